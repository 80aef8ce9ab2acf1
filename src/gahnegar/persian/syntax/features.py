"""What the network sees of a word: rows of its tables, by hashed pieces of the word and by the table of verb forms.

Half-spaces are left out, so that «می‌شود» and «میشود» look alike. Knows one word at a time, no sentence.
"""

import re
from collections.abc import Set
from functools import cache
from zlib import crc32

from gahnegar.persian.paradigm import reading
from gahnegar.persian.verb_table import LIGHT_VERBS, NOMINAL_PARTICIPLES, NOMINAL_PASTS
from gahnegar.persian.wordlists.bodies import BODIES
from gahnegar.persian.wordlists.gazetteer import COUNTRIES, REGIONS, TOWNS
from gahnegar.persian.wordlists.people import GIVEN_NAMES, TITLES

WORDS, AFFIXES, KINDS = 16384, 8192, 1024
"""Rows of the tables: of whole words (two for each word), of beginnings and ends of words, of kinds of words."""

_LATER = frozenset(("خوانده",))
"""Words that came into the tables after the weights were made, which do not know them; a new training empties it."""
_TABLES: dict[str, Set[str]] = {
    "nominal past": NOMINAL_PASTS,
    "nominal participle": NOMINAL_PARTICIPLES - _LATER,
    "given name": GIVEN_NAMES,
    "title": TITLES,
    "body": BODIES,
    "country": COUNTRIES,
    "region": REGIONS,
    "town": TOWNS,
}
_DIGIT = re.compile(r"\d")
_LATIN = re.compile(r"[A-Za-z]")


def rows(form: str) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """Rows of a folded word: of the word itself, its beginnings, its ends, its kinds."""
    form = form.encode("utf-8", "replace").decode()  # half characters have no bytes
    plain = form.replace("\u200c", "")
    shape = _DIGIT.sub("0", plain)
    if len(shape) > 1 and shape.isdecimal():
        shape = f"0{min(len(shape), 5)}"
    whole = crc32(shape.encode())
    heads = tuple(crc32(f"<{shape[:size]}".encode()) % AFFIXES for size in range(1, 1 + min(4, len(shape))))
    tails = tuple(crc32(f"{shape[-size:]}>".encode()) % AFFIXES for size in range(1, 1 + min(5, len(shape))))
    kinds = tuple(crc32(kind.encode()) % KINDS for kind in _kinds(form, plain))
    return (whole % WORDS, (whole >> 16) * 40503 % 65521 % WORDS), heads, tails, kinds


def _kinds(form: str, plain: str) -> list[str]:
    """What is known of the word without the texts: its shape, and the verb forms that it may be."""
    found = [f"length {min(len(plain), 8)}"]
    if plain[:1].isdigit():
        found.append(f"digits {min(len(plain), 6)} {'mixed' if not plain.isdigit() else ''}")
    elif _LATIN.match(plain):
        found.append("latin upper" if plain.isupper() else "latin title" if plain.istitle() else "latin")
    elif not plain.isalpha():
        found.append("mark")
    if "\u200c" in form:
        found.append("half-space")
    verb = reading(plain)
    if verb is None:
        found.append("no verb")
    else:
        tense = f"{verb.tense} {verb.aspect} {verb.mood}"
        found += (f"stem {verb.stem}", tense, f"{tense} {verb.person} {verb.plural}")
        if verb.stem in LIGHT_VERBS:
            found.append("light verb")
    return found + _tables_by_word().get(form, [])


@cache
def _tables_by_word() -> dict[str, list[str]]:
    """The words of the tables, each with the names of those that have it."""
    found: dict[str, list[str]] = {}
    for name, table in _TABLES.items():
        for form in table:
            found.setdefault(form, []).append(name)
    return found
