"""Texts of offices and archives: judgments, reports of a year of accounts, histories by two calendars."""

from collections.abc import Callable

import pytest

from gahnegar.dates.tag import tag
from gahnegar.dates.units import Calendar, Certainty

PUBLISHED = None

Told = Callable[..., list[str]]

JUDGMENT = (
    "خواهان طی دادخواستی که ۱۰ بهمن ۱۴۰۰ تقدیم شده مدعی است در مهر ۱۳۹۴ سه چک از خوانده گرفته که سررسید آنها ۱۵ آذر "
    "۱۳۹۴ بوده است. جلسه ۲۸ فروردین برگزار گردید. خوانده اظهار داشت چک‌ها را در اسفند پرداخته است. "
    "کارشناس نظریه خود را سوم تیر تقدیم کرد."
)


def days(found: list[str]) -> list[str]:
    """What the expressions mean, without their words."""
    return [one.partition(" = ")[2] for one in found]


def test_a_judgment_tells_of_the_court_and_of_the_facts(told: Told) -> None:
    found = days(told(JUDGMENT, None))
    assert found[0] == "1400-11-10"
    assert found[3:] == ["1401-01-28", "1394-12-01..1394-12-29", "1401-04-03"]
    dated = "تاریخ رسیدگی: ۱۳۹۷/۸/۱۴\nخواهان زمینی را در ۲۰ آذر ۱۳۹۱ از خوانده خریده است. جلسه دادگاه ۱۲ تیر تشکیل شد."
    assert days(told(dated, None))[-1] == "1397-04-12"


def test_elsewhere_a_session_goes_by_the_story(told: Told) -> None:
    assert days(told("شورا در ۲۰ آذر ۱۳۹۱ آغاز به کار کرد. جلسه دوم ۱۲ دی برگزار شد.", None))[-1] == "1391-10-12"


def test_the_title_of_a_report_names_its_year_of_accounts(told: Told) -> None:
    report = "گزارش سال مالی منتهی به ۳۱ شهریور ۱۴۰۳\n"
    report += "شرکت در خرداد ۱۳۷۶ تأسیس شد و در ۱۳۸۴ به بورس آمد. در بهمن انبار باز شد."
    assert days(told(report, None))[-1] == "1402-11-01..1402-11-30"


@pytest.mark.parametrize(
    ("text", "number", "calendars"),
    [
        ("در رجب ۱۳۱۱ اردو رفت. مالیات ۱۳۰۹ و ۱۳۱۰ وصول نشده بود.", 1, [Calendar.HIJRI, Calendar.JALALI]),
        ("در قحطی ۱۲۸۸ نیمی مردند. حمام در شعبان ۱۳۲۰ ساخته شد.", 0, [Calendar.HIJRI, Calendar.JALALI]),
        ("در ربیع‌الاول ۱۳۲۴ تیمچه را ساختند. در ۱۳۴۶ خیابان کشیدند.", 1, [Calendar.JALALI, Calendar.HIJRI]),
    ],
)
def test_a_year_that_is_lunar_or_solar_by_its_place_has_both(text: str, number: int, calendars: list[Calendar]) -> None:
    timex = tag(text)[number]
    year = int(timex.text[-4:])
    assert timex.calendar is calendars[0]
    assert timex.certainty is Certainty.GUESS
    (other,) = timex.alternatives
    explicit = {Calendar.HIJRI: f"سال {year} قمری", Calendar.JALALI: f"سال {year} شمسی"}[calendars[1]]
    assert (other.first, other.last) == (tag(explicit)[0].first, tag(explicit)[0].last)


def test_a_year_beside_its_calendar_has_one(told: Told) -> None:
    assert tag("در قحطی ۱۲۹۷ شهر خلوت شد. در آبان ۱۳۰۲ مدرسه باز شد.")[0].alternatives == ()
    assert days(told("حمام در شعبان ۱۳۲۰ ساخته شد و در ۱۳۲۲ وقف شد.", None))[1] == "1282-12-28..1283-12-16"
