"""The day on which a quotation was said, whose own today it is: «در نامه ۲۰ تیر نوشت: «فردا می‌آیم»».

Looks at folded text; what the last times were is in `last_times`.
"""

import re
from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.last_times import LastTimes
from gahnegar.dates.storyline import LONGEST_SENTENCE, is_same_sentence
from gahnegar.dates.units import Basis, Grain
from gahnegar.dates.whole_text import Hit
from gahnegar.persian.pattern import LOOSE_JOINT, Pattern
from gahnegar.persian.tenses import direction_after

_L: Final = "\u0620-\u06d3"
_SAYING: Final = Pattern(
    rf"(?<![{_L}])(?:گفت|نوشت|افزود|آمد|آورد|شنید|خواند|سرود|فرمود|پرسید|اعلام کرد|تاکید کرد|خبر داد"
    rf"|اظهار کرد|اظهار داشت)(?:ه{LOOSE_JOINT}(?:است|بود|اند|ام)?)?(?:ند|م)?(?: که)?[ ]?:?[ ]?\Z",
    reach=60,
)
"""Before a quotation."""
_HEADED: Final = re.compile(r"[ ،,0-9:()\u200c-]*:[ ]?")
"""Between the day of a message and what it says: «در ۱۸ خرداد، ۲۱:۴۷: «…»»."""
_THAT: Final = Pattern(rf"(?<![{_L}])که(?![{_L}])[^.!؟\n«»]*\Z", reach=90, needs="که")
"""Before the day of a relative clause, on which something else was: «او که ۵ مرداد برکنار شد، گفت: …»."""
_APPEARED: Final = Pattern(rf"(?<![{_L}])(?:منتشر|پخش|چاپ|ایراد|فرستاد|ارسال|نوشت)(?![{_L}])")
"""What happens to words on the day from which they count."""


_OF_MATCH: Final = Pattern(
    rf"(?<![{_L}])(?:(?:پس از|بعد از|پایان) (?:این |پایان )?(?:بازی|دیدار|مسابقه)"
    rf"|سرمربی|مربی|کاپیتان|بازیکن|دروازه[ \u200c]?بان)(?![{_L}])[^.!؟\n«»]*\Z",
    reach=90,
)
"""Before what somebody said of the match that he had just played."""


class Quotations:
    """The quotations of one folded text whose day is known, the last one at a time."""

    def __init__(self, text: str, last: LastTimes) -> None:
        self._text = text
        self._last = last
        self._known: tuple[int, int] | None = None

    def said_on(self, hit: Hit, speech_day: int | None) -> int | None:
        """The day on which the words around `hit` were said, where it lies behind the text and its yesterday."""
        if self._last.day is None and self._known is None:
            return None
        if not facts.counts_days(hit.meaning) and not facts.is_week_away(hit.meaning):
            return None
        mark = self._text.rfind("«", max(0, hit.start - LONGEST_SENTENCE), hit.start)
        if mark < 0 or self._text.find("»", mark, hit.start) >= 0:
            return None
        if self._known is None or self._known[0] != mark:
            day = self._last.day
            if day is None or day.first is None:
                return None
            of_match = day.first == (speech_day or 0) - 1 and self._is_of_match(hit, mark)
            if not of_match and not self._was_said_then(self._last.day_end, mark):
                return None
            if speech_day is not None and day.first >= speech_day - 1 and not of_match:
                return None
            self._known = mark, day.first
        return self._known[1]

    def _is_of_match(self, hit: Hit, mark: int) -> bool:
        """Whether the quotation at `mark` looks back on a match just played: «پس از بازی گفت: «امروز بدشانس بودیم»»."""
        if direction_after(self._text, hit.end) >= 0 or facts.days_from_anchor(hit.meaning) != 0:
            return False
        return _OF_MATCH.ends(self._text, mark) and mark - self._last.day_end <= 2 * LONGEST_SENTENCE

    def is_said_in_year(self, hit: Hit) -> bool:
        """Whether the words around `hit` were said in the year that the story has come to: «در ۱۳۴۳ گفت: «امسال …»»."""
        story = self._last.story
        if story is None or story.grain is not Grain.YEAR or story.basis is not Basis.ABSOLUTE:
            return False
        mark = self._text.rfind("«", max(0, hit.start - LONGEST_SENTENCE), hit.start)
        if mark < self._last.story_end or self._text.find("»", mark, hit.start) >= 0:
            return False
        return self._was_said_then(self._last.story_end, mark)

    def _was_said_then(self, end: int, mark: int) -> bool:
        """Whether a verb of saying leads from a day that ends at `end` to the quotation at `mark`."""
        if end > mark or not is_same_sentence(self._text, end, mark):
            return False
        if _HEADED.fullmatch(self._text, end, mark):
            return True
        if not _SAYING.ends(self._text, mark):
            return False
        return not _THAT.ends(self._text, end) or _APPEARED.search(self._text, end, mark) is not None
