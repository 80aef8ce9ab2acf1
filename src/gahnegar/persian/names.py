"""Names in a sentence: people, places and bodies, as marks on its words.

From tables (`wordlists/`) and from what the grammar allows: the tagger's proper nouns, the ezafe that ties a chain
together, titles before people, head nouns of bodies and places, prepositions. Knows no time and no events.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Protocol

from gahnegar.persian.wordlists.bodies import (
    BODIES,
    BODY_HEADS,
    BODY_NAMES,
    FIRM_HEADS,
    GATHERINGS,
    PLACE_HEADS,
    PORTFOLIOS,
    PRESS,
    PRESS_HEADS,
)
from gahnegar.persian.wordlists.gazetteer import COUNTRIES, PLACE_ENDINGS, REGIONS, SIDES, TOWNS, UNIONS, places
from gahnegar.persian.wordlists.people import (
    COURTESIES,
    EPITHETS,
    FAMILY_NAMES,
    FOREIGN_NAMES,
    GIVEN_NAMES,
    MAYORS,
    NAMED_THINGS,
    NAMESAKES,
    NOT_PEOPLE,
    OFFICES,
    ORDINALS,
    SURNAME_ENDINGS,
    TITLES,
)
from gahnegar.persian.wordlists.persons import PERSONS

_LONGEST_IN_TABLE = 4
"""Words of the longest name in the tables."""
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
        if name is not None and at > 1 and words[at - 1].form in _LISTING and words[at - 2].pos in NAMING:
            name = _listed_name(words, name, marks[at - 2])
        if name is None:
            continue
        kept = Name(name.kind, name.first + base, name.last + base) if base else name
        marks[name.first : name.last + 1] = [kept] * (name.last - name.first + 1)
        free = name.last + 1
    return marks


_LISTING = frozenset(("و", "،"))


def _listed_name(words: Sequence[WordInSentence], name: Name, before: Name | None) -> Name | None:
    """The name of one word that stands in a list behind `before`: of its kind, if it tells none by itself.

    «در چترود و سرآسیاب» are two places, «ذوب‌آهن و هسا» two teams; «قرآن و عترت» are no people, neither of them.
    """
    at = name.first
    if name.kind is not NameKind.PERSON or name.last > at or _tells_person(words[at]):
        return name
    if before is None:
        return None if words[at - 2].pos == "PROPN" else name
    return Name(before.kind, at, at)


@lru_cache(maxsize=1 << 15)
def _begins(form: str) -> bool:
    """Whether a table knows a word with which a name may begin that is not called a proper noun."""
    stem = _stem(form)
    head = form if form.endswith(_MANY) else stem
    if head in BODIES or head in PRESS or head in BODY_HEADS or stem in PLACE_HEADS or head in PORTFOLIOS:
        return True
    return any(form in table for table in (TITLES, GIVEN_NAMES, TOWNS, COUNTRIES, _first_words()))


@cache
def _first_words() -> frozenset[str]:
    """The first words of the names of several words in the tables."""
    return frozenset(
        name.partition("\u200c")[0] for name in (*UNIONS, *BODIES, *BODY_NAMES, *TOWNS) if "\u200c" in name
    )


def _name_at(words: Sequence[WordInSentence], at: int) -> Name | None:
    """The name that begins with word `at`, which is nominal."""
    body = _body_end(words, at)
    if body is not None:
        return Name(NameKind.BODY, at, body)
    place = _place_end(words, at)
    person = _person_end(words, at)
    if person is None or (place is not None and not (person > place or (person == at and _rather_person(words, at)))):
        return None if place is None else Name(NameKind.PLACE, at, place)
    return Name(NameKind.PERSON, at, person)


@lru_cache(maxsize=1 << 15)
def _without_joints(form: str) -> str:
    return form.translate(_JOINT)


def _table_end(words: Sequence[WordInSentence], at: int, is_known: Callable[[str], bool]) -> int | None:
    """The last word of the longest name of a table that begins at `at`, however it is joined."""
    joined = ""
    found = None
    for last in range(at, min(at + _LONGEST_IN_TABLE, len(words))):
        if words[last].pos not in NAMING and not (last > at and words[last].form == "و"):
            break
        joined += _without_joints(words[last].form)
        if words[last].form == "و":
            continue
        if is_known(joined) or (words[last].ezafe and is_known(_stem(joined))):
            found = last
    return found


def _quotation_end(words: Sequence[WordInSentence], at: int) -> int | None:
    """The mark that closes a name in quotes behind a head: «روستای "عدایه"», «روزنامهٔ «تهران امروز»»."""
    if at + 1 >= len(words) or words[at + 1].form not in _QUOTES:
        return None
    for last in range(at + 2, min(at + 2 + _LONGEST_IN_TABLE, len(words) - 1)):
        if words[last].pos not in NAMING:
            return None
        if words[last + 1].form in _QUOTES:
            return last + 1
    return None


_QUOTES = frozenset('"«»“”')


# ---------------------------------------------------------------- bodies


def _body_end(words: Sequence[WordInSentence], at: int) -> int | None:
    """The last word of the body that begins at `at`: «وزارت آموزش و پرورش», «بانک مرکزی», «فیفا»."""
    form = words[at].form if words[at].form.endswith(_MANY) else _stem(words[at].form)
    known = _table_end(words, at, _is_body)
    if known == at and words[at].pos != "PROPN" and (form in _HOMONYMS or form in BODY_NAMES):
        known = None
    if at and form in PORTFOLIOS and words[at - 1].form == "وزیر" and words[at - 1].ezafe:
        return _chain_end(words, at, joined=True)
    if form in PRESS and known is None:
        return at if at and (words[at - 1].form in PRESS_HEADS or words[at - 1].form == "با") else None
    if form not in BODY_HEADS:
        return known
    last = _quotation_end(words, at) or _chain_end(words, at, joined=form in _JOINING)
    last = _table_end(words, last, _is_in_table) or last  # «استانداری سیستان و بلوچستان»
    if last == at or words[at + 1].form in GATHERINGS:
        return known
    if form not in FIRM_HEADS and not any(_proper(words[index]) for index in range(at + 1, last + 1)):
        return known
    return max(last, known or at)


@cache
def _bodies() -> frozenset[str]:
    return frozenset(name.translate(_JOINT) for name in (*BODIES, *BODY_NAMES))


def _is_body(form: str) -> bool:
    """Whether the tables know a name, its joints left out, as that of a body."""
    return form in _bodies()


_HOMONYMS = frozenset("استقلال ملوان نساجی میلان اینتر آژانس سیا اپل تلگرام بسیج مپنا".split())
_JOINING = frozenset("وزارت سازمان شورا کمیسیون ستاد اداره کمیته موسسه".split())
"""Heads whose names hold an «و»: «سازمان برنامه و بودجه»."""
_PARTS_OF_DAY = frozenset("صبح ظهر عصر شب شامگاه روز".split())
_TOWARDS = frozenset("مبارزه مقابله ارتباط همکاری".split())
"""With «با» they go on inside a name: «ستاد مبارزه با مواد مخدر»."""
_NEVER_JOINED = frozenset(
    "آنچه آنها آنان همه دیگر سپس نیز متعلق مربوط موسوم واقع مستقر درباره دیروز امروز فردا امشب دیشب "
    "شنبه یکشنبه دوشنبه سه\u200cشنبه چهارشنبه پنجشنبه پنج\u200cشنبه".split()
)
"""What is no part of a chain, whatever the tagger says: «شرکت پتروپارس متعلق به …», «وزارت کشور دیروز …»."""


def _chain_end(words: Sequence[WordInSentence], at: int, *, joined: bool = False) -> int:
    """The last word of the ezafe chain from `at`; `joined` passes over one «و» between nouns inside it."""
    last = at
    while last + 1 < len(words) and last - at < _LONGEST_NAME:
        if _runs_on(words, last):
            last += 1
        elif words[last].form in _TOWARDS and words[last + 1].form == "با" and _is_joined(words, last + 2):
            joined = True
            last += 2
        elif (
            joined
            and _stem(words[last].form) not in BODY_HEADS
            and words[last + 1].form == "و"
            and _is_joined(words, last + 2)
        ):
            joined = False
            last += 2
        elif joined and _stem(words[last].form) not in BODY_HEADS and _is_list(words, last + 1):
            last += 2
        else:
            break
    return last


def _runs_on(words: Sequence[WordInSentence], at: int) -> bool:
    """Whether an ezafe ties the next word to word `at`, or both are proper nouns of one name.

    A head without an ezafe before it begins another name: «سفارت انگلستان باغ قلهک را …».
    """
    word, following = words[at], words[at + 1]
    if following.form in _NEVER_JOINED:
        return False
    if following.form in _PARTS_OF_DAY and at + 2 < len(words) and words[at + 2].form in _NEVER_JOINED:
        return False
    if word.ezafe:
        return following.pos in NAMING
    if (word.form in TOWNS or word.form in COUNTRIES) and following.form in GIVEN_NAMES:
        return False  # «شورای شهر تهران حسن زیاری …»
    return word.pos == following.pos == "PROPN" and not _heads(following.form)


def _is_joined(words: Sequence[WordInSentence], at: int) -> bool:
    """Whether word `at` goes on with the name of a body behind «و» or «با»: no head, no person, no place does."""
    if at >= len(words) or words[at].pos not in NAMING:
        return False
    form = words[at].form
    if words[at].pos == "PROPN" and (is_place(form) or _tells_person(words[at])):
        return False
    return not (form in _NEVER_JOINED or form in OFFICES or form in PERSONS or _heads(form))


def _is_list(words: Sequence[WordInSentence], at: int) -> bool:
    """Whether a comma at `at` and an «و» part nouns: «وزارت صنعت، معدن و تجارت»."""
    if at + 2 >= len(words) or words[at].form != "،" or words[at + 2].form != "و":
        return False
    return _is_joined(words, at + 1) and _is_joined(words, at + 3)


# ---------------------------------------------------------------- people


def _person_end(words: Sequence[WordInSentence], at: int) -> int | None:
    """The last word of the person that begins at `at`: «حسن روحانی», «امام حسین», «عمرو بن عاص».

    A given name or a word of courtesy before tells one; a proper noun alone is one where no table says otherwise.
    """
    last = at
    while last + 1 < len(words) and words[last].form in TITLES and _is_titled(words[last + 1]):
        last += 1
    form, proper = words[last].form, words[last].pos == "PROPN"
    given = _is_given(words[last])
    courteous = last > at or (at > 0 and words[at - 1].form in COURTESIES)
    numbered = last > at and (form in ORDINALS or form in EPITHETS)
    if not (proper or numbered or (given and (courteous or _names_on(words, last)))):
        return None
    if form in PRESS or _names_something(form):
        return None
    if at == last and at and words[at - 1].form in _HALLOWED:
        return None
    evident = courteous or given
    if not evident and ((is_place(form) and not _rather_person(words, at)) or _is_elsewhere(words, at)):
        return None
    while last + 1 < len(words) and last - at < _LONGEST_PERSON and _names_on(words, last):
        last += 1
    if not evident and last > at and (words[last].form in TOWNS or words[last].form in COUNTRIES):
        return None
    return last


def _names_something(form: str) -> bool:
    """Whether a proper noun is known to be neither a person's nor a place's: months, plurals, courtesies, heads."""
    if form.isascii() or form.endswith(_PLURALS) or _heads(form):
        return True
    return form in COURTESIES or form in NOT_PEOPLE or form.removesuffix("ماه").removesuffix("\u200c") in NOT_PEOPLE


def _is_titled(word: WordInSentence) -> bool:
    """Whether the word goes on with a name behind a title: «امام حسین», «امام هشتم», «پیامبر اکرم», «حاج آقا»."""
    return word.pos == "PROPN" or any(word.form in table for table in (GIVEN_NAMES, ORDINALS, EPITHETS, TITLES))


def _is_given(word: WordInSentence) -> bool:
    """Whether the word is a given name; one that is another word besides is, where it is called a proper noun."""
    form = _stem(word.form) if word.ezafe else word.form
    return form in GIVEN_NAMES or (word.pos == "PROPN" and (form in NAMESAKES or form in FOREIGN_NAMES))


def _is_surname(word: WordInSentence) -> bool:
    return word.pos == "PROPN" and (word.form in FAMILY_NAMES or word.form.endswith(SURNAME_ENDINGS))


def _tells_person(word: WordInSentence) -> bool:
    """Whether the word by itself says that it names a person."""
    return _is_given(word) or _is_surname(word)


def _rather_person(words: Sequence[WordInSentence], at: int) -> bool:
    """Whether what names a person and a place names the person: «سعیده آمد», not «در سعیده», «شهردار سعیده»."""
    form = words[at].form
    if at and (words[at - 1].form == "در" or (words[at - 1].ezafe and words[at - 1].form in OFFICES)):
        return False
    return _is_given(words[at]) or (_is_surname(words[at]) and form not in TOWNS and form not in COUNTRIES)


def _is_elsewhere(words: Sequence[WordInSentence], at: int) -> bool:
    """Whether what stands around a proper noun makes it no person.

    An office behind makes it one («پیرموذن نمایندهٔ اردبیل»). «در …» makes it none, and so does what it describes: a
    place or a body, things («سنگ‌های …», «جنگ صفین») and an office whose field it is («وزیر بهداشت»), if it is no
    surname.
    """
    if at == 0:
        return False
    if at + 1 < len(words) and words[at + 1].form in OFFICES:
        return False
    surname = _is_surname(words[at])
    if words[at].ezafe and not (surname or _names_on(words, at)):
        return True
    before = words[at - 1]
    if before.form == "در" or not before.ezafe:
        return before.form == "در"
    if before.pos == "ADJ":  # «شاعر بزرگ حافظ», «مترجم سرشناس ژازه»
        return not (surname or (at > 1 and (words[at - 2].form in PERSONS or words[at - 2].form in OFFICES)))
    if before.pos == "PROPN" or _heads(before.form):
        return True
    thing = before.form in OFFICES or before.form in NAMED_THINGS or before.form.endswith(_MANY)
    return thing and not surname


_HALLOWED = frozenset(("عید", "قرآن"))
"""Their adjectives are no given names: «عید سعید فطر», «قرآن مجید»."""
_PLURALS = ("\u200cها", "\u200cهای", "\u200cهایی")
_MANY = ("ها", "های", "هایی")
_LONGEST_PERSON = 5


def _names_on(words: Sequence[WordInSentence], at: int) -> bool:
    """Whether the word behind `at` goes on with a person's name."""
    if at + 1 >= len(words):
        return False
    word, following = words[at], words[at + 1]
    if following.form in _OF_NAMES or (word.ezafe and word.pos == "PROPN" and following.form in ORDINALS):
        return True
    if following.pos in ("NOUN", "ADJ"):
        return _is_given(word) and (
            following.form in FAMILY_NAMES or following.form.endswith((*SURNAME_ENDINGS, "یان"))
        )
    return following.pos == "PROPN" and not _is_beside(following) and not _heads(following.form)


_OF_NAMES = frozenset(("بن", "ابن", "بنت", "ابو", "آل"))


def _is_beside(word: WordInSentence) -> bool:
    """Whether a word called proper is no part of the name before it: an office, or a wish behind a holy name."""
    return word.form in _WISHES or (word.form in OFFICES and word.ezafe)


_WISHES = frozenset("ره ص ع س عج".split())


# ---------------------------------------------------------------- places


def _place_end(words: Sequence[WordInSentence], at: int) -> int | None:
    """The last word of the place that begins at `at`: «خراسان رضوی», «استان فارس», «میدان آزادی»."""
    form = words[at].form
    if _stem(form) in PLACE_HEADS:
        return _headed_place_end(words, at)
    sure = words[at].pos == "PROPN" or form in TOWNS or form in COUNTRIES
    if not (sure or form in _first_words()):
        return None
    found = _table_end(words, at, _is_in_table)
    if found is None:
        return at if sure and (_is_somewhere(words, at) or _ends_as_place(words, at)) else None
    if found == at and not sure:
        return None
    if found + 1 < len(words) and words[found].ezafe and words[found + 1].form in SIDES:
        return found + 1
    return found


def _headed_place_end(words: Sequence[WordInSentence], at: int) -> int | None:
    """The last word of the place whose head noun is word `at`: «استان فارس», «ساختمان وزارت کشور».

    None where the head is no part of the name: «شهر زیبای بیروت», «بیابان‌های آمریکا», «سینمای ایران».
    """
    head = _stem(words[at].form)
    if (at and words[at - 1].form in _PRESIDING) or (at + 1 < len(words) and words[at + 1].form == "فقیه"):
        return None
    if words[at].ezafe and at + 1 < len(words) and _stem(words[at + 1].form) in BODY_HEADS:
        return _body_end(words, at + 1)
    if words[at].form.endswith(_MANY) and head not in _RANGES:
        return None
    quoted = _quotation_end(words, at)
    if quoted is not None:
        return quoted
    last = _chain_end(words, at)
    proper = [index for index in range(at + 1, last + 1) if _proper(words[index]) and not _heads(words[index].form)]
    if not proper:
        return None
    first = proper[0]
    if _is_in_table(words[first].form.translate(_JOINT)):
        if head in _ARTS:
            return None
        if head in _LANDS and any(word.pos == "ADJ" and word.form not in SIDES for word in words[at + 1 : first]):
            return None
    return proper[-1]


_PRESIDING = frozenset("رئیس رییس ریاست وزیر وزارت".split())
"""Behind them a head is an office's: «رئیس جمهوری کشور», «وزیر کشور روسیه»."""
_ARTS = frozenset(("سینما", "تئاتر"))
_LANDS = frozenset(
    "شهر شهرستان استان کشور روستا رود رودخانه بخش ناحیه جزیره دریاچه بندر سرزمین ایالت ولایت دشت".split()
)
"""Heads that an adjective parts from the name: «شهر زیبای بیروت», but «نیروگاه اتمی بوشهر»."""
_RANGES = frozenset(("کوه", "رشته\u200cکوه"))


def _is_somewhere(words: Sequence[WordInSentence], at: int) -> bool:
    """Whether what stands before a proper noun makes it a place: «در چترود», «شهرهای سومر»."""
    word, before = words[at], words[at - 1] if at else None
    if before is None or _names_something(word.form):
        return False
    if word.ezafe and at + 1 < len(words) and words[at + 1].pos != "ADJ" and not is_place(words[at + 1].form):
        return False  # «در سفینهٔ امید»
    return before.form == "در" or (before.ezafe and (_stem(before.form) in PLACE_HEADS or before.form in MAYORS))


def _ends_as_place(words: Sequence[WordInSentence], at: int) -> bool:
    """Whether a proper noun alone ends as places do: «کلاردشت»."""
    form = words[at].form
    return form.endswith(PLACE_ENDINGS) and form not in PLACE_ENDINGS and not _names_something(form)


@cache
def _joined_places() -> frozenset[str]:
    return frozenset(name.translate(_JOINT) for name in places())


@cache
def _known() -> frozenset[str]:
    return frozenset(name.translate(_JOINT) for name in (*TOWNS, *COUNTRIES, *REGIONS, *UNIONS))


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
    return form in _known() or form in _joined_places()


# ---------------------------------------------------------------- words


def _proper(word: WordInSentence) -> bool:
    return word.pos == "PROPN" or word.form in TOWNS or word.form in COUNTRIES or word.form in GIVEN_NAMES


def _heads(form: str) -> bool:
    stem = _stem(form)
    return stem in BODY_HEADS or stem in PLACE_HEADS


@lru_cache(maxsize=1 << 15)
def _stem(form: str) -> str:
    """`form` without the written ezafe and the plural: «کلیسای» and «شهرهای» are «کلیسا» and «شهر»."""
    stem = form.removesuffix("های").removesuffix("\u200c").removesuffix("\u200cی")
    return stem[:-1] if stem.endswith(("ای", "وی")) else stem
