"""Rows made and changed by hand: what a person gives is read, and what follows from it is filled in.

Knows rows and days. Every function gives new rows and leaves the old ones alone.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import MISSING, fields, replace
from typing import Any

from gahnegar.dates.units import Basis, Calendar, TimexType
from gahnegar.events.event import Kind, MergeReason, Status
from gahnegar.timeline.columns import COLUMNS, CellType, of_kind
from gahnegar.timeline.day_span import DaySpan, day_span
from gahnegar.timeline.row import BETWEEN, MergedRow, Row, clean

DAYS = of_kind(CellType.DAY)
"""The fields of a row that are days."""

OPEN = ".."
"""Stands for a day where that side of an event is open."""

_READERS = {column.name: column.read for column in COLUMNS if column.read is not None}
_FIELDS = {column.name: column.field or column.name for column in COLUMNS}
_USUAL = {field.name: field.default for field in fields(Row) if field.default is not MISSING}
_PART_FIELDS = tuple(field.name for field in fields(MergedRow) if field.name not in ("reason", "title"))
_SAID_BY_DAYS = ("first", "last", "value", "edtf", "granularity", "calendar", "type", "kind")
_OF_THE_WORDS = ("signal", "mod", "approximate", "reason", "conflicts", "alternatives", "recurrence", "times", "anchor")


def made(given: Mapping[str, Any]) -> Row:
    """The row of an event told by hand: `title`, with `start` and `end` or `start` alone, and any other column.

    Days may be text in either calendar, a month, a year, or date objects; kind, granularity, values and status follow
    from them where they are not given. ValueError names the column that cannot be read.
    """
    unknown = [name for name in given if name not in _READERS and name not in ("start_jalali", "end_jalali")]
    if unknown:
        raise ValueError(f"no column {unknown[0]!r}; there are: {', '.join(_READERS)}")
    values = {name: value for name, value in given.items() if not _missing(value)}
    for name in ("start", "end"):
        jalali = values.pop(f"{name}_jalali", None)
        if jalali is not None:
            values.setdefault(name, jalali)
    if "title" not in values:
        raise ValueError("an event needs a title")
    return _filled(Row("", ""), values)


def changed(row: Row, changes: Mapping[str, Any]) -> Row:
    """`row` with other values in some columns; where its days change, what follows from them changes too.

    `..` as `start` or `end` is an open side; an empty `end` is that of `start`.
    """
    unknown = [name for name in changes if name not in _READERS]
    if unknown:
        raise ValueError(f"no column {unknown[0]!r} to change; there are: {', '.join(_READERS)}")
    emptied = {
        field: _USUAL[field] for name in changes if _missing(changes[name]) and (field := _FIELDS[name]) in _USUAL
    }
    if {"start", "end"} & changes.keys():
        days = {name: changes.get(name, getattr(row, name)) for name in ("start", "end")}
        if "end" not in changes and row.start:  # a day that moves stays one day, what is open stays open
            days["end"] = None if row.start == row.end else row.end or OPEN
        cleared = {name: _USUAL[name] for name in (*_SAID_BY_DAYS, *_OF_THE_WORDS)}
        row = replace(row, **cleared, start=None, end=None, basis=Basis.ABSOLUTE)
        changes = {**days, **changes}
    values = {name: value for name, value in changes.items() if not _missing(value)}
    return _filled(replace(row, **emptied), values)


def _filled(row: Row, given: Mapping[str, Any]) -> Row:
    values = {_FIELDS[name]: _read_value(name, value) for name, value in given.items() if name not in ("start", "end")}
    start, end = (_span_of(name, given.get(name)) for name in ("start", "end"))
    if start or end:
        values = {**_day_columns(start, end, open_end=given.get("end") == OPEN), **values}
        if row.status is Status.NONE:
            values.setdefault("status", _status(values.get("start"), values.get("end"), values.get("published")))
    return replace(row, **values)


def _missing(value: Any) -> bool:
    return value is None or value == "" or (isinstance(value, (list, tuple)) and not value) or value != value


def _span_of(name: str, value: Any) -> DaySpan | None:
    if value is None or value == OPEN:
        return None
    try:
        return day_span(value)
    except ValueError as error:
        raise ValueError(f"column {name} cannot hold {value!r} ({error})") from error


def _read_value(name: str, value: Any) -> Any:
    """The value of a column from what a person gave for it."""
    try:
        if name in DAYS:
            return day_span(value).first
        if isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
            value = BETWEEN.join(value)
        if isinstance(value, bool):
            value = "true" if value else ""
        return _READERS[name](clean(str(value)))
    except (ValueError, OverflowError) as error:
        raise ValueError(f"column {name} cannot hold {value!r} ({error})") from error


def _day_columns(start: DaySpan | None, end: DaySpan | None, *, open_end: bool) -> dict[str, Any]:
    """The columns that follow from the days of an event; without an end it ends with the days of its start."""
    first = start.first if start else None
    last = end.last if end else start.last if start and not open_end else None
    if first and last and last < first:
        raise ValueError(f"the event ends on {last}, before it begins on {first}")
    days = start or end
    assert days is not None
    clock = start.clock if start and (end is None or end.first == start.first) else None
    value, edtf = _value(first, last), _value(first, last, open_as="..")
    if clock and first:
        value = edtf = f"{first}T{clock:%H:%M}"
    return {
        "start": first,
        "end": last,
        "first": first,
        "last": last,
        "value": value,
        "edtf": edtf,
        "type": TimexType.TIME if clock else TimexType.DATE,
        "clock": clock,
        "granularity": max((one.grain for one in (start, end) if one), key=lambda grain: grain.rank),
        "calendar": days.calendar if days.calendar is not Calendar.HIJRI else Calendar.GREGORIAN,
        "kind": Kind.POINT if first == last else Kind.INTERVAL if first and last else Kind.OPEN,
    }


def _value(first: dt.date | None, last: dt.date | None, open_as: str = "") -> str:
    if first == last:
        return str(first)
    return f"{first or open_as}/{last or open_as}"


def _status(start: dt.date | None, end: dt.date | None, published: dt.date | None) -> Status:
    """Past, present or future as seen on the publication day; NONE where that is not known."""
    if published is None:
        return Status.NONE
    if end and end < published:
        return Status.PAST
    return Status.FUTURE if start and start > published else Status.PRESENT


def joined(rows: Sequence[Row], changes: Mapping[str, Any]) -> Row:
    """One row of several: the first, from the earliest beginning to the latest end; the others become its parts.

    A side that is open of any of them stays open; those without days have none to give. `changes` are columns to give
    to it.
    """
    kept, *others = rows
    parts = [part for row in others for part in (_merged_row(row), *row.merged)]
    whole = replace(
        kept,
        sources=_all(row.sources for row in rows),
        participants=_all(row.participants for row in rows),
        mentions=_all(((*row.mentions, row.expression) if row is not kept else row.mentions) for row in rows),
        place=next((row.place for row in rows if row.place), ""),
        merged=(*kept.merged, *parts),
    )
    dated = [row for row in rows if row.dated]
    starts, ends = [row.start for row in dated], [row.end for row in dated]
    start = None if None in starts else min((day for day in starts if day), default=None)
    end = None if None in ends else max((day for day in ends if day), default=None)
    if (start, end) != (kept.start, kept.end):
        whole = changed(whole, {"start": start or OPEN, "end": end or OPEN})
    return changed(whole, changes)


def split(row: Row) -> tuple[Row, ...]:
    """The row as it would be alone, and a row for each of its parts; the row itself where it has none."""
    if not row.merged:
        return (row,)
    of_parts = {
        name: {item for part in row.merged for item in getattr(part, name)} for name in ("sources", "participants")
    }
    own = {name: tuple(item for item in getattr(row, name) if item not in gone) for name, gone in of_parts.items()}
    words = {part.expression for part in row.merged}
    alone = replace(
        row,
        sources=own["sources"] or row.sources,
        participants=own["participants"] or row.participants,
        mentions=tuple(mention for mention in row.mentions if mention not in words),
        merged=(),
    )
    return (alone, *(_row_of(part, row) for part in row.merged))


def _all(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item for group in groups for item in group if item))


def _merged_row(row: Row) -> MergedRow:
    return MergedRow(MergeReason.HAND, row.title, **{name: getattr(row, name) for name in _PART_FIELDS})


def _row_of(part: MergedRow, whole: Row) -> Row:
    """A part as a row of its own, with what it does not say taken from the row that it was part of."""
    same = {name: getattr(whole, name) for name in ("published", "calendar", "basis", "reporting", "document", "url")}
    own = {name: getattr(part, name) for name in _PART_FIELDS}
    row = Row("", part.title, **{**same, **own, "start": None, "end": None})
    if part.start is None and part.end is None:
        return row
    filled = _filled(row, {"start": part.start or OPEN, "end": part.end or OPEN})
    return replace(filled, calendar=row.calendar, granularity=row.granularity)


def row_with_id(rows: Iterable[Row], event_id: str) -> Row:
    """The row with this id; KeyError tells what ids look like where there is none."""
    ids = []
    for row in rows:
        if row.event_id == event_id:
            return row
        ids.append(row.event_id)
    there = f"{', '.join(ids[:5])}{' …' if ids[5:] else ''}" if ids else "none"
    raise KeyError(f"no event {event_id!r}; the ids are: {there}")
