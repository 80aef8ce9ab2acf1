"""The three calendars: every official fact, every day there and back, every bad day refused."""

import datetime as dt
import subprocess
import sys
from itertools import accumulate, pairwise
from pathlib import Path

import jdatetime
import numpy as np
import pytest
from convertdate import islamic
from hypothesis import given
from hypothesis import strategies as st

from gahnegar.dates._iran_lunar import LunarSource
from gahnegar.dates.calendars import (
    LAST_YEARS,
    add_months,
    add_years,
    from_day,
    from_days,
    is_approximate,
    is_leap,
    is_valid,
    julian_from_day,
    julian_to_day,
    lunar_source,
    month_length,
    month_span,
    to_day,
    to_days,
    umm_al_qura_from_day,
    umm_al_qura_to_day,
    weekday,
    year_length,
    year_span,
    years_of_month,
)
from gahnegar.dates.units import Calendar, Weekday
from gahnegar.errors import InvalidDateError, MissingExtraError

J, G, H = Calendar.JALALI, Calendar.GREGORIAN, Calendar.HIJRI
FACTS = Path(__file__).parent / "facts"
FIRST, LAST = to_day(J, 1, 1, 1), year_span(J, 3000)[1]


def facts(name: str) -> list[list[str]]:
    lines = (FACTS / name).read_text(encoding="utf-8").splitlines()
    return [line.split() for line in lines if not line.startswith("#")]


LUNAR_YEARS = [
    (int(year), dt.date.fromisoformat(first), months) for year, first, months in facts("iran_lunar_years.txt")
]
LEAP_YEARS = {int(century) + int(year) for century, *years in facts("leap_years.txt") for year in years}


def dates(calendar: Calendar) -> st.SearchStrategy[tuple[int, int, int]]:
    """Days of the calendar that have a Jalali date too."""
    first = max(FIRST, to_day(calendar, 1, 1, 1))
    return st.integers(first, LAST).map(lambda number: from_day(calendar, number))


EVERY_CALENDAR = pytest.mark.parametrize("calendar", list(Calendar))


class TestJalali:
    def test_every_official_nowruz(self) -> None:
        official = {
            int(decade) + place: dt.date(int(decade) + place + 621, 3, 20 + int(digit))
            for decade, days in facts("nowruz.txt")
            for place, digit in enumerate(days)
            if digit != "."
        }
        assert sorted(official) == list(range(1206, 1499))
        assert {year: dt.date.fromordinal(to_day(J, year, 1, 1)) for year in official} == official

    def test_every_leap_year(self) -> None:
        assert {year for year in range(1, 3001) if is_leap(J, year)} == LEAP_YEARS
        assert {year for year in range(1, 3001) if is_valid(J, year, 12, 30)} == LEAP_YEARS

    def test_years_follow_each_other(self) -> None:
        starts = accumulate((366 if year in LEAP_YEARS else 365 for year in range(1, 3000)), initial=FIRST)
        nowruz = [to_day(J, year, 1, 1) for year in range(1, 3001)]
        assert nowruz == list(starts)
        assert [from_day(J, number) for number in nowruz] == [(year, 1, 1) for year in range(1, 3001)]
        last_days = [from_day(J, number - 1) for number in nowruz[1:]]
        assert last_days == [(year, 12, 30 if year in LEAP_YEARS else 29) for year in range(1, 3000)]

    def test_months_have_31_30_and_29_days(self) -> None:
        assert [month_length(J, 1404, month) for month in range(1, 13)] == [31] * 6 + [30] * 5 + [29]
        assert month_length(J, 1403, 12) == 30
        assert (year_length(J, 1403), year_length(J, 1404)) == (366, 365)

    def test_khayyams_and_convertdates_mistakes_are_not_ours(self) -> None:
        assert is_leap(J, 1403)
        assert not is_leap(J, 1404)
        assert from_day(J, dt.date(2025, 3, 21).toordinal()) == (1404, 1, 1)
        assert from_day(J, dt.date(2025, 3, 20).toordinal()) == (1403, 12, 30)

    def test_jdatetime_agrees_except_where_the_leap_day_leaves_the_cycle(self) -> None:
        """jdatetime keeps to the 33-year cycle, which is a year early in 78 years; so it is a day late in the next."""

        def nowruz(year: int) -> int:
            return int(jdatetime.date(year, 1, 1).togregorian().toordinal())

        differing = [year for year in range(1, 3001) if nowruz(year) != to_day(J, year, 1, 1)]
        assert len(differing) == 78
        assert differing[0] == 1503
        assert all(nowruz(year) == to_day(J, year, 1, 1) + 1 for year in differing)
        assert all(year in LEAP_YEARS and year - 1 not in LEAP_YEARS for year in differing)

    def test_jdatetime_agrees_on_every_month_and_on_every_day_of_our_time(self) -> None:
        for year in range(1, 1502):
            for month in range(1, 13):
                theirs = jdatetime.date(year, month, 1).togregorian().toordinal()
                assert theirs == to_day(J, year, month, 1), (year, month)
        for number in range(to_day(J, 1380, 1, 1), to_day(J, 1411, 1, 1)):
            theirs = jdatetime.date.fromgregorian(date=dt.date.fromordinal(number))
            assert (theirs.year, theirs.month, theirs.day) == from_day(J, number)


class TestGregorian:
    def test_it_is_that_of_datetime(self) -> None:
        for date in (dt.date.min, dt.date(1582, 10, 10), dt.date(1900, 2, 28), dt.date(2000, 2, 29), dt.date.max):
            assert to_day(G, date.year, date.month, date.day) == date.toordinal()
            assert from_day(G, date.toordinal()) == (date.year, date.month, date.day)

    @pytest.mark.parametrize(
        ("year", "leap"), [(1900, False), (2000, True), (2013, False), (2024, True), (2100, False)]
    )
    def test_leap_years(self, year: int, leap: bool) -> None:
        assert is_leap(G, year) is leap
        assert month_length(G, year, 2) == 28 + leap

    def test_month_lengths(self) -> None:
        months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        assert [month_length(G, 2013, month) for month in range(1, 13)] == months

    def test_the_julian_reading_is_asked_for_by_name(self) -> None:
        assert from_day(G, julian_to_day(1582, 10, 5)) == (1582, 10, 15)
        assert from_day(G, julian_to_day(1917, 10, 25)) == (1917, 11, 7)
        assert julian_from_day(to_day(G, 1700, 3, 11)) == (1700, 2, 29)
        with pytest.raises(InvalidDateError, match="Julian calendar has no day 1701-02-29"):
            julian_to_day(1701, 2, 29)
        with pytest.raises(InvalidDateError, match="Julian"):
            julian_from_day(0)


class TestHijri:
    def test_every_month_of_iran(self) -> None:
        for year, first, months in LUNAR_YEARS:
            lengths = [30 if sign == "+" else 29 for sign in months]
            starts = list(accumulate(lengths, initial=first.toordinal()))
            assert [to_day(H, year, month, 1) for month in range(1, 13)] == starts[:12]
            assert [month_length(H, year, month) for month in range(1, 13)] == lengths
            assert year_length(H, year) == sum(lengths)

    def test_every_day_of_iran_there_and_back(self) -> None:
        first, last = to_day(H, 1265, 1, 1), year_span(H, 1449)[1]
        numbers = np.arange(first, last + 1)
        assert np.array_equal(to_days(H, *from_days(H, numbers)), numbers)
        assert [to_day(H, *from_day(H, number)) for number in range(first, last + 1)] == numbers.tolist()

    @pytest.mark.parametrize("year", [1, 700, 1263, 1450, 1500, 3092])
    def test_outside_it_is_the_tabular_calendar(self, year: int) -> None:
        for month in range(1, 13):
            assert to_day(H, year, month, 1) == islamic.to_jd(year, month, 1) - 1_721_424.5
            assert month_length(H, year, month) == islamic.month_length(year, month)

    def test_no_day_is_lost_where_they_meet(self) -> None:
        assert from_day(H, to_day(H, 1265, 1, 1) - 1) == (1264, 12, 30)
        assert to_day(H, 1264, 12, 30) + 1 == to_day(H, 1265, 1, 1)
        assert from_day(H, to_day(H, 1449, 12, 29) + 1) == (1450, 1, 1)

    def test_it_says_how_sure_it_is(self) -> None:
        assert lunar_source(1264, 12) is LunarSource.TABULAR
        assert lunar_source(1265, 1) is LunarSource.ATTESTED
        assert lunar_source(1446, 10) is LunarSource.ATTESTED
        assert lunar_source(1446, 11) is LunarSource.PUBLISHED
        assert lunar_source(1447, 11) is LunarSource.COMPUTED
        assert lunar_source(1450, 1) is LunarSource.TABULAR
        assert not is_approximate(H, 1342, 1)
        assert not is_approximate(H, 1447, 9)
        assert is_approximate(H, 1449, 1)
        assert is_approximate(H, 700, 1)
        assert not is_approximate(J, 700, 1)
        assert not is_approximate(G, 700, 1)

    @pytest.mark.parametrize(
        ("month", "year", "expected"),
        [(1, 1342, [1383]), (9, 1402, [1444]), (9, 1403, [1445, 1446]), (9, 1404, [1447]), (1, 1, [1])],
    )
    def test_lunar_months_of_a_solar_year(self, month: int, year: int, expected: list[int]) -> None:
        assert years_of_month(H, month, J, year) == expected

    def test_a_lunar_month_lies_in_one_solar_year(self) -> None:
        found = [own for year in range(1300, 1400) for own in years_of_month(H, 1, J, year)]
        assert found == list(range(found[0], found[-1] + 1))
        assert years_of_month(J, 1, G, 3) == []

    def test_a_feast_is_irans_and_not_arabias(self) -> None:
        assert from_day(G, to_day(H, 1434, 10, 1)) == (2013, 8, 9)
        assert from_day(G, umm_al_qura_to_day(1434, 10, 1)) == (2013, 8, 8)
        assert umm_al_qura_from_day(dt.date(2013, 8, 8).toordinal()) == (1434, 10, 1)

    def test_umm_al_qura_has_bounds_and_needs_its_extra(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(InvalidDateError, match="Umm al-Qura calendar has no day 1200-01-01"):
            umm_al_qura_to_day(1200, 1, 1)
        with pytest.raises(InvalidDateError, match="Umm al-Qura"):
            umm_al_qura_from_day(1)
        monkeypatch.setitem(sys.modules, "hijridate", None)
        with pytest.raises(MissingExtraError, match=r"gahnegar\[umalqura\]"):
            umm_al_qura_to_day(1434, 10, 1)


class TestThereAndBack:
    @EVERY_CALENDAR
    def test_every_day_of_three_thousand_years(self, calendar: Calendar) -> None:
        first = max(FIRST, to_day(calendar, 1, 1, 1))
        numbers = np.arange(first, LAST + 1)
        years, months, days = from_days(calendar, numbers)
        assert np.array_equal(to_days(calendar, years, months, days), numbers)
        order = (years * 100 + months) * 100 + days
        assert (np.diff(order) > 0).all()
        assert days.max() <= 31
        assert set(np.unique(months)) == set(range(1, 13))

    @EVERY_CALENDAR
    @given(data=st.data())
    def test_the_array_twins_say_the_same(self, calendar: Calendar, data: st.DataObject) -> None:
        given_dates = data.draw(st.lists(dates(calendar), min_size=1, max_size=20))
        numbers = [to_day(calendar, *date) for date in given_dates]
        assert to_days(calendar, *zip(*given_dates, strict=True)).tolist() == numbers
        assert list(zip(*(part.tolist() for part in from_days(calendar, numbers)), strict=True)) == given_dates

    @given(number=st.integers(FIRST, LAST))
    def test_weekdays_are_those_of_datetime(self, number: int) -> None:
        assert weekday(number) == dt.date.fromordinal(number).weekday()
        assert isinstance(weekday(number), Weekday)

    def test_arrays_keep_their_shape_and_are_broadcast(self) -> None:
        firsts = to_days(J, 1392, np.arange(1, 13).reshape(3, 4), 1)
        assert firsts.shape == (3, 4)
        assert firsts[0, 0] == to_day(J, 1392, 1, 1)
        assert to_days(J, [], [], []).shape == (0,)
        assert [part.shape for part in from_days(H, firsts)] == [(3, 4)] * 3

    def test_small_integer_types_do_not_overflow(self) -> None:
        years, months, days = np.array([2999], np.int16), np.array([12], np.int8), np.array([29], np.uint8)
        assert to_days(J, years, months, days).tolist() == [to_day(J, 2999, 12, 29)]
        assert from_days(J, np.array([FIRST], np.uint32))[0].tolist() == [1]


class TestSums:
    @pytest.mark.parametrize(
        ("calendar", "date", "months", "expected"),
        [
            (J, (1392, 6, 31), 1, (1392, 7, 30)),
            (J, (1392, 7, 2), -6, (1392, 1, 2)),
            (J, (1392, 11, 30), 1, (1392, 12, 29)),
            (J, (1392, 1, 31), -1, (1391, 12, 30)),
            (G, (2013, 1, 31), 1, (2013, 2, 28)),
            (G, (2012, 1, 31), 1, (2012, 2, 29)),
            (H, (1435, 2, 30), -1, (1435, 1, 29)),
        ],
    )
    def test_months(self, calendar: Calendar, date: tuple[int, int, int], months: int, expected: object) -> None:
        assert add_months(calendar, *date, months) == expected

    @pytest.mark.parametrize(
        ("calendar", "date", "years", "expected"),
        [
            (J, (1392, 7, 2), -8, (1384, 7, 2)),
            (J, (1403, 12, 30), 1, (1404, 12, 29)),
            (J, (1403, 12, 30), -4, (1399, 12, 30)),
            (G, (2012, 2, 29), 1, (2013, 2, 28)),
        ],
    )
    def test_years(self, calendar: Calendar, date: tuple[int, int, int], years: int, expected: object) -> None:
        assert add_years(calendar, *date, years) == expected

    @EVERY_CALENDAR
    @given(data=st.data())
    def test_only_a_shorter_month_changes_the_day(self, calendar: Calendar, data: st.DataObject) -> None:
        year, month, day = data.draw(dates(calendar).filter(lambda date: 200 < date[0] < LAST_YEARS[calendar] - 200))
        count = data.draw(st.integers(-2000, 2000))
        to_year, to_month, to_date = add_months(calendar, year, month, day, count)
        assert is_valid(calendar, to_year, to_month, to_date)
        assert (to_year * 12 + to_month) - (year * 12 + month) == count
        assert to_date == min(day, month_length(calendar, to_year, to_month))
        back = add_months(calendar, to_year, to_month, to_date, -count)
        assert back == (year, month, to_date)

    @EVERY_CALENDAR
    @given(data=st.data())
    def test_a_year_is_twelve_months(self, calendar: Calendar, data: st.DataObject) -> None:
        date = data.draw(dates(calendar).filter(lambda date: 200 < date[0] < LAST_YEARS[calendar] - 200))
        years = data.draw(st.integers(-100, 100))
        assert add_years(calendar, *date, years) == add_months(calendar, *date, 12 * years)

    @EVERY_CALENDAR
    def test_months_and_years_meet_without_a_gap(self, calendar: Calendar) -> None:
        spans = [month_span(calendar, year, month) for year in range(1380, 1400) for month in range(1, 13)]
        assert all(last + 1 == first for (_, last), (first, _) in pairwise(spans))
        assert year_span(calendar, 1380) == (spans[0][0], spans[11][1])


class TestBadDays:
    @pytest.mark.parametrize(
        ("calendar", "date", "valid"),
        [
            (J, (1392, 7, 31), "month 7 of 1392 has days 1 to 30"),
            (J, (1392, 13, 1), "months run from 1 to 12"),
            (J, (1392, 0, 1), "months run from 1 to 12"),
            (J, (1392, 7, 32), "days 1 to 30"),
            (J, (1392, 7, 0), "days 1 to 30"),
            (J, (1404, 12, 30), "days 1 to 29"),
            (J, (1403, 12, 31), "days 1 to 30"),
            (J, (0, 1, 1), "years run from 1 to 3000"),
            (J, (-5, 1, 1), "years run from 1 to 3000"),
            (J, (3001, 1, 1), "years run from 1 to 3000"),
            (G, (2013, 2, 29), "days 1 to 28"),
            (G, (2013, 4, 31), "days 1 to 30"),
            (G, (0, 1, 1), "years run from 1 to 9999"),
            (G, (10_000, 1, 1), "years run from 1 to 9999"),
            (G, (10**30, 1, 1), "years run from 1 to 9999"),
            (H, (1435, 1, 30), "month 1 of 1435 has days 1 to 29"),
            (H, (1435, 2, 31), "days 1 to 30"),
            (H, (3093, 1, 1), "years run from 1 to 3092"),
        ],
    )
    def test_the_error_names_calendar_day_and_what_is_valid(
        self, calendar: Calendar, date: tuple[int, int, int], valid: str
    ) -> None:
        year, month, day = date
        with pytest.raises(InvalidDateError) as caught:
            to_day(calendar, year, month, day)
        assert isinstance(caught.value, ValueError)
        assert str(caught.value).startswith(f"{calendar.capitalize()} calendar has no day {year}-{month:02}-{day:02}: ")
        assert valid in str(caught.value)
        assert not is_valid(calendar, year, month, day)
        if abs(year) < 2**62:
            with pytest.raises(InvalidDateError, match="calendar has no day"):
                to_days(calendar, [1300, year], [1, month], [1, day])

    @EVERY_CALENDAR
    @given(year=st.integers(-2, 3200), month=st.integers(-1, 14), day=st.integers(-1, 33))
    def test_valid_is_what_has_a_number(self, calendar: Calendar, year: int, month: int, day: int) -> None:
        try:
            number = to_day(calendar, year, month, day)
        except InvalidDateError:
            assert not is_valid(calendar, year, month, day)
        else:
            assert is_valid(calendar, year, month, day)
            assert from_day(calendar, number) == (year, month, day)

    @EVERY_CALENDAR
    def test_day_numbers_out_of_range(self, calendar: Calendar) -> None:
        before, after = to_day(calendar, 1, 1, 1) - 1, year_span(calendar, LAST_YEARS[calendar])[1] + 1
        for number in (before, after, -(10**12), 10**12):
            with pytest.raises(InvalidDateError, match="outside of the"):
                from_day(calendar, number)
            with pytest.raises(InvalidDateError, match=str(number)):
                from_days(calendar, [number])

    def test_sums_out_of_range(self) -> None:
        with pytest.raises(InvalidDateError, match="years run from 1 to 3000"):
            add_years(J, 1392, 7, 9, 2000)
        with pytest.raises(InvalidDateError, match="1392-07-31"):
            add_months(J, 1392, 7, 31, 1)

    def test_months_and_years_that_are_not(self) -> None:
        for calendar in Calendar:
            with pytest.raises(InvalidDateError):
                month_length(calendar, 1392, 13)
            with pytest.raises(InvalidDateError):
                is_leap(calendar, 0)

    def test_arrays_of_fractions_are_refused(self) -> None:
        with pytest.raises(TypeError, match="float64"):
            to_days(J, [1392.5], [1], [1])
        with pytest.raises(TypeError, match="float64"):
            from_days(J, [np.nan])


def test_single_days_need_no_heavy_import() -> None:
    code = (
        "import sys; from gahnegar.dates.calendars import *; from gahnegar.dates.units import Calendar as C;"
        "to_day(C.JALALI, 1392, 7, 9); from_day(C.HIJRI, 735142); from_day(C.GREGORIAN, 735142);"
        "print({'numpy', 'convertdate', 'jdatetime', 'pandas'} & set(sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "set()\n"
