"""What runs in the browser: a text and a day in, the page as text out."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from gahnegar.persian.syntax import features
from gahnegar.persian.syntax.analyse import decide_with
from gahnegar.persian.syntax.grammar import NEVER, Tree
from gahnegar.persian.syntax.shapes import RELATIONS, Shape
from gahnegar.timeline.timeline import Timeline


def page_of(text: str, published: str, lang: str = "fa") -> str:
    """The page of one text; without a day, of what has a year. PublishedDateError where the day cannot be read."""
    timeline = Timeline.from_documents([{"text": text, "published": published.strip() or None}], errors="raise")
    with TemporaryDirectory() as folder:
        return timeline.to_html(Path(folder) / "timeline.html", lang=lang).read_text(encoding="utf-8")


def relations() -> str:
    """The names of the relations in the order of the network's numbers, as JSON."""
    return json.dumps([relation.value for relation in RELATIONS])


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the network says of one sentence, impossible scores as None."""

    ties: list[float]
    arcs: list[list[float | None]]
    labels: list[dict[str, list[float | None]]]

    def tie(self, word: int) -> float:
        return self.ties[word]

    def heads(self, word: int) -> list[float]:
        return [NEVER if score is None else score for score in self.arcs[word]]

    def relations(self, word: int, head: int) -> list[float]:
        return [NEVER if score is None else score for score in self.labels[word][str(head)]]


def shapes_of(answer: str, forms: Sequence[list[str]], tied: Sequence[list[bool]]) -> list[Shape]:
    """The shapes in an answer of such a network, where grammar has no other; `tied` as `Decide` has it."""
    shapes = []
    for sentence, written, shape_and_scores in zip(forms, tied, json.loads(answer), strict=True):
        scored = _Answer(**shape_and_scores.pop("scores"))
        shape = Shape(**shape_and_scores)
        Tree(sentence, shape.tags, shape.heads, shape.relations).correct(shape.ezafe, written, scored)
        shapes.append(shape)
    return shapes


def use_network(network: Callable[[str], str]) -> None:
    """Let the analyser ask a network outside of Python, which answers as `network.mjs` does.

    It is given the rows of each word of each sentence as JSON (`features.rows`), and gives a shape of each sentence
    with its scores.
    """

    def decide(forms: Sequence[list[str]], tied: Sequence[list[bool]]) -> list[Shape]:
        asked = json.dumps([[features.rows(form) for form in sentence] for sentence in forms])
        return shapes_of(network(asked), forms, tied)

    decide_with(decide)
