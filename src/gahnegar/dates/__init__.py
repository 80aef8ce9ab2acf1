"""Which words are time, and when that is.

A `Tagger` reads with packs of words, days and filters of one's own and gives `Timex`; the functions `gahnegar.tag` and
`gahnegar.resolve`, in `tag`, do so with the packs that come along.
The closed sets are in `units`, the meaning before any date in `expression`, the calendars in `calendars`, days in words
in `display`.
"""

from gahnegar.dates.conflicts import Conflict, ConflictKind
from gahnegar.dates.published import Published
from gahnegar.dates.tag import Tagger
from gahnegar.dates.timex import Reading, Timex
from gahnegar.dates.vocabulary import Pack

__all__ = ["Conflict", "ConflictKind", "Pack", "Published", "Reading", "Tagger", "Timex"]
