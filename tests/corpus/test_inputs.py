"""Inputs: every kind of file as the same records, broken ones as errors that say where."""

import csv
import gzip
import json
import shutil
import tracemalloc
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from gahnegar.corpus.inputs import Corpus
from gahnegar.corpus.record import Record
from gahnegar.corpus.table import Level, columns, rows_of
from gahnegar.errors import DocumentError

from .samples import documents, write_jsonl


def read(*inputs: Path | str, **options: Any) -> list[Record]:
    return list(Corpus(list(inputs), **options).records())


def errors(*inputs: Path | str) -> list[str]:
    return [str(record.error) for record in read(*inputs) if record.error]


def written(path: Path, records: list[dict[str, Any]]) -> Path:
    """The records in the kind of file that the name tells."""
    plain = path.with_suffix("") if path.suffix == ".gz" else path
    if plain.suffix == ".jsonl":
        write_jsonl(plain, records)
    elif plain.suffix == ".csv":
        with plain.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(records[0]))
            writer.writeheader()
            writer.writerows(records)
    else:
        pd.DataFrame(records).to_parquet(plain)
    if plain != path:
        with plain.open("rb") as source, gzip.open(path, "wb") as packed:
            shutil.copyfileobj(source, packed)
        plain.unlink()
    return path


@pytest.mark.parametrize("name", ["news.jsonl", "news.jsonl.gz", "news.csv", "news.csv.gz", "news.parquet"])
def test_every_kind_of_file_gives_the_same_records(tmp_path: Path, name: str) -> None:
    found = read(written(tmp_path / name, documents(5)))
    assert [(record.doc_id, record.text, record.published, record.title) for record in found] == [
        (told["id"], told["text"], told["published"], told["title"]) for told in documents(5)
    ]
    assert {record.source for record in found} == {name}
    assert not any(record.error for record in found)


def test_without_an_id_file_and_line_tell_documents_apart(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "news.jsonl", [{"text": "یک"}, "", {"text": "دو"}])
    assert [record.doc_id for record in read(path)] == ["news.jsonl:1", "news.jsonl:3"]


def test_the_columns_have_the_names_that_are_told(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "news.jsonl", [{"body": "متن", "day": "1392-07-02", "key": 12, "id": "no"}])
    (record,) = read(path, text="body", published="day", doc_id="key")
    assert (record.text, record.published, record.doc_id) == ("متن", "1392-07-02", "12")


def test_source_and_address_are_taken_over(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "news.jsonl", [{"text": "متن", "source": "روزنامه", "url": "https://example.org"}])
    (record,) = read(path)
    assert (record.source, record.url, record.place) == ("روزنامه", "https://example.org", "news.jsonl:1")


def test_globs_and_directories_are_read_in_order_of_names(tmp_path: Path) -> None:
    for name in ("b.jsonl", "a.jsonl", "z/c.jsonl", "c.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        write_jsonl(tmp_path / name, [{"text": name}])
    assert [record.text for record in read(tmp_path / "*.jsonl")] == ["a.jsonl", "b.jsonl"]
    assert [record.text for record in read(tmp_path)] == ["a.jsonl", "b.jsonl", "z/c.jsonl"]


def test_texts_pages_and_word_files_are_documents_with_the_dates_they_carry(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    (tmp_path / "a.txt").write_text("---\npublished: 1392-07-02\n---\nدیروز آمد.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("تاریخ انتشار: ۲ مهر ۱۳۹۲\nدیروز آمد.", encoding="utf-8")
    body = "شهردار تهران گفت که اجلاس شهرداران دیروز در شهر رباط برگزار شد و او در آن سخن گفت. " * 3
    meta = '<meta property="article:published_time" content="1392-07-02">'
    page = f"<html><head><title>تیتر</title>{meta}</head><body><article><p>{body}</p></article></body></html>"
    (tmp_path / "c.html").write_text(page, encoding="utf-8")
    word = docx.Document()
    word.add_paragraph("تاریخ انتشار: ۲ مهر ۱۳۹۲")
    word.add_paragraph("دیروز آمد.")
    word.save(str(tmp_path / "d.docx"))
    (tmp_path / "e.pdf").write_bytes(b"%PDF-1.4")
    records = read(tmp_path)
    assert [record.doc_id for record in records] == ["a.txt", "b.txt", "c.html", "d.docx", "e.pdf"]
    assert str(records[-1].error).startswith("DocumentError: e.pdf: a PDF file that is damaged")
    for record in records[:-1]:
        rows = rows_of(record, Level.EVENTS, infer=True).rows
        assert rows
        assert "2013-09-23" in {dict(zip(columns(Level.EVENTS), row, strict=True))["start"] for row in rows}


def test_columns_are_found_by_the_usual_names(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "news.jsonl", [{"شناسه": 7, "متن": "متن", "تاریخ انتشار": "۲ مهر ۱۳۹۲", "تیتر": "ت"}])
    (record,) = read(path)
    assert (record.doc_id, record.text, record.published, record.title) == ("7", "متن", "۲ مهر ۱۳۹۲", "ت")
    assert record.source == "news.jsonl"


def test_files_are_read_in_the_order_given_and_once(tmp_path: Path) -> None:
    one, two = (write_jsonl(tmp_path / f"{name}.jsonl", [{"text": name}]) for name in "ab")
    assert [record.text for record in read(two, one, two)] == ["b", "a"]


def test_files_of_one_name_are_told_apart_by_their_directories(tmp_path: Path) -> None:
    for year in ("1391", "1392"):
        (tmp_path / year).mkdir()
        write_jsonl(tmp_path / year / "news.jsonl", [{"text": year}])
    assert [record.doc_id for record in read(tmp_path / "*" / "news.jsonl")] == [
        "1391/news.jsonl:1",
        "1392/news.jsonl:1",
    ]


def test_names_do_not_depend_on_where_the_corpus_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_jsonl(tmp_path / "news.jsonl", [{"text": "متن"}])
    monkeypatch.chdir(tmp_path)
    assert read("news.jsonl") == read(path)


def test_the_limit_counts_broken_records_too(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "news.jsonl", ["{", *documents(9)])
    assert len(read(path, limit=3)) == 3


def test_a_broken_line_is_an_error_with_its_place_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "news.jsonl", [documents(1)[0], '{"text": "نیمه', "[1]", documents(2)[1]])
    found = read(path)
    assert [record.error is None for record in found] == [True, False, False, True]
    assert errors(path)[0].startswith("DocumentError: news.jsonl:2: no JSON")
    assert errors(path)[1].startswith("DocumentError: news.jsonl:3: a JSON object was expected")


def test_bytes_that_are_no_text_are_an_error_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_bytes(b'{"text": "a"}\n{"text": "\xe3\xff"}\n{"text": "b"}\n')
    assert [record.text for record in read(path)] == ["a", None, "b"]
    assert errors(path)[0].startswith("DocumentError: news.jsonl:2: not utf-8")


def test_a_truncated_parquet_file_is_one_error(tmp_path: Path) -> None:
    path = written(tmp_path / "old.parquet", documents(5))
    path.write_bytes(path.read_bytes()[:-100])
    whole = written(tmp_path / "news.parquet", documents(2))
    found = read(path, whole)
    assert found[0].doc_id == "old.parquet"
    assert str(found[0].error).startswith("DocumentError: old.parquet: no Parquet file")
    assert [record.error for record in found[1:]] == [None, None]


def test_a_damaged_parquet_file_says_which_rows_are_lost_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "news.parquet"
    pd.DataFrame(documents(3000)).to_parquet(path, row_group_size=1000, compression="gzip")
    content = bytearray(path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 2000] = b"\x00" * 2000
    path.write_bytes(content)
    found = read(path)
    assert errors(path)[0].startswith("DocumentError: news.parquet:1001: rows 1001 to 2000 cannot be read: ")
    assert [record.doc_id for record in found if not record.error] == [
        f"doc-{number:04}" for number in (*range(1000), *range(2000, 3000))
    ]


def test_a_gzip_file_that_is_cut_off_gives_what_it_has_and_an_error(tmp_path: Path) -> None:
    path = written(tmp_path / "news.jsonl.gz", documents(3000))
    path.write_bytes(path.read_bytes()[:-2000])
    found = read(path)
    assert "gzip data is damaged or cut off" in str(found[-1].error)
    assert len(found) > 1000
    assert not any(record.error for record in found[:-1])


def test_a_record_without_the_column_is_an_error_that_lists_what_there_is(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "news.jsonl", [*documents(1), {"txet": "متن", "day": 3}])
    assert errors(path)[0].startswith("DocumentError: news.jsonl:2: no column with the text (looked for text, body,")
    assert errors(path)[0].endswith("there are: txet, day")


@pytest.mark.parametrize("name", ["news.jsonl", "news.csv", "news.parquet"])
def test_an_input_without_the_column_is_refused_at_once(tmp_path: Path, name: str) -> None:
    path = written(tmp_path / name, [{"txet": "متن", "day": "3"}])
    with pytest.raises(DocumentError, match=r"news.*no column with the text.*there are: txet, day"):
        Corpus(path)
    with pytest.raises(DocumentError, match=r"news.*no column 'words' for the text; there are: txet, day"):
        Corpus(path, text="words")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("nothing.jsonl", "no such file"),
        ("*.parquet", "nothing matches"),
        ("dead.txt", "a link that leads nowhere"),
        ("empty", "in this directory"),
    ],
)
def test_an_input_that_is_none_is_named(tmp_path: Path, name: str, told: str) -> None:
    (tmp_path / "dead.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "empty").mkdir()
    with pytest.raises(DocumentError, match=told) as refused:
        Corpus(str(tmp_path / name))
    assert name in str(refused.value)


def test_the_expected_number_comes_near_the_true_one(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "news.jsonl", documents(400))
    corpus = Corpus(path)
    assert corpus.expected() is None
    stream = corpus.records()
    for _ in range(100):
        next(stream)
    assert corpus.expected() == pytest.approx(400, rel=0.1)
    assert Corpus(path, limit=7).sources[0].size == path.stat().st_size


def test_nothing_is_held_while_reading(tmp_path: Path) -> None:
    line = json.dumps({"text": "ا" * 5000}) + "\n"
    path = tmp_path / "news.jsonl"
    path.write_text(line * 1000)
    tracemalloc.start()
    count = sum(1 for _ in Corpus(path).records())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 1000
    assert peak < 2_000_000


def test_names_hold_no_directory_that_is_not_needed_to_tell_files_apart(tmp_path: Path) -> None:
    for name in ("ali/secret/a.jsonl", "reza/b.jsonl", "reza/1392/c.jsonl"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        write_jsonl(tmp_path / name, [{"text": name}])
    assert [record.doc_id for record in read(*sorted(tmp_path.rglob("*.jsonl")))] == [
        "a.jsonl:1",
        "c.jsonl:1",
        "b.jsonl:1",
    ]
