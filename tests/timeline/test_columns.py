"""The schema of the table: every field of a row is a column, taken, written and read."""

import datetime as dt
from dataclasses import fields

import pytest

import gahnegar
from gahnegar.timeline.columns import COLUMNS, TIMEX_COLUMNS, CellType, Column, cells, of_event, of_timex
from gahnegar.timeline.row import Row

TEXT = (
    "رئیس شورا سه‌شنبه ۳ مهر ساعت ۵ عصر به وقت گرینویچ در رباط گفت که اجلاس"
    " هر سه سال یک بار، تا پایان سال ۱۴۰۴، برگزار می‌شود."
    " این شورا حدود سال ۴۴ پیش از میلاد پایه‌گذاری شد. ۱۰ محرم ۱۳۴۵ باران آمد."
)


def test_every_field_is_a_column() -> None:
    assert {column.field or column.name for column in COLUMNS if column.read} == {field.name for field in fields(Row)}


def test_names_and_notes_are_told_once() -> None:
    assert len({column.name for column in COLUMNS}) == len({column.note for column in COLUMNS}) == len(COLUMNS)


def test_nothing_is_taken_twice_but_the_publication_day() -> None:
    assert [column.name for column in COLUMNS if column.timex and column.event] == ["published"]
    untaken = [column.name for column in COLUMNS if column.read and not column.timex and not column.event]
    assert untaken == ["event_id", "source", "document", "url", "note", "picture", "story", "edited"]


@pytest.mark.parametrize("column", [column for column in COLUMNS if column.read], ids=lambda column: column.name)
def test_what_is_written_is_read_again(column: Column) -> None:
    rows = [of_event(event) for event in gahnegar.extract(TEXT, published="1392-07-02")]
    rows += [of_timex(timex) for timex in gahnegar.tag(TEXT, published="1392-07-02")]
    assert len(rows) > 6
    for row in rows:
        value = getattr(row, column.field or column.name)
        assert column.read is not None
        assert column.read(column.write(getattr(row, column.name))) == value
        if column.cell is CellType.DAY:
            assert value is None or isinstance(value, dt.date)
        elif column.cell is CellType.NUMBER:
            assert isinstance(value, int)


def test_an_expression_fills_the_columns_that_it_can() -> None:
    timex, *_ = gahnegar.tag(TEXT, published="1392-07-02")
    row = of_timex(timex, "خبر")
    told = dict(zip((column.name for column in TIMEX_COLUMNS), cells(row, TIMEX_COLUMNS), strict=True))
    assert told["source"] == "خبر"
    assert (told["expression"], told["value"], told["first"]) == (timex.text, timex.value, str(timex.first))
    assert "status" not in told
