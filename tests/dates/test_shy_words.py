"""Parts of the day, months and seasons without a preposition: what stands around them says whether they are times."""

import pytest

from gahnegar import tag


@pytest.mark.parametrize(
    ("times", "text"),
    [
        (["صبح", "عصر"], "او در خانه ماند. صبح تعمیرکار رسید و عصر برق وصل شد."),
        (["شنبه", "ظهر"], "شنبه باران آمد و ظهر سیل راه افتاد."),
        (["سال ۱۳۹۰", "آذر", "دی"], "سال ۱۳۹۰ خانه را خرید. آذر وام گرفت و دی اسباب‌کشی کرد."),
        (["پارسال", "مهر"], "پارسال کتاب را نوشت و مهر هم ترجمه‌اش منتشر شد."),
        ([], "قهوهٔ صبح را خورد و به نوبت عصر رسید."),
        ([], "عصر جدیدی آغاز شد و شب سختی گذشت."),
        ([], "مهر مادر بزرگ است و عزم جدی دارد."),
        ([], "یک صبح سرد از خانه بیرون زد."),
        ([], "واشنگتن دی‌سی شلوغ بود. شب موسیقی، بهار نارنج."),
    ],
)
def test_a_word_is_a_time_by_what_stands_around_it(times: list[str], text: str) -> None:
    assert [timex.text for timex in tag(text, published="1395-05-05")] == times
