"""The publication day that a document is read with: told by the user's data, found on the page, or worked out."""

from gahnegar.dates.timex import Timex
from gahnegar.documents.document import Document, EvidenceKind, Inference, Origin, Publication, Window
from gahnegar.documents.infer import infer_published
from gahnegar.documents.metadata import weigh
from gahnegar.reading import Parsed

LEAST_CONFIDENCE = 0.5
"""Below this, what stands on the page decides nothing by itself."""


def published_of(document: Document, *, infer: bool = True, parsed: Parsed | None = None) -> Publication:
    """The publication day of `document`, where it comes from, how sure it is and all the evidence.

    What the input told comes first, then the fields and bylines of the document, then, with `infer`, what the
    sentences of the text allow. A byline that names only a month is narrowed by the sentences. `parsed`: the text, if
    it was read already.
    """
    given = [one for one in document.evidence if one.kind is EvidenceKind.GIVEN]
    if document.published is not None and (given or not document.evidence):
        day = document.published
        clock = next((one.clock for one in given if one.first == day), None)
        return Publication(Origin.GIVEN, day, day, day, 1.0, document.evidence, clock=clock)
    best, confidence = weigh(document.evidence)
    if best is None or best.first is None or best.last is None or confidence < LEAST_CONFIDENCE:
        if not infer:
            return Publication(Origin.NONE, None, None, None, 0.0, document.evidence)
        return _inferred(infer_published(document.text, _timexes(parsed)), document)
    if best.first == best.last:
        return Publication(
            Origin.FOUND, best.first, best.first, best.last, confidence, document.evidence, clock=best.clock
        )
    first, last = best.first, best.last
    day = first + (last - first) / 2
    if infer:
        narrowed = infer_published(document.text, _timexes(parsed), within=Window(first, last))
        if (
            narrowed.first is not None
            and narrowed.last is not None
            and first <= narrowed.first <= narrowed.last <= last
        ):
            evidence = (*document.evidence, *narrowed.evidence)
            sure = round(confidence * narrowed.confidence, 3)
            return Publication(Origin.FOUND, narrowed.day, narrowed.first, narrowed.last, sure, evidence)
    return Publication(Origin.FOUND, day, first, last, confidence, document.evidence)


def _timexes(parsed: Parsed | None) -> tuple[Timex, ...] | None:
    return None if parsed is None else parsed.resolve().timexes


def _inferred(inference: Inference, document: Document) -> Publication:
    evidence = (*document.evidence, *(one for one in inference.evidence if one not in document.evidence))
    if inference.first is None:
        return Publication(Origin.NONE, None, None, None, 0.0, evidence, inference.alternatives)
    return Publication(
        Origin.INFERRED,
        inference.day,
        inference.first,
        inference.last,
        inference.confidence,
        evidence,
        inference.alternatives,
    )
