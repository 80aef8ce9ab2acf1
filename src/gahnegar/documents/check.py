"""Contradictions in what a text says of time, for its editor: weekday, calendar, order and publication day.

Reports what does not fit and where; which of the two is wrong it does not know.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from gahnegar.dates.expression import Date
from gahnegar.dates.formats import iso
from gahnegar.dates.timex import ConflictKind, Timex
from gahnegar.dates.units import Calendar, Grain
from gahnegar.documents.clues import side_by_side
from gahnegar.documents.shape import Open, open_part, told_times

_WEEKDAYS = ("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه")
_SAYS = {
    ConflictKind.WEEKDAY: "روز هفته با تاریخ نمی‌خواند",
    ConflictKind.CALENDAR: "دو تقویم یک روز را نشان نمی‌دهند",
    ConflictKind.ORDER: "بازه وارونه است: پایانش پیش از آغاز آن است",
    ConflictKind.PUBLISHED: "با روز انتشار نمی‌خواند",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One contradiction: its kind, the place (code points of the text, half-open), what is told, what was computed."""

    kind: ConflictKind
    start: int
    end: int
    text: str
    told: str
    computed: str

    @property
    def message(self) -> str:
        """The finding in one Persian sentence.

        >>> Finding(ConflictKind.WEEKDAY, 0, 18, "شنبه ۲ مهر ۱۳۹۲", "شنبه", "سه‌شنبه").message
        '«شنبه ۲ مهر ۱۳۹۲»: روز هفته با تاریخ نمی‌خواند (در متن: شنبه؛ حساب‌شده: سه‌شنبه)'
        """
        return f"«{self.text}»: {_SAYS[self.kind]} (در متن: {self.told}؛ حساب‌شده: {self.computed})"

    def to_record(self) -> dict[str, Any]:
        """The finding as plain values, ready for JSON."""
        return {
            "kind": str(self.kind),
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "told": self.told,
            "computed": self.computed,
            "message": self.message,
        }


def check(text: str, published: dt.date | None = None, timexes: Sequence[Timex] | None = None) -> list[Finding]:
    """The contradictions of `text`, in the order in which they stand; each pair of words is reported once.

    `published`: the publication day, without which «امروز» contradicts nothing. `timexes`: the expressions as
    `tag(text, published)` finds them, if they are there already.
    """
    if timexes is None:
        from gahnegar.dates.tag import tag

        timexes = tag(text, published)
    findings: dict[tuple[ConflictKind, int, int], Finding] = {}
    for timex in timexes:
        for conflict in timex.conflicts:
            _keep(
                findings, Finding(conflict.kind, timex.start, timex.end, timex.text, conflict.told, conflict.computed)
            )
    for group in side_by_side(text, timexes):
        for one, other in pairwise(group):
            finding = _compare(text, one, other, published)
            if finding is not None:
                _keep(findings, finding)
    return sorted(findings.values(), key=lambda finding: (finding.start, finding.end))


def _keep(findings: dict[tuple[ConflictKind, int, int], Finding], new: Finding) -> None:
    """Adds a finding unless the same contradiction is there, told of a part of the same words."""
    for kind, start, end in list(findings):
        if kind is new.kind and start < new.end and new.start < end:
            return
    findings[new.kind, new.start, new.end] = new


def _compare(text: str, one: Timex, other: Timex, published: dt.date | None) -> Finding | None:
    """What two expressions side by side, each with one time, contradict each other in."""
    first, second = _single(one, published), _single(other, published)
    if first is None or second is None:
        return None
    start, end = one.start, other.end
    words = text[start:end]
    bare_first, bare_second = open_part(first) is Open.WEEK, open_part(second) is Open.WEEK
    if bare_first != bare_second:
        weekday, dated = (first, other) if bare_first else (second, one)
        if dated.first is None or dated.first != dated.last or not isinstance(weekday, Date) or weekday.weekday is None:
            return None
        actual = dated.first.weekday()
        if actual == weekday.weekday:
            return None
        return Finding(ConflictKind.WEEKDAY, start, end, words, _WEEKDAYS[weekday.weekday], _WEEKDAYS[actual])
    if bare_first or one.first is None or one.last is None or other.first is None or other.last is None:
        return None
    if one.first <= other.last and other.first <= one.last:
        return None
    told, computed = (_written(one), _written(other))
    anchored = {open_part(time) is Open.ANCHOR for time in (first, second)}
    if anchored == {True, False}:
        relative, dated = (one, other) if open_part(first) is Open.ANCHOR else (other, one)
        if relative.granularity is not dated.granularity and Grain.WEEK not in (
            relative.granularity,
            dated.granularity,
        ):
            return None
        return Finding(ConflictKind.PUBLISHED, start, end, words, _written(dated), _written(relative))
    if anchored == {False} and one.calendar is not other.calendar:
        return Finding(ConflictKind.CALENDAR, start, end, words, told, computed)
    return None


def _single(timex: Timex, published: dt.date | None) -> Any:
    times = told_times(timex.expression)
    if len(times) != 1 or open_part(times[0]) is Open.UNUSABLE:
        return None
    if open_part(times[0]) is Open.ANCHOR and published is None:
        return None
    return times[0]


def _written(timex: Timex) -> str:
    first, last = iso(Calendar.JALALI, timex.first) or "", iso(Calendar.JALALI, timex.last) or ""
    return first if first == last else f"{first}..{last}"
