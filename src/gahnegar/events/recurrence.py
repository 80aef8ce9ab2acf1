"""Recurrence: how often something happens, as an RFC 5545 rule, and the dates it falls on.

RFC 7529 adds `RSCALE` for calendars other than the Gregorian: PERSIAN for Jalali and HIJRI for Iran's lunar calendar
(CLDR, which RFC 7529 points to, says ISLAMIC; that is read as well). The rule holds what the text said and no more;
«هفته‌ای دو بار» has no rule part of its own, so `times` is kept beside it. Knows no text.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from gahnegar.dates import calendars
from gahnegar.dates.expression import Amount, Between, Clock, Date, DayTime, Every, Expression, Nth, Several
from gahnegar.dates.units import Calendar, Grain, Weekday
from gahnegar.errors import Detail, InvalidDateError


class Frequency(StrEnum):
    """The unit that repeats (RFC 5545, FREQ)."""

    HOURLY = "HOURLY"
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


_BYDAY = dict(zip(Weekday, ("MO", "TU", "WE", "TH", "FR", "SA", "SU"), strict=True))
_WEEKDAYS = {code: day for day, code in _BYDAY.items()}
_RSCALES = {Calendar.JALALI: "PERSIAN", Calendar.HIJRI: "HIJRI"}
_CALENDARS = {
    "PERSIAN": Calendar.JALALI,
    "HIJRI": Calendar.HIJRI,
    "ISLAMIC": Calendar.HIJRI,
    "GREGORIAN": Calendar.GREGORIAN,
}
_FREQUENCIES = {
    Grain.HOUR: (Frequency.HOURLY, 1),
    Grain.DAY: (Frequency.DAILY, 1),
    Grain.WEEK: (Frequency.WEEKLY, 1),
    Grain.MONTH: (Frequency.MONTHLY, 1),
    Grain.QUARTER: (Frequency.MONTHLY, 3),
    Grain.SEASON: (Frequency.MONTHLY, 3),
    Grain.HALF: (Frequency.MONTHLY, 6),
    Grain.YEAR: (Frequency.YEARLY, 1),
    Grain.DECADE: (Frequency.YEARLY, 10),
    Grain.CENTURY: (Frequency.YEARLY, 100),
    Grain.MILLENNIUM: (Frequency.YEARLY, 1000),
}


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A rule of repetition.

    `interval`: every how many units. `weekdays`, `nth`: the weekdays it falls on, and which of them in the month (-1 is
    the last). `month`, `day`: of the year, of the month, counted from 1 in `calendar`. `times`: how often within one
    unit, where the text says so. `anchor`: a day on which it is known to happen; intervals are counted from it.
    """

    frequency: Frequency
    interval: int = 1
    weekdays: tuple[Weekday, ...] = ()
    nth: int | None = None
    month: int | None = None
    day: int | None = None
    calendar: Calendar = Calendar.GREGORIAN
    times: int | None = None
    anchor: dt.date | None = None

    @classmethod
    def of(
        cls, expression: Expression, calendar: Calendar | None, anchor: dt.date | None = None
    ) -> "Recurrence | None":
        """The rule that an expression of type SET tells; None where it tells no unit («همواره»).

        `calendar` is the calendar in which the expression speaks (None: Jalali).

        >>> from fractions import Fraction
        >>> Recurrence.of(Every(period=Amount(((Fraction(3), Grain.YEAR),))), Calendar.JALALI).rule
        'RSCALE=PERSIAN;FREQ=YEARLY;INTERVAL=3'
        """
        if not isinstance(expression, Every):
            return None
        scale = calendar or Calendar.JALALI
        frequency, interval = _unit(expression.period)
        base = cls(frequency or Frequency.YEARLY, interval, calendar=scale, times=expression.times, anchor=anchor)
        if expression.pattern is not None:
            return _patterned(base, expression.pattern, frequency)
        return base if frequency else None

    @classmethod
    def parse(cls, rule: str, anchor: dt.date | None = None) -> "Recurrence":
        """The recurrence that `rule` writes; InvalidDateError where it has parts that this class does not.

        >>> Recurrence.parse("FREQ=WEEKLY;BYDAY=MO,TH").weekdays
        (<Weekday.MONDAY: 0>, <Weekday.THURSDAY: 3>)
        """
        parts = dict(part.partition("=")[::2] for part in rule.split(";"))
        try:
            days = [(int(item[:-2] or 0), _WEEKDAYS[item[-2:]]) for item in parts.pop("BYDAY", "").split(",") if item]
            parts.pop("WKST", None)
            month, day = parts.pop("BYMONTH", None), parts.pop("BYMONTHDAY", None)
            found = cls(
                Frequency(parts.pop("FREQ")),
                int(parts.pop("INTERVAL", "1")),
                weekdays=tuple(weekday for _, weekday in days),
                nth=days[0][0] or None if days else None,
                month=int(month) if month else None,
                day=int(day) if day else None,
                calendar=_CALENDARS[parts.pop("RSCALE", "GREGORIAN")],
                anchor=anchor,
            )
        except (KeyError, ValueError) as error:
            raise InvalidDateError(
                Detail("not a recurrence rule that gahnegar reads: {rule!r} ({error})", rule=rule, error=error)
            ) from error
        if parts or found.interval < 1:
            raise InvalidDateError(
                Detail(
                    "not a recurrence rule that gahnegar reads: {rule!r} ({parts})", rule=rule, parts=", ".join(parts)
                )
            )
        return found

    @property
    def rule(self) -> str:
        """The text of the rule after `RRULE:`, by RFC 5545 and 7529.

        >>> Recurrence(Frequency.WEEKLY, weekdays=(Weekday.MONDAY,)).rule
        'FREQ=WEEKLY;WKST=SA;BYDAY=MO'
        """
        parts = []
        if self.frequency in (Frequency.MONTHLY, Frequency.YEARLY) and self.calendar in _RSCALES:
            parts.append(f"RSCALE={_RSCALES[self.calendar]}")
        parts.append(f"FREQ={self.frequency}")
        if self.interval != 1:
            parts.append(f"INTERVAL={self.interval}")
        if self.frequency is Frequency.WEEKLY:
            parts.append("WKST=SA")
        if self.month is not None:
            parts.append(f"BYMONTH={self.month}")
        if self.day is not None:
            parts.append(f"BYMONTHDAY={self.day}")
        if self.weekdays:
            nth = "" if self.nth is None else str(self.nth)
            parts.append("BYDAY=" + ",".join(nth + _BYDAY[day] for day in self.weekdays))
        return ";".join(parts)

    def occurrences(self, start: dt.date, end: dt.date) -> Iterator[dt.date]:
        """The days from `start` to `end`, both inclusive, on which it happens, in order.

        Where the rule leaves the day open, it is that of `anchor`; without one, the first day of the unit. Days that a
        month does not have are skipped, as RFC 5545 says.

        >>> monday = Recurrence(Frequency.WEEKLY, weekdays=(Weekday.MONDAY,))
        >>> [str(day) for day in monday.occurrences(dt.date(2013, 9, 24), dt.date(2013, 10, 8))]
        ['2013-09-30', '2013-10-07']
        """
        for number in self._days((self.anchor or start).toordinal(), start.toordinal(), end.toordinal()):
            if start.toordinal() <= number <= end.toordinal():
                yield dt.date.fromordinal(number)

    def _days(self, anchor: int, first: int, last: int) -> Iterator[int]:
        match self.frequency:
            case Frequency.HOURLY:
                yield from range(first, last + 1)
            case Frequency.DAILY:
                yield from range(first + (anchor - first) % self.interval, last + 1, self.interval)
            case Frequency.WEEKLY:
                yield from self._weekly(anchor, first, last)
            case Frequency.MONTHLY:
                yield from self._monthly(anchor, first, last, 1)
            case Frequency.YEARLY:
                yield from self._monthly(anchor, first, last, 12)
            case _:
                assert_never(self.frequency)

    def _weekly(self, anchor: int, first: int, last: int) -> Iterator[int]:
        offsets = sorted((day + 2) % 7 for day in self.weekdays) or [_since_saturday(anchor)]
        step = 7 * self.interval
        origin = anchor - _since_saturday(anchor)
        for week in range(origin + (first - origin) // step * step, last + 1, step):
            yield from (week + offset for offset in offsets)

    def _monthly(self, anchor: int, first: int, last: int, months: int) -> Iterator[int]:
        year, month, day = calendars.from_day(self.calendar, anchor)
        if months == 12:
            month = self.month or (month if self.anchor else 1)
        wanted = self.day or (day if self.anchor else 1)
        step = months * self.interval
        origin = year * 12 + month - 1
        low = calendars.from_day(self.calendar, first)
        index = origin + (low[0] * 12 + low[1] - 1 - origin) // step * step
        while index // 12 <= calendars.LAST_YEARS[self.calendar]:
            begin, close = calendars.month_span(self.calendar, index // 12, index % 12 + 1)
            if begin > last:
                return
            if self.weekdays:
                yield from self._weekdays_of(begin, close)
            elif begin + wanted - 1 <= close:
                yield begin + wanted - 1
            index += step

    def _weekdays_of(self, begin: int, close: int) -> Iterator[int]:
        days = [number for number in range(begin, close + 1) if calendars.weekday(number) in self.weekdays]
        if self.nth is None:
            yield from days
        elif -len(days) <= self.nth - (self.nth > 0) < len(days):
            yield days[self.nth - (self.nth > 0)]


def _since_saturday(number: int) -> int:
    return (calendars.weekday(number) + 2) % 7


def _unit(period: Amount | None) -> tuple[Frequency | None, int]:
    if period is None or len(period.parts) != 1:
        return None, 1
    count, grain = period.parts[0]
    if grain not in _FREQUENCIES or (count is not None and (count.denominator != 1 or count < 1)):
        return None, 1
    frequency, width = _FREQUENCIES[grain]
    return frequency, width * int(count or 1)


def _patterned(base: Recurrence, pattern: Expression, frequency: Frequency | None) -> Recurrence | None:
    """`base` with the days that `pattern` names."""

    def like(usual: Frequency, **parts: object) -> Recurrence:
        fields = {name: getattr(base, name) for name in ("interval", "calendar", "times", "anchor")}
        return Recurrence(frequency or usual, **{**fields, **parts})

    if isinstance(pattern, Between) and isinstance(pattern.start, Clock) and pattern.start.of is not None:
        pattern = pattern.start
    if isinstance(pattern, DayTime | Clock) and isinstance(pattern.of, Date | Several | Nth):
        pattern = pattern.of
    match pattern:
        case DayTime(of=None) | Clock(of=None):
            return like(Frequency.DAILY)
        case Date(weekday=Weekday() as weekday, month=None, day=None):
            return like(Frequency.WEEKLY, weekdays=(weekday,), **({} if frequency else {"interval": 1}))
        case Date(month=int() as month, day=day, calendar=own):
            return like(Frequency.YEARLY, month=month, day=day, calendar=own or base.calendar)
        case Date(day=int() as day, month=None):
            return like(Frequency.MONTHLY, day=day)
        case Several(items=items) if all(isinstance(item, Date) and item.weekday is not None for item in items):
            days = tuple(item.weekday for item in items if isinstance(item, Date) and item.weekday is not None)
            return like(Frequency.WEEKLY, weekdays=days)
        case Nth(index=index, unit=Date(weekday=Weekday() as weekday)):
            return like(Frequency.MONTHLY, weekdays=(weekday,), nth=index)
        case _:
            return base if frequency else None
