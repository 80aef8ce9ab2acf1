"""Where the phrase of somebody begins and ends: its quotes, its name, its list, no adverbs, no number of an item."""

from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.phrases import counts
from gahnegar.events.somebody import MOST, SOMEBODY
from gahnegar.events.words import (
    CLOSE,
    COMMA,
    CONJ,
    CONNECTIVE,
    COUNTRY,
    DETERMINER,
    MARK,
    NAME,
    NUMBER,
    OBJECT,
    OPEN,
    PREP,
    PRONOUN,
    ROLE,
    TITLE,
    TOWN,
)
from gahnegar.persian.names import NameKind, is_place
from gahnegar.persian.nouns import is_seen

ADVERBS: Final = frozenset(
    "برایم برایش برام براش ازش ازم بهش بهم آنرا اینرا یعنی آیا کامل "
    "آنجا اینجا همان‌طور همانطور آقا سلام درود خلاصه خود پیشتر پیش‌تر قبلا بعدا تنها فقط دوباره بارها همواره "
    "باهم چه همینو همونو اینو اونو آره نه راستی بله خب خوبی دمت مرسی براتون بهتون براشون بهشون منم هیچی ای گفتن "
    "همچنان هنوز درست حالا الان هم نیز سرانجام عمدتا بیشتر زیاد بسیار خیلی تقریبا احتمالا خیر نزدیک قریب "
    "همان‌جا همانجا همین‌جا همینجا "
    "عملا رسما ظاهرا شخصا مجددا مستقیما فرو فرا به‌ویژه بویژه به‌خصوص بخصوص دسته‌جمعی علاوه این‌بار دراین‌باره".split()
)
"""Words that begin no subject and end none."""


def is_adverb(sentence: Sentence, index: int) -> bool:
    """Whether a word begins no subject: «همچنان کارگران …», but «[نزدیک] به ۲۰۰ کارگر»."""
    return sentence.words[index].form in ADVERBS and not counts(sentence, index)


def quote_end(sentence: Sentence, first: int, end: int, last: int) -> int:
    """The end of the name in quotes behind a noun: «روزنامه «کیهان»»."""
    words = sentence.words
    if (
        end >= last
        or not words[end + 1].flags & OPEN
        or words[end + 1].form == "("
        or not words[first].flags & SOMEBODY
    ):
        return end
    return next((n for n in range(end + 2, last + 1) if words[n].flags & CLOSE), end)


def name_end(sentence: Sentence, first: int, end: int, last: int) -> int:
    """The end of a person's name that a comma closes, whatever the analyser ties together: «حمیدالله نثار، …»."""
    words = sentence.words
    if not words[first].flags & NAME:
        return end
    for index in range(end + 1, min(first + 4, last) + 1):
        if words[index].flags & COMMA:
            return index - 1
        if words[index].flags & ~(NAME | TOWN) or words[index].verb is not None:
            break
    return end


def whole_end(sentence: Sentence, first: int, end: int, last: int) -> int:
    """The end of a phrase that a time or a preposition closes: «ناجی غریق، قایق‌ران و جت‌ران [دیروز]»."""
    words, parse = sentence.words, sentence.parse
    closed = last + 1 < len(words) and (sentence.hidden[last + 1] or words[last + 1].flags & (PREP | COMMA))
    if not closed or end >= last or words[first].flags & PRONOUN:
        return end
    for index in range(end + 1, last + 1):
        joint = words[index].flags & (COMMA | CONJ)
        listed = words[index - 1].flags & (COMMA | CONJ) and words[index].flags & _IN_LISTS  # «احمد، [مریم] و یونس»
        apart = parse.relation[index] in _APART and not (listed or _goes_on_name(sentence, index))
        if not joint and (apart or parse.pos[index] not in NOMINAL):
            return end
    return last


def _goes_on_name(sentence: Sentence, index: int) -> bool:
    """Whether a word is a surname that no text held, or the name behind a kind of place: «شاروالی [مزار شریف]»."""
    words = sentence.words
    known = [here.flags or is_seen(here.form) for here in words[max(index - 1, 0) : index + 1]]
    if index and not known[1] and (not known[0] or words[index - 1].flags & NAME):
        return True  # «مارینا [آبراموویچ]»
    if not index or words[index - 1].form not in _AREAS:
        return False
    form, following = words[index].form, words[min(index + 1, len(words) - 1)].form
    return is_place(form) or is_place(f"{form} {following}") or not (words[index].flags or is_seen(form))


_AREAS: Final = frozenset(
    "منطقه محله ناحیه بخش روستای شهر شهرستان استان ولایت ولسوالی شاروالی دهستان بندر جزیره مردم اهالی ساکنان".split()
)
"""What stands before the name of a place, whose ezafe is not written."""
_IN_LISTS: Final = ROLE | TITLE | NAME | COUNTRY
_APART: Final = frozenset(
    ("obj", "compound:lvc", "xcomp", "obl", "obl:arg", "advmod", "root", "nsubj", "case", "mark", "advcl")
)
NOMINAL: Final = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "PRON", "DET"))


def trim(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """A phrase without what only leads to it or away from it: connectives, adverbs, a time, prepositions, a verb."""
    words = sentence.words
    while first < last and (
        words[first].flags & (CONNECTIVE | CONJ | COMMA | CLOSE)
        or (words[first].flags & MARK and not words[first].flags & OPEN and words[first].form != '"')
        or is_adverb(sentence, first)
        or (words[first].flags & NUMBER and sentence.hidden[first])  # «[جلسه ۱۴۰۳] مصوبه شورا»
    ):
        first += 1
    first = item_end(sentence, first, last)
    if first < last and words[first].form == "چشم" and words[first + 1].flags & MARK:
        first += 1
    last = min(last, first + MOST)
    aside = any(here.flags & OPEN for here in words[first : last + 1])
    while last > first and sentence.hidden[last] and not (aside or words[last].flags & MARK or sentence.names[last]):
        last -= 1  # «گروهی از بازنشستگان [دیروز]»
    last = next((n - 1 for n in range(first + 1, last + 1) if words[n].form in _MANNERS), last)
    inside = any(words[n].flags & CLOSE or words[n].form == '"' for n in range(first, last))
    quoted = first > 0 and (words[first - 1].flags & OPEN or words[first - 1].form == '"')
    if quoted and inside and not words[last].flags & CLOSE and words[last].form != '"':
        first -= 1  # «فرانکو فراتینی» وزیر خارجه
    last = next((n - 1 for n in range(first + 1, last) if words[n].form == "یکی" and words[n + 1].form == "از"), last)
    quoted = any(words[n].flags & OPEN or words[n].form == '"' for n in range(first, last))
    while last > first and (_ends_no_name(sentence, last) or (not quoted and words[last].form in '"»”')):
        last -= 1
    general = words[last].form == "کل" and sentence.parse.ezafe[last - 1] if last > first else False  # «دادستان کل»
    while (
        last > first
        and not general
        and (
            words[last].flags & (CONNECTIVE | CONJ | COMMA | OPEN | PREP | DETERMINER | OBJECT)
            or words[last].form in ("باید", "نباید")
            or (words[last].verb is not None and sentence.parse and sentence.parse.pos[last] in ("VERB", "AUX"))
        )
    ):
        last -= 1
    body = sentence.names[first]
    if body is not None and body.kind is NameKind.BODY and body.first == first:
        last = max(last, body.last)  # «سازمان حج [و زیارت]»
    return first, last


def _ends_no_name(sentence: Sentence, index: int) -> bool:
    """Whether an adverb ends a phrase, and no surname that looks like one: «کیوان [راستی]»."""
    parse, flags = sentence.parse, sentence.words[index - 1].flags
    form = sentence.words[index].form
    surname = form in _SURNAMES and (parse.pos[index] == "PROPN" or (flags & NAME and parse.ezafe[index - 1]))
    return form in ADVERBS and not surname


_SURNAMES: Final = frozenset(("راستی", "کامل"))
"""Adverbs that are surnames as well."""


_MANNERS: Final = frozenset("بصورت بطور بعنوان مبنی".split())
"""Prepositions written as one word, and «مبنی [بر]», which end the phrase before them."""


def item_end(sentence: Sentence, first: int, last: int) -> int:
    """The first word behind the number of an item: «۶- نتایج»."""
    words = sentence.words
    if words[first].flags & NUMBER and first + 2 <= last and words[first + 1].form in "-–).":
        return first + 2
    return first
