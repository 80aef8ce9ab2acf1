"""Reads the events of a text: for each time of a sentence its predicate, who, where, whether, and a title."""

import datetime as dt
import re
from dataclasses import replace
from typing import Final

from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Grain, TimexType
from gahnegar.events.animacy import is_deed_or_thing
from gahnegar.events.clauses import Link, Sentence
from gahnegar.events.coreference import Coreference
from gahnegar.events.dated_clause import DatedClause
from gahnegar.events.event import Event, Kind, Status, TitleStyle
from gahnegar.events.extents import extent
from gahnegar.events.lexicon import COUNTED_FROM, MORE_OR_LESS
from gahnegar.events.listed import Bare, Listed
from gahnegar.events.lives import Life, find_lives
from gahnegar.events.mentions import Mentions
from gahnegar.events.notices import is_footnote
from gahnegar.events.owners import whose
from gahnegar.events.phrases import Phrase, find_phrases, goes_on_behind
from gahnegar.events.places import find_place
from gahnegar.events.predicates import Predicate, ends_noun_phrase, find_predicate, in_brackets, in_object, timed_noun
from gahnegar.events.rowless import dates_nothing, says_nothing
from gahnegar.events.scenes import named_place, pointed, scene_of
from gahnegar.events.sites import on_its_line
from gahnegar.events.somebody import ends_plural
from gahnegar.events.speech import done_after, done_at, done_in, said_at
from gahnegar.events.stances import tells_which
from gahnegar.events.status import LONG_AGO, against_its_time, declared_at, find_status, is_denied, shared_tense
from gahnegar.events.subjects import predicate_in
from gahnegar.events.times_beside import (
    TimedWords,
    day_of_clock,
    is_age_beside,
    is_apart_from_verb,
    is_base_beside,
    is_bracketed_beside,
    is_dating,
    is_in_name,
    is_limiting,
    is_measuring,
    is_reason_beside,
    is_rhythm_beside,
    named_again,
    others_sharing,
    when_of,
)
from gahnegar.events.titles import framed_by, main_of, of_one, opener
from gahnegar.events.titling import TitledClause, Titling
from gahnegar.events.wording import reword
from gahnegar.events.words import BODY, COMMA, COUNTRY, EVENT, NAME, NUMBER, PREP, ROLE, TITLE, TOWN, behind, word
from gahnegar.persian.text import Folded, Span, fold

_ASSERTED: Final = frozenset((Status.PAST, Status.FUTURE, Status.HYPOTHETICAL))
"""What is said of a verb that may contradict its time."""
_OCCASION: Final = 5
"""Words of the name of an occasion on which something was said, in place of which a title tells that."""
_LINE: Final = 200
"""Letters of a line in which a place is looked for, at most."""
_KEPT: Final = frozenset((Status.NONE, Status.HYPOTHETICAL))
"""What stays as it is though its time repeats."""
_COMING_VERB: Final = re.compile(r"(?<=\s)(?:می[ \u200c]?شود|خواهد شد)$")
"""The verb of a half that is over, lent by one that is to come: «سال گذشته افتتاح [شد] و امسال … می‌شود»."""
_WILLING: Final = frozenset(
    "پیشنهاد خواست خواستند خواسته می‌خواهد می‌خواهند خواستار درخواست دستور حکم وعده قول دعوت اجازه تصویب توصیه".split()
)
"""Words of predicates by which somebody wants, orders, promises or allows what another clause tells."""
_UNNAMED: Final = frozenset(("کسی", "فردی", "شخصی"))
_ONLY_HELD: Final = 6
"""Words at most of a title that says no more than that something was held; two more where «ی» leaves that unnamed."""
_WEEK: Final = 7
_PEOPLE: Final = BODY | ROLE | TITLE | NAME | COUNTRY
_PLURAL: Final = ("ها", "های", "ان")
"""Endings of a participant that is several by itself."""


class EventReader:
    """Reads the events of one text, sentence by sentence in their order."""

    __slots__ = (
        "_all_times",
        "_coreference",
        "_folded",
        "_name",
        "_published",
        "_sources",
        "_titling",
        "mentions",
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
        """`places` are the (start, end) of the expressions in the folded text, `dates` where those begin as given."""
        self._folded = folded
        self.mentions = Mentions(folded, places)
        self._coreference = Coreference(folded, self.mentions, dates)
        self._titling = Titling(folded, self.mentions, self._coreference, dates, style)
        self._published = published
        self._name = name
        self._sources = sources
        self._all_times = all_times

    def stretch(self, first: int, last: int) -> Span:
        """The span of the folded text from `first` to `last`, without the spaces at its ends as given."""
        whole = self._folded.span(first, last)
        start = whole.start + len(whole.text) - len(whole.text.lstrip())
        return Span(start, start + len(whole.text.strip()), whole.text.strip())

    def listed(self, timex: Timex, listed: Listed | Bare) -> list[Event]:
        """The event of a label, a row or a line, or none."""
        if isinstance(listed, Bare) or is_footnote(self._folded.text, *listed.clause):
            return []
        if timex.type is TimexType.DURATION and timex.first is None and not self._counts_from(timex):
            return []  # «گارانتی: ۱۸ ماه»
        span = self._folded.span
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
            status=Status.RECURRING
            if kind is Kind.RECURRING or listed.hours
            else _listed_status(timex, listed, self._published),
            reporting=False,
            kind=kind,
            start=start,
            end=end,
            document=self._name,
            sources=self._sources,
            published=self._published,
        )
        return [event]

    def _counts_from(self, timex: Timex) -> bool:
        """Whether words behind a length say from what it counts: «اعلام نتایج: [ده روز] پس از ارسال»."""
        behind = self._folded.text[self._folded.position(timex.end) :].split(maxsplit=1)
        return bool(behind) and behind[0] in COUNTED_FROM

    def _listed_place(self, listed: Listed) -> Span | None:
        """The place that a line without a verb names, or «مکان: …» beside it."""
        if listed.place is not None:
            return self._folded.span(*listed.place)
        if not is_line(listed):
            return None
        found = self.mentions.sentence_of(listed.clause)
        named = named_place(found) if found.words else None
        site = None if named is None else on_its_line(found, named)
        return None if site is None else self._folded.span(*found.offsets(*site))

    def events_of(self, sentence: Sentence, timed: list[TimedWords], whole: Span) -> list[Event]:
        """The events of one sentence, or of a part of it between colons; `whole` is all of the sentence."""
        events = []
        lives = find_lives(sentence, timed, self._folded)
        spans = [*(item.words for item in timed), *(life.words for found in lives.values() for life in found)]
        for number, item in enumerate(timed):
            if number in lives:
                events += [self._life(sentence, life, whole) for life in lives[number]]
                continue
            event = self._event(sentence, item, timed, spans, whole)
            if event is not None:
                events.append(event)
        return events

    def _life(self, sentence: Sentence, life: Life, whole: Span) -> Event:
        """A birth, a death or a reign that the bracket behind a name tells."""
        kind, start, end = extent(life.timex)
        name, clause = (self._folded.span(*sentence.offsets(*words)) for words in (life.name, life.words))
        predicate = self._folded.span(*sentence.offsets(life.sign, life.sign)) if life.sign >= 0 else None
        return Event(
            timex=life.timex,
            predicate=predicate,
            clause=clause,
            sentence=whole,
            title=reword(f"{life.deed} {name.text}"),
            participants=(name,) if life.somebody else (),
            place=None if life.place is None else self._folded.span(*sentence.offsets(*life.place)),
            status=Status.PAST,
            reporting=False,
            kind=kind,
            start=start,
            end=end,
            document=self._name,
            sources=self._sources,
            published=self._published,
        )

    def _event(
        self,
        sentence: Sentence,
        item: TimedWords,
        timed: list[TimedWords],
        spans: list[tuple[int, int]],
        whole: Span,
    ) -> Event | None:
        """The event that one time dates, or None where it dates none."""
        timex = item.timex
        predicate, status = self._dated(sentence, item, timed, spans)
        if status is Status.NONE and not self._all_times:
            return None
        others = others_sharing(sentence, item, timed)
        phrases = own = find_phrases(sentence, predicate, [*spans, *others])
        when = when_of(sentence, predicate, item, timed, self._published)
        clause = DatedClause(sentence, predicate, timex, item.words, self._published)
        dated = [other.words for other in timed if _dates_with(clause, other, item)]
        found = self._coreference.participants(sentence, predicate, phrases, spans, whole.text)
        participants, name = self._coreference.untimed(*found)
        participants += self._framing(sentence, predicate, spans, whole.text, participants)
        title = self._titling.title(TitledClause(sentence, predicate, [*dated, *others], participants, name))
        done = done_at(sentence, predicate)
        near = done is None and self._is_near(timex) and len(title.text.split()) <= _OCCASION
        after = done_after(sentence, predicate) if near else None
        wording = title.text.split()
        within = (
            done_in(sentence, predicate)
            if "خود" in wording or len(wording) <= _ONLY_HELD + 2 * title.text.partition(" ")[0].endswith("ی")
            else None
        )
        done = done or after or within
        telling = None if is_apart_from_verb(sentence, item, timed) else done or said_at(sentence, predicate)
        short = done is not None or len(title.text.split()) <= _OCCASION
        if telling is not None and (short or self._titling.is_bare(sentence, predicate, title.text, dated)):
            telling.over, telling.holds = predicate.over, predicate.holds
            phrases = find_phrases(sentence, telling, spans)
            spoken = self._coreference.participants(sentence, telling, phrases, spans, whole.text)
            title = self._titling.title(TitledClause(sentence, telling, dated, *spoken))
            acted = self._coreference.untimed(*spoken)[0]
            if after is not None or within is not None:
                participants = acted
            else:
                participants = participants and (acted or participants)
        elif predicate.nominal and predicate.clause.verb is not None and goes_on_behind(sentence, item.words[1] + 1):
            acting = predicate_in(sentence, predicate.clause)  # «در اجلاس [دیروز] اتحادیه، نماینده ترکیه …»
            parts = find_phrases(sentence, acting, spans)
            doing = self._coreference.participants(sentence, acting, parts, spans, whole.text)
            participants = self._coreference.untimed(*doing)[0] or participants
        all_times = " ".join(self._words(sentence, *item.words).text for item in timed)
        if not predicate.reporting and says_nothing(title.text, all_times):
            status = Status.NONE
            if not self._all_times:
                return None
        if is_denied(sentence, predicate):
            status = Status.HYPOTHETICAL
        if predicate.clause.link is Link.RELATIVE:
            participants = tuple(person for item in participants if (person := self._somebody(item)) is not None)
        names = participants[0].text.split() if others and participants else []
        alone = bool(names) and title.text.startswith(names[0]) and not _is_several(names)
        title_text = _completed(title.text, sentence, predicate, status, alone=alone)
        said = (predicate.first, predicate.last) if predicate.occasion < 0 else (predicate.occasion, predicate.occasion)
        return Event(
            timex=timex,
            predicate=self._words(sentence, *said) if said[0] >= 0 else None,
            clause=self._words(sentence, _with_time(sentence, predicate, item), predicate.clause_last),
            sentence=whole,
            title=title_text.strip() or timex.text,
            participants=participants,
            place=self._place(sentence, predicate, phrases, once=timex.type is not TimexType.SET)
            or self._place(sentence, predicate, own, once=False)
            or self._place_of_main(sentence, predicate, spans),
            status=Status.RECURRING if when.kind is Kind.RECURRING and status not in _KEPT else status,
            reporting=predicate.reporting,
            kind=when.kind,
            start=when.start,
            end=when.end,
            recurrence=when.recurrence,
            mentions=when.mentions,
            bounded=sentence.bounded or predicate.first < 0,
            title_is_clause=title.whole,
            document=self._name,
            sources=self._sources,
            published=self._published,
        )

    def _framing(
        self,
        sentence: Sentence,
        predicate: Predicate,
        spans: list[tuple[int, int]],
        whole: str,
        participants: tuple[Span, ...],
    ) -> tuple[Span, ...]:
        """Who asks, orders or promises what a clause tells, beside who does it: «[مدیران] خواستند بازی لغو شود»."""
        frame = framed_by(sentence, predicate)
        if frame is None or predicate.shared is not None:
            return ()
        verb = frame[0].group.last if frame[0].group is not None else frame[0].last
        if not any(here.form in _WILLING for here in sentence.words[frame[0].first : verb + 1]):
            return ()
        phrases = find_phrases(sentence, frame[0], spans)
        asking = self._coreference.untimed(*self._coreference.participants(sentence, frame[0], phrases, spans, whole))
        return tuple(item for item in asking[0][:1] if item not in participants and item.text not in _UNNAMED)

    def _is_near(self, timex: Timex) -> bool:
        """Whether a time is a day at most a week before the publication day, so that what followed was on it, too."""
        day = timex.first
        if day is None or self._published is None or timex.first != timex.last:
            return False
        return 0 <= (self._published - day).days <= _WEEK

    def _somebody(self, item: Span) -> Span | None:
        """Who takes part, where a title is about a happening: whose it is, or nobody: «اعتصاب [کارگران]، که …»."""
        form = fold(item.text).text.split()[0]
        if not is_deed_or_thing(form) or not word(form).flags & EVENT or word(form).flags & _PEOPLE:
            return item
        here = self.mentions.words_of(item)
        found = whose(*here) if here is not None else None
        return None if here is None or found is None else self._words(here[0], *found)

    def _words(self, sentence: Sentence, first: int, last: int) -> Span:
        """The span of the words `first` to `last` of a sentence, inclusive."""
        return self._folded.span(*sentence.offsets(first, last))

    def _dated(
        self, sentence: Sentence, item: TimedWords, timed: list[TimedWords], spans: list[tuple[int, int]]
    ) -> tuple[Predicate, Status]:
        """The predicate that a time dates, and its status: none where the time is no time of it."""
        timex = item.timex
        anchor = named_again(sentence, spans, item.words)
        predicate = find_predicate(sentence, *anchor, year=timex.granularity is Grain.YEAR)
        clause = DatedClause(sentence, predicate, timex, item.words, self._published)
        day = day_of_clock(sentence, item, timed)
        status = find_status(clause if day is timex else replace(clause, timex=day))
        predicate, status = self._of_noun(clause, status, item, timed)
        clause = DatedClause(sentence, predicate, timex, item.words, self._published)
        if status is not Status.NONE and (
            dates_nothing(clause)
            or is_age_beside(sentence, item, timed)
            or (not predicate.nominal and is_rhythm_beside(sentence, item, timed))
            or is_reason_beside(sentence, item, timed)
            or is_bracketed_beside(sentence, item, timed)
        ):
            status = Status.NONE
        if status is Status.FUTURE:
            predicate.ahead = shared_tense(sentence, predicate)
        predicate.over, predicate.holds = status is Status.PAST, status is Status.PRESENT
        declared = declared_at(clause)
        if declared >= 0:
            predicate.first = declared
        return predicate, status

    def _of_noun(
        self, clause: DatedClause, status: Status, item: TimedWords, timed: list[TimedWords]
    ) -> tuple[Predicate, Status]:
        """The noun that a time dates, and its status, where the verb cannot be of that time; else what was found."""
        sentence, predicate, words = clause.sentence, clause.predicate, clause.place
        kept = sentence.spoken or status not in _ASSERTED or declared_at(clause) >= 0
        if kept or tells_which(clause):
            return predicate, status
        meant = against_its_time(clause)
        within = predicate.nominal or ends_noun_phrase(sentence, item.first) or in_object(sentence, *words)
        if status is Status.HYPOTHETICAL and meant is Status.FUTURE:  # «جلسه فردا لغو شد»
            return predicate, status
        if meant is Status.PAST and not within and is_base_beside(sentence, item, timed, self._published):
            return predicate, Status.NONE
        if meant is None or not within:
            whole = predicate.nominal or predicate.gapped or not is_apart_from_verb(sentence, item, timed)
            if whole or others_sharing(sentence, item, timed):
                return predicate, status
            noun, bracketed = timed_noun(sentence, predicate, *words), in_brackets(sentence, *words)
            if noun is None or not (bracketed or sentence.words[noun.last].flags & EVENT):
                somebody = sentence.words[item.first - 1].flags & (ROLE | TITLE)  # «قهرمانان فصل گذشته»
                return predicate, Status.NONE if bracketed or somebody or predicate.reporting else status
            return noun, find_status(replace(clause, predicate=noun))
        noun = timed_noun(sentence, predicate, *words)
        if noun is None:
            label = meant is Status.FUTURE and not predicate.nominal  # «برنامه هفته آینده را اعلام کرد»
            return predicate, Status.NONE if label else status
        outer = not sentence.parse.ezafe[noun.first - 1] if noun.first else True
        return (predicate, status) if outer and status is Status.HYPOTHETICAL else (noun, meant)

    def _place(self, sentence: Sentence, predicate: Predicate, phrases: list[Phrase], *, once: bool) -> Span | None:
        site = find_place(sentence, predicate, phrases)
        if site is None:
            return scene_of(self.mentions, sentence, predicate.clause_first) if once else None
        return pointed(self.mentions, self._folded, sentence, *site)

    def _place_of_main(self, sentence: Sentence, predicate: Predicate, spans: list[tuple[int, int]]) -> Span | None:
        """Where what holds under a dated condition is: «اگر باران نبارد، کشت [در کرمانشاه] از بین می‌رود»."""
        main = main_of(sentence, predicate.clause) if opener(sentence, predicate.clause) >= 0 else None
        if main is None:
            return None
        return self._place(sentence, main, find_phrases(sentence, main, spans), once=False)


def _with_time(sentence: Sentence, predicate: Predicate, item: TimedWords) -> int:
    """The first word of a clause with the time right before it: «[هفته پیش هم] که رفته بود», «[در ۲۸ روز،] ۱۲۹ …».

    Of «[ایران] ۴۷ سال است که …» the subject, too.
    """
    words, (first, last) = sentence.words, item.words
    outer = predicate.clause.parent if predicate.since else None
    if outer is not None and outer.first < first == predicate.clause_first:
        return behind(words, outer.first, first)
    between = words[last + 1 : predicate.clause_first]
    if last >= predicate.clause_first or not all(here.flags & COMMA or here.form in _BESIDE for here in between):
        return predicate.clause_first
    rough = first > 1 and words[first - 1].form == "از" and words[first - 2].form in MORE_OR_LESS
    return first - 1 - rough if first and words[first - 1].flags & PREP else first


_BESIDE: Final = frozenset("هم نیز که".split())
"""What stands between a time and its clause."""


def _dates_with(clause: DatedClause, other: TimedWords, item: TimedWords) -> bool:
    """Whether the time `other` is one of the event's that `item` dates, and so no part of its title."""
    if is_in_name(clause.sentence, clause.predicate, other) or is_measuring(clause.sentence, other):
        return False
    if other is item or _is_joined_length(clause.sentence, other, item):
        return True
    dates = is_dating(clause.sentence, other) and not is_limiting(item, other)
    return dates and not tells_which(replace(clause, timex=other.timex, place=other.words))


def _is_joined_length(sentence: Sentence, other: TimedWords, item: TimedWords) -> bool:
    """Whether «و» joins a time to a length before it: «به مدت [۷۰ دقیقه] و ساعت ۱۷:۳۰ اجرا می‌شود»."""
    length = other.timex.type is TimexType.DURATION and other.last + 2 == item.first
    return length and sentence.words[other.last + 1].form == "و"


def _is_several(name: list[str]) -> bool:
    """Whether the words of a participant name more than one: «دو تن», «بازرسان», «علی و رضا»; no «ایران»."""
    flags = word(fold(name[0]).text).flags
    return "و" in name or bool(flags & NUMBER) or (name[0].endswith(_PLURAL) and not flags & (COUNTRY | TOWN))


def _completed(title: str, sentence: Sentence, predicate: Predicate, status: Status, *, alone: bool) -> str:
    """The title with what its verb needs: a denial, the ending of one person (`alone`), the past of a half."""
    if is_denied(sentence, predicate):
        title = f"تکذیب {title}"
    if alone and predicate.group is not None and ends_plural(sentence, predicate.group.last):
        title = of_one(title, predicate.group.tense)
    return _COMING_VERB.sub("شد", title) if status is Status.PAST and predicate.gapped else title


def is_line(listed: Listed) -> bool:
    """Whether what stands in a list is short enough to be read for its place."""
    start, end = listed.clause
    return end - start <= _LINE


def _listed_status(timex: Timex, listed: Listed, published: dt.date | None) -> Status:
    """Whether what a label names is over: by its date, and without one by what it is; a list is made beforehand."""
    if published is not None and timex.last is not None:
        clock = timex.type is TimexType.TIME and timex.last == published
        if timex.last < published or clock:
            return Status.PAST
        if timex.first is not None and timex.first > published:
            return Status.FUTURE
    of_old = published is None and timex.last is not None and timex.last.year < LONG_AGO
    return Status.PAST if listed.done or of_old else Status.FUTURE
