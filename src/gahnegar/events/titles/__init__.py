"""Titles of events: cut from their clause, checked against it, written in its own words."""

from gahnegar.events.titles.title import Title, asked_after, make_title

__all__ = ["Title", "asked_after", "make_title"]
