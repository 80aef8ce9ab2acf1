"""What `docs/time.md` says an expression means is what it means."""

import datetime as dt
import re
from pathlib import Path

import pytest

import gahnegar
from gahnegar.dates.calendars import from_day
from gahnegar.dates.units import Calendar, TimexType

PAGE = (Path(__file__).parents[1] / "docs" / "time.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| «([^|]+)» \| `([^`]+)` \|([^|]*)\|$", PAGE, re.MULTILINE)
PREFIX = {Calendar.JALALI: "", Calendar.GREGORIAN: "g:", Calendar.HIJRI: "h:"}


def told(timex: gahnegar.Timex) -> str:
    """The meaning as the page writes it."""
    if timex.first is None or timex.last is None:
        return timex.value
    calendar = timex.calendar or Calendar.JALALI

    def day(date: dt.date) -> str:
        year, month, number = from_day(calendar, date.toordinal())
        return f"{PREFIX[calendar]}{year}-{month:02}-{number:02}"

    if timex.type is TimexType.TIME:
        clocks = ["T" + part.partition("T")[2] for part in timex.value.split("/")]
        return day(timex.first) + " .. ".join(clocks)
    days = " .. ".join(dict.fromkeys((day(timex.first), day(timex.last))))
    return f"{timex.value}: {days}" if timex.type is TimexType.DURATION else days


@pytest.mark.parametrize(("words", "meaning", "note"), ROWS)
def test_the_page_is_right(words: str, meaning: str, note: str) -> None:
    *_, timex = gahnegar.tag(words, published="1392-07-02")
    assert told(timex) == meaning
    if mod := re.search("`mod` ([A-Z]+)", note):
        assert timex.mod == mod[1]
    if signal := re.fullmatch(" `([a-z-]+)` ", note):
        assert timex.signal is not None
        assert timex.signal.kind == signal[1]
    if "conflicts" in note:
        assert timex.conflicts
    if "reason" in note:
        assert timex.reason


def test_no_row_is_passed_over() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| «")]
    assert len(rows) == len(ROWS) > 70
