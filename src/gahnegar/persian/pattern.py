"""Regular expressions over folded text that cost nothing until they are first asked."""

import re
from collections.abc import Iterator
from typing import Final

REACH: Final = 40
"""Letters before a place that a pattern looks at, unless it says so itself."""

JOINT: Final = "[ \u200c]"
"""What stands between the parts of a word: a space or a half-space."""
LOOSE_JOINT: Final = "[ \u200c]?"
"""The same where the parts may also be written together."""


def any_word_of(words: str, joint: str = JOINT) -> str:
    """The source of a pattern that is one of `words`, the longest first; `_` in a word is a joint.

    >>> any_word_of("سال در_سال", joint=" ?")
    'در ?سال|سال'
    """
    return "|".join(re.escape(word).replace("_", joint) for word in sorted(words.split(), key=len, reverse=True))


class Pattern:
    """A regular expression that is compiled when it is first asked, so that the import stays cheap.

    `reach`: letters before a place that `ends` and `before` look at. `needs`: what stands in each of their matches; a
    place without it is passed over before the engine is asked, or the expression compiled.

    >>> Pattern("[0-9]+").search("سال 1392")[0]
    '1392'
    """

    __slots__ = ("_compiled", "_reach", "needs", "source")

    def __init__(self, source: str, reach: int = REACH, needs: str = "") -> None:
        self.source = source
        self.needs = needs
        self._reach = reach
        self._compiled: re.Pattern[str] | None = None

    def _pattern(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self.source)
        return self._compiled

    def ends(self, text: str, end: int) -> bool:
        """Whether it matches somewhere in the reach before `end`; with `\\Z` at its own end, directly before."""
        start = end - self._reach if end > self._reach else 0
        if self.needs and text.find(self.needs, start, end) < 0:
            return False
        return (self._compiled or self._pattern()).search(text, start, end) is not None

    def before(self, text: str, end: int) -> re.Match[str] | None:
        """The first match in the reach before `end`."""
        start = end - self._reach if end > self._reach else 0
        if self.needs and text.find(self.needs, start, end) < 0:
            return None
        return (self._compiled or self._pattern()).search(text, start, end)

    def begins(self, text: str, start: int) -> bool:
        """Whether it matches at `start`."""
        return bool((self._compiled or self._pattern()).match(text, start))

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins at `start`."""
        return (self._compiled or self._pattern()).match(text, start)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match from `start` to `end`."""
        return (self._compiled or self._pattern()).search(text, start, len(text) if end is None else end)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """The matches from `start` to `end`, one after the other."""
        return (self._compiled or self._pattern()).finditer(text, start, len(text) if end is None else end)


def whole_word_of(words: str) -> Pattern:
    """The pattern of one of `words` with no letter beside it; `_` in a word is a joint.

    >>> bool(whole_word_of("رسم به_رسم").search("به رسم کهن")), bool(whole_word_of("رسم").search("رسمی"))
    (True, False)
    """
    return Pattern(rf"(?<![\u0620-\u06d3])(?:{any_word_of(words)})(?![\u0620-\u06d3])")


LINE_START: Final = Pattern(r"(?:\A|\n)[^\w\n]*\Z")
"""Behind the beginning of a line and marks alone: «• », «– »."""
