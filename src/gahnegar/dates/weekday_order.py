"""«پنجشنبه دوم آبان»: Thursday the 2nd, or the second Thursday of the month; whichever the weekday allows.
And «امروز که یکشنبه است»: a weekday that says again what day another time is.

Looks at the words of an expression and at the calendar; knows no story.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from gahnegar.dates import calendars
from gahnegar.dates.expression import Date, NamedDay, Nth, Same, Shift
from gahnegar.dates.units import Calendar, Grain
from gahnegar.dates.whole_text import Hit
from gahnegar.persian.pattern import Pattern
from gahnegar.persian.tenses import direction_after

_MOST: Final = 5
"""No month has a sixth Thursday."""
_IN_WORDS: Final = Pattern(r"(?:شنبه|جمعه)[ \u200c](?:اول|دوم|سوم|چهارم|پنجم)[ ]", reach=60)


def nth_of_month(day: Date, text: str, hit: Hit, anchor: int | None) -> Nth | None:
    """The n-th such weekday of the month to come, where its n-th day is another one.

    None where a year stands beside it, whose weekday may be wrong, nothing says which year is near, or the clause looks
    back: the weekday then says which year it was.
    """
    if anchor is None or day.weekday is None or day.year is not None or day.month is None:
        return None
    if day.day is None or day.day > _MOST or not _IN_WORDS.search(text, hit.start, hit.end):
        return None
    calendar = day.calendar or Calendar.JALALI
    around = calendars.nearest_year(calendar, anchor)
    own = (around - 1, around, around + 1)
    years = [year for year in own if calendars.is_valid(calendar, year, day.month, day.day)]
    days = [calendars.to_day(calendar, year, day.month, day.day) for year in years]
    nearest = min(days, key=lambda one: abs(one - anchor))
    if calendars.weekday(nearest) is day.weekday or direction_after(text, hit.end) < 0:
        return None
    return Nth(day.day, Date(weekday=day.weekday), replace(day, day=None, weekday=None))


def day_said_again(text: str, hits: Sequence[Hit], hit: Hit) -> Same | None:
    """The day that a weekday says again: «امروز که یکشنبه است», «عید قربان دوشنبه است»."""
    number = bisect_left(hits, hit.start, key=lambda one: one.start)
    said = hits[number - 1] if number else None
    between = None if said is None else text[said.end : hit.start]
    match None if said is None else said.meaning:
        case Shift(Grain.DAY, _, None) as day if between == " که ":
            return Same((day, hit.meaning))
        case NamedDay() as day if between == " " and text.startswith((" است", "ست "), hit.end):
            return Same((day, hit.meaning))
        case _:
            return None
