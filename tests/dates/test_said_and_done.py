"""From which day words count that were said or done on another one: in a quotation, a diary, a journey."""

from collections.abc import Callable

import pytest

PUBLISHED = "1403-06-20"

Told = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("در نامهٔ ۲۰ تیر نوشته بود: «فردا کار را شروع می‌کنیم.»", "فردا = 1403-04-21"),
        ("در مصاحبه‌ای که ۵ مرداد پخش شد گفت: «هفتهٔ آینده می‌روم.»", "هفتهٔ آینده = 1403-05-06..1403-05-12"),
        ("در گزارش ۹ مرداد آورده: «دیشب صدایی شنیدم. امروز پیدایش کردیم.»", "امروز = 1403-05-09"),
        ("متهم شب ۱۴ خرداد تلفن کرد و گفت: «فردا شب می‌آیم.»", "فردا شب = 1403-03-15"),
        # behind the quotation it is today again, and what was another day's is no day of the saying
        ("در نامهٔ ۲۰ تیر نوشت: «فردا می‌آیم.» اما امروز هم نیامد.", "امروز = 1403-06-20"),
        ("او که ۵ مرداد برکنار شد، گفت: «فردا شکایت می‌کنم.»", "فردا = 1403-06-21"),
        ("او ۵ مرداد برکنار شد. وی گفت: «فردا شکایت می‌کنم.»", "فردا = 1403-06-21"),
        ("او دیروز گفت: «فردا شکایت می‌کنم.»", "فردا = 1403-06-21"),
        ("«دیروز نقد، فردا نسیه» را ۹ مرداد نوشت. فردا می‌آید.", "فردا = 1403-06-21"),
    ],
)
def test_a_quotation_counts_from_its_day(told: Told, text: str, last: str) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("دوم شهریور به یزد رسیدیم. یکشنبه به مسجد جامع رفتیم.", "یکشنبه = 1403-06-04"),
        ("دوم شهریور به یزد رسیدیم. یکشنبه رفتیم مسجد جامع. سه‌شنبه برگشتیم.", "سه‌شنبه = 1403-06-06"),
        # what somebody else did, or what is to come, goes on no such story
        ("دوم شهریور به یزد رسیدیم. یکشنبه استاندار سفر کرد.", "یکشنبه = 1403-06-18"),
        ("دوم شهریور به یزد رسیدیم. جمعه برمی‌گردیم.", "جمعه = 1403-06-23"),
    ],
)
def test_a_journey_goes_on(told: Told, text: str, last: str) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("۱۲ آبان ۱۳۵۷. امروز بازار بسته بود.", "امروز = 1357-08-12"),
        ("۶ مه ۱۹۴۲. باد شمال. فردا به بندر می‌رسیم.", "فردا = 1321-02-17"),
        ("۱۲ آبان ۱۳۵۷ بازار بسته بود. امروز باز است.", "امروز = 1403-06-20"),
    ],
)
def test_a_diary_of_one_line(told: Told, text: str, day: str) -> None:
    assert told(text)[-1] == day


def test_a_night_beside_its_date(told: Told) -> None:
    assert told("پنجشنبه‌شب، هشتم آبان‌ماه ۱۴۰۴، ساعت ۲۰") == ["پنجشنبه‌شب، هشتم آبان‌ماه ۱۴۰۴، ساعت ۲۰ = 1404-08-08 20:00"]
    assert told("صدای تیر می‌آمد") == []
    assert told("در تیر رسید") == ["تیر = 1403-04-01..1403-04-31"]
