"""A timeline as a notebook shows it: a small table of its first events. Knows no script and no chart."""

import html
from collections.abc import Sequence

from gahnegar.dates.display import Language, persian_digits
from gahnegar.dates.units import Calendar
from gahnegar.messages import messages
from gahnegar.timeline.chart import clipped, plain
from gahnegar.timeline.row import Row, clean
from gahnegar.timeline.when import when

_MOST = 20
_FA = Language.PERSIAN


def table(rows: Sequence[Row]) -> str:
    """The first events as an HTML table, right-to-left; every text escaped."""
    words = messages(_FA).interface
    if not rows:
        return f'<p dir="rtl">{html.escape(words["empty"])}</p>'
    heads = "".join(f"<th>{words[name]}</th>" for name in ("date", "gregorian", "event", "status", "expression"))
    body = "".join(_table_row(row) for row in rows[:_MOST])
    rest = len(rows) - _MOST
    more = f"<p>{persian_digits(words['more'].format(n=rest))}</p>" if rest > 0 else ""
    return clean(
        f'<div dir="rtl" lang="fa"><table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>{more}</div>'
    )


def _table_row(row: Row) -> str:
    cells = (
        when(row, Calendar.JALALI, _FA) or plain(row.expression),
        when(row, Calendar.GREGORIAN, _FA),
        clipped(plain(row.title), 120),
        messages(_FA).statuses[row.status],
        clipped(plain(row.expression), 60),
    )
    return "<tr>" + "".join(f'<td style="text-align:right">{html.escape(text)}</td>' for text in cells) + "</tr>"
