"""Texts of offices and archives: judgments, reports of a year of accounts, histories by two calendars."""

from collections.abc import Callable

import pytest

from gahnegar.dates.tag import tag
from gahnegar.dates.units import Calendar, Certainty

PUBLISHED = None

Told = Callable[..., list[str]]

JUDGMENT = (
    "خواهان طی دادخواستی که ۱۰ بهمن ۱۴۰۰ تقدیم شده مدعی است در مهر ۱۳۹۴ سه چک از خوانده گرفته که سررسید آنها ۱۵ آذر "
    "۱۳۹۴ بوده است. جلسه ۲۸ فروردین برگزار گردید. خوانده اظهار داشت چک‌ها را در اسفند پرداخته است. "
    "کارشناس نظریه خود را سوم تیر تقدیم کرد."
)


def days(found: list[str]) -> list[str]:
    """What the expressions mean, without their words."""
    return [one.partition(" = ")[2] for one in found]


def test_a_judgment_tells_of_the_court_and_of_the_facts(told: Told) -> None:
    found = days(told(JUDGMENT, None))
    assert found[0] == "1400-11-10"
    assert found[3:] == ["1401-01-28", "1394-12-01..1394-12-29", "1401-04-03"]
    dated = "تاریخ رسیدگی: ۱۳۹۷/۸/۱۴\nخواهان زمینی را در ۲۰ آذر ۱۳۹۱ از خوانده خریده است. جلسه دادگاه ۱۲ تیر تشکیل شد."
    assert days(told(dated, None))[-1] == "1397-04-12"


def test_elsewhere_a_session_goes_by_the_story(told: Told) -> None:
    assert days(told("شورا در ۲۰ آذر ۱۳۹۱ آغاز به کار کرد. جلسه دوم ۱۲ دی برگزار شد.", None))[-1] == "1391-10-12"


def test_the_title_of_a_report_names_its_year_of_accounts(told: Told) -> None:
    report = "گزارش سال مالی منتهی به ۳۱ شهریور ۱۴۰۳\n"
    report += "شرکت در خرداد ۱۳۷۶ تأسیس شد و در ۱۳۸۴ به بورس آمد. در بهمن انبار باز شد."
    assert days(told(report, None))[-1] == "1402-11-01..1402-11-30"


@pytest.mark.parametrize(
    ("text", "number", "calendars"),
    [
        ("در رجب ۱۳۱۱ اردو رفت. مالیات ۱۳۰۹ و ۱۳۱۰ وصول نشده بود.", 1, [Calendar.HIJRI, Calendar.JALALI]),
        ("در قحطی ۱۲۸۸ نیمی مردند. حمام در شعبان ۱۳۲۰ ساخته شد.", 0, [Calendar.HIJRI, Calendar.JALALI]),
        ("در ربیع‌الاول ۱۳۲۴ تیمچه را ساختند. در ۱۳۴۶ خیابان کشیدند.", 1, [Calendar.JALALI, Calendar.HIJRI]),
    ],
)
def test_a_year_that_is_lunar_or_solar_by_its_place_has_both(text: str, number: int, calendars: list[Calendar]) -> None:
    timex = tag(text)[number]
    year = int(timex.text[-4:])
    assert timex.calendar is calendars[0]
    assert timex.certainty is Certainty.GUESS
    (other,) = timex.alternatives
    explicit = {Calendar.HIJRI: f"سال {year} قمری", Calendar.JALALI: f"سال {year} شمسی"}[calendars[1]]
    assert (other.first, other.last) == (tag(explicit)[0].first, tag(explicit)[0].last)


def test_a_year_beside_its_calendar_has_one(told: Told) -> None:
    assert tag("در قحطی ۱۲۹۷ شهر خلوت شد. در آبان ۱۳۰۲ مدرسه باز شد.")[0].alternatives == ()
    assert days(told("حمام در شعبان ۱۳۲۰ ساخته شد و در ۱۳۲۲ وقف شد.", None))[1] == "1282-12-28..1283-12-16"


def test_a_year_between_lunar_ones_is_lunar() -> None:
    life = "حاج‌علی به سال ۱۲۹۶ قمری در یزد زاده شد و در ۱۳۲۴ از بمبئی بازگشت. در محرم ۱۳۲۷ دکانش را غارت کردند."
    assert [timex.calendar for timex in tag(life)] == [Calendar.HIJRI] * 3


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # a weekday that was given with its date is named again as the next one
        ("جمعه ۱۱ مهر به توچال می‌رویم. جمعه بعد دارآباد.", "1404-07-18"),
        ("برنامه‌های مهر:\n- جمعه ۱۱ مهر: توچال\n- جمعه بعد: دارآباد", "1404-07-18"),
        ("دوشنبه ۷ مهر امتحان داریم و جمعه بعد اردو است.", "1404-07-11"),
        # behind a day to come a state may begin, but nobody plans an illness
        ("سه‌شنبه دما به منفی چهار می‌رسد. از چهارشنبه هوا آرام است.", "1404-07-09"),
        ("فردا تعمیرکار می‌آید؛ آسانسور از چهارشنبه خراب است.", "1404-07-02"),
        # measured by the month before the one that the sentence gave
        ("تورم شهریور نسبت به ماه قبل سه واحد بیشتر شد.", "1404-05-01..1404-05-31"),
        ("در شهریور ۱۲ هزار خودرو تولید شد که از ماه قبل بیشتر است.", "1404-05-01..1404-05-31"),
        ("فروش ماه جاری نسبت به ماه قبل بیشتر است.", "1404-06-01..1404-06-31"),
        ("قیمت در شهریور ۱۴۰۳ نسبت به ماه مشابه سال قبل بالا رفت.", "1402-01-01..1402-12-29"),
    ],
)
def test_what_is_counted_from_the_day_before_it(told: Told, text: str, last: str) -> None:
    assert days(told(text, "1404-07-05"))[-1] == last


def test_a_paper_says_on_which_day_it_was_made(told: Told) -> None:
    paper = "این قرارداد در تاریخ ۱۴۰۴/۲/۱ بسته شد. موجر قبض‌های سال گذشته را تسویه کرده است."
    assert days(told(paper, None))[-1] == "1403-01-01..1403-12-30"
    assert days(told(paper.replace("این قرارداد", "کارگاه"), None))[-1] == "XXXX-XX-XX"


def test_that_day_over_a_year_and_the_tenth_of_each_month(told: Told) -> None:
    diary = "چهارشنبه ۱۱ بهمن ۱۴۰۲ به معدن رفتیم. معدن سال ۱۳۱۴ باز شد. {} برگشتیم."
    assert days(told(diary.format("همان روز"), None))[-1] == "1402-11-11"
    rent = "شهریه تا پنجم {} پرداخت می‌شود و بعد از دهم جریمه دارد."
    assert days(told(rent.format("هر ماه"), "1404-07-05"))[-1] == "XXXX-XX-XX"
    assert days(told(rent.format("مهر"), "1404-07-05"))[-1] == "1404-07-10"


def test_advice_of_every_year(told: Told) -> None:
    recipe = (
        "بادمجان را بپزید و بگذارید بماند. پنج تا شش روز بعد شیشه‌ها را باز کنید و هم بزنید. جای خنک بگذارید. "
        "چهل روز بعد آماده است و تا بهار می‌ماند. شب یلدا باز می‌کنیم. این دستور را سال ۱۳۲۸ گرفت."
    )
    found = {timex.text: timex.first for timex in tag(recipe)}
    assert found["بهار"] is None
    assert found["شب یلدا"] is None
    assert found["سال ۱۳۲۸"] is not None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("در زمستان سخت ۱۳۴۳ گرگ آمد.", "1343-10-01..1343-12-29"),
        ("در آبان خونین ۱۳۹۸ رفتیم.", "1398-08-01..1398-08-30"),
        # what is counted, or has the year itself, is no name
        ("در آبان گذشته ۱۳۴۲ نفر آمدند.", "1403-08-01..1403-08-30"),
        ("در پاییز کتاب ۱۳۴۲ را چاپ کرد.", "1404-07-01..1404-09-30"),
        # what had begun before the day on which somebody came
        ("با دردی که از سه روز پیش آغاز شده بود در تاریخ ۱۴۰۴/۳/۱۴ بستری شد.", "1404-03-11"),
        ("تب از دو روز قبل شروع شده و بیمار ۱۴ خرداد بستری شد.", "1404-03-12"),
        ("از دو روز پیش باران می‌بارد و ۱۲ تیر هم بارید.", "1404-07-03"),
        ("از دو روز پیش آماده شده است. ۱۲ تیر افتتاح شد.", "1404-07-03"),
    ],
)
def test_what_a_time_is_called_or_counted_by_behind_it(told: Told, text: str, first: str) -> None:
    assert days(told(text, "1404-07-05"))[0] == first


def test_the_log_of_a_night_shift_and_what_comes_in_the_next_month(told: Told) -> None:
    log = "گزارش شیفت\nدوشنبه ۱ دی ۱۴۰۴، شیفت شب\n۲۲:۱۵ کوره روشن شد.\n۰۱:۰۵ پمپ خراب شد.\n"
    assert days(told(log, None))[1:] == ["1404-10-01 22:15", "1404-10-02 01:05"]
    assert days(told(log + "قطعه از مهر سفارش داده شده و ماه بعد می‌رسد.", None))[-1] == "1404-11-01..1404-11-30"


def test_the_end_of_the_next_week(told: Told) -> None:
    weather = "تا سه‌شنبه آفتابی است. آخر هفته بعد باران می‌بارد."
    assert days(told(weather, "1404-03-01"))[-1] == "1404-03-08..1404-03-09"


def test_a_letter_by_the_hijra(told: Told) -> None:
    letter = tag("کرمان، ۹ صفر ۱۳۲۵\nبرادرم، هفته پیش باران آمد. مالیات سال ۱۳۲۳ را دوباره می‌خواهند.")
    assert letter[-1].calendar is Calendar.HIJRI
    assert letter[-1].certainty is Certainty.GUESS


def test_a_day_and_a_place_head_the_lines_of_a_journey(told: Told) -> None:
    log = "۵ خرداد ۱۴۰۲، تبریز\nصبح به بازار رفتیم.\n۶ خرداد، مرند\nشب باران آمد."
    assert days(told(log, None)) == ["1402-03-05", "1402-03-05", "1402-03-06", "1402-03-06"]
    programme = "۵ خرداد ۱۴۰۲، نمایشگاه\nورود از ساعت ۹"
    assert days(told(programme, None))[-1] == "T09:00"


def test_the_next_game_is_to_come(told: Told) -> None:
    assert days(told("هفته ششم تمام شد. بازی بعد سایپا سه‌شنبه با طبیعت است.", "1401-09-10"))[-1] == "1401-09-15"


@pytest.mark.parametrize(
    ("text", "published", "last"),
    [
        # what was called off may still have been to come
        ("اردوی ۱۳ آذر لغو شد.", "1404-09-02", "1404-09-13"),
        ("اردوی ۱۳ آذر لغو و به بهمن منتقل شد.", "1404-09-02", "1404-11-01..1404-11-30"),
        ("جلسه ۲۵ آبان لغو شد.", "1404-09-02", "1404-08-25"),
        # a month does not end with a week
        ("کارنامه آبان تا پایان هفته آماده می‌شود.", "1404-09-02", "1404-09-01..1404-09-07"),
        ("مرخصی از آبان تا پایان هفته طول کشید.", "1404-09-02", "1404-08-01..1404-09-07"),
    ],
)
def test_what_was_planned_and_what_is_of_a_month(told: Told, text: str, published: str, last: str) -> None:
    assert days(told(text, published))[-1] == last


def test_the_report_of_a_year_is_of_that_year(told: Told) -> None:
    report = "گزارش سالانه کتابخانه، سال ۱۴۰۲\nکتابخانه سال ۱۳۴۶ افتتاح شده است. در اردیبهشت بخش کودک جابه‌جا شد."
    assert days(told(report, None))[-1] == "1402-02-01..1402-02-31"
    history = report.replace("گزارش سالانه کتابخانه، سال ۱۴۰۲", "کتابخانه شهر")
    assert days(told(history, None))[-1] == "1346-02-01..1346-02-31"
