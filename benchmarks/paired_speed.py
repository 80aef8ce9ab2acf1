"""How fast `tag` and `extract` are beside an older checkout, in one run.

    git worktree add ../older COMMIT
    python benchmarks/paired_speed.py CORPUS.jsonl ../older [--limit 300]

The two take turns in processes of their own, so that a machine that slows down slows both. Prints, for each call,
characters a second of processor time and the ratio of this checkout to the older one (above 1 is faster).
"""

import argparse
import os
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
CODE = """
import json, sys, time
import gahnegar
call = getattr(gahnegar, sys.argv[1])
with open(sys.argv[2], encoding="utf-8") as lines:
    texts = [json.loads(line) for line, _ in zip(lines, range(int(sys.argv[3])))]
for text in texts[:20]:
    call(text["text"], text.get("published"))
begin = time.process_time()
for text in texts:
    call(text["text"], text.get("published"))
print(sum(len(text["text"]) for text in texts) / (time.process_time() - begin))
"""


def rate(checkout: Path, call: str, corpus: Path, limit: int) -> float:
    """Characters a second of `call` in `checkout`, after a warm-up."""
    environment = {**os.environ, "PYTHONPATH": str(checkout / "src")}
    command = [sys.executable, "-c", CODE, call, str(corpus), str(limit)]
    return float(subprocess.check_output(command, env=environment, text=True))


def main() -> None:
    """Run the race."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("older", type=Path)
    parser.add_argument("--limit", type=int, default=300, help="texts to read (default 300)")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    if not (arguments.older / "src" / "gahnegar").is_dir():
        parser.error(f"{arguments.older} is no checkout of gahnegar: it has no src/gahnegar")
    for call in ("tag", "extract"):
        pairs = [
            tuple(rate(checkout, call, arguments.corpus, arguments.limit) for checkout in (HERE, arguments.older))
            for _ in range(arguments.rounds)
        ]
        ratios = [new / old for new, old in pairs]
        new, old = (statistics.median(side) for side in zip(*pairs, strict=True))
        print(f"{call:8} {new:12,.0f} characters/s  older {old:12,.0f}  ratio {statistics.median(ratios):.2f}", end="")
        print(f"  ({min(ratios):.2f} to {max(ratios):.2f})")


if __name__ == "__main__":
    main()
