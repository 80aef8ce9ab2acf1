"""A corpus in pieces: records, parts of records, and the bytes of a finished part. Knows no engine and no directory.

Where a part ends depends only on the records before it and on the given size, so the same input always falls into
the same parts, whoever works on them.
"""

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import pandas as pd

from gahnegar.corpus.record import Record
from gahnegar.corpus.table import Cells, Level, arrow_schema, columns, columns_of, frame_of, schema, typed
from gahnegar.errors import Detail, DocumentError
from gahnegar.timeline.frame import defuse, fused

PART_CHARACTERS = 1_000_000
"""Characters of text in a part: some seconds of work, a file of some hundred kilobytes."""

_RECORD_WEIGHT = 100  # what a record costs beside its characters, so that empty ones fill a part too


class PartFormat(StrEnum):
    """What the output files are written as; the name is also the end of the file names."""

    PARQUET = "parquet"
    CSV = "csv"
    JSONL = "jsonl"


@dataclass(frozen=True, slots=True)
class Part:
    """Some records in a row, and the number of their part, counted from 0."""

    number: int
    records: tuple[Record, ...]

    def name(self, form: PartFormat) -> str:
        """The name of the part's file.

        >>> Part(7, ()).name(PartFormat.CSV)
        'part-000007.csv'
        """
        return f"part-{self.number:06}.{form}"

    def digest(self) -> str:
        """A fingerprint of the records, to know an input again: BLAKE2b, 16 bytes, in hexadecimal."""
        digest = hashlib.blake2b(digest_size=16)
        for record in self.records:
            for field in (
                record.doc_id, record.source, record.place, record.published, record.error, record.text, record.title,
                record.url, record.evidence,
            ):  # fmt: skip
                field_bytes = b"-" if field is None else b"+" + str(field).encode("utf-8", "surrogatepass")
                digest.update(b"%d:" % len(field_bytes))
                digest.update(field_bytes)
        return digest.hexdigest()


def cut(records: Iterable[Record], characters: int = PART_CHARACTERS) -> Iterator[Part]:
    """The records in parts: a part ends with the record that brings it to `characters`. Holds one part at a time."""
    held: list[Record] = []
    weight = number = 0
    for record in records:
        held.append(record)
        weight += record.characters + _RECORD_WEIGHT
        if weight >= characters:
            yield Part(number, tuple(held))
            held, weight, number = [], 0, number + 1
    if held or not number:  # of nothing, one part with nothing: its file has the columns
        yield Part(number, tuple(held))


def encode_part(rows: Sequence[Cells], level: Level, form: PartFormat) -> bytes:
    """The bytes of a part's file; equal rows give equal bytes.

    CSV is `utf-8-sig` with a header and with text cells defused for spreadsheets; JSONL has one object a line.
    """
    if form is PartFormat.PARQUET:
        import pyarrow as pa
        import pyarrow.parquet as pq

        held = io.BytesIO()
        field_bytes = zip(arrow_schema(level), columns_of(rows, level), strict=True)
        cells = [pa.array(typed(field.name, column), type=field.type) for field, column in field_bytes]
        pq.write_table(pa.Table.from_arrays(cells, schema=arrow_schema(level)), held, compression="zstd")
        return held.getvalue()
    text = io.StringIO(newline="")
    names = columns(level)
    if form is PartFormat.CSV:
        writer = csv.writer(text)
        writer.writerow(names)
        writer.writerows([defuse(cell or "") for cell in row] for row in rows)
        return text.getvalue().encode("utf-8-sig")
    table = [typed(name, column) for name, column in zip(names, columns_of(rows, level), strict=True)]
    for row in zip(*table, strict=True):
        text.write(json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False) + "\n")
    return text.getvalue().encode("utf-8")


def decode_part(path: Path, level: Level, form: PartFormat) -> pd.DataFrame:
    """The table in a part's file, as `frame_of` made it. DocumentError where the file is none of ours."""
    names = columns(level)
    try:
        if form is PartFormat.PARQUET:
            import pyarrow.parquet as pq

            frame: pd.DataFrame = pq.read_table(path, schema=arrow_schema(level)).to_pandas()
            return frame.astype(schema(level))
        if form is PartFormat.CSV:
            with path.open(encoding="utf-8-sig", newline="") as file:
                cells = [tuple(map(fused, row)) for row in csv.reader(file)][1:]
            return frame_of([(*row[:-1], row[-1] or None) for row in cells], level)
        with path.open(encoding="utf-8") as file:
            records = [json.loads(line) for line in file]
        return pd.DataFrame.from_records(records, columns=list(names)).astype(schema(level))
    except (ValueError, KeyError, OSError) as error:
        raise DocumentError(Detail("{path}: no output of a corpus run ({error})", path=path, error=error)) from error
