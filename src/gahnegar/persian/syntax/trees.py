"""Trees from scores: one root, no cycles. Knows only numbers."""

from bisect import bisect_right
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Integers = npt.NDArray[np.intp]


def trees(arcs: Sequence[Floats], lengths: Integers) -> Integers:
    """The head of each word of sentences that stand one after another, -1 for the one root of each.

    `arcs[group][square, word, 1 + head]` are scores, the root first; a square holds whole sentences, and a word of
    another sentence scores less than any of the own. Each word takes its best head; a cycle is then hung on what
    reaches the root where that costs least.
    """
    ends = lengths.cumsum()
    starts = ends - lengths
    heads: Integers = np.empty(int(ends[-1]), np.intp)
    margin = np.empty(len(heads), np.float32)
    firsts: list[int] = []
    first = 0
    for found in arcs:
        count, length, _ = found.shape
        own = slice(first, first + count * length)
        words = found[:, :, 1:]
        best = words.argmax(2)
        np.subtract(found[:, :, 0], words.max(2), out=margin[own].reshape(count, length))
        best += np.arange(first, own.stop, length)[:, None]
        heads[own] = best.ravel()
        firsts.append(first)
        first = own.stop
    (surest,) = (margin == np.maximum.reduceat(margin, starts).repeat(lengths)).nonzero()
    roots = surest[surest.searchsorted(starts)]
    heads[roots] = roots
    reached = heads
    for _ in range(int(lengths.max()).bit_length()):
        reached = reached[reached]
    lost = reached != roots.repeat(lengths)
    if lost.any():
        for sentence in np.logical_or.reduceat(lost, starts).nonzero()[0]:
            start, end = int(starts[sentence]), int(ends[sentence])
            group = bisect_right(firsts, start) - 1
            square, place = divmod(start - firsts[group], arcs[group].shape[1])
            own = slice(place, place + end - start)
            inner = heads[start:end] - start
            _hang(arcs[group][square, own, 1:][:, own], inner, int(roots[sentence]) - start)
            heads[start:end] = inner + start
    heads[roots] = -1
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
        cycle = np.array(sorted(set(reached[lost].tolist())))  # after so many steps only words of cycles are left
        (free,) = (~lost).nonzero()
        loss = arcs[np.ix_(cycle, free)] - arcs[cycle, heads[cycle]][:, None]
        word, head = divmod(int(loss.argmax()), len(free))
        heads[cycle[word]] = free[head]
