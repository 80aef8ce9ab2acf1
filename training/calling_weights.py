"""Fits the weights of `gahnegar/events/called_again.py`: which thing a bare noun calls again.

    python training/calling_weights.py training/called_again.txt training/called_again.jsonl [DECISIONS.jsonl …]

The text file has short texts of many kinds, each behind a line «# kind», with the fuller mention that a noun stands for
in brackets before it («⟦-⟧»: none). A line of the others has decisions of a reader: `nouns`, each where it begins and
its fuller mention, or null; and the `text`, or the `id` of one of tests/gold. What was written for this project counts
twice, since in other texts the analyser finds worse phrases. Prints how many are decided rightly, how many of what is
put in is right, both by weights that were fitted without a tenth of the texts, and the table.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from zlib import crc32

import numpy as np
from candidates import Decision, Floats, fitted, given_paths

from gahnegar.dates.tag import Tagger
from gahnegar.events.called_again import SURE, CalledAgain, CallingCue
from gahnegar.events.lexicon import DEMONSTRATIVES
from gahnegar.events.mentions import Mentions
from gahnegar.persian.text import fold

HELD = 0.3
"""How strongly the weights are held near nothing."""
STEPS, PARTS = 12, 10
GOLD = Path(__file__).parent.parent / "tests" / "gold"
_MARK = re.compile(r"⟦(.*?)⟧")
_SAME = 2
"""Words by which a mention is told from others of its noun."""


@dataclass(frozen=True)
class Text:
    """A text with its bare nouns: where each begins, and the fuller mention that it stands for."""

    name: str
    text: str
    nouns: Sequence[tuple[int, str | None]]
    own: bool


def texts_of(path: Path) -> Iterator[Text]:
    """The texts of a file."""
    content = path.read_text(encoding="utf-8")
    if path.suffix == ".txt":
        parts = re.split(r"^# (.*)\n", content, flags=re.MULTILINE)[1:]
        for kind, body in zip(parts[::2], parts[1::2], strict=True):
            pieces = _MARK.split(body.strip())
            places = accumulate(len(piece) for piece in pieces[:-1:2])
            full = (None if one == "-" else one for one in pieces[1::2])
            yield Text(kind, "".join(pieces[::2]), list(zip(places, full, strict=True)), own=True)
        return
    gold = {given["id"]: given["text"] for given in map(json.loads, _gold_lines())}
    for given in map(json.loads, content.splitlines()):
        own = "text" not in given
        yield Text(given["id"], gold[given["id"]] if own else given["text"], given["nouns"], own=own)


def _gold_lines() -> Iterator[str]:
    for path in sorted((*GOLD.glob("events/*.jsonl"), *GOLD.glob("dense/*.jsonl"))):
        yield from path.read_text(encoding="utf-8").splitlines()


def decisions(given: Text) -> Iterator[Decision]:
    """The decisions of a text, as numbers; none where the right mention is not among the candidates."""
    expressions = Tagger().expressions(given.text)
    folded = expressions.folded
    times = [(folded.position(time.start), folded.position(time.end)) for time in expressions.timexes(None)]
    mentions = Mentions(folded, times)
    called = CalledAgain(mentions)
    for place, full in given.nouns:
        sentence = mentions.at(folded.position(place))
        if not sentence.words:
            continue
        index = sentence.index_at(folded.position(place))
        found, none = called.candidates(sentence, index + (sentence.words[index].form in DEMONSTRATIVES))
        right = [full is not None and _first_words(one.text) == _first_words(full) for one in found]
        if not found or any(right) is (full is None):
            continue
        table = np.zeros((len(found) + 1, len(CallingCue)))
        for row, cues in enumerate([*(one.cues for one in found), none]):
            table[row, sorted(cues)] = 1
        yield Decision(given.name, table, np.zeros(len(table)), np.array([*right, full is None]))


def _first_words(text: str) -> list[str]:
    return fold(text).text.split()[:_SAME]


def fit(seen: Sequence[Decision]) -> Floats:
    """The weights fitted on some decisions."""
    return fitted(seen, np.zeros(len(CallingCue)), held=HELD, steps=STEPS)


def held_out(seen: Sequence[Decision], counted: Sequence[Decision]) -> str:
    """What weights are worth that were fitted without a tenth of the texts."""
    right = put = put_right = 0
    for out in range(PARTS):
        weights = fit([one for one in counted if crc32(one.kind.encode()) % PARTS != out])
        for one in (one for one in seen if crc32(one.kind.encode()) % PARTS == out):
            scores = np.exp(one.scores(weights))
            best, chances = int(np.argmax(scores)), scores / scores.sum()
            right += bool(one.right[best])
            if best < len(scores) - 1 and chances[best] > SURE:
                put, put_right = put + 1, put_right + bool(one.right[best])
    meant = sum(not one.right[-1] for one in seen)
    return f"{right} of {len(seen)} right; put in {put}, {put_right} of them right, where {meant} are meant"


def main() -> None:
    """Read the texts, print the figures and the table."""
    texts = [text for path in given_paths(__doc__) for text in texts_of(path)]
    found = [(text.own, one) for text in texts for one in decisions(text)]
    seen, own = [one for _, one in found], [one for of_ours, one in found if of_ours]
    print("all, held out:", held_out(seen, [*seen, *own]))
    print("written for this, held out:", held_out(own, [*seen, *own]))
    weights = fit([*seen, *own])
    for cue in CallingCue:
        print(f"    CallingCue.{cue.name}: {weights[cue]:.1f},")


if __name__ == "__main__":
    main()
