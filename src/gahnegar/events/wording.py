"""The last look at the words of a title: what only joins it to the text, stray marks and what stands twice go.

Works on the written title alone, letters as the text has them; knows no clause and no time.
"""

import re
from typing import Final

_END: Final = r"(?![\w\u200c])"
_LEFT: Final = 2
"""Words that must be left behind an opening, or it stays."""
_OPENING: Final = re.compile(
    rf"""
    (?: [\s،,؛:.…*•▪▫◾🔹🔸🔴–—ـ|/\\-]+
      | \d{{1,2}} [ ]? [)–ـ.-] (?![\d٫/])
      | (?: و | اما | ولی | لیکن | بلکه | زیرا | چون | چونکه | چراکه | یعنی | همچنین | نیز | هم | البته | ضمنا | ضمناً
          | لذا | بنابراین | سپس | بله | آری | حال | حالا | که | خب | خلاصه | درحالی | متعاقبا
          | سرانجام | بالاخره | پس (?! [ ] از) | (?:خانو?م | آقا | داداش) (?= [ ]? [،,])
          | راستی | آره | یادته | یادتونه | خداروشکر | دمت[ ]گرم | ای[ ]بابا | چرا (?= [ ] ولی [ ])
          | سلام[ ](?:خوبی|عزیزم) | مرسی
          | سلام[ ](?:\S+[ ]){{1,3}}? (?:خوبی|محترم|عزیز|گرامی) | آقا (?= [ ] (?:من|ما) [ ])
          | سلام (?:[ ](?:بچه[ \u200c]?ها|دوستان|همگی|به[ ]همه))
          | آن[ \u200c]?چنان[ \u200c]?که | چنان[ \u200c]?که | به[ \u200c]?طوری[ \u200c]?که | به[ ]گونه[ \u200c]?ای[ ]که
          | آخی | آخ | وای | حیف | حتی (?! [ ] یک [ ]) | به‌علاوه
          | همان[ \u200c]?طور | همان[ \u200c]?گونه | مثلا | مثلاً | درواقع
          | (?:این|همین|آن) [ ] (?:دلیل|منظور|ترتیب|رو|جهت|علت|سبب|خاطر|راستا|اساس|معنا|معنی)
        ) {_END}
      | (?: در[ ](?:واقع|مجموع|نهایت|(?:نتیجه|ضمن|مقابل)(?=[ ]?[،,])|عین[ ]حال|حالی|این[ ]میان|همین[ ]حال|همین[ ]میان)
          | با[ ]این[ ](?:حال|همه|وجود) | از[ ](?:این|همین|آن)[ ](?:رو|جهت|جمله) | از[ ]سوی[ ]دیگر
          | علاوه[ ]بر[ ](?:این|آن) | به[ ](?:هر[ ]حال|عبارت[ ]دیگر|عبارتی|عنوان[ ](?:مثال|نمونه)|علاوه)
          | به[ ](?:همین|این)[ ](?:دلیل|منظور|ترتیب|جهت|علت|سبب|خاطر|معنا) | بر[ ](?:همین|این)[ ]اساس
          | (?:پس|بعد)[ ]از[ ]آن
          | (?:بنا[ ]?بر|بنا[ ]به|بر[ ]?اساس|طبق|به)[ ](?:این|همین)[ ](?:خبر|گزارش|منبع|اطلاعیه|بیانیه)
          | بنابراین[ ]گزارش | به[ ]گزارش[ ](?:فارس|خبرگزاری[ ]فارس|ایسنا|ایرنا|مهر|تسنیم)
          | این[ ]در[ ]?حالی[ ]?(?:است|ست)[ ](?:که)? | گفتنی[ ]است[ ](?:که)?
          | لازم[ ]به[ ](?:ذکر|یادآوری)[ ]است[ ](?:که)?
        ) {_END}
    ) [\s،,]*
    """,
    re.VERBOSE,
)
"""Marks and words with which a clause goes on from what stands before it; tried on letters of one shape."""
_TWICE: Final = re.compile(
    r"(?<![\w\u200c])([^\W\d][\w\u200c]{3,}|[\w\u200c]+(?:[ ][\w\u200c]+){1,3})[ ]\1(?![\w\u200c])"
)
"""A word of four letters or more, or some words, written twice; shorter ones may be meant so («کم کم», «دو دو»)."""
_NOT_ONLY: Final = re.compile(r"(?<![\w\u200c])نه[ \u200c]?(?:تنها|فقط)[ ](?!.*[ ](?:بلکه|هم|نیز|حتی)[ ])")
"""«نه تنها» of which the other half is left out: «نه تنها تدبیری اندیشیده نشد[، بلکه …]»."""
_BUT_THEN: Final = re.compile(r"(?<![\w\u200c])نه[ ]?[،,]?[ ]بلکه[ ]")
"""What is left of «نه [در ۱۳۹۸] بلکه [در ۱۴۰۰]»."""
_AND_SO_ON: Final = re.compile(r"(?:،[ ]((?:(?!و[ ])[^ ،]+[ ]){1,3})|[ ])و[ ]?(?:\.{2,}|…)")
"""What else a list may hold, with its last item: «نان[، برنج و ...]» becomes «نان و برنج»."""
_LOOSE: Final = re.compile(r"\s+(?=[،؛:.])|(?<=[«(\[])\s+|\s+(?=[»)\]])")
_DANGLING: Final = re.compile(
    r"[ ](?:و|یا|که|تا|از|به|با|بر|برای|طی|توسط)$"
    r"|[،,][ ](?:کارگردان|سرپرست|سخنران|مدرس|نویسنده|مجری|دبیر|راهنما|مربی|مکان|محل)$"
)
"""Words that lead to nothing, and labels whose colon and name are left out: «صعود به توچال، [سرپرست]: …»."""
_CLOSING: Final = "،؛:,…–— "
_PAIRS: Final = ("«»", "()", "[]", "“”")
_ONE_SHAPE: Final = str.maketrans("يىكإأٱ", "ییکااا")
_GOES_ON: Final = frozenset("خلاصه حال هم".split())
"""Openings that are also nouns or belong to the next word: «خلاصه خبرها», «حال بیماران», «هم اکنون»."""
_NOT_AFTER: Final = frozenset("اکنون اینک زمان از".split())


def reword(title: str) -> str:
    """The title without what joined it to the text, doubled words and unpaired marks; itself where nothing is left.

    >>> reword("، اما در واقع قیمت قیمت نان ( افزایش یافت")
    'قیمت نان افزایش یافت'
    """
    text = _without_opening(" ".join(title.split()))
    text = _NOT_ONLY.sub("", _BUT_THEN.sub("", _TWICE.sub(r"\1", text)))
    text = _AND_SO_ON.sub(lambda found: f" و {found[1].rstrip()}" if found[1] else "", text)
    for left, right in _PAIRS:
        if text.count(left) != text.count(right):
            text = text.replace(left, " ").replace(right, " ")
    if text.count('"') % 2:
        text = text.replace('"', "")
    text = _LOOSE.sub("", " ".join(text.split())).strip(_CLOSING)
    while (found := _DANGLING.search(text)) and found.start():
        text = text[: found.start()].rstrip(_CLOSING)
    return text or title


def _without_opening(text: str) -> str:
    folded = text.translate(_ONE_SHAPE)
    start = 0
    while (found := _OPENING.match(folded, start)) and found.end() > start:
        rest = folded[found.end() :].split()
        comma = found[0].rstrip().endswith(("،", ","))
        if len(rest) < _LEFT or not _only_joins(found[0].strip(" ،,"), rest[0], comma=comma):
            break
        start = found.end()
    return text[start:]


def _only_joins(opening: str, after: str, *, comma: bool) -> bool:
    """Whether an opening only joins, and is no noun of the title itself."""
    if opening not in _GOES_ON:
        return True
    return comma or (opening == "هم" and after not in _NOT_AFTER)
