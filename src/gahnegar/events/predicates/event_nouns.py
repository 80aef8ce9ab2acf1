"""The event noun that a time modifies: «در [جلسه] امروز», «پس از [انتخابات] خرداد», «از [دستگیری] او در … خبر داد»."""

from collections.abc import Sequence
from typing import Final

from gahnegar.events.animacy import is_doer, is_happening, is_person_noun
from gahnegar.events.clauses import Clause, Sentence
from gahnegar.events.lexicon import BEHIND_IN, CANCELLING, FORCES, HAPPENING, MENTIONING, TOPICAL
from gahnegar.events.predicates.clause_bounds import strip_frame
from gahnegar.events.predicates.predicate import FAR
from gahnegar.events.predicates.verb_complex import complex_start, is_reporting
from gahnegar.events.sentence_verbs import LENGTHS
from gahnegar.events.words import (
    ANNOUNCE,
    BODY,
    COMMA,
    CONJ,
    DETERMINER,
    EVENT,
    HOLDING,
    LABEL,
    LIGHT,
    MANNER,
    MARK,
    MEASURE,
    NUMBER,
    OBJECT,
    OPEN,
    PLACE,
    PREP,
    PRONOUN,
    ROLE,
    STOP,
    SUB,
    TITLE,
    TOWN,
    WordForm,
    behind,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.nouns import NounClass, chance, singulars
from gahnegar.persian.verb_table import LIGHT_VERBS

_LONG_PHRASE: Final = 50
_LIGHT_INFINITIVES: Final = frozenset(past + "ن" for past in LIGHT_VERBS)
"""«شدن» and the like: the word before them belongs to them («کشته شدن»)."""
_SPEAKING: Final = {
    **dict.fromkeys("خبر گزارش هشدار انتقاد ابراز سخن".split(), "از"),
    "اشاره": "به",
    "تاکید": "بر",
}
"""Nouns of saying, and the preposition before what was said: «از … خبر داد»."""
_BREAKING: Final = STOP | SUB | OBJECT


def names_place(sentence: Sentence, index: int) -> bool:
    """Whether a noun of a deed or a happening is the name of the place before it: «میدان [انقلاب]»."""
    return index > 0 and sentence.words[index - 1].form in _NAMED_AFTER and sentence.parse.ezafe[index - 1]


_NAMED_AFTER: Final = frozenset(
    "ورزشگاه استادیوم میدان خیابان بلوار بزرگراه اتوبان پل تالار برج پارک بوستان شهرک کوی سینما دبیرستان".split()
)
"""Places that bear the names of deeds and happenings: «میدان انقلاب»."""


def find_event_noun(sentence: Sentence, clause: Clause, first: int, last: int, before: int) -> int:
    """The index of the event noun that the time modifies, or -1."""
    words, owner, parse = sentence.words, sentence.owner, sentence.parse
    if before < 0 or (before == first - 1 and words[last].form.endswith(_LONG) and describes_course(sentence, first)):
        return -1
    if clause.verb is not None and coming_before(words, first) >= 0:
        return -1
    within = _inside_noun(sentence, clause, first, last, before)
    if within < 0:
        within = _in_object(sentence, clause, first, last)
    if within < 0:
        within = explained_noun(sentence, clause, first, last)
    if within >= 0:
        return within
    if before == first - 1 and words[last].form in DEICTIC and _is_purpose(sentence, clause):
        return -1
    if before == first - 1 and _is_behind_phrase(sentence, clause, first, last):
        return -1
    if before == first - 1 and words[last].form in DEICTIC and _is_behind_actor(sentence, clause, first):
        return -1
    if before == first - 1 and (not parse or parse.ezafe[before]) and not words[first].flags & PREP:
        hangs = parse and any(parse.head[index] == before for index in range(first, last + 1))
        goes_on = hangs and parse.ezafe[last]
        if goes_on and before >= clause.first and words[before].flags & EVENT and owner[before] is clause:
            return before
        noun = _adjacent_noun(sentence, clause, before, last)
        if noun < 0 and not sentence.hidden[before] and words[before].flags & (EVENT | LIGHT):
            led = next((n for n in range(before, clause.first, -1) if words[n].flags & PREP), -1)
            noun = topic_before(sentence, clause, led) if led > clause.first else -1
        if noun < 0 and is_cause(sentence, before) and not FORCES.isdisjoint(singulars(words[before].form)):
            return before  # «به خاطر [سرمای] دیروز»
        return noun if noun >= 0 else _spoken_noun(sentence, clause, before)
    if _is_behind_own_deed(sentence, clause, first, last):
        return -1
    named = _announced_noun(sentence, clause, first)
    if named < 0:
        named = _warned_noun(sentence, clause, first, last)
    if named >= 0:
        return named
    named = _named_time(sentence, clause)
    if named >= 0:
        return named
    named = _noun_of_time(sentence, clause, first, last)
    if named < 0:
        named = _mentioned_noun(sentence, clause, first)
    if named < 0:
        named = lasted_noun(sentence, clause, first, last)
    if named >= 0:
        return named
    for index in range(before, max(before - FAR, clause.first - 1), -1):
        flags = words[index].flags
        if owner[index] is not clause or flags & (_BREAKING | COMMA):
            break
        if not flags & EVENT or (index > clause.first and words[index - 1].flags & EVENT):
            continue
        governor = governor_of(sentence, clause, index)
        if governor < clause.first or _is_means(sentence, clause, index, governor, first):
            continue
        if words[index].form in MENTIONING and words[governor].form in ("با", "ضمن"):
            continue  # «ضمن تقدیر از پلیس در نوروز گفت»
        if words[governor].form == "پیشین" and _is_of_subject(sentence, clause, index):
            break
        if words[governor].form == "مورد" and words[governor - 1].flags & NUMBER:
            continue  # «[چهل مورد] بازدید از کارگاه‌ها در پاییز صورت گرفت»
        if words[governor].form in _WHY and _is_beside_verb(sentence, clause, first, last):
            continue
        meant = words[governor].form == "برای" and clause.verb is not None and not is_reporting(sentence, clause.verb)
        if words[governor].flags & HOLDING and not meant and not _hangs_on_verb(sentence, clause, first, last):
            return index
    return _spoken_noun(sentence, clause, before)


def coming_before(words: Sequence[WordForm], first: int) -> int:
    """Where what tells of a time that it comes or ends begins: «با [رسیدن] زمستان», «[تمام شدن] سال»; or -1."""
    if first > 2 and [word.form for word in words[first - 3 : first]] == ["نزدیک", "شدن", "به"]:
        return first - 3
    form = words[first - 1].form if first else ""
    if form in _COMING:
        return first - 1 - (first > 1 and words[first - 2].form == "فرا")
    return first - 2 if form == "شدن" and first > 1 and words[first - 2].form in _ENDING else -1


_COMING: Final = frozenset("رسیدن فرارسیدن آمدن گذشتن سررسیدن".split())
_ENDING: Final = frozenset("سپری تمام نزدیک آغاز شروع".split())


def _is_behind_phrase(sentence: Sentence, clause: Clause, first: int, last: int) -> bool:
    """Whether a day stands behind a phrase of why or after what, or of a place, that ends with no happening.

    «پس از شکست مقابل سایپا [دیشب] به اصفهان برگشت», «با اعتراض رانندگان [شب‌هنگام] دوطرفه شد»: no ezafe ties it there,
    whatever the tree says. «در جلسه مجمع [امروز]» is dated by it.
    """
    words, verb = sentence.words, clause.verb
    if verb is None or verb.first <= last + 1 or is_reporting(sentence, verb) or words[first].form not in _DAYS:
        return False
    noun = first - 1
    while noun > clause.first and sentence.parse and sentence.parse.pos[noun] == "ADJ":
        noun -= 1
    happens = is_happening(words[noun])
    dated = any(words[n].flags & NUMBER for n in range(first - 1, last + 1))
    if dated or words[first - 1].flags & MARK or words[last + 1].flags & (COMMA | PRONOUN):
        return False
    for led in range(first - 2, clause.first - 1, -1):
        here = words[led]
        if here.flags & (MARK | OBJECT | SUB | CONJ) or sentence.owner[led] is not clause or sentence.hidden[led]:
            return False
        if here.form in ("مقابل", "برابر") or not here.flags & PREP:
            continue
        before, after = words[led - 1].form if led else "", words[led + 1]
        if here.form == "در" and after.form not in _WHY:
            return bool(after.flags & (PLACE | TOWN))  # «در شهرک بهاران [دیروز] بدون مقامات …»
        return not happens and (
            here.form in _MEANS or (here.form == "از" and before in ("پس", "بعد")) or after.form in _WHY
        )
    return False


def _is_behind_actor(sentence: Sentence, clause: Clause, first: int) -> bool:
    """Whether a day stands behind who acts, and that one behind a phrase: «در پایان جلسه [رئیس شورا] امروز گفت»."""
    words, parse, verb = sentence.words, sentence.parse, clause.verb
    if not parse or verb is None or not words[behind(words, clause.first, first)].flags & PREP:
        return False
    actor = next(
        (n for n in parse.children[verb.last] if parse.relation[n] == "nsubj" and clause.first < n < first), -1
    )
    if (
        actor < 0
        or parse.ezafe[actor - 1]
        or words[actor - 1].flags & PREP
        or parse.phrase_end(actor, first) < first - 1
    ):
        return False
    form, read = words[actor].form, parse.verb[verb.last]
    people = is_person_noun(form) or (read is not None and read.plural and is_doer(form, plural=True))
    return bool(words[actor].flags & (ROLE | TITLE | BODY)) or people


_DAYS: Final = frozenset(
    "امروز دیروز دیشب امشب فردا پریروز پریشب روز شب صبح ظهر عصر بامداد شامگاه سحرگاه شب‌هنگام نیمه‌شب".split()
)
"""Words with which a day or a part of it begins."""
_MEANS: Final = frozenset("با بدون برای جهت".split())
"""Prepositions of means and ends."""


def describes_course(sentence: Sentence, first: int) -> bool:
    """Whether a length in «ه» says how long a course or a span is in which something happens: «در یک دوره چهل‌روزه»."""
    words, noun = sentence.words, first - 1
    if noun < 1 or words[noun].form.removesuffix("ی").removesuffix("\u200cا") not in _COURSES:
        return False
    led = noun - 1 - (words[noun - 1].form == "یک")
    return led >= 0 and words[led].form in ("در", "طی", "ظرف")


_LONG: Final = ("روزه", "ماهه", "ساله", "ساعته", "هفته‌ای")
_COURSES: Final = frozenset("دوره بازه مدت مهلت".split())


def _is_of_subject(sentence: Sentence, clause: Clause, index: int) -> bool:
    """Whether a word hangs on the subject of its clause: «دوره پیشین [جشنواره] به سبب کرونا در آذر ۹۹ … برگزار شد»."""
    parse, verb = sentence.parse, clause.verb
    top = parse.head[index] if parse else -1
    if verb is None or top < clause.first or parse.relation[top] != "nsubj":
        return False
    return verb.first <= parse.head[top] <= verb.last


def _is_beside_verb(sentence: Sentence, clause: Clause, first: int, last: int) -> bool:
    """Whether a time stands right before the verb, tied to nothing before: «به دلیل … [ساعت ۱۲] آغاز شد»."""
    words, parse, verb = sentence.words, sentence.parse, clause.verb
    while first > clause.first + 1 and words[first - 1].form in _ABOUT:
        first -= 1
    if verb is None or is_reporting(sentence, verb) or words[first - 1].form in ("از", "به", "طی"):
        return False
    if words[first - 1].form == "در" and not any(words[n].form in _CAUSING for n in range(clause.first, first - 1)):
        return False  # «به دنبال یورش آمریکا در ۲۰۰۱ ظهور کرد»
    return complex_start(sentence, verb, last) == last + 1 and not (parse and parse.ezafe[first - 1])


_ABOUT: Final = frozenset("حدود حوالی نزدیک راس".split())
_CAUSING: Final = frozenset("دلیل علت خاطر".split())


def is_cause(sentence: Sentence, noun: int) -> bool:
    """Whether a noun is why something else happened: «به دلیل [سیل]»."""
    return noun > 1 and sentence.words[noun - 1].form in _BECAUSE and bool(sentence.words[noun - 2].flags & PREP)


_BECAUSE: Final = frozenset("دلیل علت خاطر سبب اثر".split())
_WHY: Final = frozenset("دلیل علت خاطر پی دنبال منظور هدف مناسبت نتیجه اثر".split())
"""Nouns that lead to why or what for."""


def _is_purpose(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause begins with what it is done for: «به منظور بررسی وام‌ها [صبح امروز] جلسه‌ای تشکیل شد»."""
    words = sentence.words
    begin = behind(words, clause.first, clause.last)
    form, following = words[begin].form, words[min(begin + 1, len(words) - 1)].form
    return (form, following) in (("به", "منظور"), ("با", "هدف")) or form in ("به‌منظور", "برای", "جهت")


def _is_means(sentence: Sentence, clause: Clause, noun: int, governor: int, first: int) -> bool:
    """Whether an event noun only tells how the verb's own event came, or what is measured, and the time is the verb's.

    «با سرعت …», «با ایجاد پارک‌ها اکنون … برخوردار است», «میزان تولید در سال گذشته … افزایش داشت».
    """
    words, parse, verb = sentence.words, sentence.parse, clause.verb
    if words[governor].form == "با" and words[noun].flags & MANNER:
        return True
    if not parse or verb is None or is_reporting(sentence, verb):
        return False
    if words[governor].form == "با":
        after = next((n for n in range(first, len(words)) if not sentence.hidden[n]), len(words) - 1)
        # «با کشیدن خیابان در ۱۳۱۱ دالان ویران شد»
        led = words[first - 1].form == "در" and not words[after].flags & COMMA
        return led or not (words[first].flags & PREP or words[first - 1].flags & PREP or parse.ezafe[first - 1])
    return bool(words[governor].flags & MEASURE) and governor <= strip_frame(sentence, clause) + 1


_OWN_DEEDS: Final = frozenset(
    "گرفتن دریافت کسب اخذ تحصیل تحصیلات ازدواج بازگشت گذراندن خواندن دیدن اتمام پایان تکمیل ترک فارغ‌التحصیلی".split()
)
"""What somebody did before what the verb tells of the same one: «پس از [گرفتن] دکترا در سال ۱۳۳۵ ازدواج کرد»."""


def _is_behind_own_deed(sentence: Sentence, clause: Clause, first: int, last: int) -> bool:
    """Whether a time with «در» follows what the one who acts did before: «پس از گرفتن دکترا [در ۱۳۳۵] ازدواج کرد»."""
    words, verb = sentence.words, clause.verb
    if verb is None or words[first - 1].form != "در" or last + 1 >= verb.first or words[last + 1].flags & COMMA:
        return False
    for index in range(first - 2, max(first - FAR, clause.first + 1), -1):
        name = sentence.names[index]
        if words[index].flags & (COMMA | OBJECT | SUB) or (name is not None and name.kind is NameKind.PERSON):
            return False
        if words[index].form in _OWN_DEEDS:
            return words[index - 1].form == "از" and words[index - 2].form in ("پس", "بعد")
    return False


def _inside_noun(sentence: Sentence, clause: Clause, first: int, last: int, before: int) -> int:
    """The event noun in whose phrase the time stands, which goes on behind it; or -1.

    «دلیل سقوط روز دوشنبه بالگرد … بود», «دیدار محرمانه ۲۷ آبان نمایندگان را تکذیب کرد», «بیانیه روز شنبه وزارت …»,
    «به استناد مجوز مورخ ۱۲ دی شورا».
    """
    words, parse, owner = sentence.words, sentence.parse, sentence.owner
    after, marked = last + 1, words[first - 1].form in _OF_DATE
    if not parse or before != first - 1 - marked or before < clause.first or after >= len(words):
        return -1
    if not (marked or parse.ezafe[before]):
        return -1
    if words[first].flags & PREP or owner[after] is not clause or parse.pos[after] not in ("NOUN", "PROPN", "PRON"):
        return -1
    if words[after].flags & (PREP | MARK | NUMBER | DETERMINER | CONJ | OBJECT | LIGHT) or words[after].form == "خود":
        return -1
    noun = before
    while noun > clause.first and parse.pos[noun] == "ADJ" and parse.ezafe[noun - 1]:
        noun -= 1
    said = words[noun].form in SAID_NOUNS or (
        words[noun].form in _ISSUED and words[last].form.removesuffix("ه") not in LENGTHS
    )
    goes_on = marked or parse.ezafe[last] or (noun <= parse.head[after] <= last and parse.relation[after] == "nmod")
    if not (words[noun].flags & EVENT or said) or not goes_on or words[after].form.endswith("\u200cای"):
        return -1
    verb = clause.verb
    if verb is None:
        return -1
    if said:
        return -1 if after == verb.first - 1 else noun
    subject = parse.relation[noun] == "nsubj" or noun == clause.first
    subject = subject and not any(sentence.hidden[n] for n in range(after, verb.first))  # «قطعی روزهای اخیر تا فردا …»
    light = words[verb.first - 1].form if verb.first else ""
    return -1 if subject or light in CANCELLING or light in _COMING_ABOUT else noun


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


def explained_noun(sentence: Sentence, clause: Clause, first: int, last: int) -> int:
    """The event noun of which a copula only says what it meant: «سقوط بالگرد در ۱۴ مهر یکی از دلایل … بود»; or -1."""
    words, verb = sentence.words, clause.verb
    if verb is None or (not verb.copula and verb.stem != "بود") or verb.first - last < 2:
        return -1
    begin = behind(words, clause.first, first)
    begin += begin + 1 < first and words[begin + 1].form in _LIGHT_INFINITIVES  # «بسته [شدن] درها»
    if begin >= first - 1 or not words[begin].flags & EVENT or words[begin].flags & PREP:
        return -1
    if any(words[n].flags & (COMMA | OBJECT | SUB) or sentence.owner[n] is not clause for n in range(begin, first)):
        return -1
    between = {words[n].form for n in range(last + 1, verb.first + 1)}
    return -1 if between.isdisjoint(_MEANT) else begin


def defined_by(sentence: Sentence, clause: Clause, first: int, before: int) -> int:
    """The event noun by which a copula names somebody or something: «علت [انفجار] دیروز نشت گاز بود»; or -1."""
    words, parse, verb = sentence.words, sentence.parse, clause.verb
    if not parse or verb is None or not (verb.copula or verb.stem == "بود") or before != first - 1:
        return -1
    noun = before
    while noun > clause.first and not words[noun].flags & EVENT and parse.ezafe[noun] and parse.ezafe[noun - 1]:
        noun -= 1
    if not words[noun].flags & EVENT or noun <= clause.first or not all(parse.ezafe[n] for n in range(noun, first)):
        return -1
    return noun if words[noun - 1].form in _NAMED_BY and parse.ezafe[noun - 1] else -1


_NAMED_BY: Final = frozenset(
    "دلیل علت عامل مسئول مسوول مقصر باعث بانی نتیجه پیامد حاصل دستاورد قربانی قربانیان هدف موضوع محور برنده".split()
)
"""What something or somebody is to an event: its cause, its aim, its outcome."""
_MEANT: Final = frozenset("دلایل دلیل علت علل عامل عوامل نشانه نتیجه پیامد باعث سبب موجب".split())
SAID_NOUNS: Final = frozenset("بیانیه بیانیه‌ بیانیه‌ای گزارش اعلامیه اطلاعیه پیام سخنان اظهارات".split())
"""Nouns of what was said: a time inside their phrase dates the saying."""
_ISSUED: Final = frozenset(
    "رای حکم شکایت شکواییه دادخواست ابلاغیه مجوز مصوبه نامه بخشنامه دستورالعمل صورتجلسه نظریه دستور فرمان "
    "یادداشت اخطاریه".split()
)
"""Papers that somebody issues on a day: «[رأی] اردیبهشت دادگاه را نقض کرد», «به استناد [مجوز] مورخ ۱۲ دی شورا»."""
_OF_DATE: Final = frozenset(("مورخ", "مورخه"))
_COMING_ABOUT: Final = HAPPENING | {"پایان", "ادامه", "موکول", "تشکیل", "حضور", "شرکت"}


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
    start = noun_start(sentence, clause, noun)
    led = next((n for n in range(start - 1, max(start - 7, clause.first - 1), -1) if words[n].form in _CAUSES), -1)
    verb = clause.verb
    behind = verb is not None and verb.first - last > 2
    return noun if led >= clause.first and behind and words[first - 1].form not in ("از", "به") else -1


def _framed_noun(sentence: Sentence, clause: Clause, first: int, last: int) -> int:
    """The event noun before a time that ends, with a comma, a phrase that leads to the clause; or -1."""
    words, owner = sentence.words, sentence.owner
    begin = behind(words, clause.first, first)
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


def _warned_noun(sentence: Sentence, clause: Clause, first: int, last: int) -> int:
    """What a clause warns of, where the time is of that: «نسبت به [کمبود] آب در تابستان آینده هشدار داد»; or -1.

    A weekday may be that of the warning.
    """
    words, verb = sentence.words, clause.verb
    if verb is None or verb.first <= last or words[verb.first - 1].form != "هشدار":
        return -1
    if words[last].form.endswith(("شنبه", "جمعه")):
        return -1
    for index in range(first - 1, max(clause.first, first - FAR), -1):
        if words[index].flags & (_BREAKING | COMMA):
            return -1
        if (words[index - 1].form, words[index].form) == ("نسبت", "به"):
            return index + 1 if index + 1 < first else -1
    return -1


def _announced_noun(sentence: Sentence, clause: Clause, first: int) -> int:
    """The happening before a time of which something tells: «پیش‌بینی‌ها مبنی بر [افزایش] دما تا مهر است»; or -1."""
    words, owner = sentence.words, sentence.owner
    for index in range(first - 1, max(clause.first, first - 2 * FAR), -1):
        if words[index].flags & _BREAKING or owner[index] is not clause:
            return -1
        if words[index - 1].form == "مبنی" and words[index].form == "بر":
            return index + 1 if words[index + 1].flags & EVENT and words[first - 1].flags & PREP else -1
    return -1


_NAMING: Final = frozenset("اعلام تعیین ذکر پیدا تغییر مشخص ثبت نوشته".split())
"""What is said of the time of an event: «زمان برگزاری … اعلام شد», «… تغییر پیدا کرد»."""


def _hangs_on_verb(sentence: Sentence, clause: Clause, first: int, last: int) -> bool:
    """Whether the analyser hangs the time right on the verb of its clause."""
    parse, verb = sentence.parse, clause.verb
    if not parse or verb is None or not first or is_reporting(sentence, verb):
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
        and (not words[start].flags & (PREP | MARK | SUB | OBJECT | CONJ) or _joins_adjectives(sentence, start))
    ):
        start -= 1
    if start < clause.first or owner[start] is not clause or not words[start].flags & PREP:
        return before if is_of_event(sentence, clause, start + 1, before, last) else -1
    parse = sentence.parse
    nouns = [
        n for n in range(start + 1, before + 1) if words[n].flags & EVENT and not (parse and parse.pos[n] == "ADJ")
    ]
    if _happens(sentence, start, before):
        topic = topic_before(sentence, clause, start)
        return before if topic < 0 else topic
    if not nouns:
        behind_led = _behind_event(sentence, clause, start)
        deictic = words[last].form in DEICTIC  # «بعد از نماز جمعه امروز …»
        return -1 if behind_led < 0 or deictic else _head_of(sentence, behind_led, before)
    if words[start].form == "با" and words[nouns[0]].flags & MANNER:
        return -1
    if any(words[index].flags & (ROLE | TITLE | TOWN) for index in range(start + 1, nouns[0])):
        return -1
    return before if before in nouns else nouns[0]


def _joins_adjectives(sentence: Sentence, index: int) -> bool:
    """Whether «و» at a word joins two adjectives of one noun: «آیین عبادی [و] سیاسی نماز جمعه»."""
    parse, words = sentence.parse, sentence.words
    if not parse or not words[index].flags & CONJ or not 0 < index < len(words) - 1:
        return False
    return parse.pos[index - 1] == "ADJ" == parse.pos[index + 1]


def _happens(sentence: Sentence, led: int, noun: int) -> bool:
    """Whether a noun that has the ezafe before a time happened then: «به [سخنان] دیروز», «در [بازی] این هفته».

    `led` is the preposition that leads its phrase: «در سخنان دیروز» tells where something was said.
    """
    words, parse = sentence.words, sentence.parse
    form = words[noun].form
    if not parse or parse.pos[noun] != "NOUN" or form in OF_TIME | MENTIONING | _HONOURING:
        return False
    if not all(parse.ezafe[n] or _joins_adjectives(sentence, n + 1) for n in range(led + 1, noun + 1)):
        return False
    if any(words[n].flags & (ROLE | TITLE | TOWN) for n in range(led + 1, noun)) or words[led].form == "توسط":
        return False
    if form in SAID_NOUNS:
        return words[led].form != "در"
    return (chance(form, NounClass.HAPPENING) or 0) >= _SURELY


_HONOURING: Final = frozenset("بزرگداشت پاسداشت نکوداشت میلاد".split())
"""Nouns behind which a day is what is honoured: «بزرگداشت [روز معلم]»."""


_SURELY: Final = 0.8
"""The chance from which on a noun with an ezafe before its time is what happened then."""


def _behind_event(sentence: Sentence, clause: Clause, led: int) -> int:
    """The word behind a preposition that only happenings follow («پس از», «در پی», «در واکنش به»); else -1."""
    words, before = sentence.words, led - 1
    if words[led + 1].form in _THROUGH:
        return led + 2
    return led + 1 if before >= clause.first and (words[before].form, words[led].form) in _BY_EVENT else -1


_BY_EVENT: Final = frozenset(
    (noun, case)
    for case, nouns in (("از", "پس بعد"), ("به", "واکنش پاسخ اعتراض"), ("با", "همزمان هم‌زمان"))
    for noun in nouns.split()
)
"""Words with the preposition behind which something happened."""
_THROUGH: Final = frozenset("پی دنبال جریان اثر حین".split())
"""Nouns that with «در» or «به» lead to something that happened."""


OF_TIME: Final = frozenset(
    "گذشت پایان آغاز اتمام شروع ابتدا انتها اوایل اواسط اواخر نیمه روز هفته ماه سال صبح ظهر عصر شب دوران دوره "
    "مدت بامداد شامگاه مورخ تاریخ تابستان پاییز زمستان فصل ایام".split()
)
"""Nouns that with a time only lead to it: «پس از گذشت چهار روز»."""


def _head_of(sentence: Sentence, first: int, last: int) -> int:
    """The noun of a phrase of nouns and adjectives, if it is a thing and neither a place nor somebody; or -1."""
    words, parse = sentence.words, sentence.parse
    index = next((n for n in range(first, last + 1) if parse and parse.pos[n] == "NOUN"), -1)
    if (
        index < 0
        or words[index].form in OF_TIME
        or words[index].flags & (ROLE | TITLE | TOWN | PLACE | BODY | NUMBER | LABEL | MEASURE)
    ):
        return -1
    return index if all(parse.ezafe[n] for n in range(index, last + 1)) else -1


def is_of_event(sentence: Sentence, clause: Clause, start: int, noun: int, last: int) -> bool:
    """Whether a subject tells of those whom an event struck, and the time dates that: «شمار کشته‌های انفجار شنبه در …».

    `last` is the last word of the time; only where the place of the event follows is that sure.
    """
    words, parse = sentence.words, sentence.parse
    if not parse or not start < noun or not words[noun].flags & EVENT or words[last + 1 : last + 2] == []:
        return False
    if words[noun + 1].form in DEICTIC:  # «عامل تیراندازی [دیروز] در شهر … بازداشت شد»
        return False
    start = behind(words, start, noun)
    struck = words[start].form in _STRUCK and all(parse.ezafe[n] for n in range(start, noun))
    return struck and words[last + 1].form == "در" and sentence.owner[last + 1] is clause


DEICTIC: Final = frozenset("امروز دیروز دیشب امشب فردا پریروز پریشب".split())
"""Days that are counted from the one on which one speaks."""
_STRUCK: Final = frozenset(
    "شمار تعداد آمار کشته‌شدگان کشته‌های مجروحان زخمیان قربانیان جان‌باختگان جانباختگان مصدومان تلفات خسارت "
    "خسارات خسارت‌های عامل عاملان متهم متهمان بازماندگان پرونده آسیب‌دیدگان اجساد پیکر پیکرهای".split()
)
"""With whom or what a phrase begins that tells of an event by what came of it."""


def _spoken_noun(sentence: Sentence, clause: Clause, before: int) -> int:
    """The event that a report is about: «… از دستگیری ۱۱ نفر در ۲۴ ساعت گذشته خبر داد»; or -1."""
    words, owner = sentence.words, sentence.owner
    if clause.verb is None or not clause.verb.first:
        return -1
    led = _SPEAKING.get(words[clause.verb.first - 1].form)
    if led is None or not is_reporting(sentence, clause.verb):
        return -1
    found = -1
    for index in range(before, max(before - _LONG_PHRASE, clause.first - 1), -1):
        flags = words[index].flags
        if owner[index] is not clause or flags & _BREAKING:
            break
        if flags & EVENT and not flags & MANNER:
            governor = governor_of(sentence, clause, index)
            if governor >= clause.first and words[governor].form == led:
                found = index
    return found if found >= 0 or led != "از" else _reported_noun(sentence, clause, before)


def _mentioned_noun(sentence: Sentence, clause: Clause, first: int) -> int:
    """What happened that a speaker only mentions: «با اشاره به [وقوع] سیل در …», «… به مصوبات [سفر] … در …»; or -1."""
    words, parse, verb = sentence.words, sentence.parse, clause.verb
    if not parse or verb is None or words[first - 1].form not in _DURING:
        return -1
    for index in range(first - 2, max(first - _LONG_PHRASE, clause.first) - 1, -1):
        if words[index].flags & (_BREAKING | MARK) or sentence.hidden[index] or sentence.owner[index] is not clause:
            return -1
        if words[index].form in _LEADING_TO and words[index + 1].form == "به":
            if words[index].form not in MENTIONING and not is_reporting(sentence, verb):
                return -1
            noun = index + 2
            while noun < first and words[noun].flags & (DETERMINER | NUMBER):
                noun += 1
            while noun < first - 2 and parse.ezafe[noun] and not is_happening(words[noun]):
                noun += 1
            happens = noun < first and parse.pos[noun] == "NOUN" and not words[noun].flags & (ROLE | TITLE | LABEL)
            return noun if happens and is_happening(words[noun]) else -1
    return -1


def lasted_noun(sentence: Sentence, clause: Clause, first: int, last: int) -> int:
    """What lasted as long as a speaker mentions: «با اشاره به بیش از صد روز [قطعی] اینترنت گفت»; or -1."""
    words, verb, noun = sentence.words, clause.verb, last + 1
    if verb is None or noun >= verb.first - 1 or not words[first].flags & NUMBER or not is_reporting(sentence, verb):
        return -1
    if not is_happening(words[noun]) or sentence.hidden[noun]:
        return -1
    for index in range(first - 1, max(first - _LONG_PHRASE, clause.first) - 1, -1):
        if words[index].flags & (MARK | OBJECT | SUB):
            return -1
        if words[index].form in MENTIONING and words[index + 1].form == "به":
            return noun
    return -1


_DURING: Final = frozenset("در طی".split())
_LEADING_TO: Final = MENTIONING | {"توجه"}
"""Nouns with which who speaks comes to what happened: «با اشاره به …», «با توجه به …»."""


def _reported_noun(sentence: Sentence, clause: Clause, before: int) -> int:
    """The first noun behind «از» in «از [برپایی] نمایشگاه … خبر داد»: what is reported happens; or -1."""
    words, parse, verb = sentence.words, sentence.parse, clause.verb
    if not parse or verb is None or words[verb.first - 1].form not in ("خبر", "گزارش"):
        return -1
    led = next((n for n in range(clause.first, before) if words[n].form == "از" and sentence.owner[n] is clause), -1)
    noun = led + 1
    if led < 0 or sentence.hidden[noun] or parse.pos[noun] != "NOUN" or not parse.ezafe[noun]:
        return -1
    return -1 if words[noun].flags & (ROLE | TITLE | TOWN | PLACE | BODY | NUMBER | MEASURE) else noun


def governor_of(sentence: Sentence, clause: Clause, index: int) -> int:
    """The word that governs the noun phrase whose noun is at `index`, past numbers and an adjective in front of it."""
    words = sentence.words
    place = noun_start(sentence, clause, index) - 1
    while place >= clause.first and words[place].flags & (DETERMINER | NUMBER | OPEN):
        place -= 1
    if place > clause.first:
        here, left = words[place].flags, words[place - 1].flags
        if left & HOLDING and (here & PREP or not here & (HOLDING | MARK | EVENT | CONJ)):
            return place - 1
    return place


def noun_start(sentence: Sentence, clause: Clause, noun: int) -> int:
    """The first word of an event noun: an infinitive of a light verb has its own word before it («کشته شدن»)."""
    words = sentence.words
    if words[noun].form not in _LIGHT_INFINITIVES or noun <= clause.first:
        return noun
    return noun if words[noun - 1].flags & (PREP | MARK | OBJECT | CONJ) else noun - 1


def topic_before(sentence: Sentence, clause: Clause, led: int) -> int:
    """The event noun that a clause is about, where «در» at `led` stands inside its phrase; or -1.

    «دربارهٔ [درگیری] تماشاگران در بازی ۲۲ آبان رأی می‌دهد»: the day is that of the brawl.
    """
    words = sentence.words
    if words[led].form != "در":
        return -1
    found = -1
    for index in range(led - 1, max(led - FAR, clause.first - 1), -1):
        here = words[index]
        if here.form in TOPICAL or (here.form in BEHIND_IN and index > clause.first and words[index - 1].form == "در"):
            return found
        if here.flags & (MARK | SUB | OBJECT | PREP) or sentence.owner[index] is not clause:
            return -1
        found = index if here.flags & EVENT else found
    return -1
