"""Where the two ends of a range stand in its words: «[۱۳۱۲]–[۱۳۸۷]», «از [۵ مهر] تا [۲۰ آذر]». Knows no dates."""

from typing import Final

from gahnegar.dates.lexicon import Tag
from gahnegar.dates.packs import vocabulary

_JOINTS: Final = frozenset((Tag.TO, Tag.DASH))
_HEADS: Final = frozenset((Tag.FROM, Tag.BETWEEN))

Extent = tuple[int, int]


def ends_of_range(text: str) -> tuple[Extent, Extent] | None:
    """The (start, end) of both ends of the range that folded `text` is; None where it is none.

    >>> ends_of_range("از 1312 تا 1387")
    ((3, 7), (11, 15))
    """
    hits = list(vocabulary().hits(text, alone=True))
    parts = hits[0].parts if len(hits) == 1 else ()
    joint = next((place for place, part in enumerate(parts) if part.tag in _JOINTS), -1)
    before = [part for part in parts[: max(joint, 0)] if part.tag not in _HEADS]
    after = parts[joint + 1 :]
    if not before or not after:
        return None
    return (before[0].start, before[-1].end), (after[0].start, after[-1].end)
