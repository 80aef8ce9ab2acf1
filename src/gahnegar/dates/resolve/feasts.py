"""Named days: «نوروز ۹۳», «عاشورا», the next or last of them from the publication."""

import datetime as dt
from dataclasses import replace

from gahnegar.dates import calendars, named, readings, years
from gahnegar.dates.expression import Date, NamedDay, Shift
from gahnegar.dates.occasion import Occasion
from gahnegar.dates.resolution import Candidate, Context, Resolution, StatedDate
from gahnegar.dates.resolve.intervals import Resolve
from gahnegar.dates.units import Calendar, DayPart, Evidence, Grain, Reason
from gahnegar.dates.year_cues import Cue

_J, _H = Calendar.JALALI, Calendar.HIJRI


def resolve_named(day: NamedDay, context: Context, resolve: Resolve) -> Resolution:
    """The named day of its year; without one, that of the text or the nearest that the text can mean."""
    entry = day.occasion
    if day.of is not None:
        year = resolve(day.of, context)
        if year.first is None:
            return year
        calendar = year.calendar or _J
        number = calendars.from_day(calendar, year.first)[0]
        match day.of:
            case Date(year=int() as written, calendar=None, short=False) if (
                entry.calendar is _H and years.lunar_of_feast(written)
            ):
                calendar, number = _H, written
            case _:
                pass
        if day.of == Shift(Grain.YEAR, 0) and _coming_nowruz(entry, context):
            number += 1
        found = named.spans(entry, calendar, number)
        basis = year.basis
    elif context.anchor is not None or (context.story is not None and context.story.known):
        return _named_near(entry, context)
    else:
        return Resolution(calendar=entry.calendar, reason=Reason.YEAR)
    if not found:
        return Resolution(calendar=entry.calendar, reason=Reason.RANGE)
    span, *others = found
    return _feast(entry, span).changed(
        basis=basis,
        alternatives=tuple(Candidate(other.first_ordinal, other.last_ordinal, Evidence.TWICE) for other in others),
    )


def _is_early(stated: StatedDate | None) -> bool:
    """Whether a date told before lies where no solar feast was kept: «سال ۶۱ هجری … هفتهٔ دفاع مقدس»."""
    first = None if stated is None else stated.resolution.first
    return first is not None and first < _FIRST_FEASTS


_FIRST_FEASTS = dt.date(1850, 1, 1).toordinal()
"""No solar feast is older."""


def _named_near(entry: Occasion, context: Context) -> Resolution:
    """The occurrence of a named day that the text means; of several in one season the first, with the others."""
    if entry.calendar is _J and _is_early(context.stated):
        context = replace(context, stated=None)
    if entry.calendar is _J and _is_early(context.followed):
        context = replace(context, followed=None)
    bases = [] if context.anchor is None else [context.anchor]
    if context.anchor is None and context.story is not None and context.story.first is not None:
        bases.append(context.story.first)
        if context.stated is None:
            context = replace(context, stated=StatedDate(context.story, (Cue.FORESHADOWED,)))
    if context.stated is not None and context.stated.resolution.first is not None:
        bases.append(context.stated.resolution.first)
    if context.followed is not None and context.followed.resolution.first is not None:
        bases.append(context.followed.resolution.first)
    spans = {span.first_ordinal: span for base in bases for span in named.near(entry, base)}
    chosen = readings.choose([_feast(entry, span) for span in spans.values()], context)
    if chosen is None or chosen.first is None:
        return Resolution(calendar=entry.calendar, reason=Reason.RANGE)
    if not entry.also:
        return chosen
    first = chosen.first
    season = sorted(day for day in spans if abs(day - first) < _SEASON)
    return _feast(entry, spans[season[0]]).changed(
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


def _coming_nowruz(entry: Occasion, context: Context) -> bool:
    """Whether «نوروز امسال» is the one to come: of something in the future in the last quarter of the year.

    In its last month it needs no verb that looks ahead: «سال تحویل امسال ساعت ۲۱ شنبه است».
    """
    if entry.calendar is not _J or entry.month != 1 or context.anchor is None or context.tense < 0:
        return False
    return calendars.from_day(_J, context.anchor)[1] >= (10 if context.tense > 0 else 12)
