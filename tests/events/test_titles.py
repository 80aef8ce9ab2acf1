"""Titles: whole, true, without the time and what led to it; in the text's own words. People who share a verb."""

import pytest

from gahnegar.events import Event, extract

PUBLISHED = "1402-09-20"


def titles(text: str) -> list[str]:
    return [event.title for event in extract(text, PUBLISHED)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("سیلاب‌های روز جمعه به روستاها خسارت زد.", "سیلاب‌ها به روستاها خسارت زد"),
        ("شایان ذکر است همایش ملی آب فردا در یزد برگزار می‌شود.", "همایش ملی آب در یزد برگزار می‌شود"),
        (
            "«عنوان سومین اجلاس شهرداران که هفته آینده در شهر رباط، پایتخت کشور مراکش برگزار می‌شود.",
            "سومین اجلاس شهرداران در شهر رباط، پایتخت کشور مراکش برگزار می‌شود",
        ),
        (
            "پژوهشگران دانشگاه تهران سال گذشته موفق شدند داروی تازه‌ای تولید کنند.",
            "پژوهشگران دانشگاه تهران موفق شدند داروی تازه‌ای تولید کنند",
        ),
        (
            "معاون شرکت فولاد دیروز از راه‌اندازی خط تازه خبر داد.",
            "معاون شرکت فولاد از راه‌اندازی خط تازه خبر داد",
        ),
        (
            "طرح ساماندهی بازار دیروز در سطح شهر اجرا و در همین راستا تعدادی از متخلفان دستگیر شدند.",
            "طرح ساماندهی بازار در سطح شهر اجرا شد",
        ),
    ],
)
def test_titles_are_whole_and_free_of_the_time(text: str, title: str) -> None:
    assert titles(text) == [title]


def test_an_office_stays_beside_its_as() -> None:
    (title,) = titles("سال گذشته بود که محمدباقر قالیباف، شهردار تهران به عنوان رئیس منطقه انتخاب شد.")
    assert "به عنوان رئیس منطقه انتخاب شد" in title


def test_a_wish_stays_a_wish() -> None:
    (title,) = titles("بعید است که ورزشگاه آزادی تا سال آینده آماده باشد.")
    assert title.startswith("بعید است")


def test_a_question_stays_a_question() -> None:
    (event,) = extract("چرا این کارخانه دیروز تعطیل شد؟", PUBLISHED)
    assert event.title.endswith("؟")


def test_those_who_share_a_verb_are_events_of_their_own() -> None:
    events: list[Event] = extract("حسن رضایی ۳۱ شهریور و مریم احمدی هفتم مهر بازداشت شدند.", PUBLISHED)
    assert [event.title for event in events] == ["حسن رضایی بازداشت شد", "مریم احمدی بازداشت شد"]
    assert [[who.text for who in event.participants] for event in events] == [["حسن رضایی"], ["مریم احمدی"]]


def test_a_clause_that_cannot_be_cut_is_its_own_title() -> None:
    (event,) = extract("دیروز در آنجا به پایان رسید.", PUBLISHED)
    assert event.title_is_clause
    assert event.title == "در آنجا به پایان رسید"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("راننده کامیون که از ماه گذشته تحت تعقیب بود، دیروز دستگیر شد.", "راننده کامیون دستگیر شد"),
        ("مهلت ثبت‌نام که قرار بود در ۲۰ آبان به پایان برسد، تا ۲۷ آبان تمدید گردید.", "مهلت ثبت‌نام تمدید گردید"),
    ],
)
def test_a_clause_inside_goes_as_a_whole(text: str, title: str) -> None:
    assert titles(text)[-1] == title


def test_a_verb_of_reaching_keeps_how_far() -> None:
    assert titles("قطع اینترنت به ۸۰ روز رسیده است.") == ["قطع اینترنت به ۸۰ روز رسیده است"]


@pytest.mark.parametrize(
    "text",
    [
        "۱- مهلت ارسال آثار دیروز تمدید شد و متن آن در پایگاه جشنواره آمده است.",
        "ماده ۲- مهلت ارسال آثار دیروز تمدید شد و متن آن در پایگاه جشنواره آمده است.",
        "۸ شهریور | مهلت ارسال آثار تمدید شد",
    ],
)
def test_numbers_of_lines_are_no_part_of_a_title(text: str) -> None:
    assert titles(text)[0] == "مهلت ارسال آثار تمدید شد"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # another verb's object is not this one's
        (
            "کارخانه در ۱۵ مهر افتتاح و از اول آبان تولید خود را آغاز کرد.",
            ["کارخانه افتتاح شد", "کارخانه تولید خود را آغاز کرد"],
        ),
        # nouns joined before one phrase are no shared verb
        (
            "دیروز بهره‌برداری و اجرای سه طرح صنعتی کشور آغاز شد.",
            ["بهره‌برداری و اجرای سه طرح صنعتی کشور آغاز شد"],
        ),
        # what limits what is said stays
        (
            "دیروز نخست‌وزیر همه فعالیت‌های تجاری به جز داروخانه‌ها را متوقف کرد.",
            ["نخست‌وزیر همه فعالیت‌های تجاری به جز داروخانه‌ها را متوقف کرد"],
        ),
        # what is denied or told is dated, not the denial
        ("سخنگوی پلیس خبر بازداشت دو نفر در روز جمعه را رد کرد.", ["تکذیب بازداشت دو نفر"]),
        ("آقای رضایی دیروز نامه‌ای نوشته است؟", ["آقای رضایی نامه‌ای نوشته است؟"]),
        ("حمله‌ای که دیروز رخ داد چهار کشته بر جا گذاشت.", ["حمله‌ای رخ داد"]),
        (
            "مأموران پاسگاه دیروز حین کنترل محور ایرانشهر - بمپور به یک کامیون مشکوک شدند.",
            ["مأموران پاسگاه حین کنترل محور ایرانشهر - بمپور به یک کامیون مشکوک شدند"],
        ),
        ("لایروبی رودخانه در آذر به علت نبود سوخت متوقف شد.", ["لایروبی رودخانه به علت نبود سوخت متوقف شد"]),
        ("به شکلی که حدود ۴۰۰ هزار دانش‌آموز امسال ثبت‌نام شده‌اند.", ["حدود ۴۰۰ هزار دانش‌آموز ثبت‌نام شده‌اند"]),
    ],
)
def test_titles_say_no_more_than_the_text(text: str, title: list[str]) -> None:
    assert titles(text) == title


def test_an_object_behind_a_comma_and_the_noun_of_a_verb_stay() -> None:
    [title] = titles(
        "فراکسیون صدر سال گذشته در اعتراض به دیدار نخست‌وزیر عراق و رئیس‌جمهور آمریکا، مشارکت خود را در دولت به حال "
        "تعلیق در آورده بود."
    )
    assert title.startswith("فراکسیون صدر مشارکت خود را")
    assert title.endswith("به حال تعلیق در آورده بود")


def test_what_leads_to_a_length_is_no_subject() -> None:
    assert titles("نزدیک به یک سال است که یارانه خانواده قطع شده است.") == ["یارانه خانواده قطع شده است"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "دادگاه امروز حکم حبس شهردار سابق را که مرداد ۱۳۹۸ صادر شده بود، نقض کرد.",
            "دادگاه حکم حبس شهردار سابق را نقض کرد",
        ),
        ("دادگاه نیز حکم حبس شهردار سابق را که مرداد ۱۳۹۸ صادر شده بود، نقض کرد.", "حکم حبس شهردار سابق صادر شده بود"),
        ("نامه‌ای که رئیس‌جمهور دیروز امضا کرد، به مجلس رفت.", "رئیس‌جمهور نامه‌ای را امضا کرد"),
        ("طرحی که مجلس هفته گذشته تصویب کرد اجرا می‌شود.", "مجلس طرحی را تصویب کرد"),
        ("علی رضایی در شهری که سال ۱۳۲۰ در آن به دنیا آمد به خاک سپرده شد.", "در شهری به دنیا آمد"),
        ("پلیس متهمی را که ماه گذشته از زندان گریخته بود بازداشت کرد.", "متهمی از زندان گریخته بود"),
        ("او درباره توافقی که سال گذشته امضا کردند توضیح داد.", "توافقی که امضا کردند"),
        ("در این دیدار روی ساخت جاده واخان که کار آن در آذر ۱۳۹۵ آغاز گردید، گفتگو شد.", "کار جاده واخان آغاز گردید"),
        (
            "دو نفر از اهالی روستای آبلو که عصر دیروز در رودخانه نکا مفقود شده بودند، زنده پیدا شدند.",
            "دو نفر از اهالی روستای آبلو در رودخانه نکا مفقود شده بودند",
        ),
    ],
)
def test_a_relative_clause_is_told_of_what_it_takes_up_and_in_its_role(text: str, title: str) -> None:
    assert titles(text)[0] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "اگر سه کشور اروپایی تا ۲۶ آذر رویکرد خود را تغییر ندهند، ایران پاسخ متناسب خواهد داد.",
            "اگر سه کشور اروپایی رویکرد خود را تغییر ندهند، ایران پاسخ متناسب خواهد داد",
        ),
        ("اگر هوا خوب باشد، فردا بازی برگزار می‌شود.", "اگر هوا خوب باشد، بازی برگزار می‌شود"),
        ("در صورتی که بارش ادامه یابد، مدارس فردا تعطیل می‌شود.", "در صورتی که بارش ادامه یابد، مدارس تعطیل می‌شود"),
        (
            "این قانون از فردا اجرا می‌شود، مگر آنکه مجلس آن را لغو کند.",
            "این قانون اجرا می‌شود، مگر آنکه مجلس آن را لغو کند",
        ),
        ("بازی فردا برگزار می‌شود به شرطی که باران نبارد.", "بازی برگزار می‌شود، به شرطی که باران نبارد"),
    ],
)
def test_a_condition_is_never_told_as_a_fact(text: str, title: str) -> None:
    assert titles(text) == [title]


def test_what_hangs_on_a_phrase_goes_with_it() -> None:
    [title] = titles(
        "کارکنان شرکت آب در طول هشت سال جنگ از مراکز مهم شهر مانند نیروگاه‌ها، پالایشگاه‌ها، پل‌های مهم، اسکله‌های نفتی و "
        "پایگاه‌ها نگهداری کردند."
    )
    assert "مانند" in title or "اسکله" not in title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # a copula that says only when
        ("جلسه بعدی ۱۰ آذر خواهد بود.", "جلسه بعدی"),
        # what happens is the event, not whose it is
        ("هنوز روشن نیست که عامل آتش‌سوزی که از دوشنبه آغاز شده، چیست.", "آتش‌سوزی آغاز شده"),
        # an event noun ends where the verb's own words begin
        ("مقام‌ها می‌گویند که در پی زمین‌لرزه دیروز در ولسوالی نهرین چهار تن جان باختند.", "زمین‌لرزه در ولسوالی نهرین"),
        ("باید دید آذر امسال تیم موفق خواهد شد یا خیر.", "تیم موفق خواهد شد؟"),
        ("قیمت‌ها بالاست چرا که نان دیروز گران شد.", "نان گران شد"),
    ],
)
def test_titles_of_other_kinds_of_clauses(text: str, title: str) -> None:
    assert title in titles(text)


def test_a_beginning_that_shares_the_verb_of_a_lasting() -> None:
    assert titles("اردوهای راهیان نور از ۱۵ آذر آغاز و تا پایان دی ادامه دارد.") == [
        "اردوهای راهیان نور آغاز می‌شود",
        "اردوهای راهیان نور ادامه دارد",
    ]


def test_joined_goals_stay_together() -> None:
    [title] = titles("دبیر انجمن روز چهارشنبه در بیانیه‌ای هوادارانش را به آتش‌بس و پیوستن به دولت فراخوانده است.")
    assert "به آتش‌بس و پیوستن به دولت" in title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # an adjective in «ی» is no noun of a verb further on
        (
            "دیدار دو تیم از ساعت ۱۹:۴۵ در ورزشگاه آزادی و در چارچوب جام حذفی برگزار می‌شود.",
            "دیدار دو تیم در ورزشگاه آزادی و در چارچوب جام حذفی برگزار می‌شود",
        ),
    ],
)
def test_phrases_end_where_they_end(text: str, title: str) -> None:
    assert titles(text)[0].endswith(title)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("سازمان ملل وعده داد که تا پایان سال صد تن گندم بفرستد.", "سازمان ملل وعده داد که صد تن گندم بفرستد"),
        ("استاندار وعده داد خسارت کشاورزان ظرف یک ماه پرداخت شود.", "استاندار وعده داد خسارت کشاورزان پرداخت شود"),
        (
            "سازمان هواشناسی پیش‌بینی کرده است که موج تازه بارش‌ها از شنبه وارد استان شود.",
            "سازمان هواشناسی پیش‌بینی کرده است که موج تازه بارش‌ها وارد استان شود",
        ),
        (
            "سازمان هواشناسی پیش‌بینی کرده است که موج بارش‌ها از شنبه وارد استان شود و تا دوشنبه ادامه یابد.",
            "سازمان هواشناسی پیش‌بینی کرده است که موج بارش‌ها ادامه یابد",
        ),
        ("قرار است عراقچی پنجشنبه راهی مینسک شود و جمعه به تهران بازگردد.", "عراقچی قرار است به تهران بازگردد"),
    ],
)
def test_what_is_promised_or_planned_is_told_with_its_promise(text: str, title: str) -> None:
    assert titles(text)[-1] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("موزه هر روز غیر از دوشنبه‌ها باز است.", ["موزه غیر از دوشنبه‌ها باز است"]),
        ("دفتر همه‌روزه به جز پنجشنبه‌ها پاسخگوست.", ["دفتر به جز پنجشنبه‌ها پاسخگوست"]),
        # a year that only tells which debt, and one since which something is the highest, date nothing
        ("دولت بدهی بازنشستگان سال ۹۹ را فردا می‌پردازد.", ["دولت بدهی بازنشستگان را می‌پردازد"]),
        ("تورم در مرداد به بالاترین رقم از سال ۱۳۷۴ رسید.", ["تورم به بالاترین رقم رسید"]),
        ("به جرمش دیروز اعتراف و صحنه را بازسازی کرد.", ["به جرمش اعتراف کرد"]),
    ],
)
def test_what_a_time_does_not_date(text: str, title: list[str]) -> None:
    assert titles(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # what the verb goes to, also before the time
        (
            "خزانه‌دار انجمن به تشریح عملکرد مالی فدراسیون در سال ۱۳۹۶ پرداخت.",
            "خزانه‌دار انجمن به تشریح عملکرد مالی فدراسیون پرداخت",
        ),
        # an event noun that only tells how, or what is measured
        (
            "میزان عملیات پلیس استان در سال گذشته ۳۵ درصد افزایش داشته است.",
            "میزان عملیات پلیس استان ۳۵ درصد افزایش داشته است",
        ),
        # whose place somebody takes is no one else's noun
        ("محسن شریعتی به جای مرحوم علی انتظاری که هفته گذشته از دنیا رفت معرفی شد.", "مرحوم علی انتظاری از دنیا رفت"),
        ("در سال ۱۳۷۶ زلزله نهرین جان بیش از چهار هزار تن را گرفت.", "زلزله نهرین جان بیش از چهار هزار تن را گرفت"),
    ],
)
def test_titles_keep_goals_and_amounts(text: str, title: str) -> None:
    assert titles(text)[0] == title


def test_a_town_behind_brackets_belongs_to_the_place_before_them() -> None:
    text = "همایش ملی آب فردا در مصلای امام خمینی(ره) تهران برگزار می‌شود."
    assert titles(text) == ["همایش ملی آب در مصلای امام خمینی تهران برگزار می‌شود"]
