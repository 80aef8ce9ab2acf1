"""What an event is: one dated happening, with the words that prove it. Knows no rules of finding one."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from gahnegar import codec
from gahnegar.dates.timex import Timex
from gahnegar.events.recurrence import Recurrence
from gahnegar.persian.text import Span


class Status(StrEnum):
    """Whether it happened; NONE is a time that dates no event (a label, a comparison base, a rate)."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    RECURRING = "recurring"
    HYPOTHETICAL = "hypothetical"
    NONE = "none"


class Kind(StrEnum):
    """The shape of an event on the time line.

    POINT: one day or less. INTERVAL: from `start` to `end`, both inclusive. OPEN: one of the two is missing.
    RECURRING: see `recurrence`. VAGUE: dated only by words such as «اخیرا» or not resolved at all.
    """

    POINT = "point"
    INTERVAL = "interval"
    OPEN = "open"
    RECURRING = "recurring"
    VAGUE = "vague"


class TitleStyle(StrEnum):
    """How titles are worded: with the clause's verb, or as noun phrases where that is sure («بازداشت سه نفر»)."""

    VERBAL = "verbal"
    NOMINAL = "nominal"


class MergeReason(StrEnum):
    """Why two events are one.

    CLAUSE: they date one predicate in one clause. DAY, TIME: they tell one happening of the same day or time. HAND: an
    editor made them one.
    """

    CLAUSE = "clause"
    DAY = "day"
    TIME = "time"
    HAND = "hand"


@dataclass(frozen=True, slots=True)
class Merge:
    """An event that became part of another one, whole as it was, and why; what a reader needs of it is at hand."""

    reason: MergeReason
    event: "Event"

    @property
    def timex(self) -> Timex:
        return self.event.timex

    @property
    def sentence(self) -> Span:
        return self.event.sentence

    @property
    def title(self) -> str:
        return self.event.title

    @property
    def participants(self) -> tuple[Span, ...]:
        return self.event.participants

    @property
    def place(self) -> Span | None:
        return self.event.place

    @property
    def document(self) -> str:
        return self.event.document


@dataclass(frozen=True, slots=True)
class Event:
    """One happening and the expression that dates it.

    `start` and `end` are its first and last day (inclusive, Gregorian; None is open or unknown): the dates of `timex`
    after its signal is heard («تا پایان سال» has no start). `predicate` is None where the clause has none, as in
    headlines and lists. `mentions` are further expressions of this event. `bounded` is True where no clause was found
    and `clause` is only a bounded stretch around the expression. `document` is the caller's name for the text that the
    spans count in, `sources` who published it. `merged` are the events that became part of this one, and `unmerged` is
    this one as it was before; `split` gives all of them back. `title_is_clause`: the title is the clause as it stands,
    because less of it would not be true or complete.
    """

    timex: Timex
    predicate: Span | None
    clause: Span
    sentence: Span
    title: str
    participants: tuple[Span, ...]
    place: Span | None
    status: Status
    reporting: bool
    kind: Kind
    start: dt.date | None
    end: dt.date | None
    recurrence: Recurrence | None = None
    mentions: tuple[Timex, ...] = ()
    bounded: bool = False
    title_is_clause: bool = False
    document: str = ""
    sources: tuple[str, ...] = ()
    published: dt.date | None = None
    merged: tuple[Merge, ...] = ()
    unmerged: "Event | None" = None

    def split(self) -> "list[Event]":
        """The events that were made one, each as it was; the event itself where nothing was merged."""
        return [self.unmerged or self, *(part.event for part in self.merged)]

    def to_dict(self) -> dict[str, Any]:
        """The event with its expression as plain values, ready for JSON; `from_dict` reads them back.

        `gahnegar.json_schema("event")` describes them.
        """
        return {"version": codec.VERSION, **codec.encode(self)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Event":
        """The event that `to_dict` gave; unknown keys are passed over. ValueError names the place of an error."""
        event: Event = codec.decode(cls, data)
        return event
