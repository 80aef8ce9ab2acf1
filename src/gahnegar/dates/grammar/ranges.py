# ruff: noqa: E501 - patterns and word lists are one line each
"""From one time to another, and times named together: «از شنبه تا چهارشنبه», «اول تا ۴ اکتبر», «۱۳۵۱–۱۳۳۴», «۵ و ۱۹ مهر»."""

from dataclasses import replace

from gahnegar.dates import years as years_
from gahnegar.dates.expression import (
    Amount,
    Between,
    Clock,
    Date,
    DayTime,
    Edge,
    Expression,
    Numbered,
    Ref,
    Season,
    Several,
    Shift,
    Step,
    Vague,
    Within,
)
from gahnegar.dates.grammar.days import on_day, on_weekday
from gahnegar.dates.grammar.months import MonthName, month, whole
from gahnegar.dates.grammar.symbols import DAILY, RANGES, WHOLES
from gahnegar.dates.grammar.times import RANGE_FOLLOWS, WEEKDAY_BESIDE
from gahnegar.dates.grammar.year_phrases import calendar_by_name, year
from gahnegar.dates.lexicon import Tag
from gahnegar.dates.lexicon.deixis import NOW
from gahnegar.dates.scan import Node, Number
from gahnegar.dates.units import Calendar, DayPart, Grain, Weekday
from gahnegar.persian.pattern import Pattern

_DAY = "(A_DAY|A_WEEKDAY|WEEKDAY|NAMED_DAY)"
_YEARLY = "(A_YEAR|A_SPAN)"
_MONTHLY = "(A_SEASON|A_MONTH|MONTH_NAME|SEASON)"
_ANY = "(A_DAY|A_WEEKDAY|WEEKDAY|NAMED_DAY|A_YEAR|A_SPAN|A_SEASON|A_MONTH|A_WEEK|MONTH_NAME|SEASON|A_TIME|A_CLOCK|PARTLY|A_VAGUE|A_EDGE)"
_HEAD = "(FROM|BETWEEN|FROM BETWEEN)? (DAYS|MONTHS|YEARS|HOURS|SPAN_WORD)?"

_ENDS = 2


def _between(start: Expression | None, end: Expression | Ref | None) -> Between | None:
    if isinstance(start, Date) and isinstance(end, Date) and end.bc and start.calendar is None:
        start = replace(start, bc=True, short=False, calendar=end.calendar)  # «از سال ۵۵۹ تا ۵۳۰ پیش از میلاد»
    return None if start is None or end is None else Between(start, end)


@RANGES.rule(
    "DAYS? first:WEEKDAY (TO|DASH|AND) last:WEEKDAY COMMA? start:DAY_NUMBER (TO|DASH|AND) end:A_DAY",
    Tag.A_RANGE,
    says={"1402-06-21..1402-06-24": "سه شنبه الی جمعه ۲۱ الی ۲۴ شهریور ۱۴۰۲"},
)
def weekdays_with_days(
    first: Weekday, last: Weekday, start: Number, end: Expression, nodes: list[Node]
) -> Expression | None:
    begin = on_day(start.value, _without_weekday(end)) if start.value <= 31 else None
    if begin is None:
        return None
    begin, end = on_weekday(first, begin), on_weekday(last, end)
    return Several((begin, end)) if nodes[-2].tag is Tag.AND else Between(begin, end)


@RANGES.rule(
    "DAYS? weekday:WEEKDAY (TO|DASH|AND) last:A_DAY (TO|DASH|AND) end:A_DAY",
    Tag.A_RANGE,
    says={"1402-06-25..1402-06-31": "شنبه الی جمعه ۲۵ شهریور الی ۳۱ شهریور ۱۴۰۲"},
)
def weekdays_then_days(weekday: Weekday, last: Expression, end: Expression) -> Between | None:
    if not isinstance(last, Date) or last.weekday is None or last.day is None:
        return None
    return Between(replace(last, weekday=weekday), on_weekday(last.weekday, end))


@RANGES.rule(
    "(FROM|BETWEEN)? DAYS? first:WEEKDAY start:DAY_NUMBER (TO|DASH|AND) end:A_DAY",
    Tag.A_RANGE,
    says={
        "1402-11-07..1402-11-10": "از شنبه ۷ تا سه‌شنبه ۱۰ بهمن ۱۴۰۲",
        "1402-11-07..1402-11-08": "شنبه ۷ و یکشنبه ۸ بهمن ۱۴۰۲",
    },
    never=("شنبه ۷ تا سه‌شنبه ۳ بهمن ۱۴۰۲", "شنبه ۷ تا سه‌شنبه"),
)
def weekday_and_day_to_day(first: Weekday, start: Number, end: Expression, nodes: list[Node]) -> Expression | None:
    """The month of both days stands behind the last: «از شنبه ۷ تا سه‌شنبه ۱۰ بهمن»."""
    day = end.inner if isinstance(end, Within) else end
    if not isinstance(day, Date) or day.day is None or start.value >= day.day:
        return None
    begin = on_day(start.value, _without_weekday(end))
    if begin is None:
        return None
    begin = on_weekday(first, begin)
    return Several((begin, end)) if nodes[-2].tag is Tag.AND else Between(begin, end)


@RANGES.rule(
    "FROM? low:AMOUNT (TO|DASH) high:AMOUNT|FROM? low:LENGTH (TO|DASH) high:LENGTH",
    Tag.AMOUNT,
    says={"P3M/P1Y6M": "از سه ماه تا یک سال و نیم"},
    never=("از سه ماه پیش تا دو سال بعد",),
)
def length_to_length(low: Expression, high: Expression, before: str) -> Between | None:
    """Lengths of two units: «از سه ماه تا یک سال و نیم»; in «هر شش ساعت تا یک هفته» the first is that of each time."""
    if not isinstance(low, Amount) or not isinstance(high, Amount) or _EACH_TIME.ends(before, len(before)):
        return None
    return Between(low, high)


_EACH_TIME = Pattern(r"(?<![\u0620-\u06d3])هر \Z")


@RANGES.rule("first:A_YEAR OR last:A_YEAR", Tag.A_RANGE, says={"h:686-01-01..688-12-29": "سال ۶۸۶ یا ۶۸۸ هجری قمری"})
def one_of_two_years(first: Expression, last: Expression) -> Several:
    if isinstance(first, Date) and isinstance(last, Date) and first.calendar is None:
        first = replace(first, calendar=last.calendar)
    return Several((first, last))


_LABELS_DAY = Pattern(r"(?:\A|[^\u0620-\u06d3])روز[ \u200c]\Z")
"""Before an ordinal that a dash parts from its date: «روز اول – ۴ مرداد»."""
_COUNTED_BY_ORDER = Pattern(
    r"(?<![\u0620-\u06d3])(?:قسط|نوبت|مرحله|دور|فاز|بخش|دوره|ترم|سری|گروه|جلسه|نیم[ \u200c]?سال|نیم[ \u200c]?فصل|هفته|پایه"
    r"|رتبه)[ \u200c]\Z"
)


@RANGES.rule(
    f"{_HEAD} start:DAY_NUMBER (TO|DASH|AND|OR) end:A_DAY|{_HEAD} start:DAY_NUMBER (TO|DASH|AND|OR) end:A_TIME",
    Tag.A_RANGE,
    says={
        "g:2013-10-01..2013-10-04": "اول تا ۴ اکتبر",
        "1392-07-25..1392-07-28": "۲۵ تا ۲۸ مهر",
        "1392-07-20..1392-07-21": "۲۰ یا ۲۱ مهر",
    },
)
def days_of_month(start: Number, end: Expression, nodes: list[Node], before: str, after: str) -> Expression | None:
    """«قسط اول تا ۱۰ مرداد»: an ordinal that counts something else begins no range, nor does the label of a date."""
    counts = start.ordinal and isinstance(nodes[0].meaning, Number)
    if counts and (_COUNTED_BY_ORDER.search(before) or (nodes[1].tag is Tag.DASH and _LABELS_DAY.search(before))):
        return None
    day = end.of if isinstance(end, Clock | DayTime) else end
    first = on_day(start.value, _without_weekday(day)) if isinstance(day, Date | Within | Step) else None
    if first is None or start.value > 31:
        return None
    if isinstance(day, Date) and day.weekday is not None and day.day is not None and start.value >= day.day:
        return None  # «هفته ۲۱ – دوشنبه ۹ تیر»
    if any(node.tag in (Tag.AND, Tag.OR) for node in nodes) and not any(node.tag is Tag.BETWEEN for node in nodes):
        if isinstance(end, Clock | DayTime):
            if RANGE_FOLLOWS.begins(after, 0):
                return None
            first = replace(end, of=first)  # «۱۹ و ۲۰ آذر ساعت ۲۱:۳۰»
        return Several((first, end))
    return Between(first, end)


@RANGES.rule(
    "FROM? start:A_DAY TO end:ORDINAL [!COUNTED_NOUN]",
    Tag.A_RANGE,
    says={"1392-07-01..1392-07-10": "از اول مهر تا دهم"},
    never=("از امروز تا دهم", "از ۵ مهر تا سوم"),
)
def until_day_of_same_month(start: Expression, end: Number, nodes: list[Node]) -> Between | None:
    """«از پنجم مهر تا دهم»: the end is of the month of the beginning."""
    date = start.inner if isinstance(start, Within) else start
    if not isinstance(date, Date) or date.day is None or not date.day < end.value <= years_.LARGEST_DAY:
        return None
    last = on_day(end.value, _without_weekday(start))
    return None if last is None else Between(start, last)


def _without_weekday(day: Expression) -> Expression:
    if isinstance(day, Within) and isinstance(day.inner, Date):
        return Within(replace(day.inner, weekday=None), day.outer)
    return replace(day, weekday=None) if isinstance(day, Date) else day


@RANGES.rule(
    "DAYS? DAY_NUMBER ((COMMA|AND) DAY_NUMBER)+ (COMMA|AND|OR) end:A_DAY",
    Tag.A_RANGE,
    says={"1392-07-05..1392-07-19": "۵ و ۱۲ و ۱۹ مهر"},
)
def several_days(end: Expression, nodes: list[Node]) -> Several:
    numbers = [node.meaning.value for node in nodes if isinstance(node.meaning, Number)]
    days = [day for number in numbers if (day := on_day(number, _without_weekday(end))) is not None]
    return Several((*days, end))


@RANGES.rule(
    "DAYS WEEKDAY ((COMMA|AND) WEEKDAY)* AND (WEEKDAY|A_DAY|A_WEEKDAY)|WEEKDAY ((COMMA|AND) WEEKDAY)* AND A_DAY",
    Tag.A_RANGE,
    says={"1392-07-07..1392-07-09": "روزهای یکشنبه، دوشنبه و سه‌شنبه هفته آینده"},
)
def several_weekdays(nodes: list[Node]) -> Several | None:
    """Weekdays with one head; the last one's week is that of all."""
    headed = nodes[0].tag is Tag.DAYS
    *weekdays, last = [node for node in nodes if node.tag not in (Tag.DAYS, Tag.COMMA, Tag.AND)]
    end = whole(last)
    first: list[Expression] = [Date(weekday=node.meaning) for node in weekdays]
    if isinstance(end, Within):
        first = [Within(day, end.outer) for day in first]
    shared = isinstance(end, Within) and isinstance(end.inner, Date) and end.inner.day is None
    return Several((*first, end)) if end is not None and (headed or shared) else None


@RANGES.rule("first:SEASON AND last:A_SEASON", Tag.A_RANGE, says={"1395-01-01..1395-06-31": "بهار و تابستان ۱۳۹۵"})
def seasons_together(first: int, last: Expression) -> Between | None:
    return Between(Season(first, last.of), last) if isinstance(last, Season) else None


@RANGES.rule(
    "FROM start:HOUR_NUMBER (A_DAY|A_TIME) TO HOUR? end:HOUR_NUMBER PARTLY? (A_DAY|A_WEEKDAY|WEEKDAY)",
    Tag.A_RANGE,
    says={"1392-07-02T18:00/T12:00": "از ۱۸ امروز تا ۱۲ فردا"},
    never=("از ۱۸ امروز تا ۱۲ نفر",),
)
def hour_of_day_to_hour_of_day(start: Number, end: Number, nodes: list[Node]) -> Between | None:
    """Hours without «ساعت», the first of a day that is told by where it lies."""
    given, last = whole(nodes[2]), whole(nodes[-1])
    first = given.of if isinstance(given, DayTime) and given.part is DayPart.NIGHT else given
    if not isinstance(first, Shift) or first.grain is not Grain.DAY or last is None or start.ordinal or end.ordinal:
        return None
    part = next((whole(node) for node in nodes if node.tag in (Tag.PART, Tag.NIGHT)), None)
    stop = Clock(end.value, part=part.part if isinstance(part, DayTime) else None, of=last)
    return Between(Clock(start.value, of=first), stop)


@RANGES.rule(
    f"{_HEAD} start:A_CLOCK (TO|DASH) end:A_CLOCK DAILY?|{_HEAD} start:A_CLOCK (TO|DASH) end:A_TIME|start:A_TIME (TO|DASH) end:A_CLOCK",
    Tag.A_RANGE,
    says={"T06:30/T18:00": "شش و نیم صبح تا ۶ عصر"},
)
def clock_to_clock(start: Clock, end: Expression, nodes: list[Node]) -> Between | None:
    if not isinstance(start, Clock):
        return None
    if isinstance(end, Clock) and end.of is None and start.of is not None:
        end = replace(end, of=start.of)
    if isinstance(end, Clock) and nodes[-1].tag in DAILY:
        end = replace(end, of=whole(nodes[-1]))
    return Between(_same_half(start, end), end)


def _same_half(start: Clock, end: Expression) -> Clock:
    """«سه تا شش عصر»: the part of the day flows back, where the hours run on."""
    if not isinstance(end, Clock):
        return start
    part = start.part
    if part is None and end.part is not None and start.hour < end.hour <= 12:
        part = end.part
    return replace(start, part=part, of=start.of or end.of, zone=start.zone or end.zone)


@RANGES.rule(
    f"{_HEAD} start:A_CLOCK (TO|DASH) end:HOUR_NUMBER (NIGHT|PART)? DAILY?"
    "|FROM? start:A_TIME TO end:HOUR_NUMBER (NIGHT|PART)? DAILY|start:A_TIME (TO|DASH) end:HOUR_NUMBER (NIGHT|PART)?",
    Tag.A_RANGE,
    says={
        "T15:00/T17:00": "از ساعت 15 تا 17",
        "T20:30/T23:00": "ساعت ۲۰:۳۰ تا ۲۳",
        "1392-07-02T18:00/T12:00": "از ساعت ۱۸ امروز تا ۱۲ فردا",
    },
)
def clock_to_hour(start: Clock, end: Number, nodes: list[Node]) -> Between | None:
    if not isinstance(start, Clock):
        return None
    daytime = next((whole(node) for node in nodes if node.tag in (Tag.PART, Tag.NIGHT)), None)
    part = daytime.part if isinstance(daytime, DayTime) else start.part if end.value > start.hour else None
    stop = Clock(end.value, part=part, of=whole(nodes[-1]) if nodes[-1].tag in DAILY else start.of)
    return Between(_same_half(start, stop), stop)


@RANGES.rule(
    f"{_HEAD} HOUR? start:HOUR_NUMBER (TO|DASH) end:A_CLOCK|{_HEAD} start:HOUR_NUMBER (TO|DASH) end:A_TIME",
    Tag.A_RANGE,
    says={"T15:00/T18:30": "سه تا شش و نیم عصر", "T02:00/T03:30": "۲ تا ۳:۳۰ صبح"},
)
def hour_to_clock(start: Number, end: Expression) -> Between | None:
    if not isinstance(end, Clock):
        return None
    return Between(_same_half(Clock(start.value), end), end)


@RANGES.rule(
    "first:HOUR_NUMBER AND last:A_CLOCK",
    Tag.A_RANGE,
    says={"T23:00/T23:30": "۱۱ و ۱۱ و نیم شب"},
    never=("۱۱ و ساعت ۵",),
)
def one_clock_or_the_next(first: Number, last: Clock, nodes: list[Node]) -> Between | None:
    if nodes[2].parts[0].tag is Tag.HOUR or last.part is None or first.value > last.hour or first.ordinal:
        return None
    return Between(Clock(first.value, part=last.part), last)


@RANGES.rule(
    f"BETWEEN start:A_CLOCK AND HOUR? end:HOUR_NUMBER PARTLY? (DAY? {_DAY})?",
    Tag.A_RANGE,
    says={"T09:30/T11:00": "بین ساعت ۹:۳۰ و ۱۱ روز پنجشنبه"},
)
def between_clocks(start: Clock, end: Number, nodes: list[Node]) -> Between:
    daytime = next((whole(node) for node in nodes if node.tag in (Tag.PART, Tag.NIGHT)), None)
    stop = Clock(end.value, part=daytime.part if isinstance(daytime, DayTime) else None, of=_day_at_end(nodes))
    return Between(_same_half(start, stop), stop)


def _day_at_end(nodes: list[Node]) -> Expression | None:
    """The day at the end of a phrase."""
    return whole(nodes[-1]) if nodes[-1].tag in (*DAILY, Tag.NAMED_DAY) else None


_EXCEPT = (" جز", "به\u200cجز", "بجز", "استثنای", "غیر از", " الا")
"""What leads to days on which the hours behind them are not: «همه‌روزه جز جمعه ۹ تا ۱۸»."""


@WHOLES.rule(
    f"hours:A_RANGE DAY? {_DAY}|{_DAY} COMMA? hours:A_RANGE|hours:A_RANGE A_TIME|A_TIME COMMA? hours:A_RANGE",
    Tag.A_RANGE,
    says={
        "1392-07-03T09:00/T11:00": "ساعت ۹ تا ۱۱ صبح فردا",
        "1392-04-23T17:00/T19:00": "یکشنبه ۲۳ تیر ۱۳۹۲ از ساعت ۱۷ تا ۱۹",
        "1392-07-02T21:00/T23:00": "امشب ۹ تا ۱۱",
    },
)
def hours_of_day(hours: Expression, nodes: list[Node], before: str) -> Between | None:
    """A range of clock times with its day on either side."""
    if before.rstrip(" \u200c").endswith(("هر", "های", *_EXCEPT)) or (
        nodes[0].tag is Tag.WEEKDAY and WEEKDAY_BESIDE.search(before)
    ):
        return None
    match hours:
        case Between(Clock(of=None) as start, Clock(of=None) as end):
            day = whole(nodes[0] if nodes[0].tag is not Tag.A_RANGE else nodes[-1])
            if isinstance(day, DayTime) and isinstance(day.of, Ref | None):
                return None  # «عصر از ۵ تا ۷» names no day
            if isinstance(day, Clock):
                return None
            if isinstance(day, DayTime) and not isinstance(day.of, Ref):
                part, day = day.part, day.of
                start = replace(start, part=start.part or part)
                end = replace(end, part=end.part or (part if start.hour < end.hour <= 12 else None))
            return None if day is None else Between(replace(start, of=day), replace(end, of=day))
        case _:
            return None


@RANGES.rule(
    f"{_HEAD} (YEAR|YEARS)? start:YEAR_NUMBER (TO|DASH|AND) YEAR? end:ANY_YEAR CALENDAR?|{_HEAD} YEARS start:ANY_YEAR (TO|DASH|AND) end:ANY_YEAR CALENDAR?|{_HEAD} YEARS? start:YEAR_NUMBER end:YEAR_NUMBER CALENDAR?",
    Tag.A_RANGE,
    says={
        "1392-07": "1392-07",
        "g:1751-01-01..1764-12-31": "سال‌های ۱۷۵۱ تا ۱۷۶۴",
        "1334..1351": "۱۳۵۱–۱۳۳۴",
        "g:1939-01-01..1945-12-31": "از ۱۹۳۹ تا ۴۵",
    },
    never=("۱۳۹۲ تا ۱۴۰۰ نفر",),
)
def years(start: Number, end: Number, nodes: list[Node]) -> Expression | None:
    joined = any(node.tag is Tag.AND for node in nodes)
    plural = any(node.tag in (Tag.YEARS, Tag.BETWEEN) for node in nodes)
    if (month_ := _month_behind_year(start, end, nodes)) is not None:
        return month_
    if joined and not plural:
        return None
    calendar, hijri = calendar_by_name(nodes)
    first, last = year(start, calendar, hijri=hijri), year(end, calendar, hijri=hijri)
    if first is None or last is None:
        return None
    return (
        Several((first, last))
        if joined and abs(start.value - end.value) != 1 and not any(node.tag is Tag.BETWEEN for node in nodes)
        else Between(first, last)
    )


def _month_behind_year(year_: Number, second: Number, nodes: list[Node]) -> Date | None:
    """«1392-07» is a month, «1392-93» two years: a month is no later than the year in its century."""
    if (
        len(nodes) != 3
        or nodes[1].tag is not Tag.DASH
        or nodes[0].end != nodes[1].start
        or nodes[1].end != nodes[2].start
    ):
        return None
    if second.digits != 2 or not 1 <= second.value <= 12 or second.value > year_.value % 100:
        return None
    return Date(year_.value, second.value)


@RANGES.rule("<BORN> number:LONG_YEAR", Tag.A_YEAR, says={}, never=("متولد ۶۱",))
def year_of_life(number: Number) -> Date | None:
    """«زادهٔ ۵۷۰», «متولد ۱۳۱۳», «متولد هزار و سیصد و پنج»."""
    return year(number) if number.digits or years_.is_year(number.value) else None


@RANGES.rule("number:YEAR_NUMBER [=BORN]", Tag.A_YEAR, says={}, never=("هزار و سیصد درگذشته",))
def year_in_words_of_life(number: Number) -> Date | None:
    """«هزار و دویست و نود و سه درگذشت»: no round number, which may count the dead."""
    return year(number) if not number.digits and number.value % 100 and years_.is_year(number.value) else None


@RANGES.rule(
    "<EVENT_NOUN> number:N59|<EVENT_NOUN> number:N99|<EVENT_NOUN> number:YEAR_NUMBER",
    Tag.A_YEAR,
    says={},
    never=("بودجه ۸۴ نفر",),
)
def year_of_event(number: Number) -> Date | None:
    """«انتخابات ۸۸», «بودجه ۸۴»: the number is the year."""
    return year(number) if number.digits in (2, 4) and number.value >= 50 else None


@RANGES.rule(
    f"{_HEAD} ANY_YEAR (TO|DASH|AND) end:A_YEAR|(YEARS|BETWEEN YEARS?) ANY_YEAR (TO|DASH|AND) end:A_YEAR|{_HEAD} start:A_YEAR (TO|DASH) number:ANY_YEAR CALENDAR?",
    Tag.A_RANGE,
    says={"g:592-01-01..621-12-31": "۶۲۱–۵۹۲م", "1390..1392": "سال ۹۰ تا ۹۲", "1175..1304": "از سال ۱۱۷۵ تا ۱۳۰۴"},
)
def year_to_year(
    nodes: list[Node], end: Expression | None = None, start: Expression | None = None, number: Number | None = None
) -> Between | None:
    if end is not None:
        first = next(node.meaning for node in nodes if isinstance(node.meaning, Number))
        if not isinstance(end, Date):
            return None
        joined = any(node.tag is Tag.AND for node in nodes) and not any(
            node.tag in (Tag.BETWEEN, Tag.YEARS) for node in nodes
        )
        if joined or (first.value < 100 and first.digits != 2):
            return None
        return _between(year(first, end.calendar, bc=end.bc), end)
    if number is None:
        return None
    calendar, hijri = calendar_by_name(nodes)
    if calendar is None and isinstance(start, Date):
        calendar = start.calendar
    last = year(number, calendar, hijri=hijri)
    if isinstance(start, Date) and isinstance(last, Date) and start.calendar is None and last.calendar is not None:
        start = replace(start, calendar=last.calendar)
    return _between(start, last)


@RANGES.rule(
    f"{_HEAD} (CENTURIES|CENTURY) (ORDINAL|NUMBER) (AND|TO|DASH) (ORDINAL|NUMBER) (CALENDAR|BC)?|{_HEAD} first:A_SPAN (COMMA (ORDINAL|NUMBER))* (AND|TO|DASH) (ORDINAL|NUMBER) (CALENDAR|BC)?",
    Tag.A_RANGE,
    says={"g:301-01-01..700-12-31": "بین قرن‌های چهارم و هفتم میلادی", "g:1601-01-01..1800-12-31": "قرن هفدهم و هجدهم"},
)
def century_range(nodes: list[Node], first: Expression | None = None) -> Between | None:
    """«قرن ششم تا چهارم پیش از میلاد»: what stands behind the second is of both."""
    calendar, hijri = calendar_by_name(nodes)
    calendar = Calendar.HIJRI if hijri else calendar
    values = [node.meaning.value for node in nodes if isinstance(node.meaning, Number)]
    if nodes[-1].tag is Tag.BC:
        values = [first.number, *values] if isinstance(first, Numbered) and first.calendar is None else values
        centuries = [Numbered(Grain.CENTURY, value, Calendar.GREGORIAN, bc=True) for value in values]
        return Between(*centuries) if len(centuries) == _ENDS else None
    if first is not None:
        if not isinstance(first, Numbered) or (first.grain is Grain.CENTURY and values[-1] > 40):
            return None
        last = Numbered(first.grain, values[-1], calendar or first.calendar)
        return Between(replace(first, calendar=first.calendar or calendar), last)
    return Between(*(Numbered(Grain.CENTURY, value, calendar) for value in values))


@RANGES.rule(
    "YEARS ANY_YEAR (COMMA ANY_YEAR)+ AND ANY_YEAR", Tag.A_RANGE, says={"1388..1390": "سال‌های ۱۳۸۸، ۱۳۸۹ و ۱۳۹۰"}
)
def several_years(nodes: list[Node]) -> Several | None:
    years_named = [year(node.meaning) for node in nodes if isinstance(node.meaning, Number)]
    return Several(tuple(one for one in years_named if one is not None)) if None not in years_named else None


@RANGES.rule(
    f"{_HEAD} DECADES first:ANY_YEAR (AND|TO|DASH) second:ANY_YEAR CALENDAR?|{_HEAD} DECADES first:ANY_YEAR (AND|TO|DASH) year:A_YEAR",
    Tag.A_RANGE,
    says={"g:1970-01-01..1989-12-31": "دهه‌های ۱۹۷۰ و ۱۹۸۰ میلادی"},
)
def decades(
    first: Number, nodes: list[Node], second: Number | None = None, year: Expression | None = None
) -> Between | None:
    calendar, _ = calendar_by_name(nodes)
    if isinstance(year, Date) and year.year is not None:
        second, calendar = Number(year.year), year.calendar
    if second is None or first.value % 10 or second.value % 10:
        return None
    return Between(Numbered(Grain.DECADE, first.value, calendar), Numbered(Grain.DECADE, second.value, calendar))


@RANGES.rule("(DECADES|YEARS) number:ANY_YEAR CALENDAR?", Tag.A_RANGE, says={"g:1980": "سال‌های ۱۹۸۰"})
def plural_of_one(number: Number, nodes: list[Node]) -> Expression | None:
    calendar, hijri = calendar_by_name(nodes)
    if nodes[0].tag is Tag.DECADES:
        return None if number.value % 10 else Numbered(Grain.DECADE, number.value, calendar)
    return None if number.value < 32 else year(number, calendar, hijri=hijri)


@RANGES.rule(
    "(MONTHS)? name:MONTH_NAME (COMMA MONTH_NAME)* AND last:MONTHLY",
    Tag.A_RANGE,
    says={"1392-04-01..1392-05-31": "تیر و مرداد ۹۲"},
    never=("دی، اسفند، تیر",),
)
def months_together(name: MonthName, last: object, nodes: list[Node], before: str) -> Expression | None:
    """Months in a row; several that leave others out and have no year are read each for itself."""
    end = whole(nodes[-1])
    named = [month(node.meaning) for node in nodes[:-1] if node.tag in (Tag.JMONTH, Tag.GMONTH, Tag.HMONTH)]
    first = month(name)
    if isinstance(end, Date):
        named = [replace(one, year=end.year, short=end.short) for one in named]
        first = named[0]
    elif isinstance(end, Within):
        return Between(Within(first, end.outer), end)
    apart = isinstance(end, Date) and end.month is not None and not 0 < end.month - name[1] <= len(named)
    if apart and (len(named) > 1 or before.endswith("، ")) and isinstance(end, Date) and end.year is None:
        return None
    return Several((*named, end)) if apart and end is not None else _between(first, end)


@RANGES.rule(
    f"FROM {_ANY} NOW|FROM YEAR? number:YEAR_NUMBER NOW|(A_YEAR|A_EDGE) NOW",
    Tag.A_RANGE,
    says={"1390-01-01..1392-07-02": "از سال ۱۳۹۰ تاکنون"},
)
def until_now(nodes: list[Node], number: Number | None = None) -> Between | None:
    start = year(number) if number is not None else whole(nodes[-2])
    return _between(start, Ref.PRESENT)


_ITEM_ENDS = Pattern(r" ?(?:[،,:؛.)\n|/-]|\Z)")
_TODAY = Shift(Grain.DAY, 0)


@RANGES.rule(
    "(A_MONTH|number:YEAR_NUMBER) NOW|(A_YEAR|A_MONTH|number:YEAR_NUMBER) DASH (NOW|A_VAGUE)"
    "|(A_YEAR|A_MONTH|number:YEAR_NUMBER) TO A_DAY",
    Tag.A_RANGE,
    says={"1390-01-01..1392-07-02": "۱۳۹۰ تاکنون", "1390-07-01..1392-07-02": "مهر ۱۳۹۰ تاکنون"},
    never=("مهر تاکنون", "۱۳۹۰ تا فردا"),
)
def since_then(nodes: list[Node], after: str, number: Number | None = None) -> Between | None:
    """An item of a career: «فروردین ۱۳۹۶ تاکنون: مدیر», «۱۳۹۶ - اکنون»."""
    start, last = whole(nodes[0]) if number is None else year(number), nodes[-1]
    now = last.meaning == _TODAY if last.tag is Tag.A_DAY else last.tag is Tag.NOW or whole(last) == NOW
    named = isinstance(start, Date) and start.year is not None
    return _between(start, Ref.PRESENT) if now and named and _ITEM_ENDS.match(after) else None


@RANGES.rule(
    f"(FROM|BETWEEN|FROM BETWEEN) (DAYS|MONTHS|YEARS|HOURS|SPAN_WORD)? ({_ANY}|YEAR_NUMBER) TO FROM? {_ANY}|(FROM BETWEEN|BETWEEN) {_ANY} AND {_ANY}"
    f"|(DAYS|MONTHS|YEARS)? {_YEARLY} (TO|DASH) {_YEARLY}|(DAYS|MONTHS|YEARS)? {_MONTHLY} (TO|DASH) {_MONTHLY}"
    f"|(DAYS|MONTHS|YEARS)? {_DAY} (TO|DASH) {_DAY}|A_TIME TO A_TIME|A_DAY TO A_TIME|PART TO PARTLY"
    "|(A_DAY|A_EDGE|MONTH_NAME|A_MONTH) (TO|DASH) A_EDGE|A_EDGE (TO|DASH) (A_DAY|A_MONTH|MONTH_NAME)",
    Tag.A_RANGE,
    says={
        "1392-06-30..1392-07-03": "از شنبه تا چهارشنبه",
        "1392-07-09..1392-07-12": "هفته آینده از روز سه شنبه تا جمعه",
        "1392-06-30..1392-07-05": "روزهای ۳۰ شهریور تا ۵ مهر",
        "g:2007-01-01..2008-12-31": "از ۲۰۰۷ تا پایان ۲۰۰۸",
        "1392-07-01..1392-11-30": "اول مهر تا آخر بهمن",
    },
    never=("سال ۹۰ تا پایان ماه جاری",),
)
def from_to(nodes: list[Node], before: str) -> Between | None:
    """«کارت‌های مهر تا پایان آبان» hold until then, and are named after their month."""
    times = [node for node in nodes if node.tag not in _GLUE]
    if len(times) != 2:
        return None
    begins, ends = (node.tag for node in times)
    if begins in (Tag.JMONTH, Tag.A_MONTH) and ends is not Tag.JMONTH and _OF_A_MONTH.ends(before, len(before)):
        return None
    if _BOUND_OF_ITS_OWN.ends(before, len(before)):
        return None
    start, end = (whole(node) for node in times)
    if isinstance(end, Vague) and end.ref is Ref.PRESENT:
        return _between(start, Ref.PRESENT)
    if (
        nodes[0].tag is Tag.JMONTH
        and isinstance(end, Edge)
        and isinstance(end.of, Shift)
        and end.of.grain is Grain.WEEK
    ):
        return None  # «کارنامه آبان تا پایان هفته آماده می‌شود»
    if nodes[0].tag is Tag.NAMED_DAY and isinstance(end, Step):
        return None  # «ثبت‌نام کاروان اربعین تا سه‌شنبه آینده ادامه دارد»
    dash = any(node.tag is Tag.DASH for node in nodes)
    if dash and isinstance(start, Date) and isinstance(end, Date) and start.calendar is not end.calendar:
        return None  # «۲۳ نوامبر - ۲ آذر» is one day in two calendars
    return _between(start, end)


_OF_A_MONTH = Pattern(r"(?<![\u0620-\u06d3])(?:قبض|کارت|بن|حقوق|اجاره|شارژ|ورودی|مصوب)(?:[ \u200c]?های)?[ \u200c]\Z")
"""What is paid or holds, and is named after its month."""
_BOUND_OF_ITS_OWN = Pattern(r"(?<![\u0620-\u06d3])(?:پیش|قبل|پس|بعد)[ ](?:از[ ])?\Z")
"""Before a time that bounds another thing: «کارت‌های صادرشده پیش از مهر ۱۴۰۲ تا آخر شهریور باید تمدید شوند»."""
_GLUE = frozenset(
    (Tag.FROM, Tag.TO, Tag.DASH, Tag.AND, Tag.BETWEEN, Tag.DAYS, Tag.MONTHS, Tag.YEARS, Tag.HOURS, Tag.SPAN_WORD)
)
