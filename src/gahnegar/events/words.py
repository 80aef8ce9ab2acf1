"""Words with what the lexicon says of them: tokens of a stretch of folded text, each looked up once and remembered.

Knows single words; what they do in their sentence is for `clauses` and the rest.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Final

from gahnegar.events import lexicon
from gahnegar.persian.tokens import PREPOSITION_WRITTEN_ON
from gahnegar.persian.verb_table import PREVERBS, STEMS
from gahnegar.persian.verbs import VerbForm, forms
from gahnegar.persian.wordlists.gazetteer import COUNTRIES, TOWNS
from gahnegar.persian.wordlists.persons import PERSONS

TOKEN: Final = re.compile(
    rf"""
      (?:{PREPOSITION_WRITTEN_ON})
    | (?!بهشهر(?![\w\u200c])) (?:در|به|از)
      (?= (?: ولایت|ولسوالی|شهر|کشور|منطقه|بندر|جریان|نتیجه|یک|این|ساحه|حدود|انتخابات|اواخر|اوایل
          | (?:حالی|صورتی)(?:\u200c?که)? ) (?![\w\u200c]) )
    | (?:حالی|صورتی|هنگامی|زمانی|وقتی|طوری) (?=\u200c?که(?![\w\u200c]))
    | (?:بین[ ]الملل|قائم[ ]مقام) \w*
    | [\u0621-\u06cc]+ (?=\d)
    | \w [\w\u200c]* (?:[.:/,٫]\d+)*
    | (?<=[ ]و)\.{{2,}} | (?<=[ ]و[ ])\.{{2,}}
    | [^\w\s\u200c]
    """,
    re.VERBOSE,
)
"""A word with its half-spaces, a number with its point, or one mark; a preposition that is
written onto its noun («درولایت») is a word of its own, and so are both of «درحالیکه» behind it."""

# What a word can be: bits of Word.flags.
PREP = 1 << 0
PURE_PREP = 1 << 1
CONJ = 1 << 2
SUB = 1 << 3
STOP = 1 << 4
COMMA = 1 << 5
OPEN = 1 << 6
CLOSE = 1 << 7
PRONOUN = 1 << 8
DETERMINER = 1 << 9
LIGHT = 1 << 10
EVENT = 1 << 11
MANNER = 1 << 12
HOLDING = 1 << 13
MEASURE = 1 << 14
LABEL = 1 << 15
COMPARING = 1 << 16
MODAL = 1 << 17
REPORT = 1 << 18
ANNOUNCE = 1 << 19
TITLE = 1 << 20
ROLE = 1 << 21
BODY = 1 << 22
COUNTED = 1 << 23
NAME = 1 << 24
PLACE = 1 << 25
TOWN = 1 << 26
COUNTRY = 1 << 27
BREAK = 1 << 28
NUMBER = 1 << 29
OBJECT = 1 << 30
MARK = 1 << 31
CONNECTIVE = 1 << 32
HARD = 1 << 33
VERBAL = 1 << 34
FILLER = 1 << 35
UNDER = 1 << 36
HUMAN = 1 << 37

PERSON = TITLE | ROLE | NAME

_MARKS = {
    ".": STOP, "!": STOP | HARD, "?": STOP | HARD, "؟": STOP | HARD, "؛": STOP | HARD, ":": STOP | HARD,
    ";": STOP | HARD, "…": STOP | HARD, "|": STOP | HARD, "/": STOP | HARD,
    "،": COMMA, ",": COMMA, "«": OPEN, "(": OPEN, "[": OPEN, "“": OPEN, "»": CLOSE, ")": CLOSE, "]": CLOSE, "”": CLOSE,
}  # fmt: skip
_TABLES = (
    (lexicon.LIGHT_NOUNS, LIGHT),
    (lexicon.EVENT_NOUNS, EVENT),
    (lexicon.MANNER_NOUNS, MANNER),
    (lexicon.HOLDING_WORDS, HOLDING),
    (lexicon.MEASURES, MEASURE),
    (lexicon.LABEL_NOUNS, LABEL),
    (lexicon.COMPARING, COMPARING),
    (lexicon.REPORTING_NOUNS, REPORT),
    (lexicon.ANNOUNCING_NOUNS, ANNOUNCE),
    (lexicon.TITLES, TITLE),
    (lexicon.ROLES, ROLE),
    (lexicon.BODIES, BODY),
    (lexicon.GIVEN_NAMES, NAME),
    (PERSONS, HUMAN),
    (lexicon.PLACES, PLACE),
    (TOWNS, TOWN),
    (COUNTRIES, COUNTRY),
)
_EXACT = (
    (lexicon.PREPOSITIONS, PREP),
    (lexicon.PURE_PREPOSITIONS, PURE_PREP),
    (lexicon.CONJUNCTIONS, CONJ),
    (lexicon.SUBORDINATORS, SUB),
    (lexicon.BREAKS, BREAK),
    (lexicon.DETERMINERS, DETERMINER),
    (lexicon.PRONOUNS, PRONOUN),
    (lexicon.MODALS, MODAL),
    (lexicon.CONNECTIVES, CONNECTIVE),
    (lexicon.COUNTED, COUNTED),
    (lexicon.FILLERS, FILLER),
    (lexicon.UNDERGOING_WORDS, UNDER),
    (frozenset({"را"}), OBJECT),
)
_NUMBERS = frozenset(
    "یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست سی چهل پنجاه شصت "
    "هفتاد هشتاد نود صد دویست سیصد هزار میلیون میلیارد صدها ده‌ها هزاران".split()
)
_ORDINALS = frozenset(
    (stem[:-1] + "وم" if stem == "سه" else stem) + ending
    for stem in _NUMBERS
    for ending in ("م", "مین", "‌امین", "‌ام", "امین")
) | frozenset("اول دوم سوم نخست اولین دومین سومین نخستین آخرین واپسین بیست‌ویکمین".split())
_ENDINGS = (
    "\u200cهایشان", "\u200cهایی", "\u200cهای", "\u200cها", "هایی", "های", "ها", "\u200cای", "\u200cی", "یی", "ی",
    "ئی", "ان",
    "\u200cاش", "ات", "ین", "\u200cاینا",
)  # fmt: skip


_NOUNS_WRITTEN_ON = (
    "نشر",
    "منتشر",
    "قرار",
    "اظهار",
    "خبر",
    "برگزار",
    "اعلام",
    "انجام",
    "آغاز",
    "تاکید",
    "بیان",
    "تصریح",
)
_PREVERBS_WRITTEN_ON = tuple(preverb + prefix for preverb in PREVERBS for prefix in ("می", "نمی"))
_DEEDS = (
    "رسانی", "سازی", "گذاری", "برداری", "یابی", "زدایی", "آوری", "بندی", "گیری", "دهی", "گشایی", "ریزی", "کوبی",
    "پردازی",
    "نگاری", "سوزی", "کشی", "گزاری", "پوشی", "گشت",
)  # fmt: skip
"""Endings of nouns of doing («گازرسانی», «بهره‌برداری»)."""


def _flags_by_word(tables: Iterable[tuple[Iterable[str], int]]) -> dict[str, int]:
    """The words of some tables, each with the flags of all tables that have it."""
    found: dict[str, int] = {}
    for table, flag in tables:
        for form in table:
            found[form] = found.get(form, 0) | flag
    return found


@cache
def _exact() -> dict[str, int]:
    return _flags_by_word(_EXACT)


@cache
def _tabled() -> dict[str, int]:
    return _flags_by_word(_TABLES)


@cache
def _infinitives() -> frozenset[str]:
    """The infinitives of the verbs («کشته شدن»), without those of being and saying."""
    return frozenset(past + "ن" for past in STEMS if past not in ("بود", "داشت", "گفت", "توانست", "خواست", "دانست"))


class WordForm:
    """A folded word and what it can be: `flags` of this module, and `verb` where it is a verb form.

    `infinitive`: the past stem of what looks like an infinitive, or nothing: «دادن», «ندادن».
    """

    __slots__ = ("flags", "form", "infinitive", "verb")

    def __init__(self, form: str, flags: int, verb: VerbForm | None) -> None:
        self.form = form
        self.flags = flags
        self.verb = verb
        self.infinitive = _infinitive_stem(form)


KNOWN: dict[str, WordForm] = {}
"""The words met so far; `word` fills it and keeps it bounded."""
_KEEP: Final = 100_000


def word(form: str) -> WordForm:
    """The word that is written `form` (folded).

    >>> bool(word("جلسه‌های").flags & EVENT), bool(word("جلسه‌های").flags & LIGHT)
    (True, False)
    """
    known = KNOWN.get(form)
    if known is None:
        if len(KNOWN) >= _KEEP:
            KNOWN.clear()
        verb = forms().get(form.strip("\u200c")) or _fused(form)
        flags = _flags(form) | (VERBAL if verb is not None or form in ("می", "نمی") else 0)
        known = KNOWN[form] = WordForm(form, flags, verb)
    return known


def _infinitive_stem(form: str) -> str:
    if form.endswith(("دنش", "تنش")):  # «زدنش»
        form = form[:-1]
    if not form.endswith(("دن", "تن")):
        return ""
    return next((stem for stem in (form[:-1], form[1:-1] if form.startswith("ن") else "") if stem in STEMS), "")


def _fused(form: str) -> VerbForm | None:
    """The verb of a word that holds more than the verb: «برمی‌گردد», «قرارگرفت»."""
    if form.startswith(_PREVERBS_WRITTEN_ON):
        prefix = next(prefix for prefix in PREVERBS if form.startswith(prefix))
        verb = forms().get(form[len(prefix) :])
        return None if verb is None else replace(verb, stem=_whole_stem(prefix, verb.stem))
    if form.startswith(_NOUNS_WRITTEN_ON) and form != "قرارداد":
        for noun in _NOUNS_WRITTEN_ON:
            if form.startswith(noun) and len(form) > len(noun) + 1:
                return forms().get(form[len(noun) :].lstrip("\u200c"))
    if form.endswith("که") and len(form) > 5 and (verb := forms().get(form[:-2])) is not None:
        return verb
    return None


def _whole_stem(prefix: str, stem: str) -> str:
    """The past stem of a verb with its preverb: «بازمی‌گردد» is of «بازگشت», and tells of nothing that became so."""
    whole = prefix + ("گشت" if stem == "گردید" else stem)
    return whole if whole in STEMS else stem


def _flags(form: str) -> int:
    if form in _MARKS:
        return _MARKS[form] | MARK
    if not form[:1].isalnum():  # also what is left of «م» without its ending
        return MARK
    form = form.strip("\u200c").replace(" ", "\u200c") or form
    flags = _exact().get(form, 0)
    if form[0].isdigit() or _NUMBERS.issuperset(form.split("\u200c")):  # «یک‌هزار»
        flags |= NUMBER
    if form in _ORDINALS:
        flags |= DETERMINER
    if form in _infinitives() or (len(form) > 5 and form.endswith(_DEEDS)):
        flags |= EVENT
    if "\u200c" in form and all(part in lexicon.GIVEN_NAMES for part in form.split("\u200c")):
        return flags | NAME
    tabled = _tabled()
    for stem in _stems(form):
        found = tabled.get(stem, 0)
        if found & HUMAN and form in (stem + "ی", stem + "ات"):  # «گردشگری» is no tourist, «مبارزات» no fighters
            found &= ~HUMAN
        if found:
            return flags | found
    return flags


def _stems(form: str) -> list[str]:
    """`form` and what is left of it without plural, ezafe and indefinite endings, longest first."""
    stems = [form]
    for ending in _ENDINGS:
        if form.endswith(ending) and len(form) - len(ending) > 2:
            stem = form[: -len(ending)]
            stems.append(stem)
            if stem.endswith("\u200c"):
                stems.append(stem[:-1])
    return stems


OPENING: Final = CONNECTIVE | MARK | CONJ
"""What a clause may begin with that is no part of it."""


def behind(words: Sequence[WordForm], begin: int, stop: int, flags: int = OPENING) -> int:
    """The first word from `begin` on that has none of `flags`; `stop` where all before it have one."""
    while begin < stop and words[begin].flags & flags:
        begin += 1
    return begin


def recalls(words: Sequence[WordForm]) -> bool:
    """Whether a sentence only asks whether another recalls what happened: «یادته پارسال افتادی؟», no «یادت رفت؟»."""
    if lexicon.RECALLED.isdisjoint([here.form for here in words]):
        return False
    return any(
        here.form in lexicon.RECALLED and not following.form.startswith(("رفت", "نر"))
        for here, following in pairwise(words)
    )
