"""The publication date that a web page or a text carries: JSON-LD, meta tags, <time>, the address, bylines, news codes.

Finds and weighs; it keeps every hint as evidence and chooses none. Takes a parsed page and knows nothing of files.
The weights are those of the author's reading of Persian news sites: a labelled or structured date outweighs one that
merely stands there, and the date of the last change counts little.
"""

import datetime as dt
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from gahnegar.dates import years
from gahnegar.dates.calendars import month_span
from gahnegar.dates.units import Calendar
from gahnegar.documents.document import DayEvidence, Doubt, EvidenceKind
from gahnegar.documents.labels import ASIDE, CHANGED, PUBLISHED, alternatives, compiled
from gahnegar.documents.stamps import Stamp, clock_of, day_of, find_stamps, parse_stamp
from gahnegar.errors import PublishedDateError
from gahnegar.persian.tenses import direction_after
from gahnegar.persian.text import fold

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_META_NAMES = {
    "article:published_time": 0.95,
    "article:published": 0.95,
    "og:article:published_time": 0.95,
    "og:published_time": 0.95,
    "datepublished": 0.95,
    "dc.date.issued": 0.9,
    "dcterms.issued": 0.9,
    "dcterms.date": 0.85,
    "dcterms.created": 0.85,
    "dc.date.created": 0.85,
    "dc.date": 0.85,
    "pubdate": 0.9,
    "publishdate": 0.9,
    "publish-date": 0.9,
    "publish_date": 0.9,
    "publicationdate": 0.9,
    "publication_date": 0.9,
    "citation_publication_date": 0.9,
    "parsely-pub-date": 0.9,
    "sailthru.date": 0.9,
    "article_date_original": 0.9,
    "release_date": 0.85,
    "datecreated": 0.8,
    "date": 0.8,
    "article:modified_time": 0.3,
    "og:updated_time": 0.3,
    "datemodified": 0.3,
    "last-modified": 0.3,
    "dcterms.modified": 0.3,
    "revised": 0.3,
}
_LD_FIELDS = {"datePublished": 0.95, "dateCreated": 0.85, "uploadDate": 0.8, "dateModified": 0.3}
_LD_BROKEN = re.compile(r"\"(datePublished|dateCreated|dateModified)\"\s*:\s*\"([^\"<>]{4,60})\"")
_LD_ASIDE = frozenset(("comment", "review", "itemListElement", "mentions", "citation", "isPartOf", "hasPart", "author"))

_URL_DAY = re.compile(r"(?<!\d)((?:1[34]|20)\d\d)([/_-])(\d{1,2})\2(\d{1,2})(?!\d)")
_URL_COMPACT = re.compile(r"(?<!\d)((?:1[34]|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(\d{0,9})(?!\d)")
_URL_SHORT = re.compile(r"(?<=/)([0-9]{2})(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3,7}(?=/|$|[?#.])")
_URL_MONTH = re.compile(r"/((?:1[34]|20)\d\d)/(\d{1,2})(?=/)")

_LABEL = re.compile(
    r"(?:تاریخ|زمان)[ \u200c]?(?:ی[ \u200c])?(?:و[ \u200c]ساعت[ \u200c])?"
    + alternatives(PUBLISHED)
    + r"|(?:منتشر|درج)[ \u200c]شده|^\s*(?:انتشار|تاریخ)\s*:|^\s*زمان\s*:(?=[\s\d/.:-]*$)"
    r"|نوشته شده در|\b(?:Published|Posted|Date)\b\s*(?:on|:)",
    re.IGNORECASE,
)
_CHANGED = compiled(CHANGED)
_NOT_THIS = re.compile(rf"{alternatives(ASIDE)}|زمان\s*:", re.IGNORECASE)
_RANGE = re.compile(r"(?:تا|الی|لغایت)\s{0,3}\Z")
_CODE = re.compile(r"(?:کد|شماره|شناسه)[ \u200c]?(?:ی[ \u200c])?(?:خبر|مطلب)\s*:?\s*(\d{8,14})(?!\d)")
_DATELINE = re.compile(
    r"^\s*[^\W\d_](?:[^\W\d_]|[\u200c ]){1,24}[،,]?\s*[-/–(]\s*[^\W\d_](?:[^\W\d_]|[\u200c ]){1,20}\s*[-–):،]"
)
_HINT = re.compile(r"date|time|publish|tarikh|zaman|byline|post-meta|news-info|item-header", re.IGNORECASE)
_HINT_NOT = re.compile(r"today|current|clock|comment|related|sidebar|footer|now|header-date|weather", re.IGNORECASE)
_LONGEST_BYLINE = 160
_HEAD_LINES, _TAIL_LINES = 5, 4
_ISO_LIKE = re.compile(r"\d{4}-\d{2}-\d{2}")


def evidence_of_page(tree: "HtmlElement", url: str = "") -> list[DayEvidence]:
    """Everything in a parsed page that tells or hints when it was published, the best kinds first."""
    found = [*_json_ld(tree), *_meta(tree), *_time_elements(tree)]
    addresses = dict.fromkeys(address for address in (url, *_addresses(tree)) if address)
    for address in addresses:
        found += evidence_of_url(address)
    found += _bylines(tree)
    return found


def evidence_of_url(url: str) -> list[DayEvidence]:
    """The date that an address carries, if any.

    >>> [found.first.isoformat() for found in evidence_of_url("https://example.ir/news/13920702000123/title")]
    ['2013-09-24']
    >>> [found.first.isoformat() for found in evidence_of_url("https://example.ir/fa/1392/07/02/12")]
    ['2013-09-24']
    """
    for pattern, weight, day_at in ((_URL_DAY, 0.9, 4), (_URL_COMPACT, 0.85, 3)):
        for match in pattern.finditer(url):
            found = day_of(int(match[1]), int(match[3 if day_at == 4 else 2]), int(match[day_at]))
            if found:
                return [_evidence(EvidenceKind.URL, "", match[0], *found, weight)]
    for match in _URL_SHORT.finditer(url):
        found = day_of(years.written_out(int(match[1])), int(match[2]), int(match[3]))
        if found:
            return [_evidence(EvidenceKind.URL, "", match[0], *found, 0.5)]
    month = _URL_MONTH.search(url)
    calendar = years.calendar_of(int(month[1])) if month else None
    if month and calendar and 1 <= int(month[2]) <= 12:
        first, last = map(dt.date.fromordinal, month_span(calendar, int(month[1]), int(month[2])))
        return [DayEvidence(EvidenceKind.URL, "", month[0].strip("/"), first, last, 0.7)]
    return []


def evidence_of_text(text: str) -> list[DayEvidence]:
    """Bylines and datelines in the first and the last lines of a plain text, with their offsets in it.

    >>> [found.quote for found in evidence_of_text("تیتر خبر\\nتاریخ انتشار: ۲ مهر ۱۳۹۲ - ۱۰:۳۵\\nمتن خبر")]
    ['۲ مهر ۱۳۹۲']
    """
    lines: list[tuple[int, int, str]] = []
    start = 0
    for number, line in enumerate(text.splitlines(keepends=True), start=1):
        if line.strip():
            lines.append((number, start, line.rstrip("\r\n")))
        start += len(line)
    head = lines[:_HEAD_LINES]
    tail = lines[max(len(head), len(lines) - _TAIL_LINES) :]
    found: list[DayEvidence] = []
    for position, (number, start, line) in enumerate((*head, *tail)):
        found += _in_line(line, "", start, lead=position < _HEAD_LINES, number=number)
    return found


def _in_line(
    line: str, place: str, start: int | None, *, lead: bool, hinted: bool = False, number: int | None = None
) -> Iterator[DayEvidence]:
    """The dates of one line, if the line is a byline, a dateline or a news code; `lead`: it stands before the text."""
    head = line[:_LONGEST_BYLINE]
    folded = fold(head)
    code = _CODE.search(folded.text)
    if code:
        at, end = folded.raw_start(code.start(1)), folded.raw_end(code.end(1))
        yield from _from_code(code[1], number, start, at, end)
    if not any(letter.isdigit() for letter in head):
        return
    label = _LABEL.search(folded.text)
    changed = _CHANGED.search(folded.text)
    dateline = _DATELINE.match(folded.text) if lead else None
    short = len(line) <= _LONGEST_BYLINE
    for stamp in find_stamps(head):
        if _RANGE.search(fold(head[: stamp.start]).text):
            continue  # «۵ تا ۹ آبان ۱۴۰۴» of a programme
        if label and label.end() <= _folded_place(folded.text, head, stamp):
            weight = 0.93
        elif dateline and stamp.start < 70:
            weight = 0.85
        elif hinted and not _NOT_THIS.search(folded.text):
            weight = 0.8
        elif short and _mostly(head, stamp) and not _NOT_THIS.search(folded.text):
            weight = 0.75 if lead else 0.4
        else:
            continue
        kind = EvidenceKind.BYLINE
        if changed and (not label or changed.start() > label.start()) and changed.start() < stamp.start:
            kind, weight = EvidenceKind.MODIFIED, 0.3
        weight *= (0.6 if stamp.weekday_differs else 1) * (0.9 if stamp.short else 1)
        yield DayEvidence(
            kind,
            place,
            head[stamp.start : stamp.end],
            stamp.first,
            stamp.last,
            weight,
            None if start is None else start + stamp.start,
            None if start is None else start + stamp.end,
            Doubt.WEEKDAY if stamp.weekday_differs else None,
            number,
        )


def _folded_place(folded: str, raw: str, stamp: Stamp) -> int:
    return len(fold(raw[: stamp.start]).text)


def _mostly(line: str, stamp: Stamp) -> bool:
    """Whether little stands in the line beside the date: «سه‌شنبه، ۲ مهر ۹۲ - ۱۰:۳۵ | کد خبر: ۱۲۳»."""
    if line.rstrip().endswith((".", "!", "؟", "؛")) or direction_after(fold(line).text, 0):
        return False  # a sentence, however short
    rest = line[: stamp.start] + line[stamp.end :]
    letters = sum(letter.isalpha() for letter in re.sub(r"کد خبر|ساعت|[^\W\d_]*شنبه|جمعه|گروه", "", rest))
    return letters <= 24


def _from_code(digits: str, line: int | None, start: int | None, at: int, end: int) -> Iterator[DayEvidence]:
    """A news code that begins with its day: 13920702000123, or with a short year 92070200123."""
    long = day_of(int(digits[:4]), int(digits[4:6]), int(digits[6:8])) if len(digits) >= 10 else None
    year = years.written_out(int(digits[:2]))
    short = day_of(year, int(digits[2:4]), int(digits[4:6])) if len(digits) in (10, 11) else None
    found, weight = (long, 0.8) if long else (short, 0.5)
    if found:
        first, last = (None, None) if start is None else (start + at, start + end)
        yield DayEvidence(EvidenceKind.CODE, "", digits, found[0], found[0], weight, first, last, None, line)


def _evidence(
    kind: EvidenceKind, place: str, quote: str, day: dt.date, calendar: Calendar, weight: float
) -> DayEvidence:
    odd = calendar is Calendar.JALALI and kind in (EvidenceKind.JSON_LD, EvidenceKind.META, EvidenceKind.TIME)
    doubt = Doubt.ERA if odd and _ISO_LIKE.match(fold(quote).text) else None
    return DayEvidence(kind, place, quote, day, day, weight, doubt=doubt, clock=clock_of(quote))


def _field(kind: EvidenceKind, place: str, value: str, weight: float) -> Iterator[DayEvidence]:
    """The evidence of one field, if its value is a date; a field that holds something else is no evidence."""
    value = value.strip()
    if not value or len(value) > 120:
        return
    try:
        day, calendar = parse_stamp(value)
    except PublishedDateError:
        return
    if weight < 0.5:
        kind = EvidenceKind.MODIFIED
    if years.calendar_of(day.year) and day.year > 1930:
        yield _evidence(kind, place, value, day, calendar, weight)


def _json_ld(tree: "HtmlElement") -> Iterator[DayEvidence]:
    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
        written = script.text_content()
        try:
            data: object = json.loads(written, strict=False)
        except (ValueError, RecursionError):
            pairs: Iterable[tuple[str, str]] = _LD_BROKEN.findall(written)
        else:
            pairs = _ld_dates(data, depth=0)
        for name, value in pairs:
            yield from _field(EvidenceKind.JSON_LD, f"JSON-LD {name}", value, _LD_FIELDS[name])


def _ld_dates(data: object, depth: int) -> Iterator[tuple[str, str]]:
    if depth > 8:
        return
    if isinstance(data, list):
        for item in data[:50]:
            yield from _ld_dates(item, depth + 1)
    elif isinstance(data, dict):
        for name, value in data.items():
            if name in _LD_FIELDS and isinstance(value, (str, int)):
                yield name, str(value)
            elif name not in _LD_ASIDE and isinstance(value, (dict, list)):
                yield from _ld_dates(value, depth + 1)


def _meta(tree: "HtmlElement") -> Iterator[DayEvidence]:
    for tag in tree.iter("meta"):
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = (tag.get(attribute) or "").strip()
            weight = _META_NAMES.get(name.lower())
            if weight is not None and not (attribute == "http-equiv" and name.lower() == "date"):
                yield from _field(EvidenceKind.META, f"meta {name}", tag.get("content") or "", weight)
                break


def _time_elements(tree: "HtmlElement") -> Iterator[DayEvidence]:
    seen = 0
    for tag in tree.xpath("//time | //*[contains(@itemprop, 'datePublished')][not(self::meta)]"):
        marks = f"{tag.get('itemprop', '')} {tag.get('class', '')} {tag.get('pubdate', '')}".lower()
        near = " ".join(f"{parent.get('class', '')} {parent.get('id', '')}" for parent in tag.iterancestors())
        if _HINT_NOT.search(near) or "modified" in marks or "updated" in marks:
            weight = 0.2
        elif "publish" in marks or "pubdate" in marks or tag.get("pubdate") is not None:
            weight = 0.9
        else:
            weight = 0.65 if seen == 0 else 0.25
            seen += 1
        value = tag.get("datetime") or tag.get("content") or tag.text_content()
        found = list(_field(EvidenceKind.TIME, f"<{tag.tag}>", value, max(weight, 0.5)))
        yield from (replace(one, weight=weight) for one in found)


def _addresses(tree: "HtmlElement") -> list[str]:
    found = tree.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")
    return [str(address) for address in found]


_BLOCKS = frozenset(
    "p div li ul ol td tr table section article header footer nav aside h1 h2 h3 h4 h5 h6 br main body form figure "
    "figcaption blockquote dl dt dd option time".split()
)
_UNSEEN = frozenset("script style noscript template svg textarea select title".split())


def lines_of_page(tree: "HtmlElement") -> Iterator[tuple[str, str]]:
    """The visible lines of a page in order, each with the classes and ids of the elements around it."""
    pieces: list[str] = []
    around: list[str] = []
    hint = ""

    def line() -> Iterator[tuple[str, str]]:
        nonlocal hint
        text = " ".join("".join(pieces).split())
        pieces.clear()
        if text:
            yield text, hint
        hint = " ".join(around)

    from lxml import etree

    body = tree.find("body")
    for action, node in etree.iterwalk(tree if body is None else body, events=("start", "end", "comment", "pi")):
        if action in ("comment", "pi"):
            if node.tail:
                pieces.append(node.tail)
            continue
        name = node.tag
        if action == "start":
            if name in _BLOCKS:
                around.append(f"{node.get('class', '')} {node.get('id', '')}"[:200])
                yield from line()
            elif not pieces:
                hint = f"{' '.join(around)} {node.get('class', '')} {node.get('id', '')}"
            if node.text and name not in _UNSEEN and not (name == "span" and "hidden" in node.get("class", "")):
                pieces.append(node.text)
        else:
            if name in _BLOCKS:
                around.pop()
                yield from line()
            if node.tail:
                pieces.append(node.tail)
    yield from line()


def _bylines(tree: "HtmlElement") -> Iterator[DayEvidence]:
    """Dates in the lines of a page; lines before its headline, and lists of other news, count little or nothing."""
    titles = {" ".join(tag.text_content().split()) for tag in tree.iter("h1")}
    after_title = not titles
    unlabelled = 0
    for text, around in lines_of_page(tree):
        after_title = after_title or text in titles
        if len(text) > 600 or not any(letter.isdigit() for letter in text):
            continue
        nearest = around[-200:]
        aside = bool(_HINT_NOT.search(around))
        hinted = bool(_HINT.search(nearest)) and not aside
        for found in _in_line(text, "", None, lead=True, hinted=hinted):
            weight = found.weight
            if weight < 0.85 and found.kind is EvidenceKind.BYLINE:
                if aside or not after_title:
                    weight *= 0.3
                elif unlabelled == 0 and not hinted:
                    weight = 0.6
                elif unlabelled > 0:
                    weight *= 0.4
                unlabelled += after_title and not aside
            yield replace(found, weight=weight)


def weigh(evidence: Iterable[DayEvidence]) -> tuple[DayEvidence | None, float]:
    """The hint that the others support best, and how sure the whole makes it, from 0 to 1; (None, 0) without hints.

    Hints agree where their days overlap. Each counts by its weight, as one voice among independent ones, but the same
    kind at the same day only once; what disagrees lowers the confidence. A date of change is heard only alone.
    """
    dated = [one for one in evidence if one.first is not None and one.last is not None]
    main = [one for one in dated if one.kind is not EvidenceKind.MODIFIED] or dated
    best: DayEvidence | None = None
    best_doubt = against = 1.0
    for one in sorted(main, key=lambda one: (-one.weight, _days_wide(one))):
        agreeing: dict[tuple[EvidenceKind, dt.date | None], float] = {}
        other: dict[tuple[EvidenceKind, dt.date | None], float] = {}
        for hint in main:
            side = agreeing if _overlap(one, hint) else other
            side[hint.kind, hint.first] = max(side.get((hint.kind, hint.first), 0.0), hint.weight)
        doubt = _product(agreeing.values())
        if best is None or doubt < best_doubt - 1e-9:
            best, best_doubt, against = one, doubt, _product(other.values())
    if best is None:
        return None, 0.0
    for_it, against_it = (1 - best_doubt) / max(best_doubt, 1e-6), (1 - against) / max(against, 1e-6)
    return best, round((1 - best_doubt) * for_it / (for_it + against_it), 3)


def _product(weights: Iterable[float]) -> float:
    doubt = 1.0
    for weight in weights:
        doubt *= 1 - min(weight, 0.99)
    return doubt


def _days_wide(one: DayEvidence) -> int:
    return 0 if one.first is None or one.last is None else (one.last - one.first).days


def _overlap(one: DayEvidence, other: DayEvidence) -> bool:
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return False
    return one.first <= other.last and other.first <= one.last


def headline(tree: "HtmlElement") -> str:
    """The title of a page: its og:title, else its only h1, else its title element."""
    choices: list[Any] = [
        *tree.xpath("//meta[@property='og:title']/@content"),
        *(tag.text_content() for tag in tree.iter("h1")),
        *tree.xpath("//title/text()"),
    ]
    return next((" ".join(str(choice).split()) for choice in choices if str(choice).strip()), "")
