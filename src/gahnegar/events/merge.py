"""One happening, one row: events that name the same time of the same happening become one, and say so.

Within a document an expression, its clock time and its parenthesis in another calendar merge, and so do headline, lead
and body where days and content agree; across documents the same agreement is asked for, and the sources are counted.
Content is what the titles have in common, without words that any title may have; numbers that differ speak against it.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from gahnegar.dates.units import TimexType
from gahnegar.events.event import Event, Kind, Status
from gahnegar.events.words import VERBAL, word
from gahnegar.persian.text import fold

_SIMILAR_DAY, _SIMILAR_SPAN = 0.6, 0.75
"""Share of the shorter title's content words that two events must have in common, on one day and in a longer time."""
_FEWEST = 2
"""Content words that they must have in common at least."""
_WORD = re.compile(r"[\w\u200c]+")
_CLOCK = re.compile(r"T\d\d")
_EMPTY = frozenset(
    "این آن است شده شد خواهد های ها کرد کرده شود شوند می‌شود همچنین مراسم روز سال برای برگزار برگزاری انجام بود آغاز وی "
    "از به در با که را و تا بر یک دو سه هر هم نیز خود دیگر شدند کردند".split()
)


@dataclass(frozen=True, slots=True)
class _Content:
    """What a title says, for comparing: its words without endings that vary, and its numbers."""

    words: frozenset[str]
    numbers: frozenset[str]


@dataclass(slots=True)
class _Row:
    """An event in the making of a merged list, and the documents that tell it."""

    event: Event
    content: _Content
    documents: set[str]


def merge_events(events: Sequence[Event]) -> list[Event]:
    """The events of one document with those of one happening made one, in the order of their first mention."""
    return [row.event for row in _merged([_row(event, "") for event in events])]


def merge_documents(events_by_document: Mapping[str, Iterable[Event]]) -> list[Event]:
    """The events of several documents, by the document's name, merged within and across.

    Events without a `source` take the name; a name of digits alone is a position and no name. A row that several
    documents tell has their sources in `source`, parted by « + », and their number in `merged`.
    """
    rows: list[_Row] = []
    for name, events in events_by_document.items():
        source = "" if name.isdecimal() else name
        named = [event if event.source or not source else replace(event, source=source) for event in events]
        rows += _merged([_row(event, name) for event in named])
    merged = _merged(rows)
    return [
        replace(row.event, merged="؛ ".join(part for part in (row.event.merged, _told(len(row.documents))) if part))
        if len(row.documents) > 1
        else row.event
        for row in merged
    ]


def _told(count: int) -> str:
    return f"در {str(count).translate(_PERSIAN)} متن"


_PERSIAN = {ord("0") + digit: chr(0x06F0 + digit) for digit in range(10)}


def _row(event: Event, document: str) -> _Row:
    found = _WORD.findall(fold(event.title).text)
    words = frozenset(item for item in found if item not in _EMPTY and not item[0].isdigit())
    return _Row(event, _Content(words, frozenset(item for item in found if item[0].isdigit())), {document})


def _merged(rows: Sequence[_Row]) -> list[_Row]:
    kept: list[_Row] = []
    by_days: dict[tuple[dt.date | None, dt.date | None], list[_Row]] = {}
    by_clause: dict[tuple[str, int, int], list[_Row]] = {}
    for row in rows:
        timex, clause = row.event.timex, row.event.clause
        days = (timex.first, timex.last)
        place = (row.event.source, clause.start, clause.end)
        found = next((other for other in by_clause.get(place, ()) if _one_clause(other.event, row.event)), None)
        why = "همان جمله"
        if found is None and days != (None, None):
            found = next((other for other in by_days.get(days, ()) if _alike(other, row)), None)
            why = "همان روز و همان رویداد" if timex.first == timex.last else "همان زمان و همان رویداد"
        if found is None:
            kept.append(row)
            by_days.setdefault(days, []).append(row)
            by_clause.setdefault(place, []).append(row)
        else:
            _join(found, row, why)
    return kept


def _one_clause(one: Event, other: Event) -> bool:
    """Whether two expressions date one predicate with one time, or with a time and a part of it."""
    if one.predicate is None or one.predicate != other.predicate or one.timex == other.timex:
        return False
    if Kind.RECURRING in (one.kind, other.kind):
        return one.kind is other.kind and one.recurrence == other.recurrence
    if _clocks_differ(one, other):
        return False
    mine, others = (one.timex.first, one.timex.last), (other.timex.first, other.timex.last)
    if mine == others:
        return mine != (None, None)
    return Kind.OPEN not in (one.kind, other.kind) and (_within(mine, others) or _within(others, mine))


def _within(inner: tuple[dt.date | None, dt.date | None], outer: tuple[dt.date | None, dt.date | None]) -> bool:
    if None in inner or None in outer:
        return False
    return outer[0] <= inner[0] and inner[1] <= outer[1]  # type: ignore[operator]


def _clocks_differ(one: Event, other: Event) -> bool:
    mine, others = one.timex, other.timex
    if mine.type is not TimexType.TIME or others.type is not TimexType.TIME:
        return False
    clocked = _CLOCK.search(mine.value) and _CLOCK.search(others.value)
    return bool(clocked) and mine.value != others.value


def _alike(one: _Row, other: _Row) -> bool:
    """Whether two events of the same days are one happening by what their titles say."""
    mine, others = one.event, other.event
    if mine.reporting != others.reporting or _clocks_differ(mine, others):
        return False
    if Status.RECURRING in (mine.status, others.status) and mine.status is not others.status:
        return False
    common = len(one.content.words & other.content.words)
    if common < _FEWEST:
        return False
    share = common / min(len(one.content.words), len(other.content.words))
    wanted = _SIMILAR_DAY if mine.timex.first == mine.timex.last else _SIMILAR_SPAN
    numbers = one.content.numbers and other.content.numbers and not one.content.numbers & other.content.numbers
    return share >= (max(wanted, 0.85) if numbers else wanted)


def _join(row: _Row, other: _Row, why: str) -> None:
    """Make `other` part of `row`."""
    one, two = row.event, other.event
    keep, extra = (two, one) if _worth(two) > _worth(one) else (one, two)
    told = (
        ""
        if extra.timex.text == keep.timex.text and why != "همان جمله" and keep.merged
        else f"«{extra.timex.text}»: {why}"
    )
    merged = "؛ ".join(dict.fromkeys(part for part in (keep.merged, extra.merged, told) if part))
    verbal = next((event for event in (keep, extra) if _has_verb(event)), keep)
    sources = dict.fromkeys(name for event in (one, two) for name in event.source.split(" + ") if name)
    row.event = replace(
        keep,
        mentions=(*keep.mentions, extra.timex, *extra.mentions),
        merged=merged,
        status=verbal.status,
        source=" + ".join(sources),
        place=keep.place or extra.place,
        participants=keep.participants or extra.participants,
    )
    row.content = other.content if keep is two else row.content
    row.documents |= other.documents


def _worth(event: Event) -> tuple[bool, bool, bool, int]:
    """What makes an event the better one to show: finer time, a real clause, a verb, more of who and where."""
    timex = event.timex
    fine = timex.first is not None and timex.last is not None and (timex.last - timex.first).days < 1
    return not event.bounded, fine, _has_verb(event), len(event.participants) + (event.place is not None)


def _has_verb(event: Event) -> bool:
    if event.predicate is None:
        return False
    return bool(word(fold(event.predicate.text).text.split()[-1]).flags & VERBAL)
