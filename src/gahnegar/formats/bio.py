"""One token a line with its label, and an empty line for each line break."""

from collections.abc import Iterator
from itertools import pairwise

from gahnegar.dates.token_labels import TOKEN
from gahnegar.formats import Annotated


def render(annotated: Annotated) -> str:
    """The token and its label with a tab between.

    The first token of an expression is labelled B and its type (`B-DATE`), the others I and its type, all else O. An
    expression that begins or ends within a word divides it, so that the labels lose nothing.
    """
    return "".join(f"{line}\n" for line in _token_lines(annotated))


def _token_lines(annotated: Annotated) -> Iterator[str]:
    text = annotated.text
    labelled = {timex.start: timex for timex in annotated.timexes}
    cuts = sorted({0, len(text)}.union(labelled, (timex.end for timex in labelled.values())))
    done = 0
    for start, end in pairwise(cuts):
        timex = labelled.get(start)
        label = f"B-{timex.type}" if timex else "O"
        for token in TOKEN.finditer(text, start, end):
            if done and "\n" in text[done : token.start()]:
                yield ""
            yield f"{token[0]}\t{label}"
            done = token.end()
            if timex:
                label = f"I-{timex.type}"
