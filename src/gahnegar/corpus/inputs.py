"""The inputs of a corpus run as one stream of records: files found, columns chosen, documents named.

Reads whatever `documents` reads, by the same names of columns. Names never hold more of a path than is needed to tell
the inputs apart, so a corpus gives the same output wherever it lies. Knows nothing of dates and texts.
"""

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from gahnegar.corpus.record import Fault, Record
from gahnegar.documents.document import Document, EvidenceKind, Problem, ProblemKind, ReadSummary
from gahnegar.documents.read import (
    KNOWN_SUFFIXES,
    USUAL_COLUMNS,
    Columns,
    choose_columns,
    files_of,
    holds_records,
    read_document,
)
from gahnegar.documents.records import Raw, UnusableError, read_records
from gahnegar.errors import Detail, DocumentError, MissingExtraError, unplaced
from gahnegar.timeline.row import clean

_IDS = ("id", "شناسه")
_USUAL = {
    **USUAL_COLUMNS,
    "source": tuple(name for name in USUAL_COLUMNS["source"] if name not in _IDS),
    "id": _IDS,
}
_FREE = ("source", "title", "url")  # taken over where they are there


@dataclass(frozen=True, slots=True)
class Source:
    """An input file, the name it has in the output, and its size in bytes."""

    path: Path
    name: str
    size: int


class Corpus:
    """The records of some files, in the order in which the files were given (those of a glob by name).

    Raises DocumentError where an input is not there, cannot be read, or where the first one has no such columns.
    """

    def __init__(
        self,
        inputs: str | Path | Sequence[str | Path],
        *,
        text: str | None = None,
        published: str | None = None,
        doc_id: str | None = None,
        limit: int | None = None,
    ) -> None:
        listed = ReadSummary()
        self.sources = _sources([inputs] if isinstance(inputs, (str, Path)) else list(inputs), listed)
        self.passed_over: Mapping[str, int] = listed.passed_over
        self._columns = Columns(text=text, published=published, id=doc_id)
        self._limit = limit
        self._bytes = sum(source.size for source in self.sources)
        self._read = 0  # bytes, of those
        self._given = 0  # records
        first = next(self._file(self.sources[0]), None) if holds_records(self.sources[0].path) else None
        if isinstance(first, Problem) and first.kind is ProblemKind.MISSING_COLUMN:
            raise DocumentError(Detail("{place}: {error}", place=first.place, error=first.message))

    def records(self) -> Iterator[Record]:
        """The records, good and broken; a file that fails is one broken record."""
        self._read = self._given = 0
        before = 0
        for source in self.sources:
            for item in self._file(source):
                if self._limit is not None and self._given >= self._limit:
                    return
                self._given += 1
                if isinstance(item, Raw):
                    self._read = before + item.position
                    yield self._record(item, source)
                elif isinstance(item, Document):
                    yield _of_document(item, source)
                else:
                    yield _broken(item, source)
            before = self._read = before + source.size

    def expected(self) -> int | None:
        """How many records there will be, as far as the part that is read tells; None before it tells anything."""
        if not self._read or not self._given:
            return None
        expected = round(self._given * max(1.0, self._bytes / self._read))
        return expected if self._limit is None else min(expected, self._limit)

    def _file(self, source: Source) -> Iterator[Raw | Document | Problem]:
        try:
            if holds_records(source.path):
                yield from read_records(source.path, self._choose)
            else:
                yield read_document(source.path)
        except (DocumentError, MissingExtraError) as error:
            kind = error.kind if isinstance(error, UnusableError) else ProblemKind.UNREADABLE
            yield Problem(kind, source.name, unplaced(error, f"{source.path}: "))

    def _choose(self, columns: list[str]) -> Mapping[str, str]:
        return choose_columns(columns, self._columns, _USUAL)

    def _record(self, raw: Raw, source: Source) -> Record:
        values = raw.values
        place = f"{source.name}:{raw.line}"
        doc_id = values.get("id")
        free = {name: clean(value) for name in _FREE if isinstance(value := values.get(name), str)}
        return Record(
            doc_id=place if doc_id is None or doc_id == "" else clean(str(doc_id)),
            text=values.get("text"),
            published=values.get("published"),
            source=free.get("source", source.name),
            title=free.get("title", ""),
            url=free.get("url", ""),
            place=place,
        )


def _of_document(document: Document, source: Source) -> Record:
    stated = any(one.kind is EvidenceKind.GIVEN for one in document.evidence)
    return Record(
        source.name,
        document.text,
        document.moment if stated else None,
        clean(document.source),
        clean(document.title),
        clean(document.url),
        place=source.name,
        evidence=document.evidence,
    )


def _broken(problem: Problem, source: Source) -> Record:
    place = source.name if problem.line is None else f"{source.name}:{problem.line}"
    fault = Fault(DocumentError.__name__, problem.message).at(place)
    return Record(place, None, source=source.name, place=place, error=fault)


def _sources(inputs: list[str | Path], listed: ReadSummary) -> tuple[Source, ...]:
    paths = list(dict.fromkeys(path for stated in inputs for path in _paths(stated, listed)))
    if not paths:
        raise DocumentError(Detail("no input was given"))
    names = _tails([Path(os.path.abspath(path)).parts for path in paths])  # noqa: PTH100 - links stay as told
    return tuple(Source(path, name, path.stat().st_size) for path, name in zip(paths, names, strict=True))


def _tails(paths: list[tuple[str, ...]]) -> list[str]:
    """The ends of paths, no longer than tells each from the others.

    >>> _tails([("/", "x", "1391", "a.csv"), ("/", "x", "1392", "a.csv"), ("/", "b.csv")])
    ['1391/a.csv', '1392/a.csv', 'b.csv']
    """
    names = [path[-1] for path in paths]
    length = 1
    while len(set(names)) < len(set(paths)):
        length += 1
        counts = Counter(names)
        names = [
            "/".join(path[-length:]) if counts[name] > 1 else name for path, name in zip(paths, names, strict=True)
        ]
    return names


def _paths(given: str | Path, listed: ReadSummary) -> list[Path]:
    files, _ = files_of(given, listed)
    found = list(files)
    if not found:
        raise DocumentError(
            Detail(
                "{given}: no {suffixes} in this directory",
                given=given,
                suffixes=", ".join(sorted(KNOWN_SUFFIXES)),
            )
        )
    for path in found:
        if path.is_file() and not os.access(path, os.R_OK):
            raise DocumentError(Detail("{path}: no permission to read it", path=path))
    return found
