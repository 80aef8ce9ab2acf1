"""Corrections kept in edits.json: what they change, what they follow, and what no longer fits."""

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gahnegar.dates.units import Grain
from gahnegar.errors import DocumentError
from gahnegar.events.event import Event, Kind, Status
from gahnegar.timeline.edits import Key, Op, taken_back, to_records
from gahnegar.timeline.row import Row
from gahnegar.timeline.timeline import Timeline

from .samples import event

OCTOBER = dt.date(2013, 10, 1)


def key(row: Row) -> dict[str, Any]:
    names = ("event_id", "source", "sentence", "expression", "title", "char_start")
    return {name: getattr(row, name) for name in names}


def change(row: Row, **columns: str) -> dict[str, Any]:
    return {"op": "change", "of": [key(row)], "set": columns}


def one(timeline: Timeline, words: str) -> Row:
    (row,) = [row for row in timeline if words in row.title]
    return row


def test_a_change_sets_columns_and_what_follows_from_days(timeline: Timeline) -> None:
    row = one(timeline, "رباط")
    edited = timeline.apply([change(row, title="اجلاس رباط", start="۱۰ مهر ۱۳۹۲", place="رباط", note="بازبینی شد")])
    new = one(edited, "اجلاس رباط")
    assert (new.start, new.end) == (dt.date(2013, 10, 2), dt.date(2013, 10, 4))
    assert (new.value, new.start_jalali, new.kind) == ("2013-10-02/2013-10-04", "1392-07-10", Kind.INTERVAL)
    assert (new.place, new.note, new.edited) == ("رباط", "بازبینی شد", True)
    assert edited.misfits == ()
    assert sum(row.edited for row in edited) == 1
    assert not row.edited, "the timeline that was edited stays as it was"


@pytest.mark.parametrize(
    ("start", "end", "first", "last", "kind"),
    [
        ("1392-07", "", dt.date(2013, 9, 23), dt.date(2013, 10, 22), Kind.INTERVAL),
        ("2013-10-01", "..", OCTOBER, None, Kind.OPEN),
        ("..", "2013-10-01", None, OCTOBER, Kind.OPEN),
        ("", "", None, None, Kind.VAGUE),
    ],
)
def test_days_may_be_a_month_open_or_taken_away(
    start: str, end: str, first: dt.date | None, last: dt.date | None, kind: Kind, timeline: Timeline
) -> None:
    new = one(timeline.apply([change(one(timeline, "رباط"), start=start, end=end)]), "رباط")
    assert (new.start, new.end, new.kind) == (first, last, kind)


def test_hidden_added_joined_and_split(timeline: Timeline) -> None:
    first, second = one(timeline, "رباط"), one(timeline, "برج میلاد")
    hidden = timeline.apply([{"op": "hide", "of": [key(first)]}])
    assert len(hidden) == len(timeline) - 1
    added = timeline.apply([{"op": "add", "of": [{"event_id": "hand-1"}], "set": {"title": "تازه", "start": "1392"}}])
    assert added["hand-1"].granularity is Grain.YEAR
    joined = timeline.apply([{"op": "join", "of": [key(first), key(second)], "set": {"title": "دو اجلاس"}}])
    whole = one(joined, "دو اجلاس")
    assert (whole.start, whole.end) == (second.start, first.end)
    assert [part.title for part in whole.merged] == [second.title]
    parted = joined.apply([{"op": "split", "of": [key(whole)]}])
    assert len(parted) == len(timeline)
    assert one(parted, "برج میلاد").start == second.start


def test_what_is_open_stays_open_when_joined_moved_or_split(timeline: Timeline) -> None:
    going_on, summit = one(timeline, "سند تازه"), one(timeline, "رباط")
    assert going_on.end is None
    joined = timeline.apply([{"op": "join", "of": [key(summit), key(going_on)]}])
    whole = one(joined, "رباط")
    assert (whole.start, whole.end, whole.kind) == (summit.start, None, Kind.OPEN)
    assert whole.edtf == "2013-10-01/.."
    moved = one(joined.apply([change(whole, start="2013-09-30")]), "رباط")
    assert (moved.start, moved.end) == (dt.date(2013, 9, 30), None)
    parted = joined.apply([{"op": "split", "of": [key(whole)]}])
    assert (one(parted, "سند تازه").start, one(parted, "سند تازه").end) == (going_on.start, None)


def test_an_event_without_days_takes_none_from_the_one_that_it_is_joined_to(timeline: Timeline) -> None:
    undated, summit = one(timeline, "دیپلماسی"), one(timeline, "رباط")
    for pair in ((undated, summit), (summit, undated)):
        (whole,) = [row for row in timeline.apply([{"op": "join", "of": list(map(key, pair))}]) if row.merged]
        assert (whole.start, whole.end) == (summit.start, summit.end)


def test_of_two_texts_of_one_name_the_one_with_the_address_is_meant() -> None:
    twice = Timeline.from_events([event("الف", OCTOBER), event("الف", OCTOBER)])
    first, second = (replace(row, url=f"https://example.org/{n}") for n, row in enumerate(twice))
    told = {**key(second), "event_id": "of another run", "url": second.url}
    edited = Timeline((first, second)).apply([{"op": "change", "of": [told], "set": {"place": "تهران"}}])
    assert [row.url for row in edited if row.place] == [second.url]


def test_steps_are_taken_back_as_far_as_their_rows_are_there(timeline: Timeline) -> None:
    row = one(timeline, "رباط")
    edited = timeline.apply([change(row, note="نخست"), {"op": "hide", "of": [key(one(timeline, "برج میلاد"))]}])
    before, count = taken_back(edited.rows, edited.steps)
    assert (set(before), count) == (set(timeline.rows), 2)
    other = edited.replace(edited.rows[0].event_id, note="دوم")
    by_hand = edited.replace(one(edited, "رباط").event_id, note="به دست")
    assert taken_back(other.rows, other.steps)[1] == 2
    assert taken_back(by_hand.rows, by_hand.steps)[1] == 1


def test_an_edit_finds_its_event_after_the_text_has_changed(story: list[Event], timeline: Timeline) -> None:
    edits = [change(one(timeline, "رباط"), title="اجلاس رباط")]
    moved = replace(
        story[0],
        timex=replace(story[0].timex, start=story[0].timex.start + 50, end=story[0].timex.end + 50),
        sentence=replace(story[0].sentence, start=story[0].sentence.start + 50, end=story[0].sentence.end + 50),
        title="برگزاری اجلاس سوم",
    )
    again = Timeline.from_events([moved, *story[1:]]).apply(edits)
    assert again.misfits == ()
    assert one(again, "اجلاس رباط").char_start == story[0].timex.start + 50


def test_of_equal_sentences_the_nearest_with_the_title_is_meant() -> None:
    twice = Timeline.from_events([event("الف", OCTOBER), event("ب", OCTOBER, offset=500)])
    gone = Timeline.from_events([event("الف", OCTOBER, offset=20), event("ب", OCTOBER, offset=520)])
    edited = gone.apply([change(twice.rows[1], place="تهران")])
    assert [row.title for row in edited if row.place] == ["ب"]


def test_what_no_longer_fits_is_reported_and_changes_nothing(timeline: Timeline) -> None:
    stranger = {
        "op": "hide",
        "of": [{"event_id": "x", "sentence": "جملهٔ دیگر", "expression": "دیروز", "title": "نیست"}],
    }
    row = one(timeline, "رباط")
    edits = [stranger, change(row, start="1392-12-30"), {"op": "split", "of": [key(row)]}]
    edited = timeline.apply(edits)
    assert edited == timeline
    assert [misfit.edit.op for misfit in edited.misfits] == [Op.HIDE, Op.CHANGE, Op.SPLIT]
    assert "«نیست»" in str(edited.misfits[0])
    assert "1392-12-30" in str(edited.misfits[1])


def test_an_id_alone_is_no_proof_where_the_words_are_others() -> None:
    before, after = (
        Timeline().add(event_id="1", title=title, start="1392", sentence=title) for title in "الف ب".split()
    )
    edited = after.apply([change(before.rows[0], place="تهران")])
    assert edited == after
    assert len(edited.misfits) == 1


def test_an_event_is_added_once(timeline: Timeline) -> None:
    edits = [{"op": "add", "of": [{"event_id": "hand-1"}], "set": {"title": "تازه", "start": "1392"}}]
    twice = timeline.apply(edits).apply(edits)
    assert len(twice) == len(timeline) + 1
    assert len(twice.misfits) == 1


def test_edits_are_read_from_the_file_of_the_page(timeline: Timeline, tmp_path: Path) -> None:
    row = one(timeline, "رباط")
    path = tmp_path / "edits.json"
    path.write_text(json.dumps({"gahnegar": "edits", "version": 1, "edits": [change(row, status="past")]}))
    edited = timeline.apply(path)
    assert one(edited, "رباط").status is Status.PAST
    assert edited.edits[0].of[0] == Key(**key(row))
    assert timeline.apply(to_records(edited.edits)) == edited


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("nonsense", "no JSON"),
        ("{}", "a list"),
        ('{"edits": [{"op": "explode"}]}', "one of"),
        ('{"edits": [{"op": "change", "of": [{}], "set": {"event_id": "x"}}]}', "cannot set"),
        ('{"edits": [{"op": "hide", "of": "x"}]}', "a list of objects"),
    ],
)
def test_a_file_of_something_else_is_named(content: str, problem: str, tmp_path: Path) -> None:
    path = tmp_path / "edits.json"
    path.write_text(content)
    with pytest.raises(DocumentError, match=problem):
        Timeline().apply(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"none\.json"):
        Timeline().apply(tmp_path / "none.json")
