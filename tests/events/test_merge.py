"""One happening, one row: within a document and across documents."""

from gahnegar.events import Event, Status, extract, merge_documents, merge_events

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
    assert event.merged == "«۱۵ اکتبر ۲۰۱۲»: همان جمله"


def test_headline_and_body_are_one_row_with_the_status_of_the_verb() -> None:
    (event,) = rows("برگزاری همایش ملی مدیریت آب فردا در شهر یزد\n" + LEAD)
    assert event.status is Status.FUTURE
    assert len(event.mentions) == 1


def test_two_happenings_of_one_day_stay_two() -> None:
    assert len(rows(LEAD + "\n" + APART)) == 2


def test_two_showings_of_one_day_stay_two() -> None:
    text = "نمایش باغ آلبالو فردا ساعت ۱۷ اجرا می‌شود.\nنمایش باغ آلبالو فردا ساعت ۲۰ اجرا می‌شود."
    assert len(rows(text)) == 2


def test_merging_can_be_left_off() -> None:
    text = LEAD + "\n" + LEAD
    assert len(extract(text, PUBLISHED)) == 2
    assert len(extract(text, PUBLISHED, merge=True)) == 1


def test_documents_that_agree_are_counted() -> None:
    by_name = {name: extract(text, PUBLISHED) for name, text in (("الف", LEAD), ("ب", OTHER), ("پ", APART))}
    merged = merge_documents(by_name)
    assert [event.source for event in merged] == ["الف + ب", "پ"]
    assert "در ۲ متن" in merged[0].merged
    assert merged[1].merged == ""


def test_positions_are_no_names() -> None:
    assert [event.source for event in merge_documents({"0": extract(LEAD, PUBLISHED)})] == [""]
