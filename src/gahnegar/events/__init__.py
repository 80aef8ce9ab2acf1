"""Which words say that something happened: events with their dates, clause, participants, place and status."""

from gahnegar.events.event import Event, Kind, Merge, MergeReason, Status
from gahnegar.events.extract import extract, extract_events
from gahnegar.events.merge import merge_documents, merge_events
from gahnegar.events.recurrence import Frequency, Recurrence

__all__ = [
    "Event",
    "Frequency",
    "Kind",
    "Merge",
    "MergeReason",
    "Recurrence",
    "Status",
    "extract",
    "extract_events",
    "merge_documents",
    "merge_events",
]
