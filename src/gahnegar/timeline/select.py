"""Choosing, grouping and counting rows. Knows rows and days, no files and no tables."""

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Sequence
from enum import StrEnum
from typing import Any, TypeVar

from gahnegar.dates.units import Calendar, Grain
from gahnegar.events.event import Kind, Status
from gahnegar.persian.text import search_form
from gahnegar.timeline.columns import NAMES
from gahnegar.timeline.day_span import day_span, period
from gahnegar.timeline.row import Row

Wanted = str | Iterable[str] | None
_Key = TypeVar("_Key", bound=Hashable)
_Kinds = TypeVar("_Kinds", bound=StrEnum)

_SEARCHED = ("title", "sentence", "expression", "place", "participants", "document")


def one_of(kinds: type[_Kinds], given: str, name: str, *without: _Kinds) -> _Kinds:
    """The member of `kinds` that `given` names; ValueError lists what could be given."""
    known = [kind for kind in kinds if kind not in without]
    if given not in known:
        raise ValueError(f"{name} must be one of {', '.join(map(str, known))}, not {given!r}")
    return kinds(given)


def filtered(
    rows: Iterable[Row],
    *,
    since: Any = None,
    until: Any = None,
    query: str | None = None,
    status: Wanted = None,
    kind: Wanted = None,
    person: str | None = None,
    place: str | None = None,
    source: str | None = None,
) -> tuple[Row, ...]:
    """The rows that fit all of what is given; see `Timeline.filter`."""
    first = None if since is None else day_span(since).first
    last = None if until is None else day_span(until).last
    statuses, kinds = _members(Status, status, "status"), _members(Kind, kind, "kind")
    asked = [
        (search_form(text), names)
        for text, names in ((query, _SEARCHED), (person, ("participants",)), (place, ("place",)), (source, ("source",)))
        if text
    ]
    return tuple(
        row
        for row in rows
        if (statuses is None or row.status in statuses)
        and (kinds is None or row.kind in kinds)
        and _in_range(row, first, last)
        and all(any(text in search_form(cell) for name in names for cell in _cells(row, name)) for text, names in asked)
    )


def _members(kinds: type[_Kinds], given: Wanted, name: str) -> frozenset[_Kinds] | None:
    if given is None:
        return None
    names = [given] if isinstance(given, str) else list(given)
    return frozenset(one_of(kinds, one, name) for one in names)


def _in_range(row: Row, first: dt.date | None, last: dt.date | None) -> bool:
    if first is None and last is None:
        return True
    if not row.dated:
        return False
    return not (first and row.end and row.end < first) and not (last and row.start and row.start > last)


def _cells(row: Row, name: str) -> tuple[str, ...]:
    value = getattr(row, name)
    return value if isinstance(value, tuple) else (str(value),)


def known_column(name: str) -> str:
    """`name`, where a row has a column of that name; ValueError lists the columns."""
    if name not in NAMES:
        raise ValueError(f"no column {name!r}; there are: {', '.join(NAMES)}")
    return name


def grouped(rows: Iterable[Row], by: str | Callable[[Row], _Key]) -> dict[Any, tuple[Row, ...]]:
    """The rows by a column or by what a function says of them, in the order of their first row.

    A row with several participants stands in the group of each. ValueError names the columns where there is no such.
    """
    groups: dict[Any, list[Row]] = {}
    for row in rows:
        for key in _keys(row, by):
            groups.setdefault(key, []).append(row)
    return {key: tuple(found) for key, found in groups.items()}


def _keys(row: Row, by: str | Callable[[Row], _Key]) -> Sequence[Hashable]:
    if not isinstance(by, str):
        return (by(row),)
    value = getattr(row, known_column(by))
    if isinstance(value, tuple):
        return tuple(dict.fromkeys(value)) or ("",)
    return (value,)


def counted(rows: Iterable[Row], unit: Grain, calendar: Calendar) -> dict[str, int]:
    """How many rows begin in each month or year, from the first to the last, those without any among them."""
    days = [day for row in rows if (day := row.start or row.end)]
    names = sorted(name for day in days if (name := period(day, calendar, unit)))
    if not names:
        return {}
    counts = dict.fromkeys(_periods(names[0], names[-1], unit), 0)
    for name in names:
        counts[name] += 1
    return counts


def _periods(first: str, last: str, unit: Grain) -> list[str]:
    if unit is Grain.YEAR:
        return [f"{year:04}" for year in range(int(first), int(last) + 1)]
    begin, end = (int(name[:4]) * 12 + int(name[5:]) - 1 for name in (first, last))
    return [f"{month // 12:04}-{month % 12 + 1:02}" for month in range(begin, end + 1)]
