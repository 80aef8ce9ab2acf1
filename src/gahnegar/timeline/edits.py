"""Corrections of a timeline, kept in a file of their own and put on again after every run.

Knows rows, not where an edit was made. An edit names its events by what they say (sentence, expression, source), so it
finds them again when the texts have been read anew; one that finds nothing is reported and changes nothing.
"""

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, assert_never

from gahnegar.errors import Detail, DocumentError
from gahnegar.persian.text import fold
from gahnegar.timeline.change import changed, joined, made, split
from gahnegar.timeline.row import BETWEEN, Row, with_ids

EDITABLE = (
    "title", "start", "end", "status", "kind", "participants", "place", "approximate", "note", "picture", "story",
)  # fmt: skip
"""The columns that an edit may set."""


class Op(StrEnum):
    """What an edit does: set columns, leave an event out, take a merged one apart, make one of several, add one."""

    CHANGE = "change"
    HIDE = "hide"
    SPLIT = "split"
    JOIN = "join"
    ADD = "add"


@dataclass(frozen=True, slots=True)
class Key:
    """What an event says, by which an edit finds it; `char_start` decides between equal ones."""

    event_id: str = ""
    source: str = ""
    document: str = ""
    url: str = ""
    sentence: str = ""
    expression: str = ""
    title: str = ""
    char_start: int = 0

    def __str__(self) -> str:
        return f"«{self.title or self.expression or self.event_id}»"


@dataclass(frozen=True, slots=True)
class Edit:
    """One correction: what it does, of which events, and the columns that it sets, as text.

    Days may be written in either calendar, `..` is an open side. The first of the events that are joined is kept.
    """

    op: Op
    of: tuple[Key, ...] = ()
    set: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Misfit:
    """An edit that could not be put on, and why."""

    edit: Edit
    reason: str

    def __str__(self) -> str:
        return f"{self.edit.op} {BETWEEN.join(map(str, self.edit.of)) or self.edit.set.get('title', '')}: {self.reason}"


@dataclass(frozen=True, slots=True)
class EditResult:
    """What an edit did: the rows that it took away, those that came for them, or why it did not fit."""

    edit: Edit
    gone: tuple[Row, ...] = ()
    come: tuple[Row, ...] = ()
    problem: str = ""


def read_edits(given: "str | os.PathLike[str] | Mapping[str, Any] | Sequence[Any]") -> tuple[Edit, ...]:
    """The edits of a file `edits.json`, of what `json.load` made of one, or as they are.

    DocumentError says what is wrong with a file that is none.
    """
    name = "the edits"
    if isinstance(given, (str, os.PathLike)):
        name = str(given)
        try:
            given = json.loads(Path(given).read_text(encoding="utf-8-sig"))
        except OSError as error:
            raise DocumentError(
                Detail("{name}: cannot be read ({why})", name=name, why=error.strerror or error)
            ) from error
        except ValueError as error:
            raise DocumentError(Detail("{name}: no JSON ({error})", name=name, error=error)) from error
    listed = given.get("edits") if isinstance(given, Mapping) else given
    if not isinstance(listed, (list, tuple)):
        raise DocumentError(Detail('{name}: expected an object with a list "edits", as the page writes it', name=name))
    return tuple(
        each if isinstance(each, Edit) else _edit(each, f"{name}, edit {n}") for n, each in enumerate(listed, 1)
    )


def _edit(record: Any, where: str) -> Edit:
    if not isinstance(record, Mapping) or record.get("op") not in list(Op):
        raise DocumentError(
            Detail('{where}: expected an object whose "op" is one of {op}', where=where, op=", ".join(Op))
        )
    of, columns = record.get("of", []), record.get("set", {})
    if not isinstance(of, list) or not all(isinstance(key, Mapping) for key in of):
        raise DocumentError(Detail('{where}: "of" must be a list of objects', where=where))
    if not isinstance(columns, Mapping):
        raise DocumentError(Detail('{where}: "set" must be an object', where=where))
    unknown = [name for name in columns if name not in EDITABLE]
    if unknown:
        raise DocumentError(
            Detail(
                "{where}: cannot set {unknown!r}; an edit may set: {editable}",
                where=where,
                unknown=unknown[0],
                editable=", ".join(EDITABLE),
            )
        )
    return Edit(Op(record["op"]), tuple(_key(key) for key in of), {name: str(value) for name, value in columns.items()})


def _key(record: Mapping[str, Any]) -> Key:
    texts = {each.name: str(record.get(each.name) or "") for each in fields(Key) if each.name != "char_start"}
    start = record.get("char_start")
    return Key(**texts, char_start=start if isinstance(start, int) else 0)


def to_records(edits: Iterable[Edit]) -> list[dict[str, Any]]:
    """The edits as `edits.json` holds them, without what is empty."""
    return [
        {
            "op": edit.op.value,
            "of": [{name: value for name, value in asdict(key).items() if value} for key in edit.of],
            "set": dict(edit.set),
        }
        for edit in edits
    ]


def put_on(rows: Iterable[Row], edits: Iterable[Edit]) -> tuple[tuple[Row, ...], tuple[EditResult, ...]]:
    """The rows with all edits that fit, in order, and what each edit did."""
    now = tuple(rows)
    steps = []
    for edit in edits:
        before = now
        problem = ""
        try:
            now = with_ids(_put(now, edit))
        except ValueError as error:
            problem = str(error)
        steps.append(EditResult(edit, _without(before, now), _without(now, before), problem))
    return now, tuple(steps)


def taken_back(rows: Sequence[Row], steps: Sequence[EditResult]) -> tuple[tuple[Row, ...], int]:
    """The rows before the last steps, and how many can be taken back: those whose rows are still as they left them."""
    now = tuple(rows)
    for number, step in enumerate(reversed(steps)):
        if _without(step.come, now):
            return now, number
        now = (*_without(now, step.come), *step.gone)
    return now, len(steps)


def _without(rows: Iterable[Row], others: Iterable[Row]) -> tuple[Row, ...]:
    """Those of `rows` that are none of the others: the same objects, for a table may hold equal ones."""
    there = {id(row) for row in others}
    return tuple(row for row in rows if id(row) not in there)


def _put(rows: Sequence[Row], edit: Edit) -> list[Row]:
    """The rows after one edit; ValueError says why it does not fit."""
    if edit.op is Op.ADD:
        name = edit.of[0].event_id if edit.of else ""
        if name and any(row.event_id == name for row in rows):
            raise ValueError("it has been added already")
        added = changed(made({"title": edit.set.get("title", "")}), edit.set)
        return [*rows, _as_edited(replace(added, event_id=name))]
    found = [_find(rows, key) for key in edit.of]
    if not found or any(row is None for row in found):
        raise ValueError("no event of the timeline says this any more")
    own = list({id(row): row for row in found if row is not None}.values())
    rest = [row for row in rows if not any(row is one for one in own)]
    match edit.op:
        case Op.CHANGE:
            return [*rest, *(_as_edited(changed(row, edit.set)) for row in own)]
        case Op.HIDE:
            return rest
        case Op.SPLIT:
            if not any(row.merged for row in own):
                raise ValueError("it was not made of several")
            return [*rest, *(_as_edited(part) for row in own for part in split(row))]
        case Op.JOIN:
            if len(own) < 2:
                raise ValueError("they are one event already")
            return [*rest, _as_edited(joined(own, edit.set))]
        case _:
            assert_never(edit.op)


def _as_edited(row: Row) -> Row:
    return replace(row, edited=True)


def _find(rows: Iterable[Row], key: Key) -> Row | None:
    """The row that a key means: the very one, else one with its sentence, else the only one with its title."""
    rows = list(rows)
    same = [row for row in rows if key.event_id and row.event_id == key.event_id and _fits_key(row, key)]
    if not same and key.sentence:
        same = [row for row in rows if _same_letters(row.sentence, key.sentence) and row.expression == key.expression]
        same = [row for row in same if not key.source or key.source in (row.source, *row.sources)] or same
    if not same and key.title:
        same = [row for row in rows if _same_letters(row.title, key.title) and row.expression == key.expression]
        same = same if len(same) == 1 else []
    return min(same, key=lambda row: _unlike(row, key), default=None)


def _unlike(row: Row, key: Key) -> tuple[bool, bool, bool, int]:
    """How far one of several rows that say the same is from what a key tells: of another text, another place in it."""
    other = [bool(given) and given != own for given, own in ((key.url, row.url), (key.document, row.document))]
    return other[0], other[1], row.title != key.title, abs(row.char_start - key.char_start)


def _fits_key(row: Row, key: Key) -> bool:
    """Whether a row with the id of a key can be the one that it means: ids of tables made by hand may be any."""
    return (
        not (key.sentence or key.title)
        or _same_letters(row.sentence, key.sentence)
        or _same_letters(row.title, key.title)
    )


def _same_letters(one: str, other: str) -> bool:
    return one == other or _only_letters(one) == _only_letters(other)


@lru_cache(maxsize=65_536)
def _only_letters(text: str) -> str:
    return "".join(fold(text).text.split())
