"""Titles in an editor's words: comparisons stay whole, the time goes, verbs are told in the simple past."""

import pytest

from gahnegar import extract

DAY = "1403-07-15"


def titles(text: str) -> list[str]:
    return [event.title for event in extract(text, DAY)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("در نیمه اول سال فروش خودرو ۳۰ درصد کمتر از پارسال بود.", "فروش خودرو ۳۰ درصد کمتر از پارسال بود"),
        ("تورم شهریور ۱۴۰۳ بالاتر از تورم مرداد بود.", "تورم بالاتر از تورم مرداد بود"),
        ("صادرات نفت ایران در سال ۱۳۹۸ بسیار کمتر از سال ۱۳۹۶ بود.", "صادرات نفت ایران بسیار کمتر از سال ۱۳۹۶ بود"),
        ("صادرات فرش در سال ۱۳۹۶ از سال ۱۳۹۵ بیشتر بود.", "صادرات فرش از سال ۱۳۹۵ بیشتر بود"),
        ("تولید گندم در سال ۱۳۹۹ دو برابر سال ۱۳۹۸ بود.", "تولید گندم دو برابر سال ۱۳۹۸ بود"),
        (
            "فروش شرکت در سه ماه نخست امسال ۱۵ درصد بیشتر از سه ماه نخست پارسال بود.",
            "فروش شرکت ۱۵ درصد بیشتر از سه ماه نخست پارسال بود",
        ),
        ("شاخص بورس در مهر پایین‌تر از مرداد بسته شد.", "شاخص بورس پایین‌تر از مرداد بسته شد"),
    ],
)
def test_a_comparison_stays_whole_and_its_base_has_no_row(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("بیشتر از ۳۰ نفر دیروز در تصادف کشته شدند.", "بیشتر از ۳۰ نفر در تصادف کشته شدند"),
        ("مدارک نباید دیرتر از ۱۵ آبان ارسال شود.", "مدارک نباید دیرتر از ۱۵ آبان ارسال شود"),
        ("قیمت دلار دیروز به بالاتر از ۵۰ هزار تومان رسید.", "قیمت دلار به بالاتر از ۵۰ هزار تومان رسید"),
        ("هوای فردا بارانی است.", "هوا بارانی است"),
    ],
)
def test_a_limit_and_a_figure_are_no_base_of_comparison(text: str, title: str) -> None:
    assert titles(text) == [title]
