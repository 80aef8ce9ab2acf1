"""What does not fit in the length of a title goes, what is worth least first, each piece with what hangs on it."""

from collections.abc import Callable
from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import BEHIND_IN, TOPICAL
from gahnegar.events.relatives import WHEN_OR_WHERE, says_aside
from gahnegar.events.titles.core import SITE
from gahnegar.events.titles.needs import (
    COMPANY,
    GOVERNED_PREPOSITIONS,
    INNER,
    LOOSE,
    NEEDED,
    PAIRS,
    PURPOSE,
    VALENCES,
)
from gahnegar.events.titles.piece import Piece
from gahnegar.events.titles.worth import worth
from gahnegar.events.words import COMMA, MARK, OBJECT

LONGEST: Final = 12
"""Words of a title."""
SLACK: Final = 2
"""Words beyond `LONGEST` that a title may have where it would otherwise lose what it needs."""


REACH: Final = 4
"""Words beyond `LONGEST` that a title may have for pieces that are worth them."""


_WAITING: Final = frozenset((("در", "حالی"), ("در", "شرایطی"), ("در", "وضعیتی")))
"""What says nothing without the clause behind its «که»."""


def shortened(sentence: Sentence, pieces: list[Piece], room: int, sound: Callable[[list[Piece]], bool]) -> list[Piece]:
    """The pieces that fit in `room` words, those worth least left out first, each with what hangs on it.

    Those that are worth their words may reach beyond it. `sound` tells whether pieces still say what all of them say;
    no cut is made after which they do not.
    """
    words = sentence.words
    sizes = {id(piece): sum(not words[n].flags & MARK for n in piece.words) for piece in pieces}
    kept = list(pieces)

    def excess() -> int:
        return sum(sizes[id(piece)] for piece in kept) - room

    value = {id(piece): worth(sentence, pieces, piece) for piece in pieces if piece.weight}
    loose = sorted(
        (piece for piece in pieces if piece.weight),
        key=lambda piece: (-piece.weight, value[id(piece)], -piece.words[0]),
    )
    asides = [piece for piece in pieces[1:] if not piece.weight and words[piece.words[0]].flags & COMMA]
    for piece in (*loose, *reversed(asides), *loose):
        if piece not in kept:
            continue
        if piece.weight == LOOSE or tuple(words[n].form for n in piece.words) in _WAITING:
            kept.remove(piece)
            continue
        inner = piece.weight == INNER
        if inner and (_needs_clause(sentence, piece, kept) or (kept[0] is piece and excess() <= 2 * SLACK)):
            continue
        frame = piece is kept[0] and _tells_source(sentence, piece)
        beyond = SLACK if not piece.weight else REACH if value.get(id(piece), 0) > 0 else 0
        if piece.weight == NEEDED or (not (inner or frame) and excess() <= beyond):
            continue
        if _shares_goal(sentence, pieces, piece):
            continue
        left = without(sentence, pieces, kept, piece)
        if left is not None and sound(left):
            kept = left
            source = _source_of(sentence, pieces, piece) if inner else None
            left = without(sentence, pieces, kept, source) if source in kept and source is not None else None
            kept = left if left is not None and sound(left) else kept
    return kept


_BY_WHAT: Final = frozenset("طبق وفق حسب براساس برپایه مطابق باتوجه".split())
_FRAMES: Final = frozenset(
    tuple(pair.split())
    for pair in ("بر اساس", "بر پایه", "بر مبنای", "بر طبق", "به موجب", "به گفته", "به گزارش", "به نوشته", "به نقل")
)
"""What opens a clause and only tells by what or whom one knows it."""


def _tells_source(sentence: Sentence, piece: Piece) -> bool:
    """Whether a phrase only tells by what or whom something is known: «[بر اساس زمان‌بندی] نتایج اعلام می‌شود»."""
    forms = [sentence.words[n].form for n in piece.words[:2]]
    return forms[0] in _BY_WHAT or tuple(forms) in _FRAMES


def _source_of(sentence: Sentence, pieces: list[Piece], piece: Piece) -> Piece | None:
    """The phrase that only tells by what something is known, and nothing without its clause: «[به شرحی] که …»."""
    words, place = sentence.words, pieces.index(piece) - 1
    before = pieces[place] if place >= 0 else None
    if before is None or before.words[-1] + 1 != piece.words[0] or not words[before.words[-1]].form.endswith("ی"):
        return None
    forms = [words[n].form for n in before.words if not words[n].flags & MARK][:2]
    return before if forms[0] in _BY_WHAT or tuple(forms) in _FRAMES | _AS_SHOWN else None


_AS_SHOWN: Final = frozenset((("بنا", "بر"), ("به", "شرحی"), ("به", "استناد"), ("به", "شکلی"), ("به", "گونه‌ای")))


def without(sentence: Sentence, pieces: list[Piece], kept: list[Piece], piece: Piece) -> list[Piece] | None:
    """The kept pieces without one and all that hangs on it; None where that is of the core."""
    gone = _with_parts([piece, *_dragged(sentence, pieces, piece)])
    if any(part.core or _is_asked_for(sentence, part, [other for other in kept if other not in gone]) for part in gone):
        return None
    return [other for other in kept if other not in gone]


def _is_asked_for(sentence: Sentence, piece: Piece, left: list[Piece]) -> bool:
    """Whether a phrase that is left, and might go, says little without a piece: «در دیدار خود [با اسد]»."""
    words, first = sentence.words, piece.words[0]
    before = next((other for other in left if other.words[-1] == first - 1), None)
    if before is None or not before.weight or before.core or before.weight == INNER:
        return False
    return any((words[n].form, words[first].form) in VALENCES for n in before.words[1:])


def _with_parts(pieces: list[Piece]) -> list[Piece]:
    """The pieces and all that hangs on them: what is left out is left out whole."""
    found: list[Piece] = []
    todo = list(pieces)
    while todo:
        piece = todo.pop()
        if piece not in found:
            found.append(piece)
            todo += [part for part in piece.parts if part.weight != NEEDED]
    return found


def _shares_goal(sentence: Sentence, pieces: list[Piece], piece: Piece) -> bool:
    """Whether what the predicate needs may be of the phrase before it: «پس از یورش آلمان [به بلژیک] وارد …»."""
    place, words = pieces.index(piece) + 1, sentence.words
    if place == len(pieces) or pieces[place].weight != NEEDED or pieces[place].words[0] != piece.words[-1] + 1:
        return False
    case = words[pieces[place].words[0]].form
    return any((words[n].form, case) in VALENCES | PAIRS for n in piece.words[1:])


def _dragged(sentence: Sentence, pieces: list[Piece], piece: Piece) -> list[Piece]:
    """The pieces right behind a prepositional phrase that may belong to it: «در خصوص اعطای وام [به …]».

    The place behind those who were there is that of what happened: «با حضور استادان در تالار وحدت».
    """
    words = sentence.words
    found: list[Piece] = []
    place = pieces.index(piece)
    last = piece
    purpose = piece.weight >= PURPOSE
    about = words[piece.words[0]].form in TOPICAL
    company = words[piece.words[0]].form == "با" and any(words[n].form in COMPANY for n in piece.words[1:2])
    for following in pieces[place + 1 :]:
        form = words[following.words[0]].form
        if company and form == "در" and any(words[n].flags & SITE for n in following.words):
            break
        joined = following.words[0] == last.words[-1] + 1 and following.weight not in (0, NEEDED)
        topic = len(following.words) > 1 and words[following.words[1]].form in BEHIND_IN
        inner = form == "در" and (following.of is not None or purpose or topic or about)
        if piece.bare or not joined or not (inner or form in GOVERNED_PREPOSITIONS):
            break
        found.append(following)
        last = following
    return found


def _needs_clause(sentence: Sentence, piece: Piece, kept: list[Piece]) -> bool:
    """Whether the word before a clause means nobody and nothing without it: «کسانی که …», «فیلم‌هایی که …»."""
    place, words = kept.index(piece), sentence.words
    opener = next((n for n in piece.words[:-1] if words[n].form == "که"), piece.words[-1] - 1)
    clause = sentence.owner[opener + 1]
    if not place or says_aside(sentence, clause):
        return False
    before = kept[place - 1].words
    if words[before[-1]].form in WHEN_OR_WHERE:
        return True
    last = next((n for n in reversed(before) if not words[n].flags & OBJECT), before[-1])  # «دانشجویانی [را] که …»
    noun = words[last].form
    if noun.endswith("ی") and any(words[n].form in _OF_ALL for n in before):
        return True  # «تنها دانش‌آموزانی [که …] سوار می‌شوند»
    people = noun.endswith("انی") and bool(sentence.parse) and sentence.parse.pos[last] == "NOUN"
    return len(before) < 2 or people or noun.endswith(("هایی", "افرادی", "آنچه", "گانی"))


_OF_ALL: Final = frozenset("تنها فقط همه تمام تمامی کلیه هر هیچ آن".split())
"""Words that speak of all, of none, of no others or of those who follow: the clause behind tells whom they mean."""
