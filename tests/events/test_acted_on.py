"""Who acts and what is acted on, where neither has a mark: «معاون وزیر آن را …», «سهام جدید عرضه می‌کند»."""

import pytest

from gahnegar import extract

DAY = "1404-08-12"


def _last(text: str) -> tuple[str, list[str]]:
    event = extract(text, DAY)[-1]
    return event.title, [one.text for one in event.participants]


@pytest.mark.parametrize(
    ("text", "title", "who"),
    [
        (
            "آیین‌نامه آماده شد و هیئت وزیران آن را دیروز تصویب کرد.",
            "هیئت وزیران آن را تصویب کرد",
            ["هیئت وزیران"],
        ),
        (
            "فیلم در تهران ساخته شد و کارگردان آن را سال ۱۳۹۲ به جشنواره برلین فرستاد.",
            "کارگردان آن را به جشنواره برلین فرستاد",
            ["کارگردان"],
        ),
        (
            "کمیته‌ای موضوع را بررسی کرد و گزارش آن را دوشنبه به شورا داد.",
            "کمیته‌ای گزارش آن را به شورا داد",
            ["کمیته‌ای"],
        ),
    ],
    ids=str,
)
def test_somebody_before_a_pronoun_acts(text: str, title: str, who: list[str]) -> None:
    assert _last(text) == (title, who)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("فردا سرمربی برنامه تازه خود را اعلام می‌کند.", ["سرمربی"]),
        ("در سال ۱۳۹۰ استاندار استعفای خود را تقدیم کرد.", ["استاندار"]),
        ("دیروز مدیرعامل شرکت خود را تعطیل کرد.", []),  # he may be of his own firm or of another's
        ("پارسال رضا مغازه‌ای خرید.", ["رضا"]),
        ("حمید خانه‌ای در شیراز در سال ۱۳۹۵ ساخت.", ["حمید"]),
        ("در نشست دیروز مجمع، خزانه‌دار گزارشی از هزینه‌ها داد.", ["خزانه‌دار"]),
        ("علی خامنه‌ای دیروز نامه‌ای نوشت.", ["علی خامنه‌ای"]),
        ("مینا کتابی دیروز درگذشت.", ["مینا کتابی"]),
        ("دیروز علی نوری نامه‌ای نوشت.", ["علی نوری"]),
        ("گروهی مرکب از دانشجویان و استادان دیروز به قم رفتند.", ["گروهی مرکب از دانشجویان و استادان"]),
        ("هیئتی متشکل از پنج پزشک دیروز وارد زاهدان شد.", ["هیئتی متشکل از پنج پزشک"]),
    ],
    ids=str,
)
def test_a_thing_behind_somebody_is_no_part_of_the_name(text: str, who: list[str]) -> None:
    assert _last(text)[1] == who


@pytest.mark.parametrize(
    ("text", "title", "who"),
    [
        (
            "شرکت از دو ماه پیش وارد بازار شده و در فروردین سهام جدید عرضه می‌کند.",
            "شرکت سهام جدید عرضه می‌کند",
            ["شرکت"],
        ),
        (
            "شهرداری سال گذشته دو بوستان ساخت و امسال سه کتابخانه افتتاح می‌کند.",
            "شهرداری سه کتابخانه افتتاح می‌کند",
            ["شهرداری"],
        ),
        ("نماینده شورا دیروز بیانیه صادر کرد.", "نماینده شورا بیانیه صادر کرد", ["نماینده شورا"]),
        ("زلزله دیروز روستا را ویران کرد.", "زلزله روستا را ویران کرد", []),
    ],
    ids=str,
)
def test_a_thing_before_what_is_done_to_things_does_not_act(text: str, title: str, who: list[str]) -> None:
    assert _last(text) == (title, who)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("کریم ضیایی در دهه شصت سه فیلم ساخت و در سال ۱۳۷۲ به آلمان رفت.", "کریم ضیایی سه فیلم ساخت"),
        ("دولت پارسال دو پل ساخت و شهرداری امسال جاده را ترمیم می‌کند.", "دولت دو پل ساخت"),
        ("امسال هزینه دو سال ساخت و تجهیز مدرسه پرداخت شد.", "هزینه دو سال ساخت و تجهیز مدرسه پرداخت شد"),
    ],
    ids=str,
)
def test_a_past_behind_what_is_counted_ends_a_half(text: str, title: str) -> None:
    assert extract(text, DAY)[0].title == title


@pytest.mark.parametrize(
    ("text", "predicate", "title"),
    [
        ("تیم پس از شکست مقابل سایپا دیشب به اصفهان برگشت.", "برگشت", "تیم پس از شکست مقابل سایپا به اصفهان برگشت"),
        ("جاده با اعتراض رانندگان شب‌هنگام دوطرفه شد.", "دوطرفه شد", "جاده با اعتراض رانندگان دوطرفه شد"),
        (
            "جشنواره به علت همه‌گیری کرونا در سال‌های ۱۳۹۹ و ۱۴۰۰ برگزار نشد.",
            "برگزار نشد",
            "جشنواره به علت همه‌گیری کرونا برگزار نشد",
        ),
        (
            "خط دوم تولید انسولین در شهرک صنعتی بهاران دیروز بدون مراسم به بهره‌برداری رسید.",
            "به بهره‌برداری رسید",
            "خط دوم تولید انسولین در شهرک صنعتی بهاران بدون مراسم به بهره‌برداری رسید",
        ),
        ("وزیر از افتتاح سه بیمارستان در سال گذشته خبر داد.", "افتتاح", "افتتاح سه بیمارستان"),
        ("شهر در پی زلزله سال ۱۳۸۲ ویران شد.", "زلزله", "زلزله سال ۱۳۸۲"),
    ],
    ids=str,
)
def test_a_day_behind_what_only_leads_dates_the_verb(text: str, predicate: str, title: str) -> None:
    event = extract(text, DAY)[0]
    assert event.predicate is not None
    assert (event.predicate.text, event.title) == (predicate, title)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("پیشنهاد واگذاری سالن که در مجمع سال گذشته مسکوت مانده بود، رد شد.", "پیشنهاد واگذاری سالن مسکوت ماند"),
        ("پل قدیمی که در سیل فروردین ۱۳۹۸ ترک برداشته بود، دیشب فرو ریخت.", "پل قدیمی ترک برداشت"),
        ("به گفته او دو شکارچی که عصر شنبه به کوه رفته بودند، پیدا نشدند.", "دو شکارچی به کوه رفتند"),
        (
            "مخفیگاه شناسایی شد و کارآگاهان بامداد شنبه با حکم قضایی وارد آن شدند.",
            "کارآگاهان با حکم قضایی وارد آن شدند",
        ),
    ],
    ids=str,
)
def test_what_is_over_is_told_so_and_whole(text: str, title: str) -> None:
    assert extract(text, DAY)[0 if "مخفیگاه" not in text else -1].title == title


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("وزیر فردا به تهران بازمی‌گردد.", "تهران"),
        ("آوارگان از هفته آینده به روستای خود برمی‌گردند.", "روستای خود"),
        ("دولت از فروردین یارانه نان را برمی‌دارد.", None),
    ],
    ids=str,
)
def test_who_comes_back_comes_to_a_place(text: str, where: str | None) -> None:
    [event] = extract(text, DAY)
    assert (event.place.text if event.place else None) == where


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("بندری‌ها جمعه آینده میزبان شهاب کرمان هستند.", ["بندری‌ها"]),
        ("ورزشگاه آزادی جمعه آینده میزبان پرسپولیس است.", []),
    ],
    ids=str,
)
def test_a_team_plays_host(text: str, who: list[str]) -> None:
    assert _last(text)[1] == who


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "نمایشگاه سفال دو سوی کارون که هفته گذشته در اهواز گشایش یافت، تمدید شد.",
            "نمایشگاه سفال دو سوی کارون در اهواز گشایش یافت",
        ),
        (
            "اجلاس دو سوی آتلانتیک که ۲۹ شهریور در آلبانی برگزار شد، پایان یافت.",
            "اجلاس دو سوی آتلانتیک در آلبانی برگزار شد",
        ),
        ("کارگاه افرادی که پارسال تخلف کردند را اخراج کرد.", "افرادی تخلف کردند"),
    ],
    ids=str,
)
def test_a_noun_phrase_that_begins_a_sentence_is_whole(text: str, title: str) -> None:
    assert extract(text, DAY)[0].title == title
