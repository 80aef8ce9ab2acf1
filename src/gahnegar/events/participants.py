"""Who takes part in an event: the subject that acts, and those named by «توسط», «از سوی», «با حضور» and the like.

Persian has no capital letters, so nothing is taken for a name because of its look. A phrase counts as a participant
where the verb needs somebody who acts («گفت», «حمله کرد»), or where its words say so: a title or an office, a given
name, a body, a country, a number of people. The subject of a passive or of «شد» without such a word is no participant.
"""

from typing import Final

from gahnegar.events.clauses import Link, Sentence
from gahnegar.events.lexicon import AGENT_NOUNS, MAKERS
from gahnegar.events.phrases import Phrase, find_phrases
from gahnegar.events.predicate import Predicate, antecedent_start, complex_start
from gahnegar.events.words import (
    ACTOR,
    BODY,
    CLOSE,
    COMMA,
    CONJ,
    CONNECTIVE,
    COUNTED,
    COUNTRY,
    DETERMINER,
    EVENT,
    HOLDING,
    LIGHT,
    MARK,
    MODAL,
    NAME,
    NUMBER,
    OPEN,
    PREP,
    PRONOUN,
    ROLE,
    TITLE,
    Word,
)

_UNDERGOING: Final = frozenset("شد گردید گشت یافت بود داشت ماند انجامید رسید".split())
_HAPPENING: Final = frozenset("آغاز شروع ادامه پایان رخ روی افزایش کاهش رشد".split())
_TAKEN: Final = frozenset("انجام صورت قرار شکل رونق جان".split())
_HEADS: Final = TITLE | ROLE | BODY | COUNTED | COUNTRY
_FUNCTION: Final = MARK | PREP | CONJ | DETERMINER | MODAL | CONNECTIVE
_OFFICES: Final = frozenset("مدیریت ریاست سرپرستی فرماندهی همت دست".split())
_SHORT: Final = 4
"""Words beyond the first of a prepositional phrase that may not hide a subject behind it."""
_MOST: Final = 14


def find_participants(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> list[tuple[int, int]]:
    """Word ranges (inclusive) of the participants: the subject first, then agents."""
    words = sentence.words
    found = [agent for phrase in phrases for agent in _agents(sentence, phrase)]
    if predicate.nominal and predicate.group is None:
        actor = None if found else _named_actor(sentence, predicate, phrases)
    else:
        actor = _subject(sentence, predicate, phrases) or _antecedent(sentence, predicate)
    if actor is not None:
        found.insert(0, actor)
    return [_trimmed(sentence, *item) for item in found if not words[item[0]].flags & PRONOUN and _says(words, *item)]


def _says(words: list[Word], first: int, last: int) -> bool:
    """Whether a phrase has a word of content."""
    return any(not words[index].flags & _FUNCTION for index in range(first, last + 1))


def _agents(sentence: Sentence, phrase: Phrase) -> list[tuple[int, int]]:
    """Those whom a phrase names as taking part: «توسط …», «با حضور …», «نمایش … به کارگردانی …»."""
    words = sentence.words
    first, last = phrase.first, phrase.last
    if phrase.prep in ("توسط", "ازسوی"):
        return [(first, last)]
    if phrase.prep in ("از", "با", "به") and words[first].form in AGENT_NOUNS and last > first:
        person = words[first + 1].flags & (NAME | TITLE | ROLE)
        return [(first + 1, last)] if person or words[first].form not in _OFFICES else []
    for index in range(first, last):
        if words[index].form in MAKERS and words[index + 1].flags & (NAME | TITLE) | (
            not words[index + 1].flags & ~NAME
        ):
            return [(index + 1, last)]
    return []


def _subject(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    words, group = sentence.words, predicate.group
    for phrase in phrases:
        if (
            phrase.prep
            or phrase.direct
            or all(words[i].flags & (PREP | MODAL | HOLDING | MARK) for i in _range(phrase))
        ):
            continue
        head = _head(sentence, phrase)
        flags = words[head].flags
        if flags & PRONOUN:
            return None
        if flags & (EVENT | LIGHT) and not flags & _HEADS:
            named = (index for index in range(head, phrase.last + 1) if words[index].flags & (NAME | TITLE))
            actor = next(named, None)
            return None if actor is None else (actor, phrase.last)
        acts = group is not None and _acts(sentence, predicate)
        if acts or flags & _HEADS or _has_actor(sentence, head, phrase.last):
            return phrase.first, phrase.last
        return None
    return None


def _range(phrase: Phrase) -> range:
    return range(phrase.first, phrase.last + 1)


def _acts(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether the verb needs somebody who acts."""
    group = predicate.group
    if group is None or group.passive:
        return False
    if predicate.reporting:
        return True
    if group.stem in _UNDERGOING:
        return False
    if group.stem == "گرفت" and predicate.first < group.first and sentence.words[group.first - 1].form in _TAKEN:
        return False
    return not any(sentence.words[index].form in _HAPPENING for index in range(predicate.first, group.first))


def _antecedent(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The noun that a «که» clause without a subject of its own says something of."""
    clause = predicate.clause
    if clause.link is not Link.RELATIVE or clause.parent is None or clause.first < 2:
        return None
    last = clause.first - 2
    first = antecedent_start(sentence, clause.parent, last)
    flags = [sentence.words[index].flags for index in range(first, last + 1)]
    return (first, last) if any(item & (_HEADS | NAME) for item in flags[:3]) else None


def _head(sentence: Sentence, phrase: Phrase) -> int:
    """The noun of a phrase: its first word that is no number, determiner, connective or mark."""
    for index in range(phrase.first, phrase.last + 1):
        flags = sentence.words[index].flags
        if flags & COUNTED or not flags & (NUMBER | DETERMINER | MODAL | CONNECTIVE | MARK | CONJ):
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
    while last > first and (words[last].flags & (CONNECTIVE | CONJ | COMMA | OPEN | PREP | DETERMINER)):
        last -= 1
    return first, last


def has_pronoun(sentence: Sentence, phrases: list[Phrase]) -> bool:
    """Whether the subject is «وی», «او» or «ایشان»: somebody named before."""
    return any(not phrase.prep and sentence.words[phrase.first].form in ("وی", "او", "ایشان") for phrase in phrases)


def is_person(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase names a person: a title or a given name stands at its beginning."""
    return any(sentence.words[index].flags & (NAME | TITLE) for index in range(first, min(last, first + 2) + 1))


def subject_before(
    sentence: Sentence, predicate: Predicate, phrases: list[Phrase], spans: list[tuple[int, int]]
) -> tuple[tuple[int, int], bool] | None:
    """The subject of the clauses that «و» joins to one without, and whether it takes part: «او آمد و رفت»."""
    if predicate.nominal or predicate.group is None or any(not phrase.prep and not phrase.direct for phrase in phrases):
        return None
    if any(phrase.last - phrase.first > _SHORT for phrase in phrases):
        return None
    clause = predicate.clause.previous
    while clause is not None and clause.verb is not None and sentence.owner[clause.first] is clause:
        verb = clause.verb
        start = complex_start(sentence, verb, clause.first)
        earlier = Predicate(start, verb.last, clause.first, verb.last, clause, verb)
        found = find_phrases(sentence, earlier, spans)
        bare = next((phrase for phrase in found if not phrase.prep and not phrase.direct), None)
        if bare is not None:
            subject = _subject(sentence, earlier, found)
            return _trimmed(sentence, *(subject or (bare.first, bare.last))), subject is not None
        clause = clause.previous
    return None
