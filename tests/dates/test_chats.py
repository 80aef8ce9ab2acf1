"""Chats and channels: each message is told at its stamp, and counts from it."""

from collections.abc import Callable

import pytest

from gahnegar import extract
from gahnegar.dates.tag import tag
from gahnegar.dates.units import Basis

PUBLISHED = "1404-12-12"

Told = Callable[..., list[str]]


@pytest.mark.parametrize(
    "stamp",
    [
        "مریم، [1404/12/08 22:41]\n",
        "کانال خبر، [۸ اسفند ۱۴۰۴، ۲۲:۴۱]\n",
        "Mina, [27.02.2026 22:41]\n",
        "[08/12/1404, 22:41:03] مینا: ",
        "۱۴۰۴/۱۲/۰۸، ۲۲:۴۱ - مینا: ",
    ],
)
@pytest.mark.parametrize("published", [PUBLISHED, None])
def test_a_message_counts_from_its_stamp(told: Told, stamp: str, published: str | None) -> None:
    said = told(stamp + "فردا ساعت ۵ عصر بیا. دیشب نیامدی. ده دقیقه دیگر زنگ می‌زنم", published)[1:]
    assert [one.partition(" = ")[2] for one in said] == ["1404-12-09 17:00", "1404-12-07", "1404-12-08 22:51"]


def test_each_message_has_its_own_day(told: Told) -> None:
    chat = "مینا، [1404/12/08 22:41]\nفردا میام\n\nسینا، [1404/12/10 09:03]\nفردا نمیام\nهشت شب زنگ بزن"
    assert told(chat)[1::2] == ["فردا = 1404-12-09", "فردا = 1404-12-11"]
    assert told(chat)[-1] == "هشت شب = 1404-12-10 20:00"
    assert {timex.basis for timex in tag(chat, published=PUBLISHED)[1::2]} == {Basis.PUBLISHED}


def test_an_article_that_quotes_a_chat_goes_on_behind_it(told: Told) -> None:
    report = "گفت‌وگوی دو متهم:\n\nپلیس نوشت.\n\nمینا، [1404/12/08 22:41]\nفردا میام\n\nدادگاه فردا برگزار می‌شود."
    assert told(report) == ["1404/12/08 22:41 = 1404-12-08 22:41", "فردا = 1404-12-09", "فردا = 1404-12-13"]


@pytest.mark.parametrize(
    "text",
    [
        "نشست [۱۴۰۴/۱۲/۰۸] برگزار شد. فردا ادامه دارد.",  # no clock time
        "۱۴۰۴/۱۲/۰۸، ۲۲:۴۱ حادثه‌ای رخ داد که تا ظهر ادامه داشت. فردا ادامه دارد.",  # no sender
        "متن کامل گزارش در روز یادشده، یعنی ۱۴۰۴/۱۲/۰۸ ساعت ۲۲:۴۱، آمد. فردا ادامه دارد.",
    ],
)
def test_other_days_with_a_clock_time_are_no_stamps(told: Told, text: str) -> None:
    assert told(text)[-1] == "فردا = 1404-12-13"


def test_a_heading_holds_within_its_message(told: Told) -> None:
    channel = "کانال مدرسه، [1404/12/08 10:00]\nشنبه ۹ اسفند\nساعت ۱۷ جلسه\n\nمینا، [1404/12/08 22:41]\nهشت شب زنگ بزن"
    assert [one.partition(" = ")[2] for one in told(channel)[2:]] == [
        "1404-12-09 17:00", "1404-12-08 22:41", "1404-12-08 20:00",
    ]  # fmt: skip


def test_a_stamp_is_no_event() -> None:
    chat = "مینا، [1404/12/08 22:41]\nدیروز از تبریز رسیدم.\n\nسینا، [1404/12/10 09:03]\nپس فردا به شیراز می‌روم."
    assert [event.timex.text for event in extract(chat, published=PUBLISHED)] == ["دیروز", "پس فردا"]
    told = extract("جلسه در ۱۴۰۴/۱۲/۰۸ ساعت ۲۲:۴۱ آغاز شد.", published=PUBLISHED)
    assert [event.timex.text for event in told] == ["۱۴۰۴/۱۲/۰۸ ساعت ۲۲:۴۱"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("۵ مهر رسیدیم. صبح فرداش رفتیم کوه.", "صبح فرداش = 1404-07-06"),
        ("۵ مهر رسیدیم. پس‌فرداش برگشتیم.", "پس‌فرداش = 1404-07-07"),
        ("فردا میام و فرداش برمی‌گردم.", "فرداش = 1404-12-14"),
    ],
)
def test_the_day_after_in_speech_is_the_story_s(told: Told, text: str, said: str) -> None:
    assert told(text, PUBLISHED)[-1] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("مینا: فردا جلسه است یادتون نره\nبهرام: من تا ظهر بیرونم", "ظهر = 1404-12-13"),
        ("مینا: فردا جلسه است یادتون نره\nبهرام: من تا ظهر بیرون بودم", "ظهر = 1404-12-12"),
        ("مینا: هفتهٔ بعد، ۱۹ اسفند، جلسه است\nبهرام: من تا ظهر بیرونم", "ظهر = 1404-12-12"),
        ("مینا: فردا جلسه است\n\nبرنامهٔ امروز\nمن تا ظهر بیرونم", "ظهر = 1404-12-12"),
    ],
)
def test_the_hours_of_an_answer_are_of_the_day_that_is_spoken_of(told: Told, text: str, said: str) -> None:
    assert told(text, PUBLISHED)[-1] == said


def test_a_day_in_brackets_on_its_line_holds_for_the_messages_below(told: Told) -> None:
    text = "[سه‌شنبه ۵ اسفند]\n[۲۱:۴۷] نیما: فردا شب میای؟\n[۲۱:۵۰] سارا: نه، پس‌فردا میام\n"
    assert told(text, PUBLISHED)[1:] == [
        "۲۱:۴۷ = 1404-12-05 21:47",
        "فردا شب = 1404-12-06",
        "۲۱:۵۰ = 1404-12-05 21:50",
        "پس‌فردا = 1404-12-07",
    ]
    assert told("[۲۱:۴۷] نیما: فردا میام\n", PUBLISHED)[-1] == "فردا = 1404-12-13"


NIGHT = """گروه همسایه‌ها

{head}
۲۲:۴۸ رؤیا: فردا ناهار هستید؟
۲۳:۴۱ کامران: آره، صبح خرید می‌کنم
۰۰:۱۲ رؤیا: امروز دیر نکنید
۰۸:۳۵ کامران: ساعت ده می‌رسیم. دیشب خوب نخوابیدم
"""


@pytest.mark.parametrize("published", ["1403-06-05", None])
def test_a_chat_goes_on_over_midnight(told: Told, published: str | None) -> None:
    said = told(NIGHT.format(head="پنجشنبه، ۱ شهریور ۱۴۰۳"), published)[1:]
    assert said == [
        "۲۲:۴۸ = 1403-06-01 22:48",
        "فردا = 1403-06-02",
        "۲۳:۴۱ = 1403-06-01 23:41",
        "صبح = 1403-06-02",
        "۰۰:۱۲ = 1403-06-02 00:12",
        "امروز = 1403-06-02",
        "۰۸:۳۵ = 1403-06-02 08:35",
        "ساعت ده = 1403-06-02 10:00",
        "دیشب = 1403-06-01",
    ]


def test_a_chat_below_no_day_begins_on_the_day_of_its_publication(told: Told) -> None:
    said = told(NIGHT.format(head="سلام"), "1403-06-01")
    assert said[4:6] == ["۰۰:۱۲ = 1403-06-02 00:12", "امروز = 1403-06-02"]


def test_a_programme_is_no_chat(told: Told) -> None:
    programme = "پنجشنبه، ۱ شهریور ۱۴۰۳\n۲۲:۰۰ سریال: خانه\n۲۳:۳۰ مستند: رود\n۰۰:۱۵ فیلم: فردا"
    assert "فردا = 1403-06-03" not in told(programme, "1403-06-01")


def test_a_conversation_that_was_written_down_counts_from_its_labels(told: Told) -> None:
    ticket = (
        "مشتری (۵ اسفند، ۲۱:۱۰): تا امشب نرسید.\nپشتیبانی (جمعه، ۰۸:۵۵): دیروز فرستادیم.\nمشتری (۱۹:۳۰): فردا خانه‌ام."
    )
    assert [one.partition(" = ")[2] for one in told(ticket)] == [
        "1404-12-05 21:10", "1404-12-05", "1404-12-08 08:55", "1404-12-07", "1404-12-08 19:30", "1404-12-09",
    ]  # fmt: skip


def test_a_day_in_brackets_behind_a_title_is_no_label_of_what_is_said(told: Told) -> None:
    agenda = "کارگاه سفال (۵ اسفند): با حضور مدرس.\nنشست (۷ اسفند): فردا ثبت‌نام کنید."
    assert told(agenda)[-1] == "فردا = 1404-12-13"
