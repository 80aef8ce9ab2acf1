"""Expressions as records for other programs, and the tokens that labels go by. Knows no files and no rules."""

import datetime as dt
import re
from typing import Any

from gahnegar.dates import display
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Calendar
from gahnegar.errors import InvalidDateError

# A word with its marks, half-spaces and kashidas, or one other visible character.
TOKEN = re.compile("[\\w\u200c\u200d\u0640\u064b-\u065f\u0670]+|\\S")


def iso(calendar: Calendar, date: dt.date | None) -> str | None:
    """`date` as year-month-day of `calendar`; None for None, and for days that the calendar does not reach.

    >>> iso(Calendar.JALALI, dt.date(2013, 10, 1))
    '1392-07-09'
    """
    try:
        return None if date is None else display.iso(calendar, date)
    except InvalidDateError:
        return None


def to_record(timex: Timex, lang: str = "fa") -> dict[str, Any]:
    """`Timex.to_dict` with the days in the other calendars as ISO text, and the explanation in `lang`."""
    days = {
        f"{name}_{calendar}": iso(calendar, day)
        for calendar in (Calendar.JALALI, Calendar.HIJRI)
        for name, day in (("first", timex.first), ("last", timex.last))
    }
    return {**timex.to_dict(), **days, "explanation": timex.explain(lang)}


def tokens(text: str) -> list[tuple[int, int]]:
    """Start and end of each token: a word with its marks and half-spaces, or one other visible character."""
    return [token.span() for token in TOKEN.finditer(text)]
