"""Titles: a line for an event, of its clause's own words in their own order, without the time and who said it.

The clause is cut into `pieces`; what a predicate needs stays, what does not fit goes (`length`); `flaws` tells
what is wrong with what is left. Nothing is put in that the text does not say, but names for pronouns; what would not
be true or complete is not cut: then the clause is the title.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from typing import Final

from gahnegar.events.antecedents import carried_subject
from gahnegar.events.clauses import Clause, Link, Sentence
from gahnegar.events.event import TitleStyle
from gahnegar.events.lexicon import DEMONSTRATIVES, HAPPENING, MADE, QUESTION_WORDS, THEY, THIRD_PERSONS
from gahnegar.events.own_subjects import lacks_subject, own_subject, phrase_start
from gahnegar.events.owners import own_noun, owner_ending
from gahnegar.events.phrases import chain_end, is_listing
from gahnegar.events.predicates import Predicate, ends_comparison, is_excepted
from gahnegar.events.relative_heads import apposition, noun_before, opening_clause, taken_noun, whole_relative
from gahnegar.events.relatives import Role, doer_in, owned_noun
from gahnegar.events.speech import content_in
from gahnegar.events.titles.agreement import (
    BECOMES,
    LACKS_VERB,
    OF_PEOPLE,
    becomes,
    can_be_of,
    is_plural,
    lent_verb,
)
from gahnegar.events.titles.conditions import (
    HOLDING,
    agreed_before,
    claim_around,
    condition_of,
    content_of,
    denial_around,
    framed_by,
    main_of,
    matrix,
    meant_by,
    opener,
    saying_around,
    shared_modal,
)
from gahnegar.events.titles.core import has_core, lent_object, taken_object
from gahnegar.events.titles.flaws import Draft, flaws_of, is_sound
from gahnegar.events.titles.halves import other_half
from gahnegar.events.titles.length import LONGEST, SLACK, shortened
from gahnegar.events.titles.long_lists import counted_lists
from gahnegar.events.titles.needs import COMPANY, INNER
from gahnegar.events.titles.nominal_parts import noun_phrase
from gahnegar.events.titles.piece import Piece
from gahnegar.events.titles.pieces import Cutter
from gahnegar.events.titles.resumed import resumed_subject
from gahnegar.events.titles.simple_past import in_simple_past
from gahnegar.events.titles.stand_ins import (
    bare_nouns,
    has_bare_noun,
    has_open_core,
    leans,
    lone_subject,
    short,
    takes_name,
    without_pronoun,
    without_reference,
)
from gahnegar.events.titles.times_out import gives_rate, joined_times, tells_more, widened, without_times
from gahnegar.events.titles.writing import without_ends, without_loose_joints, written
from gahnegar.events.wishes import calling_off
from gahnegar.events.wording import reword
from gahnegar.events.words import CLOSE, COMMA, CONJ, DETERMINER, MARK, OBJECT, PREP, SUB, recalls
from gahnegar.persian.text import Folded, fold
from gahnegar.persian.verb_table import BECOMING_VERBS
from gahnegar.persian.verbs import TenseForm

_CLAUSE: Final = 28
"""Words of a clause at most that stands as its own title, however short what is cut may be."""
_MOST: Final = 40
"""Words of a clause at most that stands as its own title where no cut of it says the same."""
_NO_QUESTION: Final = frozenset("که ولی اما".split())
"""Words behind «چرا» with which it asks nothing: «چراکه», «چرا، ولی …»."""
_QUESTIONS: Final = QUESTION_WORDS | {"آیا"}
_THAT: Final = frozenset("اینکه این‌که آنکه آن‌که چرا آیا".split())
_SAME: Final = 2
"""First words of a name that tell that a title has it."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title, and whether it is the clause as it stands because no true one could be made of less.

    `leans`: it cannot be understood without what stands before it, so that who says it may stand there.
    """

    text: str
    whole: bool = False
    leans: bool = False


def make_title(
    sentence: Sentence,
    predicate: Predicate,
    times: list[tuple[int, int]],
    folded: Folded,
    *,
    name: str = "",
    said: str = "",
    beside: list[tuple[int, int]] | None = None,
    meant: Callable[[int], str] = lambda index: "",
    fuller: Callable[[int, int], str] = lambda first, last: "",
    actor: tuple[int, int] = (-1, -1),
    style: TitleStyle = TitleStyle.VERBAL,
) -> Title:
    """The title of the event, `LONGEST` words or a little more, as the text writes them.

    `times` are the word ranges (inclusive) left out. `name` is put in the place of a subject «وی», «او» or «این …», or
    before a clause without one. `said` is the speaker of a clause in the first person: «X: …». `beside`: the clause is
    what was said, and such times in it may stay. `meant` gives what a pronoun, an owner's ending or «این …» at a word
    means, `fuller` the fuller mention before of a bare noun; both nothing where none is plain. `actor`: the words of
    who acts, told before the object.
    """
    left_out = [
        widened(sentence, time)
        for time in times
        if not (is_excepted(sentence, time[0]) or ends_comparison(sentence, *time) or _is_spent(sentence, time))
        and not gives_rate(sentence, *time)
        and not tells_more(sentence, predicate, time)
    ]
    writer = _Writer(sentence, folded, joined_times(sentence, left_out), beside, meant, fuller, style, actor)
    title = _under_condition(writer, predicate, name, said)
    return Title(f"{said}: {title.text}", title.whole) if said else title


def _marks_nothing(sentence: Sentence, predicate: Predicate, index: int) -> bool:
    """Whether a «را» before «که» is of the clause behind it alone: «طرحی را که آغاز کردیم، [فردا] افتتاح می‌شود»."""
    words, group = sentence.words, predicate.group
    if group is None or not words[index].flags & OBJECT or index + 1 >= len(words) or words[index + 1].form != "که":
        return False
    return (group.passive or group.stem in BECOMING_VERBS) and words[group.first - 1].form in MADE


def _is_spent(sentence: Sentence, time: tuple[int, int]) -> bool:
    """Whether a time is itself what somebody spent: «[چهار شب] را در غار گذراندند»."""
    before, after = time[0] - 1, time[1] + 1
    if sentence.words[time[0]].flags & CONJ:
        return False  # «در مهر ده نفر [و در آبان ۱۵ نفر] را بازداشت کرد»
    if before >= 0 and (sentence.words[before].flags & PREP or (sentence.parse and sentence.parse.ezafe[before])):
        return False  # «هزینهٔ ساخت در سال ۱۴۰۰ را», «حملهٔ دیروز را»
    return after < len(sentence.words) and bool(sentence.words[after].flags & OBJECT)


def _under_condition(writer: "_Writer", predicate: Predicate, name: str, said: str) -> Title:
    """The title of a clause with the condition that it makes or under which it holds: «اگر …، …»."""
    sentence, group = writer.sentence, predicate.group
    meant = meant_by(sentence, predicate) or denial_around(sentence, predicate)
    if meant is not None:
        return writer.condition(predicate, *meant)
    called = calling_off(sentence, predicate)
    if called is not None and group is not None and called.group is not None:
        # «[جلسه‌ای] که قرار بود شنبه باشد، [به تعویق افتاد]»
        be = group.stem == "بود" and predicate.first == group.first
        if be or called.group.negated or predicate.clause.modal is None:
            return writer.written(called, "", "")
    if called is not None and sentence.words[predicate.first].form in HOLDING:
        rest = writer.written(called, "", "", without=whole_relative(sentence, predicate.clause))
        if not rest.whole:
            return Title(f"{HOLDING[sentence.words[predicate.first].form]} {rest.text}")
    condition = condition_of(sentence, predicate)
    if condition is not None:
        own = range(condition[0], condition[1] + 1)
        title, words = writer.written(predicate, name, said, without=own), writer.words(own)
        inner = _around_condition(writer, predicate, title.text, condition[0], words)
        if inner:
            return Title(inner, title.whole)
        before = group is None or condition[0] < group.first
        return Title("، ".join((words, title.text) if before else (title.text, words)), title.whole)
    frame = framed_by(sentence, predicate) or claim_around(sentence, predicate) if not said else None
    if frame is not None:
        return _framed(writer, predicate, *frame, name)
    saying = saying_around(sentence, predicate) if not said else None
    if saying is not None and not _names_sayer(writer, *saying, name) and writer.lacks_subject(predicate):
        return _framed(writer, predicate, *saying, "")
    content = content_of(sentence, predicate)
    if content is not None:
        return _with_content(writer, predicate, content, name, said)
    verbal = not predicate.nominal or predicate.group is not None or predicate.clause.verb is None
    first = opener(sentence, predicate.clause) if verbal else -1
    if first < 0:
        half = other_half(sentence, predicate)
        title = writer.written(predicate, name, said, alone=half is None)
        return title if half is None else _with_half(writer, title, half)
    title = writer.written(predicate, name, said)
    opened = f"{writer.words(range(first, predicate.clause.first))} {title.text}"
    main = main_of(sentence, predicate.clause)
    if main is None or main.group is None:
        return Title(opened, whole=True)
    rest = writer.written(main, "", "", without=range(first, predicate.clause.last + 1))
    behind = main.group.first > first
    return Title("، ".join((opened, rest.text) if behind else (rest.text, opened)), title.whole or rest.whole)


def _around_condition(writer: "_Writer", predicate: Predicate, title: str, first: int, condition: str) -> str:
    """A title with the condition that stands inside its clause behind the subject: «تالاب، [اگر آب نرسد]، می‌خشکد».

    Nothing where the clause does not begin before the condition, with words that the title keeps.
    """
    timed = {n for begin, end in writer.times for n in range(begin, end + 1)}
    begin = predicate.clause_first
    order = without_times(writer.sentence, predicate, list(range(begin, first)), timed) if begin < first else []
    lead = writer.words(without_ends(writer.sentence, order))
    if not lead or writer.sentence.words[begin].flags & PREP or not title.startswith(f"{lead} "):
        return ""
    return f"{lead}، {condition}، {title.removeprefix(lead).lstrip('، ')}"


def _framed(writer: "_Writer", predicate: Predicate, frame: Predicate, first: Clause, name: str) -> Title:
    """The title of what is promised, asked or ordered, with who does so: «سازمان ملل وعده داد که … بفرستد».

    `first` is the clause that begins what depends on `frame`.
    """
    own = first is predicate.clause
    behind = range(frame.group.last + 1 if frame.group is not None else first.first, predicate.clause_last + 1)
    outer = writer.written(frame, name if own else "", "", without=behind)
    before = range(predicate.clause_first, first.first)  # «[دو نفر را] متهم کرد که اسناد را آتش زده‌اند»
    inner = writer.written(predicate, "" if own else name, "", framed=True, without=before)
    if inner.text.startswith(outer.text):
        return inner
    long = outer.whole and len(outer.text.split()) > LONGEST
    long = long or outer.text.split()[:_SAME] == inner.text.split()[:_SAME]  # «او [گفته می‌شود] او …»
    asking = writer.words(range(frame.first, frame.last + 1)) if long else outer.text
    joint = writer.sentence.words[first.first - 1].form if first.first else ""
    joint = "" if joint == "تا" and writer.sentence.hidden[first.first] else joint  # «وعده داد [تا دهم مرداد] …»
    text = " ".join((asking, joint, inner.text) if joint in ("که", "تا") else (asking, inner.text))
    return Title(text, inner.whole or len(text.split()) > LONGEST + 2 * SLACK)


def _names_sayer(writer: "_Writer", saying: Predicate, first: Clause, name: str) -> bool:
    """Whether a name is that of who says a clause, and not of somebody told of elsewhere."""
    return bool(name) and name.split()[-1] in writer.words(range(saying.clause_first, first.first)).split()


def _with_content(
    writer: "_Writer", predicate: Predicate, content: Predicate, name: str, said: str, *, framed: bool = False
) -> Title:
    """The title of a clause with what was asked, ordered or said: «دادگاه حکم داد که شرکت مالیات بپردازد»."""
    words, group = writer.sentence.words, predicate.group
    last = group.last if group is not None else predicate.last
    own = range(content.clause.first, content.clause_last + 1)
    beside = [time for time in writer.times if time[0] in own]
    outer = writer.written(predicate, name, said, framed=framed)
    inner = replace(writer, times=[], beside=beside).written(content, "", "", framed=True)
    joint = writer.words([last + 1]) if words[last + 1].form in ("که", "تا") else ""
    joint = "" if joint and inner.text.startswith(f"{joint} ") else joint  # «خواست [تا] تا پایان آذر …»
    text = " ".join(part for part in (outer.text, joint, inner.text) if part)
    return Title(text, inner.whole or outer.whole or len(text.split()) > LONGEST + 2 * SLACK)


def _with_half(writer: "_Writer", title: Title, half: Predicate) -> Title:
    """The title of a deed with that for which it was done: «به کلانتری رفت و گزارش داد که برادرش ناپدید شده است»."""
    content = content_of(writer.sentence, half) or (content_in(writer.sentence, half) if half.reporting else None)
    saying = "" if content is None else _with_content(writer, half, content, "", "", framed=True).text
    text = f"{title.text} و {saying or writer.written(half, '', '', framed=True).text}"
    return title if len(text.split()) > LONGEST + _HALF else replace(title, text=text)


_HALF: Final = 10
"""Words beyond `LONGEST` that a title may have with the other half of a deed."""


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes titles of clauses of one sentence."""

    sentence: Sentence
    folded: Folded
    times: list[tuple[int, int]]
    beside: list[tuple[int, int]] | None
    meant: Callable[[int], str]
    fuller: Callable[[int, int], str]
    style: TitleStyle
    actor: tuple[int, int]

    def words(self, order: Iterable[int]) -> str:
        """Words as the text writes them."""
        return written(self.sentence, list(order), self.folded, set(), self.meant, {}).strip(" ،,")

    def condition(self, predicate: Predicate, first: int, last: int) -> Title:
        """What happens to those whom a clause means, with that clause; where that is too long, the clause alone."""
        timed = {n for begin, end in self.times for n in range(begin, end + 1)}
        order = without_times(self.sentence, predicate, list(range(first, last + 1)), timed)
        long = sum(not self.sentence.words[n].flags & MARK for n in order) > LONGEST + 2 * SLACK
        if long:
            order = [n for n in order if n <= predicate.clause_last]
        return Title(reword(self.words(order)), long)

    def lacks_subject(self, predicate: Predicate) -> bool:
        """Whether a clause has no subject, and none that the clauses before lend it."""
        sentence = self.sentence
        cutter = Cutter(sentence, predicate, self.times, self.beside or [], ())
        lacks = predicate.group is not None and self._takes_subject(predicate, cutter.cut())
        return lacks and carried_subject(sentence, predicate.clause, cutter.timed) is None

    def written(
        self,
        predicate: Predicate,
        name: str,
        said: str,
        without: Collection[int] = (),
        *,
        framed: bool = False,
        alone: bool = False,
    ) -> Title:
        """The title of one clause, its condition (`without`) left out; `said` tells that «X: » will stand before it.

        `framed`: the wish around the clause is told elsewhere. `alone`: nothing is, so that it may be a noun phrase.
        """
        sentence, beside = self.sentence, self.beside
        cutter = Cutter(sentence, predicate, self.times, beside or [], without)
        pieces = cutter.cut()
        if name and predicate.group is not None:
            pieces = without_pronoun(sentence, pieces)
            takes = takes_name(sentence, predicate, pieces) and can_be_of(sentence, predicate.group, name)
            name = name if takes else ""
        name = short(name)
        lent = self._lent(predicate, cutter, pieces, subject=not (name or said or framed))
        if lent:
            cutter = Cutter(sentence, predicate, self.times, beside or [], without, lent)
            pieces = cutter.cut()
        pieces = without_reference(sentence, pieces, self.meant)
        whole = [index for piece in pieces for index in piece.words]
        room = LONGEST - len(name.split()) - min(len(said.split()), 3)
        open_core = not name and has_open_core(sentence, pieces, self.meant) and len(whole) <= _CLAUSE
        named = bool(name or lent or (said and beside is None))
        named = named or (bool(without) and predicate.group is not None and predicate.group.copula)  # «اگر …، لغو است»

        def draft(order: list[int]) -> Draft:
            key = tuple(order)
            return Draft(sentence, predicate, key, cutter.unbound(key), named)

        def ordered(kept: list[Piece]) -> list[int]:
            order = [index for piece in kept for index in piece.words]
            return without_ends(sentence, without_loose_joints(sentence, order))

        entire = ordered(pieces)
        wrong = flaws_of(draft(entire))
        kept = shortened(
            sentence, pieces, max(room, 10 if said else 8), lambda kept: is_sound(draft(ordered(kept)), wrong)
        )
        if open_core and beside is None:
            kept = [piece for piece in pieces if piece in kept or piece.weight != INNER]
        order = ordered(kept)
        sound = not wrong if order == entire else is_sound(draft(order))
        if not (sound or wrong):
            order, sound = entire, True
        if not sound:
            whose = bool(name or said or framed or lent)
            order = _as_it_stands(sentence, predicate, cutter.timed, lent, named=whose) or order
            order = _without_company(sentence, predicate, [n for n in order if n not in without])
            if name and len(order) > 1 and sentence.words[order[0]].form in THIRD_PERSONS | THEY:
                order = order[1:]  # whom the name stands for
        elif _only_tells_when(sentence, predicate, kept, cutter.timed) and predicate.group is not None:
            order = [n for n in order if n < predicate.group.first]
        order = order or list(range(predicate.clause_first, predicate.clause_last + 1))[:LONGEST]
        order = [n for n in order if not _marks_nothing(sentence, predicate, n)]
        cut = len(order) > LONGEST + 2 * SLACK
        if alone and sound and not (cut or open_core or said or beside) and self.style is TitleStyle.NOMINAL:
            phrase = noun_phrase(sentence, predicate, kept, cutter, name, self.words)
            if phrase:
                return Title(reword(phrase))
        if not _keeps_denial(predicate, order):
            return self._denied(predicate, without)
        text = reword(self._with_verb(predicate, order, cutter.timed - set(order), framed=framed, named=bool(name)))
        acts = not predicate.nominal or (predicate.group is not None and predicate.group.last in order)
        called = name.split("،")[0].split()
        if name and acts and " ".join(called[:_SAME]) not in text and text.split()[0] not in called:
            agreed = "" if framed else self.words(agreed_before(sentence, predicate))
            led = bool(agreed) and text.startswith(agreed)
            close = "،" if name.count("،") == 1 and " و " not in name.split("،")[1] else ""  # «علی رضایی، سرمربی تیم»
            text = f"{agreed} {name}{close}{text.removeprefix(agreed)}" if led else f"{name}{close} {text}"
        asked = [n for n in order[:2] if sentence.words[n].form in _QUESTIONS and sentence.words[n - 1].form != "هر"]
        asks = bool(asked) and sentence.words[min(asked[0] + 1, len(sentence.words) - 1)].form not in _NO_QUESTION
        if asks or asked_after(sentence, predicate):
            text = text.rstrip("؟?. ") + "؟"
        bare = not (named or framed or predicate.gapped or predicate.nominal) and self._takes_subject(predicate, pieces)
        bare = bare and lacks_subject(sentence, predicate.clause, cutter.timed)
        leaning = not (name or said or framed) and (bare or leans(sentence, predicate, order, self.meant, self.fuller))
        return Title(text, not sound or cut or open_core, leaning)

    def _denied(self, predicate: Predicate, without: Collection[int]) -> Title:
        """The clause as it stands up to the verb that denies it: «جلسه برگزار و مصوبات آن اعلام نشد»."""
        group, last = predicate.group, predicate.clause_last
        last = last if group is None else max(last, group.last)
        return Title(reword(self.words(n for n in range(predicate.clause_first, last + 1) if n not in without)), True)

    def _takes_subject(self, predicate: Predicate, pieces: list[Piece]) -> bool:
        """Whether a clause has no subject that could be meant, so that one of the clauses around it is."""
        sentence = self.sentence
        if not sentence.parse or sentence.spoken or sentence.words[predicate.clause_first].form in _THAT:
            return False
        return takes_name(sentence, predicate, pieces) and not has_bare_noun(sentence, predicate, pieces)

    def _lent(self, predicate: Predicate, cutter: Cutter, pieces: list[Piece], *, subject: bool) -> list[int]:
        """The words of the subject and of the object that the clauses before lend to one without them."""
        sentence, found = self.sentence, list[int]()
        if subject and self._takes_subject(predicate, pieces) and predicate.shared is None:
            whole = predicate.group is predicate.clause.verb and not (predicate.nominal or predicate.gapped)
            carried = whole and not matrix(sentence, predicate)
            shared = carried_subject(sentence, predicate.clause, cutter.timed) if carried else None
            own = own_subject(sentence, predicate.clause, cutter.timed) if carried else None
            if own is not None and own[1] < predicate.clause_first:
                shared = own
            if shared is not None:
                last = shared[1] - self._ends_in_half(shared[1])
                found += range(shared[0], last + 1)
        found += shared_modal(sentence, predicate) if predicate.shared is None else []
        thing = lent_object(sentence, predicate, cutter.timed)
        found += range(thing[0], thing[1] + 1) if thing is not None else taken_object(sentence, predicate)
        return found

    def _ends_in_half(self, index: int) -> bool:
        """Whether a word is what was done first, and no part of the subject: «دو تن [بازداشت] و فردا آزاد شدند»."""
        words = self.sentence.words
        return words[index].form in LACKS_VERB and bool(words[index + 1].flags & CONJ)

    def _resumed(
        self, order: list[int], named: range, owned: range, instead: dict[int, str]
    ) -> tuple[list[int], dict[int, str]]:
        """The words of `order` with what is told of something before it, and what is written for its «آن» or «ـش»."""
        last = owned[-1]
        noun = own_noun(self.words([last]), owner_ending(self.sentence.words[last].form))
        whose = f"{noun} {self.words(named)}".strip()
        rest = [n for n in order if n not in named and n not in owned]
        return [*owned, *rest], {**instead, last: whose}

    def _with_verb(self, predicate: Predicate, order: list[int], timed: set[int], *, framed: bool, named: bool) -> str:
        """The words of `order` with the verb that the clause shares with another, and the wish around it."""
        sentence, group = self.sentence, predicate.group
        own = predicate.gapped and sentence.words[predicate.first].form in LACKS_VERB
        lent = "" if not predicate.gapped or own else lent_verb(sentence, predicate)
        if predicate.gapped and group is not None and not own and not lent:
            order = [*order, *range(group.first, group.last + 1)]
        first = predicate.clause.first
        if order[:1] == [first] and sentence.hidden[first] and sentence.words[first - 1].form == "تا":
            order = [first - 1, *order]  # «پیش‌بینی می‌شود تا پایان سال …»
        order = order if framed else [*matrix(sentence, predicate), *order]
        order, instead = _without_relative(sentence, predicate, order, self.folded, timed, self.meant)
        resumed = resumed_subject(sentence, predicate, order)
        if resumed is not None:
            order, instead = self._resumed(order, *resumed, instead)
        if predicate.ahead is not None and group is not None and sentence.words[group.last].form == "شده":
            instead = {**instead, group.last: BECOMES[predicate.ahead]}
        if len(order) > LONGEST + SLACK:
            order, counted = counted_lists(sentence, order)
            instead = {**instead, **counted}
        alone = group is not None and sentence.words[group.last].form.endswith("ه")  # «متهم است که … رسانده»
        if not framed or alone:
            instead = {**in_simple_past(sentence, predicate, self.times), **instead}
            order = [n for n in order if instead.get(n) != ""]
        first, last = lone_subject(sentence, predicate, order) if not named else (-1, -1)
        full = self._fuller(order, first, last) if last >= 0 else []
        if full:
            instead = {**instead, last: " ".join(full[last - first :])}
        order = _without_comma_behind(sentence, _actor_first(sentence, order, *self.actor), self.actor[1])
        room = LONGEST + SLACK - len(order)
        for index in bare_nouns(sentence, predicate, order):
            full = self._fuller(order, index, index) if index not in instead else []
            if 1 < len(full) <= room:
                instead = {**instead, index: " ".join(full)}
                room -= len(full) - 1
        text = written(sentence, order, self.folded, timed, self.meant, instead)
        if not text:
            first, last = predicate.clause_first, predicate.clause_last
            text = " ".join(self.folded.span(sentence.starts[first], sentence.ends[last]).text.split())
        if own:
            plural = sentence.words[predicate.first].form in OF_PEOPLE and is_plural(sentence, order)
            text = f"{text} {becomes(group.tense if group is not None else TenseForm.PAST, plural=plural)}"
        elif lent:
            text = f"{text} {lent}"
        if predicate.gapped and text.endswith("شدند") and not is_plural(sentence, order):
            text = text.removesuffix("ند")
        return text

    def _fuller(self, order: Collection[int], first: int, last: int) -> list[str]:
        """The fuller mention of a bare noun, where the title has none of its words: «انفجار [بندر بیروت] در بندر»."""
        full = self.fuller(first, last).split()
        others = {self.sentence.words[n].form for n in order if not first <= n <= last}
        return full if others.isdisjoint(fold(" ".join(full[last - first + 1 :])).text.split()) else []


def _keeps_denial(predicate: Predicate, order: Collection[int]) -> bool:
    """Whether a title keeps the «ن» of its verb: it has the denied verb itself, and no other one instead of it."""
    group = predicate.group
    if group is None or predicate.nominal or not group.negated:
        return True
    return not predicate.gapped and all(n in order for n in range(group.first, group.last + 1))


def _only_tells_when(sentence: Sentence, predicate: Predicate, kept: list[Piece], timed: set[int]) -> bool:
    """Whether a copula says of its subject only when it is, so that this is the title: «جلسه بعدی … خواهد بود»."""
    group = predicate.group
    written_on = group is not None and sentence.words[group.first].verb is None  # «فعال‌اند»
    if group is None or written_on or group.negated or predicate.nominal or not (group.copula or group.stem == "بود"):
        return False
    if sentence.words[group.first].form.endswith(("ه", "گوست")):  # «خاموشه», «پاسخگوست» say more than «است»
        return False
    rest = [piece for piece in kept if piece.words[-1] < group.first]
    bare = [piece for piece in rest if piece.bare or piece.core]
    hanging = all(piece in bare or piece.of in bare for piece in rest)
    shown = {n for piece in kept for n in piece.words}
    return group.first - 1 in timed - shown and len(bare) == 1 and hanging and len(bare[0].words) > 1


def asked_after(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a question mark stands right behind the clause, or «یا خیر»; not where «یادته …؟» recalls it."""
    words, group = sentence.words, predicate.group
    if recalls(words):
        return False
    after = max(predicate.clause_last, group.last if group is not None and not predicate.gapped else -1) + 1
    while after < len(words) and words[after].flags & CLOSE:
        after += 1
    if after + 1 < len(words) and words[after].form == "یا":
        return words[after + 1].form in ("خیر", "نه")
    return after < len(words) and words[after].form in "؟?"


def _as_it_stands(
    sentence: Sentence, predicate: Predicate, timed: set[int], lent: list[int], *, named: bool
) -> list[int]:
    """The words of the clause with a time inside it, and of the sentence up to it where it names nobody and nothing.

    `lent` are words of clauses before that it shares.
    """
    first, last = predicate.clause_first, predicate.clause_last
    clause, group = predicate.clause, predicate.group
    if group is not None and not named and not has_core(sentence, predicate, list(range(first, group.first))):
        while clause.parent is not None and clause.link is not Link.CONTENT:
            clause = clause.parent
        first = min(clause.first, first)
    if last - first >= _CLAUSE:
        first = predicate.clause_first
    found: list[int] = []
    depth = 0
    for index in range(first, last + 1):
        form = sentence.words[index].form
        depth += form in "(["
        if not depth:
            found.append(index)
        depth -= form in ")]" and depth > 0
    found = without_times(sentence, predicate, found, timed)
    if predicate.since and timed.isdisjoint(n for n in found if n < clause.first):
        found = [n for n in found if n >= predicate.clause.first]
    found = [*(n for n in lent if n not in found), *found]
    if len(found) > _MOST:
        return []
    return found if found and found[-1] in timed else without_ends(sentence, found)


def _without_company(sentence: Sentence, predicate: Predicate, order: list[int]) -> list[int]:
    """The words without who was there, where that reaches to the verb: «نشست … [با حضور …] برگزار شد»."""
    words, group = sentence.words, predicate.group
    if len(order) <= LONGEST + 2 * SLACK or group is None or group.stem not in BECOMING_VERBS or predicate.gapped:
        return order
    if words[group.first - 1].form not in HAPPENING:
        return order
    for place, index in enumerate(order[:-1]):
        led = words[index].form == "با" and words[index + 1].form in COMPANY and index + 1 in order
        rest = [n for n in order[place:] if n < predicate.first]
        if led and not any(words[n].flags & (OBJECT | SUB) or sentence.owner[n] is not predicate.clause for n in rest):
            kept = [n for n in order if n not in rest]
            return kept if place > 1 else order
    return order


def _actor_first(sentence: Sentence, order: list[int], first: int, last: int) -> list[int]:
    """The words with who acts before the object with which a title begins: «لایحه را [دولت] به مجلس فرستاد».

    Not before what «ـش» in it means: «نامه‌های سفیر را دخترش منتشر کرد».
    """
    words = sentence.words
    mark = next((place for place, n in enumerate(order) if words[n].flags & OBJECT), -1)
    begin = mark + 1
    while 0 < begin < len(order) and words[order[begin]].flags & COMMA:
        begin += 1
    own = order[begin : begin + last - first + 1]
    led = words[order[0]].flags & (PREP | CONJ) and not words[order[0]].flags & DETERMINER if order else True
    if mark < 1 or led or own != list(range(first, last + 1)) or owner_ending(words[last].form):
        return order
    inner = {sentence.owner[n] for n in order[:mark]}
    joined = any(words[n].flags & CONJ for n in order[begin + len(own) :][:1])  # «علی [و دوستش]»
    return order if joined or len(inner) > 1 else [*own, *order[: mark + 1], *order[begin + len(own) :]]


def _without_comma_behind(sentence: Sentence, order: list[int], actor: int) -> list[int]:
    """The words without the one comma that parts who acts, up to `actor`, from the object: «وزارت[،] طرحی را …»."""
    words = sentence.words
    commas = [n for n in order if words[n].flags & COMMA]
    mark = next((n for n in order if n > actor and words[n].flags & OBJECT), -1)
    if commas != [actor + 1] or any(words[n].flags & COMMA for n in range(actor + 2, mark)) or mark < 0:
        return order  # «صفری، کشاورزِ روستا، [دیروز] جایزه را گرفت»
    return order if is_listing(sentence, actor + 1, order[-1]) else [n for n in order if n != actor + 1]


def _subject_first(sentence: Sentence, predicate: Predicate, order: list[int], timed: set[int]) -> list[int]:
    """The words with the subject before the object with which they begin: «کلنگ آن را [استاندار] به زمین زد»."""
    words = sentence.words
    mark = next((place for place, n in enumerate(order) if words[n].flags & OBJECT), -1)
    subject = -1 if predicate.group is None else doer_in(sentence, predicate.clause, predicate.group)
    behind = order[mark + 1 :] if mark >= 0 else []
    if subject not in behind or phrase_start(sentence, subject) != behind[0] or order[0] in timed:
        return order
    last = chain_end(sentence, subject)
    own = [n for n in order[mark + 1 :] if n <= last]
    return [*own, *order[: mark + 1], *order[mark + 1 + len(own) :]]


_BELIEVING: Final = ("معتقدیم", "معتقدم", "معتقدند", "امیدواریم", "امیدوارم")
"""What one believes or hopes, of which «که» takes up nothing: «معتقدیم که …»."""


def _without_relative(
    sentence: Sentence,
    predicate: Predicate,
    order: list[int],
    folded: Folded,
    timed: set[int],
    meant: Callable[[int], str],
) -> tuple[list[int], dict[int, str]]:
    """The words of a relative clause as those of a main one, and what is written for some.

    «شهری که در آن زاده شد» → «در شهری زاده شد»; «نامه‌ای که وزیر امضا کرد» → «وزیر نامه‌ای را امضا کرد».
    """
    opened = opening_clause(predicate.clause)
    opener = opened.first - 1
    if opened is not predicate.clause:
        takes_up = sentence.words[opener - 1].verb is None and sentence.words[opener - 1].form not in _BELIEVING
        return order, {opener: "را"} if opener in order and takes_up else {}
    if predicate.taken_up in order:
        apposed = apposition(sentence, opened)
        last = apposed.start - 1 if apposed else noun_before(sentence, opener)
        first = predicate.clause_first
        pointed = meant(first) if sentence.words[first].form in DEMONSTRATIVES and last == first + 1 else ""
        noun = pointed or folded.span(sentence.starts[first], sentence.ends[last]).text
        rest = [n for n in order if n > opener]
        return _subject_first(sentence, predicate, rest, timed), {predicate.taken_up: noun}
    relative = opened.link is Link.RELATIVE and predicate.group is not None and opened.first > 1
    owned = owned_noun(sentence, opened, predicate.group) if relative and predicate.group is not None else -1
    if owned in order and predicate.group is not None and owner_ending(sentence.words[owned].form) == "ش":
        thing = folded.span(sentence.starts[owned], sentence.ends[owned]).text
        first, last = taken_noun(sentence, opened, predicate.group)
        whose = " ".join(folded.span(sentence.starts[first], sentence.ends[last]).text.split())
        return [n for n in order if n > opener], {owned: f"{own_noun(thing, 'ش')} {whose}"}
    if predicate.role is not Role.OBJECT or opener not in order:
        return order, {}
    place = order.index(opener)
    behind = order[place + 1 :]
    subject = -1 if predicate.group is None else doer_in(sentence, opened, predicate.group)
    if subject < 0 and predicate.group is not None:
        return order, {opener: "را"}
    if subject not in behind or phrase_start(sentence, subject) != behind[0]:
        return order, {}
    end = chain_end(sentence, subject)
    own = [n for n in behind if n <= end]
    return [*own, *order[: place + 1], *(n for n in behind if n > end)], {opener: "را"}
