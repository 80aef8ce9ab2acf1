"""Where the phrase of a noun ends that a title can take up: «کارگاه آموزشی داستان‌نویسی», up to a time or a pronoun.

Knows nothing of what the phrase is taken up for.
"""

from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import REFLEXIVES
from gahnegar.events.mentions import Mentions
from gahnegar.events.named_again import LEADING_ON
from gahnegar.events.owners import owner_ending
from gahnegar.events.phrases import chain_end
from gahnegar.events.words import (
    CLOSE,
    COMMA,
    CONJ,
    DETERMINER,
    EVENT,
    LIGHT,
    MARK,
    NUMBER,
    OBJECT,
    OPEN,
    PREP,
    PRONOUN,
    REPORT,
    TITLE,
)
from gahnegar.persian.tokens import Relation

_LONGEST: Final = 6
"""Words of a phrase, at most."""
QUOTES: Final = frozenset('«"“')
_NUMBERED: Final = frozenset("نوبت سال مرحله دوره شماره".split())
"""Nouns with which a number goes."""
_SHORTEST_MANY: Final = 4
"""Letters of the ending «‌های»."""


def phrase_end(mentions: Mentions, sentence: Sentence, index: int) -> int:
    """The last word of the phrase of a noun that a title can take up, with its name in quotes."""
    words = sentence.words
    last, stop = chain_end(sentence, index), mentions.next_place(sentence.starts[index])
    again = {n for n in range(index + 1, last) if words[n].flags & CONJ and words[n + 1].form == words[index].form}
    over = (n for n in range(index + 1, last + 1) if _ends_before(sentence, n) or n in again or sentence.ends[n] > stop)
    last = next(over, last + 1) - 1
    following = last + 1
    if following < len(words):
        after, head = words[following], sentence.parse.head[following]
        if after.flags & OBJECT and index < head <= last and not _is_behind_subject(sentence, index):
            last = head - 1  # «[شهرداری] پروانه را صادر کرد»
        if after.form in QUOTES and words[index].form.strip("\u200c")[-1:] != "ی":
            return _closing(sentence, following) or last
        if after.flags & NUMBER and words[last].form == "شماره":
            return following
        if after.flags & PREP and _leads_on(sentence, index, last):
            end = chain_end(sentence, last + 2)
            plain = not any(_ends_before(sentence, n) or sentence.ends[n] > stop for n in range(last + 2, end + 1))
            if plain and end - index < _LONGEST:
                return end
            last -= 1
        elif _goes_with_verb(sentence, last):
            last -= 1
    while last > index and (
        words[last].flags & (CONJ | TITLE) or words[last].form in LEADING_ON or _waits(sentence, last)
    ):
        last -= 1 + bool(last - 1 > index and words[last - 1].flags & CONJ)
    return last


def _is_behind_subject(sentence: Sentence, index: int) -> bool:
    """Whether a subject stands before a word of its clause: «نمایندگان کلیات [لایحه] قانون شوراها را تصویب کردند»."""
    own = range(sentence.owner[index].first, index)
    return any(sentence.parse.relation[n] == Relation.NSUBJ and sentence.owner[n] is sentence.owner[index] for n in own)


def is_made_fuller(sentence: Sentence, index: int) -> bool:
    """Whether the word behind a noun tells which it is: by an ezafe, as its adjective, or as its name in quotes."""
    parse, after = sentence.parse, index + 1
    if after >= len(sentence.words) or parse.ezafe[index] or sentence.words[after].form in QUOTES:
        return after < len(sentence.words)
    return parse.head[after] == index and parse.relation[after].split(":")[0] in ("amod", "flat", "nmod", "compound")


def _goes_with_verb(sentence: Sentence, index: int) -> bool:
    """Whether a word is the noun of the verb behind it: «به مالکان اراضی [اخطار] داد»."""
    light = sentence.words[index].flags & (LIGHT | EVENT | REPORT) or sentence.parse.relation[index] == "compound:lvc"
    return bool(light) and any(group.first == index + 1 for group in sentence.groups)


def _waits(sentence: Sentence, index: int) -> bool:
    """Whether a word waits for another that is left out: «صنف‌های [دوازدهم]», «بالاتر [از ششم]»."""
    form, following = sentence.words[index].form, index + 1
    many = form.endswith(("\u200cهای", "های")) and len(form) > _SHORTEST_MANY
    led = following < len(sentence.words) and sentence.words[following].flags & (PREP | DETERMINER | PRONOUN)
    return many or form in _NUMBERED or bool(led and (sentence.words[index - 1].flags & CONJ or form.endswith("تر")))


def _leads_on(sentence: Sentence, index: int, last: int) -> bool:
    """Whether a noun goes on with the preposition behind it: «کارگاه آموزشی [مبارزه] با قاچاق»."""
    goal = last + 2
    noun = sentence.parse.pos[last] == "NOUN"
    return noun and last > index and goal < len(sentence.words) and sentence.parse.head[goal] == last


def _ends_before(sentence: Sentence, index: int) -> bool:
    """Whether a phrase that a title takes up ends before a word: a time, a pronoun, «خود», a mark, a number."""
    here = sentence.words[index]
    barred = COMMA | PRONOUN | DETERMINER | PREP | OBJECT | MARK | NUMBER
    one = here.form.endswith("\u200cای") and sentence.parse.pos[index] == "NOUN"  # «پل سیاه‌رود [سازه‌ای] آجری»
    return bool(
        here.flags & barred or one or here.form in REFLEXIVES or sentence.hidden[index] or owner_ending(here.form)
    )


def _closing(sentence: Sentence, opening: int) -> int:
    """Where the quotation mark of a short name closes; 0 where it does not."""
    ends = range(opening + 2, min(opening + _LONGEST, len(sentence.words)))
    return next((n for n in ends if sentence.words[n].flags & CLOSE), 0)


def within_title(sentence: Sentence, index: int, last: int) -> int:
    """Where a phrase ends that has `_LONGEST` words at most; `index` where it cannot be cut."""
    words = sentence.words
    if sum(not here.flags & MARK for here in words[index : last + 1]) <= _LONGEST:
        return last
    for stop in range(min(index + _LONGEST, last) - 1, index, -1):
        name = sentence.names[stop]
        inside = name is not None and name.last > stop
        quoted = any(words[n].flags & OPEN for n in range(index, stop + 1)) and not words[stop].flags & CLOSE
        joins = words[stop].flags & (CONJ | MARK | PREP | TITLE) or words[stop + 1].flags & (CONJ | OPEN | CLOSE)
        if not (inside or quoted or joins) and sentence.parse.pos[stop + 1] != "ADJ":
            return stop
    return index


def written_definite(sentence: Sentence, text: str, noun: str, index: int, last: int) -> str:
    """A mention as one writes what is known: «سیارک تازه» for «سیارک تازه‌ای»; nothing where that is not plain."""
    first, _, rest = text.replace('"', "").partition(" ")
    form = sentence.words[index].form.strip("\u200c")
    if form != noun and not (noun[-1] in "او" and form == f"{noun}ی"):
        first = first.removesuffix("ی").removesuffix("\u200cا").rstrip("\u200c")
    elif rest.endswith("\u200cای"):
        pos = sentence.parse.pos[last + 1] if last + 1 < len(sentence.words) else ""
        if pos in ("NOUN", "PROPN", "ADJ"):
            return ""  # «روستای کوهپایه‌ای | سرآب»
    return f"{first} {rest}".removesuffix("\u200cای")
