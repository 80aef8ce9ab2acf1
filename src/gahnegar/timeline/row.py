"""Row: one event as the table, the file and the page hold it. Plain values only, so that a file brings back the same.

Knows events, not where rows are written to. `COLUMNS` is the table: the name of every column, in order, and how its
value is written as text and read back.
"""

import datetime as dt
import hashlib
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from gahnegar import codec
from gahnegar.dates import calendars
from gahnegar.dates.timex import Conflict, ConflictKind, Reading
from gahnegar.dates.units import (
    Basis,
    Calendar,
    Certainty,
    DayPart,
    Evidence,
    Grain,
    Mod,
    Reason,
    SignalKind,
    TimexType,
    Zone,
)
from gahnegar.dates.values import iso
from gahnegar.errors import InvalidDateError
from gahnegar.events.event import Event, Kind, MergeReason, Status
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
class Part:
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
    merged: tuple[Part, ...] = ()
    mentions: tuple[str, ...] = ()
    predicate: str = ""
    bounded: bool = False
    sentence_start: int = 0
    document: str = ""
    url: str = ""
    explanation_en: str = ""

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


def of_event(event: Event, *, source: str = "", document: str = "", url: str = "") -> Row:
    """The row of an event; `source`, `document` (its title) and `url` are those of the document it was found in."""
    timex = event.timex
    rule = event.recurrence
    row = Row(
        event_id="",
        title=clean(event.title),
        sources=tuple(dict.fromkeys(item for name in event.sources or (source,) if (item := _item(name)))),
        published=event.published or timex.published,
        start=event.start,
        end=event.end,
        granularity=timex.granularity,
        kind=event.kind,
        status=event.status,
        expression=clean(timex.text),
        type=timex.type,
        value=timex.value,
        edtf=timex.edtf or "",
        calendar=timex.calendar,
        basis=timex.basis,
        participants=_items(event.participants),
        place=clean(event.place.text) if event.place else "",
        sentence=clean(event.sentence.text),
        explanation=clean(timex.explain("fa")),
        char_start=timex.start,
        char_end=timex.end,
        first=timex.first,
        last=timex.last,
        days=timex.days,
        clock=timex.clock,
        until=timex.until,
        part=timex.part,
        zone=timex.zone,
        signal=clean(timex.signal.span.text) if timex.signal else "",
        signal_kind=timex.signal.kind if timex.signal else None,
        mod=timex.mod,
        approximate=timex.approximate,
        certainty=timex.certainty,
        reason=timex.reason,
        conflicts=tuple(Conflict(c.kind, _item(c.told), _item(c.computed)) for c in timex.conflicts),
        alternatives=timex.alternatives,
        recurrence=rule.rule if rule else "",
        times=rule.times if rule else None,
        anchor=rule.anchor if rule else None,
        reporting=event.reporting,
        merged=tuple(
            Part(
                part.reason,
                clean(part.title),
                clean(part.timex.text),
                clean(part.sentence.text),
                _items(part.participants),
                clean(part.place.text) if part.place else "",
                tuple(map(_item, part.event.sources)),
                part.event.start,
                part.event.end,
                part.timex.granularity,
                part.event.status,
                part.timex.start,
                part.timex.end,
            )
            for part in event.merged
        ),
        mentions=tuple(_item(mention.text) for mention in event.mentions),
        predicate=clean(event.predicate.text) if event.predicate else "",
        bounded=event.bounded,
        sentence_start=event.sentence.start,
        document=clean(document),
        url=clean(url),
        explanation_en=clean(timex.explain("en")),
    )
    return replace(row, event_id=_name(row))


def told_apart(rows: Iterable[Row]) -> tuple[Row, ...]:
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


def _name(row: Row) -> str:
    told = (row.source, row.url, row.published, row.char_start, row.char_end, row.title, row.sentence)
    return hashlib.sha256(repr(told).encode()).hexdigest()[:10]


def _items(spans: Iterable[Span]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item for span in spans if (item := _item(span.text))))


def _item(text: str) -> str:
    """`text` as one of several in a cell: without the marks that stand between items."""
    return " ".join(clean(text).replace("؛", "،").replace("≠", "=").split())


@dataclass(frozen=True, slots=True)
class Column:
    """How a column is written as text and read back. `read` of what `write` gave is the value again.

    `read` is None for columns that follow from others. It raises ValueError where the text is none of its values.
    """

    name: str
    write: Callable[[Any], str]
    read: Callable[[str], Any] | None
    field: str = ""
    """The field of `Row` that a cell is read into, where it has another name."""


def _maybe(read: Callable[[str], Any]) -> Callable[[str], Any]:
    return lambda text: read(text) if text else None


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text[:10] if "00:00" in text[10:] else text)


def _truth(text: str) -> bool:
    known = {"true": True, "1": True, "yes": True, "": False, "false": False, "0": False, "no": False}
    if text.lower() not in known:
        raise ValueError(f"neither true nor false: {text!r}")
    return known[text.lower()]


def _number(text: str) -> int:
    return int(float(text)) if text else 0


def _list(text: str) -> tuple[str, ...]:
    return tuple(item for item in text.split(BETWEEN) if item) if text else ()


def _conflicts(text: str) -> tuple[Conflict, ...]:
    found = []
    for item in _list(text):
        kind, _, rest = item.partition(": ")
        told, _, computed = rest.partition(" ≠ ")
        found.append(Conflict(ConflictKind(kind), told, computed))
    return tuple(found)


def _extent(days: tuple[int, int] | None) -> str:
    """First and last day in ISO text with expanded years, as in `-0043-03-15/-0043-03-15`."""
    return "" if days is None else "/".join(iso(day) for day in days)


_ISO = re.compile(r"(-?\d{4,})-(\d\d)-(\d\d)")


def _number_of(text: str) -> int:
    found = _ISO.fullmatch(text)
    if found is None:
        raise ValueError(f"no day in ISO form: {text!r}")
    return calendars.proleptic_day(*map(int, found.groups()))


def _days(text: str) -> tuple[int, int]:
    first, _, last = text.partition("/")
    return _number_of(first), _number_of(last)


def _reading(reading: Reading) -> str:
    clock = "" if reading.clock is None else f" {reading.clock}"
    return f"{_extent(reading.days)} {reading.reason}{clock}"


def _readings(text: str) -> tuple[Reading, ...]:
    found = []
    for item in _list(text):
        extent, _, evidence = item.partition(" ")
        days = _days(extent)
        first, last = (dt.date.fromordinal(day) if day > 0 else None for day in days)
        kind, _, clock = evidence.partition(" ")
        found.append(Reading(first, last, days, Evidence(kind), dt.time.fromisoformat(clock) if clock else None))
    return tuple(found)


def _written(parts: tuple[Part, ...]) -> str:
    """The parts of a merged row as JSON: a list of objects with the fields of `Part`."""
    return json.dumps(codec.encode(parts), ensure_ascii=False) if parts else ""


def _parts(text: str) -> tuple[Part, ...]:
    if not text.startswith("["):
        return ()  # a table of an older version told in words why
    parts: tuple[Part, ...] = codec.decode(tuple[Part, ...], json.loads(text))
    return parts


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _plain(name: str) -> Column:
    return Column(name, str, str)


def _dated(name: str) -> Column:
    return Column(name, _text, _maybe(_day))


def _told(name: str, kinds: Callable[[str], Any]) -> Column:
    return Column(name, _text, kinds)


COLUMNS = (
    _plain("event_id"),
    Column("source", str, _list, "sources"),
    _dated("published"),
    _dated("start"),
    _dated("end"),
    Column("start_jalali", str, None),
    Column("end_jalali", str, None),
    _told("granularity", _maybe(Grain)),
    _told("kind", Kind),
    _told("status", Status),
    _plain("title"),
    _plain("expression"),
    _told("type", TimexType),
    _plain("value"),
    _plain("edtf"),
    _told("calendar", _maybe(Calendar)),
    _told("basis", Basis),
    Column("participants", BETWEEN.join, _list),
    _plain("place"),
    _plain("sentence"),
    _plain("explanation"),
    Column("char_start", str, _number),
    Column("char_end", str, _number),
    _dated("first"),
    _dated("last"),
    Column("days", _extent, _maybe(_days)),
    _told("clock", _maybe(dt.time.fromisoformat)),
    _told("until", _maybe(dt.time.fromisoformat)),
    _told("part", _maybe(DayPart)),
    _told("zone", _maybe(Zone)),
    _plain("signal"),
    _told("signal_kind", _maybe(SignalKind)),
    _told("mod", _maybe(Mod)),
    Column("approximate", lambda value: "true" if value else "", _truth),
    _told("certainty", Certainty),
    _told("reason", _maybe(Reason)),
    Column("conflicts", lambda told: BETWEEN.join(f"{c.kind}: {c.told} ≠ {c.computed}" for c in told), _conflicts),
    Column("alternatives", lambda told: BETWEEN.join(_reading(one) for one in told), _readings),
    _plain("recurrence"),
    Column("times", _text, _maybe(_number)),
    _dated("anchor"),
    Column("reporting", lambda value: "true" if value else "", _truth),
    Column("merged", _written, _parts),
    Column("mentions", BETWEEN.join, _list),
    _plain("predicate"),
    Column("bounded", lambda value: "true" if value else "", _truth),
    Column("sentence_start", str, _number),
    _plain("document"),
    _plain("url"),
    _plain("explanation_en"),
)
NAMES = tuple(column.name for column in COLUMNS)
NEEDED = ("title",)
"""The columns without which a table is none of ours; the others may be missing and are then empty."""


def cells(row: Row) -> list[str]:
    """The row as text, one cell for each of `COLUMNS`."""
    return [column.write(getattr(row, column.name)) for column in COLUMNS]
