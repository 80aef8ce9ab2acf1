"""Hand-made events: the story of the seed article, and what a text could do to a page."""

import datetime as dt
import importlib.util
import sys
import types

import pytest

from gahnegar.events.event import Event
from gahnegar.timeline.timeline import Timeline

from . import samples

if importlib.util.find_spec("gahnegar.dates.explain") is None:
    _explain = types.ModuleType("gahnegar.dates.explain")
    _explain.explain = lambda timex, lang="fa": f"{timex.text}: {timex.value}"  # type: ignore[attr-defined]
    sys.modules["gahnegar.dates.explain"] = _explain


@pytest.fixture
def story() -> list[Event]:
    """The events that a reader expects of the seed article, published on 2 Mehr 1392."""
    return samples.story()


@pytest.fixture
def timeline(story: list[Event]) -> Timeline:
    """The timeline of the story."""
    return Timeline.from_events(story)


@pytest.fixture
def published() -> dt.date:
    """The day the story was published."""
    return samples.PUBLISHED
