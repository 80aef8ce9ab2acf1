"""Timex: a time expression found in a text, with its dates. The strings of TIMEX3 and EDTF end here."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from gahnegar.dates.expression import Expression
from gahnegar.dates.units import Basis, Calendar, Grain, Mod, TimexType


class ConflictKind(StrEnum):
    """What contradicts what."""

    WEEKDAY = "weekday"
    CALENDAR = "calendar"
    ORDER = "order"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A contradiction in the text: what it told, and what was computed instead; the reading chosen is the Timex's."""

    kind: ConflictKind
    told: str
    computed: str


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression and what it means.

    `start`, `end`: code points of the given text, half-open; `text` is what stands there.
    `value`: TIMEX3 value. `edtf`: EDTF level 1 or an interval; None where EDTF has no form for it.
    `first`, `last`: first and last day, both inclusive, Gregorian; None where open or not resolved.
    `granularity`: the unit in which the text speaks. `calendar`: the calendar in which it speaks.
    `signal`, `signal_start`: the preposition before the expression that bounds it, and its offset.
    `basis`: what the dates rest on. `alternatives`: other readings that the text allows, as (first, last).
    `conflicts`: contradictions in the text (a weekday that is not that day's, a parenthesis that names another day).
    `approximate`: the dates may be off by some days (lunar dates outside the attested table, «حدود»).
    `reason`: why there are no dates, where there are none; empty otherwise.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    edtf: str | None
    first: dt.date | None
    last: dt.date | None
    granularity: Grain | None
    calendar: Calendar | None
    expression: Expression
    mod: Mod | None = None
    signal: str | None = None
    signal_start: int | None = None
    basis: Basis = Basis.ABSOLUTE
    alternatives: tuple[tuple[dt.date, dt.date], ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    approximate: bool = False
    reason: str = ""
    published: dt.date | None = None

    def explain(self, lang: str = "fa") -> str:
        """Which words gave which meaning, in a sentence or two; `lang` is "fa" or "en"."""
        from gahnegar.dates.explain import explain

        return explain(self, lang)
