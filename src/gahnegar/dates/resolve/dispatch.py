"""From meaning to dates: `resolve_expression(expression, context)`, by the kind of the expression.

Each kind has its file beside this one; those that hold other expressions are given `resolve` for them.
"""

from dataclasses import replace
from typing import assert_never

from gahnegar.dates import calendars, facts, years
from gahnegar.dates.expression import (
    Amount,
    Away,
    Between,
    Clock,
    Date,
    DayTime,
    Edge,
    Every,
    Expression,
    NamedDay,
    Nth,
    Numbered,
    Ref,
    Same,
    Season,
    Several,
    Shift,
    Step,
    Stretch,
    Vague,
    Within,
)
from gahnegar.dates.occasion import Occasion
from gahnegar.dates.resolution import Candidate, Context, Decision, Resolution
from gahnegar.dates.resolve.between import resolve_between
from gahnegar.dates.resolve.calendar_dates import resolve_dated
from gahnegar.dates.resolve.centuries import resolve_numbered
from gahnegar.dates.resolve.day_times import resolve_time
from gahnegar.dates.resolve.feasts import resolve_named
from gahnegar.dates.resolve.intervals import reference
from gahnegar.dates.resolve.lengths import resolve_away, resolve_stretch
from gahnegar.dates.resolve.nth import resolve_nth
from gahnegar.dates.resolve.open_dates import resolve_open_date
from gahnegar.dates.resolve.relative import resolve_shift, resolve_step
from gahnegar.dates.resolve.seasons import resolve_season
from gahnegar.dates.resolve.together import resolve_same, resolve_several
from gahnegar.dates.resolve.within import resolve_within
from gahnegar.dates.units import Basis, Calendar, Certainty, Evidence, Grain, Mod, Reason
from gahnegar.errors import CalendarRangeError, InvalidDateError

_J, _G, _H = Calendar.JALALI, Calendar.GREGORIAN, Calendar.HIJRI


def resolve_expression(expression: Expression, context: Context) -> Resolution:
    """The days that `expression` means in `context`; a day that does not exist gives a reason, never another day.

    Where another reading stands close to the chosen one it is among the `alternatives`; where nothing favours one there
    are alternatives only.
    """
    log = context.log
    log.clear()
    found = _attempt(expression, context)
    if not found.known:
        return found
    if not log:
        others = _unsaid(expression, found, context)
        if not others:
            return found
        return found.changed(alternatives=(*others, *found.alternatives), certainty=Certainty.LIKELY)
    decision = log[0]
    others = _candidates(expression, found, decision, context)
    if not decision.decided and others and found.first is not None and found.last is not None:
        best = Candidate(found.first, found.last, decision.others[0], found.clock)
        return Resolution(
            grain=found.grain, calendar=found.calendar, mod=found.mod, part=found.part,
            alternatives=(best, *others), reason=Reason.UNDECIDED, certainty=Certainty.GUESS,
        )  # fmt: skip
    certainty = decision.certainty if others or decision.certainty is not Certainty.GUESS else Certainty.LIKELY
    return found.changed(alternatives=(*others, *found.alternatives), certainty=certainty)


def _candidates(expression: Expression, found: Resolution, decision: Decision, context: Context) -> list[Candidate]:
    """The other readings that a decision left."""
    others: list[Candidate] = []
    for pick, evidence in enumerate(decision.others, start=1):
        _add(others, found, _attempt(expression, replace(context, log=[], pick=pick)), evidence)
    return others


def _add(others: list[Candidate], found: Resolution, other: Resolution, evidence: Evidence) -> None:
    """Keep `other` among the other readings where it has days, and not those of `found`."""
    if other.first is None or other.last is None:
        return
    if (other.first, other.last, other.clock) != (found.first, found.last, found.clock):
        others.append(Candidate(other.first, other.last, evidence, other.clock))


def _unsaid(expression: Expression, found: Resolution, context: Context) -> list[Candidate]:
    """Other readings of words that seem to say it all: the other half of the day, other orders, the other calendar."""
    others: list[Candidate] = []
    match expression:
        case Clock(hour=hour, minute=0 | 30, second=None, part=None) if 1 <= hour < 12 and found.clock is not None:
            _add(others, found, found.changed(clock=(hour + 12, found.clock[1], None)), Evidence.HALF)
        case Date(year=int() as year, month=int() as month, day=int() as day, calendar=None, short=True):
            orders = [replace(expression, year=day, day=year)] if year <= 31 else []
            orders += [replace(expression, month=day, day=month)] if day <= 12 else []
            for order in orders[:1]:
                _add(others, found, _attempt(order, replace(context, log=[])), Evidence.SHAPE)
        case NamedDay(occasion=Occasion(calendar=Calendar.HIJRI), of=Date(year=int() as year, calendar=None) as of) if (
            years.solar_or_lunar(year) and not of.short
        ):
            for calendar in (_J, _H):
                other = replace(expression, of=replace(of, calendar=calendar))
                _add(others, found, _attempt(other, replace(context, log=[])), Evidence.NEIGHBOURS)
        case Within(Date(calendar=Calendar.HIJRI), Date(year=int() as year, calendar=Calendar.HIJRI) as of):
            solar = Within(expression.inner, replace(of, calendar=_J))
            _add(others, found, _attempt(solar, replace(context, log=[])), Evidence.NEIGHBOURS)
        case _ if facts.names_early(expression):
            lunar = found.calendar is not _H
            flipped = replace(context, lunar=lunar, story=None, calendar=_J, log=[])
            _add(others, found, _attempt(expression, flipped), Evidence.NEIGHBOURS)
        case _:
            pass
    return others


def _attempt(expression: Expression, context: Context) -> Resolution:
    """One reading of `expression`, with a reason in place of days that do not exist."""
    try:
        found = _resolve(expression, context)
    except (CalendarRangeError, OverflowError):
        return Resolution(reason=Reason.RANGE)
    except InvalidDateError:
        return Resolution(reason=Reason.NO_SUCH_DAY)
    if found.first is not None and found.last is not None and found.last < found.first:
        return found.changed(first=None, last=None, until=None, alternatives=(), reason=Reason.UNDECIDED)
    return found


def _is_lunar_year(date: Date, context: Context) -> bool:
    """Whether the year of a lunar month is a lunar one, since as a solar one it lies years ahead: «رمضان ۱۴۱۶»."""
    if context.anchor is None or date.year is None or date.short or date.year >= years.JALALI_YEARS.stop:
        return False
    ahead = date.year - calendars.from_day(_J, context.anchor)[0]
    return ahead > _YEARS_AHEAD


_YEARS_AHEAD = 3
"""A lunar month of a solar year is told so many years ahead, at most."""


def _resolve(expression: Expression | Ref, context: Context) -> Resolution:
    """The way of each kind of expression to its file."""
    match expression:
        case Date(year=None):
            return resolve_open_date(expression, context)
        case Date():
            return resolve_dated(expression, context)
        case Shift():
            return resolve_shift(expression, context, _resolve)
        case Clock() | DayTime():
            return resolve_time(expression, context, _resolve)
        case Within(Date() as inner, Date(year=int() as year, bc=True)):
            return resolve_dated(replace(inner, year=year, bc=True, calendar=_G), context)
        case Within(Date(year=None, calendar=Calendar.HIJRI) as inner, Date(month=None, calendar=None) as outer) if (
            _is_lunar_year(outer, context)
        ):
            return resolve_dated(replace(inner, year=outer.year), context)
        case Within(inner, outer):
            return resolve_within(inner, _resolve(outer, context), context, _resolve)
        case Between():
            return resolve_between(expression, context, _resolve)
        case Edge(mod, of):
            found = _resolve(of, context)
            return found.changed(mod=mod, approximate=found.approximate or mod is Mod.APPROX)
        case Away():
            return resolve_away(expression, context, _resolve)
        case Stretch():
            return resolve_stretch(expression, context, _resolve)
        case Numbered():
            return resolve_numbered(expression, context)
        case Season():
            return resolve_season(expression, context, _resolve)
        case NamedDay():
            return resolve_named(expression, context, _resolve)
        case Nth():
            return resolve_nth(expression, context, _resolve)
        case Step():
            return resolve_step(expression, context, _resolve)
        case Several(items):
            return resolve_several(items, context, _resolve)
        case Same(items):
            return resolve_same(items, context, _resolve)
        case Vague(Ref.PRESENT, Grain.MINUTE) if context.anchor is not None and context.clock is not None:
            now = context.clock
            clock = (now.hour, now.minute, None)
            return Resolution(context.anchor, context.anchor, Grain.MINUTE, _J, Basis.PUBLISHED, clock=clock)
        case Vague(Ref.PRESENT, Grain.MINUTE):
            return Resolution(ref=Ref.PRESENT, reason=Reason.VAGUE)
        case Vague(ref, grain):
            return Resolution(grain=grain, ref=ref, reason=Reason.VAGUE)
        case Ref():
            return reference(expression, context)
        case Amount() | Every():
            return Resolution()  # they have a value but no place in time
        case _:
            assert_never(expression)
