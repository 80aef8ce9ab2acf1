"""Fits the weights of `gahnegar/dates/day_cues.py`: what speaks for a day that a bare weekday may mean.

    python training/day_weights.py training/days.jsonl GOLD.jsonl …

GOLD: a text a line with `published`, `text`, `genre` and `timexes` (`start`, `end`, and the days `begin_date`,
`end_date`), as `tests/gold` has them; `days.jsonl` are short texts of many kinds, written for this and annotated before
any run. Every bare weekday whose right day is among its candidates is one decision; the weights are those of a softmax
over the candidates, held near those in force. Prints how many decisions the weights in force get right, how many those
that were fitted without a tenth of the kinds of text get right on that tenth, and the tables.
"""

import datetime as dt
import zlib
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from candidates import Decision, Floats, asked_of, fitted, given_paths, read_gold, right_held_out, right_ones

from gahnegar.dates import open_weekdays
from gahnegar.dates.day_cues import WEIGHTS
from gahnegar.dates.resolution import Context
from gahnegar.dates.resolve import open_dates
from gahnegar.dates.units import Weekday

HELD = 0.5
"""How strongly the weights are held near those in force."""
STEPS = 8
PARTS = 10
SHAPES = [(len(table), len(table[0])) for table in WEIGHTS]
BEGINS = np.cumsum([0] + [rows * columns for rows, columns in SHAPES])
IN_FORCE: Floats = np.concatenate([np.array(table).ravel() for table in WEIGHTS])


def decisions(text: str, published: str | None, kind: str, gold: Sequence[dict[str, Any]]) -> Iterator[Decision]:
    """The weekdays of a text that has its right times in `gold`."""
    asked = asked_of(text, published, gold, room=open_dates, name="choose_weekday", question=_question)
    for (weekday, context), time in asked:
        decision = _decision(weekday, context, time, kind)
        if decision is not None:
            yield decision


def _question(weekday: Weekday, context: Context) -> tuple[Weekday, Context] | None:
    """None where the other end of a range decides."""
    return (weekday, context) if abs(context.tense) < 2 else None


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
    return Decision(kind, cues, np.zeros(len(days)), right)


def fit(seen: Sequence[Decision]) -> Floats:
    """The weights fitted on some decisions."""
    return fitted(seen, IN_FORCE, held=HELD, steps=STEPS)


def _tenth(kind: str) -> int:
    """The tenth of the kinds of text to which one belongs."""
    return zlib.crc32(kind.encode()) % PARTS


def main() -> None:
    """Read the gold, print the figures and the tables."""
    seen = [one for given in read_gold(given_paths(__doc__)) for one in decisions(*given)]
    weights, held_out = fit(seen), right_held_out(seen, _tenth, fit)
    print(f"{len(seen)} decisions; right in force {right_ones(seen, IN_FORCE)}", end=", ")
    print(f"fitted {right_ones(seen, weights)}, fitted without a tenth of the kinds {held_out}")
    for begin, (rows, columns) in zip(BEGINS, SHAPES, strict=False):
        print(np.round(weights[begin : begin + rows * columns].reshape(rows, columns), 1).tolist())


if __name__ == "__main__":
    main()
