"""The predicate that a time belongs to: the verb of its clause, or the event noun that the time itself modifies.

«سه‌شنبه … برگزار می‌شود» dates the verb, «پس از انتخابات خرداد ۸۸ …» and «جلسه امروز» the noun. Works on an analysed
sentence; knows where the time stands, not when it is.
"""

import re
from dataclasses import dataclass
from typing import Final

from gahnegar.events.clauses import Clause, Link, Sentence
from gahnegar.events.groups import VerbGroup
from gahnegar.events.lexicon import CANCELLING, LIGHT_NOUNS
from gahnegar.events.relatives import Role, role_of, taken_start, taken_up
from gahnegar.events.words import (
    ANNOUNCE,
    CLOSE,
    COMMA,
    COMPARING,
    CONJ,
    CONNECTIVE,
    COUNTRY,
    DETERMINER,
    EVENT,
    HOLDING,
    LABEL,
    LIGHT,
    MANNER,
    MARK,
    MEASURE,
    NAME,
    NUMBER,
    OBJECT,
    OPEN,
    PLACE,
    PREP,
    PRONOUN,
    PURE_PREP,
    REPORT,
    ROLE,
    STOP,
    SUB,
    TITLE,
    TOWN,
)
from gahnegar.persian.verb_table import LIGHT_VERBS
from gahnegar.persian.verbs import TenseForm

_FAR: Final = 16
_LONG: Final = 50
_MAKING: Final = frozenset("شد گردید گشت کرد نمود دانست خواند نامید ساخت".split())
_REACHING: Final = frozenset("رسید انجامید آمد".split())
_UNITS: Final = frozenset("تن نفر درصد دلار ریال تومان یورو کیلومتر متر هکتار واحد مورد فقره".split())
_GOALS: Final = frozenset(
    "پایان تصویب نتیجه شهادت ثبت فروش بهره‌برداری توافق قدرت ثمر پیروزی قتل هلاکت چاپ امضا دست طول وقوع اجرا کار "
    "نظر دنیا "
    "عمل حساب شمار میان همراه بار راه خاک آتش سر پا جا هم یاد صدا دنبال صحنه روی اطلاع مصاف بحث تبادل".split()
)
_SHARED: Final = frozenset("شد گردید گشت کرد نمود داد گرفت یافت".split())
_PLAIN: Final = frozenset("کار عمل تلاش فعالیت حرکت حفظ حل پایان اداره".split())
_FRAMES: Final = frozenset("گزارش نقل گفته نوشته اعتقاد باور ادعای روایت اعلام".split())
_WHOLE: Final = frozenset(
    "فرصت وقت مهلت خواستار تصمیم موظف موفق مجبور متعهد باعث سبب موجب توافق مقرر اجازه دستور قول قصد "
    "شاهد مدعی معتقد حاکی کسی کسانی چیزی جایی".split()
)
_LEADING_FRAMES: Final = frozenset(
    "به بر بنا بنابر براساس برپایه طبق مطابق به‌گزارش به‌گفته به‌گفتۀ به‌نقل به‌نوشته بگفته".split()
)
_FRAME: Final = re.compile(
    r"""
      (?: (?:در|از|بر|به) \s+ )?
      (?: (?:همین|این|عین|سوی|نتیجه|واقع|ادامه|پایان|حالی|ابتدا|آغاز|اساس|بنابر) \s+ )? (?: این \s+ )?
      (?: راستا|حال|ادامه|میان|دیگر|ترتیب|منظور|رو|اساس|خصوص|باره|زمینه|رابطه|واقع|نتیجه|گزارش|ارتباط|حالی )
      \s* [،,] (?=\s)
    | (?: در [ ] (?:همین|این) [ ] (?:راستا|حال|میان|رابطه|ارتباط|زمینه|خصوص)
        | در [ ] (?:عین[ ]حال|واقع|نتیجه)
        | از [ ] (?:سوی[ ]دیگر|این[ ]رو|همین[ ]رو)
        | به [ ] (?:همین|این) [ ] (?:منظور|ترتیب|دلیل)
        | به [ ] عبارت [ ] دیگر
        | به [ ] (?:گفته|اعتقاد|باور|نظر) [ ] (?:وی|او)
        | بر [ ] (?:این|همین) [ ] اساس
        | بنابر [ ]? این (?:[ ]گزارش)?
      ) (?![\w\u200c])
    """,
    re.VERBOSE,
)
"""Phrases that only join a clause to what stands before it."""
_ASIDE: Final = re.compile(
    r"(?:و )?این در ?حالی(?: است|‌ست|ست) که |گفتنی است،? |شایان ذکر است(?: که)? |لازم به ذکر است(?: که)? "
)
_LIKE: Final = frozenset("مانند همانند خلاف برخلاف".split())
_LIGHT_INFINITIVES: Final = frozenset(past + "ن" for past in LIGHT_VERBS)
"""«شدن» and the like: the word before them belongs to them («کشته شدن»)."""
_UNDER: Final = frozenset("مورد تحت هدف در روی پیش".split())
_SPEAKING: Final = {
    **dict.fromkeys("خبر گزارش هشدار انتقاد ابراز سخن".split(), "از"),
    "اشاره": "به",
    **dict.fromkeys(("تاکید", "تأکید"), "بر"),
}
"""Nouns of saying, and the preposition before what was said: «از … خبر داد»."""
_REPORTING_STEMS: Final = frozenset("گفت افزود نوشت پرسید فرمود".split())
_BREAKING: Final = STOP | SUB | OBJECT


@dataclass(slots=True)
class Predicate:
    """A predicate and its clause, as word indices (inclusive).

    `first` is -1 where there is none. `group` is the verb of the clause, `nominal` tells that the predicate is a noun.
    `labels`: the time names something and dates nothing; `compares`: it is only a base of comparison.
    """

    first: int
    last: int
    clause_first: int
    clause_last: int
    clause: Clause
    group: VerbGroup | None
    nominal: bool = False
    reporting: bool = False
    labels: bool = False
    compares: bool = False
    gapped: bool = False
    """The light verb of the predicate stands only further on."""
    shared: tuple[int, int] | None = None
    """The subject, where it stands before another verb that shares it."""
    since: bool = False
    """The time stands before its clause, in one of its own: «دو سال است که …», «سال گذشته بود که …»."""
    role: Role = Role.SUBJECT
    """What the noun before «که» is in a relative clause that begins with it."""
    ahead: TenseForm | None = None
    """The tense that a bare participle shares with a later verb, where the event is to come: «ساخته شده و … می‌رود»."""
    taken_up: int = -1
    """The word that stands for that noun within the clause: «شهری که در [آن] زاده شد»; -1 where none does."""


def find_predicate(sentence: Sentence, first: int, last: int, *, year: bool) -> Predicate:
    """The predicate dated by the words `first` to `last`; `year` tells that they name a year, as labels do."""
    clause = sentence.owner[first]
    if clause.verb is None and clause.link is not Link.MAIN and clause.parent is not None and clause.parent.verb:
        clause = clause.parent
    if clause.verb is None and clause.link is Link.MAIN:
        inner = [child for child in sentence.clauses if child.parent is clause and child.verb is not None]
        clause = inner[0] if inner and inner[0].first > last else clause
    if sentence.spoken and clause.verb is None and clause.link is Link.MAIN:
        clause = _verb_before(sentence, clause, last) or clause
    before = _before(sentence, first)
    since = _since(sentence, clause, first, last)
    if since is not None:
        return since
    noun = _event_noun(sentence, clause, first, last, before)
    verb = clause.verb
    if noun >= 0:
        found = _nominal(sentence, clause, noun, first, last)
    elif verb is None:
        found = _fragment(sentence, clause, first, last)
    else:
        found = _verbal_predicate(sentence, clause, verb, last)
    found.clause_first = min(found.clause_first, max(found.clause_last, 0))
    found.compares = _compares(sentence, clause, first) or _ranks(sentence, clause, first, last)
    found.compares = found.compares or is_excepted(sentence, first)
    named = year and before == first - 1 and before >= 0
    found.labels = named and (_is_label(sentence, before) or _names_object(sentence, before, last))
    return found


def predicate_of(sentence: Sentence, clause: Clause) -> Predicate | None:
    """The predicate of a clause with a verb, whatever time may be in it; None where it has none."""
    return None if clause.verb is None else _verbal_predicate(sentence, clause, clause.verb, clause.first - 1)


def _verb_before(sentence: Sentence, clause: Clause, last: int) -> Clause | None:
    """The clause whose verb stands right before a time alone, as speech puts it: «میرم مأموریت تا بیستم»."""
    words = sentence.words
    alone = all(sentence.hidden[n] or words[n].flags & (PREP | MARK) for n in range(clause.first, len(words)))
    if not alone or clause.last > last + 1:
        return None
    ends = ((other, max(other.verb.last, other.tail)) for other in sentence.clauses if other.verb is not None)
    return next((other for other, end in ends if end == clause.first - 1), None)


def _before(sentence: Sentence, first: int) -> int:
    """The last word before the time and its prepositions."""
    index = first - 1
    while index >= 0 and (sentence.words[index].flags & PREP or sentence.words[index].form in ("ویژه", "حدود", "مورخ")):
        index -= 1
    return index


def _is_label(sentence: Sentence, index: int) -> bool:
    flags = sentence.words[index].flags
    return bool(flags & LABEL) and not flags & EVENT


def _names_object(sentence: Sentence, before: int, last: int) -> bool:
    """Whether a year only tells which thing is acted on: «بدهی [سال ۹۹] را … می‌پردازد»."""
    words, parse = sentence.words, sentence.parse
    marked = last + 1 < len(words) and bool(words[last + 1].flags & OBJECT)
    return marked and bool(parse) and parse.ezafe[before] and not words[before].flags & (EVENT | PREP)


def is_excepted(sentence: Sentence, first: int) -> bool:
    """Whether a time is what is left out: «هر روز به جز [جمعه‌ها]», «غیر از [دوشنبه‌ها]»."""
    words = sentence.words
    led = words[first - 1].form if first else ""
    return led in _EXCEPT or (led == "از" and first > 1 and words[first - 2].form in ("غیر", "به‌غیر", "بغیر"))


_EXCEPT: Final = frozenset("جز به‌جز بجز مگر استثنای به‌استثنای باستثنای استثناء".split())


def _ranks(sentence: Sentence, clause: Clause, first: int, last: int) -> bool:
    """Whether a time only says among what something is the first or more: «بالاترین سطح در ۴۴ سال گذشته»."""
    words = sentence.words
    if not first:
        return False
    led = words[first - 1].form
    many = any(words[n].form in _SPANS for n in range(first, last + 1)) and any(
        words[n].flags & NUMBER or words[n].form.endswith("ها") or words[n].form.endswith("های")
        for n in range(first, last + 1)
    )
    if led in ("در", "طی", "از", "تو", "ظرف") and (many or led == "از"):
        for index in range(first - 2, max(first - 9, clause.first - 1), -1):
            if words[index].form.endswith("ترین"):
                return many or led == "از"
            if words[index].flags & (MARK | OBJECT):
                break
    if led == "از" and "بی‌سابقه" in {word.form for word in words[last + 1 : last + 6]}:
        return True
    if led != "از" or not any(words[n].form in _AGO for n in range(first, last + 1)):
        return False
    before = words[first - 2].form if first > 1 else ""
    after = [word.form for word in words[last + 1 : last + 3] if word.form not in ("هم", "نیز")]
    return before.endswith(_MORE) or bool(after and after[0].endswith(_MORE))


_SPANS: Final = frozenset("گذشته اخیر پیش قبل".split())
_AGO: Final = frozenset("گذشته قبل پیش پارسال همیشه دیروز پیشین اخیر".split())
_MORE: Final = ("بیشتر", "کمتر", "بهتر", "\u200cتر", "پایینتر", "بالاتر", "سریعتر")


def _compares(sentence: Sentence, clause: Clause, first: int) -> bool:
    for index in range(first - 1, max(first - 7, clause.first - 1), -1):
        flags = sentence.words[index].flags
        if flags & COMPARING:
            return index == first - 1 or sentence.words[index].form not in _LIKE
        if flags & MARK or sentence.owner[index] is not clause:
            return False
    return False


# ---------------------------------------------------------------- event nouns


def _event_noun(sentence: Sentence, clause: Clause, first: int, last: int, before: int) -> int:
    """The index of the event noun that the time modifies, or -1."""
    words, owner, parse = sentence.words, sentence.owner, sentence.parse
    if before < 0:
        return -1
    within = _inside_noun(sentence, clause, first, last, before)
    if within < 0:
        within = _in_object(sentence, clause, first, last)
    if within < 0:
        within = _explained(sentence, clause, first, last)
    if within >= 0:
        return within
    if before == first - 1 and words[last].form in _DEICTIC and _is_purpose(sentence, clause):
        return -1
    if before == first - 1 and (not parse or parse.ezafe[before]) and not words[first].flags & PREP:
        hangs = parse and any(parse.head[index] == before for index in range(first, last + 1))
        goes_on = hangs and parse.ezafe[last]
        if goes_on and before >= clause.first and words[before].flags & EVENT and owner[before] is clause:
            return before
        noun = _adjacent_noun(sentence, clause, before, last)
        return noun if noun >= 0 else _spoken_noun(sentence, clause, before)
    named = _named_time(sentence, clause)
    if named >= 0:
        return named
    named = _noun_of_time(sentence, clause, first, last)
    if named >= 0:
        return named
    for index in range(before, max(before - _FAR, clause.first - 1), -1):
        flags = words[index].flags
        if owner[index] is not clause or flags & (_BREAKING | COMMA):
            break
        if not flags & EVENT or (index > clause.first and words[index - 1].flags & EVENT):
            continue
        governor = _governor(sentence, clause, index)
        if governor < clause.first or _is_means(sentence, clause, index, governor, first):
            continue
        meant = words[governor].form == "برای" and clause.verb is not None and not _reports(sentence, clause.verb)
        if words[governor].flags & HOLDING and not meant and not _hangs_on_verb(sentence, clause, first, last):
            return index
    return _spoken_noun(sentence, clause, before)


def _is_purpose(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause begins with what it is done for: «به منظور بررسی وام‌ها [صبح امروز] جلسه‌ای تشکیل شد»."""
    words, begin = sentence.words, clause.first
    while begin < clause.last and words[begin].flags & (CONNECTIVE | MARK | CONJ):
        begin += 1
    form, following = words[begin].form, words[min(begin + 1, len(words) - 1)].form
    return (form, following) in (("به", "منظور"), ("با", "هدف")) or form in ("به‌منظور", "برای", "جهت")


def _is_means(sentence: Sentence, clause: Clause, noun: int, governor: int, first: int) -> bool:
    """Whether an event noun only tells how the verb's own event came, or what is measured, and the time is the verb's.

    «با سرعت …», «با ایجاد پارک‌ها اکنون … برخوردار است», «میزان تولید در سال گذشته … افزایش داشت».
    """
    words, parse, verb = sentence.words, sentence.parse, clause.verb
    if words[governor].form == "با" and words[noun].flags & MANNER:
        return True
    if not parse or verb is None or _reports(sentence, verb):
        return False
    if words[governor].form == "با":
        return not words[first].flags & PREP and not words[first - 1].flags & PREP and not parse.ezafe[first - 1]
    return bool(words[governor].flags & MEASURE) and governor <= clause.first + 1


def _inside_noun(sentence: Sentence, clause: Clause, first: int, last: int, before: int) -> int:
    """The event noun in whose phrase the time stands, which goes on behind it; or -1.

    «دلیل سقوط روز دوشنبه بالگرد … بود», «دیدار محرمانه ۲۷ آبان نمایندگان را تکذیب کرد», «بیانیه روز شنبه وزارت …».
    """
    words, parse, owner = sentence.words, sentence.parse, sentence.owner
    after = last + 1
    if not parse or before != first - 1 or before < clause.first or after >= len(words) or not parse.ezafe[before]:
        return -1
    if words[first].flags & PREP or owner[after] is not clause or parse.pos[after] not in ("NOUN", "PROPN", "PRON"):
        return -1
    if words[after].flags & (PREP | MARK | NUMBER | DETERMINER | CONJ | OBJECT | LIGHT) or words[after].form == "خود":
        return -1
    noun = before
    while noun > clause.first and parse.pos[noun] == "ADJ" and parse.ezafe[noun - 1]:
        noun -= 1
    said = words[noun].form in _SAID_NOUNS
    goes_on = parse.ezafe[last] or (noun <= parse.head[after] <= last and parse.relation[after] == "nmod")
    if not (words[noun].flags & EVENT or said) or not goes_on or words[after].form.endswith("\u200cای"):
        return -1
    verb = clause.verb
    if verb is None:
        return -1
    if said:
        return noun
    subject = parse.relation[noun] == "nsubj" or noun == clause.first
    light = words[verb.first - 1].form if verb.first else ""
    return -1 if subject or light in CANCELLING or light in _HAPPENING else noun


def _in_object(sentence: Sentence, clause: Clause, first: int, last: int) -> int:
    """The event noun of an object that a time ends: «خبر بازداشت دو نفر در روز جمعه را رد کرد»; or -1."""
    words, parse, verb = sentence.words, sentence.parse, clause.verb
    if not parse or verb is None or last + 1 >= len(words) or not words[last + 1].flags & OBJECT:
        return -1
    if not first or words[first - 1].form not in ("در", "طی"):
        return -1
    head = next((n for n in parse.children[verb.last] if parse.relation[n] == "obj" and clause.first <= n < first), -1)
    if head < 0:
        return -1
    return next((n for n in range(head, first - 1) if words[n].flags & EVENT and not words[n].flags & ANNOUNCE), -1)


def _explained(sentence: Sentence, clause: Clause, first: int, last: int) -> int:
    """The event noun of which a copula only says what it meant: «سقوط بالگرد در ۱۴ مهر یکی از دلایل … بود»; or -1."""
    words, verb = sentence.words, clause.verb
    if verb is None or (not verb.copula and verb.stem != "بود") or verb.first - last < 2:
        return -1
    begin = clause.first
    while begin < first and words[begin].flags & (CONNECTIVE | MARK | CONJ):
        begin += 1
    if begin >= first - 1 or not words[begin].flags & EVENT or words[begin].flags & PREP:
        return -1
    if any(words[n].flags & (COMMA | OBJECT | SUB) or sentence.owner[n] is not clause for n in range(begin, first)):
        return -1
    between = {words[n].form for n in range(last + 1, verb.first + 1)}
    return -1 if between.isdisjoint(_MEANT) else begin


_MEANT: Final = frozenset("دلایل دلیل علت علل عامل عوامل نشانه نتیجه پیامد باعث سبب موجب".split())
_SAID_NOUNS: Final = frozenset("بیانیه بیانیه‌ بیانیه‌ای گزارش اعلامیه اطلاعیه پیام سخنان اظهارات".split())
"""Nouns of what was said: a time inside their phrase dates the saying."""
_HAPPENING: Final = frozenset("برگزار انجام آغاز صورت رخ روی پایان ادامه شروع موکول برپا تشکیل حضور شرکت".split())


def _noun_of_time(sentence: Sentence, clause: Clause, first: int, last: int) -> int:
    """The event noun on which the analyser hangs the time, inside a phrase that only leads to the clause; or -1.

    «با توجه به افزایش دما طی روزهای آینده، …», «گزارش مفصل امروز خود».
    """
    words, parse, owner = sentence.words, sentence.parse, sentence.owner
    if not parse:
        return -1
    framed = _framed_noun(sentence, clause, first, last)
    if framed >= 0:
        return framed
    top = next((n for n in range(first, last + 1) if not first <= parse.head[n] <= last), first)
    noun = parse.head[top]
    if not clause.first <= noun < first or not words[noun].flags & EVENT or owner[noun] is not clause:
        return -1
    if words[noun].flags & MANNER and words[noun - 1].form == "با":
        return -1
    if parse.ezafe[last] and parse.ezafe[first - 1] and not words[first - 1].flags & PREP:
        return noun
    start = _noun_start(sentence, clause, noun)
    led = next((n for n in range(start - 1, max(start - 7, clause.first - 1), -1) if words[n].form in _CAUSES), -1)
    verb = clause.verb
    behind = verb is not None and verb.first - last > 2
    return noun if led >= clause.first and behind and words[first - 1].form not in ("از", "به") else -1


def _framed_noun(sentence: Sentence, clause: Clause, first: int, last: int) -> int:
    """The event noun before a time that ends, with a comma, a phrase that leads to the clause; or -1."""
    words, owner = sentence.words, sentence.owner
    begin = clause.first
    while begin < first and words[begin].flags & (CONNECTIVE | MARK | CONJ):
        begin += 1
    if not words[begin].flags & PREP or not any(words[n].form in _CAUSES for n in range(begin, begin + 3) if n < first):
        return -1
    if last + 1 >= len(words) or not words[last + 1].flags & COMMA:
        return -1
    if any(words[n].flags & (COMMA | SUB) or owner[n] is not clause for n in range(begin, first)):
        return -1
    return next(
        (n for n in range(first - 1, begin + 1, -1) if words[n].flags & EVENT and not words[n].flags & MANNER), -1
    )


_CAUSES: Final = frozenset("توجه مبنی اثر پی نتیجه دلیل علت هشدار خصوص مورد درباره زمینه".split())


def _named_time(sentence: Sentence, clause: Clause) -> int:
    """The event whose time a clause tells: «زمان برگزاری آزمون … است», «تاریخ فوت او را … ذکر کرده‌اند»; or -1."""
    words, owner = sentence.words, sentence.owner
    for index in range(clause.first, min(clause.first + 3, len(words) - 1)):
        if words[index].form in ("زمان", "تاریخ", "موعد", "مهلت") and owner[index + 1] is clause:
            if index and words[index - 1].flags & PREP:
                return -1
            verb = clause.verb
            tells = verb is None or verb.copula or words[verb.first - 1].form in _NAMING
            return index + 1 if words[index + 1].flags & EVENT and tells else -1
    return -1


_NAMING: Final = frozenset("اعلام تعیین ذکر پیدا تغییر مشخص ثبت نوشته".split())
"""What is said of the time of an event: «زمان برگزاری … اعلام شد», «… تغییر پیدا کرد»."""


def _hangs_on_verb(sentence: Sentence, clause: Clause, first: int, last: int) -> bool:
    """Whether the analyser hangs the time right on the verb of its clause."""
    parse, verb = sentence.parse, clause.verb
    if not parse or verb is None or not first or _reports(sentence, verb):
        return False
    if sentence.words[first - 1].form not in ("از", "تا", "به"):
        return False
    top = next((index for index in range(first, last + 1) if not first <= parse.head[index] <= last), first)
    return verb.first <= parse.head[top] <= verb.last


def _adjacent_noun(sentence: Sentence, clause: Clause, before: int, last: int) -> int:
    """The event noun of a phrase that the time ends: «در جلسه مجمع عمومی امروز»; -1 for subjects («جلسه امروز …»)."""
    words, owner = sentence.words, sentence.owner
    start = before
    while (
        start >= clause.first
        and owner[start] is clause
        and not words[start].flags & (PREP | MARK | SUB | OBJECT | CONJ)
    ):
        start -= 1
    if start < clause.first or owner[start] is not clause or not words[start].flags & PREP:
        return before if _is_of_event(sentence, clause, start + 1, before, last) else -1
    nouns = [index for index in range(start + 1, before + 1) if words[index].flags & EVENT]
    if not nouns or (words[start].form == "با" and words[nouns[0]].flags & MANNER):
        return -1
    if any(words[index].flags & (ROLE | TITLE | TOWN) for index in range(start + 1, nouns[0])):
        return -1
    return before if words[before].flags & EVENT else nouns[0]


def _is_of_event(sentence: Sentence, clause: Clause, start: int, noun: int, last: int) -> bool:
    """Whether a subject tells of those whom an event struck, and the time dates that: «شمار کشته‌های انفجار شنبه در …».

    `last` is the last word of the time; only where the place of the event follows is that sure.
    """
    words, parse = sentence.words, sentence.parse
    if not parse or not start < noun or not words[noun].flags & EVENT or words[last + 1 : last + 2] == []:
        return False
    if words[noun + 1].form in _DEICTIC:  # «عامل تیراندازی [دیروز] در شهر … بازداشت شد»
        return False
    while start < noun and words[start].flags & (CONNECTIVE | MARK | CONJ):
        start += 1
    struck = words[start].form in _STRUCK and all(parse.ezafe[n] for n in range(start, noun))
    return struck and words[last + 1].form == "در" and sentence.owner[last + 1] is clause


_DEICTIC: Final = frozenset("امروز دیروز دیشب امشب فردا پریروز پریشب".split())
_STRUCK: Final = frozenset(
    "شمار تعداد آمار کشته‌شدگان کشته‌های مجروحان زخمی‌های زخمیان قربانیان جان‌باختگان جانباختگان مصدومان تلفات خسارت "
    "خسارات خسارت‌های عامل عاملان متهم متهمان بازماندگان پرونده ضارب آسیب‌دیدگان اجساد پیکر پیکرهای".split()
)
"""With whom or what a phrase begins that tells of an event by what came of it."""


def _spoken_noun(sentence: Sentence, clause: Clause, before: int) -> int:
    """The event that a report is about: «… از دستگیری ۱۱ نفر در ۲۴ ساعت گذشته خبر داد»; or -1."""
    words, owner = sentence.words, sentence.owner
    if clause.verb is None or not clause.verb.first:
        return -1
    led = _SPEAKING.get(words[clause.verb.first - 1].form)
    if led is None or not _reports(sentence, clause.verb):
        return -1
    found = -1
    for index in range(before, max(before - _LONG, clause.first - 1), -1):
        flags = words[index].flags
        if owner[index] is not clause or flags & _BREAKING:
            break
        if flags & EVENT and not flags & MANNER:
            governor = _governor(sentence, clause, index)
            if governor >= clause.first and words[governor].form == led:
                found = index
    return found


def _governor(sentence: Sentence, clause: Clause, index: int) -> int:
    """The word that governs the noun phrase whose noun is at `index`, past numbers and an adjective in front of it."""
    words = sentence.words
    place = _noun_start(sentence, clause, index) - 1
    while place >= clause.first and words[place].flags & (DETERMINER | NUMBER | OPEN):
        place -= 1
    if place > clause.first:
        here, left = words[place].flags, words[place - 1].flags
        if left & HOLDING and (here & PREP or not here & (HOLDING | MARK | EVENT | CONJ)):
            return place - 1
    return place


def _noun_start(sentence: Sentence, clause: Clause, noun: int) -> int:
    """The first word of an event noun: an infinitive of a light verb has its own word before it («کشته شدن»)."""
    words = sentence.words
    if words[noun].form not in _LIGHT_INFINITIVES or noun <= clause.first:
        return noun
    return noun if words[noun - 1].flags & (PREP | MARK | OBJECT | CONJ) else noun - 1


def _nominal(sentence: Sentence, clause: Clause, noun: int, first: int, last: int) -> Predicate:
    words = sentence.words
    verb = clause.verb
    inside = words[_governor(sentence, clause, noun)].form == "در" and verb is not None and not _reports(sentence, verb)
    above = _noun_above(sentence, clause, noun, last) if inside else -1
    if above >= 0:
        inside, noun = False, above if words[above].flags & EVENT else noun
    head = start = _noun_start(sentence, clause, noun)
    while (
        start > clause.first
        and words[start - 1].flags & (DETERMINER | NUMBER | MEASURE)
        and not words[start - 1].flags & PURE_PREP
    ):
        start -= 1
    said = words[noun].form in _SAID_NOUNS
    if inside and verb is not None and not said:
        begin, end = _clause_bounds(sentence, clause, verb)
        return Predicate(head, noun, begin, end, clause, verb, nominal=True)
    stop = last
    struck = _is_of_event(sentence, clause, clause.first, noun, last)
    limit = clause.verb.first if clause.verb else clause.last + 1
    if clause.verb:
        limit = complex_start(sentence, clause.verb, last)
        if _explained(sentence, clause, first, last) == noun:
            limit = last + 1
    if above >= 0 and not (sentence.parse and sentence.parse.ezafe[last]):
        limit = last + 1
    while stop + 1 < limit and stop - last < 12:
        here = words[stop + 1]
        if stop == last and here.form.endswith("\u200cای"):
            break
        if here.flags & CONJ and not _joins(sentence, noun, stop + 1, limit):
            break
        if here.flags & (COMMA | STOP | SUB | OBJECT) or sentence.owner[stop + 1] is not clause:
            break
        if clause.verb and _is_of_verb(sentence, clause.verb, stop + 1):
            break
        if struck and here.flags & PURE_PREP and here.form != "در":
            break
        if stop == last and _is_apart(sentence, head, stop + 1):
            break
        stop += 1
    return Predicate(head, noun, start, max(stop, last), clause, None, nominal=True, reporting=said)


def _is_apart(sentence: Sentence, noun: int, index: int) -> bool:
    """Whether a bare word behind the time of an event noun begins another phrase: no ezafe leads to it."""
    parse, words = sentence.parse, sentence.words
    if not parse or parse.ezafe[index - 1] or words[index].flags & (PREP | CONJ | PRONOUN):
        return False
    if parse.relation[index] == "obl" and parse.pos[index] in ("NOUN", "PROPN"):  # «راهپیمایی روز گذشته [کردها]»
        return any(parse.relation[child] == "case" for child in parse.children[index])
    return parse.pos[index] in ("NOUN", "PROPN", "NUM", "DET") and not noun <= parse.head[index] < index


def _is_of_verb(sentence: Sentence, verb: VerbGroup, index: int) -> bool:
    """Whether a word is in a subject, an object or the noun of a verb, and so in no phrase of an event noun."""
    parse = sentence.parse
    above = index
    for _ in range(_FAR):
        if not parse or above < 0 or verb.first <= parse.head[above] <= verb.last:
            break
        above = parse.head[above]
    if not parse or above < index:
        return False
    hung = {parse.relation[child] for child in parse.children[above]}
    counted = parse.relation[above] in ("obl", "obl:arg") and "nummod" in hung and "case" not in hung  # «سه تن»
    begins = above == index or bool(sentence.words[index].flags & (NUMBER | DETERMINER))
    return (counted and begins) or parse.relation[above] in ("nsubj", "obj", "compound:lvc", "xcomp")


def _noun_above(sentence: Sentence, clause: Clause, noun: int, last: int) -> int:
    """The noun to which «در» with an event noun belongs: «[شرکت‌کنندگان] در آزمون اسفند …»; -1 where it is the verb.

    `last` is the last word of the time: where «را» follows it, all stands inside an object.
    """
    words = sentence.words
    led = _governor(sentence, clause, noun)
    if led <= clause.first or not words[noun].flags & EVENT:
        return -1
    if words[led - 1].form.endswith(_DOERS):
        return led - 1
    if last + 1 >= len(words) or not words[last + 1].flags & OBJECT:
        return -1
    for index in range(led - 1, clause.first, -1):
        if words[index].flags & (COMMA | STOP | SUB | OBJECT) or sentence.owner[index] is not clause:
            break
        if words[index].flags & EVENT:
            return index
    return -1


_DOERS: Final = ("کنندگان", "کننده", "باختگان", "حاضران", "حاضر", "قربانیان", "متهمان", "برندگان", "داوطلبان")


def _joins(sentence: Sentence, noun: int, index: int, limit: int) -> bool:
    """Whether «و» at a word joins two nouns inside the phrase of an event noun: «دیدار نمایندگان ایران و آمریکا»."""
    parse = sentence.parse
    return bool(parse) and index + 1 < limit and max(noun, index - 3) < parse.head[index + 1] < index


# ---------------------------------------------------------------- verbs


def _verbal_predicate(sentence: Sentence, clause: Clause, verb: VerbGroup, last: int) -> Predicate:
    begin, end = _clause_bounds(sentence, clause, verb)
    measured = _measured(sentence, clause, verb, begin)
    if measured >= 0:
        return Predicate(measured, measured, begin, end, clause, verb)
    gap = _gapped(sentence, clause, verb, last)
    if gap >= 0:
        return Predicate(gap, gap, begin, gap, clause, verb, gapped=True)
    start, begin = begin, _behind_gap(sentence, clause, verb, begin, last)
    first = complex_start(sentence, verb, last)
    if verb.copula:
        first = min(first, _complement_start(sentence, clause, verb, begin))
    shared = _shared_subject(sentence, verb, start, begin) if begin > start else None
    found = Predicate(first, verb.last, begin, end, clause, verb, reporting=_reports(sentence, verb), shared=shared)
    if clause.link is Link.RELATIVE and begin < clause.first:
        found.role, found.taken_up = role_of(sentence, clause, verb), taken_up(sentence, clause, verb)
    return found


def _shared_subject(sentence: Sentence, verb: VerbGroup, start: int, begin: int) -> tuple[int, int] | None:
    """The subject of an active verb in a half of its clause before `begin`; None where there is none."""
    parse = sentence.parse
    if not parse or verb.stem in ("شد", "گردید", "گشت", "آمد"):
        return None
    noun = next((n for n in parse.children[verb.last] if parse.relation[n] == "nsubj"), -1)
    return (noun, parse.phrase_end(noun, begin - 1)) if start <= noun < begin else None


_OF_COMPLEMENTS: Final = frozenset(("case", "det", "nummod", "amod", "advmod"))


def _complement_start(sentence: Sentence, clause: Clause, verb: VerbGroup, begin: int) -> int:
    """Where what a copula says of its subject begins: «[نویسنده و مفسر قرآن] است»."""
    parse, owner = sentence.parse, sentence.owner
    if not parse:
        return verb.first
    nouns = [
        n for n in parse.children[verb.last] if parse.relation[n] in ("xcomp", "cop", "compound:lvc") and n < verb.first
    ]
    if parse.relation[verb.first] in ("cop", "aux") and begin <= parse.head[verb.first] < verb.first:
        nouns.append(parse.head[verb.first])
    if not nouns:
        return verb.first
    noun = min(nouns)
    if _is_absent(sentence, verb, noun, begin):
        return verb.first
    start = noun
    while start > begin and verb.first - start < _FAR and owner[start - 1] is clause:
        before = start - 1
        flags = sentence.words[before].flags
        own = noun >= parse.head[before] >= start and parse.relation[before] in _OF_COMPLEMENTS
        if not own or flags & COMMA:
            break
        start = before
    if sentence.words[start].flags & OPEN:
        return start
    return next((n for n in range(start, verb.first) if not sentence.hidden[n]), start)  # «[روز جمعه] آماده … است»


def _is_absent(sentence: Sentence, verb: VerbGroup, noun: int, begin: int) -> bool:
    """Whether speech says of somebody who is the only noun before a copula that they are there or not: «استاد نیست»."""
    alone = all(sentence.hidden[n] or sentence.words[n].flags & (MARK | PREP) for n in range(begin, noun))
    somebody = sentence.words[noun].flags & (NAME | ROLE) and noun + 1 == verb.first
    return sentence.spoken and alone and bool(somebody) and sentence.words[verb.first].form in BEING_THERE


BEING_THERE: Final = frozenset("نیست نیستش هست هستش نبود نیس".split())
"""Copulas by which speech says that somebody is there or not."""


def _behind_gap(sentence: Sentence, clause: Clause, verb: VerbGroup, begin: int, last: int) -> int:
    """Where a clause begins whose verb one before it shares: «چند سد در استان افتتاح و [در سال جاری یک سد …]»."""
    words = sentence.words
    if not _shares(sentence, verb):
        return begin
    for index in range(last - 1, begin, -1):
        if not (words[index].flags & LIGHT and words[index + 1].flags & CONJ and sentence.owner[index] is clause):
            continue
        shared = words[index].form not in _PLAIN and not words[index - 1].flags & (PREP | CONJ | DETERMINER | COMMA)
        turns = words[index + 2].flags & PREP or _timelike(words[index + 2].form)
        if shared and turns and (not sentence.parse or not sentence.parse.ezafe[index]):
            return index + 2
    return begin


def _measured(sentence: Sentence, clause: Clause, verb: VerbGroup, begin: int) -> int:
    """The event whose amount a sentence tells: «میزان پرداخت خسارت‌ها … بود»; or -1."""
    words = sentence.words
    if (
        verb.stem == "بود"
        and begin + 1 < verb.first
        and words[begin].flags & MEASURE
        and words[begin + 1].flags & EVENT
    ):
        return begin + 1
    return -1


def _since(sentence: Sentence, clause: Clause, first: int, last: int) -> Predicate | None:
    """The clause that a time is set before: «دو سال است که … وارد شدند», «سال گذشته بود که … انتخاب شد»."""
    verb = clause.verb
    if verb is None or verb.stem not in ("بود", "شد"):
        return None
    if any(not word.form.startswith(_THEN) for word in sentence.words[last + 1 : verb.first]):
        return None
    for child in sentence.clauses:
        if child.parent is clause and child.link is Link.COMPLEMENT and child.verb is not None:
            found = _verbal_predicate(sentence, child, child.verb, last)
            found.clause_first = first
            found.since = True
            return found
    return None


_THEN: Final = ("همین", "موقع", "روزا", "روزها", "وقتا")
"""Words that belong to a time before «بود که»: «پارسال همین روزا بود که …»."""


def complex_start(sentence: Sentence, verb: VerbGroup, last: int) -> int:
    """Where the verb complex begins: the noun of a light verb, and what is fixed before it («به کار», «مورد بحث»)."""
    words, owner = sentence.words, sentence.owner
    start = verb.first
    clause = owner[start]
    if verb.stem not in LIGHT_VERBS or verb.passive:
        return start

    def fits(index: int) -> bool:
        return index > last and owner[index] is clause and index >= clause.first

    barred = MARK | PREP | OBJECT | CONJ | PRONOUN | DETERMINER
    if not fits(start - 1) or (words[start - 1].flags & barred and not words[start - 1].flags & LIGHT):
        return start
    if words[start - 1].form in _UNITS and fits(start - 2) and words[start - 2].flags & (NUMBER | DETERMINER):
        return start
    if verb.stem in _REACHING and not (fits(start - 2) and words[start - 2].form in ("به", "در")):
        return start
    if not words[start - 1].flags & (LIGHT | REPORT | ANNOUNCE | EVENT) and (
        (verb.stem not in _MAKING and words[start - 1].form not in _GOALS)
        or words[start - 1].flags & (PLACE | TOWN | COUNTRY | NAME | NUMBER)
    ):
        return start
    if _ends_chain(sentence, verb, start - 1):
        return start
    start -= 1
    if words[start].form.startswith("گو") and fits(start - 2) and words[start - 2].form == "گفت":
        return start - 2
    if words[start].form == "قرار" and fits(start - 2):
        for back in range(start - 1, max(start - 5, last), -1):
            if words[back].form in _UNDER and owner[back] is clause:
                return back
        return start
    if fits(start - 1) and words[start - 1].form in ("به", "در", "از"):
        if fits(start - 2) and words[start].form == "کار" and words[start - 2].flags & LIGHT:
            return start - 2
        return (
            start - 1
            if not words[start].flags & LIGHT or verb.stem in ("رسید", "آمد", "آورد", "برد", "رساند", "گرفت")
            else start
        )
    while fits(start - 2) and words[start - 1].flags & CONJ and words[start - 2].flags & LIGHT:
        start -= 2
    return start


def _ends_chain(sentence: Sentence, verb: VerbGroup, index: int) -> bool:
    """Whether the word before a verb ends the phrase of its true noun: «خواستار ارسال بادکنک‌های آتش‌زا شد»."""
    parse, words = sentence.parse, sentence.words
    if not parse or not index or not parse.ezafe[index - 1] or verb.stem not in ("شد", "گردید", "بود"):
        return False
    for place in range(index - 1, max(index - _FAR, 0), -1):
        if words[place].flags & (COMMA | STOP | OBJECT | SUB):
            return False
        if words[place].form in _GOVERNING:
            return True
    return False


_GOVERNING: Final = frozenset("خواستار موفق مجبور متوجه مانع منجر باعث موجب سبب قادر شامل مشغول مدعی دچار".split())


def _shares(sentence: Sentence, verb: VerbGroup) -> bool:
    """Whether a verb may be the light verb of nouns before it as well: «… شد», «… به عمل آمد»."""
    words = sentence.words
    if not verb.first:
        return False
    done = [word.form for word in words[max(verb.first - 2, 0) : verb.first]] == ["به", "عمل"] and verb.stem == "آمد"
    lasts = words[verb.first - 1].form == "ادامه" and verb.stem in ("داشت", "یافت")
    return done or lasts or (verb.stem in _SHARED and bool(words[verb.first - 1].flags & (LIGHT | REPORT)))


def _gapped(sentence: Sentence, clause: Clause, verb: VerbGroup, last: int) -> int:
    """The noun of a light verb that stands only further on: «روز گذشته اجرا و در همین راستا … دستگیر شدند»; or -1."""
    words = sentence.words
    if not _shares(sentence, verb):
        return -1
    for index in range(last + 1, verb.first - 4):
        here = words[index]
        if not here.flags & LIGHT or not words[index + 1].flags & CONJ or sentence.owner[index] is not clause:
            continue
        acted = here.verb is not None and any(words[n].flags & OBJECT for n in range(clause.first, index))
        if here.form not in LIGHT_NOUNS or acted:  # «قلعه را خان ساخت و نوه‌اش …»
            continue
        if (
            here.form in _PLAIN
            or words[index - 1].flags & (PREP | CONJ | DETERMINER | COMMA)
            or words[index + 2].flags & LIGHT
            or _coordinates(sentence, index, index + 2)
        ):
            continue
        return index
    return -1


def _coordinates(sentence: Sentence, left: int, right: int) -> bool:
    """Whether two nouns around «و» govern one phrase: «بهره‌برداری و اجرایِ ۳ طرح … آغاز شد»."""
    parse = sentence.parse
    deed = bool(sentence.words[right].flags & EVENT)
    return deed and bool(parse) and parse.ezafe[right] and parse.head[right] == left


def _reports(sentence: Sentence, verb: VerbGroup) -> bool:
    """Whether a verb only says that something was said."""
    words = sentence.words
    noun = words[verb.first - 1] if verb.first else None
    if verb.tense is TenseForm.SUBJUNCTIVE:
        return False
    if verb.stem in _REPORTING_STEMS and not verb.passive:
        return noun is None or noun.form not in ("پاسخ", "تبریک", "تسلیت", "وداع", "حیات", "لبیک", "ترک", "سخن")
    if noun is None or verb.stem not in LIGHT_VERBS:
        return False
    if noun.form in ("مصاحبه", "گفتگو", "گفت‌وگو") and verb.stem in ("شد", "گردید", "آمد"):
        return False
    after = words[verb.last + 1] if verb.last + 1 < len(words) else None
    if noun.flags & REPORT and not (
        noun.form == "ادامه" and (words[verb.first - 2].flags & OBJECT or not after or after.form != ":")
    ):
        return True
    if not noun.flags & ANNOUNCE:
        return False
    if noun.form in ("خبر", "گزارش", "هشدار", "اطلاع"):
        return not (noun.form == "گزارش" and verb.stem in ("شد", "گردید"))
    if noun.form in ("اعلام", "مدعی", "وعده", "ادعا") and (noun.form == "مدعی" or verb.stem not in ("شد", "گردید")):
        return after is not None and not (after.flags & STOP and after.form != ":")
    return after is not None and (after.form in (":", "که", "«", '"') and not words[verb.first - 2].flags & OBJECT)


# ---------------------------------------------------------------- bounds


def _clause_bounds(sentence: Sentence, clause: Clause, verb: VerbGroup) -> tuple[int, int]:
    words = sentence.words
    begin, end = _strip_frame(sentence, clause), max(verb.last, clause.tail)
    relative = clause.link is Link.RELATIVE and clause.parent is not None and clause.first >= 2
    if (
        relative
        and clause.parent is not None
        and (
            role_of(sentence, clause, verb) is not Role.SUBJECT
            or words[begin].flags & (PREP | NUMBER)
            or _timelike(words[begin].form)
            or _unsubjected(sentence, clause, verb)
        )
    ):
        begin = taken_start(sentence, clause, clause.parent, verb)
    elif (
        clause.link is Link.COMPLEMENT
        and clause.parent is not None
        and clause.parent.verb
        and clause.parent.verb.copula
        and begin < verb.first
        and _lacks_subject(sentence, clause, begin, verb.first)
    ):
        begin = _strip_frame(sentence, clause.parent)
    noun = words[verb.first - 1].form if verb.first else ""
    said = (
        verb.copula
        and noun.endswith(("ی", "آن", "این"))
        and verb.last + 1 < len(words)
        and words[verb.last + 1].form == "که"
    )
    if said or noun in _WHOLE or (verb.first > 1 and words[verb.first - 2].form in _WHOLE):
        for child in sentence.clauses:
            if child.verb is None:
                continue
            follows = child.first == verb.last + 1 and child.verb.tense is TenseForm.SUBJUNCTIVE
            if follows or (child.parent is clause and child.link is Link.COMPLEMENT):
                end = max(end, child.verb.last)
    return begin, end


def _lacks_subject(sentence: Sentence, clause: Clause, begin: int, stop: int) -> bool:
    """Whether a clause begins with a preposition, a time or its object, so that its subject stands before «که»."""
    words = sentence.words
    if words[begin].flags & PREP or _timelike(words[begin].form):
        return True
    for index in range(begin, stop):
        flags = words[index].flags
        if flags & OBJECT:
            return True
        if flags & (PREP | MARK):
            return False
    return False


def _unsubjected(sentence: Sentence, clause: Clause, verb: VerbGroup) -> bool:
    """Whether the analyser finds no subject within a clause."""
    parse = sentence.parse
    if not parse:
        return False
    return not any(
        parse.relation[child] in ("nsubj", "csubj") and clause.first <= child < verb.first
        for index in range(max(verb.first - 2, clause.first), verb.last + 1)
        for child in parse.children[index]
        if not _is_complement(sentence, clause, verb, child)
        and (verb.stem != "داشت" or parse.span(child)[1] < verb.first - 1)
        and not sentence.hidden[child]
    )


def _is_complement(sentence: Sentence, clause: Clause, verb: VerbGroup, noun: int) -> bool:
    """Whether what the analyser takes for a subject is what somebody is or becomes: «علیپور که … [آقای گل لیگ] شد»."""
    parse, words = sentence.parse, sentence.words
    if clause.link is not Link.RELATIVE or not (verb.copula or verb.stem in ("بود", "شد")) or verb.passive:
        return False
    if words[verb.first - 1].flags & LIGHT or not words[noun].flags & (ROLE | TITLE):
        return False
    bare = not any(words[n].flags & (PREP | MARK | OBJECT) for n in range(noun + 1, verb.first))
    return bare and parse.ezafe[noun] and parse.pos[verb.first - 1] in ("NOUN", "PROPN")


def _timelike(form: str) -> bool:
    return form in ("روز", "ساعت", "سال", "ماه", "هفته", "صبح", "عصر", "شب", "امروز", "دیروز", "فردا")


def _strip_frame(sentence: Sentence, clause: Clause) -> int:
    """The first word of a clause after «به گزارش …», connectives, bullets and stray marks."""
    words = sentence.words
    stop = clause.verb.first if clause.verb else clause.last
    index = clause.first
    while True:
        frame = _FRAME.match(sentence.text, sentence.starts[index])
        if frame and frame.end() < sentence.starts[stop]:
            index = sentence.index_at(frame.end())
        aside = _ASIDE.match(sentence.text, sentence.starts[index])
        if aside and aside.end() < sentence.starts[stop]:
            index = sentence.index_at(aside.end())
        if words[index].form == "خبرگزاری" and index + 2 < stop and words[index + 2].form == "-":
            index += 3
        while (
            index < stop
            and (
                words[index].flags & (CONNECTIVE | CONJ | COMMA | CLOSE | STOP)
                or (words[index].flags & MARK and not words[index].flags & OPEN and words[index].form not in "\"'")
            )
            and words[index].form != "تا"
        ):
            index += 1
        form = words[index].form
        if form == "چرا" and index + 2 < stop and words[index + 1].form == "که":
            index += 2
            continue
        if index + 1 >= stop or form not in _LEADING_FRAMES:
            return index
        source = words[index + 1].form
        if form == "به" and source not in _FRAMES:
            return index
        if form in ("بر", "بنا") and source not in ("اساس", "پایه", "طبق", "بنیاد", "بر", "به"):
            return index
        after = _frame_end(sentence, clause, index, stop)
        if after == index:
            return index
        index = after


def _frame_end(sentence: Sentence, clause: Clause, index: int, stop: int) -> int:
    """The word after the reporting frame that begins at `index`; `index` itself where no end is found."""
    words, owner = sentence.words, sentence.owner
    for place in range(index, min(stop, index + 24)):
        if words[place].flags & COMMA and owner[place] is clause:
            return place + 1
    for place in range(index, min(stop, index + 10)):
        if words[place].form in ("خبرگزاری", "خبرگزاري"):
            place += 2
            if place + 1 < stop and words[place].form == "از":
                place += 2
            return min(place, stop)
        if words[place].form in ("فارس", "ایسنا", "ایرنا", "مهر", "تسنیم", "رویترز", "رویتر"):
            place += 1
            if place + 1 < stop and words[place].form == "از":
                place += 2
            return min(place, stop)
    return index


def _fragment(sentence: Sentence, clause: Clause, first: int, last: int) -> Predicate:
    """The predicate of a headline or a list item: its first event noun, the nearest one before the time preferred."""
    words = sentence.words
    begin, end = _strip_frame(sentence, clause), min(clause.last, len(words) - 1)
    begin = min(begin, first)
    while end > last and words[end].flags & MARK and not words[end].flags & CLOSE:
        end -= 1
    for index in (*range(begin, first), *range(last + 1, end + 1)):
        if words[index].flags & EVENT:
            return Predicate(index, index, begin, end, clause, None, nominal=True)
    return Predicate(-1, -1, begin, end, clause, None)
