"""Ranges, whose ends lend each other what they leave out: «از ۵ تا ۹ مهر», «۱۹۳۹ تا ۴۵», «ساعت ۹ تا ۵»."""

from dataclasses import replace

from gahnegar.dates import calendars, facts, years
from gahnegar.dates.conflicts import Conflict, ConflictKind, Days
from gahnegar.dates.expression import (
    Amount,
    Away,
    Between,
    Clock,
    Date,
    DayTime,
    Expression,
    Numbered,
    Ref,
    Shift,
    Within,
)
from gahnegar.dates.resolution import Context, Resolution
from gahnegar.dates.resolve.calendar_dates import calendar_and_year
from gahnegar.dates.resolve.intervals import Resolve, calendar_day
from gahnegar.dates.units import Basis, Calendar, Grain

_J = Calendar.JALALI


def resolve_between(between: Between, context: Context, resolve: Resolve) -> Resolution:
    """From the first day of one end to the last of the other, after each has lent the other what it leaves out."""
    start, end = between.start, between.end
    if isinstance(start, Date) and isinstance(end, Date):
        start, end = _shared_year(start, end, context)
    if isinstance(start, Numbered) and isinstance(end, Numbered):
        start, end = _shared_calendar(start, end, context)
    if isinstance(start, Amount):
        return Resolution()
    goes_on = isinstance(end, Shift | Away) and end.of is Ref.STORY  # «از عاشورا تا سه روز بعد»
    if not goes_on and facts.waits(start) and (context.tense > 0 or not facts.waits(end)):
        right = resolve(end, context)
        left = resolve_nearest(start, right.last, -1, context, resolve) if right.last is not None else right
    else:
        left = resolve(start, context)
        if isinstance(start, Clock) and isinstance(end, Clock) and start.of is not None and start.of == end.of:
            right = resolve(replace(end, of=None), replace(context, day=_day_of(left)))  # «هفته بعد ساعت ۱۰ تا ۱۲»
        elif isinstance(start, Within) and isinstance(end, Within) and start.outer == end.outer:
            right = resolve(end, context)  # «آخر هفته بعد»
        elif facts.waits(end) and left.first is not None:
            right = resolve_nearest(end, left.first, 1, context, resolve)
        else:  # «از اول فروردین ۱۴۰۴ تا پایان اسفند همان سال»
            right = resolve(end, context if left.first is None else replace(context, story=left))
    if left.first is None or right.last is None:
        reason = left.reason or right.reason
        clock, until = (left.clock, right) if left.clock else (None, None)
        return Resolution(
            left.first,
            right.last,
            left.grain,
            left.calendar,
            left.basis,
            clock=clock,
            part=left.part,
            until=until,
            reason=reason,
        )
    if left.clock is not None or left.part is not None or right.clock is not None:
        right = _after_clock(left, right, end)
        return left.changed(last=right.last, until=right)
    conflicts = left.conflicts + right.conflicts
    if _runs_back(start, end) and right.first is not None and right.last is not None:
        calendar = left.calendar or _J
        year, month, _ = calendars.from_day(calendar, left.first)
        right = calendar_day(calendar, year, month, calendars.from_day(right.calendar or _J, right.first)[2])
    if right.last is not None and right.last < left.first:
        left, right = right, left
        conflicts += (_order(left, right),)
    basis = left.basis if left.basis is not Basis.ABSOLUTE else right.basis
    return Resolution(
        left.first,
        right.last,
        left.grain,
        left.calendar,
        basis,
        conflicts=conflicts,
        approximate=left.approximate or right.approximate,
    )


def _day_of(clock: Resolution) -> Resolution:
    """The day of a clock time, for another one of the same day."""
    return clock.changed(clock=None, part=None, until=None)


def _order(left: Resolution, right: Resolution) -> Conflict:
    """That a range ends before it begins; its ends have been put in order."""
    ends = [Days(one.first or 0, one.first or 0) for one in (left, right)]
    return Conflict(ConflictKind.ORDER, *ends)


def _runs_back(start: Expression, end: Expression | Ref) -> bool:
    """Whether a range without a year ends in its month before it begins: «از ۵ مهر تا ۱ مهر»."""
    match start, end:
        case Date(year=None, month=int() as month, day=int() as first), Date(year=None, month=other, day=int() as last):
            return month == other and last < first
        case _:
            return False


def _after_clock(left: Resolution, right: Resolution, end: Expression | Ref) -> Resolution:
    """The end of a range of clock times, after its beginning: later that day («۹ تا ۵»), else on the next one."""
    if left.clock is None or right.clock is None or left.first != right.first or right.first is None:
        return right
    if right.clock[:2] > left.clock[:2] or right.first != right.last:
        return right
    hour, minute, second = right.clock
    has_part = isinstance(end, Clock) and end.part is not None
    if not has_part and hour <= 12 and (hour + 12, minute) > left.clock[:2] and hour + 12 < 24:
        return right.changed(clock=(hour + 12, minute, second))
    return right.changed(first=right.first + 1, last=right.first + 1)


def _shared_year(start: Date, end: Date, context: Context) -> tuple[Date, Date]:
    """Calendar, century and year flow between the ends of a range: «۱۹۳۹ تا ۴۵», «۱۲۰۰-۱۱۵۰ میلادی»."""
    calendar, first, last = start.calendar or end.calendar, start.year, end.year
    if first is not None and last is not None:
        if start.short is not end.short:
            long, short = (end, start) if start.short else (start, end)
            whole, _ = calendar_and_year(replace(long, calendar=calendar), context)
            year = _in_century(short.year or 0, long.year or 0, before=start.short, calendar=whole)
            full = replace(short, year=year, short=False, calendar=whole)
            start, end = (full, replace(end, calendar=whole)) if start.short else (replace(start, calendar=whole), full)
        elif start.calendar is not end.calendar and None in (start.calendar, end.calendar):
            start, end = replace(start, calendar=calendar), replace(end, calendar=calendar)
        elif calendar is None and not start.short:
            shared = years.of_both(first, last)
            start, end = replace(start, calendar=shared), replace(end, calendar=shared)
    return start, end


def _in_century(short: int, long: int, *, before: bool, calendar: Calendar) -> int:
    """A year of two digits as far as it is written out at the other end of its range: «۱۹۳۹ تا ۴۵», «۹۹-۱۴۰۰».

    «۱۴۰۰-۹۹» and «14-2013» are typed the other way round.
    """
    year = long // 100 * 100 + short
    backwards = calendar is _J and year > years.LATEST_PASSED and (long - short) % 100 == 1
    return years.in_century_of(short, long) if before or backwards else year


def _shared_calendar(start: Numbered, end: Numbered, context: Context) -> tuple[Numbered, Numbered]:
    calendar = start.calendar or end.calendar
    if start.grain is Grain.DECADE and start.number >= 100 > end.number:
        end = replace(end, number=start.number // 100 * 100 + end.number)
    return replace(start, calendar=calendar), replace(end, calendar=calendar)


def resolve_nearest(
    expression: Expression | Ref, day: int, direction: int, context: Context, resolve: Resolve
) -> Resolution:
    """`expression` at the nearest place before (-1) or after (+1) `day`, which the other end of a range has fixed."""
    if isinstance(expression, Clock | DayTime) and expression.of is None:
        return resolve(expression, replace(context, day=Resolution(day, day, Grain.DAY, _J)))
    return resolve(expression, context.at(day, direction))
