"""`--to` on the command line: every format is written, what is left out is counted, and what there is is named."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from gahnegar.cli import main
from gahnegar.timeline.exports import FORMATS

TEXT = "پل تازه دیروز گشایش یافت. نمایشگاه کتاب ۹ مهر برگزار می‌شود. او اخیرا کتاب نوشت."


def run(*arguments: str | Path, stdin: str = TEXT) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_written(name: str, tmp_path: Path) -> None:
    done = run("timeline", "-", "--published", "1392-07-02", "--out", tmp_path, "--to", name, "--title", "گاه‌شمار")
    assert done.exit_code == 0, done.stderr
    assert [path.name for path in tmp_path.iterdir()] == [FORMATS[name].file]
    if "title" in FORMATS[name].options:
        assert "گاه‌شمار" in (tmp_path / FORMATS[name].file).read_text(encoding="utf-8")


def test_several_formats_and_what_they_leave_out(tmp_path: Path) -> None:
    done = run("timeline", "-", "--published", "1392-07-02", "--out", tmp_path, "--to", "ics", "--to", "csv")
    assert {path.name for path in tmp_path.iterdir()} == {"events.ics", "events.csv"}
    assert "Note: ics leaves out 1 of 3 events: 1 without a date" in done.stderr


def test_one_file_of_another_stops_them_all(tmp_path: Path) -> None:
    (tmp_path / "events.ics").write_text("somebody else's")
    done = run("timeline", "-", "--published", "1392-07-02", "--out", tmp_path, "--to", "csv", "--to", "ics")
    assert done.exit_code == 1
    assert "will not replace" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["events.ics"]


def test_unknown_formats_are_named_with_what_there_is() -> None:
    done = run("timeline", "-", "--to", "docx")
    assert done.exit_code == 2
    assert "timelinejs" in done.stderr
