"""What is done to things and to people: with what a clause goes on that tells so."""

import pytest

from gahnegar import extract

DAY = "1402-08-25"


def _last(text: str) -> tuple[str, list[str]]:
    event = extract(text, DAY)[-1]
    return event.title, [one.text for one in event.participants]


@pytest.mark.parametrize(
    ("text", "title", "who"),
    [
        ("مجلس طرح را تصویب کرد و در سال ۱۳۹۰ اجرا شد.", "طرح اجرا شد", []),
        ("این قانون را مجلس پنجم نوشت و در ۱۳۷۸ اصلاح شد.", "این قانون اصلاح شد", []),
        ("سیل پل را برد و ده سال بعد دوباره ساخته شد.", "پل دوباره ساخته شد", []),
        ("بنا را معماری ایتالیایی طراحی کرد و در سال ۱۳۱۵ به پایان رسید.", "بنا به پایان رسید", []),
        ("پلیس متهم را بازداشت کرد و دیروز آزاد شد.", "متهم آزاد شد", ["متهم"]),
        # nobody is opened, and no body is freed
        ("وزیر از بیمارستان بازدید کرد و هفته آینده افتتاح می‌شود.", "افتتاح می‌شود", []),
        ("دولت با کشاورزان توافق کرد و از فردا اجرا می‌شود.", "اجرا می‌شود", []),
        ("شرکت ضرر کرد و پارسال تعطیل شد.", "شرکت تعطیل شد", ["شرکت"]),
        # who acts may be who is appointed
        (
            "مریم کیانی شرکت را ترک کرد و در ۱۳۹۰ به مدیریت بانک منصوب شد.",
            "مریم کیانی به مدیریت بانک منصوب شد",
            ["مریم کیانی"],
        ),
        ("فیلم در سه شهر نمایش داده شد و سال ۱۳۹۵ توقیف شد.", "فیلم توقیف شد", []),
        # a person or an earthquake may head the object
        ("زلزله روستا را ویران کرد و در سال ۱۳۷۰ بازسازی شد.", "بازسازی شد", []),
    ],
    ids=str,
)
def test_what_is_done_goes_on_with_what_was_acted_on(text: str, title: str, who: list[str]) -> None:
    assert _last(text) == (title, who)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "پدربزرگ خانه را در سال ۱۳۲۰ ساخت و تا ۱۳۵۰ در تبریز زندگی کرد.",
            ["پدربزرگ خانه را ساخت", "پدربزرگ در تبریز زندگی کرد"],
        ),
        ("فرهاد جاده را ساخت و در سال ۱۳۴۵ به پایان رسید.", ["جاده به پایان رسید"]),
        ("شرکت در سال ۱۳۹۰ زمین را خرید و به شهرداری بخشید.", ["شرکت زمین را خرید"]),
        ("دولت سال گذشته تسهیلات را در خرید و فروش مسکن تغییر داد.", ["دولت تسهیلات را در خرید و فروش مسکن تغییر داد"]),
        ("راننده کامیون را پارسال خریدند.", ["راننده کامیون را خریدند"]),
    ],
    ids=str,
)
def test_a_past_behind_its_object_ends_a_half(text: str, titles: list[str]) -> None:
    """And who heads what is made is who makes it, unless the verb is of many."""
    assert [event.title for event in extract(text, DAY)] == titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("مجلس قانون را تصویب کرد. از فروردین اجرا می‌شود.", "قانون اجرا می‌شود"),
        ("معماری ایتالیایی عمارت را طراحی کرد. در سال ۱۳۱۵ به پایان رسید.", "عمارت به پایان رسید"),
        ("کارگردان گفت فیلم را ضبط کرده است. در بهار ۱۴۰۱ منتشر شد.", "فیلم منتشر شد"),
        ("شورا او را برگزید. در بهار ۱۴۰۱ افتتاح شد.", "افتتاح شد"),
    ],
    ids=str,
)
def test_what_is_done_goes_on_with_the_sentence_before(text: str, title: str) -> None:
    assert _last(text)[0] == title


@pytest.mark.parametrize(
    ("text", "title", "who"),
    [
        ("شرکت‌های پالایشی زیان دادند. دیروز هم ۸ هزار واحد بالا رفته بود.", "۸ هزار واحد بالا رفت", []),
        ("تورم کم شد. پارسال هم سه درصد کاهش یافته بود.", "تورم سه درصد کاهش یافت", []),
        ("مهران کاوه استعفا داد. دیروز به شیراز رفت.", "مهران کاوه به شیراز رفت", ["مهران کاوه"]),
    ],
    ids=str,
)
def test_nobody_rises_by_a_figure(text: str, title: str, who: list[str]) -> None:
    assert _last(text) == (title, who)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("پارسال دو مدرسه در روستا بود و امسال به چهار مدرسه رسید.", "به چهار مدرسه رسید"),
        ("در سال ۹۴ تنها ۶۱ مصدوم ثبت شد و در سال ۹۵ به ۹۷ نفر افزایش یافت.", "به ۹۷ نفر افزایش یافت"),
        ("دو کارگر مجروح شدند و دیروز به بیمارستان رسیدند.", "دو کارگر به بیمارستان رسیدند"),
        ("شهر ویران شد و امسال بیستمین سالگرد زلزله است.", "بیستمین سالگرد زلزله است"),
        ("خانه قدیمی است و امسال خالی است.", "خانه امسال خالی است"),
    ],
    ids=str,
)
def test_those_counted_and_what_a_day_is_have_no_subject_from_before(text: str, title: str) -> None:
    assert _last(text)[0] == title


def test_a_verb_of_you_is_of_nobody_told_of() -> None:
    assert _last("علی رستمی نامه‌ای نوشت. دیروز آن را فروختید.")[1] == []
    assert _last("علی رستمی نامه‌ای نوشت. دیروز آن را فروخت.")[1] == ["علی رستمی"]


def test_a_name_ends_before_the_object() -> None:
    """The tree knows where «مجلس» ends and its bill begins."""
    assert _last("مربی بازیکن را کنار گذاشت و هفته بعد به قم رفت.") == ("مربی به قم رفت", ["مربی"])
    assert _last("شهرداری پل را ساخت و سال بعد افتتاح شد.") == ("پل افتتاح شد", [])


def test_a_body_that_was_acted_on_does_not_go_on_to_act() -> None:
    assert _last("وی کارخانه را در سال ۱۳۲۰ ساخت و ده سال بعد فروخت.")[1] == []
