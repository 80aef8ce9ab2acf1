"""Events from a text: each time expression with the clause, the predicate, the people and the place that it dates.

`extract` tags the text and analyses the sentences that hold an expression; `extract_events` does the second half for
expressions that are known. Sentences without one are not looked at, each other sentence is analysed once.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from gahnegar.dates.chat_stamps import is_stamp
from gahnegar.dates.published import Published, parse_moment
from gahnegar.dates.tag import Tagger
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import TimexType
from gahnegar.events.clauses import Sentence
from gahnegar.events.event import Event, TitleStyle
from gahnegar.events.event_reader import EventReader, is_line
from gahnegar.events.listed import Bare, Listed, Listing
from gahnegar.events.merge import merge_events
from gahnegar.events.spoken_clauses import clauses_apart, is_spoken
from gahnegar.events.times_beside import DATING, TimedWords
from gahnegar.persian.frames import unframed
from gahnegar.persian.sentences import part_around, sentence_around
from gahnegar.persian.text import Folded, Span, fold
from gahnegar.persian.tokens import Token

_OPENING: Final = 2
"""First sentences, which say whose life a text tells, or of which place."""


def extract(
    text: str,
    published: Published = None,
    *,
    merge: bool = False,
    all_times: bool = False,
    document: str = "",
    source: str = "",
    titles: str = "verbal",
    tagger: Tagger | None = None,
) -> list[Event]:
    """The events of `text`, one for each expression that dates one, in the order of the text.

    `published` is the publication day in any form that `tag` takes; PublishedDateError where it cannot be read. `merge`
    makes expressions of one happening one event, as `merge_events` does. `all_times` gives events of status NONE as
    well, for times that date nothing. `document` (a name of the text, by which `merge_events` tells texts apart) and
    `source` (who published it) are written into the events. `titles`: "verbal", or "nominal" for noun phrases where
    that is sure («بازداشت سه نفر در تبریز»); ValueError for anything else. `tagger` reads the times with packs of one's
    own. Never raises for any text.

    >>> [event] = extract("همایش ملی آب فردا در یزد برگزار می‌شود.", published="1392-07-02")
    >>> event.title, event.status.value, event.start.isoformat(), event.place.text
    ('همایش ملی آب در یزد برگزار می‌شود', 'future', '2013-09-25', 'یزد')
    """
    expressions, moment = (tagger or Tagger()).expressions(text), parse_moment(published)
    timexes = expressions.timexes(moment)
    day = None if moment is None else moment.day
    folded = expressions.folded
    events = extract_events(
        text, timexes, day, all_times=all_times, document=document, source=source, titles=titles, folded=folded
    )
    return merge_events(events) if merge else events


def extract_events(
    text: str,
    timexes: Sequence[Timex],
    published: dt.date | None = None,
    *,
    all_times: bool = False,
    document: str = "",
    source: str = "",
    titles: str = "verbal",
    folded: Folded | None = None,
) -> list[Event]:
    """The events of `text` that the expressions `timexes` date; otherwise as `extract`. `folded`: the text, folded."""
    style = TitleStyle(titles)
    if not timexes:
        return []
    folded = unframed(folded or fold(text))
    places = [_covered(folded, timex) for timex in timexes]
    dates = frozenset(timex.start for timex in timexes if timex.type in DATING)
    written = folded.in_persian_letters()
    reader = EventReader(written, places, dates, published, document, (source,) if source else (), all_times, style)
    listing = Listing(folded.text, places)
    spoken = is_spoken(folded.text)
    text = listing.joined(messages=spoken)
    read = [
        Bare() if is_stamp(timex.expression, folded.text, *place) else listing.read(place, messages=spoken)
        for timex, place in zip(timexes, places, strict=True)
    ]
    groups = _grouped(text, places, [listed is None for listed in read])
    beside = [] if spoken else [listed.clause for listed in read if isinstance(listed, Listed) and is_line(listed)]
    if groups and not spoken:  # whose life or of which place it tells is mostly asked of them
        beside += reader.mentions.beginnings(_OPENING)
    tokens = reader.mentions.analysed([group.part if group.cut else group.sentence for group in groups], beside)
    if spoken:
        whole = clauses_apart(text, _spoken_sentences(text, places, groups, tokens))
        reader.mentions.part("".join("\n" if new == "\n" else old for old, new in zip(folded.text, whole, strict=True)))
        text = whole
        groups = _grouped(text, places, [listed is None for listed in read])
        tokens = reader.mentions.analysed([group.part for group in groups])
    by_first = {group.first: (group, found) for group, found in zip(groups, tokens, strict=True)}
    events: list[Event] = []
    for index, (timex, listed) in enumerate(zip(timexes, read, strict=True)):
        if listed is not None:
            events += reader.listed(timex, listed)
        if index not in by_first:
            continue
        group, found = by_first[index]
        own = places[index : group.stop]
        sentence = Sentence(text, *group.part, own, found, bounded=group.cut, spoken=spoken)
        if sentence.words:
            timed = [
                TimedWords(timex, sentence.index_at(begin), sentence.index_at(max(close - 1, begin)))
                for timex, (begin, close) in zip(timexes[index : group.stop], own, strict=True)
            ]
            events += reader.events_of(sentence, timed, reader.stretch(*group.sentence))
    return events if written is folded else [_as_given(event, folded.raw) for event in events]


def _as_given(event: Event, raw: str) -> Event:
    """An event whose spans are those of the given text, letter by letter; its title stays in Persian letters."""

    def given(span: Span) -> Span:
        return Span.of(raw, span.start, span.end)

    return replace(
        event,
        predicate=None if event.predicate is None else given(event.predicate),
        clause=given(event.clause),
        sentence=given(event.sentence),
        participants=tuple(map(given, event.participants)),
        place=None if event.place is None else given(event.place),
    )


@dataclass(frozen=True, slots=True)
class _Group:
    """The expressions `first` to `stop` (exclusive) of one sentence, and of the part of it between colons."""

    first: int
    stop: int
    sentence: tuple[int, int]
    part: tuple[int, int]
    cut: bool


def _spoken_sentences(
    text: str, places: list[tuple[int, int]], groups: list[_Group], tokens: list[list[Token]]
) -> Iterator[tuple[Sentence, list[tuple[int, int]]]]:
    """The sentences of the groups, each with the words of its times."""
    for group, found in zip(groups, tokens, strict=True):
        own = places[group.first : group.stop]
        sentence = Sentence(text, *group.part, own, found, bounded=group.cut, spoken=True)
        if sentence.words:
            yield (
                sentence,
                [(sentence.index_at(begin), sentence.index_at(max(close - 1, begin))) for begin, close in own],
            )


def _covered(folded: Folded, timex: Timex) -> tuple[int, int]:
    """Where a time stands, with the word that says which part of something a length is: «در سه سال [نخست]»."""
    begin, close = folded.position(timex.start), folded.position(timex.end)
    for rank in _RANKS if timex.type is TimexType.DURATION else ():
        last = close + len(rank)
        if folded.text.startswith(rank, close) and not folded.text[last : last + 1].isalpha():
            return begin, last
    return begin, close


_RANKS: Final = (" نخست", " اول", " آخر", " پایانی")


def _grouped(text: str, places: list[tuple[int, int]], free: list[bool]) -> list[_Group]:
    """The sentences that hold expressions; those that are not `free` stand in none."""
    groups: list[_Group] = []
    index, count = 0, len(places)
    while index < count:
        if not free[index]:
            index += 1
            continue
        start, end = places[index]
        end = max(end, start + 1)
        first, last, cut = sentence_around(text, start, end)
        begin, close = part_around(text, (first, last), start, end)
        stop = index + 1
        while stop < count and places[stop][1] <= close and free[stop]:
            stop += 1
        groups.append(_Group(index, stop, (first, last), (begin, close), cut))
        index = stop
    return groups
