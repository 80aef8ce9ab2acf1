"""The output directory: one run at a time, files whole or absent, and nothing resumed that does not fit."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from gahnegar.corpus.directory import Finished, claim, digest_of, finished_files, manifest_of
from gahnegar.corpus.summary import Failure, PartStats, Slow
from gahnegar.errors import DocumentError, OutputError

MANIFEST: dict[str, Any] = {
    "gahnegar": "1.0",
    "options": {"format": "csv", "limit": None},
    "inputs": [{"name": "news.jsonl", "bytes": 5}],
}
STATS = PartStats(documents=2, slowest=[Slow(0.5, "a", "news.jsonl:1", 9)], failures=[Failure("b", "ValueError: no")])


def part(number: int, content: bytes = b"rows") -> Finished:
    return Finished(number, f"part-{number:06}.csv", digest_of(content), f"digest{number}", STATS)


def begun(path: Path, *, resume: bool = False, **changed: Any) -> dict[int, Finished]:
    """What stands finished in `path` when a run begins there."""
    with claim(path) as directory:
        directory.begin({**MANIFEST, **changed}, resume=resume)
        return directory.finished


def fill(path: Path, count: int = 3) -> None:
    with claim(path) as directory:
        directory.begin(MANIFEST, resume=False)
        for number in range(count):
            directory.add(part(number), b"rows")


def test_finished_parts_are_known_again(tmp_path: Path) -> None:
    fill(tmp_path)
    assert begun(tmp_path, resume=True) == {number: part(number) for number in range(3)}
    assert [file.name for file in finished_files(tmp_path)] == [part(number).file for number in range(3)]


def test_a_missing_directory_is_made_and_an_empty_one_can_be_resumed(tmp_path: Path) -> None:
    assert begun(tmp_path / "new" / "run", resume=True) == {}


def test_only_the_output_is_left(tmp_path: Path) -> None:
    fill(tmp_path, 1)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["manifest.json", "part-000000.csv", "parts.jsonl"]


def test_without_resume_a_run_is_not_touched(tmp_path: Path) -> None:
    fill(tmp_path)
    with pytest.raises(OutputError, match="holds a corpus run already"):
        begun(tmp_path)


def test_a_directory_with_other_things_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_text("x")
    with pytest.raises(OutputError, match=r"not empty.*thesis\.docx"):
        begun(tmp_path, resume=True)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.docx"]


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"gahnegar": "1.1"}, "gahnegar was '1.0' and is now '1.1'"),
        ({"options": {"format": "parquet", "limit": None}}, "format was 'csv' and is now 'parquet'"),
        ({"options": {"format": "csv", "limit": 9}}, "limit was None and is now 9"),
        ({"inputs": [{"name": "news.jsonl", "bytes": 6}]}, "inputs was"),
    ],
    ids=["version", "format", "limit", "inputs"],
)
def test_a_run_of_another_kind_is_not_resumed(tmp_path: Path, changed: dict[str, Any], told: str) -> None:
    fill(tmp_path)
    with pytest.raises(OutputError, match="cannot be resumed") as refused:
        begun(tmp_path, resume=True, **changed)
    assert told in str(refused.value)


@pytest.mark.parametrize("torn", [b'{"part": 2, "fi', b"\xff\xfe", b"{}\n", b"[]\n", b'{"part": 7, "file": "gone"}\n'])
def test_a_line_torn_by_a_crash_is_no_part(tmp_path: Path, torn: bytes) -> None:
    fill(tmp_path, 2)
    with (tmp_path / "parts.jsonl").open("ab") as journal:
        journal.write(torn)
    assert sorted(begun(tmp_path, resume=True)) == [0, 1]
    with claim(tmp_path) as directory:
        directory.begin(MANIFEST, resume=True)
        directory.add(part(2), b"rows")
    assert sorted(begun(tmp_path, resume=True)) == [0, 1, 2]


def test_a_part_whose_file_is_gone_or_cut_is_no_part(tmp_path: Path) -> None:
    fill(tmp_path)
    (tmp_path / part(0).file).unlink()
    (tmp_path / part(1).file).write_bytes(b"ro")
    assert sorted(begun(tmp_path, resume=True)) == [2]


def test_a_part_whose_content_was_changed_is_no_part(tmp_path: Path) -> None:
    fill(tmp_path)
    (tmp_path / part(1).file).write_bytes(b"rowz")  # of the same size
    assert sorted(begun(tmp_path, resume=True)) == [0, 2]


@pytest.mark.parametrize("file", ["../secret.csv", "/etc/passwd", "part-000001.csv/../../x", "manifest.json", ""])
def test_the_journal_names_no_file_outside(tmp_path: Path, file: str) -> None:
    run = tmp_path / "run"
    fill(run, 1)
    (tmp_path / "secret.csv").write_bytes(b"rows")
    lines = (run / "parts.jsonl").read_text().replace(part(0).file, file)
    (run / "parts.jsonl").write_text(lines)
    assert finished_files(run) == []


def test_half_a_file_is_cleared_away(tmp_path: Path) -> None:
    fill(tmp_path)
    (tmp_path / ".part-000009.csv.tmp").write_bytes(b"ro")
    begun(tmp_path, resume=True)
    assert not list(tmp_path.glob(".*"))


def test_a_second_run_is_refused_while_the_first_goes_on(tmp_path: Path) -> None:
    with claim(tmp_path), pytest.raises(OutputError, match=rf"in use by another run \(process {os.getpid()} on"):
        begun(tmp_path)
    assert begun(tmp_path) == {}


def test_the_lock_of_a_killed_run_is_taken_over(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys, pathlib; from gahnegar.corpus.directory import claim\n"
        "with claim(pathlib.Path(sys.argv[1])): os.kill(os.getpid(), signal.SIGKILL)"
    )
    killed = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert killed.returncode == -9
    assert (tmp_path / ".lock").exists()
    assert begun(tmp_path) == {}
    assert not (tmp_path / ".lock").exists()


def test_a_lock_file_left_by_another_program_is_no_lock(tmp_path: Path) -> None:
    (tmp_path / ".lock").write_text("999999999")
    assert begun(tmp_path) == {}


def test_a_directory_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match=r"cannot write .*file"):
        begun(tmp_path / "file" / "run")


def test_a_file_that_cannot_be_written_leaves_nothing_half(tmp_path: Path) -> None:
    fill(tmp_path, 1)
    with claim(tmp_path) as directory:
        directory.begin(MANIFEST, resume=True)
        (tmp_path / part(1).file).mkdir()
        with pytest.raises(OutputError, match=r"cannot write .*part-000001\.csv"):
            directory.add(part(1), b"rows")
        assert sorted(directory.finished) == [0]
    assert not list(tmp_path.glob(".*"))


def test_a_directory_without_a_run_is_told(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="holds no corpus output"):
        manifest_of(tmp_path)


def test_a_broken_manifest_is_told(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text("{")
    with pytest.raises(OutputError, match=r"manifest\.json is broken"):
        begun(tmp_path, resume=True)
