"""Sentences to train on: treebanks in the conventions of PerDT, and raw news cut into sentences and words."""

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from gahnegar.persian.sentences import sentences
from gahnegar.persian.text import ZWNJ, fold
from gahnegar.persian.tokens import words

_RELATIONS = {
    "flat:name": "flat", "flat:num": "flat", "flat:foreign": "flat", "nmod:poss": "nmod", "acl:relcl": "acl",
    "nsubj:pass": "nsubj", "csubj:pass": "csubj", "det:predet": "det", "cc:preconj": "cc", "aux:pass": "aux",
    "discourse:top/foc": "discourse", "compound:prt": "compound", "compound:redup": "compound",
    "compound:svc": "compound", "orphan": "dep", "list": "parataxis", "reparandum": "dep", "iobj": "obl:arg",
}  # fmt: skip


@dataclass
class Sentence:
    """Folded words and what is known of each; an empty list where nothing is known; -1 is the head of a root."""

    words: list[str]
    source: str
    pos: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)
    ezafe: list[bool] = field(default_factory=list)
    features: list[str] = field(default_factory=list)
    taught: list[list[str]] = field(default_factory=list)
    """For each word the labels of the teachers, in their own spelling."""


def treebank(path: Path) -> Iterator[Sentence]:
    """The sentences of a treebank; parts of one written word are joined, the part that hangs outside stands for it."""
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line and line[0] != "#"]
        joined: dict[int, tuple[int, str]] = {}
        cells: list[list[str]] = []
        for row in rows:
            if "." in row[0]:
                continue
            if "-" in row[0]:
                first, last = map(int, row[0].split("-"))
                joined.update(dict.fromkeys(range(first, last + 1), (first, row[1])))
            else:
                cells.append(row)
        home: dict[int, int] = {}
        groups: list[tuple[str, list[list[str]]]] = []
        seen = None
        for row in cells:
            number = int(row[0])
            first, form = joined.get(number, (number, row[1]))
            if first != seen:
                groups.append((form, []))
                seen = first
            groups[-1][1].append(row)
            home[number] = len(groups) - 1
        sentence = Sentence([], path.name.split(".")[0])
        for index, (form, parts) in enumerate(groups):
            row = next((part for part in parts if home.get(int(part[6]), -1) != index), parts[0])
            sentence.words.append(fold(form).text.strip(ZWNJ) or form)
            sentence.pos.append(row[3])
            sentence.heads.append(home[int(row[6])] if row[6] != "0" else -1)
            sentence.relations.append(relation(row[7]))
            sentence.features.append(row[5])
        if not sentence.source.startswith("perdt"):
            unify(sentence)
        yield sentence


def relation(name: str) -> str:
    """The relation that stands for one of a treebank."""
    return _RELATIONS.get(name, name)


def unify(sentence: Sentence) -> None:
    """The conventions of PerDT for others: «را» is ADP; «شدن» governs its participle."""
    for index, word in enumerate(sentence.words):
        if word == "را" and sentence.pos[index] == "PART":
            sentence.pos[index] = "ADP"
    for index, name in enumerate(sentence.relations):
        head = sentence.heads[index]
        if name == "aux" and _BECOME.fullmatch(sentence.words[index]):
            if head < 0 or not sentence.words[head].endswith("ه"):
                continue
            sentence.pos[index] = "VERB"
            sentence.heads[index], sentence.relations[index] = sentence.heads[head], sentence.relations[head]
            for other, governor in enumerate(sentence.heads):
                if governor == head and other != index:
                    sentence.heads[other] = index
            sentence.heads[head], sentence.relations[head] = index, "xcomp"


_BECOME = re.compile(r"(?:ن?می\u200c?|ب|ن)?(?:ش[دوه]|گرد)(?:د|ند|م|یم|ن|ه|ه\u200cاست|ه\u200cاند|ه\u200cایم)?")


_PREFIX = re.compile(r"(?<![\w\u200c])(ن?می) +(?=[آ-ی])")
_SUFFIX = re.compile(r"(?<=[آ-ی]) +(ها|های|هایی|هایش|هایشان)(?![\w\u200c])")
_TEXT = re.compile(r"[آ-ی]")


def raw(text: str, source: str) -> Iterator[Sentence]:
    """The sentences of a raw text, «می شود» and «کتاب ها» joined by half-spaces as the teachers know them."""
    clean = _SUFFIX.sub(ZWNJ + r"\1", _PREFIX.sub(r"\1" + ZWNJ, fold(text).text))
    for start, end in sentences(clean):
        found = [clean[a:b] for a, b in words(clean, start, end)]
        if 2 <= len(found) <= 100 and sum(bool(_TEXT.search(word)) for word in found) * 2 >= len(found):
            yield Sentence(found, source)


def read(path: Path) -> list[Sentence]:
    """Sentences of a file of JSON lines."""
    return [Sentence(**json.loads(line)) for line in path.open(encoding="utf-8")]


def write(path: Path, found: list[Sentence]) -> None:
    """Sentences as JSON lines."""
    with path.open("w", encoding="utf-8") as file:
        for sentence in found:
            file.write(json.dumps(asdict(sentence), ensure_ascii=False) + "\n")
