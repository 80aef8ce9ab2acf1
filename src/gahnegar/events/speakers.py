"""Who speaks at a place of a text: the subject of the last verb of saying, or who stands before a colon.

Asks what is named (`mentions`) and how long what somebody says goes on. Knows no time.
"""

import re
from typing import Final

from gahnegar.events.animacy import is_thing
from gahnegar.events.antecedents import carried_subject
from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import DEMONSTRATIVES
from gahnegar.events.mentions import Mentions
from gahnegar.events.predicates import Predicate, predicate_of
from gahnegar.events.somebody import is_partitive, is_somebody
from gahnegar.events.subjects import bare_subject
from gahnegar.events.taking_part import takes_part
from gahnegar.events.words import (
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
)
from gahnegar.persian.text import Span

_SPEAKER: Final = 90
"""Letters before the colon that ends the name of a speaker, at most."""
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


class Speakers:
    """Who speaks, place by place of one text."""

    __slots__ = ("_known", "_mentions")

    def __init__(self, mentions: Mentions) -> None:
        self._mentions = mentions
        self._known: dict[int, Span | None] = {}

    def before(self, offset: int) -> Span | None:
        """Who speaks in the first person at `offset`: the subject of the last clause of saying, «X:» at its head.

        None where that is over; see `_still_said`.
        In a text that is written as one speaks only who stands before the colon of the line, or on the line over it.
        """
        if offset not in self._known:
            self._known[offset] = self._speaker_of(offset)
        return self._known[offset]

    def _speaker_of(self, offset: int) -> Span | None:
        if self._mentions.spoken:
            return self._writer(offset)
        around = self._saying_around(offset)
        if around is not None:
            return self._sayer(*around)
        text = self._mentions.text
        for sentence, stop in self._mentions.back(offset):
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
                found = self._mentions.person_in(sentence, colon)
                over = not self._still_said(colon, offset)
                if found is not None and found[0] <= first + 2 and found[1] < last:
                    return None if over else self._mentions.span(sentence, found)
                if first < last and is_somebody(sentence, first, last - 1):
                    return None if over else self._mentions.span(sentence, (first, last - 1))
                begin = _head_of_line(sentence, last)
                if begin >= 0 and text[colon + 1 :].lstrip(" ").startswith("\n"):
                    return None if over else self._mentions.span(sentence, (begin, last - 1))
        return None

    def _saying_around(self, offset: int) -> tuple[Sentence, Predicate] | None:
        """The clause of saying in which what is said stands at `offset`: «وی با بیان اینکه ما …، گفت»."""
        sentence = self._mentions.at(offset)
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
        found = bare_subject(sentence, clause, self._mentions.times(sentence))
        if found is None:  # «احمدی به قیام … اشاره کرد و گفت»
            timed = {n for first, last in self._mentions.times(sentence) for n in range(first, last + 1)}
            lent = carried_subject(sentence, clause, timed)
            found = lent if lent is not None and is_somebody(sentence, *lent) else None
        if found is not None and sentence.words[found[0]].form in DEMONSTRATIVES:  # «این مسئول»
            return self._mentions.person_before(sentence.starts[clause.first])
        if found is not None and (
            is_somebody(sentence, *found) or takes_part(sentence, speech, *found)
        ):  # «برانکو گفت: «ما …», known or not
            return self._fuller(self._mentions.span(sentence, found), sentence.starts[clause.first])
        words, last = sentence.words, 0
        stop = min(speech.first, _NOUN)
        while last < stop and words[last].verb is None and not words[last].flags & (MARK | OBJECT | SUB):
            last += 1
        if 0 < last < stop and words[last].form == "که" and not words[0].flags & (PREP | PRONOUN | CONJ | CONNECTIVE):
            part = is_partitive(sentence, 0)
            return self._mentions.span(sentence, (0, last - 1)) if part or is_somebody(sentence, 0, last - 1) else None
        return self._mentions.person_before(sentence.starts[clause.first])

    def _still_said(self, end: int, offset: int) -> bool:
        """Whether what is said from `end` on goes on at `offset`: its sentence, quotation or paragraph is not over.

        A colon without quotation marks opens what goes on to the end of the paragraph.
        """
        said = self._mentions.text[end:offset]
        if not _OVER.search(said):
            return True
        opened = _OPENED.match(said)
        if opened is None:
            return False
        mark = opened[1] or opened[2]
        if not mark:
            return "\n" not in said[opened.end() :]
        if said.count("\n") == 1 and f"{said}{self._mentions.text[offset]}".rpartition("\n")[2].lstrip()[:1] == mark:
            return True  # the next paragraph goes on with what is quoted
        return said.count("«") > said.count("»") if mark == "«" else said.count(mark) == 1

    def _fuller(self, span: Span, offset: int) -> Span:
        """The full name of somebody who is called by one word of it: «داداش‌زاده», «هوشنگ داداش‌زاده» before."""
        if len(span.text.split()) > 1:
            return span
        person = self._mentions.person_before(offset)
        return person if person is not None and span.text in person.text.split() else span

    def _writer(self, offset: int) -> Span | None:
        """Who wrote the message at `offset`: «[12:03] علی: …», «علی، [12:03]» on the line before."""
        text = self._mentions.folded.text
        line = self._mentions.folded.line_start(offset)
        before = self._mentions.folded.line_start(max(line - 1, 0))
        found = _WRITER.match(text, line, offset) or (_HEADER.match(text, before, line) if line else None)
        if found is None and line:
            found = _HEADLINE.fullmatch(text, before, line - 1)  # «نتانیاهو:» alone over what is said
        return None if found is None else self._mentions.folded.span(*found.span(1))


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
_NAME: Final = 4
"""Words of a name, at most."""
