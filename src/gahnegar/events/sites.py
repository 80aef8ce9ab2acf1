"""How far a place reaches in its sentence: its first and last word, and the places that «و» and commas join to it.

Knows words, names and the tree; which phrase tells where an event happens, `places` says.
"""

from typing import Final

from gahnegar.events.clauses import MOVING, Sentence
from gahnegar.events.lexicon import (
    DEMONSTRATIVES,
    GUESTS,
    SCENES,
    VAGUE_PLACES,
)
from gahnegar.events.likely_places import (
    CENTRAL,
    NO_GOALS,
    is_known_person,
)
from gahnegar.events.phrases import Phrase, whole_chain
from gahnegar.events.predicates import Predicate
from gahnegar.events.words import (
    BODY,
    CLOSE,
    COMMA,
    CONJ,
    CONNECTIVE,
    COUNTRY,
    DETERMINER,
    EVENT,
    LIGHT,
    MARK,
    NUMBER,
    OPEN,
    PLACE,
    PREP,
    PRONOUN,
    TOWN,
    WordForm,
    behind,
    word,
)
from gahnegar.persian.names import NameKind, is_place
from gahnegar.persian.nouns import is_seen
from gahnegar.persian.wordlists.people import ORDINALS

SITE: Final = PLACE | TOWN | COUNTRY
_SIDES: Final = frozenset("شمالی جنوبی شرقی غربی مرکزی رضوی جدید بزرگ".split())
_NO_SITES: Final = frozenset("عبد زمین چشمه سده چمن عمران شام".split())
"""Names of places that are nouns more often."""
NOUNS: Final = frozenset(("NOUN", "PROPN"))
ROADS: Final = frozenset("راه جاده گردنه محور آزادراه بزرگراه خیابان تونل مرز شاهراه سرک گذرگاه".split())
"""Where one goes along, and what is told of it: «گردنه صلوات‌آباد بسته می‌شود»."""
_DASHES: Final = frozenset("-–ـ—")
GRADES: Final = frozenset("شهر شهرستان استان روستا روستای بندر ولایت ولسوالی جزیره".split())
"""Nouns that say of what grade a place is."""


def clipped_site(sentence: Sentence, site: tuple[int, int] | None) -> tuple[int, int] | None:
    """A place without the words at its end that hang on the verb: «بازار بزرگ [دچار حریق شد]»."""
    parse = sentence.parse
    if site is None or not parse:
        return site
    words = sentence.words
    first, last = site
    while last > first and words[last].form in ("نیز", "هم"):
        last -= 1
    if (
        last > first + 1
        and words[last - 1].form == "دیگر"
        and not (_is_known(sentence, last) or _is_wider(words[last]))
    ):
        last -= 1  # «در ده شهر دیگر [شعبه] باز کرد»
    while last > first and parse.pos[last] in ("VERB", "AUX") and not _is_known(sentence, last):
        last -= 1
    while (
        last > first and words[last].flags & LIGHT and last + 1 < len(words) and words[last + 1].flags & (CONJ | COMMA)
    ):
        last -= 1  # «در ۲۷ ولایت تکمیل و …»: its verb stands further on
    if words[first].form.removesuffix("های").rstrip("\u200c") not in GRADES:
        last = whole_chain(sentence, first, last)
    while last > first and parse.relation[last] == "compound:lvc" and not words[last].flags & SITE:
        if parse.ezafe[last - 1] and not is_seen(words[last].form):
            break  # «در گالری [مهرین] به تماشا می‌گذارند»
        last -= 1
    while last > first and not parse.ezafe[last - 1]:
        name = sentence.names[last]
        if (
            words[last - 1].form.removesuffix("های").rstrip("\u200c") in GRADES
            and (name is not None or not words[last].flags)
            and parse.pos[last] in NOUNS
        ):
            break  # «بندر حیرتان»
        if sentence.names[last] is None and words[last].form.endswith(("تن", "دن")):
            last -= 1
            continue
        numbered = words[last].flags & NUMBER and words[last - 1].form in _NUMBERED
        within = numbered or first <= parse.head[last] < last or any(parse.head[n] == last for n in range(first, last))
        if within or (name is not None and name.first < last):
            break
        last -= 1
    return first, last


def _is_wider(here: WordForm) -> bool:
    """Whether a noun names what several places lie in: «در دو شهر دیگر [استان]»."""
    return bool(here.flags & SITE) and (here.form in GRADES or here.form in ("کشور", "جهان", "منطقه", "محله", "دنیا"))


def on_its_line(sentence: Sentence, site: tuple[int, int]) -> tuple[int, int] | None:
    """A place up to the end of its line, a bracket that closes around it, or a dash behind it; None if nothing is left.

    Behind a place without an ezafe («شهرستان دلفان [پروژه‌های بسیاری …]») what is many begins what is told.
    """
    words, (first, last) = sentence.words, site
    opened = 0
    for index in range(first, last + 1):
        opened += bool(words[index].flags & OPEN)
        closes = words[index].flags & CLOSE
        if index > first and "\n" in sentence.text[sentence.ends[index - 1] : sentence.starts[index]]:
            last = index - 1
            break
        if (
            (closes and not opened)
            or (index > first and words[index].form == ":")
            or (index > first + 1 and _begins_others(sentence, first, index))
        ):
            last = index - 1
            break
        opened -= bool(closes)
    while last >= first and words[last].flags & MARK and not words[last].flags & CLOSE:
        last -= 1
    return (first, last) if last >= first else None


def _begins_others(sentence: Sentence, first: int, index: int) -> bool:
    """Whether behind a place told by its grade and its name a word of many things begins the next phrase."""
    words = sentence.words
    form = words[index].form
    if words[first].form not in GRADES or words[index].flags & (SITE | BODY):
        return False
    return form.endswith(("ها", "های")) and not is_place(form)


def begins_site(sentence: Sentence, index: int) -> bool:
    """Whether a word itself begins a place."""
    name, here = sentence.names[index], sentence.words[index]
    return (name is not None and name.kind is NameKind.PLACE) or bool(here.flags & SITE) or is_place(here.form)


def site_behind(sentence: Sentence, first: int, stop: int) -> tuple[int, int] | None:
    """The place that begins with a word and ends before `stop` or what opens another phrase."""
    words = sentence.words
    last = next((n for n in range(first, stop) if words[n].flags & (PREP | MARK)), stop) - 1
    return clipped_site_of(sentence, Phrase(first, last, "در")) if last >= first else None


def clipped_site_of(sentence: Sentence, phrase: Phrase) -> tuple[int, int] | None:
    """The place that a phrase tells, without the words at its end that hang on the verb."""
    return clipped_site(sentence, site_of(sentence, phrase))


def of_occasion_held(sentence: Sentence, phrase: Phrase) -> tuple[int, int] | None:
    """The place behind the time of an occasion: «در خطبه‌های نماز جمعه [این هفته] کرمان گفت»."""
    index = phrase.last + 1
    if not sentence.words[phrase.first].flags & EVENT or phrase.prep != "در":
        return None
    while index < len(sentence.words) and sentence.hidden[index]:
        index += 1
    name = sentence.names[index] if phrase.last + 1 < index < len(sentence.words) else None
    return (index, name.last) if name is not None and name.kind is NameKind.PLACE and name.first == index else None


def site_of(sentence: Sentence, phrase: Phrase) -> tuple[int, int] | None:
    """The place that a phrase tells, up to where a place ends at the latest; None where it tells none."""
    words = sentence.words
    last = phrase.last
    first = behind(words, phrase.first, last, MARK | CONNECTIVE)
    head = behind(words, first, last, DETERMINER | NUMBER)
    centre = words[head].form == "مرکز" and head < last and words[head + 1].form not in CENTRAL and phrase.prep == "در"
    if phrase.prep == "در" and words[head].form in _POINTS and words[head - 1].form in DEMONSTRATIVES and head > first:
        return head - 1, head  # «در همین نقطه»
    if (
        words[head].form in VAGUE_PLACES
        and not centre
        and not any(
            words[i].flags & SITE or (sentence.parse and sentence.parse.pos[i] == "PROPN")
            for i in range(head + 1, min(head + 3, last) + 1)
        )
    ):
        return None
    if words[last].flags & PRONOUN and last - head <= 1:
        return None
    if words[head].flags & EVENT and not words[head].flags & PLACE:
        return None
    if words[head].form == "مرز" and head < last and words[head + 1].flags & NUMBER:
        return None
    name = sentence.names[head]
    following = words[head + 1].form if head < last else ""
    if words[head].form == "حوزه" and not (
        following in ORDINALS
        or following in ("علمیه", "هنری")
        or words[min(head + 1, last)].flags & (TOWN | COUNTRY | NUMBER | PLACE)
    ):
        return None  # a field of work
    if words[head].form.endswith("ش") and head == last and word(words[head].form[:-1]).flags & PLACE:
        return first, last  # «در حیاطش»
    if name is not None and name.kind is NameKind.PLACE:
        end = max(site_end(sentence, head, last), min(name.last, last))
        return first, next((n - 1 for n in range(head + 1, end + 1) if words[n].form in SCENES | _GUESTS), end)
    if words[head].form.endswith("ی") and words[head].form[:-1] in VAGUE_PLACES | {"بخش"}:
        return None
    if words[head].flags & SITE:
        return first, site_end(sentence, head, last)
    if phrase.prep == "در" and words[head].form in _SEATS:
        return first, site_end(sentence, head, last)
    if phrase.prep and not words[head].flags and words[head].form not in _NO_SITES and is_place(words[head].form):
        return first, site_end(sentence, head, last)
    if sentence.parse and phrase.prep == "به" and sentence.parse.pos[head] == "PROPN" and _may_be_goal(sentence, head):
        return first, sentence.parse.phrase_end(head, last)
    if phrase.prep in ("به", "در") and not words[head].flags and _before_site(sentence, head, phrase.prep):
        stop = next((group.first for group in sentence.groups if group.first > head), len(words))
        return first, site_end(sentence, head, stop - 1)
    for index in range(head + 1, last + 1):
        if words[index].flags & (TOWN | COUNTRY) and words[head].flags & BODY:
            return first, site_end(sentence, index, last)
        kind = bool(sentence.parse) and sentence.parse.pos[index] == "ADJ"  # «نزاعی خیابانی»
        if words[index].flags & PLACE and words[index].form not in VAGUE_PLACES and index - head <= 2 and not kind:
            return first, site_end(sentence, index, last)
    return None


def _may_be_goal(sentence: Sentence, index: int) -> bool:
    """Whether a name may be whereto one goes: no person's, but for one that no table knows («به [قمصر] می‌رویم»)."""
    name, parse = sentence.names[index], sentence.parse
    if name is None or name.kind is not NameKind.PERSON:
        return name is None
    verb, read = parse.head[index], parse.verb[parse.head[index]]
    goes = next((group.stem in MOVING for group in sentence.groups if group.first <= verb <= group.last), False)
    several = read is not None and (read.person == 1 or read.plural)
    return goes and several and not is_known_person(sentence, index)


_POINTS: Final = frozenset("نقطه مسیر محل مکان".split())
"""Nouns that are a place only where one points at it."""
_SEATS: Final = frozenset(
    "فرمانداری شهرداری استانداری بخشداری دادگستری دادسرا سفارت کنسولگری اداره دفتر کلانتری کمپ دنیا".split()
)
"""Bodies, and what goes on there, that are called by their house."""


def _before_site(sentence: Sentence, index: int, prep: str) -> bool:
    """Whether an unknown name stands before the place in which it lies: «برمینگهم بریتانیا», «اشرف، آلبانی»."""
    words = sentence.words
    if prep == "به" and words[index].form in NO_GOALS:
        return False
    following = index + 1
    while following + 1 < len(words) and (words[following].form in "-،" or words[following].flags & NUMBER):
        following += 1
    name = sentence.names[following] if following < len(words) else None
    led = following - index <= 4 and (following == index + 1 or bool(words[following - 1].flags & COMMA))
    return led and name is not None and name.kind is NameKind.PLACE and name.first == following


def _is_known(sentence: Sentence, index: int) -> bool:
    """Whether a word is a place by the tables or by the analyser's names."""
    name, here = sentence.names[index], sentence.words[index]
    return (name is not None and name.kind is NameKind.PLACE) or bool(here.flags & TOWN) or is_place(here.form)


def with_joined_sites(sentence: Sentence, predicate: Predicate, site: tuple[int, int]) -> tuple[int, int]:
    """A place with those that «و» and commas join to it: «در تهران، اصفهان و بابلسر»."""
    words, parse = sentence.words, sentence.parse
    first, last = site
    stop = predicate.first if predicate.group is not None and predicate.first > last else len(words)
    last -= last > first and words[last].form in _DASHES
    if parse and words[first].form in ROADS and last + 2 < stop and words[last + 1].form in _DASHES:
        last += 2 * (parse.pos[last + 2] in NOUNS)  # «محور [الیگودرز – شول‌آباد]»
    while parse and last + 2 < stop and words[last + 1].flags & (CONJ | COMMA):
        name = sentence.names[last + 2]
        joined = name.first == last + 2 if name is not None else bool(words[last + 2].flags & TOWN)
        joined = joined and _is_known(sentence, last + 2)
        if joined and words[last + 2].flags & PREP:
            break
        graded = words[first].form.removesuffix("های").rstrip("\u200c") in GRADES and words[first].form not in GRADES
        unknown = not words[last + 2].flags and (name is None or name.kind is NameKind.PERSON)
        tied = parse.relation[last + 2] == "conj" or parse.pos[last + 2] == "PROPN"
        also = graded and unknown and tied and not parse.ezafe[last]
        joined = joined or also
        if not joined or sentence.hidden[last + 2] or not (parse.relation[last + 2] == "conj" or first > 0):
            break
        last = last + 2 if name is None else name.last
    return first, last


def site_end(sentence: Sentence, first: int, last: int) -> int:
    """The last word of a place that begins at `first`: a town ends it, unless another place follows."""
    words = sentence.words
    for index in range(first, min(last, first + 10)):
        here, after = words[index].flags, words[index + 1].flags
        if words[index + 1].form in ("هر", "برابر", "مقابل") or words[index + 1].form in SCENES | _GUESTS:
            return index
        if after & NUMBER and words[index].form in _NUMBERED:
            continue
        if after & NUMBER and any(words[n].form == "نفری" for n in range(index + 2, min(index + 5, last + 1))):
            continue  # «سالن دوازده هزار نفری آزادی»
        if after & (NUMBER | CONNECTIVE | COMMA) or (after & CONJ and not words[min(index + 2, last)].flags & SITE):
            return index
        if here & PRONOUN:
            return index
        named = here & (TOWN | COUNTRY) and not here & PLACE
        if named and not after & (SITE | CONJ | MARK) and words[index + 1].form not in _SIDES:
            return index
    return min(last, first + 10)


_GUESTS: Final = GUESTS | {"مقابل"}
"""Words that begin what a team is, behind where it plays."""
_NUMBERED: Final = frozenset("منطقه ناحیه خیابان کوچه فاز بند سالن اتاق پایانه شبکه شعبه بلوک طبقه واحد شماره".split())
"""Places that are told by a number."""
