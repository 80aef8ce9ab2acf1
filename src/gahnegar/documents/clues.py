"""What the time expressions of a text say of the day it was published: clues, each with the days it allows.

Expressions that stand side by side and name the same time («امروز (سه‌شنبه ۹ مهر)», «سال جاری (۱۳۹۲)», «۸ نوامبر (۱۷
آبان)») are solved together: the days that all of them can mean, and from those the publication days under which what
is told from the publication day falls on them. Knows trees and days; the weighing is `infer`'s.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache

from gahnegar.dates import facts
from gahnegar.dates.calendars import from_day, year_span
from gahnegar.dates.conflicts import ConflictKind
from gahnegar.dates.equated import EQUATING
from gahnegar.dates.expression import Date, Edge, Expression, NamedDay, Season, Shift, Within
from gahnegar.dates.resolution import Context
from gahnegar.dates.resolve import resolve_expression
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Calendar, Grain, SignalKind
from gahnegar.documents.document import EvidenceKind
from gahnegar.persian.pattern import LOOSE_JOINT, any_word_of
from gahnegar.persian.tenses import direction_after
from gahnegar.persian.text import fold

FIRST_YEAR, LAST_YEAR = 1300, 1450
"""The Jalali years in which a text may have been published, both inclusive."""

FIRST_DAY = year_span(Calendar.JALALI, FIRST_YEAR)[0]
LAST_DAY = year_span(Calendar.JALALI, LAST_YEAR)[1]

Days = tuple[int, int]
"""First and last day number, both inclusive."""


class Direction(Enum):
    """Where an event lies, seen from the publication day, by the tense of its clause."""

    PAST = auto()
    FUTURE = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Clue:
    """One thing that the text says of its publication day.

    `hard`: the publication day lies in one of `spans`, unless the writer erred; otherwise `spans` are times that the
    text speaks of, near which it was probably published. `within`: for each of `spans`, the publication days under
    which it is the one meant; empty where that does not depend on it. `grain`: the unit in which it speaks. `weekday`:
    the publication day is this day of the week. `named_weekday`: a weekday stands beside the date.
    `rough`: it counts so many years that the writer may have miscounted («۳۲ سال پیش»). `anniversary`: it is one, with
    its number («سی‌امین سالگرد پیروزی انقلاب») or without.
    """

    kind: EvidenceKind
    start: int
    end: int
    hard: bool
    spans: tuple[Days, ...]
    grain: Grain
    direction: Direction = Direction.UNKNOWN
    within: tuple[Days, ...] = ()
    signal: SignalKind | None = None
    weekday: int | None = None
    named_weekday: bool = False
    rough: bool = False
    anniversary: bool = False

    @property
    def absolute(self) -> bool:
        """Whether it is one time, told with its year."""
        return not self.hard and len(self.spans) == 1 and not self.within


_HEADS = any_word_of("روز مورخ مورخه تاریخ در_تاریخ سال در_سال در", LOOSE_JOINT)
"""Words before the second name: «سه‌شنبه مورخ ۲ مهر»."""
_HEADS_IN_BRACKETS = any_word_of("روز مورخ برابر_با مصادف_با سال در_سال =", LOOSE_JOINT)
_ANNIVERSARIES = any_word_of("سالگرد سالروز", LOOSE_JOINT)
"""What is told of in the days around it, whatever year it names."""
_HORIZONS = any_word_of("افق چشم_انداز سند سند_چشم_انداز", LOOSE_JOINT)
"""Before a year that a plan looks to: «در افق ۱۴۰۴» is said for twenty years."""

_BRIDGE = re.compile(rf"\s*[،,]?\s*(?:{EQUATING})?\s*(?:{_HEADS})?\s*[(\[«]?\s*(?:{_HEADS_IN_BRACKETS})?\s*")
_SLASH = re.compile(r"\s*[-–/=]\s*")
_ANNIVERSARY = re.compile(_ANNIVERSARIES)
_HORIZON = re.compile(f"(?:{_HORIZONS})[ \u200c]?(?:سال )?\\Z")
_BEFORE = 30

_FAR, _MOST = 40, 12
_KNOWN = 4096
"""Times of which it is remembered what they may mean: texts tell the same ones again and again."""
_NARROW = 60
_MANY_YEARS = 10
_LONG, _VERY_LONG = 3 * 366, 20 * 366
"""Days that a period of history has more than: one told by days, and one told by years."""
_USELESS_BEFORE = FIRST_DAY + 20 * 366
"""A period that began earlier says nothing of the publication day."""
_USELESS = (LAST_DAY - FIRST_DAY) // 3
_SPOKEN_OF = (year_span(Calendar.JALALI, 1), year_span(Calendar.JALALI, 1600))
_REACH = 400
_OCCASION = 21
"""How many days around an anniversary belong to the same occasion, such as «دهه فجر»."""
_WAYS = {-1: Direction.PAST, 0: Direction.UNKNOWN, 1: Direction.FUTURE}
_SPAN_OF_YEARS = range(FIRST_YEAR - 1, LAST_YEAR + 2)


def find_clues(text: str, timexes: Sequence[Timex]) -> list[Clue]:
    """The clues of a text, in the order in which they stand."""

    def direction_of(timex: Timex) -> Direction:
        return _WAYS[direction_after(fold(text[timex.end : timex.end + _REACH]).text, 0)]

    clues: list[Clue] = []
    for group in side_by_side(text, timexes):
        clues += _clues_of(group, bracket_end(text, group[0].start, group[-1].end), direction_of)
    return [clue for clue in clues if not _HORIZON.search(text[max(0, clue.start - _BEFORE) : clue.start])]


def bracket_end(text: str, start: int, end: int) -> int:
    """The end of a stretch of `text`, behind the bracket that it opens and that closes there.

    >>> bracket_end("امروز (دوشنبه)", 0, 13)
    14
    """
    opens = "(" in text[start:end] and ")" not in text[start:end]
    return end + 1 if opens and text[end : end + 1] == ")" else end


def side_by_side(text: str, timexes: Sequence[Timex]) -> list[list[Timex]]:
    """Expressions that stand side by side and may name one time."""
    groups: list[list[Timex]] = []
    for timex in sorted(timexes, key=lambda timex: timex.start):
        if groups:
            last = groups[-1][-1]
            near = timex.start - last.end < _FAR and len(groups[-1]) < _MOST
            gap = text[last.end : timex.start] if near else None
            if gap is not None and (_BRIDGE.fullmatch(gap) or _SLASH.fullmatch(gap)) and _may_be_one(groups[-1], timex):
                groups[-1].append(timex)
                continue
        groups.append([timex])
    return groups


def _may_be_one(group: list[Timex], timex: Timex) -> bool:
    """Whether `timex` can name the same time as the group: of the same unit, or a weekday or clock beside a day."""
    grains = {_clue_grain(one) for one in (*group, timex)}
    grains.discard(None)
    return len(grains) <= 1


def _clue_grain(timex: Timex) -> Grain | None:
    grain = facts.grain(timex.expression)
    return Grain.DAY if grain is Grain.WEEK else grain


def _clues_of(group: list[Timex], end: int, direction_of: Callable[[Timex], Direction]) -> list[Clue]:
    times = [(timex, time) for timex in group for time in facts.named_times(timex.expression)]
    parts = [(timex, time, facts.open_part(time)) for timex, time in times]
    anchored = [(timex, time) for timex, time, part in parts if part is facts.Open.ANCHOR]
    dated = [(timex, time) for timex, time, part in parts if part in (facts.Open.YEAR, facts.Open.NOTHING)]
    weekdays = {time.weekday for _, time, part in parts if part is facts.Open.WEEK and isinstance(time, Date)}
    weekday = next(iter(weekdays)) if len(weekdays) == 1 else None
    start = group[0].start
    grains = [grain for _, time in times if (grain := facts.grain(time)) is not None]
    if not grains:
        return []
    grain = min(grains, key=lambda grain: grain.rank)
    spans = _common([_spans(time) for _, time in dated])
    if weekday is not None:
        spans = [span for span in spans if span[0] == span[1] and dt.date.fromordinal(span[0]).weekday() == weekday]
    direction = direction_of(group[-1])
    signal = next((timex.signal.kind for timex in group if timex.signal), None)
    if dated and not spans:
        return []  # it contradicts itself
    clues: list[Clue] = []
    for timex, time in anchored:
        if spans:
            allowed = _merged_spans(found for span in spans if (found := _publication_days(time, span)) is not None)
            if allowed and _days_covered(allowed) < _USELESS:
                kind = EvidenceKind.TODAY if grain.rank <= Grain.WEEK.rank else EvidenceKind.PERIOD
                clues.append(Clue(kind, start, end, True, allowed, grain, rough=is_rough(time)))
                continue
        clues += _relative_clues(timex, time, grain, weekday, direction_of)
    if spans and not any(clue.hard and _days_covered(clue.spans) < _NARROW * len(clue.spans) for clue in clues):
        period = _period(spans, grain)
        if period is not None:
            if period < _USELESS_BEFORE:
                return clues
            return [*clues, Clue(EvidenceKind.ERA, start, end, True, ((period, LAST_DAY),), Grain.YEAR)]
        two = len({timex.calendar for timex, _ in dated}) > 1 and len(dated) > 1
        year = grain.rank > Grain.SEASON.rank
        kind = EvidenceKind.TWO_CALENDARS if two else EvidenceKind.YEAR if year else EvidenceKind.DAY
        on_weekday = weekday is not None or any(facts.has_weekday(time) for _, time in dated)
        remembered = any(
            isinstance(time, NamedDay) and _ANNIVERSARY.search(fold(timex.text).text) for timex, time in dated
        )
        clue = Clue(kind, start, end, False, tuple(spans), grain, direction, (), signal, None, on_weekday)
        clues.append(replace(clue, anniversary=remembered))
    return clues


def _period(spans: Sequence[Days], grain: Grain) -> int | None:
    """The first day of a period of history, which texts tell of ever after: «دوران دفاع مقدس»; None for other times."""
    if len(spans) != 1:
        return None
    first, last = spans[0]
    return first if last - first > (_LONG if grain.rank < Grain.YEAR.rank else _VERY_LONG) else None


def is_rough(time: Expression) -> bool:
    """Whether `time` counts so many years that writers miscount: «۳۲ سال پیش»."""
    return isinstance(time, Shift) and time.grain is Grain.YEAR and abs(time.count) >= _MANY_YEARS


@lru_cache(maxsize=_KNOWN)
def _spans(time: Expression) -> tuple[Days, ...]:
    """The days that `time` may mean in the years in which a text may have been published."""
    candidates: list[Expression] = []
    if facts.open_part(time) is facts.Open.NOTHING:
        candidates.append(facts.with_whole_years(time))
    else:
        candidates += [facts.with_year(time, year) for year in _SPAN_OF_YEARS]
    found = {span for candidate in candidates if (span := days(candidate, None)) is not None}
    return tuple(sorted(span for span in found if _SPOKEN_OF[0][0] <= span[0] and span[1] <= _SPOKEN_OF[1][1]))


def can_meet(one: Expression, other: Expression) -> bool:
    """Whether two times that leave at most their year open are the same in some year."""
    others = _spans(other)
    return any(meet(span, two) for span in _spans(one) for two in others)


def _common(choices: Sequence[Sequence[Days]]) -> list[Days]:
    """What all the choices allow: their overlaps, where a shorter time lies within a longer one or equals it."""
    if not choices:
        return []
    common = list(choices[0])
    for other in choices[1:]:
        common = [
            (max(one[0], two[0]), min(one[1], two[1]))
            for one in common
            for two in other
            if meet(one, two) and _nested(one, two)
        ]
    return common


def meet(one: Days, two: Days) -> bool:
    """Whether two stretches of days have one in common."""
    return one[0] <= two[1] and two[0] <= one[1]


def _nested(one: Days, two: Days) -> bool:
    return (one[0] <= two[0] and two[1] <= one[1]) or (two[0] <= one[0] and one[1] <= two[1])


def _days_covered(spans: Iterable[Days]) -> int:
    return sum(last - first + 1 for first, last in spans)


def _merged_spans(spans: Iterable[Days]) -> tuple[Days, ...]:
    ordered = sorted(spans)
    merged: list[Days] = []
    for first, last in ordered:
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return tuple(merged)


@lru_cache(maxsize=_KNOWN)
def _publication_days(time: Expression, meant: Days) -> Days | None:
    """The publication days under which `time` is what was `meant`: the same days, or one within the other.

    What is told from the publication day moves on as that day does and never back, so the first and the last such day
    are found by halving, with `resolve` asked a few times.
    """
    known: dict[int, Days | None] = {}

    def at(day: int) -> Days | None:
        if day not in known:
            known[day] = days(time, day)
        return known[day]

    def first_where(reached: Callable[[Days], bool]) -> int | None:
        """The first day from which on `reached` holds of the time."""
        guess = at(meant[0])
        if guess is None:
            return None
        near = meant[0] - (guess[0] - meant[0])
        low, high, step = near, near, 4
        while (here := at(low)) is not None and reached(here):
            low, step = low - step, step * 2
        step = 4
        while (here := at(high)) is None or not reached(here):
            if here is None:
                return None
            high, step = high + step, step * 2
            if step > 2000:
                return None
        while high - low > 1:
            middle = (low + high) // 2
            here = at(middle)
            if here is None:
                return None
            low, high = (low, middle) if reached(here) else (middle, high)
        return high

    probe = at(meant[0])
    if probe is None:
        return None
    longer, equal = probe[1] - probe[0] > meant[1] - meant[0], probe[1] - probe[0] == meant[1] - meant[0]
    if equal:
        first, after = first_where(lambda span: span[0] >= meant[0]), first_where(lambda span: span[0] > meant[0])
    elif longer:
        first, after = first_where(lambda span: span[1] >= meant[1]), first_where(lambda span: span[0] > meant[0])
    else:
        first, after = first_where(lambda span: span[0] >= meant[0]), first_where(lambda span: span[1] > meant[1])
    if first is None or after is None or after <= first:
        return None
    found = at(first)
    if found is None or not _nested(found, meant) or not FIRST_DAY <= first <= after - 1 <= LAST_DAY:
        return None
    return first, after - 1


def _relative_clues(
    timex: Timex, time: Expression, grain: Grain, weekday: int | None, direction_of: Callable[[Timex], Direction]
) -> list[Clue]:
    """What a time told from the publication day says by itself, or with a weekday beside it."""
    if weekday is not None and isinstance(time, Shift) and time.grain is Grain.DAY and time.of is None:
        meant = (weekday - time.count) % 7
        return [Clue(EvidenceKind.TODAY, timex.start, timex.end, True, (), Grain.DAY, weekday=meant)]
    if not _names_a_month(time):
        return []
    spans, within = _spans_by_year(time)
    if not spans:
        return []
    return [
        Clue(
            EvidenceKind.DAY, timex.start, timex.end, False, spans, grain, direction_of(timex), within,
            timex.signal.kind if timex.signal else None, named_weekday=facts.has_weekday(time),
        )
    ]  # fmt: skip


@lru_cache(maxsize=_KNOWN)
def _spans_by_year(time: Expression) -> tuple[tuple[Days, ...], tuple[Days, ...]]:
    """What a time told from the publication day is in each year of publication, and those years."""
    years = [year_span(Calendar.JALALI, year) for year in range(FIRST_YEAR, LAST_YEAR + 1)]
    spans_and_years = [(span, year) for year in years if (span := days(time, sum(year) // 2)) is not None]
    return tuple(span for span, _ in spans_and_years), tuple(year for _, year in spans_and_years)


def _names_a_month(time: Expression) -> bool:
    """Whether `time` is a day or month by name in a year told from the publication day: «۱۵ دی‌ماه سال جاری»."""
    match time.of if isinstance(time, Edge) else time:
        case Within(inner=Date(month=int()), outer=Shift(grain=Grain.YEAR, of=None, calendar=calendar)):
            return calendar is not Calendar.GREGORIAN
        case Season(of=Shift(grain=Grain.YEAR, of=None)) | NamedDay(of=Shift(grain=Grain.YEAR, of=None)):
            return True
        case _:
            return False


def year_of(day: int) -> int:
    """The Jalali year of a day number, roughly for days far from those of publication."""
    if FIRST_DAY <= day <= LAST_DAY:
        return from_day(Calendar.JALALI, day)[0]
    return FIRST_YEAR + int((day - FIRST_DAY) // 365.2422)


def is_near(clue: Clue, span: Days) -> bool:
    """Whether one of the times that the clue may mean lies within some weeks of `span`."""
    around = (span[0] - _OCCASION, span[1] + _OCCASION)
    return any(meet(one, around) for one in clue.spans)


_WRONG = frozenset((ConflictKind.WEEKDAY, ConflictKind.ORDER))


def days(expression: Expression, anchor: int | None) -> tuple[int, int] | None:
    """First and last day number (both inclusive) under the publication day `anchor`; None where it has none.

    An expression that contradicts itself, by a weekday that is not that day's or by running backwards, has no days.
    """
    found = resolve_expression(expression, Context(anchor=anchor))
    if found.first is None or found.last is None or any(one.kind in _WRONG for one in found.conflicts):
        return None
    return found.first, found.last
