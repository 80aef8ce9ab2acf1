"""When an event is, in the words of a reader: one phrase for each calendar and language. Knows rows, no pages."""

import datetime as dt

from gahnegar.dates.calendars import proleptic_date
from gahnegar.dates.display import long, long_span, month_name, persian_digits
from gahnegar.dates.units import Calendar, Mod
from gahnegar.errors import InvalidDateError
from gahnegar.events.event import Kind
from gahnegar.messages import Language, messages
from gahnegar.messages.language import Messages
from gahnegar.timeline.row import Row


def when(row: Row, calendar: Calendar, language: Language) -> str:
    """The days of `row` in one phrase; empty where it has none, or where `calendar` does not reach back to them.

    >>> row = Row("1", "", start=dt.date(2013, 10, 1), end=dt.date(2013, 10, 4), kind=Kind.INTERVAL)
    >>> print(when(row, Calendar.JALALI, Language.PERSIAN))
    ۹ تا ۱۲ مهر ۱۳۹۲
    >>> print(when(row, Calendar.GREGORIAN, Language.ENGLISH))
    1 to 4 October 2013
    """
    try:
        words = _days_shown(row, calendar, language)
    except InvalidDateError:
        return ""
    if not words:
        return ""
    mod = row.mod or (Mod.APPROX if row.approximate else None)
    return messages(language).modified(mod, words) if mod in _SHOWN else words


_SHOWN = (Mod.START, Mod.MID, Mod.END, Mod.APPROX)
"""The others are said by the open side of the event."""


def _days_shown(row: Row, calendar: Calendar, language: Language) -> str:
    words = messages(language)
    if row.start and row.end and row.start <= row.end:
        if row.start == row.end:
            return long(calendar, row.start, language, weekday=True) + _clock_text(row, words)
        return long_span(calendar, row.start, row.end, language)
    if row.start:
        day = long(calendar, row.start, language)
        return day if row.kind in (Kind.POINT, Kind.RECURRING) else words.since(day)
    if row.end:
        return words.until(long(calendar, row.end, language))
    return _ancient(row.days, language) if row.days and calendar is Calendar.GREGORIAN else ""


def _ancient(days: tuple[int, int], language: Language) -> str:
    """Days before the year 1: the year, or the years, and the day where it is one alone."""
    (year, month, day), (to_year, _, _) = map(proleptic_date, days)
    ends = [f"{1 - each} {messages(language).interface['bc']}" if each < 1 else str(each) for each in (year, to_year)]
    if days[0] == days[1]:
        ends = [f"{day} {month_name(Calendar.GREGORIAN, month, language)} {ends[0]}"]
    text = f" {messages(language).interface['until']} ".join(dict.fromkeys(ends))
    return text if language is Language.ENGLISH else persian_digits(text)


def _clock_text(row: Row, words: Messages) -> str:
    if row.clock is not None:
        return words.at(row.clock.hour, row.clock.minute)
    return "" if row.part is None else words.in_part(row.part)


def day(date: dt.date | None, calendar: Calendar, language: Language) -> str:
    """One day in words; ISO text where `calendar` does not reach back to it, empty for None."""
    if date is None:
        return ""
    try:
        return long(calendar, date, language)
    except InvalidDateError:
        return date.isoformat()
