"""Whom «او» or a clause without a subject means: those named before it, weighed against each other.

Each person or body of the sentences before is a candidate, and so is «nobody» where a subject is dropped. A cue is a
plain fact about one: how near it is, what it is in its sentence, how it is named, whether the text comes back to it.
The weights are those of a softmax over the candidates, one column for pronouns and one for dropped subjects, fitted by
`training/salience_weights.py` on annotated texts; it prints what they are worth on kinds of text that were held out.
Where no candidate is likelier than all others together nobody is meant. Knows no time.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import islice
from math import exp, fsum
from typing import Final

from gahnegar.events.antecedents import is_of_child
from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import THIRD_PERSONS
from gahnegar.events.mentions import Mention, Mentions, Named, Standing
from gahnegar.events.owners import owner_ending
from gahnegar.events.people_named import (
    are_joined,
    clause_subjects,
    forms_of,
    is_by_noun,
    is_main,
    is_same,
    is_several,
    leans_on_text,
    name_in,
    name_said,
    people_of,
)
from gahnegar.events.predicates import predicate_of
from gahnegar.events.words import DETERMINER, NAME, PREP, PRONOUN, ROLE, TITLE
from gahnegar.persian.text import Span


class Asking(IntEnum):
    """What asks who is meant."""

    PRONOUN = 0
    """«او», «وی»."""
    DEED = 1
    """A clause without a subject that tells what only somebody does: «به کانادا رفت»."""
    STATE = 2
    """Another clause without a subject: «بیست سال ادامه داشت»."""
    SPEECH = 3
    """A verb of saying, with a pronoun or without a subject: «وی افزود», «و گفت»."""

    @property
    def dropped(self) -> bool:
        """Whether a subject is dropped, so that nobody may be meant."""
        return self in (Asking.DEED, Asking.STATE)


class AntecedentCue(IntEnum):
    """A fact about a candidate."""

    SAME_SENTENCE = 0
    NEAREST = 1
    """It stands in the nearest sentence before that names anybody."""
    SECOND = 2
    FARTHER = 3
    LAST_SUBJECT = 4
    """The last main clause that has a subject is about it."""
    SUBJECT = 5
    OBJECT = 6
    FREE = 7
    LED = 8
    """Behind a preposition or an ezafe."""
    INSIDE = 9
    """Within a clause about a noun, or what a copula says of another."""
    FIRST = 10
    """Nobody stands before it in its sentence."""
    NAMED = 11
    BY_OFFICE = 12
    BY_NOUN = 13
    """«راننده», «مادرم»."""
    BODY = 14
    DOUBTFUL = 15
    """It acts, but no word tells that it is somebody."""
    OF_SOMEBODY = 16
    """«پدرش»."""
    SAYS = 17
    """It is who says something."""
    AGAIN = 18
    """It was named before that, too."""
    OPENING = 19
    """The text begins with it."""
    LIFE = 20
    """The text tells its life."""
    HERO = 21
    """The text names it again and again."""
    NOBODY = 22
    NOBODY_IN_STATE = 23
    THING_LAST = 24
    """Nobody is meant, the last main clause is about a thing, and the text about nobody."""
    NONE_BEFORE = 25
    """Nobody is meant, and no main clause before has a subject."""
    SPOKE = 26
    """It is who says something, and who says more is asked for."""
    QUOTED = 27
    """It is named in somebody's words, and who says more is asked for."""
    CONTINUED = 28
    """A pronoun in the last main clause means it: «نخست‌وزیر [او] را به لندن فرستاد»."""
    SAYS_IT = 29
    """It is who says what the asking clause tells, and would rather drop «او» of itself."""


WEIGHTS: Final = {
    AntecedentCue.SAME_SENTENCE: (0.0, 0.3),
    AntecedentCue.NEAREST: (1.0, 0.5),
    AntecedentCue.SECOND: (-0.1, -0.6),
    AntecedentCue.FARTHER: (-0.9, -0.9),
    AntecedentCue.LAST_SUBJECT: (1.9, 1.7),
    AntecedentCue.SUBJECT: (-0.1, -1.0),
    AntecedentCue.OBJECT: (-0.6, -0.2),
    AntecedentCue.FREE: (1.2, -1.6),
    AntecedentCue.LED: (-2.7, -2.7),
    AntecedentCue.INSIDE: (-0.8, 1.7),
    AntecedentCue.FIRST: (0.2, 1.1),
    AntecedentCue.NAMED: (-0.1, -0.4),
    AntecedentCue.BY_OFFICE: (0.3, 0.1),
    AntecedentCue.BY_NOUN: (-0.5, -0.2),
    AntecedentCue.BODY: (0.0, -0.8),
    AntecedentCue.DOUBTFUL: (0.3, 0.5),
    AntecedentCue.OF_SOMEBODY: (0.1, -0.4),
    AntecedentCue.SAYS: (-0.6, -1.5),
    AntecedentCue.AGAIN: (0.6, -0.4),
    AntecedentCue.OPENING: (-0.6, 0.9),
    AntecedentCue.LIFE: (3.6, 4.2),
    AntecedentCue.HERO: (0.7, 1.7),
    AntecedentCue.NOBODY: (0.0, 0.8),
    AntecedentCue.NOBODY_IN_STATE: (0.0, 0.6),
    AntecedentCue.THING_LAST: (0.0, 0.5),
    AntecedentCue.NONE_BEFORE: (0.0, -1.0),
    AntecedentCue.SPOKE: (0.4, 0.0),
    AntecedentCue.QUOTED: (-1.2, 0.0),
    AntecedentCue.CONTINUED: (0.7, 0.3),
    AntecedentCue.SAYS_IT: (-1.5, -0.6),
}
"""What each cue weighs where a pronoun asks, and where a subject is dropped."""
_SURE: Final = 0.5
"""How likely the likeliest must be, at least."""
_LIKELY: Final = 0.35
"""How likely who says something must be: somebody does."""
_NEAR: Final = 3
"""Sentences in which the last main clause is looked for."""
_LONGEST: Final = 5
"""Words of a longer name that stands for a surname, at most."""
_STANDINGS: Final = {
    Standing.SUBJECT: AntecedentCue.SUBJECT,
    Standing.OBJECT: AntecedentCue.OBJECT,
    Standing.FREE: AntecedentCue.FREE,
    Standing.LED: AntecedentCue.LED,
    Standing.INSIDE: AntecedentCue.INSIDE,
}
_PLACES: Final = (AntecedentCue.NEAREST, AntecedentCue.SECOND, AntecedentCue.FARTHER)


@dataclass(frozen=True, slots=True)
class Antecedent:
    """Somebody who may be meant, by the nearest mention and the longest one, and the facts about it."""

    mention: Mention
    full: Mention
    cues: set[AntecedentCue]

    def is_of(self, other: Mention) -> bool:
        """Whether another mention may be of the same one."""
        return is_same(self.mention, other)


class Salience:
    """Whom the pronouns and the clauses without a subject of one text mean."""

    __slots__ = ("_mentions", "_people")

    def __init__(self, mentions: Mentions) -> None:
        self._mentions = mentions
        self._people: dict[int, tuple[Sentence, list[Mention], list[Mention]]] = {}

    def meant(self, offset: int, asking: Asking, *, plural: bool = False, apart: Span | None = None) -> Span | None:
        """Whom a pronoun or a dropped subject at `offset` of the folded text means; None where that is not sure.

        `plural`: it is several. `apart`: one who is not meant, since that one speaks.
        """
        if asking.dropped and self._mentions.text[:offset].rstrip().endswith((":", "«")):
            return None  # «پیرمرد می‌خندد: «شاید گلی ببندد»»
        best = self._likeliest(offset, asking, plural=plural, apart=apart)
        if best is None or best.mention.words[0].form == "یکی":
            return None
        unknown = best.mention.first == best.mention.last and not best.mention.words[0].flags & (NAME | TITLE | ROLE)
        led = unknown and asking is Asking.PRONOUN and AntecedentCue.LED in best.cues
        return None if led and AntecedentCue.AGAIN not in best.cues else self._written(best, offset)  # «معدن [زغال‌سنگ]»

    def meant_alone(self, offset: int) -> Span | None:
        """Whom a pronoun at `offset` means where nobody else is told of nearby, and whose words lean on nothing."""
        best = self._likeliest(offset, Asking.PRONOUN)
        near = (AntecedentCue.SAME_SENTENCE, AntecedentCue.NEAREST)
        beside = [one for one in self.candidates(offset, Asking.PRONOUN)[0] if not one.cues.isdisjoint(near)]
        alone = best is not None and all(best.is_of(one.mention) for one in beside)
        if best is None or not alone or AntecedentCue.OF_SOMEBODY in best.cues:
            return None
        if self._mentions.text.startswith(":", best.mention.end):  # «لاریجانی: فردی به ایشان گفته بود …»
            return None
        some = name_in(best.mention) is None and best.mention.words[0].form.endswith("ی")  # «مردی»
        return None if some else self._written(best, offset)

    def acting_last(self, offset: int) -> Span | None:
        """The person or the body that the last main clause before `offset` is about; None where that is a thing."""
        for sentence, stop in islice(self._mentions.back(offset), _NEAR):
            subject = self._last_subject(sentence, stop)
            if subject is not None:
                somebody = subject.kind in (Named.PERSON, Named.BODY) and not is_several(subject)
                return self._mentions.span(sentence, subject.place) if somebody else None
        return None

    def candidates(
        self, offset: int, asking: Asking, *, plural: bool = False
    ) -> tuple[list[Antecedent], set[AntecedentCue]]:
        """Those who may be meant at `offset`, the nearest first; and what speaks for nobody."""
        mentions, found = self._mentions, list[Antecedent]()
        topics = list(self._topics(offset))
        subject: Mention | None = None
        rank = 0
        for sentence, stop in mentions.back(offset):
            subject = subject or self._last_subject(sentence, stop, speaks=asking is Asking.SPEECH)
            same = stop == offset < sentence.end
            people = self._fitting(sentence, stop, asking, plural=plural)
            _gather(
                found, people, AntecedentCue.SAME_SENTENCE if same else _PLACES[min(rank, len(_PLACES) - 1)], topics
            )
            rank += bool(people) and not same
            if rank == len(_PLACES):
                break
        opening = next((one for one in mentions.opening(1) if one.start < offset), None)
        if opening is not None:
            people = self._fitting(opening, offset, asking, plural=plural)
            _gather(found, people, AntecedentCue.FARTHER, topics)
            _give_cue(found, people[:1], AntecedentCue.OPENING)
        if asking is not Asking.SPEECH and not plural:
            _gather(found, [topic for _, topic in topics], AntecedentCue.FARTHER, topics)
        _give_cue(found, self._about_last(subject, offset), AntecedentCue.LAST_SUBJECT)
        _give_cue(found, self._continued(subject), AntecedentCue.CONTINUED)
        said = asking is not Asking.SPEECH
        for one in found:
            one.cues.update(
                {AntecedentCue.SAYS_IT}
                if said and {AntecedentCue.SAYS, AntecedentCue.SAME_SENTENCE} <= one.cues
                else ()
            )
        if asking is Asking.SPEECH:
            for one in found:
                one.cues.update({AntecedentCue.SPOKE} if AntecedentCue.SAYS in one.cues else ())
                one.cues.update({AntecedentCue.QUOTED} if self._is_quoted(one.mention) else ())
        nobody = {AntecedentCue.NOBODY, *({AntecedentCue.NOBODY_IN_STATE} if asking is Asking.STATE else ())}
        if subject is None:
            nobody.add(AntecedentCue.NONE_BEFORE)
        elif not topics and not any(AntecedentCue.LAST_SUBJECT in one.cues for one in found):
            nobody.add(AntecedentCue.THING_LAST)
        return found, nobody

    def _likeliest(
        self, offset: int, asking: Asking, *, plural: bool = False, apart: Span | None = None
    ) -> Antecedent | None:
        """The candidate that is likely enough."""
        found, nobody = self.candidates(offset, asking, plural=plural)
        if asking is Asking.PRONOUN and plural:  # «آنان» are whom the sentence before is about
            found = [one for one in found if {AntecedentCue.LAST_SUBJECT, AntecedentCue.NEAREST} <= one.cues]
        if asking is Asking.SPEECH:  # who is only told of in somebody's words does not go on to speak
            found = [
                one
                for one in found
                if one.cues.isdisjoint((AntecedentCue.QUOTED, AntecedentCue.LED, AntecedentCue.OBJECT))
            ] or found
        other = None if apart is None else self._mention_of(apart)
        found = [one for one in found if other is None or not one.is_of(other)]
        weights = [_weight(one.cues, asking) for one in found]
        best = max(range(len(found)), key=weights.__getitem__, default=-1)
        whole = sum(weights) + (_weight(nobody, asking) if asking.dropped else 0.0)
        if best < 0 or weights[best] <= (_LIKELY if asking is Asking.SPEECH else _SURE) * whole:
            return None
        chosen = found[best]
        beside = (one.mention for one in found if one is not chosen)
        joined = any(are_joined(chosen.mention, one) or are_joined(one, chosen.mention) for one in beside)
        return None if joined and not plural else chosen  # «حسن و علی به خانه رفتند. او …»

    def _written(self, one: Antecedent, offset: int) -> Span:
        """Somebody as the text names him there, by more than a surname; whose life it tells by the whole name."""
        mention = one.full if one.mention.first == one.mention.last and not leans_on_text(one.full) else one.mention
        name = name_in(mention) if leans_on_text(mention) else None
        if name is not None:  # «صاحب امتیاز آن، [عبدالحسین شهریاری]»
            mention = replace(mention, first=name.first, last=name.last)
        said = name_said(mention)
        if said is not None:
            mention = replace(mention, first=said[0], last=said[1])
        span, topic = self._mentions.span(mention.sentence, mention.place), self._mentions.topic(offset)
        same = topic is not None and (span.text in topic.text or topic.text in span.text)
        return topic if topic is not None and same else span

    def _of_sentence(self, sentence: Sentence) -> tuple[list[Mention], list[Mention]]:
        """The subjects of a sentence, and its people and bodies."""
        known = self._people.get(sentence.start)
        if known is None or known[0] is not sentence:
            subjects = list(clause_subjects(self._mentions, sentence))
            known = self._people[sentence.start] = sentence, subjects, people_of(self._mentions, sentence, subjects)
        return known[1], known[2]

    def _last_subject(self, sentence: Sentence, stop: int, *, speaks: bool = False) -> Mention | None:
        """The subject of the last main clause of a sentence before `stop`.

        `speaks`: who says something is asked for, so that it may be of a clause that goes on there («نبوی، [ظهر امروز
        در جمع خبرنگاران] گفت»), and none in somebody's words.
        """
        main = (one for one in self._of_sentence(sentence)[0] if is_main(one))
        ended = (one for one in main if (one.end if speaks else _end_of_clause(one)) <= stop)
        return next((one for one in ended if not (speaks and self._is_quoted(one))), None)

    def _fitting(self, sentence: Sentence, stop: int, asking: Asking, *, plural: bool) -> list[Mention]:
        """The people of a sentence before `stop`, and the bodies where no pronoun asks, who are one or several.

        No body on which a clause acts goes on in the same sentence: «[کارخانه] را ساخت و ده سال بعد فروخت».
        """
        return [
            one
            for one in self._of_sentence(sentence)[1]
            if one.end <= stop
            and (is_several(one) == plural if one.kind is Named.PERSON else asking.dropped)
            and not (one.kind is Named.BODY and one.standing is Standing.OBJECT and stop < sentence.end)
        ]

    def _about_last(self, subject: Mention | None, offset: int) -> list[Mention]:
        """Whom the last main clause before `offset` is about: its subject, or whom that means, as «او» or a child."""
        if subject is None:
            return []
        sentence, clause = subject.sentence, subject.clause
        joined = next((one for one in sentence.clauses if clause is not None and one.previous is clause), None)
        if joined is not None and sentence.ends[joined.last] < offset and is_of_child(sentence, joined):
            child = self._likeliest(sentence.starts[joined.first], Asking.DEED)
            return [] if child is None else [child.mention]  # «پدرش عطار بود و در ده‌سالگی مادرش را از دست داد»
        if subject.kind is Named.THING:
            return [subject]
        if not subject.words[0].flags & (DETERMINER | PRONOUN):
            return [one for one in self._of_sentence(subject.sentence)[1] if subject.first <= one.first <= subject.last]
        meant = self._likeliest(subject.start, Asking.PRONOUN)
        return [] if meant is None else [meant.mention]

    def _continued(self, subject: Mention | None) -> list[Mention]:
        """Whom a pronoun in the clause of a subject means that is not that itself."""
        if subject is None or subject.kind is Named.THING or subject.clause is None:
            return []
        own = range(subject.last + 1, subject.clause.last + 1)
        place = next((n for n in own if subject.sentence.words[n].form in THIRD_PERSONS), -1)
        if place < 0:
            return []
        doer = self._mentions.span(subject.sentence, subject.place)
        meant = self._likeliest(subject.sentence.starts[place], Asking.PRONOUN, apart=doer)
        return [] if meant is None else [meant.mention]

    def _topics(self, offset: int) -> Iterator[tuple[AntecedentCue, Mention]]:
        """Whom the text is about, where that is plain."""
        life = self._mentions.life(offset)
        topic = life or self._mentions.hero(offset) or self._mentions.topic(offset)
        mention = None if topic is None else self._mention_of(topic)
        if mention is not None:
            yield AntecedentCue.HERO if life is None else AntecedentCue.LIFE, mention

    def _mention_of(self, span: Span) -> Mention | None:
        """A span as a mention."""
        here = self._mentions.words_of(span)
        return None if here is None else Mention(*here, Named.PERSON, Standing.SUBJECT)

    def _is_quoted(self, mention: Mention) -> bool:
        """Whether a mention stands behind a colon of its line."""
        line = self._mentions.folded.line_start(mention.start)
        return self._mentions.text.find(":", line, mention.start) >= 0


def _weight(cues: set[AntecedentCue], asking: Asking) -> float:
    """How much speaks for a candidate."""
    return exp(fsum(WEIGHTS[cue][asking.dropped] for cue in cues))


def _end_of_clause(subject: Mention) -> int:
    """Where the clause of a subject ends."""
    verb = subject.clause.verb if subject.clause is not None else None
    return subject.end if verb is None else subject.sentence.ends[verb.last]


def _give_cue(found: list[Antecedent], mentions: list[Mention], cue: AntecedentCue) -> None:
    """Give a cue to those whom some mentions name."""
    for one in found:
        if any(one.is_of(mention) for mention in mentions):
            one.cues.add(cue)


def _gather(
    found: list[Antecedent], people: list[Mention], place: AntecedentCue, topics: list[tuple[AntecedentCue, Mention]]
) -> None:
    """Put the people of a sentence to those who are `found` nearer."""
    first = True
    for number, mention in enumerate(people):
        first = not number or (first and are_joined(people[number - 1], mention))
        about = {cue for cue, topic in topics if is_same(mention, topic)}
        nearer = next((n for n, one in enumerate(found) if one.is_of(mention) or about & one.cues), -1)
        if nearer < 0:
            cues = {place, *about, *_cues_of(mention), *({AntecedentCue.FIRST} if first else ())}
            found.append(Antecedent(mention, mention, cues))
            continue
        one = found[nearer]
        one.cues.update(about, {AntecedentCue.AGAIN} if one.mention is not mention else ())
        if forms_of(mention) > forms_of(one.full) and _is_name(mention):
            found[nearer] = replace(one, full=mention)


def _is_name(mention: Mention) -> bool:
    """Whether a mention is short enough for a name, and runs into nothing: «لاریجانی [درباره مذاکرات]»."""
    return len(mention.words) <= _LONGEST and not any(here.flags & PREP for here in mention.words)


def _cues_of(mention: Mention) -> Iterator[AntecedentCue]:
    """What a mention is by itself."""
    yield _STANDINGS[mention.standing]
    if mention.kind is Named.BODY:
        yield AntecedentCue.BODY
    elif name_in(mention) is not None:
        yield AntecedentCue.NAMED
    elif any(here.flags & (ROLE | TITLE) for here in mention.words):
        yield AntecedentCue.BY_OFFICE
    else:
        yield AntecedentCue.BY_NOUN if is_by_noun(mention) else AntecedentCue.DOUBTFUL
    if any(owner_ending(here.form) == "ش" for here in mention.words):
        yield AntecedentCue.OF_SOMEBODY
    predicate = predicate_of(mention.sentence, mention.clause) if mention.clause is not None else None
    if mention.standing is Standing.SUBJECT and predicate is not None and predicate.reporting:
        yield AntecedentCue.SAYS
