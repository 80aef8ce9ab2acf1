"""What a file is by its first bytes, whatever its name says. A table; it opens nothing."""

from enum import StrEnum


class Container(StrEnum):
    """The kinds of files that may hold a text; a .docx file is a ZIP archive."""

    ZIP = "zip"
    PDF = "pdf"


_ZIP = b"PK\x03\x04"
_PDF = b"%PDF-"
_NAMES: tuple[tuple[bytes, int, str], ...] = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0, "an old Office file (.doc, .xls, .ppt); save it as .docx"),
    (b"{\\rtf", 0, "an RTF document; save it as .docx"),
    (_PDF, 0, "a PDF file; its name must end in .pdf"),
    (_ZIP, 0, "a ZIP archive or an Office file"),
    (b"\x89PNG", 0, "a PNG image"),
    (b"\xff\xd8\xff", 0, "a JPEG image"),
    (b"GIF87a", 0, "a GIF image"),
    (b"GIF89a", 0, "a GIF image"),
    (b"WEBP", 8, "a WebP image"),
    (b"WAVE", 8, "a WAV recording"),
    (b"AVI ", 8, "an AVI film"),
    (b"II*\x00", 0, "a TIFF image"),
    (b"MM\x00*", 0, "a TIFF image"),
    (b"\x00\x00\x01\x00", 0, "an icon"),
    (b"AT&TFORM", 0, "a DjVu file"),
    (b"ftyp", 4, "an MP4 film or HEIC image"),
    (b"\x1aE\xdf\xa3", 0, "a Matroska film"),
    (b"ID3", 0, "an MP3 recording"),
    (b"\xff\xfb", 0, "an MP3 recording"),
    (b"OggS", 0, "an Ogg recording"),
    (b"fLaC", 0, "a FLAC recording"),
    (b"7z\xbc\xaf\x27\x1c", 0, "a 7z archive; unpack it"),
    (b"Rar!\x1a\x07", 0, "a RAR archive; unpack it"),
    (b"\xfd7zXZ\x00", 0, "xz data; unpack it"),
    (b"BZh", 0, "bzip2 data; unpack it"),
    (b"\x28\xb5\x2f\xfd", 0, "Zstandard data; unpack it"),
    (b"\x1f\x8b", 0, "gzip data within gzip data; unpack it"),
    (b"ustar", 257, "a tar archive; unpack it"),
    (b"PAR1", 0, "a Parquet table; its name must end in .parquet"),
    (b"ARROW1", 0, "an Arrow table; save it as .parquet"),
    (b"SQLite format 3\x00", 0, "an SQLite database"),
    (b"\x7fELF", 0, "a program"),
    (b"MZ\x90\x00", 0, "a program"),
    (b"\xca\xfe\xba\xbe", 0, "a program"),
    (b"\x00\x01\x00\x00", 0, "a font"),
    (b"OTTO\x00", 0, "a font"),
    (b"wOFF", 0, "a font"),
    (b"wOF2", 0, "a font"),
    (b"\x80\x04\x95", 0, "pickled Python data"),
)


def container_of(head: bytes) -> Container | None:
    """The kind of file that may hold a text and begins with `head`; None for plain texts and all others.

    >>> container_of(b"%PDF-1.7") is Container.PDF
    True
    """
    if head.lstrip(b"\r\n\t ").startswith(_PDF):
        return Container.PDF
    return Container.ZIP if head.startswith(_ZIP) else None


def binary_kind(head: bytes) -> str | None:
    """What a file is that is no text, by its first 300 bytes; None for texts and unknown kinds.

    >>> binary_kind(b"\\x89PNG\\r\\n"), binary_kind("سال ۱۳۹۲".encode())
    ('a PNG image', None)
    """
    return next((name for mark, place, name in _NAMES if head[place : place + len(mark)] == mark), None)
