"""Nothing hangs: a document that takes too long is an error row, and the worker goes on."""

import subprocess
import sys
import textwrap
import threading
from contextlib import suppress
from typing import Any

import pandas as pd
import pytest

from gahnegar.corpus import budget, extract_frame
from gahnegar.corpus import table as module
from gahnegar.corpus.budget import OutOfTimeError, at_most
from gahnegar.corpus.cluster import _deadly
from gahnegar.corpus.record import Record
from gahnegar.corpus.work import Task, piece

from .samples import text_of

SHORT = 2.0


def spin() -> None:
    while True:
        pass


def wait_in_pieces(event: threading.Event) -> None:
    """Without end; but the budget ends nothing within one call into C."""
    while True:
        event.wait(0.05)


@pytest.fixture
def spinning(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reading that never ends on one word, and swallows all errors on the way."""
    real = module.parse_text

    def read(text: str, *arguments: Any, **options: Any) -> Any:
        if "SPIN" in text:
            try:
                spin()
            except Exception:
                return real("", *arguments, **options)
        return real(text, *arguments, **options)

    monkeypatch.setattr(module, "parse_text", read)


@pytest.mark.usefixtures("spinning")
def test_a_document_beyond_its_time_is_an_error_row_and_the_rest_goes_on() -> None:
    frame = pd.DataFrame({"text": [text_of(0), "SPIN", text_of(1)], "published": "1392-07-02"})
    extract_frame(frame[:1])  # what is made at first use is not the first document's to pay
    found = extract_frame(frame, seconds=SHORT)
    assert found["error"].dropna().tolist() == ["OutOfTimeError: it took longer than 2 seconds"]
    assert set(found["doc_id"]) == {"0", "1", "2"}


@pytest.mark.usefixtures("spinning")
def test_a_worker_counts_it_as_a_failure() -> None:
    records = [Record("a", text_of(0)), Record("b", "SPIN", place="news.jsonl:2"), Record("c", text_of(1))]
    made = piece(records, Task(seconds=SHORT))
    assert made.stats.errors == {"OutOfTimeError": 1}
    assert made.stats.failures[0].error == "OutOfTimeError: news.jsonl:2: it took longer than 2 seconds"


def test_the_budget_ends_its_own_thread_alone() -> None:
    ended: list[str] = []

    def work(name: str, seconds: float | None) -> None:
        try:
            with at_most(seconds):
                spin() if seconds else None
        except OutOfTimeError:
            ended.append(name)

    threads = [threading.Thread(target=work, args=(str(number), SHORT if number % 2 else None)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(ended) == ["1", "3"]


def test_time_in_which_nothing_is_done_is_not_used_up(monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = threading.Event()
    monkeypatch.setattr(budget, "BACKSTOP", 1e6)
    with at_most(0.2):
        waiting.wait(0.5)
    monkeypatch.setattr(budget, "BACKSTOP", 1.0)
    with pytest.raises(OutOfTimeError), at_most(0.05):
        wait_in_pieces(waiting)


def test_a_budget_that_is_kept_leaves_nothing_behind() -> None:
    for _ in range(50):
        with suppress(OutOfTimeError), at_most(0.001):
            sum(range(20_000))
        sum(range(20_000))  # not here
    with pytest.raises(ZeroDivisionError), at_most(60):
        1 / 0  # noqa: B018


HANGS = """
    import re, sys
    from contextlib import suppress
    from gahnegar.corpus.budget import OutOfTimeError, at_most, dies_after

    with dies_after(float(sys.argv[1])):
        while True:
            with suppress(OutOfTimeError), at_most(0.1):  # which may come before the call into C
                re.match(r"(a|a?)+$", "a" * 60 + "b")
"""


def test_a_process_that_hangs_within_c_ends_without_a_word() -> None:
    command = [sys.executable, "-c", textwrap.dedent(HANGS), "1"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", "")


def test_only_workers_of_our_own_end_so() -> None:
    assert Task().dies_after is None
    assert _deadly(Task(seconds=30)).dies_after == 310
    assert _deadly(Task(seconds=None)).dies_after is None
