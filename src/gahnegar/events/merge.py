"""One happening, one row: events that tell the same time of the same happening become one, and nothing is lost.

Within a clause an expression, its clock time and its parenthesis in another calendar date one predicate. Elsewhere, in
headline, lead and body and across documents, two events are one where their days are the same and what they say agrees:
most of the content words of the shorter title, no other predicate, participant, place or number. Each event is
compared with a bounded number of others that share a word with it, so merging is linear in the number of events.
"""

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Final

from gahnegar.dates.expression import Ref, Vague
from gahnegar.dates.facts import is_bare_clock
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Grain, TimexType
from gahnegar.events.event import Event, Kind, Merge, MergeReason, Status
from gahnegar.events.recurrence import Frequency, Recurrence
from gahnegar.events.words import VERBAL, word
from gahnegar.persian.text import Span, fold
from gahnegar.persian.verb_table import LIGHT_VERBS
from gahnegar.persian.verbs import forms

_SIMILAR_DAY, _SIMILAR_TIME = 0.6, 0.75
"""Share of the shorter title's content words that two events must have in common, on one day and in a longer time."""
_FEWEST: Final = 2
"""Content words that they must have in common at least."""
_NEAR: Final = 24
"""Events of one day and word that an event is compared with at most, the last ones first."""
_YEAR, _LONG_YEAR = 353, 365
"""Days from the first of a year to its last, in the calendar of the shortest one and in that of the longest."""
_WORD: Final = re.compile(r"[\w\u200c]+(?:[.,/٫٬][0-9]+)*")
_EMPTY: Final = frozenset(
    "این آن است شده شد خواهد های ها کرد کرده شود شوند می‌شود همچنین مراسم روز سال برای برگزار برگزاری انجام بود آغاز وی "
    "از به در با که را و تا بر یک دو سه هر هم نیز خود دیگر شدند کردند".split()
)
_HOLDING: Final = frozenset("برگزار میزبان برپا تشکیل".split())
"""Predicates that tell the same of a meeting: «یزد میزبان همایش است», «همایش در یزد برگزار می‌شود»."""

_NOTHING: Final[frozenset[str]] = frozenset()
"""Most of the sets of an event are empty: one for all of them."""

_Days = tuple[dt.date | None, dt.date | None]


@dataclass(frozen=True, slots=True)
class _Content:
    """What an event says, for comparing: its title, its words of content and numbers, the keys of its parts."""

    title: tuple[str, ...]
    words: frozenset[str]
    numbers: frozenset[str]
    predicate: str
    negated: bool
    participant: frozenset[str]
    place: frozenset[str]

    @classmethod
    def of(cls, event: Event) -> "_Content":
        found = tuple(_WORD.findall(fold(event.title).text))
        words = frozenset(item for item in found if item not in _EMPTY and not item[0].isdigit())
        numbers = frozenset(item for item in found if item[0].isdigit()) or _NOTHING
        predicate, negated = _predicate(event.predicate)
        who = _names(event.participants[0]) if event.participants else _NOTHING
        return cls(found, words, numbers, predicate, negated, who, _names(event.place))


def _names(span: Span | None) -> frozenset[str]:
    return _NOTHING if span is None else frozenset(_WORD.findall(fold(span.text).text)) - _EMPTY


def _predicate(span: Span | None) -> tuple[str, bool]:
    """What a predicate says, whatever its form («برگزاری», «برگزار می‌شود»), and whether it is denied."""
    if span is None:
        return "", False
    words = _WORD.findall(fold(span.text).text)
    verbs = [form for item in words if (form := forms().get(item)) is not None]
    negated = any(form.negated for form in verbs)
    nouns = [item for item in words if item not in forms()] or [form.stem for form in verbs if not form.copula]
    if not nouns:
        return "", negated
    noun = next((item for item in nouns if item in _HOLDING), nouns[-1])
    verb = next((form for form in verbs if form.stem != "خواست" or form is verbs[-1]), None)  # «خواهد شد»
    if verb is not None and verb.stem not in LIGHT_VERBS and not verb.copula:
        noun = verb.stem
    noun = noun.removesuffix("ی") if len(noun) > 4 else noun
    return ("برگزار" if noun in _HOLDING else noun), negated


@dataclass(slots=True)
class _Parts:
    """What became part of an event."""

    merged: list[Merge]
    mentions: list[Timex]


@dataclass(slots=True)
class _Row:
    """An event in the making of a merged list, with its parts once it has some, which it takes up in the end."""

    event: Event
    content: _Content
    parts: _Parts | None = None

    @classmethod
    def of(cls, event: Event) -> "_Row":
        return cls(event, _Content.of(event))

    def gather(self) -> _Parts:
        """Its parts, to add to."""
        if self.parts is None:
            self.parts = _Parts(list(self.event.merged), list(self.event.mentions))
        return self.parts

    def split(self) -> list[Event]:
        """The events that were made one, as `Event.split` gives them."""
        merged = self.parts.merged if self.parts else self.event.merged
        return [self.event.unmerged or self.event, *(part.event for part in merged)]

    def whole(self) -> Event:
        """The event with all its parts."""
        if self.parts is None:
            return self.event
        mentions = tuple(dict.fromkeys(self.parts.mentions))
        return replace(self.event, merged=tuple(self.parts.merged), mentions=mentions)


def merge_events(events: Sequence[Event]) -> list[Event]:
    """The events with those of one happening made one, in the order of their first mention.

    Events of several documents must differ in `document`; see `merge_documents`.
    """
    kept: list[_Row] = []
    by_word: defaultdict[tuple[_Days, str], list[_Row]] = defaultdict(list)
    by_clause: defaultdict[tuple[str, int, int], list[_Row]] = defaultdict(list)
    for event in events:
        row = _Row.of(event)
        days = (event.timex.first, event.timex.last)
        clause = (event.document, event.clause.start, event.clause.end)
        found = next(
            (other for other in by_clause[clause] if _one_clause(other.event, event) or _says_the_same(other, row)),
            None,
        )
        reason = MergeReason.CLAUSE
        if found is None and days != (None, None):
            near = Counter(id(other) for item in row.content.words for other in by_word[days, item])
            others = {id(other): other for item in row.content.words for other in by_word[days, item]}
            likely = (others[name] for name, common in near.most_common(_NEAR) if common >= _FEWEST)
            found = next((other for other in likely if _alike(other, row)), None)
            reason = MergeReason.DAY if days[0] == days[1] else MergeReason.TIME
        if found is not None:
            _join(found, row, reason)
            continue
        kept.append(row)
        _keep_near(by_clause[clause], row)
        for item in row.content.words:
            _keep_near(by_word[days, item], row)
    return [row.whole() for row in kept]


def _keep_near(rows: list[_Row], row: _Row) -> None:
    """Add a row and let go of the first beyond `_NEAR`; most lists hold one, for which a deque is large."""
    rows.append(row)
    del rows[:-_NEAR]


def merge_documents(events_by_document: Mapping[str, Iterable[Event]]) -> list[Event]:
    """The events of several documents, by the document's name, merged within and across.

    The name becomes the `document` of the events, and the source of those that have none.
    """
    return merge_events(
        [
            replace(event, document=name, sources=event.sources or ((name,) if name else ()))
            for name, events in events_by_document.items()
            for event in events
        ]
    )


def _one_clause(one: Event, other: Event) -> bool:
    """Whether two expressions date one predicate with one time, or with a time and a part of it."""
    if one.predicate is None or one.predicate != other.predicate or one.timex == other.timex:
        return False
    if one.participants and other.participants and one.participants[0] != other.participants[0]:
        return False
    if Kind.RECURRING in (one.kind, other.kind):
        if one.kind is not other.kind:  # «هر سال در فروردین‌ماه»
            return Kind.VAGUE in (one.kind, other.kind) or _runs_daily(one, other) or _runs_daily(other, one)
        return one.recurrence == other.recurrence or _one_rule(one.recurrence, other.recurrence)
    if _clocks_differ(one, other):
        return False
    if _only_clock(one.timex) != _only_clock(other.timex):  # «شنبه و یکشنبه از ساعت ۸ تا ۱۴»
        return TimexType.DATE in (one.timex.type, other.timex.type)
    if _only_lasts(one) != _only_lasts(other):  # «۵ مهر ۱۴۰۰ برای پنج سال منصوب شد», «به‌زودی برای سه سال»
        return True
    mine, others = (one.timex.first, one.timex.last), (other.timex.first, other.timex.last)
    if mine == others:
        return mine != (None, None)
    if _to_the_present(one, other) or _to_the_present(other, one):
        return True
    if _one_year(one.timex, other.timex):
        return True
    return (other.kind is not Kind.OPEN and _within(mine, others)) or (
        one.kind is not Kind.OPEN and _within(others, mine)
    )


def _runs_daily(days: Event, rule: Event) -> bool:
    """Whether something is on each day of a run of days: «از شنبه تا دوشنبه، هر روز ساعت ۱۶»."""
    repeats = rule.recurrence is not None and rule.recurrence.frequency in (Frequency.DAILY, Frequency.WEEKLY)
    return repeats and days.kind is Kind.INTERVAL and days.timex.type is TimexType.DATE


def _one_rule(one: Recurrence | None, other: Recurrence | None) -> bool:
    """Whether one rule says only more than another: «هر سال در فروردین»."""
    if one is None or other is None:
        return False
    return replace(one, month=None, day=None) == other or replace(other, month=None, day=None) == one


def _only_clock(timex: Timex) -> bool:
    """Whether a clock time or a range of them tells no day: that stands beside it."""
    return timex.first is None and timex.type is TimexType.TIME and is_bare_clock(timex.expression)


def _to_the_present(since: Event, now: Event) -> bool:
    """Whether one time only says that what began with the other goes on: «از اسفند ۹۸ تاکنون»."""
    return since.kind is Kind.OPEN and since.end is None and now.timex.expression == Vague(Ref.PRESENT)


def _says_the_same(one: _Row, other: _Row) -> bool:
    """Whether a clause tells the same of a time and a part of it: «سال گذشته در سیل سوم مهر خانه‌ها ویران شد»."""
    mine, others = one.event, other.event
    if Kind.OPEN in (mine.kind, others.kind) or one.content.negated != other.content.negated:
        return False
    days, other_days = (mine.timex.first, mine.timex.last), (others.timex.first, others.timex.last)
    if not (_within(days, other_days) or _within(other_days, days)) or _clocks_differ(mine, others):
        return False
    times = {form for event in (mine, others) for form in _WORD.findall(fold(event.timex.text).text)}
    said = [[form for form in row.content.title if form not in times] for row in (one, other)]
    return said[0] == said[1] and len(said[0]) >= _FEWEST and mine.status is others.status


def _only_lasts(event: Event) -> bool:
    """Whether an expression is a length without days."""
    return event.timex.type is TimexType.DURATION and (event.start, event.end) == (None, None)


def _one_year(one: Timex, other: Timex) -> bool:
    """Whether a year is told in two calendars: «۱۳۰۰ خورشیدی برابر با ۱۹۲۱ میلادی»."""
    if one.granularity is not Grain.YEAR or other.granularity is not Grain.YEAR or one.calendar == other.calendar:
        return False
    days = one.first, one.last, other.first, other.last
    if None in days:
        return False
    return one.first <= other.last and other.first <= one.last  # type: ignore[operator]


def _within(inner: _Days, outer: _Days) -> bool:
    if None in inner or None in outer:
        return False
    return outer[0] <= inner[0] and inner[1] <= outer[1]  # type: ignore[operator]


def _clocks_differ(one: Event, other: Event) -> bool:
    mine, others = one.timex, other.timex
    if mine.type is not TimexType.TIME or others.type is not TimexType.TIME:
        return False
    if mine.clock is None or others.clock is None:
        return False
    return (mine.clock, mine.until, mine.days) != (others.clock, others.until, others.days)


def _alike(one: _Row, other: _Row) -> bool:
    """Whether two events of the same days are one happening by what they say."""
    mine, others = one.event, other.event
    if mine.reporting != others.reporting or _clocks_differ(mine, others):
        return False
    if Status.RECURRING in (mine.status, others.status) and mine.status is not others.status:
        return False
    a, b = one.content, other.content
    if a.negated != b.negated or (a.predicate and b.predicate and a.predicate != b.predicate):
        return False
    if not (a.numbers <= b.numbers or b.numbers <= a.numbers):
        return False
    if any(x and y and not x & y for x, y in ((a.participant, b.participant), (a.place, b.place))):
        return False
    common = len(a.words & b.words)
    share = common / min(len(a.words), len(b.words))
    wanted = _SIMILAR_DAY if mine.timex.first == mine.timex.last else _SIMILAR_TIME
    return share >= wanted and not _exchanged(a, b)


def _exchanged(one: _Content, other: _Content) -> bool:
    """Whether two events say the same of two: some words stand in the place of others.

    «حسن … خرید» and «مریم … خرید», «سد کرج را …» and «سد لار را …»; what a preposition leads only adds to a title.
    """
    mine, others = one.words - other.words, other.words - one.words
    separated = {item for item in mine | others if item.startswith(one.predicate or "\n")}
    mine, others = mine - separated, others - separated
    if not mine or not others:
        return False
    return any(
        tag == "replace"
        and _differ(one.title[a:b], mine)
        and _differ(other.title[c:d], others)
        and not _written_apart(one.title[a:b], other.title[c:d])
        for tag, a, b, c, d in SequenceMatcher(None, one.title, other.title, autojunk=False).get_opcodes()
    )


def _written_apart(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one of two stretches ends with the other but for its spaces: «دبیر کل», «آنتونیو گوترش دبیرکل»."""
    mine, others = ("".join(words).replace("\u200c", "") for words in (one, other))
    return mine.endswith(others) or others.endswith(mine)


def _differ(words: Sequence[str], own: frozenset[str]) -> bool:
    """Whether words that stand in a gap name something of their own, led by no preposition."""
    return words[0] not in _LEADING and any(item in own for item in words)


_LEADING: Final = frozenset("از به در با بر برای تا طی توسط ضمن علیه درباره بدون نزد بین میان".split())


def _join(row: _Row, other: _Row, reason: MergeReason) -> None:
    """Make `other` part of `row`."""
    one, two = row.event, other.event
    better = _runs_daily(two, one) or (not _runs_daily(one, two) and _worth(two) > _worth(one))
    keep, extra = (two, one) if better else (one, two)
    if keep is two:
        row.parts = _Parts(
            [*two.merged, *(Merge(reason, event) for event in row.split())],
            [*two.mentions, one.timex, *row.gather().mentions],
        )
        row.content = other.content
    else:
        parts = row.gather()
        parts.merged += [Merge(reason, event) for event in two.split()]
        parts.mentions += [two.timex, *two.mentions]
    verbal = next((event for event in (keep, extra) if _has_verb(event)), keep)
    who = {fold(span.text).text: span for event in (extra, keep) for span in event.participants}
    row.event = replace(
        keep,
        unmerged=keep.unmerged or keep,
        status=verbal.status,
        sources=tuple(dict.fromkeys((*one.sources, *two.sources))),
        place=keep.place or extra.place,
        participants=tuple(dict.fromkeys((*keep.participants, *who.values()))),
    )


def _worth(event: Event) -> tuple[bool, bool, int, bool, int]:
    """What makes an event the better one to show: a real clause, the narrower time, a verb, more of who and where."""
    timex = event.timex
    days = (timex.last - timex.first).days if timex.first is not None and timex.last is not None else 10**6
    days = _YEAR if _YEAR < days <= _LONG_YEAR else days  # a year is a year in each calendar
    return (
        not event.bounded,
        event.recurrence is not None,
        -days,
        _has_verb(event),
        len(event.participants) + (event.place is not None),
    )


def _has_verb(event: Event) -> bool:
    if event.predicate is None:
        return False
    return bool(word(fold(event.predicate.text).text.split()[-1]).flags & VERBAL)
