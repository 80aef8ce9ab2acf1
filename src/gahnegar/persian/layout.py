"""How a text is laid out: headline, dateline, paragraphs, headings, list items, labels and their values, table rows.

Works on lines, marks and shapes alone, in one pass. Knows no time: a stamp is a shape of digits («۱۴:۲۰| …»), a value
is a short line with digits, and whether a heading names a day is for those who know days.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise
from typing import Final

from gahnegar.persian.names import is_place

Extent = tuple[int, int]
"""First and last offset, half-open."""

_SHORT: Final = 9
"""Words of a heading or a label at most."""
_FEW: Final = 3
"""Words that a sentence has more than."""
_LABEL: Final = 14
"""Words before a colon that may be a label."""
_SCANNED: Final = 160
"""Letters at the beginning of a line in which a label, a stamp or a dateline is looked for."""


class LineShape(Enum):
    """What a line is; `Block` says the same of its parts."""

    HEADLINE = "headline"
    DATELINE = "dateline"
    HEADING = "heading"
    LABEL = "label"
    VALUE = "value"
    ITEM = "item"
    ROW = "row"
    PARAGRAPH = "paragraph"
    MARKS = "marks"
    """A line without words, or of links, handles and hashtags alone."""


@dataclass(frozen=True, slots=True)
class Block:
    """One line of a text from `start` to `end`, without the spaces at its ends.

    `body`: what is left of it after its bullet, its stamp and its dateline. `stamp`: digits like those of a clock at
    its beginning. `label`: what stands before a colon, or on the line before; then `value` is the rest of the line.
    `dateline`: place and agency at its beginning («کابل (پژواک):»). `cells`: the parts of a table row.
    `heading`: the number of the block under which it stands; None at the top.
    """

    shape: LineShape
    start: int
    end: int
    body: Extent
    words: int
    bullet: bool = False
    stamp: Extent | None = None
    label: Extent | None = None
    value: Extent | None = None
    dateline: Extent | None = None
    cells: tuple[Extent, ...] = ()
    heading: int | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks of a text, in order."""

    blocks: tuple[Block, ...]
    starts: tuple[int, ...]

    def number_at(self, offset: int) -> int | None:
        """The number of the block that holds `offset` or ends before it; None before the first."""
        number = bisect_right(self.starts, offset) - 1
        return number if number >= 0 else None

    def at(self, offset: int) -> Block | None:
        """The block that holds `offset` or ends before it; None before the first."""
        number = self.number_at(offset)
        return None if number is None else self.blocks[number]

    def above(self, block: Block) -> list[Block]:
        """The headings under which a block stands, the nearest first."""
        found = []
        while block.heading is not None:
            block = self.blocks[block.heading]
            found.append(block)
        return found


_LINE: Final = re.compile(r"[^\n]*\S[^\n]*")
_TOKEN: Final = re.compile(r"\S+")
_WORD: Final = re.compile(r"[^\W_]")
_OUTSIDE: Final = re.compile(
    r"(?:@|#|https?://|www\.|t\.me/)\S*|[A-Za-z0-9._-]+\.(?:com|ir|net|org|af)\S*|[^\w\s]+|Link"
)
_INVOCATION: Final = re.compile(r"\W*(?:با?سمه[ ‌]?تعالی|بسم الله(?: الرحمن الرحیم)?|به نام خدا(?:وند)?)\W*")
_BULLET: Final = re.compile(
    r"""
    (?: [^\w\s«»"'(\[<>:؛،.!?؟/#@+]+ \s*     # • - * and the pictures of messengers
      | \d{1,2} [.)] \s+
      | \d{1,2} [-–ـ] \s+ (?=\D)
      | (?:الف|[بپتجدهو]) \s? [-–)] \s+
    )+
    """,
    re.VERBOSE,
)
_STAMP: Final = re.compile(
    r"""
    [\[(]? (?:ساعت\s*)?
    ( \d{1,2} [:٫.] \d{2} (?: \s* [-–ـ] \s* \d{1,2} [:٫.] \d{2} )? ) (?![\d/:.٫])
    [\])]? \s* [|│:؛،–—-]* \s*
    """,
    re.VERBOSE,
)
_DATELINE: Final = re.compile(
    r"""
      # کابل (پژواک، ۲۳ عقرب):
      (?P<site> [\w\u200c]+ (?: [ ] [\w\u200c]+ ){0,3} ) \s? [(/] (?P<source> [^()\n]{2,40} ) [)/] \s* : \s*
      # خبرگزاری صدای افغان (آوا) - کابل:
    | خبرگزاری [^\n:]{2,50} [-–—] [ ] [\w\u200c ]{2,20} [:؛] \s*
      # تهران - ایرنا -
    | [\w\u200c]+ (?: [ ] [\w\u200c]+ )? [ ]? [-–—،,(] [ ]? (?:خبرگزاری[ ])?
      (?:ایرنا|ایسنا|فارس|مهر|تسنیم|ایلنا|باختر|پژواک|آوا|رویترز) [)]? \s* [-–—:ـ] \s*
    """,
    re.VERBOSE,
)
_AGENCY: Final = re.compile(r"ایرنا|ایسنا|فارس|مهر|تسنیم|ایلنا|باختر|پژواک|آوا|رویترز|خبرگزاری|\d")
"""What stands in the brackets of a dateline."""
_CITY: Final = re.compile(r"([\w\u200c]+ (?: [ ] [\w\u200c]+ )?) [ ] [-–—ـ] [ ]", re.VERBOSE)
"""What may be a place before a dash: «خرم‌آباد - بارندگی شدید …»."""
_COLON: Final = re.compile(r"(?<!\d):(?!//)|:(?![\d/])")
_SENTENCE: Final = re.compile(r"[.!?؟]\s|[.!?؟]$")
_DIGIT: Final = re.compile(r"\d")
_CELL: Final = re.compile(r"[^\t|│]*[^\s|│][^\t|│]*")
_BAR: Final = re.compile(r"\t|[|│]")


def layout(text: str) -> Layout:
    """The layout of a text, folded or not; offsets are those of `text`.

    >>> [block.shape.value for block in layout("برنامه\\n\\nآغاز ثبت‌نام: ۱۰ مهر\\n• کلاس‌ها از مهر آغاز می‌شود.").blocks]
    ['headline', 'label', 'item']
    """
    lines = _lines(text)
    blocks = _paired(text, lines)
    return Layout(tuple(blocks), tuple(block.start for block in blocks))


def _lines(text: str) -> list[Block]:
    """Each line by itself; a bullet alone on its line belongs to the next one."""
    blocks: list[Block] = []
    bulleted = False
    for match in _LINE.finditer(text):
        line = match[0]
        start = match.start() + len(line) - len(line.lstrip())
        end = match.start() + len(line.rstrip())
        if not _WORD.search(text, start, end) or _outside(text, start, end):
            blocks.append(Block(LineShape.MARKS, start, end, (start, end), 0))
            bulleted = end - start <= 6
            continue
        blocks.append(_line(text, start, end, bulleted=bulleted))
        bulleted = False
    return blocks


def _outside(text: str, start: int, end: int) -> bool:
    """Whether a line has links, handles and hashtags alone, or calls upon God."""
    if end - start < 40 and _INVOCATION.fullmatch(text, start, end):
        return True
    if end - start >= 400:
        return False
    return all(_OUTSIDE.fullmatch(text, *token.span()) for token in _TOKEN.finditer(text, start, end))


def _line(text: str, start: int, end: int, *, bulleted: bool) -> Block:
    begin = start
    bullet = _BULLET.match(text, begin, min(end, begin + _SCANNED))
    if bullet and bullet.end() < end:
        begin = bullet.end()
    stamp = _STAMP.match(text, begin, min(end, begin + _SCANNED))
    body = stamp.end() if stamp and stamp.end() < end else begin
    dateline = None if stamp else _dateline(text, begin, min(end, begin + _SCANNED))
    if dateline and dateline.end() < end:
        body = dateline.end()
    words = len(text[body : min(end, body + 8 * _SCANNED)].split())
    block = Block(
        LineShape.ITEM if bullet or bulleted or stamp else LineShape.PARAGRAPH,
        start,
        end,
        (body, end),
        words,
        bool(bullet) or bulleted,
        stamp.span(1) if stamp else None,
        dateline=(begin, body) if dateline and body > begin else None,
    )
    if not stamp and _BAR.search(text, begin, end):
        cells = tuple(_stripped(text, *cell.span()) for cell in _CELL.finditer(text, begin, end))
        if len(cells) > 1 and all(last - first < _SCANNED for first, last in cells):
            return replace(block, shape=LineShape.ROW, cells=cells)
    return _labelled(text, block)


def _dateline(text: str, begin: int, end: int) -> re.Match[str] | None:
    """The place and agency at the beginning of a line, or the place alone before its dash."""
    found = _DATELINE.match(text, begin, end)
    if found and found["site"] and not (is_place(found["site"]) or _AGENCY.search(found["source"])):
        return None  # «آزمون میان‌ترم ریاضی (فقط گروه ب): …»
    city = None if found else _CITY.match(text, begin, end)
    return city if city and is_place(city[1]) else found


def _labelled(text: str, block: Block) -> Block:
    """The block with its label and value, where a colon stands early in it."""
    begin, end = block.body
    colons = _COLON.finditer(text, begin, min(end, begin + _SCANNED))
    colon = next((found for found in colons if not _is_in_brackets(text, begin, found.start())), None)
    if colon is None or colon.start() == begin or _SENTENCE.search(text, begin, colon.start()):
        return block
    if len(text[begin : colon.start()].split()) > _LABEL:
        return block
    value = _stripped(text, colon.end(), end)
    label = _stripped(text, begin, colon.start())
    shape = block.shape if block.shape is LineShape.ITEM else LineShape.LABEL
    return replace(block, shape=shape, label=label, value=value if _WORD.search(text, *value) else None)


def _is_in_brackets(text: str, begin: int, place: int) -> bool:
    """Whether a bracket is open at a place: «کارگاه سفال (مدرس[:] کاوه امینی): ۵ آذر»."""
    return text.count("(", begin, place) > text.count(")", begin, place)


def _stripped(text: str, start: int, end: int) -> Extent:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _paired(text: str, lines: list[Block]) -> list[Block]:
    """The lines with their headings and the labels that stand on a line of their own."""
    content = [number for number, block in enumerate(lines) if block.shape is not LineShape.MARKS]
    following = dict(pairwise(content))
    blocks = list(lines)
    section: int | None = None
    day: int | None = None
    pending: int | None = None
    for place, number in enumerate(content):
        block = lines[number]
        above = day if day is not None else section
        after = lines[following[number]] if number in following else None
        if _is_value(text, block) and pending is not None:
            label = blocks[pending]
            blocks[pending] = replace(label, shape=LineShape.LABEL, heading=above)
            blocks[number] = replace(
                block,
                shape=LineShape.VALUE,
                label=label.label or label.body,
                value=block.body,
                heading=above,
            )
            pending = None if not _is_value(text, after) else pending
            continue
        pending = None
        if _is_label_line(text, block, after) and not _opens_section(text, lines, following, number):
            pending = number
            blocks[number] = _under(block, section)
            continue
        if _is_title(text, block):
            if place == 0 and not _numbered(text, block):
                blocks[number] = replace(block, shape=LineShape.HEADLINE)
                section = number if after is not None and after.words <= 2 * _SHORT else None
            elif place == 0 and block.words <= 6 and after is not None and after.words > _SHORT and not block.label:
                blocks[number] = replace(block, shape=LineShape.DATELINE)
            elif after is None or (
                place == 1 and blocks[content[0]].shape is LineShape.HEADLINE and after.words > 2 * _SHORT
            ):
                blocks[number] = _under(block, section)
            elif _numbered(text, block):
                day = number
                blocks[number] = replace(block, shape=LineShape.HEADING, heading=section)
            else:
                section, day = number, None
                blocks[number] = replace(block, shape=LineShape.HEADING)
            continue
        if place == 0 and block.shape is LineShape.PARAGRAPH and block.words <= 3 * _SHORT and not _closed(text, block):
            blocks[number] = replace(block, shape=LineShape.HEADLINE)
            continue
        blocks[number] = _under(block, above)
    return blocks


def _under(block: Block, heading: int | None) -> Block:
    """A block, which knows no heading yet, under its own; the same at the top, where most are."""
    return block if heading is None else replace(block, heading=heading)


def _is_title(text: str, block: Block, most: int = _SHORT) -> bool:
    """Whether a line is short, ends no sentence and has nothing beside it: a heading, a label or a value."""
    return (
        block.shape in (LineShape.PARAGRAPH, LineShape.LABEL, LineShape.ITEM)
        and block.stamp is None
        and block.value is None
        and 0 < block.words <= (_LABEL if block.label or block.bullet else most)
        and not _closed(text, block)
    )


def _is_label_line(text: str, block: Block, after: Block | None) -> bool:
    """Whether a line without digits stands before a line that is its value."""
    return _is_value(text, after) and not _numbered(text, block) and _is_title(text, block, _LABEL)


def _is_value(text: str, block: Block | None) -> bool:
    return block is not None and block.stamp is None and _is_title(text, block) and _numbered(text, block)


def _numbered(text: str, block: Block) -> bool:
    return _DIGIT.search(text, *block.body) is not None


def _closed(text: str, block: Block) -> bool:
    return text[block.end - 1] in ".!?؟؛"


def _opens_section(text: str, lines: list[Block], following: dict[int, int], number: int) -> bool:
    """Whether the short line with digits after a title is itself a heading: what follows is stamped, or is long."""
    value = following[number]
    if value not in following:
        return False
    after = lines[following[value]]
    sentence = after.words > _LABEL or (after.words > _FEW and _closed(text, after))
    return after.stamp is not None or (sentence and after.label is None)
