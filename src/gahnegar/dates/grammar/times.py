"""Days joined with parts of the day and clock times: «صبح روز سه‌شنبه ۹ مهر», «ساعت ۱۰ صبح فردا», «امشب ساعت ۹»."""

from dataclasses import replace

from gahnegar.dates import facts
from gahnegar.dates.expression import Clock, Date, DayTime, Expression, Ref
from gahnegar.dates.grammar.amounts import RANGE_ENDS
from gahnegar.dates.grammar.days import of_night_before, on_weekday
from gahnegar.dates.grammar.months import whole
from gahnegar.dates.grammar.symbols import TIMES
from gahnegar.dates.lexicon import Tag
from gahnegar.dates.scan import Node
from gahnegar.dates.units import DayPart, Zone
from gahnegar.persian.pattern import Pattern

_DAY = "(A_DAY|A_WEEKDAY|WEEKDAY|A_TIME|A_CLOCK|PARTLY|NAMED_DAY)"


WEEKDAY_BESIDE = Pattern(r"(?:شنبه|جمعه)(?:،| و|، و| تا| الی) \Z")
_HEADED = Pattern(r"(?<![\u0620-\u06d3])روزهای (?:[\u0620-\u06d3\u200c]+(?:،| و|، و) )+\Z", needs="روزهای ")
"""Before the last of several weekdays with one head, whose hour is that of all: «روزهای شنبه و یکشنبه ساعت ۱۰»."""
RANGE_FOLLOWS = Pattern(r" ?(?:تا|الی|-) ?[0-9]")


@TIMES.rule(
    f"{_DAY} ((COMMA|AS_OF)? {_DAY})+ ZONE?",
    Tag.A_TIME,
    says={
        "1392-07-09TMO": "صبح روز سه‌شنبه ۹ مهر",
        "1392-07-03T10:00": "ساعت ۱۰ صبح فردا",
        "1392-07-02T21:00": "امشب ساعت ۹",
        "1392-07-02TEV": "عصر امروز سه‌شنبه",
        "1404-08-22T09:30": "ساعت ۹:۳۰ صبح مورخه ۲۲ آبان ۱۴۰۴",
        "1392-07-04TNI": "شب جمعه",
        "1392-07-05TNI": "جمعه شب",
        "1392-07-11TNI": "پنجشنبه‌شب، ۱۱ مهر ۱۳۹۲",
        "1392-03-26T14:00": "بیست و ششمین روز از خرداد ماه سال جاری ساعت ۱۴",
    },
    never=("صبح و عصر",),
)
def time_of_day(nodes: list[Node], before: str, after: str) -> Expression | None:
    """A range of hours behind several weekdays is of them all: «شنبه و دوشنبه، ساعت ۸ تا ۱۲»."""
    return _day_and_clock(nodes, before, after)


def _day_and_clock(nodes: list[Node], before: str, after: str) -> Expression | None:
    if nodes[0].tag is Tag.WEEKDAY and (
        _HEADED.ends(before, len(before)) or (WEEKDAY_BESIDE.search(before) and RANGE_FOLLOWS.match(after))
    ):
        return None
    if nodes[0].tag is Tag.A_DAY and RANGE_ENDS.ends(before, len(before)) and RANGE_FOLLOWS.match(after):
        return None  # «از ۲۵ تا ۳۱ شهریور، ساعت ۱۰ تا ۱۹»
    part: DayPart | None = None
    zone: Zone | None = None
    clock: Clock | None = None
    day: Expression | None = None
    for node in nodes:
        meaning = node.meaning
        if node.tag in (Tag.COMMA, Tag.AS_OF):
            continue
        if node.tag is Tag.ZONE:
            zone = meaning
            continue
        if node.tag is Tag.PART or node.tag is Tag.NIGHT:
            if part is not None:
                return None
            part = meaning if isinstance(meaning, DayPart) else DayPart.NIGHT
        elif isinstance(meaning, Clock):
            if clock is not None:
                return None
            clock = meaning
        elif isinstance(meaning, DayTime):
            if part is not None or day is not None:
                return None
            part, day = meaning.part, meaning.of if not isinstance(meaning.of, Ref) else None
        else:
            named = whole(node)
            if day is None:
                day = named
            elif isinstance(named, Date) and named.weekday is not None and node.tag is not Tag.A_DAY:
                day = on_weekday(named.weekday, day)
            elif node.tag is Tag.A_DAY and named is not None and isinstance(day, Date) and facts.is_lone_weekday(day):
                assert day.weekday is not None
                day = on_weekday(day.weekday, named)  # «پنجشنبه‌شب، هشتم آبان»
            else:
                return None
    if part is DayPart.NIGHT and nodes[0].tag is Tag.NIGHT:
        day = of_night_before(day)
    if clock is not None:
        return replace(clock, part=clock.part or part, of=day, zone=clock.zone or zone)
    return None if part is None else DayTime(part, day)


@TIMES.rule(f"{_DAY} {_DAY}+ ZONE?", Tag.A_TIME, says={}, never=("صبح و عصر",))
def time_of_day_before_comma(nodes: list[Node], before: str, after: str) -> Expression | None:
    """«صبح شنبه ۲۶ مهر، دوازده ساعت پیش از آن»: what stands behind the comma is another time."""
    return _day_and_clock(nodes, before, after)
