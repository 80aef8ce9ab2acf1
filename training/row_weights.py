"""Fits the weights of `gahnegar/events/likely_rows.py`: what speaks for and against a row of a timeline.

    python training/row_weights.py GOLD.jsonl …

GOLD: a text a line with `published`, `text`, `genre` and `events` (`time`, and `status`, "none" where the time makes no
row), as `tests/gold` has them; texts whose rows were judged may stand in the same form. Every time that the rules let
pass is one case; the weights are those of a logistic regression. Prints how many of those that are no rows are left out
where so many of the others are lost, with weights fitted to other texts, then the table.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

import gahnegar
from gahnegar.events import event_reader, likely_rows
from gahnegar.events.dated_clause import DatedClause

Floats = NDArray[np.float64]
PRIOR = 4.0
"""The weight of the penalty on the squares of the weights."""
RAREST = 12
"""Cases that have a trait, at least."""
SMALLEST = 0.1
"""The weight from which on a trait is kept."""
STEPS, PARTS = 30, 10
LOSSES = (0.0025, 0.005, 0.01, 0.02)
"""The shares of rows that may be lost for which the figures are printed."""


@dataclass(frozen=True, slots=True)
class Case:
    """A time that may make a row: its text, its traits, and whether it does."""

    text: int
    traits: frozenset[str]
    row: bool


def cases(paths: Sequence[Path]) -> Iterator[Case]:
    """The times of the texts that are rows by the rules, with what the annotation says."""
    seen: dict[int, DatedClause] = {}

    def remembered(clause: DatedClause) -> bool:
        stopped = nothing(clause)
        if not (stopped or clause.sentence.spoken or clause.predicate.reporting):
            seen[clause.timex.start] = clause
        return stopped

    nothing = event_reader.dates_nothing
    texts = [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines()]
    with (
        patch.object(event_reader, "dates_nothing", remembered),
        patch.multiple(likely_rows, LEAST=-np.inf, LEAST_OF_NOW=-np.inf),
    ):
        for number, text in enumerate(texts):
            seen.clear()
            rows = {row.timex.start for row in gahnegar.extract(text["text"], published=text["published"])}
            for event in text.get("events", ()):
                start, end = event["time"]
                clause = next((seen[s] for s in seen if s in rows and start <= s < end), None)
                if clause is not None:
                    yield Case(number, frozenset(likely_rows.row_traits(clause)), event["status"] != "none")


def fitted(values: Floats, row: Floats, names: Sequence[str]) -> Floats:
    """The weights of a logistic regression of whether a time makes a row."""
    penalty = np.diag([0.0 if name == "any" else PRIOR for name in names])
    weights = np.zeros(len(names))
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-values @ weights))
        slope = values.T @ (row - chance) - penalty @ weights
        weights += np.linalg.solve((values.T * (chance * (1 - chance))) @ values + penalty, slope)
    return weights


def held_out(values: Floats, row: Floats, names: Sequence[str], parts: NDArray[np.int64]) -> Floats:
    """What the weights of each case come to, fitted without its part."""
    scores = np.zeros(len(row))
    for part in np.unique(parts):
        scores[parts == part] = values[parts == part] @ fitted(values[parts != part], row[parts != part], names)
    return scores


def figures(scores: Floats, row: Floats) -> str:
    """What is left out for so many rows that are lost."""
    kept, noise = np.sort(scores[row == 1]), scores[row == 0]
    least = [float(kept[int(len(kept) * loss)]) for loss in LOSSES]
    told = (f"{loss:.2%} {(noise < at).sum()} ({at:.2f})" for loss, at in zip(LOSSES, least, strict=True))
    return f"{len(noise)} of {len(row)} are no rows; lost rows, left out (least): {', '.join(told)}"


def main() -> None:
    """Print the figures and the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    found = list(cases(parser.parse_args().gold))
    counts = Counter(trait for case in found for trait in case.traits)
    names = sorted(trait for trait, count in counts.items() if count >= RAREST)
    values = np.array([[float(name in case.traits) for name in names] for case in found])
    row = np.array([float(case.row) for case in found])
    texts = np.array([case.text % PARTS for case in found])
    print(figures(held_out(values, row, names, texts), row))
    for name, weight in zip(names, fitted(values, row, names), strict=True):
        if abs(weight) >= SMALLEST:
            print(f'    "{name}": {weight:.2f},')


if __name__ == "__main__":
    main()
