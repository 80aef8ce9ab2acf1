"""What a piece of a clause is worth in a title that has more words than it should: a sum of fitted weights.

The weights were fitted by `training/title_worth.py` to the titles that editors wrote for the events of eight kinds of
text; they know grammar alone, no words but the commonest prepositions. Above 0 a title with the piece is nearer to the
editor's than one without.
"""

from collections.abc import Sequence
from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import DEMONSTRATIVES, THIRD_PERSONS
from gahnegar.events.titles.core import SITE
from gahnegar.events.titles.needs import ADVERB, INNER, REASON, TIME
from gahnegar.events.titles.piece import Piece
from gahnegar.events.words import COMMA, MARK, NUMBER

_LEADING: Final = frozenset("از به با در برای".split())
"""Prepositions that have a weight of their own."""
_POINTING: Final = DEMONSTRATIVES | THIRD_PERSONS | {"خود"}
WORTH: Final = {
    "adverb": -0.78,
    "any": 1.92,
    "aside": 0.71,
    "clause": -0.18,
    "first": -0.79,
    "name": 1.03,
    "number": -0.21,
    "of a noun": 0.74,
    "place": 0.57,
    "pointing": -0.65,
    "reason": -0.51,
    "time": -1.06,
    "words": -0.36,
    "از": 1.82,
    "با": -0.31,
    "برای": 0.68,
    "به": 0.23,
    "در": 0.39,
}
"""The weight of each trait; the traits that are missing have none."""


def worth(sentence: Sentence, pieces: Sequence[Piece], piece: Piece) -> float:
    """What one of the pieces of a clause is worth in the title; a time beside what was said is worth nothing."""
    found = traits(sentence, pieces, piece)
    value = sum(WORTH.get(name, 0.0) * value for name, value in found.items())
    return min(value, 0.0) if piece.weight == TIME else value


def traits(sentence: Sentence, pieces: Sequence[Piece], piece: Piece) -> dict[str, float]:
    """What is told of a piece: its length in words, and whether (1) it has what the other names say."""
    words = sentence.words
    said = [n for n in piece.words if not words[n].flags & MARK]
    first = words[piece.words[0]]
    found = {
        "any": 1.0,
        "words": float(min(len(said), _LONG)),
        "first": piece is pieces[0],
        "aside": piece.of is not None and bool(first.flags & COMMA),
        "of a noun": piece.of is not None and not first.flags & COMMA,
        "adverb": piece.weight == ADVERB,
        "clause": piece.weight == INNER,
        "reason": piece.weight == REASON,
        "place": first.form == "در" and any(words[n].flags & SITE for n in piece.words),
        "name": any(sentence.names[n] is not None for n in piece.words),
        "number": any(words[n].flags & NUMBER for n in piece.words),
        "pointing": any(words[n].form in _POINTING for n in piece.words),
        "time": any(sentence.hidden[n] for n in piece.words),
        first.form: first.form in _LEADING,
    }
    return {name: float(value) for name, value in found.items() if value}


_LONG: Final = 12
