"""Where sentences begin and end in a folded text. Knows marks, lines and abbreviations, no words.

Lines end sentences, since headlines and list items have no full stop. A point between digits, or after a single letter
(«ه.ق», «ج. ا.»), ends none.
"""

import re
from bisect import bisect_right

_END = re.compile(
    r"""
      \n+                                               # a line
    | (?<!\b\w) [.!?؟]+ [»"”)\]]* (?= \s | $ )          # a mark, with the quote that it closes
    | (?<= [^\W\d_]{2} ) [.!?؟] (?= [^\W\d_]{2} )       # a mark without the space after it
    """,
    re.VERBOSE,
)
LONGEST = 1200
"""Code points beyond which a sentence is none, but a list or a text without marks; it is cut around the expression."""


class Sentences:
    """The sentence bounds of one folded text, found once."""

    __slots__ = ("_ends", "_length")

    def __init__(self, text: str) -> None:
        self._ends = [match.end() for match in _END.finditer(text)]
        self._length = len(text)

    def around(self, start: int, end: int) -> tuple[int, int, bool]:
        """First and last offset (half-open) of the sentence that holds `start` to `end`, and whether it had to be cut.

        >>> Sentences("او آمد. دیروز رفت. تمام شد.").around(8, 13)
        (7, 18, False)
        """
        ends = self._ends
        place = bisect_right(ends, start)
        first = ends[place - 1] if place else 0
        place = bisect_right(ends, end - 1, lo=place)
        last = ends[place] if place < len(ends) else self._length
        if last - first <= LONGEST:
            return first, last, False
        return max(first, start - LONGEST // 3), min(last, end + LONGEST // 3), True
