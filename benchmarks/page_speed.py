"""Size and speed of the page beside vis-timeline and TimelineJS3, in one run of one Chromium.

    python benchmarks/page_speed.py
    npm install vis-timeline @knight-lab/timelinejs && python benchmarks/page_speed.py --peers node_modules

Every page is one file with all its scripts and data. Times are milliseconds from asking for the page to its first paint
of any content and to the moment at which its chart (and ours: its list, too) stands; the median of several openings.
The first page is that of the sample article. Pictures of all pages go to --pictures.
"""

import argparse
import datetime as dt
import json
import random
import shutil
import statistics
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from gahnegar import Timeline
from gahnegar.events.event import Kind, Status
from gahnegar.timeline.row import Row

SEED = Path(__file__).parents[1] / "seeds" / "mayors-assembly.txt"
WORDS = "اجلاس مجمع شهرداران نشست جشنواره همایش انتخابات گشایش تهران رباط استانبول بین‌المللی".split()
SETTLED = {"ours": "#page[data-ready]", "vis-timeline": "body[data-ready]", "TimelineJS3": "body[data-ready]"}
MOST = {"ours": 10_000, "vis-timeline": 10_000, "TimelineJS3": 1_000}
"""Events up to which a page is opened; TimelineJS3 makes a slide of every one and does not come back from 10,000."""


def events(count: int) -> list[Row]:
    """Events of thirty years, always the same."""
    chance = random.Random(count)
    rows = []
    for number in range(count):
        start = dt.date(1990, 1, 1) + dt.timedelta(days=chance.randrange(11_000))
        end = start + dt.timedelta(days=chance.choice([0, 0, 0, 3, 30]))
        title = f"{' '.join(chance.sample(WORDS, 5))} {number}"
        rows.append(
            Row(
                f"{number:05}",
                title,
                sources=(f"روزنامهٔ {number % 7}",),
                published=dt.date(2020, 1, 1),
                start=start,
                end=end,
                kind=Kind.POINT if start == end else Kind.INTERVAL,
                status=chance.choice(list(Status)[:3]),
                expression="سه‌شنبه",
                sentence=f"سه‌شنبه {title} با حضور {' '.join(chance.choices(WORDS, k=12))} برگزار شد.",
                char_end=7,
            )
        )
    return sorted(rows, key=lambda row: row.order)


def sample() -> list[Row]:
    """The events of the article that the README begins with."""
    return list(Timeline.from_documents([SEED]))


def ours(rows: list[Row], path: Path, peers: Path) -> None:
    del peers
    Timeline(tuple(rows)).to_html(path, force=True)


def vis_timeline(rows: list[Row], path: Path, peers: Path) -> None:
    home = peers / "vis-timeline"
    script = (home / "standalone/umd/vis-timeline-graph2d.min.js").read_text(encoding="utf-8")
    style = (home / "styles/vis-timeline-graph2d.min.css").read_text(encoding="utf-8")
    items = [
        {"id": number, "content": row.title, "start": str(row.start)}
        | ({"end": str(row.end)} if row.end != row.start else {})
        for number, row in enumerate(rows)
    ]
    draw = """const shown = new vis.Timeline(document.getElementById("t"), new vis.DataSet(items), { height: 600 });
      shown.on("changed", () => { document.body.dataset.ready ??= Math.round(performance.now()); });"""
    _write(path, style, script, f"const items = {json.dumps(items, ensure_ascii=False)}; {draw}")


def timelinejs(rows: list[Row], path: Path, peers: Path) -> None:
    home = peers / "@knight-lab/timelinejs/dist"
    script = (home / "js/timeline.js").read_text(encoding="utf-8")
    style = (home / "css/timeline.css").read_text(encoding="utf-8")

    def day(date: dt.date | None) -> dict[str, int]:
        return {"year": date.year, "month": date.month, "day": date.day} if date else {}

    told = [
        {
            "start_date": day(row.start),
            "end_date": day(row.end),
            "text": {"headline": row.title, "text": row.sentence},
            "unique_id": row.event_id,
        }
        for row in rows
    ]
    draw = """const shown = new TL.Timeline("t", { events }, { script_path: "", font: null });
      shown.on("loaded", () => { document.body.dataset.ready ??= Math.round(performance.now()); });"""
    _write(path, style, script, f"const events = {json.dumps(told, ensure_ascii=False)}; {draw}")


def _write(path: Path, style: str, script: str, act: str) -> None:
    script = script.replace("</script", "<\\/script")
    path.write_text(
        f'<!DOCTYPE html><meta charset="utf-8"><style>{style} #t {{ height: 600px }}</style>'
        f'<body><div id="t"></div><script>{script}</script><script>{act}</script></body>',
        encoding="utf-8",
    )


MAKERS: dict[str, Callable[[list[Row], Path, Path], None]] = {
    "ours": ours,
    "vis-timeline": vis_timeline,
    "TimelineJS3": timelinejs,
}
PAINT = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now()"


def openings(browser: Any, path: Path, name: str, tries: int) -> Iterator[tuple[float, float]]:
    """First paint and readiness of each of several openings."""
    for _ in range(tries):
        tab = browser.new_page(viewport={"width": 1280, "height": 900})
        tab.route("http**", lambda route: route.abort())
        tab.goto(path.as_uri(), wait_until="commit")
        node = tab.wait_for_selector(SETTLED[name], timeout=60_000, state="attached")
        ready = float(node.get_attribute("data-ready"))
        tab.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        yield float(tab.evaluate(PAINT)), ready
        tab.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", type=Path, default=Path("node_modules"), help="where npm put the other timelines")
    parser.add_argument("--counts", type=int, nargs="+", default=[12, 434, 1_000, 10_000])
    parser.add_argument("--tries", type=int, default=3)
    parser.add_argument("--pictures", type=Path, help="a directory for a picture of every page")
    told = parser.parse_args()

    from playwright.sync_api import Error, sync_playwright

    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    needs = {"vis-timeline": "vis-timeline", "TimelineJS3": "@knight-lab/timelinejs"}
    names = [name for name in MAKERS if name not in needs or (told.peers / needs[name]).is_dir()]
    for name in MAKERS.keys() - set(names):
        print(f"{name}: not in {told.peers}, left out")
    print(f"{'page':14} {'events':>7} {'kB':>8} {'first paint':>12} {'ready':>8}")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as running:
        browser = running.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for rows in (sample(), *map(events, told.counts)):
            count = len(rows)
            for name in names:
                if count > MOST[name]:
                    continue
                path = Path(folder) / f"{name}-{count}.html"
                MAKERS[name](rows, path, told.peers)
                size = path.stat().st_size / 1000
                try:
                    paints, readies = zip(*openings(browser, path, name, told.tries), strict=True)
                except Error as error:
                    print(f"{name:14} {count:7,} {size:8,.0f} {'did not come':>12} ({str(error).splitlines()[0]})")
                    continue
                print(
                    f"{name:14} {count:7,} {size:8,.0f} "
                    f"{statistics.median(paints):9,.0f} ms {statistics.median(readies):5,.0f} ms"
                )
                if told.pictures:
                    told.pictures.mkdir(parents=True, exist_ok=True)
                    tab = browser.new_page(viewport={"width": 1280, "height": 900})
                    tab.goto(path.as_uri())
                    tab.wait_for_selector(SETTLED[name], state="attached")
                    tab.screenshot(path=told.pictures / f"{name}-{count}.png")
                    tab.close()
        browser.close()


if __name__ == "__main__":
    main()
