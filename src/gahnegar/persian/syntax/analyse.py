"""From text to tokens: sentences, words, what the network says of them, trees, and the features of finite verbs."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, repeat
from operator import or_

from gahnegar.persian.names import NameKind, find_names
from gahnegar.persian.paradigm import reading
from gahnegar.persian.sentences import sentences
from gahnegar.persian.syntax.asides import (
    asides,
    behind_marks,
    marks_before,
    numbers_apart,
    one_after_another,
    parts,
    together,
)
from gahnegar.persian.syntax.finite import finite_verbs
from gahnegar.persian.syntax.shapes import POSITIONS, RELATIONS, TAGS, Decide, Shape
from gahnegar.persian.text import Folded, fold
from gahnegar.persian.tokens import Pos, Relation, Token, words
from gahnegar.persian.whole_words import Cuts, apart, whole_words
from gahnegar.persian.wordlists.gazetteer import TOWNS
from gahnegar.persian.wordlists.people import GIVEN_NAMES

_JOINT = "\u200c"
_EZAFE = ("\u200cهای", "ه\u200cی")
_EZAFE_MARKS = frozenset("\u0650\u0654\u06c0")
"""Ends of words that write the ezafe: «کتاب‌های», «خانه‌ی», «کتابِ», «خانهٔ»."""
_TANVIN = "\u064b"
_ADVERBIAL = (f"ا{_TANVIN}", f"{_TANVIN}ا")
"""Ends of words that are adverbs: «رسماً», «رسمًا»."""
_OF_NOUNS = (Relation.NSUBJ, Relation.OBJ, Relation.OBL, Relation.OBL_ARG, Relation.NMOD, Relation.XCOMP)
_AUXILIARY = (Relation.AUX, Relation.COP)
_SURE = [tag not in (Pos.AUX, Pos.PUNCT, Pos.VERB) for tag in TAGS]
"""Whether form and relation never exclude a part of speech, by its number."""
_STOPS = frozenset(".،؛:!؟?…;,()[]«»|-")

Spans = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Chunk:
    """A sentence or a part of a long one: its folded words, and where they are in the text that is given back.

    Starts and ends are kept apart: a pair for each word of many texts would be one more object a word for the garbage
    collector. `tied` tells for each word whether an ezafe is written behind it, `cuts` how spaces cut the words.
    """

    forms: list[str]
    starts: Sequence[int]
    ends: Sequence[int]
    text: str
    tied: list[bool]
    cuts: Cuts | None


def analyse(text: str) -> list[Token]:
    """The tokens of a text: see `gahnegar.persian.analyse`."""
    return analyse_texts([text])[0]


def analyse_texts(texts: Sequence[str]) -> list[list[Token]]:
    """The tokens of each text: see `gahnegar.persian.analyse_texts`."""
    found = []
    for text in texts:
        folded = fold(text)
        given = _with_marks(text)
        found.append([_raw(folded, spans, given) for spans in _chunks(folded.text, sentences(folded.text))])
    return _joined(found)


def analyse_sentences(folded: Folded, spans: Sequence[tuple[int, int]]) -> list[list[Token]]:
    """The tokens of some sentences of a folded text: see `gahnegar.persian.analyse_sentences`."""
    text, given = folded.text, _with_marks(folded.raw)
    found = []
    for span in spans:
        pieces = []
        for spots in _chunks(text, [span]):
            forms, starts, ends, cuts = whole_words(*_apart(text, spots))
            behind = ends if given is None else [folded.raw_end(end) for end in ends]
            tied = _written_ezafe(forms, behind, given)
            pieces.append(_Chunk(_bare(forms), starts, ends, text, tied, cuts))
        found.append(pieces)
    return _joined(found)


def _apart(text: str, spans: Spans) -> tuple[list[str], tuple[int, ...], tuple[int, ...]]:
    """Some words of a folded text, where they begin, and where they end."""
    starts, ends = zip(*spans, strict=True)
    return [text[start:end].replace(" ", _JOINT) for start, end in spans], starts, ends


def _written_ezafe(forms: Sequence[str], ends: Sequence[int], given: str | None) -> list[bool]:
    """Whether an ezafe is written behind each word; in the text `given`, unless it is None, marks may write it, too."""
    tied = [form[-1] == "ی" and form.endswith(_EZAFE) for form in forms]
    if given is not None:
        tied = [before or given[end - 1] in _EZAFE_MARKS for before, end in zip(tied, ends, strict=True)]
    return tied


def _bare(forms: list[str]) -> list[str]:
    """The words without an ezafe written as «ی», which folding leaves out where it is a mark: «خانه‌ی», «خانهٔ»."""
    return [form[:-2] if form[-1] == "ی" and form.endswith(_EZAFE[1]) else form for form in forms]


def _with_marks(raw: str) -> str | None:
    """The text, where marks in it write an ezafe."""
    return raw if any(mark in raw for mark in _EZAFE_MARKS) else None


_brought: Decide | None = None


def decide_with(brought: Decide | None) -> None:
    """Let `brought` stand for the network in NumPy from now on, in this process; None: the network again.

    For places without NumPy, where something else can multiply: a browser.
    """
    global _brought
    _brought = brought


def _decide(chunks: Sequence[_Chunk]) -> list[Shape]:
    """The shape of each chunk; brackets and each part that «؛» ends are read apart, marks before a line not at all."""
    marks = [marks_before(chunk.forms) for chunk in chunks]
    bare = [(chunk.forms[count:], chunk.tied[count:]) for chunk, count in zip(chunks, marks, strict=True)]
    halves = [[(forms[own], tied[own]) for own in parts(forms)] for forms, tied in bare]
    places = [[asides(forms) for forms, _ in own] for own in halves]
    forms: list[list[str]] = []
    tied: list[list[bool]] = []
    for (part, ties), brackets in zip(chain.from_iterable(halves), chain.from_iterable(places), strict=True):
        for numbers in numbers_apart(part, brackets) if brackets else [range(len(part))]:
            forms.append([part[number] for number in numbers])
            tied.append([ties[number] for number in numbers])
    shapes = iter(_shapes(forms, tied))
    found = []
    for half, inside, count in zip(halves, places, marks, strict=True):
        read = [
            together(part, brackets, [next(shapes) for _ in range(len(brackets) + 1)]) if brackets else next(shapes)
            for (part, _), brackets in zip(half, inside, strict=True)
        ]
        whole = read[0] if len(read) == 1 else one_after_another(read)
        found.append(behind_marks(whole, count) if count else whole)
    return found


def _shapes(forms: list[list[str]], tied: list[list[bool]]) -> list[Shape]:
    if _brought is not None:
        return _brought(forms, tied)
    from gahnegar.persian.syntax import batches

    return batches.decide(forms, tied)


def _chunks(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[Spans]:
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


def _raw(folded: Folded, spans: Spans, marked: str | None) -> _Chunk:
    """A piece with the offsets of the given string; what one mark says in several words («ﷺ») is one word."""
    text = folded.text
    shift = folded.shift(spans[0][0], spans[-1][1])
    starts: Sequence[int]
    ends: Sequence[int]
    if shift is not None:
        forms, starts, ends = _apart(text, spans)
        if shift:
            starts, ends = [start + shift for start in starts], [end + shift for end in ends]
    else:
        forms, starts, ends = _given_back(folded, spans)
    forms, starts, ends, cuts = whole_words(forms, starts, ends)
    return _Chunk(_bare(forms), starts, ends, folded.raw, _written_ezafe(forms, ends, marked), cuts)


def _given_back(folded: Folded, spans: Spans) -> tuple[list[str], list[int], list[int]]:
    """Words whose offsets in the given string are not moved all alike, and those offsets."""
    forms: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in spans:
        word, first, last = folded.text[start:end], folded.raw_start(start), folded.raw_end(end)
        if ends and first < ends[-1]:
            forms[-1], ends[-1] = f"{forms[-1]} {word}", max(last, ends[-1])
        else:
            forms.append(word)
            starts.append(first)
            ends.append(last)
    return forms, starts, ends


def _joined(given: list[list[_Chunk]]) -> list[list[Token]]:
    """The tokens of the pieces of each part, heads counted from the beginning of the part."""
    every = list(chain.from_iterable(given))
    shapes = _decide(every)
    result = []
    shape = iter(shapes)
    for pieces in given:
        tokens: list[Token] = []
        for piece in pieces:
            tokens += _tokens(piece, next(shape), len(tokens))
        result.append(tokens)
    return result


def _settled(form: str, pos: Pos, relation: Relation) -> Pos:
    """The part of speech, where form or relation leave no choice.

    What governs a clause («… نیست») is a verb; marks are marks, and no word is one (the last of a text without a full
    stop looks like one to the network). A name of the tables that no verb form is like is no verb («سمیرا: …»).
    """
    if pos is Pos.VERB:
        return Pos.PROPN if (form in GIVEN_NAMES or form in TOWNS) and reading(form) is None else pos
    if pos is Pos.AUX and relation not in _AUXILIARY:
        return Pos.VERB
    if not (form[0].isalnum() or any(map(str.isalnum, form))):
        return Pos.PUNCT
    if pos is Pos.PUNCT and relation is Relation.GOESWITH:
        return Pos.X
    if pos is Pos.PUNCT:
        return Pos.NOUN if reading(form) is None else Pos.VERB
    return pos


def _keep_marks_apart(pos: Sequence[Pos], heads: Sequence[int], relations: list[Relation]) -> None:
    """Let marks alone be `punct`, in place."""
    mark, link = Pos.PUNCT, Relation.PUNCT
    for index, (tag, relation) in enumerate(zip(pos, relations, strict=True)):
        if tag is not mark and relation is link:
            relations[index] = Relation.DEP
        elif tag is mark and relation is not link and heads[index] >= 0:
            relations[index] = link


def _note_tanvin(piece: _Chunk, pos: list[Pos], relations: list[Relation]) -> None:
    """Let words that end with «اً» be adverbs, in place; folded («اخلاقا») they look like nouns."""
    at = piece.text.find(_TANVIN, piece.starts[0], piece.ends[-1])
    while at >= 0:
        word = bisect_right(piece.starts, at) - 1
        end = piece.ends[word]
        if piece.text[end - 2 : end] in _ADVERBIAL:
            pos[word] = Pos.ADV
            if relations[word] in _OF_NOUNS:
                relations[word] = Relation.ADVMOD
        at = piece.text.find(_TANVIN, max(end, at + 1), piece.ends[-1])


_token = partial(tuple.__new__, Token)
"""A token of its fields in order, without a look at each."""


def _tokens(piece: _Chunk, shape: Shape, base: int) -> list[Token]:
    """The tokens of a piece; `base` is the number of tokens before it."""
    forms, starts, ends, text = piece.forms, piece.starts, piece.ends, piece.text
    relations = [RELATIONS[relation] for relation in shape.relations]
    pos = [
        TAGS[tag] if _SURE[tag] and form[0].isalnum() else _settled(form, TAGS[tag], relation)
        for form, tag, relation in zip(forms, shape.tags, relations, strict=True)
    ]
    ezafe = list(map(or_, shape.ezafe, piece.tied))
    heads = list(shape.heads)
    _note_tanvin(piece, pos, relations)
    _keep_marks_apart(pos, heads, relations)
    verbs = finite_verbs(forms, pos, heads, relations)
    above = [None if head < 0 else head + base for head in heads]
    texts = map(text.__getitem__, map(slice, starts, ends))
    fields = starts, ends, texts, forms, pos, ezafe, above, relations, map(verbs.get, range(len(forms))), repeat(None)
    tokens = list(map(_token, zip(*fields, strict=False)))
    for index, name in [(index, name) for index, name in enumerate(find_names(tokens, base)) if name is not None]:
        place = name.kind is NameKind.PLACE and name.first == name.last and pos[index] is Pos.NOUN
        tokens[index] = tokens[index]._replace(name=name, pos=Pos.PROPN if place else pos[index])
    return tokens if piece.cuts is None else apart(tokens, piece.cuts, base)
