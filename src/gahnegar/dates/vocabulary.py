"""Packs of words, named days and filters, and the vocabulary that some of them make together.

A pack is a variety of Persian (`iran`, `dari`, `spoken`, `archive`) or what a third party adds; `packs` has ours.
`Vocabulary.hits` is the way of a text from letters to meaning: scan, word filters, grammar, hit filters, and what is
told by a length and a day. Knows no dates.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from gahnegar.dates.expression import Expression
from gahnegar.dates.filters import Filter, HitFilter, HitTest, WordTest
from gahnegar.dates.grammar import EXPRESSIONS, parse_run
from gahnegar.dates.grammar.distances import with_distances
from gahnegar.dates.lexicon import Tag, Word
from gahnegar.dates.occasion import Occasion
from gahnegar.dates.scan import Node, Scanner
from gahnegar.persian.pattern import Pattern


@dataclass(frozen=True, slots=True)
class Pack:
    """What a vocabulary is made of: `words` of the lexicon, named `days`, and `filters` against false alarms."""

    name: str
    words: tuple[Word, ...] = ()
    days: tuple[Occasion, ...] = ()
    filters: tuple[Filter, ...] = ()


class Vocabulary:
    """The words, days and filters of some packs; ValueError where two of them give one spelling two meanings."""

    def __init__(self, packs: Iterable[Pack]) -> None:
        self.packs = tuple(packs)
        self.scanner = Scanner(
            (word for pack in self.packs for word in pack.words), (day for pack in self.packs for day in pack.days)
        )
        self._word_tests: dict[str, list[WordTest]] = {}
        self._tests_of = lru_cache(maxsize=1 << 14)(self._tests)
        self._readings: dict[str, list[WordTest]] = {}
        self._hit_tests: dict[str, list[HitTest]] = {}
        self._any_hit: list[HitTest] = []
        for one in (one for pack in self.packs for one in pack.filters):
            if isinstance(one, HitFilter):
                for rule in one.rules:
                    self._hit_tests.setdefault(rule, []).append(one.test)
                if not one.rules:
                    self._any_hit.append(one.test)
            else:
                for word in one.words:
                    self._word_tests.setdefault(word, []).append(one.test)
                    if one.alone:
                        self._readings.setdefault(word, []).append(one.test)
        self._hit_tests = {rule: [*self._any_hit, *tests] for rule, tests in self._hit_tests.items()}

    def hits(self, text: str, *, alone: bool = False) -> Iterator[Node]:
        """The time expressions of folded `text`, in order.

        `alone`: the text claims to be one, so that no filter is asked but those that tell two readings of a word apart.
        The whole text is scanned, then parsed: by turns, each would push the tables of the other out of the cache.
        """
        runs = list(self.scanner.runs(text))
        parts = [part for run in runs for part in self._parts(text, run, alone) if part]
        parsed = [parse_run(part, text) for part in parts]
        return with_distances(text, [hit for nodes in parsed for hit in self._times(text, nodes, alone)])

    def _parts(self, text: str, run: list[Node], alone: bool) -> list[list[Node]]:
        """The parts of a run between the words of which a filter says that they are no time."""
        tests_of = self._readings.get if alone else self._tests_of
        parts: list[list[Node]] = []
        start = 0
        for place, node in enumerate(run):
            for test in tests_of(text[node.start : node.end]) or ():
                if test(text, node.start, node.end):
                    parts.append(run[start:place])
                    start = place + 1
                    break
        return [*parts, run[start:]] if parts else [run]

    def _times(self, text: str, nodes: list[Node], alone: bool) -> list[Node]:
        """The expressions among the parsed nodes of a run, or of a part of one."""
        times = [node for node in nodes if node.tag in EXPRESSIONS and (alone or self._hit_is_time(text, node))]
        for node in times:
            node.meaning = _one_object(node.meaning)
            node.loose = len(nodes) > 1 and _is_loose(nodes, nodes.index(node), text)
        return times

    def _tests(self, written: str) -> list[WordTest] | None:
        return self._word_tests.get(written) or self._word_tests.get(written.replace(" ", "").replace("\u200c", ""))

    def _hit_is_time(self, text: str, hit: Node) -> bool:
        for test in self._hit_tests.get(hit.rule, self._any_hit):  # noqa: SIM110 - a generator takes twice the time
            if test(text, hit):
                return False
        return True


@lru_cache(maxsize=1 << 12)
def _one_object(meaning: Expression) -> Expression:
    """The first of all equal meanings, so that what is remembered of it (`facts`) is found without comparing fields."""
    return meaning


_LEFT = frozenset((
    Tag.WEEKDAY, Tag.JMONTH, Tag.GMONTH, Tag.HMONTH, Tag.CALENDAR, Tag.NUMERIC_DATE, Tag.NUMERIC_MONTH,
    Tag.NUMERIC_CLOCK,
))  # fmt: skip
"""Words of time that a rule joins to their neighbours."""
_NUMBERS = frozenset((Tag.N12, Tag.N24, Tag.N31, Tag.NJ, Tag.NG))
_COUNTS = re.compile(r"[ \u200c]*(?:[\u0620-\u06d3A-Za-z%]|$)")
_RESULT = re.compile(r"[0-9]-[0-9] [\u0620-\u06d3]{2,}")
_NUMBERED = Pattern(
    r"(?<![\u0620-\u06d3])(?:واحد|طبقه|پلاک|اتاق|شماره|کلاس|بلوک|فاز|منطقه|خط|ردیف|بند|غرفه|سالن|تخت|بخش|گیت|سکوی?|کد|قطعه)"
    r" \Z"
)
"""Before the number of a thing, which is no part of a time."""
_JOINTS = " \u200c"


def _is_loose(nodes: list[Node], place: int, text: str) -> bool:
    """Whether a number or a word of time that no rule joined touches the expression: a part of it was missed."""
    node = nodes[place]
    if place and not text[nodes[place - 1].end : node.start].strip(_JOINTS):
        before = nodes[place - 1]
        if before.tag in _LEFT or (before.tag in _NUMBERS and before.meaning.digits):
            return not _NUMBERED.ends(text, before.start)  # «واحد ۱۴ از خرداد»
    if place + 1 < len(nodes) and not text[node.end : nodes[place + 1].start].strip(_JOINTS):
        after = nodes[place + 1]
        if after.tag in _LEFT:
            return True
        if after.tag in (Tag.NJ, Tag.NG) and after.meaning.digits == 4 and node.tag in (Tag.A_DAY, Tag.A_MONTH):
            return True  # its year
        if after.tag in _NUMBERS and after.meaning.digits:  # «شنبه ۲۱ لغایت …», but not «جمعه ۵ نفر»
            follows = nodes[place + 2].tag if place + 2 < len(nodes) else None
            if _RESULT.match(text, after.start):
                return False  # «۱۳ اسفند ۱-۱ تمام شد»
            return follows in (Tag.TO, Tag.DASH) or not _COUNTS.match(text, after.end)
    return False
