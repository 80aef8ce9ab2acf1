"""Words of lines around a text: labels of its date, of its last change, and of what dates something else.

Tables over folded text: the words of a row, and a line in which they decide; the examples are run by the tests. Knows
no dates.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """Words with one meaning, `|` between them, a space where a space, a half-space or nothing stands; an example."""

    words: str
    example: str


PUBLISHED = (
    Label("انتشار", "تاریخ انتشار: ۲ مهر ۱۳۹۲"),
    Label("درج", "زمان درج: ۲ مهر ۱۳۹۲"),
    Label("خبر", "تاریخ خبر: ۲ مهر ۱۳۹۲"),
    Label("ارسال", "تاریخ و ساعت ارسال: ۲ مهر ۱۳۹۲"),
    Label("مخابره", "زمان مخابره: ۲ مهر ۱۳۹۲"),
    Label("نشر", "تاریخ نشر: ۲ مهر ۱۳۹۲"),
    Label("ثبت", "تاریخ ثبت: ۲ مهر ۱۳۹۲"),
    Label("مطلب", "تاریخ مطلب: ۲ مهر ۱۳۹۲"),
    Label("مقاله", "تاریخ مقاله: ۲ مهر ۱۳۹۲"),
    Label("پست", "تاریخ پست: ۲ مهر ۱۳۹۲"),
)
"""What «تاریخ» and «زمان» are of, where they are those of the publication."""

CHANGED = (
    Label("به روز رسانی|بروز رسانی", "به‌روزرسانی: ۲ مهر ۱۳۹۲"),
    Label("ویرایش", "ویرایش: ۲ مهر ۱۳۹۲"),
    Label("اصلاح", "اصلاح: ۲ مهر ۱۳۹۲"),
    Label("آخرین تغییر", "آخرین تغییر: ۲ مهر ۱۳۹۲"),
    Label("Updated|Modified", "Updated: ۲ مهر ۱۳۹۲"),
)
"""What tells the last change."""

ASIDE = (
    Label("امروز|دیروز|فردا|امشب", "امروز: ۲ مهر ۱۳۹۲"),
    Label("گذشته|آینده|جاری|اکنون", "هم‌اکنون: ۲ مهر ۱۳۹۲"),
    Label("بازدید", "بازدید: ۲ مهر ۱۳۹۲"),
    Label("تولد", "تولد: ۲ مهر ۱۳۹۲"),
    Label("مهلت", "مهلت: ۲ مهر ۱۳۹۲"),
    Label("اشتراک|کپی|©|copyright", "© ۲ مهر ۱۳۹۲"),
    Label("مرتبط|دیدگاه|پاسخ", "دیدگاه: ۲ مهر ۱۳۹۲"),
    Label("برگزاری|شروع|آغاز|پایان", "شروع: ۲ مهر ۱۳۹۲"),
)
"""What makes a date in a short line one of something else."""


def alternatives(labels: Iterable[Label]) -> str:
    """The words of `labels` as one regular expression; Latin ones whole.

    >>> alternatives([Label("آخرین تغییر", ""), Label("Updated", "")])
    '(?:آخرین[ \\\\u200c]?تغییر|\\\\bUpdated\\\\b)'
    """
    words = [word for label in labels for word in label.words.split("|")]
    written = (
        rf"\b{word}\b" if word.isascii() and word[0].isupper() else word.replace(" ", r"[ \u200c]?") for word in words
    )
    return f"(?:{'|'.join(written)})"


def compiled(labels: Iterable[Label]) -> re.Pattern[str]:
    """`alternatives`, compiled for letters of either case."""
    return re.compile(alternatives(labels), re.IGNORECASE)
