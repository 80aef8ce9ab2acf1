"""The seam to every engine: one pure function from a table of documents to a table of events or expressions.

Knows no files and no engine. A document that fails is a row of the result and never an exception.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import pandas as pd

from gahnegar.corpus.budget import OutOfTimeError, at_most
from gahnegar.corpus.record import Fault, Record
from gahnegar.documents.document import Document, Origin
from gahnegar.documents.metadata import evidence_of_text, evidence_of_url
from gahnegar.documents.publication import published_of
from gahnegar.documents.stamps import clock_of, is_missing, parse_stamp
from gahnegar.errors import Detail, DocumentError
from gahnegar.reading import Parsed, parse_text
from gahnegar.timeline.columns import BY_NAME, COLUMNS, TIMEX_COLUMNS, CellType, cells, of_event, of_timex
from gahnegar.timeline.row import clean

if TYPE_CHECKING:
    import pyarrow as pa

LARGEST = 20_000_000
"""Characters of the longest text that is read; a longer one is a file that lost its record ends, and an error row."""


class Level(StrEnum):
    """What a row of the result is: a dated event, or a time expression."""

    EVENTS = "events"
    TIMEXES = "timexes"


# Before pandas 3, "str" makes a text of a missing value.
_DTYPES = {CellType.NUMBER: "int64", CellType.TRUTH: "bool"}
_TEXT = "str" if int(pd.__version__.partition(".")[0]) >= 3 else "object"

Cells = tuple[str | None, ...]
"""A row of the result as text, one cell a column, None where there is no error."""


class DocumentRows(NamedTuple):
    """The rows of one document; where it failed, `fault` says why, and so does its only row."""

    rows: list[Cells]
    fault: Fault | None = None


def columns(level: Level) -> tuple[str, ...]:
    """The names of the result's columns, in order."""
    names = (column.name for column in (COLUMNS if level is Level.EVENTS else TIMEX_COLUMNS))
    return ("doc_id", *names, "error")


def schema(level: str = "events") -> dict[str, str]:
    """The columns of the result and their pandas dtypes, which never change, not even for an empty table.

    Text is text, also the dates (ISO); offsets are int64; yes and no are bool. Only `error` may be missing.

    >>> schema("timexes")["char_start"]
    'int64'
    """
    return {name: _dtype(name) for name in columns(Level(level))}


def arrow_schema(level: str = "events") -> "pa.Schema":
    """The same as an Arrow schema: string, int64, bool."""
    import pyarrow as pa

    kinds = {_TEXT: pa.string(), "int64": pa.int64(), "bool": pa.bool_()}
    return pa.schema([(name, kinds[dtype]) for name, dtype in schema(level).items()])


def _dtype(name: str) -> str:
    return _DTYPES.get(BY_NAME[name].cell, _TEXT) if name in BY_NAME else _TEXT


def extract_frame(
    frame: pd.DataFrame,
    *,
    text: str = "text",
    published: str = "published",
    id: str | None = None,  # noqa: A002 - the name of the option
    level: str = "events",
    infer: bool = False,
    seconds: float | None = None,
) -> pd.DataFrame:
    """The events of a table of texts, one a row, or with `level="timexes"` its time expressions.

    `text`, `published` and `id` name the columns of `frame`; without `id` the index tells the documents apart, and
    without a column of publication dates expressions that need one stay unresolved, or with `infer` the date is found
    or worked out in the text, as `documents.published_of` does. A document that takes more than `seconds` of processor
    time fails. Columns `source`, `title` and `url` are taken over where there are any. Every row has the document's id
    in `doc_id`; a document that fails is one row with its `error` (type and message) and nothing else. The columns and
    dtypes of the result are those of `schema(level)`. The same table gives the same result, row for row, and nothing
    outside of it is read or changed.

    Raises DocumentError where the table has no such column: no document could be read.
    """
    kind = Level(level)
    for name, needed in ((text, True), (id, id is not None)):
        if needed and name not in frame.columns:
            there = ", ".join(map(str, frame.columns)) or "none"
            raise DocumentError(
                Detail("the table has no column {name!r}; its columns are: {there}", name=name, there=there)
            )
    records = _records(frame, text, published, id)
    return frame_of([row for record in records for row in rows_in(seconds, record, kind, infer=infer).rows], kind)


def _records(frame: pd.DataFrame, text: str, published: str, doc_id: str | None) -> Iterator[Record]:
    nothing = [None] * len(frame)

    def column(name: str) -> Sequence[Any]:
        return frame[name].tolist() if name in frame.columns else nothing

    ids = frame[doc_id].tolist() if doc_id else frame.index.tolist()
    values = zip(ids, *map(column, (text, published, "source", "title", "url")), strict=True)
    for name, content, day, source, title, url in values:
        yield Record(
            doc_id=clean(str(name)),
            text=content,
            published=day,
            source=_optional(source),
            title=_optional(title),
            url=_optional(url),
        )


def _optional(value: object) -> str:
    return clean(value) if isinstance(value, str) else ""


def rows_in(seconds: float | None, record: Record, level: Level, *, infer: bool = False) -> DocumentRows:
    """The rows of one document, as `rows_of`; a single error row where that takes longer."""
    try:
        with at_most(seconds):
            return rows_of(record, level, infer=infer)
    except OutOfTimeError:
        return failed(record, level, Fault(OutOfTimeError.__name__, f"it took longer than {seconds:g} seconds"))


def rows_of(record: Record, level: Level, *, infer: bool = False) -> DocumentRows:
    """The rows of one document; a single error row where it fails."""
    try:
        if record.error is not None:
            return failed(record, level, record.error)
        parsed, moment, inferred = parse_text(_checked_text(record.text)), _publication_moment(record.published), False
        if moment is None and infer:
            moment, inferred = _found_moment(parsed, record)
        tagged = parsed.resolve(moment, inferred=inferred)
        if level is Level.TIMEXES:
            found = [of_timex(timex, record.source) for timex in tagged.timexes]
            return DocumentRows([(record.doc_id, *cells(row, TIMEX_COLUMNS), None) for row in found])
        rows = (
            of_event(event, source=record.source, document=record.title, url=record.url) for event in tagged.events()
        )
        return DocumentRows([(record.doc_id, *cells(row), None) for row in rows])
    except Exception as error:  # whatever a text does to the taggers, the corpus goes on
        return failed(record, level, Fault(type(error).__name__, str(error)))


def failed(record: Record, level: Level, fault: Fault) -> DocumentRows:
    """The error row of a document: its id, its source and the fault, with the place where it stands."""
    error = clean(str(fault.at(record.place)))[:1000]
    cell = {"doc_id": record.doc_id, "source": record.source, "error": error}
    return DocumentRows([tuple(cell.get(name, "") for name in columns(level))], fault)


def frame_of(rows: Iterable[Cells], level: Level) -> pd.DataFrame:
    """The table of these rows, with the columns and dtypes of `schema`."""
    names = columns(level)
    held = zip(names, columns_of(rows, level), strict=True)
    made = {name: pd.Series(typed(name, column), dtype=_dtype(name)) for name, column in held}
    return pd.DataFrame(made, columns=list(names))


def columns_of(rows: Iterable[Cells], level: Level) -> Sequence[Cells]:
    """The rows turned: the cells of each column, also where there is no row."""
    return list(zip(*rows, strict=True)) or [()] * len(columns(level))


def typed(name: str, column: Iterable[str | None]) -> list[Any]:
    """The cells of a column as values of its dtype; the empty cells of error rows are 0 and False."""
    match _dtype(name):
        case "int64":
            return [int(cell or 0) for cell in column]
        case "bool":
            return [cell == "true" for cell in column]
        case _:
            return list(column)


def _checked_text(value: object) -> str:
    """A text that every file can hold, or DocumentError."""
    if isinstance(value, str):
        if len(value) > LARGEST:
            raise DocumentError(
                Detail("the text has {size:,} characters; up to {most:,} are read", size=len(value), most=LARGEST)
            )
        return clean(value)
    if value is None or value is pd.NA or value != value:
        raise DocumentError(Detail("there is no text (null)"))
    raise DocumentError(Detail("the text is no text but {kind}", kind=type(value).__name__))


def _publication_moment(value: object) -> dt.date | None:
    """The publication date, with its clock where one is told; None for what stands for "none". PublishedDateError."""
    if is_missing(value):
        return None
    if isinstance(value, str):
        return _stated_moment(value) if value.strip() else None
    return _with_clock(value)


def _found_moment(parsed: Parsed, record: Record) -> tuple[dt.date | None, bool]:
    """The publication day that the document carries or its text allows, and whether that is worked out and not told."""
    evidence = record.evidence
    if evidence is None:
        evidence = (*evidence_of_url(record.url), *evidence_of_text(parsed.text))
    document = Document(parsed.text, record.title, url=record.url, evidence=evidence)
    publication = published_of(document, parsed=parsed)
    return publication.moment, publication.origin is Origin.INFERRED or publication.first != publication.last


@lru_cache(maxsize=4096)  # a paper has one date for all the texts of its day
def _stated_moment(value: str) -> dt.date:
    return _with_clock(value)


def _with_clock(value: object) -> dt.date:
    day, clock = parse_stamp(value)[0], clock_of(value)
    return day if clock is None else dt.datetime.combine(day, clock)
