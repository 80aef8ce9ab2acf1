"""`gahnegar check`: dates that contradict each other."""

import json

import click

from gahnegar.cli.articles import document_name, provenance, publication_of, read_articles
from gahnegar.cli.family import main
from gahnegar.cli.options import PublishedOption, encoding_option, published_option


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

    found = read_articles(articles, encoding)
    found.report()
    records = []
    for document in found.documents:
        with found.reading(document):
            publication = publication_of(document, published)
            click.echo(provenance(document, publication), err=True)
            for finding in check(document.text, publication.certain_day):
                before = document.text[: finding.start]
                line, column = before.count("\n") + 1, finding.start - before.rfind("\n")
                records.append({"file": document_name(document), "line": line, "column": column, **finding.to_record()})
    if as_json:
        click.echo(json.dumps(records, ensure_ascii=False, indent=2))
    for record in [] if as_json else records:
        click.echo("{file}:{line}:{column}: {message}".format_map(record))
    if found.problems or records:
        raise SystemExit(1)
