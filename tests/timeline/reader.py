"""A reader of the page in a real Chromium without a window. Skipped, with the reason, where there is none."""

import datetime as dt
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from gahnegar.events.event import Kind, Status
from gahnegar.timeline.marks import moment
from gahnegar.timeline.row import Row
from gahnegar.timeline.timeline import Timeline

from ..consumers import chromium, tab_of

WIDE = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as running:
        yield running


def box_of(tab: Any, selector: str, number: int = 0) -> dict[str, float]:
    """x, y, width and height on the screen of what the selector finds, asked in one step: a chart that is drawn anew
    replaces its nodes, and `bounding_box` gives None for one that went while it was asked about."""
    box: dict[str, float] = tab.evaluate(
        "([selector, number]) => document.querySelectorAll(selector)[number].getBoundingClientRect().toJSON()",
        [selector, number],
    )
    return box


class Visit:
    """One reader's visit to one page: the tab, and everything the browser complained of or asked for."""

    def __init__(self, tab: Any, path: Path) -> None:
        self.tab = tab
        self.path = path
        self.complaints: list[str] = []
        self.requests: list[str] = []
        tab.on("console", lambda told: self.complaints.append(told.text) if told.type in ("error", "warning") else None)
        tab.on("pageerror", lambda error: self.complaints.append(str(error)))
        tab.on("request", lambda request: self.requests.append(request.url))

    def go(self, address: str = "") -> "Visit":
        self.tab.goto(self.path.as_uri() + address)
        self.tab.wait_for_selector("#page[data-ready]")
        return self

    def js(self, code: str) -> Any:
        return self.tab.evaluate(code)

    def address(self) -> str:
        """As the page has it: what the browser's driver says comes a little later."""
        return str(self.js("location.href"))

    def settled(self) -> "Visit":
        """After what the browser had to tell the page with its next frame: sizes, colour schemes, what is in sight."""
        self.js("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        return self

    def box(self, selector: str, number: int = 0) -> dict[str, float]:
        return box_of(self.tab, selector, number)

    def titles(self) -> list[str]:
        return self.tab.locator("#events .card h3").all_inner_texts()

    def ticks(self) -> dict[str, str]:
        """What the ticks in view say, by the ISO moment at which they stand."""
        told = self.js("[...document.querySelectorAll('#chart .tick')].map((n) => [n.dataset.at, n.textContent])")
        return {at[:16] if at[0] != "-" else at: words for at, words in told}

    def marks(self) -> list[tuple[int, float, float]]:
        """Row and middle on the screen of every mark that is drawn by itself."""
        return [
            tuple(mark)
            for mark in self.js(
                """[...document.querySelectorAll('#chart .item[data-row]')].map((item) => {
                const box = item.querySelector('.dot, circle').getBoundingClientRect();
                return [Number(item.dataset.row), box.x + box.width / 2, box.y + box.height / 2]; })"""
            )
        ]

    def grouped(self) -> int:
        """How many events stand in groups."""
        return int(self.js("gahnegar.chart.groups().reduce((sum, { rows }) => sum + rows.length, 0)"))

    def look(self, first: dt.date, last: dt.date) -> None:
        self.js(f"gahnegar.chart.look({moment(first)}, {moment(last)})")


Open = Callable[..., Visit]


@pytest.fixture
def visit(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens the page of a timeline; at the end the browser must have had nothing to complain of."""
    visits = []

    def opened(
        timeline: Timeline, *, scheme: str = "light", size: Any = WIDE, address: str = "", **options: Any
    ) -> Visit:
        path = timeline.to_html(tmp_path / f"page{len(visits)}.html", **options)
        tab = tab_of(browser, viewport=size, color_scheme=scheme, accept_downloads=True)
        visits.append(Visit(tab, path))
        return visits[-1].go(address)

    yield opened
    for each in visits:
        complaints = each.complaints
        requests = [url for url in each.requests if not url.startswith(("blob:", "data:", each.path.as_uri()))]
        each.tab.close()
        assert complaints == []
        assert requests == []


def many(count: int) -> Timeline:
    """Events of thirty years, made by hand and always the same."""
    chance = random.Random(count)
    words = "اجلاس مجمع شهرداران نشست جشنواره همایش انتخابات گشایش تهران رباط استانبول بین‌المللی".split()
    rows = []
    for number in range(count):
        start = dt.date(1990, 1, 1) + dt.timedelta(days=chance.randrange(11_000))
        end = start + dt.timedelta(days=chance.choice([0, 0, 0, 3, 30]))
        title = " ".join(chance.sample(words, 5))
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
                sentence=f"سه‌شنبه {title} برگزار شد.",
                char_end=7,
            )
        )
    return Timeline(tuple(sorted(rows, key=lambda row: row.order)))
