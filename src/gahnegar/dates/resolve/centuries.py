"""Decades, centuries and millennia by their number: «دهه ۶۰», «قرن نوزدهم»."""

from gahnegar.dates import calendars, years
from gahnegar.dates.expression import Date, Numbered
from gahnegar.dates.resolution import Context, Resolution
from gahnegar.dates.resolve.calendar_dates import calendar_and_year
from gahnegar.dates.resolve.intervals import YEARS, interval
from gahnegar.dates.units import Calendar, Grain, Reason

_G, _H = Calendar.GREGORIAN, Calendar.HIJRI


def resolve_numbered(numbered: Numbered, context: Context) -> Resolution:
    """The days of a decade, century or millennium."""
    number, calendar = numbered.number, numbered.calendar
    if numbered.bc:
        size = YEARS[numbered.grain]
        last_year = 1 - (number if size == 10 else (number - 1) * size + 1)
        first = calendars.proleptic_day(last_year - size + 1, 1, 1)
        last = calendars.proleptic_day(last_year + 1, 1, 1) - 1
        return Resolution(first, last, numbered.grain, _G, reason=Reason.BEFORE_CHRIST)
    if numbered.grain is Grain.DECADE:
        if number < 100:
            calendar, start = calendar_and_year(Date(year=number, calendar=calendar, short=True), context)
        else:
            calendar, start = calendar_and_year(Date(year=number, calendar=calendar), context)
        size = 10
    else:
        size = 100 if numbered.grain is Grain.CENTURY else 1000
        start = (number - 1) * size + 1
        if calendar is None:
            story = context.story
            lunar = context.calendar is not _G or (story is not None and story.calendar is _H)
            calendar = years.of_century(start // 100 + 1, lunar=lunar if context.lunar is None else context.lunar)
    first, last = calendars.year_span(calendar, start)[0], calendars.year_span(calendar, start + size - 1)[1]
    return interval(calendar, (first, last), numbered.grain)
