"""The table of a timeline: as a CSV file for spreadsheets and programs, and as a pandas DataFrame. Knows no chart.

CSV: `utf-8-sig`, a header line, dates as ISO text. A text that a spreadsheet would run as a formula is written with an
apostrophe before it; reading takes the apostrophe away again, so nothing is lost.

A file says itself whether it is still as it was written: which names of the header stand in quotes is a digest of all
the rest. Every reader of CSV takes both alike; an editor or spreadsheet that saves another table breaks it.
"""

import csv
import hashlib
import io
import os
import re
import sys
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gahnegar.errors import Detail, DocumentError
from gahnegar.timeline import files
from gahnegar.timeline.change import DAYS, made
from gahnegar.timeline.columns import COLUMNS, NAMES, NEEDED, CellType, cells, of_kind
from gahnegar.timeline.row import BETWEEN, Row, clean, with_ids

if TYPE_CHECKING:
    import pandas as pd

_BOM = b"\xef\xbb\xbf"
_PLAIN_NAMES = 4
"""So many names of the header never stand in quotes: how every table begins."""
FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_DEFUSED = re.compile(r"''*[=+\-@\t\r\n＝＋－＠]")
PLAIN_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?", re.ASCII)
_DTYPES = {CellType.NUMBER: "int64", CellType.TRUTH: "bool"}


def defuse(text: str) -> str:
    """`text` as a cell that no spreadsheet runs: an apostrophe before = + - @ and the like; plain numbers stay.

    >>> defuse("=1+1"), defuse("-12"), defuse("@خانه")
    ("'=1+1", '-12', "'@خانه")
    """
    return f"'{text}" if FORMULA.match(text) and not PLAIN_NUMBER.fullmatch(text) else text


def fused(text: str) -> str:
    """The text that `defuse` was given.

    >>> fused(defuse("=1+1")), fused("'quoted'")
    ('=1+1', "'quoted'")
    """
    return text[1:] if _DEFUSED.match(text) else text


def write_csv(rows: Iterable[Row], path: str | os.PathLike[str], *, force: bool = False) -> Path:
    """Write the rows to a CSV file, whole or not at all; the path. OutputError: see `files.write`."""
    return files.write(path, csv_bytes(rows), is_untouched, force=force, whole=True)


def csv_bytes(rows: Iterable[Row]) -> bytes:
    """The content of the file that `write_csv` writes."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([defuse(cell) for cell in cells(row)] for row in rows)
    body = text.getvalue().encode()
    return _BOM + _header(NAMES, body) + body


def _header(names: Iterable[str], body: bytes) -> bytes:
    """The header line: its names, those in quotes whose bit of the digest of all is 1."""
    written = list(names)
    digest = int.from_bytes(hashlib.sha256("\0".join(written).encode() + b"\0" + body).digest())
    plain, marked = written[:_PLAIN_NAMES], written[_PLAIN_NAMES:]
    marked = [f'"{name}"' if digest >> bit & 1 else name for bit, name in enumerate(marked)]
    return ",".join(plain + marked).encode() + b"\r\n"


def is_untouched(content: bytes) -> bool:
    """Whether `content` is a table as `write_csv` wrote it, to the byte: nobody edited it, no spreadsheet saved it.

    A changed table passes once in some 10¹¹ changes. Tables of versions before this one count as changed.
    """
    head, end, body = content.partition(b"\r\n")
    names = head.removeprefix(_BOM).decode("utf-8", "replace").replace('"', "").split(",")
    return tuple(names[:_PLAIN_NAMES]) == NAMES[:_PLAIN_NAMES] and head + end == _BOM + _header(names, body)


def read_csv(path: str | os.PathLike[str]) -> tuple[Row, ...]:
    """The rows of a CSV file that `write_csv` wrote, perhaps edited since; `;` and TAB between cells are read too.

    DocumentError names the file, the line and what was expected where it cannot be read.
    """
    try:
        text = Path(path).read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DocumentError(
            Detail("{path}: no UTF-8 at byte {start}; save the table as UTF-8 CSV", path=path, start=error.start)
        ) from error
    except OSError as error:
        raise DocumentError(Detail("{path}: cannot be read ({why})", path=path, why=error.strerror or error)) from error
    head = text.partition("\n")[0]
    between = max(",;\t", key=head.count)
    limit = csv.field_size_limit(sys.maxsize)  # a global of the csv module, put back below
    try:
        reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=between, strict=True)
        names = _known_columns(reader.fieldnames or (), str(path))
        read = _row if set(_OURS) & set(names) else _by_hand
        rows = [read(record, names, f"{path}, line {reader.line_num}") for record in reader]
    except csv.Error as error:
        raise DocumentError(Detail("{path}: no CSV table ({error})", path=path, error=error)) from error
    finally:
        csv.field_size_limit(limit)
    return with_ids(rows)


class Dates(StrEnum):
    """How the columns of days are written in a DataFrame."""

    TEXT = "text"
    DATETIME64 = "datetime64"
    PERIOD = "period"


def to_frame(rows: Iterable[Row], dates: Dates = Dates.TEXT) -> "pd.DataFrame":
    """A DataFrame with one row each and the columns of the CSV file, `event_id` first.

    Days are ISO text, or with `dates` datetime64[s] or periods of a day, NaT where there is none; offsets are integers,
    yes and no are booleans, the rest is text.
    The columns and their types are the same for an empty timeline.
    """
    import pandas as pd

    table = list(rows)
    columns: dict[str, Any] = {column.name: [] for column in COLUMNS}
    for row in table:
        for name, cell in zip(NAMES, cells(row), strict=True):
            columns[name].append(cell)
    for cell, kind in _DTYPES.items():
        for name in of_kind(cell):
            columns[name] = pd.Series([getattr(row, name) for row in table], dtype=kind)
    for name, values in columns.items():
        if isinstance(values, list):
            columns[name] = pd.Series(values, dtype="str")
    for name in DAYS if dates is not Dates.TEXT else ():
        days = pd.Series([getattr(row, name) for row in table], dtype="datetime64[s]")
        columns[name] = days if dates is Dates.DATETIME64 else days.dt.to_period("D")
    return pd.DataFrame(columns, columns=list(NAMES))


def from_frame(frame: "pd.DataFrame") -> tuple[Row, ...]:
    """The rows of a DataFrame with the columns of `to_frame`; all but `title` may be missing, others are left alone.

    Cells may be text, dates, timestamps, lists or missing values. Where the table has none of the columns that only
    `to_frame` writes, it is made by hand, and what it does not say is filled in from its days; see `change.made`.
    DocumentError names what cannot be read.
    """
    frame = frame.rename(columns=lambda name: str(name).strip())
    if not frame.columns.is_unique:
        raise DocumentError(Detail("the table has two columns of one name"))
    names = _known_columns(frame.columns, "the table")
    if not set(_OURS) & set(names):
        table = frame[list(names)].astype(object)
        held = table.where(table.notna(), None).to_dict("records")
        return with_ids(_by_hand(record, names, f"row {number} of the table") for number, record in enumerate(held))
    records = frame[list(names)].to_dict("records")
    texts = ({str(name): _cell_text(value) for name, value in record.items()} for record in records)
    return with_ids([_row(text, names, f"row {number} of the table", fuse=str) for number, text in enumerate(texts)])


def _by_hand(record: Mapping[str | Any, Any], names: Iterable[str], where: str) -> Row:
    given = {name: fused(value) if isinstance(value := record.get(name), str) else value for name in names}
    try:
        return made(given)
    except ValueError as error:
        raise DocumentError(Detail("{where}: {error}", where=where, error=error)) from error


_OURS = ("event_id", "expression", "value", "char_start")
"""Columns that a table made by hand does not have: where one is there, days are Gregorian ISO text."""


def _known_columns(found: Iterable[str | None], where: str) -> tuple[str, ...]:
    given = [name.strip() for name in found if name]
    missing = [name for name in NEEDED if name not in given]
    if missing or not any(name in given for name in ("start", "start_jalali", *_OURS)):
        there = ", ".join(given[:40]) or "none"
        raise DocumentError(
            Detail(
                "{where}: no table of events; it needs the columns title and start, and has: {there}",
                where=where,
                there=there,
            )
        )
    by_hand = not set(_OURS) & set(given)
    return tuple(column.name for column in COLUMNS if column.name in given and (column.read is not None or by_hand))


def _row(record: Mapping[str | Any, Any], names: Iterable[str], where: str, fuse: Any = fused) -> Row:
    values: dict[str, Any] = {"event_id": ""}
    for column in COLUMNS:
        if column.name not in names or column.read is None:
            continue
        text = fuse(record.get(column.name) or "")
        if not text and column.name in _OPTIONAL:
            continue
        try:
            values[column.field or column.name] = column.read(text)
        except (ValueError, OverflowError) as error:
            raise DocumentError(
                Detail(
                    "{where}: column {name} cannot hold {text!r} ({error})",
                    where=where,
                    name=column.name,
                    text=text,
                    error=error,
                )
            ) from error
    return Row(**values)


_OPTIONAL = frozenset({"kind", "status", "type", "basis", "certainty", "counted"})
"""Columns whose empty cell means the default of `Row`."""


def _cell_text(value: Any) -> str:
    """A cell of a DataFrame as the text that a file would hold."""
    import pandas as pd

    if isinstance(value, str):
        return clean(value)
    if isinstance(value, (list, tuple)):
        return BETWEEN.join(_cell_text(item) for item in value)
    if value is None or (pd.api.types.is_scalar(value) and pd.isna(value)):
        return ""
    if isinstance(value, bool) or type(value).__name__ == "bool":
        return "true" if value else ""
    return str(value)
