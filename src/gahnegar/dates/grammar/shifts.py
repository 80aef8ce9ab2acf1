"""Times told from another time: «امروز», «سال گذشته», «سه ماه پیش», «۸ سال اخیر», «سه‌شنبه آینده», «همان سال»."""

from dataclasses import replace
from fractions import Fraction

from gahnegar.dates.expression import (
    Amount,
    Away,
    Between,
    Clock,
    Date,
    DayTime,
    Expression,
    Ref,
    Shift,
    Stretch,
    Vague,
)
from gahnegar.dates.grammar.symbols import SHIFTS
from gahnegar.dates.lexicon import Tag
from gahnegar.dates.scan import Node
from gahnegar.dates.units import Calendar, DayPart, Grain
from gahnegar.persian.pattern import Pattern

_TAGS = {
    Grain.YEAR: Tag.A_YEAR,
    Grain.MONTH: Tag.A_MONTH,
    Grain.WEEK: Tag.A_WEEK,
    Grain.DAY: Tag.A_DAY,
    Grain.PART: Tag.A_TIME,
    Grain.HOUR: Tag.A_TIME,
}
_UNIT = "(YEAR|MONTH|WEEK|DAY|DECADE|CENTURY|SEASON_WORD|HALF_YEAR|MILLENNIUM)"


def _shift(grain: Grain, count: int, of: Ref | None = None, calendar: Calendar | None = None) -> tuple[Tag, Expression]:
    if grain is Grain.SEASON and of not in (Ref.STORY, Ref.THIS):  # a football season as often as a quarter of the year
        return Tag.A_VAGUE, Vague(Ref.PAST if count < 0 else Ref.FUTURE if count else Ref.PRESENT, grain)
    if grain is Grain.PART:
        return Tag.A_TIME, DayTime(DayPart.NIGHT, Shift(Grain.DAY, count, of))
    return _TAGS.get(grain, Tag.A_SPAN), Shift(grain, count, of, calendar)


def _calendar(nodes: list[Node]) -> Calendar | None:
    calendar: Calendar | None = next((node.meaning for node in nodes if node.tag is Tag.CALENDAR), None)
    return calendar


@SHIFTS.rule("day:TODAY", Tag.A_DAY, says={"1392-07-02": "امروز", "1392-07-01": "دیروز", "1392-07-04": "پس‌فردا"})
def today(day: int) -> Shift:
    return Shift(Grain.DAY, day)


@SHIFTS.rule("year:THIS_YEAR CALENDAR?", Tag.A_YEAR, says={"1392": "امسال", "1391": "پارسال"})
def this_year(year: int, nodes: list[Node]) -> Shift:
    return Shift(Grain.YEAR, year, calendar=_calendar(nodes))


@SHIFTS.rule("days:NEXT_DAY", Tag.A_DAY, says={"1392-07-03": "فردای آن روز", "1392-07-04": "پس‌فرداش"})
def day_after(days: int) -> Shift:
    return Shift(Grain.DAY, days, Ref.STORY)


@SHIFTS.rule("NEW_YEAR CALENDAR?", Tag.A_YEAR, says={"1392": "سال جدید", "g:2013": "سال جدید میلادی"})
def new_year(nodes: list[Node]) -> Shift:
    """The coming year in the last quarter of one, otherwise the one that has begun: the year of three months hence."""
    calendar = _calendar(nodes)
    return Shift(Grain.YEAR, 0, Shift(Grain.MONTH, 3, calendar=calendar), calendar)


@SHIFTS.rule("MONTH_HEAD [!MONTH_NAME]", Tag.A_DAY, says={"1392-07-01": "سر ماه"}, never=("سر ماه مهر",))
def head_of_month() -> Date:
    """«سر ماه»: the first day of a month that goes without saying."""
    return Date(day=1)


@SHIFTS.rule("night:NIGHT_DEIXIS", Tag.A_TIME, says={"1392-07-01TNI": "دیشب", "1392-07-02TNI": "امشب"})
def tonight(night: int) -> DayTime:
    return DayTime(DayPart.NIGHT, Shift(Grain.DAY, night))


@SHIFTS.rule(
    "unit:THIS_UNIT AGO",
    says={"1392-06-23..1392-06-29": "همین هفته پیش", "1391": "همین سال پیش"},
    never=("همین روز پیش",),
)
def just_last_unit(unit: Grain, nodes: list[Node]) -> tuple[Tag, Expression] | None:
    """«همین هفته پیش» is last week, told as near."""
    return None if unit in (Grain.DAY, Grain.PART) else _shift(unit, -1)


@SHIFTS.rule(
    "unit:THIS_UNIT CALENDAR?", says={"1392": "این سال", "1392-06-30..1392-07-05": "این هفته", "1392-07": "همین ماه"}
)
def this_unit(unit: Grain, nodes: list[Node]) -> tuple[Tag, Expression]:
    return _shift(unit, 0, Ref.THIS, _calendar(nodes))


@SHIFTS.rule("unit:GONE_UNIT", says={"1392-06-23..1392-06-29": "هفته‌ای که گذشت", "1391": "سالی که گذشت"})
def unit_that_passed(unit: Grain) -> tuple[Tag, Expression]:
    return _shift(unit, -1)


@SHIFTS.rule("unit:THAT_UNIT", says={}, never=("آن دوشنبه",))
def that_unit(unit: Grain | DayPart) -> tuple[Tag, Expression]:
    """«آن روز», «آن سال»; «صبحش» is that of the day told last."""
    if isinstance(unit, DayPart):
        return Tag.A_TIME, DayTime(unit, Shift(Grain.DAY, 0, Ref.STORY))
    return _shift(unit, 0, Ref.STORY)


@SHIFTS.rule(
    "unit:NIGHT (PAST|AGO)|part:PART PAST",
    Tag.A_TIME,
    says={"1392-07-01TNI": "نیمه‌شب گذشته", "1392-07-01TEV": "عصر گذشته"},
    never=("صبح گذشته",),
)
def last_night(unit: Grain | None = None, part: DayPart = DayPart.NIGHT) -> DayTime | None:
    """«شب گذشته» is of yesterday, as is «عصر گذشته»."""
    if part not in (DayPart.NIGHT, DayPart.EVENING):
        return None
    return DayTime(part, Shift(Grain.DAY, -1))


_IS_GONE = Pattern(r" (?:ن?بود|است|باش)")
"""Behind «گذشته» that is a verb: «از ساعت ۹ شب گذشته بود»."""


@SHIFTS.rule(
    "clock:A_CLOCK (PAST|AGO)",
    Tag.A_TIME,
    says={"1392-07-01T22:40": "ساعت ۲۲:۴۰ شب گذشته", "1392-07-01T21:00": "ساعت ۹ شب قبل"},
    never=("ساعت ۹ صبح گذشته", "ساعت ۹ گذشته"),
)
def hour_of_last_night(clock: Expression, before: str, after: str) -> Clock | None:
    """«ساعت ۲۲:۴۰ شب گذشته» is of yesterday, as is «شب گذشته»."""
    if not isinstance(clock, Clock) or clock.part not in (DayPart.NIGHT, DayPart.EVENING) or clock.of is not None:
        return None
    if _IS_GONE.match(after) or before.endswith(" از "):
        return None
    return replace(clock, of=Shift(Grain.DAY, -1))


@SHIFTS.rule("NIGHT LATER", Tag.A_TIME, says={}, never=("شب دیگر",))
def next_night(nodes: list[Node]) -> DayTime:
    """«شب بعد» is that of the day after the last one told."""
    return DayTime(DayPart.NIGHT, Shift(Grain.DAY, 1, Ref.STORY))


@SHIFTS.rule(
    f"{_UNIT} (PAST|AGO) CALENDAR?|YEAR CALENDAR PAST",
    says={
        "1391": "سال گذشته",
        "1392-06": "ماه قبل",
        "1392-06-23..1392-06-29": "هفته پیش",
        "1392-07-01": "روز گذشته",
        "g:2013-08": "ماه گذشته میلادی",
    },
)
def last_unit(nodes: list[Node]) -> tuple[Tag, Expression]:
    of = Ref.STORY if nodes[0].tag is Tag.DAY and nodes[1].tag is Tag.AGO else None
    return _shift(nodes[0].meaning, -1, of, _calendar(nodes))


@SHIFTS.rule(
    f"{_UNIT} (COMING|HENCE) CALENDAR?|YEAR CALENDAR COMING",
    says={"1393": "سال آینده", "1392-08": "ماه آتی", "1392-07-06..1392-07-12": "هفته دیگه"},
)
def next_unit(nodes: list[Node]) -> tuple[Tag, Expression]:
    return _shift(nodes[0].meaning, 1, None, _calendar(nodes))


@SHIFTS.rule(
    f"{_UNIT} CURRENT CALENDAR?|(YEAR|MONTH) CALENDAR CURRENT",
    says={"1392": "سال جاری", "g:2013": "سال جاری میلادی", "1392-07": "ماه جاری"},
)
def current_unit(nodes: list[Node]) -> tuple[Tag, Expression]:
    return _shift(nodes[0].meaning, 0, None, _calendar(nodes))


@SHIFTS.rule(f"{_UNIT} (LATER AFTER_THAT?|AFTER_THAT)", says={"1393": "سال بعد", "1392-08": "ماه بعد"})
def unit_after(nodes: list[Node]) -> tuple[Tag, Expression]:
    return _shift(nodes[0].meaning, 1, Ref.STORY)


@SHIFTS.rule(
    "NUMBER SEASON_WORD (LATER|COMING|HENCE|AGO|PAST)",
    Tag.A_VAGUE,
    says={"FUTURE_REF": "یک فصل بعد", "PAST_REF": "دو فصل پیش"},
    never=("یک فصل", "سه فصل اول"),
)
def seasons_away(nodes: list[Node]) -> Vague:
    """So many seasons, of matches as often as of the year."""
    return Vague(Ref.PAST if nodes[-1].tag in (Tag.AGO, Tag.PAST) else Ref.FUTURE, Grain.SEASON)


@SHIFTS.rule("NIGHT BEFORE_THAT", Tag.A_TIME, says={"1392-07-01TNI": "شب قبل از آن"})
def night_before_that() -> DayTime:
    return DayTime(DayPart.NIGHT, Shift(Grain.DAY, -1, Ref.STORY))


@SHIFTS.rule(f"{_UNIT} BEFORE_THAT", says={"1391": "سال قبل از آن"})
def unit_before(nodes: list[Node]) -> tuple[Tag, Expression]:
    return _shift(nodes[0].meaning, -1, Ref.STORY)


def _whole_units(amount: Amount | Between) -> tuple[int, Grain] | None:
    """The count and grain of a length of one calendar unit; None where it has fractions, unknowns or hours."""
    if isinstance(amount, Between) or len(amount.parts) != 1:
        return None
    count, grain = amount.parts[0]
    if count is None or count.denominator != 1 or grain.rank < Grain.DAY.rank:
        return None
    return int(count), grain


def _is_exact(amount: Amount, of: Ref | None) -> bool:
    """Whether a length of several units or of hours says when it was: without a fraction of years, which is rounded."""
    counts = [count for count, _ in amount.parts]
    if any(count is None for count in counts):
        return False
    if amount.parts[-1][1].rank < Grain.DAY.rank:
        return all(grain.rank <= Grain.DAY.rank for _, grain in amount.parts)
    return len(counts) > 1 and all(count is not None and count.denominator == 1 for count in counts)


def _away(amount: Amount | Between, direction: int, of: Ref | None) -> tuple[Tag, Expression]:
    """The unit that lies so far away; a vague time where the length has fractions, unknowns or hours."""
    whole = _whole_units(amount)
    if whole is None:
        low = amount.start if isinstance(amount, Between) else amount
        grain = low.parts[0][1] if isinstance(low, Amount) else None
        if isinstance(amount, Amount) and _is_exact(amount, of):
            exact = Away(amount, direction, of)
            return (Tag.A_TIME if grain is not None and grain.rank < Grain.DAY.rank else Tag.A_DAY), exact
        return Tag.A_VAGUE, Vague(Ref.PAST if direction < 0 else Ref.FUTURE, grain)
    count, grain = whole
    return _shift(grain, direction * count, of)


_STAYS_WITH = Pattern(
    r" [\u0620-\u06d3\u200c]+(?: [\u0620-\u06d3\u200c]+)? (?:ن?می[ \u200c]?(?:مان|مون)|ب?مان|ب?مون|زندگی)"
    r"| (?:شما|ما|من|تو|او|اون|مامان|بابا)(?:ست|س|ه|م|ن|یم|ین)(?![\u0620-\u06d3])"
)


@SHIFTS.rule(
    "amount:AMOUNT (AGO|BEFORE_THAT)|amount:LENGTH AGO",
    says={
        "1389": "سه سال پیش",
        "1392-05": "دو ماه قبل",
        "1392-06-30": "سه روز پیش",
        "1392-06-31TNI": "دو شب پیش",
        "PAST_REF": "چند سال پیش",
    },
)
def ago(amount: Amount | Between, nodes: list[Node], after: str) -> tuple[Tag, Expression] | None:
    """«ده روز پیش شما می‌مانم», «یه هفته پیش شماست» is a stay with somebody."""
    if _STAYS_WITH.match(after):
        return None
    whole = _whole_units(amount)
    of = Ref.STORY if nodes[-1].tag is Tag.BEFORE_THAT else None
    if whole is not None and nodes[0].parts and nodes[0].parts[-1].tag is Tag.NIGHT:
        return _shift(Grain.PART, -whole[0], of)
    return _away(amount, -1, of)


_PHRASE_ENDS = Pattern(
    r" ?(?:[،.؛:!؟?)»\n-]|\Z)"
    r"| (?:در|به|با|از|که|نیز|هم|و|را|تا|بر|برای|او|وی|آنها|آنان|این|آن|یک|دو|سه|چند|چنین|جان|درگذشت|گفت|گریخت|مرد|آمد"
    r"|رفت|رسید|[\u0620-\u06d3]+ (?:شد|شدند|شده|می|کرد|کردند|کرده|داد|دادند|داده|گرفت|گرفتند|یافت|بود|بودند))"
    r"(?![\u0620-\u06d3])"
)
"""Behind a noun that nothing describes: «سه روز پس از حادثه در تهران», but not «پس از حادثه تلخ تهران»."""


@SHIFTS.rule(
    "amount:AMOUNT BEFORE_THIS",
    says={"1392-06-31": "دو روز پیش از این", "1392-05": "دو ماه قبل از این"},
    never=("سه ساله پیش از این",),
)
def before_this(amount: Amount | Between, after: str) -> tuple[Tag, Expression] | None:
    return _away(amount, -1, None) if _PHRASE_ENDS.match(after) else None


_DESCRIBED = Pattern(
    r" (?:تلخ|دلخراش|تروریستی|مرگبار|خونین|ناگوار|هولناک|غم[ \u200c]?انگیز|تاریخی|مهم|بزرگ|هوایی|رانندگی|طبیعی)"
    r"(?![\u0620-\u06d3])"
)


@SHIFTS.rule(
    "amount:AMOUNT side:SINCE_EVENT|amount:AMOUNT side:SINCE_THAT_EVENT", says={}, never=("سه ساعت پس از حادثه",)
)
def since_event(amount: Amount | Between, side: int, nodes: list[Node], after: str) -> tuple[Tag, Expression] | None:
    """«دو روز پس از حادثه»: so far from what was told last; never counted from the publication."""
    whole = _whole_units(amount)
    pointed = nodes[-1].tag is Tag.SINCE_THAT_EVENT
    if whole is None or (_DESCRIBED.match(after) if pointed else not _PHRASE_ENDS.match(after)):
        return None
    count, grain = whole
    return (_TAGS[grain], Shift(grain, side * count, Shift(grain, 0, Ref.STORY))) if grain in _TAGS else None


_LONGER = Pattern(r"(?<![\u0620-\u06d3])(?:برای|مدت|به مدت|تا حدود|(?:حداقل|دست[ \u200c]?کم|لااقل) تا)[ \u200c]\Z")


_LASTS = Pattern(
    r"[ \u200c](?:(?:استراحت|مهلت|فرصت|وقت|زمان|قرارداد|خدمت|مرخصی|اعتبار|محرومیت|حبس)"
    r"[ \u200c](?:دار|داشت|می[ \u200c]?(?:خواه|بر)|لازم|نیاز|باقی)"
    r"|طول[ \u200c]می|(?:باید|می[ \u200c]?توان\w+)[ \u200c]?(?:صبر|بمان|استراحت)"
    r"|صبر[ \u200c]کن|باقی[ \u200c]ماند|ادامه[ \u200c]می|لازم[ \u200c]است)"
)
"""What lasts for a length, and does not begin after it."""


@SHIFTS.rule(
    "amount:AMOUNT HENCE", says={"1394": "دو سال دیگر", "1392-07-05": "سه روز دیگه", "FUTURE_REF": "چند روز دیگر"}
)
def hence(amount: Amount | Between, before: str, after: str) -> tuple[Tag, Expression]:
    """«برای ۶۰ روز دیگر», «دست‌کم تا ۵ ماه دیگر», «ده روز دیگر استراحت دارد» is so much longer."""
    if (_LONGER.search(before) or _LASTS.match(after)) and isinstance(amount, Amount):
        return Tag.AMOUNT, Stretch(amount, 1)
    whole = _whole_units(amount)
    if whole is not None and whole[1].rank >= Grain.DECADE.rank and isinstance(amount, Amount):
        return Tag.AMOUNT, Stretch(amount, 1)
    return _away(amount, 1, None)


@SHIFTS.rule("amount:AMOUNT (LATER AFTER_THAT?|AFTER_THAT)", says={"1394": "دو سال بعد", "FUTURE_REF": "۲۰ دقیقه بعد"})
def later(amount: Amount | Between, nodes: list[Node]) -> tuple[Tag, Expression]:
    whole = _whole_units(amount)
    if whole is not None and nodes[0].parts and nodes[0].parts[-1].tag is Tag.NIGHT:
        return _shift(Grain.PART, whole[0], Ref.STORY)
    return _away(amount, 1, Ref.STORY)


@SHIFTS.rule(
    "amount:AMOUNT (PAST|RECENT)|amount:LENGTH (PAST|RECENT)",
    Tag.AMOUNT,
    says={"P8Y": "۸ سال اخیر", "P3M": "سه ماه گذشته", "PT24H": "۲۴ ساعت گذشته"},
)
def length_until_now(amount: Amount | Between) -> Expression:
    return Stretch(amount, -1) if isinstance(amount, Amount) else amount


@SHIFTS.rule(
    "amount:AMOUNT COMING|amount:LENGTH COMING", Tag.AMOUNT, says={"P3Y": "۳ سال آینده", "PXD": "چند روز آینده"}
)
def from_now(amount: Amount | Between) -> Expression:
    return Stretch(amount, 1) if isinstance(amount, Amount) else amount


@SHIFTS.rule(
    "unit:CENTURY RECENT|unit:DECADE RECENT|unit:YEAR RECENT|unit:MONTH RECENT|unit:WEEK RECENT",
    Tag.AMOUNT,
    says={"P100Y": "قرن اخیر", "P10Y": "دهه اخیر"},
)
def recent_unit(unit: Grain) -> Stretch:
    return Stretch(Amount(((Fraction(1), unit),)), -1)


@SHIFTS.rule("unit:DAYNIGHT (PAST|RECENT)", Tag.AMOUNT, says={"P1D": "شبانه‌روز گذشته"}, never=("شبانه‌روز آینده",))
def day_and_night_until_now(unit: Grain) -> Stretch:
    return Stretch(Amount(((Fraction(1), unit),)), -1)


@SHIFTS.rule("units:UNITS (QUALITY|COUNTED)? (PAST|RECENT|AGO)", Tag.A_VAGUE, says={"PAST_REF": "سال‌های اخیر"})
def recent_units(units: Grain) -> Vague:
    return Vague(Ref.PAST, units)


@SHIFTS.rule("units:UNITS (QUALITY|COUNTED)? (COMING|LATER)", Tag.A_VAGUE, says={"FUTURE_REF": "روزهای گرم پیش‌رو"})
def coming_units(units: Grain) -> Vague:
    return Vague(Ref.FUTURE, units)


@SHIFTS.rule("unit:A_UNIT (AGO|LATER|HENCE)", Tag.A_VAGUE, says={"PAST_REF": "ساعتی پیش", "FUTURE_REF": "ساعتی بعد"})
def some_time_away(unit: Grain, nodes: list[Node]) -> Vague:
    return Vague(Ref.PAST if nodes[-1].tag is Tag.AGO else Ref.FUTURE, unit)


@SHIFTS.rule("vague:VAGUE", Tag.A_VAGUE, says={"PRESENT_REF": "هم‌اکنون", "FUTURE_REF": "به‌زودی"})
def vaguely(vague: Ref | Vague) -> Vague:
    return vague if isinstance(vague, Vague) else Vague(vague)
