"""The publication day from the text alone: what must come out, and the texts that say it."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gahnegar.dates.calendars import to_day, weekday, year_span
from gahnegar.dates.tag import tag
from gahnegar.dates.units import Calendar
from gahnegar.documents import Document, EvidenceKind, Origin, Window, infer_published, published_of
from gahnegar.documents.clues import find_clues
from gahnegar.documents.metadata import evidence_of_text

WEEKDAYS = ("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه")
MONTHS = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split()

# The time expressions of the article that the project began with, in sentences of our own.
ASSEMBLY = (
    "سومین اجلاس شهرداران هفته آینده از روز سه شنبه تا جمعه (اول تا ۴ اکتبر) در رباط برگزار می‌شود. "
    "دومین اجلاس نیز در فروردین ماه امسال در تهران برگزار شد. "
    "قرار است در این نشست سندی برای پس از سال ۲۰۱۵ میلادی بنویسند."
)


def jalali(year: int, month: int, day: int) -> dt.date:
    return dt.date.fromordinal(to_day(Calendar.JALALI, year, month, day))


def year(number: int) -> tuple[dt.date, dt.date]:
    first, last = year_span(Calendar.JALALI, number)
    return dt.date.fromordinal(first), dt.date.fromordinal(last)


def answer(text: str) -> tuple[dt.date | None, dt.date | None]:
    inference = infer_published(text)
    return inference.first, inference.last


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (jalali(1392, 7, 9), "این آیین امروز سه‌شنبه ۹ مهر ۱۳۹۲ برگزار شد."),
        (jalali(1392, 7, 9), "این آیین امروز (سه‌شنبه ۹ مهر ۹۲) برگزار شد."),
        (jalali(1392, 7, 9), "اين آيين صبح امروز 9 مهر 1392 برگزار شد."),
        (jalali(1392, 7, 9), "دیروز، ۸ مهر ۱۳۹۲، باران بارید."),
        (jalali(1392, 7, 9), "این نشست فردا، چهارشنبه ۱۰ مهر ۱۳۹۲، برگزار می‌شود."),
        (jalali(1392, 7, 9), "این نشست پس‌فردا (۳ اکتبر ۲۰۱۳) برگزار می‌شود."),
        (jalali(1393, 2, 22), "این آیین فردا ۱۳ رجب (۲۳ اردیبهشت) آغاز می‌شود."),
        (jalali(1395, 8, 6), "او فردا جمعه ۲۸ اکتبر (۷ آبان) به مسکو می‌رود."),
        (jalali(1392, 7, 9), "این آیین امروز / ۹ مهر ۱۳۹۲ برگزار شد."),
    ],
)
def test_a_day(day: dt.date, text: str) -> None:
    assert answer(text) == (day, day)


@pytest.mark.parametrize("head", ["روز", "مورخ", "مورخه", "تاریخ", "در تاریخ", "در"])
def test_words_between_a_day_and_its_date(head: str) -> None:
    assert answer(f"این آیین امروز {head} ۹ مهر ۱۳۹۲ برگزار شد.") == (jalali(1392, 7, 9), jalali(1392, 7, 9))


@pytest.mark.parametrize("head", ["روز", "مورخ", "برابر با", "مصادف با", "="])
def test_words_before_a_date_in_brackets(head: str) -> None:
    assert answer(f"این آیین امروز ({head} ۹ مهر ۱۳۹۲) برگزار شد.") == (jalali(1392, 7, 9), jalali(1392, 7, 9))


@pytest.mark.parametrize("plan", ["افق", "افق سال", "چشم‌انداز", "سند", "سند چشم‌انداز"])
def test_a_year_that_a_plan_looks_to_says_nothing(plan: str) -> None:
    looked_to, told = (f"کشور باید در {year} ۱۴۰۴ به جایگاه نخست برسد." for year in (plan, "سال"))
    assert find_clues(looked_to, tag(looked_to)) == []
    assert find_clues(told, tag(told))


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (year(1392), "برنامه‌های سال جاری (۱۳۹۲) اعلام شد."),
        (year(1392), "در سال جاری، یعنی سال ۱۳۹۲، چنین شد."),
        (year(1392), "امسال (۱۳۹۲) سال پربارانی بود."),
        (year(1392), "سال گذشته (۱۳۹۱) این طرح آغاز شد."),
        (year(1392), "۸ سال پیش، در سال ۸۴، این پل ساخته شد."),
        ((dt.date(2013, 1, 1), dt.date(2013, 12, 31)), "در سال جاری میلادی (۲۰۱۳) چنین شد."),
        ((jalali(1392, 7, 1), jalali(1392, 7, 30)), "در ماه جاری (مهر ۱۳۹۲) چنین شد."),
        ((jalali(1392, 6, 30), jalali(1392, 7, 5)), "هفته آینده از شنبه تا دوشنبه (۶ تا ۸ مهر ۱۳۹۲) برگزار می‌شود."),
    ],
)
def test_a_stretch(span: tuple[dt.date, dt.date], text: str) -> None:
    assert answer(text) == span


def test_the_week_of_the_assembly() -> None:
    inference = infer_published(ASSEMBLY)
    assert (inference.first, inference.last) == (dt.date(2013, 9, 21), dt.date(2013, 9, 27))
    assert {2002, 2019, 2024} <= {window.first.year for window in inference.alternatives}
    assert all(window.last - window.first == dt.timedelta(days=6) for window in inference.alternatives)
    assert {window.first.replace(month=10, day=1).weekday() for window in inference.alternatives} == {1}
    assert [hint.quote[:10] for hint in inference.evidence if hint.kind is EvidenceKind.TODAY] == ["هفته آینده"]
    assert any("۲۰۱۵" in hint.quote for hint in inference.evidence)
    assert inference.day is not None
    assert inference.first <= inference.day <= inference.last
    assert 0.5 < inference.confidence < 0.95


def test_a_weekday_with_its_date_and_year_is_near() -> None:
    first, last = answer("این مسابقه روز جمعه ۱۳ شهریور ۹۴ برگزار خواهد شد.")
    assert first is not None
    assert last is not None
    assert first <= jalali(1394, 6, 9) <= last
    assert (last - first).days < 31


@pytest.mark.parametrize("text", ["سی‌امین سالگرد پیروزی انقلاب اسلامی گرامی داشته شد.", "سي‌امين سالگرد پيروزي انقلاب"])
def test_a_numbered_anniversary_tells_the_months_around_it(text: str) -> None:
    first, last = answer(text)
    assert first is not None
    assert last is not None
    assert first < jalali(1387, 11, 22) < last
    assert 31 < (last - first).days <= 366


def test_an_anniversary_tells_its_year() -> None:
    first, last = answer("سی ودومین سالگرد پیروزی انقلاب اسلامی گرامی داشته شد.")
    assert first is not None
    assert last is not None
    assert first < dt.date(2011, 2, 11) < last
    assert (last - first).days <= 366


@pytest.mark.parametrize(
    ("years", "text"),
    [
        ((1381, 1392, 1398), "این آیین امروز سه‌شنبه ۹ مهر برگزار شد."),
        ((1385, 1392, 1403), "این آیین فردا ۱۰ مهر برگزار می‌شود."),
    ],
)
def test_without_a_year_there_are_only_possibilities(years: tuple[int, ...], text: str) -> None:
    inference = infer_published(text)
    assert inference.first is None
    assert inference.confidence == 0.0
    for number in years:
        assert Window(jalali(number, 7, 9), jalali(number, 7, 9)) in inference.alternatives
    assert inference.evidence


@pytest.mark.parametrize(
    "text",
    [
        "",
        "شهردار تهران به رباط رفت.",
        "هفته گذشته به شهر رفت و دیروز بازگشت.",
        "روزنامه تهران امروز نوشت.",
        "هر سه سال یک بار برگزار می‌شود.",
        "به زودی خواهد آمد.",
    ],
)
def test_a_text_that_tells_nothing_gets_nothing(text: str) -> None:
    inference = infer_published(text)
    assert (inference.first, inference.last, inference.alternatives) == (None, None, ())


@pytest.mark.parametrize(
    "text",
    [
        "سعدی در سال ۱۲۹۱ درگذشت.",
        "او در ۱۰ شهریور ۱۳۶۵ به شهادت رسید.",
        "این کارخانه در سال ۱۳۸۷ ساخته شد.",
        "۳۲ سال پیش، در سال ۵۸، چنین شد.",
        "قانون مصوب ۱۳۷۱/۷/۱۲ چنین می‌گوید.",
        "او در سال ۳۵۰۰ خواهد آمد.",
        "این فرمانده در دوران دفاع مقدس رشادت‌ها کرد.",
        "این نامه از زمان جنگ تحمیلی مانده است.",
        "در دوره قاجار چنین بود.",
    ],
)
def test_history_decides_nothing(text: str) -> None:
    assert answer(text) == (None, None)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("این طرح در سال ۱۳۹۵ آغاز شد و وزارت راه و شهرسازی آن را پی می‌گیرد.", 1397),
        (
            "اين كارخانه در سال ۱۳۸۲ كار خود را آغاز كرده و سيصد كارگر دارد كه بيشترشان يكي از اهالي اين شهرند."
            + " اين كار را مي‌كنند." * 3,
            1384,
        ),
    ],
)
def test_a_range_of_years_is_an_answer_without_a_day(text: str, year: int) -> None:
    inference = infer_published(text)
    assert inference.first is not None
    assert inference.last is not None
    assert inference.days is not None
    assert 366 < inference.days <= 15 * 366
    assert inference.first <= dt.date(year + 621, 9, 1) <= inference.last
    assert inference.day is None
    assert published_of(Document(text)).day is None


@pytest.mark.parametrize(
    "text", ["زمان: ۵ تا ۹ آبان ۱۴۰۴", "زمان برگزاری: ۵ تا ۹ آبان ۱۴۰۴\nمکان: تهران", "تاریخ برگزاری: ۵ آبان ۱۴۰۴"]
)
def test_the_time_of_a_programme_is_no_publication_date(text: str) -> None:
    programme = f"جشنواره فیلم کوتاه\n{text}\nنشانی: خیابان انقلاب"
    publication = published_of(Document(programme, evidence=tuple(evidence_of_text(programme))))
    assert publication.origin is not Origin.FOUND


def test_a_contradiction_is_not_mended() -> None:
    assert answer("این آیین امروز شنبه ۹ مهر ۱۳۹۲ برگزار شد.") == (None, None)  # it was a Tuesday


def test_a_byline_in_the_text_counts() -> None:
    assert answer("تیتر خبر\nتاریخ انتشار: ۲ مهر ۱۳۹۲\nمتن خبر این است.") == (jalali(1392, 7, 2), jalali(1392, 7, 2))


def test_within_leaves_only_the_days_that_are_possible() -> None:
    within = Window(jalali(1392, 1, 1), jalali(1392, 12, 29))
    inference = infer_published("این آیین امروز سه‌شنبه ۹ مهر برگزار شد.", within=within)
    assert (inference.first, inference.last) == (jalali(1392, 7, 9), jalali(1392, 7, 9))


def test_tagged_text_is_not_tagged_again() -> None:
    text = "این آیین امروز سه‌شنبه ۹ مهر ۱۳۹۲ برگزار شد."
    assert infer_published(text, tag(text)) == infer_published(text)
    assert infer_published(text, []).first is None


def test_evidence_points_into_the_text() -> None:
    for hint in infer_published(ASSEMBLY).evidence:
        assert hint.start is not None
        assert ASSEMBLY[hint.start : hint.end] == hint.quote
        assert 0 <= hint.weight <= 1
        assert hint.line
        assert hint.explain()


@settings(max_examples=25, deadline=None)
@given(st.dates(dt.date(1950, 1, 1), dt.date(2030, 12, 31)), st.integers(-2, 2))
def test_any_day_told_beside_its_distance_comes_back(published: dt.date, distance: int) -> None:
    from gahnegar.dates.calendars import from_day

    told = published.toordinal() + distance
    number, month, day = from_day(Calendar.JALALI, told)
    word = {-2: "پریروز", -1: "دیروز", 0: "امروز", 1: "فردا", 2: "پس‌فردا"}[distance]
    text = f"آیین {word} {WEEKDAYS[weekday(told)]} {day} {MONTHS[month - 1]} {number} بود."
    assert answer(text) == (published, published)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from(["امروز", "۹ مهر", "سال ۹۲", "(", ")", "دیروز", "شنبه", "تا", "۲۰۱۳", "هفته آینده", "،", "سال"])
    )
)
def test_never_raises(words: list[str]) -> None:
    inference = infer_published(" ".join(words))
    assert (inference.first is None) is (inference.last is None)
