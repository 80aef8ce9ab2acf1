"""Timeline: the dated events of one or many documents, in order, with the ways out: table, file, chart and page."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from gahnegar.dates.display import Language
from gahnegar.dates.units import Calendar
from gahnegar.events.event import Event
from gahnegar.timeline.gather import Article, gather
from gahnegar.timeline.row import Row, of_event, told_apart

if TYPE_CHECKING:
    import pandas as pd
    import plotly.graph_objects as go

_Kinds = TypeVar("_Kinds", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events in order of time, as rows; those without a date stand at the end.

    `articles` are the documents, where they are known: the page shows them, but they are no part of the table, so two
    timelines are equal when their rows are.
    """

    rows: tuple[Row, ...] = ()
    articles: tuple[Article, ...] = field(default=(), compare=False)

    @classmethod
    def from_events(cls, events: Iterable[Event]) -> "Timeline":
        """The timeline of events that `gahnegar.extract` gave."""
        return cls(told_apart([of_event(event) for event in events]))

    @classmethod
    def from_documents(cls, documents: Iterable[Any], *, merge: bool = True) -> "Timeline":
        """The timeline of texts: strings, (text, published) pairs, mappings, or objects with a `text`.

        Mappings and objects may have `published`, `source`, `title` and `url`. `merge` joins events of different
        documents that tell the same happening. DocumentError says which document is none of these.

        >>> len(Timeline.from_documents([]))
        0
        """
        return cls(*gather(documents, merge=merge))

    @classmethod
    def from_frame(cls, frame: "pd.DataFrame") -> "Timeline":
        """The timeline of a table with the columns of `to_frame`; see `frame.from_frame`."""
        from gahnegar.timeline.frame import from_frame

        return cls(from_frame(frame))

    @classmethod
    def read_csv(cls, path: str | os.PathLike[str]) -> "Timeline":
        """The timeline that `to_csv` wrote: equal to the one written."""
        from gahnegar.timeline.frame import read_csv

        return cls(read_csv(path))

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def to_frame(self) -> "pd.DataFrame":
        """The table as a pandas DataFrame, one row per event; see `frame.to_frame`."""
        from gahnegar.timeline.frame import to_frame

        return to_frame(self.rows)

    def to_csv(self, path: str | os.PathLike[str], *, force: bool = False) -> Path:
        """Write the table as CSV (`utf-8-sig`); the path. OutputError where it cannot be, or is another's file."""
        from gahnegar.timeline.frame import write_csv

        return write_csv(self.rows, path, force=force)

    def to_html(
        self,
        path: str | os.PathLike[str],
        *,
        title: str | None = None,
        lang: str = "fa",
        calendar: str = "jalali",
        plotlyjs: str = "inline",
        force: bool = False,
    ) -> Path:
        """Write the page; the path.

        `lang`: "fa" (right-to-left) or "en". `calendar`: "jalali" or "gregorian", the one shown first. `plotlyjs`:
        "inline" (one file, no network), "directory" (plotly.min.js beside it, for many pages) or "cdn". ValueError
        where one of these is something else; OutputError where the file cannot be written, or is another's.
        """
        from gahnegar.timeline.page import PlotlyJs, write_page

        return write_page(
            self.rows,
            self.articles,
            path,
            title=title,
            language=_one_of(Language, lang, "lang", Language.DARI),
            calendar=_one_of(Calendar, calendar, "calendar", Calendar.HIJRI),
            plotlyjs=_one_of(PlotlyJs, plotlyjs, "plotlyjs"),
            force=force,
        )

    def figure(self, *, lang: str = "fa", calendar: str = "jalali") -> "go.Figure":
        """The chart as a plain Plotly figure, for a notebook."""
        from gahnegar.timeline.chart import figure

        language = _one_of(Language, lang, "lang", Language.DARI)
        return figure(self.rows, language=language, calendar=_one_of(Calendar, calendar, "calendar", Calendar.HIJRI))

    def to_image(
        self, path: str | os.PathLike[str], *, lang: str = "fa", calendar: str = "jalali", force: bool = False
    ) -> Path:
        """Write the chart as .png, .svg, .pdf, .jpg or .webp; the path. Needs the extra `image` and a browser.

        MissingExtraError where kaleido is not installed; OutputError where there is no browser, or it cannot draw or
        write.
        """
        from gahnegar.timeline.image import write_image

        language = _one_of(Language, lang, "lang", Language.DARI)
        shown = _one_of(Calendar, calendar, "calendar", Calendar.HIJRI)
        return write_image(self.rows, path, language=language, calendar=shown, force=force)

    def _repr_html_(self) -> str:
        from gahnegar.timeline.notebook import table

        return table(self.rows)


def _one_of(kinds: type[_Kinds], told: str, name: str, *without: _Kinds) -> _Kinds:
    """The member of `kinds` that `told` names; ValueError lists what could be told."""
    known = [kind for kind in kinds if kind not in without]
    if told not in known:
        raise ValueError(f"{name} must be one of {', '.join(map(str, known))}, not {told!r}")
    return kinds(told)
