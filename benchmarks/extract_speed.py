"""How fast `extract` is beside `tag` alone, on a corpus of the reader's own.

    python benchmarks/extract_speed.py CORPUS.jsonl [--limit N]

The corpus has one JSON object a line, with `text` and perhaps `published`. Prints characters a second of both, the
share that `extract` reaches, and the time that one event costs. Times are processor time, the best of several rounds in
which both take turns, so that other work on the machine hardly shows.
"""

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gahnegar


def read(path: Path, limit: int) -> list[tuple[str, str | None]]:
    """The texts of the corpus and their publication dates."""
    texts = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            texts.append((record["text"], record.get("published")))
            if len(texts) == limit:
                break
    return texts


def measure(call: Callable[..., list[Any]], texts: list[tuple[str, str | None]]) -> tuple[float, int]:
    """The time in seconds that `call` takes for all texts, and how many results it gives."""
    begin = time.process_time()
    results = sum(len(call(text, published)) for text, published in texts)
    return time.process_time() - begin, results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--limit", type=int, default=300, help="texts to read (default 300)")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    texts = read(arguments.corpus, arguments.limit)
    size = sum(len(text) for text, _ in texts)
    measure(gahnegar.extract, texts[:20])
    rounds = [(measure(gahnegar.tag, texts), measure(gahnegar.extract, texts)) for _ in range(arguments.rounds)]
    tagging, times = min(tagged for tagged, _ in rounds)
    extracting, events = min(extracted for _, extracted in rounds)
    print(f"texts {len(texts)}  characters {size:,}  expressions {times:,}  events {events:,}")
    print(f"tag      {size / tagging:12,.0f} characters/s")
    print(
        f"extract  {size / extracting:12,.0f} characters/s  ({tagging / extracting:.2f} of tag; at least 0.30 wanted)"
    )
    print(f"one event costs {(extracting - tagging) / max(events, 1) * 1e6:.0f} µs beyond its tagging")


if __name__ == "__main__":
    main()
