"""What a table of the lexicon is made of: a tag, what the word means, and how it is written.

A table is a tuple of `Word`s. In a spelling `_` is a flexible joint: a space, a half-space (ZWNJ) or nothing; `=` is a
joint that must be there («ساله=ای» is not «سال‌های»). `|` separates spellings. The letters are those of folded text (Persian letters, ASCII digits, no diacritics).
"""

from dataclasses import dataclass
from enum import Enum, auto


class Tag(Enum):
    """The word classes that the rules of the grammar speak of; `char` is the one character that stands for it there."""

    def __init__(self, number: int) -> None:
        self.char = chr(0xE000 + number)

    __hash__ = object.__hash__  # a member is one object; that of Enum asks for its name each time

    # numbers in words
    ONE = auto()
    TEEN = auto()
    TENS = auto()
    HUNDRED = auto()
    THOUSAND = auto()
    MILLION = auto()
    ORD_ONE = auto()
    ORD_FIRST = auto()
    ORD_TEEN = auto()
    ORD_TENS = auto()
    ORD_HUNDRED = auto()
    ORD_SUFFIX = auto()
    LAST = auto()
    HALF = auto()
    QUARTER = auto()
    MANY = auto()
    ONE_OR_TWO = auto()
    # numbers after composition or in digits, by size: what they could count or name
    N0 = auto()
    N12 = auto()
    N24 = auto()
    N31 = auto()
    N59 = auto()
    N99 = auto()
    N999 = auto()
    NJ = auto()
    NG = auto()
    N4 = auto()
    NBIG = auto()
    FRACTION = auto()
    HALVED = auto()
    O12 = auto()
    O31 = auto()
    O99 = auto()
    OBIG = auto()
    # dates and clocks in digits
    NUMERIC_DATE = auto()
    NUMERIC_MONTH = auto()
    NUMERIC_CLOCK = auto()
    NUMERIC_STAMP = auto()
    # glue
    AND = auto()
    OR = auto()
    FROM = auto()
    TO = auto()
    DASH = auto()
    SLASH = auto()
    COMMA = auto()
    BETWEEN = auto()
    NOW = auto()
    # units
    YEAR = auto()
    MONTH = auto()
    WEEK = auto()
    DAY = auto()
    HOUR = auto()
    MINUTE = auto()
    SECOND = auto()
    NIGHT = auto()
    DAYNIGHT = auto()
    DECADE = auto()
    CENTURY = auto()
    MILLENNIUM = auto()
    HALF_YEAR = auto()
    SEASON_WORD = auto()
    MOMENT = auto()
    YEARS = auto()
    MONTHS = auto()
    WEEKS = auto()
    DAYS = auto()
    HOURS = auto()
    MINUTES = auto()
    SECONDS = auto()
    DECADES = auto()
    CENTURIES = auto()
    MILLENNIA = auto()
    MOMENTS = auto()
    ADJ_UNIT = auto()
    AGE = auto()
    A_UNIT = auto()
    GLUED = auto()
    GLUED_ADJ = auto()
    SOME_UNITS = auto()
    # names
    JMONTH = auto()
    GMONTH = auto()
    HMONTH = auto()
    WEEKDAY = auto()
    WEEKDAYS = auto()
    THIS_WEEKDAY = auto()
    SEASON = auto()
    PART = auto()
    PARTS = auto()
    SEASONS = auto()
    NAME = auto()
    NAMED_DAY = auto()
    NAMED_WEAK = auto()
    ANNIVERSARY = auto()
    EVENT_NOUN = auto()
    BORN = auto()
    CALENDAR = auto()
    BC = auto()
    # deixis
    TODAY = auto()
    THIS_YEAR = auto()
    NEXT_DAY = auto()
    NEW_YEAR = auto()
    NIGHT_DEIXIS = auto()
    THIS_UNIT = auto()
    THAT_UNIT = auto()
    SAME_TIME = auto()
    AGO = auto()
    PAST = auto()
    RECENT = auto()
    LATER = auto()
    HENCE = auto()
    COMING = auto()
    CURRENT = auto()
    BEFORE_THAT = auto()
    AFTER_THAT = auto()
    BEFORE_THIS = auto()
    SINCE_EVENT = auto()
    SINCE_THAT_EVENT = auto()
    VAGUE = auto()
    # parts and edges
    EDGE = auto()
    EDGE_ADJ = auto()
    HALF_OF = auto()
    # sets
    EVERY = auto()
    PERIODIC = auto()
    TIMES = auto()
    ONCE = auto()
    ALTERNATE = auto()
    PER_UNIT = auto()
    EVERY_UNIT = auto()
    COUNTED = auto()
    COUNTED_THING = auto()
    # made by the rules of the grammar
    AMOUNT = auto()
    LENGTH = auto()
    A_CLOCK = auto()
    A_YEAR = auto()
    A_SPAN = auto()
    A_EDGE = auto()
    A_SEASON = auto()
    A_MONTH = auto()
    A_WEEK = auto()
    A_DAY = auto()
    A_WEEKDAY = auto()
    A_TIME = auto()
    A_RANGE = auto()
    A_SET = auto()
    A_VAGUE = auto()
    # other heads
    DATE_WORD = auto()
    SCHOOL_YEAR = auto()
    WATER_YEAR = auto()
    SPAN_WORD = auto()
    ZONE = auto()
    MINUTE_TO = auto()
    ZERO_HOUR = auto()
    QUARTER_TO = auto()
    QUARTER_LESS = auto()
    AS_OF = auto()
    OCLOCK = auto()
    PAST_MIDNIGHT = auto()
    OPEN_HOURS = auto()
    ABOUT = auto()
    QUALITY = auto()
    # of archives
    ERA = auto()
    ERA_YEAR = auto()
    ARABIC_NUMBER = auto()
    MONTH_EDGE = auto()
    MONTH_HEAD = auto()
    GONE_UNIT = auto()
    IMPERIAL = auto()


class Strength(Enum):
    """Whether a word alone calls the parser.

    GLUE and numbers never do; a WEAK one only beside another atom. A GUARDED one does, but what it says alone counts
    only behind a preposition.
    """

    GLUE = 0
    WEAK = 1
    GUARDED = 2
    STRONG = 3


@dataclass(frozen=True, slots=True)
class Word:
    """One entry of a table: a tag, its meaning for the rules, its spellings, and whether it calls the parser.

    `example`: a text in which one of the spellings belongs to a time.
    """

    tag: Tag
    meaning: object
    spellings: str
    strength: Strength = Strength.STRONG
    example: str = ""
