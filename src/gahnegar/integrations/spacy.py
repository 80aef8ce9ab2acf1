"""spaCy: the pipeline component `gahnegar`, for any pipeline with Persian text, with spaCy's own tokens.

    nlp = spacy.blank("fa")
    nlp.add_pipe("gahnegar", config={"published": "1392-07-02"})
    doc = nlp("پل تازه دیروز گشایش یافت.")
    doc.spans["timex"]      expressions, labelled with their types; span._.timex is the Timex
    doc.spans["events"]     predicates, labelled with their status; doc._.events are the Events

The publication day is that of the configuration, or `doc._.published` where it is set before. What a document holds are
plain values, so that it can be stored; an expression that begins or ends within a token takes the whole of it.
"""

from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span

from gahnegar.dates.published import parse_published
from gahnegar.dates.tag import tag
from gahnegar.dates.timex import Timex
from gahnegar.events.event import Event
from gahnegar.events.extract import extract_events

_TIMEXES, _EVENTS = "gahnegar.timexes", "gahnegar.events"


def _place_key(start: int, end: int) -> str:
    return f"{start}:{end}"


def _timex(span: Span) -> Timex | None:
    """The expression that a span of `doc.spans["timex"]` or of `doc.ents` stands for; None for other spans."""
    data = span.doc.user_data.get(_TIMEXES, {}).get(_place_key(span.start_char, span.end_char))
    return None if data is None else Timex.from_dict(data)


def _events(doc: Doc) -> list[Event]:
    """The events of a document."""
    return [Event.from_dict(data) for data in doc.user_data.get(_EVENTS, ())]


def _register() -> None:
    if not Doc.has_extension("published"):
        Doc.set_extension("published", default=None)
    if not Doc.has_extension("events"):
        Doc.set_extension("events", getter=_events)
    if not Span.has_extension("timex"):
        Span.set_extension("timex", getter=_timex)


@Language.factory(
    "gahnegar",
    assigns=["doc.spans", "doc._.events", "span._.timex"],
    default_config={"published": None, "spans_key": "timex", "events_key": "events", "ents": False},
)
class GahnegarComponent:
    """Finds time expressions and events.

    `spans_key`, `events_key`: where in `doc.spans` they go; an `events_key` of None leaves events out. `ents`: add the
    expressions to `doc.ents` too, where no other entity stands.
    """

    def __init__(
        self,
        nlp: Language,
        name: str,
        published: str | None,
        spans_key: str,
        events_key: str | None,
        ents: bool,
    ) -> None:
        self.name = name
        self.published = published
        self.spans_key = spans_key
        self.events_key = events_key
        self.ents = ents
        parse_published(published)  # a day that cannot be read is found here, not in a document
        _register()

    def __call__(self, doc: Doc) -> Doc:
        day = parse_published(doc._.published if doc._.published is not None else self.published)
        if doc._.published is not None and day is not None:
            doc._.published = day.isoformat()
        timexes = tag(doc.text, day)
        held: dict[str, Any] = {}
        spans = []
        for timex in timexes:
            span = _span(doc, timex.start, timex.end, str(timex.type))
            if span is not None and _place_key(span.start_char, span.end_char) not in held:
                held[_place_key(span.start_char, span.end_char)] = timex.to_dict()
                spans.append(span)
        doc.user_data[_TIMEXES] = held
        doc.spans[self.spans_key] = spans
        if self.ents:
            taken = {token.i for entity in doc.ents for token in entity}
            fresh = [span for span in spans if taken.isdisjoint(token.i for token in span)]
            doc.set_ents(_without_overlap(fresh), default="unmodified")
        if self.events_key is not None:
            events = extract_events(doc.text, timexes, day)
            doc.user_data[_EVENTS] = [event.to_dict() for event in events]
            data = ((event.predicate, event.status) for event in events if event.predicate)
            found = (_span(doc, predicate.start, predicate.end, str(status)) for predicate, status in data)
            doc.spans[self.events_key] = [span for span in found if span is not None]
        return doc


def _span(doc: Doc, start: int, end: int, label: str) -> Span | None:
    """The tokens that hold these characters."""
    span: Span | None = doc.char_span(start, end, label=label, alignment_mode="expand")
    return span


def _without_overlap(spans: list[Span]) -> list[Span]:
    """The spans without those that overlap an earlier one, which entities must not."""
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept
