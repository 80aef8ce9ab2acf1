"""An expression as a record for other programs. Knows no files and no rules."""

from typing import Any

from gahnegar.dates.display import iso_in
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Calendar


def to_record(timex: Timex, lang: str = "fa") -> dict[str, Any]:
    """`Timex.to_dict` with the days in the other calendars as ISO text, and the explanation in `lang`."""
    days = {
        f"{name}_{calendar}": iso_in(calendar, day)
        for calendar in (Calendar.JALALI, Calendar.HIJRI)
        for name, day in (("first", timex.first), ("last", timex.last))
    }
    return {**timex.to_dict(), **days, "explanation": timex.explain(lang)}
