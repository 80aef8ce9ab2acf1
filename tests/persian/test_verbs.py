"""Verb forms: tense, negation and verb of single words and of groups."""

import pytest

from gahnegar.events.groups import find_groups
from gahnegar.events.words import TOKEN, word
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


@pytest.mark.parametrize(
    ("text", "group", "tense", "negated"),
    [
        ("همایش برگزار خواهد شد.", "خواهد شد", Tense.FUTURE, False),
        ("همایش برگزار نخواهد شد.", "نخواهد شد", Tense.FUTURE, True),
        ("خانه ساخته شده است.", "ساخته شده است", Tense.PERFECT, False),
        ("او رفته بود.", "رفته بود", Tense.PLUPERFECT, False),
        ("تصمیم گرفته می شود.", "گرفته می شود", Tense.PRESENT, False),
        ("کتاب منتشر شده، فردا می‌آید.", "شده", Tense.PERFECT, False),
    ],
)
def test_groups_of_words(text: str, group: str, tense: Tense, negated: bool) -> None:
    words = [word(form) for form in TOKEN.findall(text)]
    first = find_groups(words, bytearray(len(words)))[0]
    assert " ".join(item.form for item in words[first.first : first.last + 1]) == group
    assert (first.tense, first.negated) == (tense, negated)


@pytest.mark.parametrize(
    "text",
    [
        "پرداخت وام به کشاورزان",
        "نشست خبری وزیر",
        "واکسن طراحی شده برای کودکان",
        "در گفت و گو با خبرنگاران",
        "سال گذشته",
        "بازگشت مسافران",
        "قرارداد سال آینده",
    ],
)
def test_no_finite_verb(text: str) -> None:
    words = [word(form) for form in TOKEN.findall(text)]
    assert find_groups(words, bytearray(len(words))) == []
