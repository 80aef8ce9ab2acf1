"""What the times of a sentence are to each other: a length, an age, a reason, the end or the rule of what one dates."""

import datetime as dt
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.expression import Amount, Between, Date, Every, NamedDay
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Grain, TimexType
from gahnegar.events.clauses import Sentence
from gahnegar.events.event import Kind
from gahnegar.events.extents import extent, lasting, reaching_back
from gahnegar.events.lexicon import HOW_OFTEN
from gahnegar.events.predicates import Predicate, complex_start, ends_noun_phrase, in_brackets
from gahnegar.events.rates import is_rate
from gahnegar.events.recurrence import Recurrence
from gahnegar.events.words import CLOSE, COMMA, CONJ, EVENT, LIGHT, MARK, NUMBER, OBJECT, OPEN, PREP, SUB, VERBAL

DATING: Final = frozenset((TimexType.DATE, TimexType.TIME))
"""Types of expressions that say when, not how long or how often."""


@dataclass(frozen=True, slots=True)
class TimedWords:
    """An expression and the words that it covers, both ends inclusive."""

    timex: Timex
    first: int
    last: int

    @property
    def words(self) -> tuple[int, int]:
        """The first and the last of them."""
        return self.first, self.last


@dataclass(frozen=True, slots=True)
class When:
    """The shape of an event on the time line, its days, its rule, and the expressions that told more of it."""

    kind: Kind
    start: dt.date | None
    end: dt.date | None
    recurrence: Recurrence | None = None
    mentions: tuple[Timex, ...] = ()


def when_of(
    sentence: Sentence, predicate: Predicate, item: TimedWords, timed: list[TimedWords], published: dt.date | None
) -> When:
    """When the event is that `item` dates; `timed` are the expressions beside it."""
    timex = item.timex
    if timex.type is TimexType.SET:
        return When(*extent(timex), Recurrence.of(timex.expression, timex.calendar, timex.first))
    if timex.type is TimexType.DURATION:
        return When(*(reaching_back(timex, published) if predicate.since else extent(timex)))
    for other in timed:
        beside = other is not item and sentence.owner[other.first] is sentence.owner[item.first]
        repeats = other.timex.type is TimexType.SET and facts.is_bare_clock(timex.expression)
        if beside and repeats and not is_rate(sentence, other.timex, other.words):
            rule = Recurrence.of(other.timex.expression, other.timex.calendar)
            if rule is not None:
                return When(Kind.RECURRING, None, None, rule)
        yearly = beside and _is_yearly(other.timex) and not is_rate(sentence, other.timex, other.words)
        if yearly and _is_of_each_year(timex):  # «هر سال با نزدیک شدن به [عاشورا]», but not «مجمع سالانه»
            every = Every(Amount(((Fraction(1), Grain.YEAR),)), timex.expression)
            rule = Recurrence.of(every, timex.calendar)
            return When(Kind.RECURRING, None, None, rule or Recurrence.of(other.timex.expression, timex.calendar))
        if beside and _tells_length(sentence, item, other):
            closed = lasting(timex, other.timex)
            if closed is not None:
                return When(Kind.INTERVAL, *closed, mentions=(other.timex,))
    owner = sentence.owner
    mates = (other for other in timed if owner[other.first] is owner[item.first])
    lengths = tuple(other.timex for other in mates if is_length_beside(sentence, other, timed))
    return When(*extent(timex), mentions=lengths if timex.type in DATING else ())


def _is_yearly(timex: Timex) -> bool:
    """Whether an expression says «every year»."""
    match timex.expression:
        case Every(period=Amount(parts=((1 | None, Grain.YEAR),))):
            return True
        case _:
            return False


def _is_of_each_year(timex: Timex) -> bool:
    """Whether an expression names a day or a month that every year has."""
    match timex.expression:
        case NamedDay(of=None) | Date(year=None, month=int()):
            return True
        case _:
            return False


def day_of_clock(sentence: Sentence, item: TimedWords, timed: list[TimedWords]) -> Timex:
    """The time whose day a bare clock is on, where one stands in its clause; else its own."""
    timex = item.timex
    if timex.type is not TimexType.TIME or timex.first is not None or not facts.is_bare_clock(timex.expression):
        return timex
    owner = sentence.owner
    days = (
        other.timex
        for other in timed
        if other is not item and other.timex.first is not None and owner[other.first] is owner[item.first]
    )
    return next(days, timex)


def is_age_beside(sentence: Sentence, item: TimedWords, timed: list[TimedWords]) -> bool:
    """Whether an age only adds to the date of its clause: «۲۱ تیر ۱۳۲۱ در هفتادسالگی درگذشت»."""
    if not sentence.words[item.last].form.endswith("سالگی"):
        return False
    owner = sentence.owner
    return any(
        other is not item and other.timex.type is TimexType.DATE and owner[other.first] is owner[item.first]
        for other in timed
    )


def is_length_beside(sentence: Sentence, item: TimedWords, timed: list[TimedWords]) -> bool:
    """Whether a length only adds to the date of its clause: «۵ مهر ۱۴۰۰ برای پنج سال منصوب شد», «پس از ده سال»."""
    words, first, owner = sentence.words, item.first, sentence.owner
    if item.timex.type is not TimexType.DURATION or item.timex.first is not None or not first:
        return False
    led = words[first - 1].form
    after = led == "از" and first > 1 and words[first - 2].form in ("پس", "بعد")
    if led in ("در", "طی", "ظرف") and any(0 < other.first - item.last <= _NEXT for other in timed if is_range(other)):
        return True  # «در چهار هفته از ۲۵ خرداد تا ۱۹ تیر»
    return (after or led in _LASTING) and any(
        other.timex.type in DATING and other.timex.first is not None and owner[other.first] is owner[first]
        for other in timed
    )


def is_rhythm_beside(sentence: Sentence, item: TimedWords, timed: list[TimedWords]) -> bool:
    """Whether how often its noun comes is told beside the date of its clause: «مجمع [سالانه] ۳۱ مرداد برپا می‌شود»."""
    first, owner = item.first, sentence.owner
    if item.timex.type is not TimexType.SET or first < item.last or not sentence.words[first].form.endswith("انه"):
        return False
    noun = first - 1 - (first > 1 and bool(sentence.parse) and sentence.parse.pos[first - 1] == "ADJ")
    if noun < 0 or not sentence.words[noun].flags & EVENT:
        return False
    return any(
        other.timex.type in DATING and other.timex.first is not None and owner[other.first] is owner[first]
        for other in timed
    )


def is_range(item: TimedWords) -> bool:
    """Whether an expression names a first and a last day."""
    return isinstance(item.timex.expression, Between) and item.timex.first is not None and item.timex.last is not None


_NEXT: Final = 2
"""Words from a length to the range that tells it again, at most."""
_LASTING: Final = frozenset("برای مدت به‌مدت بمدت".split())


def is_bracketed_beside(sentence: Sentence, item: TimedWords, timed: list[TimedWords]) -> bool:
    """Whether years in brackets tell of a noun what the clause does not: «مجموعهٔ … (۱۳۷۰–۱۳۷۱) دیشب بازپخش شد»."""
    words, owner = sentence.words, sentence.owner
    first, last = item.first - 1, item.last + 1
    years = is_range(item) or item.timex.granularity is Grain.YEAR
    if not years or first < 1 or last >= len(words) or words[first].form != "(" or words[last].form != ")":
        return False
    if any(other.last == first - 1 for other in timed):  # «۱۳۴۸ (۱۹۶۹)»
        return False
    return any(
        not item.first - 1 <= other.last <= last
        and owner[other.first] is owner[item.first]
        and other.timex.type in DATING
        and other.timex.first is not None
        and not _share_days(item.timex, other.timex)
        for other in timed
        if other is not item
    )


def is_apart_from_verb(sentence: Sentence, item: TimedWords, timed: list[TimedWords]) -> bool:
    """Whether another time of its clause dates the verb, so that one in the phrase of a noun dates only that.

    «متهم سرقت [آذرماه] دیروز دستگیر شد», «از فردا برای بازی با ازبکستان ([۱۷ مهر]) اردو برگزار می‌کند».
    """
    owner, bracketed = sentence.owner, in_brackets(sentence, *item.words)
    if item.timex.type not in DATING or not (bracketed or ends_noun_phrase(sentence, item.first)):
        return False
    mates = [other for other in timed if other is not item and owner[other.first] is owner[item.first]]
    if bracketed and any(
        other.last == item.first - 2 or (other.timex.first is not None and _share_days(item.timex, other.timex))
        for other in mates
    ):  # «امروز (یکشنبه)»
        return False
    return any(
        other.timex.type in DATING
        and other.timex.first is not None
        and not _share_days(item.timex, other.timex)
        and not in_brackets(sentence, *other.words)
        and (
            (item.last < other.first and not _is_listed(sentence, item, other))
            or (other.first < item.first and _dates_verb_of_clause(sentence, other))
        )
        for other in mates
    )


def _dates_verb_of_clause(sentence: Sentence, item: TimedWords) -> bool:
    """Whether a time hangs on the verb of its clause, or ends no phrase of a noun: «وزیر علوم [امروز] در همایش …»."""
    verb, parse = sentence.owner[item.first].verb, sentence.parse
    hangs = verb is not None and any(
        parse.head[n] == verb.last and parse.relation[n] == "obl" for n in range(item.first, item.last + 1)
    )
    return hangs or not ends_noun_phrase(sentence, item.first)


def is_base_beside(sentence: Sentence, item: TimedWords, timed: list[TimedWords], published: dt.date | None) -> bool:
    """Whether a time that is over is only where a figure comes from: «از ۱۹ در [۲۰۰۵] به ۶۷ در ۲۰۱۰ خواهد رسید»."""
    owner = sentence.owner
    return published is not None and any(
        other.timex.first is not None and other.timex.first > published and owner[other.first] is owner[item.first]
        for other in timed
    )


def _is_listed(sentence: Sentence, item: TimedWords, other: TimedWords) -> bool:
    """Whether a time and one behind it are members of a list or ends of a range: «بازی‌های [۵ مهر] و ۱۲ مهر»."""
    joint = sentence.words[item.last + 1]
    alike = item.timex.granularity is other.timex.granularity
    return bool(joint.flags & CONJ) or joint.form in ("تا", "الی") or (bool(joint.flags & COMMA) and alike)


def _share_days(one: Timex, other: Timex) -> bool:
    """Whether two times have a day in common."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return True
    return one.first <= other.last and other.first <= one.last


def is_reason_beside(sentence: Sentence, item: TimedWords, timed: list[TimedWords]) -> bool:
    """Whether a feast is only the reason of what another time dates: «فردا به دلیل عاشورا تعطیل است»."""
    if item.first < 1 or not isinstance(item.timex.expression, NamedDay):
        return False
    before = sentence.words[item.first - 1].form
    led = before in _REASONS and (item.first < 2 or sentence.words[item.first - 2].form == "به" or before[0] == "ب")
    owner = sentence.owner
    return led and any(
        other.last < item.first and owner[other.first] is owner[item.first] and other.timex.type in DATING
        for other in timed
    )


_REASONS: Final = frozenset("دلیل علت خاطر به‌دلیل به‌علت به‌خاطر بدلیل بعلت بخاطر".split())


def is_in_name(sentence: Sentence, predicate: Predicate, item: TimedWords) -> bool:
    """Whether an expression is part of a name that would say nothing without it: «جام فوتسال ماه رمضان»."""
    if not isinstance(item.timex.expression, NamedDay) or item.first <= predicate.clause_first:
        return False
    before, parse = sentence.words[item.first - 1], sentence.parse
    after = sentence.words[item.last + 1].flags if item.last + 1 < len(sentence.words) else 0
    if after & OBJECT and not before.flags & PREP:
        return True  # «[هفته بسیج] را گرامی می‌دارند»
    noun = not parse or parse.pos[item.first - 1] in ("NOUN", "PROPN", "ADJ", "NUM")
    return before.form == "«" or (noun and not (before.flags & (PREP | MARK | OBJECT) or before.form in HOW_OFTEN))


def others_sharing(sentence: Sentence, item: TimedWords, timed: list[TimedWords]) -> list[tuple[int, int]]:
    """The words of those who share a verb with other times: «حسن ۳۱ شهریور [و مریم هفتم مهر] بازداشت شدند».

    What is told only of one of them goes with it: «فینال هشتم مهر [در کرمان] و بازی برگشت …». Where the later times
    have the same subject, what stands with the others goes: «وزیر دیروز در یزد [و امروز در کرمان] سخنرانی کرد».
    """
    owner, words = sentence.owner, sentence.words
    mates = [other for other in timed if owner[other.first] is owner[item.first]]
    if len(mates) < 2:
        return []
    parts: list[tuple[int, int]] = []
    first = owner[item.first].first
    alone, counted = False, -1
    for place, mate in enumerate(mates):
        start = mate.first
        while start > first and words[start - 1].flags & PREP:
            start -= 1
        own, end = range(first, start), _end_of_share(sentence, mate.last, final=place + 1 == len(mates))
        if end == mate.last:
            end = _end_of_amount(sentence, mate.last, counted)
            counted = counted if place or end == mate.last else end - _end_of_number(sentence, mate.last)
        if place + 1 == len(mates) and all(last == other.last for other, (_, last) in zip(mates, parts, strict=False)):
            end = mate.last
        sole = not own and place > 0
        alone = alone or sole
        if (alone and not sole and place > 0) or not (own or place or counted >= 0):
            return []
        if own and words[first].flags & PREP:
            return []
        if any(words[n].flags & (MARK | OBJECT | SUB) and not words[n].flags & (OPEN | CLOSE) for n in own):
            return []
        parts.append((first - (place > 0), end))
        if place + 1 < len(mates):
            if end + 1 >= len(words) or not words[end + 1].flags & CONJ or mates[place + 1].first <= end:
                return []
            first = end + 2
    if counted >= 0 and not alone:
        return []
    if counted == 0 and words[parts[0][1]].form not in _SCALES and words[parts[-1][1]].form in _SCALES:
        return []  # «۳۰ و در آبان ۴۰ میلیون»: thirty or thirty million
    if alone:
        if all(end == mate.last for mate, (_, end) in zip(mates, parts, strict=True)):
            return []  # «دیروز و امروز»
        start = mates[0].first
        while start > parts[0][0] and words[start - 1].flags & PREP:
            start -= 1
        parts[0] = (start, parts[0][1] + (mates[0] is not item))
    kept = next(place for place, mate in enumerate(mates) if mate is item)
    return [part for place, part in enumerate(parts) if place != kept]


def _end_of_share(sentence: Sentence, last: int, *, final: bool) -> int:
    """The last word of what is told beside a time: «هشتم مهر [در کرمان] و …»; behind the `final` one, of one phrase."""
    words, owner, parse = sentence.words, sentence.owner, sentence.parse
    verb = owner[last].verb
    limit = len(words) if verb is None else complex_start(sentence, verb, last)
    index = last + 2
    if index >= limit or not words[last + 1].flags & PREP:
        return last
    if final:
        while parse and parse.ezafe[index] and index + 1 < limit and index < last + 2 + _SHARE:
            index += 1
        return index
    for index in range(last + 2, min(last + 2 + _SHARE, limit)):
        if words[index].flags & CONJ:
            return index - 1 if index > last + 2 else last
        if words[index].flags & (PREP | MARK | OBJECT | SUB | VERBAL) or owner[index] is not owner[last]:
            break
        if sentence.hidden[index]:
            break
    return last


def _end_of_amount(sentence: Sentence, last: int, counted: int) -> int:
    """The last word of how much is told beside a time: «در مهر [۳۰] و در آبان [۴۰] میلیون بشکه», «تیر [۵ درصد] و …».

    `counted`: how many words behind the number of the first one are its own; before an «و» all are (-1).
    """
    words, end = sentence.words, _end_of_number(sentence, last)
    if end == last or counted >= 0:
        return end + max(counted, 0) if end > last else last
    joint = next((n for n in range(end + 1, min(end + _COUNTED, len(words))) if words[n].flags & CONJ), -1)
    between = range(end + 1, joint)
    apart = any(words[n].flags & (PREP | MARK | OBJECT | SUB | VERBAL) or sentence.hidden[n] for n in between)
    return last if joint < 0 or apart else joint - 1


def _end_of_number(sentence: Sentence, last: int) -> int:
    """The last word of the number right behind a time that ends at `last`; `last` itself where there is none."""
    words, index = sentence.words, last + 1
    while index < len(words) and not sentence.hidden[index]:
        inside = last + 1 < index < len(words) - 1 and words[index].flags & CONJ and not sentence.hidden[index + 1]
        if not (words[index].flags & NUMBER or (inside and words[index + 1].flags & NUMBER)):
            break
        index += 1
    return index - 1


_SCALES: Final = frozenset("هزار میلیون میلیارد تریلیون".split())
_COUNTED: Final = 4
"""Words of what is counted up to the «و» behind it, at most."""
_SHARE: Final = 6
"""Words of a place that one of several has for itself, at most."""


def is_measuring(sentence: Sentence, item: TimedWords) -> bool:
    """Whether a length stands before the noun that it measures: «بعد از چند هفته رایزنی», «پس از سه سال حضور در …»."""
    following, words, parse = item.last + 1, sentence.words, sentence.parse
    if item.timex.type is not TimexType.DURATION or following >= len(words) or not parse:
        return False
    within = item.first <= parse.head[following] <= item.last
    led = item.first > 1 and words[item.first - 1].form == "از" and words[item.first - 2].form in ("پس", "بعد")
    verb = sentence.owner[item.first].verb
    if (
        led
        and verb is not None
        and following + 1 < verb.first
        and (within or _has_own(sentence, following, verb.first))
    ):
        return True
    noun = parse.pos[following] == "NOUN" and not words[following].flags & (PREP | MARK)
    return noun and (within or following in {parse.head[n] for n in range(item.first, item.last + 1)})


def _has_own(sentence: Sentence, noun: int, verb: int) -> bool:
    """Whether what happens has words of its own, or what the verb tells right behind it: «فعالیت [تعطیل] شد»."""
    words, parse = sentence.words, sentence.parse
    if words[noun + 1].flags & PREP:
        return parse.head[noun + 2] == noun
    return bool(words[noun].flags & (EVENT | LIGHT)) and parse.relation[noun] != "nsubj" and noun + 2 == verb


def is_dating(sentence: Sentence, item: TimedWords) -> bool:
    """Whether an expression beside the event's own is left out of titles too: no length and no rate."""
    if item.timex.type is TimexType.SET:
        return not is_rate(sentence, item.timex, item.words)
    return item.timex.type in DATING


def is_limiting(item: TimedWords, other: TimedWords) -> bool:
    """Whether what repeats limits a time of one day: «از هفته آینده [پنجشنبه‌ها] تعطیلند»."""
    return other.timex.type is TimexType.SET and item.timex.type is not TimexType.SET


def _tells_length(sentence: Sentence, item: TimedWords, other: TimedWords) -> bool:
    """Whether `other` says how long what begins with `item` lasts: «از ۵ مهر به مدت ده روز»."""
    return (
        other.timex.type is TimexType.DURATION
        and other.first > item.last
        and sentence.words[other.first - 1].form in ("مدت", "به‌مدت", "بمدت")
    )


def named_again(sentence: Sentence, spans: list[tuple[int, int]], words: tuple[int, int]) -> tuple[int, int]:
    """The expression that one in brackets names again («۲۴ مهر (۱۶ اکتبر)»), else `words` itself."""
    first = words[0]
    if first < 2 or sentence.words[first - 1].form != "(":
        return words
    return next((other for other in spans if other[1] == first - 2), words)
