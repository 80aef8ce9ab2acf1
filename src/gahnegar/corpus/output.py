"""Reading a corpus run's output again, for a timeline: filtered file by file, so that only what is wanted is held.

Where even that is too much to show, many events become one row that counts them. Knows no page and no chart.
"""

import datetime as dt
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd

from gahnegar.corpus.directory import finished_files, manifest_of
from gahnegar.corpus.parts import PartFormat, decode_part
from gahnegar.corpus.table import Level, frame_of
from gahnegar.dates.display import persian_digits
from gahnegar.errors import Detail, DocumentError
from gahnegar.events.event import Kind, Status
from gahnegar.persian.text import search_form
from gahnegar.timeline.columns import cells
from gahnegar.timeline.day_span import day_span
from gahnegar.timeline.row import Row

Day = dt.date | str | int

_SEARCHED = ("title", "sentence", "place", "participants", "document")
_NAMED = ("source", "url", "doc_id")
_GRAINS = (10, 7, 4, 3)
"""Characters of a Jalali date that tell its day, month, year and decade."""


def read_output(
    directory: str | Path,
    *,
    since: Day | None = None,
    until: Day | None = None,
    query: str | None = None,
    source: str | None = None,
    most: int | None = None,
) -> pd.DataFrame:
    """The events that a corpus run has written to `directory`, as a table for `Timeline.from_frame`.

    `since`, `until`: only events that lie, at least in part, between these days, both inclusive; a month or a year
    («مهر ۱۳۹۲», 1392) stands for its first or its last day, and events without any date are then left out. `query`:
    only those with this text in title, sentence, place, participants or the title of the document, letters and digits
    folded as in the tagger. `source`: only those with this text in source, address or document id. `most`: where there
    are more events than that, rows that count the events of a day, month, year or decade stand for them (the finest of
    these that gives no more rows than `most`). Error rows are left out; a run that is not finished gives what it has.

    Raises DocumentError where `directory` holds no corpus run, or one of time expressions only; InvalidDateError for
    days that are none.
    """
    folder = Path(directory)
    options = manifest_of(folder)["options"]
    if options["level"] != Level.EVENTS:
        raise DocumentError(
            Detail("{directory} holds time expressions; a timeline needs a run with level events", directory=directory)
        )
    wanted = _filter(since, until, query, source)
    held: list[pd.DataFrame] = []
    counted = _Counted()
    for file in finished_files(folder):
        frame = wanted(decode_part(file, Level.EVENTS, PartFormat(options["format"])))
        held.append(frame)
        if most is not None and sum(map(len, held)) + counted.events > most:
            for frame in held:
                counted.add(frame)
            held = []
    if counted.events:
        for frame in held:
            counted.add(frame)
        held = [counted.frame(most or 0)]
    if not held:
        held = [frame_of([], Level.EVENTS)]
    return pd.concat(held, ignore_index=True)


def is_counted(frame: pd.DataFrame) -> bool:
    """Whether rows that count events stand for the events in this answer of `read_output`; see its `most`."""
    return bool((frame["counted"] > 1).any())


def _filter(
    since: Day | None, until: Day | None, query: str | None, source: str | None
) -> Callable[[pd.DataFrame], pd.DataFrame]:
    begin = day_span(since).first.isoformat() if since else ""
    finish = day_span(until).last.isoformat() if until else ""
    asked, origin = search_form(query or ""), search_form(source or "")

    def wanted(frame: pd.DataFrame) -> pd.DataFrame:
        keep = frame["error"].isna()
        if begin or finish:
            keep &= (frame["start"] != "") | (frame["end"] != "")
        if begin:
            keep &= (frame["end"] == "") | (frame["end"] >= begin)
        if finish:
            keep &= (frame["start"] == "") | (frame["start"] <= finish)
        frame = frame[keep]
        for text, names in ((asked, _SEARCHED), (origin, _NAMED)):
            if text:
                tuples = frame[list(names)].itertuples(index=False, name=None)
                frame = frame[np.array([any(text in search_form(cell) for cell in row) for row in tuples], dtype=bool)]
        return frame

    return wanted


@dataclass(slots=True)
class _Period:
    """The events of one stretch of time: how many, from when to when, of which status, and some of their titles."""

    events: int = 0
    start: str = "9999"
    end: str = ""
    statuses: Counter[str] = field(default_factory=Counter)
    titles: dict[str, None] = field(default_factory=dict)

    def add(self, other: "_Period") -> None:
        self.events += other.events
        self.start = min(self.start, other.start)
        self.end = max(self.end, other.end)
        self.statuses += other.statuses
        self.titles = dict.fromkeys([*self.titles, *other.titles][:3])


class _Counted:
    """Events by the Jalali day on which they begin (or end, where the beginning is open)."""

    def __init__(self) -> None:
        self.events = 0
        self._days: dict[str, _Period] = {}
        self._undated = 0

    def add(self, frame: pd.DataFrame) -> None:
        names = ["start", "end", "start_jalali", "end_jalali", "status", "title"]
        for start, end, start_jalali, end_jalali, status, title in frame[names].itertuples(index=False, name=None):
            self.events += 1
            day = start_jalali or end_jalali
            if not day:
                self._undated += 1
                continue
            alone = _Period(1, start or end, start or end, Counter([status]), {title: None})
            self._days.setdefault(day, _Period()).add(alone)

    def frame(self, most: int) -> pd.DataFrame:
        for length in _GRAINS:
            groups: dict[str, _Period] = {}
            for day, group in sorted(self._days.items()):
                groups.setdefault(day[:length], _Period()).add(group)
            if len(groups) <= most:
                break
        rows = [self._row(name, group) for name, group in groups.items()]
        if self._undated:
            rows.append(
                Row(
                    "undated",
                    f"{persian_digits(f'{self._undated:,}')} رویداد بی‌تاریخ",
                    explanation="همه با هم شمرده شدند",
                    counted=self._undated,
                )
            )
        return frame_of([("", *cells(row), None) for row in rows], Level.EVENTS)

    def _row(self, name: str, group: _Period) -> Row:
        start, end = dt.date.fromisoformat(group.start), dt.date.fromisoformat(group.end)
        titles = list(group.titles)
        single = group.events == 1
        return Row(
            event_id=name,
            title=titles[0] if single else f"{persian_digits(f'{group.events:,}')} رویداد، مانند «{titles[0]}»",
            start=start,
            end=end,
            first=start,
            last=end,
            kind=Kind.POINT if start == end else Kind.INTERVAL,
            status=Status(group.statuses.most_common(1)[0][0]),
            sentence="" if single else "؛ ".join(titles),
            counted=group.events,
        )
