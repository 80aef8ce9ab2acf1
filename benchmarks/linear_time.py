"""Does time grow with the length of the text, and no faster? Doubles texts of many kinds and prints the exponent.

    python benchmarks/linear_time.py                      # every kind, up to about a megabyte
    python benchmarks/linear_time.py --kind digits --longest 4000000

The exponent is the slope of log(time) over log(length) by least squares: 1 is linear. Target: at most 1.1 for each.
"""

import argparse
import gc
import math
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from hostile import KINDS

import gahnegar


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
    parser.add_argument(
        "--extract", action="store_true", help="measure the extraction of events instead of the tagging"
    )
    arguments = parser.parse_args()

    call = gahnegar.extract if arguments.extract else gahnegar.tag
    lengths = [arguments.longest >> step for step in range(arguments.doublings, -1, -1)]
    call(KINDS["ordinary"](10_000), published="1392-07-02")
    print(f"{'kind':28} {'exponent':>8} {'last doubling':>13} {'ms at ' + format(lengths[-1], ','):>15} {'Mchar/s':>8}")
    slow = []
    for kind in arguments.kind or KINDS:
        points = [
            (n, seconds(lambda text: call(text, published="1392-07-02"), KINDS[kind](n), arguments.repeats))
            for n in lengths
        ]
        slope = exponent(points)
        last = points[-1][1]
        ratio = last / points[-2][1]
        print(f"{kind:28} {slope:8.2f} {ratio:12.2f}x {last * 1e3:15.1f} {lengths[-1] / last / 1e6:8.2f}", flush=True)
        if slope > 1.1:
            slow.append(kind)
    print(f"\nabove 1.1: {', '.join(slow) if slow else 'none'}")
    sys.exit(bool(slow))


if __name__ == "__main__":
    main()
