"""Which way the clause around a place looks, where a look at the next verb alone would say it wrong."""

import pytest

from gahnegar import tag
from gahnegar.persian.tenses import direction_after


@pytest.mark.parametrize(
    ("direction", "text", "word"),
    [
        (0, "اردو که قرار بود شنبه آغاز شود لغو شد.", "شنبه"),
        (1, "قرار است شنبه آغاز شود.", "شنبه"),
        (0, "فرماندار از تعطیلی مدارس در شنبه خبر داد.", "شنبه"),
        (-1, "فرماندار شنبه از تعطیلی مدارس خبر داد.", "شنبه"),
        (-1, "وزیر شنبه با اشاره به اینکه بنزین گران می‌شود، گفت: چاره‌ای نیست.", "شنبه"),
        (-1, "مدیر شنبه با تاکید بر این که تیم باید آماده باشد هشدار داد.", "شنبه"),
        (-1, "داور شنبه با بیان اینکه نخستین بار است که مسابقه دو روز می‌شود اظهار کرد: خسته‌ایم.", "شنبه"),
        (
            -1,
            "شهردار شنبه در نشست شورای شهر با اعضای کمیسیون عمران و نمایندگان شهرداری منطقهٔ ده گفت: پل می‌سازیم.",
            "شنبه",
        ),
        (1, "تیم شنبه بدون آنکه تمرین کرده باشد به زمین می‌رود.", "شنبه"),
    ],
)
def test_direction(direction: int, text: str, word: str) -> None:
    assert direction_after(text, text.index(word) + len(word), saying=True) == direction


def test_what_was_planned_goes_by_nearness() -> None:
    text = "اردوی تیم که قرار بود اول بهمن آغاز شود، به دلیل بدی هوا لغو شد."
    assert [timex.value for timex in tag(text, published="1403-11-15")] == ["2025-01-20"]
