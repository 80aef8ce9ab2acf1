"""Days that the layout gives: heads of columns and lines, titles, journeys counted in days, lists that ascend."""

import pytest

from gahnegar.dates.calendars import from_day
from gahnegar.dates.tag import tag
from gahnegar.dates.units import Calendar

PUBLISHED = "1402-06-20"


def days(text: str, published: str | None = PUBLISHED) -> list[str]:
    """The first day of each expression, Jalali, with its clock time; its TIMEX3 value where it has none."""
    told = []
    for timex in tag(text, published=published):
        if timex.first is None:
            told.append(timex.value)
            continue
        year, month, day = from_day(Calendar.JALALI, timex.first.toordinal())
        clock = "" if timex.clock is None else f" {timex.clock:%H:%M}"
        told.append(f"{year}-{month:02}-{day:02}{clock}")
    return told


@pytest.mark.parametrize(
    ("told", "text"),
    [
        (
            ["1402-06-25", "1402-06-26", "1402-06-25 08:00", "1402-06-26 14:00", "1402-06-26 09:30"],
            "پزشک | شنبه ۲۵ شهریور | یکشنبه ۲۶ شهریور\nرستمی | ۰۸:۰۰ | ساعت ۱۴\nقادری | – | ساعت ۹:۳۰",
        ),
        (
            ["1402-06-25", "1402-06-26", "1402-06-26 14:00"],
            "شیفت\t۲۵ شهریور\t۲۶ شهریور\nرستمی\t-\tساعت ۱۴",
        ),
        # one day in a line of cells heads no columns, and a table ends with its lines
        (["1402-06-25", "1402-06-20 14:00"], "شیفت | ۲۵ شهریور | –\nرستمی | ساعت ۱۴"),
        (
            ["1402-06-25", "1402-06-26", "1402-06-20 14:00"],
            "شیفت | ۲۵ شهریور | ۲۶ شهریور\n\nنشست\nرستمی | ساعت ۱۴",
        ),
        # days in the cells themselves stay
        (["1402-06-25", "1402-06-26", "1402-07-05"], "شیفت | ۲۵ شهریور | ۲۶ شهریور\nرستمی | – | ۵ مهر"),
    ],
)
def test_a_day_at_the_head_of_a_column_holds_for_its_cells(told: list[str], text: str) -> None:
    assert days(text) == told


@pytest.mark.parametrize(
    ("told", "text"),
    [
        (["1402-06-24", "1402-06-24 07:30"], "جدول پخش رادیو، جمعه ۲۴ شهریور\n۰۷:۳۰ خبر"),
        # a sentence, a day behind a preposition, and a line within the text are no titles
        (["1402-06-24", "1402-06-20 07:30"], "گزارش برگزاری نمایشگاه کتاب در جمعه ۲۴ شهریور\nساعت ۷:۳۰ صبح جلسه است"),
        (["1402-06-24", "1402-06-20 07:30"], "نمایشگاه بزرگ کتاب باز می‌شود، جمعه ۲۴ شهریور\nساعت ۷:۳۰ جلسه است"),
    ],
)
def test_a_day_that_ends_a_title_holds_for_the_clock_times_below(told: list[str], text: str) -> None:
    assert days(text) == told


def test_the_day_of_a_letter_is_its_today() -> None:
    letter = "لندن، سه‌شنبه ۱۴ اکتبر ۱۹۴۷\nنامه‌ات دیروز رسید. هفته پیش باران بود."
    assert [str(timex.first) for timex in tag(letter)] == ["1947-10-14", "1947-10-13", "1947-10-04"]


def test_a_headline_with_a_day_is_no_today_of_news() -> None:
    assert days("سخنرانی مهم رئیس دانشگاه تهران، ۱۴ خرداد\nدیروز نشستی برگزار شد.") == ["1402-03-14", "1402-06-19"]


@pytest.mark.parametrize(
    ("told", "text"),
    [
        (
            ["1402-07-12", "1402-07-12", "1402-07-12 03:40", "1402-07-14", "1402-07-14 08:00"],
            "تور شیراز، حرکت ۱۲ مهر\nروز اول: پرواز ساعت ۰۳:۴۰\nروز سوم: گشت از ساعت ۸",
        ),
        # without a first day nothing is known, neither of the days nor of their clock times
        (["XXXX-XX-XX", "T08:00"], "تور شیراز\nروز دوم: گشت از ساعت ۸"),
        (["XXXX-XX-XX"], "گندم را خیس کنید. روز سوم آن را در پارچه بپیچید."),
    ],
)
def test_days_of_a_journey_are_counted_from_its_first(told: list[str], text: str) -> None:
    assert days(text) == told


def test_days_of_a_contest_are_no_days_of_a_journey() -> None:
    assert days("روز سوم مسابقات برگزار شد. در روز دوم به میدان رفت.") == []


@pytest.mark.parametrize(
    ("told", "text"),
    [
        (["1402-07-01", "1402-12-05", "1403-03-01"], "شروع: اول مهر\nاردو: ۵ اسفند\nامتحان: ۱ خرداد"),
        # who speaks is no label
        (["1402-03-17"], "مدیر افزود: ۱۷ خرداد امتحان آغاز شد."),
    ],
)
def test_days_behind_labels_ascend(told: list[str], text: str) -> None:
    assert days(text) == told


def test_a_year_of_another_calendar_has_the_day_of_its_heading() -> None:
    text = "۱۴ مرداد\n۱۳۱۴ - قانون تصویب شد.\n۱۹۶۲ - مرلین مونرو درگذشت. ساعت سه بامداد پیدا شد."
    assert days(text, "1405-05-14")[1:] == ["1314-05-14", "1341-05-14", "1341-05-14 03:00"]


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ("T03:00", "او در آبان ۱۳۴۲ بازداشت شد و ساعت سه بامداد به زندان رسید."),
        ("1402-06-20 03:00", "او در آبان ۱۳۴۲ بازداشت شد.\nامروز ساعت سه بامداد درگذشت."),
        ("1402-06-20 15:00", "این کتاب در ۱۳۴۲ نوشته شد و ساعت ۱۵ رونمایی می‌شود."),
    ],
)
def test_a_clock_time_of_history_is_not_of_today(told: str, text: str) -> None:
    assert days(text)[-1] == told
