"""`gahnegar corpus`: the events or expressions of collections of any size."""

import json
from pathlib import Path
from typing import Any

import click

from gahnegar.cli.articles import counts_text, passed_over_text
from gahnegar.cli.family import STOPPED, main
from gahnegar.cli.usage import console


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
    help="The processor time that a document has; one that takes longer is an error row.",
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
        raise SystemExit(STOPPED) from None
    if as_json:
        click.echo(json.dumps(summary.to_json(), ensure_ascii=False))
        return
    counts = summary.counts
    click.echo(f"documents: {counts.documents:,} in {summary.elapsed:,.1f} s, {counts.characters:,} characters")
    click.echo(f"{summary.level}: {counts.rows:,}{counts_text(counts.types.elements())}")
    if counts.statuses:
        click.echo(f"status:{counts_text(counts.statuses.elements())}")
    click.echo(f"errors: {counts.failed:,}{counts_text(counts.errors.elements())}")
    for failure in counts.failures:
        click.echo(f"  {failure.doc_id}: {failure.error}")
    if summary.passed_over:
        click.echo(passed_over_text(summary.passed_over))
    if counts.slowest:
        slow = counts.slowest[0]
        click.echo(f"slowest: {slow.doc_id} ({slow.characters:,} characters), {slow.seconds:.2f} s")
    click.echo(f"written: {summary.parts} files in {summary.out}, {summary.resumed} of them by an earlier run")
