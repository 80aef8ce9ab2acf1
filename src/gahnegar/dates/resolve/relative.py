"""Units and patterns counted from a reference: «سال گذشته», «دیروز», «سه‌شنبه آینده», «مهر گذشته»."""

from dataclasses import replace

from gahnegar.dates import calendars, facts, named
from gahnegar.dates.expression import Date, NamedDay, Ref, Shift, Step
from gahnegar.dates.resolution import Context, Resolution
from gahnegar.dates.resolve.feasts import resolve_named
from gahnegar.dates.resolve.intervals import Resolve, interval, reference, unit_span
from gahnegar.dates.resolve.within import resolve_within
from gahnegar.dates.units import Basis, Calendar, Grain, Reason

_J, _H = Calendar.JALALI, Calendar.HIJRI


def resolve_shift(shift: Shift, context: Context, resolve: Resolve) -> Resolution:
    """The whole unit so many units before or after the reference."""
    grain, of = shift.grain, shift.of
    if of is Ref.STATED:
        of = Ref.STORY if context.story is not None and context.story.basis is Basis.ABSOLUTE else None
    if of is Ref.THIS:
        story = context.story
        in_story = (
            story is not None
            and story.grain is grain
            and (
                story.named
                or story.basis in (Basis.ABSOLUTE, Basis.CONTEXT)
                or story.calendar is _H
                or context.anchor is None
            )
        ) or (story is not None and grain is Grain.WEEK and _is_of_a_week(story))
        if grain is Grain.SEASON and not in_story:
            return Resolution(grain=grain, ref=Ref.PRESENT, reason=Reason.VAGUE)
        of = Ref.STORY if in_story or context.anchor is None else None
    if grain is Grain.SEASON and of is Ref.STORY and (context.story is None or context.story.grain is not grain):
        return Resolution(grain=grain, ref=Ref.FUTURE if shift.count > 0 else Ref.PAST, reason=Reason.VAGUE)
    if grain.rank < Grain.DAY.rank and of is Ref.STORY and not shift.count:  # «همان ساعت»
        if context.story is None or context.story.clock is None:
            return Resolution(grain=grain, reason=Reason.STORY)
        return context.story.changed(basis=Basis.CONTEXT, alternatives=(), conflicts=())
    if grain.rank < Grain.DAY.rank:
        return Resolution(grain=grain, ref=Ref.PAST if shift.count < 0 else Ref.FUTURE, reason=Reason.VAGUE)
    if of is Ref.STORY and context.story is None and (shift.count == 0 or context.anchor is None):
        return Resolution(grain=grain, reason=Reason.STORY)
    if of is None and context.now is not None and (grain in (Grain.DAY, Grain.WEEK) or context.anchor is None):
        base = Resolution(context.now, context.now, Grain.DAY, _J, Basis.CONTEXT)
    else:
        base = reference(of, context) if of is Ref.STORY else resolve(of or Ref.PRESENT, context)
    if base.first is None:
        return base.changed(grain=grain)
    calendar = shift.calendar or (base.calendar if base.basis is Basis.CONTEXT else None) or context.calendar
    if base.basis is Basis.CONTEXT and base.grain is Grain.SEASON and grain is Grain.MONTH and shift.count % 3 == 0:
        span = unit_span(calendar, Grain.SEASON, base.first, shift.count // 3)  # «پاییز … سه ماه بعد»
        return interval(calendar, span, Grain.SEASON, base.basis).changed(approximate=True)
    if base.basis is Basis.CONTEXT and base.grain is not None and base.grain.rank > grain.rank:
        return Resolution(grain=grain, basis=Basis.CONTEXT, reason=Reason.STORY)
    if calendar is _H and shift.calendar is None:
        calendar = _J if base.basis is not Basis.CONTEXT else _H
    if grain is Grain.WEEK and shift.count == 0 and base.grain is Grain.WEEK and base.last is not None:
        return base  # «این هفته» after «هفته دوم مهر»
    start = base.first
    if of is Ref.STORY and shift.count > 0 and base.last is not None and base.last > start:
        start = base.last  # «سال‌های ۸۲۳ تا ۸۳۲ … بیست سال بعد»
    span = unit_span(calendar, grain, start, shift.count)
    ahead = context.anchor is not None and span[0] > context.anchor
    if ahead and shift.count > 0 and context.tense < 0 and facts.counts_from_story(shift):
        return Resolution(grain=grain, basis=Basis.CONTEXT, reason=Reason.STORY)  # «دو سال پس از آن ازدواج کرد»
    found, approximate = interval(calendar, span, grain, base.basis), base.approximate and grain is Grain.DAY
    return found if found.approximate is approximate else found.changed(approximate=approximate)


def _is_of_a_week(story: Resolution) -> bool:
    """Whether some days of one week were told last: «۱ تا ۵ مهر؛ در این هفته …»."""
    return story.first is not None and story.last is not None and 0 < story.last - story.first < 7


def resolve_step(step: Step, context: Context, resolve: Resolve) -> Resolution:
    """The next or previous time that fits, strictly after or before the reference day."""
    pattern = step.pattern
    weekday = pattern.weekday if isinstance(pattern, Date) and pattern.month is None else None
    base = resolve(step.of or Ref.PRESENT, context)
    if step.of is None and context.now is not None and (weekday is not None or base.first is None):
        base = Resolution(context.now, context.now, Grain.DAY, _J, Basis.CONTEXT)  # «دوشنبه گذشته» in a diary
    if base.first is None:
        return base
    anchor = base.first
    if weekday is not None:
        ahead = (weekday - calendars.weekday(anchor)) % 7
        day = anchor + (ahead or 7) if step.direction > 0 else anchor + ahead - 7
        return Resolution(day, day, Grain.DAY, _J, base.basis)
    if isinstance(pattern, NamedDay):
        spans = sorted(named.near(pattern.occasion, anchor), key=lambda span: span.first_ordinal)
        ahead_of = [one for one in spans if one.first_ordinal > anchor]
        behind = [one for one in spans if one.last_ordinal < anchor]
        days = (ahead_of[:1] if step.direction > 0 else behind[-1:]) or spans[:1]
        there = replace(context, anchor=days[0].first_ordinal, tense=0)
        return resolve_named(pattern, there, resolve).changed(basis=base.basis, alternatives=())
    found: list[Resolution] = []
    lunar = pattern if isinstance(pattern, Date) and pattern.calendar is _H and pattern.year is None else None
    year = calendars.from_day(_J if lunar is None else _H, anchor)[0]
    for candidate in (year - 2, year - 1, year, year + 1, year + 2):
        if lunar is not None:  # a month of the moon may lie in two years of the sun
            part = resolve(replace(lunar, year=candidate), context)
        else:
            part = resolve_within(
                pattern, interval(_J, calendars.year_span(_J, candidate), Grain.YEAR), context, resolve
            )
        if part.first is not None:
            found.append(part)
    if step.direction > 0:
        hits = [one for one in found if one.first is not None and one.first > anchor]
        chosen = hits[0] if hits else None
    else:
        hits = [one for one in found if one.last is not None and one.last < anchor]
        chosen = hits[-1] if hits else None
    return chosen.changed(basis=base.basis) if chosen else Resolution(reason=Reason.RANGE)
