"""Which week an open weekday is of: the one that its sentence, its heading or the title named.

Keeps the last week; knows no verbs.
"""

from typing import Final

from gahnegar.dates import calendars, facts
from gahnegar.dates.dated_lines import DatedLines
from gahnegar.dates.expression import Between, Expression, Shift, Within
from gahnegar.dates.headings import Headings
from gahnegar.dates.last_times import LastTimes
from gahnegar.dates.resolution import Resolution
from gahnegar.dates.storyline import is_same_sentence
from gahnegar.dates.units import Basis, Calendar, Grain, Weekday
from gahnegar.dates.whole_text import Hit

_WEEK: Final = 7


class Weeks:
    """The weeks that one folded text named so far."""

    def __init__(self, text: str, lines: DatedLines, headings: Headings, last: LastTimes) -> None:
        self._text = text
        self._lines = lines
        self._headings = headings
        self._last = last
        self._week: Resolution | None = None
        self._end = 0
        self._heads_line = False

    def note(self, expression: Expression, resolution: Resolution, hit: Hit) -> None:
        """Take note of a week; a weekday of another one lets the last go."""
        if self._week is not None and facts.names_weekday(expression) and not _lies_in(resolution, self._week):
            self._week = None  # «دوشنبه هفته پیش … این دوشنبه یا سه‌شنبه»
        week = _week_of(expression, resolution) or _some_days(expression, resolution)
        if week is not None:
            self._week, self._end = week, hit.end
            self._heads_line = self._lines.starts_line(hit) and self._text.startswith(":", hit.end)

    def around(self, hit: Hit) -> Resolution | None:
        """The week that the sentence named, or the title: «گزارش هفته چهارم دی»."""
        if self._week is not None and is_same_sentence(self._text, self._end, hit.start):
            return self._week
        if self._week is not None and self._heads_line and "\n" not in self._text[self._end : hit.start]:
            return self._week  # «این هفته: یکشنبه کتابخانه. پنجشنبه تعطیلیم»
        span = self._headings.title_span
        days_below = self._last.entry is not None or self._headings.day is not None
        if days_below or span is None or span[1] - span[0] != _WEEK - 1:
            return None
        return Resolution(*span, Grain.WEEK, Calendar.JALALI, Basis.CONTEXT)


def _lies_in(day: Resolution, week: Resolution) -> bool:
    if day.first is None or week.first is None or week.last is None:
        return False
    return week.first <= day.first <= week.last


def _some_days(expression: Expression, resolution: Resolution) -> Resolution | None:
    """The days of a range within a week, whose weekdays follow: «هفته اول (۶ تا ۱۲ آبان): شنبه …، یکشنبه …»."""
    first, last = resolution.first, resolution.last
    if not isinstance(expression, Between) or first is None or last is None or last - first != _WEEK - 1:
        return None
    return Resolution(first, last, Grain.WEEK, resolution.calendar, resolution.basis)


def _week_of(expression: Expression, resolution: Resolution) -> Resolution | None:
    """The week that an expression names, alone or around one of its days: «هفته پیش», «سه‌شنبه هفته آینده»."""
    if resolution.named or resolution.first is None:
        return None
    if resolution.grain is Grain.WEEK:
        return resolution
    match expression:
        case Within(outer=Shift(grain=Grain.WEEK)):
            first = resolution.first - (calendars.weekday(resolution.first) - Weekday.SATURDAY) % 7
            return Resolution(first, first + 6, Grain.WEEK, resolution.calendar, resolution.basis)
        case _:
            return None
