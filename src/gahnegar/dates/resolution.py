"""What an expression means in days, and what surrounds it: the two values that resolving works with.

Days are ordinals (`datetime.date.toordinal`; 0 and less lie before the year 1), intervals are inclusive. The two are
made some times for every expression and nobody changes one; they are not frozen, since that makes setting their many
fields four times as slow.
"""

import datetime as dt
from dataclasses import dataclass, field, fields, replace
from operator import attrgetter
from typing import Any

from gahnegar.dates.conflicts import Conflict
from gahnegar.dates.day_cues import Bound, Earlier
from gahnegar.dates.expression import Ref
from gahnegar.dates.units import Basis, Calendar, Certainty, DayPart, Evidence, Grain, Mod, Reason, Zone
from gahnegar.dates.year_cues import Cue


@dataclass(frozen=True, slots=True)
class Candidate:
    """A time that an expression may mean: its days, inclusive, its clock time, and what speaks for it."""

    first: int
    last: int
    evidence: Evidence
    clock: tuple[int, int, int | None] | None = None


@dataclass(slots=True)
class Resolution:
    """What an expression means in days.

    `first`, `last`: inclusive ordinals, None where open or unknown. `clock`: hour, minute and second of a clock time,
    `until` of the end of a range of clock times; `part`: a part of the day; `zone`: whose clock it is.
    `named`: a named day or week. `reason`: why there are no days. `conflicts`: contradictions in the text.
    `certainty`: None where the words say it all.
    """

    first: int | None = None
    last: int | None = None
    grain: Grain | None = None
    calendar: Calendar | None = None
    basis: Basis = Basis.ABSOLUTE
    mod: Mod | None = None
    clock: tuple[int, int, int | None] | None = None
    part: DayPart | None = None
    until: "Resolution | None" = None
    zone: Zone | None = None
    alternatives: tuple[Candidate, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    approximate: bool = False
    named: bool = False
    ref: Ref | None = None
    reason: Reason | None = None
    certainty: Certainty | None = None

    @property
    def known(self) -> bool:
        """Whether both ends are known days."""
        return self.first is not None and self.last is not None

    def changed(self, **values: Any) -> "Resolution":
        """A copy with other values in some fields, made twice as fast as by `dataclasses.replace`."""
        made = Resolution(*_values_of(self))
        for name, value in values.items():
            setattr(made, name, value)
        return made

    def left_open(self, reason: Reason) -> "Resolution":
        """Without its days, which are only another reading: it was not understood, or is said of all such times."""
        if self.first is None or self.last is None:
            return self
        first = Candidate(self.first, self.last, Evidence.NEARNESS, self.clock)
        until = self.until
        if until is not None:
            until = None if until.clock is None else until.changed(first=None, last=None)
        return self.changed(
            first=None, last=None, until=until, alternatives=(first, *self.alternatives),
            reason=reason, certainty=Certainty.GUESS,
        )  # fmt: skip


_values_of = attrgetter(*(field.name for field in fields(Resolution)))


@dataclass(frozen=True, slots=True)
class Decision:
    """How an open year or day was decided: what speaks for each of the other readings, and whether any was favoured."""

    others: tuple[Evidence, ...]
    certainty: Certainty
    decided: bool = True


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date that the text told by its own year, and what speaks for its year in the expression at hand.

    `ahead`: it lies in the future of the text, so that what is told before comes earlier.
    """

    resolution: Resolution
    cues: tuple[Cue, ...]
    ahead: bool = False


@dataclass(slots=True)
class Context:
    """What surrounds an expression.

    `anchor`: the publication day, `clock` its clock time. `story`: the last date told. `stated`: the last one with its
    own year, `followed`: the last one of any kind that the story may go on from. `day`: the day that a bare clock time
    belongs to. `week`: the week that the sentence names.
    `tense`: -1 past, +1 future, 0 unknown, of the clause; -2 and +2 where a neighbour leaves no choice.
    `calendar`: that in which the text tells its years. `heading`: the year or month of the heading above.
    `now`: the day of the entry of a log or diary, which is its today; `in_diary`: it is that of a heading.
    `after`: the entry before this one in a chronology. `before`: what the same words meant shortly before. `lunar`:
    whether the text tells Islamic or classical history (None: it does not show).
    `leaning`: what speaks for a day that is past, where the tense excludes none (negative: for one to come);
    `occasion`: whether the date names an occasion («راهپیمایی ۲۲ بهمن»). `days`: the days told shortly before.
    `earlier`: those that a weekday may go by, and what each is to it; `bound`: whether it begins or ends something.
    `near`: a Jalali year that the text writes out, for years of two digits. `pick`: which reading to take, 0 the best;
    `log` keeps how it was decided.
    """

    anchor: int | None = None
    clock: dt.time | None = None
    story: Resolution | None = None
    stated: StatedDate | None = None
    followed: StatedDate | None = None
    day: Resolution | None = None
    week: Resolution | None = None
    tense: int = 0
    calendar: Calendar = Calendar.JALALI
    heading: Resolution | None = None
    now: int | None = None
    in_diary: bool = False
    after: int | None = None
    before: Resolution | None = None
    lunar: bool | None = None
    near: int | None = None
    leaning: float = 0.0
    occasion: bool = False
    days: tuple[int, ...] = ()
    earlier: tuple[tuple[int, Earlier], ...] = ()
    bound: Bound = Bound.NONE
    pick: int = 0
    log: list[Decision] = field(default_factory=list, compare=False)

    def at(self, day: int, direction: int) -> "Context":
        """The context of what lies next to a known day, before (-1) or after it (+1), whatever the text tells."""
        return replace(
            self,
            anchor=day,
            story=None,
            stated=None,
            followed=None,
            heading=None,
            now=None,
            after=None,
            before=None,
            week=None,
            leaning=0.0,
            occasion=False,
            days=(),
            earlier=(),
            bound=Bound.NONE,
            tense=2 * direction,
        )
