"""Fits the weights of a softmax over candidates, for `day_weights` and `year_weights`: which one did the text mean?

Knows neither days nor years: a decision is numbers, the cues of each candidate and which of them is right.
"""

import argparse
import datetime as dt
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from gahnegar.dates import facts, tag
from gahnegar.dates.expression import Expression
from gahnegar.dates.resolution import Context, Resolution
from gahnegar.dates.resolve import resolve_expression
from gahnegar.dates.units import Basis
from gahnegar.dates.whole_text import Hit

Floats = NDArray[np.float64]
Question = TypeVar("Question")


@dataclass(frozen=True)
class Decision:
    """One choice: the cues of each candidate, what else speaks for it, and whether it is right.

    `kind` is the kind of text, so that one kind may be held out.
    """

    kind: str
    cues: Floats
    settled: Floats
    right: NDArray[np.bool_]

    def scores(self, weights: Floats) -> Floats:
        """What speaks for each candidate, by these weights of the cues."""
        found: Floats = self.cues @ weights + self.settled
        return found


def asked_of(
    text: str, published: str | None, gold: Sequence[dict[str, Any]], *, room: object, name: str,
    question: Callable[..., Question | None],
) -> Iterator[tuple[Question, dict[str, Any]]]:  # fmt: skip
    """What `room.name` is asked first for each time of a text that has one right time in `gold`, with that time.

    `question` takes the arguments of that function and gives what is to be decided; None: nothing.
    """
    asked: list[list[Question]] = []
    choose = getattr(room, name)

    def resolving(expression: Expression, context: Context) -> Resolution:
        asked.append([])
        return resolve_expression(expression, context)

    def choosing(*given: Any) -> Any:
        found = question(*given)
        if asked and found is not None:
            asked[-1].append(found)
        return choose(*given)

    with (
        patch.object(tag, "resolve_expression", resolving),
        patch.object(room, name, choosing),
        patch.object(tag._Tagging, "_resolution", _taught(gold)),
    ):
        times = tag.tag(text, published=published)
    for time, questions in zip(times, asked, strict=True):
        beside = [one for one in gold if one["start"] < time.end and time.start < one["end"]]
        if len(beside) == 1 and questions:
            yield questions[0], beside[0]


def _taught(gold: Sequence[dict[str, Any]]) -> Callable[..., Resolution]:
    """How a time is resolved where the next ones go by the right days of it, and not by an error."""
    resolution = tag._Tagging._resolution

    def taught(self: tag._Tagging, expression: Expression, hit: Hit) -> Resolution:
        found = resolution(self, expression, hit)
        span = self._folded.span(hit.start, hit.end)
        beside = [one for one in gold if one["start"] < span.end and span.start < one["end"]]
        if len(beside) != 1 or not facts.opens(expression):
            return found
        first, last = (dt.date.fromisoformat(beside[0][end]).toordinal() for end in ("begin_date", "end_date"))
        if (found.first, found.last) == (first, last):
            return found
        return replace(found, first=first, last=last, basis=Basis.CONTEXT, reason=None)

    return taught


def fitted(seen: Sequence[Decision], in_force: Floats, *, held: float, steps: int) -> Floats:
    """The weights that make the right candidates likely, by Newton's method.

    `held`: how strongly they are held near those in force.
    """
    weights = in_force.copy()
    for _ in range(steps):
        slope, bend = 2 * held * (weights - in_force), 2 * held * np.eye(len(weights))
        for one in seen:
            scores = one.scores(weights)
            chance = np.exp(scores - scores.max())
            chance /= chance.sum()
            of_right = np.where(one.right, chance, 0) / chance[one.right].sum()
            mean = chance @ one.cues
            slope -= (of_right - chance) @ one.cues
            bend += (one.cues.T * chance) @ one.cues - np.outer(mean, mean)
        weights -= np.linalg.solve(bend, slope)
    return weights


def right_ones(seen: Iterable[Decision], weights: Floats) -> int:
    """How many are decided rightly."""
    return sum(bool(one.right[np.argmax(one.scores(weights))]) for one in seen)


def right_held_out(
    seen: Sequence[Decision], part: Callable[[str], object], fit: Callable[[Sequence[Decision]], Floats]
) -> int:
    """How many are decided rightly by weights that were fitted without their part of the kinds of text."""
    parts = [part(one.kind) for one in seen]
    right = 0
    for out in set(parts):
        weights = fit([one for one, of in zip(seen, parts, strict=True) if of != out])
        right += right_ones((one for one, of in zip(seen, parts, strict=True) if of == out), weights)
    return right


def given_paths(doc: str | None) -> list[Path]:
    """The files of gold on the command line."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    paths: list[Path] = parser.parse_args().gold
    return paths


def read_gold(paths: Iterable[Path]) -> Iterator[tuple[str, str | None, str, list[dict[str, Any]]]]:
    """Each text with its publication, its kind and its right times, as far as both ends of one are days."""
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            given = json.loads(line)
            times = [one for one in given["timexes"] if _has_days(one)]
            yield given["text"], given.get("published"), given.get("genre") or path.stem, times


def _has_days(time: dict[str, Any]) -> bool:
    """Whether both ends are days after the year 1: «..», «NOW» and years before Christ are none."""
    ends = (time.get("begin_date") or "", time.get("end_date") or "")
    return all(len(end) == len("2013-09-24") and end[0].isdigit() for end in ends)
