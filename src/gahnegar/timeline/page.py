"""The page: one HTML file with chart, list, text and tools, that opens without a network.

What the page holds is worked out here, as data; how it looks and behaves is in `templates/`. A text from outside never
becomes markup: data goes into the page as JSON with < > & escaped, and the script puts it in place as text.
"""

import base64
import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from importlib.resources import files as resources
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from gahnegar.dates.display import Language, persian_digits
from gahnegar.dates.explain import reason_in
from gahnegar.dates.units import Calendar
from gahnegar.events.event import Status
from gahnegar.persian.text import fold
from gahnegar.timeline import files
from gahnegar.timeline.chart import COLOURS, SYMBOLS, plain
from gahnegar.timeline.frame import FORMULA, PLAIN_NUMBER
from gahnegar.timeline.gather import Article
from gahnegar.timeline.marks import Grouping, Lanes, lanes, marks
from gahnegar.timeline.row import NAMES, Row, cells, clean
from gahnegar.timeline.when import day, when
from gahnegar.timeline.words import BASES, CONFLICTS, INTERFACE, KINDS, STATUSES, label

MARK = '<meta name="generator" content="gahnegar">'
"""Stands at the head of every page of ours, so that no other file is ever replaced."""

_SCRIPTS = ("base", "axis", "draw", "chart", "list", "main")
_PLOTLY_FILE = "plotly.min.js"
_MOST_ARTICLES, _MOST_LETTERS = 5, 400_000
_MOST_LISTED = 500
"""Events that are told to search engines."""
_MOST_TITLE = 300
_SCHEMA_STATUS = {Status.HYPOTHETICAL: "EventPostponed"}


class PlotlyJs(StrEnum):
    """Where a page gets plotly.js from: from itself, from a file beside it, or from Plotly's server."""

    INLINE = "inline"
    DIRECTORY = "directory"
    CDN = "cdn"


def write_page(
    rows: Sequence[Row],
    articles: Sequence[Article],
    path: str | os.PathLike[str],
    *,
    title: str | None,
    language: Language,
    calendar: Calendar,
    plotlyjs: PlotlyJs,
    force: bool,
) -> Path:
    """Write the page, whole or not at all; the path. OutputError: see `files.write`."""
    text = page(rows, articles, title=title, language=language, calendar=calendar, plotlyjs=plotlyjs)
    mark = MARK.encode()
    target = files.write(path, text.encode(), lambda head: mark in head, force=force)
    if plotlyjs is PlotlyJs.DIRECTORY:
        _write_script(target.with_name(_PLOTLY_FILE), force=force)
    return target


def page(
    rows: Sequence[Row],
    articles: Sequence[Article],
    *,
    title: str | None = None,
    language: Language = Language.PERSIAN,
    calendar: Calendar = Calendar.JALALI,
    plotlyjs: PlotlyJs = PlotlyJs.INLINE,
) -> str:
    """The whole page as HTML text, without lone surrogates; the same input gives the same text."""
    import jinja2
    from markupsafe import Markup

    words = INTERFACE[language]
    heading = _heading(title, articles, words["title"])
    data = _json(_data(rows, articles, language, calendar))
    linked = _json(_linked_data(rows, heading, language))
    nonce = base64.b64encode(hashlib.sha256((data + heading).encode("utf-8", "replace")).digest()[:18]).decode()
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("gahnegar.timeline"), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    text = environment.get_template("page.html.j2").render(
        mark=Markup(MARK),
        title=heading,
        language=language.value,
        direction="rtl" if language is Language.PERSIAN else "ltr",
        words=words,
        facts=list(_facts(rows, articles, language, calendar)),
        data=Markup(data),
        linked=Markup(linked),
        nonce=nonce,
        style=Markup(_asset("page.css")),
        colours={status.value: pair for status, pair in COLOURS.items()},
        scripts=[Markup(_asset(f"{name}.js")) for name in _SCRIPTS],
        plotly=Markup(_plotly()) if plotlyjs is PlotlyJs.INLINE else None,
        plotly_source=_plotly_source(plotlyjs),
        empty=not rows,
    )
    return clean(text)


def _heading(title: str | None, articles: Sequence[Article], usual: str) -> str:
    told = title if title is not None else articles[0].title if len(articles) == 1 else ""
    line = " ".join(plain(clean(told)).split())
    return f"{line[: _MOST_TITLE - 1]}…" if len(line) > _MOST_TITLE else line or usual


def _facts(rows: Sequence[Row], articles: Sequence[Article], language: Language, calendar: Calendar) -> Iterator[str]:
    """The line under the title: how many events, over what time, from how many texts of what day."""
    words = INTERFACE[language]
    if rows:
        yield words["events_one"] if len(rows) == 1 else _counted(words["events"], len(rows), language)
    days = sorted(date for row in rows for date in (row.start, row.end) if date)
    if days:
        whole = Row("", "", start=days[0], end=days[-1])
        yield when(whole, calendar, language) or when(whole, Calendar.GREGORIAN, language)
    if len(articles) > 1:
        yield _counted(words["texts"], len(articles), language)
    published = sorted(
        {row.published for row in rows if row.published} | {a.published for a in articles if a.published}
    )
    if len(published) == 1:
        yield words["published_on"].format(day=day(published.pop(), calendar, language))


def _counted(words: str, number: int, language: Language) -> str:
    told = words.format(n=number)
    return told if language is Language.ENGLISH else persian_digits(told)


def _data(rows: Sequence[Row], articles: Sequence[Article], language: Language, calendar: Calendar) -> dict[str, Any]:
    """What the script works with: the table as in the file, what is shown of it, the marks, lanes, texts and words."""
    found = marks(rows)
    groupings = {grouping.value: lanes(rows, found, grouping) for grouping in Grouping}
    published = {row.published for row in rows if row.published}
    both = (Calendar.JALALI, Calendar.GREGORIAN)
    return {
        "language": language.value,
        "calendar": calendar.value,
        "columns": NAMES,
        "rows": [cells(row) for row in rows],
        "when": [[when(row, each, language) for each in both] for row in rows],
        "reasons": [reason_in(row.reason, language.value) for row in rows],
        "links": [_link(row.url) or _link(row.source) for row in rows],
        "conflicts": {
            number: [[CONFLICTS[language][c.kind], c.told, c.computed] for c in row.conflicts]
            for number, row in enumerate(rows)
            if row.conflicts
        },
        "alternatives": {
            number: [
                [when(Row("", "", start=other.first, end=other.last), each, language) for each in both]
                for other in row.alternatives
            ]
            for number, row in enumerate(rows)
            if row.alternatives
        },
        "days": {date.isoformat(): [day(date, each, language) for each in both] for date in sorted(published)},
        "marks": [
            [mark.row, mark.first, mark.last, mark.form.value, mark.fade.value, mark.echoes, mark.guessed]
            for mark in found
        ],
        "lanes": {name: _lanes(placed, Grouping(name), language) for name, placed in groupings.items()},
        "articles": _articles(rows, articles),
        "words": INTERFACE[language],
        "statuses": STATUSES[language],
        "kinds": KINDS[language],
        "bases": BASES[language],
        "symbols": SYMBOLS,
        "fold": _folding(),
        "formula": FORMULA.pattern,
        "number": PLAIN_NUMBER.pattern,
    }


def _lanes(placed: Lanes, grouping: Grouping, language: Language) -> dict[str, Any]:
    groups = [[label(grouping, group.label, language), group.first, group.last] for group in placed.groups]
    return {"of": placed.of, "groups": groups}


def _articles(rows: Sequence[Row], articles: Sequence[Article]) -> list[dict[str, Any]]:
    """The texts in pieces: plain text, or an expression with its type and the rows that it leads to."""
    if len(articles) > _MOST_ARTICLES or sum(len(article.text) for article in articles) > _MOST_LETTERS:
        return []
    told = []
    for article in articles:
        pieces: list[Any] = []
        done = 0
        for timex in article.timexes:
            if timex.start < done:
                continue
            pieces.append(article.text[done : timex.start])
            own = [n for n, row in enumerate(rows) if _from(row, article, len(articles)) and _tells(row, timex)]
            pieces.append([article.text[timex.start : timex.end], timex.type.value, own])
            done = timex.end
        pieces.append(article.text[done:])
        shown = {"title": article.title, "source": article.source, "link": _link(article.url)}
        told.append({**shown, "pieces": [piece for piece in pieces if piece]})
    return told


def _from(row: Row, article: Article, count: int) -> bool:
    return count == 1 or article.source in row.sources


def _tells(row: Row, timex: Any) -> bool:
    return (row.char_start, row.char_end) == (timex.start, timex.end) or " ".join(timex.text.split()) in row.mentions


def _link(url: str) -> str:
    """`url` where it is a web address, else nothing: a page must not run what a text calls a link.

    >>> _link("https://example.org/1"), _link("javascript:alert(1)")
    ('https://example.org/1', '')
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    return url.strip() if parts.scheme in ("http", "https") and parts.netloc else ""


@cache
def _folding() -> dict[str, str]:
    """Which letters the tagger reads as which, for the search field; marks and controls are read as nothing."""
    ranges = ((0x80, 0x100), (0x600, 0x700), (0x2000, 0x2070), (0x2200, 0x2213), (0xFE00, 0xFF00))
    letters = (chr(code) for first, last in ranges for code in range(first, last))
    return {letter: told for letter in letters if (told := fold(letter).text) != letter}


def _linked_data(rows: Sequence[Row], title: str, language: Language) -> dict[str, Any]:
    """The events for search engines, as schema.org's ItemList of Event."""
    events = [row for row in rows if row.dated and not row.reporting and row.start][:_MOST_LISTED]
    return {
        "@context": "https://schema.org",
        "@type": "ItemList",
        "name": title,
        "inLanguage": language.value,
        "numberOfItems": len(events),
        "itemListElement": [
            {"@type": "ListItem", "position": number, "item": _linked_event(row)}
            for number, row in enumerate(events, 1)
        ],
    }


def _linked_event(row: Row) -> dict[str, Any]:
    start, end = row.start, row.end
    told: dict[str, Any] = {
        "@type": "Event",
        "name": plain(row.title)[:_MOST_TITLE],
        "startDate": start.isoformat() if start else None,
        "endDate": end.isoformat() if end else None,
        "description": plain(row.sentence)[:1000],
        "location": {"@type": "Place", "name": plain(row.place)} if row.place else None,
        "performer": [{"@type": "Thing", "name": plain(name)} for name in row.participants],
        "url": _link(row.url),
    }
    return {name: value for name, value in told.items() if value}


def _json(value: Any) -> str:
    """`value` as JSON that may stand in a script element: nothing in it can end the element or open another."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text


def _write_script(target: Path, *, force: bool) -> None:
    """Put plotly.js beside a page, unless it is there already."""
    script = _plotly().encode()
    if not (target.is_file() and target.stat().st_size == len(script) and target.read_bytes() == script):
        files.write(target, script, lambda head: b"plotly.js v" in head, force=force)


def _asset(name: str) -> str:
    return (resources("gahnegar.timeline") / "templates" / name).read_text(encoding="utf-8")


@cache
def _plotly() -> str:
    from plotly.offline import get_plotlyjs

    return str(get_plotlyjs())


def _plotly_source(plotlyjs: PlotlyJs) -> dict[str, str] | None:
    """The address of plotly.js for a page that does not hold it, and the digest that it must have."""
    if plotlyjs is PlotlyJs.INLINE:
        return None
    if plotlyjs is PlotlyJs.DIRECTORY:
        return {"address": _PLOTLY_FILE, "digest": ""}
    from plotly.offline import get_plotlyjs_version

    digest = base64.b64encode(hashlib.sha256(_plotly().encode()).digest()).decode()
    return {
        "address": f"https://cdn.plot.ly/plotly-{get_plotlyjs_version()}.min.js",
        "digest": f"sha256-{digest}",
    }
