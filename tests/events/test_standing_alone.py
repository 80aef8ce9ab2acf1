"""Titles that a reader understands without the text: the subject that other clauses have, or who says it."""

import pytest

from gahnegar.events import extract
from gahnegar.events.titles.stand_ins import owner_ending

PUBLISHED = "1403-08-20"


def last_title(text: str) -> str:
    return extract(text, PUBLISHED)[-1].title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "نخستین داستان او، «شب برفی»، به سال ۱۳۴۱ منتشر شد و تا ۱۳۵۷ شش بار به چاپ رسید.",
            "نخستین داستان او شش بار به چاپ رسید",
        ),
        (
            "هیئت بازرسی از سال ۱۳۹۰ فعال است اما سال گذشته هیچ نشستی نداشت.",
            "هیئت بازرسی هیچ نشستی نداشت",
        ),
        (
            "سال ۱۳۵۳ سه نمایشنامه از چخوف را ترجمه کرد که دو سال بعد در تئاتر شهر اجرا شد.",
            "سه نمایشنامه از چخوف در تئاتر شهر اجرا شد",
        ),
        (
            "صادرات پسته امسال رشد کرد، در حالی که در مدت مشابه سال گذشته ۱۵ درصد کاهش یافته بود.",
            "صادرات پسته ۱۵ درصد کاهش یافته بود",
        ),
        (
            "متهم ردیف اول در فروردین ۱۳۹۹ از کشور گریخته و هفته پیش با همکاری پلیس بازگردانده شده است.",
            "متهم ردیف اول با همکاری پلیس بازگردانده شده است",
        ),
        (
            "نمایشگاهی از عکس‌های کهن در نگارخانه سپهر برپا می‌شود که تا نوروز ادامه دارد.",
            "نمایشگاهی از عکس‌های کهن ادامه دارد",
        ),
        (
            "بنیاد سپهر یکی از مجموعه‌های خیریه است که از ابتدای ۱۳۹۰ عملکرد بسیار خوبی داشته است.",
            "بنیاد سپهر عملکرد بسیار خوبی داشته است",
        ),
    ],
)
def test_a_clause_takes_the_subject_of_those_around_it(text: str, title: str) -> None:
    assert last_title(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("ورزشگاه سال ۴۷ واگذار شد اما سال ۶۴ مشخص شد معارض دارد.", "مشخص شد"),
        ("طرح پزشک خانواده از شهریور اجرا می‌شد اما امروز از اجرای آن خبری نیست.", "از اجرای آن خبری نیست"),
    ],
)
def test_what_says_nothing_of_a_subject_takes_none(text: str, title: str) -> None:
    assert last_title(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "رئیس اتحادیه نان گفت: تقاضا از ابتدای پاییز ۳۰ درصد افزایش یافته است.",
            "رئیس اتحادیه نان: تقاضا ۳۰ درصد افزایش یافته است",
        ),
        (
            "سرمربی پیکان پس از بازی گفت: «بازیکنانم از تابستان سخت تمرین کرده‌اند.»",
            "سرمربی پیکان: بازیکنانم سخت تمرین کرده‌اند",
        ),
        (
            "مدیرعامل سیمان ارومیه اعلام کرد: تولید این کارخانه در نیمه نخست سال ۱۸ درصد رشد داشته است.",
            "مدیرعامل سیمان ارومیه: تولید این کارخانه ۱۸ درصد رشد داشته است",
        ),
        (
            "حسن نوری صبح در جمع خبرنگاران گفت: پل تازه ساخته شد. وی افزود: کار تا پایان هفته تمام می‌شود.",
            "حسن نوری: کار تمام می‌شود",
        ),
    ],
)
def test_who_says_it_stands_before_a_title_that_leans_on_the_text(text: str, title: str) -> None:
    assert last_title(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("رئیس اتحادیه نان گفت: قیمت نان سنگک از فردا افزایش می‌یابد.", "قیمت نان سنگک افزایش می‌یابد"),
        ("بازار شلوغ است. تقاضا از ابتدای پاییز ۳۰ درصد افزایش یافته است.", "تقاضا ۳۰ درصد افزایش یافته است"),
        ("خبرگزاری فارس: این مراسم فردا برگزار می‌شود.", "این مراسم برگزار می‌شود"),
    ],
)
def test_nobody_stands_before_a_title_that_needs_none_or_that_nobody_says(text: str, title: str) -> None:
    assert last_title(text) == title


@pytest.mark.parametrize(("form", "ending"), [("همسرش", "ش"), ("کتابشان", "شان"), ("خانه‌ام", "م")])
def test_nouns_of_somebody(form: str, ending: str) -> None:
    assert owner_ending(form) == ending


@pytest.mark.parametrize("form", ["آموزش", "گزارش", "مردم", "نشان", "مراسم", "بخش"])
def test_nouns_that_only_end_so(form: str) -> None:
    assert not owner_ending(form)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "پروین سهرابی (زاده ۱۳۰۸ در رشت) مترجم ایرانی بود. پدرش بازرگان ابریشم بود. همسرش در ۱۳۳۳ بازداشت شد.",
            "همسر پروین سهرابی بازداشت شد",
        ),
        (
            "پروین سهرابی (زاده ۱۳۰۸ در رشت) مترجم ایرانی بود. مراسم یادبود او پنجشنبه در مسجد نور برپا می‌شود.",
            "مراسم یادبود پروین سهرابی در مسجد نور برپا می‌شود",
        ),
        (
            "وزارت معارف ۳۰۰ آموزگار را استخدام کرد، اما نیمی از آنان از ماه جدی معاش نگرفته‌اند.",
            "نیمی از ۳۰۰ آموزگار از ماه جدی معاش نگرفته‌اند",
        ),
        (
            "جشنواره موسیقی نواحی در بندر لنگه برپا است. جشنواره در سال ۱۴۰۰ به سبب کرونا برگزار نشد.",
            "جشنواره موسیقی نواحی به سبب کرونا برگزار نشد",
        ),
        (
            "در شعبه دوم دادگاه کیفری مشهد کسی نبود. شعبه دوم از هفته آینده تعطیل می‌شود.",
            "شعبه دوم دادگاه کیفری مشهد تعطیل می‌شود",
        ),
        (
            "موتور شماره دو در راه خاموش شد. پس از ۵۰ دقیقه دوباره به کار افتاد.",
            "موتور شماره دو دوباره به کار افتاد",
        ),
    ],
)
def test_what_a_word_stands_for_is_put_in(text: str, title: str) -> None:
    assert last_title(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (  # two persons
            "مریم کریمی و نادر سرمد به ری رفتند. همسرش دیروز بازداشت شد.",
            "همسرش بازداشت شد",
        ),
        (  # two festivals
            "جشنواره موسیقی نواحی و جشنواره فیلم کوتاه برپا است. جشنواره در سال ۱۴۰۰ به سبب کرونا برگزار نشد.",
            "جشنواره به سبب کرونا برگزار نشد",
        ),
        (  # some are of several, the others are not told
            "مأموران دو راننده را گرفتند و خودروها را توقیف کردند. یکی از آنها امروز آزاد شد.",
            "یکی از آنها آزاد شد",
        ),
        (  # somebody and a thing
            "وزیر راه از پل گذشت. دیروز بسته شد.",
            "بسته شد",
        ),
    ],
)
def test_nothing_is_put_in_where_two_may_be_meant(text: str, title: str) -> None:
    assert last_title(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "معاون وزیر اقتصاد حجم واگذاری‌ها را بالا خواند و گفت: کار تا پایان هفته تمام می‌شود.",
            "معاون وزیر اقتصاد: کار تمام می‌شود",
        ),
        (
            "رئیس سازمان صنعت، معدن و تجارت گفت: کار تا پایان هفته تمام می‌شود.",
            "رئیس سازمان صنعت: کار تمام می‌شود",
        ),
        ("آذروش گفت: کار تا پایان هفته تمام می‌شود.", "آذروش: کار تمام می‌شود"),
    ],
)
def test_a_speaker_is_named_whole_and_alone(text: str, title: str) -> None:
    assert last_title(text) == title


@pytest.mark.parametrize(
    "text",
    [
        "گزارش می‌گوید: کار تا پایان هفته تمام می‌شود.",
        "هتل کهن شلوغ است و گفت: کار تا پایان هفته تمام می‌شود.",
        "منابع آگاه گفتند: کار تا پایان هفته تمام می‌شود.",
    ],
)
def test_what_cannot_speak_stands_before_nothing(text: str) -> None:
    assert last_title(text) == "کار تمام می‌شود"


LIFE = "پروین سهرابی (زاده ۱۳۰۸ در رشت) مترجم بود. نخستین کتابش، «شب بارانی»، در ۱۳۳۹ منتشر شد. "


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "از ۱۳۴۱ تا ۱۳۵۲ در دبیرستان‌های تهران ادبیات درس داد.",
            "پروین سهرابی در دبیرستان‌های تهران ادبیات درس داد",
        ),
        ("سال ۱۳۵۳ سه نمایشنامه از چخوف را ترجمه کرد.", "پروین سهرابی سه نمایشنامه از چخوف را ترجمه کرد"),
        ("تا ۱۳۵۸ رئیس دانشکده بود.", "پروین سهرابی رئیس دانشکده بود"),
    ],
)
def test_a_life_names_whose_it_is(sentence: str, title: str) -> None:
    [*_, event] = extract(LIFE + sentence, PUBLISHED)
    assert event.title == title
    assert event.participants[0].text == "پروین سهرابی"


@pytest.mark.parametrize(
    "sentence",
    ["در ۱۳۴۵ به چاپ دوم رسید.", "پیکرش را در ۱۳۷۹ در رشت به خاک سپردند.", "در ۱۳۴۵ باران بارید."],
)
def test_a_life_does_not_take_what_is_of_others(sentence: str) -> None:
    [*_, event] = extract(LIFE + sentence, PUBLISHED)
    assert not event.participants
