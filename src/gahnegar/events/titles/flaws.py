"""What is wrong with a title that leaves words out, by the tree of its sentence and its words: one table of reasons.

A draft without a flaw says what its clause says, stands alone as grammar goes, and may be shorter for that.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import Final

from gahnegar.events.clauses import Clause, Sentence
from gahnegar.events.lexicon import CONDITIONS
from gahnegar.events.phrases import is_listing
from gahnegar.events.predicates import Predicate, complex_start
from gahnegar.events.titles.core import has_core, subjects_of
from gahnegar.events.titles.needs import GOVERNED_PREPOSITIONS, LIGHT_INFINITIVES, PAIRS, VALENCES
from gahnegar.events.words import (
    COMMA,
    CONJ,
    CONNECTIVE,
    DETERMINER,
    EVENT,
    FILLER,
    MARK,
    NUMBER,
    OBJECT,
    PREP,
    PURE_PREP,
    ROLE,
    SUB,
    TITLE,
    UNDER,
    VERBAL,
    WordForm,
)

_OPENERS: Final = frozenset("هنگامی زمانی وقتی همانگونه همان‌گونه همانطور همان‌طور همچنان آنچنانکه چنانکه حالی".split())
_CORE = frozenset(("compound:lvc", "xcomp", "obj", "ccomp"))
"""What a predicate does not go without."""
_ADJUNCTS = frozenset(
    "منظور دلیل علت خاطر مناسبت همراه همت دعوت ریاست گفته گزارش نقل عنوان صورت طور شکل نحو ویژه ترتیب سوی طرف جمله "
    "حضور هدف توجه شرکت مشارکت همکاری صدور اشاره تاکید بیان اعلام وجود استفاده کمک اجرای سرعت شدت اساس "
    "طریق درخواست".split()
)
"""Nouns that make a phrase say why, how or with whom: it may go."""
_LABEL = "عنوان"
"""What begins a headline and may go: «عنوان سومین اجلاس …» tells of the session."""


class Flaw(StrEnum):
    """What is wrong with a title."""

    DANGLES = "a preposition, «و» or «را» leads to nothing, or joins what it did not join"
    HEADLESS = "it begins with a verb or «که»"
    EMPTY = "it says nothing"
    NO_SUBJECT = "the subject of its verb is missing"
    NO_PREDICATE = "its verb or its noun is missing, or nobody and nothing is named"
    BROKEN_JOINT = "an ezafe, «که» or «و» leads to what is missing"
    SAYS_MORE = "a wish, a number or what a copula says is missing"
    SPLIT = "a list or an aside is cut in two"
    EMPTY_VERB = "a verb that says little by itself has lost its noun"
    OWN_THAT = "the «که» of its clause is missing"
    UNTIED = "a word hangs on one that is missing"
    NO_GOAL = "the phrase that the predicate goes to, comes from or meets is missing"
    NO_OBJECT = "the object with its «را» is missing"
    NO_ARGUMENT = "what the verb asks for is missing"
    NO_AGENT = "who did what a noun tells is missing, so that the subject of the verb would have done it"
    NO_CORE = "what the analyser takes for a part of the predicate is missing"


@dataclass(frozen=True, slots=True)
class Draft:
    """The words of a title among those of its clause.

    `timed` are words of times, which may always go. `named`: a name will stand before the words, or does by itself.
    """

    sentence: Sentence
    predicate: Predicate
    order: tuple[int, ...]
    timed: Collection[int]
    named: bool
    kept: frozenset[int] = field(init=False)
    missed: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        """Tell which words of the clause are kept, and which are not."""
        words, predicate = self.sentence.words, self.predicate
        kept = frozenset(self.order)
        inside = range(predicate.clause_first, predicate.clause_last + 1)
        object.__setattr__(self, "kept", kept)
        object.__setattr__(
            self,
            "missed",
            frozenset(n for n in inside if n not in kept and n not in self.timed and words[n].form != _LABEL),
        )

    @property
    def owner(self) -> Clause:
        """The clause of the predicate."""
        return self.sentence.owner[self.predicate.first]

    @property
    def own_missed(self) -> list[int]:
        """The words of the clause itself that are missing, but for its last."""
        clause = self.predicate.clause
        return [n for n in self.missed if clause.first <= n < self.predicate.clause_last]


def flaws_of(draft: Draft) -> frozenset[Flaw]:
    """All that is wrong with a title."""
    return frozenset(flaw for flaw, has in _checks(draft).items() if has(draft))


def is_sound(draft: Draft, besides: Collection[Flaw] = ()) -> bool:
    """Whether nothing is wrong with a title, or nothing `besides` what is wrong with its whole clause."""
    return not any(flaw not in besides and has(draft) for flaw, has in _checks(draft).items())


def _checks(draft: Draft) -> Mapping[Flaw, Callable[[Draft], bool]]:
    if not draft.order:
        return {Flaw.EMPTY: lambda draft: True}
    has_tree = bool(draft.sentence.parse) and draft.predicate.first >= 0
    return CHECKS if has_tree else BY_WORDS


def _dangles(draft: Draft) -> bool:
    """Whether a joint joins what was not joined, or leads to nothing."""
    words, order, timed = draft.sentence.words, draft.order, draft.timed
    for number, index in enumerate(order):
        flags = words[index].flags
        after = order[number + 1] if number + 1 < len(order) else None
        left = _left_of(draft.sentence, index)
        if flags & CONJ and (number == 0 or order[number - 1] < left or after is None or after > index + 1):
            between = range(order[number - 1] + 1, left + 1) if number else ()
            if not number or after is None or any(n not in timed and not words[n].flags & MARK for n in between):
                return True
        if flags & PURE_PREP and (
            after is None or (after > index + 1 and any(n not in timed for n in range(index + 1, after)))
        ):
            return True
        if (
            words[index].form == "را"
            and number
            and order[number - 1] not in (left, index - 1)
            and index - 1 not in timed
        ):
            return True
    return False


def _left_of(sentence: Sentence, index: int) -> int:
    """The word before another one, and before the brackets between: «سه کودک (عکس) را»."""
    words, left = sentence.words, index - 1
    if left < 0 or words[left].form != ")":
        return left
    return next((n - 1 for n in range(left, 0, -1) if words[n].form == "("), left)


def _is_headless(draft: Draft) -> bool:
    """Whether a title begins with a verb that is not its own, or with «که», «هنگامی»."""
    sentence, first = draft.sentence, draft.order[0]
    words = sentence.words
    verbal = words[first].flags & VERBAL and (not sentence.parse or sentence.parse.pos[first] in ("VERB", "AUX"))
    return (
        bool(verbal and first < draft.predicate.first)
        or bool(words[first].flags & SUB)
        or words[first].form in _OPENERS
    )


def _is_empty(draft: Draft) -> bool:
    """Whether fewer than two words say anything."""
    words = draft.sentence.words
    content = [n for n in draft.order if not words[n].flags & (MARK | PREP | CONJ | DETERMINER | CONNECTIVE)]
    return len(content) + draft.named < _FEWEST


_FEWEST: Final = 2


def _lacks_predicate(draft: Draft) -> bool:
    """Whether the verb or the noun of the event is missing, or nobody and nothing is named beside it."""
    predicate, group = draft.predicate, draft.predicate.group
    if predicate.nominal and predicate.first not in draft.kept:
        return True
    if group is None or predicate.gapped:
        return False
    if group.last not in draft.kept:
        return True
    return not (draft.named or group.negated or has_core(draft.sentence, predicate, list(draft.order)))


def _has_broken_joint(draft: Draft) -> bool:
    """Whether a joint is broken beside a gap."""
    predicate, missed = draft.predicate, draft.missed
    inside = range(predicate.clause_first, predicate.clause_last + 1)
    beside_gaps = missed.union(n - 1 for gap in (missed, draft.timed) for n in gap)
    return any(n in inside and _breaks(draft.sentence, n, missed, draft.kept, draft.timed) for n in beside_gaps)


def _loses_that(draft: Draft) -> bool:
    """Whether the «که» right before the clause of the predicate is missing."""
    sentence = draft.sentence
    return any(
        sentence.words[n].form == "که" and n + 1 in draft.kept and sentence.owner[n + 1] is draft.owner
        for n in draft.own_missed
    )


def _is_untied(draft: Draft) -> bool:
    """Whether a kept word hangs on one that is missing, or has lost the preposition that led to it."""
    sentence, missed, timed = draft.sentence, draft.missed, draft.timed
    words, parse, owner = sentence.words, sentence.parse, draft.owner
    cases = (n for n in missed if words[n].flags & PURE_PREP and parse.relation[n] == "case")
    without_case = {parse.head[n] for n in cases if n + 1 not in timed}  # «[در ۱۵۰۷] جزیره هرمز را تصرف کردند»
    for index in draft.order if missed else ():
        leads = index - 1 in missed and (parse.ezafe[index - 1] or words[index - 1].flags & PURE_PREP)
        above = parse.head[index]
        hangs = above in missed and not words[index].flags & MARK and sentence.owner[above] is owner
        hangs = hangs and not _needs_no_tie(draft, index)
        if leads or index in without_case or hangs:
            return True
    return False


def _needs_no_tie(draft: Draft, index: int) -> bool:
    """Whether a phrase with its own preposition misses nothing without the one that the tree ties it to.

    No noun has such a phrase before it («به میزبانی قزوین [به صورت یک‌روزه]»), and what «و» joins to another stands
    alone («[به مدت ده روز و] با تخفیف»).
    """
    words, parse = draft.sentence.words, draft.sentence.parse
    above = parse.head[index]
    if not any(
        parse.relation[n] == "case" and words[n].flags & PURE_PREP and n in draft.kept for n in parse.children[index]
    ):
        return False
    if parse.relation[index] == "conj":
        return above < index and _is_led_by_case(draft, above)
    return above > index and parse.pos[above] in _COUNTABLE and _is_led_by_case(draft, above)


def _is_led_by_case(draft: Draft, index: int) -> bool:
    words, parse = draft.sentence.words, draft.sentence.parse
    return any(parse.relation[n] == "case" and words[n].flags & PURE_PREP for n in parse.children[index])


def _loses_object(draft: Draft) -> bool:
    """Whether an object with its «را» is missing."""
    sentence, predicate, words = draft.sentence, draft.predicate, draft.sentence.words
    if predicate.group is None or predicate.gapped:
        return False
    return any(
        n in draft.missed
        and words[n].flags & OBJECT
        and not sentence.hidden[n]
        and sentence.owner[n] is predicate.clause
        for n in range(predicate.clause_first, predicate.group.first)
    )


def _loses_agent(draft: Draft) -> bool:
    """Whether «توسط …» is missing, and the deed that it is of is kept: «پس از کسب سه مدال [توسط کاراته‌کاها] تیم …»."""
    words, predicate = draft.sentence.words, draft.predicate
    begin = min(predicate.first, predicate.group.first) if predicate.group is not None else predicate.first
    led = (n for n in draft.own_missed if words[n].form == "توسط" and n < begin)
    return any(_deed_before(draft, n) in draft.kept for n in led)


def _deed_before(draft: Draft, agent: int) -> int:
    """The noun of doing, behind a preposition, that a «توسط» right behind its phrase is of; -1 where there is none."""
    words, parse = draft.sentence.words, draft.sentence.parse
    index = agent - 1
    while index > draft.predicate.clause.first and (parse.ezafe[index - 1] or words[index - 1].flags & (CONJ | NUMBER)):
        index -= 1
    before = words[index - 1] if index else None
    led = before is not None and before.flags & PURE_PREP
    return index if led and words[index].flags & EVENT else -1


def _core_of(predicate: Predicate) -> set[int]:
    """The words of a predicate on which its parts hang."""
    verb = predicate.group.last if predicate.group is not None else predicate.last
    return {verb, predicate.first, predicate.last}


def _loses_core(draft: Draft) -> bool:
    """Whether a part of the predicate is missing: the noun of a light verb, a bare object."""
    sentence, words, parse = draft.sentence, draft.sentence.words, draft.sentence.parse
    core, owner = _core_of(draft.predicate) & draft.kept, draft.owner
    return any(
        sentence.owner[index] is owner
        and not words[index].flags & MARK
        and parse.relation[index] in _CORE
        and parse.head[index] in core
        and not (index and words[index - 1].flags & COMMA and words[index].flags & (ROLE | TITLE))
        for index in draft.missed
    )


def _loses_argument(draft: Draft) -> bool:
    """Whether what the verb asks for, and stands right before it, was left out: «[به بررسی رویدادها] پرداخت».

    Where something is done is asked for by verbs alone that say little: «[در خدمت مردم] بود», «[در اختیار او] قرار …».
    """
    sentence, predicate, missed, timed = draft.sentence, draft.predicate, draft.missed, draft.timed
    core = _core_of(predicate)
    parse, words, group = sentence.parse, sentence.words, predicate.group
    start = predicate.first
    if group is None or predicate.nominal or predicate.gapped:
        return False
    little = words[start].form == "قرار" or (start == group.first and group.stem in _EMPTY | _BEING)
    index = start - 1
    while index >= predicate.clause_first and (index in missed or index in timed or words[index].flags & MARK):
        if index in missed and parse.relation[index] == "obl:arg" and parse.head[index] in core:
            if any(parse.relation[n] == "case" and _is_of_noun(words, n) for n in parse.children[index]):
                return False
            return little or not any(
                words[n].form == "در" and parse.relation[n] == "case" for n in parse.children[index]
            )
        index -= 1
    return False


def _splits(draft: Draft) -> bool:
    """Whether a cut goes through what one comma parts: a list loses its head, or an aside takes a word behind it along.

    «نمایندگان [با ۱۶۲ رأی، یک‌فوریت] طرح را تصویب کردند», «[اداره صنعت،] معدن و تجارت …».
    """
    sentence, predicate, kept, timed = draft.sentence, draft.predicate, draft.kept, draft.timed
    words, owner, parse = sentence.words, sentence.owner, sentence.parse
    first, last, group = min(kept), max(kept), predicate.group
    end = group.first - 1 if predicate.nominal and group is not None else predicate.first
    for comma in range(predicate.clause_first + 1, last):
        if not words[comma].flags & COMMA or owner[comma] is not predicate.clause or comma in timed:
            continue
        after = comma + 1
        if after in kept:
            lost = comma - 1 not in kept and comma - 1 not in timed and not words[comma - 1].flags & MARK
            if lost and after == first and is_listing(sentence, comma, predicate.clause_last + 1):
                return True
            continue
        stop = next((n for n in range(after, last) if n in kept), last)
        gap = range(after, stop)
        plain = not any(n in timed or words[n].flags & (MARK | PREP | SUB | CONJ | VERBAL | ROLE | TITLE) for n in gap)
        closed = words[stop].flags & (PREP | MARK | OBJECT | VERBAL) or stop >= end
        if gap and plain and not closed and any(parse.head[n] >= stop for n in gap):
            return True
    return False


def _shares_out(draft: Draft) -> bool:
    """Whether a cut leaves to the first of two what a verb says of the second.

    «۶۵ درصد بازار [در اختیار بیت‌کوین و ۱۲ درصد] در اختیار اتریوم است».
    """
    words, order = draft.sentence.words, draft.order
    for before, after in pairwise(order):
        if words[after].flags & PURE_PREP and _says_of_two_times(draft, before, after):
            return True
        also = before + 1 < after and words[before + 1].form in ("نیز", "هم")
        gap = range(before + 1 + also, after)
        if not gap or not words[gap[0]].flags & PURE_PREP or any(n in draft.timed for n in gap[:2]):
            continue
        shared = [n for n in order if n <= before and _joins_amount(words, n)]
        if shared and any(words[n].form == words[gap[0]].form for n in order if n < shared[-1]):
            return True
        joint = next((n for n in gap[:-1] if _joins_amount(words, n)), -1)
        if joint >= 0 and any(words[n].form == words[gap[0]].form for n in range(joint, after + 1)):
            return True
    return False


def _joins_amount(words: Sequence[WordForm], index: int) -> bool:
    """Whether «و» joins how much of what, and no part of a number: «[و] ۱۲ درصد», not «دو هزار [و] ۵۰۰ نفر»."""
    return bool(words[index].flags & CONJ and words[index + 1].flags & NUMBER and not words[index - 1].flags & NUMBER)


def _says_of_two_times(draft: Draft, before: int, after: int) -> bool:
    """Whether a cut leaves to the first of two times what is said of the second: «در ۱۳۹۰ [با ده] و در ۱۴۰۰ با صد»."""
    words, timed = draft.sentence.words, draft.timed
    gap = range(before + 1, after)
    joint = next(
        (n for n in gap if words[n].flags & CONJ and n not in timed and (n + 1 in timed or n + 2 in timed)), -1
    )
    first = [n for n in gap if n < joint and n not in timed]
    return any(words[n].form == words[after].form for n in first) and not any(words[n].flags & MARK for n in gap)


def _empties(draft: Draft) -> bool:
    """Whether a verb that says little by itself loses the word right before it: «هفت گزینه [معرفی] کردند»."""
    sentence, predicate, kept, timed = draft.sentence, draft.predicate, draft.kept, draft.timed
    group, words = predicate.group, sentence.words
    if group is None or group.passive or group.first not in kept or predicate.nominal or predicate.gapped:
        return False
    before, parse = group.first - 1, sentence.parse
    while before > predicate.clause_first and words[before].flags & FILLER:  # «شهر را [نیز] گرفتند»
        before -= 1
    has = any(parse.relation[n] in _HELD and group.first <= parse.head[n] <= group.last for n in kept)
    empty = group.stem in _EMPTY or (group.stem == "داشت" and not has)
    if not empty or before < predicate.clause_first or sentence.owner[before] is not predicate.clause:
        return False
    return before not in kept and before not in timed and not words[before].flags & (MARK | OBJECT)


def _is_of_noun(words: Sequence[WordForm], index: int) -> bool:
    """Whether a preposition belongs to the noun before it: «با حضور ۲۰۰ نفر [از] اعضا»."""
    return index > 0 and (words[index - 1].form, words[index].form) in PAIRS


_HELD: Final = frozenset(("obj", "xcomp", "compound:lvc", "obl:arg", "ccomp"))
_EMPTY: Final = frozenset("کرد نمود داد گرفت شد گردید یافت ساخت".split())
_BEING: Final = frozenset(("بود", "داشت"))
_COUNTABLE: Final = frozenset(("NOUN", "PROPN"))
_MODALS: Final = frozenset("باید نباید بایستی می‌بایست می‌بایستی شاید نمی‌باید می‌توان نمی‌توان بتوان".split())


def _says_more(draft: Draft, index: int) -> bool:
    """Whether a word that was left out makes a wish, counts the next word, or is what a copula says."""
    sentence, predicate, missed = draft.sentence, draft.predicate, draft.missed
    words, group = sentence.words, predicate.group
    if sentence.owner[index] is not predicate.clause:
        return False
    if words[index].form in _MODALS:
        return True
    if words[index].flags & DETERMINER and index + 1 not in missed and sentence.parse.pos[index + 1] in _COUNTABLE:
        return not sentence.hidden[index] and not sentence.hidden[index + 1]
    if words[index].flags & NUMBER and index + 1 not in missed and not words[index + 1].flags & (MARK | PREP | CONJ):
        return not sentence.hidden[index] and not sentence.hidden[index + 1]
    return group is not None and group.copula and index == group.first - 1 and not words[index].flags & MARK


def _breaks(
    sentence: Sentence, index: int, missed: Collection[int], kept: Collection[int], timed: Collection[int]
) -> bool:
    """Whether a joint is broken at a word: what «و» joins without it, an ezafe or «که» that leads to nothing."""
    words, parse = sentence.words, sentence.parse
    after = index + 1
    while after in timed:
        after += 1
    if index in missed:
        if words[index].form in CONDITIONS and after in kept:
            return True
        if index - 1 in timed and after in kept and words[after].flags & PURE_PREP:
            return False  # «جلسه [دیروز و] در تهران برگزار شد»
        joins = words[index].flags & CONJ or words[index].form == "بلکه"
        if joins and after in kept and words[after].flags & PURE_PREP and _has_led_before(sentence, index, missed):
            return False
        joined = after in kept or parse.head[index] in kept
        return bool(joins) and joined and any(n < index for n in kept)
    if index in kept and words[index].flags & CONJ and index + 1 in timed:
        return True
    if index not in kept or index + 1 not in missed or words[index + 1].flags & MARK:
        return False
    if words[index].form in ("آن", "این") and words[index + 1].form == "که" and words[index - 1].flags & PREP:
        return True  # «پس از آن [که …]»
    leads = parse.ezafe[index] or words[index].flags & (SUB | CONJ)
    return bool(leads) or (words[index].form in LIGHT_INFINITIVES and bool(words[index + 1].flags & PREP))


def _has_led_before(sentence: Sentence, index: int, missed: Collection[int]) -> bool:
    """Whether all of a phrase with a preposition right before an «و» is missing: «[به مدت ده روز و] با تخفیف»."""
    words, first = sentence.words, index - 1
    while first in missed and not words[first].flags & (PURE_PREP | MARK | OBJECT):
        first -= 1
    return first in missed and bool(words[first].flags & PURE_PREP)


def _loses_goal(draft: Draft) -> bool:
    """Whether the phrase right before the predicate is missing, where that needs it: «[به کاهش کسری] منجر می‌شود»."""
    sentence, predicate, kept, timed = draft.sentence, draft.predicate, draft.kept, draft.timed
    words, parse = sentence.words, sentence.parse
    start = min(predicate.first, predicate.group.first) if predicate.group is not None else predicate.first
    if predicate.nominal and predicate.group is not None:
        start = complex_start(sentence, predicate.group, -1)
    verb = predicate.group.last if predicate.group is not None else predicate.last
    while start > predicate.clause_first and start - 1 in kept and parse.relation[start - 1] == "compound:lvc":
        start -= 1
    index = start - 1
    while index >= predicate.clause_first and (
        index in timed or words[index].flags & MARK or (index + 1 in timed and words[index].flags & PURE_PREP)
    ):
        index -= 1
    if index < predicate.clause_first or index in kept or sentence.owner[index] is not sentence.owner[start]:
        return False
    while index >= predicate.clause_first and not words[index].flags & (PURE_PREP | UNDER):
        index -= 1
    if index < predicate.clause_first or sentence.owner[index] is not sentence.owner[start]:
        return False
    if _is_of_noun(words, index):
        return False
    case = words[index].form
    noun = next((n for n in range(index + 1, start) if parse.pos[n] != "ADP"), start)
    above = parse.head[noun] if noun < start else start
    asked = any((words[n].form, case) in VALENCES for n in range(start, verb + 1))
    if not asked and predicate.clause_first <= above < start and above not in kept:
        return False
    if words[start].form == "قرار":
        return case in ("در", "تحت", "مورد", "بر")
    return (
        case in GOVERNED_PREPOSITIONS
        and parse.head[index] not in kept
        and index + 1 < start
        and words[index + 1].form not in _ADJUNCTS
    )


def _loses_subject(draft: Draft) -> bool:
    """Whether the analyser's subject of the verb is missing, so that another noun would read as one."""
    subjects = () if draft.named else subjects_of(draft.sentence, draft.predicate, set(draft.timed))
    return bool(subjects) and not any(n in draft.kept for n in subjects)


BY_WORDS: Final[Mapping[Flaw, Callable[[Draft], bool]]] = {
    Flaw.DANGLES: _dangles,
    Flaw.HEADLESS: _is_headless,
    Flaw.EMPTY: _is_empty,
    Flaw.NO_SUBJECT: _loses_subject,
    Flaw.NO_PREDICATE: _lacks_predicate,
}
"""The flaws that are seen without a tree."""
CHECKS: Final[Mapping[Flaw, Callable[[Draft], bool]]] = {
    **BY_WORDS,
    Flaw.BROKEN_JOINT: _has_broken_joint,
    Flaw.SAYS_MORE: lambda draft: any(_says_more(draft, n) for n in draft.own_missed),
    Flaw.SPLIT: lambda draft: _splits(draft) or _shares_out(draft),
    Flaw.EMPTY_VERB: _empties,
    Flaw.OWN_THAT: _loses_that,
    Flaw.UNTIED: _is_untied,
    Flaw.NO_GOAL: _loses_goal,
    Flaw.NO_OBJECT: _loses_object,
    Flaw.NO_ARGUMENT: _loses_argument,
    Flaw.NO_AGENT: _loses_agent,
    Flaw.NO_CORE: _loses_core,
}
"""For each flaw what finds it in a draft."""
