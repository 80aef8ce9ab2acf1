"""Expressions as records for other programs, and the tokens that labels go by. Knows no files and no rules."""

import re
from typing import Any

from gahnegar.dates.display import iso_in
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Calendar

# A word with its marks, half-spaces and kashidas, or one other visible character.
TOKEN = re.compile("[\\w\u200c\u200d\u0640\u064b-\u065f\u0670]+|\\S")


def to_record(timex: Timex, lang: str = "fa") -> dict[str, Any]:
    """`Timex.to_dict` with the days in the other calendars as ISO text, and the explanation in `lang`."""
    days = {
        f"{name}_{calendar}": iso_in(calendar, day)
        for calendar in (Calendar.JALALI, Calendar.HIJRI)
        for name, day in (("first", timex.first), ("last", timex.last))
    }
    return {**timex.to_dict(), **days, "explanation": timex.explain(lang)}


def tokens(text: str) -> list[tuple[int, int]]:
    """Start and end of each token: a word with its marks and half-spaces, or one other visible character."""
    return [token.span() for token in TOKEN.finditer(text)]
