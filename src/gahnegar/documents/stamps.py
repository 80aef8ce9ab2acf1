"""Dates as they stand in fields, addresses and bylines: whole ones with a year, or a month with its year.

Knows no sentences: what stands in running text is the tagger's. A year from 1200 to 1499 is Jalali wherever it
stands, also in fields that should be Gregorian, as many Persian sites fill them.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from numbers import Real
from typing import Final

from gahnegar.dates import years
from gahnegar.dates.calendars import is_valid, month_span, to_day
from gahnegar.dates.lexicon import dari, month_names
from gahnegar.dates.lexicon.weekdays import WORDS as WEEKDAY_WORDS
from gahnegar.dates.published import in_tehran, tehran
from gahnegar.dates.units import Calendar, Weekday
from gahnegar.errors import Detail, PublishedDateError
from gahnegar.persian.text import fold


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date found in a string: its days (both inclusive), its calendar, where it stands (code points, half-open).

    `short`: the year has two digits. `weekday_differs`: a weekday stands beside it that is not that day's.
    """

    first: dt.date
    last: dt.date
    calendar: Calendar
    start: int
    end: int
    short: bool = False
    weekday_differs: bool = False


_JOINT = "[ \u200c]?"
_GAP = r"\s{0,3}"  # more space than this parts what stands there, and without a bound time would grow faster than text
_MONTH_NAMES: Final = {
    spelling: word.meaning
    for word in (*month_names.WORDS, *dari.MONTHS)
    for spelling in word.spellings.split("|")
    if spelling
}


def _spellings(names: Iterable[str]) -> str:
    ordered = sorted(names, key=len, reverse=True)
    return "|".join(re.escape(name).replace("_", _JOINT).replace("=", "[ \u200c]") for name in ordered)


_WEEKDAY_NAMES: Final = {
    spelling: word.meaning
    for word in WEEKDAY_WORDS
    if isinstance(word.meaning, Weekday)
    for spelling in word.spellings.split("|")
}
_NUMERIC = re.compile(r"(?<![\d/.-])(\d{4}|\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{1,2})(?![\d/])")
_COMPACT = re.compile(r"(?<!\d)(1[2-4]\d\d|20\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)")
_ISO_TIME = re.compile(
    r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T ] ?(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)? ?(Z|[+-]\d\d:?\d\d)?"
)
_DIGITS = re.compile("[0-9]+")
_LONGEST_FIELD = 200
"""Code points of the longest field that may be a date."""

_SHOWN = 80
"""So much of a field that is no date is shown."""


@cache
def _wordy() -> re.Pattern[str]:
    months = _spellings(_MONTH_NAMES)
    return re.compile(
        rf"(?:(?P<weekday>{_spellings(_WEEKDAY_NAMES)}){_GAP}[،,]?{_GAP})?"
        rf"(?:(?<!\d)(?P<day>\d{{1,2}})(?:\s?ام|\s?م)?{_GAP})?(?<![^\W\d_])(?P<month>{months})(?![^\W\d_])"
        rf"(?:{_JOINT}ماه)?{_GAP}[،,]?{_GAP}(?:سال{_GAP})?(?P<year>\d{{4}}|\d{{2}})(?!\d|[:/.]\d)"
    )


def day_of(year: int, month: int, day: int) -> tuple[dt.date, Calendar] | None:
    """The day of these numbers, the calendar told by the year; None where there is no such day.

    >>> day_of(1392, 7, 2)
    (datetime.date(2013, 9, 24), <Calendar.JALALI: 'jalali'>)
    """
    calendar = years.calendar_of(year)
    if calendar is None or not is_valid(calendar, year, month, day):
        return None
    return dt.date.fromordinal(to_day(calendar, year, month, day)), calendar


def find_stamps(text: str) -> list[Stamp]:
    """The whole dates in `text`, and the months with a year, in the order in which they stand.

    >>> [stamp.first.isoformat() for stamp in find_stamps("سه‌شنبه، ۲ مهر ۹۲ - کد خبر ۱۲ - ۲۰۱۳/۹/۲۵")]
    ['2013-09-24', '2013-09-25']
    >>> stamp, = find_stamps("شهریور ۱۳۹۲")
    >>> stamp.first.isoformat(), stamp.last.isoformat()
    ('2013-08-23', '2013-09-22')
    """
    folded = fold(text)
    found: list[Stamp] = []
    for stamp in sorted((*_numeric(folded.text), *_compact(folded.text), *_named_dates(folded.text)), key=_by_place):
        if not found or stamp.start >= found[-1].end:
            found.append(stamp)
    return [
        Stamp(
            stamp.first,
            stamp.last,
            stamp.calendar,
            folded.raw_start(stamp.start),
            folded.raw_end(stamp.end),
            stamp.short,
            stamp.weekday_differs,
        )
        for stamp in found
    ]


def _by_place(stamp: Stamp) -> tuple[int, int]:
    return stamp.start, -stamp.end


def _numeric(text: str) -> Iterator[Stamp]:
    for match in _NUMERIC.finditer(text):
        one, month, three = int(match[1]), int(match[3]), int(match[4])
        if len(match[1]) == 4:
            year, day = one, three
        elif len(match[4]) == 4:  # typed from right to left: ۰۲/۰۷/۱۳۹۲
            year, day = three, one
        elif len(match[1]) == 2 and not 10 < one < 30 and match[2] != ".":  # 12/5/03 may be of any order
            year, day = years.written_out(one), three
        else:
            continue
        found = day_of(year, month, day)
        if found:
            yield Stamp(found[0], found[0], found[1], *match.span(), short=len(match[1]) == 2 and len(match[4]) < 4)


def _compact(text: str) -> Iterator[Stamp]:
    for match in _COMPACT.finditer(text):
        found = day_of(int(match[1]), int(match[2]), int(match[3]))
        if found:
            yield Stamp(found[0], found[0], found[1], *match.span())


def _named_dates(text: str) -> Iterator[Stamp]:
    for match in _wordy().finditer(text):
        calendar, month = _meaning(_MONTH_NAMES, match["month"])
        short = len(match["year"]) == 2
        year = years.written_out(int(match["year"]), calendar)
        if calendar is Calendar.HIJRI or years.calendar_of(year) is not calendar:
            continue
        if match["day"] is None:
            if not short:
                first, last = month_span(calendar, year, month)
                start = match.start("month")
                yield Stamp(dt.date.fromordinal(first), dt.date.fromordinal(last), calendar, start, match.end())
            continue
        if not is_valid(calendar, year, month, int(match["day"])):
            continue
        day = dt.date.fromordinal(to_day(calendar, year, month, int(match["day"])))
        differs = match["weekday"] is not None and _weekday_named(match["weekday"]) != day.weekday()
        yield Stamp(day, day, calendar, *match.span(), short=short, weekday_differs=differs)


def _meaning(names: dict[str, object], written: str) -> tuple[Calendar, int]:
    plain = re.sub("[ \u200c]", "", written)
    for name, meaning in names.items():
        if re.sub("[_=]", "", name) == plain and isinstance(meaning, tuple):
            calendar, month = meaning
            return calendar, month
    raise AssertionError(f"the pattern matched {written!r}, which is in no table")


def _weekday_named(written: str) -> Weekday | None:
    plain = re.sub("[ \u200c]", "", written)
    for name, meaning in _WEEKDAY_NAMES.items():
        if re.sub("[_=]", "", name) == plain and isinstance(meaning, Weekday):
            return meaning
    return None


def is_missing(value: object) -> bool:
    """Whether a cell holds nothing: None, NaN, NaT, pandas' NA.

    >>> is_missing(float("nan")), is_missing("")
    (True, False)
    """
    try:
        return value is None or bool(value != value)
    except (TypeError, ValueError):  # NA says neither yes nor no
        return True


def parse_stamp(value: object) -> tuple[dt.date, Calendar]:
    """The day in Tehran that a field tells, and the calendar it was written in; raises PublishedDateError.

    Reads ISO dates and times, also with Jalali numbers in them, eight digits, Persian wording, seconds since 1970, and
    as a last resort what dateparser knows of other languages.

    >>> parse_stamp("1392-07-02T10:35:00+03:30")
    (datetime.date(2013, 9, 24), <Calendar.JALALI: 'jalali'>)
    >>> parse_stamp("2013-09-24T21:00:00Z")[0]  # past midnight in Tehran
    datetime.date(2013, 9, 25)
    """
    if is_missing(value):
        return _refuse(value)
    if isinstance(value, dt.datetime):
        return in_tehran(value).day, Calendar.GREGORIAN
    if isinstance(value, dt.date):
        return value, Calendar.GREGORIAN
    if isinstance(value, Real) and not isinstance(value, bool):
        return _from_number(float(value))
    if not isinstance(value, str):
        return _plain_day(value), Calendar.JALALI
    folded = fold(value.strip()).text.strip()
    if len(folded) > _LONGEST_FIELD:
        return _refuse(value)
    folded = " ".join(folded.split())
    if _DIGITS.fullmatch(folded) and len(folded) != 8:
        return _from_number(int(folded)) if len(folded) < 16 else _refuse(value)
    match = _ISO_TIME.fullmatch(folded)
    if match:
        return _moment(match, value)
    stamps = [stamp for stamp in find_stamps(folded) if stamp.first == stamp.last]
    if stamps:
        if len({stamp.first for stamp in stamps}) > 1:
            return _refuse(value)
        return stamps[0].first, stamps[0].calendar
    return _in_other_words(folded, value)


def clock_of(value: object) -> dt.time | None:
    """The clock time in Tehran that a field tells beside its day; midnight is what programs write for none.

    >>> clock_of("2013-09-24T21:00:00Z"), clock_of("2013-09-24 00:00"), clock_of("1392-07-02")
    (datetime.time(0, 30), None, None)
    """
    if not isinstance(value, dt.datetime | str) or is_missing(value):
        return None
    if isinstance(value, str) and (len(value) > _LONGEST_FIELD or not _CLOCK.search(value)):
        return None
    if isinstance(value, dt.datetime) and value.time() == dt.time.min:
        return None
    from gahnegar.dates.published import parse_moment

    try:
        moment = parse_moment(value)
    except PublishedDateError:
        return None
    midnight = isinstance(value, str) and _MIDNIGHT.search(value)
    return None if moment is None or midnight else moment.clock


_CLOCK = re.compile(r"\d\s?:\s?\d|ساعت")
_MIDNIGHT = re.compile(r"(?<![\d:])0?0:00(?::00)?(?![:\d])(?:\.0+)?")


def _moment(match: re.Match[str], value: str) -> tuple[dt.date, Calendar]:
    found = day_of(int(match[1]), int(match[2]), int(match[3]))
    if found is None:
        return _refuse(value)
    day, calendar = found
    if match[7] is None or calendar is Calendar.JALALI:
        return day, calendar
    try:
        moment = dt.datetime.combine(day, dt.time(int(match[4]), int(match[5])), tzinfo=_offset_zone(match[7]))
        return moment.astimezone(tehran()).date(), calendar
    except (ValueError, OverflowError):
        return _refuse(value)


def _offset_zone(written: str) -> dt.timezone:
    if written == "Z":
        return dt.UTC
    digits = written[1:].replace(":", "")
    shift = dt.timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return dt.timezone(-shift if written[0] == "-" else shift)


def _from_number(value: float) -> tuple[dt.date, Calendar]:
    whole = int(value) if value == value and abs(value) < 1e16 else 0
    if 12000101 <= whole <= 21991231:
        found = day_of(whole // 10000, whole // 100 % 100, whole % 100)
        return found if found else _refuse(value)
    seconds = whole / 1000 if whole > 10**11 else whole
    if 10**8 <= seconds < 7 * 10**9:
        return dt.datetime.fromtimestamp(seconds, tehran()).date(), Calendar.GREGORIAN
    return _refuse(value)


def _plain_day(value: object) -> dt.date:
    from gahnegar.dates.published import parse_published

    day = parse_published(value)
    return day if day else _refuse(value)[0]


def _in_other_words(folded: str, value: str) -> tuple[dt.date, Calendar]:
    if not re.search(r"\d{4}", folded) or len(folded) > 80:
        return _refuse(value)
    import dateparser

    moment = dateparser.parse(
        folded,
        languages=["en", "ar", "fr", "de", "tr"],
        settings={  # absolute-time alone: the other parsers of dateparser read the clock («tomorrow 2013»)
            "PARSERS": ["absolute-time"],
            "RELATIVE_BASE": dt.datetime(2000, 1, 1),
            "REQUIRE_PARTS": ["day", "month", "year"],
            "STRICT_PARSING": True,
        },
    )
    if moment is None or years.calendar_of(moment.year) is not Calendar.GREGORIAN:
        return _refuse(value)
    return in_tehran(moment).day, Calendar.GREGORIAN


def _refuse(value: object) -> tuple[dt.date, Calendar]:
    written = repr(value)
    written = f"{written[:_SHOWN]}…" if len(written) > _SHOWN else written
    raise PublishedDateError(
        Detail("{written} is no date; accepted are 1392-07-02, ۲ مهر ۱۳۹۲, 2013-09-24 and the like", written=written)
    )
