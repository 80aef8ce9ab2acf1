"""A time told in other words is one expression of the same value: in speech, without «ساعت», in digits and words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gahnegar.dates.tag import tag

PUBLISHED = "1404-08-14"
CARRIERS = (
    "{} میام پیشت.",
    "گفت {} میاد خونه ما.",
    "جلسه موند واسه {}.",
    "قرارمون {} بود.",
    "این نشست {} برگزار می‌شود.",
)
HOURS = {7: "هفت", 8: "هشت", 9: "نه", 10: "ده", 11: "یازده"}
WEEKDAYS = {
    "شنبه": ("شمبه",), "یکشنبه": ("یه‌شنبه", "۱شنبه"), "دوشنبه": ("دوشمبه",), "سه‌شنبه": ("سشنبه", "سه شنبه"),
    "چهارشنبه": ("چارشنبه", "چهارشمبه"), "پنجشنبه": ("پن‌شنبه", "پنشنبه", "۵شنبه"),
}  # fmt: skip
PARTS = {"صبح": ("صب", "صبحی"), "ظهر": ("ظهری",), "عصر": ("عصری",)}
DAYS = ("فردا", "پس‌فردا", "شنبه", "جمعه")
MONTHS = ("مهر", "آبان", "دی", "اسفند", "اکتبر", "ژانویه")
EDGES = {"اوایل": ("اولای", "اول‌های"), "اواسط": ("وسطای",), "اواخر": ("آخرای", "آخرهای"), "پایان": ("ته",)}

carriers = st.sampled_from(CARRIERS)
hours = st.sampled_from(sorted(HOURS)).flatmap(lambda hour: st.sampled_from((HOURS[hour], str(hour))))
days = st.sampled_from(DAYS)


def _spoken(words: dict[str, tuple[str, ...]]) -> st.SearchStrategy[tuple[str, str]]:
    return st.sampled_from([(plain, one) for plain, spoken in words.items() for one in spoken])


def _same(carrier: str, phrase: str, plain: str, outside: str = "") -> None:
    """`phrase`, without the word `outside` before it, is one expression of the value of `plain`."""
    text = carrier.format(phrase)
    found = [timex for timex in tag(text, published=PUBLISHED) if timex.start < text.index(phrase) + len(phrase)]
    assert [timex.text for timex in found] == [phrase.removeprefix(outside)]
    [meant] = [timex.value for timex in tag(carrier.format(plain), published=PUBLISHED)]
    assert found[0].value == meant


@settings(max_examples=60, deadline=None)
@given(
    carriers,
    hours,
    st.sampled_from(("حوالی", "طرفای", "حول و حوش", "نزدیکای")),
    st.sampled_from(("", " و نیم", " و ربع")),
)
def test_about_an_hour(carrier: str, hour: str, about: str, past: str) -> None:
    _same(carrier, f"{about} {hour}{past}", f"ساعت {hour}{past}", outside=f"{about} ")


@settings(max_examples=60, deadline=None)
@given(carriers, days, hours, st.sampled_from((" و نیم", " و ربع")))
def test_half_past_behind_a_day(carrier: str, day: str, hour: str, past: str) -> None:
    _same(carrier, f"{day} {hour}{past}", f"{day} ساعت {hour}{past}")


@settings(max_examples=60, deadline=None)
@given(
    carriers, st.sampled_from((*DAYS, "فردا صبح", "امشب")),
    st.sampled_from((("هشت", "ده"), ("۸", "۱۰"), ("نه", "یازده"), ("هفت و نیم", "نه"), ("۹", "۱۰ و نیم"))),
)  # fmt: skip
def test_hours_behind_a_day(carrier: str, day: str, hours_: tuple[str, str]) -> None:
    first, last = hours_
    _same(carrier, f"{day} از {first} تا {last}", f"{day} از ساعت {first} تا {last}")


@settings(max_examples=60, deadline=None)
@given(carriers, _spoken(WEEKDAYS), _spoken(PARTS))
def test_spoken_days_and_parts(carrier: str, day: tuple[str, str], part: tuple[str, str]) -> None:
    _same(carrier, f"{day[1]} {part[1]}", f"{part[0]} {day[0]}")
    _same(carrier, f"این {day[1]}", f"این {day[0]}")
    _same(carrier, f"{day[1]}‌ها", f"هر {day[0]}")
    _same(carrier, f"{part[0]} {day[0]}‌ها", f"هر {day[0]} {part[0]}")


@settings(max_examples=60, deadline=None)
@given(carriers, st.sampled_from(MONTHS), _spoken(EDGES))
def test_spoken_edges(carrier: str, month: str, edge: tuple[str, str]) -> None:
    _same(carrier, f"{edge[1]} {month}", f"{edge[0]} {month}")


@settings(max_examples=40, deadline=None)
@given(carriers, st.integers(1, 30), st.integers(1, 12))
def test_months_by_number(carrier: str, day: int, month: int) -> None:
    names = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split()
    _same(carrier, f"{day} برج {month}", f"{day} {names[month - 1]}")


@pytest.mark.parametrize(
    "text",
    [
        "نمره ریاضی او نوزده و نیم شد", "قیمت هر کیلو پنج و نیم است", "بین هشت و نه درصد رشد داشت",
        "بین ۵ و ۱۰ نفر آمدند",
        "حوالی ۵ هزار تومان آب می‌خورد", "حوالی ۲۰ درصد افزایش یافت", "طرف‌های ۸ پرونده را خواستند",
        "ته دیگ سوخته بود",
        "دو و نیم تا سه پیمانه آرد", "پنج و نیم تا هفت کیلو برنج خرید", "از دو و نیم تا سه لیتر آب",
        "پنجه ۵ انگشت دارد",
        "واحد ۱۲ برج ۷ فروخته شد",
        "برج ۵ طبقه است", "مامان جون ۵ تا تخم مرغ خرید", "شماره شبا را بده", "یه کم صب کن",
        "شماره ۹ و نیم کفش می‌پوشد", "نرخ تورم به پنج و نیم رسید", "از پنج تا هشت نفر", "۱۰ راس گوسفند فروخت",
    ],
)  # fmt: skip
def test_what_only_looks_like_an_hour(text: str) -> None:
    assert not tag(text, published=PUBLISHED)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("فردا از ۵ تا ۸ نفر دعوت می‌کنیم", ["فردا"]),
        ("امروز ۳ تا ۵ درصد ارزان شد", ["امروز"]),
        ("شنبه ۸ تا ۱۰ سانتی‌متر برف بارید", ["شنبه"]),
        ("فردا ۱۲ و نیم درصد سهام عرضه می‌شود", ["فردا"]),
        ("جمعه ۵ و نیم هزار نفر آمدند", ["جمعه"]),
        ("ده شب در هتل ماندیم", ["ده شب"]),
    ],
)
def test_numbers_behind_a_day_that_count(text: str, days: list[str]) -> None:
    assert [timex.text for timex in tag(text, published=PUBLISHED)] == days


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # the end of a range is of the month of its beginning
        ("از اول مهر ۱۴۰۲ تا دهم بسته بود", ["2023-09-23/2023-10-02"]),
        # hours of the evening aside, and behind a set
        ("مهمونی عصره، ۵ تا ۸ شب.", ["T17:00/T20:00"]),
        ("صندوق عصرهای چهارشنبه، ۵ تا ۷ باز است", ["XXXX-WXX-3TEV", "T05:00/T07:00"]),
        ("آخرین اتوبوس حدود یازده و ربع آخرین ایستگاه بود", ["2025-11-05T11:15"]),
        # the year of a disaster, and of those who were born then
        ("در قحطی ۱۲۹۶ نیمی از مردم کوچ کردند", ["1917-03-21/1918-03-21"]),
        ("متولدین ۸۶ کارت تازه بگیرند", ["2007-03-21/2008-03-19"]),
        # a decade before «نخستین», which is no part of its number
        ("اوایل دهه سی نخستین رادیو آمد", ["1951-03-22/1961-03-20"]),
        # verbs that are done at an hour, and plurals of speech, which are adverbs
        ("چراغ ۱۰ شب خاموش می‌شود", ["2025-11-05T22:00"]),
        ("هشت و نیم ترمینال بودیم", ["2025-11-05T08:30"]),
        ("عابربانک ظهرا پول نداره", ["P1D"]),
        ("اتاق شبی ۸۰۰ تومن است و دیرکرد هفته‌ای ۲ درصد", ["P1D", "P1W"]),
        ("اول اردیبهشت ۱۴۰۲ کنه دیدم و تا نهم نچیدیم", ["2023-04-21", "2023-04-29"]),
        ("از دی به بعد مرخصی ندارم", ["2025-12-22/2026-01-20"]),
    ],
)
def test_more_that_is_one_expression(text: str, values: list[str]) -> None:
    assert [timex.value for timex in tag(text, published=PUBLISHED)] == values


@pytest.mark.parametrize(
    "text", ["زلزله ۶ ریشتری آمد", "سیل ۸۰ خانه را برد", "تیم ما چهارم شد", "رتبه سوم تا پنجم را گرفتند"]
)
def test_numbers_and_ranks(text: str) -> None:
    assert not tag(text, published=PUBLISHED)
