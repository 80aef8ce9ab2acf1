"""Expressions as records: days in the other calendars."""

import datetime as dt

import gahnegar
from gahnegar.dates.display import iso_in
from gahnegar.dates.timex import Timex
from gahnegar.dates.timex_record import to_record
from gahnegar.dates.units import Calendar


def test_days_outside_of_a_calendar_have_no_text() -> None:
    assert iso_in(Calendar.JALALI, dt.date(600, 1, 1)) is None
    assert iso_in(Calendar.JALALI, None) is None
    assert iso_in(Calendar.GREGORIAN, dt.date(600, 1, 1)) == "0600-01-01"


def test_a_record_has_three_calendars_and_comes_back() -> None:
    timex = gahnegar.resolve("اول تا ۴ اکتبر", published="1392-07-02")
    record = to_record(timex)
    assert [record[name] for name in ("first", "first_jalali", "last_hijri")] == [
        "2013-10-01",
        "1392-07-09",
        "1434-11-28",
    ]
    assert Timex.from_dict(record) == timex
