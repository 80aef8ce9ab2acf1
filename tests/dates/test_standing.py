"""Rules and listed texts: what holds each year, night or week, beside what is of one; hours in lists."""

from collections.abc import Callable

import pytest

from gahnegar.dates.tag import tag
from gahnegar.dates.units import Reason, TimexType

PUBLISHED = "1403-05-10"
FARM = (
    "تقویم باغ انگور\n{}دی: هرس تاک و چال‌کود\nبهمن و اسفند: کود دامی و آبیاری\n"
    "فروردین: سم‌پاشی پس از باز شدن جوانه\nتیر: آبیاری را قطع نکنید\n"
)

EACH_TIME = [
    "ساعت کار در نیمه اول سال از ۷ تا ۱۳ و در نیمه دوم سال از ۸ تا ۱۴ است.",
    "باغ در تابستان از ۸ تا ۲۱ و در زمستان از ۹ تا ۱۷ باز است.",
    "درمانگاه در شش‌ماهه دوم سال از ساعت ۸ تا ۱۴ باز است.",
    "در اصلی از ساعت ۲۲ تا ۵ صبح قفل است.",
    "آسانسور از ساعت ۲۴ تا ۶ خاموش خواهد بود.",
    "در زمستان فقط پنج خانواده در ده می‌مانند.",
    "اهالی در پاییز به شهر می‌روند.",
]
ONCE = [
    "در نیمه اول سال قیمت‌ها از ۷ تا ۱۳ درصد بالا رفت.",
    "باغ در تابستان بازسازی خواهد شد.",
    "در اصلی امشب از ساعت ۲۲ تا ۵ صبح قفل است.",
    "آب از ساعت ۲۲ تا ۵ صبح قطع خواهد بود.",
    "در زمستان گذشته فقط پنج خانواده در ده ماندند.",
    "بازیکنان در پاییز به اردو می‌روند.",
]


@pytest.mark.parametrize("text", EACH_TIME)
def test_holds_each_time(text: str) -> None:
    assert {timex.reason for timex in tag(text, published=PUBLISHED)} == {Reason.GENERAL}


@pytest.mark.parametrize("text", ONCE)
def test_holds_once(text: str) -> None:
    found = tag(text, published=PUBLISHED)
    assert found
    assert Reason.GENERAL not in {timex.reason for timex in found}


def test_rules_of_a_house() -> None:
    rules = "آیین‌نامه خوابگاه\nماده ۱) {}\nماده ۲) کلید را تحویل دهید."
    for text in (
        "گزارش تا پایان سال داده می‌شود.",
        "حساب‌ها در آخرین روز سال بسته می‌شود.",
        "ورود بعد از ساعت ۲۳ ممنوع است.",
    ):
        assert {timex.reason for timex in tag(rules.format(text), published=PUBLISHED)} == {Reason.GENERAL}, text
    (enacted,) = tag(rules.format("این آیین‌نامه از اول مهر لازم‌الاجراست."), published=PUBLISHED)
    assert enacted.first is not None


def test_months_of_a_farm() -> None:
    assert {timex.reason for timex in tag(FARM.format(""), published=PUBLISHED)} == {Reason.GENERAL}
    dated = tag(FARM.format("کلاس هرس: پنجشنبه ۱۸ مرداد\n"), published=PUBLISHED)
    assert [timex.text for timex in dated if timex.first is not None] == ["پنجشنبه ۱۸ مرداد"]
    plan = "برنامه شهرداری\nمهر: افتتاح پل\nآبان: افتتاح کتابخانه\nآذر: جشنواره خیابانی\n"
    assert all(timex.first is not None for timex in tag(plan, published=PUBLISHED))


@pytest.mark.parametrize(
    ("text", "weekly"),
    [
        ("کلاس نقاشی روزهای شنبه و دوشنبه برگزار می‌شود.", True),
        ("جلسات درمان یکشنبه و سه‌شنبه است.", True),
        ("قرص آهن: شنبه و دوشنبه و چهارشنبه یک عدد.", True),
        ("این مجموعه شنبه تا چهارشنبه ساعت ۲۲ پخش می‌شود.", True),
        ("بازار روزهای یکشنبه و کتابخانه پنجشنبه‌ها باز است.", True),
        ("کلاس نقاشی روزهای شنبه و دوشنبه برگزار شد.", False),
        ("کلاس نقاشی این هفته روزهای شنبه و دوشنبه برگزار می‌شود.", False),
        ("مسابقه‌ها روزهای پنجشنبه و جمعه برگزار می‌شود.", False),
        ("نخست‌وزیر شنبه تا چهارشنبه در تهران خواهد بود.", False),
    ],
)
def test_weekdays_of_each_week(text: str, *, weekly: bool) -> None:
    found = [timex for timex in tag(text, published=PUBLISHED) if "شنبه" in timex.text]
    assert found
    assert all((timex.type is TimexType.SET) is weekly for timex in found)


def test_one_day_with_two_hours(told: Callable[..., list[str]]) -> None:
    assert told("جلسه چهارشنبه هفته بعد ساعت ۱۰ تا ۱۲ است.", published=PUBLISHED) == [
        "چهارشنبه هفته بعد ساعت ۱۰ تا ۱۲ = 1403-05-17 10:00"
    ]
    (night,) = tag("پنجشنبه هفته بعد ساعت ۲۲ تا ۲ بامداد", published=PUBLISHED)
    assert (night.first, night.value[-16:]) == (night.first, "2024-08-09T02:00")


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("بدهی واحد ۱۲ مربوط به شهریور تا آبان است.", "شهریور تا آبان = 1402-06-01..1402-08-30"),
        ("این قبض مربوط به آذر است.", "آذر = 1402-09-01..1402-09-30"),
        ("این بلیت مربوط به آذر است.", "آذر = 1403-09-01..1403-09-30"),
        ("شهریه را می‌توان تا نیمه آبان پرداخت.", "نیمه آبان = 1403-08-01..1403-08-30"),
        ("او شهریه را تا نیمه آبان پرداخت.", "نیمه آبان = 1402-08-01..1402-08-30"),
        ("انتشار بعدی: نیمه خرداد", "نیمه خرداد = 1404-03-01..1404-03-31"),
        ("مجمع شرکت ۲۹ بهمن‌ماه برگزار می‌شود.", "۲۹ بهمن‌ماه = 1403-11-29"),
        ("بیست‌وششم یا بیست‌وهفتم شروع می‌کنیم.", "بیست‌وششم یا بیست‌وهفتم = 1403-05-26..1403-05-27"),
        ("فقط من هفت و نیم باید برگردم.", "هفت و نیم = 1403-05-10 07:30"),
    ],
)
def test_listed_times(text: str, meaning: str, told: Callable[..., list[str]]) -> None:
    assert told(text, published=PUBLISHED) == [meaning]


@pytest.mark.parametrize(
    "text",
    [
        "نفر بیستم یا بیست‌ویکم شد.",
        "طبقه بیستم یا بیست‌ویکم خالی می‌شود.",
        "پنج و نیم باید ضرب شود.",
        "شرکت ۲۲ بهمن بزرگ است.",
    ],
)
def test_no_time(text: str) -> None:
    assert tag(text, published=PUBLISHED) == []


def test_parts_of_afghan_months() -> None:
    school = "مکتب در ۲۵ سنبله باز شد. امتحانات از اوایل قوس تا اواخر جدی است."
    assert [timex.text for timex in tag(school, published="1396-07-17")] == ["۲۵ سنبله", "از اوایل قوس تا اواخر جدی"]
    assert tag("بحث در اوایل جدی نبود.", published="1396-07-17") == []
