"""The command line: what it prints where, its exit status, its files, and what it does with bad input."""

import csv
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from gahnegar import Timeline
from gahnegar.cli import main
from gahnegar.documents import Document, read

SEED = Path(__file__).parents[1] / "seeds" / "mayors-assembly.txt"
NEWS = "دیروز پل تازه شهر گشایش یافت و هفته آینده بازار برپا می‌شود."


def run(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "news.txt"
    path.write_text(NEWS, encoding="utf-8")
    return path


class TestHelp:
    def test_names_every_command(self) -> None:
        shown = run("--help").stdout
        for command in ("timeline", "tag", "resolve", "check", "corpus"):
            assert re.search(rf"^  {command} +\S.*[^.]\.$", shown, re.MULTILINE)

    @pytest.mark.parametrize("command", ["timeline", "tag", "resolve", "check", "corpus"])
    def test_has_examples(self, command: str) -> None:
        done = run(command, "--help")
        assert done.exit_code == 0
        assert f"gahnegar {command}" in done.stdout.partition("Examples:")[2]

    def test_version(self) -> None:
        assert re.search(r"\d+\.\d+", run("--version").stdout)

    @pytest.mark.parametrize("shell", ["zsh", "fish"])
    def test_completion(self, shell: str) -> None:
        environment = {"_GAHNEGAR_COMPLETE": f"{shell}_source"}
        assert "gahnegar" in CliRunner().invoke(main, [], env=environment, prog_name="gahnegar").output

    def test_runs_as_a_module(self) -> None:
        done = subprocess.run([sys.executable, "-m", "gahnegar", "--help"], capture_output=True, text=True, check=True)
        assert "Usage: gahnegar" in done.stdout

    def test_wrong_use_is_status_2(self) -> None:
        assert run("timeline").exit_code == 2
        assert run("tag").exit_code == 2
        assert run("tag", SEED, "--format", "xml").exit_code == 2
        assert run("no-such-command").exit_code == 2
        assert run("timeline", SEED, "--since", "1392-01-01").exit_code == 2


class TestResolve:
    @pytest.mark.parametrize(
        ("phrase", "expected"),
        [
            ("اول تا ۴ اکتبر", ["2013-10-01 .. 2013-10-04", "1392-07-09 .. 1392-07-12", "1434-11-25 .. 1434-11-28"]),
            ("فروردین ماه امسال", ["2013-03-21 .. 2013-04-20", "1392-01-01 .. 1392-01-31", "2013-03-21/2013-04-20"]),
            ("هر سه سال یک بار", ["SET", "P3Y"]),
        ],
    )
    def test_the_three_expressions(self, phrase: str, expected: list[str]) -> None:
        done = run("resolve", phrase, "--published", "1392-07-02")
        assert done.exit_code == 0
        for told in (*expected, "why", "چرا"):
            assert told in done.stdout

    def test_json(self) -> None:
        record = json.loads(run("resolve", "فروردین ماه امسال", "--published", "۲ مهر ۱۳۹۲", "--json").stdout)
        assert (record["first"], record["last"]) == ("2013-03-21", "2013-04-20")
        assert (record["first_jalali"], record["last_jalali"]) == ("1392-01-01", "1392-01-31")
        assert record["type"] == "DATE"
        assert record["explanation"]
        assert record["explanation_en"]

    @pytest.mark.parametrize("phrase", ["نان", "", "   ", "تهران امروز"])
    def test_what_is_no_time_expression(self, phrase: str) -> None:
        done = run("resolve", phrase, "--published", "1392-07-02")
        assert done.exit_code == 1
        assert done.stdout == ""
        assert done.stderr.startswith("Error: ")

    @pytest.mark.parametrize("written", ["1392-13-02", "soon", "۳۱ مهر ۱۳۹۲", ""])
    def test_an_unreadable_date_shows_the_accepted_forms(self, written: str) -> None:
        done = run("resolve", "فردا", "--published", written)
        assert done.exit_code == 2
        assert "1392-07-02" in done.stderr

    def test_without_a_date_relative_time_stays_unresolved(self) -> None:
        record = json.loads(run("resolve", "سال گذشته", "--json").stdout)
        assert record["first"] is None
        assert record["reason"]


class TestTag:
    def test_table(self, news: Path) -> None:
        done = run("tag", news, "--published", "1402-03-10")
        assert done.exit_code == 0
        assert re.search(r"^0 +5 +DATE +2023-05-30 +2023-05-30 +1402-03-09 +1402-03-09 +\S+ +دیروز$", done.stdout, re.M)

    def test_json_lines(self, news: Path) -> None:
        records = [
            json.loads(line)
            for line in run("tag", news, "--published", "1402-03-10", "--format", "jsonl").stdout.splitlines()
        ]
        assert [record["text"] for record in records] == ["دیروز", "هفته آینده"]
        assert all(NEWS[record["start"] : record["end"]] == record["text"] for record in records)

    def test_timeml_is_the_unchanged_text(self) -> None:
        (document,) = read(SEED)
        assert isinstance(document, Document)
        told = run("tag", SEED, "--format", "timeml").stdout
        assert "".join(ET.fromstring(told).itertext()) == document.text

    def test_bio_has_one_token_a_line(self, news: Path) -> None:
        lines = run("tag", news, "--published", "1402-03-10", "--format", "bio").stdout.splitlines()
        assert lines[:2] == ["دیروز\tB-DATE", "پل\tO"]
        assert all(line.count("\t") == 1 for line in lines)

    def test_standard_input(self) -> None:
        done = run("tag", "-", "--published", "1402-03-10", "--format", "jsonl", stdin=NEWS)
        assert len(done.stdout.splitlines()) == 2

    def test_says_which_date_it_took(self, news: Path) -> None:
        assert "1392-07-02" in run("tag", SEED).stderr
        assert "1402-03-10" in run("tag", news, "--published", "1402-03-10").stderr

    def test_an_inferred_date_is_told_and_marks_what_rests_on_it(self, tmp_path: Path) -> None:
        path = tmp_path / "undated.txt"
        path.write_text(SEED.read_text(encoding="utf-8").split("---\n", 2)[2], encoding="utf-8")
        done = run("tag", path, "--format", "jsonl")
        assert re.search(
            r"published 1392-07-\d\d = .*inferred, \d+% sure, within 2013-09-21 \.\. 2013-09-27", done.stderr
        )
        basis = {record["text"]: record["basis"] for record in map(json.loads, done.stdout.splitlines())}
        assert basis["سال گذشته"] == "inferred"
        assert basis["سال ۲۰۱۵ میلادی"] == "absolute"

    def test_no_inference_when_switched_off(self, tmp_path: Path) -> None:
        path = tmp_path / "text.txt"
        path.write_text("اجلاس هفته آینده از روز سه شنبه تا جمعه (اول تا ۴ اکتبر) برگزار می‌شود.", encoding="utf-8")
        record = json.loads(run("tag", path, "--published", "none", "--format", "jsonl").stdout.splitlines()[0])
        assert record["first"] is None


class TestTimeline:
    def test_leaves_the_table_and_the_page(self, tmp_path: Path) -> None:
        done = run("timeline", SEED, "--out", tmp_path / "new" / "out")
        assert done.exit_code == 0, done.stderr
        out = tmp_path / "new" / "out"
        assert sorted(path.name for path in out.iterdir()) == ["events.csv", "timeline.html"]
        assert (out / "events.csv").read_bytes().startswith(b"\xef\xbb\xbfevent_id,")
        page = (out / "timeline.html").read_text(encoding="utf-8")
        assert 'lang="fa"' in page
        assert 'dir="rtl"' in page

    def test_the_seed_comes_out_right(self, tmp_path: Path) -> None:
        run("timeline", SEED, "--out", tmp_path)
        with (tmp_path / "events.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        found = {(row["start_jalali"], row["end_jalali"], row["status"]) for row in rows}
        assert ("1392-07-09", "1392-07-12", "future") in found
        assert ("1392-01-01", "1392-01-31", "past") in found
        assert ("1391-01-01", "1391-12-30", "past") in found
        assert any(row["kind"] == "recurring" and row["value"] == "P3Y" for row in rows)
        assert not any("تهران امروز" in row["expression"] for row in rows)

    def test_the_summary_counts(self, tmp_path: Path) -> None:
        shown = run("timeline", SEED, "--out", tmp_path).stdout
        events = len(Timeline.read_csv(tmp_path / "events.csv"))
        assert re.search(r"^expressions: \d+ \(", shown, re.M)
        assert f"events: {events} (" in shown
        assert re.search(r"^span: \d{4}-\d\d-\d\d \.\. \d{4}-\d\d-\d\d = \d{4}-\d\d-\d\d \.\. ", shown, re.M)
        assert "«اکنون»" in shown.partition("without dates")[2]
        assert f"written: {tmp_path / 'timeline.html'}" in shown

    def test_runs_again_over_its_own_files(self, tmp_path: Path) -> None:
        assert run("timeline", SEED, "--out", tmp_path).exit_code == 0
        assert run("timeline", SEED, "--out", tmp_path).exit_code == 0

    @pytest.mark.parametrize("name", ["events.csv", "timeline.html"])
    def test_never_replaces_a_file_of_the_user(self, tmp_path: Path, name: str) -> None:
        (tmp_path / name).write_text("mine", encoding="utf-8")
        done = run("timeline", SEED, "--out", tmp_path)
        assert done.exit_code == 1
        assert "--force" in done.stderr
        assert (tmp_path / name).read_text(encoding="utf-8") == "mine"
        assert run("timeline", SEED, "--out", tmp_path, "--force").exit_code == 0
        assert (tmp_path / name).stat().st_size > 1000

    def test_a_picture_of_the_user_is_safe_too(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        png = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + b"\0" * 17
        monkeypatch.setattr("gahnegar.timeline.image._drawn", lambda *_: png)
        picture = tmp_path / "timeline.png"
        picture.write_bytes(png)
        done = run("timeline", SEED, "--out", tmp_path, "--png")
        assert done.exit_code == 1
        assert "timeline.png" in done.stderr
        assert "--force" in done.stderr
        assert picture.read_bytes() == png
        assert run("timeline", SEED, "--out", tmp_path, "--png", "--force").exit_code == 0
        assert picture.read_bytes() != png
        assert run("timeline", SEED, "--out", tmp_path, "--png").exit_code == 0

    def test_standard_input(self, tmp_path: Path) -> None:
        done = run("timeline", "-", "--published", "1402-03-10", "--out", tmp_path, stdin=NEWS)
        assert done.exit_code == 0
        assert len(Timeline.read_csv(tmp_path / "events.csv")) == 2

    def test_a_title_is_text_on_the_page(self, tmp_path: Path) -> None:
        run("timeline", SEED, "--out", tmp_path, "--title", "</title><script>x</script>")
        assert "<script>x</script>" not in (tmp_path / "timeline.html").read_text(encoding="utf-8")

    def test_more_than_a_few_articles_get_a_progress_bar(self, tmp_path: Path) -> None:
        for number in range(5):
            (tmp_path / f"{number}.txt").write_text(f"{NEWS} شماره {number}", encoding="utf-8")
        done = run("timeline", *sorted(tmp_path.glob("*.txt")), "--published", "1402-03-10", "--out", tmp_path)
        assert "5/5" in done.stderr
        assert "5/5" not in done.stdout

    def test_english_page(self, tmp_path: Path) -> None:
        run("timeline", SEED, "--out", tmp_path, "--lang", "en", "--calendar", "gregorian")
        assert 'lang="en"' in (tmp_path / "timeline.html").read_text(encoding="utf-8")


class TestBadInput:
    def test_a_corpus_run_that_cannot_begin_leaves_nothing(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "distributed", None)
        done = run("corpus", SEED, "--out", tmp_path / "out")
        assert done.exit_code == 1
        assert done.stderr.startswith("Error: corpora need Dask: pip install")
        assert not (tmp_path / "out").exists()

    @pytest.mark.parametrize("text", ["", "\n", "این متن هیچ زمانی ندارد."])
    def test_nothing_to_find_is_an_empty_table_and_a_page(self, tmp_path: Path, text: str) -> None:
        path = tmp_path / "empty.txt"
        path.write_text(text, encoding="utf-8")
        done = run("timeline", path, "--out", tmp_path)
        assert done.exit_code == 0, done.stderr
        assert "events: 0" in done.stdout
        assert len(Timeline.read_csv(tmp_path / "events.csv")) == 0
        assert (tmp_path / "timeline.html").exists()

    def test_bytes_that_are_no_utf8(self, tmp_path: Path) -> None:
        path = tmp_path / "old.txt"
        path.write_bytes(b"abc \xcf\xed\xd1\xe6\xd2")
        done = run("tag", path)
        assert done.exit_code == 1
        assert "4" in done.stderr
        assert "--encoding" in done.stderr or "encoding" in done.stderr
        assert run("tag", path, "--encoding", "cp1256").exit_code == 0

    def test_an_unknown_encoding(self) -> None:
        done = run("tag", SEED, "--encoding", "klingon")
        assert done.exit_code in (1, 2)
        assert "klingon" in done.stderr

    def test_a_missing_file_among_several(self, news: Path, tmp_path: Path) -> None:
        done = run("timeline", tmp_path / "missing.txt", news, "--published", "1402-03-10", "--out", tmp_path)
        assert done.exit_code == 1
        assert "missing.txt" in done.stdout
        assert "missing.txt" in done.stderr
        assert len(Timeline.read_csv(tmp_path / "events.csv")) == 2

    def test_only_a_missing_file(self, tmp_path: Path) -> None:
        done = run("timeline", tmp_path / "missing.txt", "--out", tmp_path / "out")
        assert done.exit_code == 1
        assert not (tmp_path / "out").exists()

    def test_a_directory_instead_of_a_file(self, tmp_path: Path) -> None:
        done = run("tag", tmp_path)
        assert done.exit_code == 1
        assert str(tmp_path) in done.stderr

    def test_an_output_directory_that_is_a_file(self, news: Path) -> None:
        done = run("timeline", news, "--published", "1402-03-10", "--out", news)
        assert done.exit_code == 1
        assert str(news) in done.stderr
        assert news.read_text(encoding="utf-8") == NEWS

    def test_an_unwritable_output_directory(self, news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def closed(*_: Any) -> None:  # a real one would stop everybody but root
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr("gahnegar.timeline.files._replace", closed)
        done = run("timeline", news, "--out", tmp_path)
        assert done.exit_code == 1
        assert f"cannot write {tmp_path / 'events.csv'}: Permission denied" in done.stderr

    def test_an_unreadable_publication_date(self) -> None:
        done = run("timeline", SEED, "--published", "مهر")
        assert done.exit_code == 2
        assert "1392-07-02" in done.stderr

    def test_no_traceback_ever(self, tmp_path: Path) -> None:
        (tmp_path / "nul.txt").write_bytes(b"\x00\x01\x02" * 100)
        for command in ("tag", "timeline", "check"):
            done = run(command, tmp_path / "nul.txt", *(("--out", tmp_path) if command == "timeline" else ()))
            assert done.exception is None or isinstance(done.exception, SystemExit)


class TestCheck:
    def test_names_each_contradiction_with_its_place(self, tmp_path: Path) -> None:
        path = tmp_path / "wrong.txt"
        path.write_text("جلسه روز دوشنبه ۹ مهر ۱۳۹۲ برگزار شد.", encoding="utf-8")
        done = run("check", path)
        assert done.exit_code == 1
        assert "دوشنبه ۹ مهر ۱۳۹۲" in done.stdout
        records = json.loads(run("check", path, "--json").stdout)
        assert records

    def test_a_text_without_contradictions(self) -> None:
        assert run("check", SEED).exit_code == 0
        assert json.loads(run("check", SEED, "--json").stdout) == []

    def test_today_is_held_against_a_known_day_only(self, tmp_path: Path) -> None:
        path = tmp_path / "month.txt"
        path.write_text("تاریخ انتشار: مهر ۱۳۹۲\nرئیس شورا امروز (۵ آبان) مدرسه را باز کرد.", encoding="utf-8")
        done = run("check", path)
        assert "within 2013-09-23 .. 2013-10-22" in done.stderr
        assert done.stdout == ""
        assert "امروز" in run("check", path, "--published", "1392-07-30").stdout

    def test_unusable_input(self, tmp_path: Path) -> None:
        assert run("check", tmp_path / "missing.txt").exit_code == 1


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `gahnegar corpus` wrote for three texts, one of them broken."""
    pytest.importorskip("distributed")
    folder = tmp_path_factory.mktemp("corpus")
    records = [
        {"id": "1", "published": "1402-03-10", "source": "روزنامه یک", "text": "دیروز پل تازه شهر گشایش یافت."},
        {"id": "2", "published": "1402-03-10", "source": "روزنامه دو", "text": "هفته آینده بازار برپا می‌شود."},
        {"id": "3", "published": "soon", "text": "فردا بازار برپا می‌شود."},
    ]
    lines = "\n".join(json.dumps(record, ensure_ascii=False) for record in records)
    (folder / "in.jsonl").write_text(lines, encoding="utf-8")
    done = run("corpus", folder / "in.jsonl", "--out", folder / "out", "--workers", "1", "--format", "jsonl", "--json")
    assert done.exit_code == 0, done.stderr
    summary = json.loads(done.stdout)
    assert (summary["documents"], summary["failed"]) == (3, 1)
    return folder / "out"


class TestCorpus:
    def test_a_timeline_from_its_output(self, output: Path, tmp_path: Path) -> None:
        done = run("timeline", "--from", output, "--out", tmp_path)
        assert done.exit_code == 0, done.stderr
        assert [row.start_jalali for row in Timeline.read_csv(tmp_path / "events.csv")] == ["1402-03-09", "1402-03-13"]

    @pytest.mark.parametrize(
        "filters",
        [("--since", "1402-03-10"), ("--query", "بازار"), ("--source", "روزنامه دو"), ("--since", "2023-06-01")],
    )
    def test_filters(self, output: Path, tmp_path: Path, filters: tuple[str, str]) -> None:
        run("timeline", "--from", output, "--out", tmp_path, *filters)
        assert [row.start_jalali for row in Timeline.read_csv(tmp_path / "events.csv")] == ["1402-03-13"]

    def test_until(self, output: Path, tmp_path: Path) -> None:
        run("timeline", "--from", output, "--out", tmp_path, "--until", "۱۰ خرداد ۱۴۰۲")
        assert [row.start_jalali for row in Timeline.read_csv(tmp_path / "events.csv")] == ["1402-03-09"]

    def test_more_events_than_a_page_shows_are_counted(
        self, output: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert "rows that count" not in run("timeline", "--from", output, "--out", tmp_path).stdout
        monkeypatch.setattr("gahnegar.cli.timelines.MOST_EVENTS", 1)
        done = run("timeline", "--from", output, "--out", tmp_path)
        assert done.exit_code == 0, done.stderr
        assert "more than 1 events" in done.stderr
        assert "rows that count events: 1 (" in done.stdout
        (row,) = Timeline.read_csv(tmp_path / "events.csv")
        assert row.title.startswith("۲ رویداد")
        assert (row.start_jalali, row.end_jalali) == ("1402-03-09", "1402-03-13")

    def test_stopped_by_the_user(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def stopped(*_: Any, **__: Any) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(import_module("gahnegar.corpus.run"), "run", stopped)
        done = run("corpus", tmp_path / "in.jsonl", "--out", tmp_path / "out")
        assert done.exit_code == 130
        assert done.stdout == ""
        assert done.stderr.splitlines()[-1] == "stopped; run the same command again with --resume"

    def test_a_directory_without_output(self, tmp_path: Path) -> None:
        done = run("timeline", "--from", tmp_path, "--out", tmp_path / "out")
        assert done.exit_code == 1
        assert str(tmp_path) in done.stderr

    def test_articles_and_a_corpus_together_are_wrong_use(self, tmp_path: Path) -> None:
        assert run("timeline", SEED, "--from", tmp_path).exit_code == 2

    def test_a_missing_input(self, tmp_path: Path) -> None:
        done = run("corpus", tmp_path / "missing.jsonl", "--out", tmp_path / "out")
        assert done.exit_code == 1
        assert "missing.jsonl" in done.stderr


def test_the_clock_of_the_publication_counts(tmp_path: Path) -> None:
    moment = "2013-09-24T10:00"
    assert "2013-09-24T08:00" in run("tag", "-", "--published", moment, stdin="دو ساعت پیش آمد").output
    assert "2013-09-24T08:00" in run("resolve", "دو ساعت پیش", "--published", moment, "--json").output
    (tmp_path / "a.txt").write_text("دو ساعت پیش در تهران برف بارید.", encoding="utf-8")
    done = run("timeline", tmp_path / "a.txt", "--published", moment, "--out", tmp_path / "out", "--to", "json")
    assert done.exit_code == 0, done.output
    assert "2013-09-24T08:00" in next((tmp_path / "out").glob("*.json")).read_text(encoding="utf-8")
    assert run("tag", "-", "--published", "2013-09-24T25:00", stdin="دیروز").exit_code == 2
