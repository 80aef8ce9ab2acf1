"""Verb forms: which words are finite verbs or make one together, with tense, negation and the verb they belong to.

All forms are generated once from `verb_table`. A group such as «برگزار نخواهد شد» is read from its auxiliaries; the
light-verb noun before it is the work of `predicate`. Knows single words and their neighbours, no clauses.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import cache

from gahnegar.persian.verb_table import BARE_SUBJUNCTIVES, COLLOQUIAL, HOMOGRAPHS, STEMS

_Add = Callable[[str, str, "TenseForm", bool, bool], None]


class TenseForm(Enum):
    """Tense, aspect and mood of a verb form, as far as the form tells them."""

    PAST = "past"
    IMPERFECT = "imperfect"
    PERFECT = "perfect"
    PLUPERFECT = "pluperfect"
    PRESENT = "present"
    SUBJUNCTIVE = "subjunctive"
    FUTURE = "future"
    PARTICIPLE = "participle"
    AUXILIARY = "auxiliary"
    """«خواهد» and its persons: the future's auxiliary."""


@dataclass(frozen=True, slots=True)
class VerbForm:
    """A word that is a verb form: the past stem of its verb, tense and negation; `copula` marks «است» and the like."""

    stem: str
    tense: TenseForm
    negated: bool = False
    copula: bool = False
    plural: bool = False


_PAST_ENDINGS = (("", False), ("ند", True), ("م", False), ("یم", True), ("ی", False), ("ید", True))
_PRESENT_ENDINGS = (("د", False), ("ند", True), ("یم", True), ("م", False), ("ی", False), ("ید", True))
_SAFE_PAST, _SAFE_PRESENT = 4, 3
"""How many of the endings make forms without a prefix that are hardly ever other words (unlike «شدید», «بازی»)."""
_PERFECT_ENDINGS = (
    ("‌ام", False), ("‌است", False), ("ست", False), ("‌ایم", True), ("‌اید", True), ("‌اند", True),
    ("اند", True), ("ام", False), ("ایم", True),
)  # fmt: skip
_FUTURES = (("خواهم", False), ("خواهی", False), ("خواهد", False), ("خواهیم", True), ("خواهید", True), ("خواهند", True))
_COPULAS = (
    ("است", False, False), ("هست", False, False), ("نیست", True, False), ("هستند", False, True), ("نیستند", True, True),
    ("هستیم", False, True), ("نیستیم", True, True), ("هستم", False, False), ("نیستم", True, False),
    ("هستید", False, True), ("اند", False, True), ("ست", False, False), ("اید", False, True), ("ایم", False, True),
)  # fmt: skip


def _negations(form: str) -> tuple[str, ...]:
    """`form` with the ن of negation."""
    if form.startswith("آ"):
        return ("نیا" + form[1:],)
    if form.startswith("ا") and not form.startswith("ای"):
        return ("نی" + form[1:], "نا" + form[1:])
    return ("ن" + form,)


def _subjunctives(form: str) -> tuple[str, ...]:
    """`form` with the ب of the subjunctive."""
    if form.startswith("آ"):
        return ("بیا" + form[1:],)
    if form.startswith("ا") and not form.startswith("ای"):
        return ("بی" + form[1:],)
    return ("ب" + form,)


@cache
def forms() -> dict[str, VerbForm]:
    """Every verb form of one word, folded.

    >>> forms()["نمی‌شود"]
    VerbForm(stem='شد', tense=<Tense.PRESENT: 'present'>, negated=True, copula=False, plural=False)
    """
    table: dict[str, VerbForm] = {}

    def add(form: str, stem: str, tense: TenseForm, negated: bool, plural: bool) -> None:
        table.setdefault(form, VerbForm(stem, tense, negated, plural=plural))

    for copula, negated, plural in _COPULAS:
        table[copula] = VerbForm("بود", TenseForm.PRESENT, negated, copula=True, plural=plural)
    for past, present in STEMS.items():
        for index, (ending, plural) in enumerate(_PAST_ENDINGS):
            form = past + ending
            if index < _SAFE_PAST:
                add(form, past, TenseForm.PAST, False, plural)
                for denied in _negations(form):
                    add(denied, past, TenseForm.PAST, True, plural)
            for joint in ("می‌", "می"):
                add(joint + form, past, TenseForm.IMPERFECT, False, plural)
                add("ن" + joint + form, past, TenseForm.IMPERFECT, True, plural)
        for spoken in (past, "اومد") if past == "آمد" else (past,):
            for joint in ("می\u200c", "می", "نمی\u200c", "نمی"):
                add(joint + spoken + "ن", past, TenseForm.IMPERFECT, joint.startswith("ن"), True)
        _add_participles(past, add)
        _add_present(past, present, add)
    for form, stem in COLLOQUIAL.items():
        for spelling in (form, form.replace("\u200c", "")):
            table.setdefault(spelling, VerbForm(stem, TenseForm.PRESENT, copula=stem == "بود"))
            table.setdefault("ن" + spelling, VerbForm(stem, TenseForm.PRESENT, negated=True))
    for form, plural in _FUTURES:
        table[form] = VerbForm("خواست", TenseForm.AUXILIARY, plural=plural)
        table["ن" + form] = VerbForm("خواست", TenseForm.AUXILIARY, negated=True, plural=plural)
        for past in STEMS:
            add(form + past, past, TenseForm.FUTURE, False, plural)
            add("ن" + form + past, past, TenseForm.FUTURE, True, plural)
    for form in ("حاکیست", "حاکی‌ست"):
        table[form] = VerbForm("بود", TenseForm.PRESENT, copula=True)
    for form in HOMOGRAPHS:
        table.pop(form, None)
    return table


def _add_participles(past: str, add: _Add) -> None:
    participle = past + "ه"
    add(participle, past, TenseForm.PARTICIPLE, False, False)
    for denied in _negations(participle):
        add(denied, past, TenseForm.PARTICIPLE, True, False)
    for ending, plural in _PERFECT_ENDINGS:
        add(participle + ending, past, TenseForm.PERFECT, False, plural)
        for denied in _negations(participle + ending):
            add(denied, past, TenseForm.PERFECT, True, plural)
        add("می‌" + participle + ending, past, TenseForm.IMPERFECT, False, plural)


def _add_present(past: str, present: str, add: _Add) -> None:
    for index, (ending, plural) in enumerate(_PRESENT_ENDINGS):
        form = present[:-1] + "یی" if ending == "ی" and present.endswith(("ای", "آی", "وی")) else present + ending
        for joint in ("می‌", "می"):
            add(joint + form, past, TenseForm.PRESENT, False, plural)
            add("ن" + joint + form, past, TenseForm.PRESENT, True, plural)
        if index >= _SAFE_PRESENT:
            continue
        bare = TenseForm.PRESENT if present == "دار" else TenseForm.SUBJUNCTIVE
        for wished in _subjunctives(form):
            add(wished, past, TenseForm.SUBJUNCTIVE, False, plural)
        for denied in _negations(form):
            add(denied, past, bare, True, plural)
        if present in BARE_SUBJUNCTIVES:
            add(form, past, bare, False, plural)
