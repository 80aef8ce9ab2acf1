"""What is decided of the words of sentences, in numbers. Knows no way to decide it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gahnegar.persian.tokens import Pos, Relation

TAGS = tuple(Pos)
RELATIONS = tuple(Relation)
POSITIONS = 128
"""Words of the longest sentence that is read at once."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What is decided of the words of one sentence: numbers of tags and relations, heads (-1: the root), ezafe."""

    tags: list[int]
    ezafe: list[bool]
    heads: list[int]
    relations: list[int]


Decide = Callable[[Sequence[list[str]], Sequence[list[bool]]], list[Shape]]
"""The folded words of each sentence, and behind which an ezafe is written, to what is decided of them."""
