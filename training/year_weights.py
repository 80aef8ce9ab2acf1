"""Fits the weights of `gahnegar/dates/year_cues.py`: what speaks for a year of a date that is told without one.

    python training/year_weights.py GOLD.jsonl …

GOLD: a text a line with `published`, `text`, `genre` and `timexes` (`start`, `end`, and the days `begin_date`,
`end_date`), as `tests/gold` has them. Every open date whose right reading is among its candidates is one decision; the
weights are those of a softmax over the candidates, held near those in force. Prints how many decisions the weights in
force get right, how many those that were fitted without a kind of text get right on that kind, and the new table.
What is settled otherwise (a weekday, a heading, the tense) is taken as it is.
"""

import argparse
import datetime as dt
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from gahnegar.dates import readings, tag
from gahnegar.dates.expression import Expression
from gahnegar.dates.resolution import Context, Resolution
from gahnegar.dates.resolve import resolve_expression
from gahnegar.dates.units import Weekday
from gahnegar.dates.year_cues import WEIGHTS, Cue

Floats = NDArray[np.float64]
HELD = 0.3
"""How strongly the weights are held near those in force."""
STEPS = 12


@dataclass(frozen=True)
class Decision:
    """One open date: the cues of each candidate, what else speaks for it, and whether it is right."""

    kind: str
    cues: Floats
    settled: Floats
    right: NDArray[np.bool_]


def decisions(text: str, published: str | None, kind: str, gold: Sequence[dict[str, Any]]) -> Iterator[Decision]:
    """The open dates of a text that has its right times in `gold`."""
    asked: list[list[tuple[Sequence[Resolution], Context, Weekday | None]]] = []
    resolve, choose = resolve_expression, readings.choose

    def resolving(expression: Expression, context: Context) -> Resolution:
        asked.append([])
        return resolve(expression, context)

    def choosing(found: Sequence[Resolution], context: Context, weekday: Weekday | None = None) -> Resolution | None:
        if asked:
            asked[-1].append((found, context, weekday))
        return choose(found, context, weekday)

    with patch.object(tag, "resolve_expression", resolving), patch.object(readings, "choose", choosing):
        times = tag.tag(text, published=published)
    for time, questions in zip(times, asked, strict=True):
        beside = [one for one in gold if one["start"] < time.end and time.start < one["end"]]
        if len(beside) == 1 and questions and (decision := _decision(*questions[0], beside[0], kind)) is not None:
            yield decision


def _decision(
    found: Sequence[Resolution], context: Context, weekday: Weekday | None, gold: dict[str, Any], kind: str
) -> Decision | None:
    """What is to be decided, as numbers; None where one candidate is left or none is right."""
    weighed = [readings.weigh_reading(one, context, weekday) for one in found]
    weighed = [one for one in weighed if not one.barred] or weighed
    cues = np.zeros((len(weighed), len(Cue)))
    for row, one in enumerate(weighed):
        for cue in one.cues:
            cues[row, cue] += 1
    right = np.array([_is_right(one.found, gold) for one in weighed])
    if len(weighed) == 1 or not right.any() or right.all():
        return None
    return Decision(kind, cues, np.array([one.weight for one in weighed]) - cues @ np.array(WEIGHTS), right)


def _is_right(one: Resolution, gold: dict[str, Any]) -> bool:
    return [one.first, one.last] == [dt.date.fromisoformat(gold[end]).toordinal() for end in ("begin_date", "end_date")]


def _has_days(time: dict[str, Any]) -> bool:
    """Whether both ends are days after the year 1: «..», «NOW» and years before Christ are none."""
    ends = (time.get("begin_date") or "", time.get("end_date") or "")
    return all(len(end) == len("2013-09-24") and end[0].isdigit() for end in ends)


def fitted(seen: Sequence[Decision]) -> Floats:
    """The weights that make the right candidates likely, by Newton's method."""
    held = np.array(WEIGHTS)
    weights = held.copy()
    for _ in range(STEPS):
        slope, bend = 2 * HELD * (weights - held), 2 * HELD * np.eye(len(weights))
        for one in seen:
            chance = _chances(one, weights)
            of_right = np.where(one.right, chance, 0) / chance[one.right].sum()
            mean = chance @ one.cues
            slope -= (of_right - chance) @ one.cues
            bend += (one.cues.T * chance) @ one.cues - np.outer(mean, mean)
        weights -= np.linalg.solve(bend, slope)
    return weights


def _chances(one: Decision, weights: Floats) -> Floats:
    scores = one.cues @ weights + one.settled
    chance: Floats = np.exp(scores - scores.max())
    chance /= chance.sum()
    return chance


def right_ones(seen: Iterable[Decision], weights: Floats) -> int:
    """How many are decided rightly."""
    return sum(bool(one.right[np.argmax(one.cues @ weights + one.settled)]) for one in seen)


def main() -> None:
    """Read the gold, print the figures and the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    seen: list[Decision] = []
    for path in parser.parse_args().gold:
        for line in path.read_text(encoding="utf-8").splitlines():
            given = json.loads(line)
            gold = [one for one in given["timexes"] if _has_days(one)]
            seen += decisions(given["text"], given.get("published"), given.get("genre") or path.stem, gold)
    held_out = 0
    for kind in sorted({one.kind for one in seen}):
        weights = fitted([one for one in seen if one.kind != kind])
        held_out += right_ones((one for one in seen if one.kind == kind), weights)
    weights = fitted(seen)
    print(f"{len(seen)} decisions; right in force {right_ones(seen, np.array(WEIGHTS))}", end=", ")
    print(f"fitted {right_ones(seen, weights)}, fitted without the kind {held_out}")
    for cue in Cue:
        times = int(sum((one.cues[:, cue] > 0).any() for one in seen))
        print(f"{cue.name:18} {WEIGHTS[cue]:5.1f} {weights[cue]:5.1f}  in {times} decisions")


if __name__ == "__main__":
    main()
