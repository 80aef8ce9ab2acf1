"""Regular expressions over folded text that cost nothing until they are first asked."""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import product
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


def spellings(words: str) -> Iterator[str]:
    """Every way to write each of `words`, with a space or a half-space for each joint `_`.

    >>> list(spellings("رسم به_رسم")) == ["رسم", "به رسم", "به\u200cرسم"]
    True
    """
    for word in words.split():
        yield from map("".join, product(*(" \u200c" if letter == "_" else letter for letter in word)))


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


class _WholeWord(Pattern):
    """The pattern of whole words; a search looks for their mere letters first, which takes a tenth of the time."""

    def __init__(self, words: str) -> None:
        super().__init__(rf"(?<![\u0620-\u06d3])(?:{any_word_of(words)})(?![\u0620-\u06d3])")
        self._words = words

    @cached_property
    def _spellings(self) -> tuple[str, ...]:
        return tuple(spellings(self._words))

    def _may_be_in(self, text: str) -> bool:
        return any(map(text.__contains__, self._spellings))

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match from `start` to `end`."""
        return super().search(text, start, end) if self._may_be_in(text[start:end]) else None

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """The matches from `start` to `end`, one after the other."""
        return super().finditer(text, start, end) if self._may_be_in(text[start:end]) else iter(())


def whole_word_of(words: str) -> Pattern:
    """The pattern of one of `words` with no letter beside it; `_` in a word is a joint.

    >>> bool(whole_word_of("رسم به_رسم").search("به رسم کهن")), bool(whole_word_of("رسم").search("رسمی"))
    (True, False)
    """
    return _WholeWord(words)


LINE_START: Final = Pattern(r"(?:\A|\n)[^\w\n]*\Z")
"""Behind the beginning of a line and marks alone: «• », «– »."""
