"""What stands before a sentence and is no part of what it tells: «تهران - ایرنا -», «همچنین», «گفتنی است».

With it or without it a sentence tells the same. Who is cited («به گزارش …») says more, and stays.
"""

import re
from typing import Final

from gahnegar.persian.text import Folded

_BEGINNING: Final = re.compile(r"(?:\A|\n|[.!?؟][»\"”)]?\s)\s*")
_FRAME: Final = re.compile(
    r"""
    (?: (?: [\w\u200c]+ (?:[ ][\w\u200c]+)? [ ]? [-–—،] [ ]? (?:خبرگزاری[ ])?            # تهران - ایرنا -
            (?:ایرنا|ایسنا|فارس|مهر|تسنیم|ایلنا|باختر|پژواک|رویترز)
          | ایرنا | ایسنا | ایلنا | تسنیم ) [ ]? [-–—ـ] (?=[ \w])
      | خبرگزاری [ ]? [\w\u200c]+ (?:[ ]? [-–—] [ ]? گروه (?:[ ][\w\u200c]+){1,3} )? [ ]? :  # خبرگزاری مهر - گروه …:
      | گروه [ ] (?:اجتماعی|سیاسی|اقتصادی|فرهنگی|ورزشی|جامعه|بین‌الملل|حوادث) [ ]? :
      | (?: همچنین | هم‌چنین | البته | بنابراین | ضمنا | متاسفانه | خوشبختانه
          | در [ ] (?: (?:همین|این) [ ] (?:راستا|حال|میان|رابطه|ارتباط|زمینه|خصوص) | عین[ ]حال | واقع | حقیقت )
          | به [ ] (?:همین|این) [ ] (?:ترتیب|دلیل|منظور) | بدین [ ] (?:ترتیب|منظور) | به [ ] هر [ ] حال
          | با [ ] این [ ] (?:حال|وجود) | از [ ] (?:سوی|طرف) [ ] دیگر | از [ ] (?:این|همین) [ ] رو
          | بر [ ] (?:این|همین) [ ] اساس
        ) (?: [ ]? [،,] | (?=[ ](?!که\b)) )
      | (?: در [ ] (?:ادامه|نتیجه|ضمن|پایان|مقابل) | علاوه [ ] بر [ ] (?:این|آن) | با [ ] این [ ] همه
          | به [ ] علاوه ) [ ]? [،,]
      | به [ ] گزارش (?: [ ](?:خبرگزاری|خبرنگار|گروه|سرویس) (?:[ ](?!و[ ])[\w\u200c]+){0,4}?
                      | (?:[ ]خبرگزاری)? [ ](?:ایرنا|ایسنا|فارس|مهر|تسنیم|ایلنا|باختر|پژواک|رویترز) )
        (?: [ ]از(?:[ ][\w\u200c]+){1,2} )? (?: [ ]?،? [ ](?:و[ ])? به[ ]نقل[ ]از (?:[ ][\w\u200c]+){1,9} )? [ ]? [،,]
      | بدین [ \u200c]? وسیله (?:[ ]? [،,])? (?=[ ](?!که\b)) | به [ ] این [ ] وسیله [ ]? [،,]
      | (?: گفتنی | شایان [ ] ذکر | لازم [ ] به [ ] (?:ذکر|یادآوری) ) [ ] است (?:[ ]? [،,])? (?:[ ]که)? (?=[ ])
    ) [ ]*
    """,
    re.VERBOSE,
)
"""Datelines, names of agencies and their desks, what joins a sentence to the one before it, what says that it is said.

Some are more without a comma: «در ادامه جلسه», «علاوه بر این کتاب».
"""
_SOMETHING: Final = re.compile(r"[^\w\n]*\w")


def unframed(folded: Folded) -> Folded:
    """The text with spaces for what frames its sentences; offsets stay, and the given string.

    >>> from gahnegar.persian.text import fold
    >>> unframed(fold("تهران - ایرنا - همچنین، باران بارید. در این میان برف آمد.")).text.split()
    ['باران', 'بارید.', 'برف', 'آمد.']
    """
    text = folded.text
    pieces: list[str] = []
    done = 0
    for beginning in _BEGINNING.finditer(text):
        first = last = beginning.end()
        while found := _FRAME.match(text, last):
            last = found.end()
        if last > first and _SOMETHING.match(text, last):
            pieces += text[done:first], " " * (last - first)
            done = last
    return folded.read_as("".join((*pieces, text[done:]))) if pieces else folded
