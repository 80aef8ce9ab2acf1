"""What a filter is, and the patterns of words beside a word.

Lists of words are written with spaces between them; `_` is a space or a half-space inside one. Each list is `shown` by
phrases, a line each, where `{}` stands for any of its words: every word has one that reads otherwise without it. Knows
no list itself.
"""

from collections.abc import Callable
from dataclasses import dataclass

from gahnegar.dates.scan import Node
from gahnegar.persian.pattern import JOINT, REACH, Pattern, spellings
from gahnegar.persian.text import require_folded

WordTest = Callable[[str, int, int], bool]
HitTest = Callable[[str, Node], bool]

LETTER = "\u0620-\u06d3"


@dataclass(frozen=True, slots=True)
class WordFilter:
    """Says of one word of the lexicon, before it is parsed, whether it is no time: `test(text, start, end)`.

    `words`: the spellings that it is asked about, without joints. `stops` and `passes`: a text in which it stops one of
    them, and one in which it lets it be. `alone`: it tells two readings of a word apart, and so is asked where a phrase
    claims to be one expression, too.
    """

    words: tuple[str, ...]
    test: WordTest
    stops: str
    passes: str
    alone: bool = False


@dataclass(frozen=True, slots=True)
class HitFilter:
    """Says of an expression that one of `rules` made whether it is no time: `test(text, hit)`; see WordFilter."""

    rules: tuple[str, ...]
    test: HitTest
    stops: str
    passes: str


Filter = WordFilter | HitFilter


class WordsBefore:
    """Words that may end at a place, none of them the end of another word, or what `pattern` matches there.

    The words need no regular expression. `spellings`: every way to write them, see `spelled`.
    """

    __slots__ = ("_pattern", "shown", "spellings", "words")

    def __init__(self, words: str, pattern: str, shown: str) -> None:
        self.words = tuple(words.split())
        self.shown = tuple(line.strip() for line in shown.strip().splitlines())
        self.spellings = spelled(words)
        self._pattern = Pattern(rf"(?<![{LETTER}])(?:{pattern}){JOINT}*\Z") if pattern else None

    def ends(self, text: str, end: int) -> bool:
        """Whether one of them ends at `end`, joints left out."""
        if self._pattern is not None and self._pattern.ends(text, end):
            return True
        floor = max(0, end - REACH)
        while end > floor and text[end - 1] in _JOINTS:
            end -= 1
        if not text.endswith(self.spellings, floor, end):
            return False
        starts = (end - len(word) for word in self.spellings if text.endswith(word, floor, end))
        return any(not start or not _is_letter(text[start - 1]) for start in starts)


class WordsAfter:
    """Words that may begin at a place, none of them the beginning of another word, or what `pattern` matches there."""

    __slots__ = ("_pattern", "shown", "spellings", "words")

    def __init__(self, words: str, pattern: str, shown: str) -> None:
        self.words = tuple(words.split())
        self.shown = tuple(line.strip() for line in shown.strip().splitlines())
        self.spellings = spelled(words)
        self._pattern = Pattern(rf"{JOINT}*(?:{pattern})(?![{LETTER}])") if pattern else None

    def begins(self, text: str, start: int) -> bool:
        """Whether one of them begins at `start`, joints left out."""
        if self._pattern is not None and self._pattern.begins(text, start):
            return True
        while text[start : start + 1] in _JOINTS:
            start += 1
        if not text.startswith(self.spellings, start):
            return False
        ends = (start + len(word) for word in self.spellings if text.startswith(word, start))
        return any(end == len(text) or not _is_letter(text[end]) for end in ends)


_JOINTS = " ", "\u200c"


def _is_letter(character: str) -> bool:
    return "\u0620" <= character <= "\u06d3"


def spelled(words: str) -> tuple[str, ...]:
    """Every way to write each of `words`, with a space or a half-space for each joint.

    ValueError where folded text never spells one of them so.
    """
    require_folded(words)
    return tuple(spellings(words))


def before(words: str, *, pattern: str = "", shown: str = "") -> WordsBefore:
    """One of `words`, or what `pattern` matches, directly before.

    >>> before("فناوری علم").ends("آن علم ", 7), before("علم").ends("معلم ", 5)
    (True, False)
    """
    return WordsBefore(words, pattern, shown)


def after(words: str, *, pattern: str = "", shown: str = "") -> WordsAfter:
    """One of `words`, or what `pattern` matches, directly behind, up to its last letter.

    >>> after("نظامی").begins("شبه\u200cنظامی", 3), after("نظامی").begins("شبه نظامیان", 3)
    (True, False)
    """
    return WordsAfter(words, pattern, shown)


def word_filter(*words: str, stops: str, passes: str, alone: bool = False) -> Callable[[WordTest], WordFilter]:
    """A filter of `words` that the decorated function decides."""
    return lambda test: WordFilter(words, test, stops, passes, alone)


def hit_filter(*rules: str, stops: str, passes: str) -> Callable[[HitTest], HitFilter]:
    """A filter of the expressions of `rules` that the decorated function decides."""
    return lambda test: HitFilter(rules, test, stops, passes)


@dataclass(frozen=True, slots=True)
class Beside:
    """The test of the simple filter: one of these words stands directly before the word or behind it."""

    before: WordsBefore
    after: WordsAfter

    def __call__(self, text: str, start: int, end: int) -> bool:
        return self.before.ends(text, start) or self.after.begins(text, end)


def beside(words: str, *, stops: str, passes: str, before_: str = "", after_: str = "", shown: str = "") -> WordFilter:
    """The simple filter: `words` are no time directly behind one of `before_` or directly before one of `after_`.

    >>> avalanche = beside("بهمن", before_="ریزش خطر", stops="ریزش بهمن", passes="ماه بهمن")
    >>> avalanche.test("ریزش بهمن", 5, 9), avalanche.test("ماه بهمن", 4, 8)
    (True, False)
    """
    return WordFilter(
        tuple(words.split()), Beside(before(before_, shown=shown), after(after_, shown=shown)), stops, passes
    )
