"""Titles: a line for an event, of its clause's own words in their own order, without the time and who said it.

The clause is cut into `pieces`; what a predicate needs stays, what does not fit goes (`length`); `cuts` says whether
what is left still says the same. Nothing is put in that the text does not say, but names for pronouns; what would not
be true or complete is not cut: then the clause is the title.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from gahnegar.events.clauses import Link, Sentence
from gahnegar.events.groups import WISHED
from gahnegar.events.lexicon import PLANS
from gahnegar.events.predicate import Predicate, complex_start
from gahnegar.events.titles.agreement import BECOMING, OF_PEOPLE, is_plural, lent_verb
from gahnegar.events.titles.core import has_core
from gahnegar.events.titles.cuts import is_sound
from gahnegar.events.titles.length import LONGEST, SLACK, shortened
from gahnegar.events.titles.needs import INNER
from gahnegar.events.titles.pieces import Cutter
from gahnegar.events.titles.stand_ins import has_open_core, takes_name, without_pronoun
from gahnegar.events.titles.times_out import widened, without_times
from gahnegar.events.titles.writing import without_ends, written
from gahnegar.events.wording import reword
from gahnegar.events.words import CLOSE, CONJ, MARK, PREP
from gahnegar.persian.text import Folded
from gahnegar.persian.verbs import TenseForm

_CLAUSE: Final = 28
"""Words of a clause at most that stands as its own title."""
_QUESTIONS: Final = frozenset("چرا آیا چگونه چطور کجا کی چیست کدام".split())
_SHORT_MATRIX: Final = 4
_SAME: Final = 2
"""First words of a name that tell that a title has it."""
_NAME: Final = 6
"""Words of a name that is put in."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title, and whether it is the clause as it stands because no true one could be made of less."""

    text: str
    whole: bool = False


def make_title(
    sentence: Sentence,
    predicate: Predicate,
    times: list[tuple[int, int]],
    folded: Folded,
    *,
    name: str = "",
    said: str = "",
    beside: list[tuple[int, int]] | None = None,
    meant: Callable[[int], str] = lambda index: "",
) -> Title:
    """The title of the event, `LONGEST` words or a little more, as the text writes them.

    `times` are the word ranges (inclusive) left out. `name` is put in the place of a subject «وی», «او» or «این …», or
    before a clause without one. `said` is the speaker of a clause in the first person: «X: …». `beside`: the clause is
    what was said, and such times in it may stay. `meant` gives what a phrase that begins with «این» at a word means,
    or nothing.
    """
    times = [widened(sentence, time) for time in times]
    cutter = Cutter(sentence, predicate, times, beside or [])
    pieces = cutter.cut()
    if name and predicate.group is not None:
        pieces = without_pronoun(sentence, pieces)
        name = "" if not takes_name(sentence, predicate, pieces) else name
    whole = [index for piece in pieces for index in piece.words]
    room = LONGEST - min(len(name.split()), _NAME) - min(len(said.split()), 3)
    open_core = not name and has_open_core(sentence, pieces, meant) and len(whole) <= _CLAUSE
    kept = shortened(sentence, pieces, max(room, 10 if said else 8))
    if open_core and beside is None:
        kept = [piece for piece in pieces if piece in kept or piece.weight != INNER]
    order = [index for piece in kept for index in piece.words]
    order = without_ends(sentence, order)
    named = bool(name or (said and beside is None))
    sound = is_sound(sentence, predicate, order, cutter.timed, named=named)
    if not sound and is_sound(sentence, predicate, without_ends(sentence, whole), cutter.timed, named=named):
        order, sound = without_ends(sentence, whole), True
    alone = order if sound else _clause_as_it_stands(sentence, predicate, cutter.timed, named=bool(name or said))
    order = alone or order or list(range(predicate.clause_first, predicate.clause_last + 1))[:LONGEST]
    timed = cutter.timed if sound else set()
    cut = len(order) > LONGEST + 2 * SLACK
    own_verb = predicate.gapped and sentence.words[predicate.first].form in BECOMING
    lent = "" if not predicate.gapped or own_verb else lent_verb(sentence, predicate)
    if predicate.gapped and predicate.group is not None and not own_verb and not lent:
        order += range(predicate.group.first, predicate.group.last + 1)
    order = [*_matrix(sentence, predicate), *order]
    text = written(sentence, order, folded, timed, meant)
    if not text:
        first, last = predicate.clause_first, predicate.clause_last
        text = " ".join(folded.span(sentence.starts[first], sentence.ends[last]).text.split())
    if own_verb:
        plural = sentence.words[predicate.first].form in OF_PEOPLE and is_plural(sentence, order)
        text = f"{text} {'شدند' if plural else 'شد'}"
    if lent:
        text = f"{text} {lent}"
    if predicate.gapped and text.endswith("شدند") and not is_plural(sentence, order):
        text = text.removesuffix("ند")
    text = reword(text)
    if name and " ".join(name.split()[:_SAME]) not in text:
        text = " ".join((*name.split()[:_NAME], text))
    if said:
        text = f"{' '.join(said.split()[:_NAME])}: {text}"
    asked = [n for n in order[:2] if sentence.words[n].form in _QUESTIONS]
    asks = bool(asked) and sentence.words[min(asked[0] + 1, len(sentence.words) - 1)].form != "که"
    if asks or asked_after(sentence, predicate):
        text = text.rstrip("؟?. ") + "؟"
    return Title(text, not sound or cut or open_core)


def asked_after(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a question mark stands right behind the clause."""
    words, group = sentence.words, predicate.group
    after = max(predicate.clause_last, group.last if group is not None and not predicate.gapped else -1) + 1
    while after < len(words) and words[after].flags & CLOSE:
        after += 1
    return after < len(words) and words[after].form in "؟?"


def _clause_as_it_stands(sentence: Sentence, predicate: Predicate, timed: set[int], *, named: bool) -> list[int]:
    """The words of the clause with a time inside it, and of the sentence up to it where it names nobody and nothing."""
    first, last = predicate.clause_first, predicate.clause_last
    clause, group = predicate.clause, predicate.group
    if group is not None and not named and not has_core(sentence, predicate, list(range(first, group.first))):
        while clause.parent is not None and clause.link is not Link.CONTENT:
            clause = clause.parent
        first = min(clause.first, first)
    if last - first >= _CLAUSE:
        first = predicate.clause_first
    found: list[int] = []
    depth = 0
    for index in range(first, last + 1):
        form = sentence.words[index].form
        depth += form in "(["
        if not depth:
            found.append(index)
        depth -= form in ")]" and depth > 0
    found = without_times(sentence, predicate, found, timed)
    if len(found) > _CLAUSE:
        return []
    return found if found and found[-1] in timed else without_ends(sentence, found)


def _matrix(sentence: Sentence, predicate: Predicate) -> list[int]:
    """The words that make a clause a wish or a chance: «بعید است …», «انتظار می‌رود …»; without them it were a fact."""
    clause, group = predicate.clause, predicate.group
    parent = clause.parent
    if (
        group is None
        or predicate.nominal
        or group.tense is not TenseForm.SUBJUNCTIVE
        or clause.link is not Link.COMPLEMENT
    ):
        return []
    verb = parent.verb if parent is not None else None
    if verb is None or verb.last >= clause.first or predicate.clause_first < clause.first:
        return []
    before = sentence.words[verb.first - 1].form if verb.first else ""
    if not (verb.copula or before in WISHED | PLANS or verb.stem in ("خواست", "توانست", "رفت")):
        return []
    start = complex_start(sentence, verb, -1)
    if start == verb.first and start and (verb.copula or before in WISHED | PLANS):
        start -= not sentence.words[start - 1].flags & (MARK | PREP | CONJ)
    found = list(range(start, verb.last + 1))
    return found if len(found) <= _SHORT_MATRIX else []
