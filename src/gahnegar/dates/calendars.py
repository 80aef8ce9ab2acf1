"""Days in three calendars: Jalali, Gregorian and Iran's lunar Hijri, to and from one number. Integers only.

A day number is what `datetime.date.toordinal()` says: 1 is 1 January of the year 1, Gregorian. A date is told by year,
month and day, all counted from 1. Every function takes the calendar first and rejects what the calendar does not
have; none rolls a day over to another. Knows no text, no publication date and no clock.

Jalali, years 1 to 3000. The leap years of a 33-year cycle, put right in the 78 years of `_EARLY_LEAPS`: equal to the
official table for all of 1206 to 1498 and to ICU for 1 to 3000. Months have had 31, 30 and 29 days since the law of
1304 (1925); before it, people reckoned the same solar years by zodiac months of 29 to 32 days, or lived by lunar years
(the twelve animals name solar ones). So a Jalali date before 1304 is today's calendar carried back.

Gregorian, years 1 to 9999, proleptic: the rules of 1582 carried back. For dates told in the Julian calendar see
`julian_to_day`.

Hijri lunar, years 1 to 3092. Iran's own months for 1265 to 1449 (data and source in `_iran_lunar`), outside the tabular
calendar as convertdate has it; `lunar_source` and `is_approximate` tell which. So that no day is without a date where
the two meet, Dhu al-Hijja 1264 has one day more than the tabular calendar gives it. For Umm al-Qura see
`umm_al_qura_to_day`.
"""

import datetime as dt
import re
from bisect import bisect_right
from functools import cache, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from gahnegar.dates import _iran_lunar
from gahnegar.dates._iran_lunar import LunarSource
from gahnegar.dates.units import Calendar, Weekday
from gahnegar.errors import CalendarRangeError, Detail, InvalidDateError, MissingExtraError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    _Days = npt.NDArray[np.int64]

LAST_YEARS = {Calendar.JALALI: 3000, Calendar.GREGORIAN: dt.MAXYEAR, Calendar.HIJRI: 3092}
"""The last year of each calendar; the first is 1."""

_JALALI, _GREGORIAN, _HIJRI = Calendar.JALALI, Calendar.GREGORIAN, Calendar.HIJRI
_LAST_JALALI, _LAST_HIJRI = LAST_YEARS[_JALALI], LAST_YEARS[_HIJRI]
_WEEKDAYS = tuple(Weekday)


# ---------------------------------------------------------------- Jalali

_JALALI_EPOCH = 226_895
"""Day number of 1 Farvardin 1: 21 March 622 Gregorian (18 March Julian)."""

_EARLY_LEAPS = frozenset(
    (
        1502, 1601, 1634, 1667, 1700, 1733, 1766, 1799, 1832, 1865, 1898, 1931, 1964, 1997, 2030, 2059, 2063, 2096,
        2129, 2158, 2162, 2191, 2195, 2224, 2228, 2257, 2261, 2290, 2294, 2323, 2327, 2356, 2360, 2389, 2393, 2422,
        2426, 2455, 2459, 2488, 2492, 2521, 2525, 2554, 2558, 2587, 2591, 2620, 2624, 2653, 2657, 2686, 2690, 2719,
        2723, 2748, 2752, 2756, 2781, 2785, 2789, 2818, 2822, 2847, 2851, 2855, 2880, 2884, 2888, 2913, 2917, 2921,
        2946, 2950, 2954, 2979, 2983, 2987,
    )
)  # fmt: skip
"""Years that the 33-year cycle makes leap one year too early: they are common and the next year is leap.

Source: the years in which ICU (since 74) and the astronomical equinox at 52.5° E depart from the cycle."""

_BEFORE_MONTH = (0, 0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336)
_MONTH_DAYS = (0, 31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29)


def _jalali_leap(year: int) -> bool:
    if year in _EARLY_LEAPS:
        return False
    return (25 * year + 11) % 33 < 8 or year - 1 in _EARLY_LEAPS


_NOWRUZ = (0, *accumulate((365 + _jalali_leap(year) for year in range(1, _LAST_JALALI + 1)), initial=_JALALI_EPOCH))
"""Day numbers of 1 Farvardin; the index is the year. The last item is the day after the range."""

_JALALI_END = _NOWRUZ[-1]
_BEFORE_MONTH = (0, 0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336)
_MONTH_DAYS = (0, 31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29)


def _jalali_to_day(year: int, month: int, day: int) -> int:
    if (
        0 < month < 13
        and 0 < year <= _LAST_JALALI
        and (0 < day <= _MONTH_DAYS[month] or (day == 30 and month == 12 and _jalali_leap(year)))
    ):
        return _NOWRUZ[year] + _BEFORE_MONTH[month] + day - 1
    raise _invalid(_JALALI, year, month, day)


def _jalali_from_day(number: int) -> tuple[int, int, int]:
    if not _JALALI_EPOCH <= number < _JALALI_END:
        raise _out_of_range(_JALALI, number)
    year = (33 * (number - _JALALI_EPOCH) + 3) // 12053 + 1
    passed = number - _NOWRUZ[year]
    if passed == 365 and number == _NOWRUZ[year + 1]:  # the cycle's leap day, a year too early
        return year + 1, 1, 1
    if passed < 186:
        return year, passed // 31 + 1, passed % 31 + 1
    passed -= 186
    return year, passed // 30 + 7, passed % 30 + 1


# ---------------------------------------------------------------- Gregorian


def _gregorian_to_day(year: int, month: int, day: int) -> int:
    try:
        return dt.date(year, month, day).toordinal()
    except (ValueError, OverflowError):
        raise _invalid(_GREGORIAN, year, month, day) from None


def _gregorian_from_day(number: int) -> tuple[int, int, int]:
    try:
        date = dt.date.fromordinal(number)
    except (ValueError, OverflowError):
        raise _out_of_range(_GREGORIAN, number) from None
    return date.year, date.month, date.day


# ---------------------------------------------------------------- Hijri lunar

_LUNAR_STARTS = _iran_lunar.MONTH_STARTS
_LUNAR_FIRST, _LUNAR_END = _LUNAR_STARTS[0], _LUNAR_STARTS[-1]
_LUNAR_FIRST_YEAR = _iran_lunar.FIRST_YEAR
_LUNAR_MONTHS = len(_LUNAR_STARTS) - 1

_JULIAN_DAY_OF_ZERO = 1_721_424.5
"""Julian day of the midnight on which day number 0 begins; convertdate counts in Julian days."""


def _lunar_start(year: int, month: int) -> int:
    """Day number of the first of a lunar month; `month` 13 is the next Muharram."""
    index = (year - _LUNAR_FIRST_YEAR) * 12 + month - 1
    if 0 <= index <= _LUNAR_MONTHS:
        return _LUNAR_STARTS[index]
    return _tabular_start(year + (month - 1) // 12, (month - 1) % 12 + 1)


_TABULAR_EPOCH = 227_015
"""Day number of 1 Muharram 1 in the tabular calendar: 16 July 622 of the Julian calendar."""


def _tabular_start(year: int, month: int) -> int:
    """Months of 30 and 29 days in turn, and 11 days more in 30 years."""
    return _TABULAR_EPOCH + 354 * (year - 1) + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2


def _tabular_from_day(number: int) -> tuple[int, int, int]:
    year = (30 * (number - _TABULAR_EPOCH) + 10_646) // 10_631
    left = number - _tabular_start(year, 1)
    month = min(12, 2 * left // 59 + 1)
    return year, month, number - _tabular_start(year, month) + 1


def _hijri_to_day(year: int, month: int, day: int) -> int:
    if 0 < year <= _LAST_HIJRI and 0 < month < 13 and 0 < day < 31:
        start = _lunar_start(year, month)
        if day < 30 or start + 30 == _lunar_start(year, month + 1):
            return start + day - 1
    raise _invalid(_HIJRI, year, month, day)


def _hijri_from_day(number: int) -> tuple[int, int, int]:
    if _LUNAR_FIRST <= number < _LUNAR_END:
        index = bisect_right(_LUNAR_STARTS, number) - 1
        return _LUNAR_FIRST_YEAR + index // 12, index % 12 + 1, number - _LUNAR_STARTS[index] + 1
    if number == _LUNAR_FIRST - 1:
        return _LUNAR_FIRST_YEAR - 1, 12, 30
    year, month, day = _tabular_from_day(number)
    if not 0 < year <= _LAST_HIJRI:
        raise _out_of_range(_HIJRI, number)
    return year, month, day


def lunar_source(year: int, month: int) -> LunarSource:
    """What the first day of this lunar month rests on: attested, published ahead, computed or tabular.

    >>> lunar_source(1342, 1), lunar_source(1200, 1)
    (<LunarSource.ATTESTED: 'attested'>, <LunarSource.TABULAR: 'tabular'>)
    """
    return _iran_lunar.source_of(year, month)


# ---------------------------------------------------------------- all three

_remembered = lru_cache(maxsize=1 << 12)
"""The months and years of some hundred texts."""


def to_day(calendar: Calendar, year: int, month: int, day: int) -> int:
    """The day number of a date; InvalidDateError where the calendar has no such day or the year is out of range.

    >>> to_day(Calendar.JALALI, 1392, 7, 9) == dt.date(2013, 10, 1).toordinal()
    True
    >>> to_day(Calendar.JALALI, 1404, 12, 30)
    Traceback (most recent call last):
    gahnegar.errors.InvalidDateError: Jalali calendar has no day 1404-12-30: month 12 of 1404 has days 1 to 29
    """
    if calendar is _JALALI:
        return _jalali_to_day(year, month, day)
    if calendar is _GREGORIAN:
        return _gregorian_to_day(year, month, day)
    return _hijri_to_day(year, month, day)


def from_day(calendar: Calendar, day_number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number; InvalidDateError where it is outside of the calendar's years.

    >>> from_day(Calendar.HIJRI, dt.date(2013, 11, 14).toordinal())
    (1435, 1, 10)
    """
    if calendar is _JALALI:
        return _jalali_from_day(day_number)
    if calendar is _GREGORIAN:
        return _gregorian_from_day(day_number)
    return _hijri_from_day(day_number)


@cache
def all_days(calendar: Calendar) -> range:
    """The day numbers of all years of a calendar.

    >>> all_days(Calendar.GREGORIAN)
    range(1, 3652060)
    """
    return range(to_day(calendar, 1, 1, 1), year_span(calendar, LAST_YEARS[calendar])[1] + 1)


def is_valid(calendar: Calendar, year: int, month: int, day: int) -> bool:
    """Whether the calendar has this day.

    >>> is_valid(Calendar.JALALI, 1403, 12, 30), is_valid(Calendar.JALALI, 1404, 12, 30)
    (True, False)
    """
    if not (0 < year <= LAST_YEARS[calendar] and 0 < month < 13 and day > 0):
        return False
    return day <= month_length(calendar, year, month)


def is_leap(calendar: Calendar, year: int) -> bool:
    """Whether the year has a day more than a common year (366 days; 355 in the lunar calendar).

    >>> is_leap(Calendar.JALALI, 1403), is_leap(Calendar.JALALI, 1404)
    (True, False)
    """
    return year_length(calendar, year) > (354 if calendar is _HIJRI else 365)


def month_length(calendar: Calendar, year: int, month: int) -> int:
    """Days of a month.

    >>> month_length(Calendar.JALALI, 1403, 12)
    30
    """
    first, last = month_span(calendar, year, month)
    return last - first + 1


def year_length(calendar: Calendar, year: int) -> int:
    """Days of a year.

    >>> [year_length(Calendar.HIJRI, year) for year in (1434, 1435)]
    [354, 355]
    """
    first, last = year_span(calendar, year)
    return last - first + 1


@_remembered
def month_span(calendar: Calendar, year: int, month: int) -> tuple[int, int]:
    """Day numbers of the first and last day (both inclusive) of a month.

    >>> [dt.date.fromordinal(day).isoformat() for day in month_span(Calendar.JALALI, 1392, 1)]
    ['2013-03-21', '2013-04-20']
    """
    first = to_day(calendar, year, month, 1)
    if calendar is _JALALI:
        return first, first + (30 if month == 12 and _jalali_leap(year) else _MONTH_DAYS[month]) - 1
    if calendar is _HIJRI:
        return first, _lunar_start(year, month + 1) - 1
    return first, first + _gregorian_month_days(year, month) - 1


def _gregorian_month_days(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 + (month + month // 8) % 2


@_remembered
def year_span(calendar: Calendar, year: int) -> tuple[int, int]:
    """Day numbers of the first and last day (both inclusive) of a year.

    >>> [dt.date.fromordinal(day).isoformat() for day in year_span(Calendar.JALALI, 1403)]
    ['2024-03-20', '2025-03-20']
    """
    return to_day(calendar, year, 1, 1), month_span(calendar, year, 12)[1]


def years_of_month(calendar: Calendar, month: int, other: Calendar, year: int) -> list[int]:
    """The years of `calendar` in which `month` lies, by its middle day, in `year` of the calendar `other`.

    For a lunar month told with a solar year, «محرم ۱۳۴۲»: mostly one, in some years two, seldom none.

    >>> [years_of_month(Calendar.HIJRI, 1, Calendar.JALALI, year) for year in (1342, 1381)]
    [[1383], [1423, 1424]]
    """
    first, last = year_span(other, year)
    around = [
        min(max(nearest_year(calendar, day) + by, 1), LAST_YEARS[calendar]) for day, by in ((first, -1), (last, 1))
    ]
    middles = {own: sum(month_span(calendar, own, month)) // 2 for own in range(around[0], around[1] + 1)}
    return [own for own, middle in middles.items() if first <= middle <= last]


def proleptic_day(year: int, month: int, day: int) -> int:
    """The day number of a Gregorian date in any year, carried back before the year 1; 0 is the year 1 before Christ.

    Raises InvalidDateError for a day that the month does not have.

    >>> proleptic_day(1, 1, 1), proleptic_day(0, 12, 31)
    (1, 0)
    """
    cycles, place = divmod(year - 1, 400)
    return _gregorian_to_day(place + 1, month, day) + cycles * _DAYS_OF_400_YEARS


def proleptic_date(day_number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number in the Gregorian calendar carried back; the year 0 is 1 before Christ.

    >>> proleptic_date(proleptic_day(-43, 3, 15))
    (-43, 3, 15)
    """
    cycles, place = divmod(day_number - 1, _DAYS_OF_400_YEARS)
    year, month, day = _gregorian_from_day(place + 1)
    return year + cycles * 400, month, day


_DAYS_OF_400_YEARS = 146_097


@lru_cache(maxsize=1 << 12)
def iso_day(day_number: int) -> str:
    """The Gregorian ISO date of a day number, with an expanded year before the year 1.

    Remembered: a text tells the same few days again and again.

    >>> iso_day(1), iso_day(0)
    ('0001-01-01', '0000-12-31')
    """
    if 0 < day_number <= _LAST_DAY:
        return dt.date.fromordinal(day_number).isoformat()
    year, month, day = proleptic_date(day_number)
    return f"{iso_year(year)}-{month:02}-{day:02}"


def iso_year(year: int) -> str:
    """A Gregorian year in four digits, with a minus before the year 0."""
    return f"{year:04}" if year >= 0 else f"-{-year:04}"


def day_of_iso(text: str) -> int:
    """The day number that `iso_day` was given; ValueError for any other text.

    >>> day_of_iso("-0043-03-15") == proleptic_day(-43, 3, 15)
    True
    """
    found = _ISO_DAY.fullmatch(text)
    if found is None:
        raise ValueError(f"no day in ISO form: {text!r}")
    return proleptic_day(*map(int, found.groups()))


_ISO_DAY = re.compile(r"(-?\d{4,})-(\d\d)-(\d\d)")
_LAST_DAY = dt.date.max.toordinal()


def nearest_year(calendar: Calendar, day_number: int) -> int:
    """The calendar's year that holds the day, or its first or last year for days out of range.

    >>> nearest_year(Calendar.HIJRI, 1), nearest_year(Calendar.HIJRI, dt.date(2013, 9, 24).toordinal())
    (1, 1434)
    """
    days = all_days(calendar)
    return from_day(calendar, min(max(day_number, days[0]), days[-1]))[0]


def weekday(day_number: int) -> Weekday:
    """The weekday of a day number.

    >>> weekday(to_day(Calendar.JALALI, 1392, 7, 9)).name
    'TUESDAY'
    """
    return _WEEKDAYS[(day_number - 1) % 7]


def is_approximate(calendar: Calendar, year: int, month: int) -> bool:
    """Whether days of this month may be wrong by a day or two: lunar months neither attested nor published in Iran.

    >>> is_approximate(Calendar.HIJRI, 1342, 1), is_approximate(Calendar.HIJRI, 700, 1)
    (False, True)
    """
    return calendar is _HIJRI and lunar_source(year, month) in (LunarSource.COMPUTED, LunarSource.TABULAR)


def add_months(calendar: Calendar, year: int, month: int, day: int, count: int) -> tuple[int, int, int]:
    """The same day `count` months later (earlier if negative), or the last day of that month where it is shorter.

    >>> add_months(Calendar.JALALI, 1392, 6, 31, 1)
    (1392, 7, 30)
    """
    to_day(calendar, year, month, day)
    months = year * 12 + month - 1 + count
    year, month = months // 12, months % 12 + 1
    return year, month, min(day, month_length(calendar, year, month))


def add_years(calendar: Calendar, year: int, month: int, day: int, count: int) -> tuple[int, int, int]:
    """The same day of the same month `count` years later (earlier if negative), clamped as in `add_months`.

    >>> add_years(Calendar.JALALI, 1403, 12, 30, 1)
    (1404, 12, 29)
    """
    return add_months(calendar, year, month, day, 12 * count)


# ---------------------------------------------------------------- arrays

_BLOCK = 1 << 15
"""Elements worked on at a time, so that the steps between stay in the processor's cache."""


def to_days(calendar: Calendar, years: "npt.ArrayLike", months: "npt.ArrayLike", days: "npt.ArrayLike") -> "_Days":
    """The day numbers of arrays of dates, as `to_day` gives them one by one; the first invalid one raises.

    Arguments are broadcast against each other; TypeError where they are not integers.

    >>> to_days(Calendar.JALALI, [1392, 1403], [7, 12], [9, 30]).tolist() == [
    ...     to_day(Calendar.JALALI, 1392, 7, 9), to_day(Calendar.JALALI, 1403, 12, 30)]
    True
    """
    import numpy as np

    starts = _month_starts(calendar)
    given = np.broadcast_arrays(_integers(years), _integers(months), _integers(days))
    year, month, day = (np.ravel(part) for part in given)
    numbers = np.empty(year.shape, np.int64)
    for begin in range(0, len(numbers), _BLOCK):
        block = slice(begin, begin + _BLOCK)
        y, m, d = year[block], month[block], day[block]
        fits = (y > 0) & (y <= LAST_YEARS[calendar]) & (m > 0) & (m < 13) & (d > 0)
        index = np.where(fits, y * 12 + (m - 13), 0)
        first = starts[index]
        result = first + (d - 1)
        fits &= result < starts[index + 1]
        if not fits.all():
            wrong = int(np.argmin(fits))
            raise _invalid(calendar, int(y[wrong]), int(m[wrong]), int(d[wrong]))
        numbers[block] = result
    return numbers.reshape(given[0].shape)


def from_days(calendar: Calendar, day_numbers: "npt.ArrayLike") -> "tuple[_Days, _Days, _Days]":
    """Arrays of years, months and days of an array of day numbers, as `from_day` gives them one by one.

    >>> [part.tolist() for part in from_days(Calendar.JALALI, [dt.date(2013, 10, 1).toordinal()])]
    [[1392], [7], [9]]
    """
    import numpy as np

    starts = _month_starts(calendar)
    given = _integers(day_numbers)
    number = np.ravel(given)
    mean = (len(starts) - 1) / float(starts[-1] - starts[0])
    parts = tuple(np.empty(number.shape, np.int64) for _ in range(3))
    for begin in range(0, len(number), _BLOCK):
        block = slice(begin, begin + _BLOCK)
        n = number[block]
        outside = (n < starts[0]) | (n >= starts[-1])
        if outside.any():
            raise _out_of_range(calendar, int(n[np.argmax(outside)]))
        index = ((n - starts[0]) * mean).astype(np.int32)
        index -= n < starts[index]
        index += n >= starts[index + 1]
        years, months = np.divmod(index, 12)
        parts[0][block] = years + 1
        parts[1][block] = months + 1
        parts[2][block] = n - starts[index] + 1
    years, months, days = (part.reshape(given.shape) for part in parts)
    return years, months, days


def _integers(values: "npt.ArrayLike") -> "_Days":
    """The values as int64; TypeError for anything that is not whole numbers, which would be cut off silently."""
    import numpy as np

    array = np.asarray(values)
    if array.size and array.dtype.kind not in "iu":
        raise TypeError(f"years, months, days and day numbers must be integers, not {array.dtype}")
    return array.astype(np.int64, copy=False)


@cache
def _month_starts(calendar: Calendar) -> "_Days":
    """Day numbers of the first of every month of the calendar, and at the end the day after its last month."""
    import numpy as np

    spans = (month_span(calendar, year, month) for year in range(1, LAST_YEARS[calendar] + 1) for month in range(1, 13))
    starts = np.fromiter((first for first, _ in spans), np.int64, 12 * LAST_YEARS[calendar])
    return np.append(starts, year_span(calendar, LAST_YEARS[calendar])[1] + 1)


# ---------------------------------------------------------------- other calendars, asked for by name


def julian_to_day(year: int, month: int, day: int) -> int:
    """The day number of a date in the Julian calendar, through convertdate; years 1 to 9998.

    >>> from_day(Calendar.GREGORIAN, julian_to_day(1917, 10, 25))
    (1917, 11, 7)
    """
    from convertdate import julian

    if not (0 < year < dt.MAXYEAR and 0 < month < 13 and 0 < day <= julian.month_length(year, month)):
        raise InvalidDateError(
            Detail(
                "Julian calendar has no day {year}-{month:02}-{day:02} in the years 1 to 9998",
                year=year,
                month=month,
                day=day,
            )
        )
    return int(julian.to_jd(year, month, day) - _JULIAN_DAY_OF_ZERO)


def julian_from_day(day_number: int) -> tuple[int, int, int]:
    """Year, month and day in the Julian calendar, through convertdate.

    >>> julian_from_day(dt.date(1917, 11, 7).toordinal())
    (1917, 10, 25)
    """
    from convertdate import julian

    if not 3 <= day_number <= dt.date.max.toordinal():
        raise InvalidDateError(
            Detail(
                "day {day_number} is outside of the Julian calendar here: 3 to {last}",
                day_number=day_number,
                last=dt.date.max.toordinal(),
            )
        )
    year, month, day = julian.from_jd(day_number + _JULIAN_DAY_OF_ZERO)
    return int(year), int(month), int(day)


def umm_al_qura_to_day(year: int, month: int, day: int) -> int:
    """The day number of a date in Saudi Arabia's Umm al-Qura calendar (1343 to 1500), not Iran's; needs hijridate.

    Raises MissingExtraError without the extra `umalqura`, InvalidDateError for a day that it does not have.
    """
    try:
        return int(_hijridate().Hijri(year, month, day).to_gregorian().toordinal())
    except (ValueError, OverflowError) as error:
        raise InvalidDateError(
            Detail(
                "Umm al-Qura calendar has no day {year}-{month:02}-{day:02}: {error}",
                year=year,
                month=month,
                day=day,
                error=error,
            )
        ) from None


def umm_al_qura_from_day(day_number: int) -> tuple[int, int, int]:
    """Year, month and day in the Umm al-Qura calendar; errors as in `umm_al_qura_to_day`."""
    try:
        hijri = _hijridate().Gregorian.fromordinal(day_number).to_hijri()
    except (ValueError, OverflowError) as error:
        raise InvalidDateError(
            Detail(
                "day {day_number} is outside of the Umm al-Qura calendar: {error}", day_number=day_number, error=error
            )
        ) from None
    return hijri.year, hijri.month, hijri.day


def _hijridate() -> Any:
    try:
        import hijridate
    except ImportError:
        raise MissingExtraError.of("the Umm al-Qura calendar needs hijridate", "umalqura") from None
    return hijridate


# ---------------------------------------------------------------- errors


def _invalid(calendar: Calendar, year: int, month: int, day: int) -> InvalidDateError:
    if not 0 < year <= LAST_YEARS[calendar]:
        valid = f"years run from 1 to {LAST_YEARS[calendar]}"
    elif not 0 < month < 13:
        valid = Detail("months run from 1 to 12")
    else:
        last = month_length(calendar, year, month)
        valid = Detail("month {month} of {year} has days 1 to {last}", month=month, year=year, last=last)
    kind = InvalidDateError if 0 < year <= LAST_YEARS[calendar] else CalendarRangeError
    name, written = calendar.capitalize(), f"{year}-{month:02}-{day:02}"
    return kind(Detail("{calendar} calendar has no day {day}: {valid}", calendar=name, day=written, valid=valid))


def _out_of_range(calendar: Calendar, number: int) -> InvalidDateError:
    days = all_days(calendar)
    return CalendarRangeError(
        Detail(
            "day number {number} is outside of the {calendar} calendar here: {first} to {last} (years 1 to {year})",
            number=number,
            calendar=calendar.capitalize(),
            first=days[0],
            last=days[-1],
            year=LAST_YEARS[calendar],
        )
    )
