"""Fits the weights of `gahnegar/dates/year_cues.py`: what speaks for a year of a date that is told without one.

    python training/year_weights.py training/stories.jsonl GOLD.jsonl …

GOLD: a text a line with `published`, `text`, `genre` and `timexes` (`start`, `end`, and the days `begin_date`,
`end_date`), as `tests/gold` has them; `stories.jsonl` are short texts of many kinds, written for this and annotated
before any run. What comes before a date is taken as annotated, so that no error is learnt from. Every open date whose
right reading is among its candidates is one decision; the weights are those of a softmax over the candidates, held near
those in force. Prints how many decisions the weights in force get right, how many those that were fitted without a kind
of text get right on that kind, and the new table.
What is settled otherwise (a weekday, a heading, the tense) is taken as it is.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from candidates import Decision, Floats, asked_of, fitted, given_paths, read_gold, right_held_out, right_ones

from gahnegar.dates import readings
from gahnegar.dates.resolution import Context, Resolution
from gahnegar.dates.units import Weekday
from gahnegar.dates.year_cues import WEIGHTS, Cue

HELD = 0.3
"""How strongly the weights are held near those in force."""
STEPS = 12
LONG_PAST, LATEST = "2016", "9999"
"""Times before the one are long past in texts that are published on `ANY_DAY`."""
ANY_DAY = [f"1404-{month:02}-14" for month in (2, 5, 8, 11)]
TODAY = re.compile("امروز|امسال|دیروز|فردا|پارسال|گذشته|آینده|اخیر|جاری|پیش|اکنون|حالا|این ")
"""Words of a text that is told on its own day."""
IN_FORCE: Floats = np.array(WEIGHTS)


def decisions(text: str, published: str | None, kind: str, gold: Sequence[dict[str, Any]]) -> Iterator[Decision]:
    """The open dates of a text that has its right times in `gold`."""
    for (found, context, weekday), time in asked_of(
        text, published, gold, room=readings, name="choose", question=_question
    ):
        decision = _decision(found, context, weekday, time, kind)
        if decision is not None:
            yield decision


def told_any_day(
    text: str, published: str | None, kind: str, gold: Sequence[dict[str, Any]]
) -> Iterator[tuple[str, str | None, str, Sequence[dict[str, Any]]]]:
    """The text itself, and where all that it tells is long past also as if it were published in another season."""
    yield text, published, kind, gold
    last = max((one["end_date"] for one in gold), default=LATEST)
    if last < LONG_PAST and not TODAY.search(text):
        yield from ((text, day, kind, gold) for day in ANY_DAY)


def _question(
    found: Sequence[Resolution], context: Context, weekday: Weekday | None = None
) -> tuple[Sequence[Resolution], Context, Weekday | None]:
    return found, context, weekday


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
    return Decision(kind, cues, np.array([one.weight for one in weighed]) - cues @ IN_FORCE, right)


def _is_right(one: Resolution, gold: dict[str, Any]) -> bool:
    return [one.first, one.last] == [dt.date.fromisoformat(gold[end]).toordinal() for end in ("begin_date", "end_date")]


def fit(seen: Sequence[Decision]) -> Floats:
    """The weights fitted on some decisions."""
    return fitted(seen, IN_FORCE, held=HELD, steps=STEPS)


def main() -> None:
    """Read the gold, print the figures and the table."""
    texts = (told for given in read_gold(given_paths(__doc__)) for told in told_any_day(*given))
    seen = [one for text in texts for one in decisions(*text)]
    weights, held_out = fit(seen), right_held_out(seen, str, fit)
    print(f"{len(seen)} decisions; right in force {right_ones(seen, IN_FORCE)}", end=", ")
    print(f"fitted {right_ones(seen, weights)}, fitted without the kind {held_out}")
    for cue in Cue:
        times = int(sum((one.cues[:, cue] > 0).any() for one in seen))
        print(f"{cue.name:18} {WEIGHTS[cue]:5.1f} {weights[cue]:5.1f}  in {times} decisions")


if __name__ == "__main__":
    main()
