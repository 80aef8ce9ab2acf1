"""Every message in every language: complete, of one script, and read as a sentence."""

import inspect
import re
from collections.abc import Iterator
from enum import Enum
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gahnegar
from gahnegar.dates.conflicts import ConflictKind
from gahnegar.dates.explain import says
from gahnegar.dates.expression import (
    Amount,
    Between,
    Clock,
    Date,
    DayTime,
    Edge,
    Every,
    Expression,
    NamedDay,
    Nth,
    Numbered,
    Ref,
    Same,
    Season,
    Several,
    Shift,
    Step,
    Stretch,
    Vague,
    Within,
)
from gahnegar.dates.grammar.symbols import PASSES
from gahnegar.dates.occasion import Occasion
from gahnegar.dates.units import Basis, Calendar, DayPart, Evidence, Grain, Mod, Reason, Weekday, Zone
from gahnegar.documents.document import Doubt, EvidenceKind
from gahnegar.events.event import Kind, Status
from gahnegar.messages import Language, messages
from gahnegar.messages.language import Messages

PERSIAN, LATIN = re.compile("[\u0600-\u06ff]"), re.compile("[A-Za-z]")
QUOTED = re.compile("«[^»]*»")
NAMES = re.compile(r"\b(?:[A-Z]{2,}|Enter|iframe)\b|[a-z]+\.json")
"""Names of formats, keys and files, which Persian takes as they are."""

CODES: dict[str, type[Enum]] = {
    "grain": Grain, "calendar": Calendar, "era": Calendar, "mod": Mod, "part": DayPart, "zone": Zone, "ref": Ref,
    "basis": Basis, "reason": Reason, "evidence": Evidence, "doubt": Doubt,
}  # fmt: skip
"""The closed set that a parameter of a message is a code of."""

FEWER: dict[tuple[str, str], set[Enum]] = {
    ("edge", "mod"): {Mod.APPROX, Mod.START, Mod.MID, Mod.END},
    ("vague", "ref"): {Ref.PAST, Ref.PRESENT, Ref.FUTURE},
    ("hint_place", "kind"): set(EvidenceKind),
    ("hint", "kind"): set(EvidenceKind),
    ("finding", "kind"): set(ConflictKind),
    ("numbered", "grain"): {Grain.DECADE, Grain.CENTURY, Grain.MILLENNIUM},
}


def arguments(name: str, parameter: str, phrase: str) -> list[Any]:
    """Everything that a parameter of a message can be, as far as it has a name of a closed set."""
    codes = FEWER.get((name, parameter)) or CODES.get(parameter)
    if codes:
        return [code.value for code in codes]
    return {
        "number": [1, 2, 3, 4] if name == "season" else [1, 2, 3, 11, 21, 60],
        "value": [0, 5, Fraction(7, 2)],
        "weekday": list(range(7)),
        "month": list(range(1, 13)),
        "day": [9] if name == "date" else [phrase],
        "year": [1392],
        "short": [False],
        "bc": [False, True],
        "hour": [8],
        "minute": [30],
        "count": [-3, -1, 0, 1, 3],
        "direction": [-1, 1],
        "index": [-1, 1, 2, 21],
        "width": [1, 3],
        "times": [2],
        "line": [3],
        "parts": [((Fraction(3), Grain.YEAR), (None, Grain.DAY))],
        "period": [((Fraction(1), Grain.WEEK),), ((Fraction(2), Grain.WEEK),)],
        "items": [(phrase, phrase)],
        "clauses": [(phrase, phrase)],
        "approximate": [False, True],
        "words": ["«"],
        "text": ["2013"],
    }.get(parameter, [phrase])


def rendered(words: Messages, phrase: str) -> Iterator[tuple[str, str]]:
    """Every message, with each value of each parameter, and once without what can be missing."""
    for name, method in inspect.getmembers(Messages, inspect.isfunction):
        parameters = list(inspect.signature(method).parameters.values())[1:]
        usual = {one.name: arguments(name, one.name, phrase)[0] for one in parameters}
        if name == "date":
            usual |= {"calendar": "jalali", "era": "jalali"}
        for one in parameters:
            for value in arguments(name, one.name, phrase):
                yield name, getattr(words, name)(**{**usual, one.name: value})
        missing = {one.name: None for one in parameters if str(one.annotation).endswith("| None")}
        if missing and name != "every":
            yield name, getattr(words, name)(**{**usual, **missing})


@pytest.mark.parametrize(
    ("language", "phrase", "foreign"), [("fa", "روز", LATIN), ("prs", "روز", LATIN), ("en", "day", PERSIAN)]
)
def test_every_message_is_of_one_script(language: str, phrase: str, foreign: re.Pattern[str]) -> None:
    said = list(rendered(messages(language), phrase))
    assert len({name for name, _ in said}) > 30
    for name, text in said:
        assert not foreign.search(QUOTED.sub("", text)), (name, text)
        assert "None" not in text
        assert "  " not in text


@pytest.mark.parametrize("language", list(Language))
def test_every_code_has_its_words(language: Language) -> None:
    words = messages(language)
    assert set(words.reasons) == set(Reason)
    assert set(words.evidences) == set(Evidence)
    assert set(words.months) == set(Calendar)
    assert {len(names) for names in words.months.values()} == {12}
    assert len(set(words.weekdays)) == 7
    assert len(set(words.reasons.values())) == len(Reason)
    assert set(words.statuses) == set(Status)
    assert set(words.kinds) == set(Kind)
    assert set(words.bases) == set(Basis)
    assert set(words.conflicts) == set(ConflictKind)


def test_the_interface_says_the_same_in_every_language() -> None:
    persian, english = messages("fa"), messages("en")
    assert set(persian.interface) == set(english.interface)
    assert set(persian.holidays) == set(english.holidays)
    for name, text in english.interface.items():
        assert not PERSIAN.search(QUOTED.sub("", text).replace("۰", "")), name
        assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", persian.interface[name])), name
    for name, text in persian.interface.items():
        latin = NAMES.sub("", re.sub(r"{\w+}", "", text))
        assert not LATIN.search(QUOTED.sub("", latin)), (name, latin)


def test_an_unknown_language_is_named() -> None:
    with pytest.raises(ValueError, match="no messages in 'de'; there are 'fa', 'prs', 'en'"):
        messages("de")


@pytest.mark.parametrize(
    ("number", "said"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (21, "21st"), (112, "112th")]
)
def test_english_ordinals(number: int, said: str) -> None:
    assert messages("en").ordinal(number) == said


# --- explanations ---

PHRASES = [phrase for rules in PASSES for rule in rules.rules for phrase in rule.says.values()]


def clean(text: str, language: str) -> None:
    bare = QUOTED.sub("", text)
    assert not (PERSIAN if language == "en" else LATIN).search(bare), text
    assert not re.search(r"است\s+است", text), text
    assert not re.search(r"\b\d*(1|2|3)th\b", bare.replace("11th", "").replace("12th", "").replace("13th", "")), text
    assert "the the" not in text
    assert "None" not in text


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("phrase", PHRASES)
def test_explanations_of_every_example(phrase: str, language: str) -> None:
    for published in ("1392-07-02", None):
        clean(gahnegar.resolve(phrase, published=published).explain(language), language)


_LEAVES = st.one_of(
    st.builds(
        Date,
        year=st.none() | st.integers(1, 2100),
        month=st.none() | st.integers(1, 12),
        day=st.integers(1, 29),
        weekday=st.none() | st.sampled_from(Weekday),
        calendar=st.none() | st.sampled_from(Calendar),
        short=st.booleans(),
    ),
    st.builds(
        Numbered,
        st.sampled_from([Grain.DECADE, Grain.CENTURY]),
        st.integers(1, 25),
        st.none() | st.sampled_from(Calendar),
        st.booleans(),
    ),
    st.builds(Shift, st.sampled_from(Grain), st.integers(-3, 3), st.none() | st.sampled_from(Ref)),
    st.just(NamedDay(Occasion(Calendar.HIJRI, 1, 10, "عاشورا"))),
)


def _grown(inner: "st.SearchStrategy[Expression]") -> "st.SearchStrategy[Expression]":
    amount = st.builds(Amount, st.just(((Fraction(3, 2), Grain.YEAR),)))
    return st.one_of(
        st.builds(Season, st.integers(1, 4), inner),
        st.builds(Shift, st.sampled_from(Grain), st.integers(-3, 3), inner),
        st.builds(Step, inner, st.sampled_from([-1, 1]), st.none() | inner),
        st.builds(Nth, st.sampled_from([-1, 1, 12]), st.sampled_from(Grain) | inner, inner, st.sampled_from([1, 3])),
        st.builds(Within, inner, inner),
        st.builds(Edge, st.sampled_from([Mod.APPROX, Mod.START, Mod.MID, Mod.END]), inner),
        st.builds(Between, inner, inner),
        st.builds(Several, st.tuples(inner, inner)),
        st.builds(Same, st.tuples(inner, inner)),
        st.builds(Stretch, amount, st.sampled_from([-1, 1]), inner),
        st.builds(Clock, st.integers(0, 24), part=st.none() | st.sampled_from(DayPart), of=inner),
        st.builds(DayTime, st.sampled_from(DayPart), inner),
        st.builds(Every, st.none() | amount, inner, st.none() | st.integers(1, 3)),
        st.builds(Vague, st.sampled_from([Ref.PAST, Ref.PRESENT, Ref.FUTURE])),
    )


@pytest.mark.parametrize("language", ["fa", "prs", "en"])
@given(expression=st.recursive(_LEAVES, _grown, max_leaves=6))
def test_whatever_an_expression_is_made_of(language: str, expression: Expression) -> None:
    clean(says(expression, messages(language)), language)
