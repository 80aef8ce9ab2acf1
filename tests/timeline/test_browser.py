"""The page in a real Chromium without a window: what a reader sees and does. Skipped, with the reason, without one."""

import csv
import datetime as dt
import io
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gahnegar.dates import calendars
from gahnegar.dates.calendars import proleptic_day
from gahnegar.dates.display import long, month_name, persian_digits
from gahnegar.dates.explain import reason_in
from gahnegar.dates.units import Calendar, Reason
from gahnegar.events.event import Event, Kind, Status
from gahnegar.timeline import read_csv
from gahnegar.timeline.gather import Article
from gahnegar.timeline.marks import DAY, moment
from gahnegar.timeline.row import Row
from gahnegar.timeline.timeline import Timeline

from ..consumers import eventually
from .reader import PHONE, WIDE, Open, Visit, many
from .samples import event

OCTOBER = dt.date(2013, 10, 1)


def test_every_row_with_a_place_in_time_has_one_mark(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    placed = [number for number, row in enumerate(timeline) if row.dated or row.recurrence]
    assert sorted(row for row, _, _ in reader.marks()) == placed
    assert reader.js("document.getElementById('chart').dataset.marks") == str(len(placed))
    assert len(reader.titles()) == sum(row.dated for row in timeline)


def test_what_has_no_date_stands_apart_with_its_reason(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    assert reader.tab.locator("#undated .reason").all_inner_texts() == [reason_in(Reason.VAGUE, "fa")]
    assert "هر سه سال یک بار" in reader.tab.locator("#rhythms").inner_text()


def test_a_click_on_a_mark_shows_its_card(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    row, x, y = next(mark for mark in reader.marks() if timeline.rows[mark[0]].place.startswith("رباط"))
    reader.tab.mouse.move(x, y)
    reader.tab.wait_for_selector("#tip:not([hidden])")
    tip = reader.tab.locator("#tip").inner_text()
    assert all(words in tip for words in (timeline.rows[row].title, "۹ تا ۱۲ مهر ۱۳۹۲"))
    reader.tab.mouse.click(x, y)
    reader.tab.wait_for_selector("#card")
    card = reader.tab.locator("#card").inner_text()
    shown = (timeline.rows[row].title, "۹ تا ۱۲ مهر ۱۳۹۲", "۱ تا ۴ اکتبر ۲۰۱۳", "هفته آینده", timeline.rows[row].source)
    assert all(words in card for words in shown)
    assert reader.tab.locator("#card mark").inner_text() == timeline.rows[row].expression
    assert reader.tab.locator(".card.chosen h3").inner_text() == timeline.rows[row].title
    assert timeline.rows[row].event_id in reader.address()


def test_a_mark_opens_its_card_where_it_is(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    reader.js("scrollTo(0, 120)")
    _, x, y = next(mark for mark in reader.marks() if timeline.rows[mark[0]].place.startswith("رباط"))
    before = reader.js("scrollY")
    reader.tab.mouse.click(x, y)
    reader.tab.wait_for_selector("#card")
    assert reader.settled().js("scrollY") == before
    box = reader.box("#card")
    chart = reader.box("#stage")
    assert chart["x"] - 1 <= box["x"] <= chart["x"] + chart["width"] - box["width"] + 1
    assert box["y"] + box["height"] <= WIDE["height"]


def test_the_card_leads_on_and_back_and_forward_follow(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    title = reader.tab.locator("#card-title")
    first, x, y = min(reader.marks())
    reader.tab.mouse.click(x, y)
    reader.tab.get_by_role("button", name="رویداد بعدی").click()
    second = reader.js("gahnegar.selected()")
    assert second != first
    assert title.inner_text() == timeline.rows[second].title
    reader.tab.go_back()
    eventually(title.inner_text, timeline.rows[first].title)
    reader.tab.go_back()
    eventually(reader.tab.locator("#card").is_hidden)
    reader.tab.go_forward()
    eventually(title.inner_text, timeline.rows[first].title)
    reader.tab.go_forward()
    eventually(title.inner_text, timeline.rows[second].title)
    reader.tab.keyboard.press("Escape")


def test_the_list_follows_a_card_on_demand(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    row, x, y = max(mark for mark in reader.marks() if timeline.rows[mark[0]].dated)
    reader.tab.mouse.click(x, y)
    reader.tab.locator("#card .to-list").click()
    assert reader.js("document.activeElement.dataset.row") == str(row)
    reader.tab.locator(".card.chosen .to-chart").click()
    assert reader.tab.locator("#card-title").inner_text() == timeline.rows[row].title


def test_a_click_on_a_card_rings_its_mark(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    reader.tab.locator(".card h3", has_text="دومین اجلاس").click()
    row = reader.js("gahnegar.selected()")
    assert timeline.rows[row].place == "برج میلاد تهران"
    ring = reader.tab.locator("#chart .ring").evaluate("(node) => Number(node.closest('[data-row]').dataset.row)")
    assert ring == row


def test_a_chosen_event_out_of_sight_is_brought_into_view(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    reader.look(dt.date(1992, 1, 1), dt.date(1993, 1, 1))
    reader.tab.locator(".card h3", has_text="دومین اجلاس").click()
    first, last = reader.js("gahnegar.chart.view()")
    assert first < moment(dt.date(2013, 3, 21)) < last


def test_the_sentence_marks_its_expression(timeline: Timeline, visit: Open) -> None:
    card = visit(timeline).tab.locator(".card", has_text="سومین اجلاس")
    assert card.locator("mark").inner_text() == "هفته آینده از روز سه‌شنبه تا جمعه"
    assert card.locator("blockquote").inner_text().endswith("در رباط برگزار می‌شود.")


def test_a_contradiction_is_shown_on_its_card(timeline: Timeline, visit: Open) -> None:
    warning = visit(timeline).tab.locator("#events .warning").all_inner_texts()
    assert len(warning) == 1
    assert "چهارشنبه" in warning[0]
    assert "سه‌شنبه" in warning[0]


def test_why_this_date_opens_on_demand(timeline: Timeline, visit: Open) -> None:
    card = visit(timeline).tab.locator(".card", has_text="سومین اجلاس")
    assert not card.locator("details p").is_visible()
    card.locator("summary").click()
    row = next(row for row in timeline if row.place.startswith("رباط"))
    assert card.locator("details p").inner_text() == row.explanation


@pytest.mark.parametrize("typed", ["رباط", "رباط پایتخت", "هفتة آينده", "۲۰۱۳ اکتبر", "1392-07-09", "قالیباف رباط"])
def test_search_finds_as_one_types(typed: str, timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    reader.tab.fill("#search", typed)
    assert reader.titles() == ["برگزاری سومین اجلاس مجمع عمومی شهرداران در رباط"]


def test_search_reads_letters_and_digits_as_the_tagger_does(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    for typed in ("قاليباف منطقة", "قالی‌باف منطقه", "قـالیباف خاورمیانه"):
        reader.tab.fill("#search", typed)
        assert reader.titles() == ["انتخاب قالیباف به ریاست منطقهٔ خاورمیانه"], typed
    reader.tab.fill("#search", "٢٠١٣")
    assert len(reader.titles()) == 3


def test_filters_narrow_list_and_chart_alike(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    reader.tab.click("[data-status=past]")
    assert len(reader.titles()) == len(reader.marks()) == 2
    reader.tab.click("[data-status=future]")
    assert len(reader.titles()) == len(reader.marks()) == 3
    reader.tab.select_option("#kind", "interval")
    reader.tab.fill("#search", "نیست چنین")
    assert reader.titles() == []
    assert reader.marks() == []
    assert "نیست" in reader.tab.locator("#events").inner_text()
    reader.tab.click("#reset")
    assert len(reader.titles()) == 5


def test_a_period_is_typed_in_either_calendar(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    for first, last in (("۱۳۹۲/۷/۱", "۱۳۹۲/۷/۳۰"), ("2013-10-04", "2013-10-30"), ("1392-07", "1392-07")):
        reader.tab.fill("#from", first)
        reader.tab.fill("#to", last)
        reader.tab.press("#to", "Enter")
        assert reader.titles() == ["برگزاری سومین اجلاس مجمع عمومی شهرداران در رباط"], first


def test_a_period_is_drawn_in_the_chart(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    reader.look(dt.date(2013, 9, 1), dt.date(2013, 11, 1))
    reader.tab.click("#brush")
    box = reader.box("#chart .axis line")
    share = (OCTOBER - dt.date(2013, 9, 1)) / (dt.date(2013, 11, 1) - dt.date(2013, 9, 1))
    x = box["x"] + box["width"] * (1 - share)
    reader.tab.mouse.move(x + 30, box["y"] - 60)
    reader.tab.mouse.down()
    reader.tab.mouse.move(x - 40, box["y"] - 20, steps=5)
    reader.tab.mouse.up()
    assert reader.titles() == ["برگزاری سومین اجلاس مجمع عمومی شهرداران در رباط"]
    assert "1392-07-0" in reader.js("gahnegar.state.from")


def test_a_drag_moves_the_chart_and_opens_nothing(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    before = reader.js("gahnegar.chart.view()")
    _, x, y = reader.marks()[0]
    reader.tab.mouse.move(x, y)
    reader.tab.mouse.down()
    reader.tab.mouse.move(x - 100, y, steps=4)
    reader.tab.mouse.up()
    after = reader.js("gahnegar.chart.view()")
    assert after[0] < before[0], "what was earlier comes in from the right"
    assert after[1] - after[0] == pytest.approx(before[1] - before[0])
    assert not reader.tab.locator("#card").is_visible()
    again = visit(timeline, address="#" + reader.address().partition("#")[2])
    assert again.js("gahnegar.chart.view()") == pytest.approx(after, abs=1000)


def test_far_events_do_not_squeeze_the_others(visit: Open) -> None:
    far = [dt.date(1837, 6, 1), dt.date(2100, 1, 1)]
    days = [dt.date(2013, 1, 1) + dt.timedelta(days=30 * n) for n in range(12)]
    reader = visit(Timeline.from_events([event(f"رویداد {day}", day, offset=n) for n, day in enumerate([*far, *days])]))
    first, last = reader.js("gahnegar.chart.view()")
    assert last - first < 3 * 365 * DAY
    assert len([x for _, x, _ in reader.marks() if 0 < x < WIDE["width"]]) == 12
    assert reader.tab.locator("#before").inner_text().startswith("۱ رویداد پیش")
    assert reader.tab.locator("#after").inner_text().startswith("۱ رویداد پس")
    assert reader.tab.locator("#chart .overview .break").count() == 2
    reader.tab.click("#before")
    assert reader.js("gahnegar.chart.view()")[0] < moment(far[0])
    reader.tab.click("#zoom-all")
    first, last = reader.js("gahnegar.chart.view()")
    assert first < moment(far[0])
    assert last > moment(far[1])


def test_the_chart_is_one_stop_of_the_tab_key_and_says_what_it_shows(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    assert reader.js("document.querySelectorAll('#chart [tabindex], #chart a').length") == 0
    said = reader.tab.locator("#chart-text").text_content()
    assert said is not None
    assert "۶ رویداد" in said


def test_the_calendar_switch_moves_nothing_but_the_labels(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    before, jalali = reader.marks(), reader.ticks()
    reader.tab.click("#calendar [data-value=gregorian]")
    assert reader.marks() == before
    assert jalali["1991-03-21T00:00"] == "۱۳۷۰"
    assert "2000-01-01T00:00" in reader.ticks()
    assert reader.ticks()["2000-01-01T00:00"] == "۲۰۰۰"
    assert reader.tab.locator(".card .when").first.inner_text().endswith("۲۰ مارس ۲۰۰۱ (آغاز آن)")


def test_ticks_are_persian_and_right_at_three_distances(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)

    def expected(*days: tuple[int, int, int]) -> set[str]:
        return {dt.date.fromordinal(calendars.to_day(Calendar.JALALI, *day)).isoformat() + "T00:00" for day in days}

    reader.look(dt.date(2010, 1, 1), dt.date(2016, 1, 1))
    years = reader.ticks()
    assert set(years) == expected(*((year, 1, 1) for year in range(1389, 1395)))
    assert years["2013-03-21T00:00"] == "۱۳۹۲"
    reader.look(dt.date(2013, 8, 1), dt.date(2014, 4, 1))
    months = reader.ticks()
    assert months["2013-09-23T00:00"] == "مهر ۱۳۹۲"
    assert months["2014-03-21T00:00"] == "فروردین ۱۳۹۳"
    reader.look(dt.date(2013, 9, 29), dt.date(2013, 10, 5))
    days = reader.ticks()
    assert days["2013-10-01T00:00"] == "۹ مهر ۱۳۹۲"
    reader.look(OCTOBER, dt.date(2013, 10, 2))
    assert reader.ticks()["2013-10-01T12:00"] == "۱۲:۰۰"


def test_ticks_of_any_distance_say_the_day_on_which_they_stand(visit: Open) -> None:
    rows = (Row("1", "آغاز", start=dt.date(700, 1, 1), end=dt.date(700, 1, 1), kind=Kind.POINT),)
    reader = visit(
        Timeline((*rows, replace(rows[0], event_id="2", start=dt.date(3000, 1, 1), end=dt.date(3000, 1, 1))))
    )
    chance = random.Random(7)
    for _ in range(60):
        first = dt.date.fromordinal(chance.randrange(dt.date(800, 1, 1).toordinal(), dt.date(2900, 1, 1).toordinal()))
        last = first + dt.timedelta(days=int(10 ** chance.uniform(0.5, 4.9)))
        reader.look(first, last)
        for at, words in reader.ticks().items():
            day = dt.date.fromisoformat(at[:10])
            year, month, _ = calendars.from_day(Calendar.JALALI, day.toordinal())
            told = {
                persian_digits(str(year)),
                persian_digits(f"{month_name(Calendar.JALALI, month)} {year}"),
                long(Calendar.JALALI, day),
            }
            assert words in told or ":" in persian_digits(words), (first, last, at, words)
            if words == persian_digits(str(year)):
                assert calendars.from_day(Calendar.JALALI, day.toordinal())[1:] == (1, 1)


def test_the_address_brings_back_what_was_chosen(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    reader.tab.fill("#search", "اجلاس")
    reader.tab.click("[data-status=past]")
    reader.tab.click("#calendar [data-value=gregorian]")
    reader.tab.select_option("#lanes", "status")
    reader.tab.fill("#from", "1392")
    reader.tab.press("#from", "Enter")
    reader.tab.click("#view [data-value=table]")
    reader.tab.locator("#events tbody tr").first.click()
    reader.tab.focus("#chart")
    reader.tab.keyboard.press("+")
    state, view = reader.js("JSON.stringify(gahnegar.state)"), reader.js("gahnegar.chart.view()")
    again = visit(timeline, address="#" + reader.address().partition("#")[2])
    assert again.js("JSON.stringify(gahnegar.state)") == state
    assert again.js("gahnegar.chart.view()") == pytest.approx(view, abs=1000)
    assert again.tab.input_value("#search") == "اجلاس"
    assert again.tab.locator("tr.chosen th").inner_text() == "برگزاری دومین اجلاس منطقه‌ای در برج میلاد تهران"


@pytest.mark.parametrize(
    "address", ["#event=none&status=x&lanes=y&from=z&view=q", "#%E0%A4%A&zoom=9_x", "#q=%3Cscript%3E"]
)
def test_a_broken_address_is_no_harm(address: str, timeline: Timeline, visit: Open) -> None:
    assert len(visit(timeline, address=address).tab.locator("#events").all()) == 1


def test_the_keyboard_walks_through_the_chart_and_to_the_card(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    reader.tab.focus("#chart")
    reader.tab.keyboard.press("ArrowLeft")
    assert reader.js("gahnegar.selected()") == 0
    reader.tab.keyboard.press("ArrowLeft")
    assert reader.js("gahnegar.selected()") == 1
    reader.tab.keyboard.press("ArrowRight")
    assert reader.js("gahnegar.selected()") == 0
    assert timeline.rows[0].title in reader.tab.locator("[aria-live]").inner_text()
    before = reader.js("gahnegar.chart.view()")
    reader.tab.keyboard.press("+")
    after = reader.js("gahnegar.chart.view()")
    assert after[1] - after[0] < before[1] - before[0]
    reader.tab.keyboard.press("0")
    assert reader.js("gahnegar.chart.view()") == before
    reader.tab.keyboard.press("Enter")
    assert reader.js("document.activeElement.id") == "card"
    reader.tab.keyboard.press("Tab")
    assert reader.js("document.activeElement.closest('#card') !== null")
    reader.tab.keyboard.press("Escape")
    assert not reader.tab.locator("#card").is_visible()
    assert reader.js("document.activeElement.id") == "chart"


def test_everything_that_can_be_used_has_a_name(timeline: Timeline, visit: Open) -> None:
    nameless = visit(timeline).js(
        """[...document.querySelectorAll('button, input, select, a, [role=application], [role=region], [role=group]')]
        .filter((node) => node.checkVisibility())
        .filter((node) => !(node.ariaLabel || node.textContent.trim() || node.labels?.[0]?.textContent.trim()))
        .map((node) => node.outerHTML)"""
    )
    assert nameless == []


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_persian_page_runs_from_right_to_left(size: Any, timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline, size=size, title="شهرداران")
    heading = reader.box("h1")
    assert heading["x"] + heading["width"] > size["width"] * 0.9
    first, second = (reader.box(".chip", number) for number in (0, 1))
    assert first["x"] > second["x"]
    at = {row: x for row, x, _ in reader.marks()}
    dated = [number for number, row in enumerate(timeline) if row.start]
    assert [at[number] for number in dated] == sorted((at[number] for number in dated), reverse=True)
    assert reader.js("document.documentElement.scrollWidth") <= size["width"]
    spills = reader.js(
        """[...document.querySelectorAll('body *')]
        .filter((node) => !node.closest('#chart svg, .chips, .unseen, .skip, .scroll'))
        .filter((node) => node.checkVisibility())
        .map((node) => [node.tagName + node.className, node.getBoundingClientRect()])
        .filter(([, box]) => box.left < -1 || box.right > innerWidth + 1).map(([name]) => name)"""
    )
    assert spills == []


def test_the_english_page_runs_from_left_to_right_and_its_texts_do_not(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline, lang="en", calendar="gregorian")
    at = {row: x for row, x, _ in reader.marks()}
    dated = [number for number, row in enumerate(timeline) if row.start]
    assert [at[number] for number in dated] == sorted(at[number] for number in dated)
    first, second = (reader.box(".chip", number) for number in (0, 1))
    assert first["x"] < second["x"]
    assert reader.js("getComputedStyle(document.querySelector('.card h3')).direction") == "rtl"
    assert reader.ticks()["2000-01-01T00:00"] == "2000"
    assert "1 to 4 October 2013" in reader.tab.locator(".card", has_text="سومین اجلاس").inner_text()


def test_colours_follow_the_scheme_of_the_system(timeline: Timeline, visit: Open) -> None:
    def luminance(scheme: str) -> float:
        told = visit(timeline, scheme=scheme).js("getComputedStyle(document.getElementById('page')).backgroundColor")
        return sum(int(part) for part in told.strip("rgb()").split(","))

    assert luminance("dark") < 150 < 600 < luminance("light")


def test_lanes_by_source_and_status_have_their_names(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    reader.tab.select_option("#lanes", "status")
    names = reader.tab.locator("#chart .lane-name").all_text_contents()
    assert {"روی داده", "پیش رو"} <= set(names)
    ys = {timeline.rows[row].status: set() for row, _, _ in reader.marks()}
    for row, _, y in reader.marks():
        ys[timeline.rows[row].status].add(round(y))
    assert not ys[Status.PAST] & ys[Status.FUTURE]


def test_what_has_no_place_stands_in_the_last_lane(timeline: Timeline, visit: Open) -> None:
    names = visit(timeline, address="#lanes=place").tab.locator("#chart .lane-name").all_text_contents()
    assert names[-1] == "نامعلوم"
    assert "رباط، پایتخت مراکش" in names


def test_a_wide_screen_has_two_columns_of_events(visit: Open) -> None:
    reader = visit(many(12), size={"width": 1920, "height": 1080})
    places = reader.js("[...document.querySelectorAll('#events .card')].map((card) => card.getBoundingClientRect().x)")
    assert len(set(places)) == 2


def test_on_a_phone_titles_take_two_lines(visit: Open) -> None:
    reader = visit(
        Timeline.from_events([event(f"برگزاری سومین اجلاس مجمع عمومی شهرداران {n}", OCTOBER) for n in range(4)]),
        size=PHONE,
    )
    texts = reader.tab.locator("#chart .item text").all_text_contents()
    assert len(texts) == 8


def test_a_table_stands_in_for_the_chart(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    reader.tab.click("#view [data-value=table]")
    rows = reader.tab.locator("#events tbody tr").all_inner_texts()
    assert len(rows) == 5
    assert rows[0].split("\t")[0] == "۱۳۷۰ تا ۱۳۷۹ (آغاز آن)"


def test_the_filtered_table_is_downloaded_as_python_writes_it(timeline: Timeline, visit: Open, tmp_path: Path) -> None:
    odd = Timeline.from_events(
        [event('=1+1, "x"\r\n', OCTOBER), event("-5", OCTOBER), event("'=x", dt.date(2014, 1, 1))]
    )
    for told, typed, kept in ((timeline, "قالیباف", 2), (odd, "", 3)):
        reader = visit(told)
        reader.tab.fill("#search", typed)
        with reader.tab.expect_download() as download:
            reader.tab.click("#take summary")
            reader.tab.click("#take [data-kind=csv]")
        path = tmp_path / "downloaded.csv"
        download.value.save_as(path)
        found = read_csv(path)
        assert len(found) == kept
        assert set(found.rows) <= set(told.rows)
        ours = Timeline(found.rows).to_csv(tmp_path / "ours.csv", force=True).read_bytes().partition(b"\r\n")
        theirs = path.read_bytes().partition(b"\r\n")
        assert theirs[2] == ours[2]
        assert theirs[0] == ours[0].replace(b'"', b""), (
            "the quotes of the header are a digest for files of Python's own"
        )
        next(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


def test_text_and_events_lead_to_each_other(story: list[Event], visit: Open) -> None:
    assembly = story[0]
    text = f"{'خبر ' * 200}\n\n{assembly.sentence.text}\n{'خبر ' * 900}"
    start = text.index(assembly.timex.text)
    moved = replace(assembly, timex=replace(assembly.timex, start=start, end=start + len(assembly.timex.text)))
    article = Article(text, (moved.timex,), source=moved.sources[0])
    reader = visit(Timeline(Timeline.from_events([moved, *story[1:]]).rows, (article,)))
    assert reader.tab.locator("#texts .text").text_content() == text
    reader.tab.click("#texts mark")
    assert reader.tab.locator(".card.chosen h3").inner_text() == assembly.title
    reader.tab.locator(".card", has_text="سومین اجلاس").get_by_text("در متن", exact=True).click()
    assert reader.js("document.activeElement.textContent") == assembly.timex.text
    assert reader.tab.locator("#texts mark.chosen").count() == 1


def test_on_a_phone_an_expression_opens_its_card_over_the_text(story: list[Event], visit: Open) -> None:
    assembly = story[0]
    text = f"{'خبر ' * 2000}\n\n{assembly.sentence.text}\n{'خبر ' * 900}"
    start = text.index(assembly.timex.text)
    moved = replace(assembly, timex=replace(assembly.timex, start=start, end=start + len(assembly.timex.text)))
    rows = Timeline.from_events([moved, *story[1:]]).rows
    reader = visit(Timeline(rows, (Article(text, (moved.timex,), source=moved.sources[0]),)), size=PHONE)
    reader.tab.locator("#texts mark").scroll_into_view_if_needed()
    before = reader.js("scrollY")
    reader.tab.click("#texts mark")
    assert reader.tab.locator("#card-title").inner_text() == assembly.title
    assert reader.settled().js("scrollY") == before
    assert reader.tab.locator("#texts mark.chosen").count() == 1


def test_statements_are_hidden_with_a_way_out(story: list[Event], visit: Open) -> None:
    spoken = [replace(each, reporting=True) for each in story]
    mixed = visit(Timeline.from_events([*story[:2], *spoken[2:]]))
    assert len(mixed.titles()) == 2
    mixed.tab.click("#hidden-said")
    assert len(mixed.titles()) == 5
    assert not mixed.tab.locator("#hidden-said").is_visible()
    only = visit(Timeline.from_events(spoken))
    assert len(only.titles()) == 5, "a text of nothing but statements shows them"
    searched = visit(Timeline.from_events([*story[:1], *spoken[1:]]))
    searched.tab.fill("#search", "برج میلاد")
    searched.tab.click("#events .nothing-here button")
    assert len(searched.titles()) == 1


def test_what_was_searched_is_marked(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    reader.tab.fill("#search", "قاليباف")
    assert set(reader.tab.locator("#events .hit").all_inner_texts()) == {"قالیباف"}
    reader.tab.fill("#search", "هفتهآینده")
    assert reader.tab.locator("#events blockquote").count() == 1


def test_print_shows_list_and_chart_and_no_tools(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline, scheme="dark")
    before = reader.box("#chart .plot")["width"]
    reader.tab.emulate_media(media="print")
    reader.js("dispatchEvent(new Event('beforeprint'))")
    assert reader.box("#chart .plot")["width"] == pytest.approx(690, abs=1)
    assert reader.js("getComputedStyle(document.getElementById('page')).backgroundColor") == "rgb(255, 255, 255)"
    assert not reader.tab.locator(".tools").is_visible()
    assert reader.tab.locator(".card").first.is_visible()
    assert reader.tab.locator("#chart .plot").is_visible()
    assert reader.tab.pdf()[:4] == b"%PDF"
    reader.tab.emulate_media(media="screen")
    reader.js("dispatchEvent(new Event('afterprint'))")
    eventually(lambda: reader.box("#chart .plot")["width"], before)


def test_many_events_have_an_overview_that_shows_where_they_crowd(visit: Open) -> None:
    reader = visit(many(100))
    before = reader.js("gahnegar.chart.view()")
    reader.tab.locator("#chart .overview").scroll_into_view_if_needed()
    box = reader.box("#chart .overview > rect")
    y = box["y"] + box["height"] / 2
    reader.tab.mouse.move(box["x"] + box["width"] * 0.3, y)
    reader.tab.mouse.down()
    reader.tab.mouse.move(box["x"] + box["width"] * 0.2, y, steps=4)
    reader.tab.mouse.up()
    assert reader.tab.locator("#chart .window").count() == 1, "it is there while a part is shown"
    after = reader.js("gahnegar.chart.view()")
    assert after[1] - after[0] == pytest.approx((before[1] - before[0]) * 0.1, rel=0.3)
    reader.tab.fill("#search", "رباط تهران")
    reader.tab.click("#zoom-all")
    assert reader.js("gahnegar.visible().length") < 60
    assert reader.tab.locator("#chart .overview").count() == 0


HOSTILE = [
    "</script><script>window.broken = 1</script>",
    "<img src=x onerror='window.broken=1'>",
    "{{ 7 * 7 }}{% if %}",
    "نویسه \u202eچپ‌گردان",
    "\ud800 نیمه",
    "😀👩‍🚀",
    "<b>پررنگ</b><br><a href='javascript:window.broken=1'>پیوند</a>",
    "ا" * 100_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_text_is_shown_as_it_stands(text: str, visit: Open) -> None:
    told = event(text, OCTOBER, sentence=f"سه‌شنبه {text}", who=(text,), where=text, source=text)
    rows = tuple(
        replace(row, url="javascript:window.broken=1", document=text) for row in Timeline.from_events([told]).rows
    )
    article = Article(
        text.replace("\ud800", "\ufffd"), (), title=text.replace("\ud800", "\ufffd"), source=rows[0].source
    )
    reader = visit(Timeline(rows, (article,)), title=text)
    shown = text.replace("\ud800", "\ufffd").replace("\u202e", "")
    assert reader.titles() == [shown]
    assert reader.tab.locator(".card a, .card img, #texts a, #texts img").count() == 0
    _, x, y = reader.marks()[0]
    reader.tab.mouse.move(x, y)
    reader.tab.wait_for_selector("#tip:not([hidden])")
    reader.tab.locator(".card summary").click()
    reader.tab.select_option("#lanes", "participant")
    assert reader.js("window.broken") is None
    assert reader.js("document.querySelectorAll('#chart a, #tip a, #card a, #chart image').length") == 0
    assert reader.js("document.documentElement.scrollWidth") <= WIDE["width"]


def test_no_events_are_told_kindly(visit: Open) -> None:
    reader = visit(Timeline())
    assert "پیدا نشد" in reader.tab.locator(".nothing").inner_text()
    assert not reader.tab.locator("#chart").is_visible()


def test_events_without_any_date_make_a_list_only(visit: Open) -> None:
    reader = visit(Timeline.from_events([event("یک"), event("دو", offset=9)]))
    assert not reader.tab.locator("#chart").is_visible()
    assert reader.tab.locator("#undated .card").count() == 2


def test_a_title_of_ten_thousand_letters_keeps_its_card_small(visit: Open) -> None:
    reader = visit(Timeline.from_events([event("عنوان " * 1700, OCTOBER), event("دیگر", OCTOBER, offset=5)]))
    assert len(reader.titles()[0]) > 10_000
    assert reader.box(".card")["height"] < 400


@pytest.mark.parametrize("count", [1, 30])
def test_one_day_holds_one_event_or_many(count: int, visit: Open) -> None:
    reader = visit(Timeline.from_events([event(f"رویداد {n}", OCTOBER, offset=n) for n in range(count)]))
    assert len({round(y) for _, _, y in reader.marks()}) == count
    assert "۹ مهر ۱۳۹۲" in reader.ticks().values()


def test_three_thousand_years_are_one_view(visit: Open) -> None:
    days = [dt.date(1, 1, 1), dt.date(500, 6, 1), dt.date(1000, 1, 1), dt.date(2013, 1, 1), dt.date(3000, 1, 1)]
    reader = visit(Timeline.from_events([event(str(day.year), day, offset=day.year) for day in days]))
    assert len(reader.marks()) == 5
    ticks = reader.ticks()
    assert 4 <= len(ticks) <= 12
    assert {"۱۰۰۰", "۲۰۰۰"} <= set(ticks.values())
    assert all(words.endswith("م.") for at, words in ticks.items() if at < "0622-03-21")


def test_years_before_christ_and_hours_stand_on_one_scale(visit: Open) -> None:
    def row(name: str, **columns: Any) -> Row:
        return Row(name, f"رویداد {name}", kind=Kind.POINT, **columns)

    ides, year, clock = proleptic_day(-43, 3, 15), proleptic_day(-330, 1, 1), dt.time(17, 30)
    rows = (
        row("1", start=OCTOBER, end=OCTOBER, clock=clock),
        row("2", days=(ides, ides)),
        row("3", days=(year, year + 364)),
    )
    reader = visit(Timeline(rows))
    assert reader.titles() == ["رویداد 3", "رویداد 2", "رویداد 1"]
    assert reader.tab.locator("#events .when").all_inner_texts()[:2] == ["۳۳۱ پ.م.", "۱۵ مارس ۴۴ پ.م."]
    assert reader.tab.locator("#events .year").all_inner_texts()[0] == "۳۳۱ پ.م."
    at = {row: x for row, x, _ in reader.marks()}
    assert at[2] > at[1] > at[0], "time runs to the left"
    epoch = dt.date(1970, 1, 1).toordinal()
    reader.js(f"gahnegar.chart.look({(year - epoch) * DAY}, {(ides - epoch) * DAY})")
    assert {"۳۰۰ پ.م.", "۱۰۰ پ.م."} <= set(reader.ticks().values())
    reader.look(OCTOBER, dt.date(2013, 10, 2))
    (mark,) = reader.marks()
    five, six = (reader.box(f"#chart .tick[data-at='2013-10-01T{hour}:00:00.000Z']") for hour in (15, 18))
    told = reader.ticks()
    assert sum("۹ مهر ۱۳۹۲" in words for words in told.values()) == 1, "the hours say of which day they are"
    middles = five["x"] + five["width"] / 2, six["x"] + six["width"] / 2
    share = (middles[0] - mark[1]) / (middles[0] - middles[1])
    assert share == pytest.approx(2.5 / 3, abs=0.05)


def test_fixed_and_religious_holidays_are_thin_lines_when_near(timeline: Timeline, visit: Open) -> None:
    reader = visit(timeline)
    assert reader.tab.locator("#chart .feast").count() == 0
    reader.look(dt.date(2013, 9, 1), dt.date(2014, 4, 10))
    names = reader.tab.locator("#chart .feast-name").all_text_contents()
    assert {"اربعین", "مبعث", "نوروز"} & set(names)
    assert len(names) < reader.tab.locator("#chart line.feast").count(), "only names that have room are told"
    reader.look(dt.date(2013, 11, 6), dt.date(2013, 11, 24))
    assert reader.tab.locator("#chart .feast-name").all_text_contents() == ["تاسوعا", "عاشورا"]
    at = reader.js("gahnegar.chart.view()[0]")
    lines = reader.js(
        "[...document.querySelectorAll('#chart line.feast')].map((line) => Number(line.getAttribute('x1')))"
    )
    wide = reader.js("document.querySelector('#chart .plot').getAttribute('width') - 28")
    days = [at + (1 - (x - 14) / wide) * moment_length(reader) for x in lines]
    assert [dt.date.fromordinal(round(day / DAY) + 719163) for day in days] == [
        dt.date(2013, 11, 13),
        dt.date(2013, 11, 14),
    ]


def moment_length(reader: Visit) -> float:
    return float(reader.js("gahnegar.chart.view()[1] - gahnegar.chart.view()[0]"))


def test_rows_that_count_events_are_counted_so(visit: Open) -> None:
    rows = tuple(replace(row, counted=100) for row in many(300).rows)
    reader = visit(Timeline(rows))
    assert "۳۰٬۰۰۰" in reader.tab.locator("#count").inner_text()
    numbers = reader.tab.locator("#chart .group text").all_text_contents()
    assert numbers
    assert all(number.endswith("۰۰") for number in numbers)


def test_duplicate_ids_lead_to_their_own_cards(timeline: Timeline, visit: Open) -> None:
    twice = Timeline.from_frame(timeline.to_frame().assign(event_id='x" onclick="'))
    reader = visit(twice)
    ids = reader.js("[...document.querySelectorAll('.card')].map(({ id }) => id)")
    assert len(set(ids)) == len(ids) == 7


def test_however_many_events_there_are_few_elements_are_drawn(visit: Open) -> None:
    reader = visit(many(10_000))
    for lanes in ("one", "source", "status"):
        reader.js(f"gahnegar.change({{ lanes: '{lanes}', zoom: '' }})")
        for _ in range(13):
            assert reader.js("document.querySelectorAll('#chart *').length") < 2_000
            reader.js(
                """(() => { const [a, b] = gahnegar.chart.view(); const middle = a + (b - a) * 0.7;
                gahnegar.chart.look(middle - (b - a) / 4, middle + (b - a) / 4); })()"""
            )
        assert len(reader.marks()) > 0 or reader.grouped() == 0


def test_ten_thousand_events_stay_usable(visit: Open) -> None:
    timeline = many(10_000)
    reader = visit(timeline)
    assert reader.js("document.getElementById('chart').dataset.marks") == "10000"
    assert reader.js("document.querySelectorAll('.card').length") < 400
    reader.tab.fill("#search", "رباط تهران انتخابات")
    found = [row for row in timeline if all(word in row.title for word in ("رباط", "تهران", "انتخابات"))]
    assert reader.js("gahnegar.visible().length") == len(found)
    reader.tab.fill("#search", "")
    reader.look(dt.date(2000, 1, 1), dt.date(2000, 3, 1))
    inside = sum(row.start < dt.date(2000, 3, 1) and row.end >= dt.date(2000, 1, 1) for row in timeline)
    assert abs(len(reader.marks()) + reader.grouped() - inside) <= 2
    last = timeline.rows[-1]
    reader.js(f"gahnegar.select({len(timeline) - 1}, 'chart')")
    assert reader.tab.locator("#card-title").inner_text() == last.title
    reader.tab.locator("#events > :nth-child(100)").scroll_into_view_if_needed()
    reader.tab.wait_for_selector("#events > :nth-child(100) > *")
