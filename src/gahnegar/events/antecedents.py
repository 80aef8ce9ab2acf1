"""What a clause without a subject goes on with, found in its own sentence: one walk up, whatever joins the clauses.

A clause takes the subject of the one that «و», «اما» or «؛» joins it to, of the one around it («در حالی که …»), or the
noun that its «که» says something of. People and things alike; number and person agree, and whatever does not is left
alone. Knows one sentence and no time; what stands before it is for `mentions`.
"""

from collections.abc import Collection, Iterator
from typing import Final

from gahnegar.events.clauses import Clause, Link, Sentence, is_governed
from gahnegar.events.lexicon import ANYBODY_CAN, DEMONSTRATIVES, HOW_OFTEN
from gahnegar.events.predicates import predicate_of
from gahnegar.events.somebody import ends_plural, is_many, is_owned_object, is_somebody
from gahnegar.events.words import (
    CLOSE,
    COMMA,
    CONJ,
    CONNECTIVE,
    DETERMINER,
    MARK,
    MEASURE,
    MODAL,
    NUMBER,
    OBJECT,
    OPEN,
    PREP,
    PRONOUN,
    SUB,
    UNDER,
)
from gahnegar.persian.tokens import Relation

_STEPS: Final = 6
"""Clauses through which a subject is carried."""
_LONG: Final = 14
"""Words of a subject that a clause further on takes."""
_NOMINAL: Final = frozenset(("NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "X"))
_ORDINALS: Final = frozenset("آخرین نخستین اولین دومین سومین چندمین چندین چند".split())
_MUCH: Final = frozenset("درصد برابر پله رتبه واحد".split())
_WHILE: Final = frozenset("حالی حالیکه صورتی همان‌گونه همانگونه همان‌طور همانطور چنان هنگامی زمانی".split())
"""Words before «که» whose clause goes on with the subject of the one around it or before it."""


def carried_subject(sentence: Sentence, clause: Clause, timed: Collection[int]) -> tuple[int, int] | None:
    """The words of the subject that other clauses of its sentence lend to `clause`; None where that is not plain.

    `timed` are the words of times, which no subject holds.
    """
    verb, parse = clause.verb, sentence.parse
    if verb is None or not parse or sentence.spoken or not _tells_of_others(sentence, verb.last):
        return None
    if own_subject(sentence, clause, timed) is not None or not may_go_on(sentence, clause, timed):
        return None
    plural = ends_plural(sentence, verb.last)
    for source in _lenders(sentence, clause):
        if isinstance(source, tuple):
            return source if _fits(sentence, source, plural=plural) else None
        if source.verb is None or not _tells_of_others(sentence, source.verb.last):
            return None
        found = own_subject(sentence, source, timed)
        if found is not None:
            return found if _fits(sentence, found, plural=plural) and _is_whole(sentence, *found, timed) else None
        if not lacks_subject(sentence, source, timed):
            return None
    return None


def _lenders(sentence: Sentence, clause: Clause) -> Iterator[Clause | tuple[int, int]]:
    """The clauses whose subject `clause` may share, the nearest first; or the noun that it says something of."""
    here = clause
    for _ in range(_STEPS):
        noun = _said_of(sentence, here)
        if noun is not None:
            yield noun
            return
        above = _joined_to_it(sentence, here)
        if above is None:
            return
        yield above
        here = above


def _joined_to_it(sentence: Sentence, clause: Clause) -> Clause | None:
    """The clause that shares its subject with one without: joined to it, or around it."""
    if clause.previous is not None:
        return clause.previous
    words = sentence.words
    if clause.link is Link.MAIN and clause.first:
        here = words[clause.first]
        verb = clause.verb
        comma = words[clause.first - 1].form in "،؛" and verb is not None and not verb.copula
        joined = here.flags & CONJ or here.form in _BUT or comma
        return _ending(sentence, clause.first - 1) if joined else None
    opener = clause.first - 1
    if clause.link in (Link.CONTENT, Link.RELATIVE) and opener > 0 and words[opener - 1].form in _WHILE:
        parent = clause.parent
        if parent is not None and parent.verb is not None:
            return parent if parent.first < opener - 2 else None
        start = opener - 1
        while start and words[start - 1].flags & (PREP | CONJ | COMMA | DETERMINER):
            start -= 1
        return _ending(sentence, start - 1) if start else None
    return None


_BUT: Final = frozenset("اما ولی لیکن ولیکن بلکه سپس".split())


def _ending(sentence: Sentence, index: int) -> Clause | None:
    """The clause with a verb that ends right before a joint at or before `index`."""
    while index > 0 and sentence.words[index].flags & MARK:
        index -= 1
    found = sentence.owner[index]
    while found.verb is None and found.parent is not None:
        found = found.parent
    return found if found.verb is not None and found.verb.last <= index else None


def _said_of(sentence: Sentence, clause: Clause) -> tuple[int, int] | None:
    """The noun phrase of the clause before that a clause behind its verb says something of.

    «سه نمایشنامه را ترجمه کرد که در تئاتر شهر اجرا شد», «نمایشگاهی برپا می‌شود که تا نوروز ادامه دارد».
    """
    opener, words, parse = clause.first - 1, sentence.words, sentence.parse
    if opener < 1 or words[opener].form != "که" or clause.link not in (Link.RELATIVE, Link.COMPLEMENT):
        return None
    inside = range(clause.first, clause.verb.first if clause.verb is not None else clause.last)
    if any(words[n].form in _TAKEN_UP for n in inside):
        return None
    outer = sentence.owner[opener - 1]
    if outer.verb is None or outer.verb.last != opener - 1 or outer is clause or clause.parent not in (outer, None):
        return None
    telling = predicate_of(sentence, outer)
    if telling is None or words[outer.verb.first - 1].form in _LEADING:
        return None
    marks = [n for n in range(outer.first, outer.verb.first) if words[n].flags & OBJECT and sentence.owner[n] is outer]
    writes = bool(marks) and outer.verb.stem == "نوشت"  # «طرحی را نوشت که پنج سال بعد اجرا شد»
    if (telling.reporting or outer.verb.stem in _SAID) and not writes:
        return None
    if marks:
        noun = parse.head[marks[0]]
        if len(marks) > 1 or not outer.first <= noun < marks[0] or words[noun].flags & PRONOUN:
            return None
        first = _from(sentence, noun)
        while first > outer.first and parse.ezafe[first - 1] and parse.pos[first - 1] == "NOUN":
            first -= 1
        return first, marks[0] - 1
    if outer.verb.copula:
        return None
    found = own_subject(sentence, outer, ())
    some = found is not None and any(
        words[n].form.endswith("ی") or words[n].flags & NUMBER for n in range(found[0], found[1] + 1)
    )
    return found if some else None


_TAKEN_UP: Final = frozenset("آن او وی آنها آن‌ها آنان".split())
_SAID: Final = frozenset("خواست توانست دانست دید شنید فهمید گفت نوشت افزود".split())
_LEADING: Final = frozenset(
    "لازم ممکن قرار معلوم روشن مشخص امیدوار مطمئن مجبور باعث سبب موجب معتقد قصد تلاش سعی اعلام وعده قول دستور اجازه "
    "احتمال انتظار نیاز بهتر ضروری کافی حاضر آماده باور عقیده ثابت تصور فکر احساس پیش‌بینی پیشنهاد".split()
)
"""Words of predicates behind which «که» leads to what is meant, not to what is said of a noun."""


def own_subject(sentence: Sentence, clause: Clause, timed: Collection[int]) -> tuple[int, int] | None:
    """The words of the subject that a clause names itself, as the tree tells it, whole from its first word."""
    verb, parse, words = clause.verb, sentence.parse, sentence.words
    if verb is None or not parse:
        return None
    tops = set(range(max(verb.first - 1, clause.first), verb.last + 1))
    above = parse.head[verb.last]
    if parse.relation[verb.last] in (Relation.COP, Relation.AUX) and clause.first <= above < verb.first:
        tops.add(above)
    for noun in range(clause.first, verb.first):
        if parse.relation[noun] != Relation.NSUBJ or parse.head[noun] not in tops or sentence.owner[noun] is not clause:
            continue
        if noun in timed or words[noun].flags & (PRONOUN | SUB | PREP) or is_governed(sentence, noun, PREP | UNDER):
            continue
        if is_amount(sentence, clause, range(_from(sentence, noun), noun + 1)) or is_owned_object(sentence, noun):
            continue
        first, last = _from(sentence, noun), _to(sentence, noun, verb.first - 1, timed)
        first = _opened(sentence, clause, first, timed)
        first += last > first and words[first].form in STATES
        last = _to_quotation_end(sentence, first, last, verb.first - 1)
        return (first, last) if last - first < _LONG else None
    return None


def _to_quotation_end(sentence: Sentence, first: int, last: int, end: int) -> int:
    """The last word of a phrase, up to the mark that closes the quotation in it: «فیلم‌برداری «خانهٔ کنار رود»»."""
    words = sentence.words
    opened = next((n for n in range(last, first - 1, -1) if words[n].flags & (OPEN | CLOSE)), -1)
    if opened < 0 or not words[opened].flags & OPEN:
        return last
    return next((n for n in range(last + 1, end + 1) if words[n].flags & CLOSE), last)


STATES: Final = frozenset(("حال", "وضع", "وضعیت"))
"""Of «حال سه تن وخیم است و …» it is the people of whom the next clause tells."""


def _from(sentence: Sentence, noun: int) -> int:
    """Where the phrase of a noun begins: with what counts it or points at it."""
    parse, words = sentence.parse, sentence.words
    first = noun
    while first and (
        words[first - 1].flags & (DETERMINER | NUMBER | MEASURE)
        or (parse.head[first - 1] == noun and parse.relation[first - 1] in ("amod", "nummod", "det", "flat"))
    ):
        if sentence.hidden[first - 1] and not sentence.hidden[noun]:
            break
        first -= 1
        if (
            first > 1
            and words[first].flags & NUMBER
            and words[first - 1].flags & CONJ
            and words[first - 2].flags & NUMBER
        ):
            first -= 1
    return first


def _to(sentence: Sentence, noun: int, stop: int, timed: Collection[int]) -> int:
    """Where the phrase of a noun ends: before a time, a mark that is no quote of its own, or what hangs on the verb."""
    parse, words = sentence.parse, sentence.words
    last = noun
    while last < stop and last + 1 not in timed:
        after = last + 1
        if words[after].flags & (COMMA | OBJECT) or (
            words[after].flags & MARK and not words[after].flags & (OPEN | CLOSE)
        ):
            break
        if words[after].flags & SUB or noun not in parse.governors(after):
            break
        if words[after].flags & PREP and parse.relation[parse.head[after]] in ("obl", "obl:arg"):
            break
        last = after
    while last > noun and (words[last].flags & (PREP | CONJ | OPEN) or words[last].form in ("هم", "نیز")):
        last -= 1
    return last


def _opened(sentence: Sentence, clause: Clause, first: int, timed: Collection[int]) -> int:
    """Where a subject begins whose name in quotes the tree takes for all of it: «[نخستین ترجمهٔ او]، «باغ خاموش»»."""
    words, parse = sentence.words, sentence.parse
    start = clause.first
    while start < first and words[start].flags & (CONNECTIVE | CONJ | COMMA | MODAL):
        start += 1
    if start == first or words[first - 1].form != "«":
        return first
    comma = first - 2
    led = range(start, comma)
    plain = comma > start and words[comma].flags & COMMA and not words[start].flags & PREP
    plain = plain and all(parse.pos[n] in _NOMINAL and n not in timed and not words[n].flags & MARK for n in led)
    return start if plain else first


def is_amount(sentence: Sentence, clause: Clause, part: Collection[int]) -> bool:
    """Whether some words only say how often or by how much: «[هفت بار] به چاپ رسید», «[۱۵ درصد] کاهش یافت»."""
    words = sentence.words
    said = [n for n in part if not words[n].flags & (MARK | CONNECTIVE)]
    if not said or (not words[said[0]].flags & NUMBER and words[said[0]].form not in _ORDINALS):
        return False
    if words[said[-1]].form in HOW_OFTEN:
        return all(words[n].flags & NUMBER or words[n].form in _ORDINALS for n in said[:-1])
    return (
        words[said[-1]].form in _MUCH and all(words[n].flags & NUMBER for n in said[:-1]) and _changes(sentence, clause)
    )


def _changes(sentence: Sentence, clause: Clause) -> bool:
    """Whether a verb tells of more or less: «۱۵ درصد کاهش یافت»."""
    verb = clause.verb
    return verb is not None and sentence.words[max(verb.first - 1, 0)].form in _CHANGES


_CHANGES: Final = frozenset(
    "افزایش کاهش رشد افت گران ارزان تنزل ترقی سقوط صعود اعلام گزارش برآورد عنوان ثبت بالا پایین".split()
)


def lacks_subject(sentence: Sentence, clause: Clause, timed: Collection[int]) -> bool:
    """Whether nothing in a clause may be its subject: each noun has a preposition or «را», or is the verb's."""
    verb, parse, words = clause.verb, sentence.parse, sentence.words
    if verb is None or not parse:
        return False
    if any(words[n].form in _OF_NOBODY for n in range(clause.first, verb.last + 1)):
        return False
    own = [n for n in range(clause.first, verb.first) if sentence.owner[n] is clause]
    objects = {parse.head[n] for n in own if words[n].flags & OBJECT}
    for index in own:
        far = index < verb.first - 2 and parse.pos[index] == "ADJ" and parse.relation[index] == "xcomp"
        if not (far or parse.pos[index] in ("NOUN", "PROPN", "PRON", "NUM")) or index in timed or index in objects:
            continue
        bare = index - 1 in timed and parse.relation[index] not in _OF_VERB  # «در ۱۳۴۵ باران بارید»
        if not bare and (is_governed(sentence, index, PREP | UNDER) or _is_within(sentence, index, timed)):
            continue
        if is_amount(sentence, clause, range(_from(sentence, index), index + 1)):
            continue
        above = parse.head[index]
        far = far or (verb.copula and index < verb.first - 1)
        if not far and parse.relation[index] in _OF_VERB and above in range(verb.first - 1, verb.last + 1):
            continue
        of_copula = parse.relation[verb.last] == Relation.COP and parse.head[verb.last] == index
        if of_copula or (verb.copula and index == verb.first - 1):
            continue
        return False
    return True


def _is_within(sentence: Sentence, index: int, timed: Collection[int]) -> bool:
    """Whether a noun belongs to one before it, by the tree and by an ezafe, a joint or a number between them."""
    parse, before = sentence.parse, index - 1
    if parse.relation[index] not in _WITHIN or parse.head[index] in timed or index == 0:
        return False
    joined = sentence.words[before].flags & (CONJ | NUMBER | MEASURE | DETERMINER | COMMA | OPEN)
    tied = parse.ezafe[before] or joined or sentence.words[before].form in _MUCH
    return parse.head[index] > index or bool(tied) or parse.relation[index] in ("flat", "fixed")


_WITHIN: Final = frozenset(("nmod", "amod", "flat", "nummod", "conj", "appos", "det", "fixed", "compound", "goeswith"))
_OF_VERB: Final = frozenset(("compound:lvc", "obj", "xcomp", "root"))
_OF_NOBODY: Final = ANYBODY_CAN | {"باید", "نباید"}


def _tells_of_others(sentence: Sentence, verb: int) -> bool:
    read = sentence.parse.verb[verb]
    if read is not None and read.person is not None:
        return read.person == 3
    return not sentence.words[verb].form.endswith(("یم", "ید"))


def _fits(sentence: Sentence, found: tuple[int, int], *, plural: bool) -> bool:
    """Whether a subject of another verb or clause can be that of a verb in the plural or in the singular."""
    words = sentence.words[found[0] : found[1] + 1]
    many = is_many(sentence, *found)
    if plural:
        return (
            many or words[0].flags & NUMBER > 0 or any(here.form.endswith(_MANY) or here.flags & CONJ for here in words)
        )
    return not (many and is_somebody(sentence, *found))


_MANY: Final = ("ها", "های", "هایی", "ان", "ین", "ات")


def tells_of_none(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause says that something is not there, and nothing of a subject: «از … خبری نیست»."""
    verb = clause.verb
    bare = verb is not None and verb.first > clause.first and sentence.words[verb.first - 1].form in _NONE
    return bare and verb is not None and (verb.copula or verb.stem in ("بود", "داشت"))


def may_go_on(sentence: Sentence, clause: Clause, timed: Collection[int]) -> bool:
    """Whether nothing in a clause speaks against a subject from outside: nobody in it acts, it tells of nothing new."""
    words, parse, verb = sentence.words, sentence.parse, clause.verb
    assert verb is not None
    own = [n for n in range(clause.first, verb.first) if sentence.owner[n] is clause and n not in timed]
    if any(words[n].form in _OF_NOBODY for n in (*own, *range(verb.first, verb.last + 1))):
        return False
    if tells_of_none(sentence, clause):
        return False
    if words[verb.first - 1].form in _LEADING and (verb.copula or verb.stem == "شد"):
        return False
    tops = (verb.first - 1, verb.last, parse.head[verb.last])
    if any(parse.relation[n] == Relation.NSUBJ and parse.head[n] in tops for n in timed):
        return False  # «عاشورا پیامهایی دارد»
    objects = {parse.head[n] for n in own if words[n].flags & OBJECT}
    pointing = [n for n in own if words[n].form in DEMONSTRATIVES and parse.head[n] not in objects]
    if any(not _is_led(sentence, n) for n in pointing):
        return False
    for index in own:
        if parse.relation[index] in _WITHIN or index in objects or is_governed(sentence, index, PREP | UNDER):
            continue
        if parse.pos[index] in ("NOUN", "PROPN", "PRON") and is_somebody(sentence, index, index):
            return verb.copula and index >= own[-1] - 1
    return True


def _is_led(sentence: Sentence, index: int) -> bool:
    """Whether «این» at a word stands behind a preposition or its noun: «در این شهر», «مردم این شهر»."""
    parse, before = sentence.parse, index - 1
    if index == 0:
        return False
    tied = parse.ezafe[before] and parse.relation[parse.head[index]] in ("nmod", "conj")
    return tied or bool(sentence.words[before].flags & (PREP | UNDER))


_NONE: Final = frozenset("خبری کسی چیزی نیازی اثری امیدی راهی جایی شکی تردیدی".split())


def _is_whole(sentence: Sentence, first: int, last: int, timed: Collection[int]) -> bool:
    """Whether a phrase is not cut off in the middle, and says whom or what by itself."""
    parse, after = sentence.parse, last + 1
    cut = parse.ezafe[last] and after not in timed
    if after + 1 < len(sentence.words) and sentence.words[after].flags & (COMMA | CONJ):
        cut = cut or (parse.relation[after + 1] == "conj" and first <= parse.head[after + 1] <= last)
    return not cut and not sentence.words[first].flags & PRONOUN
