"""The tagger: `tag(text, published)` and `resolve(phrase, published)`, the way of a text from folding to `Timex`.

Folds, scans and parses once, without a publication day (`Expressions`); then resolves the expressions in their order.
What the text around an expression says is kept in `context`, what its noun makes of it in `noun_before`, what is said
of all such times in `general`, and two names of one time are compared in `equated`.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace

from gahnegar.dates import facts
from gahnegar.dates.as_timex import as_timex
from gahnegar.dates.bare_hours import bare_hours
from gahnegar.dates.conflicts import ConflictKind
from gahnegar.dates.context import DocumentState
from gahnegar.dates.course import of_stated_months
from gahnegar.dates.early_years import early_years
from gahnegar.dates.equated import MOST_BETWEEN, compared
from gahnegar.dates.expression import Expression, Season
from gahnegar.dates.general import FROM_IT, General
from gahnegar.dates.grammar.unsaid_months import STATED_LUNAR_MONTH, STATED_MONTH
from gahnegar.dates.list_heads import months_and_days
from gahnegar.dates.nights import is_of_that_night, nights_to_days
from gahnegar.dates.noun_before import behind_its_noun, pointed_start
from gahnegar.dates.packs import PACKS, vocabulary
from gahnegar.dates.programme import hours_of_deeds, hours_of_programmes, hours_of_watches
from gahnegar.dates.published import Moment, Published, parse_moment
from gahnegar.dates.resolution import Resolution
from gahnegar.dates.resolve import resolve_expression
from gahnegar.dates.scan import Node
from gahnegar.dates.short_years import short_years
from gahnegar.dates.signals import Signal, signal_before
from gahnegar.dates.tales import Tale
from gahnegar.dates.timetable import Timetable, without_time_codes
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Basis, Mod, Reason
from gahnegar.dates.vocabulary import Pack, Vocabulary
from gahnegar.errors import Detail, NoTimeExpressionError
from gahnegar.persian.text import Folded, Span, fold


def tag(text: str, published: Published = None, *, inferred: bool = False) -> list[Timex]:
    """The time expressions of `text`, in order and without overlap, resolved relative to the day of publication.

    `published`: see `parse_published`; None leaves what depends on it unresolved, with that as the reason. `inferred`
    says that the day was worked out and not told: it becomes the basis of all that depends on it. Raises
    PublishedDateError for an unreadable `published`; never raises for any text.

    >>> [(timex.text, timex.value) for timex in tag("دیروز گفت که ۹ مهر می‌آید", published="1392-07-02")]
    [('دیروز', '2013-09-23'), ('۹ مهر', '2013-10-01')]
    """
    return Expressions(text).timexes(parse_moment(published), inferred=inferred)


def resolve(phrase: str, published: Published = None) -> Timex:
    """The meaning of one time expression, such as «فروردین ماه امسال».

    A preposition before it («تا پایان سال») is its signal. Raises NoTimeExpressionError where the phrase holds no time
    expression, or words that do not belong to one.

    >>> resolve("اول تا ۴ اکتبر", published="1392-07-02").value
    '2013-10-01/2013-10-04'
    """
    return _resolve_phrase(vocabulary(), phrase, published)


def _resolve_phrase(words: Vocabulary, phrase: str, published: Published) -> Timex:
    found = Expressions(phrase, words, alone=True).timexes(parse_moment(published))
    if not found:
        raise NoTimeExpressionError(Detail("«{phrase}» holds no time expression", phrase=phrase))
    first = found[0]
    start = first.start if first.signal is None else first.signal.span.start
    rest = (phrase[:start] + " " + " ".join(one.text for one in found[1:]) + " " + phrase[found[-1].end :]).strip(
        " \u200c.،؛:!؟?\n\t\r()«»"
    )
    if rest:
        raise NoTimeExpressionError(
            Detail(
                "«{phrase}» is not one time expression: «{rest}» does not belong to «{text}»",
                phrase=phrase,
                rest=rest,
                text=first.text,
            )
        )
    return first


class Tagger:
    """`tag` and `resolve` with packs of one's own choosing, such as `(*PACKS, mine)` or `(IRAN, DARI)`.

    Raises ValueError where two packs give one spelling two meanings.

    >>> from gahnegar.dates.packs import PACKS
    >>> from gahnegar.dates.vocabulary import Pack
    >>> from gahnegar.dates.occasion import Occasion
    >>> from gahnegar.dates.units import Calendar
    >>> company = Pack("company", days=(Occasion(Calendar.JALALI, 8, 3, "روز شرکت"),))
    >>> [timex.value for timex in Tagger((*PACKS, company)).tag("روز شرکت تعطیل است", published="1392-07-02")]
    ['2013-10-25']
    """

    def __init__(self, packs: Iterable[Pack] = PACKS) -> None:
        packs = tuple(packs)
        self._vocabulary = vocabulary() if packs == PACKS else Vocabulary(packs)

    def tag(self, text: str, published: Published = None) -> list[Timex]:
        """See `tag`."""
        return self.expressions(text).timexes(parse_moment(published))

    def expressions(self, text: str) -> "Expressions":
        """The expressions of `text` before any publication day is known."""
        return Expressions(text, self._vocabulary)

    def resolve(self, phrase: str, published: Published = None) -> Timex:
        """See `resolve`."""
        return _resolve_phrase(self._vocabulary, phrase, published)


class Expressions:
    """The time expressions of a text before any publication day is known: folded once, parsed once."""

    __slots__ = ("_hits", "_timetable", "_words", "folded")

    def __init__(self, text: str, words: Vocabulary | None = None, *, alone: bool = False) -> None:
        self.folded = fold(text)
        self._words = words or vocabulary()
        self._hits = list(self._words.hits(self.folded.text, alone=alone))
        if not alone:
            self._hits = of_stated_months(self.folded.text, self._hits, STATED_MONTH, STATED_LUNAR_MONTH)
            listed = [*months_and_days(self.folded.text, self._hits, self._parse)]
            listed += nights_to_days(self.folded.text, self._hits)
            listed += hours_of_watches(self.folded.text)
            self._hits = _instead(self._hits, listed)
        self._timetable = Timetable(self.folded.text, self._hits)
        added = [] if alone else list(self._of_layout())
        if added:  # what only the layout shows: the hours of a timetable, the days of a log
            self._hits = sorted(self._hits + added, key=lambda hit: hit.start)
        if not alone and (hours := list(bare_hours(self.folded.text, self._hits))):
            added += hours
            self._hits = sorted(self._hits + hours, key=lambda hit: hit.start)
        times = self._hits if alone else without_time_codes(self.folded.text, self._hits)
        if added or len(times) < len(self._hits):
            self._hits = times
            self._timetable = Timetable(self.folded.text, self._hits)

    def _parse(self, phrase: str) -> Iterator[Node]:
        return self._words.hits(phrase, alone=True)

    def _of_layout(self) -> Iterator[Node]:
        """What only the text around shows: the hours of a timetable, the days of a log, the bare years of a history."""
        hours = list(self._timetable.hours())
        hours += hours_of_programmes(self.folded.text, [*self._hits, *hours])
        hours += hours_of_deeds(self.folded.text, [*self._hits, *hours])
        yield from hours
        yield from early_years(self.folded.text, self._hits)
        yield from short_years(self.folded.text, self._hits)

    def timexes(self, published: Moment | None, *, inferred: bool = False) -> list[Timex]:
        """What they mean on a publication day; see `tag`."""
        document = DocumentState(self.folded.text, published, self._hits, self._timetable)
        return _Tagging(self.folded, published, self._hits, document, inferred=inferred).timexes()


class _Tagging:
    """The expressions of one text, resolved in their order; each may change what the next ones refer to."""

    def __init__(
        self, folded: Folded, published: Moment | None, hits: list[Node], document: DocumentState, *, inferred: bool
    ) -> None:
        self._folded = folded
        self._hits = hits
        self._inferred = inferred
        self._document = document
        self._general = General(folded.text)
        self._tale = Tale(folded.text)

    def timexes(self) -> list[Timex]:
        """All of them, in order; they are resolved first, and only then written out, which is faster than by turns."""
        found: list[Timex] = []
        end = 0
        resolved = [self._resolved(hit) for hit in self._hits]
        for hit, meant in zip(self._hits, resolved, strict=True):
            timex = as_timex(*meant, inferred=self._inferred)
            if found and hit.start - end <= MOST_BETWEEN:
                timex = compared(timex, found[-1], self._folded.text[end : hit.start])
            found.append(timex)
            end = hit.end
        return found

    def _resolved(self, hit: Node) -> tuple[Span, Expression, Resolution, Signal | None, dt.date | None]:
        """What `as_timex` is made of: where it stands, what it means, its signal, and the day on which it is said."""
        text = self._folded.text
        self._document.reach(hit)
        expression = behind_its_noun(self._document.meaning(hit), text, hit.start)
        start = pointed_start(expression, text, hit.start)
        signal = signal_before(self._folded, start)
        resolution = self._resolution(expression, hit)
        if signal is not None and signal.mod is Mod.APPROX and not resolution.approximate:
            resolution = resolution.changed(approximate=True)
        self._document.remember(expression, resolution, hit)
        self._tale.note(expression, resolution, hit)
        return self._folded.span(start, hit.end), expression, resolution, signal, self._document.speech_day

    def _resolution(self, expression: Expression, hit: Node) -> Resolution:
        """What it means where it stands; no days where a word beside it was not understood or it is general."""
        found = self._document.ascent.by_context(
            resolve_expression(expression, self._document.context(expression, hit)), hit
        )
        if self._document.anchor is None and found.known and found.basis in (Basis.PUBLISHED, Basis.TENSE):
            found = found.changed(basis=Basis.CONTEXT)  # it goes by the today of a log
        if hit.loose and found.basis in (Basis.PUBLISHED, Basis.TENSE) and facts.waits(expression):
            found = found.left_open(Reason.LEFTOVER)
        elif found.basis in (Basis.PUBLISHED, Basis.TENSE) and (
            self._points_at_nothing(hit) or self._tale.covers(expression, found, hit)
        ):
            found = found.left_open(Reason.STORY)  # «سه روز قبل از آن», where nothing was told
        elif self._general.covers(expression, found, self._document.anchor, hit.start, hit.end):
            found = found.left_open(Reason.GENERAL)
        if found.conflicts and self._is_dashed(hit):
            found = replace(
                found, conflicts=tuple(one for one in found.conflicts if one.kind is not ConflictKind.ORDER)
            )
        return found

    def _points_at_nothing(self, hit: Node) -> bool:
        """Whether it is counted from a time that the text did not tell; a phrase alone counts from its day."""
        text = self._folded.text
        if is_of_that_night(text, hit):
            return True
        if facts.is_lone_weekday(hit.meaning):
            return self._document.is_in_old_story(hit)  # «زمستان ۴۹ بود. … جمعه که شد راه افتادیم»
        if isinstance(hit.meaning, Season):
            return text.endswith(("آن ", "اون "), 0, hit.start)  # «آن زمستان، …»
        return hit.end - hit.start < len(text) and text.endswith(FROM_IT, hit.start, hit.end)

    def _is_dashed(self, hit: Node) -> bool:
        """Whether a dash joins the ends of a range: typed right to left it is no contradiction."""
        return "-" in self._folded.text[hit.start : hit.end]


def _instead(hits: list[Node], others: list[Node]) -> list[Node]:
    """`hits` with `others` in the place of those that they meet."""
    if not others:
        return hits
    taken = {place for other in others for place in range(other.start, other.end)}
    kept = [hit for hit in hits if hit.start not in taken and hit.end - 1 not in taken]
    return sorted(kept + others, key=lambda hit: hit.start)
