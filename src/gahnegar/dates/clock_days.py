"""Which day a clock time is of: that of its sentence, its line, its column, its heading, or no one day at all.

Keeps the day at the head of the line, what recurs, and spans and days that lead away from the publication.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.dated_lines import DatedLines
from gahnegar.dates.day_columns import DayColumns
from gahnegar.dates.expression import DayTime, Every, Expression, Several, Shift
from gahnegar.dates.headings import Headings
from gahnegar.dates.last_times import HISTORY, LastTimes
from gahnegar.dates.resolution import Resolution
from gahnegar.dates.speech_time import SpeechTime
from gahnegar.dates.stated_years import StatedYears
from gahnegar.dates.storyline import LONGEST_SENTENCE, SENTENCE_END, is_same_sentence
from gahnegar.dates.timetable import Timetable
from gahnegar.dates.units import Basis, Grain
from gahnegar.dates.whole_text import Hit
from gahnegar.dates.words_beside import ends_looking_back, is_listed_with
from gahnegar.persian.pattern import LINE_START, Pattern
from gahnegar.persian.tenses import direction_after

_LONGEST_LINE: Final = 10 * LONGEST_SENTENCE
_OF_STORY: Final = 3
"""Sentences behind a day within which the clock times of a story are of it."""
_OF_PLAN: Final = 2
"""Sentences behind a day to come within which clock times are of it."""

_A_WEEK: Final = 7
_LINES_OF_TALK: Final = 4
"""Lines of a chat up to which a day to come is spoken of."""
_SAID_BY: Final = Pattern(
    r"(?:\[?[0-9]{1,2}:[0-9]{2}\]?[ ،-]+)?[\u0620-\u06d3\u200c]{2,10}(?: ?[\u0620-\u06d3]{2,8}|[0-9]+)?: "
)
"""The beginning of a line of a chat."""
_REPLY: Final = Pattern(
    r"[–— -]*(?:\[?[0-9]{1,2}:[0-9]{2}\]?[ ،-]+)?(?:[\w\u200c]{2,12}: )?(?:آره|اره|بله|نه|باشه|باشد|حتما|اوکی"
    r"|خوبه|چشم)(?!\w)"
)
_IS_SET: Final = Pattern(r"(?: [\u0620-\u06d3\u200c]+){1,4}? (?:دارم|داریم)(?![\u0620-\u06d3])")
"""Behind the hour of what one still has before him: «ساعت ۳ با دکتر قرار دارم»."""
_SESSION: Final = "جلسه|نشست|مجمع|دادگاه|آزمون"
_AT_AN_END: Final = "(?:به )?(?:پایان|خاتمه|ختم) (?:یافت|گرفت|رسید|شد)"
_SESSION_BEFORE: Final = Pattern(rf"(?<![\u0620-\u06d3])(?:{_SESSION})(?: در)? \Z", reach=12)
_CLOSING: Final = Pattern(rf"(?<![\u0620-\u06d3])(?:ختم|پایان|خاتمه) (?:{_SESSION}):? ?\Z", reach=20)
_ENDED: Final = Pattern(f" {_AT_AN_END}")
_SESSION_ENDED: Final = Pattern(f" (?:{_SESSION}) {_AT_AN_END}")
"""Around the hour at which a session ended, which is of the day of the session: «جلسه ساعت ۲۰ پایان یافت»."""
_OF_EVENT: Final = Pattern(
    r" روز (?!(?:بعد|قبل|پیش|گذشته|آینده|بد|خوب|سرد|گرم|کاری|تعطیل|به|از|در|و|را|که|است|بود)(?![\u0620-\u06d3]))"
    r"[\u0620-\u06d3]{3}"
)
"""Behind a part of a day that is told by what happened: «صبح روز حادثه», but not «صبح روز بعد»."""


_STATE_SINCE: Final = Pattern(r"(?<![\u0620-\u06d3])از (?:دیشب|دیروز|پریشب|پریروز|صبح دیروز|شب گذشته|روز گذشته)\Z")
"""A past time since which something is so, and whose day the hours behind it are not of."""


class ClockDays:
    """The days that clock times of one folded text may be of."""

    def __init__(
        self,
        text: str,
        speech: SpeechTime,
        last: LastTimes,
        *,
        headings: Headings,
        stated: StatedYears,
        lines: DatedLines,
        timetable: Timetable,
    ) -> None:
        self._text = text
        self._speech = speech
        self._last = last
        self._headings = headings
        self._stated = stated
        self._lines = lines
        self._timetable = timetable
        self._columns = DayColumns(text)
        self._line_day: Resolution | None = None
        self._line_end = -1
        self._line_is_counted = False
        self._set_end: int | None = None
        self._lost_end = -1
        self._lost_heads = False
        self._span: tuple[int, int, int] | None = None
        self._are_several = False
        self._today_end = -1
        self._first: Resolution | None = None
        self._names_today = False

    # --- what is kept ---

    def note_set(self, hit: Hit) -> None:
        """Take note of a time that recurs."""
        self._set_end = hit.end

    def note_lost(self, hit: Hit) -> None:
        """Take note of a counted day that is not known, and whether it heads the lines below: «روز دوم»."""
        self._lost_end = hit.end
        self._lost_heads = LINE_START.ends(self._text, hit.start) and self._text.startswith("\n", hit.end)

    def note_span(self, first: int, last: int, hit: Hit) -> None:
        """Take note of days that were named together; an hour behind several days is of them all."""
        self._span = first, last, hit.end
        self._are_several = isinstance(hit.meaning, Several)

    def note_today(self, expression: Expression, resolution: Resolution, hit: Hit) -> None:
        """Take note of where the text spoke of the day of its publication last."""
        if self._speech.day is None or resolution.first != self._speech.day:
            return
        self._names_today = True
        if resolution.basis is Basis.PUBLISHED and not facts.is_bare_clock(expression):
            self._today_end = hit.end

    def note_day(self, expression: Expression, day: Resolution, hit: Hit, *, entry: bool) -> None:
        """Take note of a day, and of it as the day of its line where it is an entry."""
        self._columns.note(day, hit.start, hit.end)
        if self._first is None and hit.start < LONGEST_SENTENCE:
            self._first = day
        if entry:
            self._line_day, self._line_end = day, hit.end
            self._line_is_counted = isinstance(expression, Shift) and expression.of is None

    # --- what is asked ---

    def day_of(self, hit: Hit) -> Resolution | None:
        """The day that the sentence, or the entry at the head of the line, gave before."""
        if facts.is_bare_clock(hit.meaning):
            column = self._columns.day_of(hit.start) or self._day_of_watch(hit)
            if column is not None:
                return column
            if self._ends_session(hit):
                return self._headings.title_day or self._first
        if self._last.day is None:
            return None
        if self._span is not None and self._last.day_end < self._span[2] == hit.start - len("، "):
            return None  # «شنبه ۸ مهر. تعیین سطح: از ۲۵ تا ۳۱ شهریور، ساعت ۱۰ تا ۱۹»
        if is_same_sentence(self._text, self._last.day_end, hit.start):
            return None if self._is_after_yesterday(hit) else self._last.day
        if self._timetable.is_one and direction_after(self._text, hit.end) == 0:
            return self.day_of_line(hit)
        if self._went_on(hit):
            return self._last.day
        before = self.day_of_line(hit) or self._day_of_journal(hit) or self._day_before(hit)
        return before or self._day_of_plan(hit) or self._day_of_talk(hit)

    def today(self, hit: Hit) -> int | None:
        """The day of the entry or of the heading above, where it is past: the today of a log or a diary."""
        day = (self.day_of_line(hit) if not self._line_is_counted else None) or self._headings.day
        title = self._headings.title_day
        if title is not None and self._speech.day is None:
            return title.first  # «لندن، سه‌شنبه ۱۴ اکتبر ۱۹۴۷»
        if day is None and self._headings.tells_of_its_day:
            day = title
        if day is None or day.first is None or (self._speech.day is not None and day.first >= self._speech.day):
            return None
        return day.first

    def recurs(self, hit: Hit) -> bool:
        """Whether the sentence gave a recurring time before: its clock times belong to no one day."""
        if self._set_end is None or not is_same_sentence(self._text, self._set_end, hit.start):
            return False
        return facts.is_bare_clock(hit.meaning) or facts.may_repeat(hit.meaning)

    def is_beside_set(self, hit: Hit) -> bool:
        """Whether a weekday is listed with others that recur: «پنجشنبه‌ها ۱۶ تا ۱۸ و جمعه صبح»."""
        if self._set_end is None or not facts.names_weekday(hit.meaning) or facts.names_date(hit.meaning):
            return False
        return is_listed_with(self._text, self._set_end, hit.start) and direction_after(self._text, hit.end) >= 0

    def recurs_since(self, hit: Hit) -> bool:
        """Whether a time that recurs is the last one that the sentence gave."""
        return self._set_end is not None and self._set_end > self._last.day_end and self.recurs(hit)

    def precedes_set(self, hit: Hit, hits: Sequence[Hit]) -> bool:
        """Whether other hours follow that recur, and no verb: «از ۷:۳۰ تا ۱۹، جمعه‌ها ۸ تا ۱۳»."""
        number = bisect_left(hits, hit.end, key=lambda one: one.start)
        following = hits[number] if number < len(hits) else None
        if following is None or not isinstance(following.meaning, Every):
            return False
        return is_listed_with(self._text, hit.end, following.start)

    def is_of_other_days(self, hit: Hit) -> bool:
        """Whether a bare clock is of no day near the publication.

        It is of the day of an event («صبح روز پذیرش»), the sentence gave another week or month («هفته بعد، ساعت ۹»),
        the line is of a day that is not known («روز دوم: …»), or the paragraph tells of a time long ago.
        """
        if self._speech.day is None:
            return self._follows_span(hit)
        if _OF_EVENT.begins(self._text, hit.end):
            return True
        lost = self._lost_end
        if lost >= 0 and hit.start - lost <= LONGEST_SENTENCE and "\n" not in self._text[lost : hit.start]:
            return True
        if self._lost_heads and lost > self._last.day_end:
            return True
        if self._span is not None:
            first, last, end = self._span
            around = first <= self._speech.day <= last and not self._are_several
            if not around and (is_same_sentence(self._text, end, hit.start) or self._is_of_plan(first, end, hit)):
                return True
        span = self._headings.title_span
        if self._headings.day is None and span is not None and not span[0] <= self._speech.day <= span[1]:
            return True
        day = self._last.day
        if day is not None and self._has_left(day, self._last.day_end) and direction_after(self._text, hit.end) < 0:
            return "\n" not in self._text[self._last.story_end : hit.start]
        return self._is_of_history(hit)

    def _has_left(self, day: Resolution, end: int) -> bool:
        """Whether the story went on from a day to another year or month, long ago: «۱۵ خرداد … دو سال بعد … صبح …»."""
        story, today = self._last.story, self._speech.day
        if story is None or story.first is None or story.last is None or self._last.story_end <= end:
            return False
        coarse = story.grain is not None and story.grain.rank > Grain.WEEK.rank
        if day.first is None or (today is not None and max(story.last, day.first) > today - HISTORY):
            return False
        return coarse and not story.first <= day.first <= story.last

    def _went_on(self, hit: Hit) -> bool:
        """Whether the line has come to a later day than that at its head: «شنبه: خمیر … صبح یکشنبه … ساعت ۸ …»."""
        line, day, end = self.day_of_line(hit), self._last.day, self._last.day_end
        if line is None or line.first is None or day is None or day.first is None or end <= self._line_end:
            return False
        if day.first <= line.first or direction_after(self._text, hit.end) >= 0 or "\n" in self._text[end : hit.start]:
            return False
        return len(SENTENCE_END.findall(self._text, end, hit.start)) <= 1

    def _ends_session(self, hit: Hit) -> bool:
        """Whether the session that the text records ended then."""
        if _CLOSING.ends(self._text, hit.start) or _SESSION_ENDED.begins(self._text, hit.end):
            return True
        return _SESSION_BEFORE.ends(self._text, hit.start) and _ENDED.begins(self._text, hit.end)

    def _is_of_plan(self, first: int, end: int, hit: Hit) -> bool:
        """Whether it is on one of the days to come that were named just before: «۲۲ و ۲۳ مهر در یزد. پذیرش ساعت ۸»."""
        if self._names_today or self._speech.day is None or first <= self._speech.day or end < self._last.day_end:
            return False
        if "\n" in self._text[end : hit.start] or direction_after(self._text, hit.end) < 0:
            return False
        return len(SENTENCE_END.findall(self._text, end, hit.start)) <= _OF_PLAN

    def _follows_span(self, hit: Hit) -> bool:
        """Whether the sentence named some days together, and no day since."""
        if self._span is None or self._span[2] < self._last.day_end:
            return False
        return is_same_sentence(self._text, self._span[2], hit.start)

    def _day_of_watch(self, hit: Hit) -> Resolution | None:
        """The day by the watch in the title, where the sentence gave no other."""
        if self._last.dated is not None and is_same_sentence(self._text, self._last.dated[1], hit.start):
            return None
        return self._headings.of_watch(hit)

    def _is_after_yesterday(self, hit: Hit) -> bool:
        """Whether a clock time is to come, and yesterday was only when it was said: «دیشب گفته بود از بامداد …»."""
        day = self._last.day
        if self._speech.day is None or day is None or day.first != self._speech.day - 1:
            return False
        return facts.is_bare_clock(hit.meaning) and direction_after(self._text, hit.end) > 0

    def day_of_line(self, hit: Hit) -> Resolution | None:
        """The day that stands at the head of the line of `hit`: «۱۴ آذر: … ساعت ۱۰ …»."""
        if self._line_end < 0 or hit.start - self._line_end > _LONGEST_LINE:
            return None
        return self._line_day if "\n" not in self._text[self._line_end : hit.start] else None

    def _day_of_journal(self, hit: Hit) -> Resolution | None:
        """The day that the line gave, in a text whose lines begin with days; or that of the labelled line above.

        «حضور در فرودگاه: چهارشنبه ۱۲ شهریور، ساعت ۳:۴۵ / پرواز: ۰۶:۵۰».
        """
        last = self._last
        if not facts.is_bare_clock(hit.meaning) or hit.start - last.day_end > LONGEST_SENTENCE:
            return None
        lines = self._text.count("\n", last.day_end, hit.start)
        if lines == 0:
            return last.day if self._lines.is_journal else None
        above = last.listed is not None and self._text.count("\n", last.listed[1], hit.start) == 1
        return last.day if lines == 1 and above and self._lines.is_labelled(hit) else None

    def _day_before(self, hit: Hit) -> Resolution | None:
        """The day of the sentence before, for a clock time whose tense fits: «شنبه بازی دارند. ساعت ۸ آغاز می‌شود.»"""
        day, end = self._last.day, self._last.day_end
        if day is None or day.first is None or not facts.is_bare_clock(hit.meaning):
            return None
        if self._has_left(day, end):
            return None
        reply = self._is_reply(end, hit)
        follows = self._goes_on_with(day, end, hit)
        if hit.start - end > LONGEST_SENTENCE or ("\n" in self._text[end : hit.start] and not reply and not follows):
            return None
        if _STATE_SINCE.ends(self._text, end) and direction_after(self._text, end) >= 0:
            return None  # «از دیشب تب دارد. ۱۵:۳۰ سرم وصل شد»
        if self._headings.day is not None or (not follows and self._is_of_today(end) and self._is_long_ago(day)):
            return None  # a diary, and a look back of news that is of today
        tense = direction_after(self._text, hit.end)
        farthest = _OF_STORY if follows or (tense < 0 and self._today_end < 0) else 1
        if len(SENTENCE_END.findall(self._text, end, hit.start)) > farthest and not reply:
            return None
        if self._speech.day is None:
            return day if tense < 0 else None
        is_of_news = day.basis is Basis.PUBLISHED or not follows
        if is_of_news and self._last.story_end <= end and ends_looking_back(self._text, end, hit.start):
            return None  # «روز گذشته رکورد زده بود. نماد از ساعت ۱۱ متوقف شد.»
        if day.first < self._speech.day and _IS_SET.begins(self._text, hit.end):
            return None  # «دوشنبه گذشته تلفن زد. ساعت ۳ با دکتر قرار دارم»
        if not tense and (day.basis is Basis.ABSOLUTE or not self._names_today):
            return day
        fits = (tense < 0 and day.first <= self._speech.day) or (tense > 0 and day.first >= self._speech.day)
        return day if fits else None

    def _goes_on_with(self, day: Resolution, end: int, hit: Hit) -> bool:
        """Whether it goes on with a day that is past and the last one told, here or at the end of the line above.

        «او پنجم مهر ۱۳۶۰ رسید. شب را در مسجد گذراند», «ورود: ۱۴۰۳/۰۲/۲۷، ساعت ۳:۱۰ / نوار قلب ساعت ۳:۲۵ گرفته شد».
        """
        past = self._speech.day is not None and day.first is not None and day.first < self._speech.day
        if not past or self._today_end >= end or direction_after(self._text, hit.end) >= 0:
            return False
        if "\n" not in self._text[end : hit.start]:
            is_news = self._today_end >= 0 and direction_after(self._text, self._today_end) < 0
            return isinstance(hit.meaning, DayTime) and not is_news  # «بامداد امروز لرزید. … ظهر پس‌لرزه ثبت شد»
        by_hours = self._last.story is not None and self._last.story.clock is not None
        return by_hours and self._text.count("\n", end, hit.start) == 1

    def _is_reply(self, end: int, hit: Hit) -> bool:
        """Whether the line of `hit` answers the one above, which gave a day: «جمعه میای؟ / ساعت ۷ می‌رسم»."""
        line = self._text.rfind("\n", end, hit.start)
        if line < 0 or self._text.count("\n", end, hit.start) != 1:
            return False
        return _REPLY.begins(self._text, line + 1) or self._text[end:line].rstrip().endswith(("؟", "?"))

    def _day_of_plan(self, hit: Hit) -> Resolution | None:
        """The day to come of an appointment in the sentences before: «جمعه ۹ خرداد ساعت ۱۷.» and below «شام ساعت ۲۰».

        Not in a text that is of its own day, or that tells what recurs.
        """
        day, end, story = self._last.day, self._last.day_end, self._last.story
        if day is None or day.first is None or self._speech.day is None or day.first <= self._speech.day:
            return None
        if self._names_today or self._set_end is not None or story is None or story.clock is None:
            return None
        if not facts.is_bare_clock(hit.meaning) or hit.start - end > LONGEST_SENTENCE or self._headings.day is not None:
            return None
        if len(SENTENCE_END.findall(self._text, end, hit.start)) > _OF_PLAN:
            return None
        return day if direction_after(self._text, hit.end) >= 0 else None

    def _day_of_talk(self, hit: Hit) -> Resolution | None:
        """The day to come that the lines above spoke of: «مینا: فردا جلسه است، ساعت ۹ / بهرام: من تا ظهر بیرونم»."""
        day, end = self._last.day, self._last.day_end
        if day is None or day.first is None or self._speech.day is None:
            return None
        if not 0 < day.first - self._speech.day < _A_WEEK:
            return None
        if self._today_end >= end or not facts.is_bare_clock(hit.meaning) or direction_after(self._text, hit.end) < 0:
            return None
        begin = self._text.rfind("\n", 0, end) + 1
        lines = self._text[begin : hit.start].split("\n")
        are_said = 1 < len(lines) <= _LINES_OF_TALK and all(_SAID_BY.begins(line, 0) for line in lines)
        return day if are_said else None

    def _is_of_today(self, end: int) -> bool:
        """Whether the text spoke of today, and has not gone on since to a day that it tells by its hours."""
        by_hours = self._last.story is not None and self._last.story.clock is not None
        return self._today_end >= (end if by_hours else 0)

    def _is_long_ago(self, day: Resolution) -> bool:
        return self._speech.day is not None and day.first is not None and day.first < self._speech.day - HISTORY

    def _is_of_history(self, hit: Hit) -> bool:
        """Whether the paragraph gave last, by its own year, a time long ago, and the clause is past."""
        stated = self._stated.last_uninterrupted()
        if stated is None or self._today_end >= 0:
            return False
        story, end = stated
        if self._last.day is not None and end < self._last.day_end <= hit.start:
            return False  # a day stands between
        if story.last is None or self._speech.day is None or story.last > self._speech.day - HISTORY:
            return False
        if hit.start - end > LONGEST_SENTENCE or "\n" in self._text[end : hit.start]:
            return False
        return direction_after(self._text, hit.end) < 0
