"""What is done to things or to people: of whom a clause that tells so cannot be, and which object before it is meant.

«شهرداری [بیمارستان] را ساخت و سال بعد افتتاح شد»: the clause goes on with what the one before it acts on. Knows two
clauses and no time.
"""

from collections.abc import Collection
from typing import Final

from gahnegar.events.animacy import is_house
from gahnegar.events.clauses import Clause, Sentence
from gahnegar.events.lexicon import JUDGING, MADE, MADE_VERBS
from gahnegar.events.own_subjects import lacks_subject, own_subject, phrase_start
from gahnegar.events.somebody import ends_plural, is_animate, is_many, is_somebody
from gahnegar.events.words import BODY, OBJECT, OPENING, PREP, PRONOUN, behind
from gahnegar.persian.tokens import Relation
from gahnegar.persian.verb_table import BECOMING_VERBS
from gahnegar.persian.wordlists import word_set


def lent_by_object(
    sentence: Sentence, clause: Clause, there: Sentence, before: Clause, timed: Collection[int]
) -> tuple[int, int] | None:
    """The object of a clause, of the sentence `there`, that is the subject of the one behind it.

    A thing to which something is done, a person who is freed where a body acts: «پلیس [متهم] را گرفت و دیروز آزاد شد».
    """
    things, people = _is_done_to_things(sentence, clause), _is_done_to_people(sentence, clause)
    alone = tells_of_one(sentence, clause, there, before) and lacks_subject(sentence, clause, timed)
    found = marked_object(there, before, timed) if things or people or alone else None
    if found is None or (alone and is_many(there, *found) and is_somebody(there, *found)):
        return None
    if alone:
        opens = found[0] == behind(there.words, before.first, found[0], OPENING) and found[1] > found[0]
        doers = opens and own_subject(there, before, timed) is None and there.words[found[0]].form.endswith("ان")
        return None if doers else found  # «استادکاران بازار را ساختند»
    person = is_animate(there, *found, plural=False) and not there.words[found[0]].flags & BODY
    if things:
        return None if person else found
    acting = own_subject(there, before, timed)
    return found if person and acting is not None and there.words[acting[0]].flags & BODY else None


def tells_of_one(sentence: Sentence, clause: Clause, there: Sentence, before: Clause) -> bool:
    """Whether a clause has a verb in the singular behind one in which several act: it is not they who do this.

    «نمایندگان [طرح] را تقدیم کردند و در خرداد به کمیسیون بازگشت»; a team or a family may do both.
    """
    verb, acts = clause.verb, before.verb
    if verb is None or acts is None or not ends_plural(there, acts.last) or ends_plural(sentence, verb.last):
        return False
    if verb.impersonal or clause.modal is not None or not there.parse:
        return False
    found = own_subject(there, before, ())
    return found is None or not there.words[found[0]].flags & BODY


def cannot_undergo(sentence: Sentence, clause: Clause, found: tuple[int, int], before: Clause) -> bool:
    """Whether a subject of the clause before cannot be that of what is done: a person or a body that acts there.

    «وزیر … بازدید کرد و … افتتاح شد», «دولت … توافق کرد و … اجرا شد», «پلیس … و … آزاد شد»; «شرکت ضرر کرد و تعطیل شد».
    """
    verb, body = before.verb, sentence.words[found[0]].flags & BODY
    if tells_of_one(sentence, clause, sentence, before):
        return True
    if sentence.words[found[0]].form in JUDGING and _is_done_to_people(sentence, clause):
        return True
    if not body:
        return _is_done_to_things(sentence, clause) and is_somebody(sentence, *found)
    acts = verb is not None and not (verb.passive or verb.copula or verb.stem in BECOMING_VERBS)
    light = sentence.words[clause.verb.first - 1].form if clause.verb is not None else ""
    things = _is_done_to_things(sentence, clause) and light not in _BODIES
    return acts and not _lies(sentence, before) and (things or _is_done_to_people(sentence, clause))


_BEING_THERE: Final = frozenset("قرار وجود".split())


def _lies(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause only says where something is: «دانشگاه در حاشیهٔ شهر [قرار دارد] و سال ۱۳۷۰ تأسیس شد»."""
    verb = clause.verb
    return verb is not None and verb.stem == "داشت" and sentence.words[verb.first - 1].form in _BEING_THERE


def _is_done_to_things(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells what is done to things, and to nobody: «افتتاح شد», «نوشته شد», «به پایان رسید»."""
    verb, words = clause.verb, sentence.words
    if verb is None or verb.first <= clause.first:
        return False
    before = words[verb.first - 1].form
    if verb.passive:
        return verb.stem in MADE_VERBS
    if verb.stem in ("رسید", "درآمد"):
        return before in _ENDS and words[verb.first - 2].form == "به"
    if verb.stem in BECOMING_VERBS and is_house(before):  # «خانه‌اش را بخشید و [موزه] شد», not «مدیر مدرسه شد»
        led = verb.first - 2
        return sentence.hidden[led] > 0 or not (sentence.parse.ezafe[led] or words[led].flags & PREP)
    return verb.stem in BECOMING_VERBS and before in _THINGS


def _is_done_to_people(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells what is done to people: «آزاد شد»."""
    verb = clause.verb
    light = verb is not None and verb.first > clause.first and verb.stem in BECOMING_VERBS and not verb.passive
    return verb is not None and light and sentence.words[verb.first - 1].form in _PEOPLE


def marked_object(sentence: Sentence, clause: Clause, timed: Collection[int]) -> tuple[int, int] | None:
    """The object of a clause, with «را» or right before its verb; no pronoun, nothing in which a subject may be.

    «زلزله روستا را ویران کرد» may begin with either.
    """
    words, parse, verb = sentence.words, sentence.parse, clause.verb
    if verb is None or verb.passive or verb.stem in BECOMING_VERBS or verb.copula or _lies(sentence, clause):
        return None
    own = [n for n in range(clause.first, verb.first) if sentence.owner[n] is clause]
    marks = [n for n in own if words[n].flags & OBJECT]
    nouns = [parse.head[mark] for mark in marks] or [n for n in own if parse.relation[n] == "obj"]
    if len(nouns) != 1 or nouns[0] not in own or nouns[0] in timed:
        return None
    pronoun = words[nouns[0]].flags & PRONOUN or words[nouns[0]].form in ("این", "آن")
    if pronoun and (nouns[0] - 1 in timed or not parse.ezafe[nouns[0] - 1]):
        return None  # «او را», not «کار او را»
    first = phrase_start(sentence, nouns[0])
    while first > clause.first and parse.ezafe[first - 1] and parse.pos[first - 1] == "NOUN":
        if first - 1 in timed or parse.relation[first - 1] == Relation.NSUBJ:
            break  # «پزشکان [بیمار] را عمل کردند»
        first -= 1
    last = marks[0] - 1 if marks else parse.phrase_end(nouns[0], verb.first - 1)
    opens = first == behind(words, clause.first, first, OPENING) and not ends_plural(sentence, verb.last)
    opens = opens and own_subject(sentence, clause, timed) is None
    tied = any(parse.pos[n] in ("NOUN", "PROPN") for n in range(first + 1, last + 1))
    return None if (opens and tied) or any(n in timed for n in range(first, last + 1)) else (first, last)


_PEOPLE: Final = word_set("آزاد بازداشت دستگیر منصوب")
"""What is done to people, and to no body."""
_THINGS: Final = (MADE | word_set("اصلاح نصب")) - word_set(
    "آزاد بازداشت دستگیر منصوب محکوم انتخاب معرفی رد تایید اعزام نامزد دعوت اخراج تهدید ترور بیمه جذب محروم منتقل "
    "منزوی نجات کنترل تحویل ترک آزمایش ارزیابی تغییر"
)
"""What is done to things; the rest is done to people as well."""
_BODIES: Final = word_set("تعطیل واگذار متوقف مصادره توقیف ویران بازسازی نوسازی تقویت بازگشایی")
"""What is done to bodies as well."""
_ENDS: Final = word_set("پایان چاپ بهره‌برداری نمایش اجرا")
"""What with «به … رسید» and «به … درآمد» comes of things."""
