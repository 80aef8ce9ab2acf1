"""The wording of titles: nothing that joins them to the text, nothing twice, no time left where nothing misses it."""

import pytest

from gahnegar.events import extract
from gahnegar.events.wording import reword

PUBLISHED = "1402-09-20"


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("چون سازمان این گروه را محکوم کرد", "سازمان این گروه را محکوم کرد"),
        ("، اما در واقع قیمت نان افزایش یافت", "قیمت نان افزایش یافت"),
        ("همين دليل كارگران تجمع كردند", "كارگران تجمع كردند"),
        ("بله، ما قطعات را ارسال می‌کنیم", "ما قطعات را ارسال می‌کنیم"),
        ("۱) آغاز ثبت‌نام داوطلبان", "آغاز ثبت‌نام داوطلبان"),
        ("مسابقات مسابقات فوتبال تعطیل شد", "مسابقات فوتبال تعطیل شد"),
        ("جنبش ملی جنبش ملی پیروز شد", "جنبش ملی پیروز شد"),
        ("مدیر شرکت «آینده استعفا کرد", "مدیر شرکت آینده استعفا کرد"),
        ("تمدید مهلت معاینه رایگان تا", "تمدید مهلت معاینه رایگان"),
        ("بنا بر این گزارش، مقام‌ها استعفا کردند", "مقام‌ها استعفا کردند"),
        ("شهر لادا  ویران شد ،", "شهر لادا ویران شد"),
        ("قیمت نان، برنج و ... افزایش یافت", "قیمت نان و برنج افزایش یافت"),
        ("حمل نان و... ممنوع شد", "حمل نان ممنوع شد"),
    ],
)
def test_what_joins_a_title_to_the_text_goes(title: str, wanted: str) -> None:
    assert reword(title) == wanted


@pytest.mark.parametrize(
    "title",
    [
        "خلاصه خبرها منتشر شد",
        "حال بیماران وخیم است",
        "هم اکنون راه بسته است",
        "کم کم باران گرفت",
        "14.2 درصد رشد ثبت شد",
        "«کیهان» توقیف شد",
        "اگر باران نبارد، سد خالی می‌شود",
        "که رفت",
        "و",
        "",
    ],
)
def test_what_belongs_to_a_title_stays(title: str) -> None:
    assert reword(title) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("دیروز از شرکت اخراج شدم.", "نویسنده از شرکت اخراج شد"),
        ("این وضعیت تا دو روز دیگر یا بیشتر در شهر ادامه می‌یابد.", "این وضعیت در شهر ادامه می‌یابد"),
        ("انبار کفش بازار هم تابستان پارسال آتش گرفت.", "انبار کفش بازار آتش گرفت"),
        ("دو تیم دیروز با هم دیدار کردند.", "دو تیم با هم دیدار کردند"),
        ("در تاریخ ۲۸ آبان به تأیید شورای نگهبان رسید.", "به تأیید شورای نگهبان رسید"),
    ],
)
def test_a_clause_that_stands_as_its_title_loses_its_time_too(text: str, title: str) -> None:
    (event,) = extract(text, PUBLISHED)
    assert event.title == title


def test_a_time_that_the_clause_needs_stays() -> None:
    (event,) = extract("چهار سال از عمر او در تبعید گذشت.", PUBLISHED)
    assert event.title.startswith("چهار سال از")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("کارخانه ۱۵ مهر افتتاح و از اول آبان تولید خود را آغاز کرد.", "کارخانه افتتاح شد"),
        ("مأموران پاسگاه بستک دیروز به محل اعزام و محموله را کشف کردند.", "مأموران پاسگاه بستک به محل اعزام شدند"),
        (
            "مأموران ایستگاه بستک دیروز ده کیلو تریاک کشف و راننده را دستگیر کردند.",
            "مأموران ایستگاه بستک ده کیلو تریاک کشف کردند",
        ),
    ],
)
def test_a_later_verb_is_lent_in_the_voice_of_its_subject(text: str, title: str) -> None:
    assert next(event.title for event in extract(text, PUBLISHED)) == title
