"""Correcting, telling and taking along, in a real Chromium; what is corrected is put on again by Python."""

import json
from pathlib import Path
from typing import Any

import pytest

from gahnegar.timeline.timeline import Timeline

from .reader import PHONE, Open, Visit

TITLE = "برگزاری سومین اجلاس مجمع عمومی شهرداران در رباط"


def edit(reader: Visit, row: int, **fields: str) -> None:
    """Opens the card of a row in edit mode, fills its form and saves it."""
    if reader.tab.get_attribute("#edit", "aria-pressed") != "true":
        reader.tab.click("#edit")
    reader.js(f"gahnegar.select({row}, 'chart')")
    reader.tab.click("#card .edit-change")
    for name, value in fields.items():
        reader.tab.fill(f"#card .edit-form [name={name}]", value)
    reader.tab.click("#card .edit-form [type=submit]")


def edits_of(reader: Visit) -> list[Any]:
    with reader.tab.expect_download() as download:
        reader.tab.click("#edit-save")
    path = Path(download.value.path())
    told: list[Any] = json.loads(path.read_text(encoding="utf-8"))["edits"]
    return told


def test_a_correction_shows_at_once_and_python_puts_it_on_again(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    row = next(n for n, row in enumerate(timeline) if row.title == TITLE)
    edit(reader, row, title="اجلاس رباط", start="۱۰ مهر ۱۳۹۲", end="۱۳۹۲/۷/۱۴", place="رباط")
    card = reader.tab.locator("#card")
    assert card.locator("h2").inner_text() == "اجلاس رباط"
    assert card.locator(".when").inner_text() == "۱۰ تا ۱۴ مهر ۱۳۹۲"
    assert card.locator(".edited").is_visible()
    edited = timeline.apply(edits_of(reader))
    (new,) = [row for row in edited if row.title == "اجلاس رباط"]
    assert (str(new.start), str(new.end), new.place) == ("2013-10-02", "2013-10-06", "رباط")
    assert edited.misfits == ()
    columns = ("start", "end", "start_jalali", "end_jalali", "kind", "granularity", "value", "edtf", "place", "edited")
    told = reader.js(f"{json.dumps(columns)}.map((name) => gahnegar.table.now[name][{row}] || '')")
    assert told[:-1] == [str(getattr(new, name)) for name in columns[:-1]]


@pytest.mark.parametrize("day", ["۳۰ اسفند ۱۳۹۲", "1392/12/30", "2013-02-29", "دیروز", "13920709"])
def test_a_day_that_does_not_exist_is_refused(day: str, timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    edit(reader, 0, start=day)
    assert day in reader.tab.locator("#card .wrong").inner_text()
    assert reader.tab.locator("#undo").is_disabled()


@pytest.mark.parametrize(
    ("typed", "told", "start", "end"),
    [
        ("مهر ۱۳۹۲", "مهر ۱۳۹۲", "2013-09-23", "2013-10-22"),
        ("۱۳۹۲", "۱۳۹۲", "2013-03-21", "2014-03-20"),
        ("1 October 2013", "سه‌شنبه ۹ مهر ۱۳۹۲", "2013-10-01", "2013-10-01"),
        ("اکتبر ۲۰۱۳", "۹ مهر تا ۹ آبان ۱۳۹۲", "2013-10-01", "2013-10-31"),
    ],
)
def test_days_are_typed_in_either_calendar(
    typed: str, told: str, start: str, end: str, timeline: Timeline, visit: Open
) -> None:
    reader = visit(timeline)
    edit(reader, 0, start=typed, end="")
    assert reader.tab.locator("#card .when").inner_text() == told
    (new,) = [row for row in timeline.apply(edits_of(reader)) if row.edited]
    assert (str(new.start), str(new.end)) == (start, end)


def test_an_event_that_is_added_is_as_long_as_it_was_typed(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    reader.tab.click("#edit")
    reader.tab.click("#edit-add")
    assert not reader.tab.locator("#edit-new [name=open]").is_checked()
    reader.tab.fill("#edit-new [name=title]", "رویداد تازه")
    reader.tab.fill("#edit-new [name=start]", "مهر ۹۲")
    reader.tab.click("#edit-new [type=submit]")
    told = edits_of(reader)
    assert told[0]["set"]["start"] == "1392-07"
    (row,) = [row for row in timeline.apply(told) if row.edited]
    assert (str(row.start), str(row.end)) == ("2013-09-23", "2013-10-22")


def test_everything_can_be_undone(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    before = reader.titles()
    reader.tab.click("#edit")
    reader.tab.locator("#events .edit-hide").first.click()
    assert reader.titles() == before[1:]
    reader.tab.click("#edit-add")
    reader.tab.fill("#edit-new [name=title]", "رویداد تازه")
    reader.tab.fill("#edit-new [name=start]", "۱۳۹۵/۱/۱")
    reader.tab.click("#edit-new [type=submit]")
    assert "رویداد تازه" in reader.titles()
    assert len(reader.marks()) == len(before) + 1
    reader.tab.click("#undo")
    reader.tab.click("#undo")
    assert reader.titles() == before
    reader.tab.click("#redo")
    assert reader.titles() == before[1:]
    assert [each["op"] for each in edits_of(reader)] == ["hide"]


def test_events_are_joined_and_split_again(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    count = len(reader.titles())
    reader.tab.click("#edit")
    cards = reader.tab.locator("#events .card")
    first, second = cards.nth(0).locator("h3").inner_text(), cards.nth(1).locator("h3").inner_text()
    cards.nth(0).locator(".edit-join").click()
    cards.nth(1).locator("h3").click()
    assert len(reader.titles()) == count - 1
    joined = timeline.apply(edits_of(reader))
    (whole,) = [row for row in joined if row.merged]
    assert (whole.title, whole.merged[0].title) == (first, second)
    again = visit(joined)
    again.tab.click("#edit")
    again.tab.locator("#events .edit-split").click()
    assert sorted(again.titles()) == sorted(reader_titles(timeline))
    parted = joined.apply(edits_of(again)[1:])
    assert len(parted) == len(timeline)


def reader_titles(timeline: Timeline) -> list[str]:
    return [row.title for row in timeline if row.dated]


def test_a_file_of_edits_is_taken_up_again(timeline: Timeline, visit: Open, tmp_path: Path) -> None:
    reader = visit(timeline)
    edit(reader, 0, note="یادداشت ویراستار")
    path = tmp_path / "edits.json"
    told = edits_of(reader)
    stranger = {"op": "hide", "of": [{"event_id": "x", "sentence": "نیست"}], "set": {}}
    path.write_text(json.dumps({"edits": [*told, stranger, {"op": "constructor"}]}), encoding="utf-8")
    again = visit(timeline)
    again.tab.click("#edit")
    again.tab.set_input_files("#edit-load", path)
    again.tab.wait_for_selector("#events .told-note")
    assert "یک" in again.tab.locator("#edit-note").inner_text() or "۱" in again.tab.locator("#edit-note").inner_text()
    assert edits_of(again) == told


def test_edits_that_python_put_on_are_kept_in_the_next_file(timeline: Timeline, visit: Open) -> None:
    first = visit(timeline)
    edit(first, 0, note="نخست")
    told = edits_of(first)
    second = visit(timeline.apply(told))
    assert second.tab.locator("#events .edited").count() == 1
    edit(second, 1, note="دوم")
    both = edits_of(second)
    assert both[: len(told)] == told
    assert sorted(row.note for row in timeline.apply(both) if row.note) == ["دوم", "نخست"]


def test_edits_that_python_put_on_can_be_undone(timeline: Timeline, visit: Open) -> None:
    first = visit(timeline)
    edit(first, 0, title="عنوان تازه", start="1392/1/1")
    first.tab.locator("#events .edit-hide").last.click()
    told = edits_of(first)
    second = visit(timeline.apply(told))
    assert second.titles() == first.titles()
    second.tab.click("#edit")
    for _ in told:
        second.tab.click("#undo")
    assert second.titles() == reader_titles(timeline)
    assert len(second.marks()) == len(visit(timeline).marks())
    assert second.tab.locator("#undo").is_disabled()
    assert edits_of(second) == []
    second.tab.click("#redo")
    assert "عنوان تازه" in second.titles()
    assert edits_of(second) == told[:1]
    second.tab.click("#redo")
    assert second.titles() == first.titles()
    second.tab.click("#undo")
    second.tab.locator("#events .edit-hide").first.click()
    assert timeline.apply(edits_of(second)).misfits == ()


def test_hostile_corrections_stay_inert(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    hostile = "<img src=x onerror='window.broken=1'>"
    edit(reader, 0, title=hostile, note=hostile, place=hostile, picture="javascript:window.broken=1")
    assert reader.tab.locator("#card h2").inner_text() == hostile
    assert reader.tab.locator("#card img").count() == 0
    reader.tab.click("#tell")
    assert reader.tab.locator("#story-slide img").count() == 0
    assert reader.js("window.broken") is None


def test_a_picture_is_taken_from_a_file_and_shown(timeline: Timeline, visit: Open, tmp_path: Path) -> None:
    reader = visit(timeline)
    reader.tab.click("#edit")
    reader.js("gahnegar.select(0, 'chart')")
    reader.tab.click("#card .edit-change")
    reader.tab.locator("#chart").screenshot(path=tmp_path / "picture.png")
    reader.tab.set_input_files("#card [type=file]", tmp_path / "picture.png")
    reader.tab.click("#card .edit-form [type=submit]")  # at once: who saves does not know that the file is still read
    picture = reader.tab.locator("#card img")
    assert picture.get_attribute("src").startswith("data:image/jpeg")
    assert picture.evaluate("(image) => image.decode().then(() => image.width)") > 9
    again = visit(timeline.apply(edits_of(reader)))
    assert again.tab.locator("#events .card img").count() == 1


def test_a_picture_of_the_web_is_announced_for_the_next_page(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    edit(reader, 0, picture="https://example.org/a.png")
    assert "edits.json" in reader.tab.locator("#edit-note").inner_text()
    assert reader.tab.locator("#card img").count() == 0


def test_the_story_is_told_by_keys_and_swipes(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    reader.tab.click("#tell")
    slide = reader.tab.locator("#story-slide h2")
    titles = reader_titles(timeline)
    assert slide.inner_text() == titles[0]
    assert not reader.tab.locator("#list").is_visible()
    reader.tab.keyboard.press("ArrowLeft")
    assert slide.inner_text() == titles[1]
    reader.tab.keyboard.press("ArrowRight")
    assert slide.inner_text() == titles[0]
    swipe = """(x) => { const at = (type, X) => { const touch = new Touch({ identifier: 1, target: story, clientX: X,
      clientY: 300 }); story.dispatchEvent(new TouchEvent(type, { touches: type === 'touchend' ? [] : [touch],
      changedTouches: [touch], bubbles: true })); }; const story = document.getElementById('story');
      at('touchstart', 200); at('touchend', 200 + x); }"""
    reader.tab.evaluate(swipe, 120)
    assert slide.inner_text() == titles[1]
    assert "story=1" in reader.address()
    reader.tab.keyboard.press("Escape")
    assert reader.tab.locator("#list").is_visible()


def test_the_story_tells_what_an_editor_chose_with_text_and_picture(timeline: Timeline, visit: Open) -> None:
    dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
    row = next(row for row in timeline if row.title == TITLE)
    told = timeline.replace(row.event_id, story=True, note="متن روایت", picture=dot)
    reader = visit(told, address="#story=1", size=PHONE)
    assert reader.tab.locator("#story-slide h2").inner_text() == TITLE
    assert "متن روایت" in reader.tab.locator("#story-slide").inner_text()
    assert (
        reader.tab.locator("#story-slide img").evaluate("(image) => image.decode().then(() => image.naturalWidth)") == 1
    )
    assert reader.tab.locator("#story-on").is_disabled()
