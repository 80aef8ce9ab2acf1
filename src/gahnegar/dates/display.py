"""A day as people write it: «سه‌شنبه ۹ مهر ۱۳۹۲», «۱ اکتبر ۲۰۱۳», "1 October 2013", 1392-07-09.

Knows days (`datetime.date`, Gregorian) and calendars, not expressions; the names are those of `messages`.
"""

import datetime as dt
from functools import lru_cache

from gahnegar.dates.calendars import from_day, month_length
from gahnegar.dates.units import Calendar
from gahnegar.errors import InvalidDateError
from gahnegar.messages import Language as Language  # the other rooms name it with the functions of this file
from gahnegar.messages import messages


def persian_digits(text: str) -> str:
    """`text` with Persian digits for the ASCII ones.

    >>> persian_digits("1392-07-09")
    '۱۳۹۲-۰۷-۰۹'
    """
    return messages(Language.PERSIAN).digits(text)


def iso_in(calendar: Calendar, date: dt.date | None) -> str | None:
    """Year, month and day of `calendar` as text that sorts; None for None, and for days before its first year.

    >>> iso_in(Calendar.JALALI, dt.date(2013, 10, 1)), iso_in(Calendar.HIJRI, dt.date(2013, 10, 1))
    ('1392-07-09', '1434-11-25')
    """
    if date is None:
        return None
    try:
        year, month, day = from_day(calendar, date.toordinal())
    except InvalidDateError:
        return None
    return f"{year:04}-{month:02}-{day:02}"


def long(
    calendar: Calendar,
    date: dt.date,
    language: Language = Language.PERSIAN,
    *,
    weekday: bool = False,
    ascii_digits: bool = False,
) -> str:
    """The day in words, with its weekday if asked; Persian digits in Persian and Dari unless `ascii_digits`.

    Raises InvalidDateError for days before the first year of the calendar.

    >>> day = dt.date(2013, 10, 1)
    >>> print(long(Calendar.JALALI, day, weekday=True))
    سه‌شنبه ۹ مهر ۱۳۹۲
    >>> print(long(Calendar.JALALI, day, Language.DARI, ascii_digits=True))
    9 میزان 1392
    >>> print(long(Calendar.GREGORIAN, day))
    ۱ اکتبر ۲۰۱۳
    >>> long(Calendar.GREGORIAN, day, Language.ENGLISH, weekday=True)
    'Tuesday, 1 October 2013'
    >>> print(long(Calendar.HIJRI, day))
    ۲۵ ذی‌القعده ۱۴۳۴
    """
    year, month, day = from_day(calendar, date.toordinal())
    text = f"{day} {month_name(calendar, month, language)} {year}"
    if weekday:
        text = messages(language).weekday_and(date.weekday(), text)
    return _localized_digits(text, language, ascii_digits)


@lru_cache(maxsize=4096)
def long_span(
    calendar: Calendar,
    first: dt.date,
    last: dt.date,
    language: Language = Language.PERSIAN,
    *,
    ascii_digits: bool = False,
) -> str:
    """The days from `first` to `last`, both inclusive, without saying anything twice; whole months and years by name.

    >>> def span(first: dt.date, last: dt.date) -> None:
    ...     print(long_span(Calendar.JALALI, first, last))
    >>> span(dt.date(2013, 10, 1), dt.date(2013, 10, 4))
    ۹ تا ۱۲ مهر ۱۳۹۲
    >>> span(dt.date(2013, 9, 22), dt.date(2013, 10, 4))
    ۳۱ شهریور تا ۱۲ مهر ۱۳۹۲
    >>> span(dt.date(2013, 3, 21), dt.date(2013, 4, 20))
    فروردین ۱۳۹۲
    >>> span(dt.date(2012, 3, 20), dt.date(2014, 3, 20))
    ۱۳۹۱ تا ۱۳۹۲
    """
    (year, month, day), (to_year, to_month, to_day) = (from_day(calendar, date.toordinal()) for date in (first, last))
    name, to_name = (month_name(calendar, number, language) for number in (month, to_month))
    whole_months = day == 1 and to_day == month_length(calendar, to_year, to_month)
    if whole_months and (month, to_month) == (1, 12):
        start, end = str(year), str(to_year)
    elif whole_months:
        start, end = (f"{name} {year}" if year != to_year else name), f"{to_name} {to_year}"
        start = end if (year, month) == (to_year, to_month) else start
    else:
        end = f"{to_day} {to_name} {to_year}"
        start = (
            str(day) + (f" {name}" if (year, month) != (to_year, to_month) else "") + (f" {year}" * (year != to_year))
        )
        start = end if first == last else start
    joined = start if start == end else messages(language).to(start, end)
    return _localized_digits(joined, language, ascii_digits)


def month_name(calendar: Calendar, month: int, language: Language = Language.PERSIAN) -> str:
    """The name of a month, 1 to 12.

    >>> month_name(Calendar.JALALI, 7, Language.ENGLISH)
    'Mehr'
    """
    return messages(language).months[calendar][month - 1]


def weekday_name(date: dt.date, language: Language = Language.PERSIAN) -> str:
    """The name of the day's weekday.

    >>> weekday_name(dt.date(2013, 10, 1), Language.ENGLISH)
    'Tuesday'
    """
    return messages(language).weekdays[date.weekday()]


def _localized_digits(text: str, language: Language, ascii_digits: bool) -> str:
    return text if ascii_digits else messages(language).digits(text)
