"""Fits the weights of `gahnegar/dates/filters/shy_cues.py`: is «عصر» or «مهر» a time where it stands?

    python training/shy_weights.py training/shy_words.jsonl GOLD.jsonl …

GOLD: a text a line with `text`, `id` and `timexes` (`start`, `end`), as `tests/gold` has them; `shy_words.jsonl` are
short texts of many kinds, written for this. Every part of the day, month or season that needs a preposition and has
none is one decision; the weights are those of a logistic regression. Prints how many decisions are right with the
weights in force, and with those that were fitted without a tenth of the texts on that tenth, and the tables.
"""

import json
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from candidates import Floats, given_paths

from gahnegar.dates.filters import hit_filters, shy_words
from gahnegar.dates.filters.shy_cues import SURE, ShyCue, ShyKind
from gahnegar.dates.tag import Expressions

HELD = 0.3
"""How strongly the weights are held near nothing."""
STEPS = 20
PARTS = 10
RAREST = 4
"""How often a cue or a word is seen at least, for it to have a weight."""
TABLES = ("WORDS", "BEFORE", "BEHIND")

Name = tuple[str | ShyCue, str | ShyKind]


@dataclass(frozen=True)
class Decision:
    """One word: the text it is of, its cues, whether it is a time, and whether it is one by the weights in force."""

    source: str
    cues: frozenset[Name]
    right: bool
    in_force: bool


def decisions(given: dict[str, Any]) -> Iterator[Decision]:
    """The words of a text that need a preposition, have none, and stand before a verb."""
    asked: list[tuple[int, int, ShyKind]] = []

    def asking(text: str, start: int, end: int, kind: ShyKind) -> bool:
        asked.append((start, end, kind))
        return True

    with patch.object(hit_filters, "speaks_for_time", asking):
        folded = Expressions(given["text"]).folded
    for start, end, kind in dict.fromkeys(asked):
        span = folded.span(start, end)
        beside = [one for one in given["timexes"] if one["start"] < span.end and span.start < one["end"]]
        if any(one.get("optional") for one in beside) or not shy_words.dates_a_verb(folded.text, end):
            continue
        words = zip(TABLES, (folded.text[start:end], *shy_words.neighbours(folded.text, start, end)), strict=True)
        cues: set[Name] = {*words, *((cue, kind) for cue in shy_words.shy_cues(folded.text, start, end))}
        in_force = shy_words.speaks_for_time(folded.text, start, end, kind)
        yield Decision(given["id"], frozenset(cues), bool(beside), in_force)


def fit(seen: Sequence[Decision], names: Sequence[Name]) -> dict[Name, float]:
    """The weights of the cues, and of none («BIAS»)."""
    places = {name: place for place, name in enumerate(names)}
    cues = np.zeros((len(seen), len(names) + 1))
    cues[:, -1] = 1
    for row, one in enumerate(seen):
        cues[row, [places[name] for name in one.cues if name in places]] = 1
    right: Floats = np.array([one.right for one in seen], dtype=float)
    weights = np.zeros(len(names) + 1)
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-cues @ weights))
        slope = cues.T @ (chance - right) + 2 * HELD * weights
        bend = (cues.T * (chance * (1 - chance))) @ cues + 2 * HELD * np.eye(len(weights))
        weights -= np.linalg.solve(bend, slope)
    return dict(zip((*names, ("BIAS", "")), weights.tolist(), strict=True))


def is_time(one: Decision, weights: dict[Name, float]) -> bool:
    """Whether the weights speak for a time."""
    return weights["BIAS", ""] + sum(weights.get(name, 0.0) for name in one.cues) > SURE


def report(name: str, seen: Sequence[Decision], found: Sequence[bool]) -> None:
    """Print how many were missed and how many wrongly taken for times."""
    missed = sum(one.right and not is_one for one, is_one in zip(seen, found, strict=True))
    false = sum(is_one and not one.right for one, is_one in zip(seen, found, strict=True))
    print(f"{name}: {missed} missed, {false} false")


def main() -> None:
    """Read the gold, print the figures and the tables."""
    texts = [json.loads(line) for path in given_paths(__doc__) for line in Path(path).read_text("utf-8").splitlines()]
    seen = [one for given in texts for one in decisions(given)]
    counted = Counter(name for one in seen for name in one.cues)
    names = sorted((name for name, count in counted.items() if count >= RAREST), key=str)
    print(f"{len(seen)} decisions, {sum(one.right for one in seen)} times, {len(names)} cues")
    report("in force", seen, [one.in_force for one in seen])
    parts = [zlib.crc32(one.source.encode()) % PARTS for one in seen]
    held = [fit([one for one, of in zip(seen, parts, strict=True) if of != out], names) for out in range(PARTS)]
    report("held out", seen, [is_time(one, held[of]) for one, of in zip(seen, parts, strict=True)])
    weights = fit(seen, names)
    print("BIAS", round(weights["BIAS", ""], 1))
    for cue in ShyCue:
        print(f"    {cue.name} = {cue.value}")
        print("    ", tuple(round(weights.get((cue, kind), 0.0), 1) for kind in ShyKind))
    for table in TABLES:
        of_table = {name[1]: round(weight, 1) for name, weight in weights.items() if name[0] == table}
        print(
            table, dict(sorted(((word, weight) for word, weight in of_table.items() if weight), key=lambda one: one[1]))
        )


if __name__ == "__main__":
    main()
