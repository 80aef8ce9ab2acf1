"""Contradictions in a text: what contradicts what, and the two things that do not fit, typed.

Knows how they are worded and written, not how they are found.
"""

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from gahnegar.dates import calendars
from gahnegar.dates.display import Language, long_span
from gahnegar.dates.units import Calendar, Weekday
from gahnegar.errors import InvalidDateError
from gahnegar.messages import messages


class ConflictKind(StrEnum):
    """What contradicts what."""

    WEEKDAY = "weekday"
    CALENDAR = "calendar"
    ORDER = "order"
    PUBLISHED = "published"
    NO_SUCH_DAY = "no-such-day"
    TENSE = "tense"


@dataclass(frozen=True, slots=True)
class Days:
    """The days from `first` to `last`, both inclusive, as fixed day numbers (1 is 1 January of the year 1)."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of a month by its number, which that month may not have."""

    number: int


@dataclass(frozen=True, slots=True)
class HourMinute:
    """A clock time as it is written, which no day may have."""

    hour: int
    minute: int


Stated = Weekday | Days | MonthDay | HourMinute
"""What can contradict something else."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A contradiction in the text: what it states, and what was computed; the reading chosen is the Timex's.

    `computed` is None where there is nothing in its place.
    """

    kind: ConflictKind
    stated: Stated
    computed: Stated | None


def in_words(stated: Stated | None, language: Language) -> str:
    """One side of a contradiction for a reader.

    >>> in_words(Weekday.FRIDAY, Language.ENGLISH), in_words(Days(735142, 735142), Language.ENGLISH)
    ('Friday', '9 Mehr 1392')
    """
    words = messages(language)
    match stated:
        case Weekday():
            return words.weekdays[stated]
        case Days(first, last):
            try:
                ends = dt.date.fromordinal(first), dt.date.fromordinal(last)
                return long_span(Calendar.JALALI, *ends, language)
            except (InvalidDateError, ValueError, OverflowError):  # before the first Jalali year
                return words.digits(stated_text(stated))
        case _:
            return words.digits(stated_text(stated))


def stated_text(stated: Stated | None) -> str:
    """One side of a contradiction as text that `parsed` reads: no language, days in ISO form.

    >>> stated_text(Weekday.FRIDAY), stated_text(Days(735142, 735143))
    ('friday', '2013-10-01..2013-10-02')
    >>> stated_text(MonthDay(31)), stated_text(HourMinute(25, 7))
    ('31', '25:07')
    """
    match stated:
        case None:
            return ""
        case Weekday():
            return stated.name.lower()
        case Days(first, last):
            ends = [calendars.iso_day(day) for day in (first, last)]
            return ends[0] if first == last else "..".join(ends)
        case MonthDay(number):
            return str(number)
        case HourMinute(hour, minute):
            return f"{hour}:{minute:02}"
        case _:
            assert_never(stated)


_NUMBER = re.compile(r"\d+")
_CLOCK = re.compile(r"(\d+):(\d+)")


def parsed(text: str) -> Stated | None:
    """What `stated_text` was given; ValueError for any other text.

    >>> [parsed(text) for text in ("friday", "2013-10-01", "31", "25:07", "")]
    [<Weekday.FRIDAY: 4>, Days(first=735142, last=735142), MonthDay(number=31), HourMinute(hour=25, minute=7), None]
    """
    if not text:
        return None
    if text.upper() in Weekday.__members__:
        return Weekday[text.upper()]
    if _NUMBER.fullmatch(text):
        return MonthDay(int(text))
    clock = _CLOCK.fullmatch(text)
    if clock:
        return HourMinute(int(clock[1]), int(clock[2]))
    first, _, last = text.partition("..")
    return Days(calendars.day_of_iso(first), calendars.day_of_iso(last or first))
