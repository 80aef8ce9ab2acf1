"""The ways out: each format goes to a program that takes it, or comes back equal."""

import datetime as dt
import html
import json
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pandas as pd
import pytest
from hypothesis import given

import gahnegar
from gahnegar.dates.units import Grain, TimexType, Zone
from gahnegar.errors import DocumentError, LossWarning, OutputError
from gahnegar.events.event import Event, Kind, Status
from gahnegar.timeline import frame
from gahnegar.timeline.exports import FORMATS
from gahnegar.timeline.row import Row
from gahnegar.timeline.timeline import Timeline

from .samples import event
from .test_table import EVENTS

OCTOBER = dt.date(2013, 10, 1)
HOSTILE = "<script>alert(1)</script> =1+1 \u202e & \"'"


def quiet(call: Callable[[], Any]) -> Any:
    """The answer of an export that may leave something out."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", LossWarning)
        return call()


# ---------------------------------------------------------------- every format


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_timeline_gives_a_whole_file(name: str, tmp_path: Path) -> None:
    form = FORMATS[name]
    path = form.write((), tmp_path / form.file)
    assert form.write((), path) == path  # our own file is replaced
    assert path.read_bytes() or name == "jsonl"


@pytest.mark.parametrize("name", FORMATS)
def test_somebody_elses_file_stays(name: str, timeline: Timeline, tmp_path: Path) -> None:
    form = FORMATS[name]
    path = tmp_path / form.file
    path.write_bytes(b'{"type": "FeatureCollection"}')
    with pytest.raises(OutputError, match="will not replace"):
        quiet(lambda: form.write(timeline.rows, path))
    assert path.read_bytes() == b'{"type": "FeatureCollection"}'
    quiet(lambda: form.write(timeline.rows, path, force=True))
    quiet(lambda: form.write(timeline.rows, path))
    assert [entry.name for entry in tmp_path.iterdir()] == [form.file]


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "xlsx"])
def test_the_same_events_give_the_same_file(name: str, timeline: Timeline) -> None:
    form = FORMATS[name]
    assert quiet(lambda: form.render(timeline.rows)) == quiet(lambda: form.render(timeline.rows))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("ics", "leaves out 2 of 7 events: 1 recurring without a known day, 1 without a date"),
        ("timelinejs", "leaves out 2 of 7 events: 2 without a date"),
        ("vis", "leaves out 2 of 7 events: 2 without a date"),
        ("jsonld", "leaves out 2 of 7 events: 2 without a date"),
    ],
)
def test_what_a_format_cannot_hold_is_counted(name: str, told: str, timeline: Timeline) -> None:
    with pytest.warns(LossWarning, match=told) as caught:
        FORMATS[name].render(timeline.rows)
    assert len(caught) == 1


@pytest.mark.parametrize("name", ["json", "jsonl", "parquet", "xlsx"])
def test_the_others_hold_all(name: str, timeline: Timeline) -> None:
    FORMATS[name].render(timeline.rows)  # a warning is an error here


# ---------------------------------------------------------------- table, JSON, Parquet


def test_csv_without_a_path_is_its_text(timeline: Timeline, tmp_path: Path) -> None:
    path = timeline.to_csv(tmp_path / "events.csv")
    assert timeline.to_csv() == path.read_bytes().decode("utf-8-sig")


def test_a_frame_has_real_dates_on_request(timeline: Timeline) -> None:
    rows = [*timeline, Row("old", "x", start=dt.date(1, 1, 1), end=dt.date(9999, 12, 31))]
    stamped = Timeline(tuple(rows)).to_frame(dates="datetime64")
    assert str(stamped["start"].dtype) == "datetime64[s]"
    assert stamped["start"].isna().sum() == 2
    periods = Timeline(tuple(rows)).to_frame(dates="period")
    assert str(periods["start"].dtype) == "period[D]"
    assert str(periods["end"].max()) == "9999-12-31"
    assert Timeline().to_frame("datetime64").dtypes.equals(stamped.dtypes)
    with pytest.raises(ValueError, match="text, datetime64, period"):
        timeline.to_frame("ns")


@pytest.mark.parametrize("dates", frame.Dates)
def test_a_frame_of_any_dates_comes_back(dates: str, timeline: Timeline) -> None:
    assert Timeline.from_frame(timeline.to_frame(dates)) == timeline


def test_json_holds_everything(tmp_path: Path) -> None:
    text = "شهردار تهران دیروز در مشهد درگذشت. مراسم او هر سال ۹ مهر در بهشت زهرا برگزار می‌شود."
    timeline = Timeline.from_documents([{"text": text, "published": "1392-07-02", "source": "روزنامه"}])
    path = timeline.to_json(tmp_path / "events.json")
    again = Timeline.from_dict(json.loads(path.read_text(encoding="utf-8")))
    assert again == timeline
    assert again.articles == timeline.articles
    jsonschema.validate(timeline.to_dict(), gahnegar.json_schema())
    assert json.loads(timeline.to_json()) == timeline.to_dict()


@given(EVENTS)
def test_json_brings_back_whatever_an_event_holds(event: Event) -> None:
    timeline = Timeline.from_events([event])
    told = json.loads(timeline.to_json())
    jsonschema.validate(told, gahnegar.json_schema())
    assert Timeline.from_dict(told) == timeline


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({}, "expected the format 'gahnegar-timeline'"),
        ({"format": "gahnegar-timeline", "version": 99, "events": []}, "version 99"),
        ({"format": "gahnegar-timeline", "version": 1}, "events cannot be None"),
        ({"format": "gahnegar-timeline", "version": 1, "events": [{}]}, "lacks event_id, title"),
        (
            {"format": "gahnegar-timeline", "version": 1, "events": [{"event_id": "1", "title": "", "start": "x"}]},
            r"events\[0\].start cannot be 'x'",
        ),
    ],
)
def test_json_that_is_no_timeline_says_why(told: dict[str, Any], why: str) -> None:
    with pytest.raises(DocumentError, match=why):
        Timeline.from_dict(told)


def test_json_lines(timeline: Timeline) -> None:
    events = [json.loads(line) for line in timeline.to_jsonl().splitlines()]
    assert Timeline.from_dict({"format": "gahnegar-timeline", "version": 1, "events": events}) == timeline
    assert {"start_jalali", "participants"} <= events[0].keys()


def test_parquet_has_real_dates_and_comes_back(timeline: Timeline, tmp_path: Path) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    path = timeline.to_parquet(tmp_path / "events.parquet")
    table = pq.read_table(path)
    assert str(table.schema.field("start").type) == "date32[day]"
    assert Timeline.from_frame(table.to_pandas()) == timeline
    assert Timeline.from_frame(pd.read_parquet(path)) == timeline
    empty = Timeline().to_parquet(tmp_path / "empty.parquet")
    assert pq.read_schema(empty).equals(table.schema)


# ---------------------------------------------------------------- Excel


def test_a_sheet_is_for_persian_readers(timeline: Timeline, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    hostile = timeline.add(title="=1+1", start="1392/7/9", sentence="\x00\x0b" + HOSTILE).add(
        title="کهن", start=dt.date(1850, 1, 1)
    )
    sheet = openpyxl.load_workbook(hostile.to_excel(tmp_path / "events.xlsx")).active
    assert sheet.sheet_view.rightToLeft
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref.startswith("A1:")
    head, *lines = sheet.iter_rows(values_only=True)
    rows = {line[head.index("title")]: dict(zip(head, line, strict=True)) for line in lines}
    assert len(rows) == len(hostile)
    assembly = rows["برگزاری سومین اجلاس مجمع عمومی شهرداران در رباط"]
    assert assembly["start"] == dt.datetime(2013, 10, 1)
    assert assembly["start_jalali"] == "1392-07-09"
    assert rows["کهن"]["start"] == "1850-01-01"
    assert rows["=1+1"]["sentence"] == "\ufffd\ufffd" + HOSTILE
    assert {cell.data_type for line in sheet.iter_rows() for cell in line} <= {"s", "d", "n", "b"}  # no formula


def test_a_sheet_that_was_edited_stays(timeline: Timeline, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    path = timeline.to_excel(tmp_path / "events.xlsx")
    book = openpyxl.load_workbook(path)
    book.active["B2"] = "ویراسته"
    book.save(path)
    with pytest.raises(OutputError, match="changed since"):
        timeline.to_excel(path)


def test_a_sheet_comes_back_through_pandas(timeline: Timeline, tmp_path: Path) -> None:
    pytest.importorskip("openpyxl")
    frame = pd.read_excel(timeline.to_excel(tmp_path / "events.xlsx"), dtype={"value": str, "event_id": str})
    assert Timeline.from_frame(frame) == timeline


# ---------------------------------------------------------------- calendars


def components(text: str | bytes) -> dict[str, Any]:
    icalendar = pytest.importorskip("icalendar")
    calendar = icalendar.Calendar.from_ical(text)
    return {str(one["SUMMARY"]): one for one in calendar.walk("VEVENT")}


def test_a_calendar_is_read_by_another_reader(timeline: Timeline) -> None:
    text = quiet(timeline.to_ics)
    ours = components(text)
    ics = pytest.importorskip("ics")
    others = {one.name: one for one in ics.Calendar(text).events}
    assert set(ours) == set(others)
    assembly = "برگزاری سومین اجلاس مجمع عمومی شهرداران در رباط"
    assert ours[assembly].start == OCTOBER
    assert ours[assembly].end == dt.date(2013, 10, 5)  # a calendar counts the end out
    assert others[assembly].begin.date() == OCTOBER
    assert others[assembly].all_day
    assert others[assembly].location == "رباط، پایتخت مراکش"
    assert ours[assembly]["DESCRIPTION"].startswith("سومین اجلاس")
    assert ours["اجرای سند تازهٔ توسعهٔ شهرها"]["STATUS"] == "TENTATIVE"


def test_clock_times_are_floating_or_in_their_zone() -> None:
    clock = {"type": TimexType.TIME, "granularity": Grain.MINUTE, "clock": dt.time(17, 30)}
    floating = event("a", OCTOBER, **clock)
    zoned = event("b", OCTOBER, zone=Zone.TEHRAN, **clock)
    ranged = event("c", OCTOBER, until=dt.time(19), **clock)
    elsewhere = event("d", OCTOBER, zone=Zone.FOREIGN, **clock)
    found = components(Timeline.from_events([floating, zoned, ranged, elsewhere]).to_ics())
    assert found["a"].start == dt.datetime(2013, 10, 1, 17, 30)
    assert found["b"].start.utcoffset() == dt.timedelta(hours=3, minutes=30)
    assert found["c"].end == dt.datetime(2013, 10, 1, 19)
    assert found["d"].start == OCTOBER  # the zone of the other city is not known


def _recurring(rule: str, **told: Any) -> Row:
    told = {"published": dt.date(2013, 9, 24), "kind": Kind.RECURRING, "status": Status.RECURRING, **told}
    return Row(rule, rule, recurrence=rule, **told)


def test_a_weekly_rule_stays_a_rule() -> None:
    rule = "FREQ=WEEKLY;WKST=SA;BYDAY=MO"
    (found,) = components(Timeline((_recurring(rule),)).to_ics()).values()
    assert set(found["RRULE"].to_ical().decode().split(";")) == set(rule.split(";"))
    assert found.start == dt.date(2013, 9, 30)


def test_a_jalali_rule_becomes_days_or_on_request_a_rule_of_rfc_7529() -> None:
    timeline = Timeline((_recurring("RSCALE=PERSIAN;FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=9"),))
    (found,) = components(timeline.to_ics()).values()
    assert "RRULE" not in found
    days = [found.start, *(one.dt for one in found["RDATE"].dts)]
    assert days[:4] == [dt.date(2013, 10, 1), dt.date(2014, 10, 1), dt.date(2015, 10, 1), dt.date(2016, 9, 30)]
    (found,) = components(timeline.to_ics(rscale=True)).values()
    assert found["RRULE"]["RSCALE"] == ["PERSIAN"]


@pytest.mark.parametrize(
    "row",
    [
        _recurring("RSCALE=PERSIAN;FREQ=YEARLY;INTERVAL=3"),
        _recurring("FREQ=HOURLY"),
        _recurring("FREQ=WEEKLY;BYDAY=MO", published=None),
        Row("1", "x", end=OCTOBER, kind=Kind.OPEN),
    ],
    ids=lambda row: row.recurrence or "open",
)
def test_a_day_is_never_invented_for_a_calendar(row: Row) -> None:
    with pytest.warns(LossWarning, match="leaves out 1 of 1"):
        assert components(Timeline((row,)).to_ics()) == {}


@given(EVENTS)
def test_any_event_makes_a_calendar_that_can_be_read(event: Event) -> None:
    timeline = Timeline.from_events([event])
    components(quiet(timeline.to_ics))


# ---------------------------------------------------------------- schema.org


def test_linked_data(timeline: Timeline) -> None:
    told = json.loads(quiet(lambda: timeline.to_jsonld(title="گاه‌شمار")))
    assert (told["@type"], told["name"], told["numberOfItems"]) == ("ItemList", "گاه‌شمار", 5)
    item = next(one["item"] for one in told["itemListElement"] if one["item"]["startDate"] == "2013-10-01")
    assert (item["endDate"], item["location"]["name"]) == ("2013-10-04", "رباط، پایتخت مراکش")


# ---------------------------------------------------------------- scripts of others


def test_timelinejs_takes_a_date_apart() -> None:
    told = json.loads(Timeline().add(title=HOSTILE, start="1392/7/9", end="1392/7/12").to_timelinejs(title="گاه‌شمار"))
    (slide,) = told["events"]
    assert slide["start_date"] == {"year": 2013, "month": 10, "day": 1}
    assert slide["end_date"] == {"year": 2013, "month": 10, "day": 4}
    assert slide["display_date"] == "۹ تا ۱۲ مهر ۱۳۹۲"
    assert "<script>" not in slide["text"]["headline"]
    assert html.unescape(slide["text"]["headline"]) == HOSTILE.replace("\u202e", "")


def test_vis_counts_the_end_out() -> None:
    timeline = Timeline().add(title=HOSTILE, start="1392/7/9", end="1392/7/12").add(title="x", start="1392/7/9")
    told = json.loads(timeline.to_vis(lang="en"))
    items = {item["type"]: item for item in told["items"]}
    assert (items["range"]["start"], items["range"]["end"]) == ("2013-10-01", "2013-10-05")
    assert "end" not in items["box"]
    assert "<script>" not in items["range"]["content"]


@pytest.mark.parametrize("asked", [{"lang": "de"}, {"calendar": "hijri"}])
def test_other_languages_and_calendars_are_named(asked: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="must be one of"):
        Timeline().to_timelinejs(**asked)
