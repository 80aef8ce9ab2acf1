"""Texts that are no news: chats, memoirs, lives, notices. Who is meant, what is over, what a title may not say."""

import pytest

from gahnegar import extract

DAY = "1402-08-10"
CHAT = "سارا: سلام، یه خبر بد\n{}\nسارا: ای بابا، دیگه چی شده"


def titles(text: str) -> list[str]:
    return [event.title for event in extract(text, DAY)]


def who(text: str) -> list[str]:
    return [event.participants[0].text if event.participants else "" for event in extract(text, DAY)]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "پدرش تا زمستان ۱۳۷۱ که سکته کرد، هر روز پشت پیشخوان می‌نشست.",
            ["پدرش هر روز پشت پیشخوان می‌نشست", "پدرش پشت پیشخوان می‌نشست"],
        ),
        ("از سال ۱۳۸۰ که سد ساخته شد، تالاب خشک شده است.", ["تالاب خشک شده است"]),
        ("دانشگاه در سال ۱۳۵۷ که انقلاب شد، دو هزار دانشجو داشت.", ["دانشگاه دو هزار دانشجو داشت"]),
        ("سدی که در سال ۱۳۸۰ ساخته شد، تالاب را خشک کرد.", ["سدی ساخته شد"]),
    ],
)
def test_what_a_time_is_told_by_is_no_part_of_what_it_dates(text: str, rows: list[str]) -> None:
    assert titles(text)[: len(rows)] == rows


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("در جنگ، به‌ویژه در زمستان ۱۳۶۵، کامیون‌ها از کنار پل می‌گذشتند.", "در جنگ، کامیون‌ها از کنار پل می‌گذشتند"),
        ("او همین دیروز با همین کارت رأی داد.", "او با همین کارت رأی داد"),
        ("شب اول تا صبح گریه کردم.", "نویسنده گریه کرد"),
        ("در جلسه دیروز شورا بودجه را تصویب کرد.", "شورا بودجه را تصویب کرد"),
        ("در جلسه دیروز، شورا بودجه را تصویب کرد.", "در جلسه، شورا بودجه را تصویب کرد"),
        ("در نشست امروز وزیر از گرانی گفت.", "وزیر از گرانی گفت"),
    ],
)
def test_a_time_goes_with_all_that_leads_to_it(text: str, title: str) -> None:
    assert titles(text)[0] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("اردوی باغ شاهزاده که قرار بود ۲۳ آذر برگزار شود، لغو شد.", "برگزاری اردوی باغ شاهزاده لغو شد"),
        ("کنسرت گروه رستاک که قرار بود فردا برگزار شود به تعویق افتاد.", "برگزاری کنسرت گروه رستاک به تعویق افتاد"),
        ("اردوی باغ شاهزاده که قرار است فردا برگزار شود، رایگان است.", "اردوی باغ شاهزاده قرار است برگزار شود"),
    ],
)
def test_what_was_called_off_is_told_so(text: str, title: str) -> None:
    [event] = extract(text, DAY)
    assert event.title == title


def test_two_stages_without_a_verb_are_told_apart() -> None:
    text = "مسابقه برگزار می‌شود؛ مرحله نخست ۱۵ آبان و مرحله نهایی ۵ آذر."
    assert titles(text) == ["مرحله نخست", "مرحله نهایی"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("سنگ‌نوشته کوفی پل را نخستین بار در سال ۱۲۸۳ یک هیئت فرانسوی خواند.", "یک هیئت فرانسوی"),
        ("سه روز پیش پسر جوانی به نام سعید در ترمینال دستگیر شد.", "پسر جوانی به نام سعید"),
        ("پسر جوانی دیروز به خاطر سعید دستگیر شد.", "پسر جوانی"),
        ("دو تن از زخمیان صبح امروز به کابل فرستاده شدند.", "دو تن از زخمیان"),
        ("دو تن صبح امروز از کابل فرستاده شدند.", "دو تن"),
        ("شب شانزدهم آذر ۵۵ ساواک ناصر را از اتاق برد.", "ساواک"),
        ("دیشب پلیس ناصر را دستگیر کرد.", "پلیس"),
        ("مقام‌ها می‌گویند که دیشب در انفجار ماین در ولسوالی خواجه‌غار چهار تن جان باختند.", "چهار تن"),
        ("فرماندار می‌گوید که دیروز در ریزش کوه در جاده هراز سه نفر جان باختند.", "سه نفر"),
    ],
)
def test_who_it_was(text: str, name: str) -> None:
    assert who(text) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "حسن رستگار پارسال انبار را کافه کرد و حالا در آن جلسه شعرخوانی برگزار می‌شود.",
            ["حسن رستگار", ""],
        ),
        ("حسن رستگار پارسال انبار را خرید و امسال آن را کافه کرد.", ["حسن رستگار", "حسن رستگار"]),
    ],
)
def test_nobody_is_held_or_published(text: str, names: list[str]) -> None:
    assert who(text) == names


def test_a_life_goes_on_with_whom_it_is_of() -> None:
    text = (
        "فرنگیس یزدان‌پناه در ۱۳۰۹ در بیرجند به دنیا آمد. پدرش معلم بود و او را در ۱۳۱۵ به دبستان فرستاد. "
        "پس از گرفتن دکترا در سال ۱۳۳۵ با کاوه امینی ازدواج کرد و یک سال بعد همراه او راهی لندن شد. "
        "کتاب خاطراتش در ۱۳۹۱ منتشر شد و دو سال بعد جایزه کتاب سال را گرفت."
    )
    assert who(text) == ["فرنگیس یزدان‌پناه", "پدرش", "فرنگیس یزدان‌پناه", "فرنگیس یزدان‌پناه", "", ""]
    assert titles(text)[2] == "فرنگیس یزدان‌پناه پس از گرفتن دکترا با کاوه امینی ازدواج کرد"
    assert titles(text)[5] == "کتاب خاطرات فرنگیس یزدان‌پناه جایزه کتاب سال را گرفت"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("پس از دریافت مجوز در مهر ۱۳۹۵ تولید را آغاز کرد.", "پس از دریافت مجوز تولید را آغاز کرد"),
        ("پس از بازگشت رضا کیانی در سال ۱۳۱۲ مجله تعطیل شد.", "بازگشت رضا کیانی"),
    ],
)
def test_a_time_behind_ones_own_deed_is_of_the_verb(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("line", "rows"),
    [
        ("پوریا: ماشینم دیروز تو اتوبان خراب شد", ["ماشین پوریا در اتوبان خراب شد"]),
        ("پوریا: ماشین حسن دیروز تو اتوبان خراب شد", ["ماشین حسن در اتوبان خراب شد"]),
        (
            "پوریا: من جمعه شیفتم، ولی پنجشنبه شب می‌تونم بیام",
            ["پوریا شیفت است", "پوریا می‌تواند بیاید"],
        ),
        ("پوریا: خانوم، من همین دیروز زنگ زدم", ["پوریا زنگ زد"]),
    ],
)
def test_a_line_of_a_chat_is_of_who_wrote_it(line: str, rows: list[str]) -> None:
    assert titles(CHAT.format(line)) == rows


def test_who_is_called_takes_no_part() -> None:
    assert who(CHAT.format("پوریا: خانوم، من همین دیروز زنگ زدم")) == ["پوریا"]


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("پوریا: گفت از هفته دیگه میخوان لوله‌کشی کنن", "future"),
        ("پوریا: از من میخوان هفته دیگه لوله‌کشی کنم", "hypothetical"),
    ],
)
def test_what_they_want_to_do_is_to_come(line: str, status: str) -> None:
    [event] = extract(CHAT.format(line), DAY)
    assert event.status.value == status


def test_teams_are_no_places() -> None:
    text = "بازی خاتم اردکان و شهرداری تبریز به هفته آینده موکول شد. برق شهر اردکان فردا قطع می‌شود."
    assert [event.place.text if event.place else None for event in extract(text, DAY)] == [None, "شهر اردکان"]


def test_an_earthquake_keeps_its_strength() -> None:
    assert titles("یک زلزله ۷.۱ ریشتری که شهر را شهریور ۱۳۹۶ لرزاند، خسارت داشت.") == [
        "یک زلزله ۷.۱ ریشتری شهر را لرزاند"
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("سال تحصیلی تازه از اول مهر آغاز می‌شود. تابستان امسال از ۱۰ خرداد شروع شد.", "تابستان امسال شروع شد"),
        ("مسابقات از اول مهر آغاز می‌شود. تابستان امسال کلاس‌ها از ۱۰ خرداد شروع شد.", "کلاس‌ها شروع شد"),
    ],
)
def test_a_time_may_itself_begin(text: str, rows: str) -> None:
    assert titles(text)[-1] == rows


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("مشتاقی دو بار، یکی در ۱۳۷۵ و دیگری در ۱۳۸۰، به اروپا سفر کرد.", "مشتاقی دو بار به اروپا سفر کرد"),
        ("دوره پیشین جشنواره در آذر ۹۹ مجازی برگزار شد.", "دوره پیشین جشنواره مجازی برگزار شد"),
        ("شهریاری تا پایان عمر (۱۳۵۹) در رم ماند.", "شهریاری تا پایان عمر در رم ماند"),
        ("با فرارسیدن محرم خیابان‌ها سیاه‌پوش شد.", "خیابان‌ها سیاه‌پوش شد"),
        ("با رسیدن وزیر در محرم جلسه آغاز شد.", "با رسیدن وزیر جلسه آغاز شد"),
    ],
)
def test_times_leave_no_trace(text: str, title: str) -> None:
    assert titles(text)[0] == title


def test_a_law_is_passed_and_then_approved() -> None:
    text = (
        "قانون فوق مشتمل بر ماده واحده در جلسه علنی روز شنبه پنجم دی ۱۳۸۲ مجلس شورای اسلامی تصویب و در تاریخ "
        "۱۳۸۲/۱۰/۲۶ به تأیید شورای نگهبان رسید."
    )
    assert titles(text) == [
        "قانون فوق مشتمل بر ماده واحده در جلسه علنی مجلس شورای اسلامی تصویب شد",
        "قانون فوق به تأیید شورای نگهبان رسید",
    ]
    assert who(text) == ["مجلس شورای اسلامی", "شورای نگهبان"]


def test_a_name_beside_an_office_that_leans_on_the_text_is_told() -> None:
    text = "صاحب امتیاز آن، عبدالحسین شهریاری، نویسنده بود. او در ۱۳۳۶ به ایتالیا رفت."
    assert (titles(text), who(text)) == (["عبدالحسین شهریاری به ایتالیا رفت"], ["عبدالحسین شهریاری"])


def test_who_says_it_stands_right_before_the_verb() -> None:
    text = "دکتر درمانگاه گفت فشارش بالاست. متولی می‌گفت سقف را سال پیش تعمیر کرده‌اند."
    assert titles(text) == ["متولی: سقف را تعمیر کرده‌اند"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("زنگ در لیسه حبیبیه نواخته شد. تعمیر لیسه نسوان نادعلی ویران شد. والی دیروز از این لیسه دیدن کرد.", "نسوان"),
        ("زنگ در لیسه حبیبیه نواخته شد. والی دیروز از این لیسه دیدن کرد.", "حبیبیه"),
        ("باشندگان ولسوالی نادعلی آمدند. یونیسف دیروز کتاب به این ولایت فرستاد.", "این ولایت"),
    ],
)
def test_this_is_what_was_named_last(text: str, title: str) -> None:
    assert title in titles(text)[-1]


@pytest.mark.parametrize(
    ("line", "title", "status"),
    [
        ("پوریا: مشتری از صبح داره غر می‌زنه", "مشتری دارد غر می‌زند", "present"),
        ("پوریا: ساعت ۲ با مدیرعامل جلسه داریم", "پوریا: با مدیرعامل جلسه داریم", "future"),
        ("پوریا: باگش مال قدیمه، من شنبه گزارشش کردم", "پوریا گزارشش کرد", "past"),
    ],
)
def test_talk_of_the_day(line: str, title: str, status: str) -> None:
    [event] = extract(CHAT.format(line), DAY)
    assert (event.title, event.status.value) == (title, status)


def test_championships_of_the_world_are_not_held_all_over_it() -> None:
    [event] = extract("رقابت‌های کشتی آزاد قهرمانی جهان دیروز پایان یافت.", DAY)
    assert event.place is None


@pytest.mark.parametrize(
    ("line", "title", "name"),
    [
        ("پوریا: بچه‌ها یحیی امروز استعفا داد", "یحیی استعفا داد", "یحیی"),
        ("پوریا: بچه‌ها دیروز رفتن سر تمرین", "بچه‌ها رفتن سر تمرین", ""),
        ("پوریا: بچه‌ها یکشنبه نوبت واکسن دارم", "پوریا نوبت واکسن دارد", "پوریا"),
        ("پوریا: قراره سه‌شنبه پیامک بدن", "قرار است پیامک بدهند", ""),
        ("پوریا: منم میام، ولی یکشنبه شیفت شبم", "شیفت شب پوریا", "پوریا"),
    ],
)
def test_whom_talk_calls_does_nothing(line: str, title: str, name: str) -> None:
    [event] = extract(CHAT.format(line), DAY)
    assert (event.title, event.participants[0].text if event.participants else "") == (title, name)


def test_lines_with_two_writers_are_a_chat() -> None:
    text = "پوریا: من شنبه شیفت شبم\nسارا: یه لحظه\nپوریا: خدا نگهدار"
    assert titles(text) == ["پوریا: من شیفت شبم"]
    assert titles("پوریا: شنبه به یزد رفتم\nو برگشتم\nو ماندم") != ["پوریا: به یزد رفتم", "پوریا: برگشتم"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("دانشجویان ملزم‌اند تا ۱۰ آذر فرم را تکمیل کنند.", "دانشجویان"),
        ("فرم‌ها رسمی‌اند و تا ۱۰ آذر تکمیل می‌شوند.", ""),
        ("غار در ۱۳۴۲ به دست گروهی از کوهنوردان همدانی کشف شد.", "گروهی از کوهنوردان همدانی"),
        ("این غار سالانه میزبان ششصد هزار گردشگر است.", ""),
        ("ایران سالانه میزبان هزاران زائر است.", "ایران"),
    ],
)
def test_hosts_and_those_who_are_bound(text: str, name: str) -> None:
    assert who(text) == [name]


def test_what_was_handed_over_is_told() -> None:
    assert titles("آنها پارسال دیگ مسی آستانه را ساختند و ماه پیش تحویل دادند.")[1] == "دیگ مسی آستانه را تحویل دادند"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("نسرین معظمی، بنیان‌گذار زیست‌فناوری در ایران، در سال ۱۳۲۶ در شیراز زاده شد.", "شیراز"),
        ("نسرین معظمی در ایران، در سال ۱۳۲۶، زاده شد.", "ایران"),
    ],
)
def test_the_place_of_an_office_is_not_where_it_was(text: str, place: str) -> None:
    [event] = extract(text, DAY)
    assert event.place is not None
    assert event.place.text == place


def test_a_line_behind_its_clock_is_told_without_it() -> None:
    assert titles("برنامه اردو\n۱۰:۳۰ تا ۱۲: شیمی\nیکشنبه ۱۵ آذر: تعطیل") == ["شیمی", "تعطیل"]


def test_two_times_say_nothing() -> None:
    assert titles("تا پارسال به جبهه می‌رفت، هر سال سه ماه.") == ["به جبهه می‌رفت"]


@pytest.mark.parametrize(
    ("text", "title", "status"),
    [
        (
            "معلمان برای پنجشنبه آینده فراخوان دادند که در سراسر کشور تجمع کنند.",
            "معلمان فراخوان دادند که در سراسر کشور تجمع کنند",
            "future",
        ),
        ("معلمان دیروز فراخوان دادند که تجمع کنند.", "معلمان فراخوان دادند که تجمع کنند", "past"),
    ],
)
def test_what_others_are_called_to_do_is_of_its_day(text: str, title: str, status: str) -> None:
    [event] = extract(text, DAY)
    assert (event.title, event.status.value, event.participants[0].text) == (title, status, "معلمان")


@pytest.mark.parametrize(
    ("text", "reporting"),
    [
        ("نوبخت دیروز نرخ بیکاری را ۱۰ درصد اعلام کرد.", True),
        ("ترامپ دیروز وضعیت اضطراری اعلام کرد.", False),
        ("نتانیاهو هر روز با ترامپ صحبت می‌کند.", False),
        ("وزیر دیروز درباره آب صحبت کرد.", True),
        ("پاسخ این پرسش را وزیر نیرو چند سال پیش داد.", True),
        ("شرکت در پاسخ به مردم دیروز آب را قطع کرد.", False),
        ("بیانیه وزارت خارجه که روز جمعه منتشر شد، تند بود.", True),
        ("کتاب وزارت خارجه که روز جمعه منتشر شد، خواندنی است.", False),
        ("فردا در سفارت مصاحبه دارم.", False),
    ],
)
def test_a_figure_is_said_and_a_talk_is_held(text: str, reporting: bool) -> None:
    [event] = extract(text, DAY)
    assert event.reporting is reporting


def test_a_noun_in_the_end_of_talk_says_that_it_is_so() -> None:
    [event] = extract(CHAT.format("پوریا: امروز ایران مثه زمان شاهه."), DAY)
    assert event.predicate is not None
    assert event.predicate.text.endswith("شاهه")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("نامه‌ات که اول مهر فرستاده بودی، هفته پیش رسید.", "نامه‌ات رسید"),
        ("پرن در سال ۱۹۳۶ معاون وزیر شد و یک سال بعد کاخ اکتشاف را بنیاد نهاد.", "پرن کاخ اکتشاف را بنیاد نهاد"),
        (
            "آرامگاه در ۱۳۸۲ بازسازی شد و هر سال در شهریور آیینی در آنجا برگزار می‌گردد.",
            "هر سال آیینی در آنجا برگزار می‌گردد",
        ),
        ("قطعی روزهای اخیر روستاها تا فردا شب برطرف خواهد شد.", "قطعی روستاها برطرف خواهد شد"),
        (
            "سازمان لیگ مهلت نقل‌وانتقالات را تا پایان آذر اعلام کرد.",
            "سازمان لیگ مهلت نقل‌وانتقالات را تا پایان آذر اعلام کرد",
        ),
        ("سازمان لیگ مهلت نقل‌وانتقالات را دیروز اعلام کرد.", "سازمان لیگ مهلت نقل‌وانتقالات را اعلام کرد"),
        ("بودجه سرویس که در جلسه تیرماه رد شده بود، تصویب شد.", "بودجه سرویس رد شد"),
        ("جمعه ۶ آذر: صعود به قله توچال، سرپرست: مهران کاویانی", "صعود به قله توچال"),
        ("جمعه ۶ آذر: دیدار با مربی تیم ملی", "دیدار با مربی تیم ملی"),
    ],
)
def test_each_row_has_its_own_deed(text: str, rows: str) -> None:
    assert titles(text)[-1] == rows


def test_what_was_of_late_is_not_what_is_to_come() -> None:
    [of_late, ahead] = extract("قطعی روزهای اخیر روستاها تا فردا شب برطرف خواهد شد.", DAY)
    assert (of_late.title, of_late.status.value, ahead.status.value) == ("قطعی روستاها", "past", "future")


def test_who_teaches_takes_part_and_a_length_that_passes_tells_nothing() -> None:
    assert who("جمعه ۱۱ آذر: کارگاه نجات با تدریس دکتر لادن شفیعی") == ["دکتر لادن شفیعی"]
    assert titles(CHAT.format("پوریا: رفت شهر که آرد بیاره، سه روز گذشت و نیومد")) == []


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "دلیلش این است که به مدت ۴۵ روز قدرت آمریکا را از نزدیک تجربه کردند.",
            "به مدت ۴۵ روز قدرت آمریکا را از نزدیک تجربه کردند",
        ),
        ("هدف آن است که تا پایان سال پل را بسازند.", "هدف آن است که تا پایان سال پل را بسازند"),
        ("چند هفته پیش هم که رفته بود خانه علی", "چند هفته پیش هم که رفته بود"),
        ("او گفت که چند هفته پیش رفته بود.", "چند هفته پیش رفته بود"),
    ],
)
def test_a_clause_begins_behind_what_leads_to_it_and_with_its_time(text: str, clause: str) -> None:
    found = [event.clause.text for event in extract(text, DAY)]
    assert clause in found
