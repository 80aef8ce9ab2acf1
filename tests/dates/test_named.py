"""Named days: the table is sound, and each is on its day in the year that is meant."""

import datetime as dt

import pytest

from gahnegar.dates.calendars import from_day, to_day
from gahnegar.dates.lexicon.named_days import OCCASIONS
from gahnegar.dates.named import NamedSpan, by_name, easter, near, spans
from gahnegar.dates.occasion import Occasion, OccasionRule
from gahnegar.dates.units import Calendar, Weekday
from gahnegar.dates.vocabulary import Pack, Vocabulary
from gahnegar.errors import InvalidDateError, NoTimeExpressionError

J, G, H = Calendar.JALALI, Calendar.GREGORIAN, Calendar.HIJRI


def jalali(name: str, year: int, calendar: Calendar = J) -> list[str]:
    """First and last days in the Jalali calendar of the occurrences in a year of `calendar`."""

    def written(number: int) -> str:
        year, month, day = from_day(J, number)
        return f"{year}-{month:02}-{day:02}"

    found = [(written(span.first_ordinal), written(span.last_ordinal)) for span in spans(by_name(name), calendar, year)]
    return [first if first == last else f"{first}..{last}" for first, last in found]


class TestTable:
    def test_official_holidays_are_there(self) -> None:
        holidays = {occasion.name for occasion in OCCASIONS if occasion.holiday}
        assert holidays >= {
            "نوروز", "روز جمهوری اسلامی", "سیزده‌به‌در", "رحلت امام خمینی", "پیروزی انقلاب",
            "ملی شدن صنعت نفت", "تاسوعا", "عاشورا", "اربعین", "رحلت پیامبر", "شهادت امام رضا", "شهادت امام حسن عسکری",
            "ولادت پیامبر", "شهادت حضرت زهرا", "ولادت امام علی", "مبعث", "نیمه شعبان", "شهادت امام علی", "عید فطر",
            "شهادت امام صادق", "عید قربان", "عید غدیر",
        }  # fmt: skip

    def test_it_has_what_news_uses(self) -> None:
        assert len(OCCASIONS) >= 300
        assert len({occasion.name for occasion in OCCASIONS}) == len(OCCASIONS)

    def test_two_occasions_of_one_name_are_rejected(self) -> None:
        teacher, other = Occasion(J, 2, 12, "روز معلم"), Occasion(G, 10, 5, "روز جهانی معلم|روزِ‌معلم")
        with pytest.raises(ValueError, match="is a name of «روز معلم» and of «روز جهانی معلم»"):
            Vocabulary((Pack("one", days=(teacher,)), Pack("other", days=(other,))))

    def test_every_occasion_has_a_date_in_every_year(self) -> None:
        for occasion in OCCASIONS:
            year = {J: 1392, H: 1434, G: 2013}[occasion.calendar]
            found = spans(occasion, occasion.calendar, year)
            assert len(found) == 1 + len(occasion.also), occasion.name
            assert all(span.first_ordinal <= span.last_ordinal for span in found), occasion.name
            assert all(span.evening is occasion.evening for span in found), occasion.name

    def test_quds_day_does_not_wait_for_a_thirtieth_day(self) -> None:
        assert jalali("روز قدس", 1394) == ["1394-04-19"]
        assert jalali("روز قدس", 1395) == ["1395-04-11"]

    def test_rules_have_what_they_need(self) -> None:
        for occasion in OCCASIONS:
            assert (occasion.rule is OccasionRule.NTH_WEEKDAY) is (occasion.weekday is not None), occasion.name

    @pytest.mark.parametrize("spelling", ["چهارشنبه سوری", "چهارشنبه‌سوری", "چهارشنبهسوری", "چهارشنبه‌سوري"])
    def test_joints_and_letters_are_flexible(self, spelling: str) -> None:
        assert by_name(spelling).name == "چهارشنبه‌سوری"

    def test_an_unknown_name_is_an_error(self) -> None:
        with pytest.raises(NoTimeExpressionError, match="«روز بی‌نام»"):
            by_name("روز بی‌نام")


class TestDays:
    @pytest.mark.parametrize(
        ("name", "year", "expected"),
        [
            ("نوروز", 1393, ["1393-01-01"]),
            ("ایام نوروز", 1392, ["1392-01-01..1392-01-13"]),
            ("سیزده‌به‌در", 1392, ["1392-01-13"]),
            ("روز دانشجو", 1394, ["1394-09-16"]),
            ("روز خبرنگار", 1385, ["1385-05-17"]),
            ("هفته دولت", 1392, ["1392-06-02..1392-06-08"]),
            ("هفته دفاع مقدس", 1392, ["1392-06-31..1392-07-06"]),
            ("دهه فجر", 1392, ["1392-11-12..1392-11-22"]),
            ("رحلت امام خمینی (ره)", 1392, ["1392-03-14"]),
            ("شب یلدا", 1392, ["1392-09-30"]),
        ],
    )
    def test_jalali(self, name: str, year: int, expected: list[str]) -> None:
        assert jalali(name, year) == expected

    @pytest.mark.parametrize(
        ("name", "year", "expected"),
        [
            ("عید فطر", 1392, ["1392-05-18"]),
            ("عید قربان", 1392, ["1392-07-24"]),
            ("عید غدیر", 1392, ["1392-08-02"]),
            ("تاسوعا و عاشورا", 1392, ["1392-08-22..1392-08-23"]),
            ("اربعین", 1394, ["1394-09-11"]),
            ("شهادت امام رضا (ع)", 1394, ["1394-09-21"]),
            ("هفته وحدت", 1392, ["1392-10-24..1392-10-29"]),
            ("ولادت حضرت زهرا (س)", 1399, ["1399-11-15"]),
            ("میلاد پیامبر اکرم (ص)", 1392, ["1392-10-29"]),
            ("دهه کرامت", 1392, ["1392-06-16..1392-06-26"]),
            ("روز قدس", 1392, ["1392-05-11"]),
            ("شب قدر", 1394, ["1394-04-14", "1394-04-16", "1394-04-18"]),
            ("ایام فاطمیه", 1392, ["1392-01-05", "1392-01-25", "1392-12-24"]),
        ],
    )
    def test_lunar_within_a_jalali_year(self, name: str, year: int, expected: list[str]) -> None:
        assert jalali(name, year) == expected

    @pytest.mark.parametrize(
        ("name", "year", "expected"),
        [
            ("روز کارگر", 1392, ["1392-02-11"]),
            ("روز جهانی کارگر", 1399, ["1399-02-12"]),
            ("کریسمس", 1392, ["1392-10-04"]),
            ("روز جهانی معلولان", 1394, ["1394-09-12"]),
            ("عید پاک", 1392, ["1392-01-11"]),
        ],
    )
    def test_gregorian_within_a_jalali_year(self, name: str, year: int, expected: list[str]) -> None:
        assert jalali(name, year) == expected

    def test_whole_months(self) -> None:
        assert jalali("ماه محرم و صفر", 1425, H) == ["1382-12-03..1383-02-01"]

    def test_twice_or_never_in_a_jalali_year(self) -> None:
        assert [len(spans(by_name("عاشورا"), J, year)) for year in (1380, 1381, 1382)] == [1, 2, 1]
        nights = [len(spans(by_name("شب قدر"), J, year)) for year in range(1370, 1410)]
        assert set(nights) > {3}
        assert sum(nights) == pytest.approx(3 * 40 * 365.2422 / 354.367, abs=3)

    def test_a_span_belongs_to_the_year_of_its_middle(self) -> None:
        first, second = spans(by_name("محرم و صفر"), H, 1424)[0], spans(by_name("محرم و صفر"), J, 1382)
        assert from_day(J, first.first_ordinal)[0] == 1381
        assert first in second

    def test_years_out_of_range(self) -> None:
        with pytest.raises(InvalidDateError):
            spans(by_name("عاشورا"), J, 3001)
        assert spans(by_name("عاشورا"), G, 100) == []
        assert spans(by_name("عاشورا"), J, 1)[0].approximate


class TestEvenings:
    def test_chaharshanbe_suri_is_the_eve_of_the_last_wednesday(self) -> None:
        for year in range(1380, 1410):
            (span,) = spans(by_name("چهارشنبه‌سوری"), J, year)
            wednesday = dt.date.fromordinal(span.first_ordinal + 1)
            last_day = to_day(J, year + 1, 1, 1) - 1
            assert span.evening
            assert wednesday.weekday() == Weekday.WEDNESDAY
            assert 0 <= last_day - wednesday.toordinal() < 7

    @pytest.mark.parametrize("name", ["شب یلدا", "شب قدر", "شب عاشورا", "شب کریسمس", "شب عید نوروز"])
    def test_they_say_that_they_are(self, name: str) -> None:
        occasion = by_name(name)
        assert all(span.evening for span in spans(occasion, J, 1392))

    def test_an_eve_is_the_evening_before(self) -> None:
        (ashura,), (night,) = spans(by_name("عاشورا"), J, 1392), spans(by_name("شب عاشورا"), J, 1392)
        assert (night.first_ordinal, night.last_ordinal) == (ashura.first_ordinal - 1, ashura.last_ordinal - 1)


class TestNear:
    def test_the_nearest_comes_first(self) -> None:
        found = near(by_name("دهه فجر"), to_day(J, 1392, 11, 9))
        assert [from_day(J, span.first_ordinal)[0] for span in found] == [1392, 1391, 1393]

    def test_a_day_within_has_no_distance(self) -> None:
        inside = near(by_name("ماه محرم و صفر"), to_day(H, 1435, 2, 29))
        assert from_day(H, inside[0].first_ordinal) == (1435, 1, 1)

    def test_at_the_end_of_time(self) -> None:
        assert near(by_name("نوروز"), 5)[0] == NamedSpan(to_day(J, 1, 1, 1), to_day(J, 1, 1, 1), False, False)

    def test_approximate_where_custom_or_moon_is_not_fixed(self) -> None:
        assert near(by_name("هفته بسیج"), to_day(J, 1392, 9, 1))[0].approximate
        assert not near(by_name("عاشورا"), to_day(J, 1392, 9, 1))[0].approximate
        assert near(by_name("عاشورا"), to_day(J, 900, 9, 1))[0].approximate


@pytest.mark.parametrize(
    ("year", "month", "day"), [(1818, 3, 22), (1961, 4, 2), (2000, 4, 23), (2013, 3, 31), (2024, 3, 31), (2038, 4, 25)]
)
def test_easter(year: int, month: int, day: int) -> None:
    assert from_day(G, easter(year)) == (year, month, day)
