"""Relative clauses: what the noun before «که» is in the clause (who acts, what is acted on, or neither), and asides.

«نامه‌ای که وزیر دیروز امضا کرد» tells what a minister did to a letter; «شهری که در آن زاده شد» nothing that a town did.
"""

from enum import Enum
from typing import Final

from gahnegar.events.animacy import is_doer, is_person_noun
from gahnegar.events.clauses import Clause, Link, Sentence, is_governed
from gahnegar.events.lexicon import DONE_TO_THINGS, GUESTS, HAPPENING, HE_OR_SHE, MADE, MAKING
from gahnegar.events.relative_heads import ERAS, KIN, LONG_NAME, apposition, noun_before, opening_clause
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import (
    BODY,
    COMMA,
    CONJ,
    COUNTRY,
    DETERMINER,
    EVENT,
    LIGHT,
    MARK,
    MEASURE,
    NUMBER,
    OBJECT,
    PERSON,
    PREP,
    PRONOUN,
    PURE_PREP,
    ROLE,
    SUB,
    TITLE,
    UNDER,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.verb_table import BECOMING_VERBS
from gahnegar.persian.verbs import TenseForm


class Role(Enum):
    """What the noun before «که» is in the clause behind it."""

    SUBJECT = "subject"
    OBJECT = "object"
    OTHER = "other"


WHEN_OR_WHERE: Final = frozenset("روزی روز زمانی سالی سال شبی جایی محلی موقعی دلیلی شکلی نحوی طوری جا خلاصه".split())
"""Nouns that say when, where or how what the clause behind their «که» tells happened."""
_TAKEN_UP: Final = frozenset("آن او وی آنها آن‌ها آنان ایشان".split())
_INTRANSITIVE: Final = frozenset("شد گردید گشت بود ماند رفت آمد رسید افتاد مرد درگذشت گریخت ایستاد نشست پیوست".split())
"""Verbs that have no object."""
_TRADING: Final = frozenset("خرید فروخت نوشت سرود خواند".split())
"""Verbs of which one does much, and names no single thing: «فرش می‌فروشد»."""


_HURT: Final = frozenset("آسیب صدمه لطمه خسارت زیان ضربه".split())
"""What befalls the one or the thing of which a verb says «دید»."""


def says_what(sentence: Sentence, clause: Clause, verb: VerbGroup, noun: int) -> bool:
    """Whether what the analyser takes for a subject is what somebody is or becomes: «علیپور که … [آقای گل لیگ] شد»."""
    parse, words = sentence.parse, sentence.words
    done = words[verb.first - 1].flags & (LIGHT | BODY) == LIGHT
    becomes = words[noun].form in _BECOMING or (words[noun].flags & ROLE and not done)
    inside = noun > clause.first and (parse.ezafe[noun - 1] or words[noun - 1].flags & CONJ)
    single = not (words[verb.last].form.endswith("ند") or inside)
    if verb.stem in (*BECOMING_VERBS, "بود") and not verb.passive and becomes and single and parse.ezafe[noun]:
        return _runs_to(sentence, noun, verb.first - 1)
    if verb.copula and words[noun].form in GUESTS | {"میزبان"} and parse.ezafe[noun] and noun > clause.first:
        return True  # «این غار سالانه [میزبان ششصد هزار گردشگر] است»
    if clause.link is not Link.RELATIVE or not (verb.copula or verb.stem in ("بود", "شد")) or verb.passive:
        return False
    if words[verb.first - 1].flags & LIGHT or not words[noun].flags & (ROLE | TITLE):
        return False
    bare = not any(words[n].flags & (PREP | MARK | OBJECT) for n in range(noun + 1, verb.first))
    tied = parse.ezafe[noun] or noun + 2 == verb.first
    return bare and tied and parse.pos[verb.first - 1] in ("NOUN", "PROPN")


def _runs_to(sentence: Sentence, noun: int, last: int) -> bool:
    """Whether a noun phrase runs on from `noun` to a word: tied by ezafe, by a name or by a number before a noun."""
    parse, words = sentence.parse, sentence.words
    whole = parse.pos[last] in ("NOUN", "PROPN") or parse.relation[last] == "amod"
    return (
        whole
        and not any(sentence.hidden[noun : last + 1])
        and all(
            parse.ezafe[n]
            or parse.pos[n] == "PROPN"
            or words[n].flags & (DETERMINER | NUMBER)
            or _is_one_name(sentence, n)
            for n in range(noun, last)
        )
    )


def _is_one_name(sentence: Sentence, index: int) -> bool:
    """Whether a word and the next are of one name."""
    name = sentence.names[index]
    return name is not None and name.first <= index < name.last


_BECOMING: Final = frozenset("شاگرد همسر دستیار جانشین شریک نامزد داماد همکار منشی مرید".split())
"""What somebody becomes of another: «[شاگرد حسین بهزادی] شد»."""


def defined(sentence: Sentence, clause: Clause) -> tuple[int, int] | None:
    """The words of what a copula defines, of which the clause behind its «که» tells: «[برج آزادی] بنایی است که …».

    None where the tree does not say so, where the clause has a subject of its own, and where it is only wished.
    """
    parse, words, parent, verb = sentence.parse, sentence.words, clause.parent, clause.verb
    if not parse or clause.link is not Link.COMPLEMENT or parent is None or verb is None or clause.first < _DEFINED:
        return None
    copula = parent.verb
    if copula is None or copula.negated or copula.last != clause.first - 2 or words[clause.first - 1].form != "که":
        return None
    if copula.stem in CALLING:
        return _called(sentence, clause, parent, copula, verb)
    noun = parse.head[copula.last]
    said = parse.relation[copula.last] == "cop" and parent.first < noun < copula.first and parse.pos[noun] == "NOUN"
    if not said or verb.tense is TenseForm.SUBJUNCTIVE or doer_in(sentence, clause, verb) >= 0:
        return None
    if names_it(sentence, clause):
        return None
    if not any(parse.relation[n] == "acl" and parse.head[n] == noun for n in range(verb.first, verb.last + 1)):
        return None
    subject = next((n for n in parse.children[noun] if parse.relation[n] == "nsubj" and n < noun), -1)
    if subject < 0 or words[subject].flags & (PRONOUN | DETERMINER | EVENT) or sentence.hidden[subject]:
        return None
    first, last = parse.span(subject)
    name = sentence.names[subject]
    barred = last - first >= LONG_NAME or any(
        words[n].flags & (MARK | SUB | OBJECT | PREP) or sentence.hidden[n] for n in range(first, last + 1)
    )
    marked = words[noun].form.endswith("ی")  # not «ایران همسایه [کشوری] است که»
    barred = barred or (not marked and any(words[n].form.endswith("ی") for n in range(noun + 1, copula.first)))
    kin = first < last and words[last].form in KIN  # «رضا [برادر] شهیدی است که»
    barred = barred or parse.ezafe[last] or kin
    led = range(last + 1, copula.first)  # «از بناهای کهن ایران است», not «در صدد … است»
    barred = barred or any(words[n].flags & (PREP | UNDER) and (words[n].form, n) != ("از", last + 1) for n in led)
    barred = barred or (first == last == noun - 1 and parse.ezafe[noun] and parse.pos[first] == "PROPN")
    whole = parent.first <= first and last < noun and not (name is not None and name.first <= noun <= name.last)
    return (first, last) if whole and not barred and not words[first].flags & PREP else None


def _called(
    sentence: Sentence, clause: Clause, parent: Clause, calls: VerbGroup, verb: VerbGroup
) -> tuple[int, int] | None:
    """The words of what somebody takes a thing for: «علت را [خشک‌سالی] دانست که از پارسال شدت گرفته است»."""
    parse, words = sentence.parse, sentence.words
    mark = next((n for n in range(calls.first - 1, parent.first, -1) if words[n].flags & OBJECT), -1)
    first, last = mark + 1, calls.first - 1
    if mark < 0 or first > last or verb.tense is TenseForm.SUBJUNCTIVE or doer_in(sentence, clause, verb) >= 0:
        return None
    if parse.pos[first] not in ("NOUN", "PROPN") or words[first].flags & (ROLE | DETERMINER | PREP):
        return None  # «او را [مقصر] دانست که نیامد»
    known = words[mark - 1].form
    of_somebody = is_person_noun(known) or (known.endswith(("ش", "م")) and is_person_noun(known[:-1]))
    if of_somebody or words[mark - 1].flags & (PRONOUN | DETERMINER) or parse.phrase_end(first, last) != last:
        return None
    return first, last


CALLING: Final = frozenset(("دانست", "خواند", "نامید"))
"""Verbs that tell what somebody takes a thing for."""


def names_it(sentence: Sentence, clause: Clause) -> bool:
    """Whether «آن» in a clause means what the one around it is about: «مسجد … است که ساخت آن در ۴۰۰ آغاز شد»."""
    parse = sentence.parse
    return bool(parse) and any(
        sentence.words[n].form == "آن" and parse.pos[n] == "PRON" for n in range(clause.first, clause.last + 1)
    )


_DEFINED: Final = 4
"""Words at least before what is told of somebody whom a copula defines: who, what, the copula and «که»."""


def role_of(sentence: Sentence, clause: Clause, verb: VerbGroup) -> Role:
    """What the noun before «که» is in a relative clause."""
    words, parse = sentence.words, sentence.parse
    if not parse or clause.first < 2:
        return Role.SUBJECT
    inside = [n for n in range(clause.first, verb.first) if sentence.owner[n] is clause and not sentence.hidden[n]]
    noun = noun_before(sentence, clause.first - 1)
    if words[noun].form in WHEN_OR_WHERE or taken_up(sentence, clause, verb) >= 0:
        return Role.OTHER
    light = words[verb.first - 1].form if verb.first else ""
    lives = light == "سر" and verb.stem == "برد"  # «در تهران به سر می‌برد»
    hurt = light in _HURT and verb.stem == "دید"  # «در سیل آسیب دید»
    acts = _may_act_on(verb) and not (lives or hurt)
    bare = verb.stem in ("داد", "کرد", "گرفت") and not words[verb.first - 1].flags & (LIGHT | EVENT)
    bare = bare and parse.relation[verb.first - 1] != "compound:lvc"  # «آتش گرفت»
    takes = acts and (bare or verb.stem in MAKING or (verb.stem in ("کرد", "نمود") and light in MADE))
    doer = doer_in(sentence, clause, verb)
    kids = [n for n in inside if verb.first - 1 <= parse.head[n] <= verb.last and n < verb.first - 1]
    has_object = any(words[n].flags & OBJECT for n in inside) or any(
        parse.relation[n] == "obj" and n != doer for n in kids
    )
    has_object = has_object or (bare and doer != verb.first - 1 and parse.relation[verb.first - 1] == "obj")
    has_object = has_object or (verb.stem in _TRADING and _is_bare_object(sentence, verb.first - 1))
    somebody = _names_somebody(sentence, noun)
    if doer < 0:
        return Role.OBJECT if takes and not has_object and not somebody else Role.SUBJECT
    if has_object or not acts:
        return Role.OTHER if acts else Role.SUBJECT
    acted_on = _is_doer(sentence, clause, doer) and not somebody and not _has_bare_object(sentence, verb, doer)
    return Role.OBJECT if acted_on or (takes and not bare) else Role.OTHER


def _is_bare_object(sentence: Sentence, index: int) -> bool:
    """Whether a noun right before a verb is what is made, bought or sold: «مهتاب که [فرش] می‌فروشد»."""
    return sentence.parse.pos[index] == "NOUN" and sentence.parse.relation[index] in ("obj", "compound:lvc")


def _names_somebody(sentence: Sentence, noun: int) -> bool:
    """Whether the noun phrase that ends at `noun` has a word of people, bodies or countries near its end."""
    return any(here.flags & (PERSON | BODY | COUNTRY) for here in sentence.words[max(noun - 3, 0) : noun + 1])


def _may_act_on(verb: VerbGroup) -> bool:
    """Whether a verb may have an object."""
    return not (verb.passive or verb.copula or verb.stem in _INTRANSITIVE)


def owned_noun(sentence: Sentence, clause: Clause, verb: VerbGroup) -> int:
    """The subject that may belong to the noun before «که»: «شاعری که [دیوانش] منتشر شد»; or -1.

    Not where a thing would have a father, and not where the verb still wants an object, which would be that noun.
    """
    words, parse, noun = sentence.words, sentence.parse, noun_before(sentence, clause.first - 1)
    doer = next((n for n in range(clause.first, verb.first) if not _only_dates(sentence, n)), -1)
    if not parse or doer < 0 or parse.pos[doer] != "NOUN" or words[doer + 1].flags & OBJECT or parse.ezafe[doer]:
        return -1
    if doer_in(sentence, clause, verb) not in (doer, -1):
        return -1
    somebody = _names_somebody(sentence, noun) or words[noun].form.removesuffix("ی") in _ANYBODY
    if not words[doer].form.endswith("ش") or (words[doer].form[:-1] in KIN and not somebody):
        return -1
    acts = _may_act_on(verb)
    inside = range(doer + 1, verb.first)
    has_object = any(words[n].flags & OBJECT or parse.relation[n] == "obj" for n in inside)
    return doer if has_object or not acts or _has_bare_object(sentence, verb, doer) else -1


_ANYBODY: Final = frozenset("زن مرد دختر پسر کودک نوجوان".split())
"""People who are told of without a name: «زنی که شوهرش کشته شد»."""


def _only_dates(sentence: Sentence, index: int) -> bool:
    """Whether a word is of a time, or leads to one."""
    led = sentence.words[index].flags & PURE_PREP and sentence.hidden[index + 1]
    return bool(sentence.hidden[index] or led)


def doer_in(sentence: Sentence, clause: Clause, verb: VerbGroup) -> int:
    """The head of the subject that a relative clause names itself; or -1.

    Where the tree does not take its verb for one («که کیارستمی [ساخت] نخل طلا گرفت»), what hangs on another.
    """
    parse = sentence.parse
    unread = parse.pos[verb.last] not in ("VERB", "AUX")
    marked = any(here.flags & OBJECT for here in sentence.words[clause.first : verb.first])
    for index in range(clause.first, verb.first):
        if sentence.owner[index] is not clause or sentence.hidden[index]:
            continue
        known = parse.relation[index] in ("obj", "nsubj") and not (marked or verb.passive)
        known = known and _needs_no_mark(sentence, clause, index)
        if parse.relation[index] != "nsubj" and not known:
            continue
        above = parse.head[index]
        of_verb = verb.first - 1 <= above <= verb.last or ((unread or known) and above > verb.last)
        if of_verb and (index < verb.first - 1 or unread) and not is_governed(sentence, index, PURE_PREP):
            return index
    return -1


def _needs_no_mark(sentence: Sentence, clause: Clause, noun: int) -> bool:
    """Whether a noun is somebody whom an object would tell with «را»: «که [این نهاد] به نشر رسانید»."""
    start = noun - 1
    pointed = start == clause.first and sentence.words[start].form in ("این", "آن", "همین", "همان")
    return pointed and _is_doer(sentence, clause, noun)


def _is_doer(sentence: Sentence, clause: Clause, noun: int) -> bool:
    """Whether a noun with which a relative clause begins is somebody by its word or name, or somebody's: «پدرش»."""
    words, start = sentence.words, noun
    while start > clause.first and words[start - 1].flags & (DETERMINER | NUMBER | MEASURE):
        start -= 1
    name = sentence.names[noun]
    named = name is not None and name.kind is not NameKind.PLACE
    owned = words[noun].form.endswith("ش") and words[noun].form[:-1] in KIN
    return start == clause.first and (bool(words[noun].flags & (PERSON | BODY | COUNTRY)) or named or owned)


def _has_bare_object(sentence: Sentence, verb: VerbGroup, doer: int) -> bool:
    """Whether a bare noun stands before the verb that may be its object, or what it does: «رمانش [جایزه] گرفت»."""
    words, parse, noun = sentence.words, sentence.parse, verb.first - 1
    if noun <= doer or parse.pos[noun] not in ("NOUN", "PROPN") or sentence.hidden[noun]:
        return False
    if is_governed(sentence, noun, PURE_PREP) or words[noun].form in MADE:
        return False
    return parse.head[noun] != doer and not parse.ezafe[noun - 1]


def is_dated_aside(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause behind «که» tells when, and no condition: it is an event by itself, and says not who is meant.

    «زنجانی که سال ۱۳۲۶ به دنیا آمده، …»; not «کسانی که تا شنبه ثبت‌نام کنند …».
    """
    opener, verb, words = clause.first - 1, clause.verb, sentence.words
    if clause.link is not Link.RELATIVE or verb is None or words[opener].form != "که" or opener < 1:
        return False
    timed = any(sentence.hidden[n] and sentence.owner[n] is clause for n in range(clause.first, verb.last))
    unmarked = not words[noun_before(sentence, opener)].form.endswith("ی")
    modal = clause.modal
    planned = modal is not None and (modal.stem, modal.tense) == ("بود", TenseForm.PAST)  # «که قرار بود …»
    return timed and (planned or verb.tense in _OVER or (unmarked and verb.tense is not TenseForm.SUBJUNCTIVE))


def says_aside(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause behind «که», or behind «و» and such a clause, may go: nobody is meant by it alone."""
    opened = opening_clause(clause)
    if opened.link is not Link.RELATIVE:
        return False
    noun = noun_before(sentence, opened.first - 1)
    some = sentence.words[noun].form in _SOME or (noun == opened.first - 2 and _are_some(sentence, noun))
    if some and opened.last - opened.first < _SHORT:
        return False
    return bool(apposition(sentence, opened)) or is_aside(sentence, opened) or is_dated_aside(sentence, opened)


def _are_some(sentence: Sentence, noun: int) -> bool:
    """Whether a word alone before «که» means some people, whom only the clause behind it tells: «[کارکنانی] که»."""
    form, parse = sentence.words[noun].form, sentence.parse
    alone = not noun or sentence.words[noun - 1].flags & (MARK | PREP | CONJ)
    return (
        bool(alone and parse) and parse.pos[noun] == "NOUN" and form.endswith("انی") and is_doer(form[:-1], plural=True)
    )


def is_aside(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause behind «که» says more of somebody or something that is known without it: «جعفری که …»."""
    words, opener = sentence.words, clause.first - 1
    if clause.link is not Link.RELATIVE or words[opener].form != "که" or opener < 1 or not sentence.parse:
        return False
    noun = noun_before(sentence, opener)
    if words[noun].flags & PRONOUN or words[noun].form in _NOBODY_ALONE or noun < 0:
        return False
    named = sentence.parse.pos[noun] == "PROPN" or sentence.names[noun] is not None
    return named or words[opener - 1].flags & COMMA > 0 or not words[noun].form.endswith("ی")


_NOBODY_ALONE: Final = frozenset("آنان آنها آن‌ها آن آنچه هر هرکه هرکس همان کس چیز آنکه این".split())
"""Words of whom or of what only a clause behind «که» tells."""
_SOME: Final = frozenset("کسانی کسی افرادی اشخاصی آنهایی آن‌هایی آنانی".split())
"""Words that mean nobody without the clause behind «که», be it dated: «کسانی که تا دیروز نام‌نویسی نکرده‌اند»."""
_SHORT: Final = 8
"""Words of such a clause that a title has room for."""
_OVER: Final = frozenset(
    (TenseForm.PAST, TenseForm.PERFECT, TenseForm.PLUPERFECT, TenseForm.IMPERFECT, TenseForm.PARTICIPLE)
)


def taken_up(sentence: Sentence, clause: Clause, verb: VerbGroup) -> int:
    """The «آن» or «او» of a relative clause that means the noun before «که»: «شهری که در آن زاده شد»; or -1."""
    words, parse = sentence.words, sentence.parse
    noun = noun_before(sentence, clause.first - 1)
    if words[clause.first - 1].form != "که" or not parse or parse.pos[noun] not in ("NOUN", "PROPN", "ADJ"):
        return -1
    for index in range(clause.first, verb.first):
        if words[index].form not in _TAKEN_UP or sentence.owner[index] is not clause:
            continue
        if words[index].form == "آن" and _names_person(sentence, noun):
            continue  # «شاردن، جهانگرد فرانسوی، که از آن گذشت»
        if words[index].form == "آن" and any(words[n].form in ERAS for n in range(max(noun - 2, 0), noun)):
            continue  # «تا روزگار شاه عباس، که از آن دیدن کرد»
        if words[index].form in HE_OR_SHE and doer_in(sentence, clause, verb) < 0:
            continue  # «هیئت‌مدیره که پیشنهاد او را رد کرد»
        if parse.relation[index] == "det" and not (
            words[index + 1].flags & OBJECT or _points_at_nothing(sentence, index, verb)
        ):
            continue
        if words[index - 1].form == "بر" and any(group.first == index + 1 and group.modal for group in sentence.groups):
            continue  # «که بر آن است … آماده کند»
        if words[index + 1].flags & OBJECT and not (parse.ezafe[index - 1] or parse.relation[index] == "nmod"):
            if _is_acted_on(sentence, clause, verb, noun):
                return index
            continue
        of_noun = index > clause.first and parse.pos[index - 1] == "NOUN" and _points_at_nothing(sentence, index, verb)
        if parse.ezafe[index - 1] or parse.relation[index] == "nmod" or words[index - 1].flags & PURE_PREP or of_noun:
            return index
    return -1


def _names_person(sentence: Sentence, noun: int) -> bool:
    """Whether a noun phrase that ends at `noun` is a person by a name, its own or that of whom it says who it is."""
    words, parse = sentence.words, sentence.parse
    comma = next((n for n in range(noun, max(noun - LONG_NAME, 0), -1) if words[n].flags & COMMA), noun + 1)
    name = sentence.names[comma - 1]
    named = name is not None and name.kind is NameKind.PERSON and not (name.first and parse.ezafe[name.first - 1])
    beside = words[comma + 1] if comma < noun else words[noun]  # «سیرو، [معمار] فرانسوی، که …»
    return named or is_person_noun(beside.form) or bool(comma < noun and beside.flags & (PERSON | ROLE))


def _is_acted_on(sentence: Sentence, clause: Clause, verb: VerbGroup, noun: int) -> bool:
    """Whether «آن را» means the noun before «که»: somebody else acts, or that noun is no one who could.

    «مسجدی که هلاکو آن را ویران کرد»; not «مغولان که آن را گشودند».
    """
    words = sentence.words
    if doer_in(sentence, clause, verb) >= 0:
        return True
    many = words[verb.last].form.endswith("ند")
    plural = words[noun].form.endswith(("ان", "ها", "انی", "هایی", "یان"))
    somebody = _names_somebody(sentence, noun)
    return not somebody and many and not plural


def _points_at_nothing(sentence: Sentence, index: int, verb: VerbGroup) -> bool:
    """Whether no noun follows that «آن» could point at: a time, a preposition, a mark or the predicate does."""
    after = index + 1
    if after >= verb.first or sentence.hidden[after]:
        return True
    here = sentence.words[after]
    return bool(here.flags & (PREP | MARK)) or (after == verb.first - 1 and here.form in HAPPENING | DONE_TO_THINGS)


def met_before(sentence: Sentence, clause: Clause, outer: Clause) -> tuple[int, int] | None:
    """The person named last whom a clause mentions, meets or is beside: «با [علی بهزادی] آشنا شد که …»."""
    words, verb, then = sentence.words, outer.verb, clause.verb
    if verb is None or then is None or words[then.first - 1].form in HAPPENING | MADE:
        return None
    met = words[verb.first - 1].form in _MEETING
    near = verb.first - 1 if met else verb.first - _BESIDE
    for index in range(verb.first - 1, max(outer.first, near - _LONG_PERSON), -1):
        name = sentence.names[index]
        if words[index].form.endswith(("ای", "ی")) and words[index].flags & PREP == 0 and name is None and not met:
            return None  # «نمایشی از علی بهزادی است که …»
        if name is None or name.kind is not NameKind.PERSON or sentence.owner[index] is not outer:
            continue
        first = name.first
        while first > outer.first and words[first - 1].flags & (TITLE | ROLE):
            first -= 1
        before = words[first - 1].form
        beside = (verb.copula or verb.stem == "بود") and (before == "با" or sentence.parse.ezafe[first - 1])
        led = words[first - 1].flags & PREP or sentence.parse.ezafe[first - 1]
        last = name.last
        while last + 1 < verb.first - 1 and sentence.parse.relation[last + 1] == "flat":
            last += 1  # «حسین [زنگنه]», known or not
        return (first, last) if (beside and index >= near) or (met and led) else None
    return None


_BESIDE: Final = 3
"""Words from the name of somebody beside whom another was to the verb, at most: «با علی [هم‌سلول] بود»."""
_MEETING: Final = frozenset("اشاره یاد نام آشنا ازدواج دیدار ملاقات همکاری مصاحبه گفت‌وگو کار روبرو روبه‌رو".split())
"""Nouns of verbs behind whose «که» stands who was met or mentioned, and no content."""
_LONG_PERSON: Final = 6
