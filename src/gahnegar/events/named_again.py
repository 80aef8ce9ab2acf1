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
from gahnegar.events.mentions import Mentions, Named, Standing
from gahnegar.events.owners import whose
from gahnegar.events.phrases import chain_end
from gahnegar.events.words import (
    BODY,
    CLOSE,
    COMMA,
    CONJ,
    COUNTRY,
    EVENT,
    LIGHT,
    MARK,
    NUMBER,
    OBJECT,
    PLACE,
    PREP,
    PRONOUN,
    REPORT,
    word,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.nouns import singulars
from gahnegar.persian.text import Span

_FAR: Final = 700
"""Letters before and behind a noun in which its fuller mention is looked for."""
_NEAR: Final = 400
"""Letters before «این حادثه» in which what happened is looked for."""
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
LEADING_ON: Final = frozenset("مبنی مشتمل شامل موسوم متشکل مربوط نسبت".split())
"""Adjectives that only lead to a preposition: «خبر روزنامه مبنی بر …»."""
_OTHERS: Final = frozenset("دیگر دیگری بعدی مشابه مذکور یادشده فوق".split())
"""Adjectives that set a thing apart from one told before, or only point at it themselves."""


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
    comma = next((n for n in range(index + 1, last) if sentence.words[n].flags & COMMA), last)
    if not any(sentence.words[n].flags & CONJ for n in range(comma, last)):  # «ولسوالی دایکندی[، امدادگران]»
        last = comma - (comma < last)
    while last > index and (sentence.words[last].form in LEADING_ON or sentence.words[last].form in REFLEXIVES):
        last -= 1
    if last > index and _is_light_noun(sentence, last):  # «به مالکان اراضی [اخطار] داد»
        last -= 1
    if last - 2 > index and sentence.words[last - 1].flags & CONJ and _is_before_preposition(sentence, last):
        last -= 2  # «همایش اصلاح‌طلبان [و حمایت] از …»
    if last > index and sentence.words[index + 1].form in _OTHERS:
        return None
    if last > index and sentence.words[last].form.endswith("\u200cای"):
        return None  # «شرکت برنامه‌ای برای … ندارد», «روستای کوهپایه‌ای | سرآب»
    if last > index and (sentence.ends[last] + 1 >= stop or _ends_phrase(sentence, index, last)):
        return mentions.span(sentence, (index, _with_quoted_name(sentence, last)))
    return None


def _with_quoted_name(sentence: Sentence, last: int) -> int:
    """The last word of a phrase with the name in quotes behind it: «شرکت گردشگری «سیمرغ»»."""
    words, opening = sentence.words, last + 1
    if opening >= len(words) or words[opening].form not in ("«", '"'):
        return last
    return next((n for n in range(opening + 2, min(opening + _SHORT, len(words))) if words[n].flags & CLOSE), last)


def _is_before_preposition(sentence: Sentence, index: int) -> bool:
    """Whether a preposition stands behind a word."""
    return index + 1 < len(sentence.words) and bool(sentence.words[index + 1].flags & PREP)


def counted_before(mentions: Mentions, noun: str, offset: int) -> Span | None:
    """What «این شناورها» means that was counted before: «۱۲ شناور صیادی»; None where two such are told."""
    found: dict[str, Span] = {}
    for one in (stem for stem in (*singulars(noun), noun.removesuffix("ان"), noun.removesuffix("ات")) if stem != noun):
        for place in _places_of(mentions, one, offset):
            sentence = mentions.at(place)
            index = sentence.index_at(place) if sentence.words else 0
            counted = index > 0 and sentence.words[index - 1].flags & NUMBER and sentence.words[index].form == one
            if not sentence.parse or not counted:
                continue
            first, last = index - 1, chain_end(sentence, index)
            while first and sentence.words[first - 1].flags & NUMBER:
                first -= 1
            if last - first < _SHORT and not any(sentence.hidden[first : last + 1]):
                number = " ".join(here.form for here in sentence.words[first:index])
                found.setdefault(number, mentions.span(sentence, (first, last)))
    return next(iter(found.values())) if len(found) == 1 else None


def _is_light_noun(sentence: Sentence, index: int) -> bool:
    """Whether a word is the noun of the light verb right behind it, whatever ezafe the analyser sees before it."""
    words, following = sentence.words, index + 1
    if following >= len(words) or not any(verb.first == following for verb in sentence.groups):
        return False
    light = words[index].flags & (LIGHT | EVENT | REPORT) or sentence.parse.relation[index] == "compound:lvc"
    return bool(light)


def entitled_before(mentions: Mentions, noun: str, offset: int) -> Span | None:
    """What «این `noun`» means by its name in quotes: «کتاب «دلدادگان»»; None where two are told."""
    text = mentions.text
    begin = max(0, offset - _FAR)
    pattern = re.compile(rf'(?<![\w\u200c]){re.escape(noun)}[ ](?:«[^«»\n]{{2,50}}»|"[^"\n]{{2,50}}")')
    found = list(pattern.finditer(text, begin, offset))
    same = len({match[0] for match in found}) == 1 and len(found[0][0].split()) <= _ENTITLED
    return mentions.folded.span(*found[0].span()) if same else None


def quoted_before(mentions: Mentions, offset: int) -> Span | None:
    """The firm that «این شرکت» means by its name in quotes: «استارتاپ ایرانی «پیک‌آب»»; None where two are told."""
    found = {match[1]: match for match in _FIRM.finditer(mentions.text, max(0, offset - _FAR), offset)}
    if len(found) != 1:
        return None
    [match] = found.values()
    return mentions.folded.span(*match.span())


_FIRM: Final = re.compile(
    r"(?<![\w\u200c])(?:استارتاپ|پتروشیمی|خودروساز|کارخانه|فروشگاه|هلدینگ|برند|پالایشگاه|شرکت|کمپانی|ایرلاین|صرافی)"
    r"(?: [\w\u200c]+)?[ ](«[^«»\n]{2,30}»)"
)


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


def happening_before(mentions: Mentions, noun: str, offset: int) -> str:
    """The happening that «این `noun`» at `offset` points at; nothing where it is not plain.

    What of its kind was named last, with where or to whom it was («انفجار در کارخانه قزوین»), or whose act the verb of
    a sentence before says it was («وزیر … دیدار کرد»: «دیدار وزیر»).
    """
    kinds = _KINDS.get(noun, frozenset())
    if not (kinds or word(noun).flags & EVENT):
        return ""
    for place in _places_among(mentions, noun, kinds, offset):
        sentence = mentions.at(place)
        index = sentence.index_at(place) if sentence.words else 0
        if not sentence.parse or sentence.names[index] is not None:
            continue
        whose_act = _act(mentions, sentence, index) if sentence.words[index].form == noun else ""
        found = whose_act or _with_its_goal(mentions, sentence, index)
        if found:
            return found
    return ""


def _places_among(mentions: Mentions, noun: str, kinds: frozenset[str], offset: int) -> Iterator[int]:
    """Where a noun or one of its kind stands shortly before an offset without «این», the last place first."""
    forms = "|".join(re.escape(form) for form in sorted({noun, *kinds}, key=len, reverse=True))
    pattern = re.compile(rf"(?<![\w\u200c])(?<!این )(?<!آن )(?:{forms})(?:\u200cای|ی)?(?![\w\u200c])")
    found = list(pattern.finditer(mentions.text, max(0, offset - _NEAR), offset))
    if len({match[0] for match in found if mentions.at(match.start()) is mentions.at(found[-1].start())}) > 1:
        return  # «سقوط بالگرد و آتش‌سوزی»: either may be meant
    yield from (match.start() for match in found[: -_TRIED - 1 : -1])


def _with_its_goal(mentions: Mentions, sentence: Sentence, index: int) -> str:
    """A happening with what its noun goes on with, up to a time: «سقوط بالگرد», «انفجار در کارخانه قزوین»."""
    words, parse = sentence.words, sentence.parse
    stop = mentions.next_place(sentence.starts[index])
    chain = last = chain_end(sentence, index)
    after = last + 1
    if index and words[index - 1].flags & NUMBER:  # «دو انفجار»
        return ""
    if after + 1 < len(words) and words[after].form in _GOING_ON:
        goal = after + 1
        seat = words[after].form == "در" and (sentence.names[goal] is not None or words[goal].flags & PLACE)
        if seat or index <= parse.head[goal] <= last:
            last = chain_end(sentence, goal)
            last = chain if last - index >= _SHORT else last
    while last > index and (sentence.ends[last] > stop or words[last].flags & (PREP | PRONOUN)):
        last -= 1
    if last + 1 < len(words) and words[last + 1].flags & CONJ and last > chain:  # «در بغداد و موصل»
        return ""
    inner = words[index : last + 1]
    entitled = words[last].flags & CLOSE and sum(bool(here.flags & MARK) for here in inner) == _PAIR
    long = last - index >= _SHORT or any(here.flags & (OBJECT | (0 if entitled else MARK)) for here in inner)
    if (
        last == index
        or words[index + 1].form in _OTHERS
        or long
        or (parse.ezafe[last] and sentence.ends[last] + 1 < stop)
    ):
        return ""
    return mentions.written(sentence, index, last)


def _act(mentions: Mentions, sentence: Sentence, index: int) -> str:
    """The noun of a verb with whose act it was: «وزیر علوم با استادان دیدار کرد», «دیدار وزیر علوم»."""
    verb = sentence.owner[index].verb
    if verb is None or index != verb.first - 1 or sentence.parse.ezafe[index]:
        return ""
    for mention in mentions.taking_part(sentence):
        subject = mention.standing is Standing.SUBJECT and mention.clause is sentence.owner[index]
        somebody = mention.kind in (Named.PERSON, Named.BODY) or sentence.words[mention.first].flags & COUNTRY
        if subject and somebody and mention.last - mention.first < _SHORT:
            return f"{mentions.written(sentence, index, index)} {mentions.written(sentence, *mention.place)}"
    return ""


_PAIR: Final = 2
"""Marks around a name in quotes."""
_GOING_ON: Final = frozenset(("در", "به", "با", "علیه", "میان", "بین"))
ACCIDENTS: Final = frozenset(
    "آتش‌سوزی انفجار تصادف سقوط ریزش برخورد واژگونی زلزله زمین‌لرزه سیل سیلاب حریق مسمومیت تیراندازی غرق".split()
)
_GATHERINGS: Final = frozenset("همایش گردهمایی نشست جلسه کنفرانس سمینار اجلاس کنگره سمپوزیوم".split())
_RITES: Final = frozenset("آیین جشن یادواره بزرگداشت سوگواره گردهمایی راهپیمایی".split())
_MATCHES: Final = frozenset("دیدار بازی مسابقه".split())
_KINDS: Final = {
    **dict.fromkeys(("حادثه", "سانحه", "رخداد"), ACCIDENTS),
    **dict.fromkeys(_GATHERINGS, _GATHERINGS),
    **dict.fromkeys(_MATCHES, _MATCHES),
    "رویداد": _GATHERINGS | _RITES | ACCIDENTS,
    "مراسم": _RITES,
    "برنامه": _RITES | _GATHERINGS | {"کنسرت", "نمایش"},
    "اجرا": frozenset(("کنسرت", "نمایش")),
    "حمله": frozenset("بمباران انفجار تیراندازی یورش".split()),
    "یورش": frozenset(("حمله",)),
    "زمین‌لرزه": frozenset(("زلزله",)),
    "زلزله": frozenset(("زمین‌لرزه",)),
    "ملاقات": frozenset(("دیدار",)),
    "رقابت‌ها": frozenset("مسابقات جام لیگ تورنمنت".split()),
    "مسابقات": frozenset("رقابت‌ها رقابت‌های جام لیگ تورنمنت".split()),
}
"""Nouns of happenings, and which others each may point at: «این حادثه», a fire; «این همایش», a seminar."""


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
