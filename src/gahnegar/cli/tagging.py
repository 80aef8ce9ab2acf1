"""`gahnegar tag` and `gahnegar resolve`: the time expressions of a text, and what one of them means."""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from gahnegar.cli.articles import is_inferred, provenance, publication_of, read_one
from gahnegar.cli.family import main
from gahnegar.cli.options import PublishedOption, day_option, encoding_option, published_option
from gahnegar.messages import Language

if TYPE_CHECKING:
    from gahnegar.dates.timex import Timex

_TABLE = "table"
_TEXT_FORMS = ("jsonl", "bio", "hengam", "timeml", "tei", "webannotation", "labelstudio", "doccano", "uima")
"""What `tag` writes besides a table for the eye."""


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

    document = read_one(article, encoding)
    publication = publication_of(document, published)
    click.echo(provenance(document, publication), err=True)
    inferred = is_inferred(publication)
    moment = published.given if published and published.day else publication.moment
    if form == _TABLE:
        _print_table(tag(document.text, moment, inferred=inferred))
        return
    about = {name: getattr(document, name) for name in ("title", "source", "url")}
    annotated = annotate(document.text, moment, inferred=inferred, **about)
    click.echo(FORMATS[form].render(annotated), nl=False)


def _print_table(found: Iterable["Timex"]) -> None:
    """One line for each expression; the words stand last, where their direction disturbs nothing."""
    from gahnegar.dates.timex_record import to_record

    columns = ("start", "end", "type", "first", "last", "first_jalali", "last_jalali", "value", "text")
    rows: list[tuple[str, ...]] = [columns]
    for timex in found:
        record = {**to_record(timex), "text": " ".join(timex.text.split())}
        rows.append(tuple("-" if record[column] is None else str(record[column]) for column in columns))
    widths = [*(max(map(len, cells)) for cells in zip(*rows, strict=True))]
    for row in rows:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        click.echo(line.rstrip())


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
@click.option("--published", callback=day_option, metavar="DATE", help="The day that the phrase is told on.")
@click.option("--json", "as_json", is_flag=True, help="One JSON record.")
def resolve_command(phrase: str, published: PublishedOption | None, as_json: bool) -> None:
    """What one time expression means: its days in three calendars, its values, and why."""
    from gahnegar.dates.conflicts import in_words
    from gahnegar.dates.explain import reason_in
    from gahnegar.dates.tag import resolve
    from gahnegar.dates.timex_record import to_record

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
