"""Names in a sentence: people, places and bodies, as marks on its words.

From tables (`wordlists/`) and from what the grammar allows: the tagger's proper nouns, the ezafe that ties a chain
together, titles before people, head nouns of bodies and places, prepositions. Knows no time and no events.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files
from typing import Protocol

from gahnegar.persian.wordlists.bodies import BODIES, BODY_HEADS, FIRM_HEADS, PLACE_HEADS, PRESS, PRESS_HEADS
from gahnegar.persian.wordlists.gazetteer import COUNTRIES, REGIONS, SIDES, TOWNS
from gahnegar.persian.wordlists.people import COURTESIES, GIVEN_NAMES, NOT_PEOPLE, TITLES

_LONGEST_PLACE = 4
"""Words of the longest name of a place in the tables."""
_LONGEST_NAME = 12
"""Words after which a chain is no name any more."""
_JOINT = str.maketrans("", "", " \u200c-")
NAMING = frozenset(("PROPN", "NOUN", "ADJ"))
"""Parts of speech of which names are made."""


class NameKind(StrEnum):
    """What bears a name."""

    PERSON = "person"
    PLACE = "place"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Name:
    """A name, the same object on each of its words, which are those from `first` to `last`, both inclusive."""

    kind: NameKind
    first: int
    last: int


class WordInSentence(Protocol):
    """What is asked of a word: its folded form, its universal part of speech, whether an ezafe ties it to the next."""

    @property
    def form(self) -> str: ...
    @property
    def pos(self) -> str: ...
    @property
    def ezafe(self) -> bool: ...


@cache
def _places() -> frozenset[str]:
    """The names of cities and countries of the table, without joints."""
    table = files("gahnegar.persian.wordlists").joinpath("places.txt").read_text(encoding="utf-8")
    return frozenset(line.translate(_JOINT) for line in table.splitlines())


def find_names(words: Sequence[WordInSentence], base: int = 0) -> list[Name | None]:
    """For each word of a sentence the name that it belongs to; `base` is the index of the sentence's first word.

    Bodies are looked for first, since their chains hold places and people («شهرداری تهران»), then people, then places.
    Time is linear in the number of words.
    """
    marks: list[Name | None] = [None] * len(words)
    free = 0
    for at in [at for at, word in enumerate(words) if word.pos in NAMING]:
        if at < free or not (words[at].pos == "PROPN" or _begins(words[at].form)):
            continue
        name = _name_at(words, at)
        if name is None:
            continue
        kept = Name(name.kind, name.first + base, name.last + base) if base else name
        marks[name.first : name.last + 1] = [kept] * (name.last - name.first + 1)
        free = name.last + 1
    return marks


@lru_cache(maxsize=1 << 15)
def _begins(form: str) -> bool:
    """Whether a table knows a word with which a name may begin that is not called a proper noun."""
    stem = _stem(form)
    head = form if form.endswith(_PLURALS) else stem
    if head in BODIES or head in PRESS or head in BODY_HEADS or stem in PLACE_HEADS:
        return True
    return form in TITLES or form in GIVEN_NAMES or form in TOWNS or form in COUNTRIES


def _name_at(words: Sequence[WordInSentence], at: int) -> Name | None:
    """The name that begins with word `at`, which is nominal."""
    body = _body_end(words, at)
    if body is not None:
        return Name(NameKind.BODY, at, body)
    place = _place_end(words, at)
    person = _person_end(words, at)
    if person is not None and (place is None or person > place):
        return Name(NameKind.PERSON, at, person)
    return None if place is None else Name(NameKind.PLACE, at, place)


def _body_end(words: Sequence[WordInSentence], at: int) -> int | None:
    """The last word of the body that begins at `at`: «وزارت آموزش و پرورش», «بانک مرکزی», «فیفا»."""
    form = words[at].form if words[at].form.endswith(_PLURALS) else _stem(words[at].form)
    if form in BODIES and (words[at].pos == "PROPN" or form not in _HOMONYMS):
        return at
    if form in PRESS:
        return at if at and words[at - 1].form in PRESS_HEADS else None
    if form not in BODY_HEADS:
        return None
    last = _chain_end(words, at, joined=form in _JOINING)
    if last == at:
        return None
    if form not in FIRM_HEADS and not any(_proper(words[index]) for index in range(at + 1, last + 1)):
        return None
    return last


_HOMONYMS = frozenset("استقلال ملوان نساجی میلان اینتر آژانس سیا اپل تلگرام بسیج مپنا".split())
_JOINING = frozenset("وزارت سازمان شورا کمیسیون ستاد اداره کمیته".split())
"""Heads whose names hold an «و»: «سازمان برنامه و بودجه»."""


def _person_end(words: Sequence[WordInSentence], at: int) -> int | None:
    """The last word of the person that begins at `at`: «حسن روحانی», «امام حسین», «عمرو بن عاص».

    A given name or a word of courtesy before tells one; a proper noun alone is one where no table says otherwise.
    """
    last = at
    while last + 1 < len(words) and words[last].form in TITLES and words[last + 1].pos in NAMING:
        last += 1
    form, proper = words[last].form, words[last].pos == "PROPN"
    given = form in GIVEN_NAMES
    courteous = last > at or (at > 0 and words[at - 1].form in COURTESIES)
    if not (proper or (given and (courteous or _names_on(words, last)))):
        return None
    if form in NOT_PEOPLE or form in COURTESIES or form.isascii() or form.endswith(_PLURALS) or _heads(form):
        return None
    if not (courteous or given) and (is_place(form) or _is_elsewhere(words, at)):
        return None
    while last + 1 < len(words) and last - at < _LONGEST_PERSON and _names_on(words, last):
        last += 1
    return last


def _is_elsewhere(words: Sequence[WordInSentence], at: int) -> bool:
    """Whether what stands before makes a proper noun no person: «در …», or a place or a body that it describes."""
    if at == 0:
        return False
    before = words[at - 1]
    tied = before.ezafe and (before.pos in ("PROPN", "ADJ") or before.form in BODY_HEADS or before.form in PLACE_HEADS)
    return before.form == "در" or tied or (words[at].ezafe and not _names_on(words, at))


_PLURALS = ("\u200cها", "\u200cهای", "\u200cهایی")
_LONGEST_PERSON = 5


def _names_on(words: Sequence[WordInSentence], at: int) -> bool:
    """Whether the word behind `at` goes on with a person's name."""
    if at + 1 >= len(words):
        return False
    following = words[at + 1]
    if following.form in _OF_NAMES:
        return True
    return following.pos == "PROPN" and not _heads(following.form)


_OF_NAMES = frozenset(("بن", "ابن", "بنت", "ابو", "آل"))


def _place_end(words: Sequence[WordInSentence], at: int) -> int | None:
    """The last word of the place that begins at `at`: «خراسان رضوی», «استان فارس», «میدان آزادی»."""
    form = words[at].form
    if _stem(form) in PLACE_HEADS:
        last = _chain_end(words, at)
        proper = [index for index in range(at + 1, last + 1) if _proper(words[index])]
        if proper:
            return proper[-1]
    before = words[at - 1].form if at else ""
    if words[at].pos != "PROPN" and form not in TOWNS and form not in COUNTRIES:
        return None
    joined = ""
    found = None
    for last in range(at, min(at + _LONGEST_PLACE, len(words))):
        if words[last].pos not in NAMING:
            break
        joined += words[last].form.translate(_JOINT)
        if _is_in_table(joined) or (words[last].ezafe and is_place(_stem(joined))):
            found = last
    if found is not None and found + 1 < len(words) and words[found].ezafe and words[found + 1].form in SIDES:
        return found + 1
    if found is None and before == "در" and words[at].pos == "PROPN" and form not in NOT_PEOPLE and not form.isascii():
        return at
    return found


@cache
def _known() -> frozenset[str]:
    return frozenset(name.translate(_JOINT) for name in (*TOWNS, *COUNTRIES, *REGIONS))


def is_place(form: str) -> bool:
    """Whether the tables know a folded name as that of a place, however it is joined.

    >>> is_place("خرم‌آباد"), is_place("خرم آباد"), is_place("خرم")
    (True, True, False)
    >>> is_place("آذربایجان‌غربی")
    True
    """
    if _is_in_table(form.translate(_JOINT)):
        return True
    name, _, side = form.rpartition("\u200c")
    return side in SIDES and name in _known()


def _is_in_table(form: str) -> bool:
    """Whether the tables know a name, its joints left out, as that of a place."""
    return form in _known() or form in _places()


def _proper(word: WordInSentence) -> bool:
    return word.pos == "PROPN" or word.form in TOWNS or word.form in COUNTRIES or word.form in GIVEN_NAMES


def _chain_end(words: Sequence[WordInSentence], at: int, *, joined: bool = False) -> int:
    """The last word of the ezafe chain from `at`; `joined` passes over one «و» between nouns inside it."""
    last = at
    while last + 1 < len(words) and last - at < _LONGEST_NAME:
        following = words[last + 1]
        if (words[last].ezafe and following.pos in NAMING) or (words[last].pos == "PROPN" and following.pos == "PROPN"):
            last += 1
        elif (
            joined
            and last > at
            and following.form == "و"
            and last + 2 < len(words)
            and words[last + 2].pos in ("NOUN", "ADJ")
        ):
            joined = False
            last += 2
        else:
            break
    return last


def _heads(form: str) -> bool:
    stem = _stem(form)
    return stem in BODY_HEADS or stem in PLACE_HEADS


@lru_cache(maxsize=1 << 15)
def _stem(form: str) -> str:
    """`form` without the written ezafe and the plural: «کلیسای» and «خیابان‌های» are «کلیسا» and «خیابان»."""
    stem = form.removesuffix("\u200cهای").removesuffix("\u200cی")
    return stem[:-1] if stem.endswith(("ای", "وی")) else stem
