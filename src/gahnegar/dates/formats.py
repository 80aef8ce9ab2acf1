"""Tagged text for other programs: inline TIMEX3, one token a line, and plain records.

Knows files and pipes as little as it knows rules: it takes a text and its expressions and gives strings.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

from gahnegar.dates import display, values
from gahnegar.dates.expression import Every
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Calendar
from gahnegar.errors import InvalidDateError

# XML 1.0 has no way to write these, not even as a reference.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"}
_ESCAPED = re.compile("|".join(_ESCAPES))

# A word with its marks, half-spaces and kashidas, or one other visible character.
_TOKEN = re.compile("[\\w\u200c\u200d\u0640\u064b-\u065f\u0670]+|\\S")


def iso(calendar: Calendar, date: dt.date | None) -> str | None:
    """`date` as year-month-day of `calendar`; None for None, and for days that the calendar does not reach.

    >>> iso(Calendar.JALALI, dt.date(2013, 10, 1))
    '1392-07-09'
    """
    try:
        return None if date is None else display.iso(calendar, date)
    except InvalidDateError:
        return None


def to_record(timex: Timex, lang: str = "fa") -> dict[str, Any]:
    """The expression as a record of plain values, ready for JSON; dates as ISO text, the explanation in `lang`."""
    return {
        "start": timex.start,
        "end": timex.end,
        "text": timex.text,
        "type": str(timex.type),
        "value": timex.value,
        "edtf": timex.edtf,
        "days": timex.days and [values.iso(day) for day in timex.days],
        "first": iso(Calendar.GREGORIAN, timex.first),
        "last": iso(Calendar.GREGORIAN, timex.last),
        "first_jalali": iso(Calendar.JALALI, timex.first),
        "last_jalali": iso(Calendar.JALALI, timex.last),
        "first_hijri": iso(Calendar.HIJRI, timex.first),
        "last_hijri": iso(Calendar.HIJRI, timex.last),
        "granularity": timex.granularity and str(timex.granularity),
        "calendar": timex.calendar and str(timex.calendar),
        "mod": timex.mod and str(timex.mod),
        "clock": timex.clock and timex.clock.isoformat(),
        "until": timex.until and timex.until.isoformat(),
        "part": timex.part and str(timex.part),
        "zone": timex.zone and str(timex.zone),
        "signal": timex.signal
        and {
            "kind": str(timex.signal.kind),
            "start": timex.signal.span.start,
            "end": timex.signal.span.end,
            "text": timex.signal.span.text,
        },
        "basis": str(timex.basis),
        "certainty": str(timex.certainty),
        "alternatives": [
            {
                "first": values.iso(reading.days[0]),
                "last": values.iso(reading.days[1]),
                "clock": reading.clock and reading.clock.isoformat(),
                "reason": str(reading.reason),
            }
            for reading in timex.alternatives
        ],
        "conflicts": [
            {"kind": str(conflict.kind), "told": conflict.told, "computed": conflict.computed}
            for conflict in timex.conflicts
        ],
        "approximate": timex.approximate,
        "reason": timex.reason and str(timex.reason),
        "explanation": timex.explain(lang),
    }


def to_timeml(text: str, timexes: Iterable[Timex]) -> str:
    """The text, unchanged, with its expressions as TIMEX3 elements inside one TimeML element: well-formed XML.

    Read back by an XML parser, the text is the given one; only characters that XML cannot hold (NUL and the like)
    become U+FFFD, one for one.
    """
    pieces = ["<TimeML>"]
    done = 0
    for number, timex in enumerate(timexes, start=1):
        attributes = {"tid": f"t{number}", "type": str(timex.type), "value": timex.value}
        if timex.mod:
            attributes["mod"] = str(timex.mod)
        if isinstance(timex.expression, Every) and timex.expression.times:
            attributes["freq"] = f"{timex.expression.times}X"
        told = "".join(f' {name}="{_escape(value)}"' for name, value in attributes.items())
        pieces += (
            _escape(text[done : timex.start]),
            f"<TIMEX3{told}>{_escape(text[timex.start : timex.end])}</TIMEX3>",
        )
        done = timex.end
    return "".join((*pieces, _escape(text[done:]), "</TimeML>"))


def _escape(text: str) -> str:
    return _ESCAPED.sub(lambda match: _ESCAPES[match[0]], _NOT_XML.sub("\ufffd", text))


def tokens(text: str) -> list[tuple[int, int]]:
    """Start and end of each token: a word with its marks and half-spaces, or one other visible character."""
    return [token.span() for token in _TOKEN.finditer(text)]


def to_bio(text: str, timexes: Iterable[Timex]) -> Iterator[str]:
    """One line for each token, the token and its label with a tab between, and an empty line for each line break.

    The first token of an expression is labelled B and its type (`B-DATE`), the others I and its type, all else O. An
    expression that begins or ends within a word divides it, so that the labels lose nothing.
    """
    labelled = {timex.start: timex for timex in timexes}
    cuts = sorted({0, len(text)}.union(labelled, (timex.end for timex in labelled.values())))
    done = 0
    for start, end in pairwise(cuts):
        timex = labelled.get(start)
        label = f"B-{timex.type}" if timex else "O"
        for token in _TOKEN.finditer(text, start, end):
            if done and "\n" in text[done : token.start()]:
                yield ""
            yield f"{token[0]}\t{label}"
            done = token.end()
            if timex:
                label = f"I-{timex.type}"
