"""The passes of the grammar in their order, and the classes of tags that its patterns speak of."""

from gahnegar.dates.grammar.engine import Pass
from gahnegar.dates.lexicon import Tag

_CARDINAL = (Tag.N0, Tag.N12, Tag.N24, Tag.N31, Tag.N59, Tag.N99, Tag.N999, Tag.NJ, Tag.NG, Tag.N4)
_ORDINAL = (Tag.O12, Tag.O31, Tag.O99, Tag.OBIG)
_UNITS = (
    Tag.YEAR, Tag.MONTH, Tag.WEEK, Tag.DAY, Tag.HOUR, Tag.MINUTE, Tag.SECOND, Tag.NIGHT, Tag.DAYNIGHT, Tag.DECADE,
    Tag.CENTURY, Tag.MILLENNIUM, Tag.HALF_YEAR, Tag.MOMENT,
)  # fmt: skip
_PLURALS = (
    Tag.YEARS, Tag.MONTHS, Tag.WEEKS, Tag.DAYS, Tag.HOURS, Tag.MINUTES, Tag.SECONDS, Tag.DECADES, Tag.CENTURIES,
    Tag.MILLENNIA, Tag.MOMENTS,
)  # fmt: skip
_MONTH_NAMES = (Tag.JMONTH, Tag.GMONTH, Tag.HMONTH)
_COUNTABLE = (
    *_UNITS, *_PLURALS, *_MONTH_NAMES, Tag.COUNTED, Tag.COUNTED_THING, Tag.TIMES, Tag.A_UNIT, Tag.ADJ_UNIT, Tag.AGE,
    Tag.HALF_OF, Tag.CALENDAR, Tag.SEASON, Tag.NBIG,
)  # fmt: skip
_DAY_WORDS = (
    Tag.WEEKDAY, Tag.WEEKDAYS, Tag.THIS_WEEKDAY, Tag.TODAY, Tag.NIGHT_DEIXIS, Tag.PART, Tag.NIGHT, Tag.PARTS,
    Tag.EVERY_UNIT, Tag.PERIODIC, Tag.OPEN_HOURS,
)  # fmt: skip
DAILY = (Tag.A_DAY, Tag.A_WEEKDAY, Tag.WEEKDAY)

CLASSES = {
    "NUMBER": _CARDINAL,
    "ORDINAL": _ORDINAL,
    "COUNTED_NOUN": (Tag.COUNTED, Tag.COUNTED_THING, Tag.TIMES),
    "CARDINAL_DAY": (Tag.N12, Tag.N24, Tag.N31),
    "DAY_NUMBER": (Tag.N12, Tag.N24, Tag.N31, Tag.O12, Tag.O31),
    "HOUR_NUMBER": (Tag.N0, Tag.N12, Tag.N24),
    "MINUTE_NUMBER": (Tag.N0, Tag.N12, Tag.N24, Tag.N31, Tag.N59),
    "YEAR_NUMBER": (Tag.NJ, Tag.NG),
    "LONG_YEAR": (Tag.NJ, Tag.NG, Tag.N4, Tag.N999),
    "EARLY_SHORT": (Tag.N0, Tag.N12, Tag.N24, Tag.N31, Tag.N59),
    "SHORT_YEAR": (Tag.N0, Tag.N12, Tag.N24, Tag.N31, Tag.N59, Tag.N99),
    "ANY_YEAR": (Tag.NJ, Tag.NG, Tag.N4, Tag.N999, Tag.N0, Tag.N12, Tag.N24, Tag.N31, Tag.N59, Tag.N99),
    "BARE_YEAR": (Tag.NJ, Tag.NG, Tag.N59, Tag.N99),
    "UNIT": _UNITS,
    "UNITS": _PLURALS,
    "MONTH_NAME": _MONTH_NAMES,
    "MONTHLY": (*_MONTH_NAMES, Tag.A_MONTH),
    "DAILY": DAILY,
    "PARTLY": (Tag.PART, Tag.NIGHT),
    "HOUR_OF_DAY": (Tag.N12, Tag.N24),
    "DAY_WORD": _DAY_WORDS,
    "COUNTABLE": _COUNTABLE,
    "DIGITS": (Tag.N12, Tag.N24, Tag.N31, Tag.N59, Tag.N99, Tag.N999),
}

NUMBERS = Pass("numbers", CLASSES)
CLOCKS = Pass("clocks", CLASSES)
YEARS = Pass("years", CLASSES)
AMOUNTS = Pass("amounts", CLASSES)
MEASURES = Pass("measures", CLASSES, CLOCKS, YEARS, AMOUNTS)
COUNTS = Pass("counts", CLASSES)
SHIFTS = Pass("shifts", CLASSES)
MONTHS = Pass("months", CLASSES)
PARTS = Pass("parts", CLASSES)
DAYS = Pass("days", CLASSES)
TWICE = Pass("twice", CLASSES)
TIMES = Pass("times", CLASSES)
EDGES = Pass("edges", CLASSES)
RANGES = Pass("ranges", CLASSES)
WHOLES = Pass("wholes", CLASSES)
SETS = Pass("sets", CLASSES)
LONE = Pass("lone", CLASSES)

PASSES = (NUMBERS, MEASURES, COUNTS, SHIFTS, MONTHS, PARTS, DAYS, TWICE, TIMES, EDGES, RANGES, WHOLES, SETS, LONE)
