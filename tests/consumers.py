"""Programs that take what gahnegar writes: a Chromium, and npm packages from a folder `node_modules`.

The folder stands in the repository, or where `GAHNEGAR_NODE_MODULES` says; `.ci/run` brings it. Without it, or without
a browser, tests are skipped with the reason.
"""

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
PATIENCE = 300.0
"""Seconds for which a browser is waited for: how long a busy machine takes proves nothing."""

_PAUSE = 0.02


def eventually(ask: Callable[[], Any], wanted: Any = True) -> None:
    """Ask until the answer is `wanted`: a browser does what it is asked for when it has time."""
    for _ in range(int(PATIENCE / _PAUSE)):
        if (found := ask()) == wanted:
            return
        time.sleep(_PAUSE)
    assert found == wanted


def npm_package(name: str) -> Path:
    """The folder of an npm package."""
    modules = Path(os.environ.get("GAHNEGAR_NODE_MODULES", ROOT / "node_modules"))
    folder = modules / name
    if not folder.is_dir():
        pytest.skip(f"no npm package {name}: npm install {name}, or set GAHNEGAR_NODE_MODULES")
    return folder


@contextmanager
def chromium() -> Iterator[Any]:
    """A Chromium without a window."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        pytest.skip("no Chromium on this machine")
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(
            executable_path=program, args=["--no-sandbox", "--disable-gpu"], timeout=PATIENCE * 1000
        )
        yield browser
        browser.close()


def tab_of(browser: Any, **options: Any) -> Any:
    """A new tab of a Chromium, in which everything may take as long as it takes."""
    tab = browser.new_page(**options)
    tab.set_default_timeout(PATIENCE * 1000)
    return tab


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name in the standard library
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a server of this machine that gives the files of a folder."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
