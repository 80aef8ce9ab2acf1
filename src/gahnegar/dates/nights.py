"""Which night a time is of: the one before, or the early hours behind a late one.

Keeps the last clock time of a day; knows no words but «قبل».
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from gahnegar.dates.expression import Between, Clock, Date, DayTime, Shift
from gahnegar.dates.last_times import LastTimes
from gahnegar.dates.lexicon import Strength, Tag
from gahnegar.dates.resolution import Resolution
from gahnegar.dates.scan import Node
from gahnegar.dates.storyline import LONGEST_SENTENCE, SENTENCE_END, is_same_sentence
from gahnegar.dates.units import DayPart, Grain
from gahnegar.dates.whole_text import Hit
from gahnegar.dates.words_beside import is_listed_with
from gahnegar.persian.pattern import LINE_START, Pattern

_SAME_NIGHT: Final = 120
"""Letters between a night and a clock time of it, at most."""
_SENTENCES_OF_NIGHT: Final = 2
_EARLIEST_AT_NIGHT: Final = 5
_EARLIEST_AT_DAWN: Final = 6
_EARLIEST_OF_DAY, _LATEST_OF_DAY = 7, 17
_REPLY: Final = re.compile(r"[^.!؟\n]*؟\n(?:[^:\n]{1,20}:[ ])?")
"""Between a night that is asked about and the hour that answers."""
_AT_DAWN: Final = Pattern(r" (?:پاش|پا شو|بیدار|سحر|فردا|روز بعد)")
"""Behind an hour that is no afternoon, whatever stands before."""
_BEFORE_SUNRISE: Final = Pattern(r"بامداد|سحر|نیمه[ \u200c]?شب")
_IN_WORDS: Final = Pattern(
    r"ساعت (?:یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|یازده)(?: و (?:نیم|ربع))?(?![\u0620-\u06d3])(?! و| کم)"
    r"|(?:یک|دو|سه|چهار|پنج) و (?:نیم|ربع)(?![\u0620-\u06d3])(?! کم| یا)"
)
_IN_DIGITS: Final = Pattern(r"ساعت [1-5](?: و (?:نیم|ربع))?(?![0-9\u0620-\u06d3:/])(?! و| کم)")
_DEED_OF_DAY: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:کلاس|جلسه|نشست|قرار|مدرسه|دانشگاه|اداره|بانک|مطب|دکتر|دندان|نوبت|ناهار|نهار|چای|مهمان|مهمون"
    r"|خرید|بازار|سینما|تئاتر|کتابخانه|پارک|باشگاه|آرایشگاه|استخر|غروب|تعطیل|تموم|تمام|بتن|کارگاه|امتحان|عقد|تولد"
    r"|ملاقات|عیادت|روضه|ختم|وکیل|محضر|آفتاب)"
)
"""What is done by day, so that an early hour beside it is of the afternoon: «کلاسم ساعت ۴ تمام می‌شود»."""
_OF_EVENING: Final = Pattern(
    r"(?<![\u0620-\u06d3])شام(?: [\u0620-\u06d3\u200c]+)?،? (?:(?:حدود|حدودای|حوالی|طرفای) )?\Z", reach=30, needs="شام"
)
"""Before the hour of a meal of the evening."""
_OF_NIGHT: Final = Pattern(
    r"شب|بامداد|سحر|صبح|خواب|بیدار|دزد|سرقت|تاریک|پرواز|حرکت|راه افت|حمله|زلزله|لرز|بمب|آژیر|کشیک|نگهبان|پست|شیفت(?!م)"
)
"""What may be at an hour of the night."""
_CLAUSE: Final = 40
_SAME_DAY: Final = 80
"""Letters between the morning and an hour of its afternoon, at most."""
_NOON: Final = 12
_LATE_HOUR, _LATEST_AFTER_MIDNIGHT = 20, 5
"""A clock time from 20:00 on, and one up to 5:59 behind it, are of one night."""
_EVENING: Final = 17
"""A clock time from which on it is of the night that its day was told by: «دیشب … ساعت ۱۸ … ساعت ۳»."""
_DEAD_OF_NIGHT: Final = 4
"""The latest clock time behind a night that needs no «بامداد»: «دیشب تب داشت، ساعت ۲ مسکن گرفت»."""
_NIGHT_TO: Final = Pattern(r"(?<![\u0620-\u06d3])شب (?P<day>[0-9]{1,2}) به \Z", reach=12, needs=" به ")
_UNTIL: Final = Pattern(r"(?<![\u0620-\u06d3])تا \Z")
_THAT_NIGHT: Final = Pattern(
    r"(?<![\u0620-\u06d3])شب (?:حادثه|واقعه|قتل|سرقت|دزدی|تصادف|آتش[ \u200c]?سوزی|درگیری|عروسی|مهمانی|زلزله|جنایت)"
    r"(?: ما| او)?،? (?:در |حدود |حوالی |ساعت )*\Z"
)
"""Before an hour, the night that is told by what happened in it."""
_AT_MORNING: Final = Pattern(r"(?<![\u0620-\u06d3])(?:صبح|فردا|فردایش|بامداد)[^.]{0,30}\Z")
_BETWEEN_EVENING: Final = 2
"""Expressions before an hour among which its evening may be."""
_EARLIEST_EVENING: Final = 3
"""The hour from which on one behind an evening is of it: «عصر باید ساعت پنج برگردم»."""
_LATE_PARTS: Final = (DayPart.EVENING, DayPart.AFTERNOON)
_NIGHT: Final = 24
"""In place of the hour of a night that has none: what follows says itself that it is of the morning."""


def nights_to_days(text: str, hits: Sequence[Node]) -> Iterator[Node]:
    """The nights from one day to the next, in the place of the second: «شب ۲۲ به ۲۳ آبان»."""
    for hit in hits:
        day = hit.meaning
        if not isinstance(day, Date) or not day.day or not day.month:
            continue
        night = _NIGHT_TO.before(text, hit.start)
        if night is not None and int(night["day"]) == day.day - 1:
            meaning = DayTime(DayPart.NIGHT, replace(day, day=day.day - 1))
            yield Node(Tag.A_TIME, meaning, night.start(), hit.end, Strength.GLUE, "night_to_day")


def is_of_that_night(text: str, hit: Hit) -> bool:
    """Whether an hour stands behind a night that is told by what happened: «شب حادثه، یازده و نیم»."""
    return isinstance(hit.meaning, Clock) and _THAT_NIGHT.ends(text, hit.start)


class Nights:
    """The nights of one folded text."""

    def __init__(self, text: str, hits: Sequence[Hit], last: LastTimes) -> None:
        self._text = text
        self._hits = hits
        self._last = last
        self._late: tuple[int, int, int] | None = None
        self._night: int | None = None
        self._passed: tuple[int, int] | None = None

    def note(self, resolution: Resolution, end: int) -> None:
        """Take note of one day that may have a clock time or be a night."""
        if resolution.first is None:
            return
        if resolution.clock is None:
            self._night = resolution.first if resolution.part is DayPart.NIGHT else None
            if resolution.part is DayPart.NIGHT:
                self._late = resolution.first, _NIGHT, end
            return
        until = resolution.until or resolution
        if until.clock is not None:
            self._late = until.first or resolution.first, until.clock[0], end

    def with_night(self, clock: Clock, hit: Hit) -> Clock:
        """An hour before noon in the night that stands near before it: «امشب میای؟ آره، یه ربع به ۶».

        An early hour behind the morning is of the afternoon («صبح بازار، ساعت یک حرکت»), and one in words where nothing
        speaks of the night («ساعت دو رادیو خبر را خواند»).
        """
        if _AT_DAWN.begins(self._text, hit.end) and not _UNTIL.ends(self._text, hit.start):
            return clock
        if self._is_of_day(clock, hit) or (0 < clock.hour < _EARLIEST_AT_DAWN and self._is_behind_morning(clock, hit)):
            return replace(clock, hour=clock.hour + _NOON)
        if not _EARLIEST_AT_NIGHT <= clock.hour < _NOON:
            return clock
        if is_of_that_night(self._text, hit):
            return replace(clock, part=DayPart.NIGHT)
        before = self._near_before(hit)
        if before is not None:
            return replace(clock, part=DayPart.NIGHT, of=before.of)
        return replace(clock, hour=clock.hour + _NOON) if self._is_behind_evening(clock, hit) else clock

    def of_its_day(self, clock: Clock, hit: Hit) -> Clock:
        """An hour in words of a day that stands with it: «روز جمعه ۷ مهر ساعت چهار و نیم»."""
        return replace(clock, hour=clock.hour + _NOON) if self._is_of_day(clock, hit) else clock

    def _is_of_day(self, clock: Clock, hit: Hit) -> bool:
        """Whether an early hour is told in words and no night stands around: that of the day is meant.

        Also in digits beside what is done by day, and one to which an evening is: «شام ساعت نُه».
        """
        if 0 < clock.hour < _NOON and _OF_EVENING.ends(self._text, hit.start):
            return True
        in_digits = bool(_IN_DIGITS.search(self._text, hit.start, hit.end + len(" کم ")))
        if not in_digits and not _IN_WORDS.search(self._text, hit.start, hit.end + len(" کم ")):
            return False
        if not 0 < clock.hour < _EARLIEST_AT_DAWN:
            return False
        if self._night is not None or (self._late is not None and self._late[1] >= _EVENING and not in_digits):
            return False
        stop = SENTENCE_END.search(self._text, hit.end, hit.end + _CLAUSE)
        end = hit.end + _CLAUSE if stop is None else stop.start()
        begin = max(self._text.rfind(mark, 0, hit.start) for mark in ".!؟\n")
        begin = max(begin, hit.start - _SAME_NIGHT, 0)
        if in_digits and not _DEED_OF_DAY.search(self._text, max(begin, hit.start - _CLAUSE), end):
            return False
        return not _OF_NIGHT.search(self._text, begin, end)

    def _is_behind_morning(self, clock: Clock, hit: Hit) -> bool:
        """Whether the expression before, in its sentence, is of the day before it, or of the evening that it is in."""
        number = bisect_left(self._hits, hit.start, key=lambda one: one.start)
        last = self._hits[number - 1] if number else None
        if last is None or hit.start - last.end > _SAME_DAY or self._text[hit.start] == "0":
            return False
        if "\n" in self._text[last.end : hit.start]:
            return False
        ended = len(SENTENCE_END.findall(self._text, last.end, hit.start))
        if ended and not (ended == 1 and isinstance(last.meaning, DayTime) and last.meaning.part is DayPart.NOON):
            return False  # but «ظهر رسیدیم. ساعت ۳ راه افتادیم»
        match last.meaning:
            case DayTime(DayPart.MORNING | DayPart.NOON):
                if _BEFORE_SUNRISE.search(self._text, last.start, last.end):
                    return False  # «بامداد جمعه، حدود ساعت ۴:۲۰»
                return not _UNTIL.ends(self._text, last.start)
            case DayTime(DayPart.AFTERNOON | DayPart.EVENING as part, None):
                return part is DayPart.AFTERNOON or clock.hour >= _EARLIEST_EVENING
            case Clock(part=None | DayPart.MORNING | DayPart.NOON) as before:
                in_words = not any(letter.isdigit() for letter in self._text[hit.start : hit.end])
                latest = _NOON + clock.hour if in_words else _NOON  # digits count on to 24
                return _EARLIEST_OF_DAY <= before.hour <= min(latest, _LATEST_OF_DAY)
            case _:
                return False

    def _is_behind_evening(self, clock: Clock, hit: Hit) -> bool:
        """Whether an evening stands near before on its line: «عصر رفتیم خانه عمو. ساعت نه برگشتیم»."""
        if clock.hour <= _EARLIEST_AT_NIGHT or self._text[hit.start] == "0" or _AT_MORNING.ends(self._text, hit.start):
            return False
        number = bisect_left(self._hits, hit.start, key=lambda one: one.start)
        for last in self._hits[max(0, number - _BETWEEN_EVENING) : number]:
            if isinstance(last.meaning, DayTime) and last.meaning.part in _LATE_PARTS:
                near = hit.start - last.end <= _SAME_NIGHT and "\n" not in self._text[last.end : hit.start]
                return near and len(SENTENCE_END.findall(self._text, last.end, hit.start)) <= _SENTENCES_OF_NIGHT
        return False

    def _near_before(self, hit: Hit) -> DayTime | None:
        """The night that the expression before names, where it stands near."""
        number = bisect_left(self._hits, hit.start, key=lambda one: one.start)
        last = self._hits[number - 1] if number else None
        if last is None or hit.start - last.end > _SAME_NIGHT:
            return None
        match last.meaning:
            case DayTime(DayPart.NIGHT, Shift(Grain.DAY, count, None)) as night if count >= 0:
                ends = len(SENTENCE_END.findall(self._text, last.end, hit.start))
                return night if ends <= _SENTENCES_OF_NIGHT else None
            case DayTime(DayPart.NIGHT, Shift(Grain.DAY, -1, None)) as night if _REPLY.fullmatch(
                self._text, last.end, hit.start
            ):
                return night  # «دیشب کی رسیدین؟ / یازده و نیم»
            case DayTime(DayPart.NIGHT, Shift(Grain.DAY, -1, None)) as night if self._text[
                last.end : hit.start
            ] == " تا " and self._text.startswith(" بیدار", hit.end):
                return night  # «دیشب تا یازده و نیم بیدار بودم»
            case _:
                return None

    def _heads_line(self, hit: Hit) -> bool:
        """Whether it is the clock time of an item of a programme or a log: «۲۲:۰۰ اخبار / ۰۰:۱۵ فیلم»."""
        return LINE_START.ends(self._text, hit.start)

    def _goes_on(self, hit: Hit, day: int) -> bool:
        """Whether it heads a line of a log that passed midnight in a line above: «۲۳:۵۰ / ۰۰:۲۰ / ۷:۰۰»."""
        if self._passed is None or self._passed[0] != day or not self._heads_line(hit):
            return False
        return self._text.count("\n", self._passed[1], hit.start) <= 1

    def _is_next_morning(self, hit: Hit, day: int) -> bool:
        """Whether it is the morning that follows a night: «دیشب تا صبح باران آمد», «ساعت ۲۳ در زدند. صبح مرا بردند»."""
        if self._late is None or hit.meaning != DayTime(DayPart.MORNING):
            return False
        of, hour, end = self._late
        if of != day or hour < _LATE_HOUR or "\n" in self._text[end : hit.start]:
            return False
        if is_same_sentence(self._text, end, hit.start):
            return not is_listed_with(self._text, end, hit.start)
        return hit.start - end <= LONGEST_SENTENCE and len(SENTENCE_END.findall(self._text, end, hit.start)) <= 1

    def is_past_midnight(self, hit: Hit, day: int) -> bool:
        """Whether a clock time behind another of its line has passed midnight: «۲۳:۰۰ خاموشی؛ ۰۰:۲۰ روشن شد»."""
        if self._is_next_morning(hit, day):
            return True
        if self._goes_on(hit, day) or self._passes_midnight(hit, day):
            self._passed = day, hit.end
            return True
        return False

    def _passes_midnight(self, hit: Hit, day: int) -> bool:
        time = hit.meaning.start if isinstance(hit.meaning, Between) else hit.meaning
        if self._late is None or not isinstance(time, Clock) or time.of is not None:
            return False
        of, hour, end = self._late
        if time.hour_of_day > _LATEST_AFTER_MIDNIGHT or hit.start - end > LONGEST_SENTENCE:
            return False
        lines = self._text.count("\n", end, hit.start)
        if lines > self._heads_line(hit) or is_listed_with(self._text, end, hit.start):
            return False
        if hour == _NIGHT and time.part is None and time.hour > _DEAD_OF_NIGHT:
            return False  # «شب رسیدیم. ساعت ۵ جلسه بود»
        if hour == _NIGHT and time.part is not None and time.part is not DayPart.MORNING:
            return False
        if self._night == of and hour >= _EVENING:
            hour = _NIGHT
        elif time.part is DayPart.MORNING and _UNTIL.ends(self._text, hit.start) and not lines:
            hour = _NIGHT if hour > _LATEST_AFTER_MIDNIGHT else hour  # «از ساعت ۷ تا ۲ بامداد»
        night_before = of == day and hour >= _LATE_HOUR
        return night_before or (of == day + 1 and hour <= time.hour_of_day)
