"""What is acted on, where the tree takes it for who acts or for a part of that.

«معاون وزیر [آن] را ابلاغ کرد», «در فروردین [سهام جدید] عرضه می‌کند». Knows words with their parse and the verbs, neither
clauses nor times.
"""

from collections.abc import Sequence
from typing import Final

from gahnegar.events.animacy import is_deed_or_thing, is_doer, is_person_noun, names_many
from gahnegar.events.lexicon import (
    DONE_TO_THINGS,
    FORCES,
    MADE,
    MADE_VERBS,
    MAKING,
    REFLEXIVES,
    THEY,
    THIRD_PERSONS,
)
from gahnegar.events.parse import Parse, ParsedWords
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import (
    ANNOUNCE,
    BODY,
    COUNTED,
    COUNTRY,
    DETERMINER,
    EVENT,
    HUMAN,
    MARK,
    NAME,
    OBJECT,
    PREP,
    REPORT,
    ROLE,
    TITLE,
    TOWN,
    VERBAL,
)
from gahnegar.persian.names import Name, NameKind
from gahnegar.persian.nouns import is_seen, singulars
from gahnegar.persian.verb_table import BECOMING_VERBS


def pronouns_as_objects(sentence: ParsedWords) -> None:
    """Take who stands before «آن را» for the subject, and not for what is acted on: «[معاون وزیر] آن را ابلاغ کرد».

    Of a thing it is the object: «گزارش آن را», «مسئول آن را برکنار کردند» where the verb does not agree. Who stands
    before «او را» is somebody by office.
    """
    parse, words, hidden = sentence.parse, sentence.words, sentence.hidden
    for index in range(2, len(words) - 1):
        pronoun, noun = index - 1, index - 2
        one = words[pronoun].form in THIRD_PERSONS
        if not words[index].flags & OBJECT or hidden[noun]:
            continue
        if not (one and words[noun].flags & _OFFICIAL) and words[pronoun].form not in THEY | {"آن"}:
            continue  # «برادر او را زدند»
        while noun and parse.ezafe[noun - 1] and not hidden[noun - 1]:
            noun -= 1
        verb = parse.head[noun]
        if parse.relation[noun] != "obj" or verb <= index or (noun and words[noun - 1].flags & (PREP | DETERMINER)):
            continue
        read = parse.verb[verb]
        plural = names_many(words[noun].form)
        agrees = read is not None and read.person in (None, 3) and read.plural == plural
        if (
            not (_acts(sentence, noun) or (plural and words[noun].form.endswith("گران")))
            or not agrees
            or any(parse.relation[n] == "nsubj" for n in parse.children[verb] if n < verb)
        ):
            continue
        parse.children[parse.head[pronoun]].remove(pronoun)
        parse.children[verb].append(pronoun)
        parse.head[pronoun], parse.relation[pronoun] = verb, "obj"
        parse.relation[noun], parse.ezafe[pronoun - 1] = "nsubj", False


_OFFICIAL: Final = ROLE | BODY | COUNTED


def own_things_as_objects(sentence: ParsedWords) -> None:
    """Take who stands before a thing of his own for the subject: «[مدیرعامل] استعفای خود را تقدیم کرد».

    What is no thing may be another's: «رئیس شرکت خود را برکنار کرد».
    """
    parse, words, hidden = sentence.parse, sentence.words, sentence.hidden
    for index in range(3, len(words) - 1):
        noun = index - 2
        if not words[index].flags & OBJECT or words[index - 1].form not in REFLEXIVES:
            continue
        while noun and parse.pos[noun] == "ADJ":
            noun -= 1
        first = noun
        while first and parse.ezafe[first - 1] and not hidden[first - 1]:
            first -= 1
        verb, read = parse.head[first], parse.verb[parse.head[first]]
        if (
            parse.relation[first] != "obj"
            or verb <= index
            or first == noun
            or (first and words[first - 1].flags & PREP)
        ):
            continue
        agrees = read is not None and read.person in (None, 3) and read.plural == names_many(words[first].form)
        lacks = not any(parse.relation[n] == "nsubj" for n in parse.children[verb] if n < verb)
        if agrees and lacks and _acts(sentence, first) and is_deed_or_thing(words[noun].form):
            parse.relation[first] = "nsubj"
            _part(sentence, noun, verb)


def new_things_as_objects(sentence: ParsedWords, groups: Sequence[VerbGroup]) -> None:
    """Take a new thing right behind who makes or gives it for the object: «علی [خانه‌ای] خرید», «شهردار [گزارشی] داد».

    The analyser makes a surname or a part of the office of it. «مریم کتابی درگذشت» has a surname.
    """
    parse, words = sentence.parse, sentence.words
    for group in groups:
        light = group.first - 1
        made = group.stem in ("کرد", "داد") and words[max(light, 0)].form in MADE
        if group.passive or not (made or group.stem in MAKING | {"داد", "داشت"}):
            continue
        below = [n for n in parse.children[group.last] if n < group.first]
        first = next((n for n in below if parse.relation[n] == "nsubj"), -1)
        if first < 0 or any(parse.relation[n] == "obj" for n in below) or not _acts(sentence, first):
            continue
        noun = first + 1
        while noun < group.first and _is_linked(sentence, noun) and not _is_new(sentence, first, noun):
            noun += 1
        if noun < group.first and _is_linked(sentence, noun) and parse.relation[noun] != "compound:lvc":
            _part(sentence, noun, group.last)


def makers_as_subjects(sentence: ParsedWords, groups: Sequence[VerbGroup]) -> None:
    """Take a person at the head of what is made for who makes it: «[فرهاد] جاده را ساخت», «[پدربزرگ] خانه را خرید».

    Such verbs have no person for their object: «راننده اتوبوس را دیدند» may tell of either.
    """
    parse, words = sentence.parse, sentence.words
    for group in groups:
        of_things = group.stem in MADE_VERBS or words[max(group.first - 1, 0)].form in DONE_TO_THINGS
        if group.passive or not of_things or any(parse.relation[n] == "nsubj" for n in parse.children[group.last]):
            continue
        mark = next((n for n in range(group.first - 1, 1, -1) if words[n].flags & (OBJECT | VERBAL)), 0)
        first = mark - 1
        while first > 0 and _is_linked(sentence, first):
            first -= 1
        noun = mark - 1
        while noun > first + 1 and parse.pos[noun] == "ADJ":
            noun -= 1
        surname = noun == first + 2 and parse.relation[first + 1] == "flat"
        person = is_person_noun(words[first].form) or words[first].flags & (ROLE | TITLE)
        lone = (words[first].flags & NAME and (noun == first + 1 or surname)) or (mark == first + 2 and person)
        led = first > 0 and words[first - 1].flags & (PREP | DETERMINER)
        if not words[mark].flags & OBJECT or noun >= mark or not lone or led or parse.relation[first] != "obj":
            continue
        read = parse.verb[group.last]
        single = read is None or not read.plural
        if single and is_seen(words[noun].form) and not _acts(sentence, noun):
            parse.relation[first] = "nsubj"
            _part(sentence, noun, group.last)


def forces_as_subjects(sentence: ParsedWords, groups: Sequence[VerbGroup]) -> None:
    """Take a force of nature at the head of what it acts on for the subject: «[باد] سقف را کند», «[سیل] پل را برد».

    «برف راه را پارو کردند» and «آتش انبار را مهار کرد» tell of somebody.
    """
    parse, words = sentence.parse, sentence.words
    for group in groups:
        read = parse.verb[group.last]
        mark = next((n for n in range(group.first - 1, 1, -1) if words[n].flags & (OBJECT | VERBAL)), 0)
        if group.passive or not words[mark].flags & OBJECT or (read is not None and (read.plural or read.person != 3)):
            continue
        if any(parse.relation[n] == "nsubj" for n in parse.children[group.last]):
            continue
        first = mark - 1
        while first > 0 and words[first].form not in FORCES and not sentence.hidden[first]:
            if not (_is_linked(sentence, first) or parse.head[first] == first - 1):
                break
            first -= 1
        led = first > 0 and (words[first - 1].flags & (PREP | DETERMINER) or parse.ezafe[first - 1])
        led = led and not sentence.hidden[first - 1]  # «زمستان سال بعد [برف] راه را بست»
        fought = words[group.first - 1].form in _FOUGHT
        if words[first].form not in FORCES or first + 1 >= mark or led or fought or parse.relation[first] != "obj":
            continue
        if parse.pos[first + 1] == "NOUN":
            parse.relation[first] = "nsubj"
            _part(sentence, first + 1, group.last)


_FOUGHT: Final = frozenset("مهار خاموش پارو کنترل جمع تجربه احساس پیش‌بینی تحمل".split())
"""What people do about it."""


def actors_behind_occasions(sentence: ParsedWords, groups: Sequence[VerbGroup]) -> None:
    """Take who stands behind the end or the margin of a meeting for the subject: «در پایان نشست [رئیس دانشگاه] گفت».

    The tree makes the meeting that of the office. «در نشست رئیس دانشگاه» may tell of another's deed.
    """
    parse, words = sentence.parse, sentence.words
    for index in range(1, len(words) - 3):
        if words[index].form not in _MARGINS or not words[index - 1].flags & PREP:
            continue
        meeting = index + 1 + bool(words[index + 1].flags & DETERMINER)
        actor = meeting + 1
        group = next((g for g in groups if g.first > actor), None)
        if group is None or not words[meeting].flags & EVENT or sentence.hidden[actor]:
            continue
        read = parse.verb[group.last]
        if read is None or group.passive or group.stem in BECOMING_VERBS:
            continue
        if not (_acts(sentence, actor) or (read.plural and is_doer(words[actor].form, plural=True))):
            continue
        agrees = read.person in (None, 3) and read.plural == names_many(words[actor].form)
        if agrees and not any(parse.relation[n] == "nsubj" and n > actor for n in parse.children[group.last]):
            parse.children[parse.head[actor]].remove(actor)
            parse.children[group.last].append(actor)
            parse.head[actor], parse.relation[actor], parse.ezafe[meeting] = group.last, "nsubj", False
            if parse.relation[meeting] == "nsubj":
                parse.relation[meeting] = "obl"


_MARGINS: Final = frozenset("پایان حاشیه ادامه آغاز ابتدای جریان".split())
"""Parts of a meeting, and what is beside it."""


def comers_as_subjects(sentence: ParsedWords, groups: Sequence[VerbGroup]) -> None:
    """Take what happens, or who is told of, right before «آمد» for what comes: «پارسال [سیل] آمد»; no «[کنار] آمد»."""
    parse, words = sentence.parse, sentence.words
    for group in groups:
        noun = group.first - 1
        form = words[noun].form
        happens = words[noun].flags & (EVENT | HUMAN | ROLE) or form in _WEATHER
        comes = (group.stem == "آمد" and happens) or (group.stem == "گرفت" and form in _WEATHER)
        if noun < 1 or not comes or parse.pos[noun] != "NOUN" or sentence.hidden[noun]:
            continue
        led = words[noun - 1].flags & (PREP | OBJECT) or parse.ezafe[noun - 1]
        if led or parse.relation[noun] not in ("compound:lvc", "obj"):
            continue
        below = (n for n in parse.children[group.last] if parse.relation[n] == "nsubj" and not sentence.hidden[n])
        if next(below, None) is None:
            parse.relation[noun] = "nsubj"


_WEATHER: Final = frozenset(("باران", "برف"))


def _is_linked(sentence: ParsedWords, index: int) -> bool:
    """Whether an ezafe or a name ties a word to the one before it."""
    parse = sentence.parse
    return not sentence.hidden[index] and (parse.ezafe[index - 1] or parse.relation[index] == "flat")


def _is_new(sentence: ParsedWords, first: int, noun: int) -> bool:
    """Whether a word behind who acts is a thing with the «ی» of what is new: «خانه‌ای», «گزارشی».

    Of a name only the first is sure: «علی [نوری]» has a surname, and so has «علی [خامنه‌ای]», which is no noun.
    """
    parse, form = sentence.parse, sentence.words[noun].form
    if parse.pos[noun] not in ("NOUN", "PROPN") or not any(is_seen(stem) for stem in singulars(form)[1:]):
        return False
    if sentence.words[first].flags & NAME or parse.relation[noun] == "flat":
        return noun == first + 1 and form.endswith("\u200cای") and not is_person_noun(form)
    return form.endswith("ی") and is_deed_or_thing(form) and not sentence.words[noun].flags & (BODY | TOWN | COUNTRY)


def _part(sentence: ParsedWords, noun: int, verb: int) -> None:
    """Make a noun the object of a verb, with its «را», and no part of what stands before it."""
    parse = sentence.parse
    mark = next((n for n in range(noun + 1, verb) if sentence.words[n].flags & OBJECT), -1)
    if mark > 0 and parse.head[mark] < noun:
        parse.children[parse.head[mark]].remove(mark)
        parse.children[noun].append(mark)
        parse.head[mark] = noun
    parse.children[parse.head[noun]].remove(noun)
    parse.children[verb].append(noun)
    parse.head[noun], parse.relation[noun], parse.ezafe[noun - 1] = verb, "obj", False
    _end_name_before(parse, noun)


def _end_name_before(parse: Parse, noun: int) -> None:
    """End a name before a noun that is no part of it."""
    name = parse.names[noun]
    if name is not None and name.first < noun:
        cut = Name(name.kind, name.first, noun - 1)
        own = range(name.first, name.last + 1)
        parse.names[name.first : name.last + 1] = [cut if n < noun else None for n in own]


def names_before_objects(sentence: ParsedWords) -> None:
    """End the name of a subject before the object that the tree knows: «[مجلس] قانون را تصویب کرد»."""
    parse = sentence.parse
    for index in [index for index, here in enumerate(sentence.words) if here.flags & OBJECT]:
        noun = parse.head[index]
        name = parse.names[noun] if 0 < noun < index else None
        if name is None or parse.relation[noun] != "obj" or name.first == noun:
            continue
        person = name.kind is NameKind.PERSON  # «مریم [کیانی] شرکت را …», whatever the tree says
        if parse.relation[name.first] == "nsubj" and not person:
            _end_name_before(parse, noun)


def _acts(sentence: ParsedWords, noun: int) -> bool:
    """Whether a noun names somebody by itself."""
    here = sentence.words[noun]
    return bool(here.flags & (ROLE | TITLE | BODY | NAME)) or is_person_noun(here.form)


def bare_objects(sentence: ParsedWords, groups: Sequence[VerbGroup]) -> None:
    """Take a thing right before what is only done to things for the object, though it has no «را».

    «شرکت وارد بازار شد و در فروردین [سهام جدید] عرضه می‌کند»: the subject is another. «قرارداد امضا شد» has no object.
    """
    parse, words = sentence.parse, sentence.words
    for group in groups:
        light = group.first - 1
        if group.passive or group.stem not in ("کرد", "نمود") or light < 1 or words[light].form not in MADE:
            continue
        if words[light].flags & (REPORT | ANNOUNCE):  # «وکیل وی اعلام کرد …»
            continue
        below = [n for top in (light, group.last) for n in parse.children[top] if n < light]
        noun = next((n for n in below if parse.relation[n] == "nsubj"), -1)
        if noun < 0 or sentence.hidden[noun] or any(parse.relation[n] == "obj" for n in below):
            continue
        if parse.phrase_end(noun, light - 1) != light - 1 or sentence.hidden[light - 1] or _may_act(sentence, noun):
            continue
        begin = next((n + 1 for n in range(light, -1, -1) if words[n].flags & (MARK | VERBAL)), 0)
        if not any(words[n].flags & OBJECT for n in range(begin, light)):
            parse.relation[noun] = "obj"


def _may_act(sentence: ParsedWords, noun: int) -> bool:
    """Whether a noun names somebody, who may act."""
    here = sentence.words[noun]
    known = here.flags & (TITLE | ROLE | NAME | BODY | HUMAN | COUNTRY | TOWN | COUNTED)
    people = is_person_noun(here.form) or is_doer(here.form, plural=True)
    return bool(known) or people or not is_seen(here.form) or sentence.parse.names[noun] is not None
