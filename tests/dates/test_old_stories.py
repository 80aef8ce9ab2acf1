"""A story of another year keeps its months and days, whatever day it is published on."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

_SCHOOL = "مدرسه در ۱۳۱۰ باز شد، در ۱۳۲۲ سوخت، در ۱۳۳۰ دوباره ساخته شد و در مهر ۱۳۳۶ برق گرفت."


@pytest.mark.parametrize(
    ("text", "published", "last"),
    [
        # a history of old years is not left for the day that happens to lie near
        (f"{_SCHOOL} بیستم تیر بازرس آمد.", "1401-04-20", "بیستم تیر = 1337-04-20"),
        (f"{_SCHOOL} بیستم تیر بازرس آمد.", "1401-10-20", "بیستم تیر = 1337-04-20"),
        ("زلزلهٔ سال ۱۳۳۶ ده را ویران کرد. صبح سیزدهم تیر بود.", "1401-04-20", "صبح سیزدهم تیر = 1336-04-13"),
        ("قهرمانی اردیبهشت ۱۳۸۰ جام آخر بود. خرداد مربی رفت.", "1403-04-01", "خرداد = 1380-03-01..1380-03-31"),
        # but these days are come to, too, by their words or in a clause that does not look back
        (f"{_SCHOOL} امسال نوسازی شد. بیستم تیر وزیر آمد.", "1401-04-22", "بیستم تیر = 1401-04-20"),
        (f"{_SCHOOL} بیستم تیر بازسازی می‌شود.", "1401-04-10", "بیستم تیر = 1401-04-20"),
        # the days of the year 61 are not of this Muharram
        ("سال ۶۱ هجری بود. کاروان دوم محرم به کربلا رسید.", "1404-04-08", "دوم محرم = 59-07-14"),
        ("سال ۶۱ هجری بود. دوم محرم در مسجد جمع می‌شویم.", "1404-04-01", "دوم محرم = 1404-04-07"),
    ],
)
def test_a_story_of_old_years_keeps_its_days(told: Told, text: str, published: str, last: str) -> None:
    assert told(text, published)[-1] == last
