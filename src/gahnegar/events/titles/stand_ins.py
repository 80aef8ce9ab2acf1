"""Pronouns and «این …» in a title: where a name is to stand for them, and where nobody can tell who is meant."""

from collections.abc import Callable, Container, Sequence
from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import DEMONSTRATIVES, THEY, THIRD_PERSONS
from gahnegar.events.own_subjects import is_amount
from gahnegar.events.owners import owner_ending
from gahnegar.events.predicates import Predicate
from gahnegar.events.titles.piece import Piece
from gahnegar.events.topics import BUILDINGS
from gahnegar.events.words import (
    BODY,
    CONJ,
    CONNECTIVE,
    COUNTED,
    COUNTRY,
    DETERMINER,
    MARK,
    MEASURE,
    NAME,
    NUMBER,
    OBJECT,
    OPEN,
    PLACE,
    PREP,
    PRONOUN,
    ROLE,
    SUB,
    TITLE,
    TOWN,
    VERBAL,
    word,
)
from gahnegar.persian.nouns import NounClass, chance
from gahnegar.persian.verb_table import BECOMING_VERBS
from gahnegar.persian.wordlists import word_set

_LIKELY: Final = 0.5
_GOALS: Final = (NounClass.PLACE, NounClass.BODY)
"""What nouns name that are a goal and no part of a verb, so likely at least."""
_SELF: Final = frozenset(("خودش",))
"""«او» with stress, as the subject of a clause."""
_LONGEST: Final = 6
"""Words of a name that is put in."""


def short(name: str) -> str:
    """A name by which a title calls somebody: without an office behind it, where it is long."""
    words = name.split()
    if len(words) <= _LONGEST:
        return " ".join(words)
    office = next((n for n in range(2, len(words)) if word(words[n]).flags & ROLE or words[n - 1].endswith("،")), 0)
    last = office or _LONGEST
    while last > 1 and word(words[last - 1]).flags & (TITLE | CONJ | PREP) and last < len(words):
        last -= 1  # «جشنواره ریاضی دبستان [شهید] فهمیده نطنز»
    return " ".join(words[:last]).rstrip("،")


def without_pronoun(sentence: Sentence, pieces: list[Piece]) -> list[Piece]:
    """The pieces without a subject that a name is to stand for: «وی», «این وزارت»."""
    words = sentence.words
    for place, piece in enumerate(pieces):
        if not piece.bare:
            continue
        forms = [words[n].form for n in piece.words if not words[n].flags & MARK]
        if forms and (
            forms[0] in THIRD_PERSONS | THEY | _SELF or (len(forms) <= 3 and forms[0] in ("این", "آن", "همین"))
        ):
            return pieces[:place] + pieces[place + 1 :]
        break
    return pieces


def without_reference(sentence: Sentence, pieces: list[Piece], meant: Callable[[int], str]) -> list[Piece]:
    """The pieces without a first one that only points at what was told: «[طبق این قرارداد] پل ساخته می‌شود».

    What it points at can stand there, where it is known; and so does a place, and what the verb needs.
    """
    if not pieces:
        return pieces
    words, first = sentence.words, pieces[0]
    here = next((n for n in first.words if words[n].form in ("این", "همین")), -1)
    led = 0 < here - first.words[0] <= _LEAD and words[first.words[0]].flags & PREP and first.words[-1] == here + 1
    if not led or first.core or not first.weight or first.parts or words[here + 1].flags & (PLACE | TOWN | COUNTRY):
        return pieces
    subject = any(piece.core and not words[piece.words[-1]].flags & VERBAL for piece in pieces[1:])
    meant_before = words[here + 1].form in _TELLING or words[first.words[0]].form in ("طبق", "مطابق")
    return pieces[1:] if meant_before and subject and not meant(here) else pieces


_LEAD: Final = 2
"""Words before «این» that lead to it: «بر اساس این طرح»."""
_TELLING: Final = frozenset(
    "طرح قانون قرارداد توافق تصمیم حکم دستور آمار گزارش تفاهم‌نامه بخشنامه برنامه اقدام کار زمینه خصوص راستا رابطه "
    "ارتباط مدت میان حادثه عملیات".split()
)
"""Nouns of what was told before, by, in or through which something happens."""


def has_open_core(sentence: Sentence, pieces: list[Piece], meant: Callable[[int], str]) -> bool:
    """Whether a clause is about a «این …» or «او» that nobody can tell."""
    words = sentence.words
    first = next((piece for piece in pieces if piece.bare and not piece.weight), None)
    if first is None:
        return False
    begin = next((n for n in first.words if not words[n].flags & (MARK | CONNECTIVE)), first.words[0])
    form = words[begin].form
    if form in THIRD_PERSONS or form in THEY:
        return True
    return form in DEMONSTRATIVES and begin + 1 in first.words and not meant(begin)


def leans(
    sentence: Sentence,
    predicate: Predicate,
    order: Sequence[int],
    meant: Callable[[int], str],
    bare: Callable[[int, int], str],
) -> bool:
    """Whether a title of the words `order` leans on what stands before it: one reads it and asks which, whose or who.

    «یکی از آنان به دادسرا معرفی شد», «صادرات این شرکت رشد کرد», «همسرش بازداشت شد», «تقاضا دو برابر شد».
    """
    words = sentence.words
    if order and owner_ending(words[order[0]].form) == "ش" and not meant(order[0]):
        return True  # «[کشورش] غرامت گرفته است»
    for place, index in enumerate(order):
        form = words[index].form
        if form in THIRD_PERSONS or form in THEY:
            many = any(words[n].form.endswith(_PLURAL) or words[n].flags & NUMBER for n in order[:place])
            if place < 2 or not (many if form in THEY else any(sentence.names[n] for n in order[:place])):
                return not meant(index)
        after = order[place + 1] if place + 1 < len(order) else -1
        if form in DEMONSTRATIVES and after == index + 1 and not meant(index):
            following = words[after]
            if not following.flags & (MARK | CONNECTIVE):
                return True
    first, last = lone_subject(sentence, predicate, order)
    return last >= 0 and not (bare(first, last) or (first == last and meant(first)))


def lone_subject(sentence: Sentence, predicate: Predicate, order: Sequence[int]) -> tuple[int, int]:
    """The bare noun with which a title begins, with an ordinal: «کنسولگری», «نسخه دوم»; (-1, -1) where it says more."""
    words, group = sentence.words, predicate.group
    found = [n for n in order if not words[n].flags & (MARK | CONNECTIVE)]
    if group is None or predicate.nominal or not found or found[0] >= group.first - 1:
        return -1, -1
    first = found[0]
    ranked = len(found) > 1 and found[1] == first + 1 and words[first + 1].form in _ORDINALS
    return (first, first + ranked) if _is_lone(sentence, found, first + ranked) else (-1, -1)


def bare_nouns(sentence: Sentence, predicate: Predicate, order: Sequence[int]) -> list[int]:
    """The bare nouns of a title of the words `order`, of which a reader may ask which they are.

    «مدرسه [روستا] باز نشد», «دولت [روزنامه] را توقیف کرد», «[کارگاه] برگزار شد»; not «[کار] کرد», «یک [کارگاه]».
    """
    group = predicate.group
    if not sentence.parse or sentence.spoken:
        return []
    verb = len(sentence.words) if group is None or predicate.gapped else group.first
    verb = verb if predicate.nominal or group is None or predicate.gapped else min(predicate.first, verb)
    kept = set(order)
    nouns = [n for n in order if n < verb and _is_noun(sentence, n) and not _is_specified(sentence, n, kept, verb)]
    return [n for n in nouns if not _is_led_to_verb(sentence, n)]


def _is_led_to_verb(sentence: Sentence, index: int) -> bool:
    """Whether a preposition and a noun that is no place belong to the verb right behind: «به [رسمیت] شناخت»."""
    led = index > 0 and sentence.words[index - 1].flags & PREP
    form, flags = sentence.words[index].form, sentence.words[index].flags
    goal = flags & (PLACE | BODY) or any((chance(form, kind) or 0) > _LIKELY for kind in _GOALS)
    return bool(led and not goal) and any(group.first == index + 1 for group in sentence.groups)


def _is_noun(sentence: Sentence, index: int) -> bool:
    """Whether a word is a common noun that may be called again: no name, no «کارگاهی», no part of a verb.

    Nor what one acts on without «را», which is any of its kind: «مردم [روزنامه] کم می‌خرند».
    """
    parse, here, name = sentence.parse, sentence.words[index], sentence.names[index]
    body = here.flags & BODY and name is not None and name.first < index == name.last  # «دفتر [شرکت]»
    if sentence.hidden[index] or not (body or (parse.pos[index] == "NOUN" and name is None)):
        return False
    barred = NUMBER | PREP | PRONOUN | NAME | TOWN | COUNTRY | TITLE | MEASURE | COUNTED | MARK | VERBAL
    if here.flags & barred or here.form in _KNOWN_TO_ALL or parse.relation[index] == "compound:lvc":
        return False
    if parse.relation[index] == "obj" and not sentence.words[index + 1].flags & OBJECT:
        return False
    return not (here.form.endswith(_INDEFINITE) or owner_ending(here.form))


def _is_specified(sentence: Sentence, index: int, kept: Container[int], verb: int) -> bool:
    """Whether the words around a noun tell which or how many it is: «دو [کارگاه]», «[کارگاه] نقاشی»."""
    words, parse = sentence.words, sentence.parse
    before, after = index - 1, index + 1
    if before in kept:
        here = words[before]
        ranked = here.form in _ORDINALS and parse.ezafe[before]  # «دوره نخست [جشنواره]»
        counted = here.flags & (NUMBER | DETERMINER) and not ranked
        if counted or here.flags & (CONJ | TITLE) or here.form.endswith("ترین"):
            return True
    if after >= len(words):
        return False
    here = words[after]
    timed = sentence.hidden[after] and after not in kept and index == sentence.owner[index].first  # «متهم [دیروز] …»
    if here.flags & OPEN or (parse.ezafe[index] and not timed and (after in kept or here.flags & NUMBER)):
        return True
    if after not in kept:
        return False
    if here.flags & (PRONOUN | CONJ | SUB | NUMBER):
        return True
    if parse.head[after] == index and not here.flags & (OBJECT | PREP | MARK | DETERMINER):
        return parse.relation[after] != "case"
    return parse.pos[after] == "ADJ" and after < verb and not here.flags & DETERMINER


_PLURAL: Final = ("ها", "های", "ان", "ین", "ات")
_ORDINALS: Final = frozenset("اول نخست دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم اصلی نهایی بعدی".split())


def _is_lone(sentence: Sentence, found: Sequence[int], last: int) -> bool:
    """Whether the noun with which a title begins is bare up to `last`, and the reader must know it: «کار», «همسرش»."""
    words, parse = sentence.words, sentence.parse
    first = found[0]
    here = words[first]
    if not parse or parse.pos[first] != "NOUN" or sentence.names[first] is not None or sentence.hidden[first]:
        return False
    if owner_ending(here.form):
        return True
    if here.flags & (NUMBER | PREP | PRONOUN | NAME | TOWN | COUNTRY | TITLE) or here.form in _KNOWN_TO_ALL:
        return False
    if here.form.endswith(_INDEFINITE):
        return False
    behind = (n for n in parse.children[first] if n > last and not sentence.hidden[n])
    entitled = last + 1 < len(words) and (words[last + 1].flags & OPEN or words[last + 1].form == '"')
    timed = here.form in BUILDINGS and last + 1 < len(words) and sentence.hidden[last + 1]  # «بنا [پارسال] فروخته شد»
    tied = (parse.ezafe[last] and not timed) or entitled or any(parse.relation[n] in _TYING for n in behind)
    after = next((n for n in found if n > last), -1)
    return not tied and not (after == last + 1 and parse.pos[after] in ("ADJ", "PROPN"))


_TYING: Final = frozenset("nmod amod flat appos nummod conj acl det".split())
_INDEFINITE: Final = ("\u200cای", "یی", "ئی", "هایی", "انی")
_KNOWN_TO_ALL: Final = word_set(
    "مردم دولت مجلس کشور رئیس_جمهور رییس_جمهور نماینده نمایندگان دلار طلا سکه نفت بنزین یورو بورس جهان دنیا انسان "
    "زمین خورشید ماه برف باران هوا زلزله سیل کرونا ارتش سپاه پلیس بسیج امام رهبر دانش_آموزان دانشجویان مسلمانان "
    "ایرانیان ایرانی_ها آمریکایی_ها کارگران کشاورزان معلمان پرستاران بازنشستگان مدارس دانشگاه_ها بانک_ها ادارات"
)
"""What a reader knows without being told which."""


_NOUNS: Final = frozenset(("NOUN", "PROPN", "PRON", "NUM", "DET"))


def has_bare_noun(sentence: Sentence, predicate: Predicate, pieces: list[Piece]) -> bool:
    """Whether a noun without a preposition stands in a clause that may be its subject, whatever the analyser says."""
    words, parse, group = sentence.words, sentence.parse, predicate.group
    verb = min(predicate.first, group.first) if group is not None else predicate.first
    bare = [
        piece
        for piece in pieces
        if piece.bare
        and piece.of is None
        and predicate.clause.first <= piece.words[0] < verb
        and not words[piece.words[-1]].flags & OBJECT
        and any(parse.pos[n] in _NOUNS and not words[n].flags & MARK for n in piece.words if n < verb)
        and not all(parse.relation[n] == "det" and parse.head[n] >= verb for n in piece.words)
        and not any(parse.relation[n] == "obj" and parse.head[n] >= verb for n in piece.words)
        and not is_amount(sentence, predicate.clause, piece.words)
    ]
    complement = group is not None and (group.copula or group.stem == "بود")
    return bool(bare) and not (complement and len(bare) == 1 and bare[0].words[-1] == verb - 1)


def takes_name(sentence: Sentence, predicate: Predicate, pieces: list[Piece]) -> bool:
    """Whether a clause lacks a subject, so that a name can stand before it."""
    parse, group = sentence.parse, predicate.group
    if not parse or (group is not None and group.stem in BECOMING_VERBS and not predicate.gapped):
        return not any(
            piece.bare and not piece.weight and (not parse or parse.pos[piece.words[0]] in _NOUNS) for piece in pieces
        )
    words = sentence.words
    for piece in pieces:
        named = any(parse.relation[n] == "nsubj" for n in piece.words) and piece.bare and piece.of is None
        if named and not is_amount(sentence, predicate.clause, piece.words):
            return False
    whole = [
        piece for piece in pieces if len(piece.words) > 1 and not any(words[n].flags & VERBAL for n in piece.words)
    ]
    marked = next((piece.words[0] for piece in whole if words[piece.words[-1]].flags & OBJECT), -1)
    heads = {parse.head[n] for piece in whole for n in piece.words if words[n].flags & OBJECT}
    own = (
        piece
        for piece in whole
        if piece.bare and not piece.weight and piece.words[-1] < marked and heads.isdisjoint(piece.words)
    )
    return not any(parse.pos[piece.words[0]] in _NOUNS for piece in own)
