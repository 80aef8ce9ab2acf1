"""The days and times that a text tells one after the other, for what points back at them: «همان روز», «دو روز بعد».

Knows what each time was resolved to and where it stands; decides nothing about years.
"""

import re
from dataclasses import replace
from typing import Final

from gahnegar.dates.expression import Away, DayTime, Expression, Ref, Shift
from gahnegar.dates.filters.filter import before
from gahnegar.dates.resolution import Resolution
from gahnegar.dates.units import Basis, DayPart, Grain
from gahnegar.persian.pattern import Pattern

_KEPT: Final = 8
_REACH: Final = 2000
_NEAR: Final = 600
_MORNING: Final = 5
_TWO: Final = 2
_EVENING: Final = 17
_SAID: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:گفت|گفته|اظهار|ادعا|مدعی|منکر|اعتراف|اقرار|نوشت|نوشته|توضیح)(?:ند|م)?(?![\u0620-\u06d3])"
    r"[^.!؟\n]*\Z",
    reach=120,
)
"""Behind a day on which something was said of another: «۵ آذر گفت آن شب خانه بوده است»."""
_DAY_WHEN: Final = Pattern(r"(?:[\u0620-\u06d3]+ )?(?:همان|همون|آن|اون) (?:روز|شب)ی? که(?![\u0620-\u06d3])")
"""A day told by what happened on it, which need not be the last one: «همان روز که نامه‌ات رسید»."""
SENTENCE_END: Final = re.compile(r"[.!؟?\n](?:(?<=\n)|(?=\s|\Z))")
"""Where a sentence or a line ends; one class of letters first, by which a search passes all others over quickly."""
LONGEST_SENTENCE: Final = 600
"""Letters that a sentence has at most, for what is taken from its beginning."""
_OF_DOCUMENT: Final = before("مصوب مصوبه متولد متولدین ابلاغی", shown="سال ۱۳۸۰ آمد. {} ۱۳۷۵ است. دو سال بعد رفت.")
"""Before a date that says which law or person is meant, and when nothing of the story was."""


def is_same_sentence(text: str, end: int, start: int) -> bool:
    """Whether a time that begins at `start` stands in the sentence of another that ends at `end`."""
    return start - end <= LONGEST_SENTENCE and not SENTENCE_END.search(text, end, start)


class Storyline:
    """The times told in one folded text, the last ones."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._times: list[tuple[Resolution, int, bool]] = []
        self._aside: tuple[int, int] | None = None

    def note(self, expression: Expression, found: Resolution, end: int, *, aside: int | None) -> None:
        """Take note of a time told that ends at `end`, in what looks back up to `aside`."""
        if aside is not None:
            self._aside = end, aside
        counted = isinstance(expression, DayTime) and isinstance(expression.of, Shift)
        deictic = (isinstance(expression, Shift) or counted) and found.basis is Basis.PUBLISHED
        self._times = [*self._times[1 - _KEPT :], (found, end, deictic)]

    def names_document(self, start: int) -> bool:
        """Whether the date that begins at `start` belongs to a law or a person: «مصوب ۱۳۷۵/۴/۱۲»."""
        return bool(self._times) and _OF_DOCUMENT.ends(self._text, start)

    def meant_by(self, expression: Expression, story: Resolution | None, start: int) -> Resolution | None:
        """What `expression`, from `start` on, goes by: `story`, unless that is today, or coarser than it."""
        shift = expression.of if isinstance(expression, DayTime) else expression
        if story is None or not isinstance(shift, Shift | Away) or shift.of is not Ref.STORY:
            return story
        grain = shift.grain if isinstance(shift, Shift) else shift.amount.parts[-1][1]
        if isinstance(shift, Shift) and shift.count == 0 and grain is Grain.DAY:
            if _DAY_WHEN.begins(self._text, start) and not self._times_stand_near(start):
                return None
            return self._day_pointed_at(start, night=isinstance(expression, DayTime)) or story
        if isinstance(shift, Shift) and shift.count == 0 and grain is Grain.YEAR:
            return self._year_pointed_at(start) or story
        if isinstance(shift, Shift) and grain is Grain.DAY and shift.count > 0 and self._is_past_midnight(story):
            return replace(story, first=(story.first or 0) - 1, last=(story.last or 0) - 1)
        if story.grain is not None and story.grain.rank > grain.rank:
            return self._finer(grain, story, start) or story
        return story

    def _is_past_midnight(self, story: Resolution) -> bool:
        """Whether it is an early hour of the night that the time before it was of: «۲۳:۱۰ … ساعت ۱ … روز بعد»."""
        if story.clock is None or story.clock[0] >= _MORNING or len(self._times) < _TWO or story.first is None:
            return False
        return self._times[-_TWO][0].first == story.first - 1

    def _day_pointed_at(self, start: int, *, night: bool) -> Resolution | None:
        """The day of «همان روز»: the last one told; today and yesterday only from the sentence itself or the last.

        «همان شب» is also the last night told: «دیشب» some lines above.

        None where the text has come since to a year in which the day does not lie: «۵ مهر ۱۴۰۴ … در سال ۱۳۲۰ … آن روز»;
        «همان روز» points at a day over any year: «پنجشنبه معدن را دیدیم، که سال ۱۳۱۴ باز شد. همان روز …».
        """
        same = self._text.startswith("همان", start)
        years: list[Resolution] = []
        last: Resolution | None = None
        said = _SAID.before(self._text, start)
        for found, end, deictic in reversed(self._times):
            if found.grain is Grain.YEAR and found.basis is Basis.ABSOLUTE:
                years.append(found)
            if start - end > _REACH or found.first is None or found.first != found.last:
                continue
            if not same and any(not _spans_day(year, found.first) for year in years):
                return None
            if self._aside is not None and end == self._aside[0] and self._aside[1] <= start:
                continue  # «… شب قبل ثبت کرده بود. ظهر همان روز …»
            between = self._text[end:start]
            if said is not None and end <= said.start() and is_same_sentence(self._text, end, start):
                continue  # «در بازجویی ۵ آذر گفت آن شب …» tells of another day
            if said is not None and night and found.part is not DayPart.NIGHT and not _is_late(found):
                last = last or found
                continue
            if not deictic or ("«" not in between and len(SENTENCE_END.findall(between)) <= 1):
                return found
            if last is None and start - end <= _NEAR and found.part is DayPart.NIGHT:
                last = found
        return last if night else None

    def _times_stand_near(self, start: int) -> bool:
        """Whether the sentence or the one before told a time."""
        end = self._times[-1][1] if self._times else None
        return end is not None and len(SENTENCE_END.findall(self._text, end, start)) <= 1

    def _year_pointed_at(self, start: int) -> Resolution | None:
        """The time with its own year just before «آن سال», an aside too: «یاد تابستان ۸۴ افتادم. آن سال …»."""
        if not self._times:
            return None
        found, end, _ = self._times[-1]
        near = start - end <= _NEAR and len(SENTENCE_END.findall(self._text, end, start)) <= 1
        return found if near and found.basis is Basis.ABSOLUTE and found.first is not None else None

    def _finer(self, grain: Grain, story: Resolution, start: int) -> Resolution | None:
        """The last time told nearby that is no coarser than `grain` and lies in `story`."""
        for found, end, _ in reversed(self._times):
            if start - end > _NEAR or found.grain is None or found.grain.rank > grain.rank or found.first is None:
                continue
            if story.first is not None and story.last is not None and story.first <= found.first <= story.last:
                return found
        return None


def _is_late(found: Resolution) -> bool:
    return found.clock is not None and (found.clock[0] >= _EVENING or found.clock[0] < _MORNING)


def _spans_day(span: Resolution, day: int) -> bool:
    return span.first is not None and span.last is not None and span.first <= day <= span.last
