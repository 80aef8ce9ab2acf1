"""The n-th unit of a larger time: «نیمه اول سال ۹۲», «دومین پنجشنبه مهر», «سه ماهه دوم»."""

from dataclasses import replace

from gahnegar.dates import calendars
from gahnegar.dates.expression import Date, Nth, Ref
from gahnegar.dates.resolution import Context, Resolution
from gahnegar.dates.resolve.intervals import YEARS, Resolve, interval
from gahnegar.dates.units import Calendar, Grain, Reason

_J = Calendar.JALALI


def resolve_nth(nth: Nth, context: Context, resolve: Resolve) -> Resolution:
    """The n-th unit within its time; out of range where that has fewer."""
    if nth.of is Ref.STORY and (context.story is None or context.story.grain in (Grain.DAY, Grain.PART)):
        return Resolution(grain=nth.unit if isinstance(nth.unit, Grain) else Grain.DAY, reason=Reason.STORY)
    of = resolve(nth.of or Ref.PRESENT, context)
    if of.first is None or of.last is None:
        return of
    calendar = of.calendar or _J
    if not isinstance(nth.unit, Grain):
        return _nth_match(nth, of).changed(basis=of.basis)
    if of.first < 1:
        return _before_christ(nth, of)
    year, month, _ = calendars.from_day(calendar, of.first)
    index = nth.index
    span: tuple[int, int]
    grain = nth.unit
    if nth.unit in (Grain.DAY, Grain.WEEK):  # «هفته دوم مهر» is the 8th to the 14th, whatever the weekdays
        width = 7 if nth.unit is Grain.WEEK else nth.width
        start = of.last - width + 1 if index < 0 else of.first + (index - 1) * width
        end = of.last if width == 10 and index == 3 else start + width - 1
        span = start, min(end, of.last)
        if span[0] > of.last:
            return Resolution(grain=grain, reason=Reason.RANGE)
    elif nth.unit is Grain.HALF:
        second = index != 1
        return _half(of, calendar, second=second).changed(basis=of.basis)
    elif nth.unit is Grain.QUARTER:
        months_of = (calendars.from_day(calendar, of.last)[0] - year + 1) * 3
        return replace(
            resolve_nth(replace(nth, unit=Grain.MONTH, width=months_of), context, resolve), grain=Grain.QUARTER
        )
    elif nth.unit is Grain.MONTH:
        months = (year * 12 + month - 1) + (12 - nth.width if index < 0 else (index - 1) * nth.width)
        end = months + nth.width - 1
        span = (
            calendars.month_span(calendar, months // 12, months % 12 + 1)[0],
            calendars.month_span(calendar, end // 12, end % 12 + 1)[1],
        )
        grain = Grain.MONTH if nth.width == 1 else Grain.QUARTER if nth.width == 3 else Grain.HALF
    else:
        size = YEARS[nth.unit]
        start_year = year + (index - 1) * size
        span = calendars.year_span(calendar, start_year)[0], calendars.year_span(calendar, start_year + size - 1)[1]
    return interval(calendar, span, grain).changed(basis=of.basis)


def _before_christ(nth: Nth, of: Resolution) -> Resolution:
    """A half, quarter, decade or century of years before Christ, the earliest being the first."""
    assert of.first is not None
    assert of.last is not None
    first, end = calendars.proleptic_date(of.first)[0], calendars.proleptic_date(of.last)[0] + 1
    assert isinstance(nth.unit, Grain)
    size = (end - first) // _SHARES[nth.unit] if nth.unit in _SHARES else YEARS.get(nth.unit, 0)
    count = (end - first) // size if size else 0
    number = count - 1 if nth.index < 0 else nth.index - 1
    if number >= count:
        return Resolution(grain=nth.unit, reason=Reason.RANGE)
    begin = calendars.proleptic_day(first + number * size, 1, 1)
    last = calendars.proleptic_day(first + (number + 1) * size, 1, 1) - 1
    return of.changed(first=begin, last=last, grain=nth.unit)


_SHARES = {Grain.HALF: 2, Grain.QUARTER: 4}


def _half(of: Resolution, calendar: Calendar, *, second: bool) -> Resolution:
    """The first or second half of a time: six months, half the years, or the days 1-15 and 16 to the last."""
    assert of.first is not None
    assert of.last is not None
    year, _, _ = calendars.from_day(calendar, of.first)
    years = calendars.from_day(calendar, of.last)[0] - year + 1
    if of.grain is Grain.MONTH:
        middle = of.first + 15
    elif years == 1 and of.grain is Grain.YEAR:
        middle = calendars.month_span(calendar, year, 7)[0]
    elif years > 1:
        middle = calendars.year_span(calendar, year + years // 2)[0]
    else:
        middle = of.first + (of.last - of.first + 1) // 2
    first, last = (middle, of.last) if second else (of.first, middle - 1)
    return Resolution(first, last, Grain.HALF, calendar)


def _nth_match(nth: Nth, of: Resolution) -> Resolution:
    """The n-th weekday within a time."""
    assert of.first is not None
    assert of.last is not None
    if not isinstance(nth.unit, Date) or nth.unit.weekday is None:
        return Resolution(reason=Reason.RANGE)
    weekday = nth.unit.weekday
    if nth.index < 0:
        day = of.last - (calendars.weekday(of.last) - weekday) % 7
    else:
        day = of.first + (weekday - calendars.weekday(of.first)) % 7 + 7 * (nth.index - 1)
    if day > of.last:
        return Resolution(grain=Grain.DAY, reason=Reason.RANGE)
    return Resolution(day, day, Grain.DAY, of.calendar)
