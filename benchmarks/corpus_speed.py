"""How fast a corpus run is, beside calling `extract` in a loop, and what memory its workers take.

    python benchmarks/corpus_speed.py CORPUS.jsonl [--size 200] [--loop 20] [--workers 1 2]

CORPUS.jsonl is repeated in a temporary directory to `--size` megabytes. Throughput is in characters of text a second,
for the runs over all of it with reading, the start of the workers and writing; the loop calls `extract` on the texts
of the first `--loop` megabytes. Resident memory is looked at twice a second. Processor time is printed beside, since it
tells the cost of the runner also on a machine that is busy with other things. Needs psutil.
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
class Watch:
    """What the worker processes of this one take over a stretch of time.

    `seen`: resident memory of each in megabytes, twice a second. `cpu`: processor time of each in seconds; `client` is
    that of this process.
    """

    seen: dict[int, list[float]] = field(default_factory=dict)
    cpu: dict[int, float] = field(default_factory=dict)
    client: float = 0.0
    _over: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> "Watch":
        self._began = time.process_time()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()
        self.client = time.process_time() - self._began

    def _watch(self) -> None:
        while not self._over.wait(0.5):
            for child in psutil.Process().children():
                try:
                    if any("spawn_main" in word for word in child.cmdline()):
                        self.seen.setdefault(child.pid, []).append(child.memory_info().rss / MEGABYTE)
                        self.cpu[child.pid] = sum(child.cpu_times()[:2])
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


def loop(path: Path, size: int) -> tuple[float, float]:
    """Characters a second, and a second of processor time, of `extract` called text after text on `size` bytes."""
    with path.open(encoding="utf-8") as file:
        documents = [json.loads(line) for line in file.readlines(size)]
    for document in documents[:50]:  # tables are made at first use
        extract(document["text"], published=document["published"])
    began, cpu = time.perf_counter(), time.process_time()
    for document in documents:
        extract(document["text"], published=document["published"])
    characters = sum(len(document["text"]) for document in documents)
    return characters / (time.perf_counter() - began), characters / (time.process_time() - cpu)


def measured(path: Path, workers: int, folder: Path) -> tuple[Summary, float, Watch]:
    """A run: its summary, its characters a second, what its processes took."""
    with Watch() as watch, progress_bar() as show:
        summary = run(path, folder / f"out-{workers}", workers=workers, progress=show)
    return summary, summary.counts.characters / summary.elapsed, watch


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
        plain, plain_cpu = loop(path, options.loop * MEGABYTE)
        print(f"extract in a loop: {plain:,.0f} characters/s, {plain_cpu:,.0f} a second of processor time")
        first = 0.0
        for workers in options.workers:
            summary, speed, watch = measured(path, workers, folder)
            first = first or speed
            disk = sum(file.stat().st_size for file in (folder / f"out-{workers}").iterdir())
            counts, worked = summary.counts, sum(watch.cpu.values())
            print(
                f"{workers} workers: {speed:,.0f} characters/s, {speed / plain:.2f} of the loop, "
                f"{speed / first:.2f} x the first; {counts.documents:,} documents, {counts.characters:,} characters, "
                f"{counts.rows:,} events, {counts.failed} errors in {summary.elapsed:.1f} s; "
                f"{disk / MEGABYTE:.1f} MB written\n"
                f"  processor time: workers {worked:.1f} s, {counts.characters / worked:,.0f} characters/s, "
                f"{counts.characters / worked / plain_cpu:.2f} of the loop; client {watch.client:.1f} s, "
                f"{watch.client / worked:.3f} of the workers'\n  {watch.told()}"
            )


if __name__ == "__main__":
    main()
