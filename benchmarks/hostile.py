"""Texts that try a tagger's patience: each kind grows to any length. Shared by the benchmark of time and the tests."""

import unicodedata
from collections.abc import Callable
from itertools import cycle, islice

ORDINARY = (
    "سومین اجلاس شهرداران هفته آینده از روز سه‌شنبه تا جمعه (اول تا ۴ اکتبر) در رباط برگزار می‌شود. "
    "دومین اجلاس در فروردین ماه امسال برگزار شد و مجمع عمومی هر سه سال یک بار تشکیل جلسه می‌دهد. "
    "به گزارش خبرنگار ما، این طرح تا پایان سال ۱۴۰۴ با اعتباری نزدیک به ۳۵ میلیارد تومان اجرا خواهد شد. "
    "شهروندان می‌توانند پیشنهادهای خود را از ساعت ۸ صبح تا ۵ عصر با دبیرخانه در میان بگذارند.\n"
)


def _repeated(piece: str) -> Callable[[int], str]:
    return lambda length: (piece * (length // len(piece) + 1))[:length]


def _nested(length: int) -> str:
    """Ranges that open one inside the other and close at the end."""
    depth = length // len("از سال ۱۳۹۰ تا ۱۳۹۱ ")
    return ("از سال ۱۳۹۰ " * depth + "تا ۱۳۹۱ " * depth)[:length]


def _years(length: int) -> str:
    """Numbers that look like years, each another one."""
    return " ".join(str(1200 + 7 * number % 900) for number in range(length // 5 + 1))[:length]


def _mixed(pieces: str) -> Callable[[int], str]:
    words = pieces.split()
    return lambda length: " ".join(islice(cycle(words), length // 3 + 1))[:length]


KINDS: dict[str, Callable[[int], str]] = {
    "ordinary": _repeated(ORDINARY),
    "ordinary, decomposed": _repeated(unicodedata.normalize("NFD", ORDINARY)),
    "digits": _repeated("۱۳۹۲۰۷۰۲۵"),
    "digits and slashes": _repeated("۱۳۹۲/۷/۹/"),
    "digits and dashes": _repeated("۱۲-"),
    "digits and colons": _repeated("۱۲:۳۰:"),
    "«روز »": _repeated("روز "),
    "«سال »": _repeated("سال "),
    "«هر »": _repeated("هر "),
    "«و »": _repeated("و "),
    "«از سال تا »": _repeated("از سال تا "),
    "nested ranges": _nested,
    "year-like numbers": _years,
    "numbers in words": _mixed("بیست و یک هزار و سیصد و نود و"),
    "month names": _mixed("مهر تیر دی آذر می مه ماه روز بهمن اول"),
    "weekdays": _mixed("شنبه یکشنبه دوشنبه و"),
    "one word": _repeated("روزنامه"),
    "one letter": _repeated("ا"),
    "marks": _repeated("ا\u0653\u064e"),
    "half-spaces": _repeated("\u200c"),
    "half-spaces in words": _repeated("سال\u200c"),
    "spaces": _repeated(" "),
    "line breaks": _repeated("\n"),
    "quotes that never close": _repeated("«در سال ۱۳۹۲ "),
    "brackets": _repeated("("),
    "direction marks": _repeated("\u202e۱۳۹۲\u202c"),
    "emoji": _repeated("😀"),
    "lone surrogates": _repeated("\ud800سال "),
}
"""A name and a function from a length in code points to a text of that length."""
