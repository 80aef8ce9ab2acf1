"""Times that lie a length away, and stretches beside a reference: «دو ساعت پیش», «سه سال و یک ماه بعد», «۸ سال اخیر».

The only place where lengths are added to days.
"""

from fractions import Fraction

from gahnegar.dates import calendars
from gahnegar.dates.expression import Amount, Away, Ref, Stretch
from gahnegar.dates.resolution import Context, Resolution
from gahnegar.dates.resolve.intervals import Resolve, civil, interval, reference, unit_span
from gahnegar.dates.units import Basis, Calendar, Grain, Reason

_J = Calendar.JALALI


def add_length(calendar: Calendar, day: int, amount: Amount, direction: int) -> int | None:
    """The day that lies `amount` before (-1) or after (+1) `day`, years and months clamped; None where unknown."""
    for count, grain in amount.parts:
        if count is None:
            return None
        months = _COUNTED_MONTHS.get(grain)
        if months is not None:
            whole = count * months
            year, month, number = calendars.from_day(calendar, day)
            steps = int(whole) * direction
            day = calendars.to_day(calendar, *calendars.add_months(calendar, year, month, number, steps))
            day += int((whole - int(whole)) * 30) * direction
        else:
            day += int(count * _COUNTED_DAYS.get(grain, Fraction(0)) + Fraction(1, 2)) * direction
    return day


_COUNTED_MONTHS = {
    Grain.MONTH: 1,
    Grain.QUARTER: 3,
    Grain.SEASON: 3,
    Grain.HALF: 6,
    Grain.YEAR: 12,
    Grain.DECADE: 120,
    Grain.CENTURY: 1200,
}


_COUNTED_DAYS = {Grain.DAY: Fraction(1), Grain.WEEK: Fraction(7), Grain.HOUR: Fraction(1, 24)}


def resolve_away(away: Away, context: Context, resolve: Resolve) -> Resolution:
    """The finest unit of a length, so far from the reference; hours and minutes need a clock time to count from."""
    grain = away.amount.parts[-1][1]
    past = away.direction < 0 or context.tense < 0  # «سه دقیقه بعد به تساوی رسید»
    vague = Resolution(grain=grain, ref=Ref.PAST if past else Ref.FUTURE, reason=Reason.VAGUE)
    of = away.of
    if of is Ref.STORY and context.story is None:
        of = None
    base = reference(of, context) if of is Ref.STORY else resolve(of or Ref.PRESENT, context)
    if base.first is None:
        return vague
    if grain.rank < Grain.DAY.rank:
        return _moments_away(away, base, context) or _days_away(away, context) or vague
    day = add_length(civil(context.calendar), base.first, away.amount, away.direction)
    if day is None or (base.grain is not None and base.grain.rank > grain.rank and base.basis is Basis.CONTEXT):
        return vague
    calendar = civil(base.calendar or context.calendar)
    found = interval(calendar, unit_span(calendar, grain, day, 0), grain, base.basis)
    return found.changed(approximate=base.approximate)


def _days_away(away: Away, context: Context) -> Resolution | None:
    """The day that lies whole days of hours from the publication: «۴۸ ساعت پیش», whose clock time is not known."""
    parts = ((count or 0) * _COUNTED_DAYS.get(grain, Fraction(0)) for count, grain in away.amount.parts)
    days = sum(parts, Fraction(0))
    if away.of is not None or context.anchor is None or not days or days.denominator != 1:
        return None
    day = context.anchor + int(days) * away.direction
    return Resolution(day, day, Grain.DAY, _J, Basis.PUBLISHED, approximate=True)


def _moments_away(away: Away, base: Resolution, context: Context) -> Resolution | None:
    """The minute that lies so far from the publication's clock time, or from that of the story."""
    clock = base.clock
    if away.of is None and context.clock is not None:
        clock = (context.clock.hour, context.clock.minute, None)
    if clock is None or base.first is None:
        return None
    minutes = Fraction(0)
    for count, grain in away.amount.parts:
        minutes += (count or 0) * _MINUTES.get(grain, Fraction(0))
    moment = base.first * 1440 + clock[0] * 60 + clock[1] + away.direction * int(minutes)
    day, minute = divmod(moment, 1440)
    basis = Basis.PUBLISHED if away.of is None else Basis.CONTEXT
    return Resolution(day, day, Grain.MINUTE, _J, basis, clock=(minute // 60, minute % 60, None))


_MINUTES = {
    Grain.SECOND: Fraction(1, 60),
    Grain.MINUTE: Fraction(1),
    Grain.HOUR: Fraction(60),
    Grain.DAY: Fraction(1440),
}


def resolve_stretch(stretch: Stretch, context: Context, resolve: Resolve) -> Resolution:
    """The days from the reference as far as the length reaches."""
    base = resolve(stretch.of or Ref.PRESENT, context)
    if base.first is None:
        return base
    other = add_length(civil(context.calendar), base.first, stretch.amount, stretch.direction)
    if other is None:
        return Resolution(ref=Ref.PAST if stretch.direction < 0 else Ref.FUTURE, basis=base.basis, reason=Reason.VAGUE)
    grain = stretch.amount.parts[-1][1]
    first, last = sorted((base.first, other))
    return Resolution(first, last, grain, context.calendar, base.basis)
