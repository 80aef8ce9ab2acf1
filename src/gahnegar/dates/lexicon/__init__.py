"""The lexicon: tables of words and nothing else, and `Lexicon`, which merges some of them and rejects collisions."""

from collections.abc import Iterable

from gahnegar.dates.lexicon.word import Strength, Tag, Word
from gahnegar.persian.text import require_folded

__all__ = ["PREPOSITIONS", "Lexicon", "Strength", "Tag", "Word"]


def without_joints(written: str) -> str:
    """`written` without its joints.

    >>> without_joints("پنج_شنبه"), without_joints("پنج شنبه")
    ('پنجشنبه', 'پنجشنبه')
    """
    return written.replace("_", "").replace(" ", "").replace("\u200c", "")


_GLUED_TO = frozenset((
    Tag.YEAR, Tag.MONTH, Tag.WEEK, Tag.DAY, Tag.HOUR, Tag.NIGHT, Tag.YEARS, Tag.MONTHS, Tag.DAYS, Tag.DATE_WORD, Tag.EDGE,
    Tag.ORD_FIRST, Tag.ORD_ONE, Tag.ORD_TEEN, Tag.ORD_TENS, Tag.TODAY, Tag.THIS_YEAR, Tag.NIGHT_DEIXIS, Tag.THIS_UNIT, Tag.THAT_UNIT,
    Tag.WEEKDAY, Tag.JMONTH, Tag.GMONTH, Tag.HMONTH, Tag.SEASON, Tag.VAGUE,
))  # fmt: skip
PREPOSITIONS = ("در", "از", "تا")
"""What is written onto a word of time, with a half-space at most: «درسال», «تاهفته»."""
_SHORT_TO = frozenset((Tag.DATE_WORD, Tag.YEAR, Tag.HOUR))


class Lexicon:
    """The words of some tables, by their spellings.

    ValueError where a spelling has two meanings, or where folded text never spells it so.

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
        self.behind_preposition: list[str] = []
        """Spellings that one of `PREPOSITIONS` may be written onto."""
        self.glued: list[str] = []
        """Spellings with a shorter one or a verb written onto them: «بتاریخ», «فرداست»."""
        for word in words:
            for spelling in word.spellings.split("|"):
                self.spellings.append(spelling)
                if word.tag in _GLUED_TO and word.strength is not Strength.GUARDED:
                    self.behind_preposition.append(spelling)
                if word.tag is Tag.TODAY and spelling.endswith("ا"):
                    self.glued.append(f"{spelling}ست")
                if word.tag in _SHORT_TO:
                    self.glued.append(f"ب{spelling}")
                known = self._entries.setdefault(without_joints(spelling), word)
                if (known.tag, known.meaning) != (word.tag, word.meaning):
                    raise ValueError(f"{spelling!r} stands in the lexicon as {known.tag.name} and as {word.tag.name}")
        require_folded("\n".join(self.spellings))

    def entry(self, written: str) -> Word | None:
        """The word that is written so in folded text, whatever its joints; None where the lexicon has none."""
        parts = written.replace("\u200c", " ").split()
        for joint in range(len(parts) - 1, 0, -1):
            found = self._entries.get("".join(parts[:joint]) + "=" + "".join(parts[joint:]))
            if found is not None:
                return found
        return self._entries.get("".join(parts))

    @staticmethod
    def preposition(written: str) -> int:
        """How many letters of a glued spelling are its preposition; 0 where there is none."""
        if written[:2] in PREPOSITIONS:
            return 2 + written.startswith("\u200c", 2)
        return 1 if written[0] == "ب" else 0
