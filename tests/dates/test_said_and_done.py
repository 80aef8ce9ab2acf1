"""From which day words count that were said or done on another one: in a quotation, a diary, a journey."""

from collections.abc import Callable

import pytest

PUBLISHED = "1403-06-20"

Told = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("در نامهٔ ۲۰ تیر نوشته بود: «فردا کار را شروع می‌کنیم.»", "فردا = 1403-04-21"),
        ("در مصاحبه‌ای که ۵ مرداد پخش شد گفت: «هفتهٔ آینده می‌روم.»", "هفتهٔ آینده = 1403-05-06..1403-05-12"),
        ("در گزارش ۹ مرداد آورده: «دیشب صدایی شنیدم. امروز پیدایش کردیم.»", "امروز = 1403-05-09"),
        ("متهم شب ۱۴ خرداد تلفن کرد و گفت: «فردا شب می‌آیم.»", "فردا شب = 1403-03-15"),
        # behind the quotation it is today again, and what was another day's is no day of the saying
        ("در نامهٔ ۲۰ تیر نوشت: «فردا می‌آیم.» اما امروز هم نیامد.", "امروز = 1403-06-20"),
        ("او که ۵ مرداد برکنار شد، گفت: «فردا شکایت می‌کنم.»", "فردا = 1403-06-21"),
        ("او ۵ مرداد برکنار شد. وی گفت: «فردا شکایت می‌کنم.»", "فردا = 1403-06-21"),
        ("او دیروز گفت: «فردا شکایت می‌کنم.»", "فردا = 1403-06-21"),
        ("«دیروز نقد، فردا نسیه» را ۹ مرداد نوشت. فردا می‌آید.", "فردا = 1403-06-21"),
    ],
)
def test_a_quotation_counts_from_its_day(told: Told, text: str, last: str) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("دوم شهریور به یزد رسیدیم. یکشنبه به مسجد جامع رفتیم.", "یکشنبه = 1403-06-04"),
        ("دوم شهریور به یزد رسیدیم. یکشنبه رفتیم مسجد جامع. سه‌شنبه برگشتیم.", "سه‌شنبه = 1403-06-06"),
        # what somebody else did, or what is to come, goes on no such story
        ("دوم شهریور به یزد رسیدیم. یکشنبه استاندار سفر کرد.", "یکشنبه = 1403-06-18"),
        ("دوم شهریور به یزد رسیدیم. جمعه برمی‌گردیم.", "جمعه = 1403-06-23"),
    ],
)
def test_a_journey_goes_on(told: Told, text: str, last: str) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("۱۲ آبان ۱۳۵۷. امروز بازار بسته بود.", "امروز = 1357-08-12"),
        ("۶ مه ۱۹۴۲. باد شمال. فردا به بندر می‌رسیم.", "فردا = 1321-02-17"),
        ("۱۲ آبان ۱۳۵۷ بازار بسته بود. امروز باز است.", "امروز = 1403-06-20"),
    ],
)
def test_a_diary_of_one_line(told: Told, text: str, day: str) -> None:
    assert told(text)[-1] == day


def test_a_night_beside_its_date(told: Told) -> None:
    assert told("پنجشنبه‌شب، هشتم آبان‌ماه ۱۴۰۴، ساعت ۲۰") == ["پنجشنبه‌شب، هشتم آبان‌ماه ۱۴۰۴، ساعت ۲۰ = 1404-08-08 20:00"]
    assert told("صدای تیر می‌آمد") == []
    assert told("در تیر رسید") == ["تیر = 1403-04-01..1403-04-31"]


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("ساعت دو رادیو خبر را خواند.", "ساعت دو = 1403-06-20 14:00"),
        ("ساعت سه جلسه داریم.", "ساعت سه = 1403-06-20 15:00"),
        # the night, what is done in it, and digits keep their hour
        ("دیشب باران گرفت و ساعت دو سقف ریخت.", "ساعت دو = 1403-06-20 02:00"),
        ("ساعت سه از خواب پرید.", "ساعت سه = 1403-06-20 03:00"),
        ("ساعت ۲ رادیو خبر را خواند.", "ساعت ۲ = 1403-06-20 02:00"),
    ],
)
def test_an_early_hour_in_words_is_of_the_day(told: Told, text: str, clock: str) -> None:
    assert told(text)[-1] == clock


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("جمعه که می‌شود دلمان می‌گیرد.", ["جمعه = XXXX-WXX-5"]),
        ("پاییز که می‌رسد برگ‌ها می‌ریزند.", ["پاییز = XXXX-FA"]),
        ("شنبه که می‌شود ۲۴ شهریور جلسه داریم.", ["شنبه = 1403-06-24", "۲۴ شهریور = 1403-06-24"]),
        ("جمعه که بیایی می‌بینی.", ["جمعه = 1403-06-23"]),
    ],
)
def test_what_comes_each_time_has_no_day(told: Told, text: str, times: list[str]) -> None:
    assert told(text) == times


def test_an_entry_looks_back_from_its_day(told: Told) -> None:
    diary = "۲۲ مرداد: مهمان داشتیم.\n۲۳ مرداد: پارسال همین موقع هم مهمان داشتیم."
    assert told(diary)[-1] == "پارسال همین موقع = 1402-05-23"
    assert told("پارسال همین موقع مهمان داشتیم.") == ["پارسال همین موقع = 1402-06-20"]


def test_bare_years_of_a_life(told: Told) -> None:
    life = told("سال‌های ۵۸ تا ۶۱ استاندار بود و از ۶۵ به بعد نبود. ساخت خانه‌اش تا ۶۸ طول کشید.")
    assert life[1:] == ["۶۵ = 1365-01-01..1365-12-29", "۶۸ = 1368-01-01..1368-12-29"]
    assert told("در اواخر قرن هشتم هجری به شیراز آمد. در ۷۹۲ درگذشت.")[-1].startswith("۷۹۲ = ")
    assert told("در اواخر قرن گذشته آمد. در ۷۹۲ خانه ساکن شدند.")[-1].startswith("اواخر قرن گذشته")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # what is proposed or due is still to come
        ("پنجشنبه چی؟ تولد باباست.", "پنجشنبه = 1403-06-22"),
        ("یعنی دوشنبه ظهر مهلتشه؟", "دوشنبه ظهر = 1403-06-26"),
        ("مسئولش مرخصیه تا بیست و پنجم.", "بیست و پنجم = 1403-06-25"),
        ("تا بیست و پنجم پولتو می‌دم.", "بیست و پنجم = 1403-06-25"),
        ("افتتاحیه: شب دوشنبه؛ ورود آزاد.", "شب دوشنبه = 1403-06-26"),
        ("افتتاحیه شب دوشنبه برگزار شد.", "شب دوشنبه = 1403-06-19"),
        # a deadline in a list is nothing that the next item comes after
        ("۱. گزارش تا دهم ماه بعد آماده شود.\n۲. تعمیرکار شنبه می‌آید.", "شنبه = 1403-06-24"),
        # the next one behind what was told
        ("جمعه رب می‌پزم و جمعه‌ی بعدش سرکه.", "جمعه‌ی بعدش = 1403-06-30"),
        ("جلسه ۲۴ شهریور است. دو روز قبلش خبر می‌دهم.", "دو روز قبلش = 1403-06-22"),
        # from nothing nothing is counted
        ("سه روز قبلش خبر می‌دهم.", "سه روز قبلش = XXXX-XX-XX"),
        ("سه روز قبل خبر دادند.", "سه روز قبل = 1403-06-17"),
        # what has to be done before something is of no month
        ("ویزا را باید از دو ماه قبل گرفت.", "دو ماه قبل = XXXX-XX-XX"),
        ("ویزا را از دو ماه قبل گرفتم.", "دو ماه قبل = 1403-04-01..1403-04-31"),
        ("دو روز قبل باید به تهران می‌رفتم.", "دو روز قبل = 1403-06-18"),
    ],
)
def test_before_and_after_what_is_meant(told: Told, text: str, last: str) -> None:
    assert told(text)[-1] == last


def test_the_moment_of_a_message(told: Told) -> None:
    assert told("[۰۸:۱۵] مریم: رسیدی؟\n[۰۸:۴۰] سینا: نیم ساعت پیش رسیدم.")[-1] == "نیم ساعت پیش = 1403-06-20 08:10"
    assert told("مریم: رسیدی؟\nسینا: نیم ساعت پیش رسیدم.")[-1] == "نیم ساعت پیش = PAST_REF"


def test_midnight_is_no_length(told: Told) -> None:
    assert told("دوازده شب است و نیامده.") == ["دوازده شب = 1403-06-20 00:00"]
    assert told("دوازده شب ماندیم.") == ["دوازده شب = P12D"]


def test_the_week_of_a_message(told: Told) -> None:
    assert told("سعید در ۱۴ مرداد ۱۴۰۳، ۲۱:۴۷: «کسی این هفته می‌رود؟»")[-1] == "این هفته = 1403-05-13..1403-05-19"
