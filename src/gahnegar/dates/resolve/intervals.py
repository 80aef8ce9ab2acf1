"""Days and calendar units as resolutions: what all kinds of expressions are resolved with.

Knows calendars and the reference time, no expression.
"""

from collections.abc import Callable

from gahnegar.dates import calendars
from gahnegar.dates.conflicts import Conflict, ConflictKind
from gahnegar.dates.expression import Expression, Ref
from gahnegar.dates.resolution import Context, Resolution
from gahnegar.dates.units import Basis, Calendar, Grain, Reason, Weekday

_J, _H = Calendar.JALALI, Calendar.HIJRI

Resolve = Callable[[Expression | Ref, Context], Resolution]
"""Resolves a part of an expression in its context."""


def reference(ref: Ref, context: Context) -> Resolution:
    """The time that a reference points at: the last date of the text, or the publication."""
    if ref is Ref.STORY and context.story is not None:
        return context.story.changed(basis=Basis.CONTEXT)
    if context.anchor is None:
        return Resolution(reason=Reason.PUBLISHED)
    return Resolution(context.anchor, context.anchor, Grain.DAY, _J, Basis.PUBLISHED)


def interval(calendar: Calendar, span: tuple[int, int], grain: Grain, basis: Basis = Basis.ABSOLUTE) -> Resolution:
    """The days of a calendar unit, approximate where its lunar month may begin a day earlier or later."""
    approximate = False
    if calendar is _H or span[0] not in calendars.all_days(calendar):
        year, month, _ = calendars.from_day(calendar, span[0])  # raises for a day outside of the calendar's years
        approximate = calendars.is_approximate(calendar, year, month)
    return Resolution(*span, grain, calendar, basis, approximate=approximate)


def calendar_day(calendar: Calendar, year: int, month: int, day: int, *, julian: bool = False) -> Resolution:
    """One day of a calendar; InvalidDateError where it has no such day."""
    number = calendars.julian_to_day(year, month, day) if julian else calendars.to_day(calendar, year, month, day)
    return interval(calendar, (number, number), Grain.DAY)


def checked(day: Resolution, weekday: Weekday | None) -> Resolution:
    """`day`, with a conflict where the text's weekday is not that day's."""
    if weekday is None or day.first is None or day.first != day.last or calendars.weekday(day.first) is weekday:
        return day
    if day.approximate:  # it may be a day off
        return day
    conflict = Conflict(ConflictKind.WEEKDAY, weekday, calendars.weekday(day.first))
    return day.changed(conflicts=(*day.conflicts, conflict))


def unit_span(calendar: Calendar, grain: Grain, day: int, count: int) -> tuple[int, int]:
    """The calendar unit that lies `count` after the one that holds `day`: its first and last day."""
    if grain is Grain.DAY:
        return day + count, day + count
    if grain is Grain.WEEK:
        start = day - (calendars.weekday(day) - Weekday.SATURDAY) % 7 + 7 * count
        return start, start + 6
    year, month, _ = calendars.from_day(calendar, day)
    months = _MONTHS.get(grain)
    if months is not None:
        index = year * 12 + (month - 1) // months * months + count * months
        last = index + months - 1
        return (
            calendars.month_span(calendar, index // 12, index % 12 + 1)[0],
            calendars.month_span(calendar, last // 12, last % 12 + 1)[1],
        )
    size = YEARS[grain]
    offset = 1 if grain in (Grain.CENTURY, Grain.MILLENNIUM) else 0
    start = (year - offset) // size * size + offset + count * size
    return calendars.year_span(calendar, start)[0], calendars.year_span(calendar, start + size - 1)[1]


_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.SEASON: 3, Grain.HALF: 6}

YEARS = {Grain.YEAR: 1, Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}
"""How many years a grain has."""


def civil(calendar: Calendar) -> Calendar:
    """The calendar in which lengths are counted: Jalali in lunar texts."""
    return _J if calendar is _H else calendar


def distance(one: Resolution, day: int) -> int:
    """Days between `day` and a resolved time; 0 within it."""
    assert one.first is not None
    assert one.last is not None
    return max(one.first - day, day - one.last, 0)
