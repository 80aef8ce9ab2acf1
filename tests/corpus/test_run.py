"""The runner against a real local cluster: the same bytes whatever happens, and faults that it must survive."""

import contextlib
import importlib
import json
import os
import resource
import signal
import subprocess
import sys
import textwrap
from collections import Counter
from pathlib import Path
from typing import Any

import distributed
import pandas as pd
import pytest

from gahnegar.corpus import Progress, extract_frame, run, schema
from gahnegar.corpus.cluster import engine
from gahnegar.corpus.directory import finished_files
from gahnegar.corpus.parts import Part, PartFormat, decode_part
from gahnegar.corpus.record import Record
from gahnegar.corpus.table import Level
from gahnegar.corpus.work import Task
from gahnegar.errors import ClusterError, DocumentError, OutputError

from .samples import documents, text_of, write_jsonl

SMALL = 2_000
"""Characters of a part, so that the two hundred documents fall into some fifteen parts."""


def union(out: Path, level: str = "events", form: str = "parquet") -> bytes:
    """All rows of an output in one order, as bytes."""
    frames = [decode_part(file, Level(level), PartFormat(form)) for file in finished_files(out)]
    table = pd.concat(frames).sort_values(["doc_id", "char_start", "char_end", "error"], kind="stable")
    return table.to_csv(index=False).encode()


def written(out: Path) -> dict[str, bytes]:
    """The part files of an output."""
    return {path.name: path.read_bytes() for path in out.glob("part-*")}


@pytest.fixture(scope="session")
def undisturbed(corpus: Path, cluster: distributed.LocalCluster, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output of a run in which nothing happened."""
    out = tmp_path_factory.mktemp("undisturbed") / "out"
    run(corpus, out, scheduler=cluster.scheduler_address, part_characters=SMALL)
    return out


def errors(out: Path) -> list[str]:
    frames = [decode_part(file, Level.EVENTS, PartFormat.PARQUET) for file in finished_files(out)]
    return sorted(pd.concat(frames)["error"].dropna())


# ---------------------------------------------------------------- what a run gives


@pytest.mark.parametrize("level", ["events", "timexes"])
@pytest.mark.parametrize("form", ["parquet", "csv", "jsonl"])
def test_the_output_is_what_the_seam_gives(corpus: Path, tmp_path: Path, scheduler: str, level: str, form: str) -> None:
    run(corpus, tmp_path, scheduler=scheduler, part_characters=SMALL, level=level, format=form)
    expected = extract_frame(pd.DataFrame(documents(200)).assign(source="news.jsonl"), id="id", level=level)
    expected = expected.sort_values(["doc_id", "char_start", "char_end"], kind="stable")
    assert union(tmp_path, level, form) == expected.to_csv(index=False).encode()


def test_the_output_is_the_same_whatever_the_size_of_the_parts(
    corpus: Path, tmp_path: Path, scheduler: str, undisturbed: Path
) -> None:
    for size in (700, 10**9):
        run(corpus, tmp_path / str(size), scheduler=scheduler, part_characters=size)
        assert union(tmp_path / str(size)) == union(undisturbed)
    assert len(written(tmp_path / "700")) > len(written(undisturbed)) > len(written(tmp_path / "1000000000")) == 1


def test_the_output_is_the_same_whatever_the_number_of_workers(corpus: Path, tmp_path: Path, undisturbed: Path) -> None:
    run(corpus, tmp_path, workers=1, part_characters=SMALL)
    assert written(tmp_path) == written(undisturbed)


def test_the_summary_counts_what_is_in_the_files(corpus: Path, tmp_path: Path, scheduler: str) -> None:
    shown: list[Progress] = []
    summary = run(corpus, tmp_path, scheduler=scheduler, part_characters=SMALL, progress=shown.append)
    table = pd.concat(decode_part(file, Level.EVENTS, PartFormat.PARQUET) for file in finished_files(tmp_path))
    counts = summary.counts
    assert (counts.documents, counts.rows, counts.failed) == (200, len(table), 0)
    assert counts.types == Counter(table["type"])
    assert counts.statuses == Counter(table["status"])
    assert counts.characters == sum(len(document["text"]) for document in documents(200))
    assert len(counts.slowest) == 10
    assert sorted(counts.slowest, reverse=True) == counts.slowest
    assert json.loads((tmp_path / "summary.json").read_text())["rows"] == counts.rows
    assert len(shown) == summary.parts
    assert (shown[-1].documents, shown[-1].rows, shown[-1].left) == (200, counts.rows, 0)
    assert shown[-1].done == 1


def test_files_of_other_kinds_are_counted(tmp_path: Path, scheduler: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("او دیروز آمد.", encoding="utf-8")
    (folder / "b.png").write_bytes(b"\x89PNG")
    summary = run(folder, tmp_path / "out", scheduler=scheduler)
    assert (summary.counts.documents, summary.to_json()["passed_over"]) == (1, {".png": 1})


def test_a_limit_gives_the_first_documents(corpus: Path, tmp_path: Path, scheduler: str) -> None:
    summary = run(corpus, tmp_path, scheduler=scheduler, part_characters=SMALL, limit=17)
    assert summary.counts.documents == 17
    expected = extract_frame(pd.DataFrame(documents(17)).assign(source="news.jsonl"), id="id")
    assert union(tmp_path) == expected.to_csv(index=False).encode()


def test_an_empty_input_gives_a_file_with_the_columns(tmp_path: Path, scheduler: str) -> None:
    summary = run(write_jsonl(tmp_path / "none.jsonl", []), tmp_path / "out", scheduler=scheduler)
    assert (summary.counts.documents, summary.parts) == (0, 1)
    assert list(pd.read_parquet(tmp_path / "out" / "part-000000.parquet").columns) == list(schema())


# ---------------------------------------------------------------- inputs that are not as they should be


def test_broken_documents_are_error_rows_with_their_place(tmp_path: Path, scheduler: str) -> None:
    good = documents(3)
    path = write_jsonl(
        tmp_path / "news.jsonl",
        [
            good[0],
            '{"id": "cut", "text": "مجلس در ',
            {"id": "null", "text": None},
            {"id": "number", "text": 5},
            {"id": "date", "text": text_of(1), "published": "1392-13-45"},
            {"id": "english", "text": "Parliament met on a day that nobody told."},
            json.dumps({"id": "half", "text": "\ud800 مجلس در ۹ مهر ۱۳۹۲ قانون را تصویب کرد."}),
            good[1],
        ],
    )
    (tmp_path / "old.parquet").write_bytes(b"PAR1 and then nothing")
    summary = run([path, tmp_path / "old.parquet"], tmp_path / "out", scheduler=scheduler)
    told = errors(tmp_path / "out")
    assert [error.partition(": ")[2].partition(": ")[0] for error in told] == [
        "news.jsonl:2",
        "news.jsonl:3",
        "news.jsonl:4",
        "old.parquet",
        "news.jsonl:5",
    ]
    assert summary.counts.errors == {"DocumentError": 4, "PublishedDateError": 1}
    assert len(summary.counts.failures) == 5
    table = pd.read_parquet(finished_files(tmp_path / "out")[0])
    assert set(table.loc[table["error"].isna(), "doc_id"]) == {"doc-0000", "doc-0001", "half"}


def test_a_text_of_fifty_megabytes_does_not_stop_the_rest(tmp_path: Path, scheduler: str) -> None:
    huge = "مجلس قانون را تصویب کرد. " * (50_000_000 // 44)
    path = write_jsonl(tmp_path / "news.jsonl", [documents(1)[0], {"id": "huge", "text": huge}, documents(2)[1]])
    assert path.stat().st_size > 50_000_000
    summary = run(path, tmp_path / "out", scheduler=scheduler)
    assert summary.counts.documents == 3
    assert [error.partition(": ")[2].partition(": ")[0] for error in errors(tmp_path / "out")] == ["news.jsonl:2"]


# ---------------------------------------------------------------- workers and runs that are killed


def test_killed_workers_lose_nothing_and_do_nothing_twice(
    corpus: Path, tmp_path: Path, cluster: distributed.LocalCluster, scheduler: str, undisturbed: Path
) -> None:
    left = [2]

    def kill(_: Progress) -> None:
        pids = [nanny.pid for nanny in cluster.workers.values() if nanny.pid]
        if left[0] and pids:
            left[0] -= 1
            os.kill(pids[left[0] % len(pids)], signal.SIGKILL)

    summary = run(corpus, tmp_path, scheduler=scheduler, part_characters=SMALL, progress=kill)
    assert left == [0]
    assert summary.counts.documents == 200
    assert written(tmp_path) == written(undisturbed)


@pytest.mark.parametrize("name", ["Deadly", pytest.param("Hungry", marks=pytest.mark.slow)])
def test_a_document_that_kills_its_workers_is_an_error_row(scheduler: str, name: str) -> None:
    """By a signal, or by taking more memory than a worker has: tried twice, then told, and the rest is done."""
    deadly = getattr(importlib.import_module("deadly"), name)()
    records = [Record(f"doc-{number}", text_of(number), place=f"news.jsonl:{number}") for number in range(6)]
    records[3] = Record("doc-3", deadly, place="news.jsonl:3")
    with engine(scheduler=scheduler) as work:
        ((_, answer),) = work(iter([Part(0, tuple(records))]), Task(form=PartFormat.JSONL))
    rows = [json.loads(line) for line in answer.content.decode().splitlines()]
    assert answer.stats.documents == 6
    assert [row["error"] for row in rows if row["error"]] == [
        "KilledWorker: news.jsonl:3: no worker survived this document; is the memory too small?"
    ]
    expected = extract_frame(pd.DataFrame({"text": [record.text for record in records if record.doc_id != "doc-3"]}))
    assert len(rows) == len(expected) + 1


KILLER = """
    import os, random, signal, sys, time
    from pathlib import Path
    import distributed
    from gahnegar.corpus import run

    corpus, out, scheduler = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    size, kills = map(int, sys.argv[4:])
    moments, killed, number = random.Random(1392), 0, 0
    while killed < kills:  # a fresh process for every run: forked from here, before anything of Dask has started
        child = os.fork()
        if child == 0:
            run(corpus, out / str(number), scheduler=scheduler, part_characters=size, resume=True)
            os._exit(0)
        time.sleep(moments.uniform(0.05, 0.9))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            killed += 1
        else:
            assert os.waitstatus_to_exitcode(status) == 0, status
            number += 1  # it was done before its moment came: the next one begins anew
    print(number + 1)
"""


@pytest.mark.slow
def test_runs_killed_at_twenty_random_moments_end_like_an_undisturbed_one(
    corpus: Path, tmp_path: Path, scheduler: str, undisturbed: Path
) -> None:
    arguments = [str(corpus), str(tmp_path), scheduler, str(SMALL), "20"]
    killer = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(KILLER), *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert killer.returncode == 0, killer.stderr
    for number in range(int(killer.stdout)):
        out = tmp_path / str(number)
        run(corpus, out, scheduler=scheduler, part_characters=SMALL, resume=True)
        assert written(out) == written(undisturbed)
        assert not list(out.glob(".*"))


RUN = """
    import signal
    import sys
    import time
    from pathlib import Path
    from gahnegar.corpus import run

    def wait(_):  # behind the first part, until it is stopped; a pause would miss a signal that comes just before it
        if any(Path(sys.argv[2]).glob("part-*")):
            print(flush=True)
            while True:
                time.sleep(0.1)

    if __name__ == "__main__":
        signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may have started all this without it
        try:
            run(sys.argv[1], sys.argv[2], workers=2, part_characters=int(sys.argv[3]), progress=wait)
        except KeyboardInterrupt:
            sys.exit(130)
"""


@pytest.mark.slow
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -signal.SIGKILL)])
def test_a_run_with_its_own_workers_can_be_stopped_and_resumed(
    corpus: Path,
    tmp_path: Path,
    scheduler: str,
    undisturbed: Path,
    number: signal.Signals,
    code: int,
) -> None:
    script, out = tmp_path / "run.py", tmp_path / "out"
    script.write_text(textwrap.dedent(RUN))
    command = [sys.executable, str(script), str(corpus), str(out), str(SMALL)]
    pipe = subprocess.PIPE
    started = subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, start_new_session=True)
    assert started.stdout is not None
    try:
        started.stdout.readline()
        if number is signal.SIGINT:  # as a terminal does: to every process of the group
            os.killpg(started.pid, number)
        else:
            os.kill(started.pid, number)
        told = started.communicate()[1]  # ends when the workers, who hold the pipe, are gone
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(started.pid, signal.SIGKILL)
    assert started.returncode == code
    assert "Traceback" not in told
    assert 0 < len(written(out)) < len(written(undisturbed))
    run(corpus, out, scheduler=scheduler, part_characters=SMALL, resume=True)
    assert written(out) == written(undisturbed)


# ---------------------------------------------------------------- directories and clusters that cannot be used


def test_a_second_run_into_one_directory_is_refused(corpus: Path, tmp_path: Path, scheduler: str) -> None:
    refused: list[str] = []

    def second(_: Progress) -> None:
        if not refused:
            with pytest.raises(OutputError) as error:
                run(corpus, tmp_path, scheduler=scheduler, part_characters=SMALL, resume=True)
            refused.append(str(error.value))

    run(corpus, tmp_path, scheduler=scheduler, part_characters=SMALL, progress=second)
    assert "in use by another run" in refused[0]


@pytest.mark.parametrize(
    "other", [{"format": "csv"}, {"level": "timexes"}, {"limit": 5}, {"part_characters": 3_000}, {"id": "title"}]
)
def test_a_run_with_other_options_is_not_resumed(
    corpus: Path, undisturbed: Path, scheduler: str, other: dict[str, Any]
) -> None:
    before = written(undisturbed)
    with pytest.raises(OutputError, match="cannot be resumed"):
        run(corpus, undisturbed, scheduler=scheduler, resume=True, **{"part_characters": SMALL, **other})
    assert written(undisturbed) == before


def test_a_run_over_a_changed_input_is_not_resumed(corpus: Path, tmp_path: Path, scheduler: str) -> None:
    path = tmp_path / "news.jsonl"
    path.write_bytes(corpus.read_bytes())
    run(path, tmp_path / "out", scheduler=scheduler, part_characters=SMALL)
    path.write_text(path.read_text(encoding="utf-8").replace("قانون شماره 5", "قانون شماره 6"), encoding="utf-8")
    with pytest.raises(OutputError, match=r"the input has changed between news\.jsonl:1 "):
        run(path, tmp_path / "out", scheduler=scheduler, part_characters=SMALL, resume=True)


def test_a_finished_run_is_resumed_without_work(corpus: Path, undisturbed: Path) -> None:
    summary = run(corpus, undisturbed, scheduler="tcp://127.0.0.1:1", part_characters=SMALL, resume=True)
    assert summary.resumed == summary.parts
    assert summary.counts.documents == 200


def test_a_full_disk_is_told_and_what_is_finished_stays(
    corpus: Path, tmp_path: Path, scheduler: str, undisturbed: Path
) -> None:
    largest = max(path.stat().st_size for path in undisturbed.glob("part-*"))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(progress: Progress) -> None:  # from the third part on, no file can grow any more
        if progress.documents > 40:
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest // 2, hard))

    try:
        with pytest.raises(OutputError, match=r"cannot write .*no space is left.*can be resumed"):
            run(corpus, tmp_path, scheduler=scheduler, part_characters=SMALL, progress=fill)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    finished = written(tmp_path)
    assert finished
    assert finished.items() <= written(undisturbed).items()
    assert not list(tmp_path.glob(".*"))
    run(corpus, tmp_path, scheduler=scheduler, part_characters=SMALL, resume=True)
    assert written(tmp_path) == written(undisturbed)


def test_a_directory_that_cannot_be_written_is_told_before_any_work(corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match=r"cannot write .*file"):
        run(corpus, tmp_path / "file" / "out", scheduler="tcp://127.0.0.1:1")


def test_a_scheduler_that_is_not_there_is_named(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gahnegar.corpus.cluster.CONNECTED_WITHIN", 0.5)
    with pytest.raises(ClusterError, match=r"no Dask scheduler answers at tcp://127\.0\.0\.1:1"):
        run(corpus, tmp_path, scheduler="tcp://127.0.0.1:1")


def test_a_scheduler_that_goes_away_is_told(corpus: Path, tmp_path: Path, undisturbed: Path, scheduler: str) -> None:
    script = tmp_path / "cluster.py"
    script.write_text(textwrap.dedent(CLUSTER))
    alone = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True)
    try:
        assert alone.stdout
        address = alone.stdout.readline().strip()
        with pytest.raises(ClusterError, match=r"the scheduler (does not answer any more|gave up part)"):
            run(corpus, tmp_path / "out", scheduler=address, part_characters=SMALL, progress=lambda _: alone.kill())
    finally:
        alone.kill()
        alone.communicate()
    assert written(tmp_path / "out")
    run(corpus, tmp_path / "out", scheduler=scheduler, part_characters=SMALL, resume=True)
    assert written(tmp_path / "out") == written(undisturbed)


CLUSTER = """
    import signal
    import distributed

    if __name__ == "__main__":
        with distributed.LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address="127.0.0.1:0") as cluster:
            print(cluster.scheduler_address, flush=True)
            signal.pause()
"""


def test_workers_of_another_version_are_refused(
    corpus: Path, tmp_path: Path, scheduler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gahnegar.corpus.cluster.__version__", "0.0.1")
    with pytest.raises(ClusterError, match=r"a worker has gahnegar .*, not 0\.0\.1"):
        run(corpus, tmp_path, scheduler=scheduler)


@pytest.mark.parametrize("wrong", [{"format": "xml"}, {"level": "words"}])
def test_an_option_that_is_none_is_told_with_those_that_are(
    corpus: Path, tmp_path: Path, wrong: dict[str, Any]
) -> None:
    with pytest.raises(DocumentError, match=r"it can be (parquet, csv, jsonl|events, timexes)"):
        run(corpus, tmp_path, **wrong)
    assert not list(tmp_path.iterdir())
