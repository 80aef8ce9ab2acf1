"""What expressions mean, and what the document around them adds: the table of the design, value first."""

import datetime as dt
from dataclasses import replace

import pytest

from gahnegar.dates import calendars
from gahnegar.dates.conflicts import ConflictKind
from gahnegar.dates.expression import Ref, Shift
from gahnegar.dates.tag import resolve, tag
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Basis, Calendar, Grain, Mod, SignalKind, TimexType
from gahnegar.errors import NoTimeExpressionError, PublishedDateError
from gahnegar.persian.text import fold

PUBLISHED = "1392-07-02"  # a Tuesday


def jalali(timex: Timex) -> str:
    """First and last day in the Jalali calendar."""
    assert timex.first is not None
    assert timex.last is not None
    ends = (calendars.from_day(Calendar.JALALI, day.toordinal()) for day in (timex.first, timex.last))
    first, last = (f"{year}-{month:02}-{day:02}" for year, month, day in ends)
    return first if first == last else f"{first}..{last}"


DATES = """
1392-07-02 | امروز
1392-06-31 | پریروز
1392-06-30..1392-07-05 | هفته جاری
1392-07-06..1392-07-12 | هفته آینده
1392-07-09 | سه‌شنبه هفته آینده
1391-01-01..1391-12-30 | پارسال
1389-01-01..1389-12-29 | سه سال پیش
1392-05-01..1392-05-31 | دو ماه قبل
1392-06-30 | سه روز پیش
1392-06-16..1392-06-22 | دو هفته پیش
1360-01-01..1369-12-29 | دهه ۶۰
1392-01-01..1392-06-31 | نیمه اول سال ۹۲
1392-04-01..1392-06-31 | سه‌ماهه دوم
1392-01-01..1392-01-31 | فروردین ماه امسال
1370-01-01..1379-12-30 | اوایل دهه ۷۰
1334-01-01..1351-12-29 | ۱۳۵۱–۱۳۳۴
1390-01-01..1392-07-02 | از سال ۱۳۹۰ تاکنون
1392-07-05..1392-07-19 | ۵ و ۱۹ مهر
1391-06-01..1391-06-31 | اواخر پارسال شهریور
1392-09-30 | شب یلدا
1392-07-25 | بیست‌وپنجم مهر
1376-07-04 | ۰۴/۰۷/۱۳۷۶
1392-07-09 | 2013/10/01
"""


@pytest.mark.parametrize(("days", "phrase"), [line.split(" | ") for line in DATES.strip().splitlines()])
def test_days_of(days: str, phrase: str) -> None:
    assert jalali(resolve(phrase, published=PUBLISHED)) == days


VALUES = """
P8Y | ۸ سال اخیر
P3Y | هر سه سال یک بار
XXXX-WXX-1 | هر دوشنبه
P1Y | سالانه
P1W | هفته‌ای دو بار
PAST_REF | چند سال پیش
PAST_REF | سال‌های اخیر
PRESENT_REF | اکنون
PAST_REF | اخیراً
2013-09-23TNI | دیشب
2013-09-24T17:00 | ساعت ۵ عصر
2015 | سال ۲۰۱۵ میلادی
2011-07 | جولای سال ۲۰۱۱
BC0776 | سال ۷۷۶ قبل از میلاد
"""


@pytest.mark.parametrize(("value", "phrase"), [line.split(" | ") for line in VALUES.strip().splitlines()])
def test_timex3_value_of(value: str, phrase: str) -> None:
    assert resolve(phrase, published=PUBLISHED).value == value


def test_an_anchored_length_has_its_days() -> None:
    assert jalali(resolve("۸ سال اخیر", published=PUBLISHED)) == "1384-07-02..1392-07-02"
    assert jalali(resolve("۳ سال آینده", published=PUBLISHED)) == "1392-07-02..1395-07-02"


def test_the_tense_of_the_clause_chooses_the_weekday() -> None:
    past, future = (tag(f"این نشست روز شنبه {verb}.", published=PUBLISHED)[0] for verb in ("برگزار شد", "برگزار می‌شود"))
    assert (jalali(past), jalali(future)) == ("1392-06-30", "1392-07-06")
    assert past.basis is future.basis is Basis.TENSE


def test_a_story_carries_its_date_on() -> None:
    text = "او در سال ۱۹۳۹ زاده شد و در همان سال یتیم شد. دو سال بعد به تهران رفت و در ۵ مه درگذشت."
    assert [timex.value for timex in tag(text)] == ["1939", "1939", "1941", "1941-05-05"]


def test_a_date_before_the_first_year_takes_that_year() -> None:
    assert [timex.value for timex in tag("در ۱۴ ژانویه گریخت و در ۲۵ ژانویه ۲۰۱۱ قیام شد")] == [
        "2011-01-14",
        "2011-01-25",
    ]


def test_a_clock_time_belongs_to_the_day_of_its_sentence() -> None:
    text = "این نشست روز پنجشنبه ۴ مهر در تهران از ساعت ۱۶ برپا می‌شود."
    assert [timex.value for timex in tag(text, published=PUBLISHED)] == ["2013-09-26", "2013-09-26T16:00"]


def test_a_clock_time_under_a_recurring_one_has_no_day() -> None:
    assert tag("همه‌روزه در سالن اصلی از ساعت ۱۰ تا ۱۴ باز است", published=PUBLISHED)[1].first is None


def test_without_publication_date_relative_time_says_why() -> None:
    relative, absolute = tag("دیروز و ۹ مهر ۱۳۹۲")
    assert relative.first is None
    assert relative.reason
    assert absolute.first == dt.date(2013, 10, 1)


def test_an_inferred_publication_date_marks_what_rests_on_it() -> None:
    assert [timex.basis for timex in tag("دیروز و سال ۱۳۹۲", published=PUBLISHED, inferred=True)] == [
        Basis.INFERRED,
        Basis.ABSOLUTE,
    ]


def test_a_wrong_weekday_is_reported_and_not_mended() -> None:
    timex = resolve("شنبه ۹ مهر ۱۳۹۲", published=PUBLISHED)
    assert timex.first == dt.date(2013, 10, 1)
    assert [conflict.kind for conflict in timex.conflicts] == [ConflictKind.WEEKDAY]


def test_two_calendars_that_disagree_are_reported() -> None:
    first, second = tag("در ۲۴ مهر ۱۳۹۲ (۱۷ اکتبر ۲۰۱۳)")
    assert not first.conflicts
    assert [conflict.kind for conflict in second.conflicts] == [ConflictKind.CALENDAR]
    assert not tag("در ۲۴ مهر ۱۳۹۲ (۱۶ اکتبر ۲۰۱۳)")[1].conflicts


def test_a_range_backwards_is_put_in_order_and_reported_unless_a_dash_joins_it() -> None:
    assert resolve("از ۱۳۵۱ تا ۱۳۳۴").conflicts[0].kind is ConflictKind.ORDER
    assert not resolve("۱۳۵۱–۱۳۳۴").conflicts


@pytest.mark.parametrize(
    ("text", "signal", "mod"),
    [
        ("تا سال ۱۴۰۴", SignalKind.UNTIL, None),
        ("پس از ۲۰۱۵", SignalKind.AFTER, Mod.AFTER),
        ("حدود ۲۰ روز", SignalKind.ABOUT, Mod.APPROX),
        ("بیش از دو سال گذشت", SignalKind.MORE_THAN, Mod.MORE_THAN),
        ("سال ۱۳۹۲", None, None),
    ],
)
def test_the_word_before_is_the_signal(text: str, signal: SignalKind | None, mod: Mod | None) -> None:
    timex = tag(text, published=PUBLISHED)[0]
    assert (timex.signal and timex.signal.kind, timex.mod) == (signal, mod)
    if timex.signal is not None:
        assert text.startswith(timex.signal.span.text)


def test_a_day_of_history_has_its_year_behind_its_noun() -> None:
    assert jalali(tag("کودتای ۲۸ مرداد", published=PUBLISHED)[0]) == "1332-05-28"
    assert jalali(tag("راهپیمایی ۲۲ بهمن", published=PUBLISHED)[0]).startswith("1392")


def test_todays_world_has_no_date() -> None:
    assert tag("نسل امروز", published=PUBLISHED)[0].value == "PRESENT_REF"


@pytest.mark.parametrize("phrase", ["کتاب", "", "سال ۱۳۹۲ کتاب", "۵ مهر و بعد از آن ۶ مهر"])
def test_resolve_wants_one_time_expression(phrase: str) -> None:
    with pytest.raises(NoTimeExpressionError):
        resolve(phrase)


@pytest.mark.parametrize("published", ["دیروزی", "1392-13-01", "1404-12-30", 13920702, "soon"])
def test_an_unreadable_publication_date_shows_what_is_accepted(published: object) -> None:
    with pytest.raises(PublishedDateError, match="1392-07-02"):
        tag("امروز", published=published)


@pytest.mark.parametrize("published", ["1392-07-02", "1392/7/2", "۲ مهر ۱۳۹۲", "2013-09-24", "24 September 2013"])
def test_publication_dates_in_many_forms(published: str) -> None:
    assert tag("امروز", published=published)[0].first == dt.date(2013, 9, 24)


def test_explanations_name_the_words_and_the_days() -> None:
    timex = resolve("فروردین ماه امسال", published=PUBLISHED)
    assert "فروردین ۱۳۹۲" in timex.explain()
    assert "Farvardin 1392" in timex.explain("en")
    with pytest.raises(ValueError, match="'de'"):
        timex.explain("de")


@pytest.mark.parametrize("ref", Ref)
def test_every_reference_can_be_explained(ref: Ref) -> None:
    timex = replace(resolve("سال گذشته", published=PUBLISHED), expression=Shift(Grain.YEAR, -1, ref))
    assert all(timex.explain(language) for language in ("fa", "en"))


def test_types() -> None:
    text = "دیروز، ساعت ۱۰ صبح، سه روزه، هر سال"
    assert [timex.type for timex in tag(text, published=PUBLISHED)] == [
        TimexType.TIME,
        TimexType.DURATION,
        TimexType.SET,
    ]


def test_joined_shapes_and_marks_keep_their_offsets() -> None:
    raw = "ﻗﺮﻥ‌ﻫﺎﯼ گذشته و دههٔ ۱۹۶۰ و ســـال ١٣٩٢"
    assert fold("ﺳﺎﻝ").text == "سال"
    assert [raw[timex.start : timex.end] == timex.text for timex in tag(raw)] == [True] * 3
