"""The chart as an image, drawn by kaleido in a browser without a window. The extra `image` brings kaleido."""

import datetime as dt
import os
import struct
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gahnegar.dates import calendars
from gahnegar.dates.display import Language, long, month_name, persian_digits
from gahnegar.dates.units import Calendar
from gahnegar.errors import Detail, MissingExtraError, OutputError
from gahnegar.timeline import files
from gahnegar.timeline.chart import figure, isolated
from gahnegar.timeline.marks import DAY, date_of, marks, span
from gahnegar.timeline.row import Row

if TYPE_CHECKING:
    import plotly.graph_objects as go

_KINDS = (".png", ".svg", ".pdf", ".jpg", ".jpeg", ".webp")
_MARK = b"gahnegar"
_SIZE = {"width": 1200, "scale": 2}
_MOST_TICKS = 9
_YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


def write_image(
    rows: Sequence[Row], path: str | os.PathLike[str], *, language: Language, calendar: Calendar, force: bool = False
) -> Path:
    """Draw the chart and write it to `path`, whole or not at all; the path. The ending of its name tells the format."""
    target = Path(path)
    kind = target.suffix.lower()
    if kind not in _KINDS:
        raise OutputError(
            Detail(
                "cannot write {target}: the name of an image must end in one of {kinds}",
                target=target,
                kinds=", ".join(_KINDS),
            )
        )
    chart = figure(rows, language=language, calendar=calendar)
    _set_ticks(chart, rows, language, calendar)
    content = _with_signature(_drawn(chart, kind[1:].replace("jpg", "jpeg")), kind)
    return files.write(target, content, lambda head: _MARK in head[:200], force=force)


def _with_signature(image: bytes, kind: str) -> bytes:
    """`image` with a word at its head by which we know it again: a text chunk of PNG, a comment of SVG.

    Images of the other kinds stay as they are; they are never replaced unless asked for.
    """
    if kind == ".svg":
        return b"<!-- " + _MARK + b" -->" + image
    if kind != ".png":
        return image
    chunk = b"tEXtSoftware\0" + _MARK
    header = 33  # the signature and the chunk IHDR, which comes first
    made = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
    return image[:header] + made + image[header:]


def _drawn(chart: "go.Figure", kind: str) -> bytes:
    """The image as kaleido draws it, without any network: plotly.js comes from its package, and no MathJax."""
    try:
        import kaleido
        from kaleido.errors import BrowserClosedError, BrowserFailedError, ChromeNotFoundError, KaleidoError
    except ImportError as error:
        raise MissingExtraError.of("images need kaleido", "image") from error
    options = {"format": kind, **_SIZE, "height": chart.layout.height}
    try:
        image: Any = kaleido.calc_fig_sync(chart.to_dict(), opts=options, kopts={"mathjax": False})
    except ChromeNotFoundError as error:
        raise OutputError(
            Detail("cannot draw an image: no Chrome or Chromium was found; install one of them")
        ) from error
    except (BrowserClosedError, BrowserFailedError, KaleidoError, TimeoutError) as error:
        raise OutputError(Detail("cannot draw an image: the browser failed ({error})", error=error)) from error
    return bytes(image)


def _set_ticks(chart: "go.Figure", rows: Sequence[Row], language: Language, calendar: Calendar) -> None:
    """Persian ticks, for an axis that nobody zooms."""
    found = marks(rows)
    if not found:
        return
    first, last = span(found)
    air = max((last - first) // 12, 2 * DAY)
    low, high = date_of(first - air), date_of(last + 3 * air)
    ticks = _ticks(low, high, calendar, language)
    chart.update_xaxes(
        calendar="gregorian",
        range=[low.isoformat(), high.isoformat()],
        tickmode="array",
        tickvals=[day.isoformat() for day in ticks],
        ticktext=[isolated(word) if language is Language.PERSIAN else word for word in ticks.values()],
    )


def _ticks(first: dt.date, last: dt.date, calendar: Calendar, language: Language) -> dict[dt.date, str]:
    """Days from `first` to `last` where a year, else a month, else a day of `calendar` begins, with their words.

    The finest of these that makes no more than `_MOST_TICKS`. Before the first year of `calendar` there are none.
    """
    low = max(first.toordinal(), calendars.to_day(calendar, 1, 1, 1))
    high = max(last.toordinal(), low)
    (year, month, _), (to_year, to_month, _) = (calendars.from_day(calendar, number) for number in (low, high))
    if high - low <= _MOST_TICKS * 5:
        every = next(step for step in (1, 2, 3, 5) if (high - low) // step < _MOST_TICKS)
        days = [dt.date.fromordinal(number) for number in range(low, high + 1, every)]
        return {day: long(calendar, day, language) for day in days}
    months = range(year * 12 + month - 1, to_year * 12 + to_month)
    by_month = next((step for step in (1, 2, 3, 6) if len(months) // step < _MOST_TICKS), None)
    by_year = next(step for step in _YEARS if (to_year - year) // step < _MOST_TICKS)
    beginnings = (
        [(number // 12, number % 12 + 1) for number in months if number % by_month == 0]
        if by_month
        else [(max(number, 1), 1) for number in range(year // by_year * by_year, to_year + 1, by_year)]
    )
    ticks = {}
    for of_year, of_month in beginnings:
        number = calendars.to_day(calendar, of_year, of_month, 1)
        word = f"{month_name(calendar, of_month, language)} {of_year}" if by_month else str(of_year)
        if low <= number <= high:
            ticks[dt.date.fromordinal(number)] = word if language is Language.ENGLISH else persian_digits(word)
    return ticks
