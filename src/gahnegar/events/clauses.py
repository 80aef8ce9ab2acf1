"""Clauses of a sentence: each finite verb with the words that belong to it, «که» clauses inside one another.

Persian puts the verb last, so a clause ends with its verb; «که», «اینکه», «اگر» open a clause within the clause that
they interrupt, which goes on after the inner verb. Knows verb groups and function words, nothing of time.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from gahnegar.events.groups import VerbGroup, find_groups
from gahnegar.events.verbs import Tense
from gahnegar.events.words import COMMA, CONJ, MARK, NUMBER, SUB, TOKEN, Word, word

_CLOSING: Final = {"«": "»", "(": ")", "[": "]", "“": "”", '"': '"'}
_OPAQUE_QUOTE: Final = 14
"""A quotation of so many words at most, not after a colon, is a name or a title: its verbs are no verbs of the text."""
_HARD: Final = frozenset(":؛;|/؟?!…")


class Link(Enum):
    """How a clause hangs on the one before or around it."""

    MAIN = "main"
    COORDINATE = "coordinate"
    RELATIVE = "relative"
    CONTENT = "content"
    COMPLEMENT = "complement"


@dataclass(slots=True, eq=False)
class Clause:
    """Words `first` to `last` (inclusive; with the clauses inside) of one clause.

    `verb` is None in headlines and fragments; `modal` is the verb on which it depends within the clause. `parent` is
    the clause that it interrupts or completes, `previous` the one to which «و» joins it.
    """

    first: int
    link: Link
    parent: "Clause | None" = None
    previous: "Clause | None" = None
    last: int = -1
    verb: VerbGroup | None = None
    modal: VerbGroup | None = None


class Sentence:
    """One sentence, analysed: words with offsets into the folded text, verb groups, clauses, and each word's clause."""

    __slots__ = ("bounded", "clauses", "end", "ends", "groups", "owner", "start", "starts", "text", "words")

    def __init__(self, text: str, start: int, end: int, times: list[tuple[int, int]], *, bounded: bool = False) -> None:
        """Analyse `text[start:end]`; `times` are the (start, end) of the time expressions in it."""
        self.text = text
        self.bounded = bounded
        self.start, self.end = start, end
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[Word] = []
        for match in TOKEN.finditer(text, start, end):
            self.starts.append(match.start())
            self.ends.append(match.end())
            self.words.append(word(match[0]))
        hidden = self._hidden(times)
        self.groups = find_groups(self.words, hidden)
        self.clauses: list[Clause] = []
        self.owner: list[Clause] = []
        self._split(hidden)

    def index_at(self, offset: int) -> int:
        """The index of the word that holds or follows `offset`; the last one where nothing follows."""
        starts, low, high = self.ends, 0, len(self.ends)
        while low < high:
            middle = (low + high) // 2
            if starts[middle] <= offset:
                low = middle + 1
            else:
                high = middle
        return min(low, len(self.words) - 1)

    def _hidden(self, times: list[tuple[int, int]]) -> bytearray:
        """Marks of the words in which no verb is looked for: the expressions, names in quotes, asides in brackets."""
        words, starts = self.words, self.starts
        hidden = bytearray(len(words))
        for begin, end in times:
            for index in range(self.index_at(begin), len(words)):
                if starts[index] >= end:
                    break
                hidden[index] = 1
        for index, here in enumerate(words):
            closing = _CLOSING.get(here.form)
            if closing is None or hidden[index]:
                continue
            quote = closing != ")"
            for after in range(index + 1, min(len(words), index + 2 + (_OPAQUE_QUOTE if quote else 60))):
                if words[after].form == closing:
                    timed = any(starts[index] <= begin < starts[after] for begin, _ in times)
                    if not timed and not (quote and index and words[index - 1].form == ":"):
                        hidden[index : after + 1] = b"\1" * (after + 1 - index)
                    break
        return hidden

    def _split(self, hidden: bytearray) -> None:
        words, owner, groups = self.words, self.owner, self.groups
        count, left = len(words), sum(not group.modal for group in self.groups)
        stack = [self._open(0, Link.MAIN)]
        index = following = 0
        while index < count:
            top = stack[-1]
            if following < len(groups) and groups[following].first == index:
                group = groups[following]
                following += 1
                owner.extend([top] * (group.last + 1 - index))
                index = group.last + 1
                if group.modal:
                    top.modal = group
                    if index < count and words[index].form == "که":
                        owner.append(top)
                        index += 1
                    continue
                left -= 1
                top.verb, top.last = group, group.last
                stack.pop()
                index = self._after_verb(index, top, stack, left, following)
                continue
            here = words[index]
            if hidden[index]:
                owner.append(top)
            elif here.flags & SUB and not (top.first == index and top.link is Link.COMPLEMENT):
                owner.append(top)
                link = Link.RELATIVE if here.form == "که" and not _announced(words, index) else Link.CONTENT
                stack.append(self._open(index + 1, link, top))
            elif here.form in _HARD:
                owner.append(top)
                for clause in stack:
                    clause.last = index - 1
                stack = [self._open(index + 1, Link.MAIN)]
            else:
                owner.append(top)
            index += 1
        for clause in stack:
            clause.last = count - 1

    def _open(self, first: int, link: Link, parent: Clause | None = None, previous: Clause | None = None) -> Clause:
        clause = Clause(first, link, parent, previous)
        self.clauses.append(clause)
        return clause

    def _after_verb(self, index: int, closed: Clause, stack: list[Clause], left: int, following: int) -> int:
        """Decide what the words after a clause's verb belong to; the index to go on from."""
        words, owner = self.words, self.owner
        if index >= len(words):
            if not stack:
                stack.append(closed)
            return index
        here = words[index]
        if here.flags & SUB or (here.form == "تا" and self._purpose(index, following)):
            owner.append(closed)
            stack.append(self._open(index + 1, Link.COMPLEMENT, closed))
            return index + 1
        if stack:
            if here.flags & CONJ and left > len(stack):
                owner.append(closed)
                stack.append(self._open(index + 1, closed.link, closed.parent, closed))
                return index + 1
            return index
        joined = bool(here.flags & (CONJ | COMMA))
        if joined or here.flags & MARK:
            owner.append(closed)
            index += 1
        link = Link.COORDINATE if joined else Link.MAIN
        stack.append(self._open(index, link, None, closed if joined else None))
        return index

    def _purpose(self, index: int, following: int) -> bool:
        """Whether «تا» at `index` opens a clause: a subjunctive follows, and no number."""
        if index + 1 < len(self.words) and self.words[index + 1].flags & NUMBER:
            return False
        return following < len(self.groups) and self.groups[following].tense in (Tense.SUBJUNCTIVE, Tense.PRESENT)


def _announced(words: list[Word], index: int) -> bool:
    """Whether «که» at `index` stands after «این» or «آن» alone: «با بیان این که …»."""
    return index > 0 and words[index - 1].form in ("این", "آن")
