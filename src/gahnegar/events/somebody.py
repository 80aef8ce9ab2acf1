"""Whom a phrase names: its head, whether that is a person or a body, with its office, one or many."""

from typing import Final

from gahnegar.events.animacy import is_document, is_doer, is_person_noun, is_thing
from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import PARTITIVES, THEY, THIRD_PERSONS
from gahnegar.events.phrases import Phrase, chain_end, counts
from gahnegar.events.words import (
    BODY,
    CLOSE,
    COMMA,
    CONJ,
    CONNECTIVE,
    COUNTED,
    COUNTRY,
    DETERMINER,
    EVENT,
    HUMAN,
    LIGHT,
    MARK,
    MODAL,
    NAME,
    NUMBER,
    OBJECT,
    OPEN,
    PLACE,
    PREP,
    PRONOUN,
    ROLE,
    TITLE,
    TOWN,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.tokens import Relation

SOMEBODY: Final = TITLE | ROLE | BODY | COUNTED | COUNTRY | HUMAN
"""Words that somebody is known by at once, or a body."""
MOST: Final = 14
"""Words of a phrase that names somebody, at most."""


def with_office(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """A person with the office behind a comma: «قالیباف، شهردار تهران», «صادقی، نویسنده رمان «خانه‌ای بر آب»»."""
    words = sentence.words
    if last + 3 >= len(words) or not words[last + 1].flags & COMMA or not _tells_office(sentence, last + 2):
        return first, last
    known = is_person(sentence, first, last) or sentence.names[first] is not None
    if not known and (words[first].flags & ROLE or not has_office(sentence, first, last)):
        return first, last
    end = chain_end(sentence, last + 2)
    closed = end + 1 < len(words) and (words[end + 1].flags & (COMMA | PREP) or sentence.hidden[end + 1])
    if not closed or any(sentence.hidden[last + 1 : end + 1]):
        return first, last
    if words[end + 1].flags & OPEN and words[end + 1].form != "(":
        end = next((n for n in range(end + 2, min(end + 2 + MOST, len(words))) if words[n].flags & CLOSE), end)
    return first, end


def is_named(sentence: Sentence, index: int) -> bool:
    """Whether a person or a body is named from a word on."""
    name = sentence.names[index]
    named = name is not None and name.kind is not NameKind.PLACE
    return named or bool(sentence.words[index].flags & (TITLE | ROLE | NAME | BODY))


def head_of(sentence: Sentence, phrase: Phrase) -> int:
    """The noun of a phrase: its first word that is no number, determiner, connective or mark."""
    begin = phrase.first + 2 * (sentence.words[phrase.first].form == "دست" and _is_at_least(sentence, phrase))
    for index in range(begin, phrase.last + 1):
        flags = sentence.words[index].flags
        if counts(sentence, index) or (index > phrase.first and counts(sentence, index - 1)):
            continue
        if (
            flags & COUNTED
            or is_head_count(sentence, index)
            or not flags & (NUMBER | DETERMINER | MODAL | CONNECTIVE | MARK | CONJ)
        ):
            return index
    return phrase.first


def _is_at_least(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase begins with «دست کم»."""
    return phrase.first + 2 <= phrase.last and sentence.words[phrase.first + 1].form == "کم"


def is_head_count(sentence: Sentence, index: int) -> bool:
    """Whether «تن» counts people, not weight: «۲۱ تن جان باختند», «یازده تن دیگر», not «یک تن و ۲۰۰ کیلو»."""
    words = sentence.words
    if is_weight(sentence, index):
        return False
    if words[index].form != "تن" or not index or not words[index - 1].flags & NUMBER:
        return False
    if index + 1 == len(words):
        return True
    following = words[index + 1]
    lone = following.flags & (PREP | MARK | CONJ | LIGHT | EVENT) or following.verb is not None
    return bool(lone) or following.form in ("دیگر", "جان", "زخم", "از")


def is_weight(sentence: Sentence, index: int) -> bool:
    """Whether a smaller weight follows a «تن»: «یک [تن] و ۲۰۰ کیلو», not «یک تن و دو کودک»."""
    words, last = sentence.words, index + _SMALLER
    if last >= len(words) or not (words[index + 1].flags & CONJ and words[index + 2].flags & NUMBER):
        return False
    return words[last].form in ("کیلو", "کیلوگرم", "کیلویی")


_SMALLER: Final = 3
"""Words from «تن» to the unit behind its «و» and a number."""


def has_office(sentence: Sentence, head: int, last: int) -> bool:
    """Whether an apposition tells the office of an unknown name: «جیانی اینفانتینو، رئیس فیفا، …»."""
    parse, words = sentence.parse, sentence.words
    beside = last + 3 < len(words) and words[last + 1].flags & COMMA and _tells_office(sentence, last + 2)
    ends = range(last + 3, min(last + _OFFICE, len(words)))
    if beside and any(words[n].flags & COMMA or words[n].form == "قرار" for n in ends):
        return True
    return bool(parse) and any(
        parse.relation[child] == "appos" and head < child <= last and _tells_office(sentence, child)
        for child in parse.children[head]
    )


def _tells_office(sentence: Sentence, index: int) -> bool:
    """Whether a word says what somebody is, by a table or by how texts use it: «مهاجم ۳۹ ساله», «خواهرم»."""
    here = sentence.words[index]
    own = here.form[-1:] in ("م", "ش") and is_person_noun(here.form[:-1])
    if here.flags & (ROLE | TITLE) or here.form == "قهرمان":
        return True
    return own or is_person_noun(here.form) or is_doer(here.form, plural=False)


_OFFICE: Final = 9
"""Words of an office behind a name at most."""


def has_actor(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a given name or a noun of people stands among the first words of a phrase."""
    return any(sentence.words[index].flags & (NAME | COUNTED) for index in range(first, min(last, first + 3) + 1))


def is_partitive(sentence: Sentence, part: int) -> bool:
    """Whether «شماری» at `part` goes on with «از» and whom it is of: «شماری از ساکنان»."""
    words = sentence.words
    return part + 2 < len(words) and words[part].form in PARTITIVES and words[part + 1].form == "از"


def opening_part(sentence: Sentence, first: int) -> int:
    """The word of a part with which a phrase begins, or -1: «[شماری] از مردم», «هر [یک] از ما»."""
    part = first + (sentence.words[first].form in ("هر", "هیچ"))
    return part if is_partitive(sentence, part) else -1


def is_somebody(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase names a person or a body, by its words alone."""
    head = head_of(sentence, Phrase(first, last))
    name = sentence.names[head]
    return (name is not None and name.kind is not NameKind.PLACE) or bool(
        sentence.words[head].flags & (TITLE | ROLE | NAME | BODY | HUMAN)
    )


def is_animate(sentence: Sentence, first: int, last: int, *, plural: bool) -> bool:
    """Whether the noun of a phrase is of people, by a table, its form or its count; `plural`: its verb is, too."""
    head = head_of(sentence, Phrase(first, last))
    here = sentence.words[head]
    if is_somebody(sentence, first, last) or here.flags & COUNTED or is_head_count(sentence, head):
        return True
    noun = not sentence.parse or sentence.parse.pos[head] in ("NOUN", "PROPN")
    return noun and is_doer(here.form, plural=plural) and not is_thing(here.form)


def is_owned_object(sentence: Sentence, noun: int) -> bool:
    """Whether a noun is what is acted on, by the pronoun between it and «را»: «[مردم ما را] کشته‌اند».

    Not where the tree parts them, or a body acts alone: «پلیس او را بازداشت کرد».
    """
    words, parse, verb = sentence.words, sentence.parse, sentence.owner[noun].verb
    if noun + 2 >= len(words) or not (words[noun + 1].flags & PRONOUN and words[noun + 2].flags & OBJECT):
        return False
    if words[noun + 1].form not in THIRD_PERSONS | THEY:
        return True
    if parse and parse.relation[noun] == "nsubj" and parse.relation[noun + 1] == "obj":
        return False
    return not words[noun].flags & BODY or verb is None or ends_plural(sentence, verb.last)


def named_first(sentence: Sentence, times: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The words of the name with which a text begins, known or not: «یوهان برگمن (زاده …) گیاه‌شناس بود»."""
    words, parse = sentence.words, sentence.parse
    stop = min((first for first, _ in times), default=len(words))
    verb = sentence.owner[0].verb if parse else None
    said = parse.head[verb.last] if verb is not None and parse.relation[verb.last] == Relation.COP else -1
    stop = said if 1 < said < stop and parse.relation[0] == Relation.NSUBJ else stop  # «نادر کاوه | پژوهشگر … است»
    last = -1
    while last + 1 < min(stop, MOST) and parse:
        here = words[last + 1]
        named = parse.pos[last + 1] in ("NOUN", "PROPN") or last < 0 or parse.ezafe[last]  # «مهین‌دخت», an adjective
        given = here.flags & NAME  # «سیمین», which counts, too
        unlike = (here.flags & ~(NAME | TITLE | ROLE | TOWN) and not given) or here.verb or not named
        if unlike and not _closes_name(sentence, last + 1, stop):
            break
        if is_document(here.form) or is_thing(here.form) or here.flags & PLACE or here.form.endswith(_MANY):
            return None
        last += 1
    if last < 0 or last + 1 >= len(words):
        return None
    last = _before_office(sentence, last)
    following = words[last + 1]
    known = any(words[index].flags & (NAME | TITLE) for index in range(last + 1))
    known = known or bool(following.flags & ROLE) or is_doer(following.form, plural=False)
    marked = following.flags & (COMMA | OPEN | PREP) or last + 1 == stop
    unknown = parse.pos[0] == "ADJ" and last == 0
    return (0, last) if known or (marked and not unknown) else None


def _closes_name(sentence: Sentence, index: int, stop: int) -> bool:
    """Whether a word behind a given name closes it, whatever it means: «پروین [اعتمادی]، پزشک، …»."""
    words, after = sentence.words, index + 1
    if not index or not words[index - 1].flags & NAME or not words[index].form.endswith("ی"):
        return False
    return after == stop or bool(words[after].flags & (COMMA | OPEN))


def _before_office(sentence: Sentence, last: int) -> int:
    """The last word of a name with which a sentence begins, before what its copula says: «یعقوب لطفی [آهنگساز] بود»."""
    words, verb = sentence.words, sentence.owner[last].verb
    name = next((name for name in sentence.names[:_TITLED] if name and name.kind is NameKind.PERSON), None)
    if name is not None and name.first < name.last <= last:
        end = name.last
        while end < last and sentence.parse.relation[end + 1] == Relation.FLAT:  # «میرزا ابراهیم‌خان عکاس‌زاده»
            end += 1
        return end
    if verb is None or not (verb.copula or verb.stem == "بود") or verb.first > last + _TITLED:
        return last
    begin = next((n for n in range(last + 1) if not words[n].flags & TITLE), last)
    return min(last, begin + 1)


_TITLED: Final = 3
"""Words within which a name begins, and at most those between it and its copula."""


_MANY: Final = ("\u200cها", "\u200cهای", "\u200cهایی", "\u200cای")


def is_person(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase names a person: a title or a given name stands at its beginning."""
    return any(sentence.words[index].flags & (NAME | TITLE) for index in range(first, min(last, first + 2) + 1))


def ends_plural(sentence: Sentence, index: int) -> bool:
    """Whether a finite verb has a plural ending, the spoken one included."""
    verb = sentence.parse.verb[index] if sentence.parse else None
    return verb.plural if verb is not None else sentence.words[index].form.endswith("ند")


def is_of_many(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is of several: «رساندند», not «رسانید», which writers of Kabul have of one."""
    return ends_plural(sentence, verb) and not sentence.words[verb].form.endswith("ید")


def verb_person(sentence: Sentence, index: int) -> int:
    """The grammatical person of a verb, by its auxiliary where it has one: «ندیده بودم»."""
    verb = sentence.parse.verb[index] if sentence.parse else None
    if verb is None and index and sentence.words[index].form in _AUXILIARIES:  # «ندیده بودم»
        verb = sentence.parse.verb[index - 1] if sentence.parse else None
    if index and sentence.words[index - 1].form in _WILL:
        return 1
    return verb.person if verb is not None else (1 if sentence.words[index].form.endswith("یم") else 3)


_WILL: Final = frozenset("خواهم خواهیم نخواهم نخواهیم".split())
_AUXILIARIES: Final = frozenset("بودم بودیم باشم باشیم شدم شدیم ام ایم".split())


def is_many(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase names several people."""
    words = sentence.words
    head = head_of(sentence, Phrase(first, last))
    form = words[head].form
    unnamed = head == first and words[last].form.endswith("ی")  # «مرد جوانی»
    if (
        (words[head].flags & COUNTED and not unnamed)
        or form in ("مردم", "تن")
        or {form, words[first].form} & PARTITIVES
    ):
        return True
    if form.endswith(("ها", "های", "هایی")):
        return bool(words[head].flags & SOMEBODY) or is_doer(form, plural=True)
    people = words[head].flags & ROLE and form.endswith(("ان", "ین"))
    return bool(people) or any(
        words[index].flags & CONJ and sentence.parse and sentence.parse.head[min(index + 1, last)] == head
        for index in range(first, last)
    )
