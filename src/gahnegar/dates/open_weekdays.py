"""Which day a bare weekday means: candidates about the publication and about the days told before, weighed by cues.

Knows days and their context, neither text nor expressions.
"""

from collections.abc import Iterable

from gahnegar.dates import calendars, readings
from gahnegar.dates.day_cues import (
    OF_BOUND,
    OF_EARLIER,
    OF_TODAY,
    WEIGHTS,
    Bound,
    DayCue,
    DayZone,
    Earlier,
    Place,
    Side,
)
from gahnegar.dates.resolution import Context, Resolution
from gahnegar.dates.units import Basis, Calendar, Certainty, Evidence, Grain, Reason, Weekday

_A_WEEK = 7
_SOON = 3
_CLOSE, _CLOSE_IN_STORY = 2.0, 2.5
"""Two candidates whose weights lie nearer than this stand close; the second where the other one goes on a story."""


def choose_weekday(weekday: Weekday, context: Context) -> Resolution:
    """The day that the text means by a weekday."""
    found = candidates(weekday, context)
    if not found:
        return Resolution(grain=Grain.DAY, reason=Reason.PUBLISHED)
    anchor = context.anchor
    if abs(context.tense) == 2 and anchor is not None:
        day = min((day for day in found if (day - anchor) * context.tense >= 0), key=lambda day: abs(day - anchor))
        return Resolution(day, day, Grain.DAY, Calendar.JALALI, Basis.TENSE)
    ranked = sorted(((weigh_cues(cues_of(day, context)), day) for day in found), reverse=True)
    near = _CLOSE_IN_STORY if len(ranked) > 1 and _continues_story(ranked[1][1], context) else _CLOSE
    close = len(ranked) > 1 and ranked[0][0] - ranked[1][0] < near
    pick = readings.keep(context, (Evidence.NEARNESS,), Certainty.GUESS) if close else 0
    day = ranked[pick][1]
    return Resolution(day, day, Grain.DAY, Calendar.JALALI, _rests_on(day, context))


def _continues_story(day: int, context: Context) -> bool:
    """Whether a day follows soon on one of the story, which was over a week before: the other reading of «یکشنبه»."""
    if context.anchor is None or context.tense >= 0:
        return False
    return any(
        earlier in (Earlier.BESIDE, Earlier.BEFORE) and 0 < day - base < _A_WEEK <= context.anchor - base
        for base, earlier in context.earlier
    )


def candidates(weekday: Weekday, context: Context) -> list[int]:
    """The days on this weekday that lie within a week of the publication or of a day told."""
    bases = [day for day, _ in context.earlier] + ([] if context.anchor is None else [context.anchor])
    days: set[int] = set()
    for base in bases:
        ahead = (weekday - calendars.weekday(base)) % _A_WEEK
        days.update((base + ahead - _A_WEEK, base + ahead) if ahead else (base - _A_WEEK, base, base + _A_WEEK))
    return sorted(days)


def cues_of(day: int, context: Context) -> list[DayCue]:
    """What speaks for a candidate."""
    found: list[DayCue] = []
    today = context.anchor if context.now is None else context.now
    tense = (context.tense > 0) - (context.tense < 0)
    tells_on = today is not None and context.anchor is not None and today < day <= context.anchor
    if tense < 0 and tells_on and not context.in_diary:
        tense = 0  # an entry may tell on: «شنبه: خمیر گرفتم. صبح یکشنبه دو برابر شده بود»
    if today is not None:
        found.append(DayCue(OF_TODAY, tense + 1, _place_of_day(day - today)))
        if context.bound is not Bound.NONE:
            found.append(DayCue(OF_BOUND, context.bound, _side_of(day, today)))
    for base, earlier in context.earlier:
        if abs(day - base) > _A_WEEK or (earlier is Earlier.HEADING and base == context.now):
            continue
        zone = DayZone.LATELY if today is None or earlier is Earlier.WEEK else _zone_of(base - today)
        side = Side.ON if earlier is Earlier.WEEK and 0 <= day - base < _A_WEEK else _side_of(day, base)
        found.append(DayCue(OF_EARLIER, earlier * len(DayZone) + zone, side))
    return found


def weigh_cues(cues: Iterable[DayCue]) -> float:
    """What they weigh together."""
    return sum(WEIGHTS[cue.table][cue.row][cue.column] for cue in cues)


def _zone_of(distance: int) -> DayZone:
    if abs(distance) >= _A_WEEK:
        return DayZone.FAR_AHEAD if distance > 0 else DayZone.LONG_PAST
    return DayZone.SOON if distance > 0 else DayZone.LATELY


def _side_of(day: int, of: int) -> Side:
    return Side((day > of) - (day < of) + 1)


def _place_of_day(distance: int) -> Place:
    if abs(distance) == _A_WEEK:
        return Place.A_WEEK_AHEAD if distance > 0 else Place.A_WEEK_PAST
    if abs(distance) > _A_WEEK:
        return Place.FAR_AHEAD if distance > 0 else Place.LONG_PAST
    if distance <= 0:
        return Place.PAST if distance else Place.THAT_DAY
    return Place.SOON if distance <= _SOON else Place.AHEAD


def _rests_on(day: int, context: Context) -> Basis:
    anchor = context.anchor
    if anchor is None or abs(day - anchor) > _A_WEEK:
        return Basis.CONTEXT
    if any(earlier is Earlier.WEEK and 0 <= day - base < _A_WEEK for base, earlier in context.earlier):
        return Basis.CONTEXT
    return Basis.TENSE if context.tense else Basis.PUBLISHED
