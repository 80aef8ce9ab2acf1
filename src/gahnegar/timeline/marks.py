"""Where every event stands on a time axis: its mark, its lane, its repetitions. Numbers only; knows no Plotly.

Moments are milliseconds since 1970-01-01 (UTC), so that years before 1 and after 9999 cannot overflow on the way.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from heapq import heappop, heappush
from itertools import islice
from typing import assert_never

from gahnegar.dates.units import Mod
from gahnegar.errors import InvalidDateError
from gahnegar.events.event import Kind
from gahnegar.timeline.row import Row

DAY = 86_400_000
"""Milliseconds of a day."""

_EPOCH = dt.date(1970, 1, 1).toordinal()
_LABELLED = 60
"""Up to so many events, lanes leave room for the titles beside the marks."""
_WIDTH = 1000
"""Pixels of the chart that lanes are packed for."""
_MOST_ECHOES = 240
"""The nearest repetitions that are shown of a recurring event."""
_MANY = 1000


class Form(StrEnum):
    """How an event is drawn: one moment, a stretch, open to the later or earlier side, or only its rhythm."""

    DOT = "dot"
    BAR = "bar"
    FROM = "from"
    UNTIL = "until"
    RHYTHM = "rhythm"


class Fade(StrEnum):
    """Which part of a mark is meant where the text says so: its beginning, middle, end, or roughly the whole."""

    START = "start"
    MID = "mid"
    END = "end"
    BOTH = "both"
    NONE = ""


class Grouping(StrEnum):
    """What the lanes of a chart are put together by."""

    ONE = "one"
    SOURCE = "source"
    STATUS = "status"
    PARTICIPANT = "participant"


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of the row with number `row`.

    `first`, `last`: the moments it covers, half-open; equal for a dot. `echoes`: moments at which a recurring event
    falls; `guessed` says that only the rhythm is known and not on which days.
    """

    row: int
    first: int
    last: int
    form: Form
    fade: Fade = Fade.NONE
    echoes: tuple[int, ...] = ()
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Neighbouring lanes, `first` to `last` (inclusive), that belong to one `label` (empty: no label)."""

    label: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Lanes:
    """The lane of every mark, in the order of the marks, counted from 0 at the top; and the groups of lanes."""

    of: tuple[int, ...]
    groups: tuple[Group, ...]

    @property
    def count(self) -> int:
        """How many lanes there are."""
        return max(self.of, default=-1) + 1


def moment(day: dt.date) -> int:
    """The beginning of `day`.

    >>> moment(dt.date(1970, 1, 2)) == DAY
    True
    """
    return (day.toordinal() - _EPOCH) * DAY


def date_of(time: int) -> dt.date:
    """The day that holds `time`, within the years that `datetime` has."""
    return dt.date.fromordinal(min(max(time // DAY + _EPOCH, 1), dt.date.max.toordinal()))


def marks(rows: Sequence[Row]) -> tuple[Mark, ...]:
    """The marks of all rows that have a place on the axis, in the order of the rows."""
    found = [mark for number, row in enumerate(rows) if (mark := _mark(number, row))]
    if not found:
        return ()
    first, last = span(found)
    pad = max((last - first) // 10, DAY)
    return tuple(_with_echoes(mark, rows[mark.row], first - pad, last + pad) for mark in found)


def span(found: Iterable[Mark]) -> tuple[int, int]:
    """The first moment of all marks and the last; there must be one mark at least."""
    pairs = [(mark.first, mark.last) for mark in found]
    return min(first for first, _ in pairs), max(last for _, last in pairs)


def _mark(number: int, row: Row) -> Mark | None:
    fade = {Mod.START: Fade.START, Mod.MID: Fade.MID, Mod.END: Fade.END}.get(row.mod) if row.mod else None
    fade = fade or (Fade.BOTH if row.approximate or row.mod is Mod.APPROX or row.kind is Kind.VAGUE else Fade.NONE)
    if row.start and row.end and row.start < row.end:
        return Mark(number, moment(row.start), moment(row.end) + DAY, Form.BAR, fade)
    known = row.start or row.end
    if known and row.kind is Kind.RECURRING:
        return Mark(number, moment(known), moment(known), Form.DOT)
    if known and not (row.start and row.end) and row.kind is not Kind.POINT:
        return Mark(number, moment(known), moment(known), Form.FROM if row.start else Form.UNTIL, fade)
    if known:
        time = moment(known) + _since_midnight(row.time_of_day or (0, 0))
        if row.clock and row.until:
            end = moment(known) + _since_midnight((row.until.hour, row.until.minute))
            return Mark(number, time, end if end > time else end + DAY, Form.BAR, fade)
        return Mark(number, time, time, Form.DOT, fade)
    if row.days is not None:  # before the year 1
        first, last = ((day - _EPOCH) * DAY for day in row.days)
        bar = last > first
        return Mark(number, first, last + DAY if bar else first, Form.BAR if bar else Form.DOT, fade)
    beat = row.anchor or row.published
    if row.kind is Kind.RECURRING and row.recurrence and beat:
        return Mark(number, moment(beat), moment(beat), Form.RHYTHM)
    return None


def _since_midnight(clock: tuple[int, int]) -> int:
    hour, minute = clock
    return (hour * 60 + minute) * 60_000


def _with_echoes(mark: Mark, row: Row, first: int, last: int) -> Mark:
    """`mark` with the days on which a recurring event falls between two moments, the nearest ones where too many."""
    if not row.recurrence:
        return mark
    known = row.start or row.anchor or row.published
    anchored = row if row.anchor or not known else replace(row, anchor=known)
    try:
        days = anchored.occurrences(date_of(first), date_of(last))
    except InvalidDateError:
        return mark
    near = sorted(days, key=lambda day: abs(moment(day) - mark.first))
    times = sorted(moment(day) for day in islice(near, _MOST_ECHOES))
    fixed = bool(row.anchor or row.start or any(part in row.recurrence for part in ("BYDAY", "BYMONTH")))
    if mark.form is Form.RHYTHM and fixed and times:
        beat = next((time for time in times if time >= mark.first), times[-1])
        mark = replace(mark, first=beat, last=beat)
    return replace(mark, echoes=tuple(time for time in times if time != mark.first), guessed=not fixed)


def lanes(rows: Sequence[Row], found: Sequence[Mark], grouping: Grouping, label: Callable[[str], str] = str) -> Lanes:
    """Put every mark on a lane so that none covers another; lanes of one group stand together.

    Groups come in the order of their first event. `label` turns a status into the words for it, and the empty text
    into the words for "not known".
    """
    keys: dict[str, list[int]] = {}
    for index, mark in enumerate(found):
        keys.setdefault(_lane_key(rows[mark.row], grouping), []).append(index)
    result = [0] * len(found)
    groups = []
    base = 0
    scale = _scale(found)
    room = len(found) <= _LABELLED
    for key, members in keys.items():
        used = _pack([_extent(found[index], rows[found[index].row], scale, room) for index in members])
        for index, lane in zip(members, used, strict=True):
            result[index] = base + lane
        height = max(used) + 1
        groups.append(Group("" if grouping is Grouping.ONE else label(key), base, base + height - 1))
        base += height
    return Lanes(tuple(result), tuple(groups))


def _lane_key(row: Row, grouping: Grouping) -> str:
    match grouping:
        case Grouping.SOURCE:
            return row.source
        case Grouping.STATUS:
            return row.status.value
        case Grouping.PARTICIPANT:
            return row.participants[0] if row.participants else ""
        case Grouping.ONE:
            return ""
        case _:
            assert_never(grouping)


def _scale(found: Sequence[Mark]) -> float:
    """Milliseconds of one pixel."""
    if not found:
        return 1.0
    first, last = span(found)
    return max(last - first, DAY) / _WIDTH


def _extent(mark: Mark, row: Row, scale: float, room: bool) -> tuple[float, float]:
    """What a mark needs on its lane: itself, its arrow and, with `room`, its title on the later side."""
    before, after = 7.0, 14.0
    if mark.form is Form.FROM:
        after = 64
    if mark.form is Form.UNTIL:
        before = 64
    if mark.echoes:
        return min(mark.first, *mark.echoes) - before * scale, max(mark.last, *mark.echoes) + after * scale
    title = min(len(row.title), 34) * 7.5 + 12 if room else 0
    return mark.first - before * scale, mark.last + (after + title) * scale


def _pack(extents: Sequence[tuple[float, float]]) -> list[int]:
    """The first lane that is free for each extent, the earliest extents first; any free lane where there are many."""
    ends: list[float] = []
    free: list[tuple[float, int]] = []  # (end, lane), the earliest end first
    result = [0] * len(extents)
    many = len(extents) > _MANY
    for index in sorted(range(len(extents)), key=extents.__getitem__):
        first, last = extents[index]
        if many:
            lane = heappop(free)[1] if free and free[0][0] <= first else len(ends)
        else:
            lane = next((number for number, end in enumerate(ends) if end <= first), len(ends))
        if lane == len(ends):
            ends.append(last)
        ends[lane] = last
        if many:
            heappush(free, (last, lane))
        result[index] = lane
    return result
