"""Titles that leave words out keep the sense of their clause: what was cut must not be what the rest hangs on."""

import json
import re
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest

import gahnegar
from gahnegar.events.titles.flaws import Draft, Flaw, flaws_of

PUBLISHED = "1392-07-02"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "وزارت بازرگانی دیروز در بیانیه‌ای دربارهٔ بازار برنج تاکید کرد که واردات این کالا به هیچ وجه "
            "ناقض مصوبه‌های شورای رقابت نیست.",
            "ناقض",
        ),
        (
            "طی روزهای گذشته ۶۰ هزار مورد از انبارها و ۳۰۰ هزار مورد از فروشگاه‌های کشور تحت نظارت بازرسان قرار گرفتند.",
            "نظارت",
        ),
        ("دیروز نرخ بلیت اتوبوس‌های بین شهری پس از گفت‌وگوهای چندساعتهٔ هیئت مدیره به نرخ مصوب برگشت.", "نرخ مصوب"),
    ],
)
def test_what_the_predicate_needs_is_kept(text: str, kept: str) -> None:
    assert kept in gahnegar.extract(text, PUBLISHED)[0].title


def test_what_only_says_why_may_go() -> None:
    text = "انجمن کتابداران شهر با حضور پرشور اعضای تازهٔ خود و به مناسبت هفتهٔ کتاب دیروز نشست سالانهٔ خود را برگزار کرد."
    title = gahnegar.extract(text, PUBLISHED)[0].title
    assert "نشست سالانهٔ خود را برگزار کرد" in title


def test_nouns_that_only_lead_to_a_time_go_with_it() -> None:
    text = "در سال‌های جنگ جهانی اول نویسنده مدتی در میان ایل زندگی کرد."
    assert gahnegar.extract(text, PUBLISHED)[0].title == "نویسنده مدتی در میان ایل زندگی کرد"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "پلیس راه استان دیروز پس از آن که بارش برف در گردنه‌ها شدت گرفت جاده را بست.",
            "پلیس راه استان پس از آن که بارش برف در گردنه‌ها شدت گرفت جاده را بست",
        ),
        (
            "فرماندار پیش از آن که جلسه آغاز شود امروز به پرسش‌های خبرنگاران پاسخ داد.",
            "فرماندار پیش از آن که جلسه آغاز شود به پرسش‌های خبرنگاران پاسخ داد",
        ),
    ],
)
def test_what_only_leads_to_a_clause_does_not_stay_without_it(text: str, title: str) -> None:
    assert gahnegar.extract(text, PUBLISHED)[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "انجمن نویسندگان جوان دیروز در اطلاعیه‌ای از همه شاعران و نویسندگان شهر دعوت کرد.",
            "انجمن نویسندگان جوان در اطلاعیه‌ای از همه شاعران و نویسندگان شهر دعوت کرد",
        ),
        (
            "تیم والیبال دانشگاه فردا برای شرکت در مسابقات قهرمانی دانشجویان دختر و پسر سراسر کشور به شیراز اعزام "
            "می‌شود.",
            "تیم والیبال دانشگاه به شیراز اعزام می‌شود",
        ),
    ],
)
def test_what_the_verb_asks_for_and_stands_before_it_stays(text: str, title: str) -> None:
    assert gahnegar.extract(text, PUBLISHED)[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "شرکت سازنده تراشه‌های رایانه‌ای و باتری‌های سبک دیروز کارخانه تازه خود را در شهر درسدن افتتاح کرد.",
            "شرکت سازنده تراشه‌های رایانه‌ای و باتری‌های سبک کارخانه تازه خود را در شهر درسدن افتتاح کرد",
        ),
        (
            "هشتمین جشنواره فیلم‌های کوتاه دانشجویی کشور دیروز با حضور استادان و هنرمندان جوان در تالار فردوسی دانشگاه "
            "تهران آغاز به کار کرد.",
            "هشتمین جشنواره فیلم‌های کوتاه دانشجویی کشور در تالار فردوسی دانشگاه تهران آغاز به کار کرد",
        ),
        (
            "نمایشگاه عکس‌های قدیمی شهر اصفهان و روستاهای اطراف آن دیروز با تلاش دانش‌آموزان و معلمان در محل کتابخانه "
            "مرکزی دانشگاه صنعتی شهر برگزار شد.",
            "نمایشگاه عکس‌های قدیمی شهر اصفهان و روستاهای اطراف آن برگزار شد",
        ),
        (
            "نمایشگاه عکس‌های قدیمی شهر اصفهان و روستاهای اطراف آن دیروز به دلیل کمبود بودجه و کارکنان برگزار نشد.",
            "نمایشگاه عکس‌های قدیمی شهر اصفهان و روستاهای اطراف آن برگزار نشد",
        ),
    ],
)
def test_what_is_worth_its_words_reaches_beyond_a_dozen(text: str, title: str) -> None:
    assert gahnegar.extract(text, PUBLISHED)[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "وی افزود: اگر اعضا در انتخابات سال ۹۸ بیشتر شرکت می‌کردند، امروز وضع انجمن بهتر بود.",
            "اگر اعضا در انتخابات بیشتر شرکت می‌کردند، وضع انجمن بهتر بود",
        ),
        (
            "نگارخانه مرکزی شهر را که پنج سال بعد تأسیس شد، شهرداری اداره می‌کند.",
            "نگارخانه مرکزی شهر تأسیس شد",
        ),
        (
            "داوران بازی مهدی کریمی را اخراج کردند. او در این فصل یک دوره ناکامی را تجربه کرد.",
            "او یک دوره ناکامی را تجربه کرد",
        ),
        (
            "شعبه هفتم دادگاه متهم را محکوم کرد. وکیل‌مدافع وی اعلام کرد تا بیست روز آینده به رأی اعتراض خواهد کرد.",
            "وکیل‌مدافع وی اعلام کرد به رأی اعتراض خواهد کرد",
        ),
        (
            "آیین تشییع استاد یکشنبه از مقابل تالار هنر برگزار و مجلس ترحیم او سه‌شنبه در مسجد نور برپا می‌شود.",
            "آیین تشییع استاد از مقابل تالار هنر برگزار می‌شود",
        ),
    ],
)
def test_a_title_says_nothing_that_its_text_does_not(text: str, title: str) -> None:
    assert gahnegar.extract(text, PUBLISHED)[0].title == title


def test_who_will_do_it_says_so() -> None:
    text = "جانشین سپاه خاطرنشان کرد: فردا طرح بزرگ اطعام را با پخت ۱۰ هزار پرس غذا اجرا خواهیم کرد."
    assert gahnegar.extract(text, PUBLISHED)[0].title.startswith("جانشین سپاه: ")


def test_a_letter_that_is_written_is_no_saying() -> None:
    text = "رضا برزی دیروز نامه‌ای با موضوع تعرفه به رئیس‌جمهور نوشت که رونوشت آن به مجلس ارسال شد."
    assert gahnegar.extract(text, PUBLISHED)[0].title.startswith("رضا برزی نامه‌ای")


GOLD = Path(__file__).parents[1] / "gold"
TEXTS = [json.loads(line) for path in sorted(GOLD.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()]
_JOINS = re.compile(r"^(?:و|یا|که|را) | (?:و|یا|که|از|به|با|بر|برای|در|توسط|طی)$")


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text["id"])
def test_no_title_leads_to_nothing(text: dict[str, str]) -> None:
    for event in gahnegar.extract(text["text"], text["published"]):
        pairs = [event.title.count(left) == event.title.count(right) for left, right in ("«»", "()", "[]")]
        assert not _JOINS.search(event.title), event.title
        assert all(pairs), event.title


def test_a_cut_that_is_wrong_is_found() -> None:
    made: list[Draft] = []

    def remembered(draft: Draft) -> frozenset[Flaw]:
        made.append(draft)
        return flaws_of(draft)

    with patch("gahnegar.events.titles.title.flaws_of", remembered):
        gahnegar.extract("وزیر نفت دیروز از پالایشگاه تبریز بازدید نکرد.", PUBLISHED)
    whole, words = made[0], made[0].sentence.words
    assert flaws_of(whole) == frozenset()

    def without(*forms: str) -> frozenset[Flaw]:
        return flaws_of(replace(whole, order=tuple(n for n in whole.order if words[n].form not in forms)))

    assert {Flaw.BROKEN_JOINT, Flaw.UNTIED} & without("تبریز", "نفت")
    assert Flaw.NO_SUBJECT in without("وزیر", "نفت")
    assert Flaw.NO_PREDICATE in without("نکرد")
    assert Flaw.NO_CORE in without("بازدید")
    assert without("از", "پالایشگاه", "تبریز")
    assert Flaw.DANGLES in without("پالایشگاه", "تبریز")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "از ۱۲ مهر تنها دانش‌آموزانی که هزینه سرویس را پرداخت کرده‌اند سوار می‌شوند.",
            "تنها دانش‌آموزانی که هزینه سرویس را پرداخت کرده‌اند سوار می‌شوند",
        ),
        (
            "پس از کسب سه نشان نقره و دو برنز توسط کاراته‌کاهای کشورمان، امروز تیم ملی فوتوالی موفق به کسب عنوان نایب "
            "قهرمانی شد.",
            "تیم ملی فوتوالی موفق به کسب عنوان نایب قهرمانی شد",
        ),
        (
            "خانواده ما پارسال به‌دلیل نبود جاده مناسب روستای خود را ترک کرد.",
            "خانواده ما به‌دلیل نبود جاده مناسب روستای خود را ترک کرد",
        ),
    ],
)
def test_who_is_meant_and_who_did_it_stay(text: str, title: str) -> None:
    assert gahnegar.extract(text, PUBLISHED)[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "پیرمردی می‌گفت جوان‌هایش رفته‌اند. فردا اگر بلیت پیدا کنیم به بندرعباس برمی‌گردیم.",
            "اگر بلیت پیدا کنیم، به بندرعباس برمی‌گردیم",
        ),
        (
            "دیجی‌کالا از دسترس خارج شد. مرکز ماهر هشدار داده بود. این شرکت که ۱۳۸۵ در تهران پایه‌گذاری شد، بزرگ است.",
            "این شرکت در تهران پایه‌گذاری شد",
        ),
        (
            "وی گفت او قول داده است تا پایان تابستان سی روستا به شبکه وصل شوند.",
            "او قول داده است سی روستا به شبکه وصل شوند",
        ),
    ],
)
def test_nobody_is_put_in_who_may_not_be_meant(text: str, title: str) -> None:
    assert gahnegar.extract(text, PUBLISHED)[0].title == title
