"""How fast is tagging? gahnegar beside parstdex, dateparser and the bare scan, on the same texts in the same run.

    pip install -e '.[bench]'
    python benchmarks/tag_speed.py CORPUS.jsonl

CORPUS.jsonl holds one record a line with a `text` (and, if known, `published`). The programs take turns, round by
round, each on the same slice of texts; slow ones get a slice of that slice, and all figures are characters a second of
processor time over what each has read. The first slice only warms them, as the beginning of a long run does: it is read
and not counted. gahnegar's figure is the full `tag`, values included; parstdex gives spans only.
Then come the import time, the first call, and the peak memory of tagging one long text, the text included, each
measured in fresh processes.

Targets: at least 100 times parstdex, at least one eighth of the bare scan, import under 0.15 s, first `tag` under 0.1 s
more, peak memory under 10 times the size of the text.
"""

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import gahnegar
from gahnegar.dates.packs import vocabulary
from gahnegar.persian.text import fold

Text = tuple[str, str | None]


@dataclass
class Runner:
    """A program in the race; `share` is the part of each slice that it is given."""

    name: str
    call: Callable[[str, str | None], object]
    share: float = 1.0
    prepare: Callable[[str], str] = str
    characters: int = 0
    seconds: float = 0.0
    hits: int = 0
    failed: int = 0
    rates: list[float] = field(default_factory=list)

    def run(self, texts: list[Text]) -> None:
        """One round."""
        given = texts[: max(1, round(len(texts) * self.share))]
        prepared = [(self.prepare(text), published) for text, published in given]
        gc.collect()
        began = time.process_time()
        for text, published in prepared:
            try:
                self.call(text, published)
            except Exception:  # the others are not ours to mend: count and go on
                self.failed += 1
        seconds = time.process_time() - began
        characters = sum(len(text) for text, _ in given)
        self.characters += characters
        self.seconds += seconds
        self.rates.append(characters / seconds)

    @property
    def rate(self) -> float:
        """Characters a second over all rounds."""
        return self.characters / self.seconds


def runners() -> Iterator[Runner]:
    """Who is installed."""
    scan = vocabulary().scanner.pattern

    def bare(text: str, published: str | None) -> None:
        for _ in scan.finditer(text):
            pass

    yield Runner("bare scan of the trie", bare, prepare=lambda text: fold(text).text)
    yield Runner("gahnegar.tag", gahnegar.tag)
    try:
        from parstdex import Parstdex
    except ImportError:
        print("parstdex is not installed: pip install 'gahnegar[bench]'", file=sys.stderr)
    else:
        model = Parstdex()
        yield Runner("parstdex.extract_span", lambda text, published: model.extract_span(text), share=0.05)
    from dateparser.search import search_dates

    yield Runner("dateparser.search_dates", lambda text, published: search_dates(text, languages=["fa"]), share=0.01)


def read(path: Path, limit: int | None) -> list[Text]:
    """The texts of the corpus."""
    with path.open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines if line.strip()]
    return [(record["text"], record.get("published")) for record in records[:limit]]


def fresh(code: str, *arguments: str) -> float:
    """The number that a new interpreter prints for `code`."""
    return float(subprocess.check_output([sys.executable, "-c", code, *arguments], env=os.environ))


_IMPORT = "import time; t = time.perf_counter(); import gahnegar; print(time.perf_counter() - t)"
_FIRST = (
    "import time, gahnegar; t = time.perf_counter();"
    "gahnegar.tag('در سال ۱۳۹۲ و هفته آینده', published='1392-07-02'); print(time.perf_counter() - t)"
)
_PEAK = """
import resource, sys, psutil, gahnegar
gahnegar.tag("در سال ۱۳۹۲", published="1392-07-02")
before = psutil.Process().memory_info().rss
found = gahnegar.tag(open(sys.argv[1], encoding="utf-8").read(), published="1392-07-02")
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 - before)
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--limit", type=int, help="use only the first texts")
    parser.add_argument("--long", type=float, default=10, help="megabytes of the one long text; 0 leaves it out")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")

    texts = read(arguments.corpus, arguments.limit)
    racing = list(runners())
    warming, *slices = [texts[start :: arguments.rounds + 1] for start in range(arguments.rounds + 1)]
    for runner in racing:  # warm: tables compiled, caches filled as in a long run
        runner.run(warming)
        runner.characters, runner.seconds, runner.failed = 0, 0.0, 0
        runner.rates.clear()
    for part in slices:
        for runner in racing:
            runner.run(part)

    ours = next(runner for runner in racing if runner.name == "gahnegar.tag")
    print(
        f"{len(texts)} texts, {sum(len(text) for text, _ in texts):,} characters, {arguments.rounds} rounds in turn\n"
    )
    print(f"{'':26} {'characters/s':>13} {'median round':>13} {'read':>11} {'gahnegar is':>12} {'failed':>6}")
    for runner in racing:
        print(
            f"{runner.name:26} {runner.rate:13,.0f} {statistics.median(runner.rates):13,.0f} {runner.characters:11,}"
            f" {ours.rate / runner.rate:11.3g}x {runner.failed:6}"
        )
    print(f"\nimport gahnegar            {min(fresh(_IMPORT) for _ in range(5)):.3f} s")
    print(f"first tag after it         {min(fresh(_FIRST) for _ in range(5)):.3f} s")
    if arguments.long:
        memory(texts, arguments.long)


def memory(texts: list[Text], megabytes: float) -> None:
    """Print the peak memory and the time of tagging one text of so many megabytes (UTF-8)."""
    import tempfile

    one = "\n".join(text for text, _ in texts)
    size = round(megabytes * 1_000_000)
    while len(one.encode()) < size:
        one += "\n" + one
    one = one.encode()[:size].decode(errors="ignore")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.txt"
        path.write_text(one, encoding="utf-8")
        peak = fresh(_PEAK, str(path))
    print(f"one text of {megabytes:g} MB         {peak / 1e6:.0f} MB at the peak, {peak / size:.1f} x its size")


if __name__ == "__main__":
    main()
