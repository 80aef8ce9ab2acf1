"""What an expression leaves open: the publication day, the year or nothing; and its days under a publication day.

Walks expression trees and asks `resolve`; it parses nothing and knows no text.
"""

from dataclasses import replace
from enum import Enum, auto

from gahnegar.dates import years
from gahnegar.dates.conflicts import ConflictKind
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
    mapped,
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


def named_times(expression: Expression) -> tuple[Expression, ...]:
    """The times that an expression names at once, without their clock or part of the day.

    >>> named_times(Clock(17, of=Date(month=7, day=9)))
    (Date(year=None, month=7, day=9, weekday=None, calendar=None, short=False, bc=False, julian=False),)
    """
    match expression:
        case Same(items=items):
            return tuple(time for item in items for time in named_times(item))
        case Clock(of=of) | DayTime(of=of) if of is not None and not isinstance(of, Ref):
            return named_times(of)
        case Between(start=Clock(of=None), end=end) if not isinstance(end, Ref):
            return named_times(end)
        case Between(start=Clock(of=of), end=_) if of is not None and not isinstance(of, Ref):
            return named_times(of)
        case Clock() | DayTime() | Stretch():
            return ()
        case _:
            return (expression,)


def with_year(expression: Expression, year: int) -> Expression:
    """`expression` with its missing year filled in, each date in its own calendar; `year` is Jalali.

    >>> with_year(Date(month=10, day=1, calendar=Calendar.GREGORIAN), 1392).year
    2013
    """
    match expression:
        case Date(year=None, month=int()):
            return replace(expression, year=years.in_calendar(expression.calendar, year), short=False)
        case Season(of=None) | NamedDay(of=None):
            return replace(expression, of=Date(year=year, calendar=Calendar.JALALI))
        case Within(inner=inner, outer=outer) if not isinstance(outer, Ref):
            return Within(inner, with_year(outer, year))
        case Between() | Several() | Edge() | Nth():
            return mapped(expression, lambda part: with_year(part, year))
        case _:
            return expression


def with_whole_years(expression: Expression) -> Expression:
    """`expression` with its years of two digits written out, as they are likeliest meant without a publication day.

    >>> with_whole_years(Between(Date(year=92, short=True), Date(year=3, short=True))).end.year
    1403
    """
    match expression:
        case Date(year=int() as year, short=True, calendar=calendar):
            return replace(expression, year=years.written_out(year, calendar), short=False)
        case _:
            return mapped(expression, with_whole_years)


_WRONG = frozenset((ConflictKind.WEEKDAY, ConflictKind.ORDER))


def days(expression: Expression, anchor: int | None) -> tuple[int, int] | None:
    """First and last day number (both inclusive) under the publication day `anchor`; None where it has none.

    An expression that contradicts itself, by a weekday that is not that day's or by running backwards, has no days.
    """
    found = resolve_expression(expression, Context(anchor=anchor))
    if found.first is None or found.last is None or any(one.kind in _WRONG for one in found.conflicts):
        return None
    return found.first, found.last
