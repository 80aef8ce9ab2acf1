# ruff: noqa: E501 - patterns and word lists are one line each
"""Recurring times: «هر سه سال یک بار», «هر دوشنبه و چهارشنبه», «روزانه», «هفته‌ای دو بار», «یک روز در میان»."""

from dataclasses import replace
from fractions import Fraction

from gahnegar.dates import facts
from gahnegar.dates.expression import (
    Amount,
    Between,
    Clock,
    Date,
    DayTime,
    Edge,
    Every,
    Expression,
    NamedDay,
    Nth,
    Season,
    Several,
    Shift,
)
from gahnegar.dates.facts import walk
from gahnegar.dates.grammar.days import is_ordinal_suffix, of_night_before
from gahnegar.dates.grammar.months import whole
from gahnegar.dates.grammar.symbols import SETS
from gahnegar.dates.lexicon import Tag
from gahnegar.dates.occasion import Occasion
from gahnegar.dates.scan import Node, Number
from gahnegar.dates.units import DayPart, Grain, Weekday
from gahnegar.persian.pattern import Pattern


def _each(grain: Grain) -> Amount:
    return Amount(((Fraction(1), grain),))


def _how_often(nodes: list[Node]) -> int | None:
    """How often, where the words tell it: «دو بار»; «یک بار» is the rule and not told."""
    once = next((node.meaning for node in nodes if node.tag is Tag.ONCE), None)
    if isinstance(once, int) and once > 1:
        return once
    numbers = [node.meaning.value for node in nodes if isinstance(node.meaning, Number)]
    return numbers[0] if numbers and any(node.tag in (Tag.TIMES, Tag.PER_UNIT) for node in nodes) else None


@SETS.rule(
    "EVERY amount:AMOUNT (ONCE|N12 TIMES)?",
    Tag.A_SET,
    says={"P3Y": "هر سه سال یک بار", "PT30S": "هر ۳۰ ثانیه یکبار", "PT4H": "هر چهار تا شش ساعت"},
)
def every_amount(amount: Expression, nodes: list[Node]) -> Every | None:
    """«هر چهار تا شش ساعت» comes back after four hours at the soonest."""
    if isinstance(amount, Between) and isinstance(amount.start, Amount):
        amount = amount.start
    return Every(amount, times=_how_often(nodes)) if isinstance(amount, Amount) else None


@SETS.rule("EVERY length:LENGTH|amount:AMOUNT ONCE", Tag.A_SET, says={"P2W": "هر دو هفته‌ای", "P9Y": "۹ سال یک بار"})
def amount_once(length: Amount | None = None, amount: Amount | None = None) -> Every | None:
    period = length or amount
    return Every(period) if isinstance(period, Amount) else None


@SETS.rule(
    "(ORDINAL|LAST) weekday:WEEKDAY unit:EVERY_UNIT (COMMA? (A_CLOCK|A_RANGE))?"
    "|WEEKDAY (ORDINAL|LAST|EDGE) unit:EVERY_UNIT (COMMA? (A_CLOCK|A_RANGE))?",
    Tag.A_SET,
    says={"P1M": "چهارشنبه آخر هر ماه", "P1Y": "آخرین جمعه هر سال"},
)
def nth_weekday_of_every(unit: Grain, nodes: list[Node]) -> Every | None:
    weekday = next(node.meaning for node in nodes if isinstance(node.meaning, Weekday))
    order = nodes[1] if nodes[0].tag is Tag.WEEKDAY else nodes[0]
    if order.tag is Tag.EDGE and order.end - order.start != len("آخر"):
        return None
    index = -1 if order.tag in (Tag.LAST, Tag.EDGE) else order.meaning.value
    at = _at_hours(Nth(index, Date(weekday=weekday)), nodes[-1])
    return None if at is None else Every(_each(unit), at)


def _at_hours(day: Expression, node: Node, part: DayPart | None = None) -> Expression | None:
    """`day` at the clock time or the hours of `node`, if it has any; None where it is a range of something else.

    `part`: the part of the day that stands before the hours.
    """
    match node.tag, node.meaning:
        case Tag.A_CLOCK, Clock(of=None) as clock:
            return replace(clock, of=day)
        case Tag.A_RANGE, Between(Clock(of=None) as start, Clock(of=None) as end):
            start, end = replace(start, of=day, part=start.part or part), replace(end, of=day)
            return Between(start, replace(end, part=part) if start.hour < end.hour <= 12 and part else end)
        case ((Tag.A_CLOCK | Tag.A_RANGE), _):
            return None
        case _:
            return day


@SETS.rule(
    "(A_DAY|A_MONTH|A_SEASON|MONTH_NAME|SEASON|NAMED_DAY|NAMED_WEAK|A_SPAN|A_RANGE|A_EDGE) (EVERY_UNIT|PERIODIC)",
    Tag.A_SET,
    says={"P1Y": "اول مهر هر سال"},
)
def yearly(nodes: list[Node]) -> Every | None:
    unit, inner = nodes[-1].meaning, whole(nodes[0])
    if unit is Grain.DAY and not (isinstance(inner, Between) and isinstance(inner.start, Clock | DayTime)):
        return None  # «از ۲۵ شهریور تا ۳ مهر هر شب», «زمستان گذشته روزانه»
    if isinstance(inner, Shift) and inner.grain is Grain.DAY:
        return None  # «از فردا هر روز»
    if isinstance(inner, Date) and inner.month is not None and unit in (Grain.MONTH, Grain.WEEK):
        return None  # «از اول تیر ماهانه»
    return Every(_each(unit), inner) if isinstance(unit, Grain) else None


@SETS.rule(
    "unit:EVERY_UNIT (A_DAY|NAMED_DAY|A_MONTH|MONTH_NAME|A_SEASON|SEASON)",
    Tag.A_SET,
    says={"P1Y": "هر سال دوازدهم تیر", "XXXX-SP": "هر سال بهار"},
    never=("هر ماه دوازدهم تیر",),
)
def each_year_on(unit: Grain, nodes: list[Node]) -> Every | None:
    """The day behind «هر سال», which has no year of its own."""
    day = whole(nodes[1])
    if unit is not Grain.YEAR or day is None or any(isinstance(part, Date) and part.year for part in walk(day)):
        return None
    return Every(_each(unit), day)


@SETS.rule(
    "EDGE unit:EVERY_UNIT", Tag.A_SET, says={"P1M": "آخر هر ماه", "P1Y": "اوایل هر سال"}, never=("پایان هر روز",)
)
def edge_of_every(unit: Grain, nodes: list[Node]) -> Every | None:
    """«آخر هر ماه»: the beginning, the middle or the end of each."""
    if unit not in (Grain.YEAR, Grain.MONTH, Grain.WEEK):
        return None
    return Every(_each(unit), Edge(nodes[0].meaning, Shift(unit, 0)))


@SETS.rule(
    "number:DAY_NUMBER suffix:CALENDAR unit:EVERY_UNIT",
    Tag.A_SET,
    says={"XXXX-XX-25": "۲۵م هر ماه"},
    never=("۲۵ م هر ماه",),
)
def day_with_suffix_of_every_month(number: Number, unit: Grain, nodes: list[Node]) -> Every | None:
    if unit is not Grain.MONTH or not is_ordinal_suffix(*nodes[:2]):
        return None
    return Every(_each(unit), Date(day=number.value))


@SETS.rule("number:DAY_NUMBER unit:EVERY_UNIT", Tag.A_SET, says={"XXXX-XX-10": "دهم هر ماه"}, never=("دهم هر روز",))
def day_of_every_month(number: Number, unit: Grain) -> Every | None:
    return Every(_each(unit), Date(day=number.value)) if unit is Grain.MONTH else None


@SETS.rule("number:N12 weekday:WEEKDAY ALTERNATE", Tag.A_SET, says={"XXXX-WXX-5": "یک جمعه در میان"})
def alternate_weekday(number: Number, weekday: Weekday) -> Every:
    return Every(Amount(((Fraction(number.value + 1), Grain.WEEK),)), Date(weekday=weekday))


@SETS.rule(
    "unit:EVERY_UNIT clock:A_CLOCK|unit:PERIODIC clock:A_CLOCK|clock:A_CLOCK unit:EVERY_UNIT|clock:A_CLOCK unit:PERIODIC"
    "|unit:EVERY_UNIT clock:A_RANGE|unit:PERIODIC clock:A_RANGE",
    Tag.A_SET,
    says={"P1D": "هر روز ساعت ۸ صبح", "P1W": "روزهای فرد ساعت ۱۴ تا ۱۶"},
    never=("هر سال ۵ تا ۷ مهر",),
)
def every_day_at(unit: Grain, clock: Expression) -> Every | None:
    match clock:
        case Clock(of=None) | Between(Clock(of=None), Clock(of=None)):
            return Every(_each(unit), clock)
        case _:
            return None


@SETS.rule(
    "unit:EVERY_UNIT (WEEKDAY|A_WEEKDAY)", Tag.A_SET, says={"XXXX-WXX-4TNI": "هر شب جمعه"}, never=("هر هفته جمعه",)
)
def every_eve(unit: Grain, nodes: list[Node]) -> Every | None:
    """«هر شب جمعه» is every Thursday night."""
    day = whole(nodes[1])
    return Every(None, DayTime(DayPart.NIGHT, of_night_before(day))) if unit is Grain.DAY and day is not None else None


@SETS.rule(
    "unit:EVERY_UNIT PARTLY|unit:EVERY_UNIT (ONCE|N12 TIMES)?",
    Tag.A_SET,
    says={"P1Y": "هر سال", "PT1H": "هر ساعت یکبار", "P1D": "هر روز صبح", "P1W": "هر هفته دو بار"},
)
def every_unit(unit: Grain, nodes: list[Node]) -> Every:
    part = next(
        (
            node.meaning if isinstance(node.meaning, DayPart) else DayPart.NIGHT
            for node in nodes[1:]
            if node.tag in (Tag.PART, Tag.NIGHT)
        ),
        None,
    )
    return Every(_each(unit), None if part is None else DayTime(part), _how_often(nodes))


_EXCEPT = Pattern(
    r"(?<![\u0620-\u06d3])(?:(?:به[ \u200c]?)?جز|بجز|الا|به[ \u200c]?غیر[ \u200c]از|غیر[ \u200c]از|مگر)[ \u200c]\Z"
)
"""Before weekdays to which the hours behind them do not belong: «هر روز به جز جمعه‌ها، از ۸ تا ۱۶»."""


@SETS.rule(
    "(EVERY WEEKDAY|WEEKDAYS) ((AND|COMMA) (WEEKDAY|WEEKDAYS))* PARTLY? COMMA? hours:A_RANGE",
    Tag.A_SET,
    says={
        "XXXX-WXX-4T08:00/XXXX-WXX-4T12:00": "پنجشنبه‌ها ساعت ۸ تا ۱۲",
        "P1W": "شنبه‌ها و دوشنبه‌ها ساعت ۹ تا ۱۱",
        "XXXX-WXX-2T16:00/XXXX-WXX-2T18:00": "سه‌شنبه‌ها عصر از ۴ تا ۶",
    },
    never=("شنبه‌ها ۵ تا ۷ مهر",),
)
def weekdays_at_hours(nodes: list[Node], before: str) -> Every | None:
    if _EXCEPT.ends(before, len(before)):
        return None
    days = tuple(Date(weekday=node.meaning) for node in nodes if isinstance(node.meaning, Weekday))
    part = next((whole(node) for node in nodes if node.tag in (Tag.PART, Tag.NIGHT)), None)
    of = part.part if isinstance(part, DayTime) else None
    hours = _at_hours(days[0] if len(days) == 1 else Several(days), nodes[-1], of)
    return None if hours is None else Every(None, hours)


@SETS.rule(
    "EVERY WEEKDAY ((AND|COMMA) WEEKDAY)* (PARTLY|A_CLOCK)?|EVERY WEEKDAY ((AND|COMMA) WEEKDAY)* (AND|COMMA) A_TIME|WEEKDAYS ((AND|COMMA) (WEEKDAY|WEEKDAYS))* (PARTLY|A_CLOCK)?|(WEEKDAY (AND|COMMA))+ WEEKDAYS|DAYS WEEKDAY EVERY_UNIT|WEEKDAY EVERY_UNIT|DAYS (WEEKDAY|A_TIME) [!AND] [!COMMA]",
    Tag.A_SET,
    says={"XXXX-WXX-1": "هر دوشنبه", "XXXX-WXX-6": "شنبه‌ها", "P1W": "هر دوشنبه و چهارشنبه"},
)
def every_weekday(nodes: list[Node]) -> Every | None:
    days = [Date(weekday=node.meaning) for node in nodes if isinstance(node.meaning, Weekday)]
    last = whole(nodes[-1]) if nodes[-1].tag in (Tag.PART, Tag.NIGHT, Tag.A_CLOCK, Tag.A_TIME) else None
    if not days and not (isinstance(last, DayTime | Clock) and facts.is_lone_weekday(last.of)):
        return None
    if isinstance(last, DayTime | Clock) and isinstance(last.of, Date) and last.of.weekday is not None:
        days.append(Date(weekday=last.of.weekday))
    pattern: Expression = days[0] if len(days) == 1 else Several(tuple(days))
    if isinstance(last, DayTime | Clock):
        pattern = replace(last, of=pattern)
    return Every(None, pattern)


_HOURS_BEHIND = Pattern(
    r"، ?(?:از )?(?:ساعت )?[0-9]{1,2}(?::[0-9]{2})? (?:تا|الی) [0-9]{1,2}(?![/0-9])(?! [\u0620-\u06d3]+ ماه)"
)


@SETS.rule("DAYS day:WEEKDAY [=COMMA]", Tag.A_SET, says={}, never=("روزهای پنجشنبه، ۲۷ مهر", "روزهای پنجشنبه، جمعه"))
def weekday_with_hours_behind(day: Weekday, after: str) -> Every | None:
    """«روزهای پنجشنبه، ۱۶ تا ۲۰»: each one, at those hours."""
    return Every(None, Date(weekday=day)) if _HOURS_BEHIND.match(after) else None


_OTHERS_BEHIND = Pattern(
    r" و (?!(?:روز[ \u200c]?های )?(?:[\u0620-\u06d3]+[ \u200c])?شنبه|جمعه|[0-9])[\u0620-\u06d3\u200c ]{2,40}? "
    r"(?:روز[ \u200c]?های |[\u0620-\u06d3\u200c]*(?:شنبه|جمعه)[ \u200c]?ها(?![\u0620-\u06d3]))"
)


@SETS.rule("DAYS day:WEEKDAY [=AND]", Tag.A_SET, says={}, never=("روزهای پنجشنبه و جمعه", "روزهای شنبه و ۵ مهر"))
def weekday_beside_others(day: Weekday, after: str) -> Every | None:
    """«بازار روزهای یکشنبه و کتابخانه پنجشنبه‌ها باز است»: another thing on days of its own stands behind."""
    return Every(None, Date(weekday=day)) if _OTHERS_BEHIND.match(after) else None


@SETS.rule(
    "(PART|NIGHT) WEEKDAYS ((AND|COMMA) WEEKDAYS)*",
    Tag.A_SET,
    says={"XXXX-WXX-2TEV": "عصر سه‌شنبه‌ها", "P1W": "عصر شنبه‌ها و دوشنبه‌ها"},
)
def part_of_weekdays(nodes: list[Node]) -> Every:
    part = nodes[0].meaning if isinstance(nodes[0].meaning, DayPart) else DayPart.NIGHT
    days = tuple(Date(weekday=node.meaning) for node in nodes if isinstance(node.meaning, Weekday))
    return Every(None, DayTime(part, days[0] if len(days) == 1 else Several(days)))


@SETS.rule(
    "part:PARTS (A_CLOCK|A_RANGE)|(A_CLOCK|A_RANGE) part:PARTS",
    Tag.A_SET,
    says={"P1D": "عصرها ۵ تا ۷"},
    never=("شب‌ها ۵ تا ۷ مهر",),
)
def parts_at_hours(part: DayPart, nodes: list[Node]) -> Every | None:
    """«صبح‌ها ۷ تا ۹», «ساعت ۱۱ شب‌ها»: at those hours of each day."""
    match next(node.meaning for node in nodes if node.tag is not Tag.PARTS):
        case Clock(of=None) as clock:
            return Every(_each(Grain.DAY), replace(clock, part=clock.part or part))
        case Between(Clock(of=None) as start, Clock(of=None) as end):
            return Every(_each(Grain.DAY), Between(replace(start, part=start.part or part), end))
        case _:
            return None


@SETS.rule("part:PARTS unit:EVERY_UNIT", Tag.A_SET, says={"P1D": "صبح‌های هر روز"}, never=("صبح‌های هر ماه",))
def parts_of_every_day(part: DayPart, unit: Grain) -> Every | None:
    return Every(_each(Grain.DAY), DayTime(part)) if unit is Grain.DAY else None


@SETS.rule("unit:PERIODIC PARTLY", Tag.A_SET, says={"P1W": "روزهای زوج عصر"}, never=("سالانه شب",))
def periodic_part(unit: Grain, nodes: list[Node]) -> Every | None:
    part = nodes[1].meaning if isinstance(nodes[1].meaning, DayPart) else DayPart.NIGHT
    return Every(_each(unit), DayTime(part)) if unit is Grain.WEEK else None


@SETS.rule("day:WEEKDAY part:PARTS", Tag.A_SET, says={"XXXX-WXX-7TNI": "یکشنبه‌شب‌ها"})
def weekday_nights(day: Weekday, part: DayPart) -> Every:
    return Every(None, DayTime(part, Date(weekday=day)))


@SETS.rule(
    "part:PARTS day:WEEKDAY|part:PARTS day:A_WEEKDAY",
    Tag.A_SET,
    says={"XXXX-WXX-4TNI": "شب‌های جمعه", "XXXX-WXX-5TEV": "عصرهای جمعه"},
)
def parts_of_weekday(part: DayPart, day: Weekday | Date) -> Every:
    named = day if isinstance(day, Date) else Date(weekday=day)
    return Every(None, DayTime(part, of_night_before(named) if part is DayPart.NIGHT else named))


@SETS.rule("part:PARTS name:NAMED_DAY", Tag.A_SET, says={"P1Y": "شب‌های سیزده‌بدر"}, never=("شب‌های قدر",))
def parts_of_feast(part: DayPart, name: Occasion) -> Every:
    """«شب‌های سیزده‌بدر»: those of every year."""
    return Every(_each(Grain.YEAR), DayTime(part, NamedDay(name)))


@SETS.rule("unit:A_UNIT amount:AMOUNT", Tag.A_SET, says={"P1W": "هفته‌ای سه روز"}, never=("سالی ۳۰ نفر",))
def so_long_in_each(unit: Grain, amount: Amount) -> Every:
    return Every(_each(unit), amount)


def _is_in_days(amount: Expression) -> bool:
    return isinstance(amount, Amount) and len(amount.parts) == 1 and amount.parts[0][1] is Grain.DAY


@SETS.rule("WEEK amount:AMOUNT", Tag.A_SET, says={"P1W": "هفته سه روز"}, never=("هفته سه ماه",))
def days_of_the_week(amount: Amount, before: str) -> Every | None:
    """«هفته سه روز به کورس می‌رود»: so many days of each week, where no number and no preposition stands before."""
    return Every(_each(Grain.WEEK), amount) if _is_in_days(amount) and _LIKE_ADVERB.ends(before, len(before)) else None


_LIKE_ADVERB = Pattern(
    r"(?:\A|[.،؛:!؟?\n(«]|(?<![\u0620-\u06d3])(?:و|که|هم|را|ما|من|او|اما|ولی|فقط|حدود|دخترم|پسرم|بچه[ \u200c]?ها)) ?\Z"
)


@SETS.rule("amount:AMOUNT FROM? WEEK", Tag.A_SET, says={"P1W": "هفت روز هفته"}, never=("هفت روز هفته آینده",))
def each_day_of_the_week(amount: Amount, after: str) -> Every | None:
    """«هفت روز هفته باز است», «سه روز از هفته»: of any week."""
    return Every(_each(Grain.WEEK), amount) if _is_in_days(amount) and not _THAT_WEEK.match(after) else None


_THAT_WEEK = Pattern(r" (?:گذشته|پیش|قبل|آینده|بعد|اول|دوم|سوم|چهارم|آخر|جاری|پایانی|نخست|هم|و نیم)")


@SETS.rule("EVERY A_TIME", Tag.A_SET, says={"XXXX-WXX-4TEV": "هر پنجشنبه عصر"})
def every_time(nodes: list[Node]) -> Every:
    return Every(None, nodes[1].meaning)


@SETS.rule("EVERY (PART|NIGHT)|PARTS", Tag.A_SET, says={"P1D": "هر صبح"})
def every_part(nodes: list[Node]) -> Every:
    part = nodes[-1].meaning
    return Every(_each(Grain.DAY), DayTime(part if isinstance(part, DayPart) else DayPart.NIGHT))


@SETS.rule(
    "season:SEASONS COMMA? hours:A_RANGE",
    Tag.A_SET,
    says={"XXXX-SU": "تابستان‌ها ۹ تا ۱۸"},
    never=("تابستان‌ها ۵ تا ۷ مهر",),
)
def seasons_at_hours(season: int, hours: Expression) -> Every | None:
    """«تابستان‌ها ۹ تا ۱۸»: at those hours of each such season."""
    match hours:
        case Between(Clock(of=None), Clock(of=None)):
            return Every(_each(Grain.YEAR), Season(season))
        case _:
            return None


@SETS.rule("season:SEASONS", Tag.A_SET, says={"XXXX-SU": "تابستان‌ها"})
def seasons(season: int) -> Every:
    return Every(_each(Grain.YEAR), Season(season))


@SETS.rule(
    "EVERY season:SEASON|EVERY month:MONTH_NAME|EVERY NAMED_DAY",
    Tag.A_SET,
    says={"XXXX-SP": "هر بهار", "P1Y": "هر نوروز"},
)
def every_season(nodes: list[Node]) -> Every:
    return Every(_each(Grain.YEAR), whole(nodes[1]))


@SETS.rule(
    "unit:A_UNIT (ONCE|(NUMBER|MANY|ONE_OR_TWO) TIMES|NUMBER NUMBER TIMES)|unit:PERIODIC (ONCE|NUMBER TIMES)|(NUMBER (TO|OR|DASH))? NUMBER unit:PER_UNIT",
    Tag.A_SET,
    says={"P1W": "هفته‌ای دو بار", "P1Y": "سالی یکی دو بار", "P1M": "سه بار در ماه"},
)
def so_often(unit: Grain, nodes: list[Node]) -> Every:
    return Every(_each(unit), times=_how_often(nodes))


_MEASURES = Pattern(
    r" (?:پاکت|لیوان|قرص|عدد|وعده|فنجان|قاشق|نخ|جلسه|ساعت|دقیقه|هزار|میلیون|تومان|صفحه|کیلو|گرم|لیتر"
    r"|کیلومتر|کپسول|حبه|قطره|دانه|واحد|نان|کتاب|تماس|پرواز|سفر|سرویس|ریال|دلار|متر|رام|نوبت|سی[ ]?سی|مشت|تکه|ورق"
    r"|درصد|تومن|رکعت|سوره|پرس|مثقال|آمپول|شیاف|سرم|پیمانه|بسته|بطری)(?![\u0620-\u06d3])"
)


@SETS.rule(
    "unit:A_UNIT [=NUMBER]|unit:A_UNIT [=NBIG]|unit:A_UNIT [=HALF]",
    Tag.A_SET,
    says={},
    never=("روزی یک مرد", "سالی ۳۰ نفر"),
)
def so_much_in_each(unit: Grain, nodes: list[Node], after: str) -> Every | None:
    """«روزی یک پاکت»: so much of what is measured out."""
    number = _COUNT.match(after)
    if number is None or not (_MEASURES.match(after, number.end()) or _DONE_EACH_TIME.match(after, number.end())):
        return None
    return Every(_each(unit))


_DONE_EACH_TIME = Pattern(
    r" [\u0620-\u06d3\u200c]+(?: [\u0620-\u06d3\u200c]+)? ن?می[ \u200c]|(?<=تا) (?:[\u0620-\u06d3\u200c]+ )?ن?می[ \u200c]"
)
"""Behind a number: what is done so often, «روزی ۱۵۰۰ تخم می‌گذارد», «روزی هزار تا می‌فروختیم»."""
_COUNT = Pattern(r" (?:[0-9./]+|[\u0620-\u06d3]+)(?: تا(?= ن?می[ \u200c])| (?:تا|الی|یا) (?:[0-9]+|[\u0620-\u06d3]+))?")


@SETS.rule("unit:PERIODIC", Tag.A_SET, says={"P1Y": "سالانه", "P1D": "روزانه", "P1M": "ماهانه"})
def periodic(unit: Grain) -> Every:
    return Every(_each(unit))


@SETS.rule("amount:AMOUNT ALTERNATE|unit:DAY ALTERNATE", Tag.A_SET, says={"P2D": "یک روز در میان"})
def alternate(amount: Amount | None = None, unit: Grain | None = None) -> Every | None:
    if unit is not None:
        return Every(Amount(((Fraction(2), unit),)))
    if not isinstance(amount, Amount) or len(amount.parts) != 1:
        return None
    count, grain = amount.parts[0]
    return None if count is None else Every(Amount(((count + 1, grain),)))
