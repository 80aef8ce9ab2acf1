"""Titles say of nobody and nothing what the text does not say: whose a deed is, what was cut, whose a time is."""

import pytest

from gahnegar import extract

DAY = "1403-05-10"


def titles(text: str) -> list[str]:
    return [event.title for event in extract(text, DAY)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "خروج چهار بازیکن که فصل گذشته در ترکیب اصلی حضور داشتند، نگران‌کننده است.",
            "چهار بازیکن در ترکیب اصلی حضور داشتند",
        ),
        (
            "او از همکاری فرماندار پیشین شهر که به تازگی به جویبار منتقل شد قدردانی کرد.",
            "فرماندار پیشین شهر به جویبار منتقل شد",
        ),
        ("اعتراض کارگران معدن که روز شنبه تجمع کردند ادامه دارد.", "کارگران معدن تجمع کردند"),
        ("سفر رئیس‌جمهور که دیروز آغاز شد سه روز طول می‌کشد.", "سفر رئیس‌جمهور آغاز شد"),
        ("درخواست وزیر که هفته گذشته رد شد دوباره مطرح می‌شود.", "درخواست وزیر رد شد"),
    ],
)
def test_a_relative_clause_tells_of_those_who_can_do_it(text: str, title: str) -> None:
    assert titles(text)[0] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "به نقل از روابط عمومی اداره صنعت، معدن و تجارت ساری، علی رضایی دیروز استعفا کرد.",
            "علی رضایی استعفا کرد",
        ),
        ("به گزارش اداره راه، مسکن و شهرسازی، سه پل سال گذشته ساخته شد.", "سه پل ساخته شد"),
        ("به گزارش فارس، علی و حسن دیروز در تهران بازداشت شدند.", "علی و حسن در تهران بازداشت شدند"),
    ],
)
def test_a_list_in_the_name_of_a_source_is_no_end_of_it(text: str, title: str) -> None:
    assert titles(text) == [title]


def test_what_makes_the_news_stands_behind_a_comma() -> None:
    text = "نمایندگان مجلس در نشست علنی امروز با ۱۶۲ رأی موافق، یک‌فوریت طرح ساماندهی آب‌بندان‌ها را تصویب کردند."
    assert "یک‌فوریت طرح" in titles(text)[0]
    [aside] = titles("محمدباقر قالیباف، شهردار تهران دیروز در همایش سالانه شهرداران کشور در شهر یزد سخنرانی کرد.")
    assert "سخنرانی کرد" in aside


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("نسخه تازه برای گوشی‌های سال ۲۰۱۸ به بعد، دیروز منتشر شد.", "گوشی‌های سال ۲۰۱۸ به بعد"),
        ("ثبت‌نام وام ازدواج متولدین ۸۲ به بعد از شنبه شروع می‌شود.", "متولدین ۸۲ به بعد"),
        ("سران فتنه سال ۸۸ دیروز آزاد شدند.", "سران فتنه سال ۸۸"),
    ],
)
def test_a_time_that_tells_which_thing_is_meant_stays(text: str, kept: str) -> None:
    assert kept in titles(text)[0]


def test_a_time_right_before_the_verb_is_of_the_verb() -> None:
    text = "دیدار صنام و مخابرات به دلیل برگزاری لیگ بسکتبال حدود ساعت ۱۲ شب آغاز شد."
    assert titles(text) == ["دیدار صنام و مخابرات به دلیل برگزاری لیگ بسکتبال آغاز شد"]


def test_a_time_before_a_verb_that_only_says_what_something_is_of_opens_no_clause() -> None:
    [title] = titles("این تنها مدرسه مربوط به ۶۰ سال پیش است که وضعیت بدی دارد.")
    assert "وضعیت" not in title
    assert titles("نزدیک به ۴۰ سال است که اهالی روستا چشم‌انتظار جاده هستند.") == ["اهالی روستا چشم‌انتظار جاده هستند"]


def test_a_phrase_behind_its_time_is_parted_from_the_next() -> None:
    [title] = titles("در دیدار دیروز، رئیس مجلس، وزیران نفت و نیرو را به کمیسیون دعوت کرد.")
    assert not title.startswith("در دیدار رئیس")


def test_a_clause_no_cut_of_which_is_true_stands_whole() -> None:
    text = (
        "در ایام محرم هزاران زنجیرزن با لباس‌های بلند عربی و با زمزمه ذکرهای یا حسین و یا اباالفضل، به صورت یکپارچه و "
        "هماهنگ با صدای طبل و شیپور و سنج، همچون سیلی در خیابان‌های شهر جاری می‌شوند."
    )
    [first, *_] = extract(text, DAY)
    assert "عربی و می‌شوند" not in first.title
    assert first.title.endswith("جاری می‌شوند")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "رضا در سال ۱۳۴۵ در کرمانشاه متولد و در سال ۱۳۶۴ به درجه شهادت نائل شد.",
            ["رضا در کرمانشاه متولد شد", "رضا به درجه شهادت نائل شد"],
        ),
        (
            "نتایج اولیه نیمهٔ دوم آبان اعلام و مصاحبه تخصصی از اول دی انجام می‌شود.",
            ["نتایج اولیه اعلام می‌شود", "مصاحبه تخصصی انجام می‌شود"],
        ),
        ("این حفره روز شنبه کشف و کمتر از ۳ ساعت بعد بسته شد.", ["این حفره کشف شد", "این حفره بسته شد"]),
        ("این طرح سال گذشته تصویب و امسال ابلاغ شد.", ["این طرح تصویب شد", "این طرح ابلاغ شد"]),
        (
            "سه متهم سال گذشته محکوم و از ابتدای امسال زندانی شدند.",
            ["سه متهم محکوم شدند", "سه متهم زندانی شدند"],
        ),
        (
            "کارخانه در سال ۱۳۸۰ افتتاح و از اول آبان تولید خود را آغاز کرد.",
            ["کارخانه افتتاح شد", "کارخانه تولید خود را آغاز کرد"],
        ),
        ("مدیران دیروز و کارکنان امروز بازداشت شدند.", ["مدیران بازداشت شدند", "کارکنان بازداشت شدند"]),
    ],
)
def test_two_dated_halves_that_share_a_verb_are_two_acts(text: str, rows: list[str]) -> None:
    assert titles(text) == rows


def test_who_aims_at_something_has_not_done_it() -> None:
    text = "مدیرکل آژانس که بر آن است نتایج بازرسی‌ها را در پایان ماه مه آماده کند، به تهران آمد."
    assert titles(text)[0] == "مدیرکل آژانس بر آن است نتایج بازرسی‌ها را آماده کند"
    assert titles("شهرداری بر آن است تا سه پارک را تا نوروز افتتاح کند.") == [
        "شهرداری بر آن است تا سه پارک را افتتاح کند"
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "کمیته انضباطی درباره درگیری تماشاگران در بازی ۲۲ آبان هفته آینده رأی می‌دهد.",
            ["درگیری تماشاگران", "کمیته انضباطی درباره درگیری تماشاگران در بازی رأی می‌دهد"],
        ),
        ("پلیس درباره تیراندازی در مراسم شنبه گذشته تحقیق می‌کند.", ["تیراندازی در مراسم"]),
        ("او در بازی دیروز دو گل زد.", ["او در بازی دو گل زد"]),
    ],
)
def test_a_time_inside_what_a_clause_is_about_dates_that(text: str, rows: list[str]) -> None:
    assert titles(text) == rows


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "روستایی در حاشیه کویر که تا چهل سال پیش یازده رشته قنات داشت خالی از سکنه است.",
            "روستایی در حاشیه کویر یازده رشته قنات داشت",
        ),
        ("مردی با چاقو که دیروز به رهگذران حمله کرد بازداشت شد.", "مردی با چاقو به رهگذران حمله کرد"),
        ("کتابی درباره جنگ که سال گذشته منتشر شد جایزه گرفت.", "کتابی درباره جنگ منتشر شد"),
        ("در شهری که سال ۱۳۵۰ ویران شد کسی نمانده است.", "شهری ویران شد"),
    ],
)
def test_a_noun_that_points_ahead_is_what_the_relative_clause_is_about(text: str, title: str) -> None:
    assert titles(text)[0] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("۳۰۰ واحد صنفی و اداری شهر دیروز تحت نظارت بازرسان بهداشت قرار گرفتند.", "تحت نظارت"),
        ("سفر سال گذشته وزیر به پکن بی‌نتیجه بود.", "سفر وزیر به پکن"),
        ("عملیات ساخت هزار واحد در حاشیه شهر مشهد که اخیرا کلنگ‌زنی شده بود تمام شد.", "عملیات ساخت هزار واحد"),
    ],
)
def test_what_a_verb_needs_stays(text: str, title: str) -> None:
    assert title in titles(text)[0]


def test_what_the_verb_treats_is_not_of_the_noun_before_its_time() -> None:
    assert all("بررسی" not in title for title in titles("او درباره آشوب در انتخابات سال ۹۲ به بررسی عوامل آن پرداخت."))


def test_a_half_that_is_over_lends_no_verb_of_what_is_to_come() -> None:
    text = "در سال گذشته چند سد در استان افتتاح و در سال جاری نیز یک سد دیگر در استان افتتاح می‌شود."
    assert titles(text) == ["چند سد در استان افتتاح شد", "یک سد دیگر در استان افتتاح می‌شود"]


def test_each_one_asks_nothing_and_a_score_stays_whole() -> None:
    [title] = titles("هر کدام حداکثر تا تاریخ ۱ اکتبر می‌توانند فیلم‌های خود را تحویل دهند.")
    assert not title.endswith("؟")
    [title] = titles("بایرن شب گذشته موفق شد یک بر صفر منچسترسیتی، قهرمان انگلیس را شکست دهد.")
    assert "یک بر صفر منچسترسیتی" in title


@pytest.mark.parametrize(
    "text",
    [
        "مربی تیم در پایان گفت: امسال باید تمام تلاش خود را بکنیم.",
        "پریرا گفت: دیدار فردا برای ما مهم است.",
        "وی گفت: اربعین و محرم نگرش انسان را تغییر می‌دهد.",
        "معافیت از مالیات به مدت ۲۰ سال از مزایای این پارک محسوب می‌شود.",
    ],
)
def test_what_somebody_wants_or_values_is_no_row(text: str) -> None:
    assert titles(text) == []


def test_a_verb_keeps_the_word_without_which_it_says_nothing() -> None:
    text = (
        "فیلم جدید او (بازی ازدواج) طی چند ماه اخیر به صورت همزمان نمایش موفقیت‌آمیزی در سینماهای سنگاپور و همسایه "
        "داشته و این موفقیت‌ها ادامه دارد."
    )
    assert "نمایش موفقیت‌آمیزی" in titles(text)[0]
    text = "منتخبین شورای شهر دیروز هفت گزینه (نجفی با ۲۱ رأی، مرعشی با ۲۰ رأی) برای شهرداری تهران انتخاب کردند."
    assert "انتخاب کردند" in titles(text)[0]


def test_one_of_many_is_who_the_relative_clause_tells_of() -> None:
    text = "تصویر حسین همدانی از فرماندهان ارشد سپاه که ۱۶ مهر در سوریه شهید شد منتشر شده است."
    assert "حسین همدانی" in titles(text)[0]


def test_what_one_tells_of_oneself_is_no_stance() -> None:
    [title] = titles("دو سال پیش که شروع کردم یک کلمه هم بلد نبودم.")
    assert title.endswith("یک کلمه بلد نبودم")
