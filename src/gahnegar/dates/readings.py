"""Readings: which of the times that an expression may mean is meant, by the evidence of its text.

Only here is an open year or day decided. Evidence is weighed, strongest first: the tense of the clause excludes; the
weekday beside a date, a heading and the order of a chronology settle; the dates told before and the nearness to the
publication day favour. Where two readings stand close the other is kept, and where nothing favours one none is taken.
Knows candidates and their context, neither text nor expressions.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gahnegar.dates import calendars
from gahnegar.dates.resolution import Context, Decision, Resolution, StatedDate
from gahnegar.dates.units import Basis, Calendar, Certainty, Evidence, Grain, Weekday
from gahnegar.dates.year_cues import WEIGHTS, Cue
from gahnegar.errors import InvalidDateError

_SETTLED = 10.0
"""What a weekday that agrees weighs: more than all that only favours."""
_HEADED = 8.0
_CLOSE = 2.5
"""Two readings whose weights lie nearer than this stand close."""
_NEARNESS = (
    (10, Cue.WITHIN_10_DAYS, 4.0),
    (31, Cue.WITHIN_31_DAYS, 3.0),
    (100, Cue.WITHIN_100_DAYS, 2.0),
    (200, Cue.WITHIN_200_DAYS, 1.0),
)
"""Days, the cue of lying within them, and what it weighs for a day that names an occasion, which mostly is the last one
(`WEIGHTS` has what it weighs for any other)."""
_FAR, _ALIKE = 100, 1.015
"""With nearness alone, a reading farther off than so many days is no better than one not 1.015 times as far."""
_AGAINST_TENSE, _FORCED_FAR = 60, 200
"""A day that the tense excludes is another reading, of a feast or season the first, where it is within 60 days and what
the tense left is far."""
_WEAK_STORY = 4.5
"""What the time told last weighs at most without the year that was stated."""
_A_YEAR = 366
_SURE = 3.0
"""What leans to the past more than this decides."""
_STEP_BACK = 60
"""Days by which an entry of a chronology may lie before the one above it."""
_ABOUT_A_YEAR = 350
"""Days of a range that is its own year: «سال آبی ۱۴۰۳-۱۴۰۴»."""
_SOON_BEHIND = 150
"""Days behind the last time told within which a story mostly goes on."""
_OF_HISTORY = (Cue.THIRD_TIME, Cue.FIFTH_TIME, Cue.OF_LUNAR_STORY)
"""What speaks for what goes before the last time told as well as for what follows it."""
_JUST_BEFORE = 60
"""Days before the last time told within which a story looks back, rather than go on a year later."""
_TURN, _BACK = 120, 150
"""A story that goes on within 120 days into the next year does not go back by 150 days in its own."""
_CLUSTER = (10, 40)
"""Days before and after a day told shortly before within which another one goes with it."""


@dataclass(slots=True)
class Weighed:
    """A candidate, the cues that speak for its year, its weight with all else, and whether the tense excludes it.

    Made for each candidate and never changed; not frozen, as in `resolution`.
    """

    found: Resolution
    cues: Sequence[Cue]
    weight: float
    evidence: Evidence
    barred: bool


def choose(found: Sequence[Resolution], context: Context, weekday: Weekday | None = None) -> Resolution | None:
    """The one of `found`, all with known days, that the text means; None where there is none.

    The basis of the result says what it rests on; how it was decided stands in `context.log`.
    """
    if not found:
        return None
    weighed = [weigh_reading(one, context, weekday) for one in found]
    agreeing = [one for one in weighed if one.evidence is Evidence.WEEKDAY]
    if agreeing and all(one.barred for one in agreeing):
        weighed = [replace(one, barred=False) for one in agreeing]
    open_ = [one for one in weighed if not one.barred] or weighed
    ranked = sorted(open_, key=lambda one: (-one.weight, _distance(one.found, context)))
    best = ranked[0]
    if abs(context.tense) == 2:
        return best.found.changed(basis=Basis.TENSE)
    barred = [one for one in weighed if one.barred]
    near = _against_tense(best, barred, context)
    if near is not None:
        best, ranked = near, [near, *ranked]
    others = _occasions(best, ranked[1:], context) if context.occasion else _others(best, ranked[1:], barred, context)
    alone = best.evidence is Evidence.NEARNESS and not context.tense and context.leaning <= _SURE
    decided = context.occasion or not (alone and others and _undecided(best, others[0], context))
    close = bool(others) and (alone or context.occasion or others[0].barred or best.weight - others[0].weight < _CLOSE)
    certainty = Certainty.GUESS if close else Certainty.LIKELY
    context.log.append(Decision(tuple(one.evidence for one in others), certainty, decided))
    chosen = [best, *others][context.pick] if len(context.log) == 1 and context.pick <= len(others) else best
    return chosen.found.changed(basis=_basis(chosen.evidence, context))


def _against_tense(best: Weighed, barred: Sequence[Weighed], context: Context) -> Weighed | None:
    """The near feast or season that the tense excludes, where the one that it leaves is far.

    «برای جشن غدیر نشستی برگزار شد» a fortnight before the feast tells of another thing than the feast a year ago, while
    «۷ مهر برگزار شد» tells of the day itself.
    """
    weak = best.evidence is Evidence.STORY and best.weight < _WEAK_STORY
    if not (weak or best.evidence is Evidence.NEARNESS) or _distance(best.found, context) <= _FORCED_FAR:
        return None
    meant = (one for one in barred if one.found.named or one.found.grain is Grain.SEASON)
    return next((one for one in meant if _distance(one.found, context) <= _AGAINST_TENSE), None)


def _others(best: Weighed, ranked: Sequence[Weighed], barred: Sequence[Weighed], context: Context) -> list[Weighed]:
    """The readings that stand close to the best one."""
    if context.anchor is None:
        return [one for one in ranked if best.weight - one.weight < _CLOSE][:1]
    if best.barred or (best.evidence is Evidence.NEARNESS and not context.tense):
        return list(ranked[:1])
    close = [one for one in ranked if one.weight > 0 and best.weight - one.weight < _CLOSE][:1]
    if not close and _distance(best.found, context) > _FORCED_FAR and best.weight < _HEADED:
        close = [one for one in barred if _distance(one.found, context) <= _AGAINST_TENSE][:1]
    return close


def _occasions(best: Weighed, ranked: Sequence[Weighed], context: Context) -> list[Weighed]:
    """The last occasion where the coming one is meant, and the other way round."""
    if context.anchor is None:
        return []
    return [one for one in ranked if _is_past(one.found, context) is not _is_past(best.found, context)][:1]


def _is_past(one: Resolution, context: Context) -> bool:
    return one.first is not None and one.first <= _today(context)


def _undecided(best: Weighed, other: Weighed, context: Context) -> bool:
    near, far = _distance(best.found, context), _distance(other.found, context)
    return near > _FAR and far < near * _ALIKE


def weigh_reading(one: Resolution, context: Context, weekday: Weekday | None) -> Weighed:
    """What speaks for `one`, whose days are known."""
    assert one.first is not None
    assert one.last is not None
    anchor, tense = context.anchor, context.tense
    barred = anchor is not None and ((tense < 0 and one.first > anchor) or (tense > 0 and one.last < _today(context)))
    nearness, story = _cues(one, context)
    weights = {Evidence.NEARNESS: _weight_for_occasion(nearness) if context.occasion else _weight_of(nearness)}
    since = None if anchor is None else _today(context) - one.first
    if context.leaning and since is not None and (0 <= since <= _A_YEAR or (context.leaning < 0 and since > 0)):
        weights[Evidence.NEARNESS] += context.leaning
    same = context.before is not None and (one.first, one.last) == (context.before.first, context.before.last)
    if same:
        weights[Evidence.STORY] = _HEADED
        story = []
    elif story:
        weights[Evidence.STORY] = _weight_of(story)
    if weekday is not None and _on(one, weekday):
        weights[Evidence.WEEKDAY] = _SETTLED
    headed = _headed(one, context)
    if headed:
        weights[Evidence.LAYOUT] = _HEADED
        barred = barred and not (context.after is not None and anchor is not None and context.after > anchor)
    strongest = max(weights, key=weights.__getitem__)
    return Weighed(one, [*nearness, *story], sum(weights.values()), strongest, barred and not same)


def _on(one: Resolution, weekday: Weekday) -> bool:
    return one.first is not None and one.first == one.last and calendars.weekday(one.first) is weekday


def _today(context: Context) -> int:
    """The day that the text speaks on: that of the entry of a log, else that of the publication."""
    assert context.anchor is not None
    return context.anchor if context.now is None else context.now


def _distance(one: Resolution, context: Context) -> int:
    """Days to the day that the text speaks on; 0 within it, and without one."""
    if context.anchor is None or one.first is None or one.last is None:
        return 0
    today = context.anchor if context.now is None else context.now
    return max(one.first - today, today - one.last, 0)


def _cues(one: Resolution, context: Context) -> tuple[list[Cue], list[Cue]]:
    """What speaks for the year of `one`: its nearness, and what the text told before."""
    assert one.first is not None
    nearness: list[Cue] = []
    if context.anchor is not None:
        distance = _distance(one, context)
        nearness += [cue for days, cue, _ in _NEARNESS if distance <= days][:1]
    story = [] if context.stated is None else _of_story(one, context.stated)
    if context.followed is not None:
        behind = _behind_last(one, context.followed, context.tense)
        if not story and Cue.PRECEDES in behind:
            story += [cue for cue in context.followed.cues if cue in _OF_HISTORY]
        if not story or Cue.PRECEDES in behind:
            story += behind
        else:
            story += [Cue.FOLLOWS_STATED] if Cue.FOLLOWS_AT_ONCE in behind else []
            story += [cue for cue in behind if cue is Cue.OWN_STORY]
    if context.days and any(-_CLUSTER[0] <= one.first - day <= _CLUSTER[1] for day in context.days):
        story.append(Cue.BESIDE_A_DAY)
    return nearness, story


def _weight_of(found: Sequence[Cue]) -> float:
    return sum(map(WEIGHTS.__getitem__, found))


def _weight_for_occasion(nearness: Sequence[Cue]) -> float:
    return sum(weight for _, cue, weight in _NEARNESS if cue in nearness)


def _headed(one: Resolution, context: Context) -> bool:
    """Whether it lies in the time of its heading, or is the next after the entry before in a chronology."""
    assert one.first is not None
    assert one.last is not None
    heading = context.heading
    if heading is not None and heading.first is not None and heading.last is not None:
        of_month = one.named and heading.grain is Grain.MONTH  # «فروردین راه افتاد، درست سیزده‌به‌در»
        first, last = (heading.first, heading.last) if of_month else _year_around(heading)
        if first <= (one.first + one.last) // 2 <= last:
            return True
    return context.after is not None and context.after - _STEP_BACK <= one.first < context.after + 365 - _STEP_BACK


def _of_story(one: Resolution, stated: StatedDate) -> list[Cue]:
    """What the last date told by its own year says for `one`."""
    assert one.first is not None
    assert one.last is not None
    story = stated.resolution
    assert story.first is not None
    if stated.ahead:
        return list(stated.cues) if story.first - 366 < one.first < story.first else []
    first, last = _year_around(story, one.calendar)
    inside = first <= (one.first + one.last) // 2 <= last
    if story.grain is not None and story.grain.rank < Grain.YEAR.rank:
        gap = one.first - story.first
        if inside:
            return [*stated.cues] if gap > -_BACK else [*stated.cues, Cue.BACKWARDS]
        return [*stated.cues, Cue.ONWARDS] if 0 < gap <= _TURN else []
    return [*stated.cues] if inside else []


def _behind_last(one: Resolution, last: StatedDate, tense: int) -> list[Cue]:
    """What the time told last says for `one`: a story goes on, over the end of a year too."""
    assert one.first is not None
    assert last.resolution.first is not None
    gap = one.first - last.resolution.first
    if -_A_YEAR < gap < 0:
        return [Cue.PRECEDES, Cue.JUST_BEFORE] if gap > -_JUST_BEFORE and tense < 0 else [Cue.PRECEDES]
    if not 0 <= gap < _ABOUT_A_YEAR:
        return []
    return [Cue.FOLLOWS_SOON if gap <= _SOON_BEHIND else Cue.FOLLOWS_LATER, *last.cues]


def _year_around(one: Resolution, calendar: Calendar | None = None) -> tuple[int, int]:
    """The year around a time, in its own calendar or another; longer times as they are."""
    assert one.first is not None
    assert one.last is not None
    if one.last - one.first >= _ABOUT_A_YEAR or (one.grain is not None and one.grain.rank >= Grain.YEAR.rank):
        return one.first, one.last
    calendar = calendar or one.calendar or Calendar.JALALI
    try:
        return calendars.year_span(calendar, calendars.from_day(calendar, one.first)[0])
    except InvalidDateError:
        return one.first, one.last


def _basis(evidence: Evidence, context: Context) -> Basis:
    if context.anchor is None or evidence in (Evidence.STORY, Evidence.LAYOUT):
        return Basis.CONTEXT
    return Basis.TENSE if context.tense else Basis.PUBLISHED


def keep(context: Context, others: tuple[Evidence, ...], certainty: Certainty, *, decided: bool = True) -> int:
    """Note a decision that was made elsewhere by rule; which reading to take now, 0 being the best."""
    context.log.append(Decision(others, certainty, decided))
    return context.pick if len(context.log) == 1 and context.pick <= len(others) else 0
