"""What some words of a title stand for, told before: whose «همسرش» is, who «آنان» are, which «کنسولگری» it is.

Each answer needs one candidate and no other: where the text names two, nothing is put in. Knows no time.
"""

from collections.abc import Container
from itertools import islice
from typing import Final

from gahnegar.events.animacy import is_doer, is_person_noun, names_many
from gahnegar.events.clauses import Clause, Link, Sentence, is_governed
from gahnegar.events.lexicon import DEMONSTRATIVES, PARTITIVES, SUFFERED, THIRD_PERSONS, UNDERGOING_VERBS
from gahnegar.events.mentions import Mention, Mentions, Named, Standing, kind_named
from gahnegar.events.named_again import named_before, only_full
from gahnegar.events.own_subjects import own_subject
from gahnegar.events.owners import owner_ending
from gahnegar.events.predicates import predicate_of
from gahnegar.events.somebody import ends_plural, is_animate, is_many
from gahnegar.events.speakers import Speakers
from gahnegar.events.undergone import lent_by_object
from gahnegar.events.words import (
    CLOSE,
    COUNTED,
    DETERMINER,
    MARK,
    MEASURE,
    NAME,
    NUMBER,
    OBJECT,
    PLACE,
    PREP,
    PRONOUN,
    ROLE,
    SUB,
    UNDER,
    WordForm,
    behind,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.text import Span, fold
from gahnegar.persian.verb_table import LIGHT_VERBS
from gahnegar.persian.wordlists import word_set

_SHORT: Final = 6
"""Words that are put in, at most."""
_LONG: Final = 8
"""Words of a thing that «آن» stands for, beyond its first."""
_MANY: Final = ("ها", "های", "هایی", "ان", "ین", "یان")


def person_of(mentions: Mentions, speakers: Speakers, sentence: Sentence, index: int) -> Span | None:
    """Whom «او» at a word means, or whose its «همسرش» is, where that is no word of its own sentence.

    The one whose life the text tells, or the only person that the sentences before name.
    """
    clause = sentence.owner[index]
    start = sentence.starts[index]
    begin = sentence.starts[min(clause.first, index)]
    own = sentence.words[index].form not in THIRD_PERSONS
    kin = _kin_before(sentence, index)
    others = range(index) if own or kin < index else range(len(sentence.words))
    if any(_is_person(sentence, n) for n in others if n != index):
        return None
    if not own and any(is_person_noun(sentence.words[n].form.removesuffix("ش")) for n in range(kin)):
        return None  # «پدرش به تهران رفت و خانواده دو سال بعد به او پیوست»
    if speakers.before(begin) is not None:
        return None
    subject = own_subject(sentence, clause, ()) if own else None
    if subject is not None and not subject[0] <= index <= subject[1] and not _is_kin_beside(sentence, subject, index):
        return None  # «باخ … ترک خدمتش را تقاضا کرد»
    acting = _acting_before(sentence, index) if own else None
    if acting is not None:
        return mentions.span(sentence, acting)
    hero = mentions.hero(start)
    if own and hero is not None and tells_of_another(mentions, sentence, hero):
        return None  # «خوانندهٔ گروه، پریسا معتمد، آمد. [پدرش] …»
    return hero or (mentions.sole_person(start) if own else None)


def _acting_before(sentence: Sentence, index: int) -> tuple[int, int] | None:
    """The one office of whom the clause before tells in the sentence: «[وزیر راه] نیامد و پاسخش به فردا موکول شد»."""
    clause = sentence.owner[index].previous
    found = own_subject(sentence, clause, ()) if clause is not None else None
    if found is None or not sentence.words[found[0]].flags & ROLE or is_many(sentence, *found):
        return None
    return found if sentence.parse.relation[index] in ("nsubj", "obj") else None


def tells_of_another(mentions: Mentions, sentence: Sentence, hero: Span) -> bool:
    """Whether the sentence before one tells of somebody by name who is not the hero of the text, and of him nothing."""
    before = mentions.sentence_before(sentence.start)
    if before is None or not before.words:
        return False
    words = {here.form for here in before.words}
    leans = not words.isdisjoint(THIRD_PERSONS) or any(owner_ending(form) == "ش" for form in words)
    named = [one for one in mentions.named(before) if one.kind is Named.PERSON and one.standing >= Standing.FREE]
    known = set(fold(hero.text).text.split())
    others = any(one.words[0].flags & NAME or before.names[one.first] is not None for one in named)
    return others and not leans and known.isdisjoint(words)


def _is_kin_beside(sentence: Sentence, subject: tuple[int, int], index: int) -> bool:
    """Whether a relative of somebody stands in a clause about a body or a thing: «[شرکت] با سرمایه پدرش پا گرفت»."""
    form = sentence.words[index].form.removesuffix("ش")
    return is_person_noun(form) and kind_named(sentence, *subject) in (Named.BODY, Named.THING)


def _kin_before(sentence: Sentence, index: int) -> int:
    """Where the noun begins that an ezafe ties to «او»: «[دو پسر] او»; the pronoun itself where none does."""
    first = index
    while first and sentence.parse.ezafe[first - 1]:
        first -= 1
    return first


def _is_person(sentence: Sentence, index: int) -> bool:
    name = sentence.names[index]
    return name is not None and name.kind is NameKind.PERSON


def people_meant(mentions: Mentions, sentence: Sentence, index: int) -> str:
    """Who or what «آنان» at a word are: the only ones of the clause before that are several; or nothing."""
    if not _is_part(sentence, index):
        return ""
    source, clauses = clauses_over(mentions, sentence, index)
    kept = [clause for clause in clauses if not ((saying := predicate_of(source, clause)) and saying.reporting)]
    found = [phrase for clause in kept for phrase in _plural_nouns(source, clause)]
    if len(found) != 1:
        return ""
    first, last = found[0]
    words = source.words[first : last + 1]
    if source.words[first - 1].form in DEMONSTRATIVES and first == last:
        full = named_before(mentions, words[0].form, source.starts[first - 1])
        return "" if full is None or len(full.text.split()) > _SHORT else " ".join(full.text.split())
    if len(words) > _SHORT or any(here.flags & (PRONOUN | MARK) or here.form in DEMONSTRATIVES for here in words):
        return ""
    return mentions.written(source, first, last)


def counted_again(mentions: Mentions, sentence: Sentence, index: int) -> Span | None:
    """Who «این سه تن» at a word are: the only ones of that number of whom the clauses before tell; or nothing."""
    words, number, noun = sentence.words, index + 1, min(index + 2, len(sentence.words) - 1)
    source, clauses = clauses_over(mentions, sentence, index)
    found = [place for clause in clauses for place in _plural_nouns(source, clause)]
    found = [(first, last) for first, last in found if source.words[first].form == words[number].form]
    if len(found) != 1 or found[0][1] - found[0][0] >= _SHORT:
        return None
    named = [here.form for here in source.words[found[0][0] : found[0][1] + 1]]
    anybody = words[noun].form in COUNTERS or words[noun].flags & (OBJECT | PREP | MARK) or sentence.hidden[noun]
    plain = not any(here.flags & (PRONOUN | MARK) for here in source.words[found[0][0] : found[0][1] + 1])
    return mentions.span(source, found[0]) if plain and (anybody or words[noun].form in named) else None


OF_PEOPLE: Final = word_set(
    "پدر مادر برادر خواهر پسر دختر فرزند همسر شوهر نامزد پدربزرگ مادربزرگ عمو عمه دایی خاله نوه خواهرزاده برادرزاده "
    "داماد عروس قرارداد وکیل پیکر جسد جنازه مزار آرامگاه زندگی_نامه یادنامه پایان_نامه نامه رمان مقاله آلبوم"
)
"""What is somebody's, and never a thing's."""
COUNTERS: Final = frozenset(("تن", "نفر"))
"""What stands behind a number of people and names none of them."""


def people_before(mentions: Mentions, sentence: Sentence, index: int) -> Span | None:
    """Whom «آنان» at a word means with which a sentence begins: the only people that the one before tells of."""
    source, clauses = clauses_over(mentions, sentence, index)
    found = [place for clause in clauses for place in _plural_nouns(source, clause)]
    people = [(first, last) for first, last in found if is_animate(source, first, last, plural=True)]
    if source is sentence or len(people) != 1 or people[0][1] - people[0][0] >= _SHORT:
        return None
    first, last = people[0]
    if source.words[last + 1].flags & OBJECT and last > first and not source.words[first].flags & NUMBER:
        return None  # «مهندسان پل خاتون را وارسی کردند»
    leans = any(here.flags & (PRONOUN | MARK) for here in source.words[people[0][0] : people[0][1] + 1])
    return None if leans else mentions.span(source, people[0])


def acted_on_again(mentions: Mentions, sentence: Sentence, index: int) -> Span | None:
    """Whom «او را» means with which a sentence begins: on whom the one before says that somebody acted.

    «[رئیس‌جمهور] [وزیر علوم] را برکنار کرد. او را دو سال پیش منصوب کرده بود»: who acted goes on.
    """
    clause, words = sentence.owner[index], sentence.words
    before = mentions.sentence_before(sentence.start)
    first = behind(words, clause.first, index, MARK)
    if before is None or first != index or index + 1 >= len(words) or not words[index + 1].flags & OBJECT:
        return None
    if clause.verb is None or ends_plural(sentence, clause.verb.last) or own_subject(sentence, clause, ()) is not None:
        return None
    objects = [one for one in mentions.taking_part(before) if one.standing is Standing.OBJECT]
    if len(objects) != 1 or objects[0].kind is not Named.PERSON or objects[0].clause is None:
        return None
    acting = own_subject(before, objects[0].clause, ())
    return None if acting is None or acting[0] == objects[0].first else mentions.span(before, objects[0].place)


def _is_part(sentence: Sentence, index: int) -> bool:
    """Whether «آنان» at a word are those of whom some are told, or whose something is: «یکی از آنان», «اصل آنها»."""
    words = sentence.words
    if index and sentence.parse.ezafe[index - 1] and not words[index - 1].flags & PREP:
        return True
    if index < 2 or words[index - 1].form != "از":
        return False
    return words[index - 2].form in PARTITIVES or bool(words[index - 2].flags & (NUMBER | COUNTED))


def clauses_over(mentions: Mentions, sentence: Sentence, index: int) -> tuple[Sentence, list[Clause]]:
    """The clauses with a verb that end before a word: those of its sentence, else those of the sentence before."""
    own = [c for c in sentence.clauses if c.verb is not None and c.verb.last < index and c is not sentence.owner[index]]
    before = None if own else mentions.sentence_before(sentence.start)
    if before is None:
        return sentence, own
    ends = before.ends
    return before, [c for c in before.clauses if c.verb is not None and ends[c.verb.last] <= sentence.start]


def _plural_nouns(sentence: Sentence, clause: Clause) -> list[tuple[int, int]]:
    """The noun phrases of a clause that are more than one, each from its number to its end."""
    words, parse, verb = sentence.words, sentence.parse, clause.verb
    found: list[tuple[int, int]] = []
    if verb is None or not parse:
        return found
    for index in range(clause.first, verb.first):
        if sentence.owner[index] is not clause or parse.pos[index] != "NOUN" or sentence.hidden[index]:
            continue
        counted = index > clause.first and words[index - 1].flags & NUMBER and words[index - 1].form not in ("یک", "1")
        if (
            parse.relation[index] in ("compound:lvc", "flat")
            or words[index].flags & MEASURE
            or not (counted or words[index].form.endswith(_MANY))
        ):
            continue
        first = index
        while first > clause.first and words[first - 1].flags & NUMBER:
            first -= 1
        last = index
        while (
            last + 1 < verb.first and index in parse.governors(last + 1) and not words[last + 1].flags & (MARK | OBJECT)
        ):
            if words[last + 1].flags & (PREP | SUB) or sentence.hidden[last + 1] or words[last + 1].verb is not None:
                break
            last += 1
        found.append((first, last))
    return found


def full_ranked(mentions: Mentions, sentence: Sentence, first: int, last: int) -> str:
    """The fuller mention before of a noun with its ordinal: «شعبه دوم» → «شعبه دوم دادگاه کیفری»; or nothing.

    Nothing, too, where the text names two such things.
    """
    words, after = sentence.words, last + 1
    text = " ".join(here.form for here in words[first:after])
    if sentence.parse.pos[first] != "NOUN" or text.endswith(_MANY):
        return ""
    closed = after < len(words) and (
        words[after].flags & (PREP | MARK | OBJECT | NUMBER)
        or sentence.hidden[after]
        or words[after].verb is not None
        or sentence.parse.relation[after] in ("compound:lvc", "xcomp")
    )
    return only_full(mentions, text, sentence.starts[first]) if closed else ""


def thing_before(mentions: Mentions, sentence: Sentence, clause: Clause) -> str:
    """The thing of which the sentence before tells last, with which a clause without a subject goes on; or nothing."""
    before = mentions.sentence_before(sentence.starts[clause.first])
    if before is None or not before.parse:
        return ""
    ends, start = before.ends, sentence.starts[clause.first]
    verbs = (c for c in reversed(before.clauses) if c.verb is not None and ends[c.verb.last] <= start)
    earlier = next((c for c in verbs if c.link in _MAIN), None)
    if earlier is None or clause.verb is None or ends_plural(sentence, clause.verb.last):
        return ""
    timed = {n for first, last in mentions.times(before) for n in range(first, last + 1)}
    saying = predicate_of(before, earlier)
    if saying is None or saying.reporting:
        return ""
    found = lent_by_object(sentence, clause, before, earlier, timed) or own_subject(before, earlier, timed)
    if found is None or is_animate(before, *found, plural=True):
        return ""
    here = before.words[found[0]]
    again = any(here.form == other.form for other in sentence.words[clause.first : clause.verb.last])
    if again or owner_ending(here.form) or here.flags & (DETERMINER | PRONOUN):
        return ""
    first, last = next((n for n in range(*found) if n not in timed), found[0]), found[1]
    if last - first >= _SHORT or is_governed(before, first, PREP | UNDER) or any(before.hidden[first : last + 1]):
        return ""
    return mentions.written(before, first, last)


_MAIN: Final = frozenset((Link.MAIN, Link.COORDINATE))


def thing_defined(mentions: Mentions, sentence: Sentence, index: int) -> str:
    """What «آن» means behind a copula that says what it is one of: «[رب] از اقلامی است که قیمت آن بالا رفت»."""
    words, clause = sentence.words, sentence.owner[index]
    outer = clause.parent if clause.link is Link.COMPLEMENT else None
    copula = outer.verb if outer is not None else None
    if outer is None or copula is None or not copula.copula or copula.negated:
        return ""
    if clause.first != copula.last + 2 or not words[copula.first - 1].form.endswith("ی"):
        return ""
    found = own_subject(sentence, outer, ())
    first, last = found or (-1, -1)
    one_of = found is not None and any(here.form == "از" for here in words[last + 1 : last + 3])
    plain = one_of and last - first < _SHORT and not words[first].flags & (PRONOUN | DETERMINER)
    return mentions.written(sentence, first, last) if plain else ""


def names_doer(here: WordForm) -> bool:
    """Whether a word names somebody by what he does: «مدیرعامل», «خواننده»."""
    return bool(here.flags & ROLE) or is_person_noun(here.form)


def is_calling(noun: str) -> bool:
    """Whether a text may call by a noun whom it has named: «این مسئول», «این نوازنده»; no several, no «کودکی»."""
    return (
        not noun.endswith((*PLURAL_ENDS, "ی"))
        and noun not in _ANYBODY
        and (is_person_noun(noun) or is_doer(noun, plural=False))
    )


PLURAL_ENDS: Final = ("ها", "های", "ان", "ین", "ون")
_ANYBODY: Final = frozenset("دختر پسر زن مرد کودک نوجوان جوان فرد شخص نوزاد بیمار".split())
"""Nouns of persons that may be any other of whom a text tells."""


def accused_before(mentions: Mentions, offset: int) -> Span | None:
    """The only one of whom a text says before `offset`, by name, that he was arrested, tried or sentenced."""
    found: list[Span] = []
    for sentence, stop in mentions.back(offset):
        for one in mentions.taking_part(sentence):
            verb = one.clause.verb if one.clause is not None else None
            if one.standing is not Standing.SUBJECT or one.end > stop or verb is None or verb.stem != "شد":
                continue
            done = {here.form for here in sentence.words[max(verb.first - 2, 0) : verb.first]}
            names = (name for name in sentence.names[one.first : one.last + 1] if name is not None)
            name = next((name for name in names if name.kind is NameKind.PERSON), None)
            if name is not None and name.last > name.first and not done.isdisjoint(SUFFERED):
                found.append(mentions.span(sentence, (name.first, name.last)))
    return found[0] if len({span.text for span in found}) == 1 else None


def thing_meant(mentions: Mentions, offset: int) -> Span | None:
    """The thing that «آن» at `offset` means: what was acted on in the clause before, or what that clause was of.

    None where a person was told of, and where the nearest clause tells of nothing with more words than one.
    """
    for sentence, stop in islice(mentions.back(offset), 2):
        parts = mentions.taking_part(sentence)
        for clause in reversed(sentence.clauses):
            verb = clause.verb
            if verb is None or sentence.ends[verb.last] > stop:
                continue
            own = {mention.standing: mention for mention in reversed(parts) if mention.clause is clause}
            if Standing.OBJECT not in own and Standing.LED in own:
                return None  # «نخستین خودرو از پل گذشت»: either may be «آن»
            found = own.get(Standing.OBJECT) or own.get(Standing.SUBJECT)
            if found is not None:
                undergoes = verb.passive or verb.stem in UNDERGOING_VERBS
                alone = undergoes and found.standing is Standing.SUBJECT and Standing.LED not in own
                return _thing(mentions, found, (Named.THING, Named.BODY) if alone else (Named.THING,))
    return None


def _thing(mentions: Mentions, mention: Mention, kinds: Container[Named]) -> Span | None:
    """A mention as the thing that «آن» means, or a body of which alone a clause tells, where it is of `kinds`."""
    sentence, first = mention.sentence, mention.first
    words, last = sentence.words, min(mention.last, first + _LONG)
    verb = mention.clause.verb if mention.clause is not None else None
    light = verb is not None and last + 1 == verb.first and verb.stem in LIGHT_VERBS | {"برداشت"}
    if light and mention.standing is Standing.SUBJECT:
        last -= last > first  # «استادیوم یادگار امام [ترک] برداشت»
    if words[first].form in DEMONSTRATIVES and last == first + 1:
        return named_before(mentions, words[last].form, mention.start)
    last = next((n for n in range(first + 1, last) if words[n].flags & CLOSE), last)  # «تابلوی «سفره» [ایران درودی]»
    if first == last or mention.kind not in kinds or words[first].form in DEMONSTRATIVES:
        return None
    closed = words[last].flags & CLOSE and sum(bool(here.flags & MARK) for here in words[first:last]) == 1
    marks = 0 if closed else MARK  # «غرفه «هندسه و کاغذ»»
    plain = not any(here.flags & (PRONOUN | marks | OBJECT) for here in words[first : last + 1])
    plain = plain and all(here.form not in DEMONSTRATIVES for here in words[first : last + 1])
    named = any(name and name.kind is NameKind.PERSON for name in sentence.names[first : last + 1])
    plain = plain and not (named and not words[first].flags & PLACE)  # «خانهٔ توکلی»
    plain = plain and not (sentence.parse and sentence.parse.ezafe[last])
    many = words[first].form.endswith(("ها", "های", "ان")) and names_many(words[first].form)
    return mentions.span(sentence, (first, last)) if plain and not many else None
