"""The edges of the calendars as language meets them: leap days, lunar months, evenings, named days, bad days."""

import pytest

from gahnegar import resolve, tag
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Calendar, Reason, TimexType

AUTUMN_92 = "1392-07-02"


def days(timex: Timex) -> str:
    """First and last day as one text; empty where unknown."""
    if timex.first is None or timex.last is None:
        return ""
    return str(timex.first) if timex.first == timex.last else f"{timex.first}..{timex.last}"


def meaning(phrase: str, published: str | None = None) -> str:
    return days(resolve(phrase, published=published))


class TestEndOfYear:
    @pytest.mark.parametrize(
        ("expected", "phrase", "published"),
        [
            ("2025-03-20", "۳۰ اسفند ۱۴۰۳", None),
            ("2026-03-20", "۲۹ اسفند ۱۴۰۴", None),
            ("2014-03-20", "۲۹ اسفند", "1392-12-01"),
            ("2013-03-19", "۲۹ اسفند", "1392-01-20"),
            ("2025-03-20", "۳۰ اسفند", "1403-12-01"),
            ("2014-03-20", "آخرین روز سال", AUTUMN_92),
            ("2025-03-20", "آخرین روز سال", "1403-02-01"),
            ("2025-03-20", "آخرین روز سال ۱۴۰۳", None),
            ("2026-03-20", "آخرین روز سال ۱۴۰۴", None),
            ("2025-03-20", "آخرین روز اسفند ۱۴۰۳", None),
            ("2024-12-31", "آخرین روز سال ۲۰۲۴ میلادی", None),
        ],
    )
    def test_day(self, expected: str, phrase: str, published: str | None) -> None:
        assert meaning(phrase, published) == expected


class TestLunar:
    @pytest.mark.parametrize(
        ("expected", "phrase", "published"),
        [
            ("2013-07-10", "اول ماه رمضان امسال", "1392-02-01"),
            ("2024-03-12", "اول ماه رمضان امسال", "1402-12-01"),
            ("2013-07-10..2013-08-08", "ماه رمضان امسال", "1392-02-01"),
            ("2013-07-10..2013-08-08", "ماه مبارک رمضان", "1392-04-25"),
            ("2013-11-14", "۱۰ محرم ۱۴۳۵", None),
            ("2013-11-05..2013-12-03", "محرم ۱۴۳۵", None),
            ("2013-11-14", "دهم محرم سال ۱۴۳۵ هجری قمری", None),
            ("1923-08-14..1923-09-12", "محرم ۱۳۴۲ قمری", None),
        ],
    )
    def test_irans_months(self, expected: str, phrase: str, published: str | None) -> None:
        timex = resolve(phrase, published=published)
        assert days(timex) == expected
        assert timex.calendar is Calendar.HIJRI
        assert not timex.approximate

    def test_a_lunar_month_of_a_solar_year(self) -> None:
        assert meaning("محرم ۱۳۴۲", AUTUMN_92) == "1963-05-25..1963-06-22"
        assert meaning("رمضان ۱۳۹۲", AUTUMN_92) == "2013-07-10..2013-08-08"

    def test_two_lunar_months_of_a_solar_year_are_both_given(self) -> None:
        timex = resolve("محرم ۱۳۸۱", published=AUTUMN_92)
        assert days(timex) == "2002-03-16..2002-04-13"
        assert ("2003-03-05", "2003-04-03") in [(str(other.first), str(other.last)) for other in timex.alternatives]

    def test_the_end_of_a_month_of_30_days(self) -> None:
        assert str(resolve("آخر صفر", published="1392-10-01").last) == "2014-01-02"

    def test_a_month_out_of_the_table_is_approximate(self) -> None:
        timex = resolve("۱۰ محرم سال ۶۱ هجری قمری")
        assert days(timex) == "0680-10-13"
        assert timex.approximate
        assert timex.edtf is not None
        assert "~" in timex.edtf


class TestEvenings:
    @pytest.mark.parametrize(
        ("expected", "phrase", "published"),
        [
            ("2013-12-21", "شب یلدا", AUTUMN_92),
            ("2013-12-21", "شب یلدای امسال", AUTUMN_92),
            ("2015-12-21", "شب یلدا سال ۹۴", AUTUMN_92),
            ("2014-03-18", "چهارشنبه‌سوری", "1392-12-20"),
            ("2014-03-18", "چهارشنبه سوری امسال", AUTUMN_92),
            ("2025-03-18", "چهارشنبه‌سوری ۱۴۰۳", None),
            ("2013-11-13", "شب عاشورا", "1392-08-20"),
            ("2014-03-18", "چهار شنبه سوری", "1392-12-20"),
            ("2014-09-06", "شب میلاد امام رضا (ع)", "1393-06-10"),
        ],
    )
    def test_evening(self, expected: str, phrase: str, published: str | None) -> None:
        timex = resolve(phrase, published=published)
        assert days(timex) == expected
        assert timex.type is TimexType.TIME
        assert timex.value == f"{expected}TNI"

    @pytest.mark.parametrize("phrase", ["شب‌های قدر", "لیالی قدر"])
    def test_the_nights_of_qadr_together(self, phrase: str) -> None:
        timex = resolve(phrase, published="1394-04-10")
        assert days(timex) == "2015-07-05..2015-07-09"

    @pytest.mark.parametrize("phrase", ["شب قدر", "لیله‌القدر"])
    def test_the_nights_of_qadr_are_three(self, phrase: str) -> None:
        timex = resolve(phrase, published="1394-04-10")
        nights = {days(timex), *(str(other.first) for other in timex.alternatives)}
        assert nights == {"2015-07-05", "2015-07-07", "2015-07-09"}
        assert timex.value.endswith("TNI")


class TestNamedDays:
    @pytest.mark.parametrize(
        ("expected", "phrase", "published"),
        [
            ("2013-08-24..2013-08-30", "هفته دولت", "1392-06-01"),
            ("2013-08-24..2013-08-30", "هفته‌ی دولت", "1392-06-01"),
            ("2014-02-01", "نخستین روز دهه فجر", "1392-11-09"),
            ("2009-02-10", "سی‌امین سالگرد پیروزی انقلاب اسلامی", "1387-11-03"),
            ("2013-06-04", "رحلت امام خمینی (ره)", "1392-03-10"),
            ("2013-11-05..2014-01-02", "ماه‌های محرم و صفر", "1392-08-20"),
            ("2013-09-22..2013-09-28", "هفته دفاع مقدس", AUTUMN_92),
            ("2014-01-14..2014-01-19", "هفته وحدت", "1392-10-20"),
            ("2014-02-01..2014-02-11", "دهه فجر", "1392-11-09"),
            ("2014-02-01..2014-02-11", "دهه مبارک فجر امسال", AUTUMN_92),
            ("2013-09-07..2013-09-17", "دهه کرامت", "1392-06-10"),
            ("2014-03-21", "نوروز ۹۳", AUTUMN_92),
            ("2013-03-21..2013-04-02", "ایام نوروز", "1391-12-26"),
            ("2013-04-02", "سیزده به در", "1392-01-10"),
            ("2013-11-14", "عاشورا", "1392-08-20"),
            ("2013-11-13..2013-11-14", "تاسوعا و عاشورای حسینی", "1392-08-20"),
            ("2015-12-02", "اربعین سال ۱۳۹۴", None),
            ("2013-08-09", "عید سعید فطر", "1392-05-16"),
            ("2013-10-16", "عید قربان امسال", AUTUMN_92),
            ("2013-10-24", "عید غدیر خم", AUTUMN_92),
            ("2013-08-02", "روز جهانی قدس", "1392-05-01"),
            ("2013-12-07", "روز دانشجو", "1392-09-10"),
            ("2013-12-25", "کریسمس", "1392-10-01"),
            ("2013-06-04", "سالروز رحلت امام خمینی (ره)", "1392-03-10"),
            ("2014-02-11", "سالگرد پیروزی انقلاب اسلامی", "1392-11-09"),
            ("2015-12-12", "سالروز شهادت امام رضا (ع)", "1394-09-15"),
            ("2021-02-03", "سالروز ولادت حضرت زهرا (س)", "1399-11-13"),
        ],
    )
    def test_day(self, expected: str, phrase: str, published: str | None) -> None:
        assert meaning(phrase, published) == expected

    def test_the_whole_name_is_the_expression(self) -> None:
        text = "مراسم سالروز میلاد پیامبر اکرم (ص) برگزار می‌شود."
        assert [timex.text for timex in tag(text, published=AUTUMN_92)] == ["سالروز میلاد پیامبر اکرم (ص)"]

    @pytest.mark.parametrize(
        "text",
        [
            "یلدا کریمی در خیابان غدیر زندگی می‌کند.",
            "او از پیروزی انقلاب و شهادت امام حسین نوشت.",
            "برج میلاد و بزرگراه امام رضا بسته است.",
        ],
    )
    def test_names_of_people_places_and_deeds_are_no_days(self, text: str) -> None:
        assert tag(text, published=AUTUMN_92) == []


class TestFirstOfMay:
    @pytest.mark.parametrize(
        ("expected", "jalali", "workers_day"),
        [("2013-05-01", "۱۱ اردیبهشت ۱۳۹۲", "1392-02-05"), ("2020-05-01", "۱۲ اردیبهشت ۱۳۹۹", "1399-02-05")],
    )
    def test_it_is_the_11th_or_12th_of_ordibehesht(self, expected: str, jalali: str, workers_day: str) -> None:
        assert meaning(jalali) == expected
        assert meaning("روز جهانی کارگر", workers_day) == expected
        assert meaning("اول ماه مه امسال", workers_day) == expected
        assert meaning(f"اول ماه مه {expected[:4]}") == expected


class TestGregorian:
    def test_before_1582_it_is_proleptic(self) -> None:
        timex = resolve("۲۹ مه ۱۴۵۳ میلادی")
        assert days(timex) == "1453-05-29"
        assert timex.calendar is Calendar.GREGORIAN


class TestDaysThatAreNot:
    @pytest.mark.parametrize(
        "phrase",
        [
            "۳۱ مهر ۱۳۹۲",
            "۳۰ اسفند ۱۴۰۴",
            "۳۲ مهر ۱۳۹۲",
            "۳۰ فوریه ۲۰۱۳",
            "۳۰ محرم ۱۴۳۵ قمری",
            "۱۳۹۲/۷/۳۱",
            "۱۳۹۲/۱۳/۰۵",
        ],
    )
    def test_they_stay_expressions_and_say_why(self, phrase: str) -> None:
        (timex,) = tag(f"این جلسه در {phrase} برگزار شد.", published=AUTUMN_92)
        assert timex.text == phrase
        assert (timex.first, timex.last) == (None, None)
        assert timex.reason is Reason.NO_SUCH_DAY

    @pytest.mark.parametrize("phrase", ["سال ۰ میلادی", "سال صفر هجری"])
    def test_there_is_no_year_0(self, phrase: str) -> None:
        assert all(timex.first is None for timex in tag(f"این رویداد در {phrase} بود.", published=AUTUMN_92))
