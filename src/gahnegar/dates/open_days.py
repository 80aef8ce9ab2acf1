"""Which day an open weekday or date comes after: a plan, a stay, a list, an entry or a heading above it.

Keeps the days to come that stand with a weekday or behind labels, and the last few that others may go with.
"""

from typing import Final

from gahnegar.dates import calendars, facts
from gahnegar.dates.dated_lines import DatedLines
from gahnegar.dates.day_cues import Earlier
from gahnegar.dates.expression import Date, Edge, Expression, Shift, Step
from gahnegar.dates.filters.parts_of_day import SENTENCE_HEAD
from gahnegar.dates.headings import Headings
from gahnegar.dates.last_times import LastTimes
from gahnegar.dates.outlook import Outlook
from gahnegar.dates.resolution import Resolution
from gahnegar.dates.speech_time import SpeechTime
from gahnegar.dates.stated_years import LONGEST_STORY
from gahnegar.dates.storyline import LONGEST_SENTENCE, SENTENCE_END, is_same_sentence
from gahnegar.dates.units import Calendar, Grain
from gahnegar.dates.whole_text import Hit
from gahnegar.dates.words_beside import is_listed_with, is_said_then
from gahnegar.persian.pattern import Pattern
from gahnegar.persian.tenses import direction_after, has_own_past, tells_own_past

_DAYS_KEPT: Final = 6
"""Days given before that another may go with."""
_STALE: Final = 200
"""Days between two that follow each other, above which the first is kept no longer."""
_LONGEST_STAY: Final = 14
_IN_WEEK: Final = Pattern(r" (?:هفته|گذشته|پیش|قبل|آینده|بعد)")
_SHORT: Final = 6
_A_WEEK: Final = 7
_TALK: Final = 80
"""Letters behind a day of which a chat speaks, at most."""
_THAT: Final = Pattern(r"(?<![\u0620-\u06d3])(?:که|گفتند|گفت|قرار شد)(?![\u0620-\u06d3])")
_RECALLED: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:یاد|یادآوری|یادآور|اشاره|گرامی[ \u200c]?داشت|خاطره)(?![\u0620-\u06d3])"
)
"""Around a day of which somebody speaks later: «از ۱۳ آبان ۵۸ یاد کرد و گفت …», «با اشاره به ۱۳ آبان ۵۸ گفت …»."""
_RECALLED_BEFORE: Final = 40
"""Letters before the end of the day in which «با اشاره به» is looked for."""
_MOVED_TO: Final = Pattern(r"[ \u200c](?:موکول|منتقل|تجدید)(?![\u0620-\u06d3])")
_ANSWER_BY: Final = Pattern(
    r"(?:[ \u200c][\u0620-\u06d3]+){0,3}?[ \u200c](?:خبر|اطلاع|اعلام|تایید|پاسخ|ثبت[ \u200c]?نام|رزرو|قطعی)[ \u200c]"
    r"(?:[\u0620-\u06d3]+[ ])?(?:ب?ده|ب?کن|فرما|نمای)"
)
"""Behind a deadline for those who come: «تا دوشنبه حضور خود را خبر دهید»."""
_UP_TO_DAY: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:تا|مهلت:?) (?:[\u0620-\u06d3\u200c0-9]+ ){0,3}[\u0620-\u06d3\u200c0-9]+\Z", reach=32
)
"""A deadline, after which the next item of the list does not come: «تا دهم ماه بعد آماده شود»."""
_IT_IS: Final = Pattern(r"[ \u200c]?(?:است|ست|ه)(?: و |[،؛.])")
"""Behind a weekday that is today's: «یکشنبه است و باران می‌آید»."""
_ITEM: Final = Pattern(r"[ \u200c]*(?:[0-9]{1,2}[.)-]|[•*–-])[ \u200c]")
"""The beginning of an item of a list."""
_FIRST_MONTHS, _LAST_MONTHS = 3, 9
"""A list of days that ends in a month after the ninth goes on in the first three of the next year."""


_BEGINS_THEN: Final = Pattern(r"[^.؛!؟\n]{0,24}?(?<![\u0620-\u06d3])(?:شروع|آغاز)(?![\u0620-\u06d3])")
"""Behind the day on which something begins."""
_COUNTED_DAY: Final = Pattern(r"(?<![\u0620-\u06d3])روز [\u0620-\u06d3]+م\Z", reach=20, needs="روز ")


class OpenDays:
    """What the open days of one folded text may come after."""

    def __init__(
        self, text: str, speech: SpeechTime, last: LastTimes, headings: Headings, lines: DatedLines, outlook: Outlook
    ) -> None:
        self._text = text
        self._speech = speech
        self._last = last
        self._headings = headings
        self._lines = lines
        self._outlook = outlook
        self._days: list[tuple[int, int]] = []
        self._with_weekday: tuple[int, int] | None = None
        self._stay: tuple[int, int, int] | None = None
        self._own_end = -1

    # --- what is kept ---

    def keep(self, day: int, end: int) -> None:
        """Keep a day for those that go with it, and let go those that the text has left far behind."""
        if self._speech.day is None or day <= self._speech.day:  # a plan draws no nearer day to it
            near = [one for one in self._days[1 - _DAYS_KEPT :] if abs(one[0] - day) <= _STALE]
            self._days = [*near, (day, end)]

    def let_go_far_from(self, day: int) -> None:
        """Let go the days that lie far from one counted from the publication."""
        self._days = [one for one in self._days if abs(one[0] - day) <= _STALE]

    def kept(self, hit: Hit) -> tuple[int, ...]:
        """The days before `hit` that it may go with."""
        return tuple(day for day, end in self._days if hit.start - end <= LONGEST_STORY)

    def note_weekday(self, day: int, end: int) -> None:
        """Take note of a date that stands with its weekday."""
        self._with_weekday = day, end

    def note_stay(self, day: int, end: int) -> None:
        """Take note of the first and last of the labelled days to come that lie close together."""
        close = self._stay is not None and 0 < day - self._stay[0] <= _LONGEST_STAY
        self._stay = (self._stay[0] if close and self._stay is not None else day), day, end

    # --- what is asked ---

    def of_today(self, hit: Hit) -> Shift | None:
        """Today, where a sentence begins with its weekday and says no more of it: «یکشنبه است و باران می‌آید»."""
        above = self._headings.day or self._headings.title_day
        today, day = self._speech.day if above is None else above.first, hit.meaning
        if today is None or not isinstance(day, Date) or not facts.is_lone_weekday(day):
            return None
        if calendars.weekday(today) is not day.weekday:
            return None
        says_it = SENTENCE_HEAD.ends(self._text, hit.start) and _IT_IS.begins(self._text, hit.end)
        return Shift(Grain.DAY, 0, None) if says_it else None

    def earlier(
        self, hit: Hit, line: Resolution | None, week: Resolution | None, same: tuple[int, int] | None
    ) -> tuple[tuple[int, Earlier], ...]:
        """The days told before a weekday, and what each is to it.

        `line`: the day at the head of its line; `same`: what its words meant before, and where that ends.
        """
        last, stay = self._last, self._stay
        heading = (self._headings.day or self._headings.title_day) if line is None else line
        days = ((heading, Earlier.HEADING), (week, Earlier.WEEK))
        found = [(day.first, earlier) for day, earlier in days if day is not None and day.first is not None]
        beside = hit.start - last.day_end < _SHORT and "،" not in self._text[last.day_end : hit.start]
        near = not beside and hit.start - last.day_end <= LONGEST_STORY
        if near and last.day is not None and last.day.first is not None:
            found.append((last.day.first, self._standing(last.day.first, last.day_end, hit)))
        dated = last.dated
        other = dated is not None and (last.day is None or last.day.first != dated[0])
        if dated is not None and other and hit.start - dated[1] <= LONGEST_STORY:
            found.append((dated[0], Earlier.DATED))
        if last.entry is not None and self._lines.is_journal and self._lines.starts_line(hit):
            found.append((last.entry, Earlier.ENTRY))
        if stay is not None and stay[0] < stay[1] and hit.start - stay[2] <= 2 * LONGEST_SENTENCE:
            found.append((stay[0], Earlier.STAY))
        plan = self._with_weekday if self._with_weekday is not None and _is_on(hit, self._with_weekday[0]) else None
        for day, end in (one for one in (same, plan) if one is not None):
            these_days = self._speech.day is not None and abs(day - self._speech.day) <= _A_WEEK
            if these_days or self._is_next(end, hit.start):
                found.append((day, Earlier.SAME_WORDS))
        return tuple(found)

    def _is_next(self, end: int, start: int) -> bool:
        """Whether at most one sentence ends between two places of a line."""
        if start - end > LONGEST_SENTENCE or "\n" in self._text[end:start]:
            return False
        return len(SENTENCE_END.findall(self._text, end, start)) <= 1

    def _standing(self, day: int, end: int, hit: Hit) -> Earlier:
        """What the last day, told up to `end`, is to a weekday."""
        start, until = hit.start, self._outlook.is_until(hit)
        behind_label = self._last.listed == (day, end) and "\n" not in self._text[end:start]
        if behind_label and self._lines.is_labelled_within(hit):
            return Earlier.LISTED  # «بازگشت: جمعه ۲۴ مرداد. رسیدن: ظهر شنبه»
        if is_same_sentence(self._text, end, start):
            if self._speech.day is not None and day < self._speech.day and is_said_then(self._text, end, start):
                return Earlier.PROMISED
            said = self._last.dated == (day, end) and _THAT.search(self._text, end, start)
            return Earlier.SAID if said else Earlier.BOUNDED if until else Earlier.BESIDE
        if until and _ANSWER_BY.begins(self._text, hit.end):
            return Earlier.BOUNDED  # «مراسم: پنجشنبه ۲۳ شهریور. لطفا تا دوشنبه خبر دهید.»
        line = self._text.rfind("\n", 0, start)
        if line >= end:
            listed = _ITEM.begins(self._text, line + 1) and _ITEM.begins(self._text, self._text.rfind("\n", 0, end) + 1)
            return Earlier.LISTED if listed and not _UP_TO_DAY.ends(self._text, end) else Earlier.ABOVE
        if not self._is_next(end, start):
            return Earlier.ABOVE
        if self._speech.day is None or day >= self._speech.day - _A_WEEK or not self._tells_own_story(end, hit):
            return Earlier.BEFORE
        self._own_end = hit.end
        return Earlier.OWN_STORY

    def _tells_own_story(self, end: int, hit: Hit) -> bool:
        """Whether somebody tells what he did on a day that ends at `end`, and then: «۲ مهر رسیدیم. یکشنبه رفتیم …».

        Such a story goes on over days without a verb: «چهارشنبه کولوسئوم. پنجشنبه …».
        """
        goes_on = self._own_end == end or tells_own_past(self._text, end)
        if not goes_on and not (
            _COUNTED_DAY.ends(self._text, end)
            and tells_own_past(self._text, hit.end)
            and has_own_past(self._text, max(0, end - LONGEST_SENTENCE), end)
        ):
            return False  # «… رفتیم. روز دوم باران آمد. سه‌شنبه ماشین گرفتیم»
        return direction_after(self._text, hit.end, copula=True) == 0 or tells_own_past(self._text, hit.end)

    def before(self, hit: Hit, tense: int) -> int | None:
        """The day of the entry above in a chronology, or of the line above in a list: «آغاز: ۵ دی»."""
        story = self._last.story
        if story is None:
            return None
        if self._follows_month(hit) or self._follows_day(hit):
            return story.first
        ends = self._ends_what_began(story, hit, tense) or self._ends_plan(story, hit, tense)
        return story.last if ends else None

    def _ends_plan(self, story: Resolution, hit: Hit, tense: int) -> bool:
        """Whether what begins on a day to come lasts until then: «مرخصی‌ام از ۱ خرداد شروع می‌شود تا آذر»."""
        today, end = self._speech.day, self._last.story_end
        if tense < 0 or today is None or story.first is None or story.first <= today or not self._outlook.is_until(hit):
            return False
        return is_same_sentence(self._text, end, hit.start) and _BEGINS_THEN.begins(self._text, end)

    def _ends_what_began(self, story: Resolution, hit: Hit, tense: int) -> bool:
        """Whether something lasted until then since the month told before: «در مهر خوابید و تا خرداد برنخاست»."""
        if tense >= 0 or not self._outlook.is_until(hit) or story.grain not in (Grain.DAY, Grain.MONTH, Grain.SEASON):
            return False
        end = self._last.story_end
        return is_same_sentence(self._text, end, hit.start) and not _THAT.search(self._text, end, hit.start)

    def in_talk(self, day: Date, hit: Hit) -> bool | None:
        """Whether «پنجشنبه بعد» is the Thursday just spoken of, or else the one behind the days to come spoken of.

        None where the lines before speak of none: «شنبه سر کارم. / پنجشنبه بعد چطوره؟ / پنجشنبه بعد خوبه».
        """
        story, today = self._last.story, self._speech.day
        if story is None or story.first is None or today is None or day.weekday is None:
            return None
        if not self._text.endswith("بعد", hit.start, hit.end) or self.is_named_before(hit):
            return None
        near = hit.start - self._last.story_end <= _TALK and today < story.first <= today + 2 * _A_WEEK
        if (
            not near
            or "\n" not in self._text
            or (day.weekday - calendars.weekday(today)) % _A_WEEK > story.first - today
        ):
            return None
        return calendars.weekday(story.first) is day.weekday

    def is_named_before(self, hit: Hit) -> bool:
        """Whether its weekday was given just before as a date to come, and another is meant: «۱۱ مهر … جمعه بعد»."""
        dated, day = self._last.dated, self._last.day
        if dated is None or day is None or dated[0] != day.first or not self.follows_day_to_come(hit):
            return False
        pattern = hit.meaning.pattern if isinstance(hit.meaning, Step) else None
        return isinstance(pattern, Date) and pattern.weekday is calendars.weekday(dated[0])

    def follows_day_to_come(self, hit: Hit) -> bool:
        """Whether the last day given lies ahead, within a week, and was given shortly before."""
        day, today = self._last.day, self._speech.day
        if day is None or day.first is None or today is None or hit.start - self._last.day_end > LONGEST_SENTENCE:
            return False
        return today < day.first <= today + _A_WEEK

    def announced_on(self, hit: Hit) -> int | None:
        """The past day on which what was to come was announced, or from which it was put off.

        «اول آبان پیامک دادید که سوم آبان … می‌شود», «جلسه ۱۹ فروردین به دوم خرداد موکول شد».
        """
        dated = self._last.dated
        if dated is None or self._speech.day is None or dated[0] >= self._speech.day - _A_WEEK:
            return None
        day, end = dated
        if not is_same_sentence(self._text, end, hit.start) or not _names_day_or_month(hit.meaning):
            return None
        recalled = _RECALLED.search(self._text, max(end - _RECALLED_BEFORE, 0), hit.start)
        announced = not recalled and _THAT.search(self._text, end, hit.start) is not None
        return day if announced or _MOVED_TO.begins(self._text, hit.end) else None

    def _follows_month(self, hit: Hit) -> bool:
        """Whether a month without a year stands in a list behind another one: «اسفند، اردیبهشت و تیر»."""
        story, end, meaning = self._last.story, self._last.story_end, hit.meaning
        if story is None or story.grain is not Grain.MONTH or not 0 < hit.start - end < _SHORT:
            return False
        bare = isinstance(meaning, Date) and meaning.month is not None and meaning.day is None and meaning.year is None
        return bare and is_listed_with(self._text, end, hit.start)

    def _follows_day(self, hit: Hit) -> bool:
        """Whether a day without a year goes on a list of days: «۱۵ مهر، ۱۵ آبان، ۱۵ آذر و ۱۵ دی»."""
        story, end, meaning = self._last.story, self._last.story_end, hit.meaning
        if story is None or story.grain is not Grain.DAY or not 0 < hit.start - end < _SHORT:
            return False
        if not isinstance(meaning, Date) or meaning.year is not None or not meaning.month or not meaning.day:
            return False
        if story.first is None or not is_listed_with(self._text, end, hit.start):
            return False
        _, month, day = calendars.from_day(meaning.calendar or Calendar.JALALI, story.first)
        later = (meaning.month, meaning.day) > (month, day)
        return later or (month > _LAST_MONTHS and meaning.month <= _FIRST_MONTHS)


def _names_day_or_month(meaning: Expression) -> bool:
    """«سوم آبان», «آبان», «پایان آبان»."""
    of = meaning.of if isinstance(meaning, Edge) else meaning
    return facts.names_date(meaning) or (isinstance(of, Date) and of.month is not None)


def _is_on(hit: Hit, day: int) -> bool:
    """Whether it is the weekday of a day, and no other is said to be meant: «جمعه بعد»."""
    leaves = facts.placed_leaves(hit.meaning)
    return all(isinstance(leaf, Date) and leaf.weekday is calendars.weekday(day) for leaf in leaves)
