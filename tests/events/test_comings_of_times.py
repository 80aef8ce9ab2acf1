"""Times whose coming or ending only tells when something else was done."""

import pytest

from gahnegar import extract


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("با رسیدن زمستان جاده بسته شد.", "جاده بسته شد"),
        ("با آمدن بهار ۱۴۰۰ سیل آمد.", "سیل آمد"),
        ("تا رسیدن تابستان پروژه تمام می‌شود.", "پروژه تمام می‌شود"),
        ("با سپری شدن تابستان ۱۴۰۰ کارخانه تعطیل شد.", "کارخانه تعطیل شد"),
        ("پس از تمام شدن ماه رمضان رستوران‌ها باز شدند.", "رستوران‌ها باز شدند"),
        ("با نزدیک شدن به نوروز ۱۴۰۱ بازار شلوغ شد.", "بازار شلوغ شد"),
        ("با رسیدن شب معترضان پراکنده شدند.", "معترضان پراکنده شدند"),
        ("آمدن شاه در سال ۱۳۵۷ جنجال آفرید.", "آمدن شاه جنجال آفرید"),
        ("پس از آمدن سیل در سال ۱۳۹۸ پل ساخته شد.", "آمدن سیل"),
    ],
)
def test_what_a_time_does_is_no_event(text: str, title: str) -> None:
    """«با [رسیدن زمستان]» goes with its time; the coming of somebody or of a flood is told."""
    assert [event.title for event in extract(text, published="1403-05-10")] == [title]
