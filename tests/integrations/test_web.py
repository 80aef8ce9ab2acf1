"""The folder for a browser: what it holds, and what it shows in a real Chromium with the runtime of the npm package."""

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import gahnegar
from gahnegar.errors import OutputError
from gahnegar.integrations.web import build
from gahnegar.integrations.web.browser import expressions, page

from ..consumers import ROOT, chromium, npm_package, served

TEXT = "پل تازه دیروز گشایش یافت. نمایشگاه کتاب ۹ مهر در شیراز برگزار می‌شود. <script>window.hacked=1</script>"
PUBLISHED = "۲ مهر ۱۳۹۲"


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    """A folder that looks like a Pyodide with NumPy."""
    folder = tmp_path / "runtime"
    folder.mkdir()
    for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json", "python_stdlib.zip"):
        (folder / name).write_bytes(b"x")
    (folder / "numpy-2.4.6-cp314-wasm32.whl").write_bytes(b"x")
    return folder


def test_the_folder_holds_all_that_a_browser_needs(runtime: Path, tmp_path: Path) -> None:
    written = build(runtime, tmp_path / "out")
    assert all(path.is_file() for path in written)
    assert (tmp_path / "out" / "pyodide" / "numpy-2.4.6-cp314-wasm32.whl").is_file()
    assert '"numpy-2.4.6-cp314-wasm32.whl"' in (tmp_path / "out" / "worker.mjs").read_text(encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "out" / "gahnegar.zip") as archive:
        names = set(archive.namelist())
    wanted = {
        "gahnegar/__init__.py",
        "gahnegar/timeline/templates/page.css",
        "jinja2/__init__.py",
        "markupsafe/_native.py",
    }
    assert wanted <= names
    assert not [name for name in names if name.endswith((".so", ".pyc"))]
    before = (tmp_path / "out" / "gahnegar.zip").read_bytes()
    build(runtime, tmp_path / "out")
    assert (tmp_path / "out" / "gahnegar.zip").read_bytes() == before


def test_what_is_no_runtime_or_somebody_elses_is_named(runtime: Path, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"lacks pyodide.mjs.*npm install pyodide"):
        build(tmp_path / "nothing", tmp_path / "out")
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "letter.txt").write_text("x")
    with pytest.raises(OutputError, match="did not write"):
        build(runtime, tmp_path / "site")
    assert [path.name for path in (tmp_path / "site").iterdir()] == ["letter.txt"]


def test_the_page_is_made_without_pandas_and_plotly() -> None:
    code = (
        "import sys\n"
        "for name in ('pandas', 'plotly', 'jdatetime', 'click', 'tqdm'): sys.modules[name] = None\n"
        "from gahnegar.integrations.web.browser import page\n"
        f"assert 'پل تازه' in page({TEXT!r}, {PUBLISHED!r})\n"
    )
    subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"}, check=True)


def test_without_the_analyser_expressions_stand_with_their_sentences() -> None:
    timeline = expressions(TEXT, PUBLISHED)
    assert [row.start for row in timeline] == [timex.first for timex in gahnegar.tag(TEXT, PUBLISHED)]
    for row in timeline:
        assert row.sentence[row.char_start - row.sentence_start :].startswith(row.expression)
    with pytest.raises(gahnegar.PublishedDateError):
        page(TEXT, "sometime")


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The folder with the real runtime, served on this machine and open in a Chromium."""
    out = tmp_path_factory.mktemp("web") / "public"
    build(npm_package("pyodide"), out)
    with served(out) as address, chromium() as browser:
        tab = browser.new_page()
        tab.goto(address)
        tab.wait_for_selector("#go:enabled", timeout=100_000)
        yield tab


@pytest.mark.timeout(300)
def test_a_text_becomes_a_timeline_in_the_browser(tab: Any) -> None:
    print(f"cold start: {tab.locator('body').get_attribute('data-started')} ms")
    tab.fill("#text", TEXT)
    tab.fill("#published", PUBLISHED)
    tab.click("#go")
    frame = tab.frame_locator("#page")
    frame.locator("#events .card, #events li, #events article").first.wait_for(timeout=100_000)
    shown = frame.locator("body").inner_text()
    assert "پل تازه دیروز گشایش یافت" in shown
    assert "۹ مهر ۱۳۹۲" in shown
    assert tab.evaluate("window.hacked") is None


@pytest.mark.timeout(300)
def test_a_day_that_cannot_be_read_is_told_in_the_page(tab: Any) -> None:
    tab.fill("#text", TEXT)
    tab.fill("#published", "sometime")
    tab.click("#go")
    tab.wait_for_function("document.getElementById('state').textContent.includes('1392')", timeout=100_000)
    assert tab.locator("#go").is_enabled()
