"""Verb groups: the words that together are one finite verb («منتشر نخواهد شد» without its noun, «گرفته شده است»).

Works on the words of one sentence. The noun of a light verb is not part of the group: `predicate` adds it.
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from gahnegar.events import lexicon
from gahnegar.events.words import (
    BREAK,
    CLOSE,
    COMMA,
    CONJ,
    DETERMINER,
    LIGHT,
    MARK,
    OBJECT,
    PURE_PREP,
    REPORT,
    STOP,
    SUB,
    VERBAL,
    Word,
)
from gahnegar.persian.verb_table import NOMINAL_PARTICIPLES, NOMINAL_PASTS
from gahnegar.persian.verbs import Tense, VerbForm, forms

_ZWNJ: Final = "\u200c"
_PASSIVES: Final = frozenset(("شد", "گردید", "گشت"))
WISHED: Final = frozenset(
    "ممکن لازم امکان احتمال انتظار تلاش سعی امید امیدوار ضروری موظف مایل قادر مجبور ناچار ناگزیر مکلف متعهد حاضر "
    "مصمم".split()
)
"""Words before a verb on which another verb depends («ممکن است … شود»)."""
_LEAVING: Final = frozenset("درگذشت برگشت بازگشت پیوست".split())
_NEAR: Final = 10
_TALK: Final = frozenset(("گفت", "رفت"))
_FINAL: Final = STOP | COMMA | CLOSE | SUB | CONJ


@dataclass(slots=True)
class VerbGroup:
    """A finite verb: words `first` to `last` (both inclusive), the verb's past stem, and what its form tells.

    `modal` is set by `mark_modals` where another verb depends on this one («قرار است … برگزار شود»).
    """

    first: int
    last: int
    stem: str
    tense: Tense
    negated: bool = False
    copula: bool = False
    passive: bool = False
    modal: bool = False


def find_groups(words: list[Word], hidden: bytearray) -> list[VerbGroup]:
    """The verb groups of a sentence, in order; words marked in `hidden` are not looked at."""
    groups: list[VerbGroup] = []
    done = -1
    for index in [index for index, here in enumerate(words) if here.flags & VERBAL]:
        if index > done and not hidden[index]:
            group = _group_at(words, index)
            if group is not None:
                groups.append(group)
                done = group.last
    if len(groups) > 1:
        mark_modals(words, groups)
    return groups


def _group_at(words: list[Word], index: int) -> VerbGroup | None:
    verb = words[index].verb
    last = index
    if verb is None:
        if index + 1 == len(words):
            return None
        verb = forms().get(words[index].form + _ZWNJ + words[index + 1].form)
        if verb is None:
            return None
        last = index + 1
    following = words[last + 1].verb if last + 1 < len(words) else None
    match verb.tense:
        case Tense.AUXILIARY:
            if following is None or following.tense is not Tense.PAST or following.plural:
                return None
            return VerbGroup(index, last + 1, following.stem, Tense.FUTURE, verb.negated)
        case Tense.PARTICIPLE:
            return _participle(words, index, verb, following)
        case Tense.PAST if words[index].form in _TALK and _is_talk(words, index):
            return None
        case Tense.PAST if words[index].form in NOMINAL_PASTS and not _ends_clause(words, index):
            return None
        case _:
            return VerbGroup(index, last, verb.stem, verb.tense, verb.negated, verb.copula)


def _is_talk(words: list[Word], index: int) -> bool:
    """Whether a past is half of a noun written with spaces: «گفت و گو», «رفت و آمد»."""
    after = "".join(word.form for word in words[index + 1 : index + 3])
    return after.startswith(("وگو", "وآمد", "وشنود")) or bool(index and words[index - 1].flags & PURE_PREP)


def _participle(words: list[Word], index: int, verb: VerbForm, following: VerbForm | None) -> VerbGroup | None:
    if following is not None:
        if following.copula:
            return VerbGroup(index, index + 1, verb.stem, Tense.PERFECT, verb.negated or following.negated)
        if following.stem == "بود":
            tense = Tense.SUBJUNCTIVE if following.tense is Tense.SUBJUNCTIVE else Tense.PLUPERFECT
            return VerbGroup(index, index + 1, verb.stem, tense, verb.negated or following.negated)
    if index + 1 < len(words) and words[index + 1].flags & VERBAL:
        rest = _group_at(words, index + 1)
        if rest is not None and rest.stem in _PASSIVES:
            return VerbGroup(index, rest.last, verb.stem, rest.tense, verb.negated or rest.negated, passive=True)
    if words[index].form in NOMINAL_PARTICIPLES and not _takes_object(words, index):
        return None
    if index + 1 < len(words) and not words[index + 1].flags & _FINAL and verb.stem != "توانست":
        return None
    return VerbGroup(index, index, verb.stem, Tense.PERFECT, verb.negated)


def _takes_object(words: list[Word], index: int) -> bool:
    """Whether a participle that may be an adjective has an object before it: «… را تدارک دیده»."""
    if words[index].form == "گذشته":
        return False
    return any(word.flags & OBJECT for word in words[max(index - _NEAR, 0) : index])


def _ends_clause(words: list[Word], index: int) -> bool:
    """Whether a past that is also a noun stands where a verb stands: last in its clause, after no preposition."""
    before = words[index - 1].flags if index else MARK
    if before & (PURE_PREP | DETERMINER | MARK | CONJ):
        return False
    if index + 1 == len(words):
        return True
    after = words[index + 1].flags
    if after & CONJ:
        return bool(before & (OBJECT | LIGHT | REPORT)) or words[index].form in _LEAVING
    return bool(after & (STOP | CLOSE | SUB | BREAK)) or (
        bool(after & COMMA) and bool(before & (OBJECT | LIGHT | REPORT))
    )


def mark_modals(words: list[Word], groups: list[VerbGroup]) -> None:
    """Mark the groups on which a following subjunctive depends: «قرار است», «می‌تواند», «قصد دارد», «امید است»."""
    for group, following in pairwise(groups):
        if following.tense is not Tense.SUBJUNCTIVE:
            continue
        before = words[group.first - 1].form if group.first else ""
        if not _depends(group, before):
            continue
        between = words[group.last + 1 : following.first]
        if not any(word.flags & STOP or (word.flags & SUB and place) for place, word in enumerate(between)):
            group.modal = True


def _depends(group: VerbGroup, before: str) -> bool:
    """Whether a verb with the word `before` it leaves its sense to the next one: «می‌تواند», «قصد دارد», «ممکن است»."""
    if group.stem == "توانست":
        return True
    if group.stem == "خواست":
        return group.tense in (Tense.PRESENT, Tense.IMPERFECT)
    if before in ("قرار", "مقرر", "بنا"):
        return group.stem in ("بود", "شد", "گذاشت")
    if before in lexicon.PLANS:
        return group.stem in ("داشت", "بود")
    return before in WISHED
