"""Verb forms: tense, negation and verb of single words."""

import pytest

from gahnegar.persian.verbs import Tense, forms


@pytest.mark.parametrize(
    ("form", "stem", "tense", "negated"),
    [
        ("گفت", "گفت", Tense.PAST, False),
        ("نشد", "شد", Tense.PAST, True),
        ("نیامد", "آمد", Tense.PAST, True),
        ("می‌شود", "شد", Tense.PRESENT, False),
        ("میشود", "شد", Tense.PRESENT, False),
        ("نمی‌گوید", "گفت", Tense.PRESENT, True),
        ("می‌آید", "آمد", Tense.PRESENT, False),
        ("می‌رفت", "رفت", Tense.IMPERFECT, False),
        ("کرده‌اند", "کرد", Tense.PERFECT, False),
        ("نداده‌است", "داد", Tense.PERFECT, True),
        ("برود", "رفت", Tense.SUBJUNCTIVE, False),
        ("بیفتد", "افتاد", Tense.SUBJUNCTIVE, False),
        ("نشود", "شد", Tense.SUBJUNCTIVE, True),
        ("شوند", "شد", Tense.SUBJUNCTIVE, False),
        ("می‌شه", "شد", Tense.PRESENT, False),
    ],
)
def test_one_word(form: str, stem: str, tense: Tense, negated: bool) -> None:
    verb = forms()[form]
    assert (verb.stem, verb.tense, verb.negated) == (stem, tense, negated)


@pytest.mark.parametrize("form", ["مردم", "شدید", "نزد", "مانند", "میدان", "میان", "بازی", "نبرد", "تهران", "برند"])
def test_words_that_are_no_verbs(form: str) -> None:
    assert form not in forms()
