"""`gahnegar timeline`: the table, the page and the other files of articles, or of what `corpus` wrote."""

import warnings
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gahnegar.cli.articles import (
    LISTED,
    Articles,
    counts_text,
    is_inferred,
    progress,
    provenance,
    publication_of,
    read_articles,
)
from gahnegar.cli.family import debugs, main
from gahnegar.cli.options import PublishedOption, edge_option, encoding_option, era_option, published_option
from gahnegar.cli.usage import console, language
from gahnegar.errors import Detail, LossWarning, OutputError

if TYPE_CHECKING:
    import datetime as dt

    from gahnegar.timeline.timeline import Timeline

MOST_EVENTS = 10_000
"""A page from a corpus shows no more events than this one by one; of more, its rows count them."""

_FORMS = {
    "csv": "events.csv",
    "html": "timeline.html",
    "embed": "embed.html",
    **dict.fromkeys(("json", "jsonl", "parquet", "xlsx", "ics", "timelinejs", "vis", "jsonld"), ""),
    "png": "timeline.png",
}
"""What `timeline` writes, and the names of the files where the formats do not say them."""
_USUAL_FORMS = ("csv", "html")


@main.command(
    "timeline",
    short_help="Write the table and the page of articles.",
    epilog="""\b
Examples:
  gahnegar timeline article.txt --published 1392-07-02 --out result
  gahnegar timeline news/*.html --title "A month of news"
  gahnegar timeline article.txt --to ics --to xlsx
  gahnegar timeline --from corpus-output --since 1392-01-01 --query رباط
""",
)
@click.argument("articles", nargs=-1, metavar="[ARTICLE]...")
@published_option
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path(), help="Directory for the files (default: this one)."
)
@click.option("--title", help="Title of the page.")
@click.option("--lang", type=click.Choice(["fa", "en"]), default="fa", show_default=True, help="Language of the page.")
@click.option("--calendar", type=click.Choice(["jalali", "gregorian"]), default="jalali", show_default=True)
@click.option(
    "--to",
    "forms",
    type=click.Choice([name for name in _FORMS if name not in ("png", "embed")]),
    multiple=True,
    help="What to write, once or more often; without it csv and html.",
)
@click.option(
    "--edits",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Corrections that were made in the page and downloaded as edits.json.",
)
@click.option(
    "--embed", is_flag=True, help="Also write embed.html, a piece for another page, and show an iframe's code."
)
@click.option(
    "--url", metavar="URL", default="", help="Where the page will stand: for the iframe and for those who share it."
)
@click.option(
    "--era",
    "eras",
    multiple=True,
    callback=era_option,
    metavar="NAME[=FIRST..LAST]",
    help="A band behind the chart: «قاجار», or a name with its days, «جنگ=1359..1367»; may be given several times.",
)
@click.option(
    "--font", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="A font for the page to hold."
)
@click.option("--png", is_flag=True, help="Also write timeline.png (extra `image`).")
@click.option(
    "--titles",
    type=click.Choice(["verbal", "nominal"]),
    default="verbal",
    show_default=True,
    help="Titles with a verb, or as noun phrases where that is sure.",
)
@click.option("--no-merge", is_flag=True, help="Keep the same happening told by several articles apart.")
@click.option("--force", is_flag=True, help="Replace files that gahnegar did not write.")
@encoding_option
@click.option(
    "--from", "corpus", type=click.Path(path_type=Path), metavar="DIR", help="Events that `gahnegar corpus` wrote."
)
@click.option(
    "--since",
    callback=edge_option,
    metavar="DATE",
    help="With --from: only events that last until this day or later; a month or year (1392-07, «مهر ۱۳۹۲», 1392) "
    "stands for its first day.",
)
@click.option(
    "--until",
    callback=edge_option,
    metavar="DATE",
    help="With --from: only events that begin on this day or earlier; a month or year stands for its last day.",
)
@click.option("--query", metavar="TEXT", help="With --from: only events in whose title or sentence this stands.")
@click.option(
    "--source",
    metavar="NAME",
    help="What is shown as the source instead of the file's name, `{path}` for the path as given. "
    "With --from: only events of this source.",
)
def timeline_command(
    articles: tuple[str, ...],
    published: PublishedOption | None,
    out: Path,
    encoding: str | None,
    corpus: Path | None,
    since: "dt.date | None",
    until: "dt.date | None",
    query: str | None,
    source: str | None,
    forms: tuple[str, ...],
    edits: Path | None,
    titles: str,
    *,
    embed: bool,
    png: bool,
    no_merge: bool,
    force: bool,
    **page: Any,
) -> None:
    """Write `events.csv` and `timeline.html`, or what --to names, for the events of each ARTICLE, and a summary.

    `-` is standard input.
    """
    filters: dict[str, Any] = {
        "since": since,
        "until": until,
        "query": query,
        "source": source,
    }
    if bool(articles) == bool(corpus):
        raise click.UsageError("Give articles, or --from with a directory that `gahnegar corpus` wrote.")
    if corpus is None and any(value for name, value in filters.items() if name != "source"):
        raise click.UsageError("--since, --until and --query filter the events of --from.")

    summary: list[str] = []
    found = Articles()
    counted = False
    if corpus:
        from gahnegar.corpus.output import is_counted, read_output
        from gahnegar.timeline.timeline import Timeline

        frame = read_output(corpus, **filters, most=MOST_EVENTS)
        timeline, counted = Timeline.from_frame(frame), is_counted(frame)
        if counted:
            click.echo(
                f"Note: more than {MOST_EVENTS:,} events, so each row counts those of a stretch of time; "
                "--since, --until, --query and --source narrow them down",
                err=True,
            )
    else:
        found = read_articles(articles, encoding)
        found.report()
        if not found.documents:
            raise SystemExit(1)
        timeline, summary = _timeline_of(found, published, source=source, merge=not no_merge, titles=titles)
    if edits:
        timeline = timeline.apply(edits)
        summary.append(console().edits(len(timeline.edits) - len(timeline.misfits), len(timeline.edits)))
        for misfit in timeline.misfits:
            click.echo(f"{console().note}: {console().misfit(str(misfit))}", err=True)
    names = (*(forms or _USUAL_FORMS), *(("embed",) if embed else ()), *(("png",) if png else ()))
    written = _write(timeline, out, names, force=force, **page)
    summary += _summary_lines(timeline, counted=counted)
    summary += [console().not_used(problem) for problem in found.problems]
    summary += [console().written(str(path)) for path in written]
    if embed:
        from gahnegar.timeline.page import iframe

        names = (page["title"], *(article.title for article in timeline.articles), "timeline")
        summary += [console().embedding, iframe(page["url"] or "timeline.html", next(filter(None, names)))]
    for line in summary:
        click.echo(line)
    if found.problems:
        raise SystemExit(1)


def _timeline_of(
    found: Articles, published: PublishedOption | None, *, source: str | None, merge: bool, titles: str
) -> "tuple[Timeline, list[str]]":
    """The timeline of the documents, and what the summary tells of their publication dates."""
    from gahnegar.timeline.timeline import Timeline

    dated, lines = [], []
    for document in progress(found.documents, "dating"):
        with found.reading(document):
            publication = publication_of(document, published)
            lines.append(provenance(document, publication))
            dated.append(
                {
                    "text": document.text,
                    "title": document.title,
                    "source": source.replace("{path}", document.file) if source else document.source,
                    "url": document.url,
                    "published": published.given if published and published.day else publication.moment,
                    "inferred": is_inferred(publication),
                    "file": document.file,
                    "line": document.line,
                }
            )
    errors = "raise" if debugs() else "skip"
    timeline = Timeline.from_documents(progress(dated, "extracting"), merge=merge, errors=errors, titles=titles)
    for problem in timeline.problems:
        found.fail(problem)
    if not timeline.articles:
        raise SystemExit(1)
    return timeline, _first_lines(lines)


def _write(timeline: "Timeline", out: Path, forms: Iterable[str], *, force: bool, url: str, **page: Any) -> list[Path]:
    """Write the files of a timeline into a directory, all or none; their paths. `page`: options of the page.

    What a format cannot hold is counted on standard error.
    """
    from urllib.parse import urljoin

    from gahnegar.timeline.exports import FORMATS
    from gahnegar.timeline.files import all_or_none

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            Detail("cannot make the directory {out}: {why}", out=out, why=error.strerror or error)
        ) from error
    paths = {form: out / (_FORMS[form] or FORMATS[form].file) for form in dict.fromkeys(forms)}
    shown = {name: page[name] for name in ("lang", "calendar")}
    options = {**shown, "title": page["title"] or "", "articles": timeline.articles}
    picture = urljoin(url, paths["png"].name) if "png" in paths else ""
    with warnings.catch_warnings(record=True) as losses, all_or_none(paths.values()):
        warnings.simplefilter("always", LossWarning)
        written = []
        for form, path in paths.items():
            match form:
                case "csv":
                    written.append(timeline.to_csv(path, force=force))
                case "html":
                    written.append(timeline.to_html(path, address=url, picture=picture, force=force, **page))
                case "embed":
                    written.append(timeline.to_html(path, fragment=True, force=force, **page))
                case "png":
                    written.append(timeline.to_image(path, force=force, **shown))
                case _:
                    taken = {name: options[name] for name in FORMATS[form].options}
                    written.append(FORMATS[form].write(timeline.rows, path, force=force, **taken))
    for loss in losses:
        click.echo(f"{console().note}: {loss.message}", err=True)
    return written


def _summary_lines(timeline: "Timeline", *, counted: bool) -> list[str]:
    """How many expressions and events there are, the span in both calendars, and what has no dates and why.

    `counted`: the rows count events, instead of being one each.
    """
    from gahnegar.dates.explain import reason_in
    from gahnegar.timeline.row import jalali

    say = console()
    lines = []
    if timeline.articles:
        found = [timex for article in timeline.articles for timex in article.timexes]
        lines.append(say.expressions(len(found), counts_text(str(timex.type) for timex in found)))
    lines.append(say.events(len(timeline), counts_text(str(row.status) for row in timeline), counted=counted))
    days = [day for row in timeline for day in (row.start, row.end) if day]
    if days:
        first, last = min(days), max(days)
        lines.append(say.span(str(first), str(last), jalali(first), jalali(last)))
    if timeline.articles:
        reasons = Counter((" ".join(timex.text.split()), timex.reason) for timex in found if timex.reason)
    else:
        reasons = Counter((row.expression, row.reason) for row in timeline if row.reason)
    if reasons:
        lines.append(say.undated(reasons.total()))
        worded = [(text, reason_in(reason, language()), count) for (text, reason), count in reasons.items()]
        lines += _first_lines([f"  «{text}»{say.times(count)}: {reason}" for text, reason, count in worded])
    return lines


def _first_lines(lines: list[str]) -> list[str]:
    rest = len(lines) - LISTED
    return [*lines[:LISTED], f"  {console().more(rest)}"] if rest > 1 else lines
