"""What a predicate is: the words that say what happened, with the clause around them. Knows no rules of finding one."""

from dataclasses import dataclass
from typing import Final

from gahnegar.events.clauses import Clause
from gahnegar.events.relatives import Role
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.persian.verbs import TenseForm

FAR: Final = 16
"""Words that a predicate and what belongs to it stand apart at most."""


@dataclass(slots=True)
class Predicate:
    """A predicate and its clause, as word indices (inclusive).

    `first` is -1 where there is none. `group` is the verb of the clause, `nominal` tells that the predicate is a noun.
    `labels`: the time names something and dates nothing; `compares`: it is only a base of comparison.
    """

    first: int
    last: int
    clause_first: int
    clause_last: int
    clause: Clause
    group: VerbGroup | None
    nominal: bool = False
    reporting: bool = False
    labels: bool = False
    compares: bool = False
    gapped: bool = False
    """The light verb of the predicate stands only further on."""
    occasion: int = -1
    """The noun that the time modifies, where a half tells what was done then: «در [جلسه] دیروز تصویب و …»."""
    shared: tuple[int, int] | None = None
    """The subject, where it stands before another verb that shares it."""
    since: bool = False
    """The time stands before its clause, in one of its own: «دو سال است که …», «سال گذشته بود که …»."""
    role: Role = Role.SUBJECT
    """What the noun before «که» is in a relative clause that begins with it."""
    ahead: TenseForm | None = None
    """The tense that a bare participle shares with a later verb, where the event is to come: «ساخته شده و … می‌رود»."""
    over: bool = False
    """The event is told as over, so that its title may be in the simple past."""
    holds: bool = False
    """The event is told as what still is, so that its perfect stays one."""
    taken_up: int = -1
    """The word that stands for that noun within the clause: «شهری که در [آن] زاده شد»; -1 where none does."""
