"""Gathers the sentences to train on: `gather.py --treebanks DIR --raw FILE.jsonl … OUT_DIR`.

Writes one file of JSON lines for each treebank, and `raw.jsonl` (each sentence once, none of a treebank).
"""

import argparse
import json
from pathlib import Path

import corpora


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--treebanks", type=Path, required=True)
    parser.add_argument("--raw", type=Path, nargs="*", default=[], help="JSON lines with a `text` each")
    parser.add_argument("target", type=Path)
    given = parser.parse_args()
    given.target.mkdir(parents=True, exist_ok=True)
    seen: set[tuple[str, ...]] = set()
    for path in sorted(given.treebanks.glob("*.conllu")):
        found = list(corpora.treebank(path))
        seen.update(tuple(sentence.words) for sentence in found)
        if path.stem.startswith("seraji"):  # light verbs are annotated otherwise there: a teacher tells the heads
            found = [corpora.Sentence(sentence.words, sentence.source) for sentence in found]
        corpora.write(given.target / f"{path.stem}.jsonl", found)
        print(path.stem, len(found), "sentences")
    texts = [corpora.Sentence([], "")][:0]
    for path in given.raw:
        for line in path.open(encoding="utf-8"):
            for sentence in corpora.raw(json.loads(line)["text"], path.stem):
                if tuple(sentence.words) not in seen:
                    seen.add(tuple(sentence.words))
                    texts.append(sentence)
    corpora.write(given.target / "raw.jsonl", texts)
    print("raw", len(texts), "sentences", sum(len(sentence.words) for sentence in texts), "words")


if __name__ == "__main__":
    main()
