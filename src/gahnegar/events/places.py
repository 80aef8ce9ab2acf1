"""Where an event happens: «در …» with a place in it, the goal of a movement, the host.

A place is a noun of place («تالار …»), a town or a country of the gazetteer. «این شهر», «این کشور» are read as the last
place named before.
"""

from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import MOTION, SCENES, VAGUE_PLACES
from gahnegar.events.phrases import Phrase
from gahnegar.events.predicate import Predicate
from gahnegar.events.words import BODY, COMMA, CONJ, CONNECTIVE, COUNTRY, DETERMINER, EVENT, MARK, NUMBER, PLACE, TOWN

_SITE: Final = PLACE | TOWN | COUNTRY
_HOSTING: Final = frozenset(("میزبانی",))


def find_place(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The word range (inclusive) of the place, or None."""
    words = sentence.words
    moving = any(words[i].form in MOTION for i in range(max(predicate.first, 0), predicate.last + 1)) if predicate.first >= 0 else False
    weak = None
    if phrases and not phrases[0].prep and words[max(predicate.group.first - 1, 0)].form in SCENES if predicate.group else False:
        weak = _site(sentence, phrases[0])
    for phrase in phrases:
        if phrase.prep == "در" or (phrase.prep == "به" and moving):
            found = _site(sentence, phrase)
            if found is not None:
                return found
        elif phrase.prep == "به" and words[phrase.first].form in _HOSTING and phrase.last > phrase.first and weak is None:
            weak = _site(sentence, Phrase(phrase.first + 1, phrase.last, phrase.prep))
    return weak


def _site(sentence: Sentence, phrase: Phrase) -> tuple[int, int] | None:
    words = sentence.words
    first, last = phrase.first, phrase.last
    while first < last and words[first].flags & (NUMBER | MARK | CONNECTIVE):
        first += 1
    head = first
    while head < last and words[head].flags & DETERMINER:
        head += 1
    if words[head].flags & EVENT and not words[head].flags & PLACE:
        return None
    if words[head].flags & _SITE:
        return first, _end(sentence, head, last)
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
        if here & (TOWN | COUNTRY) and not here & PLACE and not after & (_SITE | CONJ | MARK) and index + 2 < last:
            return index
    return min(last, first + 10)
