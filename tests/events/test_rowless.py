"""What is no row: each rule leaves out the texts of its own, and no others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gahnegar import extract
from gahnegar.events import Status, notices
from gahnegar.events.likely_rows import WEIGHTS, likelihood
from gahnegar.events.rowless_kinds import RULES, RowlessKind

DAY = "1403-05-10"


def _named(rule: RowlessKind) -> str:
    return rule.test.__name__


@pytest.mark.parametrize("rule", RULES, ids=_named)
def test_a_rule_stops_and_passes_what_it_says(rule: RowlessKind) -> None:
    rows = {text: [event.title for event in extract(text, DAY)] for text in (*rule.stops, *rule.passes)}
    assert {text: rows[text] for text in rule.stops} == {text: [] for text in rule.stops}
    assert [text for text in rule.passes if not rows[text]] == []


@pytest.mark.parametrize("rule", RULES, ids=_named)
def test_all_times_are_given_where_they_are_asked_for(rule: RowlessKind) -> None:
    for text in rule.stops:
        assert any(event.status is Status.NONE for event in extract(text, DAY, all_times=True)), text


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("بازار فردا به دلیل عاشورا تعطیل است.", ["فردا"]),
        ("بازار به دلیل عاشورا تعطیل است.", ["عاشورا"]),
        ("برنامه جشنواره اعلام شد.\nسه‌شنبه ۱۳ مهر\n«بادیگارد»، ابراهیم حاتمی‌کیا", []),
        ("فراخوان جذب هیئت علمی دانشگاه یزد\nنوبت: مهر ۱۴۰۴", []),
    ],
)
def test_a_time_that_dates_nothing_beside_others(text: str, times: list[str]) -> None:
    assert [event.timex.text for event in extract(text, DAY)] == times


@pytest.mark.parametrize(
    ("words", "heading"),
    [
        (notices.DIGESTS, "{} خبرهای یکشنبه ۱۵ تیر"),
        (notices.NEWS, "خلاصه {} یکشنبه ۱۵ تیر"),
        (notices.DAILY_COLUMNS, "{} یکشنبه ۱۵ تیر"),
    ],
)
def test_a_heading_has_a_word_of_the_tables(words: str, heading: str) -> None:
    lines = [heading.format(word.replace("_", joint)) for word in words.split() for joint in (" ", "\u200c")]
    assert [line for line in lines if extract(line, DAY)] == []
    assert extract("خلاصه مذاکرات یکشنبه ۱۵ تیر", DAY)
    assert extract("شرح خبرهای یکشنبه ۱۵ تیر", DAY)


def test_a_footnote_names_a_paper() -> None:
    cited = {word: notices.is_footnote(f"[6] . {word} مورخ 26/12/1358", 0, 30) for word in notices.CITED.split()}
    assert all(cited.values()), cited
    assert not notices.is_footnote("[6] . نشست مورخ 26/12/1358", 0, 30)


@given(st.permutations(sorted(WEIGHTS)))
def test_what_speaks_for_a_row_is_the_same_in_every_order(traits: list[str]) -> None:
    assert likelihood(traits) == likelihood(sorted(traits))


def test_what_is_pointed_at_needs_no_year_for_a_name() -> None:
    assert [event.title for event in extract("این لایحه پارسال تصویب شد.", "1402-06-25")] == ["این لایحه تصویب شد"]
    assert [event.title for event in extract("این مصوبه پارسال اجرا شد.", "1402-06-25")] == ["این مصوبه اجرا شد"]
    assert extract("بودجه پارسال تصویب شد.", "1402-06-25") == []


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("مجمع عادی سالانه پالایش هرمز ۳۱ مرداد در تهران تشکیل می‌شود.", 1),
        ("آب فردا قطع می‌شود.\nروابط عمومی شرکت آب\n۱۴۰۳/۵/۱۰", 1),
        ("شهریه در دو قسط است.\nمدیریت دبستان – ۱۴۰۳/۵/۱۰", 0),
        ("برنامهٔ بازی‌ها:\nتیم ملی – استقلال: ۱۴ مهر", 1),
    ],
)
def test_rhythms_beside_dates_and_signatures_make_no_rows(text: str, titles: int) -> None:
    assert len(list(extract(text, published="1403-05-10"))) == titles
