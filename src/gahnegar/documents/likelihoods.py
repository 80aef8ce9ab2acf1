"""How likely a text makes each day of 1300 to 1450 as that of its publication: by a clue, a byline, its letters alone.

A likelihood is an array of logarithms, one for each day from `FIRST_DAY` on; they add up. Which clues count, and what
follows from all of them, is for `infer`.

The numbers below were set by hand from what dated news show, roughly and with few cases; see `docs/documents.md`.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from gahnegar.dates.calendars import year_span
from gahnegar.dates.units import Calendar, Grain, SignalKind
from gahnegar.documents.clues import FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR, Clue, Direction, meet, year_of
from gahnegar.documents.document import DayEvidence, EvidenceKind

if TYPE_CHECKING:
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

DAYS = LAST_DAY - FIRST_DAY + 1
"""So many days there are."""

_TRUST = {EvidenceKind.TODAY: 0.985, EvidenceKind.PERIOD: 0.985}
"""How often a clue that leaves no choice is right; the rest are slips of the pen and quotations from other days."""

_SINGLE_TRUST = 0.997
"""The same for «امروز» beside one day with its year: slips of the pen are then near, not anywhere."""

_ROUGH_TRUST = 0.8
"""The same for «۳۲ سال پیش، در سال ۵۸», where the count may be a year off."""

_LEAD = 300
"""A day told so early in the text, in code points, is news and no history."""


@dataclass(frozen=True, slots=True)
class _Nearness:
    """How far from the publication day lie the times that a text speaks of, in days: a mixture of two exponentials.

    `near`, `far`: their means; `share`: the share of the near ones; `rest`: of those that lie anywhere, by the tense of
    the clause (past, future, unknown). `wrong`: the share that lies on the other side than the tense says.
    """

    near: float
    far: float
    share: float
    wrong: float
    rest: tuple[float, float, float]


# A weekday beside a date means that the reader is to go there soon, or was there just now.
_WEEKDAY_AND_DAY = _Nearness(near=3, far=15, share=0.85, wrong=0.1, rest=(0.08, 0.05, 0.08))
_DAY = _Nearness(near=4, far=60, share=0.6, wrong=0.3, rest=(0.4, 0.3, 0.35))
_MONTH = _Nearness(near=30, far=150, share=0.5, wrong=0.25, rest=(0.3, 0.3, 0.3))
# With the year: the past ones are mostly history, told because it is long ago.
_WEEKDAY_AND_FULL_DAY = _Nearness(near=3, far=15, share=0.85, wrong=0.1, rest=(0.5, 0.03, 0.04))
_FULL_DAY = _Nearness(near=4, far=40, share=0.7, wrong=0.2, rest=(0.75, 0.3, 0.6))
_FULL_MONTH = _Nearness(near=20, far=90, share=0.5, wrong=0.25, rest=(0.88, 0.5, 0.7))
# Anniversaries are told of in the days around them, mostly before, whatever the tense says.
_ANNIVERSARY = _Nearness(near=4, far=80, share=0.8, wrong=0.35, rest=(0.06, 0.06, 0.06))
_NUMBERED_ANNIVERSARY = _Nearness(near=6, far=60, share=0.8, wrong=0.3, rest=(0.015, 0.015, 0.015))
_REMEMBERED = 0.98
"""The share of `rest` for a past day that the text also names without its year."""


@dataclass(frozen=True, slots=True)
class _Distance:
    """How often the latest year of a text lies so many years back from publication (0, 1, 2 …) and ahead (1, 2 …)."""

    back: tuple[float, ...]
    ahead: tuple[float, ...]


_YEAR = _Distance(
    back=(0.3, 0.13, 0.07, 0.05, 0.045, 0.045, 0.04, 0.035, 0.03, 0.02, 0.02), ahead=(0.1, 0.02, 0.012, 0.01)
)
_COMING_YEAR = _Distance(back=(0.25, 0.14, 0.06, 0.03, 0.02, 0.015, 0.012), ahead=(0.3, 0.08, 0.03, 0.015, 0.01))
_BOUNDING_YEAR = _Distance(back=(0.1, 0.05, 0.025, 0.016, 0.012, 0.01), ahead=(0.16, 0.12, 0.08, 0.06, 0.05))
"""After «تا» and «برای»: «تا سال ۱۴۰۴»."""

_YEAR_TO_PASS = _Distance(back=(0.06, 0.02, 0.01, 0.006, 0.004), ahead=(0.16, 0.12, 0.08, 0.06, 0.05))
"""After «پس از» and «بعد از» in a clause that is not past: the year is still to pass, or just passing."""

_AFTER_SIGNALS = frozenset((SignalKind.AFTER, SignalKind.UNTIL_AFTER))
AHEAD_SIGNALS = _AFTER_SIGNALS | {SignalKind.UNTIL}
"""Before a year that the publication mostly comes before."""


@cache
def _years() -> "npt.NDArray[np.int64]":
    """The Jalali year of each day."""
    years = np.empty(DAYS, dtype=np.int64)
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        first, last = year_span(Calendar.JALALI, year)
        years[first - FIRST_DAY : last - FIRST_DAY + 1] = year
    return years


_LEAST_TYPED = 20
"""So many letters of either kind show with which a text is typed."""


def likelihood_by_spelling(text: str) -> "Floats | None":
    """What the letters say with which all of a text is typed, None where it is mixed or short.

    Older systems have the Arabic ي and ك alone; about 1390 the Persian ی and ک of the national standard took over.
    """
    arabic = text.count("ي") + text.count("ك")
    persian = text.count("ی") + text.count("ک")
    if arabic + persian < _LEAST_TYPED or (arabic and persian):
        return None
    likelihood: Floats = np.log(_typed_arabic() if arabic else 1 - _typed_arabic())
    return likelihood


@cache
def _typed_arabic() -> "Floats":
    """How often a text of a day is typed with Arabic letters alone, by its year; older texts were typed at any time."""
    shares: Floats = np.interp(_years(), (1377, 1378, 1388, 1392, 1396), (0.5, 0.95, 0.95, 0.05, 0.02))
    return shares


@cache
def prior() -> "Floats":
    """Before any clue: digital Persian texts are mostly of 1378 and later, and rarer the older they are."""
    years = _years()
    weights = np.where(years >= 1378, 1.0, np.where(years >= 1358, 0.05, 0.008))
    weights = np.where(years > 1407, np.where(years > 1420, 0.01, 0.05), weights)
    prior: Floats = np.log(weights)
    return prior


def likelihood_of(clue: Clue, others: Sequence[Clue]) -> "Floats":
    """By a clue; `others` are all that count."""
    if clue.hard:
        return _sharp(clue)
    if clue.absolute and clue.grain.rank >= Grain.YEAR.rank:
        likelihood: Floats = np.log(_year_likelihood(clue))
        return likelihood
    return _near_clue(clue, others)


def _sharp(clue: Clue) -> "Floats":
    trust = _ROUGH_TRUST if clue.rough else _TRUST.get(clue.kind, 0.97)
    if clue.kind is EvidenceKind.TODAY and len(clue.spans) == 1:
        trust = _SINGLE_TRUST
    inside = np.zeros(DAYS, dtype=bool)
    if clue.weekday is not None:
        inside[(clue.weekday - dt.date.fromordinal(FIRST_DAY).weekday()) % 7 :: 7] = True
    for first, last in clue.spans:
        inside[max(first - FIRST_DAY, 0) : last - FIRST_DAY + 1] = True
    share = min(max(float(inside.mean()), 1e-9), 1 - 1e-9)
    likelihood: Floats = np.log(np.where(inside, trust / share, (1 - trust) / (1 - share)))
    return likelihood


def likelihood_by_byline(byline: DayEvidence) -> "Floats":
    """By a date that the text carries as that of its publication."""
    assert byline.first is not None
    assert byline.last is not None
    span = (byline.first.toordinal(), byline.last.toordinal())
    return _sharp(Clue(EvidenceKind.BYLINE, 0, 0, True, (span,), Grain.DAY))


@cache
def _kernel(nearness: _Nearness, direction: Direction) -> tuple["Floats", "Floats"]:
    """Densities for a publication day so many days after a time, and so many before it."""
    distance = np.arange(600, dtype=np.float64)
    density = nearness.share * np.exp(-distance / nearness.near) / nearness.near
    density += (1 - nearness.share) * np.exp(-distance / nearness.far) / nearness.far
    density /= density.sum()
    after = {Direction.PAST: 1 - nearness.wrong, Direction.FUTURE: nearness.wrong, Direction.UNKNOWN: 0.5}[direction]
    return density * after, density * (1 - after)


def _nearness(clue: Clue) -> _Nearness:
    fine = clue.grain.rank <= Grain.WEEK.rank
    if clue.anniversary:
        return _NUMBERED_ANNIVERSARY if clue.absolute else _ANNIVERSARY
    if clue.absolute:
        return (_WEEKDAY_AND_FULL_DAY if clue.named_weekday else _FULL_DAY) if fine else _FULL_MONTH
    return (_WEEKDAY_AND_DAY if clue.named_weekday else _DAY) if fine else _MONTH


def _near_clue(clue: Clue, others: Sequence[Clue]) -> "Floats":
    """Nearness to one of the times that the clue may mean, or to none of them."""
    nearness = _nearness(clue)
    leads = clue.named_weekday and clue.start < _LEAD and clue.direction is Direction.PAST
    rest = nearness.rest[
        (Direction.PAST, Direction.FUTURE, Direction.UNKNOWN).index(Direction.UNKNOWN if leads else clue.direction)
    ]
    if clue.absolute and not clue.named_weekday and not clue.anniversary and _is_remembered(clue, others):
        rest = _REMEMBERED
    after, before = _kernel(nearness, Direction.FUTURE if clue.anniversary else clue.direction)
    total = np.zeros(DAYS)
    for number, (first, last) in enumerate(clue.spans):
        low, high = clue.within[number] if clue.within else (FIRST_DAY, LAST_DAY)
        low, high = max(low, FIRST_DAY), min(high, LAST_DAY)
        for start, step, density in ((last, 1, after), (first, -1, before)):
            days = start + step * np.arange(len(density))
            keep = (days >= low) & (days <= high)
            total[days[keep] - FIRST_DAY] += density[keep]
        if last > first:
            total[max(first, low) - FIRST_DAY : max(min(last, high) - FIRST_DAY + 1, 0)] += (after[0] + before[0]) / 2
    spread = _year_likelihood(clue) / 365 if clue.absolute else np.full(DAYS, 1 / DAYS)
    likelihood: Floats = np.log((1 - rest) * total / (1 if clue.absolute else len(clue.spans)) + rest * spread)
    return likelihood


def _is_remembered(clue: Clue, others: Sequence[Clue]) -> bool:
    """Whether the text names the same day of the year also without a year, as on an anniversary."""
    span = clue.spans[0]
    return any(
        not other.absolute and not other.hard and any(meet(span, (first - 2, last + 2)) for first, last in other.spans)
        for other in others
    )


def _year_likelihood(clue: Clue) -> "Floats":
    """The likelihood of the latest year of a text, by its distance from the publication day in whole years."""
    if clue.signal in AHEAD_SIGNALS and clue.direction is not Direction.PAST:
        chances = _YEAR_TO_PASS if clue.signal in _AFTER_SIGNALS else _BOUNDING_YEAR
    else:
        chances = _COMING_YEAR if clue.direction is Direction.FUTURE else _YEAR
    first, last = clue.spans[0]
    if clue.grain.rank < Grain.YEAR.rank:
        first, last = year_span(Calendar.JALALI, min(max(year_of(last), FIRST_YEAR), LAST_YEAR))
    days = np.arange(FIRST_DAY, LAST_DAY + 1)
    back = np.ceil(np.maximum(days - last, 0) / 365.2422).astype(int)
    ahead = np.ceil(np.maximum(first - days, 0) / 365.2422).astype(int)
    likelihood: Floats = np.where(ahead > 0, _chance(chances.ahead, ahead - 1), _chance(chances.back, back))
    return likelihood


def _chance(table: tuple[float, ...], steps: "npt.NDArray[np.int_]") -> "Floats":
    """The value of a table, which goes on falling with the square of the distance behind its end."""
    inside = np.asarray(table)[np.clip(steps, 0, len(table) - 1)]
    chance: Floats = inside * (len(table) / (np.maximum(steps, len(table) - 1) + 1)) ** 2
    return chance
