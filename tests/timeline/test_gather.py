"""From documents to rows: every shape a document may have, many documents, and what is none."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

import pytest

import gahnegar
from gahnegar.dates.units import Basis
from gahnegar.errors import DocumentError, PublishedDateError
from gahnegar.timeline.timeline import Timeline

TEXT = "شهردار تهران دیروز در مشهد درگذشت. مراسم او ۹ مهر در بهشت زهرا برگزار می‌شود."
PUBLISHED = "1392-07-02"
DAYS = [dt.date(2013, 9, 23), dt.date(2013, 10, 1)]


@dataclass
class Page:
    text: str
    published: dt.date | None = None
    source: str = ""


@pytest.mark.parametrize(
    "document",
    [
        (TEXT, PUBLISHED),
        {"text": TEXT, "published": "۲ مهر ۱۳۹۲"},
        Page(TEXT, dt.date(2013, 9, 24), "روزنامه"),
    ],
    ids=["pair", "mapping", "object"],
)
def test_a_document_comes_in_any_of_these_shapes(document: Any) -> None:
    timeline = Timeline.from_documents([document])
    assert [row.start for row in timeline] == DAYS
    assert [timex.text for timex in timeline.articles[0].timexes] == ["دیروز", "۹ مهر"]
    assert timeline.articles[0].published == dt.date(2013, 9, 24)


def test_a_plain_text_has_no_publication_day_and_says_why_dates_are_missing() -> None:
    yesterday = Timeline.from_documents([TEXT]).rows[-1]
    assert (yesterday.start, yesterday.published) == (None, None)
    assert yesterday.reason


def test_rows_know_where_they_are_from() -> None:
    told = {
        "text": TEXT,
        "published": PUBLISHED,
        "source": "روزنامه",
        "title": "درگذشت",
        "url": "https://example.org/1",
    }
    for row in Timeline.from_documents([told]):
        assert (row.source, row.document, row.url) == ("روزنامه", "درگذشت", "https://example.org/1")
        assert TEXT[row.char_start : row.char_end] == row.expression
        assert TEXT[row.sentence_start :].startswith(row.sentence)
        assert row.explanation


def test_the_rows_are_those_of_extract() -> None:
    events = gahnegar.extract(TEXT, PUBLISHED)
    assert [row.title for row in Timeline.from_events(events)] == [
        row.title for row in Timeline.from_documents([(TEXT, PUBLISHED)])
    ]


def test_an_inferred_day_marks_every_row_that_rests_on_it() -> None:
    told = {"text": TEXT, "published": PUBLISHED, "inferred": True}
    assert {row.basis for row in Timeline.from_documents([told])} == {Basis.INFERRED}


def test_documents_without_a_name_are_told_apart() -> None:
    timeline = Timeline.from_documents([(TEXT, PUBLISHED), ("دیروز باران بارید.", "1400-01-02")])
    assert {row.source for row in timeline} == {"", "متن ۲"}
    assert len({row.event_id for row in timeline}) == len(timeline) == 3


def test_one_happening_in_two_documents_is_one_row_and_can_be_kept_apart() -> None:
    twice = [{"text": TEXT, "published": PUBLISHED, "source": source} for source in ("الف", "ب")]
    merged = Timeline.from_documents(twice)
    assert {row.source for row in merged} == {"الف؛ ب"}
    assert len(merged) == 2
    assert len(Timeline.from_documents(twice, merge=False)) == 4


def test_a_text_without_time_makes_an_empty_timeline() -> None:
    timeline = Timeline.from_documents(["سلام بر شما."])
    assert len(timeline) == 0
    assert timeline.articles[0].text == "سلام بر شما."


@pytest.mark.parametrize("given", [3, None, {"title": "x"}, ("a", "b", "c"), {"text": None}])
def test_what_has_no_text_is_named_by_its_place(given: Any) -> None:
    with pytest.raises(DocumentError, match="document 2 has no text"):
        Timeline.from_documents(["سلام", given], errors="raise")


def test_an_unreadable_publication_day_is_an_error() -> None:
    with pytest.raises(PublishedDateError):
        Timeline.from_documents([(TEXT, "sometime")])
