"""Token labels in the convention of HengamTagger and its corpus: DAT for days and longer, TIM for clocks and shorter.

That convention differs from TIMEX3 in its extents: the day and the clock of one phrase are labelled apart; a
preposition belongs to a date («در تاریخ …», «تا …»), to a clock only where it says about or after; expressions of one
kind that touch, or have only «و» between them, are one; «امشب» and «شب یلدا» are dates. Source: Mirzababaei et al.,
"Hengam: an adversarially trained transformer for Persian temporal tagging" (2022).
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gahnegar.dates.expression import Amount, Between, Clock, DayTime, Every, Stretch, Vague
from gahnegar.dates.grammar.distances import OF_DISTANCE
from gahnegar.dates.lexicon import Tag
from gahnegar.dates.noun_before import POINTED
from gahnegar.dates.packs import vocabulary
from gahnegar.dates.scan import Node
from gahnegar.dates.signals import signal_before
from gahnegar.dates.units import Grain, SignalKind
from gahnegar.persian.text import Folded, fold

TOKEN = re.compile("[\\w\u200c\u200d\u0640\u064b-\u065f\u0670]+|\\S")
"""A word with its marks, half-spaces and kashidas, or one other visible character."""

_DAT, _TIM = "DAT", "TIM"
_CLOCKS = frozenset((
    Tag.A_CLOCK, Tag.HOUR, Tag.HOURS, Tag.PART, Tag.PARTS, Tag.NIGHT, Tag.MINUTE, Tag.MINUTES, Tag.SECOND,
    Tag.NUMERIC_CLOCK, Tag.ZONE, Tag.MOMENT, Tag.MINUTE_TO, Tag.QUARTER_TO,
))  # fmt: skip
_DAYS = frozenset((
    Tag.A_DAY, Tag.A_WEEKDAY, Tag.A_MONTH, Tag.A_YEAR, Tag.A_WEEK, Tag.A_SPAN, Tag.A_SEASON, Tag.WEEKDAY, Tag.WEEKDAYS,
    Tag.NAMED_DAY, Tag.NAMED_WEAK, Tag.NIGHT_DEIXIS, Tag.TODAY, Tag.EVERY_UNIT, Tag.PERIODIC, Tag.DAY, Tag.DAYS,
    Tag.JMONTH, Tag.GMONTH, Tag.HMONTH,
))  # fmt: skip
_NIGHTS = frozenset(
    ("tonight", "last_night", "night", "eve_of_occasion", "named_day", "ago", "this_unit", "that_unit", OF_DISTANCE)
)
"""Rules whose parts of a day the convention calls dates."""
_OUTSIDE_CLOCKS = frozenset((SignalKind.SINCE, SignalKind.DURING, SignalKind.AT))
_COMPARED = frozenset((SignalKind.MORE_THAN, SignalKind.LESS_THAN, SignalKind.BEFORE))
_HOURS = re.compile("ساع[ات]|دقایق|لحظات")
_JOINED = re.compile(r"[ \u200c]*(?:و[ \u200c]+)?\Z")

_LEFT_OUT = re.compile("الان|چند[ \u200c][^ ]+ی")
"""What the corpus leaves out: «الان», «چند ماهی»."""


class _Segment(NamedTuple):
    """A stretch of folded text with one label."""

    start: int
    end: int
    label: str


def hengam_labels(text: str, tokens: Sequence[tuple[int, int]]) -> list[str]:
    """One label for each token (start and end in `text`): O, B-DAT, I-DAT, B-TIM or I-TIM.

    >>> hengam_labels("فردا ساعت ۵ بیا", [(0, 4), (5, 9), (10, 11), (12, 15)])
    ['B-DAT', 'B-TIM', 'I-TIM', 'O']
    """
    folded = fold(text)
    labels = ["O"] * len(tokens)
    place = 0
    for start, end, label in _joined_segments(folded):
        first, last = folded.raw_start(start), folded.raw_end(end)
        begun = False
        while place < len(tokens) and tokens[place][0] < last:
            if tokens[place][1] > first:
                labels[place] = f"{'I' if begun else 'B'}-{label}"
                begun = True
            place += 1
    return labels


def label_tokens(text: str) -> list[tuple[int, int]]:
    """Start and end of each token: a word with its marks and half-spaces, or one other visible character."""
    return [token.span() for token in TOKEN.finditer(text)]


def to_hengam(text: str) -> Iterator[str]:
    """One line for each token of `text`, the token and its label with a tab between; an empty line for a line break.

    >>> list(to_hengam("فردا بیا"))
    ['فردا\\tB-DAT', 'بیا\\tO']
    """
    spans = label_tokens(text)
    done = 0
    for (start, end), label in zip(spans, hengam_labels(text, spans), strict=True):
        if done and "\n" in text[done:start]:
            yield ""
        yield f"{text[start:end]}\t{label}"
        done = end


def _joined_segments(folded: Folded) -> Iterator[_Segment]:
    """The segments of the text; neighbours of one label are one."""
    pending: _Segment | None = None
    for segment in _all_segments(folded):
        touches = pending is not None and _JOINED.match(folded.text[pending.end : segment.start])
        if pending is not None and touches and pending.label == segment.label:
            pending = _Segment(pending.start, segment.end, segment.label)
            continue
        if pending is not None:
            yield pending
        pending = segment
    if pending is not None:
        yield pending


def _all_segments(folded: Folded) -> Iterator[_Segment]:
    done = 0
    for hit in vocabulary().hits(folded.text):
        if _LEFT_OUT.fullmatch(folded.text, hit.start, hit.end):
            continue
        segments = list(_segments(hit, folded.text))
        first = segments[0]
        start = max(done, _with_preposition(folded, first))
        segments[0] = first._replace(start=start)
        yield from segments
        done = hit.end


def _with_preposition(folded: Folded, segment: _Segment) -> int:
    """Where a segment begins with the preposition that the convention gives it."""
    signal = signal_before(folded, segment.start)
    pointed = POINTED.search(folded.text, max(0, segment.start - 8), segment.start)
    if pointed and signal is None:
        return pointed.start()
    if signal is None or (segment.label == _TIM and signal.kind in _OUTSIDE_CLOCKS and signal.span.text != "راس"):
        return segment.start
    end = segment.start
    while folded.text[end - 1] in " \u200c":
        end -= 1
    word = signal.span.text.replace("\u200c", " ").split(" ")
    if signal.kind in _COMPARED and word[-1] == "از" and word[0] not in ("قبل", "پیش"):
        return end - len("از")
    return end - len(fold(signal.span.text).text)


def _segments(hit: Node, text: str) -> Iterator[_Segment]:
    """The expression in segments of days and of clocks."""
    whole = _label(hit, text)
    if whole is not None:
        start = hit.start
        if whole == _TIM and text.startswith("از ", start):
            start += len("از ")
        yield _Segment(start, hit.end, whole)
        return
    label: str | None = None
    start = end = hit.start
    for part, own in _labelled_parts(hit, text):
        if part.tag is Tag.AS_OF and label is not None:
            yield _Segment(start, end, label)
            start, label = part.end + 1, None
            continue
        if own is not None and label is not None and own != label:
            yield _Segment(start, end, label)
            start, label = part.start, own
        label = label or own
        end = part.end
    yield _Segment(start, hit.end, label or _DAT)


def _label(hit: Node, text: str) -> str | None:
    """The one label of an expression; None where it has days and clocks."""
    match hit.meaning:
        case Amount(parts) | Stretch(Amount(parts)) | Between(Amount(parts)) | Every(Amount(parts), None):
            return _TIM if all(grain.rank < Grain.DAY.rank for _, grain in parts) else _DAT
        case Vague(grain=Grain() as grain):
            return _TIM if grain.rank < Grain.DAY.rank else _DAT
        case Clock(of=None) | Between(Clock(of=None), Clock(of=None)):
            return _TIM
        case DayTime() if hit.rule in _NIGHTS:
            return _DAT
        case _:
            pass
    pieces = list(_labelled_parts(hit, text))
    labels = {own for _, own in pieces if own is not None}
    divided = any(part.tag is Tag.AS_OF for part, _ in pieces)
    return labels.pop() if len(labels) == 1 and not divided else None


def _labelled_parts(node: Node, text: str) -> Iterator[tuple[Node, str | None]]:
    """The smallest parts that have a label, and the words between them without one."""
    if node.tag is Tag.EDGE and _HOURS.search(text[node.start : node.end]):
        yield node, _TIM
    elif node.rule in _NIGHTS or (node.tag in _DAYS and node.rule != "day_named_twice"):
        yield node, _DAT
    elif node.tag in _CLOCKS:
        yield node, _TIM
    elif node.parts:
        for part in node.parts:
            yield from _labelled_parts(part, text)
    else:
        yield node, None
