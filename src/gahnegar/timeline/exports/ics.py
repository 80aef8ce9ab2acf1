"""Events as a calendar (RFC 5545): whole days, clock times, and what recurs.

A day is a day: whole-day events have no zone, and clock times are floating unless the text says whose clock it is; by
the clock of another city an event stands on its whole day. A rule in Jalali or lunar months is written as the days that
it falls on, since hardly any calendar program knows RSCALE (RFC 7529); `rscale=True` writes the rule itself. Nothing
reads the clock: a stamp is the publication day.
"""

import datetime as dt
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vRecur, vText
from icalendar.prop import vDDDLists

from gahnegar.dates.units import Calendar as Reckoning
from gahnegar.dates.units import Zone
from gahnegar.events.event import Kind, Status
from gahnegar.events.recurrence import Frequency, Recurrence
from gahnegar.timeline.chart import plain
from gahnegar.timeline.row import Row

PRODUCER = "-//gahnegar//timeline//FA"
OCCURRENCES, YEARS = 60, 10
"""A rule that is written as days gives so many of them, within so many years."""

_EPOCH = dt.date(1970, 1, 1)


def left_out(row: Row) -> str:
    """Why a calendar cannot hold the event; empty where it can."""
    if row.kind is Kind.RECURRING or row.recurrence:
        return "" if _recurring_days(row) else "recurring without a known day"
    if row.start is None:
        return "without a beginning" if row.end else "without a date"
    return ""


def render(rows: Sequence[Row], *, rscale: bool = False, title: str = "") -> bytes:
    calendar = Calendar()
    calendar.add("prodid", PRODUCER)
    calendar.add("version", "2.0")
    if title:
        calendar.add("x-wr-calname", title)
    for row in rows:
        calendar.add_component(_calendar_event(row, rscale=rscale))
    calendar.add_missing_timezones()
    content: bytes = calendar.to_ical()
    return content


def _calendar_event(row: Row, *, rscale: bool) -> Event:
    event = Event()
    event.add("uid", f"{row.event_id}@gahnegar")
    stamp = row.published or row.start or row.anchor or _EPOCH
    event.add("dtstamp", dt.datetime.combine(stamp, dt.time(), dt.UTC))
    event.add("summary", plain(row.title))
    if row.recurrence:
        _recurring(event, row, rscale=rscale)
    else:
        assert row.start is not None
        _set_days(event, row.start, row)
    texts = [row.sentence, row.explanation]
    if any(texts):
        event.add("description", plain("\n\n".join(part for part in texts if part)))
    if row.place:
        event.add("location", plain(row.place))
    if row.url.startswith(("http://", "https://")):
        event.add("url", row.url)
    event.add("categories", [str(row.status)])
    event.add("status", "TENTATIVE" if row.status is Status.HYPOTHETICAL else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    if row.edtf:
        event.add("x-gahnegar-edtf", vText(row.edtf))
    return event


def _set_days(event: Event, start: dt.date, row: Row) -> None:
    if row.clock and row.zone is not Zone.FOREIGN:
        zone = ZoneInfo(row.zone) if row.zone else None
        event.add("dtstart", dt.datetime.combine(start, row.clock, zone))
        if row.until:
            event.add("dtend", dt.datetime.combine(row.end or start, row.until, zone))
        return
    event.add("dtstart", start)
    if row.end and row.end > start and row.end < dt.date.max:
        event.add("dtend", row.end + dt.timedelta(days=1))


def _recurring_days(row: Row) -> list[dt.date]:
    """The first days on which a recurring event falls, where the text lets one know them."""
    begin = row.start or row.anchor or row.published
    if not row.recurrence or begin is None:
        return []
    rule = Recurrence.parse(row.recurrence, row.anchor)
    fixed = rule.weekdays or rule.day or rule.anchor or (rule.frequency is Frequency.DAILY and rule.interval == 1)
    if not fixed or rule.frequency is Frequency.HOURLY:
        return []
    end = row.end or begin.replace(year=min(begin.year + YEARS * rule.interval, 9999), day=1)
    return list(islice(rule.occurrences(begin, end), OCCURRENCES))


def _recurring(event: Event, row: Row, *, rscale: bool) -> None:
    days = _recurring_days(row)
    rule = Recurrence.parse(row.recurrence, row.anchor)
    _set_days(event, days[0], row)
    rule_parts = vRecur.from_ical(rule.rule)
    if row.end:
        rule_parts["UNTIL"] = [row.end]
    if rule.calendar is Reckoning.GREGORIAN or rule.frequency in (Frequency.DAILY, Frequency.WEEKLY) or rscale:
        event.add("rrule", rule_parts)
        return
    event.add("x-gahnegar-rrule", vText(rule.rule))
    if days[1:]:
        event.add("rdate", vDDDLists(days[1:]), parameters={"VALUE": "DATE"})


def ours(head: bytes, path: Path) -> bool:
    """Whether a calendar says that it is ours."""
    return PRODUCER.encode() in head
