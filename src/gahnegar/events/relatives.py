"""Relative clauses: the noun that «که» takes up, and what it is in the clause: who acts, what is acted on, or neither.

«نامه‌ای که وزیر دیروز امضا کرد» tells what a minister did to a letter; «شهری که در آن زاده شد» nothing that a town did.
"""

from enum import Enum
from typing import Final

from gahnegar.events.clauses import Clause, Link, Sentence, is_governed
from gahnegar.events.lexicon import DONE_TO_THINGS, HAPPENING, PARTITIVES
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import (
    BODY,
    COMMA,
    CONJ,
    CONNECTIVE,
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
    UNDER,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.verbs import TenseForm
from gahnegar.persian.wordlists import word_set


class Role(Enum):
    """What the noun before «که» is in the clause behind it."""

    SUBJECT = "subject"
    OBJECT = "object"
    OTHER = "other"


_PARTS: Final = PARTITIVES - {"بیش", "بیشتر"} | {"نفر", "تن", "درصد"}
"""Words of a part, behind which «از» tells of what: «دو نفر از اهالی روستا»."""
_NO_ANTECEDENT: Final = frozenset(
    "اساس دلیل منظور عنوان دیگر خصوص مورد باره زمینه رابطه ارتباط علت خاطر وجود مناسبت همراه حضور ضمن "
    "پی اثر جای وسیله دست ریاست سرپرستی همت نظر".split()
)
_DONE: Final = frozenset(
    "اجرا اجرای ساخت احداث تصویب امضای بررسی برگزاری انتشار افتتاح تدوین تکمیل چاپ تولید بازسازی".split()
)
"""What is done to something, of which the clause behind «که» then tells: «اجرای [توافقی که دیروز امضا شد]»."""
WHEN_OR_WHERE: Final = frozenset("روزی روز زمانی سالی سال شبی جایی محلی موقعی دلیلی شکلی نحوی طوری جا".split())
"""Nouns that say when, where or how what the clause behind their «که» tells happened."""
_TAKEN_UP: Final = frozenset("آن او وی آنها آن‌ها آنان ایشان".split())
_OF_ONE: Final = frozenset(("او", "وی", "ایشان"))
_INTRANSITIVE: Final = frozenset("شد گردید گشت بود ماند رفت آمد رسید افتاد مرد درگذشت گریخت ایستاد نشست پیوست".split())
"""Verbs that have no object."""
MAKING: Final = frozenset("ساخت نوشت خرید فروخت خواند دید کشت فرستاد برد آورد پذیرفت گذاشت شکست سرود".split())
"""Verbs that have one."""
MADE: Final = DONE_TO_THINGS | word_set(
    "برگزار کشف محکوم بازداشت دستگیر آزاد منصوب انتخاب معرفی رد تایید آغاز شروع اعزام مصادره توقیف نامزد دعوت "
    "اخراج تهدید ترور آزمایش ابطال احیا ارزیابی ارسال بازسازی بیمه تامین تحمیل ترجمه ترمیم ترک تقویت تمدید "
    "توزیع جبران جذب جمع_آوری حفظ حمل خنثی رفع فراهم محروم منتقل منزوی نوسازی واریز وقف ویران پیگیری کنترل "
    "تحویل تغییر نجات گسترش"
)
"""Nouns and adjectives that with «کرد» or «داد» have an object: most of their clauses in texts have a «را»."""


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
        if before.flags & CONJ and not hidden:
            above = _joined_to(sentence, parent, index)
            if above < 0:
                break
            index = above
            continue
        if before.flags & PREP and not before.flags & DETERMINER and not hidden:
            seat = before.form == "در" and index == last and words[index].flags & (TOWN | COUNTRY)
            part = before.form == "از" and index - 2 >= parent.first
            part = part and (words[index - 2].form in _PARTS or _ends_person(sentence, index - 2))
            if not (seat or part or _points_ahead(sentence, parent, index, last)):
                break
            index -= 1 if seat else 2
            continue
        if _is_led_aside(sentence, index - 1):
            break
        acts = bool(before.flags & (PERSON | BODY | COUNTRY)) or _acts_on(sentence, index - 1)
        acts = acts and marked and index == last and words[last].form.endswith("ی")
        if acts or not _is_tied(sentence, index - 1, last):
            break
        index -= 1
    named = _name_beside_office(sentence, parent, index)
    if named >= 0:
        return named
    return index + 1 if index < last and words[index].form in _NO_ANTECEDENT | _DONE else index


def _is_led_aside(sentence: Sentence, index: int) -> bool:
    """Whether a phrase with a preposition ends at a word: «در همین [حال] گل‌آقا که …»."""
    words, parse = sentence.words, sentence.parse
    if not parse or index <= 1 or parse.ezafe[index] or not words[index - 1].flags & DETERMINER:
        return False
    return parse.pos[index] == "NOUN" and bool(words[index - 2].flags & PURE_PREP)


def _acts_on(sentence: Sentence, index: int) -> bool:
    """Whether the tree takes a word for the subject, so that no ezafe ties it to an object: «[حکومت] تونلی را که …»."""
    parse = sentence.parse
    return bool(parse) and parse.relation[index] == "nsubj" and not parse.ezafe[index]


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
    start, last = antecedent_start(sentence, parent, clause.first - 2), noun_before(sentence, clause.first - 1)
    outer = _outer_start(sentence, parent, start, last, verb)
    if outer < 0:
        outer = _sited_start(sentence, parent, start, last, verb)
    if outer >= 0:
        return outer
    doer = _doer_inside(sentence, start, last, verb)
    if doer >= 0:
        return doer
    if not parse or words[verb.first - 1].form not in HAPPENING or words[start].flags & EVENT:
        return start
    happens = (n for n in range(start + 1, last + 1) if words[n].flags & EVENT and parse.ezafe[n - 1])
    return next(happens, start)


def _doer_inside(sentence: Sentence, start: int, last: int, verb: VerbGroup) -> int:
    """Where those begin of whom a clause tells, inside the phrase of their deed; or -1.

    «خروج [چهار بازیکن] که … حضور داشتند», «همکاری [فرماندار پیشین] که … منتقل شد».
    """
    words, parse = sentence.words, sentence.parse
    if not parse or not words[start].flags & EVENT or not parse.ezafe[start]:
        return -1
    many = words[verb.last].form.endswith(("ند", "اند")) and not words[start].form.endswith(("ها", "های"))
    of_somebody = words[verb.first - 1].form in _OF_SOMEBODY
    if not many and not of_somebody:
        return -1
    for index in range(start + 1, last + 1):
        somebody = words[index].flags & (PERSON | BODY) or (many and words[index].flags & (NUMBER | DETERMINER))
        plural = many and words[index].form.endswith(("ان", "انی", "هایی", "ها", "های"))
        if parse.ezafe[index - 1] and (somebody or plural):
            return index
        if not parse.ezafe[index - 1]:
            return -1
    return -1


_OF_SOMEBODY: Final = frozenset(
    "منتقل بازداشت دستگیر منصوب برکنار کشته زخمی مجروح مصدوم شهید حاضر اعزام محکوم عازم راهی بازنشسته بستری متولد "
    "ترور متهم احضار".split()
)
"""What only befalls people."""


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
    known = region or town or (start == last and parse.relation[start] == "obl" and not words[start].flags)
    if not known or any(words[n].form in _OF_REGIONS for n in range(verb.first - 1, verb.last + 1)):
        return -1
    begin = antecedent_start(sentence, parent, start - 2)
    inside = range(begin, start - 1)
    subject = any(parse.relation[n] == "nsubj" and parse.head[n] not in inside for n in inside)
    barred = words[begin].flags & (PERSON | BODY | PREP | MARK | CONNECTIVE | PRONOUN)
    named = sentence.names[begin]
    person = named is not None and named.kind is NameKind.PERSON
    return begin if subject and not (barred or person) else -1


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
    if not words[comma].flags & COMMA or not words[comma + 1].form.endswith("ی") or sentence.hidden[comma + 1]:
        return range(0)
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
    return plain and 0 < len(inside) <= _LONG_NAME and sentence.owner[parent.first] is parent


_OF_NAMES: Final = frozenset(("NOUN", "PROPN", "ADJ", "NUM"))
_LONG_NAME: Final = 6


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
_NAME: Final = 5
"""Words of a name with the comma behind it at most."""


def _is_tied(sentence: Sentence, index: int, last: int) -> bool:
    """Whether a word belongs to the noun phrase behind it, which ends at `last`: nothing tells that it does not."""
    parse, words = sentence.parse, sentence.words
    if not parse or parse.ezafe[index] or words[index].flags & (DETERMINER | NUMBER | MEASURE):
        return True
    if words[index].flags & (FILLER | CONNECTIVE) or (sentence.hidden[index] and not _is_quoted(sentence, index)):
        return False
    inside = range(index + 1, last + 1)
    return parse.head[index] in inside or parse.relation[index] not in _OF_VERBS or parse.head[index + 1] == index


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


def says_what(sentence: Sentence, clause: Clause, verb: VerbGroup, noun: int) -> bool:
    """Whether what the analyser takes for a subject is what somebody is or becomes: «علیپور که … [آقای گل لیگ] شد»."""
    parse, words = sentence.parse, sentence.words
    if clause.link is not Link.RELATIVE or not (verb.copula or verb.stem in ("بود", "شد")) or verb.passive:
        return False
    if words[verb.first - 1].flags & LIGHT or not words[noun].flags & (ROLE | TITLE):
        return False
    bare = not any(words[n].flags & (PREP | MARK | OBJECT) for n in range(noun + 1, verb.first))
    tied = parse.ezafe[noun] or noun + 2 == verb.first
    return bare and tied and parse.pos[verb.first - 1] in ("NOUN", "PROPN")


def defined(sentence: Sentence, clause: Clause) -> tuple[int, int] | None:
    """The words of what a copula defines, of which the clause behind its «که» tells: «[برج آزادی] بنایی است که …».

    None where the tree does not say so, where the clause has a subject of its own, and where it is only wished.
    """
    parse, words, parent, verb = sentence.parse, sentence.words, clause.parent, clause.verb
    if not parse or clause.link is not Link.COMPLEMENT or parent is None or verb is None or clause.first < _DEFINED:
        return None
    copula = parent.verb
    if copula is None or copula.negated or copula.last != clause.first - 2 or words[clause.first - 1].form != "که":
        return None
    noun = parse.head[copula.last]
    said = parse.relation[copula.last] == "cop" and parent.first < noun < copula.first and parse.pos[noun] == "NOUN"
    if not said or verb.tense is TenseForm.SUBJUNCTIVE or doer_in(sentence, clause, verb) >= 0:
        return None
    if not any(parse.relation[n] == "acl" and parse.head[n] == noun for n in range(verb.first, verb.last + 1)):
        return None
    subject = next((n for n in parse.children[noun] if parse.relation[n] == "nsubj" and n < noun), -1)
    if subject < 0 or words[subject].flags & (PRONOUN | DETERMINER | EVENT) or sentence.hidden[subject]:
        return None
    first, last = parse.span(subject)
    name = sentence.names[subject]
    barred = last - first >= _LONG_NAME or any(
        words[n].flags & (MARK | SUB | OBJECT | PREP) or sentence.hidden[n] for n in range(first, last + 1)
    )
    marked = words[noun].form.endswith("ی")  # not «ایران همسایه [کشوری] است که»
    barred = barred or (not marked and any(words[n].form.endswith("ی") for n in range(noun + 1, copula.first)))
    kin = first < last and words[last].form in _KIN  # «رضا [برادر] شهیدی است که»
    barred = barred or parse.ezafe[last] or kin
    led = range(last + 1, copula.first)  # «از بناهای کهن ایران است», not «در صدد … است»
    barred = barred or any(words[n].flags & (PREP | UNDER) and (words[n].form, n) != ("از", last + 1) for n in led)
    barred = barred or (first == last == noun - 1 and parse.ezafe[noun] and parse.pos[first] == "PROPN")
    whole = parent.first <= first and last < noun and not (name is not None and name.first <= noun <= name.last)
    return (first, last) if whole and not barred and not words[first].flags & PREP else None


_DEFINED: Final = 4
"""Words at least before what is told of somebody whom a copula defines: who, what, the copula and «که»."""


def role_of(sentence: Sentence, clause: Clause, verb: VerbGroup) -> Role:
    """What the noun before «که» is in a relative clause."""
    words, parse = sentence.words, sentence.parse
    if not parse or clause.first < 2:
        return Role.SUBJECT
    inside = [n for n in range(clause.first, verb.first) if sentence.owner[n] is clause and not sentence.hidden[n]]
    noun = noun_before(sentence, clause.first - 1)
    if words[noun].form in WHEN_OR_WHERE or taken_up(sentence, clause, verb) >= 0:
        return Role.OTHER
    light = words[verb.first - 1].form if verb.first else ""
    acts = not (verb.passive or verb.copula or verb.stem in _INTRANSITIVE)
    bare = verb.stem in ("داد", "کرد", "گرفت") and not words[verb.first - 1].flags & (LIGHT | EVENT)
    bare = bare and parse.relation[verb.first - 1] != "compound:lvc"  # «آتش گرفت»
    takes = acts and (bare or verb.stem in MAKING or (verb.stem in ("کرد", "نمود") and light in MADE))
    doer = doer_in(sentence, clause, verb)
    kids = [n for n in inside if verb.first - 1 <= parse.head[n] <= verb.last and n < verb.first - 1]
    has_object = any(words[n].flags & OBJECT for n in inside) or any(
        parse.relation[n] == "obj" and n != doer for n in kids
    )
    somebody = any(words[n].flags & (PERSON | BODY | COUNTRY) for n in range(max(noun - 3, 0), noun + 1))
    if doer < 0:
        return Role.OTHER if takes and not has_object and not somebody else Role.SUBJECT
    if has_object or not acts:
        return Role.OTHER if acts else Role.SUBJECT
    acted_on = _is_doer(sentence, clause, doer) and not somebody and not _has_bare_object(sentence, verb, doer)
    return Role.OBJECT if acted_on or (takes and not bare) else Role.OTHER


def owned_noun(sentence: Sentence, clause: Clause, verb: VerbGroup) -> int:
    """The subject that may belong to the noun before «که»: «شاعری که [دیوانش] منتشر شد»; or -1.

    Not where a thing would have a father, and not where the verb still wants an object, which would be that noun.
    """
    words, parse, noun = sentence.words, sentence.parse, noun_before(sentence, clause.first - 1)
    doer = next((n for n in range(clause.first, verb.first) if not _only_dates(sentence, n)), -1)
    if not parse or doer < 0 or parse.pos[doer] != "NOUN" or words[doer + 1].flags & OBJECT or parse.ezafe[doer]:
        return -1
    if doer_in(sentence, clause, verb) not in (doer, -1):
        return -1
    somebody = any(words[n].flags & (PERSON | BODY | COUNTRY) for n in range(max(noun - 3, 0), noun + 1))
    if not words[doer].form.endswith("ش") or (words[doer].form[:-1] in _KIN and not somebody):
        return -1
    acts = not (verb.passive or verb.copula or verb.stem in _INTRANSITIVE)
    inside = range(doer + 1, verb.first)
    has_object = any(words[n].flags & OBJECT or parse.relation[n] == "obj" for n in inside)
    return doer if has_object or not acts or _has_bare_object(sentence, verb, doer) else -1


def _only_dates(sentence: Sentence, index: int) -> bool:
    """Whether a word is of a time, or leads to one."""
    led = sentence.words[index].flags & PURE_PREP and sentence.hidden[index + 1]
    return bool(sentence.hidden[index] or led)


def doer_in(sentence: Sentence, clause: Clause, verb: VerbGroup) -> int:
    """The head of the subject that a relative clause names itself; or -1.

    Where the tree does not take its verb for one («که کیارستمی [ساخت] نخل طلا گرفت»), what hangs on another.
    """
    parse = sentence.parse
    unread = parse.pos[verb.last] not in ("VERB", "AUX")
    marked = any(here.flags & OBJECT for here in sentence.words[clause.first : verb.first])
    for index in range(clause.first, verb.first):
        if sentence.owner[index] is not clause or sentence.hidden[index]:
            continue
        known = parse.relation[index] in ("obj", "nsubj") and not (marked or verb.passive)
        known = known and _needs_no_mark(sentence, clause, index)
        if parse.relation[index] != "nsubj" and not known:
            continue
        above = parse.head[index]
        of_verb = verb.first - 1 <= above <= verb.last or ((unread or known) and above > verb.last)
        if of_verb and (index < verb.first - 1 or unread) and not is_governed(sentence, index, PURE_PREP):
            return index
    return -1


def _needs_no_mark(sentence: Sentence, clause: Clause, noun: int) -> bool:
    """Whether a noun is somebody whom an object would tell with «را»: «که [این نهاد] به نشر رسانید»."""
    start = noun - 1
    pointed = start == clause.first and sentence.words[start].form in ("این", "آن", "همین", "همان")
    return pointed and _is_doer(sentence, clause, noun)


def _is_doer(sentence: Sentence, clause: Clause, noun: int) -> bool:
    """Whether a noun with which a relative clause begins is somebody by its word or name, or somebody's: «پدرش»."""
    words, start = sentence.words, noun
    while start > clause.first and words[start - 1].flags & (DETERMINER | NUMBER | MEASURE):
        start -= 1
    name = sentence.names[noun]
    named = name is not None and name.kind is not NameKind.PLACE
    owned = words[noun].form.endswith("ش") and words[noun].form[:-1] in _KIN
    return start == clause.first and (bool(words[noun].flags & (PERSON | BODY | COUNTRY)) or named or owned)


_KIN: Final = frozenset(
    "پدر مادر برادر خواهر پدربزرگ مادربزرگ همسر شوهر پسر دختر عمو دایی خاله عمه نوه شاگردان دوستان فرزندان".split()
)
"""Those whom one has as one's own: no thing has a father."""


def _has_bare_object(sentence: Sentence, verb: VerbGroup, doer: int) -> bool:
    """Whether a bare noun stands before the verb that may be its object, or what it does: «رمانش [جایزه] گرفت»."""
    words, parse, noun = sentence.words, sentence.parse, verb.first - 1
    if noun <= doer or parse.pos[noun] not in ("NOUN", "PROPN") or sentence.hidden[noun]:
        return False
    if is_governed(sentence, noun, PURE_PREP) or words[noun].form in MADE:
        return False
    return parse.head[noun] != doer and not parse.ezafe[noun - 1]


def is_dated_aside(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause behind «که» tells when, and no condition: it is an event by itself, and says not who is meant.

    «زنجانی که سال ۱۳۲۶ به دنیا آمده، …»; not «کسانی که تا شنبه ثبت‌نام کنند …».
    """
    opener, verb, words = clause.first - 1, clause.verb, sentence.words
    if clause.link is not Link.RELATIVE or verb is None or words[opener].form != "که" or opener < 1:
        return False
    timed = any(sentence.hidden[n] and sentence.owner[n] is clause for n in range(clause.first, verb.last))
    unmarked = not words[noun_before(sentence, opener)].form.endswith("ی")
    return timed and (verb.tense in _OVER or (unmarked and verb.tense is not TenseForm.SUBJUNCTIVE))


def says_aside(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause behind «که», or behind «و» and such a clause, may go: nobody is meant by it alone."""
    opened = opening_clause(clause)
    if opened.link is not Link.RELATIVE:
        return False
    return bool(apposition(sentence, opened)) or is_aside(sentence, opened) or is_dated_aside(sentence, opened)


def is_aside(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause behind «که» says more of somebody or something that is known without it: «جعفری که …»."""
    words, opener = sentence.words, clause.first - 1
    if clause.link is not Link.RELATIVE or words[opener].form != "که" or opener < 1 or not sentence.parse:
        return False
    noun = noun_before(sentence, opener)
    if words[noun].flags & PRONOUN or words[noun].form in _NOBODY_ALONE or noun < 0:
        return False
    named = sentence.parse.pos[noun] == "PROPN" or sentence.names[noun] is not None
    return named or words[opener - 1].flags & COMMA > 0 or not words[noun].form.endswith("ی")


_NOBODY_ALONE: Final = frozenset("آنان آنها آن‌ها آن آنچه هر هرکه هرکس همان کس چیز آنکه این".split())
"""Words of whom or of what only a clause behind «که» tells."""
_OVER: Final = frozenset((TenseForm.PAST, TenseForm.PERFECT, TenseForm.PLUPERFECT, TenseForm.PARTICIPLE))


def noun_before(sentence: Sentence, opener: int) -> int:
    """The last word of the noun phrase before the «که» at `opener`, without its «را» and its comma."""
    index = opener - 1
    while index > 0 and sentence.words[index].flags & (OBJECT | COMMA):
        index -= 1
    return index


def taken_up(sentence: Sentence, clause: Clause, verb: VerbGroup) -> int:
    """The «آن» or «او» of a relative clause that means the noun before «که»: «شهری که در آن زاده شد»; or -1."""
    words, parse = sentence.words, sentence.parse
    noun = noun_before(sentence, clause.first - 1)
    if words[clause.first - 1].form != "که" or not parse or parse.pos[noun] not in ("NOUN", "PROPN", "ADJ"):
        return -1
    for index in range(clause.first, verb.first):
        if words[index].form not in _TAKEN_UP or sentence.owner[index] is not clause:
            continue
        if words[index].form in _OF_ONE and doer_in(sentence, clause, verb) < 0:
            continue  # «هیئت‌مدیره که پیشنهاد او را رد کرد»
        if parse.relation[index] == "det" and not (
            words[index + 1].flags & OBJECT or _points_at_nothing(sentence, index, verb)
        ):
            continue
        if words[index - 1].form == "بر" and any(group.first == index + 1 and group.modal for group in sentence.groups):
            continue  # «که بر آن است … آماده کند»
        if words[index + 1].flags & OBJECT and not (parse.ezafe[index - 1] or parse.relation[index] == "nmod"):
            if _is_acted_on(sentence, clause, verb, noun):
                return index
            continue
        of_noun = index > clause.first and parse.pos[index - 1] == "NOUN" and _points_at_nothing(sentence, index, verb)
        if parse.ezafe[index - 1] or parse.relation[index] == "nmod" or words[index - 1].flags & PURE_PREP or of_noun:
            return index
    return -1


def _is_acted_on(sentence: Sentence, clause: Clause, verb: VerbGroup, noun: int) -> bool:
    """Whether «آن را» means the noun before «که»: somebody else acts, or that noun is no one who could.

    «مسجدی که هلاکو آن را ویران کرد»; not «مغولان که آن را گشودند».
    """
    words = sentence.words
    if doer_in(sentence, clause, verb) >= 0:
        return True
    many = words[verb.last].form.endswith("ند")
    plural = words[noun].form.endswith(("ان", "ها", "انی", "هایی", "یان"))
    somebody = any(words[n].flags & (PERSON | BODY | COUNTRY) for n in range(max(noun - 3, 0), noun + 1))
    return not somebody and many and not plural


def _points_at_nothing(sentence: Sentence, index: int, verb: VerbGroup) -> bool:
    """Whether no noun follows that «آن» could point at: a time, a preposition, a mark or the predicate does."""
    after = index + 1
    if after >= verb.first or sentence.hidden[after]:
        return True
    here = sentence.words[after]
    return bool(here.flags & (PREP | MARK)) or (after == verb.first - 1 and here.form in HAPPENING | DONE_TO_THINGS)
