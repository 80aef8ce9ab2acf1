"""Texts with their expressions and events, for the tools of others: one module a format, and a table of them.

Every module has `render(annotated)`, which gives the text of a file. Offsets are code points here; where a format
counts otherwise, its module converts them. Knows no files and no pipes.
"""

import datetime as dt
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from gahnegar.dates.timex import Timex
from gahnegar.dates.token_labels import hengam_labels, to_hengam
from gahnegar.errors import Detail, MissingExtraError
from gahnegar.events.event import Event
from gahnegar.reading import parse_text

__all__ = ["FORMATS", "Annotated", "Format", "annotate", "hengam_labels", "predicates", "to_hengam"]


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text, its expressions, the events that they date, and what is known of it."""

    text: str
    timexes: tuple[Timex, ...] = ()
    events: tuple[Event, ...] = ()
    published: dt.date | None = None
    title: str = ""
    source: str = ""
    url: str = ""


def annotate(
    text: str, published: Any = None, *, inferred: bool = False, title: str = "", source: str = "", url: str = ""
) -> Annotated:
    """The expressions and events of a text; PublishedDateError where the publication day cannot be read."""
    tagged = parse_text(text).resolve(published, inferred=inferred)
    return Annotated(text, tagged.timexes, tuple(tagged.events()), tagged.published, title, source, url)


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name, the extra that brings its library, and the module where it has another name."""

    name: str
    extra: str = ""
    module: str = ""

    def render(self, annotated: Annotated) -> str:
        """The text of a file. MissingExtraError where a package is not installed."""
        try:
            module = import_module(f"{__name__}.{self.module or self.name}")
        except ModuleNotFoundError as error:
            raise MissingExtraError.of(
                Detail("writing {name} needs {package}", name=self.name, package=error.name), self.extra
            ) from error
        text: str = module.render(annotated)
        return text


FORMATS: dict[str, Format] = {
    one.name: one
    for one in (
        Format("jsonl", module="expressions"),
        Format("bio"),
        Format("hengam"),
        Format("timeml"),
        Format("tei"),
        Format("webannotation"),
        Format("labelstudio"),
        Format("doccano"),
        Format("uima", extra="uima"),
    )
}


@dataclass(frozen=True, slots=True)
class PredicateSpan:
    """The words of a text that tell an event, and the event; several events may have the same words."""

    start: int
    end: int
    events: tuple[Event, ...]


def predicates(annotated: Annotated) -> list[PredicateSpan]:
    """The predicates of the events, in order, without those that overlap an expression: no format could hold both."""
    found: dict[tuple[int, int], list[Event]] = {}
    for event in annotated.events:
        if event.predicate is not None:
            found.setdefault((event.predicate.start, event.predicate.end), []).append(event)
    taken = [(timex.start, timex.end) for timex in annotated.timexes]
    spans: list[PredicateSpan] = []
    for (start, end), events in sorted(found.items()):
        if not any(
            begin < end and start < close for begin, close in [*taken, *((one.start, one.end) for one in spans)]
        ):
            spans.append(PredicateSpan(start, end, tuple(events)))
    return spans
