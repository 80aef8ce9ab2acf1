"""Days told by how far they lie from a named one are one expression, dated by both of its parts."""

import pytest

from gahnegar.dates.tag import resolve, tag
from gahnegar.errors import NoTimeExpressionError

PUBLISHED = "1404-10-20"


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("دو روز پیش از عید فطر ۱۴۰۴", "2025-03-29"),
        ("سه روز مونده به چهارشنبه‌سوری ۱۴۰۳", "2025-03-15"),
        ("ده روز پس از ۲۲ بهمن ۱۳۵۷", "1979-02-21"),
        ("شش ماه پس از ۲۸ مرداد ۱۳۳۲", "1954-01-21/1954-02-19"),
        ("دو سال پس از ۲۸ مرداد", "1955-03-22/1956-03-20"),
        ("یک شب پیش از شب یلدا ۱۴۰۴", "2025-12-20TNI"),
        ("سه هفته پیش از نوروز ۱۴۰۴", "2025-02-28"),
        ("دو روز پس از دهه فجر ۱۴۰۳", "2025-02-12"),
        ("سه روز پیش از ۱ مهر ۱۴۰۴", "2025-09-20"),
    ],
)
def test_length_and_day(phrase: str, value: str) -> None:
    assert [(timex.text, timex.value) for timex in tag(phrase, published=PUBLISHED)] == [(phrase, value)]
    alone = resolve(phrase, published=PUBLISHED)
    assert (alone.text, alone.value) == (phrase, value)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ظرف دو هفته پس از ۱۲ دی بپردازید", ["دو هفته", "۱۲ دی"]),
        ("کمتر از یک ماه پس از ۷ اکتبر ۲۰۲۳", ["یک ماه", "۷ اکتبر ۲۰۲۳"]),
        ("سه ماه قبل از طریق نامه خبر دادند", ["سه ماه قبل"]),
        ("سه روز پس از مهر", ["سه روز", "مهر"]),
        ("سه سال پیش از عاشورا", ["سه سال", "عاشورا"]),
        ("چند روز پیش از عاشورا", ["چند روز", "عاشورا"]),
        ("سه روز، پیش از عاشورا", ["سه روز", "عاشورا"]),
    ],
)
def test_two_expressions(text: str, found: list[str]) -> None:
    assert [timex.text for timex in tag(text, published=PUBLISHED)] == found


def test_a_distance_is_explained_by_both_parts() -> None:
    timex = resolve("دو روز پیش از عید فطر ۱۴۰۴", published=PUBLISHED)
    assert "۲ روز پیش از «عید فطر»" in timex.explain("fa")
    assert "2 days before «عید فطر»" in timex.explain("en")


@pytest.mark.parametrize("phrase", ["سه ماه قبل از انتخابات", "سه روز پیش از خواب"])
def test_a_distance_from_no_time_is_no_expression(phrase: str) -> None:
    with pytest.raises(NoTimeExpressionError):
        resolve(phrase, published=PUBLISHED)


@pytest.mark.parametrize(("phrase", "value"), [("سه روز پیش", "2026-01-07"), ("دو ماه قبل", "2025-10-23/2025-11-21")])
def test_a_distance_from_now_stands_alone(phrase: str, value: str) -> None:
    assert resolve(phrase, published=PUBLISHED).value == value


TOLD = "۵ آذر ۱۴۰۴ معدن ریزش کرد. "


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        (TOLD + "دو روز پس از حادثه، آخرین کارگر پیدا شد.", "دو روز پس از حادثه", "2025-11-28"),
        (TOLD + "یک روز بعد از این واقعه مدیر کنار رفت.", "یک روز بعد از این واقعه", "2025-11-27"),
        (TOLD + "سه روز پیش از آن رویداد هشدار رسیده بود.", "سه روز پیش از آن رویداد", "2025-11-23"),
        (TOLD + "چهار روز بعد از بیمارستان مرخص شدند.", "چهار روز بعد", "2025-11-30"),
        ("راننده سه روز پس از سانحه درگذشت.", "سه روز پس از سانحه", "XXXX-XX-XX"),
        ("یک ماه پس از آن ازدواج کرد.", "یک ماه پس از آن", "XXXX-XX-XX"),
        ("دو روز پیش از این، خانه آتش گرفت.", "دو روز پیش از این", "2026-01-08"),
        ("دو ماه پیش از این به لندن رفت.", "دو ماه پیش از این", "2025-10-23/2025-11-21"),
        ("سه سال پیش از این جنگ مرد.", "سه سال", "P3Y"),
        ("دو ماه پس از حادثه تلخ معدن برگشت.", "دو ماه", "P2M"),
        ("دو روز بعد از زندان نامه نوشت.", "دو روز", "P2D"),
    ],
)
def test_a_distance_from_what_was_told(text: str, words: str, value: str) -> None:
    last = tag(text, published=PUBLISHED)[-1]
    assert (last.text, last.value) == (words, value)
