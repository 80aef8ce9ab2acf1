"""The headline that stands over a plain text. Knows lines and marks, and no words."""

from itertools import pairwise

from gahnegar.documents.metadata import evidence_of_text

_LONGEST = 150
_LINES = 3
"""So many lines may stand before a headline: the date, a byline."""

_SENTENCE_ENDS = (".", "؛", "،", ":")
_OPENINGS = ("به نام خدا", "بنام خدا", "به نام خداوند", "بسم الله", "بسمه تعالی", "باسمه تعالی")
"""What stands over a text and names no text."""


def headline_of(text: str) -> str:
    """The line over the running text that names it; empty where the text begins at once.

    It is short, ends like no sentence, and more text follows it. The date and «به نام خدا» may stand before it.

    >>> headline_of("تاریخ انتشار: ۲ مهر ۱۳۹۲\\nشهرداران به رباط می‌روند\\n\\nاجلاس شهرداران برگزار می‌شود.")
    'شهرداران به رباط می‌روند'
    >>> headline_of("اجلاس شهرداران برگزار می‌شود.")
    ''
    """
    lines = [line.strip() for line in text[:2000].splitlines() if line.strip()][: _LINES + 1]
    for line, _after in pairwise(lines):
        if evidence_of_text(line) or line.startswith(_OPENINGS):
            continue
        is_short = len(line) <= _LONGEST and any(letter.isalpha() for letter in line)
        return " ".join(line.split()) if is_short and not line.endswith(_SENTENCE_ENDS) else ""
    return ""
