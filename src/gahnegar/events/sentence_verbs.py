"""The verbs of one sentence: which words are verb groups, and what the groups make of each other.

A modal leaves its sense to the next verb, «دارد» may only say that it goes on, a participle takes its tense. What one
group is, `verb_groups` says.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from gahnegar.events import lexicon
from gahnegar.events.animacy import is_goal_noun
from gahnegar.events.parse import Parse, ParsedWords
from gahnegar.events.spoken_verbs import CASUAL
from gahnegar.events.verb_groups import VerbGroup, group_at, may_be_verb
from gahnegar.events.words import (
    CLOSE,
    COMMA,
    CONJ,
    DETERMINER,
    LIGHT,
    NUMBER,
    OBJECT,
    PURE_PREP,
    STOP,
    SUB,
    WordForm,
)
from gahnegar.persian.paradigm import reading
from gahnegar.persian.verb_table import BECOMING_VERBS, LIGHT_VERBS, NOMINAL_PASTS
from gahnegar.persian.verbs import TenseForm

_UNSURE: Final = frozenset("بعید معلوم مشخص محتمل بهتر".split())
"""What with «که» has a clause beside it, and without it leaves its sense to the next verb: «[بعید است] تیم ببرد»."""
WISHED: Final = frozenset(
    "ممکن لازم امکان احتمال انتظار تلاش سعی امید امیدوار ضروری موظف مایل قادر مجبور ناچار ناگزیر مکلف متعهد ملزم "
    "حاضر مصمم مامور آماده".split()
).union(_UNSURE)
"""Words before a verb on which another verb depends («ممکن است … شود»)."""


def find_groups(words: list[WordForm], hidden: bytearray, parse: Parse, *, spoken: bool = False) -> list[VerbGroup]:
    """The verb groups of a sentence, in order; words marked in `hidden` are not looked at.

    `spoken`: the text is written as one speaks, so that «گرفتن» may stand for «گرفتند».
    """
    casual = bool(parse) and (spoken or not CASUAL.isdisjoint([here.form for here in words]))
    sentence = ParsedWords(words, parse, hidden, casual)
    groups: list[VerbGroup] = []
    done = -1
    for index in range(len(words)):
        if index <= done or hidden[index] or not may_be_verb(sentence, index):
            continue
        group = group_at(sentence, index)
        if group is not None and words[index].form in ("کند", "کندند") and index and words[index - 1].form in _DUG:
            group.stem, group.tense = "کند", TenseForm.PAST
        if group is not None:
            groups.append(group)
            done = group.last
    if parse and groups:
        groups = _with_relative_pasts(sentence, groups)
    if len(groups) > 1:
        groups = _without_progressives(sentence, groups)
        _lend_tense(words, groups)
        _lend_voice(sentence, groups)
        _mark_modals(words, groups, hidden)
    _wish_impersonals(words, groups)
    return groups


def _wish_impersonals(words: list[WordForm], groups: list[VerbGroup]) -> None:
    """Make a wish of the bare past behind a verb of nobody: «امروز باید از کارگران [قدردانی کرد]», «می‌توان [رفت]»."""
    done = -1
    for group in groups:
        bare = group.tense is TenseForm.PAST and not group.passive and words[group.last].form.endswith(group.stem)
        for index in range(group.first - 1, max(done, group.first - _WISHED_WITHIN), -1) if bare else ():
            here = words[index]
            if here.form in _IMPERSONAL:
                as_meant = index > 1 and words[index - 1].form == "که" and words[index - 2].form.startswith(_AS)
                if not as_meant:
                    group.tense, group.impersonal = TenseForm.SUBJUNCTIVE, True
                break
            if here.flags & (STOP | SUB):
                break
        done = group.last


_WISHED_WITHIN: Final = 25
"""Words from a verb of nobody to what it wishes, at most."""
_IMPERSONAL: Final = lexicon.ANYBODY_CAN | frozenset("باید نباید بایستی می‌بایست می‌بایستی".split())
_AS: Final = ("آن", "چنان", "همان", "این")
"""How words begin behind which «که باید» says how something was to be: «آن‌طور که باید کار نکرد»."""


def _with_relative_pasts(sentence: ParsedWords, groups: list[VerbGroup]) -> list[VerbGroup]:
    """The groups with the pasts that are nouns as well, where a clause behind a noun's «که» has no other verb.

    «خواننده‌ای که آبان [درگذشت]، شنبه …», «فیلمی که کیارستمی [ساخت] نخل طلا گرفت»: one verb is the clause's, one the
    sentence's.
    """
    words = sentence.words
    found: list[VerbGroup] = []
    place = 0
    for index, here in enumerate(words):
        if here.form != "که" or sentence.hidden[index] or not index or sentence.parse.pos[index - 1] not in _NOUNS:
            continue
        while place < len(groups) and groups[place].first < index:
            place += 1
        end = groups[place].first if place < len(groups) else 0
        following = groups[place + 1].first if place + 1 < len(groups) else len(words)
        alone = end and not any(word.flags & STOP for word in words[index:end])
        if not alone or not (following == len(words) or any(word.flags & STOP for word in words[end:following])):
            continue
        past = _past_inside(sentence, index + 1, end)
        if past >= 0:
            found.append(VerbGroup(past, past, words[past].form, TenseForm.PAST))
    return sorted([*groups, *found], key=lambda group: group.first) if found else groups


def _past_inside(sentence: ParsedWords, first: int, end: int) -> int:
    """The past between «که» and the only verb behind it, at `end`, that may be the verb of its clause; or -1."""
    words, parse, hidden = sentence.words, sentence.parse, sentence.hidden
    for index in range(first + 1, end - 1):
        verb = words[index].verb
        if verb is None or verb.tense is not TenseForm.PAST or words[index].form not in NOMINAL_PASTS or hidden[index]:
            continue
        before, after = words[index - 1], words[index + 1]
        if before.flags & (PURE_PREP | DETERMINER | CONJ | COMMA | STOP | CLOSE) or parse.ezafe[index - 1]:
            continue
        dies = after.flags & PURE_PREP and hidden[index - 1] and not parse.ezafe[index]
        if after.flags & (CONJ | OBJECT) or (after.flags & PURE_PREP and not dies):
            continue  # «که مادرش در ۱۳۹۹ [درگذشت] به پرورشگاه سپرده شد»
        if not parse.ezafe[index] and (after.flags & COMMA or hidden[index + 1] or parse.pos[index] == "VERB"):
            return index
        doer = any(parse.relation[n] == "nsubj" and index < parse.head[n] <= end + 1 for n in range(first, index))
        if doer and not any(word.flags & OBJECT for word in words[index:end]):
            return index
    return -1


_NOUNS: Final = frozenset(("NOUN", "PROPN", "ADJ", "PUNCT"))


def _without_progressives(sentence: ParsedWords, groups: list[VerbGroup]) -> list[VerbGroup]:
    """The groups but for a «دارد» that only says that the next verb is going on: «داره برام سبزی خشک میکنه»."""
    kept: list[VerbGroup] = []
    for group, following in zip(groups, [*groups[1:], None], strict=True):
        if following is not None and _goes_on(sentence, group, following):
            continue
        if following is not None and (
            _only_counts(sentence, group, following) or _leads_to_deed(sentence, group, following)
        ):
            continue
        kept.append(group)
    return kept


def _only_counts(sentence: ParsedWords, group: VerbGroup, following: VerbGroup) -> bool:
    """Whether a copula behind a length only says for how long the next verb has gone on: «سه سال [است] زیان می‌دهد»."""
    words, parse, hidden = sentence.words, sentence.parse, sentence.hidden
    if words[group.first].form not in COUNTING or group.first != group.last or not hidden[group.first - 1]:
        return False
    first = group.first
    while first and hidden[first - 1]:
        first -= 1
    counted = any(words[n].flags & (NUMBER | DETERMINER) for n in range(first, group.first))
    length = any(not LENGTHS.isdisjoint((w.form, w.form.removesuffix("ه"))) for w in words[first : group.first])
    counted = counted and length
    tied = first > 0 and (words[first - 1].flags & PURE_PREP or (parse and parse.ezafe[first - 1]))
    between = words[group.last + 1 : following.first]
    return counted and not tied and not any(word.flags & (STOP | SUB | CONJ | COMMA) for word in between)


def _leads_to_deed(sentence: ParsedWords, group: VerbGroup, following: VerbGroup) -> bool:
    """Whether speech goes on from a verb of motion to what was done there in one breath: «[رفتم] شکایت کردم»."""
    words = sentence.words
    between = words[group.last + 1 : following.first]
    ours, theirs = reading(words[group.last].form), reading(words[following.last].form)
    if ours is None or theirs is None or (ours.person, ours.plural) != (theirs.person, theirs.plural):
        return False
    past = group.tense is following.tense is TenseForm.PAST and not group.negated
    if not (sentence.casual and past and group.stem in _GOING):
        return False
    barred = any(here.flags & (STOP | COMMA | CONJ | SUB | OBJECT | PURE_PREP) for here in between)
    barred = barred or len(between) > _GOAL or any(sentence.hidden[group.last + 1 : following.first])
    thing = len(between) == 1 and not is_goal_noun(between[0].form)  # «رفتم [گواهینامه] گرفتم»
    return not between or (not barred and bool(between[-1].flags & LIGHT or thing))


_GOAL: Final = 4
"""Words at most between where one went and what one did: «رفتم [اداره گردشگری شکایت] کردم»."""
_GOING: Final = frozenset(("رفت", "آمد"))
"""Verbs that speech lets run into the next one."""
LENGTHS: Final = frozenset("سال ماه هفته روز شب ساعت دهه دقیقه قرن مدت وقت".split())
"""Units of lengths: «سه [سال] است …», not «مسابقات که اول آبان است»."""
COUNTING: Final = frozenset("است بود می‌شود میشود می‌شه میشه".split())
"""Copulas behind a length that say for how long something has gone on."""


def _lend_tense(words: list[WordForm], groups: list[VerbGroup]) -> None:
    """Give a bare participle that «و» joins to a wish its tense: «حضور یافته و امتحان بدهند».

    What ought to be done because of it is a wish of its own: «آب قطع شده و مردم باید صبر کنند».
    """
    for group, following in zip(groups[-2::-1], groups[:0:-1], strict=True):
        own = any(here.form in _IMPERSONAL for here in words[group.last + _BEHIND_AND : following.first])
        if following.tense is TenseForm.SUBJUNCTIVE and not own and _is_joined_to(words, group, following):
            group.tense = following.tense


_BEHIND_AND: Final = 3
"""From a participle over «و» and a subject to what ought to be."""


def _lend_voice(sentence: ParsedWords, groups: list[VerbGroup]) -> None:
    """Make a passive of a bare participle that «و» joins to «شد»: «سه نفر [کشته] و دو نفر زخمی شدند».

    Not where its object has «را», so that somebody did it: «در را شکسته و وارد شدند».
    """
    words, parse = sentence.words, sentence.parse
    for group, following in pairwise(groups):
        if not parse or following.stem not in BECOMING_VERBS or group.stem in LIGHT_VERBS:
            continue
        thing = group.first - 1
        undergone = thing >= 0 and parse.relation[thing] == "obj" and parse.head[thing] == group.first
        undergone = undergone and all(parse.relation[n] != "nsubj" for n in parse.children[group.first])
        if undergone and _is_joined_to(words, group, following):
            group.passive = True


def _is_joined_to(words: Sequence[WordForm], group: VerbGroup, following: VerbGroup) -> bool:
    """Whether «و» joins a bare participle to the next verb of its sentence: «حضور [یافته] و امتحان بدهند»."""
    bare = group.first == group.last and group.tense is TenseForm.PERFECT and words[group.first].form.endswith("ه")
    if not bare or group.last + 1 == len(words) or not words[group.last + 1].flags & CONJ:
        return False
    return not any(word.flags & (STOP | SUB) for word in words[group.last + 1 : following.first])


def _goes_on(sentence: ParsedWords, group: VerbGroup, following: VerbGroup) -> bool:
    words, parse = sentence.words, sentence.parse
    if group.stem != "داشت" or group.negated or following.negated or group.first != group.last:
        return False
    if (group.tense, following.tense) not in _PROGRESSIVE or following.first - group.last > _NEAR_AUXILIARY:
        return False
    if any(word.flags & (STOP | SUB | CONJ | COMMA) for word in words[group.last + 1 : following.first]):
        return False
    ours, theirs = words[group.first].form, words[following.last].form
    plural = ours.endswith(_MANY) == theirs.endswith(_MANY)
    aids = bool(parse) and parse.relation[group.first] == "aux"
    if aids and plural and following.first <= parse.head[group.first] <= following.last:
        return True  # «سوم آبان [داشتیم] کارتن‌ها را جابه‌جا می‌کردیم»
    owned = group.first - 1
    if (
        parse
        and owned >= 0
        and not sentence.hidden[owned]
        and parse.head[owned] == group.first
        and parse.relation[owned] in ("obj", "compound:lvc")
    ):
        return False
    before = words[group.first - 1] if group.first else None
    return plural and (before is None or not before.flags & (LIGHT | OBJECT) or following.first == group.last + 1)


_PROGRESSIVE: Final = frozenset(((TenseForm.PRESENT, TenseForm.PRESENT), (TenseForm.PAST, TenseForm.IMPERFECT)))
_NEAR_AUXILIARY: Final = 9
_MANY: Final = ("ند", "ن", "یم")


def _mark_modals(words: list[WordForm], groups: list[VerbGroup], hidden: bytearray) -> None:
    """Mark the groups on which a following subjunctive depends: «قرار است», «می‌تواند», «قصد دارد», «امید است»."""
    for place, group in enumerate(groups[:-1]):
        before = words[group.first - 1].form if group.first else ""
        before = "قرار" if words[group.first].form.startswith("قرار") else before
        before = _written_before_copula(words[group.first].form) or before
        aims = before == "آن" and group.first > 1 and words[group.first - 2].form == "بر"  # «بر آن است»
        if not (_depends(group, before) or (aims and group.stem in ("بود", "شد"))):
            continue
        if before in _UNSURE and words[group.last + 1].form == "که":
            continue
        following = groups[place + 1]
        dated = any(hidden[: group.first]) and not any(hidden[group.last : following.first])
        if before in _BOUND and group.tense is TenseForm.PAST and dated:
            continue  # «روز شنبه متعهد شدند که شهر را واگذار کنند»
        planned = before in lexicon.PLANS | _DUTIES and group.stem in ("بود", "داشت", "شد")
        if planned and words[following.last].form.endswith(_CAUSED):
            following.tense = TenseForm.SUBJUNCTIVE
        if following.tense is not TenseForm.SUBJUNCTIVE:
            inside = any(word.form == "که" for word in words[group.last + 2 : following.first])
            able = group.stem == "توانست" and group.tense is not TenseForm.SUBJUNCTIVE
            if not inside or not (before in lexicon.PLANS or able) or place + 2 == len(groups):
                continue
            following, between = groups[place + 2], words[following.last + 1 : groups[place + 2].first]
            if following.tense is TenseForm.SUBJUNCTIVE and not any(word.flags & (STOP | SUB) for word in between):
                group.modal = True  # «قرار است پل، که ساخت آن … آغاز شد، ماه آینده افتتاح شود»
            continue
        between = words[group.last + 1 : following.first]
        if not any(word.flags & STOP or (word.flags & SUB and place) for place, word in enumerate(between)):
            group.modal = True


def _written_before_copula(form: str) -> str:
    """The word on which another verb depends, before the copula that is written on to it: «[حاضر]ند … بپردازند»."""
    bare = (form.removesuffix(ending).rstrip("\u200c") for ending in _COPULAS if form.endswith(ending))
    return next((found for found in bare if found in WISHED), "")


_COPULAS: Final = ("ند", "اند", "م", "ام", "یم", "ایم", "ید", "اید")
_BOUND: Final = frozenset(("متعهد", "مکلف", "موظف", "ملزم"))
"""What somebody becomes on a day, to do something later."""
_DUG: Final = frozenset("جا ریشه چاه پوست گودال".split())
"""Words behind which «کند» is no wish of «کردن»: «سیل پل را از جا [کند]»."""
_CAUSED: Final = ("گرداند", "گردانند", "گردانیم", "فراخواند", "ستاند", "نشاند")
"""Ends of wishes that look like pasts: «قرار است دامنه نوسان را [برگرداند]»."""
_DUTIES: Final = frozenset("موظف مکلف مجبور ناچار ناگزیر متعهد ملزم".split())
"""Words of duty, behind which nothing has been done yet: «مکلف است شهریه را [بازگرداند]»."""


def _depends(group: VerbGroup, before: str) -> bool:
    """Whether a verb with the word `before` it leaves its sense to the next one: «می‌تواند», «قصد دارد», «ممکن است»."""
    if group.stem == "توانست":
        return True
    if group.stem == "خواست":
        return group.tense in (TenseForm.PRESENT, TenseForm.IMPERFECT)
    if before in lexicon.AGREED:
        return group.stem in ("بود", "شد", "گذاشت")
    if before in lexicon.PLANS:
        return group.stem in ("داشت", "بود")
    return before in WISHED
