"""What an event is: one dated happening, with the words that prove it. Knows no rules of finding one."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class Event:
    """One happening and the expression that dates it.

    `start` and `end` are its first and last day (inclusive, Gregorian; None is open or unknown): the dates of `timex`
    after its signal is heard («تا پایان سال» has no start). `predicate` is None where the clause has none, as in
    headlines and lists. `mentions` are further expressions that were merged into this event, and `merged` says why.
    `bounded` is True where no clause was found and `clause` is only a bounded stretch around the expression.
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
    merged: str = ""
    bounded: bool = False
    source: str = ""
    published: dt.date | None = None
