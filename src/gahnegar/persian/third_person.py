"""Verb forms of the first person, and the same forms in the third: «رفته‌ام» and «رفته است», «نمی‌خوام» and «نمی‌خواهد».

What is made is written Persian, with its half-space, also where the form is a spoken one. Knows single words.
"""

from dataclasses import replace
from functools import cache, lru_cache
from typing import Final

from gahnegar.persian.paradigm import every_form, prefixed
from gahnegar.persian.text import ZWNJ
from gahnegar.persian.tokens import Aspect, Mood, Tense, Verb
from gahnegar.persian.verb_table import BARE_SUBJUNCTIVES, HOMOGRAPHS, PREVERBS, STEMS

_IS: Final = "بود"
_IMPERSONAL: Final = frozenset(("بایست", "شایست", "سزید"))
"""Verbs without persons: «بایستم» is of «ایستادن»."""


@lru_cache(4096)
def first_person(form: str) -> Verb | None:
    """What a word tells that may be a verb of the first person; None of any other word.

    >>> verb = first_person("نمی‌خوام")
    >>> verb.stem, verb.plural, verb.negated
    ('خواست', False, True)
    >>> first_person("رفت"), first_person("مردم")
    (None, None)
    """
    preverb, verb, _ = _reading_of(form)
    return None if verb is None else replace(verb, stem=f"{preverb}{verb.stem}")


@lru_cache(4096)
def third_person(form: str, *, plural: bool) -> str:
    """The same form of somebody else, or of several (`plural`); nothing of a word that is no verb of the first person.

    >>> third_person("رفته‌ام", plural=False), third_person("برنمی‌گردیم", plural=True)
    ('رفته است', 'برنمی‌گردند')
    """
    preverb, verb, wished = _reading_of(form)
    return "" if verb is None else preverb + written_form(replace(verb, person=3, plural=plural), wished=wished)


@lru_cache(4096)
def in_writing(form: str) -> str:
    """A verb of the third person as it is written; nothing of a participle, a copula and a word that is no such verb.

    >>> in_writing("میاد"), in_writing("گفتن"), in_writing("می‌خوان"), in_writing("برمی‌گرده"), in_writing("رفته")
    ('می‌آید', 'گفتند', 'می‌خواهند', 'برمی‌گردد', '')
    """
    plain = form.replace(ZWNJ, "")
    for preverb in ("", *PREVERBS):
        for verb, wished in _forms_of(3).get(plain.removeprefix(preverb), ()) if plain.startswith(preverb) else ():
            if f"{preverb}{verb.stem}" in STEMS and verb.aspect is not Aspect.PERFECT and verb.stem != _IS:
                return preverb + written_form(verb, wished=wished)
    return ""


def written_form(verb: Verb, *, wished: bool) -> str:
    """How a form of the third person is written; `wished`: its subjunctive has «ب»."""
    past, plural = verb.stem or "", verb.plural
    present = STEMS[past]
    if verb.aspect is Aspect.PERFECT:
        return prefixed("ن" if verb.negated else "", past) + (f"ه{ZWNJ}اند" if plural else "ه است")
    if verb.tense is Tense.PAST:
        ending = "ند" if plural else ""
        if verb.aspect is Aspect.IMPERFECTIVE:
            return f"{'نمی' if verb.negated else 'می'}{ZWNJ}{past}{ending}"
        return prefixed("ن" if verb.negated else "", past) + ending
    ending = "ند" if plural else "د"
    if verb.tense is Tense.FUTURE:
        return f"{'ن' if verb.negated else ''}خواه{ending}"
    if past == _IS and verb.mood is Mood.INDICATIVE and verb.aspect is Aspect.SIMPLE:
        return ("نیستند" if plural else "نیست") if verb.negated else ("هستند" if plural else "است")
    if verb.aspect is Aspect.IMPERFECTIVE:
        return f"{'نمی' if verb.negated else 'می'}{ZWNJ}{present}{ending}"
    prefix = "ن" if verb.negated else "ب" if wished and verb.mood is Mood.SUBJUNCTIVE else ""
    return prefixed(prefix, present) + ending


_Reading = tuple[Verb, bool]
"""What a form tells, and whether it has the «ب» of the subjunctive."""


def _reading_of(form: str) -> tuple[str, Verb | None, bool]:
    """The preverb of a verb of the first person, what it tells, and whether it has the «ب» of the subjunctive."""
    plain = form.replace(ZWNJ, "")
    if plain in HOMOGRAPHS:
        return "", None, False
    for preverb in ("", *PREVERBS):
        rest = plain.removeprefix(preverb)
        for verb, wished in _forms_of(1).get(rest, ()) if plain.startswith(preverb) else ():
            if not preverb or f"{preverb}{verb.stem}" in STEMS:
                return preverb, verb, wished
    return "", None, False


@cache
def _forms_of(person: int) -> dict[str, list[_Reading]]:
    """The forms of a person with what they tell, the likelier reading of each first."""
    table: dict[str, list[_Reading]] = {}
    for form, past, verb in every_form():
        if verb.person != person or past in _IMPERSONAL:
            continue
        affirmed = verb.mood is Mood.SUBJUNCTIVE and not verb.negated
        bare = affirmed and form.startswith(STEMS[past])
        if not bare or STEMS[past] in BARE_SUBJUNCTIVES or _has_preverb(past):  # «کنم», but not «برم» of «بردن»
            table.setdefault(form, []).append((replace(verb, stem=past), affirmed and not bare))
    table.update((spoken, table[written]) for spoken, written in _COMING.items() if written in table)
    return table


def _has_preverb(past: str) -> bool:
    """Whether a verb is made of another one: «برگشت»."""
    return any(past.removeprefix(preverb) in STEMS for preverb in PREVERBS if past.startswith(preverb))


_COMING: Final = dict(
    pair.split("/")
    for pair in ("بیام/بیایم نیام/نیایم بیاد/بیاید نیاد/نیاید بیان/بیایند وایسادم/ایستادم وایساد/ایستاد").split()
)
"""Spoken forms that no rule makes, and what they stand for."""
