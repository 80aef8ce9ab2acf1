"""Plain sentences, each built another way, with the titles of their rows."""

import pytest

from gahnegar import extract
from gahnegar.events import Status

PUBLISHED = "1402-06-29"


def titles(text: str) -> list[str]:
    return [event.title for event in extract(text, PUBLISHED)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("مردم به استقبال قهرمانانی رفتند که دیشب از پاریس بازگشتند.", "قهرمانانی از پاریس بازگشتند"),
        ("احمد با دختری ازدواج کرد که سال ۱۳۸۰ در لندن به دنیا آمده بود.", "دختری در لندن به دنیا آمد"),
        ("پزشکان جان کودکی را نجات دادند که روز شنبه از بالکن سقوط کرده بود.", "کودکی از بالکن سقوط کرد"),
        ("از مرد جوانی شکایت شد که شب جمعه به مغازه‌ای دستبرد زده بود.", "مرد جوانی به مغازه‌ای دستبرد زد"),
        (
            "تیم ما برای بازی با الهلال آماده می‌شود که ۱۰ مهر در ریاض برگزار می‌شود.",
            "بازی با الهلال در ریاض برگزار می‌شود",
        ),
        ("وزیر در نشستی سخن گفت که دیروز در شیراز برگزار شد.", "نشستی در شیراز برگزار شد"),
    ],
)
def test_a_clause_behind_the_verb_tells_of_the_unnamed_noun_before_it(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قرار است ساخت پل از مهر آغاز شود و تا پایان سال به پایان برسد.",
            ["قرار است ساخت پل آغاز شود", "قرار است ساخت پل به پایان برسد"],
        ),
        (
            "مقرر شد شهرداری از فردا خیابان را ببندد و تا پایان ماه پیاده‌رو بسازد.",
            ["مقرر شد شهرداری خیابان را ببندد", "مقرر شد شهرداری پیاده‌رو بسازد"],
        ),
        (
            "بنا شد احمد فردا به شیراز برود و پس‌فردا با پیمانکار دیدار کند.",
            ["بنا شد احمد به شیراز برود", "بنا شد احمد با پیمانکار دیدار کند"],
        ),
    ],
)
def test_what_is_agreed_holds_for_both_wishes(text: str, expected: list[str]) -> None:
    events = extract(text, PUBLISHED)
    assert [event.title for event in events] == expected
    assert {event.status for event in events} == {Status.FUTURE}


def test_a_lone_word_that_tells_how_is_no_subject() -> None:
    assert titles("قطار دیر رسید و ساعت ۸ حرکت کرد.") == ["قطار حرکت کرد"]
    assert titles("آن سال زمستان زود رسید و از نیمه آبان راه بسته شد.")[-1] == "راه بسته شد"


def test_this_noun_is_nobody_of_its_own_clause() -> None:
    text = "محیط‌بانان این خانواده را نخستین بار در دهم مرداد دیده بودند."
    assert titles(text) == ["محیط‌بانان این خانواده را نخستین بار دیدند"]


def test_an_apposition_of_two_words_goes_with_its_clause() -> None:
    text = "سارا، نویسنده جوانی که در سال ۱۳۹۰ جایزه گرفته بود، دیروز درگذشت."
    assert titles(text) == ["سارا جایزه گرفت", "سارا درگذشت"]


@pytest.mark.parametrize(
    ("text", "title", "who"),
    [
        ("مریم به تهران رفت و سال ۱۳۸۰ مدیر یک شرکت شد.", "مریم مدیر یک شرکت شد", ["مریم"]),
        ("احمد کاظمی در شیراز زاده شد. در ۱۳۲۰ نماینده مجلس شد.", "احمد کاظمی نماینده مجلس شد", ["احمد کاظمی"]),
        ("در ۱۳۲۰ نماینده مجلس شد.", "نماینده مجلس شد", []),
        ("مدیر مدرسه دیروز برکنار شد.", "مدیر مدرسه برکنار شد", ["مدیر مدرسه"]),
        (
            "نمایندگان مجلس دیروز خواستار استیضاح وزیر شدند.",
            "نمایندگان مجلس خواستار استیضاح وزیر شدند",
            ["نمایندگان مجلس"],
        ),
    ],
)
def test_what_somebody_becomes_is_not_who_becomes_it(text: str, title: str, who: list[str]) -> None:
    (event,) = extract(text, PUBLISHED)
    assert event.title == title
    assert [item.text for item in event.participants][:1] == who


def test_a_participle_before_another_phrase_is_a_noun() -> None:
    text = "رئیس بانک مرکزی دوشنبه اعلام کرد نرخ سود سپرده تا پایان سال تغییر نخواهد کرد."
    assert titles(text)[0] == "رئیس بانک مرکزی اعلام کرد: نرخ سود سپرده تا پایان سال تغییر نخواهد کرد"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "به گفته او مشترکانی که از ابتدای مهر کنتور هوشمند نصب کنند، ۳۰ درصد تخفیف می‌گیرند.",
            "مشترکانی که کنتور هوشمند نصب کنند، ۳۰ درصد تخفیف می‌گیرند",
        ),
        ("احمد در سال ۱۳۰۶ مأمور شد در رشت مدرسه‌ای باز کند.", "احمد مأمور شد در رشت مدرسه‌ای باز کند"),
        ("فردا اگه بهتر بشه می‌ریم جزیره.", "اگر بهتر بشود، نویسنده و همراهانش به جزیره می‌روند"),
        ("دیشب موندیم خونه.", "نویسنده و همراهانش در خانه ماندند"),
    ],
)
def test_a_clause_and_what_is_around_it_are_told_of_those_whom_they_mean(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("علی رضایی متولد ۱۳۶۰ دیروز بازداشت شد.", ["تولد علی رضایی", "علی رضایی بازداشت شد"]),
        ("رضا کاظمی، متولد ۱۲ مهر ۱۳۴۰ در شیراز، دیروز درگذشت.", ["تولد رضا کاظمی", "رضا کاظمی درگذشت"]),
        ("علی رضایی در ۱۳۶۰ متولد شد.", ["علی رضایی متولد شد"]),
    ],
)
def test_a_birth_beside_a_name_is_a_row_of_its_own(text: str, expected: list[str]) -> None:
    assert titles(text) == expected


@pytest.mark.parametrize("adverb", ["عملا", "رسما", "ظاهرا", "شخصا", "مجددا", "مستقیما"])
def test_a_word_that_tells_how_acts_in_no_clause(adverb: str) -> None:
    (event,) = extract(f"اواخر هفته گذشته {adverb} از کارخانه رفت.", PUBLISHED)
    assert not event.participants


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("قانونی که از فروردین اجرا می‌شد، هفته پیش لغو شد.", "قانونی لغو شد"),
        ("سم‌پاشی که قرار بود جمعه گذشته انجام شود، به جمعه ۱۹ آبان موکول شد.", "سم‌پاشی به جمعه ۱۹ آبان موکول شد"),
        (
            "خط انتقال آب تالوار که کلنگ آن در سال ۱۳۹۶ به زمین زده شد، سرانجام در خرداد امسال به بهره‌برداری رسید.",
            "خط انتقال آب تالوار به بهره‌برداری رسید",
        ),
        ("کسانی که از فردا ثبت‌نام کنند، شنبه کارت می‌گیرند.", "کسانی که از فردا ثبت‌نام کنند، کارت می‌گیرند"),
    ],
)
def test_a_clause_of_its_own_day_is_left_out_of_the_title_of_the_other(text: str, title: str) -> None:
    assert titles(text)[-1] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "دادگاه مردی را که متهم است همسرش را در تیر سال گذشته به قتل رسانده، به قصاص محکوم کرد.",
            "مردی متهم است همسرش را به قتل رساند",
        ),
        ("پلیس جوانی را که مدعی بود سال گذشته در لندن درس خوانده، بازداشت کرد.", "جوانی در لندن درس خواند"),
        (
            "پلیس مردی را که متهم است به قتل همسرش، دیروز بازداشت کرد.",
            "پلیس مردی را که متهم است به قتل همسرش بازداشت کرد",
        ),
    ],
)
def test_what_somebody_is_said_to_have_done_is_told_of_him(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title", "who"),
    [
        ("در دو سال اول دولت به ما کمک کرد.", "در دو سال اول دولت به ما کمک کرد", "دولت"),
        ("هزینه را در سه سال نخست شرکت مهر تأمین کرد.", "شرکت مهر هزینه را تأمین کرد", "شرکت مهر"),
    ],
)
def test_which_part_of_something_a_length_is_belongs_to_it(text: str, title: str, who: str) -> None:
    (event,) = extract(text, PUBLISHED)
    assert event.title == title
    assert event.participants[0].text == who


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("در انفجار دیروز معدن طبس ۵۰ کارگر کشته شدند.", "در انفجار معدن طبس ۵۰ کارگر کشته شدند"),
        ("در زلزله دیشب هرات صدها خانه ویران شد.", "در زلزله هرات صدها خانه ویران شد"),
        ("در جلسه دیروز شورا بودجه را تصویب کرد.", "شورا بودجه را تصویب کرد"),
        ("رهبر حماس در واکنش به بمباران شب گذشته غزه گفت آتش‌بس تمام شد.", "بمباران غزه"),
    ],
)
def test_whose_a_happening_is_stands_behind_its_time(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("دادگاه حکم اعدام رضا کاظمی را که پارسال صادر شده بود نقض کرد.", "حکم اعدام رضا کاظمی صادر شد"),
        (
            "دادگاه حکم پنج سال زندان رضا کاظمی را که پارسال صادر شده بود نقض کرد.",
            "حکم پنج سال زندان رضا کاظمی صادر شد",
        ),
        ("وزارت ارشاد مجوز کتاب احمد محمود را که هفته پیش صادر شده بود لغو کرد.", "مجوز کتاب احمد محمود صادر شد"),
    ],
)
def test_the_object_before_its_clause_is_whole(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "«چند کاپریس برای ویولن» نیز نمایشی از محمود رحیمی است که ساعت ۱۸ در تالار خورشید اجرا می‌شود.",
            "«چند کاپریس برای ویولن» در تالار خورشید اجرا می‌شود",
        ),
        ("«برادران» رمانی است که در ۱۳۴۰ منتشر شد.", "«برادران» منتشر شد"),
    ],
)
def test_what_is_defined_is_told_of_by_its_whole_title(text: str, title: str) -> None:
    assert titles(text) == [title]


def test_a_length_joined_to_the_hour_goes_with_it() -> None:
    text = "نمایش «زنان مهتابی» در تالار سایه به مدت ۷۰ دقیقه و ساعت ۱۷:۳۰ اجرا خواهد شد."
    assert titles(text)[-1] == "نمایش «زنان مهتابی» در تالار سایه اجرا خواهد شد"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "ولایت‌های هرات، فراه، نیمروز، هلمند، قندهار، زابل، پکتیا و میدان وردک فردا شاهد برفباری سنگین خواهند بود.",
            "۸ ولایت شاهد برفباری سنگین خواهند بود",
        ),
        ("شهرهای کرج، قم و ایلام فردا شاهد بارش سنگین برف و باران خواهند بود.", "شهرهای کرج، قم و ایلام شاهد"),
        (
            "فردا مدارس شهرهای تهران، کرج، قم، اراک، همدان، سنندج، ایلام و چند شهر دیگر تعطیل خواهد بود.",
            "مدارس شهرهای تهران، کرج، قم، اراک",
        ),
    ],
)
def test_a_long_list_is_told_by_its_number(text: str, title: str) -> None:
    (found,) = titles(text)
    assert found.startswith(title)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "شهین پویا، مترجم و ویراستار، در ۱۲ مهر ۱۳۲۵ در همدان زاده شد.",
            "شهین پویا، مترجم و ویراستار، در همدان زاده شد",
        ),
        (
            "مردی که همسایه‌اش را کشته بود، صبح دیروز پای میز محاکمه ایستاد.",
            "مردی که همسایه‌اش را کشته بود، پای میز محاکمه ایستاد",
        ),
        ("با کمک مردم روستا، دیروز ۵۰۰ نهال در کوچه‌ها کاشته شد.", "با کمک مردم روستا، ۵۰۰ نهال در کوچه‌ها کاشته شد"),
        ("شهردار، دیروز پارک را افتتاح کرد.", "شهردار پارک را افتتاح کرد"),
    ],
)
def test_the_comma_before_a_time_that_goes_stays_where_it_ends_something(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "نخستین بیمار، معلمی از زابل بود که هفته گذشته با تب به بیمارستان مراجعه کرد.",
            ["معلمی از زابل با تب به بیمارستان مراجعه کرد"],
        ),
        ("قاتل مردی بود که دیروز گریخت.", ["قاتل گریخت"]),
        (
            "از ابتدای سال تاکنون ۳۷ مورد ابتلا در استان ثبت شده که رقم بالایی است.",
            ["۳۷ مورد ابتلا در استان ثبت شده است"],
        ),
        ("بلیت‌فروشی از دیروز شروع شده و اجرای ویژه شلوغ خواهد بود.", ["بلیت‌فروشی شروع شده است"]),
        ("سقف مدرسه صبح دیروز، پیش از زنگ اول، فرو ریخت.", ["سقف مدرسه پیش از زنگ اول فرو ریخت"]),
        (
            "این شرکت را آرش کمالی و دو دوستش سال ۱۳۹۹ در کرج بنیان گذاشتند.",
            ["این شرکت را آرش کمالی و دو دوستش در کرج بنیان گذاشتند"],
        ),
    ],
)
def test_what_a_copula_or_a_participle_leaves_open(text: str, titles: list[str]) -> None:
    assert [event.title for event in extract(text, "1403-08-16")] == titles


def test_where_one_was_before_is_not_where_one_goes() -> None:
    [event] = extract("گروه پس از اجرا در تهران، هفته آینده به شیراز می‌رود.", "1403-08-16")
    assert event.place is not None
    assert event.place.text == "شیراز"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("سفر وزیر که برای هفته آینده برنامه‌ریزی شده بود، لغو شد.", "سفر وزیر لغو شد"),
        ("نشست شورا که قرار بود دیروز برگزار شود، تشکیل نشد.", "نشست شورا تشکیل نشد"),
        ("کنسرت گروه «ماه» که برای جمعه پیش‌بینی شده بود، برگزار نمی‌شود.", "کنسرت گروه «ماه» برگزار نمی‌شود"),
        ("وزیر که قرار بود دیروز به مجلس برود، نرفت.", "وزیر قرار بود به مجلس برود"),
    ],
)
def test_what_was_planned_is_told_with_what_became_of_it(text: str, title: str) -> None:
    [event] = extract(text, "1403-03-16")
    assert (event.title, event.status.value) == (title, "hypothetical")


def test_what_was_brought_about_is_past() -> None:
    [event] = extract("کمک وزارتخانه باعث شد شرکت در سال ۱۳۹۵ کارخانه تازه‌ای بسازد.", "1403-03-16")
    assert event.status.value == "past"


def test_whenever_is_a_condition() -> None:
    [event] = extract("هرگاه مستأجر ظرف ده روز اجاره را نپردازد، قرارداد فسخ می‌شود.", "1403-03-16")
    assert (event.title, event.status.value) == ("هرگاه مستأجر اجاره را نپردازد، قرارداد فسخ می‌شود", "hypothetical")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("بدرالزمان فاخر هفدهم آبان ۱۳۱۶ در لار به دنیا آمد.", ["بدرالزمان فاخر"]),
        ("هرباریوم سال ۱۳۱۶ در لار ساخته شد.", []),
        ("آیین‌نامه را هیئت رئیسهٔ دانشگاه در جلسهٔ ۲۸ مرداد تصویب کرده است.", ["هیئت رئیسهٔ دانشگاه"]),
        ("این گل را به مادرم هدیه می‌کنم که پارسال درگذشت.", ["مادرم"]),
        ("قلعه در سال ۱۲۰۰ به دست ازبکان ویران شد.", ["ازبکان"]),
    ],
)
def test_who_is_told_by_place_or_verb_alone(text: str, who: list[str]) -> None:
    [event] = extract(text, "1403-03-16")
    assert [part.text for part in event.participants] == who


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("وزیر گفت که شرکت دیروز زمینی خریده تا کارخانه بسازد.", "شرکت زمینی خرید"),
        ("شرکت هفته گذشته زمینی خریداری کرده تا کارخانه بسازد.", "شرکت زمینی خریداری کرد"),
        ("علی هفته پیش به تهران رفته اما کاری پیدا نکرده است.", "علی به تهران رفت"),
    ],
)
def test_what_for_stays_out_of_what_was_done(text: str, title: str) -> None:
    """A bare participle before «تا» is the verb; what it was done for is neither the event nor its status."""
    (event,) = extract(text, published="1403-05-10")
    assert (event.title, event.status) == (title, "past")


@pytest.mark.parametrize("time", ["دیروز", "صبح روز شنبه", "۲۰ خرداد"])
@pytest.mark.parametrize("deed", ["برنده جایزه ملی کتاب شد", "عضو هیئت مدیره بانک شد", "خواستار آزادی زندانیان شد"])
def test_what_somebody_becomes_is_no_part_of_who(time: str, deed: str) -> None:
    (event,) = extract(f"{time} مریم کاظمی {deed}.", published="1403-05-10")
    assert [one.text for one in event.participants] == ["مریم کاظمی"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("از بازداشت رضا کیا کمتر از یک سال سپری شده است.", "از بازداشت رضا کیا کمتر از یک سال سپری شده است"),
        ("دوران محکومیت رضا کیا دیروز سپری شد.", "دوران محکومیت رضا کیا سپری شد"),
        ("فیلم «خاک» محصول سال ۲۰۰۴ است.", "فیلم «خاک» محصول سال ۲۰۰۴ است"),
    ],
)
def test_a_time_that_is_what_goes_by_or_what_something_is_of_stays(text: str, title: str) -> None:
    assert titles(text) == [title]
