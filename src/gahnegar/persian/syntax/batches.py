"""The shapes of sentences by the network in NumPy, sentences of about one length together."""

from collections.abc import Iterator, Sequence
from itertools import chain, groupby

import numpy as np

from gahnegar.persian.syntax.grammar import Tree
from gahnegar.persian.syntax.network import Batch, Floats, Integers, Network, Scores, network, one_thread
from gahnegar.persian.syntax.shapes import RELATIONS, Shape
from gahnegar.persian.syntax.trees import trees
from gahnegar.persian.tokens import Relation

_AT_ONCE = 1024
"""Words that pass through the network together: few enough for the caches of a processor."""
_FEW = 128
"""Fewer words in sentences of one length are no group of their own."""
_SQUARE = 64
"""Words of several sentences that may fill one square: what is reckoned in vain costs less than another square."""
_SUBJECT, _OBJECT = RELATIONS.index(Relation.NSUBJ), RELATIONS.index(Relation.OBJ)


def decide(forms: Sequence[list[str]], tied: Sequence[list[bool]]) -> list[Shape]:
    """The shape of each sentence, none of which is empty; `tied` tells of each word whether its ezafe is written."""
    order = sorted(range(len(forms)), key=lambda index: len(forms[index]))
    shapes: dict[int, Shape] = {}
    chunk: list[int] = []
    size = 0
    for index in order:
        chunk.append(index)
        size += len(forms[index])
        if size >= _AT_ONCE or index == order[-1]:
            with one_thread():
                found = _together([forms[place] for place in chunk], [tied[place] for place in chunk])
            shapes.update(zip(chunk, found, strict=True))
            chunk, size = [], 0
    return [shapes[index] for index in range(len(forms))]


def _together(forms: list[list[str]], tied: list[list[bool]]) -> list[Shape]:
    """Tags, ezafe and trees of some pieces, which come sorted by length."""
    net = network()
    lengths = np.array([len(piece) for piece in forms], np.intp)
    starts = lengths.cumsum() - lengths
    groups = list(by_length(lengths))
    scores = net.scores(list(chain.from_iterable(forms)), lengths, groups)
    heads = trees(net.arcs(scores, groups), lengths)
    return list(_cut(net, scores, heads, forms, tied, lengths, starts))


def by_length(lengths: Integers) -> Iterator[Batch]:
    """Sentences of one length together, and few of unlike lengths in one square; `lengths` ascend."""
    start = 0
    waiting: list[int] = []
    for length, run in groupby(lengths.tolist()):
        count = len(list(run))
        alone = count * length >= _FEW or length > _SQUARE
        for _ in range(1 if alone else count):
            if waiting and (alone or sum(waiting) + length > _SQUARE):
                yield _square(start, waiting)
                start, waiting = start + sum(waiting), []
            if not alone:
                waiting.append(length)
        if alone:
            yield Batch(start, count, length)
            start += count * length
    if waiting:
        yield _square(start, waiting)


def _square(first: int, lengths: list[int]) -> Batch:
    """Sentences one after another as one square of all their words."""
    if len(lengths) == 1:
        return Batch(first, 1, lengths[0])
    sentence = np.arange(len(lengths)).repeat(lengths)
    return Batch(first, 1, len(sentence), np.equal.outer(sentence, sentence).astype(np.float32))


class _SentenceScores:
    """What the network says of one sentence, whose words are `own` of all."""

    def __init__(self, net: Network, scores: Scores, own: slice) -> None:
        self._net, self._scores, self._own = net, scores, own

    def tie(self, word: int) -> float:
        return float(self._scores.ezafe[self._own.start + word])

    def heads(self, word: int) -> list[float]:
        found: list[float] = self._net.arcs_of(self._scores, word, self._own).tolist()
        return found

    def relations(self, word: int, head: int) -> list[float]:
        first = self._own.start
        found: list[float] = self._net.relations_of(self._scores, first + word, first + head).tolist()
        return found


def _cut(
    net: Network,
    scores: Scores,
    heads: Integers,
    forms: list[list[str]],
    tied: list[list[bool]],
    lengths: Integers,
    starts: Integers,
) -> Iterator[Shape]:
    """The decisions for each piece out of those of all, where grammar has no other."""
    relations = _relations(net.relations(scores, heads), heads).tolist()
    tags, ezafe = scores.tags.argmax(1).tolist(), (scores.ezafe > 0).tolist()
    inner = np.where(heads < 0, -1, heads - starts.repeat(lengths)).tolist()
    for words, written, start, size in zip(forms, tied, starts.tolist(), lengths.tolist(), strict=True):
        own = slice(start, start + size)
        shape = Shape(tags[own], ezafe[own], inner[own], relations[own])
        Tree(words, shape.tags, shape.heads, shape.relations).correct(
            shape.ezafe, written, _SentenceScores(net, scores, own)
        )
        yield shape


def _relations(labels: Floats, heads: Integers) -> Integers:
    """The best relation of each word, with one subject to a head; what else looks like one is no object either."""
    found: Integers = labels.argmax(1)
    (subjects,) = (found == _SUBJECT).nonzero()
    if len(subjects) < 2:
        return found
    rest = labels[subjects]
    rest[:, _SUBJECT] = -np.inf
    lead = labels[subjects, _SUBJECT] - rest.max(1)
    order = np.lexsort((-lead, heads[subjects]))
    late = order[1:][heads[subjects[order[1:]]] == heads[subjects[order[:-1]]]]
    rest[:, _OBJECT] = -np.inf
    found[subjects[late]] = rest[late].argmax(1)
    return found
