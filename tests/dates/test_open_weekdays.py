"""Which day a bare weekday is: by its verb, by «از» and «تا», and by the days before it in the text."""

import jdatetime
import pytest

import gahnegar

MONDAY = "1404-02-22"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # the weekday of the saying is its own, whatever is said
        ("استاندار روز شنبه نوشته که مدارس تعطیل خواهد شد.", ["1404-02-20"]),
        ("فرماندار پنجشنبه گفته است که پل جمعه باز می‌شود.", ["1404-02-18", "1404-02-26"]),
        # what has lasted since then, and what begins then
        ("از شنبه رژیم دارم.", ["1404-02-20"]),
        ("از شنبه سرفه می‌کنم.", ["1404-02-20"]),
        ("از شنبه آغاز می‌شود.", ["1404-02-27"]),
        ("از شنبه اگر نیایند نیرو می‌گیریم.", ["1404-02-27"]),
        # a list goes on
        (
            "۱. گشایش سه‌شنبه ۶ خرداد برگزار می‌شود.\n۲. داوری شنبه انجام می‌شود.\n۳. پایان دوشنبه اعلام می‌شود.",
            ["1404-03-06", "1404-03-10", "1404-03-12"],
        ),
        ("نمایشگاه سه‌شنبه ۶ خرداد گشایش می‌یابد و نشست چهارشنبه است.", ["1404-03-06", "1404-03-07"]),
        # the entry of a diary is its today
        (
            "یکشنبه ۱۴ اردیبهشت\nمدیر گفت سه‌شنبه تعطیل است.\nسه‌شنبه ۱۶ اردیبهشت\nآمد.",
            ["1404-02-14", "1404-02-16", "1404-02-16"],
        ),
        # no list
        ("بازی سه‌شنبه بود. دیدار بعد شنبه است.", ["1404-02-16", "1404-02-27"]),
    ],
)
def test_the_day_of_a_weekday(text: str, days: list[str]) -> None:
    found = [one.first for one in gahnegar.tag(text, published=MONDAY)]
    assert [jdatetime.date.fromgregorian(date=day).isoformat() for day in found if day is not None] == days


def test_without_a_publication_day_it_goes_by_the_days_before() -> None:
    day, weekday = gahnegar.tag("شنبه ۵ مهر ۱۳۹۹ حمله آغاز شد و سه‌شنبه شهر سقوط کرد.")
    assert day.first is not None
    assert weekday.first is not None
    assert (weekday.first - day.first).days == 3
    assert gahnegar.tag("سه‌شنبه شهر سقوط کرد.")[0].first is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        # what is to come is counted from the publication
        ("بلیت از چهارشنبه فروخته می‌شود. دیدار دوم هفته بعد برگزار خواهد شد.", "1404-02-27"),
        ("شنبه آغاز شد و هفته بعد تمام می‌شود.", "1404-02-27"),
        ("او امسال مربی شد و هفته بعد نخستین بازی‌اش را هدایت می‌کند.", "1404-02-27"),
        ("اگر تا ۱۵ فروردین پاسخ ندهد، سال بعد اعتراض می‌شود.", "1405-01-01"),
        # unless a plan with its date is told in the same sentence, or it is past, or is counted
        ("نشست ۲۰ خرداد برگزار می‌شود و هفته بعد ادامه می‌یابد.", "1404-03-24"),
        ("او ۱۰ فروردین رفت و هفته بعد بازگشت.", "1404-01-16"),
        ("مسابقه ۱۲ خرداد است و یک هفته بعد تمام می‌شود.", "1404-03-17"),
    ],
)
def test_the_next_week_or_year_of_what_is_to_come(text: str, first: str) -> None:
    day = gahnegar.tag(text, published=MONDAY)[-1].first
    assert day is not None
    assert jdatetime.date.fromgregorian(date=day).isoformat() == first
