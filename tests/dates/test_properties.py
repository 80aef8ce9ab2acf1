"""What holds for any text: tagging never raises, offsets are exact, results are in order, spelling does not matter."""

import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gahnegar import Timex, tag

sys.path.append(str(Path(__file__).parents[2] / "benchmarks"))
from hostile import KINDS

PUBLISHED = "1392-07-02"

# Words that rules are made of, so that drawn texts reach deep into the grammar, between pieces of anything.
WORDS = (
    "سال ماه روز هفته شنبه سه‌شنبه جمعه مهر ۹ ۱۳۹۲ ۹۲ ۲۰۱۳ ۱۵ اکتبر از تا بین و هر یک بار پیش بعد گذشته آینده جاری "
    "امسال امروز فردا دیشب صبح عصر ساعت ۱۰:۳۰ ۱۳۹۲/۷/۹ دهه قرن اول دوم نیمه اواخر پایان حدود رمضان عاشورا نوروز بهار "
    "میلادی قمری هجری ۳۰ اسفند ۳۱ ۱۴۰۴ نیم ربع دقیقه به طی ظرف تاکنون همان چند چهار پنج هزار و سیصد دومین هفته‌ای "
    "۴ روزه - ، ( )"
).split()
TEXTS = st.one_of(
    st.text(),
    st.text(alphabet=st.sampled_from("ابپتسشمهویآكيةئ۰۱۲۳۴۵۶۷۸۹٣٤ \u200c\u0640\u064e\u0653\u0654\u202e/:-–.،()\n")),
    st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=4)), max_size=25).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join),
)


def _meaning(timex: Timex) -> tuple[object, ...]:
    return timex.type, timex.value, timex.first, timex.last, timex.mod, timex.signal and timex.signal.kind, timex.edtf


@settings(deadline=None, max_examples=300)
@given(TEXTS, st.sampled_from([None, PUBLISHED]))
def test_any_text_is_tagged_in_order_with_exact_offsets(text: str, published: str | None) -> None:
    done = 0
    for timex in tag(text, published=published):
        assert done <= timex.start < timex.end <= len(text)
        assert text[timex.start : timex.end] == timex.text
        if timex.first and timex.last:
            assert timex.first <= timex.last
        if timex.signal is not None:
            span = timex.signal.span
            assert span.end <= timex.start
            assert text[span.start : span.end] == span.text
        assert timex.explain("fa")
        assert timex.explain("en")
        done = timex.end


@settings(deadline=None, max_examples=150)
@given(st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join))
def test_decomposed_text_means_the_same(text: str) -> None:
    composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    found = tag(decomposed, published=PUBLISHED)
    assert list(map(_meaning, found)) == list(map(_meaning, tag(composed, published=PUBLISHED)))
    assert [unicodedata.normalize("NFC", timex.text) for timex in found] == [
        timex.text for timex in tag(composed, published=PUBLISHED)
    ]


_ARABIC_LETTERS = str.maketrans("یک", "يك")
_ARABIC_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩")
_LATIN_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789")


@settings(deadline=None, max_examples=150)
@given(
    st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join),
    st.sampled_from([_ARABIC_LETTERS, _ARABIC_DIGITS, _LATIN_DIGITS]),
)
def test_letters_and_digits_of_neighbours_mean_the_same(text: str, table: dict[int, int]) -> None:
    persian = tag(text, published=PUBLISHED)
    other = tag(text.translate(table), published=PUBLISHED)
    assert [(_meaning(timex), timex.start, timex.end) for timex in other] == [
        (_meaning(timex), timex.start, timex.end) for timex in persian
    ]


def _calls(text: str) -> int:
    """How many functions reading a text calls, those of regular expressions among them: its work, on any machine."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        tag(text, published=PUBLISHED)
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_texts_take_work_by_their_length(kind: str) -> None:
    """Twelve times the text takes twelve times the work; how long a call takes is measured by the benchmarks."""
    short, long = KINDS[kind](2_000), KINDS[kind](24_000)
    for text in (short, long):
        assert all(text[timex.start : timex.end] == timex.text for timex in tag(text, published=PUBLISHED))
    assert _calls(long) < 14 * _calls(short)
