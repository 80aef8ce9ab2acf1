"""What a whole text tells of its times, before any is resolved: its calendar, its history, whether it is a story.

Looked at once for a text, and only where an expression asks. Knows neither readings nor the order of the text.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import Final, Protocol

from gahnegar.dates import calendars, facts, years
from gahnegar.dates.expression import Between, Clock, Date, DayTime, Expression, Numbered, Season, Several, Shift
from gahnegar.dates.lexicon import history
from gahnegar.dates.plots import sets_plot
from gahnegar.dates.resolution import Context, Resolution, StatedDate
from gahnegar.dates.resolve import resolve_expression
from gahnegar.dates.units import Calendar, Grain
from gahnegar.dates.year_cues import Cue
from gahnegar.persian.pattern import Pattern
from gahnegar.persian.tenses import direction_after

_STORY_DATES: Final = 4
_RECORDED_DAYS, _A_MONTH = 2, 31
_LONGEST_FOOT: Final = 60
_DECLARED: Final = Pattern(
    r"[^.!؟\n0-9]{0,60}?[ ](?:وصیت|اقرار|تعهد|گواهی|اعلام|شهادت|واگذار|اظهار|ابراز)[ ]"
    r"می[ \u200c]?(?:کنم|کنیم|نمایم|نماییم|دهم|دهیم|دارم|داریم)(?![\u0620-\u06d3])"
)
"""Behind the day on which somebody declares something in a paper: «روز جمعه ۱۹ آذر ۱۳۹۵ وصیت می‌کنم»."""
_MADE_ON: Final = Pattern(
    r"(?<![\u0620-\u06d3])این (?:قرارداد|سند|(?:توافق|صلح|مبایعه)[ \u200c]?نامه|صورت[ \u200c]?جلسه)"
    r"[^.؛:\n]{0,40}?(?:در|به|مورخ)[ ](?:تاریخ |روز )?\Z",
    needs="این ",
)
"""Before the day on which a paper was made, as it says of itself: «این قرارداد در تاریخ ۱۴۰۴/۲/۱ بسته شد»."""
ANNUAL_REPORT: Final = Pattern(r"[^\w]*(?:گزارش|کارنامه|عملکرد|بیلان)[^.؛\n]{0,50}\n")
"""The title of the report of a year, which looks back from its end: «گزارش سالانه، سال ۱۳۹۹»."""
_FOOT_BEHIND: Final = Pattern(r"[ .]*(?:\n[^\n:.!؟0-9]{0,40}){0,2}\Z")
"""Behind the date of a letter: nothing, or the name of its writer."""
_WRITTEN_ON: Final = Pattern(
    r"(?:\A|[\n.•])[^\w\n]*(?:آخرین )?(?:تاریخ|به[ \u200c]?روز[ \u200c]?رسانی|بازنگری|ویرایش)"
    r"(?: (?:تنظیم|نگارش|صدور|ابلاغ|ثبت|انتشار|گزارش|نامه|تهیه|رسیدگی|دادنامه|رأی|حکم"
    r"|جلسه|عقد|قرارداد|این صفحه|صفحه|سند))?[ ]?:[ ]\Z",
    reach=60,
)
"""Before the day on which a text was written: «تاریخ ابلاغ: ۱۴۰۲/۰۸/۲۰»."""
_BEFORE_CHRONICLE, _BEHIND_CHRONICLE = 5, 20
"""Years before and behind those of a chronicle that it may tell, too."""
_HISTORY_WORDS: Final = 12
"""Words of history on either side of an expression that say whose centuries are meant."""
_WESTERN_TEXT: Final = 3
"""Gregorian years that a text with a publication date names, or one month, and nothing Jalali, where «ماه» is one."""


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


class WholeText:
    """What one folded text tells as a whole; `anchor` is the publication day."""

    def __init__(self, text: str, hits: Sequence[Hit], anchor: int | None) -> None:
        self._text = text
        self._hits = hits
        self._anchor = anchor

    @cached_property
    def calendar(self) -> Calendar:
        """The calendar in which a text tells its years: that of most of them, in doubt Jalali.

        With a publication date only a text that names several Gregorian years or months and no Jalali one leaves it.
        """
        early = facts.names_early  # «سال ۱۰۵۵» says nothing of itself
        named = [None if early(hit.meaning) else facts.named_calendar(hit.meaning) for hit in self._hits]
        if self._anchor is not None:
            western = Calendar.JALALI not in named and (
                named.count(Calendar.GREGORIAN) >= _WESTERN_TEXT
                or any(facts.names_month(hit.meaning, Calendar.GREGORIAN) for hit in self._hits)
            )
            jalali = western and any(facts.names_month(hit.meaning, Calendar.JALALI) for hit in self._hits)
            return Calendar.GREGORIAN if western and not jalali else Calendar.JALALI
        counts = {calendar: named.count(calendar) for calendar in Calendar}
        if counts[Calendar.JALALI]:  # «سده هفتم هجری» says nothing of «۱۳۱۶» beside «آبان ۱۳۴۹»
            lunar = (hit for hit, calendar in zip(self._hits, named, strict=True) if calendar is Calendar.HIJRI)
            counts[Calendar.HIJRI] -= sum(facts.is_of_early_islam(hit.meaning) for hit in lunar)
        best = max(counts, key=lambda calendar: counts[calendar])
        return best if counts[best] else Calendar.JALALI

    @cached_property
    def first_stated(self) -> StatedDate | None:
        """The first date of the text that has a year, days first, for yearless dates that stand before it."""
        named = [hit for hit in self._hits if facts.named_calendar(hit.meaning) is not None]
        named = [hit for hit in named if not self._names_years_past(hit) and not facts.is_of_early_islam(hit.meaning)]
        days = (hit for hit in named if isinstance(hit.meaning, Date) and hit.meaning.day is not None)
        hit = next(days, named[0] if named else None)
        if hit is None:
            return None
        found = resolve_expression(hit.meaning, Context(calendar=self.calendar))
        ahead = direction_after(self._text, hit.end) > 0 and not sets_plot(self._text, hit.end)
        weak = self._anchor is not None and found.grain is not None and found.grain.rank > Grain.MONTH.rank
        cue = Cue.FORESHADOWED_YEAR if weak else Cue.FORESHADOWED
        return StatedDate(found, (cue,), ahead) if found.known else None

    def _names_years_past(self, hit: Hit) -> bool:
        """Whether it is several years at once, all past: «سود سال‌های ۱۳۹۸ تا ۱۴۰۰» gives its years to nothing else."""
        if self._anchor is None or not isinstance(hit.meaning, Between | Several):
            return False
        found = resolve_expression(hit.meaning, Context(calendar=self.calendar))
        return found.grain is Grain.YEAR and found.last is not None and found.last < self._anchor

    @cached_property
    def written_years(self) -> tuple[int, ...]:
        """The Jalali years that the text writes out in four digits."""
        found = (facts.whole_year(hit.meaning) for hit in self._hits)
        return tuple(year for year in found if year is not None and years.era(year) is Calendar.JALALI)

    @cached_property
    def lunar_years(self) -> range:
        """The years that are lunar without saying so: of a chronicle by the Hijra, where nothing is Jalali."""
        parts = [part for hit in self._hits for part in facts.walk(hit.meaning) if isinstance(part, Date)]
        if any(part.calendar is Calendar.JALALI for part in parts):
            return range(0)
        named = [part.year or 0 for part in parts if part.calendar is Calendar.HIJRI]
        lunar = [year for year in named if year in years.SOLAR_OR_LUNAR]
        return range(min(lunar) - _BEFORE_CHRONICLE, max(lunar) + _BEHIND_CHRONICLE) if len(lunar) > 1 else range(0)

    @cached_property
    def _dates_by_calendar(self) -> list[tuple[int, Date]]:
        """The dates that name a Jalali or a lunar month or calendar, and where they stand."""
        parts = ((hit.start, part) for hit in self._hits for part in facts.walk(hit.meaning))
        return [
            (start, part)
            for start, part in parts
            if isinstance(part, Date) and part.calendar in (Calendar.HIJRI, Calendar.JALALI)
        ]

    def leads_to_lunar(self, hit: Hit) -> bool | None:
        """Whether the next date by a calendar is a lunar one, and lies between a bare year and its solar reading.

        «در قحطی ۱۲۸۸ … در شعبان ۱۳۲۰ …»; or the year stands between lunar ones. None for anything else.
        """
        year = facts.whole_year(hit.meaning)
        dates = self._dates_by_calendar
        if year is None or year not in years.SOLAR_OR_LUNAR or not dates:
            return None
        number = bisect_left(dates, hit.start, key=lambda one: one[0])
        if number and dates[number - 1][1].calendar is not Calendar.HIJRI:
            return None
        if number and any(abs(year - (part.year or 0)) <= _BEFORE_CHRONICLE for _, part in dates[:number]):
            return True  # «۹ صفر ۱۳۲۵ … هفته پیش مالیات ۱۳۲۳ را خواستند»
        following = next((part for _, part in dates[number:] if part.year in years.SOLAR_OR_LUNAR), None)
        if following is None or following.calendar is not Calendar.HIJRI or (following.year or 0) < year:
            return None
        lunar = resolve_expression(following, Context())
        behind = lunar.last is not None and calendars.to_day(Calendar.JALALI, year, 1, 1) > lunar.last
        return True if behind else None

    @cached_property
    def own_time(self) -> Resolution | None:
        """The day or month in which a text without a publication day says that it was written, which is its today.

        Behind a label («تاریخ تنظیم: …», «آخرین به‌روزرسانی: …»), at its foot («تهران، مهرماه ۱۴۰۱»), or in its title
        («آسمان آذر ۱۴۰۲»).
        """
        if self._anchor is not None or not self._hits:
            return None
        hit = next((hit for hit in self._hits if self._is_labelled(hit)), None)
        if hit is None and "\n" in self._text.strip():
            foot, title = self._hits[-1], self._hits[0]
            if facts.names_own_month(foot.meaning) and self._is_foot(foot):
                hit = foot
            elif self._is_title(title) and self._stands_alone(title):
                hit = title
            elif ANNUAL_REPORT.match(self._text):
                return self._end_of_reported_year()
        return None if hit is None else resolve_expression(hit.meaning, Context(calendar=self.calendar))

    def _end_of_reported_year(self) -> Resolution | None:
        """The end of the year that the first line names, from which its report looks back."""
        head = (hit.meaning for hit in self._hits if self._is_in_first_line(hit))
        year = next((one for one in head if isinstance(one, Date) and one.year is not None and not one.month), None)
        found = None if year is None else resolve_expression(year, Context(calendar=self.calendar))
        return None if found is None else replace(found, first=found.last)

    def _is_labelled(self, hit: Hit) -> bool:
        if not facts.names_own_month(hit.meaning):
            return False
        if _WRITTEN_ON.ends(self._text, hit.start) or _DECLARED.begins(self._text, hit.end):
            return True
        return _MADE_ON.ends(self._text, hit.start) and direction_after(self._text, hit.end) < 0

    def _is_foot(self, hit: Hit) -> bool:
        """Whether it stands alone on the last line, or above the name of the writer."""
        return self._stands_alone(hit) and bool(_FOOT_BEHIND.begins(self._text, hit.end))

    def _is_title(self, hit: Hit) -> bool:
        season = isinstance(hit.meaning, Season) and facts.whole_year(hit.meaning) is not None
        names = season or facts.names_own_month(hit.meaning)
        return names and self._is_in_first_line(hit)

    def _is_in_first_line(self, hit: Hit) -> bool:
        return not self._text[: hit.start].strip().count("\n")

    def _stands_alone(self, hit: Hit) -> bool:
        """Whether a line ends with it that is short and has no verb."""
        line = self._text.rfind("\n", 0, hit.start) + 1
        stop = self._text.find("\n", hit.end)
        stop = len(self._text) if stop < 0 else stop
        if self._text[hit.end : stop].strip(" .") or stop - line > _LONGEST_FOOT or ":" in self._text[line:stop]:
            return False
        return not direction_after(self._text, line, reach=stop - line)

    @cached_property
    def recorded(self) -> tuple[int, int] | None:
        """The first and the last day of the record of some days: it counts from the first and looks back from the last.

        It has no publication day, and dates of one month: «با درد از سه روز قبل، در تاریخ ۹۶/۱۲/۵ آورده شد. … ترخیص:
        ۹۶/۱۲/۱۰».
        """
        if self._anchor is not None:
            return None
        dated = [hit for hit in self._hits if facts.names_date(hit.meaning) and not facts.opens(hit.meaning)]
        found = (resolve_expression(hit.meaning, Context(calendar=self.calendar)) for hit in dated)
        days = [one.first for one in found if one.first is not None]
        if len(set(days)) < _RECORDED_DAYS or max(days) - min(days) > _A_MONTH:
            return None
        last = calendars.from_day(Calendar.JALALI, max(days))[0]
        return (days[0], max(days)) if max(self.written_years, default=last) <= last else None

    def looks_back_from(self, today: int | None) -> int | None:
        """The last day of a record, up to which it tells what is past, whatever day it is at; else `today`."""
        recorded = self.recorded if self.own_time is None else None
        return today if recorded is None or today is None else max(today, recorded[1])

    @cached_property
    def is_timeless(self) -> bool:
        """Whether no word points at the publication day («امروز», «سال گذشته»): the text may tell of any time."""
        return not any(isinstance(hit.meaning, Shift) and hit.meaning.of is None for hit in self._hits)

    @cached_property
    def narrates(self) -> bool:
        """Whether the text tells a life or a history: many dates with years, and no word like «امروز»."""
        dated = 0
        for hit in self._hits:
            day = hit.meaning.of if isinstance(hit.meaning, Clock | DayTime) else hit.meaning
            if isinstance(day, Shift) and day.of is None and day.grain is Grain.DAY:
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
                    case Date(
                        year=int() as year, calendar=Calendar.HIJRI | Calendar.GREGORIAN as calendar, bc=False
                    ) if year < years.JALALI_YEARS.stop:
                        found.append((hit.start, calendar is Calendar.HIJRI))
                    case Numbered(calendar=Calendar() as calendar, bc=False) if part.number <= years.LAST_LUNAR_CENTURY:
                        found.append((hit.start, calendar is Calendar.HIJRI))
                    case _:
                        continue
        return found

    @cached_property
    def _history_words(self) -> list[tuple[int, bool]]:
        lunar = [(match.start(), True) for match in history.LUNAR.finditer(self._text)]
        return sorted(lunar + [(match.start(), False) for match in history.WESTERN.finditer(self._text)])

    def is_lunar(self, hit: Hit) -> bool | None:
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
