"""One happening, one row: events that name the same time of the same happening become one, and say so.

Within a document an expression, its clock time and its parenthesis in another calendar merge, and so do headline, lead
and body where date and content agree; across documents the same agreement is asked for and the sources are counted.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from gahnegar.events.event import Event, Status

_SIMILAR = 0.5
"""Share of content words (of the shorter title) that two events on one day must have in common."""
_WORD = re.compile(r"[^\W_]{3,}")
_EMPTY = frozenset("برای این است شده خواهد های آنها کرد کرده شود شوند همچنین مراسم سال روز".split())


def merge_events(events: Sequence[Event]) -> list[Event]:
    """The events of one document with those of one happening made one, in the order of their first mention."""
    return _merged(events, lambda event: "")


def merge_documents(events_by_document: Mapping[str, Iterable[Event]]) -> list[Event]:
    """The events of several documents, by the document's name, merged within and across; `source` counts the documents."""
    everything = [
        replace(event, source=event.source or name)
        for name, events in events_by_document.items()
        for event in merge_events(list(events))
    ]
    return _merged(everything, lambda event: event.source)


def _merged(events: Sequence[Event], source_of: object) -> list[Event]:
    rows: list[Event] = []
    by_day: dict[tuple[dt.date | None, dt.date | None], list[int]] = {}
    for event in events:
        key = (event.start, event.end)
        place = next((index for index in by_day.get(key, ()) if _same(rows[index], event)), None)
        if place is None or key == (None, None):
            by_day.setdefault(key, []).append(len(rows))
            rows.append(event)
        else:
            rows[place] = _joined(rows[place], event)
    return rows


def _same(one: Event, other: Event) -> bool:
    """Whether two events of the same days are one happening."""
    if one.reporting != other.reporting:
        return False
    if one.source == other.source and one.predicate is not None and one.predicate == other.predicate:
        return True
    mine, others = _content(one), _content(other)
    fewer = min(len(mine), len(others))
    return fewer > 1 and len(mine & others) / fewer >= _SIMILAR


def _content(event: Event) -> set[str]:
    return set(_WORD.findall(event.title)) - _EMPTY


def _joined(one: Event, other: Event) -> Event:
    same_clause = one.source == other.source and one.clause == other.clause
    why = "same clause" if same_clause else "same days and content"
    keep, extra = (one, other) if _richness(one) >= _richness(other) else (other, one)
    merged = "; ".join(part for part in (keep.merged, extra.merged, f"«{extra.timex.text}»: {why}") if part)
    status = keep.status if keep.predicate is not None and keep.status is not Status.NONE else extra.status
    sources = sorted({name for event in (one, other) for name in event.source.split(" + ") if name})
    return replace(
        keep,
        mentions=(*keep.mentions, extra.timex, *extra.mentions),
        merged=merged,
        status=status,
        source=" + ".join(sources),
        place=keep.place or extra.place,
        participants=keep.participants or extra.participants,
    )


def _richness(event: Event) -> tuple[bool, int, int]:
    return (not event.bounded, len(event.participants) + (event.place is not None), -event.timex.start)
