"""From Word and PDF files to their text. Knows containers, and nothing of dates; scans hold no text, which is said."""

import io
import logging
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gahnegar.documents.document import ProblemKind
from gahnegar.documents.records import MEGABYTE, UnusableError
from gahnegar.errors import Detail, MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MARKS = {f"{_WORDS}tab": "\t", f"{_WORDS}br": "\n", f"{_WORDS}cr": "\n", f"{_WORDS}noBreakHyphen": "-"}
_LEAST_LETTERS = 20
"""A PDF file with fewer letters is a scan."""

_ZIPS = (
    ("xl/", "an Excel workbook; save its sheet as .csv"),
    ("ppt/", "a PowerPoint presentation"),
    ("content.xml", "an OpenDocument file; save it as .docx"),
    ("META-INF/container.xml", "an EPUB book"),
)


@dataclass(frozen=True, slots=True)
class Office:
    """The text of a Word or PDF file, one line a paragraph or line, and the title in its properties."""

    text: str
    title: str


def read_docx(data: bytes, name: str, limit: int) -> Office:
    """The text of a .docx file, tables and text boxes included; MissingExtraError without the extra `docx`.

    UnusableError where it is another ZIP archive, damaged, or larger than `limit` bytes when unpacked.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise UnusableError(
            ProblemKind.UNREADABLE, Detail("{name}: a ZIP archive that is damaged ({error})", name=name, error=error)
        ) from None
    names = [member.filename for member in members]
    if "word/document.xml" not in names:
        kind = next((kind for start, kind in _ZIPS if any(one.startswith(start) for one in names)), None)
        what = kind or "a ZIP archive; unpack it"
        raise UnusableError(ProblemKind.UNREADABLE, Detail("{name}: no text but {what}", name=name, what=what))
    if sum(member.file_size for member in members if member.filename.endswith((".xml", ".rels"))) > limit:
        raise UnusableError(
            ProblemKind.TOO_LARGE,
            Detail("{name}: larger than {limit:g} MB when unpacked", name=name, limit=limit / MEGABYTE),
        )
    try:
        import docx
    except ImportError:
        raise MissingExtraError.of("reading .docx needs python-docx", "docx") from None
    try:
        document = docx.Document(io.BytesIO(data))
        text = "\n".join(_paragraphs(document.element.body))
        return Office(text, document.core_properties.title or "")
    except Exception as error:  # python-docx raises whatever a damaged part leads to
        raise UnusableError(
            ProblemKind.UNREADABLE,
            Detail("{name}: a Word file that is damaged ({reason})", name=name, reason=_library_error(error)),
        ) from None


def _paragraphs(body: "_Element") -> "Iterator[str]":
    """The paragraphs in their order, each once: a text box is kept twice, the second time for old programs."""
    for paragraph in body.iter(f"{_WORDS}p"):
        if any(around.tag == _FALLBACK for around in paragraph.iterancestors()):
            continue
        yield "".join(_text_runs(paragraph))


def _text_runs(element: "_Element") -> "Iterator[str]":
    for node in element:
        if node.tag == f"{_WORDS}t":
            yield node.text or ""
        elif node.tag in _MARKS:
            yield _MARKS[node.tag]
        elif node.tag != f"{_WORDS}p" and isinstance(node.tag, str) and not node.tag.endswith("}txbxContent"):
            yield from _text_runs(node)


def read_pdf(data: bytes, name: str) -> Office:
    """The text of a PDF file; MissingExtraError without the extra `pdf`.

    UnusableError where it is damaged, needs a password, or holds pictures of its pages and no text.
    """
    try:
        import pypdf
    except ImportError:
        raise MissingExtraError.of("reading .pdf needs pypdf", "pdf") from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        locked = reader.is_encrypted and not reader.decrypt("")
        pages = [] if locked else [page.extract_text() for page in reader.pages]
        title = "" if locked or reader.metadata is None else reader.metadata.title or ""
    except Exception as error:  # pypdf raises whatever a damaged part leads to
        raise UnusableError(
            ProblemKind.UNREADABLE,
            Detail("{name}: a PDF file that is damaged ({reason})", name=name, reason=_library_error(error)),
        ) from None
    if locked:
        raise UnusableError(ProblemKind.UNREADABLE, Detail("{name}: a PDF file that needs a password", name=name))
    text = "\n".join(pages)
    if sum(letter.isalpha() for letter in text) < _LEAST_LETTERS:
        raise UnusableError(
            ProblemKind.NO_ARTICLE,
            Detail(
                "{name}: a PDF file without text: its {pages} pages are pictures (a scan); it needs OCR first",
                name=name,
                pages=len(pages),
            ),
        )
    return Office(text, str(title))


def _library_error(error: Exception) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())}"[:200]
