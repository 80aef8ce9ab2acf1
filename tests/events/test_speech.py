"""Reports: the title tells what was said and by whom; «وی», «این سازمان» and «ما» are who they mean."""

import pytest

from gahnegar.events import Event, extract

PUBLISHED = "1402-07-02"


def only(text: str, time: str) -> Event:
    (event,) = [event for event in extract(text, PUBLISHED) if event.timex.text == time]
    return event


@pytest.mark.parametrize(
    ("text", "time", "title"),
    [
        (
            "محمد رضایی دیروز گفت: قیمت نان افزایش نمی‌یابد.",
            "دیروز",
            "محمد رضایی گفت: قیمت نان افزایش نمی‌یابد",
        ),
        (
            "وزارت نیرو دیروز اعلام کرد که مصرف برق کاهش یافته است.",
            "دیروز",
            "وزارت نیرو اعلام کرد: مصرف برق کاهش یافته است",
        ),
        (
            "وزیر نیرو دیروز خبر قطع برق را تکذیب و اعلام کرد که ذخیره سدها کافی است.",
            "دیروز",
            "وزیر نیرو اعلام کرد: ذخیره سدها کافی است",
        ),
        (
            "فرماندار دیروز از روستاهای سیل‌زده بازدید و تأکید کرد که خانه‌ها بازسازی می‌شود.",
            "دیروز",
            "فرماندار تأکید کرد: خانه‌ها بازسازی می‌شود",
        ),
    ],
)
def test_a_report_tells_what_was_said(text: str, time: str, title: str) -> None:
    event = only(text, time)
    assert event.reporting
    assert event.title == title


@pytest.mark.parametrize(
    ("text", "title", "reporting"),
    [
        ("در بیانیهٔ دیروز وزارت نیرو آمده است که برق قطع نمی‌شود.", "بیانیهٔ وزارت نیرو: برق قطع نمی‌شود", True),
        ("در اطلاعیه دیروز شهرداری آمده است: مترو تعطیل می‌شود.", "اطلاعیه شهرداری: مترو تعطیل می‌شود", True),
        ("دیروز در پیام این حزب آمده بود که انتخابات را تحریم نمی‌کند.", "پیام این حزب: انتخابات را تحریم نمی‌کند", True),
        ("در نامه دیروز نمایندگان آمده است که قیمت‌ها بالا می‌رود.", "نامه نمایندگان: قیمت‌ها بالا می‌رود", True),
        ("در گزارش دیروز بانک مرکزی آمده است: تورم کم شد.", "گزارش بانک مرکزی: تورم کم شد", True),
        ("نامه‌ای که دیروز آمده است، خوانده شد.", "نامه‌ای آمده است", False),
    ],
)
def test_a_writing_says_what_stands_in_it(text: str, title: str, reporting: bool) -> None:
    event = only(text, "دیروز")
    assert (event.title, event.reporting) == (title, reporting)


def test_a_pronoun_is_the_person_named_last() -> None:
    text = "مریم احمدی در شیراز به دنیا آمد. او در سال ۱۳۹۰ به تهران رفت."
    event = only(text, "سال ۱۳۹۰")
    assert [person.text for person in event.participants] == ["مریم احمدی"]
    assert event.title == "مریم احمدی به تهران رفت"


def test_this_body_is_its_last_full_mention() -> None:
    text = "سازمان هواشناسی کشور گزارش تازه‌ای دارد. این سازمان دیروز از بارش برف خبر داد."
    event = only(text, "دیروز")
    assert event.participants[0].text == "سازمان هواشناسی کشور"
    assert event.title.startswith("سازمان هواشناسی کشور")


def test_what_we_did_is_told_by_who_says_so() -> None:
    text = "علی رضایی گفت: ما سال گذشته صد مدرسه ساختیم."
    assert only(text, "سال گذشته").title.startswith("علی رضایی: ")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "سفر وزیر خارجه لغو شد. سخنگوی وزارت کشور دیروز افزود: این سفر به درخواست میزبان به ماه آینده موکول شد.",
            "سخنگوی وزارت کشور افزود: سفر وزیر خارجه به درخواست میزبان به ماه آینده موکول شد",
        ),
        (
            "علی رضایی دیروز گفت: در دو ماه گذشته پنج انبار کالا توسط بازرسان سازمان کشف شد.",
            "علی رضایی گفت: پنج انبار کالا توسط بازرسان سازمان کشف شد",
        ),
    ],
)
def test_what_was_said_has_its_subject_and_what_this_means(text: str, title: str) -> None:
    assert title in [event.title for event in extract(text, "1402-09-20")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("نجار گفت: در آماده است.\n\nدیروز به بازار رفتیم و برگشتیم.", "به بازار رفتیم"),
        ("• آشپز: غذا آماده است.\n• دیروز مهمان را بدرقه کردیم.", "مهمان را بدرقه کردیم"),
        ("مدیر گفت: «کتاب‌ها رسیده است.» دیروز خسته شدیم.", "خسته شدیم"),
        ("رادیو ساعت ۱۶:۳۰ آهنگ پخش کرد. دیروز نامه‌ها را سوزاندیم.", "نامه‌ها را سوزاندیم"),
        ("پزشک گفت: بیمار خوب است. دیروز دارو را عوض کردیم.", "پزشک و همکارانش دارو را عوض کردند"),
        (
            "وکیل گفت: او بی‌گناه است. یکی از شاکیان که ده سال است در قم زندگی می‌کند، گفت: «دیروز خانه را فروختم».",
            "یکی از شاکیان: خانه را فروختم",
        ),
        (
            "سخنگو گفت: کار تمام است.\nفرماندار با بیان اینکه دیروز دو مدرسه ساختیم، افزود: نیاز بیشتر است.",
            "فرماندار و همکارانش دو مدرسه ساختند",
        ),
    ],
)
def test_words_are_of_who_speaks_in_their_own_paragraph_and_quotation(text: str, title: str) -> None:
    assert [event.title for event in extract(text, PUBLISHED)][-1] == title


def test_a_bullet_is_no_part_of_a_name() -> None:
    [event] = extract("🔹 رئیس پلیس: دیروز سه نفر را بازداشت کردیم", PUBLISHED)
    assert event.title == "رئیس پلیس و همکارانش سه نفر را بازداشت کردند"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "وزارت دادگستری جمعه مدعی شده ۴ محموله سوخت را توقیف کرده است.",
            "وزارت دادگستری مدعی شده: ۴ محموله سوخت را توقیف کرده است",
        ),
        ("سخنگوی دولت امروز اعلام کرده یارانه‌ها واریز می‌شود.", "سخنگوی دولت اعلام کرده: یارانه‌ها واریز می‌شود"),
    ],
)
def test_a_bare_participle_of_saying_has_its_own_clause(text: str, title: str) -> None:
    (event,) = extract(text, "1403-07-15")
    assert event.reporting
    assert event.title == title


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "بهرام کاویانی، سرمربی تیم گفت: او دیروز از بیمارستان مرخص شد.",
            ["بهرام کاویانی: او از بیمارستان مرخص شد"],
        ),
        (
            "علی احمدی به شاهین پیوست. بهرام کاویانی گفت: او دیروز قرارداد بست و امروز سر تمرین رفت.",
            ["علی احمدی قرارداد بست", "علی احمدی سر تمرین رفت"],
        ),
        ("بهرام کاویانی گفت: کار خوب است. وی دیروز به وین رفت.", ["بهرام کاویانی به وین رفت"]),
        ("بهرام کاویانی گفت که او دیروز از بیمارستان مرخص شد.", ["بهرام کاویانی از بیمارستان مرخص شد"]),
    ],
)
def test_nobody_calls_himself_he_behind_his_colon(text: str, titles: list[str]) -> None:
    assert [event.title for event in extract(text, PUBLISHED)] == titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "«دیمیتری پسکوف» سخنگوی کرملین دیروز تأکید کرد که مذاکرات ادامه دارد.",
            "دیمیتری پسکوف تأکید کرد: مذاکرات ادامه دارد",
        ),
        (
            "دیمیتری احمدی سخنگوی کرملین دیروز تأکید کرد که مذاکرات ادامه دارد.",
            "دیمیتری احمدی تأکید کرد: مذاکرات ادامه دارد",
        ),
    ],
)
def test_quotes_tell_where_a_name_ends(text: str, title: str) -> None:
    assert only(text, "دیروز").title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "وزارت دفاع ارمنستان دیروز اعلام کرد که ارتش آذربایجان پایگاه این کشور را هدف قرار داده است.",
            "وزارت دفاع ارمنستان اعلام کرد: ارتش آذربایجان پایگاه ارمنستان را هدف قرار داده است",
        ),
        (
            "سفارت ژاپن در تهران و کنسولگری این کشور در مشهد دیروز بازگشایی شد.",
            "سفارت ژاپن در تهران و کنسولگری ژاپن در مشهد بازگشایی شد",
        ),
    ],
)
def test_this_country_as_an_object_is_not_that_of_the_subject(text: str, title: str) -> None:
    assert only(text, "دیروز").title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "در پیام حامد امینی به مناسبت آغاز سال تحصیلی ۹۳-۹۴ آمده است: معلمان سرمایه کشورند.",
            "پیام حامد امینی: معلمان سرمایه کشورند",
        ),
        ("در بیانیه دیروز این سازمان آمده است: راه‌ها باز است.", "بیانیه این سازمان: راه‌ها باز است"),
    ],
)
def test_a_writing_is_named_without_its_occasion(text: str, title: str) -> None:
    assert [event.title for event in extract(text, PUBLISHED)] == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("رحمان پریرا ملقب به شیر دیروز اظهار کرد: تیم ما منسجم است.", "رحمان پریرا اظهار کرد: تیم ما منسجم است"),
        ("رحمان معروف دیروز اظهار کرد: تیم ما منسجم است.", "رحمان معروف اظهار کرد: تیم ما منسجم است"),
    ],
)
def test_a_speaker_is_named_without_what_leads_to_another_name(text: str, title: str) -> None:
    assert only(text, "دیروز").title == title


def test_a_study_with_its_time_says_itself_what_it_shows() -> None:
    text = "ایران پارسال گندم وارد کرد. بررسی ۵ سال گذشته نشان می‌دهد که تولید کم شده است."
    assert only(text, "۵ سال گذشته").title == "بررسی نشان می‌دهد که تولید کم شده است"


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("وزارت نفت دیروز مدعی شد که تولید دو برابر شده است.", "وزارت نفت دیروز مدعی شد"),
        ("وزارت نفت دیروز خواستار آن شد که تولید دو برابر شود.", "وزارت نفت دیروز خواستار آن شد که تولید دو برابر شود"),
    ],
)
def test_what_is_claimed_is_no_part_of_the_clause_that_claims_it(text: str, clause: str) -> None:
    assert extract(text, "1402-09-20")[0].clause.text == clause


@pytest.mark.parametrize(
    ("text", "title", "who"),
    [
        (
            "اعضای شورای شهر در جلسه‌ای که دیروز برگزار شد، با لایحه افزایش بهای بلیت مخالفت کردند.",
            "اعضای شورای شهر در جلسه‌ای با لایحه افزایش بهای بلیت مخالفت کردند",
            ["اعضای شورای شهر"],
        ),
        (
            "وزیر نیرو در نشستی که دیروز در مشهد برگزار شد، گفت: آب جیره‌بندی نمی‌شود.",
            "وزیر نیرو گفت: آب جیره‌بندی نمی‌شود",
            ["وزیر نیرو"],
        ),
        ("در درگیری‌ای که دیروز رخ داد، دو نفر زخمی شدند.", "در درگیری‌ای دو نفر زخمی شدند", ["دو نفر"]),
        ("جلسه‌ای که دیروز در تهران برگزار شد، بی‌نتیجه بود.", "جلسه‌ای در تهران برگزار شد", []),
        ("مسابقات در سالنی که دیروز ساخته شد برگزار می‌شود.", "سالنی ساخته شد", []),
    ],
)
def test_what_was_done_at_an_occasion_is_told_and_not_that_it_was_held(text: str, title: str, who: list[str]) -> None:
    [event] = extract(text, "1403-03-16")
    assert (event.title, [part.text for part in event.participants]) == (title, who)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("وزیر دیروز نتیجه را اعلام کرد اما نمایندگان قانع نشدند.", "وزیر نتیجه را اعلام کرد"),
        ("فرماندار دیروز دلیل را نگفت ولی کارمندان راضی هستند.", "فرماندار دلیل را نگفت"),
        (
            "مدیر باشگاه دیروز اعلام نکرد که قرارداد سرمربی تمدید می‌شود.",
            "مدیر باشگاه اعلام نکرد که قرارداد سرمربی تمدید می‌شود",
        ),
        ("متهم دیروز انکار کرد که در محل بوده است.", "متهم انکار کرد که در محل بوده است"),
        (
            "مدیران دیروز گفتند حاضرند حقوق کارگران را بپردازند.",
            "مدیران گفتند: حاضرند حقوق کارگران را بپردازند",
        ),
        (
            "مقامات کویتی دیروز اعلام کردند آماده‌اند درباره کاهش بدهی عراق گفت‌وگو کنند.",
            "مقامات کویتی اعلام کردند: آماده‌اند درباره کاهش بدهی عراق گفت‌وگو کنند",
        ),
    ],
)
def test_what_was_not_said_or_is_of_others_is_nobody_s_saying(text: str, title: str) -> None:
    assert [event.title for event in extract(text, "1402-06-25")] == [title]


def test_whose_country_it_is_is_told_by_who_says_so() -> None:
    [event] = extract("مدیر تیم گفت: باشگاهش امسال ده میلیارد تومان بدهی دارد.", "1402-06-25")
    assert event.title == "مدیر تیم: باشگاهش ده میلیارد تومان بدهی دارد"


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("اقدامات انجام شده کافی نیست", "وزیر گفت: اقدامات انجام شده کافی نیست"),
        ("سدهای ساخته شده پر هستند", "وزیر گفت: سدهای ساخته شده پر هستند"),
        ("قرارداد امضا شده لغو می‌شود", "وزیر گفت: قرارداد امضا شده لغو می‌شود"),
        ("متهم دستگیر شده و پرونده در دست بررسی است", "وزیر گفت: متهم دستگیر شده است"),
    ],
)
def test_a_participle_that_describes_does_not_end_what_is_said(said: str, title: str) -> None:
    assert [event.title for event in extract(f"وزیر دیروز گفت: {said}.", published="1403-05-10")] == [title]
