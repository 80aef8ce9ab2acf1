"""The sentences of one text, each analysed once, and the way back from a place in it: the nearest sentence first.

Knows where times stand, so that no phrase runs into one; knows nobody who is named.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.persian import analyse_sentences
from gahnegar.persian.sentences import LONGEST, sentence_around
from gahnegar.persian.text import Folded, Span
from gahnegar.persian.tokens import Token

_BACK: Final = 6
"""Sentences that are looked at before a place, at most."""
_FAR: Final = 700
"""Letters in which the nearest mention of some words is looked for."""
_BEGINNING: Final = 1500
"""Letters within which the first sentences begin."""
_TIMES: Final = 8
"""Times of a line that are looked at."""


class LookBack:
    """The sentences of one text."""

    __slots__ = ("_known", "_places", "_spans", "_tokens", "folded", "spoken", "text")

    def __init__(self, folded: Folded, places: list[tuple[int, int]]) -> None:
        """`places` are the (start, end) in the folded text of what no mention may hold, in order."""
        self.folded = folded
        self.text = folded.text
        self.spoken = False
        self._places = places
        self._known: dict[int, Sentence] = {}
        self._spans: dict[int, tuple[int, int]] = {}
        self._tokens: dict[tuple[int, int], list[Token]] = {}

    def part(self, text: str) -> None:
        """Look back in `text` from here on: the folded text of one who speaks, with line ends between its clauses."""
        self.text, self.spoken = text, True
        self._known.clear()
        self._spans.clear()

    def analysed(self, spans: Sequence[tuple[int, int]], beside: Sequence[tuple[int, int]] = ()) -> list[list[Token]]:
        """The tokens of some sentences, all in one pass and each once; in the same pass those of sentences `beside`."""
        new = [span for span in dict.fromkeys((*spans, *beside)) if span not in self._tokens]
        if new:
            self._tokens.update(zip(new, analyse_sentences(self.folded, new), strict=True))
        return [self._tokens[span] for span in spans]

    def beginnings(self, count: int) -> list[tuple[int, int]]:
        """Where the first sentences are, `count` at most, as far as a text begins."""
        text, spans = self.text, list[tuple[int, int]]()
        offset, stop = 0, min(len(self.text), _BEGINNING)
        while len(spans) < count:
            while offset < stop and not text[offset].isalnum():
                offset += 1
            if offset >= stop:
                break
            spans.append(self.span_at(offset))
            offset = max(spans[-1][1], offset + 1)
        return spans

    def opening(self, count: int) -> list[Sentence]:
        """The first sentences, `count` at most, as far as a text begins."""
        spans = self.beginnings(count)
        self.analysed(spans)
        return [found for found in map(self._sentence, spans) if found.words and found.parse]

    def sentence_before(self, offset: int) -> Sentence | None:
        """The sentence that ends before `offset` in the same paragraph."""
        text = self.text
        end = offset
        while end > 0 and not text[end - 1].isalnum():
            end -= 1
            if text[end] in "\n/|:":
                return None
        return self.at(end - 1) if end > 0 and self.at(end - 1).words else None

    def written(self, sentence: Sentence, first: int, last: int) -> str:
        """Words of a sentence as the text writes them."""
        return " ".join(self.span(sentence, (first, last)).text.split())

    def span(self, sentence: Sentence, place: tuple[int, int]) -> Span:
        """Words of a sentence, both inclusive, in the text as given."""
        return self.folded.span(sentence.starts[place[0]], sentence.ends[place[1]])

    def times(self, sentence: Sentence) -> list[tuple[int, int]]:
        """The words of the places that stand in a sentence, both ends inclusive."""
        number, found = bisect_left(self._places, (sentence.start,)), []
        while number < len(self._places) and self._places[number][0] < sentence.end:
            start, end = self._places[number]
            found.append((sentence.index_at(start), sentence.index_at(max(end - 1, start))))
            number += 1
        return found

    def is_time(self, span: Span) -> bool:
        """Whether a span stands within one of the places."""
        start = self._folded_start(span)
        number = bisect_left(self._places, (start + 1,)) - 1
        return number >= 0 and self._places[number][1] >= start + len(self._text_of(span))

    def words_of(self, span: Span) -> tuple[Sentence, int, int] | None:
        """The sentence of a span and the words that it covers, without a time at its end; None where it has none."""
        start = self._folded_start(span)
        sentence = self.at(start)
        if not sentence.words:
            return None
        first, last = sentence.index_at(start), sentence.index_at(start + max(len(self._text_of(span)) - 1, 0))
        timed = {n for begin, end in self.times(sentence) for n in range(begin, end + 1)}
        while last > first and last in timed:
            last -= 1
        return sentence, first, last

    def nearest(self, span: Span, offset: int) -> Span:
        """The mention of the same words that stands nearest to `offset` of the folded text, `span` being one."""
        text, words = self.folded.text, self._text_of(span)
        begin = max(0, offset - _FAR)
        found = [match.start() for match in re.finditer(re.escape(words), text[begin : offset + _FAR])] if words else []
        if not found:
            return span
        place = begin + min(found, key=lambda start: abs(begin + start - offset))
        return self.folded.span(place, place + len(words))

    def said_from(self, offset: int) -> Sentence | None:
        """What stands behind the colon at `offset`: the rest of its sentence, or the next one; None at the end."""
        text = self.text
        while offset < len(text) and (text[offset].isspace() or text[offset] in '«"“🔹'):
            offset += 1
        if offset >= len(text):
            return None
        whole = self.at(offset)
        last = next(
            (whole.ends[n] for n, here in enumerate(whole.words) if whole.starts[n] > offset and here.form in "؛»"),
            whole.end,
        )
        return Sentence(text, offset, last, [], whole.tokens, spoken=self.spoken)

    def sentence_of(self, span: tuple[int, int]) -> Sentence:
        """A stretch of the folded text, read as a sentence."""
        first = bisect_left(self._places, (span[0],))
        times = [place for place in self._places[first : first + _TIMES] if place[1] <= span[1]]
        return Sentence(self.folded.text, *span, times, self.analysed([span])[0])

    def at(self, offset: int) -> Sentence:
        """The sentence at an offset; one without words where there is none."""
        return self._sentence(self.span_at(offset))

    def back(self, offset: int) -> Iterator[tuple[Sentence, int]]:
        """The sentences before an offset, the nearest first, each with the offset at which it is to stop.

        Analysed only as they are asked for: one, then two more together, then the rest.
        """
        text = self.text
        found: list[tuple[tuple[int, int], int]] = []
        stop = offset
        while stop > 0 and len(found) < _BACK:
            within, floor = stop - 1, max(0, stop - LONGEST)
            while within > floor and not text[within].isalnum():  # a mark at its end belongs to the sentence before it
                within -= 1
            span = self.span_at(within)
            found.append((span, stop))
            if span[0] >= stop:
                break
            stop = span[0]
        for number, (span, stop) in enumerate(found):
            if span not in self._tokens:
                self.analysed([span for span, _ in found[number : 2 * number + 1]])
            sentence = self._sentence(span)
            if sentence.words:
                yield sentence, stop

    def next_place(self, offset: int) -> int:
        """Where the first of the places from `offset` on begins; the end of the text where there is none."""
        number = bisect_left(self._places, (offset,))
        return self._places[number][0] if number < len(self._places) else len(self.folded.text)

    def _folded_start(self, span: Span) -> int:
        return bisect_left(range(len(self.folded.text)), span.start, key=self.folded.raw_start)

    def _text_of(self, span: Span) -> str:
        """The folded words of a span."""
        start = self._folded_start(span)
        end = bisect_left(range(len(self.folded.text)), span.end, key=self.folded.raw_start)
        return self.folded.text[start:end].strip()

    def span_at(self, offset: int) -> tuple[int, int]:
        """Where the sentence at an offset is; a text without marks is looked at in pieces that stay the same."""
        known = self._spans.get(offset)
        if known is None:
            first, last, cut = sentence_around(self.text, offset, offset + 1)
            if cut:
                first = offset // LONGEST * LONGEST
                last = min(first + LONGEST, len(self.folded.text))
            known = self._spans[offset] = first, last
        return known

    def _sentence(self, span: tuple[int, int]) -> Sentence:
        known = self._known.get(span[0])
        if known is None:
            tokens = self.analysed([span])[0]
            known = self._known[span[0]] = Sentence(self.text, *span, [], tokens, spoken=self.spoken)
        return known
