"""Events in order: tables, files, charts and the page. Names load when they are first used."""

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gahnegar.timeline.highlight import TaggedText
    from gahnegar.timeline.row import Row
    from gahnegar.timeline.timeline import Timeline

__all__ = ["Row", "TaggedText", "Timeline", "read_csv"]

_HOME = {"Row": "row", "TaggedText": "highlight", "Timeline": "timeline"}


def read_csv(path: str | os.PathLike[str]) -> "Timeline":
    """The timeline that `Timeline.to_csv` wrote to `path`, equal to the one written."""
    from gahnegar.timeline.timeline import Timeline

    return Timeline.read_csv(path)


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    return value
