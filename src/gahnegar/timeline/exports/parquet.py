"""The table as Parquet: days are dates, everything else as in the CSV file."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from gahnegar.timeline.change import DAYS
from gahnegar.timeline.frame import Dates, to_frame
from gahnegar.timeline.row import Row

_META = {b"gahnegar": b"timeline 1"}


def render(rows: Sequence[Row]) -> bytes:
    table = pa.Table.from_pandas(to_frame(rows, dates=Dates.DATETIME64), preserve_index=False)
    for name in DAYS:
        table = table.set_column(table.column_names.index(name), name, table[name].cast(pa.date32()))
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
