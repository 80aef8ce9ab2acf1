"""Makes `src/gahnegar/persian/syntax/classes.bin`: what kinds of words a tagger with a large corpus takes words for.

    python training/classes.py postagger.model > src/gahnegar/persian/syntax/classes.bin

The tagger of `gruut_lang_fa` (MIT) has 23 weights for each word that it knows, one a label, whatever stands beside it.
Words of like weights are one class (k-means); a second class parts what is left of the weights, so that two numbers
below `CLASSES` tell nearly all of them. The file: the check sums of the words, ascending, four bytes each, little
endian; then a byte of the first class for each; then one of the second.
"""

import argparse
import sys
from pathlib import Path
from zlib import crc32

import numpy as np
from wapiti import Crf

from gahnegar.persian.syntax.features import CLASSES
from gahnegar.persian.text import ZWNJ, fold

_ROUNDS = 25
_WORD = b"u:w="
_CEILING = 4.0
"""Weights beyond count as this: frequent words have larger ones and are of the same kinds."""


def words(crf: Crf) -> dict[int, np.ndarray]:
    """The weights of each word by its check sum; those of spellings that are one word to us are added up."""
    found: dict[int, np.ndarray] = {}
    for name in crf.names(_WORD):
        form = fold(name.removeprefix(_WORD).decode("utf-8", "replace")).text.replace(ZWNJ, "").replace("_", "")
        weights = crf.weights(name)
        if form and weights.any():
            key = crc32(form.encode())
            found[key] = found[key] + weights if key in found else weights
    return found


def classes(rows: np.ndarray, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """The class of each row and the mean of its class: k-means from rows drawn at random."""
    dice = np.random.default_rng(seed)
    centres = rows[dice.choice(len(rows), CLASSES, replace=False)]
    near = np.zeros(len(rows), np.intp)
    for _ in range(_ROUNDS):
        lengths = (centres**2).sum(1)
        for start in range(0, len(rows), 4096):
            part = slice(start, start + 4096)
            near[part] = (lengths - 2 * rows[part] @ centres.T).argmin(1)
        for index in range(CLASSES):
            own = rows[near == index]
            centres[index] = own.mean(0) if len(own) else rows[dice.integers(len(rows))]
    return near, centres[near]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    found = words(Crf(parser.parse_args().model))
    keys = np.array(sorted(found), np.uint32)
    rows = np.clip(np.array([found[int(key)] for key in keys], np.float32), -_CEILING, _CEILING)
    first, means = classes(rows, 1)
    second, rest = classes(rows - means, 2)
    left = ((rows - means - rest) ** 2).sum() / ((rows - rows.mean(0)) ** 2).sum()
    print(len(keys), "words, share of the variance that is left", f"{left:.3f}", file=sys.stderr)
    sys.stdout.buffer.write(
        keys.astype("<u4").tobytes() + first.astype(np.uint8).tobytes() + second.astype(np.uint8).tobytes()
    )


if __name__ == "__main__":
    main()
