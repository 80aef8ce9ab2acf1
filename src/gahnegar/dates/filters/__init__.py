"""What looks like time and is not.

A word filter looks at one word of the lexicon before it is parsed (`word_filters`: a table, and functions for what a
table cannot say); a hit filter at a parsed expression (`hit_filters`). Both see the folded text around it, and each has
a text that it stops and one that it lets pass. Add one where a false alarm has a reason that can be said in a sentence.
"""

from gahnegar.dates.filters import hit_filters, word_filters
from gahnegar.dates.filters.filter import (
    Filter,
    HitFilter,
    HitTest,
    WordFilter,
    WordTest,
    beside,
    hit_filter,
    word_filter,
)

__all__ = [
    "FILTERS",
    "Filter",
    "HitFilter",
    "HitTest",
    "WordFilter",
    "WordTest",
    "beside",
    "hit_filter",
    "word_filter",
]

FILTERS: tuple[Filter, ...] = (*word_filters.FILTERS, *hit_filters.FILTERS)
