"""Publication dates that pages and texts carry: the day first, the forms in which they carry it below."""

import datetime as dt

import pytest

from gahnegar.documents.document import DayEvidence, Doubt, EvidenceKind
from gahnegar.documents.labels import ASIDE, CHANGED, PUBLISHED, Label
from gahnegar.documents.metadata import _LD_ASIDE, _META_NAMES, evidence_of_text, evidence_of_url, weigh

pytest.importorskip("trafilatura")
from gahnegar.documents.webpage import read_page

DAY = dt.date(2013, 9, 24)
TEXT = "شهردار تهران گفت که اجلاس شهرداران هفتهٔ آینده در شهر رباط برگزار می‌شود و او در آن سخن خواهد گفت. " * 4


def page(head: str = "", before: str = "", after_title: str = "", after: str = "") -> str:
    return (
        f"<html><head><title>خبر</title>{head}</head><body>{before}"
        f"<article><h1>تیتر خبر</h1>{after_title}<p>{TEXT}</p></article>{after}</body></html>"
    )


def found(html: str) -> tuple[dt.date | None, dt.date | None]:
    best, confidence = weigh(read_page(html).evidence)
    return (best.first, best.last) if best and confidence >= 0.5 else (None, None)


@pytest.mark.parametrize(
    "head",
    [
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2013-09-24T10:35+03:30"}</script>',
        '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"datePublished":"2013-09-24"}]}</script>',
        '<script type="application/ld+json">[{"datePublished":"1392-07-02T10:35:00+03:30"}]</script>',
        '<script type="application/ld+json">{"datePublished":"1392/07/02", "headline": "بریده</script>',
        '<meta property="article:published_time" content="2013-09-24T10:35:00+03:30">',
        '<meta property="article:published_time" content="۱۳۹۲-۰۷-۰۲T۱۰:۳۵">',
        '<meta property="article:published_time" content="2013-09-23T21:00:00Z">',
        '<meta name="DC.date.issued" content="۲ مهر ۱۳۹۲">',
        '<meta name="pubdate" content="Tue, 24 Sep 2013 10:35:00 +0330">',
        '<meta itemprop="datePublished" content="1392/7/2">',
        '<link rel="canonical" href="https://example.ir/news/13920702000123/title">',
        '<link rel="canonical" href="https://example.ir/fa/news/1392/07/02/150020/title">',
        '<link rel="canonical" href="https://example.ir/2013/09/24/title">',
    ],
)
def test_fields_of_a_page(head: str) -> None:
    assert found(page(head)) == (DAY, DAY)


@pytest.mark.parametrize(
    "line",
    [
        "<div>تاریخ انتشار: ۲ مهر ۱۳۹۲ - ۱۰:۳۵</div>",
        "<div>تاریخ انتشار : سه شنبه 02 مهر 1392 ساعت 10:35</div>",
        "<div>زمان درج: ۱۳۹۲/۰۷/۰۲ | کد خبر: ۳۴۵۶۷۸</div>",
        "<div class='news-date'>سه‌شنبه، ۲ مهر ۹۲</div>",
        "<div>۱۳۹۲/۰۷/۰۲ - ۱۰:۳۵</div>",
        "<ul><li>کد خبر: ۱۳۹۲۰۷۰۲۰۰۰۱۲۳</li><li>گروه: شهری</li></ul>",
        "<p>تهران- ایرنا- ۲ مهر ۱۳۹۲ - شهردار تهران به اجلاس شهرداران جهان در شهر رباط دعوت شد.</p>",
        "<time datetime='2013-09-24T10:35'>۲ مهر</time>",
        "<time datetime='1392-07-02'>۲ مهر</time>",
        "<time>سه‌شنبه ۲ مهر ۱۳۹۲</time>",
        "<span itemprop='datePublished'>1392/07/02</span>",
        "<div>24 سپتامبر 2013</div>",
    ],
)
def test_bylines_of_a_page(line: str) -> None:
    assert found(page(after_title=line)) == (DAY, DAY)


def test_a_month_with_its_year_is_a_window() -> None:
    assert found(page(after_title="<div>شهریور ۱۳۹۲</div>")) == (dt.date(2013, 8, 23), dt.date(2013, 9, 22))


@pytest.mark.parametrize(
    "noise",
    [
        {"before": "<div>امروز شنبه ۱ آبان ۱۴۰۳</div>"},
        {"before": "<header><div>شنبه ۱ آبان ۱۴۰۳</div></header>"},
        {"after": "<div class='related'><ul><li>خبری دیگر - ۳ مهر ۱۳۹۲</li><li>خبری دیگر - ۴ مهر ۱۳۹۲</li></ul></div>"},
        {"after": "<footer>© ۱۳۸۰ - ۱۴۰۳</footer>"},
        {"head": '<meta property="article:modified_time" content="2014-01-01">'},
        {"after": "<div class='comments'><time datetime='2015-02-03'></time><time datetime='2015-02-04'></time></div>"},
    ],
)
def test_other_dates_on_the_page_do_not_win(noise: dict[str, str]) -> None:
    assert found(page(after_title="<div>تاریخ انتشار: ۲ مهر ۱۳۹۲</div>", **noise)) == (DAY, DAY)


def test_the_date_in_the_text_of_a_page_is_no_byline() -> None:
    html = page(
        after="<p>او در پاسخ به پرسشی دربارهٔ مسابقه‌ای که روز ۵ خرداد ۱۳۸۱ برگزار شد سخنی نگفت و رفت و دیگر نیامد.</p>"
    )
    assert found(html) == (None, None)


def test_contradicting_fields_are_all_kept_and_lower_the_confidence() -> None:
    one = '<meta property="article:published_time" content="2013-09-24">'
    other = '<meta name="date" content="2014-01-05">'
    alone, both = (weigh(read_page(page(head)).evidence) for head in (one, one + other))
    assert alone[0] is not None
    assert both[0] is not None
    assert both[0].first == DAY
    assert both[1] < alone[1]
    assert {hint.first for hint in read_page(page(one + other)).evidence} == {DAY, dt.date(2014, 1, 5)}


@pytest.mark.parametrize("name", sorted(_META_NAMES))
def test_every_name_of_a_field_is_asked_for(name: str) -> None:
    [one] = read_page(page(f'<meta name="{name.title()}" content="2013-09-24">')).evidence
    assert (one.first, one.weight) == (DAY, _META_NAMES[name])


@pytest.mark.parametrize("part", sorted(_LD_ASIDE))
def test_dates_of_what_belongs_to_the_article_are_not_its_own(part: str) -> None:
    data = f'{{"@type": "NewsArticle", "{part}": {{"datePublished": "2015-01-01"}}}}'
    assert read_page(page(f'<script type="application/ld+json">{data}</script>')).evidence == ()


def test_an_address_with_a_year_of_two_digits() -> None:
    assert [(one.first, one.weight) for one in evidence_of_url("https://example.ir/news/92070200123")] == [(DAY, 0.5)]


def test_agreeing_fields_raise_the_confidence() -> None:
    meta = '<meta property="article:published_time" content="2013-09-24">'
    url = '<link rel="canonical" href="https://example.ir/news/13920702000123">'
    assert weigh(read_page(page(meta + url)).evidence)[1] > weigh(read_page(page(meta)).evidence)[1]


def test_a_jalali_date_in_a_gregorian_field_is_noted() -> None:
    (hint,) = read_page(page('<meta property="article:published_time" content="1392-07-02T10:35">')).evidence
    assert hint.doubt is Doubt.ERA
    assert "شمسی" in hint.explain()


@pytest.mark.parametrize(
    "url",
    [
        "https://example.ir/news/12345678",
        "https://example.ir/13921302/x",
        "https://example.ir/a/99999999",
        "https://example.ir/",
        "",
    ],
)
def test_numbers_in_addresses_that_are_no_dates(url: str) -> None:
    assert evidence_of_url(url) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("تیتر\nتاریخ انتشار: ۲ مهر ۱۳۹۲ - ۱۰:۳۵\nمتن", "۲ مهر ۱۳۹۲"),
        ("سه‌شنبه، ۲ مهر ۹۲\nتیتر\nمتن", "سه‌شنبه، ۲ مهر ۹۲"),
        ("تیتر\nتهران - ایسنا - 2 مهر 1392\nمتن", "2 مهر 1392"),
        ("كد خبر: 13920702000123\nمتن", "13920702000123"),
    ],
)
def test_bylines_of_a_plain_text_have_their_offsets(text: str, quote: str) -> None:
    (hint,) = evidence_of_text(text)
    assert hint.first == DAY
    assert hint.start is not None
    assert text[hint.start : hint.end] == hint.quote == quote


@pytest.mark.parametrize(
    "text",
    [
        "تیتر\n"
        + "در ۲ مهر ۱۳۹۲ شهردار تهران به شهر رباط رفت و در اجلاس شهرداران سخن گفت و سپس به تهران بازگشت و گزارش داد.",
        "تولد: ۲ مهر ۱۳۹۲",
        "ساعت ۱۰:۳۵\nکد خبر: ۱۲۳",
        "",
    ],
)
def test_sentences_are_no_bylines(text: str) -> None:
    assert evidence_of_text(text) == []


def test_nothing_weighs_nothing() -> None:
    assert weigh([]) == (None, 0.0)
    assert weigh([DayEvidence(EvidenceKind.YEAR, "متن", "۱۳۹۲")]) == (None, 0.0)


def kinds_in(line: str) -> list[tuple[EvidenceKind, bool]]:
    """The kind of each date in a line over a text, and whether a label says that it is the publication's."""
    return [(one.kind, one.weight > 0.9) for one in evidence_of_text(f"تیتر خبر\n{line}\n{TEXT}")]


@pytest.mark.parametrize(
    ("label", "kinds"),
    [(label, [(EvidenceKind.BYLINE, True)]) for label in PUBLISHED]
    + [(label, [(EvidenceKind.MODIFIED, False)]) for label in CHANGED]
    + [(label, []) for label in ASIDE],
)
def test_every_label_decides_in_its_example(label: Label, kinds: list[tuple[EvidenceKind, bool]]) -> None:
    assert kinds_in(label.example) == kinds
    joined = label.example.replace("\u200c", "").replace(" ", "")
    assert any(word.replace(" ", "") in joined for word in label.words.split("|"))
    assert kinds_in("سه‌شنبه ۲ مهر ۱۳۹۲") == [(EvidenceKind.BYLINE, False)]


def weights(html: str) -> dict[str, float]:
    return {one.quote: one.weight for one in read_page(html).evidence}


@pytest.mark.parametrize("name", ["news-date", "publish", "tarikh", "zaman", "byline", "post-meta", "news-info"])
def test_the_class_of_an_element_says_that_it_holds_the_date(name: str) -> None:
    line = "۲ مهر ۱۳۹۲"
    plain = weights(page(after_title=f"<div>تهران</div><div>{line}</div><div>۳ مهر ۱۳۹۲</div>"))
    named = weights(page(after_title=f"<div>تهران</div><div>{line}</div><div class='{name}'>۳ مهر ۱۳۹۲</div>"))
    assert named["۳ مهر ۱۳۹۲"] > plain["۳ مهر ۱۳۹۲"]


@pytest.mark.parametrize(
    "name", ["today", "current", "clock", "comments", "related", "sidebar", "footer", "now", "header-date", "weather"]
)
def test_the_class_of_an_element_says_that_it_holds_another_date(name: str) -> None:
    plain = weights(page(after_title="<div>۲ مهر ۱۳۹۲</div>"))
    aside = weights(page(after_title=f"<div class='{name}'>۲ مهر ۱۳۹۲</div>"))
    assert aside["۲ مهر ۱۳۹۲"] < plain["۲ مهر ۱۳۹۲"]


@pytest.mark.parametrize("tag", ["script", "style", "noscript", "template", "textarea", "select"])
def test_what_nobody_sees_is_no_byline(tag: str) -> None:
    assert read_page(page(after_title=f"<{tag}>تاریخ انتشار: ۲ مهر ۱۳۹۲</{tag}>")).evidence == ()


@pytest.mark.parametrize("until", ["تا", "الی", "لغایت"])
def test_the_end_of_a_range_is_no_byline(until: str) -> None:
    assert not [one for one in evidence_of_text(f"از ۱ مهر ۱۳۹۲ {until} ۲ مهر ۱۳۹۲") if one.quote == "۲ مهر ۱۳۹۲"]
