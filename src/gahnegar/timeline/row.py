"""Row: one event as the table, the file and the page hold it. Plain values only, so that a file brings back the same.

Knows neither where rows come from nor where they are written to; what its fields are as columns says `columns.py`.
"""

import datetime as dt
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from gahnegar.dates import calendars
from gahnegar.dates.conflicts import Conflict
from gahnegar.dates.timex import Reading
from gahnegar.dates.units import (
    Basis,
    Calendar,
    Certainty,
    DayPart,
    Grain,
    Mod,
    Reason,
    SignalKind,
    TimexType,
    Zone,
)
from gahnegar.errors import InvalidDateError
from gahnegar.events.event import Kind, MergeReason, Status
from gahnegar.events.recurrence import Recurrence
from gahnegar.persian.text import Span

_HOURS = {
    DayPart.MORNING: 9,
    DayPart.NOON: 12,
    DayPart.AFTERNOON: 15,
    DayPart.EVENING: 18,
    DayPart.NIGHT: 21,
}
_SURROGATE = re.compile("[\ud800-\udfff]")

BETWEEN = "؛ "
"""What stands between the items of a cell that holds several."""


@dataclass(frozen=True, slots=True)
class MergedRow:
    """A row that became part of another one, and why; with all that makes it a row again."""

    reason: MergeReason
    title: str
    expression: str = ""
    sentence: str = ""
    participants: tuple[str, ...] = ()
    place: str = ""
    sources: tuple[str, ...] = ()
    start: dt.date | None = None
    end: dt.date | None = None
    granularity: Grain | None = None
    status: Status = Status.NONE
    char_start: int = 0
    char_end: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One event. Dates are Gregorian, both ends inclusive, None is open or unknown; an empty text is "not known".

    `char_start`, `char_end`: code points of the expression in its document, half-open; `sentence_start` is where the
    sentence begins there, so the expression stands in `sentence` from `char_start - sentence_start`. `first`, `last`:
    the days of the expression itself, before its signal is heard. `recurrence` is a rule of RFC 5545, `times` how often
    within its unit, `anchor` a day from which it is counted. `document` is the title of the document, `sources` who
    published it and those that became part of the row; `merged` are these, `mentions` all expressions of them.
    `counted` is how many events the row stands for: more than one where it only counts those of a stretch of time.
    An editor's own are `note`, the address of a `picture`, whether the event is told in the `story` of the page, and
    whether it was `edited` by hand.
    """

    event_id: str
    title: str
    sources: tuple[str, ...] = ()
    published: dt.date | None = None
    start: dt.date | None = None
    end: dt.date | None = None
    granularity: Grain | None = None
    kind: Kind = Kind.VAGUE
    status: Status = Status.NONE
    expression: str = ""
    type: TimexType = TimexType.DATE
    value: str = ""
    edtf: str = ""
    calendar: Calendar | None = None
    basis: Basis = Basis.ABSOLUTE
    participants: tuple[str, ...] = ()
    place: str = ""
    sentence: str = ""
    explanation: str = ""
    char_start: int = 0
    char_end: int = 0
    first: dt.date | None = None
    last: dt.date | None = None
    days: tuple[int, int] | None = None
    clock: dt.time | None = None
    until: dt.time | None = None
    part: DayPart | None = None
    zone: Zone | None = None
    signal: str = ""
    signal_kind: SignalKind | None = None
    mod: Mod | None = None
    approximate: bool = False
    certainty: Certainty = Certainty.CERTAIN
    reason: Reason | None = None
    conflicts: tuple[Conflict, ...] = ()
    alternatives: tuple[Reading, ...] = ()
    recurrence: str = ""
    times: int | None = None
    anchor: dt.date | None = None
    reporting: bool = False
    merged: tuple[MergedRow, ...] = ()
    mentions: tuple[str, ...] = ()
    predicate: str = ""
    bounded: bool = False
    title_is_clause: bool = False
    sentence_start: int = 0
    document: str = ""
    url: str = ""
    explanation_en: str = ""
    counted: int = 1
    note: str = ""
    picture: str = ""
    story: bool = False
    edited: bool = False

    @property
    def source(self) -> str:
        """The sources as one text."""
        return BETWEEN.join(self.sources)

    @property
    def start_jalali(self) -> str:
        """`start` in the Jalali calendar, as in `1392-07-09`; empty where there is none (also before the year 1)."""
        return jalali(self.start)

    @property
    def end_jalali(self) -> str:
        """`end` in the Jalali calendar; see `start_jalali`."""
        return jalali(self.end)

    @property
    def dated(self) -> bool:
        """Whether one end at least is known."""
        return self.start is not None or self.end is not None

    @property
    def time_of_day(self) -> tuple[int, int] | None:
        """Hour and minute at which it is shown, a part of the day by its usual hour; None for whole days.

        >>> Row("1", "", part=DayPart.EVENING).time_of_day
        (18, 0)
        """
        if self.clock is not None:
            return self.clock.hour, self.clock.minute
        return None if self.part is None else (_HOURS[self.part], 0)

    @property
    def order(self) -> tuple[int, int, tuple[int, int], int, str, int]:
        """Sorts rows as a reader wants them: dated ones by their first known day and hour, then those without dates."""
        known = self.start or self.end
        other = self.end or self.start
        return (
            0 if known else 1,
            known.toordinal() if known else 0,
            self.time_of_day or (-1, 0),
            other.toordinal() if other else 0,
            self.source,
            self.char_start,
        )

    def occurrences(self, start: dt.date, end: dt.date) -> list[dt.date]:
        """The days from `start` to `end`, both inclusive, on which a recurring event falls; none for others."""
        if not self.recurrence:
            return []
        return list(Recurrence.parse(self.recurrence, self.anchor).occurrences(start, end))


def jalali(day: dt.date | None) -> str:
    """ISO text of a day in the Jalali calendar; empty for None and for days before that calendar's year 1.

    >>> jalali(dt.date(2013, 10, 1))
    '1392-07-09'
    """
    if day is None:
        return ""
    try:
        year, month, number = calendars.from_day(Calendar.JALALI, day.toordinal())
    except InvalidDateError:
        return ""
    return f"{year:04}-{month:02}-{number:02}"


def with_ids(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The rows in the order of time, each with an id of its own: of equal ids the later ones get `-2`, `-3` …"""
    taken: set[str] = set()
    result = []
    for row in sorted(rows, key=lambda row: row.order):
        name = row.event_id or _name(row)
        number = 1
        while name in taken:
            number += 1
            name = f"{row.event_id or _name(row)}-{number}"
        taken.add(name)
        result.append(row if name == row.event_id else replace(row, event_id=name))
    return tuple(result)


def clean(text: str) -> str:
    """`text` as every file can hold it: half characters (lone surrogates) become U+FFFD, one for one."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def with_id(row: Row) -> Row:
    """The row with a short id that it has in every run."""
    return replace(row, event_id=_name(row))


def _name(row: Row) -> str:
    identity = (row.source, row.url, row.published, row.char_start, row.char_end, row.title, row.sentence)
    return hashlib.sha256(repr(identity).encode()).hexdigest()[:10]


def items(spans: Iterable[Span]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for span in spans if (text := item(span.text))))


def item(text: str) -> str:
    """`text` as one of several in a cell: without the marks that stand between items."""
    return " ".join(clean(text).replace("؛", "،").replace("≠", "=").split())
