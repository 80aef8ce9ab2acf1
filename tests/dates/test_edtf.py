"""EDTF agrees with the other fields, as an independent parser reads it back."""

import datetime as dt

import pytest
from edtf import parse_edtf

from gahnegar.dates.tag import tag
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import SignalKind

PUBLISHED = "1392-07-02"
TEXTS = """
در سال ۱۳۹۰ آغاز شد
در ۵ مهر ۱۳۹۲ آغاز شد
در اکتبر ۲۰۱۳ آغاز شد
تا سال ۱۴۰۴ ادامه دارد
پس از ۲۰۱۵ آغاز می‌شود
از ۱۳۹۰ آغاز شد
پیش از سال ۱۳۹۰ بود
تا پیش از سال ۱۳۹۰ بود
حدود سال ۱۳۲۰ زاده شد
در محرم ۷۰۰ قمری درگذشت
قرن هفتم هجری
دهه ۶۰
ساعت ۹ صبح فردا به وقت تهران
ساعت ۹ صبح فردا به وقت گرینویچ
ساعت ۲۴ جمعه آغاز می‌شود
از ساعت ۲۲ تا ۲ بامداد فردا
از شنبه تا چهارشنبه
سال ۴۴ قبل از میلاد
۱۵ مارس ۴۴ پیش از میلاد
قرن چهارم پیش از میلاد
۸ سال اخیر
زمستان ۹۵
""".strip().splitlines()


def bound(value: object) -> tuple[int, ...] | None:
    """Year, month and day of one end; None where it is open."""
    return tuple(value[:3]) if hasattr(value, "tm_year") else None  # type: ignore[index]


def day(timex: Timex, end: int) -> tuple[int, ...]:
    assert timex.days is not None
    cycles, place = divmod(timex.days[end] - 1, 146_097)
    date = dt.date.fromordinal(place + 1)
    return date.year + 400 * cycles, date.month, date.day


@pytest.mark.parametrize("text", TEXTS)
def test_it_is_read_back_to_the_same_days(text: str) -> None:
    timex = tag(text, published=PUBLISHED)[0]
    assert timex.edtf is not None
    read = parse_edtf(timex.edtf)
    first, last = bound(read.lower_strict()), bound(read.upper_strict())
    assert first in (None, day(timex, 0))
    assert last in (None, day(timex, 1))
    kind = timex.signal.kind if timex.signal else None
    opens_end = kind in (SignalKind.SINCE, SignalKind.AFTER)
    opens_start = kind in (SignalKind.UNTIL, SignalKind.UNTIL_BEFORE, SignalKind.BEFORE)
    assert ((first is None), (last is None)) == (opens_start, opens_end)
    assert ("~" in timex.edtf) is timex.approximate


def test_the_zone_is_kept() -> None:
    assert tag("ساعت ۹ صبح فردا به وقت گرینویچ", published=PUBLISHED)[0].edtf == "2013-09-25T09:00:00Z"
