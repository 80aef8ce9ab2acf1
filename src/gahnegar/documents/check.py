"""Contradictions in what a text says of time, for its editor: weekday, calendar, order and publication day.

Reports what does not fit and where; which of the two is wrong it does not know.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from gahnegar.dates import facts
from gahnegar.dates.conflicts import ConflictKind, Days, HourMinute, Stated, in_words, stated_text
from gahnegar.dates.expression import Between, Date, Expression, NamedDay, Step, Within
from gahnegar.dates.published import Published, parse_published
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Basis, Calendar, Grain, SignalKind, Weekday
from gahnegar.documents.clues import bracket_end, can_meet, is_rough, side_by_side
from gahnegar.messages import Language, messages
from gahnegar.persian.tenses import direction_after
from gahnegar.persian.text import fold

_UNTIL = re.compile(r"(?:^|[\s\u200c\d])(?:تا|الی|لغایت)(?:[\s\u200c\d]|$)")


@dataclass(frozen=True, slots=True)
class Finding:
    """A contradiction: its kind, its place (half-open, code points of the text), what is stated, what was computed."""

    kind: ConflictKind
    start: int
    end: int
    text: str
    stated: Stated
    computed: Stated | None

    @property
    def message(self) -> str:
        """The finding in one Persian sentence; see `explain`.

        >>> Finding(ConflictKind.WEEKDAY, 0, 18, "شنبه ۲ مهر ۱۳۹۲", Weekday.SATURDAY, Weekday.TUESDAY).message
        '«شنبه ۲ مهر ۱۳۹۲»: روز هفته با تاریخ نمی‌خواند (در متن: شنبه؛ حساب‌شده: سه‌شنبه)'
        """
        return self.explain()

    def explain(self, lang: str = "fa") -> str:
        """The finding in one sentence."""
        language = Language(lang)
        stated, computed = (in_words(value, language) for value in (self.stated, self.computed))
        return messages(language).finding(self.kind, self.text, stated, computed)

    def to_record(self) -> dict[str, Any]:
        """The finding as plain values, ready for JSON: weekdays by their English name, days in ISO form."""
        return {
            "kind": str(self.kind),
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "stated": stated_text(self.stated),
            "computed": stated_text(self.computed),
            "message": self.message,
        }


def check(text: str, published: Published = None, timexes: Sequence[Timex] | None = None) -> list[Finding]:
    """The contradictions of `text`, in the order in which they stand; each pair of words is reported once.

    `published`: the publication day in any form that `tag` takes; without it «امروز» contradicts nothing. `timexes`:
    the expressions as `tag(text, published)` finds them, if they are there already.
    """
    day = parse_published(published)
    if timexes is None:
        from gahnegar.reading import parse_text

        timexes = parse_text(text).resolve(published).timexes
    findings: list[Finding] = []
    for group in side_by_side(text, timexes):
        for one, other in pairwise(group):
            finding = _compare(text, one, other, day)
            if finding is not None:
                findings.append(finding)
    findings += _inside_expressions(timexes, findings)
    findings += _clocks(text)
    findings += _lives(text, timexes)
    if day is not None:
        findings += _past_in_the_future(text, timexes, day)
    return sorted(findings, key=lambda finding: (finding.start, finding.end))


def _inside_expressions(timexes: Sequence[Timex], paired: Sequence[Finding]) -> list[Finding]:
    """The contradictions inside expressions that no pair in `paired` tells; both stand in the order of the text."""
    found: list[Finding] = []
    first = 0
    for timex in timexes:
        while first < len(paired) and paired[first].end <= timex.start:
            first += 1
        if not timex.conflicts:
            continue
        last = first
        while last < len(paired) and paired[last].start < timex.end:
            last += 1
        near = [*paired[first:last]]
        for conflict in timex.conflicts:
            if not _is_meant(timex, conflict.kind):
                continue
            new = Finding(conflict.kind, timex.start, timex.end, timex.text, conflict.stated, conflict.computed)
            if not any(_covers(finding, new) for finding in near):
                near.append(new)
                found.append(new)
    return found


_CLOCK = re.compile(r"ساعت[ \u200c]+(\d{1,2}):(\d{2})(?![\d:])")


def _clocks(text: str) -> Iterator[Finding]:
    """Clock times that no day has: «ساعت ۲۵:۷۰»."""
    for match in _CLOCK.finditer(text):
        if int(match[1]) > 24 or int(match[2]) > 59:
            stated = HourMinute(int(match[1]), int(match[2]))
            yield Finding(ConflictKind.NO_SUCH_DAY, match.start(), match.end(), match[0], stated, HourMinute(23, 59))


_BORN = re.compile(r"(?:زاده|متولد|تولد|میلاد)(?:\u0654|‌ی)?[ \u200c]+(?:در )?(?:سال )?\Z")
_DIED = re.compile(r"(?:درگذشته|درگذشت|وفات|متوفای|متوفی|مرگ)(?:\u0654|‌ی)?[ \u200c]+(?:در )?(?:سال )?\Z")
_WAS_BORN = re.compile(r"[^.!؟?\n]{0,40}?(?:زاده شد|متولد شد|به دنیا آمد|چشم به جهان گشود)")
_HAS_DIED = re.compile(r"[^.!؟?\n]{0,40}?(?:درگذشت|فوت کرد|از دنیا رفت|چشم از جهان)")
_AROUND = 24
_ONE_LIFE = 600
"""Letters within which a birth and a death are those of one person."""


def _lives(text: str, timexes: Sequence[Timex]) -> Iterator[Finding]:
    """A death that is told before its birth."""
    birth: Timex | None = None
    for timex in timexes:
        if timex.days is None or timex.basis is not Basis.ABSOLUTE:
            continue
        before = text[max(0, timex.start - _AROUND) : timex.start]
        behind = text[timex.end : timex.end + 2 * _AROUND]
        if _BORN.search(before) or _WAS_BORN.match(behind):
            birth = timex
        elif birth is not None and (_DIED.search(before) or _HAS_DIED.match(behind)):
            assert birth.days is not None
            if timex.start - birth.end < _ONE_LIFE and timex.days[1] < birth.days[0]:
                words = text[birth.start : timex.end]
                yield Finding(ConflictKind.ORDER, birth.start, timex.end, words, _timex_days(birth), _timex_days(timex))
            birth = None


_FOR = re.compile(r"(?:برای|به|مهلت|سررسید|موعد)[ \u200c]+(?:روز |تاریخ )?\Z")


def _past_in_the_future(text: str, timexes: Sequence[Timex], published: dt.date) -> Iterator[Finding]:
    """A full date after the publication day that a past verb follows: «۵ مهر ۱۴۰۳ درگذشت» in a text of 1402."""
    for timex in timexes:
        full = timex.basis is Basis.ABSOLUTE and timex.granularity is Grain.DAY and isinstance(timex.expression, Date)
        if not full or timex.first is None or timex.first - published <= _EVE or timex.conflicts:
            continue
        if timex.signal is not None and timex.signal.kind is not SignalKind.AT:
            continue
        if _FOR.search(text[max(0, timex.start - _AROUND) : timex.start]):
            continue
        if direction_after(fold(text[timex.end : timex.end + _CLAUSE]).text, 0) < 0:
            stated, computed = (Days(day.toordinal(), day.toordinal()) for day in (timex.first, published))
            yield Finding(ConflictKind.TENSE, timex.start, timex.end, timex.text, stated, computed)


_CLAUSE = 120
_EVE = dt.timedelta(days=1)
"""What is settled for tomorrow is often told as done: «مدارس فردا تعطیل شد»."""


def _is_meant(timex: Timex, kind: ConflictKind) -> bool:
    """Whether a conflict within an expression is the writer's.

    «۱۳۵۱–۱۳۳۴» is only typed from right to left, «۲۴ اسفند تا ۱۵ فروردین ۹۷» runs over the new year, and in «از فردا
    شنبه تا پایان هفته» the week is the coming one.
    """
    if kind is ConflictKind.ORDER:
        text = fold(timex.text).text
        match timex.expression:
            case Between(start=Date(year=year, month=int() as first), end=Date(month=int() as last)):
                if first > last and text.count(str(year)) < 2:
                    return False
            case _:
                pass
        return _UNTIL.search(text) is not None and facts.open_part(timex.expression) is not facts.Open.ANCHOR
    return all(facts.open_part(time) is not facts.Open.UNUSABLE for time in facts.named_times(timex.expression))


def _covers(known: Finding, new: Finding) -> bool:
    """Whether `known` tells the contradiction of `new` already, of the same words or of more of them."""
    same = known.kind is new.kind or new.kind is ConflictKind.CALENDAR
    return same and known.start < new.end and new.start < known.end


def _compare(text: str, one: Timex, other: Timex, published: dt.date | None) -> Finding | None:
    """What two expressions side by side, each with one time, contradict each other in."""
    first, second = _single(one, published), _single(other, published)
    if first is None or second is None:
        return None
    start, end = one.start, bracket_end(text, one.start, other.end)
    words = text[start:end]
    if isinstance(first, NamedDay) or isinstance(second, NamedDay) or is_rough(first) or is_rough(second):
        return None  # feasts are kept on other days too, and long counts are rounded
    bare_first, bare_second = facts.open_part(first) is facts.Open.WEEK, facts.open_part(second) is facts.Open.WEEK
    if bare_first != bare_second:
        weekday, dated = (first, other) if bare_first else (second, one)
        if dated.first is None or dated.first != dated.last or not isinstance(weekday, Date) or weekday.weekday is None:
            return None
        actual = Weekday(dated.first.weekday())
        if actual == weekday.weekday or _is_by_weekday(second if bare_first else first):
            return None
        return Finding(ConflictKind.WEEKDAY, start, end, words, weekday.weekday, actual)
    if bare_first or one.first is None or one.last is None or other.first is None or other.last is None:
        return None
    if one.first <= other.last and other.first <= one.last:
        return None
    made_ahead = published not in (one.first, other.first)
    if made_ahead and Calendar.HIJRI in (one.calendar, other.calendar) and _days_between(one, other) <= 1:
        return None  # calendars made ahead differ by a day; on the day itself it is known
    anchored = {facts.open_part(time) is facts.Open.ANCHOR for time in (first, second)}
    if anchored == {True, False}:
        relative, dated = (one, other) if facts.open_part(first) is facts.Open.ANCHOR else (other, one)
        if relative.granularity is not dated.granularity and Grain.WEEK not in (
            relative.granularity,
            dated.granularity,
        ):
            return None
        return Finding(ConflictKind.PUBLISHED, start, end, words, _timex_days(dated), _timex_days(relative))
    if anchored == {False} and one.calendar is not other.calendar and not can_meet(first, second):
        return Finding(ConflictKind.CALENDAR, start, end, words, _timex_days(one), _timex_days(other))
    return None


def _is_by_weekday(time: Expression) -> bool:
    """«چهارشنبه هفته جاری»: another day of a list, not the date of the weekday before it."""
    match time:
        case Within(inner=Date(weekday=weekday, day=None)) | Step(pattern=Date(weekday=weekday)):
            return weekday is not None
        case _:
            return False


def _single(timex: Timex, published: dt.date | None) -> Expression | None:
    times = facts.named_times(timex.expression)
    if len(times) != 1 or facts.open_part(times[0]) is facts.Open.UNUSABLE:
        return None
    if facts.open_part(times[0]) is facts.Open.ANCHOR and published is None:
        return None
    return times[0]


def _days_between(one: Timex, other: Timex) -> int:
    """Days between two times that have no day in common."""
    left, right = sorted((_timex_days(one), _timex_days(other)), key=lambda days: days.first)
    return right.first - left.last


def _timex_days(timex: Timex) -> Days:
    assert timex.days is not None
    return Days(*timex.days)
