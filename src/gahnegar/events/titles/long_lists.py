"""Long lists in a title, told by their number: «ولایت‌های هرات، فراه، … و غور» → «۱۶ ولایت».

Knows the words of a title in their order; nothing is counted that does not end with «و» and a last item.
"""

from collections.abc import Collection, Sequence
from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.words import COMMA, CONJ, DETERMINER, MARK, NUMBER, OBJECT, PREP, SUB, VERBAL
from gahnegar.persian.nouns import is_seen, singulars

_MANY: Final = 6
"""Items from which on a list is told by their number."""
_ITEM: Final = 3
"""Words of an item, at most."""
_PLURALS: Final = ("ها", "های")
_NO_ITEM: Final = MARK | NUMBER | OBJECT | PREP | SUB | VERBAL | CONJ
_DIGITS: Final = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def counted_lists(sentence: Sentence, order: Sequence[int]) -> tuple[list[int], dict[int, str]]:
    """The words of a title without the items of long lists, and what is written for the noun before each list."""
    left, instead = list(order), dict[int, str]()
    for noun in order:
        form = sentence.words[noun].form
        one = next((one for one in singulars(form)[1:] if is_seen(one)), "") if form.endswith(_PLURALS) else ""
        last, count = _list_behind(sentence, noun, order) if one else (noun, 0)
        if count >= _MANY:
            left = [n for n in left if not noun < n <= last]
            instead[noun] = f"{count} {one}".translate(_DIGITS)
    return left, instead


def _list_behind(sentence: Sentence, noun: int, order: Collection[int]) -> tuple[int, int]:
    """The last word of the list behind a noun, and how many items it has; 0 where it is open."""
    words, last, count, closing = sentence.words, noun, 0, False
    while last + 1 in order and not words[last + 1].flags & _NO_ITEM:
        if words[last + 1].flags & DETERMINER:
            return last, 0  # «… و چند شهر دیگر»
        last, count = _item_end(sentence, last + 1, order), count + 1
        joint = words[last + 1].flags if last + 1 in order else 0
        if closing or not joint & (COMMA | CONJ):
            break
        closing = bool(joint & CONJ)
        last += 1
    return last, count if closing else 0


def _item_end(sentence: Sentence, first: int, order: Collection[int]) -> int:
    """The last word of an item of a list: what an ezafe or a name ties to its first."""
    words, parse, last = sentence.words, sentence.parse, first
    while last + 1 in order and last - first < _ITEM - 1 and not words[last + 1].flags & _NO_ITEM:
        name = sentence.names[last]
        if not (parse.ezafe[last] or parse.relation[last + 1] == "flat" or (name is not None and last < name.last)):
            break
        last += 1
    return last
