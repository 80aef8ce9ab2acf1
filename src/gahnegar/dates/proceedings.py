"""Which times of a judgment are of the proceedings themselves, and which of the facts that they are about.

A judgment tells two stories at once: what the parties did, years ago, and what came before the court. A day without a
year beside a word of the court goes by the last such day, not by the facts. Looks at folded text; knows no calendars.
"""

from functools import cached_property
from typing import Final

from gahnegar.dates.resolution import Resolution
from gahnegar.dates.units import Grain
from gahnegar.dates.whole_text import Hit
from gahnegar.persian.pattern import Pattern, any_word_of

_OF_JUDGMENT: Final = (
    "دادنامه", "دادخواست", "خواهان", "خوانده", "تجدیدنظرخواه", "واخواه", "کیفرخواست", "گردشکار", "مشتکی", "شاکی",
)  # fmt: skip

_WORDS_NEEDED: Final = 2
"""Different words of a judgment that a text has at least which is one."""
_COURT_WORDS: Final = (
    "جلسه دادگاه شعبه دادخواست کارشناس کارشناسان نظریه ابلاغ لایحه دادنامه قرار رأی رای تجدیدنظر واخواهی استماع رسیدگی "
    "شکایت شکواییه بازپرس دادیار کیفرخواست"
)
_OF_COURT: Final = Pattern(rf"(?<![\u0620-\u06d3])(?:{any_word_of(_COURT_WORDS)})(?:[ \u200c]?ا?ی)?(?![\u0620-\u06d3])")
"""What is done before a court or by it."""
_CLAUSE_ENDS: Final = Pattern(
    r"[.،؛:!؟\n]|(?<![\u0620-\u06d3])(?:(?<!ی )که|گفت|گفته|اظهار|توضیح|مدعی)(?![\u0620-\u06d3])"
)
_REACH: Final = 160
"""Letters of a clause on either side of a time."""


class Proceedings:
    """What one folded text tells of a court, if it is a judgment."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._last: int | None = None

    @cached_property
    def _is_judgment(self) -> bool:
        return sum(word in self._text for word in _OF_JUDGMENT) >= _WORDS_NEEDED

    def has(self, hit: Hit) -> bool:
        """Whether the clause of `hit` tells what came before the court: «جلسه نخست دادگاه ۱۲ تیر تشکیل شد»."""
        if not self._is_judgment:
            return False
        begin = max(0, hit.start - _REACH)
        start = max((one.end() for one in _CLAUSE_ENDS.finditer(self._text, begin, hit.start)), default=begin)
        stop = _CLAUSE_ENDS.search(self._text, hit.end, hit.end + _REACH)
        return bool(_OF_COURT.search(self._text, start, hit.end + _REACH if stop is None else stop.start()))

    def note(self, found: Resolution) -> None:
        """Take note of a day of the proceedings."""
        if found.grain is Grain.DAY:
            self._last = found.first

    def before(self, hit: Hit) -> int | None:
        """The last day of the proceedings, which one that `hit` tells of follows."""
        return self._last if self._last is not None and self.has(hit) else None
