"""Every word of the tables beside a day that begins something, or since which something lasts, is needed."""

import pytest

from gahnegar import tag
from gahnegar.dates import course, outlook


def days(text: str, published: str) -> list[str]:
    return [str(timex.first) for timex in tag(text, published=published)]


@pytest.mark.parametrize("word", course.SETTING_OUT.split())
def test_day_behind_a_word_of_setting_out_is_the_first(word: str) -> None:
    assert days(f"{word}: ۱۲ مهر\nروز دوم: گشت در یزد", "1392-08-20") == ["2013-10-04", "2013-10-05"]


@pytest.mark.parametrize("word", course.BEGINNING.split())
def test_day_before_a_word_of_beginning_is_the_first(word: str) -> None:
    first, second = days(f"گروه ۱۲ مهر {word.replace('_', ' ')}. روز دوم هوا خوب بود.", "1392-08-20")
    assert (first[4:], second[4:]) == ("-10-04", "-10-05")


@pytest.mark.parametrize("text", ["باران ۱۲ مهر بارید. روز دوم هوا خوب بود.", "بازار: ۱۲ مهر\nروز دوم: گشت در یزد"])
def test_other_days_begin_nothing(text: str) -> None:
    assert days(text, "1392-08-20") == ["2013-10-04", "None"]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (outlook.SPOKEN_STATES, "آسانسور از ۱۰ تیر {}ه."),
        (outlook.LASTING_DEEDS, "او از ۱۰ تیر {} می‌کند."),
        (outlook.HELD, "او کار را از ۱۰ تیر {} دارد."),
        (outlook.TAKEN_DAILY, "او از ۱۰ تیر {} می‌خورد."),
    ],
)
def test_what_lasts_began_on_a_past_day(words: str, text: str) -> None:
    assert [word for word in words.split() if days(text.format(word), "1402-11-09") != ["2023-07-01"]] == []


@pytest.mark.parametrize("text", ["آسانسور از ۱۰ تیر خوبه.", "او از ۱۰ تیر پرواز می‌کند.", "او از ۱۰ تیر غذا می‌خورد."])
def test_what_does_not_last_is_to_come(text: str) -> None:
    assert days(text, "1402-11-09") == ["2024-06-30"]
