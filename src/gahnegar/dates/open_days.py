"""Which day an open weekday or date comes after: a plan, a stay, a list, an entry or a heading above it.

Keeps the days to come that stand with a weekday or behind labels, and the last few that others may go with.
"""

from typing import Final

from gahnegar.dates import calendars, facts
from gahnegar.dates.dated_lines import DatedLines
from gahnegar.dates.expression import Date
from gahnegar.dates.headings import Headings
from gahnegar.dates.last_times import LastTimes
from gahnegar.dates.outlook import Outlook
from gahnegar.dates.stated_years import LONGEST_STORY
from gahnegar.dates.storyline import LONGEST_SENTENCE, is_same_sentence
from gahnegar.dates.units import Calendar, Grain
from gahnegar.dates.whole_text import Hit
from gahnegar.dates.words_beside import is_listed_with
from gahnegar.persian.pattern import Pattern

_DAYS_KEPT: Final = 6
"""Days given before that another may go with."""
_STALE: Final = 200
"""Days between two that follow each other, above which the first is kept no longer."""
_LONGEST_STAY: Final = 14
_IN_WEEK: Final = Pattern(r" (?:هفته|گذشته|پیش|قبل|آینده|بعد)")
_SHORT: Final = 6
_A_WEEK: Final = 7
_THAT: Final = Pattern(r"(?<![\u0620-\u06d3])(?:که|گفتند|گفت|قرار شد)(?![\u0620-\u06d3])")
_FIRST_MONTHS, _LAST_MONTHS = 3, 9
"""A list of days that ends in a month after the ninth goes on in the first three of the next year."""


class OpenDays:
    """What the open days of one folded text may come after."""

    def __init__(
        self, text: str, anchor: int | None, last: LastTimes, headings: Headings, lines: DatedLines, outlook: Outlook
    ) -> None:
        self._text = text
        self._anchor = anchor
        self._last = last
        self._headings = headings
        self._lines = lines
        self._outlook = outlook
        self._days: list[tuple[int, int]] = []
        self._with_weekday: tuple[int, int] | None = None
        self._stay: tuple[int, int, int] | None = None

    # --- what is kept ---

    def keep(self, day: int, end: int) -> None:
        """Keep a day for those that go with it, and let go those that the text has left far behind."""
        if self._anchor is None or day <= self._anchor:  # a plan draws no nearer day to it
            near = [one for one in self._days[1 - _DAYS_KEPT :] if abs(one[0] - day) <= _STALE]
            self._days = [*near, (day, end)]

    def let_go_far_from(self, day: int) -> None:
        """Let go the days that lie far from one counted from the publication."""
        self._days = [one for one in self._days if abs(one[0] - day) <= _STALE]

    def kept(self, hit: Hit) -> tuple[int, ...]:
        """The days before `hit` that it may go with."""
        return tuple(day for day, end in self._days if hit.start - end <= LONGEST_STORY)

    def note_weekday(self, day: int, end: int) -> None:
        """Take note of a date that stands with its weekday."""
        self._with_weekday = day, end

    def note_stay(self, day: int, end: int) -> None:
        """Take note of the first and last of the labelled days to come that lie close together."""
        close = self._stay is not None and 0 < day - self._stay[0] <= _LONGEST_STAY
        self._stay = (self._stay[0] if close and self._stay is not None else day), day, end

    # --- what is asked ---

    def before(self, hit: Hit, tense: int) -> int | None:
        """The day of the entry above in a chronology, or of the line above in a list: «آغاز: ۵ دی»."""
        last = self._last
        if last.entry is not None and self._lines.is_entry(hit):
            return last.entry
        if self._follows_month(hit) or self._follows_day(hit):
            return last.story.first if last.story is not None else None
        if tense >= 0:
            if last.dated is not None and self._names_weekday_after(hit):
                return last.dated[0]
            weekday = facts.names_weekday(hit.meaning)
            if weekday and self._headings.day is not None and self._headings.day.first != self._anchor:
                return self._headings.day.first  # a weekday below the heading of another day counts from it
            if weekday and self._follows_plan(hit):
                return last.day.first if last.day is not None else None
            if (day := self._plan_on(hit)) is not None:
                return day
            if weekday and self._is_below_stay(hit):
                return self._stay[0] if self._stay is not None else None
        ahead = last.entry is not None and self._anchor is not None and last.entry > self._anchor
        if ahead and not tense and facts.names_weekday(hit.meaning) and self._lines.is_journal:
            return last.entry
        return self._listed_above(hit)

    def announced_on(self, hit: Hit) -> int | None:
        """The past day on which what is to come was announced: «اول آبان پیامک دادید که سوم آبان … می‌شود»."""
        dated = self._last.dated
        if dated is None or self._anchor is None or dated[0] >= self._anchor - _A_WEEK:
            return None
        day, end = dated
        if not is_same_sentence(self._text, end, hit.start) or not facts.names_date(hit.meaning):
            return None
        return day if _THAT.search(self._text, end, hit.start) is not None else None

    def _listed_above(self, hit: Hit) -> int | None:
        """The day behind the label above, where `hit` has a label too and no empty line stands between."""
        if self._last.listed is None or not self._lines.is_labelled(hit):
            return None
        day, end = self._last.listed
        return day if hit.start - end <= LONGEST_SENTENCE and "\n\n" not in self._text[end : hit.start] else None

    def _follows_plan(self, hit: Hit) -> bool:
        """Whether a day to come was given before in the sentence: «شنبه سمپاشی است، بقیه یکشنبه»."""
        day, end = self._last.day, self._last.day_end
        if day is None or day.first is None or self._anchor is None or day.first <= self._anchor:
            return False
        if self._outlook.is_until(hit):
            return False  # «تور جمعه است، نام‌نویسی تا پنجشنبه»
        beside = hit.start - end < _SHORT and "،" not in self._text[end : hit.start]
        same = not beside and is_same_sentence(self._text, end, hit.start)
        return same and not _IN_WEEK.begins(self._text, hit.end)

    def _plan_on(self, hit: Hit) -> int | None:
        """The day to come that was given with the weekday of `hit`: «جمعه ۱۴ دی اجرا است. گروه از جمعه می‌پیوندد»."""
        if self._with_weekday is None or self._anchor is None or self._with_weekday[0] <= self._anchor:
            return None
        (day, end), meaning = self._with_weekday, hit.meaning
        if not isinstance(meaning, Date) or meaning.day is not None or meaning.weekday is not calendars.weekday(day):
            return None
        return day if hit.start - end <= LONGEST_SENTENCE and not _IN_WEEK.begins(self._text, hit.end) else None

    def _is_below_stay(self, hit: Hit) -> bool:
        """Whether labelled days to come stand above: «ورود: پنجشنبه ۳۰ مرداد … خروج: شنبه ۱ شهریور … تور: جمعه»."""
        if self._stay is None or self._stay[0] == self._stay[1]:
            return False
        return hit.start - self._stay[2] <= 2 * LONGEST_SENTENCE

    def _follows_month(self, hit: Hit) -> bool:
        """Whether a month without a year stands in a list behind another one: «اسفند، اردیبهشت و تیر»."""
        story, end, meaning = self._last.story, self._last.story_end, hit.meaning
        if story is None or story.grain is not Grain.MONTH or not 0 < hit.start - end < _SHORT:
            return False
        bare = isinstance(meaning, Date) and meaning.month is not None and meaning.day is None and meaning.year is None
        return bare and is_listed_with(self._text, end, hit.start)

    def _follows_day(self, hit: Hit) -> bool:
        """Whether a day without a year goes on a list of days: «۱۵ مهر، ۱۵ آبان، ۱۵ آذر و ۱۵ دی»."""
        story, end, meaning = self._last.story, self._last.story_end, hit.meaning
        if story is None or story.grain is not Grain.DAY or not 0 < hit.start - end < _SHORT:
            return False
        if not isinstance(meaning, Date) or meaning.year is not None or not meaning.month or not meaning.day:
            return False
        if story.first is None or not is_listed_with(self._text, end, hit.start):
            return False
        _, month, day = calendars.from_day(meaning.calendar or Calendar.JALALI, story.first)
        later = (meaning.month, meaning.day) > (month, day)
        return later or (month > _LAST_MONTHS and meaning.month <= _FIRST_MONTHS)

    def _names_weekday_after(self, hit: Hit) -> bool:
        """Whether a weekday follows a date in its sentence that is to come, or past for more than a week.

        «سه‌شنبه ۱۸ شهریور؛ ورود بامداد چهارشنبه», «۱۹ مهر تماس گرفتم، گفتند تا شنبه می‌رسد».
        """
        dated = self._last.dated
        if dated is None or self._anchor is None or self._anchor - _A_WEEK <= dated[0] <= self._anchor:
            return False
        day, end = dated
        if not facts.names_weekday(hit.meaning) or not is_same_sentence(self._text, end, hit.start):
            return False
        if self._last.day_end > end:
            return False
        return day > self._anchor or _THAT.search(self._text, end, hit.start) is not None
