"""The lunar months of Iran's own calendar, 1265 to 1449 AH: data, in a compact form, and how sure each month is.

One group of three hexadecimal digits is one year: twelve bits, Muharram first, 1 for a month of 30 days and 0 for one
of 29. Rows are decades (the first begins with 1265). Muharram 1265 began on 1848-11-28 (Gregorian).

Source: roozbehp/qamari (CC0), which read the first days of the months off the newspapers, almanacs and the official
calendars of their time, checked against the published data of the Calendar Centre of the University of Tehran.
Knows nothing of other calendars; the months outside of it are worked out in `calendars`.
"""

from enum import StrEnum
from itertools import accumulate, chain

FIRST_YEAR = 1265
"""First lunar year of the table."""

LAST_YEAR = 1449
"""Last lunar year of the table."""

FIRST_DAY = 674_935
"""Day number of 1 Muharram 1265: `datetime.date(1848, 11, 28).toordinal()`."""

_YEARS = """
    aaa ad5 594 baa 5b5
    4b6 a57 52b 6a3 6d1 ae9 56a a6d 52d c95
    e4a ea5 6b4 9ba 53b 25b 52b a55 aaa b59
    574 97a 4ba a5a d34 eb1 6d8 aec 55c a6e
    536 aa6 b52 ba9 3b4 9da 55a aaa d4a ea5
    752 b69 5b4 aad 656 d26 e92 f49 754 b5a
    99b 49b 94b b25 d52 d6a 56d 2b6 a37 49b
    64d 6aa b55 35c 96e 4af 257 32b 595 3aa
    5d9 2da 95d 2ab 555 6c9 6e4 b6a 5b5 2b6
    996 d4a dc5 752 7a5 36a 9ad 54d a95 d49
    da5 5b2 ad5 556 a57 52b 695 b4a b65 56b
    2ad 54e c97 54b 6a5 6d2 ad9 4dd 257 92d
    a95 b52 b69 374 976 4b7 257 54b 6a5 6d2
    aea 4ed 26d 935 d25 d51 ba9 5d4 ab5 536
    a97 64a ea5 752 ba9 5b5 2b5 a56 d26 e53
    6a9 d54 d56 a57 4a7 c47 d26 e54 da6 567
    2b6 937 497 655 aaa b65 2ec 975 46e a36
    ca6 d52 dd2 5d5 2da 55d 4ab 693 749 7a4
    bb2 5b5 2b6 65a d2a e94 ed1 6e8 aea 95c
"""


class LunarSource(StrEnum):
    """What the first day of a lunar month rests on.

    ATTESTED: it was used so in Iran, by the newspapers or the official calendar of the time. PUBLISHED: the official
    yearbook printed it ahead; observation moved nine of the published months by a day. COMPUTED: not published yet,
    computed in advance. TABULAR: outside of the table, an arithmetical calendar that is right to about a day or two.
    """

    ATTESTED = "attested"
    PUBLISHED = "published"
    COMPUTED = "computed"
    TABULAR = "tabular"


_PUBLISHED_FROM = (1446, 11)
_COMPUTED_FROM = (1447, 11)


def source_of(year: int, month: int) -> LunarSource:
    """What the first day of this lunar month rests on.

    >>> source_of(1342, 1), source_of(1449, 1), source_of(1200, 1)
    (<LunarSource.ATTESTED: 'attested'>, <LunarSource.COMPUTED: 'computed'>, <LunarSource.TABULAR: 'tabular'>)
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return LunarSource.TABULAR
    if (year, month) < _PUBLISHED_FROM:
        return LunarSource.ATTESTED
    return LunarSource.PUBLISHED if (year, month) < _COMPUTED_FROM else LunarSource.COMPUTED


def _lengths(group: str) -> list[int]:
    bits = int(group, 16)
    return [29 + (bits >> place & 1) for place in range(11, -1, -1)]


MONTH_STARTS: tuple[int, ...] = tuple(accumulate(chain.from_iterable(map(_lengths, _YEARS.split())), initial=FIRST_DAY))
"""Day numbers on which the months begin, from Muharram 1265; the last item is the day after the table."""
