"""Imported by the workers of the test cluster by this name, see `conftest.cluster`."""

import os
import signal


class Deadly:
    """A text over which every process dies that looks at it."""

    def __ne__(self, other: object) -> bool:
        os.kill(os.getpid(), signal.SIGKILL)
        return True

    __hash__ = object.__hash__
