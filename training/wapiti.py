"""Reads a Wapiti CRF in its text format and tags words with it: the teacher of the ezafe.

The model of `gruut_lang_fa` (hazm's tagger, trained on the Bijankhan corpus) is one. Only what that model needs is
read: patterns `%x` (the word), `%m` (a match) and `%t` (a test), each over bytes as Wapiti does.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import numpy as np

_PATTERN = re.compile(rb"%([xmt])\[(-?\d+),0(?:,\"(.*?)\")?\]")
_CLASSES = {rb"\p": rb"[!-/:-@\[-`{-~]", rb"\d": rb"[0-9]"}


def _quarks(lines: list[bytes], place: int) -> tuple[list[bytes], int]:
    count = int(lines[place][5:])
    return [line.partition(b":")[2].rstrip(b",") for line in lines[place + 1 : place + 1 + count]], place + 1 + count


class Crf:
    """A linear-chain CRF; `tag` gives the best labels of a sentence."""

    def __init__(self, path: Path) -> None:
        lines = path.read_bytes().split(b"\n")
        count = int(lines[1].split(b"#")[2].split(b"/")[0])
        patterns = [line.partition(b":")[2].rstrip(b",") for line in lines[2 : 2 + count]]
        self._patterns = [self._pattern(pattern) for pattern in patterns]
        labels, place = _quarks(lines, 2 + count)
        self.labels = [label.decode() for label in labels]
        names, place = _quarks(lines, place)
        size = len(labels)
        at = 0
        self._one: dict[bytes, int] = {}
        self._two: dict[bytes, int] = {}
        for name in names:
            if name[:1] in b"u*":
                self._one[name] = at
                at += size
            if name[:1] in b"b*":
                self._two[name] = at
                at += size * size
        self._weights = np.zeros(at, np.float32)
        for line in lines[place:]:
            index, found, weight = line.partition(b"=")
            if found:
                self._weights[int(index)] = float.fromhex(weight.decode())
        self._scores = cache(self._scores)  # type: ignore[method-assign]

    @staticmethod
    def _pattern(pattern: bytes) -> tuple[bytes, bytes, int, re.Pattern[bytes] | None]:
        match = _PATTERN.search(pattern)
        if match is None:
            return pattern, b"", 0, None
        kind, offset, test = match.groups()
        for name, meaning in _CLASSES.items():
            test = test and test.replace(name, meaning)
        return pattern[: match.start()], kind, int(offset), re.compile(test) if test else None

    def _scores(self, name: bytes) -> tuple[np.ndarray | None, np.ndarray | None]:
        size = len(self.labels)
        one, two = self._one.get(name), self._two.get(name)
        return (
            None if one is None else self._weights[one : one + size],
            None if two is None else self._weights[two : two + size * size].reshape(size, size),
        )

    def names(self, start: bytes) -> Iterator[bytes]:
        """The observations that begin so and have a weight for each label."""
        return (name for name in self._one if name.startswith(start))

    def weights(self, name: bytes) -> np.ndarray:
        """The weights of an observation, one for each label."""
        first = self._one[name]
        return self._weights[first : first + len(self.labels)]

    def tag(self, words: Sequence[str]) -> list[str]:
        """The labels of the words of one sentence (digits Persian, parts of a word joined by half-spaces)."""
        raw = [word.encode() for word in words]
        size, length = len(self.labels), len(raw)
        single = np.zeros((length, size), np.float32)
        double = np.zeros((length, size, size), np.float32)
        for index in range(length):
            for head, kind, offset, test in self._patterns:
                place = index + offset
                if not kind:
                    name = head
                else:
                    word = raw[place] if 0 <= place < length else None
                    if word is None:
                        value = b"_x%d" % place if place < 0 else b"_x+%d" % (place - length + 1)
                    else:
                        value = word
                    if test is not None:
                        match = test.search(value)
                        value = (b"true" if match else b"false") if kind == b"t" else match.group() if match else b""
                    name = head + value
                one, two = self._scores(name)
                if one is not None:
                    single[index] += one
                if two is not None and index:
                    double[index] += two
        best = single[0]
        back = np.zeros((length, size), np.int64)
        for index in range(1, length):
            total = best[:, None] + double[index] + single[index][None, :]
            back[index] = total.argmax(0)
            best = total.max(0)
        path = [int(best.argmax())] if length else []
        for index in range(length - 1, 0, -1):
            path.append(int(back[index][path[-1]]))
        return [self.labels[label] for label in reversed(path)]
