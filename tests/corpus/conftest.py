"""One small real cluster for all tests of the runner."""

import logging
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import dask
import distributed
import pytest

from gahnegar.corpus.cluster import CONFIG, _settle

from .samples import documents, write_jsonl


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two hundred documents as JSON lines."""
    return write_jsonl(tmp_path_factory.mktemp("corpus") / "news.jsonl", documents(200))


@pytest.fixture(scope="session")
def cluster() -> Iterator[distributed.LocalCluster]:
    """Two worker processes with a memory limit, little patience with what kills them, and nannies that replace them.

    They can import what lies beside this file.
    """
    with (
        pytest.MonkeyPatch.context() as patch,
        dask.config.set({**CONFIG, "distributed.scheduler.allowed-failures": 1}),
    ):
        patch.syspath_prepend(Path(__file__).parent)
        with (
            suppress(TimeoutError),  # at the end: on a busy machine a killed worker may take long to go
            distributed.LocalCluster(
                n_workers=2,
                threads_per_worker=1,
                memory_limit="1500MB",
                dashboard_address="127.0.0.1:0",
                silence_logs=logging.CRITICAL,
            ) as running,
        ):
            yield running


@pytest.fixture
def scheduler(cluster: distributed.LocalCluster) -> str:
    """The address of the cluster's scheduler, once all workers are back that the test before may have killed."""
    with distributed.Client(cluster) as client:
        client.wait_for_workers(2)
        _settle(client)
    return str(cluster.scheduler_address)
