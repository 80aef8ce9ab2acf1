"""The headings and the title that lines stand below: their day, their years, the span of a log.

Keeps what they said; which lines are headings says `dated_lines`.
"""

import re
from dataclasses import replace
from functools import cached_property
from typing import Final

from gahnegar.dates import calendars, years
from gahnegar.dates.dated_lines import LONGEST_TITLE, DatedLines
from gahnegar.dates.expression import Between, Clock, Date, Expression, Shift, Within
from gahnegar.dates.resolution import Resolution
from gahnegar.dates.speech_time import SpeechTime
from gahnegar.dates.units import Basis, Calendar, Grain
from gahnegar.dates.whole_text import ANNUAL_REPORT, Hit
from gahnegar.dates.words_beside import is_of_thing
from gahnegar.persian.pattern import Pattern
from gahnegar.persian.tenses import direction_after

_SUCH_DAY: Final = Pattern(r"چنین[ \u200c]روز|روز[ \u200c]در تاریخ|امروز در تاریخ|روزشمار|رویدادهای")
_OF_PROGRAMME: Final = Pattern(r"برنامه|فال|جدول|تقویم|اخبار|گزارش|رویداد|دستور|لیست|فهرست|منو|شیفت|کشیک|هفتگی")
"""What a title names whose lines are of its week."""
_OF_RECORD: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:گزارش|صورت[ \u200c]?جلسه|مشروح|خلاصه مذاکرات|شیفت|کشیک|وقایع|رخداد(?:ها|های)?|روزنوشت"
    r"|لحظه به لحظه|گاه[ \u200c]?شمار|دفتر)(?![\u0620-\u06d3])"
)
"""What a title names that tells of its day from that day: «صورت‌جلسهٔ هیئت‌مدیره، ۲۵ مهر»."""
_HOURS_AT_HEADS: Final = Pattern(r"\n[^\w\n]*(?:ساعت )?[0-9]{1,2}:[0-9]{2}(?![0-9:])")
_NIGHT_SHIFT: Final = Pattern(r"(?<![\u0620-\u06d3])(?:شیفت|کشیک|نوبت|پست)[ ](?:شب[ ،:]{1,2}(?:مورخ |تاریخ |روز )?)?\Z")
_OF_NIGHT_SHIFT: Final = Pattern(r"[ ]?[،–-]?[ ]?(?:شیفت|کشیک|نوبت|پست)[ ]شب(?![\u0620-\u06d3])")
_YEAR_ENDING: Final = Pattern(r"(?<![\u0620-\u06d3])سال(?: مالی)? منتهی به (?:تاریخ |پایان )?\Z", needs="منتهی به ")
"""Before the last day of the year of accounts that a title names: «سال مالی منتهی به ۳۱ شهریور ۱۴۰۳»."""
_SUCH_A_DAY: Final = Pattern(r"،? (?:در )?(?:چنین|همین) (?:روز|شب)ی?(?![\u0620-\u06d3\u200c])")
"""Behind the years since which it is the day: «چهل سال پیش در چنین روزی»."""
_A_WEEK, _A_YEAR = 7, 365
_NOON: Final = (12, 0)
"""Clock times before it are of the morning with which a night shift ends."""
_YEAR_OF_LIST: Final = re.compile(r"[ \u200c]*[-–:]")


class Headings:
    """What the headings and the title of one folded text say of the lines below."""

    day: Resolution | None = None
    """The day of the last heading, or of the log that goes on below it."""
    period: Resolution | None = None
    """The year, the month or the season of the last heading."""
    title_day: Resolution | None = None
    title_span: tuple[int, int] | None = None
    """The days that the first line spans."""

    def __init__(self, text: str, lines: DatedLines, speech: SpeechTime) -> None:
        self._text = text
        self._speech = speech
        self._lines = lines
        head = len(text) - len(text.lstrip())
        self._title_end = text.find("\n", head, head + LONGEST_TITLE)
        self._yearless: Date | None = None
        self._watch: tuple[int, tuple[int, int]] | None = None

    def note(self, resolution: Resolution, hit: Hit) -> None:
        """Take note of `hit` where it is a heading, the name of a school year or a title."""
        school = hit.rule in ("school_year", "semester")
        if resolution.first is not None and resolution.first == resolution.last and self._names_night_shift(hit):
            self._watch = resolution.first, _NOON
        if self._is_of_accounts(resolution, hit) and resolution.last is not None:
            first = resolution.last - _A_YEAR
            self.period = Resolution(first, resolution.last, Grain.YEAR, resolution.calendar, Basis.CONTEXT)
        elif self._is_anniversary(hit):
            self.period = resolution
        elif (self._lines.is_heading(hit) and not is_of_thing(hit.meaning, self._text, hit, labelled=False)) or (
            school and self._lines.ends_line(hit)
        ):
            self._note_heading(hit.meaning, resolution, school=school)
        elif self._lines.is_title(hit) and resolution.first == resolution.last and not self._announces(resolution, hit):
            self.title_day = _as_heading(resolution)
            if (
                _SUCH_DAY.search(self._text, 0, hit.start)
                and isinstance(hit.meaning, Date)
                and hit.meaning.year is None
            ):
                self._yearless = hit.meaning  # «در چنین روزی، ۳۱ خرداد / ۱۳۶۹: …»

    def _is_anniversary(self, hit: Hit) -> bool:
        """Whether the text tells of this very day of a year long ago: «چهل سال پیش در چنین روزی …»."""
        match hit.meaning:
            case Shift(Grain.YEAR, count, None) if count < 0:
                return _SUCH_A_DAY.begins(self._text, hit.end)
            case _:
                return False

    def _is_of_accounts(self, resolution: Resolution, hit: Hit) -> bool:
        """Whether the title of a report names its year: «گزارش سال مالی منتهی به ۳۱ شهریور ۱۴۰۳», «گزارش سال ۱۴۰۲»."""
        if self._speech.day is not None or hit.end > self._title_end:
            return False
        if resolution.grain is Grain.YEAR:
            return self._lines.ends_line(hit) and ANNUAL_REPORT.begins(self._text, 0)
        return _YEAR_ENDING.ends(self._text, hit.start)

    def _announces(self, day: Resolution, hit: Hit) -> bool:
        """Whether a title says when something will be: «برگزاری نمایشگاه در ۲۴ شهریور»."""
        if self._speech.day is None or day.first is None or day.first < self._speech.day:
            return False
        return self._text.endswith((" در ", " در روز "), 0, hit.start)

    def _names_night_shift(self, hit: Hit) -> bool:
        """Whether a night is that of a shift, at the end of a line: «شیفت شب ۱۴۰۳/۹/۱۲», «۱۲ آذر، شیفت شب»."""
        if _OF_NIGHT_SHIFT.begins(self._text, hit.end) and self._lines.is_heading(hit):
            return True
        if self._text.find("شب", max(0, hit.start - 12), hit.end) < 0:
            return False
        return _NIGHT_SHIFT.ends(self._text, hit.start) and self._lines.ends_line(hit)

    def _note_heading(self, meaning: Expression, resolution: Resolution, *, school: bool) -> None:
        yearless = isinstance(meaning, Date) and meaning.year is None and meaning.day is not None
        self._yearless = meaning if yearless and isinstance(meaning, Date) else None
        if school and resolution.first is not None and resolution.last is not None:
            self.period = school_year_of(resolution)
        elif resolution.first == resolution.last:
            self.day = _as_heading(resolution)
        elif resolution.grain in (Grain.YEAR, Grain.MONTH, Grain.SEASON):
            self.period, self.day = resolution, None

    def is_of_titled_days(self, time: Resolution | None) -> bool:
        """Whether a time lies in the days of a week that the title spans, which are not those of the publication."""
        if self.title_span is None or time is None or time.first is None or self._speech.day is None:
            return False
        first, last = self.title_span
        return last - first < _A_WEEK and first <= time.first <= last and not first <= self._speech.day <= last

    def note_entry(self, resolution: Resolution) -> None:
        """Go on with a log below a day: «۱۱ خرداد: …» below «۱۰ خرداد ۱۴۰۲»."""
        if self.day is not None:
            self.day = _as_heading(resolution)

    def going_on(self, day: Date, hit: Hit, story: Resolution | None) -> Date | None:
        """A day at the head of the next lines, behind that of the heading above, whatever its lines remember.

        «سه‌شنبه ۴ تیر ۱۴۰۴ / یاد بهار ۶۷ افتادم … / جمعه ۷ تیر».
        """
        above = None if self.day is None or not self._lines.heads_lines(hit) else self.day.first
        if above is None or story is None or story.last is None or story.last > above - _A_YEAR:
            return None
        calendar, month, number = day.calendar or Calendar.JALALI, day.month or 0, day.day or 0
        year = calendars.from_day(calendar, above)[0]
        places = (place for place in (year, year + 1) if calendars.is_valid(calendar, place, month, number))
        following = (place for place in places if calendars.to_day(calendar, place, month, number) >= above)
        return next((replace(day, year=place) for place in following), None)

    def close(self) -> None:
        """Go on with lines that no heading holds for: those of the next message."""
        self.day = self.period = None

    def note_span(self, first: int, last: int, resolution: Resolution, hit: Hit) -> None:
        """Take note of the days from `first` to `last` where the title names them."""
        if hit.end > self._title_end or direction_after(self._text, hit.end) != 0:
            return
        if resolution.clock is not None and last == first + 1:
            self._watch = first, resolution.clock[:2]
        programme = _OF_PROGRAMME.search(self._text, 0, self._title_end)
        if resolution.basis is not Basis.PUBLISHED or programme:
            self.title_span = first, last  # «بازگشایی در هفته آینده» is news, and its week is only that of its news

    def of_watch(self, hit: Hit) -> Resolution | None:
        """The day of a clock time in the log of a watch: «از ۶ صبح شنبه ۲۸ خرداد تا ۶ صبح یکشنبه … / ۰۲:۱۵ …»."""
        if self._watch is None:
            return None
        first, begin = self._watch
        time = hit.meaning.start if isinstance(hit.meaning, Between) else hit.meaning
        day = first + 1 if isinstance(time, Clock) and (time.hour_of_day, time.minute) < begin else first
        return Resolution(day, day, Grain.DAY, Calendar.JALALI, Basis.CONTEXT)

    @cached_property
    def tells_of_its_day(self) -> bool:
        """Whether the title says that the text is the record of a day, or lines below begin with clock times."""
        if self._title_end < 0:
            return False
        return _OF_RECORD.search(self._text, 0, self._title_end) is not None or bool(
            _HOURS_AT_HEADS.search(self._text, self._title_end)
        )

    @property
    def lists_years(self) -> bool:
        """Whether the last heading is a day without a year."""
        return self._yearless is not None

    def year_of_list(self, year: Date, hit: Hit) -> Expression:
        """What a year means below a day without a year: that day, at the head of a line: «ششم ژوئیه … ۱۸۸۵ - …»."""
        if self._yearless is None or not self._lines.starts_line(hit) or not _YEAR_OF_LIST.match(self._text, hit.end):
            return year
        return _on_day_of_heading(year, self._yearless)


def _as_heading(day: Resolution) -> Resolution:
    return day.changed(grain=Grain.DAY, basis=Basis.CONTEXT, clock=None, part=None, until=None)


def _on_day_of_heading(year: Date, day: Date) -> Expression:
    """The day of the heading in a year of its list, also where they are of two calendars: «۱۴ مرداد … ۱۹۶۲ - …»."""
    own = year.calendar or years.era(year.year or 0)
    if own is day.calendar or Calendar.HIJRI in (own, day.calendar):
        return replace(year, month=day.month, day=day.day) if own is day.calendar else year
    return Within(day, replace(year, calendar=own))


def school_year_of(named: Resolution) -> Resolution:
    """From Shahrivar of the first year that a school year is named after to the next Mordad."""
    assert named.first is not None
    year = calendars.from_day(Calendar.JALALI, named.first)[0]
    begin = calendars.month_span(Calendar.JALALI, year, 6)[0]
    return Resolution(begin, calendars.month_span(Calendar.JALALI, year + 1, 5)[1], Grain.YEAR, Calendar.JALALI)
