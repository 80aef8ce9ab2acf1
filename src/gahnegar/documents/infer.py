"""The publication day from the text itself: what every possible day would make of the text, weighed against each other.

Each clue gives every day of 1300 to 1450 a likelihood; their product, normalized, says which days remain. The answer is
the shortest stretch of days that holds almost all of it, or, where several far stretches remain, the first of them if
it outweighs the others; a stretch of some years where no more can be said, and none where not even that. Knows clues,
not words.
"""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Grain
from gahnegar.documents.clues import FIRST_DAY, LAST_DAY, Clue, Days, Direction, find_clues, is_near, meet, year_of
from gahnegar.documents.document import DayEvidence, Doubt, EvidenceKind, Inference, Window
from gahnegar.documents.eras import find_eras
from gahnegar.documents.likelihoods import (
    AHEAD_SIGNALS,
    DAYS,
    likelihood_by_byline,
    likelihood_by_spelling,
    likelihood_of,
    prior,
)
from gahnegar.documents.metadata import evidence_of_text
from gahnegar.persian.text import Folded, fold

if TYPE_CHECKING:
    from gahnegar.documents.likelihoods import Floats


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


_PROPORTION = 0.001
"""How likely a day must be, beside the likeliest, to be mentioned at all."""


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
    spelling = likelihood_by_spelling(folded.raw)
    if not clues and not bylines and spelling is None:
        return Inference(None, None, 0.0)
    telling = _telling(clues)
    likelihoods = [(clue, likelihood_of(clue, telling)) for clue in telling]
    total = prior() + sum((likelihood for _, likelihood in likelihoods), np.zeros(DAYS))
    for byline in bylines:
        total = total + likelihood_by_byline(byline)
    if spelling is not None:
        total = total + spelling
    if within is not None:
        outside = np.full(DAYS, -60.0)
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
    starts = np.arange(max(days[1] - MONTH + 1, 0), min(days[0], DAYS - MONTH) + 1)
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
    while last < DAYS - 1 and weights[last + 1] > least:
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
    lengths = np.where(ends <= DAYS, ends - np.arange(DAYS), DAYS + 1)
    start = int(np.argmin(lengths))
    end = int(ends[start]) if lengths[start] <= DAYS else DAYS
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


# ---------------------------------------------------------------- which clues count


def _era_clues(folded: Folded) -> list[Clue]:
    """What the names of bodies, terms and things say of the day."""
    found = []
    for start, end, era in find_eras(folded.text):
        span = (max(era.start, FIRST_DAY), LAST_DAY if era.end is None else era.end)
        raw = folded.span(start, end)
        found.append(Clue(EvidenceKind.ERA, raw.start, raw.end, True, (span,), Grain.YEAR))
    return found


def _telling(clues: Sequence[Clue]) -> list[Clue]:
    """The clues that count: each thing once, and of the times told with their year only the latest of each sort.

    Texts tell of long-gone years at any time, so what was before the latest says nothing more; and the days without a
    year that follow a past one with its year are that story's.
    """
    seen: dict[tuple[object, ...], Clue] = {}
    latest: dict[tuple[bool, bool], Clue] = {}
    for clue in clues:
        if clue.absolute:
            sort = (clue.signal in AHEAD_SIGNALS, clue.anniversary)
            if sort not in latest or _lateness(clue) > _lateness(latest[sort]):
                latest[sort] = clue
    story = min((clue.start for clue in clues if _tells_a_story(clue)), default=None)
    for clue in clues:
        of_story = story is not None and clue.start > story and not clue.hard and not clue.within
        same = [one for one in latest.values() if one.anniversary and is_near(clue, one.spans[0])]
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
    return year_of(clue.spans[0][1]), -clue.grain.rank


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
