"""Programmes: lines that begin with bare hours, which the lines beside them show to be clock times.

«۹:۰۰ – گشایش / ۱۱: کارگاه / ۱۴ تا ۱۶: نشست». Looks at folded text and at the expressions found in it; knows no dates.
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

_HOUR: Final = r"(?:[01]?[0-9]|2[0-4])"
_ITEM: Final = Pattern(
    rf"\n[^\S\n]*[•*▪-]?[ ]?(?:ساعت )?(?P<hours>(?P<first>{_HOUR})(?::(?P<minute>[0-5][0-9]))?"
    rf"(?:[ ]?(?:تا|الی|-|–)[ ]?(?P<last>{_HOUR})(?::(?P<until>[0-5][0-9]))?)?)"
    r"(?:[ ]?:(?![0-9])|[ ]?[–|]|[ ]-|-[ ])[ ]?(?=\S)"
)
"""Behind another line, one of a programme up to its mark: «۱۷: », «۱۰ تا ۱۲ – »."""

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
    if not written and not (any(item["last"] for item in run) and _is_below_day(text, run[0].start(), found)):
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
