"""What the service and the tool server answer: plain values in, plain values out, so that they can cross processes."""

from typing import Any

from gahnegar.dates.tag import resolve, tag
from gahnegar.dates.timex_record import to_record
from gahnegar.events.extract import extract
from gahnegar.timeline.timeline import Timeline


def answer_resolve(phrase: str, published: str | None) -> dict[str, Any]:
    """What one phrase means; see `to_record`. NoTimeExpressionError, PublishedDateError."""
    timex = resolve(phrase, published=published)
    return {**to_record(timex), "explanation_en": timex.explain("en")}


def answer_tag(text: str, published: str | None) -> dict[str, Any]:
    """The time expressions of a text."""
    return {"timexes": [to_record(timex) for timex in tag(text, published)]}


def answer_extract(text: str, published: str | None) -> dict[str, Any]:
    """The events of a text."""
    return {"events": [event.to_dict() for event in extract(text, published)]}


def answer_timeline(documents: list[dict[str, Any]], *, merge: bool, infer: bool) -> dict[str, Any]:
    """The timeline of texts, as `Timeline.to_dict`, and what could not be used of them."""
    timeline = Timeline.from_documents(documents, merge=merge, infer=infer, errors="skip")
    return {**timeline.to_dict(), "problems": list(timeline.problems)}
