"""Parts through Dask: a local cluster or one by its address, the same code for both. No other file knows the engine."""

import signal
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from itertools import islice
from typing import Any, TypeVar

from gahnegar import __version__
from gahnegar.corpus import work
from gahnegar.corpus.frame import Level
from gahnegar.corpus.parts import Format, Part
from gahnegar.errors import ClusterError, MissingExtraError

_AHEAD = 2  # parts on their way for each thread of the cluster: one at work, one waiting
_PATIENCE = 60  # seconds in which a cluster must show its first worker

_CONFIG = {
    "distributed.admin.large-graph-warning-threshold": "1GiB",  # a document may be large
    "distributed.worker.profile.enabled": False,
}

Engine = Callable[[Iterator[Part], Level, Format], Iterator[tuple[Part, work.Answer]]]


@contextmanager
def engine(workers: int | None = None, scheduler: str | None = None) -> Iterator[Engine]:
    """A function that works off parts: on the cluster of `scheduler`, else on a local one of `workers` processes.

    It takes parts as fast as the workers finish them and gives them back in whatever order they are done. Raises
    ClusterError where there is no cluster, or none any more.
    """
    distributed = _dask()
    with import_module("dask").config.set(_CONFIG):
        try:
            client = distributed.Client(scheduler, timeout=10) if scheduler else _local(workers)
        except (OSError, ValueError, TimeoutError) as error:
            raise ClusterError(f"no Dask scheduler answers at {scheduler}: {error}") from error
        try:
            try:
                client.wait_for_workers(1, timeout=_PATIENCE)
            except TimeoutError as error:
                raise ClusterError(f"the cluster at {client.scheduler.address} has no workers") from error
            yield lambda parts, level, form: _work_off(client, parts, level, form)
        finally:
            cluster = client.cluster
            client.close(timeout=5)
            if cluster is not None:
                cluster.close(timeout=5)


def _dask() -> Any:
    try:
        return import_module("distributed")
    except ImportError as error:
        raise MissingExtraError('corpora need Dask: pip install "gahnegar[corpus]"') from error


def _local(workers: int | None) -> Any:
    """A client with a cluster of processes of its own, one thread each."""
    distributed, cores = _dask(), import_module("dask.system").CPU_COUNT
    with _unheard(signal.SIGINT):  # processes started from here stop when told, not at the user's Ctrl-C
        cluster = distributed.LocalCluster(
            n_workers=workers or cores,
            threads_per_worker=1,
            processes=True,
            dashboard_address=None,
            silence_logs="critical",
        )
        return distributed.Client(cluster, timeout=10)


@contextmanager
def _unheard(number: int) -> Iterator[None]:
    """Hold a signal back; threads and processes started meanwhile never hear it, this thread does afterwards."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {number})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work_off(client: Any, parts: Iterator[Part], level: Level, form: Format) -> Iterator[tuple[Part, work.Answer]]:
    distributed = _dask()
    name = uuid.uuid4().hex
    under_way: dict[Any, Part] = {}
    done = distributed.as_completed(with_results=True, raise_errors=False)

    def send() -> None:
        room = max(1, _AHEAD * sum(client.nthreads().values())) - len(under_way)
        for part in islice(parts, max(0, room)):
            key = f"gahnegar-{name}-{part.number}"
            future = client.submit(work.answer, part.records, level, form, key=key, pure=False)
            under_way[future] = part
            done.add(future)

    send()
    for future, result in done:
        part = under_way.pop(future)
        if future.status == "finished":
            yield part, _checked(result)
        elif future.status == "error" and isinstance(result[1], distributed.KilledWorker):
            yield part, _piecemeal(client, part, level, form)
        elif future.status == "error":
            raise ClusterError(f"part {part.number} failed: {type(result[1]).__name__}: {result[1]}") from result[1]
        else:
            raise ClusterError(f"the scheduler gave up part {part.number} ({future.status}); was it stopped?")
        future.release()
        send()


def _piecemeal(client: Any, part: Part, level: Level, form: Format) -> work.Answer:
    """A part over which workers died again and again, document by document: one that kills them is an error row."""
    distributed = _dask()
    pieces = []
    for record in part.records:
        future = client.submit(work.piece, (record,), level, pure=False)
        try:
            pieces.append(_checked(future.result()))
        except distributed.KilledWorker:
            pieces.append(work.lost(record, level, "no worker survived this document; is the memory too small for it?"))
    return work.joined(pieces, level, form)


_Result = TypeVar("_Result", work.Answer, work.Piece)


def _checked(result: _Result) -> _Result:
    if result.version != __version__:
        raise ClusterError(f"a worker has gahnegar {result.version}, not {__version__}: install the same everywhere")
    return result
