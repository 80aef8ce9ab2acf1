"""Predicates that are nouns: an event noun with its phrase, and what a headline or an item of a list tells."""

from typing import Final

from gahnegar.events.clauses import Clause, Sentence
from gahnegar.events.lexicon import COUNTED_FROM
from gahnegar.events.predicates.clause_bounds import clause_bounds, strip_frame
from gahnegar.events.predicates.event_nouns import (
    SAID_NOUNS,
    explained_noun,
    governor_of,
    is_cause,
    is_of_event,
    noun_start,
    topic_before,
)
from gahnegar.events.predicates.predicate import FAR, Predicate
from gahnegar.events.predicates.verb_complex import complex_start, is_reporting
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import (
    BODY,
    CLOSE,
    COMMA,
    CONJ,
    DETERMINER,
    EVENT,
    MARK,
    MEASURE,
    NUMBER,
    OBJECT,
    PREP,
    PRONOUN,
    PURE_PREP,
    ROLE,
    STOP,
    SUB,
    TITLE,
)
from gahnegar.persian.nouns import NounClass, chance

_SAYERS: Final = frozenset("او وی ایشان".split())
"""Who says something, behind the time of what it is about."""


def nominal_predicate(sentence: Sentence, clause: Clause, noun: int, first: int, last: int) -> Predicate:
    """The predicate of an event noun that the words `first` to `last` date, with its phrase or the clause around it."""
    words = sentence.words
    verb = clause.verb
    inside = (
        words[governor_of(sentence, clause, noun)].form == "در"
        and verb is not None
        and not is_reporting(sentence, verb)
    )
    above = _noun_above(sentence, clause, noun, last) if inside else -1
    if above >= 0:
        inside, noun = False, above if words[above].flags & EVENT else noun
    head = start = noun_start(sentence, clause, noun)
    while (
        start > clause.first
        and words[start - 1].flags & (DETERMINER | NUMBER | MEASURE)
        and not words[start - 1].flags & PURE_PREP
    ):
        start -= 1
    if start - 1 > clause.first - 1 and words[start - 1].form == "مهلت" and sentence.parse.ezafe[start - 1]:
        start -= 1 + (start - 2 >= clause.first and bool(words[start - 2].flags & DETERMINER))
        head -= 1  # «آخرین [مهلت پرداخت]»
    if words[head].form == "دست" and words[head + 1].infinitive and start > clause.first:
        start -= words[start - 1].form == "از"  # «[از] دست دادن دو قرارداد»
    said = words[noun].form in SAID_NOUNS
    if inside and verb is not None and not said:
        begin, end = clause_bounds(sentence, clause, verb)
        return Predicate(head, noun, begin, end, clause, verb, nominal=True)
    stop = last
    struck = is_of_event(sentence, clause, clause.first, noun, last)
    limit = clause.verb.first if clause.verb else clause.last + 1
    if clause.verb:
        limit = complex_start(sentence, clause.verb, last)
        if explained_noun(sentence, clause, first, last) == noun:
            limit = last + 1
    if above >= 0 and not (sentence.parse and sentence.parse.ezafe[last]):
        limit = last + 1
    if begins_amount(sentence, last):
        end = next((n for n in range(last + 1, limit) if words[n].flags & MARK), limit) - 1
        stop = sentence.parse.phrase_end(last + 1, end)
    stop = max(stop, _owner_end(sentence, clause, noun, last, limit))
    parse = sentence.parse
    led = parse and start > 1 and words[start - 1].form == "از" and words[start - 2].form in COUNTED_FROM
    led = led or (parse and is_cause(sentence, start))
    followed = led and not any(here.flags & COMMA for here in words[last + 1 : limit])
    while stop + 1 < limit and stop - last < 12:
        here = words[stop + 1]
        if stop == last and here.form.endswith("\u200cای"):
            break
        if stop == last and here.form in _SAYERS and verb is not None and is_reporting(sentence, verb):
            break  # «درباره حوادث ۱۴۰۰ [ایشان] می‌گفت»
        if here.flags & CONJ and not _joins(sentence, noun, stop + 1, limit):
            break
        if here.flags & CONJ and _is_taken_up(sentence, stop + 2):
            break
        if here.flags & (COMMA | STOP | SUB | OBJECT) or sentence.owner[stop + 1] is not clause:
            break
        if clause.verb and _is_of_verb(sentence, clause.verb, stop + 1):
            break
        if struck and here.flags & PURE_PREP and here.form != "در":
            break
        if stop == last and _is_apart(sentence, head, stop + 1):
            break
        if followed and here.flags & PURE_PREP and not head <= parse.head[parse.head[stop + 1]] <= stop:
            break  # «پس از زلزله دیشب [به خانه] برنگشتند»
        stop += 1
    return Predicate(head, noun, start, max(stop, last), clause, None, nominal=True, reporting=said)


def phrase_predicate(sentence: Sentence, clause: Clause, noun: int, last: int) -> Predicate:
    """The predicate of an event noun whose phrase a time ends, `last` being its last word, or stands in."""
    words, parse = sentence.words, sentence.parse
    head = start = noun_start(sentence, clause, noun)
    while start > clause.first and words[start - 1].flags & (DETERMINER | NUMBER) and not words[start - 1].flags & PREP:
        start -= 1
    stop = last
    limit = clause.last if clause.verb is None else complex_start(sentence, clause.verb, last) - 1
    following = last + 1
    if parse and last < limit and (parse.ezafe[last] or _is_possessor(sentence, noun, following)):
        stop = parse.phrase_end(following, limit)
        barred = (
            n for n in range(following, stop + 1) if sentence.hidden[n] or words[n].flags & (PREP | MARK | OBJECT | SUB)
        )
        stop = next(barred, stop + 1) - 1
    return Predicate(head, noun, start, stop, clause, None, nominal=True)


def _is_possessor(sentence: Sentence, noun: int, index: int) -> bool:
    """Whether a name or noun behind the time of an event noun is of that noun: «جلسه دیروز [شورا]»."""
    parse = sentence.parse
    named = parse.pos[index] in ("NOUN", "PROPN") and parse.relation[index].startswith("nmod")
    return named and noun <= parse.head[index] < index


def _owner_end(sentence: Sentence, clause: Clause, noun: int, last: int, limit: int) -> int:
    """The last word of whose a deed was, bare behind its time: «در اعتراض به سخنان دیروز [محمود رضایی] … احضار کرد».

    What the verb has no room for is the noun's: it has its subject, and no «را» marks this. -1 where it is the verb's.
    """
    words, parse, verb = sentence.words, sentence.parse, clause.verb
    index = last + 1
    while index < limit and (sentence.hidden[index] or words[index].form in ("(", ")")):
        index += 1
    if (
        not parse
        or verb is None
        or index >= limit
        or not all(parse.ezafe[n] for n in range(noun, last) if not sentence.hidden[n])
    ):
        return -1
    name = sentence.names[index]
    called = words[index].flags & (ROLE | TITLE | BODY) or name is not None
    if not called and (chance(words[index].form, NounClass.BODY) or 0) < _LIKELY:
        return -1
    taken = any(parse.relation[n] == "nsubj" and n != index for n in parse.children[verb.last])
    end = parse.phrase_end(index, limit - 1)
    marked = any(here.flags & OBJECT for here in words[index : end + 2])
    return end if taken and not marked and parse.relation[index] != "nsubj" else -1


_LIKELY: Final = 0.5
"""The chance from which on a noun is taken for a body."""


def begins_amount(sentence: Sentence, last: int) -> bool:
    """Whether behind a time of each day, `last` its last word, begins how much: «توزیع روزانه [۱۵۰ هزار] غذا»."""
    words = sentence.words
    following = words[last + 1].flags if sentence.parse and last + 1 < len(words) else 0
    return bool(following & (NUMBER | DETERMINER)) and words[last].form.endswith(EACH)


EACH: Final = ("انه", "گی")
"""Ends of adjectives of what comes each month or week."""


def _is_apart(sentence: Sentence, noun: int, index: int) -> bool:
    """Whether a bare word behind the time of an event noun begins another phrase: no ezafe leads to it."""
    parse, words, verb = sentence.parse, sentence.words, sentence.owner[noun].verb
    if not parse or words[index].flags & (CONJ | PRONOUN):
        return False
    if verb is not None and is_cause(sentence, noun) and parse.pos[index] in ("NOUN", "PROPN"):
        below = (child for n in range(verb.first - 1, verb.last + 1) for child in parse.children[n])
        if not any(parse.relation[child] == "nsubj" and child not in (noun, index) for child in below):
            return True  # «به دلیل سیل فروردین [جاده‌ها] بسته است»
    if parse.ezafe[index - 1]:
        return False
    if words[index].form == "به" and verb is not None and verb.stem == "پرداخت" and words[index + 1].flags & EVENT:
        return True  # «فتنه در انتخابات سال ۹۲ [به بررسی آن] پرداخت»
    if verb is not None and verb.first and (words[verb.first - 1].form, words[index].form) in _OF_VERB:
        return True  # «حوادث ۱۱ سپتامبر [از قدرت زیادی] برخوردار بودند»
    if words[index].flags & PREP:
        return False
    if parse.pos[index] == "ADV":
        return True
    if parse.relation[index] == "obl" and parse.pos[index] in ("NOUN", "PROPN"):  # «راهپیمایی روز گذشته [کردها]»
        return any(parse.relation[child] == "case" for child in parse.children[index])
    return parse.pos[index] in ("NOUN", "PROPN", "NUM", "DET") and not noun <= parse.head[index] < index


_OF_VERB: Final = frozenset(
    (noun, case)
    for case, nouns in (("از", "برخوردار محروم خارج مطلع"), ("با", "مواجه روبرو برخورد"), ("به", "منجر تبدیل مشغول"))
    for noun in nouns.split()
)
"""Words of verbs with the preposition that they ask for."""


def _is_of_verb(sentence: Sentence, verb: VerbGroup, index: int) -> bool:
    """Whether a word is in a subject, an object or the noun of a verb, and so in no phrase of an event noun."""
    parse = sentence.parse
    above = index
    for _ in range(FAR):
        if not parse or above < 0 or verb.first <= parse.head[above] <= verb.last:
            break
        above = parse.head[above]
    if not parse or above < index:
        return False
    hung = {parse.relation[child] for child in parse.children[above]}
    counted = parse.relation[above] in ("obl", "obl:arg") and "nummod" in hung and "case" not in hung  # «سه تن»
    begins = above == index or bool(sentence.words[index].flags & (NUMBER | DETERMINER))
    return (counted and begins) or parse.relation[above] in ("nsubj", "obj", "compound:lvc", "xcomp")


def _noun_above(sentence: Sentence, clause: Clause, noun: int, last: int) -> int:
    """The noun to which «در» with an event noun belongs: «[شرکت‌کنندگان] در آزمون اسفند …»; -1 where it is the verb.

    `last` is the last word of the time: where «را» follows it, all stands inside an object.
    """
    words = sentence.words
    led = governor_of(sentence, clause, noun)
    if led <= clause.first or not words[noun].flags & EVENT:
        return -1
    if words[led - 1].form.endswith(_DOERS):
        return led - 1
    topic = topic_before(sentence, clause, led)
    if topic >= 0:
        return topic
    if last + 1 >= len(words) or not words[last + 1].flags & OBJECT:
        return -1
    for index in range(led - 1, clause.first, -1):
        if words[index].flags & (COMMA | STOP | SUB | OBJECT) or sentence.owner[index] is not clause:
            break
        if words[index].flags & EVENT:
            return index
    return -1


_DOERS: Final = ("کنندگان", "کننده", "باختگان", "حاضران", "حاضر", "قربانیان", "متهمان", "برندگان", "داوطلبان")


def _joins(sentence: Sentence, noun: int, index: int, limit: int) -> bool:
    """Whether «و» at a word joins two nouns inside the phrase of an event noun: «دیدار نمایندگان ایران و آمریکا»."""
    parse = sentence.parse
    return bool(parse) and index + 1 < limit and max(noun, index - 3) < parse.head[index + 1] < index


def _is_taken_up(sentence: Sentence, index: int) -> bool:
    """Whether a «که» takes up the noun at a word: «حادثه آتش‌سوزی و [خساراتی که] به بار آورد»."""
    words = sentence.words
    behind = words[index + 1 : index + 3]
    return any(here.flags & SUB and all(word.flags == 0 for word in behind[:n]) for n, here in enumerate(behind))


def fragment_predicate(sentence: Sentence, clause: Clause, first: int, last: int) -> Predicate:
    """The predicate of a headline or a list item: its first event noun, the nearest one before the time preferred."""
    words = sentence.words
    begin, end = strip_frame(sentence, clause), min(clause.last, len(words) - 1)
    begin = min(begin, first)
    while end > last and words[end].flags & MARK and not words[end].flags & CLOSE:
        end -= 1
    if last + 1 < end and words[last + 1].flags & CONJ and any(sentence.hidden[n] for n in range(last + 2, end + 1)):
        end = last  # «[مرحله نخست ۱۵ مرداد] و مرحله نهایی ۵ شهریور»
    for index in (*range(begin, first), *range(last + 1, end + 1)):
        if words[index].flags & EVENT:
            return Predicate(index, index, begin, end, clause, None, nominal=True)
    parse, noun = sentence.parse, last + 1
    while noun < end and words[noun].flags & MARK:
        noun += 1
    if parse and begin == first and noun <= end and parse.pos[noun] == "NOUN" and not words[noun].flags & PREP:
        return Predicate(noun, noun, begin, end, clause, None, nominal=True)  # «۱۹:۰۰ [بزرگداشت] …»
    return Predicate(-1, -1, begin, end, clause, None)
