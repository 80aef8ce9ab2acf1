"""A timeline as a collection: choosing, counting, changing, and what a person writes into a table by hand."""

import datetime as dt
import pickle
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gahnegar.dates.units import Calendar, Grain, TimexType
from gahnegar.documents import read
from gahnegar.errors import DocumentError, DocumentWarning, InvalidDateError, PublishedDateError
from gahnegar.events.event import Kind, Status
from gahnegar.timeline.day_span import day_span
from gahnegar.timeline.timeline import Timeline

ASSEMBLY = "برگزاری سومین اجلاس مجمع عمومی شهرداران در رباط"
DAY = dt.date(2013, 10, 1)


def titles(timeline: Timeline) -> set[str]:
    return {row.title for row in timeline}


def test_a_row_is_found_by_its_place_and_by_its_id(timeline: Timeline) -> None:
    row = timeline[-1]
    assert timeline[row.event_id] is row is timeline[len(timeline) - 1]
    assert row in timeline
    assert row.event_id in timeline
    assert "no-such-id" not in timeline
    with pytest.raises(KeyError, match=timeline[0].event_id):
        timeline["no-such-id"]
    with pytest.raises(IndexError):
        timeline[99]


def test_a_slice_is_a_timeline(timeline: Timeline) -> None:
    assert isinstance(timeline[:2], Timeline)
    assert timeline[:2] + timeline[2:] == timeline
    assert timeline[:2] + timeline == timeline
    assert timeline[::2].rows == timeline.rows[::2]


def test_the_repr_is_one_line(timeline: Timeline) -> None:
    assert repr(timeline) == "<Timeline: 7 events, 1370-01-01 .. 1394-10-11>"
    assert repr(Timeline()) == "<Timeline: 0 events>"
    assert repr(Timeline.from_documents("سلام")) == "<Timeline: 0 events, 1 text>"


def test_a_timeline_is_pickled_and_compared(timeline: Timeline) -> None:
    assert pickle.loads(pickle.dumps(timeline)) == timeline
    assert timeline != timeline[1:]
    assert hash(timeline) == hash(timeline[:])


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ({"since": "1392-07-09"}, 2),
        ({"since": dt.date(2013, 10, 4), "until": "1392"}, 1),
        ({"until": "سال ۱۳۹۱"}, 2),
        ({"until": 1391}, 2),
        ({"query": "اجلاس"}, 3),
        ({"query": "اجلاس‌ مجمع"}, 2),
        ({"query": "قاليباف"}, 2),  # an Arabic ye
        ({"person": "قالیباف"}, 2),
        ({"person": "قالیباف", "place": "رباط"}, 1),
        ({"place": "تهران"}, 1),
        ({"status": "future"}, 1),
        ({"status": ["future", "recurring"]}, 2),
        ({"kind": Kind.OPEN}, 1),
        ({"source": "گاه‌نگار"}, 7),
        ({"source": "روزنامه"}, 0),
        ({}, 7),
    ],
)
def test_filters(timeline: Timeline, asked: dict[str, Any], count: int) -> None:
    assert len(timeline.filter(**asked)) == count


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"status": "gone"}, "past, present, future"),
        ({"kind": "round"}, "point, interval"),
        ({"since": "sometime"}, "1392-07-09"),
        ({"until": "امسال"}, "names no days by itself"),
        ({"since": 3.5}, "float"),
    ],
)
def test_a_filter_that_cannot_be_names_what_can(timeline: Timeline, asked: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        timeline.filter(**asked)


def test_sorting(timeline: Timeline) -> None:
    assert timeline.sorted() == timeline
    by_title = [row.title for row in timeline.sorted("title")]
    assert by_title == sorted(by_title)
    assert timeline.sorted("title", reverse=True)[0].title == by_title[-1]
    assert timeline.sorted("place")[-1].place == ""
    assert [len(row.title) for row in timeline.sorted(lambda row: len(row.title))] == sorted(map(len, by_title))
    with pytest.raises(ValueError, match="event_id, source"):
        timeline.sorted("colour")


def test_groups(timeline: Timeline) -> None:
    groups = timeline.groupby("status")
    assert sum(map(len, groups.values())) == len(timeline)
    assert titles(groups[Status.FUTURE]) == {ASSEMBLY}
    people = timeline.groupby("participants")
    assert len(people["محمدباقر قالیباف"]) == 2
    assert len(people["مجمع عمومی شهرداران"]) == 1
    assert set(timeline.groupby(lambda row: row.dated)) == {True, False}
    with pytest.raises(ValueError, match="no column 'colour'"):
        timeline.groupby("colour")


def test_counts_by_month_and_year() -> None:
    timeline = Timeline()
    for day in ("1392-12-29", "1393-01-01", "1393-01-31", "1393-03-05"):
        timeline = timeline.add(title=day, start=day)
    timeline = timeline.add(title="بی‌تاریخ")
    assert timeline.resample() == {"1392-12": 1, "1393-01": 2, "1393-02": 0, "1393-03": 1}
    assert timeline.resample("year") == {"1392": 1, "1393": 3}
    assert timeline.resample("month", calendar="gregorian") == {"2014-03": 2, "2014-04": 1, "2014-05": 1}
    assert timeline.resample("year", calendar="hijri") == {"1435": 4}
    assert Timeline().resample() == {}
    with pytest.raises(ValueError, match="month, year"):
        timeline.resample("week")


def test_adding_and_dropping(timeline: Timeline) -> None:
    more = timeline.add(title="گشایش کتابخانه", start="1392/7/10", participants=["شهردار"], place="مشهد")
    (new,) = set(more) - set(timeline)
    assert (new.start, new.kind, new.granularity, new.value) == (
        dt.date(2013, 10, 2),
        Kind.POINT,
        Grain.DAY,
        "2013-10-02",
    )
    assert new.participants == ("شهردار",)
    assert more.drop(new.event_id) == timeline
    assert len(timeline) == 7
    assert timeline.add(new) == more
    with pytest.raises(KeyError):
        timeline.drop(timeline[0].event_id, "no-such-id")


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({"start": "1392/7/9"}, "needs a title"),
        ({"title": "x", "start": "1392/12/30"}, "column start cannot hold '1392/12/30'"),
        ({"title": "x", "start": "1392/7/9", "end": "1392/7/8"}, "before it begins"),
        ({"title": "x", "status": "gone"}, "column status cannot hold 'gone'"),
        ({"title": "x", "colour": "red"}, "no column 'colour'"),
    ],
)
def test_an_event_that_cannot_be_added_says_why(columns: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        Timeline().add(**columns)


def test_replacing_days_carries_what_follows_from_them(timeline: Timeline) -> None:
    old = next(row for row in timeline if row.conflicts)
    changed = timeline.replace(old.event_id, start="۹ مهر ۱۳۹۲", end=None)
    new = changed[old.event_id]
    assert (new.start, new.end, new.first, new.last) == (DAY, DAY, DAY, DAY)
    assert (new.start_jalali, new.value, new.edtf, new.kind) == ("1392-07-09", "2013-10-01", "2013-10-01", Kind.POINT)
    assert (new.conflicts, new.granularity, new.calendar) == ((), Grain.DAY, Calendar.JALALI)
    assert (new.title, new.sentence, new.status) == (old.title, old.sentence, old.status)
    assert [row.start for row in changed if row.start] == sorted(row.start for row in changed if row.start)


def test_a_day_that_moves_stays_one_day() -> None:
    timeline = Timeline().add(title="x", start="1392/7/8")
    row = timeline.replace(timeline[0].event_id, start="1392/7/9")[0]
    assert (row.start, row.end) == (DAY, DAY)


def test_replacing_other_columns_leaves_the_days(timeline: Timeline) -> None:
    old = timeline[0]
    new = timeline.replace(old.event_id, title="نام تازه", place="", status="hypothetical", reporting=True)[
        old.event_id
    ]
    assert (new.title, new.place, new.status, new.reporting) == ("نام تازه", "", Status.HYPOTHETICAL, True)
    assert (new.start, new.end, new.value, new.mod) == (old.start, old.end, old.value, old.mod)
    with pytest.raises(ValueError, match="no column 'start_jalali' to change"):
        timeline.replace(old.event_id, start_jalali="1392-07-09")


def test_events_are_merged_and_split_again(timeline: Timeline) -> None:
    ids = {row.title: row.event_id for row in timeline}
    spring = ids["برگزاری دومین اجلاس منطقه‌ای در برج میلاد تهران"]
    merged = timeline.merge(ids[ASSEMBLY], spring)
    assert len(merged) == len(timeline) - 1
    whole = merged[ids[ASSEMBLY]]
    assert (whole.start, whole.end) == (dt.date(2013, 3, 21), dt.date(2013, 10, 4))
    assert (whole.title, whole.value) == (ASSEMBLY, "2013-03-21/2013-10-04")
    assert [str(part.reason) for part in whole.merged] == ["hand"]
    split = merged.split(whole.event_id)
    assert titles(split) == titles(timeline)
    again = next(row for row in split if row.title.startswith("برگزاری دومین"))
    old = timeline[spring]
    same = ("start", "end", "expression", "sentence", "place", "char_start", "char_end", "status", "granularity")
    assert [getattr(again, name) for name in same] == [getattr(old, name) for name in same]
    assert Timeline.from_frame(merged.to_frame()) == merged


def test_columns_of_a_merged_event_may_be_given(timeline: Timeline) -> None:
    one, two = timeline[0].event_id, timeline[1].event_id
    whole = timeline.merge(one, two, title="هر دو", start="1392/7/9", end="1392/7/9")[one]
    assert (whole.title, whole.start, whole.kind) == ("هر دو", DAY, Kind.POINT)


def test_what_was_merged_by_the_text_is_split() -> None:
    told = [{"text": TEXT, "published": PUBLISHED, "source": source} for source in ("الف", "ب")]
    merged = Timeline.from_documents(told)
    assert [row.sources for row in merged] == [("الف", "ب")]
    split = merged.split(merged[0].event_id)
    assert [row.start for row in split] == [merged[0].start] * 2
    assert {row.source for row in split} == {"الف", "ب"}


def test_what_cannot_be_merged_or_split(timeline: Timeline) -> None:
    with pytest.raises(ValueError, match="two events"):
        timeline.merge(timeline[0].event_id, timeline[0].event_id)
    with pytest.raises(ValueError, match="not made of several"):
        timeline.split(timeline[0].event_id)
    with pytest.raises(KeyError):
        timeline.split("no-such-id")


@pytest.mark.parametrize(
    ("written", "first", "last", "grain", "calendar"),
    [
        ("1392-07-09", DAY, DAY, Grain.DAY, Calendar.JALALI),
        ("1392/7/9", DAY, DAY, Grain.DAY, Calendar.JALALI),
        ("۱۳۹۲/۷/۹", DAY, DAY, Grain.DAY, Calendar.JALALI),
        ("سه‌شنبه ۹ مهر ۱۳۹۲", DAY, DAY, Grain.DAY, Calendar.JALALI),
        ("2013-10-01", DAY, DAY, Grain.DAY, Calendar.GREGORIAN),
        ("اول اکتبر ۲۰۱۳", DAY, DAY, Grain.DAY, Calendar.GREGORIAN),
        (DAY, DAY, DAY, Grain.DAY, Calendar.GREGORIAN),
        ("1392-07", dt.date(2013, 9, 23), dt.date(2013, 10, 22), Grain.MONTH, Calendar.JALALI),
        ("مهر ۱۳۹۲", dt.date(2013, 9, 23), dt.date(2013, 10, 22), Grain.MONTH, Calendar.JALALI),
        ("2013-10", DAY, dt.date(2013, 10, 31), Grain.MONTH, Calendar.GREGORIAN),
        (1392, dt.date(2013, 3, 21), dt.date(2014, 3, 20), Grain.YEAR, Calendar.JALALI),
        ("۲۰۱۳", dt.date(2013, 1, 1), dt.date(2013, 12, 31), Grain.YEAR, Calendar.GREGORIAN),
        ("۹ تا ۱۲ مهر ۱۳۹۲", DAY, dt.date(2013, 10, 4), Grain.DAY, Calendar.JALALI),
    ],
)
def test_days_as_people_write_them(
    written: object, first: dt.date, last: dt.date, grain: Grain, calendar: Calendar
) -> None:
    found = day_span(written)
    assert (found.first, found.last, found.grain, found.calendar) == (first, last, grain, calendar)


@given(st.text(max_size=12) | st.integers() | st.floats() | st.none() | st.binary(max_size=3))
def test_what_is_no_day_is_an_error_of_ours(value: object) -> None:
    try:
        found = day_span(value)
    except InvalidDateError:
        return
    assert found.first <= found.last


def test_a_table_made_by_hand_needs_a_title_and_a_start() -> None:
    frame = pd.DataFrame(
        {
            "title": ["روز", "ماه", "بازه", "میلادی", "ساعت", "باز", "بی‌تاریخ"],
            "start": [
                "۹ مهر ۱۳۹۲",
                "1392-07",
                "1392/7/9",
                pd.Timestamp("2013-10-01"),
                dt.datetime(2013, 10, 1, 17),
                None,
                None,
            ],
            "end": [None, None, "1392/7/12", pd.NaT, None, "1392/7/12", None],
            "colour": range(7),
        }
    )
    rows = {row.title: row for row in Timeline.from_frame(frame)}
    assert {row.start for row in rows.values()} == {DAY, dt.date(2013, 9, 23), None}
    assert [rows[title].kind for title in frame["title"]] == [
        "point",
        "interval",
        "interval",
        "point",
        "point",
        "open",
        "vague",
    ]
    assert (rows["ماه"].end, rows["ماه"].granularity) == (dt.date(2013, 10, 22), Grain.MONTH)
    assert (rows["بازه"].value, rows["بازه"].end) == ("2013-10-01/2013-10-04", dt.date(2013, 10, 4))
    assert (rows["میلادی"].calendar, rows["روز"].calendar) == (Calendar.GREGORIAN, Calendar.JALALI)
    assert (rows["ساعت"].type, rows["ساعت"].clock) == (TimexType.TIME, dt.time(17))
    assert rows["باز"].edtf == "../2013-10-04"


def test_a_table_made_by_hand_tells_past_from_future_where_the_publication_day_is_known() -> None:
    frame = pd.DataFrame({"title": ["پیش", "پس"], "start": ["1392-07-01", "1392-07-09"], "published": "1392-07-02"})
    assert [row.status for row in Timeline.from_frame(frame)] == [Status.PAST, Status.FUTURE]


def test_a_jalali_column_alone_will_do(tmp_path: Path) -> None:
    path = tmp_path / "hand.csv"
    path.write_text("title,start_jalali\nگشایش,1392-07-09\n", encoding="utf-8")
    assert [row.start for row in Timeline.read_csv(path)] == [DAY]


def test_a_bad_cell_of_a_table_made_by_hand_is_named() -> None:
    frame = pd.DataFrame({"title": ["x", "y"], "start": ["1392-07-09", "1392-12-30"]})
    with pytest.raises(DocumentError, match="row 1 of the table: column start cannot hold '1392-12-30'"):
        Timeline.from_frame(frame)


# ---------------------------------------------------------------- documents

TEXT = "شهردار تهران دیروز در مشهد درگذشت."
PUBLISHED = "1392-07-02"


def test_a_frame_of_texts_is_read_by_the_usual_names() -> None:
    told = [row.start for row in Timeline.from_documents([(TEXT, PUBLISHED)])]
    for names in (("text", "published"), ("متن", "تاریخ انتشار")):
        frame = pd.DataFrame([(TEXT, PUBLISHED)], columns=list(names)).assign(other=1)
        assert [row.start for row in Timeline.from_documents(frame)] == told
    stamped = pd.DataFrame({"text": [TEXT, TEXT], "published": [pd.Timestamp("2013-09-24"), pd.NaT]})
    assert [row.start for row in Timeline.from_documents(stamped)] == [*told, None]


def test_a_frame_without_texts_names_its_columns() -> None:
    with pytest.raises(DocumentError, match="there are: title, date"):
        Timeline.from_documents(pd.DataFrame({"title": ["x"], "date": ["1392-07-02"]}))


def test_paths_are_read_files_and_directories(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(f"---\npublished: {PUBLISHED}\n---\n{TEXT}", encoding="utf-8")
    told = Timeline.from_documents([(TEXT, PUBLISHED)])
    assert [row.start for row in Timeline.from_documents(file)] == [row.start for row in told]
    assert [row.start for row in Timeline.from_documents([tmp_path])] == [row.start for row in told]
    (document,) = read(file)
    assert Timeline.from_documents(document) == Timeline.from_documents(file)
    with pytest.raises(DocumentError, match=r"none\.txt"):
        Timeline.from_documents(tmp_path / "none.txt")


@pytest.mark.parametrize("bad", [{"text": None}, (TEXT, "sometime"), 3, Path("none.txt")])
def test_a_document_that_cannot_be_used_is_skipped_or_told(bad: Any) -> None:
    documents = [(TEXT, PUBLISHED), bad, ("دیروز باران بارید.", "1400-01-02")]
    with pytest.raises((DocumentError, PublishedDateError)):
        Timeline.from_documents(documents, errors="raise")
    with pytest.raises((DocumentError, PublishedDateError)):
        Timeline.from_documents([bad])
    with pytest.warns(DocumentWarning) as warned:
        rest = Timeline.from_documents(documents)
    skipped = Timeline.from_documents(documents, errors="skip")
    assert len(skipped) == len(skipped.articles) == 2
    (problem,) = skipped.problems
    assert (rest, rest.problems) == (skipped, skipped.problems)
    assert [str(one.message) for one in warned] == [problem]
    assert warned[0].filename == __file__
    told = Timeline.from_documents(documents, errors="row")
    assert titles(told) - titles(skipped) == {problem}
    assert told.problems == (problem,)
    assert told[-1].kind is Kind.VAGUE


def test_errors_are_one_of_four() -> None:
    with pytest.raises(ValueError, match="warn, raise, skip, row"):
        Timeline.from_documents([], errors="ignore")


def test_nothing_is_no_document() -> None:
    with pytest.raises(DocumentError, match="NoneType"):
        Timeline.from_documents(None)


def test_the_publication_day_is_worked_out_on_request() -> None:
    text = "امروز سه‌شنبه ۲ مهر ۱۳۹۲ شهردار تهران گفت: دیروز در مشهد باران بارید."
    day = dt.date(2013, 9, 23)
    assert day not in [row.start for row in Timeline.from_documents(text)]
    rows = [row for row in Timeline.from_documents(text, infer=True) if row.start == day]
    assert [str(row.basis) for row in rows] == ["inferred"]
