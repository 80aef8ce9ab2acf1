"""What the number of a year means: eras by their size, two digits, three digits, lunar and solar years.

The only place that decides it. Knows numbers and calendars, no text and no publication day but the year it is given.
"""

from gahnegar.dates.units import Calendar

_J, _G, _H = Calendar.JALALI, Calendar.GREGORIAN, Calendar.HIJRI

JALALI_YEARS = range(1200, 1500)
"""Years of four digits that are Jalali where nothing says otherwise; 1500 to 2199 are Gregorian."""

LATEST_TOLD = 1419
"""Jalali years up to this may have passed when a text of our time was written."""

AHEAD, BEHIND = 9, 90
"""A year of two digits is the one within so many years after and before the publication."""

IMPERIAL_OFFSET = 1180
"""Years of the imperial era (2500 to 2540) less the Jalali year."""

SOLAR_BESIDE_LUNAR = range(1340, 1420)
"""Beside a lunar month without a day, a year in this range may be solar («محرم ۱۳۴۲»); any other is lunar."""

LUNAR_DAY_BELOW = 1350
"""Below this, a day of a lunar month or a lunar feast is dated in lunar years («۱۷ ربیع‌الثانی ۱۳۲۵»)."""

_LATEST = {_J: LATEST_TOLD, _G: 2040, _H: 1462}
"""Years that texts without a known publication day are taken to speak of at the latest."""

LAST_LUNAR_CENTURY = 15


def era(year: int) -> Calendar:
    """The calendar of a year of four digits that stands alone.

    >>> [str(era(year)) for year in (1392, 1850)]
    ['jalali', 'gregorian']
    """
    return _J if year in JALALI_YEARS else _G


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


def beside(short: int, other: int) -> int:
    """A year of two digits in the century in which it lies next to a whole year of the same calendar.

    >>> beside(57, 1356), beside(3, 1398)
    (1357, 1403)
    """
    return short + (other - short + 50) // 100 * 100


def early(year: int, *, lunar: bool) -> Calendar:
    """The calendar of a year before 1200: lunar in a text of Islamic or classical Persian history, else Gregorian."""
    return _H if lunar else _G


def of_century(number: int, *, lunar: bool) -> Calendar:
    """The calendar of a century by its number."""
    return _H if lunar and number <= LAST_LUNAR_CENTURY else _G
