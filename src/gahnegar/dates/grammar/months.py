"""Months, seasons, and the parts of years: «فروردین ماه امسال», «تابستان ۹۵», «نیمه دوم سال», «دهه دوم محرم»."""

from dataclasses import replace

from gahnegar.dates import years
from gahnegar.dates.expression import (
    Amount,
    Between,
    Date,
    DayTime,
    Expression,
    NamedDay,
    Nth,
    Numbered,
    Ref,
    Season,
    Shift,
    Step,
    Within,
)
from gahnegar.dates.grammar.symbols import MONTHS, PARTS
from gahnegar.dates.grammar.year_phrases import calendar_by_name, year, year_behind_word
from gahnegar.dates.lexicon import Tag
from gahnegar.dates.scan import Node, Number
from gahnegar.dates.units import Calendar, DayPart, Grain, Mod
from gahnegar.persian.pattern import Pattern

MonthName = tuple[Calendar, int]


def in_year(date: Date, of: Expression) -> Expression:
    """`date` in the year `of`: one Date where the year is told by its number, a part of it otherwise."""
    if not isinstance(of, Date) or of.bc or of.year is None:
        return Within(date, of)
    if date.calendar is Calendar.HIJRI and of.calendar is None:
        if of.year in years.SOLAR_BESIDE_LUNAR or (of.short and date.month not in years.LUNAR_SHORT.get(of.year, ())):
            return Within(date, of)
        return replace(date, year=of.year)
    if date.calendar is not None and of.calendar not in (None, date.calendar):
        return Within(date, of)
    if date.calendar is Calendar.JALALI and of.calendar is None and of.year in years.ONLY_GREGORIAN:
        return Within(date, replace(of, calendar=Calendar.GREGORIAN))  # «مهر ۲۰۲۳»
    return replace(date, year=of.year, short=of.short, calendar=date.calendar or of.calendar)


def month(name: MonthName) -> Date:
    """The date of a bare month name."""
    return Date(month=name[1], calendar=name[0])


@MONTHS.rule(
    "MONTH? name:MONTH_NAME COMMA? of:A_YEAR",
    Tag.A_MONTH,
    says={"1392-01": "فروردین ماه امسال", "1389-12": "اسفند سال ۸۹", "g:2011-07": "جولای سال ۲۰۱۱"},
)
def month_of_year(name: MonthName, of: Expression) -> Expression:
    return in_year(month(name), of)


@MONTHS.rule(
    "MONTH? name:MONTH_NAME COMMA? number:ANY_YEAR CALENDAR?",
    Tag.A_MONTH,
    says={"1392-01": "فروردین ۹۲", "g:2015-12": "دسامبر ۲۰۱۵", "1359-02": "اردیبهشت ۱۳۵۹", "1320-06": "شهریور ۲۰"},
    never=("مهر ۲۰ نفر",),
)
def month_and_number(name: MonthName, number: Number, nodes: list[Node], after: str) -> Expression | None:
    """Two digits below 32 are a year where nothing behind them is counted: «در شهریور ۲۰»."""
    if number.value < 100 and any(node.tag is Tag.COMMA for node in nodes):
        return None  # «شنبه ۱۴ مهر، ۱۵ تا ۱۷»
    in_words = number.digits == 0 and number.value >= 20 and name[1] != _DEY  # «شهریور بیست», but not «دی‌سی»
    if number.value < 32 and not (
        (number.digits == 2 and (number.value < 10 or _alone(name, after))) or (in_words and _alone(name, after))
    ):
        return None
    if number.value < 1000 and name[0] is Calendar.GREGORIAN and not (number.digits == 2 or number.digits == 3):
        return None
    calendar, hijri = calendar_by_name(nodes)
    of = year(replace(number, digits=2) if in_words else number, calendar, hijri=hijri)
    return None if of is None else in_year(month(name), of)


_DEY = 10
_FOUR_DIGITS = Pattern(r" ?1[0-9]{3}(?![0-9])")
_ALONE = Pattern(
    r" ?(?:[)\].،؛,!؟:»\n-]|\Z)| (?:و|در|به|با|که|تا|از|است|بود|بوده|شد|شده|را|نیز|هم|اما|ولی|او|وی|این|بر|پس|تصویب"
    r"|آغاز|پایان|ایران|متفقین|رضاشاه|تهران|نیروهای|ارتش|دولت|مجلس"
    r"|رفتم|آمدم|رسیدم|برگشتم|شدم|بودم|رفت|آمد|رسید|برگشت|متولد|زاده|درگذشت)(?![\u0620-\u06d3])"
)


_NOT_COUNTED = Pattern(
    r" (?:[\u0620-\u06d3]{2,}(?:گی|انه|ی) (?:شد|بود)"
    r"|[\u0620-\u06d3]+(?:\u200c?ها|[\u0620-\u06d3]یان|ندگان)|[\u0620-\u06d3]{2,}(?:دند|تند|دیم|تیم))"
    r"(?![\u0620-\u06d3])"
)


def _alone(name: MonthName, after: str) -> bool:
    """Whether a Jalali month and two digits end there; what is counted would stand in the singular, and has no verb."""
    return name[0] is Calendar.JALALI and _counts_nothing(after)


def _counts_nothing(after: str) -> bool:
    return bool(_ALONE.match(after) or _NOT_COUNTED.match(after))


def _has_own_year(of: Expression, after: str) -> bool:
    """Whether the year of the story only points at one that stands behind the month: «آن سال مهر ۱۳۴۲»."""
    return isinstance(of, Shift) and of.of is Ref.STORY and _FOUR_DIGITS.match(after) is not None


@MONTHS.rule(
    "of:A_YEAR COMMA? MONTH? name:MONTH_NAME",
    Tag.A_MONTH,
    says={"1391-06": "پارسال شهریور"},
)
def year_then_month(name: MonthName, of: Expression, after: str) -> Expression | None:
    return None if _has_own_year(of, after) else in_year(month(name), of)


_FROM = Pattern(r"(?<![\u0620-\u06d3])از (?:آن |این |همان )?\Z", reach=10)
_IS_PAST = Pattern(r" (?:است|بود|باشد|بودند|اند)(?![\u0620-\u06d3])")
"""Around a month since which time has passed."""


@MONTHS.rule("name:MONTH_NAME (PAST|AGO)", Tag.A_MONTH, says={"1391-11": "بهمن گذشته"})
def last_month_of_name(name: MonthName, nodes: list[Node], before: str, after: str) -> Step | None:
    return None if _has_passed(nodes, before, after) else Step(month(name), -1)


def _has_passed(nodes: list[Node], before: str, after: str) -> bool:
    """Whether «گذشته» is the verb: «سه ماه از خرداد گذشته است»."""
    return nodes[-1].tag is Tag.PAST and _IS_PAST.begins(after, 0) and _FROM.ends(before, len(before))


@MONTHS.rule("name:MONTH_NAME (COMING|LATER)", Tag.A_MONTH, says={"1392-11": "بهمن آینده"})
def next_month_of_name(name: MonthName, nodes: list[Node]) -> Step:
    return Step(month(name), 1, after_what(nodes[-1]))


def after_what(node: Node) -> Ref | None:
    """«تابستان بعدش», «شنبه بعدش» is the next one after what was told, «تابستان آینده» from now."""
    return Ref.STORY if node.tag is Tag.LATER and node.end - node.start == len("بعدش") else None


@MONTHS.rule("name:MONTH_NAME CURRENT", Tag.A_MONTH, says={"1392-11": "بهمن ماه جاری"})
def month_of_this_year(name: MonthName) -> Within:
    return Within(month(name), Shift(Grain.YEAR, 0, calendar=name[0]))


@MONTHS.rule(
    "season:SEASON COMMA? of:A_YEAR|SEASON_WORD season:SEASON of:A_YEAR",
    Tag.A_SEASON,
    says={"1391-01-01..1391-03-31": "بهار سال ۹۱", "1392-04-01..1392-06-31": "تابستان امسال"},
)
def season_of_year(season: int, of: Expression) -> Season:
    return Season(season, _solar(of))


def _solar(of: Expression) -> Expression:
    """A year with a season is solar, also beside lunar ones: «زمستان ۱۲۹۶»."""
    if isinstance(of, Date) and of.calendar is None and not of.short and of.year in years.SOLAR_OR_LUNAR:
        return replace(of, calendar=Calendar.JALALI)
    return of


@MONTHS.rule(
    "season:SEASON number:ANY_YEAR CALENDAR?",
    Tag.A_SEASON,
    says={"1395-04-01..1395-06-31": "تابستان ۱۳۹۵", "1330-04-01..1330-06-31": "تابستان ۳۰"},
    never=("تابستان ۳۰ نفر",),
)
def season_and_number(season: int, number: Number, nodes: list[Node], after: str) -> Season | None:
    """Two digits below 32 are a year where nothing behind them is counted: «تابستان ۳۰»."""
    if number.value < 32 and not (number.digits == 2 and _counts_nothing(after)):
        return None
    if not number.digits and 99 < number.value < 1000:
        return None  # «همان زمستان ششصد چادر برپا شد»
    calendar, hijri = calendar_by_name(nodes)
    of = year(number, calendar, hijri=hijri)
    return None if of is None else Season(season, _solar(of))


@MONTHS.rule(
    "of:A_YEAR season:SEASON",
    Tag.A_SEASON,
    says={"1391-10-01..1391-12-30": "پارسال زمستان"},
)
def year_then_season(season: int, of: Expression, after: str) -> Season | None:
    return None if _has_own_year(of, after) else Season(season, _solar(of))


@MONTHS.rule("season:SEASON (PAST|AGO)", Tag.A_SEASON, says={"1391-10-01..1391-12-30": "زمستان گذشته"})
def last_season_of_name(season: int, nodes: list[Node], before: str, after: str) -> Step | None:
    return None if _has_passed(nodes, before, after) else Step(Season(season), -1)


@MONTHS.rule("season:SEASON (COMING|LATER)", Tag.A_SEASON, says={"1392-10-01..1392-12-29": "زمستان آینده"})
def next_season_of_name(season: int, nodes: list[Node]) -> Step:
    return Step(Season(season), 1, after_what(nodes[-1]))


@MONTHS.rule("season:SEASON CURRENT", Tag.A_SEASON, says={"1392-07-01..1392-09-30": "پاییز جاری"})
def season_of_this_year(season: int) -> Season:
    return Season(season, Shift(Grain.YEAR, 0))


# «سال» or «قرن» alone inside a larger phrase is the current one.
_WHOLE = "(A_YEAR|A_SPAN|A_MONTH|A_SEASON|A_WEEK|YEAR|MONTH|WEEK|CENTURY|DECADE|MONTH_NAME|SEASON|BARE_YEAR)"


def whole(node: Node) -> Expression | None:
    """The time that a node means: an expression, a name, or a bare unit, which is the current one («پایان سال»)."""
    match node.tag:
        case Tag.YEAR | Tag.MONTH | Tag.WEEK | Tag.CENTURY | Tag.DECADE:
            return Shift(node.meaning, 0)
        case Tag.SCHOOL_YEAR:
            return Shift(Grain.YEAR, 0)
        case Tag.JMONTH | Tag.GMONTH | Tag.HMONTH:
            return month(node.meaning)
        case Tag.SEASON:
            return Season(node.meaning)
        case Tag.NAMED_DAY:
            return NamedDay(node.meaning)
        case Tag.WEEKDAY:
            return Date(weekday=node.meaning)
        case Tag.PART:
            return DayTime(node.meaning)
        case Tag.NIGHT:
            return DayTime(DayPart.NIGHT)
        case _:
            meaning: Expression | Number = node.meaning
            return year_behind_word(meaning) if isinstance(meaning, Number) else meaning


@PARTS.rule(
    f"HALF_OF (ORDINAL|LAST) FROM? {_WHOLE}|HALF_YEAR ORDINAL (A_YEAR|YEAR)?",
    Tag.A_SPAN,
    says={
        "1392-01-01..1392-06-31": "نیمه اول سال",
        "g:1851-01-01..1900-12-31": "نیمه دوم قرن نوزدهم",
        "1392-07-01..1392-12-29": "نیمسال دوم",
        "g:2012-07-01..2012-12-31": "نیمه دوم ۲۰۱۲",
    },
    never=("نیمه دوم ۴۵ دقیقه",),
)
def half(nodes: list[Node]) -> Nth | None:
    index = nodes[1].meaning if nodes[1].tag is Tag.LAST else nodes[1].meaning.value
    if index not in (1, 2, -1):
        return None
    last = nodes[-1]
    of = Shift(Grain.YEAR, 0) if last is nodes[1] else whole(last)
    return None if of is None else Nth(index, Grain.HALF, of)


@PARTS.rule(
    "(LENGTH|AMOUNT) (ORDINAL|LAST) (A_YEAR|YEAR|BARE_YEAR|SCHOOL_YEAR)?"
    "|(LENGTH|AMOUNT) (EDGE_ADJ|EDGE) (A_YEAR|YEAR|BARE_YEAR|SCHOOL_YEAR)",
    Tag.A_SPAN,
    says={
        "1392-01-01..1392-03-31": "سه ماهه نخست",
        "1392-01-01..1392-06-31": "شش ماه نخست سال 92",
        "1392-04-01..1392-06-31": "سه ماهه دوم امسال",
        "1391-04-01..1391-06-31": "سه‌ماهه دوم ۹۱",
        "g:2018-10-01..2018-12-31": "سه‌ماهه چهارم ۲۰۱۸",
    },
    never=("سه روز دوم", "دو ماه اول"),
)
def months_in_year(nodes: list[Node]) -> Nth | None:
    """The n-th run of that many months in a year: quarters, halves, thirds."""
    length, order, *rest = nodes
    if not isinstance(length.meaning, Amount) or order.meaning is Mod.MID:
        return None
    (count, grain), *more = length.meaning.parts
    if more or grain is not Grain.MONTH or count is None or count.denominator != 1 or not 2 <= count <= 11:
        return None
    edge = order.tag in (Tag.EDGE, Tag.EDGE_ADJ)
    last = order.tag is Tag.LAST or order.meaning is Mod.END
    index = -1 if last else 1 if edge else order.meaning.value
    if index * count > 12 or (not rest and length.tag is Tag.AMOUNT and count % 3):
        return None  # «حقوق دو ماه اول» is of no year
    of = whole(rest[0]) if rest else Shift(Grain.YEAR, 0)
    return None if of is None else Nth(index, Grain.MONTH, of, int(count))


@PARTS.rule(
    "length:LENGTH CURRENT", Tag.A_SPAN, says={"1392-07-01..1392-09-30": "سه‌ماهه جاری"}, never=("سه روزه جاری",)
)
def current_quarter(length: Amount) -> Shift | None:
    """The quarter or half of the year that the day of publication lies in."""
    (count, unit), *more = length.parts
    grain = {3: Grain.QUARTER, 6: Grain.HALF}.get(int(count or 0))
    return None if grain is None or unit is not Grain.MONTH or more else Shift(grain, 0)


@PARTS.rule(
    "(LENGTH|AMOUNT) of:A_YEAR",
    Tag.A_SPAN,
    says={"1392-01-01..1392-07-30": "هفت ماهه سال جاری", "1392": "12 ماه سال 1392"},
    never=("سه سال سال گذشته",),
)
def first_months_of_year(nodes: list[Node], of: Expression) -> Nth | None:
    amount = nodes[0].meaning
    if not isinstance(amount, Amount):
        return None
    (count, grain), *more = amount.parts
    if more or grain is not Grain.MONTH or count is None or count.denominator != 1 or not 2 <= count <= 12:
        return None
    return Nth(1, Grain.MONTH, of, int(count))


@PARTS.rule(
    "amount:AMOUNT (ORDINAL|EDGE|EDGE_ADJ) FROM? (A_MONTH|MONTH_NAME|A_YEAR|MONTH|YEAR)",
    Tag.A_SPAN,
    says={
        "1392-07-01..1392-07-10": "ده روز اول مهر",
        "1392-08-01..1392-08-07": "یک هفته اول ماه آینده",
        "1392-07-17..1392-07-30": "دو هفته آخر مهر",
        "1391-12-21..1391-12-30": "ده روز پایانی سال ۹۱",
    },
    never=("ده روز اواسط مهر",),
)
def days_at_an_edge(amount: Amount, nodes: list[Node]) -> Nth | None:
    """So many days or weeks from the first of a month or year on, or up to its last."""
    order = nodes[1]
    if not isinstance(amount, Amount) or len(amount.parts) != 1 or order.meaning is Mod.MID:
        return None
    count, grain = amount.parts[0]
    if count is None or count.denominator != 1 or grain not in (Grain.DAY, Grain.WEEK):
        return None
    if order.tag is Tag.EDGE and (order.meaning is not Mod.END or order.end - order.start != len("آخر")):
        return None  # «ده روز پایان مهر»
    index = -1 if order.meaning is Mod.END else 1 if order.meaning is Mod.START else order.meaning.value
    return Nth(index, Grain.DAY, whole(nodes[-1]), int(count) * (7 if grain is Grain.WEEK else 1))


@PARTS.rule(
    "QUARTER (ORDINAL|EDGE|EDGE_ADJ) (A_YEAR|YEAR|A_SPAN|YEAR_NUMBER)",
    Tag.A_SPAN,
    says={
        "g:1901-01-01..1925-12-31": "ربع اول قرن بیستم",
        "1392-10-01..1392-12-29": "ربع چهارم سال",
        "g:1876-01-01..1900-12-31": "ربع آخر قرن نوزدهم",
    },
)
def quarter_by_order(nodes: list[Node]) -> Nth | None:
    order = nodes[1].meaning
    if order is Mod.MID:
        return None
    index = 4 if order is Mod.END else 1 if order is Mod.START else order.value
    return Nth(index, Grain.QUARTER, whole(nodes[2])) if index <= 4 else None


@PARTS.rule("MONTH ORDINAL (A_YEAR|YEAR)", Tag.A_MONTH, says={"1392-02": "ماه دوم سال"})
def month_by_order(nodes: list[Node]) -> Nth:
    return Nth(nodes[1].meaning.value, Grain.MONTH, whole(nodes[2]))


@PARTS.rule(
    "(DECADE) ORDINAL (A_MONTH|MONTH_NAME|MONTH)",
    Tag.A_SPAN,
    says={"h:1434-01-11..1434-01-20": "دهه دوم محرم ۱۴۳۴"},
)
def ten_days(nodes: list[Node]) -> Nth | None:
    index = nodes[1].meaning.value
    return Nth(index, Grain.DAY, whole(nodes[2]), 10) if index <= 3 else None


@PARTS.rule("DECADE ORDINAL FROM? (A_SPAN|CENTURY)", Tag.A_SPAN, says={"g:1921-01-01..1930-12-31": "دهه سوم قرن بیستم"})
def decade_of_century(nodes: list[Node]) -> Nth | None:
    of = whole(nodes[-1])
    if not isinstance(of, Numbered | Shift):
        return None
    return Nth(nodes[1].meaning.value, Grain.DECADE, of)


@MONTHS.rule(
    "SEASON_WORD ORDINAL (A_YEAR|YEAR)|ORDINAL SEASON_WORD (A_YEAR|YEAR)",
    Tag.A_SEASON,
    says={"1392-07-01..1392-09-30": "سومین فصل امسال"},
)
def season_by_order(nodes: list[Node]) -> Season | None:
    """«فصل دوم ده سال بعد» is no season of a year: that of a series, so long after the first."""
    index, of = next(node.meaning.value for node in nodes if isinstance(node.meaning, Number)), whole(nodes[-1])
    counted = isinstance(of, Shift) and abs(of.count) > 1
    return Season(index, of) if index <= _SEASONS and not counted else None


_SEASONS = 4


@PARTS.rule(
    "(ORDINAL|LAST) MONTH FROM? (A_YEAR|A_SEASON|YEAR)",
    Tag.A_MONTH,
    says={"1392-08": "دومین ماه سومین فصل امسال", "1391-12": "آخرین ماه سال گذشته"},
)
def ordinal_month(nodes: list[Node]) -> Nth:
    index = -1 if nodes[0].tag is Tag.LAST else nodes[0].meaning.value
    return Nth(index, Grain.MONTH, whole(nodes[-1]))


@PARTS.rule(
    "(ORDINAL|LAST) WEEK FROM? (A_YEAR|A_MONTH|MONTH_NAME|YEAR|MONTH)"
    "|WEEK (ORDINAL|LAST|EDGE|EDGE_ADJ) (A_MONTH|MONTH_NAME|MONTH|A_YEAR)",
    Tag.A_WEEK,
    says={"1392-07-08..1392-07-14": "هفته دوم مهر", "1392-07-24..1392-07-30": "هفته پایانی مهر"},
    never=("هفته اواسط مهر",),
)
def ordinal_week(nodes: list[Node]) -> Nth | None:
    """Seven days, the first week beginning with the month or year, the last one ending with it."""
    order = nodes[1]
    if order.tag is Tag.EDGE and (order.meaning is not Mod.END or order.end - order.start != len("آخر")):
        return None
    index = next((node.meaning.value for node in nodes if isinstance(node.meaning, Number)), None)
    return Nth(index or (1 if order.meaning is Mod.START else -1), Grain.WEEK, whole(nodes[-1]))


@PARTS.rule(
    "(WEEK|WEEKS) first:ORDINAL (AND|TO|COMMA) last:ORDINAL (A_MONTH|MONTH_NAME|MONTH)",
    Tag.A_SPAN,
    says={"1392-07-08..1392-07-21": "هفته‌های دوم و سوم مهر"},
)
def ordinal_weeks(first: Number, last: Number, nodes: list[Node]) -> Between:
    of = whole(nodes[-1])
    return Between(Nth(first.value, Grain.WEEK, of), Nth(last.value, Grain.WEEK, of))


@PARTS.rule("DAYS (A_MONTH|A_SEASON|SEASON|MONTH_NAME)", says={"1392-04-01..1392-06-31": "ایام تابستان"})
def days_of(nodes: list[Node]) -> tuple[Tag, Expression | None]:
    return (Tag.A_SEASON if nodes[1].tag in (Tag.SEASON, Tag.A_SEASON) else Tag.A_MONTH), whole(nodes[1])


@PARTS.rule("SPAN_WORD (A_YEAR|A_MONTH|A_WEEK|A_SEASON|SEASON)", says={"1391": "مدت مشابه سال گذشته"})
def same_time_in(nodes: list[Node]) -> tuple[Tag, Expression | None]:
    """«مدت مشابه سال قبل» goes by the year that was just told, not by that of the publication."""
    of = whole(nodes[1])
    if isinstance(of, Shift) and of.count and nodes[0].meaning == "same":
        before_that = of.of is Ref.STORY and of.count < 0  # «مدت مشابه سال قبل از آن»
        of = of if before_that else replace(of, of=Ref.STATED)
    return (Tag.A_SEASON if nodes[1].tag is Tag.SEASON else nodes[1].tag), of
