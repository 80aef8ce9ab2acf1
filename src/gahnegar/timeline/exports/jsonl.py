"""The events of a timeline as JSON, one a line, for streams and search engines."""

import json
from collections.abc import Sequence
from pathlib import Path

from gahnegar.timeline.exports.json import event
from gahnegar.timeline.row import Row


def render(rows: Sequence[Row]) -> str:
    return "".join(json.dumps(event(row), ensure_ascii=False) + "\n" for row in rows)


def ours(head: bytes, path: Path) -> bool:
    """Whether a file begins as `render` writes it."""
    return head.startswith(b'{"event_id": ')
