"""Short texts with a layout: programmes, logs, opening hours, terms of cancelling, notes of a day, matches."""

from collections.abc import Callable

import pytest

PUBLISHED = "1403-07-01"

Told = Callable[..., list[str]]


def test_hours_of_a_programme_without_a_mark(told: Told) -> None:
    programme = (
        "اردوی کویر\nپنجشنبه ۵ مهر\nحرکت ۴:۴۵ از پایانه\nصبحانه ۷، رسیدن به اردوگاه ۱۱\n"
        "از ۱۶ تا ۱۹ شترسواری\nشام ۲۱\nجمعه ۶ مهر\nبازگشت ۸:۱۵"
    )
    assert told(programme)[1:-2] == [
        "۴:۴۵ = 1403-07-05 04:45", "۷ = 1403-07-05 07:00", "۱۱ = 1403-07-05 11:00",
        "از ۱۶ تا ۱۹ = 1403-07-05 16:00", "۲۱ = 1403-07-05 21:00",
    ]  # fmt: skip
    assert told(programme)[-1] == "۸:۱۵ = 1403-07-06 08:15"
    # what is counted, and a text without a programme, have none
    assert told("ناهار\nپنجشنبه ۵ مهر\nشام ۲۱ نفر، از ۵ تا ۸ عدد نان")[1:] == []
    assert told("صبحانه ۷\nبازگشت ۲۰") == []


def test_lines_of_a_programme_that_begin_with_bare_hours(told: Told) -> None:
    told_hours = told("برنامه شنبه ۷ مهر\n۶:۳۰ تلاوت\n۸ خبر\n۱۴ اخبار ظهر")
    assert [one.partition(" ")[0] for one in told_hours[1:4]] == ["۶:۳۰", "۸", "۱۴"]
    assert told("مواد لازم\n۲ پیاز\n۳ تخم‌مرغ") == []


def test_four_digits_in_a_log(told: Told) -> None:
    log = "دیده‌بانی\nسه‌شنبه ۳ مهر ۱۴۰۳\n0715 تحویل پست\nاز 1430 تا 1550 آتش‌سوزی\n2310 خاموش شد"
    assert told(log)[1:] == [
        "0715 = 1403-07-03 07:15", "از 1430 تا 1550 = 1403-07-03 14:30", "2310 = 1403-07-03 23:10",
    ]  # fmt: skip
    # years at the heads of lines are years
    assert told("تاریخچه\n1357 انقلاب شد\n1359 جنگ آغاز شد") == []


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("بوستان\nشنبه تا چهارشنبه ۸-۱۹ و پنجشنبه ۸-۱۳", ["شنبه تا چهارشنبه = P1W", "۸-۱۹ = T08:00/T19:00"]),
        ("شعب ما: شنبه تا چهارشنبه ۷:۳۰–۱۳:۳۰", ["شنبه تا چهارشنبه = P1W", "۷:۳۰–۱۳:۳۰ = T07:30/T13:30"]),
        ("کلاس یوگا یکشنبه و سه‌شنبه ۱۸-۱۹:۳۰", ["یکشنبه و سه‌شنبه = P1W", "۱۸-۱۹:۳۰ = T18:00/T19:30"]),
        # days of one week, and dates
        ("کارگاه شنبه تا دوشنبه ۸-۱۷ برگزار شد", ["شنبه تا دوشنبه = XXXX-XX-XX"]),
        ("شنبه تا دوشنبه ۷ تا ۹ مهر", ["شنبه تا دوشنبه ۷ تا ۹ مهر = 1403-07-07..1403-07-09"]),
    ],
)
def test_weekdays_in_a_row_with_their_hours(told: Told, text: str, times: list[str]) -> None:
    assert told(text)[: len(times)] == times


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("کنسلی تا ده روز قبل ۳۰ درصد جریمه دارد.", "ده روز قبل = P10D"),
        ("و از ۴۸ ساعت قبل کل مبلغ.", "۴۸ ساعت قبل = PT48H"),
        ("فسخ با اعلام کتبی دو ماه قبل ممکن است.", "دو ماه قبل = P2M"),
        ("درها یک ساعت قبل باز می‌شود.", "یک ساعت قبل = PT1H"),
        ("از یک هفته قبل بیمار است.", "یک هفته قبل = 1403-06-24..1403-06-30"),
        ("تا دو ماه قبل کار می‌کرد.", "دو ماه قبل = 1403-05-01..1403-05-31"),
    ],
)
def test_how_long_before_what_is_not_named(told: Told, text: str, time: str) -> None:
    assert told(text) == [time]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("فردا میای؟\nاز ۱۱ به بعد آزادم.", ["فردا = 1403-07-02", "۱۱ = 1403-07-02 11:00"]),
        ("دیشب تا سه درس خواندم.", ["دیشب = 1403-06-31", "سه = 1403-07-01 03:00"]),
        ("دیشب تا سه نفر آمدند.", ["دیشب = 1403-06-31"]),
        ("فردا جلسه دارم، عصرش میام.", ["فردا = 1403-07-02", "عصرش = 1403-07-02"]),
        ("عصر رفتیم بازار. ساعت نه برگشتیم.", ["عصر = 1403-07-01", "ساعت نه = 1403-07-01 21:00"]),
        ("عصر رفتیم بازار. فردا ساعت نه می‌رویم.", ["عصر = 1403-07-01", "فردا ساعت نه = 1403-07-02 09:00"]),
        ("شب حادثه، یازده و نیم، در بسته بود.", ["یازده و نیم = T23:30"]),
        ("مورخ ۲۲ر۴ر۱۳۸۷ ثبت شد.", ["۲۲ر۴ر۱۳۸۷ = 1387-04-22"]),
        ("یک سال و چند ماه بعد رفت.", ["یک سال و چند ماه بعد = PAST_REF"]),
        ("بهار: سلام.\nنوید: کجایی؟\nبهار: خانه.", []),
    ],
)
def test_notes_and_chats(told: Told, text: str, times: list[str]) -> None:
    assert told(text) == times


def test_a_quotation_behind_a_match_is_of_its_day(told: Told) -> None:
    assert told("سپاهان دیشب برد. مربی پس از بازی گفت: «امروز بدشانس بودیم.»")[-1] == "امروز = 1403-06-31"
    assert told("سپاهان دیشب برد. مربی گفت: «امروز تمرین می‌کنیم.»")[-1] == "امروز = 1403-07-01"
