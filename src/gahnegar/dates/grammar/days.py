"""Days: «۹ مهر ۹۲», «سه‌شنبه هفته آینده», «۱۳۹۲/۷/۹», «بیست و ششمین روز از خرداد», «امروز دوشنبه»."""

import re
from dataclasses import replace
from fractions import Fraction

from gahnegar.dates import years
from gahnegar.dates.expression import (
    Amount,
    Date,
    Every,
    Expression,
    NamedDay,
    Nth,
    Ref,
    Same,
    Several,
    Shift,
    Step,
    Stretch,
    Within,
)
from gahnegar.dates.grammar.months import MonthName, after_what, in_year, month, whole
from gahnegar.dates.grammar.symbols import DAYS, TWICE
from gahnegar.dates.grammar.year_phrases import calendar_by_name, numeric_date, year
from gahnegar.dates.lexicon import Tag
from gahnegar.dates.occasion import Occasion
from gahnegar.dates.scan import Node, Number
from gahnegar.dates.units import Calendar, Grain, Mod, Weekday
from gahnegar.persian.pattern import Pattern
from gahnegar.persian.tenses import direction_after


def on_day(number: int, of: Expression) -> Expression | None:
    """Day `number` of the month `of`."""
    if isinstance(of, Date):
        return replace(of, day=number)
    if isinstance(of, Within) and isinstance(of.inner, Date):
        year = of.outer.year if isinstance(of.outer, Date) and of.outer.calendar is None else None
        if year is not None and of.inner.calendar is Calendar.HIJRI and year < years.LUNAR_DAY_BELOW:
            lunar = Date(year=year, calendar=Calendar.HIJRI)
            return Within(replace(of.inner, day=number), lunar)  # it may be a solar year, too
        return Within(replace(of.inner, day=number), of.outer)
    if isinstance(of, Step) and isinstance(of.pattern, Date):
        return Step(replace(of.pattern, day=number), of.direction, of.of)
    return Within(Date(day=number), of)


def of_night_before(day: Expression | None) -> Expression | None:
    """The day of whose night «شب جمعه» tells: Thursday, as the day begins with its eve; others are their own.

    «جمعه شب» is Friday's own, and of «شب شنبه» both are said.
    """
    return Date(weekday=Weekday.THURSDAY) if day == Date(weekday=Weekday.FRIDAY) else day


def on_weekday(weekday: Weekday, of: Expression) -> Expression:
    """`of` with the weekday that stands beside it."""
    if isinstance(of, Date) and of.day is not None and of.weekday is None:
        return replace(of, weekday=weekday)
    if isinstance(of, Within) and isinstance(of.inner, Date) and of.inner.day is not None:
        return Within(replace(of.inner, weekday=weekday), of.outer)
    return Same((of, Date(weekday=weekday)))


def _dated(number: int, node: Node, weekday: Weekday | None) -> Expression | None:
    of = whole(node)
    if node.rule in ("ago", "later", "hence"):
        return None  # «نوبت دوم یک ماه بعد»
    day = None if of is None or number > years.LARGEST_DAY else on_day(number, of)
    return day if day is None or weekday is None else on_weekday(weekday, day)


_IN_TURN = Pattern(
    r"(?<![\u0620-\u06d3])(?:قسط|سرویس|دوز|فاز|نوبت|واکسن|تزریق|چک|چاپ|ویراست|مقاله|جلد|فصل)[ \u200c]\Z", reach=10
)
"""Before the ordinal of what comes in turn: «قسط سوم», «چاپ دوم»."""


@DAYS.rule(
    "(DAY? weekday:WEEKDAY COMMA?)? (DAY|DATE_WORD|DAYS)? number:DAY_NUMBER DAY? FROM? MONTHLY",
    Tag.A_DAY,
    says={
        "1392-07-09": "سه‌شنبه ۹ مهر ۹۲",
        "1392-07-25": "بیست و پنجم مهر",
        "g:2013-10-01": "سه‌شنبه، ۱ اکتبر ۲۰۱۳",
        "1392-03-26": "بیست و ششمین روز از خرداد ماه سال جاری",
    },
    never=("۴۰ تیر", "۷ از فروردین", "دوره دوم از مهر"),
)
def day_of_month(number: Number, nodes: list[Node], before: str, weekday: Weekday | None = None) -> Expression | None:
    """«واحد ۷ از فروردین بدهکار است», «دوره دوم از مهر» count no days: before «از» a day is told by «روز».

    Nor do «قسط سوم بهمن», «سرویس اول اردیبهشت».
    """
    tags = [node.tag for node in nodes]
    if Tag.FROM in tags and Tag.DAY not in tags:
        return None
    if number.ordinal and nodes[0].meaning == number and _IN_TURN.ends(before, len(before)):
        return None
    return _dated(number.value, nodes[-1], weekday)


@DAYS.rule(
    "(DAY? weekday:WEEKDAY COMMA?)? (DAY|DATE_WORD)? number:DAY_NUMBER CALENDAR MONTHLY",
    Tag.A_DAY,
    says={"1392-08-15": "۱۵م آبان", "1392-07-16": "روز ۱۶م مهر"},
    never=("۱۵ م آبان", "۱۵ش آبان"),
)
def day_with_suffix(number: Number, nodes: list[Node], weekday: Weekday | None = None) -> Expression | None:
    """The «م» of an ordinal written onto its digits is no calendar."""
    day, suffix = nodes[-3:-1]
    written_on = suffix.start == day.end and suffix.end - suffix.start == 1
    return _dated(number.value, nodes[-1], weekday) if written_on and suffix.meaning is Calendar.GREGORIAN else None


@DAYS.rule(
    "(DAY? weekday:WEEKDAY COMMA?)? name:MONTH_NAME number:DAY_NUMBER COMMA? of:YEAR_NUMBER CALENDAR?"
    "|(DAY? weekday:WEEKDAY COMMA?)? (DAY|DATE_WORD)?"
    " number:DAY_NUMBER (DASH|SLASH) name:MONTH_NAME (DASH|SLASH) of:ANY_YEAR",
    Tag.A_DAY,
    says={"g:2010-04-14": "آوریل ۱۴، ۲۰۱۰", "1389-07-12": "۱۲/مهر/۱۳۸۹", "g:2012-11-19": "۱۹-نوامبر-۲۰۱۲"},
    never=("آوریل ۱۴ نفر",),
)
def day_by_foreign_order(
    name: MonthName, number: Number, of: Number, nodes: list[Node], weekday: Weekday | None = None
) -> Expression | None:
    """The month before its day, as in English, and a month's name between slashes or dashes."""
    calendar, hijri = calendar_by_name(nodes)
    in_ = year(of, calendar, hijri=hijri) if of.digits in (2, 4) else None
    if in_ is None or number.value > years.LARGEST_DAY:
        return None
    day = in_year(replace(month(name), day=number.value), in_)
    return day if weekday is None else on_weekday(weekday, day)


@DAYS.rule("(DAY|DATE_WORD)? number:N59 of:A_MONTH", Tag.A_DAY, says={"XXXX-XX-XX": "۳۲ مهر ۱۳۹۲"}, never=("۳۲ مهر",))
def no_such_day(number: Number, of: Expression) -> Date | None:
    """A day that no month has is kept, so that it can be reported."""
    return replace(of, day=number.value) if isinstance(of, Date) and of.year is not None and number.digits else None


@DAYS.rule(
    "edge:MONTH_EDGE MONTHLY", Tag.A_DAY, says={"h:1325-01-01": "غرّه محرم ۱۳۲۵", "h:1325-01-30": "سلخ محرم ۱۳۲۵"}
)
def edge_day_of_month(edge: int, nodes: list[Node]) -> Expression | None:
    """The first and the last day of a lunar month by their old names."""
    of = whole(nodes[-1])
    if isinstance(of, Within) and isinstance(of.outer, Date):
        first = on_day(1, of)
        of = replace(first, day=None) if isinstance(first, Date) else of
    return None if of is None else on_day(1, of) if edge > 0 else Nth(-1, Grain.DAY, of)


@DAYS.rule("DAY number:ORDINAL of:A_YEAR", Tag.A_DAY, says={"1354-01-05": "روز پنجم سال ۱۳۵۴"})
def day_of_year(number: Number, of: Expression) -> Nth:
    return Nth(number.value, Grain.DAY, of)


_WEEKS_OF_MONTH = 5
_HEAD_ENDS = re.compile(r" ?(?:[:؛.،)\]\n]|\Z)")
_ADVERB_ENDS = re.compile(r" (?:تعطیل|بسته|باز|برگزار|در|ساعت|تا|می|میاد|میام)(?![\u0620-\u06d3])")
_OTHERS_FOLLOW = re.compile(r" ?، ?(?:\w+م(?!\w)|(?:\w+ ?)?شنبه|جمعه|[0-9])")


@DAYS.rule(
    "DAY? weekday:WEEKDAY number:DAY_NUMBER [!TO] [!DASH] [!AND] [!COMMA]|DAY? weekday:WEEKDAY number:ORDINAL [=COMMA]",
    Tag.A_DAY,
    says={"1392-07-10": "چهارشنبه ۱۰"},
    never=("جمعه ۵ نفر",),
)
def weekday_and_number(weekday: Weekday, number: Number, after: str, behind: str) -> Date | None:
    """«چهارشنبه ۱۴: …»: a day at the head of an entry, its month being that of the entries above.

    Also before a sentence, where it cannot be the third Wednesday of a month: «یکشنبه شانزدهم سوار شدیم».
    """
    if number.value > 31 or (not number.digits and not number.ordinal):
        return None
    if not _HEAD_ENDS.match(after) and not (number.ordinal and _ADVERB_ENDS.match(after)):
        if not number.ordinal or number.value <= _WEEKS_OF_MONTH or after[1:2].isdigit():
            return None
        if direction_after(behind, 0, saying=True, copula=True) == 0:
            return None
    if _OTHERS_FOLLOW.match(after):
        return None
    return Date(day=number.value, weekday=weekday)


@DAYS.rule(
    "DAY? weekday:WEEKDAY COMMA? parts:FRACTION",
    Tag.A_DAY,
    says={"1392-05-17": "پنجشنبه ۱۷/۵"},
    never=("شنبه ۲/۵ میلیون",),
)
def weekday_and_digits(weekday: Weekday, parts: tuple[Number, ...], nodes: list[Node], after: str) -> Date | None:
    """«پنجشنبه ۱۷/۳: شیمی»: day and month in digits, either first where only one of them can be the month."""
    first, second = parts
    day, month_ = (second, first) if second.value > _MONTHS >= first.value else (first, second)
    written = nodes[-1].end - nodes[-1].start == first.digits + second.digits + 1
    if not 1 <= month_.value <= _MONTHS or not 1 <= day.value <= years.LARGEST_DAY or day.digits > 2 or not written:
        return None
    if not _HEAD_ENDS.match(after) and not _DATED_THEN.match(after):
        return None
    return Date(month=month_.value, day=day.value, weekday=weekday, calendar=Calendar.JALALI)


_MONTHS = 12
_DATED_THEN = re.compile(
    r" (?:ساعت|از ساعت|تا|صبح|عصر|شب|در|به|با|برگزار|تعطیل|می|امتحان|جلسه|کلاس|نوبت)(?![\u0620-\u06d3])"
)


def is_ordinal_suffix(number: Node, suffix: Node) -> bool:
    """Whether the «م» of an ordinal is written onto digits; a full stop behind it is none of it."""
    if suffix.end - suffix.start == len("م."):
        suffix.end -= 1
    return suffix.start == number.end and suffix.end - suffix.start == 1 and suffix.meaning is Calendar.GREGORIAN


@DAYS.rule("DAY? weekday:WEEKDAY number:DAY_NUMBER suffix:CALENDAR", Tag.A_DAY, says={}, never=("جمعه ۲۳ م",))
def weekday_and_suffix(weekday: Weekday, number: Number, nodes: list[Node]) -> Date | None:
    """«جمعه ۲۳م»: the «م» of an ordinal is written onto its digits."""
    if not is_ordinal_suffix(*nodes[-2:]) or not number.digits or number.value > years.LARGEST_DAY:
        return None
    return Date(day=number.value, weekday=weekday)


@DAYS.rule(
    "number:ORDINAL MONTH name:GMONTH", Tag.A_DAY, says={"g:2013-05-15": "پانزدهم ماه می"}, never=("پنجمین ماه مه",)
)
def day_of_may(number: Number, name: tuple[Calendar, int]) -> Date | None:
    """«پانزدهم ماه می»: «ماه می» is no word of its own, since «می» is a prefix of verbs."""
    return replace(month(name), day=number.value) if number.value <= years.LARGEST_DAY else None


@DAYS.rule("number:DAY_NUMBER MONTH", Tag.A_DAY, says={"1392-07-14": "۱۴ ام ماه"}, never=("۱۴ ماه",))
def day_of_this_month(number: Number) -> Expression | None:
    return Within(Date(day=number.value), Shift(Grain.MONTH, 0)) if number.ordinal else None


@DAYS.rule(
    "of:A_YEAR COMMA? number:DAY_NUMBER name:MONTH_NAME", Tag.A_DAY, says={"1392-01-23": "۱۳۹۲ هجری شمسی ۲۳ فروردین"}
)
def year_day_month(of: Expression, number: Number, name: tuple[Calendar, int]) -> Expression:
    return in_year(replace(month(name), day=number.value), of)


@DAYS.rule(
    "(LAST|ORDINAL) DAY FROM? (A_YEAR|A_MONTH|A_WEEK|MONTH_NAME|YEAR|MONTH|A_SEASON|SEASON|WEEK|NAMED_DAY)",
    Tag.A_DAY,
    says={"1392-12-29": "آخرین روز سال", "1392-07-30": "آخرین روز ماه", "1392-11-12": "نخستین روز دهه فجر"},
)
def day_by_order(nodes: list[Node]) -> Expression | None:
    index = -1 if nodes[0].tag is Tag.LAST else nodes[0].meaning.value
    return Nth(index, Grain.DAY, whole(nodes[-1]))


@DAYS.rule(
    "DAY edge:EDGE (MONTH_NAME|A_MONTH|MONTH|A_YEAR|YEAR)|DAY edge:EDGE_ADJ (MONTH_NAME|A_MONTH|MONTH|A_YEAR|YEAR)",
    Tag.A_DAY,
    says={"1392-07-30": "روز آخر مهر", "1391-12-30": "روز پایانی سال گذشته", "1392-01-01": "روز آغازین سال"},
    never=("روز پایان مهر",),
)
def day_at_an_edge(edge: Mod, nodes: list[Node]) -> Nth | None:
    """«روز آخر مهر» is its last day; the word for the end is an adjective."""
    if nodes[1].tag is Tag.EDGE and nodes[1].end - nodes[1].start != len("آخر"):
        return None
    return Nth(-1 if edge is Mod.END else 1, Grain.DAY, whole(nodes[-1]))


@DAYS.rule(
    "(LAST|ORDINAL) weekday:WEEKDAY FROM? (A_YEAR|A_MONTH|MONTH_NAME|YEAR|MONTH|A_SEASON|SEASON)",
    Tag.A_DAY,
    says={"1392-07-18": "سومین پنجشنبه ماه", "1392-07-26": "آخرین جمعه مهر"},
)
def weekday_by_order(weekday: Weekday, nodes: list[Node]) -> Nth:
    index = -1 if nodes[0].tag is Tag.LAST else nodes[0].meaning.value
    return Nth(index, Date(weekday=weekday), whole(nodes[-1]))


@DAYS.rule(
    "weekday:WEEKDAY edge:EDGE (A_YEAR|A_MONTH|MONTH_NAME|YEAR|MONTH|A_SEASON|SEASON)",
    Tag.A_DAY,
    says={"1392-09-29": "جمعه آخر آذر"},
    never=("جمعه پایان آذر", "جمعه اول مهر"),
)
def last_weekday_of(weekday: Weekday, edge: Mod, nodes: list[Node]) -> Nth | None:
    """«جمعه آخر آذر» is its last Friday; the word for the end is an adjective."""
    last = edge is Mod.END and nodes[1].end - nodes[1].start == len("آخر")
    return Nth(-1, Date(weekday=weekday), whole(nodes[-1])) if last else None


@DAYS.rule(
    "WEEKDAY ORDINAL ((AND|COMMA) ORDINAL)+ (MONTH|EVERY_UNIT)",
    Tag.A_SET,
    says={"P1M": "پنجشنبه اول و سوم هر ماه"},
    never=("پنجشنبه اول و سوم مهر",),
)
def weekdays_of_every_month(nodes: list[Node]) -> Every | None:
    """«پنجشنبه اول و سوم ماه» recurs each month."""
    if nodes[-1].meaning is not Grain.MONTH:
        return None
    day = Date(weekday=nodes[0].meaning)
    orders = [node.meaning.value for node in nodes[1:-1] if isinstance(node.meaning, Number)]
    return Every(Amount(((Fraction(1), Grain.MONTH),)), Several(tuple(Nth(order, day) for order in orders)))


@DAYS.rule(
    "(DAY? weekday:WEEKDAY COMMA?)? (DAY|DATE_WORD)? parts:NUMERIC_DATE CALENDAR?",
    Tag.A_DAY,
    says={"1392-07-09": "۱۳۹۲/۷/۹", "1385-09-05": "تاریخ 5/9/1385", "g:1999-02-01": "1999-02-01"},
    never=("1.1.12",),
)
def date_in_digits(parts: tuple[Number, ...], nodes: list[Node], weekday: Weekday | None = None) -> Expression | None:
    if len(parts) != 3:
        return None
    calendar, hijri = calendar_by_name(nodes)
    date = numeric_date(parts, Calendar.HIJRI if hijri else calendar)
    return None if date is None else date if weekday is None else replace(date, weekday=weekday)


@DAYS.rule("parts:NUMERIC_MONTH", Tag.A_MONTH, says={"1392-10": "۱۰/۱۳۹۲"}, never=("۱۳۹۲/۴۰",))
def month_in_digits(parts: tuple[Number, ...]) -> Date | None:
    year, month_ = parts if parts[0].digits == 4 else parts[::-1]
    if not (1 <= month_.value <= 12 and (year.value in years.JALALI_YEARS or 1900 <= year.value < 2100)):
        return None
    return Date(year.value, month_.value)


@DAYS.rule(
    "DAY? weekday:WEEKDAY FROM? of:A_WEEK|of:A_WEEK FROM? DAY? weekday:WEEKDAY",
    Tag.A_DAY,
    says={"1392-07-09": "سه‌شنبه هفته آینده", "1392-06-27": "روز چهارشنبه هفته گذشته"},
)
def weekday_of_week(weekday: Weekday, of: Expression) -> Within:
    return Within(Date(weekday=weekday), of)


@DAYS.rule(
    "(of:A_WEEK|of:A_MONTH|of:A_YEAR) COMMA? day:A_DAY|day:A_DAY FROM? (of:A_WEEK|of:A_MONTH|of:A_YEAR)",
    Tag.A_DAY,
    says={
        "1392-07-09": "هفته آینده همین روز",
        "1392-08-02": "همین روز از ماه آینده",
        "1391-07-02": "سال گذشته همین روز",
    },
    never=("هفته آینده فردا",),
)
def this_day_elsewhere(of: Expression, day: Expression) -> Within | None:
    """The weekday or the date of today in another week, month or year."""
    return Within(day, of) if day == Shift(Grain.DAY, 0, Ref.THIS) else None


@DAYS.rule(
    "(A_WEEK|A_MONTH|A_YEAR|A_DAY) COMMA? SAME_TIME|SAME_TIME FROM? (A_WEEK|A_MONTH|A_YEAR|A_DAY)",
    Tag.A_DAY,
    says={"1391-07-02": "پارسال همین موقع", "1392-07-03": "فردا همین موقع", "1392-06-26": "همین موقع هفته گذشته"},
    never=("همین موقع", "همین موقع در سال گذشته"),
)
def same_time_elsewhere(nodes: list[Node]) -> Expression | None:
    """The date or the weekday of today in another week, month or year; of another day that day, at this hour."""
    of = next(node for node in nodes if node.tag not in (Tag.SAME_TIME, Tag.COMMA, Tag.FROM))
    return whole(of) if of.tag is Tag.A_DAY else this_day_elsewhere(whole(of), Shift(Grain.DAY, 0, Ref.THIS))


@DAYS.rule(
    "DAY? weekday:WEEKDAY amount:AMOUNT",
    Tag.A_DAY,
    says={"1392-07-15": "دوشنبه دو هفته آینده"},
    never=("دوشنبه دو هفته", "دوشنبه دو روز آینده"),
)
def weekday_weeks_away(weekday: Weekday, amount: Expression) -> Within | None:
    if not isinstance(amount, Stretch) or len(amount.amount.parts) != 1:
        return None
    count, grain = amount.amount.parts[0]
    if grain is not Grain.WEEK or count is None or count.denominator != 1:
        return None
    return Within(Date(weekday=weekday), Shift(Grain.WEEK, int(count) * amount.direction))


@DAYS.rule("weekday:THIS_WEEKDAY", Tag.A_WEEKDAY, says={"1392-07-05": "این جمعه"})
def this_weekday(weekday: Weekday) -> Date:
    """The weekday that lies near."""
    return Date(weekday=weekday)


@DAYS.rule("DAY? weekday:WEEKDAY (PAST|AGO|BEFORE_THAT)", Tag.A_DAY, says={"1392-06-31": "یکشنبه گذشته"})
def last_weekday(weekday: Weekday, nodes: list[Node]) -> Step:
    """«جمعه قبلش», «شنبه پیش از آن» is the last one before what was told."""
    return Step(Date(weekday=weekday), -1, Ref.STORY if nodes[-1].tag is Tag.BEFORE_THAT else None)


@DAYS.rule("DAY? weekday:WEEKDAY (COMING|LATER)", Tag.A_DAY, says={"1392-07-08": "دوشنبه آینده"})
def next_weekday(weekday: Weekday, nodes: list[Node]) -> Step:
    return Step(Date(weekday=weekday), 1, after_what(nodes[-1]))


@DAYS.rule("DAY weekday:WEEKDAY", Tag.A_WEEKDAY, says={"1392-06-30": "روز شنبه"})
def day_weekday(weekday: Weekday) -> Date:
    return Date(weekday=weekday)


@DAYS.rule("number:DAY_NUMBER name:NAMED_DAY", Tag.A_DAY, says={"1392-01-15": "پانزدهم نوروز"}, never=("۳ عاشورا",))
def day_of_nowruz(number: Number, name: Occasion) -> Date | None:
    return (
        Date(month=1, day=number.value, calendar=Calendar.JALALI)
        if name.name == "نوروز" and number.value <= 20
        else None
    )


@DAYS.rule("DAY number:ORDINAL FROM? name:NAMED_DAY", Tag.A_DAY, says={"1392-11-14": "روز سوم دهه فجر"})
def day_of_feast(number: Number, name: Occasion) -> Shift:
    return Shift(Grain.DAY, number.value - 1, NamedDay(name))


@DAYS.rule(
    "name:NAMED_DAY of:A_YEAR|name:NAMED_WEAK of:A_YEAR", Tag.A_DAY, says={"1392-11-12..1392-11-22": "دهه فجر امسال"}
)
def named_day_of_year(name: Occasion, of: Expression) -> NamedDay:
    return NamedDay(name, of)


@DAYS.rule(
    "feast:ANNIVERSARY of:A_YEAR|feast:ANNIVERSARY number:N99|feast:ANNIVERSARY number:YEAR_NUMBER",
    Tag.A_DAY,
    says={"1392-01-01": "عید امسال", "1391-01-01": "عید پارسال", "1398-01-01": "عید ۹۸", "1403-01-01": "عید ۱۴۰۳"},
    never=("جشن امسال", "سالگرد ۹۸", "جشن ۱۴۰۳"),
)
def feast_of_year(
    feast: Occasion | None, of: Expression | None = None, number: Number | None = None
) -> NamedDay | None:
    """«عید امسال»: the feast that goes without saying is Nowruz."""
    if number is not None:
        of = year(number)
    return None if feast is None or of is None else NamedDay(feast, of)


@DAYS.rule(
    "name:NAMED_DAY (PAST|COMING)", Tag.A_DAY, says={"1393-01-01": "نوروز آینده", "h:1434-01-10": "عاشورای گذشته"}
)
def named_day_away(name: Occasion, nodes: list[Node]) -> Step:
    return Step(NamedDay(name), -1 if nodes[-1].tag is Tag.PAST else 1)


@DAYS.rule(
    "name:NAMED_DAY number:ANY_YEAR CALENDAR?|name:NAMED_WEAK number:YEAR_NUMBER CALENDAR?",
    Tag.A_DAY,
    says={"1393-01-01": "نوروز ۹۳", "h:1446-07-13": "میلاد امام علی ۱۴۰۳"},
)
def named_day_and_number(name: Occasion, number: Number, nodes: list[Node]) -> NamedDay | None:
    if not (years.is_year(number.value) or (number.digits == 2 and number.value > years.LARGEST_DAY)):
        return None
    of = year(number, calendar_by_name(nodes)[0])
    return None if of is None else NamedDay(name, of)


def _counts_days(node: Node) -> bool:
    """Whether a day is told as the n-th of its month: «دومین روز ماه رمضان»."""
    tags = [part.tag for part in node.parts]
    return Tag.DAY in tags[1:] and isinstance(node.parts[0].meaning, Number) and node.parts[0].meaning.ordinal


@TWICE.rule(
    "day:A_DAY COMMA of:A_YEAR",
    Tag.A_DAY,
    says={"h:3-11-15": "روز پانزدهم این ماه، سال سوم هجری"},
    never=("۹ مهر، سال ۱۳۹۰",),
)
def day_of_this_month_in_year(day: Expression, of: Expression) -> Within | None:
    """The month goes without saying, the year is told behind: «پانزدهم این ماه، سال سوم هجری»."""
    match day:
        case Within(Date(day=int()), Shift(grain=Grain.MONTH, count=0)):
            return Within(day, of)
        case _:
            return None


@TWICE.rule(
    "first:A_DAY COMMA? (second:A_DAY|DAY? second:WEEKDAY CURRENT?|second:A_WEEKDAY)"
    "|(first:WEEKDAY|first:A_WEEKDAY) AS_OF second:A_DAY",
    Tag.A_DAY,
    says={"1392-07-02": "امروز سه‌شنبه", "1392-07-03": "فردا چهارشنبه ۳ مهر", "1382-12-25": "دوشنبه مورخ ۲۵ اسفند ۱۳۸۲"},
)
def day_named_twice(first: Expression | Weekday, second: Expression | Weekday, nodes: list[Node]) -> Expression | None:
    """A day by where it lies, and by its weekday or date; «امروز دومین روز رمضان است» tells it in two expressions."""
    if isinstance(first, Date) and first.weekday is not None and first.day is None:
        first = first.weekday
    if isinstance(first, Weekday):
        return None if isinstance(second, Weekday) else on_weekday(first, second)
    if isinstance(second, Weekday):
        return on_weekday(second, first)
    if _counts_days(nodes[-1]):
        return None
    if not isinstance(second, Date | Within) or not isinstance(first, Shift) or first.grain is not Grain.DAY:
        return None
    return Same((first, second))
