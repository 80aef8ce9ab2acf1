"""Every rule's examples are run, and must be produced by that rule."""

import datetime as dt

import pytest

from gahnegar.dates import calendars
from gahnegar.dates.grammar import EXPRESSIONS, parse_run
from gahnegar.dates.grammar.engine import Rule
from gahnegar.dates.grammar.symbols import PASSES
from gahnegar.dates.lexicon import Tag
from gahnegar.dates.packs import vocabulary
from gahnegar.dates.scan import Node
from gahnegar.dates.tag import resolve, tag
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Calendar, Grain, TimexType
from gahnegar.persian.text import fold

PUBLISHED = "1392-07-02"
RULES = [rule for rules in PASSES for rule in rules.rules]


def compact(timex: Timex) -> str:
    """The meaning in short: a day, month or year of its calendar, `A..B`, or the TIMEX3 value of what has no days."""
    if timex.type in (TimexType.DURATION, TimexType.SET):
        return timex.value
    if timex.first is None or timex.last is None:
        return "?" if timex.value.startswith("BC") else timex.value
    calendar = timex.calendar or Calendar.JALALI
    first = calendars.from_day(calendar, timex.first.toordinal())
    last = calendars.from_day(calendar, timex.last.toordinal())
    prefix = {Calendar.GREGORIAN: "g:", Calendar.HIJRI: "h:"}.get(calendar, "")
    if timex.type is TimexType.TIME:
        bare = (
            timex.text
            if "T" not in timex.value
            else "/".join("T" + part.split("T")[1] for part in timex.value.split("/"))
        )
        return f"{first[0]}-{first[1]:02}-{first[2]:02}{bare}" if "T" in timex.value else bare
    text = [f"{y}-{m:02}-{d:02}" for y, m, d in (first, last)]
    whole_month = first[:2] == last[:2] and timex.granularity is Grain.MONTH
    whole_years = first[1:] == (1, 1) and last[1:] == (12, calendars.month_length(calendar, last[0], 12))
    if first == last:
        said = text[0]
    elif whole_month:
        said = text[0][:-3]
    elif whole_years and first[0] == last[0]:
        said = str(first[0])
    elif whole_years and not prefix:
        said = f"{first[0]}..{last[0]}"
    else:
        said = f"{text[0]}..{text[1].removeprefix('0') if prefix else text[1]}"
    return prefix + said.removeprefix("0") + (f" {timex.mod}" if timex.mod else "")


def derivation(node: Node) -> set[str]:
    """The names of all rules that made `node`."""
    return {node.rule} | {name for part in node.parts for name in derivation(part)} - {""}


def nodes_of(phrase: str) -> list[Node]:
    """What the parser makes of `phrase`; where no word of it calls the parser, beside one that does."""
    text = fold(phrase).text
    runs = vocabulary().scanner.runs
    worth = list(runs(text)) or list(runs(fold(f"{phrase}، امسال").text))
    return [node for run in worth for node in parse_run(run) if node.start < len(text)]


def rules_of(phrase: str) -> set[str]:
    scanned = vocabulary().scanner.runs(fold(phrase).text)
    return {name for run in scanned for node in parse_run(run) for name in derivation(node)}


@pytest.mark.parametrize(
    ("rule", "meaning", "phrase"), [(rule, meaning, phrase) for rule in RULES for meaning, phrase in rule.says.items()],
    ids=lambda value: value.name if isinstance(value, Rule) else None,
)  # fmt: skip
def test_example_of_rule(rule: Rule, meaning: str, phrase: str) -> None:
    assert rule.name in rules_of(phrase)
    timex = resolve(phrase, published=PUBLISHED)
    assert all(timex.explain(language) for language in ("fa", "en"))
    said = compact(timex)
    assert said == meaning or (timex.type is TimexType.TIME and said.endswith(meaning) and meaning.startswith("T"))


@pytest.mark.parametrize(
    "before",
    ["سال ۵۰۰ پیش از میلاد بود.", "سال ۱ هجری بود.", "۲۹ اسفند ۳۰۰۰ بود.", "دهه ۵۳۹۰ میلادی بود."],
)  # fmt: skip
def test_examples_behind_a_time_at_the_edge_of_the_calendars(before: str) -> None:
    for rule in RULES:
        for phrase in rule.says.values():
            tag(f"{before} {phrase} آمد.")
            tag(f"{before} {phrase} آمد.", PUBLISHED)


@pytest.mark.parametrize("published", [dt.date.min, dt.date.max])
def test_examples_published_at_the_edge_of_the_calendars(published: dt.date) -> None:
    for rule in RULES:
        for phrase in rule.says.values():
            tag(f"{phrase} می‌آید.", published)
            tag(f"{phrase} آمد.", published)


@pytest.mark.parametrize(
    ("rule", "phrase"), [(rule, phrase) for rule in RULES for phrase in rule.never],
    ids=lambda value: value.name if isinstance(value, Rule) else None,
)  # fmt: skip
def test_negative_example_of_rule(rule: Rule, phrase: str) -> None:
    """The parser sees the phrase, and the rule takes no part in an expression of it.

    A rule that sets numbers aside takes its example, so that nothing else can.
    """
    seen = nodes_of(phrase)
    assert seen
    taken = [node for node in seen if rule.name in derivation(node)]
    assert not [node for node in taken if node.tag in EXPRESSIONS]
    if rule.makes is Tag.NBIG:
        assert taken
        assert not [node for node in seen if node.tag in EXPRESSIONS]


def test_every_rule_has_an_example() -> None:
    assert [rule.name for rule in RULES if not rule.says and not rule.never] == []


def test_rule_names_are_unique_within_a_pass() -> None:
    for rules in PASSES:
        names = [rule.name for rule in rules.rules]
        assert len(names) == len(set(names))


def test_tag_finds_what_resolve_resolves() -> None:
    assert [timex.value for timex in tag("از ۵ مهر ۱۳۹۲ تا ۷ مهر ۱۳۹۲ باز است")] == ["2013-09-27/2013-09-29"]
