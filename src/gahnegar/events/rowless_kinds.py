"""The register of kinds of times that make no row. Knows no kind."""

from collections.abc import Callable
from dataclasses import dataclass

from gahnegar.events.dated_clause import DatedClause

Test = Callable[[DatedClause], bool]


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
