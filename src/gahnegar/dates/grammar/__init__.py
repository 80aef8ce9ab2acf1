"""The grammar: `parse` turns a run of tagged atoms into nodes, those with a meaning being time expressions.

The rules live in one module per kind; importing them here is what puts them into the passes of `symbols`.
"""

from functools import lru_cache

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
    unsaid_months,
    year_phrases,
)
from gahnegar.dates.grammar.symbols import PASSES
from gahnegar.dates.lexicon import Tag
from gahnegar.dates.scan import Node

EXPRESSIONS = frozenset((
    Tag.AMOUNT, Tag.LENGTH, Tag.A_CLOCK, Tag.A_YEAR, Tag.A_SPAN, Tag.A_EDGE, Tag.A_SEASON, Tag.A_MONTH, Tag.A_WEEK,
    Tag.A_DAY, Tag.A_WEEKDAY, Tag.A_TIME, Tag.A_RANGE, Tag.A_SET, Tag.A_VAGUE,
))  # fmt: skip


def parse_run(nodes: list[Node], text: str = "") -> list[Node]:
    """The nodes of one run of `text` after all passes; without the text, as if nothing stood behind."""
    codes = "".join([node.tag.char for node in nodes])
    number = _next_pass(codes, 0)
    while number < len(PASSES):
        made = PASSES[number].apply(nodes, codes, text)
        if made is not nodes:
            nodes = made
            codes = "".join([node.tag.char for node in nodes])
        number = _next_pass(codes, number + 1)
    return nodes


@lru_cache(maxsize=1 << 15)
def _next_pass(codes: str, number: int) -> int:
    """The first pass from `number` on that has a rule for these tags; how many there are, where none has.

    Runs of the same few tags make up most of a text, so that most passes are asked once for all of them.
    """
    return next((at for at in range(number, len(PASSES)) if PASSES[at].reads(codes)), len(PASSES))
