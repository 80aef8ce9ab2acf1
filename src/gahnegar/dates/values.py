"""The strings of the border: TIMEX3 values and EDTF, made from an expression and what it resolved to.

TIMEX3: ISO-TimeML values in the Gregorian calendar; a unit that is no Gregorian unit is written as an interval.
EDTF: level 1 (Library of Congress, 2019) plus intervals, `~` for approximate. Never parsed back inside.
"""

from typing import assert_never

from gahnegar.dates.calendars import iso_day, iso_year, proleptic_date
from gahnegar.dates.expression import (
    Amount,
    Away,
    Between,
    Clock,
    Date,
    DayTime,
    Edge,
    Every,
    Expression,
    NamedDay,
    Nth,
    Numbered,
    Ref,
    Same,
    Season,
    Several,
    Shift,
    Step,
    Stretch,
    Vague,
    Within,
)
from gahnegar.dates.resolution import Resolution
from gahnegar.dates.units import Calendar, Grain, Reason, SignalKind, TimexType, Weekday, Zone

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
    """The TIMEX3 type of an expression: of a range that of its start, of several that of the last."""
    while isinstance(expression, Between | Several):
        expression = expression.start if isinstance(expression, Between) else expression.items[-1]
    match expression:
        case Amount() | Stretch():
            return TimexType.DURATION
        case Every():
            return TimexType.SET
        case Clock() | DayTime():
            return TimexType.TIME
        case Away(Amount(parts)) if any(grain.rank < Grain.DAY.rank for _, grain in parts):
            return TimexType.TIME
        case Vague(Ref.PRESENT, _):
            return TimexType.DATE if resolution.clock is None else TimexType.TIME
        case Vague(_, grain) if grain is not None and grain.rank < Grain.DAY.rank:
            return TimexType.TIME
        case (
            Date()
            | Numbered()
            | Season()
            | Shift()
            | Step()
            | Nth()
            | Within()
            | Edge()
            | Same()
            | NamedDay()
            | Vague()
            | Away()
        ):
            timed = resolution.part is not None or resolution.clock is not None
            return TimexType.TIME if timed else TimexType.DATE
        case _:
            assert_never(expression)


def iso_period(amount: Amount) -> str:
    """The ISO 8601 period of a length; X for an unknown number.

    >>> from fractions import Fraction
    >>> iso_period(Amount(((Fraction(7, 2), Grain.YEAR),)))
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


def _interval(resolution: Resolution) -> str:
    """A day, a whole Gregorian month or year, or `first/last`."""
    first, last = resolution.first, resolution.last
    assert first is not None
    assert last is not None
    if first == last:
        return iso_day(first)
    if resolution.calendar is Calendar.GREGORIAN:
        year, month, day = proleptic_date(first)
        end_year, end_month, _ = proleptic_date(last)
        if year == end_year and day == 1 and proleptic_date(last + 1)[2] == 1:
            if month == end_month:
                return f"{iso_year(year)}-{month:02}"
            if (month, end_month) == (1, 12):
                return iso_year(year)
    return f"{iso_day(first)}/{iso_day(last)}"


_ZONES: dict[Zone | None, str] = {Zone.TEHRAN: "+03:30", Zone.UTC: "Z"}


def _clock_suffix(resolution: Resolution) -> str:
    """The part of a TIME value after its date."""
    if resolution.clock is not None:
        hour, minute, second = resolution.clock
        text = f"T{hour:02}:{minute:02}" + ("" if second is None else f":{second:02}")
        return text + _ZONES.get(resolution.zone, "")
    return f"T{resolution.part}" if resolution.part is not None else ""


def _time_value(resolution: Resolution) -> str:
    day = iso_day(resolution.first) if resolution.first is not None and resolution.first == resolution.last else ""
    if not day and resolution.first is not None and resolution.last is not None and resolution.until is None:
        return _interval(resolution) + _clock_suffix(resolution)
    start = (iso_day(resolution.first) if resolution.first is not None else "") + _clock_suffix(resolution)
    if resolution.until is None:
        return start
    end = resolution.until
    return f"{start}/{iso_day(end.last) if end.last is not None else ''}{_clock_suffix(end)}"


def timex_value(expression: Expression, resolution: Resolution) -> str:
    """The TIMEX3 value."""
    match expression:
        case Amount():
            return iso_period(expression)
        case Stretch(amount):
            return iso_period(amount)
        case Between(Amount() as low, Amount() as high):
            return f"{iso_period(low)}/{iso_period(high)}"
        case Every():
            return _set_value(expression)
        case Vague(ref) if resolution.clock is None:
            return str(ref.value)
        case _:
            pass
    if resolution.ref is not None:
        return str(resolution.ref.value)
    if resolution.reason is Reason.BEFORE_CHRIST and isinstance(expression, Date | Numbered):
        return _undated(expression)
    if resolution.clock is not None or resolution.part is not None:
        return _time_value(resolution)
    if resolution.known:
        return _interval(resolution)
    if resolution.first is not None:
        return f"{iso_day(resolution.first)}/"
    return _undated(expression)


def _undated(expression: Expression) -> str:
    """A value with X where the text tells no more: XXXX-WXX-2, XXXX-10-01, BC0044; empty where TIMEX3 has no form."""
    match expression:
        case Date(bc=True, year=year, month=month, day=day):
            return f"BC{year:04}" + "".join(f"-{part:02}" for part in (month, day) if part is not None)
        case Numbered(bc=True, grain=Grain.CENTURY, number=number):
            return f"BC{number - 1:02}XX"
        case Date(year=None, month=None, day=None, weekday=Weekday() as weekday):
            return f"XXXX-WXX-{weekday + 1}"
        case Date(year=None, month=int() as month, day=day, calendar=Calendar.GREGORIAN) if month <= 12:
            return f"XXXX-{month:02}" + ("" if day is None else f"-{day:02}")
        case Season(number=number):
            return f"XXXX-{('SP', 'SU', 'FA', 'WI')[number - 1]}"
        case (
            Date() | Numbered() | Shift() | Step() | Nth() | Within() | Edge() | Between() | Several() | Same()
            | Amount() | Stretch() | Away() | Clock() | DayTime() | NamedDay() | Every() | Vague()
        ):  # fmt: skip
            return "XXXX-XX-XX"
        case _:
            assert_never(expression)


def _set_value(every: Every) -> str:
    pattern = every.pattern
    if pattern is None or (isinstance(pattern, DayTime) and pattern.of is None):
        return iso_period(every.period) if every.period is not None else "PXX"
    match pattern:
        case Date(weekday=Weekday() as weekday, month=None):
            return f"XXXX-WXX-{weekday + 1}"
        case DayTime(part, Date(weekday=Weekday() as weekday)):
            return f"XXXX-WXX-{weekday + 1}T{part}"
        case Clock(minute=minute, of=Date(weekday=Weekday() as weekday)) as clock:
            return f"XXXX-WXX-{weekday + 1}T{clock.hour_of_day:02}:{minute:02}"
        case Date(year=None, month=int(), calendar=Calendar.GREGORIAN) | Season():
            return _undated(pattern)
        case Date(year=None, month=None, day=int() as day):
            return f"XXXX-XX-{day:02}"
        case Several(items=(Nth(), *_)):
            return iso_period(every.period) if every.period is not None else "P1M"
        case Between(Clock(of=Date(weekday=Weekday() as weekday, month=None)) as start, Clock() as end):
            each = f"XXXX-WXX-{weekday + 1}T"
            return f"{each}{start.hour_of_day:02}:{start.minute:02}/{each}{end.hour_of_day:02}:{end.minute:02}"
        case (
            Several()
            | Clock(of=Several())
            | DayTime(of=Several())
            | Between(Date(weekday=Weekday()))
            | Between(Clock(of=Several()))
        ):
            return "P1W"
        case (
            Date() | Numbered() | Shift() | Step() | Nth() | Within() | Edge() | Between() | Same() | Amount()
            | Stretch() | Away() | Clock() | DayTime() | NamedDay() | Every() | Vague()
        ):  # fmt: skip
            return iso_period(every.period) if every.period is not None else "P1Y"
        case _:
            assert_never(pattern)


def edtf(expression: Expression, resolution: Resolution, type_: TimexType, signal: SignalKind | None) -> str | None:
    """The EDTF form of the days, level 1; None for lengths, sets and times without days.

    Approximate days have `~`; a side that the signal opens is `..`; a clock time keeps its zone.
    """
    if resolution.first is None or type_ is TimexType.SET or isinstance(expression, Amount):
        return None
    if type_ is TimexType.TIME and resolution.clock is not None and resolution.first == resolution.last:
        hour, minute, second = resolution.clock
        if resolution.until is None and signal not in _OPENING_END and signal not in _OPENING_START:
            zone = _ZONES.get(resolution.zone, "")
            return f"{iso_day(resolution.first)}T{hour:02}:{minute:02}:{second or 0:02}{zone}"
    mark = "~" if resolution.approximate else ""
    if resolution.last is None:
        return f"{iso_day(resolution.first)}{mark}/.."
    start, _, end = _interval(resolution).partition("/")
    if type_ is not TimexType.DURATION:
        if signal in _OPENING_END:
            return f"{start}{mark}/.."
        if signal in _OPENING_START:
            return f"../{end or start}{mark}"
    return f"{start}{mark}/{end}{mark}" if end else f"{start}{mark}"


_OPENING_END = frozenset((SignalKind.SINCE, SignalKind.AFTER))
_OPENING_START = frozenset((SignalKind.UNTIL, SignalKind.UNTIL_AFTER, SignalKind.UNTIL_BEFORE, SignalKind.BEFORE))
