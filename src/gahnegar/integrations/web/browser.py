"""What runs in the browser: a text and a day in, the page as text out."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from gahnegar.dates.published import parse_published
from gahnegar.dates.tag import tag
from gahnegar.persian.sentences import sentences
from gahnegar.persian.text import fold
from gahnegar.timeline.columns import of_timex
from gahnegar.timeline.gather import Article
from gahnegar.timeline.row import Row, clean, told_apart
from gahnegar.timeline.timeline import Timeline


def page(text: str, published: str, lang: str = "fa") -> str:
    """The page of one text; PublishedDateError where the day cannot be read. An empty day is worked out of the text."""
    timeline = _timeline(text, published.strip() or None)
    with TemporaryDirectory() as folder:
        return timeline.to_html(Path(folder) / "timeline.html", lang=lang).read_text(encoding="utf-8")


def _timeline(text: str, published: str | None) -> Timeline:
    try:
        import numpy  # noqa: F401 - the analyser needs it
    except ModuleNotFoundError:
        return expressions(text, published)
    return Timeline.from_documents([{"text": text, "published": published}], infer=published is None)


def expressions(text: str, published: str | None) -> Timeline:
    """A row for each expression, with its sentence as title: what can be shown without the analyser."""
    timexes = tag(text, published)
    folded = fold(text)
    spans = [(folded.raw_start(start), folded.raw_end(end)) for start, end in sentences(folded.text)]
    rows = []
    for timex in timexes:
        start, end = next(((a, b) for a, b in spans if a <= timex.start < b), (timex.start, timex.end))
        sentence = clean(text[start:end].strip())
        row: Row = of_timex(timex)
        at = start + len(text[start:end]) - len(text[start:end].lstrip())
        rows.append(
            replace(row, title=sentence, sentence=sentence, sentence_start=at, start=timex.first, end=timex.last)
        )
    day = parse_published(published)
    return Timeline(told_apart(rows), (Article(clean(text), tuple(timexes), published=day),))
