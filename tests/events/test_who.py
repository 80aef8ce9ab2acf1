"""Who takes part where no subject acts: whose an event or a thing is, and with whom a clause goes on."""

import pytest

from gahnegar import extract


def who(text: str) -> list[str]:
    """The first participant of each event of a text; nothing where there is none."""
    return [event.participants[0].text if event.participants else "" for event in extract(text, published="1403-05-10")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("خودروی سفیر ترکیه دیروز در بغداد هدف تیراندازی قرار گرفت.", "سفیر ترکیه"),
        ("رأی دیوان عالی کشور دیروز منتشر شد.", "دیوان عالی کشور"),
        ("با همراهی مشترکان، مصرف برق در تیرماه کنترل شد.", "مشترکان"),
        ("یک منبع آگاه در بغداد دیروز اعلام کرد دو نفر کشته شدند.", "یک منبع آگاه"),
        ("یوهانی لاتا، رئیس فدراسیون، پارسال پنجاه ساعت پرواز داشت.", "یوهانی لاتا، رئیس فدراسیون"),
        ("روزنامه «گازتا» دیروز از حمله خبر داد.", "روزنامه «گازتا»"),
        ("طرح مورد نظر کمیسیون کشاورزی مجلس دیروز رد شد. کمیسیون فردا نظر خود را می‌دهد.", "کمیسیون کشاورزی مجلس"),
    ],
)
def test_who_takes_part(text: str, name: str) -> None:
    assert who(text)[-1] == name


def test_a_promise_is_kept_by_who_made_it() -> None:
    text = "کارخانه فولاد مبارکه وعده داده مصرف آب را تا سال ۱۴۰۵ به نصف کاهش دهد و تا سال ۱۴۱۰ به صفر برساند."
    assert len(set(who(text))) == 1
    assert who(text)[0].endswith("فولاد مبارکه")


def test_clauses_go_on_with_the_subject_that_agrees() -> None:
    text = "دانشجویان دو سال است که به دیدار ما آمده‌اند، مشکلات را گفته‌اند و دیروز هم سه نامه را نوشته‌اند."
    assert who(text)[-1] == "دانشجویان"


@pytest.mark.parametrize(
    "text",
    [
        "سی‌امین جشنواره موسیقی فجر فردا برگزار می‌شود.",
        "شاخص بورس تهران دیروز ده هزار واحد افت کرد.",
        "انتخابات شورای شهر فردا برگزار می‌شود.",
        "این نامه در مهلت تعیین‌شده توسط مدیر شرکت فردا می‌رسد.",
        "سد لتیان سال‌هاست آب شرق تهران را تأمین می‌کند.",
    ],
)
def test_things_and_what_they_are_called_take_no_part(text: str) -> None:
    assert not any(who(text))
