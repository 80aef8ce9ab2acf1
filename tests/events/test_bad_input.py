"""Whatever the text: no exception, spans that say what stands there, and a row that tells where no clause was found."""

import datetime as dt

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gahnegar.events import extract

PIECES = [
    *"دیروز امروز که اینکه و می شود خواهد شده است برگزار گفت از در تا را جلسه قرار نیز وی meeting 123 ـ آ ي ك".split(),
    *"م ش ها ان".split(),
    *("سال ۱۳۹۲", "هر روز", "ساعت ۵ عصر", "این شهر", "، ", ".", ":", "«", "»", "(", ")", "\n", "\u200c", '"', "!"),
]


def check(text: str) -> None:
    for event in extract(text, "1392-07-02", all_times=True, merge=True):
        spans = [event.predicate, event.clause, event.sentence, event.place, *event.participants]
        for span in spans:
            assert span is None or text[span.start : span.end] == span.text
        assert event.sentence.start <= event.clause.start <= event.clause.end <= event.sentence.end
        assert event.title.strip()
        assert event.bounded or event.predicate is not None


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))
@example('" " " دیروز . که')
def test_any_order_of_words(text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    "text",
    [
        "دیروز",
        "دیروز (",
        "«دیروز او گفت که",
        "۱۳۹۲\n۱۳۹۱\n۱۳۹۰",
        "سال;تعداد\n۱۳۹۱;۲۰\n۱۳۹۲;۳۰",
        "the meeting دیروز was held in Tehran",
        "سلام!!! دیروز رفتیم :) #سفر @ali",
        "دیروز " * 300,
        "و " * 2000 + "دیروز برگزار شد",
        "د\u0640یروز برگزار شد",
        "امروز آمد ش",
        "۵:۷۰\u200c:قرن ده",
        f"{'۹' * 30}ـ۲ مهر ۱۳۹۲دیروزتا پایان«/کد 13920702000123</title>عاشورای",
    ],
)
def test_texts_that_are_no_prose(text: str) -> None:
    check(text)


def test_no_time_no_event() -> None:
    assert extract("", "1392-07-02") == []
    assert extract("هیچ زمانی در این جمله نیست.", "1392-07-02") == []


def test_a_fragment_falls_back_to_a_bounded_stretch() -> None:
    (event,) = extract("عکس از شهر (۵ مهر ۱۳۹۱)", "1392-07-02")
    assert event.bounded
    assert event.predicate is None
    assert event.clause.text in "عکس از شهر (۵ مهر ۱۳۹۱)"


def test_decomposed_letters_keep_their_offsets() -> None:
    text = "آغاز همایش آب در ۵ مهر ۱۳۹۱ بود.".replace("آ", "ا\u0653")
    (event,) = extract(text, "1392-07-02")
    assert event.clause.text in text
    check(text)


def test_marks_left_out_and_words_spelled_out_that_weigh_each_other_up_keep_the_offsets() -> None:
    text = "سخن پیامبر ﷺ است.\nدیروز سه نفر در یزد بازداشت شدند.\nپایان" + "\u064e" * 17
    (event,) = extract(text, "1392-07-02")
    assert event.title == "سه نفر در یزد بازداشت شدند"
    check(text)


def test_arabic_letters_read_alike() -> None:
    (event,) = extract("همايش ديروز در كرمان برگزار مي‌شد.", "1392-07-02")
    assert event.place is not None
    assert event.place.text == "كرمان"


@pytest.mark.parametrize("published", [dt.date.min, dt.date.max])
def test_a_publication_at_either_end_of_the_calendar(published: dt.date) -> None:
    text = "پل ۵ مهر ۱۳۹۲ گشایش یافت. جلسه فردا برگزار می‌شود. دیروز باران بارید."
    assert extract(text, published)[0].timex.text == "۵ مهر ۱۳۹۲"
