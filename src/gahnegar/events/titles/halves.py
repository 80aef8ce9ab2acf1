"""What a title tells besides its clause, where that says little alone: the other half, or what was said meanwhile.

«پیرمرد کنار بخاری می‌نشیند [و نامه‌ها را می‌خواند]», «وزیر که دیروز در جمع استانداران سخن می‌گفت، [از مجلس خواست …]».
"""

from typing import Final

from gahnegar.events.clauses import Link, Sentence
from gahnegar.events.predicates import Predicate, predicate_of
from gahnegar.events.relative_heads import opening_clause
from gahnegar.events.somebody import ends_plural
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import CONJ
from gahnegar.persian.verbs import TenseForm

_POSTURES: Final = frozenset("نشست ایستاد برخاست".split())
"""Stems of verbs that only tell how one is while one does something."""
_CALLS: Final = frozenset("زنگ تماس تلفن".split())
"""Nouns of calling somebody, which says nothing without what for."""
_GOING: Final = frozenset(("رفت", "آمد"))
_SPEECHES: Final = frozenset("سخن صحبت سخنرانی گفت‌وگو گفتگو".split())
"""Nouns of speaking, which say nothing without what is said."""


def other_half(sentence: Sentence, predicate: Predicate) -> Predicate | None:
    """The half that «و» joins right behind a deed for which it was done: «زنگ زد [و خبر داد]»; None of a full deed.

    Only one without a time and a subject of its own, in the same tense.
    """
    group, words, parse = predicate.group, sentence.words, sentence.parse
    if group is None or not parse or predicate.nominal or predicate.gapped or group.negated or sentence.spoken:
        return None
    behind = next((c for c in sentence.clauses if c.link is Link.COORDINATE and c.previous is predicate.clause), None)
    verb = behind.verb if behind is not None else None
    if behind is None or verb is None or verb.negated or not _same_tense(verb, group):
        return None
    joined = behind.first == group.last + 2 and words[group.last + 1].flags & CONJ
    timed = any(sentence.hidden[behind.first : verb.first])
    if not joined or timed or ends_plural(sentence, verb.last) != ends_plural(sentence, group.last):
        return None
    if any(parse.relation[n] == "nsubj" for n in parse.children[verb.last]):
        return None
    half = predicate_of(sentence, behind)
    noun = words[group.first - 1].form if group.first else ""
    called = group.stem in ("زد", "گرفت", "کرد") and noun in _CALLS
    says = half is not None and (half.reporting or verb.stem == "خواست")
    neither = words[behind.first].form == "نه" and any(
        words[n].form == "نه" for n in range(predicate.clause_first, group.first)
    )  # «مجلس [نه] استعفا را پذیرفت [و نه به آن رأی داد]»
    return half if neither or group.stem in _POSTURES or called or (group.stem in _GOING and says) else None


def _same_tense(one: VerbGroup, other: VerbGroup) -> bool:
    """Whether two verbs have one tense; «می‌خواند» may be of either."""
    return one.tense is other.tense or {one.tense, other.tense} == {TenseForm.PRESENT, TenseForm.IMPERFECT}


def said_meanwhile(sentence: Sentence, predicate: Predicate) -> Predicate | None:
    """What somebody of whom a clause behind «که» tells that he spoke said then: the verb of the clause around it."""
    clause, group = opening_clause(predicate.clause), predicate.group
    outer = clause.parent
    if group is None or clause.link is not Link.RELATIVE or clause is not predicate.clause or outer is None:
        return None
    verb = outer.verb
    speaks = sentence.words[group.first - 1].form in _SPEECHES and group.stem in ("گفت", "کرد")
    if not speaks or verb is None or verb.first < group.last or sentence.hidden[verb.first - 1]:
        return None
    found = predicate_of(sentence, outer)
    return found if found is not None and (found.reporting or verb.stem == "خواست") else None
