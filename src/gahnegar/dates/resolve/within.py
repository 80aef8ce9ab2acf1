"""Parts inside a larger time: «سه‌شنبه هفته آینده», «فروردین امسال»."""

from dataclasses import replace

from gahnegar.dates import calendars
from gahnegar.dates.expression import Date, Expression, Ref, Season, Shift, Within
from gahnegar.dates.resolution import Candidate, Context, Resolution
from gahnegar.dates.resolve.calendar_dates import resolve_dated
from gahnegar.dates.resolve.intervals import Resolve, calendar_day, checked, distance
from gahnegar.dates.resolve.seasons import season_in
from gahnegar.dates.units import Basis, Calendar, Evidence, Grain
from gahnegar.errors import InvalidDateError

_J = Calendar.JALALI


def resolve_within(inner: Expression, outer: Resolution, context: Context, resolve: Resolve) -> Resolution:
    """The time `inner` inside `outer`; where two fit, the first, with the other as an alternative."""
    if outer.first is None or outer.last is None:
        return outer
    found = _inside(inner, outer, context)
    if found is None:
        found = resolve(inner, context.at(outer.first, 1))
        if found.first is None:
            return found
    basis = outer.basis if outer.basis is not Basis.ABSOLUTE else Basis.ABSOLUTE
    weekday = inner.weekday if isinstance(inner, Date) and inner.day is not None else None
    return checked(found.changed(basis=basis), weekday)


def _like(day: int, outer: Resolution) -> Resolution | None:
    """The day of a week, month or year that has the weekday or the date of `day`."""
    assert outer.first is not None
    calendar = outer.calendar or _J
    year, month, _ = calendars.from_day(calendar, outer.first)
    _, this_month, this_number = calendars.from_day(calendar, day)
    match outer.grain:
        case Grain.WEEK:
            there = outer.first + (calendars.weekday(day) - calendars.weekday(outer.first)) % 7
            return Resolution(there, there, Grain.DAY, calendar)
        case Grain.MONTH:
            return calendar_day(calendar, year, month, this_number)
        case Grain.YEAR:
            return calendar_day(calendar, year, this_month, this_number)
        case _:
            return None


def _inside(inner: Expression, outer: Resolution, context: Context) -> Resolution | None:
    first, last = outer.first, outer.last
    assert first is not None
    assert last is not None
    match inner:
        case Within(Date(month=None, day=int() as day), Shift(Grain.MONTH, 0)) if context.anchor is not None:
            calendar = outer.calendar or _J  # «روز پانزدهم این ماه، سال سوم هجری»
            month = calendars.from_day(calendar, context.anchor)[1]
            return calendar_day(calendar, calendars.from_day(calendar, first)[0], month, day)
        case Shift(Grain.DAY, 0, Ref.THIS) if today := context.anchor if context.now is None else context.now:
            return _like(today, outer)  # «پارسال همین موقع» in an entry is counted from it
        case _:
            pass
    if isinstance(inner, Season):
        return season_in(inner.number, outer)
    if not isinstance(inner, Date):
        return None
    if inner.month is None and inner.day is None and inner.weekday is not None:
        day = first + (inner.weekday - calendars.weekday(first)) % 7
        return Resolution(day, day, Grain.DAY, outer.calendar or _J)
    if inner.month is None and inner.day is not None:
        calendar = outer.calendar or _J
        year, month, _ = calendars.from_day(calendar, first)
        return calendar_day(calendar, year, month, inner.day)
    if inner.month is None or inner.year is not None:
        return None
    calendar = inner.calendar or outer.calendar or _J
    anchor = context.anchor
    now = anchor is not None and first <= anchor <= last
    found: list[Resolution] = []
    problem: InvalidDateError | None = None
    for year in range(calendars.from_day(calendar, first)[0], calendars.from_day(calendar, last)[0] + 1):
        try:
            one = resolve_dated(replace(inner, year=year, calendar=calendar, weekday=None), context)
        except InvalidDateError as error:
            problem = error
            continue
        if one.first is None or one.last is None:
            continue
        begins = calendar is Calendar.HIJRI and now and first <= one.first <= last  # «رمضان امسال از ۲۲ اسفند»
        if begins or first <= (one.first + one.last) // 2 <= last:
            found.append(one)
    if not found:
        if problem is not None:
            raise problem
        return None
    if anchor is not None and now:
        found.sort(key=lambda one: distance(one, anchor))
    others = tuple(
        Candidate(one.first, one.last, Evidence.TWICE)
        for one in found[1:]
        if one.first is not None and one.last is not None
    )
    return found[0].changed(alternatives=others)
