"""Whose a time is: of the verb, or of a noun whose phrase it ends; what a day, a clock and a figure belong to."""

import pytest

from gahnegar import extract
from gahnegar.events.event import Status

PUBLISHED = "1403-03-20"  # a Sunday


def rows(text: str) -> dict[str, tuple[str, Status]]:
    """For each dated expression the words of the predicate and the status."""
    return {
        event.timex.text: (event.predicate.text if event.predicate else "", event.status)
        for event in extract(text, PUBLISHED)
    }


@pytest.mark.parametrize(
    ("text", "time", "predicate", "status"),
    [
        # a past verb, a time ahead: what is to come is the noun
        ("سرمربی ازبکستان در مورد بازی فردا گفت: بازیکنان آماده‌اند.", "فردا", "بازی", Status.FUTURE),
        ("داوران بازی‌های هفته آینده لیگ معرفی شدند.", "هفته آینده", "بازی‌های", Status.FUTURE),
        ("بلیت‌های کنسرت جمعه آینده فروخته شد.", "جمعه آینده", "کنسرت", Status.FUTURE),
        ("او برای شرکت در اجلاس فردا وارد تهران شد.", "فردا", "اجلاس", Status.FUTURE),
        ("مربی ترکیب تیمش برای دیدار فردا مقابل فولاد را اعلام کرد.", "فردا", "دیدار", Status.FUTURE),
        ("وزیر نسبت به کمبود آب در تابستان آینده هشدار داد.", "تابستان آینده", "کمبود", Status.FUTURE),
        # a verb to come, a time that is over
        ("برندگان مناقصه مهرماه گذشته باید به دبیرخانه مراجعه نمایند.", "مهرماه گذشته", "مناقصه", Status.PAST),
        # another time has the verb
        ("متهم سرقت آذرماه، دیروز دستگیر شد.", "آذرماه", "سرقت", Status.PAST),
        ("تیم قطر از فردا برای بازی با ازبکستان (۱۷ مهر) اردو برگزار می‌کند.", "۱۷ مهر", "بازی", Status.FUTURE),
        # behind what only happenings follow
        ("این فراخوان در واکنش به یورش سوم ژوئن به تحصن معترضان صورت گرفت.", "سوم ژوئن", "یورش", Status.PAST),
        ("در پی باران‌های هفته گذشته سیل جاری شد.", "هفته گذشته", "باران‌های", Status.PAST),
        # the verb's own
        ("مدارس کرمان فردا تعطیل شد.", "فردا", "تعطیل شد", Status.FUTURE),
        ("قیمت بنزین برای ماه آینده تعیین شد.", "ماه آینده", "تعیین شد", Status.FUTURE),
        ("جلسه فردا لغو شد.", "فردا", "لغو شد", Status.HYPOTHETICAL),
        ("قرار بود همایش دیروز برگزار شود.", "دیروز", "برگزار شود", Status.HYPOTHETICAL),
        ("بعد از نماز جمعه امروز مردم در تشییع دو شهید شرکت کردند.", "امروز", "شرکت کردند", Status.PAST),
        ("نمایشگاه کتاب تا جمعه آینده تمدید شد.", "جمعه آینده", "تمدید شد", Status.PAST),
        # what a day is made
        ("دولت فردا را عزای عمومی اعلام کرد.", "فردا", "عزای عمومی اعلام کرد", Status.FUTURE),
        # of what a copula tells
        ("علت انفجار دیروز کارخانه نشت گاز بود.", "دیروز", "انفجار", Status.PAST),
        ("اجرای این قانون مربوط به سال ۱۳۹۸ است.", "سال ۱۳۹۸", "اجرای", Status.PAST),
        # behind the verb, with a comma
        ("نشست شورا در سالن برگزار می‌شود، فردا ساعت ۱۰.", "فردا ساعت ۱۰", "برگزار می‌شود", Status.FUTURE),
        # a copula that is written on
        ("بیمارستان‌های شهر از دیروز فعال‌اند.", "دیروز", "فعال‌اند", Status.PRESENT),
    ],
)
def test_whose_a_time_is(text: str, time: str, predicate: str, status: Status) -> None:
    assert rows(text)[time] == (predicate, status)


@pytest.mark.parametrize(
    "text",
    [
        "مدیر جشنواره درباره برنامه هفته آینده توضیح داد.",
        "وزیر نیرو مهم‌ترین برنامه وزارتخانه در سال آینده را توسعه شبکه اعلام کرد.",
        "به مناسبت عید قربان جشنی برگزار شد.",
    ],
)
def test_a_coming_time_that_only_tells_which_thing_is_meant_makes_no_row(text: str) -> None:
    assert rows(text) == {}


@pytest.mark.parametrize(
    ("text", "time", "status"),
    [
        ("داوطلبان می‌توانند تا ۱۵ تیر ثبت‌نام کنند.", "۱۵ تیر", Status.FUTURE),
        ("متقاضیان نمی‌توانند پیش از مهر وام بگیرند.", "مهر", Status.FUTURE),
        ("زلزله می‌تواند هفته آینده دوباره رخ دهد.", "هفته آینده", Status.HYPOTHETICAL),
        ("برای ۲۴ ساعت آینده هیچ برنامه‌ای وجود ندارد.", "۲۴ ساعت آینده", Status.FUTURE),
        ("کتابخانه در ماه رمضان از ساعت ۹ تا ۱۴ باز است.", "از ساعت ۹ تا ۱۴", Status.FUTURE),
        ("زمان برگزاری آزمون از ۱۴ شهریور به ۲۷ شهریور تغییر کرد.", "۱۴ شهریور", Status.HYPOTHETICAL),
        ("زمان برگزاری آزمون از ۱۴ شهریور به ۲۷ شهریور تغییر کرد.", "۲۷ شهریور", Status.FUTURE),
        ("هر سال با نزدیک شدن به عاشورا بازار سیاه‌پوش می‌شود.", "عاشورا", Status.RECURRING),
        ("شرکت ۳۰ شهریور مجمع سالانه خود را برگزار می‌کند.", "۳۰ شهریور", Status.FUTURE),
        ("گواهی حیات سالی یک بار، در آذر، تمدید می‌گردد.", "آذر", Status.RECURRING),
        ("اردو ۱۷ مرداد آغاز می‌شود و ده روز ادامه دارد.", "ده روز", Status.FUTURE),
    ],
)
def test_whether(text: str, time: str, status: Status) -> None:
    assert rows(text)[time][1] is status


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("با توجه به هشدار هواشناسی، مدارس فردا تعطیل است.", "مدارس فردا تعطیل است"),
        ("در پی توافق دو شرکت، کارخانه شنبه آینده باز می‌شود.", "کارخانه شنبه آینده باز می‌شود"),
        ("به گفته محمد کریمی، رئیس پلیس راه استان، سه نفر دیروز کشته شدند.", "سه نفر دیروز کشته شدند"),
        (
            "بنا به گزارش‌ها تدابیر امنیتی در هرات، مرکز ولایت دیروز گرفته شد.",
            "تدابیر امنیتی در هرات، مرکز ولایت دیروز گرفته شد",
        ),
        (
            "کسانی که مدرک دارند تا شنبه ثبت‌نام کنند.",
            "کسانی که مدرک دارند تا شنبه ثبت‌نام کنند",
        ),
    ],
)
def test_where_a_clause_begins(text: str, clause: str) -> None:
    [event] = extract(text, PUBLISHED)
    assert event.clause.text == clause


@pytest.mark.parametrize(
    ("text", "title", "status"),
    [
        ("تغییرات قیمتی ۲۴ ساعت گذشته: ۲.۷۸ درصد کاهش", "تغییرات قیمتی: ۲.۷۸ درصد کاهش", Status.PAST),
        ("بیت‌کوین\nحجم معاملات در ۲۴ ساعت گذشته: ۳ میلیارد دلار", "بیت‌کوین: حجم معاملات: ۳ میلیارد دلار", Status.PAST),
        ("دمای فردا: ۱۲ درجه", "دما: ۱۲ درجه", Status.FUTURE),
        ("برنامه فردا: بازدید از موزه", "برنامه بازدید از موزه", Status.FUTURE),
    ],
)
def test_a_label_with_its_time_before_a_figure(text: str, title: str, status: Status) -> None:
    [event] = extract(text, PUBLISHED)
    assert (event.title, event.status) == (title, status)


@pytest.mark.parametrize(
    ("text", "time", "mentions"),
    [
        (
            "نمایشگاه از ۵ تا ۱۰ مهر همه روزه از ساعت ۱۶ تا ۲۰ برپا است.",
            "از ۵ تا ۱۰ مهر",
            ["همه روزه از ساعت ۱۶ تا ۲۰"],
        ),
        ("اعضا در آینده نزدیک رئیس کانون را برای سه سال انتخاب خواهند کرد.", "آینده نزدیک", ["سه سال"]),
        ("مدیر سال گذشته باشگاه دیروز بازداشت شد.", "دیروز", []),
        ("هر سال در فروردین‌ماه جشن گل برگزار می‌شود.", "هر سال", ["فروردین‌ماه"]),
        ("مراکز پنجشنبه و جمعه این هفته از ساعت ۸ تا ۲۰ فعال‌اند.", "پنجشنبه و جمعه این هفته", ["از ساعت ۸ تا ۲۰"]),
    ],
)
def test_one_happening_is_one_row(text: str, time: str, mentions: list[str]) -> None:
    [event] = extract(text, PUBLISHED, merge=True)
    assert (event.timex.text, [timex.text for timex in event.mentions]) == (time, mentions)


@pytest.mark.parametrize(
    ("text", "predicate", "status"),
    [
        ("وزیر از کلنگ‌زنی دو سد در هفته آینده خبر داد.", "کلنگ‌زنی", Status.FUTURE),
        ("فرماندار از آغاز ثبت‌نام زائران از هفته آینده خبر داد.", "آغاز", Status.FUTURE),
        ("طرح پزشک خانواده باید از ابتدای خرداد اجرا می‌شد اما خبری نیست.", "اجرا می‌شد", Status.HYPOTHETICAL),
        ("شهردار قول داده بود پارک تا پایان سال گذشته افتتاح شود.", "افتتاح شود", Status.HYPOTHETICAL),
        ("این شرکت از سال ۲۰۰۹ در پی محاکمه اوست.", "محاکمه اوست", Status.PRESENT),
        ("بنابر اعلام پلیس، تعداد تصادف‌ها در سال گذشته نه درصد رشد داشت.", "رشد داشت", Status.PAST),
        ("ماموران موفق شدند دیشب با کمین در راه، قاچاقچیان را دستگیر کنند.", "دستگیر کنند", Status.PAST),
    ],
)
def test_what_is_reported_was_to_be_or_was_managed(text: str, predicate: str, status: Status) -> None:
    [found] = rows(text).values()
    assert found == (predicate, status)


def test_an_occasion_of_another_day_than_the_speech_has_a_row_of_its_own() -> None:
    events = extract("وزیر علوم امروز در همایش ۱۶ آذر گفت دانشگاه‌ها نوسازی می‌شوند.", PUBLISHED)
    assert [(event.timex.text, event.title) for event in events] == [
        ("امروز", "وزیر علوم گفت: دانشگاه‌ها نوسازی می‌شوند"),
        ("۱۶ آذر", "همایش ۱۶ آذر"),
    ]


def test_on_an_occasion_of_speech_the_title_tells_what_was_said() -> None:
    [event] = extract("محمد ناصری در خطبه‌های نماز جمعه این هفته گفت: دو کارخانه بسته شد.", PUBLISHED)
    assert event.title == "محمد ناصری گفت: دو کارخانه بسته شد"


@pytest.mark.parametrize("text", ["یکشنبه انگار", "(۱۳:۰۵)", "کدوم یکشنبه"])
def test_what_says_nothing_makes_no_row(text: str) -> None:
    assert extract(text, PUBLISHED) == []


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "مسابقات جوانان از ۲۲ تیر در ساری و مسابقات بزرگسالان از ۲۰ مرداد در رشت برگزار خواهد شد.",
            ["مسابقات جوانان در ساری برگزار خواهد شد", "مسابقات بزرگسالان در رشت برگزار خواهد شد"],
        ),
        (
            "نمایش از ۵ تیر در تالار وحدت و از ۱۰ مرداد در تئاتر شهر اجرا می‌شود.",
            ["نمایش در تالار وحدت اجرا می‌شود", "نمایش در تئاتر شهر اجرا می‌شود"],
        ),
        ("مجمع فولاد ۳۱ خرداد و مجمع «کگل» در هفته نخست تیر خواهد بود.", ["مجمع فولاد", "مجمع «کگل»"]),
        ("وزیر دیروز در یزد و امروز در کرمان سخنرانی کرد.", ["وزیر در یزد سخنرانی کرد", "وزیر در کرمان سخنرانی کرد"]),
        ("او سال گذشته در تهران و امسال در قم درس داد.", ["او در تهران درس داد", "او در قم درس داد"]),
        ("کلاس‌ها از ۱۰ مهر و امتحانات از ۵ دی آغاز می‌شود.", ["کلاس‌ها آغاز می‌شود", "امتحانات آغاز می‌شود"]),
        # the verb is that of one
        ("استقلال فردا و پرسپولیس پس‌فردا به میدان می‌روند.", ["استقلال به میدان می‌رود", "پرسپولیس به میدان می‌رود"]),
        ("ایران ۵ تیر و عراق ۷ تیر به پیمان می‌پیوندند.", ["ایران به پیمان می‌پیوندد", "عراق به پیمان می‌پیوندد"]),
        ("دو تن دیروز و سه تن امروز بازداشت شدند.", ["دو تن بازداشت شدند", "سه تن بازداشت شدند"]),
    ],
)
def test_halves_that_share_a_verb_are_told_apart(text: str, titles: list[str]) -> None:
    assert [event.title for event in extract(text, PUBLISHED, merge=True)] == titles


def test_what_was_done_before_but_is_no_part_of_what_must_not_be() -> None:
    found = rows("او دو هفته پیش به تمرین بازگشت، اما تا پایان تیر نباید کشتی بگیرد.")
    assert [status for _, status in found.values()] == [Status.PAST, Status.HYPOTHETICAL]


@pytest.mark.parametrize(
    ("text", "predicate", "status"),
    [
        ("با کشیدن خیابان در ۱۳۱۱ نیمی از دالان ویران شد.", "ویران شد", Status.PAST),
        ("با سقوط بالگرد در ۱۴ خرداد، جست‌وجو آغاز شد.", "سقوط", Status.PAST),
        ("انتخابات شورا یکجا با انتخابات ریاست جمهوری در ۳۱ تیر برگزار خواهد شد.", "برگزار خواهد شد", Status.FUTURE),
        ("از تیر ۱۴۰۴ مسیریابی در تونل هم ممکن خواهد شد.", "ممکن خواهد شد", Status.FUTURE),
        ("فروش از ۱۹ میلیارد در سال ۲۰۲۰ به ۶۷ میلیارد در سال ۲۰۳۰ خواهد رسید.", "خواهد رسید", Status.FUTURE),
    ],
)
def test_means_and_bases(text: str, predicate: str, status: Status) -> None:
    [found] = rows(text).values()
    assert found == (predicate, status)


@pytest.mark.parametrize(
    "text",
    ["مدت اجرا: ۸ ماه", "این برنامه ۱۱ میلیون کاربر فعال ماهانه دارد."],
)
def test_measures_make_no_row(text: str) -> None:
    assert extract(text, "1402-11-10") == []


def test_writing_a_thing_is_no_saying() -> None:
    assert [event.reporting for event in extract("او کتاب «زمین» را در دهه ۱۳۶۰ نوشت.", PUBLISHED)] == [False]
    assert [event.reporting for event in extract("کیهان دیروز نوشت که وزیر می‌رود.", PUBLISHED)] == [True]


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ("استاندار با اشاره به وقوع سیل در فروردین ۹۸ افزود: خسارت‌ها پرداخت شد.", "وقوع"),
        ("وی با توجه به کاهش بارش‌ها در سال آبی گذشته اظهار کرد: باید صرفه‌جویی کنیم.", "کاهش"),
        ("وی با اشاره به آزادی دو زندانی در طی هفته گذشته گفت: خوشحالیم.", "آزادی"),
        ("استاندار با اشاره به تصویب قانون در مجلس، دیروز گفت: اجرا می‌شود.", "گفت"),
        ("استاندار در سال گذشته با اشاره به تصویب قانون گفت: اجرا می‌شود.", "گفت"),
    ],
)
def test_what_a_speaker_mentions_has_the_time_that_ends_its_phrase(text: str, predicate: str) -> None:
    [event] = extract(text, "1399-05-01")
    assert event.predicate is not None
    assert event.predicate.text == predicate


@pytest.mark.parametrize(
    "text",
    [
        "وی با اشاره به برنامه‌های وزارت در سال آینده گفت: کار می‌کنیم.",
        "وی با اشاره به مشکلات مردم در سال گذشته گفت: باید کار کرد.",
    ],
)
def test_what_does_not_happen_is_no_row_though_a_speaker_mentions_it(text: str) -> None:
    assert extract(text, "1399-05-01") == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("آخرین باری که او را دیدند ۲۸ مرداد بود.", "او را دیدند"),
        ("آخرین باری که تیم ایران قهرمان شد، سال ۱۳۵۵ بود.", "تیم ایران قهرمان شد"),
        ("اولین دفعه که رضا به مشهد رفت در سال ۱۳۸۰ بود.", "رضا به مشهد رفت"),
        ("آخرین بار که این پل تعمیر شد، دهه هفتاد بود.", "این پل تعمیر شد"),
        ("مردی که او را دیدند دیروز بیمار بود.", "مردی که او را دیدند بیمار بود"),
        ("این بار که آمد، دیروز خوشحال بود.", "این بار خوشحال بود"),
    ],
)
def test_what_a_time_was_the_first_or_last_of_has_that_time(text: str, title: str) -> None:
    assert [event.title for event in extract(text, "1399-05-01")] == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("بیمار پس از ۲۰ روز بستری در بیمارستان درگذشت.", "بیمار پس از ۲۰ روز بستری در بیمارستان درگذشت"),
        ("کارگر پس از سه سال حضور در معدن به شهر رفت.", "کارگر پس از سه سال حضور در معدن به شهر رفت"),
        ("پس از سه سال علی به خانه برگشت.", "علی به خانه برگشت"),
        ("تیم پس از ماه‌ها موفق شد.", "تیم موفق شد"),
        ("نتایج آزمون تا پایان مهر اعلام می‌شود.", "نتایج آزمون اعلام می‌شود"),
        ("کنکور تیرماه برگزار می‌شود.", "کنکور برگزار می‌شود"),
        (
            "قهرمانی تراکتور در جام حذفی سال ۱۳۹۲ نخستین جام این باشگاه بود.",
            "قهرمانی تراکتور در جام حذفی نخستین جام این باشگاه بود",
        ),
    ],
)
def test_a_length_stays_with_the_noun_that_it_measures(text: str, title: str) -> None:
    assert [event.title for event in extract(text, PUBLISHED)] == [title]


@pytest.mark.parametrize(
    ("text", "title", "who"),
    [
        (
            "در نشست دیروز کمیسیون، وزیر نیرو از کمبود آب گفت.",
            "در نشست کمیسیون، وزیر نیرو از کمبود آب گفت",
            "وزیر نیرو",
        ),
        ("در بازی جمعه گذشته سپاهان، مهاجم تیم مصدوم شد.", "در بازی سپاهان، مهاجم تیم مصدوم شد", "مهاجم تیم"),
        (
            "در اجلاس هفته گذشته اتحادیه، نماینده ترکیه با پیشنهاد مخالفت کرد.",
            "در اجلاس اتحادیه، نماینده ترکیه با پیشنهاد مخالفت کرد",
            "نماینده ترکیه",
        ),
        ("در معاملات امروز بورس تهران، شاخص کل رشد کرد.", "در معاملات بورس تهران، شاخص کل رشد کرد", ""),
        ("در جلسه دیروز شورا بودجه شهرداری را تصویب کرد.", "شورا بودجه شهرداری را تصویب کرد", "شورا"),
        ("در سال گذشته دانشگاه، رشته تازه‌ای راه انداخت.", "دانشگاه رشته تازه‌ای راه انداخت", "دانشگاه"),
        (
            "در جلسه دیروز شورا، شهرداری و استانداری درباره زمین‌ها توافق کردند.",
            "شورا، شهرداری و استانداری درباره زمین‌ها توافق کردند",
            "شورا، شهرداری و استانداری",
        ),
    ],
    ids=str,
)
def test_a_phrase_goes_on_behind_its_time_up_to_a_comma(text: str, title: str, who: str) -> None:
    """Whose a meeting is does not act in it, unless the comma parts a list or the time hangs on no noun."""
    [event] = extract(text, PUBLISHED)
    assert (event.title, event.participants[0].text if event.participants else "") == (title, who)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("شهرداری به استناد مجوز مورخ ۱۴۰۲/۱۰/۱۲ شورا شش مغازه را واگذار می‌کند.", ["مجوز شورا"]),
        ("کارشناسان این افت را به ابلاغیه ۱۴ تیر وزارت صمت نسبت می‌دهند.", ["ابلاغیه وزارت صمت"]),
        ("بر اساس نامه ۱۲ مهر استانداری، ساخت‌وساز ممنوع است.", ["نامه استانداری"]),
        ("خانم احمدی طی شکایت مورخ ۱۴۰۱/۷/۲ ادعا کرد فریب خورده است.", ["خانم احمدی ادعا کرد: فریب خورده است"]),
        ("حکم ده سال زندان علی صانعی تأیید شد.", []),
        ("دادگاه رأی پرونده را پنجم مهر صادر کرد.", ["دادگاه رأی پرونده را صادر کرد"]),
    ],
)
def test_the_date_of_a_paper_is_that_of_the_paper(text: str, titles: list[str]) -> None:
    assert [event.title for event in extract(text, "1403-08-16")] == titles


def test_what_is_counted_and_happens_is_told_with_its_count_and_verb() -> None:
    [event] = extract("چهل مورد بازدید از کارگاه‌ها در پاییز صورت گرفت.", "1402-10-25")
    assert event.title == "چهل مورد بازدید از کارگاه‌ها صورت گرفت"
