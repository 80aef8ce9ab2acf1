"""Who speaks at a place of a text: the subject of the last verb of saying, or who stands before a colon.

Asks what is named (`mentions`) and how long what somebody says goes on. Knows no time.
"""

import re
from bisect import bisect_left
from typing import Final

from gahnegar.events.animacy import is_doer, is_thing
from gahnegar.events.antecedents import carried_subject
from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import DEMONSTRATIVES, THIRD_PERSONS
from gahnegar.events.mentions import Mentions
from gahnegar.events.phrase_bounds import ADVERBS
from gahnegar.events.predicates import Predicate, predicate_of
from gahnegar.events.salience import Asking, Salience
from gahnegar.events.somebody import is_partitive, is_somebody
from gahnegar.events.speech import short_name
from gahnegar.events.subjects import bare_subject
from gahnegar.events.taking_part import takes_part
from gahnegar.events.words import (
    BODY,
    COMMA,
    CONJ,
    CONNECTIVE,
    COUNTRY,
    DETERMINER,
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
from gahnegar.persian.names import NameKind
from gahnegar.persian.text import Span, fold

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
_OPENS: Final = re.compile(r'[:«"“]')
"""Marks behind which somebody may speak."""
SHORT_BODY: Final = 3
"""Words of the name of a body at most."""
_QUOTED: Final = frozenset("رسول پیامبر امام حضرت خدا خداوند پروردگار قرآن".split())
"""Whose words others quote."""
VAGUE: Final = frozenset("این آن وی او ما خود آنها آن‌ها آنان".split())
"""Words by which a name names nobody."""
NEWS: Final = frozenset(
    "خبرگزاری گزارش خبرنگار فارس ایسنا ایرنا مهر تسنیم رسانه رسانه‌ها روزنامه وبگاه سایت پایگاه منابع"
    " برخی بعضی بیانیه مدیران مسئولان".split()
)
"""Who passes on what others did."""
_COLON: Final = re.compile(r":(?!\d)")
_ENDS_LINE: Final = re.compile(r":[ ]*\n")
_OPENED: Final = re.compile(r'(?:[ ]که)?[ ]?(?::\s*(["«“]?)|(["«“]))')
"""How what was said begins behind the verb of saying."""
_OVER: Final = re.compile(r"[.!؟?…](?=[\s»\"”])|\n")
"""Where a sentence or a paragraph ends."""
_NOUN: Final = 8
"""Words before «که» that name who speaks, at most."""


class Speakers:
    """Who speaks, place by place of one text."""

    __slots__ = ("_known", "_mentions", "_openings", "_salience")

    def __init__(self, mentions: Mentions, salience: Salience) -> None:
        self._mentions = mentions
        self._salience = salience
        self._known: dict[int, Span | None] = {}
        self._openings = [match.start() for match in _OPENS.finditer(mentions.folded.text)]

    def before(self, offset: int) -> Span | None:
        """Who speaks in the first person at `offset`: the subject of the last clause of saying, «X:» at its head.

        None where that is over; see `_still_said`.
        In a text that is written as one speaks only who stands before the colon of the line, or on the line over it.
        """
        if offset not in self._known:
            self._known[offset] = self._speaker_of(offset)
        return self._known[offset]

    def said_by(self, sentence: Sentence, predicate: Predicate) -> str:
        """The short name of who says what a clause tells, where it stands in somebody's words; else nothing."""
        if predicate.reporting or predicate.nominal or predicate.group is None:
            return ""
        start = sentence.starts[predicate.clause_first]
        said = _by_whom(sentence, predicate)
        found = None if said is None else self._mentions.folded.span(*sentence.offsets(*said))
        if found is not None and fold(found.text).text in THIRD_PERSONS:  # «به گفتهٔ او، …»
            found = self._salience.meant(start, Asking.SPEECH)
        if found is None and self._may_be_said(sentence, predicate) and not _is_noticed(sentence, predicate):
            found = self.before(start)
        if found is None or self._mentions.is_time(found):
            return ""
        forms = fold(found.text).text.split()
        if forms[0] in NEWS or forms[0] == "قابل" or not VAGUE.isdisjoint(forms) or forms[-1].endswith("\u200cای"):
            return ""
        here = self._mentions.words_of(found)
        if here is None or not here[0].parse or not _can_say(self._mentions, *here, near=sentence):
            return ""
        first, last = short_name(here[0], here[1], _name_end(*here))
        return self._mentions.written(here[0], first, last).translate(UNQUOTED).strip()

    def _may_be_said(self, sentence: Sentence, predicate: Predicate) -> bool:
        """Whether a clause may stand in somebody's words, by the marks before it and the verbs beside it alone."""
        text, start = self._mentions.folded.text, sentence.starts[predicate.clause_first]
        line = self._mentions.folded.line_start(start)
        over = text[max(0, line - 3) : line].rstrip().endswith(":")  # «رئیس شورا:» on a line over what is said
        if over or bisect_left(self._openings, start) > bisect_left(self._openings, line):
            return True
        beside = (clause for clause in sentence.clauses if clause.verb is not None and clause is not predicate.clause)
        return any((found := predicate_of(sentence, clause)) is not None and found.reporting for clause in beside)

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
                if begin >= 0 and _ENDS_LINE.match(text, colon):
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
            return self._salience.meant(sentence.starts[clause.first], Asking.SPEECH)
        if found is not None and (
            is_somebody(sentence, *found) or takes_part(sentence, speech, *found)
        ):  # «برانکو گفت: «ما …», known or not
            return self._fuller(self._mentions.span(sentence, found))
        alone = speech.first - 1 == clause.first and self._is_bare_noun(sentence, clause.first)
        if alone and speech.group is not None and speech.first == speech.group.first:  # «[متولی] می‌گفت …»
            return self._mentions.span(sentence, (clause.first, clause.first))
        words, last = sentence.words, 0
        stop = min(speech.first, _NOUN)
        while last < stop and words[last].verb is None and not words[last].flags & (MARK | OBJECT | SUB):
            last += 1
        if 0 < last < stop and words[last].form == "که" and not words[0].flags & (PREP | PRONOUN | CONJ | CONNECTIVE):
            part = is_partitive(sentence, 0)
            return self._mentions.span(sentence, (0, last - 1)) if part or is_somebody(sentence, 0, last - 1) else None
        return self._salience.meant(sentence.starts[clause.first], Asking.SPEECH)

    def _is_bare_noun(self, sentence: Sentence, index: int) -> bool:
        """Whether a word is a noun that neither a preposition nor an ezafe leads to, and no time."""
        here, tied = sentence.words[index], index and sentence.parse.ezafe[index - 1]
        timed = any(first <= index <= last for first, last in self._mentions.times(sentence))
        noun = sentence.parse.pos[index] in ("NOUN", "PROPN") and not here.flags & (PRONOUN | PREP | LIGHT | EVENT)
        noun = noun and here.form not in ADVERBS  # «بارها گفته‌ام: …»
        return noun and not (tied or timed or (index and sentence.words[index - 1].flags & PREP))

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

    def _fuller(self, span: Span) -> Span:
        """The full name of somebody who is called by one word of it: «داداش‌زاده», «هوشنگ داداش‌زاده» before."""
        if len(span.text.split()) > 1:
            return span
        here = self._mentions.words_of(span)
        alone = here is not None and here[1] == here[2]
        return (self._mentions.full_name(*here[:2]) if here is not None and alone else None) or span

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


def is_claimed(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a clause is only what somebody says, thinks or writes: «به باور کارشناسان، قیمت بالا می‌رود»."""
    return not predicate.nominal and (
        _by_whom(sentence, predicate) is not None
        or _is_only_alleged(sentence, predicate)
        or _by_charge(sentence, predicate) is not None
    )


def _is_only_alleged(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether the verb around a clause says that somebody claims it: «پلیس مدعی است [راننده گریخته است]»."""
    words, before = sentence.words, predicate.clause_first - 1
    before -= words[before].form == "که"
    return any(group.last == before and words[group.first - 1].form in ("مدعی", "ادعا") for group in sentence.groups)


def by_people(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The words «به گفتهٔ همسایه‌ها», «طبق کیفرخواست» before a clause that only they say; None where there are none."""
    charge = None if predicate.nominal else _by_charge(sentence, predicate)
    if charge is not None:
        return charge
    by = _by_whom(sentence, predicate) if not predicate.nominal else None
    if (
        by is None
        or sentence.words[by[0] - 1].form not in _SAID
        or sentence.words[by[0]].flags & (DETERMINER | PRONOUN)
    ):
        return None
    return by[0] - 2, by[1]


def _by_charge(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The words before a clause that only a charge tells: «[به موجب کیفرخواست]، متهم سند جعل کرده است»."""
    words = sentence.words
    for index in range(1, max(predicate.clause_first, predicate.first)):
        start = index - 1 - (words[index - 1].form in _GROUNDS)
        led = start >= 0 and words[start].form in _ACCORDING and words[index].form in _CHARGES
        comma = next((n for n in range(index, min(index + _OBJECT_NEAR, len(words))) if words[n].flags & COMMA), -1)
        if led and comma > 0 and not any(words[n].verb for n in range(index, comma)):
            return start, comma - 1
    return None


_GROUNDS: Final = frozenset("موجب اساس پایه بر متن مفاد".split())
_CHARGES: Final = frozenset("کیفرخواست ادعانامه شکایت شکایت‌نامه شکواییه دادخواست".split())
"""Papers that charge somebody with what is not proved."""
_SAID: Final = frozenset("گفته ادعای باور روایت".split())
"""What people say who are no office."""


def _by_whom(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """Who stands in «به گفته …،» before a clause in its sentence."""
    words = sentence.words
    for index in range(min(predicate.clause_first, len(words) - 2) + 1):
        if words[index].form not in _ACCORDING or words[index + 1].form not in _BY:
            continue
        first = index + 2
        comma = next((n for n in range(first, min(first + _OBJECT_NEAR, len(words))) if words[n].flags & COMMA), -1)
        alone = comma == first + 1 and words[first].form in THIRD_PERSONS
        if alone or (comma > first and not any(words[n].flags & (PREP | PRONOUN | MARK) for n in range(first, comma))):
            return first, comma - 1
    return None


_ACCORDING: Final = frozenset("به بر بنابر طبق مطابق".split())
_BY: Final = frozenset("گفته باور اعتقاد نظر اعلام نوشته روایت ادعای".split())
"""What follows it in «به گفتهٔ X» and «بنا بر اعلام X»."""


def _is_noticed(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a notice says a clause, and nobody whom the text names: «به اطلاع می‌رساند آب قطع خواهد بود»."""
    words = sentence.words
    return any(
        words[n].form == "به" and words[n + 1].form in _NOTICE and words[n + 2].form in _CONVEYS
        for n in range(max(predicate.clause_first - 3, -1), -1, -1)
    )


_NOTICE: Final = frozenset("اطلاع آگاهی استحضار".split())
_CONVEYS: Final = frozenset("می‌رساند میرساند می‌رسانیم میرسانیم می‌رسد".split())


def _can_say(mentions: Mentions, sentence: Sentence, first: int, last: int, *, near: Sentence) -> bool:
    """Whether some words name who can say something: a person or an office; a body only right before what it says."""
    words, name = sentence.words, sentence.names[first]
    flags, form = words[first].flags, words[first].form
    if flags & (PLACE | NUMBER | PRONOUN) or words[first].verb is not None or form.startswith("آنچه"):
        return False
    if form in _QUOTED and (last == first or words[first + 1].form != "جمعه"):
        return False
    if sentence.parse.pos[first] == "NUM" or (form.endswith("انی") and word(form[:-1]).flags & ROLE):
        return False  # «کارگردانی …» is nobody
    if first == last and form.endswith(_NO_SURNAME) and not flags & NAME:  # «بیستمین: …»
        return False
    if all(here.flags & (TITLE | CONJ) for here in words[first : last + 1]):
        return False
    if flags & (ROLE | TITLE | NAME) or (name is not None and name.kind is NameKind.PERSON):
        return True
    beside = sentence.start <= near.start <= sentence.end
    surname = last == first and mentions.is_surname(sentence, first)
    known = flags & (BODY | COUNTRY) or name is not None or is_doer(form, plural=True)
    known = known or sentence.parse.pos[first] == "PROPN"
    known = known or not any(
        here.flags & ~_NAMING or is_thing(here.form) for here in words[first + (last > first) : last + 1]
    )
    return surname or bool(beside and last - first <= SHORT_BODY and known)


def _name_end(sentence: Sentence, first: int, last: int) -> int:
    """Where the name of a speaker ends, before the object of the clause and what leads on: «معاون وزیر | حجم … را»."""
    words, parse = sentence.words, sentence.parse
    inner = range(first + 1, last + 1)
    stop = next((n for n in inner if words[n].form in _LEADS_ON or parse.pos[n] in ("VERB", "AUX", "ADP")), -1)
    last = stop - 1 if stop > 0 else last
    for index in range(first + 1, min(len(words), last + _OBJECT_NEAR)):
        if words[index].flags & OBJECT and first < parse.head[index] <= last:
            return parse.head[index] - 1
    return last


_NO_SURNAME: Final = ("مین", "ها", "شد", "کرد")
_LEADS_ON: Final = frozenset("بابیان درخصوص درمورد دراین‌باره درباره باتوجه بااشاره ضمن باتاکید".split())
_OBJECT_NEAR: Final = 8
UNQUOTED: Final = str.maketrans("", "", '«»"(')
