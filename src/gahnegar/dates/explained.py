"""What the times beside an expression say that it means: «ده روز بعد، یعنی شنبه ۲۱ تیر», «امروز که یکشنبه است».

Looks at folded text and at the expressions found in it; knows no dates.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from gahnegar.dates import facts
from gahnegar.dates.expression import Away, Date, Expression, Season, Shift
from gahnegar.dates.storyline import is_same_sentence
from gahnegar.dates.weekday_order import day_said_again
from gahnegar.dates.whole_text import Hit
from gahnegar.dates.words_beside import apposed_start, explaining_start, had_begun_before, of_year_it_is_called_by


class Explanations:
    """The expressions of one folded text by which others are explained."""

    def __init__(self, text: str, hits: Sequence[Hit]) -> None:
        self._text = text
        self._hits = hits

    def of(self, hit: Hit) -> Expression | None:
        """The date that says what a counted time means: «ده روز بعد، یعنی شنبه ۲۱ تیر», «هشت سال بعد، تابستان ۷۳»."""
        if isinstance(hit.meaning, Date) and facts.is_lone_weekday(hit.meaning):
            return day_said_again(self._text, self._hits, hit)
        if isinstance(hit.meaning, Season | Date):
            return of_year_it_is_called_by(hit.meaning, self._text, hit.end)
        if not isinstance(hit.meaning, Shift | Away):
            return None
        if hit.rule == "ago" and (day := self._day_behind(hit)) is not None and had_begun_before(self._text, hit, day):
            return replace(hit.meaning, of=day.meaning)
        if (start := explaining_start(self._text, hit)) is not None:
            meant = self._meaning_at(start)
            return meant if meant is not None and facts.names_date(meant) else None
        if hit.rule == "later" and (start := apposed_start(self._text, hit)) is not None:
            meant = self._meaning_at(start)
            return meant if meant is not None and facts.names_year(meant) else None
        return None

    def _day_behind(self, hit: Hit) -> Hit | None:
        """The day of a month that is the next expression of the sentence."""
        number = bisect_left(self._hits, hit.end, key=lambda one: one.start)
        following = self._hits[number] if number < len(self._hits) else None
        if following is None or not facts.names_date(following.meaning):
            return None
        return following if is_same_sentence(self._text, hit.end, following.start) else None

    def _meaning_at(self, start: int) -> Expression | None:
        """The meaning of the expression that begins at `start`."""
        number = bisect_left(self._hits, start, key=lambda one: one.start)
        found = self._hits[number] if number < len(self._hits) else None
        return found.meaning if found is not None and found.start == start else None
