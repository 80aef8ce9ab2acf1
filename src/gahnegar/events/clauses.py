"""Clauses of a sentence: each finite verb with the words that belong to it, «که» clauses inside one another.

Persian puts the verb last, so a clause ends with its verb; «که», «اینکه», «اگر» open a clause within the clause that
they interrupt, which goes on after the inner verb. Knows verb groups and function words, nothing of time.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from gahnegar.events.acted_on import (
    actors_behind_occasions,
    bare_objects,
    comers_as_subjects,
    forces_as_subjects,
    makers_as_subjects,
    names_before_objects,
    new_things_as_objects,
    own_things_as_objects,
    pronouns_as_objects,
)
from gahnegar.events.lexicon import CONDITIONS, WANTING_CLAUSE
from gahnegar.events.parse import (
    ParsedWords,
    count_as_subjects,
    names_as_subjects,
    parse,
    phrases_across_times,
    weeks_as_subjects,
)
from gahnegar.events.sentence_verbs import find_groups
from gahnegar.events.spoken_verbs import OBJECT_ENDINGS, marks_object
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import (
    BREAK,
    COMMA,
    CONJ,
    CONNECTIVE,
    COUNTRY,
    DETERMINER,
    EVENT,
    HARD,
    KNOWN,
    LIGHT,
    MARK,
    NUMBER,
    OBJECT,
    PLACE,
    PREP,
    SUB,
    TOKEN,
    TOWN,
    VERBAL,
    WordForm,
    word,
)
from gahnegar.persian.names import Name, NameKind
from gahnegar.persian.tokens import Token
from gahnegar.persian.verbs import TenseForm
from gahnegar.persian.whole_words import whole_words

_CLOSING: Final = {"«": "»", "(": ")", "[": "]", "“": "”", '"': '"'}
_QUOTED: Final = re.compile(r"[«(\[“\"]")
_OPAQUE_QUOTE: Final = 14
"""A quotation of so many words at most, not after a colon, is a name or a title: its verbs are no verbs of the text."""
_SPOKEN: Final = {"تو": "در", "توی": "در", "برا": "برای", "رو": "را", "واسه": "برای"}
"""Spoken prepositions that are other words as well, and what they stand for."""
MOVING: Final = frozenset("رفت آمد رسید برگشت بازگشت".split())
"""Verbs behind which speech puts the goal bare: «رفتم بانک»."""
TAKING: Final = frozenset("برد رساند فرستاد گذاشت".split())
"""Verbs behind which speech puts bare whereto somebody is taken: «بردیمش بیمارستان»."""
_WHOM: Final = ("ش", "شون", "شان", "تون", "مون")
"""Ends of verbs that say whom."""
_LEADING: Final = frozenset(
    "این آن حالی صورتی زمانی هنگامی وقتی جایی طوری گونه‌ای شکلی نحوی ترتیبی حدی جوری آنجا همان‌طور همانطور شرطی".split()
)
_TURN: Final = SUB | HARD
_CLOSING_GOAL: Final = VERBAL | MARK | CONJ | SUB | BREAK
_TO_GOAL: Final = ("را", "در", "به", "سر", "پیش", "جلو", "جلوی", "دم")
"""What leads to a goal behind its verb: «نیومد [سر] کار», «رفتیم [پیش] دکتر». («رو» is read as «را», «تو» as «در».)"""
_BEHIND_GOAL: Final = ("برای", "در")
"""What leads from a goal to what for, or where it is: «رفتم بانک [واسه] وام», «ببره باغش [تو] لواسون»."""
_TAIL: Final = 7
"""Words behind a verb at most that belong to it."""
_TWO: Final = 2
"""Verbs of a condition and of what depends on it."""
_NO_TAIL: Final = MARK | SUB | CONNECTIVE | BREAK


ABOUT: Final = frozenset(("نزدیک", "قریب"))
"""Words that with «به» only say that a number is not exact: «نزدیک به ده نفر»."""


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
    the clause that it interrupts or completes, `previous` the one to which «و» joins it. `tail` is the last word behind
    the verb that still belongs to it («رفتم کلانتری»), -1 where none does.
    """

    first: int
    link: Link
    parent: "Clause | None" = None
    previous: "Clause | None" = None
    last: int = -1
    verb: VerbGroup | None = None
    modal: VerbGroup | None = None
    tail: int = -1

    @property
    def wish(self) -> VerbGroup | None:
        """The verb on which a wish depends, its own or that of the wish before: «قرار است … بیاید و … [برود]»."""
        clause = self
        while clause.modal is None and clause.previous is not None and clause._is_subjunctive():
            clause = clause.previous
        return clause.modal if clause._is_subjunctive() else None

    def _is_subjunctive(self) -> bool:
        return self.verb is not None and self.verb.tense is TenseForm.SUBJUNCTIVE


def _beside_times(names: list[Name | None], timed: set[int]) -> list[Name | None]:
    """The names of people and bodies without the times into which the analyser lets them run: «کمیسیون [فردا]»."""
    cut = {name for n in timed if (name := names[n]) is not None and name.kind is not NameKind.PLACE}
    if not cut:
        return names
    kept: list[Name | None] = []
    for index, name in enumerate(names):
        if name is None or name not in cut:
            kept.append(name)
            continue
        last = min(n for n in timed if name.first <= n <= name.last) - 1
        whole = last > name.first or (last == name.first and name.kind is NameKind.PERSON)
        if not whole or index > last:
            kept.append(None)
        elif index > name.first:
            kept.append(kept[name.first])
        else:
            kept.append(Name(name.kind, name.first, last))
    return kept


def comes_after(sentence: "Sentence", clause: Clause) -> bool:
    """Whether a clause tells what came after the one around it: «[پیش از آنکه] به ایران بازگردد، معماری خواند»."""
    words, index = sentence.words, clause.first - 1
    index -= index > 0 and words[index].form == "که"
    pointed = index > 1 and words[index].form in ("آن", "این", "آنکه", "اینکه", "آن‌که", "این‌که")
    return pointed and words[index - 1].form == "از" and words[index - 2].form in ("پیش", "قبل")


class Sentence:
    """One sentence, analysed: words with offsets into the folded text, verb groups, clauses, and each word's clause."""

    __slots__ = (
        "bounded",
        "clauses",
        "end",
        "ends",
        "groups",
        "hidden",
        "names",
        "owner",
        "parse",
        "spoken",
        "start",
        "starts",
        "text",
        "tokens",
        "words",
    )

    def __init__(
        self,
        text: str,
        start: int,
        end: int,
        times: list[tuple[int, int]],
        tokens: Sequence[Token] = (),
        *,
        bounded: bool = False,
        spoken: bool = False,
    ) -> None:
        """Analyse `text[start:end]`; `times` are the (start, end) of the time expressions in it.

        `tokens` are those of the analyser, with offsets into `text`. `spoken`: the text is written as one speaks.
        """
        self.text = text
        self.bounded = bounded
        self.spoken = spoken
        self.tokens = tokens
        self.start, self.end = start, end
        spans = [match.span() for match in TOKEN.finditer(text, start, end)]
        forms, starts, ends, _ = whole_words(
            [text[first:stop] for first, stop in spans], [first for first, _ in spans], [stop for _, stop in spans]
        )
        self.starts, self.ends = list(starts), list(ends)
        self.words = [KNOWN.get(form) or word(form) for form in forms]
        for index, form in enumerate(forms):
            if form.startswith(("بین ", "قائم ")):
                self.words[index] = word(form.replace(" ", "\u200c"))
            elif form.endswith("ه\u200cی"):  # an ezafe, as the «هٔ» that folding leaves out
                self.words[index] = word(form[:-2])
        self.parse = parse(tokens, self.starts, self.ends)
        self.names = self.parse.names
        if self.parse:
            for index, here in enumerate(self.words):
                if here.form in _SPOKEN and (
                    self.parse.pos[index] in ("ADP", "PART") or self.parse.relation[index] == "case"
                ):
                    self.words[index] = word(_SPOKEN[here.form])
            self._unread_surnames()
        timed = self._timed(times)
        hidden = self.hidden = self._hidden(timed)
        self.groups = find_groups(self.words, hidden, self.parse, spoken=spoken)
        if self.parse:
            parsed, verbs = ParsedWords(self.words, self.parse, hidden, spoken), [verb.last for verb in self.groups]
            count_as_subjects(parsed, verbs)
            names_as_subjects(parsed, verbs)
            weeks_as_subjects(parsed, verbs)
            phrases_across_times(parsed)
            actors_behind_occasions(parsed, self.groups)
            pronouns_as_objects(parsed)
            own_things_as_objects(parsed)
            new_things_as_objects(parsed, self.groups)
            makers_as_subjects(parsed, self.groups)
            bare_objects(parsed, self.groups)
            comers_as_subjects(parsed, self.groups)
            forces_as_subjects(parsed, self.groups)
            names_before_objects(parsed)
        self.names = _beside_times(self.names, timed)
        self.clauses: list[Clause] = []
        self.owner: list[Clause] = []
        self._split(hidden)

    def _unread_surnames(self) -> None:
        """Let no surname be a noun of what happens: «عبدالرضا [هدایتی] ظهر امروز گفت»."""
        words, relation, head = self.words, self.parse.relation, self.parse.head
        for index in range(1, len(words)):
            here = words[index]
            happens = here.flags & (EVENT | LIGHT) and here.form.endswith("ی")
            if not happens or not word(here.form[:-1]).flags & (EVENT | LIGHT):
                continue
            name = self.names[head[index] if relation[index] == "flat" else index]
            if name is not None and name.kind is NameKind.PERSON and name.first < index:
                words[index] = WordForm(here.form, here.flags & ~(EVENT | LIGHT), here.verb)

    def index_at(self, offset: int) -> int:
        """The index of the word that holds or follows `offset`; the last one where nothing follows."""
        return min(bisect_right(self.ends, offset), len(self.words) - 1)

    def clause_before(self, clause: Clause) -> Clause | None:
        """The clause whose verb stands right before another clause."""
        ends = clause.first - 1
        return next((other for other in self.clauses if other.verb is not None and other.verb.last == ends), None)

    def offsets(self, first: int, last: int) -> tuple[int, int]:
        """Where the words `first` to `last` begin and end in the text."""
        return self.starts[first], self.ends[last]

    def _timed(self, times: list[tuple[int, int]]) -> set[int]:
        """The words of the expressions."""
        return {
            index
            for begin, end in times
            for index in range(bisect_right(self.ends, begin), bisect_left(self.starts, end))
        }

    def _hidden(self, timed: set[int]) -> bytearray:
        """Marks of the words in which no verb is looked for: the expressions, names in quotes, asides in brackets."""
        words = self.words
        hidden = bytearray(index in timed for index in range(len(words)))
        if not _QUOTED.search(self.text, self.start, self.end):
            return hidden
        for index, here in enumerate(words):
            closing = _CLOSING.get(here.form)
            if closing is None or hidden[index]:
                continue
            quote = closing != ")"
            for after in range(index + 1, min(len(words), index + 2 + (_OPAQUE_QUOTE if quote else 60))):
                if words[after].form == closing:
                    aside = timed.isdisjoint(range(index, after))
                    if aside and not (quote and index and words[index - 1].form == ":"):
                        hidden[index : after + 1] = b"\1" * (after + 1 - index)
                    break
        return hidden

    def _split(self, hidden: bytearray) -> None:
        """Find the clauses and each word's clause, going from one verb, «که» or hard mark to the next."""
        words, owner = self.words, self.owner
        count, left = len(words), sum(not group.modal for group in self.groups)
        verbs = {group.first: place for place, group in enumerate(self.groups)}
        turns = [index for index, here in enumerate(words) if here.flags & _TURN or index in verbs]
        stack = [self._open(0, Link.MAIN)]
        for turn in turns:
            if turn < len(owner):
                continue
            top = stack[-1]
            owner.extend([top] * (turn - len(owner)))
            place = verbs.get(turn)
            if place is not None:
                group = self.groups[place]
                owner.extend([top] * (group.last + 1 - turn))
                index = group.last + 1
                if group.modal:
                    top.modal = group
                    if index < count and words[index].form == "که":
                        owner.append(top)
                    continue
                left -= 1
                top.verb, top.last = group, group.last
                stack.pop()
                self._after_verb(index, top, stack, left, place + 1)
                continue
            here = words[turn]
            owner.append(top)
            if hidden[turn]:
                continue
            if here.flags & HARD:
                for clause in stack:
                    clause.last = turn - 1
                stack = [self._open(turn + 1, Link.MAIN)]
            elif top.first != turn or top.link is not Link.COMPLEMENT or here.form in CONDITIONS:
                link = Link.RELATIVE if here.form == "که" and not _announced(words, turn) else Link.CONTENT
                stack.append(self._open(turn + 1, link, top))
        owner.extend([stack[-1]] * (count - len(owner)))
        for clause in stack:
            clause.last = count - 1
        self._join_tails()

    def _join_tails(self) -> None:
        """Give a few words behind a verb, before any mark and without a verb of their own, to its clause."""
        words, parse = self.words, self.parse
        if not parse:
            return
        self._join_goals()
        by_first = {clause.first: clause for clause in self.clauses if clause.link is Link.MAIN and clause.verb is None}
        for clause in self.clauses:
            verb = clause.verb
            rest = by_first.get(verb.last + 1) if verb is not None else None
            if verb is None or rest is None or rest.parent is not None:
                continue
            end = rest.first
            while end <= min(rest.last, rest.first + _TAIL) and (
                not words[end].flags & _NO_TAIL or (words[end].flags & CONJ and end > rest.first)
            ):
                end += 1
            while end > rest.first and words[end - 1].flags & CONJ:
                end -= 1
            if end < len(words) and words[end].flags & SUB:
                continue
            size = end - rest.first
            if not 0 < size <= _TAIL or words[rest.first].flags & (_NO_TAIL | (0 if self.spoken else NUMBER)):
                continue
            inside = range(rest.first, end)
            if any(parse.pos[n] in ("VERB", "AUX") and parse.verb[n] is not None for n in inside):
                continue
            tops = [parse.head[n] for n in inside if parse.head[n] not in inside]
            goal = (
                words[rest.first].flags & (PREP | NUMBER) or verb.stem in MOVING or words[verb.first - 1].form == "زنگ"
            )
            spoken = self.spoken and end >= len(words) and bool(goal)
            if not spoken and not any(verb.first - 1 <= above <= verb.last for above in tops):
                continue
            self.owner[rest.first : end] = [clause] * size
            clause.tail = end - 1
            rest.first = end

    def _leads_to_time(self, index: int) -> bool:
        """Whether a time begins at a word or behind it, which is its preposition: «میرم مأموریت [تا بیستم]»."""
        return any(self.hidden[index : index + 1 + bool(self.words[index].flags & PREP)])

    def _join_goals(self) -> None:
        """Give the noun behind a verb of motion to its clause: «علی که رفت [آلمان] گفت …», «بردیمش [دکتر]، گفت …»."""
        words, parse = self.words, self.parse
        for clause in self.clauses:
            verb = clause.verb
            goal = verb.last + 1 if verb is not None else 0
            if (
                verb is None
                or goal >= len(words)
                or self.owner[goal] is clause
                or not self._leads_to_goal(clause, verb)
            ):
                continue
            conditional = any(here.form in CONDITIONS for here in words[max(clause.first - 1, 0) : verb.first])
            led = goal + 1 < len(words) and words[goal].form in _TO_GOAL and parse.relation[goal] == "case"
            barred = words[goal].flags & (_NO_TAIL | NUMBER | VERBAL | (0 if led else PREP)) or self.hidden[goal]
            goal += bool(led)
            stops = (n for n in range(goal, len(words)) if words[n].flags & _CLOSING_GOAL or self.hidden[n])
            stop = next(stops, len(words)) - 1
            end = parse.phrase_end(goal, min(stop, goal + _TAIL)) if not barred else goal
            if not barred and end + 2 <= stop and words[end + 1].form in _BEHIND_GOAL:
                end = parse.phrase_end(end + 2, min(end + 2 + _TAIL, stop))
            closed = end + 1 == len(words) or words[end + 1].flags & _CLOSING_GOAL or self._leads_to_time(end + 1)
            if conditional and end + 1 < len(words) and words[end + 1].flags & VERBAL:
                continue  # «اگه نیاد [وقت سفارتم] می‌پره»
            if not barred and parse.pos[goal] in ("NOUN", "PROPN") and closed and self._is_surely_goal(verb, goal):
                goal -= bool(led)
                outer = self.owner[goal]
                self.owner[goal : end + 1] = [clause] * (end + 1 - goal)
                clause.tail = end
                outer.first = end + 1 if outer.first == goal else outer.first

    def _is_surely_goal(self, verb: VerbGroup, goal: int) -> bool:
        """Whether a noun is whereto also in a text that is not spoken: «رفتم [تجریش]، …»."""
        parse, whole = self.parse, range(verb.first - 1, verb.last + 1)
        if self.spoken:
            return True
        mine = (moves := parse.verb[verb.last]) is not None and moves.person == 1
        somewhere = self.words[goal].flags & (PLACE | TOWN | COUNTRY)
        return bool(mine or somewhere) and parse.head[goal] in whole and parse.relation[goal] != "nsubj"

    def _leads_to_goal(self, clause: Clause, verb: VerbGroup) -> bool:
        """Whether a bare noun behind a verb is whereto: of one that moves, or that takes whom it names («ببره باغ»)."""
        before = self.words[clause.first : verb.first]
        whom = self.words[verb.last].form.endswith(_WHOM) or any(
            here.flags & OBJECT or here.form.endswith(OBJECT_ENDINGS) or marks_object(here.form) for here in before
        )
        called = verb.first > 0 and self.words[verb.first - 1].form == "زنگ"
        called = called or (
            self.spoken and verb.stem == "زد" and self.words[verb.last + 1].form == "به"
        )  # «زد به دیوار»
        return verb.stem in MOVING or called or (verb.stem in TAKING and whom)

    def _open(self, first: int, link: Link, parent: Clause | None = None, previous: Clause | None = None) -> Clause:
        clause = Clause(first, link, parent, previous)
        self.clauses.append(clause)
        return clause

    def _after_verb(self, index: int, closed: Clause, stack: list[Clause], left: int, following: int) -> None:
        """Open the clause to which the words after a clause's verb belong, unless one is open."""
        words, owner = self.words, self.owner
        if index >= len(words):
            if not stack:
                stack.append(closed)
            return
        here = words[index]
        if here.flags & COMMA and not stack and words[index + 1 : index + 2] and words[index + 1].form == "که":
            owner.append(closed)  # «هشدار داد، که …»
            index, here = index + 1, words[index + 1]
        if words[index - 1].form.endswith("که") and words[index - 1].form != "که":
            stack.append(self._open(index, Link.COMPLEMENT, closed))
        elif here.form in CONDITIONS and not stack and left >= _TWO:  # «گفته اگر …، …»: the condition has its own
            stack.append(self._open(index, Link.MAIN))
        elif here.flags & SUB or (here.form == "تا" and self._purpose(index, following, stack)):
            owner.append(closed)
            stack.append(self._open(index + 1, Link.COMPLEMENT, closed))
        elif stack and left > len(stack) and self._wants(closed, following):
            stack.append(self._open(index, Link.COMPLEMENT, closed))
        elif stack:
            if here.flags & CONJ and left > len(stack):
                owner.append(closed)
                stack.append(self._open(index + 1, closed.link, closed.parent, closed))
        else:
            joined = bool(here.flags & (CONJ | COMMA))
            if joined or here.flags & MARK:
                owner.append(closed)
                index += 1
            link = Link.COORDINATE if joined else Link.MAIN
            stack.append(self._open(index, link, None, closed if joined else None))

    def _wants(self, clause: Clause, following: int) -> bool:
        """Whether the verb behind a clause tells what it wants or claims, without «که» between them.

        «آرین که [تصمیم گرفت] بازگردد خداحافظی کرد», «مردی را که [متهم است] گریخته، دستگیر کرد».
        """
        verb = clause.verb
        if verb is None or not verb.first:
            return False
        before, tense = self.words[verb.first - 1].form, self.groups[following].tense
        between = self.words[verb.last + 1 : self.groups[following].first]
        asks = before in _CLAIMING or (before in WANTING_CLAUSE and tense is TenseForm.SUBJUNCTIVE)
        return asks and not any(here.flags & _TURN for here in between)

    def _purpose(self, index: int, following: int, stack: list[Clause]) -> bool:
        """Whether «تا» at `index` opens a clause: a subjunctive follows, and no number.

        Behind a clause inside one of `stack`, a time with «تا» belongs to that: «کسانی که … تا [شنبه] ثبت‌نام کنند».
        """
        if index + 1 < len(self.words) and self.words[index + 1].flags & NUMBER:
            return False
        if following >= len(self.groups):
            return False
        tense = self.groups[following].tense
        until = index + 1 < len(self.words) and self.hidden[index + 1]  # «گفت تا [پایان سال] دو پل می‌سازد»
        return (tense is TenseForm.SUBJUNCTIVE and not (until and stack)) or (tense is TenseForm.PRESENT and not until)


_CLAIMING: Final = frozenset("متهم مدعی معتقد".split())
"""Of whom a copula says that something is said or thought, which the next verb tells."""


def _announced(words: list[WordForm], index: int) -> bool:
    """Whether «که» at `index` stands after a word that only leads to it: «با بیان این که …», «در حالی که …»."""
    return index > 0 and words[index - 1].form in _LEADING


def is_governed(sentence: Sentence, index: int, openers: int) -> bool:
    """Whether the phrase that a word is in stands behind one of `openers`, flags of prepositions or of «زیر», «روی»."""
    words, parse = sentence.words, sentence.parse
    while index and (parse.ezafe[index - 1] or words[index - 1].flags & (NUMBER | DETERMINER)):
        index -= 1
        if index > 1 and words[index].flags & words[index - 2].flags & NUMBER and words[index - 1].flags & CONJ:
            index -= 2  # «هفت هزار [و] ۸۵۷ نفر»
        about = bool(words[index].flags & NUMBER) and index > 1 and words[index - 1].form == "به"
        index -= 2 * (about and words[index - 2].form in ABOUT)
    return bool(index) and bool(words[index - 1].flags & openers)


def calls_all(sentence: Sentence, first: int) -> bool:
    """Whether a word with which talk begins only calls the others: «[بچه‌ها] یحیی استعفا داد», not «بچه‌ها رفتن»."""
    verb = sentence.owner[first].verb
    acted_on = first + 1 < len(sentence.words) and sentence.words[first + 1].flags & OBJECT
    if not sentence.spoken or sentence.words[first].form not in _ALL or verb is None or acted_on:
        return False
    read = sentence.parse.verb[verb.last]
    return not (read is not None and read.plural) and not sentence.words[verb.last].form.endswith(("ن", "ند"))


_ALL: Final = frozenset(("بچه ها", "بچه\u200cها", "دوستان", "رفقا"))
"""Whom talk calls."""
