"""Pictures of the page at every width, light and number of events, and of its modes, to be looked at.

    python benchmarks/page_pictures.py --out pictures

The events are those of our own annotated texts; more of them are the same ones on other days, so that titles, kinds
and statuses stay as mixed as texts make them.
"""

import argparse
import datetime as dt
import json
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from gahnegar import Timeline
from gahnegar.dates.display import persian_digits
from gahnegar.timeline.row import Row

TEXTS = Path(__file__).parents[1] / "tests" / "gold"
WIDTHS = {360: 780, 768: 1024, 1280: 900, 1920: 1080}
"""Widths of the screen with their heights."""
LIGHTS = ("light", "dark")
COUNTS = (0, 12, 434, 1_000, 10_000)
YEARS = 30
"""Over so many years copies of events are spread."""


@dataclass(frozen=True, slots=True)
class Mode:
    """A way of using the page: an address, a size, what is done first."""

    name: str
    width: int
    height: int
    address: str = ""
    act: str = ""
    light: str = "light"


MODES = (
    Mode("card", 1280, 900, act="gahnegar.select(gahnegar.chart.order()[1], 'chart')"),
    Mode("card-phone", 360, 780, act="gahnegar.select(gahnegar.chart.order()[1], 'chart')"),
    Mode("gregorian", 1280, 900, "#calendar=gregorian"),
    Mode("searched", 1280, 900, "#q=تهران"),
    Mode("lanes-status", 1280, 900, "#lanes=status"),
    Mode("lanes-place", 1280, 900, "#lanes=place", light="dark"),
    Mode("table", 1280, 900, "#view=table"),
    Mode("story", 1280, 900, "#story=1"),
    Mode("story-phone", 360, 780, "#story=1", light="dark"),
    Mode("edit", 1280, 900, act="document.querySelector('#edit').click()"),
    Mode(
        "edit-form",
        1280,
        900,
        act="document.querySelector('#edit').click(); gahnegar.select(gahnegar.chart.order()[1], 'chart');"
        "document.querySelector('#card .edit-change').click()",
    ),
    Mode(
        "edit-phone",
        360,
        780,
        act="document.querySelector('#edit').click(); gahnegar.select(gahnegar.chart.order()[1], 'chart');"
        "document.querySelector('#card .edit-change').click()",
    ),
    Mode("compact", 640, 400, "#compact=1"),
    Mode("compact-card", 640, 400, "#compact=1", act="gahnegar.select(gahnegar.chart.order()[1], 'chart')"),
    Mode("compact-small", 320, 480, "#compact=1", light="dark"),
    Mode("compact-story", 320, 480, "#compact=1&story=1"),
    Mode(
        "zoomed",
        1280,
        900,
        act="gahnegar.chart.node.focus(); for (let n = 0; n < 5; n++) document.querySelector('#zoom-in').click()",
    ),
)


def documents() -> list[dict[str, str]]:
    """Our texts."""
    return [
        {"text": told["text"], "published": told["published"], "source": f"نمونهٔ {file.stem}"}
        for file in sorted(TEXTS.glob("*.jsonl"))
        for told in map(json.loads, file.read_text(encoding="utf-8").splitlines())
    ]


def rows_of_texts() -> list[Row]:
    """The events of our texts."""
    return list(Timeline.from_documents(documents()).rows)


def moved(row: Row, days: int, name: str) -> Row:
    """The event on other days."""

    def later(day: dt.date | None) -> dt.date | None:
        return None if day is None else day + dt.timedelta(days=days)

    told = {each: later(getattr(row, each)) for each in ("start", "end", "first", "last", "published", "anchor")}
    return replace(row, event_id=name, **told)


def some(count: int) -> Timeline:
    """So many events, always the same; 0 are those of one text, which stands beside them."""
    if count == 0:
        return Timeline.from_documents([max(documents(), key=lambda told: len(told["text"]))])
    chance = random.Random(count)
    rows = [row for row in rows_of_texts() if row.start is None or row.start.year > 1900]
    if count < len(rows):
        rows = rows_of_texts()[:count]
    while len(rows) < count:
        rows.append(moved(rows[len(rows) % 150], -chance.randrange(YEARS * 365), f"copy-{len(rows)}"))
    return Timeline(tuple(sorted(rows[:count], key=lambda row: row.order)))


def shots(browser: Any, path: Path, count: int, out: Path) -> Iterator[Path]:
    """Every width in both lights."""
    for width, height in WIDTHS.items():
        for light in LIGHTS:
            tab = browser.new_page(viewport={"width": width, "height": height}, color_scheme=light)
            tab.goto(path.as_uri())
            tab.wait_for_selector("#page[data-ready]")
            name = out / f"{count}-{width}-{light}.png"
            tab.screenshot(path=name)
            tab.close()
            yield name


def modes(browser: Any, path: Path, count: int, out: Path) -> Iterator[Path]:
    """The page in use."""
    for mode in MODES:
        tab = browser.new_page(viewport={"width": mode.width, "height": mode.height}, color_scheme=mode.light)
        tab.goto(path.as_uri() + mode.address)
        tab.wait_for_selector("#page[data-ready]")
        tab.evaluate(f"() => {{ {mode.act} }}")
        tab.wait_for_timeout(150)
        name = out / f"{count}-mode-{mode.name}.png"
        tab.screenshot(path=name)
        tab.close()
        yield name
    tab = browser.new_page()
    tab.goto(path.as_uri())
    tab.wait_for_selector("#page[data-ready]")
    tab.pdf(path=out / f"{count}-print.pdf", format="A4")
    tab.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="where the pictures go")
    parser.add_argument("--counts", type=int, nargs="+", default=COUNTS, help="0: of one text")
    parser.add_argument(
        "--modes", type=int, nargs="*", default=(0, 12, 434), help="numbers of events to show all modes of"
    )
    told = parser.parse_args()
    told.out.mkdir(parents=True, exist_ok=True)

    from playwright.sync_api import sync_playwright

    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for count in told.counts:
            title = f"گاه‌شمار {persian_digits(str(count))}"
            path = some(count).to_html(told.out / f"{count}.html", title=title, force=True)
            for name in shots(browser, path, count, told.out):
                print(name)
            for name in modes(browser, path, count, told.out) if count in told.modes else ():
                print(name)
        browser.close()


if __name__ == "__main__":
    main()
