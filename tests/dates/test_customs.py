"""Customs and advice have no date, beside like sentences that have one; parts of the day that no preposition marks."""

import pytest

from gahnegar.dates.tag import tag
from gahnegar.dates.units import Reason

PUBLISHED = "1403-05-10"
STORY = "کتابخانه در بهمن ۱۳۹۴ نوسازی شد. "

EACH_TIME = [
    "این تور هر ماه جز ماه رمضان برگزار می‌شود.",
    "فروشگاه همه‌روزه به جز تاسوعا و عاشورا باز است.",
    "کارگاه صبح و عصر دایر است.",
    "شربت: صبح، ظهر و شب یک قاشق.",
    "قرص را شب بعد از غذا بدهید.",
    "مادربزرگم شب یلدا دور کرسی قصه می‌گفت.",
    "سبزه را پانزده روز قبل از عید می‌گذاشت.",
    "به رسم کهن، مردم در چهارشنبه‌سوری از روی آتش می‌پرند.",
    "گله‌ها در اردیبهشت به ییلاق می‌روند.",
    "معمولا عصر به پارک می‌روم.",
    "همیشه ساعت شش بیدار می‌شوم.",
    "سپیده در تابستان زودتر است.",
    "صبح، ظهر، شب؛ هر بار یک قاشق.",
    "انار را اواخر مهر می‌چینند.",
    "جشن را دهم مهر می‌گیرند.",
    "بلیت از ساعت ۶ صبح تا ۱۰ شب اعتبار دارد.",
    "مراجعان از ساعت ۸ تا ۱۲ پذیرفته می‌شوند.",
    "تردد از ساعت ۲۲ تا ۳ ممنوع است.",
    "دانش‌آموزان موظف‌اند ساعت ۷:۳۰ در مدرسه باشند.",
]
ONCE = [
    "این تور جز ماه رمضان امسال برگزار می‌شود.",
    "نمایشگاه عصر فردا دایر است.",
    "مادربزرگم شب یلدا آش پخت.",
    "در دهه فجر امسال پروژه‌ها افتتاح می‌شود.",
    "گله‌ها در اردیبهشت به دشت رفتند.",
    "عصر به پارک می‌روم.",
    "ساعت شش بیدار می‌شوم.",
    "در تابستان بلیت گران‌تر شد.",
    "دیروز، صبح و عصر، باران آمد.",
    "انار را اواخر مهر چیدند.",
    "مدرک را دهم مهر می‌گیرم.",
    "امروز مراجعان از ساعت ۸ تا ۱۲ پذیرفته می‌شوند.",
    "دانش‌آموزان ساعت ۷:۳۰ به مدرسه رسیدند.",
]


@pytest.mark.parametrize("text", EACH_TIME)
def test_said_of_each_such_time(text: str) -> None:
    reasons = [timex.reason for timex in tag(text, published=PUBLISHED) if timex.type.name != "SET"]
    assert set(reasons) == {Reason.GENERAL}


@pytest.mark.parametrize("text", ONCE)
def test_said_of_one_such_time(text: str) -> None:
    found = tag(text, published=PUBLISHED)
    assert found
    assert all(timex.first is not None for timex in found)


@pytest.mark.parametrize(
    "text",
    [
        "۲۸ اردیبهشت ورود رایگان است.",
        "اول شهریور در تقویم ایران روز پزشک است.",
        "در ماه رمضان فقط تا غروب باز است.",
        "برای بازدید در زمستان باید هماهنگ کنید.",
        "اهالی شب دهم محرم آیین علم‌بندان دارند.",
        "در بهار سبزی و در پاییز انار می‌فروشند.",
    ],
)
def test_what_is_so_each_year_takes_no_year_from_a_story(text: str) -> None:
    assert all(timex.first is None for timex in tag(STORY + text)[1:])


@pytest.mark.parametrize(
    "text", ["۲۸ اردیبهشت بازگشایی شد.", "در زمستان بسته بود.", "در پاییز کتاب فروختند.", "شب دهم محرم آتش گرفت."]
)
def test_what_was_so_goes_by_the_story(text: str) -> None:
    assert all(timex.first is not None for timex in tag(STORY + text))


def test_the_months_of_an_almanac_without_a_day_are_of_every_year() -> None:
    almanac = "گاهنامه باغدار\nفروردین: پیوند بزنید.\nاردیبهشت: نشا کنید.\nاز اول آذر تا آخر بهمن هرس.\n"
    months = tag(almanac + "در سرمای دی ۱۳۸۶ باغ‌ها آسیب دیدند.")
    assert [timex.first is None for timex in months] == [True, True, True, False]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("شب می‌خواهم ماه را ببینم.", ["شب"]),
        ("غروب برمی‌گردیم خانه.", ["غروب"]),
        ("صبح زنگ بزن.", ["صبح"]),
        ("ما شب به رشت رسیدیم.", ["شب"]),
        ("پدرم صبح نان می‌خرد.", ["صبح"]),
        ("می‌ترسیدم شب‌ها تنها بخوابم.", ["شب‌ها"]),
        ("شب را در پناهگاه ماند.", ["شب"]),
        ("ظهر اصلا آب ندین.", ["ظهر"]),
        ("تیلفونم شب‌ها خاموش است.", ["شب‌ها"]),
        ("پدرم شب عید بیمار شد.", ["شب عید"]),
        ("اینجا بهار زود آمد.", ["بهار"]),
        ("اگر بتوانی، آذر بیا.", ["آذر"]),
        ("عید که نیومدی.", ["عید"]),
        ("بهار خانم آمد.", []),
        ("خرید شب عید گران شد.", []),
        ("مهر می‌ورزیم.", []),
        ("صبح روز آزمایش ناشتا باشید.", ["صبح"]),
        ("ما شب شعر داریم.", []),
        ("شب را دوست دارم.", []),
        ("شیفت صبح و عصر برگزار می‌شود.", []),
        ("او شب را پشت سر گذاشت.", []),
        ("صبح روز را دید.", []),
        ("شیفت شب به پایان رسید.", []),
    ],
)
def test_parts_of_the_day_that_stand_like_adverbs(text: str, words: list[str]) -> None:
    assert [timex.text for timex in tag(text, published=PUBLISHED)] == words


def test_a_year_in_words_before_a_death() -> None:
    life = "میرزا در ۱۲۳۵ قمری زاده شد و هزار و دویست و نود و سه درگذشت."
    assert [timex.text for timex in tag(life)] == ["۱۲۳۵ قمری", "هزار و دویست و نود و سه"]
    assert tag("شهر هزار و سیصد درگذشته داشت.") == []


RITES = "بره‌ها را می‌شویند. آش می‌پزند و نذری می‌دهند. گل می‌چینند و گلاب می‌گیرند. "


def test_what_people_do_each_year_takes_no_year_from_the_history_of_it() -> None:
    book = " این رسم‌ها را فرهادی در ۱۳۵۲ ضبط کرد."
    assert tag(RITES + "در اسفند به گورستان می‌روند." + book)[0].first is None
    assert tag(RITES + "در اسفند ۱۳۵۱ به گورستان رفتند." + book)[0].first is not None
    assert tag("در اسفند به گورستان می‌روند." + book)[0].first is not None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("فاز دوم اسفند آغاز می‌شود.", ["اسفند"]),
        ("مرحلهٔ دوم مهر برگزار شد.", ["مهر"]),
        ("مدرسه دوم مهر باز شد.", ["دوم مهر"]),
        ("فاز ۲ اسفند آغاز می‌شود.", ["۲ اسفند"]),
        ("غروب بود و زنگ می‌زدند.", ["غروب"]),
        ("غروب بود.", ["غروب"]),
        ("زیبایی غروب بود.", []),
        ("در شب سده آتش افروختند.", ["شب سده"]),
    ],
)
def test_ordinals_of_stages_and_parts_of_the_day_that_were(text: str, words: list[str]) -> None:
    assert [timex.text for timex in tag(text, published=PUBLISHED)] == words


def test_short_years_before_a_deed() -> None:
    life = "استاد در ۱۳۱۷ زاده شد. نخستین سازش از بهار ۴۴ است. "
    assert [timex.text for timex in tag(life + "از ۶۲ تا ۶۷ ساز نساخت.")][2:] == ["از ۶۲ تا ۶۷"]
    assert [timex.text for timex in tag(life + "از ۴۰ تا ۵۰ نفر شاگرد داشت.")][2:] == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("شنبه تا چهارشنبه از ۸ تا ۱۴ پاسخگو هستند.", ["P1W", "T08:00/T14:00"]),
        ("مهمان روزهای پنجشنبه، ۱۶ تا ۲۰، پذیرفته می‌شود.", ["XXXX-WXX-4", "T16:00/T20:00"]),
        ("بگذارید یک شب در صافی بماند.", ["P1D"]),
        ("یک شبانه‌روز راه رفتیم.", ["P1D"]),
        ("یک شب در صافی را زد.", []),
        ("یک روز راه رفتیم.", []),
    ],
)
def test_hours_of_offices_and_lengths_of_one_night(text: str, values: list[str]) -> None:
    assert [timex.value for timex in tag(text, published=PUBLISHED)] == values


@pytest.mark.parametrize("text", ["شنبه تا چهارشنبه نمایشگاه برپاست.", "این هفته شنبه تا دوشنبه باز است."])
def test_weekdays_of_a_certain_week(text: str) -> None:
    assert tag(text, published=PUBLISHED)[-1].first is not None


MANUAL = "سلول‌ها را در بن‌ماری بگذارید، محیط را عوض کنید، نمونه بردارید و یادداشت کنید. حرکت: ۱ مرداد. "


def test_a_counted_day_of_a_manual_is_of_no_course() -> None:
    assert tag(MANUAL + "روز سوم تراکم را بشمارید.", published=PUBLISHED)[-1].first is None
    assert tag("حرکت: ۱ مرداد. روز سوم تراکم را شمردیم.", published=PUBLISHED)[-1].first is not None


def test_parts_of_the_day_beside_how_often() -> None:
    dose = tag("پماد را دو بار در روز، صبح و عصر، بزنید.", published=PUBLISHED)
    assert [(timex.text, timex.first) for timex in dose][1:] == [("صبح", None), ("عصر", None)]


def test_hours_behind_days_that_are_left_out_are_not_of_these_days() -> None:
    values = [timex.value for timex in tag("دفتر همه‌روزه جز جمعه ۹ تا ۱۸ باز است.", "1405-04-20")]
    assert values == ["P1D", "XXXX-WXX-5", "T09:00/T18:00"]


def test_no_solar_feast_is_kept_in_a_story_of_early_islam() -> None:
    text = "کاروان در دوم محرم سال ۶۱ هجری به کربلا رسید. هفتهٔ دفاع مقدس را پشت سر گذاشتیم."
    assert tag(text, "1396-07-07")[-1].value == "2017-09-22/2017-09-28"
