"""When an event is, in the words of a reader: one phrase for each calendar and language. Knows rows, no pages."""

import datetime as dt

from gahnegar.dates.display import Language, long, long_span, persian_digits
from gahnegar.dates.units import Calendar, DayPart, Mod
from gahnegar.errors import InvalidDateError
from gahnegar.events.event import Kind
from gahnegar.timeline.row import Row

_PARTS = {
    DayPart.MORNING: ("صبح", "morning"),
    DayPart.NOON: ("ظهر", "noon"),
    DayPart.AFTERNOON: ("بعدازظهر", "afternoon"),
    DayPart.EVENING: ("عصر", "evening"),
    DayPart.NIGHT: ("شب", "night"),
}
_MODS = {
    Mod.START: ("{} (آغاز آن)", "{} (its beginning)"),
    Mod.MID: ("{} (میانهٔ آن)", "{} (its middle)"),
    Mod.END: ("{} (پایان آن)", "{} (its end)"),
    Mod.APPROX: ("حدود {}", "about {}"),
}


def when(row: Row, calendar: Calendar, language: Language) -> str:
    """The days of `row` in one phrase; empty where it has none, or where `calendar` does not reach back to them.

    >>> row = Row("1", "", start=dt.date(2013, 10, 1), end=dt.date(2013, 10, 4), kind=Kind.INTERVAL)
    >>> print(when(row, Calendar.JALALI, Language.PERSIAN))
    ۹ تا ۱۲ مهر ۱۳۹۲
    >>> print(when(row, Calendar.GREGORIAN, Language.ENGLISH))
    1 to 4 October 2013
    """
    try:
        told = _days(row, calendar, language)
    except InvalidDateError:
        return ""
    if not told:
        return ""
    english = language is Language.ENGLISH
    mod = _MODS.get(row.mod) if row.mod else _MODS[Mod.APPROX] if row.approximate else None
    return mod[english].format(told) if mod else told


def _days(row: Row, calendar: Calendar, language: Language) -> str:
    english = language is Language.ENGLISH
    if row.start and row.end and row.start <= row.end:
        if row.start == row.end:
            return long(calendar, row.start, language, weekday=True) + _clock(row, language)
        return long_span(calendar, row.start, row.end, language)
    if row.start:
        told = long(calendar, row.start, language)
        if row.kind is Kind.POINT or row.kind is Kind.RECURRING:
            return told
        return f"from {told} on" if english else f"از {told} به بعد"
    if row.end:
        told = long(calendar, row.end, language)
        return f"until {told}" if english else f"تا {told}"
    return ""


def _clock(row: Row, language: Language) -> str:
    english = language is Language.ENGLISH
    if row.clock is None:
        part = _PARTS[row.part][english] if row.part else ""
        return "" if not part else f", {part}" if english else f"، {part}"
    hour, minute = row.clock.hour, row.clock.minute
    return f", {hour:02}:{minute:02}" if english else persian_digits(f"، ساعت {hour:02}:{minute:02}")


def day(date: dt.date | None, calendar: Calendar, language: Language) -> str:
    """One day in words; ISO text where `calendar` does not reach back to it, empty for None."""
    if date is None:
        return ""
    try:
        return long(calendar, date, language)
    except InvalidDateError:
        return date.isoformat()
