"""Seasons, of a year or of the one that the text means: «بهار ۱۳۹۲», «زمستان»."""

from gahnegar.dates import calendars
from gahnegar.dates.expression import Season
from gahnegar.dates.resolution import Candidate, Context, Resolution
from gahnegar.dates.resolve.intervals import Resolve
from gahnegar.dates.resolve.open_dates import resolve_recurring
from gahnegar.dates.units import Calendar, Evidence, Grain

_J, _G, _H = Calendar.JALALI, Calendar.GREGORIAN, Calendar.HIJRI


def resolve_season(season: Season, context: Context, resolve: Resolve) -> Resolution:
    """The season of its year; without one, the season that the text means."""
    if season.of is not None:
        year = resolve(season.of, context)
        if year.first is None:
            return year
        return season_in(season.number, year).changed(basis=year.basis)

    def occurrence(year: int) -> Resolution:
        return Resolution(*_season_span(year, season.number), Grain.SEASON, _J)

    return resolve_recurring(_J, occurrence, context)


def season_in(number: int, year: Resolution) -> Resolution:
    """The Jalali season of a year; in a Gregorian year winter is the one that ends in it, the other an alternative."""
    assert year.first is not None
    calendar = year.calendar or _J
    year_number = calendars.from_day(calendar, year.first)[0]
    others: tuple[Candidate, ...] = ()
    if calendar is _G:
        jalali = year_number - 622 if number == 4 else year_number - 621
        if number == 4:
            others = (Candidate(*_season_span(year_number - 621, 4), Evidence.NEARNESS),)
    elif calendar is _H:
        assert year.last is not None
        jalali = calendars.from_day(_J, year.first)[0]
        first, last = _season_span(jalali, number)
        if (first + last) // 2 < year.first:  # a lunar year begins in one solar year and ends in the next
            jalali += 1
    else:
        jalali = year_number
    return Resolution(*_season_span(jalali, number), Grain.SEASON, _J, alternatives=others)


def _season_span(year: int, number: int) -> tuple[int, int]:
    start = calendars.month_span(_J, year, number * 3 - 2)[0]
    return start, calendars.month_span(_J, year, number * 3)[1]
