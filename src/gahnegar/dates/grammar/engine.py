"""The rule engine: a pass is a list of rules over tags, compiled to one regex over one character per node.

A rule is a decorated function. Its pattern is made of tag names and the names of classes of tags, with the operators
of `re` (`? * + | ( )`), `<NAME>` for nodes that stand before and are left out, `[=NAME]` for ones that must follow and
`[!NAME]` for ones that must not, and labels (`first:DAY_NUMBER`). Where a label or the lower-case name of a tag or
class is a parameter of the function, it receives that node's meaning; `nodes` receives all of them, `before` and
`after` some letters of the text around, `behind` more of them, up to the verb, `words` the letters of the match itself.
Within a pass the earlier rule wins at each place; a rule that returns None has refused, and the later ones are tried.
Knows nothing of time.
"""

import inspect
import re
from collections.abc import Callable, Iterable
from functools import cache, cached_property, lru_cache
from itertools import count
from typing import Any, NamedTuple

from gahnegar.dates.lexicon import Strength, Tag
from gahnegar.dates.scan import Node

Production = Callable[..., Any]
_BEHIND, _UP_TO_VERB = 24, 160
"""Letters of the text on either side of a match that a rule may look at, and more behind it."""

_SYMBOL = re.compile(r"(?:([a-z_]+):)?([A-Z][A-Z_0-9]*)")


_OPTIONAL_START = re.compile(r"\A(?:(?:[a-z_:]*[A-Z][A-Z_0-9]*|\([^()]*\))\? *)+")


class Rule:
    """One production: what it makes, the pattern it reads, its function and its examples."""

    def __init__(
        self, function: Production, pattern: str, makes: Tag | None, says: dict[str, str], not_: tuple[str, ...]
    ):
        self.name = function.__name__
        self.function = function
        self.pattern = pattern
        self.makes = makes
        self.says = says
        self.never = not_
        self.parameters = frozenset(inspect.signature(function).parameters)
        self.looks_around = bool(self.parameters & {"nodes", "before", "after", "behind", "words"})


class _Alternative(NamedTuple):
    """A rule inside a compiled pass: its place among the rules, and the groups that hold its arguments."""

    place: int
    rule: Rule
    captured: tuple[tuple[str, int], ...]


def _regex(pattern: str, symbol: Callable[[re.Match[str]], str]) -> str:
    """The `pattern` of a rule over the characters of tags, with each symbol as `symbol` writes it."""
    plain = (
        pattern.replace("(", "(?:")
        .replace("<", "(?<=")
        .replace(">", ")")
        .replace("[!", "(?!")
        .replace("[=", "(?=")
        .replace("]", ")")
    )
    return _SYMBOL.sub(symbol, plain).replace(" ", "")


class Pass:
    """Rules that are tried together, in their order; `classes` names groups of tags for their patterns.

    A pass made of `members` tries their rules, those of the first member first.
    """

    def __init__(self, name: str, classes: dict[str, tuple[Tag, ...]], *members: "Pass") -> None:
        self.name = name
        self._own: list[Rule] = []
        self._classes = classes
        self._members = members
        self._search = lru_cache(maxsize=1 << 14)(self._first)

    @property
    def rules(self) -> list[Rule]:
        """All rules, in the order in which they are tried."""
        return self._own + [rule for member in self._members for rule in member.rules]

    def rule(
        self, pattern: str, makes: Tag | None = None, *, says: dict[str, str], never: Iterable[str] = ()
    ) -> Callable[[Production], Production]:
        """Add a rule. `says` maps what a phrase must mean to the phrase; `never` are phrases that it must not take.

        The function returns the meaning of the new node (with tag `makes`), or a pair of tag and meaning where
        `makes` is None, or None to refuse.
        """

        def add(function: Production) -> Production:
            self._own.append(Rule(function, pattern, makes, says, tuple(never)))
            return function

        return add

    def _symbol(self, name: str) -> str:
        tags = self._classes.get(name) or (Tag[name],)
        chars = "".join(tag.char for tag in tags)
        return chars if len(chars) == 1 else f"[{chars}]"

    @cache  # noqa: B019 - the passes live as long as the program
    def _compiled(self, only: int | None = None) -> "tuple[re.Pattern[str], dict[int, _Alternative]]":
        """One regex for all rules, or for the one at place `only`, and what each of its outer groups stands for."""
        bodies: list[str] = []
        groups = count(1)
        table: dict[int, _Alternative] = {}
        for place, rule in enumerate(self.rules):
            if only not in (None, place):
                continue
            outer = next(groups)
            captured: list[tuple[str, int]] = []
            labels = {label for label, _ in _SYMBOL.findall(rule.pattern) if label}

            def symbol(
                match: re.Match[str],
                rule: Rule = rule,
                captured: list[tuple[str, int]] = captured,
                labels: set[str] = labels,
            ) -> str:
                label = match[1] or match[2].lower()
                if label in rule.parameters and (match[1] or label not in labels):
                    captured.append((label, next(groups)))
                    return f"({self._symbol(match[2])})"
                return self._symbol(match[2])

            bodies.append(f"({_regex(rule.pattern, symbol)})")
            table[outer] = _Alternative(place, rule, tuple(captured))
        return re.compile("|".join(bodies) or "(?!)"), table

    @cached_property
    def _quick(self) -> re.Pattern[str]:
        """Finds what the rules find, without groups and what may be missing before, and so three times as fast.

        Few passes have a rule for a run.
        """
        needed = (_OPTIONAL_START.sub("", rule.pattern) for rule in self.rules)
        return re.compile("|".join(_regex(one, lambda match: self._symbol(match[2])) for one in needed) or "(?!)")

    def _first(self, codes: str) -> re.Match[str] | None:
        """The first match in the codes of a run; remembered, since most runs look like one before."""
        return self._compiled()[0].search(codes)

    def reads(self, codes: str) -> bool:
        """Whether the pattern of a rule is found in these characters of tags; the rule may still refuse."""
        return self._quick.search(codes) is not None

    def _behind(self, place: int, codes: str, start: int) -> tuple[re.Match[str] | None, dict[int, _Alternative]]:
        """The match at `start` of the first rule behind `place` that has one, and what its groups stand for."""
        rules = self._compiled()[1]
        for later in range(place + 1, len(rules)):
            pattern, table = self._compiled(later)
            match = pattern.match(codes, start)
            if match is not None:
                return match, table
        return None, rules

    def apply(self, nodes: list[Node], codes: str, text: str = "") -> list[Node]:
        """`nodes` with every match of this pass's rules replaced by the node that it makes.

        `codes` are the characters of their tags, `text` what they stand in. Where nothing matches, the same list comes
        back.
        """
        match = self._search(codes)
        if match is None:
            return nodes
        pattern, rules = self._compiled()
        table = rules
        out: list[Node] = []
        done = 0
        while match is not None:
            first, last = match.span()
            place, rule, captured = table[match.lastindex or 0]
            arguments = {name: nodes[at].meaning for name, group in captured if (at := match.start(group)) >= 0}
            if rule.looks_around:
                arguments |= _around(rule, nodes[first:last], text)
            made = rule.function(**arguments)
            if made is None:  # refused: the rules behind it have their turn here
                match, table = self._behind(place, codes, first)
                if match is None:
                    match = pattern.search(codes, first + 1)
                continue
            tag, meaning = (rule.makes, made) if rule.makes is not None else made
            parts = tuple(nodes[first:last])
            out += nodes[done:first]
            out.append(Node(tag, meaning, parts[0].start, parts[-1].end, Strength.GLUE, rule.name, parts))
            done = last
            table = rules
            match = pattern.search(codes, last) if last < len(codes) and self._quick.search(codes, last) else None
        out += nodes[done:]
        return out


def _around(rule: Rule, nodes: list[Node], text: str) -> dict[str, Any]:
    """What `rule` asks of the match itself, `nodes`, and of the letters around it."""
    asked: dict[str, Any] = {}
    if "nodes" in rule.parameters:
        asked["nodes"] = nodes
    if "before" in rule.parameters:
        start = nodes[0].start
        asked["before"] = text[max(0, start - _BEHIND) : start]
    if "after" in rule.parameters:
        end = nodes[-1].end
        asked["after"] = text[end : end + _BEHIND]
    if "words" in rule.parameters:
        asked["words"] = text[nodes[0].start : nodes[-1].end]
    if "behind" in rule.parameters:
        asked["behind"] = text[nodes[-1].end : nodes[-1].end + _UP_TO_VERB]
    return asked
