"""What speaks for a word that is mostly no time, and how much: «عصر باران گرفت», but «قهوهٔ عصر».

Each cue is a plain fact about what stands around a part of the day, a month or a season without a preposition;
`shy_words` says which hold, only here stands what they weigh. The weights are those of a logistic regression, fitted by
`training/shy_weights.py` on annotated texts; it prints what they are worth on texts that were held out.
"""

from collections.abc import Mapping
from enum import IntEnum
from typing import Final


class ShyKind(IntEnum):
    """What the word would be, if it were a time."""

    PART = 0
    MONTH = 1
    SEASON = 2


class ShyCue(IntEnum):
    """One fact about what stands around the word."""

    BEHIND_VERB = 0
    """A verb stands before it."""
    BEHIND_WORD = 1
    """Another word."""
    BEHIND_NUMBER = 2
    BEHIND_MARK = 3
    BEFORE_VERB = 4
    """A verb stands behind it."""
    BEFORE_WORD = 5
    """Another word."""
    BEFORE_NUMBER = 6
    BEFORE_MARK = 7
    HEADS_SENTENCE = 8
    """It heads a sentence, a quotation or what a label says."""
    HEADS_CLAUSE = 9
    """It stands behind a comma or a dash."""
    BEHIND_WHAT_HAS_PARTS = 10
    """Behind what there is of a part of the day: «قهوهٔ صبح»."""
    BEHIND_OWNED = 11
    """Behind a word that may have its owner at its end: «پدرم شب …»."""
    BEFORE_INDEFINITE = 12
    """Before a word with «ی»: «شب خوبی بود»."""
    BEFORE_PLURAL = 13
    """Before the plural of a doer: «ظهر مهمان‌ها رسیدند»."""
    PAST = 14
    """The first finite verb behind it is past."""
    NO_TENSE = 15
    TO_COME = 16
    """It is present or future."""
    VERB_AT_ONCE = 17
    """The verb stands directly behind it; then behind one word, and so on."""
    VERB_AFTER_ONE = 18
    VERB_AFTER_TWO = 19
    VERB_AFTER_THREE = 20
    VERB_AFTER_FOUR = 21
    VERB_FARTHER = 22
    FIRST_PERSON = 23
    """That verb is of the first person."""
    BEHIND_PART = 24
    """Another part of the day is listed before it."""
    BEFORE_PART = 25
    """Another one is listed behind it."""
    TIMES_NEAR = 26
    """Clock times or days stand near before it."""
    YEARS_NEAR = 27
    """Years or months in numbers do."""
    MONTHS_NEAR = 28
    """Months or seasons do."""


SURE: Final = 0.4
"""What speaks for a time must weigh more than this."""
BIAS: Final = -0.6
"""What speaks for any word; against it, where negative."""
WEIGHTS: Final = (
    (0.0, 0.0, 0.0), (-0.5, -0.4, -0.2), (0.0, 0.0, 0.0), (0.0, -0.6, 0.2), (0.3, -0.1, 0.3),
    (0.0, 0.0, -0.3), (0.0, 0.0, 0.0), (-0.4, 0.0, 0.0), (-0.1, -0.2, -0.2), (0.2, 0.2, 0.0),
    (-3.0, 0.0, 0.0), (-0.8, -0.8, -0.6), (-1.5, -1.0, -0.8), (0.9, 0.2, 0.0), (0.8, 0.5, -0.2),
    (-0.7, -1.4, -0.9), (0.0, 0.2, 1.0), (0.3, -0.1, 0.3), (0.5, 0.8, 0.7), (-0.4, 0.6, -0.4),
    (0.8, 0.0, 0.0), (-0.5, 0.1, 0.0), (-0.4, -2.1, -1.4), (1.2, 1.2, 0.0), (-1.2, 0.0, 0.0),
    (-0.3, 0.0, 0.0), (0.3, 0.4, -0.3), (0.7, 1.7, 0.5), (0.0, -0.1, -0.6),
)  # fmt: skip
"""What each cue weighs, by its number and the kind of word."""

WORDS: Final[Mapping[str, float]] = {
    "جدی": -1.1, "غروب": -0.7, "مهر": -0.6, "شب": -0.5, "بهمن": -0.4, "تیر": -0.3, "سحر": -0.2,
    "آذر": 0.5, "عصر": 0.5, "ظهر": 0.8, "صبح": 1.0, "دی": 1.9,
}  # fmt: skip
"""What the word itself weighs."""
BEFORE: Final[Mapping[str, float]] = {
    "در": -2.0, "یک": -1.9, "«": -1.4, "اهتمام": -0.6, "نماز": -0.6, "\n": -0.5, "امشب": -0.5,
    "عزم": -0.5, "شیفت": -0.4, "نوبت": -0.2, "،": 0.6, ".": 0.8, "و": 0.8, ":": 1.1,
}  # fmt: skip
"""What the word or mark directly before it weighs, a new line and the beginning of the text being one."""
BEHIND: Final[Mapping[str, float]] = {
    "شد": -2.1, "و": -1.6, "حیرت": -1.4, "را": -1.1, "سرد": -1.1, "با": -0.7, "،": -0.5, "بود": -0.4,
    "رفت": -0.2, "خوب": 0.2, "که": 0.5, "انجام": 0.6, "به": 0.6, "در": 0.6, "همه": 0.6, "برف": 0.7,
    "رفتم": 1.0, "راه": 1.1, "هم": 1.1, "تا": 1.2,
}  # fmt: skip
"""What the word or mark directly behind it weighs."""
