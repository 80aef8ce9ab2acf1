"""Does time grow with the length of the text, and no faster? Doubles texts of many kinds and prints the exponent.

    python benchmarks/linear_time.py                      # every kind, up to about a megabyte
    python benchmarks/linear_time.py --kind digits --longest 4000000
    python benchmarks/linear_time.py --call extract --call check --longest 100000
    python benchmarks/linear_time.py --call all --longest 60000

The exponent is the slope of log(time) over log(length) by least squares: 1 is linear. Target: at most 1.1 for each.
"""

import argparse
import datetime as dt
import gc
import math
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from hostile import KINDS

import gahnegar
from gahnegar.documents import check, infer_published, read_bytes
from gahnegar.documents.headline import headline_of
from gahnegar.events.merge import merge_events

DAY = dt.date(2013, 9, 24)


def _page(text: str) -> object:
    with tempfile.TemporaryDirectory() as folder:
        return gahnegar.Timeline.from_documents([(text, DAY)]).to_html(Path(folder) / "page.html")


CALLS: dict[str, Callable[[str], object]] = {
    "tag": lambda text: gahnegar.tag(text, DAY),
    "undated": gahnegar.tag,
    "extract": lambda text: gahnegar.extract(text, DAY),
    "line": lambda text: gahnegar.extract(" ".join(text.split()), DAY),
    "merge": lambda text: merge_events(gahnegar.extract(text, DAY)),
    "infer": infer_published,
    "check": lambda text: check(text, DAY),
    "title": headline_of,
    "read": lambda text: read_bytes(text.encode("utf-8", "replace")),
    "page": _page,
}
"""What is measured. undated: `tag` without a publication date. line: `extract` on one long line."""


def seconds(call: Callable[[str], object], text: str, repeats: int) -> float:
    """The least processor time of `repeats` calls, which other programs disturb little."""
    best = math.inf
    for _ in range(repeats):
        gc.collect()
        began = time.process_time()
        call(text)
        best = min(best, time.process_time() - began)
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
    arguments = parser.parse_args()

    calls = list(CALLS) if "all" in (arguments.call or ()) else arguments.call or ["tag"]
    lengths = [arguments.longest >> step for step in range(arguments.doublings, -1, -1)]
    print(f"{'call':10} {'kind':28} {'exponent':>8} {'last doubling':>13} {'ms at ' + format(lengths[-1], ','):>15}")
    slow = []
    for name in calls:
        call = CALLS[name]
        call(KINDS["ordinary"](10_000))
        for kind in arguments.kind or KINDS:
            points = [(n, seconds(call, KINDS[kind](n), arguments.repeats)) for n in lengths]
            slope = exponent(points)
            last = points[-1][1]
            print(f"{name:10} {kind:28} {slope:8.2f} {last / points[-2][1]:12.2f}x {last * 1e3:15.1f}", flush=True)
            if slope > 1.1:
                slow.append(f"{name} of {kind}")
    print(f"\nabove 1.1: {', '.join(slow) if slow else 'none'}")
    sys.exit(bool(slow))


if __name__ == "__main__":
    main()
