"""Fits the weights of `gahnegar/dates/day_cues.py`: what speaks for a day that a bare weekday may mean.

    python training/day_weights.py training/days.jsonl GOLD.jsonl …

GOLD: a text a line with `published`, `text`, `genre` and `timexes` (`start`, `end`, and the days `begin_date`,
`end_date`), as `tests/gold` has them; `days.jsonl` are short texts of many kinds, written for this and annotated before
any run. Every bare weekday whose right day is among its candidates is one decision; the weights are those of a softmax
over the candidates, held near those in force. Prints how many decisions the weights in force get right, how many those
that were fitted without a tenth of the kinds of text get right on that tenth, and the tables.
"""

import argparse
import datetime as dt
import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from gahnegar.dates import open_weekdays, tag
from gahnegar.dates.day_cues import WEIGHTS
from gahnegar.dates.expression import Expression
from gahnegar.dates.resolution import Context, Resolution
from gahnegar.dates.resolve import open_dates, resolve_expression
from gahnegar.dates.units import Weekday

Floats = NDArray[np.float64]
HELD = 0.5
"""How strongly the weights are held near those in force."""
STEPS = 8
PARTS = 10
SHAPES = [(len(table), len(table[0])) for table in WEIGHTS]
BEGINS = np.cumsum([0] + [rows * columns for rows, columns in SHAPES])
IN_FORCE: Floats = np.concatenate([np.array(table).ravel() for table in WEIGHTS])


@dataclass(frozen=True)
class Decision:
    """One weekday: the cues of each candidate, and whether it is right."""

    kind: str
    cues: Floats
    right: NDArray[np.bool_]


def decisions(text: str, published: str | None, kind: str, gold: Sequence[dict[str, Any]]) -> Iterator[Decision]:
    """The weekdays of a text that has its right times in `gold`."""
    asked: list[list[tuple[Weekday, Context]]] = []
    choose = open_weekdays.choose_weekday

    def resolving(expression: Expression, context: Context) -> Resolution:
        asked.append([])
        return resolve_expression(expression, context)

    def choosing(weekday: Weekday, context: Context) -> Resolution:
        if abs(context.tense) < 2:  # else the other end of a range decides
            asked[-1].append((weekday, context))
        return choose(weekday, context)

    with patch.object(tag, "resolve_expression", resolving), patch.object(open_dates, "choose_weekday", choosing):
        times = tag.tag(text, published=published)
    for time, questions in zip(times, asked, strict=True):
        beside = [one for one in gold if one["start"] < time.end and time.start < one["end"]]
        if len(beside) == 1 and questions and (decision := _decision(*questions[0], beside[0], kind)) is not None:
            yield decision


def _decision(weekday: Weekday, context: Context, gold: dict[str, Any], kind: str) -> Decision | None:
    """What is to be decided, as numbers; None where one candidate is left or none is right."""
    days = open_weekdays.candidates(weekday, context)
    ends = {dt.date.fromisoformat(gold[end]).toordinal() for end in ("begin_date", "end_date")}
    right = np.array([day in ends for day in days])
    if len(days) < 2 or not right.any():
        return None
    cues = np.zeros((len(days), len(IN_FORCE)))
    for row, day in enumerate(days):
        for table, line, column in open_weekdays.cues_of(day, context):
            cues[row, BEGINS[table] + line * SHAPES[table][1] + column] += 1
    return Decision(kind, cues, right)


def _has_days(time: dict[str, Any]) -> bool:
    """Whether both ends are days after the year 1: «..», «NOW» and years before Christ are none."""
    ends = (time.get("begin_date") or "", time.get("end_date") or "")
    return all(len(end) == len("2013-09-24") and end[0].isdigit() for end in ends)


def fitted(seen: Sequence[Decision]) -> Floats:
    """The weights that make the right candidates likely, by Newton's method."""
    weights = IN_FORCE.copy()
    for _ in range(STEPS):
        slope, bend = 2 * HELD * (weights - IN_FORCE), 2 * HELD * np.eye(len(weights))
        for one in seen:
            chance = np.exp(one.cues @ weights)
            chance /= chance.sum()
            of_right = np.where(one.right, chance, 0) / chance[one.right].sum()
            mean = chance @ one.cues
            slope -= (of_right - chance) @ one.cues
            bend += (one.cues.T * chance) @ one.cues - np.outer(mean, mean)
        weights -= np.linalg.solve(bend, slope)
    return weights


def right_ones(seen: Sequence[Decision], weights: Floats) -> int:
    """How many are decided rightly."""
    return sum(bool(one.right[np.argmax(one.cues @ weights)]) for one in seen)


def main() -> None:
    """Read the gold, print the figures and the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    seen: list[Decision] = []
    for path in parser.parse_args().gold:
        for line in path.read_text(encoding="utf-8").splitlines():
            given = json.loads(line)
            gold = [one for one in given["timexes"] if _has_days(one)]
            seen += decisions(given["text"], given.get("published"), given.get("genre") or path.stem, gold)
    parts = [zlib.crc32(one.kind.encode()) % PARTS for one in seen]
    held_out = 0
    for part in range(PARTS):
        weights = fitted([one for one, of in zip(seen, parts, strict=True) if of != part])
        held_out += right_ones([one for one, of in zip(seen, parts, strict=True) if of == part], weights)
    weights = fitted(seen)
    print(f"{len(seen)} decisions; right in force {right_ones(seen, IN_FORCE)}", end=", ")
    print(f"fitted {right_ones(seen, weights)}, fitted without a tenth of the kinds {held_out}")
    for begin, (rows, columns) in zip(BEGINS, SHAPES, strict=False):
        print(np.round(weights[begin : begin + rows * columns].reshape(rows, columns), 1).tolist())


if __name__ == "__main__":
    main()
