"""Who takes part in an event: the subject that acts, and those named by «توسط», «از سوی», «با حضور» and the like.

Persian has no capital letters, so nothing is taken for a name because of its look. A phrase counts as a participant
where the verb needs somebody who acts («گفت», «حمله کرد»), or where its words say so: a title or an office, a given name,
a body, a country, a number of people. The subject of a passive or of «شد» without such a word is no participant.
"""

from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import AGENT_NOUNS
from gahnegar.events.phrases import Phrase
from gahnegar.events.predicate import Predicate
from gahnegar.events.words import (
    ACTOR, BODY, CLOSE, COMMA, CONJ, CONNECTIVE, COUNTED, COUNTRY, DETERMINER, EVENT, LIGHT, MARK, NAME, NUMBER, OPEN,
    PRONOUN, ROLE, TITLE,
)  # fmt: skip

_UNDERGOING: Final = frozenset("شد گردید گشت یافت بود داشت ماند انجامید رسید".split())
_HEADS: Final = TITLE | ROLE | BODY | COUNTED | COUNTRY
_MOST: Final = 14


def find_participants(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> list[tuple[int, int]]:
    """Word ranges (inclusive) of the participants: agents first, then the subject."""
    found = []
    for phrase in phrases:
        if phrase.prep == "توسط":
            found.append((phrase.first, phrase.last))
        elif phrase.prep in ("از", "با", "به") and sentence.words[phrase.first].form in AGENT_NOUNS:
            if phrase.last > phrase.first:
                found.append((phrase.first + 1, phrase.last))
    if predicate.nominal and predicate.group is None:
        if not found:
            actor = _named_actor(sentence, predicate, phrases)
            found += [actor] if actor else []
    else:
        subject = _subject(sentence, predicate, phrases)
        if subject is not None:
            found.insert(0, subject)
    return [_trimmed(sentence, *item) for item in found]


def _subject(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    words, group = sentence.words, predicate.group
    acts = group is not None and not group.passive and group.stem not in _UNDERGOING
    for phrase in phrases:
        if phrase.prep or phrase.direct:
            continue
        head = _head(sentence, phrase)
        flags = words[head].flags
        if flags & PRONOUN:
            return None
        if flags & (EVENT | LIGHT) and not flags & _HEADS:
            return None
        if acts or flags & _HEADS or _has_actor(sentence, head, phrase.last):
            return phrase.first, phrase.last
        return None
    return None


def _head(sentence: Sentence, phrase: Phrase) -> int:
    """The noun of a phrase: its first word that is no number, determiner, connective or mark."""
    for index in range(phrase.first, phrase.last + 1):
        flags = sentence.words[index].flags
        if flags & COUNTED or not flags & (NUMBER | DETERMINER | CONNECTIVE | MARK | CONJ):
            return index
    return phrase.first


def _has_actor(sentence: Sentence, first: int, last: int) -> bool:
    return any(sentence.words[index].flags & (NAME | COUNTED) for index in range(first, min(last, first + 3) + 1))


def _named_actor(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    words = sentence.words
    for phrase in phrases:
        if phrase.prep in ("در", "به", "از"):
            continue
        for index in range(phrase.first, phrase.last + 1):
            if words[index].flags & ACTOR:
                return index, phrase.last
    return None


def _trimmed(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    words = sentence.words
    while first < last and words[first].flags & (CONNECTIVE | CONJ | COMMA | CLOSE):
        first += 1
    last = min(last, first + _MOST)
    while last > first and (words[last].flags & (CONNECTIVE | CONJ | COMMA | OPEN)):
        last -= 1
    return first, last
