"""The lines of a text with the times on them: the words beside a time, what is alone on its line, what it stands over.

Joins a date to the sentence before which the layout puts it. Knows blocks and where expressions stand, neither when
they are nor what happened then.
"""

import re
from typing import Final

from gahnegar.events.words import CONJ, PREP, TOKEN, word
from gahnegar.persian.layout import Block, Extent, Layout, LineShape, layout

FEW_BESIDE: Final = 4
"""Words beside its times that a value may have («۱۰ روز پس از ارسال مقاله»)."""
LEADING: Final = frozenset("چنین روزی تاریخ زمان روز ساعت موعد هنگام".split())
"""Words of a label that only say that a date follows: «تاریخ برگزاری همایش»."""
_NUMBER: Final = re.compile(
    r"""
    (?: (?:ماده|تبصره|بند|اصل) [ ]? (?:واحده|\d{1,3}) \s* [-–ـ:.)]
      | (?:فوری|خبر[ ]فوری) \s* [|:/]
      | \d{1,2} \s* [/–ـ-] (?=\s*[^\W\d])
    ) \s*
    """,
    re.VERBOSE,
)
"""The number of an article or an item, or a cry, at the beginning of a line."""
_DASH: Final = re.compile(r" ?[-–—](?= )")
_HOURS: Final = re.compile(r"\s*(?:از )?(?:ساعت )?\d{1,2}(?::\d\d)?(?:\s*(?:تا|الی|[-–])\s*\d{1,2}(?::\d\d)?)?\s*")
"""The hours of an item of a programme."""
LONGEST_LINE: Final = 12
"""Words of a line of a list at most."""


class TimedLines:
    """The layout of one text with its expressions."""

    __slots__ = ("_layout", "_rests", "_timed", "places", "text")

    def __init__(self, text: str, places: list[tuple[int, int]]) -> None:
        """`text` is folded; `places` are the (start, end) of its expressions, in order."""
        self.text = text
        self.places = places
        self._layout: Layout = layout(text)
        self._timed: dict[int, list[Extent]] = {}
        self._rests: dict[tuple[Extent, int], tuple[list[tuple[Extent, str]], int]] = {}
        for place in places:
            number = self._layout.number_at(place[0])
            if number is not None:
                self._timed.setdefault(number, []).append(place)

    def joined(self, *, messages: bool = False) -> str:
        """The text in which a date before its sentence («DATE: …», «۱۴:۲۰| …», a heading of one line) is joined to it.

        Offsets stay: marks and line ends between become commas and spaces, datelines spaces alone.
        """
        letters: list[str] | None = None
        blocks = self._layout.blocks
        for number, timed in self._timed.items():
            block = blocks[number]
            gap: Extent | None = None
            if messages and self._is_message(block):
                letters = letters or list(self.text)
                letters[block.start : block.body[0]] = " " * (block.body[0] - block.start)
                continue
            if block.label is not None and block.value is not None and self._covered(timed, block.label):
                gap = block.label[1], block.value[0]
            elif block.stamp is not None and block.stamp[1] < block.body[0]:
                gap = block.stamp[1], block.body[0]
            elif self._alone(number, block.body) and (following := self._dated_below(number)) is not None:
                gap = block.end, self._behind_hours(following)
            elif len(block.cells) == 2 and self._covered(timed, block.cells[0]):
                gap = block.cells[0][1], block.cells[1][0]
            if block.dateline is not None:
                letters = letters or list(self.text)
                letters[slice(*block.dateline)] = " " * (block.dateline[1] - block.dateline[0])
            begin = self._body(block)
            if begin > block.start and block.dateline is None and block.stamp is None:
                letters = letters or list(self.text)
                letters[block.start : begin] = " " * (begin - block.start)
            dash = self._dash_behind(timed[0], block)
            if dash >= 0:
                letters = letters or list(self.text)
                letters[dash] = "،"
            if gap is not None:
                letters = letters or list(self.text)
                letters[gap[0] : gap[1]] = "،" + " " * (gap[1] - gap[0] - 1) if gap[1] > gap[0] else ""
                if block.stamp is not None and self.text[block.start : block.stamp[0]].endswith(("[", "(")):
                    letters[block.stamp[0] - 1] = " "
        return "".join(letters) if letters else self.text

    @staticmethod
    def _is_message(block: Block) -> bool:
        """Whether a line is a message of a chat: a clock, a name and what was written."""
        return block.stamp is not None and block.label is not None and block.label[0] == block.body[0]

    def _dash_behind(self, place: Extent, block: Block) -> int:
        """Where a dash stands behind the time that begins a line: «۱۹۳۹ - آلمان و ایتالیا …»; -1 where none does."""
        if place[0] != block.body[0]:
            return -1
        found = _DASH.match(self.text, place[1], block.end)
        return found.end() - 1 if found else -1

    def _dated_below(self, number: int) -> Block | None:
        """The paragraph below, unless it begins with a time of its own: «۱۸۱۳ - …» under «۲۲ مه»."""
        below = self._below(number)
        if below is None:
            return None
        own = self._timed_at(below)
        return None if own and own[0][0] == below.body[0] else below

    def _behind_hours(self, block: Block) -> int:
        """Where what a line says begins, behind hours that nothing dated: «۹ تا ۱۱: کارگاه سفال»."""
        if block.label is None or block.value is None or not _HOURS.fullmatch(self.text, *block.label):
            return block.body[0]
        return block.value[0]

    def _body(self, block: Block) -> int:
        """Where what a line says begins, behind its number: «۱- …», «ماده ۲- …», «🔴 فوری | …»."""
        begin = block.body[0]
        number = _NUMBER.match(self.text, begin, block.end)
        return number.end() if number and number.end() < block.end else begin

    def _below(self, number: int) -> Block | None:
        """The paragraph that a date alone on its line stands over; None where a list or nothing follows."""
        for following in self._layout.blocks[number + 1 : number + 3]:
            if following.shape is LineShape.MARKS:
                continue
            sentence = (
                following.shape in (LineShape.PARAGRAPH, LineShape.ITEM, LineShape.LABEL) and following.stamp is None
            )
            return following if sentence and following.words > FEW_BESIDE else None
        return None

    def _heads_items(self, number: int) -> bool:
        """Whether a line below the values of a label is the day of the items that follow it with their hours."""
        blocks = self._layout.blocks
        block, following = blocks[number], blocks[number + 1] if number + 1 < len(blocks) else None
        if block.shape is not LineShape.VALUE or not self._alone(number, block.body) or following is None:
            return False
        hours = following.label is not None and _HOURS.fullmatch(self.text, *following.label) is not None
        return hours and blocks[number - 1].shape is LineShape.VALUE

    def _timed_at(self, block: Block) -> list[Extent]:
        """The expressions of a line."""
        number = self._layout.number_at(block.start)
        return [] if number is None else self._timed.get(number, [])

    def _alone(self, number: int, stretch: Extent) -> bool:
        """Whether a line holds expressions and nothing else."""
        short = self._layout.blocks[number].words <= 2 * LONGEST_LINE
        return short and number in self._timed and not self._rest(stretch, self._timed[number])

    def _covered(self, timed: list[Extent], stretch: Extent) -> bool:
        inside = [place for place in timed if place[0] < stretch[1]]
        return bool(inside) and self._rest(stretch, inside) <= 1

    def _words(self, stretch: Extent) -> list[tuple[Extent, str]]:
        return [(match.span(), match[0]) for match in TOKEN.finditer(self.text, *stretch)]

    def _rest_of(self, stretch: Extent, timed: list[Extent]) -> list[tuple[Extent, str]]:
        """The words of a stretch that stand beside its expressions, which are the first ones of its block."""
        return self._beside(stretch, timed)[0]

    def _rest(self, stretch: Extent, timed: list[Extent]) -> int:
        """How many words of a stretch stand beside the expressions in it, prepositions left out."""
        return self._beside(stretch, timed)[1]

    def _beside(self, stretch: Extent, timed: list[Extent]) -> tuple[list[tuple[Extent, str]], int]:
        """Both of these, worked out once, in one pass over the words and the expressions."""
        known = self._rests.get((stretch, len(timed)))
        if known is not None:
            return known
        found = []
        covers = iter([*timed, (len(self.text), len(self.text) + 1)])
        start, end = next(covers)
        for (first, last), form in self._words(stretch):
            while end <= first:
                start, end = next(covers)
            if last <= start and form[0].isalnum():
                found.append(((first, last), form))
        content_words = sum(not word(form).flags & (PREP | CONJ) and form not in LEADING for _, form in found)
        known = self._rests[stretch, len(timed)] = found, content_words
        return known
