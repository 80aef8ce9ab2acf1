"""Verbs with the nouns that make them: where a verb complex begins, whether it only reports, what it shares."""

from typing import Final

from gahnegar.events.clauses import Clause, Link, Sentence, is_governed
from gahnegar.events.lexicon import LIGHT_NOUNS
from gahnegar.events.predicates.predicate import FAR
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import (
    ANNOUNCE,
    BODY,
    COMMA,
    CONJ,
    COUNTRY,
    DETERMINER,
    EVENT,
    LIGHT,
    MARK,
    NAME,
    NUMBER,
    OBJECT,
    PLACE,
    PREP,
    PRONOUN,
    PURE_PREP,
    REPORT,
    ROLE,
    STOP,
    SUB,
    TOWN,
    UNDER,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.verb_table import LIGHT_VERBS
from gahnegar.persian.verbs import TenseForm

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
_UNDER: Final = frozenset("مورد تحت هدف در روی پیش".split())
_REPORTING_STEMS: Final = frozenset("گفت افزود نوشت پرسید فرمود".split())


def start_behind_gap(sentence: Sentence, clause: Clause, verb: VerbGroup, begin: int, last: int) -> int:
    """Where a clause begins whose verb one before it shares: «چند سد در استان افتتاح و [در سال جاری یک سد …]»."""
    words = sentence.words
    joint = halves_at(sentence, clause, verb)
    if 0 <= joint < last:
        return joint + 2
    if not _shares(sentence, verb):
        return begin
    for index in range(last - 1, begin, -1):
        if not (words[index].flags & LIGHT and words[index + 1].flags & CONJ and sentence.owner[index] is clause):
            continue
        shared = words[index].form not in _PLAIN and not words[index - 1].flags & (PREP | CONJ | DETERMINER | COMMA)
        turns = words[index + 2].flags & (PREP | NUMBER) or is_timelike(words[index + 2].form)
        if shared and turns and (not sentence.parse or not sentence.parse.ezafe[index]):
            return index + 2
    return begin


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
    if _ends_chain(sentence, verb, start - 1) or _describes_body(sentence, start - 1):
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
        if fits(start - 2) and words[start].form == "کار" and words[start - 2].form == "دست":
            return start - 2
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


def _describes_body(sentence: Sentence, index: int) -> bool:
    """Whether an adjective only describes the noun before it: «یک هیئت [فرانسوی] خواند», not «او را دروغگو خواند»."""
    parse = sentence.parse
    tied = bool(parse) and index > 0 and parse.ezafe[index - 1] and parse.head[index] == index - 1
    return tied and parse.relation[index] == "amod" and bool(sentence.words[index - 1].flags & BODY)


def _ends_chain(sentence: Sentence, verb: VerbGroup, index: int) -> bool:
    """Whether the word before a verb ends the phrase of its true noun: «خواستار ارسال بادکنک‌های آتش‌زا شد»."""
    parse, words = sentence.parse, sentence.words
    if not parse or not index or not parse.ezafe[index - 1] or verb.stem not in ("شد", "گردید", "بود"):
        return False
    for place in range(index - 1, max(index - FAR, 0), -1):
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
    parse, noun = sentence.parse, verb.first - 1
    light = bool(words[noun].flags & (LIGHT | REPORT))
    light = light or (bool(parse) and parse.relation[noun] == "compound:lvc" and parse.head[noun] == verb.last)
    return done or lasts or (verb.stem in _SHARED and light)


def halves_at(sentence: Sentence, clause: Clause, verb: VerbGroup) -> int:
    """The word without a verb that ends the first of two halves, each with its own time, which share a verb; or -1.

    «رضا در سال ۱۳۴۵ [متولد] و در سال ۱۳۶۴ شهید شد», «طرح سال گذشته [تصویب] و امسال ابلاغ شد».
    """
    words, parse, owner, hidden = sentence.words, sentence.parse, sentence.owner, sentence.hidden
    shares = verb.passive or verb.stem in _SHARED
    if not parse or not (shares or verb.stem in COMING):
        return -1
    for index in range(clause.first + 1, verb.first - 2):
        here = words[index]
        if not words[index + 1].flags & CONJ or owner[index] is not clause or hidden[index]:
            continue
        turns = hidden[index + 2] or (words[index + 2].flags & PREP and hidden[index + 3])
        apart = turns and here.form in _BECOMES | DOES
        if not (apart or shares):
            continue
        if parse.ezafe[index] and not turns:
            continue
        if (
            here.form not in LIGHT_NOUNS
            and not here.flags & REPORT
            and not apart
            and not (turns and _may_become(sentence, clause, verb, index))
        ):
            continue
        if _coordinates(sentence, index, index + 2) and words[clause.first].flags & PREP:
            continue  # «در نشست امروز بررسی و تصویب طرح …»
        tied = words[index - 1].flags & (PREP | CONJ | DETERMINER | COMMA | OBJECT | NUMBER)  # «سه متهم و امروز …»
        where = turns and words[index - 1].flags & (PLACE | TOWN | COUNTRY)  # «در فرودگاه بازداشت و یک روز بعد …»
        body = sentence.names[index - 1]  # «[مجلس شورای اسلامی] تصویب و …»
        behind = parse.pos[index] == "ADJ" or (
            body is not None and body.kind is NameKind.BODY and body.last == index - 1
        )
        where = where or (apart and behind)
        if not hidden[index - 1] and (tied or (parse.ezafe[index - 1] and not where)):
            continue
        if any(words[n].flags & OBJECT for n in range(index + 2, verb.first)) and verb.passive:
            continue
        mine = any(hidden[n] and owner[n] is clause for n in range(clause.first, index))
        if mine and any(hidden[n] and owner[n] is clause for n in range(index + 2, verb.first)):
            return index
    return -1


COMING: Final = frozenset("رسید رفت آمد درآمد درگذشت پیوست بازگشت برگشت".split())
"""Verbs that no noun before them shares: «در ۱۳۲۰ متولد [شد] و در ۱۳۶۴ به شهادت رسید»."""
_BECOMES: Final = frozenset(
    "متولد تاسیس آغاز شروع برگزار منتشر دستگیر بازداشت افتتاح احداث تصویب منصوب انتخاب منتقل تبعید اعزام آزاد محکوم "
    "استخدام فارغ‌التحصیل بازنشسته زخمی مجروح تعطیل تخریب ویران بازسازی مرمت".split()
)
"""Nouns and adjectives that lack «شد» where such a verb follows them."""
DOES: Final = frozenset("سخنرانی دیدار بازدید شرکت ازدواج سفر مهاجرت".split())
"""Nouns that lack «کرد» there: «دیروز در یزد سخنرانی [کرد] و امروز به کرمان رفت»."""


def _may_become(sentence: Sentence, clause: Clause, verb: VerbGroup, index: int) -> bool:
    """Whether a word that ends a half may be what somebody or something, named before its time, becomes.

    «پرونده در ۱۳۹۸ [راکد] و در ۱۴۰۱ …», «خانه سال ۱۳۸۰ در زلزله [ویران] و سال ۱۳۸۵ …».
    """
    here, parse, hidden = sentence.words[index], sentence.parse, sentence.hidden
    if verb.stem not in ("شد", "گردید") or hidden[clause.first] or sentence.words[clause.first].flags & PREP:
        return False
    if hidden[index - 1]:
        return not here.flags & (PLACE | TOWN | COUNTRY | NAME | NUMBER | PREP | MARK)
    becoming = parse.pos[index] == "ADJ" or here.flags & (LIGHT | EVENT | ROLE)
    return bool(becoming) and not parse.ezafe[index - 1]


def gapped_noun(sentence: Sentence, clause: Clause, verb: VerbGroup, last: int) -> int:
    """The noun of a light verb that stands only further on: «روز گذشته اجرا و در همین راستا … دستگیر شدند»; or -1."""
    words = sentence.words
    joint = halves_at(sentence, clause, verb)
    if joint > last:
        return joint
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
            or words[index - 1].flags & (PREP | UNDER | CONJ | DETERMINER | COMMA | NUMBER)  # «۳۹ پیروزی و ۸ شکست را»
            or words[index + 2].flags & LIGHT
            or _coordinates(sentence, index, index + 2)
            or _is_owner(sentence, index)
            or _is_in_name(sentence, index)
        ):
            continue
        return index
    return -1


def _is_in_name(sentence: Sentence, index: int) -> bool:
    """Whether the «و» behind a word joins parts of one name: «سازمان مدیریت و برنامه‌ریزی کشور»."""
    name = sentence.names[index]
    return name is not None and name.first < index and index + 2 <= name.last


def _is_owner(sentence: Sentence, index: int) -> bool:
    """Whether a noun only says what the one before it, behind a preposition, is of: «با هدف افزایشِ تولید و …»."""
    parse = sentence.parse
    if not parse or not parse.ezafe[index - 1] or parse.relation[index] != "nmod" or parse.head[index] != index - 1:
        return False
    goal = sentence.words[index - 1].flags & (PLACE | TOWN | COUNTRY)  # «به محل اعزام [شد] و …»
    return not goal and is_governed(sentence, index, PURE_PREP)


def _coordinates(sentence: Sentence, left: int, right: int) -> bool:
    """Whether two nouns around «و» govern one phrase: «بهره‌برداری و اجرایِ ۳ طرح … آغاز شد»."""
    parse = sentence.parse
    deed = bool(sentence.words[right].flags & EVENT)
    return deed and bool(parse) and parse.ezafe[right] and parse.head[right] == left


def is_reporting(sentence: Sentence, verb: VerbGroup) -> bool:
    """Whether a verb only says that something was said."""
    words = sentence.words
    noun = words[verb.first - 1] if verb.first else None
    if verb.tense is TenseForm.SUBJUNCTIVE:
        return False
    if verb.stem == "نوشت" and _writes_something(sentence, verb):
        return False
    if verb.stem in _REPORTING_STEMS and not verb.passive:
        return noun is None or noun.form not in ("پاسخ", "تبریک", "تسلیت", "وداع", "حیات", "لبیک", "ترک", "سخن")
    if writing_before(sentence, verb) is not None or _answers(sentence, verb) or _is_of_statement(sentence, verb):
        return True
    if noun is None or verb.stem not in LIGHT_VERBS or (noun.form, verb.stem) == ("نشان", "داد"):
        return False
    if noun.form in ("مصاحبه", "گفتگو", "گفت‌وگو") and (
        verb.stem in ("شد", "گردید", "آمد") or (verb.stem == "داشت" and verb.tense is TenseForm.PRESENT)
    ):
        return False  # «یکشنبه مصاحبه دارم»
    after = words[verb.last + 1] if verb.last + 1 < len(words) else None
    if noun.form in _TALKING and not (after and after.form in (":", "که", "«")) and _talks_with(sentence, verb):
        return False
    if noun.form == "اعلام" and _gives_figure(sentence, verb):
        return True
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


_TALKING: Final = frozenset("صحبت گفتگو گفت‌وگو".split())


def _answers(sentence: Sentence, verb: VerbGroup) -> bool:
    """Whether «پاسخ» is what somebody gave, apart from the verb: «[پاسخ] این پرسش را دیروز داد»."""
    words, parse, clause = sentence.words, sentence.parse, sentence.owner[verb.first]
    if not parse or verb.stem != "داد" or (words[verb.first - 1].flags & LIGHT and not sentence.hidden[verb.first - 1]):
        return False
    return any(
        words[n].form in _ANSWERS and sentence.owner[n] is clause and not (n and words[n - 1].flags & PREP)
        for n in range(clause.first, verb.first - 1)
    )


_ANSWERS: Final = frozenset("پاسخ جواب".split())


def _is_of_statement(sentence: Sentence, verb: VerbGroup) -> bool:
    """Whether a relative clause says that a statement was made: «بیانیهٔ دولت که دیروز منتشر شد»."""
    words, clause = sentence.words, sentence.owner[verb.first]
    if clause.link is not Link.RELATIVE or words[verb.first - 1].form not in _MADE:
        return False
    first = clause.first - 2
    while first > 0 and sentence.parse and sentence.parse.ezafe[first - 1]:
        first -= 1
    return words[max(first, 0)].form.rstrip("\u200c") in _STATEMENTS


_MADE: Final = frozenset("منتشر صادر".split())
_STATEMENTS: Final = frozenset("بیانیه اطلاعیه".split())
"""What is written to say something."""


def _talks_with(sentence: Sentence, verb: VerbGroup) -> bool:
    """Whether somebody only talks with another: «هر روز با ترامپ صحبت می‌کند»."""
    words, clause = sentence.words, sentence.owner[verb.first]
    return any(words[n].form == "با" and sentence.owner[n] is clause for n in range(clause.first, verb.first))


def _gives_figure(sentence: Sentence, verb: VerbGroup) -> bool:
    """Whether somebody says how much it is: «نرخ بیکاری را ۱۰ درصد اعلام کرد», not «وضعیت اضطراری اعلام کرد»."""
    words, clause = sentence.words, sentence.owner[verb.first]
    marks = [n for n in range(clause.first, verb.first) if words[n].flags & OBJECT and sentence.owner[n] is clause]
    behind = range(marks[-1] + 1, verb.first - 1) if marks else ()
    return any(words[n].flags & NUMBER and not sentence.hidden[n] for n in behind)


def writing_before(sentence: Sentence, verb: VerbGroup) -> tuple[int, int] | None:
    """The words of the writing in which something is said to stand: «در [بیانیه وزارت] آمده است که …»; else None."""
    words, after = sentence.words, verb.last + 1
    stands = verb.stem == "آمد" and verb.tense in _WRITTEN and not verb.negated
    if not stands or after >= len(words) or words[after].form not in ("که", ":", "«"):
        return None
    clause = sentence.owner[verb.first]
    for index in range(verb.first - 1, max(clause.first, verb.first - FAR) - 1, -1):
        if sentence.owner[index] is not clause or (words[index].flags & MARK and not sentence.hidden[index]):
            return None
        if words[index].form == "در":
            return (index + 1, verb.first - 1) if words[index + 1].form in _WRITINGS else None
    return None


_WRITTEN: Final = frozenset((TenseForm.PERFECT, TenseForm.PLUPERFECT))
_WRITINGS: Final = frozenset("بیانیه اطلاعیه گزارش نامه پیام".split())
"""What somebody wrote, in which news «آمده است»."""


def _writes_something(sentence: Sentence, verb: VerbGroup) -> bool:
    """Whether a verb of writing has an object, and no saying behind it: «کتاب را نوشت», «کتابی نوشت که چاپ شد»."""
    words, after = sentence.words, verb.last + 1
    if writes_work(sentence, verb):
        return True
    says = after < len(words) and words[after].form in (":", "که", "«")
    clause = sentence.owner[verb.first]
    return not says and any(
        (words[n].flags & OBJECT or (words[n].form in _LETTERS and not words[n - 1].flags & PREP))
        and sentence.owner[n] is clause
        for n in range(max(clause.first, verb.first - _WHOLE_CLAUSE), verb.first)
    )


_WHOLE_CLAUSE: Final = 25
_LETTERS: Final = frozenset("نامه‌ای کتابی مقاله‌ای رمانی داستانی شعری نمایشنامه‌ای".split())
"""What is written and is no saying, where no «که» gives its words: «نامه‌ای با موضوع … به رئیس‌جمهور نوشت»."""


def writes_work(sentence: Sentence, verb: VerbGroup) -> bool:
    """Whether the object of a verb of writing is what the «که» behind it takes up: «[رمانی] برای او نوشت که …»."""
    words, parse = sentence.words, sentence.parse
    if not parse or verb.stem != "نوشت":
        return False
    noun = next((n for n in parse.children[verb.last] if parse.relation[n] == "obj" and n < verb.first), -1)
    if noun < 1 or sentence.hidden[noun]:
        return False
    indefinite = words[noun].form.endswith("ی") and words[noun].form not in _MESSAGES and parse.pos[noun] == "NOUN"
    led = words[noun - 1].flags & PURE_PREP or parse.ezafe[noun - 1]
    return indefinite and not led and sentence.owner[noun] is sentence.owner[verb.first]


_MESSAGES: Final = frozenset("پیامی یادداشتی توییتی پستی مطلبی متنی توئیتی پیامکی چیزی".split())
"""What is written to say something, of which «که» gives the words."""


def is_timelike(form: str) -> bool:
    """Whether a word begins a time and no noun phrase of the clause."""
    return form in ("روز", "ساعت", "سال", "ماه", "هفته", "صبح", "عصر", "شب", "امروز", "دیروز", "فردا")
