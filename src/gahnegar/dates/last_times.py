"""The last times that a text gave, each with where it ends: what the next ones may go by.

Holds them and decides nothing: what a clock time, an open day or a year takes from them is asked in files of their own.
"""

from dataclasses import dataclass, replace
from typing import Final

from gahnegar.dates.resolution import Resolution
from gahnegar.dates.units import Basis, Grain

HISTORY: Final = 60
"""Days before the publication from which on a clock time of a past clause is of the story and not of today."""


@dataclass(slots=True)
class LastTimes:
    """What was given last before a place of one text."""

    story: Resolution | None = None
    """The time that the story has come to."""
    story_end: int = 0
    day: Resolution | None = None
    """The day that clock times may belong to."""
    day_end: int = 0
    dated: tuple[int, int] | None = None
    """A day that was given by its month, and where it ends."""
    listed: tuple[int, int] | None = None
    """A day behind a label, and where it ends."""
    entry: int | None = None
    """The day of the last entry of a chronology."""

    def note_day(self, resolution: Resolution, end: int) -> Resolution:
        """Take note of one day, at a clock time or not; gives the day alone."""
        basis = resolution.basis or Basis.CONTEXT
        self.day = Resolution(resolution.first, resolution.last, Grain.DAY, resolution.calendar, basis)
        self.day_end = end
        return self.day

    def follows(self, time: Resolution) -> bool:
        """Whether the story has come farther than a time: «… دو هفته پیش تعمیر شده بود. روز بعد …»."""
        if self.story is None or self.story.first is None or time.last is None:
            return False
        return time.last < self.story.first

    def lose(self) -> None:
        """Go on with no day: what follows is of one that is not known, in the month or year that the story is at."""
        self.day = None
        if self.story is None or self.story.grain is None or self.story.grain.rank <= Grain.DAY.rank:
            self.story = None

    def before_aside(self) -> "LastTimes":
        """These times, to be taken up again where an aside ends."""
        return replace(self)

    def take_up(self, before: "LastTimes") -> None:
        """Go on with the story and the day that were there before an aside."""
        self.day, self.day_end = before.day, before.day_end
        self.story, self.story_end = before.story, before.story_end
