"""Kinds that a first reading of unlike texts found wrong: sports halls, receipts, logs of ships, sermons, laws."""

from collections.abc import Callable

import pytest

from gahnegar.dates.tag import resolve, tag
from gahnegar.dates.units import Basis, Certainty, Reason

PUBLISHED = "1404-12-12"

Told = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "clocks"),
    [
        ("ساعت ۱۰ و ۱۶ پخش می‌شود", ["10:00", "16:00"]),
        ("ساعت ۹ و ۱۱ صبح برگزار می‌شود", ["09:00", "11:00"]),
        ("ساعت‌های ۸، ۱۲ و ۱۶ حرکت دارد", ["08:00", "12:00", "16:00"]),
        ("فردا ساعت ۱۰ و ۱۶", ["10:00", "16:00"]),
        # minutes, and what is counted
        ("ساعت ۱۷ و ۲۰ پخش می‌شود", ["17:20"]),
        ("ساعت ۱۰ و ۱۶ دقیقه پخش می‌شود", ["10:16"]),
        ("ساعت ۱۰ و ۱۶ کودک آمدند", ["10:00"]),
        ("ساعت ۱۶ و ۱۱ پخش می‌شود", ["16:11"]),
    ],
)
def test_two_hours_or_minutes(text: str, clocks: list[str]) -> None:
    assert [f"{timex.clock:%H:%M}" for timex in tag(text, published=PUBLISHED)] == clocks


def test_two_hours_of_a_timetable_are_of_no_day(told: Told) -> None:
    hall = "برنامهٔ استخر\nبانوان: شنبه تا چهارشنبه ۸ تا ۱۶\nخانوادگی: پنجشنبه و جمعه ساعت ۱۰ و ۱۶\nهر یکشنبه ساعت ۱۸"
    assert [one.partition(" = ")[2] for one in told(hall)[2:5]] == ["XXXX-WXX-4", "XXXX-WXX-5T10:00", "T16:00"]


def test_a_quarter_less(told: Told) -> None:
    assert told("ساعت شش و ربع کم بیرون آمدیم") == ["ساعت شش و ربع کم = 1404-12-12 05:45"]
    assert told("فردا هشت و ربع کم شب بیا") == ["فردا هشت و ربع کم شب = 1404-12-13 19:45"]
    assert told("ساعت شش و ربع بیرون آمدیم") == ["ساعت شش و ربع = 1404-12-12 06:15"]


def test_the_night_of_friday_is_its_eve(told: Told) -> None:
    assert told("شب جمعه میام") == ["شب جمعه = 1404-12-14"]
    assert told("شب جمعه ساعت ۹ میام") == ["شب جمعه ساعت ۹ = 1404-12-14 21:00"]
    assert told("هر شب جمعه دعا می‌خوانند") == ["هر شب جمعه = XXXX-WXX-4TNI"]
    # Friday's own night, other days, and a night that has its date
    assert told("جمعه شب میام") == ["جمعه شب = 1404-12-15"]
    assert told("ساعت ۹ شب جمعه میام") == ["ساعت ۹ شب جمعه = 1404-12-15 21:00"]
    assert told("شب شنبه میام") == ["شب شنبه = 1404-12-16"]
    assert told("شب جمعه ۱۵ اسفند میام") == ["شب جمعه ۱۵ اسفند = 1404-12-15"]


def test_a_pistol_and_a_day_of_tir(told: Told) -> None:
    assert told("هفت تیر ۱۳۶۰ انفجار شد") == ["هفت تیر ۱۳۶۰ = 1360-04-07"]
    assert told("در هفت تیر سال ۱۳۶۰ شهید شد") == ["هفت تیر سال ۱۳۶۰ = 1360-04-07"]
    assert told("با هفت تیر ۲۰ نفر را زد") == told("به میدان هفت تیر رفت") == []


def test_now_of_talk(told: Told) -> None:
    assert told("حالا باران می‌بارد") == ["حالا = PRESENT_REF"]
    assert told("مینا، [1404/12/08 22:41]\nحالا رسیدم")[-1] == "حالا = 1404-12-08 22:41"
    assert told("حالا چرا رفتی؟") == told("خب حالا ببینیم") == []


def test_only_a_number_makes_a_word_a_month(told: Told) -> None:
    assert told("سالگرد دوازدهم بهمن محمدی، مدیر شرکت، آمد", "1402-12-01") == ["دوازدهم بهمن = 1402-11-12"]
    assert told("مریم بهمن محمدی، مدیر شرکت، آمد") == []


@pytest.mark.parametrize("phrase", ["فردا", "ماه گذشته", "سه‌شنبه", "عصر دیروز"])
def test_what_waits_for_its_publication_rests_on_it(phrase: str) -> None:
    timex = resolve(phrase)
    assert (timex.basis, timex.reason) == (Basis.PUBLISHED, Reason.PUBLISHED)
    assert timex.certainty is not Certainty.CERTAIN


@pytest.mark.parametrize("phrase", ["۹ مهر ۱۳۹۲", "سه روز", "هر سال"])
def test_what_waits_for_nothing_rests_on_itself(phrase: str) -> None:
    assert resolve(phrase).basis is Basis.ABSOLUTE
