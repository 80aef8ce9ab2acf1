"""From folded text to runs of tagged atoms: one trie regex over the whole lexicon, and what stands between its words.

Knows words and numbers, not what they mean together. A run is a stretch of lexicon words and numbers with nothing but
joints and the punctuation of dates between them; only runs that could hold a time expression are returned.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain, islice
from typing import Any

from gahnegar.dates import years
from gahnegar.dates.lexicon import PREPOSITIONS, Lexicon, Strength, Tag, Word, without_joints
from gahnegar.dates.occasion import Occasion

_LETTER = "\u0620-\u063f\u0641-\u064a\u0671-\u06d3\u06fa-\u06ffA-Za-z"
_ZWNJ = "\u200c"
_JOINT = {"_": f"[ {_ZWNJ}]{{0,2}}", "=": f"[ {_ZWNJ}]{{1,2}}"}
_D = "[0-9]"
_DATE = (
    rf"{_D}{{1,4}}(?: ?[/\\] ?{_D}{{1,2}} ?[/\\] ?| ?- ?{_D}{{1,2}} ?- ?| ?\. ?{_D}{{1,2}} ?\. ?|ر{_D}{{1,2}}ر)"
    rf"{_D}{{1,4}}(?!{_D})"
)
_CLOCK = rf"{_D}{{1,2}} ?: ?{_D}{{1,2}}(?: ?: ?{_D}{{2}})?(?!:?{_D}|/{_D})"
_NUMERIC = rf"{_DATE}(?:[T ]{_CLOCK}(?:Z|[+-]{_D}{_D}:?{_D}{_D})?)?|{_CLOCK}|{_D}+(?:[/.,٬]{_D}+)*"


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was told: its value, how many digits wrote it (0: in words), and whether it is an ordinal."""

    value: int
    digits: int = 0
    ordinal: bool = False


class Node:
    """A stretch of folded text with its tag and meaning; made of `parts` by `rule`, or an atom of the lexicon."""

    __slots__ = ("end", "loose", "meaning", "parts", "rule", "start", "strength", "tag")

    def __init__(
        self,
        tag: Tag,
        meaning: Any,
        start: int,
        end: int,
        strength: Strength = Strength.GLUE,
        rule: str = "",
        parts: "tuple[Node, ...]" = (),
    ) -> None:
        self.tag = tag
        self.meaning = meaning
        self.start = start
        self.end = end
        self.strength = strength
        self.rule = rule
        self.parts = parts
        self.loose = False

    def __repr__(self) -> str:
        return f"<{self.tag.name} {self.start}-{self.end} {self.meaning!r}>"


_Atom = tuple[Tag, Any, int, int, Strength]
"""Tag, meaning, start, end and strength of a node that may not be needed."""


def number_tag(value: int, *, ordinal: bool = False) -> Tag:
    """The size class of a number: what it could count or name."""
    if ordinal:
        return Tag.O12 if 0 < value <= 12 else Tag.O31 if value <= 31 else Tag.O99 if value <= 99 else Tag.OBIG
    for tag, bound in _SIZES:
        if value <= bound:
            return tag
    return Tag.NBIG


_SIZES = (
    (Tag.N0, 0),
    (Tag.N12, 12),
    (Tag.N24, 24),
    (Tag.N31, 31),
    (Tag.N59, 59),
    (Tag.N99, 99),
    (Tag.N999, 999),
    (Tag.N4, years.JALALI_YEARS.start - 1),
    (Tag.NJ, years.JALALI_YEARS.stop - 1),
    (Tag.NG, years.GREGORIAN_YEARS.stop - 1),
    (Tag.N4, 9999),
)


# Every «ها» has a joint before it, so that no word hides a longer one that is written without.
_PLURAL = re.compile("(?<![_=])ها(?=(?:ی|یی)?(?:_|$))")


_Branch = dict[str, "_Branch"]
"""A node of the trie: the letters that may follow; the empty one where a word ends."""


def _trie(words: Iterable[str]) -> str:
    """What a regex needs for all `words`, with `|` between; they share their beginnings, longer words first."""
    root: _Branch = {}
    for word in words:
        node = root
        for letter in _PLURAL.sub("_ها", word):
            node = node.setdefault(letter, {})
        node[""] = {}
    return "|".join(_branches(root)) or "(?!)"


def _branches(node: _Branch) -> list[str]:
    """The ways on from a node of the trie; letters that lead to no choice are written one by one."""
    found: list[str] = []
    for first, rest in node.items():
        letter, written = first, ""
        while letter:
            written += letter if letter.isalnum() else _JOINT.get(letter) or re.escape(letter)
            if len(rest) != 1:
                written += _choice(rest)
                break
            [(letter, rest)] = rest.items()
        if first:
            found.append(written)
    return found


def _choice(node: _Branch) -> str:
    """The ways on from a node that has several, or where a word may end."""
    branches = _branches(node)
    joined = f"[{''.join(branches)}]" if all(len(branch) == 1 for branch in branches) else f"(?:{'|'.join(branches)})"
    return f"{joined}?" if "" in node else joined


_NUMERIC_WHOLE = re.compile(_NUMERIC)
_PARTS = re.compile(r"\d+")


def _digits(written: str) -> tuple[Tag, Any, Strength]:
    """Tag, meaning and strength of a number, a date or a clock in digits; dates and clocks call the parser."""
    if written.isdigit():
        size = len(written)
        if size == 4 and written[0] == "0" and int(written[:2]) < 24 and int(written[2:]) < 60:
            return Tag.NUMERIC_CLOCK, (Number(int(written[:2]), 2), Number(int(written[2:]), 2)), Strength.STRONG
        if size > 4 or (size > 2 and written[0] == "0"):
            return Tag.NBIG, Number(0, size), Strength.GLUE
        tag = number_tag(int(written))
        year_like = size == 4 and tag in (Tag.NJ, Tag.NG)
        return tag, Number(int(written), size), Strength.STRONG if year_like else Strength.GLUE
    parts = tuple(Number(int(part), len(part)) for part in _PARTS.findall(written) if len(part) <= 4)
    if ":" in written:
        if len(parts) > 3:
            return Tag.NUMERIC_STAMP, parts, Strength.STRONG
        return Tag.NUMERIC_CLOCK, parts, Strength.STRONG if parts[1].digits == 2 else Strength.GLUE
    grouped = "," in written or "٬" in written
    if len(parts) == 3 and not grouped:
        return Tag.NUMERIC_DATE, parts, Strength.STRONG
    if len(parts) == 2 and not grouped:
        if "/" in written and 4 in (parts[0].digits, parts[1].digits):
            return Tag.NUMERIC_MONTH, parts, Strength.STRONG
        return Tag.FRACTION, parts, Strength.GLUE
    return Tag.NBIG, Number(0, len(written)), Strength.GLUE


_SPACES = f" {_ZWNJ}"
_GAPS = frozenset(("", " ", _ZWNJ, "  ", f" {_ZWNJ}", f"{_ZWNJ} ", f"{_ZWNJ}{_ZWNJ}"))
_PUNCTUATION = {
    "-": Tag.DASH,
    "_": Tag.DASH,
    "--": Tag.DASH,
    "/": Tag.SLASH,
    "،": Tag.COMMA,
    ",": Tag.COMMA,
}


_LONGEST_GAP = 4
"""Letters between two atoms of a run, at most."""
_LONGEST_RUN = 32
"""Atoms of a run; no expression is longer, and a rule that refuses a match costs no more than that."""


_PASSED = 64
"""Words that are no part of the lexicon which one match takes with it, at most."""

_NAME_WORD = re.compile(rf"[ {_ZWNJ}]{{0,2}}((?<![{_LETTER}])[{_LETTER}0-9]+|\([{_LETTER}]{{1,4}}\)|،)")


class Scanner:
    """The scan over some words and named days; compiled when it is first used.

    Raises ValueError where a spelling stands for two things.
    """

    def __init__(self, words: Iterable[Word], days: Iterable[Occasion]) -> None:
        self._lexicon = Lexicon(words)
        self._days: dict[str, Occasion] = {}
        heads: set[str] = set()
        beginnings: set[str] = set()
        for occasion in days:
            for name in occasion.spellings.split("|"):
                known = self._days.setdefault(without_joints(name), occasion)
                if known is not occasion:
                    raise ValueError(f"{name!r} is a name of «{known.name}» and of «{occasion.name}»")
                parts = name.split("_")
                heads.add(parts[0])
                beginnings.update("".join(parts[:count]) for count in range(1, len(parts) + 1))
        self._heads = frozenset(heads)
        self._beginnings = frozenset(beginnings)
        """Every beginning of a name that ends with a word, joints closed."""
        self._atom = lru_cache(maxsize=1 << 16)(self._read)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The trie regex over every spelling, the first words of named days, and every number in digits: group 1.

        A match takes the words before its own with it, each of them whole, which is faster than a search that tries
        each letter; where there are too many of them, or the text ends, it has no group.
        """
        heads = (head for head in self._heads if head.isalpha())
        words = [*self._lexicon.spellings, *heads, *self._lexicon.glued]
        persian = _trie(word for word in words if not word[0].isascii())
        if self._lexicon.behind_preposition:
            persian = f"(?:{'|'.join(PREPOSITIONS)})\u200c?(?:{_trie(self._lexicon.behind_preposition)})|{persian}"
        ascii_ = _trie(word for word in words if word[0].isascii())
        marks = "0-9" + "".join(sorted({re.escape(word[0]) for word in words if not word[0].isalnum()}))
        other = rf"(?:[{_LETTER}]++|[{marks}])[^{_LETTER}{marks}]*+"
        end = rf"(?![{_LETTER}])(?<![0-9](?=[0-9]))"
        wanted = (
            rf"(?:{persian}){end}"
            rf"|(?=[!-~])(?:(?<![{_LETTER}])(?:{ascii_}){end}|(?=[0-9])(?:{_NUMERIC}))"
        )
        return re.compile(
            rf"(?=[{_LETTER}{marks}])(?:(?:{other}){{0,{_PASSED}}}?(?:({wanted})|\Z)|(?:{other}){{{_PASSED}}})"
        )

    def _read(self, written: str) -> tuple[Tag, Any, Strength, str, int, bool]:
        """Tag, meaning and strength of what the pattern matched; the beginning of a day's name that it may be; how many
        letters of it are a preposition written onto the word («درسال»), negative for a verb behind («سال‌هاست»); and
        whether it needs no second look, as most words do not: it is none of these and no number.
        """
        if written[0].isdigit() and _NUMERIC_WHOLE.fullmatch(written):
            return *_digits(written), written if written in self._beginnings else "", 0, False
        name = without_joints(written)
        heads = name if name in self._beginnings else ""
        word = self._lexicon.entry(written)
        if word is not None:
            glued = -len("ست") if written.endswith("هاست") else 0
            plain = not heads and not glued and written[0].isalpha()
            return word.tag, word.meaning, word.strength, heads, glued, plain
        if written.endswith("است"):
            word = self._lexicon.entry(written.removesuffix("ست"))
            glued = -len("ست")
        else:
            glued = 0 if heads else self._lexicon.preposition(written)
            word = self._lexicon.entry(written[glued:]) if glued else None
        if word is None:
            return Tag.NAME, None, Strength.GLUE, heads, 0, False
        return word.tag, word.meaning, word.strength, "", glued, False

    def _named_day(self, name: str, text: str, end: int) -> tuple[int, Occasion] | None:
        """The longest name of a day that begins with `name`, which ends at `end`: its end, and its occasion."""
        best: tuple[int, Occasion] | None = None
        while name in self._beginnings:
            occasion = self._days.get(name)
            if occasion is not None:
                best = end, occasion
            word = _NAME_WORD.match(text, end)
            if word is None:
                break
            name += word[1]
            end = word.end()
        return best

    def runs(self, text: str) -> Iterator[list[Node]]:
        """The runs of folded `text` that may hold a time expression, in order.

        A run is worth parsing when it holds a strong or guarded word, or a weak one beside another atom.
        """
        run: list[_Atom] = []
        ready = weak = False
        done = 0
        atom = self._atom
        glue, feeble = Strength.GLUE, Strength.WEAK
        numeric_month, that_unit = Tag.NUMERIC_MONTH, Tag.THAT_UNIT
        for match in _found_together(self.pattern.finditer(text)):
            start, end = match.span(1)
            if start < done:
                continue
            written = match[1]
            tag, meaning, strength, heads, glued, plain = atom(written)
            if not plain:
                if start and (before := text[start - 1]).isascii() and before.isalpha():
                    continue
                if heads and (found := self._named_day(heads, text, end)) and (found[0] > end or tag is Tag.NAME):
                    end, occasion = found
                    tag, meaning, strength = Tag.NAMED_DAY, occasion, Strength.STRONG
                    if not occasion.alone:
                        tag = Tag.NAMED_WEAK
                elif tag is Tag.NAME:
                    continue
                if glued > 0:
                    start += glued
                else:
                    end += glued
            elif tag is that_unit and _OF_ITS_OWN.match(text, end) and written.startswith("آن "):
                start += len("آن ")
                tag, meaning, strength, *_ = atom(text[start:end])
            apart = not run or start - done > _LONGEST_GAP or len(run) >= _LONGEST_RUN
            if not apart and (gap := text[done:start]) not in _GAPS:
                mark = _PUNCTUATION.get(gap.strip(_SPACES))
                if mark is None:
                    apart = True
                else:
                    run.append((mark, None, done, start, glue))
            if apart:
                if (ready or (weak and len(run) > 1)) and (whole := _without_half_words(run, text)):
                    yield whole
                run, ready, weak = [], False, False
                half = text[start - 1] == _ZWNJ and start - done > 1 and text[start - 2].isalpha() and glued <= 0
                if half and not written[0].isdigit():  # the second half of a compound
                    continue
            if tag is numeric_month and (parts := _two_years(text, start, meaning)):
                run += parts
            else:
                run.append((tag, meaning, start, end, strength))
            done = end
            if strength is feeble:
                weak = True
            elif strength is not glue:
                ready = True
        if (ready or (weak and len(run) > 1)) and (whole := _without_half_words(run, text)):
            yield whole


def _found_together(matches: Iterator[re.Match[str]]) -> Iterator[re.Match[str]]:
    """`matches`, searched for many at a time: by turns, search and loop would push each other out of the cache."""
    return chain.from_iterable(iter(lambda: list(islice(matches, _BATCH)), []))


_BATCH = 512
_OF_ITS_OWN = re.compile(
    r" (?:(?:گذشته|آینده|جاری)(?![\w\u200c])|(?:قبل|بعد|پیش)(?! از|[\w\u200c])|(?:1[234]|20)[0-9]{2}(?![0-9])"
    r"|[2-9][0-9] (?:شروع|آغاز|تمام|افتتاح|به )"
    r"|(?:(?:یک|دو|سه|چهار|پنج)[ \u200c]?)?شنبه(?![\w\u200c]| ?(?:بود|نبود|است)))"
)
"""What tells of which year or day one speaks, so that «آن» belongs to what stands before it: «کلنگ آن | ماه گذشته»."""


def _two_years(text: str, start: int, parts: tuple[Number, ...]) -> list[_Atom]:
    """The atoms of «1989/1368», a year told in two calendars; none where the digits are something else."""
    if not all(part.digits == 4 and number_tag(part.value) in (Tag.NJ, Tag.NG) for part in parts):
        return []
    first, second = parts
    slash = text.index("/", start)
    return [
        (number_tag(first.value), first, start, slash, Strength.STRONG),
        (Tag.SLASH, None, slash, slash + 1, Strength.GLUE),
        (number_tag(second.value), second, slash + 1, slash + 5, Strength.STRONG),
    ]


def _without_half_words(run: list[_Atom], text: str) -> list[Node]:
    """The nodes of `run`, without a last one that is only the first half of a compound («هفته‌نامه», «می‌شود»)."""
    end = run[-1][3]
    half = text[end : end + 1] == _ZWNJ and text[end + 1 : end + 2].isalpha() and not _CLITIC.match(text, end)
    return [Node(*atom) for atom in (run[:-1] if half else run)]


_CLITIC = re.compile(rf"{_ZWNJ}(?:ست|ی|ای|ام|اش|ات|مان|تان|شان|اند|ایم|م|ش|ت|رو|و)(?![{_LETTER}{_ZWNJ}])")
