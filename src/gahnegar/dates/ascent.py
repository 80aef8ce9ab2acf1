"""Lists of dates that ascend: which year, month and week their open dates are of.

«مهر: … / دی: … / فروردین: …» goes on into the next year, «تور، ۱۰ تا ۱۶ مرداد / شنبه: … / یکشنبه: …» through the days
of its title. All dates of a list are placed together: by the years that some of them have, by weekdays, by the time
that the title names, by the verbs of the lines; where these do not decide, behind the first date that was resolved.
Knows heads and their order, and days only as what it is given.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from gahnegar.dates import calendars, facts
from gahnegar.dates.expression import Between, Clock, Date, DayTime, Edge, Expression, Nth, Season, Several, mapped
from gahnegar.dates.list_heads import Head, list_heads
from gahnegar.dates.resolution import Resolution
from gahnegar.dates.units import Basis, Calendar
from gahnegar.dates.whole_text import Hit
from gahnegar.dates.words_beside import is_of_thing
from gahnegar.errors import InvalidDateError
from gahnegar.persian.tenses import direction_after

_FEWEST: Final = 2
_STEP_BACK, _BACK_APART = 40, 10
"""Days by which a date of a list may lie before the one above it, and where other lines stand between."""
_LONGEST_STEP, _LONGEST_APART = 200, 120
"""Days between two dates of a list at most: of lines over the end of a year, and of lines that others stand between."""
_LOOKED_AT: Final = 3
"""Dates of a list behind which the others may be placed, at most."""
_LONGEST_GAP: Final = 1500
"""Letters between two dates of a list at most."""
_LONGEST_END: Final = 24
"""Letters behind the time in a title at most."""
_LONGEST_SPAN: Final = 40
"""Days of a title within which weekdays are of it."""
_A_YEAR: Final = 366
_ANY_YEAR: Final = calendars.to_day(Calendar.JALALI, 1401, 1, 1)
_WRONG_YEAR, _WRONG_WEEKDAY, _WRONG_TENSE, _OUTSIDE = 100, 10, 8, 5
"""What speaks against a placement: a stated year, a weekday, a verb, the time in the title."""


@dataclass(slots=True)
class _List:
    heads: list[Head]
    placed: list[Expression] = field(default_factory=list)
    begin: int = 0
    """The first of its dates that is placed."""
    tried: bool = False


class Ascent:
    """The lists of one folded text; `anchor` is the publication day."""

    def __init__(self, text: str, hits: Sequence[Hit], anchor: int | None) -> None:
        self._text = text
        self._anchor = anchor
        self._span: tuple[int, int] | None = None
        self._of: dict[int, tuple[_List, int]] = {}
        self._given: set[int] = set()
        for one in _runs(list_heads(text, hits), text):
            for index, head in enumerate(one.heads):
                self._of[head.hit.start] = one, index

    def placed(self, hit: Hit) -> Expression | None:
        """What an open date at the head of a line means by the order of its list; None where it is in none."""
        found = self._of.get(hit.start)
        if found is None:
            return None
        list_, index = found
        if not list_.tried:
            list_.tried = True
            self._place(list_)
        if not list_.begin <= index < list_.begin + len(list_.placed) or not _is_open(hit.meaning):
            return None
        self._given.add(hit.start)
        return list_.placed[index - list_.begin]

    def by_context(self, resolution: Resolution, hit: Hit) -> Resolution:
        """`resolution` as it rests on its list, where it took its year from it."""
        if hit.start not in self._given or resolution.basis is not Basis.ABSOLUTE:
            return resolution
        return resolution.changed(basis=Basis.CONTEXT)

    def note(self, resolution: Resolution, hit: Hit) -> None:
        """Take note of a time: the first of its list, or one that a title names."""
        first, last = resolution.first, resolution.last
        if first is None or last is None:
            return
        found = self._of.get(hit.start)
        if found is None:
            of_thing = is_of_thing(hit.meaning, self._text, hit, labelled=False)  # «دانشجویان ورودی ۱۴۰۳»
            if first < last and self._ends_line(hit) and not of_thing:
                self._span = first, last
            return
        list_, index = found
        if not list_.placed and index < _LOOKED_AT:
            steps = list(_steps(list_.heads[index:], first))
            days = zip(list_.heads[index:], steps, strict=False)
            if not any(_is_against_weekday(head, day) for head, (_, day) in days):
                list_.begin, list_.placed = index, [expression for expression, _ in steps]

    def _ends_line(self, hit: Hit) -> bool:
        """Whether little follows it on its line."""
        stop = self._text.find("\n", hit.end, hit.end + _LONGEST_END)
        return stop >= 0 and not direction_after(self._text, hit.end, reach=stop - hit.end)

    def _place(self, list_: _List) -> None:
        """Place all dates of a list where one beginning fits better than all others."""
        weighed = []
        try:
            beginnings = self._beginnings(list_.heads)
        except InvalidDateError:
            return  # years that its calendar does not have
        for begin in beginnings:
            steps = list(_steps(list_.heads, begin))
            if len(steps) == len(list_.heads):
                weighed.append((self._against(list_.heads, [day for _, day in steps]), steps))
        weighed.sort(key=lambda one: one[0])
        if weighed and (len(weighed) == 1 or weighed[0][0] < weighed[1][0]) and weighed[0][0] < _WRONG_WEEKDAY:
            list_.placed = [expression for expression, _ in weighed[0][1]]

    def _beginnings(self, members: Sequence[Head]) -> list[int]:
        """The days on or after which the first of some dates may lie."""
        dated = next((n for n, head in enumerate(members) if _has_month(head.hit.meaning)), None)
        short = self._span is not None and self._span[1] - self._span[0] < _LONGEST_SPAN
        found = [self._span[0]] if self._span is not None and short and dated != 0 else []
        if dated is None:
            return found
        years = {calendars.from_day(Calendar.JALALI, day)[0] for day in self._span or ()}
        years |= {year for head in members if (year := _solar_year(head.hit.meaning)) is not None}
        if self._anchor is not None:
            years.add(calendars.from_day(Calendar.JALALI, self._anchor)[0])
        for year in sorted({year + more for year in years for more in (-1, 0, 1)}):
            begin = calendars.to_day(Calendar.JALALI, year, 1, 1)
            step = _on_or_after(members[dated].hit.meaning, begin)
            if step is None:
                continue
            day = step[1]
            for head in reversed(members[:dated]):
                back = _on_or_after(head.hit.meaning, day - 7)
                day = day - 7 if back is None else back[1]
            found.append(day)
        return sorted(set(found))

    def _against(self, members: Sequence[Head], days: Sequence[int]) -> int:
        """What speaks against a placement."""
        total, above = 0, days[0]
        for head, day in zip(members, days, strict=True):
            if not _is_open(head.hit.meaning) and not -_STEP_BACK <= day - above <= _A_YEAR:
                total += _WRONG_YEAR
            above = max(above, day)
            total += _WRONG_WEEKDAY * _is_against_weekday(head, day)
            if self._span is not None and not self._span[0] - 1 <= day <= self._span[1] + 1:
                total += _OUTSIDE
            if self._anchor is not None and day != self._anchor:
                tense = direction_after(self._text, head.hit.end)
                total += _WRONG_TENSE * ((tense < 0) if day > self._anchor else (tense > 0))
        return total


def _runs(found: Sequence[Head], text: str) -> Iterator[_List]:
    """Runs of dates each of which may follow the one above it."""
    run: list[Head] = []
    day = _ANY_YEAR
    for head in found:
        step = _follower(head, day, text, run[-1]) if run else None
        if step is None:
            yield from _list_of(run)
            run = []
            step = _on_or_after(_yearless(head.hit.meaning), _ANY_YEAR)
        if step is not None:
            run.append(head)
            day = step[1]
    yield from _list_of(run)


def _follower(head: Head, day: int, text: str, above: Head) -> tuple[Expression, int] | None:
    """A date as it follows on a list that has come to `day`; None where it begins another."""
    calendars_named = {_calendar_of(above), _calendar_of(head)} - {None}
    if head.hit.start - above.hit.end > _LONGEST_GAP or len(calendars_named) > 1:
        return None
    apart = text.count("\n", above.hit.end, head.hit.start) > 1
    back = (_BACK_APART if apart else _STEP_BACK) if _has_month(head.hit.meaning) else 0
    step = _on_or_after(_yearless(head.hit.meaning), day - back)
    if step is None or step[1] - day <= (_LONGEST_APART if apart else _LONGEST_STEP):
        return step
    return step if not apart and _are_of_one_year(step[1], day) else None


def _list_of(run: list[Head]) -> Iterator[_List]:
    if sum(head.strong for head in run) >= _FEWEST and any(_is_open(head.hit.meaning) for head in run):
        yield _List(run)


def _are_of_one_year(one: int, other: int) -> bool:
    return calendars.from_day(Calendar.JALALI, one)[0] == calendars.from_day(Calendar.JALALI, other)[0]


def _steps(members: Iterable[Head], begin: int) -> Iterator[tuple[Expression, int]]:
    """Each of some dates, the first on or after a day, the others behind it; ends where one cannot be placed."""
    bound, back = begin, 0
    for head in members:
        step = _on_or_after(head.hit.meaning, bound - back if _has_month(head.hit.meaning) else bound)
        if step is None:
            return
        yield step
        bound, back = step[1], _STEP_BACK


def _on_or_after(meaning: Expression, bound: int) -> tuple[Expression, int] | None:
    """`meaning` with its year, month and day where it first lies on or after a day, and its own first day.

    None where it names no such time, or its calendar has none.
    """
    try:
        return _placed_from(meaning, bound)
    except InvalidDateError:
        return None


def _placed_from(meaning: Expression, bound: int) -> tuple[Expression, int] | None:
    match meaning:
        case Date():
            return _date_on_or_after(meaning, bound)
        case Between(start=Date() as start, end=Date() as end):
            return _range_on_or_after(start, end, bound)
        case Several(items=items):
            return _several_on_or_after(items, bound)
        case Season(number=number, of=None):
            year, month, _ = calendars.from_day(Calendar.JALALI, bound)
            year += month > number * 3
            first = calendars.to_day(Calendar.JALALI, year, number * 3 - 2, 1)
            return replace(meaning, of=Date(year=year, calendar=Calendar.JALALI)), max(first, bound)
        case Clock(of=Date() as of) | DayTime(of=Date() as of) | Edge(of=Date() as of) | Nth(of=Date() as of):
            step = _date_on_or_after(of, bound)
            return None if step is None else (replace(meaning, of=step[0]), step[1])
        case _:
            return None


def _date_on_or_after(date: Date, bound: int) -> tuple[Date, int] | None:
    calendar = date.calendar or Calendar.JALALI
    if date.year is not None:
        return _in_stated_year(date, calendar)
    if date.month is None and date.day is None:
        assert date.weekday is not None
        bound += (date.weekday.value - calendars.weekday(bound).value) % 7
    year, month, day = calendars.from_day(calendar, bound)
    if date.month is None:
        if date.day is not None and date.day < day:
            year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    else:
        year += (date.month, date.day or calendars.month_length(calendar, year, month)) < (month, day)
        month = date.month
    full = replace(date, year=year, month=month, calendar=calendar)
    if date.month is not None and date.day is None:
        return full, max(bound, calendars.to_day(calendar, year, month, 1))
    full = replace(full, day=date.day or day)
    return full, calendars.to_day(calendar, year, month, full.day or 1)


def _in_stated_year(date: Date, calendar: Calendar) -> tuple[Date, int] | None:
    if date.short or date.year is None:
        return None
    return date, calendars.to_day(calendar, date.year, date.month or 1, date.day or 1)


def _range_on_or_after(start: Date, end: Date, bound: int) -> tuple[Expression, int] | None:
    if start.month is None and end.month is not None and start.weekday is None:
        start = replace(start, month=end.month, year=end.year, calendar=end.calendar)
    first = _date_on_or_after(start, bound)
    last = None if first is None else _date_on_or_after(end, first[1])
    return None if first is None or last is None else (Between(first[0], last[0]), first[1])


def _several_on_or_after(items: Sequence[Expression], bound: int) -> tuple[Expression, int] | None:
    last = items[-1]
    month = last.month if isinstance(last, Date) else None
    found: list[Expression] = []
    begin = None
    for item in items:
        lent = isinstance(item, Date) and item.month is None and item.weekday is None
        step = _on_or_after(replace(item, month=month) if lent and isinstance(item, Date) else item, bound)
        if step is None:
            return None
        found.append(step[0])
        bound = step[1]
        begin = bound if begin is None else begin
    return None if begin is None else (Several(tuple(found)), begin)


def _is_against_weekday(head: Head, day: int) -> bool:
    """Whether its weekday is that of another day."""
    leaf = _first_leaf(head.hit.meaning)
    return isinstance(leaf, Date) and leaf.weekday is not None and leaf.weekday is not calendars.weekday(day)


def _calendar_of(head: Head) -> Calendar | None:
    """The calendar that a date names."""
    return next((leaf.calendar for leaf in _leaves(head.hit.meaning) if leaf.calendar is not None), None)


def _yearless(meaning: Expression) -> Expression:
    """A date as if it had no year."""
    return mapped(meaning, _without_year) if not isinstance(meaning, Date) else _without_year(meaning)


def _without_year(part: Expression) -> Expression:
    return replace(part, year=None, short=False) if isinstance(part, Date) and part.month is not None else part


def _leaves(meaning: Expression) -> Iterator[Date | Season]:
    return (part for part in facts.walk(meaning) if isinstance(part, Date | Season))


def _first_leaf(meaning: Expression) -> Date | Season | None:
    return next(_leaves(meaning), None)


def _has_month(meaning: Expression) -> bool:
    return any(
        isinstance(leaf, Season) or (isinstance(leaf, Date) and leaf.month is not None) for leaf in _leaves(meaning)
    )


def _is_open(meaning: Expression) -> bool:
    return not any(isinstance(leaf, Date) and leaf.year is not None for leaf in _leaves(meaning))


def _solar_year(meaning: Expression) -> int | None:
    """The Jalali year that a date states."""
    leaf = _first_leaf(meaning)
    if not isinstance(leaf, Date) or leaf.year is None or leaf.short:
        return None
    found = _in_stated_year(leaf, leaf.calendar or Calendar.JALALI)
    return None if found is None else calendars.from_day(Calendar.JALALI, found[1])[0]
