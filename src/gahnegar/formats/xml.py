"""Text and elements as XML 1.0: escaping, and elements that stand in an unchanged text."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

# XML 1.0 has no way to write these, not even as a reference.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"}
_ESCAPED = re.compile("|".join(_ESCAPES))


@dataclass(frozen=True, slots=True)
class Element:
    """An element around the code points from `start` to `end` of a text."""

    start: int
    end: int
    name: str
    attributes: Mapping[str, str | None]


def legal(text: str) -> str:
    """`text` with U+FFFD for each character that XML cannot hold."""
    return _NOT_XML.sub("\ufffd", text)


def escape(text: str) -> str:
    """`text` as content or attribute; characters that XML cannot hold become U+FFFD, one for one.

    >>> escape('a < b & "c"')
    'a &lt; b &amp; &quot;c&quot;'
    """
    return _ESCAPED.sub(lambda match: _ESCAPES[match[0]], legal(text))


def xml_tag(name: str, attributes: Mapping[str, str | None], *, empty: bool = False) -> str:
    """A start tag, or an empty element; attributes of None are left out."""
    written = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items() if value is not None)
    return f"<{name}{written}{'/' * empty}>"


def inline(text: str, elements: Iterable[Element]) -> str:
    """The text with elements in it that do not overlap."""
    pieces: list[str] = []
    done = 0
    for one in sorted(elements, key=lambda one: one.start):
        pieces += (
            escape(text[done : one.start]),
            xml_tag(one.name, one.attributes),
            escape(text[one.start : one.end]),
            f"</{one.name}>",
        )
        done = one.end
    return "".join((*pieces, escape(text[done:])))
