"""The publication day from the text itself: what every possible day would make of the text, weighed against each other.

Each clue gives every day of 1300 to 1450 a likelihood; their product, normalized, says which days remain. The answer is
the shortest stretch of days that holds almost all of it, or, where several far stretches remain, the first of them if
it outweighs the others; where it does not, there is no answer, only what is possible. Knows clues, not words.

The numbers below were set on one half of a corpus of dated news and tested on the other; see `docs/documents.md`.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from gahnegar.dates.calendars import from_day, year_span
from gahnegar.dates.tense import tense_after
from gahnegar.dates.text import fold
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Calendar, Grain
from gahnegar.documents.clues import FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR, Clue, Days, Direction, find_clues
from gahnegar.documents.document import Evidence, EvidenceKind, Inference, Window
from gahnegar.documents.metadata import evidence_of_text

if TYPE_CHECKING:
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

_DAYS = LAST_DAY - FIRST_DAY + 1

ENOUGH = 0.95
"""How much of the whole the answer must hold to be one stretch of days."""

PREVAILS = 0.75
"""How much of the whole the best of several far stretches must hold to be the answer."""

WIDEST = 366
"""The longest answer, in days: what is wider is no answer but a guess at an age."""

_JOINS = 45
"""Possible days that lie no farther apart are one stretch."""

_TRUST = {EvidenceKind.TODAY: 0.985, EvidenceKind.PERIOD: 0.97}
"""How often a clue that leaves no choice is right; the rest are slips of the pen and quotations from other days."""

_BYLINE_TRUST = 0.9


@dataclass(frozen=True, slots=True)
class _Nearness:
    """How far from the publication day lie the times that a text speaks of, in days: a mixture of two exponentials.

    `near`, `far`: their means; `share`: the share of the near ones; `rest`: of those that lie anywhere. `wrong`: the
    share that lies on the other side than the tense says.
    """

    near: float
    far: float
    share: float
    rest: float
    wrong: float


_DAY_NEARNESS = _Nearness(near=4.0, far=30.0, share=0.75, rest=0.12, wrong=0.08)
_LONG_NEARNESS = _Nearness(near=20.0, far=90.0, share=0.5, rest=0.2, wrong=0.15)

# How often a year told in a text lies so many years after the publication year: 0, 1, 2 … and -1, -2 …
_YEARS_AHEAD = (0.30, 0.05, 0.018, 0.01, 0.006, 0.005)
_YEARS_BACK = (0.18, 0.09, 0.055, 0.04, 0.032, 0.026, 0.022, 0.019, 0.016, 0.014)
_AHEAD_WITH_SIGNAL = (0.25, 0.16, 0.12, 0.08, 0.06, 0.05)
_AHEAD_SIGNALS = ("تا", "پس از", "بعد از", "برای", "برای پس از", "برای بعد از")


def infer_published(text: str, timexes: Sequence[Timex] | None = None, *, within: Window | None = None) -> Inference:
    """The days on which `text` may have been published, worked out from the text alone.

    `timexes`: its time expressions as `tag(text)` finds them without a publication date, if they are there already.
    `within`: days outside of which it was surely not published, both inclusive.

    Never raises for a text; one that says nothing gets an Inference without an answer and without alternatives.
    """
    if timexes is None:
        from gahnegar.dates.tag import tag

        timexes = tag(text)
    clues = find_clues(text, timexes, _directions(text))
    bylines = [one for one in evidence_of_text(text) if one.weight >= 0.6 and one.first is not None]
    if not clues and not bylines:
        return Inference(None, None, 0.0)
    likelihoods = [(clue, _likelihood(clue)) for clue in _distinct(clues)]
    total = _prior() + sum((likelihood for _, likelihood in likelihoods), np.zeros(_DAYS))
    for byline in bylines:
        total = total + _byline(byline)
    if within is not None:
        outside = np.full(_DAYS, -60.0)
        outside[max(within.first.toordinal() - FIRST_DAY, 0) : within.last.toordinal() - FIRST_DAY + 1] = 0.0
        total = total + outside
    weights = np.exp(total - total.max())
    weights /= weights.sum()
    return _decide(text, weights, likelihoods, bylines)


def _decide(
    text: str, weights: "Floats", likelihoods: "list[tuple[Clue, Floats]]", bylines: Sequence[Evidence]
) -> Inference:
    first, last = _shortest(weights, ENOUGH)
    stretches = _stretches(weights)
    best, mass = stretches[0]
    if last - first < WIDEST:
        answer: Days | None = (first, last)
        confidence = float(weights[first : last + 1].sum())
    elif mass >= PREVAILS and best[1] - best[0] < WIDEST:
        answer, confidence = best, mass
    else:
        answer, confidence = None, 0.0
    others = [stretch for stretch, _ in stretches if answer is None or not _meet(stretch, answer)]
    around = answer or best
    evidence = (*bylines, *(_as_evidence(text, clue, likelihood, around) for clue, likelihood in likelihoods))
    alternatives = tuple(Window(_date(low), _date(high)) for low, high in others)
    if answer is None:
        return Inference(None, None, 0.0, evidence, alternatives)
    low, high = answer
    day = low + int(np.argmax(weights[low : high + 1]))
    ties = np.flatnonzero(weights[low : high + 1] > weights[day] * 0.98)
    day = low + int(ties[len(ties) // 2])
    return Inference(_date(low), _date(high), round(confidence, 3), evidence, alternatives, _date(day))


def _date(index: int) -> dt.date:
    return dt.date.fromordinal(FIRST_DAY + int(index))


def _meet(one: Days, two: Days) -> bool:
    return one[0] <= two[1] and two[0] <= one[1]


def _shortest(weights: "Floats", share: float) -> Days:
    """The shortest stretch of days that holds `share` of the whole."""
    before = np.concatenate(([0.0], np.cumsum(weights)))
    ends = np.searchsorted(before, before[:-1] + share - 1e-12, side="left")
    lengths = np.where(ends <= _DAYS, ends - np.arange(_DAYS), _DAYS + 1)
    start = int(np.argmin(lengths))
    end = int(ends[start]) if lengths[start] <= _DAYS else _DAYS
    return start, end - 1


def _stretches(weights: "Floats") -> list[tuple[Days, float]]:
    """The stretches in which the possible days lie, the likeliest first, at most a dozen."""
    possible = np.flatnonzero(weights > weights.max() * 0.02)
    breaks = np.flatnonzero(np.diff(possible) > _JOINS)
    firsts = possible[np.concatenate(([0], breaks + 1))]
    lasts = possible[np.concatenate((breaks, [len(possible) - 1]))]
    found = [
        ((int(first), int(last)), float(weights[first : last + 1].sum()))
        for first, last in zip(firsts, lasts, strict=True)
    ]
    return sorted(found, key=lambda stretch: -stretch[1])[:12]


# ---------------------------------------------------------------- likelihoods


@cache
def _years() -> "npt.NDArray[np.int64]":
    """The Jalali year of each day."""
    years = np.empty(_DAYS, dtype=np.int64)
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        first, last = year_span(Calendar.JALALI, year)
        years[first - FIRST_DAY : last - FIRST_DAY + 1] = year
    return years


@cache
def _prior() -> "Floats":
    """Before any clue: digital Persian texts are mostly of 1378 and later, and rarer the older they are."""
    years = _years()
    weights = np.where(years >= 1378, 1.0, np.where(years >= 1358, 0.15, 0.05))
    weights = np.where(years > 1410, 0.1, weights)
    prior: Floats = np.log(weights)
    return prior


def _distinct(clues: Sequence[Clue]) -> list[Clue]:
    """Each thing once: what is told again tells nothing new."""
    seen: dict[tuple[object, ...], Clue] = {}
    for clue in clues:
        seen.setdefault((clue.hard, clue.spans, clue.weekday), clue)
    return list(seen.values())


def _likelihood(clue: Clue) -> "Floats":
    if clue.hard:
        return _sharp(clue)
    if clue.grain.rank >= Grain.YEAR.rank:
        return _by_year(clue)
    return _near(clue)


def _sharp(clue: Clue) -> "Floats":
    trust = _TRUST.get(clue.kind, 0.97)
    inside = np.zeros(_DAYS, dtype=bool)
    if clue.weekday is not None:
        inside[(clue.weekday - dt.date.fromordinal(FIRST_DAY).weekday()) % 7 :: 7] = True
    for first, last in clue.spans:
        inside[max(first - FIRST_DAY, 0) : last - FIRST_DAY + 1] = True
    share = max(inside.mean(), 1e-9)
    likelihood: Floats = np.log(np.where(inside, trust / share, (1 - trust) / (1 - share)))
    return likelihood


def _byline(byline: Evidence) -> "Floats":
    assert byline.first is not None
    assert byline.last is not None
    span = (byline.first.toordinal(), byline.last.toordinal())
    return _sharp(Clue(EvidenceKind.BYLINE, 0, 0, True, (span,), Grain.DAY))


@cache
def _kernel(nearness: _Nearness, direction: Direction) -> tuple["Floats", "Floats"]:
    """Densities for a publication day so many days after a time, and so many before it."""
    distance = np.arange(400, dtype=np.float64)
    density = nearness.share * np.exp(-distance / nearness.near) / nearness.near
    density += (1 - nearness.share) * np.exp(-distance / nearness.far) / nearness.far
    after = {Direction.PAST: 1 - nearness.wrong, Direction.FUTURE: nearness.wrong, Direction.UNKNOWN: 0.5}[direction]
    return density * after, density * (1 - after)


def _near(clue: Clue) -> "Floats":
    """Nearness to the times that the clue may mean, or to none of them."""
    nearness = _DAY_NEARNESS if clue.grain.rank <= Grain.WEEK.rank else _LONG_NEARNESS
    after, before = _kernel(nearness, clue.direction)
    total = np.full(_DAYS, nearness.rest / _DAYS)
    single = len(clue.spans) == 1
    for number, (first, last) in enumerate(clue.spans):
        low, high = clue.within[number] if clue.within else (FIRST_DAY, LAST_DAY)
        share = (1 - nearness.rest) / (1 if single or clue.within else len(clue.spans))
        for start, step, density in ((last, 1, after), (first, -1, before)):
            days = start + step * np.arange(len(density))
            keep = (days >= max(low, FIRST_DAY)) & (days <= min(high, LAST_DAY))
            total[days[keep] - FIRST_DAY] += share * density[keep]
        inside = slice(max(first, low, FIRST_DAY) - FIRST_DAY, min(last, high, LAST_DAY) - FIRST_DAY + 1)
        if last > first:
            total[inside] += share * (after[0] + before[0]) / 2
    if single and not clue.within:
        total = total + 0.5 * np.exp(_years_apart(clue.spans[0], clue)) / 365
    likelihood: Floats = np.log(total)
    return likelihood


def _by_year(clue: Clue) -> "Floats":
    total = np.zeros(_DAYS)
    for span in clue.spans:
        total = total + np.exp(_years_apart(span, clue))
    likelihood: Floats = np.log(total / len(clue.spans))
    return likelihood


def _years_apart(span: Days, clue: Clue) -> "Floats":
    """The likelihood of a year told in a text, by its distance from the publication year."""
    signal = clue.signal in _AHEAD_SIGNALS
    ahead = _AHEAD_WITH_SIGNAL if signal else _YEARS_AHEAD
    table = np.full(400, 0.0)
    for distance in range(-200, 200):
        if distance >= 0:
            value = ahead[distance] if distance < len(ahead) else ahead[-1] * (len(ahead) / (distance + 1)) ** 2
        else:
            back = -distance - 1
            value = _YEARS_BACK[back] if back < len(_YEARS_BACK) else _YEARS_BACK[-1] * len(_YEARS_BACK) / (back + 1)
            if signal and clue.direction is not Direction.PAST:
                value *= 0.3
        table[distance + 200] = value
    year = from_day(Calendar.JALALI, min(max(span[1], FIRST_DAY), LAST_DAY))[0]
    if span[1] < FIRST_DAY:
        year = FIRST_YEAR - (FIRST_DAY - span[1]) // 365
    if span[1] > LAST_DAY:
        year = LAST_YEAR + (span[1] - LAST_DAY) // 365
    apart = np.clip(year - _years(), -199, 199)
    likelihood: Floats = np.log(table[apart + 200])
    return likelihood


# ---------------------------------------------------------------- tense, evidence


def _directions(text: str) -> "Callable[[Timex], Direction]":
    """Where the events of the expressions lie, by the tense of their clauses."""

    def direction_of(timex: Timex) -> Direction:
        after = fold(text[timex.end : timex.end + 400]).text
        return _WAYS[tense_after(after, 0)]

    return direction_of


_WAYS = {-1: Direction.PAST, 0: Direction.UNKNOWN, 1: Direction.FUTURE}


def _as_evidence(text: str, clue: Clue, likelihood: "Floats", around: Days) -> Evidence:
    """The clue as a reader may check it; its days are those it allows near the answer."""
    near = (around[0] + FIRST_DAY - 400, around[1] + FIRST_DAY + 400)
    fitting = [span for span in clue.spans if span[0] <= near[1] and near[0] <= span[1]] if clue.hard else []
    meeting = [span for span in fitting if span[0] - FIRST_DAY <= around[1] and around[0] <= span[1] - FIRST_DAY]
    span = meeting[0] if meeting else None
    middle = likelihood[around[0] : around[1] + 1].max()
    typical = float(np.log(np.exp(likelihood - likelihood.max()).mean()) + likelihood.max())
    weight = round(float(1 / (1 + np.exp(typical - middle))), 3)
    return Evidence(
        clue.kind,
        "متن",
        text[clue.start : clue.end],
        dt.date.fromordinal(span[0]) if span else None,
        dt.date.fromordinal(span[1]) if span else None,
        weight,
        clue.start,
        clue.end,
        _note(clue, bool(meeting)),
    )


def _note(clue: Clue, agrees: bool) -> str:
    if clue.hard and not agrees and clue.weekday is None:
        return "با پاسخ نمی‌خواند"
    return {
        EvidenceKind.TODAY: "روزی که نسبت به روز انتشار گفته شده، در کنار تاریخش",
        EvidenceKind.PERIOD: "سال یا ماهی که نسبت به روز انتشار گفته شده، در کنار نامش",
        EvidenceKind.TWO_CALENDARS: "یک روز در دو تقویم؛ انتشار نزدیک به آن است",
        EvidenceKind.DAY: "روز یا ماهی که متن از آن سخن می‌گوید؛ انتشار نزدیک به آن است",
        EvidenceKind.YEAR: "سالی که متن از آن سخن می‌گوید",
    }.get(clue.kind, "")
