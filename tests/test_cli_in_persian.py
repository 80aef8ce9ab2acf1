"""The command line in Persian: help, summaries and errors, by `--lang` and by the language of the system."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from gahnegar.cli import main
from gahnegar.messages.console import HELP, Console, PersianConsole

TEXT = "پل تازه دیروز گشایش یافت. او اخیرا کتاب نوشت."
LATIN = re.compile(r"(?<![\w`/.\-{])[a-z]{3,}(?![\w`/.\-}])")


def run(*arguments: str | Path, lang: str = "fa", **environment: str) -> Result:
    told = [*(("--lang", lang) if lang else ()), *map(str, arguments)]
    return CliRunner().invoke(main, told, input=TEXT, env={"LC_ALL": "C.UTF-8", **environment}, prog_name="gahnegar")


@pytest.mark.parametrize("command", ["", *main.commands])
def test_help(command: str) -> None:
    shown = run(*filter(None, (command, "--help"))).stdout
    assert shown.startswith("کاربرد: gahnegar")
    assert "گزینه‌ها:" in shown
    assert "همین راهنما را نشان می‌دهد." in shown
    assert "Usage" not in shown
    assert "Show this" not in shown


def test_almost_every_help_text_has_its_translation() -> None:
    texts = {main.short_help, *(one.short_help for one in main.commands.values())}
    texts |= {
        param.help for one in (main, *main.commands.values()) for param in one.params if getattr(param, "help", None)
    }
    texts |= {
        part for one in (main, *main.commands.values()) for part in (one.help or "").split("\n\n") if "\b" not in part
    }
    told = [" ".join(text.split()) for text in texts if text]
    missing = [text for text in told if text and text not in HELP]
    assert len(missing) <= len(told) // 10, missing


def test_the_translations_keep_the_names_that_one_types() -> None:
    for english, persian in HELP.items():
        assert set(re.findall(r"--[a-z]+", english)) == set(re.findall(r"--[a-z]+", persian)), english
        assert set(re.findall(r"`[^`]+`", english)) <= set(re.findall(r"`[^`]+`", persian)), english
        assert not re.search("[يك]", persian)


def test_a_summary(tmp_path: Path) -> None:
    done = run("timeline", "-", "--published", "1392-07-02", "--out", tmp_path)
    assert done.exit_code == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == "-: انتشار 1392-07-02 = 2013-09-24 (گفته‌شده)"
    assert "رویدادها: 2 (2 روی داده)" in lines
    assert "بازه: 1392-07-01 تا 1392-07-01 (میلادی 2013-09-23 تا 2013-09-23)" in lines
    assert [line for line in lines if line.startswith("نوشته شد: ")]
    assert [LATIN.findall(line) for line in lines if not line.startswith("نوشته شد: ")] == [[]] * (len(lines) - 2)


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (("timeline",), 2, "خطا: خبرها را بنویسید"),
        (("tag",), 2, "خطا: ARTICLE داده نشده است"),
        (("tag", "-", "--tp", "x"), 2, "خطا: گزینهٔ --tp وجود ندارد؛ شاید --to"),
        (("tag", "-", "--to", "docx"), 2, "خطا: مقدار --to درست نیست؛ یکی از این‌ها باید باشد: table، jsonl"),
        (("tag", "-", "--published", "sometime"), 2, "خطا: مقدار --published درست نیست"),
        (("resolve", "نان"), 1, "خطا: در «نان» عبارت زمانی نیست"),
        (("tag", "none.txt"), 1, "خطا: none.txt: چنین پرونده یا پوشه‌ای نیست"),
        (("tag", "-", "--encoding", "blah"), 1, "خطا: کدگذاری‌ای به نام 'blah' نیست"),
        (
            ("tag", "-", "--published", "1392-13-40"),
            2,
            "روزی نیست: تقویم هجری شمسی روز 1392-13-40 را ندارد: ماه‌ها از ۱ تا ۱۲ است",
        ),
        (("timeline", "--from", "none"), 1, "خطا: در none خروجی پیکره نیست: manifest.json در آن نیست"),
    ],
)
def test_errors(arguments: tuple[str, ...], status: int, told: str) -> None:
    done = run(*arguments)
    assert done.exit_code == status
    assert told in done.stderr
    assert "Error" not in done.stderr


def test_the_language_of_the_system_counts_without_the_option() -> None:
    assert run("--help", lang="", LC_ALL="fa_IR.UTF-8").stdout.startswith("کاربرد")
    assert run("--help", lang="", LC_ALL="de_DE.UTF-8").stdout.startswith("Usage")
    assert run("--help", lang="en", LC_ALL="fa_IR.UTF-8").stdout.startswith("Usage")
    assert "خطا" in run("tag", lang="", LC_ALL="fa_IR.UTF-8").stderr


def test_both_say_the_same_things() -> None:
    inherited = {"counts", "problem"}
    methods = {name for name, value in vars(Console).items() if callable(value) and not name.startswith("_")}
    assert methods - inherited <= set(vars(PersianConsole))
