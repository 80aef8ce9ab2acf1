"""The closed sets of this field: calendars, grains, weekdays, day parts, and the codes of TIMEX3.

Knows no text and no dates.
"""

from enum import IntEnum, StrEnum


class Calendar(StrEnum):
    """A calendar in which a date is told."""

    JALALI = "jalali"
    GREGORIAN = "gregorian"
    HIJRI = "hijri"


class Grain(StrEnum):
    """How fine a time is told; members run from fine to coarse, see `rank`."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    PART = "part"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"

    @property
    def rank(self) -> int:
        """Position from fine (0, second) to coarse.

        >>> Grain.DAY.rank < Grain.YEAR.rank
        True
        """
        return _RANK[self]


_RANK = {grain: rank for rank, grain in enumerate(Grain)}


class Weekday(IntEnum):
    """Day of the week, numbered as `datetime.date.weekday()` does; the Iranian week begins on Saturday."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


class DayPart(StrEnum):
    """A part of the day, by its TIMEX3 code."""

    MORNING = "MO"
    NOON = "MI"
    AFTERNOON = "AF"
    EVENING = "EV"
    NIGHT = "NI"


class TimexType(StrEnum):
    """The four types of TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Mod(StrEnum):
    """How an expression modifies its value (TIMEX3 attribute `mod`)."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"


class Basis(StrEnum):
    """What the dates of an expression rest on.

    ABSOLUTE: the expression says it all. PUBLISHED: the publication date. TENSE: the publication date, and the tense
    of the clause chose the direction. CONTEXT: another date in the text. INFERRED: a publication date that was itself
    worked out, not told.
    """

    ABSOLUTE = "absolute"
    PUBLISHED = "published"
    TENSE = "tense"
    CONTEXT = "context"
    INFERRED = "inferred"
