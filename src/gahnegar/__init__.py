"""Reads Persian text and says what happened when.

The public calls: `resolve` one phrase, `tag` the time expressions of a text, `extract` its dated events, and `Timeline`
for tables, files and pages; and the names that their results are compared with. The tagger is loaded here, in about a
tenth of a second; events, documents and timelines when they are first used, so that `resolve` and `tag` need neither
pandas nor Plotly.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from gahnegar.dates.conflicts import Conflict, ConflictKind, Days, HourMinute, MonthDay
from gahnegar.dates.published import Published
from gahnegar.dates.signals import Signal
from gahnegar.dates.tag import Tagger, resolve, tag
from gahnegar.dates.timex import Reading, Timex
from gahnegar.dates.units import (
    Basis,
    Calendar,
    Certainty,
    DayPart,
    Evidence,
    Grain,
    Mod,
    Reason,
    SignalKind,
    TimexType,
    Weekday,
    Zone,
)
from gahnegar.dates.vocabulary import Pack
from gahnegar.errors import (
    ClusterError,
    DocumentError,
    DocumentWarning,
    GahnegarError,
    InvalidDateError,
    LossWarning,
    MissingExtraError,
    NoTimeExpressionError,
    OutputError,
    PublishedDateError,
)
from gahnegar.messages import Language

if TYPE_CHECKING:
    from gahnegar.documents.check import Finding, check
    from gahnegar.documents.document import Document, Inference, Publication, Window
    from gahnegar.documents.infer import infer_published
    from gahnegar.documents.publication import published_of
    from gahnegar.documents.read import Columns, read
    from gahnegar.events.event import Event, Kind, Merge, MergeReason, Status
    from gahnegar.events.extract import extract
    from gahnegar.events.recurrence import Frequency, Recurrence
    from gahnegar.timeline.exports.json import json_schema
    from gahnegar.timeline.row import Row
    from gahnegar.timeline.timeline import Timeline

__version__ = "0.1.0"

__all__ = [
    "Basis",
    "Calendar",
    "Certainty",
    "ClusterError",
    "Columns",
    "Conflict",
    "ConflictKind",
    "DayPart",
    "Days",
    "Document",
    "DocumentError",
    "DocumentWarning",
    "Event",
    "Evidence",
    "Finding",
    "Frequency",
    "GahnegarError",
    "Grain",
    "HourMinute",
    "Inference",
    "InvalidDateError",
    "Kind",
    "Language",
    "LossWarning",
    "Merge",
    "MergeReason",
    "MissingExtraError",
    "Mod",
    "MonthDay",
    "NoTimeExpressionError",
    "OutputError",
    "Pack",
    "Publication",
    "Published",
    "PublishedDateError",
    "Reading",
    "Reason",
    "Recurrence",
    "Row",
    "Signal",
    "SignalKind",
    "Status",
    "Tagger",
    "Timeline",
    "Timex",
    "TimexType",
    "Weekday",
    "Window",
    "Zone",
    "__version__",
    "check",
    "extract",
    "infer_published",
    "json_schema",
    "published_of",
    "read",
    "resolve",
    "tag",
]

_HOME = {
    "Document": "gahnegar.documents.document",
    "Inference": "gahnegar.documents.document",
    "Publication": "gahnegar.documents.document",
    "Window": "gahnegar.documents.document",
    "Finding": "gahnegar.documents.check",
    "check": "gahnegar.documents.check",
    "infer_published": "gahnegar.documents.infer",
    "published_of": "gahnegar.documents.publication",
    "Columns": "gahnegar.documents.read",
    "read": "gahnegar.documents.read",
    "Event": "gahnegar.events.event",
    "Kind": "gahnegar.events.event",
    "Merge": "gahnegar.events.event",
    "MergeReason": "gahnegar.events.event",
    "Status": "gahnegar.events.event",
    "extract": "gahnegar.events.extract",
    "Frequency": "gahnegar.events.recurrence",
    "Recurrence": "gahnegar.events.recurrence",
    "json_schema": "gahnegar.timeline.exports.json",
    "Row": "gahnegar.timeline.row",
    "Timeline": "gahnegar.timeline.timeline",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOME[name]), name)
    return value


def __dir__() -> list[str]:
    return __all__
