"""Places that no table knows, by what texts show of their nouns: «در لابی», «در شرکتی دارویی», «از سر کوچهٔ صابونچی».

Nouns behind «در» that are no places are few and common («در زمینهٔ …», «در پی …»): texts have shown them. A noun that
is not among them and hangs on a verb by «در» is where something happens.
"""

from typing import Final

from gahnegar.events.clauses import MOVING, Sentence
from gahnegar.events.lexicon import DEMONSTRATIVES, VAGUE_PLACES
from gahnegar.events.phrases import Phrase
from gahnegar.events.predicates import Predicate
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import (
    ANNOUNCE,
    BODY,
    CONNECTIVE,
    COUNTED,
    COUNTRY,
    DETERMINER,
    EVENT,
    LABEL,
    LIGHT,
    MARK,
    MEASURE,
    NAME,
    NUMBER,
    PLACE,
    PREP,
    PRONOUN,
    REPORT,
    ROLE,
    TITLE,
    TOWN,
    behind,
    word,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.nouns import NounClass, chance, is_seen, singulars

_OTHER: Final = (
    EVENT | LIGHT | MEASURE | LABEL | REPORT | ANNOUNCE | ROLE | TITLE | NAME | COUNTED | NUMBER | PREP | PRONOUN | MARK
)
"""What a word is that begins no place that is new."""
_SHOWN, _BY_ENDING = 0.6, 0.5
"""From which chance on a noun is a place: one that was seen, and one whose ending is known."""
_AGAINST: Final = 0.5
"""The chance of a person or a happening, by the ending, from which on a noun is no place."""
_ABSTRACT: Final = (
    *("یت", "گی", "ات", "سازی", "دن", "تن", "یی", "ها", "گرایی", "شناسی", "وری", "تر", "ترین"),
    *("ایم", "اید", "اند", "اش", "شان"),
)
"""Endings of nouns of doing and being, of the plural and of what belongs to somebody."""
_MANY: Final = ("ان", "ین")
"""Endings of people in the plural, and of names of places: «نمایندگان», «سمنان»."""
_SITES: Final = ("آباد", "ستان", "کده", "سرا", "کلا")
"""Endings of names of places, also of those that are written as nouns: «قهستان»."""
_PEOPLE: Final = ("پرستان", "دستان", "دوستان", "آستان", "داستان")
"""Words with such an ending that are none."""
SIDES_OF: Final = frozenset(
    "سر لب دم کنار پشت بالای جلو جلوی نزدیک نزدیکی داخل درون بیرون محوطه جوار مجاورت ورودی روبه‌روی روبروی مقابل".split()
)
"""Nouns of where beside a place something is: «سر کوچه», «در محوطهٔ بیمارستان»."""
_ENDS: Final = frozenset("سر لب دم جلو جلوی داخل درون مقابل".split())
"""Those of them from and to which one goes."""
NO_GOALS: Final = frozenset("مصاف دیدار جنگ نفع سود ضرر دست سمت سوی طرف کمک خاک نمایندگی".split())
"""Nouns behind «به» that are no places."""
SCREENS: Final = frozenset(
    "سامانه سایت وبسایت وب‌سایت صفحه پلتفرم شبکه کانال توییت توئیت پست استوری ویدیو ویدئو کلیپ لایو".split()
)
"""Where something can be read and nobody can be."""
CENTRAL: Final = frozenset("توجه توجهات ثقل بحث مناقشه تحولات".split())
"""What has a centre that is no house."""
_OWNED: Final = 0.8
"""The chance from which on a noun with the ending of its owner is a place: «در مخفیگاهش»."""
_BELONGING: Final = ("شان", "مان", "ش", "م")


def is_known_place(form: str) -> bool:
    """Whether texts have shown that a common noun is a place, or its ending or the tables tell it.

    >>> is_known_place("کوچه‌ای"), is_known_place("زمینه"), is_known_place("زادگاهش")
    (True, False, True)
    """
    if word(form).flags & _OTHER & ~LIGHT:
        return False
    if word(form).flags & PLACE:
        return True
    ending = next((ending for ending in _BELONGING if form.endswith(ending)), None)
    owned = "" if ending is None else form.removesuffix(ending)
    if owned and not is_vague(owned) and (word(owned).flags & PLACE or (chance(owned, NounClass.PLACE) or 0) >= _OWNED):
        return True
    if not is_seen(form) and form.endswith(_SITES) and not form.endswith(_PEOPLE):
        return True
    likely = chance(form, NounClass.PLACE)
    telling = not is_seen(form) or any(stem.endswith("خانه") for stem in singulars(form))
    return likely is not None and likely >= (_BY_ENDING if telling else _SHOWN)


def may_be_place(form: str) -> bool:
    """Whether nothing that texts have shown, and no ending, speaks against a noun's being a place."""
    if is_known_place(form):
        return True
    bare = form.strip("\u200c")
    if is_seen(bare) or word(bare).flags & _OTHER or bare.endswith(_ABSTRACT) or len(bare) < _LETTERS:
        return False
    if bare.endswith(_MANY) and (is_seen(bare[:-2]) or bare.endswith("گان")):
        return False
    owned = next((bare.removesuffix(ending) for ending in _BELONGING if bare.endswith(ending)), None)
    if owned is not None and (is_seen(owned) or word(owned).flags):
        return False
    return not any(
        (chance(bare, kind) or 0) >= _AGAINST for kind in (NounClass.PERSON, NounClass.HAPPENING, NounClass.THING)
    )


_LETTERS: Final = 3


def begins_place(sentence: Sentence, index: int) -> bool:
    """Whether a noun behind «در» in a line without a verb begins a place: «حراج شمش در مرکز مبادله»."""
    form, last = sentence.words[index].form, len(sentence.words) - 1
    name = sentence.names[index]
    if (
        (name is not None and name.kind is NameKind.PERSON)
        or form in NO_GOALS
        or not SCREENS.isdisjoint(singulars(form))
    ):
        return False
    house = form == "مرکز" and index < last and sentence.words[index + 1].form not in CENTRAL
    if house:
        return sentence.parse.ezafe[index]
    return is_known_place(form) and (not is_vague(form) or _is_followed(sentence, index, last))


def is_known_person(sentence: Sentence, index: int) -> bool:
    """Whether a word is of a person's name, and not one alone that only looks like one: «به [کهدان] آمد»."""
    name = sentence.names[index]
    if name is None or name.kind is not NameKind.PERSON:
        return False
    return name.first < name.last or bool(sentence.words[index].flags & (NAME | TITLE))


def likely_place(sentence: Sentence, predicate: Predicate, phrase: Phrase) -> tuple[int, int] | None:
    """The words of a place that is one by its noun and by how it hangs on the verb; None if it need not be one."""
    words, parse, group = sentence.words, sentence.parse, predicate.group
    if not parse or group is None or predicate.nominal or (predicate.reporting and not _is_new_name(sentence, phrase)):
        return None
    first = behind(words, phrase.first, phrase.last, MARK | CONNECTIVE)
    head = behind(words, first, phrase.last, DETERMINER | NUMBER)
    beside = _end_beside(sentence, head, phrase) if phrase.prep in ("در", "") or words[head].form in _ENDS else None
    if beside is not None:
        return first, beside
    if parse.pos[head] not in ("NOUN", "PROPN") or words[head].flags & (_OTHER & ~LIGHT):
        return None
    hangs = parse.relation[head] in ("obl", "obl:arg") and group.first - _LIGHT <= parse.head[head] <= group.last
    if not hangs or is_known_person(sentence, head):
        return None
    form = words[head].form
    shown = is_known_place(form) or (phrase.prep == "به" and _is_office(sentence, form, head, group.last))
    if form in NO_GOALS or not SCREENS.isdisjoint(singulars(form)) or (phrase.prep in ("از", "تا") and not shown):
        return None
    if is_vague(form) and not _is_followed(sentence, head, phrase.last):
        return None
    if phrase.prep != "در" and not shown and not _is_reached_by_us(sentence, phrase, group):
        return None
    if not shown and (parse.ezafe[head] is False and first < head):  # «در نخستین همایش»
        return None
    excluded = (group.stem in _WRITTEN and phrase.prep == "در") or not may_be_place(form)
    if not shown and excluded:
        return None
    last = parse.phrase_end(head, phrase.last)
    if last < phrase.last and parse.ezafe[last] and not is_seen(words[last + 1].form):
        last += 1  # «در گالری [مهرین]»
    inner = any(words[n].flags & EVENT and not words[n].flags & PLACE for n in range(head + 1, last + 1))
    return None if inner and not shown else (first, last)


def _is_reached_by_us(sentence: Sentence, phrase: Phrase, group: VerbGroup) -> bool:
    """Whether who tells says whereto he went, or somebody went to what no text held: «به [ورزنه] رسیدیم»."""
    read = sentence.parse.verb[group.last]
    ours = group.stem in MOVING | {"کرد"} and read is not None and read.person == 1
    reached = group.stem == "رسید" and not any(
        sentence.parse.relation[n] == "nsubj" and sentence.words[n].flags & (ROLE | TITLE | NAME | BODY)
        for n in sentence.parse.children[group.last]
    )  # «ارث به [نادری] رسید»
    return phrase.prep == "به" and (ours or (group.stem in MOVING and not reached))


def _is_new_name(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether «در» leads to one word that no text held, as to a town in which somebody speaks: «در [نراق] گفت»."""
    form = sentence.words[phrase.first].form
    return phrase.prep == "در" and phrase.first == phrase.last and not is_seen(form) and may_be_place(form)


def _is_office(sentence: Sentence, form: str, head: int, last: int) -> bool:
    """Whether a body is a house to which somebody turns: «به دفاتر کانون مراجعه کنید»."""
    turned = any(sentence.words[index].form == "مراجعه" for index in range(head + 1, last))
    return turned and (chance(form, NounClass.BODY) or 0) + (chance(form, NounClass.PLACE) or 0) >= _AGAINST


def is_vague(form: str) -> bool:
    """Whether a noun tells a place only together with another one: «در سراسر دنیا», not «در مسیر انتقال»."""
    return not _VAGUE.isdisjoint(singulars(form))


def _is_followed(sentence: Sentence, index: int, last: int) -> bool:
    """Whether an ezafe ties a place to a noun."""
    if index >= last or not sentence.parse.ezafe[index]:
        return False
    following = sentence.words[index + 1]
    return bool(following.flags & (TOWN | COUNTRY)) or (is_known_place(following.form) and not is_vague(following.form))


_VAGUE: Final = VAGUE_PLACES | frozenset(
    "بوته بخش حوزه آستانه مسیر مرز محیط فضا نقطه حریم عرصه صحنه کشور خاک زمین".split()
)
_WRITTEN: Final = frozenset("آمد نوشت خواند دید شنید".split())
"""Stems of verbs behind which «در …» may be a document."""
_LIGHT: Final = 2
"""Words before a verb, at most, that are told with it."""


def _end_beside(sentence: Sentence, head: int, phrase: Phrase) -> int | None:
    """The last word of a place beside which something is: «سر کوچهٔ صابونچی»; None where it is none."""
    words, parse = sentence.words, sentence.parse
    if words[head].form not in SIDES_OF or head >= phrase.last:
        return None
    noun = behind(words, head + 1, phrase.last, DETERMINER)
    known = words[noun].flags & (PLACE | TOWN | COUNTRY) or is_known_place(words[noun].form)
    if not known or words[noun].form in DEMONSTRATIVES:
        return None
    return parse.phrase_end(noun, phrase.last)
