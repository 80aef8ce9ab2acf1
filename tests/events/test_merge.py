"""One happening, one row: within a document and across documents; what differs stays apart, and nothing is lost."""

import pytest

from gahnegar.events import Event, MergeReason, Status, extract, merge_documents, merge_events

PUBLISHED = "1392-07-02"
LEAD = "همایش ملی مدیریت آب فردا در شهر یزد برگزار می‌شود."
OTHER = "شهر یزد فردا میزبان همایش ملی مدیریت آب است."
APART = "کارخانه فولاد خوزستان فردا تعطیل می‌شود."


def rows(text: str) -> list[Event]:
    return merge_events(extract(text, PUBLISHED))


def test_a_parenthesis_names_the_same_day() -> None:
    (event,) = rows("دادگاه او در ۲۴ مهر ۱۳۹۱ (۱۵ اکتبر ۲۰۱۲) برگزار شد.")
    assert event.timex.text == "۲۴ مهر ۱۳۹۱"
    assert [timex.text for timex in event.mentions] == ["۱۵ اکتبر ۲۰۱۲"]
    assert [(part.reason, part.timex.text) for part in event.merged] == [(MergeReason.CLAUSE, "۱۵ اکتبر ۲۰۱۲")]


def test_headline_and_body_are_one_row_with_the_status_of_the_verb() -> None:
    (event,) = rows("برگزاری همایش ملی مدیریت آب فردا در شهر یزد\n" + LEAD)
    assert event.status is Status.FUTURE
    assert [part.reason for part in event.merged] == [MergeReason.DAY]


def test_a_narrower_time_wins() -> None:
    (event,) = rows("امسال در ماه اسد مکتب تازه‌ای در کابل گشایش یافت.")
    assert (event.end - event.start).days < 32  # type: ignore[operator]


@pytest.mark.parametrize(
    "text",
    [
        LEAD + "\n" + APART,
        "نمایش باغ آلبالو فردا ساعت ۱۷ اجرا می‌شود.\nنمایش باغ آلبالو فردا ساعت ۲۰ اجرا می‌شود.",
        "حسن دیروز در تهران خانه‌ای خرید. مریم دیروز در تهران خانه‌ای خرید.",
        "سال گذشته ۴۵۰ هزار و ۲۳۵ راس دام در استان واکسینه شد. سال گذشته ۲۴ هزار و ۵۰۳ راس دام در استان کشتار شد.",
        "دیروز در شهر یزد سه معلم بازداشت شدند. دیروز در شهر یزد سه معلم آزاد شدند.",
        "دیروز نشست شورای شهر در یزد برگزار شد. دیروز نشست شورای شهر در کرمان برگزار شد.",
        "دیروز نشست شورای شهر یزد برگزار شد. دیروز نشست شورای شهر یزد برگزار نشد.",
    ],
)
def test_what_differs_stays_two(text: str) -> None:
    assert len(rows(text)) == len(extract(text, PUBLISHED)) == 2


def test_merging_can_be_left_off() -> None:
    text = LEAD + "\n" + LEAD
    assert len(extract(text, PUBLISHED)) == 2
    assert len(extract(text, PUBLISHED, merge=True)) == 1


def test_a_merged_row_keeps_its_parts_and_can_be_split() -> None:
    single = extract("برگزاری همایش ملی مدیریت آب فردا در شهر یزد\n" + LEAD, PUBLISHED)
    (event,) = merge_events(single)
    assert sorted(event.split(), key=lambda part: part.timex.start) == single
    assert {part.sentence for part in event.merged} | {event.sentence} == {part.sentence for part in single}
    assert event.merged[0].title in {part.title for part in single}


def test_an_event_alone_splits_into_itself() -> None:
    (event,) = rows(LEAD)
    assert event.split() == [event]


def test_documents_that_agree_are_named() -> None:
    by_name = {name: extract(text, PUBLISHED) for name, text in (("الف", LEAD), ("ب", OTHER), ("پ", APART))}
    merged = merge_documents(by_name)
    assert [event.sources for event in merged] == [("الف", "ب"), ("پ",)]
    assert [part.document for part in merged[0].merged] == ["ب"]
    assert merged[1].merged == ()


def test_documents_of_one_text_are_told_apart() -> None:
    (event,) = merge_documents({"1": extract(LEAD, PUBLISHED), "2": extract(LEAD, PUBLISHED)})
    assert [part.document for part in event.split()] == ["1", "2"]


def test_a_source_that_was_given_stays() -> None:
    (event,) = merge_documents({"1": extract(LEAD, PUBLISHED, source="ایسنا")})
    assert (event.document, event.sources) == ("1", ("ایسنا",))


def test_many_events_of_one_day_are_compared_with_a_bounded_number() -> None:
    many = [event for n in range(300) for event in extract(LEAD, PUBLISHED, document=str(n))]
    assert len(merge_events(many)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "وزیر نیرو دیروز سد کرج را افتتاح کرد. وزیر نیرو دیروز سد لار را افتتاح کرد.",
        "وزیر خارجه دیروز با همتای روس خود دیدار کرد. وزیر خارجه دیروز با همتای چینی خود دیدار کرد.",
        "ایران دیروز ژاپن را شکست داد. کره دیروز چین را شکست داد.",
        "دیروز در تهران ۳ نفر کشته شدند. دیروز در تهران ۷ نفر زخمی شدند.",
    ],
)
def test_one_word_in_the_place_of_another_makes_two(text: str) -> None:
    assert len(rows(text)) == 2


def test_a_word_written_apart_is_no_other_word() -> None:
    [event] = rows(
        "دبیر کل اتحادیه عرب امروز با رهبران لیبی دیدار کرد.\n"
        "به گزارش ایرنا، «احمد ابوالغیط» دبیرکل اتحادیه عرب عصر امروز با رهبران لیبی دیدار کرد."
    )
    assert [timex.text for timex in event.mentions] == ["عصر امروز"]


def test_what_only_adds_to_a_title_stays_one() -> None:
    text = (
        "همایش ملی آب فردا در یزد برگزار می‌شود\nهمایش ملی آب فردا با حضور وزیر نیرو در یزد برگزار می‌شود.\n"
        "به گفته دبیر همایش، این همایش فردا در سالن شهرداری یزد برگزار خواهد شد."
    )
    [event] = rows(text)
    assert len(event.split()) == 3


def test_a_month_of_every_year_is_one_row() -> None:
    [event] = rows("هر سال در فروردین‌ماه جشن گل برگزار می‌شود.")
    assert (event.status, event.recurrence is not None) == (Status.RECURRING, True)


@pytest.mark.parametrize(
    ("text", "time", "mentions"),
    [
        ("این مدرسه در سال ۱۳۰۰ خورشیدی برابر با ۱۹۲۱ میلادی ساخته شد.", "سال ۱۳۰۰ خورشیدی", ["۱۹۲۱ میلادی"]),
        ("وزیر در ۵ مهر ۱۴۰۰ برای پنج سال به ریاست بانک منصوب شد.", "۵ مهر ۱۴۰۰", ["پنج سال"]),
        ("پل پس از دوازده سال در ۵ مهر ۱۴۰۰ باز شد.", "۵ مهر ۱۴۰۰", ["دوازده سال"]),
        ("شنبه ۲۵ آذر – ساعت ۱۰ نشست خبری جشنواره برگزار می‌شود.", "شنبه ۲۵ آذر", ["ساعت ۱۰"]),
        ("درمانگاه‌ها ۱۰ تا ۱۴ مهر از ساعت ۸ تا ۱۴ باز هستند.", "۱۰ تا ۱۴ مهر", ["از ساعت ۸ تا ۱۴"]),
        ("امسال تا پایان آذر ۲۰ مدرسه در استان ساخته می‌شود.", "پایان آذر", ["امسال"]),
        ("سال گذشته در سیل سوم مهر ده‌ها خانه در گرگان ویران شد.", "سوم مهر", ["سال گذشته"]),
    ],
)
def test_a_length_a_clock_and_a_second_calendar_only_add_to_a_date(text: str, time: str, mentions: list[str]) -> None:
    (event,) = extract(text, "1402-07-02", merge=True)
    assert event.timex.text == time
    assert [timex.text for timex in event.mentions] == mentions
