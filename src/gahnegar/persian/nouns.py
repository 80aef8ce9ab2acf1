"""What a common noun names: a person, a body, a place, a happening or a thing, with its chance.

Learned: `nouns.txt` holds what `training/nouns.py` made of how texts use each noun. Of a noun that is not in it the
longest known ending decides («شتربان» as other words in «بان»). Knows single words; whether a noun is a name, and what
it does in its sentence, is not asked here.
"""

from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files

_ENDINGS = ("\u200cهایی", "\u200cهای", "\u200cها", "هایی", "های", "ها", "\u200cای", "\u200cی", "یی", "ی", "ئی")
_SHORTEST = 2
"""Letters of the shortest noun."""


class NounClass(StrEnum):
    """What a noun names."""

    PERSON = "person"
    BODY = "body"
    PLACE = "place"
    HAPPENING = "happening"
    THING = "thing"


def singulars(form: str) -> list[str]:
    """`form` (folded), and what is left of it without the endings of the plural, of the ezafe and of «یک»."""
    found = [form]
    for ending in _ENDINGS:
        if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST:
            stem = form[: -len(ending)].rstrip("\u200c")
            if stem not in found:
                found.append(stem)
    return found


@cache
def _noun_table() -> dict[str, str]:
    """For each noun and, behind a hyphen, for each ending the chances of the classes, in tenths, a digit each."""
    lines = files("gahnegar.persian").joinpath("nouns.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.rsplit(" ", 1) for line in lines)


@lru_cache(maxsize=1 << 14)
def _chances(form: str) -> str:
    table = _noun_table()
    stems = singulars(form)
    known = next((table[stem] for stem in stems if stem in table), None)
    if known is None:
        stem = stems[-1]
        ends = ("-" + stem[-size:] for size in _SUFFIXES if size < len(stem))
        known = next((table[end] for end in ends if end in table), "")
    return known


_SUFFIXES = (5, 4, 3)
_ORDER = {kind: place for place, kind in enumerate(NounClass)}


def chance(form: str, kind: NounClass) -> float | None:
    """How likely a common noun (folded, in any number) names something of a kind, rounded down to a tenth.

    None where neither the noun nor its ending is known.

    >>> chance("کوچه‌های", NounClass.PLACE) > 0.5 > chance("زمینه", NounClass.PLACE)
    True
    """
    known = _chances(form)
    return int(known[_ORDER[kind]]) / 10 if known else None


def is_seen(form: str) -> bool:
    """Whether texts have shown what a noun names, so that its ending need not be asked.

    >>> is_seen("کوچه‌ای"), is_seen("شتربان‌ها")
    (True, False)
    """
    return any(stem in _noun_table() for stem in singulars(form))
