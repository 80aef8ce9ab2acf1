"""Imported by the workers of the test cluster by this name, see `conftest.cluster`."""

import os
import signal
import time


class Deadly:
    """A text over which every process dies that looks at it."""

    def __ne__(self, other: object) -> bool:
        os.kill(os.getpid(), signal.SIGKILL)
        return True

    __hash__ = object.__hash__


class Hungry:
    """A text over which a process takes all the memory that it is given, and some more."""

    def __ne__(self, other: object) -> bool:
        eaten = []
        for _ in range(100):
            eaten.append(b"x" * 50_000_000)
            time.sleep(0.05)
        return bool(eaten)

    __hash__ = object.__hash__
