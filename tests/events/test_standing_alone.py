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
