"""What a document is, and what is known of the day it was written. Types only: nothing here reads or computes."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from gahnegar.messages import messages


class EvidenceKind(StrEnum):
    """Where a hint at the publication day stands.

    GIVEN: a front matter or a column of the input. JSON_LD, META, TIME, URL: fields of a web page. BYLINE: a line of
    the page or text that gives the date. CODE: the number of a news item that begins with a date. MODIFIED: a field
    that says when the page was last changed. The others stand in the sentences of the text: TODAY a day told beside
    «امروز» or its like, DAY a day of the month, TWO_CALENDARS one day told twice, PERIOD a year or month told beside
    «سال جاری» or its like, YEAR a year, ERA a name that is in the news since or until a known day.
    """

    GIVEN = "given"
    JSON_LD = "json-ld"
    META = "meta"
    TIME = "time"
    URL = "url"
    BYLINE = "byline"
    CODE = "code"
    MODIFIED = "modified"
    TODAY = "today"
    DAY = "day"
    TWO_CALENDARS = "two-calendars"
    PERIOD = "period"
    YEAR = "year"
    ERA = "era"


class Doubt(StrEnum):
    """What speaks against a hint.

    WEEKDAY: the weekday beside the date is another. ERA: a Jalali date in a field for Gregorian ones. ANSWER: it does
    not agree with the day that the others speak for.
    """

    WEEKDAY = "weekday"
    ERA = "era"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class DayEvidence:
    """One hint at the publication day.

    `place` is the name of the field in which it stands, empty in running text; `line` the number of the line there.
    `quote` is what stands there. `first` and `last`: the days it allows, both inclusive, Gregorian; None where it
    allows no single stretch of days. `weight`: how much it is trusted, from 0 to 1. `start`, `end`: code points of the
    document's text, half-open; None where it stands outside of the text. `doubt`: what speaks against it. `clock`: the
    clock time in Tehran that stands beside the day.
    """

    kind: EvidenceKind
    place: str
    quote: str
    first: dt.date | None = None
    last: dt.date | None = None
    weight: float = 1.0
    start: int | None = None
    end: int | None = None
    doubt: Doubt | None = None
    line: int | None = None
    clock: dt.time | None = None

    def where(self, lang: str = "fa") -> str:
        """Where it stands, in words."""
        return messages(lang).hint_place(self.kind, self.place, self.line)

    def explain(self, lang: str = "fa") -> str:
        """What it is, and what speaks against it, in words."""
        return messages(lang).hint(self.kind, self.doubt)


@dataclass(frozen=True, slots=True)
class Document:
    """A text with what its file says of it.

    `text` is what is shown and what all offsets count in: a front matter is not part of it, markup neither.
    `title`: the front matter, column or page says it, else it is the headline that stands over the text. `published`
    is the day the input told or the page carries; None where it is unknown. `source` tells readers where the text is
    from: the front matter or column of that name, else the name of the file, with the line of a record, and never a
    directory of this machine. `file` is the file as it was given, `line` the line of a record in it, counted from 1.
    """

    text: str
    title: str = ""
    published: dt.date | None = None
    source: str = ""
    url: str = ""
    evidence: tuple[DayEvidence, ...] = ()
    file: str = ""
    line: int | None = None

    @property
    def moment(self) -> dt.date | None:
        """The day with the clock time that stands beside it, in Tehran; the day alone where none does."""
        same = (one for one in self.evidence if one.first == one.last == self.published and one.clock is not None)
        return _at(self.published, next((one.clock for one in same if one.kind is not EvidenceKind.MODIFIED), None))


def _at(day: dt.date | None, clock: dt.time | None) -> dt.date | None:
    return day if day is None or clock is None else dt.datetime.combine(day, clock)


class ProblemKind(StrEnum):
    """Why an input gave no document, or one with a loss."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    ENCODING = "encoding"
    TOO_LARGE = "too-large"
    NO_ARTICLE = "no-article"
    EMPTY = "empty"
    BROKEN_RECORD = "broken-record"
    MISSING_COLUMN = "missing-column"
    MISSING_EXTRA = "missing-extra"
    BAD_DATE = "bad-date"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class Problem:
    """An input or record that could not be used, or not wholly; `line` counts from 1. Reading went on after it."""

    kind: ProblemKind
    file: str
    message: str
    line: int | None = None

    @property
    def place(self) -> str:
        """The file, and the line where there is one."""
        return self.file if self.line is None else f"{self.file}:{self.line}"

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


@dataclass(slots=True)
class ReadSummary:
    """What a reading met, counted while it runs.

    `calendars` counts the publication dates by the calendar in which they were written; `problems` by their kind.
    `passed_over` counts the files of a directory that were not read since their suffix is none that is known, by it.
    """

    files: int = 0
    documents: int = 0
    dated: int = 0
    calendars: dict[str, int] = field(default_factory=dict)
    problems: dict[ProblemKind, int] = field(default_factory=dict)
    passed_over: dict[str, int] = field(default_factory=dict)


class Window(NamedTuple):
    """A stretch of days, both inclusive, Gregorian."""

    first: dt.date
    last: dt.date


@dataclass(frozen=True, slots=True)
class Inference:
    """What the text itself lets one say of its publication day.

    `first`, `last`: the stretch of days that holds it, both inclusive, Gregorian; None where the text does not decide.
    `confidence`: how likely it holds it, from 0 to 1; 0 without an answer. `alternatives`: what else is possible, the
    likeliest first; without an answer, everything that is possible. `day` is the likeliest single day of the answer,
    None where it spans more than a year: no day should then be counted from.
    """

    first: dt.date | None
    last: dt.date | None
    confidence: float
    evidence: tuple[DayEvidence, ...] = ()
    alternatives: tuple[Window, ...] = ()
    day: dt.date | None = None

    @property
    def days(self) -> int | None:
        """How many days the answer spans; None without an answer."""
        if self.first is None or self.last is None:
            return None
        return (self.last - self.first).days + 1


class Origin(StrEnum):
    """Where a publication day comes from: the user or a column, the page around the text, the text itself, nowhere."""

    GIVEN = "given"
    FOUND = "found"
    INFERRED = "inferred"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Publication:
    """The publication day that a document is read with, and what it rests on.

    `day` is the one to give to `tag` and `extract`, None where it is not known to a year; `first`, `last` is the
    stretch it is known to lie in, both inclusive (the same day where the day itself is known), None where nothing
    decides. `clock`: the clock time in Tehran that stands beside the day.
    """

    origin: Origin
    day: dt.date | None
    first: dt.date | None
    last: dt.date | None
    confidence: float
    evidence: tuple[DayEvidence, ...] = ()
    alternatives: tuple[Window, ...] = ()
    clock: dt.time | None = None

    @property
    def moment(self) -> dt.date | None:
        """The day with the clock time beside it, for `tag` and `extract`; the day alone where none is known."""
        return _at(self.day, self.clock)

    @property
    def certain_day(self) -> dt.date | None:
        """The day, if it is one and not a stretch: what «امروز» may be held against."""
        return self.day if self.first == self.last else None
