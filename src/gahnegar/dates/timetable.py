"""Timetables: whether the lines of a text tell what recurs each week, and the hours that only such a text tells.

«شنبه تا چهارشنبه: ۷ تا ۲۱», «جمعه: تعطیل», «ساعت کار: ۸ الی ۱۴», a list of departures. Looks at folded text and at the
expressions found in it; knows no dates.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.expression import Between, Clock, Date, Every, Expression, Several, Shift
from gahnegar.dates.facts import names_weekdays
from gahnegar.dates.lexicon import Strength, Tag
from gahnegar.dates.scan import Node
from gahnegar.dates.units import Grain
from gahnegar.dates.whole_text import Hit
from gahnegar.persian.pattern import LINE_START, Pattern
from gahnegar.persian.tenses import direction_after

_L: Final = "\u0620-\u06d3"
_LONGEST_LINE: Final = 240
_HEAD_BEFORE: Final = Pattern(r"(?:\A|\n)[^\w\n]*(?:روز(?:[ \u200c]?های)?|هر|ایام)?[ \u200c]*\Z")
_LABEL_BEFORE: Final = Pattern(r"(?:\A|\n)[^\n:]{2,40}:[ ]?(?:روز(?:[ \u200c]?های)?[ ])?\Z", reach=60)
_WEEKLY: Final = Pattern(r"برنامه[ \u200c](?:هفتگی|حضور|کلاس)|ساعات(?<![\u0620-\u06d3].{5})[ \u200c]")
_HEAD_AFTER: Final = Pattern(
    r"(?:(?:،| و)[ ](?:ایام|روز[ \u200c]?های)[ ]تعطیل"
    r"|(?:،| و)[ ]تعطیلات(?:[ ]رسمی)?|[ ](?:صبح|عصر|شب)(?:[ \u200c]?ها)?)?"
    r"[ \u200c]*(?:[:|\t(\n،-]|\Z| {2,}|[ ](?:از|ساعت)?[ ]?[0-9]{1,2}(?:[ ]تا|[ ]الی|:|-))"
)
_HOUR: Final = Pattern(
    r"(?<![0-9/])(?:[01]?[0-9]|2[0-4])(?::[0-5][0-9]|[ ]?(?:تا|الی|-|صبح|عصر|شب|ظهر)(?![\u0620-\u06d3]))"
)
_CLOSED: Final = Pattern(r"[^\n]{0,20}(?:تعطیل|بسته|کلاس|شیفت|پزشک|سانس|آزاد)")
HOURS_OF_WHAT: Final = "کار|کاری|بازدید|فعالیت|اداری|آموزشی|ملاقات|پذیرش|مراجعه|پاسخگویی|حضور|ورود|خروج"
"""What offices, schools and hospitals have hours of: «ساعت بازدید», as alternatives of a pattern."""
_ABOUT: Final = Pattern(
    rf"(?<![{_L}])(?:ساعات|ساعت[ \u200c](?:{HOURS_OF_WHAT}|حرکت)|برنامه[ \u200c](?:هفتگی|کلاسی|درسی|کلاس)"
    r"|جدول|خط|سرویس|حرکت|کلاس|درمانگاه|کلینیک|پزشک|دکتر|نوبت|بازدید|سانس|شیفت|باشگاه|استخر|کتابخانه|موزه)"
    rf"(?![{_L}])"
)
_DESK: Final = Pattern(rf"(?<![{_L}])(?:تماس|تلفن|تلفنی|پشتیبانی|مشاوره|پاسخ[ \u200c]?گویی|کنسولی|اداری)(?![{_L}])")
"""In a label, what answers at its hours: «تماس تلفنی: دوشنبه تا پنجشنبه، ۱۴ تا ۱۶»."""
_OF_THIS_WEEK: Final = Pattern(
    rf"(?<![{_L}])(?:این هفته|هفته (?:آینده|جاری|گذشته|پیش|بعد)|در هفته ای که گذشت|امروز|فردا|دیروز|امشب)(?![{_L}])"
)
_HOURS_OF: Final = Pattern(
    rf"(?<![{_L}])(?:ساعت|ساعات|زمان|روزهای)[ \u200c]"
    rf"(?:{HOURS_OF_WHAT})(?![{_L}])"
    rf"|(?<![{_L}])(?:همه[ \u200c]?روزه|همه[ \u200c]هفته|"
    rf"هر[ \u200c]هفته|در طول هفته|به[ \u200c]جز|بجز|به[ \u200c]غیر[ \u200c]از)(?![{_L}])"
)
_FEWEST_HEADS: Final = 2
_FEWEST_CLOCKS: Final = 3
_DIGITAL: Final = Pattern(r"(?<![0-9:/.-])(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?![0-9:])")
_ANY_DIGITAL: Final = Pattern(r":(?<=[0-9]:)[0-9]")
_OF_MATCH: Final = Pattern(
    rf"(?<![{_L}])(?:نتیجه|برد|باخت|شکست|مساوی|گل|ست|کوارتر|امتیاز|بازی|تیم|دیدار|سوره|آیه|مقیاس|نسبت)(?![{_L}])"
)
_BARE_HOURS: Final = Pattern(
    rf"(?<![\w/:.%-])(?:از[ ])?(?:(?P<first>[01]?[0-9]|2[0-3])(?::(?P<minute>[0-5][0-9]))?[ ]?(?:تا|الی|-)[ ]?"
    rf"(?P<last>[01]?[0-9]|2[0-4])(?::(?P<until>[0-5][0-9]))?(?![\w/%]|[:.][0-9])"
    rf"(?=[ ]?(?:[:،؛.()|\t\n-]|\Z)|[ ](?:و[ ](?:(?:از[ ])?[0-9]|[{_L}]{{0,5}}[ \u200c]?شنبه|جمعه)"
    rf"|هر|صبح|عصر|شب|ظهر|[{_L}\u200c ]+(?:\n|\Z)))"
    r"|(?P<clock>(?:[01]?[0-9]|2[0-4]):[0-5][0-9])(?![0-9:]))"
)
_MARK: Final = Pattern(r"[ \u200c]*[:–-]")
_BESIDE_HOURS: Final = Pattern(r"[،؛:–(-][ ]?\Z")
_COUNTED: Final = Pattern(
    r" (?:نفر|تن|تومان|ریال|درصد|هزار|میلیون|متر|کیلو|گرم"
    r"|ساله?|سالگی|ماهه?|روزه?|هفته|دقیقه|ساعته?|سانتی|درجه|جلسه|عدد|واحد)"
)
_NO_HOURS_BEFORE: Final = Pattern(
    rf"(?<![{_L}])(?:خط|خطوط|سنین|سن|طبقه|طبقات|صفحه|صفحات|ماده|مواد|شماره|پایه|کلاس|اتاق|سکوی|درس|فصل|رده|گروه|سالن|دمای|بین)"
    r"(?:[ \u200c]?های?)?[ ]\Z"
)
_WEEKDAY: Final = r"(?:(?:(?:یک|دو|سه|چهار|پنج)[ \u200c]?)?شنبه|جمعه)(?:[ \u200c]?ها)?"
_LISTED: Final = Pattern(
    rf":(?<=[{_L})»]:)[ ](?:روز[ \u200c]?های )?(?P<days>{_WEEKDAY}(?:(?:،| و| تا| الی)[ ]{_WEEKDAY})+)"
    r"(?P<hours>،?[ ](?:از )?(?:ساعت )?[0-9]{1,2}(?::[0-5][0-9])?[ ](?:تا|الی|-)[ ][0-9]{1,2})(?![0-9/])"
    rf"(?![ ](?:[{_L}]+[ ]ماه|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند))"
)
"""A label, a list of weekdays and two hours: «دکتر احمدی: شنبه، دوشنبه و چهارشنبه، ۱۶ تا ۲۰»."""
_HOURS_FIRST: Final = Pattern(
    rf"(?<![{_L}])(?:از )?ساعت [0-9]{{1,2}}(?::[0-5][0-9])?[ ](?:تا|الی|-)[ ][0-9]{{1,2}}(?::[0-5][0-9])?،?[ ](?:در )?"
    rf"روز[ \u200c]?های (?P<days>{_WEEKDAY}(?:(?:،| و| تا| الی)[ ]{_WEEKDAY})+)"
)
"""Two hours and the weekdays of them all: «از ساعت ۸ تا ۱۳ روزهای شنبه تا چهارشنبه»."""
_OFFICE: Final = Pattern(
    rf"(?<![{_L}])(?:دفتر|اداره|مطب|شعبه|شعب|کتابخانه|فروشگاه|آموزش|دبیرخانه|درمانگاه|نانوایی|مغازه|استخر|باشگاه|تلفن|کارگاه|بخش|رستوران|پشتیبانی)"
    rf"[^.:؛\n]{{0,24}}?[ ](?:روز[ \u200c]?های )?(?P<days>{_WEEKDAY}(?: تا| الی)[ ]{_WEEKDAY}"
    r"(?:،?[ ](?:از )?(?:ساعت )?[0-9]{1,2}(?::[0-5][0-9])?[ ](?:تا|الی|-)[ ][0-9]{1,2}(?::[0-5][0-9])?"
    r"|(?=[ ](?:پاسخ[ \u200c]?گو|باز|دایر|پذیرای|فعال))))(?![0-9/:])"
)
"""An office and its hours: «دفتر آموزش شنبه تا چهارشنبه ۸ الی ۱۴:۳۰», «… شنبه تا چهارشنبه پاسخگوست»."""
_BROADCAST: Final = Pattern(
    rf"(?<![{_L}])(?P<days>شنبه (?:تا|الی) {_WEEKDAY})(?= [^.؛،\n]{{0,30}}?(?:پخش|تکرار|منتشر) می[ \u200c]?شو)"
)
"""The days on which a serial is shown: «شنبه تا چهارشنبه هم پخش می‌شود»."""
_BETWEEN: Final = (
    r"(?:از[ ])?(?:ساعت[ ])?[0-9]{1,2}(?::[0-5][0-9])?[ ]?(?:تا|الی|-)[ ]?[0-9]{1,2}(?::[0-5][0-9])?(?![0-9:/])"
)
_MONTH_BEHIND: Final = (
    rf"(?![ ]?(?:[{_L}]+[ ]ماه|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند)(?![{_L}]))"
)
_OPEN_DAYS: Final = Pattern(
    rf"(?<![{_L}])(?:{_WEEKDAY}(?:[ ](?:تا|الی)[ ]|[ ]?-[ ]?)"
    rf"|(?P<listed>{_WEEKDAY}(?:(?:،| و)[ ]{_WEEKDAY})*[ ]و[ ])){_WEEKDAY}"
    rf"[:،]?[ ]{_BETWEEN}{_MONTH_BEHIND}"
    rf"(?:(?:،|؛| و|\n)[ ]?(?:{_WEEKDAY}(?:[ ]و[ ]{_WEEKDAY})?[:،]?[ ])?{_BETWEEN}{_MONTH_BEHIND})*"
)
"""Some weekdays in a row with their hours, and what goes on behind them: «شنبه تا چهارشنبه ۸-۱۷، پنجشنبه ۸-۱۲»."""
_COURSE: Final = Pattern(
    rf"{_ABOUT.source}|(?<![{_L}])(?:پذیرش|نوبت[ \u200c]?دهی|فوتسال|والیبال|بسکتبال|بدمینتون|یوگا|شنا|تمرین|ورزش)"
    rf"(?![{_L}])"
)
"""What is held on the same weekdays each week."""
_WEEKLY_DEED: Final = Pattern(
    rf"{_COURSE.source}|(?<![{_L}])(?:کلاس|تمرین|تمرینات|جلسات|بازار|کارگاه|دوره)(?:[ \u200c]?های?)?(?![{_L}])"
    rf"|(?<![{_L}])(?:قرص|دیالیز|زباله|ملاقات)(?![{_L}])"
)
"""What is done or held, or taken, on weekdays of each week."""
_WEEK: Final = 7
_DAY_AT: Final = Pattern(r"(?:شنبه|جمعه)[:،]?[ ](?:از[ ])?(?:ساعت[ ])?[0-9]{1,2}(?::[0-9]{2})?[ ]?(?:تا|الی|-)")
"""What a text has that tells the hours of weekdays."""
_DAY_TO: Final = Pattern(r"(?:شنبه|جمعه)(?:[ \u200c]?ها)? (?:تا|الی)[ ]")
"""What a text has that tells the hours of an office."""
_HOURS_APART: Final = Pattern(
    r"[^.؛!؟\n]{1,70}?(?<!\w)(?P<hours>از (?P<first>[0-9]{1,2}) (?:تا|الی) (?P<last>[0-9]{1,2}))"
    r"(?=[ ]?(?:[.،؛\n]|\Z)|[ ](?:برگزار|برپا|تشکیل|باز|دایر|پذیرش|فعال|حضور|کلاس|است|کار)(?!\w))"
)
"""Two hours farther on in the clause of weekdays that recur: «یکشنبه‌ها در سالن دو از ۸ تا ۱۲ برگزار می‌شود»."""
_HOURS_OF_DATE: Final = Pattern(
    r"\)?: (?P<hours>(?:از )?(?P<first>[0-9]{1,2}) (?:تا|الی) (?P<last>[0-9]{1,2}))(?![0-9/:.])(?=[ ]?(?:[.،؛\n]"
    r"|\Z)|[ ])"
)
_LAST_HOUR: Final = 24
_MANY_DAYS: Final = 3
_LABEL_REACH: Final = 40


class Timetable:
    """Says of the expressions of one folded text whether they recur each week."""

    def __init__(self, text: str, hits: Sequence[Hit]) -> None:
        self._text = text
        self._hits = hits

    @cached_property
    def is_one(self) -> bool:
        """Whether the lines of the text begin with weekdays that name no certain week."""
        named = [hit for hit in self._hits if names_weekdays(hit.meaning)]
        if not named:
            return False
        weekdays = [hit for hit in named if self._heads_line(hit)]
        if all(isinstance(hit.meaning, Every) for hit in weekdays) and self._tells_what_recurs():
            weekdays += [hit for hit in named if self._stands_behind_label(hit)]
        if not weekdays or any(
            _names_week_or_day(hit.meaning) and not _SINCE.ends(self._text, hit.start)
            for hit in self._hits
            if self._is_of_title(hit)
        ):
            return False
        if _OF_THIS_WEEK.search(self._text, 0, _LONGEST_LINE):
            return False
        heads = sum(map(self._has_hours, weekdays))
        return heads >= _FEWEST_HEADS or (heads > 0 and bool(_ABOUT.search(self._text)))

    def _tells_what_recurs(self) -> bool:
        """Whether the text names a weekly programme, hours, or what is each week."""
        words = "برنامه" in self._text or "ساعات" in self._text
        return (words and bool(_WEEKLY.search(self._text))) or any(isinstance(hit.meaning, Every) for hit in self._hits)

    @cached_property
    def _is_list_of_hours(self) -> bool:
        """Whether the text names several clock times with a colon, and no results of matches."""
        if ":" not in self._text or not _ANY_DIGITAL.search(self._text):
            return False
        times = sum(1 for _ in _DIGITAL.finditer(self._text))
        return times >= _FEWEST_CLOCKS and not _OF_MATCH.search(self._text)

    @cached_property
    def _is_list_of_what_recurs(self) -> bool:
        """Whether the clock times of the text stand beside what recurs: «اولین قطار ۵:۳۰ … جمعه‌ها هر ربع ساعت»."""
        return self._is_list_of_hours and any(isinstance(hit.meaning, Every) for hit in self._hits)

    @cached_property
    def _listed(self) -> list[tuple[int, int]]:
        """Where labels with weekdays and hours stand: three days at least, or a label of what has hours."""
        if "شنبه" not in self._text:
            return []
        spans: list[tuple[int, int]] = []
        for match in _LISTED.finditer(self._text):
            low = max(0, match.start() - _LABEL_REACH)
            low = max(low, self._text.rfind("\n", low, match.start()) + 1)
            label = low, match.start()
            of_hours = _ABOUT.search(self._text, *label) is not None or _DESK.search(self._text, *label) is not None
            many = len(re.findall("شنبه|جمعه", match["days"])) >= _MANY_DAYS
            if (of_hours or many) and not _OF_THIS_WEEK.search(self._text, low, match.start()):
                spans.append(match.span())
        for match in _OFFICE.finditer(self._text) if _DAY_TO.search(self._text) else ():
            low, stop = max(0, match.start() - _LABEL_REACH), min(len(self._text), match.end() + _LABEL_REACH)
            if not _OF_THIS_WEEK.search(self._text, low, stop) and direction_after(self._text, match.end()) >= 0:
                spans.append(match.span("days"))
        spans += [
            match.span("days")
            for match in (_BROADCAST.finditer(self._text) if "شنبه تا" in self._text else ())
            if not self._is_of_one_week(match.start())
        ]
        spans += self._open_days()
        for match in _HOURS_FIRST.finditer(self._text) if "ساعت " in self._text else ():
            low = max(0, match.start() - _LABEL_REACH)
            stop = min(len(self._text), match.end() + _LABEL_REACH)
            if not _OF_THIS_WEEK.search(self._text, low, stop) and direction_after(self._text, match.end()) >= 0:
                spans.append(match.span())
        return spans

    def _open_days(self) -> Iterator[tuple[int, int]]:
        """Where weekdays in a row stand with their hours; where they begin no week, only beside what has such hours."""
        for match in _OPEN_DAYS.finditer(self._text) if _DAY_AT.search(self._text) else ():
            low, stop = max(0, match.start() - _LABEL_REACH), min(len(self._text), match.end() + _LABEL_REACH)
            stop = min([stop, *(at for mark in ".؛\n" if (at := self._text.find(mark, match.end(), stop)) >= 0)])
            begins_week = match["listed"] is None and (match.group().startswith("شنبه") or "-" in match.group())
            if not begins_week and not _COURSE.search(self._text, low, match.start()):
                continue
            if not _OF_THIS_WEEK.search(self._text, low, stop) and direction_after(self._text, match.end()) >= 0:
                yield match.span()

    @cached_property
    def _journal(self) -> list[tuple[int, int]]:
        """The lines that begin with a day, where there are several."""
        if "\n" not in self._text:
            return []
        lines: list[tuple[int, int]] = []
        for hit in self._hits:
            named = isinstance(hit.meaning, Date) and (hit.meaning.weekday is not None or hit.meaning.day is not None)
            if (
                (named or hit.rule == "day_of_course")
                and _HEAD_BEFORE.ends(self._text, hit.start)
                and _MARK.begins(self._text, hit.end)
            ):
                stop = self._text.find("\n", hit.end, hit.end + _LONGEST_LINE)
                lines.append((hit.start, hit.end + _LONGEST_LINE if stop < 0 else stop))
        return lines if len(lines) >= _FEWEST_HEADS else []

    def recurs(self, hit: Hit) -> bool:
        """Whether a weekday, or some of them, is said of every week."""
        weekdays = names_weekdays(hit.meaning)
        if not (weekdays or _are_hours_of_weekday(hit.meaning)) or _DEADLINE.ends(self._text, hit.start):
            return False
        if not weekdays:
            return self._is_listed(hit)
        if self._is_listed(hit) or self._is_of_hours(hit) or self._is_of_course(hit):
            return True
        return self.is_one and (self._heads_line(hit) or not self._looks_back(hit))

    def has_no_day(self, hit: Hit) -> bool:
        """Whether a bare clock is of no certain day: the text is a timetable."""
        return self._is_listed(hit) or (self.is_one and not self._looks_back(hit))

    def _is_listed(self, hit: Hit) -> bool:
        """Whether it stands behind a label with weekdays and hours."""
        return any(start <= hit.start < end for start, end in self._listed)

    def is_departure(self, hit: Hit) -> bool:
        """Whether a bare clock stands in a list of what recurs, in a clause without a verb."""
        return self._is_list_of_what_recurs and direction_after(self._text, hit.end) == 0

    def _looks_back(self, hit: Hit) -> bool:
        return direction_after(self._text, hit.end) < 0

    def _is_of_hours(self, hit: Hit) -> bool:
        """Whether the sentence tells the hours of an office: «ساعت کار: شنبه تا چهارشنبه …»."""
        low = max(0, hit.start - _LONGEST_LINE)
        start = max(self._text.rfind("\n", low, hit.start), self._text.rfind(". ", low, hit.start)) + 1
        found = _HOURS_OF.search(self._text, max(low, start), hit.start)
        return found is not None and not _OF_THIS_WEEK.search(self._text, max(low, start), hit.start)

    def _is_of_course(self, hit: Hit) -> bool:
        """Whether it is weekdays apart, of something of every week: «کلاس شنبه و دوشنبه است»."""
        if not _are_apart(hit.meaning) or self._looks_back(hit) or self._is_of_one_week(hit.start):
            return False
        low = max(0, hit.start - _LABEL_REACH)
        start = max(low, *(self._text.rfind(mark, low, hit.start) + 1 for mark in ".؛\n"))
        return _WEEKLY_DEED.search(self._text, start, hit.start) is not None

    def _is_of_one_week(self, place: int) -> bool:
        """Whether the words around a place name the week at hand."""
        low, stop = max(0, place - _LABEL_REACH), min(len(self._text), place + 2 * _LABEL_REACH)
        return bool(_OF_THIS_WEEK.search(self._text, low, stop))

    def _heads_line(self, hit: Hit) -> bool:
        return _HEAD_BEFORE.ends(self._text, hit.start) and (
            _HEAD_AFTER.begins(self._text, hit.end) or _HOUR.begins(self._text, hit.end + 1)
        )

    def _stands_behind_label(self, hit: Hit) -> bool:
        """Whether it stands behind the label of its line: «دکتر نادری (داخلی): شنبه و دوشنبه، …»."""
        return _LABEL_BEFORE.ends(self._text, hit.start)

    def _has_hours(self, hit: Hit) -> bool:
        """Whether hours stand behind the weekday, on its line or, where it is alone there, on the next."""
        limit = min(len(self._text), hit.end + _LONGEST_LINE)
        stop = self._text.find("\n", hit.end, limit)
        stop = limit if stop < 0 else stop
        if not any(letter.isalnum() for letter in self._text[hit.end : stop]):
            following = self._text.find("\n", stop + 1, limit)
            stop = limit if following < 0 else following
        if self._looks_back(hit):
            return False
        return bool(_HOUR.search(self._text, hit.start, stop)) or _CLOSED.begins(self._text, hit.end)

    def _is_of_title(self, hit: Hit) -> bool:
        """Whether it stands on the first line, or with a weekday of its own at the head of a line."""
        if hit.start < _LONGEST_LINE and "\n" not in self._text[: hit.start].strip():
            return "\n" in self._text[hit.end : hit.end + _LONGEST_LINE]
        return facts.has_weekday(hit.meaning) and _HEAD_BEFORE.ends(self._text, hit.start)

    def hours(self) -> Iterator[Node]:
        """The hours that only a timetable, or weekdays that recur, tell without «ساعت», where nothing was found."""
        shown = list(self._hours_of_lines())
        yield from shown
        places = {node.start for node in shown}
        yield from (node for node in self._hours_apart() if node.start not in places)
        yield from (node for node in self._hours_of_dates() if node.start not in places)

    def _hours_of_lines(self) -> Iterator[Node]:
        """Those of a timetable: «۷ تا ۹», «۵:۴۵»."""
        everywhere = self.is_one or self._is_list_of_hours
        if not (everywhere or self._listed or self._journal):
            return
        number = 0
        for match in _BARE_HOURS.finditer(self._text):
            while number < len(self._hits) and self._hits[number].end <= match.start():
                number += 1
            if number < len(self._hits) and self._hits[number].start < match.end():
                continue
            if not everywhere and not any(start <= match.start() < end for start, end in self._listed):
                if match["clock"] is not None or not _BESIDE_HOURS.ends(self._text, match.start()):
                    continue
                if not any(start <= match.start() < end for start, end in self._journal):
                    continue
            if match["clock"] is not None:
                hour, minute = map(int, match["clock"].split(":"))
                yield _hours(Tag.A_CLOCK, Clock(hour, minute), match)
            elif self._is_range(match, number):
                start = Clock(int(match["first"]), int(match["minute"] or 0))
                end = Clock(int(match["last"]), int(match["until"] or 0))
                yield _hours(Tag.A_RANGE, Between(start, end), match)

    def _hours_apart(self) -> Iterator[Node]:
        """The hours that other words part from the weekdays with which they recur."""
        for number, hit in enumerate(self._hits):
            if not isinstance(hit.meaning, Every) or not names_weekdays(hit.meaning):
                continue
            match = _HOURS_APART.match(self._text, hit.end)
            if match is None or not int(match["first"]) < int(match["last"]) <= _LAST_HOUR:
                continue
            following = self._hits[number + 1] if number + 1 < len(self._hits) else None
            if following is None or following.start >= match.end():
                hours = Between(Clock(int(match["first"])), Clock(int(match["last"])))
                yield Node(
                    Tag.A_RANGE, hours, match.start("hours"), match.end("hours"), Strength.GLUE, "hours_of_timetable"
                )

    def _hours_of_dates(self) -> Iterator[Node]:
        """The hours behind a date that is the label of its line: «روز تاسوعا (شنبه ۱۴ تیر): ۹ تا ۱۲ عزاداری»."""
        for number, hit in enumerate(self._hits):
            match = _HOURS_OF_DATE.match(self._text, hit.end)
            if match is None or not facts.names_date(hit.meaning) or _COUNTED.begins(self._text, match.end()):
                continue
            following = self._hits[number + 1] if number + 1 < len(self._hits) else None
            begin, end = int(match["first"]), int(match["last"])
            if begin < end <= _LAST_HOUR and (following is None or following.start >= match.end()):
                yield Node(
                    Tag.A_RANGE,
                    Between(Clock(begin), Clock(end)),
                    *match.span("hours"),
                    Strength.GLUE,
                    "hours_of_timetable",
                )

    def _is_range(self, match: re.Match[str], number: int) -> bool:
        """Whether two numbers are hours: nothing counts with them, and their line tells of hours."""
        if int(match["first"]) >= int(match["last"]) or _NO_HOURS_BEFORE.ends(self._text, match.start()):
            return False
        return not _COUNTED.begins(self._text, match.end()) and self._is_line_of_hours(match.start(), number)

    def _is_line_of_hours(self, place: int, number: int) -> bool:
        """Whether the line begins there, or its neighbours `number` - 1 and `number` are weekdays or clock times."""
        low = max(0, place - _LONGEST_LINE)
        line = self._text.rfind("\n", low, place) + 1 or low
        before = self._text[line:place]
        if not any(letter.isalnum() for letter in before) or _LABEL.fullmatch(before) or _HOLIDAYS.search(before):
            return True
        stop = self._text.find("\n", place, place + _LONGEST_LINE)
        stop = place + _LONGEST_LINE if stop < 0 else stop
        return any(
            line <= hit.start < stop
            and (
                names_weekdays(hit.meaning)
                or facts.is_bare_clock(hit.meaning)
                or facts.has_weekday(hit.meaning)
                or hit.rule == "day_of_course"
            )
            for hit in self._hits[max(0, number - 1) : number + 1]
        ) or bool(_ABOUT.search(self._text, line, place))


_DEADLINE: Final = Pattern(
    rf"(?<![{_L}])(?:نام[ \u200c]?نویسی|ثبت[ \u200c]?نام|مهلت|فقط)[ ]تا[ ](?:روز[ ])?\Z"
    rf"|(?<![{_L}])(?:بعدی|آینده|آتی):[ ](?:روز[ ])?\Z",
    reach=24,
)
"""Before the last day to enrol for what recurs, or the next one of it."""
_SINCE: Final = Pattern(rf"(?<![{_L}])از[ ](?:روز[ ]|تاریخ[ ])?\Z")
"""Before the day from which a timetable holds."""
_HOLIDAYS: Final = re.compile(rf"(?:روز[ \u200c]?های[ ]تعطیل|تعطیلات)(?![{_L}])")
_LABEL: Final = re.compile(rf"[^\w\n]*[{_L}\u200c ]{{2,24}}:[ ]?(?:از[ ])?")


_RECORDED: Final = Pattern(
    r"پادکست|اپیزود|ویدیو|ویدئو|فهرست زمانی|تایم[ \u200c]?(?:کد|لاین|استمپ)|زمان[ \u200c]?بندی این قسمت"
)
_FEWEST_CODES: Final = 3


def without_time_codes(text: str, hits: list[Node]) -> list[Node]:
    """`hits` without the places in a recording: «۰۰:۰۰ مقدمه / ۰۴:۱۲ …», which count from its beginning."""
    codes = [hit for hit in hits if isinstance(hit.meaning, Clock) and _heads_line_in_digits(text, hit)]
    if len(codes) < _FEWEST_CODES or codes[0].meaning != Clock(0, 0) or not _RECORDED.search(text):
        return hits
    ascend = all(one < other for one, other in pairwise((hit.meaning.hour, hit.meaning.minute) for hit in codes))
    return [hit for hit in hits if hit not in codes] if ascend else hits


def _heads_line_in_digits(text: str, hit: Node) -> bool:
    return hit.meaning.of is None and text[hit.start].isdigit() and LINE_START.ends(text, hit.start)


def _are_apart(meaning: Expression) -> bool:
    """Whether it is several weekdays, no two of which follow each other: «شنبه و دوشنبه»."""
    match meaning:
        case Several(items) if names_weekdays(meaning):
            days = [item.weekday for item in items if isinstance(item, Date) and item.weekday is not None]
            return len(days) == len(items) and all((two - one) % _WEEK not in (0, 1) for one, two in pairwise(days))
        case _:
            return False


def _are_hours_of_weekday(meaning: Expression) -> bool:
    match meaning:
        case Between(Clock(of=Date() | Several() as day), Clock()):
            return names_weekdays(day)
        case _:
            return False


def recurring(meaning: Expression) -> Expression:
    """Weekdays, and clock times of one, as what recurs with them."""
    return meaning if isinstance(meaning, Every) else Every(None, meaning)


def _hours(tag: Tag, meaning: Expression, match: re.Match[str]) -> Node:
    return Node(tag, meaning, match.start(), match.end(), Strength.GLUE, "hours_of_timetable")


def _names_week_or_day(meaning: Expression) -> bool:
    """Whether it is a certain week or day."""
    return any(
        (isinstance(part, Shift) and part.grain in (Grain.WEEK, Grain.DAY))
        or (isinstance(part, Date) and part.day is not None and part.month is not None)
        for part in facts.walk(meaning)
    )
