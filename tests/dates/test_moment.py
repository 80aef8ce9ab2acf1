"""The reference moment, clock times and the lines that they belong to, ages, and what was not understood."""

import datetime as dt

import pandas as pd
import pytest

from gahnegar.dates.published import Moment, parse_moment
from gahnegar.dates.tag import resolve, tag
from gahnegar.dates.units import Basis, Reason
from gahnegar.errors import PublishedDateError

NIGHT = "1392-07-02 00:30"
DAY = dt.date(2013, 9, 24)


@pytest.mark.parametrize(
    ("clock", "published"),
    [
        (None, "1392-07-02"),
        (dt.time(0, 30), NIGHT),
        (dt.time(14, 30), "۲ مهر ۱۳۹۲ ساعت ۱۴:۳۰"),
        (dt.time(14, 30, 5), "2013-09-24T14:30:05"),
        (dt.time(14, 30), "2013-09-24T11:00Z"),
        (dt.time(14, 30), dt.datetime(2013, 9, 24, 14, 30)),
        (dt.time(14, 30), dt.datetime(2013, 9, 24, 11, 0, tzinfo=dt.UTC)),
        (None, DAY),
    ],
)
def test_a_publication_may_have_a_clock_and_a_zone(clock: dt.time | None, published: object) -> None:
    assert parse_moment(published) in (Moment(DAY, clock), Moment(DAY, clock and clock.replace(hour=15)))


@pytest.mark.parametrize("zone", ["+24:00", "+99:00", "-30:15"])
def test_an_impossible_zone_is_an_error(zone: str) -> None:
    with pytest.raises(PublishedDateError, match="offset"):
        parse_moment(f"2013-09-24T10:00{zone}")


@pytest.mark.parametrize(
    ("published", "moment"),
    [
        ("2013-09-24 22:30 UTC", "2013-09-25 02:00"),
        ("2013-09-24 22:30 GMT", "2013-09-25 02:00"),
        ("2013-09-24T22:30:00 Europe/London", "2013-09-25 01:00"),
        ("2013-09-24T10:00+03:30[Asia/Tehran]", "2013-09-24 10:00"),
    ],
)
def test_a_zone_may_be_named(published: str, moment: str) -> None:
    assert parse_moment(published) == parse_moment(moment)


@pytest.mark.parametrize("zone", ["[Mars/Olympus]", " Asia/Nowhere"])
def test_a_zone_that_nobody_knows_is_an_error(zone: str) -> None:
    with pytest.raises(PublishedDateError, match="No time zone"):
        parse_moment(f"2013-09-24T10:00{zone}")


def test_what_a_table_of_pandas_holds_for_no_day_is_an_error() -> None:
    with pytest.raises(PublishedDateError, match="NaT"):
        tag("امروز", published=pd.NaT)


@pytest.mark.parametrize("value", ["شنبه" + " " * 20_000, "9" * 400, "امروز " * 200])
def test_an_error_shows_the_beginning_of_what_was_given(value: str) -> None:
    with pytest.raises(PublishedDateError) as refused:
        tag("امروز", published=value)
    assert len(str(refused.value)) < 400


@pytest.mark.parametrize(
    ("given", "rest"),
    [("1392/7/2 junk", "junk"), ("۲ مهر ۱۳۹۲ چرند", "چرند"), ("1392/7/2 123", "123"), ("1392-07-02T10:00 x", "x")],
)
def test_what_does_not_belong_to_a_publication_date_is_an_error(given: str, rest: str) -> None:
    with pytest.raises(PublishedDateError, match=f"«{rest}» does not belong to it; accepted: 1392-07-02"):
        parse_moment(given)


@pytest.mark.parametrize(
    "given",
    ["تاریخ انتشار: ۲ مهر ۱۳۹۲", "۲ مهر ۱۳۹۲ (۲۴ سپتامبر ۲۰۱۳)", "1392/7/2 سه شنبه", "سه‌شنبه ۲ مهرماه ۱۳۹۲ هجری شمسی"],
)
def test_labels_and_other_calendars_belong_to_it(given: str) -> None:
    assert parse_moment(given) == Moment(DAY)


def test_an_impossible_clock_is_an_error() -> None:
    with pytest.raises(PublishedDateError, match="clock"):
        tag("امروز", published="1392-07-02 25:70")


@pytest.mark.parametrize(
    ("value", "phrase"),
    [
        ("2013-09-23T22:30", "دو ساعت پیش"),
        ("2013-09-24T01:00", "نیم ساعت دیگر"),
        ("2013-09-23T23:00", "یک ساعت و نیم پیش"),
        ("2013-09-24T00:10", "بیست دقیقه پیش"),
        ("2013-09-24T00:30", "الان"),
    ],
)
def test_hours_and_minutes_are_counted_from_the_clock_of_the_publication(value: str, phrase: str) -> None:
    assert resolve(phrase, published=NIGHT).value == value
    vague = resolve(phrase, published="1392-07-02")
    assert (vague.first, vague.reason) == (None, Reason.VAGUE)


def test_a_length_of_several_units_is_counted_from_the_story() -> None:
    assert tag("در ۵ مهر ۱۳۵۰ رفت و سه سال و یک ماه بعد برگشت.")[1].value == "1974-10-23/1974-11-21"


@pytest.mark.parametrize(
    ("values", "phrase"),
    [
        ("2013-09-24T22:00/2013-09-25T02:00", "از ساعت ۲۲ تا ۲ بامداد"),
        ("2013-09-24T22:00/2013-09-24T24:00", "از ساعت ۲۲ تا ۲۴"),
        ("2013-09-24T09:00/2013-09-24T17:00", "از ساعت ۹ تا ۵"),
        ("2013-09-24T09:00/2013-09-24T11:00", "از ساعت ۹ تا ۱۱"),
    ],
)
def test_clock_ranges_end_after_they_begin(values: str, phrase: str) -> None:
    assert resolve(phrase, published="1392-07-02").value == values


@pytest.mark.parametrize(
    ("values", "text"),
    [
        (["2011-09-27", "2011-09-27T14:20", "2011-09-27T15:00"], "۵ مهر ۱۳۹۰\n[۱۴:۲۰] آغاز شد.\n[۱۵:۰۰] پایان یافت."),
        (["2011-09-27", "2011-09-27T20:30"], "برنامهٔ ۵ مهر ۱۳۹۰\nخوش آمدید.\nساعت ۲۰:۳۰: شب شعر"),
        (["2013-09-24T20:30"], "۲۰:۳۰: شب شعر"),
        (["2013-09-28", "2013-09-28T10:00"], "شنبه ۶ مهر: گشایش نمایشگاه. سخنرانی ساعت ۱۰:۰۰"),
    ],
)
def test_clock_times_belong_to_the_day_of_their_heading(values: list[str], text: str) -> None:
    assert [timex.value for timex in tag(text, published="1392-07-02")] == values


def test_an_age_is_a_year_once_the_birth_was_told() -> None:
    timex = tag("او در سال ۱۳۲۰ زاده شد. در دوازده‌سالگی به تهران رفت.")[1]
    assert timex.first == dt.date(1953, 3, 21)
    assert tag("در دوازده‌سالگی به تهران رفت.")[0].first is None


@pytest.mark.parametrize(
    ("leftover", "text"),
    [
        (True, "این برنامه شنبه 21 لغایت چهارشنبه است"),
        (False, "مهاجمان روز جمعه ۵ نفر را دزدیدند."),
        (False, "روز شنبه برگزار شد."),
    ],
)
def test_what_touches_a_leftover_number_has_no_day(leftover: bool, text: str) -> None:
    timex = tag(text, published="1392-07-02")[0]
    assert (timex.first is None, timex.reason is Reason.LEFTOVER) == (leftover, leftover)


def test_robbers_of_last_friday() -> None:
    (timex,) = tag("مهاجمان روز جمعه ۵ نفر را دزدیدند.", published="1392-07-02")
    assert (timex.first, timex.basis) == (dt.date(2013, 9, 20), Basis.TENSE)


def test_one_year_in_two_calendars() -> None:
    assert [timex.conflicts for timex in tag("۱۳۵۷/۱۹۷۹")] == [(), ()]
    assert [conflict.kind for conflict in tag("۱۳۵۷/۱۹۹۰")[1].conflicts] == ["calendar"]


def test_other_readings_of_words_that_seem_to_say_it_all() -> None:
    assert [other.clock for other in resolve("ساعت ۵", published="1392-07-02").alternatives] == [dt.time(17)]
    assert [str(other.first) for other in resolve("۱/۲/۹۲", published="1392-07-02").alternatives] == ["2013-03-22"]
    assert [str(other.first) for other in resolve("قرن هفتم").alternatives] == ["0601-01-01"]
