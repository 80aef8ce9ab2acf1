"""How well names are found: span F1 by kind on a file of words with tags.

    python training/score_names.py NAMES.txt [--from 1000]

The file has one word and its tag a line (`B-PER`, `I-PER`, `LOC`, `ORG`, `O` …), an empty line between sentences. A
span counts where kind, start and end agree. `--from N` leaves out the first N sentences, which the tables and rules
were made with.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from gahnegar.persian import analyse_texts
from gahnegar.persian.names import NameKind

KINDS = {"PER": NameKind.PERSON, "LOC": NameKind.PLACE, "ORG": NameKind.BODY}
Span = tuple[NameKind, int, int]


def sentences(path: Path) -> Iterator[list[list[str]]]:
    """The sentences of the file: words with their tags."""
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        yield [line.split("\t") for line in block.splitlines() if line]


def tagged(rows: list[list[str]]) -> tuple[str, set[Span]]:
    """The text of a sentence, words joined by spaces, and the spans of its names."""
    text = ""
    spans: list[Span] = []
    for word, tag in rows:
        start = len(text) + bool(text)
        text = f"{text} {word}" if text else word
        mark, _, code = tag.partition("-")
        if code in KINDS and mark == "B":
            spans.append((KINDS[code], start, len(text)))
        elif code in KINDS and spans and spans[-1][2] == start - 1:
            spans[-1] = (spans[-1][0], spans[-1][1], len(text))
    return text, set(spans)


def main() -> None:
    """Print precision, recall and F1 of each kind."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", type=Path)
    parser.add_argument("--from", type=int, default=0, dest="first")
    arguments = parser.parse_args()
    gold = [tagged(rows) for rows in sentences(arguments.names)][arguments.first :]
    right: Counter[NameKind] = Counter()
    found: Counter[NameKind] = Counter()
    wanted: Counter[NameKind] = Counter()
    for (_, spans), tokens in zip(gold, analyse_texts([text for text, _ in gold]), strict=True):
        names = {token.name for token in tokens if token.name}
        given = {(name.kind, tokens[name.first].start, tokens[name.last].end) for name in names}
        right.update(kind for kind, *_ in given & spans)
        found.update(kind for kind, *_ in given)
        wanted.update(kind for kind, *_ in spans)
    for kind in NameKind:
        precision, recall = right[kind] / max(found[kind], 1), right[kind] / max(wanted[kind], 1)
        f1 = 2 * right[kind] / max(found[kind] + wanted[kind], 1)
        print(f"{kind:8} gold {wanted[kind]:4}  precision {precision:.1%}  recall {recall:.1%}  F1 {f1:.1%}")


if __name__ == "__main__":
    main()
