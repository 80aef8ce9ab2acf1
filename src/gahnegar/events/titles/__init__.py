"""Titles of events: cut from their clause, checked against it, written in its own words."""

from gahnegar.events.titles.agreement import of_one
from gahnegar.events.titles.conditions import framed_by, main_of, opener
from gahnegar.events.titles.halves import said_meanwhile
from gahnegar.events.titles.retelling import Company, may_be_own, retell
from gahnegar.events.titles.title import Title, asked_after, make_title
from gahnegar.events.titles.written_style import in_writing_style

__all__ = [
    "Company",
    "Title",
    "asked_after",
    "framed_by",
    "in_writing_style",
    "main_of",
    "make_title",
    "may_be_own",
    "of_one",
    "opener",
    "retell",
    "said_meanwhile",
]
