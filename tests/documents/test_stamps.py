"""Dates in fields, bylines and addresses: value first, its writings below."""

import datetime as dt

import pytest

from gahnegar.dates.units import Calendar
from gahnegar.documents.stamps import find_stamps, parse_stamp
from gahnegar.errors import PublishedDateError

DAY = dt.date(2013, 9, 24)


@pytest.mark.parametrize(
    "written",
    [
        "2013-09-24",
        "2013/9/24",
        "2013-09-24T10:35:00+03:30",
        "2013-09-23T21:30:00Z",
        "2013-09-24 10:35:12",
        "20130924",
        "1392-07-02",
        "1392/7/2",
        "۱۳۹۲/۰۷/۰۲",
        "٢/٧/١٣٩٢",
        "1392-07-02T10:35:00+03:30",
        "1392-07-02T23:50:00Z",
        "13920702",
        "۲ مهر ۱۳۹۲",
        "سه شنبه ۲ مهرماه ۱۳۹۲ ساعت ۱۰:۳۵",
        "سه‌شنبه، ۲ مهر ۹۲",
        "۲۴ سپتامبر ۲۰۱۳",
        "Tue, 24 Sep 2013 10:35:00 +0330",
        "September 24, 2013",
        "1380008100",
        1380008100000,
        13920702,
        dt.datetime(2013, 9, 24, 10, 35),
        dt.date(2013, 9, 24),
    ],
)
def test_one_day_in_its_writings(written: object) -> None:
    assert parse_stamp(written)[0] == DAY


@pytest.mark.parametrize(
    "written",
    [
        "",
        "دیروز",
        "1392",
        "1392-07-31",
        "2013-02-30",
        "شهریور ۱۳۹۲",
        "12",
        "1392-07-02 1392-07-03",
        "3013-01-01",
        "n/a",
    ],
)
def test_what_tells_no_day_is_refused(written: str) -> None:
    with pytest.raises(PublishedDateError):
        parse_stamp(written)


@pytest.mark.parametrize(("written", "calendar"), [("1392-07-02", Calendar.JALALI), ("2013-09-24", Calendar.GREGORIAN)])
def test_the_year_tells_the_calendar(written: str, calendar: Calendar) -> None:
    assert parse_stamp(written)[1] is calendar


def test_offsets_are_those_of_the_given_string() -> None:
    text = "كد ۱۲ - سه‌شنبه، ۲ مهر ۱۳۹۲، ۱۰:۳۵"
    (stamp,) = find_stamps(text)
    assert text[stamp.start : stamp.end] == "سه‌شنبه، ۲ مهر ۱۳۹۲"


def test_a_wrong_weekday_is_noticed() -> None:
    (stamp,) = find_stamps("شنبه ۲ مهر ۱۳۹۲")
    assert stamp.weekday_differs


@pytest.mark.parametrize("text", ["ساعت ۱۰:۳۵", "۱/۲/۳", "تلفن ۲۲۳۳۴۴۵۵", "۳۵ مهر ۱۳۹۲", "۱۵/۱۳/۱۳۹۲"])
def test_what_is_no_date_is_not_found(text: str) -> None:
    assert find_stamps(text) == []
