"""Days that name what happened on them, and days that cannot come after the publication."""

import pytest

from gahnegar.dates.tag import tag
from gahnegar.dates.units import Certainty


@pytest.mark.parametrize(
    ("day", "other", "text", "published"),
    [
        # the last occasion, whatever is done with it now
        ("2008-03-14", "2009-03-14", "منتخب انتخابات ۲۴ اسفند به تهران می‌رود.", "1387-01-10"),
        ("2013-10-02", "2014-10-02", "داوری دیدار ۱۰ مهر را می‌پذیریم.", "1392-07-12"),
        ("2013-01-01", "2014-01-02", "مصوبه ۱۲ دی مجلس هنوز اجرا نمی‌شود.", "1392-03-01"),
        ("2013-02-10", "2014-02-11", "مردم در راهپیمایی ۲۲ بهمن شرکت کردند.", "1392-10-10"),
        # the coming one, where it is prepared or awaited
        ("2014-02-11", "2013-02-10", "مردم برای راهپیمایی ۲۲ بهمن آماده شدند.", "1392-11-19"),
        ("2008-03-14", "2007-03-15", "کروبی خواستار حضور مردم در انتخابات ۲۴ اسفند شد.", "1386-11-03"),
    ],
)
def test_a_day_that_names_an_occasion_is_not_dated_by_the_verb(day: str, other: str, text: str, published: str) -> None:
    timex = tag(text, published=published)[0]
    assert str(timex.first) == day
    assert [str(reading.first) for reading in timex.alternatives] == [other]
    assert timex.certainty is Certainty.GUESS


@pytest.mark.parametrize(
    ("day", "text", "published"),
    [
        ("2014-02-11", "راهپیمایی ۲۲ بهمن در تهران برگزار می‌شود.", "1392-11-01"),
        ("2013-02-10", "راهپیمایی ۲۲ بهمن در تهران برگزار شد.", "1392-01-20"),
        ("2013-09-23", "او یکم مهر در راهپیمایی شرکت کرد.", "1392-07-20"),
    ],
)
def test_what_takes_place_on_a_day_goes_by_its_verb(day: str, text: str, published: str) -> None:
    timex = tag(text, published=published)[0]
    assert str(timex.first) == day
    assert timex.certainty is Certainty.LIKELY


def test_nothing_past_goes_by_a_year_to_come() -> None:
    text = "شرکت از عرضه تراشه در سه‌ماهه دوم ۲۰۲۷ خبر داد. مدیر آن ۹ نوامبر در تایپه گفت تولید آغاز شده است."
    assert str(tag(text, published="2026-11-10")[-1].first) == "2026-11-09"


def test_a_day_goes_with_a_day_told_before_rather_than_back_in_a_year() -> None:
    text = (
        "این ساختمان ۲۲ اردیبهشت امسال فرو ریخت. ناظر از آذر ۱۴۰۳ گزارشی نداده است."
        " مالک که ۲۵ اردیبهشت بازداشت و سه هفته بعد آزاد شده بود، نپذیرفت."
    )
    told = [str(timex.first) for timex in tag(text, published="2026-11-08")]
    assert told == ["2026-05-12", "2024-11-21", "2026-05-15", "2026-05-30"]


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2013-07-23", "حقوق مرداد تا پنجم آبان پرداخت می‌شود."),
        ("2013-09-23", "حقوق مهر دو روز زودتر واریز می‌شود."),
    ],
)
def test_the_month_that_is_paid_for_is_past(day: str, text: str) -> None:
    assert str(tag(text, published="1392-07-05")[0].first) == day


def test_a_year_from_the_lines_above_is_given_to_no_other() -> None:
    text = "بازگشایی: ۱۶ مهر\nتحویل ملک: اول فروردین\nآگهی تا ۱۰ مهر منتشر می‌شود."
    assert [str(timex.first) for timex in tag(text, published="1404-06-30")] == [
        "2025-10-08",
        "2026-03-21",
        "2025-10-02",
    ]
