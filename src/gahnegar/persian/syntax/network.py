"""The network at run time: words to scores of tags, ezafe, heads and relations, in NumPy. Knows no tokens, no trees.

A word's own vector is computed once from its features (`features`) and kept, with what the first layer makes of it. The
words of many sentences then pass together through a few convolutions of width three and a layer or two of attention;
one matrix at the end gives everything that is asked of a word.
The weights are kept in eight bits, each row of a table and each column of a matrix with a scale of its own.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain
from threading import Lock
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from gahnegar.persian.syntax import features
from gahnegar.persian.syntax.shapes import POSITIONS, RELATIONS
from gahnegar.persian.syntax.workspace import Workspace
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
_ONES = np.ones(POSITIONS, np.float32)
_USUAL = 64
"""Words of a sentence of usual length."""
_STEEP = np.float32(40)
"""Weights of attention beyond count as this: their exponentials can still be summed."""


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
class Batch:
    """`count` squares of `length` words by `length` words; the words of all stand one after another from `first` on.

    A square is one sentence, or some short ones: then `inside[word, other]` is 1 for words of one sentence and else 0.
    """

    first: int
    count: int
    length: int
    inside: Floats | None = None

    @property
    def words(self) -> slice:
        """The words of all squares."""
        return slice(self.first, self.first + self.count * self.length)

    def of(self, values: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """A view of the values of the words as `[square, word, …]`."""
        return values[self.words].reshape(self.count, self.length, *values.shape[1:])


@dataclass(frozen=True, slots=True)
class Scores:
    """What the network says of the words of some sentences, one row for each word, the sentences one after another.

    It holds until the same thread asks the same network again.
    """

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
        # left, middle and right part of each layer one after another
        self._layers = [
            (plain[f"layer{index}"].reshape(3, self._width, self._width), plain[f"layer{index}_bias"])
            for index in range(len(self._steps))
        ]
        gazes = int(found["gazes"])
        self._looks = {
            layer: _Look.of(plain, index, gazes) for index, layer in enumerate(found["gaze_before"].tolist())
        }
        self._out, self._out_bias = plain["out"].copy(), plain["out_bias"].copy()
        ends = np.cumsum(found["sizes"]).tolist()
        self._cuts = [slice(start, end) for start, end in zip([0, *ends], ends, strict=False)]
        dependent, governor = self._cuts[4:6]
        self._positive = slice(dependent.start, governor.stop)
        for part in (self._out[:, dependent], self._out_bias[dependent]):
            part *= np.float32((dependent.stop - dependent.start) ** -0.5)
        self._near = _Near(plain["distance"])
        self._label_near, self._label_root = plain["label_distance"], plain["label_root"]
        self._relations, self._relations_bias = plain["relations"], plain["relations_bias"]
        self._lock = Lock()
        self._known = self._empty()
        self._space = Workspace()

    def _empty(self) -> tuple[dict[str, int], Floats, Floats]:
        """A place for words: their numbers, and for each its vector and the products of the vector."""
        shape = _KEPT, self._width
        return {}, np.empty(shape, np.float32), np.empty((3, *shape), np.float32)

    def _learn(self, new: list[str]) -> tuple[Floats, Floats]:
        """The vectors of words from their features, and their products with the parts of the first layer."""
        rows = [features.rows(form) for form in new]
        parts: list[Floats] = []
        for index, (table, scale) in enumerate(self._tables):
            each = [row[index] for row in rows]
            flat = np.fromiter(chain.from_iterable(each), np.intp)
            starts = np.cumsum([0, *map(len, each[:-1])])
            parts.append(np.add.reduceat(table[flat] * scale[flat], starts, 0))
        mixed = np.concatenate(parts, 1) @ self._mix + self._mix_bias
        np.maximum(mixed, 0, out=mixed)
        layer, bias = self._layers[0]
        products = np.matmul(mixed, layer)
        products[1] += bias
        return mixed, products

    def _vectors(self, forms: Sequence[str]) -> tuple[Floats, Floats]:
        """The vector of each word and its products, one row for each word."""
        index, vectors, products = self._known
        try:
            numbers = list(map(index.__getitem__, forms))
        except KeyError:
            with self._lock:
                index, vectors, products = self._known
                new = list({form: None for form in forms if form not in index})
                if len(index) + len(new) > _KEPT:
                    index, vectors, products = self._empty()
                    new = list(dict.fromkeys(forms))
                    if len(new) > _KEPT:
                        learned = {form: number for number, form in enumerate(new)}
                        numbers = [learned[form] for form in forms]
                        vectors, products = self._learn(new)
                        return vectors[numbers], products[:, numbers]
                if new:
                    own = slice(len(index), len(index) + len(new))
                    vectors[own], products[:, own] = self._learn(new)
                    index.update(zip(new, range(own.start, own.stop), strict=True))
                self._known = index, vectors, products
            numbers = [index[form] for form in forms]
        rows, count = np.array(numbers, np.intp), len(numbers)
        state = vectors.take(rows, 0, out=self._space.floats("state", count, self._width), mode="clip")
        return state, products.take(rows, 1, out=self._space.floats("parts", 3, count, self._width), mode="clip")

    def scores(self, forms: Sequence[str], sizes: Integers, groups: Sequence[Batch]) -> Scores:
        """Scores of the words of sentences of the given sizes, which stand one after another in `forms`."""
        state, parts = self._vectors(forms)
        left, new, right = parts
        ends = sizes.cumsum()
        words = np.arange(len(forms))
        before = words - (ends - sizes).repeat(sizes)
        behind = (ends - 1).repeat(sizes) - words
        edges = {step: ((behind < step).nonzero(), (before < step).nonzero()) for step in set(self._steps)}
        for index, (step, (layer, bias)) in enumerate(zip(self._steps, self._layers, strict=True)):
            if index:
                if index in self._looks:
                    self._looks[index](state, groups, self._space)
                np.matmul(state, layer, out=parts)
            last, first = edges[step]  # what these tell the words behind and before is told to other sentences
            left[last] = 0
            right[first] = 0
            new[step:] += left[:-step]
            new[:-step] += right[step:]
            if index:
                new += bias
            np.maximum(new, 0, out=new)
            state += new
            _level(state)
        out = np.matmul(state, self._out, out=self._space.floats("out", len(state), self._out.shape[1]))
        out += self._out_bias
        np.maximum(out[:, self._positive], 0, out=out[:, self._positive])
        tags, ezafe, root, governs, dependent, governor, below, above = (out[:, part] for part in self._cuts)
        return Scores(tags, ezafe[:, 0], root[:, 0], governs[:, 0], dependent, governor, below, above)

    def arcs(self, scores: Scores, groups: Sequence[Batch]) -> list[Floats]:
        """Scores of the heads of the words of each group, `[square, word, 1 + head]`, the root first."""
        space = self._space.floats("arcs", sum(group.count * group.length * (group.length + 1) for group in groups))
        found: list[Floats] = []
        start = 0
        for group in groups:
            length = group.length
            own = space[start : start + group.count * length * (length + 1)]
            start += len(own)
            arcs = own.reshape(group.count, length, length + 1)
            found.append(arcs)
            arcs[:, :, 0] = group.of(scores.root)
            heads = arcs[:, :, 1:]
            np.matmul(group.of(scores.dependent), group.of(scores.governor).transpose(0, 2, 1), out=heads)
            heads += group.of(scores.governs)[:, None, :]
            heads += self._near(length)[0]
            if group.inside is not None:
                heads[:, group.inside == 0] = -np.inf
            own.reshape(group.count, -1)[:, 1 :: length + 2] = -np.inf  # no word is its own head
        return found

    def arcs_of(self, scores: Scores, word: int, own: slice) -> Floats:
        """Scores of the heads of one word among the words `own` of its sentence, in which it is the given one."""
        found: Floats = scores.governor[own] @ scores.dependent[own.start + word]
        found += scores.governs[own]
        found += self._near(len(found))[0, word]
        found[word] = -np.inf
        return found

    def relations_of(self, scores: Scores, word: int, head: int) -> Floats:
        """Scores of the relations of one word to the row of its head, which is not the root."""
        far = min(max(head - word, -FAR), FAR) + FAR
        found = np.maximum(scores.below[word] + scores.above[head] + self._label_near[far], 0)
        labels: Floats = found @ self._relations + self._relations_bias
        labels[_ROOT] = -np.inf
        return labels

    def relations(self, scores: Scores, heads: Integers) -> Floats:
        """Scores of the relations of each word to the row `heads` of its head; -1 is the root."""
        far = heads - np.arange(len(heads)) + FAR  # what lies farther takes the first or the last row
        found = self._label_near.take(far, 0, out=self._space.floats("labels", *scores.below.shape), mode="clip")
        found += scores.above[heads]
        found[heads < 0] = self._label_root
        found += scores.below
        np.maximum(found, 0, out=found)
        labels: Floats = found @ self._relations + self._relations_bias
        labels[:, _ROOT] = np.where(heads < 0, np.inf, -np.inf)
        return labels


@dataclass(frozen=True, slots=True)
class _Look:
    """A layer of attention: what each word takes from all words of its sentence."""

    into: Floats
    into_bias: Floats
    out: Floats
    out_bias: Floats
    near: "_Near"
    gazes: int

    @classmethod
    def of(cls, plain: dict[str, Floats], index: int, gazes: int) -> "_Look":
        """One such layer of some weights; those of what asks are scaled beforehand."""
        into, bias = plain[f"gaze{index}"].copy(), plain[f"gaze{index}_bias"].copy()
        asked = into.shape[1] // 3
        scale = np.float32((asked // gazes) ** -0.5)
        into[:, :asked] *= scale
        bias[:asked] *= scale
        near = _Near(plain[f"gaze{index}_distance"])
        return cls(into, bias, plain[f"gaze_out{index}"], plain[f"gaze_out{index}_bias"], near, gazes)

    def __call__(self, state: Floats, groups: Sequence[Batch], space: Workspace) -> None:
        """Add to `state`, in place, what each word takes."""
        count, asked = len(state), self.into.shape[1] // 3
        parts = np.matmul(state, self.into, out=space.floats("gaze", count, 3 * asked))
        parts += self.into_bias
        parts = parts.reshape(count, 3, self.gazes, asked // self.gazes)
        taken = space.floats("taken", count, self.gazes, asked // self.gazes)
        sums = space.floats("sums", count, self.gazes)
        for group in groups:
            length = group.length
            ask, offer, values = group.of(parts).transpose(2, 0, 3, 1, 4)
            weights = space.floats("weights", group.count, self.gazes, length, length)
            np.matmul(ask, offer.transpose(0, 1, 3, 2), out=weights)
            weights += self.near(length)
            weights.clip(-_STEEP, _STEEP, out=weights)
            np.exp(weights, out=weights)
            if group.inside is not None:
                weights *= group.inside
            np.matmul(weights, values, out=group.of(taken).transpose(0, 2, 1, 3))
            np.matmul(weights, _ONES[:length], out=group.of(sums).transpose(0, 2, 1))
        taken /= sums[:, :, None]
        new = np.matmul(taken.reshape(count, -1), self.out, out=space.floats("new", *state.shape))
        new += self.out_bias
        state += new
        _level(state)


def _level(state: Floats) -> None:
    """Bring each row to one length, in place: its root mean square becomes 1."""
    norm = np.einsum("ij,ij->i", state, state)
    norm /= np.float32(state.shape[1])
    norm += _TINY
    state *= (1 / np.sqrt(norm))[:, None]


class _Near:
    """Values by class of distance as squares `[row, word, other word]`, one for each length of a sentence."""

    def __init__(self, values: Floats) -> None:
        self._longest: Floats = np.ascontiguousarray(np.atleast_2d(values)[:, distances(POSITIONS)])
        self._usual: dict[int, Floats] = {}

    def __call__(self, length: int) -> Floats:
        """The corner of the longest square; that of a usual length is kept in one piece, which is added faster."""
        corner = self._longest[:, :length, :length]
        if length > _USUAL:
            return corner
        found = self._usual.get(length)
        if found is None:
            found = self._usual[length] = np.ascontiguousarray(corner)
        return found


@cache
def network() -> Network:
    """The network with the weights of the package, loaded when first asked for."""
    with files("gahnegar.persian.syntax").joinpath("weights.npz").open("rb") as weights:
        return Network(weights)


@cache
def _libraries() -> Sequence[Any]:
    """The libraries of linear algebra in this process; none without threadpoolctl."""
    try:
        from threadpoolctl import ThreadpoolController
    except ImportError:
        return ()
    found: Sequence[Any] = ThreadpoolController().select(user_api="blas").lib_controllers
    return found


@contextmanager
def one_thread() -> Iterator[None]:
    """A stretch in which matrix products use one thread: ours are so small that threads only wait for each other.

    On two busy cores the analysis takes a fourteenth of the time. Without threadpoolctl nothing is changed.
    """
    before = [(library, library.get_num_threads()) for library in _libraries()]
    try:
        for library, _ in before:
            library.set_num_threads(1)
        yield
    finally:
        for library, threads in before:
            library.set_num_threads(threads)
