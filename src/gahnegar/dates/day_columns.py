"""Tables: which day stands at the head of the column that a cell lies in.

Lines of one table follow each other and part their cells by a bar, a tab or wide spaces. Looks at folded text; knows
days only as what it is given.
"""

import re
from typing import Final

from gahnegar.dates.resolution import Resolution

_CELL_END: Final = re.compile(r"\||\t| {3,}")
_FEWEST_HEADS: Final = 2
"""A line heads columns where so many of its cells are days."""
_LONGEST_LINE: Final = 400


class DayColumns:
    """The days that head the columns of one folded text, told in the order of the text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._has_cells = "|" in text or "\t" in text or "   " in text
        self._heads: dict[int, Resolution] = {}
        self._head_line = self._last_line = -1
        self._begun: dict[int, Resolution] = {}

    def note(self, day: Resolution, start: int, end: int) -> None:
        """Take note of a day that the text tells from `start` to `end`: alone in its cell it may head a column."""
        place = self._place(start)
        if place is None or not self._is_alone(start, end):
            return
        line, column = place
        if line != self._head_line:
            self._begun = {}
            self._head_line = line
        self._begun[column] = day
        if len(self._begun) >= _FEWEST_HEADS:
            self._heads, self._last_line = self._begun, line

    def day_of(self, position: int) -> Resolution | None:
        """The day at the head of the column that `position` lies in, below the line of heads."""
        if not self._heads:
            return None
        place = self._place(position)
        if place is None or place[0] == self._head_line:
            return None
        if not self._follows(place[0]):
            self._heads = {}
            return None
        self._last_line = place[0]
        return self._heads.get(place[1])

    def _follows(self, line: int) -> bool:
        """Whether the line that begins there is the last one of the table, or comes right after it."""
        if line == self._last_line:
            return True
        end = self._text.find("\n", self._last_line)
        while end >= 0 and end + 1 < line:
            stop = self._text.find("\n", end + 1)
            if not _CELL_END.search(self._text, end + 1, stop if stop >= 0 else len(self._text)):
                return False
            end = stop
        return end >= 0

    def _place(self, position: int) -> tuple[int, int] | None:
        """Where the line begins, and the number of the cell on it; None where the line has no cells."""
        if not self._has_cells:
            return None
        line = self._text.rfind("\n", max(0, position - _LONGEST_LINE), position) + 1
        if line == 0 and position > _LONGEST_LINE:
            return None
        column = sum(1 for _ in _CELL_END.finditer(self._text, line, position))
        if column:
            return line, column
        stop = self._text.find("\n", position, position + _LONGEST_LINE)
        rest = _CELL_END.search(self._text, position, stop if stop >= 0 else position + _LONGEST_LINE)
        return (line, 0) if rest else None

    def _is_alone(self, start: int, end: int) -> bool:
        """Whether nothing but the day stands in its cell."""
        before = self._text[max(0, start - 8) : start].rstrip(" ")
        after = self._text[end : end + 8].lstrip(" ")
        opened = not before or before[-1] in "|\t\n" or (start > 2 and self._text.startswith("   ", start - 3))
        return opened and (not after or after[0] in "|\t\n" or self._text.startswith("   ", end))
