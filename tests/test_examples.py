"""The examples and the seeds: each script runs as its docstring says and prints what it promises."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gahnegar.documents import Document, read

ROOT = Path(__file__).parents[1]
SCRIPTS = sorted((ROOT / "examples").glob("*.py"))
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))


def _run(name: str, *arguments: str | Path) -> str:
    done = _done(name, *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout


def _done(name: str, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, str(ROOT / "examples" / name), *map(str, arguments)]
    return subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )


def test_resolve_a_phrase() -> None:
    printed = _run("resolve_a_phrase.py")
    assert "2013-10-01 .. 2013-10-04   1392-07-09 .. 1392-07-12" in printed
    assert "2013-03-21 .. 2013-04-20   1392-01-01 .. 1392-01-31" in printed
    assert "SET P3Y" in printed


def test_resolve_a_phrase_that_is_none() -> None:
    assert "نان و پنیر: " in _run("resolve_a_phrase.py", "نان و پنیر")


def test_article_to_timeline(tmp_path: Path) -> None:
    printed = _run("article_to_timeline.py", SEEDS[-1], tmp_path / "out")
    assert "1392-07-09  1392-07-12" in printed
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"events.csv", "timeline.html"}


def test_frame_of_articles() -> None:
    printed = _run("frame_of_articles.py")
    for article in ("bridge", "festival", "library"):
        assert article in printed
    assert "2023-05-30" in printed  # «دیروز» of 1402-03-10


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("article_to_timeline.py", (), "the following arguments are required: article, out"),
        ("article_to_timeline.py", ("no-such-file.txt", "out"), "no-such-file.txt"),
        ("resolve_a_phrase.py", ("دیروز", "--published", "soon"), "'soon' is no publication date"),
        ("resolve_a_phrase.py", ("--day", "1"), "unrecognized arguments: --day"),
        ("frame_of_articles.py", ("articles.csv",), "it takes no arguments"),
    ],
)
def test_wrong_use_is_answered_with_a_line(name: str, arguments: tuple[str, ...], said: str) -> None:
    done = _done(name, *arguments)
    assert done.returncode != 0
    assert said in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


def test_every_example_is_tested() -> None:
    assert [script.stem for script in SCRIPTS if f"test_{script.stem}" not in globals()] == []
    assert len(SCRIPTS) == 3


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_seeds_tell_their_title_and_publication_date(seed: Path) -> None:
    (document,) = read(seed)
    assert isinstance(document, Document)
    assert document.title
    assert document.published
    assert document.source
    assert not document.text.startswith("---")
