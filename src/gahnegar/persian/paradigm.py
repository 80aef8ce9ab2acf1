"""Every form of every verb, with person: for words that are known to be verbs («خرید», «نشست», «شدن» for «شدند»).

Unlike `verbs.forms`, forms that are also other words stand here, and spoken forms («میکنه», «اومدن», «بذارن»): whoever
asks has decided before that the word is a verb. Half-spaces are left out.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache

from gahnegar.persian.text import ZWNJ
from gahnegar.persian.tokens import Aspect, Mood, Tense, Verb
from gahnegar.persian.verb_table import SPOKEN_PRESENTS, STEMS

_Person = tuple[str, int, bool]
"""An ending, its person and whether it is plural."""

_PAST: tuple[_Person, ...] = (
    ("", 3, False), ("م", 1, False), ("ی", 2, False), ("یم", 1, True), ("ید", 2, True), ("ند", 3, True),
    ("ین", 2, True), ("ن", 3, True),
)  # fmt: skip
_PRESENT: tuple[_Person, ...] = (
    ("د", 3, False), ("م", 1, False), ("ی", 2, False), ("یم", 1, True), ("ید", 2, True), ("ند", 3, True),
    ("ین", 2, True), ("ن", 3, True), ("ه", 3, False),
)  # fmt: skip
_PERFECT: tuple[_Person, ...] = (
    ("", 3, False), ("است", 3, False), ("ست", 3, False), ("ام", 1, False), ("ای", 2, False), ("ایم", 1, True),
    ("اید", 2, True), ("اند", 3, True), ("م", 1, False), ("ن", 3, True), ("یم", 1, True),
)  # fmt: skip
_BE: tuple[tuple[str, int, bool], ...] = (
    ("است", 3, False), ("هست", 3, False), ("هستم", 1, False), ("هستی", 2, False), ("هستیم", 1, True),
    ("هستید", 2, True), ("هستند", 3, True), ("هستن", 3, True), ("ست", 3, False), ("ام", 1, False), ("ای", 2, False),
    ("ایم", 1, True), ("اید", 2, True), ("اند", 3, True), ("هستش", 3, False), ("هستین", 2, True), ("هس", 3, False),
)  # fmt: skip
_CLITICS = ("شان", "شون", "تان", "تون", "مان", "مون", "اش", "ات", "ام", "ش", "ت", "م")
_SPOKEN_PAST = {
    "دانست": "دونست",
    "توانست": "تونست",
    "آمد": "اومد",
    "گذاشت": "ذاشت",
    "انداخت": "نداخت",
    "آورد": "اورد",
    "نشست": "شست",
    "افتاد": "فتاد",
}


def prefixed(prefix: str, form: str) -> str:
    """`form` behind a prefix: «ب» + «آید» = «بیاید», «ن» + «افتاد» = «نیفتاد»."""
    if prefix in ("ب", "ن", "م"):
        if form.startswith("آ"):
            return f"{prefix}یا{form[1:]}"
        if form.startswith("ا") and not form.startswith("ای"):
            return f"{prefix}ی{form[1:]}"
    return prefix + form


def _endings(endings: tuple[_Person, ...], verb: Verb) -> tuple[tuple[str, Verb, Verb], ...]:
    """Each ending with what it tells, affirmed and negated."""
    return tuple(
        (ending, replace(verb, person=person, plural=plural), replace(verb, person=person, plural=plural, negated=True))
        for ending, person, plural in endings
    )


_PASTS = _endings(_PAST, Verb(None, Tense.PAST))
_LASTING = _endings(_PAST, Verb(None, Tense.PAST, Aspect.IMPERFECTIVE))
_DONE = _endings(_PERFECT, Verb(None, Tense.PRESENT, Aspect.PERFECT))
_NOW = _endings(_PRESENT, Verb(None, Tense.PRESENT, Aspect.IMPERFECTIVE))
_WISHED = _endings(_PRESENT, Verb(None, Tense.PRESENT, mood=Mood.SUBJUNCTIVE))
_HELD = _endings(_PRESENT, Verb(None, Tense.PRESENT))
_WILL = _endings(_PRESENT[:6], Verb(None, Tense.FUTURE))
_IS = _endings(_BE, Verb(None, Tense.PRESENT))
((_, _ORDER, _FORBID),) = _endings((("", 2, False),), Verb(None, Tense.PRESENT, mood=Mood.IMPERATIVE))
_MUST = Verb(None, Tense.PRESENT)
_CAN = Verb(None, Tense.PRESENT, Aspect.IMPERFECTIVE)

_Read = tuple[str, str, Verb]
"""A form, the past stem of its verb, and what the form tells."""


def every_form() -> Iterator[_Read]:
    """All forms; of two readings of one form the earlier wins."""
    for form, affirmed, denied in _IS:
        yield form, "بود", affirmed
        if form.startswith(("ه", "است")):
            yield ("نیست" if form in ("است", "هست", "هس") else f"نی{form[1:]}"), "بود", denied
    for form in ("باید", "بایستی", "میبایست", "میبایستی", "میباید"):
        yield form, "بایست", _MUST
        yield f"ن{form}", "بایست", replace(_MUST, negated=True)
    for form in ("میتوان", "میشه"):
        yield form, "توانست" if form == "میتوان" else "شد", _CAN
        yield f"ن{form}", "توانست" if form == "میتوان" else "شد", replace(_CAN, negated=True)
    for ending, affirmed, denied in _WILL:
        yield f"خواه{ending}", "خواست", affirmed
        yield f"نخواه{ending}", "خواست", denied
    for past in STEMS:
        yield from _past(past, past)
    for past, present in STEMS.items():
        yield from _present(past, present)
    for past, present in STEMS.items():
        spoken = _SPOKEN_PAST.get(past, f"{past[:-3]}وند" if past.endswith("اند") and len(past) > 3 else "")
        if spoken:
            yield from _past(past, spoken)
        spoken = SPOKEN_PRESENTS.get(present, f"{present[:-2]}ون" if present.endswith("ان") else "")
        if spoken:
            yield from _present(past, spoken)


def _past(stem: str, past: str) -> Iterator[_Read]:
    denied_past = prefixed("ن", past)
    for ending, affirmed, denied in _PASTS:
        yield past + ending, stem, affirmed
        yield denied_past + ending, stem, denied
    for ending, affirmed, denied in _LASTING:
        yield f"می{past}{ending}", stem, affirmed
        yield f"نمی{past}{ending}", stem, denied
    for ending, affirmed, denied in _DONE:
        yield f"{past}ه{ending}", stem, affirmed
        yield f"{denied_past}ه{ending}", stem, denied
        yield f"می{past}ه{ending}", stem, affirmed
        yield f"نمی{past}ه{ending}", stem, denied


def _present(stem: str, present: str) -> Iterator[_Read]:
    wished, denied_wish = prefixed("ب", present), prefixed("ن", present)
    round_stem = present.endswith(("ای", "آی", "وی"))
    for (ending, affirmed, denied), (_, wish, unwished), (_, held, unheld) in zip(_NOW, _WISHED, _HELD, strict=True):
        end = f"ی{ending}" if round_stem and ending[:1] == "ی" else ending
        cut = slice(-1) if end != ending else slice(None)
        yield f"می{present[cut]}{end}", stem, affirmed
        yield f"نمی{present[cut]}{end}", stem, denied
        yield wished[cut] + end, stem, wish
        yield denied_wish[cut] + end, stem, unheld if stem == "داشت" else unwished
        yield present[cut] + end, stem, held if stem == "داشت" else wish
    base = present[:-1] if round_stem else present
    yield prefixed("ب", base), stem, _ORDER
    yield prefixed("ن", base), stem, _FORBID
    yield base, stem, _ORDER


@cache
def _paradigm() -> dict[str, tuple[str, Verb]]:
    return {form: (stem, verb) for form, stem, verb in reversed(list(every_form()))}


@lru_cache(4096)
def reading(form: str) -> Verb | None:
    """What a word tells that is a verb for sure; None where no table has it.

    >>> verb = reading("نمی‌گن")
    >>> verb.stem, verb.tense.value, verb.person, verb.plural, verb.negated
    ('گفت', 'present', 3, True, True)
    >>> reading("گفتش") == reading("گفت")
    True
    """
    plain = form.replace(ZWNJ, "")
    table = _paradigm()
    found = table.get(plain)
    if found is None and plain.endswith(_CLITICS):
        cut = (plain[: -len(clitic)] for clitic in _CLITICS if plain.endswith(clitic))
        found = next((table[rest] for rest in cut if rest in table), None)
    return None if found is None else replace(found[1], stem=found[0])
