"""Clauses behind «که»: what they tell is an event by itself, and is not dragged into the title of the clause around."""

import pytest

from gahnegar import extract
from gahnegar.events import Event, Status

PUBLISHED = "1403-07-15"


def only(text: str, time: str) -> Event:
    (event,) = [event for event in extract(text, PUBLISHED) if event.timex.text == time]
    return event


@pytest.mark.parametrize(
    ("text", "time", "title", "name"),
    [
        (
            "مریم که سال ۱۳۹۸ از دانشگاه دانش‌آموخته شد، در سال ۱۴۰۲ شرکتی تاسیس کرد.",
            "سال ۱۴۰۲",
            "مریم شرکتی تاسیس کرد",
            "مریم",
        ),
        ("معلمی که سال ۱۳۸۰ به روستا آمد، در سال ۱۳۹۰ بازنشسته شد.", "سال ۱۳۹۰", "معلمی بازنشسته شد", "معلمی"),
        ("کریمی که در سال ۱۳۸۲ به تهران آمد، در سال ۱۳۹۰ استاد شد.", "سال ۱۳۹۰", "کریمی استاد شد", "کریمی"),
        ("ذوب‌آهن که هفته گذشته باخت، فردا با سپاهان بازی می‌کند.", "فردا", "ذوب‌آهن با سپاهان بازی می‌کند", "ذوب‌آهن"),
    ],
)
def test_a_dated_clause_of_the_subject_goes(text: str, time: str, title: str, name: str) -> None:
    event = only(text, time)
    assert event.title == title
    assert event.participants[0].text == name


@pytest.mark.parametrize(
    ("text", "time", "title"),
    [
        (
            "کسانی که تا شنبه ثبت‌نام کنند، هفته آینده کارت می‌گیرند.",
            "هفته آینده",
            "کسانی که تا شنبه ثبت‌نام کنند کارت می‌گیرند",
        ),
        ("مدیری که خلاف کرده بود، دیروز برکنار شد.", "دیروز", "مدیری که خلاف کرده بود برکنار شد"),
    ],
)
def test_a_clause_that_tells_who_is_meant_stays(text: str, time: str, title: str) -> None:
    event = only(text, time)
    assert event.title == title
    assert not event.participants[0].text.endswith(("که", "که تا"))


@pytest.mark.parametrize(
    ("text", "time", "title"),
    [
        ("صدری در سال ۱۳۸۵ رمانی نوشت که جایزه گرفت.", "سال ۱۳۸۵", "صدری رمانی نوشت که جایزه گرفت"),
        ("کریمی دیروز نوشت که به تهران نمی‌رود.", "دیروز", "کریمی نوشت: به تهران نمی‌رود"),
        ("رضایی دیروز پیامی نوشت که از تیم می‌رود.", "دیروز", "رضایی نوشت: از تیم می‌رود"),
        (
            "روزنامه کیهان دیروز در سرمقاله‌ای نوشت که دولت شکست خورده است.",
            "دیروز",
            "روزنامه کیهان نوشت: دولت شکست خورده است",
        ),
    ],
)
def test_what_is_told_of_a_written_work_is_not_what_was_said(text: str, time: str, title: str) -> None:
    assert only(text, time).title == title


def test_what_is_refused_at_an_occasion_does_not_deny_the_occasion() -> None:
    event = only("در جلسه دیروز، شورا طرح را رد کرد.", "دیروز")
    assert event.status is Status.PAST
    assert event.title == "در جلسه، شورا طرح را رد کرد"
    assert only("وزیر سفر فردا به بغداد را تکذیب کرد.", "فردا").status is Status.HYPOTHETICAL


@pytest.mark.parametrize(
    ("text", "time", "title"),
    [
        (
            "مسجد جامع در شهر نائین که در قرن چهارم ساخته شد، امسال مرمت می‌شود.",
            "قرن چهارم",
            "مسجد جامع در شهر نائین ساخته شد",
        ),
        ("مدرسه‌ای در روستای گل‌تپه که پارسال آتش گرفت، بازسازی شد.", "پارسال", "مدرسه‌ای در روستای گل‌تپه آتش گرفت"),
        ("آزمایشگاهی در محله نارمک که ماه گذشته پلمب شد، باز شد.", "ماه گذشته", "آزمایشگاهی در محله نارمک پلمب شد"),
        ("او در شهر بم که سال ۱۳۸۲ ویران شد به دنیا آمد.", "سال ۱۳۸۲", "شهر بم ویران شد"),
        ("حسن در کارخانه سیمان که سال ۱۳۸۰ ساخته شد کار می‌کند.", "سال ۱۳۸۰", "کارخانه سیمان ساخته شد"),
        ("جنگ در شهر حلب که سال ۲۰۱۶ آزاد شد، کشته‌های بسیار داشت.", "سال ۲۰۱۶", "شهر حلب آزاد شد"),
    ],
)
def test_where_something_is_does_nothing_but_what_befalls_regions(text: str, time: str, title: str) -> None:
    assert only(text, time).title == title


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "همسر مریم صادقی، نویسنده‌ای که سال ۱۳۹۸ مهاجرت کرد، دیروز بازداشت شد.",
            ["مریم صادقی مهاجرت کرد", "همسر مریم صادقی بازداشت شد"],
        ),
        ("خانه محمد بهمن‌بیگی، معلمی که سال ۱۳۸۹ درگذشت، موزه می‌شود.", ["محمد بهمن‌بیگی درگذشت"]),
        ("علی رضایی، شهردار تهران که هفته پیش منصوب شد، استعفا داد.", ["علی رضایی، شهردار تهران منصوب شد"]),
    ],
)
def test_who_stands_beside_a_name_is_the_one_of_that_name(text: str, titles: list[str]) -> None:
    assert [event.title for event in extract(text, PUBLISHED)] == titles


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ("خانه‌ای که پدربزرگش سال ۱۳۲۰ خرید، موزه است.", "خرید"),
        ("فیلمی که کیارستمی در سال ۱۳۷۶ ساخت نخل طلا گرفت.", "ساخت"),
        ("شرکتی که در سال ۱۳۷۶ ساخت پل را آغاز کرد ورشکست شد.", "آغاز کرد"),
        ("شرکتی که دیروز در زمینه خرید، قرارداد امضا کرد ورشکست شد.", "امضا کرد"),
    ],
)
def test_a_clause_behind_a_noun_has_a_verb_of_its_own(text: str, predicate: str) -> None:
    (event,) = extract(text, PUBLISHED)
    assert event.predicate is not None
    assert event.predicate.text == predicate
