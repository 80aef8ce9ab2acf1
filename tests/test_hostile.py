"""The fuzzer runs and finds nothing in its first inputs; nothing in the package reads the clock."""

import datetime as dt
import re
import subprocess
import sys
from pathlib import Path

import gahnegar
from gahnegar.documents import check

ROOT = Path(__file__).parents[1]
CLOCK = re.compile(
    r"\b(?:datetime|date|dt\.datetime|dt\.date)\.(?:now|today|utcnow)\(|\btime\.(?:time|localtime|ctime)\("
)


def test_the_first_inputs_have_no_fault() -> None:
    command = [sys.executable, str(ROOT / "benchmarks" / "hostile.py"), "--inputs", "1000"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_nothing_reads_the_clock() -> None:
    readers = [
        f"{path.name}:{number}"
        for path in sorted(Path(gahnegar.__file__).parent.rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if CLOCK.search(line)
    ]
    assert readers == []


def test_half_a_character_is_a_letter_like_any_other() -> None:
    assert gahnegar.extract("\ud800 شهردار دیروز در مشهد درگذشت.", "1392-07-02")


def test_many_days_in_a_row_are_not_one_time() -> None:
    from gahnegar.documents.clues import side_by_side

    text = "۱۳۹۲/۷/۹ - " * 50
    groups = side_by_side(text, gahnegar.tag(text))
    assert max(map(len, groups)) <= 12


def test_a_publication_day_at_the_end_of_time_is_one() -> None:
    assert check("جلسه ۵ آبان ۱۳۹۲ برگزار شد.", dt.date.max) == []
