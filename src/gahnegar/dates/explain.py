"""Why this date: what the words mean and what that makes of the publication date, in the reader's language.

Walks the expression once and reads the result; the words are those of `messages`. Computes no date.
"""

import datetime as dt
from typing import TYPE_CHECKING, assert_never

from gahnegar.dates import years
from gahnegar.dates.display import long_span
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
    Numbered,
    Ref,
    Same,
    Season,
    Several,
    Shift,
    Step,
    Stretch,
    Vague,
    Within,
)
from gahnegar.dates.units import Basis, Calendar, Certainty, Grain, Reason
from gahnegar.errors import InvalidDateError
from gahnegar.messages import Language, messages
from gahnegar.messages.language import Messages

if TYPE_CHECKING:
    from gahnegar.dates.timex import Timex


def explain(timex: "Timex", lang: str = "fa") -> str:
    """What the words of `timex` mean and which days that gives; `lang` is "fa" or "en".

    Raises ValueError for another language.
    """
    words = messages(lang)
    clauses = [words.means(timex.text, says(timex.expression, words))]
    if timex.published is not None and timex.basis in (Basis.PUBLISHED, Basis.TENSE, Basis.INFERRED):
        clauses.append(words.published(_days_text(timex.published, timex.published, Calendar.JALALI, lang)))
    if decided := words.rests(timex.basis):
        clauses.append(decided)
    if timex.first is not None and timex.last is not None:
        own = timex.calendar or Calendar.JALALI
        other = Calendar.JALALI if own is Calendar.GREGORIAN else Calendar.GREGORIAN
        clauses.append(words.so(*(_days_text(timex.first, timex.last, calendar, lang) for calendar in (own, other))))
    elif timex.reason is not None:
        clauses.append(words.undated(timex.reason))
    if timex.certainty is Certainty.GUESS and timex.alternatives:
        reading = timex.alternatives[0]
        if reading.first is not None and reading.last is not None:
            days = _days_text(reading.first, reading.last, timex.calendar or Calendar.JALALI, lang)
            clauses.append(words.perhaps(days, reading.reason))
    return words.sentence(clauses, approximate=timex.approximate)


def reason_in(reason: Reason | None, lang: str) -> str:
    """The reason why an expression has no dates, in "fa" or "en"; empty for none."""
    return "" if reason is None else messages(lang).reasons[reason]


def _days_text(first: dt.date, last: dt.date, calendar: Calendar, lang: str) -> str:
    language = Language(lang)
    try:
        return long_span(calendar, first, last, language)
    except InvalidDateError:
        return long_span(Calendar.GREGORIAN, first, last, language)


def says(expression: Expression | Ref | None, words: Messages) -> str:
    """The meaning of an expression; None is the publication day."""
    match expression:
        case None:
            return words.ref(Ref.PRESENT.value)
        case Ref():
            return words.ref(expression.value)
        case Date(year, month, day, weekday, calendar, short, bc):
            plain = year is not None and not short and not bc
            return words.date(
                weekday=weekday, day=day, month=month, year=year, short=short, calendar=calendar,
                era=calendar or (years.era(year) if plain and year is not None else None), bc=bc,
            )  # fmt: skip
        case Numbered(grain, number, calendar, bc):
            return words.numbered(grain, number, calendar, bc=bc)
        case Season(number, of):
            return words.season(number, None if of is None else says(of, words))
        case Shift(grain, count, of, calendar):
            return words.shift(grain, count, None if of is None else says(of, words), calendar)
        case Step(pattern, direction, of):
            return words.step(says(pattern, words), direction, says(of, words))
        case Nth(index, unit, of, width):
            name = words.unit(unit, width) if isinstance(unit, Grain) else says(unit, words)
            return words.nth(index, name, says(of, words))
        case Within(inner, outer):
            return words.within(says(inner, words), says(outer, words))
        case Edge(mod, of):
            return words.edge(mod, says(of, words))
        case Between(start, end):
            return words.between(says(start, words), says(end, words))
        case Several(items):
            return words.several([says(item, words) for item in items])
        case Same(items):
            return words.same([says(item, words) for item in items])
        case Amount(parts):
            return words.amount(parts)
        case Stretch(amount, direction, of):
            return words.stretch(says(amount, words), direction, says(of, words))
        case Away(amount, direction, of):
            return words.away(says(amount, words), direction, says(of, words))
        case Clock(hour, minute, _, part, zone, of):
            return words.clock(hour, minute, part, zone, None if of is None else says(of, words))
        case DayTime(part, of):
            return words.day_part(part, None if of is None else says(of, words))
        case NamedDay(occasion, of):
            return words.named_day(occasion.name, None if of is None else says(of, words))
        case Every(period, pattern, times):
            length = None if period is None else period.parts
            return words.every(length, None if pattern is None else says(pattern, words), times)
        case Vague(ref):
            return words.vague(ref.value)
        case _:
            assert_never(expression)
