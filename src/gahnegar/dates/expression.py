"""What a time expression means, before any date is known: small frozen types that nest.

`of=None` stands for the anchor (the publication day). Nothing here computes a date; that is the work of `resolve`.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction
from typing import TypeVar, assert_never

from gahnegar.dates.occasion import Occasion
from gahnegar.dates.units import Calendar, DayPart, Grain, Mod, Weekday, Zone


class Ref(Enum):
    """A reference point other than the anchor, and the three vague times of TIMEX3.

    STORY: the last date told. THIS: what «این» points at, the story's unit where one of that grain was told last, the
    anchor's otherwise. STATED: the story where it was told by its own number, the anchor otherwise.
    """

    STORY = "STORY"
    THIS = "THIS"
    STATED = "STATED"
    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"

    __hash__ = object.__hash__  # a member is one object; that of Enum asks for its name each time


class _Hashed:
    """Room for the hash of an expression, asked for some twenty times: all that `facts` knows is kept by it."""

    __slots__ = ("_hash",)
    _hash: int


_Kind = TypeVar("_Kind", bound=_Hashed)


def _hashed_once(kind: type[_Kind]) -> type[_Kind]:
    """`kind`, whose objects work their hash out when they are first asked."""
    by_fields = kind.__hash__

    def hashed(self: _Hashed) -> int:
        try:
            return self._hash
        except AttributeError:
            object.__setattr__(self, "_hash", by_fields(self))
            return self._hash

    kind.__hash__ = hashed  # type: ignore[assignment]
    return kind


@_hashed_once
@dataclass(frozen=True, slots=True)
class Date(_Hashed):
    """The fields of a calendar date that the text gave: «۹ مهر ۹۲», «سه‌شنبه», «سال ۱۳۹۲», «مهر».

    `year` is as written (`short`: with two digits); `calendar` is None where the words do not tell it; `bc` years
    are counted back from the year 1.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: Weekday | None = None
    calendar: Calendar | None = None
    short: bool = False
    bc: bool = False
    julian: bool = False


@_hashed_once
@dataclass(frozen=True, slots=True)
class Numbered(_Hashed):
    """A decade, century or millennium by its number: «دهه ۶۰», «قرن نوزدهم»."""

    grain: Grain
    number: int
    calendar: Calendar | None = None
    bc: bool = False


@_hashed_once
@dataclass(frozen=True, slots=True)
class Season(_Hashed):
    """A season, 1 spring to 4 winter, of the year `of`."""

    number: int
    of: "Expression | None" = None
    calendar: Calendar | None = None


@_hashed_once
@dataclass(frozen=True, slots=True)
class Shift(_Hashed):
    """The whole unit that lies `count` units after the one that holds `of`: «امسال» 0, «دیروز» -1, «سه سال پیش» -3."""

    grain: Grain
    count: int
    of: "Expression | Ref | None" = None
    calendar: Calendar | None = None


@_hashed_once
@dataclass(frozen=True, slots=True)
class Step(_Hashed):
    """The next (`direction` +1) or previous (-1) time that fits `pattern`: «سه‌شنبه آینده», «مهر گذشته»."""

    pattern: "Expression"
    direction: int
    of: "Expression | Ref | None" = None


@_hashed_once
@dataclass(frozen=True, slots=True)
class Nth(_Hashed):
    """The `index`-th (from 1; -1 is the last) `unit` within `of`: «نیمه اول سال ۹۲», «دومین پنجشنبه مهر»."""

    index: int
    unit: "Grain | Expression"
    of: "Expression | Ref | None" = None
    width: int = 1
    """How many grains make the unit: 3 for «سه ماهه دوم»."""


@_hashed_once
@dataclass(frozen=True, slots=True)
class Within(_Hashed):
    """The part `inner` of the larger time `outer`: «سه‌شنبه هفته آینده», «فروردین امسال»."""

    inner: "Expression"
    outer: "Expression | Ref"


@_hashed_once
@dataclass(frozen=True, slots=True)
class Edge(_Hashed):
    """The beginning, middle or end of `of`: «اوایل دهه ۷۰», «پایان شهریور»."""

    mod: Mod
    of: "Expression | Ref"


@_hashed_once
@dataclass(frozen=True, slots=True)
class Between(_Hashed):
    """From `start` to `end`, both inclusive; `end` is Ref.PRESENT in «از ۱۳۹۰ تاکنون». Missing parts flow across."""

    start: "Expression"
    end: "Expression | Ref"


@_hashed_once
@dataclass(frozen=True, slots=True)
class Several(_Hashed):
    """Times named together: «۵ و ۱۹ مهر», «سال‌های ۱۳۹۱ و ۱۳۹۲»."""

    items: "tuple[Expression, ...]"


@_hashed_once
@dataclass(frozen=True, slots=True)
class Same(_Hashed):
    """One time told twice: «امروز دوشنبه ۹ مهر». The first item decides; the others must agree."""

    items: "tuple[Expression, ...]"


@_hashed_once
@dataclass(frozen=True, slots=True)
class Amount(_Hashed):
    """A length of time: pairs of a number and a grain, «سه سال و نیم»; None is an unknown number («چند روز»)."""

    parts: tuple[tuple[Fraction | None, Grain], ...]

    def __hash__(self) -> int:
        count, grain = self.parts[0]  # enough to tell most apart; all fractions would take four times as long
        return hash((count and count.numerator, grain))


@_hashed_once
@dataclass(frozen=True, slots=True)
class Stretch(_Hashed):
    """A length that ends (`direction` -1) or begins (+1) at `of`: «۸ سال اخیر», «سه ماه آینده»."""

    amount: Amount
    direction: int
    of: "Expression | Ref | None" = None


@_hashed_once
@dataclass(frozen=True, slots=True)
class Away(_Hashed):
    """The time that lies a mixed length or hours before (-1) or after (+1) `of`: «دو ساعت پیش», «سه سال و یک ماه بعد».

    Its unit is the finest one of the length.
    """

    amount: Amount
    direction: int
    of: "Expression | Ref | None" = None


@_hashed_once
@dataclass(frozen=True, slots=True)
class Clock(_Hashed):
    """A time of day on the day `of`; `part` tells the half of the day, `zone` the place whose clock it is."""

    hour: int
    minute: int = 0
    second: int | None = None
    part: DayPart | None = None
    zone: Zone | None = None
    of: "Expression | Ref | None" = None

    @property
    def hour_of_day(self) -> int:
        """The hour from 0 to 24: «۵ عصر» is 17, «۱۲ شب» 0.

        >>> Clock(4, part=DayPart.AFTERNOON).hour_of_day
        16
        """
        hour, part = self.hour, self.part
        if (
            (part in (DayPart.EVENING, DayPart.AFTERNOON) and hour < 12)
            or (part is DayPart.NIGHT and 5 <= hour < 12)
            or (part is DayPart.NOON and hour < 5)
        ):
            return hour + 12
        return 0 if part in (DayPart.NIGHT, DayPart.MORNING) and hour == 12 else hour


@_hashed_once
@dataclass(frozen=True, slots=True)
class DayTime(_Hashed):
    """A part of the day `of`: «صبح امروز», «دیشب», «عصر»."""

    part: DayPart
    of: "Expression | Ref | None" = None


@_hashed_once
@dataclass(frozen=True, slots=True)
class NamedDay(_Hashed):
    """A named day or span in the year `of`: «نوروز ۹۳», «عاشورا»."""

    occasion: Occasion
    of: "Expression | None" = None

    @property
    def name(self) -> str:
        """The name of the day."""
        return self.occasion.name


@_hashed_once
@dataclass(frozen=True, slots=True)
class Every(_Hashed):
    """A recurring time: each `period` («هر سه سال»), or each time that fits `pattern` («هر دوشنبه»), `times` in it."""

    period: Amount | None = None
    pattern: "Expression | None" = None
    times: int | None = None


@_hashed_once
@dataclass(frozen=True, slots=True)
class Vague(_Hashed):
    """A time told without one: «اخیرا», «چند سال پیش»; `grain` is its unit where one is named."""

    ref: Ref
    grain: Grain | None = None


Expression = (
    Date | Numbered | Season | Shift | Step | Nth | Within | Edge | Between | Several | Same
    | Amount | Stretch | Clock | DayTime | NamedDay | Every | Vague | Away
)  # fmt: skip


def children(expression: Expression) -> tuple[Expression, ...]:
    """The expressions that `expression` is made of, in the order of its fields; references are no expressions.

    >>> children(Within(Date(weekday=Weekday.TUESDAY), Shift(Grain.WEEK, 1)))[1].count
    1
    """
    match expression:
        case Date() | Numbered() | Amount() | Vague():
            return ()
        case Shift(of=of) | Season(of=of) | Edge(of=of) | Clock(of=of) | DayTime(of=of) | NamedDay(of=of):
            return () if of is None or isinstance(of, Ref) else (of,)
        case Step(pattern=pattern, of=of):
            parts: tuple[Expression | Ref | Grain | None, ...] = (pattern, of)
        case Nth(unit=unit, of=of):
            parts = (unit, of)
        case Within(inner=inner, outer=outer):
            parts = (inner, outer)
        case Between(start=start, end=end):
            parts = (start, end)
        case Several(items=items) | Same(items=items):
            parts = items
        case Stretch(amount=amount, of=of) | Away(amount=amount, of=of):
            parts = (amount, of)
        case Every(period=period, pattern=pattern):
            parts = (period, pattern)
        case _:
            assert_never(expression)
    return tuple(part for part in parts if part is not None and not isinstance(part, Ref | Grain))


def mapped(expression: Expression, change: Callable[[Expression], Expression]) -> Expression:
    """`expression` with every one of its children replaced by what `change` makes of it."""

    def part(of: "Expression | Ref | None") -> "Expression | Ref | None":
        return of if of is None or isinstance(of, Ref) else change(of)

    match expression:
        case Date() | Numbered() | Amount() | Vague():
            return expression
        case Season(of=of) | NamedDay(of=of):
            return expression if of is None else replace(expression, of=change(of))
        case Shift(of=of) | Clock(of=of) | DayTime(of=of) | Stretch(of=of) | Away(of=of):
            return replace(expression, of=part(of))
        case Edge(of=of):
            return expression if isinstance(of, Ref) else replace(expression, of=change(of))
        case Step(pattern=pattern, of=of):
            return replace(expression, pattern=change(pattern), of=part(of))
        case Nth(unit=unit, of=of):
            return replace(expression, unit=unit if isinstance(unit, Grain) else change(unit), of=part(of))
        case Within(inner=inner, outer=outer):
            return Within(change(inner), outer if isinstance(outer, Ref) else change(outer))
        case Between(start=start, end=end):
            return Between(change(start), end if isinstance(end, Ref) else change(end))
        case Several(items=items):
            return Several(tuple(map(change, items)))
        case Same(items=items):
            return Same(tuple(map(change, items)))
        case Every(pattern=pattern):
            return expression if pattern is None else replace(expression, pattern=change(pattern))
        case _:
            assert_never(expression)


def with_children(expression: Expression, parts: "tuple[Expression, ...]") -> Expression:
    """`expression` made of other `parts`, as many as its `children`; the length of a Stretch or Every stays.

    >>> with_children(Edge(Mod.START, Date(month=7)), (Date(month=8),)).of.month
    8
    """
    given = iter([part for part, own in zip(parts, children(expression), strict=True) if not isinstance(own, Amount)])
    return mapped(expression, lambda _: next(given))
