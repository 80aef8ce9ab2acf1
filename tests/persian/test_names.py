"""People, places and bodies, over words that a tagger has read."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gahnegar.persian import analyse
from gahnegar.persian.names import NameKind, find_names


class TaggedWord(NamedTuple):
    """What a tagger says of a word."""

    form: str
    pos: str
    ezafe: bool = False


def read(told: str) -> list[TaggedWord]:
    """Words from «form/POS» items; a `+` behind the part of speech is the ezafe."""
    items = (item.rsplit("/", 1) for item in told.split())
    return [TaggedWord(form.replace("_", "\u200c"), pos.rstrip("+"), pos.endswith("+")) for form, pos in items]


def names(told: str) -> list[tuple[NameKind, str]]:
    words = read(told)
    found = dict.fromkeys(name for name in find_names(words) if name)
    return [(name.kind, " ".join(word.form for word in words[name.first : name.last + 1])) for name in found]


@pytest.mark.parametrize(
    ("kind", "name", "told"),
    [
        (NameKind.PLACE, "اصفهان", "در/ADP اصفهان/PROPN برگزار/NOUN شد/VERB"),
        (NameKind.PLACE, "استان فارس", "استاندار/NOUN+ استان/NOUN+ فارس/PROPN"),
        (NameKind.PLACE, "میدان آزادی", "تا/ADP میدان/NOUN+ آزادی/PROPN رفتند/VERB"),
        (NameKind.PLACE, "آفریقای مرکزی", "کشورهای/NOUN آفریقای/PROPN+ مرکزی/ADJ"),
        (NameKind.PLACE, "چترود", "در/ADP چترود/PROPN بود/VERB"),
        (NameKind.PERSON, "حسن روحانی", "حسن/PROPN+ روحانی/PROPN گفت/VERB"),
        (NameKind.PERSON, "عمرو بن عاص", "سپاه/NOUN عمرو/PROPN بن/NOUN عاص/PROPN"),
        (NameKind.PERSON, "امام حسین", "به/ADP امام/NOUN+ حسین/PROPN"),
        (NameKind.PERSON, "مصدق", "دکتر/NOUN مصدق/PROPN را/ADP"),
        (NameKind.BODY, "وزارت آموزش و پرورش", "وزارت/NOUN+ آموزش/NOUN و/CCONJ پرورش/NOUN گفت/VERB"),
        (NameKind.BODY, "بانک مرکزی", "بانک/NOUN+ مرکزی/ADJ گزارش/NOUN داد/VERB"),
        (NameKind.BODY, "مهر", "خبرگزاری/NOUN مهر/PROPN نوشت/VERB"),
        (NameKind.BODY, "شهرداری تهران", "شهرداری/NOUN+ تهران/PROPN ساخت/VERB"),
    ],
)
def test_name_is_found(kind: NameKind, name: str, told: str) -> None:
    assert (kind, name) in names(told)


@pytest.mark.parametrize(
    "told",
    [
        "در/ADP مهر/PROPN سرد/ADJ شد/VERB",
        "گروه/NOUN+ بزرگی/ADJ رفت/VERB",
        "مرکز/NOUN+ شهر/NOUN شلوغ/ADJ بود/VERB",
        "قرآن/PROPN خواندند/VERB",
        "خانم/NOUN دکتر/PROPN آمد/VERB",
        "این/DET سفر/NOUN کوتاه/ADJ بود/VERB",
    ],
)
def test_no_name(told: str) -> None:
    assert names(told) == []


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["حسن", "تهران", "سازمان", "و", "شهر", "در", "", "x", "خلیج", "بن"]),
            st.sampled_from(["NOUN", "PROPN", "ADP", "VERB", "ADJ"]),
            st.booleans(),
        ).map(lambda cells: TaggedWord(*cells)),
        max_size=30,
    )
)
def test_names_never_overlap_and_cover_what_they_say(words: list[TaggedWord]) -> None:
    marks = find_names(words)
    assert len(marks) == len(words)
    for index, name in enumerate(marks):
        if name is not None:
            assert name.first <= index <= name.last
            assert all(mark == name for mark in marks[name.first : name.last + 1])


def test_analysed_words_bear_their_names() -> None:
    tokens = analyse("باران بارید. حسن روحانی در تهران سخن گفت.")
    found = [(token.text, token.name.kind) for token in tokens if token.name]
    assert found == [("حسن", NameKind.PERSON), ("روحانی", NameKind.PERSON), ("تهران", NameKind.PLACE)]
    name = tokens[3].name
    assert name is not None
    assert [token.text for token in tokens[name.first : name.last + 1]] == ["حسن", "روحانی"]
