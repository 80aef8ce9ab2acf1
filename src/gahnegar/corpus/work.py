"""What a worker does with a part: the seam called document by document, counted, and written to bytes.

Runs in the workers and must stay importable there; knows neither the engine nor the directory.
"""

import heapq
import time
from collections.abc import Sequence
from dataclasses import dataclass

from gahnegar import __version__
from gahnegar.corpus.budget import dies_after
from gahnegar.corpus.parts import PartFormat, encode_part
from gahnegar.corpus.record import Fault, Record
from gahnegar.corpus.summary import KEPT, Failure, PartStats, Slow, total
from gahnegar.corpus.table import Cells, DocumentRows, Level, columns, failed, rows_in, rows_of

SECONDS = 30.0
"""The processor time that a document has."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is made of the records: rows of which level, in which format.

    `infer`: find or work out the publication date where the input tells none. `seconds`: the processor time that a
    document has, None for any. `dies_after`: the seconds after which the process itself ends over a document that hangs
    within C; None where it does other things too.
    """

    level: Level = Level.EVENTS
    form: PartFormat = PartFormat.PARQUET
    infer: bool = True
    seconds: float | None = SECONDS
    dies_after: float | None = None


_WARM = Record("", "او امروز به تهران رفت.")


@dataclass(frozen=True, slots=True)
class Answer:
    """A finished part: the bytes of its file, its counts, and the version that made it."""

    content: bytes
    stats: PartStats
    version: str = __version__


@dataclass(frozen=True, slots=True)
class RecordRows:
    """Some records as rows: what is asked for, document by document, where a worker died over the part."""

    rows: list[Cells]
    stats: PartStats
    version: str = __version__


def answer(records: Sequence[Record], task: Task) -> Answer:
    """The file of a part."""
    return joined_rows([piece(records, task)], task)


def joined_rows(pieces: Sequence[RecordRows], task: Task) -> Answer:
    """The file of a part from its pieces: the same bytes, however many they are."""
    rows = [row for made in pieces for row in made.rows]
    return Answer(encode_part(rows, task.level, task.form), total(made.stats for made in pieces))


def piece(records: Sequence[Record], task: Task) -> RecordRows:
    """The rows of some records, with their counts."""
    level = task.level
    rows: list[Cells] = []
    slowest: list[Slow] = []
    stats = PartStats(documents=len(records))
    rows_of(_WARM, level)  # what is made at first use is not the first document's to pay
    for record in records:
        began = time.perf_counter()
        with dies_after(task.dies_after):
            made = rows_in(task.seconds, record, level, infer=task.infer)
        seconds = time.perf_counter() - began
        rows += made.rows
        _count_in(stats, made, level)
        stats.characters += record.characters
        stats.seconds += seconds
        slowest.append(Slow(round(seconds, 6), record.doc_id, record.place, record.characters))
    stats.slowest = heapq.nlargest(KEPT, slowest)
    return RecordRows(rows, stats)


def lost(record: Record, level: Level, why: str) -> RecordRows:
    """The error row of a document that no worker survived."""
    made = failed(record, level, Fault("KilledWorker", why))
    stats = PartStats(documents=1)
    _count_in(stats, made, level)
    return RecordRows(made.rows, stats)


def _count_in(stats: PartStats, made: DocumentRows, level: Level) -> None:
    """Count the rows of one document in."""
    if made.fault is not None:
        stats.failed += 1
        stats.errors[made.fault.kind] += 1
        if len(stats.failures) < KEPT:
            stats.failures.append(Failure(str(made.rows[0][0]), str(made.rows[0][-1])))
        return
    names = columns(level)
    stats.rows += len(made.rows)
    stats.types.update(str(row[names.index("type")]) for row in made.rows)
    if level is Level.EVENTS:
        stats.statuses.update(str(row[names.index("status")]) for row in made.rows)
