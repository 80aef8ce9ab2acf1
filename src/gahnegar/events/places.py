"""Where an event happens: «در …» with a place in it, the goal of a movement, the host.

A place is a noun of place («تالار …»), a town or a country of the gazetteer. «این شهر», «این کشور» are read as the last
place named before.
"""

import re
from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import MOTION, SCENES, VAGUE_PLACES
from gahnegar.events.phrases import Phrase
from gahnegar.events.predicate import Predicate
from gahnegar.events.words import (
    BODY,
    COMMA,
    CONJ,
    CONNECTIVE,
    COUNTRY,
    DETERMINER,
    EVENT,
    MARK,
    NUMBER,
    PLACE,
    PREP,
    PRONOUN,
    ROLE,
    TOWN,
)
from gahnegar.persian.names import NameKind

_SITE: Final = PLACE | TOWN | COUNTRY
_SIDES: Final = frozenset("شمالی جنوبی شرقی غربی مرکزی رضوی جدید بزرگ".split())
_HOSTING: Final = frozenset(("میزبانی",))


def _clipped(sentence: Sentence, site: tuple[int, int] | None) -> tuple[int, int] | None:
    """A place without the words at its end that hang on the verb: «بازار بزرگ [دچار حریق شد]»."""
    parse = sentence.parse
    if site is None or not parse:
        return site
    first, last = site
    while last > first and not parse.ezafe[last - 1]:
        name = sentence.names[last]
        within = first <= parse.head[last] < last or any(parse.head[n] == last for n in range(first, last))
        if within or (name is not None and name.first < last):
            break
        last -= 1
    return first, last


def find_place(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The word range (inclusive) of the place, or None."""
    words = sentence.words
    moving = (
        any(words[i].form in MOTION for i in range(max(predicate.first, 0), predicate.last + 1))
        if predicate.first >= 0
        else False
    )
    visited = predicate.first >= 0 and any(
        words[i].form == "بازدید" for i in range(predicate.first, predicate.last + 1)
    )
    weak = None
    if (
        phrases and not phrases[0].prep and words[max(predicate.group.first - 1, 0)].form in SCENES
        if predicate.group
        else False
    ):
        weak = _site(sentence, phrases[0])
    born = predicate.first >= 0 and any(words[i].form == "دنیا" for i in range(predicate.first, predicate.last + 1))
    moving = moving and not born
    for place, phrase in enumerate(phrases):
        if phrase.prep == "در" and words[phrase.first].form in _PARTS and place + 1 < len(phrases):
            following = phrases[place + 1]
            if following.prep == "از" and following.first == phrase.last + 2 and _site(sentence, following):
                return phrase.first, following.last
        if phrase.prep == "در" and _aside(sentence, predicate, phrase):
            continue
        if phrase.prep == "در" or (phrase.prep == "به" and moving) or (phrase.prep == "از" and visited):
            found = _clipped(sentence, _site(sentence, phrase))
            if found is None:
                continue
            vague = words[found[0]].form in VAGUE_PLACES
            if phrase.prep == "در" and (vague or _of_office(sentence, phrase)):
                weak = weak or found
            else:
                return found
        elif (
            phrase.prep == "به" and words[phrase.first].form in _HOSTING and phrase.last > phrase.first and weak is None
        ):
            weak = _site(sentence, Phrase(phrase.first + 1, phrase.last, phrase.prep))
    if weak is None and predicate.nominal and predicate.group is None:
        weak = _named_in(sentence, predicate)
    return weak


_PARTS: Final = frozenset("شماری برخی بعضی تعدادی بسیاری یکی بخشی بخش‌هایی".split())


def _aside(sentence: Sentence, predicate: Predicate, phrase: Phrase) -> bool:
    """Whether «در …» hangs on a noun inside another phrase: «با تاکید بر ماندن در خانه»."""
    parse = sentence.parse
    if not parse or predicate.group is None:
        return False
    top = next(
        (n for n in range(phrase.first, phrase.last + 1) if not phrase.first <= parse.head[n] <= phrase.last), -1
    )
    if top < 0 or parse.head[top] < 0:
        return False
    noun = parse.head[top]
    led = any(sentence.words[child].form in ("بر", "با", "از", "به", "برای") for child in parse.children[noun])
    return noun < phrase.first and led and sentence.words[noun].form.endswith(("دن", "تن")) and noun < predicate.first


def _named_in(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The place that an event noun is tied to: «انفجار بوشهر», «زلزلهٔ بم»; no place of a body or a person."""
    for index in range(predicate.last + 1, predicate.clause_last + 1):
        name = sentence.names[index]
        if name is None or name.kind is not NameKind.PLACE or name.first != index:
            continue
        before = sentence.words[index - 1]
        if not before.flags & (PREP | ROLE | BODY | CONJ) and not sentence.words[index].flags & COUNTRY:
            return index, min(name.last, predicate.clause_last)
    return None


def _of_office(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether the place belongs to an office («سفیر ژاپن در ایران») more than to the event."""
    words = sentence.words
    alone = phrase.first == phrase.last and words[phrase.first].flags & (TOWN | COUNTRY)
    return bool(alone) and any(words[i].flags & ROLE for i in range(max(phrase.first - 4, 0), phrase.first - 1))


def _site(sentence: Sentence, phrase: Phrase) -> tuple[int, int] | None:
    words = sentence.words
    first, last = phrase.first, phrase.last
    while first < last and words[first].flags & (NUMBER | MARK | CONNECTIVE):
        first += 1
    head = first
    while head < last and words[head].flags & DETERMINER:
        head += 1
    if words[head].form in VAGUE_PLACES and not any(
        words[i].flags & _SITE for i in range(head + 1, min(head + 3, last) + 1)
    ):
        return None
    if words[last].flags & PRONOUN and last - head <= 1:
        return None
    if words[head].flags & EVENT and not words[head].flags & PLACE:
        return None
    name = sentence.names[head]
    if name is not None and name.kind is NameKind.PLACE:
        return first, max(_end(sentence, head, last), min(name.last, last))
    if words[head].form.endswith("ی") and words[head].form[:-1] in VAGUE_PLACES | {"بخش"}:
        return None
    if words[head].flags & _SITE:
        return first, _end(sentence, head, last)
    if sentence.parse and phrase.prep == "به" and sentence.parse.pos[head] == "PROPN" and name is None:
        return first, sentence.parse.phrase_end(head, last)
    for index in range(head + 1, last + 1):
        if words[index].flags & (TOWN | COUNTRY) and words[head].flags & BODY:
            return first, _end(sentence, index, last)
        if words[index].flags & PLACE and words[index].form not in VAGUE_PLACES and index - head <= 2:
            return first, _end(sentence, index, last)
    return None


def _end(sentence: Sentence, first: int, last: int) -> int:
    """The last word of a place that begins at `first`: a town ends it, unless another place follows."""
    words = sentence.words
    for index in range(first, min(last, first + 10)):
        here, after = words[index].flags, words[index + 1].flags
        if after & (NUMBER | CONNECTIVE | COMMA) or (after & CONJ and not words[min(index + 2, last)].flags & _SITE):
            return index
        if here & PRONOUN:
            return index
        named = here & (TOWN | COUNTRY) and not here & PLACE
        if named and not after & (_SITE | CONJ | MARK) and words[index + 1].form not in _SIDES:
            return index
    return min(last, first + 10)


def place_before(sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
    """Offsets (half-open, in the folded text) of what «این شهر» or «این کشور» means: the last place named before."""
    words, text = sentence.words, sentence.text
    if words[first].form not in ("این", "آن", "همین", "همان") or first == last or not words[first + 1].flags & PLACE:
        return None
    kind, start = words[first + 1].form, sentence.starts[first]
    if kind == "کشور":
        return _last_country(sentence, first)
    found = None
    pattern = _NAMED.get(kind)
    if pattern is None:
        if len(_NAMED) > _KEEP:
            _NAMED.clear()
        pattern = _NAMED[kind] = re.compile(rf"(?<![\w\u200c])(?<!این )(?<!آن ){re.escape(kind)} {_NEXT}(?: {_NEXT})?")
    for match in pattern.finditer(text, max(0, start - 3000), start):
        found = match
    return found.span() if found else None


_NEXT: Final = r"(?!را |و |به |در |از |که |با )[\w\u200c]+"
_NAMED: dict[str, re.Pattern[str]] = {}
_KEEP: Final = 200


def _last_country(sentence: Sentence, first: int) -> tuple[int, int] | None:
    for index in range(first - 1, -1, -1):
        if sentence.words[index].flags & COUNTRY:
            return sentence.starts[index], sentence.ends[index]
    return None
