"""The noun phrase that «که» takes up, the head of its relative clause: where it begins and ends, what is apposed to it.

Knows words, names and the tree; what the noun is in the clause, `relatives` says.
"""

from typing import Final

from gahnegar.events.animacy import is_deed_or_thing, is_person_noun
from gahnegar.events.clauses import Clause, Link, Sentence
from gahnegar.events.lexicon import (
    ANNIVERSARIES,
    DONE_TO_THINGS,
    FAMILIES,
    HAPPENING,
    MADE,
    MADE_VERBS,
    PARTITIVES,
    SOURCES,
    THIRD_PERSONS,
)
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import (
    BODY,
    COMMA,
    CONJ,
    CONNECTIVE,
    COUNTED,
    COUNTRY,
    DETERMINER,
    EVENT,
    FILLER,
    LIGHT,
    MARK,
    MEASURE,
    NUMBER,
    OBJECT,
    OPEN,
    PERSON,
    PLACE,
    PREP,
    PRONOUN,
    PURE_PREP,
    ROLE,
    STOP,
    SUB,
    TITLE,
    TOWN,
    behind,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.nouns import is_seen
from gahnegar.persian.verb_table import BECOMING_VERBS

_PARTS: Final = PARTITIVES - {"بیش", "بیشتر"} | {"نفر", "تن", "درصد"}
"""Words of a part, behind which «از» tells of what: «دو نفر از اهالی روستا»."""
_NO_ANTECEDENT: Final = frozenset(
    "اساس دلیل منظور عنوان دیگر خصوص مورد باره زمینه رابطه ارتباط علت خاطر وجود مناسبت همراه حضور ضمن "
    "پی اثر جای وسیله دست ریاست سرپرستی همت نظر بنیاد پایه".split()
)
_DONE: Final = frozenset(
    "اجرا اجرای ساخت احداث تصویب امضای بررسی برگزاری انتشار افتتاح تدوین تکمیل چاپ تولید بازسازی".split()
)
"""What is done to something, of which the clause behind «که» then tells: «اجرای [توافقی که دیروز امضا شد]»."""


ERAS: Final = frozenset("روزگار دوران عهد زمان عصر سلطنت".split())
"""Nouns of the time of somebody, of whom a clause behind «که» tells: «تا روزگار [شاه عباس]، که از قلعه دیدن کرد»."""
_BECOMING: Final = frozenset(("شدن", "کردن"))
"""What became of a thing, of which a clause behind «که» tells: «با تکمیل شدن [بند]، که …»."""


def opening_clause(clause: Clause) -> Clause:
    """The clause right behind the «که» of a relative clause: «و» joins others to it, which tell of the same noun."""
    while clause.link is Link.RELATIVE and clause.previous is not None and clause.previous.parent is clause.parent:
        clause = clause.previous
    return clause


def antecedent_start(sentence: Sentence, parent: Clause, index: int) -> int:
    """The first word of the noun phrase that ends at `index`, with its ezafes and what stands before its nouns."""
    words, owner = sentence.words, sentence.owner
    index = noun_before(sentence, index + 1)
    marked, last = bool(words[index + 1].flags & OBJECT), index
    while index > parent.first and owner[index - 1] is parent:
        before, hidden = words[index - 1], sentence.hidden[index - 1]
        if before.flags & (COMMA | STOP | OBJECT) and not hidden:
            break
        if before.form in THIRD_PERSONS and words[index - 2].form in SOURCES:
            break  # «به گفته او [کسانی] که»
        if before.verb is not None and sentence.parse and sentence.parse.pos[index - 1] == "VERB":
            break  # «در نظر دارد [زمینی را] که»
        if before.flags & CONJ and not hidden:
            counts = words[index].flags & NUMBER or words[index].form.endswith("مین")
            if counts and words[index - 2].flags & NUMBER and index - 2 >= parent.first:
                index -= 2  # «صد [و] چهل و دومین جلسه»
                continue
            above = _joined_to(sentence, parent, index)
            if above < 0:
                break
            index = above
            continue
        if before.flags & PREP and not before.flags & DETERMINER and not hidden:
            seat = before.form == "در" and index == last and words[index].flags & (TOWN | COUNTRY)
            part = before.form == "از" and index - 2 >= parent.first
            one = _ends_person(sentence, index - 2) and _is_of_several(sentence, index)
            part = part and (words[index - 2].form in _PARTS or one)
            most = before.form == "از" and words[index - 2].form in ("بیش", "کمتر") and index - 2 >= parent.first
            if not (
                seat
                or part
                or most
                or _says_which(sentence, parent, index)
                or _points_ahead(sentence, parent, index, last)
            ):
                break
            index -= 1 if seat else 2
            continue
        if _is_led_aside(sentence, index - 1):
            break
        acts = bool(before.flags & (PERSON | BODY | COUNTRY)) or _acts_on(sentence, index - 1)
        acts = (
            acts and marked and index == last and words[last].form.endswith("ی") and not _ends_surname(sentence, last)
        )
        if acts or (marked and _are_subject_and_object(sentence, index)) or not _is_tied(sentence, index - 1, last):
            break
        if marked and _is_owners(sentence, index, last):
            break
        index -= 1
    noun = index - 1
    if words[index].form == "«" and noun >= parent.first and owner[noun] is parent and not sentence.hidden[noun]:
        titled = bool(sentence.parse) and sentence.parse.pos[noun] == "NOUN" and not words[noun].flags & (PREP | MARK)
        index -= titled  # «شناور «آبی‌دریا» که»
    named = _name_beside_office(sentence, parent, index)
    if named >= 0:
        return named
    if not marked and _is_one_phrase(sentence, parent, index, last):
        return behind(words, parent.first, index, MARK | CONJ | CONNECTIVE)
    of_time = words[index].form in ERAS and bool(index and words[index - 1].flags & PREP)
    return index + 1 if index < last and (of_time or words[index].form in _NO_ANTECEDENT | _DONE | _BECOMING) else index


def _is_one_phrase(sentence: Sentence, parent: Clause, index: int, last: int) -> bool:
    """Whether nothing parts what a sentence begins with from the rest of the noun phrase before «که».

    «[اجلاس دو سوی] آتلانتیک که … برگزار شد», «[تیم ملی نشستهٔ] بانوان که …»; not «مدیر [افرادی] که … را برکنار کرد».
    """
    words, parse = sentence.words, sentence.parse
    begin = behind(words, parent.first, index, MARK | CONJ | CONNECTIVE)
    if not parse or not 0 < index - begin <= _LONG_HEAD or words[begin].flags & PREP or not is_seen(words[begin].form):
        return False
    barred = OBJECT | MARK | CONJ | SUB | PERSON
    if any(words[n].flags & barred or sentence.hidden[n] or not _is_nominal(sentence, n) for n in range(begin, index)):
        return False
    inner = next((c for c in sentence.clauses if c.parent is parent and c.first in (last + 2, last + 3)), None)
    verb = inner.verb if inner is not None else None
    return verb is not None and not any(word.flags & OBJECT for word in words[verb.last + 1 : verb.last + 2])


def _is_nominal(sentence: Sentence, index: int) -> bool:
    return sentence.parse.pos[index] in ("NOUN", "PROPN", "ADJ", "NUM", "DET")


_LONG_HEAD: Final = 5
"""Words at most that the network may have cut off from a noun phrase."""


def _says_which(sentence: Sentence, parent: Clause, index: int) -> bool:
    """Whether a phrase with a preposition only describes the noun before it: «زمین به [مساحت …] واقع در [روستا]»."""
    words = sentence.words
    if index - 2 < parent.first:
        return False
    way = any(words[n].form in _WAYS for n in range(max(index - _NEAR_WAY, parent.first), index - 2))
    if way and words[index - 1].form == "به" and sentence.parse and sentence.parse.pos[index - 2] == "PROPN":
        return True  # «جادهٔ [فومن به ماسوله]»
    sited = words[index - 1].form == "در" and words[index - 2].form in _SITED
    return sited or (words[index - 1].form == "به" and words[index].form in _MEASURED)


_SITED: Final = frozenset("واقع مستقر ساکن مقیم شاغل حاضر".split())
_WAYS: Final = frozenset("جاده راه‌آهن آزادراه بزرگراه خط مسیر محور قطار اتوبوس پرواز هواپیمای لوله".split())
"""What leads from one town to another."""
_NEAR_WAY: Final = 5
"""Words at most from such a way to the town that it leads to."""
_MEASURED: Final = frozenset("مساحت ارزش مبلغ طول وزن ارتفاع ظرفیت شماره نام قیمت قدمت متراژ".split())
"""Behind «به»: what is told of a thing to say which it is."""


def _is_led_aside(sentence: Sentence, index: int) -> bool:
    """Whether a phrase with a preposition ends at a word: «در همین [حال] گل‌آقا که …»."""
    words, parse = sentence.words, sentence.parse
    if (
        not parse
        or index <= 1
        or parse.ezafe[index]
        or not words[index - 1].flags & DETERMINER
        or (words[index - 1].form == "یک")
    ):
        return False
    return parse.pos[index] == "NOUN" and bool(words[index - 2].flags & PURE_PREP)


def _acts_on(sentence: Sentence, index: int) -> bool:
    """Whether the tree takes a word for the subject, so that no ezafe ties it to an object: «[حکومت] تونلی را که …»."""
    parse = sentence.parse
    return bool(parse) and parse.relation[index] == "nsubj" and not parse.ezafe[index]


def _are_subject_and_object(sentence: Sentence, index: int) -> bool:
    """Whether the word before is the subject and this one the object of one verb: «[مجلس] لایحه بودجه را که …»."""
    parse, subject = sentence.parse, index - 1
    if not parse or parse.relation[index] != "obj":
        return False
    while parse.relation[subject] in ("flat", "nmod", "amod") and parse.head[subject] < subject:
        subject = parse.head[subject]  # «[وزارت ارشاد] مجوز کتاب را که …», «[کتابخانهٔ ملی] نسخه‌ای را که …»
    return parse.relation[subject] == "nsubj" and parse.head[subject] == parse.head[index]


KIN: Final = frozenset(
    "پدر مادر برادر خواهر پدربزرگ مادربزرگ همسر شوهر پسر دختر عمو دایی خاله عمه نوه شاگردان دوستان فرزندان".split()
)
"""Those whom one has as one's own: no thing has a father."""


def _is_of_several(sentence: Sentence, index: int) -> bool:
    """Whether a word means several, of whom one is named before «از»: «حسین همدانی از [فرماندهان] سپاه»."""
    form = sentence.words[index].form
    return form.endswith(("ان", "ین", "ها", "های", "هایی")) or form in ("اعضای", "اهالی", "اعضا")


def _is_owners(sentence: Sentence, index: int, last: int) -> bool:
    """Whether a relative of who is named right before him begins at a word: «علی [برادر کوچک‌ترش] را که …»."""
    return (
        sentence.words[index].form in KIN
        and sentence.words[last].form.endswith("ش")
        and _ends_person(sentence, index - 1)
    )


def _ends_surname(sentence: Sentence, index: int) -> bool:
    """Whether a word goes on with the name of a person: «حکم نسرین [محمدی] را که …»."""
    name = sentence.names[index]
    return name is not None and name.kind is NameKind.PERSON and name.first < index


def _ends_person(sentence: Sentence, index: int) -> bool:
    """Whether a word ends the name of a person: «[حسین همدانی] از فرماندهان سپاه که …»."""
    name = sentence.names[index]
    return name is not None and name.kind is NameKind.PERSON


def _points_ahead(sentence: Sentence, parent: Clause, index: int, last: int) -> bool:
    """Whether the noun before the preposition of a phrase is the one that «که» takes up: «مردی با چاقو که …»."""
    words, parse = sentence.words, sentence.parse
    if not parse or index - 2 < parent.first or words[last].form.endswith("ی") or words[index].flags & DETERMINER:
        return False
    noun = words[index - 2]
    indefinite = noun.form.endswith("ی") and not noun.form.endswith(("\u200cی", "های", "گی"))
    indefinite = indefinite and len(noun.form) > _SHORT
    known = noun.flags & (EVENT | LIGHT | PERSON | BODY | PLACE | PREP | MARK)
    unmarked = not known or not _SOMEBODY.isdisjoint((noun.form[:-1], noun.form[:-2]))
    return indefinite and unmarked and parse.pos[index - 2] == "NOUN" and not parse.ezafe[index - 2]


_SHORT: Final = 3


_SOMEBODY: Final = frozenset("مرد زن شرکت سازمان گروه دختر پسر فرد شهر روستا وزیر نویسنده".split())
"""Nouns of people, bodies and places that «ی» leaves unnamed."""


def taken_start(sentence: Sentence, clause: Clause, parent: Clause, verb: VerbGroup) -> int:
    """The first word of the noun phrase that a relative clause takes up: of what happens, the noun that can happen."""
    words, parse = sentence.words, sentence.parse
    apposed = apposition(sentence, clause)
    beside = sentence.names[apposed.start - 1] if apposed else None
    if apposed and (beside is None or beside.kind is not NameKind.PERSON or not words[apposed[1]].flags & PERSON):
        return parent.first
    whole = _before_comma(sentence, clause, parent)
    if whole < 0:
        whole = _beside_aside(sentence, clause, parent)
    if whole < 0:
        whole = _figure_start(sentence, clause, parent, verb)
    if whole >= 0:
        return whole
    acted_on = _acted_on_beside(sentence, clause, parent)
    if acted_on >= 0:
        return acted_on
    start, last = antecedent_start(sentence, parent, clause.first - 2), noun_before(sentence, clause.first - 1)
    start += start < last and words[start].form in ANNIVERSARIES and bool(parse) and parse.ezafe[start]
    child = _child_of_two(sentence, start, last, verb)
    if child >= 0:
        return child
    outer = _outer_start(sentence, parent, start, last, verb)
    if outer < 0:
        outer = _sited_start(sentence, parent, start, last, verb)
    if outer < 0 and words[start].form in _CLASSES:
        outer = _person_before_class(sentence, parent, start)
    if outer >= 0:
        return outer
    doer = _person_inside(sentence, start, last, verb)
    if doer < 0:
        doer = _doer_inside(sentence, start, last, verb)
    if doer < 0 and _are_new(sentence, start, last, verb):
        return last
    if doer >= 0:
        return doer
    light = words[verb.first - 1].form
    way = light in _BEGINNING and any(words[n].form == "به" for n in range(start, last))
    if parse and way and start > parent.first and words[start - 1].form in _DONE:
        return start - parse.ezafe[start - 1]  # «[ساخت] بزرگراه تهران به شمال که … شروع شد»
    if parse and light in _FOUNDED and words[start].form in _RITES:  # «مراسم پایانی [نمایشگاه] که افتتاح شد»
        inner = (n for n in range(start + 1, last + 1) if words[n].flags & (PLACE | EVENT | BODY))
        return next((n for n in inner if not words[n].form.endswith("یه")), start)  # «افتتاحیه», «اختتامیه»
    if not parse or light not in HAPPENING or words[start].flags & EVENT:
        return start
    if words[start].form in _ROUNDS:
        return start
    happens = (n for n in range(start + 1, last + 1) if words[n].flags & EVENT and parse.ezafe[n - 1])
    return next(happens, start)


_FOUNDED: Final = frozenset("افتتاح تاسیس احداث دایر ساخته".split())
"""What is done to houses and fairs, and to no rite in them."""
_RITES: Final = frozenset("مراسم آیین جشن جلسه نشست".split())


def _acted_on_beside(sentence: Sentence, clause: Clause, parent: Clause) -> int:
    """Where what is acted on begins behind the comma of who acts: «بازیکنان تیم، [مربی] را که …»; or -1."""
    words, parse = sentence.words, sentence.parse
    marked, comma = clause.first - 2, clause.first - 4
    if comma <= parent.first or not (words[marked].flags & OBJECT and words[comma].flags & COMMA) or not parse:
        return -1
    subject = any(parse.relation[n] == "nsubj" and parse.head[n] > marked for n in range(parent.first, comma))
    return comma + 1 if subject and parse.relation[comma + 1] == "obj" else -1


_BEGINNING: Final = frozenset("شروع آغاز متوقف".split())
"""What is told of the making of a thing, and not of the thing."""


def _before_comma(sentence: Sentence, clause: Clause, parent: Clause) -> int:
    """Where the thing begins with which a sentence begins, of which a clause behind a comma adds something; or -1.

    «[لایحهٔ حمایت از مستأجران] را، که …», «[نشست سرمربی پیش از دیدار با قطر]، که …»: not of the noun before the comma.
    """
    words, comma = sentence.words, clause.first - 2
    if not words[comma].flags & COMMA or words[comma + 1].form != "که":
        return -1
    begin = behind(words, parent.first, comma, MARK | CONJ | CONNECTIVE)
    last = noun_before(sentence, clause.first - 1)
    inside = range(begin, last + 1)
    led = [n for n in inside[1:] if words[n].flags & PREP and not words[n].flags & DETERMINER]
    marks = OBJECT | COMMA | STOP
    verbs = any(begin <= group.first <= last for group in sentence.groups)
    if any(words[n].form in ERAS for n in range(max(last - 2, begin), last)):
        return -1  # «قلعه تا روزگار [شاه عباس]، که …»
    barred = verbs or any(
        words[n].flags & marks or (sentence.hidden[n] and not _is_quoted(sentence, n)) for n in inside
    )
    alone = PERSON | BODY | COUNTRY | TOWN | PREP | PRONOUN | DETERMINER | NUMBER
    somebody = bool(words[begin].flags & alone) and not words[begin].flags & (EVENT | MEASURE)
    named = sentence.names[begin] is not None or somebody
    if barred or named or not led or len(inside) > _LONG_THING or sentence.parse.pos[begin] != "NOUN":
        return -1
    tied = sentence.parse.ezafe[begin] or led[0] == begin + 1
    begin += words[begin].form in _BECOMING
    return begin if tied and not words[last].form.endswith(("ی", "\u200cای")) else -1


def _beside_aside(sentence: Sentence, clause: Clause, parent: Clause) -> int:
    """Where the name begins with which a sentence begins, beside who it is: «[ژوبر]، فرستادهٔ ناپلئون، که …»; or -1."""
    words, parse, comma = sentence.words, sentence.parse, clause.first - 2
    begin = behind(words, parent.first, comma, MARK | CONJ | CONNECTIVE)
    first = next((n for n in range(begin, comma) if words[n].flags & COMMA), comma)
    if not words[comma].flags & COMMA or not 0 < first - begin <= _NAME or not 1 < comma - first <= _NAME + 1:
        return -1
    named = all(parse.pos[n] == "PROPN" or sentence.names[n] is not None for n in range(begin, first))
    named = named and not words[begin].flags & (TOWN | COUNTRY | PLACE | BODY)
    name = sentence.names[begin]
    who = is_person_noun(words[first + 1].form) or words[first + 1].flags & (PERSON | ROLE)
    who = who or (name is not None and name.kind is NameKind.PERSON)
    barred = MARK | PREP | CONJ | OBJECT | PRONOUN
    plain = not any(words[n].flags & barred or sentence.hidden[n] for n in range(first + 1, comma))
    return begin if named and who and plain else -1


def _figure_start(sentence: Sentence, clause: Clause, parent: Clause, verb: VerbGroup) -> int:
    """Where the figure begins of which a clause tells how high it was, behind where it is measured; or -1.

    «[ارتفاع موج] در دریای خزر که به دو متر رسید», «[سطح آب] سد لار که پایین رفت».
    """
    words = sentence.words
    begin, last = behind(words, parent.first, clause.first, MARK | CONJ | CONNECTIVE), clause.first - 2
    if words[begin].form not in _FIGURES or not sentence.parse.ezafe[begin] or last <= begin + 1:
        return -1
    inside = range(begin, last + 1)
    plain = not any(words[n].flags & (OBJECT | COMMA | CONJ) or words[n].verb for n in inside)
    reached = verb.stem == "رسید" and any(
        words[n].form == "به" and (words[n + 1].flags & NUMBER or words[n + 1].form in _EXTREMES)
        for n in range(clause.first, verb.first)
    )
    changed = words[verb.first - 1].form in _CHANGED or verb.stem == "یافت"
    return begin if plain and (reached or changed) else -1


_FIGURES: Final = frozenset("ارتفاع سطح شمار تعداد میزان نرخ قیمت بهای دمای غلظت تراز حجم وزن جمعیت مصرف".split())
"""What is measured, with the ezafe with which it is written."""
_EXTREMES: Final = frozenset("بالاترین پایین‌ترین بیشترین کمترین اوج حداکثر حداقل کف سقف".split())
_CHANGED: Final = frozenset("بالا پایین بیشتر کمتر برابر نصف کم زیاد".split())
_LONG_THING: Final = 14
"""Words of the phrase of a thing at most."""


def _child_of_two(sentence: Sentence, start: int, last: int, verb: VerbGroup) -> int:
    """Where the one begins whom a singular verb means, behind two whose he is: «پدر و مادر [کودکی] که گم شد»; or -1."""
    words, parse, owner = sentence.words, sentence.parse, start + 2
    if owner >= last or not words[start + 1].flags & CONJ or not (words[start].flags & words[owner].flags & PERSON):
        return -1
    one = parse.ezafe[owner] and not words[verb.last].form.endswith("ند")
    return owner + 1 if one and words[owner + 1].flags & (PERSON | COUNTED) else -1


_ROUNDS: Final = frozenset("مرحله دور نوبت دوره بخش هفته نیمه".split())
"""Parts of a happening, which are held themselves: «[مرحله کشوری مسابقات] که قرار بود برگزار شود»."""


def _person_inside(sentence: Sentence, start: int, last: int, verb: VerbGroup) -> int:
    """Where the name begins of whom only a person is told, behind what is his or of him; or -1.

    «سالگرد درگذشت [علی حاتمی]، کارگردان سینما، که در ۱۳۷۵ درگذشت», «خانواده [مهدی باکری] که شهید شد».
    """
    words = sentence.words
    if words[verb.last].form.endswith("ند") or (words[start].flags & PERSON and words[start].form not in FAMILIES):
        return -1
    lived = words[verb.first - 1].form in _OF_ONE or verb.stem in _LIVING
    for index in range(start + 1, last + 1) if lived and sentence.names[start] is None else ():
        name = sentence.names[index]
        if name is not None and name.kind is NameKind.PERSON:
            while index - 1 > start and words[index - 1].flags & (TITLE | PERSON):
                index -= 1  # «سرباز شهید علی ملکی»
            return index
    return -1


def _doer_inside(sentence: Sentence, start: int, last: int, verb: VerbGroup) -> int:
    """Where those begin of whom a clause tells, inside the phrase of their deed; or -1.

    «خروج [چهار بازیکن] که … حضور داشتند», «همکاری [فرماندار پیشین] که … منتقل شد».
    """
    words, parse = sentence.words, sentence.parse
    many = words[verb.last].form.endswith(("ند", "اند")) and not words[start].form.endswith(("ها", "های"))
    new = words[last].form.endswith("ی") and words[last + 1].flags & OBJECT
    one = words[last].flags & ROLE and (new or last == start + 1)  # «تصمیم [داور] که گل را مردود دانست»
    acts = one and is_deed_or_thing(words[start].form) and _acts_on_something(sentence, verb)
    felt = many and words[start + 1].flags & NUMBER and is_deed_or_thing(words[start].form)  # «شادی هزاران نفر»
    if not parse or not (words[start].flags & EVENT or felt or acts) or not parse.ezafe[start]:
        return -1
    of_somebody = words[verb.first - 1].form in _OF_SOMEBODY
    if not (many or of_somebody or acts):
        return -1
    for index in range(start + 1, last + 1):
        somebody = words[index].flags & (PERSON | BODY) or (many and words[index].flags & (NUMBER | DETERMINER))
        plural = many and words[index].form.endswith(("ان", "انی", "هایی", "ها", "های"))
        if parse.ezafe[index - 1] and (somebody or plural):
            return index
        if not parse.ezafe[index - 1]:
            return -1
    return -1


def _acts_on_something(sentence: Sentence, verb: VerbGroup) -> bool:
    """Whether a clause tells on whom somebody acts whom it does not name: «حکم [مدیری] که کارگران را اخراج کرد»."""
    clause, parse = sentence.owner[verb.last], sentence.parse
    own = [n for n in range(clause.first, verb.first) if sentence.owner[n] is clause and not sentence.hidden[n]]
    marked = any(sentence.words[n].flags & OBJECT for n in own[1:])
    return marked and not verb.passive and all(parse.relation[n] != "nsubj" for n in own)


def _are_new(sentence: Sentence, start: int, last: int, verb: VerbGroup) -> bool:
    """Whether «ـهایی» makes the last noun of a phrase the one that was made: «نور [چراغ‌هایی] که نصب شد»."""
    words, parse = sentence.words, sentence.parse
    new = last > start and words[last].form.endswith("هایی") and parse.pos[last] == "NOUN"
    new = new and parse.ezafe[last - 1] and not words[start].flags & EVENT and words[start].form not in _DONE
    made = verb.stem in BECOMING_VERBS and words[verb.first - 1].form in MADE | {"نصب"}
    return new and (made or (verb.passive and verb.stem in MADE_VERBS))


_OF_SOMEBODY: Final = frozenset(
    "منتقل بازداشت دستگیر منصوب برکنار کشته زخمی مجروح مصدوم شهید حاضر اعزام محکوم عازم راهی بازنشسته بستری متولد "
    "ترور متهم احضار".split()
)
"""What only befalls people."""


_OF_ONE: Final = (_OF_SOMEBODY - set("منتقل اعزام حاضر عازم راهی".split())) | set("شهادت فوت جان دنیا وفات".split())
"""The same, where nothing that is somebody's could be meant instead: «جسد او که … منتقل شد»."""
_LIVING: Final = frozenset("درگذشت مرد زیست".split())
_BEFALLS: Final = frozenset("رخ روی زنی کلنگ‌زنی".split())
"""What is told of no town and of nobody."""


def _outer_start(sentence: Sentence, parent: Clause, start: int, last: int, verb: VerbGroup) -> int:
    """Where the noun phrase begins that is held, made or signed, where the one before «که» stands inside it; or -1.

    «[مذاکرات ایران با عربستان] که … برگزار شد»: no country is held.
    """
    words, parse, owner = sentence.words, sentence.parse, sentence.owner
    light = words[verb.first - 1].form if verb.first else ""
    happens = light in _BEFALLS or (light in HAPPENING and verb.stem not in ("داد", "کرد", "داشت"))
    if not parse or not (happens or (light in DONE_TO_THINGS and verb.stem in _UNDERGOING_VERBS)):
        return -1
    somebody = words[start].flags & (PERSON | BODY | TOWN | COUNTRY | PLACE)
    if any(words[n].flags & EVENT for n in range(start, last + 1)) or not (somebody or happens):
        return -1
    if start - 2 < parent.first or owner[start - 1] is not parent or not words[start - 1].flags & PURE_PREP:
        return -1
    if words[last].form.endswith(("\u200cای", "ی")) and words[last].form not in _ENDS_SO and not words[last].flags:
        return -1  # «با شرکتی که …»
    begin = antecedent_start(sentence, parent, start - 2)
    inside = range(begin, start - 1)
    barred = any(words[n].flags & (OBJECT | COMMA | STOP) for n in inside)
    barred = barred or any(begin <= group.first < start for group in sentence.groups)
    begin -= bool(happens and begin > parent.first and words[begin - 1].form in _DONE and parse.ezafe[begin - 1])
    noun = parse.pos[begin] in ("NOUN", "PROPN") and not words[begin].flags & (PREP | FILLER | CONNECTIVE | PERSON)
    noun = noun and not (words[begin].flags & BODY and not words[begin].flags & EVENT)
    return begin if noun and not barred and words[begin].form not in _NO_ANTECEDENT else -1


def _sited_start(sentence: Sentence, parent: Clause, start: int, last: int, verb: VerbGroup) -> int:
    """Where the thing begins of which a clause tells, where the phrase before «که» only says where it is; or -1.

    «[پل تِم] در خاروغ که … ساخته شد», «[مدرسه‌ای] در روستای گل‌تپه که … آتش گرفت»; not of what befalls a region.
    """
    words, parse = sentence.words, sentence.parse
    sited = start - 2 >= parent.first and words[start - 1].form == "در" and sentence.owner[start - 1] is parent
    if not parse or not sited or words[last].form.endswith("\u200cای"):
        return -1
    region = words[start].form in _REGIONS and last > start
    town = start == last and (words[start].flags & (TOWN | COUNTRY) or parse.pos[start] == "PROPN")
    known = (
        region
        or town
        or words[start].form in _WAYS
        or (start == last and parse.relation[start] == "obl" and not words[start].flags)
    )
    if not known or any(words[n].form in _OF_REGIONS for n in range(verb.first - 1, verb.last + 1)):
        return -1
    begin = antecedent_start(sentence, parent, start - 2)
    inside = range(begin, start - 1)
    subject = any(parse.relation[n] == "nsubj" and parse.head[n] not in inside for n in inside)
    barred = words[begin].flags & (PERSON | BODY | PREP | MARK | CONNECTIVE | PRONOUN)
    named = sentence.names[begin]
    person = named is not None and named.kind is NameKind.PERSON
    return begin if subject and not (barred or person) else -1


def _person_before_class(sentence: Sentence, parent: Clause, start: int) -> int:
    """Where the person begins in whose class something was: «[دانیال سرابی] در وزن ۷۷، که نقره گرفته بود»; or -1."""
    words, first = sentence.words, parent.first
    while first < start and words[first].flags & (MARK | CONJ | CONNECTIVE):
        first += 1
    name = sentence.names[first]
    named = name is not None and name.kind is NameKind.PERSON and name.first == first
    return first if named and words[start - 1].flags & PURE_PREP and start - first <= LONG_NAME else -1


_CLASSES: Final = frozenset("وزن رده رشته دسته ماده سن".split())
"""In what somebody competes."""
_REGIONS: Final = frozenset(
    "شهر شهرک روستا روستای محله شهرستان استان منطقه ناحیه بخش کشور ولایت ولسوالی خیابان جزیره دهستان".split()
)
"""Nouns of regions, with whose name a phrase says where something is."""


_OF_REGIONS: Final = frozenset(
    "ویران تخریب اشغال تصرف محاصره بمباران آزاد واقع قرار پایتخت مرکز جدا تجزیه سقوط تخلیه آلوده قرنطینه لرزید".split()
)
"""What is told of regions, and seldom of a thing in one."""


_UNDERGOING_VERBS: Final = frozenset("شد گردید گشت بود".split())


_ENDS_SO: Final = frozenset(("جنوبی", "شمالی", "شرقی", "غربی", "مرکزی", "اسلامی", "ملی", "عمومی", "حذفی"))
"""Adjectives whose «ی» does not point at a «که»."""


def _name_beside_office(sentence: Sentence, parent: Clause, index: int) -> int:
    """Where the name begins beside which the office at `index` stands: «[سعید معروف]، کاپیتان پیشین، که …»; or -1."""
    words, owner = sentence.words, sentence.owner
    if index - 2 < parent.first or not words[index - 1].flags & COMMA or not words[index].flags & PERSON:
        return -1
    beside = sentence.names[index - 2]
    if beside is not None and beside.kind is NameKind.PERSON:
        inside = range(max(beside.first, parent.first), index - 1)
        return next((n for n in inside if not words[n].flags & (EVENT | NUMBER | DETERMINER)), inside[0])
    start = index - 2
    while start > parent.first and owner[start - 1] is parent and not words[start - 1].flags & (PREP | MARK | CONJ):
        start -= 1
    name = sentence.names[start]
    person = name is not None and name.kind is NameKind.PERSON
    proper = start == parent.first and bool(sentence.parse) and sentence.parse.pos[start] in ("NOUN", "PROPN")
    return start if index - start <= _NAME and (person or proper) and not words[start].flags & EVENT else -1


def apposition(sentence: Sentence, clause: Clause) -> range:
    """The words by which a clause behind «که» hangs on a name, with their comma: «علی رضایی [، شاعری] که …».

    Also on what its own clause begins with: «موزه لوور [، بنایی در مرکز پاریس] که …».
    """
    words, opener, parent = sentence.words, clause.first - 1, clause.parent
    if clause.link is not Link.RELATIVE or parent is None or words[opener].form != "که" or opener < _APPOSED:
        return range(0)
    noun = noun_before(sentence, opener)
    comma = noun
    while comma > max(noun - _NAME - 2, parent.first) and not words[comma].flags & (MARK | CONJ | OBJECT):
        comma -= 1
    unnamed = words[comma + 1].form.endswith("ی") or (noun - comma <= _UNNAMED and words[noun].form.endswith("ی"))
    if not words[comma].flags & COMMA or not unnamed or sentence.hidden[comma + 1]:
        return range(0)
    relation = sentence.parse.relation
    if words[opener - 1].flags & OBJECT and relation[comma + 1] == "obj" and relation[parent.first] == "nsubj":
        return range(0)  # «بازیکنان، مربی را که اخراج شد، دوست داشتند»
    beside = sentence.names[comma - 1] if comma else None
    person = words[comma + 1].flags & PERSON and beside is not None and beside.kind is NameKind.PERSON
    named = person and not any(words[n].flags & PREP for n in range(comma, noun))
    return range(comma, noun + 1) if named or _opens_with_noun(sentence, parent, comma) else range(0)


def _opens_with_noun(sentence: Sentence, parent: Clause, comma: int) -> bool:
    """Whether a clause begins with a noun phrase up to a comma, and an indefinite noun stands behind: «X، بنایی …»."""
    words, parse, noun = sentence.words, sentence.parse, comma + 1
    if not parse or parse.pos[noun] != "NOUN" or words[noun].form.endswith(("انی", "هایی", "گی")):
        return False
    if words[noun].flags & TITLE or sentence.names[noun] is not None or sentence.names[noun + 1] is not None:
        return False  # «همسایه‌ام، آقای بهرامی که …»
    inside = range(parent.first, comma)
    barred = PREP | MARK | CONJ | CONNECTIVE | OBJECT | PRONOUN | FILLER
    plain = all(parse.pos[n] in _OF_NAMES and not words[n].flags & barred and not sentence.hidden[n] for n in inside)
    return plain and 0 < len(inside) <= LONG_NAME and sentence.owner[parent.first] is parent


_OF_NAMES: Final = frozenset(("NOUN", "PROPN", "ADJ", "NUM"))


LONG_NAME: Final = 6


def taken_noun(sentence: Sentence, clause: Clause, verb: VerbGroup) -> tuple[int, int]:
    """The first and the last word of the noun that the clause behind a «که» takes up, without what is apposed to it."""
    assert clause.parent is not None
    apposed = apposition(sentence, clause)
    last = apposed.start - 1 if apposed else noun_before(sentence, clause.first - 1)
    return taken_start(sentence, clause, clause.parent, verb), last


def whole_relative(sentence: Sentence, clause: Clause) -> range:
    """The words of a clause behind «که» with that «که», the commas around both and what hangs it on a name."""
    words, opened = sentence.words, opening_clause(clause)
    apposed = apposition(sentence, opened)
    first = apposed.start if apposed else noun_before(sentence, opened.first - 1) + 1
    while first < opened.first - 1 and not words[first].flags & COMMA:
        first += 1
    last = max(clause.verb.last if clause.verb is not None else clause.last, clause.tail)
    after = last + 1 < len(words) and words[last + 1].flags & COMMA
    return range(first, last + 1 + bool(after))


_APPOSED: Final = 3
"""Words at least before the «که» of one who is named and told of: a name, a comma, who that is."""


_UNNAMED: Final = 2
"""Words at most that «ی» behind the last of them leaves unnamed: «، نویسنده [جوانی] که»."""
_NAME: Final = 5
"""Words of a name with the comma behind it at most."""


def _is_tied(sentence: Sentence, index: int, last: int) -> bool:
    """Whether a word belongs to the noun phrase behind it, which ends at `last`: nothing tells that it does not."""
    parse, words = sentence.parse, sentence.words
    if not parse or parse.ezafe[index] or words[index].flags & (DETERMINER | NUMBER | MEASURE):
        return True
    hidden = sentence.hidden[index] and not (_is_quoted(sentence, index) or _measures(sentence, index))
    if words[index].flags & (FILLER | CONNECTIVE) or hidden:
        return False
    inside = range(index + 1, last + 1)
    if words[index + 1].flags & NUMBER and parse.head[last] == index:
        return True  # «زلزله ۷.۱ ریشتری که …»
    return parse.head[index] in inside or parse.relation[index] not in _OF_VERBS or parse.head[index + 1] == index


def _measures(sentence: Sentence, index: int) -> bool:
    """Whether a length that ends at a word stands inside a noun phrase: «حکم [پنج سال] زندان»."""
    while index and sentence.hidden[index - 1]:
        index -= 1
    return index > 0 and bool(sentence.words[index].flags & NUMBER) and sentence.parse.ezafe[index - 1]


def _is_quoted(sentence: Sentence, index: int) -> bool:
    """Whether a word that is not looked at stands in quotes or brackets, and is not of a time."""
    while index and sentence.hidden[index - 1]:
        index -= 1
    return bool(sentence.words[index].flags & OPEN) or sentence.words[index].form == '"'


_OF_VERBS: Final = frozenset(("nsubj", "obl", "obl:arg", "advmod", "obj", "iobj", "advcl", "mark", "cc"))
"""What hangs on a verb, and ends there."""


def _joined_to(sentence: Sentence, parent: Clause, index: int) -> int:
    """The noun with which a clause begins, where «و» joins a word to it: «… شاعر و چهره ادب که …»; or -1."""
    parse = sentence.parse
    above = parse.head[index] if parse and index >= 2 else -1
    if not parent.first <= above < index - 1 or parse.relation[index] not in ("conj", "nmod"):
        return -1
    return above if parse.relation[above] == "nsubj" or (above and parse.ezafe[above - 1]) else -1


def noun_before(sentence: Sentence, opener: int) -> int:
    """The last word of the noun phrase before the «که» at `opener`, without its «را» and its comma."""
    words, index = sentence.words, opener - 1
    while index > 0 and (words[index].flags & (OBJECT | COMMA) or words[index].form == "نیز"):
        index -= 1
    return index
