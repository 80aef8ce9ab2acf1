"""Events as schema.org describes them, for search engines and catalogues: an ItemList of Event in JSON-LD."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gahnegar.timeline.chart import plain
from gahnegar.timeline.row import Row

_MOST_TITLE = 300


def left_out(row: Row) -> str:
    """Why schema.org cannot hold the event; empty where it can."""
    return "" if row.start else "without a beginning" if row.end else "without a date"


def linked_data(rows: Sequence[Row], *, title: str = "", lang: str = "fa", longest: int = 1000) -> dict[str, Any]:
    """The events that have a beginning, with so many letters of their sentences."""
    events = [row for row in rows if row.start]
    return {
        "@context": "https://schema.org",
        "@type": "ItemList",
        **({"name": title} if title else {}),
        "inLanguage": str(lang),
        "numberOfItems": len(events),
        "itemListElement": [
            {"@type": "ListItem", "position": number, "item": _schema_event(row, longest)}
            for number, row in enumerate(events, 1)
        ],
    }


def _schema_event(row: Row, longest: int) -> dict[str, Any]:
    data: dict[str, Any] = {
        "@type": "Event",
        "name": plain(row.title)[:_MOST_TITLE],
        "startDate": row.start.isoformat() if row.start else None,
        "endDate": row.end.isoformat() if row.end else None,
        "description": plain(row.sentence)[:longest],
        "location": {"@type": "Place", "name": plain(row.place)} if row.place else None,
        "performer": [{"@type": "Thing", "name": plain(name)} for name in row.participants],
        "url": row.url if row.url.startswith(("http://", "https://")) else None,
    }
    return {name: value for name, value in data.items() if value}


def render(rows: Sequence[Row], *, title: str = "", lang: str = "fa") -> str:
    return json.dumps(linked_data(rows, title=title, lang=lang), ensure_ascii=False, indent=1) + "\n"


def ours(head: bytes, path: Path) -> bool:
    """Whether a file begins as `render` writes it."""
    return b"".join(head.split()).startswith(b'{"@context":"https://schema.org","@type":"ItemList"')
