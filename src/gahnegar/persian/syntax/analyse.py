"""From text to tokens: sentences, words, what the network says of them, trees, and the features of finite verbs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from gahnegar.persian.names import NameKind, Tagged, find_names
from gahnegar.persian.sentences import sentences
from gahnegar.persian.syntax.finite import finite_verbs
from gahnegar.persian.syntax.network import (
    POSITIONS,
    RELATIONS,
    TAGS,
    Group,
    Integers,
    Network,
    Scores,
    network,
    one_thread,
)
from gahnegar.persian.syntax.trees import trees
from gahnegar.persian.text import Folded, fold
from gahnegar.persian.tokens import Pos, Relation, Token, words

_AT_ONCE = 512
"""Words that pass through the network together: few enough for the caches of a processor."""
_STEP = 8
"""Sentences whose lengths differ by no more stand in one padded matrix."""
_EZAFE = ("\u200cهای", "ه\u200cی")
_EZAFE_MARKS = frozenset("\u0650\u0654\u06c0")
"""Ends of words that write the ezafe: «کتاب‌های», «خانه‌ی», «کتابِ», «خانهٔ»."""
_AUXILIARY = (Relation.AUX, Relation.COP)
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
        first = 0
        while len(found) - first > POSITIONS:
            most = first + POSITIONS
            marks = (at for at in range(most, most - POSITIONS // 2, -1) if text[found[at - 1][0]] in _STOPS)
            cut = next(marks, most)
            yield found[first:cut]
            first = cut
        if first < len(found):
            yield found[first:]


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
            with one_thread():
                found = _shapes([every[place].forms for place in chunk])
            shapes.update(zip(chunk, found, strict=True))
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
    groups = list(grouped(lengths))
    scores = net.scores(list(chain.from_iterable(forms)), lengths, groups)
    heads = np.empty(int(lengths.sum()), np.intp)
    for group in groups:
        found = trees(net.arcs(scores, group), group.inside.sum(1))
        found = np.where(found < 0, -1, found + group.rows[:, :1])
        heads[group.rows[group.inside]] = found[group.inside]
    return list(_cut(net, scores, heads, lengths, starts))


def grouped(lengths: Integers) -> Iterator[Group]:
    """Sentences of about one length together; `lengths` ascend, the words of all stand one after another."""
    starts = np.cumsum(lengths) - lengths
    first = 0
    while first < len(lengths):
        last = int(np.searchsorted(lengths, lengths[first] + _STEP, "right"))
        inside = np.arange(lengths[last - 1])[None, :] < lengths[first:last, None]
        rows = np.where(inside, starts[first:last, None] + np.arange(inside.shape[1])[None, :], starts[first])
        yield Group(rows, inside)
        first = last


def _cut(net: Network, scores: Scores, heads: Integers, lengths: Integers, starts: Integers) -> Iterator[_Shape]:
    """The decisions for each piece out of those of all."""
    relations = net.relations(scores, heads).argmax(1).tolist()
    tags, ezafe = scores.tags.argmax(1).tolist(), (scores.ezafe > 0).tolist()
    inner = np.where(heads < 0, -1, heads - np.repeat(starts, lengths)).tolist()
    for start, end in zip(starts.tolist(), (starts + lengths).tolist(), strict=True):
        yield _Shape(tags[start:end], ezafe[start:end], inner[start:end], relations[start:end])


def _settled(form: str, pos: Pos, relation: Relation) -> Pos:
    """The part of speech, where form or relation leave no choice: marks; what governs a clause («… نیست») is a verb."""
    if pos is Pos.AUX and relation not in _AUXILIARY:
        return Pos.VERB
    return pos if form[0].isalnum() or any(map(str.isalnum, form)) else Pos.PUNCT


def _tokens(piece: _Piece, shape: _Shape, base: int) -> Iterator[Token]:
    """The tokens of a piece; `base` is the number of tokens before it."""
    relations = [RELATIONS[relation] for relation in shape.relations]
    pos = list(map(_settled, piece.forms, (TAGS[tag] for tag in shape.tags), relations))
    text = piece.text
    ezafe = [
        told or form.endswith(_EZAFE) or text[end - 1] in _EZAFE_MARKS
        for told, form, (_, end) in zip(shape.ezafe, piece.forms, piece.spans, strict=True)
    ]
    verbs = finite_verbs(piece.forms, pos, shape.heads, relations)
    names = find_names(list(map(Tagged, piece.forms, pos, ezafe)), base)
    for index, name in enumerate(names):
        if name is not None and name.kind is NameKind.PLACE and name.first == name.last and pos[index] is Pos.NOUN:
            pos[index] = Pos.PROPN
    for index, ((start, end), head) in enumerate(zip(piece.spans, shape.heads, strict=True)):
        yield Token(
            start,
            end,
            text[start:end],
            piece.forms[index],
            pos[index],
            ezafe[index],
            None if head < 0 else head + base,
            relations[index],
            verbs.get(index),
            names[index],
        )
