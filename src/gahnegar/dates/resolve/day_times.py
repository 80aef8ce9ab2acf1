"""Clock times and parts of a day: «ساعت ۸ شب», «صبح امروز»."""

from dataclasses import replace

from gahnegar.dates.expression import Clock, Date, DayTime, Expression, NamedDay, Ref, Shift
from gahnegar.dates.resolution import Context, Resolution
from gahnegar.dates.resolve.intervals import Resolve
from gahnegar.dates.units import Basis, Calendar, DayPart, Grain, Reason

_J = Calendar.JALALI
_DAWN = 4
"""Hours of a night below this lie on the day after it."""


def _is_lunar_day(of: Expression | Ref | None) -> bool:
    if isinstance(of, NamedDay):
        occasion = of.occasion
        return occasion.calendar is Calendar.HIJRI and occasion.span == 1 and not occasion.evening
    return isinstance(of, Date) and of.calendar is Calendar.HIJRI and of.day is not None


def resolve_time(time: Clock | DayTime, context: Context, resolve: Resolve) -> Resolution:
    """The clock time or part of its day, or of the day that the text is at."""
    if time.of is not None:
        day = resolve(time.of, context)
    elif context.day is not None:
        day = context.day.changed(conflicts=(), alternatives=(), until=None)
    elif context.anchor is not None:
        day = Resolution(context.anchor, context.anchor, Grain.DAY, _J, Basis.PUBLISHED)
    else:
        day = Resolution(reason=Reason.PUBLISHED)
    if isinstance(time, DayTime):
        if time.part is DayPart.NIGHT and day.first is not None and _is_lunar_day(time.of):
            day = day.changed(first=day.first - 1, last=day.first - 1)  # «شب هشتم محرم» is the eve of the day
        return day.changed(grain=Grain.PART, part=time.part, clock=None)
    hour = time.hour_of_day
    at_night = time.part is DayPart.NIGHT and isinstance(time.of, Shift) and time.of.of is None
    if at_night and hour < _DAWN and day.first is not None:  # «امشب ساعت ۰۰:۲۱», «دیشب ساعت ۲»
        day = day.changed(first=day.first + 1, last=day.first + 1)
    if hour == 24 and time.minute:  # half past midnight, told as 24:30
        hour = 0
    return replace(
        day,
        grain=Grain.HOUR if not time.minute else Grain.MINUTE,
        clock=(hour, time.minute, time.second),
        part=None,
        zone=time.zone,
    )
