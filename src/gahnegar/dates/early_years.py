"""Bare years of three digits in texts of classical history: «در ۴۸۱ درگذشت», «تاریخ بیهقی (آغاز ۴۴۸)».

Elsewhere three digits are a number; here the text has told early years or centuries by their calendar. Looks at folded
text and at the expressions found in it; knows no dates.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.expression import Between, Date, Expression, Numbered
from gahnegar.dates.lexicon import Strength, Tag
from gahnegar.dates.scan import Node
from gahnegar.dates.units import Calendar
from gahnegar.persian.pattern import Pattern

RULE: Final = "early_year"
_BEFORE_YEAR_THOUSAND: Final = 1000
_LATEST_CENTURY: Final = 10
_YEAR: Final = r"[1-9][0-9]{2}(?![0-9/.:٫])"
_IN_BRACKETS: Final = (
    "حدود|د|ف|ت|م|متوفای?|متوفی|وفات|آغاز|پایان|سال|ت[اأ]لیف|کتابت|درگذشته?|نوشته|زاده|حک|حکومت|ساخت|در"
)
_BEHIND: Final = (
    "درگذش|زاده|شکست|فتح|تصرف|متولد|وفات|فوت|کشته|ساخت|نوش|ت[اأ]لیف|پایان|آغاز|مرد|شهید"
    "|به[ ](?:پایان|دست|قتل|دنیا|فرمان|دستور|همت)|تصحیح|کتابت|تحریر|سرود|و[ ](?:پس|پیش|در)[ ]|که[ ]|ق[ .،)]"
)
_BARE: Final = Pattern(
    rf"(?:\((?:(?:{_IN_BRACKETS})[. ]{{1,2}}){{0,2}}|(?<![\u0620-\u06d3])(?:در|به سال|از|تا|پس از|پیش از|حدود)[ ]"
    rf"|(?<![\u0620-\u06d3])(?=بین[ ]))"
    rf"(?P<years>(?:(?:بین|از)[ ])?(?P<first>{_YEAR})(?:[ ]?(?:تا|-|–)[ ]?(?P<last>{_YEAR}))?)"
    rf"(?=[ ]?(?:[)،؛.]|\Z)|[ ](?:در[ ](?:[\u0620-\u06d3\u200c]+[ ]){{1,2}}?)?(?:{_BEHIND}))"
)


def early_years(text: str, hits: Sequence[Node]) -> Iterator[Node]:
    """The years of three digits between `hits` that only the history told around makes years."""
    early = [(hit.start, calendar) for hit in hits for calendar in _early_calendars(hit.meaning)]
    if not early:
        return
    number = 0
    for match in _BARE.finditer(text):
        start, end = match.span("years")
        while number < len(hits) and hits[number].end <= start:
            number += 1
        if number < len(hits) and hits[number].start < end:
            continue
        _, calendar = early[max(bisect_left(early, (start,)) - 1, 0)]
        years = [Date(year=int(match[name]), calendar=calendar) for name in ("first", "last") if match[name]]
        if len(years) == 1:
            yield Node(Tag.A_YEAR, years[0], *match.span("first"), Strength.GLUE, RULE)
        else:
            yield Node(Tag.A_RANGE, Between(*years), start, end, Strength.GLUE, RULE)


@lru_cache(maxsize=1 << 12)
def _early_calendars(meaning: Expression) -> tuple[Calendar, ...]:
    """The calendars that are written with the early years and centuries of a time; mostly it names none."""
    found: list[Calendar] = []
    for part in facts.walk(meaning):
        match part:
            case Date(year=int() as year, calendar=Calendar.HIJRI | Calendar.JALALI as calendar, bc=False):
                found += [calendar] if year < _BEFORE_YEAR_THOUSAND else []
            case Numbered(number=number, calendar=Calendar.HIJRI | Calendar.JALALI as calendar):
                found += [calendar] if number <= _LATEST_CENTURY else []
            case _:
                pass
    return tuple(found)
