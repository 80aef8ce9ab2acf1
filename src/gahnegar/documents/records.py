"""Records from files, one by one: JSON lines, CSV and Parquet, packed or not. Knows columns, not documents.

A broken record is a Problem in the stream and the rest goes on; nothing is held but one record (Parquet: some hundred).
"""

import csv
import gzip
import io
import json
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from gahnegar.documents.document import Problem, ProblemKind
from gahnegar.documents.encoding import Broken, open_bytes, read_lines
from gahnegar.errors import DocumentError, MissingExtraError

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
        yield from read(path, choose, encoding, limit)
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise UnusableError(ProblemKind.UNREADABLE, f"{path}: the gzip data is damaged or cut off ({error})") from None
    except OSError as error:
        raise UnusableError(ProblemKind.UNREADABLE, f"{path}: cannot be read ({error.strerror or error})") from None


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
                yield Problem(ProblemKind.BROKEN_RECORD, name, f"a JSON object was expected, not {kind}", number)
                continue
            try:
                keys = choose(list(record))
            except UnusableError as error:
                yield Problem(ProblemKind.MISSING_COLUMN, name, str(error), number)
                continue
            yield Raw(number, {what: record[key] for what, key in keys.items()}, keys, _position(stream))


def _csv(path: Path, choose: Choose, encoding: str | None, limit: int) -> Iterator[Raw | Problem]:
    name = str(path)
    broken: list[Problem] = []
    last = 0

    def lines() -> Iterator[str]:
        nonlocal last
        for number, line in enumerate(read_lines(stream, encoding, limit), start=1):
            last = number
            if isinstance(line, Broken):
                broken.append(Problem(ProblemKind.BROKEN_RECORD, name, line.message, number))
            else:
                yield line.replace("\x00", "")

    with open_bytes(path) as stream:
        source = lines()
        head = next(source, "")
        if not head.strip():
            if broken:
                raise UnusableError(ProblemKind.ENCODING, f"{path}: line 1: {broken[0].message}")
            raise UnusableError(
                ProblemKind.EMPTY, f"{path}: the file is empty; a line with the column names was expected"
            )
        delimiter = max(",;\t", key=head.count)
        header = [column.strip() for column in next(csv.reader([head], delimiter=delimiter))]
        try:
            keys = choose(header)
        except UnusableError as error:
            raise UnusableError(error.kind, f"{path}: {error}") from None
        rows = csv.reader(source, delimiter=delimiter, strict=True)
        while True:
            first = last + 1
            try:
                row = _next_row(rows, limit)
            except csv.Error as error:
                yield Problem(ProblemKind.BROKEN_RECORD, name, f"no CSV: {error}", first)
                continue
            yield from broken
            broken.clear()
            if row is None:
                return
            if not row:
                continue
            if len(row) != len(header):
                message = f"{len(row)} fields where the header has {len(header)}"
                yield Problem(ProblemKind.BROKEN_RECORD, name, message, first)
                continue
            record = dict(zip(header, row, strict=True))
            yield Raw(first, {what: record[key] for what, key in keys.items()}, keys, _position(stream))


def _next_row(rows: Iterator[list[str]], limit: int) -> list[str] | None:
    """The next row; the length of a field is limited in all of `csv` at once, so the limit is set and put back."""
    before = csv.field_size_limit(limit)
    try:
        return next(rows, None)
    finally:
        csv.field_size_limit(before)


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
        raise UnusableError(ProblemKind.UNREADABLE, f"{path}: no Parquet file ({_one_line(error)})") from None
    with file:
        try:
            keys = choose(list(file.schema_arrow.names))
        except UnusableError as error:
            raise UnusableError(error.kind, f"{path}: {error}") from None
        size, total = path.stat().st_size, file.metadata.num_rows
        wanted = list(dict.fromkeys(keys.values()))
        number = end = 0
        for group in range(file.num_row_groups):  # one by one: a damaged one does not cost those after it
            number, end = end, end + file.metadata.row_group(group).num_rows
            try:
                for batch in file.iter_batches(batch_size=256, row_groups=[group], columns=wanted):
                    for record in batch.to_pylist():
                        number += 1
                        values = {what: record[key] for what, key in keys.items()}
                        yield Raw(number, values, keys, size * number // total)
            except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
                message = f"rows {number + 1} to {end} cannot be read: {_one_line(error)}"
                yield Problem(ProblemKind.BROKEN_RECORD, name, message, number + 1)


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:300]


def _position(stream: io.BufferedReader) -> int:
    """How many bytes of the file itself are read; of a packed one, those that are unpacked."""
    raw = stream.raw
    if isinstance(raw, gzip.GzipFile):
        packed: Any = raw.fileobj
        return int(packed.tell()) if packed else 0
    return stream.tell()
