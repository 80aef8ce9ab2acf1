"""A timeline as JSON: every column with its type, and the texts with their expressions. Nothing is left out."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from gahnegar import codec
from gahnegar.dates.timex import Timex
from gahnegar.errors import Detail, DocumentError
from gahnegar.events.event import Event
from gahnegar.timeline.gather import Article
from gahnegar.timeline.row import Row, with_ids

FORMAT = "gahnegar-timeline"
_MARK = f'{{"format": "{FORMAT}"'.encode()


def to_dict(rows: Sequence[Row], articles: Sequence[Article] = ()) -> dict[str, Any]:
    """The timeline as plain values; the Jalali days stand beside the Gregorian ones, for readers."""
    return {
        "format": FORMAT,
        "version": codec.VERSION,
        "events": [event(row) for row in rows],
        "documents": [codec.encode(article) for article in articles],
    }


def event(row: Row) -> dict[str, Any]:
    """One event as plain values."""
    data: dict[str, Any] = codec.encode(row)
    return {**data, "start_jalali": row.start_jalali, "end_jalali": row.end_jalali}


def from_dict(data: Mapping[str, Any]) -> tuple[tuple[Row, ...], tuple[Article, ...]]:
    """The rows and documents that `to_dict` was given; DocumentError names what is not as it should be."""
    if data.get("format") != FORMAT or not isinstance(data.get("version"), int):
        raise DocumentError(
            Detail(
                "no timeline: expected the format {FORMAT!r}, found {data!r}", FORMAT=FORMAT, data=data.get("format")
            )
        )
    if data["version"] > codec.VERSION:
        raise DocumentError(
            Detail(
                "a timeline of version {data}; this gahnegar reads up to {VERSION}",
                data=data["version"],
                VERSION=codec.VERSION,
            )
        )
    try:
        rows: tuple[Row, ...] = codec.decode(tuple[Row, ...], data.get("events"), "events")
        articles: tuple[Article, ...] = codec.decode(tuple[Article, ...], data.get("documents", ()), "documents")
    except ValueError as error:
        raise DocumentError(Detail("no timeline: {error}", error=error)) from error
    return with_ids(rows), articles


def json_schema(what: str = "timeline") -> dict[str, Any]:
    """The JSON Schema (2020-12) of `Timeline.to_dict`, of `Timex.to_dict` ("timex") or of `Event.to_dict` ("event").

    ValueError for anything else.
    """
    if what == "timeline":
        return _schema()
    kinds = {"timex": Timex, "event": Event}
    if what not in kinds:
        raise ValueError(f"a schema of timeline, timex or event, not of {what!r}")
    return codec.schema_of(kinds[what], also={"version": {"const": codec.VERSION}})


def _schema() -> dict[str, Any]:
    jalali = {name: {"type": "string"} for name in ("start_jalali", "end_jalali")}
    rows, articles = codec.schema_of(Row, also=jalali), codec.schema_of(Article)
    return {
        "$schema": rows["$schema"],
        "title": "A timeline of gahnegar",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": codec.VERSION},
            "events": {"type": "array", "items": {"$ref": rows["$ref"]}},
            "documents": {"type": "array", "items": {"$ref": articles["$ref"]}},
        },
        "required": ["format", "version", "events"],
        "$defs": {**articles["$defs"], **rows["$defs"]},
    }


def render(rows: Sequence[Row], articles: Sequence[Article] = ()) -> str:
    return json.dumps(to_dict(rows, articles), ensure_ascii=False, indent=1) + "\n"


def ours(head: bytes, path: Path) -> bool:
    """Whether a file begins as `render` writes it."""
    return b"".join(head.split()).startswith(b"".join(_MARK.split()))
