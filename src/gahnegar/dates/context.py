"""The state of a document while its expressions are resolved in their order: what each one changes for the next.

Says what surrounds an expression, and `readings` weighs it. What the last times were stands in `last_times`; what is
taken from them has a file for each question: clock times (`clock_days`, `nights`), open days (`open_days`, `weeks`),
years (`stated_years`), headings, lunar names.
"""

import datetime as dt
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Final, TypedDict

from gahnegar.dates import calendars, course, days_of_events, facts, years
from gahnegar.dates.ascent import Ascent
from gahnegar.dates.chat_stamps import ChatStamps, heads_message
from gahnegar.dates.clock_days import ClockDays
from gahnegar.dates.counted_times import CountedTimes
from gahnegar.dates.dated_lines import DatedLines
from gahnegar.dates.day_cues import Bound, Earlier
from gahnegar.dates.explained import Explanations
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
    Season,
    Several,
    Shift,
    Step,
    Stretch,
    Vague,
    Within,
)
from gahnegar.dates.headings import Headings, school_year_of
from gahnegar.dates.last_times import HISTORY, LastTimes
from gahnegar.dates.lunar_names import LunarNames
from gahnegar.dates.nights import Nights
from gahnegar.dates.open_days import OpenDays
from gahnegar.dates.outlook import Outlook
from gahnegar.dates.published import Moment
from gahnegar.dates.quoted import Quotations
from gahnegar.dates.resolution import Context, Resolution, StatedDate
from gahnegar.dates.speech_time import SpeechTime
from gahnegar.dates.stated_years import StatedYears, year_of_list
from gahnegar.dates.storyline import LONGEST_SENTENCE, SENTENCE_END, Storyline, is_same_sentence
from gahnegar.dates.timetable import Timetable, recurring
from gahnegar.dates.units import Basis, Calendar, Grain
from gahnegar.dates.weekday_order import nth_of_month
from gahnegar.dates.weeks import Weeks
from gahnegar.dates.whole_text import Hit, WholeText
from gahnegar.dates.words_beside import (
    aside_end,
    bounds_validity,
    came_later,
    end_of_background,
    end_of_look_back,
    end_of_what_had_been,
    ends_in_vain,
    is_agreed_on,
    is_announced,
    is_at_event,
    is_listed_with,
    is_of_its_beginning,
    is_of_thing,
    names_event,
    tells_birth,
)
from gahnegar.errors import CalendarRangeError
from gahnegar.persian.tenses import direction_after, has_finite_verb

_SAID: Final = 1.5
"""What speaks for a past day beside a verb of saying: «۹ نوامبر گفت»."""
_SOON_AFTER: Final = 2
"""Years behind the last one that a text writes out up to which it may tell."""
_A_WEEK, _A_YEAR, _A_CENTURY = 7, 366, 36525
_END_OF_YEAR: Final = (12, 15)
"""Month and day from which on a year is told as over."""
_CALENDAR_UNITS: Final = (Grain.WEEK, Grain.MONTH, Grain.YEAR)
_LONGEST_SPAN: Final = 40
_SAME_WORDS: Final = 4 * LONGEST_SENTENCE
"""Letters behind an expression within which the same words mean the same."""


class _Evidence(TypedDict, total=False):
    """The fields of `Context` that decide an open year or day."""

    tense: int
    leaning: float
    occasion: bool
    days: tuple[int, ...]
    stated: StatedDate | None
    followed: StatedDate | None
    week: Resolution | None
    heading: Resolution | None
    after: int | None
    before: Resolution | None
    earlier: tuple[tuple[int, Earlier], ...]
    bound: Bound


class DocumentState:
    """What surrounds each expression of one folded text, given in their order."""

    def __init__(self, text: str, published: Moment | None, hits: Sequence[Hit], timetable: Timetable) -> None:
        self._text = text
        self._hits = hits
        self._published = published
        self._speech = SpeechTime()
        self._speech.go_to(published, None)
        self.anchor = self._speech.day
        """The day that the text is told on where the reading has come to: of its publication, or of a message."""
        self._chat = ChatStamps(text, hits, self.anchor) or None
        self._whole = WholeText(text, hits, self.anchor)
        self._near: int | None = None
        self._birth: Date | None = None
        self._opens = False
        self._same: dict[Expression, tuple[int, Resolution]] = {}
        self._resume: tuple[int, LastTimes] | None = None
        self._course = course.Course(text, hits)
        self.ascent = Ascent(text, hits, self.anchor)
        self._timetable = timetable
        self._storyline = Storyline(text)
        self._explanations = Explanations(text, hits)
        self._lines = DatedLines(text, hits)
        self._outlook = Outlook(text, self._lines, self._speech)
        self._last = LastTimes()
        self._counted = CountedTimes(text, self._speech, self._last)
        self._quotations = Quotations(text, self._last)
        self._lunar = LunarNames(self._whole)
        self._nights = Nights(text, hits, self._last)
        self._headings = Headings(text, self._lines, self._speech)
        self._weeks = Weeks(text, self._lines, self._headings, self._last)
        self._stated = StatedYears(text, self._whole, self._speech)
        self.is_in_old_story = self._stated.is_in_own_story
        self._open_days = OpenDays(text, self._speech, self._last, self._headings, self._lines, self._outlook)
        self._clocks = ClockDays(
            text,
            self._speech,
            self._last,
            headings=self._headings,
            stated=self._stated,
            lines=self._lines,
            timetable=timetable,
        )

    @property
    def speech_day(self) -> dt.date | None:
        """`anchor` as a date."""
        return None if self._speech.day is None else dt.date.fromordinal(self._speech.day)

    def reach(self, hit: Hit) -> None:
        """Go on to `hit`, which may stand in a message that was sent at another time."""
        if self._chat is not None:
            self._speech.go_to(self._published, self._chat.sent(hit.start))
            self.anchor = self._speech.day

    # --- what an expression means here ---

    def meaning(self, hit: Hit) -> Expression:
        """What `hit` means in this text.

        An age is a year once the birth was told («در دوازده‌سالگی»); a year at the head of a line below a day without a
        year has that day («ششم ژوئیه … ۱۸۸۵ - …»); the days of a journey are counted from its first («حرکت ۱۲ مهر … روز
        دوم: …»); «این ماه» is the lunar month that was named.
        """
        by_layout = self._by_layout(hit) or self._explanations.of(hit) or self._open_days.of_today(hit)
        by_layout = by_layout or self._lunar.season(hit.meaning, self._last.story)
        if by_layout is not None:
            return by_layout
        if self._text.find("همین", hit.start, hit.end) >= 0 and self._tells_of_plan():
            return facts.of_now(hit.meaning)
        match hit.meaning:
            case Clock(of=Date(month=None)) as hour if self._chat is not None and self._chat.has(hit):
                return replace(hour, of=None)
            case Date(year=int(), month=None, day=None) as year if self._headings.lists_years:
                return self._headings.year_of_list(year, hit)
            case Date(year=int(), month=None, day=None, calendar=None) as year if self._is_lunar(year):
                return replace(year, calendar=Calendar.HIJRI)
            case Shift(grain, count, None) if count < 0 and hit.rule == "ago" and is_announced(self._text, hit):
                return Amount(((Fraction(-count), grain),))
            case Away(amount, -1, None) if is_announced(self._text, hit):
                return amount
            case Shift(Grain.YEAR, _, None) as year if self._quotations.is_said_in_year(hit):
                return replace(year, of=Ref.STORY)
            case Shift(Grain.YEAR, -1, None) as last if hit.rule == "unit_that_passed" and self._ends_year():
                return replace(last, count=0)
            case Shift() | DayTime() | Clock() if (counted := self._counted.from_story(hit)) is not None:
                return counted
            case Nth(1, Grain.MONTH, Shift(Grain.YEAR, 0, None), months) if is_of_its_beginning(
                self._text, hit
            ) or self._is_of_past_story(hit):
                return Amount(((Fraction(months), Grain.MONTH),))
            case Clock(part=None, of=None) as clock:
                return self._nights.with_night(clock, hit)
            case Clock(part=None, of=Date() | Step() | Shift(count=0 | 1)) as clock:
                return self._nights.of_its_day(clock, hit)
            case Vague(Ref.FUTURE, grain) if came_later(self._text, hit):
                return Vague(Ref.PAST, grain)
            case Amount(parts=((Fraction(denominator=1) as count, Grain.YEAR),)) if self._birth is not None:
                if self._text.endswith("سالگی", hit.start, hit.end):
                    return Shift(Grain.YEAR, int(count), self._birth, self._birth.calendar)
            case Date(year=None, month=None, day=int(), weekday=None) as day if self._stays_until(hit):
                return self._in_month_of_plan(day)
            case Date(year=None, month=int(), day=int()) as day:
                nth = nth_of_month(day, self._text, hit, self.anchor) or self._headings.going_on(
                    day, hit, self._last.story
                )
                nth = nth or year_of_list(day, self._text, self._hits, hit)
                remembered = days_of_events.remembered(day, self._last.story, self._text, self._hits, hit)
                return nth or remembered or self._lunar.with_month(day, self._last.story)
            case _:
                return self._ahead(hit) or self._lunar.with_month(hit.meaning, self._last.story)
        return self._lunar.with_month(hit.meaning, self._last.story)

    def _stays_until(self, hit: Hit) -> bool:
        """Whether a plan of its sentence lasts until then: «برای نوروز می‌آیم و تا سیزدهم می‌مانم»."""
        near = self._tells_of_plan() and is_same_sentence(self._text, self._last.story_end, hit.start)
        return near and self._outlook.is_until(hit)

    def _in_month_of_plan(self, day: Date) -> Date:
        """A day of the month in which the plan told last begins, or of the next one."""
        story = self._last.story
        if story is None or story.first is None:
            return day
        calendar = Calendar.GREGORIAN if story.calendar is Calendar.GREGORIAN else Calendar.JALALI
        _, month, first = calendars.from_day(calendar, story.first)
        return replace(day, month=month if first <= (day.day or 0) else month % 12 + 1, calendar=calendar)

    def _is_next_but_one(self, day: Date, hit: Hit) -> bool:
        """Whether «جمعه بعدی» follows the coming Friday, which the text has spoken of as «جمعه»."""
        if self.anchor is None or not facts.is_lone_weekday(day) or not self._text.endswith("بعدی", hit.start, hit.end):
            return False
        coming = self._meant_before(day, hit)
        return coming is not None and coming.first is not None and 0 < coming.first - self.anchor <= _A_WEEK

    def _ends_year(self) -> bool:
        """Whether the text is of the end of a Jalali year, which is the one «که گذشت»."""
        if self.anchor is None:
            return False
        try:
            return calendars.from_day(Calendar.JALALI, self.anchor)[1:] >= _END_OF_YEAR
        except CalendarRangeError:
            return False

    def _tells_of_plan(self) -> bool:
        """Whether the time told last is still to come."""
        story = self._last.story
        return self.anchor is not None and story is not None and story.first is not None and story.first > self.anchor

    def _is_of_past_story(self, hit: Hit) -> bool:
        """Whether «سه ماه اول» is of what the story tells, which is long past: «سال ۴۷ … سه ماه اول فقط می‌نشستم»."""
        story = self._last.story
        if story is None or story.last is None or (self.anchor is not None and story.last > self.anchor - _A_YEAR):
            return False
        return "سال" not in self._text[hit.start : hit.end] and direction_after(self._text, hit.end) < 0

    def _ahead(self, hit: Hit) -> Expression | None:
        """What is counted from the publication and not from the story, which is long past: «ماه بعد … می‌آید»."""
        match hit.meaning:
            case Shift(grain, 1, Ref.STORY) as next_ if grain in _CALENDAR_UNITS and self._lies_ahead(hit):
                return replace(next_, of=None)
            case NamedDay(of=Shift(Grain.YEAR, 1, Ref.STORY) as next_) as feast if self._lies_ahead(hit, past=False):
                return replace(feast, of=replace(next_, of=None))
            case Within(Date() as day, Shift(Grain.WEEK, 1, Ref.STORY) as week) if self._lies_ahead(hit, past=False):
                return Within(day, replace(week, of=None))
            case Between(Within(Date() as day, Shift(Grain.WEEK, 1, Ref.STORY) as week), Within(Date() as last)) if (
                self._lies_ahead(hit, past=False)
            ):
                week = replace(week, of=None)
                return Between(Within(day, week), Within(last, week))
            case Between(Within(Date() as day, Shift(Grain.WEEK, 0, None) as week), Within(Date() as last)) if (
                self._headings.is_of_titled_days(self._last.story)
            ):
                week = replace(week, of=Ref.STORY)
                return Between(Within(day, week), Within(last, week))
            case Within(Date() as day, Shift(Grain.WEEK, 0, Ref.THIS) as week) if self._is_of_present(hit):
                return Within(day, replace(week, of=None))
            case Edge(of=Shift(Grain.MONTH, 0, None) as unit) as edge if self._last.day and (
                self._is_of_past_story(hit) or self._counted.was_said_then(hit)
            ):
                return replace(edge, of=replace(unit, of=Ref.STORY))
            case Shift(Grain.MONTH | Grain.YEAR, 0, Ref.THIS) | Edge() as unit if self._is_of_present(hit):
                return facts.of_now(unit) if facts.of_now(unit) != unit else None
            case Step(Season() | Date(), 1, None) as step if self._is_next_in_story(hit):
                return replace(step, of=Ref.STORY)
            case Step(Date() as day, 1, None) as step if self._is_next_but_one(day, hit):
                return Shift(Grain.DAY, _A_WEEK, step)
            case Step(Date() as day, 1, None) as step if (talk := self._open_days.in_talk(day, hit)) is not None:
                return Shift(Grain.DAY, 0, Ref.STORY) if talk else replace(step, of=Ref.STORY)
            case Step(Date(), 1, None) as step if self._is_next_behind_plan(hit):
                return replace(step, of=Ref.STORY)
            case Season(of=Shift(Grain.YEAR, 1, Ref.STORY) as next_) as season if self._lies_ahead(hit):
                return replace(season, of=replace(next_, of=None))
            case Within(Date() as day, Shift(Grain.YEAR, 1, Ref.STORY) as next_) if (
                not self._whole.narrates and self._lies_ahead(hit, past=False)
            ):
                return Within(day, replace(next_, of=None))
            case _:
                return None

    def _by_layout(self, hit: Hit) -> Expression | None:
        """What a counted or labelled day, and what recurs in a timetable, means; None where the layout says nothing."""
        meaning = hit.meaning
        if hit.rule == "day_of_course" and isinstance(meaning, Nth):
            beside = self._course.date_beside(hit)
            if beside is None and self._course.first is not None:
                return Shift(Grain.DAY, meaning.index - 1, Ref.STORY)
            return beside or self._lunar.counted_day(meaning.index, self._last.story)
        several = isinstance(meaning, Between | Several) and facts.names_weekdays(meaning) and self._clocks.recurs(hit)
        recurs = several or self._timetable.recurs(hit) or self._clocks.is_beside_set(hit)
        return recurring(meaning) if recurs else self.ascent.placed(hit)

    def _is_lunar(self, date: Date) -> bool:
        """Whether a year without a calendar was told as a lunar one before, or lies in a lunar life."""
        story = self._last.story
        solar = story is not None and story.calendar is Calendar.JALALI and story.basis is Basis.ABSOLUTE
        lunar = (date.year in self._lunar.years and not solar) or date.year in self._whole.lunar_years
        return lunar or self._stated.is_of_lunar_life(date)

    def _lies_ahead(self, hit: Hit, *, past: bool = True) -> bool:
        """Whether «ماه بعد» is counted from the publication: the verb looks ahead, and the story is not of a plan.

        Without `past`, also where no verb is seen and the story is long past.
        """
        story, today = self._last.story, self._today(hit)
        if story is None or story.last is None or (self.anchor is None and today is None):
            return False
        if self.anchor is None:
            return direction_after(self._text, hit.end) > 0 and story.last < (today or 0)
        if story.last > self.anchor - HISTORY:
            return direction_after(self._text, hit.end, copula=True) > 0 and not self._goes_on_from(story, hit)
        direction = direction_after(self._text, hit.end)
        return direction > 0 or (direction == 0 and not past) or is_agreed_on(self._text, hit)

    def _goes_on_from(self, story: Resolution, hit: Hit) -> bool:
        """Whether what is to come follows the day of a plan in its sentence («۲۰ مهر آغاز و هفته بعد تمام می‌شود»).

        Or an entry of a log, or is counted («یک هفته بعد»); a deadline («تا ۲۵ اسفند») is no plan.
        """
        counted = self._text.startswith(("یک", "1"), hit.start)
        if counted or self._clocks.today(hit) is not None or self._lines.is_labelled(hit):
            return True
        return self._follows_plan(story, hit, sentences=1)

    def _follows_plan(self, story: Resolution, hit: Hit, sentences: int = 0) -> bool:
        """Whether the sentence gave a day to come before: «جلسه جمعه ۱۸ مهر لغو شد؛ جایش جمعه بعد برگزار می‌شود».

        Or so many `sentences` before it: «اردو ۲۰ آبان برگزار می‌شود. هفته بعد امتحان داریم».
        """
        dated = self._last.dated
        if dated is None or self.anchor is None or dated[0] != story.first or dated[0] <= self.anchor:
            return False
        day = self._hits[bisect_left(self._hits, dated[1], key=lambda one: one.end)]
        if self._outlook.is_until(day) or hit.start - day.end > LONGEST_SENTENCE:
            return False
        ends = SENTENCE_END.findall(self._text, day.end, hit.start)
        return len(ends) <= sentences and "\n" not in ends

    def _is_next_behind_plan(self, hit: Hit) -> bool:
        """Whether «جمعه بعد» is counted from a day to come; «جمعه آینده» is the next from now."""
        story = self._last.story
        if story is None or not self._text.endswith("بعد", hit.start, hit.end):
            return False
        return self._follows_plan(story, hit) or self._open_days.is_named_before(hit)

    def _is_next_in_story(self, hit: Hit) -> bool:
        """Whether «تابستان بعد» follows what was told: there is no other time to count from, or it is long past."""
        story = self._last.story
        if story is None or story.last is None or not self._text.endswith("بعد", hit.start, hit.end):
            return False
        if self.anchor is None:
            return self._today(hit) is None
        return story.last < self.anchor - _A_YEAR and direction_after(self._text, hit.end) < 0

    def _is_of_present(self, hit: Hit) -> bool:
        """Whether «این هفته», «این ماه» is that of the publication: the story is over, and the verb looks ahead."""
        story, now = self._last.story, self.anchor or self._today(hit)
        over = now is not None and story is not None and story.last is not None and story.last < now
        return over and (direction_after(self._text, hit.end) > 0 or self._is_beside_today(hit))

    def _is_beside_today(self, hit: Hit) -> bool:
        """Whether its sentence goes on with a day counted from now: «این ماه رکورد زدیم: دیروز سه هزار سفارش»."""
        number = bisect_left(self._hits, hit.end, key=lambda one: one.start)
        following = self._hits[number] if number < len(self._hits) else None
        if following is None or not is_same_sentence(self._text, hit.end, following.start):
            return False
        return isinstance(following.meaning, Shift) and facts.days_from_anchor(following.meaning) in (-1, 0)

    # --- what surrounds an expression ---

    def context(self, expression: Expression, hit: Hit) -> Context:
        """What surrounds `hit`, whose meaning is `expression`."""
        if self._resume is not None and hit.start >= self._resume[0]:
            self._last.take_up(self._resume[1])
            self._resume = None
        self._opens = facts.opens(expression)
        of_message = self._chat is not None and facts.is_bare_clock(hit.meaning) and self._chat.has(hit)
        if of_message or isinstance(expression, (Vague, Amount, Every)):  # whatever surrounds them is nothing to them
            return Context(self.anchor, self._speech.clock)
        story = self._story_for(expression, hit)
        day = None if self._heads_message(hit) else self._clocks.day_of(hit)
        anchor, today = self.anchor, self._today(hit)
        if anchor is None and self._opens and not facts.names_weekday(expression) and not self._lines.heads_lines(hit):
            anchor = self._whole.looks_back_from(today)  # «۱۶ مه: … آنزیم که از دسامبر مانده …»
        clock = day is None and facts.is_bare_clock(hit.meaning)
        elsewhere = clock and (self._clocks.is_of_other_days(hit) or self._timetable.has_no_day(hit))
        if self._clocks.recurs_since(hit):
            day = None  # «یکشنبه‌ها هم ساعت ۲۲ پخش می‌شود» in the programme of a day
        if day is None and self._clocks.recurs(hit):
            anchor, elsewhere = None, elsewhere or clock
        if elsewhere:
            anchor = None
        heading_day = (
            None
            if elsewhere or (day is None and self._clocks.recurs_since(hit))
            else self._headings.day or self._headings.title_day
        )
        unheaded = clock and heading_day is None
        if unheaded and (self._timetable.is_departure(hit) or self._clocks.precedes_set(hit, self._hits)):
            anchor = None
        day = day if day is not None else heading_day
        if day is not None and day.first is not None and self._nights.is_past_midnight(hit, day.first):
            day = replace(day, first=day.first + 1, last=day.first + 1)
        return Context(
            anchor=anchor,
            clock=self._speech.clock,
            story=story,
            day=day,
            calendar=self._whole.calendar,
            now=today,
            in_diary=self._headings.day is not None and self._clocks.day_of_line(hit) is None,
            near=self._year_near(expression, anchor),
            lunar=self._whole.is_lunar(hit) if facts.names_early(expression) else self._whole.leads_to_lunar(hit),
            **self._evidence(expression, hit, today) if self._opens else self._of_year(expression, hit),
        )

    def _heads_message(self, hit: Hit) -> bool:
        """Whether it is the hour of a message: the chat is of its own day again, and speaks of none."""
        stamped = heads_message(self._text, hit)
        return stamped and not self._lines.is_heading(hit)  # «[سه‌شنبه ۲۲ اسفند]» heads a day of messages

    def _today(self, hit: Hit) -> int | None:
        """The today of a quotation, a log or a letter; in the record of some days the last one told, or the first."""
        today = self._clocks.today(hit) if (said := self._quotations.said_on(hit, self.anchor)) is None else said
        if today is not None or self.anchor is not None:
            return today
        own = self._whole.own_time
        if own is not None:
            return None if _is_coarse(own) and facts.counts_days(hit.meaning) else own.first
        if self._whole.recorded is None:
            return None
        first, last = self._whole.recorded
        return first if self._last.day is None else min(self._last.day.first or first, last)

    def _year_near(self, expression: Expression, anchor: int | None) -> int | None:
        """The year that one of two digits lies next to: the last one written out.

        Without a publication day the nearest that the text writes out anywhere: «در ۱۳۳۴ زاده شد، سال ۸۹ بازنشسته شد و
        در ۱۴۰۴ درگذشت»; of the century before the last only behind another year of it («زادهٔ ۱۲۹۹، مهر ۶۳ درگذشت»).
        """
        if anchor is not None:
            return self._near
        short, written = facts.short_year(expression), self._whole.written_years
        if short is None or not written:
            return self._near
        passed = [year for year in written if years.in_century_of(short, year) <= max(written) + _SOON_AFTER]
        near = min(
            passed or written,
            key=lambda year: (abs(years.in_century_of(short, year) - year), abs((self._near or year) - year)),
        )
        earlier = years.in_century_of(short, near) < min(years.LAST_CENTURY, *written)
        return years.LAST_CENTURY + short if earlier else near

    def _story_for(self, expression: Expression, hit: Hit) -> Resolution | None:
        """The time of the story that `hit` may be counted from."""
        story = self._last.story
        if self._opens and self.anchor is None and story is None and self._whole.first_stated is not None:
            story = self._whole.first_stated.resolution
        if hit.rule == "day_of_course" and (self._course.first is not None or _is_coarse(story)):
            story = self._course.first  # «آبان پارسال بستری بود. روز سوم تب کرد» counts from no month
        return self._storyline.meant_by(expression, story, hit.start)

    def _of_year(self, expression: Expression, hit: Hit) -> _Evidence:
        """The tense of the clause where it decides a time that opens nothing.

        A year that seems to be of the coming century («کلمب در سال ۱۴۹۲ … رسید»), and some time later in a story.
        """
        if hit.rule != "day_of_course" and facts.counts_from_story(expression):
            return {"tense": direction_after(self._text, hit.end)}
        year = facts.whole_year(expression)
        if year is None or year <= years.LATEST_PASSED or year not in years.JALALI_YEARS:
            return {}
        return {"tense": direction_after(self._text, hit.end)}

    def _evidence(self, expression: Expression, hit: Hit, today: int | None) -> _Evidence:
        """What decides an open year or day."""
        tense, saying = self._outlook.directions(expression, hit, in_log=today is not None)
        if tense > 0 and self._last.entry is not None and facts.names_weekday(expression) and self._lines.is_entry(hit):
            tense = saying = 0  # «سه‌شنبه: فردا امتحان داریم» in a diary
        plot = self._stated.of_plot(hit) if tense > 0 else None
        if plot is not None or (tense > 0 and self._only_dates_its_noun(hit)):
            tense = saying = 0
        occasion = self.anchor is not None and days_of_events.names_one(expression, self._text, hit.start, hit.end)
        occasion = occasion and not self._outlook.is_ground(hit)
        announced = self._stated.proceedings.before(hit) or self._open_days.announced_on(hit)
        if announced is not None:
            tense = min(tense, 0)
        leaning = self._outlook.leaning_of_state(hit) or (_SAID if saying < 0 and not tense else 0.0)
        if occasion:
            leaning, tense = days_of_events.leaning(self._text, hit.start, tense), 0
        stated = plot or self._stated.holding_for(hit, saying, begun=self._last.story is not None)
        if stated is not None and self._outlook.is_state_now(hit):
            stated = None  # «در سال ۱۳۱۲ مدرسه شد و از بهمن موزه است»
        found: _Evidence = {
            "tense": tense,
            "leaning": leaning,
            "occasion": occasion,
            "days": self._open_days.kept(hit),
            "stated": stated,
            "followed": self._stated.followed_by(hit, saying),
            "week": self._week_of(hit, tense),
            "heading": self._month_of_sentence(expression, hit) or self._headings.period,
            "after": announced if announced is not None else self._open_days.before(hit, tense),
            "before": self._meant_before(expression, hit),
        }
        if facts.names_weekday(expression):
            found["earlier"] = self._earlier_days(expression, hit, found["week"])
            found["bound"] = self._outlook.bound(hit, behind_plan=self._open_days.follows_day_to_come(hit))
        return found

    def _week_of(self, hit: Hit, tense: int) -> Resolution | None:
        """The week that the sentence named, unless the verb looks the other way: «هفته گذشته …؛ دادگاه سه‌شنبه است»."""
        week = self._weeks.around(hit)
        if week is None or week.last is None or self.anchor is None or tense <= 0:
            return week
        return week if week.last >= self.anchor else None

    def _month_of_sentence(self, expression: Expression, hit: Hit) -> Resolution | None:
        """The month that the sentence told before a feast of it: «فروردین راه افتاد، درست سیزده‌به‌در»."""
        story = self._last.story
        if not isinstance(expression, NamedDay) or story is None or story.grain is not Grain.MONTH:
            return None
        return story if is_same_sentence(self._text, self._last.story_end, hit.start) else None

    def _only_dates_its_noun(self, hit: Hit) -> bool:
        """Whether a time in brackets says when its noun was, and another one its verb: «سیل (۱۲ آذر) فردا …»."""
        if not (self._text.startswith(")", hit.end) and self._text.endswith("(", 0, hit.start)):
            return False
        number = bisect_left(self._hits, hit.end, key=lambda one: one.start)
        following = self._hits[number] if number < len(self._hits) else None
        if following is None or not is_same_sentence(self._text, hit.end, following.start):
            return False
        return not has_finite_verb(self._text, hit.end, following.start)

    def _earlier_days(
        self, expression: Expression, hit: Hit, week: Resolution | None
    ) -> tuple[tuple[int, Earlier], ...]:
        """The days told before that a weekday may go by, and what each is to it."""
        same = self._meant_before(expression, hit)
        before = None if same is None or same.first is None else (same.first, self._same[expression][0])
        return self._open_days.earlier(hit, self._clocks.day_of_line(hit), week, before)

    def _meant_before(self, expression: Expression, hit: Hit) -> Resolution | None:
        """What the same words meant shortly before."""
        if expression not in self._same:
            return None
        end, found = self._same[expression]
        return found if hit.start - end <= _SAME_WORDS and not self._has_gone_back_from(found, end) else None

    def _has_gone_back_from(self, found: Resolution, end: int) -> bool:
        """Whether the text has come since to another century: «ماه رمضان است. … سال هشتم هجری، در رمضان …»."""
        story = self._last.story
        if story is None or story.last is None or found.first is None or self._last.story_end <= end:
            return False
        return story.last < found.first - _A_CENTURY

    # --- what an expression changes ---

    def remember(self, expression: Expression, resolution: Resolution, hit: Hit) -> None:
        """Take note of an expression that was resolved."""
        if self._chat is not None and self._chat.has(hit):
            self._headings.close()
            return
        if self._heads_message(hit):
            self._last.story, self._last.story_end = (resolution if resolution.known else None), hit.end
            self._speech.said_at(resolution)
            return
        if isinstance(expression, Every):
            self._clocks.note_set(hit)
        if isinstance(expression, Date) and self._only_names_event(resolution, hit):
            return
        self._note_year(expression, hit)
        known = resolution.known
        if not known and (hit.rule == "day_of_course" or facts.points_at_day(expression)):
            self._clocks.note_lost(hit)
            self._last.lose()
        if not known or isinstance(expression, Stretch | Amount | Every):
            return
        self.ascent.note(resolution, hit)
        self._note_names(expression, resolution, hit)
        self._clocks.note_today(expression, resolution, hit)
        self._note_labels(expression, resolution, hit)
        aside = aside_end(self._text, hit)
        if aside is None and facts.names_weekday(expression):
            aside = end_of_background(self._text, hit)
        if aside is None and facts.counts_back_from_story(expression):
            aside = end_of_what_had_been(self._text, hit)
        if aside is None and self._last.follows(resolution):
            pointed = facts.is_that_day(expression) and SENTENCE_END.search(self._text, hit.end)
            aside = pointed.end() if pointed else end_of_look_back(self._text, hit)
        if aside is not None:
            self._resume = aside, self._last.before_aside()
        if resolution.first == resolution.last:
            self._note_day(expression, resolution, hit)
        self._stated.note_distant(expression, resolution, hit)
        self._note_span(expression, resolution, hit)
        self._weeks.note(expression, resolution, hit)
        self._headings.note(resolution, hit)
        if self.anchor is None and direction_after(self._text, hit.end) > 0 and not self._stated.goes_on_in_plot(hit):
            return  # what is planned does not move the story on
        if (
            bounds_validity(self._text, hit)
            or (self._opens and ends_in_vain(self._text, hit))
            or self._storyline.names_document(hit.start)
            or self._is_age_beside_day(hit)
        ):
            return
        self._last.story, self._last.story_end = resolution, hit.end
        self._storyline.note(expression, resolution, hit.end, aside=aside)
        self._note_stated(expression, resolution, hit)

    def _only_names_event(self, resolution: Resolution, hit: Hit) -> bool:
        """Whether a date says which event is meant and no more; «در المپیک ۱۹۵۲ نقره برد» goes on in that year."""
        if not names_event(self._text, hit):
            return False
        return self._stated.is_to_come(resolution) or not is_at_event(self._text, hit)

    def _note_year(self, expression: Expression, hit: Hit) -> None:
        """Take note of a year: of a birth, and for the short years behind it."""
        year = facts.whole_year(expression)
        dated = isinstance(expression, Date) and expression.year is not None and not expression.short
        if (dated or year is not None) and tells_birth(self._text, hit):
            of_year = Date(year, calendar=facts.named_calendar(expression))  # «پاییز ۱۳۱۹»
            self._birth = expression if isinstance(expression, Date) else of_year
        if year is not None and years.era(year) is Calendar.JALALI:
            self._near = year

    def _note_names(self, expression: Expression, resolution: Resolution, hit: Hit) -> None:
        """Take note of what the words meant, and of lunar names."""
        if self._opens:
            self._same[expression] = hit.end, resolution
        if resolution.calendar is Calendar.HIJRI and (year := facts.whole_year(expression)) is not None:
            self._lunar.years.add(year)
        self._lunar.note_month(expression)

    def _note_labels(self, expression: Expression, resolution: Resolution, hit: Hit) -> None:
        """Take note of a day behind a label or at the head of an entry."""
        to_come = self._stated.is_to_come(resolution) and facts.names_date(expression)
        if to_come and resolution.first is not None and self._lines.is_labelled_within(hit):
            self._open_days.note_stay(resolution.first, hit.end)
        grain = resolution.grain
        coarse = grain is not None and grain.rank > Grain.SEASON.rank
        if not coarse and self._lines.is_labelled(hit):  # «سال ساخت: ۱۳۸۲» begins no list
            self._last.listed = resolution.first or 0, hit.end
        if grain is not None and grain.rank >= Grain.DAY.rank and self._lines.is_entry(hit):
            self._last.entry = resolution.first

    def _note_day(self, expression: Expression, resolution: Resolution, hit: Hit) -> None:
        """Take note of one day, at a clock time or not; «امروز و فردا» goes on today."""
        today = self._last.day is not None and self._last.day.first == self.anchor
        if today and expression == Shift(Grain.DAY, 1) and is_listed_with(self._text, self._last.day_end, hit.start):
            return
        day = self._last.note_day(resolution, hit.end)
        self._nights.note(resolution, hit.end)
        if facts.is_bare_clock(expression):
            return
        if day.first is not None and not self._opens and not facts.is_simple(expression):
            self._open_days.keep(day.first, hit.end)
        entry = self._lines.is_entry(hit)
        self._clocks.note_day(expression, day, hit, entry=entry)
        if entry:
            self._headings.note_entry(resolution)
        self._course.note(day, hit)

    def _note_span(self, expression: Expression, resolution: Resolution, hit: Hit) -> None:
        """Take note of days that were named together, or of one that was named by its month."""
        first, last = resolution.first, resolution.last
        if first is None or last is None:
            return
        if 0 < last - first < _LONGEST_SPAN:
            self._clocks.note_span(first, last, hit)
            self._course.note_span(resolution, hit)
            self._headings.note_span(first, last, resolution, hit)
        elif first == last and facts.names_date(expression):
            self._last.dated = first, hit.end
            if facts.has_weekday(expression):
                self._open_days.note_weekday(first, hit.end)

    def _note_stated(self, expression: Expression, resolution: Resolution, hit: Hit) -> None:
        """Take note of a date with its own year, which others may take, and of a day counted from the publication."""
        labelled = self._lines.is_labelled(hit)
        if self._opens and labelled:
            return  # «تحویل: اول فروردین» has its year from the lines above, and gives it to no other
        several = isinstance(expression, Between | Several) and resolution.grain is Grain.YEAR
        if several and self.anchor is not None and resolution.last is not None and resolution.last < self.anchor:
            if hit.rule != "school_year":
                return  # «سود سال‌های ۱۴۰۰ تا ۱۴۰۲» gives its years to nothing else
            self._stated.season = resolution = school_year_of(resolution)
        self._stated.note_season(expression, resolution)
        within_aside = self._resume is not None and hit.end <= self._resume[0]
        if within_aside and (self.anchor is not None or facts.counts_back_from_story(expression)):
            return  # «پلی که اردیبهشت ۱۴۰۳ کلید خورده بود، سوم خرداد افتتاح شد»
        if self.anchor is not None and is_of_thing(expression, self._text, hit, labelled=labelled):
            return
        day = expression.of if isinstance(expression, DayTime) else expression
        if isinstance(day, Shift) and day.of is None and resolution.basis is Basis.CONTEXT:
            return  # «امروز» below a day says that day again
        self._stated.note(resolution, hit, goes_on=not (self._opens and self._outlook.is_until(hit)))
        if resolution.basis is Basis.PUBLISHED:
            self._open_days.let_go_far_from(resolution.first or 0)

    def _is_age_beside_day(self, hit: Hit) -> bool:
        """Whether an age only says more of the day that was told: «۱۱ اسفند ۱۳۵۰ در ۶۸ سالگی درگذشت»."""
        story = self._last.story
        return story is not None and story.grain is Grain.DAY and self._text.endswith("سالگی", hit.start, hit.end)


def _is_coarse(story: Resolution | None) -> bool:
    return story is not None and story.grain is not None and story.grain.rank > Grain.DAY.rank
