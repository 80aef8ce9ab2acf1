"""Packs: what a third party adds is read, and nothing of ours changes."""

import datetime as dt
import re
from pathlib import Path

import pytest

from gahnegar.dates.expression import NamedDay
from gahnegar.dates.filters import beside
from gahnegar.dates.lexicon import Tag, Word
from gahnegar.dates.occasion import Occasion
from gahnegar.dates.packs import IRAN, PACKS, vocabulary
from gahnegar.dates.tag import Tagger, tag
from gahnegar.dates.units import Weekday
from gahnegar.dates.vocabulary import Pack, Vocabulary
from gahnegar.events.extract import extract
from gahnegar.persian.text import fold
from gahnegar.reading import parse_text

PUBLISHED = "1392-07-02"
GUIDE = Path(__file__).parents[2] / "CONTRIBUTING.md"


def test_the_guide_shows_a_pack_that_works() -> None:
    snippet = next(
        block for block in re.findall(r"```python\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL) if "Pack(" in block
    )
    names: dict[str, object] = {}
    exec(snippet, names)
    tagger, factory = names["tagger"], names["FACTORY"]
    assert isinstance(tagger, Tagger)
    assert isinstance(factory, Pack)
    found = tagger.tag("روز کارخانه در روز بازار است", published=PUBLISHED)
    assert [timex.value for timex in found] == ["2013-10-25", "2013-09-27"]
    assert [timex.text for timex in tagger.tag(factory.words[0].example, published=PUBLISHED)] == ["روز بازار"]
    assert not tagger.tag(factory.filters[0].stops, published=PUBLISHED)
    assert tagger.tag(factory.filters[0].passes, published=PUBLISHED)


def test_a_pack_leaves_the_module_alone() -> None:
    Tagger((*PACKS, Pack("mine", words=(Word(Tag.WEEKDAY, Weekday.FRIDAY, "روز_خرید"),))))
    assert not tag("روز خرید است", published=PUBLISHED)


def test_two_meanings_of_one_spelling_are_rejected() -> None:
    with pytest.raises(ValueError, match="stands in the lexicon as WEEKDAY and as YEAR"):
        Vocabulary((*PACKS, Pack("mine", words=(Word(Tag.YEAR, None, "شنبه"),))))


@pytest.mark.parametrize(
    ("written", "right"), [("روز_كار", "روز_کار"), ("روز\u200cکار", "روز_کار"), ("۵شنبه‌ی_نو", "5شنبه_ی_نو")]
)
def test_a_spelling_that_no_folded_text_has_is_rejected(written: str, right: str) -> None:
    """Nothing would ever find it, and nobody would know why."""
    with pytest.raises(ValueError, match=f"is met in no folded text: write '{right}'"):
        Tagger((*PACKS, Pack("mine", words=(Word(Tag.WEEKDAY, Weekday.FRIDAY, written),))))
    with pytest.raises(ValueError, match="no folded text"):
        beside("شنبه", before_=written, stops="شرکت شنبه", passes="شنبه")


def test_a_tagger_without_the_other_packs_reads_plain_persian() -> None:
    assert [timex.value for timex in Tagger((IRAN,)).tag("دیروز آمد", published=PUBLISHED)] == ["2013-09-23"]


def test_resolve_with_a_pack() -> None:
    tagger = Tagger((*PACKS, Pack("mine", words=(Word(Tag.WEEKDAY, Weekday.FRIDAY, "روز_خرید"),))))
    assert tagger.resolve("روز خرید", published=PUBLISHED).value == "2013-09-27"


def test_events_are_read_with_a_pack() -> None:
    tagger = Tagger((*PACKS, Pack("mine", words=(Word(Tag.WEEKDAY, Weekday.FRIDAY, "روز_خرید"),))))
    text = "جشنواره غذا روز خرید در یزد برگزار می‌شود."
    (event,) = extract(text, PUBLISHED, tagger=tagger)
    assert (event.start, event.title) == (dt.date(2013, 9, 27), "جشنواره غذا در یزد برگزار می‌شود")
    assert parse_text(text, tagger).resolve(PUBLISHED).events() == [event]
    assert extract(text, PUBLISHED) == []


def read(text: str, words: Vocabulary) -> list[tuple[str, object]]:
    folded = fold(text).text
    return [(folded[hit.start : hit.end], hit.meaning) for hit in words.hits(folded)]


OTHERS = [(pack, word) for pack in PACKS if pack is not IRAN for word in pack.words]
PLAIN = Vocabulary((IRAN,))


@pytest.mark.parametrize(("pack", "word"), OTHERS, ids=lambda value: value.name if isinstance(value, Pack) else None)
def test_every_word_of_a_pack_is_needed_for_its_example(pack: Pack, word: Word) -> None:
    with_pack = read(word.example, Vocabulary((IRAN, Pack("one", words=(word,)))))
    assert with_pack, word.spellings
    assert with_pack != read(word.example, PLAIN)


@pytest.mark.parametrize(
    "day", [day for pack in PACKS if pack is not IRAN for day in pack.days], ids=lambda day: day.name
)
def test_every_day_of_a_pack_is_read(day: Occasion) -> None:
    assert [meaning for _, meaning in read(f"در {day.name} آمد", vocabulary())] == [NamedDay(day)]


@pytest.mark.parametrize("joint", [" ", "\u200c", ""])
def test_no_spelling_is_hidden_by_another(joint: str) -> None:
    """Every spelling of every table is scanned whole, with a space, a half-space or nothing at its joints."""
    scanner = vocabulary().scanner
    hidden = []
    for word in (word for pack in PACKS for word in pack.words):
        for spelling in word.spellings.split("|"):
            written = spelling.replace("_", joint).replace("=", joint or "\u200c")
            match = scanner.pattern.match(written)
            whole = match is not None and match[1] == written
            run = next(iter(scanner.runs(f"{written} امروز")), None)
            verb = spelling.endswith("هاست")  # «ست» is cut off
            if not whole or not (verb or (run is not None and run[0].tag is word.tag)):
                hidden.append((pack_of(word), spelling))
    assert hidden == []


def pack_of(word: Word) -> str:
    return next(pack.name for pack in PACKS if word in pack.words)


def test_a_preposition_written_onto_a_word() -> None:
    found = tag("دربیستم اکتبر سال جاری و تاهفته آینده و بسال ۱۷۷۴", published=PUBLISHED)
    assert [timex.text for timex in found] == ["بیستم اکتبر سال جاری", "هفته آینده", "سال ۱۷۷۴"]
    assert not tag("بروز بیماری و دردی کهنه و تابستانه", published=PUBLISHED)
