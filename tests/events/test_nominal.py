"""Titles as noun phrases: of the clause's own words, and only where nothing of what it says is lost."""

import pytest

import gahnegar
from gahnegar import Timeline

PUBLISHED = "1402-09-20"


def nominal(text: str) -> list[str]:
    return [event.title for event in gahnegar.extract(text, PUBLISHED, titles="nominal")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("سه نفر دیروز در تبریز بازداشت شدند.", "بازداشت سه نفر در تبریز"),
        ("سومین اجلاس شهرداران هفته آینده در رباط برگزار می‌شود.", "برگزاری سومین اجلاس شهرداران در رباط"),
        ("مجلس دیروز لایحه بودجه را تصویب کرد.", "تصویب لایحه بودجه از سوی مجلس"),
        ("وزیر کشور فردا به لرستان سفر می‌کند.", "سفر وزیر کشور به لرستان"),
        ("قیمت نان دیروز در اهواز افزایش یافت.", "افزایش قیمت نان در اهواز"),
        ("دو کارگر دیروز در معدن کشته شدند.", "کشته شدن دو کارگر در معدن"),
        ("پرویز شهریاری دیروز در تهران درگذشت.", "درگذشت پرویز شهریاری در تهران"),
        ("پیمان دو کشور دیروز در ژنو امضا شد.", "امضای پیمان دو کشور در ژنو"),
    ],
)
def test_a_deed_is_named_with_whose_it_is(text: str, title: str) -> None:
    assert nominal(text) == [title]


@pytest.mark.parametrize(
    "text",
    [
        "همایش ملی آب دیروز در یزد برگزار نشد.",  # denied
        "قرار است همایش ملی آب فردا در یزد برگزار شود.",  # planned
        "اگر هوا خوب باشد، فردا بازی برگزار می‌شود.",  # under a condition
        "آیا همایش ملی آب فردا برگزار می‌شود؟",  # asked
        "تیم ملی دیروز قهرمان آسیا شد.",  # a noun of the verb that has more to it
        "علی رضایی دیروز شهردار تهران بود.",  # a state
        "نرخ تورم در مهر ۱۴۰۲ به ۳۴ درصد رسید.",  # no table holds
    ],
)
def test_what_a_noun_would_not_tell_keeps_its_verb(text: str) -> None:
    verbal = [event.title for event in gahnegar.extract(text, PUBLISHED)]
    assert nominal(text) == verbal != []


def test_the_style_reaches_timelines_and_nothing_else_is_taken() -> None:
    text = "سه نفر دیروز در تبریز بازداشت شدند."
    [row] = Timeline.from_documents([(text, PUBLISHED)], titles="nominal")
    assert row.title == "بازداشت سه نفر در تبریز"
    with pytest.raises(ValueError, match="titles"):
        Timeline.from_documents([(text, PUBLISHED)], titles="short")
    with pytest.raises(ValueError, match="short"):
        gahnegar.extract(text, PUBLISHED, titles="short")
