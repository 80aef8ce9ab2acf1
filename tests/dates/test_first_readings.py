"""Kinds that a first reading of unlike texts found wrong: sports halls, receipts, logs of ships, sermons, laws."""

from collections.abc import Callable

import pytest

from gahnegar.dates.tag import resolve, tag
from gahnegar.dates.units import Basis, Certainty, Reason

PUBLISHED = "1404-12-12"

Told = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "clocks"),
    [
        ("ساعت ۱۰ و ۱۶ پخش می‌شود", ["10:00", "16:00"]),
        ("ساعت ۹ و ۱۱ صبح برگزار می‌شود", ["09:00", "11:00"]),
        ("ساعت‌های ۸، ۱۲ و ۱۶ حرکت دارد", ["08:00", "12:00", "16:00"]),
        ("فردا ساعت ۱۰ و ۱۶", ["10:00", "16:00"]),
        # minutes, and what is counted
        ("ساعت ۱۷ و ۲۰ پخش می‌شود", ["17:20"]),
        ("ساعت ۱۰ و ۱۶ دقیقه پخش می‌شود", ["10:16"]),
        ("ساعت ۱۰ و ۱۶ کودک آمدند", ["10:00"]),
        ("ساعت ۱۶ و ۱۱ پخش می‌شود", ["16:11"]),
    ],
)
def test_two_hours_or_minutes(text: str, clocks: list[str]) -> None:
    assert [f"{timex.clock:%H:%M}" for timex in tag(text, published=PUBLISHED)] == clocks


def test_two_hours_of_a_timetable_are_of_no_day(told: Told) -> None:
    hall = "برنامهٔ استخر\nبانوان: شنبه تا چهارشنبه ۸ تا ۱۶\nخانوادگی: پنجشنبه و جمعه ساعت ۱۰ و ۱۶\nهر یکشنبه ساعت ۱۸"
    assert [one.partition(" = ")[2] for one in told(hall)[2:5]] == ["XXXX-WXX-4", "XXXX-WXX-5T10:00", "T16:00"]


def test_a_quarter_less(told: Told) -> None:
    assert told("ساعت شش و ربع کم بیرون آمدیم") == ["ساعت شش و ربع کم = 1404-12-12 05:45"]
    assert told("فردا هشت و ربع کم شب بیا") == ["فردا هشت و ربع کم شب = 1404-12-13 19:45"]
    assert told("ساعت شش و ربع بیرون آمدیم") == ["ساعت شش و ربع = 1404-12-12 06:15"]


def test_the_night_of_friday_is_its_eve(told: Told) -> None:
    assert told("شب جمعه میام") == ["شب جمعه = 1404-12-14"]
    assert told("شب جمعه ساعت ۹ میام") == ["شب جمعه ساعت ۹ = 1404-12-14 21:00"]
    assert told("هر شب جمعه دعا می‌خوانند") == ["هر شب جمعه = XXXX-WXX-4TNI"]
    # Friday's own night, other days, and a night that has its date
    assert told("جمعه شب میام") == ["جمعه شب = 1404-12-15"]
    assert told("ساعت ۹ شب جمعه میام") == ["ساعت ۹ شب جمعه = 1404-12-15 21:00"]
    assert told("شب شنبه میام") == ["شب شنبه = 1404-12-16"]
    assert told("شب جمعه ۱۵ اسفند میام") == ["شب جمعه ۱۵ اسفند = 1404-12-15"]


def test_a_pistol_and_a_day_of_tir(told: Told) -> None:
    assert told("هفت تیر ۱۳۶۰ انفجار شد") == ["هفت تیر ۱۳۶۰ = 1360-04-07"]
    assert told("در هفت تیر سال ۱۳۶۰ شهید شد") == ["هفت تیر سال ۱۳۶۰ = 1360-04-07"]
    assert told("با هفت تیر ۲۰ نفر را زد") == told("به میدان هفت تیر رفت") == []


def test_now_of_talk(told: Told) -> None:
    assert told("حالا باران می‌بارد") == ["حالا = PRESENT_REF"]
    assert told("مینا، [1404/12/08 22:41]\nحالا رسیدم")[-1] == "حالا = 1404-12-08 22:41"
    assert told("حالا چرا رفتی؟") == told("خب حالا ببینیم") == []


def test_only_a_number_makes_a_word_a_month(told: Told) -> None:
    assert told("سالگرد دوازدهم بهمن محمدی، مدیر شرکت، آمد", "1402-12-01") == ["دوازدهم بهمن = 1402-11-12"]
    assert told("مریم بهمن محمدی، مدیر شرکت، آمد") == []


@pytest.mark.parametrize("phrase", ["فردا", "ماه گذشته", "سه‌شنبه", "عصر دیروز"])
def test_what_waits_for_its_publication_rests_on_it(phrase: str) -> None:
    timex = resolve(phrase)
    assert (timex.basis, timex.reason) == (Basis.PUBLISHED, Reason.PUBLISHED)
    assert timex.certainty is not Certainty.CERTAIN


@pytest.mark.parametrize("phrase", ["۹ مهر ۱۳۹۲", "سه روز", "هر سال"])
def test_what_waits_for_nothing_rests_on_itself(phrase: str) -> None:
    assert resolve(phrase).basis is Basis.ABSOLUTE


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("جشنواره ۵ مهر آغاز شد. روز سوم دو فیلم دیدیم.", "روز سوم = 1404-07-07"),
        ("تور ۱۲ مهر ۱۴۰۳ راه می‌افتد. روز سوم: یزد", "روز سوم = 1403-07-14"),
        # a day on which nothing begins, and one of an event
        ("وزیر ۵ مهر ۱۴۰۳ آمد. روز سوم: یزد", "روز سوم = XXXX-XX-XX"),
        ("جشنواره ۵ مهر آغاز شد. روز سوم مسابقات باران آمد.", "۵ مهر = 1404-07-05"),
        # a day of the month in a story
        ("۱۱ خرداد به کلکته رسیدیم. یک هفته بعد، هجدهم، کشتی گرفتیم", "هجدهم = 1404-03-18"),
        ("دهم محرم سال شصت و یک شهید شد. یازدهم اسیران را به کوفه بردند", "یازدهم = 59-07-23"),
        ("۱۵ اسفند امتحان داریم. چهاردهم تموم میشه.", "چهاردهم = 1404-12-14"),
        ("۱۱ خرداد به کلکته رسیدیم. یازدهم تیم را برد", "۱۱ خرداد = 1404-03-11"),
        # a weekday that says a day again
        ("امروز که سه‌شنبه است نرو", "سه‌شنبه = 1404-12-12"),
        ("فردا که چهارشنبه‌ست نرو", "چهارشنبه = 1404-12-13"),
        ("امروز گفت که سه‌شنبه می‌آید", "سه‌شنبه = 1404-12-19"),
        # what comes after a day to come
        ("سانس جمعه ۲۲ اسفند لغو شد؛ جایش جمعهٔ بعد دو سانس داریم", "جمعهٔ بعد = 1404-12-29"),
        ("جمعهٔ بعد دو سانس داریم", "جمعهٔ بعد = 1404-12-15"),
        # hours behind their day
        ("فردا بین ۹ تا ۱۲ تحویل می‌شود", "فردا بین ۹ تا ۱۲ = 1404-12-13 09:00"),
        ("امروز تا ۲۱ باز است", "۲۱ = 1404-12-12 21:00"),
        ("امروز تا ۲۱ نفر آمدند", "امروز = 1404-12-12"),
        ("خودرو پنجشنبهٔ گذشته در پارکینگ بود. ورود ۰۸:۱۵، خروج ۱۱:۳۵", "۱۱:۳۵ = 1404-12-07 11:35"),
        # the day of an event
        ("باران آمد و ظهر روز پذیرش تب کرد.", "ظهر = TMI"),
        ("باران آمد و ظهر تب کرد.", "ظهر = 1404-12-12"),
        ("صبح روز بعد رفت.", "صبح روز بعد = 1404-12-13"),
        ("بعد عید گرون میشه", "عید = 1405-01-01"),
    ],
)  # fmt: skip
def test_what_a_day_goes_by(told: Told, text: str, last: str) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # a day of which it is known what happened, in the decade that the text is at
        ("در دههٔ سی کارگر بودم. بیست و هشتم مرداد در میدان بودیم.", "بیست و هشتم مرداد = 1332-05-28"),
        ("در دههٔ شصت کارگر بودم. بیست و هشتم مرداد در میدان بودیم.", "بیست و هشتم مرداد = 1404-05-28"),
        # what was put off follows the day from which it was
        ("متهم ۱۹ فروردین حاضر نشد و جلسه به دوم خرداد موکول شد.", "دوم خرداد = 1404-03-02"),
        ("جلسهٔ ۱۰ اسفند به دوم خرداد موکول شد.", "دوم خرداد = 1405-03-02"),
        # before a day to come, or before now
        ("بازگشایی: سه‌شنبه ۱۹ اسفند، ساعت ۸\nجشن یک روز قبل برگزار می‌شود", "یک روز قبل = 1404-12-18"),
        ("بازگشایی: سه‌شنبه ۱۹ اسفند\nجشن یک روز قبل برگزار شد", "یک روز قبل = 1404-12-11"),
        # who is present, and the present year
        ("متهم ۱۹ فروردین حاضر نشد", "۱۹ فروردین = 1404-01-19"),
        ("سال حاضر خشک بود", "سال حاضر = 1404-01-01..1404-12-29"),
        # parts of a day as labels within a line
        ("۷ دی ۱۴۰۴\nصبح: مونتاژ پوسته. عصر: تست نشتی.", "عصر = 1404-10-07"),
        ("۷ دی ۱۴۰۴\nصبح: مونتاژ پوسته. در عصر حیرت ماندیم.", "صبح = 1404-10-07"),
        # a counted day behind a birth
        ("نوه‌ام بیست و هفتم فروردین به دنیا آمد. روز پنجم زردی گرفت.", "روز پنجم = 1404-01-31"),
    ],
)
def test_what_unlike_texts_go_by(told: Told, text: str, last: str) -> None:
    assert told(text)[-1] == last


def test_a_weekday_of_a_log_lies_where_its_verb_says(told: Told) -> None:
    log = "دوشنبه ۴ دی ۱۴۰۲\nساعت ۱۴ توقف واحد.\nشنبه راه‌اندازی "
    assert told(log + "می‌شود.", None)[-1] == "شنبه = 1402-10-09"
    assert told(log + "شده بود.", None)[-1] == "شنبه = 1402-10-02"


@pytest.mark.parametrize(
    ("text", "means"),
    [
        # some morning, which is no hour, and an hour of the night
        ("یک صبح سرد از خانه بیرون رفتیم", []),
        ("یک عصر بارانی رسیدیم", []),
        ("تا یک صبح بیدار ماندیم", ["یک صبح = 1404-12-12 01:00"]),
        # seasons of matches
        ("یک فصل بعد به تیم ملی رفت", ["یک فصل بعد = PAST_REF"]),
        ("دو فصل پیش قهرمان شد", ["دو فصل پیش = PAST_REF"]),
        # at this hour, on this day
        ("سال گذشته همین موقع برف می‌بارید", ["سال گذشته همین موقع = 1403-12-12"]),
        ("فردا همین وقت زنگ می‌زنم", ["فردا همین وقت = 1404-12-13"]),
        ("همین موقع در باز شد", []),
        # what is named after its month holds until another time; months of a stay are one range
        (
            "کارت‌های مهر تا پایان آبان اعتبار دارند",
            ["مهر = 1405-07-01..1405-07-30", "پایان آبان = 1405-08-01..1405-08-30"],
        ),
        ("نمایشگاه از مهر تا پایان آبان برپاست", ["از مهر تا پایان آبان = 1404-07-01..1404-08-30"]),
        # hours that other words part from their weekdays; what is counted
        ("یکشنبه‌ها در سالن دو از ۸ تا ۱۲ برگزار می‌شود", ["یکشنبه‌ها = XXXX-WXX-7", "از ۸ تا ۱۲ = T08:00/T12:00"]),
        ("یکشنبه‌ها در سالن دو از ۸ تا ۱۲ نفر می‌آیند", ["یکشنبه‌ها = XXXX-WXX-7"]),
        ("سه‌شنبه‌ها عصر از ۴ تا ۶ کلاس داریم", ["سه‌شنبه‌ها عصر از ۴ تا ۶ = XXXX-WXX-2T16:00/XXXX-WXX-2T18:00"]),
    ],
)
def test_small_kinds(told: Told, text: str, means: list[str]) -> None:
    assert told(text) == means


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # the week behind a plan, also in the sentence before; behind a deadline from now
        ("اردو ۲۰ فروردین برگزار می‌شود. هفتهٔ بعد امتحان داریم.", "هفتهٔ بعد = 1405-01-22..1405-01-28"),
        ("مهلت ثبت‌نام تا ۲۰ فروردین است. هفتهٔ بعد جلسه داریم.", "هفتهٔ بعد = 1404-12-16..1404-12-22"),
        # a year of old has its own days
        ("شنبه ۲ اسفند ۱۴۰۴ رفتیم. گفت در سال ۱۳۲۰ متفقین آمدند. آن روز نان نبود.", "آن روز = XXXX-XX-XX"),
        ("در سال ۱۳۲۰ متفقین آمدند. سوم شهریور بمباران شد. آن روز نان نبود.", "آن روز = 1320-06-03"),
        # the second Thursday, or Thursday the 2nd
        ("پنجشنبهٔ دوم اردیبهشت مراسم برگزار می‌شود", "پنجشنبهٔ دوم اردیبهشت = 1405-02-10"),
        ("چهارشنبهٔ دوم اردیبهشت مراسم برگزار می‌شود", "چهارشنبهٔ دوم اردیبهشت = 1405-02-02"),
        ("پنجشنبه ۲ اردیبهشت ۱۴۰۵ مراسم است", "پنجشنبه ۲ اردیبهشت ۱۴۰۵ = 1405-02-02"),
    ],
)
def test_what_counted_days_go_by(told: Told, text: str, last: str) -> None:
    assert told(text)[-1] == last


def test_hours_behind_weekdays_from_one_to_another(told: Told) -> None:
    hours = "ساعت کار: شنبه تا چهارشنبه ۶ صبح تا ۲۳؛ پنجشنبه‌ها ۸ تا ۲۰"
    assert told(hours)[:2] == ["شنبه تا چهارشنبه = P1W", "۶ صبح تا ۲۳ = T06:00/T23:00"]
    # an end of its own, and one weekday
    assert told("از شنبه تا ساعت ۸ صبح چهارشنبه بسته است")[0].startswith("از شنبه تا ساعت ۸ صبح چهارشنبه")
    assert told("چهارشنبه ۶ صبح تا ۲۳ باز است") == ["چهارشنبه ۶ صبح تا ۲۳ = 1404-12-13 06:00"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # so long before what is asked of the reader
        ("برای کلاس خصوصی دو روز قبل هماهنگ کنید", "دو روز قبل = P2D"),
        ("دو روز قبل هماهنگ کردیم", "دو روز قبل = 1404-12-10"),
        # supper, and an evening of Dari
        ("قرص را نیم ساعت بعد از شام بخورید", "نیم ساعت = PT30M"),
        ("ساعت ۷ شام رسید", "ساعت ۷ شام = 1404-12-12 19:00"),
        # a part of the day that says when something was done, in the line of a diary
        ("هشتم فروردین ۱۳۵۲. راه باز شد. حسین صبح با الاغ رفت.", "صبح = 1352-01-08"),
        ("هشتم فروردین ۱۳۵۲. راه باز شد. حسین صبح را دوست داشت.", "هشتم فروردین ۱۳۵۲ = 1352-01-08"),
        # behind a label on the same line, and on the line itself
        ("بازگشت: جمعه ۲۱ فروردین، ساعت ۲۲. رسیدن به تهران: ظهر شنبه.", "ظهر شنبه = 1405-01-22"),
        ("بازگشت: جمعه ۲۱ فروردین. فروش بلیت از شنبه آغاز می‌شود.", "شنبه = 1404-12-16"),
        # a programme that goes on over midnight
        ("برنامهٔ شبکه، جمعه ۱۵ اسفند\n۲۲:۰۰ اخبار\n۰۰:۱۵ فیلم", "۰۰:۱۵ = 1404-12-16 00:15"),
        ("برنامهٔ شبکه، جمعه ۱۵ اسفند\n۱۲:۰۰ اخبار\n۰۰:۱۵ فیلم", "۰۰:۱۵ = 1404-12-15 00:15"),
    ],
)
def test_what_parts_of_days_go_by(told: Told, text: str, last: str) -> None:
    assert told(text)[-1] == last


def test_the_hour_of_the_day_told_before_without_a_publication(told: Told) -> None:
    assert told("۳۱ شهریور ۵۹ جنگ شد. ساعت دو بعدازظهر آژیر کشیدند.", None)[-1] == "ساعت دو بعدازظهر = 1359-06-31 14:00"
    assert told("۳۱ شهریور ۵۹ جنگ شد. دفتر ساعت ۸ باز می‌شود.", None)[-1] == "ساعت ۸ = T08:00"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # this week itself, behind one to come; the week that a story is at
        (
            "مصاحبه دوشنبهٔ هفتهٔ آینده است. رزومه را تا پایان همین هفته بفرستید.",
            "پایان همین هفته = 1404-12-09..1404-12-15",
        ),
        ("در هفتهٔ دوم آذر برف آمد و همین هفته مدرسه بسته شد", "همین هفته = 1404-09-08..1404-09-14"),
        # what had been before gives its year to nothing else
        ("پلی که اردیبهشت ۱۴۰۳ کلید خورده بود، سوم اسفند افتتاح شد", "سوم اسفند = 1404-12-03"),
        ("پل اردیبهشت ۱۴۰۳ کلید خورد و سوم اسفند افتتاح شد", "سوم اسفند = 1403-12-03"),
        # an answer goes by what is asked
        ("جمعه میای؟\nآره، ساعت ۷ صبح راه می‌افتیم", "ساعت ۷ صبح = 1404-12-15 07:00"),
        ("جمعه میای؟\nقطار ساعت ۷ صبح رسید", "ساعت ۷ صبح = 1404-12-12 07:00"),
        # a day of the month that was told
        ("اول اسفند رفت. ما بیست و هفتم راه می‌افتیم.", "بیست و هفتم = 1404-12-27"),
        ("ما بیست و هفتم شدیم. اول اسفند رفت.", "اول اسفند = 1404-12-01"),
        # Nowruz by its year
        ("آخرین بار عید ۱۴۰۳ دیدمش", "عید ۱۴۰۳ = 1403-01-01"),
        # semesters of a university are no halves of the year
        ("انتخاب واحد: ۱۵ شهریور\nآغاز نیمسال دوم: ۱۸ بهمن", "۱۸ بهمن = 1404-11-18"),
        ("فروش در نیمسال دوم کم شد", "نیمسال دوم = 1404-07-01..1404-12-29"),
    ],
)
def test_what_notices_and_letters_go_by(told: Told, text: str, last: str) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("در ۱۳۳۴ زاده شد، سال ۸۹ بازنشسته شد و در ۱۴۰۴ درگذشت", "1389-01-01..1389-12-29"),
        ("در ۱۳۳۴ زاده شد، سال ۱۲ پدرش رفته بود و در ۱۴۰۴ درگذشت", "1312-01-01..1312-12-29"),
        ("در ۱۲۸۵ زاده شد، سال ۱۲ رفت و در ۱۴۰۴ نامش را بر مدرسه گذاشتند", "1312-01-01..1312-12-29"),
        ("در ۱۲۹۹ زاده شد و در سال ۶۳ درگذشت", "1363-01-01..1363-12-29"),
        ("در ۱۲۵۵ زاده شد و در سال ۶۳ به حج رفت", "1263-01-01..1263-12-30"),
    ],
)
def test_years_of_a_life_in_two_digits(told: Told, text: str, last: str) -> None:
    assert told(text, None)[1].partition(" = ")[2] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # the morning behind a night
        ("دیشب تا صبح باران آمد", "صبح = 1404-12-12"),
        ("دیشب رفتیم و در صبح رسیدیم", "صبح = 1404-12-12"),
        # fog behind a clock time, and May behind a day
        ("۲۴ بهمن ۱۴۰۲\n۱۸:۲۰ مه غلیظ؛ بوق.\n۲۳:۵۰ مه برطرف شد.", "۲۳:۵۰ = 1402-11-24 23:50"),
        ("۱۵ مه ۲۰۲۴ رفت. در ماه مه برگشت.", "ماه مه = 1403-02-12..1403-03-11"),
        # the minutes of a degree
        ("عرض ۲۵ درجه و ۴۰ دقیقه شمالی بود", None),
        ("۲۵ روز و ۴۰ دقیقه گذشت", "۲۵ روز و ۴۰ دقیقه = P25DT40M"),
        # halves of a league
        ("نیم‌فصل اول تا ۱۲ فروردین ادامه دارد", "۱۲ فروردین = 1405-01-12"),
        ("تور اول تا ۱۲ فروردین ادامه دارد", "اول تا ۱۲ فروردین = 1405-01-01..1405-01-12"),
        # months at the heads of lines
        ("۲۵ خرداد ۱۴۰۲ – لنت\nمهر – تسمه", "مهر = 1402-07-01..1402-07-30"),
        ("۲۵ خرداد ۱۴۰۲ – لنت\nمهر پدری", "۲۵ خرداد ۱۴۰۲ = 1402-03-25"),
        # the rules of a house, and what is counted from each of many
        ("آیین‌نامهٔ تالار\nپایان‌نامه‌ها از ساعت ۸ تا ۱۴ در تالار قابل استفاده است.", "از ساعت ۸ تا ۱۴ = T08:00/T14:00"),
        ("نامه رسید\nتالار فردا از ساعت ۸ تا ۱۴ بسته است.", "فردا از ساعت ۸ تا ۱۴ = 1404-12-13 08:00"),
        ("ثبت‌نام هر برنامه تا سه روز پیش از آن انجام می‌شود", "سه روز پیش از آن = XXXX-XX-XX"),
        ("۲ اسفند رفت. سه روز پیش از آن آمده بود.", "سه روز پیش از آن = 1404-11-29"),
    ],
)
def test_what_logs_and_rules_go_by(told: Told, text: str, last: str | None) -> None:
    assert (told(text) or [None])[-1] == last


@pytest.mark.parametrize(
    ("text", "means"),
    [
        # so many hours of work, and the hours of an office
        ("روزی ده ساعت کار می‌کردم", ["روزی ده ساعت = P1D"]),
        ("ساعت کار ۸ تا ۱۴ است", ["۸ تا ۱۴ = T08:00/T14:00"]),
        # a stay with somebody
        ("ده روز پیش شما می‌مانم", ["ده روز = P10D"]),
        ("ده روز پیش ما رفتیم", ["ده روز پیش = 1404-12-02"]),
        # Nowruz, when somebody did something, and not what was made of a day
        ("عید می‌رویم شمال", ["عید = 1405-01-01"]),
        ("روز را عید گرفتند و عید را تبریک گفتیم", []),
        # a way that was taken a year before
        ("سال قبل از جبههٔ شمالی رفته بودیم", ["سال قبل = 1403-01-01..1403-12-30"]),
        ("سال قبل از جنگ رفته بودیم", []),
        # the year before the one that is measured; before now
        (
            "فروش سال ۱۴۰۲ نسبت به سال قبل رشد دارد",
            ["سال ۱۴۰۲ = 1402-01-01..1402-12-29", "سال قبل = 1401-01-01..1401-12-29"],
        ),
        (
            "فروش سال ۱۴۰۲ زیاد شد. بارش نسبت به سال قبل کم است",
            ["سال ۱۴۰۲ = 1402-01-01..1402-12-29", "سال قبل = 1403-01-01..1403-12-30"],
        ),
        # what was promised up to the end of that month
        ("۱۲ آبان گفت که تا آخر آبان می‌دهد", ["۱۲ آبان = 1404-08-12", "آخر آبان = 1404-08-01..1404-08-30"]),
        ("۱۲ آبان رفت. تا آخر آبان می‌دهد", ["۱۲ آبان = 1404-08-12", "آخر آبان = 1405-08-01..1405-08-30"]),
    ],
)
def test_what_complaints_and_reports_go_by(told: Told, text: str, means: list[str]) -> None:
    assert told(text) == means


def test_nowruz_of_a_letter(told: Told) -> None:
    assert told("نامه‌ای که عید نوشته بودید رسید", "1404-06-15") == ["عید = 1404-01-01"]
    assert told("عید رفتیم شمال", "1404-06-15") == ["عید = 1404-01-01"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # a number behind a decade
        ("در دههٔ پنجاه دو بار قهرمان شد", "دههٔ پنجاه = 1350-01-01..1359-12-29"),
        ("در دههٔ پنجاه و شصت قهرمان شد", "دههٔ پنجاه و شصت = 1350-01-01..1369-12-29"),
        # what nobody plans is past
        ("پروندهٔ تصادف ۱۷ شهریور باز است", "۱۷ شهریور = 1404-06-17"),
        ("پروندهٔ ازدواج ۱۷ شهریور باز است", "۱۷ شهریور = 1405-06-17"),
        # this month, where the story is over and the verb looks ahead
        ("آخرین افزایش مرداد ۱۴۰۲ بود. سهمیهٔ این ماه توزیع می‌شود.", "این ماه = 1404-12-01..1404-12-29"),
        ("مرداد ۱۴۰۲ رسید. در این ماه باران بارید.", "این ماه = 1402-05-01..1402-05-31"),
        # an office answers each week
        ("دبیرخانه شنبه تا چهارشنبه پاسخگوست", "شنبه تا چهارشنبه = P1W"),
        ("دبیرخانه این هفته شنبه تا چهارشنبه باز است", "این هفته شنبه تا چهارشنبه = 1404-12-09..1404-12-13"),
    ],
)
def test_what_offices_and_files_go_by(told: Told, text: str, last: str) -> None:
    assert told(text)[-1] == last


def test_the_hours_of_holidays(told: Told) -> None:
    hours = "مامایی: یکشنبه‌ها صبح\nآزمایشگاه: ۷ تا ۹:۳۰ صبح\nقلب: پنجشنبه‌ها ساعت ۹\nپوست: شنبه و دوشنبه، ۱۶ تا ۲۰\n"
    assert told(hours + "روزهای تعطیل فقط ۹ تا ۱۳")[-1] == "۹ تا ۱۳ = T09:00/T13:00"
    assert told(hours + "پذیرش فقط ۹ تا ۱۳ نفر")[-1] == "۱۶ تا ۲۰ = T16:00/T20:00"


@pytest.mark.parametrize(
    ("text", "means"),
    [
        # what had gone on since a day is no time of the story
        (
            "ساعت ۱۶ جمعه خبر رسید. برف از پنجشنبه می‌بارید. ساعت ۲۱ رسیدیم.",
            ["ساعت ۱۶ جمعه = 1404-12-08 16:00", "پنجشنبه = 1404-12-07", "ساعت ۲۱ = 1404-12-08 21:00"],
        ),
        (
            "ساعت ۱۶ جمعه خبر رسید. برف پنجشنبه بارید. ساعت ۲۱ رسیدیم.",
            ["ساعت ۱۶ جمعه = 1404-12-08 16:00", "پنجشنبه = 1404-12-07", "ساعت ۲۱ = 1404-12-07 21:00"],
        ),
        # the next meeting is tomorrow
        ("جلسهٔ آینده فردا ساعت ۸ تشکیل می‌شود", ["فردا ساعت ۸ = 1404-12-13 08:00"]),
        ("به شهر فردا فکر می‌کند", []),
        # no day of a month recurs each month
        ("از اول فروردین ماهانه پنج تومان بدهد", ["اول فروردین = 1405-01-01", "ماهانه = P1M"]),
        ("از اول فروردین هر سال پنج تومان بدهد", ["اول فروردین هر سال = P1Y"]),
        # a month in which it snowed or we did something
        ("اول مهر رفتم. آذر برف آمد. دی رفتیم شمال.", ["اول مهر", "آذر", "دی"]),
        ("اول مهر رفتم. آذر رفت خانه. مهر مادر ماند.", ["اول مهر"]),
    ],
)
def test_what_reports_of_a_rescue_go_by(told: Told, text: str, means: list[str]) -> None:
    assert all(one.startswith(mean) for one, mean in zip(told(text), means, strict=True))


def test_days_that_are_counted_from_the_span_of_a_title(told: Told) -> None:
    camp = "اردو، ۲۱ تا ۲۵ فروردین\nشنبه: حرکت\nروز دوم: کوه\nروز سوم: شنا، از ۹ تا ۱۱"
    assert [one.partition(" = ")[2] for one in told(camp)[2:]] == ["1405-01-22", "1405-01-23", "1405-01-23 09:00"]
    assert told("از ۲۱ تا ۲۵ فروردین اردو داریم. روز دوم کوه می‌رویم.")[-1] == "روز دوم = XXXX-XX-XX"


@pytest.mark.parametrize(
    ("text", "means"),
    [
        # a month in which something takes place, and what bears its name
        ("کشت پاییزه مهر آغاز می‌شود", ["مهر = 1405-07-01..1405-07-30"]),
        ("بانک مهر آغاز به کار می‌کند", []),
        # what is put off is to come
        ("جلسه رو بندازیم یکشنبه شب؟", ["یکشنبه شب = 1404-12-17"]),
        # the name of a work
        ("فیلم‌ها: «زمستان»، «مهر»", []),
        ("گفت «زمستان سرد بود»", ["زمستان = 1404-10-01..1404-12-29"]),
    ],
)
def test_what_programmes_go_by(told: Told, text: str, means: list[str]) -> None:
    assert told(text) == means


def test_the_next_month_of_minutes_of_a_day(told: Told) -> None:
    minutes = "جمعه ۱۴ دی ۱۴۰۳\nچوپان فروردین آینده می‌رود."
    assert told(minutes, None)[-1] == "فروردین آینده = 1404-01-01..1404-01-31"
    assert told("چوپان فروردین آینده می‌رود.", None) == ["فروردین آینده = XXXX-XX-XX"]


def test_shots_and_days_of_tir(told: Told) -> None:
    assert told("سه‌شنبه صدای سه تیر شنیده شد. ساعت ۵:۳۰ رسیدند.")[-1] == "ساعت ۵:۳۰ = 1404-12-12 05:30"
    assert told("با دو تیر او را زد") == []
    assert told("با سه تیر ۱۳۵۹ آغاز شد") == ["سه تیر ۱۳۵۹ = 1359-04-03"]
    assert told("تا سه تیر فرصت دارد") == ["سه تیر = 1405-04-03"]


def test_labels_of_dates_and_what_was_promised(told: Told) -> None:
    calendar = "برنامه\nآغاز سال: سه‌شنبه ۱ مهر\nجشن نوروز: ۲۶ اسفند\nپایان سال: مهمانی"
    assert [one.partition(" = ")[0] for one in told(calendar)] == ["سه‌شنبه ۱ مهر", "۲۶ اسفند", "پایان سال"]
    # what had been promised may be over, what is promised is to come
    assert told("قول داده بودند تا پایان بهمن آسفالت شود") == ["پایان بهمن = 1404-11-01..1404-11-30"]
    assert told("قول دادند تا پایان بهمن آسفالت شود") == ["پایان بهمن = 1405-11-01..1405-11-30"]


def test_deadlines_and_answers_in_a_timetable(told: Told) -> None:
    pool = "استخر\nبانوان: شنبه و دوشنبه از ۸ تا ۱۴\nخانواده: جمعه‌ها ساعت ۱۰ تا ۱۳\n"
    assert told(pool + "نام‌نویسی تا یکشنبه ادامه دارد.")[-1] == "یکشنبه = 1404-12-17"
    assert told(pool + "مربی یکشنبه می‌آید.")[-1] == "یکشنبه = XXXX-WXX-7"
    answers = ["شنبه تا پنجشنبه = P1W", "۹ تا ۱۸ = T09:00/T18:00"]
    assert told("پشتیبانی شنبه تا پنجشنبه ۹ تا ۱۸ پاسخ می‌دهد") == answers
    assert told("۲۲ مرداد ۱۴۰۲: نقشه.\nدی دوباره می‌روم.", None)[-1] == "دی = 1402-10-01..1402-10-30"
    assert len(told("۲۲ مرداد ۱۴۰۲: نقشه.\nمهر می‌ورزم.", None)) == 1


def test_what_dates_back_is_past_and_who_hosts_is_to_come(told: Told) -> None:
    assert told("آخرین پیروزی این تیم به ۵ مهر برمی‌گردد.") == ["۵ مهر = 1404-07-05"]
    assert told("او ۵ مهر به تهران برمی‌گردد.") == ["۵ مهر = 1405-07-05"]
    assert told("تیم ما جمعه در ورزشگاه آزادی شهر میزبان ملوان است.") == ["جمعه = 1404-12-15"]
    assert told("تیم ما جمعه در ورزشگاه آزادی شهر میزبان ملوان بود.") == ["جمعه = 1404-12-08"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("دوشنبه ۲ مرداد\nصبح رفتم.\nجمعه، عاشورا\nظهر نخل را بلند کردند.", ["2023-07-28TMI"]),
        ("دیشب تا ساعت یازده و نیم بیدار بودم.", ["2023-07-30T23:30"]),
        ("شام میایم، حدود هشت و نیم.", ["2023-07-31T20:30"]),
        ("مهاجم تیم تا پایان فصل بعد قرارداد دارد.", ["FUTURE_REF"]),
        ("تیم سال ۲۰۱۲ در لیگ بود. خوشبختانه آن فصل تمام شد.", ["PAST_REF"]),
        ("در ایام عید قربان دکان‌ها بسته بود.", ["2023-06-29/2023-07-02"]),
    ],
)
def test_feasts_over_lines_hours_of_evenings_and_seasons_of_matches(text: str, values: list[str]) -> None:
    assert [timex.value for timex in tag(text, published="1402-05-09")][-len(values) :] == values
