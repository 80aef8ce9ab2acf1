"""Programmes and logs: bare hours that the lines beside them, or what is done then, show to be clock times.

«۹:۰۰ – گشایش / ۱۱: کارگاه / ۱۴ تا ۱۶: نشست», «صبحانه ۸، از ۱۱ تا ۱۷ پیاده‌روی», «0615 تحویل پست». Looks at folded text
and at the expressions found in it; knows no dates.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.expression import Between, Clock, Expression
from gahnegar.dates.lexicon import Strength, Tag
from gahnegar.dates.scan import Node
from gahnegar.dates.whole_text import Hit
from gahnegar.persian.pattern import Pattern

_L: Final = "\u0620-\u06d3"
_HOUR: Final = r"(?:[01]?[0-9]|2[0-4])"
_ITEM: Final = Pattern(
    rf"\n[^\S\n]*[•*▪-]?[ ]?(?:ساعت )?(?P<hours>(?P<first>{_HOUR})(?::(?P<minute>[0-5][0-9]))?"
    rf"(?:[ ]?(?:تا|الی|-|–)[ ]?(?P<last>{_HOUR})(?::(?P<until>[0-5][0-9]))?)?)"
    rf"(?:(?P<mark>[ ]?:(?![0-9])|[ ]?[–|]|[ ]-|-[ ])[ ]?(?=\S)|[ ](?!تا |الی |و |عدد|نفر|قاشق|پیمانه)(?=[{_L}«]))"
)
"""Behind another line, one of a programme up to its mark or its words: «۱۷: », «۱۰ تا ۱۲ – », «۷ خبر»."""

_CELL: Final = Pattern(
    rf"[|\t][ ]*(?P<hours>(?:از )?(?P<first>{_HOUR})(?::(?P<minute>[0-5][0-9]))?[ ]?(?:تا|الی|-|–)[ ]?"
    rf"(?P<last>{_HOUR})(?::(?P<until>[0-5][0-9]))?)(?=[ ]*(?:[|\t\n]|\Z))"
)
"""A cell with two hours."""
_LONGEST_ROW: Final = 160
_FEWEST_ITEMS: Final = 2
_LONGEST_HEADING: Final = 80


def hours_of_programmes(text: str, hits: Sequence[Hit]) -> Iterator[Node]:
    """The hours that begin the lines of a programme, where nothing was found in them.

    Lines are a programme where at least two of them in a row begin with hours that grow, and one of these is written as
    a clock («۹:۰۰»), or as a range below the line of a day. Numbers that count lines («۱: … ۲: …») have neither.
    """
    run: list[re.Match[str]] = []
    for item in _ITEM.finditer(text):
        if run and not (_begin(run[-1]) < _begin(item) and text.find("\n", run[-1].end(), item.end()) == item.start()):
            yield from _hours_of(text, run, hits)
            run = []
        run.append(item)
    yield from _hours_of(text, run, hits)
    if "|" in text or "\t" in text:
        yield from _hours_in_cells(text, hits)


def _hours_in_cells(text: str, hits: Sequence[Hit]) -> Iterator[Node]:
    """The hours in rows that name a day: «کاویانی | یکشنبه ۱ خرداد | ۸ تا ۱۴»."""
    found = {hit.start: hit for hit in hits}
    for item in _CELL.finditer(text):
        begin, end = item.span("hours")
        row = max(0, begin - _LONGEST_ROW)
        row = max(row, text.rfind("\n", row, begin) + 1)
        stop = text.find("\n", end, end + _LONGEST_ROW)
        days = (
            found[n].meaning
            for n in range(row, stop if stop >= 0 else min(len(text), end + _LONGEST_ROW))
            if n in found
        )
        if found.keys().isdisjoint(range(begin, end)) and any(map(_is_of_day, days)):
            until = Clock(int(item["last"]), int(item["until"] or 0))
            yield Node(
                Tag.A_RANGE, Between(Clock(*_begin(item)), until), begin, end, Strength.GLUE, "hours_of_programme"
            )


def _is_of_day(meaning: Expression) -> bool:
    return facts.names_date(meaning) or facts.has_weekday(meaning)


def _begin(item: re.Match[str]) -> tuple[int, int]:
    return int(item["first"]), int(item["minute"] or 0)


def _hours_of(text: str, run: list[re.Match[str]], hits: Sequence[Hit]) -> Iterator[Node]:
    """The hours of lines in a row that nothing was found in; none where they are no programme."""
    if len(run) < _FEWEST_ITEMS:
        return
    found = {hit.start: hit for hit in hits}
    written = any(item["minute"] for item in run)
    if not written:
        run = [item for item in run if item["mark"]]
        if not (any(item["last"] for item in run) and _is_below_day(text, run[0].start(), found)):
            return
    for item in run:
        begin, end = item.span("hours")
        if not found.keys().isdisjoint(range(item.start(), end)):
            continue
        start = Clock(*_begin(item))
        if item["last"] is None:
            yield Node(Tag.A_CLOCK, start, begin, end, Strength.GLUE, "hours_of_programme")
        else:
            until = Clock(int(item["last"]), int(item["until"] or 0))
            yield Node(Tag.A_RANGE, Between(start, until), begin, end, Strength.GLUE, "hours_of_programme")


def _is_below_day(text: str, place: int, found: Mapping[int, Hit]) -> bool:
    """Whether the line above names a day."""
    begin = max(0, place - _LONGEST_HEADING)
    above = max(begin, text.rfind("\n", begin, place) + 1)
    days = (found[n].meaning for n in range(above, place) if n in found)
    return any(map(_is_of_day, days))


# --- hours of what is done then ---

_DONE_AT: Final = (
    "صبحانه|ناهار|نهار|شام|افطار|سحری|عصرانه|خاموشی|بیدارباش|بیدارباشی"
    rf"|(?:حرکت|پرواز|بازگشت|برگشت|رسیدن|ورود|عزیمت|خروج|صعود|فرود)"
    rf"(?: (?:قطار|اتوبوس|کشتی|سرویس|گروه))?(?: (?:به|از|در) [{_L}\u200c]+(?: [{_L}\u200c]+)?)?"
)
_HOUR_OF_DEED: Final = Pattern(
    rf"(?<![{_L}])(?:{_DONE_AT})،? (?:حدود |حوالی )?(?P<hours>(?P<first>{_HOUR})(?::(?P<minute>[0-5][0-9]))?)"
    r"(?=[ ]?(?:[،.؛)\n-]|\Z)|[ ](?:از|به|در|و)[ ])"
)
"""What has an hour in a programme, and that: «صبحانه ۸», «حرکت ۵:۳۰ از میدان», «رسیدن به قشم ۹»."""
_HOUR_BEFORE_DEED: Final = Pattern(
    rf"(?:\n[^\w\n]*|[،؛:.][ ])(?P<hours>(?P<first>{_HOUR})(?::(?P<minute>[0-5][0-9]))?)"
    rf"(?=،?[ ](?:{_DONE_AT})(?![{_L}]))"
)
"""The same the other way round: «۱۰ رسیدن به پایگاه»."""
_COUNTED: Final = "نفر|تن|تومان|ریال|درصد|هزار|سال|ماه|روز|هفته|دقیقه|متر|کیلو|درجه|جلسه|عدد|بار|صفحه"
_HOURS_OF_ENTRY: Final = Pattern(
    rf"(?:\n[^\w\n]*|[،؛:.][ ])(?P<hours>از (?P<first>{_HOUR})(?::(?P<minute>[0-5][0-9]))? (?:تا|الی) "
    rf"(?P<last>{_HOUR})(?::(?P<until>[0-5][0-9]))?)(?=،?[ ](?!{_COUNTED})[{_L}])"
)
"""Two hours that begin an entry: «از ۱۱ تا ۱۷ پیاده‌روی»."""
_EARLIEST_DEED: Final = 4
_LONGEST_PROGRAMME: Final = 3000
"""Letters of a text that is looked through for hours without a mark."""


def hours_of_deeds(text: str, hits: Sequence[Hit]) -> Iterator[Node]:
    """The hours without a mark in the lines of a programme that names a day or another hour, where none was found."""
    lines = text.count("\n")
    if len(text) > min(_LONGEST_PROGRAMME, lines * _LONGEST_ROW) or not any(map(_is_of_programme, hits)):
        return
    taken = {place for hit in hits for place in range(hit.start, hit.end)}
    for pattern in (_HOUR_OF_DEED, _HOUR_BEFORE_DEED, _HOURS_OF_ENTRY):
        for match in pattern.finditer(text):
            begin, end = match.span("hours")
            start = Clock(*_begin(match))
            if not taken.isdisjoint(range(begin, end)) or (match["minute"] is None and start.hour < _EARLIEST_DEED):
                continue
            parts = match.groupdict()
            if "last" not in parts:
                yield Node(Tag.A_CLOCK, start, begin, end, Strength.GLUE, "hours_of_programme")
            elif start.hour < int(match["last"]):
                until = Clock(int(match["last"]), int(match["until"] or 0))
                yield Node(Tag.A_RANGE, Between(start, until), begin, end, Strength.GLUE, "hours_of_programme")


def _is_of_programme(hit: Hit) -> bool:
    return hit.rule == "day_of_course" or isinstance(hit.meaning, Clock) or facts.names_date(hit.meaning)


# --- four digits ---

_FOUR: Final = r"(?:[01][0-9]|2[0-3])[0-5][0-9]"
_FOUR_AT_HEAD: Final = Pattern(r"\n(?:از )?[0-2][0-9]{3} ")
_WATCH_LINE: Final = Pattern(
    rf"\n[^\w\n]*(?:از )?(?P<digits>{_FOUR})(?: (?:تا|الی) {_FOUR})?"
    rf"[ ]?[:،–-]?[ ](?!سال|میلادی|هجری|شمسی|نفر)(?=[{_L}«])"
)
_WATCH_HOURS: Final = Pattern(
    rf"(?:(?:\n[^\w\n]*|[.؛،][ ])(?P<one>{_FOUR})(?=[ ]?[:،–-]?[ ][{_L}«])"
    rf"|(?<![{_L}])(?P<hours>از (?P<first>{_FOUR}) (?:تا|الی) (?P<last>{_FOUR})))(?![0-9/:])"
)
_EARLIEST_YEAR, _LATEST_YEAR = 1200, 2100


def hours_of_watches(text: str) -> list[Node]:
    """The hours of a log that writes them in four digits at the heads of its lines, of which one is no year.

    «0615 تحویل پست», «از 1015 تا 1240».
    """
    if not _FOUR_AT_HEAD.search(text):
        return []
    lines = [int(match["digits"]) for match in _WATCH_LINE.finditer(text)]
    if len(lines) < _FEWEST_ITEMS or all(_EARLIEST_YEAR <= one <= _LATEST_YEAR for one in lines):
        return []
    found: list[Node] = []
    for match in _WATCH_HOURS.finditer(text):
        if match["one"]:
            clock = _clock_of(match["one"])
            found.append(Node(Tag.A_CLOCK, clock, *match.span("one"), Strength.GLUE, "hours_of_programme"))
        else:
            hours = Between(_clock_of(match["first"]), _clock_of(match["last"]))
            found.append(Node(Tag.A_RANGE, hours, *match.span("hours"), Strength.GLUE, "hours_of_programme"))
    return found


def _clock_of(digits: str) -> Clock:
    return Clock(int(digits[:2]), int(digits[2:]))
