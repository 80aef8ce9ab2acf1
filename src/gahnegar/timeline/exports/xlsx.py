"""The table as a sheet: right-to-left, real Gregorian dates, Jalali ones as text, a head that stays, and filters.

A sheet knows no days before 1900; those are text. Nothing in a cell is a formula. A cell holds 32,767 characters. The
file holds a digest of its cells, so that a sheet which somebody edited is never replaced.
"""

import datetime as dt
import hashlib
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from gahnegar.timeline.change import DAYS
from gahnegar.timeline.columns import COLUMNS, CellType, of_kind
from gahnegar.timeline.row import Row

CREATOR = "gahnegar"
_FIRST_DAY = dt.date(1900, 3, 1)
"""From this day on all programs count alike: Excel believes that 1900 was a leap year."""
_LONGEST = 32_767
_CELLS = ("/sheet1.xml", "/sharedStrings.xml")
_WIDTHS = {"title": 48, "sentence": 60, "explanation": 40, "explanation_en": 40, "participants": 30}
_USUAL_WIDTH = 14
_AS_THEY_ARE = frozenset((*of_kind(CellType.NUMBER), *of_kind(CellType.TRUTH), "times"))


def render(rows: Sequence[Row]) -> bytes:
    book = Workbook()
    book.properties.creator = CREATOR
    sheet: Any = book.active
    sheet.title = "events"
    sheet.sheet_view.rightToLeft = True
    for number, column in enumerate(COLUMNS, 1):
        head = sheet.cell(1, number, column.name)
        head.font, head.fill = Font(bold=True), PatternFill("solid", fgColor="DDE7F0")
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS.get(column.name, _USUAL_WIDTH)
    for line, row in enumerate(rows, 2):
        for number, column in enumerate(COLUMNS, 1):
            _fill(sheet.cell(line, number), column.name, getattr(row, column.name), column.write)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(COLUMNS))}{len(rows) + 1}"
    _saved(book)  # saving fills in what the next saving writes
    book.properties.keywords = _digest(_saved(book))
    return _saved(book)


def _saved(book: Workbook) -> bytes:
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _digest(content: bytes) -> str:
    """What the cells of a file are known by."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [archive.read(name) for name in sorted(archive.namelist()) if name.endswith(_CELLS)]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _fill(cell: Cell, name: str, value: Any, write: Any) -> None:
    if value is None:
        return
    if name in DAYS and value >= _FIRST_DAY:
        cell.value, cell.number_format = value, "yyyy-mm-dd"
        return
    if name in _AS_THEY_ARE:
        cell.value = value
        return
    text = ILLEGAL_CHARACTERS_RE.sub("\ufffd", write(value))
    if not text:
        return
    cell.value = text[: _LONGEST - 1] + "…" if len(text) > _LONGEST else text
    cell.data_type = "s"  # openpyxl takes a text with = before it for a formula
    cell.alignment = Alignment(wrap_text=name in _WIDTHS, vertical="top")


def ours(head: bytes, path: Path) -> bool:
    """Whether the file is ours and no spreadsheet has saved it since."""
    try:
        content = path.read_bytes()
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            properties = archive.read("docProps/core.xml").decode("utf-8", "replace")
        return f">{CREATOR}<" in properties and f">{_digest(content)}<" in properties
    except (OSError, zipfile.BadZipFile, KeyError):
        return False
