"""What words take with them: nouns and predicates with their prepositions, and the kinds of the pieces of a clause.

Tables, and what is asked of them; what a piece is worth in a title is for `worth`.
"""

from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.predicates import Predicate
from gahnegar.events.words import EVENT, MARK, NUMBER, OBJECT, PREP, PURE_PREP

GOVERNED_PREPOSITIONS: Final = frozenset(("به", "از", "با", "بر"))
"""Prepositions of what a predicate goes to, comes from or meets, when it stands right before it."""
_GLUED: Final = {
    "از": "درصد نفر تن بخش نیمی یکی برخی بسیاری تعدادی جمعی گروهی بیش کمتر پس قبل پیش بعد اعم عبارت عده‌ای شماری بخشی "
    "پیشگیری صیانت خروج بهره‌برداری ناشی برگرفته بعضی",
    "به": "نسبت مربوط منتهی متعلق وابسته معروف مبتلا موسوم منجر راه منحصر دسترسی رسیدگی ورود انتقال پیوستن تجاوز "
    "وابستگی رای متهم مشهور متخلص ابتلا خطاب باتوجه",
    "با": "همراه مرتبط متناسب مبارزه همکاری رابطه ارتباط گفت‌وگو گفت‌و‌گو گفتگو مصاحبه آشنایی همزمان",
    "در": "واقع مستقر سرمایه‌گذاری عضویت مشارکت",
    "بر": "مبنی علاوه بنا مبتنی مشتمل بالغ نظارت",
}
"""Nouns and adjectives that take a preposition with them: «یکی از …», «مبارزه با …»."""
_GOVERNED: Final = {
    "از": "مطلع آگاه انصراف یاد تجلیل بازدید سخن خبر حمایت استقبال دفاع تقدیر قدردانی جلوگیری رونمایی انتقاد "
    "خودداری استفاده خارج محروم بازجویی پرده‌برداری "
    "برخوردار خواست عبور گذشت دعوت",
    "به": "مشکوک مظنون مشغول ملحق تسلیم ارسال منتقل انتقال تحویل معرفی واریز ارجاع دعوت افزوده اضافه راهی پاسخ "
    "حمله سفر اشاره منجر تبدیل مبدل اعتراض صعود کمک محکوم موفق مراجعه واگذار رسید رفت آمد پیوست انجامید "
    "پرداخت یورش هجوم لشکرکشی اعتراف اقرار قادر مجبور ملزم منوط سرازیر وارد اعزام متهم موکول تقدیم اهدا اختصاص بازگشت "
    "انتخاب انتصاب منصوب تذکر اخطار هدیه دست",
    "با": "مصادف تصادم تصادف ازدواج دیدار مذاکره مخالفت موافقت ملاقات برخورد مقابله مواجه روبرو توافق تساوی بازی "
    "روبه‌رو گو گفتگو منعقد",
    "بر": "تاکید غلبه پیروز توافق",
    "در": "شرکت حضور ثبت",
    "برای": "تلاش",
}  # fmt: skip
PAIRS: Final = {(noun, prep) for prep, nouns in _GLUED.items() for noun in nouns.split()}
VALENCES: Final = {(noun, prep) for prep, nouns in _GOVERNED.items() for noun in nouns.split()}
"""What a predicate needs to make sense: «از … بازدید کرد»."""
LIGHT_INFINITIVES: Final = frozenset("شدن کردن بودن داشتن یافتن گرفتن دادن".split())
"""Infinitives that say nothing without the noun before them, and little without what it takes: «قرار گرفتن در …»."""
NEEDED, ASKED, OF_NOUN, ASIDE, ADVERB, FREE, TIME, PURPOSE, REASON, AFTER, INNER, LOOSE = range(1, 13)
"""Kinds of pieces: what a predicate needs, what it asks for by the analyser, what hangs on a noun, what stands behind a
name and its comma («قالیباف، شهردار تهران»), adverbs, other phrases, a time beside what was said, purpose, cause,
clauses behind the verb and inside, and what does not belong to an event noun. 0 stays."""
_ARGUMENTS: Final = frozenset("به بر علیه توسط".split())
"""Prepositions of what something is done to, and by whom: rarely of how, when or why."""
_PURPOSES: Final = frozenset("برای ضمن براساس طبق به‌دلیل به‌منظور".split())
"""Prepositions of why and whereby: what stands behind such a phrase may belong to it."""
LIMITS: Final = frozenset("بدون جز به‌جز بجز مگر منهای درصورت".split())
LIMITING: Final = frozenset(
    (
        ("در", "صورت"),
        ("در", "صورتی"),
        ("به", "جز"),
        ("به", "شرط"),
        ("به", "غیر"),
        ("به", "استثنای"),
        ("به", "احتمال"),
        ("به", "استثناء"),
        ("به", "بعد"),
        ("به", "بالا"),
        ("به", "پایین"),
    )
)
"""What limits what is said: without it more would be said than is true."""
NAMED_AS: Final = frozenset("انتخاب منصوب معرفی شناخته تعیین برگزیده مطرح محسوب برگزید شناخت".split())
"""Predicates that say nothing true without «به عنوان …»."""
REASONS: Final = frozenset(
    "منظور دلیل علت خاطر دنبال مناسبت رغم جای موجب پی راستای خصوص مورد زمینه جهت توجه اساس قالب ادامه طریق طرف "
    "حیث لحاظ نظر صورت شکل طور گونه پاسخ کنار حالی گفته گزارش جریان ابتدا پایان نتیجه میان درخواست".split()
)
"""Words after a preposition that tell why, whereby or in which respect: such phrases go early."""
_WHY: Final = frozenset("دلیل علت خاطر سبب منظور مناسبت درخواست همت دستور پیشنهاد گفته".split())
"""Words behind «به» with which it leads to no goal: «[به دلیل محدودیت] مشغول به کار شدند»."""
COMPANY: Final = frozenset("حضور شرکت دعوت مشارکت همکاری همراهی پیام سخنرانی".split())
"""Nouns behind «با» that tell who was there."""


def kind_of(sentence: Sentence, predicate: Predicate, verb: tuple[int, int], index: int) -> int:
    """The kind of the phrase that begins with a preposition; `verb` are the first and last word of the predicate."""
    words, parse = sentence.words, sentence.parse
    needed = _asking(sentence, verb, index + 1)
    if predicate.group is not None:
        needed.add(predicate.group.stem)
    if predicate.nominal and predicate.group is None and predicate.last < index:
        needed.add(words[predicate.first].form)  # «انتخاب وزیر [به ریاست شورا]»
    after = words[index + 1] if index + 1 < len(words) else words[index]
    put = predicate.group is not None and predicate.group.stem in _PUT
    if put and words[index].form == "در" and after.form in _PUT_IN:
        return NEEDED  # «متهم را [در اختیار پلیس] گذاشت»
    if _is_with_whom(sentence, predicate, index) or _tells_to_what(sentence, needed, index):
        return NEEDED
    if not _tells_why(sentence, verb, index) and any((noun, words[index].form) in VALENCES for noun in needed):
        return NEEDED
    if words[index].form in LIMITS or (words[index].form, after.form) in LIMITING:
        return NEEDED
    if words[index].form == "بعنوان" or (after.form == "عنوان" and words[index].form == "به"):
        return NEEDED if needed & NAMED_AS else ASKED
    if after.form in ("سوی", "طرف") and words[index].form == "از":
        return ASKED
    if after.form.removesuffix("\u200cی") in REASONS or words[index].form == "باتوجه":
        return REASON
    if parse and parse.pos[index] == "ADP" and parse.head[index] >= 0:
        noun = parse.head[index]
        if parse.relation[noun] == "obl:arg" and verb[0] <= parse.head[noun] <= verb[1]:
            return ASKED
    if words[index].form in _ARGUMENTS:
        return ASKED
    return PURPOSE if words[index].form in _PURPOSES else FREE


def _is_with_whom(sentence: Sentence, predicate: Predicate, index: int) -> bool:
    """Whether a phrase tells with what a happening was that a clause begins with: «برخورد اتوبوس [با وانت] …»."""
    words, first = sentence.words, predicate.clause_first
    inside = words[first:index]
    if not inside or not inside[0].flags & EVENT or any(here.flags & (MARK | OBJECT | PREP) for here in inside):
        return False
    return (words[first].form, words[index].form) in _BETWEEN and index + 1 < predicate.first


_PUT: Final = frozenset("گذاشت داد گرفت داشت قرار".split())
_PUT_IN: Final = frozenset("اختیار معرض جریان دسترس".split())
_BETWEEN: Final = {(noun, "با") for noun in "برخورد تصادف تصادم دیدار ملاقات مذاکره مذاکرات ازدواج درگیری بازی".split()}
"""Happenings between two, with the preposition of the second."""


def _tells_to_what(sentence: Sentence, needed: set[str], index: int) -> bool:
    """Whether a «به» leads to the amount to which something is raised or cut: «[به ۶۴ سال] افزایش داد»."""
    after = sentence.words[index + 1] if index + 1 < len(sentence.words) else sentence.words[index]
    return sentence.words[index].form == "به" and bool(after.flags & NUMBER) and not needed.isdisjoint(_CHANGED)


_CHANGED: Final = frozenset("افزایش کاهش تقلیل ارتقا تغییر تنزل رساند رسید".split())


def _tells_why(sentence: Sentence, verb: tuple[int, int], index: int) -> bool:
    """Whether a «به» leads to a reason, and another phrase or the subject stands behind it."""
    words, parse = sentence.words, sentence.parse
    if words[min(index + 1, len(words) - 1)].form not in _WHY:
        return False
    behind = range(index + 2, verb[0])
    return any(words[n].flags & PURE_PREP or (parse and parse.relation[n] == "nsubj") for n in behind)


def _asking(sentence: Sentence, verb: tuple[int, int], start: int) -> set[str]:
    """The words of the predicate behind `start` that may ask for a preposition: they have no complement yet."""
    parse, words = sentence.parse, sentence.words
    if verb[0] < 0:
        return set()
    own = range(max(verb[0] - 3, start), verb[1] + 1)
    found = {words[n].form for n in own if not parse or not parse.ezafe[n]}
    return found | {form.removesuffix("هایی").rstrip("\u200c") for form in found if form.endswith("هایی")}
