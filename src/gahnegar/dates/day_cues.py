"""What speaks for a day that a bare weekday may mean, and how much: the cues and their weights, in tables.

«شنبه» is the Saturday before or after the publication, or one about a day that the text told before: that of the
heading, the last one of the sentence. A cue is a plain fact about one candidate: a table and a row and column of it.
`open_weekdays` says which hold, only here stands what they weigh. The weights are those of a softmax over the
candidates, fitted by `training/day_weights.py` on annotated texts; it prints what they are worth on kinds of text that
were held out.
"""

from enum import IntEnum
from typing import Final, NamedTuple


class Place(IntEnum):
    """Where a candidate lies from the publication."""

    LONG_PAST = 0
    A_WEEK_PAST = 1
    PAST = 2
    THAT_DAY = 3
    SOON = 4
    """At most three days ahead."""
    AHEAD = 5
    A_WEEK_AHEAD = 6
    FAR_AHEAD = 7


class DayZone(IntEnum):
    """Where a day told lies from the publication."""

    LONG_PAST = 0
    LATELY = 1
    SOON = 2
    FAR_AHEAD = 3


class Side(IntEnum):
    """Where a day lies from another."""

    BEHIND = 0
    ON = 1
    AHEAD = 2


class Bound(IntEnum):
    """What «از» and «تا» make of a weekday: since when something is so, goes on, or else; until when it lasts."""

    NONE = 0
    SINCE_STATE = 1
    SINCE_GOING_ON = 2
    SINCE = 3
    UNTIL = 4


class Earlier(IntEnum):
    """What a day told before is to a weekday."""

    BESIDE = 0
    """It stands in the same sentence."""
    BEFORE = 1
    """In the sentence before, on the same line."""
    ABOVE = 2
    """Farther away, or on a line above."""
    HEADING = 3
    """At the head of the line or above it."""
    WEEK = 4
    """It begins the week that the sentence named, or the title."""
    SAME_WORDS = 5
    """The same words meant it shortly before."""
    STAY = 6
    """It is the first of several labelled days to come."""
    DATED = 7
    """The last day that was told by its month, if that was not the last of all."""
    LISTED = 8
    """It stands in another item of the same list."""
    ENTRY = 9
    """It is the entry above in a journal, of which the weekday heads another one."""
    BOUNDED = 10
    """It stands in the same sentence, and the weekday is a deadline before it: «تور جمعه است، ثبت‌نام تا چهارشنبه»."""
    SAID = 11
    """It stands in the same sentence, and something was said on it."""
    OWN_STORY = 12
    """It stands in the sentence before, and somebody tells what he did on it and then."""
    PROMISED = 13
    """It stands in the same sentence, and something was promised on it: «شنبه گفتند دوشنبه می‌رسد»."""


class DayCue(NamedTuple):
    """A fact about a candidate: the table that weighs it, and its row and column there."""

    table: int
    row: int
    column: int


OF_TODAY, OF_BOUND, OF_EARLIER = range(3)
"""The tables: by tense and place, by bound and side, by told day (and its zone) and side."""

WEIGHTS: Final = (
    (
        (-1.1, -1.5, 1.8, 2.0, -1.6, -3.5, -3.5, -3.1),
        (-1.6, -1.1, 0.5, -0.1, 1.7, -0.1, -0.2, -1.2),
        (-3.8, -3.7, -3.1, 0.7, 3.6, 1.8, 0.8, -0.6),
    ),
    (
        (0.0, 0.0, 0.0),
        (6.3, 2.2, -1.0),
        (6.4, 2.0, 0.1),
        (1.3, 0.0, 0.2),
        (-0.8, -0.2, 0.4),
    ),
    (
        # BESIDE
        (0.0, -0.2, 3.3),
        (-0.6, 0.7, 0.7),
        (-0.1, 0.0, 2.1),
        (0.7, 1.0, 4.4),
        # BEFORE
        (-0.1, 0.0, 1.0),
        (0.3, 0.0, 0.8),
        (-0.7, 0.0, 0.3),
        (0.1, 0.0, 2.0),
        # ABOVE
        (-0.2, 0.0, 0.4),
        (-0.3, 0.0, -0.1),
        (0.0, 0.7, 0.3),
        (0.8, -0.1, 1.3),
        # HEADING
        (0.0, 0.0, 2.0),
        (-0.1, 0.0, 1.1),
        (0.0, 0.0, 1.5),
        (0.8, 1.0, 2.5),
        # WEEK
        (0.0, 4.0, 0.0),
        (-0.2, 4.6, -0.2),
        (0.0, 4.0, 0.0),
        (0.0, 4.0, 0.0),
        # SAME_WORDS
        (0.0, 4.5, 0.0),
        (-0.1, 1.7, -0.1),
        (-0.6, 1.5, -0.1),
        (0.0, 5.0, 0.0),
        # STAY
        (0.0, 1.0, 2.5),
        (0.0, 1.0, 2.5),
        (0.0, 1.0, 2.5),
        (-0.5, 1.5, 2.3),
        # DATED
        (-0.3, -0.1, 0.3),
        (-0.1, -0.6, 0.9),
        (0.1, 0.0, 0.2),
        (-0.7, -0.1, 0.9),
        # LISTED
        (0.0, 0.0, 3.0),
        (0.1, 0.0, 0.3),
        (0.0, 0.0, 1.5),
        (0.0, 1.0, 4.7),
        # ENTRY
        (0.0, 0.0, 4.1),
        (0.0, 0.0, 4.0),
        (0.0, 0.0, 4.0),
        (0.0, 0.0, 4.0),
        # BOUNDED
        (0.0, 0.0, 3.0),
        (0.0, 0.0, 1.0),
        (2.0, 0.0, 0.5),
        (4.0, 1.0, 0.0),
        # SAID
        (0.0, 0.0, 9.0),
        (0.0, 0.0, 1.0),
        (0.0, 0.0, 1.0),
        (0.0, 0.0, 3.0),
        # OWN_STORY
        (0.0, 0.0, 9.0),
        (0.3, 0.0, 0.8),
        (-0.7, 0.0, 0.3),
        (0.1, 0.0, 2.0),
        # PROMISED
        (0.0, 0.0, 9.0),
        (0.0, 0.0, 7.0),
        (0.0, 0.0, 1.0),
        (0.0, 0.0, 3.0),
    ),
)
"""What each cue weighs: a table by tense (past, none, to come) and `Place`, one by `Bound` and `Side`, and one by
`Earlier` and `DayZone`, and `Side`."""
