"""A corpus of any size through the taggers: streamed in parts to the workers of a Dask cluster, written part by part.

The client reads the input and writes the output, the workers do the rest, so they need neither files of their own nor
a shared disk. Parts are cut by the input alone and the answer of a part by its records alone: the output is the same
whatever the number of workers, whoever was killed, and however often the run was resumed.
"""

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import Any

from gahnegar import __version__
from gahnegar.corpus.cluster import engine, require_dask
from gahnegar.corpus.directory import Finished, OutputDirectory, claim, digest_of
from gahnegar.corpus.inputs import Corpus
from gahnegar.corpus.parts import PART_CHARACTERS, Part, PartFormat, cut
from gahnegar.corpus.progress import Progress
from gahnegar.corpus.summary import PartStats, Summary, total
from gahnegar.corpus.table import Level
from gahnegar.corpus.work import SECONDS, Task
from gahnegar.errors import Detail, DocumentError, OutputError


def run(
    inputs: str | Path | Sequence[str | Path],
    out: str | Path,
    *,
    format: str = "parquet",  # noqa: A002 - the name of the option
    level: str = "events",
    workers: int | None = None,
    scheduler: str | None = None,
    limit: int | None = None,
    resume: bool = False,
    text: str | None = None,
    published: str | None = None,
    id: str | None = None,  # noqa: A002 - the name of the option
    infer: bool = True,
    seconds: float | None = SECONDS,
    progress: Callable[[Progress], None] | None = None,
    part_characters: int = PART_CHARACTERS,
) -> Summary:
    """Extract the events (or `level="timexes"`: the time expressions) of a corpus into the directory `out`.

    `inputs`: files, directories or globs of whatever `documents.read` reads. `text`, `published` and `id` name the
    columns of records, else the usual names are taken; without an id, a document is called by file and line. `infer`:
    where no publication date is told, find or work it out in the text. `seconds`: the processor time of a document,
    None for any. `format`: parquet, csv or jsonl. `workers`: processes of a local cluster (one for each core by
    default); `scheduler`: the address of a running Dask scheduler, used instead. `limit`: only so many documents.
    `resume`: go on with what an interrupted run has left in `out`. `progress` is called after every part.
    `part_characters`: size of a part.

    A document or record that fails becomes an error row. Raises DocumentError for inputs that cannot be used at all,
    OutputError for a directory that cannot be used, ClusterError where the workers are lost; what was finished until
    then, or until Ctrl-C, stays valid and `resume` goes on from there.
    """
    began = time.monotonic()
    require_dask()  # before anything is written
    form, shape = _member(PartFormat, format, "format"), _member(Level, level, "level")
    corpus = Corpus(inputs, text=text, published=published, doc_id=id, limit=limit)
    manifest = {
        "gahnegar": __version__,
        "options": {
            "format": str(form), "level": str(shape), "limit": limit, "part_characters": part_characters,
            "text": text, "published": published, "id": id, "infer": infer,
        },
        "inputs": [{"name": source.name, "bytes": source.size} for source in corpus.sources],
    }  # fmt: skip
    with claim(Path(out)) as directory:
        directory.begin(manifest, resume=resume)
        resumed = len(directory.finished)
        parts = _unfinished(cut(corpus.records(), part_characters), directory)
        first = next(parts, None)
        if first is not None:  # a cluster starts only where there is something to do
            with engine(workers, scheduler) as work, closing(parts):
                meter = _Meter(directory, corpus, progress)
                for part, done in work(chain([first], parts), Task(shape, form, infer, seconds)):
                    content = digest_of(done.content)
                    finished = Finished(part.number, part.name(form), content, part.digest(), done.stats)
                    directory.add(finished, done.content)
                    meter.tell(finished.stats)
        summary = Summary(
            out=str(out),
            level=str(shape),
            inputs=tuple(source.name for source in corpus.sources),
            counts=total(directory.finished[number].stats for number in sorted(directory.finished)),
            parts=len(directory.finished),
            resumed=resumed,
            elapsed=time.monotonic() - began,
            passed_over=corpus.passed_over,
        )
        directory.close(summary.to_json())
    return summary


def _unfinished(parts: Iterator[Part], directory: OutputDirectory) -> Generator[Part, None, None]:
    """The parts that are still to do. Raises OutputError where a finished one was made of other records."""
    for part in parts:
        finished = directory.finished.get(part.number)
        if finished is None:
            yield part
        elif finished.digest != part.digest():
            places = f"{part.records[0].place} to {part.records[-1].place}"
            raise OutputError(
                Detail(
                    "{path} cannot be resumed: the input has changed between {places}",
                    path=directory.path,
                    places=places,
                )
            )


def _member(kind: type[StrEnum], value: str, name: str) -> Any:
    try:
        return kind(value)
    except ValueError:
        raise DocumentError(
            Detail("{name} is {value!r}; it can be {names}", name=name, value=value, names=", ".join(kind))
        ) from None


class _Meter:
    """Counts finished parts and tells `show` how far the run is."""

    def __init__(
        self,
        directory: OutputDirectory,
        corpus: Corpus,
        show: Callable[[Progress], None] | None,
    ) -> None:
        self._counts = total(part.stats for part in directory.finished.values())
        self._before = self._counts.documents
        self._corpus = corpus
        self._show = show
        self._began = time.monotonic()

    def tell(self, stats: PartStats) -> None:
        """Count one part in, and show."""
        self._counts.add(stats)
        if self._show is None:
            return
        elapsed = time.monotonic() - self._began
        rate = (self._counts.documents - self._before) / elapsed if elapsed else 0.0
        expected = self._corpus.expected()
        done = left = None
        if expected:
            done = min(1.0, self._counts.documents / expected)
            left = max(0.0, expected - self._counts.documents) / rate if rate else None
        counts = self._counts
        self._show(Progress(counts.documents, counts.rows, counts.failed, done, elapsed, rate, left))
