"""A clause in pieces that stand or go together: phrases with their preposition, what hangs on nouns, clauses inside.

Each piece has a kind (0 stays) and the piece it hangs on; nothing is left out here but times and what led to them.
"""

from collections.abc import Collection
from typing import Final

from gahnegar.events.clauses import Link, Sentence
from gahnegar.events.phrases import is_listing
from gahnegar.events.predicates import Predicate, is_comparative
from gahnegar.events.relative_heads import apposition, noun_before, whole_relative
from gahnegar.events.relatives import Role, says_aside
from gahnegar.events.titles.clause_words import words_of_clause
from gahnegar.events.titles.core import subjects_of, tells_only_day, verb_start
from gahnegar.events.titles.hanging import (
    hang,
    hang_behind,
    only_joins,
    reason_before,
    what_was_then,
    with_whole_clauses,
    with_whole_phrases,
)
from gahnegar.events.titles.needs import (
    AFTER,
    INNER,
    LIGHT_INFINITIVES,
    LOOSE,
    NEEDED,
    OF_NOUN,
    PAIRS,
    TIME,
    VALENCES,
    kind_of,
)
from gahnegar.events.titles.piece import Piece
from gahnegar.events.titles.times_out import ABOVE_ALL, LED, ONWARD
from gahnegar.events.words import (
    COMMA,
    CONJ,
    DETERMINER,
    EVENT,
    FILLER,
    HOLDING,
    LIGHT,
    MANNER,
    MARK,
    NUMBER,
    OBJECT,
    OPEN,
    PREP,
    PRONOUN,
    PURE_PREP,
    SUB,
    UNDER,
)

_FREE: Final = frozenset("پس بعد قبل پیش همزمان".split())
_WHEN: Final = frozenset("مدت تاریخ وقت هنگام زمان روز".split())
"""Words of times to which «به» leads as «در» does to others: «به روز شنبه», as it is said in Dari."""


_REACHING: Final = frozenset("رسید می‌رسد رسیده کشید می‌کشد افتاد می‌افتد انجامید".split())
"""Verbs that come to a time: «کار به سال ۱۴۰۰ کشید»."""


class Cutter:
    """Cuts a clause into pieces, word by word; `here` is the piece that grows."""

    __slots__ = (
        "apposed",
        "aside",
        "beside",
        "brackets",
        "clause",
        "closed",
        "here",
        "home",
        "lent",
        "pieces",
        "predicate",
        "relatives",
        "sentence",
        "timed",
        "verb",
        "without",
    )

    def __init__(
        self,
        sentence: Sentence,
        predicate: Predicate,
        times: list[tuple[int, int]],
        beside: list[tuple[int, int]],
        without: Collection[int],
        lent: Collection[int] = (),
    ) -> None:
        """Cut the clause of `predicate`, the words `without` not; `lent` are words of clauses before that it shares."""
        self.lent = lent
        self.sentence, self.predicate, self.clause = sentence, predicate, predicate.clause
        self.without = {*without, *apposition(sentence, predicate.clause), *reason_before(sentence, predicate)}
        self.without |= what_was_then(sentence, predicate)
        inner = [clause for clause in sentence.clauses if clause.parent is self.clause]
        self.apposed = {index for clause in inner for index in apposition(sentence, clause)}
        self.relatives = [whole_relative(sentence, clause) for clause in inner if says_aside(sentence, clause)]
        self.beside = dict(beside)
        self.timed = {index for first, last in times for index in range(first, last + 1)}
        self.pieces: list[Piece] = []
        self.here = Piece([], bare=True)
        self.home: dict[int, Piece] = {}
        self.aside = self.closed = False
        self.brackets = 0
        self.verb = (-1, -2)
        if predicate.group is not None:
            first = verb_start(sentence, predicate, predicate.clause_first, self.timed)
            self.verb = (first, max(predicate.group.last, predicate.last))
        if predicate.gapped:
            self.verb = (predicate.first, predicate.last)

    def unbound(self, order: Collection[int]) -> set[int]:
        """The words that may go without harm to the rest: of times, of clauses of «که» of which `order` has none."""
        gone = (part for part in self.relatives if not any(index in part for index in order))
        return self.timed.union(*gone)

    def cut(self) -> list[Piece]:
        """The pieces of the clause, in order."""
        for index in words_of_clause(self.sentence, self.predicate, self.timed, self.lent):
            if index not in self.without:
                self._take(index)
        self._begin(Piece([]))
        pieces = [piece for piece in self.pieces if any(not self.sentence.words[n].flags & MARK for n in piece.words)]
        pieces = with_whole_phrases(self.sentence, with_whole_clauses(pieces), self.verb, self.timed)
        subjects = set(subjects_of(self.sentence, self.predicate, self.timed))
        hang(self.sentence, self.predicate, pieces, self.verb, self.timed)
        for piece in pieces:
            own = not subjects.isdisjoint(piece.words)
            wished = self.clause.modal is not None and self.clause.modal.last in piece.words
            if piece.bare and 0 < piece.weight < AFTER and (own or wished):
                piece.weight, piece.of = 0, None
            last = piece.words[-1]
            ended = bool(self.sentence.words[last].flags & OBJECT) or last == self.clause.first - 1
            piece.core = not piece.weight and (own or ended or wished or self.verb[0] <= last <= self.verb[1])
            if only_joins(self.sentence, piece, first=piece is pieces[0]):
                piece.weight, piece.core = LOOSE, False
        hang_behind(self.sentence, pieces, self.verb)
        self._keep_pairs(pieces)
        return pieces

    def _keep_pairs(self, pieces: list[Piece]) -> None:
        """Keep what stands on both sides of an «و» that joins two amounts: «[در ساحل] ۱۸ درصد و [در مرکز] ۴۰ درصد»."""
        words = self.sentence.words
        for place, (before, amount, after) in enumerate(zip(pieces, pieces[1:], pieces[2:], strict=False)):
            joined = words[amount.words[-1]].flags & CONJ and any(words[n].flags & NUMBER for n in amount.words)
            led = words[before.words[0]].flags & PURE_PREP and words[before.words[0]].form == words[after.words[0]].form
            if joined and led and amount.weight == 0:
                before.weight = after.weight = NEEDED
                other = pieces[min(place + 3, len(pieces) - 1)]
                if other.weight and any(words[n].flags & NUMBER for n in other.words):
                    other.weight = NEEDED

    def _begin(self, piece: Piece) -> None:
        """Close the piece in hand and go on with `piece`."""
        if self.here.words:
            self.pieces.append(self.here)
        self.here = piece
        self.aside = piece.weight in (AFTER, INNER)

    def _take(self, index: int) -> None:
        words = self.sentence.words
        flags, form = words[index].flags, words[index].form
        if self.predicate.group is None and flags & OBJECT and self.clause.verb is not None:
            self.closed = True
        if self.closed:
            return
        self.brackets += form in "(["
        if self.verb[0] < index <= self.verb[1] and index in self.timed:
            pass
        elif index in self.timed and not self.brackets and not self._own_time(index):
            self._take_inner(index)
        elif index in self.timed and not self.brackets and self._needs_time():
            self.here.words.append(index)
        elif self.brackets or index in self.timed:
            self.brackets -= form in ")]"
            if index in self.timed:
                _drop_led(self.sentence, self.here)
                if not self.here.words and self.pieces:
                    _drop_led(self.sentence, self.pieces[-1])
                    if not self.pieces[-1].words:
                        self.pieces.pop()
                if index + 1 not in self.timed and not self._goes_on(index + 1):
                    self._begin(Piece([], bare=True))
        elif self._is_modal(index):
            if any(not words[n].flags & MARK for n in self.here.words):
                self._begin(Piece([], bare=True))
            self.here.words.append(index)
            self._begin(Piece([], bare=True))
        elif self.verb[0] <= index <= self.verb[1]:
            if index == self.verb[0]:
                self._begin(Piece([n for n in range(index, self.verb[1] + 1) if not self._splits_verb(n)]))
                self._begin(Piece([]))
        elif index == self.clause.first - 1 and flags & SUB:
            if self.predicate.role is not Role.SUBJECT or self.clause.link is Link.COMPLEMENT:
                self.here.words.append(index)
                self._begin(Piece([], bare=True))
        elif noun_before(self.sentence, self.clause.first - 1) < index < self.clause.first - 1 and self._is_relative():
            pass
        elif index in self.apposed or self._inside(index, flags, form) or self._closes_relative(index, flags):
            self._take_inner(index)
        else:
            if self.here.weight in (AFTER, INNER):
                self._begin(Piece([], bare=True))
            before = words[self.here.words[-1]] if self.here.words else None
            led = before is not None and bool(before.flags & PREP or before.form in ABOVE_ALL)
            if index in self.beside and not led and not self._follows(index):
                self._begin(Piece([], TIME))
            elif index - 1 in self.beside.values() and not self._goes_on(index):
                self._begin(Piece([], bare=True))
            self._own(index, flags)

    def _is_modal(self, index: int) -> bool:
        """Whether a word is a verb on which the predicate depends: «با تلاش [توانستند] نفت را کشف کنند»."""
        modal = self.clause.modal
        able = modal is not None and modal.stem == "توانست" and modal.first == modal.last == index
        return able and not self.verb[0] <= index <= self.verb[1]

    def _splits_verb(self, index: int) -> bool:
        """Whether a word is of a time without a preposition inside of the verb: «باید [فردا] افتتاح شود»."""
        if index not in self.timed or index >= self.predicate.first:
            return False
        first = index
        while first - 1 in self.timed:
            first -= 1
        return not self.sentence.words[first - 1].flags & PREP

    def _is_relative(self) -> bool:
        return self.clause.link is Link.RELATIVE and self.predicate.clause_first < self.clause.first

    def _follows(self, index: int) -> bool:
        """Whether an ezafe ties a word to the one in hand."""
        here, parse = self.here.words, self.sentence.parse
        return bool(parse) and bool(here) and here[-1] == index - 1 and parse.ezafe[here[-1]]

    def _own_time(self, index: int) -> bool:
        """Whether a time is the clause's own, and not that of a clause inside of it."""
        return self.sentence.owner[index] is self.clause or index < self.clause.first or self.predicate.since

    def _take_inner(self, index: int) -> None:
        """Take a word of a clause inside of this one, or behind it."""
        weight = AFTER if -1 < self.verb[1] < index else INNER
        if weight == AFTER and self.predicate.clause_last > self.verb[1]:
            weight = NEEDED
        if self.here.weight != weight:
            self._begin(Piece([], weight))
        self.here.words.append(index)

    def _needs_time(self) -> bool:
        """Whether the word before a time says nothing without it: «مربوط به ۶۰ سال پیش»."""
        here, words, group = self.here.words, self.sentence.words, self.predicate.group
        if here and here[-1] in self.timed:
            return True
        spoken = group is not None and words[group.first].form.endswith("ه")
        if group is not None and group.copula and not spoken and self._ends_complement(group.first):
            return True
        if here and words[here[-1]].form == "به" and self._is_goal(here[-1]):
            return True
        if len(here) < 2 or not words[here[-1]].flags & PREP or words[here[-2]].form in _FREE:
            return False
        noun = here[-3] if len(here) > 2 and words[here[-2]].form in LIGHT_INFINITIVES else here[-2]
        pair = words[noun].form, words[here[-1]].form
        return pair in PAIRS or (noun != here[-2] and pair in VALENCES)

    def _is_goal(self, index: int) -> bool:
        """Whether a «به» leads to a time as a goal, and not as to one at which: «بازی [به شنبه] موکول شد»."""
        words, predicate = self.sentence.words, self.predicate
        if predicate.nominal or words[index - 1].form == "تا":
            return False
        in_year = words[index + 1].form == "سال" and bool(words[index + 2].flags & NUMBER)  # «به سال ۱۳۶۰ درگذشت»
        reached = words[predicate.first].form == "موکول" or words[predicate.last].form in _REACHING
        return reached or not (in_year or words[index + 1].form in _WHEN)

    def _ends_complement(self, verb: int) -> bool:
        """Whether the time ends what a copula says of its subject: «از شماره‌های سال گذشته است»."""
        here = self.here.words
        if not here or here[0] in self.timed or self.sentence.words[here[-1]].flags & PREP:
            return False
        if tells_only_day(self.sentence, self.predicate, self.timed):
            return False  # «مهلت ثبت‌نام [۲۰ آذر] است»
        return all(n in self.timed for n in range(here[-1] + 1, verb))

    def _goes_on(self, index: int) -> bool:
        """Whether a phrase goes on behind a time inside it: «جلسه امروز مجمع», «در اجلاس سال ۹۲ و …»."""
        words, parse = self.sentence.words, self.sentence.parse
        if not self.here.words or index >= len(words):
            return False
        if words[index].flags & PRONOUN:
            return True
        if words[index].flags & CONJ and index + 1 not in self.timed:
            return bool(not parse or parse.head[min(index + 1, len(words) - 1)] in self.here.words)
        return bool(parse) and parse.head[index] in self.here.words and not words[index].flags & (PREP | MARK)

    def _inside(self, index: int, flags: int, form: str) -> bool:
        """Whether a word belongs to a clause inside of this one."""
        if self.sentence.owner[index] is not self.clause and index >= self.clause.first:
            return True
        return bool(flags & SUB) and index > self.clause.first and form == "که"

    def _closes_relative(self, index: int, flags: int) -> bool:
        """Whether a word is the comma right behind a clause of «که» inside of this one, which goes with that clause."""
        if not flags & COMMA or self.here.weight != INNER or self.here.words[-1] != index - 1:
            return False
        inner = self.sentence.owner[index - 1]
        return inner.link is Link.RELATIVE and inner.verb is not None and inner.verb.last == index - 1

    def _own(self, index: int, flags: int) -> None:
        """Take a word of the clause itself."""
        sentence, here = self.sentence, self.here
        words = sentence.words
        if sentence.hidden[index]:
            here.words.append(index)
            return
        if here.words and self._goes_onward(index):
            here.words.append(index)
            return
        if words[index].form == "چرا" and index + 1 < len(words) and words[index + 1].form == "که":
            return
        if words[index].form in ABOVE_ALL and here.words:
            self._begin(Piece([index], bare=True))
            return
        beside = bool(here.words) and here.words[-1] == index - 1  # «روستا [سال گذشته] نیز» is no «روستای نیز»
        tied = beside and bool(self.sentence.parse) and self.sentence.parse.ezafe[index - 1]
        led = bool(here.words) and bool(words[here.words[-1]].flags & PREP)
        if not tied and not led and (flags & FILLER or self._also(index) or self._contrasts(index)):
            return
        counts = self._counts_between(index) and not tied and not led
        if counts or (flags & COMMA and not is_listing(sentence, index, self.predicate.clause_last + 1)):
            self._begin(Piece([index], bare=True))
        elif flags & (PURE_PREP | UNDER) and not self._glued(index):
            self._begin(Piece([index], kind_of(self.sentence, self.predicate, self.verb, index)))
        elif flags & CONJ and not here.words:
            pass
        else:
            if self._opens_wish(index) or (not flags & PURE_PREP and self._parts(index, flags)):
                self._begin(Piece([], bare=True))
            self.here.words.append(index)
            if flags & OBJECT:
                self._object()

    def _counts_between(self, index: int) -> bool:
        """Whether a «بین» counts what follows: «[بین ۷ تا ۱۰ هزار دانش‌آموز] شرکت می‌کنند»."""
        words = self.sentence.words
        if words[index].form != "بین" or index + 4 > len(words) or words[index + 2].form != "تا":
            return False
        return bool(words[index + 1].flags & NUMBER and words[index + 3].flags & NUMBER)

    def _opens_wish(self, index: int) -> bool:
        """Whether «قرار است» or the like begins at a word, behind a phrase: «بر اساس برنامه [قرار است]»."""
        wish = self.clause.modal
        return wish is not None and wish.copula and wish.first == index + 1 and index > self.clause.first

    def _goes_onward(self, index: int) -> bool:
        """Whether a word is of «به بعد», «به بالا» behind what it extends: «متولدین ۸۲ [به بعد]»."""
        words = self.sentence.words
        if words[index].form in ONWARD:
            return index > 0 and words[index - 1].form == "به" and self.here.words[-1] == index - 1
        after = words[index + 1].form if index + 1 < len(words) else ""
        return words[index].form == "به" and after in ONWARD and bool(words[index - 1].flags & NUMBER)

    def _also(self, index: int) -> bool:
        """Whether a word is a «هم» that only adds the clause to what stands before it; «هم … هم …» says more."""
        words, parse = self.sentence.words, self.sentence.parse
        if words[index].form != "هم" or not parse or parse.pos[index] == "PRON" or index == self.clause.first:
            return False
        clause = words[self.predicate.clause_first : self.predicate.clause_last + 1]
        return sum(word.form == "هم" for word in clause) == 1

    def _contrasts(self, index: int) -> bool:
        """Whether a word is an «اما» inside the clause, which joins it to the text and no words in it."""
        parse, here, form = self.sentence.parse, self.here, self.sentence.words[index].form
        if form == "حتی":  # «آنها [حتی] پیشنهاد کردند …»
            return bool(here.words) and index + 1 >= self.verb[0] > 0
        if form not in ("اما", "ولی", "لیکن") or not parse or not here.words:
            return False
        if any(self.sentence.words[n].flags & COMMA for n in range(self.predicate.clause_first, index)):
            return False
        above = parse.head[index]
        return parse.relation[index] == "cc" and above > index and parse.relation[above] != "conj"

    def _parts(self, index: int, flags: int) -> bool:
        """Whether a new phrase begins at a word without a preposition, by what hangs on what."""
        parse, here = self.sentence.parse, self.here.words
        if not parse or not here or flags & (MARK | CONJ | OBJECT) or here[-1] != index - 1:
            return False
        words = self.sentence.words
        if all(words[n].flags & MARK for n in here) or words[here[-1]].form == "بین‌المللی":
            return False
        if words[here[-1]].flags & (PREP | CONJ | OPEN | DETERMINER | NUMBER) or parse.ezafe[here[-1]]:
            return False
        if words[here[-1]].flags & COMMA and any(piece.bare and not piece.weight for piece in self.pieces):
            return False
        if words[index].form.endswith("تر") and words[min(index + 1, len(words) - 1)].form == "از":
            return False
        if sentence_name(self.sentence, here[-1], index) or self._is_measured(index):
            return False
        above = parse.head[index]
        return above not in here and all(parse.head[word] != index for word in here[-6:]) and self._stands(index)

    def _is_measured(self, index: int) -> bool:
        """Whether a noun is what a length behind «پس از» is of: «پس از سه ساعت [بحث]»."""
        sentence, here = self.sentence, self.here.words
        led = sentence.words[here[0]].form in _FREE and len(here) > 2 and sentence.hidden[here[-1]]
        return bool(led) and sentence.parse.pos[index] == "NOUN" and not sentence.hidden[index]

    def _stands(self, index: int) -> bool:
        """Whether what begins at a word is told to hang on the predicate."""
        parse = self.sentence.parse
        for above in parse.governors(index):
            if self.verb[0] <= above <= self.verb[1]:
                return True
            if above < index:
                return False
        return False

    def _object(self) -> None:
        """End an object with its «را»: it stays, and so does what it is an aside of."""
        here, before = self.here, self.pieces[-1] if self.pieces else None
        here.weight, here.bare = 0, False
        if before is not None and (
            len(here.words) == 1 or (before.words[-1] == here.words[0] - 1 and before.weight == OF_NOUN)
        ):
            before.words += here.words
            before.weight, before.bare = 0, False
            self.here = Piece([], bare=True)
            return
        self._begin(Piece([], bare=True))

    def _glued(self, index: int) -> bool:
        """Whether a preposition belongs to the word before it: «یکی از …», «پس از …»."""
        here, words = self.here, self.sentence.words
        if not here.words or here.words[-1] != index - 1:
            return False
        before = words[index - 1]
        if words[index].flags & UNDER and before.form == "در":
            return True  # «در مورد»
        if words[index].form == "بر" and before.flags & NUMBER and words[min(index + 1, len(words) - 1)].flags & NUMBER:
            return True  # «یک بر صفر»
        if words[index].form in ("تا", "الی") and before.flags & NUMBER:
            return any(here.flags & NUMBER for here in words[index + 1 : index + 2])
        if words[index].form == "از" and is_comparative(self.sentence, index - 1):
            return True
        if here.weight and before.flags & (EVENT | MANNER | LIGHT):
            return True
        return (before.form, words[index].form) in PAIRS or bool(before.flags & HOLDING and len(here.words) == 1)


def sentence_name(sentence: Sentence, left: int, right: int) -> bool:
    """Whether two neighbours are of one name."""
    name = sentence.names[left]
    return name is not None and name.first <= right <= name.last


def _extends(sentence: Sentence, index: int) -> bool:
    """Whether a word ends «به بعد», «به بالا»."""
    words = sentence.words
    return words[index].form in ONWARD and index > 0 and words[index - 1].form == "به"


def _drop_led(sentence: Sentence, piece: Piece) -> None:
    """Take off what only led to the time that is left out."""
    words = sentence.words
    while piece.words and (words[piece.words[-1]].flags & PREP or words[piece.words[-1]].form in LED):
        if _extends(sentence, piece.words[-1]):
            break
        piece.words.pop()
