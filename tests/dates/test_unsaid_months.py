"""Days of a month that goes without saying: appointments, deadlines and notebooks."""

from collections.abc import Callable

import pytest

PUBLISHED = "1403-07-01"

Told = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("لطفاً تا شانزدهم پاسخ دهید.", ["شانزدهم = 1403-07-16"]),
        ("کنکورم افتاده بیست و ششم.", ["بیست و ششم = 1403-07-26"]),
        ("نوبت گرفتم برای بیست و ششم.", ["بیست و ششم = 1403-07-26"]),
        ("تحویل: هجدهم.", ["هجدهم = 1403-07-18"]),
        ("بازگشت بیستم.", ["بیستم = 1403-07-20"]),
        ("هفدهم نهال کاشتیم و نوزدهم باران آمد.", ["هفدهم = 1403-06-17", "نوزدهم = 1403-06-19"]),
        ("عصر بیستم تگرگ زد.", ["عصر بیستم = 1403-06-20"]),
        ("شب بیست و یکم گرگ به گله زد.", ["شب بیست و یکم = 1403-06-21"]),
        ("از هجدهم تا بیستم نیستم.", ["از هجدهم تا بیستم = 1403-07-18..1403-07-20"]),
        ("۲۹م صبح می‌رسم.", ["۲۹م صبح = 1403-07-29"]),
        # ranks, grades, lists and counted things are none
        ("تیم ما پانزدهم شد و آنها هفدهم ماندند.", []),
        ("از رتبه پانزدهم به بیستم سقوط کرد.", []),
        ("مواد هفتم تا پانزدهم اصلاح شد.", []),
        ("پانزدهمین جشنواره آغاز شد.", []),
        ("رتبه: پانزدهم.", []),
        ("او از چهاردهم لیگ به صدر رسید.", []),
        ("صبح بیستمین جلسه بود.", []),
    ],
)
def test_days_whose_month_goes_without_saying(told: Told, text: str, days: list[str]) -> None:
    assert [one for one in told(text) if not one.startswith("صبح =")] == days


def test_early_days_of_a_month_that_was_stated(told: Told) -> None:
    assert told("دوم شهریور رسیدیم. عصر پنجم برف آمد.")[-1] == "عصر پنجم = 1403-06-05"
    assert all("پنجم" not in one for one in told("عصر پنجم برف آمد."))
