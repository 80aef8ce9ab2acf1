"""Titles: whole, true, without the time and what led to it; in the text's own words. People who share a verb."""

import pytest

from gahnegar.events import Event, extract

PUBLISHED = "1402-09-20"


def titles(text: str) -> list[str]:
    return [event.title for event in extract(text, PUBLISHED)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("سیلاب‌های روز جمعه به روستاها خسارت زد.", "سیلاب‌ها به روستاها خسارت زد"),
        ("شایان ذکر است همایش ملی آب فردا در یزد برگزار می‌شود.", "همایش ملی آب در یزد برگزار می‌شود"),
        (
            "«عنوان سومین اجلاس شهرداران که هفته آینده در شهر رباط، پایتخت کشور مراکش برگزار می‌شود.",
            "سومین اجلاس شهرداران در شهر رباط، پایتخت کشور مراکش برگزار می‌شود",
        ),
        (
            "پژوهشگران دانشگاه تهران سال گذشته موفق شدند داروی تازه‌ای تولید کنند.",
            "پژوهشگران دانشگاه تهران موفق شدند داروی تازه‌ای تولید کنند",
        ),
        (
            "معاون شرکت فولاد دیروز از راه‌اندازی خط تازه خبر داد.",
            "معاون شرکت فولاد از راه‌اندازی خط تازه خبر داد",
        ),
        (
            "طرح ساماندهی بازار دیروز در سطح شهر اجرا و در همین راستا تعدادی از متخلفان دستگیر شدند.",
            "طرح ساماندهی بازار در سطح شهر اجرا شد",
        ),
    ],
)
def test_titles_are_whole_and_free_of_the_time(text: str, title: str) -> None:
    assert titles(text) == [title]


def test_an_office_stays_beside_its_as() -> None:
    (title,) = titles("سال گذشته بود که محمدباقر قالیباف، شهردار تهران به عنوان رئیس منطقه انتخاب شد.")
    assert "به عنوان رئیس منطقه انتخاب شد" in title


def test_a_wish_stays_a_wish() -> None:
    (title,) = titles("بعید است که ورزشگاه آزادی تا سال آینده آماده باشد.")
    assert title.startswith("بعید است")


def test_a_question_stays_a_question() -> None:
    (event,) = extract("چرا این کارخانه دیروز تعطیل شد؟", PUBLISHED)
    assert event.title.endswith("؟")


def test_those_who_share_a_verb_are_events_of_their_own() -> None:
    events: list[Event] = extract("حسن رضایی ۳۱ شهریور و مریم احمدی هفتم مهر بازداشت شدند.", PUBLISHED)
    assert [event.title for event in events] == ["حسن رضایی بازداشت شد", "مریم احمدی بازداشت شد"]
    assert [[who.text for who in event.participants] for event in events] == [["حسن رضایی"], ["مریم احمدی"]]


def test_a_clause_that_cannot_be_cut_is_its_own_title() -> None:
    (event,) = extract("دیروز در آنجا به پایان رسید.", PUBLISHED)
    assert event.title_is_clause
    assert event.title == "در آنجا به پایان رسید"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("راننده کامیون که از ماه گذشته تحت تعقیب بود، دیروز دستگیر شد.", "راننده کامیون دستگیر شد"),
        ("مهلت ثبت‌نام که قرار بود در ۲۰ آبان به پایان برسد، تا ۲۷ آبان تمدید گردید.", "مهلت ثبت‌نام تمدید گردید"),
    ],
)
def test_a_clause_inside_goes_as_a_whole(text: str, title: str) -> None:
    assert titles(text)[-1] == title


def test_a_verb_of_reaching_keeps_how_far() -> None:
    assert titles("قطع اینترنت به ۸۰ روز رسیده است.") == ["قطع اینترنت به ۸۰ روز رسیده است"]


@pytest.mark.parametrize(
    "text",
    [
        "۱- مهلت ارسال آثار دیروز تمدید شد و متن آن در پایگاه جشنواره آمده است.",
        "ماده ۲- مهلت ارسال آثار دیروز تمدید شد و متن آن در پایگاه جشنواره آمده است.",
        "۸ شهریور | مهلت ارسال آثار تمدید شد",
    ],
)
def test_numbers_of_lines_are_no_part_of_a_title(text: str) -> None:
    assert titles(text)[0] == "مهلت ارسال آثار تمدید شد"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # another verb's object is not this one's
        (
            "کارخانه در ۱۵ مهر افتتاح و از اول آبان تولید خود را آغاز کرد.",
            ["کارخانه افتتاح شد", "کارخانه تولید خود را آغاز کرد"],
        ),
        # nouns joined before one phrase are no shared verb
        (
            "دیروز بهره‌برداری و اجرای سه طرح صنعتی کشور آغاز شد.",
            ["بهره‌برداری و اجرای سه طرح صنعتی کشور آغاز شد"],
        ),
        # what limits what is said stays
        (
            "دیروز نخست‌وزیر همه فعالیت‌های تجاری به جز داروخانه‌ها را متوقف کرد.",
            ["نخست‌وزیر همه فعالیت‌های تجاری به جز داروخانه‌ها را متوقف کرد"],
        ),
        # what is denied or told is dated, not the denial
        ("سخنگوی پلیس خبر بازداشت دو نفر در روز جمعه را رد کرد.", ["بازداشت دو نفر"]),
        ("آقای رضایی دیروز نامه‌ای نوشته است؟", ["آقای رضایی نامه‌ای نوشته است؟"]),
        ("حمله‌ای که دیروز رخ داد چهار کشته بر جا گذاشت.", ["حمله‌ای رخ داد"]),
        (
            "مأموران پاسگاه دیروز حین کنترل محور ایرانشهر - بمپور به یک کامیون مشکوک شدند.",
            ["مأموران پاسگاه حین کنترل محور ایرانشهر - بمپور به یک کامیون مشکوک شدند"],
        ),
        ("لایروبی رودخانه در آذر به علت نبود سوخت متوقف شد.", ["لایروبی رودخانه به علت نبود سوخت متوقف شد"]),
        ("به شکلی که حدود ۴۰۰ هزار دانش‌آموز امسال ثبت‌نام شده‌اند.", ["حدود ۴۰۰ هزار دانش‌آموز ثبت‌نام شده‌اند"]),
    ],
)
def test_titles_say_no_more_than_the_text(text: str, title: list[str]) -> None:
    assert titles(text) == title


def test_a_title_that_would_lose_its_object_or_head_is_the_clause() -> None:
    [event] = extract(
        "فراکسیون صدر سال گذشته در اعتراض به دیدار نخست‌وزیر عراق و رئیس‌جمهور آمریکا، مشارکت خود را در دولت به حال "
        "تعلیق در آورده بود.",
        PUBLISHED,
    )
    assert event.title_is_clause
    assert "مشارکت خود را در دولت به حال تعلیق در آورده بود" in event.title


def test_what_leads_to_a_length_is_no_subject() -> None:
    assert titles("نزدیک به یک سال است که یارانه خانواده قطع شده است.") == ["یارانه خانواده قطع شده است"]
