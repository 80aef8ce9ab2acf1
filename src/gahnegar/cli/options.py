"""Options that several commands have, and what their values become."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from gahnegar.cli.family import error_text
from gahnegar.errors import GahnegarError, PublishedDateError

if TYPE_CHECKING:
    import datetime as dt


@dataclass(frozen=True, slots=True)
class PublishedOption:
    """What `--published` said: a day, or with None that no date is to be worked out; `given` may hold a clock, too."""

    day: "dt.date | None"
    given: str | None = None


def day_option(ctx: click.Context, param: click.Parameter, value: str | None) -> PublishedOption | None:
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
        raise click.BadParameter(error_text(error)) from error


def edge_option(ctx: click.Context, param: click.Parameter, value: str | None) -> "dt.date | None":
    """The first day of what `--since` names, or the last of what `--until` names: a day, a month or a year."""
    from gahnegar.timeline.day_span import day_span

    if value is None:
        return None
    try:
        found = day_span(value)
    except GahnegarError as error:
        raise click.BadParameter(error_text(error)) from error
    return found.first if param.name == "since" else found.last


published_option = click.option(
    "--published",
    callback=day_option,
    metavar="DATE",
    help="Publication date: 1392-07-02, 1392/7/2, «۲ مهر ۱۳۹۲» or 2013-09-24. Without it the date is taken from the "
    "document or worked out from its text; `none` switches that off.",
)


def era_option(
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
