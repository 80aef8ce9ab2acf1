"""Documents read by their layout: timetables, logs, labelled days; and what points back in a story."""

import pytest

from gahnegar.dates.calendars import from_day
from gahnegar.dates.tag import tag
from gahnegar.dates.units import Calendar

PUBLISHED = "1402-06-20"


def meanings(text: str, published: str | None = PUBLISHED) -> list[str]:
    """The text of each expression, with its Jalali days and clock, or with its value where it has no days."""
    found = []
    for timex in tag(text, published=published):
        if timex.first is None or timex.last is None:
            found.append(f"{timex.text} = {timex.value}")
            continue
        days = [
            "{}-{:02}-{:02}".format(*from_day(Calendar.JALALI, one.toordinal())) for one in (timex.first, timex.last)
        ]
        clock = "" if timex.clock is None else f" {timex.clock:%H:%M}"
        found.append(f"{timex.text} = {'..'.join(dict.fromkeys(days))}{clock}")
    return found


def test_weekdays_and_hours_of_a_timetable_have_no_date() -> None:
    table = "خط ۷: پارک – بازار\nشنبه تا چهارشنبه: ۶:۳۰، ۲۱:۱۵، هر ربع ساعت\nپنجشنبه: از ۷ تا ۱۹\nجمعه: تعطیل"
    assert meanings(table) == [
        "شنبه تا چهارشنبه = P1W", "۶:۳۰ = T06:30", "۲۱:۱۵ = T21:15", "هر ربع ساعت = PT15M",
        "پنجشنبه = XXXX-WXX-4", "از ۷ تا ۱۹ = T07:00/T19:00", "جمعه = XXXX-WXX-5",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "برنامه این هفته\nشنبه: ساعت ۸ کارگاه\nیکشنبه: ساعت ۹ نشست",
        "برنامه ۲۵ شهریور تا ۱ مهر\nشنبه: ساعت ۸ کارگاه\nیکشنبه: ساعت ۹ نشست",
        "نمایشگاه از شنبه تا چهارشنبه برپاست.",
    ],
)
def test_weekdays_of_one_week_keep_their_days(text: str) -> None:
    assert all(timex.first is not None for timex in tag(text, published=PUBLISHED))


def test_hours_behind_a_weekday_that_recurs_belong_to_no_day_above() -> None:
    text = "۳۱ شهریور: جشن شکوفه‌ها\nکلاس زبان: شنبه‌ها و دوشنبه‌ها ۱۴:۳۰ تا ۱۶"
    assert meanings(text)[1:] == ["شنبه‌ها و دوشنبه‌ها ۱۴:۳۰ تا ۱۶ = P1W"]


def test_a_list_of_clock_times_needs_no_word_for_them_and_a_result_is_none() -> None:
    times = "اوقات شرعی، ۲۱ شهریور\nاذان: ۴:۲۳\nطلوع آفتاب: ۵:۵۷\nغروب آفتاب: ۲۰:۰۲"
    assert [one.partition(" = ")[2] for one in meanings(times)][1:] == [
        "1402-06-21 04:23", "1402-06-21 05:57", "1402-06-21 20:02",
    ]  # fmt: skip
    assert meanings("نتیجه بازی ۲:۱۵، ۳:۲۰ و ۴:۱۰ شد.") == []


def test_a_label_is_the_date_beside_it_and_begins_the_count() -> None:
    log = "روز اول – ۴ مرداد ۱۴۰۲: ساعت ۵:۳۰ رفتیم. ظهر یک ساعت استراحت.\nروز سوم: چهار و نیم صبح بیدار شدیم."
    assert meanings(log) == [
        "روز اول = 1402-05-04", "۴ مرداد ۱۴۰۲ = 1402-05-04", "ساعت ۵:۳۰ = 1402-05-04 05:30", "ظهر = 1402-05-04",
        "یک ساعت = PT1H", "روز سوم = 1402-05-06", "چهار و نیم صبح = 1402-05-06 04:30",
    ]  # fmt: skip
    assert meanings("روز اول تا ۴ مرداد")[0].endswith("1402-05-01..1402-05-04")


def test_a_day_alone_at_the_head_of_an_entry_is_of_the_month_above() -> None:
    log = "۲۹ مرداد: باران.\n۳۰ مرداد: آفتاب.\nدوم: برگشت.\nیکی دو بار: هیچ."
    assert meanings(log)[2] == "دوم = 1402-06-02"
    assert "دوم" not in [timex.text for timex in tag("باران.\nدوم: برگشت.", published=PUBLISHED)]


@pytest.mark.parametrize(
    ("told", "text"),
    [
        # today and yesterday are not «همان روز», unless their sentence says it
        ("همان روز = 1402-06-10", "او ۱۰ شهریور رفت. وزیر امروز سخن گفت. باران بارید. همان روز نامه رسید."),
        ("همان شب = 1402-06-19", "دیروز باران بارید و همان شب سیل آمد."),
        ("آن شب = 1402-06-10", "او ۱۰ شهریور رفت. در جلسه دیروز گفت: «آن شب برق رفت.»"),
        # the date of a law is none of the story
        ("همان تاریخ = 1402-04-01", "آیین‌نامه از ۱ تیر ۱۴۰۲ اجرا و قانون مصوب ۱۳۷۵/۴/۱۲ از همان تاریخ لغو شد."),
        # a finer time goes by the last day, whatever stands between
        ("دو روز بعد = 1350-12-13", "او در ۱۲۸۲ زاده شد و ۱۱ اسفند ۱۳۵۰ در ۶۸ سالگی درگذشت. دو روز بعد دفن شد."),
        ("سه ماه بعد = 1401-10-01..1401-12-29", "کار در پاییز سال گذشته آغاز شد و سه ماه بعد ماند."),
        ("سه ماه بعد = 1401-10-01..1401-12-29",
         "بنا در ۲۷ دی ۱۳۵۴ ثبت شد. مرمت در پاییز سال گذشته آغاز شد و سه ماه بعد ماند."),
        ("یک هفته قبل = P1W", "اردو در اسفند است و تاریخ آن یک هفته قبل اعلام می‌شود."),
        ("یک هفته قبل = 1402-06-11..1402-06-17", "یک هفته قبل اعلام شد."),
        ("۲۹ مرداد = 1402-05-29", "این آگهی جایگزین آگهی مورخ ۲۹ مرداد می‌شود."),
        ("اواسط دی = 1402-10-01..1402-10-30",
         "۸ مرداد ۱۴۰۲: تابستان ۱۳۷۹ آمده بودیم.\n۹ مرداد: آرام. برنامه بعدی: صعود، اواسط دی."),
        ("اواسط ماه مه = 1402-02-11..1402-03-10", "ژاپن تا اواسط ماه مه نفت می‌خرید."),
        ("سه شنبه = 1402-06-14", "مامان عمل داشت سه شنبه مرخصش کردن"),
        ("هر سال دوازدهم تیر = P1Y", "مادرش هر سال دوازدهم تیر به بندر می‌رود."),
        ("ساعت هشت و نیم بجهٔ صبح دهم جوزا = 1402-03-10 08:30", "ساعت هشت و نیم بجهٔ صبح دهم جوزا رخ داد."),
        ("از ۸ صبح تا ۱۹ = T08:00/T19:00", "باغ از ۸ صبح تا ۱۹ باز است."),
        ("دومین جمعه پاییز = 1402-07-14", "دومین جمعه پاییز برپا می‌شود."),
    ],
)  # fmt: skip
def test_what_points_back_or_recurs(told: str, text: str) -> None:
    assert told in meanings(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("«ابد و یک روز»، ساخته سعید روستایی", "یک روز"),
        ("سردبیر روزنامه «بامداد» آمد", "بامداد"),
        ("برنامه «صبح جمعه با شما» را شنید", "صبح جمعه"),
        ("شماره: ۱۴۰۴/۷/د", "۱۴۰۴/۷"),
        ("یارانه دهک‌های ۴ تا ۹ ساعت ۲۴ امشب واریز می‌شود", "۴ تا ۹ ساعت"),
        ("سکوت شب‌ها را دوست دارد", "شب‌ها"),
        ("۰۷:۰۰ بامداد خوش", "۰۷:۰۰ بامداد"),
    ],
)
def test_what_is_no_such_time(text: str, words: str) -> None:
    assert words not in [timex.text for timex in tag(text, published=PUBLISHED)]


def test_the_end_of_a_range_is_not_that_of_the_next_clock() -> None:
    text = "پنجشنبه ۲۳ شهریور\n۹ تا ۱۲ کارگاه\nساعت ۱۶ اختتامیه"
    assert tag(text, published=PUBLISHED)[-1].value == "2023-09-14T16:00"
