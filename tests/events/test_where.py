"""Where it happened."""

import pytest

from gahnegar import extract


def where(text: str) -> str:
    """The place of the one event of a text."""
    [event] = extract(text, published="1403-05-10")
    return event.place.text if event.place is not None else ""


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("او سال ۱۳۰۲ در پغمان به دنیا آمد.", "پغمان"),  # a town that the analyser does not know
        ("زلزله بامداد دیروز شهر فیروزکوه را لرزاند.", "شهر فیروزکوه"),
        ("نیروهای خارجی سال ۲۰۲۱ افغانستان را ترک کردند.", "افغانستان"),
        ("داوران دیروز وارد تبریز شدند.", "تبریز"),
        ("بازی دوستانه فردا در تاشکند است.", "تاشکند"),
        ("نفتکش‌ها دیروز از تنگه هرمز عبور کردند.", "تنگه هرمز"),
        ("برق منطقه ۲ تهران فردا قطع می‌شود.", "منطقه ۲ تهران"),
        ("پارسال تابستون رفتیم شمال.", "شمال"),
        ("پریروز تو یه کتاب‌فروشی پیداش کردم.", "یه کتاب‌فروشی"),
        ("خیابان‌های مصر دیروز شاهد تظاهرات گسترده مردم بود.", "خیابان‌های مصر"),
        ("انفجار بوشهر ساعت ۴:۳۸", "بوشهر"),
    ],
)
def test_the_place_is_told(text: str, place: str) -> None:
    assert where(text) == place


@pytest.mark.parametrize(
    "text",
    [
        "قیمت بنزین دیروز از مرز ۴ دلار گذشت.",
        "باشگاه ملوان دیروز قرارداد سرمربی خود را تمدید کرد.",
        "شهرداری تهران دیروز بودجه را اعلام کرد.",
        "رشد اقتصاد جهان سال ۲۰۲۰ کم شد.",
    ],
)
def test_no_place_is_told(text: str) -> None:
    assert where(text) == ""
