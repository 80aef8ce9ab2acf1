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
        if calendar is None and _tells_lunar_years(context, year):
            return _H, year
        calendar = calendar or _J
        now = None if context.anchor is None else calendars.from_day(calendar, context.anchor)[0]
        if now is None and context.near is not None and calendar is _J:
            return calendar, years.in_century_of(year, context.near)
        both = years.centuries(year, calendar, now)
        pick = 0
        if len(both) > 1:
            others = (Evidence.NEARNESS,) * (len(both) - 1)
            pick = readings.keep(context, others, Certainty.GUESS, decided=False)
        return calendar, both[pick]
    if calendar is None and _goes_on_in_early_solar_years(context, year):
        return _J, year
    if calendar is None and (found := _beside_lunar_years(context, year)) is not None:
        return found[readings.keep(context, (Evidence.NEIGHBOURS,), Certainty.GUESS)], year
    if calendar is None:
        calendar = years.of_text(
            year,
            lunar_text=context.calendar is _H or bool(context.lunar) or _is_of_our_books(context, year),
            lunar_story=_goes_on_in_lunar_years(context, year),
            past=context.tense < 0 or (not context.tense and year > years.FARTHEST_PLAN),
        )
    return calendar, year


def _is_of_our_books(context: Context, year: int) -> bool:
    """Whether a year that the text around leaves open is lunar: from the year 1000 on «سال ۱۰۳۸» is of the Safavids."""
    return context.lunar is None and context.calendar is _J and year >= _THOUSAND


_THOUSAND = 1000


def _goes_on_in_lunar_years(context: Context, year: int) -> bool:
    """Whether a year follows a lunar date: «۱۳۱۷ قمری … در دههٔ ۱۲۸۰» goes back, and is solar therefore."""
    since = _lunar_year(context)
    return since is not None and (year < years.JALALI_YEARS.start or years.JALALI_YEARS.start <= since <= year)


def _beside_lunar_years(context: Context, year: int) -> tuple[Calendar, Calendar] | None:
    """The likelier and the other calendar of a year that is lunar or solar by its place alone; None where it is sure.

    Shortly before a lunar one the solar would be 35 years on («رجب ۱۳۱۱ … مالیات ۱۳۰۹»); far behind one a year of the
    state's own calendar is likelier («شعبان ۱۳۲۰ … در ۱۳۴۶ خیابان کشیدند»); before the first lunar one it is lunar
    where the solar would go back («قحطی ۱۲۸۸ … شعبان ۱۳۲۰»).
    """
    if year not in years.SOLAR_OR_LUNAR:
        return None
    since, story = _lunar_year(context), context.story
    if since is None or since < years.JALALI_YEARS.start:
        solar = story is not None and story.calendar is _J and story.basis is Basis.ABSOLUTE
        return (_H, _J) if context.lunar and not solar else None
    if -_SHORTLY <= year - since < 0:
        return _H, _J
    later = year - since > _LATER and year >= years.FIRST_SOLAR
    return (_J, _H) if later and not context.lunar else None


def _lunar_year(context: Context) -> int | None:
    """The lunar year that the story has come to, if it was told by the Hijra."""
    story = context.story
    if story is None or story.calendar is not _H or story.first is None:
        return None
    return calendars.from_day(_H, story.first)[0] if story.basis in (Basis.ABSOLUTE, Basis.CONTEXT) else None


def _goes_on_in_early_solar_years(context: Context, year: int) -> bool:
    """Whether an early year follows one that was told as solar: «در سال ۳۵۹ خورشیدی … در سال ۴۱۶»."""
    story = context.story
    if story is None or story.calendar is not _J or story.first is None or year >= _FIRST_OF_OUR_TIME:
        return False
    return calendars.from_day(_J, story.first)[0] < _FIRST_OF_OUR_TIME


def _tells_lunar_years(context: Context, year: int) -> bool:
    """Whether the last date told was of the first century of the Hijra, soon before: «در سال ۴۰ هجری … در سال ۴۱».

    «سال ۶۱ هجری … محرم سال ۴۲» comes to our time.
    """
    since = _lunar_year(context)
    if since is None:
        return False
    return since <= _FIRST_CENTURY and (since <= year <= since + _ON or year in years.LUNAR_SHORT)


_FIRST_CENTURY = 110
_SHORTLY, _LATER = 5, 12
"""Years before a lunar one that are lunar, too, and behind it after which one is likelier solar."""
_ON = 10
"""Years by which a story of that century goes on at once."""
_FIRST_OF_OUR_TIME = 1000
"""A solar year before it is only told as one."""
_FAR_OFF, _NEAR = 400, 60


def _by_nearness(date: Date, context: Context) -> Resolution | None:
    """The order and calendar of three short numbers that gives a day near the publication, where theirs is far off.

    «24.01.24» in a message of the 24th of January 2024.
    """
    if not date.short or date.calendar is not None or date.month is None or date.day is None or context.anchor is None:
        return None
    assert date.year is not None
    for year, day in ((date.year, date.day), (date.day, date.year)):
        for calendar in (_J, _G):
            now = calendars.from_day(calendar, context.anchor)[0]
            whole = years.centuries(year, calendar, now)[0]
            if not calendars.is_valid(calendar, whole, date.month, day):
                continue
            found = calendar_day(calendar, whole, date.month, day)
            assert found.first is not None
            if abs(found.first - context.anchor) <= (_FAR_OFF if (year, calendar) == (date.year, _J) else _NEAR):
                return found
    return None


def resolve_dated(date: Date, context: Context) -> Resolution:
    """The day, month or year of a date that has a year; InvalidDateError where there is no such day."""
    if date.bc:
        return _date_before_christ(date)
    near = _by_nearness(date, context)
    if near is not None:
        return checked(near, date.weekday)
    calendar, year = calendar_and_year(date, context)
    if date.month is None:
        return interval(calendar, calendars.year_span(calendar, year), Grain.YEAR)
    if date.day is None:
        return interval(calendar, calendars.month_span(calendar, year, date.month), Grain.MONTH)
    return checked(calendar_day(calendar, year, date.month, date.day, julian=date.julian), date.weekday)


def _date_before_christ(date: Date) -> Resolution:
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
