"""The closed sets of this field: calendars, grains, weekdays, day parts, and the codes of TIMEX3.

Knows no text and no dates.
"""

from enum import IntEnum, StrEnum


class _Code(StrEnum):
    """A closed set of strings."""

    __hash__ = str.__hash__  # as equality; that of Enum asks for its name each time


class Calendar(_Code):
    """A calendar in which a date is told."""

    JALALI = "jalali"
    GREGORIAN = "gregorian"
    HIJRI = "hijri"


class Grain(_Code):
    """How fine a time is told; members run from fine to coarse, `rank` is their place from 0.

    >>> Grain.SECOND.rank, Grain.DAY.rank < Grain.YEAR.rank
    (0, True)
    """

    def __init__(self, _: str) -> None:
        self.rank = len(type(self).__members__)

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


class Weekday(IntEnum):
    """Day of the week, numbered as `datetime.date.weekday()` does; the Iranian week begins on Saturday."""

    __hash__ = int.__hash__

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


class DayPart(_Code):
    """A part of the day, by its TIMEX3 code."""

    MORNING = "MO"
    NOON = "MI"
    AFTERNOON = "AF"
    EVENING = "EV"
    NIGHT = "NI"


class TimexType(_Code):
    """The four types of TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Mod(_Code):
    """How an expression modifies its value (TIMEX3 attribute `mod`)."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"


class Zone(_Code):
    """Whose clock a clock time is; FOREIGN is that of another city, which the text names."""

    TEHRAN = "Asia/Tehran"
    UTC = "UTC"
    FOREIGN = "foreign"


class SignalKind(_Code):
    """What the word before an expression makes of it.

    UNTIL («تا»), SINCE («از»), AFTER («پس از»), BEFORE («پیش از»), UNTIL_AFTER («تا بعد از») and UNTIL_BEFORE
    («تا قبل از») bound what happens; AT («در»), DURING («طی»), WITHIN («ظرف») and FOR («به مدت») place it;
    ABOUT («حدود»), MORE_THAN («بیش از») and LESS_THAN («کمتر از») measure.
    """

    UNTIL = "until"
    SINCE = "since"
    AFTER = "after"
    BEFORE = "before"
    UNTIL_AFTER = "until-after"
    UNTIL_BEFORE = "until-before"
    AT = "at"
    DURING = "during"
    WITHIN = "within"
    FOR = "for"
    ABOUT = "about"
    MORE_THAN = "more-than"
    LESS_THAN = "less-than"


class Reason(_Code):
    """Why an expression has no dates.

    PUBLISHED: it needs the publication date. YEAR: nothing says which year. STORY: it refers to a date that the text
    does not give. VAGUE: it is said without a date. BEFORE_CHRIST: its days lie before the year 1, see `Timex.days`.
    RANGE: out of the calendar's range. NO_SUCH_DAY: the calendar has no such day. UNDECIDED: nothing in the text
    decides between its readings. LEFTOVER: a number or time word beside it was not understood.
    GENERAL: it is said of every such time (a rule, a habit, a timetable).
    """

    PUBLISHED = "published"
    YEAR = "year"
    STORY = "story"
    VAGUE = "vague"
    BEFORE_CHRIST = "before-christ"
    RANGE = "range"
    NO_SUCH_DAY = "no-such-day"
    UNDECIDED = "undecided"
    LEFTOVER = "leftover"
    GENERAL = "general"


class Evidence(_Code):
    """What speaks for a reading of an open year, day or calendar, strongest first.

    TENSE: the tense of the clause. WEEKDAY: the weekday beside it. LAYOUT: a heading or the place in a list. STORY: the
    dates given before. NEIGHBOURS: the calendar of the dates around. TWICE: such a time falls twice in the year.
    SHAPE: the digits can be read in another order. HALF: the other half of the day. NEARNESS: it lies near the
    publication day.
    """

    TENSE = "tense"
    WEEKDAY = "weekday"
    LAYOUT = "layout"
    STORY = "story"
    NEIGHBOURS = "neighbours"
    TWICE = "twice"
    SHAPE = "shape"
    HALF = "half"
    NEARNESS = "nearness"


class Certainty(_Code):
    """How sure the dates of an expression are.

    CERTAIN: the words say it all. LIKELY: the text or the publication date decides. GUESS: another reading stands
    close.
    """

    CERTAIN = "certain"
    LIKELY = "likely"
    GUESS = "guess"


class Basis(_Code):
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
