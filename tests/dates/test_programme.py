"""Lines that begin with bare hours are clock times where the lines beside them show it."""

import pytest

import gahnegar


def times(text: str) -> list[tuple[str, str]]:
    """The clock times of a text published a week before the programme."""
    found = gahnegar.tag(text, published="1404-07-20")
    return [(timex.text, timex.value or "") for timex in found if timex.type == "TIME"]


def test_bare_hours_among_clock_times_are_clock_times() -> None:
    assert times("جمعه ۲۵ مهر\n۹:۰۰ – گشایش نمایشگاه\n۱۱: کارگاه سفال\n۱۴ تا ۱۶: نشست باغداران\n۱۹: شام") == [
        ("۹:۰۰", "2025-10-17T09:00"),
        ("۱۱", "2025-10-17T11:00"),
        ("۱۴ تا ۱۶", "2025-10-17T14:00/2025-10-17T16:00"),
        ("۱۹", "2025-10-17T19:00"),
    ]


def test_ranges_below_a_day_are_hours() -> None:
    assert times("برنامهٔ جمعه ۲۵ مهر\n۸: حرکت\n۹ تا ۱۱ – بازدید از موزه") == [
        ("۸", "2025-10-17T08:00"),
        ("۹ تا ۱۱", "2025-10-17T09:00/2025-10-17T11:00"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "جمعه ۲۵ مهر\n۱: ثبت نام\n۲: کارگاه\n۳: نشست",
        "گروه‌های سنی\n۷ تا ۹: نقاشی\n۱۰ تا ۱۲: سفال",
        "نتایج\n۱۴: تیم الف\n۱۲: تیم ب",
        "جمعه ۲۵ مهر\n۱۷: تعداد غرفه‌ها",
    ],
)
def test_other_numbers_are_no_hours(text: str) -> None:
    assert times(text) == []


def test_weekdays_below_a_title_with_its_days_are_of_these_days() -> None:
    text = "تور هفت‌روزهٔ ارمنستان، ۱۰ تا ۱۶ مرداد\nشنبه: حرکت از تهران\nیکشنبه: بازدید از موزه"
    days = [timex.value for timex in gahnegar.tag(text, published="1405-04-20") if timex.granularity == "day"]
    assert days[-2:] == ["2026-08-01", "2026-08-02"]
    other = "تور ارمنستان، ۱۰ تا ۱۶ مرداد\nمدیر شرکت شنبه از ثبت‌نام خبر داد."
    assert [timex.value for timex in gahnegar.tag(other, published="1405-04-20")][-1] != "2026-08-01"
