"""Work grows with the text and no faster: calls are counted, not seconds, at a length and at twice that length."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import gahnegar
from gahnegar.documents import check, infer_published
from gahnegar.events import extract
from gahnegar.events.merge import merge_events
from gahnegar.persian.sentences import sentence_around

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))

from hostile import KINDS

DAY = "1392-07-02"


def calls(function: Callable[[Any], object], given: Any) -> int:
    """How many functions are called, entered again or left while `function` works on what is given."""
    count = 0

    def tick(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(tick)
    try:
        function(given)
    finally:
        sys.setprofile(before)
    return count


def events(text: str) -> object:
    return extract(text, DAY, merge=True)


def on_one_line(text: str) -> object:
    return events(" ".join(text.split()))


@pytest.mark.parametrize(
    ("kind", "length"),
    [("digits and slashes", 6000), ("digits and dashes", 3200), ("markup", 6000), ("years to come", 6000)],
)
def test_the_events_of_one_line(kind: str, length: int) -> None:
    text = KINDS[kind](length)
    events(text[: length // 4])  # tables are made at first use
    assert calls(events, text) < 2.5 * calls(events, text[: length // 2])


@pytest.mark.parametrize(
    "kind", ["table rows", "list items", "headings", "bare clocks", "equal sentences", "short sentences"]
)
def test_lines_that_are_joined(kind: str) -> None:
    text = KINDS[kind](6000)
    on_one_line(text[:1500])
    assert calls(on_one_line, text) < 2.5 * calls(on_one_line, text[:3000])


def test_many_events_that_are_one() -> None:
    found = extract(KINDS["Arabic letters"](16_000), DAY)
    assert len(merge_events(found)) == 1
    assert calls(merge_events, found) < 2.5 * calls(merge_events, found[: len(found) // 2])


def test_a_time_among_marks_costs_no_more_than_one_among_words() -> None:
    marks, prose = (calls(events, text) / len(extract(text, DAY)) for text in map(_short, ("markup", "today")))
    assert marks < 4 * prose


def _short(kind: str) -> str:
    return KINDS[kind](2000)


@pytest.mark.parametrize(
    "function", [gahnegar.tag, infer_published, check], ids=["tag without a date", "infer", "check"]
)
@pytest.mark.parametrize("kind", ["nested ranges", "digits and slashes", "days and months", "births and deaths"])
def test_what_is_asked_of_all_times(function: Callable[[str], object], kind: str) -> None:
    text = KINDS[kind](8000)
    function(text)
    assert calls(function, text) < 2.5 * calls(function, text[:4000])


@pytest.mark.parametrize("kind", ["days that are none", "headings"])
def test_many_contradictions(kind: str) -> None:
    text = KINDS[kind](32_000)

    def checked(text: str) -> object:
        return check(text, DAY)

    checked(text[:1000])
    assert calls(checked, text) < 2.3 * calls(checked, text[:16_000])


def test_what_a_time_may_mean_is_worked_out_once() -> None:
    text = KINDS["ordinary"](3000)
    infer_published(text)
    assert calls(infer_published, text * 2) < 2.5 * calls(infer_published, text)
    assert calls(infer_published, text) < 60 * len(text)


def test_a_sentence_is_found_from_its_time_backwards() -> None:
    text = KINDS["short sentences"](4000)
    assert calls(lambda text: sentence_around(text, 3990, 3995), text) < 80
