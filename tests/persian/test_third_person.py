"""Verbs of the first person told in the third."""

from dataclasses import replace

import pytest

from gahnegar.persian.paradigm import every_form
from gahnegar.persian.third_person import first_person, third_person
from gahnegar.persian.tokens import Verb

READ: dict[str, set[tuple[str, Verb]]] = {}
for _form, _stem, _verb in every_form():
    READ.setdefault(_form, set()).add((_stem, _verb))
FIRST = [form for form in READ if first_person(form) is not None]


@pytest.mark.parametrize("plural", [False, True])
def test_the_third_person_of_every_form_tells_the_same(plural: bool) -> None:
    """The paradigm reads what is made as the third person with the tense, aspect, mood and negation of the first."""
    assert len(FIRST) > 9000
    for form in FIRST:
        verb = first_person(form)
        assert verb is not None
        assert verb.stem is not None
        made = third_person(form, plural=plural).replace(" ", "").replace("\u200c", "")
        told = replace(verb, stem=None, person=3, plural=plural)
        assert (verb.stem, told) in READ[made], (form, made)


def test_every_form_of_the_first_person_is_known_or_another_word() -> None:
    """What is not retold has a prefix and so another reading, or is bare where only «کنم» and its like are in use."""
    for form in READ.keys() - set(FIRST):
        stems = {stem for stem, verb in READ[form] if verb.person == 1} - {"بایست", "شایست", "سزید"}
        assert not (stems and form.startswith(("می", "نمی"))), form


@pytest.mark.parametrize(
    ("form", "one", "several"),
    [
        ("رفتم", "رفت", "رفتند"),
        ("نیفتادم", "نیفتاد", "نیفتادند"),
        ("می‌رفتم", "می‌رفت", "می‌رفتند"),
        ("رفته‌ام", "رفته است", "رفته‌اند"),
        ("نرفته‌ایم", "نرفته است", "نرفته‌اند"),
        ("بروم", "برود", "بروند"),
        ("نکنم", "نکند", "نکنند"),
        ("خواهم", "خواهد", "خواهند"),
        ("نخواهیم", "نخواهد", "نخواهند"),
        ("هستم", "است", "هستند"),
        ("نیستم", "نیست", "نیستند"),
        ("باشم", "باشد", "باشند"),
        ("دارم", "دارد", "دارند"),
        ("ندارم", "ندارد", "ندارند"),
        ("برمی‌گردم", "برمی‌گردد", "برمی‌گردند"),
        ("برگردم", "برگردد", "برگردند"),
        # as one speaks
        ("میرم", "می‌رود", "می‌روند"),
        ("برم", "برود", "بروند"),
        ("نمی‌خوام", "نمی‌خواهد", "نمی‌خواهند"),
        ("بگم", "بگوید", "بگویند"),
        ("بیام", "بیاید", "بیایند"),
        ("اومدم", "آمد", "آمدند"),
    ],
)
def test_forms_as_they_are_written(form: str, one: str, several: str) -> None:
    assert third_person(form, plural=False) == one
    assert third_person(form, plural=True) == several


@pytest.mark.parametrize("word", ["رفت", "می‌روی", "رفتید", "مردم", "رستم", "سوم", "تصمیم", "قسم", "بازم", "مبارکم", ""])
def test_other_words_have_none(word: str) -> None:
    assert first_person(word) is None
    assert third_person(word, plural=False) == ""
