"""What an expression leaves open: the publication day, the year or nothing; and its days under a publication day.

Walks expression trees and asks `resolve`; it parses nothing and knows no text.
"""

from dataclasses import replace
from enum import Enum, auto

from gahnegar.dates.expression import (
    Between,
    Clock,
    Date,
    DayTime,
    Edge,
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
    Within,
)
from gahnegar.dates.resolution import Context
from gahnegar.dates.resolve import resolve_expression
from gahnegar.dates.units import Calendar, Grain


class Open(Enum):
    """What must be known before an expression is a stretch of days.

    NOTHING: a full date or year. YEAR: its year. ANCHOR: the publication day. WEEK: it is a bare weekday. UNUSABLE: it
    goes by the story, is vague, repeats, or is a length of time.
    """

    NOTHING = auto()
    YEAR = auto()
    ANCHOR = auto()
    WEEK = auto()
    UNUSABLE = auto()


def open_part(expression: Expression | Ref | None) -> Open:
    """What `expression` leaves open.

    >>> open_part(Date(month=7, day=9)), open_part(Date(year=1392)), open_part(Date(year=92, short=True))
    (<Open.YEAR: 2>, <Open.NOTHING: 1>, <Open.NOTHING: 1>)
    """
    match expression:
        case None:
            return Open.ANCHOR
        case Ref():
            return Open.UNUSABLE
        case Date(bc=True) | Date(julian=True):
            return Open.UNUSABLE
        case Date(year=int()):
            return Open.NOTHING
        case Date(month=int()):
            return Open.YEAR
        case Date(day=None, weekday=weekday) if weekday is not None:
            return Open.WEEK
        case Shift(of=of) | Step(of=of) | Edge(of=of):
            return open_part(of)
        case Nth(of=of) | Clock(of=of) | DayTime(of=of) | Season(of=of) | NamedDay(of=of) if of is not None:
            return open_part(of)
        case Season() | NamedDay():
            return Open.YEAR
        case Within(inner=inner, outer=outer):
            return (
                Open.UNUSABLE if open_part(inner) is Open.UNUSABLE and not isinstance(inner, Date) else open_part(outer)
            )
        case Between(start=start, end=end):
            return _of_both(start, end)
        case Several(items=items):
            return open_part(items[-1])
        case _:
            return Open.UNUSABLE


def _of_both(start: Expression, end: Expression | Ref) -> Open:
    """What a range leaves open: what stands at one of its ends holds for the other too."""
    parts = {open_part(end)}
    parts.add(Open.UNUSABLE if isinstance(start, Date) and start == Date(day=start.day) else open_part(start))
    parts.discard(Open.UNUSABLE)
    for part in (Open.ANCHOR, Open.NOTHING, Open.YEAR, Open.WEEK):
        if part in parts:
            return part
    return Open.UNUSABLE


def grain_of(expression: Expression | Ref | None) -> Grain | None:
    """The unit in which `expression` speaks, not below the day; None where it has none.

    >>> str(grain_of(Date(month=7, day=9))), str(grain_of(Season(1)))
    ('day', 'season')
    """
    match expression:
        case Date(month=None, day=None, weekday=None):
            return Grain.YEAR
        case Date(day=None, weekday=None):
            return Grain.MONTH
        case Date() | Clock() | DayTime() | NamedDay():
            return Grain.DAY
        case Season():
            return Grain.SEASON
        case Shift(grain=grain):
            return Grain.DAY if grain.rank < Grain.DAY.rank else grain
        case Numbered(grain=grain):
            return grain
        case Nth(unit=unit):
            return unit if isinstance(unit, Grain) else Grain.DAY
        case Step(pattern=inner) | Within(inner=inner) | Edge(of=inner) | Between(start=inner):
            return grain_of(inner)
        case Several(items=items) | Same(items=items):
            return grain_of(items[-1])
        case _:
            return None


def told_times(expression: Expression) -> tuple[Expression, ...]:
    """The times that an expression names at once, without their clock or part of the day.

    >>> told_times(Clock(17, of=Date(month=7, day=9)))
    (Date(year=None, month=7, day=9, weekday=None, calendar=None, short=False, bc=False, julian=False),)
    """
    match expression:
        case Same(items=items):
            return tuple(time for item in items for time in told_times(item))
        case Clock(of=of) | DayTime(of=of) if of is not None and not isinstance(of, Ref):
            return told_times(of)
        case Between(start=Clock(of=None), end=end) if not isinstance(end, Ref):
            return told_times(end)
        case Between(start=Clock(of=of), end=_) if of is not None and not isinstance(of, Ref):
            return told_times(of)
        case Clock() | DayTime() | Stretch():
            return ()
        case _:
            return (expression,)


def with_year(expression: Expression, year: int) -> Expression:
    """`expression` with its missing year filled in, each date in its own calendar.

    `year` is Jalali; a Gregorian date takes the year in which that Jalali year begins, a lunar one that of its spring.

    >>> with_year(Date(month=10, day=1, calendar=Calendar.GREGORIAN), 1392).year
    2013
    """
    match expression:
        case Date(year=None, month=int()):
            return replace(expression, year=year_in(expression.calendar, year), short=False)
        case Season(of=None) | NamedDay(of=None):
            return replace(expression, of=Date(year=year, calendar=Calendar.JALALI))
        case Between(start=start, end=end):
            return Between(with_year(start, year), end if isinstance(end, Ref) else with_year(end, year))
        case Several(items=items):
            return Several(tuple(with_year(item, year) for item in items))
        case Edge(of=of) | Nth(of=of) if of is not None and not isinstance(of, Ref):
            return replace(expression, of=with_year(of, year))
        case Within(inner=inner, outer=outer) if not isinstance(outer, Ref):
            return Within(inner, with_year(outer, year))
        case _:
            return expression


def year_in(calendar: Calendar | None, jalali: int) -> int:
    """The year of `calendar` that goes with a Jalali year when years are counted through."""
    if calendar is Calendar.GREGORIAN:
        return jalali + 621
    if calendar is Calendar.HIJRI:
        return jalali + 38 + (jalali - 1350) // 33
    return jalali


def has_weekday(expression: Expression | Ref) -> bool:
    """Whether a weekday is told with the date.

    >>> has_weekday(Date(month=7, day=9)), has_weekday(Date(month=7, day=9, weekday=1))
    (False, True)
    """
    match expression:
        case Date(weekday=weekday):
            return weekday is not None
        case Between(start=start, end=end):
            return has_weekday(start) or has_weekday(end)
        case Several(items=items):
            return any(has_weekday(item) for item in items)
        case Within(inner=inner):
            return has_weekday(inner)
        case _:
            return False


def full_year(expression: Expression) -> Expression:
    """`expression` with a year of two digits written out: Jalali 1320 to 1419, Gregorian 1950 to 2049.

    >>> full_year(Date(year=92, short=True)).year, full_year(Date(year=2, short=True)).year
    (1392, 1402)
    """
    return _written_out(expression) if _is_short(expression) else expression


def _is_short(expression: Expression | Ref | None) -> bool:
    match expression:
        case Date(short=short):
            return short
        case Between(start=start, end=end):
            return _is_short(start) or _is_short(end)
        case Several(items=items):
            return any(_is_short(item) for item in items)
        case Edge(of=of) | Nth(of=of) | Season(of=of) | NamedDay(of=of) | Within(outer=of):
            return _is_short(of)
        case _:
            return False


def _written_out(expression: Expression) -> Expression:
    match expression:
        case Date(year=int() as year, short=True, calendar=calendar):
            first, turn = (1900, 50) if calendar is Calendar.GREGORIAN else (1300, 20)
            return replace(expression, year=first + year + (100 if year < turn else 0), short=False)
        case Between(start=start, end=end):
            return Between(_written_out(start), end if isinstance(end, Ref) else _written_out(end))
        case Several(items=items):
            return Several(tuple(_written_out(item) for item in items))
        case Edge(of=of) | Nth(of=of) | Season(of=of) | NamedDay(of=of) if of is not None and not isinstance(of, Ref):
            return replace(expression, of=_written_out(of))
        case Within(inner=inner, outer=outer) if not isinstance(outer, Ref):
            return Within(inner, _written_out(outer))
        case _:
            return expression


_WRONG = frozenset(("weekday", "order"))


def days(expression: Expression, anchor: int | None) -> tuple[int, int] | None:
    """First and last day number (both inclusive) under the publication day `anchor`; None where it has none.

    An expression that contradicts itself, by a weekday that is not that day's or by running backwards, has no days.
    """
    found = resolve_expression(expression, Context(anchor=anchor))
    if found.first is None or found.last is None or any(kind in _WRONG for kind, _, _ in found.mismatch):
        return None
    return found.first, found.last
