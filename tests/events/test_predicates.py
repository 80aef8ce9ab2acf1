"""Which predicate a time belongs to, and whether it dates anything: one row a kind of sentence."""

import pytest

from gahnegar import extract
from gahnegar.events.event import Status

PUBLISHED = "1404-09-03"


@pytest.mark.parametrize(
    ("text", "predicate", "status", "title"),
    [
        # behind the verb
        ("پارسال رفتم کلاته‌نو.", "رفتم", Status.PAST, "نویسنده به کلاته‌نو رفت"),
        ("قرار بود پنجشنبه بریم شمال.", "بریم", Status.HYPOTHETICAL, "قرار بود بریم شمال"),
        ("افتاد ماه بعد.", "افتاد", Status.FUTURE, "افتاد ماه بعد"),
        # spoken
        ("آسانسور از دیروز خرابه.", "خرابه", Status.PRESENT, "آسانسور خرابه"),
        ("دیشب منو تو مترو گرفتن و بردن.", "گرفتن", Status.PAST, "من را در مترو گرفتند"),
        # inside the phrase of a noun
        (
            "بقائی دیدار ۲۷ آبان نمایندگان ایران و آمریکا در مسقط را تکذیب کرد.",
            "دیدار",
            Status.HYPOTHETICAL,
            "تکذیب دیدار نمایندگان ایران و آمریکا در مسقط",
        ),
        (
            "سقوط بالگرد در ۱۴ آبان یکی از دلایل استعفای وزیر بود.",
            "سقوط",
            Status.PAST,
            "سقوط بالگرد",
        ),
        # shared and promised
        (
            "نتایج مرحله نخست در دهه سوم دی اعلام و از پذیرفته‌شدگان مصاحبه به عمل خواهد آمد.",
            "اعلام",
            Status.FUTURE,
            "نتایج مرحله نخست اعلام خواهد شد",
        ),
        (
            "فدراسیون وعده داده شمار مسابقات را تا سال ۱۴۱۰ به نصف کاهش دهد.",
            "کاهش دهد",
            Status.FUTURE,
            "فدراسیون وعده داده شمار مسابقات را به نصف کاهش دهد",
        ),
        ("شرکت تصمیم گرفته سال آینده دفترش را ببندد.", "ببندد", Status.FUTURE, "شرکت تصمیم گرفته دفترش را ببندد"),
        (
            "شرکت تصمیم نگرفته که سال آینده دفترش را ببندد.",
            "ببندد",
            Status.HYPOTHETICAL,
            "شرکت تصمیم نگرفته است که دفترش را ببندد",
        ),
        ("دولت می‌خواهد سال آینده مالیات بگیرد.", "بگیرد", Status.FUTURE, "دولت می‌خواهد مالیات بگیرد"),
        ("وزیر می‌خواهد سال آینده جاده باز شود.", "باز شود", Status.HYPOTHETICAL, "وزیر می‌خواهد جاده باز شود"),
        (
            "بورس قرار است تا آخر ماه دامنه را به ۵ درصد برگرداند.",
            "برگرداند",
            Status.FUTURE,
            "بورس قرار است دامنه را به ۵ درصد برگرداند",
        ),
        ("او پارسال پول را برگرداند.", "برگرداند", Status.PAST, "او پول را برگرداند"),
        # copulas
        (
            "حافظ شاعر بزرگ قرن هشتم است.",
            "شاعر بزرگ قرن هشتم است",
            Status.PAST,
            "حافظ شاعر بزرگ قرن هشتم است",
        ),
        ("شاعر دیروز در یزد بود.", "بود", Status.PAST, "شاعر در یزد بود"),
        # what remains so
        ("صداقت از اوایل مهر دور از میادین مانده است.", "مانده است", Status.PRESENT, "صداقت دور از میادین مانده است"),
        ("صداقت اوایل مهر در خانه مانده است.", "مانده است", Status.PAST, "صداقت در خانه مانده است"),
        # hours are nothing that an event is moved to
        ("کار از ابتدای دی به ۷:۳۰ تغییر می‌یابد.", "تغییر می‌یابد", Status.FUTURE, "کار به ۷:۳۰ تغییر می‌یابد"),
        # a night that is to come
        ("آب از ساعت ۲۲ امشب تا ۵ بامداد فردا قطع است.", "قطع است", Status.FUTURE, "آب قطع است"),
        ("امشب هوا سرد است.", "سرد است", Status.PRESENT, "هوا سرد است"),
        # a bare participle that ends a relative clause
        ("این شرکت که در آبان ۱۴۰۰ پروانه گرفته، ورشکسته است.", "گرفته", Status.PAST, "این شرکت پروانه گرفت"),
        # verbs and comparisons that are none
        ("سیل سال ۱۲۸۸ پل را از جا کند.", "کند", Status.PAST, "سیل پل را از جا کند"),
        ("مأموران گشت دیروز به محل اعزام شدند.", "اعزام شدند", Status.PAST, "مأموران گشت به محل اعزام شدند"),
        ("شهرداری پلدختر از دیروز آب را بست.", "بست", Status.PAST, "شهرداری پلدختر آب را بست"),
        ("او در نوروز ۱۳۸۷ چشم از جهان فروبست.", "فروبست", Status.PAST, "او چشم از جهان فروبست"),
        ("عملیات مشابهی هفته گذشته انجام شد.", "انجام شد", Status.PAST, "عملیات مشابهی انجام شد"),
        ("ادارات تهران فردا تعطیل شد.", "تعطیل شد", Status.FUTURE, "ادارات تهران تعطیل شد"),
        ("نرخ تورم شهریور به ۳۴ درصد رسید.", "رسید", Status.PAST, "نرخ تورم به ۳۴ درصد رسید"),
    ],
)
def test_predicates(text: str, predicate: str, status: Status, title: str) -> None:
    [event] = extract(text, PUBLISHED)
    assert event.predicate is not None
    assert (event.predicate.text, event.status, event.title) == (predicate, status, title)


@pytest.mark.parametrize(
    "text",
    [
        "شاخص برای نخستین بار از فروردین پایین آمد.",
        "یارانه تیرماه به حساب سرپرستان واریز شد.",
        "این بالاترین سطح تولید در ۴۴ سال گذشته است.",
        "وضعیت آب از سال‌های گذشته وخیم‌تر خواهد شد.",
    ],
)
def test_times_that_date_nothing(text: str) -> None:
    assert extract(text, PUBLISHED) == []


@pytest.mark.parametrize("text", ["نتایج آزمون اواسط تیر اعلام می‌شود.", "یارانه اواخر تیر واریز می‌شود."])
def test_an_edge_of_a_month_says_when(text: str) -> None:
    assert [event.status for event in extract(text, PUBLISHED)] == [Status.FUTURE]


def test_a_statement_dated_inside_its_phrase_is_a_report() -> None:
    [event] = extract("در بیانیه روز پنجشنبه وزارت خارجه آمده است که زندانیان آزاد شدند.", PUBLISHED)
    assert event.reporting
    assert event.predicate is not None
    assert event.predicate.text == "بیانیه"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "سخنگوی وزارت کشور گزارش کشته شدن سه مأمور در حمله دیروز را تأیید کرد.",
            "کشته شدن سه مأمور در حمله",
        ),
        ("شرکت‌کنندگان در آزمون دکتری اسفند ۱۴۰۱ کارنامه خود را دریافت کردند.", "آزمون دکتری"),
        ("در جلسه دیروز مجلس، لایحه بودجه تصویب شد.", "لایحه بودجه تصویب شد"),
    ],
)
def test_what_is_only_told_of_an_event_does_not_happen_on_its_day(text: str, title: str) -> None:
    assert next(event.title for event in extract(text, "1402-09-20")).endswith(title)


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ("پیش‌بینی‌ها مبنی بر افزایش دما تا نیمه شهریور است.", "افزایش"),
        ("پیش‌بینی‌ها مبنی بر افزایش دما در نیمه شهریور منتشر می‌شود.", "افزایش"),
        ("پیش‌بینی‌ها در نیمه شهریور مبنی بر افزایش دما است.", "مبنی بر افزایش دما است"),
    ],
)
def test_of_what_is_foretold_the_happening_is_dated(text: str, predicate: str) -> None:
    [found] = extract(text, "1403-05-10")
    assert found.predicate is not None
    assert found.predicate.text == predicate
