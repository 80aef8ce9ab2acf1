"""Folding: letters read alike, and the way back from every folded letter to the given string."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gahnegar
from gahnegar.persian.text import fold

SHAPES = [chr(code) for code in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD)) if unicodedata.name(chr(code), "")]
PLAIN = "ابپ ۱۲٣.\u200cـ\n"
LETTERS = st.sampled_from(
    [*"ابپ ۱۲٣.\u200cـ\n", "ا\u0653", "\u064e", "ﷺ", "ﷲ", "ﻻ", "ﱞ", "ﹰ", "﷽", "\ud800", *SHAPES[::40]]
)
TEXTS = st.lists(LETTERS, max_size=30).map("".join)


def test_a_letter_of_many_words_keeps_what_follows_in_its_place() -> None:
    text = "پیامبر ﷺ فرمود. دیروز جلسه برگزار شد."
    folded = fold(text)
    assert folded.text.startswith("پیامبر صلی الله علیه وسلم فرمود")
    at = folded.text.index("دیروز")
    assert folded.span(at, at + 5).text == "دیروز"
    assert folded.span(folded.text.index("الله"), folded.text.index("الله") + 4).text == "ﷺ"
    assert folded.span(0, len(folded.text)).text == text
    (event,) = gahnegar.extract(text, "1392-07-02")
    assert (event.sentence.text, event.timex.text) == ("دیروز جلسه برگزار شد.", "دیروز")


def test_no_shape_brings_a_blank_or_a_mark_of_its_own() -> None:
    for shape in SHAPES:
        letters = fold(f"ب{shape}ب").text
        assert letters[:1] == letters[-1:] == "ب"
        assert letters[1:-1] == letters[1:-1].strip()
        assert not any(unicodedata.combining(letter) for letter in letters)


@pytest.mark.parametrize("shape", ["ﱞ", "ﹰ", "ﹲ"])
def test_a_mark_with_a_blank_parts_no_expression(shape: str) -> None:
    (timex,) = gahnegar.tag(f"در سال{shape} ۱۳۹۲ بود")
    assert timex.value.startswith("2013-03-21")


@given(TEXTS)
def test_every_folded_letter_leads_back(text: str) -> None:
    folded = fold(text)
    starts = [folded.raw_start(place) for place in range(len(folded.text) + 1)]
    ends = [folded.raw_end(place) for place in range(len(folded.text) + 1)]
    assert starts == sorted(starts)
    assert ends == sorted(ends)
    assert all(0 <= start <= len(text) for start in (*starts, *ends))
    assert all(start < end for start, end in zip(starts[:-1], ends[1:], strict=True))


@given(TEXTS, TEXTS)
def test_what_stands_before_does_not_change_what_stands_behind(before: str, text: str) -> None:
    whole, alone = fold(f"{before}\n{text}"), fold(text)
    shift = len(whole.text) - len(alone.text)
    assert whole.text[shift:] == alone.text
    for place in range(1, len(alone.text)):
        assert whole.raw_start(shift + place) == len(before) + 1 + alone.raw_start(place)


@given(TEXTS)
def test_a_line_begins_behind_the_break_before_it(text: str) -> None:
    folded = fold(text)
    for position in range(len(folded.text) + 1):
        assert folded.line_start(position) == folded.text.rfind("\n", 0, position) + 1
