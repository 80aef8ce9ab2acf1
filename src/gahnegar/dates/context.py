"""The state of a document while its expressions are resolved in their order: what each one changes for the next.

Keeps the last date told, the day that clock times belong to, the week of a sentence, headings and chronologies, the
calendar of the text. Decides nothing: it says what surrounds an expression, and `readings` weighs it.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any, Final

from gahnegar.dates import calendars, course, days_of_events, facts, years
from gahnegar.dates.dated_lines import DatedLines
from gahnegar.dates.day_columns import DayColumns
from gahnegar.dates.expression import (
    Amount,
    Away,
    Between,
    Clock,
    Date,
    DayTime,
    Edge,
    Every,
    Expression,
    NamedDay,
    Nth,
    Ref,
    Several,
    Shift,
    Stretch,
    Vague,
    Within,
)
from gahnegar.dates.outlook import Outlook
from gahnegar.dates.published import Moment
from gahnegar.dates.resolution import Context, Resolution, StatedDate
from gahnegar.dates.storyline import SENTENCE_END, Storyline
from gahnegar.dates.timetable import Timetable, recurring
from gahnegar.dates.units import Basis, Calendar, DayPart, Grain, Weekday
from gahnegar.dates.whole_text import Hit, WholeText
from gahnegar.persian.pattern import Pattern
from gahnegar.persian.tenses import direction_after

_LONGEST_SENTENCE: Final = 600
_SAME_NIGHT: Final = 120
"""Letters between a night and a clock time of it, at most."""
_SENTENCES_OF_NIGHT: Final = 2
_EARLIEST_AT_NIGHT: Final = 5
_NOON: Final = 12
_STRENGTHS: Final = (6.0, 3.5, 2.5, 1.5)
"""What the last date told weighs in its own sentence, in the next, in the one after, and farther on."""
_COMPARED: Final = Pattern(r"(?<![\u0620-\u06d3])(?:مانند|مثل|همچون|همانند|به|برخلاف|از)[ \u200c]\Z")
_OF_ITS_SENTENCE = 9.0
"""What a year told by its distance weighs for the rest of its clause: «سال گذشته تا دهم شهریور باز بود»."""
_TURNS: Final = Pattern(r"[؛:«»()]|(?<![\u0620-\u06d3])(?:و|اما|ولی|که|امسال|امروز|بلکه|اینک)(?![\u0620-\u06d3])")
_FINER, _NARRATIVE, _INTERRUPTED = 1.0, 2.0, 1.5
_UNTENSED: Final = 1.0
"""What a year weighs less for a clause that does not look back: «سال ۸۹ مجوز گرفت. دفتر از ۲۸ اسفند بسته است»."""
_LONGEST_STORY: Final = 2000
_HISTORY: Final = 60
"""Days before the publication from which on a clock time of a past clause is of the time told and not of today."""
_DAYS_KEPT: Final = 6
"""Days told before that another may go with."""
_LATE_HOUR, _LATEST_AFTER_MIDNIGHT = 20, 5
"""A clock time from 20:00 on, and one up to 5:59 behind it, are of one night."""
_NIGHT: Final = 24
"""In place of the hour of a night that has none: what follows tells itself that it is of the morning."""
_SUCH_DAY: Final = Pattern(r"چنین[ \u200c]روز|روز[ \u200c]در تاریخ|امروز در تاریخ|روزشمار|رویدادهای")
_LONGEST_STAY: Final = 14
_IN_WEEK: Final = Pattern(r" (?:هفته|گذشته|پیش|قبل|آینده|بعد)")
_STALE: Final = 200
"""Days between two that are told after each other, above which the first is kept no longer."""
_SAID: Final = 1.5
"""What speaks for a past day beside a verb of saying: «۹ نوامبر گفت»."""
_CALENDAR_UNITS: Final = (Grain.WEEK, Grain.MONTH, Grain.YEAR)
_AGREED_ON: Final = Pattern(r"قرار شد[^.!؟؛\n]{0,36}\Z")
_LOOKED_BACK: Final = re.compile(r"ه بود(?:ند)?\.")
"""The end of a sentence that tells what had been before."""
_ANNOUNCES: Final = Pattern(
    r" (?:[\u0620-\u06d3]+ ){0,3}?"
    r"(?:اعلام|اطلاع|خبر|ارسال|رزرو|ثبت|هماهنگ|آماده|منتشر|مراجعه|تحویل|قطع|مصرف|انجام|فروخته|باشید|باشند|باشد|حاضر)"
)
"""What is done some time before another thing."""
_LONGEST_SPAN: Final = 40
_SHORT: Final = 6
_WEEK: Final = 7
_THAT: Final = Pattern(r"(?<![\u0620-\u06d3])(?:که|گفتند|گفت|قرار شد)(?![\u0620-\u06d3])")
_LONGEST_TITLE: Final = 90
_EXPLAINED: Final = re.compile(r"[ \u200c]*[،,]?[ ]یعنی[ ](?:روز )?")
"""Between a time and its date: «ده روز بعد، یعنی شنبه ۲۱ تیر»."""
_LISTED_WITH: Final = re.compile(r"[ \u200c]*(?:،|و|، و)[ ]")
_LOOKS_BACK: Final = re.compile(r"[^.!؟\n،؛]{0,60}?ه[ ]بود(?:ند|م|یم)?(?=[ ]?[،؛.])")
_THOSE_THAT: Final = Pattern(r"(?:های|ان)ی[ ]که[ ](?:[\u0620-\u06d3\u200c]+[ ]){0,3}\Z")
_ENDING_AT: Final = Pattern(r"(?<![\u0620-\u06d3])منتهی به \Z")
"""Before the day with which a year of accounts ends, which dates nothing else."""
_FROM: Final = Pattern(r"(?<![\u0620-\u06d3])از (?:تاریخ |سال )?\Z")
_CLAUSE: Final = 60
_OF_THING: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:(?:قانون|آیین[ \u200c]?نامه)(?: [\u0620-\u06d3]+){0,2}"
    r"|اصلاحات|اصلاحیه|مدل|چاپ|ساخت|ویرایش|نسخه|استاندارد|سرشماری|عملکرد"
    r"|سود|زیان|درآمد|فروش|ورودی(?:[ \u200c]?های)?|کارت|بلیت|تقویم)[ \u200c](?:سال[ ])?\Z",
    reach=24,
)
"""Before a year that says which thing is meant, and gives itself to no date behind it: «قانون ۱۳۶۶», «مدل ۱۴۰۱»."""
_RELATIVE: Final = Pattern(r"[ \u200c]که[ ](?:[\u0620-\u06d3\u200c]+[ ]){0,3}\Z")
"""Behind a day of a clause that tells what had been before: «که شامگاه سه‌شنبه حرکت کرده بود، …»."""
_LIFE: Final = 2
"""Years that span a life."""
_FIRST_MONTHS, _LAST_MONTHS = 3, 9
"""A list of days that ends in a month after the ninth goes on in the first three of the next year."""
_IN_BRACKETS: Final = re.compile(r"[ \u200c]*\([ \u200c]*(?:برابر با |مصادف با |روز )?\Z")
_YEAR_OF_LIST: Final = re.compile(r"[ \u200c]*[-–:]")
_TO_NOW: Final = Pattern(
    r" (?:به|بدین) ?این[ \u200c]?(?:سو|طرف)(?![\u0620-\u06d3])| بدین[ \u200c]?سو(?![\u0620-\u06d3])"
)
"""Behind the beginning of what goes on until now: «از مرداد به این سو نیامده است»."""
_OF_EVENT: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:جام[ \u200c]جهانی|جام[ \u200c]ملت[ \u200c]?های?(?:[ \u200c][\u0620-\u06d3]+)?|المپیک|یورو"
    r"|پارالمپیک|بازی[ \u200c]?های[ \u200c][\u0620-\u06d3]+|اکسپو|چشم[ \u200c]انداز|بودجه|افق|مدل)[ \u200c]\Z"
)
"""Before a year that names an event and tells no time of the story."""
_AT_EVENT: Final = Pattern(
    r"(?<![\u0620-\u06d3])در[ ](?:جام[ \u200c]جهانی|المپیک|پارالمپیک|بازی[ \u200c]?های[ \u200c][\u0620-\u06d3]+)"
    r"[ \u200c]\Z"
)
_BIRTH_REACH: Final = 24
"""Letters before a year in which its birth is looked for."""
_BORN_BEFORE: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:زاده|زاده‌ی|متولد|تولد|میلاد|ولادت)[ \u200c](?:در[ ])?(?:سال[ ])?\Z"
)
_BORN_AFTER: Final = Pattern(
    r"[^.!؟?\n]{0,60}?(?<![\u0620-\u06d3])(?:زاده شد|متولد شد|به دنیا آمد|چشم به جهان|دیده به جهان|پا به جهان)"
)


class DocumentState:
    """What surrounds each expression of one folded text, given in their order."""

    anchor: int | None
    """The publication day."""

    def __init__(self, text: str, published: Moment | None, hits: Sequence[Hit], timetable: Timetable) -> None:
        self._text = text
        self._hits = hits
        self.anchor = None if published is None else published.day.toordinal()
        self._clock = None if published is None else published.clock
        self._whole = WholeText(text, hits, self.anchor)
        self._calendar = self._whole.calendar
        self._story: Resolution | None = None
        self._story_end = 0
        self._stated: list[tuple[Resolution, int]] = []
        self._interrupted = False
        self._day: Resolution | None = None
        self._day_end = 0
        self._line_day: Resolution | None = None
        self._line_end = -1
        self._line_is_counted = False
        self._late: tuple[int, int, int] | None = None
        self._stay: tuple[int, int, int] | None = None
        self._heads_week = False
        self._weekday_stated: tuple[int, int] | None = None
        self._year: Resolution | None = None
        self._year_end = 0
        self._week: Resolution | None = None
        self._week_end = 0
        self._set_end: int | None = None
        self._heading_day: Resolution | None = None
        self._heading: Resolution | None = None
        self._entry: int | None = None
        self._listed: tuple[int, int] | None = None
        self._lost_end = -1
        self._spoke_of_today = False
        self._lunar_month: int | None = None
        self._days: list[tuple[int, int]] = []
        self._title_day: Resolution | None = None
        self._heads_years: Date | None = None
        self._named_span: tuple[int, int, int] | None = None
        head = len(text) - len(text.lstrip())
        self._title_end = text.find("\n", head, head + _LONGEST_TITLE)
        self._title_span: tuple[int, int] | None = None
        self._resume: tuple[int, Resolution | None, int, Resolution | None, int] | None = None
        self._watch: tuple[int, tuple[int, int]] | None = None
        self._lunar_years: set[int] = set()
        self._dated: tuple[int, int] | None = None
        self._near: int | None = None
        self._birth: Expression | None = None
        self._opens = False
        self._before: dict[Expression, tuple[int, Resolution]] = {}
        self._columns = DayColumns(text)
        self._storyline = Storyline(text)
        self._course = course.Course(text, hits)
        self._timetable = timetable
        self._lines = DatedLines(text, hits)
        self._outlook = Outlook(text, self._lines, anchored=self.anchor is not None)

    def meaning(self, hit: Hit) -> Expression:
        """What `hit` means in this text.

        An age is a year once the birth was told («در دوازده‌سالگی»); a year at the head of a line below a day without a
        year has that day («ششم ژوئیه … ۱۸۸۵ - …»); the days of a journey are counted from its first («حرکت ۱۲ مهر … روز
        دوم: …»); «این ماه» is the lunar month that was named.
        """
        by_layout = self._by_layout(hit) or self._explained(hit)
        if by_layout is not None:
            return by_layout
        match hit.meaning:
            case Date(year=int(), month=None, day=None) as year if self._heads_years is not None:
                if self._lines.starts_line(hit) and _YEAR_OF_LIST.match(self._text, hit.end):
                    return _on_day_of_heading(year, self._heads_years)
            case Date(year=int(), month=None, day=None, calendar=None) as year if self._is_lunar(year):
                return replace(year, calendar=Calendar.HIJRI)
            case Shift(grain, 1, Ref.STORY) as next_ if grain in _CALENDAR_UNITS and self._lies_ahead(hit):
                return replace(next_, of=None)
            case NamedDay(of=Shift(Grain.YEAR, 1, Ref.STORY) as next_) as feast if self._lies_ahead(hit, past=False):
                return replace(feast, of=replace(next_, of=None))
            case Shift(grain, count, None) if count < 0 and hit.rule == "ago" and self._is_announced(hit):
                return Amount(((Fraction(-count), grain),))
            case Away(amount, -1, None) if self._is_announced(hit):
                return amount
            case Within(Date() as day, Shift(Grain.WEEK, 1, Ref.STORY) as week) if self._lies_ahead(hit):
                return Within(day, replace(week, of=None))
            case Within(Date() as day, Shift(Grain.YEAR, 1, Ref.STORY) as next_) if (
                not self._whole.narrates and self._lies_ahead(hit, past=False)
            ):
                return Within(day, replace(next_, of=None))
            case DayTime(DayPart.NIGHT, Shift(Grain.DAY, -1, None) as day) as night if self._is_night_before(hit):
                return replace(night, of=replace(day, of=Ref.STORY))
            case Clock(hour=hour, part=None, of=None) as clock if _EARLIEST_AT_NIGHT <= hour < _NOON:
                before = self._night_before(hit)
                return clock if before is None else replace(clock, part=DayPart.NIGHT, of=before.of)
            case Vague(Ref.FUTURE, grain) if self._came_later(hit):
                return Vague(Ref.PAST, grain)
            case Amount(parts=((Fraction(denominator=1) as count, Grain.YEAR),)) if self._birth is not None:
                if self._text.endswith("سالگی", hit.start, hit.end):
                    return Shift(Grain.YEAR, int(count), self._birth)
            case _:
                pass
        return hit.meaning if self._lunar_month is None else _in_month(hit.meaning, self._lunar_month)

    def _by_layout(self, hit: Hit) -> Expression | None:
        """What a counted or labelled day, and what recurs in a timetable, means; None where the layout says nothing."""
        meaning = hit.meaning
        if hit.rule == "day_of_course" and isinstance(meaning, Nth):
            beside = self._course.date_beside(hit)
            if beside is None and self._course.first is not None:
                return Shift(Grain.DAY, meaning.index - 1, Ref.STORY)
            return beside
        if hit.rule == course.ENTRY and isinstance(meaning, Date) and meaning.day is not None:
            return course.next_entry(meaning.day, self._entry)
        if hit.rule == course.ENTRY and isinstance(meaning, Between | Several):
            return course.next_entries(meaning, self._entry)
        several = isinstance(meaning, Between | Several) and facts.names_weekdays(meaning) and self._recurs(hit)
        return recurring(meaning) if several or self._timetable.recurs(hit) else None

    def _explained(self, hit: Hit) -> Expression | None:
        """The date that says what a counted day means: «ده روز بعد، یعنی شنبه ۲۱ تیر»."""
        if not isinstance(hit.meaning, Shift | Away) or not (said := _EXPLAINED.match(self._text, hit.end)):
            return None
        meant = (one.meaning for one in self._hits if one.start == said.end())
        return next((one for one in meant if _names_date(one)), None)

    def _is_lunar(self, date: Date) -> bool:
        """Whether a year without a calendar was told as a lunar one before, or lies in a lunar life."""
        return date.year in self._lunar_years or self._is_of_lunar_life(date)

    def _is_of_lunar_life(self, date: Date) -> bool:
        """Whether a year lies between the last two of the text, both lunar: «(ت. ۱۲۵۱ ق، ف. ۱۳۱۹ ق) … در ۱۲۷۸»."""
        if len(self._stated) < _LIFE or date.year not in years.SOLAR_OR_LUNAR:
            return False
        ends = [found for found, _ in self._stated if found.calendar is Calendar.HIJRI and found.grain is Grain.YEAR]
        if len(ends) < _LIFE:
            return False
        first, last = (calendars.from_day(Calendar.HIJRI, found.first or 0)[0] for found in ends)
        return first <= (date.year or 0) <= last

    def _lies_ahead(self, hit: Hit, *, past: bool = True) -> bool:
        """Whether «ماه بعد» is counted from the publication: the story is long past, and the verb looks ahead.

        Without `past`, also where no verb is seen.
        """
        story = self._story
        if self.anchor is None or story is None or story.last is None or story.last > self.anchor - _HISTORY:
            return False
        direction = direction_after(self._text, hit.end)
        return direction > 0 or (direction == 0 and not past) or _AGREED_ON.ends(self._text, hit.start)

    def _is_announced(self, hit: Hit) -> bool:
        """Whether something comes so long before another: «تاریخ دقیق یک هفته قبل اعلام می‌شود»."""
        if not self._text.endswith("قبل", hit.start, hit.end):
            return False
        return bool(_ANNOUNCES.match(self._text, hit.end)) and direction_after(self._text, hit.end) > 0

    def _is_night_before(self, hit: Hit) -> bool:
        """Whether «شب قبل» is counted from the day that the sentence, or the one before, told last."""
        story = self._story
        if story is None or story.grain is not Grain.DAY or not self._text.endswith("قبل", hit.start, hit.end):
            return False
        if "\n" in self._text[self._story_end : hit.start] or hit.start - self._story_end > _LONGEST_SENTENCE:
            return False
        return len(SENTENCE_END.findall(self._text, self._story_end, hit.start)) <= 1

    def _night_before(self, hit: Hit) -> DayTime | None:
        """The night that the expression before tells, where it stands near: «امشب میای؟ آره، یه ربع به ۶»."""
        number = bisect_left(self._hits, hit.start, key=lambda one: one.start)
        last = self._hits[number - 1] if number else None
        if last is None or hit.start - last.end > _SAME_NIGHT:
            return None
        match last.meaning:
            case DayTime(DayPart.NIGHT, Shift(Grain.DAY, count, None)) as night if count >= 0:
                ends = len(SENTENCE_END.findall(self._text, last.end, hit.start))
                return night if ends <= _SENTENCES_OF_NIGHT else None
            case _:
                return None

    def _came_later(self, hit: Hit) -> bool:
        """Whether what came some time later is past: «چند روز بعد بازگشتند»."""
        return self._text.endswith("بعد", hit.start, hit.end) and direction_after(self._text, hit.end) < 0

    # --- what surrounds an expression ---

    def context(self, expression: Expression, hit: Hit) -> Context:
        """What surrounds `hit`, whose meaning is `expression`."""
        if self._resume is not None and hit.start >= self._resume[0]:
            _, self._day, self._day_end, self._story, self._story_end = self._resume
            self._resume = None
        self._opens = facts.opens(expression)
        anchor, story = self.anchor, self._story
        if self._opens and anchor is None and story is None and self._whole.first_stated is not None:
            story = self._whole.first_stated.resolution
        if hit.rule == "day_of_course" and self._course.first is not None:
            story = self._course.first
        elif hit.rule == course.ENTRY and self._entry is not None:
            story = Resolution(self._entry, self._entry, Grain.DAY, Calendar.JALALI, Basis.CONTEXT)
        story = self._storyline.meant_by(expression, story, hit.start)
        day = self._day_of(hit)
        clock = day is None and facts.is_bare_clock(hit.meaning)
        elsewhere = clock and (self._is_of_other_days(hit) or self._timetable.has_no_day(hit))
        if day is None and self._recurs(hit):
            anchor, elsewhere = None, elsewhere or clock
        if elsewhere:
            anchor = None
        heading_day = None if elsewhere else self._heading_day or self._title_day
        if clock and heading_day is None and (self._timetable.is_departure(hit) or self._precedes_set(hit)):
            anchor = None
        day = day if day is not None else heading_day
        if day is not None and self._is_past_midnight(hit, day):
            assert day.first is not None
            day = replace(day, first=day.first + 1, last=day.first + 1)
        return Context(
            anchor=anchor,
            clock=self._clock,
            story=story,
            day=day,
            calendar=self._calendar,
            now=self._today(hit),
            near=self._whole.first_near if anchor is None and self._near is None else self._near,
            lunar=self._whole.is_lunar(hit) if facts.names_early(expression) else None,
            **self._evidence(expression, hit) if self._opens else self._of_year(expression, hit),
        )

    def _precedes_set(self, hit: Hit) -> bool:
        """Whether other hours follow that recur, and no verb: «از ۷:۳۰ تا ۱۹، جمعه‌ها ۸ تا ۱۳»."""
        number = bisect_left(self._hits, hit.end, key=lambda one: one.start)
        following = self._hits[number] if number < len(self._hits) else None
        if following is None or not isinstance(following.meaning, Every):
            return False
        return _LISTED_WITH.fullmatch(self._text, hit.end, following.start) is not None

    def _is_past_midnight(self, hit: Hit, day: Resolution) -> bool:
        """Whether a clock time behind another of its line has passed midnight: «۲۳:۰۰ خاموشی؛ ۰۰:۲۰ روشن شد»."""
        time = hit.meaning.start if isinstance(hit.meaning, Between) else hit.meaning
        if self._late is None or not isinstance(time, Clock) or time.of is not None or day.first is None:
            return False
        of, hour, end = self._late
        if time.hour_of_day > _LATEST_AFTER_MIDNIGHT or hit.start - end > _LONGEST_SENTENCE:
            return False
        between = self._text[end : hit.start]
        if "\n" in between or _LISTED_WITH.fullmatch(between):
            return False
        if hour == _NIGHT and time.part is not DayPart.MORNING:
            return False
        night_before = of == day.first and hour >= _LATE_HOUR
        return night_before or (of == day.first + 1 and hour <= time.hour_of_day)

    def _today(self, hit: Hit) -> int | None:
        """The day of the entry or of the heading above, where it is past: the today of a log or a diary."""
        day = (self._day_of_line(hit) if not self._line_is_counted else None) or self._heading_day
        if self.anchor is None and self._title_day is not None:
            return self._title_day.first  # «لندن، سه‌شنبه ۱۴ اکتبر ۱۹۴۷»
        if day is None or day.first is None or (self.anchor is not None and day.first >= self.anchor):
            return None
        return day.first

    def _of_year(self, expression: Expression, hit: Hit) -> dict[str, Any]:
        """The tense of the clause where it decides a time that opens nothing.

        A year that seems to be of the coming century («کلمب در سال ۱۴۹۲ … رسید»), and some time later in a story.
        """
        if hit.rule != "day_of_course" and facts.counts_from_story(expression):
            return {"tense": direction_after(self._text, hit.end)}
        year = facts.whole_year(expression)
        if year is None or year <= years.LATEST_PASSED or year not in years.JALALI_YEARS:
            return {}
        return {"tense": direction_after(self._text, hit.end)}

    def _evidence(self, expression: Expression, hit: Hit) -> dict[str, Any]:
        """What decides an open year or day."""
        tense, saying = self._outlook.directions(expression, hit)
        occasion = self.anchor is not None and days_of_events.names_one(expression, self._text, hit.start, hit.end)
        if tense > 0 and self._was_announced_for(hit):
            tense = 0
        leaning = _SAID if saying < 0 and not tense else 0.0
        if occasion:
            leaning, tense = days_of_events.leaning(self._text, hit.start, tense), 0
        return {
            "tense": tense,
            "leaning": leaning,
            "occasion": occasion,
            "days": tuple(day for day, end in self._days if hit.start - end <= _LONGEST_STORY),
            "stated": self._stated_for(hit, saying),
            "week": self._week_for(hit),
            "heading": self._heading,
            "after": self._dated[0] if self._was_announced_for(hit) and self._dated else self._entry_before(hit, tense),
            "before": self._meant_before(expression, hit),
        }

    def _week_for(self, hit: Hit) -> Resolution | None:
        """The week that the sentence told, or the title: «گزارش هفته چهارم دی»."""
        if self._week is not None and self._same_sentence(self._week_end, hit):
            return self._week
        if self._week is not None and self._heads_week and "\n" not in self._text[self._week_end : hit.start]:
            return self._week  # «این هفته: یکشنبه کتابخانه. پنجشنبه تعطیلیم»
        days_below = self._entry is not None or self._heading_day is not None
        if days_below or self._title_span is None or self._title_span[1] - self._title_span[0] != _WEEK - 1:
            return None
        return Resolution(*self._title_span, Grain.WEEK, Calendar.JALALI, Basis.CONTEXT)

    def _stated_for(self, hit: Hit, tense: int) -> StatedDate | None:
        """The last date told by its own year, and how strongly it holds; what is only planned tells no past."""
        if self.anchor is not None and _TO_NOW.begins(self._text, hit.end):
            return None
        if self._year is not None and self._same_sentence(self._year_end, hit) and not self._turns(hit):
            return StatedDate(self._year, _OF_ITS_SENTENCE)
        story, end = self._stated[-1] if self._stated else (None, 0)
        if story is not None and story.grain is Grain.YEAR and _IN_BRACKETS.fullmatch(self._text, end, hit.start):
            return StatedDate(story, _OF_ITS_SENTENCE)
        if tense <= 0 and len(self._stated) > 1 and direction_after(self._text, end) > 0:
            story, end = self._stated[-2]
        if tense < 0 and story is not None and self._is_to_come(story):
            story, end = self._stated[-2] if len(self._stated) > 1 else (None, 0)
            if story is not None and self._is_to_come(story):
                return None
        if story is None or story.first is None or story.grain is None:
            unknown = self._story is None if self.anchor is None else self._whole.is_timeless
            return self._whole.first_stated if unknown else None
        if story.grain.rank > Grain.YEAR.rank:
            return None
        between = 3
        if hit.start - end <= _LONGEST_STORY:
            between = min(len(SENTENCE_END.findall(self._text, end, hit.start)), 3)
        strength = _STRENGTHS[between]
        if not self._is_to_come(story):  # a plan draws no nearer day to it
            strength += _FINER if story.grain.rank < Grain.YEAR.rank else 0
            strength += _NARRATIVE if self._whole.narrates and (tense < 0 or self.anchor is None) else 0
        if self._interrupted:
            strength -= _INTERRUPTED
        if tense >= 0 and self.anchor is not None and story.grain is Grain.YEAR:
            strength -= _UNTENSED
        return StatedDate(story, strength)

    def _is_to_come(self, story: Resolution) -> bool:
        """Whether it lies after the publication: nothing past goes by it («در سال ۲۰۲۷ … ۹ نوامبر گفت»)."""
        return self.anchor is not None and story.first is not None and story.first > self.anchor

    def _turns(self, hit: Hit) -> bool:
        """Whether the clause ends between the year told by its distance and `hit`."""
        return bool(_TURNS.search(self._text, self._year_end, hit.start))

    def _meant_before(self, expression: Expression, hit: Hit) -> Resolution | None:
        """What the same words meant shortly before."""
        if expression not in self._before:
            return None
        end, found = self._before[expression]
        return found if hit.start - end <= 4 * _LONGEST_SENTENCE else None

    def _same_sentence(self, end: int, hit: Hit) -> bool:
        return hit.start - end <= _LONGEST_SENTENCE and not SENTENCE_END.search(self._text, end, hit.start)

    def _day_of(self, hit: Hit) -> Resolution | None:
        """The day that the sentence, or the entry at the head of the line, told before."""
        if facts.is_bare_clock(hit.meaning):
            column = self._columns.day_of(hit.start) or self._day_of_watch(hit)
            if column is not None:
                return column
        if self._day is None:
            return None
        if self._same_sentence(self._day_end, hit):
            return None if self._is_after_yesterday(hit) else self._day
        if self._timetable.is_one and direction_after(self._text, hit.end) == 0:
            return self._day_of_line(hit)
        return self._day_of_line(hit) or self._day_of_journal(hit) or self._day_before(hit)

    def _day_of_watch(self, hit: Hit) -> Resolution | None:
        """The day of a clock time in the log of a watch: «از ۶ صبح شنبه ۲۸ خرداد تا ۶ صبح یکشنبه … / ۰۲:۱۵ …»."""
        if self._watch is None or (self._dated is not None and self._same_sentence(self._dated[1], hit)):
            return None
        first, begin = self._watch
        time = hit.meaning.start if isinstance(hit.meaning, Between) else hit.meaning
        day = first + 1 if isinstance(time, Clock) and (time.hour_of_day, time.minute) < begin else first
        return Resolution(day, day, Grain.DAY, Calendar.JALALI, Basis.CONTEXT)

    def _is_after_yesterday(self, hit: Hit) -> bool:
        """Whether a clock time is to come, and yesterday was only when it was said: «دیشب گفته بود از بامداد …»."""
        if self.anchor is None or self._day is None or self._day.first != self.anchor - 1:
            return False
        return facts.is_bare_clock(hit.meaning) and direction_after(self._text, hit.end) > 0

    def _day_of_journal(self, hit: Hit) -> Resolution | None:
        """The day that the line told, in a text whose lines begin with days; or that of the labelled line above.

        «حضور در فرودگاه: چهارشنبه ۱۲ شهریور، ساعت ۳:۴۵ / پرواز: ۰۶:۵۰».
        """
        if not facts.is_bare_clock(hit.meaning) or hit.start - self._day_end > _LONGEST_SENTENCE:
            return None
        lines = self._text.count("\n", self._day_end, hit.start)
        if lines == 0:
            return self._day if self._lines.is_journal else None
        above = self._listed is not None and self._text.count("\n", self._listed[1], hit.start) == 1
        return self._day if lines == 1 and above and self._lines.is_labelled(hit) else None

    def _day_before(self, hit: Hit) -> Resolution | None:
        """The day of the sentence before, for a clock time whose tense fits: «شنبه بازی دارند. ساعت ۸ آغاز می‌شود.»"""
        day = self._day
        if day is None or day.first is None or not facts.is_bare_clock(hit.meaning):
            return None
        if hit.start - self._day_end > _LONGEST_SENTENCE or "\n" in self._text[self._day_end : hit.start]:
            return None
        if self._heading_day is not None or (self._spoke_of_today and self._is_long_ago(day)):
            return None  # a diary, and a look back of news that is of today
        if len(SENTENCE_END.findall(self._text, self._day_end, hit.start)) > 1 or self.anchor is None:
            return None
        if _LOOKED_BACK.search(self._text, self._day_end, hit.start):
            return None  # «روز گذشته رکورد زده بود. نماد از ساعت ۱۱ متوقف شد.»
        tense = direction_after(self._text, hit.end)
        if not tense and day.basis is Basis.ABSOLUTE:
            return day
        fits = (tense < 0 and day.first <= self.anchor) or (tense > 0 and day.first >= self.anchor)
        return day if fits else None

    def _is_long_ago(self, day: Resolution) -> bool:
        return self.anchor is not None and day.first is not None and day.first < self.anchor - _HISTORY

    def _day_of_line(self, hit: Hit) -> Resolution | None:
        """The day that stands at the head of the line of `hit`: «۱۴ آذر: … ساعت ۱۰ …»."""
        if self._line_end < 0 or hit.start - self._line_end > 10 * _LONGEST_SENTENCE:
            return None
        return self._line_day if "\n" not in self._text[self._line_end : hit.start] else None

    def _recurs(self, hit: Hit) -> bool:
        """Whether the sentence told a recurring time before: its clock times belong to no one day."""
        if self._set_end is None or not self._same_sentence(self._set_end, hit):
            return False
        return facts.is_bare_clock(hit.meaning) or facts.may_repeat(hit.meaning)

    def _is_of_other_days(self, hit: Hit) -> bool:
        """Whether a bare clock is of no day near the publication.

        The sentence told another week or month («هفته بعد، ساعت ۹»), the line is of a day that is not known («روز دوم:
        …»), or the paragraph tells of a time long ago.
        """
        if self.anchor is None:
            return False
        if (
            self._lost_end >= 0
            and hit.start - self._lost_end <= _LONGEST_SENTENCE
            and ("\n" not in self._text[self._lost_end : hit.start])
        ):
            return True
        if self._named_span:
            first, last, end = self._named_span
            if not first <= self.anchor <= last and self._same_sentence(end, hit):
                return True
        if (
            self._heading_day is None
            and self._title_span
            and not self._title_span[0] <= self.anchor <= self._title_span[1]
        ):
            return True
        return self._is_of_history(hit)

    def _is_of_history(self, hit: Hit) -> bool:
        """Whether the paragraph told last, by its own year, of a time long ago, and the clause is past."""
        if not self._stated or self._interrupted or self._spoke_of_today or self._day_between(hit):
            return False
        story, end = self._stated[-1]
        if story.last is None or self.anchor is None or story.last > self.anchor - _HISTORY:
            return False
        if hit.start - end > _LONGEST_SENTENCE or "\n" in self._text[end : hit.start]:
            return False
        return direction_after(self._text, hit.end) < 0

    def _day_between(self, hit: Hit) -> bool:
        """Whether a day was told after the last date that has its own year, in the paragraph of `hit`."""
        return self._day is not None and self._stated[-1][1] < self._day_end <= hit.start

    def _follows_plan(self, hit: Hit) -> bool:
        """Whether a day to come was told before in the sentence: «شنبه سمپاشی است، بقیه یکشنبه»."""
        day = self._day
        if day is None or day.first is None or self.anchor is None or day.first <= self.anchor:
            return False
        if self._outlook.is_until(hit):
            return False  # «تور جمعه است، نام‌نویسی تا پنجشنبه»
        beside = hit.start - self._day_end < _SHORT and "،" not in self._text[self._day_end : hit.start]
        return not beside and self._same_sentence(self._day_end, hit) and not _IN_WEEK.begins(self._text, hit.end)

    def _plan_on(self, hit: Hit) -> int | None:
        """The day to come that was told with the weekday of `hit`: «جمعه ۱۴ دی اجرا است. گروه از جمعه می‌پیوندد»."""
        if self._weekday_stated is None or self.anchor is None or self._weekday_stated[0] <= self.anchor:
            return None
        day, end = self._weekday_stated
        same = (
            isinstance(hit.meaning, Date) and hit.meaning.day is None and hit.meaning.weekday is calendars.weekday(day)
        )
        return (
            day if same and hit.start - end <= _LONGEST_SENTENCE and not _IN_WEEK.begins(self._text, hit.end) else None
        )

    def _is_below_stay(self, hit: Hit) -> bool:
        """Whether labelled days to come stand above: «ورود: پنجشنبه ۳۰ مرداد … خروج: شنبه ۱ شهریور … تور: جمعه»."""
        if self._stay is None or self._stay[0] == self._stay[1]:
            return False
        return hit.start - self._stay[2] <= 2 * _LONGEST_SENTENCE

    def _note_stay(self, day: Resolution, hit: Hit) -> None:
        """Take note of the first and last of the labelled days to come that lie close together."""
        if day.first is not None:
            close = self._stay is not None and 0 < day.first - self._stay[0] <= _LONGEST_STAY
            self._stay = (self._stay[0] if close and self._stay is not None else day.first), day.first, hit.end

    def _is_below_other_day(self) -> bool:
        """Whether the day of the heading is another than that of the publication: its weekdays count from it."""
        return self._heading_day is not None and self._heading_day.first != self.anchor

    def _follows_month(self, hit: Hit) -> bool:
        """Whether a month without a year stands in a list behind another one: «اسفند، اردیبهشت و تیر»."""
        story, meaning = self._story, hit.meaning
        if story is None or story.grain is not Grain.MONTH or not 0 < hit.start - self._story_end < _SHORT:
            return False
        bare = isinstance(meaning, Date) and meaning.month is not None and meaning.day is None and meaning.year is None
        return bare and _LISTED_WITH.fullmatch(self._text, self._story_end, hit.start) is not None

    def _follows_day(self, hit: Hit) -> bool:
        """Whether a day without a year goes on a list of days: «۱۵ مهر، ۱۵ آبان، ۱۵ آذر و ۱۵ دی»."""
        story, meaning = self._story, hit.meaning
        if story is None or story.grain is not Grain.DAY or not 0 < hit.start - self._story_end < _SHORT:
            return False
        if not isinstance(meaning, Date) or meaning.year is not None or not meaning.month or not meaning.day:
            return False
        if story.first is None or not _LISTED_WITH.fullmatch(self._text, self._story_end, hit.start):
            return False
        _, month, day = calendars.from_day(meaning.calendar or Calendar.JALALI, story.first)
        later = (meaning.month, meaning.day) > (month, day)
        return later or (month > _LAST_MONTHS and meaning.month <= _FIRST_MONTHS)

    def _names_weekday_after(self, hit: Hit) -> bool:
        """Whether a weekday follows a date in its sentence that is to come, or past for more than a week.

        «سه‌شنبه ۱۸ شهریور؛ ورود بامداد چهارشنبه», «۱۹ مهر تماس گرفتم، گفتند تا شنبه می‌رسد».
        """
        if self._dated is None or self.anchor is None or self.anchor - _WEEK <= self._dated[0] <= self.anchor:
            return False
        day, end = self._dated
        if not facts.names_weekday(hit.meaning) or not self._same_sentence(end, hit) or self._day_end > end:
            return False
        return day > self.anchor or _THAT.search(self._text, end, hit.start) is not None

    def _was_announced_for(self, hit: Hit) -> bool:
        """Whether what is to come was told on a past day: «اول آبان پیامک دادید که سوم آبان … می‌شود»."""
        if self._dated is None or self.anchor is None or self._dated[0] >= self.anchor - _WEEK:
            return False
        if not self._same_sentence(self._dated[1], hit) or not _names_date(hit.meaning):
            return False
        return _THAT.search(self._text, self._dated[1], hit.start) is not None

    def _entry_before(self, hit: Hit, tense: int) -> int | None:
        """The day of the entry above in a chronology, or of the line above in a list: «آغاز: ۵ دی»."""
        if self._entry is not None and self._lines.is_entry(hit):
            return self._entry
        if self._follows_month(hit) or self._follows_day(hit):
            return self._story.first if self._story is not None else None
        if self._dated is not None and tense >= 0 and self._names_weekday_after(hit):
            return self._dated[0]
        if tense >= 0 and facts.names_weekday(hit.meaning) and self._is_below_other_day():
            assert self._heading_day is not None
            return self._heading_day.first
        if tense >= 0 and facts.names_weekday(hit.meaning) and self._follows_plan(hit):
            return self._day.first if self._day is not None else None
        if tense >= 0 and (day := self._plan_on(hit)) is not None:
            return day
        if tense >= 0 and facts.names_weekday(hit.meaning) and self._is_below_stay(hit):
            return self._stay[0] if self._stay is not None else None
        ahead = self._entry is not None and self.anchor is not None and self._entry > self.anchor
        if ahead and not tense and facts.names_weekday(hit.meaning) and self._lines.is_journal:
            return self._entry
        if self._listed is None or not self._lines.is_labelled(hit):
            return None
        day, end = self._listed
        return day if hit.start - end <= _LONGEST_SENTENCE and "\n\n" not in self._text[end : hit.start] else None

    # --- what an expression changes ---

    def remember(self, expression: Expression, resolution: Resolution, hit: Hit) -> None:
        """Take note of an expression that was resolved."""
        if isinstance(expression, Every):
            self._set_end = hit.end
        year = facts.whole_year(expression)
        if isinstance(expression, Date) and _OF_EVENT.search(self._text, max(0, hit.start - 40), hit.start):
            happened = _AT_EVENT.search(self._text, max(0, hit.start - 40), hit.start)
            if not happened or self._is_to_come(resolution) or direction_after(self._text, hit.end) >= 0:
                return  # but «در المپیک ۱۹۵۲ نقره برد» goes on in that year
        if year is not None and isinstance(expression, Date) and self._tells_birth(hit):
            self._birth = expression
        if year is not None and years.era(year) is Calendar.JALALI:
            self._near = year
        if hit.rule == "day_of_course" and not resolution.known:
            self._lost_end = hit.end
        if not resolution.known or isinstance(expression, Stretch | Amount | Every):
            return
        if self._opens:
            self._before[expression] = hit.end, resolution
        if year is not None and resolution.calendar is Calendar.HIJRI:
            self._lunar_years.add(year)
        self._name_month(expression)
        if self.anchor is not None and resolution.first == self.anchor and resolution.basis is Basis.PUBLISHED:
            self._spoke_of_today = self._spoke_of_today or not facts.is_bare_clock(expression)
        if resolution.first == resolution.last and (aside := self._aside_end(hit)):
            self._resume = aside, self._day, self._day_end, self._story, self._story_end
        entry = self._lines.is_entry(hit)
        if self._is_to_come(resolution) and _names_date(expression) and self._lines.is_labelled_within(hit):
            self._note_stay(resolution, hit)
        coarse = resolution.grain is not None and resolution.grain.rank > Grain.SEASON.rank
        labelled = self._lines.is_labelled(hit)
        if labelled and not coarse:  # «سال ساخت: ۱۳۸۲» begins no list
            self._listed = resolution.first or 0, hit.end
        if entry and resolution.grain is not None and resolution.grain.rank >= Grain.DAY.rank:
            self._entry = resolution.first
        if resolution.first == resolution.last:
            self._day = Resolution(
                resolution.first, resolution.last, Grain.DAY, resolution.calendar, resolution.basis or Basis.CONTEXT
            )
            self._day_end = hit.end
            if resolution.part is DayPart.NIGHT and resolution.clock is None and resolution.first is not None:
                self._late = resolution.first, _NIGHT, hit.end
            if resolution.clock is not None and resolution.first is not None:
                last = resolution.until or resolution
                if last.clock is not None:
                    self._late = last.first or resolution.first, last.clock[0], hit.end
            if not facts.is_bare_clock(expression):
                if resolution.first is not None and not self._opens and not facts.is_simple(expression):
                    self._keep_day(resolution.first, hit)
                self._columns.note(self._day, hit.start, hit.end)
                if entry:
                    self._line_day, self._line_end = self._day, hit.end
                    self._line_is_counted = isinstance(expression, Shift) and expression.of is None
                    if self._heading_day is not None:  # a log goes on: «۱۱ خرداد: …» below «۱۰ خرداد ۱۴۰۲»
                        self._heading_day = _as_heading(resolution)
                self._course.note(self._day, hit)
        this_or_past = isinstance(expression, Shift) and expression.grain is Grain.YEAR and expression.count <= 0
        if this_or_past and not _COMPARED.search(self._text, max(0, hit.start - 12), hit.start):
            self._year, self._year_end = resolution, hit.end
        if resolution.first is not None and resolution.last is not None:
            if 0 < resolution.last - resolution.first < _LONGEST_SPAN:
                self._named_span = resolution.first, resolution.last, hit.end
                if hit.end <= self._title_end and direction_after(self._text, hit.end) == 0:
                    if resolution.clock is not None and resolution.last == resolution.first + 1:
                        self._watch = resolution.first, resolution.clock[:2]
                    self._title_span = resolution.first, resolution.last
            elif resolution.first == resolution.last and _names_date(expression):
                self._dated = resolution.first, hit.end
                if facts.has_weekday(expression):
                    self._weekday_stated = self._dated
        if self._week is not None and facts.names_weekday(expression) and not _lies_in(resolution, self._week):
            self._week = None  # «دوشنبه هفته پیش … این دوشنبه یا سه‌شنبه»
        week = _week_of(expression, resolution) or _some_days(expression, resolution)
        if week is not None:
            self._week, self._week_end = week, hit.end
            self._heads_week = self._lines.starts_line(hit) and self._text.startswith(":", hit.end)
        school = hit.rule in ("school_year", "semester")
        if self._lines.is_heading(hit) or (school and self._lines.ends_line(hit)):
            self._remember_heading(expression, resolution, school=school)
        elif self._lines.is_title(hit) and resolution.first == resolution.last:
            self._title_day = _as_heading(resolution)
            if _SUCH_DAY.search(self._text, 0, hit.start) and isinstance(expression, Date) and expression.year is None:
                self._heads_years = expression  # «در چنین روزی، ۳۱ خرداد / ۱۳۶۹: …»
        if self.anchor is None and direction_after(self._text, hit.end) > 0:
            return  # what is planned does not move the story on
        if self._storyline.names_document(hit.start) or self._is_age_beside_day(hit):
            return
        self._story, self._story_end = resolution, hit.end
        self._storyline.note(expression, resolution, hit.end)
        if self._opens and labelled:
            return  # «تحویل: اول فروردین» has its year from the lines above, and gives it to no other
        several = isinstance(expression, Between | Several) and resolution.grain is Grain.YEAR
        if several and self.anchor is not None and resolution.last is not None and resolution.last < self.anchor:
            return  # «سود سال‌های ۱۴۰۰ تا ۱۴۰۲» gives its years to nothing else
        if self.anchor is not None and self._is_of_thing(expression, hit, labelled=labelled):
            return
        if resolution.basis in (Basis.ABSOLUTE, Basis.CONTEXT):
            self._stated = [*self._stated[-1:], (resolution, hit.end)]
            self._interrupted = False
        elif resolution.basis is Basis.PUBLISHED:
            self._interrupted = True
            first = resolution.first or 0
            self._days = [one for one in self._days if abs(one[0] - first) <= _STALE]

    def _is_of_thing(self, expression: Expression, hit: Hit, *, labelled: bool) -> bool:
        """Whether a time only says which things are meant: «کارت‌هایی که پیش از تیر ۱۴۰۲ صادر شده», «سال ساخت: ۱۳۸۲»."""
        if _THOSE_THAT.ends(self._text, hit.start) or _ENDING_AT.ends(self._text, hit.start):
            return True
        if _FROM.ends(self._text, hit.start) and direction_after(self._text, hit.end, copula=True, reach=_CLAUSE) > 0:
            return True  # «از ۱۸ آذر ۱۳۹۸ زندان را می‌گذراند»: what follows may be of any time since
        if not isinstance(expression, Nth) and not (isinstance(expression, Date) and expression.month is None):
            return False
        return labelled or _OF_THING.ends(self._text, hit.start)

    def _keep_day(self, day: int, hit: Hit) -> None:
        """Keep a day told for those that go with it, and let go those that the text has left far behind."""
        if self.anchor is None or day <= self.anchor:  # a plan draws no nearer day to it
            near = [one for one in self._days[1 - _DAYS_KEPT :] if abs(one[0] - day) <= _STALE]
            self._days = [*near, (day, hit.end)]

    def _aside_end(self, hit: Hit) -> int | None:
        """Where the relative clause of `hit` ends that only looks back: «که شامگاه سه‌شنبه حرکت کرده بود، …»."""
        if not _RELATIVE.ends(self._text, hit.start):
            return None
        clause = _LOOKS_BACK.match(self._text, hit.end)
        return None if clause is None else clause.end()

    def _is_age_beside_day(self, hit: Hit) -> bool:
        """Whether an age only says more of the day that was told: «۱۱ اسفند ۱۳۵۰ در ۶۸ سالگی درگذشت»."""
        day = self._story is not None and self._story.grain is Grain.DAY
        return day and self._text.endswith("سالگی", hit.start, hit.end)

    def _name_month(self, expression: Expression) -> None:
        """Take note of the lunar month that was named last; one of another calendar takes its place."""
        named = [part for part in facts.walk(expression) if isinstance(part, Date) and part.month is not None]
        if named:
            self._lunar_month = named[-1].month if named[-1].calendar is Calendar.HIJRI else None

    def _tells_birth(self, hit: Hit) -> bool:
        start = max(0, hit.start - _BIRTH_REACH)
        return bool(_BORN_BEFORE.search(self._text, start, hit.start) or _BORN_AFTER.match(self._text, hit.end))

    def _remember_heading(self, expression: Expression, resolution: Resolution, *, school: bool) -> None:
        yearless = isinstance(expression, Date) and expression.year is None and expression.day is not None
        self._heads_years = expression if yearless and isinstance(expression, Date) else None
        if school and resolution.first is not None and resolution.last is not None:
            self._heading = _school_year(resolution)
        elif resolution.first == resolution.last:
            self._heading_day = _as_heading(resolution)
        elif resolution.grain in (Grain.YEAR, Grain.MONTH, Grain.SEASON):
            self._heading, self._heading_day = resolution, None


def _names_date(expression: Expression) -> bool:
    """Whether it is a day of a month, at a clock time or not."""
    if isinstance(expression, Between) and isinstance(expression.start, Clock):
        expression = expression.start
    day = expression.of if isinstance(expression, Clock | DayTime) else expression
    return isinstance(day, Date) and day.day is not None and day.month is not None


def _as_heading(day: Resolution) -> Resolution:
    return replace(day, grain=Grain.DAY, basis=Basis.CONTEXT, clock=None, part=None, until=None)


def _on_day_of_heading(year: Date, day: Date) -> Expression:
    """The day of the heading in a year of its list, also where they are of two calendars: «۱۴ مرداد … ۱۹۶۲ - …»."""
    own = year.calendar or years.era(year.year or 0)
    if own is day.calendar or Calendar.HIJRI in (own, day.calendar):
        return replace(year, month=day.month, day=day.day) if own is day.calendar else year
    return Within(day, replace(year, calendar=own))


def _in_month(expression: Expression, month: int) -> Expression:
    """`expression` with the lunar month that was named in place of «این ماه»: «روز پانزدهم این ماه، سال سوم هجری»."""
    named = Date(month=month, calendar=Calendar.HIJRI)
    match expression:
        case Shift(Grain.MONTH, 0, Ref.THIS, None):
            return named
        case Edge(of=Shift(Grain.MONTH, 0, Ref.THIS, None)):
            return replace(expression, of=named)
        case Within(Date(month=None, day=int() as day), Shift(Grain.MONTH, 0, Ref.THIS, None)):
            return replace(named, day=day)
        case Within(Within(Date(month=None, day=int() as day), Shift(Grain.MONTH, 0, Ref.THIS, None)), Date() as year):
            return Within(replace(named, day=day), year)
        case _:
            return expression


def _school_year(named: Resolution) -> Resolution:
    """From Shahrivar of the first year that a school year is named after to the next Mordad."""
    assert named.first is not None
    year = calendars.from_day(Calendar.JALALI, named.first)[0]
    begin = calendars.month_span(Calendar.JALALI, year, 6)[0]
    return Resolution(begin, calendars.month_span(Calendar.JALALI, year + 1, 5)[1], Grain.YEAR, Calendar.JALALI)


def _lies_in(day: Resolution, week: Resolution) -> bool:
    if day.first is None or week.first is None or week.last is None:
        return False
    return week.first <= day.first <= week.last


def _some_days(expression: Expression, resolution: Resolution) -> Resolution | None:
    """The days of a range within a week, whose weekdays follow: «هفته اول (۶ تا ۱۲ آبان): شنبه …، یکشنبه …»."""
    first, last = resolution.first, resolution.last
    if not isinstance(expression, Between) or first is None or last is None or last - first != _WEEK - 1:
        return None
    return Resolution(first, last, Grain.WEEK, resolution.calendar, resolution.basis)


def _week_of(expression: Expression, resolution: Resolution) -> Resolution | None:
    """The week that an expression names, alone or around one of its days: «هفته پیش», «سه‌شنبه هفته آینده»."""
    if resolution.named or resolution.first is None:
        return None
    if resolution.grain is Grain.WEEK:
        return resolution
    match expression:
        case Within(outer=Shift(grain=Grain.WEEK)):
            first = resolution.first - (calendars.weekday(resolution.first) - Weekday.SATURDAY) % 7
            return Resolution(first, first + 6, Grain.WEEK, resolution.calendar, resolution.basis)
        case _:
            return None
