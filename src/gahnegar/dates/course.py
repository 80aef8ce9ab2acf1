"""Days that a text counts or labels: «حرکت ۱۲ مهر … روز دوم: …», «روز اول – ۴ مرداد ۹۱», «هشتم: …» in a log.

Looks at folded text and at the expressions found in it; knows days only as what it is given.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.expression import Clock, Date, DayTime, Expression, Nth, Shift
from gahnegar.dates.filters.filter import before
from gahnegar.dates.resolution import Resolution
from gahnegar.dates.scan import Node
from gahnegar.dates.units import Calendar, Grain
from gahnegar.dates.whole_text import Hit
from gahnegar.persian.pattern import Pattern, any_word_of

_BESIDE: Final = re.compile(r"[ \u200c]*[-–—:،(|]+[ \u200c]*(?:روز[ ])?")
_BELOW: Final = re.compile(r"[ \u200c]*\n(?:روز[ ])?")
SETTING_OUT: Final = "حرکت عزیمت اعزام پرواز آغاز شروع رفت بستری پذیرش جراحی"
"""What stands before the first day of a journey, a course or a treatment: «حرکت: ۱۲ مهر»."""
_SETS_OUT: Final = before(
    "", pattern=rf"(?:{any_word_of(SETTING_OUT)})(?:[شم]?[او]ن|م|ش)?[:،]?(?: (?:از|در|روز|تاریخ))*"
)
BEGINNING: Final = (
    "آغاز شروع افتتاح گشایش بستری پذیرش عازم راهی رسیدیم رسیدم وارد_شدیم به_دنیا "
    "راه_افتاد راه_می_افت راه_میافت حرکت_کرد حرکت_می_کن حرکت_میکن"
)
"""What stands behind it, beginnings of words: «جشنواره ۵ مهر آغاز شد»."""
_BEGINS: Final = Pattern(rf"(?: [\u0620-\u06d3\u200c]+){{0,4}}? (?:{any_word_of(BEGINNING)})")
_HEADS_LINE: Final = Pattern(r"(?:\A|\n)[ \u200c•*-]*\Z")
_FEWEST_ENTRIES: Final = 2
_LOOKS_AHEAD: Final = 16
"""Expressions behind a counted day among which the date of another one is looked for."""


class Course:
    """The days of one folded text that are counted from its first one, or labelled beside their date."""

    def __init__(self, text: str, hits: Sequence[Hit]) -> None:
        self._text = text
        self._hits = list(hits)
        self._first: Resolution | None = None
        self._heads: list[Resolution] = []

    @property
    def first(self) -> Resolution | None:
        """The first day: the one that was told to be it, or the first of a journal whose entries follow each other."""
        if self._first is not None or len(self._heads) < _FEWEST_ENTRIES:
            return self._first
        one, other = (day.first for day in self._heads[:_FEWEST_ENTRIES])
        return self._heads[0] if one is not None and other == one + 1 else None

    def date_beside(self, hit: Hit) -> Expression | None:
        """The date that a label stands beside or above: «روز اول – ۴ مرداد ۹۱», «۴ مرداد – روز اول»."""
        number = self._number(hit)
        for other in self._hits[number + 1 : number + 2] + self._hits[max(0, number - 1) : number]:
            between = (hit.end, other.start) if other.start > hit.start else (other.end, hit.start)
            day = other.meaning.of if isinstance(other.meaning, Clock | DayTime) else other.meaning
            beside = _BESIDE.fullmatch(self._text, *between)
            if other.start > hit.start and _HEADS_LINE.ends(self._text, hit.start):
                beside = beside or _BELOW.fullmatch(self._text, *between)
            if beside and isinstance(day, Date) and _names_day_and_month(day):
                return day
        return self._counted_back(hit) if self.first is None else None

    def _counted_back(self, hit: Hit) -> Expression | None:
        """A day as counted from a later one that has its date: «روز اول: … روز دوم (۱۳ شهریور): …»."""
        if not isinstance(hit.meaning, Nth):
            return None
        for number in range(self._number(hit) + 1, min(len(self._hits), self._number(hit) + _LOOKS_AHEAD) - 1):
            label, date = self._hits[number : number + 2]
            if not (label.rule == "day_of_course" and isinstance(label.meaning, Nth)):
                continue
            if _names_day_and_month(date.meaning) and _BESIDE.fullmatch(self._text, label.end, date.start):
                return Shift(Grain.DAY, hit.meaning.index - label.meaning.index, date.meaning)
        return None

    def _number(self, hit: Hit) -> int:
        return bisect_left(self._hits, hit.start, key=lambda one: one.start)

    def note(self, day: Resolution, hit: Hit) -> None:
        """Take note of a day told: a labelled one, or one on which something sets out, tells the first."""
        if day.first is None:
            return
        if hit.rule == "day_of_course" and isinstance(hit.meaning, Nth):
            first = day.first - hit.meaning.index + 1
            self._first = replace(day, first=first, last=first)
        elif hit.rule != "day_of_course" and self._sets_out(hit):
            self._first = day
        elif len(self._heads) < _FEWEST_ENTRIES and _HEADS_LINE.ends(self._text, hit.start):
            self._heads.append(day)

    def note_span(self, days: Resolution, hit: Hit) -> None:
        """Take note of the first of the days that the title spans: «اردو، ۲۱ تا ۲۵ تیر / … / روز دوم: …»."""
        if self._first is None and "\n" not in self._text[: hit.start] and "\n" in self._text[hit.end :]:
            self._first = replace(days, last=days.first, grain=Grain.DAY)

    def _sets_out(self, hit: Hit) -> bool:
        """Whether a journey, a festival or a treatment begins on a day."""
        if _SETS_OUT.ends(self._text, hit.start):
            return True
        named = facts.names_date(hit.meaning) or facts.grain(hit.meaning) is Grain.DAY
        return named and _BEGINS.begins(self._text, hit.end)


def of_stated_months(text: str, hits: Sequence[Node], rules: Sequence[str], lunar: Sequence[str]) -> list[Node]:
    """`hits` without the days of a month that goes without saying where none was told before them.

    They are those made by `rules`, and where the month must be a lunar one, by `lunar`.
    """
    if not any(hit.rule in rules or hit.rule in lunar for hit in hits):
        return list(hits)
    kept: list[Node] = []
    stated: int | None = None
    month: Date | None = None
    for hit in hits:
        unsaid = hit.rule in rules or hit.rule in lunar
        if unsaid and (stated is None or hit.start - stated > _MONTH_REACH or "\n\n" in text[stated : hit.start]):
            continue
        if hit.rule == _OF_EARLY_DAY and _goes_back(month, hit.meaning):
            continue  # «بیستم تیر رسیدیم … شب چهارم راه افتادیم» counts nights
        if hit.rule in lunar and not _goes_on_in_lunar_month(month, hit.meaning):
            continue
        months = [part for part in facts.walk(hit.meaning) if isinstance(part, Date) and part.month is not None]
        if unsaid or months:
            stated = hit.end
        month = months[-1] if months else month
        kept.append(hit)
    return kept


_OF_EARLY_DAY: Final = "part_of_early_day"


def _goes_back(month: Date | None, meaning: Expression) -> bool:
    """Whether a part of a day lies before the day of its month that was told last."""
    if month is None or not isinstance(meaning, DayTime) or not isinstance(meaning.of, Date):
        return False
    return (meaning.of.day or 0) < (month.day or 0)


def _goes_on_in_lunar_month(month: Date | None, meaning: Expression) -> bool:
    """Whether a day lies behind the last one told of a lunar month."""
    if month is None or month.calendar is not Calendar.HIJRI or not isinstance(meaning, Date):
        return False
    return (month.day or 0) < (meaning.day or 0)


_MONTH_REACH: Final = 600


def _names_day_and_month(meaning: Expression) -> bool:
    return isinstance(meaning, Date) and meaning.day is not None and meaning.month is not None
