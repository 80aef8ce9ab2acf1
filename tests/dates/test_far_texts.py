"""Texts of kinds that are far from news: leases, prescriptions, itineraries, logs, reports of climbs."""

from collections.abc import Callable

import pytest

PUBLISHED = "1402-06-20"

Told = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("یازده و ده دقیقه رسیدیم", ["یازده و ده دقیقه = 1402-06-20 11:10"]),
        ("بیدارباش چهار و ربع.", ["چهار و ربع = 1402-06-20 04:15"]),
        ("پنج و نیم یا شش و ربع؟", ["پنج و نیم = 1402-06-20 05:30", "شش و ربع = 1402-06-20 06:15"]),
        # lengths, prices and marks are no clock times
        ("بین پنج و ده دقیقه ماند", ["ده دقیقه = PT10M"]),
        ("سه و ربع کیلو خرید", []),
        ("قیمت از سه و نیم میلیون به پنج و نیم رسید", []),
    ],
)
def test_clock_times_in_words_without_a_word_for_the_hour(told: Told, text: str, means: list[str]) -> None:
    assert told(text) == means


def test_numbers_in_one_word(told: Told) -> None:
    assert told("مردی هشتادوچهار ساله بود") == ["هشتادوچهار ساله = P84Y"]
    assert told("روزی یک عدد بعد از غذا")[0] == "روزی = P1D"


def test_a_month_and_twenty_in_words_are_a_year(told: Told) -> None:
    assert told("متفقین شهریور بیست آمدند. زمستان همان سال نان نبود.") == [
        "شهریور بیست = 1320-06-01..1320-06-31", "زمستان همان سال = 1320-10-01..1320-12-29",
    ]  # fmt: skip
    assert told("در واشنگتن دی‌سی ماند") == []


def test_sets_have_their_hours(told: Told) -> None:
    assert told("دکتر نادری: پنجشنبه اول و سوم ماه") == ["پنجشنبه اول و سوم ماه = P1M"]
    assert told("دوشنبه اول هر ماه ساعت ۱۷ جلسه داریم") == ["دوشنبه اول هر ماه ساعت ۱۷ = P1M"]
    assert told("کلاس جبرانی: پنجشنبه‌ها از ۸ تا ۱۲") == ["پنجشنبه‌ها از ۸ تا ۱۲ = XXXX-WXX-4T08:00/XXXX-WXX-4T12:00"]
    assert told("تلفن روزهای فرد از ۱۶ تا ۲۰") == ["روزهای فرد از ۱۶ تا ۲۰ = P1W"]
    assert [one.partition(" = ")[2] for one in told("از ساعت ۸ تا ۱۳ روزهای شنبه تا چهارشنبه پرونده را بخوانید")] == [
        "T08:00/T13:00", "P1W",
    ]  # fmt: skip


def test_months_of_a_list_are_points_that_go_on(told: Told) -> None:
    assert told("اقساط: در پایان دی، اسفند، اردیبهشت و تیر", "1401-09-06") == [
        "پایان دی = 1401-10-01..1401-10-30", "اسفند = 1401-12-01..1401-12-29",
        "اردیبهشت = 1402-02-01..1402-02-31", "تیر = 1402-04-01..1402-04-31",
    ]  # fmt: skip


def test_the_lines_of_a_journal_have_their_days(told: Told) -> None:
    climb = (
        "سه‌شنبه ۱۰ مرداد: حرکت از تهران.\nچهارشنبه: بیدارباش چهار و ربع.\n"
        "روز سوم، هوا صاف. ساعت ۶ راه افتادیم، ظهر روی یخچال بودیم.\nجمعه سیزدهم. دو بامداد بیدار شدیم. ۵:۲۰ پای گرده."
    )
    assert told(climb) == [
        "سه‌شنبه ۱۰ مرداد = 1402-05-10", "چهارشنبه = 1402-05-11", "چهار و ربع = 1402-05-11 04:15",
        "روز سوم = 1402-05-12", "ساعت ۶ = 1402-05-12 06:00", "ظهر = 1402-05-12", "جمعه سیزدهم = 1402-05-13",
        "دو بامداد = 1402-05-13 02:00", "۵:۲۰ = 1402-05-13 05:20",
    ]  # fmt: skip


def test_a_line_below_a_labelled_day_is_of_that_day(told: Told) -> None:
    trip = (
        "برنامه سفر\nحضور در فرودگاه: چهارشنبه ۲۹ شهریور، ساعت ۳:۴۵\nپرواز رفت: ۰۶:۵۰، ورود ۹:۲۰\n"
        "روز اول: استراحت، عصر گشت پیاده\nروز دوم (۳۰ شهریور): موزه"
    )
    assert told(trip) == [
        "چهارشنبه ۲۹ شهریور، ساعت ۳:۴۵ = 1402-06-29 03:45", "۰۶:۵۰ = 1402-06-29 06:50", "۹:۲۰ = 1402-06-29 09:20",
        "روز اول = 1402-06-29", "عصر = 1402-06-29", "روز دوم = 1402-06-30", "۳۰ شهریور = 1402-06-30",
    ]  # fmt: skip


def test_a_weekday_behind_a_day_to_come_follows_it(told: Told) -> None:
    assert told("پرواز برگشت: سه‌شنبه ۴ مهر، ورود بامداد چهارشنبه") == [
        "سه‌شنبه ۴ مهر = 1402-07-04", "بامداد چهارشنبه = 1402-07-05",
    ]  # fmt: skip


def test_days_in_digits_at_the_heads_of_entries(told: Told) -> None:
    assert told("یادداشت‌ها\n۰۵/۰۸ باتری تعویض شد.\n۰۵/۱۵ برف آمد.") == ["۰۵/۰۸ = 1402-05-08", "۰۵/۱۵ = 1402-05-15"]
    assert told("سهم‌ها\n۰۵/۰۸ درصد\n۰۵/۱۵ درصد") == []


def test_a_clause_that_looks_back_keeps_its_day_to_itself(told: Told) -> None:
    bus = (
        "اتوبوسی بامداد امروز واژگون شد. این اتوبوس که شامگاه دوشنبه حرکت کرده بود، حدود ساعت ۴:۲۰ منحرف شد. "
        "ده دقیقه بعد امدادگران رسیدند."
    )
    assert [one.partition(" = ")[2] for one in told(bus, "1402-06-22")] == [
        "1402-06-22", "1402-06-20", "1402-06-22 04:20", "1402-06-22 04:30",
    ]  # fmt: skip


def test_a_counted_day_is_the_date_that_explains_it(told: Told) -> None:
    assert told("جلسه دوم ده روز بعد، یعنی شنبه ۸ مهر، برگزار می‌شود") == [
        "ده روز بعد = 1402-07-08", "شنبه ۸ مهر = 1402-07-08",
    ]  # fmt: skip


def test_years_at_once_give_their_year_to_nothing_else(told: Told) -> None:
    assert told("سود سال‌های ۱۳۹۸ تا ۱۴۰۰ از ۱۵ اردیبهشت واریز شده است")[1] == "۱۵ اردیبهشت = 1402-02-15"


def test_the_night_of_a_lunar_feast_is_its_eve(told: Told) -> None:
    assert told("شب نیمه شعبان جشن است", "1402-11-30") == ["شب نیمه شعبان = 1402-12-05"]


def test_hours_behind_a_date(told: Told) -> None:
    assert told("ورودی‌های جدید: دوشنبه ۲۷ شهریور، ۸ تا ۱۰") == ["دوشنبه ۲۷ شهریور، ۸ تا ۱۰ = 1402-06-27 08:00"]
    assert told("شعبه‌ها پنجشنبه ۳۰ شهریور از ۸ الی ۱۲ باز است") == ["پنجشنبه ۳۰ شهریور از ۸ الی ۱۲ = 1402-06-30 08:00"]
    assert told("مجلس ترحیم: شنبه ۱ مهر، ۱۵ تا ۱۶:۳۰") == ["شنبه ۱ مهر، ۱۵ تا ۱۶:۳۰ = 1402-07-01 15:00"]


def test_an_office_has_its_hours_each_week(told: Told) -> None:
    text = "دفتر آموزش شنبه تا چهارشنبه ۸ الی ۱۴:۳۰، پنجشنبه‌ها تعطیل."
    assert [one.partition(" = ")[2] for one in told(text)] == ["P1W", "T08:00/T14:30", "XXXX-WXX-4"]
    assert told("دفتر آموزش این هفته شنبه تا چهارشنبه ۸ الی ۱۴ باز است")[0].endswith("1402-06-18..1402-06-22")


def test_what_was_told_to_come_follows_the_day_it_was_told(told: Told) -> None:
    letter = "۱۹ مرداد تماس گرفتم، گفتند تا شنبه می‌رسد. شنبه نیامد. اول شهریور پیامک دادید که سوم شهریور تحویل می‌شود."
    assert [one.partition(" = ")[2] for one in told(letter, "1402-10-05")] == [
        "1402-05-19", "1402-05-21", "1402-05-21", "1402-06-01", "1402-06-03",
    ]  # fmt: skip


def test_a_watch_goes_on_over_midnight(told: Told) -> None:
    log = (
        "وقایع کلانتری، از ۶ صبح شنبه ۲۸ خرداد تا ۶ صبح یکشنبه ۲۹ خرداد ۱۴۰۱\n"
        "۱) ۰۷:۲۵؛ سرقت باتری.\n۲) ۲۳:۵۰؛ مزاحمت.\n۳) ۰۲:۱۵ بامداد؛ حریق انباری."
    )
    assert [one.partition(" = ")[2] for one in told(log, "1401-03-29")][1:] == [
        "1401-03-28 07:25", "1401-03-28 23:50", "1401-03-29 02:15",
    ]  # fmt: skip


def test_months_at_the_heads_of_lines_are_those_to_come(told: Told) -> None:
    farm = "تقویم دهقان\nدی: هرس انگور را تمام کنید.\nبهمن: روغن ولک بپاشید.\nاسفند: نخود را تا بیستم اسفند بکارید."
    assert [one.partition(" = ")[2] for one in told(farm, "1403-09-20")] == [
        "1403-10-01..1403-10-30", "1403-11-01..1403-11-30", "1403-12-01..1403-12-30", "1403-12-20",
    ]  # fmt: skip


def test_what_was_said_yesterday_of_the_morning_is_of_today(told: Told) -> None:
    assert told("دیشب سندیکا گفته بود از بامداد کار را متوقف می‌کند") == [
        "دیشب = 1402-06-19", "بامداد = 1402-06-20",
    ]  # fmt: skip


def test_a_weekday_that_something_falls_on_is_to_come(told: Told) -> None:
    assert told("یکشنبه شب که یلداست سر سفره می‌گذارمش", "1404-09-26") == ["یکشنبه شب = 1404-09-30"]


def test_times_of_a_rule_that_follow_each_month_have_no_date(told: Told) -> None:
    assert told("صورت‌وضعیت بیستم هر ماه ارائه و تا سوم ماه بعد رسیدگی می‌شود.")[1] == "سوم ماه بعد = XXXX-XX-XX"
    assert told("اتوبوس: از ۶ صبح تا ۸ شب، هر نیم ساعت") == ["از ۶ صبح تا ۸ شب = T06:00/T20:00", "هر نیم ساعت = PT30M"]
    assert told("مجمع عادی سالانه ۲۸ مهر تشکیل می‌شود")[-1] == "۲۸ مهر = 1402-07-28"


def test_the_hours_in_the_lines_of_a_programme(told: Told) -> None:
    text = "شنبه ۲۵ شهریور – عصر: کارگاه؛ ۲۰ تا ۲۲: شب موسیقی\nیکشنبه ۲۶ شهریور – از ۹ تا ۱۱ در حیاط"
    assert [one.partition(" = ")[2] for one in told(text)] == [
        "1402-06-25", "1402-06-25", "1402-06-25 20:00", "1402-06-26", "1402-06-26 09:00",
    ]  # fmt: skip


def test_the_weekdays_of_some_days_lie_in_them(told: Told) -> None:
    plan = "هفته اول (۶ تا ۱۲ آبان): شنبه استراحت، سه‌شنبه تمرین، جمعه مسابقه"
    assert [one.partition(" = ")[2] for one in told(plan, "1402-08-01")] == [
        "1402-08-06..1402-08-12", "1402-08-06", "1402-08-09", "1402-08-12",
    ]  # fmt: skip


def test_a_number_and_a_date_in_digits_are_no_clock_time(told: Told) -> None:
    assert told("نوبت ۱: ۲۲/۲/۱۴۰۲، نوبت ۲: ۱۴۰۲/۳/۱۹") == ["۲۲/۲/۱۴۰۲ = 1402-02-22", "۱۴۰۲/۳/۱۹ = 1402-03-19"]


def test_a_range_goes_on_from_its_own_beginning(told: Told) -> None:
    assert told("از عاشورا تا سه روز بعد تعطیل است", "1402-04-28") == [
        "از عاشورا تا سه روز بعد = 1402-05-06..1402-05-09"
    ]


def test_what_is_called_off_may_be_to_come(told: Told) -> None:
    assert told("جمعه‌کاری ۳۰ تیر لغو شد", "1402-04-28") == ["۳۰ تیر = 1402-04-30"]


def test_parts_of_days_in_stories_and_shifts(told: Told) -> None:
    assert told("پانزدهم آذر ۱۳۶۳ از مرز گذشتیم. صبح هجدهم رسیدیم وان.")[1] == "صبح هجدهم = 1363-09-18"
    assert told("شیفت صبح ۷ تا ۱۵، عصر ۱۵ تا ۲۳.")[0].endswith("T07:00/T15:00")
    assert told("ظهر\nظهر: اذان\nشیفت ۱")[-1] == "ظهر = 1402-06-20"
    assert told("دندون‌پزشکی دوشنبه‌ست", "1404-08-02") == ["دوشنبه = 1404-08-05"]


def test_those_that_were_before_a_year_give_it_to_nothing_else(told: Told) -> None:
    cards = "کارت‌هایی که پیش از تیر ۱۴۰۲ صادر شده باطل‌اند. مخزن از ۱۲ تا ۱۶ خرداد بسته است."
    assert told(cards, "1403-02-20")[1].endswith("1403-03-12..1403-03-16")
