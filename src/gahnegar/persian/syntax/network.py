"""The network at run time: words to scores of tags, ezafe, heads and relations, in NumPy. Knows no tokens, no trees.

A word's own vector is computed once from its features (`features`) and kept. The words of many sentences then pass
together through a few convolutions of width three and one layer of attention; one matrix at the end gives everything
that is asked of a word.
The weights are kept in eight bits, each row of a table and each column of a matrix with a scale of its own.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain
from threading import Lock
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from gahnegar.persian.syntax import features
from gahnegar.persian.syntax.shapes import RELATIONS
from gahnegar.persian.tokens import Relation

Floats = npt.NDArray[np.float32]
Integers = npt.NDArray[np.intp]

FAR = 16
"""Distances from here on are alike."""

_TABLES = ("words", "heads", "tails", "kinds")
_KEPT = 32768
"""Words whose vectors are kept."""
_ROOT = RELATIONS.index(Relation.ROOT)
_TINY = np.float32(1e-6)


def distances(length: int) -> Integers:
    """The class of the distance from each word (row) to each other (column)."""
    places = np.arange(length)
    classes: Integers = np.clip(places[None, :] - places[:, None], -FAR, FAR) + FAR
    return classes


def save(file: IO[bytes], matrices: dict[str, npt.NDArray[np.generic]]) -> None:
    """Write weights in eight bits, one scale for each row of a table and each column of a matrix."""
    kept: dict[str, npt.NDArray[np.generic]] = {}
    for name, matrix in matrices.items():
        if matrix.ndim == 2:
            scale = np.maximum(np.abs(matrix).max(1 if name in _TABLES else 0, keepdims=True), 1e-8) / 127
            kept[name] = np.rint(matrix / scale).astype(np.int8)
            kept[f"{name}_scale8"] = scale.astype(np.float32)
        else:
            kept[name] = matrix
    np.savez(file, **kept)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Group:
    """Sentences of about one length as a padded matrix: `rows[sentence, word]`, and where there is no padding."""

    rows: Integers
    inside: npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Scores:
    """What the network says of the words of some sentences, one row for each word, the sentences one after another."""

    tags: Floats
    ezafe: Floats
    root: Floats
    governs: Floats
    dependent: Floats
    governor: Floats
    below: Floats
    above: Floats


class Network:
    """Weights, and the vectors of the words met so far. May be used from several threads."""

    def __init__(self, weights: IO[bytes]) -> None:
        with np.load(weights) as kept:
            found = {name: kept[name] for name in kept.files}
        plain: dict[str, Floats] = {
            name: found[name] * found[f"{name}_scale8"] if f"{name}_scale8" in found else found[name]
            for name in found
            if name not in _TABLES and not name.endswith("_scale8")
        }
        self._tables = [(found[name], found[f"{name}_scale8"]) for name in _TABLES]
        self._mix, self._mix_bias = plain["mix"], plain["mix_bias"]
        self._width = self._mix.shape[1]
        self._steps = [int(step) for step in found["dilations"]]
        # left, middle and right part of each layer side by side, so that one product serves the three
        self._layers = [
            (
                np.concatenate(np.split(plain[f"layer{index}"], 3), 1),
                plain[f"layer{index}_bias"],
                plain[f"layer{index}_scale"] * np.float32(self._width**0.5),
            )
            for index in range(len(self._steps))
        ]
        self._gazes, self._gaze_after = int(found["gazes"]), int(found["gaze_after"])
        self._gaze, self._gaze_bias = plain["gaze"], plain["gaze_bias"]
        self._gaze_out, self._gaze_out_bias = plain["gaze_out"], plain["gaze_out_bias"]
        self._gaze_scale = plain["gaze_scale"] * np.float32(self._width**0.5)
        self._gaze_near = plain["gaze_distance"]
        self._out, self._out_bias = plain["out"], plain["out_bias"]
        self._cuts = np.cumsum(found["sizes"])[:-1].tolist()
        self._near = plain["distance"]
        self._label_near, self._label_root = plain["label_distance"], plain["label_root"]
        self._relations, self._relations_bias = plain["relations"], plain["relations_bias"]
        self._lock = Lock()
        self._known: tuple[dict[str, int], Floats] = {}, np.empty((_KEPT, self._width), np.float32)

    def _learn(self, new: list[str]) -> Floats:
        """The vectors of words, from their features."""
        rows = [features.rows(form) for form in new]
        parts: list[Floats] = []
        for index, (table, scale) in enumerate(self._tables):
            each = [row[index] for row in rows]
            flat = np.fromiter(chain.from_iterable(each), np.intp)
            starts = np.cumsum([0, *map(len, each[:-1])])
            parts.append(np.add.reduceat(table[flat] * scale[flat], starts, 0))
        mixed: Floats = np.concatenate(parts, 1) @ self._mix + self._mix_bias
        return np.maximum(mixed, 0, out=mixed)

    def _vectors(self, forms: Sequence[str]) -> Floats:
        """One row for each word."""
        index, table = self._known
        numbers = [index.get(form, -1) for form in forms]
        if -1 in numbers:
            with self._lock:
                index, table = self._known
                new = list({form: None for form in forms if form not in index})
                if len(index) + len(new) > _KEPT:
                    index, table = {}, np.empty((_KEPT, self._width), np.float32)
                    new = list(dict.fromkeys(forms))
                    if len(new) > _KEPT:
                        learned = {form: number for number, form in enumerate(new)}
                        return self._learn(new)[[learned[form] for form in forms]]
                if new:
                    table[len(index) : len(index) + len(new)] = self._learn(new)
                    index.update(zip(new, range(len(index), len(index) + len(new)), strict=True))
                self._known = index, table
            numbers = [index[form] for form in forms]
        return table[numbers]

    def scores(self, forms: Sequence[str], sizes: Integers, groups: Sequence[Group]) -> Scores:
        """Scores of the words of sentences of the given sizes, which stand one after another in `forms`."""
        gap = max(self._steps)
        places = np.arange(len(forms)) + gap * np.repeat(np.arange(1, len(sizes) + 1), sizes)
        state = np.zeros((len(forms) + gap * (len(sizes) + 1), self._width), np.float32)
        state[places] = self._vectors(forms)
        between = np.ones(len(state), bool)
        between[places] = False
        holes = np.flatnonzero(between)
        width = self._width
        for index, (step, (layer, bias, scale)) in enumerate(zip(self._steps, self._layers, strict=True)):
            if index == self._gaze_after:
                state[places] = self._look(state[places], groups)
            parts = state @ layer
            new = parts[:, width : 2 * width]
            new[step:] += parts[:-step, :width]
            new[:-step] += parts[step:, 2 * width :]
            new += bias
            np.maximum(new, 0, out=new)
            state += new
            _rescale(state, scale)
            state[holes] = 0
        out = state[places] @ self._out
        out += self._out_bias
        tags, ezafe, root, governs, dependent, governor, below, above = np.split(out, self._cuts, 1)
        dependent = np.maximum(dependent, 0) * np.float32(1 / dependent.shape[1] ** 0.5)
        return Scores(tags, ezafe[:, 0], root[:, 0], governs[:, 0], dependent, np.maximum(governor, 0), below, above)

    def _look(self, state: Floats, groups: Sequence[Group]) -> Floats:
        """`state` with what each word takes from all words of its sentence."""
        parts = state @ self._gaze
        parts += self._gaze_bias
        width = parts.shape[1] // (3 * self._gazes)
        parts[:, : self._gazes * width] *= np.float32(width**-0.5)
        taken = np.empty((len(state), self._gazes * width), np.float32)
        for group in groups:
            count, length = group.rows.shape
            asked, offered, told = (
                parts[group.rows].reshape(count, length, 3, self._gazes, width).transpose(2, 0, 3, 1, 4)
            )
            weights = np.matmul(asked, offered.transpose(0, 1, 3, 2))
            weights += self._gaze_near[:, _distances(length)]
            if not group.inside.all():
                weights += np.where(group.inside, np.float32(0), np.float32(-1e9))[:, None, None, :]
            weights -= weights.max(3, keepdims=True)
            np.exp(weights, out=weights)
            weights /= weights.sum(3, keepdims=True)
            found = np.matmul(weights, told).transpose(0, 2, 1, 3).reshape(count, length, -1)
            taken[group.rows[group.inside]] = found[group.inside]
        new = taken @ self._gaze_out
        new += self._gaze_out_bias
        new += state
        _rescale(new, self._gaze_scale)
        return new

    def arcs(self, scores: Scores, group: Group) -> Floats:
        """Scores of the heads of a group of sentences, `[sentence, word, 1 + head]`, the root first."""
        rows, inside = group.rows, group.inside
        count, length = rows.shape
        found = np.empty((count, length, length + 1), np.float32)
        found[:, :, 0] = scores.root[rows]
        heads = found[:, :, 1:]
        np.matmul(scores.dependent[rows], scores.governor[rows].transpose(0, 2, 1), out=heads)
        heads += scores.governs[rows][:, None, :]
        heads += self._near[_distances(length)]
        if not inside.all():
            heads[np.broadcast_to(~inside[:, None, :], heads.shape)] = -np.inf
        heads[:, range(length), range(length)] = -np.inf
        return found

    def relations(self, scores: Scores, heads: Integers) -> Floats:
        """Scores of the relations of each word to the row `heads` of its head; -1 is the root."""
        far = np.clip(heads - np.arange(len(heads)), -FAR, FAR) + FAR
        found = scores.above[heads] + self._label_near[far]
        found[heads < 0] = self._label_root
        found += scores.below
        np.maximum(found, 0, out=found)
        labels: Floats = found @ self._relations + self._relations_bias
        labels[:, _ROOT] = np.where(heads < 0, np.inf, -np.inf)
        return labels


def _rescale(state: Floats, scale: Floats) -> None:
    """Bring each row to one length, in place, and then each column to its scale."""
    norm = np.einsum("ij,ij->i", state, state)
    norm += _TINY * np.float32(state.shape[1])
    state *= (1 / np.sqrt(norm))[:, None]
    state *= scale


@cache
def _distances(length: int) -> Integers:
    return distances(length)


@cache
def network() -> Network:
    """The network with the weights of the package, loaded when first asked for."""
    with files("gahnegar.persian.syntax").joinpath("weights.npz").open("rb") as weights:
        return Network(weights)


@cache
def _libraries() -> Any:
    """The libraries of linear algebra in this process; None without threadpoolctl."""
    try:
        from threadpoolctl import ThreadpoolController
    except ImportError:
        return None
    return ThreadpoolController()


def one_thread() -> AbstractContextManager[Any]:
    """A stretch in which matrix products use one thread: ours are so small that threads only wait for each other.

    On two busy cores the analysis takes a fourteenth of the time. Without threadpoolctl nothing is changed.
    """
    libraries = _libraries()
    return nullcontext() if libraries is None else libraries.limit(limits=1, user_api="blas")
