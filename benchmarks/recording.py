"""What the program gives for a corpus, recorded, and two recordings compared.

    python benchmarks/recording.py record CORPUS.jsonl > before.jsonl
    python benchmarks/recording.py compare before.jsonl after.jsonl [--show 40]

A recording has one line a text with all that a user could see of it: the fields of every expression with its
explanation in both languages, and of every event. Made before and after a change, the two say what the change did;
fields that only one recording has are left out. Recordings hold the texts' words and are not to be published.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gahnegar

TIMEX = ("start", "end", "text", "type", "value", "edtf", "first", "last", "granularity", "calendar", "mod", "basis")
EVENT = ("title", "status", "kind", "start", "end", "reporting", "bounded")


def plain(value: Any) -> str:
    """A field as text."""
    return "" if value is None else str(value)


def timexes(text: str, published: str | None) -> Iterator[dict[str, str]]:
    """The expressions of a text, as text."""
    for timex in gahnegar.tag(text, published):
        fields = {name: plain(getattr(timex, name)) for name in TIMEX}
        yield {**fields, "fa": timex.explain("fa"), "en": timex.explain("en")}


def events(text: str, published: str | None) -> Iterator[dict[str, str]]:
    """The events of a text, as text, with the place of the expression that dates them."""
    for event in gahnegar.extract(text, published):
        fields = {name: plain(getattr(event, name)) for name in EVENT}
        spans = {name: getattr(event, name) for name in ("predicate", "clause", "sentence", "place")}
        yield {
            "at": plain(event.timex.start),
            **fields,
            **{name: "" if span is None else span.text for name, span in spans.items()},
            "participants": " | ".join(one.text for one in event.participants),
        }


def record(corpus: Path, limit: int) -> None:
    """Write the recording of a corpus to standard output."""
    with corpus.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number == limit:
                break
            told = json.loads(line)
            text, published = told["text"], told.get("published")
            row = {"timexes": list(timexes(text, published)), "events": list(events(text, published))}
            sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")


def differences(before: Path, after: Path) -> Iterator[tuple[str, int, str, str, str]]:
    """What differs: the kind with the field, the line, the words, and both values."""
    keys = {"timexes": ("start", "end"), "events": ("at",)}
    with before.open(encoding="utf-8") as old, after.open(encoding="utf-8") as new:
        for number, (left, right) in enumerate(zip(old, new, strict=True), 1):
            one, two = json.loads(left), json.loads(right)
            for kind, key in keys.items():
                mine, yours = ({tuple(row[name] for name in key): row for row in side[kind]} for side in (one, two))
                for place in sorted(mine.keys() | yours.keys(), key=lambda where: int(where[0])):
                    first, second = mine.get(place), yours.get(place)
                    words = (first or second or {}).get("text") or (first or second or {}).get("sentence", "")
                    if first is None or second is None:
                        yield f"{kind} {'lost' if second is None else 'new'}", number, words, str(first), str(second)
                        continue
                    for name in first.keys() & second.keys():
                        if first[name] != second[name]:
                            yield f"{kind}.{name}", number, words, first[name], second[name]


def compare(before: Path, after: Path, show: int) -> None:
    """Print how often each kind of difference stands, with the first of each."""
    counts: Counter[str] = Counter()
    for kind, number, words, first, second in differences(before, after):
        counts[kind] += 1
        if counts[kind] <= show:
            print(f"{kind}  line {number}  «{words}»\n    {first}\n    {second}")
    print("\n".join(f"{count:6} {kind}" for kind, count in counts.most_common()) or "no difference")


def main() -> None:
    """Read the arguments."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(required=True, dest="verb")
    recorder = verbs.add_parser("record")
    recorder.add_argument("corpus", type=Path)
    recorder.add_argument("--limit", type=int, default=-1)
    comparer = verbs.add_parser("compare")
    comparer.add_argument("before", type=Path)
    comparer.add_argument("after", type=Path)
    comparer.add_argument("--show", type=int, default=10, help="differences of each kind to print (default 10)")
    arguments = parser.parse_args()
    if arguments.verb == "record":
        record(arguments.corpus, arguments.limit)
    else:
        compare(arguments.before, arguments.after, arguments.show)


if __name__ == "__main__":
    main()
