"""Abstracts, careers, labels of a museum, slips of a doctor, reports of the police: what each of them says of days."""

from collections.abc import Callable

import pytest

from gahnegar.dates.tag import tag
from gahnegar.dates.units import Calendar

PUBLISHED = "1402-06-15"

Told = Callable[..., list[str]]


def days(found: list[str]) -> list[str]:
    """What the expressions mean, without their words."""
    return [one.partition(" = ")[2] for one in found]


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("سال زراعی ۹۹-۱۴۰۰", "1399-01-01..1400-12-29"),
        ("سال زراعی ۱۴۰۰-۹۹", "1399-01-01..1400-12-29"),
        ("سال‌های ۸۶-۱۳۷۷", "1377-01-01..1386-12-29"),
        ("از ۱۳۹۵ تا ۹۸", "1395-01-01..1398-12-29"),
    ],
)
def test_years_of_which_one_has_two_digits(told: Told, words: str, years: str) -> None:
    assert days(told(f"در {words} باران کم بود.")) == [years]


def test_the_days_of_a_season_of_crops_are_of_its_two_years(told: Told) -> None:
    study = "گندم در سال زراعی ۹۷-۹۸ کشت شد. کاشت در ۱۵ مهر انجام گرفت و برداشت در ۲۰ تیر بود."
    assert days(told(study))[1:] == ["1397-07-15", "1398-04-20"]
    school = "سال تحصیلی ۹۴-۹۵ معلم روستا بودم. در بهمن برف آمد. در خرداد رفتم."
    assert days(told(school))[1:] == ["1394-11-01..1394-11-30", "1395-03-01..1395-03-31"]
    sums = "سود سال‌های ۱۳۹۸ تا ۱۳۹۹ کم بود. مجمع ۳۰ تیر برگزار شد."
    assert days(told(sums))[1:] == ["1402-04-30"]


def test_what_a_career_has_lasted_for(told: Told) -> None:
    assert told("فروردین ۹۶ تاکنون، مدیر پروژه") == ["فروردین ۹۶ تاکنون = 1396-01-01..1402-06-15"]
    assert told("۱۳۹۶ - تاکنون: مدیر پروژه") == ["۱۳۹۶ - تاکنون = 1396-01-01..1402-06-15"]
    assert told("آبان ۹۷ – اکنون") == ["آبان ۹۷ – اکنون = 1397-08-01..1402-06-15"]
    assert told("حقوق مهر ۱۴۰۱ تاکنون واریز نشده")[0] == "مهر ۱۴۰۱ = 1401-07-01..1401-07-30"
    assert days(told("متولد ۶۸\nدانشگاه شیراز (۸۶ تا ۹۰)"))[1:] == ["1386-01-01..1390-12-29"]
    assert told("گروه سنی (۸۶ تا ۹۰)") == []


def test_the_year_of_what_happened_stands_behind_it(told: Told) -> None:
    for happening in ("زمین‌لرزهٔ", "انقلاب فرهنگی", "همایش معماری", "بعد از تصفیهٔ"):
        assert days(told(f"{happening} ۱۳۵۹ همه را پراکنده کرد.")) == ["1359-01-01..1359-12-29"]
    assert told("در زلزله ۱۳۴۰ نفر کشته شدند.") == []
    assert told("پلاک ۱۳۴۵ متعلق به اوست.") == []


def test_old_years_are_lunar_unless_the_text_is_of_the_west() -> None:
    coin = "پیکرک، هزارهٔ چهارم پیش از میلاد.\nسکهٔ نقرهٔ شاه عباس، ضرب تبریز، سال ۱۰۳۸."
    assert tag(coin)[-1].calendar is Calendar.HIJRI
    assert tag("این پل در سال ۱۰۵۵ ساخته شد.")[0].calendar is Calendar.HIJRI
    assert tag("پاپ در سال ۱۰۵۵ به روم آمد.")[0].calendar is Calendar.GREGORIAN


def test_the_hour_of_last_night(told: Told) -> None:
    assert told("ساعت ۲۲:۴۰ شب گذشته تصادف شد.") == ["ساعت ۲۲:۴۰ شب گذشته = 1402-06-14 22:40"]
    assert told("ساعت ۲ شب گذشته تصادف شد.") == ["ساعت ۲ شب گذشته = 1402-06-15 02:00"]
    assert told("از ۹ شب گذشته بود که رسید.")[0].startswith("۹ شب =")


def test_labels_of_hours_and_numbers_beside_days(told: Told) -> None:
    assert days(told("ساعت شروع: ۱۴:۰۰   ساعت پایان: ۱۶:۳۰")) == ["1402-06-15 14:00", "1402-06-15 16:30"]
    assert days(told("الان ۱۲:۱۰ شده"))[-1] == "1402-06-15 12:10"
    assert days(told("قیمت گوجه: ۱۰ روز پیش ۲۰، دیروز ۲۸.")) == ["1402-06-05", "1402-06-14"]
    assert told("فردا ۱۸.")[-1].endswith("18:00")


def test_days_whose_month_was_told(told: Told) -> None:
    assert days(told("پنجم تیر رسیدیم یزد و شب ششم خانه بودیم."))[-1].startswith("1402-04-06")
    assert days(told("سفارش را ۲۲ مرداد دادم، قرار بود تا ۲۷ام برسد."))[-1] == "1402-05-27"
    assert days(told("برای عید می‌آیم و تا سیزدهم می‌مانم.")) == ["1403-01-01", "1403-01-13"]
    assert days(told("۲۵ اسفند می‌روم و تا پنجم می‌مانم.")) == ["1402-12-25", "1403-01-05"]
    assert days(told("۲۵ آبان جلسه داریم. تا بیستم خبر بدهید."))[-1] == "1402-06-20"


def test_days_of_things_that_are_many(told: Told) -> None:
    assert days(told("مسابقه‌ها هجدهم شروع می‌شود.")) == ["1402-06-18"]
    assert told("تیم‌ها هجدهم شدند.") == []


def test_the_weekday_before_what_was_told(told: Told) -> None:
    assert days(told("۲۰ تیر رسیدیم. جمعهٔ قبلش نامه آمد.")) == ["1402-04-20", "1402-04-16"]
    assert days(told("جمعهٔ قبل نامه آمد.")) == ["1402-06-10"]


def test_seasons_with_hours_of_their_own_are_of_every_year(told: Told) -> None:
    assert days(told("ساعت کار کتابخانه در ماه رمضان: ۹ تا ۱۴"))[0] == "XXXX-XX-XX"
    assert days(told("در تابستان: ۸ تا ۱۳")) == ["XXXX-SU", "T08:00/T13:00"]
    assert days(told("در تابستان: ۸ تیر تا ۱۳ مرداد"))[0] == "1402-04-01..1402-06-31"


def test_what_one_takes_for_years(told: Told) -> None:
    assert days(told("از پنج سال قبل قرص مصرف می‌کند.")) == ["1397-01-01..1397-12-29"]
    assert days(told("از دو روز قبل اعلام می‌شود.")) == ["P2D"]
    assert days(told("قرص دوم صبح‌ها ناشتا")) == ["P1D"]


def test_a_journey_tells_on_from_its_first_day(told: Told) -> None:
    flight = "پروازمان بامداد شنبه ۲۷ خرداد بود. عصر رفتیم بازار. روز دوم باران آمد. سه‌شنبه ماشین گرفتیم."
    assert days(told(flight))[2:] == ["1402-03-28", "1402-03-30"]
    news = "جشنواره شنبه ۲۷ خرداد برگزار شد. عصر مدیر آمد. روز دوم باران آمد. سه‌شنبه نفت گران شد."
    assert days(told(news))[-1] == "1402-06-14"
    assert days(told("بیمار پنجشنبه گذشته با تب بستری شده و روز سوم بستری است."))[-1] == "1402-06-11"


def test_what_is_ruled_for_a_weekday_is_to_come(told: Told) -> None:
    ruled = "پنجشنبه تردد از جنوب به شمال آزادراه تهران به شمال"
    assert days(told(f"{ruled} ممنوع است.", "1402-06-18")) == ["1402-06-23"]
    assert days(told(f"{ruled} ممنوع بود.", "1402-06-18")) == ["1402-06-16"]


def test_years_of_a_life_and_answers_to_when(told: Told) -> None:
    assert days(told("سال ۵۴ وارد دانشکده شدم و ۵۷ فارغ‌التحصیل شدم."))[-1] == "1357-01-01..1357-12-29"
    assert len(told("سال ۵۴ رفتم و ۵۷ آزاد شدند.")) == 1
    asked = "– کی {} جبهه؟\n– اواخر دی."
    assert days(told(asked.format("برگشتید"))) == ["1401-10-01..1401-10-30"]
    assert days(told(asked.format("می‌روید"))) == ["1402-10-01..1402-10-30"]


def test_hours_over_night_and_beside_a_date_in_digits(told: Told) -> None:
    assert days(told("سکوت از ۲۳ تا ۷ رعایت شود.")) == ["T23:00/T07:00"]
    taken = "تاریخ پذیرش: ۱۴۰۲/۰۶/۱۰   ۸:۱۲   تاریخ جواب: ۱۴۰۲/۰۶/۱۲"
    assert days(told(taken))[1] == "1402-06-10 08:12"


def test_early_years_of_what_was_done_by_order() -> None:
    dome = "شیخ در ۲۲ رجب ۷۳۶ درگذشت. گنبد در ۹۷۱ به فرمان شاه طهماسب مرمت شد."
    assert tag(dome)[-1].calendar is Calendar.HIJRI


def test_what_letters_follow_and_sessions_settled(told: Told) -> None:
    assert days(told("پیرو تماس روز شنبه، به اطلاع می‌رساند سامانه قطع است.")) == ["1402-06-11"]
    assert days(told("در جلسهٔ ۲۰ تیر مقرر شد تا پایان ماه پاسخ دهند.")) == ["1402-04-20", "1402-04-01..1402-04-31"]
    assert days(told("در جلسهٔ دیروز مقرر شد تا پایان ماه پاسخ دهند."))[-1] == "1402-06-01..1402-06-31"
    assert days(told("در جلسهٔ ۲۰ تیر مقرر است پاسخ دهند.")) == ["1403-04-20"]
    assert days(told("۲۰ تیر وعده داده شد تا آخر ماه بیایند."))[-1] == "1402-04-01..1402-04-31"


def test_an_hour_behind_the_afternoon(told: Told) -> None:
    assert days(told("جلسه به بعدازظهر منتقل شود؛ ساعت ۲ خوب است؟"))[-1] == "1402-06-15 14:00"
    assert days(told("تماس ساعت ۱۶:۲۰ بود. تیم اول ۱۷:۰۵ حرکت کرد."))[-1] == "1402-06-15 17:05"


def test_nights_that_are_counted_are_no_day_of_the_month(told: Told) -> None:
    assert len(told("بیستم تیر رسیدیم. سه روز ماندیم و شب چهارم به بغداد بردند.")) == 2
    assert days(told("دوم تیر رسیدیم. شب هشتم حمله کردند."))[-1] == "1402-04-08"


def test_what_had_been_long_ago_is_behind_what_we_did(told: Told) -> None:
    house = "خانه را سال ۱۳۲۷ پدربزرگم ساخته بود. فروردین تصمیم {}. دوم خرداد لوله‌کش آمد."
    assert days(told(house.format("گرفتیم")))[1:] == ["1402-01-01..1402-01-31", "1402-03-02"]
    assert days(told(house.format("گرفت")))[1] == "1327-01-01..1327-01-31"


def test_a_plot_goes_on_in_the_present(told: Told) -> None:
    film = "فیلم در تابستان ۱۳۵۶ می‌گذرد. پاییز از راه می‌رسد. سال بعد انقلاب می‌شود."
    assert days(told(film, None))[1:] == ["1356-07-01..1356-09-30", "1357-01-01..1357-12-29"]


def test_years_in_a_life_and_in_old_books(told: Told) -> None:
    life = "آقاجان متولد ۱۳۰۷ بود. شناسنامه را ۱۳۱۰ گرفتند. ۱۳۳۰ با ننه‌جان عقد کرد و دو سال بعد پدرم به دنیا آمد."
    assert [one.partition("-")[0] for one in days(told(life))] == ["1307", "1310", "1330", "1332"]
    assert len(told("شرکت در ۱۳۸۵ تأسیس شد. ۱۳۴۱ کارگر دارد. ۱۲۶۷ از آنان زن هستند.")) == 1
    book = "در ۳۵۴ ق زاده شد. کتاب را بین ۴۰۲ تا ۴۱۲ نوشت. شارح در حدود ۷۰۴، شرحی نوشت."
    assert [timex.calendar for timex in tag(book)] == [Calendar.HIJRI] * 3


def test_the_next_visit_is_on_one_day(told: Told) -> None:
    card = "ویزیت بعدی: شنبه ساعت ۹ تا ۱۱. شیفت بهداشت پنجشنبه‌ها تعطیل."
    assert days(told(card))[0] == "1402-06-18 09:00"


def test_hours_behind_a_range_of_days(told: Told) -> None:
    course = "شروع ترم: شنبه ۸ مهر. تعیین سطح: از ۲۵ تا ۳۱ شهریور، ساعت ۱۰ تا ۱۹."
    assert days(told(course)) == ["1402-07-08", "1402-06-25..1402-06-31", "T10:00/T19:00"]
    assert days(told("نمایشگاه ۳۱ شهریور، ساعت ۱۰ تا ۱۹ برپاست.")) == ["1402-06-31 10:00"]


def test_a_weekday_beside_those_that_recur(told: Told) -> None:
    visit = "تخلیه اول شهریور ۱۴۰۳. بازدید پنجشنبه‌ها ۱۶ تا ۱۸ و جمعه صبح."
    assert days(told(visit))[1:] == ["XXXX-WXX-4T16:00/XXXX-WXX-4T18:00", "XXXX-WXX-5TMO"]
    assert days(told("کلاس دوشنبه‌ها برگزار می‌شود. جمعه می‌آیم."))[-1] == "1402-06-17"


def test_the_hours_of_a_hotel_are_of_every_day(told: Told) -> None:
    hotel = "برگشت: ۱۹ شهریور، خروج ۲۲:۴۰\nهتل: ورود از ساعت ۱۴، خروج تا ساعت ۱۲"
    assert days(told(hotel))[-2:] == ["T14:00", "T12:00"]
    assert days(told("ورود از ساعت ۱۴ آزاد است."))[-1].startswith("1402-06-15")


def test_a_remembered_day_between_two_years(told: Told) -> None:
    paper = "از فروردین ۲۵ هفتگی شد. {} ۲۸ مرداد دفترش را آتش زدند و تا ۱۳۳۶ درنیامد."
    assert days(told(paper.format("پس از")))[:3:2] == ["1325-01-01..1325-01-31", "1332-05-28"]
    assert days(told(paper.format("در")))[2] == "1325-05-28"


def test_this_month_beside_yesterday(told: Told) -> None:
    growth = "از اسفند برگشتیم روی پا. این ماه رکورد زدیم"
    assert days(told(growth + ": دیروز سه هزار سفارش."))[1] == "1402-06-01..1402-06-31"


def test_until_when_what_is_to_begin_lasts(told: Told) -> None:
    assert days(told("مرخصی‌ام از ۱ خرداد شروع می‌شود تا آذر."))[1] == "1403-09-01..1403-09-30"
    assert days(told("به تاریخ نزدهم عقرب ۱۳۸۷ تجلیل شد.")) == ["1387-08-19"]


def test_what_a_picture_showed_is_past(told: Told) -> None:
    assert days(told("عکس ۲۱ دی ضایعهٔ کوچکی نشان داد.")) == ["1401-10-21"]
    assert days(told("عکس ۲۱ دی گرفته می‌شود.")) == ["1402-10-21"]


def test_what_anybody_may_do_is_of_every_year(told: Told) -> None:
    assert days(told("اگر کسی در ماه رمضان سفر کند، روزه ندارد.")) == ["XXXX-XX-XX"]
    assert days(told("اگر او در ماه رمضان سفر کند، می‌آیم.")) != ["XXXX-XX-XX"]


def test_what_one_is_called_to_is_to_come(told: Told) -> None:
    report = "گزارش عملکرد ۱۴۰۱\nدر اسفند بازارچه داشتیم.\nمجمع: ۲۸ مهر ساعت ۱۷."
    assert days(told(report))[-1] == "1402-07-28 17:00"
    assert days(told("جلسه: ۲۸ مهر ساعت ۱۷ برگزار شد."))[-1] == "1401-07-28 17:00"


def test_names_with_times_in_them(told: Told) -> None:
    script = "متن برنامهٔ رادیویی «صبح جمعه»\nسلام! امروز پنجشنبه است. دیروز باران آمد."
    assert days(told(script))[-1] == "1402-06-14"
    assert told("مرمت در عهد شاه عباس صورت گرفت.") == []
    assert len(told("مرمت در عهد شاه صورت گرفت.")) == 1
    assert told("یادداشت‌های سفر دوشنبه\nبه دوشنبه رسیدیم.") == []
    assert len(told("دوشنبه به خانه رسیدیم.")) == 1


def test_a_year_of_birth_that_is_asked_for_gives_nothing(told: Told) -> None:
    call = "متقاضیان باید پس از اول ژانویهٔ ۱۹۹۴ متولد شده باشند. فراخوان ۲۰ سپتامبر ۲۰۲۴ منتشر شد. نتیجه: اوایل فوریه."
    assert tag(call, published="1403-07-20")[-1].value == "2025-02"


def test_years_too_far_ahead_are_gregorian() -> None:
    assert tag("سیاح ونیزی در ۱۴۷۴ از بازار آن نوشته.")[0].calendar is Calendar.GREGORIAN
    assert tag("تا سال ۱۴۷۴ ساخته خواهد شد.")[0].calendar is Calendar.JALALI
    assert len(tag("او در ۱۳۵۰ وارد دانشگاه شد.")) == 1


def test_who_entered_in_a_year_is_no_heading(told: Told) -> None:
    reunion = "دورهمی ورودی‌های ۷۳\nسال ۹۱ هم جمع شدیم، اواخر تیر. تا ۳۰ شهریور خبر بدهید."
    assert days(told(reunion))[2:] == ["1391-04-01..1391-04-31", "1402-06-30"]


def test_a_study_that_lasted_over_two_years(told: Told) -> None:
    study = "نمونه‌برداری از تابستان ۱۳۹۸ تا بهار ۱۳۹۹ انجام شد. دما در مرداد به ۲۹ رسید و در دی کم شد."
    assert days(told(study, "1400-11-20"))[1:] == ["1398-05-01..1398-05-31", "1398-10-01..1398-10-30"]


def test_this_very_day_of_long_ago(told: Told) -> None:
    memory = "چهل و یک سال پیش در چنین روزی آزاد شد. من از دهم تیر راه افتاده بودم. شب اول گذشتیم."
    assert days(told(memory))[1] == "1361-04-10"
    assert days(told("چهل و یک سال پیش آزاد شد. از دهم تیر راه افتاده بودم."))[1] == "1402-04-10"


def test_what_comes_in_turn_is_no_day(told: Told) -> None:
    card = "سرویس اول اردیبهشت ۱۴۰۰\nسرویس دوم آبان\nساعت پاسخگویی ۹ الی ۲۱، حتی ایام تعطیل."
    assert days(told(card)) == ["1400-02-01..1400-02-31", "1400-08-01..1400-08-30", "T09:00/T21:00"]
    assert days(told("جلسهٔ سوم تیر برگزار شد.")) == ["1402-04-03"]


def test_near_days_with_hours_leave_a_history(told: Told) -> None:
    polls = (
        "مجلس اول ۲۴ اسفند ۱۳۵۸ بود و ۷ خرداد گشایش یافت. دورهٔ دوم ۲۶ فروردین ۱۳۶۳ بود. مشارکت در ۱۳۷۴ کم شد. "
        "رأی‌گیری جمعه ۲۴ شهریور از ساعت ۸ تا ۱۸ است. تبلیغات از ۳ شهریور آغاز شده است."
    )
    assert days(told(polls))[-1] == "1402-06-03"


def test_the_week_of_a_title_and_the_next_ramadan(told: Told) -> None:
    signs = "فال هفته (۱۸ تا ۲۴ شهریور)\nدوشنبه خبری می‌رسد. تا آخر هفته خرج نکنید."
    assert days(told(signs))[1:] == ["1402-06-20", "1402-06-23..1402-06-24"]
    ramadan = "ماه رمضان امسال از ۲۲ اسفند آغاز می‌شود."
    assert days(told(ramadan, "1402-12-01"))[0] == "1402-12-22..1403-01-21"
    assert days(told(ramadan, "1402-02-01"))[0] == "1402-01-03..1402-02-01"


def test_what_had_been_promised_is_over_or_to_come(told: Told) -> None:
    assert days(told("مدیر تعهد داده بود تا پایان خرداد تسویه شود.")) == ["1402-03-01..1402-03-31"]


def test_hours_behind_noon_over_a_sentence(told: Told) -> None:
    assert days(told("چهارشنبه ظهر بندر بودیم. لنج ساعت ۳ حرکت کرد."))[-1] == "1402-06-15 15:00"
    assert days(told("چهارشنبه صبح بندر بودیم. قایق ساعت ۳ حرکت کرد."))[-1] == "1402-06-15 03:00"


def test_the_month_that_marks_are_of(told: Told) -> None:
    assert days(told("نمره‌های مرداد تا چهارشنبه ثبت شود.")) == ["1402-05-01..1402-05-31", "1402-06-22"]


def test_up_to_when_something_did_not_last(told: Told) -> None:
    snow = "آبان ۱۳۶۱ بود. برف از دهم آذر شروع شد و تا فروردین {}؛ اسفند آب شد."
    assert days(told(snow.format("نماند"), None))[-1] == "1361-12-01..1361-12-29"


def test_a_season_of_some_years_together_has_no_days(told: Told) -> None:
    study = "پروندهٔ بیماران از فروردین ۱۳۹۵ تا اسفند {} بررسی شد. بیشترین موارد در زمستان دیده شد."
    assert days(told(study.format("۱۳۹۹"), None))[-1] == "XXXX-WI"
    assert days(told(study.format("۱۳۹۵"), None))[-1] == "1395-10-01..1395-12-30"


def test_years_in_two_digits_at_the_heads_of_lines(told: Told) -> None:
    career = "– مهر ۹۴ تا تیر ۹۸: ناظر\n– ۹۱–۹۴: کارآموز"
    assert days(told(career))[-1] == "1391-01-01..1394-12-29"
    assert told("– ۹۱–۹۴: کارآموز") == []


def test_since_what_happened_and_the_next_of_its_kind(told: Told) -> None:
    assert days(told("از آپدیت سه‌شنبه دیگر باز نمی‌شود.")) == ["1402-06-14"]
    assert days(told("از سه‌شنبه دیگر نمی‌آیم.")) == ["1402-06-21"]
    count = "زمستان ۹۸ هم بیماری آمده بود. شمارش بعدی ۲۵ دی{}"
    assert days(told(count.format(".")))[-1] == "1402-10-25"
    assert days(told(count.format(" انجام شد.")))[-1] == "1398-10-25"


def test_last_year_compared_in_a_log_is_no_story(told: Told) -> None:
    log = "۱۲ شهریور: ۴۰ بال؛ پارسال همین روزها ۱۱۰ بال بود.\n۲۵ تیر شمردیم."
    assert days(told(log))[-1] == "1402-04-25"


def test_fog_beside_an_hour(told: Told) -> None:
    assert told("ساعت ۹ مه غلیظ، توقف.")[-1].startswith("ساعت ۹ =")
    assert len(told("۹ مه ۲۰۲۴ رسید.")) == 1
