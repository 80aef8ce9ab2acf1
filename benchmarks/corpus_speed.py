"""How fast a corpus run is, beside calling `extract` in a loop, and what memory its workers take.

    python benchmarks/corpus_speed.py CORPUS.jsonl [--size 200] [--loop 20] [--workers 1 2]

CORPUS.jsonl is repeated in a temporary directory to `--size` megabytes. Throughput is in characters of text a second,
for the runs over all of it with reading, the start of the workers and writing; the loop calls `extract` on the texts
of the first `--loop` megabytes. Resident memory is looked at twice a second. Needs psutil.
"""

import argparse
import json
import statistics
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from gahnegar import extract
from gahnegar.corpus import Summary, progress_bar, run

MEGABYTE = 1_000_000


@dataclass
class Memory:
    """The resident memory of every worker process of this one, in megabytes, over a stretch of time."""

    seen: dict[int, list[float]] = field(default_factory=dict)
    _over: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> "Memory":
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(0.5):
            for child in psutil.Process().children():
                try:
                    if any("spawn_main" in word for word in child.cmdline()):
                        self.seen.setdefault(child.pid, []).append(child.memory_info().rss / MEGABYTE)
                except psutil.NoSuchProcess:
                    continue

    def told(self) -> str:
        """For each worker its peak, and its median in the second and in the last quarter of the run."""
        lines = []
        for number, series in enumerate(self.seen.values()):
            quarter = max(1, len(series) // 4)
            early, late = statistics.median(series[quarter : 2 * quarter]), statistics.median(series[-quarter:])
            lines.append(f"worker {number}: peak {max(series):.0f} MB, second quarter {early:.0f}, last {late:.0f}")
        return "; ".join(lines)


def repeated(corpus: Path, size: int, folder: Path) -> Path:
    """The corpus again and again, until the file has `size` bytes."""
    content = corpus.read_bytes()
    path = folder / "corpus.jsonl"
    with path.open("wb") as file:
        while file.tell() < size:
            file.write(content)
    return path


def loop(path: Path, size: int) -> float:
    """Characters a second of `extract` called on text after text, of the first `size` bytes."""
    with path.open(encoding="utf-8") as file:
        documents = [json.loads(line) for line in file.readlines(size)]
    for document in documents[:50]:  # tables are made at first use
        extract(document["text"], published=document["published"])
    began = time.perf_counter()
    for document in documents:
        extract(document["text"], published=document["published"])
    return sum(len(document["text"]) for document in documents) / (time.perf_counter() - began)


def measured(path: Path, workers: int, folder: Path) -> tuple[Summary, float, Memory]:
    """A run: its summary, its characters a second, its workers' memory."""
    with Memory() as memory, progress_bar() as show:
        summary = run(path, folder / f"out-{workers}", workers=workers, progress=show)
    return summary, summary.counts.characters / summary.elapsed, memory


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--size", type=int, default=200, metavar="MB")
    parser.add_argument("--loop", type=int, default=20, metavar="MB")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = repeated(options.corpus, options.size * MEGABYTE, folder)
        plain = loop(path, options.loop * MEGABYTE)
        print(f"extract in a loop: {plain:,.0f} characters/s")
        first = 0.0
        for workers in options.workers:
            summary, speed, memory = measured(path, workers, folder)
            first = first or speed
            disk = sum(file.stat().st_size for file in (folder / f"out-{workers}").iterdir())
            counts = summary.counts
            print(
                f"{workers} workers: {speed:,.0f} characters/s, {speed / plain:.2f} of the loop, "
                f"{speed / first:.2f} x the first; {counts.documents:,} documents, {counts.characters:,} characters, "
                f"{counts.rows:,} events, {counts.failed} errors in {summary.elapsed:.1f} s; "
                f"{disk / MEGABYTE:.1f} MB written\n  {memory.told()}"
            )


if __name__ == "__main__":
    main()
