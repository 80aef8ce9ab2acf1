"""The people and the bodies that a sentence names: who acts in its clauses, and who else may be meant behind it.

A subject that no table knows is somebody if it does what only somebody does. What a mention is by itself, one or many,
leaning on the text or not, is told here; whom a pronoun means tells `salience`. Knows no time.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from gahnegar.events.animacy import is_doer, is_person_noun, is_thing
from gahnegar.events.clauses import Clause, Link, Sentence
from gahnegar.events.lexicon import DEMONSTRATIVES, FAMILIES
from gahnegar.events.mentions import Mention, Mentions, Named, Standing, kind_named
from gahnegar.events.named_again import ACCIDENTS
from gahnegar.events.own_subjects import is_amount, own_subject
from gahnegar.events.owners import owner_ending
from gahnegar.events.phrases import Phrase
from gahnegar.events.predicates import predicate_of
from gahnegar.events.somebody import ends_plural, has_office, head_of, is_many, is_partitive, is_somebody
from gahnegar.events.taking_part import is_common_chain, needs_actor, takes_part
from gahnegar.events.words import (
    BODY,
    CLOSE,
    COMMA,
    CONJ,
    COUNTRY,
    DETERMINER,
    EVENT,
    LIGHT,
    MARK,
    NAME,
    NUMBER,
    OBJECT,
    OPEN,
    PLACE,
    PREP,
    PRONOUN,
    REPORT,
    ROLE,
    TITLE,
    TOWN,
    word,
)
from gahnegar.persian.names import Name, NameKind
from gahnegar.persian.nouns import NounClass, chance, is_seen, singulars

_HARDLY: Final = 0.3
"""How likely a common noun that texts show must at least name people."""


def clause_subjects(mentions: Mentions, sentence: Sentence) -> Iterator[Mention]:
    """The subjects of the clauses with a verb, the last one first."""
    timed = _timed(mentions, sentence)
    parts = [part for part in mentions.taking_part(sentence) if part.standing is Standing.SUBJECT]
    for clause in reversed(sentence.clauses):
        own = own_subject(sentence, clause, timed)
        bare = next((part for part in parts if part.clause is clause), None)
        bare = None if bare and is_amount(sentence, clause, range(bare.first, bare.last + 1)) else bare
        own = None if own is not None and _is_what_one_is(sentence, clause, own, timed) else own
        bare = None if bare is not None and _is_what_one_is(sentence, clause, bare.place, timed) else bare
        if own is not None:
            yield Mention(sentence, *own, kind_named(sentence, *own), Standing.SUBJECT, clause)
        elif bare is not None:
            yield bare


def _is_what_one_is(sentence: Sentence, clause: Clause, own: tuple[int, int], timed: set[int]) -> bool:
    """Whether an office is what somebody becomes or was: «پرن در سال ۱۹۳۶ [معاون وزیر] شد», «و [کارگر] شد»."""
    verb = clause.verb
    if verb is None or not sentence.words[own[0]].flags & ROLE or verb.stem not in ("شد", "بود") or verb.passive:
        return False
    first, parse = clause.first, sentence.parse
    opened = first < own[0] and first not in timed and parse.pos[first] in ("NOUN", "PROPN") and not parse.ezafe[first]
    return own[1] + 1 == verb.first or opened


def is_main(subject: Mention) -> bool:
    """Whether a subject is that of a main clause."""
    return subject.clause is not None and subject.clause.link in (Link.MAIN, Link.COORDINATE)


def people_of(mentions: Mentions, sentence: Sentence, subjects: list[Mention]) -> list[Mention]:
    """The people and the bodies of a sentence, in order; two whom «و» joins as one and each by itself."""
    named = {one.first: one for one in mentions.named(sentence) if one.kind in (Named.PERSON, Named.BODY)}
    acting: dict[int, Mention] = {}
    objects = (one for one in mentions.taking_part(sentence) if one.standing is Standing.OBJECT)
    for part in (*subjects, *objects):
        name = named.get(part.first)
        if name is not None or _is_somebody(part):
            kind = part.kind if part.kind is not Named.THING else name.kind if name else Named.PERSON
            acting.setdefault(part.first, replace(part, kind=kind, last=max(part.last, name.last if name else -1)))
    timed = _timed(mentions, sentence)
    whole = [_trimmed(one, timed) for _, one in sorted((named | acting).items()) if one.first not in timed]
    found = [part for one in _with_names(whole) for part in _each_of_joined(one)]
    return [one for one in found if not leans_on_text(one) or (name_in(one) and not one.words[0].flags & DETERMINER)]


def _timed(mentions: Mentions, sentence: Sentence) -> set[int]:
    """The words of the times of a sentence."""
    return {n for first, last in mentions.times(sentence) for n in range(first, last + 1)}


def _with_names(people: list[Mention]) -> list[Mention]:
    """People with the names behind their commas: «مدیرعامل، [سپیده ارجمند]», «مادربزرگم، [طوبی خانم]»."""
    found: list[Mention] = []
    for one in people:
        office = found[-1] if found else None
        beside = office is not None and one.first == office.last + 2 and one.sentence.names[one.first] is not None
        beside = beside and bool(one.sentence.words[one.first - 1].flags & COMMA)
        if not beside or office is None or office.kind is Named.BODY or name_in(office):
            found.append(one)
            continue
        apart = leans_on_text(office) or any(owner_ending(here.form) == "ش" for here in office.words)
        found[-1] = replace(office, first=one.first if apart else office.first, last=one.last)
    return found


def _each_of_joined(mention: Mention) -> Iterator[Mention]:
    """A mention, and each of two whom «و» joins by itself: «[حسن] و [علی]», «[رئیس هیئت] و [حامد اکرمیان]»."""
    yield mention
    words = mention.words
    joint = next((n for n in range(1, len(words) - 1) if words[n].flags & CONJ), 0)
    behind = mention.first + joint + 1
    named = words[joint + 1].flags & (NAME | TITLE | ROLE | BODY) if joint else 0
    if joint and (named or mention.sentence.names[behind] is not None):
        yield replace(mention, last=behind - 2, clause=None)
        yield from _each_of_joined(replace(mention, first=behind, clause=None))


def _trimmed(mention: Mention, timed: set[int]) -> Mention:
    """A mention without the time, the object or the noun of the verb at its end: «شاکی [خانه] را», «قاضی [سخن] گفت»."""
    last = _without_object_behind(mention)
    while last > mention.first and last in timed:
        last -= 1
    verb = (mention.clause or mention.sentence.owner[last]).verb
    light = mention.sentence.words[last].flags & (LIGHT | EVENT | REPORT)
    if mention.clause is None:  # «به وزیر کار [رأی] نداد»
        light = mention.sentence.words[last].flags & LIGHT and verb is not None and verb.stem in ("داد", "کرد")
    over = verb is not None and last + 1 == verb.first and light and last > mention.first
    last -= bool(over)
    return _with_whole_quotes(replace(mention, last=last))


def _with_whole_quotes(mention: Mention) -> Mention:
    """A mention without a closing mark alone at its end, or with the opening one before it: «[«مهران کاوه» بازیگر]»."""
    own, first = mention.words, mention.first
    closing = next((n for n, here in enumerate(own) if here.flags & CLOSE), 0)
    if not closing or any(here.flags & OPEN for here in own[:closing]):
        return mention
    if closing + 1 == len(own):
        return replace(mention, last=mention.last - 1)
    opened = first > 0 and mention.sentence.words[first - 1].flags & OPEN
    return replace(mention, first=first - 1) if opened else mention


def _without_object_behind(mention: Mention) -> int:
    """The last word of a mention before the object of its verb, whatever ezafe the analyser sees between them."""
    sentence, first, last = mention.sentence, mention.first, mention.last
    if mention.standing is Standing.OBJECT:
        return last
    behind = range(last + 1, min(last + _OBJECT, len(sentence.words)))
    mark = next((n for n in behind if sentence.words[n].flags & OBJECT), -1)
    noun = sentence.parse.head[mark] if mark >= 0 and sentence.parse else -1
    if first < noun <= last:
        return noun - 1
    return last - (mark == last + 1 and last > first)


_OBJECT: Final = 4
"""Words behind a mention within which «را» may mark an object that begins in it."""


def _is_somebody(part: Mention) -> bool:
    """Whether a subject or an object is somebody: by its words, or because it does what only somebody does."""
    sentence, here = part.sentence, part.words[0]
    if here.form in FAMILIES or part.kind is Named.PRONOUN or (here.flags & NUMBER and part.first == part.last):
        return False
    if is_partitive(sentence, part.first):  # «یکی از شاکیان»
        return part.first + 2 <= part.last and is_somebody(sentence, part.first + 2, part.last)
    if part.kind is not Named.THING or is_by_noun(part) or has_office(sentence, *part.place):
        return True
    predicate = predicate_of(sentence, part.clause) if part.clause is not None else None
    if (
        predicate is None
        or part.standing is not Standing.SUBJECT
        or head_of(sentence, Phrase(*part.place)) != part.first
    ):
        return False
    noun = sentence.parse.pos[part.first] in ("NOUN", "PROPN") and not here.flags & (LIGHT | EVENT)
    noun = noun and sentence.parse.relation[part.first] != "compound:lvc"  # «[معذرت] خواست»
    thing = is_thing(here.form) or (is_seen(here.form) and (chance(here.form, NounClass.PERSON) or 0) < _HARDLY)
    owned = part.first < part.last and is_common_chain(sentence, *part.place)
    owned = owned and (here.form in ACCIDENTS or not needs_actor(sentence, predicate))  # «[صندوقچهٔ نامه‌ها] گم شد»
    return noun and not (thing or owned) and takes_part(sentence, predicate, *part.place)


def is_by_noun(mention: Mention) -> bool:
    """Whether a common noun names people: «راننده», «مادرم», «شوهرش»."""
    form = mention.sentence.words[head_of(mention.sentence, Phrase(*mention.place))].form
    kin = form[:-1].rstrip("\u200cا") if owner_ending(form) else form
    if word(form).flags & (PLACE | COUNTRY | TOWN):
        return False
    return is_person_noun(kin) or is_doer(form, plural=False) or bool(word(kin).flags & ROLE)


def is_several(mention: Mention) -> bool:
    """Whether a mention is of several people, by its verb or its words: «کارگردان» and «یکی از آنان» are one."""
    sentence, form = mention.sentence, mention.sentence.words[head_of(mention.sentence, Phrase(*mention.place))].form
    verb = mention.clause.verb if mention.clause is not None and mention.standing is Standing.SUBJECT else None
    if mention.words[0].form == "یکی":
        return False
    if verb is not None and sentence.parse.verb[verb.last] is not None:
        return ends_plural(sentence, verb.last)
    if form.endswith(("ان", "ین")) and verb is None:
        return any(word(one).flags & (ROLE | TITLE) or is_person_noun(one) for one in singulars(form)[1:])
    return is_many(sentence, *mention.place)


def are_joined(one: Mention, other: Mention) -> bool:
    """Whether «و» joins two of a sentence, in this order; not two offices of one: «راوندی، گیاه‌شناس و [استاد]»."""
    words = other.sentence.words
    beside = other.sentence is one.sentence and other.first == one.last + 2
    apposed = any(here.flags & COMMA for here in one.words) and name_in(other) is None and not is_several(one)
    return beside and not apposed and bool(words[other.first - 1].flags & CONJ)


def name_in(mention: Mention) -> Name | None:
    """The known name of a person that stands in a mention."""
    names = mention.sentence.names[mention.first : mention.last + 1]
    return next((name for name in names if name is not None and name.kind is NameKind.PERSON), None)


def name_said(mention: Mention) -> tuple[int, int] | None:
    """The words of the name that a copula says of an office: «بهترین بازیکن میدان [آرمان دلیری] بود»."""
    sentence = mention.sentence
    words, verb = sentence.words, sentence.owner[mention.last].verb
    opens = mention.first == sentence.owner[mention.last].first
    named = words[mention.first].flags & (NAME | TITLE) or sentence.names[mention.first] is not None
    if verb is None or (named and opens) or not (verb.copula or verb.stem == "بود"):
        return None
    first = next((n for n in range(mention.first, mention.last + 1) if words[n].flags & NAME), -1)
    stop = verb.first - 1
    plain = 0 < first <= stop <= first + _SURNAME
    plain = plain and not any(words[n].flags & (MARK | PREP | ROLE) for n in range(first, stop + 1))
    return (first, stop) if plain else None


_SURNAME: Final = 2
"""Words of a name beyond its first."""


def leans_on_text(mention: Mention) -> bool:
    """Whether a pronoun or «این» stands in a mention: «مربی او», «صاحب امتیاز آن»."""
    return any(here.flags & PRONOUN or here.form in DEMONSTRATIVES for here in mention.words)


def is_same(one: Mention, other: Mention) -> bool:
    """Whether two mentions may be of one: the words of one, titles left out, are among those of the other."""
    first, second = forms_of(one), forms_of(other)
    bodies = (one.kind is Named.BODY) + (other.kind is Named.BODY)  # «مدیرعامل [شرکت بیمه]» is no «شرکت بیمه»
    return bodies != 1 and (first <= second or second <= first)


def forms_of(mention: Mention) -> set[str]:
    """The words of a mention, without titles if it has others."""
    words = mention.words
    return {here.form for here in words if not here.flags & (TITLE | CONJ | NUMBER)} or {here.form for here in words}
