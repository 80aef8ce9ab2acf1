"""The articles that a command is given: read, each with its publication day, and named where they fail."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

import click

from gahnegar.cli.family import WordedProblem, debugs, error_text
from gahnegar.cli.options import PublishedOption
from gahnegar.cli.usage import console, language
from gahnegar.errors import Detail, DocumentError, MissingExtraError

if TYPE_CHECKING:
    from gahnegar.documents import Document, Problem, Publication, Window

Item = TypeVar("Item")

FEW = 3
"""More articles than this get a progress bar."""

LISTED = 10
"""A summary names so many of a kind and counts the rest."""


@dataclass(slots=True)
class Articles:
    """The documents of a command's arguments, what could not be used of them, and what was left out on purpose."""

    documents: "list[Document]" = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def met(self) -> int:
        """How much was met in all."""
        return len(self.documents) + len(self.problems) + len(self.notes)

    def report(self) -> None:
        """Say on standard error what could not be used or was left out."""
        for problem in self.problems:
            click.echo(f"{console().error}: {problem}", err=True)
        for note in self.notes:
            click.echo(f"{console().note}: {note}", err=True)

    def fail(self, problem: str) -> None:
        """Note what could not be used, and say so."""
        self.problems.append(problem)
        click.echo(f"{console().error}: {problem}", err=True)

    @contextmanager
    def reading(self, document: "Document") -> Iterator[None]:
        """Work on one document: whatever goes wrong is a problem of this one, and the others are done."""
        try:
            yield
        except Exception as error:
            if debugs():
                raise
            self.fail(f"{document_name(document)}: {error_text(error)}")


def read_articles(articles: Sequence[str], encoding: str | None) -> Articles:
    """Every document of the articles; one that cannot be used does not stop the others."""
    from gahnegar.documents import Document, ProblemKind, read_bytes
    from gahnegar.documents.read import named_apart, read

    found = Articles()
    for article in progress(articles, "reading"):
        met = found.met
        try:
            if article == "-":
                data = sys.stdin.buffer.read()
                found.documents.append(read_bytes(data, "-", encoding=encoding))
                continue
            reading = read(article, encoding=encoding)
            for item in reading:
                if isinstance(item, Document):
                    found.documents.append(item)
                else:
                    (found.notes if item.kind is ProblemKind.DUPLICATE else found.problems).append(_problem_text(item))
            if passed := reading.summary.passed_over:
                found.notes.append(f"{article}: {passed_over_text(passed)}")
        except DocumentError as error:
            found.problems.append(error_text(error))
        except MissingExtraError as error:
            found.problems.append(f"{article}: {error_text(error)}")
        except Exception as error:
            if debugs():
                raise
            found.problems.append(f"{article}: {error_text(error)}")
        if found.met == met:
            found.problems.append(f"{article}: no article in it")
    found.documents = named_apart(found.documents)
    return found


def _problem_text(problem: "Problem") -> str:
    """A problem of reading, with its place."""
    return f"{problem.place}: {console().detail(problem.message)}"


def passed_over_text(passed: Mapping[str, int]) -> str:
    """How many files of other kinds a directory held, by their suffix."""
    kinds = ", ".join(f"{count} {suffix}" for suffix, count in sorted(passed.items()))
    return f"{sum(passed.values())} files of other kinds were not read ({kinds})"


def read_one(article: str, encoding: str | None) -> "Document":
    """The one document of an article."""
    found = read_articles([article], encoding)
    if len(found.documents) != 1:
        if found.problems:
            raise WordedProblem(found.problems[0])
        raise DocumentError(
            Detail("{article}: {number} documents, one was expected", article=article, number=len(found.documents))
        )
    return found.documents[0]


def publication_of(document: "Document", published: PublishedOption | None) -> "Publication":
    """The publication day of a document: the one that the user told, else its own, else what its text allows."""
    from gahnegar.documents import Origin, Publication
    from gahnegar.documents.publication import published_of

    if published is None or published.day is None:
        return published_of(document, infer=published is None)
    return Publication(Origin.GIVEN, published.day, published.day, published.day, 1.0)


def is_inferred(publication: "Publication") -> bool:
    """Whether nobody told the very day."""
    from gahnegar.documents import Origin

    return publication.origin is Origin.INFERRED or publication.first != publication.last


def provenance(document: "Document", publication: "Publication") -> str:
    """Which publication date was taken, from where, and how sure it is."""
    from gahnegar.dates.display import iso_in
    from gahnegar.dates.units import Calendar
    from gahnegar.documents import Origin

    say = console()
    if publication.day is None or publication.first is None or publication.last is None:
        possible = say.separator.join(_window(window) for window in publication.alternatives[:LISTED])
        if publication.first is not None and publication.last is not None:
            possible = say.within(str(publication.first), str(publication.last))
        return f"{document_name(document)}: {say.unknown_day}{f'; {say.possible}: {possible}' if possible else ''}"
    hints = []
    if publication.origin is not Origin.GIVEN:
        hints.append(say.sure(publication.confidence))
        if publication.first != publication.last:
            hints.append(say.within(str(publication.first), str(publication.last)))
        places = list(dict.fromkeys(evidence.where(language()) for evidence in publication.evidence))
        hints += [say.source(places[:LISTED])] if places else []
        others = [_window(window) for window in publication.alternatives]
        hints += [say.other([*others[:3], *(["…"] if others[3:] else [])])] if others else []
    jalali = iso_in(Calendar.JALALI, publication.day) or "-"
    return f"{document_name(document)}: {say.published(jalali, str(publication.day), publication.origin, hints)}"


def _window(window: "Window") -> str:
    return str(window.first) if window.first == window.last else f"{window.first} .. {window.last}"


def document_name(document: "Document") -> str:
    """The file of a document, with the line of its record."""
    name = document.file or document.source or "-"
    return name if document.line is None else f"{name}:{document.line}"


def progress(items: Sequence[Item], what: str) -> Iterable[Item]:
    """The items, with a bar on standard error where there are more than a few."""
    if len(items) <= FEW:
        return items
    from tqdm import tqdm

    bar: Iterable[Item] = tqdm(items, desc=what, unit="article", file=sys.stderr)
    return bar


def counts_text(names: Iterable[str]) -> str:
    """How many there are of each name, the most common first."""
    return console().counts(dict(Counter(names).most_common()))
