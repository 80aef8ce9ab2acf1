"""From text to tokens: sentences, words, what the network says of them, trees, and the features of finite verbs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from gahnegar.persian.names import Tagged, find_names
from gahnegar.persian.sentences import sentences
from gahnegar.persian.syntax.finite import finite_verbs
from gahnegar.persian.syntax.network import FAR, POSITIONS, RELATIONS, TAGS, Integers, Network, Scores, network
from gahnegar.persian.syntax.trees import trees
from gahnegar.persian.text import Folded, fold
from gahnegar.persian.tokens import Token, words

_AT_ONCE = 2048
"""Words that pass through the network together."""
_STEP = 8
"""Sentences whose lengths differ by no more stand in one padded matrix."""
_STOPS = frozenset(".،؛:!؟?…;,()[]«»|-")

Spans = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence or a part of a long one: its folded words, and where they are in the text that is given back."""

    forms: list[str]
    spans: Spans
    text: str


def analyse(text: str) -> list[Token]:
    """The tokens of a text: see `gahnegar.persian.analyse`."""
    return analyse_texts([text])[0]


def analyse_texts(texts: Sequence[str]) -> list[list[Token]]:
    """The tokens of each text: see `gahnegar.persian.analyse_texts`."""
    parts = []
    for text in texts:
        folded = fold(text)
        parts.append([_raw(folded, spans) for spans in _pieces(folded.text, sentences(folded.text))])
    return _joined(parts)


def analyse_sentences(text: str, spans: Sequence[tuple[int, int]]) -> list[list[Token]]:
    """The tokens of some sentences of a folded text: see `gahnegar.persian.analyse_sentences`."""
    return _joined(
        [
            [_Piece([text[start:end] for start, end in found], found, text) for found in _pieces(text, [span])]
            for span in spans
        ]
    )


def _pieces(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[Spans]:
    """The words of each sentence; a long one is cut, behind a mark where there is one in the second half."""
    for start, end in spans:
        found = words(text, start, end)
        while len(found) > POSITIONS:
            marks = (at for at in range(POSITIONS, POSITIONS // 2, -1) if text[found[at - 1][0]] in _STOPS)
            cut = next(marks, POSITIONS)
            yield found[:cut]
            found = found[cut:]
        if found:
            yield found


def _raw(folded: Folded, spans: Spans) -> _Piece:
    """A piece with the offsets of the given string; what one mark says in several words («ﷺ») is one word."""
    text = folded.text
    if folded.raw == text:
        return _Piece([text[start:end] for start, end in spans], spans, text)
    forms: list[str] = []
    given: Spans = []
    for start, end in spans:
        first, last = folded.raw_start(start), folded.raw_end(end)
        if given and first < given[-1][1]:
            forms[-1] = f"{forms[-1]} {text[start:end]}"
            given[-1] = given[-1][0], max(last, given[-1][1])
        else:
            forms.append(text[start:end])
            given.append((first, last))
    return _Piece(forms, given, folded.raw)


def _joined(parts: list[list[_Piece]]) -> list[list[Token]]:
    """The tokens of the pieces of each part, heads counted from the beginning of the part."""
    every = list(chain.from_iterable(parts))
    order = sorted(range(len(every)), key=lambda index: len(every[index].forms))
    shapes: dict[int, _Shape] = {}
    chunk: list[int] = []
    size = 0
    for index in order:
        chunk.append(index)
        size += len(every[index].forms)
        if size >= _AT_ONCE or index == order[-1]:
            shapes.update(zip(chunk, _shapes([every[place].forms for place in chunk]), strict=True))
            chunk, size = [], 0
    result = []
    numbers = iter(range(len(every)))
    for pieces in parts:
        tokens: list[Token] = []
        for piece in pieces:
            tokens += _tokens(piece, shapes[next(numbers)], len(tokens))
        result.append(tokens)
    return result


@dataclass(frozen=True, slots=True)
class _Shape:
    """What is decided of the words of one piece: numbers of tags and relations, heads within the piece, ezafe."""

    tags: list[int]
    ezafe: list[bool]
    heads: list[int]
    relations: list[int]


def _shapes(forms: list[list[str]]) -> list[_Shape]:
    """Tags, ezafe and trees of some pieces, which come sorted by length."""
    net = network()
    lengths = np.array([len(piece) for piece in forms], np.intp)
    starts = np.cumsum(lengths) - lengths
    scores = net.scores(list(chain.from_iterable(forms)), lengths)
    heads = np.empty(int(lengths.sum()), np.intp)
    first = 0
    while first < len(forms):
        last = int(np.searchsorted(lengths, lengths[first] + _STEP, "right"))
        width = int(lengths[last - 1])
        inside = np.arange(width)[None, :] < lengths[first:last, None]
        rows = np.where(inside, starts[first:last, None] + np.arange(width)[None, :], starts[first])
        found = trees(net.arcs(scores, rows, inside), lengths[first:last])
        found = np.where(found < 0, -1, found + starts[first:last, None])
        heads[rows[inside]] = found[inside]
        first = last
    return list(_cut(net, scores, heads, lengths, starts))


def _cut(net: Network, scores: Scores, heads: Integers, lengths: Integers, starts: Integers) -> Iterator[_Shape]:
    """The decisions for each piece out of those of all."""
    far = np.clip(heads - np.arange(len(heads)), -FAR, FAR) + FAR
    relations = net.relations(scores, heads, far).tolist()
    tags, ezafe = scores.tags.argmax(1).tolist(), (scores.ezafe > 0).tolist()
    inner = np.where(heads < 0, -1, heads - np.repeat(starts, lengths)).tolist()
    for start, end in zip(starts.tolist(), (starts + lengths).tolist(), strict=True):
        yield _Shape(tags[start:end], ezafe[start:end], inner[start:end], relations[start:end])


def _tokens(piece: _Piece, shape: _Shape, base: int) -> Iterator[Token]:
    """The tokens of a piece; `base` is the number of tokens before it."""
    pos = [TAGS[tag] for tag in shape.tags]
    relations = [RELATIONS[relation] for relation in shape.relations]
    verbs = finite_verbs(piece.forms, pos, shape.heads, relations)
    names = find_names(list(map(Tagged, piece.forms, pos, shape.ezafe)), base)
    text = piece.text
    for index, ((start, end), head) in enumerate(zip(piece.spans, shape.heads, strict=True)):
        yield Token(
            start,
            end,
            text[start:end],
            piece.forms[index],
            pos[index],
            shape.ezafe[index],
            None if head < 0 else head + base,
            relations[index],
            verbs.get(index),
            names[index],
        )
