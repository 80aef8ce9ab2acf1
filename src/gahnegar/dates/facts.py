"""What can be asked of an expression before any date is known: what it leaves open, its grain, calendar and weekday.

A question about all of its parts walks the tree by `children`; one that each kind answers in its own way names every
kind, so that a new one cannot be forgotten. Answers are remembered: an expression is asked the same by the tagger, the
document and the resolution, and a few of them («امروز», «سال گذشته») make up most of any text.
"""

from dataclasses import replace
from enum import Enum, auto
from functools import lru_cache
from typing import assert_never

from gahnegar.dates import calendars, years
from gahnegar.dates.expression import (
    Amount,
    Away,
    Between,
    Clock,
    Date,
    DayTime,
    Edge,
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
    mapped,
)
from gahnegar.dates.units import Calendar, Grain
from gahnegar.errors import InvalidDateError

_remembered = lru_cache(maxsize=1 << 12)
"""The distinct expressions of some hundred texts."""


@_remembered
def walk(expression: Expression | Ref | None) -> tuple[Expression, ...]:
    """`expression` and all that it is made of, outer ones first."""
    if expression is None or isinstance(expression, Ref):
        return ()
    found: list[Expression] = []
    left = [expression]
    while left:
        part = left.pop()
        found.append(part)
        left.extend(reversed(children(part)))
    return tuple(found)


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


@_remembered
def placed_leaves(expression: Expression) -> tuple[Expression, ...]:
    """The innermost expressions that place `expression` in time."""
    parts = placed(expression)
    return tuple(leaf for part in parts for leaf in placed_leaves(part)) if parts else (expression,)


def is_open(leaf: Expression) -> bool:
    """Whether an innermost expression leaves its year or day open, so that tense and story decide."""
    match leaf:
        case Date(year=None) | Season(of=None) | NamedDay(of=None):
            return True
        case _:
            return False


@_remembered
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


def counts_from_story(expression: Expression) -> bool:
    """Whether it is counted from the last time told: «دو سال بعد», «دو سال پس از حادثه»."""
    of = expression.of if isinstance(expression, Shift | Away) else None
    return of is Ref.STORY or (isinstance(of, Shift) and of.of is Ref.STORY)


def points_at_day(expression: Expression) -> bool:
    """Whether it is a day of the story and no other: «آن شب», «همان روز», «روز بعد»."""
    day = expression.of if isinstance(expression, DayTime | Clock) else expression
    return isinstance(day, Shift) and day.of is Ref.STORY and day.grain is Grain.DAY


def is_that_day(expression: Expression) -> bool:
    """Whether it is the day that the story is at, or a part of it: «آن شب», «همان روز»."""
    day = expression.of if isinstance(expression, DayTime | Clock) else expression
    return day == _THAT_DAY


_THAT_DAY = Shift(Grain.DAY, 0, Ref.STORY)


def days_from_anchor(expression: Expression) -> int | None:
    """How many days behind the anchor (negative: before it) it is, or a part of one: «دو روز قبل», «شب قبل ساعت ۱۰»."""
    day: Expression | Ref | None = expression
    while isinstance(day, DayTime | Clock):
        day = day.of
    if not isinstance(day, Shift) or day.grain is not Grain.DAY or day.of is not None:
        return None
    return day.count


def counted_from_story(expression: Expression) -> Expression:
    """A day with `days_from_anchor`, or a part of it, counted from the last time told."""
    if isinstance(expression, Shift):
        return replace(expression, of=Ref.STORY)
    return mapped(expression, counted_from_story)


@_remembered
def counts_back_from_story(expression: Expression) -> bool:
    """Whether a part of it is counted back from the last time told: «پاییز دو سال پیش از آن»."""
    return any(isinstance(part, Shift) and part.of is Ref.STORY and part.count < 0 for part in walk(expression))


def is_bare_clock(expression: Expression | Ref) -> bool:
    """Whether it is a clock time or a part of the day, or a range of them, without a day."""
    kind = type(expression)
    if kind is Between:
        return is_bare_clock(expression.start) and is_bare_clock(expression.end)  # type: ignore[union-attr]
    return (kind is Clock or kind is DayTime) and expression.of is None  # type: ignore[union-attr]


def is_lone_weekday(expression: Expression | Ref | None) -> bool:
    """Whether it is a weekday and nothing else."""
    date = expression if isinstance(expression, Date) else None
    return date is not None and date.weekday is not None and date.month is None and date.day is None


def lacks_year(expression: Season | Date) -> bool:
    """Whether a season or a whole month stands without a year: «زمستان», «آبان»."""
    if isinstance(expression, Season):
        return expression.of is None
    return expression.month is not None and expression.day is None and expression.year is None


def is_lone_day(expression: Expression | Ref | None) -> bool:
    """Whether it is a day of a month that goes without saying: «دهم»."""
    date = expression if isinstance(expression, Date) else None
    return date is not None and date.day is not None and date.month is None and date.year is None


@_remembered
def names_weekday(expression: Expression) -> bool:
    """Whether it is a weekday without a date."""
    return any(map(is_lone_weekday, placed_leaves(expression)))


@_remembered
def has_weekday(expression: Expression) -> bool:
    """Whether a weekday is named in it, alone or with a date.

    >>> has_weekday(Date(month=7, day=9)), has_weekday(Nth(-1, Date(weekday=4), Date(month=12)))
    (False, True)
    """
    return any(isinstance(part, Date) and part.weekday is not None for part in walk(expression))


@_remembered
def names_weekday_and_day(expression: Expression) -> bool:
    """Whether a weekday stands beside its day: one certain day."""
    return any(
        isinstance(leaf, Date) and leaf.weekday is not None and leaf.day is not None
        for leaf in placed_leaves(expression)
    )


@_remembered
def names_weekdays(expression: Expression) -> bool:
    """Whether it is weekdays alone, with a clock time or without: one or several, from one to another, each of them.

    >>> from gahnegar.dates.units import Weekday
    >>> names_weekdays(Between(Date(weekday=Weekday.SATURDAY), Date(weekday=Weekday.MONDAY)))
    True
    """
    if isinstance(expression, Date):
        return expression.weekday is not None and expression == Date(weekday=expression.weekday)
    if not isinstance(expression, Between | Several | Clock | DayTime | Every):
        return False
    parts = list(walk(expression))
    if not any(isinstance(part, Date) for part in parts):
        return False
    return all(
        part == Date(weekday=part.weekday) and part.weekday is not None
        if isinstance(part, Date)
        else isinstance(part, Between | Several | Clock | DayTime) or (isinstance(part, Every) and part.period is None)
        for part in parts
    )


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


@_remembered
def waits(expression: Expression | Ref) -> bool:
    """Whether it waits for a year or a day from its neighbour in a range."""
    if isinstance(expression, Ref):
        return False
    day = expression.of if isinstance(expression, Clock | DayTime) and isinstance(expression.of, Same) else expression
    items = day.items if isinstance(day, Same) else (day,)
    return all(
        (isinstance(item, Clock | DayTime) and item.of is None) or any(map(is_open, placed_leaves(item)))
        for item in items
    )


@_remembered
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
            case _:
                continue
    return None


@_remembered
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


@_remembered
def whole_year(expression: Expression) -> int | None:
    """The year written out in four digits that an expression names first, in whatever calendar."""
    if is_simple(expression):
        return None
    for part in walk(expression):
        if isinstance(part, Date) and part.year is not None and not part.short and not part.bc and part.year >= 1000:
            return part.year
    return None


@_remembered
def names_date(expression: Expression) -> bool:
    """Whether it is a day of a month, at a clock time or not."""
    if isinstance(expression, Between) and isinstance(expression.start, Clock):
        expression = expression.start
    day = expression.of if isinstance(expression, Clock | DayTime) else expression
    return isinstance(day, Date) and day.day is not None and day.month is not None


@_remembered
def names_own_month(expression: Expression) -> bool:
    """Whether it is a month or a day in its own whole year: «مهرماه ۱۴۰۱»."""
    day = expression.of if isinstance(expression, Clock | DayTime) else expression
    return isinstance(day, Date) and day.month is not None and day.year is not None and not day.bc


@_remembered
def short_years_named(expression: Expression) -> int:
    """How many years it names by two digits."""
    return sum(isinstance(part, Date) and part.short for part in walk(expression))


@_remembered
def short_year(expression: Expression) -> int | None:
    """The first year or decade of two digits that it names: «سال ۸۹», «دهه نود»."""
    for part in walk(expression):
        match part:
            case Date(year=int() as year, short=True):
                return year
            case Numbered(grain=Grain.DECADE, number=number) if number < _CENTURY:
                return number
            case _:
                continue
    return None


_CENTURY = 100


@_remembered
def counts_days(expression: Expression) -> bool:
    """Whether a part of it is counted from today in days or weeks: «دیروز», «هفته آینده»."""
    parts = (part for part in walk(expression) if isinstance(part, Shift) and part.of is None)
    return any(part.grain.rank < Grain.MONTH.rank for part in parts)


def is_week_away(expression: Expression) -> bool:
    """Whether it is a week by its distance: «این هفته», «هفته بعد»."""
    return isinstance(expression, Shift) and expression.grain is Grain.WEEK


@_remembered
def names_year(expression: Expression) -> bool:
    """Whether a part of it has its year, in two digits or more: «تابستان ۷۳»."""
    return any(isinstance(part, Date) and part.year is not None for part in walk(expression))


@_remembered
def names_early(expression: Expression) -> bool:
    """Whether a part of it is `is_early`."""
    return any(map(is_early, walk(expression)))


def is_of_early_islam(expression: Expression) -> bool:
    """Whether it names a lunar year or century that no solar year of a modern text is taken for."""
    for part in walk(expression):
        match part:
            case Numbered(grain=Grain.CENTURY, number=number, calendar=Calendar.HIJRI):
                return number <= years.LAST_EARLY_CENTURY
            case Date(year=int() as year, calendar=Calendar.HIJRI):
                return year < years.JALALI_YEARS.start
            case _:
                pass
    return False


def is_early(part: Expression) -> bool:
    """Whether it is a century, or a year of three digits, without a calendar word: lunar or Gregorian by its text."""
    match part:
        case Numbered(grain=Grain.CENTURY | Grain.MILLENNIUM, number=number, calendar=None, bc=False):
            return number <= years.LAST_LUNAR_CENTURY
        case Date(year=int() as year, calendar=None, short=False, bc=False):
            return year < years.JALALI_YEARS.start
        case _:
            return False


class Open(Enum):
    """What must be known before an expression is a stretch of days.

    NOTHING: a full date or year. YEAR: its year. ANCHOR: the publication day. WEEK: it is a bare weekday. UNUSABLE: it
    goes by the story, is vague, repeats, or is a length of time.
    """

    NOTHING = auto()
    YEAR = auto()
    ANCHOR = auto()
    WEEK = auto()
    UNUSABLE = auto()


def open_part(expression: Expression | Ref | None) -> Open:
    """What `expression` leaves open.

    >>> open_part(Date(month=7, day=9)), open_part(Date(year=1392)), open_part(Date(year=92, short=True))
    (<Open.YEAR: 2>, <Open.NOTHING: 1>, <Open.NOTHING: 1>)
    """
    match expression:
        case None:
            return Open.ANCHOR
        case Ref():
            return Open.UNUSABLE
        case Date(bc=True) | Date(julian=True):
            return Open.UNUSABLE
        case Date(year=int()):
            return Open.NOTHING
        case Date(month=int()):
            return Open.YEAR
        case Date(day=None, weekday=weekday) if weekday is not None:
            return Open.WEEK
        case Shift(of=of) | Step(of=of) | Edge(of=of):
            return open_part(of)
        case Nth(of=of) | Clock(of=of) | DayTime(of=of) | Season(of=of) | NamedDay(of=of) if of is not None:
            return open_part(of)
        case Season() | NamedDay():
            return Open.YEAR
        case Within(inner=inner, outer=outer):
            return (
                Open.UNUSABLE if open_part(inner) is Open.UNUSABLE and not isinstance(inner, Date) else open_part(outer)
            )
        case Between(start=start, end=end):
            return _of_both(start, end)
        case Several(items=items):
            return open_part(items[-1])
        case Date() | Numbered() | Nth() | Clock() | DayTime() | Same():
            return Open.UNUSABLE
        case Amount() | Stretch() | Away() | Every() | Vague():
            return Open.UNUSABLE
        case _:
            assert_never(expression)


def _of_both(start: Expression, end: Expression | Ref) -> Open:
    """What a range leaves open: what stands at one of its ends holds for the other too."""
    parts = {open_part(end)}
    parts.add(Open.UNUSABLE if isinstance(start, Date) and start == Date(day=start.day) else open_part(start))
    parts.discard(Open.UNUSABLE)
    for part in (Open.ANCHOR, Open.NOTHING, Open.YEAR, Open.WEEK):
        if part in parts:
            return part
    return Open.UNUSABLE


def grain(expression: Expression | Ref | None) -> Grain | None:
    """The unit in which `expression` speaks, not below the day; None where it has none.

    >>> str(grain(Date(month=7, day=9))), str(grain(Season(1)))
    ('day', 'season')
    """
    match expression:
        case Date(month=None, day=None, weekday=None):
            return Grain.YEAR
        case Date(day=None, weekday=None):
            return Grain.MONTH
        case Date() | Clock() | DayTime() | NamedDay():
            return Grain.DAY
        case Season():
            return Grain.SEASON
        case Shift(grain=unit):
            return Grain.DAY if unit.rank < Grain.DAY.rank else unit
        case Numbered(grain=unit):
            return unit
        case Nth(unit=unit):
            return unit if isinstance(unit, Grain) else Grain.DAY
        case Step(pattern=inner) | Within(inner=inner) | Edge(of=inner) | Between(start=inner):
            return grain(inner)
        case Several(items=items) | Same(items=items):
            return grain(items[-1])
        case None | Ref() | Amount() | Stretch() | Away() | Every() | Vague():
            return None
        case _:
            assert_never(expression)


def named_times(expression: Expression) -> tuple[Expression, ...]:
    """The times that an expression names at once, without their clock or part of the day.

    >>> named_times(Clock(17, of=Date(month=7, day=9)))
    (Date(year=None, month=7, day=9, weekday=None, calendar=None, short=False, bc=False, julian=False),)
    """
    match expression:
        case Same(items=items):
            return tuple(time for item in items for time in named_times(item))
        case Clock(of=of) | DayTime(of=of) if of is not None and not isinstance(of, Ref):
            return named_times(of)
        case Between(start=Clock(of=None), end=end) if not isinstance(end, Ref):
            return named_times(end)
        case Between(start=Clock(of=of), end=_) if of is not None and not isinstance(of, Ref):
            return named_times(of)
        case Clock() | DayTime() | Stretch():
            return ()
        case _:
            return (expression,)


def with_year(expression: Expression, year: int) -> Expression:
    """`expression` with its missing year filled in, each date in its own calendar; `year` is Jalali.

    >>> with_year(Date(month=10, day=1, calendar=Calendar.GREGORIAN), 1392).year
    2013
    """
    match expression:
        case Date(year=None, month=int()):
            return replace(expression, year=years.in_calendar(expression.calendar, year), short=False)
        case Season(of=None) | NamedDay(of=None):
            return replace(expression, of=Date(year=year, calendar=Calendar.JALALI))
        case Within(inner=inner, outer=outer) if not isinstance(outer, Ref):
            return Within(inner, with_year(outer, year))
        case Between() | Several() | Edge() | Nth():
            return mapped(expression, lambda part: with_year(part, year))
        case _:
            return expression


def with_whole_years(expression: Expression) -> Expression:
    """`expression` with its years of two digits written out, as they are likeliest meant without a publication day.

    >>> with_whole_years(Between(Date(year=92, short=True), Date(year=3, short=True))).end.year
    1403
    """
    match expression:
        case Date(year=int() as year, short=True, calendar=calendar):
            return replace(expression, year=years.written_out(year, calendar), short=False)
        case _:
            return mapped(expression, with_whole_years)


def of_now(expression: Expression) -> Expression:
    """«همین هفته», and its end or a day of it, as the week of the publication."""
    match expression:
        case Shift(count=0, of=Ref.THIS):
            return replace(expression, of=None)
        case Edge(of=Shift(count=0, of=Ref.THIS) as unit):
            return replace(expression, of=replace(unit, of=None))
        case Within(outer=Shift(count=0, of=Ref.THIS) as unit):
            return replace(expression, outer=replace(unit, of=None))
        case _:
            return expression
