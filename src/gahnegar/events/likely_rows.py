"""How likely a clause with its time is a row of a timeline, and no stance, rhetoric, label or custom: fitted weights.

No single mark makes «امروز دشمن … است» no event; many together do: the time of speaking, a verb that tells what is, no
figure, no name, no place, lofty words around it, in a text of such words. The weights were fitted by
`training/row_weights.py` to texts whose rows were judged; they know grammar and one table of words. What is surely no
row is for the rules of `rowless`.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from math import fsum
from typing import Final

from gahnegar.dates.expression import Date, NamedDay, Vague
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Grain
from gahnegar.events.clauses import Link
from gahnegar.events.dated_clause import DatedClause
from gahnegar.events.lexicon import CONDITIONS
from gahnegar.events.rowless_kinds import rowless
from gahnegar.events.stances import is_age, is_now, is_said, is_wide
from gahnegar.events.words import BODY, COUNTRY, EVENT, NAME, NUMBER, PLACE, PREP, TITLE, TOWN
from gahnegar.persian.aspect import STATE_NOUNS, STATE_VERBS
from gahnegar.persian.names import NameKind

WEIGHTS: Final = {
    "SET": -0.32,
    "TIME": 0.37,
    "acts": 0.74,
    "acts, DATE": 0.31,
    "acts, SET": 0.12,
    "acts, TIME": 0.36,
    "acts, age": -0.10,
    "acts, content": -0.19,
    "acts, decade": -0.22,
    "acts, feast": 0.33,
    "acts, figure": 0.83,
    "acts, first person": 0.12,
    "acts, general": -0.44,
    "acts, happening": 0.25,
    "acts, if": -0.49,
    "acts, led": -0.36,
    "acts, lofty sentence 2": -0.52,
    "acts, lofty text 0.01": -0.39,
    "acts, lofty text 0.02": -0.24,
    "acts, lofty text 0.035": -0.39,
    "acts, now": -0.54,
    "acts, of a noun": 0.26,
    "acts, of the verb": 0.40,
    "acts, opining": -0.27,
    "acts, passive": 0.28,
    "acts, past": 0.60,
    "acts, perfect": -0.50,
    "acts, place": 0.48,
    "acts, pluperfect": 0.31,
    "acts, present": 0.30,
    "acts, undated": -0.25,
    "acts, we": -0.15,
    "acts, wide": -0.23,
    "acts, year": 0.47,
    "age": -0.27,
    "any": 2.25,
    "asked": -0.37,
    "bare noun": 0.95,
    "body": 0.31,
    "content": -0.23,
    "decade": -0.14,
    "feast": -0.12,
    "figure": 0.61,
    "first person": -0.54,
    "future": 0.16,
    "general": -0.49,
    "happening": 0.47,
    "if": -0.32,
    "is": -0.30,
    "led": 0.49,
    "lofty sentence 2": -0.37,
    "lofty text 0.01": -1.36,
    "lofty text 0.035": -1.07,
    "month": -0.77,
    "most": -0.32,
    "negated": -0.17,
    "noun": 0.37,
    "now": -1.22,
    "of a noun": -0.32,
    "of the verb": 0.39,
    "opining": -0.64,
    "passive": 0.36,
    "past": 0.59,
    "person": 0.26,
    "place": 0.28,
    "pluperfect": 0.32,
    "relative": -0.32,
    "said": -0.53,
    "said, SET": -0.35,
    "said, TIME": -0.13,
    "said, age": -0.43,
    "said, bare noun": 0.20,
    "said, body": 0.23,
    "said, feast": -0.30,
    "said, figure": 0.59,
    "said, first person": -0.62,
    "said, future": 0.24,
    "said, general": -0.13,
    "said, happening": -0.25,
    "said, if": 0.14,
    "said, is": -0.17,
    "said, led": -0.13,
    "said, lofty sentence 2": -0.36,
    "said, lofty sentence 4": 0.16,
    "said, lofty text 0.035": -0.71,
    "said, month": 0.26,
    "said, negated": 0.25,
    "said, noun": 0.20,
    "said, now": -0.12,
    "said, of a noun": 0.33,
    "said, of the verb": 0.41,
    "said, opining": -0.17,
    "said, passive": 0.31,
    "said, past": -0.29,
    "said, perfect": -0.20,
    "said, place": 0.39,
    "said, state": -0.37,
    "said, subjunctive": -0.26,
    "said, undated": -0.18,
    "said, vague": 0.22,
    "said, we": -0.38,
    "said, wide": 0.50,
    "said, year": -0.13,
    "subjunctive": -0.64,
    "undated": -0.42,
    "verbless": -0.74,
    "we": -0.35,
    "year": -0.35,
}
"""The weight of each trait; above 0 it speaks for a row."""
LEAST: Final = -1.4
"""What the weights of a row come to at least; of 716 rows that readers judged by it none was lost."""
LEAST_OF_NOW: Final = -3.3
"""The same of what holds now, which is a row more often than it seems."""

LOFTY: Final = frozenset(
    "جهان دنیا بشریت دشمن دشمنان نظام انقلاب اسلام ملت امت جامعه استکبار وظیفه رسالت فرهنگ انسان مردم "
    "عقلانیت نماد الگو اقتدار عزت امنیت رژیم حماسه فتنه ارزش ارزش‌های اسلامی ولایت شهدا غرب خدا خداوند مسیر هویت".split()
)
"""Words of speeches."""
_GENERAL: Final = frozenset("کسی کسانی هرکس چیزی آنچه هرچه آدم همه برخی بعضی عده‌ای خیلی کدام چه چرا چقدر چگونه".split())
"""Words that mean nobody of the text."""
_OPINING: Final = frozenset("همیشه همواره هنوز هرگز واقعا قطعا مسلما باید نباید شاید دیگر فقط کاملا بسیار خیلی".split())
"""Words of who thinks or wishes something."""
_DENSITIES: Final = (0.01, 0.02, 0.035)
"""The shares of lofty words in a text from which on it is one, two or three times a speech."""
_MANY: Final = (2, 4)
"""Lofty words of a sentence from which on it is once or twice one of a speech."""
_PAIRED: Final = ("acts", "said")
"""Traits that mean something else beside others."""


@rowless(
    stops=(
        "وی گفت: امروز انقلاب ما به همه جهان صادر شده است و ملت‌ها این مسیر را می‌شناسند.",
        "او افزود: امروز جنگ ملت با استکبار جهان شروع شده است.",
        "او گفت: جامعه ما در دهه شصت به ارزش‌های انقلاب خیلی نزدیک بود.",
    ),
    passes=(
        "وی گفت: امروز ۳۲ طرح در جهان اسلام اجرا شد.",
        "مردم تهران امروز برای شهدا مراسمی برگزار کردند.",
        "وی گفت: دشمن در سال ۶۱ خرمشهر را بمباران کرد.",
    ),
)
def _speaks_loftily(dated: DatedClause) -> bool:
    """What has too much of a stance, of rhetoric, of a label; more of it where there is only a state of now."""
    if dated.predicate.reporting or dated.sentence.spoken or _loftiness(dated.sentence.text) <= _DENSITIES[0]:
        return False
    traits = row_traits(dated)
    holds = "lofty" not in traits and not traits.isdisjoint(("now", "undated"))
    return likelihood(traits) < (LEAST_OF_NOW if holds else LEAST)


def likelihood(traits: Iterable[str]) -> float:
    """What speaks for a row, less what speaks against it, the same in whatever order the traits come."""
    return fsum(WEIGHTS.get(trait, 0.0) for trait in traits)


def row_traits(dated: DatedClause) -> set[str]:
    """What is told of a time, of its clause, and of the text around both."""
    found = {
        "any",
        *_of_time(dated.timex),
        *_of_its_place(dated),
        *_of_verb(dated),
        *_of_words(dated),
        *_of_text(dated),
    }
    return found | {f"{one}, {other}" for one in _PAIRED if one in found for other in found - {one, "any"}}


def _of_time(timex: Timex) -> Iterator[str]:
    """What kind of time it is."""
    match timex.expression:
        case Vague():
            yield "vague"
        case NamedDay():
            yield "feast"
        case Date(year=int(), month=None):
            yield "year"
        case Date(year=None, month=int(), day=None):
            yield "month"
        case _:
            pass
    if is_now(timex):
        yield "now"
    if is_wide(timex, ""):
        yield "wide"
    if timex.first is None and timex.last is None:
        yield "undated"
    if is_age(timex):
        yield "age"
    if timex.granularity in (Grain.DECADE, Grain.CENTURY):
        yield "decade"
    yield timex.type.value


def _of_its_place(dated: DatedClause) -> Iterator[str]:
    """How a time hangs in its clause."""
    sentence, parse, group = dated.sentence, dated.sentence.parse, dated.predicate.group
    first, last = dated.place
    if first and sentence.words[first - 1].flags & PREP:
        yield "led"
    if not parse:
        return
    if first and parse.ezafe[first - 1]:
        yield "of a noun"
    top = next((n for n in range(first, last + 1) if not first <= parse.head[n] <= last), first)
    if group is not None and group.first - 1 <= parse.head[top] <= group.last:
        yield "of the verb"


def _of_verb(dated: DatedClause) -> Iterator[str]:
    """What the predicate is, and its form."""
    predicate, words = dated.predicate, dated.sentence.words
    group = predicate.group
    if predicate.nominal:
        yield "noun"
        if predicate.first == predicate.clause_first:
            yield "bare noun"
        return
    if group is None:
        yield "verbless"
        return
    light = words[group.first - 1] if group.first else words[group.first]
    if group.copula:
        yield "is"
    elif light.form in STATE_NOUNS or group.stem in STATE_VERBS:
        yield "state"
    else:
        yield "acts"
    if light.flags & EVENT:
        yield "happening"
    yield group.tense.value
    if group.negated:
        yield "negated"
    if group.passive:
        yield "passive"
    if words[group.last].form.endswith("م"):
        yield "first person"


def _of_words(dated: DatedClause) -> Iterator[str]:
    """What the words of the clause are."""
    sentence, predicate = dated.sentence, dated.predicate
    words, clause = sentence.words, predicate.clause
    own = [n for n in dated.other_words() if sentence.owner[n] is clause]
    forms = {words[n].form for n in own}
    flags = 0
    for n in own:
        flags |= words[n].flags
    if clause.link is Link.RELATIVE:
        yield "relative"
    if clause.link in (Link.CONTENT, Link.COMPLEMENT):
        yield "content"
    if is_said(sentence, predicate):
        yield "said"
    if any(here.form in CONDITIONS for here in words[max(0, clause.first - 2) : clause.last + 1]):
        yield "if"
    if words[-1].form in ("؟", "?"):
        yield "asked"
    if any(words[n].flags & NUMBER and words[n].form != "یک" for n in own):
        yield "figure"
    if any(words[n].flags & (TOWN | COUNTRY | PLACE) and n and words[n - 1].flags & PREP for n in own):
        yield "place"
    kinds = {name.kind for n in own if (name := sentence.names[n]) is not None}
    if NameKind.PERSON in kinds or flags & (NAME | TITLE):
        yield "person"
    if NameKind.BODY in kinds or flags & BODY:
        yield "body"
    if not forms.isdisjoint(LOFTY):
        yield "lofty"
    if not forms.isdisjoint(_GENERAL):
        yield "general"
    if not forms.isdisjoint(_OPINING):
        yield "opining"
    if any(form.endswith("ترین") for form in forms):
        yield "most"
    if "ما" in forms or "من" in forms:
        yield "we"


def _of_text(dated: DatedClause) -> Iterator[str]:
    """How much of a speech the sentence and the text are."""
    lofty = sum(here.form in LOFTY for here in dated.sentence.words)
    yield from (f"lofty sentence {least}" for least in _MANY if lofty >= least)
    share = _loftiness(dated.sentence.text)
    yield from (f"lofty text {least}" for least in _DENSITIES if share > least)


@lru_cache(maxsize=8)
def _loftiness(text: str) -> float:
    """The share of lofty words in a text; the first ones do not count, which any text may have."""
    words = text.split()
    return max(0, len([word for word in words if word in LOFTY]) - _ANY) / max(1, len(words))


_ANY: Final = 2
"""Lofty words of a text that say nothing of it."""
