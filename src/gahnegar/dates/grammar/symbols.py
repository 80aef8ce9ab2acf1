"""The passes of the grammar in their order, and the classes of tags that its patterns speak of."""

from gahnegar.dates.grammar.engine import Pass
from gahnegar.dates.lexicon import Tag as T

_CARDINAL = (T.N0, T.N12, T.N24, T.N31, T.N59, T.N99, T.N999, T.NJ, T.NG, T.N4)
_ORDINAL = (T.O12, T.O31, T.O99, T.OBIG)
_UNITS = (
    T.YEAR, T.MONTH, T.WEEK, T.DAY, T.HOUR, T.MINUTE, T.SECOND, T.NIGHT, T.DAYNIGHT, T.DECADE, T.CENTURY, T.MILLENNIUM,
    T.HALF_YEAR, T.MOMENT,
)  # fmt: skip
_PLURALS = (
    T.YEARS, T.MONTHS, T.WEEKS, T.DAYS, T.HOURS, T.MINUTES, T.SECONDS, T.DECADES, T.CENTURIES, T.MILLENNIA, T.MOMENTS,
)  # fmt: skip
_MONTH_NAMES = (T.JMONTH, T.GMONTH, T.HMONTH)
_DAYS = (T.A_DAY, T.A_WEEKDAY, T.WEEKDAY)
_SPANS = (T.A_YEAR, T.A_SPAN, T.A_SEASON, T.A_MONTH, T.A_WEEK, *_MONTH_NAMES, T.SEASON)

CLASSES = {
    "NUMBER": _CARDINAL,
    "ORDINAL": _ORDINAL,
    "DAY_NUMBER": (T.N12, T.N24, T.N31, T.O12, T.O31),
    "HOUR_NUMBER": (T.N0, T.N12, T.N24),
    "MINUTE_NUMBER": (T.N0, T.N12, T.N24, T.N31, T.N59),
    "YEAR_NUMBER": (T.NJ, T.NG),
    "LONG_YEAR": (T.NJ, T.NG, T.N4, T.N999),
    "SHORT_YEAR": (T.N0, T.N12, T.N24, T.N31, T.N59, T.N99),
    "ANY_YEAR": (T.NJ, T.NG, T.N4, T.N999, T.N0, T.N12, T.N24, T.N31, T.N59, T.N99),
    "UNIT": _UNITS,
    "UNITS": _PLURALS,
    "MONTH_NAME": _MONTH_NAMES,
    "MONTHLY": (*_MONTH_NAMES, T.A_MONTH),
    "DAILY": _DAYS,
    "SPAN": _SPANS,
    "TIMED": (*_SPANS, *_DAYS, T.A_TIME, T.A_CLOCK, T.NAMED_DAY, T.A_EDGE),
    "PARTLY": (T.PART, T.NIGHT),
    "SINGLE": (T.ONE, T.TEEN, T.TENS, T.HUNDRED),
    "DIGITS": (T.N12, T.N24, T.N31, T.N59, T.N99, T.N999),
}

NUMBERS = Pass("numbers", CLASSES)
MEASURES = Pass("measures", CLASSES)
COUNTS = Pass("counts", CLASSES)
SHIFTS = Pass("shifts", CLASSES)
MONTHS = Pass("months", CLASSES)
PARTS = Pass("parts", CLASSES)
DAYS = Pass("days", CLASSES)
TWICE = Pass("twice", CLASSES)
TIMES = Pass("times", CLASSES)
EDGES = Pass("edges", CLASSES)
RANGES = Pass("ranges", CLASSES)
SETS = Pass("sets", CLASSES)
LONE = Pass("lone", CLASSES)

PASSES = (NUMBERS, MEASURES, COUNTS, SHIFTS, MONTHS, PARTS, DAYS, TWICE, TIMES, EDGES, RANGES, SETS, LONE)
