"""Hours that only the words around them make clock times, beside numbers that are none."""

import pytest

from gahnegar.dates.tag import tag

PUBLISHED = "1403-08-03"


def _clocks(text: str) -> list[str]:
    return [f"{timex.text} {timex.value.replace('2024-10-24', '')}" for timex in tag(text, published=PUBLISHED)]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("در ساعات اوج (۱۲ تا ۱۸ و ۲۰ تا ۲۳) مصرف نکنید.", ["۱۲ تا ۱۸ T12:00/T18:00", "۲۰ تا ۲۳ T20:00/T23:00"]),
        ("تحویل غذا: ۱۲ تا ۱۴ و ۱۹ تا ۲۱.", ["۱۲ تا ۱۴ T12:00/T14:00", "۱۹ تا ۲۱ T19:00/T21:00"]),
        ("ملاقات فقط ۱۵ تا ۱۶ و نیم مجاز است.", ["۱۵ تا ۱۶ و نیم T15:00/T16:30"]),
        ("شیفتم از هشت تا دوازده با افسر سوم بود.", ["هشت تا دوازده T08:00/T12:00"]),
        ("فکر کنم یازده و نیم برسم خونه.", ["یازده و نیم T11:30"]),
        ("نه و ده رسیدم مدرسه.", ["نه و ده T09:10"]),
        ("همون یازده و پنجاه خوبه.", ["یازده و پنجاه T11:50"]),
        ("قبل از ده بیا خونه.", ["ده T10:00"]),
        ("من تا هفت سر کارم.", ["هفت T19:00"]),
        ("باید پنج پاشم.", ["پنج T05:00"]),
        ("بعد از شیش بزن.", ["شیش T18:00"]),
        ("امتحان دارم از ده تا دوازده.", ["از ده تا دوازده T10:00/T12:00"]),
        ("برق از هشت تا ده رفته بود.", ["از هشت تا ده T08:00/T10:00"]),
        ("تا هشت و نیم مطبم.", ["هشت و نیم T20:30"]),
        ("من تا یازده بیدارم.", ["یازده T23:00"]),
        ("از ده تا دوازده جواب تلفن می‌ده.", ["از ده تا دوازده T10:00/T12:00"]),
        ("از هشت تا ده برق نداشتیم.", ["از هشت تا ده T08:00/T10:00"]),
        ("آب از ۹ تا ۱۴ قطع است.", ["از ۹ تا ۱۴ T09:00/T14:00"]),
    ],
)
def test_hours_by_the_words_around(text: str, hours: list[str]) -> None:
    assert _clocks(text) == hours


@pytest.mark.parametrize(
    "text",
    [
        "در ساعات اوج (۱۲ تا ۱۸ درصد) مصرف نکنید.",
        "تحویل ۱۲ تا ۱۴ دستگاه انجام شد.",
        "ملاقات با ۱۵ تا ۱۶ نفر مجاز است.",
        "شیفت از هشت تا دوازده نفر کم شد.",
        "نمره‌اش از ده تا دوازده نوسان داشت.",
        "از ده تا دوازده بیمار مرخص شدند.",
        "از هشت تا ده رفت.",
        "برق ۸ تا ۱۰ روستا قطع شد.",
        "هفت و بیست نفر رسیدند.",
        "نتیجه هفت و بیست شد.",
        "تورم به پنج و نیم رسید.",
        "باید یک راه پیدا کنیم، بیا.",
        "تا سه راه طالقانی پیاده رفتیم و رسیدیم.",
        "تیم ۷ تا ۱۱ مصدوم دارد.",
    ],
)
def test_numbers_that_are_no_hours(text: str) -> None:
    assert _clocks(text) == []


def test_hours_behind_what_recurs_and_behind_the_label_of_a_day() -> None:
    hours = "بازدید: همه‌روزه جز دوشنبه‌ها، ۹ تا ۱۸ (به‌جز تعطیلات)."
    assert "۹ تا ۱۸ T09:00/T18:00" in _clocks(hours)
    tour = "حرکت: ۱۱ خرداد.\nروز دوم: ۷ تا ۱۱ کورس اسب.\nروز سوم: بازار."
    assert [timex.value for timex in tag(tour, published="1402-02-25")][2] == "2023-06-02T07:00/2023-06-02T11:00"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("جلسه ساعت ۹ آغاز شد و ساعت ۳ پایان یافت.", "2024-10-24T15:00"),
        ("امروز صبح خرید کردیم، ساعت یک برگشتیم.", "2024-10-24T13:00"),
        ("قطار ساعت ۲۲ حرکت کرد و ساعت ۳ رسید.", "2024-10-25T03:00"),
        ("جلسه ساعت ۹ آغاز شد. ساعت ۳ پایان یافت.", "2024-10-24T03:00"),
    ],
)
def test_an_early_hour_behind_the_morning_is_of_the_afternoon(text: str, value: str) -> None:
    assert tag(text, published=PUBLISHED)[-1].value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("آموکسی‌سیلین هر شش ساعت تا یک هفته.", ["PT6H", "P1W"]),
        ("درمان شش ساعت تا یک هفته طول می‌کشد.", ["PT6H/P1W"]),
        ("از یک ساعت قبل تا دو ساعت بعد از غذا چای ننوشید.", ["PT1H", "PT2H"]),
        ("در سنهٔ اثنی و عشرین و سبعمائه درگذشت.", ["1322-01-28/1323-01-17"]),
        ("یک هفته مانده به سال نو آمد.", ["2025-03-14"]),
        ("تا سال نو بفرستید.", ["2025-03-21"]),
        ("سال نو مبارک باد.", []),
        ("خمس مال را داد.", []),
    ],
)
def test_lengths_years_and_bounds_in_words(text: str, values: list[str]) -> None:
    assert [timex.value for timex in tag(text, published="1403-12-03")] == values


def test_the_days_of_a_log_in_digits_go_by_the_entry_above() -> None:
    log = "۱۴۰۲/۱۱/۰۳ ساعت ۲۳:۴۰: بستری شد. بای‌پس در سال ۹۱.\n۱۱/۴ — صبح درد ندارد. شب تب کرد.\n۱۱/۵ — دیشب خوب خوابید."
    assert [timex.value for timex in tag(log)][2:] == [
        "2024-01-24", "2024-01-24TMO", "2024-01-24TNI", "2024-01-25", "2024-01-24TNI",
    ]  # fmt: skip
    assert [timex.value for timex in tag("نرخ‌ها:\n۱۱/۴ درصد\n۱۱/۵ درصد")] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("۱۴:۳۰ گزارش دربی؛ سوت آغاز یک ربع به سه.", ["۱۴:۳۰ 14:30", "یک ربع به سه 14:45"]),
        ("۱۴:۳۰ گزارش دربی؛ سوت آغاز یک ربع به دو.", ["۱۴:۳۰ 14:30", "یک ربع به دو 01:45"]),
    ],
)
def test_an_early_hour_is_not_before_the_hour_of_its_line(text: str, words: list[str]) -> None:
    assert [f"{timex.text} {timex.value[-5:]}" for timex in tag(text, published=PUBLISHED)] == words


def test_hours_of_quiet_are_of_every_day() -> None:
    assert _clocks("ساعت سکوت: ۱۴ تا ۱۶ و ۲۳ تا ۷ صبح.") == ["۱۴ تا ۱۶ T14:00/T16:00", "۲۳ تا ۷ صبح T23:00/T07:00"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("بیست دقیقه از نه گذشته بود.", ["بیست دقیقه از نه"]),
        ("بیست دقیقه از نه ساعت گذشت.", ["بیست دقیقه", "نه ساعت"]),
        ("ربع قرن تدریس کرد.", ["ربع قرن"]),
        ("ماهی یک آمپول بزنید.", ["ماهی"]),
        ("هر چهار تا شش ساعت یک قرص.", ["هر چهار تا شش ساعت"]),
        ("یک عصر جمعه دیدمش.", ["عصر جمعه"]),
        ("ساعت یک عصر جمعه دیدمش.", ["ساعت یک عصر جمعه"]),
        ("تیر که بیاید یک سال می‌شود.", ["تیر", "یک سال"]),
        ("تیر که به هدف خورد.", []),
        ("در سال ۴۶ آمدم. پنجاه منتقل شدم.", ["سال ۴۶", "پنجاه"]),
        ("در سال ۴۶ آمدم. چهل و دو برگشتم.", ["سال ۴۶", "چهل و دو"]),
        ("در سال ۴۶ آمدم. پنجاه نفر منتقل شدند.", ["سال ۴۶"]),
        ("پنجاه منتقل شدم.", []),
    ],
)
def test_clocks_lengths_and_years_in_words(text: str, words: list[str]) -> None:
    assert [timex.text for timex in tag(text, published=PUBLISHED)] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("عکس‌برداری ۹ صبح و ۹ شب.", ["۹ صبح", "۹ شب"]),
        ("سه روز و ۹ شب ماندیم.", ["سه روز و ۹ شب"]),
        ("پانزدهم ماه می است.", ["پانزدهم ماه می"]),
        ("پنجم ماه می‌روم.", ["پنجم ماه"]),
    ],
)
def test_hours_of_the_night_and_days_of_may(text: str, words: list[str]) -> None:
    assert [timex.text for timex in tag(text, published=PUBLISHED)] == words
