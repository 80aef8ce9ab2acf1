"""Every Python snippet of the README and the docs runs, from the top of its page to the end, in an empty directory.

Snippets with `>>>` are doctests; of the others it is asked that they run. One that shows a piece of the source stands
there, word for word.
"""

import doctest
import gzip
import importlib.util
import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from gahnegar.cli import main

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
SOURCES = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "src").rglob("*.py")))
ELSEWHERE = {"pyspark", "ray"}
"""Engines that are not installed for the tests; the page says with which versions its snippets were run."""

DOCUMENT = {"id": "a", "text": "مجلس دیروز در رباط قانون بودجه را تصویب کرد.", "published": "1392-07-02"}


def _name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def _snippets(page: Path) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def _of_the_source(snippet: str) -> bool:
    lines = [line.partition("  # ")[0].rstrip() for line in snippet.splitlines()]
    return all(line in SOURCES for line in lines)


def _runnable(snippet: str) -> bool:
    imported = re.findall(r"^(?:import|from) (\w+)", snippet, re.MULTILINE)
    return not ELSEWHERE.intersection(imported) and not _of_the_source(snippet)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A working directory with the files that the snippets name."""
    pandas = importlib.import_module("pandas")
    for folder in ("archive", "news"):
        (tmp_path / folder).mkdir()
    line = json.dumps(DOCUMENT, ensure_ascii=False)
    (tmp_path / "archive" / "a.jsonl").write_text(line, encoding="utf-8")
    (tmp_path / "archive" / "a.jsonl.gz").write_bytes(gzip.compress(line.encode()))
    pandas.DataFrame([DOCUMENT]).to_parquet(tmp_path / "archive" / "a.parquet")
    page = f"<html><head><title>قانون بودجه</title></head><body><p>{DOCUMENT['text']}</p></body></html>"
    (tmp_path / "news" / "a.html").write_text(page, encoding="utf-8")
    (tmp_path / "article.txt").write_text(DOCUMENT["text"], encoding="utf-8")
    monkeypatch.chdir(tmp_path)


@pytest.mark.filterwarnings("ignore:The inplace keyword:DeprecationWarning")  # Dask's, with pandas 3
@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    "page",
    [pytest.param(page, marks=pytest.mark.cluster if page.name == "corpora.md" else ()) for page in PAGES],
    ids=_name,
)
def test_snippets_run(page: Path) -> None:
    names: dict[str, Any] = {"__name__": "__main__"}
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    report: list[str] = []
    for number, snippet in enumerate(filter(_runnable, _snippets(page))):
        told = snippet.replace("s3://", "")
        if ">>>" in told:
            example = doctest.DocTestParser().get_doctest(told, names, f"{page.name}:{number}", str(page), 0)
            runner.run(example, out=report.append, clear_globs=False)
            names = example.globs
        else:
            exec(compile(told, f"{page.name}:{number}", "exec"), names)
    assert not report, "".join(report)


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_every_prompt_stands_in_a_snippet(page: Path) -> None:
    """No example is set so that it is not run."""
    prompts = len(re.findall(r"^ *>>> ", page.read_text(encoding="utf-8"), re.MULTILINE))
    assert prompts == sum(len(re.findall(r"^>>> ", snippet, re.MULTILINE)) for snippet in _snippets(page))


COMMANDS = [
    (page, line.partition("#")[0].strip())
    for page in PAGES
    for line in re.findall(r"^(?:\$ )?(gahnegar [a-z]+\b.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
]


@pytest.mark.parametrize(
    ("page", "command"), COMMANDS, ids=lambda value: _name(value) if isinstance(value, Path) else None
)
def test_commands_and_their_options_exist(page: Path, command: str) -> None:
    name = command.split()[1]
    done = CliRunner().invoke(main, [name, "--help"])
    assert done.exit_code == 0, f"{page.name}: no command {name}"
    options = re.findall(r"(?<!\S)--[a-z-]+", command)
    assert [option for option in options if option not in done.output] == []


def test_there_is_something_to_run() -> None:
    assert sum(map(len, map(_snippets, PAGES))) > 10
    assert len(COMMANDS) > 5
