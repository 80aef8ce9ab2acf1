"""How fast is the analyser? Documents in batches, one document, one sentence at a time; beside the teachers.

    python benchmarks/analyse_speed.py CORPUS.jsonl [--crf postagger.model] [--spacy persian_phonemizer/data]

CORPUS.jsonl holds one record a line with a `text`. All read the same words in the same run; figures are words a second
of processor time on one core, the best of some rounds (a busy machine makes each slower). `--crf` is the model of
`gruut_lang_fa` (ezafe and parts of speech only), `--spacy` the directory of the pipeline of `persian_phonemizer` (needs
spaCy 3.8). The ratio tells how many times as fast gahnegar in one batch is. Then come the processor time that a
fresh process needs to load the weights, without the import of NumPy, and the size of the file.

Targets: 60,000 words a second in batches, 20,000 on single sentences, 50 ms to load, 4 MB.
"""

import argparse
import json
import os
import pickle
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

from gahnegar.persian import analyse, analyse_texts
from gahnegar.persian.sentences import sentences
from gahnegar.persian.text import fold
from gahnegar.persian.tokens import words

_LOAD = """
import time, numpy, gahnegar.persian.names, gahnegar.persian.paradigm
began = time.process_time()
from gahnegar.persian.syntax.network import network
network()
print(time.process_time() - began)
"""


def _best(call: Callable[[], object], rounds: int) -> float:
    """Processor seconds of the quickest round."""
    found = []
    for _ in range(rounds):
        began = time.process_time()
        call()
        found.append(time.process_time() - began)
    return min(found)


def _spacy(directory: Path, parts: list[list[str]]) -> Callable[[], object]:
    """The pipeline on given words."""
    import spacy  # type: ignore[import-not-found]

    config = pickle.loads((directory / "cfg").read_bytes())
    language: Any = spacy.util.get_lang_class(config["nlp"]["lang"]).from_config(config)
    language.from_bytes(pickle.loads((directory / "nlp_data").read_bytes()))
    return lambda: list(language.pipe([spacy.tokens.Doc(language.vocab, words=part) for part in parts], batch_size=64))


def _crf(model: Path, parts: list[list[str]]) -> Callable[[], object]:
    """The tagger on given words."""
    sys.path.insert(0, str(Path(__file__).parent.parent / "training"))
    from wapiti import Crf  # type: ignore[import-not-found]

    crf = Crf(model)
    return lambda: [crf.tag(part) for part in parts]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--texts", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--crf", type=Path)
    parser.add_argument("--spacy", type=Path)
    given = parser.parse_args()
    with given.corpus.open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in islice(lines, given.texts)]
    folded = [fold(text).text for text in texts]
    spans = [(text, start, end) for text in folded for start, end in sentences(text)]
    parts = [[text[a:b] for a, b in words(text, start, end)] for text, start, end in spans]
    alone = [text[start:end] for text, start, end in spans]
    count = sum(map(len, parts))
    runs: list[tuple[str, Callable[[], object]]] = [
        ("gahnegar, texts in one batch", lambda: analyse_texts(texts)),
        ("gahnegar, a text at a time", lambda: [analyse(text) for text in texts]),
        ("gahnegar, a sentence at a time", lambda: [analyse(sentence) for sentence in alone]),
    ]
    if given.crf:
        runs.append(("the CRF (tags and ezafe only)", _crf(given.crf, parts)))
    if given.spacy:
        runs.append(("the spaCy pipeline", _spacy(given.spacy, parts)))
    began = time.process_time()
    analyse_texts(texts)
    print(
        f"{len(texts)} texts, {len(parts)} sentences, {count} words; the first pass {time.process_time() - began:.2f} s"
    )
    first = None
    for name, call in runs:
        seconds = _best(call, given.rounds)
        first = first or seconds
        rate, each = count / seconds, 1000 * seconds / len(parts)
        print(f"{name:32s} {rate:9,.0f} words a second  {each:7.3f} ms a sentence  ratio {seconds / first:.1f}")
    load = min(float(subprocess.check_output([sys.executable, "-c", _LOAD], text=True)) for _ in range(5))
    weights = Path(sys.modules["gahnegar.persian.syntax.network"].__file__ or "").with_name("weights.npz")
    print(f"weights: {weights.stat().st_size / 1e6:.2f} MB, loaded in {1000 * load:.0f} ms")


if __name__ == "__main__":
    main()
