"""Events as the JSON that TimelineJS3 loads. Its texts are HTML, so everything from outside is escaped."""

import datetime as dt
import html
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gahnegar.dates.display import Language
from gahnegar.dates.units import Calendar
from gahnegar.messages import messages
from gahnegar.timeline.chart import plain
from gahnegar.timeline.row import Row
from gahnegar.timeline.when import when

_MARK = b'{"generator": "gahnegar"'


def left_out(row: Row) -> str:
    """Why TimelineJS cannot show the event; empty where it can."""
    return "" if row.start else "without a beginning" if row.end else "without a date"


def render(rows: Sequence[Row], *, title: str = "", lang: str = "fa", calendar: str = "jalali") -> str:
    language, reckoning = Language(lang), Calendar(calendar)
    data: dict[str, Any] = {"generator": "gahnegar", "events": [_slide(row, language, reckoning) for row in rows]}
    if title:
        data["title"] = {"text": {"headline": _escaped(title)}}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _slide(row: Row, language: Language, calendar: Calendar) -> dict[str, Any]:
    assert row.start is not None
    slide: dict[str, Any] = {
        "unique_id": f"event-{row.event_id}",
        "start_date": _date_object(row.start, row),
        "display_date": when(row, calendar, language) or row.edtf,
        "text": {"headline": _escaped(row.title), "text": _slide_text(row)},
        "group": messages(language).statuses[row.status],
    }
    if row.end and row.end != row.start:
        slide["end_date"] = _date_object(row.end, None)
    return slide


def _date_object(day: dt.date, row: Row | None) -> dict[str, int]:
    data = {"year": day.year, "month": day.month, "day": day.day}
    if row and row.time_of_day:
        data["hour"], data["minute"] = row.time_of_day
    return data


def _slide_text(row: Row) -> str:
    texts = [row.sentence, row.explanation, "؛ ".join(filter(None, (*row.participants, row.place, row.source)))]
    return "".join(f'<p dir="auto">{_escaped(text)}</p>' for text in texts if text)


def _escaped(text: str) -> str:
    return html.escape(plain(text))


def ours(head: bytes, path: Path) -> bool:
    """Whether a file begins as `render` writes it."""
    return b"".join(head.split()).startswith(b"".join(_MARK.split()))
