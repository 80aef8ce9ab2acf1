"""Dates that leave their year, month or week to the text: «۹ مهر», «پنجم», «سه‌شنبه».

Which of the occurrences is meant is decided by `readings`.
"""

from collections.abc import Callable
from dataclasses import replace

from gahnegar.dates import calendars, readings
from gahnegar.dates.expression import Date
from gahnegar.dates.resolution import Context, Resolution, StatedDate
from gahnegar.dates.resolve.calendar_dates import resolve_dated
from gahnegar.dates.resolve.intervals import calendar_day, checked
from gahnegar.dates.units import Basis, Calendar, Certainty, Evidence, Grain, Reason, Weekday
from gahnegar.dates.year_cues import Cue
from gahnegar.errors import Detail, InvalidDateError

_J, _H = Calendar.JALALI, Calendar.HIJRI


def resolve_open_date(date: Date, context: Context) -> Resolution:
    """The day or month that the text means."""
    if date.month is None and date.day is None:
        return _weekday(date.weekday, context)
    if date.month is None:
        return checked(_day_of_some_month(date, context), date.weekday)
    calendar = date.calendar or _J

    def occurrence(year: int) -> Resolution:
        dated = Date(year, date.month, date.day, None, calendar, date.short, date.bc, date.julian)
        return resolve_dated(dated, context)

    return checked(resolve_recurring(calendar, occurrence, context, date.weekday), date.weekday)


def resolve_recurring(
    calendar: Calendar, occurrence: Callable[[int], Resolution], context: Context, weekday: Weekday | None = None
) -> Resolution:
    """The yearly occurrence that a text means, among those around the publication and around what the text told."""
    wanted: set[int] = set()
    if context.anchor is not None:
        year = calendars.from_day(calendar, context.anchor)[0]
        wanted.update((year - 1, year, year + 1))
    if context.stated is not None:
        story: Resolution | None = context.stated.resolution
    else:
        story = None if context.anchor is not None else context.story
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
    if context.stated is None and context.anchor is None and story is not None:
        context = replace(context, stated=StatedDate(story, (Cue.FORESHADOWED,)))
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
    stated = context.stated.resolution if context.stated is not None else None
    if stated is not None and stated.first is not None and stated.grain in (Grain.DAY, Grain.MONTH) and stated.calendar:
        year, month, _ = calendars.from_day(stated.calendar, stated.first)
        found += _days_of(stated.calendar, year, month, date.day)
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
        raise InvalidDateError(Detail("no month near has a day {day}", day=date.day))
    return chosen


def _days_of(calendar: Calendar, year: int, month: int, day: int) -> list[Resolution]:
    return [calendar_day(calendar, year, month, day)] if calendars.is_valid(calendar, year, month, day) else []


def _weekday(weekday: Weekday | None, context: Context) -> Resolution:
    """A weekday of the week that the text names, else the last or next one from the publication."""
    week = context.week
    if week is None and context.anchor is None and context.story is not None and context.story.grain is Grain.WEEK:
        week = context.story
    if weekday is not None and week is not None and week.first is not None and not _is_over(weekday, week, context):
        day = week.first + (weekday - calendars.weekday(week.first)) % 7
        return Resolution(day, day, Grain.DAY, _J, Basis.CONTEXT)
    if weekday is not None and context.after is not None:
        day = context.after + (weekday - calendars.weekday(context.after)) % 7
        return Resolution(day, day, Grain.DAY, _J, Basis.CONTEXT)
    if context.anchor is None or weekday is None:
        return Resolution(grain=Grain.DAY, reason=Reason.PUBLISHED)
    same = context.before
    if same is not None and same.first is not None and context.tense < 0 and same.first < context.anchor - _WEEK:
        return replace(same, conflicts=(), alternatives=(), basis=Basis.CONTEXT)
    ahead = (weekday - calendars.weekday(context.anchor)) % 7
    days = [context.anchor + ahead, context.anchor + ahead - 7] if ahead else [context.anchor]
    if not ahead and context.tense == 1:
        days = [context.anchor + _WEEK, context.anchor]  # that of today is called «امروز»
    if context.tense < 0 or (context.tense == 0 and ahead > _WEEKDAY_AHEAD):
        days.reverse()
    basis = Basis.TENSE if context.tense else Basis.PUBLISHED
    pick = 0
    if len(days) > 1 and (not context.tense or not ahead):
        pick = readings.keep(context, (Evidence.NEARNESS,), Certainty.GUESS)
    return Resolution(days[pick], days[pick], Grain.DAY, _J, basis)


def _is_over(weekday: Weekday, week: Resolution, context: Context) -> bool:
    """Whether a weekday of a week is past, and the clause speaks of no past: «این هفته نه، شنبه بیا».

    A week that is over holds only what does not look ahead: «هفته گذشته توقیف شد؛ دادگاه دوشنبه برگزار می‌شود», and the
    next one nothing that is past.
    """
    if context.anchor is None or week.first is None or week.last is None:
        return False
    if context.tense < 0:
        return week.basis is Basis.PUBLISHED and week.first > context.anchor
    if context.tense > 0 and week.last < context.anchor:
        return True
    if not week.first <= context.anchor <= week.last:
        return False
    return week.first + (weekday - calendars.weekday(week.first)) % 7 < context.anchor


_WEEK = 7
_WEEKDAY_AHEAD = 3
"""A weekday of a clause without a verb is the next one where it lies at most so many days ahead."""
