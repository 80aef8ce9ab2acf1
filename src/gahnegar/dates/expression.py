"""What a time expression means, before any date is known: small frozen types that nest.

`of=None` stands for the anchor (the publication day). Nothing here computes a date; that is the work of `resolve`.
"""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from gahnegar.dates.occasion import Occasion
from gahnegar.dates.units import Calendar, DayPart, Grain, Mod, Weekday, Zone


class Ref(Enum):
    """A reference point other than the anchor, and the three vague times of TIMEX3.

    STORY: the last date told. THIS: what «این» points at, the story's unit where one of that grain was told last, the
    anchor's otherwise. TOLD: the story where it was told by its own number, the anchor otherwise.
    """

    STORY = "STORY"
    THIS = "THIS"
    TOLD = "TOLD"
    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"


@dataclass(frozen=True, slots=True)
class Date:
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


@dataclass(frozen=True, slots=True)
class Numbered:
    """A decade, century or millennium by its number: «دهه ۶۰», «قرن نوزدهم»."""

    grain: Grain
    number: int
    calendar: Calendar | None = None
    bc: bool = False


@dataclass(frozen=True, slots=True)
class Season:
    """A season, 1 spring to 4 winter, of the year `of`."""

    number: int
    of: "Expression | None" = None
    calendar: Calendar | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """The whole unit that lies `count` units after the one that holds `of`: «امسال» 0, «دیروز» -1, «سه سال پیش» -3."""

    grain: Grain
    count: int
    of: "Expression | Ref | None" = None
    calendar: Calendar | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """The next (`direction` +1) or previous (-1) time that fits `pattern`: «سه‌شنبه آینده», «مهر گذشته»."""

    pattern: "Expression"
    direction: int
    of: "Expression | Ref | None" = None


@dataclass(frozen=True, slots=True)
class Nth:
    """The `index`-th (from 1; -1 is the last) `unit` within `of`: «نیمه اول سال ۹۲», «دومین پنجشنبه مهر»."""

    index: int
    unit: "Grain | Expression"
    of: "Expression | Ref | None" = None
    width: int = 1
    """How many grains make the unit: 3 for «سه ماهه دوم»."""


@dataclass(frozen=True, slots=True)
class Within:
    """The part `inner` of the larger time `outer`: «سه‌شنبه هفته آینده», «فروردین امسال»."""

    inner: "Expression"
    outer: "Expression | Ref"


@dataclass(frozen=True, slots=True)
class Edge:
    """The beginning, middle or end of `of`: «اوایل دهه ۷۰», «پایان شهریور»."""

    mod: Mod
    of: "Expression | Ref"


@dataclass(frozen=True, slots=True)
class Between:
    """From `start` to `end`, both inclusive; `end` is Ref.PRESENT in «از ۱۳۹۰ تاکنون». Missing parts flow across."""

    start: "Expression"
    end: "Expression | Ref"


@dataclass(frozen=True, slots=True)
class Several:
    """Times named together: «۵ و ۱۹ مهر», «سال‌های ۱۳۹۱ و ۱۳۹۲»."""

    items: "tuple[Expression, ...]"


@dataclass(frozen=True, slots=True)
class Same:
    """One time told twice: «امروز دوشنبه ۹ مهر». The first item decides; the others must agree."""

    items: "tuple[Expression, ...]"


@dataclass(frozen=True, slots=True)
class Amount:
    """A length of time: pairs of a number and a grain, «سه سال و نیم»; None is an unknown number («چند روز»)."""

    parts: tuple[tuple[Fraction | None, Grain], ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A length that ends (`direction` -1) or begins (+1) at `of`: «۸ سال اخیر», «سه ماه آینده»."""

    amount: Amount
    direction: int
    of: "Expression | Ref | None" = None


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day on the day `of`; `part` tells the half of the day, `zone` the place whose clock it is."""

    hour: int
    minute: int = 0
    second: int | None = None
    part: DayPart | None = None
    zone: Zone | None = None
    of: "Expression | Ref | None" = None


@dataclass(frozen=True, slots=True)
class DayTime:
    """A part of the day `of`: «صبح امروز», «دیشب», «عصر»."""

    part: DayPart
    of: "Expression | Ref | None" = None


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A named day or span in the year `of`: «نوروز ۹۳», «عاشورا»."""

    occasion: Occasion
    of: "Expression | None" = None

    @property
    def name(self) -> str:
        """The name of the day."""
        return self.occasion.name


@dataclass(frozen=True, slots=True)
class Every:
    """A recurring time: each `period` («هر سه سال»), or each time that fits `pattern` («هر دوشنبه»), `times` in it."""

    period: Amount | None = None
    pattern: "Expression | None" = None
    times: int | None = None


@dataclass(frozen=True, slots=True)
class Vague:
    """A time told without one: «اخیرا», «چند سال پیش»; `grain` is its unit where one is named."""

    ref: Ref
    grain: Grain | None = None


Expression = (
    Date | Numbered | Season | Shift | Step | Nth | Within | Edge | Between | Several | Same
    | Amount | Stretch | Clock | DayTime | NamedDay | Every | Vague
)  # fmt: skip
