"""Contradictions that an editor should see, and texts that hold none."""

import datetime as dt

import pytest

from gahnegar.dates.timex import ConflictKind
from gahnegar.documents import check

PUBLISHED = dt.date(2013, 9, 24)  # Tuesday, 2 Mehr 1392


@pytest.mark.parametrize(
    ("kind", "quote", "text"),
    [
        (ConflictKind.WEEKDAY, "شنبه ۹ مهر ۱۳۹۲", "نشست روز شنبه ۹ مهر ۱۳۹۲ برگزار شد."),
        (ConflictKind.WEEKDAY, "دوشنبه ۲ مهر", "نشست روز دوشنبه ۲ مهر برگزار می‌شود."),
        (ConflictKind.WEEKDAY, "امروز (دوشنبه)", "او امروز (دوشنبه) آمد."),
        (ConflictKind.CALENDAR, "۱۷ اکتبر ۲۰۱۳", "در ۲۴ مهر ۱۳۹۲ (۱۷ اکتبر ۲۰۱۳) برگزار شد."),
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
    assert finding.told != finding.computed
    assert finding.text in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "",
        "نشست روز سه‌شنبه ۹ مهر ۱۳۹۲ برگزار شد.",
        "در ۲۴ مهر ۱۳۹۲ (۱۶ اکتبر ۲۰۱۳) برگزار شد.",
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
        "در ۲۴ مهر ۱۳۹۲ آمد و در ۲۵ مهر ۱۳۹۲ رفت.",
    ],
)
def test_what_agrees_is_not_reported(text: str) -> None:
    assert check(text, PUBLISHED) == []


def test_without_a_publication_day_today_contradicts_nothing() -> None:
    assert check("او امروز (۵ مهر ۱۳۹۲) آمد.") == []


def test_findings_are_plain_values_for_json() -> None:
    (finding,) = check("نشست روز شنبه ۹ مهر ۱۳۹۲ برگزار شد.", PUBLISHED)
    record = finding.to_record()
    assert list(record) == ["kind", "start", "end", "text", "told", "computed", "message"]
    assert record["kind"] == "weekday"


def test_findings_stand_in_the_order_of_the_text() -> None:
    text = "از ۱۵ تا ۱۰ مهر ۱۳۹۲ برگزار شد. نشست روز شنبه ۹ مهر ۱۳۹۲ برگزار شد."
    assert [finding.kind for finding in check(text, PUBLISHED)] == [ConflictKind.ORDER, ConflictKind.WEEKDAY]
