"""From bytes to text: byte order marks, encodings told by the user or the page, gzip. Never guesses one from letters.

Bytes that are not what they should be are an error with their place, since a wrongly read text looks like Persian and
is none.
"""

import codecs
import gzip
import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gahnegar.errors import DocumentError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,100}?encoding=["']([\w.-]+)""",
    re.IGNORECASE,
)
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Broken:
    """A record that cannot be decoded or is too long; reading goes on after it."""

    message: str


def known_encoding(name: str) -> str:
    """The codec's own name; DocumentError where there is no such encoding.

    >>> known_encoding("Windows-1256")
    'cp1256'
    """
    try:
        return codecs.lookup(name).name
    except LookupError:
        raise DocumentError(
            f"there is no encoding named {name!r}; known are utf-8, cp1256, utf-16, iso-8859-6"
        ) from None


def open_bytes(path: Path) -> io.BufferedReader:
    """The bytes of a file, unpacked where they are gzip; the name does not matter."""
    stream = path.open("rb")
    if not stream.peek(2).startswith(_GZIP):
        return stream
    stream.close()
    return io.BufferedReader(gzip.open(path, "rb"))


def read_whole(path: Path, limit: int) -> bytes | None:
    """All bytes of a file, unpacked, or None where they are more than `limit`; DocumentError if it cannot be read."""
    try:
        with open_bytes(path) as stream:
            data = stream.read(limit + 1)
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise DocumentError(f"{path}: the gzip data is damaged or cut off ({error})") from None
    except OSError as error:
        raise DocumentError(f"{path}: cannot be read ({error.strerror or error})") from None
    return None if len(data) > limit else data


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a page names in its first 4 kB, by its codec's name; None where it names none that exists."""
    match = _DECLARED.search(data[:4096])
    if match is None:
        return None
    try:
        name = codecs.lookup((match[1] or match[2]).decode("ascii", "replace")).name
    except LookupError:
        return None
    return "cp1256" if name == "iso8859-6" else name


def decode(data: bytes, encoding: str | None = None, *, name: str = "", tail: bool = False) -> str:
    """The text of `data`: by its byte order mark, else by `encoding`, else as UTF-8.

    `tail`: a letter cut in two at the very end is left out, as in a page that was cut off. DocumentError with the
    offset of the first byte that does not fit.

    >>> decode("سال".encode("cp1256"), "cp1256")
    'سال'
    """
    prefix = f"{name}: " if name else ""
    chosen = next((codec for mark, codec in _MARKS if data.startswith(mark)), None)
    chosen = chosen or (known_encoding(encoding) if encoding else "utf-8")
    if tail and chosen in ("utf-8", "utf-8-sig"):
        decoder = codecs.getincrementaldecoder(chosen)()
        try:
            return decoder.decode(data, final=False)
        except UnicodeDecodeError as error:
            raise DocumentError(prefix + _misfit(error, chosen)) from None
    try:
        text = data.decode(chosen)
    except UnicodeDecodeError as error:
        raise DocumentError(prefix + _misfit(error, chosen)) from None
    if "\x00" in text:
        raise DocumentError(
            f"{prefix}no text: a NUL stands at offset {text.index(chr(0))}; is it a binary file, or UTF-16?"
        )
    return text


def _misfit(error: UnicodeDecodeError, encoding: str) -> str:
    byte = error.object[error.start]
    return (
        f"not {encoding}: byte 0x{byte:02X} at offset {error.start} does not fit; "
        "tell the encoding, for example cp1256 for older Windows files"
    )


def read_lines(stream: io.BufferedReader, encoding: str | None, limit: int) -> Iterator[str | Broken]:
    """The lines of a stream with their line ends; one that cannot be decoded or is longer than `limit` bytes is Broken.

    No line is ever held whole that is longer than the limit.
    """
    head = stream.peek(4)
    mark, codec = next(((mark, codec) for mark, codec in _MARKS if head.startswith(mark)), (b"", ""))
    codec = codec or known_encoding(encoding or "utf-8")
    if codec.startswith(("utf-16", "utf-32")):
        for wide in codecs.getreader(codec)(stream):
            yield wide if len(wide) <= limit else Broken(_too_long(limit))
        return
    stream.read(len(mark))
    codec = codec.removesuffix("-sig")
    while line := stream.readline(limit):
        if len(line) < limit or line.endswith(b"\n"):
            yield _decoded(line, codec)
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(limit)
        yield Broken(_too_long(limit))


def _decoded(line: bytes, codec: str) -> str | Broken:
    try:
        return line.decode(codec)
    except UnicodeDecodeError as error:
        return Broken(_misfit(error, codec))


def _too_long(limit: int) -> str:
    return f"the record is longer than {limit // 2**20} MB and was left out"
