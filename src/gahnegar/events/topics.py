"""Whom and what a text is about: the person, or the one thing, with which it begins and to which it comes back.

What is dropped, «او», «ـش», «آن» and a bare «بنا» ask for it where nothing nearer is meant. Knows no time.
"""

import re
from typing import Final

from gahnegar.events.animacy import is_thing
from gahnegar.events.clauses import Link, Sentence
from gahnegar.events.look_back import LookBack
from gahnegar.events.own_subjects import own_subject
from gahnegar.events.phrases import chain_end
from gahnegar.events.predicates import predicate_of
from gahnegar.events.taking_part import needs_actor
from gahnegar.events.words import BODY, CONJ, COUNTRY, MARK, NAME, NUMBER, PLACE, PRONOUN, TITLE, TOWN
from gahnegar.persian.names import NameKind
from gahnegar.persian.text import Span
from gahnegar.persian.wordlists.people import GIVEN_NAMES

_OPENING: Final = 4
"""Sentences in which a text names whom it is about."""
_MAIN: Final = frozenset((Link.MAIN, Link.COORDINATE))


def find_hero(source: LookBack) -> Span | None:
    """The person whom a text is about: the first who does something in it and is named again, most often of all.

    None where that one only says something, and where the text names nobody again.
    """
    for sentence in source.opening(_OPENING):
        timed = {n for first, last in source.times(sentence) for n in range(first, last + 1)}
        for clause in sentence.clauses:
            subject = own_subject(sentence, clause, timed) if clause.link in _MAIN else None
            found = None if subject is None else _named_person(sentence, *subject)
            if found is None:
                continue
            telling = predicate_of(sentence, clause)
            unsure = sentence.names[found[0]] is None  # «ستاره ماهی»
            if telling is None or telling.reporting or (unsure and not needs_actor(sentence, telling)):
                return None
            again = _times_named(source.text, sentence, found[1])
            others = {name.last for name in sentence.names if name is not None and name.kind is NameKind.PERSON}
            rivals = (_times_named(source.text, sentence, last) for last in others if last > found[1])
            return source.span(sentence, found) if again > max(rivals, default=0) else None
    return None


def find_setting(source: LookBack) -> Span | None:
    """The one building or place that a text is about: it begins with its name, and comes back to it without one."""
    for sentence in source.opening(2):
        words, parse = sentence.words, sentence.parse
        headed = not sentence.groups and len(words) <= _LONGEST + 1
        last = len(words) - 1 if headed else chain_end(sentence, 0)
        one = (n for n in range(1, last + 1) if not BUILDINGS.isdisjoint(map(words[n].form.removesuffix, _ONE)))
        last = next(one, last + 1) - 1  # «کاروانسرای گل‌سفید | بنایی آجری است»
        named = 0 < last <= _LONGEST and words[0].flags & PLACE and not words[0].flags & BODY
        named = named and parse.pos[0] in ("NOUN", "PROPN") and (last + 1 == len(words) or not parse.ezafe[last])
        if not named or any(here.flags & (MARK | NUMBER | PRONOUN | CONJ) for here in words[: last + 1]):
            continue
        if any(sentence.hidden[: last + 1]) or words[0].form.endswith(_MANY) or words[0].flags & (TOWN | COUNTRY):
            continue
        again = re.compile(
            rf"(?<![\w\u200c])(?:{re.escape(words[0].form)}|{'|'.join(sorted(BUILDINGS))})(?![\w\u200c])"
        )
        if again.search(source.text, sentence.ends[last] if last + 1 < len(words) else sentence.end):
            return source.span(sentence, (0, last))
    return None


BUILDINGS: Final = frozenset("بنا عمارت ساختمان مجموعه محوطه اثر دژ".split())
"""Nouns by which a building is called again."""
_MANY: Final = ("ها", "های")
_ONE: Final = ("\u200cای", "یی", "ی")
"""Ends of «بنایی», «مجموعه‌ای», which say what a building is."""


def _named_person(sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
    """The words of the person who is a phrase, without a title: a name, known or not, behind a known one."""
    while first < last and sentence.words[first].flags & TITLE and sentence.names[first] is None:
        first += 1
    name, words = sentence.names[first], sentence.words
    given = words[first].form in GIVEN_NAMES and last > first
    if last - first > _LONGEST or not (given if name is None else name.kind is NameKind.PERSON):
        return None
    known = first if name is None else name.last
    plain = all(
        not words[n].flags & ~(NAME | TITLE | TOWN) and not is_thing(words[n].form) for n in range(known + 1, last + 1)
    )
    return (first, last) if plain else None if name is None else (first, known)


_LONGEST: Final = 4
"""Words of a name beyond its first."""


def _times_named(text: str, sentence: Sentence, last: int) -> int:
    """How often a text names a person again by the last word of his name."""
    form = re.escape(sentence.words[last].form)
    return sum(1 for _ in re.finditer(rf"(?<![\w\u200c]){form}(?![\w\u200c])", text)) - 1
