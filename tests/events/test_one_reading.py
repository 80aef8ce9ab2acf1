"""However a text is written, with half-spaces, with spaces or without either, it tells the same events."""

import re

import pytest

from gahnegar import extract, tag
from gahnegar.persian.frames import unframed
from gahnegar.persian.text import fold

DAY = "1403-07-15"
TEXTS = [
    "بچه‌های مدرسهٔ روستایی دیروز به‌دلیل آتش‌سوزی به خانه‌هایشان رفته‌اند.",
    "هفتهٔ گذشته رئیس سازمان انرژی هسته‌ای براساس مصوبهٔ مجلس استعفا داد و به‌عنوان سفیر به وین می‌رود.",
    "تولیدکنندگان بزرگ‌ترین کارخانه‌های کشور فردا با رئیس‌جمهور دیدار می‌کنند.",
    "برنامه‌ریزی برای کمیسیون رسانه‌ای مجلس از اول آبان آغاز می‌شود.",
    "در حال حاضر ۲۰۰ دانش‌آموز در خوابگاه‌های این مدرسه زندگی می‌کنند.",
]


def _told(text: str) -> list[tuple[str, ...]]:
    """Of each event all that is told of it, without spaces."""
    return [
        tuple(
            re.sub(r"[ \u200c]", "", part)
            for part in (
                event.title,
                event.status,
                *(one.text for one in event.participants),
                event.place.text if event.place else "",
                event.timex.text,
            )
        )
        for event in extract(text, DAY)
    ]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(
    ("joint", "written"),
    [
        ("\u200c(?=ها|ای\\b|اند|ترین|سوزی|ریزی)|(?<=می)\u200c|(?<=تولید)(?=کنند)", " "),
        ("\u200c", ""),
        ("(?<=\\bبه)\u200c|(?<=\\bبر)(?=اساس)", " "),
        ("(?<=\\bدر) (?=حال)", "\u200c"),
        ("(?<=\\bدر) (?=حال)", ""),
    ],
)
def test_a_text_tells_the_same_however_it_is_written(text: str, joint: str, written: str) -> None:
    assert _told(re.sub(joint, written, text)) == _told(text)


@pytest.mark.parametrize(
    "text", [*TEXTS, "تقاضای سال گذشته سنگین بود.", "این کتابخانه دیروز تعطیل شد. کارکنان آن رفتند."]
)
def test_arabic_letters_tell_the_same_and_spans_keep_them(text: str) -> None:
    arabic = text.translate(str.maketrans("یک", "يك"))
    events = extract(arabic, DAY)
    assert [event.title for event in events] == [event.title for event in extract(text, DAY)]
    spans = [span for event in events for span in (event.clause, event.place, *event.participants) if span is not None]
    assert all(arabic[span.start : span.end] == span.text for span in spans)


def test_what_the_teller_did_is_retold_whatever_the_spaces() -> None:
    text = "پوریا: دیروز بچه‌ها را به مدرسه می‌بردم که ماشینم خراب شد"
    assert _told(text.replace("\u200c", " ")) == _told(text)


@pytest.mark.parametrize("time", ["در‌سال گذشته", "درسال گذشته", "از‌دیروز", "تا‌هفتهٔ آینده", "درحال حاضر"])
def test_times_behind_a_preposition_that_is_written_on_to_them(time: str) -> None:
    [timex] = tag(f"{time} برف بارید", DAY)
    assert time.endswith(timex.text)


@pytest.mark.parametrize("text", ["خشک‌سال", "بهنام", "برجام", "به‌روزرسانی"])
def test_words_that_only_begin_like_one(text: str) -> None:
    assert tag(f"{text} گذشت", DAY) == []


@pytest.mark.parametrize(
    "frame",
    [
        "تهران - ایرنا - ",
        "مشهد- خبرگزاری مهر- ",
        "خبرگزاری فارس: ",
        "خبرگزاری مهر - گروه جامعه: ",
        "گروه اجتماعی: ",
        "همچنین ",
        "با این حال، ",
        "علاوه بر این، ",
        "در همین راستا ",
        "گفتنی است ",
        "شایان ذکر است که ",
        "تهران - ایرنا - همچنین ",
        "باران بارید. در ادامه، ",
        "به گزارش ایرنا، ",
        "به گزارش خبرنگار ما از کرمان، ",
        "به گزارش خبرگزاری فارس، به نقل از روابط عمومی استانداری، ",
        "کتاب دوست خوبی است. ",
    ],
)
@pytest.mark.parametrize("text", [*TEXTS, "سه سال در لندن ماند و در ۱۳۷۰ برگشت.", "در حال حاضر تهران مرکز موسیقی است."])
def test_what_only_leads_to_a_sentence_changes_nothing(frame: str, text: str) -> None:
    assert _told(frame + text) == _told(text)


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("شورای شهر یزد دیروز با ساخت یک پل موافقت کرد.", "شورای شهر یزد"),
        ("کارخانهٔ فولاد کویر هفتهٔ گذشته با حضور کارگران در یزد افتتاح شد.", "کارخانهٔ فولاد کویر"),
        ("آتش‌نشانان تبریز ۱۲ مهر سه کودک را از آتش نجات دادند.", "سه کودک"),
    ],
)
@pytest.mark.parametrize("aside", ["(عکس)", "(بنا بر خبرها)", "(که تازه‌کار بود)"])
def test_what_stands_in_brackets_changes_nothing_around_it(text: str, behind: str, aside: str) -> None:
    told = [tuple(part.replace(re.sub("[ \u200c]", "", aside), "") for part in row) for row in _told(text)]
    assert [
        tuple(part.replace(re.sub("[ \u200c]", "", aside), "") for part in row)
        for row in _told(text.replace(behind, f"{behind} {aside}"))
    ] == told


@pytest.mark.parametrize("other", ["بانک مرکزی روز شنبه نرخ سود را بالا برد", "شفاخانهٔ لشکرگاه امروز باز شد"])
@pytest.mark.parametrize("text", TEXTS)
def test_two_sentences_tell_the_same_where_a_semicolon_joins_them(text: str, other: str) -> None:
    assert _told(f"{text.removesuffix('.')}؛ {other}.") == _told(f"{text} {other}.")


@pytest.mark.parametrize(
    "text",
    [
        "تجربهٔ هفته‌های اخیر نشان داد که دسترسی به اینترنت یک نیاز است.",
        "آزمایش‌های سال گذشته ثابت کرد که این دارو مفید است.",
        "وزیر نیرو دیروز گفت که دو سد پر شده است.",
    ],
)
def test_what_is_said_or_shown_is_told_with_that_and_without(text: str) -> None:
    [row], [bare] = _told(text), _told(text.replace("که ", ""))
    assert [part.replace("که", "") for part in row] == list(bare)


@pytest.mark.parametrize(
    ("text", "reporting"),
    [
        ("بررسی‌های پارسال نشان داد که آب کم است.", False),
        ("وزیر دیروز خاطر نشان کرد که آب کم است.", True),
    ],
)
def test_what_shows_something_says_nothing(text: str, reporting: bool) -> None:
    assert [event.reporting for event in extract(text, DAY)] == [reporting]


def test_the_sentence_of_an_event_is_whole() -> None:
    text = "تهران - ایرنا - با این حال دیروز برف بارید."
    assert [event.sentence.text for event in extract(text, DAY)] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "گروه الف: دیروز برد",
        "با این حال که باران بارید، رفتند",
        "علاوه بر این کتاب دو کتاب نوشت",
        "همچنین",
        "مهر - آبان",
    ],
)
def test_what_begins_like_a_frame_stays(text: str) -> None:
    assert unframed(fold(text)).text == text
