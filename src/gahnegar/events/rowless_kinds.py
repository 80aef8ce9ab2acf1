"""The register of kinds of times that make no row, and what rules of several files ask of a clause. Knows no kind."""

from collections.abc import Callable
from dataclasses import dataclass

from gahnegar.dates.timex import Timex
from gahnegar.events.clauses import Sentence
from gahnegar.events.predicates import Predicate

Test = Callable[[Sentence, Predicate, Timex, tuple[int, int]], bool]


@dataclass(frozen=True, slots=True)
class RowlessKind:
    """A kind of time that dates nothing; `stops` is a text that it leaves without a row, `passes` one with a row."""

    test: Test
    stops: tuple[str, ...]
    passes: tuple[str, ...]


RULES: list[RowlessKind] = []


def rowless(stops: tuple[str, ...], passes: tuple[str, ...]) -> Callable[[Test], Test]:
    """Register a rule with a text for each side."""

    def added(test: Test) -> Test:
        RULES.append(RowlessKind(test, stops, passes))
        return test

    return added


def around(predicate: Predicate, place: tuple[int, int]) -> list[int]:
    """The words of a clause without those of its time."""
    clause = range(predicate.clause_first, predicate.clause_last + 1)
    return [index for index in clause if not place[0] <= index <= place[1]]
