"""First pass: numbers in words are composed, and numbers that count things other than time are set aside."""

import re

from gahnegar.dates.grammar.symbols import COUNTS, NUMBERS
from gahnegar.dates.lexicon import Tag
from gahnegar.dates.scan import Node, Number, number_tag
from gahnegar.persian.pattern import Pattern

_BELOW_100 = "(TENS (AND? ONE)?|TEEN|ONE)"
_BELOW_1000 = f"(HUNDRED (AND? {_BELOW_100})?|{_BELOW_100})"
_CARDINAL = f"(({_BELOW_1000}|DIGITS)? THOUSAND (AND? ({_BELOW_1000}|DIGITS))?|{_BELOW_1000})"
_ORDINAL = (
    f"(({_BELOW_1000})? THOUSAND AND?)?"
    " ((HUNDRED AND?)? ((TENS AND?)? ORD_ONE|ORD_TEEN|ORD_TENS)|ORD_HUNDRED|ORD_FIRST)"
)


def _sum(nodes: list[Node]) -> int:
    """The value of number words in a row: a thousand multiplies what stands before it."""
    total = part = 0
    for node in nodes:
        if node.tag is Tag.THOUSAND:
            total, part = (total + (part or 1) * 1000), 0
        elif isinstance(node.meaning, int):
            part += node.meaning
        elif isinstance(node.meaning, Number):
            part += node.meaning.value
    return total + part


@NUMBERS.rule(f"({_CARDINAL}|NUMBER|NBIG|FRACTION|MANY)? MILLION", Tag.NBIG, says={}, never=("۱۵ درصد", "۸۰ میلیون"))
def large(nodes: list[Node]) -> Number:
    """Millions and percents."""
    return Number(0, 1)


_PASSIVE = re.compile(r"[ \u200c]+(?:شد|می|خواه|گرد)")


@COUNTS.rule(
    "(NUMBER|NBIG|FRACTION) COUNTED|(SHORT_YEAR|N999|N4|NBIG|FRACTION) COUNTED_THING",
    Tag.NBIG,
    says={},
    never=("۳۰ نفر",),
)
def counting_number(nodes: list[Node], after: str) -> Number | None:
    """A number that counts something else than time; the years before this pass have had their numbers.

    In «ذی‌القعده ۱۳۱۳ کشته شد» nothing is counted: «کشته» belongs to the verb behind it.
    """
    if nodes[0].tag in (Tag.NJ, Tag.NG) and _PASSIVE.match(after):
        return None
    return Number(0, 1)


_STAGE = Pattern(r"(?<![\u0620-\u06d3])(?:فاز|مرحله|گام|نوبت|قسط|ترم|دوز)(?:[ \u200c]ی)?[ \u200c]\Z")
_LAST_STAGE = 6


@COUNTS.rule("number:ORDINAL [=MONTH_NAME]", Tag.COUNTED, says={}, never=("دوم اسفند",))
def ordinal_of_stage(number: Number, before: str) -> Number | None:
    """«فاز دوم اسفند آغاز می‌شود»: the second phase, in Esfand."""
    refused = number.digits or number.value > _LAST_STAGE or not _STAGE.ends(before, len(before))
    return None if refused else Number(0, 1)


@NUMBERS.rule(
    "first:MONTH_NAME SLASH second:MONTH_NAME",
    says={"1393-01-22": "۲۲ حمل/فروردین ۱۳۹۳"},
    never=("مهر/آبان",),
)
def month_by_two_names(
    first: tuple[object, int], second: tuple[object, int], nodes: list[Node]
) -> tuple[Tag, object] | None:
    """A month by its Dari and its Iranian name."""
    return (nodes[0].tag, first) if first == second else None


@NUMBERS.rule("<DECADE> TENS [=ONE]", says={}, never=("دهه پنجاه و دو", "پنجاه دو روز"))
def number_of_decade(nodes: list[Node]) -> tuple[Tag, Number]:
    """«در دهه پنجاه دو بار قهرمان شد»: another number follows."""
    value = _sum(nodes)
    return number_tag(value), Number(value)


@NUMBERS.rule(
    f"{_ORDINAL}|{_CARDINAL} ORD_SUFFIX",
    says={"1392-07-25": "بیست و پنجم مهر", "1392-07-30": "سی‌ام مهر"},
    never=("دومین نفر",),
)
def ordinal_in_words(nodes: list[Node]) -> tuple[Tag, Number]:
    value = _sum([node for node in nodes if node.tag is not Tag.ORD_SUFFIX])
    return number_tag(value, ordinal=True), Number(value, ordinal=True)


@NUMBERS.rule("DIGITS ORD_SUFFIX", says={"1392-07-15": "۱۵ام مهر"}, never=("۱۵ام نفر",))
def ordinal_in_digits(nodes: list[Node]) -> tuple[Tag, Number]:
    value = nodes[0].meaning.value
    return number_tag(value, ordinal=True), Number(value, ordinal=True)


@NUMBERS.rule(
    _CARDINAL, says={"1392-07-25": "بیست و پنج مهر", "1392": "سال هزار و سیصد و نود و دو"}, never=("بیست و پنج نفر",)
)
def cardinal(nodes: list[Node]) -> tuple[Tag, Number]:
    value = _sum(nodes)
    return number_tag(value), Number(value)
