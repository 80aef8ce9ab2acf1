"""Days as a person writes them in a table, a filter or a correction: one day, a month, a year, a range.

Knows no rows. A year from 1200 to 1499 is Jalali, as everywhere; nothing here rests on today.
"""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any

from gahnegar.dates import years
from gahnegar.dates.calendars import from_day, month_span, year_span
from gahnegar.dates.tag import resolve
from gahnegar.dates.units import Calendar, Grain
from gahnegar.errors import Detail, GahnegarError, InvalidDateError
from gahnegar.persian.text import fold

ACCEPTED = Detail("1392-07-09, 1392/7/9, ۹ مهر ۱۳۹۲, 1392-07, مهر ۱۳۹۲, 1392, 2013-10-01, or a date object")
_MONTH = re.compile(r"(\d{4})[-/](\d{1,2})")
_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class DaySpan:
    """The days from `first` to `last`, both inclusive; `clock` is the time of day where one is told."""

    first: dt.date
    last: dt.date
    grain: Grain = Grain.DAY
    calendar: Calendar = Calendar.GREGORIAN
    clock: dt.time | None = None


def day_span(value: Any) -> DaySpan:
    """What `value` names: text in any of the usual forms, or a date, datetime or jdatetime object.

    InvalidDateError tells what is accepted; relative time («امسال») is none, since nothing reads the clock.

    >>> str(day_span("مهر ۱۳۹۲").last), day_span("1392").grain, str(day_span("1392/7/9").first)
    ('2013-10-22', <Grain.YEAR: 'year'>, '2013-10-01')
    """
    if hasattr(value, "togregorian"):
        return _of_day(value.togregorian(), Calendar.JALALI)
    if isinstance(value, dt.date):
        return _of_day(value, Calendar.GREGORIAN)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)  # a year
    if not isinstance(value, str):
        raise InvalidDateError(
            Detail(
                "{value!r} ({kind}) is no date; accepted: {accepted}",
                value=value,
                kind=type(value).__name__,
                accepted=ACCEPTED,
            )
        )
    folded = fold(value).text.strip()
    try:
        found = _month(folded) or _year(folded) or _phrase(value)
    except GahnegarError as error:
        raise InvalidDateError(
            Detail("{value!r} is no date ({error}); accepted: {accepted}", value=value, error=error, accepted=ACCEPTED)
        ) from error
    if found is None:
        raise InvalidDateError(
            Detail("{value!r} names no days by itself; accepted: {accepted}", value=value, accepted=ACCEPTED)
        )
    return found


def _of_day(day: dt.date, calendar: Calendar) -> DaySpan:
    if not isinstance(day, dt.datetime):
        return DaySpan(day, day, calendar=calendar)
    clock = dt.time(day.hour, day.minute) if (day.hour, day.minute) != (0, 0) else None
    return DaySpan(day.date(), day.date(), Grain.MINUTE if clock else Grain.DAY, calendar, clock)


def _month(text: str) -> DaySpan | None:
    match = _MONTH.fullmatch(text)
    if match is None:
        return None
    year, month = int(match[1]), int(match[2])
    calendar = years.era(year)
    first, last = month_span(calendar, year, month)
    return DaySpan(dt.date.fromordinal(first), dt.date.fromordinal(last), Grain.MONTH, calendar)


def _year(text: str) -> DaySpan | None:
    if not _YEAR.fullmatch(text):
        return None
    calendar = years.era(int(text))
    first, last = year_span(calendar, int(text))
    return DaySpan(dt.date.fromordinal(first), dt.date.fromordinal(last), Grain.YEAR, calendar)


def _phrase(text: str) -> DaySpan | None:
    timex = resolve(text)
    if timex.first is None or timex.last is None:
        return None
    calendar = timex.calendar or Calendar.GREGORIAN
    return DaySpan(timex.first, timex.last, timex.granularity or Grain.DAY, calendar)


def period(day: dt.date, calendar: Calendar, grain: Grain) -> str:
    """The month or year of `calendar` that holds `day`, as text that sorts; empty before the calendar's first year.

    >>> period(dt.date(2013, 10, 1), Calendar.JALALI, Grain.MONTH)
    '1392-07'
    """
    try:
        year, month, _ = from_day(calendar, day.toordinal())
    except InvalidDateError:
        return ""
    return f"{year:04}" if grain is Grain.YEAR else f"{year:04}-{month:02}"
