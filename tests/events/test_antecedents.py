"""Whom a clause without a subject of its own, or with a pronoun, tells of."""

import pytest

from gahnegar import extract


def who(text: str) -> list[str]:
    """The main participant of each event, empty where there is none."""
    return [event.participants[0].text if event.participants else "" for event in extract(text, published="1403-05-10")]


def test_a_life_goes_on_with_the_one_whose_life_it_is() -> None:
    text = (
        "نگار پویان ۳ خرداد ۱۳۰۶ در یزد زاده شد. پدرش مهندس راه بود. در ۱۳۲۵ به پاریس رفت. پاییز ۱۳۳۰ به ایران بازگشت. "
        "محسن نیز در سال ۱۳۵۸ درگذشته بود. مهر ۱۳۹۵ از مدیریت کتابخانه کنار رفت."
    )
    assert who(text) == ["نگار پویان", "نگار پویان", "نگار پویان", "محسن", "نگار پویان"]


def test_a_name_that_no_table_knows_is_found_at_the_beginning_of_a_life() -> None:
    text = "یوهان برگمن (زاده ۱۸۲۱) گیاه‌شناس آلمانی بود. او در سال ۱۸۴۶ به هامبورگ رفت و دو سال بعد کتابش را منتشر کرد."
    assert who(text)[1:] == ["یوهان برگمن", "یوهان برگمن"]


def test_a_clause_goes_on_with_the_subject_of_the_sentence_before() -> None:
    assert who("مریم کریمی در ری زندگی می‌کند. در سال ۱۳۹۰ به تهران آمد.") == ["مریم کریمی"]
    assert who("سیمین‌دخت در زندان قصر بود. در سال ۱۳۳۰ به شیراز تبعید شد.") == ["سیمین‌دخت"]


@pytest.mark.parametrize(
    "text",
    [
        "قیمت نفت بالا رفت. از دیروز باران آغاز شد.",
        "مریم کریمی در ری است. دیروز باران بارید.",
        "زلزله خانه‌ها را ویران کرد. دیروز برق قطع شد.",
    ],
)
def test_a_thing_goes_on_with_nobody(text: str) -> None:
    assert who(text) == [""]
