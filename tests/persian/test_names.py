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
        (NameKind.BODY, "فارس", "در/ADP گفتگو/NOUN با/ADP فارس/PROPN گفت/VERB"),
        (NameKind.BODY, "شهرداری تهران", "شهرداری/NOUN+ تهران/PROPN ساخت/VERB"),
        # a given name that is a small town or another word besides, and one from abroad
        (NameKind.PERSON, "سعیده", "سعیده/PROPN نفس/NOUN+ بلندی/ADJ کشید/VERB"),
        (NameKind.PERSON, "تیمور امیری", "تیمور/PROPN امیری/PROPN گفت/VERB"),
        (NameKind.PLACE, "سعیده", "در/ADP سعیده/PROPN باران/NOUN بارید/VERB"),
        (NameKind.PERSON, "جیمز ماکسول", "جیمز/PROPN ماکسول/PROPN گفت/VERB"),
        # surnames: of many, and by their ends
        (NameKind.PERSON, "احمدی", "احمدی/PROPN گل/NOUN زد/VERB"),
        (NameKind.PERSON, "سوسن حاجی‌پور", "سوسن/PROPN حاجی_پور/NOUN برد/VERB"),
        (NameKind.PERSON, "بهزاد رستمی", "بهزاد/PROPN رستمی/ADJ گل/NOUN زد/VERB"),
        (NameKind.PERSON, "داریوش مهرجوئیان", "داریوش/PROPN مهرجوئیان/NOUN آمد/VERB"),
        (NameKind.PERSON, "بهزاد", "بهزاد/PROPN خوب/ADJ بازی/NOUN کرد/VERB"),
        (NameKind.PERSON, "اوباما", "کاخ/NOUN+ سفید/PROPN و/CCONJ اوباما/PROPN گفتند/VERB"),
        (NameKind.PERSON, "حافظ", "شاعر/NOUN+ بزرگ/ADJ+ حافظ/PROPN مرد/VERB"),
        (NameKind.PERSON, "ژازه", "مترجم/NOUN+ سرشناس/ADJ+ ژازه/PROPN آمد/VERB"),
        (NameKind.PERSON, "سعدی", "کتاب/NOUN+ سعدی/PROPN را/ADP خواند/VERB"),
        # titles and what stands behind a name
        (NameKind.PERSON, "خسرو اول انوشیروان", "خسرو/PROPN+ اول/ADJ انوشیروان/PROPN مرد/VERB"),
        (NameKind.PERSON, "امام هشتم", "حرم/NOUN+ امام/NOUN+ هشتم/ADJ را/ADP دید/VERB"),
        (NameKind.PERSON, "پیامبر اکرم", "به/ADP پیامبر/NOUN+ اکرم/ADJ گفت/VERB"),
        (NameKind.PERSON, "پیامبر", "از/ADP پیامبر/PROPN اطاعت/NOUN کرد/VERB"),
        (NameKind.PERSON, "امام خمینی", "امام/PROPN+ خمینی/PROPN ره/PROPN گفت/VERB"),
        (NameKind.PERSON, "پیرموذن", "با/ADP پیرموذن/PROPN+ نماینده/PROPN+ اردبیل/PROPN گفت/VERB"),
        (NameKind.PERSON, "پیمان یوسفی", "پیمان/PROPN یوسفی/PROPN گفت/VERB"),
        (NameKind.PERSON, "علیرضا دبیر", "علیرضا/PROPN دبیر/PROPN برد/VERB"),
        # lists
        (NameKind.PLACE, "سرآسیاب", "در/ADP چترود/PROPN و/CCONJ سرآسیاب/PROPN لرزید/VERB"),
        (NameKind.BODY, "هسا", "ذوب_آهن/PROPN و/CCONJ هسا/PROPN بردند/VERB"),
        (NameKind.PERSON, "ابوذر", "سلمان/PROPN و/CCONJ ابوذر/PROPN آمدند/VERB"),
        # names of several words
        (NameKind.PLACE, "سیستان و بلوچستان", "مردم/NOUN+ سیستان/PROPN و/CCONJ بلوچستان/PROPN آمدند/VERB"),
        (NameKind.PLACE, "ایالات متحده آمریکا", "با/ADP ایالات/PROPN+ متحده/PROPN+ آمریکا/PROPN جنگید/VERB"),
        (NameKind.PLACE, "محمود آباد", "از/ADP محمود/PROPN آباد/PROPN آمد/VERB"),
        (NameKind.BODY, "رژیم صهیونیستی", "رژیم/NOUN+ صهیونیستی/ADJ گفت/VERB"),
        (NameKind.BODY, "صدا و سیما", "رئیس/NOUN+ صدا/NOUN و/CCONJ سیما/PROPN گفت/VERB"),
        (NameKind.BODY, "صدا و سیمای", "رئیس/NOUN+ صدا/NOUN و/CCONJ سیمای/PROPN+ ایران/PROPN گفت/VERB"),
        (NameKind.BODY, "رئال مادرید", "رئال/PROPN مادرید/PROPN برد/VERB"),
        (NameKind.BODY, "مخابرات", "مخابرات/PROPN گفت/VERB"),
        (NameKind.BODY, "سایت دنا", "از/ADP سایت/NOUN+ دنا/PROPN خرید/VERB"),
        # how far the chain of a body goes
        (
            NameKind.BODY,
            "دفتر مقابله با مواد مخدر و جرم سازمان ملل متحد",
            "دفتر/NOUN+ مقابله/NOUN با/ADP مواد/NOUN+ مخدر/ADJ و/CCONJ جرم/NOUN+ سازمان/NOUN+ ملل/PROPN+ متحد/ADJ",
        ),
        (
            NameKind.BODY,
            "وزارت صنعت ، معدن و تجارت",
            "وزارت/NOUN+ صنعت/NOUN ،/PUNCT معدن/NOUN و/CCONJ تجارت/NOUN گفت/VERB",
        ),
        (NameKind.BODY, "سازمان یارانه‌ها", "سازمان/NOUN+ یارانه_ها/NOUN و/CCONJ آنچه/NOUN گفتند/VERB"),
        (NameKind.BODY, "وزارت کشور", "وزارت/NOUN+ کشور/NOUN و/CCONJ شهرداری/NOUN گفتند/VERB"),
        (NameKind.BODY, "سازمان ملل", "سازمان/NOUN+ ملل/PROPN و/CCONJ ایران/PROPN گفتند/VERB"),
        (NameKind.BODY, "شرکت پتروپارس", "شرکت/NOUN+ پتروپارس/PROPN+ متعلق/ADJ به/ADP ایران/PROPN است/VERB"),
        (NameKind.BODY, "وزارت کشور", "وزارت/NOUN+ کشور/NOUN+ دیروز/NOUN گفت/VERB"),
        (NameKind.BODY, "وزارت کشور", "وزارت/NOUN+ کشور/NOUN+ عصر/NOUN+ دیروز/NOUN گفت/VERB"),
        (NameKind.BODY, "مجلس اول", "مجلس/NOUN+ اول/ADJ و/CCONJ دوم/ADJ گفت/VERB"),
        (
            NameKind.BODY,
            "استانداری سیستان و بلوچستان",
            "استانداری/NOUN+ سیستان/PROPN و/CCONJ بلوچستان/PROPN گفت/VERB",
        ),
        (NameKind.BODY, "سفارت انگلستان", "سفارت/NOUN+ انگلستان/PROPN باغ/PROPN+ قلهک/PROPN را/ADP خرید/VERB"),
        (NameKind.BODY, "روزنامه « تهران امروز »", "روزنامه/NOUN+ «/PUNCT تهران/PROPN امروز/PROPN »/PUNCT نوشت/VERB"),
        # the portfolio of a minister names the ministry
        (NameKind.BODY, "بهداشت", "وزیر/NOUN+ بهداشت/PROPN گفت/VERB"),
        (NameKind.BODY, "خارجه مصر", "وزیر/NOUN+ خارجه/NOUN+ مصر/PROPN گفت/VERB"),
        (NameKind.BODY, "راه و شهرسازی", "وزیر/NOUN+ راه/NOUN و/CCONJ شهرسازی/NOUN گفت/VERB"),
        # heads of places
        (NameKind.PLACE, "ساختمان وزارت کشور", "در/ADP ساختمان/NOUN+ وزارت/NOUN+ کشور/NOUN ماند/VERB"),
        (NameKind.PLACE, "بیروت", "در/ADP شهر/NOUN+ زیبای/ADJ+ بیروت/PROPN ماند/VERB"),
        (NameKind.PLACE, "نیروگاه اتمی بوشهر", "در/ADP نیروگاه/NOUN+ اتمی/ADJ+ بوشهر/PROPN ماند/VERB"),
        (NameKind.PLACE, "آمریکا", "در/ADP بیابان_های/NOUN+ آمریکا/PROPN ماند/VERB"),
        (NameKind.PLACE, "رشته‌کوه‌های البرز", "در/ADP رشته_کوه_های/NOUN+ البرز/PROPN ماند/VERB"),
        (NameKind.PLACE, "ایران", "در/ADP سینمای/NOUN+ ایران/PROPN ماند/VERB"),
        (NameKind.PLACE, "مصر", "رئیس/NOUN+ جمهوری/NOUN+ مصر/PROPN آمد/VERB"),
        (NameKind.PLACE, "سومر", "از/ADP شهرهای/NOUN+ سومر/PROPN آمد/VERB"),
        (NameKind.PLACE, "فارس", "در/ADP فارس/PROPN باران/NOUN بارید/VERB"),
        (NameKind.PLACE, "کلاردشت", "به/ADP کلاردشت/PROPN رفت/VERB"),
        (NameKind.PERSON, "علی کلاردشت", "علی/PROPN کلاردشت/PROPN رفت/VERB"),
        (NameKind.PLACE, "خارک", "فرماندار/NOUN+ خارک/PROPN آمد/VERB"),
        (NameKind.PLACE, 'روستای " عدایه "', 'در/ADP روستای/NOUN "/PUNCT عدایه/PROPN "/PUNCT ماند/VERB'),
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
        "انرژی/PROPN گران/ADJ شد/VERB",
        "ماهواره/PROPN رفت/VERB",
        "خانم/NOUN دکتر/PROPN آمد/VERB",
        "این/DET سفر/NOUN کوتاه/ADJ بود/VERB",
        "بازی/NOUN+ بزرگ/ADJ+ آرال/PROPN بود/VERB",
        "روز/NOUN+ ولنتاین/PROPN آمد/VERB",
        "به/ADP فارسی/PROPN گفت/VERB",
        "به/ADP کلانشهر/PROPN رفت/VERB",
        "قرآن/PROPN و/CCONJ عترت/PROPN را/ADP شناخت/VERB",
        "کشورهای/NOUN+ عرب/PROPN آمدند/VERB",
        "مدیر/NOUN+ بهداشت/PROPN گفت/VERB",
        "سازمان/NOUN و/CCONJ بهداشت/NOUN را/ADP دید/VERB",
        "وزیر/NOUN+ اشتغال/PROPN گفت/VERB",
        "در/ADP جنگ/NOUN+ ترموپیل/PROPN مرد/VERB",
        "از/ADP کرانه_های/NOUN+ آرال/PROPN آمد/VERB",
        "عید/NOUN+ سعید/PROPN فطر/PROPN آمد/VERB",
        "مجلس/NOUN+ ختم/NOUN بود/VERB",
        "بانکهای/NOUN+ دولتی/ADJ آمدند/VERB",
        "در/ADP اردیبهشت_ماه/PROPN آمد/VERB",
        "از/ADP مهرماه/PROPN آمد/VERB",
        "ماه/PROPN+ مه/PROPN آمد/VERB",
        "فارس/PROPN نوشت/VERB",
        "در/ADP استان/PROPN ماند/VERB",
        "در/ADP سفینه/PROPN+ امید/NOUN ماند/VERB",
        "ولایت/NOUN+ فقیه/PROPN را/ADP پذیرفت/VERB",
        "امام/NOUN+ جماعت/NOUN آمد/VERB",
        "محوطه/PROPN+ شهربانی/PROPN را/ADP دید/VERB",
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
