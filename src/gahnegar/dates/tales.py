"""Tales of no known day, whose yesterday and today have none either: «آن روز هم پیرمرد … دیشب خوب نخوابیده بود».

Looks at folded text and at what its times were resolved to; an article that looks back («آن سال‌ها …») is none.
"""

from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.dated_lines import LONGEST_TITLE
from gahnegar.dates.expression import Expression
from gahnegar.dates.resolution import Resolution
from gahnegar.dates.storyline import LONGEST_SENTENCE
from gahnegar.dates.units import Basis
from gahnegar.dates.whole_text import Hit
from gahnegar.persian.pattern import Pattern, whole_word_of
from gahnegar.persian.tenses import direction_after, tells_own_past

_BEGINNING: Final = 200
"""Letters at the beginning of a text, title and all, within which a tale says that it is of some day."""
_ONCE_UPON_A_TIME: Final = Pattern(
    r"(?:\A|\n)[ ]*(?:یکی بود[،و ]*یکی نبود|روزی روزگاری|روزی بود|در روزگاران|"
    r"یک (?:روز|شب|صبح|عصر|غروب)(?:ِ)? (?:سرد|گرم|داغ|ابری|بارانی|برفی|آفتابی|بهاری|تابستانی|پاییزی|زمستانی)(?: بود)?)"
    r"(?![\u0620-\u06d3])"
)
"""With what a line of a tale begins that is of no day."""
_OF_NEWS: Final = whole_word_of("خبرنگار خبرگزاری گزارش مصاحبه گفت_و_گو گفتگو پلیس دادگاه وزیر رئیس_جمهور")
"""What an article speaks of that may begin like a tale."""


class Tale:
    """The tale that one folded text may be."""

    def __init__(self, text: str) -> None:
        self._text = text
        begin = _ONCE_UPON_A_TIME.search(text, 0, _BEGINNING)
        self._begun = begin is not None
        self._over = False
        self._title_end = max(0, text.find("\n", len(text) - len(text.lstrip()), LONGEST_TITLE))

    def note(self, expression: Expression, found: Resolution, hit: Hit) -> None:
        """Take note of a time: of a day that nobody dates at the beginning, or of a date, with which it is no tale."""
        if found.known:
            self._over = self._over or found.basis is not Basis.PUBLISHED
        elif self._title_end <= hit.start < _BEGINNING and facts.is_that_day(expression) and not self._is_spoken(hit):
            self._begun = not _OF_NEWS.search(self._text)

    def covers(self, expression: Expression, found: Resolution, hit: Hit) -> bool:
        """Whether a time that was counted from the publication is one of the tale, or is said in it."""
        if not self._begun or self._over or not found.known or facts.names_date(expression):
            return False
        if self._is_spoken(hit):
            return True
        return direction_after(self._text, hit.end) < 0 and not tells_own_past(self._text, hit.end)

    def _is_spoken(self, hit: Hit) -> bool:
        """Whether somebody says it: it stands in quotation marks."""
        mark = self._text.rfind("«", max(0, hit.start - LONGEST_SENTENCE), hit.start)
        return mark >= 0 and self._text.find("»", mark, hit.start) < 0
