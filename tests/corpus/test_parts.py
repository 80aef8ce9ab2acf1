"""Parts: cut by the input alone, written so that equal rows give equal bytes, and read back as they were."""

from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gahnegar.corpus.parts import Part, PartFormat, cut, decode_part, encode_part
from gahnegar.corpus.record import Record
from gahnegar.corpus.table import Level, frame_of, rows_of
from gahnegar.errors import DocumentError

from .samples import text_of


def records(*lengths: int) -> list[Record]:
    return [Record(str(number), "ا" * length) for number, length in enumerate(lengths)]


@given(st.lists(st.integers(0, 500), max_size=30), st.integers(1, 2000))
def test_parts_hold_every_record_once_and_in_order(lengths: list[int], size: int) -> None:
    given_records = records(*lengths)
    parts = list(cut(given_records, size))
    assert [record for part in parts for record in part.records] == given_records
    assert [part.number for part in parts] == list(range(len(parts)))


def test_a_part_ends_with_the_record_that_fills_it() -> None:
    assert [len(part.records) for part in cut(records(900, 900, 900, 5000, 10), 2000)] == [2, 2, 1]


def test_records_without_text_fill_a_part_too() -> None:
    assert len(list(cut(records(*[0] * 100), 1000))) == 10


def test_no_record_is_one_part_with_nothing() -> None:
    assert list(cut([], 1000)) == [Part(0, ())]


def test_cutting_holds_one_part_at_a_time() -> None:
    taken = 0

    def endless() -> Iterator[Record]:
        nonlocal taken
        while True:
            taken += 1
            yield Record("", "ا" * 900)

    parts = cut(endless(), 10_000)
    next(parts)
    assert taken == 10


@pytest.mark.parametrize(
    "other",
    [Record("b", "متن"), Record("a", "متن."), Record("a", None), Record("a", "متن", published="1392"), Record("a", "")],
)
def test_a_part_is_known_by_its_records(other: Record) -> None:
    part = Part(0, (Record("a", "متن"),))
    assert part.digest() == Part(3, (Record("a", "متن"),)).digest()
    assert part.digest() != Part(0, (other,)).digest()


@pytest.mark.parametrize("form", list(PartFormat))
@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("count", [0, 6])
def test_a_file_brings_back_its_table(tmp_path: Path, form: PartFormat, level: Level, count: int) -> None:
    given_records = [Record(f"=doc{number}", text_of(number), "1392-07-02", "-روزنامه") for number in range(count)]
    rows = [
        row for record in [*given_records, *[Record("null", None)] * bool(count)] for row in rows_of(record, level).rows
    ]
    path = tmp_path / "part"
    path.write_bytes(encode_part(rows, level, form))
    pd.testing.assert_frame_equal(decode_part(path, level, form), frame_of(rows, level))
    assert encode_part(rows, level, form) == path.read_bytes()


def test_csv_is_safe_in_a_spreadsheet() -> None:
    rows = rows_of(Record("=1+1", None), Level.EVENTS).rows
    content = encode_part(rows, Level.EVENTS, PartFormat.CSV)
    assert content.startswith(b"\xef\xbb\xbfdoc_id,event_id,source")
    assert b"\n'=1+1," in content


@pytest.mark.parametrize("form", list(PartFormat))
def test_a_file_of_something_else_is_refused(tmp_path: Path, form: PartFormat) -> None:
    path = tmp_path / "part"
    path.write_bytes(b"some\nother,thing\n")
    with pytest.raises(DocumentError, match="part"):
        decode_part(path, Level.EVENTS, form)
