"""The schema of the table: every column once, with its type, how it is taken from an event, written and read back.

Rows, CSV, DataFrame, Arrow, sheets, the corpus' table of time expressions and the tables of the documentation come
from `COLUMNS`. Knows no file.
"""

import datetime as dt
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from gahnegar import codec
from gahnegar.dates import calendars
from gahnegar.dates.conflicts import Conflict, ConflictKind, parsed, stated_text
from gahnegar.dates.timex import Reading, Timex
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
from gahnegar.events.event import Event, Kind, Merge, Status
from gahnegar.timeline.row import BETWEEN, MergedRow, Row, clean, item, items, with_id


class CellType(StrEnum):
    """The type of a column's cells; in a file all are text, a DAY in ISO form, empty where there is none."""

    TEXT = "text"
    DAY = "day"
    NUMBER = "number"
    TRUTH = "yes or no"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `read` of what `write` gave is the value again.

    `note`: what it holds, for the documentation. `timex`, `event`: how the value is taken from an expression or event;
    neither for what only the document says or what follows from other columns. `read` is None for the latter; it raises
    ValueError where the text is none of its values. `field`: the field of `Row`, where that has another name.
    """

    name: str
    note: str
    cell: CellType
    write: Callable[[Any], str]
    read: Callable[[str], Any] | None
    timex: Callable[[Timex], Any] | None = None
    event: Callable[[Event], Any] | None = None
    field: str = ""


# --- how values are written and read ---


def _plain_text(value: object) -> str:
    return "" if value is None else str(value)


def _maybe(read: Callable[[str], Any]) -> Callable[[str], Any]:
    return lambda text: read(text) if text else None


def _parsed_day(text: str) -> dt.date:
    return dt.date.fromisoformat(text[:10] if "00:00" in text[10:] else text)


def _truth(text: str) -> bool:
    known = {"true": True, "1": True, "yes": True, "": False, "false": False, "0": False, "no": False}
    if text.lower() not in known:
        raise ValueError(f"neither true nor false: {text!r}")
    return known[text.lower()]


def _parsed_number(text: str) -> int:
    return int(float(text)) if text else 0


def _list(text: str) -> tuple[str, ...]:
    return tuple(one for one in text.split(BETWEEN) if one) if text else ()


def _conflict(conflict: Conflict) -> str:
    return f"{conflict.kind}: {stated_text(conflict.stated)} ≠ {stated_text(conflict.computed)}"


def _conflicts(text: str) -> tuple[Conflict, ...]:
    found = []
    for one in _list(text):
        kind, _, rest = one.partition(": ")
        stated, _, computed = rest.partition(" ≠ ")
        given = parsed(stated)
        if given is None:
            raise ValueError(f"no contradiction: {one!r}")
        found.append(Conflict(ConflictKind(kind), given, parsed(computed)))
    return tuple(found)


def _extent_text(days: tuple[int, int] | None) -> str:
    """First and last day in ISO text with expanded years, as in `-0043-03-15/-0043-03-15`."""
    return "" if days is None else "/".join(calendars.iso_day(day) for day in days)


def _parsed_days(text: str) -> tuple[int, int]:
    first, _, last = text.partition("/")
    return calendars.day_of_iso(first), calendars.day_of_iso(last)


def _reading(reading: Reading) -> str:
    clock = "" if reading.clock is None else f" {reading.clock}"
    return f"{_extent_text(reading.days)} {reading.reason}{clock}"


def _readings(text: str) -> tuple[Reading, ...]:
    found = []
    for one in _list(text):
        extent, _, evidence = one.partition(" ")
        days = _parsed_days(extent)
        first, last = (dt.date.fromordinal(day) if 0 < day <= dt.date.max.toordinal() else None for day in days)
        kind, _, clock = evidence.partition(" ")
        found.append(Reading(first, last, days, Evidence(kind), dt.time.fromisoformat(clock) if clock else None))
    return tuple(found)


def _parts_written(parts: tuple[MergedRow, ...]) -> str:
    """The parts of a merged row as JSON: a list of objects with the fields of `MergedRow`."""
    return json.dumps(codec.encode(parts), ensure_ascii=False) if parts else ""


def _parsed_rows(text: str) -> tuple[MergedRow, ...]:
    if not text.startswith("["):
        return ()  # a table of an older version told in words why
    parts: tuple[MergedRow, ...] = codec.decode(tuple[MergedRow, ...], json.loads(text))
    return parts


def _list_writer(write: Callable[[Any], str]) -> Callable[[Iterable[Any]], str]:
    return lambda values: BETWEEN.join(write(value) for value in values)


# --- how values are taken ---


def _row_of_merge(merge: Merge) -> MergedRow:
    return MergedRow(
        merge.reason,
        clean(merge.title),
        clean(merge.timex.text),
        clean(merge.sentence.text),
        items(merge.participants),
        clean(merge.place.text) if merge.place else "",
        tuple(map(item, merge.event.sources)),
        merge.event.start,
        merge.event.end,
        merge.timex.granularity,
        merge.event.status,
        merge.timex.start,
        merge.timex.end,
    )


# --- the table ---

_Take = Callable[[Any], Any]


def _words_column(name: str, note: str, *, timex: _Take | None = None, event: _Take | None = None) -> Column:
    return Column(name, note, CellType.TEXT, str, str, timex, event)


def _date_column(name: str, note: str, *, timex: _Take | None = None, event: _Take | None = None) -> Column:
    return Column(name, note, CellType.DAY, _plain_text, _maybe(_parsed_day), timex, event)


def _one_of(name: str, note: str, read: _Take, *, timex: _Take | None = None, event: _Take | None = None) -> Column:
    return Column(name, note, CellType.TEXT, _plain_text, read, timex, event)


def _number_column(name: str, note: str, *, timex: _Take | None = None, event: _Take | None = None) -> Column:
    return Column(name, note, CellType.NUMBER, str, _parsed_number, timex, event)


def _whether(name: str, note: str, *, timex: _Take | None = None, event: _Take | None = None) -> Column:
    return Column(name, note, CellType.TRUTH, lambda value: "true" if value else "", _truth, timex, event)


def _several(name: str, note: str, *, event: _Take) -> Column:
    return Column(name, note, CellType.TEXT, _list_writer(str), _list, None, event)


COLUMNS = (
    _words_column("event_id", "a short name of the event, the same in every run"),
    Column(
        "source",
        "where the text is from; several with «؛» between them",
        CellType.TEXT,
        str,  # `Row.source` has them joined
        _list,
        field="sources",
    ),
    _date_column(
        "published",
        "its publication day",
        timex=lambda timex: timex.published,
        event=lambda event: event.published or event.timex.published,
    ),
    _date_column("start", "first day, Gregorian; empty where open or unknown", event=lambda event: event.start),
    _date_column("end", "last day, inclusive; empty where open or unknown", event=lambda event: event.end),
    Column("start_jalali", "the first day in the Jalali calendar", CellType.TEXT, str, None),
    Column("end_jalali", "the last day in the Jalali calendar", CellType.TEXT, str, None),
    _one_of(
        "granularity",
        "the unit in which the text speaks: `day`, `month`, `year`, …",
        _maybe(Grain),
        timex=lambda timex: timex.granularity,
    ),
    _one_of(
        "kind",
        "`point`, `interval`, `open` (one end), `recurring`, `vague` (no date)",
        Kind,
        event=lambda event: event.kind,
    ),
    _one_of(
        "status", "`past`, `present`, `future`, `recurring`, `hypothetical`", Status, event=lambda event: event.status
    ),
    _words_column("title", "a short headline made of the clause's own words", event=lambda event: clean(event.title)),
    _words_column("expression", "the words of time", timex=lambda timex: clean(timex.text)),
    _one_of("type", "TIMEX3: `DATE`, `TIME`, `DURATION`, `SET`", TimexType, timex=lambda timex: timex.type),
    _words_column("value", "TIMEX3 value", timex=lambda timex: timex.value),
    _words_column("edtf", "EDTF form, where there is one", timex=lambda timex: timex.edtf or ""),
    _one_of("calendar", "the calendar in which the text speaks", _maybe(Calendar), timex=lambda timex: timex.calendar),
    _one_of(
        "basis",
        "what the dates rest on: `absolute`, `published`, `tense`, `context`, `inferred`",
        Basis,
        timex=lambda timex: timex.basis,
    ),
    _several("participants", "who, several with «؛» between them", event=lambda event: items(event.participants)),
    _words_column("place", "where", event=lambda event: clean(event.place.text) if event.place else ""),
    _words_column("sentence", "the sentence that says so", event=lambda event: clean(event.sentence.text)),
    _words_column("explanation", "why these days", timex=lambda timex: clean(timex.explain("fa"))),
    _number_column(
        "char_start", "where the expression begins in the text, in code points", timex=lambda timex: timex.start
    ),
    _number_column("char_end", "where it ends, exclusive", timex=lambda timex: timex.end),
    _date_column(
        "first", "first day of the expression, before its signal opens a side", timex=lambda timex: timex.first
    ),
    _date_column("last", "last day of the expression", timex=lambda timex: timex.last),
    Column(
        "days",
        "both in ISO text, also before the year 1",
        CellType.TEXT,
        _extent_text,
        _maybe(_parsed_days),
        lambda timex: timex.days,
    ),
    _one_of("clock", "the clock time", _maybe(dt.time.fromisoformat), timex=lambda timex: timex.clock),
    _one_of("until", "the clock time at which it ends", _maybe(dt.time.fromisoformat), timex=lambda timex: timex.until),
    _one_of(
        "part",
        "the part of the day: `MO`, `MI`, `AF`, `EV`, `NI`",
        _maybe(DayPart),
        timex=lambda timex: timex.part,
    ),
    _one_of("zone", "whose clock it is, where the text says so", _maybe(Zone), timex=lambda timex: timex.zone),
    _words_column(
        "signal",
        "the word before it that bounds, places or measures it",
        timex=lambda timex: clean(timex.signal.span.text) if timex.signal else "",
    ),
    _one_of(
        "signal_kind",
        "what that word does: `until`, `since`, `after`, …",
        _maybe(SignalKind),
        timex=lambda timex: timex.signal.kind if timex.signal else None,
    ),
    _one_of("mod", "TIMEX3 modifier: `START`, `END`, `APPROX`, …", _maybe(Mod), timex=lambda timex: timex.mod),
    _whether("approximate", "the days may be off by some", timex=lambda timex: timex.approximate),
    _one_of("certainty", "`certain`, `likely`, `guess`", Certainty, timex=lambda timex: timex.certainty),
    _one_of("reason", "why there is no date", _maybe(Reason), timex=lambda timex: timex.reason),
    Column(
        "conflicts",
        "what contradicts what: kind, what the text states, what was computed",
        CellType.TEXT,
        _list_writer(_conflict),
        _conflicts,
        lambda timex: timex.conflicts,
    ),
    Column(
        "alternatives",
        "other readings: their days and what speaks for them",
        CellType.TEXT,
        _list_writer(_reading),
        _readings,
        lambda timex: timex.alternatives,
    ),
    _words_column(
        "recurrence",
        "a rule of RFC 5545 and 7529",
        event=lambda event: event.recurrence.rule if event.recurrence else "",
    ),
    Column(
        "times",
        "how often within its unit",
        CellType.TEXT,
        _plain_text,
        _maybe(_parsed_number),
        None,
        lambda event: event.recurrence.times if event.recurrence else None,
    ),
    _date_column(
        "anchor",
        "a day from which it is counted",
        event=lambda event: event.recurrence.anchor if event.recurrence else None,
    ),
    _whether("reporting", "only an act of saying something", event=lambda event: event.reporting),
    Column(
        "merged",
        "the events that became part of this one, as JSON",
        CellType.TEXT,
        _parts_written,
        _parsed_rows,
        None,
        lambda event: tuple(map(_row_of_merge, event.merged)),
    ),
    _several(
        "mentions",
        "the expressions of these",
        event=lambda event: tuple(item(mention.text) for mention in event.mentions),
    ),
    _words_column(
        "predicate",
        "the words that say what happened",
        event=lambda event: clean(event.predicate.text) if event.predicate else "",
    ),
    _whether("bounded", "no clause was found, only a stretch around the expression", event=lambda event: event.bounded),
    _whether(
        "title_is_clause",
        "the title is the clause as it stands, for want of a shorter one",
        event=lambda event: event.title_is_clause,
    ),
    _number_column("sentence_start", "where the sentence begins in the text", event=lambda event: event.sentence.start),
    _words_column("document", "the title of the text"),
    _words_column("url", "its address"),
    _words_column("explanation_en", "`explanation` in English", event=lambda event: clean(event.timex.explain("en"))),
    _number_column("counted", "how many events the row stands for; 1 for one of its own", event=lambda event: 1),
    _words_column("note", "an editor's words on it"),
    _words_column("picture", "the address of an editor's picture"),
    _whether("story", "an editor chose it for the story of the page"),
    _whether("edited", "corrected or added by hand"),
)
NAMES = tuple(column.name for column in COLUMNS)
NEEDED = ("title",)
"""The columns without which a table is none of ours; the others may be missing and are then empty."""

TIMEX_COLUMNS = tuple(column for column in COLUMNS if column.timex is not None or column.name == "source")
"""The columns of a table of time expressions."""

BY_NAME = {column.name: column for column in COLUMNS}


def of_kind(cell: CellType) -> tuple[str, ...]:
    """The names of the columns with such cells."""
    return tuple(column.name for column in COLUMNS if column.cell is cell)


def cells(row: Row, columns: Iterable[Column] = COLUMNS) -> list[str]:
    """The row as text, one cell for each of `columns`."""
    return [column.write(getattr(row, column.name)) for column in columns]


def of_event(event: Event, *, source: str = "", document: str = "", url: str = "") -> Row:
    """The row of an event; `source`, `document` (its title) and `url` are those of the document it was found in."""
    values = _of_timex(event.timex)
    values |= {column.field or column.name: column.event(event) for column in COLUMNS if column.event is not None}
    sources = tuple(dict.fromkeys(one for name in event.sources or (source,) if (one := item(name))))
    return with_id(Row("", sources=sources, document=clean(document), url=clean(url), **values))


def of_timex(timex: Timex, source: str = "") -> Row:
    """An expression as a row without an event; only `TIMEX_COLUMNS` of it say anything."""
    return Row("", "", sources=(source,) if source else (), **_of_timex(timex))


def _of_timex(timex: Timex) -> dict[str, Any]:
    return {column.field or column.name: column.timex(timex) for column in COLUMNS if column.timex is not None}


def markdown(columns: Iterable[Column] = COLUMNS) -> str:
    """The columns as a table of the documentation."""
    lines = [f"| `{column.name}` | {column.cell} | {column.note} |" for column in columns]
    return "\n".join(["| column | type | what it holds |", "|---|---|---|", *lines])
