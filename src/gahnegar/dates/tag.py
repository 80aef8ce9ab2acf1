"""The tagger: `tag(text, published)` and `resolve(phrase, published)`; what the document around an expression tells.

Puts together folding, scanning, grammar, filters and resolution, and adds the context of the document: the tense of
the clause, the last date told, the day that a clock time belongs to, the calendar of the text.
"""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import replace

from gahnegar.dates import facts
from gahnegar.dates.conflicts import Conflict, ConflictKind, Days, MonthDay
from gahnegar.dates.context import DocumentState
from gahnegar.dates.expression import (
    Amount,
    Date,
    Expression,
    Ref,
    Season,
    Shift,
    Stretch,
    Vague,
)
from gahnegar.dates.general import General
from gahnegar.dates.lexicon import history
from gahnegar.dates.packs import PACKS, vocabulary
from gahnegar.dates.published import Moment, Published, parse_moment
from gahnegar.dates.resolution import Candidate, Resolution
from gahnegar.dates.resolve import resolve_expression
from gahnegar.dates.scan import Node
from gahnegar.dates.signals import signal_before
from gahnegar.dates.timex import Reading, Timex
from gahnegar.dates.units import Basis, Calendar, Certainty, Evidence, Grain, Mod, Reason, TimexType, Weekday
from gahnegar.dates.values import edtf, timex_type, timex_value
from gahnegar.dates.vocabulary import Pack, Vocabulary
from gahnegar.errors import Detail, NoTimeExpressionError
from gahnegar.persian.text import Folded, fold

_POINTED = re.compile(r"(?<![\u0620-\u06d3])(?:این|همین|همان|همون)[ \u200c]\Z")
_LONGEST_SENTENCE = 600
_HISTORIC = re.compile(rf"(?<![\u0620-\u06d3])(?:{history.HEADS})[ \u200c]+\Z")
_SENTENCE_END = re.compile(r"[.!؟?\n]")
_EQUATED = re.compile(
    r" ?(?:\(|\[|/|،? ?(?:برابر با|مصادف با|معادل|مطابق با|موافق با|برابر|مصادف|مطابق) ) ?(?:با )?(?:روز )?\Z"
)


def tag(text: str, published: Published = None, *, inferred: bool = False) -> list[Timex]:
    """The time expressions of `text`, in order and without overlap, resolved relative to the day of publication.

    `published`: see `parse_published`; None leaves what depends on it unresolved, with that as the reason. `inferred`
    says that the day was worked out and not told: it becomes the basis of all that depends on it. Raises
    PublishedDateError for an unreadable `published`; never raises for any text.

    >>> [(timex.text, timex.value) for timex in tag("دیروز گفت که ۹ مهر می‌آید", published="1392-07-02")]
    [('دیروز', '2013-09-23'), ('۹ مهر', '2013-10-01')]
    """
    return Expressions(text).timexes(parse_moment(published), inferred=inferred)


def resolve(phrase: str, published: Published = None) -> Timex:
    """The meaning of one time expression, such as «فروردین ماه امسال».

    A preposition before it («تا پایان سال») is its signal. Raises NoTimeExpressionError where the phrase holds no time
    expression, or words that do not belong to one.

    >>> resolve("اول تا ۴ اکتبر", published="1392-07-02").value
    '2013-10-01/2013-10-04'
    """
    return _resolve_phrase(vocabulary(), phrase, published)


def _resolve_phrase(words: Vocabulary, phrase: str, published: Published) -> Timex:
    found = Expressions(phrase, words, alone=True).timexes(parse_moment(published))
    if not found:
        raise NoTimeExpressionError(Detail("«{phrase}» holds no time expression", phrase=phrase))
    first = found[0]
    start = first.start if first.signal is None else first.signal.span.start
    rest = (phrase[:start] + " " + " ".join(one.text for one in found[1:]) + " " + phrase[found[-1].end :]).strip(
        " \u200c.،؛:!؟?\n\t\r()«»"
    )
    if rest:
        raise NoTimeExpressionError(
            Detail(
                "«{phrase}» is not one time expression: «{rest}» does not belong to «{text}»",
                phrase=phrase,
                rest=rest,
                text=first.text,
            )
        )
    return first


class Tagger:
    """`tag` and `resolve` with packs of one's own choosing, such as `(*PACKS, mine)` or `(IRAN, DARI)`.

    Raises ValueError where two packs give one spelling two meanings.

    >>> from gahnegar.dates.packs import PACKS
    >>> from gahnegar.dates.vocabulary import Pack
    >>> from gahnegar.dates.occasion import Occasion
    >>> from gahnegar.dates.units import Calendar
    >>> company = Pack("company", days=(Occasion(Calendar.JALALI, 8, 3, "روز شرکت"),))
    >>> [timex.value for timex in Tagger((*PACKS, company)).tag("روز شرکت تعطیل است", published="1392-07-02")]
    ['2013-10-25']
    """

    def __init__(self, packs: Iterable[Pack] = PACKS) -> None:
        packs = tuple(packs)
        self._vocabulary = vocabulary() if packs == PACKS else Vocabulary(packs)

    def tag(self, text: str, published: Published = None) -> list[Timex]:
        """See `tag`."""
        return self.expressions(text).timexes(parse_moment(published))

    def expressions(self, text: str) -> "Expressions":
        """The expressions of `text` before any publication day is known."""
        return Expressions(text, self._vocabulary)

    def resolve(self, phrase: str, published: Published = None) -> Timex:
        """See `resolve`."""
        return _resolve_phrase(self._vocabulary, phrase, published)


class Expressions:
    """The time expressions of a text before any publication day is known: folded once, parsed once."""

    __slots__ = ("_hits", "folded")

    def __init__(self, text: str, words: Vocabulary | None = None, *, alone: bool = False) -> None:
        self.folded = fold(text)
        self._hits = list((words or vocabulary()).hits(self.folded.text, alone=alone))

    def timexes(self, published: Moment | None, *, inferred: bool = False) -> list[Timex]:
        """What they mean on a publication day; see `tag`."""
        return _Tagging(self.folded, published, self._hits, inferred=inferred).timexes()


class _Tagging:
    """The expressions of one text, resolved in their order; each may change what the next ones refer to."""

    def __init__(self, folded: Folded, published: Moment | None, hits: list[Node], *, inferred: bool) -> None:
        self._folded = folded
        self._published = None if published is None else published.day
        self._hits = hits
        self._inferred = inferred
        self._document = DocumentState(folded.text, published, hits)
        self._general = General(folded.text)

    def timexes(self) -> list[Timex]:
        """All of them, in order."""
        found: list[Timex] = []
        previous: tuple[Timex, Node] | None = None
        for hit in self._hits:
            timex = self._timex(hit)
            if previous is not None:
                timex = self._against(previous, timex, hit)
            found.append(timex)
            previous = timex, hit
        return found

    def _timex(self, hit: Node) -> Timex:
        text = self._folded.text
        expression = _of_history(self._document.meaning(hit), text, hit.start)
        start = hit.start
        if isinstance(expression, Amount | Stretch | Season):
            pointed = _POINTED.search(text, max(0, start - 8), start)
            if pointed:
                start = pointed.start()
        signal = signal_before(self._folded, start)
        mod = signal.mod if signal is not None else None
        resolution = resolve_expression(expression, self._document.context(expression, hit))
        if hit.loose and resolution.basis in (Basis.PUBLISHED, Basis.TENSE) and facts.waits(expression):
            resolution = _left_open(resolution, Reason.LEFTOVER)
        elif self._general.covers(expression, resolution, self._document.anchor, hit.start, hit.end):
            resolution = _left_open(resolution, Reason.GENERAL)
        if mod is Mod.APPROX and not resolution.approximate:
            resolution = replace(resolution, approximate=True)
        self._document.remember(expression, resolution, hit)
        raw_start, raw_end = self._folded.raw_start(start), self._folded.raw_end(hit.end)
        kind = timex_type(expression, resolution)
        first, last = resolution.first, resolution.last
        days = None if first is None or last is None else (first, last)
        basis = resolution.basis
        if self._inferred and basis in (Basis.PUBLISHED, Basis.TENSE):
            basis = Basis.INFERRED
        return Timex(
            start=raw_start,
            end=raw_end,
            text=self._folded.raw[raw_start:raw_end],
            type=kind,
            value=timex_value(expression, resolution),
            edtf=edtf(expression, resolution, kind, signal.kind if signal else None),
            first=_date(first),
            last=_date(last),
            granularity=resolution.grain or facts.length_grain(expression),
            calendar=resolution.calendar,
            expression=expression,
            mod=resolution.mod or _fitting(mod, kind),
            days=days,
            clock=_clock(resolution),
            until=_clock(resolution.until),
            part=resolution.part,
            zone=resolution.zone,
            signal=signal,
            basis=basis,
            certainty=_certainty(resolution),
            alternatives=tuple(map(_alternative, resolution.alternatives)),
            conflicts=(self._conflicts(hit, resolution) if resolution.conflicts else ())
            + _no_such_day(expression, resolution),
            approximate=resolution.approximate,
            reason=resolution.reason or (Reason.BEFORE_CHRIST if days is not None and days[0] < 1 else None),
            published=self._published,
        )

    def _conflicts(self, hit: Node, resolution: Resolution) -> tuple[Conflict, ...]:
        """The contradictions of a resolution, but for the order of ends that a dash joins."""
        return tuple(one for one in resolution.conflicts if one.kind is not ConflictKind.ORDER or not self._dashed(hit))

    def _dashed(self, hit: Node) -> bool:
        """Whether a dash joins the ends of a range: typed right to left it is no contradiction."""
        return "-" in self._folded.text[hit.start : hit.end]

    def _against(self, previous: tuple[Timex, Node], timex: Timex, hit: Node) -> Timex:
        """`timex`, with a conflict where it stands in parentheses behind another day than its own."""
        other, node = previous
        if other.type is not TimexType.DATE or timex.type is not TimexType.DATE or hit.start - node.end > 30:
            return timex
        if not _EQUATED.match(self._folded.text[node.end : hit.start]):
            return timex
        if other.granularity is timex.granularity is Grain.YEAR:
            return _same_year(timex, other)
        if other.granularity is not Grain.DAY or timex.granularity is not Grain.DAY or other.first is None:
            return timex
        if isinstance(timex.expression, Date) and timex.expression.month is None and timex.expression.day is None:
            return _same_day(timex, other)
        if timex.first is None or timex.first == other.first or other.first != other.last or timex.first != timex.last:
            return timex
        made_ahead = self._published not in (timex.first, other.first)
        if (
            made_ahead
            and Calendar.HIJRI in (timex.calendar, other.calendar)
            and abs(timex.first - other.first).days == 1
        ):
            return timex  # calendars made ahead differ by a day; on the day itself it is known
        conflict = Conflict(ConflictKind.CALENDAR, _days(timex.first), _days(other.first))
        return replace(timex, conflicts=(*timex.conflicts, conflict))


def _of_history(expression: Expression, text: str, start: int) -> Expression:
    """What the noun before makes of a day: «قیام ۱۵ خرداد» has the year of what happened then, «نسل امروز» no date."""
    match expression:
        case Date(year=None, month=int() as month, day=int() as day, calendar=Calendar() as calendar):
            year = history.YEARS.get((calendar, month, day))
            if year is not None and _HISTORIC.search(text, max(0, start - 12), start):
                return replace(expression, year=year)
        case Shift(grain=Grain.DAY, count=0, of=None) if _OF_OUR_TIME.search(text, max(0, start - 12), start):
            return Vague(Ref.PRESENT, Grain.DAY)
    return expression


_OUR_TIME_HEADS = "نسل|دنیای|جهان|جامعه|نیازهای|نیاز|شرایط|جوان|جوانان|انسان|بشر|زندگی|عصر|روزگار|وضعیت|اقتصاد|قرن"
_OF_OUR_TIME = re.compile(rf"(?<![\u0620-\u06d3])(?:{_OUR_TIME_HEADS})[ \u200c]\Z")


def _left_open(resolution: Resolution, reason: Reason) -> Resolution:
    """`resolution` without its days, which are only another reading: it was not understood, or is said of all such."""
    if resolution.first is None or resolution.last is None:
        return resolution
    first = Candidate(resolution.first, resolution.last, Evidence.NEARNESS, resolution.clock)
    until = resolution.until
    if until is not None:
        until = None if until.clock is None else replace(until, first=None, last=None)
    return replace(
        resolution, first=None, last=None, until=until, alternatives=(first, *resolution.alternatives),
        reason=reason, certainty=Certainty.GUESS,
    )  # fmt: skip


def _fitting(mod: Mod | None, kind: TimexType) -> Mod | None:
    """More and less are said of lengths, before and after of times."""
    if mod in (Mod.LESS_THAN, Mod.MORE_THAN):
        return mod if kind is TimexType.DURATION else None
    return mod


def _same_year(timex: Timex, other: Timex) -> Timex:
    """A year told in a second calendar, with a conflict where the two have no day in common: «۱۳۵۷/۱۹۹۰»."""
    if timex.calendar is other.calendar or timex.days is None or other.days is None:
        return timex
    if timex.days[0] <= other.days[1] and other.days[0] <= timex.days[1]:
        return timex
    conflict = Conflict(ConflictKind.CALENDAR, Days(*timex.days), Days(*other.days))
    return replace(timex, conflicts=(*timex.conflicts, conflict))


def _same_day(timex: Timex, other: Timex) -> Timex:
    """A weekday in parentheses behind a day: it is that day, or contradicts it."""
    stated = timex.expression.weekday if isinstance(timex.expression, Date) else None
    assert other.first is not None
    if stated is None or stated == other.first.weekday():
        return replace(timex, first=other.first, last=other.last, value=other.value, edtf=other.edtf, basis=other.basis)
    conflict = Conflict(ConflictKind.WEEKDAY, stated, Weekday(other.first.weekday()))
    return replace(timex, conflicts=(*timex.conflicts, conflict))


def _date(day: int | None) -> dt.date | None:
    return None if day is None or not 0 < day <= _LAST_DAY else dt.date.fromordinal(day)


_LAST_DAY = dt.date.max.toordinal()


def _alternative(one: Candidate) -> Reading:
    return Reading(_date(one.first), _date(one.last), (one.first, one.last), one.evidence, _time(one.clock))


def _clock(resolution: Resolution | None) -> dt.time | None:
    return None if resolution is None else _time(resolution.clock)


def _time(clock: tuple[int, int, int | None] | None) -> dt.time | None:
    if clock is None:
        return None
    hour, minute, second = clock
    return dt.time.max if hour == 24 else dt.time(hour, minute, second or 0)


def _certainty(resolution: Resolution) -> Certainty:
    if resolution.certainty is not None:
        return resolution.certainty
    return Certainty.CERTAIN if resolution.basis is Basis.ABSOLUTE else Certainty.LIKELY


def _no_such_day(expression: Expression, resolution: Resolution) -> tuple[Conflict, ...]:
    """A day that its month does not have, and the last one that it has, both in the calendar of the text."""
    if resolution.reason is not Reason.NO_SUCH_DAY:
        return ()
    for part in facts.walk(expression):
        if isinstance(part, Date) and part.day is not None and part.month is not None:
            longest = facts.longest_month(part)
            computed = None if longest is None else MonthDay(longest)
            return (Conflict(ConflictKind.NO_SUCH_DAY, MonthDay(part.day), computed),)
    return ()


def _days(day: dt.date) -> Days:
    return Days(day.toordinal(), day.toordinal())
