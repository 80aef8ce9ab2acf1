"""The folder for a browser: what it holds, and what it shows in a real Chromium with the runtime of the npm package."""

import json
import shutil
import subprocess
import sys
import textwrap
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import gahnegar
from gahnegar.errors import OutputError
from gahnegar.integrations.web import build
from gahnegar.integrations.web.browser import page_of, relations, shapes_of, use_network
from gahnegar.persian.syntax import batches, features
from gahnegar.persian.syntax.analyse import analyse, decide_with

from ..consumers import ROOT, chromium, eventually, npm_package, served, tab_of

TEXT = "پل تازه دیروز گشایش یافت. نمایشگاه کتاب ۹ مهر در شیراز برگزار می‌شود. <script>window.hacked=1</script>"
PUBLISHED = "۲ مهر ۱۳۹۲"


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    """A folder that looks like a Pyodide."""
    folder = tmp_path / "runtime"
    folder.mkdir()
    for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json", "python_stdlib.zip"):
        (folder / name).write_bytes(b"x")
    return folder


def test_the_folder_holds_all_that_a_browser_needs(runtime: Path, tmp_path: Path) -> None:
    written = build(runtime, tmp_path / "out")
    assert all(path.is_file() for path in written)
    with zipfile.ZipFile(tmp_path / "out" / "gahnegar.zip") as archive:
        names = set(archive.namelist())
    wanted = {
        "gahnegar/__init__.py",
        "gahnegar/persian/syntax/weights.npz",
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
        "from gahnegar.integrations.web.browser import page_of\n"
        f"assert 'پل تازه' in page_of({TEXT!r}, {PUBLISHED!r})\n"
    )
    subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"}, check=True)


def test_without_a_day_that_can_be_read_there_is_no_page() -> None:
    with pytest.raises(gahnegar.PublishedDateError):
        page_of(TEXT, "sometime")


ALIKE = """
    import {{ readFileSync }} from "node:fs";
    import {{ Network }} from "{script}";

    const [weights, relations, sentences] = process.argv.slice(2);
    const network = new Network(new Uint8Array(readFileSync(weights)).buffer, JSON.parse(relations));
    const read = JSON.parse(readFileSync(sentences, "utf8"));
    console.log(JSON.stringify(read.map((words) => network.decide(words))));
"""


def test_the_network_in_javascript_decides_as_the_one_in_numpy(tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no Node.js on this machine")
    lines = (ROOT / "tests" / "persian" / "sentences.txt").read_text(encoding="utf-8").splitlines()
    texts = ["آری", *(line.split("|")[0].strip() for line in lines if "|" in line)]
    sentences = [[token.form for token in analyse(text)] for text in texts]
    script = tmp_path / "alike.mjs"
    static = ROOT / "src" / "gahnegar" / "integrations" / "web" / "static"
    script.write_text(textwrap.dedent(ALIKE).format(script=(static / "network.mjs").as_uri()))
    asked = tmp_path / "sentences.json"
    asked.write_text(json.dumps([[features.rows(form) for form in sentence] for sentence in sentences]))
    weights = ROOT / "src" / "gahnegar" / "persian" / "syntax" / "weights.npz"
    answer = subprocess.run(
        [node, str(script), str(weights), relations(), str(asked)], capture_output=True, text=True, check=True
    )
    tied = [[False] * len(sentence) for sentence in sentences]
    assert shapes_of(answer.stdout, sentences, tied) == batches.decide(sentences, tied)


def test_the_analyser_asks_the_network_that_was_brought() -> None:
    asked = []

    def network(sentences: str) -> str:
        asked.extend(json.loads(sentences))
        shape = {"tags": [0] * 2, "ezafe": [True] * 2, "heads": [-1, 0], "relations": [0] * 2}
        return json.dumps([{**shape, "scores": {"ties": [], "arcs": [], "labels": []}}])

    use_network(network)
    try:
        assert [token.ezafe for token in analyse("کتاب علی")] == [True, True]
    finally:
        decide_with(None)
    assert asked == [[[list(table) for table in features.rows(form)] for form in ("کتاب", "علی")]]


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The folder with the real runtime, served on this machine and open in a Chromium."""
    out = tmp_path_factory.mktemp("web") / "public"
    build(npm_package("pyodide"), out)
    with served(out) as address, chromium() as browser:
        tab = tab_of(browser)
        tab.goto(address)
        tab.wait_for_selector("#go:enabled")
        yield tab


def test_a_text_becomes_a_timeline_in_the_browser(tab: Any) -> None:
    print(f"cold start: {tab.locator('body').get_attribute('data-started')} ms")
    tab.fill("#text", TEXT)
    tab.fill("#published", PUBLISHED)
    tab.click("#go")
    frame = tab.frame_locator("#page")
    frame.locator("#events .card, #events li, #events article").first.wait_for()
    shown = frame.locator("body").inner_text()
    assert "پل تازه گشایش یافت" in shown  # a title: the sentence was analysed, and its time left out
    assert "۹ مهر ۱۳۹۲" in shown
    assert tab.evaluate("window.hacked") is None


def test_a_day_that_cannot_be_read_is_told_in_the_page(tab: Any) -> None:
    tab.fill("#text", TEXT)
    tab.fill("#published", "sometime")
    tab.click("#go")
    tab.wait_for_function("document.getElementById('state').textContent.includes('1392')")
    eventually(tab.locator("#go").is_enabled)
