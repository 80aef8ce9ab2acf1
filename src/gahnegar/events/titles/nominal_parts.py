"""The parts of a clause that `nominal` makes a noun phrase of: who, what, where, and the noun of its verb."""

from collections.abc import Callable, Iterable, Sequence

from gahnegar.events.clauses import Sentence
from gahnegar.events.predicates import Predicate
from gahnegar.events.relatives import Role
from gahnegar.events.titles.needs import AFTER, INNER
from gahnegar.events.titles.nominal import ClauseParts, nominal
from gahnegar.events.titles.piece import Piece
from gahnegar.events.titles.pieces import Cutter
from gahnegar.events.words import OBJECT, PREP
from gahnegar.persian.verbs import TenseForm


def noun_phrase(
    sentence: Sentence,
    predicate: Predicate,
    kept: Sequence[Piece],
    cutter: Cutter,
    name: str,
    write: Callable[[Iterable[int]], str],
) -> str:
    """The title of a clause as a noun phrase, of the pieces that were kept; nothing where it says more than its deed.

    `name` is the subject where the clause has none of its own; `write` gives words as the text writes them.
    """
    group = predicate.group
    if group is None or predicate.nominal or predicate.gapped or predicate.since or predicate.reporting:
        return ""
    hedged = group.tense is TenseForm.SUBJUNCTIVE or predicate.clause.modal is not None
    if hedged or group.negated or group.copula or predicate.role is not Role.SUBJECT:
        return ""
    parts = _parts(sentence, predicate, kept, cutter, name, write)
    return nominal(parts) if parts is not None else ""


def _parts(
    sentence: Sentence,
    predicate: Predicate,
    kept: Sequence[Piece],
    cutter: Cutter,
    name: str,
    write: Callable[[Iterable[int]], str],
) -> ClauseParts | None:
    """The parts of a clause of one subject, one object at most and phrases with prepositions; None of another."""
    words, group = sentence.words, predicate.group
    if group is None:
        return None
    subject, thing, light = name, "", ""
    rest: list[str] = []
    for piece in kept:
        first, last = piece.words[0], piece.words[-1]
        if cutter.verb[0] <= first <= cutter.verb[1]:
            led = [n for n in piece.words if n < min(predicate.first, group.first)]
            own = [n for n in piece.words if min(predicate.first, group.first) <= n < group.first]
            if len(own) > 1 or last != group.last or (led and not words[led[0]].flags & PREP):
                return None
            rest += [write(led)] if led else []
            light = words[own[0]].form if own else (words[group.first].form if group.passive else "")
        elif words[last].flags & OBJECT and not thing:
            thing = write(piece.words[:-1])
        elif first > group.last or piece.weight in (INNER, AFTER):
            return None
        elif words[first].flags & PREP:
            rest.append(write(piece.words))
        elif piece.bare and not piece.weight and not subject:
            subject = write(piece.words)
        else:
            return None
    return ClauseParts(subject, thing, tuple(rest), light, "شد" if group.passive else group.stem)
