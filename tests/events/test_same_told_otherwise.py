"""One happening in many wordings: neither where the time stands nor what stands around the sentence changes it."""

from itertools import product

import pytest

from gahnegar import extract

PUBLISHED = "1403-05-10"
SUBJECTS = (
    "رئیس دانشگاه تهران",
    "حسن روشنی، خواننده،",
    "علی احمدی، فرماندار سیرجان،",
    "یکی از شاهدان",
    "پلیس فتا",
    "کارگردان این فیلم",
    "سه کارگر افغان",
    "نمایندگان مجلس",
)
MANY = SUBJECTS[-2:]
DEEDS = (
    ("به شیراز رفت", "به شیراز رفتند"),
    ("نامه‌ای به شهردار نوشت", "نامه‌ای به شهردار نوشتند"),
    ("در یک حادثه زخمی شد", "در یک حادثه زخمی شدند"),
    ("درگذشت", "درگذشتند"),
)
TIMES = ("دیروز", "صبح دیروز", "هفته گذشته", "۱۲ خرداد ۱۴۰۲")


def told(text: str) -> list[tuple[str, list[str]]]:
    """Title and participants of each event."""
    return [(event.title, [one.text for one in event.participants]) for event in extract(text, published=PUBLISHED)]


@pytest.mark.parametrize(("subject", "deed"), list(product(SUBJECTS, DEEDS)))
def test_a_time_before_who_acts_or_behind_him(subject: str, deed: tuple[str, str]) -> None:
    verb = deed[subject in MANY]
    expected = [(f"{subject} {verb}", [subject.removesuffix("،")])]
    for time in TIMES:
        assert told(f"{time} {subject} {verb}.") == expected
        assert told(f"{subject} {time} {verb}.") == expected


@pytest.mark.parametrize(
    "around", ["{}", "هوا خوب بود. {}.", "{}. هوا خوب بود.", "خبرهای کوتاه\n{}.", "• {}.", "✅ {}", "۲. {}."]
)
@pytest.mark.parametrize("subject", SUBJECTS)
def test_what_stands_around_a_sentence(subject: str, around: str) -> None:
    verb = DEEDS[0][subject in MANY]
    assert told(around.format(f"دیروز {subject} {verb}")) == [(f"{subject} {verb}", [subject.removesuffix("،")])]


@pytest.mark.parametrize("also", ["", " نیز", " هم"])
@pytest.mark.parametrize("time", ["سال ۱۳۹۷", "سال گذشته"])
def test_also_behind_a_time_adds_nothing_to_a_title(time: str, also: str) -> None:
    (event,) = extract(f"روستای چاه‌شور {time}{also} بیش از صد نخل از دست داد.", published="1403-05-10")
    assert event.title == "روستای چاه‌شور بیش از صد نخل از دست داد"
