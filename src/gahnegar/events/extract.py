"""Events from a text: each time expression with the clause, the predicate and the people that it dates.

`extract` tags the text and analyses the sentences that hold an expression; `extract_events` does the second half for
expressions that are known.
"""

import datetime as dt
from bisect import bisect_left
from collections.abc import Sequence

from gahnegar.dates.text import Folded, Span, fold
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Grain, TimexType
from gahnegar.events.clauses import Sentence
from gahnegar.events.event import Event, Kind, Status
from gahnegar.events.participants import find_participants
from gahnegar.events.phrases import find_phrases
from gahnegar.events.places import find_place
from gahnegar.events.predicate import find_predicate
from gahnegar.events.recurrence import Recurrence
from gahnegar.events.sentences import Sentences
from gahnegar.events.status import find_status
from gahnegar.events.titles import make_title


def extract_events(
    text: str, timexes: Sequence[Timex], published: dt.date | None = None, *, all_times: bool = False, source: str = ""
) -> list[Event]:
    """The events of `text` that `timexes` date, in the order of the text; times that date none only with `all_times`."""
    folded = fold(text)
    sentences = Sentences(folded.text)
    events: list[Event] = []
    places = [(_folded_at(folded, timex.start), _folded_at(folded, timex.end)) for timex in timexes]
    analysed: dict[tuple[int, int], tuple[Sentence, list[tuple[int, int]]]] = {}
    for timex, (start, end) in zip(timexes, places, strict=True):
        if start >= end:
            continue
        first, last, cut = sentences.around(start, end)
        known = analysed.get((first, last))
        if known is None:
            times = [place for place in places if first <= place[0] < last]
            sentence = Sentence(folded.text, first, last, times, bounded=cut)
            known = analysed[first, last] = (sentence, [_word_range(sentence, *place) for place in times])
        event = _event(folded, known[0], known[1], timex, _word_range(known[0], start, end), published, source)
        if all_times or event.status is not Status.NONE:
            events.append(event)
    return events


def _folded_at(folded: Folded, offset: int) -> int:
    if folded.raw_start(0) == 0 and len(folded.text) == len(folded.raw):
        return offset
    return bisect_left(range(len(folded.text)), offset, key=folded.raw_start)


def _word_range(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    return sentence.index_at(start), sentence.index_at(end - 1)


def _event(
    folded: Folded,
    sentence: Sentence,
    times: list[tuple[int, int]],
    timex: Timex,
    place: tuple[int, int],
    published: dt.date | None,
    source: str,
) -> Event:
    year = timex.granularity is Grain.YEAR
    predicate = find_predicate(sentence, *_named_before(sentence, times, place), year=year)
    status = find_status(sentence, predicate, timex, published)
    starts, ends = sentence.starts, sentence.ends

    def span(first: int, last: int) -> Span:
        return folded.span(starts[first], ends[last])

    phrases = find_phrases(sentence, predicate, times)
    site = find_place(sentence, predicate, phrases)
    kind, start, end = _extent(timex)
    recurrence = Recurrence.of(timex.expression, timex.calendar, timex.first) if timex.type is TimexType.SET else None
    return Event(
        timex=timex,
        predicate=span(predicate.first, predicate.last) if predicate.first >= 0 else None,
        clause=span(predicate.clause_first, predicate.clause_last),
        sentence=folded.span(starts[0], ends[-1]),
        title=make_title(sentence, predicate, times, folded),
        participants=tuple(span(*item) for item in find_participants(sentence, predicate, phrases)),
        place=span(*site) if site else None,
        status=status,
        reporting=predicate.reporting,
        kind=kind,
        start=start,
        end=end,
        recurrence=recurrence,
        bounded=sentence.bounded or (predicate.first < 0),
        source=source,
        published=published,
    )


def _named_before(sentence: Sentence, times: list[tuple[int, int]], place: tuple[int, int]) -> tuple[int, int]:
    """The expression that one in brackets names again («۲۴ مهر (۱۶ اکتبر)»), else `place` itself."""
    first = place[0]
    if first < 2 or sentence.words[first - 1].form != "(":
        return place
    return next((other for other in times if other[1] == first - 2), place)


_OPEN_END = frozenset(("از", "پس از", "بعد از"))
_OPEN_START = frozenset(("تا", "پیش از", "قبل از", "تا به"))


def _extent(timex: Timex) -> tuple[Kind, dt.date | None, dt.date | None]:
    """The shape of the event on the time line, and its first and last day, after the signal is heard."""
    if timex.type is TimexType.SET:
        return Kind.RECURRING, timex.first, timex.last
    if timex.first is None and timex.last is None:
        return Kind.VAGUE, None, None
    if timex.signal in _OPEN_END:
        return Kind.OPEN, timex.first, None
    if timex.signal in _OPEN_START:
        return Kind.OPEN, None, timex.last
    if timex.first is None or timex.last is None:
        return Kind.OPEN, timex.first, timex.last
    return (Kind.POINT if timex.first == timex.last else Kind.INTERVAL), timex.first, timex.last


def extract(
    text: str,
    published: object = None,
    *,
    merge: bool = False,
    all_times: bool = False,
    source: str = "",
) -> list[Event]:
    """The events of `text`."""
    from gahnegar.dates.tag import tag

    timexes = tag(text, published)
    day = timexes[0].published if timexes else None
    return extract_events(text, timexes, day, all_times=all_times, source=source)
