"""Verb forms: which words are finite verbs or make one together, with tense, negation and the verb they belong to.

All forms are generated once from `verb_table`. A group such as «برگزار نخواهد شد» is read from its auxiliaries; the
light-verb noun before it is the work of `predicate`. Knows single words and their neighbours, no clauses.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache

from gahnegar.persian.verb_table import (
    BARE_SUBJUNCTIVES,
    HOMOGRAPHS,
    PREVERBS,
    SPOKEN_FORMS,
    SPOKEN_PRESENTS,
    SPOKEN_STATES,
    STEMS,
)


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

    __hash__ = object.__hash__  # a member is one object; that of Enum asks for its name each time


PAST_FORMS = frozenset((TenseForm.PAST, TenseForm.PERFECT, TenseForm.PLUPERFECT))
"""Forms that tell of what is over."""


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
_SPOKEN_ENDINGS = (("ه", False), ("ن", True), ("ین", True))
_SPOKEN_PERSONS = (("م", False), ("یم", True), ("ی", False))
"""Endings of spoken presents: «می‌کنه», «می‌کنن»; and those of the written that a shortened stem takes: «می‌گم»."""
_SAFE_PAST, _SAFE_PRESENT = 4, 3
"""How many of the endings make forms without a prefix that are hardly ever other words (unlike «شدید», «بازی»)."""
_PERFECT_ENDINGS = (
    ("‌ام", False), ("‌است", False), ("ست", False), ("‌ایم", True), ("‌اید", True), ("‌اند", True),
    ("اند", True), ("ام", False), ("ایم", True),
)  # fmt: skip
_WAITING = tuple(f"منتظر{whom}م" for whom in ("ت", "ش", "تون", "شون", "تان", "شان"))
"""Who is waited for, and that one waits: «منتظرتم»."""
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


_BODY = "\0"
"""Stands for the rest of a stem in a form that is made once for all verbs."""
_Reading = tuple[TenseForm, bool, bool]
"""Tense, negation and number of a form."""
_Made = Iterator[tuple[str, _Reading]]


@cache
def forms() -> dict[str, VerbForm]:
    """Every verb form of one word, folded.

    >>> forms()["نمی‌شود"]
    VerbForm(stem='شد', tense=<TenseForm.PRESENT: 'present'>, negated=True, copula=False, plural=False)
    """
    table: dict[str, VerbForm] = {}
    for copula, negated, plural in _COPULAS:
        table[copula] = VerbForm("بود", TenseForm.PRESENT, negated, copula=True, plural=plural)
    verbs = [_Verb(past, table) for past in STEMS]
    for verb, (past, present) in zip(verbs, STEMS.items(), strict=True):
        verb.add(past, _past_frames)
        verb.add(past, _spoken_frames)
        if past == "آمد":
            verb.add("اومد", _spoken_frames)
        verb.add(past, _participles)
        vowel = present.endswith(("ای", "آی", "وی"))
        verb.add(
            present.removesuffix("ی") if vowel else present,
            _present_frames,
            vowel,
            TenseForm.PRESENT if present == "دار" else TenseForm.SUBJUNCTIVE,
            present in BARE_SUBJUNCTIVES,
        )
    for verb, (past, present) in zip(verbs, STEMS.items(), strict=True):
        said = past[:-3] + "وند" if past.endswith("اند") else past.removesuffix("آمد") + "اومد"
        if past.endswith(("اند", "آمد")) and said not in HOMOGRAPHS:
            verb.add(said, _spoken_forms)
        stem = SPOKEN_PRESENTS.get(present, present[:-2] + "ون" if present.endswith("ان") else present)
        verb.add(stem, _spoken_present, stem != present, past == "آمد")
    for form, stem in SPOKEN_FORMS.items():
        table.setdefault(form, VerbForm(stem, TenseForm.PRESENT, copula=stem == "بود"))
        table.setdefault("ن" + form, VerbForm(stem, TenseForm.PRESENT, negated=True))
    for ending, plural in (*_PAST_ENDINGS[:_SAFE_PAST], ("ن", True)):
        for before in ("می", "نمی"):
            came = VerbForm("آمد", TenseForm.IMPERFECT, before == "نمی", plural=plural)
            table.setdefault(before + "ومد" + ending, came)
    for state in SPOKEN_STATES:
        table.setdefault(state + "ه", VerbForm("بود", TenseForm.PRESENT, copula=True))
    for form in _WAITING:
        table.setdefault(form, VerbForm("بود", TenseForm.PRESENT, copula=True))
    for form in ("بسته", "آماده", "زنده"):
        for ending in ("\u200cست", "ست", "\u200cس"):
            table.setdefault(form + ending, VerbForm("بود", TenseForm.PRESENT, copula=True))
    for form, plural in _FUTURES:
        table[form] = VerbForm("خواست", TenseForm.AUXILIARY, plural=plural)
        table["ن" + form] = VerbForm("خواست", TenseForm.AUXILIARY, negated=True, plural=plural)
    for verb in verbs:
        verb.add(verb.past, _future)
    for form in ("حاکیست", "حاکی‌ست", "پاسخگوست", "پاسخ‌گوست"):
        table[form] = VerbForm("بود", TenseForm.PRESENT, copula=True)
    table = _denied_behind_preverbs(table) | table
    for form in HOMOGRAPHS:
        table.pop(form, None)
    return table


def _denied_behind_preverbs(table: dict[str, VerbForm]) -> dict[str, VerbForm]:
    """The negated forms of verbs with a preverb, whose ن stands behind it: «برنگشت», «درنیامده», «بازنگردد»."""
    denied: dict[str, list[tuple[str, VerbForm]]] = {}
    for form, found in table.items():
        if found.negated and form[0] == "ن" and not form.startswith("نمی"):
            denied.setdefault("گشت" if found.stem == "گردید" else found.stem, []).append((form, found))
    whole = ((past, next((one for one in PREVERBS if past.startswith(one)), "")) for past in STEMS)
    return {
        preverb + form: replace(found, stem=past)
        for past, preverb in whole
        for form, found in (denied.get(past.removeprefix(preverb), ()) if preverb else ())
    }


class _Verb:
    """Adds the forms of one verb to a table, where a spelling keeps its first meaning."""

    __slots__ = ("_table", "past")

    def __init__(self, past: str, table: dict[str, VerbForm]) -> None:
        self.past, self._table = past, table

    def add(self, stem: str, make: Callable[..., _Made], *more: object) -> None:
        """The forms that `make` makes of a stem, from frames that all stems with its first letter share."""
        opening = stem[0] if stem[0] in "آا" and not stem.startswith("ای") else ""
        table, body = self._table, stem.removeprefix(opening)
        for (tense, negated, plural), frames in _frames(make, opening, *more):
            found = VerbForm(self.past, tense, negated, plural=plural)
            for before, behind in frames:
                table.setdefault(before + body + behind, found)


@cache
def _frames(make: Callable[..., _Made], opening: str, *more: object) -> list[tuple[_Reading, list[tuple[str, str]]]]:
    """What stands before and behind the rest of a stem, which begins with `opening`, by what its forms tell."""
    found: dict[_Reading, list[tuple[str, str]]] = {}
    for form, reading_of in make(opening + _BODY, *more):
        before, _, behind = form.partition(_BODY)
        found.setdefault(reading_of, []).append((before, behind))
    return list(found.items())


def _past_frames(stem: str) -> _Made:
    for index, (ending, plural) in enumerate(_PAST_ENDINGS):
        form = stem + ending
        if index < _SAFE_PAST:
            yield form, (TenseForm.PAST, False, plural)
            for denied in _negations(form):
                yield denied, (TenseForm.PAST, True, plural)
        for joint in ("می‌", "می"):
            yield joint + form, (TenseForm.IMPERFECT, False, plural)
            yield "ن" + joint + form, (TenseForm.IMPERFECT, True, plural)


def _spoken_frames(stem: str) -> _Made:
    for joint in ("می\u200c", "می"):
        yield joint + stem + "ن", (TenseForm.IMPERFECT, False, True)
        yield "ن" + joint + stem + "ن", (TenseForm.IMPERFECT, True, True)


def _participles(stem: str) -> _Made:
    participle = stem + "ه"
    yield participle, (TenseForm.PARTICIPLE, False, False)
    for denied in _negations(participle):
        yield denied, (TenseForm.PARTICIPLE, True, False)
    for ending, plural in _PERFECT_ENDINGS:
        yield participle + ending, (TenseForm.PERFECT, False, plural)
        for denied in _negations(participle + ending):
            yield denied, (TenseForm.PERFECT, True, plural)
        yield "می‌" + participle + ending, (TenseForm.IMPERFECT, False, plural)


def _present_frames(stem: str, vowel: bool, bare: TenseForm, alone: bool) -> _Made:
    """Present and subjunctive; a stem with a vowel at its end comes without the ی before endings («گو» of «گوی»)."""
    for index, (ending, plural) in enumerate(_PRESENT_ENDINGS):
        form = stem + ("ی" if vowel else "") + ending
        for joint in ("می‌", "می"):
            yield joint + form, (TenseForm.PRESENT, False, plural)
            yield "ن" + joint + form, (TenseForm.PRESENT, True, plural)
        if index >= _SAFE_PRESENT:
            continue
        for wished in _subjunctives(form):
            yield wished, (TenseForm.SUBJUNCTIVE, False, plural)
        for denied in _negations(form):
            yield denied, (bare, True, plural)
        if alone:
            yield form, (bare, False, plural)


def _future(stem: str) -> _Made:
    for form, plural in _FUTURES:
        yield form + stem, (TenseForm.FUTURE, False, plural)
        yield "ن" + form + stem, (TenseForm.FUTURE, True, plural)


def _spoken_forms(stem: str) -> _Made:
    """The past and the participle that speech makes: «موند», «دراومده»."""
    for ending, plural in _PAST_ENDINGS[:_SAFE_PAST]:
        yield stem + ending, (TenseForm.PAST, False, plural)
    yield stem + "ه", (TenseForm.PARTICIPLE, False, False)


def _spoken_present(stem: str, shortened: bool, coming: bool) -> _Made:
    """The present of speech: «می‌کنه», of a `shortened` stem in all persons: «می‌گم»; `coming`: of «آمد», «میاد»."""
    endings = (*_SPOKEN_ENDINGS, *_SPOKEN_PERSONS) if shortened else _SPOKEN_ENDINGS
    for ending, plural in (*endings, ("د", False)) if coming else endings:
        for joint in ("می\u200c", "می"):
            yield joint + stem + ending, (TenseForm.PRESENT, False, plural)
            yield "ن" + joint + stem + ending, (TenseForm.PRESENT, True, plural)
