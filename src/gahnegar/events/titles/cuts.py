"""Whether a title that leaves words out still says what its clause says, by the tree of the sentence and its words."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.phrases import is_listing
from gahnegar.events.predicates import Predicate, complex_start
from gahnegar.events.titles.conditions import CONDITIONS
from gahnegar.events.titles.core import has_core, subjects_of
from gahnegar.events.titles.needs import GOVERNED_PREPOSITIONS, LIGHT_INFINITIVES, VALENCES
from gahnegar.events.words import (
    COMMA,
    CONJ,
    CONNECTIVE,
    DETERMINER,
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
)

_OPENERS: Final = frozenset("هنگامی زمانی وقتی همانگونه همان‌گونه همانطور همان‌طور همچنان آنچنانکه چنانکه حالی".split())
_CORE = frozenset(("compound:lvc", "xcomp", "obj", "ccomp"))
"""What a predicate does not go without."""
_ADJUNCTS = frozenset(
    "منظور دلیل علت خاطر مناسبت همراه همت دعوت ریاست گفته گزارش نقل عنوان صورت طور شکل نحو ویژه ترتیب سوی طرف جمله "
    "حضور هدف توجه شرکت مشارکت همکاری صدور اشاره تاکید بیان اعلام وجود استفاده کمک اجرای سرعت شدت اساس".split()
)
"""Nouns that make a phrase say why, how or with whom: it may go."""
_LABEL = "عنوان"
"""What begins a headline and may go: «عنوان سومین اجلاس …» tells of the session."""


def is_sound(sentence: Sentence, predicate: Predicate, order: list[int], timed: set[int], *, named: bool) -> bool:
    """Whether a title stands on its own: no joint joins what was not joined, nothing dangles, something is said."""
    words = sentence.words
    if not order or not keeps_sense(sentence, predicate, order, timed):
        return False
    place = {index: number for number, index in enumerate(order)}
    for number, index in enumerate(order):
        flags = words[index].flags
        after = order[number + 1] if number + 1 < len(order) else None
        if flags & CONJ and (number == 0 or order[number - 1] < index - 1 or after is None or after > index + 1):
            between = range(order[number - 1] + 1, index) if number else ()
            if not number or after is None or any(n not in timed and not words[n].flags & MARK for n in between):
                return False
        if flags & PURE_PREP and (
            after is None or (after > index + 1 and any(n not in timed for n in range(index + 1, after)))
        ):
            return False
        if words[index].form == "را" and number and order[number - 1] != index - 1 and index - 1 not in timed:
            return False
    verbal = words[order[0]].flags & VERBAL and (not sentence.parse or sentence.parse.pos[order[0]] in ("VERB", "AUX"))
    if verbal and order[0] < predicate.first:
        return False
    content = [n for n in order if not words[n].flags & (MARK | PREP | CONJ | DETERMINER | CONNECTIVE)]
    if len(content) + named < 2 or words[order[0]].flags & SUB or words[order[0]].form in _OPENERS:
        return False
    group = predicate.group
    if predicate.nominal and predicate.first not in place:
        return False
    if not named and _loses_subject(sentence, predicate, place, timed):
        return False
    if group is not None and not predicate.gapped:
        return group.last in place and (named or group.negated or has_core(sentence, predicate, order))
    return True


def keeps_sense(sentence: Sentence, predicate: Predicate, order: Sequence[int], timed: Collection[int]) -> bool:
    """Whether no kept word hangs on one that was left out, and the predicate keeps what makes it complete.

    `order` are the kept words, `timed` those of times, which may always go. True where there is no tree.
    """
    parse, words = sentence.parse, sentence.words
    if not parse or not order or predicate.first < 0:
        return True
    kept = set(order)
    verb = predicate.group.last if predicate.group is not None else predicate.last
    inside = range(predicate.clause_first, predicate.clause_last + 1)
    owner = sentence.owner[predicate.first]
    missed = {n for n in inside if n not in kept and n not in timed and words[n].form != _LABEL}
    beside_gaps = missed.union(n - 1 for gap in (missed, timed) for n in gap)
    if any(n in inside and _breaks(sentence, n, missed, kept, timed) for n in beside_gaps):
        return False
    own = [n for n in missed if predicate.clause.first <= n < predicate.clause_last]
    if any(_says_more(sentence, predicate, n, missed) for n in own):
        return False
    if _splits(sentence, predicate, kept, timed) or _empties(sentence, predicate, kept, timed):
        return False
    if any(words[n].form == "که" and n + 1 in kept and sentence.owner[n + 1] is owner for n in own):
        return False
    cases = (n for n in missed if words[n].flags & PURE_PREP and parse.relation[n] == "case")
    without_case = {parse.head[n] for n in cases if n + 1 not in timed}  # «[در ۱۵۰۷] جزیره هرمز را تصرف کردند»
    for index in order if missed else ():
        leads = index - 1 in missed and (parse.ezafe[index - 1] or words[index - 1].flags & PURE_PREP)
        above = parse.head[index]
        hangs = above in missed and not words[index].flags & MARK and sentence.owner[above] is owner
        if leads or index in without_case or hangs:
            return False
    if not _keeps_goal(sentence, predicate, kept, timed):
        return False
    if predicate.group is not None and not predicate.gapped:
        objects = range(predicate.clause_first, predicate.group.first)
        if any(
            n in missed and words[n].flags & OBJECT and not sentence.hidden[n] and sentence.owner[n] is predicate.clause
            for n in objects
        ):
            return False
    core = {verb, predicate.first, predicate.last}
    if _loses_argument(sentence, predicate, core, missed, timed):
        return False
    return not any(
        sentence.owner[index] is owner
        and not words[index].flags & MARK
        and parse.relation[index] in _CORE
        and parse.head[index] in core & kept
        and not (index and words[index - 1].flags & COMMA and words[index].flags & (ROLE | TITLE))
        for index in missed
    )


def _loses_argument(
    sentence: Sentence, predicate: Predicate, core: Collection[int], missed: Collection[int], timed: Collection[int]
) -> bool:
    """Whether what the verb asks for, and stands right before it, was left out: «[به بررسی رویدادها] پرداخت».

    Where something is done is asked for by verbs alone that say little: «[در خدمت مردم] بود», «[در اختیار او] قرار …».
    """
    parse, words, group = sentence.parse, sentence.words, predicate.group
    start = predicate.first
    if group is None or predicate.nominal or predicate.gapped:
        return False
    little = words[start].form == "قرار" or (start == group.first and group.stem in _EMPTY | _BEING)
    index = start - 1
    while index >= predicate.clause_first and (index in missed or index in timed or words[index].flags & MARK):
        if index in missed and parse.relation[index] == "obl:arg" and parse.head[index] in core:
            return little or not any(
                words[n].form == "در" and parse.relation[n] == "case" for n in parse.children[index]
            )
        index -= 1
    return False


def _splits(sentence: Sentence, predicate: Predicate, kept: Collection[int], timed: Collection[int]) -> bool:
    """Whether a cut goes through what one comma parts: a list loses its head, or an aside takes a word behind it along.

    «نمایندگان [با ۱۶۲ رأی، یک‌فوریت] طرح را تصویب کردند», «[اداره صنعت،] معدن و تجارت …».
    """
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


def _empties(sentence: Sentence, predicate: Predicate, kept: Collection[int], timed: Collection[int]) -> bool:
    """Whether a verb that says little by itself loses the word right before it: «هفت گزینه [معرفی] کردند»."""
    group, words = predicate.group, sentence.words
    if group is None or group.passive or group.first not in kept or predicate.nominal or predicate.gapped:
        return False
    before, parse = group.first - 1, sentence.parse
    has = any(parse.relation[n] in _HELD and group.first <= parse.head[n] <= group.last for n in kept)
    empty = group.stem in _EMPTY or (group.stem == "داشت" and not has)
    if not empty or before < predicate.clause_first or sentence.owner[before] is not predicate.clause:
        return False
    return before not in kept and before not in timed and not words[before].flags & (MARK | OBJECT)


_HELD: Final = frozenset(("obj", "xcomp", "compound:lvc", "obl:arg", "ccomp"))
_EMPTY: Final = frozenset("کرد نمود داد گرفت شد گردید یافت ساخت".split())
_BEING: Final = frozenset(("بود", "داشت"))
_COUNTABLE: Final = frozenset(("NOUN", "PROPN"))
_MODALS: Final = frozenset("باید نباید بایستی می‌بایست می‌بایستی شاید نمی‌باید".split())


def _says_more(sentence: Sentence, predicate: Predicate, index: int, missed: Collection[int]) -> bool:
    """Whether a word that was left out makes a wish, counts the next word, or is what a copula says."""
    words, group = sentence.words, predicate.group
    if index not in missed or sentence.owner[index] is not predicate.clause:
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


def _keeps_goal(sentence: Sentence, predicate: Predicate, kept: Collection[int], timed: Collection[int]) -> bool:
    """Whether the phrase right before the predicate was kept, where that needs it: «[به کاهش کسری] منجر می‌شود»."""
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
        return True
    while index >= predicate.clause_first and not words[index].flags & (PURE_PREP | UNDER):
        index -= 1
    if index < predicate.clause_first:
        return True
    case = words[index].form
    noun = next((n for n in range(index + 1, start) if parse.pos[n] != "ADP"), start)
    above = parse.head[noun] if noun < start else start
    asked = any((words[n].form, case) in VALENCES for n in range(start, verb + 1))
    if not asked and predicate.clause_first <= above < start and above not in kept:
        return True
    if words[start].form == "قرار":
        return case not in ("در", "تحت", "مورد", "بر")
    return (
        case not in GOVERNED_PREPOSITIONS
        or parse.head[index] in kept
        or index + 1 >= start
        or words[index + 1].form in _ADJUNCTS
    )


def _loses_subject(sentence: Sentence, predicate: Predicate, kept: Mapping[int, int], timed: set[int]) -> bool:
    """Whether the analyser's subject of the verb is left out, so that another noun would read as one."""
    subjects = subjects_of(sentence, predicate, timed)
    return bool(subjects) and not any(n in kept for n in subjects)
