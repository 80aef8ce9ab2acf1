"""The command line: arguments and files, nothing else.

Data goes to standard output, messages go to standard error. Exit status: 0 done, 1 some input could not be used, some
output not be written, or `check` found something, 2 the command was used wrongly, 130 it was stopped by Ctrl-C. A
document that fails is named and the others are done; a traceback is shown only with --debug.
"""

import json
import sys
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from gahnegar import __version__
from gahnegar.errors import (
    Detail,
    DocumentError,
    GahnegarError,
    LossWarning,
    MissingExtraError,
    OutputError,
    PublishedDateError,
    detail_of,
)
from gahnegar.messages import Language
from gahnegar.messages.console import Console
from gahnegar.usage import LANGUAGE, Spoken, WrongUse, console, lang_option, language

if TYPE_CHECKING:
    import datetime as dt

    from gahnegar.dates.timex import Timex
    from gahnegar.documents import Document, Problem, Publication, Window
    from gahnegar.timeline.timeline import Timeline

Item = TypeVar("Item")

FEW = 3
"""More articles than this get a progress bar."""

LISTED = 10
"""A summary names so many of a kind and counts the rest."""

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

_TABLE = "table"
_TEXT_FORMS = ("jsonl", "bio", "hengam", "timeml", "tei", "webannotation", "labelstudio", "doccano", "uima")
"""What `tag` writes besides a table for the eye."""

_STOPPED = 130
"""What shells tell of a command that Ctrl-C has ended."""

_EPILOG = """\b
Completion of commands and options, by shell:
  bash   eval "$(_GAHNEGAR_COMPLETE=bash_source gahnegar)"
  zsh    eval "$(_GAHNEGAR_COMPLETE=zsh_source gahnegar)"
  fish   _GAHNEGAR_COMPLETE=fish_source gahnegar | source
"""


_DEBUG = "gahnegar.debug"


def _set_debug(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    del param
    ctx.meta[_DEBUG] = value or ctx.meta.get(_DEBUG, False)


debug_option = click.Option(
    ["--debug"], is_flag=True, expose_value=False, callback=_set_debug, help="Show where an error comes from."
)


def _debugs() -> bool:
    """Whether the user asked for tracebacks; an error then ends the command."""
    return bool(click.get_current_context().meta.get(_DEBUG))


def _error_text(error: Exception) -> str:
    """An error as a user reads it: those of this package speak for themselves, others by their kind."""
    if isinstance(error, GahnegarError):
        return console().detail(detail_of(error))
    return f"{type(error).__name__}: {error} (--debug shows where)"


def _problem_text(problem: "Problem") -> str:
    """A problem of reading, with its place."""
    return f"{problem.place}: {console().detail(problem.message)}"


class _Problem(click.ClickException):
    """An error of the work, said in the language of the call."""

    def __init__(self, error: Exception, spoken: Console) -> None:
        super().__init__(_error_text(error))
        said = detail_of(error) if isinstance(error, GahnegarError) else self.message
        self._line = spoken.problem(said)

    def show(self, file: Any = None) -> None:
        click.echo(self._line, err=True)


class _Said(click.ClickException):
    """A problem that is in the language of the call already."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self._line = f"{console().error}: {problem}"

    def show(self, file: Any = None) -> None:
        click.echo(self._line, err=True)


class _Family(Spoken, click.Group):
    """A group whose commands have --debug, without which errors are messages and no tracebacks."""

    command_class = Spoken

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        try:
            return super().make_context(info_name, args, parent, **extra)
        except click.UsageError as error:
            raise _in_its_language(error) from error

    def add_command(self, cmd: click.Command, name: str | None = None) -> None:
        cmd.params.append(debug_option)
        super().add_command(cmd, name)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except click.UsageError as error:
            raise _in_its_language(error) from error
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception as error:
            if ctx.meta.get(_DEBUG):
                raise
            raise _Problem(error, console()) from error


def _in_its_language(error: click.UsageError) -> click.UsageError:
    chosen = error.ctx.meta.get(LANGUAGE) if error.ctx else None
    return WrongUse(error) if (chosen or language()) == "fa" and not isinstance(error, WrongUse) else error


@click.group(cls=_Family, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="gahnegar")
def main() -> None:
    """Reads Persian text and says what happened when.

    \b
      gahnegar timeline article.txt
      gahnegar tag article.txt --to jsonl
      gahnegar resolve "فروردین ماه امسال" --published 1392-07-02
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


main.params += [debug_option, lang_option]

# ---------------------------------------------------------------- options that several commands have


@dataclass(frozen=True, slots=True)
class PublishedOption:
    """What `--published` said: a day, or with None that no date is to be worked out; `given` may hold a clock, too."""

    day: "dt.date | None"
    given: str | None = None


def _day_option(ctx: click.Context, param: click.Parameter, value: str | None) -> PublishedOption | None:
    """A day as the user wrote it, or `none`."""
    from gahnegar.dates.published import parse_moment

    if value is None:
        return None
    if value.strip().lower() == "none":
        return PublishedOption(None)
    try:
        moment = parse_moment(value)
        return PublishedOption(None if moment is None else moment.day, value)
    except PublishedDateError as error:
        raise click.BadParameter(_error_text(error)) from error


def _edge(ctx: click.Context, param: click.Parameter, value: str | None) -> "dt.date | None":
    """The first day of what `--since` names, or the last of what `--until` names: a day, a month or a year."""
    from gahnegar.timeline.day_span import day_span

    if value is None:
        return None
    try:
        found = day_span(value)
    except GahnegarError as error:
        raise click.BadParameter(_error_text(error)) from error
    return found.first if param.name == "since" else found.last


published_option = click.option(
    "--published",
    callback=_day_option,
    metavar="DATE",
    help="Publication date: 1392-07-02, 1392/7/2, «۲ مهر ۱۳۹۲» or 2013-09-24. Without it the date is taken from the "
    "document or worked out from its text; `none` switches that off.",
)


def _era_option(
    ctx: click.Context, param: click.Parameter, values: tuple[str, ...]
) -> "list[str | tuple[str, str, str]]":
    """Bands of the chart: a name, alone or with its first and last day as the user wrote them."""
    del ctx, param
    found: list[str | tuple[str, str, str]] = []
    for value in values:
        name, equals, days = (part.strip() for part in value.partition("="))
        first, _, last = (part.strip() for part in days.partition(".."))
        if not name or (equals and not (first and last)):
            raise click.BadParameter(f"{value!r} is not of the form NAME or NAME=FIRST..LAST, such as قاجار=1175..1304")
        found.append((name, first, last) if equals else name)
    return found


encoding_option = click.option(
    "--encoding",
    metavar="NAME",
    help="Encoding of the input, such as cp1256; without it UTF-8, or what a page declares.",
)


# ---------------------------------------------------------------- reading


@dataclass(slots=True)
class _Input:
    """The documents of a command's arguments, what could not be used of them, and what was left out on purpose."""

    documents: "list[Document]" = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def met(self) -> int:
        """How much was met in all."""
        return len(self.documents) + len(self.problems) + len(self.notes)

    def report(self) -> None:
        """Say on standard error what could not be used or was left out."""
        for problem in self.problems:
            click.echo(f"{console().error}: {problem}", err=True)
        for note in self.notes:
            click.echo(f"{console().note}: {note}", err=True)

    def fail(self, problem: str) -> None:
        """Note what could not be used, and say so."""
        self.problems.append(problem)
        click.echo(f"{console().error}: {problem}", err=True)

    @contextmanager
    def reading(self, document: "Document") -> Iterator[None]:
        """Work on one document: whatever goes wrong is a problem of this one, and the others are done."""
        try:
            yield
        except Exception as error:
            if _debugs():
                raise
            self.fail(f"{_document_name(document)}: {_error_text(error)}")


def _read_articles(articles: Sequence[str], encoding: str | None) -> _Input:
    """Every document of the articles; one that cannot be used does not stop the others."""
    from gahnegar.documents import Document, ProblemKind, read_bytes
    from gahnegar.documents.read import named_apart, read

    found = _Input()
    for article in _progress(articles, "reading"):
        met = found.met
        try:
            if article == "-":
                data = sys.stdin.buffer.read()
                found.documents.append(read_bytes(data, "-", encoding=encoding))
                continue
            reading = read(article, encoding=encoding)
            for item in reading:
                if isinstance(item, Document):
                    found.documents.append(item)
                else:
                    (found.notes if item.kind is ProblemKind.DUPLICATE else found.problems).append(_problem_text(item))
            if passed := reading.summary.passed_over:
                found.notes.append(f"{article}: {_passed_over_text(passed)}")
        except DocumentError as error:
            found.problems.append(_error_text(error))
        except MissingExtraError as error:
            found.problems.append(f"{article}: {_error_text(error)}")
        except Exception as error:
            if _debugs():
                raise
            found.problems.append(f"{article}: {_error_text(error)}")
        if found.met == met:
            found.problems.append(f"{article}: no article in it")
    found.documents = named_apart(found.documents)
    return found


def _passed_over_text(passed: Mapping[str, int]) -> str:
    kinds = ", ".join(f"{count} {suffix}" for suffix, count in sorted(passed.items()))
    return f"{sum(passed.values())} files of other kinds were not read ({kinds})"


def _read_one(article: str, encoding: str | None) -> "Document":
    """The one document of an article."""
    found = _read_articles([article], encoding)
    if len(found.documents) != 1:
        if found.problems:
            raise _Said(found.problems[0])
        raise DocumentError(
            Detail("{article}: {number} documents, one was expected", article=article, number=len(found.documents))
        )
    return found.documents[0]


def _publication(document: "Document", published: PublishedOption | None) -> "Publication":
    """The publication day of a document: the one that the user told, else its own, else what its text allows."""
    from gahnegar.documents import Origin, Publication
    from gahnegar.documents.publication import published_of

    if published is None or published.day is None:
        return published_of(document, infer=published is None)
    return Publication(Origin.GIVEN, published.day, published.day, published.day, 1.0)


def _is_inferred(publication: "Publication") -> bool:
    """Whether nobody told the very day."""
    from gahnegar.documents import Origin

    return publication.origin is Origin.INFERRED or publication.first != publication.last


def _provenance(document: "Document", publication: "Publication") -> str:
    """Which publication date was taken, from where, and how sure it is."""
    from gahnegar.dates.display import iso_in
    from gahnegar.dates.units import Calendar
    from gahnegar.documents import Origin

    say = console()
    if publication.day is None or publication.first is None or publication.last is None:
        possible = say.separator.join(_window(window) for window in publication.alternatives[:LISTED])
        if publication.first is not None and publication.last is not None:
            possible = say.within(str(publication.first), str(publication.last))
        return f"{_document_name(document)}: {say.unknown_day}{f'; {say.possible}: {possible}' if possible else ''}"
    hints = []
    if publication.origin is not Origin.GIVEN:
        hints.append(say.sure(publication.confidence))
        if publication.first != publication.last:
            hints.append(say.within(str(publication.first), str(publication.last)))
        places = list(dict.fromkeys(evidence.where(language()) for evidence in publication.evidence))
        hints += [say.source(places[:LISTED])] if places else []
        others = [_window(window) for window in publication.alternatives]
        hints += [say.other([*others[:3], *(["…"] if others[3:] else [])])] if others else []
    jalali = iso_in(Calendar.JALALI, publication.day) or "-"
    return f"{_document_name(document)}: {say.published(jalali, str(publication.day), publication.origin, hints)}"


def _window(window: "Window") -> str:
    return str(window.first) if window.first == window.last else f"{window.first} .. {window.last}"


def _document_name(document: "Document") -> str:
    name = document.file or document.source or "-"
    return name if document.line is None else f"{name}:{document.line}"


def _progress(items: Sequence[Item], what: str) -> Iterable[Item]:
    """The items, with a bar on standard error where there are more than a few."""
    if len(items) <= FEW:
        return items
    from tqdm import tqdm

    bar: Iterable[Item] = tqdm(items, desc=what, unit="article", file=sys.stderr)
    return bar


# ---------------------------------------------------------------- tag


@main.command(
    "tag",
    short_help="Find the time expressions of a text.",
    epilog="""\b
Examples:
  gahnegar tag article.txt --published 1392-07-02
  gahnegar tag article.txt --to timeml > article.xml
  echo "تا پایان امسال" | gahnegar tag - --published 1392-07-02 --to jsonl
""",
)
@click.argument("article")
@published_option
@click.option(
    "--to",
    "--format",
    "form",
    type=click.Choice([_TABLE, *_TEXT_FORMS]),
    default=_TABLE,
    show_default=True,
    help="A table; a JSON record a line; one token a line, in our labels or Hengam's; or the text for TimeML, TEI, "
    "Web Annotation, Label Studio, doccano or UIMA.",
)
@encoding_option
def tag_command(article: str, published: PublishedOption | None, form: str, encoding: str | None) -> None:
    """Find the time expressions of ARTICLE (`-` is standard input) and the days they mean."""
    from gahnegar.dates.tag import tag
    from gahnegar.formats import FORMATS, annotate

    document = _read_one(article, encoding)
    publication = _publication(document, published)
    click.echo(_provenance(document, publication), err=True)
    inferred = _is_inferred(publication)
    moment = published.given if published and published.day else publication.moment
    if form == _TABLE:
        _print_table(tag(document.text, moment, inferred=inferred))
        return
    about = {name: getattr(document, name) for name in ("title", "source", "url")}
    annotated = annotate(document.text, moment, inferred=inferred, **about)
    click.echo(FORMATS[form].render(annotated), nl=False)


def _print_table(found: Iterable["Timex"]) -> None:
    """One line for each expression; the words stand last, where their direction disturbs nothing."""
    from gahnegar.dates.formats import to_record

    columns = ("start", "end", "type", "first", "last", "first_jalali", "last_jalali", "value", "text")
    rows: list[tuple[str, ...]] = [columns]
    for timex in found:
        record = {**to_record(timex), "text": " ".join(timex.text.split())}
        rows.append(tuple("-" if record[column] is None else str(record[column]) for column in columns))
    widths = [*(max(map(len, cells)) for cells in zip(*rows, strict=True))]
    for row in rows:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        click.echo(line.rstrip())


# ---------------------------------------------------------------- resolve


@main.command(
    "resolve",
    short_help="Say what one time expression means.",
    epilog="""\b
Examples:
  gahnegar resolve "فروردین ماه امسال" --published 1392-07-02
  gahnegar resolve "اول تا ۴ اکتبر" --published 2013-09-24 --json
""",
)
@click.argument("phrase")
@click.option("--published", callback=_day_option, metavar="DATE", help="The day that the phrase is told on.")
@click.option("--json", "as_json", is_flag=True, help="One JSON record.")
def resolve_command(phrase: str, published: PublishedOption | None, as_json: bool) -> None:
    """What one time expression means: its days in three calendars, its values, and why."""
    from gahnegar.dates.conflicts import in_words
    from gahnegar.dates.explain import reason_in
    from gahnegar.dates.formats import to_record
    from gahnegar.dates.tag import resolve

    timex = resolve(phrase, published=published.given if published else None)
    if as_json:
        click.echo(json.dumps({**to_record(timex), "explanation_en": timex.explain("en")}, ensure_ascii=False))
        return
    record = to_record(timex)
    lines = {
        "text": timex.text,
        "type": str(timex.type),
        "value": timex.value,
        "edtf": timex.edtf or "-",
        "Gregorian": _span_text(record["first"], record["last"]),
        "Jalali": _span_text(record["first_jalali"], record["last_jalali"]),
        "Hijri": _span_text(record["first_hijri"], record["last_hijri"]),
        "basis": str(timex.basis),
        "mod": record["mod"],
        "no dates": reason_in(timex.reason, "en"),
        "also": ", ".join(
            f"{_span_text(one['first'], one['last'])} ({one['reason']})" for one in record["alternatives"]
        ),
        "conflict": "; ".join(
            " ≠ ".join(filter(None, (in_words(side, Language.ENGLISH) for side in (one.stated, one.computed))))
            for one in timex.conflicts
        ),
        "why": timex.explain("en"),
        "چرا": timex.explain("fa"),
    }
    for name, shown in lines.items():
        if shown:
            click.echo(f"{name:10} {shown}")


def _span_text(first: str | None, last: str | None) -> str:
    if first == last:
        return first or "-"
    return f"{first or '…'} .. {last or '…'}"


# ---------------------------------------------------------------- timeline


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
    callback=_era_option,
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
    callback=_edge,
    metavar="DATE",
    help="With --from: only events that last until this day or later; a month or year (1392-07, «مهر ۱۳۹۲», 1392) "
    "stands for its first day.",
)
@click.option(
    "--until",
    callback=_edge,
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
    found = _Input()
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
        found = _read_articles(articles, encoding)
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
    found: _Input, published: PublishedOption | None, *, source: str | None, merge: bool, titles: str
) -> "tuple[Timeline, list[str]]":
    """The timeline of the documents, and what the summary tells of their publication dates."""
    from gahnegar.timeline.timeline import Timeline

    dated, lines = [], []
    for document in _progress(found.documents, "dating"):
        with found.reading(document):
            publication = _publication(document, published)
            lines.append(_provenance(document, publication))
            dated.append(
                {
                    "text": document.text,
                    "title": document.title,
                    "source": source.replace("{path}", document.file) if source else document.source,
                    "url": document.url,
                    "published": published.given if published and published.day else publication.moment,
                    "inferred": _is_inferred(publication),
                    "file": document.file,
                    "line": document.line,
                }
            )
    errors = "raise" if _debugs() else "skip"
    timeline = Timeline.from_documents(_progress(dated, "extracting"), merge=merge, errors=errors, titles=titles)
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
        lines.append(say.expressions(len(found), _kinds_text(str(timex.type) for timex in found)))
    lines.append(say.events(len(timeline), _kinds_text(str(row.status) for row in timeline), counted=counted))
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


def _kinds_text(names: Iterable[str]) -> str:
    return console().counts(dict(Counter(names).most_common()))


def _first_lines(lines: list[str]) -> list[str]:
    rest = len(lines) - LISTED
    return [*lines[:LISTED], f"  {console().more(rest)}"] if rest > 1 else lines


# ---------------------------------------------------------------- check


@main.command(
    "check",
    short_help="Report dates that contradict each other.",
    epilog="""\b
Examples:
  gahnegar check article.txt
  gahnegar check page.html --published 1392-07-02 --json
""",
)
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@published_option
@click.option("--json", "as_json", is_flag=True, help="One JSON list of findings.")
@encoding_option
def check_command(
    articles: tuple[str, ...], published: PublishedOption | None, encoding: str | None, *, as_json: bool
) -> None:
    """Report what contradicts itself in what an ARTICLE (`-` is standard input) says of time, for its editor.

    Weekday against date, calendar against calendar, «امروز» against the publication day, ranges that run backwards.
    """
    from gahnegar.documents.check import check

    found = _read_articles(articles, encoding)
    found.report()
    records = []
    for document in found.documents:
        with found.reading(document):
            publication = _publication(document, published)
            click.echo(_provenance(document, publication), err=True)
            for finding in check(document.text, publication.certain_day):
                before = document.text[: finding.start]
                line, column = before.count("\n") + 1, finding.start - before.rfind("\n")
                records.append(
                    {"file": _document_name(document), "line": line, "column": column, **finding.to_record()}
                )
    if as_json:
        click.echo(json.dumps(records, ensure_ascii=False, indent=2))
    for record in [] if as_json else records:
        click.echo("{file}:{line}:{column}: {message}".format_map(record))
    if found.problems or records:
        raise SystemExit(1)


# ---------------------------------------------------------------- corpus


@main.command(
    "corpus",
    short_help="Extract the events of large collections.",
    epilog="""\b
Examples:
  gahnegar corpus archive/*.jsonl.gz --out result
  gahnegar corpus archive.parquet --out result --workers 8 --resume
  gahnegar corpus archive.csv --out result --scheduler tcp://10.0.0.1:8786
""",
)
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Directory for the output.")
@click.option("--format", "form", type=click.Choice(["parquet", "csv", "jsonl"]), default="parquet", show_default=True)
@click.option("--level", type=click.Choice(["events", "timexes"]), default="events", show_default=True)
@click.option("--workers", type=click.IntRange(min=1), help="Processes of the local cluster (default: one a core).")
@click.option("--scheduler", metavar="ADDRESS", help="Address of a running Dask scheduler, used instead.")
@click.option("--limit", type=click.IntRange(min=1), help="Only so many documents.")
@click.option("--resume", is_flag=True, help="Go on with what an interrupted run left in --out.")
@click.option("--text", help="Name of the column or key with the text (default: the usual ones, as `timeline` does).")
@click.option("--published", help="Name of the one with the publication date (default: the usual ones).")
@click.option("--id", "doc_id", help="Name of the one with the id (default: `id` where there is one).")
@click.option(
    "--infer/--no-infer",
    default=True,
    show_default=True,
    help="Find or work out the publication date in the text where none is told.",
)
@click.option(
    "--seconds",
    type=click.FloatRange(min=0, min_open=True),
    default=30,
    show_default=True,
    help="The time that a document has; one that takes longer is an error row.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON.")
def corpus_command(
    inputs: tuple[str, ...], out: Path, form: str, doc_id: str | None, *, as_json: bool, **options: Any
) -> None:
    """Extract the events of collections of any size: INPUT is any file, directory or glob that `timeline` reads.

    Writes one file for each part of the input, and a summary. An interrupted run is taken up again with --resume.
    """
    try:
        from gahnegar.corpus.progress import progress_bar
        from gahnegar.corpus.run import run

        with progress_bar(unit=options["level"]) as show:
            summary = run(inputs, out, format=form, id=doc_id, progress=show, **options)
    except KeyboardInterrupt:
        click.echo(console().stopped, err=True)
        raise SystemExit(_STOPPED) from None
    if as_json:
        click.echo(json.dumps(summary.to_json(), ensure_ascii=False))
        return
    counts = summary.counts
    click.echo(f"documents: {counts.documents:,} in {summary.elapsed:,.1f} s, {counts.characters:,} characters")
    click.echo(f"{summary.level}: {counts.rows:,}{_kinds_text(counts.types.elements())}")
    if counts.statuses:
        click.echo(f"status:{_kinds_text(counts.statuses.elements())}")
    click.echo(f"errors: {counts.failed:,}{_kinds_text(counts.errors.elements())}")
    for failure in counts.failures:
        click.echo(f"  {failure.doc_id}: {failure.error}")
    if summary.passed_over:
        click.echo(_passed_over_text(summary.passed_over))
    if counts.slowest:
        slow = counts.slowest[0]
        click.echo(f"slowest: {slow.doc_id} ({slow.characters:,} characters), {slow.seconds:.2f} s")
    click.echo(f"written: {summary.parts} files in {summary.out}, {summary.resumed} of them by an earlier run")


# ---------------------------------------------------------------- serve


@main.command(
    "serve",
    short_help="Serve the same over HTTP.",
    epilog="""\b
Examples:
  gahnegar serve
  gahnegar serve --port 8080 --workers 4 --seconds 60
""",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@click.option("--workers", type=click.IntRange(min=1), default=1, show_default=True, help="Processes that answer.")
@click.option("--largest", type=click.IntRange(min=1), default=2_000_000, show_default=True, help="Bytes of a request.")
@click.option("--seconds", type=click.FloatRange(min=0.1), default=30.0, show_default=True, help="For one request.")
def serve_command(host: str, port: int, **limits: Any) -> None:
    """Serve /resolve, /tag, /extract and /timeline over HTTP, described at /docs. Needs the extra `serve`."""
    try:
        from gahnegar.integrations.service import serve
    except ModuleNotFoundError as error:
        raise MissingExtraError.of(Detail("serving needs {name}", name=error.name), "serve") from error
    serve(host, port, **limits)


@main.command(
    "mcp",
    short_help="Serve the same as tools for language models.",
    epilog="""\b
Examples:
  gahnegar mcp
""",
)
def mcp_command() -> None:
    """Serve resolve, tag, extract and timeline as tools of the Model Context Protocol, on standard input and output.

    Needs the extra `mcp`.
    """
    try:
        from gahnegar.integrations.mcp import serve_tools
    except ModuleNotFoundError as error:
        raise MissingExtraError.of(Detail("the tool server needs {name}", name=error.name), "mcp") from error
    serve_tools()


@main.command(
    "web",
    short_help="Make a folder that runs in the reader's browser.",
    epilog="""\b
Examples:
  npm install pyodide
  gahnegar web --runtime node_modules/pyodide --out public
  python3 -m http.server --directory public
""",
)
@click.option(
    "--runtime", required=True, type=click.Path(path_type=Path), metavar="DIR", help="A folder of Pyodide, as of npm."
)
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="DIR", help="Folder for the web server.")
@click.option("--force", is_flag=True, help="Write into a folder that holds other files.")
def web_command(runtime: Path, out: Path, *, force: bool) -> None:
    """Make a folder for a web server: one pastes a text and a day and sees the timeline, on one's own machine."""
    from gahnegar.integrations.web import build

    for path in build(runtime, out, force=force):
        click.echo(f"written: {path} ({path.stat().st_size:,} bytes)")
