"""Titles: a line for an event, of its clause's own words, without the time and without who said it."""

from gahnegar.events.clauses import Sentence
from gahnegar.events.predicate import Predicate
from gahnegar.events.words import COMMA, MARK, OPEN, PREP

LONGEST = 12
"""Words of a title."""


def make_title(sentence: Sentence, predicate: Predicate, times: list[tuple[int, int]], raw: str) -> str:
    """The title of the event."""
    words = sentence.words
    kept = []
    for index in range(predicate.clause_first, predicate.clause_last + 1):
        if any(first <= index <= last for first, last in times):
            while kept and words[kept[-1]].flags & PREP:
                kept.pop()
            continue
        kept.append(index)
    while kept and words[kept[0]].flags & MARK and not words[kept[0]].flags & OPEN:
        kept.pop(0)
    while kept and words[kept[-1]].flags & (PREP | COMMA):
        kept.pop()
    return " ".join(sentence.text[sentence.starts[i] : sentence.ends[i]] for i in kept[:40])
