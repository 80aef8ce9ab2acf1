"""What the network sees of a word: rows of its tables, by hashed pieces of the word and by the table of verb forms.

Half-spaces are left out, so that «می‌شود» and «میشود» look alike. Knows one word at a time, no sentence.
"""

import re
import sys
from array import array
from bisect import bisect_left
from collections.abc import Set
from functools import cache
from importlib.resources import files
from zlib import crc32

from gahnegar.persian.paradigm import reading
from gahnegar.persian.verb_table import LIGHT_VERBS, NOMINAL_PARTICIPLES, NOMINAL_PASTS
from gahnegar.persian.wordlists.bodies import BODIES
from gahnegar.persian.wordlists.gazetteer import COUNTRIES, REGIONS, TOWNS, places
from gahnegar.persian.wordlists.people import GIVEN_NAMES, TITLES

CLASSES = 256
"""Classes of words in `classes.bin`, which `training/classes.py` makes; a word has two, one of each kind."""
_HASHED = 1024
WORDS, AFFIXES, KINDS = 16384, 8192, _HASHED + 2 * CLASSES
"""Rows of the tables: of whole words (two for each word), of beginnings and ends of words, of kinds of words."""

_TABLES: dict[str, Set[str]] = {
    "nominal past": NOMINAL_PASTS,
    "nominal participle": NOMINAL_PARTICIPLES,
    "given name": GIVEN_NAMES,
    "title": TITLES,
    "body": BODIES,
    "country": COUNTRIES,
    "region": REGIONS,
    "town": TOWNS,
    "place": places(),
}
"""The tables of which a word may be. The weights know them as they were in training: a word more needs a new one."""
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
    kinds = tuple(crc32(kind.encode()) % _HASHED for kind in _kinds(form, plain))
    return (whole % WORDS, (whole >> 16) * 40503 % 65521 % WORDS), heads, tails, kinds + _classes_of(plain)


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
    return found + _tables_by_word().get(plain, [])


@cache
def _tables_by_word() -> dict[str, list[str]]:
    """The words of the tables, each with the names of those that have it."""
    found: dict[str, list[str]] = {}
    for name, table in _TABLES.items():
        for form in table:
            found.setdefault(form.replace("\u200c", ""), []).append(name)
    return found


def _classes_of(plain: str) -> tuple[int, ...]:
    """The rows of the two classes of a word among its kinds; none of a word that has none."""
    keys, first, second = _words_with_classes()
    key = crc32(plain.encode())
    at = bisect_left(keys, key)
    if at == len(keys) or keys[at] != key:
        return ()
    return _HASHED + first[at], _HASHED + CLASSES + second[at]


@cache
def _words_with_classes() -> tuple[memoryview, bytes, bytes]:
    """The check sums of the words that have classes, ascending, and their classes."""
    content = files("gahnegar.persian.syntax").joinpath("classes.bin").read_bytes()
    count = len(content) // 6
    keys = array("I", content[: 4 * count])
    if sys.byteorder == "big":
        keys.byteswap()
    return memoryview(keys), content[4 * count : 5 * count], content[5 * count :]
