"""Whom a clause without a subject of its own, or with a pronoun, tells of."""

import pytest

from gahnegar import extract


def who(text: str) -> list[str]:
    """The main participant of each event, empty where there is none."""
    return [event.participants[0].text if event.participants else "" for event in extract(text, published="1403-05-10")]


def test_a_life_goes_on_with_the_one_whose_life_it_is() -> None:
    text = (
        "نگار پویان ۳ خرداد ۱۳۰۶ در یزد زاده شد. پدرش مهندس راه بود. در ۱۳۲۵ به پاریس رفت. پاییز ۱۳۳۰ به ایران بازگشت. "
        "محسن نیز در سال ۱۳۵۸ درگذشته بود. مهر ۱۳۹۵ از مدیریت کتابخانه کنار رفت."
    )
    assert who(text) == ["نگار پویان", "نگار پویان", "نگار پویان", "محسن", "نگار پویان"]


def test_a_name_that_no_table_knows_is_found_at_the_beginning_of_a_life() -> None:
    text = "یوهان برگمن (زاده ۱۸۲۱) گیاه‌شناس آلمانی بود. او در سال ۱۸۴۶ به هامبورگ رفت و دو سال بعد کتابش را منتشر کرد."
    assert who(text)[1:] == ["یوهان برگمن", "یوهان برگمن"]


def test_a_clause_goes_on_with_the_subject_of_the_sentence_before() -> None:
    assert who("مریم کریمی در ری زندگی می‌کند. در سال ۱۳۹۰ به تهران آمد.") == ["مریم کریمی"]
    assert who("سیمین‌دخت در زندان قصر بود. در سال ۱۳۳۰ به شیراز تبعید شد.") == ["سیمین‌دخت"]


@pytest.mark.parametrize(
    "text",
    [
        "قیمت نفت بالا رفت. از دیروز باران آغاز شد.",
        "مریم کریمی در ری است. دیروز باران بارید.",
        "زلزله خانه‌ها را ویران کرد. دیروز برق قطع شد.",
    ],
)
def test_a_thing_goes_on_with_nobody(text: str) -> None:
    assert who(text) == [""]


def test_first_persons_are_of_who_speaks_not_of_who_is_told_of() -> None:
    told = "مهر ۱۳۴۷ معلم شدم. حاج صفر در سال ۱۳۵۹ رئیس شورا شد. تابستان ۱۳۶۱ با رأی دیوان برگشتم سر کلاس."
    assert who(told)[-1] == ""
    assert who("حمید رستگار گفت: ما بامداد امروز به محل رسیدیم.")[-1] == "حمید رستگار"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "روزنامه انیس یکی از قدیمی‌ترین روزنامه‌هاست. این روزنامه در سال ۱۳۰۶ نخستین نسخه خود را منتشر کرد.",
            "روزنامه انیس",
        ),
        ("امارات متحده عربی اعلام کرد این کشور تا سال ۱۴۰۶ خط لوله را تکمیل خواهد کرد.", "امارات متحده عربی"),
        ("شماری از ساکنان ری روز جمعه خواستار پخته‌کاری جاده شدند.", "شماری از ساکنان"),
        ("در این شهر دیروز بیش از ۱۰۰ تن جان باختند.", "بیش از ۱۰۰ تن"),
        ("سازمان غذا و دارو دیروز مجوز داد.", "سازمان غذا و دارو"),
        ("تراکتور که از اسفند پارسال نباخته بود آماده می‌شود.", "تراکتور"),
        ("ماده ۲- مالکان باید تا پایان سال خانه را بفروشند.", "مالکان"),
        ("نماز عید دیروز به امامت حسن کریمی برگزار شد.", "حسن کریمی"),
        ("گفتگوی تلفنی علی کریمی دیروز انجام شد.", "علی کریمی"),
    ],
)
def test_who_it_was(text: str, name: str) -> None:
    assert name in who(text)[-1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("این دو تیم سعودی در شهریورماه باید به مصاف استقلال بروند.", "این دو تیم سعودی"),
        ("مریم کریمی که به همراه محمود نصیری شنبه به کره اعزام شد داور است.", "مریم کریمی"),
        ("حکم اعدام صدام روز شنبه اجرا شد.", "صدام"),
        ("سازمان غذا و دارو واکسن ایرانی را هفته گذشته تأیید کرد.", "سازمان غذا و دارو"),
        ("نگار پویان در ۱۳۰۶ در یزد زاده شد. دبستان را در ری خواند و در ۱۳۲۵ راهی پاریس شد.", "نگار پویان"),
    ],
)
def test_who_it_was_and_no_more(text: str, name: str) -> None:
    assert who(text)[-1] == name


@pytest.mark.parametrize(
    "text",
    ["خشکسالی دیروز مردم را تهدید کرد.", "زرادخانه موشکی دو ماه پیش دست نخورده بود.", "دیروز ۱۳۱ قلاده سگ معدوم شدند."],
)
def test_a_thing_takes_no_part(text: str) -> None:
    assert who(text) == [""]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "کتاب «باغ بلور» نایاب شده است. آیین رونمایی از این کتاب فردا در تبریز برگزار می‌شود.",
            "آیین رونمایی از کتاب «باغ بلور» در تبریز برگزار می‌شود",
        ),
        (
            "بررسی طرح جامع حمل و نقل و ترافیک شهر تهران پایان یافت. این طرح دیروز به شورا رفت.",
            "طرح جامع حمل و نقل و ترافیک شهر تهران به شورا رفت",
        ),
        (
            "فرماندار بوشهر گزارش داد. مشکل کارخانه‌های یخ‌سازی این استان دیروز حل شد.",
            "مشکل کارخانه‌های یخ‌سازی بوشهر حل شد",
        ),
    ],
)
def test_a_title_says_what_this_means(text: str, title: str) -> None:
    assert title in [event.title for event in extract(text, "1402-09-20")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "سازمان غذا داروی لکانماب را تأیید کرد. بیماران پارسال آن را در خانه تزریق کردند.",
            "بیماران داروی لکانماب را در خانه تزریق کردند",
        ),
        (
            "استادکاران بازار قیصریه را ساختند و آتش‌سوزی سال ۱۳۶۷ نیمی از آن را از بین برد.",
            "آتش‌سوزی نیمی از بازار قیصریه را از بین برد",
        ),
        ("حسن رضایی آمد. مریم دیروز آن را دید.", "مریم آن را دید"),
    ],
)
def test_a_thing_is_named_where_the_clause_before_tells_it(text: str, title: str) -> None:
    assert extract(text, "1403-05-10")[-1].title == title


def test_a_this_that_nobody_can_tell_is_told_by_the_whole_clause() -> None:
    text = "باغ‌ها خشک شدند. این اثر دیروز در سالن شهرداری با حضور مردم و مسئولان استان به نمایش درآمد."
    (event,) = extract(text, "1402-09-20")
    assert event.title_is_clause
    assert "با حضور مردم" in event.title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("نماینده دادستان کیفرخواست ۱۴۰ صفحه‌ای را خواند. وی دیروز به ایران مسترد شد.", "وی به ایران مسترد شد"),
        ("رئیس میراث گفت که کار تمام است. سال‌هاست همین را می‌گویند.", "همین را می‌گویند"),
        ("این گروه ۸ مهر بازگشت. آن تیم ۵ آذر بازی دارد.", "آن تیم بازی دارد"),
        ("حسن و علی به خانه رفتند. او دیروز بازداشت شد.", "او بازداشت شد"),
        (
            "نخستین خودرو از پل گذشت؛ در سال ۱۳۲۰ متفقین رفت‌وآمد بر آن را ممنوع کردند.",
            "متفقین رفت‌وآمد بر آن را ممنوع کردند",
        ),
        ("مدیر موزه از خرید تابلو خبر داد. وی فردا به پاریس می‌رود.", "مدیر موزه به پاریس می‌رود"),
    ],
)
def test_a_pronoun_stays_where_nobody_sure_is_meant(text: str, title: str) -> None:
    assert [event.title for event in extract(text, "1402-07-02")][-1] == title


def test_no_month_takes_part() -> None:
    text = "پروین اعتصامی ۲۵ اسفند ۱۲۸۵ به دنیا آمد و ۱۵ فروردین ۱۳۲۰ درگذشت؛ ۳۴ سال عمر کرد."
    assert not any(who.text == "اسفند" for event in extract(text, "1402-07-02") for who in event.participants)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "رحمان شکوهی معلم بود. همسرش که معلم دبستان بود در ۱۳۲۲ درگذشت. او در ۱۳۲۵ باغ شیراز را بنیاد گذاشت.",
            ["همسرش", "رحمان شکوهی"],
        ),
        (
            "علی نصیری کشتی‌گیر بود. مربی او داوود رحیمی بود. او در ۱۳۵۵ قهرمان آسیا شد.",
            ["علی نصیری"],
        ),
        (
            "حسین بهرامی دبیر ریاضی بود. شاگردش مهدی نوری که وزیر شد آنجا درس می‌خواند. او در ۱۳۵۵ بازنشسته شد.",
            ["حسین بهرامی"],
        ),
        (
            "مریم فرساد زمین‌شناس بود. پدرش را که افسر ژاندارمری بود از دست داد. او از ۱۳۳۷ تا ۱۳۵۸ درس داد.",
            ["مریم فرساد"],
        ),
        (
            "آقا رضا فرزند حاج محمد بود. در سال ۱۲۵۰ با دختر عموی خود ازدواج کرد. در ۱۲۸۵ به مجلس راه یافت.",
            ["آقا رضا", "آقا رضا"],
        ),
        (
            "استاد حبیب سلیمی، نوازنده تار، دیروز درگذشت. در ۱۳۲۲ در سمنان زاده شد. از ۱۳۴۵ در رادیو نواخت.",
            ["استاد حبیب سلیمی، نوازنده تار", "استاد حبیب سلیمی", "استاد حبیب سلیمی"],
        ),
        (
            "حمید سرمدی نگارگر است. بیماری پایش را رنجاند. او سال گذشته به شیراز رفت.",
            ["حمید سرمدی"],
        ),
        (
            "سارا امینی مدیرعامل شرکت نوین‌داده است. در ۱۳۹۰ نخستین دفتر خارجی را گشود.",
            ["سارا امینی"],
        ),
        (
            "مهین‌دخت فرساد (۳ دی ۱۳۰۵ – ۱۱ خرداد ۱۳۹۰) زمین‌شناس ایرانی بود. بهار ۱۳۶۲ ایران را ترک کرد.",
            ["مهین‌دخت فرساد", "مهین‌دخت فرساد", "مهین‌دخت فرساد"],
        ),
    ],
)
def test_the_one_whom_a_text_is_about_is_meant_and_nobody_of_whom_it_only_says_something(
    text: str, names: list[str]
) -> None:
    assert who(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "علی رضایی در خانه بود. دیروز زلزله آمد.",
        "مریم کریمی خسته بود. دیروز برق رفت.",
        "هوا سرد بود. دیروز پنجره‌ها را بستند.",
        "کتاب «باغ» پرفروش بود. او دیروز آن را خرید.",
    ],
)
def test_what_comes_by_itself_is_done_by_nobody(text: str) -> None:
    assert who(text) == [""]


def test_a_title_says_the_name_once() -> None:
    text = "پرویز نوری نقاش بود. او در ۱۳۴۵ نخستین نمایشگاه خود را برپا کرد."
    assert [event.title for event in extract(text)] == ["پرویز نوری نخستین نمایشگاه خود را برپا کرد"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("پلیس وارد شد و دیروز از درگیری جلوگیری شد.", "از درگیری جلوگیری شد"),
        ("شهردار برنامه داشت و دیروز از خبرنگاران تجلیل شد.", "از خبرنگاران تجلیل شد"),
    ],
)
def test_what_is_done_to_somebody_has_no_subject(text: str, title: str) -> None:
    [event] = extract(text, published="1403-05-10")
    assert (event.title, event.participants) == (title, ())


def test_what_anybody_must_do_is_of_nobody() -> None:
    [event] = extract("قیمت طلا بالا رفت و باید تا فردا کاری کرد.", published="1403-05-10")
    assert "طلا" not in event.title
    assert event.participants == ()


def test_what_must_be_done_is_of_the_subject_before() -> None:
    text = "بیمه اعضا در پایان آذر منقضی می‌شود و باید پیش از اول دی تمدید شود."
    assert [event.title for event in extract(text, "1403-05-10")][-1] == "بیمه اعضا باید تمدید شود"


HERO = (
    "گل شش‌پر\n\nاکبر ترابی هر روز در بازار وکیل شیراز مغازه‌اش را باز می‌کند. {} "
    "ترابی پارسال سه ماه مغازه را بست. ترابی شاگرد هم دارد."
)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("همین چند ماه پیش هفتادساله شد.", "اکبر ترابی هفتادساله شد"),
        ("بازار خاتم خوابید. در سال ۱۳۶۲ دکان را فروخت.", "اکبر ترابی دکان را فروخت"),
        ("بازار خاتم خوابید. پسرش سال ۱۳۸۵ به ونکوور رفت.", "پسر اکبر ترابی به ونکوور رفت"),
        ("بازار خاتم خوابید. دخترش سارا در سال ۱۳۶۵ به تهران رفت.", "دختر اکبر ترابی، سارا به تهران رفت"),
    ],
)
def test_whom_a_text_is_about_is_meant_again(text: str, title: str) -> None:
    """Who is named first and named again is meant by what is dropped and by «ـش», whatever was told between."""
    assert title in [event.title for event in extract(HERO.format(text), published="1401-06-15")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("بازار خاتم خوابید. در سال ۱۳۶۲ برف بارید.", "برف بارید"),
        ("پیرمرد می‌خندد: «شاید تا عید سال بعد بتواند گلی ببندد.»", "شاید بتواند گلی ببندد"),
        ("بازار خاتم خوابید. در سال ۱۳۶۲ دو بار سیل آمد.", "دو بار سیل آمد"),
    ],
)
def test_whom_a_text_is_about_is_not_put_everywhere(text: str, title: str) -> None:
    """What falls or comes by itself, and what somebody else says, is not told of whom the text is about."""
    assert title in [event.title for event in extract(HERO.format(text), published="1401-06-15")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "شهرداری شیراز از بازگشایی پل غدیر خبر داد. این پل که ساخت آن از سال ۱۳۹۹ آغاز شده بود، دیروز افتتاح شد.",
            "ساخت پل غدیر آغاز شده بود",
        ),
        (
            "وزیر از افتتاح بیمارستان کوثر خبر داد. این بیمارستان که تجهیز آن پارسال تمام شد، دیروز افتتاح شد.",
            "تجهیز بیمارستان کوثر تمام شد",
        ),
        ("پلی که ساخت آن از سال ۱۳۹۹ آغاز شده بود، دیروز افتتاح شد.", "ساخت پلی آغاز شده بود"),
    ],
)
def test_what_is_pointed_at_is_named_in_its_relative_clause_too(text: str, title: str) -> None:
    """«این پل که ساخت آن …»: both rows call it by its name."""
    assert title in [event.title for event in extract(text, published="1403-06-15")]


SETTING = "پل خشتی لنگرود\n\nپل خشتی لنگرود را در دورهٔ قاجار ساخته‌اند. {}"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("در سیل ۱۳۱۲ آسیب دید و ده سال بعد تعمیر شد.", "پل خشتی لنگرود تعمیر شد"),
        ("شهرداری در ۱۳۴۵ خواست آن را خراب کند.", "شهرداری خواست پل خشتی لنگرود را خراب کند"),
        ("ادارهٔ میراث پارسال نمای آن را شست.", "ادارهٔ میراث نمای پل خشتی لنگرود را شست"),
        ("بنا پارسال به بخش خصوصی واگذار شد.", "پل خشتی لنگرود به بخش خصوصی واگذار شد"),
        ("پارسال ۱۲ هزار نفر آمدند. از فردا بسته است.", "پل خشتی لنگرود بسته است"),
    ],
)
def test_the_building_that_a_text_is_about_is_meant_again(text: str, title: str) -> None:
    """«آن», a bare «بنا» and a dropped subject are the one building with whose name the text begins."""
    assert title in [event.title for event in extract(SETTING.format(text), published="1403-06-15")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("پارسال باران سختی بارید.", "باران سختی بارید"),
        ("در ۱۳۴۵ جاده‌ای ساخته شد.", "جاده‌ای ساخته شد"),
        ("اهالی پارسال پول جمع کردند.", "اهالی پول جمع کردند"),
    ],
)
def test_other_things_are_not_the_building(text: str, title: str) -> None:
    """A clause that has its own subject keeps it."""
    assert [event.title for event in extract(SETTING.format(text), published="1403-06-15")][-1] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "گارد از نجات ۱۲ شناور صیادی خبر داد. این شناورها جمعه گرفتار توفان شدند.",
            "۱۲ شناور صیادی گرفتار توفان شدند",
        ),
        ("پلیس سه سارق طلا را دستگیر کرد. این سارقان دیروز زندانی شدند.", "سه سارق طلا زندانی شدند"),
        (
            "شهردار به ۴۶ مالک اراضی بلوار اخطار داد. شکایت این مالکان دیروز رد شد.",
            "شکایت ۴۶ مالک اراضی بلوار رد شد",
        ),
        ("دو پل تازه و سه پل قدیمی ماند. این پل‌ها دیروز باز شدند.", "این پل‌ها باز شدند"),
        ("کشاورزان ورامین تجمع کردند. آنان دیروز جاده را بستند.", "کشاورزان ورامین جاده را بستند"),
        ("جاده‌ها بسته شد. آنان دیروز برگشتند.", "آنان برگشتند"),
    ],
)
def test_several_are_those_counted_or_told_of_before(text: str, title: str) -> None:
    assert [event.title for event in extract(text, "1402-07-02")][-1] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "سرهنگ رضا کاکاوند سخنرانی کرد. او وعده داد جاده سال آینده آسفالت شود.",
            "سرهنگ رضا کاکاوند وعده داد جاده آسفالت شود",
        ),
        ("پروین ضرابی خلبان بود. او را در مهر ۱۳۵۹ به دزفول فرستادند.", "پروین ضرابی را به دزفول فرستادند"),
        (
            "والی پیشین فاریاب درگذشت. خانوادهٔ جنرال مومند خبر داد. او در ۱۳۹۴ سبکدوش شد.",
            "والی پیشین فاریاب سبکدوش شد",
        ),
        ("شیرین ملکی در ۱۳۳۴ زاده شد. نخستین داستانش در ۱۳۵۱ چاپ شد.", "نخستین داستان شیرین ملکی چاپ شد"),
        ("شیرین ملکی در ۱۳۳۴ زاده شد. آموزش در ۱۳۵۱ آغاز شد.", "آموزش آغاز شد"),
        ("جلال نیکرو آهنگساز بود. همسر او، مهین آزرم، پارسال درگذشت.", "همسر جلال نیکرو، مهین آزرم، درگذشت"),
    ],
)
def test_he_is_the_one_named_before_whatever_he_is_in_the_clause(text: str, title: str) -> None:
    assert [event.title for event in extract(text, "1402-07-02")][-1] == title
