"""Reads Persian text and says what happened when.

The public calls: `resolve` one phrase, `tag` the time expressions of a text, `extract` its dated events, and `Timeline`
for tables, files and pages. The tagger is loaded here, in about a tenth of a second; events and timelines when they are
first used, so that `resolve` and `tag` need neither pandas nor Plotly.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from gahnegar.dates.tag import resolve, tag
from gahnegar.dates.timex import Timex
from gahnegar.errors import (
    ClusterError,
    DocumentError,
    GahnegarError,
    InvalidDateError,
    LossWarning,
    MissingExtraError,
    NoTimeExpressionError,
    OutputError,
    PublishedDateError,
)

if TYPE_CHECKING:
    from gahnegar.events.event import Event
    from gahnegar.events.extract import extract
    from gahnegar.timeline.exports.json import json_schema
    from gahnegar.timeline.timeline import Timeline

__version__ = "0.1.0"

__all__ = [
    "ClusterError",
    "DocumentError",
    "Event",
    "GahnegarError",
    "InvalidDateError",
    "LossWarning",
    "MissingExtraError",
    "NoTimeExpressionError",
    "OutputError",
    "PublishedDateError",
    "Timeline",
    "Timex",
    "__version__",
    "extract",
    "json_schema",
    "resolve",
    "tag",
]

_HOME = {
    "Event": "gahnegar.events.event",
    "Timeline": "gahnegar.timeline.timeline",
    "extract": "gahnegar.events.extract",
    "json_schema": "gahnegar.timeline.exports.json",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOME[name]), name)
    return value


def __dir__() -> list[str]:
    return __all__
