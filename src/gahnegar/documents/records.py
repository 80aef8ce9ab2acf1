"""Records from files, one by one: JSON lines, CSV and Parquet, packed or not. Knows columns, not documents.

A broken record is a Problem in the stream and the rest goes on; nothing is held but one record (Parquet: some hundred).
"""

import gzip
import io
import json
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from gahnegar.documents.document import Problem, ProblemKind
from gahnegar.documents.encoding import Broken, open_bytes, read_lines
from gahnegar.documents.signatures import binary_kind
from gahnegar.documents.spreadsheet import Misread, table_rows
from gahnegar.errors import Detail, DocumentError, MissingExtraError, detail_of

MEGABYTE = 2**20
DEFAULT_LIMIT = 50 * MEGABYTE
"""The largest single text, page or record that is read, in bytes after unpacking."""

RECORDS = frozenset((".jsonl", ".ndjson"))
TABLES = frozenset((".csv", ".tsv"))
PARQUET = frozenset((".parquet",))

Choose = Callable[[list[str]], Mapping[str, str]]
"""Which column holds what, for the columns that are there; raises UnusableError where one that is needed is not."""


class UnusableError(DocumentError):
    """A file that gives nothing, with the kind of the problem for the reading of many files."""

    def __init__(self, kind: ProblemKind, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class Raw(NamedTuple):
    """A record as it stands: its line (Parquet: its row) from 1, the values of the chosen columns by what they hold,
    the names of these columns likewise, and how far the file is read, in bytes as they lie on disk."""

    line: int
    values: dict[str, object]
    names: Mapping[str, str]
    position: int


def suffix_of(path: Path) -> str:
    """The end of a name that says the kind of file, `.gz` left aside.

    >>> suffix_of(Path("news.jsonl.gz"))
    '.jsonl'
    """
    suffix = path.suffix.lower()
    return Path(path.stem).suffix.lower() if suffix == ".gz" else suffix


def read_records(
    path: Path, choose: Choose, *, encoding: str | None = None, limit: int = DEFAULT_LIMIT
) -> Iterator[Raw | Problem]:
    """The records of a file, and the problems met on the way. UnusableError where the file as a whole fails, also in
    the middle of it; no record after that can be had."""
    suffix = suffix_of(path)
    read = _parquet if suffix in PARQUET else _csv if suffix in TABLES else _jsonl
    try:
        if suffix not in PARQUET:
            _refuse_binary(path)
        yield from read(path, choose, encoding, limit)
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise UnusableError(
            ProblemKind.UNREADABLE,
            Detail("{path}: the gzip data is damaged or cut off ({error})", path=path, error=error),
        ) from None
    except OSError as error:
        raise UnusableError(
            ProblemKind.UNREADABLE, Detail("{path}: cannot be read ({why})", path=path, why=error.strerror or error)
        ) from None


def _refuse_binary(path: Path) -> None:
    with open_bytes(path) as stream:
        kind = binary_kind(stream.peek(400)[:400])
    if kind is not None:
        raise UnusableError(ProblemKind.UNREADABLE, Detail("{path}: no records but {kind}", path=path, kind=kind))


def _jsonl(path: Path, choose: Choose, encoding: str | None, limit: int) -> Iterator[Raw | Problem]:
    name = str(path)
    with open_bytes(path) as stream:
        for number, line in enumerate(read_lines(stream, encoding, limit), start=1):
            if isinstance(line, Broken):
                yield Problem(ProblemKind.BROKEN_RECORD, name, line.message, number)
                continue
            if not line.strip():
                continue
            try:
                record = json.loads(line)
            except (ValueError, RecursionError) as error:
                yield Problem(ProblemKind.BROKEN_RECORD, name, f"no JSON: {error}"[:200], number)
                continue
            if not isinstance(record, dict):
                kind = type(record).__name__
                yield Problem(
                    ProblemKind.BROKEN_RECORD, name, Detail("a JSON object was expected, not {kind}", kind=kind), number
                )
                continue
            try:
                keys = choose(list(record))
            except UnusableError as error:
                yield Problem(ProblemKind.MISSING_COLUMN, name, detail_of(error), number)
                continue
            yield Raw(number, {what: record[key] for what, key in keys.items()}, keys, _position(stream))


def _csv(path: Path, choose: Choose, encoding: str | None, limit: int) -> Iterator[Raw | Problem]:
    name = str(path)
    with open_bytes(path) as stream:
        lines = enumerate(read_lines(stream, encoding, limit), start=1)
        number, head = next(lines, (1, ""))
        if isinstance(head, Broken):
            raise UnusableError(
                ProblemKind.ENCODING, Detail("{path}: line 1: {message}", path=path, message=head.message)
            )
        if not head.strip():
            raise UnusableError(
                ProblemKind.EMPTY,
                Detail("{path}: the file is empty; a line with the column names was expected", path=path),
            )
        delimiter = max(",;\t", key=head.count)
        rows = table_rows(chain([(number, head)], lines), delimiter, limit)
        first = next(rows, Misread(1, "no column names"))
        if isinstance(first, Misread):
            raise UnusableError(
                ProblemKind.UNREADABLE, Detail("{path}: line 1: {message}", path=path, message=first.message)
            )
        header = [column.strip() for column in first.cells]
        try:
            keys = choose(header)
        except UnusableError as error:
            raise UnusableError(error.kind, Detail("{path}: {error}", path=path, error=error)) from None
        for row in rows:
            if isinstance(row, Misread):
                yield Problem(ProblemKind.BROKEN_RECORD, name, row.message, row.line)
            elif len(row.cells) != len(header):
                message = f"{len(row.cells)} fields where the header has {len(header)}"
                yield Problem(ProblemKind.BROKEN_RECORD, name, message, row.line)
            else:
                record = dict(zip(header, row.cells, strict=True))
                yield Raw(row.line, {what: record[key] for what, key in keys.items()}, keys, _position(stream))


def _parquet(path: Path, choose: Choose, encoding: str | None, limit: int) -> Iterator[Raw | Problem]:
    del encoding, limit  # both are Parquet's own
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise MissingExtraError.of("reading .parquet needs pyarrow", "parquet") from None
    name = str(path)
    try:
        file = pq.ParquetFile(path)
    except (pa.ArrowException, OSError) as error:
        raise UnusableError(
            ProblemKind.UNREADABLE, Detail("{path}: no Parquet file ({one_line})", path=path, one_line=_one_line(error))
        ) from None
    with file:
        try:
            keys = choose(list(file.schema_arrow.names))
        except UnusableError as error:
            raise UnusableError(error.kind, Detail("{path}: {error}", path=path, error=error)) from None
        size, total = path.stat().st_size, file.metadata.num_rows
        wanted = list(dict.fromkeys(keys.values()))
        number = end = 0
        for group in range(file.num_row_groups):  # one by one: a damaged one does not cost those after it
            number, end = end, end + file.metadata.row_group(group).num_rows
            try:
                for batch in file.iter_batches(batch_size=256, row_groups=[group], columns=wanted):
                    columns = {what: _python_values(batch.column(key)) for what, key in keys.items()}
                    for cells in zip(*columns.values(), strict=True):
                        number += 1
                        yield Raw(number, dict(zip(columns, cells, strict=True)), keys, size * number // total)
            except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
                message = f"rows {number + 1} to {end} cannot be read: {_one_line(error)}"
                yield Problem(ProblemKind.BROKEN_RECORD, name, message, number + 1)


@dataclass(frozen=True, slots=True)
class Unheld:
    """A value that Python cannot hold, as the file tells it: a day beyond the year 9999, a zone that nobody knows."""

    text: str

    def __repr__(self) -> str:
        return self.text


def _python_values(column: Any) -> list[object]:
    """The values of an Arrow column; those that Python cannot hold are `Unheld`, and cost no others."""
    try:
        return list(column.to_pylist())
    except Exception:  # by the type of the column one of many errors, also of the zones' packages
        return [_python_value(scalar) for scalar in column]


def _python_value(scalar: Any) -> object:
    try:
        return scalar.as_py()
    except Exception:
        return Unheld(f"{scalar.type} {getattr(scalar, 'value', '')}")


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:300]


def _position(stream: io.BufferedReader) -> int:
    """How many bytes of the file itself are read; of a packed one, those that are unpacked."""
    raw = stream.raw
    if isinstance(raw, gzip.GzipFile):
        packed: Any = raw.fileobj
        return int(packed.tell()) if packed else 0
    return stream.tell()
