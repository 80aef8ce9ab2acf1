"""Lists of dates that ascend: months over the new year, days below their month, weekdays of a title, rows."""

import datetime as dt

import pytest

from gahnegar.dates.calendars import from_day
from gahnegar.dates.tag import tag
from gahnegar.dates.units import Calendar, Certainty


def means(text: str, published: str | None = None) -> list[str]:
    """The Jalali days of each expression, with its clock time or part of the day; its value where it has none."""
    found = []
    for timex in tag(text, published=published):
        if timex.first is None or timex.last is None:
            found.append(timex.value)
            continue
        days = (from_day(Calendar.JALALI, day.toordinal()) for day in (timex.first, timex.last))
        first, last = (f"{year}-{month:02}-{day:02}" for year, month, day in days)
        clock = f" {timex.clock:%H:%M}" if timex.clock else f" {timex.part.value}" if timex.part else ""
        found.append((first if first == last else f"{first}..{last}") + clock)
    return found


@pytest.mark.parametrize(
    ("published", "text", "days"),
    [
        # months go on over the new year, by the time that the title names
        (
            "1395-02-20",
            "کارنامه (آبان ۱۳۹۴ تا اردیبهشت ۱۳۹۵)\nآبان: خرید قفسه\nاسفند: نمایشگاه\nفروردین: تعمیر\n۱۸ فروردین: گشایش",
            ["1394-08-01..1395-02-31", "1394-08-01..1394-08-30", "1394-12-01..1394-12-29", "1395-01-01..1395-01-31",
             "1395-01-18"],
        ),
        # by the weekday of one of them, by the year of one of them
        (
            "1402-05-10",
            "آزمون‌ها\nدوشنبه ۱۰ مهر: ریاضی\nدی: آزمون دوم\nخرداد: آزمون پایانی",
            ["1402-07-10", "1402-10-01..1402-10-30", "1403-03-01..1403-03-31"],
        ),
        (None, "دوره\nبهمن: نام‌نویسی\n۵ اردیبهشت ۱۴۰۱: آغاز\nتیر: پایان",
         ["1400-11-01..1400-11-30", "1401-02-05", "1401-04-01..1401-04-31"]),
        # by the verbs of its lines
        (
            "1402-05-10",
            "کارهای باغ\n۱۵ آذر: نهال کاشتیم.\n۲۰ اسفند: آبیاری کردیم.\n۳ تیر: میوه چیدیم.",
            ["1401-09-15", "1401-12-20", "1402-04-03"],
        ),
        # behind the first one that was resolved, also behind labels
        (
            "1402-06-20",
            "نام‌نویسی: ۱ مهر\nامتحان: دی\nاردو: ۱۵ اردیبهشت\nجشن: خرداد",
            ["1402-07-01", "1402-10-01..1402-10-30", "1403-02-15", "1403-03-01..1403-03-31"],
        ),
    ],
)  # fmt: skip
def test_months_ascend(published: str | None, text: str, days: list[str]) -> None:
    assert means(text, published) == days


def test_a_date_of_its_list_is_likely() -> None:
    months = tag("دوره، دی ۱۴۰۱ تا تیر ۱۴۰۲\nدی: آغاز\nتیر: پایان")
    assert [month.certainty for month in months] == [Certainty.CERTAIN, Certainty.LIKELY, Certainty.LIKELY]


def test_a_date_may_lie_a_little_before_the_one_above() -> None:
    assert means("جلسه: ۵ آبان\nمهلت: ۲۰ مهر", "1402-07-01") == ["1402-08-05", "1402-07-20"]


def test_days_stand_below_their_months() -> None:
    text = "تقویم آموزشی\nمهر\n۱: جشن شکوفه‌ها\n۲۰ تا ۲۵: نمایشگاه\nدی\nدوشنبه ۴: ریاضی\nنیمهٔ دوم: تعطیل"
    assert means(text, "1402-06-25") == [
        "1402-07-01..1402-07-30", "1402-07-01", "1402-07-20..1402-07-25", "1402-10-01..1402-10-30", "1402-10-04",
        "1402-10-16..1402-10-30",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "مهر\nپدر و مادر",  # one month alone is another word
        "تیم‌ها\nدی\n۱. علی\n۲. رضا",
        "یادداشت\nمهر مادری: قصه\n۱: جشن",
    ],
)
def test_other_words_and_numbers_are_no_list(text: str) -> None:
    assert means(text, "1402-06-25") == []


def test_days_go_on_in_the_month_of_the_title() -> None:
    text = "دفترچهٔ سفر، آبان ۱۴۰۴\nشنبه سوم: حرکت.\nیکشنبه: ماسوله.\nدوازدهم: برگشت.\nسه‌شنبه: خانه."
    assert means(text)[1:] == ["1404-08-03", "1404-08-04", "1404-08-12", "1404-08-13"]


def test_a_row_has_its_day_and_its_hours() -> None:
    text = "کشیک، خرداد ۱۴۰۱\nکاویانی | یکشنبه ۱ | ۸ تا ۱۴\nپرتو | شنبه ۷ | ۲۰ تا ۸\nاول | دوم | ۳ تا ۵"
    assert means(text)[1:] == ["1401-03-01", "1401-03-01 08:00", "1401-03-07", "1401-03-07..1401-03-08 20:00"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "اردوی رصدی، ۱۷ تا ۲۰ مرداد\nپنجشنبه\nشب: رصد زحل\nشنبه\nساعت ۱۶: مسابقه",
            ["1398-05-17..1398-05-20", "1398-05-17", "1398-05-17 NI", "1398-05-19", "1398-05-19 16:00"],
        ),
        (
            "تور ارمنستان\nشنبه: حرکت.\nدوشنبه: ایروان.\nچهارشنبه ۲۳ مرداد: بازگشت.",
            ["1398-05-19", "1398-05-21", "1398-05-23"],
        ),
    ],
)
def test_weekdays_are_of_the_days_beside_them(text: str, days: list[str]) -> None:
    assert means(text, "1398-04-10") == days


def test_a_weekday_of_a_log_follows_its_night() -> None:
    text = "دفتر شیفت، چهارشنبه ۱ بهمن ۱۳۹۹\n۲۳:۳۰ خاموشی\nپنجشنبه ۲ بهمن\n۲۲:۰۵ آزمایش\nصبح جمعه تعمیرکار آمد."
    assert means(text)[-1] == "1399-11-03 MO"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "گزارش ستاد، سه‌شنبه ۱۹ مرداد\nساعت ۲۲:۴۵: جاده بسته شد\nساعت ۰:۳۰: طغیان رود\nساعت ۷: بالگرد رسید",
            ["1400-05-19", "1400-05-19 22:45", "1400-05-20 00:30", "1400-05-20 07:00"],
        ),
        # up to the next day of its headings
        (
            "گزارش ستاد، سه‌شنبه ۱۹ مرداد\nساعت ۲۲:۴۵: جاده بسته شد\nساعت ۰:۳۰: طغیان\nجمعه ۲۲ مرداد\nساعت ۷: باران",
            ["1400-05-19", "1400-05-19 22:45", "1400-05-20 00:30", "1400-05-22", "1400-05-22 07:00"],
        ),
    ],
)
def test_a_log_goes_on_behind_midnight(text: str, days: list[str]) -> None:
    assert means(text, "1400-05-25") == days


def test_weekdays_beside_numbered_days_are_of_the_title() -> None:
    text = "جشنواره، ۳ تا ۵ اردیبهشت\nچهارشنبه، روز اول\n۹:۰۰ گشایش\nروز دوم (پنجشنبه)\n۱۰:۰۰ کارگاه\nمهلت: ۳۱ فروردین"
    assert [day for day in means(text, "1393-01-25")[1:] if day != "1393-02-04"] == [
        "1393-02-03", "1393-02-03 09:00", "1393-02-04 10:00", "1393-01-31",
    ]  # fmt: skip


def test_a_list_ends_where_other_lines_and_months_stand_between() -> None:
    text = "اقساط\nاسفند | ۴۰۰\nفروردین | ۴۰۰\nنوبت‌ها\nشعبهٔ یک | ۱۲ بهمن\nشعبهٔ دو | یکشنبه"
    assert means(text, "1392-11-05") == [
        "1392-12-01..1392-12-29", "1393-01-01..1393-01-31", "1392-11-12", "1392-11-13",
    ]  # fmt: skip


def test_numbered_days_are_no_days_of_a_month() -> None:
    text = "تور\nروز اول، ۲۴ مهر: پرواز.\nروز دوم: بازار.\nروز سوم: گشت.\nشنبه ۲۸ مهر: برگشت."
    assert means(text, "1403-06-25") == ["1403-07-24", "1403-07-24", "1403-07-25", "1403-07-26", "1403-07-28"]


def test_weekdays_are_of_the_week_above_them() -> None:
    text = (
        "طرح درس، آذر و دی ۱۴۰۱\nهفتهٔ اول (۵ تا ۹ آذر): سلول\nشنبه: آزمایش\nهفتهٔ دوم (۱۲ تا ۱۶ آذر): برگ\nدوشنبه: فیلم"
    )
    assert means(text, "1401-08-25")[1:] == [
        "1401-09-05..1401-09-09", "1401-09-05", "1401-09-12..1401-09-16", "1401-09-14",
    ]  # fmt: skip


def test_rows_go_on_in_the_month_of_the_first() -> None:
    text = "کشیک\nشنبه ۲۷ مرداد | ۷ تا ۱۹\nیکشنبه ۲۸ | ۱۹ تا ۷\nپنجشنبه ۱ شهریور | ۷ تا ۱۹"
    assert means(text, "1403-05-25")[2] == "1403-05-28"


def test_a_list_is_of_one_calendar() -> None:
    text = "ارسال: ۱۵ نوامبر\nنتیجه: ۲۰ مارس\nتهیهٔ گذرنامه: تا پایان شهریور"
    assert means(text, "1403-05-10") == ["1403-08-25", "1403-12-30", "1403-06-01..1403-06-31"]


def test_dari_months_head_lines_where_one_dates_a_day() -> None:
    text = "کار دهقانی، سال ۱۴۰۰\nحمل: شدیار\n۱۵ سرطان: درو\nاسد و سنبله: خرمن"
    assert means(text, "1399-12-20")[1:] == ["1400-01-01..1400-01-31", "1400-04-15", "1400-05-01..1400-06-31"]
    assert means("فال امروز\nحمل: سفر\nثور: پول\nجوزا: صبر", "1399-12-20") == ["1399-12-20"]


def test_a_day_below_its_month_is_read_once() -> None:
    text = "امتحان‌ها\nدی‌ماه\nشنبه ۲۷: شیمی\nبهمن‌ماه\nچهارشنبه ۱: زبان\nشروع ترم: شنبه ۹ اسفند"
    assert means(text, "1399-10-20") == [
        "1399-10-01..1399-10-30", "1399-10-27", "1399-11-01..1399-11-30", "1399-11-01", "1399-12-09",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("یادداشت\nچهارشنبه ۵ مهر\nحرکت.\nپنجشنبه\nتگرگ.\nهشتم\nبرگشت.", ["1391-07-05", "1391-07-06", "1391-07-08"]),
        ("دستور جلسهٔ ۵ مهر\nاول: بودجه\nدوم: زمین", ["1391-07-05"]),  # what counts anything is no day
    ],
)
def test_days_stand_alone_among_other_days(text: str, days: list[str]) -> None:
    assert means(text, "1391-07-20") == days


@pytest.mark.parametrize(("published", "year"), [("1396-12-25", 1396), ("1397-01-10", 1396), ("1396-08-01", 1395)])
def test_the_year_that_passed_is_the_one_that_ends(published: str, year: int) -> None:
    text = "سالی که گذشت\nاردیبهشت\n۲۹: انتخابات\nدی\n۱۶: آتش‌سوزی"
    assert means(text, published)[1:] == [
        f"{year}-02-01..{year}-02-31", f"{year}-02-29", f"{year}-10-01..{year}-10-30", f"{year}-10-16",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("بامداد جمعه ۳ شهریور، حدود ساعت ۴:۲۰ آتش مهار شد.", "04:20"),
        ("صبح جمعه ۳ شهریور بازار، ساعت ۱ حرکت.", "13:00"),
    ],
)
def test_an_early_hour_behind_dawn_is_no_afternoon(text: str, clock: str) -> None:
    assert means(text, "1396-06-05")[-1] == f"1396-06-03 {clock}"


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31", "0622-03-22"])
def test_lists_at_the_edge_of_the_calendars_are_left(published: str) -> None:
    text = "سالی که گذشت\nدی: نان\nمهر: آب\nشنبه\nشنبه ۵ مهر: برف\n۲۹ فوریه: باران\nبهار: گل\n۳۱ آبان: باد"
    assert tag(text, published=dt.date.fromisoformat(published))
