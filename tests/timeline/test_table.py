"""The table: what its columns hold, how a file keeps them, and what a spreadsheet must not run."""

import csv
import dataclasses
import datetime as dt
import stat
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gahnegar.dates.conflicts import Conflict, ConflictKind, Days, HourMinute, MonthDay
from gahnegar.dates.signals import Signal
from gahnegar.dates.timex import Reading
from gahnegar.dates.units import (
    Basis,
    Calendar,
    Certainty,
    DayPart,
    Evidence,
    Grain,
    Mod,
    Reason,
    SignalKind,
    TimexType,
    Weekday,
    Zone,
)
from gahnegar.errors import DocumentError, OutputError
from gahnegar.events.event import Event, Kind, Status
from gahnegar.persian.text import Span
from gahnegar.timeline import read_csv
from gahnegar.timeline.columns import COLUMNS
from gahnegar.timeline.frame import defuse, fused
from gahnegar.timeline.row import Row, with_ids
from gahnegar.timeline.timeline import Timeline

from .samples import event

FIRST_COLUMNS = (
    "event_id, source, published, start, end, start_jalali, end_jalali, granularity, kind, status, title, expression, "
    "type, value, edtf, calendar, basis, participants, place, sentence, explanation, char_start, char_end"
).split(", ")


def test_the_columns_stand_in_their_order(timeline: Timeline, tmp_path: Path) -> None:
    frame = timeline.to_frame()
    assert list(frame.columns[:23]) == FIRST_COLUMNS
    with timeline.to_csv(tmp_path / "events.csv").open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file)) == list(frame.columns)


def test_the_assembly_is_told_in_two_calendars(timeline: Timeline) -> None:
    row = timeline.to_frame().set_index("value").loc["2013-10-01/2013-10-04"]
    assert (row["start"], row["end"]) == ("2013-10-01", "2013-10-04")
    assert (row["start_jalali"], row["end_jalali"]) == ("1392-07-09", "1392-07-12")
    assert row["participants"] == "مجمع عمومی شهرداران؛ محمدباقر قالیباف"
    assert row["sentence"][row["char_start"] - row["sentence_start"] :].startswith(row["expression"])


def test_rows_come_in_order_of_time_and_undated_ones_last(timeline: Timeline) -> None:
    starts = [row.start for row in timeline]
    dated = [start for start in starts if start]
    assert dated == sorted(dated)
    assert starts[len(dated) :] == [None, None]


def test_events_of_one_day_come_in_order_of_the_clock() -> None:
    day = dt.date(2013, 10, 1)
    told: dict[str, dict[str, Any]] = {
        "evening": {"part": DayPart.EVENING},
        "noon": {"clock": dt.time(12)},
        "morning": {"part": DayPart.MORNING},
    }
    events = [event(title, day, type=TimexType.TIME, **time) for title, time in told.items()]
    assert [row.title for row in Timeline.from_events(events)] == ["morning", "noon", "evening"]


def test_ids_are_stable_and_each_its_own(story: list[Event]) -> None:
    ids = [row.event_id for row in Timeline.from_events(story + story[:2])]
    assert len(set(ids)) == len(ids) == 9
    assert {row.event_id for row in Timeline.from_events(story)} < set(ids)


def test_a_file_brings_back_an_equal_timeline(timeline: Timeline, tmp_path: Path) -> None:
    path = timeline.to_csv(tmp_path / "events.csv")
    assert path.read_bytes().startswith(b"\xef\xbb\xbfevent_id,source")
    assert read_csv(path) == Timeline.read_csv(path) == timeline
    assert Timeline.from_frame(timeline.to_frame()) == timeline


def test_a_table_saved_by_a_spreadsheet_with_semicolons_is_read(timeline: Timeline, tmp_path: Path) -> None:
    path = tmp_path / "saved.csv"
    timeline.to_frame().to_csv(path, sep=";", index=False, encoding="utf-8")
    assert [row.start for row in read_csv(path)] == [row.start for row in timeline]


TEXT = st.text(max_size=12) | st.sampled_from(
    ["=1+1", "'=x", "''+x", "-12", "+3.5", "@a", "\t", "\r", "a\r\nb", 'q"q', "'"]
)
DAYS = st.none() | st.dates()
DAY_NUMBERS = st.tuples(st.integers(-(10**6), 3 * 10**6), st.integers(-(10**6), 3 * 10**6))
STATED = (
    st.sampled_from(Weekday)
    | st.builds(Days, st.integers(-(10**6), 3 * 10**6), st.integers(-(10**6), 3 * 10**6))
    | st.builds(MonthDay, st.integers(0, 99))
    | st.builds(HourMinute, st.integers(0, 99), st.integers(0, 99))
)
CONFLICTS = st.builds(Conflict, st.sampled_from(ConflictKind), STATED, st.none() | STATED)


def reading(days: tuple[int, int], reason: Evidence) -> Reading:
    first, last = (dt.date.fromordinal(day) if day > 0 else None for day in days)
    return Reading(first, last, days, reason)


EVENTS = st.builds(
    event,
    title=st.text(max_size=12) | st.sampled_from(["=cmd|' /C calc'!A0", "\ud800", "‮", "-5"]),
    start=DAYS,
    end=DAYS,
    sentence=st.text(max_size=20),
    words=st.text(max_size=5),
    kind=st.sampled_from(Kind),
    status=st.sampled_from(Status),
    who=st.lists(st.text(max_size=8), max_size=3).map(tuple),
    where=st.text(max_size=8),
    offset=st.integers(0, 10**9),
    source=st.text(max_size=5),
    published=DAYS,
    value=TEXT,
    edtf=st.none() | TEXT,
    type=st.sampled_from(TimexType),
    granularity=st.none() | st.sampled_from(Grain),
    calendar=st.none() | st.sampled_from(Calendar),
    basis=st.sampled_from(Basis),
    mod=st.none() | st.sampled_from(Mod),
    signal=st.none() | st.builds(Signal, st.sampled_from(SignalKind), st.builds(Span, st.just(0), st.just(2), TEXT)),
    clock=st.none() | st.times(),
    zone=st.none() | st.sampled_from(Zone),
    certainty=st.sampled_from(Certainty),
    days=st.none() | DAY_NUMBERS,
    reason=st.none() | st.sampled_from(Reason),
    conflicts=st.lists(CONFLICTS, max_size=2).map(tuple),
    alternatives=st.lists(st.builds(reading, DAY_NUMBERS, st.sampled_from(Evidence)), max_size=2).map(tuple),
)


@given(st.lists(EVENTS, max_size=3))
def test_whatever_an_event_holds_a_file_brings_it_back(
    tmp_path_factory: pytest.TempPathFactory, events: list[Event]
) -> None:
    timeline = Timeline.from_events(events)
    path = timeline.to_csv(tmp_path_factory.mktemp("any") / "events.csv")
    assert read_csv(path) == timeline
    assert Timeline.from_frame(timeline.to_frame()) == timeline


@given(TEXT)
def test_defusing_loses_nothing(text: str) -> None:
    assert fused(defuse(text)) == text


@pytest.mark.parametrize("text", ["=1+1", "+x", "-x", "@x", "\tx", "\rx", "=HYPERLINK(…)", "-۵ درجه"])
def test_a_text_that_a_spreadsheet_would_run_is_defused(text: str, tmp_path: Path) -> None:
    path = Timeline.from_events([event(text)]).to_csv(tmp_path / "events.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        (record,) = csv.DictReader(file)
    assert record["title"] == "'" + text


@pytest.mark.parametrize("text", ["-12", "+3.5", "12", "۱۲", "", "a=b", "'quoted'", " =x"])
def test_plain_numbers_and_other_texts_stay_as_they_are(text: str) -> None:
    assert defuse(text) == text


def test_an_empty_timeline_has_the_same_columns_and_types(timeline: Timeline, tmp_path: Path) -> None:
    empty = Timeline.from_events([])
    assert len(empty) == 0
    assert empty.to_frame().dtypes.to_dict() == timeline.to_frame().dtypes.to_dict()
    assert read_csv(empty.to_csv(tmp_path / "empty.csv")) == empty


def test_a_frame_may_hold_dates_lists_and_gaps() -> None:
    frame = pd.DataFrame(
        {
            "title": ["الف", "ب"],
            "start": [pd.Timestamp("2013-10-01"), pd.NaT],
            "end": [dt.date(2013, 10, 4), None],
            "participants": [["علی", "رضا"], None],
            "char_start": [3.0, float("nan")],
            "kind": ["interval", None],
            "other": [1, 2],
        }
    )
    first, second = Timeline.from_frame(frame)
    assert (first.start, first.end, first.participants) == (dt.date(2013, 10, 1), dt.date(2013, 10, 4), ("علی", "رضا"))
    assert (first.kind, first.char_start) == (Kind.INTERVAL, 3)
    assert (second.start, second.kind, second.char_start) == (None, Kind.VAGUE, 0)


def test_equal_ids_in_a_frame_are_told_apart(timeline: Timeline) -> None:
    frame = timeline.to_frame().assign(event_id="same")
    assert [row.event_id for row in Timeline.from_frame(frame)][:3] == ["same", "same-2", "same-3"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"a,b\n1,2\n", "title"),
        (b"title,start\nx,1392-13-45\n", "line 2: column start cannot hold '1392-13-45'"),
        (b"title,start,kind\nx,,round\n", "column kind cannot hold 'round'"),
        ("title\nسلام".encode("cp1256"), "byte 6"),
        (b'title,start\n"x,', "no CSV table"),
    ],
)
def test_a_file_that_is_no_table_is_named_with_its_place(content: bytes, told: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    with pytest.raises(DocumentError, match=told) as error:
        read_csv(path)
    assert "bad.csv" in str(error.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"none\.csv"):
        read_csv(tmp_path / "none.csv")


def test_a_cell_of_any_length_is_read(tmp_path: Path) -> None:
    long = Timeline((Row("1", "ا" * 1_000_000),))
    assert read_csv(long.to_csv(tmp_path / "long.csv")) == long


def test_our_own_file_is_replaced_and_somebody_elses_is_not(timeline: Timeline, tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    timeline.to_csv(path)
    Timeline().to_csv(path)
    assert len(read_csv(path)) == 0
    path.write_text("نامه‌ای به دوست", encoding="utf-8")
    with pytest.raises(OutputError, match="will not replace"):
        timeline.to_csv(path)
    assert path.read_text(encoding="utf-8") == "نامه‌ای به دوست"
    timeline.to_csv(path, force=True)
    assert read_csv(path) == timeline


def test_what_cannot_be_written_leaves_nothing_behind(timeline: Timeline, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("x")
    for path in ("folder", "nowhere/events.csv", "file/events.csv", "n" * 300 + ".csv", "nul\0.csv"):
        with pytest.raises(OutputError, match="cannot write"):
            timeline.to_csv(tmp_path / path)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["file", "folder"]


def test_a_link_and_the_rights_of_a_file_are_kept(timeline: Timeline, tmp_path: Path) -> None:
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    timeline.to_csv(real)
    real.chmod(0o600)
    link.symlink_to(real)
    timeline.to_csv(link)
    assert link.is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o600


def test_rows_know_every_column() -> None:
    fields = {field.name for field in dataclasses.fields(Row)}
    assert {column.field or column.name for column in COLUMNS} == fields | {"start_jalali", "end_jalali"}
    assert with_ids([]) == ()
