"""Whether a time is the one in which a film or a novel is set, which is told in the present.

Looks at folded text; knows no dates.
"""

from typing import Final

from gahnegar.persian.pattern import Pattern

_PLOT: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:داستان|قصه|ماجرا|روایت|وقایع|حوادث)(?:ی|ای|های?)?(?![\u0620-\u06d3])[^.!؟\n]*\Z", reach=140
)
"""Before the year in which a film or a novel is set, which tells on in the present: «داستان … در زمستان ۱۳۶۶»."""
_WORK: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:فیلم|رمان|سریال|نمایش|نمایشنامه|بازی|مجموعه|کتاب|اثر|انیمیشن)(?![\u0620-\u06d3])[^.!؟\n]*\Z",
    reach=140,
)
_IS_SET: Final = Pattern(
    r"[^.!؟\n]{0,30}?[ ](?:می[ \u200c]?گذرد|رخ می[ \u200c]?دهد|اتفاق می[ \u200c]?افتد|روایت می[ \u200c]?شود)"
)
"""Around the year of a work that is set in it: «فیلم در پاییز ۱۳۵۹ می‌گذرد»."""


def sets_plot(text: str, end: int) -> bool:
    """Whether a work is set in the time that ends at `end`: «فیلم در پاییز ۱۳۵۹ می‌گذرد»."""
    return _PLOT.ends(text, end) or (_WORK.ends(text, end) and _IS_SET.begins(text, end))
