"""What a timeline may be made from: texts, records, tables, paths. Each becomes the documents that it holds."""

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from gahnegar.errors import Detail, DocumentError, MissingExtraError

ACCEPTED = Detail(
    "a string, a pair (text, published), a mapping with the key text, an object with the attribute text, "
    "a path, or a DataFrame with a column of texts"
)


def documents_in(given: Any) -> Iterator[Any]:
    """The documents of one thing or of many, and a DocumentError for each that could not be read.

    A string is a text and never a path; paths are `pathlib.Path` and their like, to a file or a directory.
    """
    if isinstance(given, (str, Mapping, os.PathLike)) or _is_frame(given) or hasattr(given, "text"):
        given = [given]
    if not isinstance(given, Iterable):
        raise DocumentError(
            Detail(
                "no documents: expected {accepted}, or several of these, not {kind}",
                accepted=ACCEPTED,
                kind=type(given).__name__,
            )
        )
    for item in given:
        if isinstance(item, os.PathLike):
            yield from _read(item)
        elif _is_frame(item):
            yield from _frame_records(item)
        else:
            yield item


def _is_frame(given: Any) -> bool:
    return hasattr(given, "to_dict") and hasattr(given, "columns") and hasattr(given, "index")


def _read(path: "os.PathLike[str]") -> Iterator[Any]:
    from gahnegar.documents import Document, ProblemKind, read

    try:
        for item in read(path):
            if isinstance(item, Document):
                yield item
            elif item.kind is not ProblemKind.DUPLICATE:
                yield DocumentError(str(item))
    except (DocumentError, MissingExtraError) as error:
        yield error


def _frame_records(frame: Any) -> Iterator[dict[str, Any]]:
    """The rows of a DataFrame by the usual names of columns («متن», «تاریخ انتشار» too); missing values are None."""
    from gahnegar.documents.read import Columns, choose_columns

    chosen = choose_columns([str(name) for name in frame.columns], Columns())
    table = frame.rename(columns=str)[list(chosen.values())].astype(object)
    for values in table.where(table.notna(), None).itertuples(index=False, name=None):
        yield dict(zip(chosen, values, strict=True))
