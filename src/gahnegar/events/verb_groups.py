"""Verb groups: the words that together are one finite verb («منتشر نخواهد شد» without its noun, «گرفته شده است»).

Works on the words of one sentence. The noun of a light verb is not part of the group: `predicate` adds it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Final

from gahnegar.events.parse import ParsedWords
from gahnegar.events.spoken_verbs import (
    ENDING_CLAUSE,
    NEAR,
    is_read_as_verb,
    is_spoken_past,
    is_wish_to_come,
    says_state,
    says_whose,
)
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
from gahnegar.persian.paradigm import reading
from gahnegar.persian.tokens import Aspect, Mood, Verb
from gahnegar.persian.tokens import Tense as TokenTense
from gahnegar.persian.verb_table import BECOMING_VERBS, NOMINAL_PARTICIPLES, NOMINAL_PASTS
from gahnegar.persian.verbs import TenseForm, VerbForm, forms

_ZWNJ: Final = "\u200c"
_LEAVING: Final = frozenset("درگذشت برگشت بازگشت پیوست".split())
_REST: Final = 40
_TALK: Final = frozenset(("گفت", "رفت", "داد"))


@dataclass(slots=True)
class VerbGroup:
    """A finite verb: words `first` to `last` (both inclusive), the verb's past stem, and what its form tells.

    `modal`: another verb depends on this one («قرار است … برگزار شود»); `impersonal`: anybody may or must do it («باید
    قدردانی کرد»). Both are set by `sentence_verbs`.
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


_COPULAS_BEHIND: Final = frozenset("بود نبود است نیست بودند نبودند باشد نباشد".split())
"""What makes the word before it what somebody or something is, and no verb."""


def takes_time(words: Sequence[WordForm], group: VerbGroup) -> bool:
    """Whether a verb with the noun before it says only how long something took: «دو سال [طول کشید]»."""
    return group.first > 0 and words[group.first - 1].form in _TAKING.get(group.stem, ())


_TAKING: Final = {
    "کشید": ("طول", "درازا"),
    "کشت": ("طول", "درازا"),  # «می‌کشد» may be read as either
    "انجامید": ("طول", "درازا"),
    "برد": ("زمان", "وقت"),
    "گرفت": ("زمان", "وقت", "بر"),
}


def may_be_verb(sentence: ParsedWords, index: int) -> bool:
    """Whether a word may begin a verb group: by the tables, by the analyser, or as it is spoken."""
    here, parse = sentence.words[index], sentence.parse
    if here.flags & VERBAL or _did_not_strike(sentence, index):
        return True
    if here.form.endswith("ست") and _is_contracted(sentence, index):
        return True
    unknown = bool(parse) and parse.pos[index] == "VERB"
    if unknown and (_is_order(sentence, index) or _is_written_on(here.form)):
        return True
    if (sentence.casual or here.infinitive or unknown) and is_read_as_verb(sentence, index):
        return True
    return sentence.casual and (is_spoken_past(sentence, index) or says_state(sentence, index) or says_whose(here.form))


def group_at(sentence: ParsedWords, index: int) -> VerbGroup | None:
    """The verb group that begins with a word, as it is written or, in a casual sentence, as it is spoken."""
    group = _group_at(sentence, index)
    return _perfect_before_time(sentence, index) if group is None and sentence.casual else group


def _group_at(sentence: ParsedWords, index: int) -> VerbGroup | None:
    """The verb group that begins with a word, but for the bare participles of speech."""
    words = sentence.words
    here, after = words[index], words[index + 1] if index + 1 < len(words) else None
    if here.form in _LONG_SINCE and after is not None and after.form == "که":
        return None
    if here.form in NOMINAL_PASTS and after is not None and after.form in _COPULAS_BEHIND:
        return None  # «حقمان باخت نبود»
    if here.verb is not None:
        return _listed_group(sentence, index, index, here.verb)
    if sentence.parse and here.infinitive:
        past = is_read_as_verb(sentence, index) or is_spoken_past(sentence, index)
        denied = here.form[:-1] != here.infinitive
        return VerbGroup(index, index, here.infinitive, TenseForm.PAST, denied) if past else None
    unlisted = _unlisted_group(sentence, index)
    if unlisted is not None or after is None:
        return unlisted
    verb = forms().get(here.form + _ZWNJ + after.form)
    return None if verb is None else _listed_group(sentence, index, index + 1, verb)


_LONG_SINCE: Final = frozenset("مدت‌هاست سال‌هاست سالهاست ماه‌هاست ماههاست هفته‌هاست روزهاست دهه‌هاست قرن‌هاست".split())
"""Words that say since when what follows «که» goes on, and are no predicate: «مدت‌هاست که …»."""


def _unlisted_group(sentence: ParsedWords, index: int) -> VerbGroup | None:
    """The verb group of a word that no table knows as a verb: a copula that is written on, a verb of the analyser."""
    words, parse, casual = sentence.words, sentence.parse, sentence.casual
    form = words[index].form
    if _did_not_strike(sentence, index):
        return VerbGroup(index, index, "زد", TenseForm.PAST, negated=True)
    if parse and parse.pos[index] == "VERB" and _is_written_on(form):
        return VerbGroup(index, index, "بود", TenseForm.PRESENT)
    comes = form in ("میان", "نمیان") and casual and says_state(sentence, index)
    if comes:
        return VerbGroup(index, index, "آمد", TenseForm.PRESENT, form.startswith("ن"))
    if _is_contracted(sentence, index) or (casual and (says_whose(form) or says_state(sentence, index))):
        return VerbGroup(index, index, "بود", TenseForm.PRESENT, copula=True)
    if parse and _is_order(sentence, index) and (order := parse.verb[index]):
        return VerbGroup(index, index, order.stem or "", TenseForm.SUBJUNCTIVE, order.negated)
    if not is_read_as_verb(sentence, index):
        return None
    if casual and is_wish_to_come(sentence, index):
        return VerbGroup(index, index, "آمد", TenseForm.SUBJUNCTIVE, form.startswith("ن"))
    verb_form = parse.verb[index] or (reading(form) if casual else None)
    if verb_form is None:
        return VerbGroup(index, index, form[:-1], TenseForm.PAST)
    stem = "رفت" if form.removeprefix("ن") in _GOES else verb_form.stem or ""
    following = words[index + 1].verb if index + 1 < len(words) else None
    if form.startswith("می") and form.endswith("ه") and following and following.copula:
        return VerbGroup(index, index + 1, stem, TenseForm.IMPERFECT, verb_form.negated)  # «می‌آمده است»
    caused = form.endswith("انید") and not form.startswith(_WISHES)
    return VerbGroup(index, index, stem, TenseForm.PAST if caused else _tense(verb_form), verb_form.negated)


def _did_not_strike(sentence: ParsedWords, index: int) -> bool:
    """Whether «نزد» ends a clause, so that it leads to nobody: «با ما حرف [نزد].», not «نزد پدرش رفت»."""
    words, after = sentence.words, index + 1
    return words[index].form == "نزد" and (after >= len(words) or bool(words[after].flags & (MARK | CONJ)))


def _is_order(sentence: ParsedWords, index: int) -> bool:
    """Whether a word orders somebody to do something: «فردا [بیا]», «شنبه زنگ [بزن]»."""
    here, parse = sentence.words[index], sentence.parse
    verb = parse.verb[index]
    if verb is None or verb.mood is not Mood.IMPERATIVE or not verb.stem or here.flags & ~VERBAL:
        return False
    return parse.pos[index] == "VERB" and not verb.plural and here.form[0] in "بن"


_GOES: Final = frozenset("برم بره بریم برین برید برن".split())
"""Spoken wishes of «رفتن» that look like those of «بردن»."""


def _listed_group(sentence: ParsedWords, index: int, last: int, verb: VerbForm) -> VerbGroup | None:
    """The verb group that begins with the words `index` to `last`, a form that the table knows; None for a noun."""
    words, parse, form = sentence.words, sentence.parse, sentence.words[index].form
    following = words[last + 1].verb if last + 1 < len(words) else None
    match verb.tense:
        case TenseForm.AUXILIARY:
            if following is None or following.tense is not TenseForm.PAST or following.plural:
                return None
            return VerbGroup(index, last + 1, following.stem, TenseForm.FUTURE, verb.negated)
        case TenseForm.PARTICIPLE:
            return _participle(sentence, index, verb, following)
        case TenseForm.PRESENT if verb.copula and form.endswith("ه") and not _says_is(sentence, index):
            return None
        case TenseForm.SUBJUNCTIVE if form == "کند" and following is not None and following.stem in _MAKING_SLOW:
            return None  # «روند رشد کند شد»
        case TenseForm.SUBJUNCTIVE if form == "کند" and index and words[index - 1].flags & OBJECT:
            return VerbGroup(index, index, "کند", TenseForm.PAST)  # «طوفان سقف را [کند]»
        case TenseForm.PAST if form == "نبود" and _is_lack(sentence, index):
            return None
        case TenseForm.PAST if form == "گشت" and parse and parse.pos[index] != "VERB":  # «مأموران گشت»
            return None
        case TenseForm.PAST if form in _TALK and _is_talk(sentence, index):
            return None
        case TenseForm.PAST if form == "رفت" and _is_way_out(sentence, index):
            return None
        case TenseForm.PAST if form.endswith("ی") and not _ends_clause(sentence, index):
            return None
        case TenseForm.PAST if form in NOMINAL_PASTS and not _is_verb(sentence, index):
            return None
        case TenseForm.SUBJUNCTIVE if form.endswith("ید") and not form.endswith("انید") and parse and parse.verb[index]:
            return VerbGroup(index, last, verb.stem, _tense(parse.verb[index]), verb.negated)
        case _:
            return VerbGroup(index, last, verb.stem, verb.tense, verb.negated, verb.copula)


_MAKING_SLOW: Final = frozenset(("شد", "کرد"))


def _is_lack(sentence: ParsedWords, index: int) -> bool:
    """Whether «نبود» is a noun: an ezafe ties it, or «به دلیل» stands before it."""
    parse = sentence.parse
    if not parse:
        return False
    return parse.ezafe[index] or (index > 0 and (parse.ezafe[index - 1] or sentence.words[index - 1].form in _OF_LACK))


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


def _is_contracted(sentence: ParsedWords, index: int) -> bool:
    """Whether a word that ends a clause holds «است»: «در اختیار ماست», «از فرمان خداست», «یکی از آنهاست»."""
    words = sentence.words
    form = words[index].form
    ends = index + 1 == len(words) or bool(words[index + 1].flags & MARK)
    return ends and form.endswith("ست") and (form[:-2].endswith("ها") or form[:-2] in _CONTRACTING)


_CONTRACTING: Final = frozenset("ما شما او خدا آنجا اینجا کجا".split())


_WISHES: Final = ("ب", "ن")
"""How wishes begin, where a causative's past looks like one: «برسانید» and «رسانید»."""
_COPULAS: Final = ("‌اند", "‌ایم", "‌اید", "‌ام")


def _perfect_before_time(sentence: ParsedWords, index: int) -> VerbGroup | None:
    """A bare participle that is a spoken perfect: a time follows, or what was said: «سه بار برق رفته دیروزم …»."""
    words = sentence.words
    verb = words[index].verb
    if verb is None or verb.tense is not TenseForm.PARTICIPLE or not index or sentence.parse.ezafe[index - 1]:
        return None
    said = words[index].form in ("گفته", "نگفته")
    nominal = words[index].form in NOMINAL_PARTICIPLES and not said
    if nominal or words[index - 1].flags & (PURE_PREP | MARK | DETERMINER):
        return None
    if index + 1 < len(words) and not sentence.hidden[index + 1] and not said:
        return None
    return VerbGroup(index, index, verb.stem, TenseForm.PERFECT, verb.negated)


def _says_is(sentence: ParsedWords, index: int) -> bool:
    """Whether an adjective in a spoken «ه» says that something is so: «آسانسور خرابه»."""
    parse, casual = sentence.parse, sentence.casual
    if parse and parse.ezafe[index] and not casual:
        return False
    before = sentence.words[index - 1].flags if index else MARK
    free = not parse or not index or not parse.ezafe[index - 1] or bool(casual and sentence.hidden[index - 1])
    return free and not before & (PURE_PREP | DETERMINER)  # no ezafe ties a time to what is so then: «عصر بیکاره»


def _is_verb(sentence: ParsedWords, index: int) -> bool:
    """Whether a past that may be a noun is a verb here."""
    parse = sentence.parse
    if parse and sentence.words[index].form not in _LEAVING:
        return parse.pos[index] == "VERB" or _ends_half(sentence, index)
    return _ends_clause(sentence, index)


def _ends_half(sentence: ParsedWords, index: int) -> bool:
    """Whether a past stands behind what is counted or «را», and before «و» and a time: «دو بوستان [ساخت] و امسال …»."""
    words, hidden = sentence.words, sentence.hidden
    if index < _COUNTED or index + 3 >= len(words) or not words[index + 1].flags & CONJ:
        return False
    timed = any(hidden[index + 2 : index + _AFTER_HALF])
    if _follows_object(sentence, index):
        return timed or bool(words[index + 2].flags & PURE_PREP)
    counted = words[index - 2].flags & NUMBER and not hidden[index - 2] and not words[index - 3].flags & PURE_PREP
    return bool(timed and counted)


def _follows_object(sentence: ParsedWords, index: int) -> bool:
    """Whether an object with «را» stands before a past, with at most a time between: «پل را در سال ۱۳۲۰ [ساخت] و …»."""
    words = sentence.words
    last = index - 1
    while last > 0 and sentence.hidden[last]:
        last -= 1
    last -= bool(last < index - 1 and words[last].flags & PURE_PREP)
    stop = max(last - _ACTOR, 0) if last < index - 1 else last
    while last > stop and not words[last].flags & (OBJECT | PURE_PREP | CONJ | MARK) and words[last].verb is None:
        last -= 1  # «خانه را [حاج علی کلاهدوز] در ۱۲۷۰ ساخت»
    return bool(words[last].flags & OBJECT)


_ACTOR: Final = 5
"""Words at most of who stands between «را» and a time."""


_AFTER_HALF: Final = 5
"""Words from a past to the time of the next half: «… ساخت و [شهرداری امسال] …»."""
_COUNTED: Final = 3
"""Words before what is done to some things, at least: «او سه فیلم [ساخت] و …»."""


def _is_way_out(sentence: ParsedWords, index: int) -> bool:
    """Whether «رفت» tells which way or which of two games: «مسیر [رفت] بسته شد», not «مسیر را رفت»."""
    words = sentence.words
    goes_on = index + 1 < len(words) and not words[index + 1].flags & (MARK | CONJ)
    return bool(goes_on and index and words[index - 1].form in _TWO_WAY)


_TWO_WAY: Final = frozenset("مسیر باند لاین بلیت پرواز بازی دیدار مسابقه دور".split())
"""What there is a way out and a way back of."""


def _is_talk(sentence: ParsedWords, index: int) -> bool:
    """Whether a past is half of a noun written with spaces: «گفت و گو», «رفت و آمد»."""
    words = sentence.words
    after = "".join(word.form for word in words[index + 1 : index + 3])
    half = after.startswith(("وگو", "وآمد", "وشنود", "وستد", "آمد", "گوکرد"))
    return half or bool(index and words[index - 1].flags & PURE_PREP)


def _participle(sentence: ParsedWords, index: int, verb: VerbForm, following: VerbForm | None) -> VerbGroup | None:
    words, parse = sentence.words, sentence.parse
    if _ends_described(sentence, index):
        return None
    twin = index + 2
    if twin + 1 < len(words) and words[index + 1].flags & CONJ and not any(sentence.hidden[index:twin]):
        other = words[twin].verb
        if other is not None and other.tense is TenseForm.PARTICIPLE and words[twin + 1].flags & VERBAL:
            rest = _participle(sentence, twin, other, words[twin + 1].verb)
            if rest is not None and rest.passive and rest.first == twin:  # «دیده و شنیده نشد»
                return VerbGroup(index, rest.last, verb.stem, rest.tense, rest.negated, passive=True)
    if index + 1 < len(words) and words[index + 1].form in ("بودی", "بودید"):  # «نامه‌ای که فرستاده بودید رسید»
        return VerbGroup(index, index + 1, verb.stem, TenseForm.PLUPERFECT, verb.negated)
    if following is not None:
        if following.copula:
            return VerbGroup(index, index + 1, verb.stem, TenseForm.PERFECT, verb.negated or following.negated)
        if following.stem == "بود":
            tense = TenseForm.SUBJUNCTIVE if following.tense is TenseForm.SUBJUNCTIVE else TenseForm.PLUPERFECT
            return VerbGroup(index, index + 1, verb.stem, tense, verb.negated or following.negated)
    if index + 1 < len(words) and words[index + 1].flags & VERBAL:
        rest = (
            None
            if parse and _lone_participle(sentence, index + 1) and _describes(sentence, index)
            else _group_at(replace(sentence, hidden=bytearray(len(words)), casual=False), index + 1)
        )
        if rest is not None and rest.stem in BECOMING_VERBS:
            return VerbGroup(index, rest.last, verb.stem, rest.tense, verb.negated or rest.negated, passive=True)
    if words[index].form in NOMINAL_PARTICIPLES and index + 1 < len(words) and words[index + 1].flags & OBJECT:
        return None  # «خوانده را محکوم نمود»
    if words[index].form == "خوانده" and (not index or words[index - 1].flags & CONJ):
        return None  # «خوانده متعهد شده بود»
    if parse and _ends_relative(sentence, index):
        return VerbGroup(index, index, verb.stem, TenseForm.PERFECT, verb.negated)
    noun = words[index - 1] if index else words[index]
    said = words[index].form in _SAID and noun.flags & (REPORT | ANNOUNCE) and noun.form != "نشان"
    said = said or (words[index].form == "شده" and noun.form in _SAYERS)
    if said or (parse and _is_predicate(sentence, index)):
        return VerbGroup(index, index, verb.stem, TenseForm.PERFECT, verb.negated)
    if parse and (_describes(sentence, index) or _joins_noun(sentence, index)):
        return None
    if parse and parse.pos[index] == "VERB" and not parse.ezafe[index] and _ends_with_participle(sentence, index):
        return VerbGroup(index, index, verb.stem, TenseForm.PERFECT, verb.negated)
    if words[index].form in NOMINAL_PARTICIPLES and not _takes_object(sentence, index):
        return None
    if index + 1 < len(words) and not words[index + 1].flags & ENDING_CLAUSE and verb.stem != "توانست":
        return None
    return VerbGroup(index, index, verb.stem, TenseForm.PERFECT, verb.negated)


def _ends_relative(sentence: ParsedWords, index: int) -> bool:
    """Whether a bare participle is the verb of a «که» clause that a comma ends: «شرکتی که پارسال پروانه گرفته، …»."""
    words, parse = sentence.words, sentence.parse
    if parse.pos[index] != "VERB" or parse.ezafe[index] or index + 1 == len(words):
        return False
    opened = any(words[child].form == "که" for child in parse.children[index] if child < index)
    follows = bool(words[index + 1].flags & COMMA)
    if words[index].form in ("شده", "گردیده") and words[index + 1].flags & PURE_PREP:
        rest = takewhile(lambda word: not word.flags & STOP, words[index + 2 :])  # «… توقیف گردیده از طریق مزایده …»
        follows = any(word.verb is not None and word.verb.tense in _FINITE for word in rest)
    return opened and follows


_FINITE: Final = frozenset((TenseForm.PRESENT, TenseForm.PAST, TenseForm.FUTURE, TenseForm.IMPERFECT))
_SAID: Final = frozenset("کرده داده نموده".split())
_SAYERS: Final = frozenset("مدعی متذکر یادآور خاطرنشان".split())
"""What with «شده» says that somebody said something: «مدعی شده …»."""


def _is_predicate(sentence: ParsedWords, index: int) -> bool:
    """Whether a bare participle is the verb of the sentence for the analyser, which no other verb follows."""
    words, parse = sentence.words, sentence.parse
    if parse.pos[index] != "VERB" or parse.relation[index] not in _HEADS_CLAUSE or parse.ezafe[index]:
        return False
    joined = index + 1 < len(words) and words[index + 1].flags & (CONJ | STOP)
    if joined and index and not parse.ezafe[index - 1] and words[index].form not in NOMINAL_PARTICIPLES:
        return not _describes_deed(sentence, index)
    if words[index].form in NOMINAL_PARTICIPLES and not _takes_object(sentence, index):
        return False
    if words[index].form == "شده" and index + 1 < len(words) and not words[index + 1].flags & ENDING_CLAUSE:
        return False
    rest = words[index + 1 : index + 1 + _REST]
    stop = next((n for n, word in enumerate(rest) if word.flags & STOP), len(rest))
    return not any(word.flags & VERBAL for word in rest[:stop])


_HEADS_CLAUSE: Final = frozenset(("root", "conj", "ccomp", "parataxis", "advcl", "dep"))


def _joins_noun(sentence: ParsedWords, index: int) -> bool:
    """Whether a participle that may be a noun is joined to a noun: «نوشته و کارگردانیِ …»."""
    words, parse = sentence.words, sentence.parse
    after = index + 2
    if words[index].form not in NOMINAL_PARTICIPLES or after >= len(words) or not words[index + 1].flags & CONJ:
        return False
    return parse.pos[after] == "NOUN" and parse.ezafe[after] and not _takes_object(sentence, index)


def _lone_participle(sentence: ParsedWords, index: int) -> bool:
    """Whether the word at `index` is «شده» with no verb behind it."""
    words = sentence.words
    verb = words[index].verb
    after = words[index + 1].verb if index + 1 < len(words) else None
    return (
        verb is not None
        and verb.tense is TenseForm.PARTICIPLE
        and (after is None or not (after.copula or after.stem == "بود"))
    )


def _describes(sentence: ParsedWords, index: int) -> bool:
    """Whether a bare participle describes the noun before it: «خوراکی‌هایِ خریداری شده»."""
    parse = sentence.parse
    if parse.ezafe[index] or _describes_deed(sentence, index):
        return True
    start = index
    while (
        start and index - start < 3 and parse.head[start - 1] in range(start, index + 1) and not parse.ezafe[start - 1]
    ):
        start -= 1
    if _leads_to_purpose(sentence, index):
        return False  # «شرکت دیروز زمینی [خریده] تا کارخانه بسازد»
    return bool(start) and parse.ezafe[start - 1] and parse.pos[start - 1] in ("NOUN", "PROPN", "ADJ")


def _ends_described(sentence: ParsedWords, index: int) -> bool:
    """Whether «شده» ends what a noun with a written ezafe is: «از خوراک‌های [خریداری شده] است»."""
    words, noun = sentence.words, index - 2
    if noun < 0 or words[index].form != "شده" or not words[index - 1].flags & LIGHT:
        return False
    return words[noun].form.endswith("های") and sentence.parse.relation[noun] in ("obl", "obl:arg", "nmod", "conj")


def _describes_deed(sentence: ParsedWords, index: int) -> bool:
    """Whether a participle only says that a deed was done that a preposition governs: «در تحقیقات صورت گرفته و …».

    Nothing stands before it that could be what was done.
    """
    words, parse = sentence.words, sentence.parse
    if index < _DEED or words[index - 1].form != _DONE.get(words[index].form) or index + 1 == len(words):
        return False
    noun = index - (_DEED if words[index - 1].form == "عمل" else 1) - 1
    while noun > 0 and parse.ezafe[noun - 1] and not words[noun - 1].flags & PURE_PREP:
        noun -= 1
    first = noun - 1
    while first > 1 and words[first].flags & PURE_PREP and words[first - 2].flags & PURE_PREP:
        first -= 2  # «با توجه به»
    led = first >= 0 and words[first].flags & PURE_PREP and words[index + 1].flags & (CONJ | NUMBER)
    return bool(led) and (not first or bool(words[first - 1].flags & (MARK | SUB | CONJ)))


_DEED: Final = 2
_DONE: Final = {"شده": "انجام", "گرفته": "صورت", "آمده": "عمل"}
"""Participles that say of a deed that it was done, with the word before them."""


def _ends_with_participle(sentence: ParsedWords, index: int) -> bool:
    """Whether a clause ends with the participle at `index`: a mark or «و» follows, or what belongs to a later verb."""
    words, parse = sentence.words, sentence.parse
    if index + 1 == len(words) or words[index + 1].flags & (ENDING_CLAUSE | OBJECT):
        return True
    if _leads_to_purpose(sentence, index):
        return True
    noun = words[index].form in NOMINAL_PARTICIPLES and words[index + 1].form == "تا"  # «[سپرده] تا پایان سال»
    if parse.pos[index + 1] in ("ADP", "PRON") or noun:
        return False
    return all(index != above and (above > index or above < 0) for above in parse.governors(index + 1)[:1])


def _leads_to_purpose(sentence: ParsedWords, index: int) -> bool:
    """Whether behind a participle of somebody who acts follows what for: «زمینی خریده [تا کارخانه بسازد]»."""
    words = sentence.words
    if words[index].form in NOMINAL_PARTICIPLES or words[index].form == "شده" or index + 2 >= len(words):
        return False
    if words[index + 1].form != "تا" or sentence.hidden[index + 2]:
        return False
    follows = takewhile(lambda word: not word.flags & (STOP | COMMA), words[index + 2 : index + _PURPOSE])
    return any(word.verb is not None and word.verb.tense is TenseForm.SUBJUNCTIVE for word in follows)


_PURPOSE: Final = 20
"""Words behind a participle within which the verb of its purpose stands."""


def _takes_object(sentence: ParsedWords, index: int) -> bool:
    """Whether a participle that may be an adjective has an object before it: «… را تدارک دیده»."""
    words = sentence.words
    if words[index].form == "گذشته":
        return False
    return any(word.flags & OBJECT for word in words[max(index - NEAR, 0) : index])


def _ends_clause(sentence: ParsedWords, index: int) -> bool:
    """Whether a past that is also a noun stands where a verb stands: last in its clause, after no preposition."""
    words = sentence.words
    before = words[index - 1].flags if index else MARK
    timed = index > 0 and sentence.hidden[index - 1]  # «او ده روز بعد درگذشت»
    apart = before & COMMA and sentence.parse and sentence.parse.pos[index] == "VERB"  # «علی رضایی، خواننده، درگذشت»
    if before & (PURE_PREP | DETERMINER | MARK | CONJ) and not timed and not apart:
        return False
    if index + 1 == len(words):
        return True
    after = words[index + 1].flags
    if after & CONJ:
        return bool(before & (OBJECT | LIGHT | REPORT)) or words[index].form in _LEAVING
    leaves = words[index].form in _LEAVING and index + 2 < len(words)
    turns = leaves and (words[index + 2].flags & BREAK or words[index + 2].verb)  # «بازگشت، اما», «پیوست، می‌گوید»
    return bool(after & (STOP | CLOSE | SUB | BREAK)) or (
        bool(after & COMMA) and bool(before & (OBJECT | LIGHT | REPORT) or turns)
    )
