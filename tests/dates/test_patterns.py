"""What a pattern says that it needs stands in each of its matches."""

import importlib
import pkgutil

import pytest

import gahnegar.dates
from gahnegar.persian.pattern import Pattern

_MODULES = [module.name for module in pkgutil.walk_packages(gahnegar.dates.__path__, "gahnegar.dates.")]
_NEEDING = [
    pytest.param(pattern, id=f"{module}.{name}")
    for module in _MODULES
    for name, pattern in vars(importlib.import_module(module)).items()
    if isinstance(pattern, Pattern) and pattern.needs
]


@pytest.mark.parametrize("pattern", _NEEDING)
def test_needed_word_is_part_of_every_alternative(pattern: Pattern) -> None:
    plain = pattern.source.replace("[ ]", " ").replace("[ \\u200c]", " ")
    before, found, behind = plain.partition(pattern.needs)
    assert found
    assert before.count("(") == before.count(")"), "it stands in a group that may be another word"
    assert behind[:1] not in ("?", "*", "{")


def test_place_without_the_needed_word_is_no_match() -> None:
    pattern = Pattern(r"(?:از|تا) [0-9]\Z", needs="از ")
    assert pattern.ends("از 9", 4)
    assert not pattern.ends("تا 9", 4)
