"""What is called again by its noun: which «این وزارت» it is, which book «این کتاب», which one a bare «جشنواره».

The answer is a fuller mention of the same noun before it, or of a noun of the same kind («این حادثه»: the explosion).
Knows no time.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import REFLEXIVES
from gahnegar.events.mentions import Mentions
from gahnegar.events.owners import whose
from gahnegar.events.phrases import chain_end
from gahnegar.events.words import BODY, PLACE, PRONOUN, word
from gahnegar.persian.names import NameKind
from gahnegar.persian.text import Span

_FAR: Final = 700
"""Letters before and behind a noun in which its fuller mention is looked for."""
_WIDE: Final = 4000
"""Letters before a noun in which a second thing of it may be named."""
_OPENING: Final = 120
"""Letters in which a text that begins in the middle may point at what it only names behind them."""
_TRIED: Final = 3
"""Mentions of a noun that are looked at, the last ones first."""
_MENTIONS: Final = 6
"""Mentions of a noun at most among which a second thing is looked for."""
_ENTITLED: Final = 8
"""Words of a noun and its name in quotes, at most."""
_SHORT: Final = 6
"""Words of a fuller mention of a bare noun, at most."""
_LEADING_ON: Final = frozenset("مبنی مشتمل شامل موسوم متشکل مربوط نسبت".split())
"""Adjectives that only lead to a preposition: «خبر روزنامه مبنی بر …»."""
_OTHERS: Final = frozenset("دیگر دیگری بعدی مشابه".split())
"""Adjectives that set a thing apart from one told before."""


def _places_of(mentions: Mentions, noun: str, offset: int, *, far: int = _FAR, count: int = _TRIED) -> Iterator[int]:
    """Where a noun stands before an offset without «این», the last place first."""
    pattern = re.compile(rf"(?<![\w\u200c])(?<!این )(?<!آن ){re.escape(noun)}(?:\u200c?ی)?(?![\w\u200c])")
    found = [match.start() for match in pattern.finditer(mentions.text, max(0, offset - far), offset)]
    yield from found[: -count - 1 : -1]


def named_before(mentions: Mentions, noun: str, offset: int, *, back_only: bool = False) -> Span | None:
    """The body or person that «این `noun`» at `offset` means: the last mention of the noun with more words."""
    before = (_full(mentions, place, noun) for place in _places_of(mentions, noun, offset))
    found = next((span for span in before if span is not None), None)
    if found is not None or offset >= _OPENING or back_only or not word(noun).flags & BODY:
        return found
    after = re.compile(rf"(?<![\w\u200c]){re.escape(noun)}(?![\w\u200c])").finditer(  # a text may begin in the middle
        mentions.text, offset + len(noun), offset + len(noun) + _FAR
    )
    return next((span for match in islice(after, _TRIED) if (span := _full(mentions, match.start(), noun))), None)


def _full(mentions: Mentions, offset: int, noun: str) -> Span | None:
    """The phrase of a noun at an offset, where it says more than the noun."""
    sentence = mentions.at(offset)
    index = sentence.index_at(offset) if sentence.words else 0
    if not sentence.parse or sentence.words[index].form.strip("\u200c").removesuffix("ی").rstrip(
        "\u200c"
    ) != noun.removesuffix("ی"):
        return None
    stop = mentions.next_place(sentence.starts[index])
    last = chain_end(sentence, index)
    while last > index and sentence.ends[last] > stop:
        last -= 1
    while last > index and (sentence.words[last].form in _LEADING_ON or sentence.words[last].form in REFLEXIVES):
        last -= 1
    if last > index and sentence.words[index + 1].form in _OTHERS:
        return None
    if last > index and (sentence.ends[last] + 1 >= stop or _ends_phrase(sentence, index, last)):
        return mentions.span(sentence, (index, last))
    return None


def entitled_before(mentions: Mentions, noun: str, offset: int) -> Span | None:
    """What «این `noun`» means by its name in quotes: «کتاب «دلدادگان»»; None where two are told."""
    text = mentions.text
    begin = max(0, offset - _FAR)
    pattern = re.compile(rf'(?<![\w\u200c]){re.escape(noun)}[ ](?:«[^«»\n]{{2,50}}»|"[^"\n]{{2,50}}")')
    found = list(pattern.finditer(text, begin, offset))
    same = len({match[0] for match in found}) == 1 and len(found[0][0].split()) <= _ENTITLED
    return mentions.folded.span(*found[0].span()) if same else None


def only_full(mentions: Mentions, noun: str, offset: int) -> str:
    """The mention of a noun with more words that stands before `offset`, where the text knows only one such."""
    spans: list[str] = []
    for place in _places_of(mentions, noun, offset, far=_WIDE, count=_MENTIONS):
        span = _full(mentions, place, noun.split()[0])
        if span is not None and len(span.text.split()) > len(noun.split()):
            spans.append(" ".join(span.text.split()))
    shortest = min(spans, key=len, default="")
    least = len(noun.split()) + 1
    one = all(other.split()[:least] == shortest.split()[:least] for other in spans)
    return shortest if one and len(shortest.split()) <= _SHORT else ""


def owner_before(mentions: Mentions, noun: str, offset: int) -> Span | None:
    """Whose the happening is that «این `noun`» at `offset` points at: «کنسرت داود سرخوش»."""
    for place in _places_of(mentions, noun, offset):
        sentence = mentions.at(place)
        index = sentence.index_at(place) if sentence.words else 0
        if not sentence.parse or sentence.words[index].form != noun:
            continue
        found = whose(sentence, index, min(index + _ENTITLED, len(sentence.words) - 1))
        if found is not None and not sentence.words[found[0]].flags & PRONOUN:
            return mentions.span(sentence, found)
    return None


def scene_before(mentions: Mentions, noun: str, offset: int) -> Span | None:
    """Where a text says, before `offset`, that the happening `noun` is or was: «در …» in a clause that names it."""
    for sentence, stop in mentions.back(offset):
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
                    return mentions.span(sentence, (place, last))
    return None


def _ends_phrase(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the phrase from `first` plainly ends with `last`: no noun follows that may belong to it."""
    if last + 1 >= len(sentence.words):
        return True
    parse, following = sentence.parse, last + 1
    if parse.pos[following] not in ("NOUN", "PROPN", "ADJ", "X", "NUM") or parse.head[following] > following:
        return True
    return not parse.ezafe[last] and not first <= parse.head[following] <= last
