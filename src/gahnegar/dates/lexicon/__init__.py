"""The lexicon: tables of words and nothing else; merged here, with collisions rejected at import.

`spellings()` lists all, for the scanner.
"""

from gahnegar.dates.lexicon import dayparts, deixis, glue, months, numbers, units, weekdays
from gahnegar.dates.lexicon.word import Strength, Tag, Word

__all__ = ["Strength", "Tag", "Word", "entry", "spellings"]

_TABLES = (numbers, units, months, weekdays, dayparts, deixis, glue)


def _closed(written: str) -> str:
    return written.replace("_", "").replace(" ", "").replace("\u200c", "")


def spellings() -> list[str]:
    """Every spelling of every table, with its joints as written there."""
    return [spelling for table in _TABLES for word in table.WORDS for spelling in word.spellings.split("|")]


def _merge() -> dict[str, Word]:
    entries: dict[str, Word] = {}
    for table in _TABLES:
        for word in table.WORDS:
            for spelling in word.spellings.split("|"):
                known = entries.setdefault(_closed(spelling), word)
                if (known.tag, known.meaning) != (word.tag, word.meaning):
                    raise ValueError(f"{spelling!r} stands in the lexicon as {known.tag.name} and as {word.tag.name}")
    return entries


_ENTRIES = _merge()


def entry(written: str) -> Word | None:
    """The word that is written so in folded text, whatever its joints; None where the lexicon has none.

    >>> entry("پنج شنبه") is entry("پنجشنبه")
    True
    >>> entry("ساله ای").tag.name, entry("سال های").tag.name
    ('ADJ_UNIT', 'YEARS')
    >>> entry("سه‌شنبه‌ی").meaning
    <Weekday.TUESDAY: 1>
    """
    parts = written.replace("\u200c", " ").split()
    for joint in range(len(parts) - 1, 0, -1):
        found = _ENTRIES.get("".join(parts[:joint]) + "=" + "".join(parts[joint:]))
        if found is not None:
            return found
    return _ENTRIES.get("".join(parts))
