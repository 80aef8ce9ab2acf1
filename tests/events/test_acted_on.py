"""Who acts and what is acted on, where neither has a mark: «معاون وزیر آن را …», «سهام جدید عرضه می‌کند»."""

import pytest

from gahnegar import extract

DAY = "1404-08-12"


def _last(text: str) -> tuple[str, list[str]]:
    event = extract(text, DAY)[-1]
    return event.title, [one.text for one in event.participants]


@pytest.mark.parametrize(
    ("text", "title", "who"),
    [
        (
            "آیین‌نامه آماده شد و هیئت وزیران آن را دیروز تصویب کرد.",
            "هیئت وزیران آن را تصویب کرد",
            ["هیئت وزیران"],
        ),
        (
            "فیلم در تهران ساخته شد و کارگردان آن را سال ۱۳۹۲ به جشنواره برلین فرستاد.",
            "کارگردان آن را به جشنواره برلین فرستاد",
            ["کارگردان"],
        ),
        (
            "کمیته‌ای موضوع را بررسی کرد و گزارش آن را دوشنبه به شورا داد.",
            "کمیته‌ای گزارش آن را به شورا داد",
            ["کمیته‌ای"],
        ),
    ],
    ids=str,
)
def test_somebody_before_a_pronoun_acts(text: str, title: str, who: list[str]) -> None:
    assert _last(text) == (title, who)


@pytest.mark.parametrize(
    ("text", "title", "who"),
    [
        (
            "شرکت از دو ماه پیش وارد بازار شده و در فروردین سهام جدید عرضه می‌کند.",
            "شرکت سهام جدید عرضه می‌کند",
            ["شرکت"],
        ),
        (
            "شهرداری سال گذشته دو بوستان ساخت و امسال سه کتابخانه افتتاح می‌کند.",
            "شهرداری سه کتابخانه افتتاح می‌کند",
            ["شهرداری"],
        ),
        ("نماینده شورا دیروز بیانیه صادر کرد.", "نماینده شورا بیانیه صادر کرد", ["نماینده شورا"]),
        ("زلزله دیروز روستا را ویران کرد.", "زلزله روستا را ویران کرد", []),
    ],
    ids=str,
)
def test_a_thing_before_what_is_done_to_things_does_not_act(text: str, title: str, who: list[str]) -> None:
    assert _last(text) == (title, who)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("کریم ضیایی در دهه شصت سه فیلم ساخت و در سال ۱۳۷۲ به آلمان رفت.", "کریم ضیایی سه فیلم ساخت"),
        ("دولت پارسال دو پل ساخت و شهرداری امسال جاده را ترمیم می‌کند.", "دولت دو پل ساخت"),
        ("امسال هزینه دو سال ساخت و تجهیز مدرسه پرداخت شد.", "هزینه دو سال ساخت و تجهیز مدرسه پرداخت شد"),
    ],
    ids=str,
)
def test_a_past_behind_what_is_counted_ends_a_half(text: str, title: str) -> None:
    assert extract(text, DAY)[0].title == title
