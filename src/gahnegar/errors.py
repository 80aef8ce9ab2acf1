"""What can go wrong, as one family: every error that gahnegar raises on purpose is a GahnegarError.

Messages are for the person who sees them: what was given, what was expected, where.
"""

from typing import Any


class Detail(str):
    """What an error says, with its parts, so that it can be said in another language: `template` and `parts`.

    `template` is a format string, and what `messages` knows the sentence by; a part that is an error stands for what
    that says.

    >>> Detail("{path}: no such file", path="a.txt")
    'a.txt: no such file'
    """

    template: str
    parts: dict[str, Any]

    def __new__(cls, template: str, **parts: Any) -> "Detail":
        parts = {name: detail_of(part) if isinstance(part, BaseException) else part for name, part in parts.items()}
        made = super().__new__(cls, template.format(**parts))
        made.template, made.parts = template, parts
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        return (self.template,), self.parts


def detail_of(error: BaseException) -> str:
    """What an error says: a Detail where it was raised with one, else its text."""
    return error.args[0] if len(error.args) == 1 and isinstance(error.args[0], Detail) else str(error)


def unplaced(error: BaseException, place: str) -> str:
    """What an error says without the place that it begins with, for one who tells the place apart."""
    detail = detail_of(error)
    if isinstance(detail, Detail) and detail.startswith(place):
        return Detail(detail.template.partition(": ")[2], **detail.parts)
    return detail.removeprefix(place)


class GahnegarError(Exception):
    """Base of all errors of this package."""


class InvalidDateError(GahnegarError, ValueError):
    """A day that the calendar does not have, such as 31 Mehr; names the calendar, the input and what would be valid."""


class CalendarRangeError(InvalidDateError):
    """A year or day that lies outside of the years that a calendar has here."""


class NoTimeExpressionError(GahnegarError, ValueError):
    """The phrase given to `resolve` is no time expression, or not one alone."""


class PublishedDateError(GahnegarError, ValueError):
    """A publication date that cannot be read; the message shows the accepted forms."""


class DocumentError(GahnegarError, ValueError):
    """An input file, record or option that cannot be used; names the file and the place in it."""


class OutputError(GahnegarError, OSError):
    """A file or directory that cannot be written, or must not be overwritten."""


class LossWarning(UserWarning):
    """A format cannot hold all that it was given; says what is left out and how much of it."""


class DocumentWarning(UserWarning):
    """A document could not be used, and the rest was done without it; says which, and why."""


class ClusterError(GahnegarError, RuntimeError):
    """The workers of a corpus run cannot be reached, are of another version, or are lost."""


class MissingExtraError(GahnegarError, ImportError):
    """An optional package is not installed; the message says which extra of gahnegar brings it, and how."""

    @classmethod
    def of(cls, need: str, extra: str) -> "MissingExtraError":
        """The error of a need («reading .parquet needs pyarrow») that an extra meets.

        >>> print(MissingExtraError.of("reading .parquet needs pyarrow", "parquet"))
        reading .parquet needs pyarrow: pip install 'gahnegar[parquet]' (in a clone: pip install '.[parquet]')
        """
        return cls(
            Detail(
                "{need}: pip install 'gahnegar[{extra}]' (in a clone: pip install '.[{extra}]')", need=need, extra=extra
            )
        )
