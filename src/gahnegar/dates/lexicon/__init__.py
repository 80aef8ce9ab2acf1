"""The lexicon: tables of words and nothing else, and `Lexicon`, which merges some of them and rejects collisions."""

from collections.abc import Iterable

from gahnegar.dates.lexicon.word import Strength, Tag, Word

__all__ = ["Lexicon", "Strength", "Tag", "Word"]


def closed(written: str) -> str:
    """`written` without its joints.

    >>> closed("پنج_شنبه"), closed("پنج شنبه")
    ('پنجشنبه', 'پنجشنبه')
    """
    return written.replace("_", "").replace(" ", "").replace("\u200c", "")


class Lexicon:
    """The words of some tables, by their spellings; ValueError where a spelling has two meanings.

    >>> from gahnegar.dates.lexicon import weekdays
    >>> lexicon = Lexicon(weekdays.WORDS)
    >>> lexicon.entry("پنج شنبه") is lexicon.entry("پنجشنبه")
    True
    >>> lexicon.entry("سه‌شنبه‌ی").meaning
    <Weekday.TUESDAY: 1>
    """

    def __init__(self, words: Iterable[Word]) -> None:
        self._entries: dict[str, Word] = {}
        self.spellings: list[str] = []
        for word in words:
            for spelling in word.spellings.split("|"):
                self.spellings.append(spelling)
                known = self._entries.setdefault(closed(spelling), word)
                if (known.tag, known.meaning) != (word.tag, word.meaning):
                    raise ValueError(f"{spelling!r} stands in the lexicon as {known.tag.name} and as {word.tag.name}")

    def entry(self, written: str) -> Word | None:
        """The word that is written so in folded text, whatever its joints; None where the lexicon has none."""
        parts = written.replace("\u200c", " ").split()
        for joint in range(len(parts) - 1, 0, -1):
            found = self._entries.get("".join(parts[:joint]) + "=" + "".join(parts[joint:]))
            if found is not None:
                return found
        return self._entries.get("".join(parts))
