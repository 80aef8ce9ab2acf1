"""Verb forms: tense, negation and verb of single words."""

import pytest

from gahnegar.persian.verbs import TenseForm, forms


@pytest.mark.parametrize(
    ("form", "stem", "tense", "negated"),
    [
        ("گفت", "گفت", TenseForm.PAST, False),
        ("نشد", "شد", TenseForm.PAST, True),
        ("نیامد", "آمد", TenseForm.PAST, True),
        ("می‌شود", "شد", TenseForm.PRESENT, False),
        ("میشود", "شد", TenseForm.PRESENT, False),
        ("نمی‌گوید", "گفت", TenseForm.PRESENT, True),
        ("می‌آید", "آمد", TenseForm.PRESENT, False),
        ("می‌رفت", "رفت", TenseForm.IMPERFECT, False),
        ("کرده‌اند", "کرد", TenseForm.PERFECT, False),
        ("نداده‌است", "داد", TenseForm.PERFECT, True),
        ("برود", "رفت", TenseForm.SUBJUNCTIVE, False),
        ("بیفتد", "افتاد", TenseForm.SUBJUNCTIVE, False),
        ("نشود", "شد", TenseForm.SUBJUNCTIVE, True),
        ("شوند", "شد", TenseForm.SUBJUNCTIVE, False),
        ("می‌شه", "شد", TenseForm.PRESENT, False),
        ("برنگشتند", "برگشت", TenseForm.PAST, True),
        ("درنیامده‌اند", "درآمد", TenseForm.PERFECT, True),
        ("برندارد", "برداشت", TenseForm.PRESENT, True),
    ],
)
def test_one_word(form: str, stem: str, tense: TenseForm, negated: bool) -> None:
    verb = forms()[form]
    assert (verb.stem, verb.tense, verb.negated) == (stem, tense, negated)


@pytest.mark.parametrize("form", ["مردم", "شدید", "نزد", "مانند", "میدان", "میان", "بازی", "نبرد", "تهران", "برند"])
def test_words_that_are_no_verbs(form: str) -> None:
    assert form not in forms()
