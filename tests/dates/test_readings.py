"""Which year or day an open expression means: one piece of evidence after the other, and what decides between them."""

import datetime as dt

import pytest

from gahnegar.dates import calendars, facts
from gahnegar.dates.expression import (
    Between,
    Clock,
    Date,
    DayTime,
    Edge,
    Expression,
    NamedDay,
    Nth,
    Same,
    Season,
    Several,
    Within,
)
from gahnegar.dates.named import by_name
from gahnegar.dates.resolution import Context
from gahnegar.dates.resolve import resolve_expression
from gahnegar.dates.tag import resolve, tag
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Basis, Calendar, Certainty, DayPart, Evidence, Grain, Mod, Reason, Weekday

AUTUMN = "1402-06-25"


def jalali(day: dt.date | None) -> str:
    assert day is not None
    return "{}-{:02}-{:02}".format(*calendars.from_day(Calendar.JALALI, day.toordinal()))


def firsts(text: str, published: str | None = AUTUMN) -> list[str]:
    return [jalali(timex.first) for timex in tag(text, published=published)]


@pytest.mark.parametrize(
    ("days", "text"),
    [
        # tense
        (["1401-07-07"], "او ۷ مهر آزاد شد."),
        (["1402-07-07"], "او ۷ مهر آزاد می‌شود."),
        (["1402-07-07"], "قرار است او ۷ مهر آزاد شود."),
        (["1401-12-25"], "۲۵ اسفند برگزار شد."),
        # story
        (["1401-06-31", "1401-07-07"], "او ۳۱ شهریور ۱۴۰۱ بازداشت شد. خواهرش ۷ مهر بازداشت شد."),
        (["1342-01-01", "1342-03-01"], "در سال ۱۳۴۲ به تبریز رفت و در خرداد دستگیر شد."),
        (["1357-11-22", "1358-01-12"], "انقلاب در ۲۲ بهمن ۱۳۵۷ پیروز شد و در ۱۲ فروردین همه‌پرسی برگزار شد."),
        # weekday
        (["1401-06-25"], "نخستین تجمع عصر جمعه ۲۵ شهریور شکل گرفت"),
        # order
        (
            ["1402-09-11", "1402-09-14", "1402-09-21"],
            "۱۱ آذر ۱۴۰۲: آغاز شد. ۱۴ آذر: ادامه یافت. ۲۱ آذر ۱۴۰۲: پایان یافت.",
        ),
        (["1401-12-25", "1402-01-05"], "۲۵ اسفند ۱۴۰۱: آغاز شد\n۵ فروردین: ادامه یافت"),
        # a heading of a year
        (["1390-01-01", "1390-07-05", "1390-09-12"], "سال ۱۳۹۰\n۵ مهر کلاس‌ها آغاز شد\n۱۲ آذر تعطیل شد"),
        # setting a day is no event of that day
        (["1402-07-07"], "آزمون به ۷ مهر موکول شد."),
        # the same words mean the same day
        (["1402-07-01", "1402-07-01"], "بازار ۱ مهر باز می‌شود؛ همه به استقبال ۱ مهر رفتند."),
    ],
)
def test_evidence(days: list[str], text: str) -> None:
    assert firsts(text) == days


def test_a_story_reads_alike_with_and_without_a_publication_date() -> None:
    text = "در سال ۱۳۴۲ به تبریز رفت و در خرداد دستگیر شد"
    assert firsts(text) == firsts(text, None)


def test_a_weekday_that_agrees_in_the_year_before_is_no_conflict() -> None:
    (timex,) = tag("نخستین تجمع عصر جمعه ۲۵ شهریور شکل گرفت", published=AUTUMN)
    assert timex.conflicts == ()


def test_a_weekday_that_agrees_in_no_near_year_is_a_conflict() -> None:
    (timex,) = tag("این نشست دوشنبه ۲۵ شهریور برگزار شد", published="1402-07-25")
    assert [conflict.kind for conflict in timex.conflicts] == ["weekday"]


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("برای هماهنگی جشن غدیر نشستی برگزار شد.", "1393-06-31", "1393-07-21"),
        ("استقبال از بهار با کاشت نهال آغاز شد.", "1392-12-20", "1393-01-01"),
        ("شهر پر بود از مسافرانی که می‌خواستند از روز طبیعت بهره ببرند.", "1390-01-14", "1390-01-13"),
        ("نمایشگاه از ۱ تا ۱۰ آبان در تهران برپا خواهد بود.", "1387-08-05", "1387-08-01"),
    ],
)
def test_a_near_feast_or_season_is_meant_whatever_the_tense_of_its_clause(text: str, published: str, day: str) -> None:
    assert next(jalali(timex.first) for timex in tag(text, published)) == day


def test_a_feast_of_the_last_year_stays_the_other_reading() -> None:
    (timex,) = tag("برای هماهنگی جشن غدیر نشستی برگزار شد.", "1393-06-31")
    assert [jalali(other.first) for other in timex.alternatives] == ["1392-08-02"]


def test_what_the_tense_excludes_is_the_other_reading_where_it_is_near() -> None:
    (timex,) = tag("او ۷ مهر آزاد شد.", published=AUTUMN)
    assert timex.basis is Basis.TENSE
    assert [(jalali(other.first), other.reason) for other in timex.alternatives] == [("1402-07-07", Evidence.NEARNESS)]


@pytest.mark.parametrize(
    ("chosen", "other", "phrase"),
    [
        ("1392-06-30", "1392-07-06", "شنبه"),
        ("1392-07-01", "1391-07-01", "مهر"),
        ("1392-12-26", "1391-12-28", "آخرین دوشنبه اسفند"),
    ],
)
def test_without_a_verb_the_other_reading_is_there(chosen: str, other: str, phrase: str) -> None:
    timex = resolve(phrase, published="1392-07-02")
    assert (jalali(timex.first), [jalali(one.first) for one in timex.alternatives]) == (chosen, [other])
    assert timex.certainty is Certainty.GUESS


def test_where_nothing_decides_there_is_no_date() -> None:
    timex = resolve("۵ فروردین", published="1392-07-02")
    assert (timex.first, timex.reason) == (None, Reason.UNDECIDED)
    assert {jalali(other.first) for other in timex.alternatives} == {"1392-01-05", "1393-01-05"}


def test_two_digits_without_a_publication_date_may_be_of_two_centuries() -> None:
    timex = resolve("۵ مهر ۰۳")
    assert (timex.first, timex.reason) == (None, Reason.UNDECIDED)
    assert {jalali(other.first) for other in timex.alternatives} == {"1303-07-05", "1403-07-05"}
    assert jalali(resolve("۵ مهر ۰۳", published="1403-07-10").first) == "1403-07-05"
    assert firsts("او در سال ۱۳۹۸ رفت و ۵ مهر ۰۳ برگشت", None)[1] == "1403-07-05"


def test_a_lunar_day_and_its_feast_are_one() -> None:
    assert resolve("۱۰ محرم ۱۳۴۵").days == resolve("عاشورای ۱۳۴۵").days


OPEN: dict[str, Expression] = {
    "month": Date(month=12, calendar=Calendar.JALALI),
    "day": Date(month=12, day=5, calendar=Calendar.JALALI),
    "weekday": Date(weekday=Weekday.MONDAY),
    "season": Season(4),
    "feast": NamedDay(by_name("دهه فجر")),
}
WRAPPERS = {
    "edge": lambda of: Edge(Mod.START, of),
    "last day": lambda of: Nth(-1, Grain.DAY, of),
    "first": lambda of: Nth(1, Grain.DAY, of),
    "range": lambda of: Between(of, of),
    "several": lambda of: Several((of, of)),
    "twice": lambda of: Same((of,)),
    "clock": lambda of: Clock(17, of=of),
    "morning": lambda of: DayTime(DayPart.MORNING, of),
    "within": lambda of: Within(Nth(1, Grain.DAY, of), of),
    "two": lambda of: Edge(Mod.END, Nth(1, Grain.DAY, of)),
}
ANCHOR = dt.date(2013, 9, 24).toordinal()


@pytest.mark.parametrize("leaf", OPEN)
@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_every_wrapper_of_an_open_leaf_goes_by_tense(wrapper: str, leaf: str) -> None:
    expression = WRAPPERS[wrapper](OPEN[leaf])
    assert facts.opens(expression)
    past, future = (resolve_expression(expression, Context(anchor=ANCHOR, tense=tense)) for tense in (-1, 1))
    assert past.first is not None
    assert future.first is not None
    assert past.first <= ANCHOR <= future.first
    assert past.first < future.first


@pytest.mark.parametrize(
    "phrase", ["آخرین جمعه اسفند", "هفته دوم اسفند", "نیمه اول اسفند", "نخستین روز دهه فجر", "اوایل زمستان", "اسفند"]
)
def test_parts_of_open_times_go_by_tense(phrase: str) -> None:
    past, future = (tag(f"{phrase} برگزار {verb}.", published=AUTUMN)[0] for verb in ("شد", "می‌شود"))
    assert isinstance(past, Timex)
    assert jalali(past.last) < AUTUMN < jalali(future.first)


def test_a_plan_told_in_between_is_not_the_story() -> None:
    text = "اعتراض‌ها از ۲۵ ژانویه ۲۰۱۱ آغاز شد. او گفت در سال ۲۰۱۳ کنار خواهد رفت. در ۱۱ فوریه کناره‌گیری کرد."
    assert [str(timex.first) for timex in tag(text, published="1392-07-02")][2] == "2011-02-11"


def test_a_story_without_a_word_for_today_goes_by_its_own_years() -> None:
    text = "حکومت در ۱۴ ژانویه سقوط کرد. اعتراض‌ها در ۲۵ ژانویه ۲۰۱۱ به مصر رسید."
    assert [str(timex.first) for timex in tag(text, published="1398-08-01")] == ["2011-01-14", "2011-01-25"]


def test_a_past_year_lies_in_no_coming_century() -> None:
    assert tag("کلمب در سال ۱۴۹۲ به آمریکا رسید.", published="1392-07-02")[0].first == dt.date(1492, 1, 1)


def test_the_week_of_a_sentence_holds_for_its_weekdays() -> None:
    days = [jalali(timex.first) for timex in tag("هفته پیش یکشنبه رفتیم و دوشنبه برگشتیم.", published="1392-07-02")]
    assert days == ["1392-06-24", "1392-06-25"]


@pytest.mark.parametrize(
    ("days", "text"),
    [
        # the day at the head of a line holds for all of it
        (
            ["1402-06-11", "1402-06-11", "1402-06-11", "1402-06-12"],
            "شنبه ۱۱ شهریور: ساعت ۰۶:۳۰ حرکت کردیم. ساعت ۱۴ از تنگه گذشتیم.\n۱۲ شهریور: هوا صاف شد.",
        ),
        # an entry of a weekday and a number goes by the entries above
        (["1402-06-11", "1402-06-15", "1402-06-15"], "شنبه ۱۱ شهریور: حرکت کردیم.\nچهارشنبه ۱۵: ساعت ۳ طوفان شد."),
        # what labels a date dates its own line
        (["1402-07-05", "1402-06-25"], "جشن شکوفه‌ها: ۵ مهر\nنشست ساعت ۱۰ آغاز شد."),
        # a feast that something is done for may still come
        (["1402-11-12"], "برای دهه فجر اعلام آمادگی کرد."),
        # the year of an event is not the story's
        (["1405-01-01", "1402-07-18"], "راه جام جهانی ۱۴۰۵ باز است. دو تیم روز ۱۸ مهر بازی می‌کنند."),
        # a school year runs from Mehr to Shahrivar
        (["1402-01-01", "1402-12-05", "1403-03-01"], "تقویم سال تحصیلی ۱۴۰۲-۱۴۰۳\nاردو: ۵ اسفند\nامتحان: ۱ خرداد"),
        # states are no past
        (["1402-06-27"], "مغازه دوشنبه بسته است."),
        (["1402-06-17"], "بیمار روز ۱۷ شهریور تحت عمل قرار گرفت."),
        (["1402-06-28"], "سه‌شنبه از مشهد برمی‌گردم."),
        (["1402-06-31"], "تا ۳۱ام وقت داریم."),
        (["1402-06-23"], "آسانسور از پنجشنبه خراب است."),
        (["1402-06-30"], "از پنجشنبه تعطیل است."),
        (["1402-06-28"], "بندازین سه‌شنبه."),
        # the entry of a log is its today
        (["1402-06-10", "1402-06-12", "1402-06-11"], "۱۰ شهریور: تعمیرکار ۱۲ شهریور می‌آید. گزارش فردا ارسال می‌شود."),
        (["1402-06-02", "1402-06-02", "1402-06-01"], "یادداشت‌ها\nدوم شهریور. ساعت ۵ راه افتادیم. دیروز باران بارید."),
        # a month that «است» speaks of is to come
        (["1403-02-01"], "مسابقات گزینشی اردیبهشت است."),
        # what was agreed until then, and what is left until then
        (["1402-07-15"], "تا ۱۵ مهر مرخصی گرفتم."),
        (["1402-11-12"], "هنوز تا دهه فجر مانده."),
        (["1402-03-28"], "گردان از ۲۸ خرداد در خط است."),
        # a year that something is compared with is not that of the clause
        (["1401-01-01", "1402-08-01"], "اردو مانند سال گذشته در آبان است."),
        # the half of a school year
        (
            ["1402-07-01", "1402-10-15", "1403-03-21"],
            "تقویم نیمسال اول ۱۴۰۳-۱۴۰۲\nامتحان: ۱۵ دی\nامتحان دوم: ۲۱ خرداد",
        ),
        # a date with its year and a comma heads its line, too
        (["1398-01-03", "1397-12-25"], "۳ فروردین ۱۳۹۸، شاخص‌ها پس از ریزش هفته گذشته سقوط کردند.\nپایان"),
        # «ماه» is Gregorian beside Gregorian months alone
        (["1402-06-22", "1402-07-09"], "دو تیم ۱۳ سپتامبر بازی کردند. جدول ماه آینده اعلام شد."),
        # «این هفته» is that of the days told last
        (["1402-07-01", "1402-07-01"], "هفته سازگاری: ۱ تا ۵ مهر؛ در این هفته والدین می‌مانند."),
        # weekdays at the heads of lines ascend
        (["1402-06-18", "1402-06-23"], "برنامه\nشنبه ۱۸ شهریور: آغاز کلاس‌ها\nپنجشنبه: اردو"),
        # a clock time goes by the day of the sentence before, where their tenses fit
        (["1402-06-27", "1402-06-27"], "دو تیم دوشنبه بازی می‌کنند. بازی ساعت ۱۸ آغاز می‌شود."),
        # a year told by its distance holds for its clause
        (
            ["1401-01-01", "1401-06-10", "1402-01-01", "1402-05-15"],
            "سال گذشته ثبت‌نام تا دهم شهریور باز بود ولی امسال از ۱۵ مرداد بسته شد.",
        ),
        # a day in brackets is of the year before them
        (["1314-01-01", "1314-04-15"], "به سال ۱۳۱۴ (۱۵ تیر) در یزد زاده شد."),
        # the numbers of a message in the order that lies near
        (["1402-06-24"], "رضا، [15.09.23 09:12] سلام"),
    ],
)
def test_evidence_of_logs_and_plans(days: list[str], text: str) -> None:
    assert firsts(text) == days


def test_a_feast_of_a_story_comes_after_what_was_told_before() -> None:
    text = "بهمن ۱۳۴۸ نامه‌ای آمد. نوروز به شهر برگشتم."
    assert firsts(text, None) == ["1348-11-01", "1349-01-01"]


@pytest.mark.parametrize(
    ("feast", "day"),
    [("عاشورای ۱۴۴۱", "۱۰ محرم ۱۴۴۱"), ("نیمه شعبان ۱۴۲۵", "۱۵ شعبان ۱۴۲۵"), ("عید فطر ۱۴۴۶", "اول شوال ۱۴۴۶")],
)
def test_a_lunar_feast_of_a_late_year_is_its_day(feast: str, day: str) -> None:
    assert resolve(feast).days == resolve(day).days


def test_a_lunar_feast_may_have_a_solar_or_a_gregorian_year() -> None:
    assert resolve("عید فطر ۱۴۰۳").days == resolve("عید فطر ۲۰۲۴").days


@pytest.mark.parametrize("phrase", ["عاشورای ۱۳۴۵", "۱۰ محرم ۱۳۴۵"])
def test_a_lunar_day_has_its_solar_year_beside_it(phrase: str) -> None:
    found = resolve(phrase)
    assert found.first == dt.date(1926, 7, 21)
    assert [reading.first for reading in found.alternatives] == [dt.date(1966, 5, 2)]


def test_halves_of_centuries_before_christ() -> None:
    assert resolve("نیمه دوم قرن سوم پیش از میلاد").value == "-0249-01-01/-0200-12-31"


def test_years_below_a_day_of_history_have_that_day() -> None:
    found = tag("امروز در تاریخ؛ ششم ژوئیه\n۱۸۸۵ - پاستور واکسن را آزمود.\n۱۹۶۴ - مالاوی مستقل شد.", published=AUTUMN)
    assert [timex.value for timex in found[2:]] == ["1885-07-06", "1964-07-06"]


def test_a_short_year_behind_the_first_lunar_century_is_lunar() -> None:
    found = tag("در سال ۴۰ هجری ضربت خورد. فرزندش در سال ۴۱ صلح کرد.", published=AUTUMN)
    assert found[1].calendar is Calendar.HIJRI


def test_a_diary_without_a_publication_day_has_a_today() -> None:
    text = "چهارشنبه ۱۲ شهریور ۱۳۲۰\nامروز شهر را گرفتند. فردا می‌رویم.\nپنجشنبه ۱۳ شهریور\nدیروز سخت بود."
    assert firsts(text, None) == ["1320-06-12", "1320-06-12", "1320-06-13", "1320-06-13", "1320-06-12"]


def test_two_digits_behind_a_month_are_a_year_where_nothing_is_counted() -> None:
    assert firsts("در شهریور ۲۰ روس‌ها آمدند و تا اردیبهشت ۲۵ ماندند.") == ["1320-06-01", "1325-02-01"]


def test_a_clock_of_another_week_has_no_day() -> None:
    found = tag("جلسه بعد دو هفته دیگر، ساعت ۹، در دفتر است.", published=AUTUMN)
    assert found[1].value == "T09:00"


@pytest.mark.parametrize(
    ("days", "text"),
    [
        # a state that has lasted since a month began in the last one
        (["1402-04-01"], "از تیر این مسئولیت را برعهده دارد."),
        (["1402-05-26"], "وزیر از ۲۶ مرداد سکان وزارتخانه را در دست دارد."),
        (["1401-08-01"], "از آبان در بیمارستان کار می‌کند."),
        (["1401-08-08"], "کمترین نرخ از ۸ آبان است."),
        (["1402-07-01"], "نمایشگاه از مهر برگزار می‌شود."),
        (["1402-07-01"], "باریک‌ترین تلفن جهان از مهر وارد بازار می‌شود."),
        # «بعد» looks ahead from the publication where the story is long past and the verb is not
        (["1395-01-01", "1402-07-01"], "فاز دوم که سال ۱۳۹۵ آغاز شده بود، ماه بعد افتتاح می‌شود."),
        (["1400-12-01", "1402-07-02"], "لایحه اسفند ۱۴۰۰ رسید و قرار شد از یکشنبه هفته بعد بررسی شود."),
        # the entries of a log carry its day on
        (
            ["1402-03-10", "1402-03-11", "1402-03-11", "1402-03-12"],
            "چهارشنبه ۱۰ خرداد ۱۴۰۲\nباد آمد.\n۱۱ خرداد: موج بلند.\nساعت ۱۴:۰۵ لنگر انداختیم. فردا می‌رسیم.",
        ),
        # the day of a heading holds for parts of the day that begin sentences of a diary
        (
            ["1402-06-02", "1402-06-01", "1402-06-02"],
            "پنجشنبه ۲ شهریور\nدیروز همه‌اش خواب بودم. شب با مینا رفتیم سینما.",
        ),
        # an ordinal that counts something else begins no range
        (["1402-07-10"], "قسط اول تا ۱۰ مهر پرداخت شود."),
    ],
)
def test_evidence_of_states_and_plans(days: list[str], text: str) -> None:
    assert [jalali(timex.first) for timex in tag(text, published=AUTUMN)] == days


@pytest.mark.parametrize(
    ("first", "phrase"),
    [
        ("2023-09-23", "مهر ۲۰۲۳"),
        ("1908-03-21", "بهار ۱۳۲۶ قمری"),
        ("1906-06-23", "تابستان ۱۳۲۴ هجری قمری"),
        ("2025-07-03", "شب هشتم محرم ۱۴۴۷"),
    ],
)
def test_months_and_seasons_in_years_of_other_calendars(first: str, phrase: str) -> None:
    assert str(tag(phrase)[0].first) == first


def test_a_look_back_of_news_is_not_the_day_of_what_follows() -> None:
    text = "زلزله بامداد امروز رخ داد. زمین‌لرزه ۲۰ اردیبهشت ۷۶ کشته داشت. تا ظهر هفت پس‌لرزه ثبت شد."
    assert jalali(tag(text, published=AUTUMN)[-1].first) == AUTUMN


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["بهمن ۹۸"], "بهمن ۹۸ شرکت خودمان را ثبت کردیم."),
        (["ساعت ۴ و ۱۲ دقیقه بامداد امروز"], "زلزله‌ای به بزرگی ۵ ساعت ۴ و ۱۲ دقیقه بامداد امروز رخ داد."),
        (["شب"], "شب با مینا رفتیم سینما."),
        (["ظهر"], "صبحانه خوردیم. ظهر به پناهگاه رسیدیم."),
        ([], "شب شعر برگزار شد. عصر طلایی سینما گذشت."),
    ],
)
def test_words_that_belong_to_a_time(words: list[str], text: str) -> None:
    assert [timex.text for timex in tag(text, published=AUTUMN)] == words


@pytest.mark.parametrize(
    ("days", "published", "text"),
    [
        # what was put off to a day, and what comes next, lie ahead
        (["1401-08-19"], "1401-08-14", "جلسه به پنجشنبه موکول شد."),
        (["1401-09-04"], "1401-08-14", "دربی به ۴ آذر افتاد."),
        (["1401-08-20"], "1401-08-14", "بازی بعدی نساجی: جمعه"),
        # so does a deadline, whatever the tense of the verb that grants it
        (["1404-02-22"], "1404-02-18", "سوال‌هاتون رو تا دوشنبه بفرستید."),
        (["1400-05-27"], "1400-05-24", "قاضی تنها تا چهارشنبه فرصت داد."),
        (["1400-05-20"], "1400-05-24", "تا چهارشنبه فرصت داشتند."),
        (["1400-05-20"], "1400-05-24", "جلسه تا چهارشنبه ادامه داشت."),
        (["1403-07-01"], "1403-06-02", "تا مهر چیزی نمانده است."),
        # the perfect subjunctive looks back, but for a bound
        (["1399-03-05"], "1399-03-07", "تکذیب کرد که سفیر روز دوشنبه احضار شده باشد."),
        (["1399-03-12"], "1399-03-07", "دوشنبه باید حق شرکت داشته باشد."),
        (["1399-03-12"], "1399-03-07", "حق شرکت در جلسه دوشنبه را داشته باشند."),
        (["1399-03-12"], "1399-03-07", "تا دوشنبه تمام شده باشد."),
    ],
)
def test_deadlines_and_what_was_put_off(days: list[str], published: str, text: str) -> None:
    assert firsts(text, published) == days


@pytest.mark.parametrize(
    ("values", "text"),
    [
        (
            ["P1W", "T16:00/T20:00"],
            "دکتر نیک‌روش: شنبه، دوشنبه و چهارشنبه، ۱۶ تا ۲۰",
        ),
        (["P1W", "T17:00/T19:00"], "کلاس خط: دوشنبه و چهارشنبه ۱۷ تا ۱۹"),
        (["P1W", "T08:00/T14:00"], "دکتر احمدی: شنبه تا چهارشنبه ۸ الی ۱۴"),
        (["2023-09-16/2023-09-17"], "زمان: شنبه و یکشنبه، ۹ تا ۱۲ در تالار"),
    ],
)
def test_labels_with_weekdays_and_hours_recur(values: list[str], text: str) -> None:
    assert [timex.value for timex in tag(text, published=AUTUMN)] == values


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("1400-01-01", "سال گذشته رشد کرد، در حالی که در مدت مشابه سال قبل از آن کم شد."),
        ("1296-10-01", "در سنه ۱۲۹۲ ق پل را ساخت. در زمستان ۱۲۹۶ قحطی آمد."),
    ],
)
def test_years_told_after_others(day: str, text: str) -> None:
    assert firsts(text)[-1] == day


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (["1361-03-03", "1361-03-02"], "عملیات ۳ خرداد ۱۳۶۱ پیروز شد. شب قبل رزمندگان جمع شدند."),
        (["1402-06-30", "1402-06-29"], "۳۰ شهریور جشن است و شب قبل موسیقی هست."),
        (["1402-06-24"], "شب قبل باران بارید."),
        (["1402-06-20", "1402-06-24"], "۲۰ شهریور رسید. خبری نبود. کسی نیامد. شب قبل باران بارید."),
        # the days of a log that tell a place are those of their lines
        (
            ["1402-06-05", "1402-06-04", "1402-06-05", "1402-06-05", "1402-06-06", "1402-06-06"],
            "۵ شهریور، لنگرگاه لاوان. دیشب باد تند بود. ده صبح رسیدیم. عصر همان روز رفتیم.\n"
            "۶ شهریور، بندر کنگ. ده صبح رسیدیم.",
        ),
        (["1402-06-05", "1402-06-24"], "۵ شهریور، سالروز کارمند. دیشب باران بارید.\nامسال هم جشن بود."),
    ],
)
def test_nights_before_and_days_of_logs(days: list[str], text: str) -> None:
    assert firsts(text)[: len(days)] == days


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("1402-06-23", "۲۵ شهریور رسید. دو شب پیش از آن رفته بود."),
        ("1402-05-01", "در سال‌های ۱۳۹۸ و ۱۳۹۹ بهتر بود. از مرداد به این سو باران نیامده است."),
        ("1403-01-01", "ده روز به نوروز مانده است."),
        ("1402-01-01", "سه روز به نوروز مانده بود که رفت."),
        ("1401-01-01", "سال پار برف نیامد."),
        ("1402-06-21", "۲۰ شهریور رسید. فردایش برگشت."),
        ("1401-01-01", "در نیم‌فصل اول سال گذشته پنج گل زد."),
    ],
)
def test_days_before_what_was_told_and_what_is_left(day: str, text: str) -> None:
    assert jalali(tag(text, published=AUTUMN)[-1].first) == day


def test_a_half_of_a_season_of_matches_is_no_season() -> None:
    assert [timex.text for timex in tag("در نیم‌فصل اول سال گذشته ماند.", published=AUTUMN)] == ["سال گذشته"]


def test_what_another_thing_came_after_may_be_over() -> None:
    assert firsts("این سومین افت شاخص پس از رکورد ۱۷ اردیبهشت است.", "1402-02-24") == ["1402-02-17"]
    assert firsts("گام بعدی پس از نوروز است.", "1402-11-24") == ["1403-01-01"]


def test_a_plan_with_a_year_draws_no_near_day_to_it() -> None:
    text = (
        "برنامه که نخستین بار در مرداد ۱۳۹۸ عرضه شد و در سال ۱۳۹۹ جایزه گرفت، از تیر ۱۴۰۴ در تونل هم کار می‌کند. "
        "نسخهٔ نو سبک‌تر است. کاربران تا ۲۹ اسفند فرصت دارند برنامه را به‌روز کنند."
    )
    assert firsts(text, "1403-12-11")[-1] == "1403-12-29"


@pytest.mark.parametrize(
    ("last", "text", "published"),
    [
        # a flashback that is over gives its year to no news of now
        ("1402-12-19", "قاضی گفت متهم بهار ۹۶ آزاد شد. ادامه رسیدگی به ۱۹ اسفند موکول شد.", "1402-12-08"),
        ("1403-10-12", "اوج بیماری آبان سال گذشته بود.\nدر مهر ۱۴۰۲ کیت خریدند. ۱۲ دی مجوز صادر شد.", "1403-10-22"),
        ("1402-04-20", "حکم سوم خرداد ۱۳۹۹ صادر شد. درخواست ۲۰ تیر ثبت شد.", "1402-05-05"),
        # a story goes on in its own year
        ("1360-05-07", "مجلس در اول تیر ۱۳۶۰ او را برکنار کرد. هفتم مرداد گریخت.", "1403-03-31"),
        ("1337-08-10", "پاییز ۱۳۳۷ زن گرفتم؛ عروسی شب جمعه بود، دهم آبان.", "1398-06-30"),
        ("1332-09-14", "۱۷ آذر ۱۳۳۲ خاک شد؛ روز ۱۴ آذر کشته شده بود.", "1394-09-15"),
    ],
)
def test_a_flashback_lends_no_year_to_the_news(last: str, text: str, published: str) -> None:
    assert jalali(tag(text, published=published)[-1].first) == last


@pytest.mark.parametrize(
    ("phrase", "day"),
    [
        ("رمضان ۱۴۱۶", "1996-01-22"),
        ("۵ رمضان ۱۴۱۶", "1996-01-26"),
        ("محرم ۱۴۰۴", "2025-06-27"),
        ("رمضان ۱۴۰۵", "2027-02-08"),
    ],
)
def test_a_lunar_month_whose_year_lies_years_ahead_has_a_lunar_year(phrase: str, day: str) -> None:
    timex = resolve(phrase, "1403-06-10")
    assert timex.first is not None
    assert timex.first.isoformat() == day
