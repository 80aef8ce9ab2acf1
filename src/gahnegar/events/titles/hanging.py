"""Which pieces of a clause hang on which, and which are one: chains of ezafe, inner clauses, a name and its office."""

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import COUNTED_FROM
from gahnegar.events.predicates import Predicate
from gahnegar.events.titles.needs import ADVERB, AFTER, ASIDE, INNER, LOOSE, NEEDED, OF_NOUN, REASON
from gahnegar.events.titles.piece import Piece
from gahnegar.events.titles.times_out import ABOVE_ALL
from gahnegar.events.words import COMMA, CONJ, MARK, NUMBER, OBJECT, PERSON, PREP, ROLE, TITLE, UNDER, WordForm

_JOINING: Final = frozenset(
    tuple(phrase.split())
    for phrase in (
        "با این حال", "با این همه", "با این وجود", "در عین حال", "در مقابل", "در این میان", "از سوی دیگر",
        "در همین حال", "در نهایت", "در مجموع", "در این راستا", "در همین راستا", "به همین دلیل", "به همین منظور",
        "علاوه بر این", "پیش از این", "پیش از آن", "در ابتدا",
    )
)  # fmt: skip
"""Phrases that join a clause to what stands before it, wherever they stand in it."""
_OTHERS: Final = (
    frozenset(("در",)),
    frozenset(("دیگر", "سایر")),
    frozenset("بازی‌ها بازی‌های دیدارها دیدارهای مسابقات مسابقه‌ها رقابت‌ها رویدادها خبرها اخبار تحولات نتایج".split()),
)
"""The words of «در دیگر بازی‌ها», with which a report goes on from one to the next."""
_OF_VERBS: Final = frozenset(("nsubj", "csubj", "obj", "advmod", "xcomp", "compound:lvc"))


def reason_before(sentence: Sentence, predicate: Predicate) -> range:
    """The clause before the verb that tells only why or after what something is, with what opens it and its comma.

    «[نظر به اینکه آسانسور ایمن نیست،] … خارج می‌شود», «سهام [پس از آنکه مدیر رفت،] سقوط کرد».
    """
    words, group = sentence.words, predicate.group
    if group is None or predicate.nominal:
        return range(0)
    for first in range(predicate.clause_first, group.first):
        size = _opens_reason(words, first) if words[first].form in _WHY_FIRST else 0
        if not size or sentence.owner[first] is not predicate.clause or first + size >= group.first:
            continue
        inner = sentence.owner[first + size]
        if inner is predicate.clause or inner.verb is None or inner.verb.last >= group.first:
            continue
        after = inner.verb.last + 1
        return range(first, after + 1) if words[after].flags & COMMA else range(0)
    return range(0)


def what_was_then(sentence: Sentence, predicate: Predicate) -> set[int]:
    """The words of clauses before the verb that tell what was at a time: «تا زمستان ۷۱ [که بیمار شد،] درس می‌داد»."""
    words, group = sentence.words, predicate.group
    found: set[int] = set()
    for inner in sentence.clauses if not predicate.nominal else ():
        opener = inner.first - 1
        if group is None or inner.verb is None or inner.parent is not predicate.clause or opener < 1:
            continue
        if inner.verb.last >= group.first or words[opener].form != "که" or not sentence.hidden[opener - 1]:
            continue
        last, time = inner.verb.last, opener - 1
        while time and sentence.hidden[time - 1]:
            time -= 1
        tied = time and sentence.parse.ezafe[time - 1] and not words[time - 1].flags & PREP  # «پرونده‌های [۸۸] که …»
        if not tied:
            found.update(range(opener, last + 1 + bool(words[last + 1].flags & COMMA)))
    return found


_WHY: Final = tuple(
    tuple(phrase.split())
    for phrase in (
        "نظر به اینکه", "با توجه به اینکه", "از آنجا که", "از آن جا که", "از آنجایی که", "از آنجاکه", "به دلیل آنکه",
        "به دلیل اینکه", "به علت آنکه", "به علت اینکه", "پس از آنکه", "پس از اینکه", "بعد از آنکه", "بعد از اینکه",
        "با وجود آنکه", "با وجود اینکه", "با آنکه", "با اینکه", "آن\u200cطور که", "آن\u200cگونه که",
    )
)  # fmt: skip
"""What opens a clause of why, after what or in spite of what, or of who says so."""
_LONGEST_WHY: Final = max(map(len, _WHY))
_WHY_FIRST: Final = frozenset(why[0] for why in _WHY)
"""How these begin, asked first, since few words do."""


def _opens_reason(words: Sequence[WordForm], first: int) -> int:
    """How many words from `first` on open a clause of why; 0 where none do."""
    forms = tuple([here.form for here in words[first : first + _LONGEST_WHY]])
    return next((len(why) for why in _WHY if forms[: len(why)] == why), 0)


def with_whole_clauses(pieces: list[Piece]) -> list[Piece]:
    """The pieces, those of one inner clause as one: it stays or goes as a whole."""
    found: list[Piece] = []
    for piece in pieces:
        if found and piece.weight == found[-1].weight == INNER:
            found[-1].words += piece.words
        else:
            found.append(piece)
    return found


def with_whole_phrases(
    sentence: Sentence, pieces: list[Piece], verb: tuple[int, int], timed: Collection[int]
) -> list[Piece]:
    """The pieces, those of one ezafe chain as one: «بادکنک‌هایِ [آتش‌زا]» says something else without its end."""
    parse, words = sentence.parse, sentence.words
    if not parse:
        return pieces
    found: list[Piece] = []
    for piece in pieces:
        if found and _counts_from(sentence, found[-1], piece):
            found[-1].words += piece.words
            found[-1].weight, found[-1].bare = piece.weight, False
            continue
        last = found[-1].words[-1] if found else -2
        tied = last + 1 == piece.words[0] and parse.ezafe[last] and last not in timed
        led = words[piece.words[0]].flags & (PREP | MARK | CONJ | UNDER)
        verbal = piece.words[0] == verb[0] or piece.weight in (INNER, AFTER)
        if tied and not led and not verbal and found[-1].weight not in (INNER, AFTER):
            found[-1].words += piece.words
            if not piece.weight and words[piece.words[-1]].flags & OBJECT:
                found[-1].weight, found[-1].bare = 0, False
        else:
            found.append(piece)
    return found


def _counts_from(sentence: Sentence, before: Piece, piece: Piece) -> bool:
    """Whether a length only says how long after something: «[پنج روز] پس از رانش زمین»."""
    words = sentence.words
    if words[piece.words[0]].form not in COUNTED_FROM or len(before.words) > _LENGTH:
        return False
    return bool(words[before.words[0]].flags & NUMBER) and before.words[-1] + 1 == piece.words[0] and before.bare


_LENGTH: Final = 3
"""Words of a length before «پس از …» at most."""


def hang(
    sentence: Sentence, predicate: Predicate, pieces: list[Piece], verb: tuple[int, int], timed: Collection[int]
) -> None:
    """Tell of each piece on which other one it hangs, by its topmost word."""
    parse, words = sentence.parse, sentence.words
    if not parse:
        return
    home = {index: piece for piece in pieces for index in piece.words}
    for piece in pieces:
        inside = set(piece.words)
        top = next((n for n in piece.words if parse.pos[n] not in ("ADP", "PUNCT") and parse.head[n] not in inside), -1)
        if top < 0 or piece.weight in (INNER, AFTER, NEEDED):
            continue
        before = pieces[pieces.index(piece) - 1]
        if words[piece.words[0]].form in ABOVE_ALL and before.words[-1] == piece.words[0] - 1:
            piece.of, piece.weight = before, max(OF_NOUN, before.weight)  # «در حوادث، [به‌ویژه سیل]»
            before.parts.append(piece)
            continue
        above = parse.head[top]
        led = bool(words[piece.words[0]].flags & PREP)
        while not led and above in timed and parse.head[above] not in inside and parse.head[above] < above:
            above = parse.head[above]
        parent = home.get(above)
        if verb[0] <= piece.words[0] <= verb[1] or (parent is not None and parent.weight == INNER):
            continue
        verbal = parent is None or verb[0] <= parent.words[0] <= verb[1]
        away = parent is None and parse.head[top] not in timed and predicate.clause.verb is not None
        away = away and not _ends_object(sentence, predicate)
        if away and predicate.group is None and piece.words[0] > predicate.last:
            piece.weight = LOOSE
        if verbal:
            adverb = piece.bare and parse.relation[top] == "advmod" and parse.pos[top] == "ADV"
            piece.weight = ADVERB if adverb and not piece.weight else piece.weight
        named = any(other.bare and not other.weight for other in pieces[: pieces.index(piece)])
        aside = named and words[piece.words[0]].flags & COMMA and not words[piece.words[-1]].flags & OBJECT
        aside = aside and (parse.relation[top] != "conj" or bool(words[top].flags & PERSON))
        place = pieces.index(piece)
        if aside and place and not piece.weight and pieces[place - 1].words[-1] == piece.words[0] - 1:
            piece.of = pieces[place - 1]
            piece.weight = max(ASIDE, piece.of.weight + 1)
            piece.of.parts.append(piece)
        elif (
            led and place and words[piece.words[0] - 1].flags & CONJ and words[pieces[place - 1].words[0]].flags & PREP
        ):
            piece.of, piece.weight = pieces[place - 1].of, max(piece.weight, pieces[place - 1].weight)
            if piece.of is not None:
                piece.of.parts.append(piece)
        elif parent is not piece and parent is not None and parent.words[0] < piece.words[0]:
            piece.of = parent
            parent.parts.append(piece)
            if piece.weight and piece.weight != REASON and parent.weight < AFTER:
                piece.weight = max(OF_NOUN, parent.weight)


def _ends_object(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether «را» stands right behind the clause, so that all of it is one object."""
    after = predicate.clause_last + 1
    return after < len(sentence.words) and bool(sentence.words[after].flags & OBJECT)


def hang_behind(sentence: Sentence, pieces: list[Piece], verb: tuple[int, int]) -> None:
    """Hang what stands right behind a phrase with a preposition on it, where it is no part of the verb.

    «با حضور سردار کاظم یزدانی [رئیس سازمان]»: an office goes with its name.
    """
    parse, words = sentence.parse, sentence.words
    if not parse:
        return
    for before, piece in pairwise(pieces):
        if not piece.bare or piece.weight or piece.core or piece.of is not None or not before.weight:
            continue
        first, inside = piece.words[0], set(piece.words)
        between = words[before.words[-1] + 1 : first]
        aside = bool(between) and between[0].form == "(" and between[-1].form == ")"
        if before.weight in (INNER, AFTER) or (between and not aside) or words[first].flags & MARK:
            continue
        top = next((n for n in piece.words if parse.head[n] not in inside), first)
        verbal = parse.relation[top] in _OF_VERBS and verb[0] <= parse.head[top] <= verb[1]
        if not verbal or words[first].flags & (ROLE | TITLE):
            piece.of, piece.weight = before, before.weight
            before.parts.append(piece)


def only_joins(sentence: Sentence, piece: Piece, *, first: bool) -> bool:
    """Whether a phrase only joins the clause to the text: «با این حال», «در دیگر بازی‌ها، …»."""
    forms = tuple(sentence.words[n].form for n in piece.words if not sentence.words[n].flags & MARK)
    others = (
        first and len(forms) == len(_OTHERS) and all(form in slot for form, slot in zip(forms, _OTHERS, strict=True))
    )
    return forms in _JOINING or others
