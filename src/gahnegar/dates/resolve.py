"""From meaning to dates: `resolve_expression(expression, context)`. Here, and only here, the anchor is known.

Days are ordinals (`datetime.date.toordinal`), intervals are inclusive. Nothing here reads text or the clock.
"""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from gahnegar.dates import calendars, facts, named, readings, years
from gahnegar.dates.expression import (
    Amount,
    Away,
    Between,
    Clock,
    Date,
    DayTime,
    Edge,
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
from gahnegar.dates.resolution import Candidate, Context, Decision, Resolution, Told
from gahnegar.dates.units import Basis, Calendar, Certainty, DayPart, Evidence, Grain, Mod, Reason, Weekday
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
        return replace(found, alternatives=(*others, *found.alternatives), certainty=Certainty.LIKELY)
    decision = log[0]
    others = _candidates(expression, found, decision, context)
    if not decision.decided and others and found.first is not None and found.last is not None:
        best = Candidate(found.first, found.last, decision.others[0], found.clock)
        return Resolution(
            grain=found.grain, calendar=found.calendar, mod=found.mod, part=found.part,
            alternatives=(best, *others), reason=Reason.UNDECIDED, certainty=Certainty.GUESS,
        )  # fmt: skip
    certainty = decision.certainty if others or decision.certainty is not Certainty.GUESS else Certainty.LIKELY
    return replace(found, alternatives=(*others, *found.alternatives), certainty=certainty)


def _candidates(expression: Expression, found: Resolution, decision: Decision, context: Context) -> list[Candidate]:
    """The other readings that a decision left."""
    others: list[Candidate] = []
    for pick, evidence in enumerate(decision.others, start=1):
        _add(others, found, _attempt(expression, replace(context, log=[], pick=pick)), evidence)
    return others


def _add(others: list[Candidate], found: Resolution, other: Resolution, evidence: Evidence) -> None:
    if other.first is None or other.last is None:
        return
    if (other.first, other.last, other.clock) != (found.first, found.last, found.clock):
        others.append(Candidate(other.first, other.last, evidence, other.clock))


def _unsaid(expression: Expression, found: Resolution, context: Context) -> list[Candidate]:
    """Other readings of words that seem to say it all: the other half of the day, other orders, the other calendar."""
    others: list[Candidate] = []
    match expression:
        case Clock(hour=hour, minute=0 | 30, second=None, part=None) if 1 <= hour < 12 and found.clock is not None:
            _add(others, found, replace(found, clock=(hour + 12, found.clock[1], None)), Evidence.HALF)
        case Date(year=int() as year, month=int() as month, day=int() as day, calendar=None, short=True):
            orders = [replace(expression, year=day, day=year)] if year <= 31 else []
            orders += [replace(expression, month=day, day=month)] if day <= 12 else []
            for order in orders[:1]:
                _add(others, found, _attempt(order, replace(context, log=[])), Evidence.SHAPE)
        case _ if facts.names_early(expression):
            lunar = found.calendar is not _H
            flipped = replace(context, lunar=lunar, story=None, calendar=_J, log=[])
            _add(others, found, _attempt(expression, flipped), Evidence.NEIGHBOURS)
    return others


def _attempt(expression: Expression, context: Context) -> Resolution:
    try:
        found = _resolve(expression, context)
    except (CalendarRangeError, OverflowError):
        return Resolution(reason=Reason.RANGE)
    except InvalidDateError:
        return Resolution(reason=Reason.NO_SUCH_DAY)
    if found.first is not None and found.last is not None and found.last < found.first:
        return replace(found, first=None, last=None, until=None, alternatives=(), reason=Reason.UNDECIDED)
    return found


def _resolve(expression: Expression | Ref, context: Context) -> Resolution:
    match expression:
        case Date():
            return _date(expression, context)
        case Shift():
            return _shift(expression, context)
        case Clock() | DayTime():
            return _time(expression, context)
        case Within(Date() as inner, Date(year=int() as year, bc=True)):
            return _date(replace(inner, year=year, bc=True, calendar=_G), context)
        case Within(inner, outer):
            return _within(inner, _resolve(outer, context), context)
        case Between():
            return _between(expression, context)
        case Edge(mod, of):
            found = _resolve(of, context)
            return replace(found, mod=mod, approximate=found.approximate or mod is Mod.APPROX)
        case Away():
            return _away(expression, context)
        case Stretch():
            return _stretch(expression, context)
        case Numbered():
            return _numbered(expression, context)
        case Season():
            return _season(expression, context)
        case NamedDay():
            return _named(expression, context)
        case Nth():
            return _nth(expression, context)
        case Step():
            return _step(expression, context)
        case Several(items):
            return _several(items, context)
        case Same(items):
            return _same(items, context)
        case Vague(Ref.PRESENT, Grain.MINUTE) if context.anchor is not None and context.clock is not None:
            now = context.clock
            clock = (now.hour, now.minute, None)
            return Resolution(context.anchor, context.anchor, Grain.MINUTE, _J, Basis.PUBLISHED, clock=clock)
        case Vague(Ref.PRESENT, Grain.MINUTE):
            return Resolution(ref=Ref.PRESENT, reason=Reason.VAGUE)
        case Vague(ref, grain):
            return Resolution(grain=grain, ref=ref, reason=Reason.VAGUE)
        case Ref():
            return _reference(expression, context)
    return Resolution(basis=Basis.ABSOLUTE)  # Amount and Every have a value but no place in time


def _span(calendar: Calendar, span: tuple[int, int], grain: Grain, basis: Basis = Basis.ABSOLUTE) -> Resolution:
    year, month, _ = calendars.from_day(calendar, span[0])
    approximate = calendar is _H and calendars.is_approximate(calendar, year, month)
    return Resolution(*span, grain, calendar, basis, approximate=approximate)


def _reference(ref: Ref, context: Context) -> Resolution:
    if ref is Ref.STORY and context.story is not None:
        return replace(context.story, basis=Basis.CONTEXT)
    if context.anchor is None:
        return Resolution(reason=Reason.PUBLISHED)
    return Resolution(context.anchor, context.anchor, Grain.DAY, _J, Basis.PUBLISHED)


# --- dates -----------------------------------------------------------------------------------------------------------


def full_year(date: Date, context: Context) -> tuple[Calendar, int]:
    """The calendar and the whole number of a told year; see `years` for the rules."""
    year, calendar = date.year, date.calendar
    assert year is not None
    if date.short:
        calendar = calendar or _J
        now = None if context.anchor is None else calendars.from_day(calendar, context.anchor)[0]
        if now is None and context.near is not None and calendar is _J:
            return calendar, years.beside(year, context.near)
        both = years.centuries(year, calendar, now)
        pick = 0
        if len(both) > 1:
            others = (Evidence.NEARNESS,) * (len(both) - 1)
            pick = readings.keep(context, others, Certainty.GUESS, decided=False)
        return calendar, both[pick]
    if calendar is None:
        story = context.story
        lunar = story is not None and story.calendar is _H and story.basis is Basis.ABSOLUTE and year < 1350
        if year < 1200:
            lunar = lunar or context.calendar is _H or bool(context.lunar)
            calendar = years.early(year, lunar=lunar)
        else:
            calendar = _H if lunar else years.era(year)
            if calendar is _J and year > years.LATEST_TOLD and context.tense < 0:
                calendar = _G  # what is past lies in no coming century
    return calendar, year


def _date(date: Date, context: Context) -> Resolution:
    if date.bc and date.year is not None:
        return _before_christ(date)
    if date.year is None:
        return _yearless(date, context)
    calendar, year = full_year(date, context)
    if date.month is None:
        return _span(calendar, calendars.year_span(calendar, year), Grain.YEAR)
    if date.day is None:
        return _span(calendar, calendars.month_span(calendar, year, date.month), Grain.MONTH)
    return _checked(_day(calendar, year, date.month, date.day, julian=date.julian), date.weekday)


def _before_christ(date: Date) -> Resolution:
    """A date in a year counted back from the year 1, in the Gregorian calendar carried back."""
    assert date.year is not None
    year = 1 - date.year
    month, day = date.month, date.day
    first = calendars.proleptic_day(year, month or 1, day or 1)
    if month is not None and day is not None:
        last, grain = first, Grain.DAY
    elif month is not None:
        last, grain = calendars.proleptic_day(year + month // 12, month % 12 + 1, 1) - 1, Grain.MONTH
    else:
        last, grain = calendars.proleptic_day(year + 1, 1, 1) - 1, Grain.YEAR
    return Resolution(first, last, grain, _G, reason=Reason.BEFORE_CHRIST)


def _day(calendar: Calendar, year: int, month: int, day: int, *, julian: bool = False) -> Resolution:
    number = calendars.julian_to_day(year, month, day) if julian else calendars.to_day(calendar, year, month, day)
    return _span(calendar, (number, number), Grain.DAY)


def _checked(day: Resolution, weekday: Weekday | None) -> Resolution:
    """`day`, with a mismatch where the text's weekday is not that day's."""
    if weekday is None or day.first is None or day.first != day.last or calendars.weekday(day.first) is weekday:
        return day
    if day.approximate:  # it may be a day off
        return day
    return replace(day, mismatch=(*day.mismatch, ("weekday", weekday, calendars.weekday(day.first))))


def _yearless(date: Date, context: Context) -> Resolution:
    if date.month is None and date.day is None:
        return _weekday(date.weekday, context)
    if date.month is None:
        return _checked(_day_of_some_month(date, context), date.weekday)
    calendar = date.calendar or _J

    def occurrence(year: int) -> Resolution:
        return _date(replace(date, year=year, calendar=calendar, weekday=None), context)

    return _checked(_recurring(calendar, occurrence, context, date.weekday), date.weekday)


def _recurring(
    calendar: Calendar, occurrence: Callable[[int], Resolution], context: Context, weekday: Weekday | None = None
) -> Resolution:
    """The yearly occurrence that a text means, among those around the publication and around what the text told."""
    wanted: set[int] = set()
    if context.anchor is not None:
        year = calendars.from_day(calendar, context.anchor)[0]
        wanted.update((year - 1, year, year + 1))
    story = (
        context.told.resolution if context.told is not None else None if context.anchor is not None else context.story
    )
    for base in (story, context.heading):
        if base is not None and base.first is not None and base.last is not None:
            year, end = (calendars.from_day(calendar, day)[0] for day in (base.first, base.last))
            wanted.update((year - 1, year, year + 1) if base.last - base.first < 300 else range(year - 1, end + 1))
    if context.after is not None:
        year = calendars.from_day(calendar, context.after)[0]
        wanted.update((year, year + 1))
    found: list[Resolution] = []
    problem: InvalidDateError | None = None
    for year in sorted(wanted):
        try:
            found.append(occurrence(year))
        except InvalidDateError as error:
            problem = error
    if context.told is None and context.anchor is None and story is not None:
        context = replace(context, told=Told(story, 3.0))
    chosen = readings.choose([one for one in found if one.known], context, weekday)
    if chosen is None:
        if problem is not None:
            raise problem
        return Resolution(calendar=calendar, reason=Reason.YEAR)
    return chosen


def _day_of_some_month(date: Date, context: Context) -> Resolution:
    """A day of a month that the text leaves open: of the story's month, or of one around the publication."""
    assert date.day is not None
    found: list[Resolution] = []
    bases = [context.anchor] if context.anchor is not None else []
    told = context.told.resolution if context.told is not None else None
    if told is not None and told.first is not None and told.grain in (Grain.DAY, Grain.MONTH) and told.calendar:
        year, month, _ = calendars.from_day(told.calendar, told.first)
        found += _days_of(told.calendar, year, month, date.day)
    elif not bases:
        return Resolution(grain=Grain.DAY, reason=Reason.PUBLISHED)
    for base in bases:
        calendar = context.calendar if context.calendar is not _H else _J
        index = calendars.from_day(calendar, base)
        for months in (-1, 0, 1):
            count = index[0] * 12 + index[1] - 1 + months
            found += _days_of(calendar, count // 12, count % 12 + 1, date.day)
    chosen = readings.choose(found, context, date.weekday)
    if chosen is None:
        raise InvalidDateError(f"no month near has a day {date.day}")
    return chosen


def _days_of(calendar: Calendar, year: int, month: int, day: int) -> list[Resolution]:
    return [_day(calendar, year, month, day)] if calendars.is_valid(calendar, year, month, day) else []


def _weekday(weekday: Weekday | None, context: Context) -> Resolution:
    """A weekday of the week that the text names, else the last or next one from the publication."""
    week = context.week
    if week is None and context.anchor is None and context.story is not None and context.story.grain is Grain.WEEK:
        week = context.story
    if weekday is not None and week is not None and week.first is not None:
        day = week.first + (weekday - calendars.weekday(week.first)) % 7
        return Resolution(day, day, Grain.DAY, _J, Basis.CONTEXT)
    if context.anchor is None or weekday is None:
        return Resolution(grain=Grain.DAY, reason=Reason.PUBLISHED)
    ahead = (weekday - calendars.weekday(context.anchor)) % 7
    days = [context.anchor + ahead, context.anchor + ahead - 7] if ahead else [context.anchor]
    if context.tense < 0 or (context.tense == 0 and ahead > _WEEKDAY_AHEAD):
        days.reverse()
    basis = Basis.TENSE if context.tense else Basis.PUBLISHED
    pick = 0
    if not context.tense and ahead:
        pick = readings.keep(context, (Evidence.NEARNESS,), Certainty.GUESS)
    return Resolution(days[pick], days[pick], Grain.DAY, _J, basis)


_WEEKDAY_AHEAD = 3
"""A weekday of a clause without a verb is the next one where it lies at most so many days ahead."""


# --- units away from a reference -------------------------------------------------------------------------------------


def _unit(calendar: Calendar, grain: Grain, day: int, count: int) -> tuple[int, int]:
    """The calendar unit that lies `count` after the one that holds `day`: its first and last day."""
    if grain is Grain.DAY:
        return day + count, day + count
    if grain is Grain.WEEK:
        start = day - (calendars.weekday(day) - Weekday.SATURDAY) % 7 + 7 * count
        return start, start + 6
    year, month, _ = calendars.from_day(calendar, day)
    months = _MONTHS.get(grain)
    if months is not None:
        index = year * 12 + (month - 1) // months * months + count * months
        last = index + months - 1
        return (
            calendars.month_span(calendar, index // 12, index % 12 + 1)[0],
            calendars.month_span(calendar, last // 12, last % 12 + 1)[1],
        )
    size = _YEARS[grain]
    offset = 1 if grain in (Grain.CENTURY, Grain.MILLENNIUM) else 0
    start = (year - offset) // size * size + offset + count * size
    return calendars.year_span(calendar, start)[0], calendars.year_span(calendar, start + size - 1)[1]


_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.SEASON: 3, Grain.HALF: 6}
_YEARS = {Grain.YEAR: 1, Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}


def _shift(shift: Shift, context: Context) -> Resolution:
    grain, of = shift.grain, shift.of
    if of is Ref.TOLD:
        of = Ref.STORY if context.story is not None and context.story.basis is Basis.ABSOLUTE else None
    if of is Ref.THIS:
        story = context.story
        told = (
            story is not None
            and story.grain is grain
            and (
                story.named
                or story.basis in (Basis.ABSOLUTE, Basis.CONTEXT)
                or story.calendar is _H
                or context.anchor is None
            )
        )
        if grain is Grain.SEASON and not told:
            return Resolution(grain=grain, ref=Ref.PRESENT, reason=Reason.VAGUE)
        of = Ref.STORY if told or context.anchor is None else None
    if grain.rank < Grain.DAY.rank:
        return Resolution(grain=grain, ref=Ref.PAST if shift.count < 0 else Ref.FUTURE, reason=Reason.VAGUE)
    if of is Ref.STORY and context.story is None and (shift.count == 0 or context.anchor is None):
        return Resolution(grain=grain, reason=Reason.STORY)
    base = _reference(of, context) if of is Ref.STORY else _resolve(of or Ref.PRESENT, context)
    if base.first is None:
        return replace(base, grain=grain)
    calendar = shift.calendar or (base.calendar if base.basis is Basis.CONTEXT else None) or context.calendar
    if base.basis is Basis.CONTEXT and base.grain is not None and base.grain.rank > grain.rank:
        return Resolution(grain=grain, basis=Basis.CONTEXT, reason=Reason.STORY)
    if calendar is _H and shift.calendar is None:
        calendar = _J if base.basis is not Basis.CONTEXT else _H
    span = _unit(calendar, grain, base.first, shift.count)
    return replace(_span(calendar, span, grain, base.basis), approximate=base.approximate and grain is Grain.DAY)


def _step(step: Step, context: Context) -> Resolution:
    """The next or previous time that fits, strictly after or before the reference day."""
    base = _resolve(step.of or Ref.PRESENT, context)
    if base.first is None:
        return base
    pattern, anchor = step.pattern, base.first
    if isinstance(pattern, Date) and pattern.weekday is not None and pattern.month is None:
        ahead = (pattern.weekday - calendars.weekday(anchor)) % 7
        day = anchor + (ahead or 7) if step.direction > 0 else anchor + ahead - 7
        return Resolution(day, day, Grain.DAY, _J, base.basis)
    if isinstance(pattern, NamedDay):
        spans = sorted(named.near(pattern.occasion, anchor), key=lambda span: span.first_ordinal)
        ahead_of = [one for one in spans if one.first_ordinal > anchor]
        behind = [one for one in spans if one.last_ordinal < anchor]
        days = (ahead_of[:1] if step.direction > 0 else behind[-1:]) or spans[:1]
        there = replace(context, anchor=days[0].first_ordinal, tense=0)
        return replace(_named(pattern, there), basis=base.basis, alternatives=())
    found: list[Resolution] = []
    year = calendars.from_day(_J, anchor)[0]
    for candidate in (year - 2, year - 1, year, year + 1, year + 2):
        span = calendars.year_span(_J, candidate)
        part = _within(pattern, _span(_J, span, Grain.YEAR), context)
        if part.first is not None:
            found.append(part)
    if step.direction > 0:
        hits = [one for one in found if one.first is not None and one.first > anchor]
        chosen = hits[0] if hits else None
    else:
        hits = [one for one in found if one.last is not None and one.last < anchor]
        chosen = hits[-1] if hits else None
    return replace(chosen, basis=base.basis) if chosen else Resolution(reason=Reason.RANGE)


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


def _away(away: Away, context: Context) -> Resolution:
    """The finest unit of a length, so far from the reference; hours and minutes need a clock time to count from."""
    grain = away.amount.parts[-1][1]
    vague = Resolution(grain=grain, ref=Ref.PAST if away.direction < 0 else Ref.FUTURE, reason=Reason.VAGUE)
    of = away.of
    if of is Ref.STORY and context.story is None:
        of = None
    base = _reference(of, context) if of is Ref.STORY else _resolve(of or Ref.PRESENT, context)
    if base.first is None:
        return vague
    if grain.rank < Grain.DAY.rank:
        return _moments_away(away, base, context) or vague
    day = add_length(_civil(context.calendar), base.first, away.amount, away.direction)
    if day is None or (base.grain is not None and base.grain.rank > grain.rank and base.basis is Basis.CONTEXT):
        return vague
    calendar = _civil(base.calendar or context.calendar)
    return replace(_span(calendar, _unit(calendar, grain, day, 0), grain, base.basis), approximate=base.approximate)


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


def _civil(calendar: Calendar) -> Calendar:
    """The calendar in which lengths are counted: Jalali in lunar texts."""
    return _J if calendar is _H else calendar


def _stretch(stretch: Stretch, context: Context) -> Resolution:
    base = _resolve(stretch.of or Ref.PRESENT, context)
    if base.first is None:
        return base
    other = add_length(_civil(context.calendar), base.first, stretch.amount, stretch.direction)
    if other is None:
        return Resolution(ref=Ref.PAST if stretch.direction < 0 else Ref.FUTURE, basis=base.basis, reason=Reason.VAGUE)
    grain = stretch.amount.parts[-1][1]
    first, last = sorted((base.first, other))
    return Resolution(first, last, grain, context.calendar, base.basis)


# --- parts of larger times -------------------------------------------------------------------------------------------


def _within(inner: Expression, outer: Resolution, context: Context) -> Resolution:
    """The time `inner` inside `outer`; where two fit, the first, with the other as an alternative."""
    if outer.first is None or outer.last is None:
        return outer
    found = _inside(inner, outer, context)
    if found is None:
        found = _resolve(inner, context.at(outer.first, 1))
        if found.first is None:
            return found
    basis = outer.basis if outer.basis is not Basis.ABSOLUTE else Basis.ABSOLUTE
    weekday = inner.weekday if isinstance(inner, Date) and inner.day is not None else None
    return _checked(replace(found, basis=basis), weekday)


def _inside(inner: Expression, outer: Resolution, context: Context) -> Resolution | None:
    first, last = outer.first, outer.last
    assert first is not None
    assert last is not None
    if isinstance(inner, Season):
        return _season_in(inner.number, outer)
    if not isinstance(inner, Date):
        return None
    if inner.month is None and inner.day is None and inner.weekday is not None:
        day = first + (inner.weekday - calendars.weekday(first)) % 7
        return Resolution(day, day, Grain.DAY, outer.calendar or _J)
    if inner.month is None and inner.day is not None:
        calendar = outer.calendar or _J
        year, month, _ = calendars.from_day(calendar, first)
        return _day(calendar, year, month, inner.day)
    if inner.month is None or inner.year is not None:
        return None
    calendar = inner.calendar or outer.calendar or _J
    found: list[Resolution] = []
    problem: InvalidDateError | None = None
    for year in range(calendars.from_day(calendar, first)[0], calendars.from_day(calendar, last)[0] + 1):
        try:
            one = _date(replace(inner, year=year, calendar=calendar, weekday=None), context)
        except InvalidDateError as error:
            problem = error
            continue
        if one.first is not None and one.last is not None and first <= (one.first + one.last) // 2 <= last:
            found.append(one)
    if not found:
        if problem is not None:
            raise problem
        return None
    anchor = context.anchor
    if anchor is not None and first <= anchor <= last:
        found.sort(key=lambda one: _distance(one, anchor))
    others = tuple(
        Candidate(one.first, one.last, Evidence.TWICE)
        for one in found[1:]
        if one.first is not None and one.last is not None
    )
    return replace(found[0], alternatives=others)


def _distance(one: Resolution, day: int) -> int:
    """Days between `day` and a resolved time; 0 within it."""
    assert one.first is not None
    assert one.last is not None
    return max(one.first - day, day - one.last, 0)


def _season_in(number: int, year: Resolution) -> Resolution:
    """The Jalali season of a year; in a Gregorian year winter is the one that ends in it, the other an alternative."""
    assert year.first is not None
    calendar = year.calendar or _J
    told = calendars.from_day(calendar, year.first)[0]
    others: tuple[Candidate, ...] = ()
    if calendar is _G:
        jalali = told - 622 if number == 4 else told - 621
        if number == 4:
            others = (Candidate(*_season_span(told - 621, 4), Evidence.NEARNESS),)
    elif calendar is _H:
        jalali = calendars.from_day(_J, year.first)[0]
    else:
        jalali = told
    return Resolution(*_season_span(jalali, number), Grain.SEASON, _J, alternatives=others)


def _season_span(year: int, number: int) -> tuple[int, int]:
    start = calendars.month_span(_J, year, number * 3 - 2)[0]
    return start, calendars.month_span(_J, year, number * 3)[1]


def _season(season: Season, context: Context) -> Resolution:
    if season.of is not None:
        year = _resolve(season.of, context)
        if year.first is None:
            return year
        return replace(_season_in(season.number, year), basis=year.basis)

    def occurrence(year: int) -> Resolution:
        return Resolution(*_season_span(year, season.number), Grain.SEASON, _J)

    return _recurring(_J, occurrence, context)


def _numbered(numbered: Numbered, context: Context) -> Resolution:
    number, calendar = numbered.number, numbered.calendar
    if numbered.bc:
        size = _YEARS[numbered.grain]
        last_year = 1 - (number if size == 10 else (number - 1) * size + 1)
        first = calendars.proleptic_day(last_year - size + 1, 1, 1)
        last = calendars.proleptic_day(last_year + 1, 1, 1) - 1
        return Resolution(first, last, numbered.grain, _G, reason=Reason.BEFORE_CHRIST)
    if numbered.grain is Grain.DECADE:
        if number < 100:
            calendar, start = full_year(Date(year=number, calendar=calendar, short=True), context)
        else:
            calendar, start = full_year(Date(year=number, calendar=calendar), context)
        size = 10
    else:
        size = 100 if numbered.grain is Grain.CENTURY else 1000
        start = (number - 1) * size + 1
        if calendar is None:
            story = context.story
            lunar = context.calendar is not _G or (story is not None and story.calendar is _H)
            calendar = years.of_century(start // 100 + 1, lunar=lunar if context.lunar is None else context.lunar)
    first, last = calendars.year_span(calendar, start)[0], calendars.year_span(calendar, start + size - 1)[1]
    return _span(calendar, (first, last), numbered.grain)


def _nth(nth: Nth, context: Context) -> Resolution:
    of = _resolve(nth.of or Ref.PRESENT, context)
    if of.first is None or of.last is None:
        return of
    calendar = of.calendar or _J
    if not isinstance(nth.unit, Grain):
        return replace(_nth_match(nth, of), basis=of.basis)
    year, month, _ = calendars.from_day(calendar, of.first)
    index = nth.index
    span: tuple[int, int]
    grain = nth.unit
    if nth.unit is Grain.DAY:
        start = of.last - nth.width + 1 if index < 0 else of.first + (index - 1) * nth.width
        end = of.last if nth.width == 10 and index == 3 else start + nth.width - 1
        span = start, min(end, of.last)
        if span[0] > of.last:
            return Resolution(grain=grain, reason=Reason.RANGE)
    elif nth.unit is Grain.WEEK:
        base = of.last if index < 0 else of.first + 7 * (index - 1)
        span = _unit(calendar, Grain.WEEK, base, 0)
    elif nth.unit is Grain.HALF:
        second = index != 1
        return replace(_half(of, calendar, second=second), basis=of.basis)
    elif nth.unit is Grain.QUARTER:
        months_of = (calendars.from_day(calendar, of.last)[0] - year + 1) * 3
        return replace(_nth(replace(nth, unit=Grain.MONTH, width=months_of), context), grain=Grain.QUARTER)
    elif nth.unit is Grain.MONTH:
        months = (year * 12 + month - 1) + (12 - nth.width if index < 0 else (index - 1) * nth.width)
        end = months + nth.width - 1
        span = (
            calendars.month_span(calendar, months // 12, months % 12 + 1)[0],
            calendars.month_span(calendar, end // 12, end % 12 + 1)[1],
        )
        grain = Grain.MONTH if nth.width == 1 else Grain.QUARTER if nth.width == 3 else Grain.HALF
    else:
        size = _YEARS[nth.unit]
        start_year = year + (index - 1) * size
        span = calendars.year_span(calendar, start_year)[0], calendars.year_span(calendar, start_year + size - 1)[1]
    return replace(_span(calendar, span, grain), basis=of.basis)


def _half(of: Resolution, calendar: Calendar, *, second: bool) -> Resolution:
    """The first or second half of a time: six months, half the years, or the days 1-15 and 16 to the last."""
    assert of.first is not None
    assert of.last is not None
    year, _, _ = calendars.from_day(calendar, of.first)
    years = calendars.from_day(calendar, of.last)[0] - year + 1
    if of.grain is Grain.MONTH:
        middle = of.first + 15
    elif years == 1 and of.grain is Grain.YEAR:
        middle = calendars.month_span(calendar, year, 7)[0]
    elif years > 1:
        middle = calendars.year_span(calendar, year + years // 2)[0]
    else:
        middle = of.first + (of.last - of.first + 1) // 2
    first, last = (middle, of.last) if second else (of.first, middle - 1)
    return Resolution(first, last, Grain.HALF, calendar)


def _nth_match(nth: Nth, of: Resolution) -> Resolution:
    """The n-th weekday within a time."""
    assert of.first is not None
    assert of.last is not None
    if not isinstance(nth.unit, Date) or nth.unit.weekday is None:
        return Resolution(reason=Reason.RANGE)
    weekday = nth.unit.weekday
    if nth.index < 0:
        day = of.last - (calendars.weekday(of.last) - weekday) % 7
    else:
        day = of.first + (weekday - calendars.weekday(of.first)) % 7 + 7 * (nth.index - 1)
    if day > of.last:
        return Resolution(grain=Grain.DAY, reason=Reason.RANGE)
    return Resolution(day, day, Grain.DAY, of.calendar)


# --- ranges and groups -----------------------------------------------------------------------------------------------


def _between(between: Between, context: Context) -> Resolution:
    start, end = between.start, between.end
    if isinstance(start, Date) and isinstance(end, Date):
        start, end = _shared_year(start, end, context)
    if isinstance(start, Numbered) and isinstance(end, Numbered):
        start, end = _shared_calendar(start, end, context)
    if isinstance(start, Amount):
        return Resolution()
    if facts.waits(start) and not facts.waits(end):
        right = _resolve(end, context)
        left = _nearest(start, right.last, -1, context) if right.last is not None else right
    else:
        left = _resolve(start, context)
        if facts.waits(end) and left.first is not None:
            right = _nearest(end, left.first, 1, context)
        else:  # «از اول فروردین ۱۴۰۴ تا پایان اسفند همان سال»
            right = _resolve(end, context if left.first is None else replace(context, story=left))
    if left.first is None or right.last is None:
        reason = left.reason or right.reason
        clock, until = (left.clock, right) if left.clock else (None, None)
        return Resolution(
            left.first,
            right.last,
            left.grain,
            left.calendar,
            left.basis,
            clock=clock,
            part=left.part,
            until=until,
            reason=reason,
        )
    if left.clock is not None or left.part is not None or right.clock is not None:
        right = _after_clock(left, right, end)
        return replace(left, last=right.last, until=right)
    mismatch = left.mismatch + right.mismatch
    if _runs_back(start, end) and right.first is not None and right.last is not None:
        calendar = left.calendar or _J
        year, month, _ = calendars.from_day(calendar, left.first)
        right = _day(calendar, year, month, calendars.from_day(right.calendar or _J, right.first)[2])
    if right.last is not None and right.last < left.first:
        left, right = right, left
        mismatch += (("order", left.first or 0, right.first or 0),)
    basis = left.basis if left.basis is not Basis.ABSOLUTE else right.basis
    return Resolution(
        left.first,
        right.last,
        left.grain,
        left.calendar,
        basis,
        mismatch=mismatch,
        approximate=left.approximate or right.approximate,
    )


def _runs_back(start: Expression, end: Expression | Ref) -> bool:
    """Whether a range without a year ends in its month before it begins: «از ۵ مهر تا ۱ مهر»."""
    match start, end:
        case Date(year=None, month=int() as month, day=int() as first), Date(year=None, month=other, day=int() as last):
            return month == other and last < first
        case _:
            return False


def _after_clock(left: Resolution, right: Resolution, end: Expression | Ref) -> Resolution:
    """The end of a range of clock times, after its beginning: later that day («۹ تا ۵»), else on the next one."""
    if left.clock is None or right.clock is None or left.first != right.first or right.first is None:
        return right
    if right.clock[:2] > left.clock[:2] or right.first != right.last:
        return right
    hour, minute, second = right.clock
    told = isinstance(end, Clock) and end.part is not None
    if not told and hour <= 12 and (hour + 12, minute) > left.clock[:2] and hour + 12 < 24:
        return replace(right, clock=(hour + 12, minute, second))
    return replace(right, first=right.first + 1, last=right.first + 1)


def _shared_year(start: Date, end: Date, context: Context) -> tuple[Date, Date]:
    """Calendar, century and year flow between the ends of a range: «۱۹۳۹ تا ۴۵», «۱۲۰۰-۱۱۵۰ میلادی»."""
    calendar, first, last = start.calendar or end.calendar, start.year, end.year
    if first is not None and last is not None:
        if start.short is not end.short:
            long, short = (end, start) if start.short else (start, end)
            whole, _ = full_year(replace(long, calendar=calendar), context)
            year = (long.year or 0) // 100 * 100 + (short.year or 0)
            full = replace(short, year=year, short=False, calendar=whole)
            start, end = (full, replace(end, calendar=whole)) if start.short else (replace(start, calendar=whole), full)
        elif start.calendar is not end.calendar and None in (start.calendar, end.calendar):
            start, end = replace(start, calendar=calendar), replace(end, calendar=calendar)
        elif calendar is None and not start.short:
            low, high = sorted((first, last))
            if high >= 1500 > low >= 1200:  # «۱۴۵۰–۱۵۲۰» is one calendar
                start, end = replace(start, calendar=_G), replace(end, calendar=_G)
            elif 1200 <= high < 1500 and 1000 <= low < 1200:  # «۱۱۷۵ تا ۱۳۰۴»
                start, end = replace(start, calendar=_J), replace(end, calendar=_J)
    return start, end


def _shared_calendar(start: Numbered, end: Numbered, context: Context) -> tuple[Numbered, Numbered]:
    calendar = start.calendar or end.calendar
    if start.grain is Grain.DECADE and start.number >= 100 > end.number:
        end = replace(end, number=start.number // 100 * 100 + end.number)
    return replace(start, calendar=calendar), replace(end, calendar=calendar)


def _nearest(expression: Expression | Ref, day: int, direction: int, context: Context) -> Resolution:
    """`expression` at the nearest place before (-1) or after (+1) `day`, which the other end of a range has fixed."""
    if isinstance(expression, Clock | DayTime) and expression.of is None:
        return _resolve(expression, replace(context, day=Resolution(day, day, Grain.DAY, _J)))
    return _resolve(expression, context.at(day, direction))


def _several(items: tuple[Expression, ...], context: Context) -> Resolution:
    last = _resolve(items[-1], context)
    parts = [_resolve(item, context) for item in items[:-1]]
    if last.first is None or any(part.first is None or part.last is None for part in parts):
        return last
    if all(facts.waits(item) for item in items):
        parts = [_nearest(item, last.first, -1, context) for item in items[:-1]]
    everything = [*parts, last]
    firsts = [part.first for part in everything if part.first is not None]
    lasts = [part.last for part in everything if part.last is not None]
    return replace(last, first=min(firsts), last=max(lasts))


def _same(items: tuple[Expression, ...], context: Context) -> Resolution:
    """One time told twice: the first that resolves decides; the others are checked against it."""
    found = [_resolve(item, context) for item in items if not _only_weekday(item)]
    chosen = next((one for one in found if one.first is not None), None)
    if chosen is None:
        return found[0] if found else _resolve(items[0], context)
    for one in found:
        if one.first is not None and one.first != chosen.first:
            chosen = replace(chosen, mismatch=(*chosen.mismatch, ("published", one.first, chosen.first or 0)))
        chosen = replace(chosen, mismatch=chosen.mismatch + tuple(m for m in one.mismatch if m not in chosen.mismatch))
    for item in items:
        if isinstance(item, Date) and _only_weekday(item):
            chosen = _checked(chosen, item.weekday)
    return chosen


def _only_weekday(item: Expression) -> bool:
    return isinstance(item, Date) and item.weekday is not None and item.month is None and item.day is None


# --- times of day, named days ----------------------------------------------------------------------------------------


def _time(time: Clock | DayTime, context: Context) -> Resolution:
    if time.of is not None:
        day = _resolve(time.of, context)
    elif context.day is not None:
        day = replace(context.day, mismatch=(), alternatives=())
    elif context.anchor is not None:
        day = Resolution(context.anchor, context.anchor, Grain.DAY, _J, Basis.PUBLISHED)
    else:
        day = Resolution(reason=Reason.PUBLISHED)
    if isinstance(time, DayTime):
        return replace(day, grain=Grain.PART, part=time.part, clock=None)
    hour = time.hour
    if (
        (time.part in (DayPart.EVENING, DayPart.AFTERNOON) and hour < 12)
        or (time.part is DayPart.NIGHT and 5 <= hour < 12)
        or (time.part is DayPart.NOON and hour < 5)
    ):
        hour += 12
    elif time.part in (DayPart.NIGHT, DayPart.MORNING) and hour == 12:
        hour = 0
    if hour == 24 and time.minute:  # half past midnight, told as 24:30
        hour = 0
    return replace(
        day,
        grain=Grain.HOUR if not time.minute else Grain.MINUTE,
        clock=(hour, time.minute, time.second),
        part=None,
        zone=time.zone,
    )


def _coming_nowruz(entry: Occasion, context: Context) -> bool:
    """Whether «نوروز امسال» is the one to come: told in the last quarter of the year, of something in the future."""
    if entry.calendar is not _J or entry.month != 1 or context.anchor is None or context.tense <= 0:
        return False
    return calendars.from_day(_J, context.anchor)[1] >= 10


def _named_near(entry: Occasion, context: Context) -> Resolution:
    """The occurrence of a named day that the text means; of several in one season the first, with the others."""
    assert context.anchor is not None
    bases = [context.anchor]
    if context.told is not None and context.told.resolution.first is not None:
        bases.append(context.told.resolution.first)
    spans = {span.first_ordinal: span for base in bases for span in named.near(entry, base)}
    chosen = readings.choose([_feast(entry, span) for span in spans.values()], context)
    if chosen is None or chosen.first is None:
        return Resolution(calendar=entry.calendar, reason=Reason.RANGE)
    if not entry.also:
        return chosen
    first = chosen.first
    season = sorted(day for day in spans if abs(day - first) < _SEASON)
    return replace(
        _feast(entry, spans[season[0]]),
        basis=chosen.basis,
        alternatives=tuple(
            Candidate(spans[day].first_ordinal, spans[day].last_ordinal, Evidence.TWICE) for day in season[1:]
        ),
    )


_SEASON = 15
"""Days that one name stands for («شب قدر») lie within so many days."""


def _feast(entry: Occasion, span: named.NamedSpan) -> Resolution:
    length = span.last_ordinal - span.first_ordinal
    return Resolution(
        span.first_ordinal,
        span.last_ordinal,
        Grain.PART if span.evening else Grain.DAY if length == 0 else Grain.WEEK,
        entry.calendar,
        part=DayPart.NIGHT if span.evening else None,
        approximate=span.approximate,
        named=True,
    )


def _named(day: NamedDay, context: Context) -> Resolution:
    entry = day.occasion
    if day.of is not None:
        year = _resolve(day.of, context)
        if year.first is None:
            return year
        calendar = year.calendar or _J
        told = calendars.from_day(calendar, year.first)[0]
        lunar = isinstance(day.of, Date) and day.of.calendar is None and day.of.year is not None and not day.of.short
        if lunar and entry.calendar is _H and isinstance(day.of, Date) and (day.of.year or 0) < years.LUNAR_DAY_BELOW:
            assert day.of.year is not None
            calendar, told = _H, day.of.year
        if day.of == Shift(Grain.YEAR, 0) and _coming_nowruz(entry, context):
            told += 1
        found = named.spans(entry, calendar, told)
        basis = year.basis
    elif context.anchor is not None:
        return _named_near(entry, context)
    elif context.story is not None and context.story.first is not None:
        calendar = context.story.calendar or _J
        found = named.spans(entry, calendar, calendars.from_day(calendar, context.story.first)[0])
        basis = Basis.CONTEXT
    else:
        return Resolution(calendar=entry.calendar, reason=Reason.YEAR)
    if not found:
        return Resolution(calendar=entry.calendar, reason=Reason.RANGE)
    span, *others = found
    return replace(
        _feast(entry, span),
        basis=basis,
        alternatives=tuple(Candidate(other.first_ordinal, other.last_ordinal, Evidence.TWICE) for other in others),
    )
