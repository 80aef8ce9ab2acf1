"""What the number of a year means: eras by their size, two digits, three digits, lunar and solar years.

The only place that decides it. Knows numbers and calendars, no text and no publication day but the year it is given.
"""

from gahnegar.dates.units import Calendar

_J, _G, _H = Calendar.JALALI, Calendar.GREGORIAN, Calendar.HIJRI

JALALI_YEARS = range(1200, 1500)
"""Years of four digits that are Jalali where nothing says otherwise."""

GREGORIAN_YEARS = range(1500, 2200)
"""Years of four digits that are Gregorian where nothing says otherwise."""

LARGEST_DAY = 31
"""A number of two digits above it can be no day of a month, and so may be a year."""

FARTHEST_PLAN = 1450
"""Jalali years behind it are spoken of by no text without a verb that looks ahead."""

LATEST_PASSED = 1419
"""Jalali years up to this may have passed when a text of our time was written."""

AHEAD, BEHIND = 9, 90
"""A year of two digits is the one within so many years after and before the publication."""

NO_YEAR_FROM = 3001
"""Numbers from here on are no year of a text, whatever stands before them."""

IMPERIAL_YEARS, IMPERIAL_OFFSET = range(2500, 2541), 1180
"""Years of the imperial era, and by how many it is ahead of the Jalali one."""

BARE_HIJRI_BELOW = 1300
"""Below this a year of the bare «هجری» is lunar, from it on Jalali."""

LUNAR_SANEH_BELOW = 1345
"""Below this a year behind «سنه» is lunar, where no calendar is told."""

SOLAR_BESIDE_LUNAR = range(1340, 1420)
"""Beside a lunar month without a day, a year in this range may be solar («محرم ۱۳۴۲»); any other is lunar."""

_ANY_MONTH = range(1, 13)
LUNAR_SHORT = {
    **dict.fromkeys(range(1, 12), _ANY_MONTH), 40: range(9, 10), 41: range(3, 6), 50: range(2, 4),
    60: range(7, 13), 61: range(1, 4),
}  # fmt: skip
"""Years of two digits that are written out as they stand beside these lunar months: those of sermons («محرم ۶۱»)."""

LUNAR_DAY_BELOW = 1350
"""Below this, a day of a lunar month, a lunar feast, or a year in a lunar story is told in lunar years."""

FIRST_SOLAR = 1304
"""The year in which the solar calendar became the one of the state."""


def solar_or_lunar(year: int) -> bool:
    """Whether a lunar feast or day of this year may be dated by either calendar («عاشورای ۱۳۴۵»).

    >>> solar_or_lunar(1345), solar_or_lunar(1290), solar_or_lunar(1398)
    (True, False, False)
    """
    return FIRST_SOLAR <= year < LUNAR_DAY_BELOW


def lunar_of_feast(year: int) -> bool:
    """Whether a year beside a lunar feast is a lunar one: early, or later than a solar one would be.

    >>> lunar_of_feast(1290), lunar_of_feast(1403), lunar_of_feast(1441), lunar_of_feast(2024)
    (True, False, True, False)
    """
    return year < LUNAR_DAY_BELOW or SOLAR_BESIDE_LUNAR.stop <= year < JALALI_YEARS.stop


_LATEST = {_J: LATEST_PASSED, _G: 2040, _H: 1462}
"""Years that texts without a known publication day are taken to speak of at the latest."""

ONLY_GREGORIAN = range(1800, GREGORIAN_YEARS.stop)
"""Years that no text means as Jalali, whatever the month beside them: «مهر ۲۰۲۳»."""
SOLAR_OR_LUNAR = range(JALALI_YEARS.start, LUNAR_DAY_BELOW)
"""Bare years that are lunar between two lunar ones, solar elsewhere."""
LAST_CENTURY = 1300
"""The first Jalali year of which texts tell in two digits where nothing speaks for another century."""
LAST_EARLY_CENTURY = 12
LAST_LUNAR_CENTURY = 15


def era(year: int) -> Calendar:
    """The calendar of a year of four digits that stands alone.

    >>> [str(era(year)) for year in (1392, 1850)]
    ['jalali', 'gregorian']
    """
    return _J if year in JALALI_YEARS else _G


def is_year(number: int) -> bool:
    """Whether a number of four digits is a year where nothing says otherwise.

    >>> is_year(1392), is_year(2350)
    (True, False)
    """
    return number in JALALI_YEARS or number in GREGORIAN_YEARS


def is_modern(year: int) -> bool:
    """Whether a number of four digits is a year of the last centuries, rather than a number or an old year."""
    return 1250 <= year <= 1420 or 1700 <= year <= 2060


def calendar_of(year: int) -> Calendar | None:
    """The calendar of a year of four digits that stands alone; None for a number that is no year.

    >>> calendar_of(1392), calendar_of(3100)
    (<Calendar.JALALI: 'jalali'>, None)
    """
    return era(year) if is_year(year) else None


def of_imperial(year: int) -> int | None:
    """The Jalali year of one of the imperial era; None where it had none such.

    >>> of_imperial(2535), of_imperial(2600)
    (1355, None)
    """
    return year - IMPERIAL_OFFSET if year in IMPERIAL_YEARS else None


def of_text(year: int, *, lunar_text: bool, lunar_story: bool, past: bool) -> Calendar:
    """The calendar of a whole year without a calendar word, by the text around it.

    `lunar_text`: it tells Islamic or classical history; `lunar_story`: the last date told is a lunar one; `past`: its
    clause is past, and what is past lies in no coming century («کلمب در سال ۱۴۹۲ رسید»).
    """
    lunar_story = lunar_story and year < LUNAR_DAY_BELOW
    if year < JALALI_YEARS.start:
        return early(year, lunar=lunar_story or lunar_text)
    if lunar_story:
        return _H
    return _G if past and LATEST_PASSED < year < JALALI_YEARS.stop else era(year)


def of_both(one: int, other: int) -> Calendar | None:
    """The calendar of two whole years of one range that alone would be of two; None where each says its own.

    >>> of_both(1450, 1520), of_both(1175, 1304), of_both(1392, 1393)
    (<Calendar.GREGORIAN: 'gregorian'>, <Calendar.JALALI: 'jalali'>, None)
    """
    low, high = sorted((one, other))
    if low in JALALI_YEARS and high >= JALALI_YEARS.stop:
        return _G
    return _J if 1000 <= low < JALALI_YEARS.start and high in JALALI_YEARS else None


def written_out(year: int, calendar: Calendar | None = None) -> int:
    """A year in which its two digits are written out, as they are likeliest meant without a publication day.

    >>> written_out(92), written_out(3), written_out(13, Calendar.GREGORIAN), written_out(1392)
    (1392, 1403, 2013, 1392)
    """
    return year if year > 99 else centuries(year, calendar or _J, None)[0]


def in_calendar(calendar: Calendar | None, jalali: int) -> int:
    """The year of a calendar that goes with a Jalali year when years are counted through.

    A Gregorian year is the one in which that Jalali year begins, a lunar one that of its spring.
    """
    if calendar is _G:
        return jalali + 621
    if calendar is _H:
        return jalali + 38 + (jalali - 1350) // 33
    return jalali


def centuries(short: int, calendar: Calendar, now: int | None) -> tuple[int, ...]:
    """The whole years that a year of two digits may mean, likeliest first.

    `now`: the year of the publication in that calendar, which leaves one. Without it a year that would still be far off
    is of the century before; any other may be of both.

    >>> centuries(92, Calendar.JALALI, 1403), centuries(92, Calendar.JALALI, None), centuries(3, Calendar.JALALI, None)
    ((1392,), (1392,), (1403, 1303))
    """
    if now is not None:
        return (short + (now + AHEAD - short) // 100 * 100,)
    late = _LATEST[calendar] // 100 * 100 + short
    return (late, late - 100) if late <= _LATEST[calendar] else (late - 100,)


def in_century_of(short: int, other: int) -> int:
    """A year of two digits in the century in which it lies next to a whole year of the same calendar.

    >>> in_century_of(57, 1356), in_century_of(3, 1398)
    (1357, 1403)
    """
    return short + (other - short + 50) // 100 * 100


def early(year: int, *, lunar: bool) -> Calendar:
    """The calendar of a year before 1200: lunar in a text of Islamic or classical Persian history, else Gregorian."""
    return _H if lunar else _G


def of_century(number: int, *, lunar: bool) -> Calendar:
    """The calendar of a century by its number."""
    return _H if lunar and number <= LAST_LUNAR_CENTURY else _G
