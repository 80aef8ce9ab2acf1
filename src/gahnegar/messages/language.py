"""What a language must be able to say. A third language is a class of these methods in a file of its own.

Codes are the values of the enums in `dates.units`, `dates.expression`, `dates.timex` and `events.event`; a phrase is
what another method of the same class has made.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import ClassVar

Length = Sequence[tuple[int | Fraction | None, str]]
"""Numbers and units; None is a number that is not known."""


class Messages(ABC):
    """The messages of one language."""

    months: ClassVar[Mapping[str, Sequence[str]]]
    """The twelve months of each calendar."""

    weekdays: ClassVar[Sequence[str]]
    """From Monday, as `datetime.date.weekday()` counts."""

    reasons: ClassVar[Mapping[str, str]]
    """Why an expression has no dates."""

    evidences: ClassVar[Mapping[str, str]]
    """What speaks for a reading."""

    interface: ClassVar[Mapping[str, str]]
    """The words of the page, by where they stand; `{n}` and the like are filled in."""

    statuses: ClassVar[Mapping[str, str]]
    kinds: ClassVar[Mapping[str, str]]
    bases: ClassVar[Mapping[str, str]]
    conflicts: ClassVar[Mapping[str, str]]
    """Labels for the status and the shape of an event, for what its dates rest on, and for what is contradicted."""

    holidays: ClassVar[Mapping[tuple[str, int, int], str]]
    """By calendar, month and day; the day -1 is the last of the month."""

    # --- numbers and days ---

    @abstractmethod
    def digits(self, text: str) -> str:
        """`text` with the digits of the language."""

    @abstractmethod
    def number(self, value: int | Fraction) -> str:
        """A number, with a decimal point where it needs one."""

    @abstractmethod
    def ordinal(self, number: int) -> str:
        """Which one in a row, from 1."""

    @abstractmethod
    def weekday_and(self, weekday: int, day: str) -> str:
        """A day with the weekday before it."""

    @abstractmethod
    def to(self, start: str, end: str) -> str:
        """Days or months from `start` to `end`, as in a date."""

    # --- when something is ---

    @abstractmethod
    def since(self, day: str) -> str:
        """From a day on, without an end."""

    @abstractmethod
    def until(self, day: str) -> str:
        """Up to a day, without a beginning."""

    @abstractmethod
    def at(self, hour: int, minute: int) -> str:
        """A clock time behind a day."""

    @abstractmethod
    def in_part(self, part: str) -> str:
        """A part of the day behind a day."""

    @abstractmethod
    def modified(self, mod: str, days: str) -> str:
        """Days of which only the beginning, middle or end is meant, or which are approximate."""

    # --- what an expression means ---

    @abstractmethod
    def ref(self, ref: str) -> str:
        """A point of reference."""

    @abstractmethod
    def date(
        self,
        *,
        weekday: int | None,
        day: int | None,
        month: int | None,
        year: int | None,
        short: bool,
        calendar: str | None,
        era: str | None,
        bc: bool,
    ) -> str:
        """The fields that the text gave; `calendar` is that of the month, `era` that of the year where it is plain."""

    @abstractmethod
    def numbered(self, grain: str, number: int, calendar: str | None, *, bc: bool) -> str:
        """A decade, century or millennium by its number."""

    @abstractmethod
    def season(self, number: int, of: str | None) -> str:
        """A season, 1 to 4."""

    @abstractmethod
    def shift(self, grain: str, count: int, of: str | None, calendar: str | None) -> str:
        """The unit that lies `count` after that of `of`; None is the publication day."""

    @abstractmethod
    def step(self, pattern: str, direction: int, of: str) -> str:
        """The next or the last time of a pattern, seen from `of`."""

    @abstractmethod
    def nth(self, index: int, unit: str, of: str) -> str:
        """The `index`-th of some units in `of`; -1 is the last."""

    @abstractmethod
    def unit(self, grain: str, width: int) -> str:
        """A unit by its name, or so many of them as one."""

    @abstractmethod
    def within(self, inner: str, outer: str) -> str:
        """A part of a larger time."""

    @abstractmethod
    def edge(self, mod: str, of: str) -> str:
        """The beginning, middle or end of a time."""

    @abstractmethod
    def between(self, start: str, end: str) -> str:
        """A range."""

    @abstractmethod
    def several(self, items: Sequence[str]) -> str:
        """Times named together."""

    @abstractmethod
    def same(self, items: Sequence[str]) -> str:
        """One time, named in several ways."""

    @abstractmethod
    def amount(self, parts: Length) -> str:
        """A length of time."""

    @abstractmethod
    def stretch(self, length: str, direction: int, of: str) -> str:
        """A length that ends or begins at `of`."""

    @abstractmethod
    def away(self, length: str, direction: int, of: str) -> str:
        """The time that lies so long before or after `of`."""

    @abstractmethod
    def clock(self, hour: int, minute: int, part: str | None, zone: str | None, of: str | None) -> str:
        """A clock time, of a day where one is named."""

    @abstractmethod
    def day_part(self, part: str, of: str | None) -> str:
        """A part of a day."""

    @abstractmethod
    def named_day(self, name: str, of: str | None) -> str:
        """A named day; the name is Persian."""

    @abstractmethod
    def every(self, period: Length | None, pattern: str | None, times: int | None) -> str:
        """A recurring time: each such length, each time of a pattern, so many times in it."""

    @abstractmethod
    def vague(self, ref: str) -> str:
        """A time without one: past, present or future."""

    # --- why these days ---

    @abstractmethod
    def means(self, words: str, meaning: str) -> str:
        """That the words of a text mean something."""

    @abstractmethod
    def published(self, day: str) -> str:
        """The publication day that it rests on."""

    @abstractmethod
    def rests(self, basis: str) -> str:
        """What decided, beside the publication day; empty where there is nothing to say."""

    @abstractmethod
    def so(self, days: str, other: str) -> str:
        """The days that follow, and the same in another calendar."""

    @abstractmethod
    def perhaps(self, days: str, evidence: str) -> str:
        """Other days that may be meant, and what speaks for them."""

    @abstractmethod
    def undated(self, reason: str) -> str:
        """That there is no date, and why."""

    # --- hints at the publication day, and contradictions ---

    @abstractmethod
    def hint_place(self, kind: str, place: str, line: int | None) -> str:
        """Where a hint stands: the name of a field, or a line of the text."""

    @abstractmethod
    def hint(self, kind: str, doubt: str | None) -> str:
        """What a hint is, and what speaks against it."""

    @abstractmethod
    def finding(self, kind: str, words: str, stated: str, computed: str) -> str:
        """That the words of a text contradict each other; `computed` is empty where nothing stands in their place."""

    @abstractmethod
    def sentence(self, clauses: Sequence[str], *, approximate: bool) -> str:
        """All of it as one sentence."""
