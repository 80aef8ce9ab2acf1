"""The dates at the heads of lines, behind labels and in cells, in their order: what a list of dates is made of.

«مهر / ۱: جشن / ۱۲: جلسه», «ثبت‌نام: ۵ دی», «کاویانی | یکشنبه ۱». Also finds the months and days that only such a list
shows. Looks at folded text and at the expressions found in it; knows no days.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.expression import Between, Clock, Date, DayTime, Edge, Expression, Nth, Season, Several
from gahnegar.dates.lexicon import Tag
from gahnegar.dates.scan import Node
from gahnegar.dates.units import Calendar
from gahnegar.dates.whole_text import Hit
from gahnegar.persian.pattern import Pattern

Parse = Callable[[str], Iterable[Node]]
"""What reads a phrase as the whole of a text."""

_LONGEST_LABEL: Final = 70
_LONGEST_LINE: Final = 90
_SHORTEST_LABEL: Final = 14
_BEFORE: Final = Pattern(
    r"(?:\A|\n)(?:[0-9]{1,2}[.)])?[ \u200c•*▪–—\t-]*"
    r"(?:(?:روز|هفته|جلسه|مرحله|دوره|نوبت) [\u0620-\u06d3]+[ ]?[(:،–-][ ]?)?(?:از |تا )?(?:روز )?\Z"
)
"""The beginning of a line before its date, also with its number: «روز دوم (»."""
_LABEL: Final = Pattern(
    r"(?:\A|\n)[^\n.!؟?|\t]*[^\n.!؟?|\t0-9][ ]?:[ ](?:از |تا )?(?:روز )?\Z", reach=_LONGEST_LABEL, needs=": "
)
_BEHIND: Final = Pattern(
    r"[ \u200c]*(?:\([^\n()]{0,30}\))?[ \u200c)]*(?:[:،|\t–—](?![0-9])|-(?![0-9])|\n|\Z|\.(?=[ \n]))"
)
"""What follows a date that stands for its line or fills its cell."""
_CELL: Final = Pattern(r"[|\t][ \u200c]*\Z", reach=4)
_COLON: Final = Pattern(r"[ ]?:(?![0-9])")
_ENDS: Final = (". ", "؛ ")


@dataclass(slots=True)
class Head:
    """A date that stands where a list has its dates; `strong` where a mark or the end of the line follows it."""

    hit: Hit
    strong: bool = True


def list_heads(text: str, hits: Iterable[Hit]) -> list[Head]:
    """The dates of months, days and weekdays at the heads of lines and entries, behind labels and alone in cells."""
    found: list[Head] = []
    if "\n" not in text and ": " not in text:
        return found
    title = text.find("\n", len(text) - len(text.lstrip()))
    above = 0
    for hit in hits:
        alone = above == 0 or text.find("\n", above, hit.start) >= 0
        above = hit.end
        if not is_of_list(hit.meaning):
            continue
        behind = _BEHIND.begins(text, hit.end)
        if _BEFORE.ends(text, hit.start):
            if behind or (hit.start and _ends_soon(text, hit.end)):
                found.append(Head(hit, strong=behind))
            continue
        heads_entry = text.endswith(_ENDS, 0, hit.start) and _COLON.begins(text, hit.end)
        fills_cell = behind and _CELL.ends(text, hit.start)
        ends_title = hit.end == title and facts.names_date(hit.meaning)
        if heads_entry or fills_cell or ends_title or (alone and _LABEL.ends(text, hit.start)):
            found.append(Head(hit))
    return found


def _ends_soon(text: str, place: int) -> bool:
    """Whether a line is short."""
    return len(text) <= place + _LONGEST_LINE or text.find("\n", place, place + _LONGEST_LINE) >= 0


def is_of_list(meaning: Expression) -> bool:
    """Whether it names a month, a day of one, a weekday or a season, or some of them: what a list may be of."""
    if isinstance(meaning, Season):
        return meaning.of is None
    date = _last_date(meaning)
    return date is not None and not date.bc and (date.month or date.day or date.weekday) is not None


def _last_date(meaning: Expression) -> Date | None:
    """The date of what is a date or some, with a clock time or not, or a part of one."""
    match meaning:
        case Date():
            return meaning
        case Between(start=Date(), end=Date() as date):
            return date
        case Several(items=(*others, Date() as date)) if all(isinstance(other, Date) for other in others):
            return date
        case Clock(of=Date() as date) | DayTime(of=Date() as date) | Edge(of=Date() as date) | Nth(of=Date() as date):
            return date
        case _:
            return None


# --- the months and days that only a list shows ---

_SHY_MONTHS: Final = "تیر|مهر|آبان|آذر|دی|بهمن|بهار"
"""Names of months and a season that are other words, too: at the heads of lines beside other months they are none."""
_DARI_MONTHS: Final = "حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت"
"""They are signs of the zodiac, too: months at the heads of lines where the text dates a day by one («۱۵ سرطان»)."""
_DARI_DAY: Final = Pattern(rf"[0-9م] (?:{_DARI_MONTHS})(?![\u0620-\u06d3])")
_MONTH_HEAD: Final = Pattern(
    rf"\n[ \u200c•*▪-]*(?P<months>(?:(?:{_SHY_MONTHS})|(?P<dari>{_DARI_MONTHS}))"
    rf"(?:[ ]و[ ](?:{_SHY_MONTHS}|{_DARI_MONTHS}))?)(?=[ ]?(?:[:–](?![0-9])|\n))"
)
_ALONE: Final = Pattern(r"[ \u200c]*:?[ \u200c]*\n")
_WEEKDAY: Final = r"(?:(?:یک|دو|سه|چهار|پنج)?[ \u200c]?شنبه|جمعه)"
_ORDINAL: Final = (
    r"(?:[0-9]{1,2}[ \u200c]?(?:م|ام)|(?:بیست و |سی و )?(?:اول|یکم|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم)"
    r"|[\u0620-\u06d3]{0,4}دهم|بیستم|سی[ \u200c]?ام)"
)
_DAY_HEAD: Final = Pattern(
    rf"[ \u200c•*▪-]*(?P<head>(?:از )?(?:روز )?(?:[0-9]|{_WEEKDAY}|{_ORDINAL}|نیمه|دهه|هفته|اوایل|اواسط|اواخر)"
    r"[^\n:|.،–—]{0,24}?)[ \u200c]*(?:[:|–—](?![0-9])|،[ ]|-[ ]|\.[ ])"
)
"""A line that begins with a part of the month above it."""
_WITH_WEEKDAY: Final = rf"{_WEEKDAY}[ ،]{{1,2}}(?:[0-9]{{1,2}}|{_ORDINAL})"
_DAY_ALONE: Final = Pattern(
    rf"(?:(?:\n|[.؛][ ])[ \u200c•*▪–-]*(?P<day>{_ORDINAL}(?:[ ](?:و|تا|الی)[ ]{_ORDINAL})?)"
    r"(?=[ \u200c]*(?:[:\n–-]|\.[ ]|(?<=م)،[ ]))"
    rf"|[\n|\t][ \u200c•*▪–-]*(?P<head>{_WITH_WEEKDAY})(?=[ \u200c]*(?:[:\n–،|\t-]|\.[ ]|\Z)))"
)
"""A day of whatever month the list has come to: «هشتم: …», «شنبه سوم: …», «| یکشنبه ۱ |»."""
_DIGITS_HEAD: Final = Pattern(
    r"[\n.؛](?:(?<=\n)|[ ])[ \u200c•*-]*(?P<one>[0-9]{1,2})/(?P<other>[0-9]{1,2})"
    r"(?:(?=[ ]*[:–—-])|(?<=[\n •*-][0-9]{2}/[0-9]{2})(?=[ ][\u0620-\u06d3]))"
    r"(?![ ](?:درصد|تومان|متر|دلار))"
)
_MONTHS, _LONGEST_MONTH = 12, 31
_FEWEST: Final = 2
_ANY_MONTH: Final = "فروردین"
"""In the place of the month of a day that goes on in whatever month its list has come to."""


def months_and_days(text: str, hits: Sequence[Node], parse: Parse) -> Iterator[Node]:
    """The months that are lines of their own or labels, and the days at the heads of lines and in cells below a month.

    A day is read with the name of its month: «مهر / ۲۰ تا ۲۵: نمایشگاه».
    """
    if "\n" not in text:
        return
    dated = [hit for hit in hits if isinstance(hit.meaning, Date) and hit.meaning.month is not None]
    months = [hit for hit in dated if _heads_with_month(text, hit)]
    for shy in _shy_months(text, hits, len(months), parse):
        months.append(shy)
        yield shy
    there = {hit.start: hit for hit in hits}
    for head in months:
        line = _ALONE.match(text, head.end)
        if line is not None:
            below = list(_days_below(text, text[head.start : head.end], line.end(), there, parse))
            there.update((day.start, day) for day in below)
            yield from below
    yield from _days_of_any_month(text, hits, dated, there, parse)
    yield from _days_in_digits(text, hits)


def _shy_months(text: str, hits: Sequence[Node], others: int, parse: Parse) -> Iterator[Node]:
    """The months at the heads of lines that are other words elsewhere, where there are several with the `others`."""
    taken = {hit.start for hit in hits}
    shy = [month for month in _MONTH_HEAD.finditer(text) if month.start("months") not in taken]
    names = [month["months"] for month in shy]
    shy = [month for month in shy if names.count(month["months"]) == 1]  # who speaks several times is no month
    if shy and any(month["dari"] for month in shy) and not _DARI_DAY.search(text):
        return
    if len(shy) + others >= _FEWEST:
        for month in shy:
            for read in parse(month["months"]):
                yield Node(read.tag, read.meaning, *month.span("months"), rule="month_of_list")


def _heads_with_month(text: str, hit: Node) -> bool:
    """Whether a line begins with a month, and no day of it, and ends with it or its mark."""
    return hit.meaning.day is None and _BEFORE.ends(text, hit.start) and _BEHIND.begins(text, hit.end)


def _days_below(text: str, month: str, line: int, there: dict[int, Node], parse: Parse) -> Iterator[Node]:
    """The parts of a month at the heads of the lines below it, up to a line that begins otherwise."""
    while (day := _DAY_HEAD.match(text, line)) is not None:
        start, end = day.span("head")
        other = there.get(start)
        if other is None or not _holds_month(other.meaning):
            yield from _read_with_month(parse, day["head"], month, start, end)
        elif other.end > end:
            return
        line = text.find("\n", day.end()) + 1 or len(text)


def _days_of_any_month(
    text: str, hits: Sequence[Node], dated: Sequence[Node], there: dict[int, Node], parse: Parse
) -> Iterator[Node]:
    """The days without a month at heads below a title or a day that has one: of the month that the list has come to.

    Without a weekday only among other days: «اول: … دوم: …» may count anything.
    """
    title = text.find("\n", len(text) - len(text.lstrip()))
    named = next((hit for hit in dated if _gives_month(text, hit, title)), None)
    if named is None:
        return
    days = (hit for hit in hits if is_of_list(hit.meaning) and _is_head_of_entry(text, hit))
    are_several = len(list(islice(days, _FEWEST))) == _FEWEST
    taken = _taken(there.values())
    for match in _DAY_ALONE.finditer(text, title if named.end <= title else named.end):
        group = "day" if match["day"] else "head"
        start, end = match.span(group)
        other = there.get(start)
        clear = taken.isdisjoint(range(start, end)) or (other is not None and not _holds_month(other.meaning))
        if clear and (are_several or group == "head"):
            for node in _read_with_month(parse, match[group], _ANY_MONTH, start, end):
                node.meaning = _of_any_month(node.meaning)
                yield node


def _gives_month(text: str, hit: Node, title: int) -> bool:
    """Whether it is a month in the title, or a day of one at the head of a line or in a cell."""
    if hit.meaning.day is None:
        return hit.end <= title
    return _is_head_of_entry(text, hit) or (_CELL.ends(text, hit.start) and _BEHIND.begins(text, hit.end))


def _read_with_month(parse: Parse, head: str, month: str, start: int, end: int) -> Iterator[Node]:
    """The head of a line as a time of its month; nothing where the two are no one time."""
    phrase = f"{head} {month}"
    read = list(parse(phrase))
    if len(read) == 1 and (read[0].start, read[0].end) == (0, len(phrase)) and is_of_list(read[0].meaning):
        yield Node(read[0].tag, read[0].meaning, start, end, rule="day_of_list")


def _days_in_digits(text: str, hits: Sequence[Node]) -> Iterator[Node]:
    """Month and day in two digits each at the heads of several entries; day and month, where one is above 12."""
    found = list(_DIGITS_HEAD.finditer(text)) if text.count("/") >= _FEWEST else []
    if len(found) < _FEWEST:
        return
    pairs = [(int(match["one"]), int(match["other"])) for match in found]
    if any(one > _MONTHS for one, _ in pairs):
        pairs = [(other, one) for one, other in pairs]
    if not all(1 <= month <= _MONTHS and 1 <= day <= _LONGEST_MONTH for month, day in pairs):
        return
    taken = _taken(hits)
    for match, (month, day) in zip(found, pairs, strict=True):
        start, end = match.start("one"), match.end("other")
        if taken.isdisjoint((start, end - 1)):
            yield Node(Tag.A_DAY, Date(month=month, day=day, calendar=Calendar.JALALI), start, end)


def _taken(hits: Iterable[Node]) -> set[int]:
    """The places of all letters of some expressions."""
    return {place for hit in hits for place in range(hit.start, hit.end)}


def _is_head_of_entry(text: str, hit: Node) -> bool:
    line = text.rfind("\n", max(0, hit.start - _SHORTEST_LABEL), hit.start) + 1
    if line == 0 and hit.start > _SHORTEST_LABEL:
        return False
    return len(text[line : hit.start].strip()) <= _SHORTEST_LABEL and _BEHIND.begins(text, hit.end)


def _holds_month(meaning: Expression) -> bool:
    return any(isinstance(part, Date) and part.month is not None for part in facts.walk(meaning))


def _of_any_month(meaning: Expression) -> Expression:
    """Days of a month as days of whatever month."""
    match meaning:
        case Date():
            return _monthless(meaning)
        case Between(start=Date() as start, end=Date() as end):
            return Between(_monthless(start), _monthless(end))
        case Several(items=items):
            return Several(tuple(_monthless(item) for item in items if isinstance(item, Date)))
        case _:
            return meaning


def _monthless(date: Date) -> Date:
    return replace(date, month=None, calendar=None)
