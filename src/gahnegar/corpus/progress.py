"""How far a corpus run is: the figures, and a bar that shows them. Knows neither engine nor files."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TextIO


@dataclass(frozen=True, slots=True)
class Progress:
    """The figures of a run under way.

    `documents`, `rows` (events or expressions) and `failed` (error rows) count the finished parts, those of an earlier
    run included. `done` is the share of the input that is finished, 0 to 1, None where it is not known. `elapsed` are
    the seconds of this run, `rate` the documents it does in one, `left` the seconds to the end, None while unknown.
    """

    documents: int
    rows: int
    failed: int
    done: float | None
    elapsed: float
    rate: float
    left: float | None


@contextmanager
def progress_bar(stream: TextIO | None = None, *, unit: str = "rows") -> Iterator[Callable[[Progress], None]]:
    """A bar on `stream` (standard error by default) that the run's `progress` moves; there is none before its first.

    `unit` names what is counted as rows: events or expressions.
    """
    from tqdm import tqdm

    layout = "{percentage:3.0f}%|{bar}| {desc} [{elapsed}<{postfix}]"
    bar: Any = None

    def show(progress: Progress) -> None:
        nonlocal bar
        if bar is None:
            bar = tqdm(total=1.0, file=stream, bar_format=layout, mininterval=0)
            bar.start_t -= progress.elapsed
        bar.set_description_str(
            f"{progress.documents:,} documents, {progress.rows:,} {unit}, {progress.failed:,} errors, "
            f"{progress.rate:,.0f} documents/s",
            refresh=False,
        )
        left = "?" if progress.left is None else tqdm.format_interval(progress.left)
        bar.set_postfix_str(left, refresh=False)
        bar.n = progress.done or 0.0
        bar.refresh()

    try:
        yield show
    finally:
        if bar is not None:
            bar.close()
