"""Texts of kinds that are far from news: tax notices, policies, diaries of journeys, rosters, notes of harbours."""

from collections.abc import Callable

import pytest

from gahnegar.dates.tag import tag
from gahnegar.dates.units import Calendar

PUBLISHED = "1403-06-15"

Told = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # a year that says which thing is meant gives itself to no date behind it
        ("قانون ۱۳۹۶ با اصلاحات آن ملاک است و مهلت اعتراض پایان مهر است.", "1403-07-01..1403-07-30"),
        ("سال ساخت: ۱۳۸۲\nتحویل تا ۱۰ مهر", "1403-07-10"),
        ("مدل ۱۳۹۹ با بیمه تا ۱۵ آبان فروشی است", "1403-08-15"),
        ("مؤدیانی که پیش از ۱۳۹۹/۱۱/۳۰ ثبت‌نام کرده‌اند تا ۲۰ مهر فرصت دارند", "1403-07-20"),
        # what is asked of the reader is to come
        ("اظهارنامه سال ۱۴۰۲ را آماده کنید. مالیات را تا ۱۵ مهر بپردازید.", "1403-07-15"),
        ("در سال ۱۴۰۲ کامل شد. مدارک را تا دهم مهر بفرستید.", "1403-07-10"),
        # what was prolonged until a day
        ("اعتبار کارت ۱۴۰۲ تا ۳۰ مهر تمدید شد.", "1403-07-30"),
        # but a story goes on in its year
        ("در سال ۱۳۴۲ به تهران رفت و در مهر دستگیر شد", "1342-07-01..1342-07-30"),
        ("شرکت در ۱۳۹۵ تأسیس شد. در ۲۰ مهر نخستین محصول را فروخت.", "1395-07-20"),
    ],
)
def test_whose_year_a_day_takes(told: Told, text: str, day: str) -> None:
    assert told(text)[-1].partition(" = ")[2] == day


def test_a_list_of_days_goes_on(told: Told) -> None:
    days = told("بازسازی: نیمه دوم ۹۹\nاقساط: ۱۵ مهر، ۱۵ آبان، ۱۵ آذر و ۱۵ دی")[1:]
    assert [one.partition(" = ")[2] for one in days] == ["1403-07-15", "1403-08-15", "1403-09-15", "1403-10-15"]
    assert told("اقساط: ۲۰ بهمن، ۲۰ اسفند و ۲۰ فروردین")[-1] == "۲۰ فروردین = 1404-01-20"


def test_yesterday_at_the_head_of_a_line_is_no_today(told: Told) -> None:
    assert told("نتایج دیروز: بازی میز نهم، که صبح دیروز تمام شد")[-1] == "صبح دیروز = 1403-06-14"


def test_over_midnight(told: Told) -> None:
    log = "شنبه ۱۰ شهریور: ۲۳:۰۰ چراغ خاموش شد؛ ۰۰:۲۰ روشن شد؛ ۰۴:۱۰ لنج رسید"
    assert told(log)[-2:] == ["۰۰:۲۰ = 1403-06-11 00:20", "۰۴:۱۰ = 1403-06-11 04:10"]
    assert told("دیشب ساعت ۲۳ رفت و ساعت ۲ بامداد برگشت")[-1] == "ساعت ۲ بامداد = 1403-06-15 02:00"
    # a list of clock times, and a later day, stay
    assert told("قطار شنبه ۱۰ شهریور ساعت ۲۳ و ساعت ۵ حرکت کرد")[-1] == "ساعت ۵ = 1403-06-10 05:00"
    assert told("شنبه ۱۰ شهریور ساعت ۱۵ رفت و ساعت ۵ برگشت")[-1] == "ساعت ۵ = 1403-06-10 05:00"


def test_days_alone_in_a_diary(told: Told) -> None:
    diary = "دوم مهر ۱۴۰۲. رفتیم.\nسوم. مسجد جامع، بعدازظهر گازرگاه.\n"
    diary += "چهارم و پنجم. بیمار بودم.\nششم مهر، حرکت.\nنهم تا دوازدهم: پیاده."
    assert told(diary, None) == [
        "دوم مهر ۱۴۰۲ = 1402-07-02", "سوم = 1402-07-03", "بعدازظهر = 1402-07-03",
        "چهارم و پنجم = 1402-07-04..1402-07-05",
        "ششم مهر = 1402-07-06", "نهم تا دوازدهم = 1402-07-09..1402-07-12",
    ]  # fmt: skip


def test_days_of_a_month_that_was_stated(told: Told) -> None:
    assert told("۱۵ مهر امتحان داریم. چهاردهم تموم میشه.")[-1] == "چهاردهم = 1403-07-14"
    assert told("کارنامه شهریور را می‌دهند. ۲۵م تولد معلم است.")[-1] == "۲۵م = 1403-06-25"
    assert told("پنجشنبه هشتم، ده و نیم صبح")[-1] == "پنجشنبه هشتم، ده و نیم صبح = 1403-06-08 10:30"
    # without a month, and where something is counted, they are no time
    assert told("چهاردهم تموم میشه") == []
    assert told("۲۵م تولد معلم است") == []
    assert len(told("در ۱۵ مهر گفت که مجلس دهم آغاز شد و تیم چهاردهم شد")) == 1


def test_bare_years_of_classical_history(told: Told) -> None:
    text = "کتیبه ۵۹۷ ق است. خواجه در ۴۸۱ درگذشته و تاریخ (آغاز ۴۴۸) و چهارمقاله (حدود ۵۵۰) و جهانگشا (۶۵۸)"
    assert [one.partition(" = ")[0] for one in told(text, None)] == ["۵۹۷ ق", "۴۸۱", "۴۴۸", "۵۵۰", "۶۵۸"]
    assert [timex.calendar for timex in tag(text)] == [Calendar.HIJRI] * 5
    # elsewhere, and with what is counted, three digits are a number
    assert told("در ۴۸۱ درگذشته و تاریخ (۴۴۸)") == []
    assert len(told("کتیبه ۵۹۷ ق است. در ۴۸۱ صفحه (آیه ۱۱۵) و ۲۰۰ بیت")) == 1


def test_departures_that_recur_are_of_no_day(told: Told) -> None:
    lines = "خط یک: اولین قطار ۵:۳۰، آخرین قطار ۲۳:۰۰\nخط پنج: ۵:۰۲، ۵:۱۴ و سپس هر ده دقیقه؛ جمعه‌ها هر ربع ساعت"
    assert [one.partition(" = ")[2] for one in told(lines)] == [
        "T05:30",
        "T23:00",
        "T05:02",
        "T05:14",
        "PT10M",
        "XXXX-WXX-5",
        "PT15M",
    ]


def test_weekdays_of_a_heading_and_of_a_title(told: Told) -> None:
    assert told("یکشنبه ۸ مهر ۱۴۰۳\nشب: مرادی، تحویل صبح دوشنبه")[-1] == "صبح دوشنبه = 1403-07-09"
    assert told("گزارش هفته دوم مرداد\n\nزلزله دوم چهارشنبه رخ داد.")[-1] == "چهارشنبه = 1403-05-10"
    assert told("هفته گذشته توقیف شد؛ دادگاه یکشنبه برگزار می‌شود")[-1] == "یکشنبه = 1403-06-18"


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("سر ماه میام پیشت", ["سر ماه = 1403-07-01"]),
        ("سر ماه حقوق گرفتم", ["سر ماه = 1403-06-01"]),
        ("از ساعت صفر جمعه", ["ساعت صفر جمعه = 1403-06-16 00:00"]),
        ("زلزله ساعت صفر و پنج دقیقه رخ داد", ["ساعت صفر و پنج دقیقه = 1403-06-15 00:05"]),
        ("۷ و ربع مدرسه باشید", ["۷ و ربع = 1403-06-15 07:15"]),
        ("سال آبی گذشته", ["سال آبی گذشته = 1401-07-01..1402-06-31"]),
        ("تا رمضان آینده", ["رمضان آینده = 1403-12-12..1404-01-10"]),
        ("از ابتدای سال ۷۸۱۴ رویداد ثبت شد", ["ابتدای سال = 1403-01-01..1403-12-30"]),
        (
            "ساعت ۱۰ شنبه آمد. در همان ساعت برق رفت.",
            ["ساعت ۱۰ شنبه = 1403-06-10 10:00", "همان ساعت = 1403-06-10 10:00"],
        ),
        # no time at all
        ("فروش اول برج ایفل", []),
        ("«فردا» را در «دیروز» نجویید", []),
        ("کار را امروز و فردا می‌کند", []),
        ("شب قدر از هزار ماه برتر است", ["شب قدر = TNI", "هزار ماه = P1000M"]),
    ],
)
def test_small_kinds(told: Told, text: str, means: list[str]) -> None:
    assert told(text) == means


def test_places_in_a_recording_are_no_clock_times(told: Told) -> None:
    notes = "قسمت ۴۲ پادکست\nفهرست زمانی:\n00:00 مقدمه\n04:12 لوستیگ\n11:30 فروش\nساعت ۲۰ منتشر می‌شویم"
    assert told(notes) == ["ساعت ۲۰ = 1403-06-15 20:00"]
    assert len(told("برنامه تلویزیون\n00:00 فیلم\n04:12 مستند\n11:30 کارتون")) == 3


def test_weekdays_behind_a_day_to_come(told: Told) -> None:
    assert told("سمپاشی شنبه آینده است، بقیه یکشنبه")[-1] == "یکشنبه = 1403-06-18"
    assert told("من جمعه نیستم، شنبه کنکور داداشمه")[-1] == "شنبه = 1403-06-17"
    assert told("جمعه ۲۳م میام")[-1] == "جمعه ۲۳م = 1403-06-23"
    # beside the day it says the same, and a past clause looks back
    assert told("فردا (جمعه) می‌آید")[-1] == "جمعه = 1403-06-16"
    assert told("فردا می‌رود و شنبه بازگشته بود")[-1] == "شنبه = 1403-06-10"


def test_after_midnight_of_a_night(told: Told) -> None:
    assert told("امشب ساعت ۰۰:۲۱ رخ می‌دهد")[0] == "امشب ساعت ۰۰:۲۱ = 1403-06-16 00:21"
    assert told("دیشب ساعت ۲ زلزله آمد")[0] == "دیشب ساعت ۲ = 1403-06-15 02:00"
    assert told("امشب ساعت ۱۱ می‌رسد")[0] == "امشب ساعت ۱۱ = 1403-06-15 23:00"


def test_shy_months_beside_others_and_behind_labels(told: Told) -> None:
    assert told("بازرسی سالانه: بهمن. استخر بسته است")[-1].startswith("بهمن = ")
    assert told("اضافه‌کار تیر واریز شد")[0] == "تیر = 1403-04-01..1403-04-31"
    assert told("ارزش افزوده بهار را تا ۱۵ تیر بپردازید", "1403-03-20")[0].startswith("بهار = 1403-01-01")
    assert told("سردار مهر گفت") == told("جای مهر و امضا") == []


def test_whether_a_clause_looks_back(told: Told) -> None:
    assert told("مادر سارا از آبان دیالیز می‌شود", "1402-12-08") == ["آبان = 1402-08-01..1402-08-30"]
    assert told("از آبان قیمت‌ها گران می‌شود", "1402-12-08") == ["آبان = 1403-08-01..1403-08-30"]
    assert told("نامه‌ای که در بهار فرستادی پاسخ می‌گیرد") == ["بهار = 1403-01-01..1403-03-31"]
    assert told("بدهی‌ات را پیش از چهارشنبه بده") == ["چهارشنبه = 1403-06-21"]
    assert told("دیدار بعدی ۲۴ مرداد قرار بود انجام شود") == ["۲۴ مرداد = 1403-05-24"]
    assert told("نتایج انتخابات ۱۹ آبان و نتایج نهایی در آذر اعلام خواهد شد")[0] == "۱۹ آبان = 1403-08-19"


def test_a_year_behind_a_text_that_is_not_past(told: Told) -> None:
    text = "خیریه ۱۷ آذر ۱۳۸۴ آغاز به کار کرد و سال ۸۹ مجوز گرفت. دفتر از ۲۸ اسفند تا ۱۴ فروردین بسته است."
    assert told(text, "1402-12-08")[-1] == "از ۲۸ اسفند تا ۱۴ فروردین = 1402-12-28..1403-01-14"
    assert told("او سال ۸۹ مجوز گرفت. در اسفند دفتر را بست.")[-1] == "اسفند = 1389-12-01..1389-12-29"


def test_such_a_day(told: Told) -> None:
    column = (
        "در چنین روزی، ۳۱ خرداد\n۱۳۶۹: زلزله رودبار در سی دقیقه بامداد کشته داد.\n۱۳۶۰: رأی داد؛ فردای آن روز عزل شد."
    )
    assert [one.partition(" = ")[2] for one in told(column)[1:]] == [
        "1369-03-31", "1369-03-31 00:30", "1360-03-31", "1360-04-01",
    ]  # fmt: skip


def test_weekdays_of_a_stay_and_of_a_labelled_week(told: Told) -> None:
    stay = "ورود: پنجشنبه ۲۹ شهریور ۱۴۰۳. خروج: شنبه ۳۱ شهریور.\nتور کویر جمعه؛ نام‌نویسی تا ظهر پنجشنبه"
    assert [one.partition(" = ")[2] for one in told(stay)] == ["1403-06-29", "1403-06-31", "1403-06-30", "1403-06-29"]
    week = "هفته‌ای که گذشت: شنبه رنگ‌ها را شناختیم. دوشنبه نان پختیم.\nاین هفته: یکشنبه کتابخانه. چهارشنبه تعطیلیم."
    assert [one.partition(" = ")[2] for one in told(week, "1403-06-17")] == [
        "1403-06-10..1403-06-16", "1403-06-10", "1403-06-12",
        "1403-06-17..1403-06-23", "1403-06-18", "1403-06-21",
    ]  # fmt: skip


def test_what_a_story_goes_by(told: Told) -> None:
    games = "در المپیک ۱۹۵۲ نقره برد؛ فینال ۲۳ ژوئیه بود. دو سال پس از آن طلا گرفت."
    assert told(games)[1].endswith("1331-05-01")
    assert told("چشم‌انداز ۱۴۰۴ نوشته شد. در ۲۳ مرداد گفت.")[-1] == "۲۳ مرداد = 1403-05-23"
    bought = "یخچال را ۲۹ آبان ۱۴۰۱ خریدم. آبان امسال زنگ زدم. تعمیرکار ۱۲ آذر آمد."
    assert told(bought, "1403-11-20")[-1] == "۱۲ آذر = 1403-09-12"
    assert told("در بخشنامه ۲۲ تیر آمده است")[0] == "۲۲ تیر = 1403-04-22"
    assert told("بارش سال آبی ۱۴۰۲-۱۴۰۳ تا دهم خرداد کم بود")[-1] == "دهم خرداد = 1403-03-10"


def test_nights_later_and_after_midnight(told: Told) -> None:
    assert told("۵ مرداد خواب دیدم. دو شب بعد باز دیدم.")[-1] == "دو شب بعد = 1403-05-07"
    assert told("خط دیشب جواب نداد؛ از ۱ تا ۵ بامداد به‌روزرسانی بود")[-1].startswith("از ۱ تا ۵ بامداد = 1403-06-15")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # what began and goes on, what accounts end with, and what a paper corrects, draw nothing to them
        ("محکوم از ۱۸ آذر ۱۳۹۸ در حبس است و دادگاه در جلسه ۱۵ تیر موافقت کرد", "1403-04-15"),
        ("سود سال مالی منتهی به ۲۹ اسفند ۱۳۹۹ در ۳۰ تیر تصویب شد", "1403-04-30"),
        # but what began with a verb behind it is a story
        ("از ۱۸ آذر ۱۳۹۸ زندانی شد. در ۲۵ دی اعتصاب کرد.", "1398-10-25"),
        ("دوشنبه هفته پیش تعطیل شد؛ جبرانی این دوشنبه است یا سه‌شنبه؟", "1403-06-20"),
        ("اجرا جمعه ۳۰ شهریور است. گروه کر جمعه می‌آید.", "1403-06-30"),
        ("جمعه شانزدهم تعطیل است", "1403-06-16"),
    ],
)
def test_what_draws_nothing_to_it(told: Told, text: str, day: str) -> None:
    assert told(text)[-1].partition(" = ")[2] == day


def test_hours_before_those_of_a_set(told: Told) -> None:
    hours = told("پایگاه وصال از ۷:۳۰ تا ۱۹، جمعه‌ها ۸ تا ۱۳")
    assert hours[0] == "از ۷:۳۰ تا ۱۹ = T07:30/T19:00"
    assert told("جلسه از ۷:۳۰ تا ۱۹، فردا هم ادامه دارد")[0].startswith("از ۷:۳۰ تا ۱۹ = 1403-06-15")
