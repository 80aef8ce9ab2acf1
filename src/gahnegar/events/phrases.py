"""Phrases of a clause: stretches between prepositions, times, commas and «را», each with the preposition before it.

Flat on purpose: who takes part and where it happens can be read from such stretches without a tree.
"""

from dataclasses import dataclass
from typing import Final

from gahnegar.events import lexicon
from gahnegar.events.animacy import is_person_noun
from gahnegar.events.clauses import Sentence
from gahnegar.events.predicates import Predicate
from gahnegar.events.sentence_verbs import WISHED
from gahnegar.events.spoken_verbs import OBJECT_ENDINGS
from gahnegar.events.words import (
    BODY,
    COMMA,
    CONJ,
    COUNTED,
    DETERMINER,
    EVENT,
    HUMAN,
    MARK,
    NAME,
    NUMBER,
    OBJECT,
    PURE_PREP,
    ROLE,
    STOP,
    TITLE,
    TOWN,
    UNDER,
)
from gahnegar.persian.nouns import is_seen

_ASIDE: Final = 12
"""Words of an office behind a name and its comma: «قالیباف، شهردار تهران،»."""
_CUTTING: Final = PURE_PREP | OBJECT | STOP | UNDER | COMMA


@dataclass(slots=True)
class Phrase:
    """Words `first` to `last` (inclusive); `prep` is the preposition before them, `direct` tells of «را» after them."""

    first: int
    last: int
    prep: str = ""
    direct: bool = False


def find_phrases(sentence: Sentence, predicate: Predicate, times: list[tuple[int, int]]) -> list[Phrase]:
    """The phrases of the predicate's clause, before the verb where there is one, in order."""
    words, owner, clause = sentence.words, sentence.owner, predicate.clause
    timed = {index for first, last in times for index in range(first, last + 1)}
    stop = predicate.first if predicate.group is not None and not predicate.nominal else predicate.clause_last + 1
    if predicate.nominal and predicate.group is not None:
        stop = predicate.group.first
    modal = clause.modal
    verbal = None
    if modal is not None:
        planned = modal.first > 0 and words[modal.first - 1].form in lexicon.PLANS | WISHED
        verbal = range(modal.first - planned, modal.last + 1)
    found: list[Phrase] = []
    prep, first = "", -1
    for index in range(predicate.clause_first, stop):
        flags = words[index].flags
        if counts(sentence, index):  # «در این شهر بیش از ۱۰۰ تن»: a phrase of its own
            if first >= 0:
                found.append(Phrase(first, index - 1, prep))
                prep, first = "", index
            first = index if first < 0 else first
            continue
        if flags & PURE_PREP and index > predicate.clause_first and counts(sentence, index - 1) and first >= 0:
            continue
        if first < 0 and words[index].form == "بنا" and index + 1 < stop and words[index + 1].form == "بر":
            continue  # «بنا بر محتویات پرونده»
        if words[index].form == "تا" and _tells_number(sentence, index, first):  # «سه تا مشتری»
            continue
        if index in timed or owner[index] is not clause or (verbal and index in verbal):
            cut = True
        elif not flags & _CUTTING:
            if first < 0:
                first = index
            if _is_spoken_object(sentence, index):  # «یه آقایی [کیفمو] پیدا کرد»
                start = index
                while start > first and sentence.parse.ezafe[start - 1]:
                    start -= 1
                found += [Phrase(first, start - 1, prep), Phrase(start, index, "", True)][start == first :]
                prep, first = "", -1
            elif prep == "در" and flags & (TITLE | ROLE) and words[index - 1].flags & TOWN:
                found.append(Phrase(first, index - 1, prep))
                prep, first = "", index
            continue
        else:
            cut = not sentence.hidden[index] and not (flags & COMMA and is_listing(sentence, index, stop))
        if cut:
            if first >= 0:
                found.append(Phrase(first, index - 1, prep, bool(flags & OBJECT)))
                first = -1
            elif flags & OBJECT and found and all(n in timed for n in range(found[-1].last + 1, index)):
                found[-1].direct = True  # «بدهی [سال ۹۹] را»
            leads = index not in timed and flags & (PURE_PREP | UNDER)
            prep = words[index].form if leads else ""
        elif first < 0:
            first = index
    if first >= 0:
        found.append(Phrase(first, stop - 1, prep))
    if not predicate.nominal:
        found = [phrase for phrase in found if not (phrase.first and goes_on_behind(sentence, phrase.first))]
    _mark_objects(sentence, found)
    if predicate.group is not None and all(phrase.prep or phrase.direct for phrase in found):
        for place, phrase in enumerate(found):
            start = hidden_subject(sentence, phrase.first, phrase.last) if phrase.prep else -1
            if start >= 0:
                found[place : place + 1] = [Phrase(phrase.first, start - 1, phrase.prep), Phrase(start, phrase.last)]
                break
    return found


def goes_on_behind(sentence: Sentence, index: int) -> bool:
    """Whether a phrase goes on at the word behind its time, up to a comma: «در جلسهٔ دیروز [شورا]، شهردار گفت»."""
    parse, words = sentence.parse, sentence.words
    if not parse or index >= len(words) or sentence.hidden[index] or parse.relation[index] != "nmod":
        return False
    before = next((n for n in range(index - 1, -1, -1) if not sentence.hidden[n]), -1)
    if before < 0 or before == index - 1 or not (parse.ezafe[before] and before <= parse.head[index] < index):
        return False
    ends = (n for n in range(index + 1, len(words)) if words[n].flags & (MARK | PURE_PREP | OBJECT))
    return bool(words[next(ends, index)].flags & COMMA)


def _is_spoken_object(sentence: Sentence, index: int) -> bool:
    """Whether a word of speech has its «را» written on it: «گوشیشو», «پولمو»; no «شستشو»."""
    form = sentence.words[index].form
    return sentence.spoken and form.endswith(OBJECT_ENDINGS) and not is_seen(form) and not sentence.hidden[index]


def _mark_objects(sentence: Sentence, phrases: list[Phrase]) -> None:
    """Mark the phrase on whose noun a «را» hangs that stands behind more: «انتشار گازهای ناشی | از جام جهانی را»."""
    words, parse = sentence.words, sentence.parse
    if not parse:
        return
    for place, phrase in enumerate(phrases):
        if not phrase.direct or not phrase.prep or phrase.last + 1 >= len(words):
            continue
        noun = parse.head[phrase.last + 1]
        other = phrases[place - 1] if place else phrase
        if not other.prep and other.first <= noun <= other.last and other.last + 2 == phrase.first:
            other.direct = True


def _tells_number(sentence: Sentence, index: int, first: int) -> bool:
    """Whether «تا» only goes with the number before it."""
    if not sentence.parse or index - 1 != first or not sentence.words[index - 1].flags & NUMBER:
        return False
    following = index + 1
    return (
        following < len(sentence.words) and sentence.parse.pos[following] == "NOUN" and not sentence.hidden[following]
    )


def whole_chain(sentence: Sentence, first: int, last: int) -> int:
    """Where a noun phrase from `first` ends, `last` at most: its ezafe chain, with numbers, «و» and names."""
    words, parse = sentence.words, sentence.parse
    if not parse:
        return last
    for index in range(first, last):
        here, following = words[index].flags, words[index + 1].flags
        apart = parse.relation[index + 1] in ("nsubj", "obj") and parse.head[index + 1] > last
        tied = parse.ezafe[index] and not apart
        if tied or here & (NUMBER | DETERMINER | CONJ | MARK) or following & (CONJ | MARK | NUMBER):
            continue
        if parse.pos[index + 1] not in ("NOUN", "PROPN") or first <= parse.head[index + 1] <= index:
            continue
        name = sentence.names[index]
        if (name is not None and name.last > index) or first <= parse.head[index] > index:
            continue
        return index
    return last


def counts(sentence: Sentence, index: int) -> bool:
    """Whether a word opens a number that is told roughly: «بیش از ۱۰۰ نفر», «نزدیک به ۷۰۰ هزار»."""
    words = sentence.words
    return (
        words[index].form in _ROUGHLY
        and index + 2 < len(words)
        and words[index + 1].form in ("از", "به", "بر")
        and bool(words[index + 2].flags & (NUMBER | DETERMINER))
        and not sentence.hidden[index + 1]
    )


_ROUGHLY: Final = frozenset("بیش بیشتر کمتر افزون نزدیک بالغ قریب متجاوز".split())


def hidden_subject(sentence: Sentence, first: int, last: int) -> int:
    """The first word of a name that stands behind a prepositional phrase without a mark between, or -1.

    «طی مراسمی مصطفی پناهنده … معرفی شد»: to be asked only where a clause has no other subject.
    """
    words = sentence.words
    actor = _parsed_behind(sentence, first, last)
    if actor >= 0:
        return actor
    for index in range(first + 1, last):
        here, before = words[index], words[index - 1]
        people = words[index + 1].flags & (COUNTED | ROLE | HUMAN) or words[last].form == "تن" == words[index + 1].form
        counted = here.flags & NUMBER and people
        counted = (
            counted and before.form != "رقم" and not (before.flags & CONJ and words[index - 2].flags & NUMBER)
        )  # «هزار و ۸۵۷ نفر»
        if counted and not (sentence.parse and sentence.parse.ezafe[index - 1]) and not before.flags & NUMBER:
            return index - (before.form in ("تعداد", "شمار") and index - 1 > first)
        named = (here.flags & (NAME | TITLE) and here.form not in _NO_NAMES) or here.form == "تیم"
        if (
            named
            and before.form not in _ALONG
            and not before.flags & (ROLE | TITLE | NAME | PURE_PREP | BODY | CONJ | MARK | EVENT)
        ):
            return index
    return -1


def _parsed_behind(sentence: Sentence, first: int, last: int) -> int:
    """The first word of the office or the people who the tree says act, behind a phrase that no ezafe ties to them."""
    parse, words, verb = sentence.parse, sentence.words, sentence.owner[first].verb
    if not parse or verb is None:
        return -1
    below = (n for n in parse.children[verb.last] if parse.relation[n] == "nsubj" and first < n <= last)
    noun = next(below, -1)
    if noun < 0 or not (words[noun].flags & (ROLE | TITLE | HUMAN) or is_person_noun(words[noun].form)):
        return -1
    while noun > first + 1 and words[noun - 1].flags & (NUMBER | DETERMINER):
        noun -= 1
    return -1 if parse.ezafe[noun - 1] or words[noun - 1].flags & (CONJ | MARK | PURE_PREP) else noun


_ALONG: Final = frozenset("همراه نام یاد همت دستور دعوت پیشنهاد گزارش نقل گفته رهبری".split())
"""Nouns that go on with a name: «به همراه حسن کریمی»."""
_NO_NAMES = frozenset("حضرت امام شهید شاه خانم استاد".split())


def is_listing(sentence: Sentence, index: int, stop: int) -> bool:
    """Whether a comma only parts the members of a list: «اساتید، کارشناسان و دانشجویان»."""
    words = sentence.words
    for place in range(index + 1, min(index + 6, stop)):
        if words[place].form == "و":
            return True
        if words[place].flags & (PURE_PREP | MARK):
            return bool(words[place].flags & COMMA) and place - index <= 3
    return False


def chain_end(sentence: Sentence, first: int) -> int:
    """The last word of the noun phrase that begins at `first`, with the office or the name behind its comma."""
    words, parsed = sentence.words, sentence.parse
    limit = len(words) - 1
    if not parsed:
        return first
    last = first
    while last < limit and last - first < _ASIDE:
        name = sentence.names[last]
        following = parsed.relation[last + 1] in ("flat", "appos", "amod") and first <= parsed.head[last + 1] <= last
        if name is not None and name.last > last:
            last = min(name.last, limit)
        elif (parsed.ezafe[last] and parsed.pos[last + 1] in ("NOUN", "PROPN", "ADJ", "PRON", "NUM", "DET", "ADV")) or (
            following and parsed.pos[last + 1] in ("NOUN", "PROPN", "ADJ", "NUM")
        ):
            last += 1
        elif (
            words[last + 1].form == "و"
            and last + 2 <= limit
            and first <= parsed.head[last + 2] <= last
            and parsed.pos[last + 2] in ("NOUN", "ADJ", "PROPN")
            and last > first
        ):
            last += 2
        elif words[last + 1].flags & COMMA and last + 2 <= limit and words[last + 2].flags & (ROLE | TITLE):
            end = chain_end(sentence, last + 2) if last + 2 < limit else last + 2
            return end if end > last + 2 else last
        else:
            break
    return last
