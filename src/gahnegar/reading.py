"""The one way of a text through the house: read once, resolved for as many publication days as one likes.

    text ──parse_text──► Parsed ──resolve──► Tagged ──events──► Event

Reading needs no publication day; it is what costs. Knows no files and no tables.
"""

import datetime as dt
from dataclasses import dataclass, field

from gahnegar.dates.published import Published, parse_moment
from gahnegar.dates.tag import Expressions, Tagger
from gahnegar.dates.timex import Timex
from gahnegar.events.event import Event
from gahnegar.events.extract import extract_events
from gahnegar.events.merge import merge_events


@dataclass(frozen=True, slots=True)
class Tagged:
    """A text with its time expressions as they are meant on one publication day (None: it is not known)."""

    text: str
    timexes: tuple[Timex, ...]
    published: dt.date | None
    _expressions: Expressions = field(repr=False, compare=False)

    def events(
        self,
        *,
        merge: bool = False,
        all_times: bool = False,
        document: str = "",
        source: str = "",
        titles: str = "verbal",
    ) -> list[Event]:
        """The events that the expressions date; the options are those of `extract`."""
        events = extract_events(
            self.text,
            self.timexes,
            self.published,
            all_times=all_times,
            document=document,
            source=source,
            titles=titles,
            folded=self._expressions.folded,
        )
        return merge_events(events) if merge else events


@dataclass(frozen=True, slots=True)
class Parsed:
    """A text that was read, before any publication day is known."""

    text: str
    _expressions: Expressions = field(repr=False, compare=False)

    def resolve(self, published: Published = None, *, inferred: bool = False) -> Tagged:
        """The text as it is meant on a publication day, in any form that `tag` takes.

        `inferred` says that the day was worked out and not given. PublishedDateError for an unreadable `published`.
        """
        moment = parse_moment(published)
        found = self._expressions.timexes(moment, inferred=inferred)
        return Tagged(self.text, tuple(found), None if moment is None else moment.day, self._expressions)


def parse_text(text: str, tagger: Tagger | None = None) -> Parsed:
    """Fold and parse `text`, once for all that is asked of it; with the packs of `tagger`. Never raises for any text.

    >>> parsed = parse_text("همایش ملی آب فردا در یزد برگزار می‌شود.")
    >>> [str(parsed.resolve(day).timexes[0].first) for day in ("1392-07-02", "1403-07-02")]
    ['2013-09-25', '2024-09-24']
    >>> [event.title for event in parsed.resolve("1392-07-02").events()]
    ['همایش ملی آب در یزد برگزار می‌شود']
    """
    return Parsed(text, (tagger or Tagger()).expressions(text))
