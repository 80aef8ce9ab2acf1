"""Text as the scanner reads it, and the way back: spans of the given string, folded letters, exact offsets.

Knows nothing of time.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text: code points `start` (inclusive) to `end` (exclusive) of the given string, and what they say."""

    start: int
    end: int
    text: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> "Span":
        """The span of `text` from `start` to `end`.

        >>> Span.of("در سال ۱۳۹۲", 3, 11).text
        'سال ۱۳۹۲'
        """
        return cls(start, end, text[start:end])
