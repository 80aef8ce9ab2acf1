"""Last pass: what is left over and means a time by itself: a weekday, a month, a season, a bare year, «سال‌ها»."""

from gahnegar.dates import years
from gahnegar.dates.expression import Amount, Date, DayTime, Edge, NamedDay, Nth, Ref, Season, Several, Shift, Vague
from gahnegar.dates.grammar.months import MonthName, month
from gahnegar.dates.grammar.symbols import LONE
from gahnegar.dates.grammar.unsaid_months import (
    EARLIEST_ALONE,
    OF_EVENT,
    SENTENCE_BEGINS,
    goes_on_behind_day,
    may_be_day,
)
from gahnegar.dates.grammar.year_phrases import year
from gahnegar.dates.lexicon import Strength, Tag
from gahnegar.dates.occasion import Occasion
from gahnegar.dates.scan import Node, Number
from gahnegar.dates.units import DayPart, Grain, Weekday
from gahnegar.persian.pattern import Pattern


@LONE.rule(
    "WEEKDAY ((COMMA|AND) WEEKDAY)* AND WEEKDAY",
    Tag.A_RANGE,
    says={"1392-06-30..1392-06-31": "شنبه و یکشنبه"},
    never=("هر شنبه و یکشنبه",),
)
def weekdays_together(nodes: list[Node]) -> Several:
    return Several(tuple(Date(weekday=node.meaning) for node in nodes if isinstance(node.meaning, Weekday)))


@LONE.rule("day:WEEKDAY", Tag.A_WEEKDAY, says={"1392-06-30": "شنبه"})
def lone_weekday(day: Weekday) -> Date:
    return Date(weekday=day)


@LONE.rule("MONTH? name:MONTH_NAME", Tag.A_MONTH, says={"1392-01": "فروردین", "g:2013-10": "اکتبر"})
def lone_month(name: MonthName) -> Date:
    return month(name)


_OF_COURSE_ENDS = Pattern(
    r" ?[:،.(–\n-]| (?:به|در|از|با|تا|هم|نیز|صبح|ظهر|عصر|شب|ساعت|باید|می|[\u0620-\u06d3\u200c]+ را)(?![\u0620-\u06d3])"
)


_OF_STAY = Pattern(r" (?:بستری|درمان|پس از عمل|بعد از عمل|پس از جراحی|صعود|پیمایش)(?![\u0620-\u06d3])")
"""Behind a day that is counted wherever it stands: «از روز پنجم بستری»."""


_GOES_ON = Pattern(r" [\u0620-\u06d3\u200c]+")


def _counts_on(after: str) -> bool:
    """Whether the sentence goes on behind a counted day: «روز سوم دو فیلم دیدیم»."""
    return bool(_OF_COURSE_ENDS.match(after) or (_GOES_ON.match(after) and not OF_EVENT.match(after)))


@LONE.rule("DAY number:ORDINAL", Tag.A_DAY, says={}, never=("روز سوم مسابقات", "در روز سوم به"))
def day_of_course(number: Number, before: str, after: str) -> Nth | None:
    """A day of a journey, a treatment or a recipe, at the head of its sentence: «روز سوم: …»."""
    if not 1 <= number.value <= years.LARGEST_DAY or number.digits:
        return None
    if not _OF_STAY.match(after) and not (SENTENCE_BEGINS.search(before) and _counts_on(after)):
        return None
    return Nth(number.value, Grain.DAY, Ref.STORY)


@LONE.rule("DAY number:ORDINAL", Tag.A_DAY, says={}, never=("از روز هفتم آب را بستند",))
def day_of_lunar_month(number: Number, words: str, after: str, behind: str) -> Date | None:
    """«دوم محرم … از روز هفتم آب را بستند»: other months call no day «روز هفتم»."""
    fits = may_be_day(number, EARLIEST_ALONE, words) and not OF_EVENT.match(after)
    return Date(day=number.value) if fits and goes_on_behind_day(after, behind) else None


@LONE.rule("SEASON_WORD? number:SEASON", Tag.A_SEASON, says={"1392-04-01..1392-06-31": "تابستان"})
def season(number: int) -> Season:
    return Season(number)


@LONE.rule("part:PART", Tag.A_TIME, says={"TMO": "بامداد"})
def day_part(part: DayPart) -> DayTime:
    return DayTime(part)


@LONE.rule(
    "(DAY|DAYS|ANNIVERSARY) name:NAMED_WEAK|(DAY|DAYS|ANNIVERSARY) name:NAMED_DAY",
    Tag.A_DAY,
    says={"1392-03-03": "سالروز آزادسازی خرمشهر"},
)
def day_of_occasion(name: Occasion) -> NamedDay:
    return NamedDay(name)


@LONE.rule("NIGHT name:NAMED_DAY|NIGHT name:NAMED_WEAK", Tag.A_TIME, says={"1392-06-25TNI": "شب میلاد امام رضا (ع)"})
def eve_of_occasion(name: Occasion) -> DayTime:
    """The night before a feast belongs to it."""
    return DayTime(DayPart.NIGHT, Shift(Grain.DAY, -1, NamedDay(name)))


@LONE.rule(
    "number:ORDINAL ANNIVERSARY name:NAMED_DAY|number:ORDINAL ANNIVERSARY name:NAMED_WEAK",
    Tag.A_DAY,
    says={"1388-11-22": "سی و یکمین سالگرد پیروزی انقلاب اسلامی"},
)
def anniversary(number: Number, name: Occasion) -> NamedDay | None:
    """The n-th anniversary of an event whose year is known."""
    if name.year_of_event is None:
        return None
    return NamedDay(name, Date(year=name.year_of_event + number.value, calendar=name.calendar))


_LIKE_ADVERB = Pattern(
    r"(?:\A|[.،؛:!؟?«»)\n-]|(?<![\u0620-\u06d3])(?:در|تا|از|را|رو|که|هم|نیز|و|ولی|اما|فقط|معمولا|برای|دیگر|دیگه"
    r"|پدر(?:م|ش)?|مادر(?:م|ش)?|برادر(?:م|ش)|خواهر(?:م|ش)|بابا|مامان)) ?\Z"
)


@LONE.rule("name:NAMED_WEAK", Tag.A_TIME, says={}, never=("رحلت امام خمینی",))
def eve_of_new_year(name: Occasion, before: str) -> NamedDay | None:
    """«شب عید» like an adverb; «خرید شب عید» is a kind of shopping."""
    return NamedDay(name) if name.name == "شب عید" and _LIKE_ADVERB.search(before) else None


_BOUNDS = Pattern(
    r"(?<![\u0620-\u06d3])(?:(?:پیش|قبل|بعد|پس) از|(?:قبل|بعد)(?! از)|مانده به|تا"
    r"|(?<!استقبال )(?<!پیشواز )(?<!خرید )(?<!غیر )(?<!شبی )از) \Z"
)
_FEAST_HEAD = Pattern(r"(?:\A|[.،؛:!؟?\n]|(?<![\u0620-\u06d3])(?:که|هم|و|ما|من|منم|واسه|برای|دم|سر)) ?\Z")
_DONE_AT_FEAST = Pattern(
    r" (?!می[ \u200c]?(?:گیر|کن))(?:(?!رو |را |مبارک|جشن|سعید|خوب|خوش)[\u0620-\u06d3\u200c]+ ){0,3}?"
    r"(?:[\u0620-\u06d3]{2,}ه بود(?:م|یم|ید|ند)?|می[ \u200c]?[\u0620-\u06d3]+|[\u0620-\u06d3]{2,}[دت](?:م|یم|ید)"
    r"|ن[\u0620-\u06d3]{2,}[دت]ی)"
    r"(?![\u0620-\u06d3])"
)
"""What somebody did at the feast, and not with it: «عید رفتیم», «عید می‌آید»."""
_OTHER_FEAST = Pattern(r"[ \u200c](?:سعید|بزرگ|پاک|ولایت|خون|مسیحیان|کریسمس|امسال|پارسال)")


@LONE.rule("feast:ANNIVERSARY", Tag.A_DAY, says={}, never=("عید",))
def bare_feast(feast: Occasion | None, before: str, after: str) -> NamedDay | None:
    """«پیش از عید», «عید رفتیم شمال»: the feast that goes without saying is Nowruz."""
    marked = _BOUNDS.search(before) or (_FEAST_HEAD.ends(before, len(before)) and _DONE_AT_FEAST.match(after))
    return NamedDay(feast) if feast and marked and not _OTHER_FEAST.match(after) else None


@LONE.rule(
    "DAY? number:ORDINAL feast:ANNIVERSARY",
    Tag.A_DAY,
    says={},
    never=("بیستم عید", "پنجم سالگرد"),
)
def day_of_bare_feast(number: Number, feast: Occasion | None, after: str) -> Date | None:
    """«پنجم عید», «روز سوم عید»: so many days from Nowruz."""
    if feast is None or not 1 <= number.value <= _LAST_OF_FEAST or _OTHER_FEAST.match(after):
        return None
    return Date(month=feast.month, day=number.value, calendar=feast.calendar)


_LAST_OF_FEAST = 13


@LONE.rule("name:NAMED_WEAK", Tag.A_DAY, says={"1392-03-14": "رحلت امام خمینی (ره)"})
def occasion_name(name: Occasion) -> NamedDay:
    """A name that a running text uses for the event: only `resolve` takes it alone."""
    return NamedDay(name)


@LONE.rule("name:NAMED_DAY", Tag.A_DAY, says={"h:1435-01-10": "عاشورا"})
def named_day(name: Occasion) -> NamedDay:
    return NamedDay(name)


@LONE.rule(
    "era:ERA", Tag.A_SPAN, says={"1175..1304 APPROX": "دوره قاجار", "1304-01-01..1357-11-21 APPROX": "قبل از انقلاب"}
)
def named_era(era: Edge) -> Edge:
    """An era is told by its name alone; its years are approximate."""
    return era


@LONE.rule("number:YEAR_NUMBER", Tag.A_YEAR, says={"g:1945": "۱۹۴۵"}, never=("۱۹۴۵ نفر",))
def bare_year(number: Number) -> Date | None:
    return year(number) if number.digits == 4 else None


@LONE.rule(
    "units:YEARS|units:CENTURIES|units:MONTHS|units:WEEKS", Tag.AMOUNT, says={"PXY": "سال‌ها"}, never=("سال‌های دور",)
)
def years_long(units: Grain, nodes: list[Node]) -> Amount | None:
    """«سال‌ها» is a length; «سال‌های» is the head of something else."""
    return Amount(((None, units),)) if nodes[0].strength is Strength.STRONG else None


@LONE.rule("now:NOW", Tag.A_VAGUE, says={"PRESENT_REF": "تاکنون"})
def lone_until_now(now: Ref) -> Vague:
    return Vague(now)


@LONE.rule("part:PAST_MIDNIGHT", Tag.A_TIME, says={"TNI": "بعد از نصف شب"})
def past_midnight(part: DayPart) -> DayTime:
    return DayTime(part)


@LONE.rule("night:NIGHT", Tag.A_TIME, says={}, never=("شب یکشنبه",))
def night(night: Grain) -> DayTime:
    return DayTime(DayPart.NIGHT)
