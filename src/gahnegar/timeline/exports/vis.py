"""Events as the items and groups that vis-timeline takes. Its contents are HTML, so texts from outside are escaped."""

import datetime as dt
import html
import json
from collections.abc import Sequence
from typing import Any

from gahnegar.dates.display import Language
from gahnegar.dates.units import Calendar
from gahnegar.messages import messages
from gahnegar.timeline.chart import plain
from gahnegar.timeline.exports.timelinejs import left_out, ours
from gahnegar.timeline.row import Row
from gahnegar.timeline.when import when

__all__ = ["left_out", "ours", "render"]


def render(rows: Sequence[Row], *, lang: str = "fa", calendar: str = "jalali") -> str:
    language, reckoning = Language(lang), Calendar(calendar)
    found = {row.status for row in rows}
    data = {
        "generator": "gahnegar",
        "groups": [
            {"id": str(one), "content": words} for one, words in messages(language).statuses.items() if one in found
        ],
        "items": [_item(row, language, reckoning) for row in rows],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _item(row: Row, language: Language, calendar: Calendar) -> dict[str, Any]:
    assert row.start is not None
    clock = dt.time(*row.time_of_day) if row.time_of_day else None
    lasts = row.end is not None and row.end > row.start and row.end < dt.date.max
    item = {
        "id": row.event_id,
        "group": str(row.status),
        "content": html.escape(plain(row.title)),
        "title": html.escape(f"{when(row, calendar, language)} {plain(row.sentence)}".strip()),
        "start": dt.datetime.combine(row.start, clock).isoformat() if clock else row.start.isoformat(),
        "type": "range" if lasts else "box",
    }
    if lasts and row.end:
        item["end"] = (row.end + dt.timedelta(days=1)).isoformat()  # vis counts the end out
    return item
