"""Parts through Dask: a local cluster or one by its address, the same code for both. No other file knows the engine."""

import asyncio
import logging
import signal
import threading
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from pkgutil import resolve_name
from typing import Any, TypeVar

from gahnegar import __version__
from gahnegar.corpus import ctrl_c, work
from gahnegar.corpus.budget import BACKSTOP
from gahnegar.corpus.parts import Part
from gahnegar.corpus.record import Record
from gahnegar.errors import ClusterError, Detail, MissingExtraError

_AHEAD = 2  # parts on their way for each thread of the cluster: one at work, one waiting
CONNECTED_WITHIN = 30
"""Seconds in which a scheduler must answer."""

_CLOSED_WITHIN = 60
_LOOKED_AFTER = 10  # seconds after which a cluster is asked whether it has workers, where no part is done
_UNDONE = ("pending", "lost")  # lost: with its worker; it is done again
_PATIENCE = 120  # seconds in which a cluster must show its first worker

GRACE = 10.0
"""A worker dies over a document that is not ended so many seconds after its last moment: it hangs within C."""

CONFIG = {
    "distributed.admin.large-graph-warning-threshold": "1GiB",  # a document may be large
    "distributed.comm.timeouts.connect": "5s",  # so long a result is asked for of a worker that is dead
    # A worker that died is replaced by its nanny, which takes long on a busy machine; after this time it is given up.
    "distributed.deploy.lost-worker-timeout": "600s",
    "distributed.scheduler.allowed-failures": 1,  # what kills a second worker is at fault itself
    # A worker that is full is ended and its document tried again; one that pauses instead would wait for ever.
    "distributed.worker.memory.target": False,
    "distributed.worker.memory.spill": False,
    "distributed.worker.memory.pause": False,
    "distributed.worker.memory.terminate": 0.95,
    "distributed.worker.profile.enabled": False,
}

Engine = Callable[[Iterator[Part], work.Task], Iterator[tuple[Part, work.Answer]]]


@contextmanager
def engine(workers: int | None = None, scheduler: str | None = None) -> Iterator[Engine]:
    """A function that works off parts: on the cluster of `scheduler`, else on a local one of `workers` processes.

    It takes parts as fast as the workers finish them and gives them back in whatever order they are done. Raises
    ClusterError where there is no cluster, or none any more.
    """
    distributed = _dask()
    with import_module("dask").config.set(CONFIG):
        try:
            client = distributed.Client(scheduler, timeout=CONNECTED_WITHIN) if scheduler else _local(workers)
        except (OSError, ValueError, RuntimeError) as error:  # TimeoutError is an OSError
            where = f"no Dask scheduler answers at {scheduler}" if scheduler else "no local cluster could be started"
            raise ClusterError(Detail("{where}: {error}", where=where, error=error)) from error
        try:
            try:
                client.wait_for_workers(1, timeout=_PATIENCE)
            except TimeoutError as error:
                raise ClusterError(
                    Detail("the cluster at {address} has no workers", address=client.scheduler.address)
                ) from error
            for resolved in client.run(resolve_name, "gahnegar:__version__", on_error="return").values():
                _check(resolved)
            yield lambda parts, task: _work_off(client, parts, task if scheduler else _deadly(task))
        finally:
            cluster = client.cluster
            # On a busy machine a worker that was killed may take longer to go than its nanny waits; all work is done.
            with suppress(TimeoutError):
                client.close(timeout=_CLOSED_WITHIN)
            if cluster is not None:
                with suppress(TimeoutError):
                    cluster.close(timeout=_CLOSED_WITHIN)


def _deadly(task: work.Task) -> work.Task:
    """The task for workers of our own: they do nothing else, so they may die over a document that hangs within C."""
    return task if task.seconds is None else replace(task, dies_after=BACKSTOP * task.seconds + GRACE)


def require_dask() -> None:
    """MissingExtraError where there is no Dask; it is only looked for."""
    if find_spec("distributed") is None:
        raise MissingExtraError.of("corpora need Dask", "corpus")


def _dask() -> Any:
    require_dask()
    return import_module("distributed")


def _local(workers: int | None) -> Any:
    """A client with a cluster of processes of its own, one thread each."""
    distributed, cores = _dask(), import_module("dask.system").CPU_COUNT
    with _ignored(signal.SIGINT):
        cluster = distributed.LocalCluster(
            n_workers=workers or cores,
            threads_per_worker=1,
            processes=True,
            dashboard_address="127.0.0.1:0",
            preload=ctrl_c.__name__,
            silence_logs=logging.CRITICAL,
        )
        return distributed.Client(cluster)


@contextmanager
def _ignored(number: int) -> Iterator[None]:
    """Ignore a signal for a moment, so that the processes started in it do so too, until they can say so themselves."""
    if threading.current_thread() is not threading.main_thread():  # only the main thread can say so
        yield
        return
    before = signal.signal(number, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(number, before)


def _work_off(client: Any, parts: Iterator[Part], task: work.Task) -> Iterator[tuple[Part, work.Answer]]:
    distributed = _dask()
    name = uuid.uuid4().hex
    under_way: dict[Any, Part] = {}

    def send() -> None:
        room = max(1, _AHEAD * _threads(client)) - len(under_way)
        for part in islice(parts, max(0, room)):
            key = f"gahnegar-{name}-{part.number}"
            future = client.submit(work.answer, part.records, task, key=key, pure=False)
            under_way[future] = part

    send()
    while under_way:
        for future in _done(client, list(under_way)):
            if future.status in _UNDONE:  # its worker died with the result while others were taken in: done once more
                continue
            part = under_way.pop(future)
            error = future.exception() if future.status == "error" else None
            if future.status == "finished":
                yield part, _of_our_version(future.result())
            elif isinstance(error, distributed.KilledWorker):
                yield part, _piecemeal(client, part, task)
            elif error is not None:
                raise ClusterError(
                    Detail(
                        "part {number} failed: {kind}: {error}",
                        number=part.number,
                        kind=type(error).__name__,
                        error=error,
                    )
                ) from error
            else:
                raise ClusterError(
                    Detail(
                        "the scheduler gave up part {number} ({status}); was it stopped?",
                        number=part.number,
                        status=future.status,
                    )
                )
            future.release()
            send()


def _done(client: Any, futures: list[Any]) -> list[Any]:
    """Those of `futures` that are done, at least one. Raises ClusterError where no worker is left to do them."""
    distributed = _dask()
    alone = 0
    while True:
        with suppress(TimeoutError, CancelledError):
            distributed.wait(futures, timeout=_LOOKED_AFTER, return_when="FIRST_COMPLETED")
        if done := [future for future in futures if future.status not in _UNDONE]:
            return done
        alone = 0 if _threads(client) else alone + _LOOKED_AFTER
        if alone >= _PATIENCE:
            raise ClusterError(
                Detail("the cluster at {address} has no workers any more", address=client.scheduler.address)
            )


def _threads(client: Any) -> int:
    try:
        return sum(client.nthreads().values())
    except OSError as error:
        raise ClusterError(Detail("the scheduler does not answer any more: {error}", error=error)) from error


def _piecemeal(client: Any, part: Part, task: work.Task) -> work.Answer:
    """A part over which workers died again and again, document by document: one that kills them is an error row."""
    distributed = _dask()
    if len(part.records) == 1:
        return work.joined_rows([_lost(part.records[0], task)], task)
    pieces = []
    for record in part.records:
        _settle(client)
        future = client.submit(work.piece, (record,), task, pure=False)
        try:
            _done(client, [future])
            pieces.append(_of_our_version(future.result()))
        except distributed.KilledWorker:
            pieces.append(_lost(record, task))
    return work.joined_rows(pieces, task)


def _lost(record: Record, task: work.Task) -> work.RecordRows:
    return work.lost(record, task.level, "no worker survived this document; is the memory too small?")


def _settle(client: Any) -> None:
    """Wait until the processes that watch over the workers are ready to replace a dead one.

    They never replace one that dies while they are still starting it.
    """
    client.run(_watching, nanny=True, on_error="ignore")


async def _watching(dask_worker: Any) -> None:
    while dask_worker.status.name == "starting":
        await asyncio.sleep(0.05)


_Result = TypeVar("_Result", work.Answer, work.RecordRows)


def _of_our_version(result: _Result) -> _Result:
    _check(result.version)
    return result


def _check(version: str | Exception) -> None:
    """Raise ClusterError where a worker has another version of this package, or cannot import it."""
    if version != __version__:
        raise ClusterError(
            Detail(
                "a worker has gahnegar {version}, not {ours}: install the same everywhere",
                version=version,
                ours=__version__,
            )
        )
