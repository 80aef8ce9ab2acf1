"""The chart: where marks stand, how lanes are packed, and the figure for notebooks."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gahnegar.dates.units import Calendar, Mod
from gahnegar.events.event import Event, Kind, Status
from gahnegar.timeline.chart import clipped, figure, plain
from gahnegar.timeline.marks import DAY, Fade, Form, Grouping, lanes, marks, moment
from gahnegar.timeline.row import Row
from gahnegar.timeline.timeline import Timeline

from .samples import PUBLISHED, event

OCTOBER = dt.date(2013, 10, 1)


def forms(*rows: Row) -> list[Form]:
    return [mark.form for mark in marks(rows)]


def test_every_kind_has_its_form() -> None:
    end = dt.date(2013, 10, 4)
    assert forms(Row("1", "", start=OCTOBER, end=OCTOBER, kind=Kind.POINT)) == [Form.DOT]
    assert forms(Row("1", "", start=OCTOBER, end=end, kind=Kind.INTERVAL)) == [Form.BAR]
    assert forms(Row("1", "", start=OCTOBER, kind=Kind.OPEN)) == [Form.FROM]
    assert forms(Row("1", "", end=end, kind=Kind.OPEN)) == [Form.UNTIL]
    assert forms(Row("1", "", kind=Kind.RECURRING, recurrence="FREQ=WEEKLY", published=PUBLISHED)) == [Form.RHYTHM]
    assert forms(Row("1", "", kind=Kind.VAGUE)) == []


def test_an_interval_covers_its_last_day() -> None:
    (mark,) = marks([Row("1", "", start=OCTOBER, end=dt.date(2013, 10, 4), kind=Kind.INTERVAL)])
    assert mark.last - mark.first == 4 * DAY


def test_hours_from_and_until_are_a_stretch_of_the_day_or_the_night() -> None:
    for until, hours in ((dt.time(12, 30), 2.5), (dt.time(2), 16)):
        row = Row("1", "", start=OCTOBER, end=OCTOBER, kind=Kind.POINT, clock=dt.time(10), until=until)
        (mark,) = marks([row])
        assert (mark.form, (mark.last - mark.first) / DAY * 24) == (Form.BAR, hours)


def test_vague_edges_fade() -> None:
    rows = [
        Row("1", "", start=OCTOBER, end=dt.date(2014, 1, 1), mod=mod)
        for mod in (Mod.START, Mod.MID, Mod.END, Mod.APPROX)
    ]
    assert [mark.fade for mark in marks(rows)] == [Fade.START, Fade.MID, Fade.END, Fade.BOTH]


def test_every_monday_falls_on_mondays_within_view() -> None:
    rows = [
        Row("1", "", kind=Kind.RECURRING, recurrence="FREQ=WEEKLY;WKST=SA;BYDAY=MO", published=PUBLISHED),
        Row("2", "", start=OCTOBER, end=dt.date(2013, 12, 1), kind=Kind.INTERVAL),
    ]
    mark = marks(rows)[0]
    days = [dt.date(1970, 1, 1) + dt.timedelta(milliseconds=time) for time in mark.echoes]
    assert len(days) > 8
    assert {day.weekday() for day in days} == {0}
    assert not mark.guessed


def test_a_rhythm_without_a_day_says_that_its_days_are_guessed(timeline: Timeline) -> None:
    (mark,) = [mark for mark in marks(timeline.rows) if mark.form is Form.RHYTHM]
    assert mark.guessed
    assert mark.echoes


@given(st.lists(st.tuples(st.dates(), st.integers(0, 5000)), min_size=1, max_size=40))
def test_no_mark_covers_another_on_its_lane(spans: list[tuple[dt.date, int]]) -> None:
    last = dt.date.max.toordinal()
    ends = [(day, dt.date.fromordinal(min(day.toordinal() + length, last))) for day, length in spans]
    rows = [Row(str(n), "", start=start, end=end, kind=Kind.INTERVAL) for n, (start, end) in enumerate(ends)]
    found = marks(rows)
    placed = lanes(rows, found, Grouping.ONE)
    for lane in range(placed.count):
        own = sorted((mark.first, mark.last) for mark, of in zip(found, placed.of, strict=True) if of == lane)
        assert all(before[1] <= after[0] for before, after in pairwise(own))


@pytest.mark.parametrize("grouping", Grouping)
def test_groups_cover_all_lanes_without_sharing_one(grouping: Grouping, timeline: Timeline) -> None:
    placed = lanes(timeline.rows, marks(timeline.rows), grouping)
    covered = [lane for group in placed.groups for lane in range(group.first, group.last + 1)]
    assert covered == list(range(placed.count))


def test_the_figure_has_a_mark_for_every_row_with_a_date(timeline: Timeline) -> None:
    told = {
        name for trace in timeline.figure().data for name in (trace.customdata if trace.customdata is not None else ())
    }
    assert told == {row.event_id for row in timeline if row.dated or row.recurrence}


def test_the_axis_of_the_figure_is_jalali_unless_asked_otherwise(timeline: Timeline) -> None:
    assert timeline.figure().layout.xaxis.calendar == "jalali"
    assert timeline.figure(calendar="gregorian").layout.xaxis.calendar is None


def test_statuses_differ_by_shape_and_by_colour(timeline: Timeline) -> None:
    drawn = [trace for trace in timeline.figure().data if trace.type == "scatter" and trace.showlegend is None]
    looks = {(trace.marker.symbol, trace.marker.color) for trace in drawn}
    assert len({symbol for symbol, _ in looks}) == len({colour for _, colour in looks}) == 5


def test_a_hover_card_holds_no_markup_of_the_text() -> None:
    chart = figure(Timeline.from_events([event('<a href="x">', OCTOBER, sentence="<b>سه‌شنبه</b>")]).rows)
    (card,) = {text for trace in chart.data for text in (trace.hovertext or ())}
    assert "&lt;a href" in card
    assert "<a" not in card
    assert card.startswith("<b>\u2067")


@pytest.mark.parametrize("events", [[], [event("بی‌تاریخ")]])
def test_a_figure_without_dates_says_so(events: list[Event]) -> None:
    (note,) = Timeline.from_events(events).figure().layout.annotations
    assert "نیست" in note.text


def test_ten_thousand_events_are_drawn_with_webgl() -> None:
    rows = [
        Row(str(n), "", start=dt.date(2000, 1, 1) + dt.timedelta(n), end=None, kind=Kind.POINT, status=Status.PAST)
        for n in range(10_000)
    ]
    assert "scattergl" in {trace.type for trace in figure(rows).data}


def test_moments_reach_over_all_years() -> None:
    assert moment(dt.date.min) < 0 < moment(dt.date.max)
    rows = [Row("1", "", start=dt.date.min, end=dt.date.max, kind=Kind.INTERVAL, mod=Mod.MID)]
    assert len(figure(rows, calendar=Calendar.GREGORIAN).data) == 3


def test_short_texts_end_at_a_word() -> None:
    assert clipped("سومین اجلاس مجمع", 13) == "سومین اجلاس…"
    assert plain("a\u202eb\u2069c\x00") == "abc"
