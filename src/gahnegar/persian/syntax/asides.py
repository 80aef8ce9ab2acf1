"""What stands in a sentence and is read by itself, or not at all: brackets, parts that «؛» ends, marks before a line.

With it and without it the rest is read alike.
"""

from collections.abc import Sequence
from typing import Final

from gahnegar.persian.paradigm import reading
from gahnegar.persian.syntax.shapes import RELATIONS, TAGS, Shape
from gahnegar.persian.tokens import Pos, Relation
from gahnegar.persian.wordlists.people import GIVEN_NAMES

_LONGEST: Final = 40
"""Words in brackets at most."""
_BLESSINGS: Final = frozenset("ع ص س ره عج رض علیه‌السلام علیهم‌السلام".split())
"""What is said behind holy names, as a part of them: «امام حسین (ع)»."""
_NAME: Final = 4
"""Words of a name at most, behind which its years say where it ends: «شاگرد او سیمین دانشور (۱۳۰۰–۱۳۹۰)»."""
_FLAT, _APPOS, _CLAUSE, _PUNCT = map(
    RELATIONS.index, (Relation.FLAT, Relation.APPOS, Relation.PARATAXIS, Relation.PUNCT)
)
_MARK, _ADJECTIVE, _NOUN, _VERB = map(TAGS.index, (Pos.PUNCT, Pos.ADJ, Pos.NOUN, Pos.VERB))

_SEMICOLON: Final = "؛"
_CONJ: Final = RELATIONS.index(Relation.CONJ)

Place = tuple[int, int]
"""The numbers of two brackets."""


def asides(forms: Sequence[str]) -> list[Place]:
    """The brackets behind a word with words in them, each with the one that closes it."""
    if ")" not in forms:
        return []
    found: list[Place] = []
    opening = -1
    for number, form in enumerate(forms):
        if form == "(":
            opening = number
        elif form == ")" and opening >= 0:
            first = forms[opening + 1]
            behind_word = opening > 0 and forms[opening - 1][0].isalnum()
            lived = first[0].isdigit() and not GIVEN_NAMES.isdisjoint(forms[max(0, opening - _NAME) : opening])
            if behind_word and not lived and first not in _BLESSINGS and 1 < number - opening <= _LONGEST:
                found.append((opening, number))
            opening = -1
    return found


def numbers_apart(forms: Sequence[str], places: Sequence[Place]) -> list[list[int]]:
    """The numbers of the words outside of brackets, and of those in each pair."""
    inside = [list(range(opening + 1, closing)) for opening, closing in places]
    hidden = {number for opening, closing in places for number in range(opening, closing + 1)}
    return [[number for number in range(len(forms)) if number not in hidden], *inside]


def together(forms: Sequence[str], places: Sequence[Place], shapes: Sequence[Shape]) -> Shape:
    """The shape of a sentence out of those of its pieces: what stands in brackets hangs on the word before them."""
    count = len(forms)
    tags, ezafe, heads, relations = [_MARK] * count, [False] * count, [-1] * count, [_PUNCT] * count
    parts = numbers_apart(forms, places)
    for numbers, shape in zip(parts, shapes, strict=True):
        for number, tag, tie, head, relation in zip(
            numbers, shape.tags, shape.ezafe, shape.heads, shape.relations, strict=True
        ):
            tags[number], ezafe[number], relations[number] = tag, tie, relation
            heads[number] = numbers[head] if head >= 0 else -1
    for (opening, closing), numbers in zip(places, parts[1:], strict=True):
        top = next(number for number in numbers if heads[number] < 0)
        above = opening - 1
        while relations[above] == _FLAT and heads[above] >= 0:
            above = heads[above]
        heads[top], relations[top] = above, _CLAUSE if tags[top] == _VERB else _APPOS
        if tags[top] == _ADJECTIVE:
            tags[top] = _NOUN  # it names what is meant
        heads[opening] = heads[closing] = top
    return Shape(tags, ezafe, heads, relations)


def parts(forms: Sequence[str]) -> list[slice]:
    """The parts of a sentence that «؛» ends, each with a verb of its own."""
    if _SEMICOLON not in forms:
        return [slice(len(forms))]
    found, first, verbs = list[slice](), 0, [reading(form) is not None for form in forms]
    for number, form in enumerate(forms):
        if form == _SEMICOLON and any(verbs[first:number]) and any(verbs[number:]):
            found.append(slice(first, number + 1))
            first = number + 1
    return [*found, slice(first, len(forms))]


def marks_before(forms: Sequence[str]) -> int:
    """How many marks stand before the first word, as before an item of a list: bullets, pictures, its number («۲)»)."""
    count = 0
    while count < len(forms) - 1:
        if not (any(map(str.isalnum, forms[count])) or forms[count] in _OPENING):
            count += 1
        elif len(forms[count]) < _NUMBER and forms[count].isdigit() and forms[count + 1] in _BEHIND_NUMBER:
            count += 2
        else:
            return count
    return 0


_NUMBER: Final = 3
_BEHIND_NUMBER: Final = frozenset(".)-–")
_OPENING: Final = frozenset('«"“([')
"""Marks that belong to the words behind them."""


def behind_marks(shape: Shape, count: int) -> Shape:
    """The shape of a sentence behind so many marks."""
    top = shape.heads.index(-1) + count
    return Shape(
        [_MARK] * count + list(shape.tags),
        [False] * count + list(shape.ezafe),
        [top] * count + [head if head < 0 else head + count for head in shape.heads],
        [_PUNCT] * count + list(shape.relations),
    )


def one_after_another(shapes: Sequence[Shape]) -> Shape:
    """The shape of a sentence out of those of its parts: the later ones are joined to the first."""
    tags, ezafe, heads, relations = (
        list(shapes[0].tags),
        list(shapes[0].ezafe),
        list(shapes[0].heads),
        list(shapes[0].relations),
    )
    top = heads.index(-1)
    for shape in shapes[1:]:
        before = len(heads)
        tags += shape.tags
        ezafe += shape.ezafe
        relations += [
            _CONJ if head < 0 else relation for head, relation in zip(shape.heads, shape.relations, strict=True)
        ]
        heads += [top if head < 0 else head + before for head in shape.heads]
    return Shape(tags, ezafe, heads, relations)
