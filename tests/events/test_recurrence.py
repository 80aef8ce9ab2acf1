"""Recurrence rules: their text by RFC 5545 and 7529, and the days they fall on."""

import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gahnegar.dates import calendars
from gahnegar.dates.expression import Amount, Date, Every
from gahnegar.dates.units import Calendar, Grain, Weekday
from gahnegar.errors import GahnegarError
from gahnegar.events.recurrence import Frequency, Recurrence

START, END = dt.date(2013, 3, 21), dt.date(2014, 3, 20)


@pytest.mark.parametrize(
    ("expression", "calendar", "rule"),
    [
        (Every(period=Amount(((Fraction(3), Grain.YEAR),))), None, "RSCALE=PERSIAN;FREQ=YEARLY;INTERVAL=3"),
        (Every(period=Amount(((Fraction(1), Grain.DAY),))), None, "FREQ=DAILY"),
        (Every(pattern=Date(weekday=Weekday.MONDAY)), None, "FREQ=WEEKLY;WKST=SA;BYDAY=MO"),
        (Every(pattern=Date(month=7, day=1)), Calendar.JALALI, "RSCALE=PERSIAN;FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=1"),
        (Every(pattern=Date(month=9, calendar=Calendar.HIJRI)), None, "RSCALE=HIJRI;FREQ=YEARLY;BYMONTH=9"),
        (Every(period=Amount(((Fraction(1), Grain.QUARTER),))), None, "RSCALE=PERSIAN;FREQ=MONTHLY;INTERVAL=3"),
    ],
)
def test_the_rule_of_an_expression(expression: Every, calendar: Calendar | None, rule: str) -> None:
    found = Recurrence.of(expression, calendar)
    assert found is not None
    assert found.rule == rule
    assert Recurrence.parse(rule).rule == rule


def test_no_unit_no_rule() -> None:
    assert Recurrence.of(Every(), None) is None
    assert Recurrence.of(Date(year=1392), None) is None


def test_twice_a_week_keeps_how_often() -> None:
    found = Recurrence.of(Every(period=Amount(((Fraction(1), Grain.WEEK),)), times=2), None)
    assert found is not None
    assert (found.rule, found.times) == ("FREQ=WEEKLY;WKST=SA", 2)


def test_the_first_of_mehr_each_year() -> None:
    rule = Recurrence.parse("RSCALE=PERSIAN;FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=1")
    assert list(rule.occurrences(START, END)) == [dt.date(2013, 9, 23)]


def test_every_third_year_counts_from_its_anchor() -> None:
    rule = Recurrence.parse("RSCALE=PERSIAN;FREQ=YEARLY;INTERVAL=3", anchor=dt.date(2013, 10, 1))
    found = list(rule.occurrences(dt.date(2010, 1, 1), dt.date(2017, 1, 1)))
    assert [calendars.from_day(Calendar.JALALI, day.toordinal()) for day in found] == [
        (1389, 7, 9),
        (1392, 7, 9),
        (1395, 7, 9),
    ]


def test_the_second_thursday_of_each_month() -> None:
    rule = Recurrence.parse("FREQ=MONTHLY;BYDAY=2TH")
    assert list(rule.occurrences(dt.date(2013, 9, 1), dt.date(2013, 10, 31))) == [
        dt.date(2013, 9, 12),
        dt.date(2013, 10, 10),
    ]


def test_a_day_that_a_month_lacks_is_skipped() -> None:
    rule = Recurrence.parse("RSCALE=PERSIAN;FREQ=MONTHLY;BYMONTHDAY=31")
    found = [calendars.from_day(Calendar.JALALI, day.toordinal())[1] for day in rule.occurrences(START, END)]
    assert found == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(
    "rule", ["", "FREQ=SECONDLY", "FREQ=DAILY;COUNT=3", "FREQ=DAILY;INTERVAL=0", "RSCALE=X;FREQ=DAILY"]
)
def test_rules_that_are_not_read(rule: str) -> None:
    with pytest.raises(GahnegarError, match="recurrence rule"):
        Recurrence.parse(rule)


@given(
    st.sampled_from(Frequency),
    st.integers(1, 5),
    st.sampled_from(Calendar),
    st.dates(dt.date(1950, 1, 1), dt.date(2030, 1, 1)),
    st.integers(0, 800),
)
def test_occurrences_ascend_within_their_bounds(
    frequency: Frequency, interval: int, calendar: Calendar, start: dt.date, days: int
) -> None:
    rule = Recurrence(frequency, interval, calendar=calendar, anchor=dt.date(2013, 10, 1))
    end = start + dt.timedelta(days=days)
    found = list(rule.occurrences(start, end))
    assert found == sorted(set(found))
    assert all(start <= day <= end for day in found)
