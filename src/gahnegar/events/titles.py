"""Titles: a line for an event, of its clause's own words, without the time and without who said it.

A clause with a verb keeps it and the order of its words, with the subject first; an event noun keeps its phrase. What
does not fit in a dozen words goes by weight: relative clauses and asides first, then purpose, cause and manner, the
place last. Nothing is put in that the text does not say.
"""

import re
from dataclasses import dataclass, replace
from typing import Final

from gahnegar.events.clauses import Link, Sentence
from gahnegar.events.phrases import hidden_subject, is_listing
from gahnegar.events.predicate import Predicate, complex_start
from gahnegar.events.words import (
    CLOSE,
    COMMA,
    CONJ,
    CONNECTIVE,
    COUNTRY,
    DETERMINER,
    EVENT,
    FILLER,
    HOLDING,
    LIGHT,
    MANNER,
    MARK,
    MEASURE,
    NAME,
    NUMBER,
    OBJECT,
    OPEN,
    PLACE,
    PREP,
    PRONOUN,
    PURE_PREP,
    STOP,
    SUB,
    TOWN,
    UNDER,
)
from gahnegar.persian.text import Folded
from gahnegar.persian.verb_table import LIGHT_VERBS

LONGEST: Final = 12
"""Words of a title."""
_SLACK: Final = 2
"""Words beyond `LONGEST` that a title may have where it would otherwise be cut within a phrase."""

_SITE: Final = PLACE | TOWN | COUNTRY
PRONOUNS: Final = frozenset(("وی", "او", "ایشان"))
_NEEDED, _REASON = 5, 72
"""Weights of what a predicate needs, and of cause, purpose and the like."""
_INNER, _AFTER = 90, 75
"""Weights of clauses inside of the clause and after its verb."""
_ZWNJ: Final = "\u200c"
_ZWNJS: Final = re.compile("\u200c{2,}")
_NAME: Final = 5
_GLUED: Final = {
    "از": "درصد نفر تن بخش نیمی یکی برخی بسیاری تعدادی جمعی گروهی بیش کمتر پس قبل پیش بعد اعم عبارت عده‌ای شماری بخشی "
    "پیشگیری صیانت خروج بهره‌برداری ناشی برگرفته",
    "به": "نسبت مربوط متعلق وابسته معروف مبتلا موسوم منجر راه منحصر دسترسی رسیدگی ورود انتقال پیوستن تجاوز وابستگی "
    "رأی رای",
    "با": "همراه مرتبط متناسب مبارزه همکاری رابطه ارتباط گفت‌وگو گفت‌و‌گو گفتگو مصاحبه آشنایی",
    "در": "واقع مستقر سرمایه‌گذاری عضویت مشارکت",
    "بر": "مبنی علاوه بنا مبتنی مشتمل بالغ نظارت",
}
"""Nouns and adjectives that take a preposition with them: «یکی از …», «مبارزه با …»."""
_GOVERNED: Final = {
    "از": "یاد تجلیل بازدید خبر حمایت استقبال دفاع تقدیر قدردانی جلوگیری رونمایی انتقاد خودداری استفاده خارج محروم "
    "برخوردار خواست",
    "به": "پاسخ حمله سفر اشاره منجر تبدیل اعتراض صعود کمک محکوم موفق مراجعه واگذار رسید رفت آمد پیوست انجامید وارد "
    "اعزام متهم موکول",
    "با": "دیدار مذاکره مخالفت موافقت ملاقات برخورد مقابله مواجه روبرو توافق تساوی بازی",
    "بر": "تاکید تأکید غلبه پیروز",
    "در": "شرکت حضور",
}  # fmt: skip
_PAIRS: Final = {(noun, prep) for prep, nouns in _GLUED.items() for noun in nouns.split()}
_VALENCES: Final = {(noun, prep) for prep, nouns in _GOVERNED.items() for noun in nouns.split()}
"""What a predicate needs to make sense: «از … بازدید کرد»."""
_WEIGHTS: Final = {
    "ضمن": 70, "براساس": 70, "طبق": 70, "به‌دلیل": 70, "به‌منظور": 70, "برای": 60, "تا": 55, "در": 50, "توسط": 45,
    "از": 40, "به": 20,
    "بر": 25, "علیه": 15, "با": 48,
}  # fmt: skip
_REASONS: Final = frozenset(
    "منظور دلیل علت خاطر دنبال مناسبت رغم جای موجب پی راستای خصوص مورد زمینه جهت توجه اساس قالب ادامه طریق طرف "
    "حیث لحاظ "
    "نظر صورت شکل طور گونه پاسخ کنار".split()
)
"""Words after a preposition that tell why, whereby or in which respect: such phrases go early."""
_TURNING: Final = MARK | SUB | CONJ | PURE_PREP | OBJECT | FILLER | UNDER


@dataclass(slots=True, eq=False)
class _Piece:
    """Words of a title that stand or go together; `weight` 0 stays."""

    words: list[int]
    weight: int = 0
    bare: bool = False
    joined: bool = False


def make_title(
    sentence: Sentence, predicate: Predicate, times: list[tuple[int, int]], folded: Folded, name: str = ""
) -> str:
    """The title of the event: about `LONGEST` words of the text, as it writes them.

    `times` are the word ranges (inclusive) left out. `name` is put in the place of a subject «وی» or «او», or before a
    clause without one.
    """
    pieces = _pieces(sentence, predicate, times)
    if predicate.group is not None and not any(piece.bare for piece in pieces):
        _split_subject(sentence, pieces)
    pieces = _without_relatives(pieces)
    lacking = bool(name) and not any(piece.bare for piece in pieces)
    _subject_first(pieces)
    _shorten(sentence, pieces)
    order = [index for piece in pieces for index in piece.words]
    order = _without_ends(sentence, order)
    if not order:
        order = list(range(predicate.clause_first, min(predicate.clause_last, predicate.clause_first + LONGEST) + 1))
    if predicate.gapped and predicate.group is not None:
        order += range(predicate.group.first, predicate.group.last + 1)
    title = _written(sentence, order, folded)
    if name and sentence.words[order[0]].form in PRONOUNS:
        title = " ".join((*name.split()[:_NAME], *title.split()[1:]))
    elif lacking:
        title = " ".join((*name.split()[:_NAME], title))
    return title


def _pieces(sentence: Sentence, predicate: Predicate, times: list[tuple[int, int]]) -> list[_Piece]:
    """The words of a title in pieces that stand or go together, without the times."""
    clause = predicate.clause
    begin = clause.first if predicate.since else predicate.clause_first
    if clause.link is Link.COMPLEMENT and begin < clause.first and clause.parent is not None:
        return _with_parent(sentence, predicate, times, begin)
    words, owner = sentence.words, sentence.owner
    timed = {index for first, last in times for index in range(first, last + 1)}
    cutter = _Cutter(sentence, predicate, begin, timed)
    first, last = cutter.verb
    for index in range(begin, predicate.clause_last + 1):
        plain = not words[index].flags & _TURNING and owner[index] is clause and not cutter.aside
        if plain and index not in timed and not first <= index <= last:
            cutter.here.words.append(index)
        else:
            cutter.turn(index)
    cutter.begin(_Piece([]))
    return [piece for piece in cutter.pieces if any(not words[index].flags & MARK for index in piece.words)]


class _Cutter:
    """Cuts a clause into pieces, word by word; `here` is the piece that grows, `verb` the words of the predicate."""

    __slots__ = (
        "aside",
        "brackets",
        "clause",
        "first",
        "here",
        "loose",
        "pieces",
        "predicate",
        "sentence",
        "timed",
        "verb",
    )

    def __init__(self, sentence: Sentence, predicate: Predicate, first: int, timed: set[int]) -> None:
        self.sentence, self.predicate, self.clause = sentence, predicate, predicate.clause
        self.first, self.timed = first, timed
        self.pieces: list[_Piece] = []
        self.here = _Piece([], bare=True)
        self.aside = False
        self.brackets = 0
        self.verb = (-1, -2)
        if predicate.group is not None:
            self.verb = (_verb_start(sentence, predicate, first, timed), max(predicate.group.last, predicate.last))
        if predicate.gapped:
            self.verb = (predicate.first, predicate.last)
        self.loose = _loose(sentence, timed)

    def begin(self, piece: _Piece) -> None:
        """Close the piece in hand and go on with `piece`."""
        if self.here.words:
            self.pieces.append(self.here)
        self.here = piece
        self.aside = piece.weight in (_AFTER, _INNER)

    def turn(self, index: int) -> None:
        """Take a word that may begin, end or leave a piece."""
        flags = self.sentence.words[index].flags
        form = self.sentence.words[index].form
        self.brackets += form in "(["
        if self.brackets or index in self.timed:
            self.brackets -= form in ")]"
            self._leave(index)
            self.aside = bool(self.brackets) or self.here.weight in (_AFTER, _INNER)
        elif self.verb[0] <= index <= self.verb[1]:
            if index == self.verb[0]:
                self.begin(_Piece(list(range(index, self.verb[1] + 1))))
                self.begin(_Piece([]))
        elif (index == self.clause.first - 1 and flags & SUB) or (flags & CONJ and index in self.loose):
            pass
        elif self._inside(index, flags, form):
            weight = _AFTER if -1 < self.verb[1] < index else _INNER
            if self.here.weight != weight:
                self.begin(_Piece([], weight))
            self.here.words.append(index)
        else:
            if self.here.weight in (_AFTER, _INNER):
                self.begin(_Piece([], bare=True))
            self._own(index, flags)

    def _inside(self, index: int, flags: int, form: str) -> bool:
        """Whether a word belongs to a clause inside of this one."""
        if self.sentence.owner[index] is not self.clause and index >= self.clause.first:
            return True
        return bool(flags & SUB) and index > self.first and form == "که"

    def _leave(self, index: int) -> None:
        """Leave out a word of a time or an aside; a time ends its piece, unless «و» goes on with it."""
        words, after = self.sentence.words, index + 1
        joins = after <= self.predicate.clause_last and words[after].flags & CONJ and after not in self.loose
        if index in self.timed and self.here.words and not joins:
            _drop_prepositions(self.sentence, self.here)
            self.begin(_Piece([], bare=True))

    def _own(self, index: int, flags: int) -> None:
        """Take a word of the clause itself."""
        sentence, here = self.sentence, self.here
        words = sentence.words
        if sentence.hidden[index]:
            here.words.append(index)
            return
        if flags & SUB:
            here.weight, here.bare = _INNER, False
            self.aside = True
        if flags & FILLER and not (here.words and words[here.words[-1]].flags & PREP):
            return
        if flags & COMMA and not is_listing(sentence, index, self.predicate.clause_last + 1):
            aside = here.weight + 1 if here.weight and any(piece.bare for piece in self.pieces) else 0
            self.begin(_Piece([index], aside, bare=not aside, joined=True))
        elif flags & (PURE_PREP | UNDER) and not _glued(sentence, index, here):
            self.begin(_Piece([index], _weight(sentence, index, self.predicate)))
        else:
            here.words.append(index)
            if flags & OBJECT:
                self._object()

    def _object(self) -> None:
        """End an object with its «را»: it stays, and so does what it is an aside of."""
        here, before = self.here, self.pieces[-1] if self.pieces else None
        here.weight, here.bare = 0, False
        if before is not None and len(here.words) == 1:
            before.words += here.words
            before.weight, before.bare, before.joined = 0, False, False
            self.here = _Piece([], bare=True)
            return
        if before is not None and before.joined and before.words[-1] == here.words[0] - 1:
            before.weight, before.joined = 0, False
        self.begin(_Piece([], bare=True))


def _loose(sentence: Sentence, timed: set[int]) -> set[int]:
    """«و» after a time that is left out, where it would join nothing."""
    words, count = sentence.words, len(sentence.words)
    return {
        index + 1
        for index in timed
        if index + 2 < count and words[index + 1].flags & CONJ and (words[index + 2].flags & PREP or index + 2 in timed)
    }


def _verb_start(sentence: Sentence, predicate: Predicate, begin: int, timed: set[int]) -> int:
    """The first word that a title keeps with its verb: also a noun of a light verb that no table knows."""
    words, group, start = sentence.words, predicate.group, predicate.first
    if group is None:
        return start
    if predicate.nominal or start < 0 or words[start].flags & MEASURE or start > group.first:
        start = complex_start(sentence, group, max(timed, default=-1))
    if start != group.first or group.stem not in LIGHT_VERBS or group.passive or group.copula or start <= begin:
        return start
    barred = MARK | OBJECT | PREP | CONJ | PRONOUN | SUB | _SITE | NAME
    if words[start - 1].flags & barred or start - 1 in timed or sentence.owner[start - 1] is not predicate.clause:
        return start
    if start - 2 >= begin and words[start - 2].form in ("به", "در", "از") and start - 2 not in timed:
        return start - 2
    return start - 1


def _with_parent(sentence: Sentence, predicate: Predicate, times: list[tuple[int, int]], begin: int) -> list[_Piece]:
    """The pieces of «X … است که …», with the subject X of the main clause and nothing else of it."""
    words, clause = sentence.words, predicate.clause
    subject = []
    for index in range(begin, clause.first):
        if words[index].flags & (PURE_PREP | COMMA | SUB | NUMBER) or words[index].form == "یکی":
            break
        subject.append(index)
    if subject and words[subject[-1] + 1].flags & PURE_PREP:
        subject.pop()
    inner = replace(predicate, clause_first=clause.first)
    return [_Piece(subject, bare=True), *_pieces(sentence, inner, times)]


def _drop_prepositions(sentence: Sentence, piece: _Piece) -> None:
    """Take off what only led to the time that was left out."""
    words = sentence.words
    while piece.words and (
        words[piece.words[-1]].flags & PREP or words[piece.words[-1]].form in ("ویژه", "حدود", "مورخ", "پایان")
    ):
        piece.words.pop()


def _glued(sentence: Sentence, index: int, piece: _Piece) -> bool:
    """Whether a preposition belongs to the word before it: «یکی از …», «پس از …»."""
    if not piece.words or piece.words[-1] != index - 1:
        return False
    words = sentence.words
    before = words[index - 1].form
    if piece.weight and words[index - 1].flags & (EVENT | MANNER | LIGHT):
        return True
    return before in _GLUED.get(words[index].form, ()) or bool(
        words[index - 1].flags & HOLDING and len(piece.words) == 1
    )


def _weight(sentence: Sentence, index: int, predicate: Predicate) -> int:
    words = sentence.words
    if predicate.first >= 0 and not predicate.nominal:
        needed = {word.form for word in words[predicate.first : predicate.last + 1]}
        if predicate.group is not None:
            needed.add(predicate.group.stem)
        if any((noun, words[index].form) in _VALENCES for noun in needed):
            return _NEEDED
    if words[index].form == "در" and any(word.flags & _SITE for word in words[index + 1 : index + 3]):
        return 12
    after = words[index + 1] if index + 1 < len(words) else words[index]
    if after.form == "عنوان" and words[index].form == "به":
        return 18
    if after.form in _REASONS:
        return _REASON
    if words[index].form == "با" and after.flags & MANNER:
        return 66
    return _WEIGHTS.get(words[index].form, 50)


def _without_relatives(pieces: list[_Piece]) -> list[_Piece]:
    """Leave out «که» clauses, but for those that single words need: «کسانی که …»."""
    return [
        piece
        for place, piece in enumerate(pieces)
        if piece.weight != _INNER or len(pieces) < 3 or (place and len(pieces[place - 1].words) < 2)
    ]


def _split_subject(sentence: Sentence, pieces: list[_Piece]) -> None:
    """Give a subject that stands behind a prepositional phrase a piece of its own."""
    for place, piece in enumerate(pieces):
        start = hidden_subject(sentence, piece.words[0], piece.words[-1]) if 0 < piece.weight < _AFTER else -1
        if start in piece.words:
            cut = piece.words.index(start)
            pieces[place : place + 1] = [_Piece(piece.words[:cut], piece.weight), _Piece(piece.words[cut:], bare=True)]
            return


def _subject_first(pieces: list[_Piece]) -> None:
    """Move prepositional phrases at the beginning behind the first phrase that has none."""
    if pieces and pieces[0].weight and len(pieces) > 2:
        for place, piece in enumerate(pieces[:-1]):
            if piece.bare and not piece.joined and place:
                pieces.insert(0, pieces.pop(place))
                return
            if not piece.weight:
                return


def _shorten(sentence: Sentence, pieces: list[_Piece]) -> None:
    words = sentence.words
    if sum(len(piece.words) for piece in pieces) <= LONGEST:
        return
    sizes = {id(piece): sum(not words[index].flags & MARK for index in piece.words) for piece in pieces}
    excess = sum(sizes.values()) - LONGEST
    if pieces:
        near = pieces[-2] if len(pieces) > 1 else pieces[-1]
        if near.weight in range(1, 30) and not near.joined:
            near.weight = 4
    loose = sorted((piece for piece in pieces if piece.weight), key=lambda piece: -piece.weight)
    loose += reversed([piece for piece in pieces[1:-1] if piece.joined and not piece.weight])
    for piece in loose:
        if excess <= 0:
            return
        if piece not in pieces:
            continue
        place = pieces.index(piece)
        gone = pieces[place : place + 1 + _drags(sentence, pieces, place)]
        del pieces[place : place + len(gone)]
        excess -= sum(sizes[id(part)] for part in gone)
    if excess > _SLACK:
        _cut(sentence, pieces, excess - _SLACK)


def _drags(sentence: Sentence, pieces: list[_Piece], place: int) -> bool:
    """Whether the piece after one that is left out belongs to it: «در خصوص اعطای وام به …»."""
    if place + 1 >= len(pieces) or pieces[place].weight < _REASON:
        return False
    here, after = pieces[place], pieces[place + 1]
    joined = after.words[0] == here.words[-1] + 1 and 0 < after.weight != _NEEDED
    return joined and sentence.words[after.words[0]].form in ("به", "از", "با", "بر")


def _cut(sentence: Sentence, pieces: list[_Piece], excess: int) -> None:
    """Take words from the ends of the longest pieces, at a comma where one is near; «را» stays with its object."""
    words = sentence.words
    for piece in sorted(pieces, key=lambda piece: -len(piece.words)):
        if excess <= 0:
            return
        size = len(piece.words)
        mark = piece.words[-1] if words[piece.words[-1]].flags & OBJECT else -1
        keep = max(size - excess - (mark >= 0), 3)
        comma = next(
            (place for place in range(keep, 2, -1) if place < size and words[piece.words[place]].flags & COMMA), 0
        )
        if comma and keep - comma <= 4:
            keep = comma
        while 1 < keep < size and words[piece.words[keep - 1]].flags & (PREP | CONJ | DETERMINER | MARK | NUMBER):
            keep -= 1
        if keep < size:
            piece.words[keep:] = [mark] if mark >= 0 else []
            excess -= size - len(piece.words)


def _without_ends(sentence: Sentence, order: list[int]) -> list[int]:
    words = sentence.words
    while order and (
        words[order[0]].flags & (COMMA | OBJECT | CONJ | CONNECTIVE | STOP | CLOSE) or words[order[0]].form in "*-•"
    ):
        order = order[1:]
    while order and words[order[-1]].flags & (COMMA | CONJ | PREP | OPEN | SUB | STOP):
        order = order[:-1]
    return order


def _written(sentence: Sentence, order: list[int], folded: Folded) -> str:
    """The words of `order` as the text writes them, one space where something was left out, quotes in pairs."""
    parts: list[str] = []
    run = 0
    for place in range(1, len(order) + 1):
        if place == len(order) or order[place] != order[place - 1] + 1:
            part = folded.span(sentence.starts[order[run]], sentence.ends[order[place - 1]]).text
            joint = "" if parts and sentence.words[order[run]].flags & (COMMA | CLOSE) else " "
            parts.append(joint + part)
            run = place
    title = " ".join("".join(parts).split())
    last = sentence.words[order[-1]].form if order else ""
    if last.endswith(("\u200cهای", "ها\u200cی", "تای", "جای")) and title.endswith(("ی", "ي")):
        title = title[:-1]
    if _ZWNJ + _ZWNJ in title:
        title = _ZWNJS.sub(_ZWNJ, title)
    if title.count("«") != title.count("»"):
        title = title.replace("«", "").replace("»", "").strip()
    return title.replace('" ', '"') if title.count('"') == 1 else title
