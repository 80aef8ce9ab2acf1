"""From when to when an event lasts where the beginning, the middle or the end of a time bounds it."""

import datetime as dt

import pytest

from gahnegar import extract

PUBLISHED = "1404-03-10"


def day(text: str | None) -> dt.date | None:
    return None if text is None else dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("این پل پیش از پایان مرداد ۱۴۰۴ باز می‌شود.", None, "2025-08-22"),
        ("گزارش قبل از پایان امروز منتشر می‌شود.", None, "2025-05-31"),
        ("کتاب پیش از اتمام سال ۱۴۰۴ چاپ می‌شود.", None, "2026-03-20"),
        ("کتاب تا پیش از پایان سال ۱۴۰۴ چاپ می‌شود.", None, "2026-03-20"),
        ("کارگاه پیش از آغاز مهر ۱۴۰۴ ساخته می‌شود.", None, "2025-09-22"),
        ("کارگاه پیش از شروع تابستان ۱۴۰۴ ساخته می‌شود.", None, "2025-06-21"),
        ("کارگاه پیش از مهر ۱۴۰۴ ساخته می‌شود.", None, "2025-09-22"),
        ("کارگاه پس از پایان مهر ۱۴۰۴ ساخته می‌شود.", "2025-10-23", None),
        ("کارگاه پس از آغاز مهر ۱۴۰۴ ساخته می‌شود.", "2025-09-23", None),
        ("ثبت‌نام تا نیمه شهریور ۱۴۰۴ ادامه دارد.", None, "2025-09-06"),
        ("ثبت‌نام از نیمه شهریور ۱۴۰۴ آغاز می‌شود.", "2025-09-06", None),
    ],
)
def test_edges_bound_by_their_own_day(text: str, first: str | None, last: str | None) -> None:
    (event,) = extract(text, published=PUBLISHED)
    assert (event.start, event.end) == (day(first), day(last))
