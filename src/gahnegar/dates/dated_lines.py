"""What a date is to its line: a heading, a title, the head of an entry in a chronology, behind a label.

Looks at folded text and at the expressions found in it; knows no dates.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.expression import (
    Date,
    NamedDay,
)
from gahnegar.dates.whole_text import Hit
from gahnegar.persian.pattern import Pattern
from gahnegar.persian.tenses import direction_after, has_finite_verb
from gahnegar.persian.verb_table import NOMINAL_PASTS
from gahnegar.persian.verbs import forms

_ENTRY: Final = re.compile(r"[ \u200c]*:(?!\d)")
"""What stands behind the date of an entry: «۱۴ آذر: …»."""
_LINE_ENTRY: Final = re.compile(r"[ \u200c]*(?:[:–-]|\n|\Z|\.(?!\d))")
_STOP: Final = re.compile(r"[ \u200c]*\.[ ]")
_DATED_ENTRY: Final = re.compile(rf"{_LINE_ENTRY.pattern}|[ \u200c]*[،,]")
"""A date with its year may have a comma behind it: «۳ فروردین ۱۳۹۲، واردات …»."""
_HEAD_MARK: Final = re.compile(r"[ \u200c]*(?:\([^\n()]{0,24}\))?[ \u200c]*[:،.–-]")
_PLACE_BEHIND: Final = Pattern(r"[ \u200c]*[،,][ ](?:[\u0620-\u06d3\u200c]+[ ]?){1,4}\.[ \n]")
_PLACE_ON_LINE: Final = re.compile(r"[ \u200c]*[،,][ ](?:[\u0620-\u06d3\u200c]+[ ]?){1,3}")
_BESIDE_HEADING: Final = 24
"""Letters beside the date on a line that is a heading: «برنامهٔ روز شنبه ۵ مهر»."""
_NUMBER_OF_DAY: Final = Pattern(r"،?[ ]?(?:روز|شیفت|کشیک|نوبت) [\u0620-\u06d3]+،?[ ]?(?:\([^()]*\))?\Z")
"""Beside the date on its line: «چهارشنبه، روز اول», «شنبه ۵ مهر، شیفت شب»."""
_BEFORE_DAY_OF_TITLE: Final = ("،", "-", "(", "مورخ", "مورخه", "، روز", " در", " در روز")
"""What stands before the date with which a title ends."""
LONGEST_TITLE: Final = 90
"""Letters that the first line of a text has at most, to be a title."""
_LABELLED: Final = Pattern(
    r"(?:\A|\n|؛[ ])(?:[^\n:.!؟]{0,40}[^\n:.!؟\w])?(?P<last>[\w\u200c]+)[ ]?:[ ](?:از |تا |روز )?\Z",
    reach=60,
)
_LABEL_MARK: Final = len(": روز ")
"""Letters before a time in which the colon of its label stands."""
_LABEL_WITHIN: Final = Pattern(r"\.[ ][\u0620-\u06d3\u200c ]{2,16}:[ ](?:از |تا |روز )?\Z", reach=40)
_DATE_LABEL: Final = Pattern(r"(?<![\u0620-\u06d3])(?:تاریخ|زمان|روز|مورخ|برنامه|شنبه|جمعه)(?![\u0620-\u06d3])")
_OF_OTHER_DAY: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:تولد|زایش|فوت|وفات|درگذشت|ازدواج|انقضا|انقضای|اعتبار|سررسید|تاسیس|ساخت|استخدام|بازنشستگی"
    r"|شروع|خاتمه|پایان|اتمام|تولید|خرید|نصب|تحویل|عضویت|قرارداد)"
    r"(?![\u0620-\u06d3])"
)
"""In the label of a day that is none of the lines below: «تاریخ تولد: ۱۳۶۰/۵/۳»."""


class DatedLines:
    """The lines of one folded text that its dates stand on."""

    def __init__(self, text: str, hits: Sequence[Hit]) -> None:
        self._text = text
        self._hits = hits

    def is_heading(self, hit: Hit) -> bool:
        """Whether a date is all but alone on its line, and lines follow."""
        stop = self._text.find("\n", hit.end, hit.end + _BESIDE_HEADING + 1)
        if stop < 0:
            return False
        start = self._text.rfind("\n", max(0, hit.start - _BESIDE_HEADING - 1), hit.start)
        if start < 0 and hit.start > _BESIDE_HEADING:
            return False
        label, colon, _ = self._text[start + 1 : hit.start].partition(":")
        if colon and (not _DATE_LABEL.search(label) or _OF_OTHER_DAY.search(label)):
            return False  # «جشن شکوفه‌ها: ۳۱ شهریور» dates its own line
        if _ENTRY.match(self._text, hit.end) and any(letter.isalnum() for letter in self._text[hit.end : stop]):
            return False
        rest = self._text[start + 1 : hit.start] + self._text[hit.end : stop]
        if len(rest.strip()) > _BESIDE_HEADING or any(mark in rest for mark in ".!؟|\t"):
            return False
        named = "،" not in rest or _NUMBER_OF_DAY.match(rest) or self._names_feast(hit, stop)
        if not named and not self._names_place(hit, stop):
            return False
        return not direction_after(self._text, hit.end, reach=stop - hit.end)  # «فردا می‌آیم» is a sentence

    def _names_feast(self, hit: Hit, stop: int) -> bool:
        """Whether only what is celebrated on the day follows it on its line: «جمعه، عاشورا»."""
        number = bisect_left(self._hits, hit.end, key=lambda one: one.start)
        feast = self._hits[number] if number < len(self._hits) else None
        if feast is None or feast.end != stop or not isinstance(feast.meaning, NamedDay):
            return False
        return not self._text[hit.end : feast.start].strip(" ،")

    def _names_place(self, hit: Hit, stop: int) -> bool:
        """Whether a place follows the date on its line, and a sentence below: «۳ مه ۲۰۱۹، کوش‌آداسی / بادبان کشیدیم»."""
        if not facts.names_date(hit.meaning) or not _PLACE_ON_LINE.fullmatch(self._text, hit.end, stop):
            return False
        end = self._text.find("\n", stop + 1)
        below = self._text[stop + 1 : end if end >= 0 else len(self._text)]
        return below.rstrip().endswith((".", "!", "؟")) and has_finite_verb(self._text, stop, stop + 1 + len(below))

    def is_title(self, hit: Hit) -> bool:
        """Whether a date ends the first line of a text or of a part of it: «برنامهٔ رادیو، جمعه ۲۲ آبان».

        A title has no verb and no preposition before its date, and is no item of a list.
        """
        if not self.ends_line(hit) or facts.is_bare_clock(hit.meaning):
            return False
        line = self._text.rfind("\n", max(0, hit.start - LONGEST_TITLE), hit.start) + 1
        if line == 0 and hit.start > LONGEST_TITLE:
            return False
        if line and self._text[max(0, line - 2) : line] != "\n\n":
            return False
        title = self._text[line : hit.start]
        if any(mark in title for mark in ".!؟?:") or not title.rstrip(" \u200c").endswith(_BEFORE_DAY_OF_TITLE):
            return False
        return direction_after(self._text, line) == 0

    def is_entry(self, hit: Hit) -> bool:
        """Whether a date stands at the head of an entry: «۱۴ آذر: …», or alone at the beginning of its line.

        A text of one line begins with its whole date and a full stop: «۱۲ آبان ۱۳۵۷. امروز بازار بسته بود.»
        """
        if _ENTRY.match(self._text, hit.end):
            return True
        if not self.starts_line(hit):
            return False
        if "\n" not in self._text:
            return facts.names_own_month(hit.meaning) and bool(_STOP.match(self._text, hit.end))
        pattern = _LINE_ENTRY if facts.whole_year(hit.meaning) is None else _DATED_ENTRY
        return bool(pattern.match(self._text, hit.end)) or (self._is_log and _heads_with_place(self._text, hit))

    def heads_lines(self, hit: Hit) -> bool:
        """Whether a date stands over lines or at the head of an entry, and so is no part of what they tell."""
        return self.is_entry(hit) or self.is_heading(hit)

    @cached_property
    def _is_log(self) -> bool:
        """Whether several lines begin with a day and a place: «۵ بهمن، لنگرگاه لاوان. …»."""
        heads = (hit for hit in self._hits if self.starts_line(hit) and _heads_with_place(self._text, hit))
        return next(heads, None) is not None and next(heads, None) is not None

    @cached_property
    def is_journal(self) -> bool:
        """Whether several lines begin with a day: «سه‌شنبه ۱۰ مرداد: …», «چهارشنبه: …», «روز سوم، …»."""
        if "\n" not in self._text:
            return False
        heads = (hit for hit in self._hits if self.starts_line(hit) and self._begins_entry(hit))
        return next(heads, None) is not None and next(heads, None) is not None

    def _begins_entry(self, hit: Hit) -> bool:
        meaning = hit.meaning
        if not (hit.rule == "day_of_course" or (isinstance(meaning, Date) and (meaning.day or meaning.weekday))):
            return False
        return bool(_HEAD_MARK.match(self._text, hit.end))

    def is_labelled(self, hit: Hit) -> bool:
        """Whether a time stands right behind the label of its line: «جشن پایان سال: ۲۵ خرداد», «پرواز رفت: ۰۶:۵۰»."""
        if ":" not in self._text[max(0, hit.start - _LABEL_MARK) : hit.start]:
            return False
        label = _LABELLED.before(self._text, hit.start)
        if label is None:
            return False
        if facts.is_bare_clock(hit.meaning) or label["last"] in NOMINAL_PASTS:
            return True
        return label["last"] not in forms()  # «وی افزود: ۱۷ خرداد …» is no label

    def is_labelled_within(self, hit: Hit) -> bool:
        """Whether a time stands behind a label, also within its line: «ورود: ۳۰ مرداد. خروج: ۱ شهریور»."""
        return self.is_labelled(hit) or _LABEL_WITHIN.ends(self._text, hit.start)

    def starts_line(self, hit: Hit) -> bool:
        """Whether nothing but marks stands before it on its line."""
        line = self._text.rfind("\n", max(0, hit.start - _BESIDE_HEADING), hit.start) + 1
        if line == 0 and hit.start > _BESIDE_HEADING:
            return False
        return not any(letter.isalnum() for letter in self._text[line : hit.start])

    def ends_line(self, hit: Hit) -> bool:
        """Whether nothing but marks follows on the line, and lines follow."""
        stop = self._text.find("\n", hit.end, hit.end + _BESIDE_HEADING)
        return stop >= 0 and not any(letter.isalnum() for letter in self._text[hit.end : stop])


def _heads_with_place(text: str, hit: Hit) -> bool:
    """Whether a day of a month has only a few words without a verb behind it, up to a full stop."""
    if not isinstance(hit.meaning, Date) or hit.meaning.day is None or hit.meaning.month is None:
        return False
    return _PLACE_BEHIND.begins(text, hit.end) and direction_after(text, hit.end, saying=True) == 0
