"""The page: one HTML file with chart, list, text and tools, that opens without a network.

What the page holds is worked out here, as data; how it looks and behaves is in `templates/`. A text from outside never
becomes markup: data goes into the page as JSON with < > & escaped, and the script puts it in place as text.
"""

import base64
import datetime as dt
import hashlib
import json
import os
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from importlib.resources import files as resources
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from gahnegar.dates import calendars
from gahnegar.dates._iran_lunar import FIRST_YEAR, LAST_YEAR
from gahnegar.dates.conflicts import in_words
from gahnegar.dates.display import Language, month_name, persian_digits
from gahnegar.dates.explain import reason_in
from gahnegar.dates.tag import resolve
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Calendar
from gahnegar.messages import messages
from gahnegar.persian.text import fold
from gahnegar.timeline import files
from gahnegar.timeline.chart import COLOURS, SYMBOLS, plain
from gahnegar.timeline.columns import COLUMNS, NAMES
from gahnegar.timeline.day_span import day_span
from gahnegar.timeline.edits import EditResult, taken_back, to_records
from gahnegar.timeline.exports.jsonld import linked_data
from gahnegar.timeline.frame import FORMULA, PLAIN_NUMBER
from gahnegar.timeline.gather import Article
from gahnegar.timeline.marks import DAY, marks, moment
from gahnegar.timeline.row import BETWEEN, MergedRow, Row, clean
from gahnegar.timeline.when import day, when

MARK = '<meta name="generator" content="gahnegar">'
"""Stands at the head of every page of ours, so that no other file is ever replaced."""

_SCRIPTS = (
    "base",
    "axis",
    "state",
    "scale",
    "layout",
    "paint",
    "chart",
    "card",
    "list",
    "texts",
    "take",
    "edit",
    "story",
    "frame",
    "main",
)
_MOST_ARTICLES, _MOST_LETTERS = 5, 400_000
_MOST_LISTED = 100
"""Events that are told to search engines."""
_MOST_PLAIN = 3_000_000
"""Bytes of the list for readers without scripts: ten thousand events of usual titles have room."""
_MOST_TITLE = 300
_DEFLATED = 400_000
"""Data of more bytes than this stands in the page in deflated form."""
_FEASTS = ((1, 1, 1), (1, 13, 1), (3, 14, 1369), (11, 22, 1358), (12, 29, 1330))
"""Month and day of the turn of the Jalali year and of holidays that keep to it, and the first year that has them."""
_LUNAR_FEASTS = (
    (1, 9), (1, 10), (2, 20), (2, 28), (2, -1), (3, 8), (3, 17), (6, 3), (7, 13), (7, 27), (8, 15), (9, 1), (9, 21),
    (10, 1), (10, 25), (12, 10), (12, 18),
)  # fmt: skip
"""Month and day of religious holidays, and of the beginning of Ramadan; -1 is the last day of the month."""
_BOTH = (Calendar.JALALI, Calendar.GREGORIAN)


@dataclass(frozen=True, slots=True)
class Era:
    """A band behind the chart, both days inclusive."""

    name: str
    first: dt.date
    last: dt.date


def era_band(name: str, first: Any = None, last: Any = None) -> Era:
    """The band of days as a person writes them: years, months or days of either calendar. ValueError says which not.

    The name alone is enough for an era that the tagger knows, such as «قاجار».
    """
    if first is None or last is None:
        known = resolve(f"دوره {name}")
        if known.first is None or known.last is None:
            raise ValueError(f"no days are known for the era {name!r}; give its first and last one")
        return Era(name, known.first, known.last)
    found = Era(name, day_span(first).first, day_span(last).last)
    if found.last < found.first:
        raise ValueError(f"the era {name!r} ends on {found.last}, before it begins on {found.first}")
    return found


@dataclass(frozen=True, slots=True)
class Look:
    """How a page is shown: its title (None: that of the only text), language, and the calendar that is shown first.

    `fragment`: a piece for another page. `address` is where the page will stand, `picture` the address of a picture of
    it; both are for those who share it. `font` is a file that the page is to hold.
    """

    title: str | None = None
    language: Language = Language.PERSIAN
    calendar: Calendar = Calendar.JALALI
    fragment: bool = False
    address: str = ""
    picture: str = ""
    font: Path | None = None
    eras: tuple[Era, ...] = ()


def write_page(
    rows: Sequence[Row],
    articles: Sequence[Article],
    path: str | os.PathLike[str],
    look: Look = Look(),
    *,
    steps: Sequence[EditResult] = (),
    force: bool = False,
) -> Path:
    """Write the page, whole or not at all; the path. OutputError: see `files.write`."""
    mark = MARK.encode()
    text = page(rows, articles, look, steps)
    return files.write(path, text.encode(), lambda head: mark in head, force=force)


def page(
    rows: Sequence[Row], articles: Sequence[Article], look: Look = Look(), steps: Sequence[EditResult] = ()
) -> str:
    """The whole page, or the fragment, as HTML text without lone surrogates; the same input gives the same text.

    `steps` are the corrections that the rows show already: the page can take them back, and adds to them.
    """
    import jinja2
    from markupsafe import Markup

    words = messages(look.language).interface
    heading = _page_title(look.title, articles, words["title"])
    face = _face(look.font)
    data = _json({**_data(rows, articles, look, steps), "font": face, "address": _link(look.address)})
    charted = [row for row in rows if row.start and not row.reporting][:_MOST_LISTED]
    linked = linked_data(charted, title=heading, lang=look.language, longest=_MOST_TITLE)
    nonce = base64.b64encode(hashlib.sha256((data + heading).encode("utf-8", "replace")).digest()[:18]).decode()
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("gahnegar.timeline"), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    listed = _plainly(rows, look)
    text = environment.get_template("fragment.html.j2" if look.fragment else "page.html.j2").render(
        mark=Markup(MARK),
        quoted_mark=Markup(_json(f"<!-- {MARK} -->")),
        fragment=look.fragment,
        title=heading,
        language=look.language.value,
        direction="rtl" if look.language is Language.PERSIAN else "ltr",
        words=words,
        facts=list(_facts(rows, articles, look)),
        plainly=listed,
        unlisted=_number_of(words["unlisted"], len(rows) - len(listed), look.language)
        if len(rows) > len(listed)
        else "",
        data=Markup(_element(data, nonce)),
        linked=Markup(_json(linked)),
        nonce=nonce,
        origins=sorted({origin for row in rows if (origin := _origin(row.picture))}),
        address=_link(look.address),
        picture=look.picture,
        face=Markup(face),
        style=Markup(_style()),
        script=Markup(_script()),
        empty=not rows,
    )
    return clean(text)


def iframe(address: str, title: str, height: int = 480) -> str:
    """The code that shows the page of an address inside another page, small: the chart and the cards of its events."""
    return (
        f'<iframe src="{escape(address)}#compact=1" title="{escape(title)}" loading="lazy" '
        f'style="width:100%;height:{height}px;border:0"></iframe>'
    )


_FONTS = {".woff2": "woff2", ".woff": "woff", ".ttf": "truetype", ".otf": "opentype"}


def _face(font: Path | None) -> str:
    """The font of a file as a rule of a style sheet; ValueError where it is none."""
    if font is None:
        return ""
    form = _FONTS.get(font.suffix.lower())
    if form is None:
        raise ValueError(f"{font}: a font file must end in one of {', '.join(_FONTS)}")
    try:
        content = base64.b64encode(font.read_bytes()).decode()
    except OSError as error:
        raise ValueError(f"{font}: cannot be read ({error.strerror or error})") from error
    source = f'url("data:font/{form};base64,{content}") format("{form}")'
    return f'@font-face{{font-family:"gahnegar";src:{source};font-display:swap}}'


def _origin(address: str) -> str:
    """The origin that a picture is loaded from; none for pictures that stand in the page."""
    link = _link(address)
    parts = urlsplit(link)
    return f"{parts.scheme}://{parts.netloc}" if link and re.fullmatch(r"[\w.:\[\]-]+", parts.netloc, re.A) else ""


def _element(data: str, nonce: str) -> str:
    """The script element that holds the data: JSON as it is or, where that is much, deflated in base 64."""
    content = data.encode("utf-8", "replace")
    kind = "application/json"
    if len(content) > _DEFLATED:
        kind, data = "text/plain", base64.b64encode(zlib.compress(content, 9)).decode()
    return f'<script type="{kind}" id="data" nonce="{nonce}">{data}</script>'


def _style() -> str:
    """The style sheet, with the colours of the statuses for both grounds."""
    light, dark = ("".join(f"--{status}: {pair[ground]}; " for status, pair in COLOURS.items()) for ground in (0, 1))
    return _asset("page.css").replace("/* statuses on light */", light).replace("/* statuses on dark */", dark)


@cache
def _script() -> str:
    """All scripts in one, without their comments and indents: these would be a fifth of a small page."""
    lines = (line.strip() for name in _SCRIPTS for line in _asset(f"{name}.js").splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//"))


def _plainly(rows: Sequence[Row], look: Look) -> list[tuple[str, str]]:
    """The days and titles that a reader without scripts has, as many as there is room for."""
    listed = []
    room = _MOST_PLAIN
    for row in rows:
        entry = _shown_when(row, look), plain(row.title)[:_MOST_TITLE]
        room -= sum(len(text.encode("utf-8", "replace")) for text in entry) + len("<li><b></b> <i></i></li>")
        if room < 0:
            break
        listed.append(entry)
    return listed


def _shown_when(row: Row, look: Look) -> str:
    """The days of a row in the calendar shown first, else in the other, else its expression."""
    forms = (when(row, calendar, look.language) for calendar in (look.calendar, *_BOTH))
    return next(filter(None, forms), plain(row.expression))


def _page_title(title: str | None, articles: Sequence[Article], usual: str) -> str:
    given = title if title is not None else articles[0].title if len(articles) == 1 else ""
    line = " ".join(plain(clean(given)).split())
    return f"{line[: _MOST_TITLE - 1]}…" if len(line) > _MOST_TITLE else line or usual


def _facts(rows: Sequence[Row], articles: Sequence[Article], look: Look) -> Iterator[str]:
    """The line under the title: how many events, over what time, from how many texts of what day."""
    language, calendar = look.language, look.calendar
    words = messages(language).interface
    if rows:
        yield words["events_one"] if len(rows) == 1 else _number_of(words["events"], len(rows), language)
    days = sorted(date for row in rows for date in (row.start, row.end) if date)
    if days:
        whole = Row("", "", start=days[0], end=days[-1])
        yield when(whole, calendar, language) or when(whole, Calendar.GREGORIAN, language)
    if len(articles) > 1:
        yield _number_of(words["texts"], len(articles), language)
    published = sorted(
        {row.published for row in rows if row.published} | {a.published for a in articles if a.published}
    )
    if len(published) == 1:
        yield words["published_on"].format(day=day(published.pop(), calendar, language))


def _number_of(words: str, number: int, language: Language) -> str:
    if language is Language.ENGLISH:
        return words.format(n=f"{number:,}")
    return words.format(n=persian_digits(f"{number:,}").replace(",", "٬"))


def _data(rows: Sequence[Row], articles: Sequence[Article], look: Look, steps: Sequence[EditResult]) -> dict[str, Any]:
    """What the script works with: the table as in the file, what is shown of it, the marks, texts and words.

    Rows that corrections have taken away stand behind those that are shown.
    """
    language = look.language
    shown = len(rows)
    number = {id(row): place for place, row in enumerate(rows)}
    before, undoable = taken_back(rows, steps)
    for row in (*before, *(each for step in steps[len(steps) - undoable :] for each in (*step.come, *step.gone))):
        number.setdefault(id(row), len(number))
        if number[id(row)] == len(rows):
            rows = (*rows, row)
    edits: list[dict[str, Any]] = to_records(step.edit for step in steps)
    for edit, step in zip(edits[len(edits) - undoable :], steps[len(steps) - undoable :], strict=True):
        edit.update(gone=[number[id(row)] for row in step.gone], come=[number[id(row)] for row in step.come])
    published = {row.published for row in rows if row.published}
    return {
        "language": language.value,
        "calendar": look.calendar.value,
        "shown": shown,
        "count": len(rows),
        "edits": edits,
        "columns": NAMES,
        "between": BETWEEN,
        "cells": _columns((each.name, [each.write(getattr(row, each.name)) for row in rows]) for each in COLUMNS),
        "when": _columns((each.value, [when(row, each, language) for row in rows]) for each in _BOTH),
        "reasons": _packed([reason_in(row.reason, language.value) for row in rows]),
        "pictures": _packed([_picture(row.picture) for row in rows]),
        "links": _packed([_link(row.url) or _link(row.source) for row in rows]),
        "sources": _packed([list(row.sources) for row in rows]),
        "conflicts": {
            number: [
                [messages(language).conflicts[c.kind], in_words(c.stated, language), in_words(c.computed, language)]
                for c in row.conflicts
            ]
            for number, row in enumerate(rows)
            if row.conflicts
        },
        "alternatives": {
            number: [
                [when(Row("", "", start=other.first, end=other.last), each, language) for each in _BOTH]
                for other in row.alternatives
            ]
            for number, row in enumerate(rows)
            if row.alternatives
        },
        "days": {date.isoformat(): [day(date, each, language) for each in _BOTH] for date in sorted(published)},
        "marks": [
            [mark.row, mark.first, mark.last, mark.form.value, mark.fade.value, mark.echoes, mark.guessed]
            for mark in marks(rows)
        ],
        "eras": [[moment(each.first), moment(each.last) + DAY, plain(each.name)] for each in look.eras],
        "feasts": [
            [month, date, since, messages(language).holidays[Calendar.JALALI, month, date]]
            for month, date, since in _FEASTS
        ],
        "lunar": _lunar(rows, language),
        "articles": _articles(rows, articles),
        "words": messages(language).interface,
        "statuses": messages(language).statuses,
        "kinds": messages(language).kinds,
        "bases": messages(language).bases,
        "months": {each.value: [month_name(each, n, language) for n in range(1, 13)] for each in _BOTH},
        "typed": {each.value: [_month_spellings(each, n) for n in range(1, 13)] for each in _BOTH},
        "symbols": SYMBOLS,
        "fold": _folding(),
        "formula": FORMULA.pattern,
        "number": PLAIN_NUMBER.pattern,
    }


def _lunar(rows: Sequence[Row], language: Language) -> dict[str, Any]:
    """The lunar months of Iran's own calendar about the time of the rows, and the feasts that keep to them.

    `long` tells of every month from `first` on, a Muharram, whether it has 30 days ("1") or 29. Of years that are not
    in the table of Iran's calendar nothing is told.
    """
    days = [date.toordinal() for row in rows for date in (row.start, row.end) if date]
    known = calendars.to_day(Calendar.HIJRI, FIRST_YEAR, 1, 1), calendars.year_span(Calendar.HIJRI, LAST_YEAR)[1]
    first, last = max(min(days, default=0), known[0]), min(max(days, default=0), known[1])
    if first > last:
        return {"first": 0, "long": "", "feasts": []}
    begin, end = (calendars.from_day(Calendar.HIJRI, day)[0] for day in (first, last))
    years = range(max(begin - 1, FIRST_YEAR), min(end + 1, LAST_YEAR) + 1)
    lengths = [calendars.month_length(Calendar.HIJRI, year, month) for year in years for month in range(1, 13)]
    return {
        "first": moment(dt.date.fromordinal(calendars.to_day(Calendar.HIJRI, years[0], 1, 1))),
        "long": "".join("1" if length == 30 else "0" for length in lengths),
        "feasts": [[*feast, messages(language).holidays[Calendar.HIJRI, *feast]] for feast in _LUNAR_FEASTS],
    }


def _columns(columns: Iterable[tuple[str, Sequence[Any]]]) -> dict[str, Any]:
    """The columns that are not empty, each packed before the next is asked for."""
    return {name: packed for name, values in columns if (packed := _packed(values)) is not None}


def _packed(values: Sequence[Any]) -> Any:
    """A column in short: None where all is empty, and what it repeats told once, with its places (`is`, `at`)."""
    keys = [tuple(value) if isinstance(value, list) else value for value in values]
    places: dict[Any, int] = {}
    at = [places.setdefault(key, len(places)) for key in keys]
    if not any(places):
        return None
    return values if len(places) > 0.7 * len(values) else {"is": list(places), "at": at}


def _month_spellings(calendar: Calendar, month: int) -> list[str]:
    """The names of a month that a reader may type: of Iran, of Afghanistan, English and its first three letters."""
    names = [month_name(calendar, month, language) for language in Language]
    english = month_name(calendar, month, Language.ENGLISH)
    return [*names, english[:3]] if calendar is Calendar.GREGORIAN else names


def _articles(rows: Sequence[Row], articles: Sequence[Article]) -> list[dict[str, Any]]:
    """The texts in pieces: plain text, or an expression with its type and the rows that it leads to."""
    if len(articles) > _MOST_ARTICLES or sum(len(article.text) for article in articles) > _MOST_LETTERS:
        return []
    dated: dict[tuple[int, int], list[tuple[int, Row | MergedRow]]] = {}
    for number, row in enumerate(rows):
        tellers: tuple[Row | MergedRow, ...] = (row, *row.merged)
        for each in tellers:
            dated.setdefault((each.char_start, each.char_end), []).append((number, each))
    shown_articles = []
    for article in articles:
        pieces: list[Any] = []
        done = 0
        for timex in article.timexes:
            if timex.start < done:
                continue
            pieces.append(article.text[done : timex.start])
            likely = dated.get((timex.start, timex.end), ())
            own = sorted({number for number, each in likely if _is_of(each, article, timex)})
            pieces.append([article.text[timex.start : timex.end], timex.type.value, own])
            done = timex.end
        pieces.append(article.text[done:])
        shown = {"title": article.title, "source": article.source, "link": _link(article.url)}
        shown_articles.append({**shown, "pieces": [piece for piece in pieces if piece]})
    return shown_articles


def _is_of(owner: Row | MergedRow, article: Article, timex: Timex) -> bool:
    """Whether it is of this article, where its expression stands: its sentence must be there, too."""
    if isinstance(owner, Row) and (owner.document, owner.url) != (article.title, article.url):
        return False
    at = article.text.find(owner.sentence, max(timex.end - len(owner.sentence), 0))
    return article.source in (*owner.sources, "") and bool(owner.sentence) and 0 <= at <= timex.start


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


def _picture(address: str) -> str:
    """`address` where it is one of the web or holds the picture itself, else nothing."""
    return address if re.match(r"data:image/(png|jpeg|webp|gif|avif);base64,", address) else _link(address)


@cache
def _folding() -> dict[str, str]:
    """Which letters the tagger reads as which, for the search field; marks and controls are read as nothing.

    Each is read between two others, where a kashida is nothing; alone it would be a dash.
    """
    ranges = ((0x80, 0x100), (0x600, 0x700), (0x2000, 0x2070), (0x2200, 0x2213), (0xFE00, 0xFF00))
    letters = (chr(code) for first, last in ranges for code in range(first, last))
    return {letter: folded for letter in letters if (folded := fold(f"ب{letter}ب").text[1:-1]) != letter}


def _json(value: Any) -> str:
    """`value` as JSON that may stand in a script element: nothing in it can end the element or open another."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text


def _asset(name: str) -> str:
    return (resources("gahnegar.timeline") / "templates" / name).read_text(encoding="utf-8")
