"""Two expressions that name one time, the second behind the first: «۲۴ مهر ۱۳۹۲ (۱۶ اکتبر ۲۰۱۳)», «۱۳۵۷/۱۹۷۹».

They must agree; where they do not, the second has a conflict. Corrects nothing.
"""

import datetime as dt
from dataclasses import replace

from gahnegar.dates.conflicts import Conflict, ConflictKind, Days
from gahnegar.dates.expression import Date
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Calendar, Grain, TimexType, Weekday
from gahnegar.persian.pattern import LOOSE_JOINT, Pattern, any_word_of

MOST_BETWEEN = 30
"""Letters between the two, at the most."""
EQUATING = any_word_of("یعنی مصادف_با مصادف برابر_با برابر مطابق_با مطابق همزمان_با موافق_با معادل", LOOSE_JOINT)
"""Words between two names of one day, as a pattern: «۹ مهر برابر با ۱ اکتبر»."""
_EQUATED = Pattern(rf" ?(?:\(|\[|/|،? ?(?:{EQUATING}) ) ?(?:با )?(?:روز )?\Z")


def compared(timex: Timex, other: Timex, between: str) -> Timex:
    """`timex`, with a conflict where it names another time than `other` before it; `between` stands between them."""
    if other.type is not TimexType.DATE or timex.type is not TimexType.DATE or not _EQUATED.match(between):
        return timex
    if other.granularity is timex.granularity is Grain.YEAR:
        return _same_year(timex, other)
    if other.granularity is not Grain.DAY or timex.granularity is not Grain.DAY or other.first is None:
        return timex
    if isinstance(timex.expression, Date) and timex.expression.month is None and timex.expression.day is None:
        return _same_day(timex, other)
    if timex.first is None or timex.first == other.first or other.first != other.last or timex.first != timex.last:
        return timex
    made_ahead = timex.published not in (timex.first, other.first)
    if made_ahead and Calendar.HIJRI in (timex.calendar, other.calendar) and abs(timex.first - other.first).days == 1:
        return timex  # calendars made ahead differ by a day; on the day itself it is known
    conflict = Conflict(ConflictKind.CALENDAR, _one_day(timex.first), _one_day(other.first))
    return replace(timex, conflicts=(*timex.conflicts, conflict))


def _same_year(timex: Timex, other: Timex) -> Timex:
    """A year told in a second calendar, with a conflict where the two have no day in common: «۱۳۵۷/۱۹۹۰»."""
    if timex.calendar is other.calendar or timex.days is None or other.days is None:
        return timex
    if timex.days[0] <= other.days[1] and other.days[0] <= timex.days[1]:
        return timex
    conflict = Conflict(ConflictKind.CALENDAR, Days(*timex.days), Days(*other.days))
    return replace(timex, conflicts=(*timex.conflicts, conflict))


def _same_day(timex: Timex, other: Timex) -> Timex:
    """A weekday in parentheses behind a day: it is that day, or contradicts it."""
    stated = timex.expression.weekday if isinstance(timex.expression, Date) else None
    assert other.first is not None
    if stated is None or stated == other.first.weekday():
        return replace(timex, first=other.first, last=other.last, value=other.value, edtf=other.edtf, basis=other.basis)
    conflict = Conflict(ConflictKind.WEEKDAY, stated, Weekday(other.first.weekday()))
    return replace(timex, conflicts=(*timex.conflicts, conflict))


def _one_day(day: dt.date) -> Days:
    return Days(day.toordinal(), day.toordinal())
