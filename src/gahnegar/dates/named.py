"""When a named day is: the occurrences of an occasion within a year of any calendar, or around a day.

A lunar feast may fall twice in a Jalali year, or not at all. Knows the table of occasions and the calendars; which year
a text means is for `resolve` to say.
"""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import assert_never

from gahnegar.dates.calendars import (
    LAST_YEARS,
    is_approximate,
    month_span,
    nearest_year,
    to_day,
    weekday,
    year_span,
)
from gahnegar.dates.lexicon import without_joints
from gahnegar.dates.lexicon.named_days import OCCASIONS
from gahnegar.dates.occasion import Occasion, OccasionRule
from gahnegar.dates.units import Calendar
from gahnegar.errors import Detail, NoTimeExpressionError
from gahnegar.persian.text import fold


@cache
def _by_spelling() -> dict[str, Occasion]:
    return {without_joints(name): occasion for occasion in OCCASIONS for name in occasion.spellings.split("|")}


@dataclass(frozen=True, slots=True)
class NamedSpan:
    """One occurrence of a named day.

    `first_ordinal`, `last_ordinal`: its first and last day, both inclusive. `evening`: it is the evening of that day.
    `approximate`: it may have been some days off, for want of an attested lunar month or of a fixed custom.
    """

    first_ordinal: int
    last_ordinal: int
    evening: bool
    approximate: bool


def by_name(name: str) -> Occasion:
    """The occasion of this name, in any of its spellings; NoTimeExpressionError where the table has none.

    >>> by_name("سیزده بدر").name
    'سیزده‌به‌در'
    """
    occasion = _by_spelling().get(without_joints(fold(name).text))
    if occasion is None:
        raise NoTimeExpressionError(Detail("«{name}» is not in the table of named days", name=name))
    return occasion


def spans(entry: Occasion, year_calendar: Calendar, year: int) -> list[NamedSpan]:
    """The occurrences of `entry` in a year of `year_calendar`, earliest first; a span belongs to its middle day's year.

    Where one name stands for several days, such as «شب قدر», each of them is there. Raises InvalidDateError where the
    year is out of the calendar's range.

    >>> import datetime as dt
    >>> ashura = by_name("عاشورا")
    >>> [dt.date.fromordinal(span.first_ordinal).isoformat() for span in spans(ashura, Calendar.JALALI, 1392)]
    ['2013-11-14']
    >>> [len(spans(ashura, Calendar.JALALI, year)) for year in (1380, 1381, 1382)]
    [1, 2, 1]
    """
    first, last = year_span(year_calendar, year)
    if entry.calendar is year_calendar:
        return sorted(_in_year(entry, year), key=_first_day)
    years = range(nearest_year(entry.calendar, first) - 1, nearest_year(entry.calendar, last) + 2)
    found = sorted((span for own in years for span in _in_year(entry, own)), key=_first_day)
    return [span for span in found if first <= (span.first_ordinal + span.last_ordinal) // 2 <= last]


def near(entry: Occasion, day_number: int) -> list[NamedSpan]:
    """The occurrences of `entry` in the year of its calendar around a day, the one before and the next; nearest first.

    >>> import datetime as dt
    >>> day = dt.date(2013, 9, 24).toordinal()
    >>> dt.date.fromordinal(near(by_name("عید قربان"), day)[0].first_ordinal).isoformat()
    '2013-10-16'
    """
    year = nearest_year(entry.calendar, day_number)
    found = [span for own in (year - 1, year, year + 1) for span in _in_year(entry, own)]
    return sorted(found, key=lambda span: max(span.first_ordinal - day_number, day_number - span.last_ordinal, 0))


def _first_day(span: NamedSpan) -> int:
    return span.first_ordinal


@lru_cache(maxsize=1 << 12)
def _in_year(entry: Occasion, year: int) -> tuple[NamedSpan, ...]:
    """The occurrences in a year of the occasion's own calendar; none where the year is out of range."""
    if not 0 < year <= LAST_YEARS[entry.calendar]:
        return ()
    found: list[NamedSpan] = []
    approximate = entry.varies or is_approximate(entry.calendar, year, entry.month)
    for month, day in ((entry.month, entry.day), *entry.also):
        first = _rule_day(entry, year, month, day) + entry.offset
        last = first + entry.span - 1
        if entry.rule is OccasionRule.WHOLE_MONTHS:
            last = month_span(entry.calendar, year, month + entry.span - 1)[1]
        found.append(NamedSpan(first, last, entry.evening, approximate))
    return tuple(found)


def _rule_day(entry: Occasion, year: int, month: int, day: int) -> int:
    """The day number that the rule finds, before the offset."""
    match entry.rule:
        case OccasionRule.FIXED | OccasionRule.WHOLE_MONTHS:
            return to_day(entry.calendar, year, month, day)
        case OccasionRule.LAST_DAY:
            return month_span(entry.calendar, year, month)[1]
        case OccasionRule.DAY_OF_YEAR:
            return year_span(entry.calendar, year)[0] + day - 1
        case OccasionRule.NTH_WEEKDAY:
            assert entry.weekday is not None
            first, last = month_span(entry.calendar, year, month)
            if entry.calendar is Calendar.HIJRI:
                last = first + 28  # a 30th day is not certain before it comes: Quds Day falls before it
            if day < 0:
                return last - (weekday(last) - entry.weekday) % 7
            return first + (entry.weekday - weekday(first)) % 7 + 7 * (day - 1)
        case OccasionRule.EASTER:
            return easter(year)
        case _:
            assert_never(entry.rule)


def easter(year: int) -> int:
    """The day number of Easter Sunday in the western churches, by the Gregorian reckoning.

    Source: the anonymous algorithm printed in Nature, 20 April 1876 (Meeus, Jones and Butcher).

    >>> import datetime as dt
    >>> dt.date.fromordinal(easter(2013)).isoformat()
    '2013-03-31'
    """
    golden = year % 19
    century, in_century = divmod(year, 100)
    leaps, century_rest = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - moon_shift + 15) % 30
    year_leaps, year_rest = divmod(in_century, 4)
    to_sunday = (32 + 2 * century_rest + 2 * year_leaps - epact - year_rest) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return to_day(Calendar.GREGORIAN, year, month, day + 1)
