"""The page inside other pages, taken along, touched and read aloud: frames, fragments, pictures, fingers, axe."""

import datetime as dt
import json
import re
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from gahnegar.events.event import Kind
from gahnegar.timeline.timeline import Timeline

from ..consumers import eventually, tab_of
from .reader import PHONE, WIDE, Open, box_of, many

FOUND = ["برگزاری سومین اجلاس مجمع عمومی شهرداران در رباط"]


@pytest.fixture
def tab(browser: Any) -> Any:
    """A tab of somebody else's page; at the end nothing must have gone wrong in it."""
    tab = tab_of(browser, viewport=WIDE)
    wrong: list[str] = []
    tab.on("pageerror", lambda error: wrong.append(str(error)))
    yield tab
    tab.close()
    assert wrong == []


FRAMES = {
    "file": "frame.src = given.address",
    "sandbox": "frame.sandbox = 'allow-scripts'; frame.src = given.address",
    "srcdoc": "frame.srcdoc = given.html",
    "sandboxed srcdoc": "frame.sandbox = 'allow-scripts'; frame.srcdoc = given.html",
    "blob": "frame.src = URL.createObjectURL(new Blob([given.html], { type: 'text/html' }))",
}


@pytest.mark.parametrize("kind", FRAMES)
def test_every_kind_of_frame_searches_and_opens_cards(kind: str, timeline: Timeline, tab: Any, tmp_path: Path) -> None:
    path = timeline.to_html(tmp_path / "page.html")
    (tmp_path / "host.html").write_text("<!DOCTYPE html><body></body>", encoding="utf-8")
    tab.goto((tmp_path / "host.html").as_uri())
    put = f"""(given) => {{ const frame = document.createElement('iframe'); frame.width = 900; frame.height = 700;
      {FRAMES[kind]}; document.body.append(frame); }}"""
    tab.evaluate(put, {"address": path.as_uri(), "html": path.read_text(encoding="utf-8")})
    frame = tab.frame_locator("iframe")
    frame.locator("#page[data-ready]").wait_for()
    frame.locator("#search").fill("رباط")
    assert frame.locator("#events .card h3").all_inner_texts() == FOUND
    frame.locator("#chart .item .dot").first.click()
    assert frame.locator("#card-title").inner_text() == FOUND[0]
    frame.locator("#card .close").click()
    assert not frame.locator("#card").is_visible()


def test_the_parent_is_told_how_high_the_page_wants_to_be(timeline: Timeline, tab: Any, tmp_path: Path) -> None:
    timeline.to_html(tmp_path / "page.html")
    host = """<!DOCTYPE html><body><script>addEventListener("message", ({ data }) => {
      if (data.type !== "gahnegar") return; document.querySelector("iframe").height = data.height;
      document.body.dataset.told = "yes"; });</script><iframe src="page.html#compact=0" width="900"></iframe></body>"""
    (tmp_path / "host.html").write_text(host, encoding="utf-8")
    tab.goto((tmp_path / "host.html").as_uri())
    tab.wait_for_selector("body[data-told]")
    inside = tab.frame_locator("iframe")
    inside.locator("#page[data-ready]").wait_for()

    def fits() -> bool:
        height = inside.locator("html").evaluate("(node) => node.scrollHeight")
        return abs(int(tab.get_attribute("iframe", "height")) - height) < 4

    eventually(fits)


@pytest.mark.parametrize(("width", "height"), [(640, 400), (320, 480)])
def test_the_compact_page_fits_its_frame(width: int, height: int, timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline, size={"width": width, "height": height}, address="#compact=1")
    assert reader.js("document.documentElement.scrollHeight") <= height
    assert reader.js("document.documentElement.scrollWidth") <= width
    axis = reader.box("#chart .axis")
    assert axis["y"] + axis["height"] <= height
    assert not reader.tab.locator("#search").is_visible()
    reader.tab.click("#controls")
    reader.tab.fill("#search", "رباط")
    reader.tab.click("#controls")
    reader.tab.locator("#chart .item .dot").first.click()
    card = reader.box("#card")
    assert card["y"] >= 0
    assert card["y"] + card["height"] <= height + 1


@pytest.mark.parametrize("declared", [True, False], ids=["declared", "built by its script"])
def test_a_piece_lives_in_another_page_without_touching_it(
    declared: bool, timeline: Timeline, tab: Any, tmp_path: Path
) -> None:
    piece = timeline.to_html(tmp_path / "embed.html", fragment=True).read_text(encoding="utf-8")
    if not declared:
        piece = piece.replace("<template shadowrootmode=", "<template data-x shadowrootmode=").replace(
            'shadowrootmode="open"', 'shadowrootmode="none"', 1
        )
    style = "<style>.card, button { display: none } h3 { color: red } #search { display: none }</style>"
    host = f'<!DOCTYPE html><meta charset="utf-8">{style}<h3 id="list">mine</h3>{piece}{piece}<p id="count">mine</p>'
    (tmp_path / "host.html").write_text(host, encoding="utf-8")
    tab.goto((tmp_path / "host.html").as_uri())
    pages = tab.locator(".gahnegar #page[data-ready]")
    for number in (0, 1):
        pages.nth(number).wait_for()
    pages.nth(0).locator("#search").fill("رباط")
    assert pages.nth(0).locator("#events .card h3").all_inner_texts() == FOUND
    assert pages.nth(1).locator("#events .card").count() == 5, "two of them know nothing of each other"
    assert tab.evaluate("document.getElementById('count').textContent") == "mine"
    assert tab.evaluate("location.hash") == ""
    assert tab.evaluate("getComputedStyle(document.querySelector('h3')).color") == "rgb(255, 0, 0)"
    assert pages.nth(0).locator("h3").first.evaluate("(node) => getComputedStyle(node).color") != "rgb(255, 0, 0)"


def test_the_page_gives_its_own_piece_and_code(timeline: Timeline, visit: Open, tab: Any, tmp_path: Path) -> None:
    reader = visit(timeline, address="#q=رباط", title='نام "الف"')
    reader.tab.click("#take summary")
    reader.tab.click("#take [data-embed=iframe]")
    code = reader.tab.input_value("#embed-code")
    assert '<iframe src="timeline.html#compact=1"' in code
    assert 'title="نام &quot;الف&quot;"' in code
    with reader.tab.expect_download() as download:
        reader.tab.click("#take [data-embed=fragment]")
    path = tmp_path / "embed.html"
    download.value.save_as(path)
    tab.goto(path.as_uri())
    tab.locator("#page[data-ready]").wait_for()
    assert tab.locator("#events .card").count() == 5


def test_the_chart_is_taken_along_as_a_picture(timeline: Timeline, visit: Open, tab: Any, tmp_path: Path) -> None:
    reader = visit(timeline, scheme="dark")
    reader.tab.click("#take summary")
    for kind, begins in (("svg", b"<svg"), ("png", b"\x89PNG")):
        with reader.tab.expect_download() as download:
            reader.tab.click(f"#take [data-kind={kind}]")
        path = tmp_path / f"chart.{kind}"
        download.value.save_as(path)
        assert path.read_bytes().startswith(begins)
    drawn = (tmp_path / "chart.svg").read_text(encoding="utf-8")
    assert "var(--" not in drawn
    assert timeline.rows[-4].title.split()[0] in drawn
    tab.goto((tmp_path / "chart.svg").as_uri())
    assert tab.evaluate("document.querySelectorAll('.item').length") == len(reader.marks())


def test_the_events_are_taken_along_as_data_and_calendar(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    told = json.loads(reader.js("gahnegar.take.json()"))
    assert [row["event_id"] for row in told] == [row.event_id for row in timeline]
    calendar = reader.js("gahnegar.take.ics()")
    assert all(len(line.encode()) <= 75 for line in calendar.split("\r\n"))
    unfolded = calendar.replace("\r\n ", "")
    assert unfolded.count("BEGIN:VEVENT") == sum(row.start is not None for row in timeline)
    assert "DTSTART;VALUE=DATE:20131001\r\nDTEND;VALUE=DATE:20131005" in unfolded
    assert "LOCATION:رباط، پایتخت مراکش" in unfolded


def test_two_fingers_zoom_the_chart_and_not_the_page(timeline: Timeline, browser: Any, tmp_path: Path) -> None:
    path = timeline.to_html(tmp_path / "page.html")
    tab = tab_of(browser, viewport=PHONE, has_touch=True, is_mobile=True)
    tab.goto(path.as_uri())
    tab.wait_for_selector("#page[data-ready]")
    box = box_of(tab, "#chart")
    x, y = box["x"] + box["width"] / 2, box["y"] + 60
    before = tab.evaluate("gahnegar.chart.view()")
    touch = tab.context.new_cdp_session(tab)

    def fingers(kind: str, *xs: float) -> None:
        points = [{"x": each, "y": y, "id": number} for number, each in enumerate(xs)]
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    fingers("touchStart", x - 30, x + 30)
    fingers("touchMove", x - 60, x + 60)
    fingers("touchMove", x - 90, x + 90)
    fingers("touchEnd")

    def share() -> float:
        after = tab.evaluate("gahnegar.chart.view()")
        return float((after[1] - after[0]) / (before[1] - before[0]))

    eventually(lambda: share() < 0.55)
    assert tab.evaluate("visualViewport.scale") == 1
    tab.tap("#zoom-all")  # a tap is made of touches by the browser, when it has time
    eventually(lambda: tab.evaluate("gahnegar.state.zoom"), "")
    mark = box_of(tab, "#chart .item .dot")
    tab.touchscreen.tap(mark["x"] + 4, mark["y"] + 4)
    tab.wait_for_selector("#card")
    sheet = box_of(tab, "#card")
    assert sheet["y"] + sheet["height"] == pytest.approx(PHONE["height"], abs=2)
    tab.close()


def test_twelve_events_are_printed_on_two_pages_and_many_as_a_table(
    timeline: Timeline, visit: Open, tmp_path: Path
) -> None:
    def pages(reader: Any) -> int:
        return len(re.findall(rb"/Type\s*/Page\b", reader.tab.pdf(format="A4")))

    assert pages(visit(Timeline(many(12).rows))) <= 2
    reader = visit(many(1000))
    reader.js("dispatchEvent(new Event('beforeprint'))")
    assert reader.settled().tab.locator("#events tbody tr").count() == 1000
    assert reader.tab.locator("#events .card").count() == 0
    reader.js("dispatchEvent(new Event('afterprint'))")
    assert reader.tab.locator("#events .card").count() > 0


def test_going_back_closes_a_group_that_was_opened(visit: Open) -> None:
    reader = visit(many(1000))
    before = reader.js("gahnegar.chart.view()")
    reader.tab.locator("#chart .group").first.click()
    after = reader.js("gahnegar.chart.view()")
    assert after[1] - after[0] < before[1] - before[0]
    reader.tab.go_back()
    eventually(lambda: reader.js("gahnegar.chart.view()"), before)


def with_long_ones(count: int) -> Timeline:
    """Events of which every tenth lasts some years, and every third lies in years with few others."""
    rows = [
        replace(
            row,
            start=row.start - dt.timedelta(days=number * 37 if number % 3 == 0 else 0),
            end=row.end + dt.timedelta(days=700 if number % 10 == 0 else 0),
            kind=Kind.INTERVAL,
        )
        for number, row in enumerate(many(count))
        if row.start and row.end
    ]
    return Timeline(tuple(sorted(rows, key=lambda row: row.order)))


def test_titles_never_stand_on_each_other_or_on_columns(visit: Open) -> None:
    for count in (12, 60, 434, 1000):
        reader = visit(with_long_ones(count))
        for _ in range(3):
            covered = reader.js(
                """(() => {
                const boxes = [...document.querySelectorAll('#chart .item text')]
                  .map((text) => ({ item: text.closest('.item'), box: text.getBBox() }))
                  .filter(({ box }) => box.x + box.width > 0 && box.x < 1280);
                const meet = (a, b) => a.x < b.x + b.width - 2 && b.x < a.x + a.width - 2
                  && a.y < b.y + b.height - 4 && b.y < a.y + a.height - 4;
                for (const column of document.querySelectorAll('#chart .group rect:not([fill=none])'))
                  boxes.push({ item: column.closest('.group'), box: column.getBBox() });
                return boxes.filter((one, n) => boxes.slice(n + 1).some((other) => one.item !== other.item
                  && meet(one.box, other.box))).length; })()"""
            )
            assert covered == 0, count
            reader.js("document.getElementById('zoom-in').click()")


def test_without_scripts_the_list_is_read(timeline: Timeline, browser: Any, tmp_path: Path) -> None:
    path = timeline.to_html(tmp_path / "page.html")
    tab = tab_of(browser, java_script_enabled=False)
    tab.goto(path.as_uri())
    told = tab.locator(".plainly li")
    assert told.count() == len(timeline)
    assert "۹ تا ۱۲ مهر ۱۳۹۲" in tab.locator(".plainly").inner_text()
    tab.close()


LOOKS: list[dict[str, Any]] = [
    {},
    {"scheme": "dark"},
    {"lang": "en", "calendar": "gregorian"},
    {"lang": "en", "scheme": "dark", "size": PHONE},
    {"address": "#view=table"},
    {"address": "#story=1"},
    {"address": "#compact=1", "size": {"width": 640, "height": 400}},
    {"forced": True},
    {"editing": True},
]


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: "-".join(map(str, look)) or "plain")
def test_axe_finds_nothing(look: dict[str, Any], timeline: Timeline, visit: Open) -> None:
    if find_spec("axe_playwright_python") is None:
        pytest.skip("axe-playwright-python is not installed")
    from axe_playwright_python.sync_playwright import Axe

    shown = dict(look)
    forced, editing = shown.pop("forced", False), shown.pop("editing", False)
    reader = visit(timeline, **shown)
    if forced:
        reader.tab.emulate_media(forced_colors="active")
        reader.settled()
    if "story" not in look.get("address", ""):
        reader.js("gahnegar.select(1, 'chart')")
    if editing:
        reader.tab.click("#edit")
        reader.tab.click("#card .edit-change")
        reader.tab.click("#edit-add")
    found = Axe().run(reader.tab).response["violations"]
    told = [(each["id"], [node["html"][:120] for node in each["nodes"]][:3]) for each in found]
    assert told == []


@pytest.mark.parametrize("name", ["constructor", "__proto__", "toString", "hasOwnProperty"])
def test_names_of_properties_in_the_address_change_nothing(name: str, timeline: Timeline, visit: Open) -> None:
    address = f"#event={name}&lanes={name}&status={name}&kind={name}&calendar={name}&view={name}&story={name}"
    reader = visit(timeline, address=address)
    assert reader.js("gahnegar.selected()") is None
    reader.tab.click("#reset")
    assert len(reader.titles()) == 5
