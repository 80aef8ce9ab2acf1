"""What a corpus run met, counted: by part while it goes on, and as one summary at the end. Knows no files."""

import heapq
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple

KEPT = 10
"""How many of the slowest documents and of the first errors a summary names."""


class Slow(NamedTuple):
    """A document that took long: seconds of work, its id, where it stands, its characters."""

    seconds: float
    doc_id: str
    place: str
    characters: int


class Failure(NamedTuple):
    """A document that became an error row: its id, and the error as it stands in the table."""

    doc_id: str
    error: str


@dataclass(slots=True)
class PartStats:
    """The counts of one part, or of all.

    `rows` are events or expressions, without the error rows, which `failed` counts; `types` and `statuses` count the
    rows by TIMEX3 type and by event status, `errors` the error rows by kind. `seconds` is working time, summed over
    the workers.
    """

    documents: int = 0
    characters: int = 0
    rows: int = 0
    failed: int = 0
    seconds: float = 0.0
    types: Counter[str] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    slowest: list[Slow] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)

    def add(self, other: "PartStats") -> None:
        """Count `other` in. Add parts in their order: the first failures are kept, as they come."""
        self.documents += other.documents
        self.characters += other.characters
        self.rows += other.rows
        self.failed += other.failed
        self.seconds += other.seconds
        self.types += other.types
        self.statuses += other.statuses
        self.errors += other.errors
        self.slowest = heapq.nlargest(KEPT, self.slowest + other.slowest)
        self.failures = (self.failures + other.failures)[:KEPT]

    def to_json(self) -> dict[str, Any]:
        """The counts as plain values; `from_json` brings them back."""
        data = asdict(self)
        data["slowest"] = [slow._asdict() for slow in self.slowest]
        data["failures"] = [failure._asdict() for failure in self.failures]
        for counts in ("types", "statuses", "errors"):
            data[counts] = dict(getattr(self, counts).most_common())
        data["seconds"] = round(self.seconds, 3)
        return data

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "PartStats":
        """The counts that `to_json` wrote; TypeError or ValueError where it is something else."""
        counts = {name: Counter(data[name]) for name in ("types", "statuses", "errors")}
        slowest = [Slow(**slow) for slow in data["slowest"]]
        failures = [Failure(**failure) for failure in data["failures"]]
        return cls(**{**data, **counts, "slowest": slowest, "failures": failures})


@dataclass(frozen=True, slots=True)
class Summary:
    """The end of a run: the counts over all parts, and what this run took.

    `parts` is the number of output files, `resumed` how many of them an earlier run had finished; `elapsed` is the
    wall time of this run in seconds. `inputs` are the names of the input files; `passed_over` counts the files of
    directories that were not read since their suffix is none that is known, by it.
    """

    out: str
    level: str
    inputs: tuple[str, ...]
    counts: PartStats
    parts: int
    resumed: int
    elapsed: float
    passed_over: Mapping[str, int] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """The summary as plain values, as it stands in `summary.json`."""
        return {
            "level": self.level,
            "inputs": list(self.inputs),
            "passed_over": dict(sorted(self.passed_over.items())),
            "parts": self.parts,
            "resumed": self.resumed,
            "elapsed": round(self.elapsed, 3),
            **self.counts.to_json(),
        }


def total(parts: Iterable[PartStats]) -> PartStats:
    """The counts of all parts together.

    >>> total([PartStats(documents=2), PartStats(documents=3)]).documents
    5
    """
    counts = PartStats()
    for part in parts:
        counts.add(part)
    return counts
