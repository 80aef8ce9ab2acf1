"""The publication date as a caller gives it: text in three calendars, or a date object.

Knows single days only; working the day out from an article is the work of `documents`.
"""

import datetime as dt
import re
from typing import Any

from gahnegar.dates import calendars
from gahnegar.dates.packs import vocabulary
from gahnegar.dates.resolve import Context, resolve_expression
from gahnegar.dates.units import Calendar, Grain
from gahnegar.errors import InvalidDateError, PublishedDateError
from gahnegar.persian.text import fold

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")
_PERSIAN = re.compile("[\u0620-\u06ff]")
ACCEPTED = "1392-07-02, 1392/7/2, ۲ مهر ۱۳۹۲, 2013-09-24, or a date object"


def parse_published(value: Any) -> dt.date | None:
    """The day that `value` names: text, `datetime.date`, `datetime.datetime`, `jdatetime.date` or None.

    Years 1200 to 1499 are Jalali. Raises PublishedDateError, showing the accepted forms, for anything else.

    >>> parse_published("۲ مهر ۱۳۹۲") == parse_published("1392/7/2") == parse_published("2013-09-24")
    True
    """
    if value is None:
        return None
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if hasattr(value, "togregorian"):
        day = value.togregorian()
        return day.date() if isinstance(day, dt.datetime) else day
    if not isinstance(value, str):
        raise PublishedDateError(f"{value!r} ({type(value).__name__}) is no publication date; accepted: {ACCEPTED}")
    try:
        day_number = _from_text(value)
    except InvalidDateError as error:
        raise PublishedDateError(f"{value!r} is no day: {error}; accepted: {ACCEPTED}") from error
    if day_number is None:
        raise PublishedDateError(f"{value!r} is no publication date; accepted: {ACCEPTED}")
    return dt.date.fromordinal(day_number)


def _from_text(value: str) -> int | None:
    folded = fold(value.strip()).text
    match = _ISO.fullmatch(folded) or _COMPACT.fullmatch(folded)
    if match:
        year, month, day = (int(part) for part in match.groups())
        calendar = Calendar.JALALI if 1200 <= year < 1500 else Calendar.GREGORIAN
        return calendars.to_day(calendar, year, month, day)
    for hit in vocabulary().hits(folded, alone=True):
        resolution = resolve_expression(hit.meaning, Context())
        if resolution.first is not None and resolution.first == resolution.last:
            return resolution.first
        if resolution.grain is Grain.DAY and resolution.reason:
            return None
    return None if _PERSIAN.search(folded) else _foreign(folded)


def _foreign(value: str) -> int | None:
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
