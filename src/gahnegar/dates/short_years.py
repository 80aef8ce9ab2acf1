"""Bare years of two digits: «متولد ۶۲», «مدل ۹۴», and where the text tells such years «از ۸۹ تا ۹۳», «در ۹۴ ساخته شد».

Elsewhere two digits are a number. Looks at folded text and at the expressions found in it; knows no dates.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.expression import Between, Date
from gahnegar.dates.filters.parts_of_day import RELATIVES
from gahnegar.dates.lexicon import Strength, Tag
from gahnegar.dates.scan import Node
from gahnegar.dates.storyline import is_same_sentence
from gahnegar.persian.pattern import Pattern

RULE: Final = "short_year"
_YEAR: Final = r"(?<![0-9/.:٫,-])[3-9][0-9](?![0-9/٫%]|[.:][0-9])"
_DIGITS: Final = Pattern(r"[3-9][0-9](?<![0-9/.:٫,-]..)(?![0-9/٫%]|[.:][0-9])")
"""The same, begun with its digits: the engine passes over all other letters quickly."""
_ENDS: Final = (
    r"(?=[ ]?(?:[)،؛:]|\.(?![0-9])|\n|\Z)"
    r"|[ ](?:(?:در|با|که|و|هم|تا|به[ ]بعد|است|بود|شد|رفت|آمد|کار|مدیر|رئیس|عضو|مسئول)(?![\u0620-\u06d3])"
    r"|(?:طول[ ](?:کش|دا)|ساخته|تاسیس|ازدواج|چاپ|منتشر|مجوز|بیمه|بازنشست|ادامه|تعطیل|فعال|زندگی|درگذش|فوت"
    r"|دیپلم|جبهه|سرباز[ ]بود|معلم[ ]شد"
    r"|[\u0620-\u06d3]{2,}(?:ید|خت|شت|فت|ست|ر|و|ن)دند(?![\u0620-\u06d3])|بودند|بودم|هست|شدند|رفتند|آمدند"
    r"|[\u0620-\u06d3]+[ \u200c]?ها(?:ی|یش|یم)?(?![\u0620-\u06d3]))))"
)
"""Behind a year and no number of things: a mark, a word of relation, a verb, a word for many («در ۵۷ مدرسه‌ها …»)."""
_BORN: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:متولد|زاده|مدل|ورودی|فارغ[ \u200c]?التحصیل|ساخت|چاپ|بازنشسته)"
    r"(?:ین|ان|م|[ \u200c]?های?)?[ \u200c]"
    rf"(?:{_YEAR}(?:،| و|، و| تا| یا)[ ])*\Z"
)
_ALL_BORN: Final = Pattern(r"(?<![\u0620-\u06d3])متولد(?:ین|ان)[ ]\Z")
"""Before a year, whatever stands behind it: people are not counted so."""
_IN: Final = Pattern(r"(?<![\u0620-\u06d3])(?:در|از|تا)[ ]\Z", reach=4)
_ENDED: Final = Pattern(_ENDS)
_FROM_TO: Final = Pattern(
    rf"(?<![\u0620-\u06d3])(?P<years>(?:از|بین|میان)[ ](?P<first>{_YEAR})[ ](?:تا|و)[ ](?P<last>{_YEAR}))"
    rf"(?:{_ENDS}|(?=[ ](?:من|ما|او|(?:{RELATIVES})(?:م|ش|مان|شان))[ ])"
    rf"|(?=[ ][\u0620-\u06d3\u200c]+[ ]ن?(?:می[ \u200c])?[\u0620-\u06d3]+[دت](?:م|یم|ند)?[ ]?[.؛،]))"
)
"""Two of them; behind them a word and its verb are no number of things: «از ۶۲ تا ۶۷ ساز نساخت»."""
_IN_BRACKETS: Final = Pattern(
    rf"(?:\(|\n(?:[–-] )?)(?P<years>(?P<first>{_YEAR})[ ]?(?:تا|-|–)[ ]?(?P<last>(?<=[ –-])[3-9][0-9]))(?=[):،])"
)
"""Two of them alone in brackets or a label, where the text has others: «دانشگاه شیراز (۸۶ تا ۹۰)», «۹۱-۹۴: ناظر»."""
_OF_LIFE: Final = (
    r"[ ](?:به [\u0620-\u06d3]+ )?(?:ازدواج|بازنشسته|فارغ[ \u200c]?التحصیل|استخدام|منتقل|مهاجرت|آزاد|قبول|اخراج)"
    r"[ \u200c](?:شد|کرد)(?:م|یم|ند)?(?![\u0620-\u06d3])"
)
"""What somebody did in his life, behind its year."""
_OWN_YEAR: Final = Pattern(
    rf"(?:(?<=، )|(?<= در )|(?<=\nدر ))(?P<year>{_YEAR})"
    r"(?! (?:شهر|روستا|کشور|استان|نقطه|مدرسه|مرکز|خانه|فیلم|بازی|مسابقه|کنسرت|نمایش|سالگی))"
    r"(?=[ ](?:به [\u0620-\u06d3]+ )?(?:[\u0620-\u06d3]+ )?[\u0620-\u06d3]{2,}[دت](?:م|یم)"
    r"[ ]?[.،؛])"
)
"""A year between commas before what somebody did in it: «سال ۹۲ آمدم، ۹۴ برگشتم»."""
_LIFE_YEAR: Final = Pattern(rf"(?:(?<= و )|(?<=، ))(?P<year>{_YEAR})(?={_OF_LIFE}(?<!ند))")
"""A year before what somebody did in his life: «سال ۵۴ آمدم و ۵۷ فارغ‌التحصیل شدم»."""
_TENS: Final = {"چهل": 40, "پنجاه": 50, "شصت": 60, "هفتاد": 70, "هشتاد": 80, "نود": 90}
_ONES: Final = ("یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه")
_IN_WORDS: Final = Pattern(
    rf"(?:(?<=\A)|(?<=[.،؛\n] )|(?<=\n)|(?<![\u0620-\u06d3])(?:در|از|تا|و) )"
    rf"(?P<year>(?P<ten>{'|'.join(_TENS)})(?: و (?P<one>{'|'.join(_ONES)}))?)"
    rf"(?={_OF_LIFE}|[ ](?:برگشت|آمد|رفت)(?:م|یم)(?![\u0620-\u06d3]))"
)
"""A year in words before what somebody did in it: «چهل و دو برگشتم», «شصت و سه ازدواج کرد»."""
_FEWEST: Final = 2
"""Years of two digits that a text tells before two digits alone are another."""


def short_years(text: str, hits: Sequence[Node]) -> Iterator[Node]:
    """The years of two digits between `hits` that their words or the history around make years."""
    named = sum(facts.short_years_named(hit.meaning) for hit in hits)
    if named and any(ten in text for ten in _TENS):
        yield from _free(_years_in_words(text), hits)
    if named:
        yield from _free(_own_years(text), hits)
    digits = [
        match.span()
        for match in _DIGITS.finditer(text)
        if _ENDED.begins(text, match.end()) or _ALL_BORN.ends(text, match.start())
    ]
    if not digits:
        return
    found = [(start, end) for start, end in digits if _BORN.ends(text, start)]
    known = len(found) + named
    if known:
        in_years = [(start, end) for start, end in digits if _IN.ends(text, start)]
        found += (
            in_years if known >= _FEWEST else [place for place in in_years if _follows_short_year(text, hits, place[0])]
        )
    nodes = [Node(Tag.A_YEAR, _short_year(text[start:end]), start, end, Strength.GLUE, RULE) for start, end in found]
    pairs = chain(_FROM_TO.finditer(text), _IN_BRACKETS.finditer(text)) if known and len(digits) > 1 else ()
    for pair in pairs:
        if int(pair["first"]) < int(pair["last"]):
            years = Between(_short_year(pair["first"]), _short_year(pair["last"]))
            nodes.append(Node(Tag.A_RANGE, years, *pair.span("years"), Strength.GLUE, RULE))
    yield from _free(nodes, hits)


def _follows_short_year(text: str, hits: Sequence[Node], start: int) -> bool:
    """Whether the sentence named a year of two digits just before: «از سال ۴۰ کار می‌کرد و تا ۸۹ که درگذشت …»."""
    number = bisect_left(hits, start, key=lambda one: one.start)
    last = hits[number - 1] if number else None
    return last is not None and facts.short_years_named(last.meaning) > 0 and is_same_sentence(text, last.end, start)


def _own_years(text: str) -> Iterator[Node]:
    for match in chain(_OWN_YEAR.finditer(text), _LIFE_YEAR.finditer(text)):
        yield Node(Tag.A_YEAR, _short_year(match["year"]), *match.span("year"), Strength.GLUE, RULE)


def _years_in_words(text: str) -> Iterator[Node]:
    for match in _IN_WORDS.finditer(text):
        year = _TENS[match["ten"]] + (1 + _ONES.index(match["one"]) if match["one"] else 0)
        yield Node(Tag.A_YEAR, Date(year=year, short=True), *match.span("year"), Strength.GLUE, RULE)


def _free(nodes: Iterable[Node], hits: Sequence[Node]) -> Iterator[Node]:
    """Those of `nodes` that meet neither `hits` nor one another."""
    number, end = 0, 0
    for node in sorted(nodes, key=lambda one: (one.start, -one.end)):
        while number < len(hits) and hits[number].end <= node.start:
            number += 1
        if node.start >= end and (number == len(hits) or hits[number].start >= node.end):
            end = node.end
            yield node


def _short_year(digits: str) -> Date:
    return Date(year=int(digits), short=True)
