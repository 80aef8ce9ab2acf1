"""What can be asked of an expression before any date is known: what it leaves open, its grain, calendar and weekday.

Every question walks the tree by `children`; a new kind of expression answers by what it is made of.
"""

from collections.abc import Iterator

from gahnegar.dates import calendars, years
from gahnegar.dates.expression import (
    Amount,
    Away,
    Between,
    Clock,
    Date,
    DayTime,
    Every,
    Expression,
    NamedDay,
    Nth,
    Numbered,
    Ref,
    Same,
    Season,
    Several,
    Shift,
    Step,
    Stretch,
    Vague,
    Within,
    children,
)
from gahnegar.dates.units import Calendar, Grain
from gahnegar.errors import InvalidDateError


def walk(expression: Expression | Ref | None) -> Iterator[Expression]:
    """`expression` and all that it is made of, outer ones first."""
    if expression is None or isinstance(expression, Ref):
        return
    left = [expression]
    while left:
        part = left.pop()
        yield part
        if parts := children(part):
            left.extend(reversed(parts))


def is_simple(expression: Expression) -> bool:
    """Whether it names no date at all: lengths, vague times, and units counted from a reference («سال گذشته»)."""
    kind = type(expression)
    if kind is Shift or kind is Stretch:
        of = expression.of  # type: ignore[union-attr]
        return of is None or isinstance(of, Ref)
    return kind is Amount or kind is Vague


def placed(expression: Expression) -> tuple[Expression, ...]:
    """The children that lie in time themselves; a pattern is placed by the others («آخرین جمعه» by «اسفند»)."""
    match expression:
        case Step(of=of) | Nth(of=of) | Within(outer=of):
            return () if of is None or isinstance(of, Ref) else (of,)
        case Stretch(of=of) | Away(of=of):
            return () if of is None or isinstance(of, Ref) else (of,)
        case Every():
            return ()
        case _:
            return children(expression)


def placed_leaves(expression: Expression) -> Iterator[Expression]:
    """The innermost expressions that place `expression` in time."""
    parts = placed(expression)
    if not parts:
        yield expression
    for part in parts:
        yield from placed_leaves(part)


def is_open(leaf: Expression) -> bool:
    """Whether an innermost expression leaves its year or day open, so that tense and story decide."""
    match leaf:
        case Date(year=None) | Season(of=None) | NamedDay(of=None):
            return True
        case _:
            return False


def opens(expression: Expression) -> bool:
    """Whether the year or day that is meant depends on the clause and the text around it.

    >>> from gahnegar.dates.units import Weekday
    >>> opens(Nth(-1, Date(weekday=Weekday.FRIDAY), Date(month=12))), opens(Date(year=1392))
    (True, False)
    """
    if is_simple(expression):
        return False
    if isinstance(expression, NamedDay) and expression.of == Shift(Grain.YEAR, 0):
        return True  # «نوروز امسال» may be the one to come
    return any(is_open(leaf) for leaf in placed_leaves(expression))


def is_bare_clock(expression: Expression | Ref) -> bool:
    """Whether it is a clock time or a part of the day, or a range of them, without a day."""
    match expression:
        case Clock(of=None) | DayTime(of=None):
            return True
        case Between(start=start, end=end):
            return is_bare_clock(start) and is_bare_clock(end)
        case _:
            return False


def names_weekday(expression: Expression) -> bool:
    """Whether it is a weekday without a date."""
    return any(
        isinstance(leaf, Date) and leaf.weekday is not None and leaf.month is None and leaf.day is None
        for leaf in placed_leaves(expression)
    )


def has_weekday(expression: Expression) -> bool:
    """Whether a weekday is named in it, alone or with a date.

    >>> has_weekday(Date(month=7, day=9)), has_weekday(Nth(-1, Date(weekday=4), Date(month=12)))
    (False, True)
    """
    return any(isinstance(part, Date) and part.weekday is not None for part in walk(expression))


def may_repeat(expression: Expression) -> bool:
    """Whether it is a weekday of the week or month at hand, with nothing that counts them off or dates them."""
    parts = list(walk(expression))
    if not has_weekday(expression):
        return False
    return all(
        (isinstance(part, Date) and part.month is None and part.day is None)
        or (isinstance(part, Shift) and part.count == 0)
        or isinstance(part, Clock | DayTime | Nth | Within | Several)
        for part in parts
    )


def waits(expression: Expression | Ref) -> bool:
    """Whether it waits for a year or a day from its neighbour in a range."""
    match expression:
        case Ref():
            return False
        case Clock(of=None) | DayTime(of=None):
            return True
        case Same(items=items):
            return all(waits(item) for item in items)
        case _:
            return any(is_open(leaf) for leaf in placed_leaves(expression))


def named_calendar(expression: Expression | Ref | None) -> Calendar | None:
    """The calendar of the first whole year, decade or century that an expression names, if it names one."""
    if expression is None or isinstance(expression, Ref) or is_simple(expression):
        return None
    for part in walk(expression):
        match part:
            case Date(year=int() as year, short=False, bc=False, calendar=calendar):
                return calendar or years.era(year)
            case Numbered(grain=grain, number=number, bc=False, calendar=calendar):
                if calendar is not None:
                    return calendar
                if grain is Grain.DECADE:
                    return years.era(number) if number >= 100 else Calendar.JALALI
                if number > years.LAST_LUNAR_CENTURY:
                    return Calendar.GREGORIAN
    return None


def names_month(expression: Expression, calendar: Calendar) -> bool:
    """Whether it names a month of `calendar`."""
    return any(
        isinstance(part, Date) and part.month is not None and part.calendar is calendar for part in walk(expression)
    )


def longest_month(date: Date) -> int | None:
    """The days that its month has, in its year where it is told, else at most; None for no month of the calendar."""
    if date.month is None or not 0 < date.month <= 12:
        return None
    calendar = date.calendar or (Calendar.JALALI if date.year is None else years.era(date.year))
    try:
        return calendars.month_length(calendar, date.year or _LEAP_YEARS[calendar], date.month)
    except InvalidDateError:
        return None


_LEAP_YEARS = {Calendar.JALALI: 1403, Calendar.GREGORIAN: 2024, Calendar.HIJRI: 1435}


def length_grain(expression: Expression) -> Grain | None:
    """The grain of lengths and sets, which have no place in time."""
    match expression:
        case Amount(parts=parts) | Stretch(amount=Amount(parts=parts)) | Every(period=Amount(parts=parts)):
            return parts[-1][1]
        case Every(pattern=pattern) if pattern is not None:
            return Grain.DAY
        case _:
            return None


def whole_year(expression: Expression) -> int | None:
    """The year written out in four digits that an expression names first, in whatever calendar."""
    if is_simple(expression):
        return None
    for part in walk(expression):
        if isinstance(part, Date) and part.year is not None and not part.short and not part.bc and part.year >= 1000:
            return part.year
    return None


def names_early(expression: Expression) -> bool:
    """Whether a part of it is `is_early`."""
    return not is_simple(expression) and any(map(is_early, walk(expression)))


def is_early(part: Expression) -> bool:
    """Whether it is a century, or a year of three digits, without a calendar word: lunar or Gregorian by its text."""
    match part:
        case Numbered(grain=Grain.CENTURY | Grain.MILLENNIUM, number=number, calendar=None, bc=False):
            return number <= years.LAST_LUNAR_CENTURY
        case Date(year=int() as year, calendar=None, short=False, bc=False):
            return year < years.JALALI_YEARS.start
        case _:
            return False
