"""Which words of a clause its title is cut from: not what only introduces it, and the subject that it shares."""

import re
from collections.abc import Collection, Iterable
from typing import Final

from gahnegar.events.clauses import Link, Sentence
from gahnegar.events.predicates import Predicate
from gahnegar.events.relatives import defined
from gahnegar.events.titles.times_out import LED
from gahnegar.events.words import COMMA, DETERMINER, NUMBER, PREP, PURE_PREP, SUB

_PREFACE: Final = re.compile(
    r"""(?: (?:شایان|قابل|لازم[ ]به|گفتنی|یادآوری) [ ]? (?:ذکر|یادآوری|توضیح|توجه)? [ ] (?:است|می[ \u200c]?شود)
        | گفتنی[ ]است | این[ ]در[ ]?حالی[ ]?ست | این[ ]در[ ]حالی[ ]است | به[ ]عبارت[ ]دیگر | به[ ]این[ ]ترتیب
        ) (?:[ ]?که)? [ ،,]*""",
    re.VERBOSE,
)


def _quoted(sentence: Sentence, begin: int, end: int) -> tuple[int, int] | None:
    """The words of a title in quotation marks with which a clause begins: «[«چند مرد برای مهتاب»] نمایشی است که …»."""
    words = sentence.words
    if words[begin].form != "«":
        return None
    return next(((begin, n) for n in range(begin + 2, end) if words[n].form == "»"), None)


def words_of_clause(
    sentence: Sentence, predicate: Predicate, timed: Collection[int], lent: Collection[int] = ()
) -> Iterable[int]:
    """The words of the clause, behind what only introduces it; of «X … است که …» the subject X and the clause."""
    clause = predicate.clause
    words = sentence.words
    begin = clause.first if predicate.since or predicate.taken_up >= 0 else predicate.clause_first
    subject: list[int] = []
    if predicate.since and clause.parent is not None:
        parent = clause.parent
        time = max((n for n in timed if parent.first <= n < clause.first), default=clause.first)
        subject = [n for n in range(parent.first, time) if n not in timed and words[n].form != "که"]
        verb = parent.verb
        subject = [n for n in subject if verb is None or not verb.first <= n <= verb.last]
        subject = [n for n in subject if not words[n].flags & SUB and words[n].form not in LED]
        while subject and words[subject[-1]].flags & (COMMA | PREP):  # «آخرین بار [در] سال ۱۳۸۵ بود که»
            subject.pop()
        if subject and words[subject[0]].flags & PREP:
            subject = []
        elif subject and words[subject[0]].form == "این" and words[subject[-1]].form == "بار":
            del subject[0]  # «[این] دومین بار است که»
    elif clause.link is Link.COMPLEMENT and begin < clause.first and clause.parent is not None:
        known, verb = defined(sentence, clause) or _quoted(sentence, begin, clause.first), clause.parent.verb
        for index in range(begin, clause.first) if known is None else ():
            if words[index].flags & (PURE_PREP | COMMA | SUB | NUMBER) or words[index].form == "یکی":
                break
            subject.append(index)
        if subject and words[subject[-1] + 1].flags & PURE_PREP:
            subject.pop()
        if known is not None:
            subject = list(range(known[0], known[1] + 1))
        if verb is not None and subject and subject[-1] >= verb.first:
            subject = []  # «نیما یوشیج شاعری است که …»
        else:
            begin = clause.first
    if [here.form for here in words[begin : begin + 2]] == ["«", "عنوان"]:
        begin += 1
    if words[begin].form == "عنوان" and any(here.flags & DETERMINER for here in words[begin + 1 : begin + 2]):
        begin += 1
    preface = _PREFACE.match(sentence.text, sentence.starts[begin])
    if preface and preface.end() < sentence.ends[predicate.clause_last]:
        begin = max(begin, sentence.index_at(preface.end()))
    if predicate.shared is not None and not subject:
        subject = list(range(predicate.shared[0], predicate.shared[1] + 1))
    return (*(lent or subject), *range(begin, predicate.clause_last + 1))
