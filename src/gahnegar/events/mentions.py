"""Whom «وی», «او» and «این وزارت» mean: the last full mention before them, in the sentences that stand there.

Looks back some sentences at most, and analyses each once. Knows no time.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from gahnegar.events.animacy import is_document, is_thing
from gahnegar.events.antecedents import carried_subject
from gahnegar.events.clauses import Link, Sentence
from gahnegar.events.lexicon import DEMONSTRATIVES, REFLEXIVES, THIRD_PERSONS
from gahnegar.events.owners import whose
from gahnegar.events.phrases import Phrase, chain_end, find_phrases
from gahnegar.events.predicates import Predicate, predicate_of
from gahnegar.events.somebody import head_of, is_partitive, is_somebody, named_first
from gahnegar.events.subjects import bare_subject
from gahnegar.events.taking_part import takes_part
from gahnegar.events.words import (
    BODY,
    COMMA,
    CONJ,
    CONNECTIVE,
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
    REPORT,
    ROLE,
    SUB,
    TITLE,
    TOWN,
    word,
)
from gahnegar.persian import analyse_sentences
from gahnegar.persian.names import NameKind
from gahnegar.persian.sentences import LONGEST, sentence_around
from gahnegar.persian.text import Folded, Span
from gahnegar.persian.tokens import Token

_BACK: Final = 6
"""Sentences that are looked at before the one with the pronoun."""
_NEAR: Final = 3
"""Sentences in which the subject of a clause without one is looked for."""
_FAR: Final = 700
_ENTITLED: Final = 8
"""Words of a noun and its name in quotes, at most."""
_OPENING: Final = 120
"""Letters in which a text that begins in the middle may point at what it only names behind them."""
_MENTIONS: Final = 6
"""Mentions of a noun at most among which a second thing is looked for."""
_TRIED: Final = 3
"""Mentions of a noun that are looked at, the last ones first."""


_LIFE: Final = re.compile(
    r"(?<![\w\u200c])(?:زاده|زاد|متولد|درگذشت|درگذشته|وفات|دنیا آمد|دنیا اومد|جهان گشود|تبعید|ازدواج|تحصیل|تحصیلات|"
    r"شاعر|نویسنده|سیاستمدار|دانشمند|زندگی|زندانی|زندان|کودکی|فرزند|پدرش|مادرش|همسرش|شهید|به شهادت)(?![\w\u200c])"
)
"""Words of which a text that tells a life has one."""


_BIRTH: Final = re.compile(r"(?<![\w\u200c])(?:زاده|متولد|دنیا آمد|جهان گشود|درگذشته)(?![\w\u200c])")
"""Words of which the first sentence of a biography has one."""


_SPEAKER: Final = 90
"""Letters before the colon that ends the name of a speaker, at most."""
_LEADING_ON: Final = frozenset("مبنی مشتمل شامل موسوم متشکل مربوط نسبت".split())
"""Adjectives that only lead to a preposition: «خبر روزنامه مبنی بر …»."""
_TIMES: Final = 8
"""Times of a line that are looked at."""
_SPACES: Final = 4
"""Letters before a clause in which a colon is looked for."""
_OTHERS: Final = frozenset("دیگر دیگری بعدی مشابه".split())
"""Adjectives that set a thing apart from one told before."""
_WRITER: Final = re.compile(
    r"(?:[\[(]?[\d/.:٫،, ]+[\])]?[ ]*[-–—]?[ ]*)?([^\W\d_][\w\u200c]*(?:[ ][\w\u200c]+){0,3})[ ]?:(?!\d)"
)
"""The writer of a message before its colon, behind the clock: «12/03, 14:05 - علی: …»."""
_HEADER: Final = re.compile(
    r"([^\W\d_][\w\u200c]*(?:[ ][\w\u200c]+){0,3})[ ]?[,،]?[ ]*[\[(][^\])\n]*\d:\d\d[^\])\n]*[\])]\s*$", re.MULTILINE
)
"""The writer of a message and its clock on a line over it: «علی، [12:03]»."""
_HEADLINE: Final = re.compile(r"\W*([^\W\d_][\w\u200c]*(?:[ ][\w\u200c]+){0,3})[ ]?:\s*")
"""A name and a colon alone on a line."""
_COLON: Final = re.compile(r":(?!\d)")
_OPENED: Final = re.compile(r'(?:[ ]که)?[ ]?(?::\s*(["«“]?)|(["«“]))')
"""How what was said begins behind the verb of saying."""
_OVER: Final = re.compile(r"[.!؟?…](?=[\s»\"”])|\n")
"""Where a sentence or a paragraph ends."""
_NOUN: Final = 8
"""Words before «که» that name who speaks, at most."""
_NO_COUNTRY: Final = frozenset("فارس ایسنا خلیج".split())


class Mentions:
    """The people and bodies that a text names, found when they are asked for. One instance serves one text."""

    __slots__ = (
        "_folded",
        "_known",
        "_people",
        "_places",
        "_spans",
        "_speakers",
        "_spoken",
        "_tells_birth",
        "_text",
        "_tokens",
        "_topic",
    )

    def __init__(self, folded: Folded, places: list[tuple[int, int]]) -> None:
        """`places` are the (start, end) in the folded text of what no mention may hold, in order."""
        self._folded = folded
        self._text = folded.text
        self._spoken = False
        self._places = places
        self._known: dict[int, Sentence] = {}
        self._spans: dict[int, tuple[int, int]] = {}
        self._people: dict[int, tuple[int, int] | None] = {}
        self._speakers: dict[int, Span | None] = {}
        self._tokens: dict[tuple[int, int], list[Token]] = {}
        self._topic: list[Span | None] = []
        self._tells_birth = False

    def part(self, text: str) -> None:
        """Look back in `text` from here on: the folded text of one who speaks, with line ends between its clauses."""
        self._text, self._spoken = text, True
        self._known.clear()
        self._spans.clear()
        self._speakers.clear()

    def analysed(self, spans: Sequence[tuple[int, int]], beside: Sequence[tuple[int, int]] = ()) -> list[list[Token]]:
        """The tokens of some sentences, all in one pass and each once; in the same pass those of sentences `beside`."""
        new = [span for span in dict.fromkeys((*spans, *beside)) if span not in self._tokens]
        if new:
            self._tokens.update(zip(new, analyse_sentences(self._folded.text, new), strict=True))
        return [self._tokens[span] for span in spans]

    def person_before(self, offset: int) -> Span | None:
        """The person that a pronoun at `offset` of the folded text means: the subject of a sentence before it."""
        topic = self.topic(offset)
        if topic is not None and self._tells_birth:
            return topic
        for sentence, stop in self._back(offset):
            found = self._person(sentence, stop)
            if found is not None:
                return None if _is_one_of_two(sentence, found) else self._span(sentence, found)
        sentence = self._at(0)  # the one whom a text is about stands at its beginning
        found = _person(sentence, offset) if sentence.words else None
        return self.topic(offset) if found is None else self._span(sentence, found)

    def actor_before(self, offset: int) -> Span | None:
        """The person or body that a clause without a subject at `offset` goes on with: the last subject before it.

        None where a thing was told of last. A text that tells a life goes on with the one whose life it is.
        """
        topic = self.topic(offset)
        if topic is not None and self._tells_birth:
            return topic
        said = self._folded.text[max(0, offset - _SPACES) : offset].rstrip().endswith((":", "«"))
        for sentence, stop in islice(self._back(offset), _NEAR):
            times = self.times(sentence)
            for clause in reversed(sentence.clauses):
                verb = clause.verb
                if verb is None or sentence.ends[verb.last] > stop or clause.link not in (Link.MAIN, Link.COORDINATE):
                    continue
                before = predicate_of(sentence, clause) if said else None
                if before is not None and before.reporting:
                    return None  # who says something does not go on with it
                found = bare_subject(sentence, clause, times)
                if found is None:
                    continue
                if sentence.words[found[0]].flags & PRONOUN:
                    return self.person_before(sentence.starts[found[0]])
                span = self._span(sentence, found)
                if topic is not None and topic.text in span.text:
                    return topic
                return span if is_somebody(sentence, *found) else None
        return None

    def life(self, offset: int) -> Span | None:
        """Whose life a text tells from the birth on, where that one is named before `offset`."""
        topic = self.topic(offset)
        return topic if self._tells_birth else None

    def sole_person(self, offset: int) -> Span | None:
        """The only person that the sentences right before `offset` name, by the longest name; None of two."""
        found: list[Span] = []
        for sentence, stop in islice(self._back(offset), _NEAR + 1):
            for index, name in enumerate(sentence.names):
                if name is None or name.kind is not NameKind.PERSON or name.first != index:
                    continue
                if sentence.ends[name.last] <= stop:
                    found.append(self._span(sentence, (name.first, name.last)))
        longest = max(found, key=lambda span: len(span.text), default=None)
        one = longest is not None and all(set(span.text.split()) <= set(longest.text.split()) for span in found)
        return longest if one and longest is not None and len(longest.text.split()) > 1 else None

    def sentence_before(self, offset: int) -> Sentence | None:
        """The sentence that ends before `offset` in the same paragraph."""
        text = self._text
        end = offset
        while end > 0 and not text[end - 1].isalnum():
            end -= 1
            if text[end] in "\n/|:":
                return None
        return self._at(end - 1) if end > 0 and self._at(end - 1).words else None

    def written(self, sentence: Sentence, first: int, last: int) -> str:
        """Words of a sentence as the text writes them."""
        return " ".join(self._span(sentence, (first, last)).text.split())

    def only_full(self, noun: str, offset: int) -> str:
        """The mention of a noun with more words that stands before `offset`, where the text knows only one such."""
        text = self._text
        pattern = re.compile(rf"(?<![\w\u200c]){re.escape(noun)}(?![\w\u200c])")
        spans: list[str] = []
        for match in list(pattern.finditer(text, 0, offset))[-_MENTIONS:]:
            span = self._full(match.start(), noun.split()[0])
            if span is not None and len(span.text.split()) > len(noun.split()):
                spans.append(" ".join(span.text.split()))
        shortest = min(spans, key=len, default="")
        one = all(
            other.split()[: len(noun.split()) + 1] == shortest.split()[: len(noun.split()) + 1] for other in spans
        )
        return shortest if one and len(shortest.split()) <= _ENTITLED - 2 else ""

    def topic(self, offset: int) -> Span | None:
        """Whose life a text tells, where that is plain and told before `offset` of the folded text."""
        if not self._topic:
            self._topic.append(self._whose_life())
        topic = self._topic[0]
        return topic if topic is not None and topic.end <= self._folded.raw_start(offset) else None

    def is_topic(self, span: Span) -> bool:
        """Whether a subject is the one whose life the text tells."""
        topic = self.topic(len(self._folded.text))
        return topic is not None and (topic.text in span.text or span.text in topic.text)

    def _whose_life(self) -> Span | None:
        text = self._text
        begin = next((n for n, letter in enumerate(text[:_FAR]) if not letter.isspace()), 0)
        if not _LIFE.search(text, 0, 3 * _FAR):
            return None
        sentence = self._at(begin)
        if not sentence.words or not sentence.parse:
            return None
        found = named_first(sentence, self.times(sentence))
        self._tells_birth = bool(_BIRTH.search(text, sentence.start, sentence.end))
        return None if found is None else self._span(sentence, found)

    def _span(self, sentence: Sentence, place: tuple[int, int]) -> Span:
        return self._folded.span(sentence.starts[place[0]], sentence.ends[place[1]])

    def times(self, sentence: Sentence) -> list[tuple[int, int]]:
        """The words of the places that stand in a sentence, both ends inclusive."""
        number, found = bisect_left(self._places, (sentence.start,)), []
        while number < len(self._places) and self._places[number][0] < sentence.end:
            start, end = self._places[number]
            found.append((sentence.index_at(start), sentence.index_at(max(end - 1, start))))
            number += 1
        return found

    def is_time(self, span: Span) -> bool:
        """Whether a span stands within one of the places."""
        start = self._folded_start(span)
        number = bisect_left(self._places, (start + 1,)) - 1
        return number >= 0 and self._places[number][1] >= start + len(self._text_of(span))

    def _folded_start(self, span: Span) -> int:
        return bisect_left(range(len(self._folded.text)), span.start, key=self._folded.raw_start)

    def words_of(self, span: Span) -> tuple[Sentence, int, int] | None:
        """The sentence of a span and the words that it covers, without a time at its end; None where it has none."""
        start = self._folded_start(span)
        sentence = self._at(start)
        if not sentence.words:
            return None
        first, last = sentence.index_at(start), sentence.index_at(start + max(len(self._text_of(span)) - 1, 0))
        timed = {n for begin, end in self.times(sentence) for n in range(begin, end + 1)}
        while last > first and last in timed:
            last -= 1
        return sentence, first, last

    def nearest(self, span: Span, offset: int) -> Span:
        """The mention of the same words that stands nearest to `offset` of the folded text, `span` being one."""
        text, words = self._folded.text, self._text_of(span)
        begin = max(0, offset - _FAR)
        found = [match.start() for match in re.finditer(re.escape(words), text[begin : offset + _FAR])] if words else []
        if not found:
            return span
        place = begin + min(found, key=lambda start: abs(begin + start - offset))
        return self._folded.span(place, place + len(words))

    def _text_of(self, span: Span) -> str:
        """The folded words of a span."""
        start = self._folded_start(span)
        end = bisect_left(range(len(self._folded.text)), span.end, key=self._folded.raw_start)
        return self._folded.text[start:end].strip()

    def named_before(self, noun: str, offset: int, *, back_only: bool = False) -> Span | None:
        """The body or person that «این `noun`» at `offset` means: the last mention of the noun with more words."""
        text = self._text
        pattern = re.compile(rf"(?<![\w\u200c])(?<!این )(?<!آن ){re.escape(noun)}(?:\u200c?ی)?(?![\w\u200c])")
        before = list(pattern.finditer(text, max(0, offset - _FAR), offset))[: -_TRIED - 1 : -1]
        after = pattern.finditer(text, offset + len(noun), offset + len(noun) + _FAR)
        found = next((span for match in before if (span := self._full(match.start(), noun)) is not None), None)
        if (
            found is None and offset < _OPENING and not back_only and word(noun).flags & BODY
        ):  # a text may begin in the middle
            found = next((span for match in islice(after, _TRIED) if (span := self._full(match.start(), noun))), None)
        return found

    def _full(self, offset: int, noun: str) -> Span | None:
        """The phrase of a noun at an offset, where it says more than the noun."""
        sentence = self._at(offset)
        index = sentence.index_at(offset) if sentence.words else 0
        if not sentence.parse or sentence.words[index].form.strip("\u200c").removesuffix("ی").rstrip(
            "\u200c"
        ) != noun.removesuffix("ی"):
            return None
        stop = self._next_place(sentence.starts[index])
        last = chain_end(sentence, index)
        while last > index and sentence.ends[last] > stop:
            last -= 1
        while last > index and (sentence.words[last].form in _LEADING_ON or sentence.words[last].form in REFLEXIVES):
            last -= 1
        if last > index and sentence.words[index + 1].form in _OTHERS:
            return None
        if last > index and (sentence.ends[last] + 1 >= stop or _ends_phrase(sentence, index, last)):
            return self._span(sentence, (index, last))
        return None

    def entitled_before(self, noun: str, offset: int) -> Span | None:
        """What «این `noun`» means by its name in quotes: «کتاب «دلدادگان»»; None where two are told."""
        text = self._text
        begin = max(0, offset - _FAR)
        pattern = re.compile(rf'(?<![\w\u200c]){re.escape(noun)}[ ](?:«[^«»\n]{{2,50}}»|"[^"\n]{{2,50}}")')
        found = list(pattern.finditer(text, begin, offset))
        same = len({match[0] for match in found}) == 1 and len(found[0][0].split()) <= _ENTITLED
        return self._folded.span(*found[0].span()) if same else None

    def sole_place(self, offset: int) -> Span | None:
        """The place, no country, that a text names before `offset`, where it names no other one."""
        found: dict[str, Span] = {}
        for sentence, stop in self._back(offset):
            for index, name in enumerate(sentence.names):
                if name is None or name.kind is not NameKind.PLACE or name.first != index:
                    continue
                if sentence.ends[name.last] <= stop and not sentence.words[index].flags & COUNTRY:
                    span = self._span(sentence, (name.first, name.last))
                    found[span.text] = span
        return next(iter(found.values())) if len(found) == 1 else None

    def speaker_before(self, offset: int) -> Span | None:
        """Who speaks in the first person at `offset`: the subject of the last clause of saying, «X:» at its head.

        None where that is over; see `_still_said`.
        In a text that is written as one speaks only who stands before the colon of the line, or on the line over it.
        """
        if offset not in self._speakers:
            self._speakers[offset] = self._speaker_of(offset)
        return self._speakers[offset]

    def _speaker_of(self, offset: int) -> Span | None:
        if self._spoken:
            return self._writer(offset)
        around = self._saying_around(offset)
        if around is not None:
            return self._sayer(*around)
        text = self._text
        for sentence, stop in self._back(offset):
            for clause in reversed(sentence.clauses):
                verb = clause.verb
                if verb is None or sentence.ends[verb.last] > stop:
                    continue
                speech = predicate_of(sentence, clause)
                if speech is None or not speech.reporting:
                    continue
                return self._sayer(sentence, speech) if self._still_said(sentence.ends[verb.last], offset) else None
            mark = _COLON.search(text, sentence.start, min(stop, sentence.start + _SPEAKER))
            colon = mark.start() if mark else -1
            if colon >= 0 and not any(verb.first <= sentence.index_at(colon) for verb in sentence.groups):
                last, first = sentence.index_at(colon), 0
                while first < last and not sentence.words[first].form[0].isalnum():  # «🔹 رئیس پلیس: …»
                    first += 1
                found = _person(sentence, colon)
                over = not self._still_said(colon, offset)
                if found is not None and found[0] <= first + 2 and found[1] < last:
                    return None if over else self._span(sentence, found)
                if first < last and is_somebody(sentence, first, last - 1):
                    return None if over else self._span(sentence, (first, last - 1))
                begin = _head_of_line(sentence, last)
                if begin >= 0 and text[colon + 1 :].lstrip(" ").startswith("\n"):
                    return None if over else self._span(sentence, (begin, last - 1))
        return None

    def _saying_around(self, offset: int) -> tuple[Sentence, Predicate] | None:
        """The clause of saying in which what is said stands at `offset`: «وی با بیان اینکه ما …، گفت»."""
        sentence = self._at(offset)
        index = sentence.index_at(offset) if sentence.words else 0
        clause = sentence.owner[index].parent if sentence.words else None
        while clause is not None:
            speech = predicate_of(sentence, clause) if clause.verb and clause.verb.first > index else None
            if speech is not None and speech.reporting:
                return sentence, speech
            clause = clause.parent
        return None

    def _sayer(self, sentence: Sentence, speech: Predicate) -> Span | None:
        """Whose a clause of saying is: its subject, the noun of «یکی که …، گفت», or who was told of before."""
        clause = speech.clause
        found = bare_subject(sentence, clause, self.times(sentence))
        if found is None:  # «احمدی به قیام … اشاره کرد و گفت»
            timed = {n for first, last in self.times(sentence) for n in range(first, last + 1)}
            lent = carried_subject(sentence, clause, timed)
            found = lent if lent is not None and is_somebody(sentence, *lent) else None
        if found is not None and sentence.words[found[0]].form in DEMONSTRATIVES:  # «این مسئول»
            return self.person_before(sentence.starts[clause.first])
        if found is not None and (
            is_somebody(sentence, *found) or takes_part(sentence, speech, *found)
        ):  # «برانکو گفت: «ما …», known or not
            return self._fuller(self._span(sentence, found), sentence.starts[clause.first])
        words, last = sentence.words, 0
        stop = min(speech.first, _NOUN)
        while last < stop and words[last].verb is None and not words[last].flags & (MARK | OBJECT | SUB):
            last += 1
        if 0 < last < stop and words[last].form == "که" and not words[0].flags & (PREP | PRONOUN | CONJ | CONNECTIVE):
            part = is_partitive(sentence, 0)
            return self._span(sentence, (0, last - 1)) if part or is_somebody(sentence, 0, last - 1) else None
        return self.person_before(sentence.starts[clause.first])

    def _still_said(self, end: int, offset: int) -> bool:
        """Whether what is said from `end` on goes on at `offset`: its sentence, quotation or paragraph is not over.

        A colon without quotation marks opens what goes on to the end of the paragraph.
        """
        said = self._text[end:offset]
        if not _OVER.search(said):
            return True
        opened = _OPENED.match(said)
        if opened is None:
            return False
        mark = opened[1] or opened[2]
        if not mark:
            return "\n" not in said[opened.end() :]
        if said.count("\n") == 1 and f"{said}{self._text[offset]}".rpartition("\n")[2].lstrip()[:1] == mark:
            return True  # the next paragraph goes on with what is quoted
        return said.count("«") > said.count("»") if mark == "«" else said.count(mark) == 1

    def _fuller(self, span: Span, offset: int) -> Span:
        """The full name of somebody who is called by one word of it: «داداش‌زاده», «هوشنگ داداش‌زاده» before."""
        if len(span.text.split()) > 1:
            return span
        person = self.person_before(offset)
        return person if person is not None and span.text in person.text.split() else span

    def _writer(self, offset: int) -> Span | None:
        """Who wrote the message at `offset`: «[12:03] علی: …», «علی، [12:03]» on the line before."""
        text = self._folded.text
        line = self._folded.line_start(offset)
        before = self._folded.line_start(max(line - 1, 0))
        found = _WRITER.match(text, line, offset) or (_HEADER.match(text, before, line) if line else None)
        if found is None and line:
            found = _HEADLINE.fullmatch(text, before, line - 1)  # «نتانیاهو:» alone over what is said
        return None if found is None else self._folded.span(*found.span(1))

    def country_before(self, offset: int) -> Span | None:
        """The country that a text names last before `offset`: «این کشور»."""
        for sentence, stop in self._back(offset):
            for index in range(len(sentence.words) - 1, -1, -1):
                name = sentence.names[index]
                country = sentence.words[index].flags & COUNTRY and sentence.ends[index] <= stop
                if country and sentence.words[index - 1 if index else 0].form not in _NO_COUNTRY:
                    place = name is not None and name.kind is NameKind.PLACE and name.first == index
                    return self._span(sentence, (index, name.last if name is not None and place else index))
        return None

    def place_before(self, offset: int, *, located: bool = False) -> Span | None:
        """The place that a text names last before `offset`; `located`: only one in which it says that something was."""
        for sentence, stop in self._back(offset):
            for index in range(len(sentence.words) - 1, -1, -1):
                name = sentence.names[index]
                if name is None or name.kind is not NameKind.PLACE or sentence.ends[name.last] > stop:
                    continue
                if not located or (name.first and sentence.words[name.first - 1].form == "در"):
                    return self._folded.span(sentence.starts[name.first], sentence.ends[name.last])
        return None

    def thing_before(self, offset: int) -> Span | None:
        """The thing that «آن» at `offset` means: what was acted on in the clause before, or what that clause was of.

        None where a person was told of, and where the nearest clause tells of nothing with more words than one.
        """
        for sentence, stop in islice(self._back(offset), 2):
            times = self.times(sentence)
            for clause in reversed(sentence.clauses):
                verb = clause.verb
                if verb is None or sentence.ends[verb.last] > stop or clause.link is Link.RELATIVE:
                    continue
                predicate = predicate_of(sentence, clause)
                phrases = [] if predicate is None else find_phrases(sentence, predicate, times)
                seen = next((phrase for phrase in phrases if phrase.direct and not phrase.prep), None)
                noun = sentence.parse.head[seen.last + 1] if seen is not None and sentence.parse else -1
                found = bare_subject(sentence, clause, times)
                if seen is None and any(phrase.prep and _is_rival(sentence, phrase) for phrase in phrases):
                    return None  # «نخستین خودرو از پل گذشت»: either may be «آن»
                if seen is not None:  # «سازمان غذا | داروی لکانماب را»
                    found = (noun if seen.first <= noun <= seen.last else seen.first), seen.last
                if found is not None:
                    return self._thing(sentence, *found)
        return None

    def _thing(self, sentence: Sentence, first: int, last: int) -> Span | None:
        """A phrase as the thing that «آن» means, where it can be one."""
        words = sentence.words
        last = min(last, first + _ENTITLED)
        if words[first].form in DEMONSTRATIVES and last == first + 1:
            return self.named_before(words[last].form, sentence.starts[first])
        plain = not any(here.flags & (PRONOUN | MARK | OBJECT) for here in words[first : last + 1])
        plain = plain and not any(name and name.kind is NameKind.PERSON for name in sentence.names[first : last + 1])
        plain = plain and not (sentence.parse and sentence.parse.ezafe[last])
        many = words[first].form.endswith(("ها", "های"))
        if (
            first == last
            or not plain
            or many
            or is_somebody(sentence, first, last)
            or words[first].form in DEMONSTRATIVES
        ):
            return None
        return self._span(sentence, (first, last))

    def owner_before(self, noun: str, offset: int) -> Span | None:
        """Whose the happening is that «این `noun`» at `offset` points at: «کنسرت داود سرخوش»."""
        text = self._folded.text
        pattern = re.compile(rf"(?<![\w\u200c])(?<!این )(?<!آن ){re.escape(noun)}(?![\w\u200c])")
        for match in list(pattern.finditer(text, max(0, offset - _FAR), offset))[: -_TRIED - 1 : -1]:
            sentence = self._at(match.start())
            index = sentence.index_at(match.start()) if sentence.words else 0
            if not sentence.parse or sentence.words[index].form != noun:
                continue
            found = whose(sentence, index, min(index + _ENTITLED, len(sentence.words) - 1))
            if found is not None and not sentence.words[found[0]].flags & PRONOUN:
                return self._span(sentence, found)
        return None

    def scene_before(self, noun: str, offset: int) -> Span | None:
        """Where a text says, before `offset`, that the happening `noun` is or was: «در …» in a clause that names it."""
        for sentence, stop in self._back(offset):
            for index in range(len(sentence.words) - 1, -1, -1):
                if sentence.words[index].form != noun or sentence.ends[index] > stop:
                    continue
                owner, names = sentence.owner[index], sentence.names
                for place in range(1, len(sentence.words)):
                    name = names[place]
                    known = name is not None and name.kind is NameKind.PLACE
                    led = sentence.words[place - 1].form == "در" and sentence.owner[place] is owner
                    if led and sentence.ends[place] <= stop and (known or sentence.words[place].flags & PLACE):
                        last = max(chain_end(sentence, place), name.last if known and name is not None else place)
                        return self._span(sentence, (place, last))
        return None

    def said_from(self, offset: int) -> Sentence | None:
        """What stands behind the colon at `offset`: the rest of its sentence, or the next one; None at the end."""
        text = self._text
        while offset < len(text) and (text[offset].isspace() or text[offset] in '«"“🔹'):
            offset += 1
        if offset >= len(text):
            return None
        whole = self._at(offset)
        last = next(
            (whole.ends[n] for n, here in enumerate(whole.words) if whole.starts[n] > offset and here.form in "؛»"),
            whole.end,
        )
        return Sentence(text, offset, last, [], whole.tokens, spoken=self._spoken)

    def _back(self, offset: int) -> Iterator[tuple[Sentence, int]]:
        """The sentences before an offset, the nearest first, each with the offset at which it is to stop.

        Analysed only as they are asked for: one, then two more together, then the rest.
        """
        text = self._text
        found: list[tuple[tuple[int, int], int]] = []
        stop = offset
        while stop > 0 and len(found) < _BACK:
            within, floor = stop - 1, max(0, stop - LONGEST)
            while within > floor and not text[within].isalnum():  # a mark at its end belongs to the sentence before it
                within -= 1
            span = self._span_at(within)
            found.append((span, stop))
            if span[0] >= stop:
                break
            stop = span[0]
        for number, (span, stop) in enumerate(found):
            if span not in self._tokens:
                self.analysed([span for span, _ in found[number : 2 * number + 1]])
            sentence = self._sentence(span)
            if sentence.words:
                yield sentence, stop

    def _next_place(self, offset: int) -> int:
        """Where the first of the places from `offset` on begins; the end of the text where there is none."""
        number = bisect_left(self._places, (offset,))
        return self._places[number][0] if number < len(self._places) else len(self._folded.text)

    def _person(self, sentence: Sentence, stop: int) -> tuple[int, int] | None:
        """The person of a sentence before `stop`, looked for once in whole sentences."""
        if stop < sentence.end:
            return _person(sentence, stop)
        if sentence.start not in self._people:
            self._people[sentence.start] = _person(sentence, stop)
        return self._people[sentence.start]

    def sentence_of(self, span: tuple[int, int]) -> Sentence:
        """A stretch of the folded text, read as a sentence."""
        first = bisect_left(self._places, (span[0],))
        times = [place for place in self._places[first : first + _TIMES] if place[1] <= span[1]]
        return Sentence(self._folded.text, *span, times, self.analysed([span])[0])

    def _at(self, offset: int) -> Sentence:
        return self._sentence(self._span_at(offset))

    def _span_at(self, offset: int) -> tuple[int, int]:
        """Where the sentence at an offset is; a text without marks is looked at in pieces that stay the same."""
        known = self._spans.get(offset)
        if known is None:
            first, last, cut = sentence_around(self._text, offset, offset + 1)
            if cut:
                first = offset // LONGEST * LONGEST
                last = min(first + LONGEST, len(self._folded.text))
            known = self._spans[offset] = first, last
        return known

    def _sentence(self, span: tuple[int, int]) -> Sentence:
        known = self._known.get(span[0])
        if known is None:
            tokens = self.analysed([span])[0]
            known = self._known[span[0]] = Sentence(self._text, *span, [], tokens, spoken=self._spoken)
        return known


def _is_rival(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase with a preposition names a thing, and no named place, somebody or figure."""
    head = head_of(sentence, phrase)
    name = sentence.names[head]
    thing = not sentence.words[head].flags & (NUMBER | PRONOUN | TOWN | COUNTRY | EVENT)
    return thing and name is None and not is_somebody(sentence, phrase.first, phrase.last)


def _ends_phrase(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the phrase from `first` plainly ends with `last`: no noun follows that may belong to it."""
    if last + 1 >= len(sentence.words):
        return True
    parse, following = sentence.parse, last + 1
    if parse.pos[following] not in ("NOUN", "PROPN", "ADJ", "X", "NUM") or parse.head[following] > following:
        return True
    return not parse.ezafe[last] and not first <= parse.head[following] <= last


def _person(sentence: Sentence, stop: int) -> tuple[int, int] | None:
    """The first person that a sentence names before `stop`, in no prepositional phrase."""
    words = sentence.words
    for index, here in enumerate(words):
        if sentence.starts[index] >= stop:
            return None
        name = sentence.names[index]
        person = name is not None and name.kind is NameKind.PERSON and name.first == index and here.form[0].isalpha()
        if here.flags & PRONOUN and here.form in THIRD_PERSONS:
            return None
        if not person and not here.flags & (TITLE | NAME | ROLE):
            continue
        tied = index and (words[index - 1].flags & PREP or (sentence.parse and sentence.parse.ezafe[index - 1]))
        if tied or (
            not person and here.flags & ROLE and not here.flags & (TITLE | NAME) and not _office(sentence, index)
        ):
            continue
        last = chain_end(sentence, index)
        if here.flags & ROLE and index >= 2 and words[index - 1].flags & COMMA:
            return _named_beside(sentence, index), last
        if words[min(last + 1, len(words) - 1)].flags & OBJECT or (last == index and not person):
            continue
        return index, _without_object(sentence, index, last)
    return None


def _without_object(sentence: Sentence, first: int, last: int) -> int:
    """The last word of a name without the counted object behind it: «نماینده دادستان [کیفرخواست ۱۴۰] صفحه‌ای را»."""
    words = sentence.words
    number = next((n for n in range(first + 2, last + 1) if words[n].flags & NUMBER), -1)
    return number - 2 if number > first + 1 and is_document(words[number - 1].form) else last


def _is_one_of_two(sentence: Sentence, found: tuple[int, int]) -> bool:
    """Whether a person stands beside another one, so that «او» may be either: «حسن و علی به خانه رفتند»."""
    words, after = sentence.words, found[1] + 1
    if after + 1 >= len(words) or not words[after].flags & CONJ:
        inside = [n for n in range(*found) if words[n].flags & CONJ]
        after = inside[0] if inside else -1
    name = sentence.names[after + 1] if after > 0 else None
    return name is not None and name.kind is NameKind.PERSON and name.first == after + 1


def _head_of_line(sentence: Sentence, colon: int) -> int:
    """Where the unknown name begins that fills a line before its colon: «جی دی ونس:»; or -1."""
    words, start = sentence.words, colon
    while start:
        here = words[start - 1]
        if here.verb is not None or here.flags & ~_NAMING or not here.form[0].isalpha():
            break
        start -= 1
    opens = start == 0 or not words[start - 1].form[0].isalpha()
    lone = words[start].flags & (EVENT | LIGHT | REPORT | PLACE) or is_thing(words[start].form)
    if colon - start == 1 and lone:  # «توضیح:», no name
        return -1
    return start if opens and 0 < colon - start <= _NAME else -1


_NAMING: Final = NAME | TITLE | ROLE | TOWN | COUNTRY | NUMBER
"""What the words of a name may be besides."""


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
