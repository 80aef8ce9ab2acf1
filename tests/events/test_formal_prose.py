"""Formal written Persian, a construction at a time: rough numbers, parts, verbs without a subject, set-off times."""

import datetime as dt

import pytest

from gahnegar import extract
from gahnegar.events.event import Event, Status

DAY = "1402-08-20"


def rows(text: str) -> list[Event]:
    return list(extract(text, DAY))


def who(text: str) -> list[str]:
    return [part.text for part in rows(text)[0].participants]


def title(text: str) -> str:
    return rows(text)[0].title


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("نزدیک به ۳۰۰ معلم در پاییز ۱۴۰۱ بازنشسته شدند.", ["نزدیک به ۳۰۰ معلم"]),
        ("قریب به ۴۰ عکاس در نمایشگاه دیروز حضور داشتند.", ["قریب به ۴۰ عکاس"]),
        ("بالغ بر ۹۰ هزار داوطلب در آزمون جمعه شرکت کردند.", ["بالغ بر ۹۰ هزار داوطلب"]),
        ("نزدیک به ۳۰۰ هکتار جنگل در پاییز ۱۴۰۱ سوخت.", []),
    ],
)
def test_a_rough_number_belongs_to_whom_it_counts(text: str, people: list[str]) -> None:
    assert who(text) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("هیچ‌یک از داوران در جلسه دیروز رأی ندادند.", ["هیچ‌یک از داوران"]),
        ("هیچ‌کدام از شاکیان دوشنبه به دادگاه نیامدند.", ["هیچ‌کدام از شاکیان"]),
        ("هر یک از نامزدها دیروز در تلویزیون سخن گفت.", ["هر یک از نامزدها"]),
        ("هیچ‌یک از قراردادها سال گذشته اجرا نشد.", []),
    ],
)
def test_none_and_each_are_parts_of_those_named(text: str, people: list[str]) -> None:
    assert who(text) == people


@pytest.mark.parametrize(
    ("text", "expected", "people"),
    [
        ("از دو نویسنده در آیین دیروز تجلیل شد.", "از دو نویسنده در آیین تجلیل شد", ["دو نویسنده"]),
        ("از متهم ردیف اول دوشنبه بازجویی شد.", "از متهم ردیف اول بازجویی شد", ["متهم ردیف اول"]),
        ("به چهار آتش‌نشان در جشن شنبه هدیه داده شد.", "به چهار آتش‌نشان در جشن هدیه داده شد", ["چهار آتش‌نشان"]),
        ("از تندیس حافظ در همایش جمعه پرده‌برداری شد.", "از تندیس حافظ در همایش پرده‌برداری شد", []),
        ("با دختر همسایه در جشن پارسال آشنا شد.", "با دختر همسایه در جشن پارسال آشنا شد", []),
    ],
)
def test_a_verb_without_a_subject_is_about_whom_it_is_done_to(text: str, expected: str, people: list[str]) -> None:
    assert title(text) == expected
    assert who(text) == people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("آخرین بار در سال ۱۳۹۰ بود که این رود یخ زد.", "آخرین بار این رود یخ زد"),
        ("آخرین بار جمعه گذشته بود که چراغ دکان روشن شد.", "آخرین بار چراغ دکان روشن شد"),
        ("سال ۱۳۹۵ نخستین سالی بود که کارخانه سود داد.", "کارخانه سود داد"),
        ("این سومین بار در سال گذشته بود که پل فرو ریخت.", "سومین بار پل فرو ریخت"),
        ("درست ۵ تیر ۱۳۶۰ بود که دشمن به شهر رسید.", "دشمن به شهر رسید"),
        ("این رود در سال ۱۳۹۰ یخ زد.", "این رود یخ زد"),
    ],
)
def test_a_time_is_set_before_what_happened_then(text: str, expected: str) -> None:
    assert title(text) == expected


def test_a_day_that_is_praised_is_not_which_one_it_was() -> None:
    assert all(row.title != "مردم باید بیدار باشند" for row in rows("امروز روزی است که مردم باید بیدار باشند."))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("همایش رأس ساعت ۹ صبح دوشنبه در سالن شهر آغاز می‌شود.", "همایش در سالن شهر آغاز می‌شود"),
        ("برق روستا دقیقا در نیمه‌شب شنبه قطع شد.", "برق روستا قطع شد"),
    ],
)
def test_what_makes_a_time_exact_goes_with_it(text: str, expected: str) -> None:
    assert title(text) == expected


@pytest.mark.parametrize(
    ("text", "status", "first"),
    [
        ("راننده از هفتم مهر در بازداشت به سر می‌برد.", Status.PRESENT, dt.date(2023, 9, 29)),
        ("بیمار از دوم شهریور از بی‌خوابی رنج می‌برد.", Status.PRESENT, dt.date(2023, 8, 24)),
        ("این نمایشگاه از ۱۵ مهر ادامه دارد.", Status.PRESENT, dt.date(2023, 10, 7)),
        ("کودک از دیروز غذا نمی‌خورد.", Status.PRESENT, dt.date(2023, 11, 10)),
        ("او از ۱۳۲۲ در تبعید به سر می‌برد.", Status.PAST, dt.date(1943, 3, 22)),
        ("طرح تازه از هفتم مهر اجرا می‌شود.", Status.FUTURE, dt.date(2024, 9, 28)),
    ],
)
def test_what_goes_on_since_a_day_began_before_now(text: str, status: Status, first: dt.date) -> None:
    [row] = rows(text)
    assert (row.status, row.timex.first) == (status, first)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "کارخانه در خرداد ۲۰ هزار و در مرداد ۳۵ هزار تن سیمان فروخت.",
            ["کارخانه ۲۰ هزار تن سیمان فروخت", "کارخانه ۳۵ هزار تن سیمان فروخت"],
        ),
        (
            "بهای مسکن در مهر دو درصد و در آبان یک درصد بالا رفت.",
            ["بهای مسکن دو درصد بالا رفت", "بهای مسکن یک درصد بالا رفت"],
        ),
        (
            "مرزبانان دیروز ۴ متهم و امروز ۶ متهم را آزاد کردند.",
            ["مرزبانان ۴ متهم را آزاد کردند", "مرزبانان ۶ متهم را آزاد کردند"],
        ),
        ("در مهر ۱۲ نفر و در آبان ۱۵ نفر در جاده کشته شدند.", ["۱۲ نفر در جاده کشته شدند", "۱۵ نفر در جاده کشته شدند"]),
        (
            "کارخانه در خرداد دو و در مرداد سه میلیون تن سیمان فروخت.",
            ["کارخانه در خرداد دو و در مرداد سه میلیون تن سیمان فروخت"] * 2,
        ),
    ],
)
def test_each_of_two_times_has_its_own_amount(text: str, expected: list[str]) -> None:
    assert [row.title for row in rows(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected", "people"),
    [
        (
            "بدین‌وسیله از اعضا دعوت می‌شود در مجمع عمومی ۱۲ آذر حضور به هم رسانند.",
            "از اعضا دعوت می‌شود در مجمع عمومی ۱۲ آذر حضور به هم رسانند",
            ["اعضا"],
        ),
        ("به این وسیله، جلسه شنبه آینده لغو می‌گردد.", "جلسه لغو می‌گردد", []),
        (
            "از صاحبان مغازه‌ها خواسته شد تا پایان مهر مالیات خود را بپردازند.",
            "از صاحبان مغازه‌ها خواسته شد مالیات خود را بپردازند",
            ["صاحبان مغازه‌ها"],
        ),
        (
            "وفق ماده ۹، فروشنده باید تا ۱۰ آذر سند را تحویل دهد.",
            "فروشنده باید سند را تحویل دهد",
            ["فروشنده"],
        ),
        ("حسب دستور فرماندار، بازار از فردا تعطیل می‌شود.", "بازار تعطیل می‌شود", []),
        ("به این وسیله نقلیه از فردا سوخت داده نمی‌شود.", "به این وسیله نقلیه سوخت داده نمی‌شود", []),
    ],
)
def test_an_office_writes_what_leads_to_its_clause(text: str, expected: str, people: list[str]) -> None:
    assert title(text) == expected
    assert who(text) == people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("راننده در شب حادثه، نهم مهر، به مرز گریخت.", ["راننده در شب حادثه به مرز گریخت"]),
        ("او در شب عروسی‌اش، ۵ خرداد ۱۳۴۵، بازداشت شد.", ["او در شب عروسی‌اش بازداشت شد"]),
        ("راننده در شب دوشنبه به مرز گریخت.", ["راننده به مرز گریخت"]),
    ],
)
def test_the_night_of_a_happening_stands_beside_its_day(text: str, expected: list[str]) -> None:
    assert [row.title for row in rows(text)] == expected


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("دارندگان کارت موظف‌اند تا ۱۵ آذر بدهی خود را بپردازند.", ["دارندگان کارت"]),
        ("گزارش وزیر مبنی بر کمبود دارو دیروز منتشر شد.", ["وزیر"]),
        ("مذاکرات ایران و آژانس از دوشنبه آغاز می‌شود.", ["ایران و آژانس"]),
        ("جنگ روسیه و اوکراین در فوریه ۲۰۲۲ آغاز شد.", ["روسیه و اوکراین"]),
        ("امضای تفاهم‌نامه عراق و ترکیه، فردا در بغداد", ["عراق و ترکیه"]),
        ("سفر وزیر ایران و هیئت همراه دیروز آغاز شد.", ["وزیر ایران"]),
    ],
)
def test_all_who_take_part_are_named_and_no_more(text: str, people: list[str]) -> None:
    assert who(text) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("رضا اکبری، زهرا نادری و کیان سلیمی دیروز استعفا کردند.", ["رضا اکبری، زهرا نادری و کیان سلیمی"]),
        ("وزیر راه، وزیر کار و فرماندار دیروز از پل بازدید کردند.", ["وزیر راه، وزیر کار و فرماندار"]),
        ("رضا اکبری، فرماندار رشت، دیروز استعفا کرد.", ["رضا اکبری، فرماندار رشت"]),
        ("از شاهدان پرونده سوم مهر بازجویی به عمل آمد.", ["شاهدان پرونده"]),
    ],
)
def test_a_list_of_people_is_named_whole(text: str, people: list[str]) -> None:
    assert who(text) == people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نه در ۱۳۹۶ و نه در ۱۳۹۷ هیچ فیلمی نساخت.", ["هیچ فیلمی نساخت"] * 2),
        ("کلاسی که قرار بود شنبه باشد، لغو شد.", ["کلاسی لغو شد"]),
        ("کنسرتی که قرار بود شنبه برگزار شود، لغو شد.", ["برگزاری کنسرتی لغو شد"]),
        ("برنامه تازه، آن‌طور که مدیر گفت، از سال آینده آغاز می‌شود.", ["برنامه تازه آغاز می‌شود"]),
    ],
)
def test_what_stands_around_a_clause_is_no_part_of_it(text: str, expected: list[str]) -> None:
    assert [row.title for row in rows(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("آنچه دیروز در بازار رخ داد، مایه نگرانی است.", []),
        ("آنچه در سال ۱۳۵۷ روی داد، همه را شگفت‌زده کرد.", []),
        ("دیروز در بازار درگیری رخ داد.", ["در بازار درگیری رخ داد"]),
        ("آنچه وزیر دیروز امضا کرد، یک یادداشت است.", ["وزیر امضا کرد"]),
    ],
)
def test_whatever_happened_is_no_row(text: str, expected: list[str]) -> None:
    assert [row.title for row in rows(text)] == expected
