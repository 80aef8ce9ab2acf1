"""The publication date as a caller gives it: text in three calendars, or a date object.

Knows single days only; working the day out from an article is the work of `documents`.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Protocol

from gahnegar.dates import calendars, years
from gahnegar.dates.packs import vocabulary
from gahnegar.dates.resolution import Context
from gahnegar.dates.resolve import resolve_expression
from gahnegar.dates.units import Grain
from gahnegar.errors import Detail, InvalidDateError, PublishedDateError
from gahnegar.persian.text import fold

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+\d{1,2})?")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")
_PERSIAN = re.compile("[\u0620-\u06ff]")
ACCEPTED = Detail("1392-07-02, 1392/7/2, ۲ مهر ۱۳۹۲, 2013-09-24, or a date object")


class JalaliDate(Protocol):
    """A day of another library that can say which Gregorian day it is, as `jdatetime.date` can."""

    def togregorian(self) -> dt.date:
        """The Gregorian day, or moment."""


Published = str | dt.date | JalaliDate | None
"""A publication day as a caller may give it: text in any of the accepted forms, a date object, or None."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A publication day, and its clock time in Tehran where it is known."""

    day: dt.date
    clock: dt.time | None = None


def parse_moment(value: Any) -> Moment | None:
    """The day and the clock time that `value` names; as `parse_published`, which gives the day alone.

    Times with a zone are put into Tehran's; a midnight of a `datetime.datetime` is a clock time as any other.

    >>> parse_moment("1392-07-02 14:30").clock
    datetime.time(14, 30)
    >>> parse_moment("2013-09-24T22:30Z").day
    datetime.date(2013, 9, 25)
    """
    if isinstance(value, dt.datetime) and not _is_no_time(value):
        return in_tehran(value)
    if isinstance(value, str):
        return _moment_of(value)
    if hasattr(value, "togregorian"):
        given = value.togregorian()
        if isinstance(given, dt.datetime):
            return in_tehran(given)
    day = parse_published(value)
    return None if day is None else Moment(day)


def _is_no_time(value: dt.date) -> bool:
    """Whether it is the `NaT` of pandas: a datetime that equals nothing, not even itself."""
    return value != value


@lru_cache(maxsize=4096)  # a paper has one date for all the texts of its day
def _moment_of(value: str) -> Moment | None:
    folded = value.strip() if value.isascii() else fold(value.strip()).text
    stamped = _STAMP.fullmatch(folded)
    if stamped is not None:
        day = parse_published(stamped["day"])
        if day is not None:
            return _stamped(value, day, stamped)
    elif _CLOCKED.search(folded):
        return _from_words(value)
    day = parse_published(value)
    return None if day is None else Moment(day)


def _stamped(value: str, day: dt.date, stamped: re.Match[str]) -> Moment:
    zone, place = stamped["zone"], stamped["place"]
    try:
        clock = dt.time(int(stamped["hour"]), int(stamped["minute"]), int(stamped["second"] or 0))
        sign = "" if zone is None or zone[0] not in "+-" else zone.replace(":", "")
        offset = dt.timedelta() if not sign else dt.timedelta(hours=int(sign[:3]), minutes=int(sign[0] + sign[3:]))
        there = dt.timezone(offset) if zone or not place else _zone(place)
    except (KeyError, ValueError, OSError) as error:
        raise PublishedDateError(
            Detail(
                "{value!r} has no clock time: {error}; accepted: {accepted}",
                value=_short(value),
                error=error,
                accepted=ACCEPTED,
            )
        ) from error
    if zone is None and place is None:
        return Moment(day, clock)
    return in_tehran(dt.datetime.combine(day, clock, there))


def _from_words(value: str) -> Moment | None:
    """The moment that Persian words tell: «۲ مهر ۱۳۹۲ ساعت ۱۴:۳۰»; the day alone where no clock belongs to it."""
    folded = fold(value).text
    hits = list(vocabulary().hits(folded, alone=True))
    for hit in hits:
        found = resolve_expression(hit.meaning, Context())
        if found.first is not None and found.first == found.last and found.clock is not None and not found.until:
            hour, minute, second = found.clock
            _want_nothing_else(value, folded, [(hit.start, hit.end) for hit in hits])
            if hour < 24 and 0 < found.first <= dt.date.max.toordinal():
                return Moment(dt.date.fromordinal(found.first), dt.time(hour, minute, second or 0))
    day = parse_published(value)
    return None if day is None else Moment(day)


def in_tehran(moment: dt.datetime) -> Moment:
    """The day and the clock time in Tehran; a time without a zone is Tehran's already."""
    if moment.tzinfo is not None:
        try:
            moment = moment.astimezone(tehran())
        except (OverflowError, ValueError):  # at the ends of the calendar
            moment = moment.replace(tzinfo=None)
    return Moment(moment.date(), moment.time().replace(microsecond=0, tzinfo=None))


@cache
def tehran() -> dt.tzinfo:
    """The zone of Tehran; its present offset on a machine that has no time zones."""
    try:
        return _zone("Asia/Tehran")
    except KeyError:  # no time zones on this machine
        return dt.timezone(dt.timedelta(hours=3, minutes=30))


def _zone(name: str) -> dt.tzinfo:
    """A time zone by its name; KeyError, ValueError or OSError where there is none."""
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)


_STAMP = re.compile(
    r"""
    (?P<day> \d{4} [-/.] \d{1,2} [-/.] \d{1,2} ) [ T]+
    (?P<hour> \d{1,2} ) : (?P<minute> \d{2} ) (?: : (?P<second> \d{2} ) (?: \. \d+ )? )?
    \s* (?P<zone> [Zz] | UTC | GMT | [+-] \d{2} :? \d{2} )? \s? (?: \[? (?P<place> [A-Za-z]+ / [A-Za-z_/]+ ) \]? )?
    """,
    re.VERBOSE,
)
_CLOCKED = re.compile("ساعت|[0-9]:[0-9]")


def parse_published(value: Any) -> dt.date | None:
    """The day that `value` names: text, `datetime.date`, `datetime.datetime`, `jdatetime.date` or None.

    Years 1200 to 1499 are Jalali. Raises PublishedDateError, showing the accepted forms, for anything else.

    >>> parse_published("۲ مهر ۱۳۹۲") == parse_published("1392/7/2") == parse_published("2013-09-24")
    True
    """
    if value is None:
        return None
    if isinstance(value, dt.date) and not _is_no_time(value):
        return value.date() if isinstance(value, dt.datetime) else value
    if hasattr(value, "togregorian"):
        day = value.togregorian()
        return day.date() if isinstance(day, dt.datetime) else day
    if not isinstance(value, str):
        raise PublishedDateError(
            Detail(
                "{value!r} ({kind}) is no publication date; accepted: {accepted}",
                value=value,
                kind=type(value).__name__,
                accepted=ACCEPTED,
            )
        )
    try:
        day_number = _from_text(value)
    except InvalidDateError as error:
        raise PublishedDateError(
            Detail(
                "{value!r} is no day: {error}; accepted: {accepted}",
                value=_short(value),
                error=error,
                accepted=ACCEPTED,
            )
        ) from error
    if day_number is None:
        raise PublishedDateError(
            Detail("{value!r} is no publication date; accepted: {accepted}", value=_short(value), accepted=ACCEPTED)
        )
    return dt.date.fromordinal(day_number)


def _short(value: str) -> str:
    """So much of a text that is no date as an error shows."""
    return value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"


_SHOWN = 80


def _from_text(value: str) -> int | None:
    folded = value.strip() if value.isascii() else fold(value.strip()).text
    stamped = _STAMP.fullmatch(folded)
    match = _ISO.fullmatch(folded if stamped is None else stamped["day"]) or _COMPACT.fullmatch(folded)
    if match:
        year, month, day = (int(part) for part in match.groups())
        calendar = years.era(year)
        return calendars.to_day(calendar, year, month, day)
    hits = list(vocabulary().hits(folded, alone=True))
    for hit in hits:
        resolution = resolve_expression(hit.meaning, Context())
        if resolution.first is not None and resolution.first == resolution.last:
            _want_nothing_else(value, folded, [(hit.start, hit.end) for hit in hits])
            return resolution.first
        if resolution.grain is Grain.DAY and resolution.reason:
            return None
    return None if _PERSIAN.search(folded) else _foreign_day(folded)


def _want_nothing_else(value: str, folded: str, times: Sequence[tuple[int, int]]) -> None:
    """Raise PublishedDateError where words or numbers stand beside the times, other than labels of dates."""
    rest, done = "", 0
    for start, end in times:
        rest += folded[done:start] + " "
        done = end
    rest = " ".join(word for word in _WORDS.findall(rest + folded[done:]) if word not in _LABELS)
    if rest:
        raise PublishedDateError(
            Detail(
                "{value!r} is no publication date: «{rest}» does not belong to it; accepted: {accepted}",
                value=_short(value),
                rest=_short(rest),
                accepted=ACCEPTED,
            )
        )


_WORDS = re.compile(r"\w+")
_LABELS = frozenset(
    "تاریخ زمان انتشار نشر درج ثبت مخابره به روز رسانی بروزرسانی روزرسانی ویرایش آخرین منتشر شده شد در ساعت مورخ مورخه"
    " برابر با مصادف مطابق هجری شمسی خورشیدی قمری میلادی و ه ش ق م published date time on at updated T Z".split()
)
"""What may stand beside a publication date: «تاریخ انتشار: ۲ مهر ۱۳۹۲»."""


def _foreign_day(value: str) -> int | None:
    """A date in another language's words («24 September 2013»), read by dateparser; whole days only."""
    if not re.search(r"\d{4}", value) or len(value) > 80:
        return None
    from dateparser.date import DateDataParser

    found = DateDataParser(
        languages=["en", "fr", "de", "ar"],
        settings={  # absolute-time alone: the other parsers of dateparser read the clock («tomorrow 2013»)
            "PARSERS": ["absolute-time"],
            "RELATIVE_BASE": dt.datetime(2000, 1, 1),
            "REQUIRE_PARTS": ["day", "month", "year"],
            "DATE_ORDER": "DMY",
        },
    ).get_date_data(value)
    return found.date_obj.toordinal() if found and found.date_obj else None
