"""Which thing a bare noun calls again: «جشنواره», where «جشنواره تئاتر خیابانی مریوان» stands before.

Each fuller mention of the noun is a candidate, and so is none of them. A cue is a plain fact: where a mention stands,
what makes it fuller, whether the text comes back to it; what the bare noun is in its clause, and what it names. The
weights are those of a softmax over the candidates, fitted by `training/calling_weights.py` on what a reader decided of
bare nouns in texts of many kinds; it prints what they are worth on texts that were held out. Knows no time.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from math import exp, fsum
from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.fuller_phrases import QUOTES, is_made_fuller, phrase_end, within_title, written_definite
from gahnegar.events.lexicon import DEMONSTRATIVES
from gahnegar.events.mentions import Mentions
from gahnegar.events.words import (
    CONJ,
    COUNTRY,
    DETERMINER,
    LIGHT,
    NUMBER,
    OBJECT,
    OPEN,
    PLACE,
    PREP,
    PRONOUN,
    SUB,
    TOWN,
    word,
)
from gahnegar.persian.nouns import NounClass, chance
from gahnegar.persian.wordlists import word_set


class CallingCue(IntEnum):
    """A fact about a fuller mention, or about the bare noun where none is meant (`NONE` and what follows)."""

    FAR = 0
    """More than some sentences lie between."""
    HEADLINE = 1
    OPENING = 2
    """It stands where the text begins."""
    HEADS = 3
    """Its sentence begins with it."""
    NESTED = 4
    """Behind a preposition or an ezafe."""
    AGAIN = 5
    """It stands there more than once."""
    OFTEN = 6
    """The text goes on to call it so, again and again."""
    SOLE = 7
    """No other thing of the noun stands before."""
    SOLE_NAME = 8
    """The same, and it is of a kind that has names of its own: «شرکت», «جشنواره»."""
    LAST = 9
    QUOTED = 10
    """A name in quotes makes it fuller."""
    NAMED = 11
    """A name or a place does."""
    QUALITY = 12
    """Only adjectives do: «چاه عمیق»."""
    RANKED = 13
    """«دوره دوم»."""
    CUT = 14
    """It goes on beyond the words that a title takes up."""
    NONE = 15
    SUBJECT = 16
    OBJECT = 17
    OWNER = 18
    """Behind an ezafe: «بودجه [شهر]»."""
    LED = 19
    POINTED = 20
    """Behind «این»."""
    PLACE = 21
    BODY = 22
    HAPPENING = 23
    THING = 24
    PERSON = 25
    UNKNOWN = 26
    """Nobody knows what the noun names."""
    MANY = 27
    LIGHT = 28
    """A noun of light verbs: «کار», «صورت»."""
    OF_TWO = 29
    """More than one thing of the noun stands before."""
    TOPIC = 30
    """It is alone, of a kind that has names of its own, and the text begins with it or is headed by it."""


WEIGHTS: Final = {
    CallingCue.FAR: -1.0,
    CallingCue.HEADLINE: -0.3,
    CallingCue.OPENING: 1.4,
    CallingCue.HEADS: 1.9,
    CallingCue.NESTED: -0.0,
    CallingCue.AGAIN: 1.4,
    CallingCue.OFTEN: 0.4,
    CallingCue.SOLE: 0.0,
    CallingCue.SOLE_NAME: 1.1,
    CallingCue.LAST: 0.6,
    CallingCue.QUOTED: 1.9,
    CallingCue.NAMED: 0.3,
    CallingCue.QUALITY: -0.5,
    CallingCue.RANKED: -0.4,
    CallingCue.CUT: -0.1,
    CallingCue.NONE: 1.3,
    CallingCue.SUBJECT: -0.2,
    CallingCue.OBJECT: 0.8,
    CallingCue.OWNER: 0.2,
    CallingCue.LED: 0.5,
    CallingCue.POINTED: -1.8,
    CallingCue.PLACE: -0.8,
    CallingCue.BODY: -0.4,
    CallingCue.HAPPENING: 0.4,
    CallingCue.THING: 1.3,
    CallingCue.PERSON: 1.1,
    CallingCue.UNKNOWN: -0.4,
    CallingCue.MANY: -0.0,
    CallingCue.LIGHT: 0.9,
    CallingCue.OF_TWO: 1.3,
    CallingCue.TOPIC: 2.0,
}
"""What each cue weighs."""
SURE: Final = 0.55
"""How likely the likeliest must be, at least."""
_WIDE: Final = 4000
"""Letters before a noun in which a fuller mention is looked for."""
_MENTIONS: Final = 6
"""Mentions with a word behind that may make them fuller that are looked at, the last ones."""
_NEAR: Final = 250
"""Letters before a noun that are near, and with which a text begins."""
_OFTEN: Final = 3
"""Bare mentions from which on a text calls something so often."""
_BEHIND: Final = re.compile(r"(?:\u200c?ی|\u200cای)? (?:[«\"“]|(?P<next>[\w\u200c]+))")
"""A word or a name in quotes behind a noun."""
_LETTER: Final = re.compile(r"[\w\u200c]")
_NO_MORE: Final = PREP | OBJECT | CONJ | DETERMINER | NUMBER | SUB | PRONOUN
"""What behind a noun makes it no fuller."""
_ORDINALS: Final = frozenset(
    "اول نخست دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم اصلی نهایی بعدی قبلی پایانی آخر".split()
)
_OTHERS: Final = frozenset("دیگر دیگری بعدی مشابه مذکور مزبور یادشده فوق".split())
"""Adjectives that set a thing apart from one told before, or only point at it themselves."""
_SAYS_NOTHING: Final = frozenset("کشور است بود شد شده کرد کرده دارد داشت هم نیز خواهد باید نیست بوده که".split())
"""Words behind a noun that make it no fuller, beside those without a content."""
_AGENCIES: Final = frozenset("خبرگزاری خبرنگار".split())
_NAMED_ONCE: Final = word_set(
    "روستا شهر شهرستان استان شرکت باشگاه کارخانه پالایشگاه پتروشیمی مدرسه دانشگاه دانشکده بیمارستان کتابخانه مسجد "
    "موزه سد پل قنات روزنامه مجله نشریه جشنواره همایش کنگره نمایشگاه پرونده طرح لایحه کتاب فیلم انجمن شورا گروه تیم "
    "مجمع اتحادیه بنیاد سازمان"
)
"""What has a name of its own, by which a text calls it once and then no more."""
_CLASSES: Final = {
    NounClass.PLACE: CallingCue.PLACE,
    NounClass.BODY: CallingCue.BODY,
    NounClass.HAPPENING: CallingCue.HAPPENING,
    NounClass.THING: CallingCue.THING,
    NounClass.PERSON: CallingCue.PERSON,
}


@dataclass(frozen=True, slots=True)
class Fuller:
    """A fuller mention of a noun: its words in the folded text, as a title writes it, and the facts about it."""

    start: int
    end: int
    text: str
    cues: set[CallingCue]


class CalledAgain:
    """Which things the bare nouns of one text call again."""

    __slots__ = ("_known", "_mentions")

    def __init__(self, mentions: Mentions) -> None:
        self._mentions = mentions
        self._known: dict[int, str] = {}

    def meant(self, sentence: Sentence, index: int) -> str:
        """The fuller mention of the bare noun at a word, as a title writes it; nothing where that is not sure."""
        start = sentence.starts[index]
        if start not in self._known:
            self._known[start] = self._likeliest(sentence, index)
        return self._known[start]

    def _likeliest(self, sentence: Sentence, index: int) -> str:
        found, none = self.candidates(sentence, index)
        weights = [_odds(one.cues) for one in found]
        best = max(range(len(found)), key=weights.__getitem__, default=-1)
        if best < 0 or weights[best] <= SURE * (sum(weights) + _odds(none)):
            return ""
        beside = any(self._are_joined(found[best], one) or self._are_joined(one, found[best]) for one in found)
        return "" if beside else found[best].text  # «شرکت آفتاب و شرکت مهتاب سپرده گرفتند. … شرکت …»

    def candidates(self, sentence: Sentence, index: int) -> tuple[list[Fuller], set[CallingCue]]:
        """The fuller mentions of a noun before it, the nearest first; and what speaks for none of them."""
        noun, offset = sentence.words[index].form.strip("\u200c"), sentence.starts[index]
        found: list[Fuller] = []
        places = list(self._places(noun, offset))
        self._mentions.analysed(list(map(self._mentions.span_at, places)))  # all in one pass
        for place in places:
            one = self._fuller(place, noun, offset)
            if one is not None:
                _add_thing(found, one)
        title = self._mentions.text.find("\n")
        for one in found:
            one.cues.update({CallingCue.HEADLINE} if one.start < title < offset else ())
            one.cues.update({CallingCue.OPENING} if one.start < max(title, 0) + _NEAR else ())
        none = set(_cues_of_noun(sentence, index))
        if len(found) > 1:
            none.add(CallingCue.OF_TWO)
        if len(found) == 1:
            found[0].cues.add(CallingCue.SOLE)
            named = {CallingCue.SOLE_NAME} if noun in _NAMED_ONCE else set[CallingCue]()
            begins = not found[0].cues.isdisjoint((CallingCue.OPENING, CallingCue.HEADLINE))
            found[0].cues.update(named, {CallingCue.TOPIC} if named and begins else ())
        if found:
            often = len(re.findall(_whole_word(noun), self._mentions.text[found[0].start : offset])) > _OFTEN
            found[0].cues.update({CallingCue.LAST, *({CallingCue.OFTEN} if often else ())})
        return found, none

    def _places(self, noun: str, offset: int) -> Iterator[int]:
        """Where a noun stands before an offset with a word behind that may make it fuller, the last place first."""
        text, stop, first = self._mentions.text, offset, max(0, offset - _WIDE)
        for _ in range(_MENTIONS):
            while (stop := text.rfind(noun, first, stop)) >= 0:
                match = _BEHIND.match(text, stop + len(noun), offset)
                begins = not stop or not _LETTER.match(text, stop - 1)
                if begins and match is not None and (match["next"] is None or _may_tell_more(match["next"])):
                    yield stop
                    break
            else:
                return

    def _are_joined(self, one: Fuller, other: Fuller) -> bool:
        """Whether «و» joins two mentions, in this order."""
        return self._mentions.text[one.end : other.start].strip(" ،") in ("و", "یا") and one.end < other.start

    def _fuller(self, place: int, noun: str, offset: int) -> Fuller | None:
        """The mention of a noun at a place, where what follows makes it fuller."""
        mentions = self._mentions
        sentence = mentions.at(place)
        if not sentence.words or not sentence.parse:
            return None
        index = sentence.index_at(place)
        form, after = sentence.words[index].form.strip("\u200c"), index + 1
        if not form.startswith(noun) or _named_class(form) != _named_class(noun) or not is_made_fuller(sentence, index):
            return None
        if form == noun and noun[-1] in "او" and sentence.words[after].form not in QUOTES:
            return None  # «قانون می‌گوید [شورا] رأی‌گیری نهایی …»: it would be «شورای»
        whole = phrase_end(mentions, sentence, index)
        last = within_title(sentence, index, whole)
        if last <= index or sentence.ends[last] > offset or (last == after and sentence.words[after].form in _OTHERS):
            return None
        if _is_byline(sentence, index, last):
            return None
        text = written_definite(sentence, mentions.written(sentence, index, last), noun, index, last)
        cues = {
            *_mention_cues(sentence, index, last),
            *({CallingCue.CUT} if last < whole else ()),
            *({CallingCue.FAR} if offset - place >= _NEAR else ()),
        }
        return Fuller(place, sentence.ends[last], text, cues) if text else None


def _is_byline(sentence: Sentence, index: int, last: int) -> bool:
    """Whether a phrase only tells for whom somebody reports: «خبرنگار گروه [جامعه خبرگزاری فارس]»."""
    return any(here.form in _AGENCIES for here in sentence.words[index : last + 1])


def _whole_word(noun: str) -> str:
    """A pattern of a noun as a whole word."""
    return rf"(?<![\w\u200c]){re.escape(noun)}(?![\w\u200c])"


def _cues_of_noun(sentence: Sentence, index: int) -> Iterator[CallingCue]:
    """What a bare noun is in its clause, and what it names."""
    words, parse = sentence.words, sentence.parse
    form = words[index].form.strip("\u200c")
    yield CallingCue.NONE
    pointed = index > 0 and words[index - 1].form in DEMONSTRATIVES
    if pointed:
        yield CallingCue.POINTED
    before = index - pointed - 1
    if index + 1 < len(words) and words[index + 1].flags & OBJECT:
        yield CallingCue.OBJECT
    elif before >= 0 and parse.ezafe[before]:
        yield CallingCue.OWNER
    elif before >= 0 and words[before].flags & PREP:
        yield CallingCue.LED
    else:
        yield CallingCue.SUBJECT
    kind = _named_class(form)
    yield CallingCue.UNKNOWN if kind is None else _CLASSES[kind]
    if form.endswith(("ها", "های", "ان", "ین", "ات")):
        yield CallingCue.MANY
    if words[index].flags & LIGHT:
        yield CallingCue.LIGHT


def _add_thing(found: list[Fuller], one: Fuller) -> None:
    """Put a mention to those of the same thing, or behind the others."""
    words = set(one.text.split())
    for number, other in enumerate(found):
        known = set(other.text.split())
        if _are_all_among(known, words) or _are_all_among(words, known):
            longer = one.text if len(words) > len(known) else other.text
            cues = other.cues | (one.cues - {CallingCue.FAR}) | {CallingCue.AGAIN}
            found[number] = Fuller(other.start, other.end, longer, cues)
            return
    found.append(one)


def _are_all_among(known: set[str], words: set[str]) -> bool:
    """Whether each of some words, or one that goes on with it, is among others: «پیاده‌راه», «پیاده‌راه‌سازی»."""
    return all(form in words or any(other.startswith(f"{form}\u200c") for other in words) for form in known)


def _may_tell_more(form: str) -> bool:
    """Whether a word behind a noun may make it fuller: «کارخانه [قند]», not «کارخانه [در]»."""
    here = word(form)
    return not here.flags & _NO_MORE and form not in _SAYS_NOTHING and not form.startswith(("می‌", "نمی‌"))


def _mention_cues(sentence: Sentence, index: int, last: int) -> Iterator[CallingCue]:
    """What makes a mention fuller, and what it is in its sentence."""
    words, parse = sentence.words, sentence.parse
    added = range(index + 1, last + 1)
    if index == 0:
        yield CallingCue.HEADS
    elif words[index - 1].flags & PREP or parse.ezafe[index - 1]:
        yield CallingCue.NESTED
    if any(words[n].flags & OPEN for n in added):
        yield CallingCue.QUOTED
    if any(sentence.names[n] is not None or words[n].flags & (TOWN | COUNTRY | PLACE) for n in added):
        yield CallingCue.NAMED
    if all(parse.pos[n] == "ADJ" for n in added):
        yield CallingCue.QUALITY
    if words[index + 1].form in _ORDINALS:
        yield CallingCue.RANKED


def _named_class(form: str) -> NounClass | None:
    """What a noun most likely names; None where nothing is known of it."""
    chances = {kind: chance(form, kind) or 0.0 for kind in NounClass}
    best = max(NounClass, key=chances.__getitem__)
    return best if chances[best] else None


def _odds(cues: set[CallingCue]) -> float:
    """How much speaks for a candidate."""
    return exp(fsum(WEIGHTS[cue] for cue in cues))
