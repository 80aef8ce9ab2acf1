"""Which publication day a document is read with, and what it rests on."""

import datetime as dt
import json
from pathlib import Path

import pytest

from gahnegar import Timeline, tag
from gahnegar.documents import Document, EvidenceKind, Origin, published_of, read, read_bytes

DAY = dt.date(2013, 9, 24)
TODAY = "این آیین امروز سه‌شنبه ۹ مهر ۱۳۹۲ برگزار شد."


def test_what_the_input_tells_comes_first() -> None:
    document = read_bytes(f"---\npublished: 1392-07-02\n---\n{TODAY}".encode())
    publication = published_of(document)
    assert (publication.origin, publication.day, publication.confidence) == (Origin.GIVEN, DAY, 1.0)
    assert publication.evidence[0].kind is EvidenceKind.GIVEN


def test_a_document_made_by_hand_is_told() -> None:
    assert published_of(Document("متن", published=DAY)).origin is Origin.GIVEN


def test_a_byline_is_found() -> None:
    publication = published_of(read_bytes("تیتر\nتاریخ انتشار: ۲ مهر ۱۳۹۲\nمتن".encode()))
    assert (publication.origin, publication.day) == (Origin.FOUND, DAY)
    assert publication.first == publication.last == DAY
    assert 0.5 < publication.confidence < 1


def test_a_page_is_found() -> None:
    pytest.importorskip("trafilatura")
    text = "شهردار تهران گفت که اجلاس شهرداران هفتهٔ آینده در شهر رباط برگزار می‌شود. " * 5
    html = f"<html><head><meta name='pubdate' content='1392-07-02'></head><body><p>{text}</p></body></html>"
    publication = published_of(read_bytes(html.encode()))
    assert (publication.origin, publication.day) == (Origin.FOUND, DAY)


def test_the_text_is_asked_last_and_only_if_wanted() -> None:
    document = Document(TODAY)
    publication = published_of(document)
    assert (publication.origin, publication.day) == (Origin.INFERRED, dt.date(2013, 10, 1))
    assert publication.confidence < 1
    nothing = published_of(document, infer=False)
    assert (nothing.origin, nothing.day, nothing.confidence) == (Origin.NONE, None, 0.0)


def test_possibilities_are_kept_where_nothing_decides() -> None:
    publication = published_of(Document("این آیین امروز سه‌شنبه ۹ مهر برگزار شد."))
    assert (publication.origin, publication.day) == (Origin.NONE, None)
    assert len(publication.alternatives) > 1


def test_a_month_in_the_byline_is_narrowed_by_the_text() -> None:
    month = published_of(read_bytes("شهریور ۱۳۹۲\nتیتر خبر\nمتن خبر این است.".encode()))
    assert (month.origin, month.first, month.last) == (Origin.FOUND, dt.date(2013, 8, 23), dt.date(2013, 9, 22))
    day = published_of(read_bytes("شهریور ۱۳۹۲\nتیتر خبر\nاین آیین امروز ۱۲ شهریور برگزار شد.".encode()))
    assert (day.first, day.last) == (dt.date(2013, 9, 3), dt.date(2013, 9, 3))


def test_a_column_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"text,date\n{TODAY},1392/7/2\n", encoding="utf-8")
    (document,) = read(tmp_path / "a.csv")
    assert isinstance(document, Document)
    assert published_of(document).origin is Origin.GIVEN


HALF_PAST = dt.time(12, 30)
AGO = "دو ساعت پیش زلزله‌ای در تبریز رخ داد."


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", f"---\npublished: 1392-07-02 14:30\n---\n{AGO}"),
        ("a.csv", f"text,date\n{AGO},2013-09-24T11:00:00Z\n"),
        ("a.jsonl", json.dumps({"text": AGO, "published": "1392/7/2 14:30"})),
        (
            "a.html",
            '<html><head><meta property="article:published_time" content="2013-09-24T14:30:00+03:30"></head>'
            f"<body><article><h1>زلزله</h1><p>{AGO} {'مردم به خیابان آمدند و تا صبح بیرون ماندند. ' * 8}</p></article>",
        ),
    ],
)
def test_the_clock_of_the_publication_survives(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    (document,) = read(tmp_path / name)
    publication = published_of(document)
    assert publication.day == dt.date(2013, 9, 24)
    assert tag(AGO, publication.moment)[0].clock == HALF_PAST
    assert HALF_PAST in {row.clock for row in Timeline.from_documents([document])}


@pytest.mark.parametrize("published", ["1392-07-02", "2013-09-24 00:00", "2013-09-24T00:00:00+03:30"])
def test_midnight_is_no_clock(tmp_path: Path, published: str) -> None:
    (tmp_path / "a.csv").write_text(f"text,date\n{AGO},{published}\n", encoding="utf-8")
    (document,) = read(tmp_path / "a.csv")
    assert document.moment == published_of(document).moment == dt.date(2013, 9, 24)
