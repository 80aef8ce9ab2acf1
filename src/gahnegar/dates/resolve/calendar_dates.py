"""Dates that name their year: «۹ مهر ۹۲», «سال ۱۳۹۲», «۴۴ پیش از میلاد».

What the number of a year means is said by `years`; here its text decides where that leaves a choice.
"""

from gahnegar.dates import calendars, readings, years
from gahnegar.dates.expression import Date
from gahnegar.dates.resolution import Context, Resolution
from gahnegar.dates.resolve.intervals import calendar_day, checked, interval
from gahnegar.dates.units import Basis, Calendar, Certainty, Evidence, Grain, Reason

_J, _G, _H = Calendar.JALALI, Calendar.GREGORIAN, Calendar.HIJRI


def calendar_and_year(date: Date, context: Context) -> tuple[Calendar, int]:
    """The calendar and the whole number of a date's year; see `years` for the rules."""
    year, calendar = date.year, date.calendar
    assert year is not None
    if date.short:
        calendar = calendar or _J
        now = None if context.anchor is None else calendars.from_day(calendar, context.anchor)[0]
        if now is None and context.near is not None and calendar is _J:
            return calendar, years.beside(year, context.near)
        both = years.centuries(year, calendar, now)
        pick = 0
        if len(both) > 1:
            others = (Evidence.NEARNESS,) * (len(both) - 1)
            pick = readings.keep(context, others, Certainty.GUESS, decided=False)
        return calendar, both[pick]
    if calendar is None:
        story = context.story
        calendar = years.of_text(
            year,
            lunar_text=context.calendar is _H or bool(context.lunar),
            lunar_story=story is not None and story.calendar is _H and story.basis is Basis.ABSOLUTE,
            past=context.tense < 0,
        )
    return calendar, year


def resolve_dated(date: Date, context: Context) -> Resolution:
    """The day, month or year of a date that has a year; InvalidDateError where there is no such day."""
    if date.bc:
        return _before_christ(date)
    calendar, year = calendar_and_year(date, context)
    if date.month is None:
        return interval(calendar, calendars.year_span(calendar, year), Grain.YEAR)
    if date.day is None:
        return interval(calendar, calendars.month_span(calendar, year, date.month), Grain.MONTH)
    return checked(calendar_day(calendar, year, date.month, date.day, julian=date.julian), date.weekday)


def _before_christ(date: Date) -> Resolution:
    """A date in a year counted back from the year 1, in the Gregorian calendar carried back."""
    assert date.year is not None
    year = 1 - date.year
    month, day = date.month, date.day
    first = calendars.proleptic_day(year, month or 1, day or 1)
    if month is not None and day is not None:
        last, grain = first, Grain.DAY
    elif month is not None:
        last, grain = calendars.proleptic_day(year + month // 12, month % 12 + 1, 1) - 1, Grain.MONTH
    else:
        last, grain = calendars.proleptic_day(year + 1, 1, 1) - 1, Grain.YEAR
    return Resolution(first, last, grain, _G, reason=Reason.BEFORE_CHRIST)
