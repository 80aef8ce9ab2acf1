"""The noun in whose phrase a time stands, where the verb of its clause cannot be of that time.

«[داوران بازی‌های] هفته آینده معرفی شدند»: they were named, and the games are to come. Works on words and the ezafe;
whether a verb and a time contradict each other is for `status`.
"""

from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.predicates.event_nouns import DEICTIC, OF_TIME, names_place
from gahnegar.events.predicates.noun_predicates import phrase_predicate
from gahnegar.events.predicates.predicate import Predicate
from gahnegar.events.words import CONJ, DETERMINER, EVENT, LIGHT, MARK, MEASURE, NUMBER, OBJECT, PREP, ROLE, SUB, TITLE
from gahnegar.persian.names import NameKind

_OUT: Final = PREP | MARK | OBJECT | SUB | CONJ
_HAPPENS: Final = EVENT | LIGHT


def ends_noun_phrase(sentence: Sentence, first: int) -> bool:
    """Whether a time that begins at a word ends the phrase of the noun before it: «بازی [فردا]»."""
    words, parse, before = sentence.words, sentence.parse, first - 1
    if before < 0 or not parse or words[before].flags & (_OUT | NUMBER | DETERMINER) or sentence.hidden[before]:
        return False
    name = sentence.names[parse.head[before] if parse.relation[before] == "flat" else before]
    surname = name is not None and name.kind is NameKind.PERSON and words[before].form.endswith("ی")
    if words[before].form in OF_TIME or surname:  # «عبدالرضا هدایتی [ظهر امروز] گفت»
        return False
    if words[first].form in DEICTIC and _is_of_office(sentence, before):
        return False
    return parse.ezafe[before] or (parse.head[first] == before and parse.relation[first] in ("nmod", "nmod:poss"))


def _is_of_office(sentence: Sentence, index: int) -> bool:
    """Whether a word belongs to somebody's office: «وزیر علوم [امروز] در همایش گفت»."""
    words, parse = sentence.words, sentence.parse
    while parse.relation[index] in _WITHIN and 0 <= parse.head[index] < index:
        index = parse.head[index]
    return bool(words[index].flags & (ROLE | TITLE))


_WITHIN: Final = frozenset(("nmod", "amod", "flat", "conj"))


def in_object(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a time stands inside an object: «مهم‌ترین برنامه در [سال آینده] را»."""
    words = sentence.words
    marked = last + 1 < len(words) and bool(words[last + 1].flags & OBJECT)
    return marked and first > 1 and words[first - 1].form in _DURING and not words[first - 2].flags & _OUT


def in_brackets(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a time is all that stands in its brackets: «بازی با ازبکستان ([۱۷ مهر])»."""
    words = sentence.words
    return first > 1 and last + 1 < len(words) and words[first - 1].form == "(" and words[last + 1].form == ")"


def timed_noun(sentence: Sentence, predicate: Predicate, first: int, last: int) -> Predicate | None:
    """What happens at a time that ends the phrase of a noun, in place of the verb; None where the noun is no event."""
    words, parse, clause = sentence.words, sentence.parse, predicate.clause
    if predicate.nominal:
        return phrase_predicate(sentence, clause, predicate.last, last) if predicate.last < first else None
    if in_brackets(sentence, first, last):
        noun = _noun_before(sentence, predicate, first - 1)
        return None if noun < 0 else phrase_predicate(sentence, clause, noun, last + 1)
    if in_object(sentence, first, last):
        noun = _noun_before(sentence, predicate, first - 1)
        return None if noun < 0 else phrase_predicate(sentence, clause, noun, last)
    found, index = -1, first - 1
    while index >= clause.first and not words[index].flags & _OUT and not sentence.hidden[index]:
        happens = words[index].flags & (_HAPPENS if found < 0 else EVENT) and not words[index].flags & MEASURE
        if happens and not names_place(sentence, index):
            found = index
        elif found >= 0:
            break
        if not index or not parse.ezafe[index - 1]:
            break
        index -= 1
    return None if found < 0 else phrase_predicate(sentence, clause, found, last)


def _noun_before(sentence: Sentence, predicate: Predicate, stop: int) -> int:
    """The event noun nearest before a word, with no mark, object, «و» or time between; or -1."""
    words = sentence.words
    for index in range(stop - 1, predicate.clause.first - 1, -1):
        flags = words[index].flags
        if flags & (MARK | OBJECT | SUB | CONJ) or sentence.hidden[index]:
            return -1
        if flags & _HAPPENS and not flags & (MEASURE | PREP):
            return index
    return -1


_DURING: Final = frozenset("در طی برای".split())
