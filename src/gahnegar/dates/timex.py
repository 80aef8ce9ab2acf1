"""Timex: a time expression found in a text, with its dates. The strings of TIMEX3 and EDTF end here."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gahnegar import codec
from gahnegar.dates.conflicts import Conflict
from gahnegar.dates.expression import Expression
from gahnegar.dates.signals import Signal
from gahnegar.dates.units import Basis, Calendar, Certainty, DayPart, Evidence, Grain, Mod, Reason, TimexType, Zone


@dataclass(frozen=True, slots=True)
class Reading:
    """Another time that an expression may mean, and what speaks for it.

    `first`, `last`: inclusive, None before the year 1. `days`: the same as day numbers, see `Timex.days`. `clock`: the
    clock time where one was told.
    """

    first: dt.date | None
    last: dt.date | None
    days: tuple[int, int]
    reason: Evidence
    clock: dt.time | None = None


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression and what it means.

    `start`, `end`: code points of the given text, half-open; `text` is what stands there.
    `value`: TIMEX3 value. `edtf`: EDTF level 1 or an interval; None where EDTF has no form for it.
    `first`, `last`: first and last day, both inclusive, Gregorian; None where open, not resolved or before the year 1.
    `days`: both as fixed day numbers (1 is 1 January of the year 1, 0 the day before it), also before the year 1; None
    where one of them is open or not resolved.
    `clock`, `until`: the clock time, and the one at which a range of clock times ends. `part`: a part of the day.
    `zone`: whose clock it is, where the text says so.
    `granularity`: the unit in which the text speaks. `calendar`: the calendar in which it speaks.
    `signal`: the word before the expression that bounds, places or measures it.
    `basis`: what the dates rest on. `certainty`: how sure they are. `alternatives`: other readings, likeliest first.
    `conflicts`: contradictions in the text (a weekday that is not that day's, a parenthesis that names another day).
    `approximate`: the dates may be off by some days (lunar dates outside the attested table, «حدود»).
    `reason`: why there are no dates, where there are none.
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
    days: tuple[int, int] | None = None
    clock: dt.time | None = None
    until: dt.time | None = None
    part: DayPart | None = None
    zone: Zone | None = None
    mod: Mod | None = None
    signal: Signal | None = None
    basis: Basis = Basis.ABSOLUTE
    certainty: Certainty = Certainty.CERTAIN
    alternatives: tuple[Reading, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    approximate: bool = False
    reason: Reason | None = None
    published: dt.date | None = None

    def explain(self, lang: str = "fa") -> str:
        """Which words gave which meaning, in a sentence or two; `lang` is "fa" or "en"."""
        from gahnegar.dates.explain import explain

        return explain(self, lang)

    def to_dict(self) -> dict[str, Any]:
        """The expression with its meaning as plain values, ready for JSON; `from_dict` reads them back.

        `gahnegar.json_schema("timex")` describes them.
        """
        return {"version": codec.VERSION, **codec.encode(self)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Timex":
        """The expression that `to_dict` gave; unknown keys are passed over. ValueError names the place of an error."""
        timex: Timex = codec.decode(cls, data)
        return timex
