"""Fits the weights of `gahnegar/events/salience.py`: whom a pronoun or a dropped subject means.

    python training/salience_weights.py training/antecedents.txt GOLD.jsonl …

`antecedents.txt`: short texts of many kinds, each behind a line «# kind», with whom a clause means in brackets before
it («⟦-⟧»: nobody), written for this and annotated before any run. GOLD: a text a line with `published`, `text`,
`genre` and `events` (`time`, `clause`, `who`), as `tests/gold/events` has them. Every question whose right answer is
among its candidates is one decision; the weights are those of a softmax over the candidates, held near `PRIOR`. Prints
how many the weights in force get right, how many those that were fitted without their kind of text, and the table.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from candidates import Decision, Floats, fitted, given_paths, right_held_out, right_ones

from gahnegar.dates.tag import Tagger
from gahnegar.events import extract
from gahnegar.events.coreference import asking_of, is_of_many
from gahnegar.events.event import Event
from gahnegar.events.event_reader import EventReader
from gahnegar.events.lexicon import THIRD_PERSONS
from gahnegar.events.mentions import Mentions
from gahnegar.events.own_subjects import lacks_subject, may_go_on
from gahnegar.events.predicates import predicate_of
from gahnegar.events.salience import WEIGHTS, AntecedentCue, Asking, Salience
from gahnegar.persian.text import Span, fold

HELD = 0.4
"""How strongly the weights are held near `PRIOR`."""
STEPS = 10
IN_FORCE: Floats = np.array([WEIGHTS[cue] for cue in AntecedentCue]).T.ravel()
PRIOR: Floats = np.zeros_like(IN_FORCE)
PRIOR[[AntecedentCue.SPOKE, AntecedentCue.QUOTED, AntecedentCue.HERO, len(AntecedentCue) + AntecedentCue.HERO]] = (
    1.0,
    -3.0,
    1.0,
    4.0,
)
PRIOR[[AntecedentCue.LIFE, len(AntecedentCue) + AntecedentCue.LIFE, AntecedentCue.SAYS_IT]] = 3.0, 3.0, -1.5
PRIOR[[AntecedentCue.LED, len(AntecedentCue) + AntecedentCue.LED]] = -3.0
"""What is known without texts: few of them tell who says more, and short ones come back to nobody."""
_MARK = re.compile(r"⟦(.*?)⟧")


@dataclass(frozen=True)
class Question:
    """Who is asked for, where, and by what."""

    salience: Salience
    mentions: Mentions
    offset: int
    asking: Asking
    plural: bool

    def decision(self, kind: str, who: str | None, place: Sequence[int] | None = None) -> Iterator[Decision]:
        """What is to be decided, as numbers; nothing where one candidate is left or none is right."""
        found, nobody = self.salience.candidates(self.offset, self.asking, plural=self.plural)
        spans = [self.mentions.span(one.mention.sentence, one.mention.place) for one in found]
        right = [who is not None and _is_right(span, who, place) for span in spans]
        cues = [one.cues for one in found]
        if self.asking.dropped:
            cues, right = [*cues, nobody], [*right, who is None]
        if len(cues) < 2 or not any(right):
            return
        table = np.zeros((len(cues), 2 * len(AntecedentCue)))
        for row, held in enumerate(cues):
            for cue in held:
                table[row, len(AntecedentCue) * self.asking.dropped + cue] = 1
        yield Decision(kind, table, np.zeros(len(cues)), np.array(right))


def _is_right(span: Span, who: str, place: Sequence[int] | None) -> bool:
    """Whether a candidate is who is meant: it stands there, or has the same words."""
    if place is not None and span.start < place[1] and place[0] < span.end:
        return True
    first, second = (set(fold(text).text.replace("،", " ").split()) for text in (span.text, who))
    return first <= second or second <= first


def marked(text: str, kind: str) -> Iterator[Decision]:
    """The decisions of a text with whom its clauses mean in brackets."""
    pieces = _MARK.split(text.strip())
    plain = "".join(pieces[::2])
    places = accumulate(len(piece) for piece in pieces[:-1:2])
    expressions = Tagger().expressions(plain)
    folded = expressions.folded
    times = [(folded.position(time.start), folded.position(time.end)) for time in expressions.timexes(None)]
    mentions = Mentions(folded, times)
    salience = Salience(mentions)
    for place, who in zip(places, pieces[1::2], strict=True):
        offset = folded.position(place)
        sentence = mentions.at(offset)
        first = sentence.index_at(offset)
        clause = next((sentence.owner[n] for n in range(first, len(sentence.words)) if sentence.owner[n].verb), None)
        predicate = predicate_of(sentence, clause) if clause is not None else None
        if clause is None or predicate is None or predicate.group is None:
            continue
        timed = {n for begin, end in mentions.times(sentence) for n in range(begin, end + 1)}
        dropped = lacks_subject(sentence, clause, timed) and may_go_on(sentence, clause, timed)
        asking, pronoun = asking_of(sentence, predicate), sentence.words[first].form in THIRD_PERSONS
        asking = Asking.PRONOUN if pronoun and asking is not Asking.SPEECH else asking
        if pronoun or dropped:
            plural = not pronoun and is_of_many(sentence, predicate.group.last)
            yield from Question(salience, mentions, offset, asking, plural).decision(kind, None if who == "-" else who)


def annotated(given: dict[str, Any], kind: str) -> Iterator[Decision]:
    """The decisions that the events of an annotated text ask for."""
    asked: list[Question] = []
    read: list[tuple[Event, Question]] = []
    meant, whole = Salience.meant, EventReader._event

    def asking(self: Salience, offset: int, asks: Asking, *, plural: bool = False, apart: Span | None = None) -> Any:
        asked.append(Question(self, self._mentions, offset, asks, plural))
        return meant(self, offset, asks, plural=plural, apart=apart)

    def reading(self: EventReader, *of: Any) -> Event | None:
        asked.clear()
        event = whole(self, *of)
        if event is not None and asked:
            read.append((event, asked[0]))
        return event

    with patch.object(Salience, "meant", asking), patch.object(EventReader, "_event", reading):
        extract(given["text"], given["published"])
    for event, question in read:
        for gold in given["events"]:
            begin, end = gold["time"]
            who = gold.get("who")
            if not (event.timex.start < end and begin < event.timex.end) or gold["status"] == "none":
                continue
            if who is None or not (who[0] < gold["clause"][1] and gold["clause"][0] < who[1]):
                yield from question.decision(kind, None if who is None else given["text"][slice(*who)], who)


def fit(seen: Sequence[Decision]) -> Floats:
    """The weights fitted on some decisions."""
    return fitted(seen, PRIOR, held=HELD, steps=STEPS)


def _read(path: Path) -> Iterator[Decision]:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".txt":
        parts = re.split(r"^# (.*)\n", text, flags=re.MULTILINE)[1:]
        for kind, body in zip(parts[::2], parts[1::2], strict=True):
            yield from marked(body, kind)
    else:
        for line in text.splitlines():
            given = json.loads(line)
            yield from annotated(given, given.get("genre") or path.stem)


def main() -> None:
    """Read the texts, print the figures and the table."""
    seen = [one for path in given_paths(__doc__) for one in _read(path)]
    weights, held_out = fit(seen), right_held_out(seen, str, fit)
    print(f"{len(seen)} decisions; right in force {right_ones(seen, IN_FORCE)}", end=", ")
    print(f"fitted {right_ones(seen, weights)}, fitted without their kind of text {held_out}")
    for cue in AntecedentCue:
        print(f"    AntecedentCue.{cue.name}: ({weights[cue]:.1f}, {weights[len(AntecedentCue) + cue]:.1f}),")


if __name__ == "__main__":
    main()
