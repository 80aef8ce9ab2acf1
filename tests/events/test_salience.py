"""Whom «او» or a clause without a subject means, by what speaks for each who was named before."""

import pytest

from gahnegar.dates.tag import Tagger
from gahnegar.events import extract
from gahnegar.events.mentions import Mentions
from gahnegar.events.salience import WEIGHTS, AntecedentCue, Asking, Salience

PUBLISHED = "1403-08-20"


def last(text: str) -> tuple[str, str]:
    event = extract(text, PUBLISHED)[-1]
    return event.title, event.participants[0].text if event.participants else ""


@pytest.mark.parametrize(
    ("text", "title", "who"),
    [
        (
            "امیر پریروز برگشت. او از اول فروردین در مغازه کار می‌کند.",
            "امیر در مغازه کار می‌کند",
            "امیر",
        ),
        ("شاکی خانه را خرید. وی پارسال به دبی رفت.", "شاکی به دبی رفت", "شاکی"),
        ("سردار آزمون گل اول را زد. وی پارسال به رم رفت.", "سردار آزمون به رم رفت", "سردار آزمون"),
        (
            "محمود ارجمند به کانادا رفت. کارگردان در نشست سخن گفت. او در ۱۳۹۵ جایزه گرفت.",
            "کارگردان جایزه گرفت",
            "کارگردان",
        ),
        (
            "کیومرث سهرابی (زادهٔ ۱۲۹۸) پزشک بود. نخست‌وزیر، حسنعلی منصور، او را به ژنو فرستاد. وی در ۱۳۴۵ بازگشت.",
            "کیومرث سهرابی بازگشت",
            "کیومرث سهرابی",
        ),
        (
            "دایی‌ام حسین به آبادان رفت و در پالایشگاه کارگر شد. سه سال بعد با دختری جنوبی برگشت.",
            "دایی‌ام حسین با دختری جنوبی برگشت",
            "دایی‌ام حسین",
        ),
        ("داکتر سلیمه احراری وفات کرد. موصوفه در ۱۳۳۹ زاده شد.", "داکتر سلیمه احراری زاده شد", "داکتر سلیمه احراری"),
    ],
)
def test_the_likeliest_of_those_named_before_is_meant(text: str, title: str, who: str) -> None:
    assert last(text) == (title, who)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("حسن و علی به خانه رفتند. او دیروز بازداشت شد.", "او بازداشت شد"),
        ("شرکت فولاد سود داد. وی دیروز بازداشت شد.", "وی بازداشت شد"),
        ("پیرمرد می‌خندد: «شاید تا عید بتواند گلی ببندد.»", "شاید بتواند گلی ببندد"),
        ("اتوبوس به دره افتاد. از دیروز باران می‌بارد.", "باران می‌بارد"),
        ("محمود آمد. دیشب خوابم نبرد.", "خوابم نبرد"),
    ],
)
def test_nobody_is_meant_where_that_is_not_sure(text: str, title: str) -> None:
    assert last(text)[0] == title


def test_a_fact_about_a_candidate_is_a_cue() -> None:
    text = "مادرم در نطنز بزرگ شد. وزیر گفت: راه باز است. او رفت."
    expressions = Tagger().expressions(text)
    found, nobody = Salience(Mentions(expressions.folded, [])).candidates(text.index("او رفت"), Asking.PRONOUN)
    vizier, mother = found
    assert {AntecedentCue.NEAREST, AntecedentCue.SUBJECT, AntecedentCue.SAYS, AntecedentCue.BY_OFFICE} <= vizier.cues
    assert {AntecedentCue.SECOND, AntecedentCue.BY_NOUN, AntecedentCue.OPENING} <= mother.cues
    assert AntecedentCue.NOBODY in nobody


def test_every_cue_has_its_weights() -> None:
    assert set(WEIGHTS) == set(AntecedentCue)


def test_quotation_marks_of_a_name_are_told_whole_or_not_at_all() -> None:
    text = (
        "«مهران کاوه» بازیگر تئاتر در گفت‌وگو با خبرنگار ما از نمایش تازه‌اش گفت.\n"
        "وی پارسال در تالار شهر نمایش دیگری را روی صحنه برد."
    )
    events = extract(text, "1403-05-10")
    assert [span.text for event in events for span in event.participants] == ["«مهران کاوه» بازیگر تئاتر"]
