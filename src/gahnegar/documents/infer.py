"""The publication day from the text itself: what every possible day would make of the text, weighed against each other.

Each clue gives every day of 1300 to 1450 a likelihood; their product, normalized, says which days remain. The answer is
the shortest stretch of days that holds almost all of it, or, where several far stretches remain, the first of them if
it outweighs the others; a stretch of some years where no more can be said, and none where not even that. Knows clues,
not words.

The numbers below were set by hand from what dated news show, roughly and with few cases; see `docs/documents.md`.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from gahnegar.dates.calendars import from_day, year_span
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Calendar, Grain, SignalKind
from gahnegar.documents.clues import FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR, Clue, Days, Direction, find_clues, meet
from gahnegar.documents.document import DayEvidence, Doubt, EvidenceKind, Inference, Window
from gahnegar.documents.eras import find_eras
from gahnegar.documents.metadata import evidence_of_text
from gahnegar.persian.text import Folded, fold

if TYPE_CHECKING:
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

_DAYS = LAST_DAY - FIRST_DAY + 1

SURE = 0.97
"""How much of the whole a stretch of at most a month must hold to be the answer as it is, however short."""

ENOUGH = 0.88
"""How much the best month must hold, where the days are known only by their nearness, to be the answer."""

WIDE_ENOUGH = 0.97
"""How much a stretch of more than a month and at most ten years must hold to be the answer."""

PREVAILS = 0.88
"""How much the best of several far stretches of possible days must hold to be the answer."""

FAR_ENOUGH = 0.91
"""How much a stretch of more than ten years must hold: what it leaves out lies in long tails, and is rarely true."""

MONTH, YEAR, DECADE, WIDEST = 31, 366, 3653, 15 * 366
"""The lengths of a month, a year and ten years, and of the longest answer, in days: of a longer one no day is named."""

_JOINS = 45
"""Possible days that lie no farther apart are one stretch."""

_LISTED = 40
"""At most so many stretches are given."""

_OCCASION = 21
"""How many days around an anniversary belong to the same occasion, such as «دهه فجر»."""

_PROPORTION = 0.001
"""How likely a day must be, beside the likeliest, to be mentioned at all."""

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
_AHEAD_SIGNALS = _AFTER_SIGNALS | {SignalKind.UNTIL}


def infer_published(text: str, timexes: Sequence[Timex] | None = None, *, within: Window | None = None) -> Inference:
    """The days on which `text` may have been published, worked out from the text alone.

    `timexes`: its time expressions as `tag(text)` finds them without a publication date, if they are there already.
    `within`: days outside of which it was surely not published, both inclusive.

    Never raises for a text; one that says nothing gets an Inference without an answer and without alternatives.
    """
    if timexes is None:
        from gahnegar.reading import parse_text

        timexes = parse_text(text).resolve().timexes
    folded = fold(text)
    clues = [*find_clues(text, timexes), *_era_clues(folded)]
    bylines = [one for one in evidence_of_text(text) if one.weight >= 0.6 and one.first is not None]
    spelling = _spelling(folded.raw)
    if not clues and not bylines and spelling is None:
        return Inference(None, None, 0.0)
    telling = _telling(clues)
    likelihoods = [(clue, _likelihood(clue, telling)) for clue in telling]
    total = _prior() + sum((likelihood for _, likelihood in likelihoods), np.zeros(_DAYS))
    for byline in bylines:
        total = total + _byline(byline)
    if spelling is not None:
        total = total + spelling
    if within is not None:
        outside = np.full(_DAYS, -60.0)
        outside[max(within.first.toordinal() - FIRST_DAY, 0) : within.last.toordinal() - FIRST_DAY + 1] = 0.0
        total = total + outside
    weights = np.exp(total - total.max())
    weights /= weights.sum()
    return _inference(text, weights, likelihoods, bylines)


def _inference(
    text: str, weights: "Floats", likelihoods: "list[tuple[Clue, Floats]]", bylines: Sequence[DayEvidence]
) -> Inference:
    stretches = _stretches(weights)
    best = stretches[0][0]
    answer = _chosen_days(weights, stretches)
    confidence = float(weights[answer[0] : answer[1] + 1].sum()) if answer else 0.0
    others = [stretch for stretch, _ in stretches if answer is None or not meet(stretch, answer)]
    others += _unlikely(weights, [clue for clue, _ in likelihoods], [*others, *([answer] if answer else [])])
    around = answer or best
    evidence = (*bylines, *(_as_evidence(text, clue, likelihood, around) for clue, likelihood in likelihoods))
    alternatives = tuple(Window(_date_at(low), _date_at(high)) for low, high in others)
    if answer is None:
        return Inference(None, None, 0.0, evidence, alternatives)
    low, high = answer
    day = low + int(np.argmax(weights[low : high + 1]))
    ties = np.flatnonzero(weights[low : high + 1] > weights[day] * 0.98)
    day = low + int(ties[len(ties) // 2])
    likeliest = _date_at(day) if _length(answer) <= YEAR else None
    return Inference(_date_at(low), _date_at(high), round(confidence, 3), evidence, alternatives, likeliest)


def _chosen_days(weights: "Floats", stretches: "list[tuple[Days, float]]") -> Days | None:
    """The stretch of days to answer with, as indices; None where the text does not decide."""
    sure = _shortest(weights, SURE)
    if _length(sure) <= MONTH:
        return _to_the_brink(weights, sure)
    before = np.concatenate(([0.0], np.cumsum(weights)))
    best, mass = stretches[0]
    if mass >= PREVAILS and _length(best) <= MONTH:
        return _month_around(before, best)
    months = before[MONTH:] - before[:-MONTH]
    start = int(np.argmax(months))
    if months[start] >= ENOUGH:
        return start, start + MONTH - 1
    wide = _shortest(weights, WIDE_ENOUGH)
    if _length(wide) <= YEAR:
        return _to_the_brink(weights, wide)
    if _length(wide) <= DECADE:
        return wide
    far = _shortest(weights, FAR_ENOUGH)
    far = far if _length(far) > DECADE else wide
    return far if _length(far) <= WIDEST else None


def _month_around(before: "Floats", days: Days) -> Days:
    """The likeliest month that holds `days`, where it holds noticeably more; what is known to the day stays as it is.

    `before`: how much of the whole lies before each day.
    """
    starts = np.arange(max(days[1] - MONTH + 1, 0), min(days[0], _DAYS - MONTH) + 1)
    held = before[starts + MONTH] - before[starts]
    if float(held.max()) - float(before[days[1] + 1] - before[days[0]]) < 0.005:
        return days
    start = int(starts[int(np.argmax(held))])
    return start, start + MONTH - 1


def _to_the_brink(weights: "Floats", days: Days) -> Days:
    """The stretch with the days around it that are about as likely as those within."""
    first, last = days
    least = 0.2 * float(weights[first : last + 1].mean())
    while first > 0 and weights[first - 1] > least:
        first -= 1
    while last < _DAYS - 1 and weights[last + 1] > least:
        last += 1
    return first, last


def _length(days: Days) -> int:
    return days[1] - days[0] + 1


def _date_at(index: int) -> dt.date:
    return dt.date.fromordinal(FIRST_DAY + int(index))


def _shortest(weights: "Floats", share: float) -> Days:
    """The shortest stretch of days that holds `share` of the whole."""
    before = np.concatenate(([0.0], np.cumsum(weights)))
    ends = np.searchsorted(before, before[:-1] + share - 1e-12, side="left")
    lengths = np.where(ends <= _DAYS, ends - np.arange(_DAYS), _DAYS + 1)
    start = int(np.argmin(lengths))
    end = int(ends[start]) if lengths[start] <= _DAYS else _DAYS
    return start, end - 1


def _stretches(weights: "Floats") -> list[tuple[Days, float]]:
    """The stretches in which the possible days lie, the likeliest first, no more than can be listed."""
    possible = np.flatnonzero(weights > weights.max() * 0.02)
    breaks = np.flatnonzero(np.diff(possible) > _JOINS)
    firsts = possible[np.concatenate(([0], breaks + 1))]
    lasts = possible[np.concatenate((breaks, [len(possible) - 1]))]
    found = [
        ((int(first), int(last)), float(weights[first : last + 1].sum()))
        for first, last in zip(firsts, lasts, strict=True)
    ]
    return sorted(found, key=lambda stretch: -stretch[1])[:_LISTED]


def _unlikely(weights: "Floats", clues: Sequence[Clue], known: Sequence[Days]) -> list[Days]:
    """What the sharpest clue of all allows too, the likeliest first: other years with the same weekday, for one.

    Without what is out of all proportion, and what is `known` already.
    """
    sharp = [clue for clue in clues if clue.hard and 1 < len(clue.spans) <= _LISTED]
    if not sharp:
        return []
    found: list[tuple[float, Days]] = []
    for first, last in min(sharp, key=lambda clue: sum(last - first + 1 for first, last in clue.spans)).spans:
        span = (first - FIRST_DAY, last - FIRST_DAY)
        mass = float(weights[span[0] : span[1] + 1].max())
        if mass > _PROPORTION * float(weights.max()) and not any(meet(span, one) for one in known):
            found.append((mass, span))
    return [span for _, span in sorted(found, reverse=True)]


# ---------------------------------------------------------------- likelihoods


@cache
def _years() -> "npt.NDArray[np.int64]":
    """The Jalali year of each day."""
    years = np.empty(_DAYS, dtype=np.int64)
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        first, last = year_span(Calendar.JALALI, year)
        years[first - FIRST_DAY : last - FIRST_DAY + 1] = year
    return years


def _era_clues(folded: Folded) -> list[Clue]:
    """What the names of bodies, terms and things say of the day."""
    found = []
    for start, end, era in find_eras(folded.text):
        span = (max(era.start, FIRST_DAY), LAST_DAY if era.end is None else era.end)
        raw = folded.span(start, end)
        found.append(Clue(EvidenceKind.ERA, raw.start, raw.end, True, (span,), Grain.YEAR))
    return found


_LEAST_TYPED = 20
"""So many letters of either kind show with which a text is typed."""


def _spelling(text: str) -> "Floats | None":
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
def _prior() -> "Floats":
    """Before any clue: digital Persian texts are mostly of 1378 and later, and rarer the older they are."""
    years = _years()
    weights = np.where(years >= 1378, 1.0, np.where(years >= 1358, 0.05, 0.008))
    weights = np.where(years > 1407, np.where(years > 1420, 0.01, 0.05), weights)
    prior: Floats = np.log(weights)
    return prior


def _telling(clues: Sequence[Clue]) -> list[Clue]:
    """The clues that count: each thing once, and of the times told with their year only the latest of each sort.

    Texts tell of long-gone years at any time, so what was before the latest says nothing more; and the days without a
    year that follow a past one with its year are that story's.
    """
    seen: dict[tuple[object, ...], Clue] = {}
    latest: dict[tuple[bool, bool], Clue] = {}
    for clue in clues:
        if clue.absolute:
            sort = (clue.signal in _AHEAD_SIGNALS, clue.anniversary)
            if sort not in latest or _lateness(clue) > _lateness(latest[sort]):
                latest[sort] = clue
    story = min((clue.start for clue in clues if _tells_a_story(clue)), default=None)
    for clue in clues:
        of_story = story is not None and clue.start > story and not clue.hard and not clue.within
        same = [one for one in latest.values() if one.anniversary and _is_near(clue, one.spans[0])]
        if same and not (clue.absolute or clue.hard or clue.named_weekday):
            continue  # the same occasion, told without its number
        if clue in latest.values() or not (clue.absolute or (of_story and not clue.named_weekday)):
            seen.setdefault((clue.hard, clue.spans, clue.weekday), clue)
    return list(seen.values())


def _tells_a_story(clue: Clue) -> bool:
    """Whether the days without a year that follow may be of this clue's year, and not of the publication's."""
    fine = clue.grain.rank < Grain.YEAR.rank
    dated = clue.absolute and not clue.named_weekday and not clue.anniversary
    return dated and fine and clue.direction is not Direction.FUTURE


def _lateness(clue: Clue) -> tuple[int, int]:
    """By the year's end, so that a day within a year is as late as the year, and finer."""
    return _year_of(clue.spans[0][1]), -clue.grain.rank


def _year_of(day: int) -> int:
    """The Jalali year of a day number, roughly for days far from those of publication."""
    if FIRST_DAY <= day <= LAST_DAY:
        return from_day(Calendar.JALALI, day)[0]
    return FIRST_YEAR + int((day - FIRST_DAY) // 365.2422)


def _likelihood(clue: Clue, others: Sequence[Clue]) -> "Floats":
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
    inside = np.zeros(_DAYS, dtype=bool)
    if clue.weekday is not None:
        inside[(clue.weekday - dt.date.fromordinal(FIRST_DAY).weekday()) % 7 :: 7] = True
    for first, last in clue.spans:
        inside[max(first - FIRST_DAY, 0) : last - FIRST_DAY + 1] = True
    share = min(max(float(inside.mean()), 1e-9), 1 - 1e-9)
    likelihood: Floats = np.log(np.where(inside, trust / share, (1 - trust) / (1 - share)))
    return likelihood


def _byline(byline: DayEvidence) -> "Floats":
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
    total = np.zeros(_DAYS)
    for number, (first, last) in enumerate(clue.spans):
        low, high = clue.within[number] if clue.within else (FIRST_DAY, LAST_DAY)
        low, high = max(low, FIRST_DAY), min(high, LAST_DAY)
        for start, step, density in ((last, 1, after), (first, -1, before)):
            days = start + step * np.arange(len(density))
            keep = (days >= low) & (days <= high)
            total[days[keep] - FIRST_DAY] += density[keep]
        if last > first:
            total[max(first, low) - FIRST_DAY : max(min(last, high) - FIRST_DAY + 1, 0)] += (after[0] + before[0]) / 2
    spread = _year_likelihood(clue) / 365 if clue.absolute else np.full(_DAYS, 1 / _DAYS)
    likelihood: Floats = np.log((1 - rest) * total / (1 if clue.absolute else len(clue.spans)) + rest * spread)
    return likelihood


def _is_near(clue: Clue, span: Days) -> bool:
    """Whether one of the times that the clue may mean lies within some weeks of `span`."""
    around = (span[0] - _OCCASION, span[1] + _OCCASION)
    return any(meet(one, around) for one in clue.spans)


def _is_remembered(clue: Clue, others: Sequence[Clue]) -> bool:
    """Whether the text names the same day of the year also without a year, as on an anniversary."""
    span = clue.spans[0]
    return any(
        not other.absolute and not other.hard and any(meet(span, (first - 2, last + 2)) for first, last in other.spans)
        for other in others
    )


def _year_likelihood(clue: Clue) -> "Floats":
    """The likelihood of the latest year of a text, by its distance from the publication day in whole years."""
    if clue.signal in _AHEAD_SIGNALS and clue.direction is not Direction.PAST:
        chances = _YEAR_TO_PASS if clue.signal in _AFTER_SIGNALS else _BOUNDING_YEAR
    else:
        chances = _COMING_YEAR if clue.direction is Direction.FUTURE else _YEAR
    first, last = clue.spans[0]
    if clue.grain.rank < Grain.YEAR.rank:
        first, last = year_span(Calendar.JALALI, min(max(_year_of(last), FIRST_YEAR), LAST_YEAR))
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


# ---------------------------------------------------------------- evidence


def _as_evidence(text: str, clue: Clue, likelihood: "Floats", around: Days) -> DayEvidence:
    """The clue as a reader may check it; its days are those it allows near the answer."""
    near = (around[0] + FIRST_DAY - 400, around[1] + FIRST_DAY + 400)
    fitting = [span for span in clue.spans if span[0] <= near[1] and near[0] <= span[1]] if clue.hard else []
    meeting = [span for span in fitting if span[0] - FIRST_DAY <= around[1] and around[0] <= span[1] - FIRST_DAY]
    span = meeting[0] if meeting else None
    middle = likelihood[around[0] : around[1] + 1].max()
    typical = float(np.log(np.exp(likelihood - likelihood.max()).mean()) + likelihood.max())
    weight = round(float(1 / (1 + np.exp(typical - middle))), 3)
    return DayEvidence(
        clue.kind,
        "",
        text[clue.start : clue.end],
        dt.date.fromordinal(span[0]) if span else None,
        dt.date.fromordinal(span[1]) if span else None,
        weight,
        clue.start,
        clue.end,
        Doubt.ANSWER if clue.hard and not meeting and clue.weekday is None else None,
        text.count("\n", 0, clue.start) + 1,
    )
