"""TimeML 1.2.1: TIMEX3, SIGNAL and EVENT in the unchanged text, MAKEINSTANCE and TLINK behind it.

The publication day is an empty TIMEX3 before the text, as the specification has it for times that no word tells. Each
event is linked with the expressions that date it. What a text does not tell of an event (aspect, part of speech)
is NONE or UNKNOWN.
"""

from collections.abc import Iterator

from gahnegar.dates.expression import Every
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import SignalKind
from gahnegar.events.event import Event, Status
from gahnegar.formats import Annotated, predicates
from gahnegar.formats.xml import Element, inline, xml_tag

_TENSES = {Status.PAST: "PAST", Status.PRESENT: "PRESENT", Status.RECURRING: "PRESENT", Status.FUTURE: "FUTURE"}
_RELATIONS = {
    SignalKind.UNTIL: "ENDED_BY",
    SignalKind.UNTIL_AFTER: "ENDED_BY",
    SignalKind.UNTIL_BEFORE: "ENDED_BY",
    SignalKind.SINCE: "BEGUN_BY",
    SignalKind.AFTER: "AFTER",
    SignalKind.BEFORE: "BEFORE",
    SignalKind.DURING: "DURING",
    SignalKind.FOR: "DURING",
}
"""How an event lies to a time, by the signal before it; without one it lies within."""


def render(annotated: Annotated) -> str:
    """The document; read back by an XML parser, its content is the given text."""
    timexes = annotated.timexes
    names = {timex: f"t{number}" for number, timex in enumerate(timexes, 1)}
    signals = dict(_signals(annotated))
    found = predicates(annotated)
    elements = [Element(timex.start, timex.end, "TIMEX3", _timex3(timex, names[timex])) for timex in timexes]
    elements += [
        Element(timex.signal.span.start, timex.signal.span.end, "SIGNAL", {"sid": name})
        for timex, name in signals.items()
        if timex.signal
    ]
    elements += [
        Element(one.start, one.end, "EVENT", {"eid": f"e{number}", "class": _class(one.events[0])})
        for number, one in enumerate(found, 1)
    ]
    pieces = ["<TimeML>"]
    if annotated.published:
        day = {"tid": "t0", "type": "DATE", "value": str(annotated.published), "functionInDocument": "PUBLICATION_TIME"}
        pieces.append(xml_tag("TIMEX3", day, empty=True))
    pieces.append(inline(annotated.text, elements))
    for number, one in enumerate(found, 1):
        pieces.append(xml_tag("MAKEINSTANCE", _instance(one.events[0], number), empty=True))
    number = 0
    for event_number, one in enumerate(found, 1):
        for event in one.events:
            for timex in (event.timex, *event.mentions):
                if timex in names:
                    number += 1
                    link = {
                        "lid": f"l{number}",
                        "relType": _relation(timex),
                        "eventInstanceID": f"ei{event_number}",
                        "relatedToTime": names[timex],
                        "signalID": signals.get(timex),
                    }
                    pieces.append(xml_tag("TLINK", link, empty=True))
    return "".join((*pieces, "</TimeML>\n"))


def _signals(annotated: Annotated) -> Iterator[tuple[Timex, str]]:
    """The signals that stand alone, with their names: one inside an expression or a predicate has no element."""
    others = [(timex.start, timex.end) for timex in annotated.timexes]
    others += [(one.start, one.end) for one in predicates(annotated)]
    number, done = 0, -1
    for timex in annotated.timexes:
        if timex.signal is None:
            continue
        span = timex.signal.span
        if span.start >= done and not any(start < span.end and span.start < end for start, end in others):
            number, done = number + 1, span.end
            yield timex, f"s{number}"


def _timex3(timex: Timex, name: str) -> dict[str, str | None]:
    """The attributes of a TIMEX3 element."""
    every = timex.expression if isinstance(timex.expression, Every) else None
    return {
        "tid": name,
        "type": str(timex.type),
        "value": timex.value,
        "mod": str(timex.mod) if timex.mod else None,
        "freq": f"{every.times}X" if every and every.times else None,
        "functionInDocument": "NONE",
    }


def _class(event: Event) -> str:
    return "REPORTING" if event.reporting else "OCCURRENCE"


def _instance(event: Event, number: int) -> dict[str, str | None]:
    return {
        "eventID": f"e{number}",
        "eiid": f"ei{number}",
        "tense": _TENSES.get(event.status, "NONE"),
        "aspect": "NONE",
        "polarity": "POS",
        "pos": "UNKNOWN",
        "modality": "CONDITIONAL" if event.status is Status.HYPOTHETICAL else None,
    }


def _relation(timex: Timex) -> str:
    return _RELATIONS.get(timex.signal.kind, "IS_INCLUDED") if timex.signal else "IS_INCLUDED"
