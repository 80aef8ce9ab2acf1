"""Days in words: Persian, Dari and English, in three calendars."""

import datetime as dt

import jdatetime
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gahnegar.dates.calendars import from_day, to_day
from gahnegar.dates.display import Language, iso_in, long, long_span, month_name, persian_digits, weekday_name
from gahnegar.dates.units import Calendar
from gahnegar.errors import InvalidDateError

J, G, H = Calendar.JALALI, Calendar.GREGORIAN, Calendar.HIJRI
DAY = dt.date(2013, 10, 1)


class TestLong:
    @pytest.mark.parametrize(
        ("expected", "calendar", "language", "weekday"),
        [
            ("سه‌شنبه ۹ مهر ۱۳۹۲", J, Language.PERSIAN, True),
            ("۹ مهر ۱۳۹۲", J, Language.PERSIAN, False),
            ("سه‌شنبه ۹ میزان ۱۳۹۲", J, Language.DARI, True),
            ("Tuesday, 9 Mehr 1392", J, Language.ENGLISH, True),
            ("۱ اکتبر ۲۰۱۳", G, Language.PERSIAN, False),
            ("۱ اکتوبر ۲۰۱۳", G, Language.DARI, False),
            ("1 October 2013", G, Language.ENGLISH, False),
            ("سه‌شنبه ۲۵ ذی‌القعده ۱۴۳۴", H, Language.PERSIAN, True),
            ("25 Dhu al-Qada 1434", H, Language.ENGLISH, False),
        ],
    )
    def test_forms(self, expected: str, calendar: Calendar, language: Language, weekday: bool) -> None:
        assert long(calendar, DAY, language, weekday=weekday) == expected

    def test_ascii_digits_on_request(self) -> None:
        assert long(J, DAY, ascii_digits=True) == "9 مهر 1392"

    @given(number=st.integers(to_day(J, 1000, 1, 1), to_day(J, 1502, 12, 29)))
    def test_jdatetime_writes_the_same(self, number: int) -> None:
        date = dt.date.fromordinal(number)
        theirs = jdatetime.date.fromgregorian(date=date, locale="fa_IR")
        assert long(J, date, weekday=True, ascii_digits=True) == theirs.strftime("%A %-d %B %Y")
        assert iso_in(J, date) == theirs.isoformat()

    def test_days_before_the_calendar_are_refused(self) -> None:
        with pytest.raises(InvalidDateError, match="Jalali"):
            long(J, dt.date(600, 1, 1))


class TestIso:
    def test_it_sorts_as_text(self) -> None:
        assert iso_in(J, dt.date.fromordinal(to_day(J, 92, 1, 5))) == "0092-01-05"
        assert iso_in(G, DAY) == DAY.isoformat()

    @pytest.mark.parametrize("calendar", list(Calendar))
    @given(number=st.integers(to_day(H, 1, 1, 1), to_day(J, 3000, 1, 1)))
    def test_it_reads_back(self, calendar: Calendar, number: int) -> None:
        text = iso_in(calendar, dt.date.fromordinal(number))
        assert tuple(map(int, text.split("-"))) == from_day(calendar, number)


class TestSpans:
    @pytest.mark.parametrize(
        ("expected", "first", "last"),
        [
            ("۹ مهر ۱۳۹۲", (1392, 7, 9), (1392, 7, 9)),
            ("۹ تا ۱۲ مهر ۱۳۹۲", (1392, 7, 9), (1392, 7, 12)),
            ("۳۱ شهریور تا ۶ مهر ۱۳۹۲", (1392, 6, 31), (1392, 7, 6)),
            ("۲۷ اسفند ۱۳۹۲ تا ۲ فروردین ۱۳۹۳", (1392, 12, 27), (1393, 1, 2)),
            ("مهر ۱۳۹۲", (1392, 7, 1), (1392, 7, 30)),
            ("مهر تا آذر ۱۳۹۲", (1392, 7, 1), (1392, 9, 30)),
            ("مهر ۱۳۹۲ تا مهر ۱۳۹۳", (1392, 7, 1), (1393, 7, 30)),
            ("۱۳۹۲", (1392, 1, 1), (1392, 12, 29)),
            ("۱۳۶۰ تا ۱۳۶۹", (1360, 1, 1), (1369, 12, 29)),
            ("۱ فروردین تا ۲۹ اسفند ۱۴۰۳", (1403, 1, 1), (1403, 12, 29)),  # without its leap day: not the whole year
        ],
    )
    def test_nothing_is_said_twice(
        self, expected: str, first: tuple[int, int, int], last: tuple[int, int, int]
    ) -> None:
        days = [dt.date.fromordinal(to_day(J, *day)) for day in (first, last)]
        assert long_span(J, *days) == expected

    def test_english(self) -> None:
        assert long_span(G, DAY, dt.date(2013, 10, 4), Language.ENGLISH) == "1 to 4 October 2013"


def test_names() -> None:
    assert month_name(H, 3) == "ربیع‌الاول"
    assert month_name(J, 1, Language.DARI) == "حمل"
    assert weekday_name(dt.date(2013, 10, 5)) == "شنبه"
    assert weekday_name(dt.date(2013, 10, 4), Language.ENGLISH) == "Friday"
    assert persian_digits("2013") == "۲۰۱۳"
