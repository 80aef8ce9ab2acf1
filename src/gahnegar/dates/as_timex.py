"""A resolved expression as the `Timex` that leaves the tagger: days as dates, clocks as times, values as strings.

Decides nothing about days; knows no text around the expression.
"""

import datetime as dt

from gahnegar.dates import facts
from gahnegar.dates.conflicts import Conflict, ConflictKind, MonthDay
from gahnegar.dates.expression import Date, Expression
from gahnegar.dates.resolution import Candidate, Resolution
from gahnegar.dates.signals import Signal
from gahnegar.dates.timex import Reading, Timex
from gahnegar.dates.units import Basis, Certainty, Mod, Reason, TimexType
from gahnegar.dates.values import edtf, timex_type, timex_value
from gahnegar.persian.text import Span


def as_timex(
    span: Span,
    expression: Expression,
    resolution: Resolution,
    signal: Signal | None,
    published: dt.date | None,
    *,
    inferred: bool,
) -> Timex:
    """The expression at `span`; `inferred` says that the day of publication was worked out."""
    kind = timex_type(expression, resolution)
    first, last = resolution.first, resolution.last
    days = None if first is None or last is None else (first, last)
    waits = resolution.reason is Reason.PUBLISHED  # «فردا» rests on a day that is not known
    basis = Basis.PUBLISHED if waits else resolution.basis
    if inferred and basis in (Basis.PUBLISHED, Basis.TENSE):
        basis = Basis.INFERRED
    return Timex(
        start=span.start,
        end=span.end,
        text=span.text,
        type=kind,
        value=timex_value(expression, resolution),
        edtf=edtf(expression, resolution, kind, signal.kind if signal else None),
        first=_date(first),
        last=_date(last),
        granularity=resolution.grain or facts.length_grain(expression),
        calendar=resolution.calendar,
        expression=expression,
        mod=resolution.mod or (None if signal is None else _fitting(signal.mod, kind)),
        days=days,
        clock=_time(resolution.clock),
        until=None if resolution.until is None else _time(resolution.until.clock),
        part=resolution.part,
        zone=resolution.zone,
        signal=signal,
        basis=basis,
        certainty=_certainty(resolution, basis),
        alternatives=tuple(map(_alternative, resolution.alternatives)),
        conflicts=resolution.conflicts + _no_such_day(expression, resolution),
        approximate=resolution.approximate,
        reason=resolution.reason or (Reason.BEFORE_CHRIST if days is not None and days[0] < 1 else None),
        published=published,
    )


def _fitting(mod: Mod | None, kind: TimexType) -> Mod | None:
    """More and less are said of lengths, before and after of times."""
    if mod in (Mod.LESS_THAN, Mod.MORE_THAN):
        return mod if kind is TimexType.DURATION else None
    return mod


def _date(day: int | None) -> dt.date | None:
    return None if day is None or not 0 < day <= _LAST_DAY else dt.date.fromordinal(day)


_LAST_DAY = dt.date.max.toordinal()


def _alternative(one: Candidate) -> Reading:
    return Reading(_date(one.first), _date(one.last), (one.first, one.last), one.evidence, _time(one.clock))


def _time(clock: tuple[int, int, int | None] | None) -> dt.time | None:
    if clock is None:
        return None
    hour, minute, second = clock
    return dt.time.max if hour == 24 else dt.time(hour, minute, second or 0)


def _certainty(resolution: Resolution, basis: Basis) -> Certainty:
    if resolution.certainty is not None:
        return resolution.certainty
    return Certainty.CERTAIN if basis is Basis.ABSOLUTE else Certainty.LIKELY


def _no_such_day(expression: Expression, resolution: Resolution) -> tuple[Conflict, ...]:
    """A day that its month does not have, and the last one that it has, both in the calendar of the text."""
    if resolution.reason is not Reason.NO_SUCH_DAY:
        return ()
    for part in facts.walk(expression):
        if isinstance(part, Date) and part.day is not None and part.month is not None:
            longest = facts.longest_month(part)
            computed = None if longest is None else MonthDay(longest)
            return (Conflict(ConflictKind.NO_SUCH_DAY, MonthDay(part.day), computed),)
    return ()
