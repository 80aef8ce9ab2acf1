"""What the README says is so: its columns, kinds and links exist. Its snippets are run by `test_snippets.py`."""

import re
from pathlib import Path

import pytest

import gahnegar
from gahnegar.timeline.columns import COLUMNS, markdown

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_the_tables_of_columns_are_the_schema() -> None:
    last = [column.name for column in COLUMNS].index("char_end")
    assert markdown(COLUMNS[: last + 1]) in README
    assert markdown() in (ROOT / "docs" / "table.md").read_text(encoding="utf-8")


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
