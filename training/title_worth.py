"""Fit what the pieces of a clause are worth in its title, to titles that editors wrote: `events/titles/worth.py`.

    python training/title_worth.py GOLD.jsonl …

Each GOLD is a file of texts with events as in `tests/gold`: `text`, `published`, `genre`, and for each event its
`time`, `status` and `title`. A piece that may go is taken out of the whole clause, and put into the shortest title;
whether the words are then nearer to the editor's (F1) says whether it is worth them. Prints the F1 of each kind as
it is, with weights fitted to the other kinds alone, and (`--ceiling`) with every choice made knowing the editor's
title, of what may go and of all pieces; then the table fitted to all kinds.
"""

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np

import gahnegar
from gahnegar.events.clauses import Sentence
from gahnegar.events.titles import make_title, worth
from gahnegar.events.titles.length import shortened, without
from gahnegar.events.titles.needs import LOOSE, NEEDED
from gahnegar.events.titles.piece import Piece
from gahnegar.events.titles.worth import traits

Choice = Callable[[Sentence, list[Piece], int, Callable[[list[Piece]], bool]], list[Piece]]
"""As `length.shortened`: which pieces of a clause are kept."""
Weights = dict[str, float]
PRIOR = 2.0
"""The weight of the penalty on the squares of the weights."""
NEAR, FAR = 0.5, 20.0
"""Differences of F1 below which a piece says nothing, and above which it says no more."""
LETTERS = str.maketrans("يكأإؤۀ", "یکاایه", "\u0653\u0654\u0640")
FUNCTION = frozenset("و در به از با برای را که این آن بر تا یک هم نیز می ها های است شد شده کرد کرده بود خواهد".split())


@dataclass(slots=True)
class Event:
    """An event: its kind of text, the editor's title, how ours was made, and what that was without it."""

    kind: str
    wanted: str
    title: str = ""
    call: tuple[Any, ...] = ()
    options: dict[str, Any] = field(default_factory=dict)

    def score(self, choice: Choice = shortened) -> float:
        """The F1 of the words of the title, with this choice of pieces."""
        if not self.call:
            return nearness(self.title, self.wanted)
        with patch("gahnegar.events.titles.title.shortened", choice):
            return nearness(make_title(*self.call, **self.options).text, self.wanted)


def content(title: str) -> Counter[str]:
    """The words of a title but those that only join others."""
    words = re.findall(r"[\w\u200c]+", title.translate(LETTERS))
    return Counter(word for word in words if word not in FUNCTION)


def nearness(title: str, wanted: str) -> float:
    """The F1 of the words of two titles, in percent."""
    given, asked = content(title), content(wanted)
    return 200 * (given & asked).total() / max(1, (given + asked).total())


def events(paths: Iterable[Path]) -> Iterator[Event]:
    """The events of the texts, those without a row also."""
    made: list[tuple[tuple[Any, ...], dict[str, Any], str]] = []

    def remembered(*call: Any, **options: Any) -> Any:
        title = make_title(*call, **options)
        made.append((call, options, title.text))
        return title

    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            text = json.loads(line)
            made.clear()
            with patch("gahnegar.events.titling.make_title", remembered):
                found = gahnegar.extract(text["text"], published=text["published"])
            for gold in text["events"]:
                if gold["status"] == "none":
                    continue
                kind = text.get("genre") or path.stem
                start, end = gold["time"]
                ours = next((one for one in found if one.timex.start < end and start < one.timex.end), None)
                if ours is None:
                    yield Event(kind, gold["title"])
                    continue
                calls = [(call, options) for call, options, title in made if title == ours.title]
                yield Event(kind, gold["title"], ours.title, *(calls[-1] if calls else ()))


# --- what each piece does to a title ---


@dataclass(slots=True)
class Cut:
    """A clause in pieces, those that a title keeps, and what tells whether pieces still say the same."""

    sentence: Sentence
    pieces: list[Piece]
    kept: list[Piece]
    sound: Callable[[list[Piece]], bool]

    def changed(self, piece: Piece, *, bound: bool = True) -> list[Piece] | None:
        """What is kept with the piece out or back in; None where that cannot be, but where nothing is `bound`."""
        if piece not in self.kept or not bound:
            return [other for other in self.pieces if (other in self.kept) != (other is piece)]
        return without(self.sentence, self.pieces, self.kept, piece)


@dataclass(slots=True)
class Trial:
    """What is told of a piece, and by how much the F1 of a title is higher with it."""

    kind: str
    traits: Weights
    gain: float


def cuts(event: Event, start: Choice) -> tuple[float, list[Cut]]:
    """The F1 of an event's title with this choice, and its clauses."""
    seen: list[Cut] = []

    def choice(sentence: Sentence, pieces: list[Piece], room: int, sound: Callable[[list[Piece]], bool]) -> list[Piece]:
        seen.append(Cut(sentence, pieces, start(sentence, pieces, room, sound), sound))
        return seen[-1].kept

    return event.score(choice), seen


def rescored(event: Event, seen: list[Cut], place: int, kept: list[Piece]) -> float:
    """The F1 of an event's title with other pieces of one of its clauses."""
    forced = iter([kept if n == place else cut.kept for n, cut in enumerate(seen)])
    return event.score(lambda _, pieces, *__: by_words(pieces, next(forced, pieces)))


def by_words(pieces: list[Piece], kept: list[Piece]) -> list[Piece]:
    """The pieces with the words of those that were kept in an earlier cut of the same clause."""
    words = {tuple(piece.words) for piece in kept}
    return [piece for piece in pieces if tuple(piece.words) in words]


def whole(sentence: Sentence, pieces: list[Piece], room: int, sound: Callable[[list[Piece]], bool]) -> list[Piece]:
    """All pieces."""
    return list(pieces)


def shortest(sentence: Sentence, pieces: list[Piece], room: int, sound: Callable[[list[Piece]], bool]) -> list[Piece]:
    """The pieces that must stay, and those that go with them."""
    kept = list(pieces)
    for piece in reversed(pieces):
        left = without(sentence, pieces, kept, piece) if piece in kept and may_go(piece) else None
        if left and sound(left):
            kept = left
    return kept


def may_go(piece: Piece) -> bool:
    """Whether a title may go without a piece or have it."""
    return bool(piece.weight) and not piece.core and piece.weight not in (NEEDED, LOOSE)


def trials(event: Event) -> Iterator[Trial]:
    """Each piece that may go, beside all others, beside those alone that must stay, and beside what is kept now."""
    for start in (whole, shortest) if event.call else ():
        before, seen = cuts(event, start)
        for place, cut in enumerate(seen):
            for piece in filter(may_go, cut.pieces):
                kept = cut.changed(piece)
                if kept and cut.sound(kept):
                    after = rescored(event, seen, place, kept)
                    gain = before - after if piece in cut.kept else after - before
                    yield Trial(event.kind, traits(cut.sentence, cut.pieces, piece), gain)


def best(event: Event, *, bound: bool = True) -> float:
    """The F1 of the title with every choice of pieces made knowing the editor's, one after the other.

    `bound`: only pieces that may go, and only where what is left says the same.
    """
    if not event.call:
        return event.score()
    score, seen = cuts(event, shortened)
    changes = [(place, piece) for place, cut in enumerate(seen) for piece in cut.pieces if may_go(piece) or not bound]
    while True:
        tried = [(place, seen[place].changed(piece, bound=bound)) for place, piece in changes]
        scored = [
            (rescored(event, seen, place, kept), place, kept)
            for place, kept in tried
            if kept and (not bound or seen[place].sound(kept))
        ]
        top = max(scored, key=lambda one: one[0], default=None)
        if top is None or top[0] <= score:
            return score
        score, seen[top[1]].kept = top[0], top[2]


# --- the weights ---


def fitted(found: Sequence[Trial]) -> Weights:
    """The weights of a logistic regression of whether a piece is worth its words, more where it matters more."""
    told = [trial for trial in found if abs(trial.gain) > NEAR]
    names = sorted({name for trial in told for name in trial.traits})
    values = np.array([[trial.traits.get(name, 0.0) for name in names] for trial in told])
    asked = np.array([trial.gain > 0 for trial in told], float)
    weight = np.array([min(abs(trial.gain), FAR) / (FAR / 2) for trial in told])
    penalty = np.diag([0.0 if name == "any" else PRIOR for name in names])
    found_weights = np.zeros(len(names))
    for _ in range(50):
        chance = 1 / (1 + np.exp(-values @ found_weights))
        slope = values.T @ (weight * (asked - chance)) - penalty @ found_weights
        bend = (values * (weight * chance * (1 - chance))[:, None]).T @ values + penalty
        found_weights += np.linalg.solve(bend, slope)
    return {name: round(float(weight), 2) for name, weight in zip(names, found_weights, strict=True)}


def mean(values: Iterable[float]) -> float:
    """Their mean; 0 of none."""
    found = list(values)
    return sum(found) / max(1, len(found))


def main() -> None:
    """Print the F1 of each kind three times, and the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--ceiling", action="store_true", help="also with every choice made knowing the editor's title")
    options = parser.parse_args()
    kinds: dict[str, list[Event]] = defaultdict(list)
    for event in events(options.gold):
        kinds[event.kind].append(event)
    found = [trial for event in chain.from_iterable(kinds.values()) for trial in trials(event)]
    scores: list[tuple[float, ...]] = []
    print(f"{len(found)} trials, {sum(trial.gain > NEAR for trial in found)} worth it")
    for kind, here in sorted(kinds.items()):
        figures = [[event.score() for event in here]]
        with patch.object(worth, "WORTH", fitted([trial for trial in found if trial.kind != kind])):
            figures.append([event.score() for event in here])
        if options.ceiling:
            figures += [[best(event, bound=bound) for event in here] for bound in (True, False)]
        print(f"{kind:12} {len(here):4}", *(f"{mean(column):6.2f}" for column in figures))
        scores += zip(*figures, strict=True)
    print(
        f"{'all':12} {sum(map(len, kinds.values())):4}",
        *(f"{mean(column):6.2f}" for column in zip(*scores, strict=True)),
    )
    for name, weight in fitted(found).items():
        print(f'    "{name}": {weight},')


if __name__ == "__main__":
    main()
