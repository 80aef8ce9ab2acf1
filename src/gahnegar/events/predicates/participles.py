"""The participle that a time dates though it only describes a noun: «کالاهای [کشف شده] طی ماه گذشته فردا نابود می‌شود».

Persian puts what hangs on a verb before it; what stands right behind a participle, led by a preposition, is the
participle's. Knows where the time stands, not when it is.
"""

from typing import Final

from gahnegar.events.clauses import Clause, Sentence
from gahnegar.events.predicates.event_nouns import OF_TIME
from gahnegar.events.predicates.predicate import Predicate
from gahnegar.events.words import CONJ, DETERMINER, EVENT, LIGHT, MARK, NUMBER, OBJECT, PREP, SUB


def timed_participle(sentence: Sentence, clause: Clause, first: int, last: int) -> Predicate | None:
    """The participle right before the preposition of a time, with the noun that it describes; None where none is."""
    words, verb = sentence.words, clause.verb
    if verb is None or verb.first <= last or first < _SHORTEST:
        return None
    led = (words[first - 2].form, words[first - 1].form)
    if led[1] not in _DURING and led not in _BESIDE:
        return None
    index = first - 3 if led in _BESIDE else _behind_where(sentence, clause, first - 2)
    deed = _participle_start(sentence, index)
    if deed < 0 or sentence.owner[deed] is not clause or any(g.first <= index <= g.last for g in sentence.groups):
        return None
    begin = _described_from(sentence, clause, deed)
    return None if begin < 0 else Predicate(deed, index, begin, last, clause, None, nominal=True)


def _behind_where(sentence: Sentence, clause: Clause, index: int) -> int:
    """The word before «در …» at whose end a word stands: «فعالیت‌های انجام [شده] در حوزه آبخیزداری طی …»; or it."""
    words = sentence.words
    for place in range(index - 1, max(index - _PLACE, clause.first), -1):
        if words[place].flags & (PREP | MARK | OBJECT | SUB | CONJ) or sentence.hidden[place]:
            return place - 1 if words[place].form == "در" and words[place - 1].form.endswith("شده") else index
    return index


_PLACE: Final = 6
"""Words of a place between a participle and its time, at most."""
_DURING: Final = frozenset("در طی".split())
_BESIDE: Final = frozenset((word, "از") for word in "قبل پیش پس بعد".split())
_SHORTEST: Final = 4
"""Words before a time that a participle with its noun and a preposition needs, at least."""


def _participle_start(sentence: Sentence, index: int) -> int:
    """The first word of a passive participle: «[کشف] شده», «[ساخته] شده», «[کشف‌شده]»; or -1."""
    words = sentence.words
    here = words[index].form
    if here != "شده":
        return index if here.endswith("\u200cشده") else -1
    done = words[index - 1]
    return index - 1 if done.flags & (LIGHT | EVENT) or done.form.endswith("ه") else -1


def _described_from(sentence: Sentence, clause: Clause, deed: int) -> int:
    """The first word of the noun phrase that a participle describes; -1 where none stands before it."""
    words, parse = sentence.words, sentence.parse
    barred = PREP | MARK | OBJECT | SUB | CONJ
    noun = begin = deed - 1
    if not parse or noun < clause.first or words[noun].flags & barred or sentence.hidden[noun]:
        return -1
    loose = words[noun].form.endswith("ها")  # «در رسانه‌ها [منتشر شده]»: no ezafe ties these
    if loose or parse.pos[noun] not in ("NOUN", "PROPN", "ADJ") or words[noun].form in OF_TIME:
        return -1
    while begin > clause.first and (parse.ezafe[begin - 1] or words[begin - 1].flags & (NUMBER | DETERMINER)):
        if words[begin - 1].flags & barred or sentence.hidden[begin - 1]:
            break
        begin -= 1
    return begin
