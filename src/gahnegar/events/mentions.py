"""What a text names, as one list: people, bodies, places and things, each with its part in its sentence.

A sentence is listed once, when somebody asks what stands before a place (`LookBack`). «وی», a clause without a subject,
«آن» and «این شهر» ask the same list, each for the nearest mention that agrees. What is called again by its noun («این
وزارت») is for `named_again`, who speaks for `speakers`. Knows no time.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, IntEnum
from itertools import islice
from typing import Final

from gahnegar.events.animacy import is_document, is_thing
from gahnegar.events.clauses import MOVING, Clause, Link, Sentence
from gahnegar.events.lexicon import FAMILIES, THIRD_PERSONS
from gahnegar.events.look_back import LookBack
from gahnegar.events.own_subjects import phrase_start
from gahnegar.events.owners import owner_ending
from gahnegar.events.phrases import Phrase, chain_end, find_phrases
from gahnegar.events.predicates import predicate_of
from gahnegar.events.somebody import head_of, is_somebody, named_first
from gahnegar.events.subjects import bare_subject
from gahnegar.events.topics import find_hero, find_setting
from gahnegar.events.words import (
    BODY,
    COMMA,
    CONJ,
    COUNTRY,
    EVENT,
    LIGHT,
    MARK,
    NAME,
    NUMBER,
    OBJECT,
    PLACE,
    PREP,
    PRONOUN,
    ROLE,
    TITLE,
    TOWN,
    WordForm,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.text import Folded, Span
from gahnegar.persian.tokens import Relation

_NEAR: Final = 3
"""Sentences in which the subject of a clause without one is looked for."""
_BEGINNING: Final = 700
"""Letters in which a text begins to tell whose life it tells."""
_WIDE: Final = 4000
"""Letters before a surname in which its whole name is looked for."""
_SPACES: Final = 4
"""Letters before a clause in which a colon is looked for."""
_LIFE: Final = re.compile(
    r"(?<![\w\u200c])(?:زاده|زاد|متولد|درگذشت|درگذشته|وفات|دنیا آمد|دنیا اومد|جهان گشود|تبعید|ازدواج|تحصیل|تحصیلات|"
    r"شاعر|نویسنده|سیاستمدار|دانشمند|زندگی|زندانی|زندان|کودکی|فرزند|پدرش|مادرش|همسرش|شهید|به شهادت)(?![\w\u200c])"
)
"""Words of which a text that tells a life has one."""
_BIRTH: Final = re.compile(r"(?<![\w\u200c])(?:زاده|زاد|متولد|تولد|دنیا آمد|جهان گشود|درگذشته)(?![\w\u200c])")
"""Words of which the first sentence of a biography has one."""


class Named(Enum):
    """What is named."""

    PERSON = "person"
    BODY = "body"
    PLACE = "place"
    COUNTRY = "country"
    THING = "thing"
    PRONOUN = "pronoun"


class Standing(IntEnum):
    """What a mention is in its sentence, the likelier antecedent of a pronoun the higher."""

    INSIDE = 0
    """Within a clause that says something of a noun, or itself what a copula says of another."""
    LED = 1
    """Behind a preposition or an ezafe."""
    FREE = 2
    OBJECT = 3
    SUBJECT = 4


@dataclass(frozen=True, slots=True)
class Mention:
    """Words `first` to `last` (inclusive) of a sentence that name somebody or something.

    `clause`: whose subject or object they are; None where they are only a name.
    """

    sentence: Sentence
    first: int
    last: int
    kind: Named
    standing: Standing
    clause: Clause | None = None

    @property
    def place(self) -> tuple[int, int]:
        """Its words."""
        return self.first, self.last

    @property
    def words(self) -> list[WordForm]:
        """What is known of its words."""
        return self.sentence.words[self.first : self.last + 1]

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.sentence.starts[self.first]

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.sentence.ends[self.last]


class Mentions(LookBack):
    """The people, bodies, places and things that a text names, listed when they are asked for."""

    __slots__ = ("_hero", "_named", "_parts", "_setting", "_tells_birth", "_topic")

    def __init__(self, folded: Folded, places: list[tuple[int, int]]) -> None:
        """`places` are the (start, end) in the folded text of what no mention may hold, in order."""
        super().__init__(folded, places)
        self._named: dict[int, list[Mention]] = {}
        self._parts: dict[int, list[Mention]] = {}
        self._topic: list[Span | None] = []
        self._hero: list[Span | None] = []
        self._setting: list[Span | None] = []
        self._tells_birth = False

    def part(self, text: str) -> None:
        """Look back in `text` from here on: the folded text of one who speaks, with line ends between its clauses."""
        super().part(text)
        self._named.clear()
        self._parts.clear()

    def named(self, sentence: Sentence) -> list[Mention]:
        """The people and places that a sentence names, and the pronouns that mean somebody, in order."""
        if sentence.start not in self._named:
            self._named[sentence.start] = list(_names_of(sentence))
        return self._named[sentence.start]

    def taking_part(self, sentence: Sentence) -> list[Mention]:
        """The subjects and the objects of the clauses of a sentence, in order."""
        if sentence.start not in self._parts:
            self._parts[sentence.start] = list(_phrases_of(sentence, self.times(sentence)))
        return self._parts[sentence.start]

    def before(self, offset: int) -> Iterator[Mention]:
        """The names that end before an offset, the nearest first."""
        for sentence, stop in self.back(offset):
            yield from (mention for mention in reversed(self.named(sentence)) if mention.end <= stop)

    # --- people ---

    def person_in(self, sentence: Sentence, stop: int) -> tuple[int, int] | None:
        """The words of the first person of a sentence before `stop` whom a pronoun behind it may mean."""
        for mention in self.named(sentence):
            if mention.start >= stop or mention.kind is Named.PRONOUN:
                return None
            if mention.kind is Named.PERSON and mention.standing >= Standing.FREE:
                return mention.place
        return None

    def sole_person(self, offset: int) -> Span | None:
        """The only person that the sentences right before `offset` name, by the longest name; None of two."""
        found: list[Span] = []
        for sentence, stop in islice(self.back(offset), _NEAR + 1):
            for name in dict.fromkeys(name for name in sentence.names if name and name.kind is NameKind.PERSON):
                if sentence.ends[name.last] <= stop:
                    found.append(self.span(sentence, (name.first, name.last)))
        longest = max(found, key=lambda span: len(span.text), default=None)
        one = longest is not None and all(set(span.text.split()) <= set(longest.text.split()) for span in found)
        return longest if one and longest is not None and len(longest.text.split()) > 1 else None

    def is_surname(self, sentence: Sentence, index: int) -> bool:
        """Whether a word is the last one of a person's name that the text gives in full before: «عزیز [بارانی]»."""
        return self.full_name(sentence, index) is not None

    def full_name(self, sentence: Sentence, index: int) -> Span | None:
        """The name of a person that the text gives in full before, and of which a word is the last one."""
        form, start = sentence.words[index].form, sentence.starts[index]
        if self.spoken or sentence.words[index].flags & (TOWN | COUNTRY | PLACE):
            return None
        whole = re.compile(rf"(?<![\w\u200c])[\w\u200c]+ {re.escape(form)}(?![\w\u200c])")
        found = whole.finditer(self.text, max(0, start - _WIDE), start)
        names = (self._name_to(match.end() - 1) for match in islice(found, _NEAR))
        return next((name for name in names if name is not None), None)

    def _name_to(self, offset: int) -> Span | None:
        """A person's name of more words than one that ends with the word at an offset."""
        sentence = self.at(offset)
        index = sentence.index_at(offset) if sentence.words else 0
        name = sentence.names[index] if sentence.words else None
        if name is None or name.kind is not NameKind.PERSON:
            given = index > 0 and sentence.words[index - 1].flags & NAME
            return self.span(sentence, (index - 1, index)) if given else None
        return self.span(sentence, (name.first, index)) if name.first < index == name.last else None

    def topic(self, offset: int) -> Span | None:
        """Whose life a text tells, where that is plain and told before `offset` of the folded text."""
        if not self._topic:
            self._topic.append(self._whose_life())
        topic = self._topic[0]
        return topic if topic is not None and topic.end <= self.folded.raw_start(offset) else None

    def life(self, offset: int) -> Span | None:
        """Whose life a text tells from the birth on, where that one is named before `offset`."""
        topic = self.topic(offset)
        return topic if self._tells_birth else None

    def hero(self, offset: int) -> Span | None:
        """Whom a text is about, by a life that it tells or because it names him again and again, before `offset`."""
        if self.spoken:
            return None
        if not self._hero:
            self._hero.append(find_hero(self))
        hero = self.life(offset) or self._hero[0]
        return hero if hero is not None and hero.end <= self.folded.raw_start(offset) else None

    def setting(self, offset: int) -> Span | None:
        """The building or place that a text is about, where it is named before `offset` and not right there again."""
        if self.spoken:
            return None
        if not self._setting:
            self._setting.append(find_setting(self))
        found = self._setting[0]
        return found if found is not None and found.end <= self.folded.raw_start(offset) else None

    def is_topic(self, span: Span) -> bool:
        """Whether a subject is the one whose life the text tells."""
        topic = self.topic(len(self.folded.text))
        return topic is not None and (topic.text in span.text or span.text in topic.text)

    def _whose_life(self) -> Span | None:
        text = self.text
        first = self.opening(2)
        headed = len(first) > 1 and not first[0].groups and named_first(first[1], self.times(first[1]))
        sentence = first[1] if headed else first[0] if first else None
        if sentence is None:
            return None
        found = named_first(sentence, self.times(sentence))
        if found is None:
            return None
        self._tells_birth = bool(_BIRTH.search(text, sentence.start, sentence.end)) or _tells_life(sentence, found[1])
        lives = self._tells_birth or _LIFE.search(text, 0, 3 * _BEGINNING) or _says_what(sentence, found[1], "است")
        return self.span(sentence, found) if lives else None

    # --- bodies and places ---

    def sole_body(self, offset: int) -> Span | None:
        """The body without a noun of its kind in its name («اوپک») that a text names before `offset`, if it is one."""
        bodies = [here for here in self.before(offset) if here.kind is Named.BODY and here.first == here.last]
        found = {span.text: span for span in (self.span(here.sentence, here.place) for here in bodies)}
        return next(iter(found.values())) if len(found) == 1 else None

    def country_before(self, offset: int) -> Span | None:
        """The country that a text names last before `offset`: «این کشور»."""
        return self._last(offset, Named.COUNTRY)

    def place_before(self, offset: int, *, located: bool = False) -> Span | None:
        """The place that a text names last before `offset`; `located`: only one in which it says that something was."""
        places = (here for here in self.before(offset) if _is_place(here))
        found = next((here for here in places if not located or _led_by_in(here)), None)
        return None if found is None else self.span(found.sentence, found.place)

    def places_before(self, offset: int) -> Span | None:
        """The places that a text last names together before `offset`: «بدخشان، بغلان و فاریاب»."""
        later: Mention | None = None
        first = last = -1
        for here in self.before(offset):
            joined = later is not None and here.sentence is later.sentence and here.last == later.first - 2
            if joined and later is not None and here.sentence.words[here.last + 1].flags & (COMMA | CONJ):
                first, last = here.first, last if last >= 0 else later.last
            elif last >= 0:
                break
            later = here if here.kind is Named.PLACE else None
            sentence = here.sentence
        return self.span(sentence, (first, last)) if last >= 0 else None

    def sole_place(self, offset: int) -> Span | None:
        """The place, no country, that a text names before `offset`, where it names no other one."""
        spans = [self.span(here.sentence, here.place) for here in self.before(offset) if here.kind is Named.PLACE]
        found = {span.text: span for span in spans}
        return next(iter(found.values())) if len(found) == 1 else None

    def _last(self, offset: int, kind: Named) -> Span | None:
        """The mention of a kind that stands nearest before an offset."""
        found = next((here for here in self.before(offset) if here.kind is kind), None)
        return None if found is None else self.span(found.sentence, found.place)


def _tells_life(sentence: Sentence, last: int) -> bool:
    """Whether a sentence that begins with a name up to `last` says what somebody was, when he lived or that he died."""
    words = sentence.words
    if last + 2 < len(words) and words[last + 1].form == "(" and words[last + 2].flags & NUMBER:
        return True
    verb = sentence.owner[last].verb
    dies = verb is not None and sentence.owner[last].link is Link.MAIN and verb.first > last
    dies = dies and verb is not None and (verb.stem == "درگذشت" or _leaves_life(sentence, verb.first))
    return dies or _says_what(sentence, last, "بود")


def _leaves_life(sentence: Sentence, verb: int) -> bool:
    """Whether the words before a verb make it one of dying: «چشم از جهان پوشید», «دار فانی را وداع گفت»."""
    before = {here.form for here in sentence.words[max(0, verb - _IDIOM) : verb]}
    return {"چشم", "جهان"} <= before or {"دیده", "جهان"} <= before or {"دار", "فانی"} <= before


_IDIOM: Final = 4
"""Words of an idiom of dying before its verb."""


def _says_what(sentence: Sentence, last: int, copula: str) -> bool:
    """Whether a sentence says what the one is, or was, with whose name up to `last` it begins."""
    verb, said = sentence.owner[last].verb, sentence.words[last + 1]
    if verb is None or sentence.owner[last].link is not Link.MAIN or verb.first <= last + 1:
        return False
    if sentence.words[verb.last].form != copula or said.flags & (PREP | MARK | EVENT | LIGHT | PLACE | OBJECT):
        return False
    return not is_thing(said.form)


def _names_of(sentence: Sentence) -> Iterator[Mention]:
    """The people, the places and the pronouns of a sentence, by its words."""
    words = sentence.words
    for index, (here, name) in enumerate(zip(words, sentence.names, strict=True)):
        if here.flags & PRONOUN and here.form in THIRD_PERSONS:
            yield Mention(sentence, index, index, Named.PRONOUN, Standing.FREE)
        elif name is not None and name.kind is NameKind.PLACE and name.first == index:
            part = any(words[n].form in _PARTS_OF_WORLD for n in range(index + 1, name.last + 1))
            kind = Named.COUNTRY if here.flags & COUNTRY and not part else Named.PLACE
            yield Mention(sentence, index, name.last, kind, Standing.LED)
        elif name is not None and name.kind is NameKind.BODY and name.first == index:
            yield Mention(sentence, index, name.last, Named.BODY, Standing.LED)
        elif (person := _person_at(sentence, index)) is not None:
            if name is not None or not _is_said_of_another(sentence, sentence.owner[index], *person):
                yield Mention(sentence, *person, Named.PERSON, _standing_of(sentence, *person, index))
        elif here.flags & COUNTRY:
            yield Mention(sentence, index, index, Named.COUNTRY, Standing.LED)


_PARTS_OF_WORLD: Final = frozenset(("لاتین", "مرکزی"))
"""What makes a part of the world of a country's name: «آمریکای لاتین»."""


def _is_place(mention: Mention) -> bool:
    """Whether a mention is the name of a place or a country, and not only a word of another name."""
    name = mention.sentence.names[mention.first]
    return mention.kind in (Named.PLACE, Named.COUNTRY) and name is not None and name.kind is NameKind.PLACE


def _led_by_in(mention: Mention) -> bool:
    """Whether something was there, behind «در», or somebody went there, behind «به»."""
    sentence, verb = mention.sentence, mention.sentence.owner[mention.first].verb
    led = sentence.words[mention.first - 1].form if mention.first else ""
    return led == "در" or (led == "به" and verb is not None and verb.stem in MOVING)


def _person_at(sentence: Sentence, index: int) -> tuple[int, int] | None:
    """The words of a person who is named from a word on, or whose office or title it is."""
    words, here, name = sentence.words, sentence.words[index], sentence.names[index]
    person = name is not None and name.kind is NameKind.PERSON and name.first == index and here.form[0].isalpha()
    if here.flags & NUMBER or here.form in FAMILIES or not (person or here.flags & (TITLE | NAME | ROLE)):
        return None
    if not person and ((name is not None and name.kind is NameKind.PERSON) or is_thing(here.form)):
        return None  # within a name; «بیماری», no patient
    if not person and here.flags & ROLE and not here.flags & (TITLE | NAME) and not _office(sentence, index):
        return None
    last = chain_end(sentence, index)
    if person and name is not None:
        last = max(last, name.last)
    if here.flags & ROLE and index >= 2 and words[index - 1].flags & COMMA:
        return _named_beside(sentence, index), last
    if words[min(last + 1, len(words) - 1)].flags & OBJECT or (last == index and not person):
        return None
    return index, _without_object(sentence, index, last)


def _standing_of(sentence: Sentence, first: int, last: int, head: int) -> Standing:
    """What a person is in the sentence: nobody with «او» or «ـش» in his name, or within a relative clause, is meant."""
    words, parse, clause = sentence.words, sentence.parse, sentence.owner[head]
    beside = words[head - 1].flags & COMMA and sentence.names[head - 2] if head > 1 else None
    tied = {first, head} | ({beside.first} if beside and beside.kind is NameKind.PERSON else set())
    for index in tied:
        if index and (words[index - 1].flags & PREP or (parse and parse.ezafe[index - 1])):
            return Standing.LED
    leaning = any(words[n].flags & PRONOUN or owner_ending(words[n].form) for n in range(first, last + 1))
    if leaning or clause.link is Link.RELATIVE or _is_said_of_another(sentence, clause, first, last):
        return Standing.INSIDE
    return Standing.FREE


def _is_said_of_another(sentence: Sentence, clause: Clause, first: int, last: int) -> bool:
    """Whether words are what a copula says of the noun before them: «مربی او [داوود رحیمی] بود»."""
    verb, parse = clause.verb, sentence.parse
    if verb is None or not parse or not (verb.copula or verb.stem in ("بود", "شد")) or first <= clause.first:
        return False
    said = parse.relation[verb.last] == Relation.COP and first <= parse.head[verb.last] <= last
    said = said or any(parse.relation[n] == "xcomp" and parse.head[n] == verb.last for n in range(first, last + 1))
    return said and any(parse.relation[n] == Relation.NSUBJ for n in range(clause.first, first))


def _phrases_of(sentence: Sentence, times: list[tuple[int, int]]) -> Iterator[Mention]:
    """The subject and the object of each clause with a verb, and the things behind its prepositions."""
    for clause in sentence.clauses:
        if clause.verb is None or clause.link is Link.RELATIVE:
            continue
        subject = bare_subject(sentence, clause, times)
        if subject is not None:
            yield Mention(sentence, *subject, kind_named(sentence, *subject), Standing.SUBJECT, clause)
        predicate = predicate_of(sentence, clause)
        for phrase in [] if predicate is None else find_phrases(sentence, predicate, times):
            if phrase.direct and not phrase.prep:
                noun = sentence.parse.head[phrase.last + 1] if sentence.parse else -1
                inside = phrase.first <= noun <= phrase.last  # «سازمان غذا | داروی لکانماب را»
                first = max(phrase_start(sentence, noun), phrase.first) if inside else phrase.first
                yield Mention(
                    sentence, first, phrase.last, kind_named(sentence, first, phrase.last), Standing.OBJECT, clause
                )
            elif phrase.prep and _is_thing(sentence, phrase):
                yield Mention(sentence, phrase.first, phrase.last, Named.THING, Standing.LED, clause)


def kind_named(sentence: Sentence, first: int, last: int) -> Named:
    """What a phrase names."""
    if sentence.words[first].flags & PRONOUN:
        return Named.PRONOUN
    if not is_somebody(sentence, first, last):
        return Named.THING
    head = head_of(sentence, Phrase(first, last))
    return Named.BODY if sentence.words[head].flags & BODY else Named.PERSON


def _is_thing(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase with a preposition names a thing, and no named place, somebody or figure."""
    head = head_of(sentence, phrase)
    name = sentence.names[head]
    thing = not sentence.words[head].flags & (NUMBER | PRONOUN | TOWN | COUNTRY | EVENT)
    return thing and name is None and not is_somebody(sentence, phrase.first, phrase.last)


def _without_object(sentence: Sentence, first: int, last: int) -> int:
    """The last word of a name without the counted object behind it: «نماینده دادستان [کیفرخواست ۱۴۰] صفحه‌ای را»."""
    words = sentence.words
    number = next((n for n in range(first + 2, last + 1) if words[n].flags & NUMBER), -1)
    return number - 2 if number > first + 1 and is_document(words[number - 1].form) else last


def _named_beside(sentence: Sentence, index: int) -> int:
    """Where the name begins before whose comma the office at an index stands: «مائوریسیو پائز، سرمربی تیم، …»."""
    words, parse = sentence.words, sentence.parse
    start = index - 1
    while start and parse and parse.pos[start - 1] in ("NOUN", "PROPN", "ADJ") and not words[start - 1].flags & _APART:
        start -= 1
    opens = start == 0 or words[start - 1].flags & (MARK | CONJ)
    return start if opens and 0 < index - 1 - start <= _NAME else index


_APART: Final = PREP | MARK | CONJ
_NAME: Final = 4
"""Words of a name before an office."""


def _office(sentence: Sentence, index: int) -> bool:
    """Whether an office goes on with what it is of: «معاون وزیر صمت»."""
    return bool(sentence.parse) and sentence.parse.ezafe[index]
