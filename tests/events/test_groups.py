"""Verb groups: the words of a finite verb with its auxiliaries, their tense and negation."""

import pytest

from gahnegar.events.clauses import Sentence
from gahnegar.persian import analyse_sentences
from gahnegar.persian.text import fold
from gahnegar.persian.verbs import TenseForm


def read(text: str) -> Sentence:
    """The only sentence of `text`, analysed."""
    [tokens] = analyse_sentences(fold(text), [(0, len(text))])
    return Sentence(text, 0, len(text), [], tokens)


@pytest.mark.parametrize(
    ("text", "group", "tense", "negated"),
    [
        ("همایش برگزار خواهد شد.", "خواهد شد", TenseForm.FUTURE, False),
        ("همایش برگزار نخواهد شد.", "نخواهد شد", TenseForm.FUTURE, True),
        ("خانه ساخته شده است.", "ساخته شده است", TenseForm.PERFECT, False),
        ("او رفته بود.", "رفته بود", TenseForm.PLUPERFECT, False),
        ("تصمیم گرفته می شود.", "گرفته می\u200cشود", TenseForm.PRESENT, False),
        ("کتاب منتشر شده، فردا می‌آید.", "شده", TenseForm.PERFECT, False),
    ],
)
def test_groups_of_words(text: str, group: str, tense: TenseForm, negated: bool) -> None:
    sentence = read(text)
    first = sentence.groups[0]
    assert " ".join(item.form for item in sentence.words[first.first : first.last + 1]) == group
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
    assert read(text).groups == []


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("مامانم داره سبزی خشک می‌کنه.", ["می‌کنه"]),
        ("داشتند از خیابان می‌گذشتند.", ["می‌گذشتند"]),
        ("این باشگاه سه تیم دارد که بازی می‌کنند.", ["دارد", "می‌کنند"]),
        ("پایگاه هوایی را زدن", ["زدن"]),
    ],
)
def test_what_goes_on_and_what_is_spoken(text: str, verbs: list[str]) -> None:
    sentence = read(text)
    found = [" ".join(word.form for word in sentence.words[g.first : g.last + 1]) for g in sentence.groups]
    assert found == verbs
