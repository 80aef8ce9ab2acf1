"""What the README says is so: its Python snippets run, its commands and columns exist."""

import doctest
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

import gahnegar
from gahnegar.cli import main
from gahnegar.timeline.row import NAMES

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python_snippets_run(page: Path) -> None:
    snippets = re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    told = "\n".join(snippet for snippet in snippets if ">>>" in snippet)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    report: list[str] = []
    runner.run(doctest.DocTestParser().get_doctest(told, {}, page.name, str(page), 0), out=report.append)
    assert not report, "".join(report)


def test_the_readme_has_snippets() -> None:
    assert README.count(">>> ") > 5


@pytest.mark.parametrize("command", sorted(set(re.findall(r"^gahnegar ([a-z]+)", README, re.MULTILINE))))
def test_commands_and_their_options_exist(command: str) -> None:
    help_text = CliRunner().invoke(main, [command, "--help"]).output
    lines = [line.partition("#")[0] for line in README.splitlines() if line.startswith(f"gahnegar {command}")]
    options = {option for line in lines for option in re.findall(r"--[a-z]+", line)}
    assert {option for option in options if option not in help_text} == set()


def test_every_column_is_told() -> None:
    section = README.partition("## The table")[2].partition("\n## ")[0]
    assert [name for name in NAMES if f"`{name}`" not in section] == []


UNDERSTOOD = README.partition("## What is understood")[2].partition("\n## ")[0]
KINDS = re.findall(r"^\| [^|«]+ \| «([^|]+)» \| `([^`]+)` \|$", UNDERSTOOD, re.MULTILINE)
NO_TIME = re.findall("«([^»]+)»", UNDERSTOOD.partition("what is no time:")[2].partition("\n\n")[0])


@pytest.mark.parametrize(("words", "meaning"), KINDS)
def test_what_is_understood_is_understood(words: str, meaning: str) -> None:
    *_, timex = gahnegar.tag(words, published="1392-07-02")
    assert meaning in (timex.value, f"{timex.first} .. {timex.last}")


@pytest.mark.parametrize("words", NO_TIME)
def test_what_is_no_time_is_not_found(words: str) -> None:
    assert gahnegar.tag(words, published="1392-07-02") == []


def test_there_are_examples_of_both() -> None:
    rows = UNDERSTOOD.count("\n| ") - 1  # the head
    assert len(KINDS) == rows > 10
    assert len(NO_TIME) >= 5


def test_every_page_of_the_docs_is_linked() -> None:
    assert [page.name for page in (ROOT / "docs").glob("*.md") if f"](docs/{page.name})" not in README] == []


def test_links_inside_the_repository_lead_somewhere() -> None:
    for page in PAGES:
        for link in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).exists(), f"{page.name}: {link}"
