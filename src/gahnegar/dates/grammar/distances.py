"""Days told by how far they lie from a named one: «دو روز پیش از عید فطر», «شنبهٔ بعد از عاشورا».

A run ends at «پیش از», so the passes read the length and the day in two runs; this joins what they made. Looks at
folded text, knows no dates.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.expression import Amount, Date, DayTime, Expression, NamedDay, Nth, Season, Shift, Step, Within
from gahnegar.dates.lexicon import Strength, Tag, history
from gahnegar.dates.scan import Node
from gahnegar.dates.units import DayPart, Grain
from gahnegar.persian.pattern import Pattern

OF_DISTANCE: Final = "length_and_day"
"""The rule of what is joined here."""
_SIDE: Final = Pattern(
    r"[ \u200c](?:(?P<before>(?:پیش|قبل)[ \u200c]از|(?:مانده|مونده|باقی[ \u200c]مانده)[ \u200c](?:به|تا))"
    r"|(?:پس|بعد)[ \u200c]از)[ \u200c]"
)
_LONGEST_SIDE: Final = 16
_MEASURES: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:ظرف|طی|طول|عرض|مدت|برای|(?:بیش|بیشتر|کمتر)[ \u200c]از|حداقل|حداکثر|دست[ \u200c]?کم|هر"
    r"|مهلت|فرصت|بازه)[ \u200c]\Z"
)
"""Words before a length that is no distance: «ظرف سه روز پس از ابلاغ», «کمتر از یک ماه پس از ۷ اکتبر»."""
_LATER_ONE: Final = Pattern(r"(?:دو|سو|چهار)م(?:ین)?[ \u200c](?:روز )?\Z")
"""Before a weekday that is not the next one: «دومین جمعهٔ بعد از عید»."""


def with_distances(text: str, hits: Iterable[Node]) -> Iterator[Node]:
    """`hits` with a length and the day from which it counts made one.

    >>> from gahnegar.dates.tag import tag
    >>> [one.text for one in tag("دو روز پیش از عید فطر بازار شلوغ شد")]
    ['دو روز پیش از عید فطر']
    """
    before: Node | None = None
    for hit in hits:
        joined = None if before is None else _one_expression(text, before, hit)
        if before is not None and joined is None:
            yield before
        before = joined or hit
    if before is not None:
        yield before


def _one_expression(text: str, length: Node, day: Node) -> Node | None:
    """The two as one expression; None where they are none."""
    weekday = facts.is_lone_weekday(length.meaning.of if isinstance(length.meaning, DayTime) else length.meaning)
    if not (weekday or isinstance(length.meaning, Amount)) or day.start - length.end > _LONGEST_SIDE:
        return None
    side = _SIDE.match(text, length.end)
    if side is None or side.end() != day.start or _MEASURES.ends(text, length.start):
        return None
    if weekday:
        if not _is_of_month_or_feast(day.meaning) or _LATER_ONE.ends(text, length.start):
            return None
        meant = _weekday_beside(length.meaning, day.meaning, -1 if side["before"] else 1)
        return Node(length.tag, meant, length.start, day.end, Strength.GLUE, OF_DISTANCE, (length, day))
    assert isinstance(length.meaning, Amount)
    night = text[length.start : length.end].endswith("شب")
    meaning = _so_far_from(length.meaning, day.meaning, -1 if side["before"] else 1, night=night)
    if meaning is None:
        return None
    tag = Tag.A_TIME if isinstance(meaning, DayTime) else Tag.A_DAY
    return Node(tag, meaning, length.start, day.end, Strength.GLUE, OF_DISTANCE, (length, day))


def _is_of_month_or_feast(day: Expression) -> bool:
    return isinstance(day, NamedDay) or (isinstance(day, Date) and day.day is not None and day.month is not None)


def _weekday_beside(weekday: Expression, day: Expression, direction: int) -> Expression:
    """The next or the last such weekday from a day: «صبح شنبهٔ بعد از عاشورا»."""
    if isinstance(weekday, DayTime) and isinstance(weekday.of, Date):
        return replace(weekday, of=Step(weekday.of, direction, _day_behind_which(day, direction)))
    return Step(weekday, direction, _day_behind_which(day, direction))


def _day_behind_which(day: Expression, direction: int) -> Expression:
    """The day from which one counts: of a feast of some days the last, if what is told lies behind it."""
    spans = direction > 0 and isinstance(day, NamedDay) and day.occasion.span > 1
    return Nth(-1, Grain.DAY, day) if spans else day


def _so_far_from(length: Amount, day: Expression, direction: int, *, night: bool) -> Expression | None:
    """The unit that lies so far from `day`; None where the two do not go together."""
    count, grain = length.parts[0]
    if len(length.parts) > 1 or count is None or count.denominator != 1 or grain.rank < Grain.DAY.rank:
        return None
    own = facts.grain(day)
    if own is None or not isinstance(day, Date | NamedDay | Within | Shift | Season | Nth):
        return None
    if own.rank > grain.rank and (direction > 0 or own is Grain.YEAR):
        return None  # «سه روز پس از مهر» is not so many days after its first
    if grain.rank >= Grain.YEAR.rank and facts.opens(day):
        known = _in_its_year(day)
        if known is None:
            return None
        day = known
    day = _day_behind_which(day, direction)
    if grain is Grain.WEEK:
        grain, count = Grain.DAY, count * 7
    away = Shift(grain, direction * int(count), day)
    return DayTime(DayPart.NIGHT, away) if night and grain is Grain.DAY else away


def _in_its_year(day: Expression) -> Expression | None:
    """A day of history with its year: «سه سال پس از ۲۸ مرداد», «پنج سال پس از پیروزی انقلاب»."""
    match day:
        case NamedDay(occasion=occasion, of=None) if occasion.year_of_event is not None:
            return NamedDay(occasion, Date(year=occasion.year_of_event, calendar=occasion.calendar))
        case Date(year=None, month=int() as month, day=int() as number, calendar=calendar) if calendar is not None:
            year = history.YEARS.get((calendar, month, number))
            return None if year is None else replace(day, year=year)
        case _:
            return None
