"""What a title does not go without: the words of its verb, its subject, something or somebody that is named."""

from typing import Final

from gahnegar.events.clauses import Sentence, is_governed
from gahnegar.events.lexicon import MADE, MAKING
from gahnegar.events.predicates import Predicate, complex_start
from gahnegar.events.relative_heads import opening_clause, taken_noun
from gahnegar.events.relatives import Role, role_of, says_what
from gahnegar.events.titles.needs import PAIRS, VALENCES
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import (
    COMMA,
    CONJ,
    COUNTRY,
    DETERMINER,
    EVENT,
    MARK,
    MEASURE,
    NAME,
    NUMBER,
    OBJECT,
    PLACE,
    PREP,
    PRONOUN,
    PURE_PREP,
    STOP,
    SUB,
    TOWN,
    UNDER,
)
from gahnegar.persian.verb_table import BECOMING_VERBS, LIGHT_VERBS

_ASKED: Final = PAIRS | VALENCES
SITE: Final = PLACE | TOWN | COUNTRY
"""Words of places."""


def tells_only_day(sentence: Sentence, predicate: Predicate, timed: set[int]) -> bool:
    """Whether a copula tells of its bare subject only its numbered day: «مهلت ثبت‌نام [۲۰ آذر] است»."""
    words, group, first = sentence.words, predicate.group, predicate.clause_first
    if group is None or not group.copula or predicate.nominal or group.first - 1 not in timed:
        return False
    day = next((n for n in range(first, group.first) if n in timed), first)
    subject = range(first, day)
    barred = MARK | SUB | OBJECT | CONJ
    plain = bool(subject) and not any(words[n].flags & barred for n in subject)
    plain = plain and not (words[first].flags | words[day - 1].flags) & PREP
    plain = plain and words[group.first - 1].form not in _LENGTHS  # «در گروه سنی ۱۰ تا ۲۰ سال هستند»
    return plain and bool(words[day].flags & NUMBER) and timed.issuperset(range(day, group.first))


_LENGTHS: Final = frozenset("سال هفته روز ساعت دقیقه".split())


def verb_start(sentence: Sentence, predicate: Predicate, begin: int, timed: set[int]) -> int:
    """The first word that a title keeps with its verb: also a noun of a light verb that no table knows."""
    words, group, start, parse = sentence.words, predicate.group, predicate.first, sentence.parse
    if group is None:
        return start
    if tells_only_day(sentence, predicate, timed):
        return group.first
    far = group.first - predicate.last > 3 and not predicate.gapped
    if predicate.nominal or start < 0 or far or words[start].flags & MEASURE or start > group.first:
        start = complex_start(sentence, group, max(timed, default=-1))
    if parse:
        said = (n for n in range(max(begin, group.first - _SAID), start) if n not in timed)
        start = next((n for n in said if says_what(sentence, predicate.clause, group, n)), start)
        tied = [
            n for n in range(max(begin, group.first - 4), start) if parse.head[n] in range(group.first, group.last + 1)
        ]
        tied = [n for n in tied if parse.relation[n] in ("compound:lvc", "xcomp", "cop", "aux") and n not in timed]
        tied = [n for n in tied if not words[n].flags & SITE or parse.relation[n] == "cop"]
        if tied and all(not words[n].flags & (OBJECT | COMMA | STOP) for n in range(tied[0], start)):
            start = min(start, tied[0])
        before = start - 1
        led = before > begin and words[before - 1].flags & PURE_PREP and parse.relation[before] in ("obl:arg", "obl")
        led = led and not (before - 2 > begin and words[before - 2].flags & EVENT)
        led = led and not words[before - 2].flags & words[before].flags & NUMBER  # «۴ بر ۲ پیروز شد»
        led = led and (start == group.first or (words[start].form, words[before - 1].form) in VALENCES)
        if led and parse.head[before] in range(start, group.last + 1) and before not in timed:
            start = before - 1
        elif before >= begin and words[before].flags & PURE_PREP and start < group.first and before not in timed:
            start = before
        return start
    if start != group.first or group.stem not in LIGHT_VERBS or group.passive or group.copula or start <= begin:
        return start
    barred = MARK | OBJECT | PREP | CONJ | PRONOUN | SUB | SITE | NAME
    if words[start - 1].flags & barred or start - 1 in timed or sentence.owner[start - 1] is not predicate.clause:
        return start
    if start - 2 >= begin and words[start - 2].form in ("به", "در", "از") and start - 2 not in timed:
        return start - 2
    return start - 1


_SAID: Final = 6
"""Words before a verb at most in which it is looked for what somebody became: «که … [استاد دانشگاه] شد»."""


def subjects_of(sentence: Sentence, predicate: Predicate, timed: set[int]) -> list[int]:
    """The heads of what the analyser takes for the subject of the verb."""
    parse, group = sentence.parse, predicate.group
    if not parse or group is None:
        return []
    heads = range(max(group.first - 1, predicate.clause_first), group.last + 1)
    return [
        n
        for n in range(predicate.clause_first, group.first)
        if parse.relation[n] == "nsubj"
        and parse.head[n] in heads
        and n not in timed
        and not sentence.hidden[n]
        and sentence.owner[n] is predicate.clause
        and not is_governed(sentence, n, PURE_PREP | UNDER)
    ]


def lent_object(sentence: Sentence, predicate: Predicate, timed: set[int]) -> tuple[int, int] | None:
    """The object with its «را» that the clause before lends to one without: «… مرمت آن را آغاز کرد و … [رها] کرد»."""
    parse, group, words = sentence.parse, predicate.group, sentence.words
    before = predicate.clause.previous
    if not parse or group is None or predicate.nominal or before is None or before.verb is None or group.passive:
        return None
    light = words[group.first - 1].form
    takes = (group.stem in ("کرد", "نمود") and light in MADE) or (group.stem == "داد" and light == "تحویل")
    if not takes and not (group.stem in MAKING and predicate.first == group.first):
        return None
    own = range(predicate.clause_first, group.first)
    if any(words[n].flags & OBJECT for n in own) or any(parse.relation[n] == "obj" for n in own):
        return None
    if predicate.first < group.first - 1 or parse.ezafe[predicate.first - 1]:
        return None
    marks = [n for n in range(before.first, before.verb.first) if words[n].flags & OBJECT]
    if len(marks) != 1 or sentence.owner[marks[0]] is not before or sentence.hidden[marks[0]]:
        return None
    noun = parse.head[marks[0]]
    if not before.first <= noun < marks[0] or any(n in timed for n in range(noun, marks[0])):
        return None
    while noun > before.first and (words[noun - 1].flags & (DETERMINER | NUMBER | MEASURE) or parse.ezafe[noun - 1]):
        noun -= 1
    return None if noun in timed else (noun, marks[0])


def taken_object(sentence: Sentence, predicate: Predicate) -> list[int]:
    """The noun before «که» and that «که», where the clauses behind it all act on that noun.

    «[لایحه‌ای که] دولت تدوین کرد و … به مجلس فرستاد»: the second has neither, and the title writes «را» for «که».
    """
    opened, group = opening_clause(predicate.clause), predicate.group
    if opened is predicate.clause or group is None or group.passive or opened.parent is None or opened.verb is None:
        return []
    own = range(predicate.clause_first, group.first)
    acted_on = any(sentence.words[n].flags & OBJECT or sentence.parse.relation[n] == "obj" for n in own)
    if acted_on or group.copula or role_of(sentence, opened, opened.verb) is not Role.OBJECT:
        return []
    first, last = taken_noun(sentence, opened, opened.verb)
    return [*range(first, last + 1), opened.first - 1]


def has_core(sentence: Sentence, predicate: Predicate, order: list[int]) -> bool:
    """Whether a title names somebody or something besides what stands behind prepositions and in its verb."""
    words, parse, led = sentence.words, sentence.parse, False
    start, group, nominal = predicate.first, predicate.group, predicate.nominal
    if group is not None:
        start = complex_start(sentence, group, -1) if nominal else min(start, group.first)
        if group.copula and start < group.first and words[start].flags & EVENT and words[group.first].verb is None:
            return True  # «[تولد] آرشه»
    previous = -2
    for index in order:
        flags = words[index].flags
        apart = nominal and led and sentence.hidden[index - 1]  # «در جلسه [امروز] شورا حاضر شد»
        subject = parse and index < start and not apart and parse.relation[index] in ("nsubj", "csubj", "obj")
        if flags & OBJECT or subject:
            return True
        if flags & (PURE_PREP | UNDER):
            led = True
        elif not flags & MARK and index < start and (not led or (index > previous + 1 and not nominal)):
            return True
        previous = index
    return bool(parse) and group is not None and _is_about(sentence, predicate, group, order)


def _is_about(sentence: Sentence, predicate: Predicate, group: VerbGroup, order: list[int]) -> bool:
    """Whether a verb that has no subject is about what a preposition leads to: «[از سه کارمند] تقدیر شد»."""
    parse, words, kept = sentence.parse, sentence.words, frozenset(order)
    if group.copula or not (group.passive or group.stem in BECOMING_VERBS) or subjects_of(sentence, predicate, set()):
        return False
    own = [n for n in range(predicate.clause_first, group.first) if group.first <= parse.head[n] <= group.last]
    nouns = [words[n].form for n in own if parse.relation[n] not in _OBLIQUE]
    led = (n for n in own if n in kept and parse.relation[n] in _OBLIQUE)
    cases = ((words[c].form, c) for n in led for c in parse.children[n] if parse.relation[c] == "case")
    return any(case in kept and any((noun, form) in _ASKED for noun in nouns) for form, case in cases)


_OBLIQUE: Final = ("obl", "obl:arg")
