"""The grammar: `parse` turns a run of tagged atoms into nodes, those with a meaning being time expressions.

The rules live in one module per kind; importing them here is what puts them into the passes of `symbols`.
"""

from gahnegar.dates.grammar import (  # noqa: F401  (imported for their rules)
    amounts,
    clocks,
    days,
    edges,
    lone,
    months,
    numbers,
    ranges,
    sets,
    shifts,
    times,
    years,
)
from gahnegar.dates.grammar.symbols import PASSES
from gahnegar.dates.lexicon import Tag
from gahnegar.dates.scan import Node

EXPRESSIONS = frozenset((
    Tag.AMOUNT, Tag.LENGTH, Tag.A_CLOCK, Tag.A_YEAR, Tag.A_SPAN, Tag.A_EDGE, Tag.A_SEASON, Tag.A_MONTH, Tag.A_WEEK,
    Tag.A_DAY, Tag.A_WEEKDAY, Tag.A_TIME, Tag.A_RANGE, Tag.A_SET, Tag.A_VAGUE,
))  # fmt: skip


def parse(nodes: list[Node], text: str = "") -> list[Node]:
    """The nodes of one run of `text` after all passes; without the text, as if nothing stood behind."""
    codes = "".join([node.tag.char for node in nodes])
    for rules in PASSES:
        made = rules.apply(nodes, codes, text)
        if made is not nodes:
            nodes = made
            codes = "".join([node.tag.char for node in nodes])
    return nodes
