"""Trees from scores: one root, no cycles. Knows only numbers."""

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Integers = npt.NDArray[np.intp]


def trees(arcs: Floats, lengths: Integers) -> Integers:
    """Heads of each word of padded sentences, -1 for the one root of each.

    `arcs[sentence, word, 1 + head]` are scores, the root first. Each word takes its best head; a cycle is then hung on
    what reaches the root where that costs least.
    """
    count, length, _ = arcs.shape
    heads: Integers = arcs[:, :, 1:].argmax(2)
    each = np.arange(count)
    if length == 1:
        heads[:] = -1
        return heads
    outside = np.arange(length) >= lengths[:, None]
    margin = arcs[:, :, 0] - arcs[:, :, 1:].max(2)
    margin[outside] = -np.inf
    roots = margin.argmax(1)
    heads[each, roots] = roots
    first = length * each[:, None]
    reached = (heads + first).ravel()
    for _ in range(length.bit_length()):
        reached = reached[reached]
    lost = (reached.reshape(count, length) != roots[:, None] + first) & ~outside
    for sentence in np.flatnonzero(lost.any(1)):
        size = int(lengths[sentence])
        _hang(arcs[sentence, :size, 1 : size + 1], heads[sentence, :size], int(roots[sentence]))
    heads[each, roots] = -1
    return heads


def _hang(arcs: Floats, heads: Integers, root: int) -> None:
    """Hang cycles on the tree of `root`, in place; each turn hangs one of them."""
    while True:
        reached = heads
        for _ in range(len(heads).bit_length()):
            reached = reached[reached]
        lost = reached != root
        if not lost.any():
            return
        cycle = np.unique(reached[lost])  # after so many steps only words of cycles are left
        free = np.flatnonzero(~lost)
        loss = arcs[np.ix_(cycle, free)] - arcs[cycle, heads[cycle]][:, None]
        word, head = divmod(int(loss.argmax()), len(free))
        heads[cycle[word]] = free[head]
