"""The page as a file: what it holds, what it must not hold, and where it may be written. No browser."""

import base64
import datetime as dt
import json
import re
import zlib
from dataclasses import replace
from html.parser import HTMLParser
from importlib.resources import files as resources
from pathlib import Path
from typing import Any

import pytest

from gahnegar.dates.display import Language
from gahnegar.dates.lexicon.named_days import OCCASIONS
from gahnegar.dates.occasion import OccasionRule
from gahnegar.dates.units import Calendar
from gahnegar.errors import OutputError
from gahnegar.events.event import Event
from gahnegar.messages import messages
from gahnegar.timeline import TaggedText
from gahnegar.timeline.gather import Article
from gahnegar.timeline.marks import DAY
from gahnegar.timeline.page import Look, page
from gahnegar.timeline.timeline import Timeline

from .reader import many
from .samples import event

HOSTILE = [
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "{{ 7 * 7 }} {% raw %} {# #}",
    "<!-- <script>",
    "سلام \u202eغلط‌انداز\u202c",
    "\ud800 و \udfff",
    "😀👨‍👩‍👧‍👦",
    "ا" * 100_000,
    "\u2028\u2029&amp;&lt;\x00",
]


class Elements(HTMLParser):
    """The elements of a page in order, and what stands in those with an id."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.inside: dict[str, str] = {}
        self._open = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        self._open = dict(attrs).get("id") or dict(attrs).get("type") or tag

    def handle_data(self, data: str) -> None:
        self.inside[self._open] = self.inside.get(self._open, "") + data

    def handle_endtag(self, tag: str) -> None:
        self._open = ""


def data_of(text: str) -> dict[str, Any]:
    """The data of a page, which are deflated where they are much."""
    data = Elements(text).inside["data"]
    told: dict[str, Any] = json.loads(data if data.startswith("{") else zlib.decompress(base64.b64decode(data)))
    return told


def bare_page(timeline: Timeline, **look: Any) -> str:
    return page(timeline.rows, timeline.articles, Look(**look))


def column(text: str, name: str) -> list[Any]:
    """The values of a column in the data of a page."""
    packed = data_of(text)["cells"][name]
    return packed if isinstance(packed, list) else [packed["is"][place] for place in packed["at"]]


def test_the_page_is_one_persian_file_that_turns_from_right_to_left(timeline: Timeline, tmp_path: Path) -> None:
    text = timeline.to_html(tmp_path / "timeline.html", title="گزارش").read_text(encoding="utf-8")
    assert text.startswith('<!DOCTYPE html>\n<html lang="fa" dir="rtl">')
    assert "<title>گزارش</title>" in text
    loaded = ("script", "link", "img", "iframe")
    assert [attrs for tag, attrs in Elements(text).found if tag in loaded and {"src", "href"} & attrs.keys()] == []


def test_the_english_page_turns_from_left_to_right(timeline: Timeline) -> None:
    text = bare_page(timeline, language=Language.ENGLISH)
    assert '<html lang="en" dir="ltr">' in text
    assert data_of(text)["statuses"]["past"] == "past"


def test_the_same_events_give_the_same_page(timeline: Timeline) -> None:
    assert bare_page(timeline) == bare_page(timeline)


@pytest.mark.parametrize("language", Language)
def test_every_word_that_the_scripts_and_templates_ask_for_is_there(language: Language) -> None:
    templates = resources("gahnegar.timeline") / "templates"
    asked = {name for file in templates.iterdir() for name in re.findall(r"\bwords\.(\w+)", file.read_text("utf-8"))}
    assert len(asked) > 50
    assert asked <= set(messages(language).interface)


def test_a_page_is_light_and_holds_no_script_of_others(timeline: Timeline) -> None:
    text = bare_page(timeline)
    assert len(text.encode()) < 200_000
    assert "plotly" not in text.lower()
    assert "unsafe" not in text


def test_much_data_is_told_once_and_deflated(timeline: Timeline) -> None:
    rows = tuple(
        replace(row, event_id=f"{n}-{row.event_id}", title=f"{row.title} {n}")
        for n in range(400)
        for row in timeline.rows
    )
    text = bare_page(Timeline(rows))
    assert data_of(text)["count"] == len(rows)
    assert not Elements(text).inside["data"].startswith("{")
    assert len(text.encode()) < 600 * len(rows)


def test_without_scripts_the_list_is_there(timeline: Timeline) -> None:
    text = bare_page(timeline)
    plain = text[text.index("<noscript>") : text.index("</noscript>")]
    assert all(row.title in plain for row in timeline)
    assert "۹ تا ۱۲ مهر ۱۳۹۲" in plain


def test_without_scripts_ten_thousand_events_are_read() -> None:
    text = bare_page(many(10_000))
    assert text.count("<li>") == 10_000
    assert len(text.encode()) < 6_000_000
    longer = tuple(replace(row, title=row.title * 12) for row in many(10_000))
    text = bare_page(Timeline(longer))
    left = 10_000 - text.count("<li>")
    assert 0 < left < 10_000
    assert f"{left:,}".translate(str.maketrans("0123456789,", "۰۱۲۳۴۵۶۷۸۹٬")) + " رویداد دیگر" in text
    assert len(text.encode()) < 6_000_000


def test_search_engines_are_told_the_events(timeline: Timeline) -> None:
    told = json.loads(Elements(bare_page(timeline)).inside["application/ld+json"])
    events = [item["item"] for item in told["itemListElement"]]
    assert {event["@type"] for event in events} == {"Event"}
    assert ("2013-10-01", "2013-10-04") in {(event["startDate"], event.get("endDate")) for event in events}


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_text_stays_data(text: str) -> None:
    timeline = Timeline.from_events(
        [event(text, dt.date(2013, 10, 1), sentence=f"سه‌شنبه {text}", who=(text,), where=text)]
    )
    found = Timeline(timeline.rows, (Article(text, title=text, url="javascript:alert(1)"),))
    html = bare_page(found, title=text)
    usual = [tag for tag, _ in Elements(bare_page(Timeline.from_events([event("x", dt.date(2013, 10, 1))]))).found]
    assert [tag for tag, _ in Elements(html).found] == usual
    shown = text.replace("\ud800", "\ufffd").replace("\udfff", "\ufffd")
    assert column(html, "title") == [shown]
    html.encode()


def test_links_lead_to_the_web_or_nowhere() -> None:
    rows = Timeline.from_events([event("x", dt.date(2013, 10, 1))]).rows
    links = [
        "https://example.org/a?b=1",
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "http://[",
        " java\nscript:x",
    ]
    packed = data_of(bare_page(Timeline(tuple(replace(rows[0], url=link) for link in links))))["links"]
    assert [packed["is"][place] for place in packed["at"]] == ["https://example.org/a?b=1", "", "", "", "", ""]


def test_a_title_of_ten_thousand_letters_is_shortened_in_the_head() -> None:
    text = bare_page(Timeline(), title="ب" * 10_000)
    assert len(Elements(text).inside["title"]) == 300


def test_the_text_leads_to_its_events_and_expressions_without_one_are_shown(story: list[Event]) -> None:
    assembly = story[0]
    before = "خ" * assembly.sentence.start
    text = before + assembly.sentence.text + " و امروز"
    other = replace(assembly.timex, start=len(text) - 5, end=len(text), text="امروز")
    timeline = Timeline(
        Timeline.from_events(story).rows, (Article(text, (assembly.timex, other), source=assembly.sources[0]),)
    )
    pieces = data_of(bare_page(timeline))["articles"][0]["pieces"]
    number = next(n for n, row in enumerate(timeline.rows) if row.value == "2013-10-01/2013-10-04")
    head, tail = assembly.sentence.text.split(assembly.timex.text)
    assert pieces == [before + head, [assembly.timex.text, "DATE", [number]], f"{tail} و ", ["امروز", "DATE", []]]


def test_two_texts_of_one_name_are_not_mixed() -> None:
    documents = [
        {"text": f"سه‌شنبه {what} برگزار شد.", "published": "1392-07-02", "source": "خبرگزاری", "title": title}
        for what, title in (("اجلاس شهرداران", ""), ("جشنوارهٔ فیلم", ""), ("جشنوارهٔ فیلم", "گزارش"))
    ]
    timeline = Timeline.from_documents(documents, merge=False)
    articles = data_of(bare_page(timeline))["articles"]
    links = [[piece[2] for piece in article["pieces"] if isinstance(piece, list)] for article in articles]
    assert len(timeline) == 3
    assert sorted(links) == [[[0]], [[1]], [[2]]]


def test_religious_days_come_from_the_lunar_table_of_iran() -> None:
    told = data_of(bare_page(Timeline.from_events([event("x", dt.date(2013, 10, 1))])))["lunar"]
    official = {
        (each.month, each.day)
        for each in OCCASIONS
        if each.holiday and each.calendar is Calendar.HIJRI and each.rule is OccasionRule.FIXED and each.span == 1
    }
    assert official <= {(month, day) for month, day, _ in told["feasts"]}
    at, months = told["first"], {}
    for number, long in enumerate(told["long"]):
        months[number // 12, number % 12 + 1] = dt.date(1970, 1, 1) + dt.timedelta(milliseconds=at)
        at += (29 + int(long)) * DAY
    ashura = [str(months[year, 1] + dt.timedelta(days=9)) for year in (0, 1, 2)]
    assert ashura == ["2011-12-06", "2012-11-25", "2013-11-14"]  # of 1433 to 1435, as Iran's calendar had it


def test_far_years_have_no_religious_days() -> None:
    told = data_of(bare_page(Timeline.from_events([event("x", dt.date(1200, 10, 1))])))["lunar"]
    assert told["long"] == ""


def test_a_file_of_somebody_else_is_kept(timeline: Timeline, tmp_path: Path) -> None:
    path = tmp_path / "index.html"
    path.write_text("<p>mine</p>")
    with pytest.raises(OutputError, match="will not replace"):
        timeline.to_html(path)
    assert path.read_text() == "<p>mine</p>"
    timeline.to_html(path, force=True)
    timeline.to_html(path, title="again")


def test_a_path_that_cannot_be_written_leaves_nothing(timeline: Timeline, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="no directory"):
        timeline.to_html(tmp_path / "nowhere" / "page.html")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("option", [{"lang": "de"}, {"calendar": "hijri"}])
def test_an_unknown_option_lists_the_known_ones(option: dict[str, str], timeline: Timeline, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="must be one of"):
        timeline.to_html(tmp_path / "page.html", **option)  # type: ignore[arg-type]


def test_a_tagged_text_marks_its_expressions_and_escapes_the_rest(story: list[Event]) -> None:
    timex = story[0].timex
    text = "<b>" + " " * (timex.start - 3) + timex.text + "&"
    shown = TaggedText.of(text, [timex])._repr_html_()
    assert "&lt;b&gt;" in shown
    assert f">{timex.text}</mark>&amp;" in shown


def test_a_notebook_shows_a_table_with_every_text_escaped(story: list[Event]) -> None:
    shown = Timeline.from_events([*story, event("<script>", dt.date(2013, 1, 1))])._repr_html_()
    assert "&lt;script&gt;" in shown
    assert "<script>" not in shown
    assert "۹ تا ۱۲ مهر ۱۳۹۲" in shown
    assert "پیدا نشد" in Timeline()._repr_html_()
