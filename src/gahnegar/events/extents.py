"""From when to when an event lasts: the days of its expression after the words around it are heard."""

import datetime as dt

from gahnegar.dates.expression import Amount
from gahnegar.dates.resolve import add_length
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Calendar, Mod, SignalKind, TimexType
from gahnegar.errors import InvalidDateError
from gahnegar.events.event import Kind

_UNTIL = frozenset((SignalKind.UNTIL, SignalKind.UNTIL_AFTER))
_BEFORE = frozenset((SignalKind.BEFORE, SignalKind.UNTIL_BEFORE))
_BOUNDING = _UNTIL | _BEFORE | {SignalKind.AFTER, SignalKind.SINCE}


def extent(timex: Timex) -> tuple[Kind, dt.date | None, dt.date | None]:
    """The shape of what `timex` dates, and its first and last day (inclusive; None is open or unknown).

    «از ۵ مهر» has no end, «تا پایان سال» no start; «پس از ۲۰۱۵» begins on the day after it.
    «پیش از پایان خرداد» ends with the month, «پس از آغاز خرداد» begins with it, «تا نیمه خرداد» ends in its middle.
    """
    first, last = timex.first, timex.last
    if timex.type is TimexType.SET:
        return Kind.RECURRING, first, last
    if first is None and last is None:
        return Kind.VAGUE, None, None
    signal = timex.signal.kind if timex.signal else None
    if timex.mod is Mod.MID and signal in _BOUNDING and first is not None and last is not None:
        first = last = first + dt.timedelta(days=max(0, ((last - first).days + 1) // 2 - 1))
    if signal is SignalKind.AFTER and last is not None:
        return Kind.OPEN, first if timex.mod is Mod.START else _later(last, 1), None
    if signal in _BEFORE and first is not None:
        return Kind.OPEN, None, last if timex.mod is Mod.END else _later(first, -1)
    if signal is SignalKind.SINCE and timex.type is not TimexType.DURATION:
        return Kind.OPEN, first, None
    if signal in _UNTIL and timex.type is not TimexType.DURATION:
        return Kind.OPEN, None, last
    if first is None or last is None:
        return Kind.OPEN, first, last
    return (Kind.POINT if first == last else Kind.INTERVAL), first, last


def reaching_back(timex: Timex, published: dt.date | None) -> tuple[Kind, dt.date | None, dt.date | None]:
    """The interval of a length that ends on the publication day: «دو سال است که …»."""
    start = _moved(published, timex, -1) if published is not None else None
    if start is None:
        return Kind.VAGUE, None, None
    return Kind.INTERVAL, start, published


def lasting(timex: Timex, length: Timex) -> tuple[dt.date, dt.date] | None:
    """First and last day of what begins on `timex` and lasts for `length`: «از ۵ مهر به مدت ده روز»; or None."""
    if timex.first is None or timex.last != timex.first:
        return None
    after = _moved(timex.first, length, 1)
    end = _later(after, -1) if after is not None else None
    return None if end is None else (timex.first, max(timex.first, end))


def _later(day: dt.date, days: int) -> dt.date | None:
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return None


def _moved(day: dt.date, length: Timex, sign: int) -> dt.date | None:
    """`day` moved by the length that an expression tells, in Jalali months and years if it names no other calendar."""
    if not isinstance(length.expression, Amount):
        return None
    try:
        number = add_length(length.calendar or Calendar.JALALI, day.toordinal(), length.expression, sign)
        return None if number is None else dt.date.fromordinal(number)
    except (InvalidDateError, ValueError, OverflowError):
        return None
