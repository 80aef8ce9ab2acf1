"""The state of a document while its expressions are resolved in their order: what each one changes for the next.

Keeps the last date told, the day that clock times belong to, the week of a sentence, headings and chronologies, the
calendar of the text. Decides nothing: it says what surrounds an expression, and `readings` weighs it.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cached_property
from typing import Any, Final, Protocol

from gahnegar.dates import calendars, facts, years
from gahnegar.dates.expression import Amount, Date, Every, Expression, NamedDay, Numbered, Shift, Stretch, Within
from gahnegar.dates.lexicon import history
from gahnegar.dates.published import Moment
from gahnegar.dates.resolution import Context, Resolution, StatedDate
from gahnegar.dates.resolve import resolve_expression
from gahnegar.dates.units import Basis, Calendar, Grain, Weekday
from gahnegar.persian.tenses import direction_after

_LONGEST_SENTENCE: Final = 600
_SENTENCE_END: Final = re.compile(r"[.!؟?](?=\s|\Z)|\n")
_ENTRY: Final = re.compile(r"[ \u200c]*:(?!\d)")
"""What stands behind the date of an entry: «۱۴ آذر: …»."""
_LINE_ENTRY: Final = re.compile(r"[ \u200c]*(?:[:–-]|\n|\Z|\.(?!\d))")
_DATED_ENTRY: Final = re.compile(rf"{_LINE_ENTRY.pattern}|[ \u200c]*[،,]")
"""A date with its year may have a comma behind it: «۳ فروردین ۱۳۹۲، واردات …»."""
_BESIDE_HEADING: Final = 24
"""Letters beside the date on a line that is a heading: «برنامهٔ روز شنبه ۵ مهر»."""
_STRENGTHS: Final = (6.0, 3.5, 2.5, 1.5)
"""What the last date told weighs in its own sentence, in the next, in the one after, and farther on."""
_COMPARED: Final = re.compile(r"(?<![\u0620-\u06d3])(?:مانند|مثل|همچون|همانند|به|برخلاف|از)[ \u200c]\Z")
_OF_ITS_SENTENCE = 9.0
"""What a year told by its distance weighs for the rest of its clause: «سال گذشته تا دهم شهریور باز بود»."""
_TURNS: Final = re.compile(r"[؛:«»()]|(?<![\u0620-\u06d3])(?:و|اما|ولی|که|امسال|امروز|بلکه|اینک)(?![\u0620-\u06d3])")
_FINER, _NARRATIVE, _INTERRUPTED, _FORESHADOWED = 1.0, 2.0, 1.5, 3.0
_LONGEST_STORY: Final = 2000
_STORY_DATES: Final = 4
_HISTORY_WORDS: Final = 12
"""Words of history on either side of an expression that say whose centuries are meant."""
_WESTERN_TEXT: Final = 3
"""Gregorian years that a text with a publication date names, or one month, and nothing Jalali, where «ماه» is one."""
_IN_VIEW_OF: Final = re.compile(
    r"(?<![\u0620-\u06d3])(?:برای|در آستانه|به استقبال|جهت|ویژه|پیشواز)[ \u200c]"
    r"(?:[\u0620-\u06d3\u200c]+[ \u200c]){0,3}\Z"
)
"""Before a feast that something is done for: it may come after what is past («برای دهه فجر اعلام آمادگی کرد»)."""
_PUT_OFF_TO: Final = re.compile(
    r"(?<![\u0620-\u06d3])(?:واسه|برای|افتاد|موند|ماند|موکول[ \u200c]شد|بنداز(?:ین|ید)?|بذار(?:ین|ید)?|بیا(?:ین|یید)?)"
    r"[ \u200c](?:به |برای |واسه )?\Z"
)
_SINCE: Final = re.compile(r"(?<![\u0620-\u06d3])از[ \u200c](?:روز[ \u200c])?\Z")
_STATE_SINCE: Final = re.compile(
    r"(?:[ \u200c](?!تعطیل|باز|دایر|برقرار|شروع|آغاز|تا|می|ن?می)[\u0620-\u06d3]+){0,2}?"
    r"(?:[ \u200c](?!تعطیل|باز|دایر|برقرار)[\u0620-\u06d3]+[ \u200c](?:است|بوده)"
    r"|[ \u200c](?:خراب|مریض|منتظر|تنها|قطع|گم)ه)"
    r"(?![\u0620-\u06d3])"
)
_IN_BRACKETS: Final = re.compile(r"[ \u200c]*\([ \u200c]*(?:برابر با |مصادف با |روز )?\Z")
_YEAR_OF_LIST: Final = re.compile(r"[ \u200c]*[-–:]")
_UNTIL: Final = re.compile(r"(?<![\u0620-\u06d3])تا[ \u200c]")
_AGREED: Final = re.compile(
    r"[^.!؟?\n]{0,30}?(?<![\u0620-\u06d3])(?:مرخصی|ویلا|بلیت|بلیط|اجاره|رزرو|مهلت|وقت|نوبت|تمدید|مجوز|هتل)(?![\u0620-\u06d3])"
)
_LEFT: Final = re.compile(
    r"(?:[ \u200c][\u0620-\u06d3]+){0,3}?[ \u200c](?:باقی[ \u200c])?م(?:ان|ون)ده(?![\u0620-\u06d3])"
)
_OF_EVENT: Final = re.compile(
    r"(?<![\u0620-\u06d3])(?:جام[ \u200c]جهانی|جام[ \u200c]ملت[ \u200c]?های?(?:[ \u200c][\u0620-\u06d3]+)?|المپیک|یورو"
    r"|پارالمپیک|بازی[ \u200c]?های[ \u200c][\u0620-\u06d3]+|اکسپو|چشم[ \u200c]انداز|بودجه|افق|مدل)[ \u200c]\Z"
)
"""Before a year that names an event and tells no time of the story."""
_DATE_LABEL: Final = re.compile(r"(?<![\u0620-\u06d3])(?:تاریخ|زمان|روز|مورخ|برنامه|شنبه|جمعه)(?![\u0620-\u06d3])")
_BORN_BEFORE: Final = re.compile(
    r"(?<![\u0620-\u06d3])(?:زاده|زاده‌ی|متولد|تولد|میلاد|ولادت)[ \u200c](?:در[ ])?(?:سال[ ])?\Z"
)
_BORN_AFTER: Final = re.compile(
    r"[^.!؟?\n]{0,60}?(?<![\u0620-\u06d3])(?:زاده شد|متولد شد|به دنیا آمد|چشم به جهان|دیده به جهان|پا به جهان)"
)


class Hit(Protocol):
    """An expression in folded text: its place and its meaning."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""

    @property
    def meaning(self) -> Expression:
        """What it means."""

    @property
    def rule(self) -> str:
        """The rule that made it."""


class DocumentState:
    """What surrounds each expression of one folded text, given in their order."""

    anchor: int | None
    """The publication day."""

    def __init__(self, text: str, published: Moment | None, hits: Sequence[Hit]) -> None:
        self._text = text
        self._hits = hits
        self.anchor = None if published is None else published.day.toordinal()
        self._clock = None if published is None else published.clock
        self._calendar = self._main_calendar()
        self._story: Resolution | None = None
        self._stated: list[tuple[Resolution, int]] = []
        self._interrupted = False
        self._day: Resolution | None = None
        self._day_end = 0
        self._line_day: Resolution | None = None
        self._line_end = -1
        self._year: Resolution | None = None
        self._year_end = 0
        self._week: Resolution | None = None
        self._week_end = 0
        self._set_end: int | None = None
        self._heading_day: Resolution | None = None
        self._heading: Resolution | None = None
        self._entry: int | None = None
        self._heads_years: Date | None = None
        self._named_span: tuple[int, int, int] | None = None
        self._near: int | None = None
        self._birth: Expression | None = None
        self._opens = False
        self._before: dict[Expression, tuple[int, Resolution]] = {}

    def meaning(self, hit: Hit) -> Expression:
        """What `hit` means in this text.

        An age is a year once the birth was told («در دوازده‌سالگی»); a year at the head of a line below a day without a
        year has that day («ششم ژوئیه … ۱۸۸۵ - …»).
        """
        match hit.meaning:
            case Date(year=int(), month=None, day=None) as year if self._heads_years is not None:
                day = self._heads_years
                if self._starts_line(hit) and _YEAR_OF_LIST.match(self._text, hit.end):
                    own = year.calendar or years.era(year.year or 0)
                    return replace(year, month=day.month, day=day.day) if own is day.calendar else year
            case Amount(parts=((Fraction(denominator=1) as count, Grain.YEAR),)) if self._birth is not None:
                if self._text.endswith("سالگی", hit.start, hit.end):
                    return Shift(Grain.YEAR, int(count), self._birth)
            case _:
                pass
        return hit.meaning

    # --- what surrounds an expression ---

    def context(self, expression: Expression, hit: Hit) -> Context:
        """What surrounds `hit`, whose meaning is `expression`."""
        self._opens = facts.opens(expression)
        anchor, story = self.anchor, self._story
        if self._opens and anchor is None and story is None and self._first_stated is not None:
            story = self._first_stated.resolution
        day = self._day_of(hit)
        elsewhere = day is None and self._is_of_other_days(hit)
        if elsewhere or (day is None and anchor is not None and self._recurs(hit)):
            anchor = None
        heading_day = None if elsewhere else self._heading_day
        return Context(
            anchor=anchor,
            clock=self._clock,
            story=story,
            day=day if day is not None else heading_day,
            calendar=self._calendar,
            now=self._today(hit),
            near=self._first_near if anchor is None and self._near is None else self._near,
            lunar=self._is_lunar(hit) if facts.names_early(expression) else None,
            **self._evidence(expression, hit) if self._opens else self._of_year(expression, hit),
        )

    def _today(self, hit: Hit) -> int | None:
        """The day of the entry or of the heading above, where it is past: the today of a log or a diary."""
        day = self._day_of_line(hit) or self._heading_day
        if day is None or day.first is None or (self.anchor is not None and day.first >= self.anchor):
            return None
        return day.first

    def _of_year(self, expression: Expression, hit: Hit) -> dict[str, Any]:
        """The tense of the clause where a year seems to be of the coming century: «کلمب در سال ۱۴۹۲ … رسید»."""
        year = facts.whole_year(expression)
        if year is None or year <= years.LATEST_PASSED or year not in years.JALALI_YEARS:
            return {}
        return {"tense": direction_after(self._text, hit.end)}

    def _evidence(self, expression: Expression, hit: Hit) -> dict[str, Any]:
        """What decides an open year or day."""
        saying = facts.names_weekday(expression)
        tense = 0 if self.anchor is None else direction_after(self._text, hit.end, saying=saying, copula=True)
        if tense < 0 and self._is_in_view(expression, hit):
            tense = 0
        if tense > 0 and not saying and self._is_entry(hit):
            tense = 0  # «۱۰ شهریور: … می‌آید» looks ahead from that day
        if tense < 0 and self._is_bound(hit):
            tense = 0
        elif tense <= 0 and self._is_left(hit):
            tense = 1
        if tense >= 0:
            tense = self._of_plan(hit, tense, saying=saying)
        return {
            "tense": tense,
            "stated": self._stated_for(hit, tense),
            "week": self._week if self._week is not None and self._same_sentence(self._week_end, hit) else None,
            "heading": self._heading,
            "after": self._entry if self._entry is not None and self._is_entry(hit) else None,
            "before": self._meant_before(expression, hit),
        }

    def _is_bound(self, hit: Hit) -> bool:
        """Whether it ends what was agreed in the past: «تا ۱۵ فروردین مرخصی گرفتم»."""
        if not _UNTIL.search(self._text, max(0, hit.start - 6), hit.end):
            return False
        return bool(_AGREED.match(self._text, hit.end))

    def _is_left(self, hit: Hit) -> bool:
        """Whether time is left until then: «شش شب تا عاشورا مانده»."""
        return bool(_UNTIL.search(self._text, max(0, hit.start - 6), hit.start) and _LEFT.match(self._text, hit.end))

    def _of_plan(self, hit: Hit, tense: int, *, saying: bool) -> int:
        """The tense of a day by what stands around: «بندازین شنبه» is to come, «از شنبه خراب است» has begun."""
        if saying and not tense and _PUT_OFF_TO.search(self._text, max(0, hit.start - 24), hit.start):
            return 1
        if _SINCE.search(self._text, max(0, hit.start - 12), hit.start) and _STATE_SINCE.match(self._text, hit.end):
            return -1
        return tense

    def _is_in_view(self, expression: Expression, hit: Hit) -> bool:
        """Whether a feast is what something past was done for, and so may still come."""
        if not isinstance(expression, NamedDay):
            return False
        return bool(_IN_VIEW_OF.search(self._text, max(0, hit.start - 48), hit.start))

    def _stated_for(self, hit: Hit, tense: int) -> StatedDate | None:
        """The last date told by its own year, and how strongly it holds; what is only planned tells no past."""
        if self._year is not None and self._same_sentence(self._year_end, hit) and not self._turns(hit):
            return StatedDate(self._year, _OF_ITS_SENTENCE)
        story, end = self._stated[-1] if self._stated else (None, 0)
        if story is not None and story.grain is Grain.YEAR and _IN_BRACKETS.fullmatch(self._text, end, hit.start):
            return StatedDate(story, _OF_ITS_SENTENCE)
        if tense <= 0 and len(self._stated) > 1 and direction_after(self._text, end) > 0:
            story, end = self._stated[-2]
        if story is None or story.first is None or story.grain is None:
            unknown = self._story is None if self.anchor is None else self._is_timeless
            return self._first_stated if unknown else None
        if story.grain.rank > Grain.YEAR.rank:
            return None
        between = 3
        if hit.start - end <= _LONGEST_STORY:
            between = min(len(_SENTENCE_END.findall(self._text, end, hit.start)), 3)
        strength = _STRENGTHS[between]
        if story.grain.rank < Grain.YEAR.rank:
            strength += _FINER
        if self._narrates:
            strength += _NARRATIVE
        if self._interrupted:
            strength -= _INTERRUPTED
        return StatedDate(story, strength)

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
        return hit.start - end <= _LONGEST_SENTENCE and not _SENTENCE_END.search(self._text, end, hit.start)

    def _day_of(self, hit: Hit) -> Resolution | None:
        """The day that the sentence, or the entry at the head of the line, told before."""
        if self._day is None:
            return None
        if self._same_sentence(self._day_end, hit):
            return self._day
        return self._day_of_line(hit) or self._day_before(hit)

    def _day_before(self, hit: Hit) -> Resolution | None:
        """The day of the sentence before, for a clock time whose tense fits: «شنبه بازی دارند. ساعت ۸ آغاز می‌شود.»"""
        day = self._day
        if day is None or day.first is None or not facts.is_bare_clock(hit.meaning):
            return None
        if hit.start - self._day_end > _LONGEST_SENTENCE or "\n" in self._text[self._day_end : hit.start]:
            return None
        if len(_SENTENCE_END.findall(self._text, self._day_end, hit.start)) > 1 or self.anchor is None:
            return None
        tense = direction_after(self._text, hit.end)
        if not tense and day.basis is Basis.ABSOLUTE:
            return day
        fits = (tense < 0 and day.first <= self.anchor) or (tense > 0 and day.first >= self.anchor)
        return day if fits else None

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
        """Whether the sentence told a week or month other than that of the publication: «هفته بعد، ساعت ۹»."""
        if not self._named_span or not facts.is_bare_clock(hit.meaning):
            return False
        first, last, end = self._named_span
        return self.anchor is not None and not first <= self.anchor <= last and self._same_sentence(end, hit)

    def _is_entry(self, hit: Hit) -> bool:
        """Whether a date stands at the head of an entry: «۱۴ آذر: …», or alone at the beginning of its line."""
        if _ENTRY.match(self._text, hit.end):
            return True
        pattern = _LINE_ENTRY if facts.whole_year(hit.meaning) is None else _DATED_ENTRY
        return bool(pattern.match(self._text, hit.end)) and self._starts_line(hit) and "\n" in self._text

    def _starts_line(self, hit: Hit) -> bool:
        line = self._text.rfind("\n", max(0, hit.start - _BESIDE_HEADING), hit.start) + 1
        if line == 0 and hit.start > _BESIDE_HEADING:
            return False
        return not any(letter.isalnum() for letter in self._text[line : hit.start])

    # --- what the whole text tells ---

    def _main_calendar(self) -> Calendar:
        """The calendar in which a text tells its years: that of most of them, in doubt Jalali.

        With a publication date only a text that names several Gregorian years or months and no Jalali one leaves it.
        """
        counts = dict.fromkeys(Calendar, 0)
        for hit in self._hits:
            calendar = facts.named_calendar(hit.meaning)
            if calendar is not None:
                counts[calendar] += 1
        if self.anchor is not None:
            western = not counts[Calendar.JALALI] and (
                counts[Calendar.GREGORIAN] >= _WESTERN_TEXT
                or any(facts.names_month(hit.meaning, Calendar.GREGORIAN) for hit in self._hits)
            )
            jalali = western and any(facts.names_month(hit.meaning, Calendar.JALALI) for hit in self._hits)
            return Calendar.GREGORIAN if western and not jalali else Calendar.JALALI
        best = max(counts, key=lambda calendar: counts[calendar])
        return best if counts[best] else Calendar.JALALI

    @cached_property
    def _first_stated(self) -> StatedDate | None:
        """The first date of the text that has a year, days first, for yearless dates that stand before it."""
        named = [hit for hit in self._hits if facts.named_calendar(hit.meaning) is not None]
        days = (hit for hit in named if isinstance(hit.meaning, Date) and hit.meaning.day is not None)
        hit = next(days, named[0] if named else None)
        if hit is None:
            return None
        found = resolve_expression(hit.meaning, Context(calendar=self._calendar))
        ahead = direction_after(self._text, hit.end) > 0
        return StatedDate(found, _FORESHADOWED, ahead) if found.known else None

    @cached_property
    def _first_near(self) -> int | None:
        """The first Jalali year that the text writes out in four digits."""
        found = (facts.whole_year(hit.meaning) for hit in self._hits)
        return next((year for year in found if year is not None and years.era(year) is Calendar.JALALI), None)

    @cached_property
    def _is_timeless(self) -> bool:
        """Whether no word points at the publication day («امروز», «سال گذشته»): the text may tell of any time."""
        return not any(isinstance(hit.meaning, Shift) and hit.meaning.of is None for hit in self._hits)

    @cached_property
    def _narrates(self) -> bool:
        """Whether the text tells a life or a history: many dates with years, and no word like «امروز»."""
        dated = 0
        for hit in self._hits:
            if isinstance(hit.meaning, Shift) and hit.meaning.of is None and hit.meaning.grain is Grain.DAY:
                return False
            dated += facts.whole_year(hit.meaning) is not None
        return dated >= _STORY_DATES

    @cached_property
    def _early_years(self) -> list[tuple[int, bool]]:
        """Where the text names the calendar of an early year or century, and whether it is the lunar one."""
        found = []
        for hit in self._hits:
            for part in facts.walk(hit.meaning):
                match part:
                    case Date(year=int() as year, calendar=Calendar() as calendar) if year < years.JALALI_YEARS.stop:
                        found.append((hit.start, calendar is Calendar.HIJRI))
                    case Numbered(calendar=Calendar() as calendar) if part.number <= years.LAST_LUNAR_CENTURY:
                        found.append((hit.start, calendar is Calendar.HIJRI))
                    case _:
                        continue
        return found

    @cached_property
    def _history_words(self) -> list[tuple[int, bool]]:
        lunar = [(match.start(), True) for match in history.LUNAR.finditer(self._text)]
        return sorted(lunar + [(match.start(), False) for match in history.WESTERN.finditer(self._text)])

    def _is_lunar(self, hit: Hit) -> bool | None:
        """Whether the text around tells Islamic and classical history (True) or European (False); None for neither."""
        early = self._early_years
        if early:
            number = bisect_left(early, (hit.start, False))
            return min(early[max(0, number - 1) : number + 2], key=lambda one: abs(one[0] - hit.start))[1]
        words = self._history_words
        number = bisect_left(words, (hit.start, False))
        weights = [0.0, 0.0]
        for place, lunar in words[max(0, number - _HISTORY_WORDS) : number + _HISTORY_WORDS]:
            weights[lunar] += 1 / (50 + abs(place - hit.start))
        return None if weights[0] == weights[1] else weights[1] > weights[0]

    # --- what an expression changes ---

    def remember(self, expression: Expression, resolution: Resolution, hit: Hit) -> None:
        """Take note of an expression that was resolved."""
        if isinstance(expression, Every):
            self._set_end = hit.end
        year = facts.whole_year(expression)
        if isinstance(expression, Date) and _OF_EVENT.search(self._text, max(0, hit.start - 40), hit.start):
            return
        if year is not None and isinstance(expression, Date) and self._tells_birth(hit):
            self._birth = expression
        if year is not None and years.era(year) is Calendar.JALALI:
            self._near = year
        if not resolution.known or isinstance(expression, Stretch | Amount | Every):
            return
        if self._opens:
            self._before[expression] = hit.end, resolution
        entry = self._is_entry(hit)
        if entry and resolution.grain is not None and resolution.grain.rank >= Grain.DAY.rank:
            self._entry = resolution.first
        if resolution.first == resolution.last:
            self._day = Resolution(
                resolution.first, resolution.last, Grain.DAY, resolution.calendar, resolution.basis or Basis.CONTEXT
            )
            self._day_end = hit.end
            if entry and not facts.is_bare_clock(expression):
                self._line_day, self._line_end = self._day, hit.end
        compared = _COMPARED.search(self._text, max(0, hit.start - 12), hit.start)
        if isinstance(expression, Shift) and expression.grain is Grain.YEAR and expression.count <= 0 and not compared:
            self._year, self._year_end = resolution, hit.end
        if (
            resolution.grain in (Grain.WEEK, Grain.MONTH)
            and resolution.first is not None
            and resolution.last is not None
        ):
            self._named_span = resolution.first, resolution.last, hit.end
        week = _week_of(expression, resolution)
        if week is not None:
            self._week, self._week_end = week, hit.end
        if self._is_heading(hit):
            self._remember_heading(expression, resolution, school=hit.rule in ("school_year", "semester"))
        if self.anchor is None and direction_after(self._text, hit.end) > 0:
            return  # what is planned does not move the story on
        self._story = resolution
        if resolution.basis in (Basis.ABSOLUTE, Basis.CONTEXT):
            self._stated = [*self._stated[-1:], (resolution, hit.end)]
            self._interrupted = False
        elif resolution.basis is Basis.PUBLISHED:
            self._interrupted = True

    def _tells_birth(self, hit: Hit) -> bool:
        start = max(0, hit.start - _BESIDE_HEADING)
        return bool(_BORN_BEFORE.search(self._text, start, hit.start) or _BORN_AFTER.match(self._text, hit.end))

    def _is_heading(self, hit: Hit) -> bool:
        """Whether a date is all but alone on its line, and lines follow."""
        stop = self._text.find("\n", hit.end, hit.end + _BESIDE_HEADING + 1)
        if stop < 0:
            return False
        start = self._text.rfind("\n", max(0, hit.start - _BESIDE_HEADING - 1), hit.start)
        if start < 0 and hit.start > _BESIDE_HEADING:
            return False
        label, colon, _ = self._text[start + 1 : hit.start].partition(":")
        if colon and not _DATE_LABEL.search(label):
            return False  # «جشن شکوفه‌ها: ۳۱ شهریور» dates its own line
        rest = self._text[start + 1 : hit.start] + self._text[hit.end : stop]
        return len(rest.strip()) <= _BESIDE_HEADING and not any(mark in rest for mark in ".!؟،")

    def _remember_heading(self, expression: Expression, resolution: Resolution, *, school: bool) -> None:
        yearless = isinstance(expression, Date) and expression.year is None and expression.day is not None
        self._heads_years = expression if yearless and isinstance(expression, Date) else None
        if school and resolution.first is not None and resolution.last is not None:
            self._heading = _school_year(resolution)
        elif resolution.first == resolution.last:
            self._heading_day = replace(resolution, grain=Grain.DAY, basis=Basis.CONTEXT, clock=None, part=None)
        elif resolution.grain in (Grain.YEAR, Grain.MONTH, Grain.SEASON):
            self._heading, self._heading_day = resolution, None


def _school_year(named: Resolution) -> Resolution:
    """From Mehr of the first year that a school year or its half is named after to the next Shahrivar."""
    assert named.first is not None
    year = calendars.from_day(Calendar.JALALI, named.first)[0]
    begin = calendars.month_span(Calendar.JALALI, year, 7)[0]
    return Resolution(begin, calendars.month_span(Calendar.JALALI, year + 1, 6)[1], Grain.YEAR, Calendar.JALALI)


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
