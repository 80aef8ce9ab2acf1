"""What speaks for a year of an open date, and how much: the cues and their weights, in one table.

A date without its year is of these days or of the year that the text stated last. Each cue is a plain fact about one
candidate: how near it lies to the publication, how many sentences behind the stated year it stands, whether the text
tells a story. `stated_years` and `readings` say which cues hold; only here stands what they weigh. The weights are
those of a softmax over the candidates, fitted by `training/year_weights.py` on annotated texts; it prints what they are
worth on kinds of text that were held out.
"""

from enum import IntEnum
from typing import Final


class Cue(IntEnum):
    """One fact that speaks for a candidate, or against it."""

    WITHIN_10_DAYS = 0
    """It lies so near to the day that the text speaks on."""
    WITHIN_31_DAYS = 1
    WITHIN_100_DAYS = 2
    WITHIN_200_DAYS = 3
    BESIDE_A_DAY = 4
    """It lies about a day that was told shortly before."""
    SAME_SENTENCE = 5
    """It is of the year that its sentence stated before it; then of the year of the sentence before, and so on."""
    NEXT_SENTENCE = 6
    SECOND_SENTENCE = 7
    FARTHER = 8
    FINER = 9
    """What was stated is a month or a day, not a whole year."""
    NARRATED = 10
    """The past of a text that tells a story."""
    INTERRUPTED = 11
    """The text has spoken since of a day counted from its publication."""
    NOT_PAST = 12
    """A whole year was stated, and the clause does not look back: «سال ۸۹ مجوز گرفت. دفتر از ۲۸ اسفند بسته است»."""
    BACKWARDS = 13
    """It lies in the stated year, long before the stated day."""
    ONWARDS = 14
    """It lies in the year behind the stated one, soon after the stated day."""
    STORYS_YEAR = 15
    """The past of a text that told of no time near its publication: a whole year is the story's, no flashback."""
    OF_ITS_CLAUSE = 16
    """It is of the year told by its distance in the same clause: «سال گذشته تا دهم شهریور باز بود»."""
    FORESHADOWED = 17
    """It is of the first year that the text states, farther on."""
    FORESHADOWED_YEAR = 18
    """The same where that is a whole year, in a text with a publication day."""
    FOLLOWS_SOON = 19
    """It is the next such time after the last one told, within some months of it."""
    FOLLOWS_LATER = 20
    """The same, up to a year behind it."""
    PRECEDES = 21
    """It lies within the year before the last time told."""
    FOLLOWS_AT_ONCE = 22
    """It follows the last time told, and not more than one sentence ends between them."""
    FOLLOWS_STATED = 23
    """It follows the last time told at once, and is of the stated year or soon behind it, for which others speak."""
    OWN_STORY = 24
    """It follows the last time told, and somebody tells what he did at both: «۱۲ آبان ۵۹ اسیر شدم. بهار آزاد شدم»."""
    THIRD_TIME = 25
    """The past behind two times told that are both long past, and none of these days since."""
    FIFTH_TIME = 26
    """The same behind four: the text tells a history."""
    OF_LUNAR_STORY = 27
    """The past behind a date of the Hijra."""
    LONG_AGO = 28
    """The past of a text that told of no time near its publication, and states one of many years before."""
    JUST_BEFORE = 29
    """The past, some weeks before the last time told: «زمستان ۱۳۲۵ گریخت. فرقه که در آذر فرو ریخت, …»."""


WEIGHTS: Final = (
    5.6, 5.6, 4.6, 3.4, 3.3,
    5.2, 2.6, 2.5, 1.6,
    0.4, 0.8, -1.2, -1.0, -2.5, 0.4,
    3.2,
    9.0, 3.0, 1.5,
    1.0, 2.3, 0.9, 3.2, 2.4, 4.5,
    1.6, 1.2, 4.3, 0.7, 1.6,
)  # fmt: skip
"""What each cue weighs, by its number."""
