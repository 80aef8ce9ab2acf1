"""Sentences and clauses: where they end, and which verb each word belongs to."""

import pytest

from gahnegar import extract
from gahnegar.events.clauses import Sentence
from gahnegar.persian.sentences import LONGEST, sentence_around


def clause_of(text: str, part: str) -> str:
    """The verb of the clause that `part` of `text` belongs to."""
    sentence = Sentence(text, 0, len(text), [])
    verb = sentence.owner[sentence.index_at(text.index(part))].verb
    return "" if verb is None else text[sentence.starts[verb.first] : sentence.ends[verb.last]]


@pytest.mark.parametrize(
    ("text", "part", "verb"),
    [
        ("مردی که دیروز آمد، امروز رفت.", "دیروز", "آمد"),
        ("مردی که دیروز آمد، امروز رفت.", "امروز", "رفت"),
        ("وزیر گفت که جلسه فردا برگزار می‌شود.", "فردا", "می‌شود"),
        ("وزیر گفت که جلسه فردا برگزار می‌شود.", "وزیر", "گفت"),
        ("وزیر با بیان اینکه طرح دیروز تصویب شد، افزود: کار ادامه دارد.", "دیروز", "شد"),
        ("وزیر با بیان این که طرح دیروز تصویب شد، افزود: کار ادامه دارد.", "وزیر", "افزود"),
        ("آنها آمدند و فردا برمی‌گردند.", "فردا", "برمی‌گردند"),
        ("مردم تصمیم گرفتند تا فردا بمانند.", "مردم", "گرفتند"),
        ("نمایش «زنی که زیاد می‌دانست» فردا اجرا می‌شود.", "نمایش", "می‌شود"),
        ("مسابقات قرار است فردا برگزار شود.", "فردا", "شود"),
    ],
)
def test_the_verb_of_a_word(text: str, part: str, verb: str) -> None:
    assert clause_of(text, part) == verb


@pytest.mark.parametrize(
    ("text", "part", "sentence"),
    [
        ("او آمد. دیروز رفت. تمام شد.", "دیروز", " دیروز رفت."),
        ("نرخ به ۲.۵ درصد در سال ۹۲ رسید. بس است.", "سال", "نرخ به ۲.۵ درصد در سال ۹۲ رسید."),
        ("در سال ۳۲۰ ه.ق. در بغداد درگذشت. پایان.", "سال", "در سال ۳۲۰ ه.ق. در بغداد درگذشت."),
        ("افتتاح مدرسه در سال ۹۲\nاین مدرسه بزرگ است.", "سال", "افتتاح مدرسه در سال ۹۲\n"),
        ("رفت.دیروز آمد.", "دیروز", "دیروز آمد."),
    ],
)
def test_sentence_bounds(text: str, part: str, sentence: str) -> None:
    start = text.index(part)
    first, last, cut = sentence_around(text, start, start + len(part))
    assert text[first:last] == sentence
    assert not cut


def test_an_endless_sentence_is_cut_around_the_time() -> None:
    text = "کلمه " * 1000
    first, last, cut = sentence_around(text, 2500, 2505)
    assert cut
    assert first <= 2500
    assert 2505 <= last < first + LONGEST


@pytest.mark.parametrize(
    ("text", "clause", "status"),
    [
        ("اگر باران نبارد، نشاکاری برنج را شنبه آغاز می‌کنند.", "نشاکاری برنج را شنبه آغاز می‌کنند", "hypothetical"),
        ("اگر داور نرسد بازی تا فردا عقب می‌افتد.", "بازی تا فردا عقب می‌افتد", "hypothetical"),
        ("اگر تا فردا داور نرسد، بازی عقب می‌افتد.", "تا فردا داور نرسد", "hypothetical"),
    ],
    ids=str,
)
def test_a_clause_begins_behind_its_condition(text: str, clause: str, status: str) -> None:
    [event] = extract(text, "1404-02-10")
    assert (event.clause.text, event.status) == (clause, status)
    assert "اگر" in event.title


def test_a_past_before_and_is_a_verb_behind_who_acts_and_a_time() -> None:
    """«ساخت» behind «را», who built and when does not share the verb of those who lived there."""
    built = extract("خانه را حاج علی نادری در ۱۲۷۰ ساخت و نوه‌هایش تا ۱۳۷۷ در آن زندگی می‌کردند.", "1402-03-01")
    assert built[0].title == "حاج علی نادری خانه را ساخت"
    joined = extract("لیلا توکلی که سال ۱۴۰۰ به گندم‌نت پیوست، می‌گوید کار تا مهر آماده می‌شود.", "1402-03-01")
    assert joined[0].title == "لیلا توکلی به گندم‌نت پیوست"
    shared = extract("پل را مهندسان در ۱۳۱۰ ساخت و تعمیر کردند.", "1402-03-01")
    assert shared[0].title == "مهندسان پل را ساخت و تعمیر کردند"
