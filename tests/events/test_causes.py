"""What happened and made something else happen, where the time is that of the cause."""

import pytest

from gahnegar import extract


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("برداشت گندم به خاطر بارندگی‌های فروردین با تأخیر آغاز شد.", "بارندگی‌های فروردین"),
        ("به علت خشکسالی سال گذشته محصول کم شد.", "خشکسالی سال گذشته"),
        ("به سبب برف دیروز مدارس بسته است.", "برف دیروز"),
        ("به دلیل سیل فروردین جاده‌ها هنوز بسته است.", "سیل فروردین"),
        ("در اثر طوفان شب گذشته چند درخت شکست.", "طوفان شب گذشته"),
        ("به علت بیماری پدرش دیروز به یزد رفت.", "به علت بیماری پدرش به یزد رفت"),
    ],
)
def test_weather_behind_a_reason_is_of_its_time(text: str, title: str) -> None:
    assert [event.title for event in extract(text, published="1403-05-10")] == [title]
