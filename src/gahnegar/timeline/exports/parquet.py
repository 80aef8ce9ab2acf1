"""The table as Parquet: days are dates, everything else as in the CSV file."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from gahnegar.timeline.columns import COLUMNS, CellType
from gahnegar.timeline.frame import Dates, to_frame
from gahnegar.timeline.row import Row

_TYPES = {
    CellType.TEXT: pa.string(),
    CellType.DAY: pa.date32(),
    CellType.NUMBER: pa.int64(),
    CellType.TRUTH: pa.bool_(),
}
_META = {b"gahnegar": b"timeline 1"}


def render(rows: Sequence[Row]) -> bytes:
    schema = pa.schema([(column.name, _TYPES[column.cell]) for column in COLUMNS])
    table = pa.Table.from_pandas(to_frame(rows, dates=Dates.DATETIME64), schema=schema, preserve_index=False)
    sink: Any = io.BytesIO()
    pq.write_table(table.replace_schema_metadata({**(table.schema.metadata or {}), **_META}), sink)
    content: bytes = sink.getvalue()
    return content


def ours(head: bytes, path: Path) -> bool:
    """Whether the file says that it is ours."""
    try:
        return bool(_META.items() <= (pq.read_schema(path).metadata or {}).items())
    except (OSError, pa.ArrowInvalid):
        return False
