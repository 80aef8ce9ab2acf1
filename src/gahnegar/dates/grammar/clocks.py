"""Clock times: «ساعت ۱۰:۳۰ صبح», «پنج و نیم عصر», «یک ربع به شش», «ساعت ۹ به وقت تهران»."""

from dataclasses import replace
from fractions import Fraction

from gahnegar.dates.expression import Between, Clock
from gahnegar.dates.grammar.symbols import CLOCKS, RANGES
from gahnegar.dates.grammar.year_phrases import calendar_by_name, numeric_date
from gahnegar.dates.lexicon import Tag
from gahnegar.dates.scan import Node, Number
from gahnegar.dates.units import Calendar, DayPart, Zone
from gahnegar.persian.pattern import Pattern

_TAIL = "OCLOCK? (AND? PARTLY)? ZONE?"


def _tail(nodes: list[Node]) -> tuple[DayPart | None, Zone | None]:
    """The part of the day and the zone that follow a clock time."""
    part = zone = None
    for node in nodes:
        if node.tag is Tag.PART:
            part = node.meaning
        elif node.tag is Tag.NIGHT:
            part = DayPart.NIGHT
        elif node.tag is Tag.ZONE:
            zone = node.meaning
    return part, zone


def clock(hour: int, minute: int, nodes: list[Node], second: int | None = None) -> Clock | None:
    """A clock time with the part of day and zone that `nodes` tell; None where no clock shows it."""
    if hour > 24 or minute > 59 or (second or 0) > 59:
        return None
    part, zone = _tail(nodes)
    return Clock(hour, minute, second, part, zone)


@CLOCKS.rule(
    "FROM? HOUR? first:HOUR_NUMBER AND HALF TO last:HOUR_NUMBER PARTLY"
    "|FROM? HOUR first:HOUR_NUMBER (TO|DASH|OR) last:HOUR_NUMBER PARTLY"
    "|FROM? first:HOUR_NUMBER (TO|DASH) last:HOUR_NUMBER PART|FROM first:HOUR_NUMBER TO last:HOUR_NUMBER NIGHT"
    "|<DAY_WORD> first:HOUR_NUMBER TO last:HOUR_NUMBER NIGHT"
    "|BETWEEN HOUR? first:HOUR_NUMBER (TO|AND) HOUR? last:HOUR_NUMBER PARTLY"
    "|FROM? HOUR? first:HOUR_NUMBER PARTLY TO HOUR? last:HOUR_NUMBER PARTLY"
    "|(FROM|BETWEEN)? HOUR first:HOUR_NUMBER (TO|DASH|OR) last:HOUR_NUMBER [=DAY]"
    "|BETWEEN HOUR first:HOUR_NUMBER AND HOUR? last:HOUR_NUMBER [!MINUTE] [!COUNTABLE]"
    "|BETWEEN first:HOUR_NUMBER AND last:HOUR_NUMBER [=DAY_WORD]",
    Tag.A_RANGE,
    says={
        "T20:30/T23:00": "هشت و نیم تا یازده شب",
        "T09:00/T11:00": "۹ تا ۱۱ صبح",
        "T09:00/T19:00": "۹ صبح تا ۷ شب",
        "T10:00/T12:00": "ساعت ۱۰ تا ۱۲ روز دوشنبه",
        "T16:00/T18:00": "بین ساعت ۱۶ و ۱۸",
        "T02:00/T03:00": "بین ۲ و ۳ بامداد",
    },
)
def hours_of_part(first: Number, last: Number, nodes: list[Node]) -> Between | None:
    half = 30 if any(node.tag is Tag.HALF for node in nodes) else 0
    end = clock(last.value, 0, nodes)
    dayparts = [node for node in nodes if node.tag in (Tag.PART, Tag.NIGHT)]
    part = end.part if end is not None and first.value < last.value else None
    if len(dayparts) > 1:
        part = _tail(dayparts[:1])[0]
    start = None if first.value > 24 else Clock(first.value, half, part=part)
    return None if start is None or end is None else Between(start, end)


@CLOCKS.rule(
    "(FROM|BETWEEN)? HOUR first:HOUR_NUMBER (AND HALF)? (TO|DASH) HOUR? last:HOUR_NUMBER AND HALF PARTLY?",
    Tag.A_RANGE,
    says={"T09:00/T10:30": "ساعت ۹ تا ۱۰ و نیم"},
)
def hours_until_half(first: Number, last: Number, nodes: list[Node]) -> Between | None:
    hours = _hours_with_halves(first, last, nodes)
    if hours is None or not isinstance(hours.start, Clock) or not isinstance(hours.end, Clock):
        return None
    part = _tail(nodes)[0]
    runs_on = first.value < last.value <= 12
    return Between(
        Clock(first.value, hours.start.minute, part=part if runs_on else None), replace(hours.end, part=part)
    )


_HOURS_END = Pattern(
    r" ?(?:[.،؛:)\]\n]|\Z)"
    r"| (?:باز|دایر|تعطیل|برپا|در|پذیرای|پاسخگو|پاسخگوی|پاسخ|پذیرش|فعال|است|خواهد|حضور"
    r"|و (?:شنبه|یکشنبه|دوشنبه|سه|چهارشنبه|پنج|جمعه)[^ ]*)"
    r"(?![\u0620-\u06d3])"
)


_HOURS = "first:HOUR_NUMBER TO last:HOUR_NUMBER [!COUNTABLE]"


@CLOCKS.rule(
    f"<DAY_WORD> FROM? {_HOURS}|<DAY_WORD COMMA> FROM {_HOURS}|<PERIODIC COMMA> FROM? {_HOURS}"
    f"|<WEEKDAY TO WEEKDAY COMMA> FROM? {_HOURS}|<PARTS WEEKDAY COMMA> FROM? {_HOURS}|<WEEKDAYS COMMA> FROM? {_HOURS}"
    f"|<MONTH_NAME> FROM {_HOURS}|<MONTH_NAME COMMA> FROM? {_HOURS}|<MONTH_NAME COMMA> BETWEEN {_HOURS}"
    f"|<SEASONS> FROM? {_HOURS}|<YEAR_NUMBER COMMA> FROM? {_HOURS}",
    Tag.A_RANGE,
    says={"T09:00/T17:00": "شنبه از ۹ تا ۱۷"},
    never=("شنبه ۹ تا ۱۷ نفر", "شنبه ۱۷ تا ۹", "شنبه ۹ تا ۱۷ مهر"),
)
def opening_hours(first: Number, last: Number, after: str) -> Between | None:
    """Two hours behind a weekday, that nothing counts with: «شنبه‌ها ۹ تا ۱۷»."""
    if first.ordinal or last.ordinal or not first.digits or not last.digits or not first.value < last.value <= 24:
        return None
    return Between(Clock(first.value), Clock(last.value)) if _HOURS_END.match(after) else None


@CLOCKS.rule(
    "parts:NUMERIC_STAMP PARTLY? CALENDAR?",
    Tag.A_TIME,
    says={"1323-03-23T12:42": "۱۳۲۳-۰۳-۲۳ ۱۲:۴۲", "2013-09-24T10:30": "2013-09-24T10:30"},
)
def stamp(parts: tuple[Number, ...], nodes: list[Node]) -> Clock | None:
    """A date and a clock time in digits."""
    calendar, hijri = calendar_by_name(nodes)
    date = numeric_date(parts[:3], Calendar.HIJRI if hijri else calendar)
    time = clock(parts[3].value, parts[4].value, nodes, parts[5].value if len(parts) == 6 else None)
    return None if date is None or time is None else replace(time, of=date)


@CLOCKS.rule(
    f"(HOUR|HOURS)? HOUR? time:NUMERIC_CLOCK MINUTE? {_TAIL}",
    Tag.A_CLOCK,
    says={"T10:30": "ساعت ۱۰:۳۰", "T22:40": "۲۲:۴۰", "T17:05": "۵:۰۵ عصر"},
    never=("۹۰:۷۵",),
)
def digital(time: tuple[Number, ...], nodes: list[Node]) -> Clock | None:
    hour, minute, *second = (part.value for part in time)
    if hour > 24 and minute < 24 and nodes[0].tag is Tag.HOUR:  # typed from right to left: 30:9
        hour, minute = minute, hour
    return clock(hour, minute, nodes, second[0] if second else None)


@CLOCKS.rule(
    f"HOUR number:NJ {_TAIL}|HOUR number:NG {_TAIL}|HOUR number:N4 {_TAIL}",
    Tag.A_CLOCK,
    says={"T14:30": "ساعت ۱۴۳۰", "T20:05": "ساعت 2005"},
    never=("ساعت ۱۳۹۲",),
)
def digits_of_hour_and_minute(number: Number, nodes: list[Node]) -> Clock | None:
    """Hour and minute in four digits, as ships and soldiers tell them."""
    if number.digits != 4 or number.value % 100 > 59:
        return None
    return clock(number.value // 100, number.value % 100, nodes)


@CLOCKS.rule(
    f"HOUR? QUARTER_TO HOUR? hour:HOUR_NUMBER {_TAIL}|HOUR? QUARTER_TO part:PART",
    Tag.A_CLOCK,
    says={"T05:45": "یک ربع به شش", "T18:45": "یک ربع به هفت عصر", "T11:45": "یک ربع به ظهر"},
    never=("یک ربع به صبح",),
)
def quarter_to(nodes: list[Node], hour: Number | None = None, part: DayPart | None = None) -> Clock | None:
    if hour is None:
        return Clock(11, 45) if part is DayPart.NOON else None
    at = clock((hour.value - 1) % 24, 45, nodes)
    return replace(at, part=None) if at is not None and at.part is DayPart.NOON and at.hour == 11 else at


@CLOCKS.rule(
    f"HOUR? minute:MINUTE_NUMBER hour:MINUTE_TO [!UNIT] {_TAIL}",
    Tag.A_CLOCK,
    says={"T07:50": "ده دقیقه به هشت"},
    never=("از ۱۵ دقیقه به یک ساعت رسید",),
)
def minutes_to(minute: Number, hour: int, nodes: list[Node]) -> Clock | None:
    return clock((hour - 1) % 24, 60 - minute.value, nodes) if minute.value else None


@CLOCKS.rule(
    "HOUR? hour:HOUR_OF_DAY (AND HALF)? PAST_MIDNIGHT",
    Tag.A_CLOCK,
    says={"T02:00": "دو بعد از نصف شب", "T03:30": "ساعت سه و نیم بعد از نیمه‌شب"},
    never=("هشت بعد از نصف شب",),
)
def hour_past_midnight(hour: Number, nodes: list[Node]) -> Clock | None:
    half = 30 if any(node.tag is Tag.HALF for node in nodes) else 0
    return Clock(hour.value, half, part=DayPart.MORNING) if hour.value <= _LATEST_PAST_MIDNIGHT else None


@CLOCKS.rule(
    "(HALF HOUR|minute:MINUTE_NUMBER MINUTE) PAST_MIDNIGHT",
    Tag.A_CLOCK,
    says={"T00:30": "نیم ساعت بعد از نیمه‌شب", "T00:10": "ده دقیقه بعد از نیمه‌شب"},
    never=("سه ساعت بعد از نیمه‌شب",),
)
def minutes_past_midnight(minute: Number | None = None) -> Clock | None:
    return Clock(0, 30 if minute is None else minute.value, part=DayPart.MORNING)


_LATEST_PAST_MIDNIGHT = 6


@CLOCKS.rule("minute:MINUTE_NUMBER MINUTE FROM hour:HOUR_OF_DAY", Tag.A_CLOCK, says={}, never=("بیست دقیقه از نه نفر",))
def minutes_gone(minute: Number, hour: Number, after: str) -> Clock | None:
    """«بیست دقیقه از نه گذشته بود»."""
    return Clock(hour.value, minute.value) if minute.value and _GONE.match(after) else None


_GONE = Pattern(r"(?: شب| صبح)? (?:گذشت|می[ \u200c]?گذ)")


@CLOCKS.rule(
    f"HOUR hour:HOUR_NUMBER AND? minute:MINUTE_NUMBER MINUTE (AND second:MINUTE_NUMBER SECOND)? {_TAIL}",
    Tag.A_CLOCK,
    says={"T09:33": "ساعت 9 و 33 دقيقه", "T05:30": "ساعت ۵ و ۳۰ دقیقه صبح"},
)
def hour_and_minutes(hour: Number, minute: Number, nodes: list[Node], second: Number | None = None) -> Clock | None:
    return clock(hour.value, minute.value, nodes, second.value if second else None)


@CLOCKS.rule(
    f"(HOUR|HOURS) hour:HOUR_NUMBER AND HALF {_TAIL}|hour:HOUR_NUMBER AND HALF AND? PARTLY ZONE?"
    "|HOUR hour:HOUR_NUMBER AND HALF_OF [!ORDINAL] [!COUNTABLE]",
    Tag.A_CLOCK,
    says={"T06:30": "ساعت شش و نیم", "T17:30": "۵و نیم عصر", "T10:30": "ساعت ده و نیمه"},
)
def half_past(hour: Number, nodes: list[Node]) -> Clock | None:
    return clock(hour.value, 30, nodes)


@CLOCKS.rule(
    f"(HOUR|HOURS) half:HALVED {_TAIL}|half:HALVED PARTLY",
    Tag.A_CLOCK,
    says={"T22:30": "ده‌ونیم شب", "T10:30": "ساعت ده‌ونیم"},
)
def half_past_written_together(half: Fraction, nodes: list[Node]) -> Clock | None:
    return clock(int(half), 30, nodes)


@CLOCKS.rule(
    "minute:MINUTE_NUMBER MINUTE part:PART", Tag.A_CLOCK, says={"T00:30": "۳۰ دقیقه بامداد"}, never=("۳۰ دقیقه عصر",)
)
def after_midnight(minute: Number, part: DayPart) -> Clock | None:
    return Clock(0, minute.value, part=part) if part is DayPart.MORNING else None


@CLOCKS.rule(f"HOUR parts:FRACTION {_TAIL}", Tag.A_CLOCK, says={"T18:30": "ساعت 30/18", "T10:15": "ساعت ۱۰/۱۵"})
def hour_slash_minute(parts: tuple[Number, ...], nodes: list[Node]) -> Clock | None:
    first, second = parts
    if first.digits > 2 or second.digits > 2 or (second.digits == 1 and first.value <= 24):
        return None
    hour, minute = (second, first) if first.value > 24 >= second.value else (first, second)
    return clock(hour.value, minute.value, nodes)


@CLOCKS.rule(
    f"HOUR hour:HOUR_NUMBER AND QUARTER {_TAIL}|hour:HOUR_NUMBER AND QUARTER AND? PARTLY ZONE?",
    Tag.A_CLOCK,
    says={"T06:15": "ساعت شش و ربع", "T15:15": "سه و ربع بعدازظهر"},
)
def quarter_past(hour: Number, nodes: list[Node]) -> Clock | None:
    return clock(hour.value, 15, nodes)


@CLOCKS.rule(
    f"HOUR hour:HOUR_NUMBER AND? QUARTER_LESS {_TAIL}|hour:N12 AND QUARTER_LESS {_TAIL}",
    Tag.A_CLOCK,
    says={"T05:45": "ساعت شش و ربع کم", "T06:45": "هفت و ربع کم", "T18:45": "هفت و ربع کم عصر"},
    never=("ساعت هفت و ربع کمتر",),
)
def quarter_less(hour: Number, nodes: list[Node]) -> Clock | None:
    """«هفت و ربع کم»: a quarter of an hour before seven."""
    refused = hour.ordinal or not hour.value
    return None if refused else clock((hour.value - 1) % 24, 45, nodes)


_NO_HOUR_BEFORE = Pattern(r"(?:(?<![\u0620-\u06d3])(?:بین|میان|هر|هم|کمتر|بیشتر|دقیقه|دقایق|یا|به) |[0-9] ?، ?)\Z")
_COUNTED_BEHIND = Pattern(
    r"[ \u200c]*(?:میلیون|میلیارد|هزار|درصد|برابر|کیلو|متر|تن|نفر|لیتر|گرم|ساعت|سال|ماه|روز|هفته|دلار|تومان|ثانیه|ای"
    r"|[%0-9])"
)


@CLOCKS.rule(
    f"hour:HOUR_OF_DAY AND minute:MINUTE_NUMBER MINUTE {_TAIL}",
    Tag.A_CLOCK,
    says={"T11:10": "یازده و ده دقیقه", "T18:35": "۱۸ و ۳۵ دقیقه"},
    never=("سه ساعت و ده دقیقه", "۲۵ و ده دقیقه"),
)
def hour_and_minutes_without_hour(
    hour: Number, minute: Number, nodes: list[Node], before: str, after: str
) -> Clock | None:
    """A clock time without «ساعت»: «یازده و ده دقیقه رسیدیم»."""
    refused = hour.ordinal or minute.ordinal or _NO_HOUR_BEFORE.ends(before, len(before))
    return None if refused or _COUNTED_BEHIND.match(after) else clock(hour.value, minute.value, nodes)


@CLOCKS.rule(
    "HOUR hour:HOUR_NUMBER AND QUARTER_TO [!HOUR_NUMBER] [!PART]", Tag.A_CLOCK, says={}, never=("ساعت شش و ربع به هفت",)
)
def quarter_past_to(hour: Number, nodes: list[Node]) -> Clock | None:
    """«ساعت یازده و ربع به ده رسید»: the «به» belongs to what follows."""
    last = nodes[-1]
    if last.end - last.start != len("ربع به"):
        return None
    last.end = last.start + len("ربع")
    return clock(hour.value, 15, [])


@CLOCKS.rule(
    f"HOUR hour:HOUR_NUMBER AND minute:MINUTE_NUMBER {_TAIL}",
    Tag.A_CLOCK,
    says={"T17:20": "ساعت ۱۷ و ۲۰"},
    never=("ساعت ۱۰ و ۱۶",),
)
def hour_and_number(hour: Number, minute: Number, nodes: list[Node]) -> Clock | None:
    """Minutes of which a clock has no mark, and an hour has the number, are another hour: «ساعت ۱۰ و ۱۶»."""
    other_hour = hour.value < minute.value <= 24 and minute.value % 5
    return None if other_hour else clock(hour.value, minute.value, nodes)


@RANGES.rule(
    "<(A_CLOCK|A_TIME) AND> hour:HOUR_NUMBER [!COUNTABLE] [!MINUTE] [!TO] [!DASH]"
    "|<(A_CLOCK|A_TIME) COMMA> hour:HOUR_NUMBER [=AND HOUR_NUMBER]"
    "|<(A_CLOCK|A_TIME) COMMA HOUR_NUMBER AND> hour:HOUR_NUMBER [!COUNTABLE]",
    Tag.A_CLOCK,
    says={},
    never=("ساعت ۱۰ و ۱۶ نفر", "ساعت ۱۰ و ۱۶ تا ۱۸", "ساعت ۱۰ و ۱۶ کودک"),
)
def one_more_hour(hour: Number, after: str) -> Clock | None:
    """An hour behind another one, alone in its clause or before what is done then: «ساعت ۱۰ و ۱۶ پخش می‌شود»."""
    if hour.ordinal or _COUNTED_BEHIND.match(after):
        return None
    alone = _CLAUSE_ENDS.match(after) or _COMES.match(after) or _DONE_THEN.match(after) or _LISTED_BEHIND.match(after)
    return Clock(hour.value) if alone else None


_LISTED_BEHIND = Pattern(
    r" (?:و|هر|پخش|ارسال|نمایش|اجرا|انجام|پیش[ \u200c]?بینی|تکرار|روی صحنه)(?![\u0620-\u06d3])|، ?[0-9]"
)


@CLOCKS.rule(
    f"(HOUR|HOURS) hour:HOUR_NUMBER {_TAIL}",
    Tag.A_CLOCK,
    says={"T16:00": "ساعت ۱۶", "T17:00": "ساعت ۵ عصر", "T09:00+03:30": "ساعت ۹ به وقت تهران"},
)
def on_the_hour(hour: Number, nodes: list[Node]) -> Clock | None:
    return clock(hour.value, 0, nodes)


@CLOCKS.rule(
    "ZERO_HOUR AND minute:MINUTE_NUMBER MINUTE PART?|ZERO_HOUR PART? ZONE?",
    Tag.A_CLOCK,
    says={"T00:00": "ساعت صفر بامداد", "T00:05": "ساعت صفر و پنج دقیقه"},
    never=("ساعت صفر عاشقی", "ساعت صفر بود"),
)
def zero_hour(nodes: list[Node], after: str, minute: Number | None = None) -> Clock | None:
    """Midnight as the beginning of a day, which stands behind it: «از ساعت صفر جمعه»."""
    if minute is not None:
        return Clock(0, minute.value)
    return Clock(0, 0) if len(nodes) > 1 or _DAY_FOLLOWS.match(after) else None


_DAY_FOLLOWS = Pattern(
    r"[ \u200c](?:روز[ ]|یکم|اول|[0-9]{1,2}[ \u200c]|(?:یک|دو|سه|چهار|پنج)?[ \u200c]?شنبه|جمعه|امروز|فردا|دیروز|بامداد"
    r"|دوم|سوم|[\u0620-\u06d3]{2,}م[ ](?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند))"
)
_AT_NIGHT = Pattern(
    r"(?<![\u0620-\u06d3])(?:از|تا|حدود|حوالی|طرفای|نزدیکای|دور و بر|حول و حوش|راس|(?:شنبه"
    r"|جمعه)(?:[ \u200c]?ها)?"
    r"|امروز|فردا|دیروز|پریروز|امشب|دیشب|هر (?:روز|شب)|(?:صبح|ظهر|عصر)(?:،| و| یا)) \Z"
)
_BEHIND_DAY = Pattern(
    r"(?:[0-9]|م|اول)[ \u200c](?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند)(?: ماه)?"
    r"(?: [0-9]{4})?،? \Z|(?:شنبه|جمعه|امروز|فردا|دیروز|پریروز)، \Z",
    reach=30,
)
_STAY = Pattern(r" (?:و |در |اقامت|ماند|می[ \u200c]?مان|خواب|طول|کمپ|پیاپی|متوالی|قبل|پیش|بعد)")
"""Behind so many nights: «۵ مهر ۹ شب در هتل ماندیم»."""
_COMES = Pattern(
    r" (?:(?:رسید|برگشت|برمی|می[ \u200c]?(?:رس|آ|ر|پخش)|میا|میر|بیا|برو)[\u0620-\u06d3\u200c]*"
    r"|به بعد|زنگ|تموم|تمام|پایان|به پایان|شروع|آغاز|برگزار|بسته|باز|حرکت|پرواز|راه|نمیا"
    r"|خاموش|روشن|تعطیل|قطع|وصل)(?![\u0620-\u06d3])"
)
"""What is done at an hour, and not for so many nights."""


@CLOCKS.rule(
    "hour:HOUR_NUMBER NIGHT ZONE?|hour:HOUR_NUMBER NIGHT [=TODAY]|hour:HOUR_NUMBER NIGHT [=WEEKDAY]",
    Tag.A_CLOCK,
    says={},
    never=("۷ شب", "سه شب جمعه"),
)
def hour_of_night(hour: Number, nodes: list[Node], before: str, after: str) -> Clock | None:
    """«تا ۱۰ شب» is a clock, «۷ شب» so many nights."""
    if not 6 <= hour.value <= 12 or hour.ordinal:
        return None
    dated = _DAY_FOLLOWS.match(after) or (hour.value >= _EARLIEST_AT_NIGHT and _COMES.match(after))
    dated = dated or (hour.value == _MIDNIGHT and _IT_IS.match(after))
    behind = _BEHIND_DAY.search(before) and not _STAY.match(after)
    return clock(hour.value, 0, nodes) if dated or behind or _AT_NIGHT.search(before) else None


_EARLIEST_AT_NIGHT = 8
_MIDNIGHT = 12
_IT_IS = Pattern(r" (?:است|بود|شد|شده|گذشته|هنوز)(?![\u0620-\u06d3])")
"""Behind «دوازده شب», which is an hour: «دوازده شب است و نیامده»."""
_ENDS_CLAUSE = Pattern(r" ?(?:[.،؛!؟)\n]|\Z)")


@CLOCKS.rule(
    "first:HOUR_NUMBER TO last:HOUR_NUMBER NIGHT", Tag.A_RANGE, says={}, never=("۳ تا ۵ شب", "۸ تا ۱۵ شب", "۵ تا ۸ شب")
)
def hours_until_night(first: Number, last: Number, nodes: list[Node], before: str, after: str) -> Between | None:
    """«عصر بهتره، ۵ تا ۸ شب.» and «۸ تا ۱۰ شب برگزار می‌شود», where no stay is told."""
    if first.ordinal or last.ordinal or not 4 <= first.value < last.value <= 12 or last.value < _EARLIEST_AT_NIGHT:
        return None
    aside = _CLAUSE_HEAD.ends(before, len(before)) and _ENDS_CLAUSE.match(after)
    return (
        Between(Clock(first.value + 12), Clock(last.value, part=DayPart.NIGHT))
        if aside or _COMES.match(after)
        else None
    )


_CLAUSE_HEAD = Pattern(r"[.،؛:!؟(\n-][ ]?\Z")


@CLOCKS.rule(
    "hour:HOUR_NUMBER OCLOCK PARTLY? ZONE?|hour:HOUR_NUMBER AND HALF OCLOCK PARTLY? ZONE?",
    Tag.A_CLOCK,
    says={"T08:30": "هشت و نیم بجه صبح", "T15:00": "سه بجه بعدازظهر"},
)
def by_the_clock(hour: Number, nodes: list[Node]) -> Clock | None:
    """The hours of Dari: «هشت و نیم بجه»."""
    return clock(hour.value, 30 if any(node.tag is Tag.HALF for node in nodes) else 0, nodes)


_SOME = Pattern(
    r" (?:سرد|گرم|داغ|خنک|ابری|زود|تاریک|روشن|مه[ \u200c]?آلود|دل[ \u200c]?انگیز|دلگیر|پاییز|زمستان|بهار|تابستان"
    r"|(?:(?:یک|دو|سه|چهار|پنج)[ \u200c]?)?شنبه|جمعه|[\u0620-\u06d3]{2,}ی|که)(?![\u0620-\u06d3])"
)
"""Behind a part of some day that is described: «یک صبح سرد», «یک عصر بارانی»."""


@CLOCKS.rule(
    "hour:HOUR_NUMBER PART ZONE?",
    Tag.A_CLOCK,
    says={"T08:00": "۸ صبح", "T18:00": "۶ عصر", "T01:00": "یک صبح"},
    never=("۲۵ صبح",),
)
def hour_of_part(hour: Number, nodes: list[Node], after: str) -> Clock | None:
    some = hour.value == 1 and not hour.digits and _SOME.match(after)
    return clock(hour.value, 0, nodes) if hour.value and not some else None


_ENDS_WITH_HALF = "last:HOUR_NUMBER (AND HALF [!COUNTABLE]|[!COUNTABLE] [!AND HALF])"
_HALVED_HOURS = f"first:HOUR_NUMBER (AND HALF)? TO {_ENDS_WITH_HALF}"
_DONE_THEN = Pattern(
    r"[ ](?:باز|بسته|تعطیل|کلاس|باشگاه|سر|شیفت|تمرین|خواب|مغازه|خونه|خانه|بیرون|جلسه|درس|وقت|نوبت|کار|بیدار|آماده"
    r"|مهمون|مهمان|برگزار|هست|نیست|میا|میر|بیا|برو|می[ \u200c]|ن?می)[\u0620-\u06d3\u200c]*"
)
"""What is done from one hour to another: «فردا ۵ تا ۸ مغازه‌ام»."""


def _hours_with_halves(first: Number, last: Number, nodes: list[Node]) -> Between | None:
    """Two hours, «و نیم» behind either; None where no clock shows them."""
    if first.ordinal or last.ordinal or first.value > 24 or last.value > 24 or not last.value:
        return None
    joint = next((place for place, node in enumerate(nodes) if node.tag in (Tag.TO, Tag.DASH)), None)
    if joint is None:  # «بین ۹ و ۱۰ و نیم»
        joint = next(place for place, node in enumerate(nodes) if node.tag is Tag.AND)
    halves = (any(node.tag is Tag.HALF for node in part) for part in (nodes[:joint], nodes[joint:]))
    start, end = (Clock(hour, 30 * half) for hour, half in zip((first.value, last.value), halves, strict=True))
    return Between(start, end) if (start.hour, start.minute) != (end.hour, end.minute) else None


@CLOCKS.rule(
    f"<DAY_WORD> FROM? {_HALVED_HOURS}|<DAY_WORD COMMA> FROM {_HALVED_HOURS}|<DAY_WORD> BETWEEN {_HALVED_HOURS}"
    f"|<DAY_WORD> BETWEEN first:HOUR_NUMBER AND {_ENDS_WITH_HALF}",
    Tag.A_RANGE,
    says={"1392-07-03T10:00/T11:30": "فردا از ده تا یازده و نیم", "1392-07-03T09:00/T12:00": "فردا بین ۹ تا ۱۲"},
    never=("فردا از ۸ تا ۱۰ نفر", "فردا ۸ تا ۱۰ مدرسه", "شنبه از پنجم تا هفتم", "فردا بین ۹ تا ۱۲ نفر"),
)
def hours_behind_day(first: Number, last: Number, nodes: list[Node], after: str) -> Between | None:
    """Two hours behind a day, a part of one or what recurs: «فردا از ۸ تا ۱۰», «عصرها پنج تا هفت»."""
    if first.value > last.value or _COUNTED_BEHIND.match(after):
        return None
    marked = nodes[0].tag in (Tag.FROM, Tag.BETWEEN) or any(node.tag is Tag.HALF for node in nodes)
    if not marked and not _HOURS_END.match(after) and not _DONE_THEN.match(after):
        return None
    return _hours_with_halves(first, last, nodes)


@CLOCKS.rule(
    f"FROM? first:N12 AND HALF TO {_ENDS_WITH_HALF}|FROM first:N12 TO last:N12 AND HALF [!COUNTABLE]",
    Tag.A_RANGE,
    says={"T05:30/T07:00": "پنج و نیم تا هفت", "T08:00/T09:30": "از هشت تا نه و نیم"},
    never=("پنج و نیم تا هفت درصد", "از پنج تا هفت و نیم میلیون"),
)
def hours_in_their_clause(first: Number, last: Number, nodes: list[Node], after: str) -> Between | None:
    """Hours that nothing but the half beside one of them and their clause shows: «پنج و نیم تا هفت»."""
    if _COUNTED_BEHIND.match(after) or not (_CLAUSE_ENDS.match(after) or _DONE_THEN.match(after)):
        return None
    return _hours_with_halves(first, last, nodes)


@CLOCKS.rule(
    "<DAY_WORD> hour:HOUR_OF_DAY AND (HALF|QUARTER) [!COUNTABLE] [!TO]"
    "|<ABOUT> hour:HOUR_OF_DAY AND (HALF|QUARTER) [!COUNTABLE] [!TO]",
    Tag.A_CLOCK,
    says={"1392-07-03T09:30": "فردا ۹ و نیم", "T10:30": "حوالی ده و نیم"},
    never=("فردا ۹ و نیم درصد", "حوالی ۵ و نیم میلیون"),
)
def half_past_of_day(hour: Number, nodes: list[Node], after: str) -> Clock | None:
    """«فردا ۹ و نیم», «طرفای ده و ربع»: what stands before makes the number an hour."""
    if hour.ordinal or _COUNTED_BEHIND.match(after):
        return None
    return clock(hour.value, 30 if nodes[2].tag is Tag.HALF else 15, [])


@CLOCKS.rule(
    "<ABOUT> hour:HOUR_OF_DAY [!COUNTABLE] [!TO] [!AND] [!OR] [!DASH]",
    Tag.A_CLOCK,
    says={"T08:00": "حوالی هشت"},
    never=("حوالی ۸ نفر", "حوالی ۱۷ شهریور", "طرفای ۲۰ سالگی"),
)
def about_the_hour(hour: Number, after: str) -> Clock | None:
    """«حوالی هشت میام»: an hour, where nothing is counted."""
    return None if hour.ordinal or _COUNTED_BEHIND.match(after) else Clock(hour.value)


@CLOCKS.rule(
    "<DAY_WORD TO> hour:N24 [!COUNTABLE] [!TO] [!AND] [!DASH]",
    Tag.A_CLOCK,
    says={},
    never=("امروز تا ۲۱ نفر", "امروز تا ۱۴ درصد", "امروز تا ۲۱ کودک"),
)
def until_the_hour(hour: Number, after: str) -> Clock | None:
    """«امروز تا ۲۱ بازیم»: an hour of the afternoon that ends its clause or has its verb behind it."""
    refused = hour.ordinal or not hour.digits or _COUNTED_BEHIND.match(after)
    ends = _CLAUSE_ENDS.match(after) or _DONE_THEN.match(after) or _DONE_BY.match(after)
    return None if refused or not ends else Clock(hour.value)


_DONE_BY = Pattern(r" (?:لغو|ثبت|پرداخت|وقت|فرصت|مهلت|مجاز|ادامه|دایر)(?![\u0620-\u06d3])")
_ABOUT_BEFORE = Pattern(r"(?<![\u0620-\u06d3])(?:حدود|حدودا|نزدیک|سر|راس|تا)[ ]\Z")
_CLAUSE_BEGINS = Pattern(
    r"(?:\A|[.؟?!،:؛(\n«-]"
    r"|(?<![\u0620-\u06d3])(?:ساعت|سر|تا|حدود|حوالی|طرفای|طرف[ \u200c]?های|راس|از|یا|بیدارباش|حرکت|واسه"
    r"|برای|که|نزدیک))[ ]?\Z"
)
_CLAUSE_ENDS = Pattern(
    r"[ ]?(?:[.،؛؟?!)»\n-]|\Z)"
    r"|[ ](?:راه|حرکت|بیدار|رسید|می|نمی|بیا|دم|جلو|جلوی|یا|اونجا|خونه|خانه|باش|با|از|رفت|در|برگشت|پا|بود|شد|است|شده"
    r"|زنگ|کلاس|قرار|جلسه|نوبت|وقت|تموم|شروع|بسته|خوب|دیگه|اینجا|سر)"
    r"(?![\u0620-\u06d3])"
    r"|[ ](?:رسید|رفت|برگشت|راه|بیدار|می|آمد|اومد|برس|معطل|علاف|منتظر)[\u0620-\u06d3\u200c]*"
    r"|[ ](?:[\u0620-\u06d3\u200c]+[ ])?(?:باشید|باشیم|باشند|باشن|باشین|هستم|هستیم"
    r"|بودم|بودیم|بودن|رسیدیم|رسیدم)(?![\u0620-\u06d3])"
)


_UNTIL_THEN = Pattern(r"(?<![\u0620-\u06d3])تا[ ]\Z")
_WAITED = Pattern(r" (?:معطل|منتظر|علاف|بیدار|خواب|صبر|نشست|موند|ماند|طول)[\u0620-\u06d3]*(?![\u0620-\u06d3])")


@CLOCKS.rule(
    "hour:N12 AND QUARTER [!UNIT] [!A_UNIT] [!ADJ_UNIT]|hour:N12 AND HALF [!UNIT] [!A_UNIT] [!ADJ_UNIT]"
    "|hour:N12 AND HALF_OF [!ORDINAL] [!COUNTABLE]",
    Tag.A_CLOCK,
    says={},
    never=("سه و ربع ساعت", "پنج و نیم سال", "۵ و نیم"),
)
def past_the_hour(hour: Number, nodes: list[Node], before: str, after: str) -> Clock | None:
    """«چهار و ربع», «پنج و نیم» in words, alone in their clause: «چهار و ربع راه افتادیم»."""
    in_digits = hour.digits and nodes[2].tag is not Tag.QUARTER
    waited = _UNTIL_THEN.ends(before, len(before)) and _WAITED.match(after)  # «تا ۴ و نیم معطل شدیم»
    if (in_digits and not waited) or hour.ordinal or _COUNTED_BEHIND.match(after):
        return None
    about = nodes[2].tag is Tag.QUARTER and _ABOUT_BEFORE.ends(before, len(before))
    if not about and not _CLAUSE_ENDS.match(after):
        return None
    quarter = nodes[2].tag is Tag.QUARTER
    return clock(hour.value, 15 if quarter else 30, []) if quarter or _CLAUSE_BEGINS.ends(before, len(before)) else None
