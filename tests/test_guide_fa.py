"""The Persian guide: its snippets run, its commands and options exist, every column is told, and it is well set."""

import doctest
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from gahnegar.cli import main
from gahnegar.timeline.columns import NAMES

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "docs" / "fa").glob("*.md"))
GUIDE = {page.stem: page.read_text(encoding="utf-8") for page in PAGES}
CODE = re.compile(r"```.*?```|`[^`]*`|\]\([^)]*\)|[A-Za-z][\w.\-/:+]*(?: \d[\d.]*)?", re.DOTALL)


@pytest.mark.parametrize("page", GUIDE)
def test_snippets_run(page: str) -> None:
    told = "\n".join(re.findall(r"```python\n(.*?)```", GUIDE[page], re.DOTALL))
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    report: list[str] = []
    runner.run(doctest.DocTestParser().get_doctest(told, {}, page, page, 0), out=report.append)
    assert not report, "".join(report)


def test_every_command_is_told_with_options_that_exist() -> None:
    commands = set(re.findall(r"^## .*$", GUIDE["commands"], re.MULTILINE))
    told = {name for line in commands for name in re.findall(r"`(\w+)`", line)}
    assert told >= set(main.commands)
    for command in main.commands:
        lines = re.findall(rf"^gahnegar {command} .*$", "\n".join(GUIDE.values()), re.MULTILINE)
        known = CliRunner().invoke(main, [command, "--help"]).output
        assert {option for line in lines for option in re.findall(r"--[a-z]+", line) if option not in known} == set()


def test_options_of_the_timeline_exist() -> None:
    section = GUIDE["commands"].partition("| گزینه |")[2].partition("\n\n")[0]
    known = CliRunner().invoke(main, ["timeline", "--help"]).output
    assert [option for option in re.findall(r"`(--[a-z]+)`", section) if option not in known] == []


def test_every_column_is_told() -> None:
    assert [name for name in NAMES if f"`{name}`" not in GUIDE["table"]] == []


@pytest.mark.parametrize("page", GUIDE)
def test_it_is_set_as_a_persian_editor_sets_it(page: str) -> None:
    """Persian letters and digits, half-spaces where they belong, and Persian marks."""
    text = CODE.sub(" ", GUIDE[page])
    assert re.findall("[يك٠-٩]", text) == []
    assert re.findall(r"(?<![\w۰-۹])(?:می|نمی) [\u0620-\u06cc]+", text) == []
    assert re.findall(r"[\u0620-\u06cc] ها(?![\u0620-\u06cc])", text) == []
    assert re.findall(r"[\u0620-\u06cc][,;?]", text) == []
    assert re.findall(r"(?<!\w)[0-9]+(?!\w)", text) == []


@pytest.mark.parametrize("page", GUIDE)
def test_links_lead_somewhere(page: str) -> None:
    for link in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", GUIDE[page]):
        assert (ROOT / "docs" / "fa" / link).exists(), link
