"""Which place is meant where a text only points at one: «این شهر», «استان», «آنجا», and where «این کنسرت» is held.

What is pointed at stands before; where nothing before agrees with the noun, nothing is put in its place. Knows no time.
"""

import re
from itertools import islice
from typing import Final

from gahnegar.events.clauses import MOVING, Link, Sentence
from gahnegar.events.lexicon import DEMONSTRATIVES, PARTITIVES
from gahnegar.events.likely_places import begins_place
from gahnegar.events.mentions import Mention, Mentions, Named
from gahnegar.events.named_again import named_before, scene_before
from gahnegar.events.sites import GRADES
from gahnegar.events.words import (
    CONNECTIVE,
    COUNTRY,
    EVENT,
    LIGHT,
    MARK,
    NUMBER,
    OBJECT,
    PLACE,
    PREP,
    TOWN,
    behind,
    word,
)
from gahnegar.persian.names import NameKind, is_place
from gahnegar.persian.nouns import singulars
from gahnegar.persian.text import Folded, Span, fold

_GENERAL: Final = frozenset("منطقه ساحه محل ناحیه مکان".split())
"""Nouns for a place of any grade."""
THERE: Final = frozenset("آنجا اینجا همانجا همینجا آن‌جا این‌جا همان‌جا همین‌جا اونجا".split())
_FEW: Final = 7
"""Words of a line at whose head a town is where something happens."""
_FAR: Final = 3000
_KEEP: Final = 200
_NEXT: Final = r"(?!را |و |به |در |از |که |با )[\w\u200c]+"
_NAMED: dict[str, re.Pattern[str]] = {}


def pointed(mentions: Mentions, folded: Folded, sentence: Sentence, first: int, last: int) -> Span | None:
    """The place that some words mean: themselves, or what they point at; None for a bare noun that nobody can tell."""
    words, start = sentence.words, sentence.starts[first]
    own = folded.span(start, sentence.ends[last])
    if words[first].form in THERE:
        return mentions.place_before(start, located=True)
    these = words[first].form in DEMONSTRATIVES and last > first
    noun = first + these
    if these and last == noun and words[noun].form not in GRADES and not GRADES.isdisjoint(singulars(words[noun].form)):
        return mentions.places_before(start)
    counted = first > 0 and words[first - 1].flags & NUMBER
    if not these and (last > first or counted or words[noun].form not in GRADES):
        return own
    if these and words[noun].form in _GENERAL and last == noun:
        return mentions.place_before(start, located=True) or own
    found = place_of(mentions, folded, sentence, noun)
    if found is not None or last > noun:
        return found or own
    if words[noun].form in GRADES:
        found = mentions.sole_place(start)
        if found is None and these:
            found = mentions.place_before(start)
        kind = None if found is None else word(found.text.split()[0])
        if kind is not None and kind.flags & PLACE and kind.form != words[noun].form:
            found = None
    return found or (own if these else None)


def there_meant(mentions: Mentions, sentence: Sentence, index: int) -> str:
    """The place that «آنجا» at a word means, with its preposition: the only one named right before it; or nothing."""
    start, named = sentence.starts[index], list[Mention]()
    if sentence.words[min(index + 1, len(sentence.words) - 1)].form == "که":  # «از آنجا که»
        return ""
    for source, stop in islice(mentions.back(start), 2):
        named = [one for one in mentions.named(source) if source.names[one.first] is not None and one.end <= stop]
        named = [one for one in named if one.kind in (Named.PLACE, Named.COUNTRY)]
        if named:
            break
    texts = {mentions.written(one.sentence, *one.place) for one in named}
    own = {here.form for here in sentence.words[sentence.owner[index].first : index]}
    found = texts.pop() if len(texts) == 1 else ""
    if not found or not own.isdisjoint(fold(found).text.split()):
        return ""
    verb = sentence.owner[index].verb
    tells = verb is not None and (verb.copula or verb.stem in ("بود", "شد"))
    about = tells and sentence.parse.relation[index] == "nsubj"  # «[آنجا] شلوغ بود»
    led = about or (index > 0 and sentence.words[index - 1].flags & PREP)
    goal = verb is not None and verb.stem in MOVING
    return found if led else f"{'به' if goal else 'در'} {found}"  # «[آنجا] ماند», «[آنجا] رفت»


def stands_alone(sentence: Sentence, index: int) -> bool:
    """Whether «آن» at an index is a pronoun: «نیمی از آن را از بین برد», not «آن شهر»."""
    words, parse = sentence.words, sentence.parse
    if words[index].form != "آن" or not parse or index + 1 >= len(words):
        return False
    timed = sentence.hidden[index + 1] and not sentence.hidden[index]  # «خلبان آن [ظهر دیروز] درگذشت»
    if parse.pos[index] != "PRON" and not timed:
        return False
    before = words[index - 1].form if index else ""
    part = before == "از" and index > 1 and words[index - 2].form in PARTITIVES
    visited = index + 1 < len(words) and words[index + 1].form in _VISITING
    if before in ("غیر", "جز") or (before == "از" and not (part or visited)):
        return False
    if sentence.owner[index].link is Link.RELATIVE:  # «جاده‌ای که کار آن آغاز شد»
        return False
    following = words[index + 1]
    apart = following.flags & (OBJECT | PREP | MARK | LIGHT) or following.verb is not None
    return bool(apart) or timed or parse.relation[index + 1] in ("compound:lvc", "xcomp")


_VISITING: Final = frozenset("بازدید دیدن استفاده بهره عبور رونمایی بهره‌برداری حفاظت نگهداری مراقبت".split())
"""What one does «از» a thing."""


def is_tied(sentence: Sentence, noun: int) -> bool:
    """Whether an ezafe ties a noun to more than a time: «این شهر بزرگ», not «این پاساژ [آذر ۱۴۰۲]»."""
    following = noun + 1
    if not sentence.parse or not sentence.parse.ezafe[noun] or following >= len(sentence.words):
        return False
    return not sentence.hidden[following]


def place_of(mentions: Mentions, folded: Folded, sentence: Sentence, noun: int) -> Span | None:
    """The full mention of the place that a noun names again: «این استان», «این پیست»; None without one."""
    if not sentence.words[noun].flags & PLACE or is_tied(sentence, noun):
        return None
    form, start = sentence.words[noun].form, sentence.starts[noun]
    if form == "کشور":
        named = [n for n in range(noun - 1, -1, -1) if sentence.words[n].flags & COUNTRY]
        object_of = noun + 1 < len(sentence.words) and sentence.words[noun + 1].flags & OBJECT
        others = [n for n in named if not (object_of and sentence.owner[n] is sentence.owner[noun])]
        before = next(iter(others or named), -1)  # its own country the army would call «کشور خود را»
        if before >= 0:
            return folded.span(sentence.starts[before], sentence.ends[before])
        return mentions.country_before(sentence.starts[noun])
    offsets = _known_before(sentence.text, form, start)
    known = None if offsets is None else folded.span(*offsets)
    if known is not None and form in _WAYS:
        return known
    again = named_before(mentions, form, start)
    return again if known is None or (again is not None and again.start > known.start) else known


_WAYS: Final = frozenset("محور مسیر جاده راه آزادراه بزرگراه خط".split())
"""Nouns of ways, of which a text tells many things before it points at the one that it named."""


def _known_before(text: str, kind: str, stop: int) -> tuple[int, int] | None:
    """Offsets in the folded text of the last «شهر …» before `stop` whose name a table knows."""
    pattern = _NAMED.get(kind)
    if pattern is None:
        if len(_NAMED) > _KEEP:
            _NAMED.clear()
        pattern = _NAMED[kind] = re.compile(rf"(?<![\w\u200c])(?<!این )(?<!آن ){re.escape(kind)} {_NEXT}(?: {_NEXT})?")
    found = None
    for match in pattern.finditer(text, max(0, stop - _FAR), stop):
        size = _named_size(match[0].split(" "))
        found = (match.start(), match.start() + size) if size else found
    return found


def _named_size(parts: list[str]) -> int:
    """The letters of «شهر …» with the name of a place that a table knows; 0 where none follows."""
    for count in (3, 2):
        name = "".join(parts[1:count])
        if len(parts) >= count and (is_place(name) or word(name).flags & (TOWN | COUNTRY)):
            return len(" ".join(parts[:count]))
    return 0


def happening_at(sentence: Sentence, first: int) -> int:
    """The index of the noun of a happening to which a clause that begins at `first` points: «این کنسرت»; or -1."""
    words = sentence.words
    first = behind(words, first, len(words) - 1, CONNECTIVE | MARK)
    if first + 1 >= len(words) or words[first].form not in DEMONSTRATIVES or not words[first + 1].flags & EVENT:
        return -1
    return -1 if is_tied(sentence, first + 1) else first + 1


def scene_of(mentions: Mentions, sentence: Sentence, first: int) -> Span | None:
    """Where the happening is that a clause points at with «این کنسرت»: what the text said of it before."""
    noun = happening_at(sentence, first)
    return None if noun < 0 else scene_before(mentions, sentence.words[noun].form, sentence.starts[noun - 1])


def named_place(sentence: Sentence) -> tuple[int, int] | None:
    """The words of the place in a line without a verb: «انفجار خورموج بوشهر», «کارگاه … در تالار وحدت»."""
    words = sentence.words
    for index, name in enumerate(sentence.names):
        if index and words[index - 1].form == "در" and sentence.parse and begins_place(sentence, index):
            return index, sentence.parse.phrase_end(index, len(words) - 1)
        if name is None or name.kind is not NameKind.PLACE or name.first != index:
            continue
        before = index - 1
        while before >= 0 and sentence.hidden[before]:
            before -= 1
        town = not words[index].flags & COUNTRY
        if before < 0:
            if town and len(words) <= _FEW:  # «بوشهر زدن»
                return index, name.last
            continue
        led = words[before].form == "در" or (
            words[index].flags & PLACE and name.last > index and words[before].form != "از"
        )
        if led or (words[before].flags & EVENT and town):
            last = name.last
            following = sentence.names[last + 1] if last + 1 < len(words) else None
            beside = following is not None and following.kind is NameKind.PLACE and bool(words[last + 1].flags & TOWN)
            return index, following.last if beside and following is not None else last
    return None
