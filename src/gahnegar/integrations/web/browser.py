"""What runs in the browser: a text and a day in, the page as text out."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from gahnegar.persian.syntax import features
from gahnegar.persian.syntax.analyse import decide_with
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


def use_network(network: Callable[[str], str]) -> None:
    """Let the analyser ask a network outside of Python, which answers as `network.mjs` does.

    It is given the rows of each word of each sentence as JSON (`features.rows`), and gives a shape of each sentence.
    """

    def decide(forms: Sequence[list[str]]) -> list[Shape]:
        asked = json.dumps([[features.rows(form) for form in sentence] for sentence in forms])
        return [Shape(**shape) for shape in json.loads(network(asked))]

    decide_with(decide)
