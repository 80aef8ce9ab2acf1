"""Combines what teacher and students say of raw sentences: `combine.py IN.jsonl OUT.jsonl --weights A.npz B.npz`.

Parsers of unlike kinds err in unlike places. The mean of the scores of the students, and a bonus for what the teacher
says, give a tree for each sentence; the next student learns from these. Parts of speech are chosen alike: the teachers
have tags of their own, and `--gold` (sentences that they labelled and annotators, too) tells what stands for them, as a
rule and for each frequent word. `--measure GOLD.jsonl` prints what the teacher and all together reach on sentences with
known heads, for some sizes of the bonus (the teacher must have labelled IN, the same sentences).
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path

import corpora
import numpy as np

from gahnegar.persian.syntax.batches import by_length
from gahnegar.persian.syntax.network import Network
from gahnegar.persian.syntax.shapes import RELATIONS, TAGS
from gahnegar.persian.syntax.trees import trees

_RELATION = {name: index for index, name in enumerate(RELATIONS)}
_TAG = {name: index for index, name in enumerate(TAGS)}
_NAMES_OR_NOUNS = [_TAG["NOUN"], _TAG["PROPN"]]
_AT_ONCE = 64


def _log(scores: np.ndarray) -> np.ndarray:
    scores = scores - scores.max(-1, keepdims=True)
    found: np.ndarray = scores - np.log(np.exp(scores).sum(-1, keepdims=True))
    return found


def _labels(labels: np.ndarray, heads: np.ndarray) -> np.ndarray:
    labels[:, _RELATION["root"]] = np.where(heads < 0, 1e9, -1e9)
    return _log(labels)


class Votes:
    """What annotators say where the teachers say this or that: estimated from sentences that both have labelled.

    Of a word with these labels, smoothed by all words with these labels, these by all words with the last of them.
    No teacher tells names from nouns, so that the votes leave that to the students.
    """

    def __init__(self, sentences: list[corpora.Sentence]) -> None:
        self._counts: defaultdict[tuple[str, ...], np.ndarray] = defaultdict(lambda: np.zeros(len(TAGS)))
        for sentence in sentences:
            for form, pos, labels in zip(sentence.words, sentence.pos, sentence.taught, strict=True):
                for key in (tuple(labels[1:]), tuple(labels), (*labels, form)):
                    self._counts[key][_TAG[pos]] += 1

    def __call__(self, form: str, labels: list[str]) -> np.ndarray:
        """The logarithms of the probabilities of the parts of speech of a word."""
        found = np.full(len(TAGS), 1 / len(TAGS))
        for key, smooth in ((tuple(labels[1:]), 0.1), (tuple(labels), 2.0), ((*labels, form), 1.0)):
            count = self._counts.get(key, 0)
            found = (count + smooth * found) / (np.sum(count) + smooth)
        logarithms: np.ndarray = np.log(found)
        logarithms[_NAMES_OR_NOUNS] = np.logaddexp.reduce(logarithms[_NAMES_OR_NOUNS])
        return logarithms


def combined(
    networks: list[Network], given: list[corpora.Sentence], bonus: float, votes: Votes
) -> Iterator[corpora.Sentence]:
    """The sentences with what students and teachers say together of each word, shorter ones first."""
    order = iter(sorted((sentence for sentence in given if len(sentence.words) <= 100), key=lambda s: len(s.words)))
    while batch := list(islice(order, _AT_ONCE)):
        lengths = np.array([len(sentence.words) for sentence in batch])
        starts = np.cumsum(lengths) - lengths
        groups = list(by_length(lengths))
        words = list(chain.from_iterable(sentence.words for sentence in batch))
        said = [(network, network.scores(words, lengths, groups)) for network in networks]
        each = zip(*(network.arcs(scores, groups) for network, scores in said), strict=True)
        taught = np.concatenate(
            [
                np.where(np.array(s.heads) < 0, -1, np.array(s.heads) + start)
                for s, start in zip(batch, starts, strict=True)
            ]
        )
        arcs = []
        for group, scored in zip(groups, each, strict=True):
            squares = np.mean([_log(arcs_of_one) for arcs_of_one in scored], 0)
            firsts = group.first + group.length * np.arange(group.count)[:, None]
            inner = np.where(group.of(taught) < 0, 0, group.of(taught) - firsts + 1)
            squares[np.arange(group.count)[:, None], np.arange(group.length), inner] += bonus
            arcs.append(squares)
        heads = trees(arcs, lengths)
        labels = np.mean([_labels(network.relations(scores, heads), heads) for network, scores in said], 0)
        taken = [_RELATION.get(name, _RELATION["dep"]) for sentence in batch for name in sentence.relations]
        labels[np.arange(len(heads)), taken] += np.where(heads == taught, bonus, 0)
        relations = labels.argmax(1)
        voted = [votes(*each) for sentence in batch for each in zip(sentence.words, sentence.taught, strict=True)]
        tags = (np.mean([_log(scores.tags) for _, scores in said], 0) + np.array(voted)).argmax(1)
        for sentence, start, length in zip(batch, starts, lengths, strict=True):
            own = slice(start, start + length)
            yield corpora.Sentence(
                sentence.words,
                sentence.source,
                [TAGS[tag].value for tag in tags[own]],
                [-1 if head < 0 else int(head - start) for head in heads[own]],
                [RELATIONS[relation].value for relation in relations[own]],
                sentence.ezafe,
            )


def agreement(one: list[corpora.Sentence], two: list[corpora.Sentence]) -> str:
    """UAS and LAS of one against two, without punctuation, and the F1 of subjects and light-verb words."""
    good = labelled = every = 0
    hits = dict.fromkeys(("nsubj", "compound:lvc"), (0, 0))
    known = {tuple(sentence.words): sentence for sentence in two}
    for sentence in one:
        gold = known[tuple(sentence.words)]
        for index, tag in enumerate(gold.pos):
            arc = sentence.heads[index] == gold.heads[index]
            same = arc and sentence.relations[index] == gold.relations[index]
            for name, (hit, all_) in hits.items():
                count = (sentence.relations[index] == name) + (gold.relations[index] == name)
                hits[name] = hit + 2 * (same and gold.relations[index] == name), all_ + count
            if tag != "PUNCT":
                every += 1
                good += arc
                labelled += same
    parts = [f"UAS {100 * good / every:.1f}  LAS {100 * labelled / every:.1f}"]
    return "  ".join(parts + [f"{name} {100 * hit / max(1, all_):.1f}" for name, (hit, all_) in hits.items()])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path, nargs="?")
    parser.add_argument("--weights", type=Path, nargs="+", required=True)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--bonus", type=float, default=1.5)
    parser.add_argument("--measure", type=Path)
    given = parser.parse_args()
    networks = []
    for path in given.weights:
        with path.open("rb") as file:
            networks.append(Network(file))
    source, votes = corpora.read(given.source), Votes(corpora.read(given.gold))
    if given.measure:
        gold = corpora.read(given.measure)
        print("teacher       ", agreement(source, gold))
        for bonus in (0.0, 0.5, 1.0, 1.5, 2.0, 3.0):
            print(f"all, {bonus:.1f}      ", agreement(list(combined(networks, source, bonus, votes)), gold))
    if given.target:
        found = list(combined(networks, source, given.bonus, votes))
        corpora.write(given.target, found)
        print(len(found), "sentences; with the teacher", agreement(found, source))


if __name__ == "__main__":
    main()
