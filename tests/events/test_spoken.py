"""Spoken Persian without marks: where its clauses end, what stands behind the verb, who writes, what is small talk."""

import pytest

from gahnegar import extract
from gahnegar.events.spoken_clauses import is_spoken

DAY = "1404-08-12"
SPOKEN = "\nدیگه خونه نمیرم واسه همین"
"""A last line that tells that a text is spoken."""


def _rows(text: str) -> dict[str, str]:
    return {event.timex.text: event.title for event in extract(text + SPOKEN, DAY)}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("کولر از دیروز خرابه تعمیرکار فردا میاد", {"دیروز": "کولر خراب است", "فردا": "تعمیرکار می‌آید"}),
        ("دیشب رسیدم تبریز قطار دو ساعت تاخیر داشت", {"دیشب": "نویسنده به تبریز رسید"}),
        (
            "امروز صبح رفتم شهرداری گفتن پرونده گم شده شنبه بلیت میخریم",
            {"امروز صبح": "نویسنده به شهرداری رفت", "شنبه": "بلیت می‌خریم"},
        ),
        ("دوچرخه‌مو پریروز دزدیدن شکایت کردم", {"پریروز": "دوچرخه نویسنده را دزدیدند"}),
        ("بلیت نمایش فردا میره رو سایت قیمتش هم گرونه", {"فردا": "بلیت نمایش می‌رود روی سایت"}),
        ("هفته دیگه قرار بود بریم کیش که کنسل شد", {"هفته دیگه": "قرار بود برویم کیش"}),
        ("نسرین که پارسال رفت کانادا گفت یلدا میاد", {"پارسال": "نسرین رفت کانادا"}),
        ("دیروز رفتیم دکتر، گفت چیزی نیست", {"دیروز": "نویسنده و همراهانش به دکتر رفتند"}),
        ("سال ۹۸ خونه رو فروختیم دو میلیارد الان با ده تا هم نمیدن", {"سال ۹۸": "خانه را فروختیم دو میلیارد"}),
        ("مادرم داره از دیروز ترشی درست میکنه", {"دیروز": "مادر نویسنده دارد ترشی درست می‌کند"}),
    ],
    ids=str,
)
def test_a_clause_ends_with_its_verb_and_the_goal_behind_it(text: str, rows: dict[str, str]) -> None:
    found = _rows(text)
    assert {time: found.get(time) for time in rows} == rows


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("پریروز با مترو رفتم تجریش، سبزی هم خریدم.", "نویسنده با مترو به تجریش رفت"),
        ("پنجشنبه می‌ریم باغ، شما هم بیاید.", "نویسنده و همراهانش به باغ می‌روند"),
        ("ماشینو چهارشنبه گذاشتم تعمیرگاه، گفتن دو روز کار داره.", "نویسنده ماشین را در تعمیرگاه گذاشت"),
        ("رفتم بانک، گفتن فردا بیا.", "گفتند بیا"),
        ("گفتن این حرف فردا سخت است.", "گفتن این حرف سخت است"),
        ("زنگ زدم واسه ماشین، گفتن شنبه حاضره.", "شنبه حاضر است"),
        ("دیروز یه ماشین زد به دوچرخه‌م و فرار کرد.", "یک ماشین زد به دوچرخه‌ام"),
        ("سعید دیروز نیومد سر کلاس، می‌گن مریضه.", "سعید نیامد سر کلاس"),
        ("پسرش دو سال پیش رفت هلند و هنوز کار پیدا نکرده.", "پسرش رفت هلند"),
        ("دیشب با بچه‌ها رفتیم بام تهران.", "نویسنده با بچه‌ها به بام تهران رفت"),
        ("مسافران دیروز به فرودگاه نرسیدند. در صورتی که هوا خوب بود.", "مسافران به فرودگاه نرسیدند"),
    ],
)
def test_the_goal_behind_a_verb_is_told_before_a_comma_too(text: str, title: str) -> None:
    assert [event.title for event in extract(text, DAY)][:1] == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("سلام وحید جان شبتون بخیر دیروز برق منطقه رو قطع کردن دیگه", "برق منطقه را قطع کردند"),
        ("ساکنان محترم، پارکینگ فردا سم‌پاشی می‌شود.", "پارکینگ سم‌پاشی می‌شود"),
        ("با سلام و احترام، جلسه فردا برگزار می‌شود.", "جلسه برگزار می‌شود"),
        ("برادران و خواهران، جلسه فردا لغو شد.", "جلسه لغو شد"),
        ("همکاران، دیروز از مدیر تقدیر کردند.", "همکاران از مدیر تقدیر کردند"),
        ("همکار گرامی، گزارش شما دیروز به دست ما رسید.", "گزارش شما به دست ما رسید"),
        ("شهردار محترم، دیروز از بیمارستان بازدید کرد.", "شهردار محترم از بیمارستان بازدید کرد"),
    ],
)
def test_whom_a_text_addresses_is_no_part_of_what_it_tells(text: str, title: str) -> None:
    assert [event.title for event in extract(text, DAY)] == [title]


def test_where_one_is_and_what_comes_then_are_apart() -> None:
    events = extract("الان تو راهم، نیم ساعت دیگه می‌رسم خونه.", DAY)
    assert [event.title for event in events][-1] == "نویسنده به خانه می‌رسد"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("داداشم هفته پیش گوشیشو تو مترو گم کرد.", "داداشم"),
        ("دایی‌اینا واسه عید میان پیش ما.", "دایی‌اینا"),
        ("لوله‌کش دیروز اومد خونه.", "لوله‌کش"),
        ("گوشیشو دیروز تو مترو گم کرد.", ""),
    ],
)
def test_who_acts_in_speech(text: str, name: str) -> None:
    [event] = extract(text, DAY)
    assert (event.participants[0].text if event.participants else "") == name


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("اگه وام جور شد پس‌فردا میریم محضر", "اگر وام جور شد، نویسنده و همراهانش به محضر می‌روند"),
        ("اگه تا آخر ماه پول نرسه باید ماشینو بفروشم", "اگر پول نرسد، باید ماشین را بفروشم"),
    ],
)
def test_a_condition_is_told(text: str, title: str) -> None:
    [event] = extract(text + SPOKEN, DAY)
    assert event.title == title
    assert event.status == "hypothetical"


@pytest.mark.parametrize(
    "text",
    [
        "اگر بارندگی تا پایان پاییز افزایش نیابد، آب شرب مشهد جیره‌بندی می‌شود.",
        "آب شرب مشهد از پایان پاییز جیره‌بندی می‌شود اگر بارندگی افزایش نیابد.",
        "مدیر آبفا گفت که چنانچه بارندگی تا پایان پاییز افزایش نیابد، آب شرب را جیره‌بندی می‌کنند.",
    ],
)
def test_a_condition_is_told_in_written_texts_too(text: str) -> None:
    [event] = [event for event in extract(text, DAY) if event.timex.text == "پایان پاییز"]
    assert event.status == "hypothetical"
    assert "بارندگی افزایش نیابد" in event.title
    assert "جیره‌بندی" in event.title


def test_only_the_writer_of_the_line_speaks() -> None:
    text = "مریم: من دیروز رسیدم اهواز\nهوا خیلی گرمه\nفردا میریم خرمشهر\nدکتر گفت استراحت کن"
    rows = {event.timex.text: event for event in extract(text + SPOKEN, DAY)}
    assert [who.text for who in rows["دیروز"].participants] == ["مریم"]
    assert rows["فردا"].participants == ()
    assert rows["فردا"].title == "می‌رویم خرمشهر"


@pytest.mark.parametrize("clock", ["[۲۱:۱۴] ", "[21:14] "])
def test_the_clock_of_a_message_dates_nothing(clock: str) -> None:
    text = f"{clock}نگار: دیروز با سعید رفتیم محضر سند خونه رو زدیم\n{clock}کاوه: مبارکه دیگه"
    assert [event.timex.text for event in extract(text, DAY)] == ["دیروز"]


def test_what_spoken_texts_are() -> None:
    assert is_spoken("من که میگم نمیشه دیگه خونه رو فروخت")
    assert is_spoken("کانال ما تعطیله، ادمین سربازی داره. سفارش‌ها حتما ارسال میشن")
    assert is_spoken("پارسال تابستون رفتیم شمال")  # a short one, with one word of speech
    assert not is_spoken("رئیس پلیس پایتخت از این رو گفت: تو را به خدا رعایت کنید. همایش برگزار شد.")
    assert not is_spoken("فرماندار با بیان اینکه دو مدرسه ساختیم، از مردم تشکر کرد.")


def test_a_written_text_is_not_parted() -> None:
    [event] = extract("مردی که دیروز آمد رفت", DAY)
    assert event.sentence.text == "مردی که دیروز آمد رفت"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("من پنجشنبه شیفتم جمعه هستم", {"پنجشنبه": "نویسنده شیفت است"}),
        ("سرور از صبح قطعه پشتیبانی گفت درست میشه", {"صبح": "سرور قطع است"}),
        ("اول هفته میرم ماموریت ساری تا بیستم", {"بیستم": "نویسنده به ماموریت ساری می‌رود"}),
        ("شنبه میریم مشهد تا چهارشنبه", dict.fromkeys(("شنبه", "چهارشنبه"), "نویسنده و همراهانش به مشهد می‌روند")),
        ("عروسی لیلا افتاد ۲۶ اسفند", {"۲۶ اسفند": "عروسی لیلا افتاد"}),
    ],
)
def test_what_is_so_at_a_time(text: str, rows: dict[str, str]) -> None:
    found = _rows(text)
    assert {time: found.get(time) for time in rows} == rows


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("آب از امشب قطع میشه تا فردا، چون لوله ترکیده", {"فردا": "آب از امشب قطع میشه تا فردا"}),
        ("رفتم اداره تا فردا نامه رو بگیرم", {"فردا": "تا فردا نامه رو بگیرم"}),
        ("دوستان گل سلام، کانال از فردا تعطیله", {"فردا": "کانال از فردا تعطیله"}),
        ("آره، اونم دیشب رسید", {"دیشب": "اونم دیشب رسید"}),
        ("خداییش پارسال هوا بهتر بود", {"پارسال": "پارسال هوا بهتر بود"}),
        ("همسایه سلام کرد، دیروز رفتیم خونه‌ش", {"دیروز": "دیروز رفتیم خونه‌ش"}),
        ("امروز رفتم بانک واسه وام، گفتن از شنبه ثبت‌نام شروع میشه", {"امروز": "امروز رفتم بانک واسه وام"}),
        ("امروز رفتم بانک، گفتن از شنبه ثبت‌نام شروع میشه", {"شنبه": "از شنبه ثبت‌نام شروع میشه"}),
        ("الان پنج هفته‌ست نه جنسی اومده نه جوابی", {"پنج هفته": "الان پنج هفته‌ست نه جنسی اومده نه جوابی"}),
    ],
)
def test_what_a_clause_of_speech_holds(text: str, clauses: dict[str, str]) -> None:
    found = {event.timex.text: event.clause.text for event in extract(text + SPOKEN, DAY)}
    assert {time: found.get(time) for time in clauses} == clauses


def test_a_history_of_days_is_told_without_its_years() -> None:
    text = (
        "امروز در تاریخ | ۲۲ مه\n"
        "۱۸۱۳ - ریشارد واگنر در لایپزیگ به دنیا آمد.\n"
        "۱۹۳۹ - آلمان و ایتالیا پیمان فولاد را امضا کردند."
    )
    rows = {event.timex.text: event.title for event in extract(text, "1405-03-01")}
    assert rows["۱۸۱۳"] == "ریشارد واگنر در لایپزیگ به دنیا آمد"
    assert rows["۱۹۳۹"] == "آلمان و ایتالیا پیمان فولاد را امضا کردند"


def test_a_message_of_one_line_is_no_label() -> None:
    rows = {event.timex.text: event.title for event in extract("سپیده: خب بندازیم یکشنبه" + SPOKEN, DAY)}
    assert rows == {"یکشنبه": "سپیده: خب بیندازیم"}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("یه پیرمرد دیروز از حال رفت اورژانس دیر رسید", {"دیروز": "یک پیرمرد از حال رفت"}),
        ("اگه بارون نیاد پس‌فردا میریم انزلی آریا از پریروز سرما خورده", {"پریروز": "آریا سرما خورده است"}),
        ("شرکت از فردا بیمه رو قطع میکنه خرداد هم قراره ده نفرو اخراج کنن", {"فردا": "شرکت بیمه را قطع می‌کند"}),
        ("دفترچه از ۲۰ آبان میاد رو سایت و تا ۳۰ آبان وقت دارین ثبت‌نام کنین", {"۲۰ آبان": "دفترچه می‌آید روی سایت"}),
    ],
)
def test_clauses_beside_each_other(text: str, rows: dict[str, str]) -> None:
    found = _rows(text)
    assert {time: found.get(time) for time in rows} == rows


def test_a_writer_of_several_lines_is_no_label() -> None:
    text = "نماینده کلاس: کلاس آمار فردا تشکیل نمیشه\nمینا: جبرانیش کیه\nنماینده کلاس: سه‌شنبه ساعت ۱۰ اتاق ۲۰۴"
    assert all("نماینده" not in event.title for event in extract(text + SPOKEN, DAY))


def test_a_copula_on_a_noun_ends_a_clause() -> None:
    rows = _rows("آیدا: من پنجشنبه سرکارم جمعه صبح با اتوبوس میام")
    assert rows == {"پنجشنبه": "آیدا: من سرکارم", "جمعه صبح": "آیدا: با اتوبوس می‌آیم"}


@pytest.mark.parametrize("text", ["دمت گرم دیروز باهم ثبت نام کردیم", "پارسال ۴۸۰ پولشو داد"])
def test_fillers_take_no_part(text: str) -> None:
    assert [who.text for event in extract(text + SPOKEN, DAY) for who in event.participants] == []


@pytest.mark.parametrize(
    ("text", "clause", "title"),
    [
        ("پریروز رسوندمش فرودگاه، پروازش تاخیر داشت", "پریروز رسوندمش فرودگاه", "رسوندمش فرودگاه"),
        ("دیروز عکسشو بردم قاب‌سازی، آقاهه نبود", "دیروز عکسشو بردم قاب‌سازی", "نویسنده به قاب‌سازی عکسش را برد"),
        ("دوشنبه قراره مامانو ببریم مطب دکترش تو کرج، دعا کنین", "", "قرار است مامان را ببریم مطب دکترش در کرج"),
        ("پریشب رفتم درمانگاه ولی دکتر نداشت", "پریشب رفتم درمانگاه", "نویسنده به درمانگاه رفت"),
        ("دیشب زود خوابم برد فیلم رو ندیدم", "دیشب زود خوابم برد", "نویسنده زود خوابش برد"),
        ("اگه داداشم تا شنبه نیاد وقت سفارت می‌پره", "تا شنبه نیاد", "اگر داداش نویسنده نیاید، وقت سفارت می‌پرد"),
    ],
    ids=str,
)
def test_whereto_somebody_is_taken_stands_behind_the_verb(text: str, clause: str, title: str) -> None:
    event = extract(text + SPOKEN, DAY)[0]
    assert clause in event.clause.text
    assert event.title == title


@pytest.mark.parametrize(
    ("text", "predicate", "title"),
    [
        ("پارسال رفتم گواهینامه گرفتم ولی هنوز پشت فرمون نشستم", "گرفتم", "نویسنده رفت گواهینامه گرفت"),
        ("سه‌شنبه همسایه‌مون اومد عذرخواهی کرد، منم بخشیدمش", "عذرخواهی کرد", "همسایه‌مان آمد عذرخواهی کرد"),
        ("هفته پیش رفتم داروخونه، گفتن سهمیه تموم شده", "رفتم", "نویسنده به داروخانه رفت"),
    ],
    ids=str,
)
def test_a_verb_of_going_runs_into_what_was_done_there(text: str, predicate: str, title: str) -> None:
    event = extract(text + SPOKEN, DAY)[0]
    assert event.predicate is not None
    assert (event.predicate.text, event.title) == (predicate, title)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("فردا عروسی مهساست، من هنوز لباس ندارم", {"فردا": "فردا عروسی مهساست"}),
        ("جمعه آینده مسابقه کشتیه، مربی گفت زود بخوابیم", {"جمعه آینده": "جمعه آینده مسابقه کشتیه"}),
        ("پنجشنبه جلسه مدرسه‌ست همه باید باشیم", {"پنجشنبه": "پنجشنبه جلسه مدرسه‌ست"}),
        ("شنبه خونه رو تخلیه کنه، کلیدو می‌گیرم", {"شنبه": "شنبه خونه رو تخلیه کنه"}),
        (
            "به برق‌کار گفتم فردا بیاد، پرده‌ها رو هم جمعه می‌دوزم",
            {"فردا": "فردا بیاد", "جمعه": "پرده‌ها رو هم جمعه می‌دوزم"},
        ),
        ("هرکی نتونست بیاد تا پنجشنبه خبر بده", {"پنجشنبه": "پنجشنبه خبر بده"}),
    ],
    ids=str,
)
def test_what_there_is_and_who_comes_end_a_clause(text: str, rows: dict[str, str]) -> None:
    found = {event.timex.text: event.clause.text for event in extract(text + SPOKEN, DAY)}
    assert {time: found.get(time) for time in rows} == rows


def test_a_happening_is_its_own_title() -> None:
    [event] = extract("جمعه آینده مسابقه کشتیه، مربی گفت زود بخوابیم" + SPOKEN, DAY)
    assert event.title == "مسابقه کشتی"


@pytest.mark.parametrize(
    ("text", "clause", "title"),
    [
        ("بابا سال ۹۶ هم یه بار سکته کرد", "بابا سال ۹۶ هم یه بار سکته کرد", "بابا یک بار سکته کرد"),
        ("بابا من که دیروز گفتم نمیام", "من که دیروز گفتم نمیام", None),
        ("من چهارشنبه برمی‌گردم شیراز، می‌تونم کمک کنم", "من چهارشنبه برمی‌گردم شیراز", "نویسنده به شیراز برمی‌گردد"),
    ],
    ids=str,
)
def test_whom_a_line_tells_of_is_not_called(text: str, clause: str, title: str | None) -> None:
    event = extract(text + SPOKEN, DAY)[0]
    assert event.clause.text in (clause, clause.removesuffix(" نمیام"))
    assert title is None or event.title == title


def test_a_goal_behind_its_verb_makes_a_note_spoken() -> None:
    events = extract("سه‌شنبه با مریم رفتیم سینما و بعدش شام خوردیم.", "1402-08-25")
    assert [event.title for event in events] == ["نویسنده با مریم به سینما رفت"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("قطار تا یک ساعت دیگر می‌رسد.", "future"),
        ("آرایشگاه مهتاب از اول آذر به خیابان سعدی منتقل می‌شود.", "future"),
        ("بازی از ۲۰ آبان به ۲۷ آبان منتقل می‌شود.", "hypothetical"),
        ("امشب ساعت ۹ لایو دارم.", "future"),
        ("از صبح تب دارم.", "present"),
    ],
)
def test_what_is_to_come(text: str, status: str) -> None:
    assert extract(text, DAY)[0].status == status
