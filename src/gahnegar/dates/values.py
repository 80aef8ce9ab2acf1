"""The strings of the border: TIMEX3 values and EDTF, made from an expression and what it resolved to.

TIMEX3: ISO-TimeML values in the Gregorian calendar; a unit that is no Gregorian unit is written as an interval.
EDTF: level 1 (Library of Congress, 2019) plus intervals, `~` for approximate. Never parsed back inside.
"""

import datetime as dt

from gahnegar.dates.expression import (
    Amount,
    Between,
    Clock,
    Date,
    DayTime,
    Every,
    Expression,
    NamedDay,
    Nth,
    Numbered,
    Season,
    Several,
    Stretch,
    Vague,
)
from gahnegar.dates.resolve import Resolution
from gahnegar.dates.units import Calendar, Grain, TimexType, Weekday

_LETTER = {
    Grain.SECOND: "S",
    Grain.MINUTE: "M",
    Grain.HOUR: "H",
    Grain.DAY: "D",
    Grain.WEEK: "W",
    Grain.MONTH: "M",
    Grain.YEAR: "Y",
}
_IN_YEARS = {Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}
_IN_MONTHS = {Grain.SEASON: 3, Grain.HALF: 6, Grain.QUARTER: 3}
_FINER = {
    Grain.YEAR: (12, Grain.MONTH),
    Grain.MONTH: (30, Grain.DAY),
    Grain.WEEK: (7, Grain.DAY),
    Grain.DAY: (24, Grain.HOUR),
    Grain.HOUR: (60, Grain.MINUTE),
    Grain.MINUTE: (60, Grain.SECOND),
}


def timex_type(expression: Expression, resolution: Resolution) -> TimexType:
    """The TIMEX3 type of an expression."""
    match expression:
        case Amount() | Stretch():
            return TimexType.DURATION
        case Every():
            return TimexType.SET
        case Clock() | DayTime():
            return TimexType.TIME
        case Vague(_, grain) if grain is not None and grain.rank < Grain.DAY.rank:
            return TimexType.TIME
        case Between(start, _):
            return timex_type(start, resolution)
        case Several(items):
            return timex_type(items[-1], resolution)
    return TimexType.TIME if resolution.part is not None or resolution.clock is not None else TimexType.DATE


def period(amount: Amount) -> str:
    """The ISO 8601 period of a length; X for an unknown number.

    >>> from fractions import Fraction
    >>> period(Amount(((Fraction(7, 2), Grain.YEAR),)))
    'P3Y6M'
    """
    days: list[str] = []
    clock: list[str] = []
    parts = list(amount.parts)
    while parts:
        count, grain = parts.pop(0)
        if grain in _IN_YEARS:
            count, grain = (None if count is None else count * _IN_YEARS[grain]), Grain.YEAR
        elif grain in _IN_MONTHS:
            count, grain = (None if count is None else count * _IN_MONTHS[grain]), Grain.MONTH
        whole = None if count is None else int(count)
        if count is not None and count != whole and grain in _FINER:
            size, finer = _FINER[grain]
            parts.insert(0, ((count - int(count)) * size, finer))
        if whole == 0 and parts:
            continue
        rest = count is not None and count != whole and grain not in _FINER
        written = "X" if count is None else str(float(count) if rest else whole)
        text = f"{written}{_LETTER[grain]}"
        (clock if grain.rank < Grain.DAY.rank else days).append(text)
    return f"P{''.join(days)}{'T' + ''.join(clock) if clock else ''}"


def iso(day: int) -> str:
    """The Gregorian ISO date of a day."""
    return dt.date.fromordinal(day).isoformat()


def _interval(resolution: Resolution) -> str:
    """A day, a whole Gregorian month or year, or `first/last`."""
    first, last = resolution.first, resolution.last
    assert first is not None
    assert last is not None
    start, end = dt.date.fromordinal(first), dt.date.fromordinal(last)
    if first == last:
        return start.isoformat()
    if resolution.calendar is Calendar.GREGORIAN and start.day == 1 and (end + dt.timedelta(1)).day == 1:
        if (start.year, start.month) == (end.year, end.month):
            return f"{start.year:04}-{start.month:02}"
        if start.year == end.year and start.month == 1 and end.month == 12:
            return f"{start.year:04}"
    return f"{start.isoformat()}/{end.isoformat()}"


def _of_day(resolution: Resolution) -> str:
    """The part of a TIME value after its date."""
    if resolution.clock is not None:
        hour, minute, second = resolution.clock
        text = f"T{hour:02}:{minute:02}" + ("" if second is None else f":{second:02}")
        return text + {"IR": "+03:30", "UTC": "Z"}.get(resolution.zone or "", "")
    return f"T{resolution.part}" if resolution.part is not None else ""


def _time(resolution: Resolution) -> str:
    day = iso(resolution.first) if resolution.first is not None and resolution.first == resolution.last else ""
    if not day and resolution.first is not None and resolution.last is not None and resolution.until is None:
        return _interval(resolution) + _of_day(resolution)
    start = (iso(resolution.first) if resolution.first is not None else "") + _of_day(resolution)
    if resolution.until is None:
        return start
    end = resolution.until
    return f"{start}/{iso(end.last) if end.last is not None else ''}{_of_day(end)}"


def timex_value(expression: Expression, resolution: Resolution) -> str:
    """The TIMEX3 value."""
    match expression:
        case Amount():
            return period(expression)
        case Stretch(amount):
            return period(amount)
        case Between(Amount() as low, Amount() as high):
            return f"{period(low)}/{period(high)}"
        case Every():
            return _set(expression)
        case Vague(ref):
            return str(ref.value)
    if resolution.ref is not None:
        return str(resolution.ref.value)
    if resolution.clock is not None or resolution.part is not None:
        return _time(resolution)
    if resolution.known:
        return _interval(resolution)
    if resolution.first is not None:
        return f"{iso(resolution.first)}/"
    return _undated(expression)


def _undated(expression: Expression) -> str:
    """A value with X where the text tells no more: XXXX-WXX-2, XXXX-10-01, BC0044; empty where TIMEX3 has no form."""
    match expression:
        case Date(bc=True, year=year):
            return f"BC{year:04}"
        case Numbered(bc=True, grain=Grain.CENTURY, number=number):
            return f"BC{number - 1:02}XX"
        case Date(year=None, month=None, day=None, weekday=Weekday() as weekday):
            return f"XXXX-WXX-{weekday + 1}"
        case Date(year=None, month=int() as month, day=day, calendar=Calendar.GREGORIAN):
            return f"XXXX-{month:02}" + ("" if day is None else f"-{day:02}")
        case Season(number=number):
            return f"XXXX-{('SP', 'SU', 'FA', 'WI')[number - 1]}"
    return "XXXX-XX-XX"


def _set(every: Every) -> str:
    pattern = every.pattern
    if pattern is None or (isinstance(pattern, DayTime) and pattern.of is None):
        return period(every.period) if every.period is not None else "PXX"
    match pattern:
        case Date(weekday=Weekday() as weekday, month=None):
            return f"XXXX-WXX-{weekday + 1}"
        case DayTime(part, Date(weekday=Weekday() as weekday)):
            return f"XXXX-WXX-{weekday + 1}T{part}"
        case Clock(hour, minute, of=Date(weekday=Weekday() as weekday)):
            return f"XXXX-WXX-{weekday + 1}T{hour:02}:{minute:02}"
        case Date(year=None, month=int(), calendar=Calendar.GREGORIAN) | Season():
            return _undated(pattern)
        case Date(year=None, month=None, day=int() as day):
            return f"XXXX-XX-{day:02}"
        case Several():
            return "P1W"
        case NamedDay() | Date() | Nth():
            return period(every.period) if every.period is not None else "P1Y"
    return period(every.period) if every.period is not None else "P1Y"


def edtf(expression: Expression, resolution: Resolution, type_: TimexType) -> str | None:
    """The EDTF form of the days; None for lengths, sets and times without days."""
    if type_ in (TimexType.SET,) or isinstance(expression, Amount) or resolution.first is None:
        return None
    if resolution.last is None:
        return f"{iso(resolution.first)}/.."
    approximate = "~" if resolution.approximate else ""
    days = Resolution(resolution.first, resolution.last, calendar=resolution.calendar)
    if type_ is TimexType.TIME and resolution.clock is not None and resolution.first == resolution.last:
        hour, minute, second = resolution.clock
        return f"{iso(resolution.first)}T{hour:02}:{minute:02}:{second or 0:02}"
    return "/".join(f"{end}{approximate}" for end in _interval(days).split("/"))
