"""Preloaded by the workers of a local cluster: a terminal sends Ctrl-C to them too, and they stop when told instead.

Knows nothing of corpora.
"""

import signal


def dask_setup(worker: object) -> None:
    """Called by Dask in every worker process that starts, also in those that replace dead ones."""
    del worker
    signal.signal(signal.SIGINT, signal.SIG_IGN)
