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

from gahnegar.errors import Detail, DocumentError

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
_CONTROLS = re.compile(rb"[\x00-\x06\x0e-\x1a]")
"""Bytes that no text has in any encoding that is read byte by byte."""
_GZIP = b"\x1f\x8b"
_HEAD, _CHUNK = 4096, 65_536


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
            Detail("there is no encoding named {name!r}; known are utf-8, cp1256, utf-16, iso-8859-6", name=name)
        ) from None


def open_bytes(path: Path) -> io.BufferedReader:
    """The bytes of a file, unpacked where they are gzip; DocumentError where only the name says that they are."""
    stream = path.open("rb")
    head = stream.peek(2)
    if head.startswith(_GZIP):
        stream.close()
        return io.BufferedReader(gzip.open(path, "rb"))
    if path.suffix.lower() == ".gz":
        stream.close()
        what = "the file is empty" if not head else "the bytes are no gzip data"
        raise DocumentError(Detail("{path}: {what}, though the name ends in .gz", path=path, what=what))
    return stream


def read_whole(path: Path, limit: int) -> bytes | None:
    """All bytes of a file, unpacked, or None where they are more than `limit`; DocumentError if it cannot be read."""
    try:
        with open_bytes(path) as stream:
            data = stream.read(limit + 1)
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise DocumentError(
            Detail("{path}: the gzip data is damaged or cut off ({error})", path=path, error=error)
        ) from None
    except OSError as error:
        raise DocumentError(Detail("{path}: cannot be read ({why})", path=path, why=error.strerror or error)) from None
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


def decode_text(data: bytes, encoding: str | None = None, *, name: str = "", tail: bool = False) -> str:
    """The text of `data`: by its byte order mark, else by `encoding`, else as UTF-8.

    `tail`: a letter cut in two at the very end is left out, as in a page that was cut off. DocumentError with the
    offset of the first byte that does not fit.

    >>> decode_text("سال".encode("cp1256"), "cp1256")
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
            raise DocumentError(_misfit(error, chosen, prefix)) from None
    try:
        text = data.decode(chosen)
    except UnicodeDecodeError as error:
        raise DocumentError(_misfit(error, chosen, prefix)) from None
    if "\x00" in text:
        raise DocumentError(
            Detail(
                "{prefix}no text: a NUL stands at offset {at}; is it a binary file, or UTF-16?",
                prefix=prefix,
                at=text.index(chr(0)),
            )
        )
    return text


def _misfit(error: UnicodeDecodeError, encoding: str, prefix: str) -> Detail:
    byte = error.object[error.start]
    if _CONTROLS.search(error.object[: error.start + _HEAD][-2 * _HEAD :]):
        return Detail(
            "{prefix}no text but binary data: byte 0x{byte:02X} at offset {at} is no {encoding}",
            prefix=prefix,
            byte=byte,
            at=error.start,
            encoding=encoding,
        )
    return Detail(
        "{prefix}not {encoding}: byte 0x{byte:02X} at offset {at} does not fit; "
        "tell the encoding, for example cp1256 for older Windows files",
        prefix=prefix,
        byte=byte,
        at=error.start,
        encoding=encoding,
    )


def read_lines(stream: io.BufferedReader, encoding: str | None, limit: int) -> Iterator[str | Broken]:
    """The lines of a stream with their line ends; one that cannot be decoded or is longer than `limit` bytes is Broken.

    Lines end with LF, or with CR where the beginning of the stream has no LF. No line is ever held whole that is
    longer than the limit.
    """
    head = stream.peek(_HEAD)
    mark, codec = next(((mark, codec) for mark, codec in _MARKS if head.startswith(mark)), (b"", ""))
    codec = codec or known_encoding(encoding or "utf-8")
    if codec.startswith(("utf-16", "utf-32")):
        yield from _wide_lines(stream, codec, limit)
        return
    stream.read(len(mark))
    codec = codec.removesuffix("-sig")
    if b"\r" in head and b"\n" not in head:
        pieces = _long_lines(stream, b"\r", limit)
    else:
        pieces = iter(lambda: stream.readline(limit), b"")
    cut = False
    for piece in pieces:
        ends = piece.endswith((b"\n", b"\r")) or len(piece) < limit
        if not cut and ends:
            yield _decoded(piece, codec)
        elif not cut:
            yield Broken(_too_long(limit))
        cut = not ends


def _long_lines(stream: io.BufferedReader, end: bytes, limit: int) -> Iterator[bytes]:
    """The lines of a stream that end with another byte than LF, longer ones in pieces of `limit`."""
    held = bytearray()
    while chunk := stream.read(_CHUNK):
        start = 0
        while (found := chunk.find(end, start)) >= 0:
            held += chunk[start : found + 1]
            yield bytes(held)
            held.clear()
            start = found + 1
        held += chunk[start:]
        while len(held) > limit:
            yield bytes(held[:limit])
            del held[:limit]
    if held:
        yield bytes(held)


def _wide_lines(stream: io.BufferedReader, codec: str, limit: int) -> Iterator[str | Broken]:
    """The lines of UTF-16 and UTF-32, where a line end is several bytes; `limit` counts in letters."""
    decoder = codecs.getincrementaldecoder(codec)("replace")
    held: list[str] = []
    length = 0
    cut = False
    while True:
        chunk = stream.read(_CHUNK)
        *lines, rest = decoder.decode(chunk, final=not chunk).split("\n")
        for line in lines:
            if not cut:
                yield _checked(f"{''.join(held)}{line}\n", codec, limit)
            held, length, cut = [], 0, False
        if not cut:
            held.append(rest)
            length += len(rest)
        if length > limit:
            yield Broken(_too_long(limit))
            held, length, cut = [], 0, True
        if not chunk:
            if length:
                yield _checked("".join(held), codec, limit)
            return


def _checked(line: str, codec: str, limit: int) -> str | Broken:
    if len(line) > limit:
        return Broken(_too_long(limit))
    return Broken(f"not {codec}: bytes in this line do not fit") if "\ufffd" in line else line


def _decoded(line: bytes, codec: str) -> str | Broken:
    try:
        return line.decode(codec)
    except UnicodeDecodeError as error:
        return Broken(_misfit(error, codec, ""))


def _too_long(limit: int) -> str:
    return f"the record is longer than {limit // 2**20} MB and was left out"
