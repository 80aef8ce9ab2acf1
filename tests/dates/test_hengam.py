"""The labels of Hengam's corpus: what the convention wants, text by text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gahnegar.dates.token_labels import label_tokens
from gahnegar.formats import hengam_labels, to_hengam

# (text, its labelled stretches)
LABELLED = [
    ("قرار به ساعت پنج عصر سه‌شنبه رسید", ["ساعت پنج عصر TIM", "سه‌شنبه DAT"]),
    ("امشب ساعت ۹ می‌آید", ["امشب DAT", "ساعت ۹ TIM"]),
    ("امشب و فردا شب حرف می‌زنیم", ["امشب و فردا شب DAT"]),
    ("در تاریخ ۵ اکتبر ۲۰۱۸ پخش شد", ["در تاریخ ۵ اکتبر ۲۰۱۸ DAT"]),
    ("از ۸ صبح لغایت ۶ عصر باز است", ["۸ صبح لغایت ۶ عصر TIM"]),
    ("شب یلدا سال ۹۴ بود", ["شب یلدا سال ۹۴ DAT"]),
    ("سال ۸۸ در ۱۵ مرداد برگزار شد", ["سال ۸۸ در ۱۵ مرداد DAT"]),
    ("شنبه عصر بریم", ["شنبه DAT", "عصر TIM"]),
    ("هر ۳۰ ثانیه به مدت ۲ ثانیه", ["هر ۳۰ ثانیه به مدت ۲ ثانیه TIM"]),
    ("چهارشنبه مورخ ۲۲ شهریور ۱۳۷۸ آمد", ["چهارشنبه DAT", "۲۲ شهریور ۱۳۷۸ DAT"]),
    ("بیشتر از ۳۰ دقیقه طول کشید", ["از ۳۰ دقیقه TIM"]),
    ("این کتاب را خواند", []),
]


def stretches(text: str) -> list[str]:
    spans = label_tokens(text)
    found: list[list[int]] = []
    kinds: list[str] = []
    for (start, end), label in zip(spans, hengam_labels(text, spans), strict=True):
        if label.startswith("B-"):
            found.append([start, end])
            kinds.append(label[2:])
        elif label.startswith("I-"):
            assert label[2:] == kinds[-1]
            found[-1][1] = end
    return [f"{text[start:end]} {kind}" for (start, end), kind in zip(found, kinds, strict=True)]


@pytest.mark.parametrize(("text", "expected"), LABELLED)
def test_labels(text: str, expected: list[str]) -> None:
    assert stretches(text) == expected


def test_lines() -> None:
    assert list(to_hengam("فردا\nساعت ۵")) == ["فردا\tB-DAT", "", "ساعت\tB-TIM", "۵\tI-TIM"]


@given(st.text(alphabet=st.sampled_from("امشب فردا ساعت ۱۲۳ :/-.،\nصبحتادر\u200c\u0640ي")))
def test_any_text_has_one_label_a_token(text: str) -> None:
    spans = label_tokens(text)
    labels = hengam_labels(text, spans)
    assert len(labels) == len(spans)
    before = "O"
    for label in labels:
        assert not label.startswith("I-") or before[2:] == label[2:]
        before = label
