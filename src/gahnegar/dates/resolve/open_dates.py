"""Dates that leave their year, month or week to the text: «۹ مهر», «پنجم», «سه‌شنبه».

Which of the occurrences is meant is decided by `readings`.
"""

from collections.abc import Callable
from dataclasses import replace

from gahnegar.dates import calendars, readings
from gahnegar.dates.expression import Date
from gahnegar.dates.open_weekdays import choose_weekday
from gahnegar.dates.resolution import Context, Resolution, StatedDate
from gahnegar.dates.resolve.calendar_dates import resolve_dated
from gahnegar.dates.resolve.intervals import calendar_day, checked
from gahnegar.dates.units import Basis, Calendar, Grain, Reason, Weekday
from gahnegar.dates.year_cues import Cue
from gahnegar.errors import Detail, InvalidDateError

_J, _H = Calendar.JALALI, Calendar.HIJRI
_SOLAR_SINCE = calendars.to_day(_J, 1200, 1, 1)
"""No text dates by Jalali months what happened before: earlier years that it gives are those of no «۱۲ تیر»."""


def resolve_open_date(date: Date, context: Context) -> Resolution:
    """The day or month that the text means."""
    if date.month is None and date.day is None:
        if date.weekday is None:
            return Resolution(grain=Grain.DAY, reason=Reason.PUBLISHED)
        return choose_weekday(date.weekday, context)
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
    if calendar is _J and story is not None and (story.first or 0) < _SOLAR_SINCE:
        story = None  # «کتیبه تاریخ ۱۰۹۲ هجری قمری دارد. دوازدهم تیر برگشتیم»
    last = None if context.followed is None else context.followed.resolution
    for base in (story, last, context.heading):
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
    return chosen.left_open(Reason.YEAR) if _is_of_many_years(chosen, found, story) else chosen


def _is_of_many_years(chosen: Resolution, found: list[Resolution], story: Resolution | None) -> bool:
    """Whether some years were told together, and each has such a time: «از ۱۳۹۵ تا ۱۳۹۹ … در زمستان بیشتر بود»."""
    if chosen.basis is not Basis.CONTEXT or story is None or story.first is None or story.last is None:
        return False
    if story.grain is Grain.DECADE or story.last - story.first < _YEARS_TOGETHER:
        return False
    inside = [one for one in found if story.first <= (one.first or 0) <= story.last]
    return chosen in inside or any((one.first, one.last) == (chosen.first, chosen.last) for one in inside)


_YEARS_TOGETHER = 800


def _day_of_some_month(date: Date, context: Context) -> Resolution:
    """A day of a month that the text leaves open: of the story's month, or of one around the publication."""
    assert date.day is not None
    if (entry := _next_entry(date, context)) is not None:
        return entry
    found: list[Resolution] = []
    bases = [context.anchor] if context.anchor is not None else []
    stated = context.stated.resolution if context.stated is not None else None
    if stated is not None and stated.first is not None and stated.grain in (Grain.DAY, Grain.MONTH) and stated.calendar:
        year, month, _ = calendars.from_day(stated.calendar, stated.first)
        found += _days_of(stated.calendar, year, month, date.day)
        if stated.grain is Grain.MONTH and stated.first == context.anchor and found:
            return replace(found[0], basis=Basis.CONTEXT)  # the title names the month in which the text was written
    elif not bases:
        return Resolution(grain=Grain.DAY, reason=Reason.PUBLISHED)
    elif (later := _later_in_story(date.day, context) or _beside_plan(date.day, context)) is not None:
        return later
    for base in bases:
        calendar = context.calendar if context.calendar is not _H else _J
        index = calendars.from_day(calendar, base)
        for months in (-1, 0, 1):
            count = index[0] * 12 + index[1] - 1 + months
            found += _days_of(calendar, count // 12, count % 12 + 1, date.day)
    chosen = readings.choose(_days_going_on(found, context), context, date.weekday)
    if chosen is None:
        raise InvalidDateError(Detail("no month near has a day {day}", day=date.day))
    return chosen


def _days_going_on(found: list[Resolution], context: Context) -> list[Resolution]:
    """The next of `found` in a past story of these days: «بیستم تگرگ آمد. از بیست و پنجم چیدیم».

    So where the verb says nothing, directly behind a past day: «۲۲ مهر سفارش دادم، قرار بود تا بیست و هفتم برسد».
    """
    followed = context.followed
    last = followed.resolution.first if followed is not None else None
    if followed is None or last is None or context.anchor is None or context.tense > 0:
        return found
    if not context.tense and Cue.FOLLOWS_AT_ONCE not in followed.cues:
        return found
    later = [one for one in found if one.first is not None and last <= one.first <= context.anchor]
    return [min(later, key=lambda one: one.first or 0)] if later else found


def _next_entry(date: Date, context: Context) -> Resolution | None:
    """The next such day with its weekday below the day of a heading: «شنبه ۱۴ صفر ۱۲۹۰ … یکشنبه پانزدهم»."""
    above = context.day
    if above is None or above.first is None or above.calendar is None or date.weekday is None or date.day is None:
        return None
    days = range(above.first, above.first + _LONGEST_MONTH + 1)
    fits = (day for day in days if calendars.from_day(above.calendar, day)[2] == date.day)
    day = next((day for day in fits if calendars.weekday(day) is date.weekday), None)
    return None if day is None else Resolution(day, day, Grain.DAY, above.calendar, Basis.CONTEXT)


_LONGEST_MONTH = 31


def _later_in_story(day: int, context: Context) -> Resolution | None:
    """The next such day of a story that is long past: «۱۱ خرداد به کلکته رسیدیم. … هجدهم کشتی را گرفتیم»."""
    story = context.story
    if story is None or story.first is None or story.grain not in (Grain.DAY, Grain.WEEK) or context.tense > 0:
        return None
    if context.anchor is None or story.first > context.anchor - _LONG_PAST:
        return None
    calendar = story.calendar or _J
    year, month, _ = calendars.from_day(calendar, story.first)
    months = ((year, month), (year, month + 1) if month < 12 else (year + 1, 1))
    found = (one for place in months for one in _days_of(calendar, *place, day))
    following = next((one for one in found if one.first is not None and one.first >= story.first), None)
    return None if following is None else following.changed(basis=Basis.CONTEXT)


def _beside_plan(day: int, context: Context) -> Resolution | None:
    """The day in the month of a plan: «از ۲۸ اسفند تا ۵ فروردین است و از ششم سر کار است»."""
    plan, anchor = context.story, context.anchor
    if plan is None or plan.last is None or plan.grain is not Grain.DAY or anchor is None or context.tense < 0:
        return None
    if not anchor < plan.last < anchor + _LONG_PAST:
        return None
    calendar = plan.calendar or _J
    year, month, _ = calendars.from_day(calendar, plan.last)
    found = next((one for one in _days_of(calendar, year, month, day) if (one.first or 0) >= anchor), None)
    return None if found is None else replace(found, basis=Basis.CONTEXT)


_LONG_PAST = 45
"""Days before the publication from which on a day of the month is of the story and of no month near."""


def _days_of(calendar: Calendar, year: int, month: int, day: int) -> list[Resolution]:
    return [calendar_day(calendar, year, month, day)] if calendars.is_valid(calendar, year, month, day) else []
