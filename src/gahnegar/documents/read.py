"""Reading documents: one text, page or table of records, packed or not, directories and globs, one after the other.

Nothing is held that is not needed: records are read one by one, and of a document that was given out only a digest
stays, to know its doubles by. Finds dates in fields and bylines; working a date out is `infer`'s.
"""

import datetime as dt
import glob
import os
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from pathlib import Path
from typing import Self

from gahnegar.documents import metadata
from gahnegar.documents.document import DayEvidence, Document, EvidenceKind, Problem, ProblemKind, ReadSummary
from gahnegar.documents.encoding import declared_encoding, decode_text, read_whole
from gahnegar.documents.frontmatter import split_front_matter
from gahnegar.documents.headline import headline_of
from gahnegar.documents.records import (
    DEFAULT_LIMIT,
    MEGABYTE,
    PARQUET,
    RECORDS,
    TABLES,
    Raw,
    UnusableError,
    read_records,
    suffix_of,
)
from gahnegar.documents.signatures import Container, binary_kind, container_of
from gahnegar.documents.stamps import clock_of, is_missing, parse_stamp
from gahnegar.errors import Detail, DocumentError, MissingExtraError, PublishedDateError, detail_of, unplaced


@dataclass(frozen=True, slots=True)
class Columns:
    """The names of the columns or keys of records; None takes the first that is there of the usual names.

    A name that is told and not there is an error; of those not told, only the text must be there.
    """

    text: str | None = None
    title: str | None = None
    published: str | None = None
    source: str | None = None
    url: str | None = None
    id: str | None = None


USUAL_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article", "full_text", "متن", "متن خبر"),
    "title": ("title", "headline", "عنوان", "تیتر"),
    "published": (
        "published", "date", "published_at", "publish_date", "publishdate", "pubdate", "datepublished",
        "publication_date", "datetime", "timestamp", "created_at", "تاریخ", "تاریخ انتشار",
    ),
    "source": ("source", "id", "publisher", "منبع", "شناسه"),
    "url": ("url", "link", "نشانی", "لینک"),
}  # fmt: skip

_TEXTS = frozenset((".txt", ".text", ".md"))
_PAGES = frozenset((".html", ".htm", ".xhtml"))
_OFFICE = frozenset((".docx", ".pdf"))
KNOWN_SUFFIXES = _TEXTS | _PAGES | _OFFICE | RECORDS | TABLES | PARQUET
"""What is read from a directory; each may have .gz after it, but for .parquet."""

Item = Document | Problem


@dataclass(frozen=True, slots=True)
class _Options:
    encoding: str | None
    columns: Columns
    limit: int


@dataclass(slots=True)
class DocumentReader:
    """The documents and problems of an input, one by one, and what was counted on the way; can be gone through once."""

    summary: ReadSummary
    _items: Iterator[Item] = field(repr=False)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Item:
        return next(self._items)


def read(
    path: str | os.PathLike[str],
    *,
    encoding: str | None = None,
    columns: Columns | None = None,
    limit: int = DEFAULT_LIMIT,
) -> DocumentReader:
    """The documents of a file, a directory or a glob such as `news/**/*.html`, and the problems met on the way.

    `encoding` overrides what a file without a byte order mark is read as (UTF-8, or what a page declares). `columns`
    names the columns of records. `limit`: the largest single text or record, in bytes.

    Raises DocumentError at once where nothing is there, and while reading where the one file named cannot be used at
    all; among several files, and for single records, such an error is a Problem in the stream and the rest goes on.
    Documents that repeat an earlier one of this reading, letter for letter, are left out and reported.
    """
    options = _Options(encoding, columns or Columns(), limit)
    summary = ReadSummary()
    files, several = files_of(path, summary)
    return DocumentReader(summary, _counting(_unique(_read_all(files, options, summary, several=several)), summary))


def files_of(path: str | os.PathLike[str], summary: ReadSummary) -> tuple[Iterator[Path], bool]:
    """The files of a path, a directory or a glob, and whether they may be several; what is passed over is counted.

    DocumentError where nothing is there.
    """
    given = os.fspath(path)
    if Path(given).is_dir():
        return _walk(Path(given), set(), summary), True
    if glob.has_magic(given) and not Path(given).exists():
        matches = sorted(glob.glob(given, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute pattern
        if not matches:
            raise DocumentError(Detail("{given}: nothing matches this pattern", given=given))
        return _expand(matches), True
    if Path(given).exists():
        return iter([Path(given)]), False
    what = "a link that leads nowhere" if Path(given).is_symlink() else "no such file or directory"
    raise DocumentError(Detail("{given}: {what}", given=given, what=what))


def holds_records(path: Path) -> bool:
    """Whether the name of a file says that it holds many documents, and not one."""
    return suffix_of(path) in RECORDS | TABLES | PARQUET


def read_document(path: Path) -> Document:
    """The one document of a file that holds no records. DocumentError or MissingExtraError where it cannot be used."""
    (found,) = _read_file(path, _Options(None, Columns(), DEFAULT_LIMIT), ReadSummary())
    if isinstance(found, Problem):
        raise UnusableError(found.kind, str(found))
    return found


def read_bytes(data: bytes, name: str = "-", *, encoding: str | None = None) -> Document:
    """The document in bytes that come from no file, such as standard input, by how they begin: Word, PDF, HTML, text.

    DocumentError where it cannot be used.
    """
    return _read_text_or_page(data, name, _Options(encoding, Columns(), DEFAULT_LIMIT))


def _expand(matches: list[str]) -> Iterator[Path]:
    seen: set[str] = set()
    for match in matches:
        if Path(match).is_dir():
            continue
        real = os.path.realpath(match)
        if real not in seen:
            seen.add(real)
            yield Path(match)


def named_apart(documents: Sequence[Document]) -> list[Document]:
    """The documents, those with the source of an earlier one from another file with a number behind it.

    >>> one, two = Document("", source="a.txt", file="1/a.txt"), Document("", source="a.txt", file="2/a.txt")
    >>> [document.source for document in named_apart([one, two])]
    ['a.txt', 'a.txt (2)']
    """
    files: dict[str, list[str]] = {}
    apart = []
    for document in documents:
        name = Path(document.file).name
        if document.source == name and document.line is None:
            known = files.setdefault(name, [])
            if document.file not in known:
                known.append(document.file)
            number = known.index(document.file) + 1
            apart.append(document if number == 1 else replace(document, source=f"{name} ({number})"))
        else:
            apart.append(document)
    return apart


def _walk(folder: Path, seen: set[str], summary: ReadSummary) -> Iterator[Path]:
    """The files below a directory in order of their names, each once: a link to what was already met ends there."""
    real = os.path.realpath(folder)
    if real in seen:
        return
    seen.add(real)
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        yield folder  # cannot be listed: reported when it cannot be read
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _walk(entry, seen, summary)
        elif suffix_of(entry) in KNOWN_SUFFIXES:
            real = os.path.realpath(entry)
            if real not in seen:
                seen.add(real)
                yield entry
        else:
            suffix = suffix_of(entry) or entry.name
            summary.passed_over[suffix] = summary.passed_over.get(suffix, 0) + 1


def _read_all(files: Iterator[Path], options: _Options, summary: ReadSummary, *, several: bool) -> Iterator[Item]:
    for path in files:
        summary.files += 1
        try:
            yield from _read_file(path, options, summary)
        except (DocumentError, MissingExtraError) as error:
            if not several:
                raise
            kind = ProblemKind.UNREADABLE
            if isinstance(error, MissingExtraError):
                kind = ProblemKind.MISSING_EXTRA
            elif isinstance(error, UnusableError):
                kind = error.kind
            yield Problem(kind, str(path), unplaced(error, f"{path}: "))


def _read_file(path: Path, options: _Options, summary: ReadSummary) -> Iterator[Item]:
    if not path.exists():
        raise UnusableError(ProblemKind.MISSING, Detail("{path}: a link that leads nowhere", path=path))
    if not path.is_file():
        what = "a pipe: read it as standard input, with -" if path.is_fifo() else "neither a file nor a directory"
        raise UnusableError(ProblemKind.UNREADABLE, Detail("{path}: {what}", path=path, what=what))
    suffix = suffix_of(path)
    try:
        if suffix in RECORDS | TABLES | PARQUET:
            yield from _read_records(path, options, summary)
        else:
            yield _read_text_or_page(_whole_file(path, options), str(path), options, page=suffix in _PAGES)
    except (EOFError, zlib.error) as error:
        raise UnusableError(
            ProblemKind.UNREADABLE, Detail("{path}: the gzip data is cut off ({error})", path=path, error=error)
        ) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise UnusableError(
            ProblemKind.UNREADABLE, Detail("{path}: cannot be read ({reason})", path=path, reason=reason)
        ) from None


def _whole_file(path: Path, options: _Options) -> bytes:
    data = read_whole(path, options.limit)
    if data is None:
        raise UnusableError(
            ProblemKind.TOO_LARGE,
            Detail(
                "{path}: larger than {limit:g} MB, too much for one text; give a larger limit, or records as .jsonl, "
                ".csv or .parquet, which are read one by one",
                path=path,
                limit=options.limit / MEGABYTE,
            ),
        )
    return data


# ---------------------------------------------------------------- one text, one page


def _read_text_or_page(data: bytes, name: str, options: _Options, *, page: bool = False) -> Document:
    container = container_of(data[:400])
    if container is not None:
        return _read_office(data, name, container, options)
    kind = binary_kind(data[:400])
    if kind is not None:
        raise UnusableError(ProblemKind.UNREADABLE, Detail("{name}: no text but {kind}", name=name, kind=kind))
    head = data[:400].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if page or head.startswith((b"<!doctype html", b"<html")):
        return _read_page(data, name, options)
    return _read_text(data, name, options)


def _read_text(data: bytes, name: str, options: _Options) -> Document:
    try:
        raw = decode_text(data, options.encoding, name=name)
    except DocumentError as error:
        raise UnusableError(ProblemKind.ENCODING, detail_of(error)) from None
    front, text = split_front_matter(raw)
    published: dt.date | None = None
    evidence: tuple[DayEvidence, ...] = ()
    if front.get("published"):
        try:
            published, _ = parse_stamp(front["published"])
        except PublishedDateError as error:
            raise UnusableError(
                ProblemKind.BAD_DATE, Detail("{name}: published in the front matter: {error}", name=name, error=error)
            ) from None
        evidence = (_given_day("front matter", front["published"], published, clock_of(front["published"])),)
    return Document(
        text,
        front.get("title") or headline_of(text),
        published,
        front.get("source") or _file_name(name),
        front.get("url", ""),
        (*evidence, *metadata.evidence_of_text(text)),
        name,
    )


def _file_name(name: str) -> str:
    """What readers know a file by; nothing for standard input."""
    return "" if name == "-" else Path(name).name


def _given_day(place: str, quote: str, day: dt.date, clock: dt.time | None) -> DayEvidence:
    return DayEvidence(EvidenceKind.GIVEN, place, quote, day, day, 1.0, clock=clock)


def _read_office(data: bytes, name: str, container: Container, options: _Options) -> Document:
    from gahnegar.documents.office import read_docx, read_pdf

    found = read_pdf(data, name) if container is Container.PDF else read_docx(data, name, options.limit)
    title = headline_of(found.text) or " ".join(found.title.split())
    source = _file_name(name)
    return Document(found.text, title, None, source, evidence=tuple(metadata.evidence_of_text(found.text)), file=name)


def _read_page(data: bytes, name: str, options: _Options) -> Document:
    from gahnegar.documents.webpage import NoArticleError, read_page

    if not data.strip():
        raise UnusableError(ProblemKind.EMPTY, Detail("{name}: the file is empty", name=name))
    try:
        html = decode_text(data, options.encoding or declared_encoding(data), name=name, tail=True)
    except DocumentError as error:
        raise UnusableError(ProblemKind.ENCODING, detail_of(error)) from None
    try:
        page = read_page(html)
    except NoArticleError as error:
        raise UnusableError(ProblemKind.NO_ARTICLE, Detail("{name}: {error}", name=name, error=error)) from None
    best, confidence = metadata.weigh(page.evidence)
    certain = best if best and best.first == best.last and confidence >= 0.5 else None
    return Document(
        page.text,
        page.title,
        certain.first if certain else None,
        _file_name(name),
        page.url,
        page.evidence,
        name,
    )


# ---------------------------------------------------------------- records


def _read_records(path: Path, options: _Options, summary: ReadSummary) -> Iterator[Item]:
    def choose(names: list[str]) -> dict[str, str]:
        return choose_columns(names, options.columns)

    raw = None
    for raw in read_records(path, choose, encoding=options.encoding, limit=options.limit):
        if isinstance(raw, Problem):
            yield raw
        else:
            yield from _record(raw, str(path), summary)
    if raw is None:
        yield Problem(ProblemKind.EMPTY, str(path), "no record in it")


def choose_columns(
    columns: list[str], wanted: Columns, usual_names: Mapping[str, tuple[str, ...]] = USUAL_COLUMNS
) -> dict[str, str]:
    """Which column holds what; raises where the text's, or one that was told, is not there."""
    folded = {column.strip().lower(): column for column in reversed(columns)}
    chosen: dict[str, str] = {}
    there = "، ".join(columns) if any(not column.isascii() for column in columns) else ", ".join(columns)
    for what, usual in usual_names.items():
        name = getattr(wanted, what)
        if name is not None:
            if name not in columns:
                raise UnusableError(
                    ProblemKind.MISSING_COLUMN,
                    Detail("no column {name!r} for the {what}; there are: {there}", name=name, what=what, there=there),
                )
            chosen[what] = name
        else:
            found = next((folded[one] for one in usual if one in folded), None)
            if found is not None and found not in chosen.values():
                chosen[what] = found
    if "text" not in chosen:
        raise UnusableError(
            ProblemKind.MISSING_COLUMN,
            Detail(
                "no column with the text (looked for {names}); there are: {there}",
                names=", ".join(usual_names["text"]),
                there=there,
            ),
        )
    return chosen


def _record(raw: Raw, name: str, summary: ReadSummary) -> Iterator[Item]:
    line = raw.line

    def field_of(what: str) -> str:
        value = raw.values.get(what)
        return "" if value is None else str(value)

    text = raw.values["text"]
    if not isinstance(text, str):
        message = f"{raw.names['text']!r} holds {'nothing' if text is None else type(text).__name__}, not a text"
        yield Problem(ProblemKind.BROKEN_RECORD, name, message, line)
        return
    published: dt.date | None = None
    evidence: tuple[DayEvidence, ...] = ()
    value = raw.values.get("published")
    if not is_missing(value) and str(value).strip():
        try:
            published, calendar = parse_stamp(value)
        except PublishedDateError as error:
            yield Problem(
                ProblemKind.BAD_DATE,
                name,
                Detail("{value!r}: {error}", value=raw.names["published"], error=error),
                line,
            )
        else:
            summary.calendars[calendar] = summary.calendars.get(calendar, 0) + 1
            evidence = (_given_day(f"column {raw.names['published']}", str(value), published, clock_of(value)),)
    yield Document(
        text,
        field_of("title"),
        published,
        field_of("source") or f"{_file_name(name)}:{line}",
        field_of("url"),
        (*evidence, *(metadata.evidence_of_url(field_of("url"))), *metadata.evidence_of_text(text)),
        name,
        line,
    )


# ---------------------------------------------------------------- doubles, counts


def _unique(items: Iterator[Item]) -> Iterator[Item]:
    """Leaves out what was met before, letter for letter but for the spaces around it, and reports it."""
    met: dict[bytes, str] = {}
    for item in items:
        if isinstance(item, Document) and item.text.strip():
            digest = blake2b(item.text.strip().encode("utf-8", "surrogatepass"), digest_size=16).digest()
            place = item.file if item.line is None else f"{item.file}:{item.line}"
            first = met.setdefault(digest, place)
            if first != place:
                yield Problem(
                    ProblemKind.DUPLICATE, item.file, Detail("the same text as {first}", first=first), item.line
                )
                continue
        yield item


def _counting(items: Iterator[Item], summary: ReadSummary) -> Iterator[Item]:
    for item in items:
        if isinstance(item, Problem):
            summary.problems[item.kind] = summary.problems.get(item.kind, 0) + 1
        else:
            summary.documents += 1
            summary.dated += item.published is not None
        yield item
