"""From a corpus run to a timeline: filters, and counting where there is too much to show."""

from collections.abc import Iterable
from pathlib import Path

import pandas as pd
import pytest

from gahnegar import Timeline
from gahnegar.corpus import read_output, schema
from gahnegar.corpus.directory import Finished, claim, digest_of
from gahnegar.corpus.parts import PartFormat, encode_part
from gahnegar.corpus.record import Record
from gahnegar.corpus.summary import PartStats
from gahnegar.corpus.table import Level, rows_of
from gahnegar.errors import DocumentError, InvalidDateError

TEXTS = (
    "مجلس در ۹ مهر ۱۳۹۲ قانون بودجه را در تهران تصویب کرد.",
    "دولت در ۱۱ مهر ۱۳۹۲ کتابخانه شیراز را افتتاح کرد.",
    "نمایشگاه از سال ۱۳۹۰ تا سال ۱۳۹۴ در تبریز برپا بود.",
    "شورا اخیرا در اصفهان تشکیل جلسه داد.",
)


def output(
    path: Path, texts: Iterable[str], level: Level = Level.EVENTS, form: PartFormat = PartFormat.PARQUET
) -> Path:
    """What a run over these texts writes, one part a text, with a broken document at the end."""
    records = [Record(f"doc{number}", text, "1392-07-20", f"paper {number}") for number, text in enumerate(texts)]
    with claim(path) as directory:
        directory.begin({"options": {"level": level, "format": form}}, resume=False)
        for number, record in enumerate([*records, Record("null", None)]):
            content = encode_part(rows_of(record, level).rows, level, form)
            name = f"part-{number:06}.{form}"
            directory.add(Finished(number, name, digest_of(content), "", PartStats()), content)
    return path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return output(tmp_path / "out", TEXTS)


def documents(frame: pd.DataFrame) -> set[str]:
    return set(frame["doc_id"])


@pytest.mark.parametrize("form", list(PartFormat))
def test_the_events_make_a_timeline(tmp_path: Path, form: PartFormat) -> None:
    frame = read_output(output(tmp_path / "out", TEXTS, form=form))
    assert documents(frame) == {"doc0", "doc1", "doc2", "doc3"}
    assert frame["error"].isna().all()
    timeline = Timeline.from_frame(frame)
    assert len(timeline) == len(frame)
    assert [row.start.isoformat() for row in timeline if row.start] == ["2011-03-21", "2013-10-01", "2013-10-03"]


@pytest.mark.parametrize(
    ("since", "until", "found"),
    [
        ("1392-07-09", "1392-07-09", {"doc0", "doc2"}),
        ("2013-10-02", None, {"doc1", "doc2"}),
        (None, "۹ مهر ۱۳۹۲", {"doc0", "doc2"}),
        ("1394-12-29", None, {"doc2"}),
        ("1392-07", None, {"doc0", "doc1", "doc2"}),
        ("آبان ۱۳۹۲", None, {"doc2"}),
        (None, "1392", {"doc0", "doc1", "doc2"}),
        ("1393", None, {"doc2"}),
        ("1395-01-01", None, set()),
        (None, "1389-12-29", set()),
    ],
)
def test_days_are_inclusive_and_leave_out_what_has_none(
    out: Path, since: str | None, until: str | None, found: set[str]
) -> None:
    assert documents(read_output(out, since=since, until=until)) == found


@pytest.mark.parametrize(
    ("query", "found"), [("بودجه", {"doc0"}), ("كتابخانه", {"doc1"}), ("  شيراز ", {"doc1"}), ("ماهی", set())]
)
def test_a_query_folds_letters(out: Path, query: str, found: set[str]) -> None:
    assert documents(read_output(out, query=query)) == found


@pytest.mark.parametrize(("source", "found"), [("paper 1", {"doc1"}), ("PAPER ۱", {"doc1"}), ("doc2", {"doc2"})])
def test_a_source_is_found_by_name_or_document(out: Path, source: str, found: set[str]) -> None:
    assert documents(read_output(out, source=source)) == found


def test_nothing_found_is_a_table_with_the_columns(out: Path) -> None:
    frame = read_output(out, query="هیچ")
    assert {name: str(dtype) for name, dtype in frame.dtypes.items()} == schema()
    assert len(Timeline.from_frame(frame)) == 0


def test_few_events_are_not_counted_together(out: Path) -> None:
    pd.testing.assert_frame_equal(read_output(out, most=100), read_output(out))


@pytest.mark.parametrize(
    ("most", "found"),
    [
        (12, [("2013-09-23", 6), ("2013-09-24", 6), ("2013-10-23", 6), ("2013-10-24", 6), ("2014-03-21", 6)]),
        (4, [("2013-09-23", 12), ("2013-10-23", 12), ("2014-03-21", 6)]),
        (2, [("2013-09-23", 24), ("2014-03-21", 6)]),
        (1, [("2013-09-23", 30)]),
    ],
)
def test_many_events_are_counted_by_day_month_year_or_decade(
    tmp_path: Path, most: int, found: list[tuple[str, int]]
) -> None:
    days = ("۱ مهر ۱۳۹۲", "۲ مهر ۱۳۹۲", "۱ آبان ۱۳۹۲", "۲ آبان ۱۳۹۲", "۱ فروردین ۱۳۹۳")
    texts = [f"مجلس در {day} قانون شماره {number} را تصویب کرد." for number in range(6) for day in days]
    frame = read_output(output(tmp_path / "out", texts), most=most)
    digits = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789")
    told = [(row.start, int(row.title.translate(digits).split()[0])) for row in frame.itertuples()]
    assert told == found
    assert len(Timeline.from_frame(frame)) == len(frame)


def test_events_without_a_date_are_counted_too(tmp_path: Path) -> None:
    frame = read_output(output(tmp_path / "out", [TEXTS[0], *[TEXTS[3]] * 5]), most=2)
    assert frame["title"].iloc[-1] == "۵ رویداد بی‌تاریخ"


def test_an_unfinished_run_gives_what_it_has(out: Path) -> None:
    (out / "part-000001.parquet").unlink()
    assert documents(read_output(out)) == {"doc0", "doc2", "doc3"}


def test_what_is_no_output_is_told(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="holds no corpus output"):
        read_output(tmp_path)
    with pytest.raises(DocumentError, match="a timeline needs a run with level events"):
        read_output(output(tmp_path / "timexes", TEXTS, Level.TIMEXES))
    with pytest.raises(InvalidDateError):
        read_output(output(tmp_path / "events", TEXTS), since="فردا شاید")
