"""Timeline: the dated events of one or many documents, in order, with the ways out: table, file, chart and page."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from gahnegar.dates.display import Language
from gahnegar.dates.units import Calendar, Grain
from gahnegar.events.event import Event, TitleStyle
from gahnegar.timeline.change import changed, joined, made, row_with_id, split
from gahnegar.timeline.columns import of_event
from gahnegar.timeline.edits import Edit, EditResult, Misfit, put_on, read_edits
from gahnegar.timeline.gather import Article, Errors, gather
from gahnegar.timeline.row import Row, jalali, with_ids
from gahnegar.timeline.select import Wanted, counted, filtered, grouped, known_column, one_of

if TYPE_CHECKING:
    import pandas as pd
    import plotly.graph_objects as go

    from gahnegar.timeline.exports import ExportFormat

_Path = str | os.PathLike[str]


@dataclass(frozen=True, slots=True, repr=False)
class Timeline:
    """Events in order of time, as rows; those without a date stand at the end.

    `articles` are the documents, where they are known: the page shows them, but they are no part of the table, so two
    timelines are equal when their rows are. `problems` says which documents could not be used, `steps` what each of
    the corrections did that were put on.

    A timeline never changes: `add`, `replace`, `drop` and the like give a new one.
    """

    rows: tuple[Row, ...] = ()
    articles: tuple[Article, ...] = field(default=(), compare=False)
    problems: tuple[str, ...] = field(default=(), compare=False)
    steps: tuple[EditResult, ...] = field(default=(), compare=False)

    @classmethod
    def from_events(cls, events: Iterable[Event]) -> "Timeline":
        """The timeline of events that `gahnegar.extract` gave."""
        return cls(with_ids([of_event(event) for event in events]))

    @classmethod
    def from_documents(
        cls,
        documents: Any,
        *,
        merge: bool = True,
        infer: bool = False,
        errors: str = "warn",
        titles: str = "verbal",
    ) -> "Timeline":
        """The timeline of texts: one or many of these, mixed as they come.

        - a string, or a pair (text, published)
        - a mapping or an object with `text`, and with `published`, `source`, `title` and `url` where it has them
        - a path (`pathlib.Path`) to a file or a directory that `gahnegar.documents` reads
        - a DataFrame with one text a row, its columns named as in such files

        `merge` joins events of different documents that tell the same happening. `infer` works the publication day out
        of the document where nobody gives it. `errors`: a document that cannot be used is left out with a
        DocumentWarning ("warn"; where none can be used, its error is raised), stops it all with a GahnegarError that
        says which ("raise"), is left out in silence ("skip"), or leaves an undated row in its place ("row"); what was
        left out stands in `problems`. `titles`: "verbal", or "nominal" for noun phrases where that is sure.

        >>> len(Timeline.from_documents([]))
        0
        """
        style, stop = one_of(TitleStyle, titles, "titles"), one_of(Errors, errors, "errors")
        return cls(*gather(documents, merge=merge, infer=infer, errors=stop, titles=style))

    @classmethod
    def from_frame(cls, frame: "pd.DataFrame") -> "Timeline":
        """The timeline of a table: of `to_frame`, or made by hand with `title`, `start` and `end` alone.

        Days may be text in either calendar («۹ مهر ۱۳۹۲», 1392/7/9, 2013-10-01), a month or a year, or date objects;
        other columns may be missing. DocumentError names the cell that cannot be read.
        """
        from gahnegar.timeline.frame import from_frame

        return cls(from_frame(frame))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Timeline":
        """The timeline that `to_dict` gave, or `json.load` of such a file. DocumentError names what is wrong."""
        from gahnegar.timeline.exports.json import from_dict

        return cls(*from_dict(data))

    @classmethod
    def read_csv(cls, path: str | os.PathLike[str]) -> "Timeline":
        """The timeline that `to_csv` wrote: equal to the one written."""
        from gahnegar.timeline.frame import read_csv

        return cls(read_csv(path))

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    @overload
    def __getitem__(self, key: int | str) -> Row: ...
    @overload
    def __getitem__(self, key: slice) -> "Timeline": ...
    def __getitem__(self, key: int | str | slice) -> "Row | Timeline":
        """The row at a position or with an `event_id`; a timeline of the rows of a slice."""
        if isinstance(key, slice):
            return self._of(self.rows[key])
        return row_with_id(self.rows, key) if isinstance(key, str) else self.rows[key]

    def __contains__(self, item: object) -> bool:
        """Whether a row, or one with this `event_id`, is in it."""
        return any(item in (row, row.event_id) for row in self.rows)

    def __add__(self, other: "Timeline") -> "Timeline":
        """The events of both in order; rows that are the same in both stand once."""
        if not isinstance(other, Timeline):
            return NotImplemented
        rows = with_ids(dict.fromkeys((*self.rows, *other.rows)))
        articles = tuple(dict.fromkeys((*self.articles, *other.articles)))
        return Timeline(rows, articles, self.problems + other.problems)

    def __repr__(self) -> str:
        """One line: how many events of how many texts, and from when to when."""
        days = sorted(day for row in self.rows for day in (row.start, row.end) if day)
        span = f", {jalali(days[0]) or days[0]} .. {jalali(days[-1]) or days[-1]}" if days else ""
        texts = f", {len(self.articles)} text{'s' * (len(self.articles) != 1)}" if self.articles else ""
        return f"<Timeline: {len(self)} event{'s' * (len(self) != 1)}{span}{texts}>"

    def _of(self, rows: Iterable[Row]) -> "Timeline":
        """Other rows of the same documents."""
        return replace(self, rows=tuple(rows))

    def filter(
        self,
        *,
        since: Any = None,
        until: Any = None,
        query: str | None = None,
        status: Wanted = None,
        kind: Wanted = None,
        person: str | None = None,
        place: str | None = None,
        source: str | None = None,
    ) -> "Timeline":
        """The events that fit all of what is given.

        `since`, `until`: those that lie, at least in part, between these days, both inclusive; a month or a year
        («مهر ۱۳۹۲», 1392) stands for its first or last day, and events without a date are then left out. `query`: text
        in title, sentence, expression, place, participants or the document's title; `person`, `place`, `source`: text
        in these; letters and digits are folded. `status`, `kind`: one name or several. ValueError lists the names.

        >>> timeline = Timeline().add(title="گشایش کتابخانه", start="1392/7/9")
        >>> len(timeline.filter(since="مهر ۱۳۹۲", query="كتابخانه")), len(timeline.filter(since=1393))
        (1, 0)
        """
        return self._of(
            filtered(
                self.rows,
                since=since,
                until=until,
                query=query,
                status=status,
                kind=kind,
                person=person,
                place=place,
                source=source,
            )
        )

    def sorted(self, key: str | Callable[[Row], Any] | None = None, *, reverse: bool = False) -> "Timeline":
        """The events by a column or what a function says of them; without a key in order of time, undated ones last.

        Rows without a value in the column stand last.
        """
        if isinstance(key, str):
            column = known_column(key)
            order: Callable[[Row], Any] = lambda row: getattr(row, column)  # noqa: E731
            having = [row for row in self.rows if getattr(row, column) not in (None, "", ())]
            rest = [row for row in self.rows if getattr(row, column) in (None, "", ())]
            return self._of((*sorted(having, key=order, reverse=reverse), *rest))
        return self._of(sorted(self.rows, key=key or (lambda row: row.order), reverse=reverse))

    def groupby(self, by: str | Callable[[Row], Any]) -> "dict[Any, Timeline]":
        """Timelines by the values of a column, or by what a function says of a row; in order of their first event.

        An event with several participants stands in the group of each. ValueError names the columns.
        """
        return {key: self._of(rows) for key, rows in grouped(self.rows, by).items()}

    def resample(self, unit: str = "month", *, calendar: str = "jalali") -> dict[str, int]:
        """How many events begin in each "month" or "year" of a calendar, gaps counted as 0; undated ones not at all.

        >>> Timeline().add(title="الف", start="1392/7/9").add(title="ب", start="1392/9/1").resample()
        {'1392-07': 1, '1392-08': 0, '1392-09': 1}
        """
        grain = one_of(Grain, unit, "unit", *(grain for grain in Grain if grain not in (Grain.MONTH, Grain.YEAR)))
        return counted(self.rows, grain, one_of(Calendar, calendar, "calendar"))

    def add(self, row: Row | Mapping[str, Any] | None = None, **columns: Any) -> "Timeline":
        """With one event more: a row, a mapping, or columns by name; `title` and `start` are enough.

        >>> Timeline().add(title="گشایش", start="۹ مهر ۱۳۹۲")[0].start_jalali
        '1392-07-09'
        """
        new = row if isinstance(row, Row) else made({**(row or {}), **columns})
        return self._of(with_ids((*self.rows, new)))

    def replace(self, event_id: str, **columns: Any) -> "Timeline":
        """With other values in some columns of an event; what follows from its days follows. KeyError, ValueError."""
        old = row_with_id(self.rows, event_id)
        new = changed(old, columns)
        return self._of(with_ids(new if row is old else row for row in self.rows))

    def drop(self, *event_ids: str) -> "Timeline":
        """Without these events. KeyError where there is no such event."""
        gone = [row_with_id(self.rows, event_id) for event_id in event_ids]
        return self._of(row for row in self.rows if not any(row is one for one in gone))

    def merge(self, *event_ids: str, **columns: Any) -> "Timeline":
        """With several events made one, that keeps the id and the words of the first and holds the others in `merged`.

        It lasts from the earliest beginning to the latest end, unless `columns` say otherwise. KeyError where there is
        no such event, ValueError for less than two.
        """
        rows = [row_with_id(self.rows, event_id) for event_id in dict.fromkeys(event_ids)]
        if len(rows) < 2:
            raise ValueError("merging needs the ids of two events or more")
        rest = [row for row in self.rows if not any(row is one for one in rows)]
        return self._of(with_ids([*rest, joined(rows, columns)]))

    def split(self, event_id: str) -> "Timeline":
        """With an event that was made of several taken apart again; see `Row.merged`. KeyError, ValueError."""
        whole = row_with_id(self.rows, event_id)
        if not whole.merged:
            raise ValueError(f"event {event_id!r} was not made of several")
        return self._of(with_ids([*(row for row in self.rows if row is not whole), *split(whole)]))

    def apply(self, edits: "str | os.PathLike[str] | Mapping[str, Any] | Sequence[Any]") -> "Timeline":
        """With the corrections of `edits.json` put on: a path, what `json.load` made of it, or a list of edits.

        Each finds its events by what they say, also after the texts were read anew; `misfits` of the result tells
        which found none. DocumentError where it is no file of edits.

        >>> given = [{"op": "add", "set": {"title": "گشایش", "start": "۹ مهر ۱۳۹۲"}}]
        >>> Timeline().apply(given)[0].edited
        True
        """
        given = read_edits(edits)
        rows, steps = put_on(self.rows, given)
        return replace(self, rows=rows, steps=(*self.steps, *steps))

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The corrections that were put on, and those that found nothing to correct."""
        return tuple(step.edit for step in self.steps)

    @property
    def misfits(self) -> tuple[Misfit, ...]:
        """The corrections that found nothing to correct, each with the reason."""
        return tuple(Misfit(step.edit, step.problem) for step in self.steps if step.problem)

    def to_frame(self, dates: str = "text") -> "pd.DataFrame":
        """The table as a pandas DataFrame, one row per event; see `frame.to_frame`.

        `dates`: days as ISO "text", as "datetime64" (of seconds, so that no year is too early) or as "period" of a day.
        """
        from gahnegar.timeline.frame import Dates, to_frame

        return to_frame(self.rows, one_of(Dates, dates, "dates"))

    @overload
    def to_csv(self, path: None = None) -> str: ...
    @overload
    def to_csv(self, path: _Path, *, force: bool = False) -> Path: ...
    def to_csv(self, path: _Path | None = None, *, force: bool = False) -> str | Path:
        """Write the table as CSV (`utf-8-sig`); the path. Without a path, the text that would be written.

        OutputError where the file cannot be written, is another's, or was edited since; `force` replaces it.
        """
        from gahnegar.timeline.frame import csv_bytes, write_csv

        return csv_bytes(self.rows).decode("utf-8-sig") if path is None else write_csv(self.rows, path, force=force)

    def to_dict(self) -> dict[str, Any]:
        """The timeline as plain values: its events with every column, and its texts; `from_dict` reads it back."""
        from gahnegar.timeline.exports.json import to_dict

        return to_dict(self.rows, self.articles)

    @overload
    def to_json(self, path: None = None) -> str: ...
    @overload
    def to_json(self, path: _Path, *, force: bool = False) -> Path: ...
    def to_json(self, path: _Path | None = None, *, force: bool = False) -> str | Path:
        """Write `to_dict` as JSON; the path, or without one the text."""
        return self._export("json", path, force=force, articles=self.articles)

    @overload
    def to_jsonl(self, path: None = None) -> str: ...
    @overload
    def to_jsonl(self, path: _Path, *, force: bool = False) -> Path: ...
    def to_jsonl(self, path: _Path | None = None, *, force: bool = False) -> str | Path:
        """Write the events as JSON, one a line; the path, or without one the text."""
        return self._export("jsonl", path, force=force)

    def to_parquet(self, path: _Path, *, force: bool = False) -> Path:
        """Write the table as Parquet, with real dates; the path. Needs the extra `parquet`."""
        return _formats()["parquet"].write(self.rows, path, force=force)

    def to_excel(self, path: _Path, *, force: bool = False) -> Path:
        """Write the table as a right-to-left sheet with real dates, a head that stays and filters; the path.

        Needs the extra `excel`.
        """
        return _formats()["xlsx"].write(self.rows, path, force=force)

    @overload
    def to_ics(self, path: None = None, *, rscale: bool = False, title: str = "") -> str: ...
    @overload
    def to_ics(self, path: _Path, *, rscale: bool = False, title: str = "", force: bool = False) -> Path: ...
    def to_ics(
        self, path: _Path | None = None, *, rscale: bool = False, title: str = "", force: bool = False
    ) -> str | Path:
        """Write a calendar (RFC 5545); the path, or without one the text. Needs the extra `ics`.

        What recurs in Jalali or lunar months is written as the days that it falls on; with `rscale` as a rule of
        RFC 7529. A LossWarning counts the events without a known day, which a calendar cannot hold.
        """
        return self._export("ics", path, force=force, rscale=rscale, title=title)

    @overload
    def to_timelinejs(
        self, path: None = None, *, title: str = "", lang: str = "fa", calendar: str = "jalali"
    ) -> str: ...
    @overload
    def to_timelinejs(
        self, path: _Path, *, title: str = "", lang: str = "fa", calendar: str = "jalali", force: bool = False
    ) -> Path: ...
    def to_timelinejs(
        self,
        path: _Path | None = None,
        *,
        title: str = "",
        lang: str = "fa",
        calendar: str = "jalali",
        force: bool = False,
    ) -> str | Path:
        """Write the JSON that TimelineJS3 loads; the path, or without one the text.

        A LossWarning counts the events without a beginning, which it cannot show.
        """
        return self._export("timelinejs", path, force=force, title=title, **_shown(lang, calendar))

    @overload
    def to_vis(self, path: None = None, *, lang: str = "fa", calendar: str = "jalali") -> str: ...
    @overload
    def to_vis(self, path: _Path, *, lang: str = "fa", calendar: str = "jalali", force: bool = False) -> Path: ...
    def to_vis(
        self, path: _Path | None = None, *, lang: str = "fa", calendar: str = "jalali", force: bool = False
    ) -> str | Path:
        """Write `items` and `groups` for vis-timeline as JSON; the path, or without one the text."""
        return self._export("vis", path, force=force, **_shown(lang, calendar))

    @overload
    def to_jsonld(self, path: None = None, *, title: str = "", lang: str = "fa") -> str: ...
    @overload
    def to_jsonld(self, path: _Path, *, title: str = "", lang: str = "fa", force: bool = False) -> Path: ...
    def to_jsonld(
        self, path: _Path | None = None, *, title: str = "", lang: str = "fa", force: bool = False
    ) -> str | Path:
        """Write the events as schema.org describes them (JSON-LD); the path, or without one the text."""
        return self._export("jsonld", path, force=force, title=title, lang=_shown(lang)["lang"])

    def _export(self, name: str, path: _Path | None, *, force: bool, **options: Any) -> str | Path:
        form = _formats()[name]
        if path is None:
            return form.render(self.rows, **options).decode()
        return form.write(self.rows, path, force=force, **options)

    def to_html(
        self,
        path: str | os.PathLike[str],
        *,
        title: str | None = None,
        lang: str = "fa",
        calendar: str = "jalali",
        fragment: bool = False,
        address: str = "",
        picture: str = "",
        font: str | os.PathLike[str] | None = None,
        eras: Iterable[str | tuple[str, Any, Any]] = (),
        force: bool = False,
    ) -> Path:
        """Write the page, one file that needs no network; the path.

        `lang`: "fa" (right-to-left) or "en". `calendar`: "jalali" or "gregorian", the one shown first. `fragment`: a
        piece to put into another page, whose styles and scripts it does not touch. `address`: where the page will
        stand, `picture`: the address of a picture of it, both for those who share it. `font`: a file (woff2, woff, ttf,
        otf) to hold in the page. `eras`: bands behind the chart, each a name that the tagger knows («قاجار»), or a name
        with its first and last day.

        ValueError where one of these is something else; OutputError where the file cannot be written, or is another's.
        """
        from gahnegar.timeline.page import Look, era_band, write_page

        look = Look(
            title,
            one_of(Language, lang, "lang", Language.DARI),
            one_of(Calendar, calendar, "calendar", Calendar.HIJRI),
            fragment=fragment,
            address=address,
            picture=picture,
            font=Path(font) if font else None,
            eras=tuple(era_band(each) if isinstance(each, str) else era_band(*each) for each in eras),
        )
        return write_page(self.rows, self.articles, path, look, steps=self.steps, force=force)

    def figure(self, *, lang: str = "fa", calendar: str = "jalali") -> "go.Figure":
        """The chart as a plain Plotly figure, for a notebook."""
        from gahnegar.timeline.chart import figure

        language = one_of(Language, lang, "lang", Language.DARI)
        return figure(self.rows, language=language, calendar=one_of(Calendar, calendar, "calendar", Calendar.HIJRI))

    def to_image(
        self, path: str | os.PathLike[str], *, lang: str = "fa", calendar: str = "jalali", force: bool = False
    ) -> Path:
        """Write the chart as .png, .svg, .pdf, .jpg or .webp; the path. Needs the extra `image` and a browser.

        MissingExtraError where kaleido is not installed; OutputError where there is no browser, or it cannot draw or
        write.
        """
        from gahnegar.timeline.image import write_image

        language = one_of(Language, lang, "lang", Language.DARI)
        shown = one_of(Calendar, calendar, "calendar", Calendar.HIJRI)
        return write_image(self.rows, path, language=language, calendar=shown, force=force)

    def _repr_html_(self) -> str:
        from gahnegar.timeline.notebook import table

        return table(self.rows)


def _formats() -> "dict[str, ExportFormat]":
    from gahnegar.timeline.exports import FORMATS

    return FORMATS


def _shown(lang: str, calendar: str = "jalali") -> dict[str, str]:
    """The language and calendar of an export, checked."""
    language = one_of(Language, lang, "lang", Language.DARI)
    return {"lang": language, "calendar": one_of(Calendar, calendar, "calendar", Calendar.HIJRI)}
