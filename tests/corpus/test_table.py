"""The seam: one table of documents in, one table of events or expressions out, whatever stands in the documents."""

import datetime as dt
import pickle
from itertools import pairwise

import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gahnegar
from gahnegar.corpus import arrow_schema, extract_frame, schema
from gahnegar.corpus import table as table_module

from .samples import documents, text_of

LEVELS = ("events", "timexes")


def table(*texts: object, published: object = "1392-07-02") -> pd.DataFrame:
    return pd.DataFrame({"text": pd.Series(texts, dtype="object"), "published": [published] * len(texts)})


def test_events_are_those_of_extract_with_the_id_of_their_document() -> None:
    found = extract_frame(pd.DataFrame(documents(5)), id="id")
    expected = [
        (document["id"], event.title, event.timex.text, event.timex.start)
        for document in documents(5)
        for event in gahnegar.extract(document["text"], published=document["published"])
    ]
    assert expected
    assert list(found[["doc_id", "title", "expression", "char_start"]].itertuples(index=False, name=None)) == expected
    assert found["error"].isna().all()


def test_timexes_are_those_of_tag() -> None:
    found = extract_frame(pd.DataFrame(documents(5)), id="id", level="timexes")
    expected = [
        (document["id"], timex.text, str(timex.type), timex.value, timex.start, timex.end)
        for document in documents(5)
        for timex in gahnegar.tag(document["text"], published=document["published"])
    ]
    assert expected
    names = ["doc_id", "expression", "type", "value", "char_start", "char_end"]
    assert list(found[names].itertuples(index=False, name=None)) == expected


def test_the_columns_of_the_timeline_stand_between_id_and_error() -> None:
    frame = extract_frame(pd.DataFrame(documents(5)), id="id")
    assert list(frame.columns) == ["doc_id", *gahnegar.Timeline().to_frame().columns, "error"]
    assert len(gahnegar.Timeline.from_frame(frame)) == len(frame)


def test_title_source_and_address_of_the_document_are_taken_over() -> None:
    given = table(text_of(0)).assign(title="عنوان", source="روزنامه", url="https://example.org/1")
    row = extract_frame(given).iloc[0]
    assert (row["document"], row["source"], row["url"]) == ("عنوان", "روزنامه", "https://example.org/1")


def test_without_id_the_index_tells_documents_apart() -> None:
    found = extract_frame(table(text_of(0), text_of(1)).set_index(pd.Index([7, 9])))
    assert set(found["doc_id"]) == {"7", "9"}


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(
    "given",
    [table(), table("کتاب روی میز است."), table(None), table(*[text_of(number) for number in range(5)])],
    ids=["empty", "nothing found", "only errors", "full"],
)
def test_columns_and_dtypes_never_change(level: str, given: pd.DataFrame) -> None:
    found = extract_frame(given, level=level)
    assert {name: str(dtype) for name, dtype in found.dtypes.items()} == schema(level)
    assert pa.Table.from_pandas(found, schema=arrow_schema(level), preserve_index=False).schema == arrow_schema(level)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(
    ("given", "error"),
    [
        (table(None), "DocumentError: there is no text"),
        (table(float("nan")), "DocumentError: there is no text"),
        (table(12), "DocumentError: the text is no text but int"),
        (table("در سال ۱۳۹۲", published="دیشب شاید"), "PublishedDateError: "),
        (table("در سال ۱۳۹۲", published="1392-13-45"), "PublishedDateError: "),
    ],
    ids=["null", "nan", "number", "words", "no such day"],
)
def test_a_document_that_fails_is_one_error_row(level: str, given: pd.DataFrame, error: str) -> None:
    both = pd.concat([given, table(text_of(0))], ignore_index=True)
    found = extract_frame(both, level=level)
    failed = found[found["error"].notna()]
    assert failed["doc_id"].tolist() == ["0"]
    assert failed["error"].iloc[0].startswith(error)
    assert not found[found["doc_id"] == "1"].empty


def test_whatever_the_tagger_raises_is_an_error_row(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr(table_module, "parse_text", broken)
    assert extract_frame(table("متن"))["error"].tolist() == ["RecursionError: too deep"]


def test_a_text_that_is_too_long_is_an_error_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_module, "LARGEST", 10)
    assert extract_frame(table("۰" * 11))["error"].iloc[0].startswith("DocumentError: the text has 11 characters")


def test_a_text_of_another_language_gives_nothing_and_no_error() -> None:
    assert extract_frame(table("The committee met again and decided nothing.", "委員会は再び開かれた。")).empty


@pytest.mark.parametrize(
    "day", ["1392-07-02", "۲ مهر ۱۳۹۲", "2013-09-24", dt.date(2013, 9, 24), pd.Timestamp("2013-09-24")]
)
def test_a_publication_date_reads_alike_in_all_its_forms(day: object) -> None:
    assert extract_frame(table("رئیس سازمان دیروز به تهران رفت.", published=day))["start"].tolist() == ["2013-09-23"]


@pytest.mark.parametrize("day", [None, float("nan"), pd.NaT, "", " "])
def test_no_publication_date_is_no_error(day: object) -> None:
    found = extract_frame(table("رئیس سازمان دیروز به تهران رفت.", published=day), level="timexes")
    assert found["first"].tolist() == [""]
    assert found["error"].isna().all()


def test_half_characters_do_not_stop_what_comes_after() -> None:
    found = extract_frame(table("\ud800 مجلس در ۹ مهر ۱۳۹۲ قانونی \udfff را تصویب کرد."))
    assert len(found) == 1
    assert found["sentence"].str.contains("\ufffd").all()
    pa.Table.from_pandas(found, schema=arrow_schema("events"))


def test_a_missing_column_is_named_with_those_that_are_there() -> None:
    with pytest.raises(gahnegar.DocumentError, match=r"no column 'body'.*text, published"):
        extract_frame(table("متن"), text="body")
    with pytest.raises(gahnegar.DocumentError, match="no column 'key'"):
        extract_frame(table("متن"), id="key")


def test_it_can_be_sent_to_a_worker() -> None:
    assert pickle.loads(pickle.dumps(extract_frame)) is extract_frame


def test_the_given_table_stays_as_it_is() -> None:
    given = pd.DataFrame(documents(3))
    before = given.copy(deep=True)
    extract_frame(given)
    pd.testing.assert_frame_equal(given, before)


@settings(deadline=None, max_examples=15)
@given(cuts=st.lists(st.integers(0, 20), max_size=4))
def test_a_table_in_pieces_gives_the_same_rows(cuts: list[int]) -> None:
    given_table = pd.DataFrame(documents(20))
    bounds = [0, *sorted(cuts), 20]
    pieces = [extract_frame(given_table.iloc[start:end], id="id") for start, end in pairwise(bounds)]
    pd.testing.assert_frame_equal(pd.concat(pieces, ignore_index=True), extract_frame(given_table, id="id"))


@settings(deadline=None, max_examples=30)
@given(text=st.text())
def test_no_text_makes_it_raise(text: str) -> None:
    extract_frame(table(text))


def test_dask_takes_it_over_partitions_with_the_schema_as_meta() -> None:
    dataframe = pytest.importorskip("dask.dataframe")
    given = pd.DataFrame(documents(20))
    parts = dataframe.from_pandas(given, npartitions=4)
    meta = extract_frame(given.iloc[:0], id="id")
    found = parts.map_partitions(extract_frame, id="id", meta=meta).compute(scheduler="synchronous")
    pd.testing.assert_frame_equal(found.reset_index(drop=True), extract_frame(given, id="id"), check_dtype=False)
