"""From documents to rows: what counts as a document, the events of each, and joining them across documents."""

import datetime as dt
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from gahnegar.dates.display import persian_digits
from gahnegar.dates.timex import Timex
from gahnegar.errors import Detail, DocumentError, DocumentWarning, GahnegarError
from gahnegar.events.event import Event, TitleStyle
from gahnegar.events.merge import merge_events
from gahnegar.reading import Parsed, parse_text
from gahnegar.timeline.columns import of_event
from gahnegar.timeline.given import ACCEPTED, documents_in
from gahnegar.timeline.row import Row, clean, with_ids

_ATTRIBUTES = ("published", "source", "title", "url", "inferred", "file", "line")


@dataclass(frozen=True, slots=True)
class Article:
    """A text that a timeline was made from, kept for showing it: its expressions, and where it is from."""

    text: str
    timexes: tuple[Timex, ...] = ()
    title: str = ""
    source: str = ""
    url: str = ""
    published: dt.date | None = None


class Errors(StrEnum):
    """What becomes of a document that cannot be used: a warning, an error, nothing, or a row that says so."""

    WARN = "warn"
    RAISE = "raise"
    SKIP = "skip"
    ROW = "row"


def gather(
    documents: Any,
    *,
    merge: bool = True,
    infer: bool = False,
    errors: Errors = Errors.WARN,
    titles: TitleStyle = TitleStyle.VERBAL,
) -> tuple[tuple[Row, ...], tuple[Article, ...], tuple[str, ...]]:
    """The rows of all documents in order of time, the documents as articles, and what could not be used of them.

    Of an object with a `text`, its `published`, `source`, `title` and `url` are used where it has them; `inferred` says
    that `published` was worked out and not told. `file` and `line` name it where it fails.

    Whatever goes wrong with a document is a problem of this one, and the rest is done, unless `errors` is to raise:
    then DocumentError names the first document that is none, PublishedDateError the one whose date cannot be read.
    They are raised, too, where there is to be a warning and no document can be used.
    """
    problems: list[str] = []
    first: Exception | None = None
    articles: list[Article] = []
    events: list[Event] = []
    home: dict[str, Article] = {}
    for number, given in enumerate(documents_in(documents), 1):
        about: dict[str, Any] = {}
        try:
            text, about = _document(given, number)
            parsed = parse_text(text)
            if infer:
                about.update(_publication_of(given, parsed, about))
            article, found = _article_and_events(parsed, about, number, titles)
        except Exception as error:
            if errors is Errors.RAISE:
                raise
            problems.append(_problem(error, about, number))
            first = first or error
            continue
        articles.append(article)
        events += found
        home[str(number)] = article
    if errors is Errors.WARN and first is not None:
        if not articles:
            raise first
        for problem in problems:
            warnings.warn(problem, DocumentWarning, stacklevel=3)
    rows = []
    for event in merge_events(events) if merge else events:
        article = home[event.document]
        rows.append(of_event(event, document=article.title, url=article.url))
    if errors is Errors.ROW:
        rows += [Row("", clean(problem)) for problem in problems]
    return with_ids(rows), tuple(articles), tuple(problems)


def _problem(error: Exception, about: Mapping[str, Any], number: int) -> str:
    """What went wrong with a document, after what a reader knows it by."""
    if isinstance(error, DocumentError):
        return str(error)
    names = [str(about[name]) for name in ("file", "source", "title", "url") if about.get(name)]
    names = names or [f"document {number}"]
    name = f"{names[0]}:{about['line']}" if about.get("file") and about.get("line") else names[0]
    return f"{name}: {error}" if isinstance(error, GahnegarError) else f"{name}: {type(error).__name__}: {error}"


def _document(given: Any, number: int) -> tuple[str, dict[str, Any]]:
    """The text of a document in any of its shapes, and what is known of it."""
    about: dict[str, Any] = {}
    if isinstance(given, GahnegarError):
        raise given
    if isinstance(given, str):
        text: Any = given
    elif isinstance(given, Mapping):
        text = given.get("text")
        about = {name: given.get(name) for name in _ATTRIBUTES}
    elif isinstance(given, tuple) and len(given) == 2:
        text, about["published"] = given
    else:
        text = getattr(given, "text", None)
        about = {name: getattr(given, name, None) for name in _ATTRIBUTES}
        about["published"] = getattr(given, "moment", None) or about["published"]
    if not isinstance(text, str):
        raise DocumentError(
            Detail(
                "document {number} has no text: expected {accepted}, not {kind}",
                number=number,
                accepted=ACCEPTED,
                kind=type(given).__name__,
            )
        )
    return text, about


def _publication_of(given: Any, parsed: Parsed, about: Mapping[str, Any]) -> dict[str, Any]:
    """The publication day that a document allows, where nobody gives it."""
    from gahnegar.documents import Document, Origin, published_of

    if about.get("published"):
        return {}
    document = given if isinstance(given, Document) else Document(parsed.text)
    publication = published_of(document, parsed=parsed)
    exact = publication.first == publication.last
    return {"published": publication.moment, "inferred": publication.origin is Origin.INFERRED or not exact}


def _article_and_events(
    parsed: Parsed, about: Mapping[str, Any], number: int, titles: TitleStyle
) -> tuple[Article, list[Event]]:
    published = about.get("published") or None
    title, url = (clean(str(about.get(name) or "")) for name in ("title", "url"))
    source = (
        clean(str(about.get("source") or ""))
        or title
        or url
        or (f"متن {persian_digits(str(number))}" if number > 1 else "")
    )
    tagged = parsed.resolve(published, inferred=bool(about.get("inferred")))
    events = tagged.events(document=str(number), source=source, titles=titles)
    return Article(clean(parsed.text), tagged.timexes, title, source, url, tagged.published), events
