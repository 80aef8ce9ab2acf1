"""Events from a text: each time expression with the clause, the predicate, the people and the place that it dates.

`extract` tags the text and analyses the sentences that hold an expression; `extract_events` does the second half for
expressions that are known. Sentences without one are not looked at, each other sentence is analysed once.
"""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gahnegar.dates import facts
from gahnegar.dates.expression import NamedDay
from gahnegar.dates.published import Published, parse_moment
from gahnegar.dates.tag import Tagger
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Grain, TimexType
from gahnegar.events.clauses import Sentence
from gahnegar.events.dropped import goes_on, has_pronoun, of_pronoun, sayer_of, subject_before
from gahnegar.events.event import Event, Kind, Status, TitleStyle
from gahnegar.events.listed import Bare, Listed, Listing
from gahnegar.events.mentions import Mentions
from gahnegar.events.merge import merge_events
from gahnegar.events.participants import find_participants
from gahnegar.events.phrases import Phrase, find_phrases
from gahnegar.events.places import GRADES, find_place
from gahnegar.events.predicates import Predicate, find_predicate
from gahnegar.events.recurrence import Recurrence
from gahnegar.events.rowless import dates_nothing, is_footnote
from gahnegar.events.scenes import happening_at, is_tied, named_place, place_of, pointed, scene_of, stands_alone
from gahnegar.events.spans import extent, lasting, reaching_back
from gahnegar.events.speech import content_in, first_said, said_at, short_name
from gahnegar.events.status import find_status, is_denied, is_rate, shared_tense
from gahnegar.events.subjects import bare_subject, ends_plural, is_person
from gahnegar.events.titles import PRONOUNS, Title, make_title
from gahnegar.events.unmarked import clauses_apart, is_spoken
from gahnegar.events.wording import reword
from gahnegar.events.words import CONJ, MARK, NAME, OBJECT, PREP, PRONOUN, ROLE, SUB, TITLE, word
from gahnegar.persian.sentences import part_around, sentence_around
from gahnegar.persian.text import Folded, Span, fold
from gahnegar.persian.tokens import Token
from gahnegar.persian.wordlists.gazetteer import COUNTRIES


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
    folded = folded or fold(text)
    even = len(folded.text) == len(folded.raw) and folded.raw_start(0) == 0
    places = [
        (timex.start, timex.end) if even else (_folded_at(folded, timex.start), _folded_at(folded, timex.end))
        for timex in timexes
    ]
    dates = frozenset(timex.start for timex in timexes if timex.type in _DATING)
    reader = _Document(folded, places, dates, published, document, (source,) if source else (), all_times, style)
    listing = Listing(folded.text, places)
    spoken = is_spoken(folded.text)
    text = listing.joined(messages=spoken)
    read = [listing.read(place, messages=spoken) for place in places]
    groups = _grouped(text, places, [listed is None for listed in read])
    beside = [] if spoken else [listed.clause for listed in read if isinstance(listed, Listed) and _is_line(listed)]
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
        reader.sentence = reader.stretch(*group.sentence)
        if sentence.words:
            timed = [
                _Timed(timex, sentence.index_at(begin), sentence.index_at(max(close - 1, begin)))
                for timex, (begin, close) in zip(timexes[index : group.stop], own, strict=True)
            ]
            events += reader.events_of(sentence, timed)
    return events


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


def _folded_at(folded: Folded, offset: int) -> int:
    return bisect_left(range(len(folded.text)), offset, key=folded.raw_start)


@dataclass(frozen=True, slots=True)
class _Timed:
    """An expression and the words that it covers, both ends inclusive."""

    timex: Timex
    first: int
    last: int

    @property
    def words(self) -> tuple[int, int]:
        return self.first, self.last


class _Document:
    """The sentence in hand, and what it leaves for the next: who spoke last. One instance serves one text."""

    __slots__ = (
        "all_times",
        "dates",
        "folded",
        "mentions",
        "name",
        "narrated",
        "published",
        "sentence",
        "sources",
        "speaker",
        "style",
    )

    def __init__(
        self,
        folded: Folded,
        places: list[tuple[int, int]],
        dates: frozenset[int],
        published: dt.date | None,
        name: str,
        sources: tuple[str, ...],
        all_times: bool,
        style: TitleStyle,
    ) -> None:
        self.folded = folded
        self.mentions = Mentions(folded, places)
        self.dates = dates
        self.published = published
        self.name = name
        self.narrated = False
        self.sources = sources
        self.all_times = all_times
        self.style = style
        self.speaker: Span | None = None
        self.sentence = Span(0, 0, "")

    def stretch(self, first: int, last: int) -> Span:
        """The span of the folded text from `first` to `last`, without the spaces at its ends."""
        text = self.folded.text
        while first < last and text[first].isspace():
            first += 1
        while last > first and text[last - 1].isspace():
            last -= 1
        return self.folded.span(first, last)

    def listed(self, timex: Timex, listed: Listed | Bare) -> list[Event]:
        """The event of a label, a row or a line, or none."""
        if isinstance(listed, Bare) or is_footnote(self.folded.text, *listed.clause):
            return []
        span = self.folded.span
        clause = self.stretch(*listed.clause)
        kind, start, end = extent(timex)
        title = (listed.joint or " ").join(span(*part).text for part in listed.title)
        event = Event(
            timex=timex,
            predicate=span(*listed.predicate),
            clause=clause,
            sentence=clause,
            title=reword(title),
            participants=tuple(span(*part) for part in listed.people),
            place=self._listed_place(listed),
            status=Status.RECURRING if kind is Kind.RECURRING else _listed_status(timex, listed, self.published),
            reporting=False,
            kind=kind,
            start=start,
            end=end,
            document=self.name,
            sources=self.sources,
            published=self.published,
        )
        return [event]

    def _listed_place(self, listed: Listed) -> Span | None:
        """The place that a line without a verb names, or «مکان: …» beside it."""
        if listed.place is not None:
            return self.folded.span(*listed.place)
        if not _is_line(listed):
            return None
        found = self.mentions.sentence_of(listed.clause)
        site = named_place(found) if found.words else None
        return None if site is None else self._span(found, *site)

    def events_of(self, sentence: Sentence, timed: list[_Timed]) -> list[Event]:
        """The events of one sentence."""
        events = []
        spans = [item.words for item in timed]
        for item in timed:
            event = self._event(sentence, item, timed, spans)
            if event is not None:
                events.append(event)
        return events

    def _event(
        self, sentence: Sentence, item: _Timed, timed: list[_Timed], spans: list[tuple[int, int]]
    ) -> Event | None:
        timex = item.timex
        anchor = _named_before(sentence, spans, item.words)
        predicate = find_predicate(sentence, *anchor, year=timex.granularity is Grain.YEAR)
        status = find_status(sentence, predicate, timex, item.words, self.published)
        if status is not Status.NONE and (
            dates_nothing(sentence, predicate, timex, item.words)
            or _is_age_beside(sentence, item, timed)
            or _is_reason_beside(sentence, item, timed)
            or _is_length_beside(sentence, item, timed)
        ):
            status = Status.NONE
        if status is Status.NONE and not self.all_times:
            return None
        if status is Status.FUTURE:
            predicate.ahead = shared_tense(sentence, predicate)
        others = _others_sharing(sentence, item, timed)
        phrases = find_phrases(sentence, predicate, [*spans, *others])
        when = _when(sentence, predicate, item, timed, self.published)
        dated = [
            other.words
            for other in timed
            if (other is item or (_dates(sentence, other) and not _limits(item, other)))
            and not _is_name(sentence, predicate, other)
            and not _measures(sentence, other)
        ]
        participants, name = self._untimed(*self._participants(sentence, predicate, phrases, spans))
        if not _VAGUE.isdisjoint(name.split()):
            name = ""
        title = self._title(sentence, predicate, [*dated, *others], participants, name)
        telling = said_at(sentence, predicate)
        if telling is not None and self._is_bare(sentence, predicate, title.text, dated):
            phrases = find_phrases(sentence, telling, spans)
            title = self._title(sentence, telling, dated, *self._participants(sentence, telling, phrases, spans))
        if predicate.first < 0 and title.text in ("", timex.text) and timex.type is not TimexType.TIME:
            # a day over a table, and nothing else
            status = Status.NONE
            if not self.all_times:
                return None
        if is_denied(sentence, predicate):
            status, title = Status.HYPOTHETICAL, Title(f"تکذیب {title.text}", title.whole)
        if others and participants and not participants[0].text.split()[0].endswith(("ها", "های", "ان")):
            title = Title(_PLURAL_VERB.sub(r"\1", title.text), title.whole)
        return Event(
            timex=timex,
            predicate=self._span(sentence, predicate.first, predicate.last) if predicate.first >= 0 else None,
            clause=self._span(sentence, predicate.clause_first, predicate.clause_last),
            sentence=self.sentence,
            title=title.text or timex.text,
            participants=participants,
            place=self._place(sentence, predicate, phrases, once=timex.type is not TimexType.SET),
            status=Status.RECURRING if when.kind is Kind.RECURRING and status not in _KEPT else status,
            reporting=predicate.reporting,
            kind=when.kind,
            start=when.start,
            end=when.end,
            recurrence=when.recurrence,
            mentions=when.mentions,
            bounded=sentence.bounded or predicate.first < 0,
            title_is_clause=title.whole,
            document=self.name,
            sources=self.sources,
            published=self.published,
        )

    def _title(
        self,
        sentence: Sentence,
        predicate: Predicate,
        dated: list[tuple[int, int]],
        participants: tuple[Span, ...],
        name: str,
    ) -> Title:
        """The title: of a report what was said and by whom; of what «ما» did, who says so."""

        def meant(index: int) -> str:
            return self._meant(sentence, index)

        own = _is_first_person(sentence, predicate)
        if predicate.reporting and not own and (participants or sentence.spoken):
            verb = self._span(sentence, max(predicate.first, predicate.last - 3), predicate.last)
            who = f"{self._short(sentence, participants[0])} " if participants else ""
            who = f"{who}{' '.join(verb.text.split())}"
            content = self._said(sentence, predicate, who)
            if content is not None and not (content.whole and len(content.text.split()) > _LONG_SAYING):
                return content
        if own:
            spoke = self._spoken_by(sentence, predicate)
            if spoke:
                return make_title(sentence, predicate, dated, self.folded, said=spoke, meant=meant)
        return make_title(sentence, predicate, dated, self.folded, name=name, meant=meant, style=self.style)

    def _is_bare(self, sentence: Sentence, predicate: Predicate, title: str, times: list[tuple[int, int]]) -> bool:
        """Whether a title has only its noun: «جلسه دیروز», «گفت‌وگوی خود»."""
        own = {"خود"}.union(*(self._span(sentence, first, last).text.split() for first, last in times))
        return predicate.nominal and sum(form not in own for form in title.split()) < 2

    def _said(self, sentence: Sentence, predicate: Predicate, speaker: str) -> Title | None:
        """«X: what X said»; None where it is not told in a clause of its own."""
        inner = content_in(sentence, predicate)
        if inner is not None:
            return self._content(sentence, inner, speaker)
        last = predicate.group.last if predicate.group is not None else predicate.clause_last
        if last + 1 >= len(sentence.words) or sentence.words[last + 1].form not in ':«"“':
            return None
        start = sentence.ends[last + 1]
        found = self.mentions.said_from(start)
        if found is None:
            return None
        said = first_said(found)
        if said is not None:
            return self._content(found, said, speaker)
        stop = next((n for n, here in enumerate(found.words) if n > _FEW_SAID and here.flags & MARK), len(found.words))
        if not 0 < stop <= _MOST_SAID:
            return None
        text = self.folded.span(found.starts[0], found.ends[stop - 1]).text.strip('«»"“”.،؛ ')
        return Title(f"{speaker}: {' '.join(text.split())}", whole=True)

    def _content(self, sentence: Sentence, saying: Predicate, speaker: str) -> Title:
        """What a clause of a saying tells, with the speaker before it."""
        dates = {self.folded.raw_start(begin) for begin in sentence.starts} & self.dates
        beside = [
            (first, last)
            for first, last in self.mentions.times(sentence)
            if self.folded.raw_start(sentence.starts[first]) in dates
        ]
        return make_title(
            sentence,
            saying,
            [],
            self.folded,
            said=speaker,
            beside=beside,
            meant=lambda index: self._meant(sentence, index),
        )

    def _meant(self, sentence: Sentence, index: int) -> str:
        """What «این نهاد» or «این شهر» at a word means: the last full mention, short enough for a title; or nothing."""
        if index + 1 >= len(sentence.words):
            return ""
        if stands_alone(sentence, index):
            thing = self.mentions.thing_before(sentence.starts[index])
            parts = [] if thing is None else thing.text.split()
            return " ".join(parts) if 1 < len(parts) <= _NAME_WORDS else ""
        noun = sentence.words[index + 1]
        site = place_of(self.mentions, self.folded, sentence, index + 1)
        if site is not None and len(site.text.split()) <= _NAME_WORDS:
            text = " ".join(site.text.split())
            return text[:-1] if text.endswith(("ی", "ي")) and text[:-1] in COUNTRIES else text
        if is_tied(sentence, index + 1) or noun.flags & (MARK | PREP) or noun.form in _UNNAMED:
            return ""
        form, start = noun.form.strip("\u200c"), sentence.starts[index]
        found = self.mentions.named_before(form, start) or self.mentions.entitled_before(form, start)
        nearer = self._nearer(form, found, start)
        if nearer is not None and nearer is not found:
            return " ".join(nearer.text.split()[:_NAME_WORDS])
        if found is None and form in GRADES:
            place = self.mentions.sole_place(start)
            return " ".join(place.text.split()) if place is not None and place.text not in GRADES else ""
        words = found.text.split() if found is not None else []
        while words and words[-1] in _OWN:
            words.pop()
        whole = len(words) > 1 and not word(words[-1]).flags & (PREP | CONJ | MARK)
        whole = whole and (words[0] != f"{form}ی" or form.endswith(("ا", "و")))
        short = len(words) - words.count("و") <= _NAME_WORDS + 1
        return " ".join(words) if whole and short and _VAGUE.isdisjoint(words) else ""

    def _short(self, sentence: Sentence, span: Span) -> str:
        """The words of a participant by which a title names it."""
        place = next((n for n, start in enumerate(sentence.starts) if self.folded.raw_start(start) == span.start), None)
        if place is None:
            return " ".join(span.text.split("،")[0].split()[:_NAME_WORDS])
        last = place
        while last + 1 < len(sentence.words) and self.folded.raw_end(sentence.ends[last + 1]) <= span.end:
            last += 1
        text = self._span(sentence, *short_name(sentence, place, last)).text
        return " ".join(text.replace("«", "").replace("»", "").replace('"', "").split())

    def _spoken_by(self, sentence: Sentence, predicate: Predicate) -> str:
        """The short name of who speaks in the first person: who spoke last, or the speaker before the colon."""
        speaker = self._speaker(sentence, predicate)
        return self._short(sentence, speaker) if speaker is not None else ""

    def _span(self, sentence: Sentence, first: int, last: int) -> Span:
        return self.folded.span(sentence.starts[first], sentence.ends[last])

    def _participants(
        self, sentence: Sentence, predicate: Predicate, phrases: list[Phrase], spans: list[tuple[int, int]]
    ) -> tuple[tuple[Span, ...], str]:
        """The participants, and the name that a title needs because the clause has a pronoun or no subject."""
        ranges = find_participants(sentence, predicate, phrases)
        if ranges:
            found = tuple(self._named(sentence, *item) for item in ranges)
            named = predicate.reporting and sentence.words[ranges[0][0]].form not in _SOME
            if named or is_person(sentence, *ranges[0]):
                self.speaker = found[0]
            outside = ranges[0][1] < predicate.clause_first and predicate.group is not None
            if ranges[0][0] == ranges[0][1] and not outside:  # «کمیسیون», whose name was told before
                return found, ""
            return found, found[0].text if outside or found[0].text not in self.sentence.text else ""
        noun = happening_at(sentence, predicate.clause_first)
        owner = self.mentions.owner_before(sentence.words[noun].form, sentence.starts[noun]) if noun >= 0 else None
        if owner is not None and not predicate.reporting:
            return (owner,), ""
        if has_pronoun(sentence, phrases) or of_pronoun(sentence, predicate):
            return self._traced(sentence, predicate, person=True)
        earlier = subject_before(sentence, predicate, phrases, spans)
        if _is_first_person(sentence, predicate):
            speaker = self._speaker(sentence, predicate)
            return ((speaker,) if speaker is not None else ()), ""
        if predicate.reporting and (earlier is None or not earlier[1]):
            return self._traced(sentence, predicate, person=False)
        own = bare_subject(sentence, predicate.clause, spans) if earlier is None and not predicate.nominal else None
        if own is not None and self.mentions.is_topic(self._span(sentence, *own)):
            return (self._span(sentence, *own),), ""
        sayer = sayer_of(sentence, predicate, phrases, spans) if earlier is None else None
        if sayer is not None:
            speaking = self._span(sentence, *sayer)
            return (speaking,), speaking.text
        alone = sentence.spoken or self._is_item(sentence)
        if not alone and (earlier is None or not earlier[1]) and goes_on(sentence, predicate, phrases):
            start = sentence.starts[predicate.clause_first]
            actor = self.mentions.actor_before(start) or self.mentions.topic(start)
            if actor is not None:
                return (actor,), actor.text
        if earlier is None:
            return (), ""
        (first, last), acts = earlier
        parse = sentence.parse
        while parse and last > first and parse.pos[last] == "ADJ" and not parse.ezafe[last - 1]:
            last -= 1
        first += last > first and sentence.words[first].form in _STATES
        if sentence.words[first].form in PRONOUNS:
            return self._traced(sentence, predicate, person=True)
        subject = self._named(sentence, first, last)
        return ((subject,) if acts else ()), subject.text

    def _speaker(self, sentence: Sentence, predicate: Predicate) -> Span | None:
        """Who speaks in the first person; nobody in a text whose writer did before anybody was said to speak."""
        start = sentence.starts[predicate.clause_first]
        speaker = None if self.narrated else self.mentions.speaker_before(start)
        headline = "\n" not in self.folded.text[:start]
        self.narrated = self.narrated or (speaker is None and start < _BEGINNING and not headline)
        return speaker

    def _untimed(self, participants: tuple[Span, ...], name: str) -> tuple[tuple[Span, ...], str]:
        """The participants and the name without the time at which a span from elsewhere ends: «نورالدین [سال ۱۳۱۳]»."""
        found = []
        for who in participants:
            if self.mentions.is_time(who):  # «اسفند» of «۲۵ اسفند ۱۲۸۵»
                name = "" if name == who.text else name
                continue
            cut = min((time for time in self.dates if who.start <= time < who.end), default=who.end)
            left = self.folded.raw[who.start : cut].rstrip(" \u200c،")
            if name == who.text:
                name = left
            if left:
                found.append(who if cut == who.end else Span(who.start, who.start + len(left), left))
        return tuple(found), name

    def _traced(self, sentence: Sentence, predicate: Predicate, *, person: bool) -> tuple[tuple[Span, ...], str]:
        """Who a pronoun or a verb of saying without a subject means: the person named last, or who spoke last."""
        found = (
            self.mentions.person_before(sentence.starts[predicate.clause_first]) if person or not self.speaker else None
        )
        found = found or self.speaker
        if found is None or not _can_be(sentence, predicate, found.text, pronoun=person):
            return (), ""
        return (found,), found.text

    def _is_item(self, sentence: Sentence) -> bool:
        """Whether a sentence is an item of a list, which goes on with nobody of the item before."""
        text = self.folded.text
        return bool(_ITEM.match(text, text.rfind("\n", 0, sentence.starts[0]) + 1))

    def _nearer(self, noun: str, earlier: Span | None, start: int) -> Span | None:
        """Of «این شرکت» the body that acted last, where it stands nearer than the last «شرکت …»."""
        if noun not in _BODIES:
            return earlier
        actor = self.mentions.actor_before(start)
        if actor is None or (earlier is not None and actor.start < earlier.start) or noun in actor.text:
            return earlier
        if actor.text.startswith(("این ", "آن ")):  # what is pointed at itself names nothing
            return earlier
        words = [word(form) for form in fold(actor.text).text.split()]
        other = any(here.flags & (NAME | TITLE | ROLE | PRONOUN | MARK) for here in words)
        other = other or words[0].form in _OTHER_BODIES  # «کمیتهٔ انضباطی» is no «باشگاه»
        return earlier if other or len(words) > _SHORT_BODY else actor

    def _named(self, sentence: Sentence, first: int, last: int) -> Span:
        """The span of a phrase; of «این وزارت» that of the last full mention."""
        words = sentence.words
        if first < last <= first + 2 and words[first].form in ("این", "آن", "همین", "همان"):
            noun = words[first + 1].form.strip("\u200c")
            earlier = self.mentions.named_before(noun, sentence.starts[first])
            if noun == "کشور":
                earlier = self.mentions.country_before(sentence.starts[first])
            earlier = self._nearer(noun, earlier, sentence.starts[first])
            if earlier is not None:
                return self.mentions.nearest(earlier, sentence.starts[first])
        if first == last and words[first].form in _BARE_BODIES and sentence.names[first] is None:
            earlier = self.mentions.named_before(words[first].form, sentence.starts[first], back_only=True)
            return earlier or self._span(sentence, first, last)
        return self._span(sentence, first, last)

    def _place(self, sentence: Sentence, predicate: Predicate, phrases: list[Phrase], *, once: bool) -> Span | None:
        site = find_place(sentence, predicate, phrases)
        if site is None:
            return scene_of(self.mentions, sentence, predicate.clause_first) if once else None
        return pointed(self.mentions, self.folded, sentence, *site)


def _is_line(listed: Listed) -> bool:
    """Whether what stands in a list is short enough to be read for its place."""
    start, end = listed.clause
    return end - start <= _LINE


def _listed_status(timex: Timex, listed: Listed, published: dt.date | None) -> Status:
    """Whether what a label names is over: by its date, and without one by what it is; a list is made beforehand."""
    if published is not None and timex.last is not None:
        clock = timex.type is TimexType.TIME and timex.last == published
        if timex.last < published or clock:
            return Status.PAST
    return Status.PAST if listed.done else Status.FUTURE


def _is_first_person(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a clause is told by «ما» or «من», in its verb or in a word."""
    group = predicate.group
    clause = sentence.words[predicate.clause_first : predicate.clause_last + 1]
    if predicate.reporting and group is not None and _verb_person(sentence, group.last) == 3:
        return False  # «… به خبرنگار ما گفت»
    if any(word.form in ("ما", "من", "بنده") for word in clause):
        return True
    return (
        not predicate.nominal
        and group is not None
        and sentence.words[group.last].form.endswith(("یم", "م"))
        and _verb_person(sentence, group.last) == 1
    )


def _can_be(sentence: Sentence, predicate: Predicate, name: str, *, pronoun: bool) -> bool:
    """Whether a verb can be of somebody told of before: no «می‌گویند» of one, no arrest of who arrests or judges."""
    group, words = predicate.group, sentence.words
    if group is None:
        return True
    first = fold(name).text.split()[0]
    if not pronoun and ends_plural(sentence, group.last) and not first.endswith(_PLURAL_ENDS):
        return word(first).form in _REVERED
    suffers = group.stem == "شد" and any(words[n].form in _SUFFERED for n in range(predicate.first, group.last))
    return not (suffers and first in _JUDGING)


_PLURAL_ENDS = ("ها", "های", "ان", "ین", "ون")
_REVERED = frozenset("رهبر امام حضرت آیت‌الله مقام".split())
"""Of whom texts speak in the plural."""
_SUFFERED = frozenset("دستگیر بازداشت محکوم محاکمه اعدام تبرئه مسترد روانه احضار متهم".split())
"""What is done to one who is accused."""
_JUDGING = frozenset("قاضی دادستان نماینده دادیار بازپرس وکیل پلیس سخنگو سخنگوی".split())
"""Who tells of it or does it."""


def _verb_person(sentence: Sentence, index: int) -> int:
    verb = sentence.parse.verb[index] if sentence.parse else None
    if verb is None and index and sentence.words[index].form in _AUXILIARIES:  # «ندیده بودم»
        verb = sentence.parse.verb[index - 1] if sentence.parse else None
    return verb.person if verb is not None else (1 if sentence.words[index].form.endswith("یم") else 3)


_AUXILIARIES = frozenset("بودم بودیم باشم باشیم شدم شدیم ام ایم".split())
_BARE_BODIES = frozenset(
    "کمیسیون وزارت وزارتخانه شورا سازمان شرکت بانک باشگاه تیم دانشگاه اداره کمیته فدراسیون انجمن حزب موسسه ستاد".split()
)
"""Nouns of bodies that name none by themselves."""
_LINE = 200
"""Letters of a line in which a place is looked for, at most."""
_STATES = frozenset(("حال", "وضع", "وضعیت"))
"""Of «حال سه تن وخیم است و …» it is the people of whom the next clause tells."""
_KEPT = frozenset((Status.NONE, Status.HYPOTHETICAL))
"""What stays as it is though its time repeats."""
_ITEM = re.compile(r"\s*(?:\d{1,2}[ ]?[.)–-]|[•▪◾🔹▫])[ ]?(?!\d)")
_SHORT_BODY = 3
"""Words of the name of a body at most."""
_OTHER_BODIES = frozenset("کمیته کمیسیون وزارت سازمان فدراسیون دادگاه شورا دولت مجلس پلیس اداره ستاد هیات".split())
"""Bodies that are no «شرکت», no «باشگاه» and no «تیم»."""
_BODIES = frozenset("شرکت باشگاه تیم بانک کمپانی خودروساز".split())
"""Bodies that «این …» may point at though they were named without the noun."""
_BEGINNING = 200
"""Letters at the beginning of a text in which its writer says «من» or «ما», if he tells of himself."""
_NAME_WORDS = 6
_LONG_SAYING = 40
_FEW_SAID, _MOST_SAID = 2, 20
"""Words of a saying without a clause that a title takes up."""
_UNNAMED = frozenset(
    "امر موضوع مورد کار مسئله مساله اساس زمینه رابطه راستا خصوص باره میان حال حالی ترتیب منظور دلیل بین جهت نوع گونه "
    "سال ماه روز هفته شب ساعت زمان دوره ایام مدت فصل تعداد میزان رقم عدد بار همه سه دو چند افراد عده گروه روزها "
    "جوانان مردم".split()
)
"""Nouns after «این» that no fuller mention explains."""
_OWN = frozenset("خود خویش".split())
_VAGUE = frozenset("این آن وی او ما خود آنها آن‌ها آنان".split())


@dataclass(frozen=True, slots=True)
class _When:
    """The shape of an event on the time line, its days, its rule, and the expressions that told more of it."""

    kind: Kind
    start: dt.date | None
    end: dt.date | None
    recurrence: Recurrence | None = None
    mentions: tuple[Timex, ...] = ()


def _when(
    sentence: Sentence, predicate: Predicate, item: _Timed, timed: list[_Timed], published: dt.date | None
) -> _When:
    """When the event is that `item` dates; `timed` are the expressions beside it."""
    timex = item.timex
    if timex.type is TimexType.SET:
        return _When(*extent(timex), Recurrence.of(timex.expression, timex.calendar, timex.first))
    if timex.type is TimexType.DURATION:
        return _When(*(reaching_back(timex, published) if predicate.since else extent(timex)))
    for other in timed:
        beside = other is not item and sentence.owner[other.first] is sentence.owner[item.first]
        repeats = other.timex.type is TimexType.SET and facts.is_bare_clock(timex.expression)
        if beside and repeats and not is_rate(sentence, other.timex, other.words):
            rule = Recurrence.of(other.timex.expression, other.timex.calendar)
            if rule is not None:
                return _When(Kind.RECURRING, None, None, rule)
        if beside and _tells_length(sentence, item, other):
            closed = lasting(timex, other.timex)
            if closed is not None:
                return _When(Kind.INTERVAL, *closed, mentions=(other.timex,))
    owner = sentence.owner
    mates = (other for other in timed if owner[other.first] is owner[item.first])
    lengths = tuple(other.timex for other in mates if _is_length_beside(sentence, other, timed))
    return _When(*extent(timex), mentions=lengths if timex.type in _DATING else ())


_SOME = frozenset("بسیاری برخی بعضی عده‌ای گروهی یکی همه هیچ‌کس دیگری".split())
"""Subjects that «وی» never means."""


def _is_age_beside(sentence: Sentence, item: _Timed, timed: list[_Timed]) -> bool:
    """Whether an age only adds to the date of its clause: «۲۱ تیر ۱۳۲۱ در هفتادسالگی درگذشت»."""
    if not sentence.words[item.last].form.endswith("سالگی"):
        return False
    owner = sentence.owner
    return any(
        other is not item and other.timex.type is TimexType.DATE and owner[other.first] is owner[item.first]
        for other in timed
    )


def _is_length_beside(sentence: Sentence, item: _Timed, timed: list[_Timed]) -> bool:
    """Whether a length only adds to the date of its clause: «۵ مهر ۱۴۰۰ برای پنج سال منصوب شد», «پس از ده سال»."""
    words, first, owner = sentence.words, item.first, sentence.owner
    if item.timex.type is not TimexType.DURATION or item.timex.first is not None or not first:
        return False
    led = words[first - 1].form
    after = led == "از" and first > 1 and words[first - 2].form in ("پس", "بعد")
    return (after or led in _LASTING) and any(
        other.timex.type in _DATING and other.timex.first is not None and owner[other.first] is owner[first]
        for other in timed
    )


_LASTING = frozenset("برای مدت به‌مدت بمدت".split())


def _is_reason_beside(sentence: Sentence, item: _Timed, timed: list[_Timed]) -> bool:
    """Whether a feast is only the reason of what another time dates: «فردا به دلیل عاشورا تعطیل است»."""
    if item.first < 1 or not isinstance(item.timex.expression, NamedDay):
        return False
    before = sentence.words[item.first - 1].form
    led = before in _REASONS and (item.first < 2 or sentence.words[item.first - 2].form == "به" or before[0] == "ب")
    owner = sentence.owner
    return led and any(
        other.last < item.first and owner[other.first] is owner[item.first] and other.timex.type in _DATING
        for other in timed
    )


_REASONS = frozenset("دلیل علت خاطر به‌دلیل به‌علت به‌خاطر بدلیل بعلت بخاطر".split())


def _is_name(sentence: Sentence, predicate: Predicate, item: _Timed) -> bool:
    """Whether an expression is part of a name that would say nothing without it: «جام فوتسال ماه رمضان»."""
    if not isinstance(item.timex.expression, NamedDay) or item.first <= predicate.clause_first:
        return False
    before = sentence.words[item.first - 1]
    return before.form == "«" or not before.flags & (PREP | MARK)


_PLURAL_VERB = re.compile(r"(?<=\s)(شد|کرد|گرفت|رفت|آمد|یافت|داد|بود)ند$")


def _others_sharing(sentence: Sentence, item: _Timed, timed: list[_Timed]) -> list[tuple[int, int]]:
    """The words of those who share a verb with other times: «حسن ۳۱ شهریور [و مریم هفتم مهر] بازداشت شدند»."""
    owner, words = sentence.owner, sentence.words
    mates = [other for other in timed if owner[other.first] is owner[item.first]]
    if len(mates) < 2:
        return []
    parts: list[tuple[int, int]] = []
    first = owner[item.first].first
    for place, mate in enumerate(mates):
        start = mate.first
        while start > first and words[start - 1].flags & PREP:
            start -= 1
        own = range(first, start)
        if not own or words[first].flags & PREP or any(words[n].flags & (MARK | OBJECT | SUB) for n in own):
            return []
        parts.append((first - (place > 0), mate.last))
        if place + 1 < len(mates):
            if mate.last + 1 >= len(words) or not words[mate.last + 1].flags & CONJ:
                return []
            first = mate.last + 2
    kept = next(place for place, mate in enumerate(mates) if mate is item)
    return [part for place, part in enumerate(parts) if place != kept]


def _measures(sentence: Sentence, item: _Timed) -> bool:
    """Whether a length stands before the noun that it measures: «بعد از چند هفته رایزنی»."""
    following = item.last + 1
    if item.timex.type is not TimexType.DURATION or following >= len(sentence.words) or not sentence.parse:
        return False
    noun = sentence.parse.pos[following] == "NOUN" and not sentence.words[following].flags & (PREP | MARK)
    tops = {sentence.parse.head[n] for n in range(item.first, item.last + 1)}
    return noun and (following in tops or item.first <= sentence.parse.head[following] <= item.last)


def _dates(sentence: Sentence, item: _Timed) -> bool:
    """Whether an expression beside the event's own is left out of titles too: no length and no rate."""
    if item.timex.type is TimexType.SET:
        return not is_rate(sentence, item.timex, item.words)
    return item.timex.type in _DATING


def _limits(item: _Timed, other: _Timed) -> bool:
    """Whether what repeats limits a time of one day: «از هفته آینده [پنجشنبه‌ها] تعطیلند»."""
    return other.timex.type is TimexType.SET and item.timex.type is not TimexType.SET


_DATING = frozenset((TimexType.DATE, TimexType.TIME))


def _tells_length(sentence: Sentence, item: _Timed, other: _Timed) -> bool:
    """Whether `other` says how long what begins with `item` lasts: «از ۵ مهر به مدت ده روز»."""
    return (
        other.timex.type is TimexType.DURATION
        and other.first > item.last
        and sentence.words[other.first - 1].form in ("مدت", "به‌مدت", "بمدت")
    )


def _named_before(sentence: Sentence, spans: list[tuple[int, int]], words: tuple[int, int]) -> tuple[int, int]:
    """The expression that one in brackets names again («۲۴ مهر (۱۶ اکتبر)»), else `words` itself."""
    first = words[0]
    if first < 2 or sentence.words[first - 1].form != "(":
        return words
    return next((other for other in spans if other[1] == first - 2), words)
