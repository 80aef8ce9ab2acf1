"""Titles that leave words out keep the sense of their clause: what was cut must not be what the rest hangs on."""

import pytest

import gahnegar

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
