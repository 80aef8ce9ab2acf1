"""What the readers take, and what they say of what they cannot take."""

import csv
import gzip
import json
import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import lxml.html
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gahnegar.documents import Columns, Document, Problem, ProblemKind, read, read_bytes, webpage
from gahnegar.documents.headline import headline_of
from gahnegar.documents.read import USUAL_COLUMNS
from gahnegar.errors import DocumentError, GahnegarError

DAY = date(2013, 9, 24)
SENTENCE = "شهردار تهران گفت که اجلاس شهرداران هفتهٔ آینده در شهر رباط برگزار می‌شود و او در آن سخن خواهد گفت. "


def documents(path: Path | str, **options: object) -> list[Document]:
    return [item for item in read(path, **options) if isinstance(item, Document)]  # type: ignore[arg-type]


def problems(path: Path | str, **options: object) -> list[Problem]:
    return [item for item in read(path, **options) if isinstance(item, Problem)]  # type: ignore[arg-type]


def write_jsonl(path: Path, records: Iterable[object]) -> Path:
    path.write_text("\n".join(json.dumps(record, ensure_ascii=False) for record in records), encoding="utf-8")
    return path


def page(body: str = SENTENCE * 5, head: str = "") -> str:
    return (
        f"<html><head><title>تیتر</title>{head}</head><body><article><h1>تیتر</h1><p>{body}</p></article></body></html>"
    )


# ---------------------------------------------------------------- texts


def test_front_matter_is_read_and_is_no_part_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("---\ntitle: تیتر\npublished: 1392-07-02\nsource: روزنامه\n---\nمتن", encoding="utf-8")
    (document,) = documents(path)
    assert (document.text, document.title, document.published, document.source) == ("متن", "تیتر", DAY, "روزنامه")


@pytest.mark.parametrize(
    "raw", ["---\nمتن\n---\n", "--- published: 1392-07-02\nمتن", "متن\n---\npublished: 1392-07-02\n---\n"]
)
def test_a_rule_in_a_text_is_no_front_matter(tmp_path: Path, raw: str) -> None:
    (tmp_path / "a.txt").write_text(raw, encoding="utf-8")
    (document,) = documents(tmp_path / "a.txt")
    assert document.text == raw
    assert document.published is None


def test_a_front_matter_date_that_is_none_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("---\npublished: پارسال\n---\nمتن", encoding="utf-8")
    with pytest.raises(DocumentError, match="published"):
        documents(tmp_path / "a.txt")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_byte_order_marks_tell_the_encoding(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_text("سال ۱۳۹۲", encoding=encoding)
    assert documents(tmp_path / "a.txt")[0].text == "سال ۱۳۹۲"


def test_cp1256_only_when_told(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("سال نو".encode("cp1256"))
    assert documents(path, encoding="windows-1256")[0].text == "سال نو"
    with pytest.raises(DocumentError, match="offset 0"):
        documents(path)


def test_an_unknown_encoding_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("سال", encoding="utf-8")
    with pytest.raises(DocumentError, match="persian-8"):
        documents(tmp_path / "a.txt", encoding="persian-8")


def test_a_binary_file_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"GIF89a\x00\x01")
    with pytest.raises(DocumentError, match="a GIF image"):
        documents(tmp_path / "a.txt")


def test_an_empty_text_is_a_document_without_words(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    assert documents(tmp_path / "a.txt")[0].text == ""


def test_standard_input_is_a_page_if_it_begins_like_one() -> None:
    assert read_bytes("متن".encode()).text == "متن"
    assert SENTENCE.strip() in read_bytes(f"<!DOCTYPE html>{page()}".encode()).text


def test_what_is_too_large_is_refused_before_it_is_held(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as stream:
        stream.truncate(200 * 2**20)
    with pytest.raises(DocumentError, match="larger than 50 MB"):
        documents(path)


def test_a_small_gzip_of_a_large_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt.gz"
    path.write_bytes(gzip.compress(b" " * 3_000_000))
    with pytest.raises(DocumentError, match="larger than 1 MB"):
        documents(path, limit=2**20)


# ---------------------------------------------------------------- pages


def test_a_page_gives_its_article_title_and_date(tmp_path: Path) -> None:
    head = '<meta property="article:published_time" content="1392-07-02T10:35">'
    (tmp_path / "a.html").write_text(page(head=head), encoding="utf-8")
    (document,) = documents(tmp_path / "a.html")
    assert (document.title, document.published) == ("تیتر", DAY)
    assert SENTENCE.strip() in document.text


def test_thousands_of_phrases_are_one_text() -> None:
    """lxml puts the pieces of a text together in time that grows with their square, whenever it is asked for it."""
    plain = "<html><body><article><p>" + "نشست ۲ مهر در تهران بود. " * 700 + "</p></article></body></html>"
    page = (
        plain.replace("۲ مهر", "<b>۲ مهر</b>")
        .replace("تهران", '<em class="place">تهران</em>')
        .replace("نشست", "<i>نشست</i>")
    )
    (whole,) = webpage._of_whole_texts(lxml.html.document_fromstring(page)).iter("p")
    assert {node.tag for node in whole.iter()} == {"p", "em"}
    assert len(whole.xpath("text()")) == 701
    assert webpage.read_page(page).text == webpage.read_page(plain).text


def test_a_page_says_its_own_encoding(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(
        page(head='<meta charset="windows-1256">').replace("ی", "ي").replace("ٔ", "").encode("cp1256")
    )
    assert "شهردار تهران" in documents(tmp_path / "a.html")[0].text


def test_a_page_that_is_cut_off_gives_what_is_there(tmp_path: Path) -> None:
    whole = page(SENTENCE * 20).encode()
    cut = whole[: len(whole) * 2 // 3]
    while cut[-1] < 0x80 or cut[-1] > 0xBF:  # in the middle of a letter
        cut = cut[:-1]
    (tmp_path / "a.html").write_bytes(cut[:-1])
    assert SENTENCE.strip() in documents(tmp_path / "a.html")[0].text


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("", "empty"),
        ("   \n", "empty"),
        ("<html><body></body></html>", "no article"),
        ("<html><body><form><input type='text'><input type='password'>ورود به سامانه</form></body></html>", "password"),
        ("<html><body><ul><li><a href='a'>خبر</a></li><li><a href='b'>ورزش</a></li></ul></body></html>", "no article"),
    ],
)
def test_a_page_without_an_article_says_so(tmp_path: Path, html: str, reason: str) -> None:
    (tmp_path / "a.html").write_text(html, encoding="utf-8")
    with pytest.raises(DocumentError, match=reason):
        documents(tmp_path / "a.html")


# ---------------------------------------------------------------- records


def test_records_give_documents_with_their_line(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", [{"id": "n1", "published": "1392-07-02", "title": "ت", "text": "متن"}])
    (document,) = documents(path)
    assert (document.text, document.title, document.published) == ("متن", "ت", DAY)
    assert (document.source, document.line) == ("n1", 1)


def test_broken_lines_are_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes('{"text": "یک"}\n{"text": "دو\n\n[1]\n{"text": 7}\n{"text": "\xff"}\n'.encode("latin-1", "ignore"))
    path.write_bytes(
        '{"text": "یک"}\n{"text": "دو\n\n[1]\n{"text": 7}\n'.encode()
        + b'{"text": "\xff"}\n'
        + '{"text": "سه"}'.encode()
    )
    assert [document.text for document in documents(path)] == ["یک", "سه"]
    assert [(problem.kind, problem.line) for problem in problems(path)] == [
        (ProblemKind.BROKEN_RECORD, line) for line in (2, 4, 5, 6)
    ]
    assert str(problems(path)[0]).startswith(f"{path}:2: ")


def test_a_record_without_the_text_lists_what_it_has(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", [{"txet": "متن", "date": "1392-07-02"}])
    (problem,) = problems(path)
    assert problem.kind is ProblemKind.MISSING_COLUMN
    assert "txet, date" in problem.message


def test_a_record_longer_than_the_limit_is_left_out(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", [{"text": "ب" * 2_000_000}, {"text": "کوتاه"}])
    assert [document.text for document in documents(path, limit=2**20)] == ["کوتاه"]
    assert problems(path, limit=2**20)[0].line == 1


def test_mixed_calendars_are_decided_per_value_and_counted(tmp_path: Path) -> None:
    dates = ["1392-07-02", "2013-09-24", "۲ مهر ۱۳۹۲", "2013-09-24T08:00:00Z", "", "هرگز", None]
    path = write_jsonl(tmp_path / "a.jsonl", [{"text": f"متن {n}", "date": day} for n, day in enumerate(dates)])
    reading = read(path)
    published = [item.published for item in reading if isinstance(item, Document)]
    assert published == [DAY] * 4 + [None] * 3
    assert reading.summary.calendars == {"jalali": 2, "gregorian": 2}
    assert reading.summary.problems == {ProblemKind.BAD_DATE: 1}
    assert (reading.summary.documents, reading.summary.dated) == (7, 4)


@pytest.mark.parametrize(("delimiter", "encoding"), [(",", "utf-8"), (";", "utf-8-sig"), ("\t", "utf-16")])
def test_tables_with_their_delimiters_and_encodings(tmp_path: Path, delimiter: str, encoding: str) -> None:
    path = tmp_path / "a.csv"
    with path.open("w", encoding=encoding, newline="") as stream:
        csv.writer(stream, delimiter=delimiter).writerows(
            [["عنوان", "متن", "تاریخ"], ["ت", 'سطر یک\nسطر "دو"، سه', "1392/7/2"]]
        )
    (document,) = documents(path)
    assert (document.title, document.text, document.published) == ("ت", 'سطر یک\nسطر "دو"، سه', DAY)


def test_a_row_with_too_few_fields_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("title,text\nت,یک\nدو\nت,سه\n", encoding="utf-8")
    assert [document.text for document in documents(tmp_path / "a.csv")] == ["یک", "سه"]
    assert [problem.line for problem in problems(tmp_path / "a.csv")] == [3]


def test_a_quote_that_is_never_closed_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('title,text\nت,یک\nت,"دو\nت,سه\n', encoding="utf-8")
    assert [document.text for document in documents(tmp_path / "a.csv")] == ["یک", "سه"]
    (problem,) = problems(tmp_path / "a.csv")
    assert (problem.kind, problem.line) == (ProblemKind.BROKEN_RECORD, 3)


def test_a_field_longer_than_the_csv_module_likes_is_read(tmp_path: Path) -> None:
    limit = csv.field_size_limit()
    (tmp_path / "a.csv").write_text("text\n" + "ب" * 200_000 + "\n", encoding="utf-8")
    assert len(documents(tmp_path / "a.csv")[0].text) == 200_000
    assert csv.field_size_limit() == limit


def test_a_missing_column_lists_those_that_are_there(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("headline,story\nت,متن\n", encoding="utf-8")
    with pytest.raises(DocumentError, match="headline, story"):
        documents(tmp_path / "a.csv")
    with pytest.raises(DocumentError, match=r"'corpus'.*headline, story"):
        documents(tmp_path / "a.csv", columns=Columns(text="corpus"))
    assert documents(tmp_path / "a.csv", columns=Columns(text="story"))[0].text == "متن"


def test_parquet_is_read_in_batches(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    table = {"text": [f"متن {n}" for n in range(600)], "published": [DAY] * 600, "other": [1] * 600}
    pq.write_table(pa.table(table), tmp_path / "a.parquet")
    found = documents(tmp_path / "a.parquet")
    assert (len(found), found[599].text, found[599].published) == (600, "متن 599", DAY)


def test_a_file_that_is_no_parquet_is_an_error(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    (tmp_path / "a.parquet").write_text("text", encoding="utf-8")
    with pytest.raises(DocumentError, match="no Parquet"):
        documents(tmp_path / "a.parquet")


# ---------------------------------------------------------------- packed, many, linked, doubled


def test_packed_input_reads_like_unpacked(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress('{"text": "متن"}\n'.encode()))
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress("خبر".encode()))
    assert [document.text for document in documents(tmp_path)] == ["متن", "خبر"]


@pytest.mark.parametrize("name", ["a.txt.gz", "a.jsonl.gz"])
def test_gzip_that_is_cut_off_is_an_error(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(gzip.compress(os.urandom(5000))[:-500])
    with pytest.raises(DocumentError, match=r"cut off|damaged"):
        documents(tmp_path / name)


def test_one_bad_file_among_several_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.html").touch()
    (tmp_path / "b.txt").write_text("متن", encoding="utf-8")
    (tmp_path / "c.png").write_bytes(b"\x89PNG")
    (tmp_path / ".d.txt").write_text("پنهان", encoding="utf-8")
    items = list(read(tmp_path))
    assert [type(item) for item in items] == [Problem, Document]


def test_globs_find_what_they_match(tmp_path: Path) -> None:
    for name in ("a/1.txt", "a/b/2.txt", "a/3.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    assert {document.text for document in documents(f"{tmp_path}/**/*.txt")} == {"a/1.txt", "a/b/2.txt"}
    with pytest.raises(DocumentError, match="nothing matches"):
        read(f"{tmp_path}/*.csv")


def test_a_missing_file_is_an_error_at_once(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="no such file"):
        read(tmp_path / "a.txt")


def test_links_that_run_in_circles_or_nowhere_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("متن", encoding="utf-8")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "same.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "dead.txt").symlink_to(tmp_path / "gone.txt")
    items = list(read(tmp_path))
    assert [item.text for item in items if isinstance(item, Document)] == ["متن"]
    assert [item.kind for item in items if isinstance(item, Problem)] == [ProblemKind.MISSING]


def test_doubles_are_reported_by_content(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", [{"text": "متن"}, {"text": "متن "}, {"text": "متن دیگر"}])
    assert [document.line for document in documents(path)] == [1, 3]
    (problem,) = problems(path)
    assert (problem.kind, problem.line) == (ProblemKind.DUPLICATE, 2)
    assert problem.message.endswith(f"{path}:1")


def test_ten_thousand_pages_keep_the_memory_flat(tmp_path: Path) -> None:
    """A few hundred of them here; `benchmarks/reading_memory.py` reads all."""
    psutil = pytest.importorskip("psutil")
    pytest.importorskip("trafilatura")
    for number in range(400):
        (tmp_path / f"{number}.html").write_text(page(f"خبر شماره {number}. " + SENTENCE * 2), encoding="utf-8")
    process = psutil.Process()
    sizes = [process.memory_info().rss for number, _ in enumerate(read(tmp_path)) if number % 100 == 99]
    assert len(sizes) == 4
    assert sizes[-1] - sizes[1] < 12 * 2**20


@pytest.mark.parametrize("suffix", [".txt", ".html", ".jsonl", ".csv", ".parquet", ".txt.gz"])
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300))
def test_any_bytes_give_documents_or_our_errors(tmp_path: Path, suffix: str, data: bytes) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(data)
    try:
        items = list(read(path))
    except GahnegarError:
        return
    assert all(isinstance(item, (Document, Problem)) for item in items)


NAMED = [(column, name) for column, names in USUAL_COLUMNS.items() for name in names]


@pytest.mark.parametrize(("column", "name"), NAMED)
def test_each_usual_name_of_a_column_is_known(tmp_path: Path, column: str, name: str) -> None:
    value = "1392-07-02" if column == "published" else "دیروز آمد."
    record = {**({} if column == "text" else {"text": "متن"}), name: value}
    path = tmp_path / "news.jsonl"
    path.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    [document] = documents(path)
    assert getattr(document, column) == (DAY if column == "published" else value)


@pytest.mark.parametrize("suffix", [".txt", ".text", ".md"])
def test_each_suffix_of_a_text_is_read_in_a_directory(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"news{suffix}").write_text("دیروز آمد.", encoding="utf-8")
    assert [document.text for document in documents(tmp_path)] == ["دیروز آمد."]


@pytest.mark.parametrize(
    "opening", ["به نام خدا", "بنام خدا", "به نام خداوند", "بسم الله الرحمن الرحیم", "بسمه تعالی", "باسمه تعالی"]
)
def test_an_opening_is_no_headline(opening: str) -> None:
    assert headline_of(f"{opening}\nپل تازه شهر\n\nپل تازه شهر دیروز باز شد.") == "پل تازه شهر"


@pytest.mark.parametrize("end", ".؛،:")
def test_a_line_that_ends_as_a_sentence_does_is_no_headline(end: str) -> None:
    assert headline_of(f"پل تازه شهر دیروز باز شد{end}\n\nفردا هم باز است.") == ""
