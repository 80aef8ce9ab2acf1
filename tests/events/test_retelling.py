"""Titles of texts in the first person, told in the third."""

import pytest

from gahnegar import extract
from gahnegar.events.titles.own_words import is_owned, without_clitic

MEMOIR = "در روستا بزرگ شدم و درس خواندم. پدرم آهنگر بود و من تنها بودم. "
"""What tells that a text is told in the first person."""


def titles(text: str, published: str | None = "1390-05-02") -> list[str]:
    return [event.title for event in extract(text, published)]


def title(sentence: str) -> str:
    (found,) = titles(MEMOIR + sentence)
    return found


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # the verb, its tense and its negation
        ("پاییز ۱۳۵۳ در کنکور قبول شدم.", "نویسنده در کنکور قبول شد"),
        ("از سال ۱۳۵۹ تا ۱۳۶۱ در بیمارستان کار می‌کردم.", "نویسنده در بیمارستان کار می‌کرد"),
        ("سال ۱۳۶۰ نتوانستم به تهران بروم.", "نویسنده نتوانست به تهران برود"),
        ("سال آینده به بروجرد خواهم رفت.", "نویسنده به بروجرد خواهد رفت"),
        ("سال ۱۳۶۲ در شیراز نبودم.", "نویسنده در شیراز نبود"),
        # pronouns, by their place
        ("من در دی ۱۳۲۹ در بروجرد به دنیا آمدم.", "نویسنده در بروجرد به دنیا آمد"),
        ("سال ۱۳۵۰ مدیر مدرسه مرا به تهران فرستاد.", "مدیر مدرسه نویسنده را به تهران فرستاد"),
        ("در سال ۱۳۶۰ رئیس بیمارستان به من لوح تقدیر داد.", "رئیس بیمارستان به نویسنده لوح تقدیر داد"),
        ("سال ۱۳۵۱ مادربزرگم برایم کفش خرید.", "مادربزرگ نویسنده برای او کفش خرید"),
        # what is the teller's: of whom nothing was said by name, and of what he does himself
        ("سال ۱۳۴۶ پدرم مرا به مدرسه فرستاد.", "پدر نویسنده او را به مدرسه فرستاد"),
        ("در بهمن ۱۳۶۱ دوستم محسن شهید شد.", "دوست نویسنده، محسن، شهید شد"),
        ("در سال ۱۳۶۲ عمویم در پنجشیر شهید شد.", "عموی نویسنده در پنجشیر شهید شد"),
        ("سال ۱۳۸۹ کتابم را به نوه‌ام سپردم.", "نویسنده کتابش را به نوه‌اش سپرد"),
        ("امروز از پایان‌نامه‌ام دفاع کردم.", "نویسنده از پایان‌نامه‌اش دفاع کرد"),
        ("سال ۱۳۵۴ مدرسه‌مان آتش گرفت.", "مدرسه نویسنده آتش گرفت"),
        ("بازنشستگی‌ام در تیر ۱۳۷۹ آغاز شد.", "بازنشستگی نویسنده آغاز شد"),
        ("فردا داروهایم را عوض می‌کنند.", "داروهای نویسنده را عوض می‌کنند"),
        # on whom one acts, and what befalls one
        ("سال ۱۳۴۸ ناظم مدرسه صدایم کرد.", "ناظم مدرسه نویسنده را صدا کرد"),
        ("دیشب خوابم نبرد.", "نویسنده خوابش نبرد"),
        # what one is
        ("من از سال ۱۳۷۹ بازنشسته‌ام.", "نویسنده بازنشسته است"),
        ("امیدوارم سال آینده به بروجرد بروم.", "نویسنده امیدوار است به بروجرد برود"),
        # two clauses
        ("اگر تا عید کار پیدا نکنم، به رشت برمی‌گردم.", "اگر نویسنده کار پیدا نکند، به رشت برمی‌گردد"),
        ("اگر فردا باران نیاید، به کوه می‌روم.", "اگر باران نیاید، نویسنده به کوه می‌رود"),
        # in company
        ("در تابستان ۱۳۵۵ با دوستم به مشهد رفتیم.", "نویسنده با دوستش به مشهد رفت"),
        ("بهار ۱۳۵۶ من و ناصر به شیراز رفتیم.", "نویسنده و ناصر به شیراز رفتند"),
        ("دوم فروردین از یزد راه افتادیم.", "نویسنده و همراهانش از یزد راه افتادند"),
    ],
)
def test_what_an_author_tells_of_himself(sentence: str, expected: str) -> None:
    assert title(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "سال ۱۳۶۰ از او خبری نداشتیم.",  # who «ما» are is not told
        "سال ۱۳۵۴ کشورمان قهرمان شد.",
        "فردا پیش شما می‌آیم.",  # the second person is not retold
    ],
)
def test_a_title_is_retold_whole_or_not_at_all(sentence: str) -> None:
    assert "نویسنده" not in title(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["سال ۱۳۶۲ مردم از قم به تهران آمدند.", "سال ۱۳۵۰ کلاس سوم تعطیل شد.", "سال ۱۳۵۷ فیلم «پدرم» در مریم‌آباد پخش شد."],
)
def test_other_words_in_m_are_nobodys(sentence: str) -> None:
    assert "نویسنده" not in title(sentence)


def test_the_writer_of_a_line_of_a_chat() -> None:
    text = """پوریا: ماشینم دیروز تو اتوبان خراب شد
مهسا: من که فردا امتحان دارم، بعدش آزادم
پوریا: من از اول آذر میرم سر کار جدید
مهسا: مامانم دوشنبه عمل داره
مهسا: جمعه میاین باغ؟"""
    assert titles(text, "1402-08-10") == [
        "ماشین پوریا در اتوبان خراب شد",
        "مهسا امتحان دارد",
        "پوریا سر کار جدید می‌رود",
        "مامان مهسا عمل دارد",
    ]


def test_a_story_as_it_is_spoken() -> None:
    text = "دیروز رفتم بانک که دفترچه‌مو عوض کنم، گفتن برق نیست. فردا دوباره میرم. رئیسم پریروز بهم اخطار داده بود."
    assert titles(text, "1402-06-15") == ["نویسنده به بانک رفت", "نویسنده دوباره می‌رود", "رئیس نویسنده به او اخطار داد"]


@pytest.mark.parametrize(
    "frame",
    ["از خاطرات دکتر منیژه فرهمند\n{}", "به قلم منیژه فرهمند\n{}", "{}\nبا احترام، منیژه فرهمند"],
)
def test_a_named_author(frame: str) -> None:
    (event,) = extract(frame.format("سال ۱۳۵۸ درمانگاهی در ایرانشهر راه انداختم."), "1394-03-01")
    assert event.title.endswith("منیژه فرهمند درمانگاهی در ایرانشهر راه انداخت")
    assert [who.text for who in event.participants] == [event.title.partition(" درمانگاهی")[0]]


def test_whose_family_a_text_tells_of() -> None:
    text = "مادربزرگم سال ۱۳۱۲ در تفرش زاده شد. او سال ۱۳۹۵ در تهران درگذشت."
    assert titles(text)[0] == "مادربزرگ نویسنده در تفرش زاده شد"


def test_who_ends_a_letter() -> None:
    text = "برادر عزیزم، سلام. پارسال خانه کوچکی اجاره کردم. زودتر بنویس. خواهرت، زهره"
    assert titles(text) == ["زهره خانه کوچکی اجاره کرد"]


def test_who_signs_a_paper() -> None:
    text = "احتراماً اینجانب حسین کاظمی در تاریخ ۱۲ مرداد ۱۳۹۸ خانه‌ای خریدم. در ۵ مهر به دادگاه رفتم."
    assert titles(text) == ["حسین کاظمی خانه‌ای خرید", "حسین کاظمی به دادگاه رفت"]


@pytest.mark.parametrize(
    "text",
    [
        "من معلمم. ما ایرانیان در سال ۱۳۸۸ به خیابان آمدیم.",  # a people
        "ما در شرکت پارس‌نگار در سال ۱۳۹۰ به بازار عراق وارد شدیم.",  # a firm
        "نمونه‌ها را شستیم و در بهار ۱۳۹۸ از رودخانه گذشتیم.",  # several authors
    ],
)
def test_who_we_are_may_be_open(text: str) -> None:
    assert not any("نویسنده" in found for found in titles(text))


def test_an_author_without_a_name_takes_no_part() -> None:
    (event,) = extract("سال ۱۳۵۸ درمانگاهی در ایرانشهر راه انداختم.", "1394-03-01")
    assert event.title == "نویسنده درمانگاهی در ایرانشهر راه انداخت"
    assert event.participants == ()


@pytest.mark.parametrize(
    "text",
    [
        "به گزارش خبرگزاری فارس، مربی تیم ادامه داد: پدرم سال ۱۳۵۸ درگذشت و به تهران رفتم.",
        "رضایی گفت: سال ۱۳۵۸ پدرم درگذشت.",
        "وی افزود: سال گذشته در کنکور قبول شدم.",
        "«سال ۱۳۵۸ پدرم درگذشت.»",
        "گفت‌وگو با سعید ملکی\nپدرم سال ۱۳۶۷ مرا به سینما برد و عاشق فیلم شدم.",
        "خانم احمدی گفت دیروز منتظر بودم. پیرمرد جواب داد من دیشب رسیدم. بعد چای خورد.",
    ],
)
def test_what_somebody_says_has_no_author(text: str) -> None:
    assert not any("نویسنده" in found for found in titles(text))


@pytest.mark.parametrize(
    ("form", "base"),
    [("پدرم", "پدر"), ("نوه‌ام", "نوه"), ("عمویم", "عمو"), ("کتاب‌هایم", "کتاب‌ها"), ("اتاقم", "اتاق"), ("دلم", "دل")],
)
def test_nouns_of_the_teller(form: str, base: str) -> None:
    assert without_clitic(form) == base
    assert is_owned(form, base)


@pytest.mark.parametrize("form", ["تصمیم", "مراسم", "چهارم", "مردم", "تیم", "فیلم", "قسم"])
def test_nouns_that_end_so(form: str) -> None:
    assert not is_owned(form, without_clitic(form))


def test_an_object_before_its_clause_is_the_tellers_too() -> None:
    text = f"{MEMOIR}کتابم را که ده سال پیش شروع کرده بودم، دیروز سوزاندم. سالی که به یزد آمدم ۱۳۵۰ بود."
    assert titles(text)[0] == "نویسنده کتابش را شروع کرد"


def test_one_of_the_family_is_no_name_of_whom_a_noun_is() -> None:
    assert title("پارسال در تولدم دایی شعر خواند.") == "در تولد نویسنده دایی شعر خواند"
    assert title("پارسال در عروسی دوستم محسن شعر خواند.") == "در عروسی دوست نویسنده، محسن، شعر خواند"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("ماه گذشته دفتر تبریز را باز کردیم.", "سهیل دارابی و همکارانش دفتر تبریز را باز کردند"),
        ("سال آینده وارد بازار عراق می‌شویم.", "سهیل دارابی و همکارانش وارد بازار عراق می‌شوند"),
        ("بهار ۱۳۹۶ با دو هم‌کلاسی‌ام نسخه اول را نوشتیم.", "سهیل دارابی با دو هم‌کلاسی‌اش نسخه اول را نوشت"),
        # what is in the mind, what holds, and what a people does
        ("پارسال رکود را در بازار مشهد تجربه کردیم.", "سهیل دارابی: رکود را در بازار مشهد تجربه کردیم"),
        ("پارسال صد مشتری داشتیم.", "سهیل دارابی: صد مشتری داشتیم"),
        ("سال ۱۳۵۷ در ایران شاه را بیرون کردیم.", "سهیل دارابی: در ایران شاه را بیرون کردیم"),
    ],
)
def test_who_speaks_for_a_body_tells_of_his_colleagues(said: str, expected: str) -> None:
    assert titles(f"سهیل دارابی، بنیان‌گذار «بارگرد»، می‌گوید: {said}", "1399-11-05") == [expected]


def test_whoever_tells_of_us_without_an_office_has_no_colleagues() -> None:
    assert titles("سهیل دارابی گفت: ماه گذشته دفتر تبریز را باز کردیم.", "1399-11-05") == [
        "سهیل دارابی: دفتر تبریز را باز کردیم"
    ]
