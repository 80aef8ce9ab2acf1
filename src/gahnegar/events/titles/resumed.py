"""What a clause names first and takes up again before its verb: «پروژه … عملیات آن آغاز شد» → «عملیات پروژه … آغاز شد».

Works on the order of words; whether a title is true and whole is not asked here.
"""

from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import ENTERING
from gahnegar.events.owners import owner_ending
from gahnegar.events.predicates import Predicate
from gahnegar.events.words import CONJ, MARK, OBJECT, PREP, PRONOUN, SUB
from gahnegar.persian.verb_table import BECOMING_VERBS


def resumed_subject(sentence: Sentence, predicate: Predicate, order: list[int]) -> tuple[range, range] | None:
    """The words of what a title names first, and those of what is told of it, with «آن» or «ـش» at the end.

    None where nothing is taken up, something else may be meant, or the verb has an object.
    """
    group, words, parse = predicate.group, sentence.words, sentence.parse
    if not parse or group is None or predicate.nominal or predicate.gapped or sentence.spoken:
        return None
    if not (group.copula or group.passive or group.stem in BECOMING_VERBS):
        return None
    last = min(predicate.first, group.first) - 1
    place = order.index(last) if last in order else 0
    pronoun = words[last].form == "آن"
    if not place or not (pronoun or owner_ending(words[last].form) == "ش"):
        return None
    first = last
    while first - 1 in order and parse.ezafe[first - 1]:
        first -= 1
    stop = next((n for n in range(1, place) if order[n] != order[n - 1] + 1 or _ends_named(sentence, order[n])), place)
    named = range(order[0], order[min(stop, order.index(first)) - 1] + 1)
    if words[first].form in ENTERING:  # «کارآگاهان [وارد آن] شدند»
        return None
    if (pronoun and first == last) or first <= named[-1] or words[first - 1].flags & (PREP | CONJ):
        return None
    if parse.pos[first] not in ("NOUN", "PROPN"):
        return None  # «کارگران خواستار آن شدند که …»
    if any(
        words[n].flags & (OBJECT | PRONOUN | SUB | MARK) for n in range(named[0], last) if words[n].form not in "«»"
    ):
        return None
    subject = any(parse.relation[n] == "nsubj" for n in named) and not words[named[0]].flags & (PREP | CONJ)
    return (named, range(first, last + 1)) if subject else None


def _ends_named(sentence: Sentence, index: int) -> bool:
    """Whether a word is no part of the noun phrase before it."""
    return bool(sentence.words[index].flags & (PREP | SUB)) or not (
        sentence.parse.ezafe[index - 1]
        or sentence.words[index].flags & MARK
        or sentence.words[index - 1].flags & MARK
        or sentence.parse.relation[index] in ("flat", "conj", "cc", "amod")
        or sentence.parse.relation[index - 1] in ("det", "nummod", "cc")
    )
