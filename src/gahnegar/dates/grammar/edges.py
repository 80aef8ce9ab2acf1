# ruff: noqa: E501 - patterns and word lists are one line each
"""Beginnings, middles and ends: «اوایل دهه ۷۰», «پایان شهریور», «نیمه اسفند», «اول سال»."""

from gahnegar.dates.expression import Between, Date, Edge, Expression, Shift, Within
from gahnegar.dates.grammar.months import whole
from gahnegar.dates.grammar.symbols import EDGES
from gahnegar.dates.grammar.year_phrases import year_behind_word
from gahnegar.dates.lexicon import Tag
from gahnegar.dates.scan import Node, Number
from gahnegar.dates.units import Calendar, Grain, Mod, Weekday
from gahnegar.persian.pattern import Pattern

_ORDERED = Pattern(
    r"(?<![\u0620-\u06d3])(?:نیم[ \u200c]?فصل|دور|دوره|مرحله|فاز|گام|بخش|قسمت|جلد|سری|تیم|گروه|کلاس|نفر|جلسه|ترم|لیگ|رتبه|جایزه)[ \u200c]\Z"
)
"""A noun that is counted off by the ordinal behind it."""
_OF = "(A_YEAR|A_SPAN|A_SEASON|A_MONTH|A_WEEK|A_DAY|A_WEEKDAY|MONTH_NAME|SEASON|YEAR|MONTH|WEEK|CENTURY|DECADE|NAMED_DAY|WEEKDAY|A_TIME|PART|ERA)"


@EDGES.rule(f"EDGE (TO|AND) EDGE {_OF}", Tag.A_EDGE, says={"g:1970-01-01..1979-12-31": "اوایل تا اواسط دهه ۱۹۷۰"})
def from_edge_to_edge(nodes: list[Node]) -> Expression | None:
    return whole(nodes[-1])


@EDGES.rule("mod:EDGE FROM? unit:YEAR calendar:CALENDAR", Tag.A_EDGE, says={"g:2013 END": "پایان سال میلادی"})
def edge_of_calendar_year(mod: Mod, unit: Grain, calendar: Calendar | None) -> Edge:
    return Edge(mod, Shift(unit, 0, calendar=calendar))


@EDGES.rule(
    "mod:EDGE (WEEK|A_WEEK)",
    Tag.A_EDGE,
    says={"1392-07-04..1392-07-05": "آخر هفته", "1392-07-11..1392-07-12": "آخر هفته آینده"},
    never=("اوایل هفته", "پایان هفته"),
)
def weekend(mod: Mod, nodes: list[Node]) -> Between | None:
    """«آخر هفته» is Thursday and Friday."""
    of = whole(nodes[1])
    if mod is not Mod.END or of is None or nodes[0].end - nodes[0].start != len("آخر"):
        return None
    return Between(Within(Date(weekday=Weekday.THURSDAY), of), Within(Date(weekday=Weekday.FRIDAY), of))


@EDGES.rule(
    f"mod:EDGE FROM? {_OF}",
    Tag.A_EDGE,
    says={"1370..1379 START": "اوایل دهه ۷۰", "1392-06 END": "پایان شهریور", "1392 END": "پایان سال"},
    never=("پایان ۳۰ نفر",),
)
def edge(mod: Mod, nodes: list[Node]) -> Edge | None:
    of = whole(nodes[-1])
    return None if of is None else Edge(mod, of)


@EDGES.rule(
    "mod:EDGE FROM? number:BARE_YEAR",
    Tag.A_EDGE,
    says={"1392 START": "اوایل ۹۲", "g:2021 END": "پایان ۲۰۲۱", "1392 END": "آخر ۹۲"},
    never=("پایان ۱۲", "پایان ۴۵ دقیقه", "آغاز ۹۲ نفر"),
)
def edge_of_number(mod: Mod, number: Number) -> Edge | None:
    of = year_behind_word(number)
    return None if of is None else Edge(mod, of)


@EDGES.rule(f"HALF_OF {_OF}", Tag.A_EDGE, says={"1392-12 MID": "نیمه اسفندماه سال جاری"}, never=("نیمه ۳۰ نفر",))
def middle(nodes: list[Node]) -> Edge | None:
    of = whole(nodes[-1])
    return None if of is None else Edge(Mod.MID, of)


@EDGES.rule(
    "order:O12 (YEAR|WEEK|A_YEAR|A_WEEK|A_SPAN|A_SEASON|SEASON)",
    Tag.A_EDGE,
    says={"1392 START": "اول سال"},
    never=("دوم سال",),
)
def first_of(order: Number, nodes: list[Node], before: str) -> Edge | None:
    """«اول سال»; in «نیم‌فصل اول سال گذشته» the number belongs to the noun before."""
    if _ORDERED.search(before):
        return None
    of = whole(nodes[-1])
    alone = nodes[0].end - nodes[0].start == len("اول")  # not «اولین»
    return None if of is None or order.value != 1 or not alone else Edge(Mod.START, of)
