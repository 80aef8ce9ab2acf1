"""The service: its answers, its limits, its description, and that it stops when it is told to."""

import json
import os
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import gahnegar

fastapi = pytest.importorskip("fastapi")
pytest.importorskip("httpx2" if sys.modules.get("httpx2") else "httpx")

ROOT = Path(__file__).parents[2]
TEXT = "پل تازه دیروز گشایش یافت. جلسه ۹ مهر برگزار می‌شود."
PUBLISHED = "1392-07-02"

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")


@pytest.fixture(scope="module")
def client() -> Iterator[Any]:
    from fastapi.testclient import TestClient

    service = import_module("gahnegar.integrations.service")
    with TestClient(service.make_app(largest=100_000, seconds=600)) as client:
        yield client


def test_health(client: Any) -> None:
    assert client.get("/health").json() == {"status": "ok", "version": gahnegar.__version__}


def test_resolve(client: Any) -> None:
    told = client.post("/resolve", json={"phrase": "اول تا ۴ اکتبر", "published": PUBLISHED}).json()
    assert (told["first"], told["last_jalali"]) == ("2013-10-01", "1392-07-12")
    assert gahnegar.Timex.from_dict(told) == gahnegar.resolve("اول تا ۴ اکتبر", published=PUBLISHED)


def test_tag_and_extract(client: Any) -> None:
    asked = {"text": TEXT, "published": PUBLISHED}
    timexes = client.post("/tag", json=asked).json()["timexes"]
    assert [gahnegar.Timex.from_dict(one) for one in timexes] == gahnegar.tag(TEXT, PUBLISHED)
    events = client.post("/extract", json=asked).json()["events"]
    assert [gahnegar.Event.from_dict(one) for one in events] == gahnegar.extract(TEXT, PUBLISHED)


def test_timeline(client: Any) -> None:
    documents = [{"text": TEXT, "published": PUBLISHED, "source": "روزنامه"}, {"text": TEXT, "published": "sometime"}]
    told = client.post("/timeline", json={"documents": documents}).json()
    assert gahnegar.Timeline.from_dict(told) == gahnegar.Timeline.from_documents(documents[:1])
    assert len(told["problems"]) == 1


@pytest.mark.parametrize(
    ("path", "asked", "status", "told"),
    [
        ("/resolve", {"phrase": "نان و پنیر"}, 422, "نان و پنیر"),
        ("/tag", {"text": "دیروز", "published": "sometime"}, 422, "1392-07-02"),
        ("/tag", {"text": 5}, 422, "string"),
        ("/tag", {}, 422, "text"),
        ("/tag", {"text": "a" * 100_001}, 413, "100,000 bytes"),
        ("/nothing", {}, 404, "Not Found"),
    ],
)
def test_what_cannot_be_answered_says_why(
    client: Any, path: str, asked: dict[str, Any], status: int, told: str
) -> None:
    answer = client.post(path, json=asked)
    assert answer.status_code == status
    assert told in json.dumps(answer.json(), ensure_ascii=False)


def test_a_body_without_a_length_is_limited_too(client: Any) -> None:
    assert client.post("/tag", content=(b"a" * 50_000 for _ in range(3))).status_code == 413


def test_it_is_described(client: Any) -> None:
    told = client.get("/openapi.json").json()
    assert {"/resolve", "/tag", "/extract", "/timeline", "/health"} <= set(told["paths"])
    assert told["info"]["version"] == gahnegar.__version__


def test_an_answer_that_takes_too_long_is_ended() -> None:
    from fastapi.testclient import TestClient

    service = import_module("gahnegar.integrations.service")
    with TestClient(service.make_app(seconds=0.001)) as client:
        answer = client.post("/tag", json={"text": TEXT})
        assert (answer.status_code, answer.json()["detail"][:16]) == (503, "no answer within")
        assert client.get("/health").status_code == 200


def test_the_command_serves_and_stops_gracefully() -> None:
    pytest.importorskip("uvicorn")
    command = [sys.executable, "-c", "from gahnegar.cli import main; main()", "serve", "--port", "0"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stderr is not None
        said = iter(process.stderr.readline, "")
        address = next(found[0] for line in said if (found := re.search(r"http://127\.0\.0\.1:\d+", line)))
        with urllib.request.urlopen(f"{address}/health") as answer:
            assert json.load(answer)["status"] == "ok"
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate()
    finally:
        process.kill()
    assert "Finished server process" in errors
