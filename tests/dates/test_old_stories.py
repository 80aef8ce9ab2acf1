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


@pytest.mark.parametrize(
    ("text", "published", "last"),
    [
        # the month and the years of a chronicle are lunar, until it says another
        ("ششم شوال ۱۲۶۴ درگذشت. خبر هشتم ماه مزبور رسید.", "1399-08-12", "هشتم ماه مزبور = 1227-06-16"),
        (
            "در ۱۲۶۶ ق شهر را گرفتند و سالار را شانزدهم رجب کشتند. سال ۱۲۶۷ آرام بود.",
            None,
            "سال ۱۲۶۷ = 1229-08-16..1230-08-03",
        ),
        ("در ۱۲۶۶ شهر را گرفتند. سال ۱۲۶۷ آرام بود.", None, "سال ۱۲۶۷ = 1267-01-01..1267-12-30"),
        ("در سنهٔ خمس و ستین و مأتین و الف درگذشت.", None, "سنهٔ خمس و ستین و مأتین و الف = 1227-09-07..1228-08-25"),
        # two digits behind a lunar month are years of our time, but for those of which sermons tell
        ("محرم سال ۴۲ بود.", "1404-04-08", "محرم سال ۴۲ = 1342-03-04..1342-04-01"),
        ("محرم ۶۱ کاروان رسید.", "1404-04-08", "محرم ۶۱ = 59-07-13..59-08-12"),
        # a night with its date begins a story
        (
            "مدرسه در ۱۳۰۹ باز شد و سال بعد بسته شد. سیل شب بیست‌وپنجم مهر ۱۳۱۸ آمد. تا اول آبان کسی نرسید.",
            "1401-07-18",
            "اول آبان = 1318-08-01",
        ),
        # the next Friday of a story
        ("جمعه ۳۰ شهریور ۱۳۶۹ باختیم. جمعهٔ بعد مساوی گرفتیم.", "1403-09-10", "جمعهٔ بعد = 1369-07-06"),
        ("جمعه ۳۰ شهریور ۱۳۶۹ باختیم. جمعهٔ بعد بازی داریم.", "1403-09-10", "جمعهٔ بعد = 1403-09-16"),
        # a court goes by what was written before
        ("با توجه به نظریهٔ کارشناسی ۲۶ شهریور او را محکوم می‌کند.", "1403-11-20", "۲۶ شهریور = 1403-06-26"),
        ("او را از ۲۶ شهریور به پرداخت محکوم می‌کند.", "1403-05-20", "۲۶ شهریور = 1403-06-26"),
        # what lasts has begun
        ("از فروردین در شیراز درس می‌خواند.", "1403-11-20", "فروردین = 1403-01-01..1403-01-31"),
        ("از فروردین به شیراز می‌رود.", "1403-11-20", "فروردین = 1404-01-01..1404-01-31"),
        # what bounds one thing begins no range
        (
            "کارت‌های صادرشده پیش از مهر ۱۴۰۲ تا آخر تیر باید تمدید شوند.",
            "1404-04-01",
            "آخر تیر = 1404-04-01..1404-04-31",
        ),
        (
            "کارت‌ها از مهر ۱۴۰۲ تا آخر آبان تمدید شدند.",
            "1404-04-01",
            "از مهر ۱۴۰۲ تا آخر آبان = 1402-07-01..1402-08-30",
        ),
        ("ثبت‌نام کاروان اربعین تا سه‌شنبه آینده ادامه دارد.", "1404-04-08", "سه‌شنبه آینده = 1404-04-10"),
        ("از امروز تا سه‌شنبه آینده بسته است.", "1404-04-08", "از امروز تا سه‌شنبه آینده = 1404-04-08..1404-04-10"),
        # a season of matches, typed the other way round
        ("فصل ۷۰–۱۳۶۹ را باختند.", None, "فصل ۷۰–۱۳۶۹ = 1369-01-01..1370-12-30"),
    ],
)
def test_of_which_year_a_chronicle_and_a_paper_tell(told: Told, text: str, published: str | None, last: str) -> None:
    assert told(text, published)[-1] == last


@pytest.mark.parametrize("text", ["به شاه تیر انداختند", "تیر به بازوی شاه خورد"])
def test_shots_are_no_month(told: Told, text: str) -> None:
    assert told(f"{text}.", "1403-08-12") == []


def test_the_month_stands_beside_other_verbs(told: Told) -> None:
    assert told("در تیر به خانه برگشت.", "1403-08-12") == ["تیر = 1403-04-01..1403-04-31"]
