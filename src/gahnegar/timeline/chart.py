"""The chart as a plain Plotly figure, for notebooks and images: Scatter and Bar, with lanes of our own.

The axis is Plotly's Jalali one, whose ticks keep to Jalali boundaries while one zooms. Its leap years differ from the
official ones in a few years (1210, 1243, 1437 and 1470 of 1206 to 1498), where a tick may stand a day off; marks are
always right, for they are Gregorian. The page places its ticks itself (`templates/axis.js`).
"""

import datetime as dt
import html
import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gahnegar.dates.display import Language
from gahnegar.dates.units import Calendar
from gahnegar.events.event import Status
from gahnegar.messages import messages
from gahnegar.timeline.marks import DAY, Fade, Form, Grouping, Lanes, Mark, date_of, lanes, marks, span
from gahnegar.timeline.row import Row
from gahnegar.timeline.when import when

if TYPE_CHECKING:
    import plotly.graph_objects as go

SYMBOLS = {
    Status.PAST: "circle",
    Status.PRESENT: "square",
    Status.FUTURE: "diamond",
    Status.RECURRING: "circle-open",
    Status.HYPOTHETICAL: "triangle-up",
    Status.NONE: "x",
}
COLOURS = {
    Status.PAST: ("#1f5f99", "#7cb8ee"),
    Status.PRESENT: ("#00755a", "#4cc9a2"),
    Status.FUTURE: ("#b9480e", "#f7a366"),
    Status.RECURRING: ("#7a3e9d", "#cf9fe6"),
    Status.HYPOTHETICAL: ("#806000", "#e0c04c"),
    Status.NONE: ("#666666", "#a8a8a8"),
}
"""By status: on a light ground, on a dark one. Told apart by the colour-blind too, and by `SYMBOLS` without colour."""

FONTS = "Vazirmatn, Vazir, 'Segoe UI', Tahoma, 'Noto Sans Arabic', 'Geeza Pro', sans-serif"
_LABELLED = 40
_GL = 3000
"""From so many events on, a figure draws with WebGL."""
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def plain(text: str) -> str:
    """`text` without characters that turn the direction of what follows, or that steer a terminal."""
    return _STEERING.sub("", text)


def isolated(text: str) -> str:
    """`text` as right-to-left in Plotly's SVG, which is forced to left-to-right."""
    return f"\u2067{text}\u2069" if text else ""


def clipped(text: str, most: int) -> str:
    """`text` in at most `most` characters, cut at a word where it can be.

    >>> clipped("one two three", 9)
    'one two…'
    """
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    head = cut.rpartition(" ")[0]
    return (head if len(head) > most // 2 else cut).rstrip(" ،,") + "…"


def figure(rows: Sequence[Row], *, language: Language = Language.PERSIAN, calendar: Calendar = Calendar.JALALI) -> Any:
    """The `plotly.graph_objects.Figure` of the rows that have a date; empty, with a note, where none has."""
    import plotly.graph_objects as go

    found = marks(rows)
    placed = lanes(rows, found, Grouping.ONE)
    chart = go.Figure(layout=_layout(placed, calendar, language))
    if not found:
        note = messages(language).interface["no_chart"]
        chart.add_annotation(text=isolated(note), x=0.5, y=0.5, xref="paper", yref="paper", showarrow=False)
        return chart
    first, last = span(found)
    reach = max(last - first, DAY) // 16
    drawn = [_Drawn(rows[mark.row], mark, placed.of[index]) for index, mark in enumerate(found)]
    for status in Status:
        events = [one for one in drawn if one.row.status is status]
        if events:
            traces = _Traces(chart, events, status, language, reach)
            traces.add_bars()
            traces.add_moments(webgl=len(drawn) > _GL)
            if len(drawn) <= _LABELLED:
                traces.add_titles()
            traces.add_tips()
            traces.add_repetitions()
    for number, published in enumerate(_days_published(rows)):
        chart.add_vline(x=published.isoformat(), line={"dash": "dot", "width": 1, "color": "#888"})
        if not number:
            label = isolated(messages(language).interface["published"])
            at = {"x": published.isoformat(), "y": 1, "yref": "paper", "yanchor": "bottom"}
            chart.add_annotation(text=label, showarrow=False, font={"size": 11, "color": "#777"}, **at)
    return chart


@dataclass(frozen=True, slots=True)
class _Drawn:
    """An event as it is drawn."""

    row: Row
    mark: Mark
    lane: int


class _Traces:
    """The traces of the events of one status; `reach` is a sixteenth of the whole axis, in milliseconds."""

    def __init__(
        self, chart: "go.Figure", events: Sequence[_Drawn], status: Status, language: Language, reach: int
    ) -> None:
        self._chart = chart
        self._events = events
        self._status = status
        self._language = language
        self._reach = reach
        self._colour = COLOURS[status][0]
        self._common: dict[str, Any] = {
            "name": isolated(messages(language).statuses[status]),
            "legendgroup": status.value,
        }

    def _pointed_at(self, events: Sequence[_Drawn]) -> dict[str, Any]:
        """By what an event is known, and what is told of it, when one points at it."""
        return {
            "customdata": [one.row.event_id for one in events],
            "hovertext": [hover(one.row, self._language) for one in events],
            "hoverinfo": "text",
        }

    def add_bars(self) -> None:
        """Stretches and open sides."""
        bars = [one for one in self._events if one.mark.form in (Form.BAR, Form.FROM, Form.UNTIL)]
        if not bars:
            return
        ends = [_bar_ends(one.mark, self._reach) for one in bars]
        self._chart.add_bar(
            **self._common,
            orientation="h",
            base=[iso_moment(first) for first, _ in ends],
            x=[last - first for first, last in ends],
            y=[one.lane for one in bars],
            width=0.46,
            **self._pointed_at(bars),
            marker={
                "color": _see_through(self._colour),
                "line": {"color": self._colour, "width": 1},
                "cornerradius": 3,
                "pattern": {
                    "shape": ["" if one.mark.fade is Fade.NONE and _shut(one.mark) else "/" for one in bars],
                    "fgcolor": self._colour,
                    "size": 5,
                    "solidity": 0.25,
                },
            },
            showlegend=False,
        )

    def add_moments(self, *, webgl: bool) -> None:
        """Where each event begins."""
        import plotly.graph_objects as go

        line = {"width": 1.5, "color": self._colour}
        self._chart.add_trace(
            (go.Scattergl if webgl else go.Scatter)(
                **self._common,
                mode="markers",
                x=[iso_moment(one.mark.first) for one in self._events],
                y=[one.lane for one in self._events],
                **self._pointed_at(self._events),
                marker={"symbol": SYMBOLS[self._status], "size": 11, "color": self._colour, "line": line},
            )
        )

    def add_titles(self) -> None:
        """Titles beside the marks."""
        self._chart.add_scatter(
            mode="text",
            x=[iso_moment(_after(one.mark, self._reach)) for one in self._events],
            y=[one.lane for one in self._events],
            text=[isolated(_label_text(clipped(plain(one.row.title), 34))) for one in self._events],
            textposition="middle right",
            hoverinfo="skip",
            legendgroup=self._status.value,
            showlegend=False,
        )

    def add_tips(self) -> None:
        """Triangles at the open sides."""
        for form, symbol in ((Form.FROM, "triangle-right"), (Form.UNTIL, "triangle-left")):
            tips = [one for one in self._events if one.mark.form is form]
            if tips:
                self._add_marks(
                    [(_bar_ends(one.mark, self._reach)[form is Form.FROM], one.lane) for one in tips],
                    {"symbol": symbol, "size": 11, "color": self._colour},
                )

    def add_repetitions(self) -> None:
        """The further times of what recurs."""
        echoes = [(time, one.lane) for one in self._events for time in one.mark.echoes]
        if echoes:
            self._add_marks(echoes, {"symbol": "circle-open", "size": 7, "color": self._colour, "opacity": 0.7})

    def _add_marks(self, places: Sequence[tuple[int, int]], marker: dict[str, Any]) -> None:
        self._chart.add_scatter(
            **self._common,
            mode="markers",
            x=[iso_moment(time) for time, _ in places],
            y=[lane for _, lane in places],
            marker=marker,
            hoverinfo="skip",
            showlegend=False,
        )


def _layout(placed: Lanes, calendar: Calendar, language: Language) -> dict[str, Any]:
    axis: dict[str, Any] = {
        "type": "date",
        "showgrid": True,
        "gridcolor": "rgba(128,128,128,.2)",
        "ticklabelmode": "instant",
    }
    if calendar is Calendar.JALALI:
        stops = (([None, "M1"], "%Y/%m/%d"), (["M1", "M12"], "%Y/%m"), (["M12", None], "%Y"))
        formats = [{"dtickrange": between, "value": value} for between, value in stops]
        axis |= {"calendar": "jalali", "tickformatstops": formats}
    return {
        "template": "plotly_white",
        "barmode": "overlay",
        "height": min(max(placed.count * 30 + 150, 240), 900),
        "margin": {"l": 20, "r": 20, "t": 30, "b": 70},
        "font": {"family": FONTS},
        "xaxis": axis,
        "yaxis": {"visible": False, "range": [placed.count - 0.4, -0.6], "fixedrange": True},
        "hoverlabel": {"align": "right" if language is Language.PERSIAN else "left"},
        "legend": {"orientation": "h", "y": -0.12, "yanchor": "top", "x": 1, "xanchor": "right"},
        "dragmode": "pan",
    }


def _shut(mark: Mark) -> bool:
    return mark.form is Form.BAR


def _bar_ends(mark: Mark, reach: int) -> tuple[int, int]:
    """What a bar covers; open sides reach `reach` far."""
    open_to = {Form.FROM: (0, reach), Form.UNTIL: (reach, 0)}
    before, after = open_to.get(mark.form, (0, 0))
    return mark.first - before, mark.last + after


def _after(mark: Mark, reach: int) -> int:
    """Where the title of a mark begins."""
    end = max(_bar_ends(mark, reach)[1], *mark.echoes) if mark.echoes else _bar_ends(mark, reach)[1]
    return end + reach // 8


def iso_moment(time: int) -> str:
    """A moment as ISO text of its day, with hour and minute where it has some."""
    minutes = time % DAY // 60_000
    day = date_of(time).isoformat()
    return f"{day}T{minutes // 60:02}:{minutes % 60:02}" if minutes else day


def _see_through(colour: str) -> str:
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return f"rgba({red},{green},{blue},.3)"


def _days_published(rows: Sequence[Row]) -> list[dt.date]:
    days = sorted({row.published for row in rows if row.published})
    return days if len(days) <= 5 else []


def hover(row: Row, language: Language) -> str:
    """The card that a figure shows over a mark: title, both calendars, the sentence; right-to-left, free of markup."""
    dates = [when(row, calendar, language) for calendar in (Calendar.JALALI, Calendar.GREGORIAN)]
    lines = [f"<b>{isolated(_label_text(clipped(row.title, 120)))}</b>"]
    lines += [isolated(date) for date in dict.fromkeys(dates) if date]
    lines += [isolated(_label_text(line)) for line in textwrap.wrap(plain(clipped(row.sentence, 280)), 60)]
    return "<br>".join(lines)


def _label_text(text: str) -> str:
    return html.escape(plain(text), quote=False)
