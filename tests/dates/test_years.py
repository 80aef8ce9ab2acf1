"""The number of a year has its meaning in one place: no other file has the numbers that part eras and calendars."""

import ast
import datetime as dt
from pathlib import Path

import pytest

import gahnegar
from gahnegar import tag
from gahnegar.dates import years
from gahnegar.dates.units import Calendar

HOUSE = Path(gahnegar.__file__).parent
BORDERS = {1199, 1200, 1300, 1340, 1345, 1350, 1419, 1420, 1499, 1500, 2199, 2200, 2500, 2540, 2541}
"""The numbers that `years` knows."""
OF_SOMETHING_ELSE = ("calendars.py", "likelihoods.py")
"""Files whose numbers of this kind have another meaning: the years that a table of months
reaches, and those in which texts were published."""


def _compared(path: Path) -> list[str]:
    """The numbers of BORDERS that stand in comparisons and ranges."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        inside: list[ast.expr] = []
        if isinstance(node, ast.Compare):
            inside = [node.left, *node.comparators]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "range":
            inside = node.args
        found += [f"{path.name}:{one.lineno} {one.value}" for one in inside
                  if isinstance(one, ast.Constant) and one.value in BORDERS]  # fmt: skip
    return found


def test_no_other_file_parts_eras() -> None:
    files = [path for path in HOUSE.rglob("*.py") if path.name != "years.py"]
    found = {
        str(path.relative_to(HOUSE)): numbers
        for path in files
        if path.name not in OF_SOMETHING_ELSE and (numbers := _compared(path))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("year", "text", "calendar"),
    [
        (1392, {}, Calendar.JALALI),
        (1850, {}, Calendar.GREGORIAN),
        (1325, {"lunar_story": True}, Calendar.HIJRI),
        (1360, {"lunar_story": True}, Calendar.JALALI),
        (1492, {"past": True}, Calendar.GREGORIAN),
        (1492, {}, Calendar.JALALI),
        (622, {}, Calendar.GREGORIAN),
        (622, {"lunar_text": True}, Calendar.HIJRI),
    ],
)
def test_a_whole_year_by_its_text(year: int, text: dict[str, bool], calendar: Calendar) -> None:
    around = {"lunar_text": False, "lunar_story": False, "past": False, **text}
    assert years.of_text(year, **around) is calendar


def test_a_decade_behind_a_lunar_year_that_it_goes_back_from_is_solar() -> None:
    text = "مدرسه در سال ۱۳۱۷ قمری گشوده شد. او در آغاز دههٔ ۱۲۸۰ به اروپا رفت."
    lunar, decade = gahnegar.tag(text)
    assert (lunar.first, decade.first) == (dt.date(1899, 5, 11), dt.date(1901, 3, 21))


def test_a_round_year_up_to_which_something_lasted() -> None:
    [timex] = tag("مرمت پل تا ۱۴۰۰ طول کشید.", published="1402-06-25")
    assert timex.text == "۱۴۰۰"
    assert not tag("دوره تا ۱۴۰۰ متر طول داشت.", published="1402-06-25")
