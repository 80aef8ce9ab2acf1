"""Which words are time, and when that is.

`tag` and `resolve` give a `Timex` each; a `Tagger` does the same with packs of words, days and filters of one's own.
The closed sets are in `units`, the meaning before any date in `expression`, the calendars in `calendars`, days in words
in `display`.
"""

from gahnegar.dates.published import Published
from gahnegar.dates.tag import Tagger, resolve, tag
from gahnegar.dates.timex import Conflict, ConflictKind, Reading, Timex
from gahnegar.dates.vocabulary import Pack

__all__ = ["Conflict", "ConflictKind", "Pack", "Published", "Reading", "Tagger", "Timex", "resolve", "tag"]
