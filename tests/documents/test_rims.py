"""What files can be that nobody expects: odd dates, broken tables, false names, containers, binary data."""

import datetime as dt
import gzip
import io
import os
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gahnegar.documents import Document, Problem, ProblemKind, read, read_bytes
from gahnegar.documents.spreadsheet import Misread, TableRow, table_rows
from gahnegar.documents.stamps import parse_stamp
from gahnegar.errors import DocumentError, MissingExtraError, PublishedDateError

DAY = dt.date(2013, 9, 24)


def documents(path: Path) -> list[Document]:
    return [item for item in read(path) if isinstance(item, Document)]


def problems(path: Path) -> list[Problem]:
    return [item for item in read(path) if isinstance(item, Problem)]


# ---------------------------------------------------------------- publication dates


@pytest.mark.parametrize(
    "value",
    [
        "²", "①", "२०१३", "1e400", float("inf"), float("-inf"), float("nan"), 10**30, -5, Decimal("NaN"), True, b"1392",
        pd.NaT, pd.NA, pd.Timedelta(days=5), dt.timedelta(5), [], {}, "2013-09-24T10:00+99:99", "9" * 400,
        "شنبه" + " " * 20_000,
        "2000 days ago", "tomorrow 2013", "in 3 days 2013", "now 2013 01 01", "1 day 2013",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_a_short_message(value: object) -> None:
    with pytest.raises(PublishedDateError) as refused:
        parse_stamp(value)
    assert len(str(refused.value)) < 400


@pytest.mark.parametrize(
    "value",
    [
        "1392-07-02", "۲ مهر ۱۳۹۲", "سه‌شنبه، ۲ مهر ۹۲", 1380000000, 1380000000000, 13920702, "24 September 2013",
        "Sep 24, 2013 10:30 PM", "2013-09-24T21:00:00+03:30", pd.Timestamp(2013, 9, 24), "2013-09-24  10:30",
    ],
)  # fmt: skip
def test_dates_are_read_as_before(value: object) -> None:
    assert parse_stamp(value)[0] == DAY


def test_numbers_of_numpy_are_numbers() -> None:
    import numpy as np

    assert parse_stamp(np.int64(13920702))[0] == parse_stamp(np.float64(1.38e9))[0] == DAY


def test_a_moment_at_the_end_of_time_has_its_own_day() -> None:
    assert parse_stamp(dt.datetime.max.replace(tzinfo=dt.UTC))[0] == dt.date.max


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("timestamp[us]", [2**62, 1_380_000_000_000_000]),
        ("timestamp[s, Nowhere/City]", [1, 1_380_000_000]),
        ("date64", [2**61 // 86_400_000 * 86_400_000, 1_379_980_800_000]),
        ("duration[s]", [2**61, 1]),
    ],
)
def test_dates_that_python_cannot_hold_are_problems_of_their_rows(tmp_path: Path, kind: str, values: list[int]) -> None:
    pa = pytest.importorskip("pyarrow")
    import pyarrow.parquet as pq

    types = {
        "timestamp[us]": pa.timestamp("us"),
        "timestamp[s, Nowhere/City]": pa.timestamp("s", "Nowhere/City"),
        "date64": pa.date64(),
        "duration[s]": pa.duration("s"),
    }
    days = pa.array(values, pa.int64()).cast(types[kind])
    pq.write_table(pa.table({"text": ["یک", "دو"], "published": days}), tmp_path / "a.parquet")
    assert [document.text for document in documents(tmp_path / "a.parquet")] == ["یک", "دو"]
    bad = problems(tmp_path / "a.parquet")
    assert bad[0].kind is ProblemKind.BAD_DATE
    assert {problem.line for problem in bad} >= {1}


# ---------------------------------------------------------------- tables


@pytest.mark.parametrize(
    ("end", "encoding"), [("\r", "utf-8"), ("\n", "utf-8"), ("\r\n", "utf-8"), ("\n", "utf-16"), ("\r\n", "utf-16")]
)
def test_rows_end_with_any_line_end(tmp_path: Path, end: str, encoding: str) -> None:
    (tmp_path / "a.csv").write_bytes(end.join(["title,text", "الف,متن یک", 'ب,"متن دو"', ""]).encode(encoding))
    assert [(one.title, one.text) for one in documents(tmp_path / "a.csv")] == [("الف", "متن یک"), ("ب", "متن دو")]
    assert problems(tmp_path / "a.csv") == []


def test_long_fields_are_read_in_many_threads(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.csv" for number in range(24)]
    for path in paths:
        path.write_text(f'title,text\nت,"{path.stem}{"ب" * 200_000}"\n', encoding="utf-8")
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda path: list(read(path)), paths * 5))
    assert all(len(items) == 1 and isinstance(items[0], Document) for items in found)


def test_a_quote_that_is_never_closed_costs_its_own_line(tmp_path: Path) -> None:
    rows = "".join(f'ت,متن {number}\nت,"متن ""{number}"""\n' for number in range(3000))
    (tmp_path / "a.csv").write_text(f'title,text\nت,"باز\n{rows}', encoding="utf-8")
    assert len(documents(tmp_path / "a.csv")) == 6000
    (problem,) = problems(tmp_path / "a.csv")
    assert (problem.kind, problem.line) == (ProblemKind.BROKEN_RECORD, 2)


CELLS = st.text(
    st.characters(exclude_characters="\x00\r", exclude_categories=("Cs",)) | st.sampled_from('",;\n'), max_size=8
)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), max_size=5), st.sampled_from(",;\t"))
def test_what_the_module_csv_writes_is_read(rows: list[list[str]], delimiter: str) -> None:
    import csv

    held = io.StringIO(newline="")
    csv.writer(held, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    lines = io.StringIO(held.getvalue(), newline="\n")
    assert [row.cells for row in table_rows(enumerate(lines, 1), delimiter, 1000) if isinstance(row, TableRow)] == rows


def test_a_row_of_ten_thousand_quoted_cells_is_one() -> None:
    (row,) = table_rows([(1, ",".join(['"a"'] * 10_000))], ",", 10**6)
    assert isinstance(row, TableRow)
    assert len(row.cells) == 10_000


def test_what_stands_behind_a_closing_quote_is_named() -> None:
    wrong, right = table_rows(enumerate(['"a"b,c\n', "d,e\n"], 1), ",", 100)
    assert isinstance(wrong, Misread)
    assert wrong.line == 1
    assert right == TableRow(2, ["d", "e"])


# ---------------------------------------------------------------- false names, pipes, nothing


@pytest.mark.parametrize("name", ["a.txt.gz", "a.jsonl.gz", "a.csv.gz", "a.html.gz"])
@pytest.mark.parametrize(("data", "told"), [(b"", "the file is empty"), (b"text", "no gzip data")])
def test_gz_that_is_none_is_said(tmp_path: Path, name: str, data: bytes, told: str) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "z.txt").write_text("متن", encoding="utf-8")
    (problem,) = problems(tmp_path)
    assert told in problem.message
    assert [document.text for document in documents(tmp_path)] == ["متن"]


def test_a_file_without_a_record_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").touch()
    (problem,) = problems(tmp_path / "a.jsonl")
    assert problem.kind is ProblemKind.EMPTY


def test_a_pipe_is_named_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(DocumentError, match="a pipe: read it as standard input"):
        documents(tmp_path / "a.txt")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "a PNG image"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "a JPEG image"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(50), r"an old Office file \(\.doc"),
        (b"{\\rtf1\\ansi", "an RTF document"),
        (b"SQLite format 3\x00", "an SQLite database"),
        (b"PAR1" + bytes(50), "a Parquet table"),
        (bytes(range(256)), "binary data|NUL"),
        (b"abc\x01\x02\xff\xfe" * 9, "binary data"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.jsonl", "a.csv"])
def test_binary_files_are_named_as_what_they_are(tmp_path: Path, name: str, data: bytes, kind: str) -> None:
    (tmp_path / name).write_bytes(data)
    try:
        told = "\n".join(map(str, problems(tmp_path / name)))
    except DocumentError as error:
        told = str(error)
    assert "cp1256" not in told
    if not kind.startswith("binary") or name == "a.txt":
        import re

        assert re.search(kind, told)


def zipped(**members: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return held.getvalue()


@pytest.mark.parametrize(
    ("member", "kind"),
    [("xl/workbook.xml", "an Excel workbook"), ("notes.txt", "a ZIP archive"), ("content.xml", "an OpenDocument file")],
)
def test_other_archives_are_named(tmp_path: Path, member: str, kind: str) -> None:
    (tmp_path / "a.docx").write_bytes(zipped(**{member: "x"}))
    with pytest.raises(DocumentError, match=kind):
        documents(tmp_path / "a.docx")


# ---------------------------------------------------------------- Word and PDF


@pytest.fixture
def word(tmp_path: Path) -> Path:
    """A Word file with a headline, a byline, a paragraph with marks, and a table."""
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_heading("اجلاس شهرداران", 0)
    document.add_paragraph("تاریخ انتشار: ۲ مهر ۱۳۹۲")
    paragraph = document.add_paragraph("اجلاس هفته آینده ")
    paragraph.add_run("در رباط").bold = True
    paragraph.add_run().add_tab()
    paragraph.add_run("برگزار می‌شود.")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "روز", "۹ مهر"
    document.save(str(tmp_path / "a.docx"))
    return tmp_path / "a.docx"


@pytest.mark.parametrize("name", ["a.docx", "b.txt", "c.doc"])
def test_word_files_are_read(word: Path, name: str) -> None:
    path = word.rename(word.with_name(name))
    (document,) = documents(path)
    assert document.text.splitlines() == [
        "اجلاس شهرداران",
        "تاریخ انتشار: ۲ مهر ۱۳۹۲",
        "اجلاس هفته آینده در رباط\tبرگزار می‌شود.",
        "روز",
        "۹ مهر",
    ]
    assert (document.title, document.source) == ("اجلاس شهرداران", name)
    assert [evidence.first for evidence in document.evidence] == [DAY]
    assert read_bytes(path.read_bytes()).text == document.text


def test_a_word_file_that_grows_too_large_is_refused(tmp_path: Path) -> None:
    data = zipped(**{"word/document.xml": " " * 3_000_000, "[Content_Types].xml": ""})
    (tmp_path / "a.docx").write_bytes(data)
    with pytest.raises(DocumentError, match="larger than 1 MB when unpacked"):
        list(read(tmp_path / "a.docx", limit=2**20))


@pytest.mark.parametrize(
    "cut", [lambda data: data[: len(data) // 2], lambda data: data.replace(b"word/doc", b"word/dox")]
)
def test_a_damaged_word_file_is_said(word: Path, cut: Callable[[bytes], bytes]) -> None:
    word.write_bytes(cut(word.read_bytes()))
    with pytest.raises(DocumentError, match=r"damaged|ZIP archive"):
        documents(word)


def pdf(text: str = "", password: str = "") -> bytes:
    """A PDF file of one page with `text` in Latin letters."""
    pypdf = pytest.importorskip("pypdf")
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(300, 300)
    font = DictionaryObject(
        {NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/Type1"),
         NameObject("/BaseFont"): NameObject("/Helvetica")}
    )  # fmt: skip
    fonts = DictionaryObject({NameObject("/F1"): font})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    content = DecodedStreamObject()
    content.set_data(f"BT /F1 12 Tf 10 200 Td ({text}) Tj ET".encode())
    page[NameObject("/Contents")] = writer._add_object(content)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    held = io.BytesIO()
    writer.write(held)
    return held.getvalue()


def test_pdf_files_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf("The meeting was on 24 September 2013 in Rabat"))
    (document,) = documents(tmp_path / "a.pdf")
    assert "24 September 2013" in document.text


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (lambda: pdf(), r"without text.*a scan.*OCR"),
        (lambda: pdf("A text of some length behind a password", "secret"), "needs a password"),
        (lambda: b"%PDF-1.7\n" + bytes(200), "damaged"),
    ],
)
def test_pdf_files_without_a_text_say_why(tmp_path: Path, data: Callable[[], bytes], told: str) -> None:
    (tmp_path / "a.pdf").write_bytes(data())
    with pytest.raises(DocumentError, match=told):
        documents(tmp_path / "a.pdf")


@pytest.mark.parametrize(("name", "module"), [("a.docx", "docx"), ("a.pdf", "pypdf")])
def test_without_the_extra_the_line_that_installs_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, module: str
) -> None:
    data: dict[str, Any] = {"a.docx": zipped(**{"word/document.xml": "x"}), "a.pdf": b"%PDF-1.7"}
    (tmp_path / name).write_bytes(data[name])
    monkeypatch.setitem(__import__("sys").modules, module, None)
    with pytest.raises(MissingExtraError, match=rf"pip install '\.\[{name[2:]}\]'"):
        documents(tmp_path / name)


def test_a_packed_word_file_is_read_too(word: Path) -> None:
    packed = word.with_suffix(".docx.gz")
    packed.write_bytes(gzip.compress(word.read_bytes()))
    assert documents(packed)[0].title == "اجلاس شهرداران"
