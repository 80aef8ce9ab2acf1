"""A day as people write it: «سه‌شنبه ۹ مهر ۱۳۹۲», «۱ اکتبر ۲۰۱۳», "1 October 2013", 1392-07-09.

Knows days (`datetime.date`, Gregorian) and calendars, not expressions. The Jalali names are jdatetime's, loaded at the
first use; year, month, day and weekday are those of `calendars`, since jdatetime's are a day off in the years from 1503
in which the leap day leaves its 33-year cycle, and its ISO text does not pad years below 1000.
"""

import datetime as dt
from enum import StrEnum
from functools import cache, lru_cache

from gahnegar.dates.calendars import from_day, month_length
from gahnegar.dates.units import Calendar


class Language(StrEnum):
    """In which language a date is written. DARI is Persian with Afghanistan's names of months."""

    PERSIAN = "fa"
    DARI = "prs"
    ENGLISH = "en"


_WESTERN = "January February March April May June July August September October November December".split()
_WESTERN_FA = "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر".split()
_WESTERN_DARI = "جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر".split()
_ZODIAC = "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت".split()
_LUNAR = (
    "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab", "Shaban", "Ramadan", "Shawwal",
    "Dhu al-Qada", "Dhu al-Hijja",
)  # fmt: skip
_LUNAR_FA = "محرم صفر ربیع‌الاول ربیع‌الثانی جمادی‌الاول جمادی‌الثانی رجب شعبان رمضان شوال ذی‌القعده ذی‌الحجه".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_DIGITS = {ord("0") + digit: 0x06F0 + digit for digit in range(10)}


def persian_digits(text: str) -> str:
    """`text` with Persian digits for the ASCII ones.

    >>> persian_digits("1392-07-09")
    '۱۳۹۲-۰۷-۰۹'
    """
    return text.translate(_DIGITS)


def iso(calendar: Calendar, date: dt.date) -> str:
    """Year, month and day of `calendar` as text that sorts; InvalidDateError for days before its first year.

    >>> iso(Calendar.JALALI, dt.date(2013, 10, 1)), iso(Calendar.HIJRI, dt.date(2013, 10, 1))
    ('1392-07-09', '1434-11-25')
    """
    year, month, day = from_day(calendar, date.toordinal())
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
        comma = "," if language is Language.ENGLISH else ""
        text = f"{weekday_name(date, language)}{comma} {text}"
    return _digits(text, language, ascii_digits)


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
    joined = start if start == end else f"{start} {'to' if language is Language.ENGLISH else 'تا'} {end}"
    return _digits(joined, language, ascii_digits)


def month_name(calendar: Calendar, month: int, language: Language = Language.PERSIAN) -> str:
    """The name of a month, 1 to 12.

    >>> month_name(Calendar.JALALI, 7, Language.ENGLISH)
    'Mehr'
    """
    return _names(calendar, language)[month - 1]


def weekday_name(date: dt.date, language: Language = Language.PERSIAN) -> str:
    """The name of the day's weekday.

    >>> weekday_name(dt.date(2013, 10, 1), Language.ENGLISH)
    'Tuesday'
    """
    if language is Language.ENGLISH:
        return _WEEKDAYS[date.weekday()]
    import jdatetime

    return str(jdatetime.date.j_weekdays_fa[(date.weekday() + 2) % 7])


@cache
def _names(calendar: Calendar, language: Language) -> tuple[str, ...]:
    """The twelve months of a calendar."""
    if calendar is Calendar.JALALI:
        import jdatetime

        names = jdatetime.date.j_months_en if language is Language.ENGLISH else jdatetime.date.j_months_fa
        return tuple(_ZODIAC if language is Language.DARI else names)
    if calendar is Calendar.HIJRI:
        return tuple(_LUNAR if language is Language.ENGLISH else _LUNAR_FA)
    return tuple({Language.ENGLISH: _WESTERN, Language.PERSIAN: _WESTERN_FA, Language.DARI: _WESTERN_DARI}[language])


def _digits(text: str, language: Language, ascii_digits: bool) -> str:
    return text if ascii_digits or language is Language.ENGLISH else persian_digits(text)
