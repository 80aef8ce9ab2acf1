"""Pronouns and «این …» in a title: where a name is to stand for them, and where nobody can tell who is meant."""

from collections.abc import Callable
from typing import Final

from gahnegar.events.antecedents import is_amount
from gahnegar.events.clauses import Sentence
from gahnegar.events.groups import BECAME
from gahnegar.events.predicates import Predicate
from gahnegar.events.titles.pieces import Piece
from gahnegar.events.words import CONNECTIVE, MARK, OBJECT, ROLE, VERBAL, word

PRONOUNS: Final = frozenset(("وی", "او", "ایشان"))
THESE: Final = frozenset(("این", "آن", "همین", "همان"))
_THEY: Final = frozenset("آنها آن‌ها آنان اینها این‌ها اینان".split())


_LONGEST: Final = 6
"""Words of a name that is put in."""


def short(name: str) -> str:
    """A name by which a title calls somebody: without an office behind it, where it is long."""
    words = name.split()
    if len(words) <= _LONGEST:
        return " ".join(words)
    office = next((n for n in range(2, len(words)) if word(words[n]).flags & ROLE or words[n - 1].endswith("،")), 0)
    return " ".join(words[: office or _LONGEST]).rstrip("،")


def without_pronoun(sentence: Sentence, pieces: list[Piece]) -> list[Piece]:
    """The pieces without a subject that a name is to stand for: «وی», «این وزارت»."""
    words = sentence.words
    for place, piece in enumerate(pieces):
        if not piece.bare:
            continue
        forms = [words[n].form for n in piece.words if not words[n].flags & MARK]
        if forms and (forms[0] in PRONOUNS or (len(forms) <= 3 and forms[0] in ("این", "آن", "همین"))):
            return pieces[:place] + pieces[place + 1 :]
        break
    return pieces


def has_open_core(sentence: Sentence, pieces: list[Piece], meant: Callable[[int], str]) -> bool:
    """Whether a clause is about a «این …» or «او» that nobody can tell."""
    words = sentence.words
    first = next((piece for piece in pieces if piece.bare and not piece.weight), None)
    if first is None:
        return False
    begin = next((n for n in first.words if not words[n].flags & (MARK | CONNECTIVE)), first.words[0])
    form = words[begin].form
    if form in PRONOUNS or form in _THEY:
        return True
    return form in THESE and begin + 1 in first.words and not meant(begin)


_NOUNS: Final = frozenset(("NOUN", "PROPN", "PRON", "NUM", "DET"))


def has_bare_noun(sentence: Sentence, predicate: Predicate, pieces: list[Piece]) -> bool:
    """Whether a noun without a preposition stands in a clause that may be its subject, whatever the analyser says."""
    words, parse, group = sentence.words, sentence.parse, predicate.group
    verb = min(predicate.first, group.first) if group is not None else predicate.first
    bare = [
        piece
        for piece in pieces
        if piece.bare
        and piece.of is None
        and predicate.clause.first <= piece.words[0] < verb
        and not words[piece.words[-1]].flags & OBJECT
        and any(parse.pos[n] in _NOUNS and not words[n].flags & MARK for n in piece.words if n < verb)
        and not any(parse.relation[n] == "obj" and parse.head[n] >= verb for n in piece.words)
        and not is_amount(sentence, predicate.clause, piece.words)
    ]
    complement = group is not None and (group.copula or group.stem == "بود")
    return bool(bare) and not (complement and len(bare) == 1 and bare[0].words[-1] == verb - 1)


def takes_name(sentence: Sentence, predicate: Predicate, pieces: list[Piece]) -> bool:
    """Whether a clause lacks a subject, so that a name can stand before it."""
    parse, group = sentence.parse, predicate.group
    if not parse or (group is not None and group.stem in BECAME and not predicate.gapped):
        return not any(
            piece.bare and not piece.weight and (not parse or parse.pos[piece.words[0]] in _NOUNS) for piece in pieces
        )
    words = sentence.words
    for piece in pieces:
        named = any(parse.relation[n] == "nsubj" for n in piece.words) and piece.bare and piece.of is None
        if named and not is_amount(sentence, predicate.clause, piece.words):
            return False
    whole = [
        piece for piece in pieces if len(piece.words) > 1 and not any(words[n].flags & VERBAL for n in piece.words)
    ]
    marked = next((piece.words[0] for piece in whole if words[piece.words[-1]].flags & OBJECT), -1)
    own = (piece for piece in whole if piece.bare and not piece.weight and piece.words[-1] < marked)
    return not any(parse.pos[piece.words[0]] in _NOUNS for piece in own)
