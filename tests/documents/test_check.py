"""Contradictions that an editor should see, and texts that hold none."""

import datetime as dt

import pytest

from gahnegar.dates.conflicts import ConflictKind, Days
from gahnegar.dates.units import Weekday
from gahnegar.documents import check

PUBLISHED = dt.date(2013, 9, 24)  # Tuesday, 2 Mehr 1392


@pytest.mark.parametrize(
    ("kind", "quote", "text"),
    [
        (ConflictKind.WEEKDAY, "شنبه ۹ مهر ۱۳۹۲", "نشست روز شنبه ۹ مهر ۱۳۹۲ برگزار شد."),
        (ConflictKind.WEEKDAY, "دوشنبه ۲ مهر", "نشست روز دوشنبه ۲ مهر برگزار می‌شود."),
        (ConflictKind.WEEKDAY, "امروز (دوشنبه)", "او امروز (دوشنبه) آمد."),
        (ConflictKind.CALENDAR, "۱۷ اکتبر ۲۰۱۳", "در ۲۴ مهر ۱۳۹۲ (۱۷ اکتبر ۲۰۱۳) برگزار می‌شود."),
        (ConflictKind.ORDER, "۱۵ تا ۱۰ مهر ۱۳۹۲", "از ۱۵ تا ۱۰ مهر ۱۳۹۲ برگزار شد."),
        (ConflictKind.PUBLISHED, "امروز (۵ مهر)", "او امروز (۵ مهر) آمد."),
        (ConflictKind.PUBLISHED, "امسال (۱۳۹۱)", "امسال (۱۳۹۱) پرباران بود."),
    ],
)
def test_a_contradiction_is_found_at_its_place(kind: ConflictKind, quote: str, text: str) -> None:
    (finding,) = check(text, PUBLISHED)
    assert finding.kind is kind
    assert quote in finding.text
    assert text[finding.start : finding.end] == finding.text
    assert finding.stated != finding.computed
    assert finding.text in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "",
        "نشست روز سه‌شنبه ۹ مهر ۱۳۹۲ برگزار می‌شود.",
        "در ۲۴ مهر ۱۳۹۲ (۱۶ اکتبر ۲۰۱۳) برگزار می‌شود.",
        "او امروز (سه‌شنبه، ۲ مهر) آمد.",
        "امسال (۱۳۹۲) پرباران بود.",
        "از ۱۰ تا ۱۵ مهر ۱۳۹۲ برگزار شد.",
        "در سال ۱۳۹۱ (۲۰۱۲) برگزار شد.",
        "در سال‌های ۱۳۵۱–۱۳۳۴ آنجا بود.",
        "سه‌شنبه، چهارشنبه هفته جاری می‌آید.",
        "در پایان ماه مه (اواخر اردیبهشت) آمد.",
        "از ۲۴ اسفند تا ۱۵ فروردین ۹۷ خواهد بود.",
        "از دوشنبه هفته آینده تا پایان هفته می‌ماند.",
        "۳۲ سال پیش، در سال ۵۹، چنین شد.",
        "در ۲۴ مهر ۱۳۹۲ می‌آید و در ۲۵ مهر ۱۳۹۲ می‌رود.",
    ],
)
def test_what_agrees_is_not_reported(text: str) -> None:
    assert check(text, PUBLISHED) == []


def test_without_a_publication_day_today_contradicts_nothing() -> None:
    assert check("او امروز (۵ مهر ۱۳۹۲) آمد.") == []


def test_both_sides_are_typed_and_worded_in_each_language() -> None:
    (finding,) = check("نشست روز شنبه ۹ مهر ۱۳۹۲ برگزار شد.", PUBLISHED)
    assert (finding.stated, finding.computed) == (Weekday.SATURDAY, Weekday.TUESDAY)
    assert "(in the text: Saturday; computed: Tuesday)" in finding.explain("en")
    (finding,) = check("در ۲۴ مهر ۱۳۹۲ (۱۷ اکتبر ۲۰۱۳) برگزار می‌شود.", PUBLISHED)
    assert finding.stated == Days(*2 * (dt.date(2013, 10, 16).toordinal(),))
    assert "(in the text: 24 Mehr 1392; computed: 25 Mehr 1392)" in finding.explain("en")


def test_findings_are_plain_values_for_json() -> None:
    (finding,) = check("نشست روز شنبه ۹ مهر ۱۳۹۲ برگزار شد.", PUBLISHED)
    record = finding.to_record()
    assert list(record) == ["kind", "start", "end", "text", "stated", "computed", "message"]
    assert record["kind"] == "weekday"


def test_findings_stand_in_the_order_of_the_text() -> None:
    text = "از ۱۵ تا ۱۰ مهر ۱۳۹۲ برگزار شد. نشست روز شنبه ۹ مهر ۱۳۹۲ برگزار شد."
    assert [finding.kind for finding in check(text, PUBLISHED)] == [ConflictKind.ORDER, ConflictKind.WEEKDAY]


@pytest.mark.parametrize(
    ("kind", "words", "text"),
    [
        (ConflictKind.NO_SUCH_DAY, "۳۱ مهر", "این کار ۳۱ مهر انجام شد."),
        (ConflictKind.NO_SUCH_DAY, "۳۰ اسفند ۱۴۰۴", "مهلت ۳۰ اسفند ۱۴۰۴ است."),
        (ConflictKind.NO_SUCH_DAY, "۳۰ فوریه", "او ۳۰ فوریه آمد."),
        (ConflictKind.NO_SUCH_DAY, "ساعت ۲۵:۷۰", "نشست ساعت ۲۵:۷۰ آغاز شد."),
        (ConflictKind.ORDER, "از ۵ مهر تا ۱ مهر", "نمایشگاه از ۵ مهر تا ۱ مهر باز است."),
        (ConflictKind.ORDER, "۱۳۴۰ و درگذشتهٔ ۱۳۲۰", "او زادهٔ ۱۳۴۰ و درگذشتهٔ ۱۳۲۰ بود."),
        (ConflictKind.TENSE, "۵ مهر ۱۴۰۳", "او ۵ مهر ۱۴۰۳ درگذشت."),
    ],
)
def test_what_cannot_be(kind: ConflictKind, words: str, text: str) -> None:
    (finding,) = check(text, dt.date(2023, 9, 16))
    assert (finding.kind, finding.text) == (kind, words)
    assert finding.message


@pytest.mark.parametrize(
    "text",
    [
        "این کار ۳۰ مهر انجام شد.",
        "مهلت ۳۰ اسفند ۱۴۰۳ است.",
        "نشست ساعت ۲۳:۵۹ و ساعت ۲۴:۰۰ است.",
        "نمایشگاه از ۲۵ اسفند تا ۵ فروردین باز است.",
        "او زادهٔ ۱۳۲۰ و درگذشتهٔ ۱۳۴۰ بود.",
        "نشست ۵ مهر ۱۴۰۳ برگزار می‌شود.",
        "مهلت تا ۵ مهر ۱۴۰۳ تمدید شد.",
        "نشست به ۵ مهر ۱۴۰۳ موکول شد.",
    ],
)
def test_what_can_be(text: str) -> None:
    assert check(text, dt.date(2023, 9, 16)) == []


def test_a_lunar_day_told_ahead_may_be_a_day_off() -> None:
    text = "پنجشنبه ۱ فروردین ۱۳۹۸ هجری شمسی مطابق ۱۳ رجب ۱۴۴۰ هجری قمری"
    assert not check(text, published="1397-12-20")
    assert check(text, published="1398-01-01")
    assert check("پنجشنبه ۱ فروردین ۱۳۹۸ هجری شمسی مطابق ۱۶ رجب ۱۴۴۰ هجری قمری", published="1398-01-01")


@pytest.mark.parametrize("lang", ["fa", "en"])
def test_a_month_that_does_not_exist_has_nothing_in_its_place(lang: str) -> None:
    (finding,) = check("این گزارش در ۱۳۹۲/۱۶/۵ نوشته شد.", PUBLISHED)
    assert finding.kind is ConflictKind.NO_SUCH_DAY
    assert finding.computed is None
    assert finding.explain(lang).endswith(("(در متن: ۵)", "(in the text: 5)"))


@pytest.mark.parametrize("born", ["زاده شد", "متولد شد", "به دنیا آمد", "چشم به جهان گشود"])
@pytest.mark.parametrize("died", ["درگذشت", "فوت کرد", "از دنیا رفت", "چشم از جهان بست"])
def test_a_death_before_the_birth_by_their_verbs(born: str, died: str) -> None:
    (finding,) = check(f"او در ۱۳۴۰ در یزد {born} و در ۱۳۲۰ {died}.", PUBLISHED)
    assert finding.kind is ConflictKind.ORDER
    assert not check(f"او در ۱۳۲۰ در یزد {born} و در ۱۳۴۰ {died}.", PUBLISHED)


@pytest.mark.parametrize("lead", ["برای", "به", "تا", "مهلت", "سررسید", "موعد"])
def test_a_day_that_something_was_set_for_may_lie_ahead(lead: str) -> None:
    assert not check(f"نشست {lead} ۵ مهر ۱۴۰۳ برنامه‌ریزی شد.", dt.date(2023, 9, 16))
