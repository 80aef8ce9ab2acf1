"""The page in Firefox, which speaks WebDriver BiDi by itself. Skipped, with the reason, without one."""

import base64
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from gahnegar.timeline.timeline import Timeline

from ..consumers import PATIENCE, eventually
from .reader import many

FIREFOX = next(filter(None, map(shutil.which, ("firefox-esr", "firefox"))), None)
ARROW_LEFT = "\ue012"


class Fox:
    """One tab of a Firefox without a window."""

    def __init__(self, socket: Any) -> None:
        self.socket = socket
        self.numbers = count(1)
        self("session.new", capabilities={})
        self.tab = self("browsingContext.create", type="tab")["context"]

    def __call__(self, method: str, **params: Any) -> Any:
        number = next(self.numbers)
        self.socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            told = json.loads(self.socket.recv(timeout=PATIENCE))
            if told.get("id") == number:
                assert told["type"] == "success", told
                return told["result"]

    def open(self, path: Path) -> None:
        self("browsingContext.navigate", context=self.tab, url=path.as_uri(), wait="complete")
        ready = """new Promise((done) => { const page = document.getElementById('page');
          const look = () => page.dataset.ready && done(true); new MutationObserver(look).observe(page,
          { attributes: true }); look(); })"""
        assert self.js(ready)

    def js(self, code: str) -> Any:
        text = f"(async () => JSON.stringify(await ({code})))()"
        told = self("script.evaluate", expression=text, target={"context": self.tab}, awaitPromise=True)
        assert told["type"] == "success", told
        return json.loads(told["result"].get("value", "null"))

    def shows(self, code: str, wanted: Any) -> None:
        """What a key or a click brings about comes when Firefox has time for it."""
        eventually(lambda: self.js(code), wanted)

    def click(self, selector: str) -> None:
        box = self.js(
            f"""(() => {{ const box = document.querySelector({json.dumps(selector)}).getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2]; }})()"""
        )
        x, y = map(round, box)
        moves = [
            {"type": "pointerMove", "x": x, "y": y},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        self("input.performActions", context=self.tab, actions=[{"type": "pointer", "id": "m", "actions": moves}])

    def type(self, text: str) -> None:
        keys = [{"type": kind, "value": letter} for letter in text for kind in ("keyDown", "keyUp")]
        self("input.performActions", context=self.tab, actions=[{"type": "key", "id": "k", "actions": keys}])


@pytest.fixture(scope="module")
def fox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fox]:
    if FIREFOX is None:
        pytest.skip("no Firefox on this machine")
    if find_spec("websockets") is None:
        pytest.skip("websockets is not installed")
    from websockets.sync.client import connect

    profile = tmp_path_factory.mktemp("profile")
    command = [FIREFOX, "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stderr is not None
            lines = iter(process.stderr.readline, "")
            address = next(found[1] for line in lines if (found := re.search(r"BiDi listening on (ws://\S+)", line)))
            Thread(target=process.stderr.read, daemon=True).start()  # or it stops at a full pipe
            with connect(f"{address}/session", max_size=None, proxy=None) as socket:
                yield Fox(socket)
        finally:
            process.terminate()


def test_firefox_draws_searches_and_opens_cards(fox: Fox, timeline: Timeline, tmp_path: Path) -> None:
    fox.open(timeline.to_html(tmp_path / "page.html"))
    placed = sum(row.dated or bool(row.recurrence) for row in timeline)
    assert fox.js("document.querySelectorAll('#chart .item[data-row]').length") == placed
    fox.click("#search")
    fox.type("قاليباف")
    found = [row.title for row in timeline if "محمدباقر قالیباف" in row.participants]
    fox.shows("gahnegar.visible().map((row) => gahnegar.table.now.title[row])", found)
    fox.js("gahnegar.change({ q: '' })")
    fox.click("#chart .item .dot")
    fox.shows("document.getElementById('card-title')?.textContent", timeline.rows[0].title)
    assert fox.js("[...document.querySelectorAll('#chart .tick')].map((tick) => tick.textContent)")[0] == "۱۳۷۰"


def test_firefox_edits_and_tells_the_story(fox: Fox, timeline: Timeline, tmp_path: Path) -> None:
    fox.open(timeline.to_html(tmp_path / "page.html"))
    fox.click("#edit")
    fox.shows("document.getElementById('edit').ariaPressed", "true")
    fox.js("gahnegar.select(0, 'chart')")
    fox.js("document.querySelector('#card .edit-change').click()")
    fox.js("document.querySelector('#card [name=start]').value = '۳۰ اسفند ۱۳۹۲'")
    fox.js("document.querySelector('#card [type=submit]').click()")
    assert fox.js("document.querySelector('#card .wrong').hidden") is False
    fox.js("document.querySelector('#card [name=start]').value = '۱ اسفند ۱۳۷۲'")
    fox.js("document.querySelector('#card [type=submit]').click()")
    edits = json.loads(fox.js("gahnegar.edit.file()"))["edits"]
    (edited,) = [row for row in timeline.apply(edits) if row.edited]
    assert edited.start_jalali == "1372-12-01"
    fox.js("gahnegar.edit.undo()")
    fox.click("#tell")
    fox.shows("document.querySelector('#story-slide h2')?.textContent", timeline.rows[0].title)
    fox.type(ARROW_LEFT)
    fox.shows("document.querySelector('#story-slide h2').textContent", timeline.rows[1].title)


def test_firefox_reads_deflated_data(fox: Fox, tmp_path: Path) -> None:
    fox.open(many(3000).to_html(tmp_path / "page.html"))
    assert fox.js("document.getElementById('data').type") == "text/plain"
    assert fox.js("gahnegar.chart.node.dataset.marks") == "3000"


def test_firefox_undoes_what_was_corrected_before(fox: Fox, timeline: Timeline, tmp_path: Path) -> None:
    row = timeline.rows[0]
    hostile = "<img src=x onerror='globalThis.broken = 1'>"
    told = {"op": "change", "of": [{"event_id": row.event_id}], "set": {"title": hostile, "note": hostile}}
    fox.open(timeline.apply([told]).to_html(tmp_path / "page.html"))
    fox.click("#edit")
    fox.shows("document.getElementById('edit').ariaPressed", "true")
    assert fox.js("document.querySelector('#events h3[id]').textContent") == hostile
    fox.click("#undo")
    fox.shows("document.querySelector('#events h3[id]').textContent", row.title)
    fox.click("#redo")
    fox.shows("document.querySelector('#events h3[id]').textContent", hostile)
    assert fox.js("[document.querySelector('#events .told-note').textContent, globalThis.broken]") == [hostile, None]


def test_firefox_shows_the_page_in_a_frame_without_an_address(fox: Fox, timeline: Timeline, tmp_path: Path) -> None:
    page = timeline.to_html(tmp_path / "page.html").read_text(encoding="utf-8")
    host = tmp_path / "host.html"
    host.write_text(f"<!DOCTYPE html><div id=page></div><script>const told = {in_script(page)}</script>", "utf-8")
    fox("browsingContext.navigate", context=fox.tab, url=host.as_uri(), wait="complete")
    shown = """new Promise((done) => { const frame = document.createElement('iframe'); frame.width = 900;
      frame.height = 700; frame.srcdoc = told; document.body.append(frame);
      frame.onload = () => { const inside = frame.contentDocument; const node = inside.getElementById('page');
        const look = () => { if (!node.dataset.ready) return;
          const field = inside.getElementById('search'); field.value = 'رباط';
          field.dispatchEvent(new Event('input'));
          done([...inside.querySelectorAll('#events .card h3')].map((head) => head.textContent)); };
        new MutationObserver(look).observe(node, { attributes: true }); look(); }; })"""
    assert fox.js(shown) == [row.title for row in timeline if "رباط" in row.title]


def in_script(text: str) -> str:
    return json.dumps(text).replace("<", "\\u003c")


def test_firefox_prints_twelve_events_on_two_pages(fox: Fox, tmp_path: Path) -> None:
    fox.open(many(12).to_html(tmp_path / "page.html"))
    told = base64.b64decode(fox("browsingContext.print", context=fox.tab, page={"width": 21.0, "height": 29.7})["data"])
    assert len(re.findall(rb"/Type\s*/Page\b", told)) <= 2
