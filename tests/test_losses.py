"""Nothing lost: one bad document is one bad document, an edited table is kept, and no path of the machine is shown."""

import csv
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from gahnegar import Timeline
from gahnegar.cli import main
from gahnegar.documents import Document, Problem, ProblemKind, read
from gahnegar.errors import MissingExtraError
from gahnegar.timeline.frame import is_untouched

GOOD = "شهردار تهران دیروز در مشهد درگذشت."
DAY = "1392-07-02"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def deadly(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tagger that fails on one word, as a fault in it would."""
    module = import_module("gahnegar.dates.tag")
    real = module.fold

    def fold(text: str) -> Any:
        if "BOOM" in text:
            raise IndexError("list index out of range")
        return real(text)

    monkeypatch.setattr(module, "fold", fold)


@pytest.fixture
def articles(tmp_path: Path) -> list[Path]:
    """Three files, the second of which the tagger of `deadly` cannot read."""
    paths = [tmp_path / name for name in ("a.txt", "bad.txt", "c.txt")]
    for path, text in zip(paths, (GOOD, f"BOOM {GOOD}", "هفته آینده بازار برپا می‌شود."), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


@pytest.mark.usefixtures("deadly")
class TestOneBadDocument:
    def test_a_timeline_names_it_and_does_the_rest(self, articles: list[Path], tmp_path: Path) -> None:
        done = run("timeline", *articles, "--published", DAY, "--out", tmp_path / "out")
        assert done.exit_code == 1
        assert f"Error: {articles[1]}: IndexError: list index out of range" in done.stderr
        assert f"not used: {articles[1]}" in done.stdout
        assert len(Timeline.read_csv(tmp_path / "out" / "events.csv")) == 2

    def test_a_record_is_named_with_its_line(self, tmp_path: Path) -> None:
        path = tmp_path / "news.jsonl"
        path.write_text("\n".join(json.dumps({"text": text}) for text in (GOOD, f"BOOM {GOOD}")), encoding="utf-8")
        done = run("timeline", path, "--published", DAY, "--out", tmp_path / "out")
        assert done.exit_code == 1
        assert f"{path}:2: IndexError" in done.stderr
        assert len(Timeline.read_csv(tmp_path / "out" / "events.csv")) == 1

    @pytest.mark.parametrize("published", [(), ("--published", DAY)])
    def test_a_check_names_it_and_does_the_rest(
        self, articles: list[Path], tmp_path: Path, published: tuple[str, ...]
    ) -> None:
        articles[2].write_text("نشست شنبه ۹ مهر ۱۳۹۲ برگزار شد.", encoding="utf-8")
        done = run("check", *articles, *published, "--json")
        assert done.exit_code == 1
        assert str(articles[1]) in done.stderr
        assert [finding["file"] for finding in json.loads(done.stdout)] == [str(articles[2])]

    @pytest.mark.parametrize("command", ["tag", "check"])
    def test_alone_it_is_a_message(self, articles: list[Path], command: str) -> None:
        done = run(command, articles[1], "--published", DAY)
        assert done.exit_code == 1
        assert "IndexError" in done.stderr
        assert isinstance(done.exception, SystemExit)

    def test_alone_it_leaves_no_timeline(self, articles: list[Path], tmp_path: Path) -> None:
        done = run("timeline", articles[1], "--published", DAY, "--out", tmp_path / "out")
        assert done.exit_code == 1
        assert f"{articles[1]}: IndexError" in done.stderr
        assert not (tmp_path / "out").exists()

    @pytest.mark.parametrize(
        "arguments", [("--debug", "tag"), ("tag", "--debug"), ("check", "--debug"), ("timeline", "--debug")]
    )
    def test_debug_shows_where(self, articles: list[Path], arguments: tuple[str, ...]) -> None:
        assert isinstance(run(*arguments, articles[1], "--published", DAY).exception, IndexError)

    def test_from_documents_keeps_it_as_a_problem(self) -> None:
        given = [{"text": GOOD, "published": DAY}, {"text": f"BOOM {GOOD}", "source": "روزنامه"}, (GOOD, "sometime")]
        timeline = Timeline.from_documents(given, errors="skip")
        assert len(timeline) == 1
        first, second = timeline.problems
        assert first == "روزنامه: IndexError: list index out of range"
        assert second.startswith("document 3: 'sometime'")


class TestMissingExtra:
    @pytest.fixture(autouse=True)
    def without_pyarrow(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)

    @pytest.mark.parametrize("name", ["a.parquet", "m.parquet", "z.parquet"])
    def test_the_files_beside_it_are_read(self, tmp_path: Path, name: str) -> None:
        (tmp_path / name).write_bytes(b"PAR1")
        for text in ("b.txt", "y.txt"):
            (tmp_path / text).write_text(text, encoding="utf-8")
        items = list(read(tmp_path))
        assert [item.text for item in items if isinstance(item, Document)] == ["b.txt", "y.txt"]
        (problem,) = (item for item in items if isinstance(item, Problem))
        assert problem.kind is ProblemKind.MISSING_EXTRA
        assert problem.file == str(tmp_path / name)
        assert "pip install 'gahnegar[parquet]'" in problem.message
        assert "pip install '.[parquet]'" in problem.message

    def test_alone_it_is_an_error(self, tmp_path: Path) -> None:
        (tmp_path / "a.parquet").write_bytes(b"PAR1")
        with pytest.raises(MissingExtraError):
            list(read(tmp_path / "a.parquet"))

    def test_the_command_names_it_and_goes_on(self, tmp_path: Path) -> None:
        (tmp_path / "a.parquet").write_bytes(b"PAR1")
        (tmp_path / "b.txt").write_text(GOOD, encoding="utf-8")
        done = run("timeline", tmp_path, "--published", DAY, "--out", tmp_path / "out")
        assert done.exit_code == 1
        assert "a.parquet: reading .parquet needs pyarrow" in done.stderr
        assert len(Timeline.read_csv(tmp_path / "out" / "events.csv")) == 1

    def test_it_is_named_among_files_that_are_named(self, tmp_path: Path) -> None:
        (tmp_path / "a.parquet").write_bytes(b"PAR1")
        (tmp_path / "b.txt").write_text(GOOD, encoding="utf-8")
        files = (tmp_path / "a.parquet", tmp_path / "b.txt")
        done = run("timeline", *files, "--published", DAY, "--out", tmp_path / "out")
        assert done.exit_code == 1
        assert f"{files[0]}: reading .parquet needs pyarrow" in done.stderr


def test_files_of_other_kinds_are_counted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "b.png").write_bytes(b"\x89PNG")
    reading = read(tmp_path)
    assert len(list(reading)) == 1
    assert reading.summary.passed_over == {".png": 1}
    assert "1 .png" in run("check", tmp_path).stderr


class TestEditedTables:
    @pytest.fixture
    def article(self, tmp_path: Path) -> Path:
        path = tmp_path / "a.txt"
        path.write_text(f"{GOOD} مراسم او ۹ مهر در بهشت زهرا برگزار می‌شود.", encoding="utf-8")
        return path

    @pytest.fixture
    def table(self, article: Path, tmp_path: Path) -> Path:
        assert run("timeline", article, "--published", DAY, "--out", tmp_path).exit_code == 0
        return tmp_path / "events.csv"

    def edited(self, table: Path, kind: str) -> bytes:
        with table.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        if kind == "cell":
            return table.read_bytes().replace("مشهد".encode(), "شیراز".encode(), 1)
        if kind == "column":
            rows = [[*row, "note"] for row in rows]
        elif kind == "row":
            rows = rows[:-1]
        with table.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows(rows)
        return table.read_bytes()

    @pytest.mark.parametrize("kind", ["cell", "column", "row", "saved"])
    def test_it_is_kept_with_the_page_beside_it(self, article: Path, table: Path, kind: str) -> None:
        changed = self.edited(table, kind)
        table.write_bytes(changed)
        page = (table.parent / "timeline.html").read_bytes()
        done = run("timeline", article, "--published", "1392-07-03", "--out", table.parent)
        assert done.exit_code == 1
        assert "--force" in done.stderr
        assert table.read_bytes() == changed
        assert (table.parent / "timeline.html").read_bytes() == page
        assert run("timeline", article, "--published", DAY, "--out", table.parent, "--force").exit_code == 0
        assert table.read_bytes() != changed

    def test_an_untouched_one_is_replaced(self, article: Path, table: Path) -> None:
        before = table.read_bytes()
        assert run("timeline", article, "--published", "1392-07-03", "--out", table.parent).exit_code == 0
        assert table.read_bytes() != before

    def test_a_page_that_may_not_be_replaced_leaves_the_table_as_it_was(self, article: Path, table: Path) -> None:
        before = table.read_bytes()
        (table.parent / "timeline.html").write_text("mine", encoding="utf-8")
        assert run("timeline", article, "--published", "1392-07-03", "--out", table.parent).exit_code == 1
        assert table.read_bytes() == before
        table.unlink()
        assert run("timeline", article, "--published", DAY, "--out", table.parent).exit_code == 1
        assert sorted(path.name for path in table.parent.iterdir()) == ["a.txt", "timeline.html"]

    def test_the_mark_is_seen_in_empty_tables_too(self, tmp_path: Path) -> None:
        content = Timeline().to_csv(tmp_path / "none.csv").read_bytes()
        assert is_untouched(content)
        assert not is_untouched(content + b"x\r\n")
        assert not is_untouched(b"")


class TestPaths:
    def test_no_directory_of_the_machine_is_shown(self, tmp_path: Path) -> None:
        secret = tmp_path / "clients-of-ali"
        secret.mkdir()
        (secret / "news.txt").write_text(GOOD, encoding="utf-8")
        (secret / "more.jsonl").write_text(json.dumps({"text": f"{GOOD} پایان"}), encoding="utf-8")
        done = run("timeline", secret, "--published", DAY, "--out", tmp_path, "--no-merge")
        assert done.exit_code == 0, done.stderr
        for name in ("events.csv", "timeline.html"):
            assert "clients-of-ali" not in (tmp_path / name).read_text(encoding="utf-8")
        assert {row.source for row in Timeline.read_csv(tmp_path / "events.csv")} == {"news.txt", "more.jsonl:1"}

    def test_files_of_one_name_are_told_apart(self, tmp_path: Path) -> None:
        for folder in "ab":
            (tmp_path / folder).mkdir()
            (tmp_path / folder / "news.txt").write_text(f"{GOOD} {folder}", encoding="utf-8")
        run("timeline", tmp_path / "a", tmp_path / "b", "--published", DAY, "--out", tmp_path, "--no-merge")
        sources = [row.source for row in Timeline.read_csv(tmp_path / "events.csv")]
        assert sorted(sources) == ["news.txt", "news.txt (2)"]

    @pytest.mark.parametrize(("told", "shown"), [("روزنامه ایران", "روزنامه ایران"), ("{path}", "{path}")])
    def test_the_source_is_what_the_user_says(self, tmp_path: Path, told: str, shown: str) -> None:
        path = tmp_path / "news.txt"
        path.write_text(GOOD, encoding="utf-8")
        run("timeline", path, "--published", DAY, "--out", tmp_path, "--source", told)
        (row,) = Timeline.read_csv(tmp_path / "events.csv")
        assert row.source == shown.replace("{path}", str(path))

    @pytest.mark.parametrize(
        ("text", "title"),
        [
            (f"درگذشت شهردار\n\n{GOOD} او بیمار بود.", "درگذشت شهردار"),
            (f"به نام خدا\nدرگذشت شهردار\n{GOOD}", "درگذشت شهردار"),
            (f"سه‌شنبه، ۲ مهر ۱۳۹۲\nدرگذشت شهردار\n{GOOD}", "درگذشت شهردار"),
            (f"{GOOD}\nاو بیمار بود.", ""),
            (GOOD, ""),
            ("درگذشت شهردار", ""),
        ],
    )
    def test_a_plain_text_has_the_title_that_stands_over_it(self, tmp_path: Path, text: str, title: str) -> None:
        (tmp_path / "a.txt").write_text(text, encoding="utf-8")
        (document,) = read(tmp_path / "a.txt")
        assert isinstance(document, Document)
        assert document.title == title

    def test_a_page_of_a_plain_text_has_that_title(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text(f"درگذشت شهردار\n\n{GOOD}", encoding="utf-8")
        run("timeline", tmp_path / "a.txt", "--published", DAY, "--out", tmp_path)
        assert "<title>درگذشت شهردار" in (tmp_path / "timeline.html").read_text(encoding="utf-8")
