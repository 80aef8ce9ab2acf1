"""Lengths of time: «سه سال و نیم», «۴ روزه», «چند ماه», «نیم ساعت»."""

from fractions import Fraction

from gahnegar.dates import years
from gahnegar.dates.expression import Amount, Between
from gahnegar.dates.grammar.symbols import AMOUNTS
from gahnegar.dates.lexicon import Tag
from gahnegar.dates.scan import Node, Number
from gahnegar.dates.units import Grain
from gahnegar.persian.pattern import Pattern

Count = Number | tuple[Number, Number] | Fraction | None


def _count(meaning: Count) -> Fraction | None:
    """The value of a number, of a decimal told in two parts (2/5 is two and a half), or of a half or quarter."""
    if isinstance(meaning, Number):
        return Fraction(meaning.value)
    if isinstance(meaning, tuple):
        whole, rest = meaning
        return Fraction(whole.value) + Fraction(rest.value, 10**rest.digits)
    return meaning


def amount(count: Count, unit: Grain) -> Amount:
    """The length of `count` units; HALF is counted in months."""
    number = _count(count)
    if unit is Grain.HALF:
        return Amount(((None if number is None else number * 6, Grain.MONTH),))
    return Amount(((number, unit),))


_MANY = "(MANY|ONE_OR_TWO)"
_CLOCK_FOLLOWS = Pattern(r" (?:[01]?[0-9]|2[0-4])(?![0-9])(?! (?:نفر|تن|دقیقه|هزار|میلیون))")
"""Behind «ساعت» that is of a clock time: «… ساعت ۲۴»."""
RANGE_ENDS = Pattern(r"[0-9] (?:تا|الی|-) \Z")


@AMOUNTS.rule(
    "NUMBER UNIT ((AND|COMMA) NUMBER UNIT)* AND NUMBER UNIT (AND HALF)?",
    Tag.AMOUNT,
    says={
        "PT2H32M": "۲ ساعت و سی و دو دقیقه",
        "P1Y3M": "یک سال و سه ماه",
        "PT1H32M37S": "یک ساعت، ۳۲ دقیقه و ۳۷ ثانیه",
    },
)
def several_units(nodes: list[Node]) -> Amount | None:
    parts: list[tuple[Fraction | None, Grain]] = []
    for number, unit in zip(nodes[::3], nodes[1::3], strict=False):
        parts += amount(number.meaning, unit.meaning).parts
    if nodes[-1].tag is Tag.HALF:
        count, grain = parts[-1]
        parts[-1] = ((count or 0) + Fraction(1, 2), grain)
    if len({grain for _, grain in parts}) < len(parts):  # «سه روز و سه شب» is one length told twice
        parts = [max(parts, key=lambda part: part[0] or 0)]
    return Amount(tuple(parts))


@AMOUNTS.rule(
    "count:NUMBER unit:UNIT AND MANY other:UNIT",
    Tag.AMOUNT,
    says={"PXY": "یک سال و چند ماه"},
    never=("سه ماه و چند سال",),
)
def some_more_units(count: Number, unit: Grain, other: Grain) -> Amount | None:
    """«یک سال و چند ماه» is a length of which only the greater part is counted."""
    return amount(None, unit) if count.value and other.rank < unit.rank else None


@AMOUNTS.rule(
    "first:NUMBER one:UNIT AND second:NUMBER other:ADJ_UNIT", Tag.LENGTH, says={"P8M12D": "هشت ماه و دوازده روزه"}
)
def two_units_adjective(first: Number, one: Grain, second: Number, other: Grain) -> Amount | None:
    return Amount((*amount(first, one).parts, *amount(second, other).parts)) if other.rank < one.rank else None


@AMOUNTS.rule(
    "count:NUMBER unit:UNIT AND (HALF|HALF_OF)", Tag.AMOUNT, says={"P3Y6M": "سه سال و نیم", "PT1H30M": "یک ساعت و نیم"}
)
def unit_and_half(count: Number, unit: Grain) -> Amount:
    return amount(Fraction(count.value) + Fraction(1, 2), unit)


@AMOUNTS.rule("count:NUMBER unit:HOUR AND QUARTER", Tag.AMOUNT, says={"PT1H15M": "یک ساعت و ربع"})
def hour_and_quarter(count: Number, unit: Grain) -> Amount:
    return amount(Fraction(count.value) + Fraction(1, 4), unit)


@AMOUNTS.rule("count:NUMBER AND? HALF unit:UNIT", Tag.AMOUNT, says={"PT2H30M": "دو و نیم ساعت"})
def and_half_unit(count: Number, unit: Grain) -> Amount:
    return amount(Fraction(count.value) + Fraction(1, 2), unit)


@AMOUNTS.rule("count:NUMBER AND half:HALF_YEAR", Tag.AMOUNT, says={"P1Y6M": "یک و نیم سال"})
def and_half_year(count: Number, half: Grain) -> Amount:
    return amount(Fraction(count.value) + Fraction(1, 2), Grain.YEAR)


@AMOUNTS.rule("low:NUMBER high:NUMBER unit:UNIT", Tag.AMOUNT, says={"PXY": "دوازده سیزده سال"}, never=("۲۰ ۵ سال",))
def about_so_many(low: Number, high: Number, unit: Grain) -> Amount | None:
    """Two numbers in words that rise: «بیست سی سال» is about so many."""
    written_out = low.digits == high.digits == 0 and 0 < low.value < high.value <= 10 * low.value
    return amount(None, unit) if written_out else None


@AMOUNTS.rule(
    "count:HALVED unit:UNIT|count:HALVED unit:A_UNIT",
    Tag.AMOUNT,
    says={"PT2H30M": "دوونیم ساعت"},
    never=("دوونیم نفر",),
)
def halved_units(count: Fraction, unit: Grain) -> Amount:
    return amount(count, unit)


@AMOUNTS.rule("count:HALVED unit:ADJ_UNIT", Tag.LENGTH, says={"P4M15D": "چهارونیم ماهه"})
def halved_adjective(count: Fraction, unit: Grain) -> Amount:
    return amount(count, unit)


@AMOUNTS.rule(
    "FROM? low:NUMBER (TO|DASH) high:NUMBER unit:AGE", Tag.LENGTH, says={"P20Y/P23Y": "از بیست تا بیست‌وسه سالگی"}
)
def between_ages(low: Number, high: Number, unit: Grain) -> Between:
    return Between(amount(low, unit), amount(high, unit))


@AMOUNTS.rule("count:NBIG unit:YEAR", Tag.AMOUNT, says={"P10000Y": "۱۰ هزار سال", "PXY": "۶۵ میلیون سال"})
def many_years(count: Number, unit: Grain) -> Amount:
    return amount(count if count.value else None, unit)


@AMOUNTS.rule("count:NUMBER AND HALF unit:ADJ_UNIT", Tag.LENGTH, says={"P1Y6M": "یک و نیم ساله"})
def and_half_adjective(count: Number, unit: Grain) -> Amount:
    return amount(Fraction(count.value) + Fraction(1, 2), unit)


@AMOUNTS.rule("count:NUMBER? part:QUARTER (HOUR|A_UNIT)?", Tag.AMOUNT, says={"PT15M": "یک ربع", "PT45M": "سه ربع"})
def quarters(part: Fraction, count: Number | None = None) -> Amount | None:
    if count is None or count.value > 3:
        return None
    return Amount(((Fraction(15 * count.value), Grain.MINUTE),))


@AMOUNTS.rule("part:QUARTER HOUR", Tag.AMOUNT, says={"PT15M": "ربع ساعت"}, never=("ربع قرن",))
def quarter_of_hour(part: Fraction) -> Amount:
    return Amount(((part * 60, Grain.MINUTE),))


@AMOUNTS.rule("<EVERY> part:QUARTER HOUR?", Tag.AMOUNT, says={}, never=("ربع ساعت",))
def every_quarter(part: Fraction) -> Amount:
    """«هر ربع ساعت» is every fifteen minutes."""
    return Amount(((part * 60, Grain.MINUTE),))


@AMOUNTS.rule("part:QUARTER CENTURY", Tag.AMOUNT, says={"P25Y": "ربع قرن"})
def quarter_of_century(part: Fraction) -> Amount:
    return Amount(((part * 100, Grain.YEAR),))


@AMOUNTS.rule("HALF unit:UNIT", Tag.AMOUNT, says={"PT30M": "نیم ساعت", "P50Y": "نیم قرن"})
def half_unit(unit: Grain) -> Amount:
    return amount(Fraction(1, 2), unit)


@AMOUNTS.rule("HALF unit:A_UNIT|HALF unit:ADJ_UNIT", Tag.LENGTH, says={"PT30M": "نیم ساعتی", "P6M": "نیم ساله"})
def half_adjective(unit: Grain) -> Amount:
    return amount(Fraction(1, 2), unit)


@AMOUNTS.rule(
    "low:NUMBER (TO|OR|DASH) high:NUMBER unit:UNIT", Tag.AMOUNT, says={"P3D/P5D": "۳ تا ۵ روز"}, never=("۳ تا ۵ نفر",)
)
def between_amounts(low: Number, high: Number, unit: Grain, after: str) -> Between | None:
    if unit is Grain.HOUR and _CLOCK_FOLLOWS.match(after):
        return None  # «دهک‌های ۴ تا ۹ ساعت ۲۴ واریز می‌شود»
    if low.value >= high.value or (low.value > 199 and unit is not Grain.YEAR):
        return None
    return Between(amount(low, unit), amount(high, unit))


@AMOUNTS.rule("low:NUMBER (TO|OR|DASH) high:NUMBER unit:ADJ_UNIT", Tag.LENGTH, says={"P3D/P4D": "۳ یا ۴ شبه"})
def between_adjectives(low: Number, high: Number, unit: Grain) -> Between:
    return Between(amount(low, unit), amount(high, unit))


@AMOUNTS.rule(f"{_MANY} unit:UNIT|{_MANY} unit:UNITS", Tag.AMOUNT, says={"PXD": "چند روز", "PXY": "دو سه سال"})
def some_units(unit: Grain, before: str, after: str) -> Amount | None:
    """«هر چند هفته پیش برف بارید» concedes what was a week ago."""
    if before.endswith("هر ") and _AGO.match(after):
        return None
    return amount(None, unit)


_AGO = Pattern("[ \u200c](?:پیش|قبل|گذشته)(?![\u0620-\u06d3])")


@AMOUNTS.rule(f"{_MANY} unit:ADJ_UNIT|{_MANY} unit:A_UNIT", Tag.LENGTH, says={"PXM": "چند ماهه", "PXD": "چند روزی"})
def some_adjective(unit: Grain) -> Amount:
    return amount(None, unit)


@AMOUNTS.rule("count:NUMBER unit:ADJ_UNIT", Tag.LENGTH, says={"P4D": "۴ روزه", "P5Y": "پنج‌ساله"}, never=("۴ روز",))
def adjective(count: Number, unit: Grain) -> Amount:
    return amount(count, unit)


@AMOUNTS.rule("count:FRACTION unit:UNIT", Tag.AMOUNT, says={"P2Y6M": "۲/۵ سال"})
def decimal_units(count: tuple[Number, Number], unit: Grain) -> Amount:
    return amount(count, unit)


@AMOUNTS.rule("count:NUMBER head:OPEN_HOURS", Tag.AMOUNT, says={}, never=("ده ساعت های کار", "یکم ساعت کار"))
def hours_of_work(count: Number, head: int, nodes: list[Node]) -> Amount | None:
    """«روزی ده ساعت کار می‌کردم»: a length, where a number stands before the hours."""
    if head != len("ساعت") or count.ordinal:
        return None
    nodes[-1].end = nodes[-1].start + head
    return Amount(((Fraction(count.value), Grain.HOUR),))


@AMOUNTS.rule(
    "count:NUMBER unit:UNIT [!WEEKDAY] [!CARDINAL_DAY MONTH_NAME] [!HOUR_NUMBER AND MINUTE_NUMBER MINUTE]",
    Tag.AMOUNT,
    says={"P3D": "سه روز", "P200Y": "۲۰۰ سال"},
    never=("سه نفر", "۱۱ روز پنجشنبه", "۱۰۶ روز ۱۴ آذر"),
)
def number_of_units(count: Number, unit: Grain, before: str, after: str) -> Amount | None:
    if unit is Grain.HOUR and _CLOCK_FOLLOWS.match(after) and RANGE_ENDS.search(before):
        return None
    year_like = count.digits == 4 and years.is_year(count.value)
    return None if year_like and unit is not Grain.YEAR else amount(count, unit)


@AMOUNTS.rule(
    "count:NUMBER unit:A_UNIT [!NUMBER]",
    Tag.LENGTH,
    says={"P2W": "دو هفته‌ای", "P1Y": "یک سالی"},
    never=("۱۴۰۰ روزی", "۸۰ روزی یک عدد"),
)
def number_of_a_unit(count: Number, unit: Grain) -> Amount | None:
    year_like = count.digits == 4 and years.is_year(count.value)
    return None if year_like else amount(count, unit)


@AMOUNTS.rule("count:NUMBER unit:AGE", Tag.LENGTH, says={"P70Y": "۷۰ سالگی"})
def age(count: Number, unit: Grain) -> Amount:
    return amount(count, unit)


@AMOUNTS.rule("unit:SOME_UNITS", Tag.AMOUNT, says={"PTXS": "لحظاتی", "PTXM": "دقایقی"})
def unnumbered(unit: Grain) -> Amount:
    return amount(None, unit)


@AMOUNTS.rule("glued:GLUED_ADJ", Tag.LENGTH, says={"P2Y": "دوساله"})
def glued_adjective(glued: tuple[int, Grain]) -> Amount:
    number, unit = glued
    return amount(Fraction(number), unit)


@AMOUNTS.rule("glued:GLUED", Tag.AMOUNT, says={"P1M": "یکماه"})
def glued_number(glued: tuple[int | Fraction, Grain]) -> Amount:
    number, unit = glued
    return amount(Fraction(number), unit)
