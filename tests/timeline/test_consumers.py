"""TimelineJS3 and vis-timeline, from their npm packages in a real Chromium, load what is written for them."""

import json
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from gahnegar.errors import LossWarning
from gahnegar.timeline.timeline import Timeline

from ..consumers import chromium, eventually, npm_package, served, tab_of

HOSTILE = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def shown(browser: Any, tmp_path: Path) -> Iterator[Callable[[str], Any]]:
    """Opens a page of this text from a local server; errors in it fail the test."""
    complaints: list[str] = []
    with served(tmp_path) as address:
        tab = tab_of(browser)
        tab.on("pageerror", lambda error: complaints.append(str(error)))

        def open_page(text: str) -> Any:
            (tmp_path / "index.html").write_text(text, encoding="utf-8")
            tab.goto(address)
            return tab

        yield open_page
        assert complaints == []
        assert tab.evaluate("window.hacked") is None
        tab.close()


def linked(folder: Path, package: str, name: str) -> None:
    (folder / name).symlink_to(npm_package(package), target_is_directory=True)


def test_timelinejs_shows_every_event_that_has_a_day(
    timeline: Timeline, shown: Callable[[str], Any], tmp_path: Path
) -> None:
    linked(tmp_path, "@knight-lab/timelinejs", "tl")
    timeline = timeline.add(title=HOSTILE, start="1392/7/10", sentence=HOSTILE)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", LossWarning)
        timeline.to_timelinejs(tmp_path / "data.json", title="گاه‌شمار")
    tab = shown(
        '<meta charset="utf-8"><link rel="stylesheet" href="tl/dist/css/timeline.css">'
        '<div id="t" style="width:1000px;height:600px"></div><script src="tl/dist/js/timeline.js"></script>'
        "<script>fetch('data.json').then((told) => told.json()).then((data) => {"
        "window.timeline = new TL.Timeline('t', data, {font: null, ga_measurement_id: null}); });</script>"
    )
    eventually(lambda: tab.locator(".tl-timemarker").count(), 6)
    eventually(lambda: tab.locator(".tl-slide-titleslide h2").inner_text().strip(), "گاه‌شمار")
    headlines = tab.locator(".tl-timemarker h2")
    eventually(lambda: any("برگزاری سومین اجلاس" in words for words in headlines.all_text_contents()))
    assert tab.locator(".tl-timemarker img").count() == 0
    tab.evaluate("timeline.goToEnd()")
    dates = tab.locator(".tl-slide .tl-headline-date")
    eventually(lambda: "۱۱ دی ۱۳۹۴" in "".join(dates.all_text_contents()[-1:]))


def test_vis_draws_every_event_that_has_a_day(timeline: Timeline, shown: Callable[[str], Any], tmp_path: Path) -> None:
    linked(tmp_path, "vis-timeline", "vis")
    timeline = timeline.add(title=HOSTILE, start="1392/7/10", sentence=HOSTILE)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", LossWarning)
        path = timeline.to_vis(tmp_path / "data.json")
    tab = shown(
        '<meta charset="utf-8"><link rel="stylesheet" href="vis/styles/vis-timeline-graph2d.min.css">'
        '<div id="t"></div><script src="vis/standalone/umd/vis-timeline-graph2d.min.js"></script>'
        "<script>fetch('data.json').then((told) => told.json()).then(({ items, groups }) => {"
        "const set = (list) => new vis.DataSet(list);"
        "new vis.Timeline(document.getElementById('t'), set(items), set(groups), {}); });</script>"
    )
    told = json.loads(path.read_text(encoding="utf-8"))
    assert len(told["items"]) == 6
    eventually(lambda: tab.locator(".vis-foreground .vis-item.vis-range").count(), 4)
    eventually(lambda: tab.locator(".vis-foreground .vis-item.vis-box").count(), 2)
    eventually(lambda: tab.locator(".vis-labelset .vis-label").count(), len(told["groups"]))
    assert tab.locator(".vis-item img").count() == 0
