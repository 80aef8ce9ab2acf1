"""Which year an open date takes from those that the text stated, and how strongly it holds.

Keeps the last two dates that have their own year, and the year told by its distance in a sentence; `readings` weighs
what this gives against tense, weekday and nearness.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from gahnegar.dates import calendars, facts, years
from gahnegar.dates.expression import Between, Date, Expression, Shift
from gahnegar.dates.outlook import CLOSES_SENTENCE
from gahnegar.dates.plots import sets_plot
from gahnegar.dates.proceedings import Proceedings
from gahnegar.dates.resolution import Resolution, StatedDate
from gahnegar.dates.speech_time import SpeechTime
from gahnegar.dates.storyline import LONGEST_SENTENCE, SENTENCE_END, is_same_sentence
from gahnegar.dates.units import Basis, Calendar, Grain
from gahnegar.dates.whole_text import Hit, WholeText
from gahnegar.dates.words_beside import end_of_what_had_been, goes_on_until_now, is_compared, is_listed_with
from gahnegar.dates.year_cues import Cue
from gahnegar.persian.pattern import Pattern, whole_word_of
from gahnegar.persian.tenses import direction_after, has_own_past, tells_own_past

_BY_SENTENCES: Final = (Cue.SAME_SENTENCE, Cue.NEXT_SENTENCE, Cue.SECOND_SENTENCE, Cue.FARTHER)
"""What the last date told is to a date behind so many ends of sentences."""
LONGEST_STORY: Final = 2000
"""Letters behind a date after which it is as far as any other."""
_TURNS: Final = Pattern(r"[؛:«»()]|(?<![\u0620-\u06d3])(?:و|اما|ولی|که|امسال|امروز|بلکه|اینک)(?![\u0620-\u06d3])")
_OF_THE_WORK: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:پخش|چاپ|نمایش|اکران|انتشار|منتشر|فیلم[ \u200c]?برداری|نوشت|نوشته|ساخته|رونمایی|نشست|نقد)"
    r"(?![\u0620-\u06d3])"
)
"""What is told of the film or the novel, and not in it."""
_IN_BRACKETS: Final = re.compile(r"[ \u200c]*\([ \u200c]*(?:برابر با |مصادف با |روز )?\Z")
_HALF_A_YEAR, _YEARS = 180, 800
"""Days between which something lasted from one year into another."""
_THESE_DAYS: Final = 366
"""Days from the publication within which a time is of these days."""
_SOME_TIMES, _MANY_TIMES = 2, 4
"""Times told one after another, all long past, behind which a text tells a history."""
_CLAUSE: Final = 40
_LONGEST_LIST: Final = 12
"""Items of a list among which the year of a date is looked for."""
_LIFE: Final = 2
"""Years that span a life."""


_OF_MINE: Final = whole_word_of("من پدرم مادرم پدربزرگم مادربزرگم")
"""In a story whose teller has not come to his own deeds yet."""
_A_LIFE: Final = 50 * 366
_LONG_AGO: Final = 5 * 366
"""Days before the publication from which on a story is asked whose it is; of these days it goes on by itself."""


class StatedYears:
    """The dates with their own year that one folded text gave so far."""

    def __init__(self, text: str, whole: WholeText, speech: SpeechTime) -> None:
        self._text = text
        self._whole = whole
        self._speech = speech
        self.proceedings = Proceedings(text)
        self.season: Resolution | None = None
        """A school year or a year of crops that is over, of which the days told behind it are: «سال زراعی ۹۹-۱۴۰۰»."""
        self._tells_plot = False
        self._background: int | None = None
        self._stated: list[tuple[Resolution, int]] = []
        self._last: tuple[Resolution, int] | None = None
        self._interrupted = False
        self._near = False
        self._long_past = 0
        self._distant: Resolution | None = None
        self._distant_end = 0

    def note(self, resolution: Resolution, hit: Hit, *, goes_on: bool) -> None:
        """Take note of a date that has its own year, or of a day counted from the publication.

        `goes_on`: the story has come to it; it has not behind «تا»: «تا بهمن بازی نکرد. آخر آذر …».
        """
        part = resolution.grain is not None and resolution.grain.rank < Grain.DAY.rank
        day = self._speech.day
        if day is not None and resolution.first is not None and (not part or facts.names_date(hit.meaning)):
            self._near |= abs(resolution.first - day) < _THESE_DAYS
        if part and resolution.basis is not Basis.ABSOLUTE:
            return  # «صبح» says again what day it is, but not «شب ۲۵ مهر ۱۳۱۸»
        end = hit.end
        if self.proceedings.has(hit):
            self.proceedings.note(resolution)
            return
        if goes_on:
            self._last = resolution, end
        if isinstance(hit.meaning, Shift) and hit.meaning.of is None and hit.meaning.grain is Grain.YEAR:
            self._interrupted = True  # also in a log, whose today it is counted from: «پارسال ۱۱۰ بال بود»
        elif resolution.basis in (Basis.ABSOLUTE, Basis.CONTEXT):
            stated = self.season if self.season and self._is_of_season(resolution) else resolution
            self._stated = [*self._stated[-1:], (stated, end)]
            self._interrupted = False
        elif resolution.basis is Basis.PUBLISHED:
            self._interrupted = True
        if self._is_long_before(resolution) and end_of_what_had_been(self._text, hit) is not None:
            self._background = end
        if self._speech.day is not None and resolution.first is not None:
            ended = resolution.last is not None and resolution.last < self._speech.day - _THESE_DAYS
            self._long_past = self._long_past + 1 if ended and resolution.basis is not Basis.PUBLISHED else 0

    def note_season(self, expression: Expression, time: Resolution) -> None:
        """Take note of what lasted from a month of one year to one of another: «از تابستان ۱۳۹۸ تا بهار ۱۳۹۹»."""
        first, last, grain, today = time.first, time.last, time.grain, self._speech.day
        if first is None or last is None or grain is None or today is None or last >= today:
            return
        months = isinstance(expression, Between) and facts.names_year(expression) and grain.rank > Grain.DAY.rank
        if months and _HALF_A_YEAR < last - first < _YEARS:
            self.season = time

    def goes_on_in_plot(self, hit: Hit) -> bool:
        """Whether the text tells a film or a novel in the present: «فیلم در زمستان ۱۳۶۶ می‌گذرد. سال بعد …»."""
        self._tells_plot = self._tells_plot or sets_plot(self._text, hit.end)
        return self._tells_plot

    def _is_long_before(self, time: Resolution) -> bool:
        """Whether it is a year so long ago that nobody tells what he did then."""
        day = self._speech.day
        return day is not None and time.grain is Grain.YEAR and time.last is not None and time.last < day - _A_LIFE

    def _leave_background(self, hit: Hit) -> None:
        """Forget a year of long ago that says what had been, where somebody goes on with what he did.

        «خانه را سال ۱۳۲۷ پدربزرگم ساخته بود. فروردین کار را شروع کردیم».
        """
        behind = self._stated and self._background == self._stated[-1][1]
        if behind and tells_own_past(self._text, hit.end):
            self._stated.pop()
            self._background = None
            self._long_past = 0

    def _is_of_season(self, time: Resolution) -> bool:
        """Whether its year was that of the season that the text told: «کاشت ۱۵ مهر و برداشت ۲۰ تیر بود»."""
        season = self.season
        if season is None or time.basis is not Basis.CONTEXT or time.first is None or time.last is None:
            return False
        return (season.first or 0) <= time.first and time.last <= (season.last or 0)

    def note_distant(self, expression: Expression, resolution: Resolution, hit: Hit) -> None:
        """Take note of years told by their distance: «سال گذشته», «سال آینده», but not «مانند سال گذشته»."""
        if not isinstance(expression, Shift) or expression.grain is not Grain.YEAR or not resolution.known:
            return
        if expression.of is not None and (expression.count or self.last_uninterrupted() is None):
            return  # «آن سال هم آبان سخت گذشت», but «سال بعد»
        if not is_compared(self._text, hit) or self._text.startswith(" که ", hit.end):
            self._distant, self._distant_end = resolution, hit.end

    def last_uninterrupted(self) -> tuple[Resolution, int] | None:
        """The last date with its own year and where it ends; None once the text has spoken of its own days."""
        return self._stated[-1] if self._stated and not self._interrupted else None

    def is_to_come(self, day: Resolution) -> bool:
        """Whether it lies after the publication: nothing past goes by it («در سال ۲۰۲۷ … ۹ نوامبر گفت»)."""
        return self._speech.day is not None and day.first is not None and day.first > self._speech.day

    def is_of_lunar_life(self, date: Date) -> bool:
        """Whether a year lies between the last two of the text, both lunar: «(ت. ۱۲۵۱ ق، ف. ۱۳۱۹ ق) … در ۱۲۷۸»."""
        if len(self._stated) < _LIFE or date.year not in years.SOLAR_OR_LUNAR:
            return False
        ends = [found for found, _ in self._stated if found.calendar is Calendar.HIJRI and found.grain is Grain.YEAR]
        if len(ends) < _LIFE:
            return False
        first, last = (calendars.from_day(Calendar.HIJRI, found.first or 0)[0] for found in ends)
        return first <= (date.year or 0) <= last

    def of_plot(self, hit: Hit) -> StatedDate | None:
        """The time in which a film or a novel is set that the sentence or the one before tells of."""
        story, end = self._stated[-1] if self._stated else (None, 0)
        if story is None or story.last is None or self._speech.day is None:
            return None
        if story.last > self._speech.day - _THESE_DAYS:
            return None
        if not sets_plot(self._text, end):
            return None
        if self._sentences_between(end, hit.start) > 1 or direction_after(self._text, end) < 0:
            return None
        of_work = _OF_THE_WORK.search(self._text, end, hit.end + _CLAUSE)
        return None if of_work else StatedDate(story, (Cue.OF_ITS_CLAUSE,))

    def holding_for(self, hit: Hit, tense: int, *, begun: bool) -> StatedDate | None:
        """The date whose year an open one may take, and what speaks for it.

        `begun`: the story has come to any time. What is only planned says nothing of the past.
        """
        if (self._speech.day is not None and goes_on_until_now(self._text, hit)) or self.proceedings.has(hit):
            return None
        self._leave_background(hit)
        if (
            self._distant is not None
            and is_same_sentence(self._text, self._distant_end, hit.start)
            and (not self._turns(hit) or self._trails(self._distant_end, hit))
        ):
            return StatedDate(self._distant, (Cue.OF_ITS_CLAUSE,))
        story, end = self._stated[-1] if self._stated else (None, 0)
        if story is not None and story.grain is Grain.YEAR and self._is_of_year(end, hit):
            return StatedDate(story, (Cue.OF_ITS_CLAUSE,))
        if tense <= 0 and len(self._stated) > 1 and not self._is_over(story) and direction_after(self._text, end) > 0:
            story, end = self._stated[-2]
        if tense < 0 and story is not None and self.is_to_come(story):
            story, end = self._stated[-2] if len(self._stated) > 1 else (None, 0)
            if story is not None and self.is_to_come(story):
                return None
        if story is None or story.first is None or story.grain is None:
            unknown = not begun if self._speech.day is None else self._whole.is_timeless
            return self._whole.first_stated if unknown else None
        if story.grain.rank > Grain.YEAR.rank:
            return None
        return StatedDate(story, self._cues(story, story.grain, tense, self._sentences_between(end, hit.start)))

    def is_in_own_story(self, hit: Hit) -> bool:
        """Whether somebody tells what he did long ago, and has come to no day near since: «زمستان ۴۹ … برگشتیم»."""
        story, end = self._stated[-1] if self._stated and not self._interrupted else (None, 0)
        if story is None or story.last is None or self._speech.day is None:
            return False
        if story.last > self._speech.day - _LONG_AGO or hit.start - end > LONGEST_STORY:
            return False
        if self._text.rfind("«", end, hit.start) > self._text.rfind("»", end, hit.start):
            return has_own_past(self._text, end, hit.end + LONGEST_SENTENCE)  # what somebody said then
        direction = direction_after(self._text, hit.end)
        if direction > 0 or (direction == 0 and not facts.is_lone_weekday(hit.meaning)):
            return False
        return has_own_past(self._text, end, hit.start) or _OF_MINE.search(self._text, end, hit.start) is not None

    def followed_by(self, hit: Hit, tense: int) -> StatedDate | None:
        """The last time given, which a story may go on from, and what speaks for the next such time behind it."""
        story, end = self._last or (None, 0)
        if tense > 0 or story is None or story.grain is None or story.basis is Basis.PUBLISHED:
            return None
        if self.proceedings.has(hit):
            return None
        if not Grain.DAY.rank <= story.grain.rank <= Grain.SEASON.rank or self.is_to_come(story):
            return None
        at_once = (Cue.FOLLOWS_AT_ONCE,) if self._sentences_between(end, hit.start) <= 1 else ()
        own = (Cue.OWN_STORY,) if self.is_in_own_story(hit) else ()
        return StatedDate(story, (*at_once, *own, *self._of_history(story, tense)))

    def _is_of_year(self, end: int, hit: Hit) -> bool:
        """Whether days say when in a year that ends at `end`: «(۱۲ تیر)», «سال ۲۰۲۸، از ۱۴ تا ۳۰ ژوئیه»."""
        if _IN_BRACKETS.fullmatch(self._text, end, hit.start) or self._trails(end, hit):
            return True
        return isinstance(hit.meaning, Between) and self._text[end : hit.start] == "، "

    def _trails(self, end: int, hit: Hit) -> bool:
        """Whether it closes the sentence of a year, behind its verb: «سال ۹۱ هم جمع شدیم، اواخر تیر.»"""
        if not self._text.endswith(("، ", "؛ "), end, hit.start) or not CLOSES_SENTENCE.begins(self._text, hit.end):
            return False
        return hit.start - end > len("، ") and is_same_sentence(self._text, end, hit.start)

    def _cues(self, story: Resolution, grain: Grain, tense: int, between: int) -> tuple[Cue, ...]:
        """What speaks for the year of `story` in a date `between` sentences behind it."""
        draws = not self.is_to_come(story)  # a plan draws no nearer day to it
        dated = self._speech.day is not None
        whole = grain is Grain.YEAR or story is self.season
        narrated = draws and self._whole.narrates and (tense < 0 or not dated)
        cues = (
            (Cue.FINER, draws and grain.rank < Grain.YEAR.rank),
            (Cue.NARRATED, narrated),
            (Cue.INTERRUPTED, self._interrupted),
            (Cue.NOT_PAST, tense >= 0 and dated and grain is Grain.YEAR),
            (Cue.STORYS_YEAR, between > 0 and tense < 0 and dated and draws and whole and not self._near),
            (Cue.LONG_AGO, draws and tense < 0 and not self._near and self._is_long_ago(story)),
        )
        history = self._of_history(story, tense) if draws else ()
        return (_BY_SENTENCES[between], *(cue for cue, holds in cues if holds), *history)

    def _is_over(self, story: Resolution | None) -> bool:
        """Whether it lies before the publication: «حادثهٔ تیر ۱۳۶۸ را همه به یاد دارند» is no plan."""
        day = self._speech.day
        return day is not None and story is not None and story.last is not None and story.last < day

    def _is_long_ago(self, story: Resolution) -> bool:
        day = self._speech.day
        return day is not None and story.last is not None and story.last < day - _LONG_AGO

    def _of_history(self, story: Resolution, tense: int) -> tuple[Cue, ...]:
        """What speaks for a story in a past clause: its last times are all long past, or it is told by the Hijra."""
        if tense >= 0 or self._speech.day is None:
            return ()
        cues = (
            (Cue.THIRD_TIME, self._long_past >= _SOME_TIMES),
            (Cue.FIFTH_TIME, self._long_past >= _MANY_TIMES),
            (Cue.OF_LUNAR_STORY, story.calendar is Calendar.HIJRI),
        )
        return tuple(cue for cue, holds in cues if holds)

    def _sentences_between(self, end: int, start: int) -> int:
        """How many sentences end between two places, up to the last that is told apart."""
        farthest = len(_BY_SENTENCES) - 1
        if start - end > LONGEST_STORY:
            return farthest
        return min(len(SENTENCE_END.findall(self._text, end, start)), farthest)

    def _turns(self, hit: Hit) -> bool:
        """Whether the clause ends between the year told by its distance and `hit`."""
        begin = self._distant_end
        if self._text.startswith(" که ", begin):
            begin += len(" که ")  # «سال گذشته که فرمان در ۱۴ مرداد صادر شد»
        return bool(_TURNS.search(self._text, begin, hit.start))


def year_of_list(day: Date, text: str, hits: Sequence[Hit], hit: Hit) -> Date | None:
    """A day in a list whose year stands behind a later one of `hits`: «۱۱ تیر، ۱۱ مهر و ۱۱ دی ۱۴۰۲»."""
    number, end = bisect_left(hits, hit.end, key=lambda one: one.start), hit.end
    for other in hits[number : number + _LONGEST_LIST]:
        item = other.meaning
        if not is_listed_with(text, end, other.start) or not isinstance(item, Date) or item.bc:
            return None
        if item.calendar is not day.calendar or item.month is None or item.day is None:
            return None
        if item.year is not None:
            before = (day.month or 0, day.day or 0) < (item.month, item.day)
            return replace(day, year=item.year if before else item.year - 1, short=item.short)
        end = other.end
    return None
