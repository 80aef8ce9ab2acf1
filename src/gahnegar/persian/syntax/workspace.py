"""Memory in which one batch after another is reckoned. Knows only its size.

Asking the system for large arrays anew costs as much as some of the products that are written into them.
"""

from math import prod
from threading import local

import numpy as np
import numpy.typing as npt


class Workspace(local):
    """Arrays by name, one set for each thread. What stands in an array holds until its name is asked for again.

    An array grows to the largest that was asked for; the callers bound the words of a batch, and so the arrays.
    """

    def __init__(self) -> None:
        self._kept: dict[str, npt.NDArray[np.float32]] = {}

    def floats(self, name: str, *shape: int) -> npt.NDArray[np.float32]:
        """An array of a shape, with whatever stands in it."""
        size = prod(shape)
        kept = self._kept.get(name)
        if kept is None or len(kept) < size:
            kept = self._kept[name] = np.empty(size, np.float32)
        return kept[:size].reshape(shape)
