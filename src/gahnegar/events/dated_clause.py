"""A clause as one time dates it: what the status of an event and the kinds of times without a row are asked of."""

import datetime as dt
from dataclasses import dataclass

from gahnegar.dates.timex import Timex
from gahnegar.events.clauses import Sentence
from gahnegar.events.predicates import Predicate


@dataclass(frozen=True, slots=True)
class DatedClause:
    """A predicate in its sentence with the time that dates it.

    `place`: the first and the last word of the time. `published`: the publication day, None where it is unknown.
    """

    sentence: Sentence
    predicate: Predicate
    timex: Timex
    place: tuple[int, int]
    published: dt.date | None

    @property
    def is_ahead(self) -> bool:
        """Whether all of the time lies after the publication day."""
        return self.published is not None and self.timex.first is not None and self.timex.first > self.published

    @property
    def is_over(self) -> bool:
        """Whether all of the time lies before the publication day."""
        return self.published is not None and self.timex.last is not None and self.timex.last < self.published

    @property
    def ends_ahead(self) -> bool:
        """Whether the time goes on after the publication day."""
        return self.published is not None and self.timex.last is not None and self.timex.last > self.published

    def other_words(self) -> list[int]:
        """The words of the clause without those of the time."""
        first, last = self.place
        clause = range(self.predicate.clause_first, self.predicate.clause_last + 1)
        return [index for index in clause if not first <= index <= last]
