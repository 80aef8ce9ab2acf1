"""The tense of the clause after a time expression, told from its first finite verb: enough to choose a direction.

Knows verb endings, not syntax; the full analysis of clauses is the work of `events`.
"""

import re

_END = re.compile(r"[.!؟?؛\n]")
_WORD = re.compile(r"[\u0620-\u063f\u0641-\u06d3\u200c]+")
_FUTURE = re.compile(r"(?:ن?خواه(?:د|م|ی|یم|ید|ند))\Z")
_PRESENT = re.compile(
    r"(?:باز|بر|در|فرا|وا)?ن?می(?:\u200c[\u0620-\u06d3\u200c]+(?:د|م|یم|ید|ند)|(?:شو|کن|گوی|رو|ده|گیر|رس|باش|گرد|یاب|پرداز|آی|توان|دار)(?:د|م|یم|ید|ند))\Z"
)
_SEPARATE = frozenset(("می", "نمی"))
_PAST_STEMS = (
    "شد|کرد|بود|داد|گفت|یافت|گرفت|رفت|آمد|داشت|زد|خورد|رسید|کشید|افزود|نمود|گشت|گردید|دید|شنید|خواند|نوشت|ساخت|پرداخت"
    "|ماند|نشست|برد|آورد|گذاشت|گذشت|افتاد|ایستاد|باخت|برخاست|پیوست|درگذشت|کاست|فروخت|خرید|پذیرفت|انداخت|بست|شکست|مرد"
    "|زاد|پوشید|کوشید|پرسید|خواست|توانست|دانست|شناخت|انجامید|کشت|سوخت|ریخت|آموخت|یاخت|برگشت|بازگشت|جست|گریخت|رساند|نشاند"
    "|گرداند|فرستاد|ایجاد_کرد|بخشید|پیمود|ربود|سرود|گشود|آفرید|جنگید|لرزید|ترکید|چسبید|خندید|فهمید|بلعید|غلبه_کرد"
)
_PAST = re.compile(rf"ن?(?:{_PAST_STEMS})(?:م|ی|یم|ید|ند)?\Z")
_PERFECT = re.compile(r"[\u0620-\u06d3]+ه\u200c?(?:است|ایم|اید|اند)\Z")
# Past stems that are nouns too: verbs only where the clause ends with them.
_NOUNS = frozenset(
    "نشست|ساخت|خرید|شکست|پرداخت|بازگشت|سوخت|گذشت|دید|باخت|شناخت|کشت|گشت|نبود|رسید|خواست|نمود|یافت|برد|برداشت|درگذشت".split(
        "|"
    )
)
_CLAUSE_END = re.compile(r" ?(?:[.،؛:!؟?«»()\n]|\Z| (?:و|که|تا|اما|ولی) )| (?:و|که|تا|اما|ولی) ")
_SAID = frozenset("گفت|افزود|گفتند|افزودند|نوشت".split("|"))
_SAYINGS = frozenset(
    "اظهار|خاطرنشان|نشان|تصریح|تاکید|بیان|عنوان|اعلام|ابراز|اضافه|یادآور|خبر|گزارش|اذعان|توصیه".split("|")
)
_SUPPORTS = frozenset("کرد|داد|داشت|نمود|شد|کردند|داشتند|دادند".split("|"))
_BESIDE_VERB = 60
_PLANNED = frozenset(("قرار", "مقرر", "باید", "بناست", "قراره", "امیدواریم", "امیدوارم"))
_BESIDE = frozenset(("است", "بوده", "شده", "کرده", "گردیده"))


def tense_after(text: str, position: int, *, saying: bool = False, reach: int = 300) -> int:
    """-1 where the first finite verb after `position` is past, +1 where it is present or future, 0 where none is seen.

    `text` is folded; the search ends with the sentence. The verb of saying («گفت», «خبر داد») tells nothing of what is
    said, and gives 0; with `saying`, for days that may date the saying itself, it is past when it stands near.

    >>> tense_after("روز شنبه برگزار شد.", 8), tense_after("روز شنبه برگزار می‌شود.", 8)
    (-1, 1)
    """
    stop = _END.search(text, position, position + reach)
    end = stop.start() if stop else min(len(text), position + reach)
    participle = False
    before = ""
    for match in _WORD.finditer(text, position, end):
        word, last = match.group(), before
        before = word
        if word in _SEPARATE or word in _PLANNED or _FUTURE.match(word):
            return 1
        if word == "مردم" or (word in _NOUNS and not _CLAUSE_END.match(text, match.end())):
            continue
        if _PAST.match(word):
            said = word in _SAID or (last in _SAYINGS and word in _SUPPORTS)
            return 0 if said and not (saying and match.start() - position < _BESIDE_VERB) else -1
        if participle and word in _BESIDE:
            return -1
        if _PRESENT.match(word):
            return 1
        if _PERFECT.match(word) and len(word) > 5:
            return -1
        participle = word in ("شده", "کرده", "بوده", "یافته", "گرفته", "داده", "رسیده", "گردیده", "داشته")
    return -1 if participle else 0
