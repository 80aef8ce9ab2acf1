"""Hand-made events: the story of the seed article, and what a text could do to a page."""

import datetime as dt

import pytest

from gahnegar.events.event import Event
from gahnegar.timeline.timeline import Timeline

from . import samples
from .reader import browser, visit

__all__ = ["browser", "visit"]


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
