"""Verb groups: the words that together are one finite verb («منتشر نخواهد شد» without its noun, «گرفته شده است»).

Works on the words of one sentence. The noun of a light verb is not part of the group: `predicate` adds it.
"""

from dataclasses import dataclass
from typing import Final

from gahnegar.events import lexicon
from gahnegar.events.parse import Parse
from gahnegar.events.words import (
    ANNOUNCE,
    BREAK,
    CLOSE,
    COMMA,
    CONJ,
    DETERMINER,
    LIGHT,
    MARK,
    NUMBER,
    OBJECT,
    PURE_PREP,
    REPORT,
    STOP,
    SUB,
    VERBAL,
    WordForm,
    word,
)
from gahnegar.persian.names import NAMING
from gahnegar.persian.paradigm import reading
from gahnegar.persian.tokens import Aspect, Mood, Verb
from gahnegar.persian.tokens import Tense as TokenTense
from gahnegar.persian.verb_table import BECOMING_VERBS, NOMINAL_PARTICIPLES, NOMINAL_PASTS
from gahnegar.persian.verbs import TenseForm, VerbForm, forms

_ZWNJ: Final = "\u200c"
WISHED: Final = frozenset(
    "ممکن لازم امکان احتمال انتظار تلاش سعی امید امیدوار ضروری موظف مایل قادر مجبور ناچار ناگزیر مکلف متعهد حاضر "
    "مصمم".split()
)
"""Words before a verb on which another verb depends («ممکن است … شود»)."""
_LEAVING: Final = frozenset("درگذشت برگشت بازگشت پیوست".split())
_NEAR: Final = 10
_REST: Final = 40
_TALK: Final = frozenset(("گفت", "رفت", "داد"))
_FINAL: Final = STOP | COMMA | CLOSE | SUB | CONJ


@dataclass(slots=True)
class VerbGroup:
    """A finite verb: words `first` to `last` (both inclusive), the verb's past stem, and what its form tells.

    `modal` is set by `mark_modals` where another verb depends on this one («قرار است … برگزار شود»); `impersonal` tells
    that anybody may or must do it («باید قدردانی کرد»).
    """

    first: int
    last: int
    stem: str
    tense: TenseForm
    negated: bool = False
    copula: bool = False
    passive: bool = False
    modal: bool = False
    impersonal: bool = False


def find_groups(words: list[WordForm], hidden: bytearray, parse: Parse, *, spoken: bool = False) -> list[VerbGroup]:
    """The verb groups of a sentence, in order; words marked in `hidden` are not looked at.

    `spoken`: the text is written as one speaks, so that «گرفتن» may stand for «گرفتند».
    """
    groups: list[VerbGroup] = []
    done = -1
    casual = bool(parse) and (spoken or not _CASUAL.isdisjoint([here.form for here in words]))
    unknown = {index for index, pos in enumerate(parse.pos) if pos == "VERB"}
    for index in [
        index
        for index, here in enumerate(words)
        if here.flags & VERBAL
        or (index in unknown and _is_written_on(here.form))
        or _is_contracted(words, index)
        or ((casual or here.infinitive or index in unknown) and _spoken(words, index, parse, casual=casual))
        or (
            casual
            and (
                is_spoken_past(words, index, parse, hidden)
                or _is_state(words, index, parse, hidden)
                or _is_ours(here.form)
            )
        )
    ]:
        if index > done and not hidden[index]:
            group = _group_at(words, index, parse, hidden, casual=casual)
            if group is None and casual:
                group = _perfect_before_time(words, index, parse, hidden)
            if group is not None:
                groups.append(group)
                done = group.last
    if parse and groups:
        groups = _with_relative_pasts(words, groups, parse, hidden)
    if len(groups) > 1:
        groups = _without_progressives(words, groups, parse, hidden)
        _lend_tense(words, groups)
        mark_modals(words, groups)
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


def _with_relative_pasts(
    words: list[WordForm], groups: list[VerbGroup], parse: Parse, hidden: bytearray
) -> list[VerbGroup]:
    """The groups with the pasts that are nouns as well, where a clause behind a noun's «که» has no other verb.

    «خواننده‌ای که آبان [درگذشت]، شنبه …», «فیلمی که کیارستمی [ساخت] نخل طلا گرفت»: one verb is the clause's, one the
    sentence's.
    """
    found: list[VerbGroup] = []
    place = 0
    for index, here in enumerate(words):
        if here.form != "که" or hidden[index] or not index or parse.pos[index - 1] not in _NOUNS:
            continue
        while place < len(groups) and groups[place].first < index:
            place += 1
        end = groups[place].first if place < len(groups) else 0
        following = groups[place + 1].first if place + 1 < len(groups) else len(words)
        alone = end and not any(word.flags & STOP for word in words[index:end])
        if not alone or not (following == len(words) or any(word.flags & STOP for word in words[end:following])):
            continue
        past = _past_inside(words, index + 1, end, parse, hidden)
        if past >= 0:
            found.append(VerbGroup(past, past, words[past].form, TenseForm.PAST))
    return sorted([*groups, *found], key=lambda group: group.first) if found else groups


def _past_inside(words: list[WordForm], first: int, end: int, parse: Parse, hidden: bytearray) -> int:
    """The past between «که» and the only verb behind it, at `end`, that may be the verb of its clause; or -1."""
    for index in range(first + 1, end - 1):
        verb = words[index].verb
        if verb is None or verb.tense is not TenseForm.PAST or words[index].form not in NOMINAL_PASTS or hidden[index]:
            continue
        before, after = words[index - 1], words[index + 1]
        if before.flags & (PURE_PREP | DETERMINER | CONJ | COMMA | STOP | CLOSE) or parse.ezafe[index - 1]:
            continue
        if after.flags & (CONJ | OBJECT | PURE_PREP):
            continue
        if not parse.ezafe[index] and (after.flags & COMMA or hidden[index + 1] or parse.pos[index] == "VERB"):
            return index
        doer = any(parse.relation[n] == "nsubj" and index < parse.head[n] <= end for n in range(first, index))
        if doer and not any(word.flags & OBJECT for word in words[index:end]):
            return index
    return -1


_NOUNS: Final = frozenset(("NOUN", "PROPN", "ADJ", "PUNCT"))


def _without_progressives(
    words: list[WordForm], groups: list[VerbGroup], parse: Parse, hidden: bytearray
) -> list[VerbGroup]:
    """The groups but for a «دارد» that only says that the next verb is going on: «داره برام سبزی خشک میکنه»."""
    kept: list[VerbGroup] = []
    for group, following in zip(groups, [*groups[1:], None], strict=True):
        if following is not None and _goes_on(words, group, following, parse, hidden):
            continue
        if following is not None and _only_counts(words, group, following, parse, hidden):
            continue
        kept.append(group)
    return kept


def _only_counts(
    words: list[WordForm], group: VerbGroup, following: VerbGroup, parse: Parse, hidden: bytearray
) -> bool:
    """Whether a copula behind a length only says for how long the next verb has gone on: «سه سال [است] زیان می‌دهد»."""
    if words[group.first].form not in COUNTING or group.first != group.last or not hidden[group.first - 1]:
        return False
    first = group.first
    while first and hidden[first - 1]:
        first -= 1
    counted = any(words[n].flags & (NUMBER | DETERMINER) for n in range(first, group.first))
    tied = first > 0 and (words[first - 1].flags & PURE_PREP or (parse and parse.ezafe[first - 1]))
    between = words[group.last + 1 : following.first]
    return counted and not tied and not any(word.flags & (STOP | SUB | CONJ | COMMA) for word in between)


COUNTING: Final = frozenset(("است", "بود"))
"""Copulas behind a length that say for how long something has gone on."""


def _lend_tense(words: list[WordForm], groups: list[VerbGroup]) -> None:
    """Give a bare participle that «و» joins to a wish its tense: «حضور یافته و امتحان بدهند»."""
    for group, following in zip(groups[-2::-1], groups[:0:-1], strict=True):
        bare = group.first == group.last and group.tense is TenseForm.PERFECT and words[group.first].form.endswith("ه")
        joined = group.last + 1 < len(words) and words[group.last + 1].flags & CONJ
        if bare and joined and following.tense is TenseForm.SUBJUNCTIVE:
            between = words[group.last + 1 : following.first]
            if not any(word.flags & (STOP | SUB) for word in between):
                group.tense = following.tense


def _goes_on(words: list[WordForm], group: VerbGroup, following: VerbGroup, parse: Parse, hidden: bytearray) -> bool:
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
        and not hidden[owned]
        and parse.head[owned] == group.first
        and parse.relation[owned] in ("obj", "compound:lvc")
    ):
        return False
    before = words[group.first - 1] if group.first else None
    return plural and (before is None or not before.flags & (LIGHT | OBJECT) or following.first == group.last + 1)


_PROGRESSIVE: Final = frozenset(((TenseForm.PRESENT, TenseForm.PRESENT), (TenseForm.PAST, TenseForm.IMPERFECT)))
_NEAR_AUXILIARY: Final = 9
_MANY: Final = ("ند", "ن", "یم")


def _spoken(words: list[WordForm], index: int, parse: Parse, *, casual: bool = False) -> bool:
    """Whether a word that no table knows is a verb for the analyser: spoken pasts («زدن» for «زدند»), rare verbs."""
    here = words[index]
    if casual and here.form in _DENIED:
        return True
    if casual and len(here.form) > _SURE and here.form.startswith(("ب", "ن")) and not here.flags:
        certain = reading(here.form)
        if certain is not None and certain.person == 1:
            return True
    if parse and not here.flags & VERBAL and parse.pos[index] == "VERB":
        verb_form = parse.verb[index]
        whole = here.form not in _CLITICS
        if verb_form is not None and verb_form.stem and whole and (verb_form.person != 2 or verb_form.plural or casual):
            return True
    if not parse or not here.infinitive:
        return False
    return parse.pos[index] == "VERB" or (index > 0 and words[index - 1].flags & OBJECT > 0)


_CASUAL: Final = frozenset(
    "رو منو تورو اونو همینو واسه دیگه یه اینا اونا اون اومد دارن داره میشه میکنه هستن باشه".split()
)
"""Words of spoken Persian alone, in whose sentences «گرفتن» may stand for «گرفتند»."""


def is_spoken_past(words: list[WordForm], index: int, parse: Parse, hidden: bytearray) -> bool:
    """Whether what looks like an infinitive is a past of speech, as «گرفتن» for «گرفتند»: «گوشیشو دزدیدن»."""
    if not words[index].infinitive or not index:
        return False
    before = words[index - 1].flags
    timed = bool(hidden[index - 1])
    if not timed and (before & (PURE_PREP | MARK | DETERMINER) or (parse and parse.ezafe[index - 1])):
        return False
    after = words[index + 1] if index + 1 < len(words) else None
    if after is not None and after.verb is not None and (after.verb.copula or after.verb.stem in BECOMING_VERBS):
        return False
    begin = max((n + 1 for n in range(max(index - _NEAR, 0), index) if words[n].flags & (MARK | VERBAL)), default=0)
    owned = any(here.flags & OBJECT or here.form.endswith(OBJECT_ENDINGS) for here in words[begin:index])
    done = words[index - 1].form.endswith("ش") and word(words[index - 1].form[:-1]).flags & LIGHT  # «عوضش کردن»
    verbal = before & (ANNOUNCE | VERBAL) or owned or done
    ends = after is None or hidden[index + 1] or (after.flags & _FINAL and not parse.ezafe[index])
    return bool(verbal or ends or (parse and parse.pos[index] == "VERB"))


_GOES: Final = frozenset("برم بره بریم برین برید برن".split())
"""Spoken wishes of «رفتن» that look like those of «بردن»."""
_DENIED: Final = frozenset(
    "نیاد نیام نیای نیایم نیاین نیان نشه نشم نشن نشیم نرن نریم نرین ندم ندن ندی ندیم ندین نگم نگن نگی نگیم نگین".split()
)
"""Denied wishes of speech, which the analyser seldom knows: «اگه بارون نیاد»."""
_SURE: Final = 5
"""Letters beyond which a form of «من» is no other word: «بسوزونم»."""
_CLITICS: Final = frozenset(("شم", "تم", "مم", "شمش"))
"""Pronouns with «هم» that look like verbs («بیمه بدنه شم تموم شد»), and the ingot «شمش»."""


OBJECT_ENDINGS: Final = ("شو", "شونو", "مو", "مونو", "تونو", "یتو")
"""Endings of objects in speech: «گوشیشو»."""


_LONG_SINCE: Final = frozenset("مدت‌هاست سال‌هاست سالهاست ماه‌هاست ماههاست هفته‌هاست روزهاست دهه‌هاست قرن‌هاست".split())
"""Words that say since when what follows «که» goes on, and are no predicate: «مدت‌هاست که …»."""


def _group_at(
    words: list[WordForm], index: int, parse: Parse, hidden: bytearray, *, casual: bool = False
) -> VerbGroup | None:
    verb = words[index].verb
    if words[index].form in _LONG_SINCE and index + 1 < len(words) and words[index + 1].form == "که":
        return None
    if verb is None and parse and (stem := words[index].infinitive):
        if not (_spoken(words, index, parse, casual=casual) or is_spoken_past(words, index, parse, hidden)):
            return None
        return VerbGroup(index, index, stem, TenseForm.PAST, words[index].form[:-1] != stem)
    if verb is None and parse and parse.pos[index] == "VERB" and _is_written_on(words[index].form):
        return VerbGroup(index, index, "بود", TenseForm.PRESENT)
    if verb is None and _is_contracted(words, index):
        return VerbGroup(index, index, "بود", TenseForm.PRESENT, copula=True)
    if verb is None and casual and (_is_ours(words[index].form) or _is_state(words, index, parse, hidden)):
        return VerbGroup(index, index, "بود", TenseForm.PRESENT, copula=True)
    if verb is None and _spoken(words, index, parse, casual=casual):
        verb_form = parse.verb[index] or (reading(words[index].form) if casual else None)
        if verb_form is None:
            return VerbGroup(index, index, words[index].form[:-1], TenseForm.PAST)
        stem = "رفت" if words[index].form.removeprefix("ن") in _GOES else verb_form.stem or ""
        following = words[index + 1].verb if index + 1 < len(words) else None
        if words[index].form.startswith("می") and words[index].form.endswith("ه") and following and following.copula:
            return VerbGroup(index, index + 1, stem, TenseForm.IMPERFECT, verb_form.negated)  # «می‌آمده است»
        caused = words[index].form.endswith("انید") and not words[index].form.startswith(_WISHES)
        return VerbGroup(index, index, stem, TenseForm.PAST if caused else _tense(verb_form), verb_form.negated)
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
        case TenseForm.AUXILIARY:
            if following is None or following.tense is not TenseForm.PAST or following.plural:
                return None
            return VerbGroup(index, last + 1, following.stem, TenseForm.FUTURE, verb.negated)
        case TenseForm.PARTICIPLE:
            return _participle(words, index, verb, following, parse)
        case TenseForm.PRESENT if (
            verb.copula and words[index].form.endswith("ه") and not _says_is(words, index, parse, hidden, casual=casual)
        ):
            return None
        case TenseForm.PAST if (
            words[index].form == "نبود"
            and parse
            and ((index and (parse.ezafe[index - 1] or words[index - 1].form in _OF_LACK)) or parse.ezafe[index])
        ):
            return None
        case TenseForm.PAST if words[index].form in _TALK and _is_talk(words, index):
            return None
        case TenseForm.PAST if words[index].form.endswith("ی") and not _ends_clause(words, index):
            return None
        case TenseForm.PAST if words[index].form in NOMINAL_PASTS and not _is_verb(words, index, parse):
            return None
        case TenseForm.SUBJUNCTIVE if (
            words[index].form.endswith("ید")
            and not words[index].form.endswith("انید")
            and parse
            and (verb_form := parse.verb[index]) is not None
        ):
            return VerbGroup(index, last, verb.stem, _tense(verb_form), verb.negated)
        case _:
            return VerbGroup(index, last, verb.stem, verb.tense, verb.negated, verb.copula)


_OF_LACK: Final = frozenset("دلیل به‌دلیل علت به‌علت خاطر به‌خاطر رغم علی‌رغم وجود".split())
"""Words behind which «نبود» is a noun: «به‌دلیل نبود جاده»."""


def _tense(verb_form: Verb | None) -> TenseForm:
    """The tense of a verb that the analyser read."""
    if verb_form is None:
        return TenseForm.PAST
    if verb_form.mood is not Mood.INDICATIVE:
        return TenseForm.SUBJUNCTIVE
    match verb_form.tense, verb_form.aspect:
        case TokenTense.FUTURE, _:
            return TenseForm.FUTURE
        case TokenTense.PRESENT, _:
            return TenseForm.PRESENT
        case _, Aspect.PERFECT:
            return TenseForm.PERFECT
        case _, Aspect.SIMPLE:
            return TenseForm.PAST
        case _:
            return TenseForm.IMPERFECT


def _is_written_on(form: str) -> bool:
    """Whether a copula is written onto what it says: «فعال‌اند», «خواستارند»."""
    if form.endswith(_COPULAS):
        return True
    return word(form).verb is None and form.endswith("ند") and bool(word(form[:-2]).flags)


def _is_contracted(words: list[WordForm], index: int) -> bool:
    """Whether a word that ends a clause holds «است»: «در اختیار ماست», «از فرمان خداست», «یکی از آنهاست»."""
    form = words[index].form
    ends = index + 1 == len(words) or bool(words[index + 1].flags & MARK)
    return ends and form.endswith("ست") and (form[:-2].endswith("ها") or form[:-2] in _CONTRACTING)


_CONTRACTING: Final = frozenset("ما شما او خدا آنجا اینجا کجا".split())


_WISHES: Final = ("ب", "ن")
"""How wishes begin, where a causative's past looks like one: «برسانید» and «رسانید»."""
_COPULAS: Final = ("‌اند", "‌ایم", "‌اید", "‌ام")


def _is_ours(form: str) -> bool:
    """Whether a noun says whose something is, or what somebody has: «عروسیشه», «خرجشونه»."""
    return len(form) > _LONG_ENOUGH and form.endswith(("شه", "شونه", "مونه", "تونه")) and not form.endswith(_NO_CLITICS)


def _is_state(words: list[WordForm], index: int, parse: Parse, hidden: bytearray) -> bool:
    """Whether a word that is a noun as well says with «ه» or «م» that something is so: «از صبح قطعه», «من مرخصیم»."""
    form = words[index].form
    if form.endswith("است") and len(form) > _LONG_ENOUGH:
        return parse.pos[index] in ("AUX", "VERB", "ADJ", "ADV")
    if form in ("میان", "نمیان"):
        return index > 0 and bool(hidden[index - 1])
    if form in _NOUNS_TOO:
        since = any(hidden[max(index - _NEAR_TIME, 0) : index])
        lone = parse.pos[index - 1] == "NOUN" and not parse.ezafe[index - 1]
        return index > 0 and (since or lone)
    following = words[index + 1] if index + 1 < len(words) else None
    between = following is not None and index > 0 and bool(hidden[index - 1] and hidden[index + 1])
    if form.endswith("ه") and between and words[index].verb is None and not words[index].flags:
        return True
    if not form.endswith("م") or len(form) < _LONG_ENOUGH or following is None:
        return False
    if parse.pos[index] not in NAMING and not between:
        return False
    me = any(here.form == "من" for here in words[max(index - _NEAR, 0) : index])
    if me and between:  # «شیفتم» has its owner already: no ezafe ties it to the time
        return True
    goes = following.verb is not None and following.verb.stem in ("رفت", "آمد", "برگشت")
    return me and goes and following.form.endswith("م") and not parse.ezafe[index]


_NEAR_TIME: Final = 3
"""Words behind a time in which «قطعه» says that something is cut off."""
_NOUNS_TOO: Final = frozenset(("قطعه", "وصله", "بازه", "آزاده", "دوره", "خالیه"))
_LONG_ENOUGH: Final = 4
_NO_CLITICS: Final = (
    "همیشه",
    "ریشه",
    "شیشه",
    "گوشه",
    "نقشه",
    "اندیشه",
    "پیشه",
    "کلیشه",
    "بنفشه",
    "نمونه",
    "بیشه",
    "توشه",
)
"""Words that end as if they said «… است»."""


def _perfect_before_time(words: list[WordForm], index: int, parse: Parse, hidden: bytearray) -> VerbGroup | None:
    """A bare participle that is a spoken perfect: a time follows, or what was said: «سه بار برق رفته دیروزم …»."""
    verb = words[index].verb
    if verb is None or verb.tense is not TenseForm.PARTICIPLE or not index or parse.ezafe[index - 1]:
        return None
    said = words[index].form in ("گفته", "نگفته")
    nominal = words[index].form in NOMINAL_PARTICIPLES and not said
    if nominal or words[index - 1].flags & (PURE_PREP | MARK | DETERMINER):
        return None
    if index + 1 < len(words) and not hidden[index + 1] and not said:
        return None
    return VerbGroup(index, index, verb.stem, TenseForm.PERFECT, verb.negated)


def _says_is(words: list[WordForm], index: int, parse: Parse, hidden: bytearray, *, casual: bool = False) -> bool:
    """Whether an adjective in a spoken «ه» says that something is so: «آسانسور خرابه»."""
    if parse and parse.ezafe[index] and not casual:
        return False
    before = words[index - 1].flags if index else MARK
    free = not parse or not index or not parse.ezafe[index - 1] or bool(casual and hidden[index - 1])
    return free and not before & (PURE_PREP | DETERMINER)  # no ezafe ties a time to what is so then: «عصر بیکاره»


def _is_verb(words: list[WordForm], index: int, parse: Parse) -> bool:
    """Whether a past that may be a noun is a verb here."""
    if parse and words[index].form not in _LEAVING:
        return parse.pos[index] == "VERB"
    return _ends_clause(words, index)


def _is_talk(words: list[WordForm], index: int) -> bool:
    """Whether a past is half of a noun written with spaces: «گفت و گو», «رفت و آمد»."""
    after = "".join(word.form for word in words[index + 1 : index + 3])
    half = after.startswith(("وگو", "وآمد", "وشنود", "وستد", "آمد"))
    return half or bool(index and words[index - 1].flags & PURE_PREP)


def _participle(
    words: list[WordForm], index: int, verb: VerbForm, following: VerbForm | None, parse: Parse
) -> VerbGroup | None:
    if following is not None:
        if following.copula:
            return VerbGroup(index, index + 1, verb.stem, TenseForm.PERFECT, verb.negated or following.negated)
        if following.stem == "بود":
            tense = TenseForm.SUBJUNCTIVE if following.tense is TenseForm.SUBJUNCTIVE else TenseForm.PLUPERFECT
            return VerbGroup(index, index + 1, verb.stem, tense, verb.negated or following.negated)
    if index + 1 < len(words) and words[index + 1].flags & VERBAL:
        rest = (
            None
            if parse and _lone_participle(words, index + 1) and _describes(index, parse)
            else _group_at(words, index + 1, parse, bytearray(len(words)))
        )
        if rest is not None and rest.stem in BECOMING_VERBS:
            return VerbGroup(index, rest.last, verb.stem, rest.tense, verb.negated or rest.negated, passive=True)
    if index and words[index - 1].form in _BEFORE_NOUNS and words[index].form in NOMINAL_PARTICIPLES:
        return None  # «به خوانده ابلاغ شد»
    noun = words[index - 1] if index else words[index]
    said = words[index].form in _SAID and noun.flags & (REPORT | ANNOUNCE) and noun.form != "نشان"
    said = said or (words[index].form == "شده" and noun.form in _SAYERS)
    if said or (parse and _is_predicate(words, index, parse)):
        return VerbGroup(index, index, verb.stem, TenseForm.PERFECT, verb.negated)
    if parse and (_describes(index, parse) or _joins_noun(words, index, parse)):
        return None
    if parse and parse.pos[index] == "VERB" and not parse.ezafe[index] and _ends_with_participle(words, index, parse):
        return VerbGroup(index, index, verb.stem, TenseForm.PERFECT, verb.negated)
    if words[index].form in NOMINAL_PARTICIPLES and not _takes_object(words, index):
        return None
    if index + 1 < len(words) and not words[index + 1].flags & _FINAL and verb.stem != "توانست":
        return None
    return VerbGroup(index, index, verb.stem, TenseForm.PERFECT, verb.negated)


_SAID: Final = frozenset("کرده داده نموده".split())
_SAYERS: Final = frozenset("مدعی متذکر یادآور خاطرنشان".split())
"""What with «شده» says that somebody said something: «مدعی شده …»."""
_BEFORE_NOUNS: Final = frozenset("به از با برای".split())
"""Prepositions that are never the first part of a verb, as «در» and «بر» are."""


def _is_predicate(words: list[WordForm], index: int, parse: Parse) -> bool:
    """Whether a bare participle is the verb of the sentence for the analyser, which no other verb follows."""
    if parse.pos[index] != "VERB" or parse.relation[index] not in _HEADS_CLAUSE or parse.ezafe[index]:
        return False
    joined = index + 1 < len(words) and words[index + 1].flags & (CONJ | STOP)
    if joined and index and not parse.ezafe[index - 1] and words[index].form not in NOMINAL_PARTICIPLES:
        return True
    if words[index].form in NOMINAL_PARTICIPLES and not _takes_object(words, index):
        return False
    if words[index].form == "شده" and index + 1 < len(words) and not words[index + 1].flags & _FINAL:
        return False
    rest = words[index + 1 : index + 1 + _REST]
    stop = next((n for n, word in enumerate(rest) if word.flags & STOP), len(rest))
    return not any(word.flags & VERBAL for word in rest[:stop])


_HEADS_CLAUSE: Final = frozenset(("root", "conj", "ccomp", "parataxis", "advcl", "dep"))


def _joins_noun(words: list[WordForm], index: int, parse: Parse) -> bool:
    """Whether a participle that may be a noun is joined to a noun: «نوشته و کارگردانیِ …»."""
    after = index + 2
    if words[index].form not in NOMINAL_PARTICIPLES or after >= len(words) or not words[index + 1].flags & CONJ:
        return False
    return parse.pos[after] == "NOUN" and parse.ezafe[after] and not _takes_object(words, index)


def _lone_participle(words: list[WordForm], index: int) -> bool:
    """Whether the word at `index` is «شده» with no verb behind it."""
    verb = words[index].verb
    after = words[index + 1].verb if index + 1 < len(words) else None
    return (
        verb is not None
        and verb.tense is TenseForm.PARTICIPLE
        and (after is None or not (after.copula or after.stem == "بود"))
    )


def _describes(index: int, parse: Parse) -> bool:
    """Whether a bare participle describes the noun before it: «خوراکی‌هایِ خریداری شده»."""
    if parse.ezafe[index]:
        return True
    start = index
    while (
        start and index - start < 3 and parse.head[start - 1] in range(start, index + 1) and not parse.ezafe[start - 1]
    ):
        start -= 1
    return bool(start) and parse.ezafe[start - 1] and parse.pos[start - 1] in ("NOUN", "PROPN", "ADJ")


def _ends_with_participle(words: list[WordForm], index: int, parse: Parse) -> bool:
    """Whether a clause ends with the participle at `index`: a mark or «و» follows, or what belongs to a later verb."""
    if index + 1 == len(words) or words[index + 1].flags & (_FINAL | OBJECT):
        return True
    if parse.pos[index + 1] in ("ADP", "PRON"):
        return False
    return all(index != above and (above > index or above < 0) for above in parse.governors(index + 1)[:1])


def _takes_object(words: list[WordForm], index: int) -> bool:
    """Whether a participle that may be an adjective has an object before it: «… را تدارک دیده»."""
    if words[index].form == "گذشته":
        return False
    return any(word.flags & OBJECT for word in words[max(index - _NEAR, 0) : index])


def _ends_clause(words: list[WordForm], index: int) -> bool:
    """Whether a past that is also a noun stands where a verb stands: last in its clause, after no preposition."""
    before = words[index - 1].flags if index else MARK
    if before & (PURE_PREP | DETERMINER | MARK | CONJ):
        return False
    if index + 1 == len(words):
        return True
    after = words[index + 1].flags
    if after & CONJ:
        return bool(before & (OBJECT | LIGHT | REPORT)) or words[index].form in _LEAVING
    turns = words[index].form in _LEAVING and index + 2 < len(words) and words[index + 2].flags & BREAK  # «بازگشت، اما»
    return bool(after & (STOP | CLOSE | SUB | BREAK)) or (
        bool(after & COMMA) and bool(before & (OBJECT | LIGHT | REPORT) or turns)
    )


def mark_modals(words: list[WordForm], groups: list[VerbGroup]) -> None:
    """Mark the groups on which a following subjunctive depends: «قرار است», «می‌تواند», «قصد دارد», «امید است»."""
    for place, group in enumerate(groups[:-1]):
        before = words[group.first - 1].form if group.first else ""
        before = "قرار" if words[group.first].form.startswith("قرار") else before
        aims = before == "آن" and group.first > 1 and words[group.first - 2].form == "بر"  # «بر آن است»
        if not (_depends(group, before) or (aims and group.stem in ("بود", "شد"))):
            continue
        following = groups[place + 1]
        if following.tense is not TenseForm.SUBJUNCTIVE:
            inside = any(word.form == "که" for word in words[group.last + 2 : following.first])
            if not inside or before not in lexicon.PLANS or place + 2 == len(groups):
                continue
            following, between = groups[place + 2], words[following.last + 1 : groups[place + 2].first]
            if following.tense is TenseForm.SUBJUNCTIVE and not any(word.flags & (STOP | SUB) for word in between):
                group.modal = True  # «قرار است پل، که ساخت آن … آغاز شد، ماه آینده افتتاح شود»
            continue
        between = words[group.last + 1 : following.first]
        if not any(word.flags & STOP or (word.flags & SUB and place) for place, word in enumerate(between)):
            group.modal = True


def _depends(group: VerbGroup, before: str) -> bool:
    """Whether a verb with the word `before` it leaves its sense to the next one: «می‌تواند», «قصد دارد», «ممکن است»."""
    if group.stem == "توانست":
        return True
    if group.stem == "خواست":
        return group.tense in (TenseForm.PRESENT, TenseForm.IMPERFECT)
    if before in ("قرار", "مقرر", "بنا"):
        return group.stem in ("بود", "شد", "گذاشت")
    if before in lexicon.PLANS:
        return group.stem in ("داشت", "بود")
    return before in WISHED
