"""Trains the student: `train.py DATA_DIR WEIGHTS.npz [--epochs N]`.

DATA_DIR holds the files that `gather.py` and `label.py` made. Gold treebanks and labelled raw sentences are mixed; the
sentences are spoilt a little anew in each epoch (spaces for half-spaces, no full stop), so that the student reads what
people write. Prints the figures of each epoch on sentences that it does not learn from. The same data and seed give
the same weights.
"""

import argparse
import copy
import random
import time
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from zlib import crc32

import corpora
import numpy as np
import torch
from student import Shape, Student, load, matrices
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from gahnegar.persian.syntax import features
from gahnegar.persian.syntax.network import save
from gahnegar.persian.syntax.shapes import POSITIONS, RELATIONS, TAGS
from gahnegar.persian.text import ZWNJ

_WIDTHS = (2, 4, 5, 14)
_EMPTY = (features.WORDS, features.AFFIXES, features.AFFIXES, features.KINDS)
_TAG = {name: index for index, name in enumerate(TAGS)} | {"N": len(TAGS)}  # the last: noun or name, nobody says which
_RELATION = {name: index for index, name in enumerate(RELATIONS)}
_PREFIXES = ("می" + ZWNJ, "نمی" + ZWNJ)
_SUFFIXES = tuple(ZWNJ + end for end in ("ها", "های", "هایی", "ترین", "تر"))
NOTHING = -100


class Table:
    """Rows of features by word, computed once for each."""

    def __init__(self) -> None:
        self.index: dict[str, int] = {}
        self.rows = [np.empty((1 << 12, width), np.int64) for width in _WIDTHS]

    def __call__(self, form: str) -> int:
        """The number of a word."""
        found = self.index.get(form)
        if found is None:
            found = self.index[form] = len(self.index)
            if found == len(self.rows[0]):
                self.rows = [np.concatenate((rows, np.empty_like(rows))) for rows in self.rows]
            for into, row, width, empty in zip(self.rows, features.rows(form), _WIDTHS, _EMPTY, strict=True):
                into[found] = empty
                into[found, : len(row)] = row[:width]
        return found

    def tensors(self, numbers: Tensor) -> tuple[Tensor, ...]:
        """The rows of some words, one tensor for each table."""
        return tuple(torch.from_numpy(rows[numbers.numpy()]) for rows in self.rows)


_MODIFIERS = frozenset("obl obl:arg advmod nmod amod advcl acl appos nummod det vocative parataxis".split())
_JOINED = frozenset("nmod amod nsubj obj obl obl:arg flat nummod".split())


def thin(sentence: corpora.Sentence, dice: random.Random) -> corpora.Sentence:
    """The sentence without some of its modifiers: short ones are rare in news, and harder than they look.

    An ezafe goes with the words that it was for.
    """
    size = len(sentence.words)
    first, last, count = list(range(size)), list(range(size)), [1] * size
    for index in range(size):
        seen, head = 0, sentence.heads[index]
        while head >= 0 and seen <= size:
            first[head], last[head] = min(first[head], index), max(last[head], index)
            count[head] += 1
            head, seen = sentence.heads[head], seen + 1
    gone = bytearray(size)
    for index, relation in enumerate(sentence.relations):
        whole = last[index] - first[index] + 1 == count[index]
        if whole and relation.split(":")[0] in _MODIFIERS and dice.random() < 0.5:
            gone[first[index] : last[index] + 1] = b"\1" * count[index]
    kept = [index for index in range(size) if not gone[index]]
    if len(kept) == size or len(kept) < 3:
        return sentence
    place = {index: at for at, index in enumerate(kept)}
    made = corpora.Sentence([sentence.words[index] for index in kept], sentence.source)
    for at, index in enumerate(kept):
        head = sentence.heads[index]
        made.pos.append(sentence.pos[index])
        made.heads.append(-1 if head < 0 else place[head])
        made.relations.append(sentence.relations[index])
        joined = sentence.ezafe[index]
        if joined and index + 1 < size and gone[index + 1]:
            follower = kept[at + 1] if at + 1 < len(kept) else index
            joined = index < follower <= last[index] and sentence.relations[follower] in _JOINED
        made.ezafe.append(joined)
    return made


def spoil(sentence: corpora.Sentence, dice: random.Random) -> corpora.Sentence:
    """The sentence as a hasty writer might have written it; labels follow the words."""
    words: list[str] = []
    place: list[int] = []
    origin: list[int] = []
    drop = -1
    last = len(sentence.words) - 1
    if last > 1 and dice.random() < 0.15 and sentence.pos[last] == "PUNCT" and last not in sentence.heads:
        drop = last
    for index, word in enumerate(sentence.words):
        place.append(len(words))
        if index == drop:
            continue
        cut = next((len(start) for start in _PREFIXES if word.startswith(start)), 0)
        if not cut:
            cut = next((len(word) - len(end) for end in _SUFFIXES if word.endswith(end)), 0)
        if cut and dice.random() < 0.08:
            words += (word[:cut].strip(ZWNJ), word[cut:].strip(ZWNJ))
            origin += (index, ~index)
            continue
        words.append(word.replace(ZWNJ, "") if ZWNJ in word and dice.random() < 0.15 else word)
        origin.append(index)
    if len(words) == len(sentence.words):
        return corpora.Sentence(
            words, sentence.source, sentence.pos, sentence.heads, sentence.relations, sentence.ezafe
        )
    made = corpora.Sentence(words, sentence.source)
    for at, index in enumerate(origin):
        rest = index < 0
        index = ~index if rest else index
        head = sentence.heads[index]
        made.pos.append("X" if rest else sentence.pos[index])
        made.heads.append(at - 1 if rest else -1 if head < 0 else place[head])
        made.relations.append("goeswith" if rest else sentence.relations[index])
        made.ezafe.append(sentence.ezafe[index] and (rest or at + 1 == len(origin) or origin[at + 1] >= 0))
    return made


def batches(found: list[corpora.Sentence], size: int, dice: random.Random) -> Iterator[list[corpora.Sentence]]:
    """Sentences of similar length together, about `size` words each, in random order."""
    order = sorted(found, key=lambda sentence: (len(sentence.words), dice.random()))
    made: list[list[corpora.Sentence]] = [[]]
    words = 0
    for sentence in order:
        if words + len(sentence.words) > size and made[-1]:
            made.append([])
            words = 0
        made[-1].append(sentence)
        words += len(sentence.words)
    dice.shuffle(made)
    yield from made


def tensors(batch: list[corpora.Sentence], table: Table) -> tuple[Tensor, ...]:
    """Numbers of words (flat), mask, tags, ezafe, heads (0 the root), relations; `NOTHING` where unknown or padding."""
    length = max(len(sentence.words) for sentence in batch)
    found = np.full((5, len(batch), length), NOTHING)
    mask = np.zeros((len(batch), length), bool)
    dep = _RELATION["dep"]
    for row, sentence in enumerate(batch):
        size = len(sentence.words)
        mask[row, :size] = True
        found[0, row, :size] = [table(word) for word in sentence.words]
        found[1, row, :size] = [_TAG.get(tag, NOTHING) for tag in sentence.pos]
        found[2, row, :size] = sentence.ezafe
        found[3, row, :size] = np.array(sentence.heads) + 1
        found[4, row, :size] = [_RELATION.get(name, dep) for name in sentence.relations]
    numbers, *rest = found
    return torch.from_numpy(numbers[mask]), torch.from_numpy(mask), *map(torch.from_numpy, rest)


def losses(student: Student, rows: tuple[Tensor, ...], given: tuple[Tensor, ...], labelling: float = 1.0) -> Tensor:
    """The sum of the mean losses of tags, ezafe, heads and, `labelling` times, relations."""
    mask, tags, ezafe, heads, relations = given
    tag, join, arcs, below, above = student(rows, mask)
    tag, join, arcs = tag.float(), join.float(), arcs.float()
    labels = student.label(below, above, heads.clamp(min=0)).float()
    known = ezafe != NOTHING
    sure = F.log_softmax(tag[mask], 1)
    either = torch.logaddexp(sure[:, _TAG["NOUN"]], sure[:, _TAG["PROPN"]])
    total: Tensor = (
        F.nll_loss(torch.cat((sure, either[:, None]), 1), tags[mask], ignore_index=NOTHING)
        + F.binary_cross_entropy_with_logits(join[known], ezafe[known].float())
        + F.cross_entropy(arcs[mask], heads[mask], ignore_index=NOTHING)
        + labelling * F.cross_entropy(labels[mask], relations[mask])
    )
    return total


@torch.no_grad()
def measure(student: Student, found: list[corpora.Sentence]) -> str:
    """Figures in percent: tags, ezafe F1, UAS and LAS (without punctuation), F1 of light-verb words and subjects."""
    student.eval()
    table = Table()
    n = dict.fromkeys("words tag good_ezafe ezafe plain uas las lvc lvc_all nsubj nsubj_all".split(), 0)
    for batch in batches(found, 2000, random.Random(0)):
        numbers, mask, tags, ezafe, heads, relations = tensors(batch, table)
        rows = table.tensors(numbers)
        tag, join, arcs, below, above = student(rows, mask)
        arc = arcs.argmax(2)
        label = student.label(below, above, arc).argmax(2)
        join = (join > 0) & mask
        n["words"] += int(mask.sum())
        said = tag.argmax(2)
        either = (tags == _TAG["N"]) & ((said == _TAG["NOUN"]) | (said == _TAG["PROPN"]))
        n["tag"] += int(((said == tags) | either)[mask].sum())
        n["good_ezafe"] += 2 * int((join & (ezafe == 1)).sum())
        n["ezafe"] += int(join.sum() + (ezafe == 1).sum())
        plain = mask & (tags != _TAG["PUNCT"])
        n["plain"] += int(plain.sum())
        n["uas"] += int((arc == heads)[plain].sum())
        n["las"] += int(((arc == heads) & (label == relations))[plain].sum())
        for name, relation, need in (("lvc", "compound:lvc", False), ("nsubj", "nsubj", True)):
            said, gold = mask & (label == _RELATION[relation]), relations == _RELATION[relation]
            n[name] += 2 * int((said & gold & (arc == heads) if need else said & gold).sum())
            n[f"{name}_all"] += int(said.sum() + gold.sum())
    student.train()
    pairs = (
        ("pos", "tag", "words"),
        ("ezafe", "good_ezafe", "ezafe"),
        ("uas", "uas", "plain"),
        ("las", "las", "plain"),
        ("lvc", "lvc", "lvc_all"),
        ("nsubj", "nsubj", "nsubj_all"),
    )
    return "  ".join(f"{name} {100 * n[good] / max(1, n[every]):.1f}" for name, good, every in pairs)


def _integers(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(",")))


def _held(sentence: corpora.Sentence) -> bool:
    """Whether a raw sentence is for measuring only."""
    return crc32(" ".join(sentence.words).encode()) % 64 == 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--gold", type=int, default=3, help="times that gold is read for once of labelled raw text")
    parser.add_argument("--share", type=float, default=1.0, help="of the labelled raw text that each epoch reads")
    parser.add_argument("--thin", type=float, default=0.3, help="share of sentences read without some modifiers")
    parser.add_argument("--labels", default="h", help="which labels of raw text: h the teacher's, c the combined")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--batch", type=int, default=1500, help="words")
    parser.add_argument("--start", type=Path, help="weights of the same shape to go on from")
    parser.add_argument("--average", type=float, default=0.0, help="decay of the running mean that is kept; 0: none")
    parser.add_argument("--labelling", type=float, default=1.0, help="weight of the loss of relations")
    parser.add_argument("--seed", type=int, default=1)
    for option in fields(Shape):
        kind = type(option.default) if isinstance(option.default, int | float) else _integers
        parser.add_argument(f"--{option.name.replace('_', '-')}", type=kind, default=option.default)
    given = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(given.seed)
    dice = random.Random(given.seed)
    gold = [s for name in ("perdt_train", "iperudt_train") for s in corpora.read(given.data / f"{name}.e.jsonl")]
    silver = [s for name in ("seraji_train", "raw") for s in corpora.read(given.data / f"{name}.{given.labels}.jsonl")]
    held = [s for s in silver if _held(s)]  # the same sentences in every round
    silver = [s for s in silver if not _held(s)]
    tests = {name: corpora.read(given.data / f"{name}.e.jsonl") for name in ("perdt_dev", "iperudt_dev")} | {
        "raw": held
    }
    gold, silver = ([s for s in group if 1 < len(s.words) <= POSITIONS] for group in (gold, silver))
    print(len(gold), "gold,", len(silver), "labelled sentences", flush=True)
    student = Student(Shape(**{option.name: getattr(given, option.name) for option in fields(Shape)}))
    if given.start:
        load(student, given.start)
    optimizer = torch.optim.AdamW(student.parameters(), lr=given.rate, betas=(0.9, 0.98), weight_decay=1e-3, fused=True)
    words = given.gold * sum(len(s.words) for s in gold) + given.share * sum(len(s.words) for s in silver)
    steps = int(given.epochs * words / given.batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, given.rate, total_steps=steps + steps // 10 + 10, pct_start=0.1
    )
    mean = copy.deepcopy(student) if given.average else student
    table = Table()
    began = time.monotonic()
    taken = 0
    for epoch in range(given.epochs):
        total = count = 0.0
        every = gold * given.gold + dice.sample(silver, int(given.share * len(silver)))
        read = [spoil(thin(s, dice) if dice.random() < given.thin else s, dice) for s in every]
        for batch in batches(read, given.batch, dice):
            numbers, *rest = tensors(batch, table)
            with torch.autocast("cpu", torch.bfloat16):
                loss = losses(student, table.tensors(numbers), tuple(rest), given.labelling)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(student.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            taken += 1
            if mean is not student:
                share = 1 - min(given.average, (1 + taken) / (10 + taken))
                with torch.no_grad():
                    torch._foreach_lerp_(list(mean.parameters()), list(student.parameters()), share)
            total += loss.item()
            count += 1
        print(f"epoch {epoch + 1}  {time.monotonic() - began:.0f} s  loss {total / count:.3f}")
        for name, found in tests.items():
            print(f"   {name:12s} {measure(mean, found)}", flush=True)
        with given.weights.open("wb") as file:
            save(file, matrices(mean))
    print(given.weights, given.weights.stat().st_size, "bytes", np.__version__, torch.__version__)


if __name__ == "__main__":
    main()
