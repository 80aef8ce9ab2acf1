"""The lunar years and the lunar month that a text named, for those it names again without their calendar.

Knows which names stood before, and no words around them.
"""

from dataclasses import replace
from typing import Final

from gahnegar.dates import calendars, facts, years
from gahnegar.dates.expression import Date, DayTime, Edge, Expression, NamedDay, Ref, Season, Shift, Within
from gahnegar.dates.resolution import Resolution
from gahnegar.dates.units import Calendar, Grain
from gahnegar.dates.whole_text import WholeText

_SOLAR_MONTHS: Final = calendars.to_day(Calendar.JALALI, 1304, 1, 11)
"""The day on which Iran took solar months."""


class LunarNames:
    """What one text named by the lunar calendar so far."""

    def __init__(self, whole: WholeText) -> None:
        self._whole = whole
        self.years: set[int] = set()
        self._month: int | None = None

    def note_month(self, expression: Expression) -> None:
        """Take note of the lunar month that was named last; one of another calendar takes its place."""
        named = [part for part in facts.walk(expression) if isinstance(part, Date) and part.month is not None]
        if named:
            self._month = named[-1].month if named[-1].calendar is Calendar.HIJRI else None

    def with_month(self, expression: Expression, story: Resolution | None) -> Expression:
        """`expression` with the lunar month that was named last in place of «این ماه», a feast in its lunar year.

        A bare day of a `story` of the times of lunar months is one of theirs: «پانزدهم شعبان ۱۲۸۷ … روز هفدهم».
        """
        match expression:
            case NamedDay(of=Date(year=int() as number, month=None, calendar=None) as year) if (
                number in self._whole.lunar_years
            ):
                return replace(expression, of=replace(year, calendar=Calendar.HIJRI))  # «نوروز ۱۲۸۹»
            case Date(year=None, month=None, day=int() as day):
                return self._day_of_old_times(day, story) or expression
            case DayTime(of=Date(year=None, month=None, day=int() as day)):
                return replace(expression, of=self._day_of_old_times(day, story) or expression.of)
            case _:
                return expression if self._month is None else _in_month(expression, self._month)

    def _day_of_old_times(self, day: int, story: Resolution | None) -> Expression | None:
        if self._month is None or story is None or story.first is None or story.first >= _SOLAR_MONTHS:
            return None
        next_ = Date(month=self._month % 12 + 1, day=day, calendar=Calendar.HIJRI)
        return self.counted_day(day, story.changed(calendar=Calendar.HIJRI)) or (
            next_ if story.first == story.last else None
        )

    def season(self, season: Expression, story: Resolution | None) -> Season | None:
        """A season of the lunar year that the story has come to: «در ۱۲۲۸ قمری … سیزده سال بعد، در تابستان ۱۲۴۱ …»."""
        year = season.of if isinstance(season, Season) else None
        if not isinstance(season, Season) or not isinstance(year, Date) or year.year not in years.SOLAR_OR_LUNAR:
            return None
        if story is None or story.calendar is not Calendar.HIJRI or story.first is None:
            return None
        if year.year != calendars.from_day(Calendar.HIJRI, story.first)[0]:
            return None
        return replace(season, of=replace(year, calendar=Calendar.HIJRI))

    def counted_day(self, number: int, story: Resolution | None) -> Shift | None:
        """The day of the lunar month of the last day told: «دوم محرم رسیدند. روز سوم …»; None where it lies behind."""
        if self._month is None or story is None or story.first is None or story.calendar is not Calendar.HIJRI:
            return None
        since = calendars.from_day(Calendar.HIJRI, story.first)[2]
        counted = story.first == story.last and since < number
        return Shift(Grain.DAY, number - since, Ref.STORY) if counted else None


def _in_month(expression: Expression, month: int) -> Expression:
    """`expression` with the lunar month that was named in place of «این ماه»: «روز پانزدهم این ماه، سال سوم هجری»."""
    named = Date(month=month, calendar=Calendar.HIJRI)
    match expression:
        case Shift(Grain.MONTH, 0, Ref.THIS, None):
            return named
        case Edge(of=Shift(Grain.MONTH, 0, Ref.THIS, None)):
            return replace(expression, of=named)
        case Within(Date(month=None, day=int() as day), Shift(Grain.MONTH, 0, Ref.THIS | None, None)):
            return replace(named, day=day)
        case Within(Within(Date(month=None, day=int() as day), Shift(Grain.MONTH, 0, Ref.THIS, None)), Date() as year):
            return Within(replace(named, day=day), year)
        case _:
            return expression
