"""Days that a text counts or labels: «حرکت ۱۲ مهر … روز دوم: …», «روز اول – ۴ مرداد ۹۱», «هشتم: …» in a log.

Looks at folded text and at the expressions found in it; knows days only as what it is given.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from gahnegar.dates import calendars, facts
from gahnegar.dates.expression import Between, Clock, Date, Expression, Nth, Ref, Several, Shift
from gahnegar.dates.filters.filter import before
from gahnegar.dates.lexicon import Strength, Tag
from gahnegar.dates.resolution import Resolution
from gahnegar.dates.scan import Node
from gahnegar.dates.units import Calendar, Grain
from gahnegar.dates.whole_text import Hit
from gahnegar.persian.pattern import Pattern, any_word_of

ENTRY: Final = "day_of_log"
"""The rule of a day of the month alone at the head of an entry: «هشتم: …»."""
_BESIDE: Final = re.compile(r"[ \u200c]*[-–—:،(|]+[ \u200c]*(?:روز[ ])?")
_HEAD_ENDS: Final = re.compile(r"[ \u200c]*(?:[-–—:،(|]|\.(?=[ \n]))")
SETTING_OUT: Final = "حرکت عزیمت اعزام پرواز آغاز شروع رفت بستری پذیرش جراحی"
"""What stands before the first day of a journey, a course or a treatment: «حرکت: ۱۲ مهر»."""
_SETS_OUT: Final = before("", pattern=rf"(?:{any_word_of(SETTING_OUT)})[:،]?(?: (?:از|در|روز|تاریخ))*")
BEGINNING: Final = (
    "آغاز شروع افتتاح گشایش بستری پذیرش عازم راهی رسیدیم رسیدم وارد_شدیم به_دنیا "
    "راه_افتاد راه_می_افت راه_میافت حرکت_کرد حرکت_می_کن حرکت_میکن"
)
"""What stands behind it, beginnings of words: «جشنواره ۵ مهر آغاز شد»."""
_BEGINS: Final = re.compile(rf"(?: [\u0620-\u06d3\u200c]+){{0,4}}? (?:{any_word_of(BEGINNING)})")
_HEADS_LINE: Final = Pattern(r"(?:\A|\n)[ \u200c•*-]*\Z")
_ORDINALS: Final = (
    r"(?:[0-9]{1,2}[ \u200c]?(?:م|ام)|اول|یکم|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|یازدهم|دوازدهم|سیزدهم|چهاردهم"
    r"|پانزدهم|شانزدهم|هفدهم|هجدهم|نوزدهم|بیستم"
    r"|بیست و (?:یکم|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم)|سی[ \u200c]ام|سی و یکم)"
)
_ENTRY_HEAD: Final = Pattern(
    r"(?:\A|\n|[.؛][ ])[ \u200c•*-]*(?:روز[ ])?"
    rf"(?P<days>(?P<day>{_ORDINALS})(?:[ ](?P<joint>و|تا|الی)[ ](?P<last>{_ORDINALS}))?)"
    r"[ \u200c]*(?:[:–-]|\.(?=[ ])|(?<=م)،(?=[ ]))"
)
_ORDER: Final = (
    "یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم "
    "یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم"
).split()
_FEWEST_ENTRIES: Final = 2
_LOOKS_AHEAD: Final = 16
"""Expressions behind a counted day among which the date of another one is looked for."""
_LONGEST_MONTH: Final = 31


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
        """The date that a label stands beside: «روز اول – ۴ مرداد ۹۱», «۴ مرداد – روز اول»."""
        number = self._number(hit)
        for other in self._hits[number + 1 : number + 2] + self._hits[max(0, number - 1) : number]:
            between = (hit.end, other.start) if other.start > hit.start else (other.end, hit.start)
            named = (
                isinstance(other.meaning, Date) and other.meaning.day is not None and other.meaning.month is not None
            )
            if named and _BESIDE.fullmatch(self._text, *between):
                return other.meaning
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
        return facts.names_date(hit.meaning) and _BEGINS.match(self._text, hit.end) is not None


def next_entry(day: int, entry: int | None) -> Shift | None:
    """Day `day` of a month as the days that it lies after the entry above, at `entry`."""
    if entry is None:
        return None
    year, month, last = calendars.from_day(Calendar.JALALI, entry)
    if day < last:
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    if not calendars.is_valid(Calendar.JALALI, year, month, day):
        return None
    return Shift(Grain.DAY, calendars.to_day(Calendar.JALALI, year, month, day) - entry, Ref.STORY)


def next_entries(days: Between | Several, entry: int | None) -> Expression | None:
    """Some days of a month at the head of an entry, as the days that they lie after the entry above."""
    named = days.items if isinstance(days, Several) else (days.start, days.end)
    after = [next_entry(one.day, entry) for one in named if isinstance(one, Date) and one.day is not None]
    known = [one for one in after if one is not None]
    if len(known) < len(named):
        return None
    if isinstance(days, Several):
        return Several(tuple(known))
    first, last = known
    return Between(first, replace(last, count=last.count - first.count))  # the end counts from the beginning


def of_stated_months(text: str, hits: Sequence[Node], rules: Sequence[str]) -> list[Node]:
    """`hits` without the days of a month that goes without saying, made by `rules`, where none was told before them."""
    if not any(hit.rule in rules for hit in hits):
        return list(hits)
    kept: list[Node] = []
    stated: int | None = None
    for hit in hits:
        if hit.rule in rules and (
            stated is None or hit.start - stated > _MONTH_REACH or "\n\n" in text[stated : hit.start]
        ):
            continue
        if hit.rule in rules or any(
            isinstance(part, Date) and part.month is not None for part in facts.walk(hit.meaning)
        ):
            stated = hit.end
        kept.append(hit)
    return kept


_MONTH_REACH: Final = 600


def entries(text: str, hits: Sequence[Hit]) -> Iterator[Node]:
    """The days alone at the heads of the entries of a log: «هشتم: …» where others have dates, «۰۸/۱۵ …»."""
    if "\n" not in text:
        return
    yield from _in_digits(text, hits)
    yield from _below_months(text, hits)
    heads = 0
    for hit in hits:
        if _names_day_and_month(hit.meaning):
            line = text.rfind("\n", max(0, hit.start - _LONGEST_LABEL), hit.start) + 1
            if line == 0 and hit.start > _LONGEST_LABEL:
                continue
            heads += len(text[line : hit.start].strip()) <= _LONGEST_LABEL and bool(_HEAD_ENDS.match(text, hit.end))
    if heads < _FEWEST_ENTRIES:
        return
    number = 0
    for match in _ENTRY_HEAD.finditer(text):
        start, end = match.span("days")
        while number < len(hits) and hits[number].end <= start:
            number += 1
        days = [Date(day=_day_in_words(match[name])) for name in ("day", "last") if match[name]]
        if any((day.day or 0) > _LONGEST_MONTH for day in days) or (number < len(hits) and hits[number].start < end):
            continue
        meaning = days[0] if len(days) == 1 else Several(tuple(days)) if match["joint"] == "و" else Between(*days)
        yield Node(Tag.A_DAY if len(days) == 1 else Tag.A_RANGE, meaning, start, end, Strength.GLUE, ENTRY)


_MONTH_LINE: Final = re.compile(r"[ \u200c]*:?[ \u200c]*(?:\n|\Z)")
_DAY_LINE: Final = Pattern(
    r"[ \u200c•*-]*(?:روز[ ])?(?:(?P<weekday>(?:یک|دو|سه|چهار|پنج)?[ \u200c]?شنبه|جمعه)[ ،]{1,2})?"
    r"(?P<days>(?P<day>[0-9]{1,2})(?:[ ]?(?P<joint>و|تا|الی|-|–)[ ]?(?P<last>[0-9]{1,2}))?)"
    r"[ ]?(?:[:–-](?![0-9])|\.(?=[ ]))"
)
"""A line that begins with a day of the month of its heading: «۱۳: راهپیمایی», «۲۵ تا ۲۷: معارفه»."""


def _below_months(text: str, hits: Sequence[Hit]) -> Iterator[Node]:
    """The bare days at the heads of lines below months that are lines of their own: «آبان / ۱۳: راهپیمایی»."""
    number = 0
    for head in hits:
        month = head.meaning
        if not isinstance(month, Date) or month.month is None or month.day is not None:
            continue
        line = text.rfind("\n", max(0, head.start - _LONGEST_LABEL), head.start) + 1
        alone = not text[line : head.start].strip(" \u200c•*-") and (line > 0 or head.start <= _LONGEST_LABEL)
        end = _MONTH_LINE.match(text, head.end)
        if not alone or end is None:
            continue
        place = end.end()
        while (found := _DAY_LINE.match(text, place)) is not None:
            while number < len(hits) and hits[number].end <= found.start("days"):
                number += 1
            days = [int(found[name]) for name in ("day", "last") if found[name]]
            taken = number < len(hits) and hits[number].start < found.end("days")
            if not taken and not found["weekday"] and all(1 <= day <= _LONGEST_MONTH for day in days):
                named = [replace(month, day=day) for day in days]
                meaning: Expression = named[0]
                if len(named) > 1:
                    meaning = Several(tuple(named)) if found["joint"] == "و" else Between(*named)
                yield Node(Tag.A_DAY if len(named) == 1 else Tag.A_RANGE, meaning, *found.span("days"))
            place = text.find("\n", found.end()) + 1 or len(text)


_DIGITS_HEAD: Final = Pattern(
    r"[\n.؛](?:(?<=\n)|[ ])[ \u200c•*-]*(?P<one>[0-9]{1,2})/(?P<other>[0-9]{1,2})"
    r"(?:(?=[ ]*[:–—-])|(?<=[\n •*-][0-9]{2}/[0-9]{2})(?=[ ][\u0620-\u06d3]))"
    r"(?![ ](?:درصد|تومان|متر|دلار))"
)


def _in_digits(text: str, hits: Sequence[Hit]) -> Iterator[Node]:
    """Month and day in two digits each at the heads of several entries: «۰۸/۱۵ برف».

    Day and month, where one of the first is above 12.
    """
    if text.count("/") < _FEWEST_ENTRIES:
        return
    found = list(_DIGITS_HEAD.finditer(text))
    if len(found) < _FEWEST_ENTRIES:
        return
    pairs = [(int(match["one"]), int(match["other"])) for match in found]
    if any(one > _MONTHS for one, _ in pairs):
        pairs = [(other, one) for one, other in pairs]
    if not all(1 <= month <= _MONTHS and 1 <= day <= _LONGEST_MONTH for month, day in pairs):
        return
    number = 0
    for match, (month, day) in zip(found, pairs, strict=True):
        start, end = match.start("one"), match.end("other")
        while number < len(hits) and hits[number].end <= start:
            number += 1
        if number == len(hits) or hits[number].start >= end:
            one = Date(month=month, day=day, calendar=Calendar.JALALI)
            yield Node(Tag.A_DAY, _in_year_above(text, hits[:number], one), start, end)


def _in_year_above(text: str, above: Sequence[Hit], day: Date) -> Date:
    """`day` in the year of the entry above that has one: «۱۴۰۲/۱۱/۰۳: بستری / ۱۱/۴: آنژیو»."""
    for hit in reversed(above):
        head = hit.meaning.of if isinstance(hit.meaning, Clock) else hit.meaning
        if isinstance(head, Date) and head.year is not None and head.month and _HEADS_LINE.ends(text, hit.start):
            passed = (day.month or 0, day.day or 0) < (head.month, head.day or 0)
            return replace(day, year=head.year + passed, short=head.short)
    return day


_MONTHS: Final = 12
_LONGEST_LABEL: Final = 14


def _names_day_and_month(meaning: Expression) -> bool:
    return isinstance(meaning, Date) and meaning.day is not None and meaning.month is not None


def _day_in_words(word: str) -> int:
    if word[0].isdigit():
        return int(word.rstrip("ام \u200c"))
    if word == "اول":
        return 1
    if word.startswith("سی"):
        return 31 if word.endswith("یکم") else 30
    if word.startswith("بیست و "):
        return 21 + _ORDER.index(word.removeprefix("بیست و "))
    return 1 + _ORDER.index(word)
