"""The spaCy component: in a blank Persian pipeline, with its tokens, in streams, stored and read back."""

import datetime as dt
import tomllib
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import gahnegar
from gahnegar.errors import PublishedDateError

spacy = pytest.importorskip("spacy")
component = import_module("gahnegar.integrations.spacy")

TEXT = "پل تازه دیروز گشایش یافت. جلسه تا ۹ مهر برگزار می‌شود."
PUBLISHED = "1392-07-02"


def pipeline(**config: Any) -> Any:
    nlp = spacy.blank("fa")
    nlp.add_pipe("gahnegar", config={"published": PUBLISHED, **config})
    return nlp


def test_expressions_are_spans_with_their_meaning() -> None:
    doc = pipeline()(TEXT)
    assert [(span.text, span.label_) for span in doc.spans["timex"]] == [("دیروز", "DATE"), ("۹ مهر", "DATE")]
    assert [span._.timex for span in doc.spans["timex"]] == gahnegar.tag(TEXT, PUBLISHED)
    assert doc[0:2]._.timex is None
    assert len(doc.ents) == 0


def test_events_stand_beside_them() -> None:
    doc = pipeline()(TEXT)
    assert doc._.events == gahnegar.extract(TEXT, PUBLISHED)
    assert next((span.text, span.label_) for span in doc.spans["events"]) == ("گشایش یافت", "past")


def test_names_and_entities_on_request() -> None:
    doc = pipeline(spans_key="times", events_key=None, ents=True)(TEXT)
    assert [span.text for span in doc.spans["times"]] == [span.text for span in doc.ents] == ["دیروز", "۹ مهر"]
    assert doc.ents[0]._.timex.first == dt.date(2013, 9, 23)
    assert "events" not in doc.spans
    assert doc._.events == []


def test_other_entities_stay() -> None:
    nlp = spacy.blank("fa")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "THING", "pattern": "دیروز"}])
    nlp.add_pipe("gahnegar", config={"published": PUBLISHED, "ents": True})
    assert [(span.text, span.label_) for span in nlp(TEXT).ents] == [("دیروز", "THING"), ("۹ مهر", "DATE")]


def test_half_words_take_their_token() -> None:
    for text in ("می‌گوید:دیروز،رفت", "سال۱۳۹۲میلادی", "روزِ۹مهر۱۳۹۲", "پس‌فردا"):
        doc = pipeline()(text)
        for span, timex in zip(doc.spans["timex"], gahnegar.tag(text, PUBLISHED), strict=True):
            assert span.start_char <= timex.start
            assert span.end_char >= timex.end
            assert span._.timex == timex


def test_a_stream_where_each_document_has_its_day() -> None:
    nlp = pipeline(published=None)
    days = ["1392-07-02", "۱۴۰۲/۳/۱۰", None]

    def documents() -> Any:
        for day in days:
            doc = nlp.make_doc("دیروز رفت")
            doc._.published = day
            yield doc

    found = [doc.spans["timex"][0]._.timex.first for doc in nlp.pipe(documents())]
    assert found == [dt.date(2013, 9, 23), dt.date(2023, 5, 30), None]
    assert len(list(nlp.pipe([TEXT, "", "سلام"]))) == 3


def test_a_document_is_stored_and_read_back() -> None:
    nlp = pipeline()
    doc = nlp(TEXT)
    again = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert [span._.timex for span in again.spans["timex"]] == [span._.timex for span in doc.spans["timex"]]
    assert again._.events == doc._.events
    held = spacy.tokens.DocBin(docs=[doc], store_user_data=True).to_bytes()
    (binned,) = spacy.tokens.DocBin().from_bytes(held).get_docs(nlp.vocab)
    assert binned._.events == doc._.events


def test_a_pipeline_is_stored_and_read_back(tmp_path: Path) -> None:
    nlp = pipeline(ents=True)
    nlp.to_disk(tmp_path / "model")
    again = spacy.load(tmp_path / "model")
    assert [span.text for span in again(TEXT).ents] == [span.text for span in nlp(TEXT).ents]
    assert again.get_pipe_meta("gahnegar").assigns == ["doc.spans", "doc._.events", "span._.timex"]


def test_a_publication_day_that_cannot_be_read_is_found_at_once() -> None:
    with pytest.raises(PublishedDateError):
        pipeline(published="sometime")


def test_the_entry_point_leads_here() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    module, _, name = project["entry-points"]["spacy_factories"]["gahnegar"].partition(":")
    assert getattr(import_module(module), name) is component.GahnegarComponent
