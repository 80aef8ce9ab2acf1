"""Does time grow with the length of the text, and no faster? Doubles texts of many kinds and prints the exponent.

    python benchmarks/linear_time.py                      # tag, every kind, up to about a megabyte
    python benchmarks/linear_time.py --kind digits --longest 4000000
    python benchmarks/linear_time.py --call extract --call check --longest 100000
    python benchmarks/linear_time.py --call all           # hours on a slow machine

The exponent is the slope of log(time) over log(length) by least squares: 1 is linear. Target: at most 1.1 for each.
A call that takes longer than `--patience` is not doubled again; its line then ends with the length that it reached.
"""

import argparse
import contextlib
import datetime as dt
import gc
import json
import math
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from hostile import KINDS

import gahnegar
from gahnegar.documents import check, infer_published, read, read_bytes
from gahnegar.documents.headline import headline_of
from gahnegar.errors import GahnegarError
from gahnegar.events.merge import merge_events

DAY = dt.date(2013, 9, 24)


@dataclass(frozen=True)
class Call:
    """What is measured: `run`, on what `prepare` makes of a text beforehand."""

    run: Callable[[Any], object]
    prepare: Callable[[str], Any] = str


@lru_cache(maxsize=1)
def _events(text: str) -> list[gahnegar.Event]:
    return gahnegar.extract(text, DAY)


def _page(timeline: gahnegar.Timeline) -> object:
    with tempfile.TemporaryDirectory() as folder:
        return timeline.to_html(Path(folder) / "page.html")


def _file(name: str, text: str) -> Path:
    path = Path(FOLDER.name) / name
    path.write_text(text, encoding="utf-8", errors="replace")
    return path


def _read(path: Path) -> object:
    with contextlib.suppress(GahnegarError):
        return list(read(path))
    return None


FOLDER = tempfile.TemporaryDirectory()
"""Where the files are that are read."""

CALLS = {
    "tag": Call(lambda text: gahnegar.tag(text, DAY)),
    "undated": Call(gahnegar.tag),
    "extract": Call(lambda text: gahnegar.extract(text, DAY)),
    "line": Call(lambda text: gahnegar.extract(text, DAY), lambda text: " ".join(text.split())),
    "merge": Call(merge_events, _events),
    "page": Call(_page, lambda text: gahnegar.Timeline.from_events(_events(text))),
    "infer": Call(infer_published),
    "check": Call(lambda text: check(text, DAY)),
    "title": Call(headline_of),
    "read": Call(read_bytes, lambda text: text.encode("utf-8", "replace")),
    "text file": Call(_read, lambda text: _file("a.txt", text)),
    "web page": Call(_read, lambda text: _file("a.html", f"<html><body><p>{text}</p></body></html>")),
    "table": Call(_read, lambda text: _file("a.csv", f'text,date\n"{text}",1392\n')),
    "records": Call(_read, lambda text: _file("a.jsonl", json.dumps({"text": text}))),
}
"""What is measured. undated: `tag` without a publication date. line: `extract` on one long line."""

SHORT = 0.5
"""Calls that take fewer seconds are measured several times."""


def seconds(call: Call, text: str, repeats: int) -> float:
    """The least processor time of up to `repeats` calls, which other programs disturb little.

    What was there before is kept from the garbage collector, which would go through it in some calls and not in others.
    """
    best = math.inf
    given = call.prepare(text)
    for _ in range(repeats):
        gc.collect()
        gc.freeze()
        began = time.process_time()
        call.run(given)
        best = min(best, time.process_time() - began)
        gc.unfreeze()
        if best > SHORT:
            break
    return best


def exponent(points: list[tuple[int, float]]) -> float:
    """The slope of log(time) over log(length)."""
    return statistics.linear_regression([math.log(x) for x, _ in points], [math.log(y) for _, y in points]).slope


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kind", action="append", choices=list(KINDS), help="only this kind (may be repeated)")
    parser.add_argument("--longest", type=int, default=1_000_000, help="code points of the longest text")
    parser.add_argument("--doublings", type=int, default=5)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--call", action="append", choices=[*CALLS, "all"], help="what is measured (default: tag)")
    parser.add_argument("--patience", type=float, default=60, help="seconds after which a call is not doubled again")
    arguments = parser.parse_args()

    calls = list(CALLS) if "all" in (arguments.call or ()) else arguments.call or ["tag"]
    lengths = [arguments.longest >> step for step in range(arguments.doublings, -1, -1)]
    print(f"{'call':10} {'kind':28} {'exponent':>8} {'last doubling':>13} {'ms at ' + format(lengths[-1], ','):>15}")
    for name in calls:
        CALLS[name].run(CALLS[name].prepare(KINDS["ordinary"](10_000)))
    slow = []
    for kind in arguments.kind or KINDS:
        points: dict[str, list[tuple[int, float]]] = {name: [] for name in calls}
        for length in lengths:
            text = KINDS[kind](length)
            for name, found in points.items():
                if not found or found[-1][1] <= arguments.patience:
                    found.append((length, seconds(CALLS[name], text, arguments.repeats)))
        for name, found in points.items():
            slope, (reached, last) = exponent(found), found[-1]
            stopped = "" if reached == lengths[-1] else f"  stopped at {reached:,}"
            doubling = last / found[-2][1] if len(found) > 1 else math.nan
            print(f"{name:10} {kind:28} {slope:8.2f} {doubling:12.2f}x {last * 1e3:15.1f}{stopped}", flush=True)
            if slope > 1.1:
                slow.append(f"{name} of {kind}")
    print(f"\nabove 1.1: {', '.join(slow) if slow else 'none'}")
    sys.exit(bool(slow))


if __name__ == "__main__":
    main()
