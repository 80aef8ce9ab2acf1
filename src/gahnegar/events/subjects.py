"""The subject of a clause: which phrase it is, and whether it takes part.

A phrase counts as a participant where the verb needs somebody who acts («گفت», «حمله کرد»), or where its words say so:
a title or an office, a given name, a body, a country, a number of people. The subject of a passive or of «شد» without
such a word is no participant.
"""

from typing import Final

from gahnegar.events.animacy import is_document, is_doer, is_thing
from gahnegar.events.clauses import Clause, Link, Sentence
from gahnegar.events.deeds import whose
from gahnegar.events.groups import OBJECT_ENDINGS
from gahnegar.events.phrases import Phrase, chain_end, counts, find_phrases
from gahnegar.events.predicates import BEING_THERE, Predicate, complex_start
from gahnegar.events.relatives import Role, antecedent_start, noun_before, role_of
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
    FILLER,
    HOLDING,
    LABEL,
    LIGHT,
    MARK,
    MEASURE,
    MODAL,
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
from gahnegar.persian.names import NameKind

_UNDERGOING: Final = frozenset("شد گردید گشت یافت بود داشت ماند انجامید رسید".split())
_HAPPENING: Final = frozenset("آغاز شروع ادامه پایان رخ روی افزایش کاهش رشد".split())
_TAKEN: Final = frozenset("انجام صورت قرار شکل رونق جان".split())
_HEADS: Final = TITLE | ROLE | BODY | COUNTED | COUNTRY
SHORT: Final = 4
"""Words beyond the first of a prepositional phrase that may not hide a subject behind it."""
MOST: Final = 14


def with_office(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """A person with the office behind a comma: «محمدباقر قالیباف، شهردار تهران»."""
    words = sentence.words
    if last + 3 >= len(words) or not words[last + 1].flags & COMMA or not words[last + 2].flags & (ROLE | TITLE):
        return first, last
    known = is_person(sentence, first, last) or sentence.names[first] is not None
    if not known and (words[first].flags & ROLE or not _has_office(sentence, first, last)):
        return first, last
    end = chain_end(sentence, last + 2)
    closed = end + 1 < len(words) and (words[end + 1].flags & (COMMA | PREP) or sentence.hidden[end + 1])
    return (first, end) if closed and not any(sentence.hidden[last + 1 : end + 1]) else (first, last)


def is_named(sentence: Sentence, index: int) -> bool:
    """Whether a person or a body is named from a word on."""
    name = sentence.names[index]
    named = name is not None and name.kind is not NameKind.PLACE
    return named or bool(sentence.words[index].flags & (TITLE | ROLE | NAME | BODY))


def find_subject(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The subject where it takes part; None for things, for pronouns and where there is none."""
    bare = bare_phrase(sentence, predicate, phrases)
    before = _before_time(sentence, predicate) if predicate.since else None
    if before is not None:
        return before
    parsed = parsed_subject(sentence, predicate)
    if parsed is not None and sentence.words[parsed[0]].form in _ADVERBS:
        parsed = None
    if parsed is not None and (bare is None or _surer(sentence, predicate, parsed, bare)):
        return _with_name(sentence, predicate, *parsed) if takes_part(sentence, predicate, *parsed) else None
    found = None if bare is None else _acting(sentence, predicate, *bare)
    return found if found is not None else _of_modal(sentence, predicate)


def _with_name(sentence: Sentence, predicate: Predicate, first: int, last: int) -> tuple[int, int]:
    """An office with the name before its comma, with which its clause begins: «یوهانی لاتا، رئیس فدراسیون»."""
    words, start = sentence.words, predicate.clause_first
    if (
        not words[first].flags & (ROLE | TITLE)
        or not 1 < first - start <= SHORT + 1
        or not words[first - 1].flags & COMMA
    ):
        return first, last
    named = all(
        sentence.parse.pos[n] in _NOMINAL and not sentence.hidden[n] and not words[n].flags & _NO_NAME
        for n in range(start, first - 1)
    )
    return (start, last) if named else (first, last)


def _is_office_of(sentence: Sentence, first: int, last: int) -> bool:
    """Whether an office between commas is that of the person of a preposition: «با جعفر وکیلی، [افسر ارتش]، …»."""
    words = sentence.words
    closed = last + 1 < len(words) and words[last + 1].flags & COMMA
    if not closed or first < 2 or not words[first].flags & (ROLE | TITLE) or not words[first - 1].flags & COMMA:
        return False
    name = sentence.names[first - 2]
    if name is None or name.kind is not NameKind.PERSON:
        return False
    return name.first > 0 and bool(words[name.first - 1].flags & PREP)


_NO_NAME: Final = PREP | CONJ | MARK | OBJECT | PRONOUN | EVENT | LIGHT | NUMBER | DETERMINER


def _surer(sentence: Sentence, predicate: Predicate, parsed: tuple[int, int], bare: tuple[int, int]) -> bool:
    """Whether the subject that the analyser tells is the likelier one than the first phrase without a preposition."""
    if not takes_part(sentence, predicate, *bare):
        return True
    oblique = bool(sentence.parse) and sentence.parse.relation[head_of(sentence, Phrase(*bare))] in ("obl", "obl:arg")
    return oblique and is_somebody(sentence, *parsed) and not is_somebody(sentence, *bare)


def _of_modal(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """Who can or must do what a clause says: «دختران می‌توانند … حضور یابند»."""
    outer = predicate.clause.parent or predicate.clause.previous
    verb = None if outer is None else outer.verb
    if outer is None or verb is None or verb.stem not in ABLE or verb.last + 2 < predicate.clause_first:
        return None
    found = bare_subject(sentence, outer, [])
    return found if found is not None and is_somebody(sentence, *found) else None


ABLE: Final = frozenset(("توانست", "خواست"))


def _before_time(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The subject of «ایران ۴۷ سال است که …»: what stands before the time."""
    parent = predicate.clause.parent
    if parent is None or parent.first >= predicate.clause_first:
        return None
    first, last = parent.first, predicate.clause_first - 1
    while first < last and sentence.words[first].flags & (CONNECTIVE | MARK | CONJ):
        first += 1
    flags = sentence.words[first].flags
    barred = flags & (PREP | EVENT | PRONOUN | MARK) or not takes_part(sentence, predicate, first, last)
    return None if barred else (first, last)


def _acting(sentence: Sentence, predicate: Predicate, first: int, last: int) -> tuple[int, int] | None:
    """Those of a phrase who take part: the phrase, or the person whose act its noun is («سخنان رئیس‌جمهور»)."""
    head = head_of(sentence, Phrase(first, last))
    deed = sentence.words[head].flags & (EVENT | LIGHT | REPORT) and sentence.names[head] is None
    quote = next((n for n in range(head, last + 1) if sentence.words[n].flags & OPEN), last + 1)
    doer = next((name for name in sentence.names[head:quote] if name and name.kind is NameKind.PERSON), None)
    if deed and doer is not None:
        return doer.first, min(doer.last, last)
    if takes_part(sentence, predicate, first, last):
        whose = _whose(sentence, predicate, head, last)
        return first if whose is None else whose, last
    return None


def _whose(sentence: Sentence, predicate: Predicate, head: int, last: int) -> int | None:
    """The first word of the person of whom a thing is that something happens to: «حکم اعدام صدام اجرا شد»."""
    group = predicate.group
    if group is None or needs_actor(sentence, predicate) or sentence.words[head].flags & (_HEADS | NAME):
        return None
    found = whose(sentence, head, last) if sentence.names[head] is None else None
    return found[0] if found is not None and sentence.words[found[0]].flags & (NAME | TITLE) else None


def takes_part(sentence: Sentence, predicate: Predicate, first: int, last: int) -> bool:
    """Whether a phrase takes part in what its verb tells: somebody, not something."""
    words = sentence.words
    head = head_of(sentence, Phrase(first, last))
    flags = words[head].flags
    if flags & PRONOUN:
        return False
    if words[first].form in PARTS and first + 2 <= last and words[first + 1].form == "از":
        plural = predicate.group is not None and words[predicate.group.last].form.endswith("ند")
        return (plural and not words[first + 2].flags & (EVENT | PLACE)) or is_somebody(sentence, first + 2, last)
    name = sentence.names[head]
    if words[first].form in ("تعداد", "شمار") and first < last and words[first + 1].flags & EVENT:
        return False
    if sentence.spoken and name is not None and name.kind is NameKind.PLACE and not flags & COUNTRY:  # «بوشهر زدن»
        return bool(flags & BODY)
    if name is not None and name.kind is not NameKind.PLACE:
        return words[head].form not in _VENUES or needs_actor(sentence, predicate)
    if sentence.parse and sentence.parse.pos[head] == "PROPN" and name is None and not words[head].form.isascii():
        return bool(flags & BODY) or not (flags & (EVENT | LIGHT) or is_thing(words[head].form))
    if flags & PLACE and words[head].form.endswith("\u200cای"):
        return False
    if any(word.form in _PIECES for word in words[first : min(head + 2, last + 1)]) and not needs_actor(
        sentence, predicate
    ):
        return False
    if words[head].form in _INSURED and not (name or predicate.reporting or needs_actor(sentence, predicate)):
        return False
    if flags & _HEADS or is_head_count(sentence, head) or _has_actor(sentence, head, last):
        return True
    if _has_office(sentence, head, last):
        return True
    group, form = predicate.group, words[head].form
    if flags & (EVENT | LIGHT | MEASURE | LABEL) or is_document(form) or group is None or form in _ADVERBS:
        return False
    if flags & PLACE and not flags & BODY and not predicate.reporting:
        return False
    many = not predicate.nominal and ends_plural(sentence, group.last)
    if _plays_host(sentence, group.first, head, last):
        return True
    if form.endswith(("م", "ش")) and word(form[:-1]).flags & ROLE:  # «پدربزرگم»
        return True
    if is_doer(form, plural=many) and not (sentence.parse and sentence.parse.pos[head] == "ADJ"):
        return True
    if head + 1 <= last and words[head + 1].flags & NUMBER and not predicate.reporting:  # «خط ۷»
        return False
    if not needs_actor(sentence, predicate):
        return False
    return predicate.reporting or not is_thing(form)


def _plays_host(sentence: Sentence, verb: int, head: int, last: int) -> bool:
    """Whether a team is called by its town or by a name: «استقلال فردا در تهران میزبان نفت است»."""
    words = sentence.words
    if words[head].flags & PLACE or is_thing(words[head].form):
        return False
    host = next((n for n in range(last + 1, verb - 1) if words[n].form in _RIVALS), -1)
    if host < 0:
        return False
    name = sentence.names[host + 1]
    body = name is not None and name.kind is NameKind.BODY
    return body or bool(words[host + 1].flags & (BODY | TOWN | COUNTRY)) or words[host + 1].form == "نماینده"


_RIVALS: Final = frozenset("میزبان مهمان میهمان حریف".split())
_INSURED: Final = frozenset("بیمه شبکه سایت مرکز".split())
"""Nouns of bodies that are things as well: «بیمهٔ بدنه تمام شد»."""
_VENUES: Final = frozenset(
    "ورزشگاه استادیوم سالن تالار میدان خیابان پل پارک فرودگاه برج کاروانسرا کاروانسرای آسیاب حمام قلعه کاخ باغ مسجد "
    "مدرسه امامزاده عمارت".split()
)
"""Nouns of places whose names the analyser takes for bodies: «ورزشگاه آزادی»."""
_PIECES: Final = frozenset(
    "قلاده رأس راس دستگاه فروند فقره باب میلی‌متر سانتی‌متر لیتر کیلوگرم هکتار واحد بسته جلد عدد".split()
)
"""Nouns by which things and animals are counted."""
_ADVERBS: Final = frozenset(
    "برایم برایش برام براش ازش ازم بهش بهم آنرا اینرا یعنی آیا کامل "
    "آنجا اینجا همان‌طور همانطور آقا سلام درود خلاصه خود پیشتر پیش‌تر قبلا بعدا تنها فقط دوباره بارها همواره "
    "باهم چه ترجیحا همینو همونو اینو اونو آره نه راستی بله خب خوبی دمت مرسی براتون بهتون براشون بهشون منم هیچی ای گفتن "
    "همچنان هنوز درست حالا الان هم نیز سرانجام عمدتا بیشتر زیاد بسیار خیلی تقریبا احتمالا خیر".split()
)
PARTS: Final = frozenset("بسیاری برخی بعضی یکی تعدادی شماری گروهی عده‌ای جمعی نیمی بخشی بیش سری".split())
"""Subjects that go on with «از»: «بسیاری از رسانه‌ها»."""


def bare_phrase(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The first phrase without a preposition and without «را»."""
    words, parse = sentence.words, sentence.parse
    for phrase in phrases:
        first, last = phrase.first, phrase.last
        if phrase.direct and not phrase.prep and parse:
            start = first
            while start < last and words[start].flags & (NUMBER | DETERMINER):  # «حدود بیست شرکت [درخواست خود را …]»
                start += 1
            end = parse.phrase_end(start, last)
            named = sentence.names[first]
            end = end if named is None else max(end, min(named.last, last))
            marked = named is None and first <= parse.head[min(last + 1, len(words) - 1)] <= end
            whole = marked or words[end + 1].flags & OPEN
            many = start > first and words[start].flags & (_HEADS | COUNTED)
            known = many or is_named(sentence, first)
            return (first, end) if end < last and not whole and known else None
        if phrase.prep or phrase.direct or _in_list(sentence, phrases, phrase):
            continue
        if sentence.spoken:
            first = next((n for n in range(last, first, -1) if _is_aside(sentence, n - 1)), first)
        while first < last and _is_aside(sentence, first):
            first += 1
        if _is_aside(sentence, first):
            continue
        while first < last and (
            words[first].form in _ADVERBS
            or (words[first].flags & (CONNECTIVE | MODAL | MARK | CONJ) and not words[first].flags & OPEN)
        ):
            first += 1
        first = _item_end(sentence, first, last)
        if parse and counts(sentence, first):
            return first, max(parse.phrase_end(first, last), min(first + 3, last))
        if parse and words[last].form in PARTS and last - first <= 1 and _of_many(sentence, predicate, last):
            stop = next((other.last for other in phrases if other.first <= last + 2 <= other.last), len(words) - 1)
            return first, parse.phrase_end(last + 2, min(last + 2 + MOST, stop))
        if words[first].form in _ADVERBS | _BEFORE or is_complement(sentence, predicate, first, last):
            continue
        if _is_office_of(sentence, first, last):
            continue
        if all(words[index].flags & (PREP | MODAL | HOLDING | MARK | CONNECTIVE) for index in range(first, last + 1)):
            continue
        if not parse:
            return first, last
        while first < last and parse.pos[first] in ("ADV", "SCONJ", "CCONJ", "PUNCT", "INTJ"):
            first += 1
        if parse.pos[first] in ("ADV", "SCONJ"):
            continue
        if words[first].flags & (EVENT | LIGHT):
            return first, last
        noun = head_of(sentence, Phrase(first, last))
        end = max(parse.phrase_end(first, last), parse.phrase_end(noun, last))
        name = sentence.names[first]
        end = end if name is None else max(end, min(name.last, last))
        if last - first < SHORT and _has_office(sentence, first, last):
            return first, last
        end = _quote_end(sentence, first, _name_end(sentence, first, end, last), last)
        return first, _whole_end(sentence, first, end, last)
    return None


_BEFORE: Final = frozenset("جلو جلوی مقابل روبه‌روی روبروی".split())
"""Words that lead to before what something is: «مقابل سفارت گرد آمدند»."""


def _of_many(sentence: Sentence, predicate: Predicate, part: int) -> bool:
    """Whether «برخی» at `part` goes on with «از» and more than one: «یک سری از نماینده‌ها», no object."""
    words, group = sentence.words, predicate.group
    if part + 2 >= len(words) or words[part + 1].form != "از":
        return False
    stop = group.first if group is not None else len(words)
    end = sentence.parse.phrase_end(part + 2, min(part + 2 + MOST, stop) - 1) if part + 2 < stop else part
    return not words[min(end + 1, len(words) - 1)].flags & OBJECT


def _in_list(sentence: Sentence, phrases: list[Phrase], phrase: Phrase) -> bool:
    """Whether a phrase goes on with the list of one before it: «در بدخشان، [بغلان و فاریاب]», «سیاست در [قبال …]»."""
    parse, first = sentence.parse, phrase.first
    if not parse:
        return False
    listed = first and sentence.words[first - 1].flags & (CONJ | COMMA)
    if listed and parse.relation[first] == "conj" and parse.head[first] < first:
        above = parse.head[first]
        led = above and sentence.words[above - 1].flags & PREP
        return bool(led) or any(other.prep and other.first <= above <= other.last for other in phrases)
    quoted = sentence.hidden[first] and first and sentence.hidden[first - 1]
    return bool(quoted) and not sentence.words[first].flags & OPEN and not sentence.words[first - 1].flags & MARK


def _quote_end(sentence: Sentence, first: int, end: int, last: int) -> int:
    """The end of the name in quotes behind a noun: «روزنامه «کیهان»»."""
    words = sentence.words
    if end >= last or not words[end + 1].flags & OPEN or words[end + 1].form == "(" or not words[first].flags & _HEADS:
        return end
    return next((n for n in range(end + 2, last + 1) if words[n].flags & CLOSE), end)


def only_leads(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase without a preposition is an adverb that leads on: «[سرانجام] در وین درگذشت»."""
    return all(
        here.form in _ADVERBS or here.flags & (FILLER | CONNECTIVE)
        for here in sentence.words[phrase.first : phrase.last + 1]
    ) or (sentence.words[phrase.first].form in _BEFORE)


def _is_aside(sentence: Sentence, index: int) -> bool:
    """Whether a word of speech is an object («داروهاشو») or belongs to a time («پارسال همین موقع‌ها»)."""
    form = sentence.words[index].form
    if index and sentence.words[index - 1].form == "همین" and form.startswith(_THEN):
        return True
    if form == "همین" and index + 1 < len(sentence.words):
        return sentence.words[index + 1].form.startswith(_THEN)
    return sentence.spoken and len(form) > _WITH_OBJECT and form.endswith(OBJECT_ENDINGS)


_THEN: Final = ("موقع", "روزا", "روزها", "وقتا")
_WITH_OBJECT: Final = 4


def _name_end(sentence: Sentence, first: int, end: int, last: int) -> int:
    """The end of a person's name that a comma closes, whatever the analyser ties together: «حمیدالله نثار، …»."""
    words = sentence.words
    if not words[first].flags & NAME:
        return end
    for index in range(end + 1, min(first + 4, last) + 1):
        if words[index].flags & COMMA:
            return index - 1
        if words[index].flags & ~(NAME | TOWN) or words[index].verb is not None:
            break
    return end


def _whole_end(sentence: Sentence, first: int, end: int, last: int) -> int:
    """The end of a phrase that a time or a preposition closes: «ناجی غریق، قایق‌ران و جت‌ران [دیروز]»."""
    words, parse = sentence.words, sentence.parse
    closed = last + 1 < len(words) and (sentence.hidden[last + 1] or words[last + 1].flags & (PREP | COMMA))
    if not closed or end >= last or words[first].flags & PRONOUN:
        return end
    for index in range(end + 1, last + 1):
        joint = words[index].flags & (COMMA | CONJ)
        if not joint and (parse.relation[index] in _APART or parse.pos[index] not in _NOMINAL):
            return end
    return last


_APART: Final = frozenset(
    ("obj", "compound:lvc", "xcomp", "obl", "obl:arg", "advmod", "root", "nsubj", "case", "mark", "advcl")
)
_NOMINAL: Final = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "PRON", "DET"))


def is_complement(sentence: Sentence, predicate: Predicate, first: int, last: int) -> bool:
    """Whether a phrase belongs to the verb as its noun or its object: «… امتحان بدهند», «… تکان داد»."""
    parse, group = sentence.parse, predicate.group
    if group is not None and sentence.words[first].form in GOING:
        return True
    if last + 1 < predicate.first and _stands_apart(sentence, predicate, first, last):
        return False
    if not parse or group is None:
        return False
    if group.stem in _COPULAS and sentence.words[first].flags & ROLE and last + 1 == max(predicate.first, 0):
        lone = first == predicate.clause_first or not sentence.words[first - 1].flags & (PREP | MARK)
        named = any(name is not None and name.kind is NameKind.PERSON for name in sentence.names[first : last + 1])
        there = sentence.spoken and sentence.words[group.first].form in BEING_THERE
        return lone and not named and not there and parse.relation[first] != "nsubj"
    if _agrees(sentence, predicate, first, last):
        return False
    verb = range(min(max(predicate.first, 0), group.first), group.last + 1)
    tops = [index for index in range(first, last + 1) if parse.head[index] in verb]
    return bool(tops) and all(parse.relation[index] in ("compound:lvc", "obj", "xcomp", "obl:arg") for index in tops)


def _agrees(sentence: Sentence, predicate: Predicate, first: int, last: int) -> bool:
    """Whether a phrase is the subject whatever the analyser says: of a passive, or plural beside another object.

    «انصراف پذیرفته نمی‌شود», «مشروطه‌خواهان … دروازه را گرفتند», «بازرگانان … انبار ساختند».
    """
    words, parse, group = sentence.words, sentence.parse, predicate.group
    assert group is not None
    if group.passive and not words[last].flags & LIGHT and parse.relation[last] != "compound:lvc":
        return last + 1 < predicate.first or not any(w.flags & OBJECT for w in words[last + 1 : group.first])
    many = words[first].form.endswith(("ان", "\u200cها", "\u200cهای")) and ends_plural(sentence, group.last)
    if not many or last + 1 >= max(predicate.first, group.first):
        return False
    if any(w.flags & OBJECT for w in words[last + 1 : group.first]):
        return last + 1 < predicate.first
    others = [n for n in parse.children[group.last] if last < n < group.first]
    people = words[first].form.endswith("ان") and words[first].flags & (ROLE | COUNTED)
    return bool(people) and any(parse.relation[n] in ("obj", "compound:lvc") for n in others)


def _stands_apart(sentence: Sentence, predicate: Predicate, first: int, last: int) -> bool:
    """Whether a body or a person stands before all else and far from the verb: «یک منبع آگاه در بغداد اعلام کرد»."""
    words, group = sentence.words, predicate.group
    head = head_of(sentence, Phrase(first, last))
    if words[head].flags & EVENT:
        return False
    if words[head].flags & BODY:
        return True
    begins = first == predicate.clause_first
    light = group is not None and predicate.first < group.first
    return begins and light and is_somebody(sentence, first, last)


GOING: Final = frozenset("راهی وارد عازم روانه رهسپار".split())
_COPULAS: Final = frozenset(("بود", "شد", "است"))


def parsed_subject(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The subject that the analyser tells, without the clauses that hang on it."""
    parse, group = sentence.parse, predicate.group
    if not parse or group is None:
        return None
    verb = range(max(min(predicate.first, group.first), 0), group.last + 1)
    found = [child for index in verb for child in parse.children[index] if parse.relation[child] == "nsubj"]
    if not found:
        return None
    noun = found[0]
    first = last = noun
    todo = [noun]
    while todo:
        here = todo.pop()
        first, last = min(first, here), max(last, here)
        todo += [
            child
            for child in parse.children[here]
            if parse.relation[child] not in ("acl", "advcl", "ccomp", "parataxis", "punct", "cc", "conj", "csubj")
            and child < verb.start
            and not sentence.hidden[child]
        ]
    if first < predicate.clause_first or last >= verb.start or any(sentence.hidden[first : last + 1]):
        return None
    if (
        any(sentence.words[index].flags & OBJECT for index in range(first, last + 1))
        or sentence.words[first].flags & PREP
    ):
        return None
    spoken = sentence.spoken and any(_is_aside(sentence, n) for n in range(first, last + 1))
    if spoken or sentence.words[first].flags & MODAL or _is_office_of(sentence, first, last):
        return None
    return first, last


def needs_actor(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether the verb needs somebody who acts."""
    group = predicate.group
    if group is None or group.passive:
        return False
    if predicate.reporting or any(
        word.flags & OBJECT for word in sentence.words[predicate.clause_first : max(predicate.first, 0)]
    ):
        return True
    if group.stem in _UNDERGOING:
        return False
    if group.stem == "گرفت" and predicate.first < group.first and sentence.words[group.first - 1].form in _TAKEN:
        return False
    return not any(sentence.words[index].form in _HAPPENING for index in range(predicate.first, group.first))


def find_antecedent(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The noun that a «که» clause without a subject of its own says something of.

    Where it is what somebody acted on («درگاهی که پارسال معرفی کرده بود»), whoever the sentence is about acted.
    """
    clause, group = predicate.clause, predicate.group
    if clause.link is not Link.RELATIVE or clause.parent is None or clause.first < 2:
        return None
    last = noun_before(sentence, clause.first - 1)
    first = antecedent_start(sentence, clause.parent, clause.first - 2)
    if group is not None and role_of(sentence, clause, group) is Role.OBJECT:
        outer = sentence.parse.phrase_end(clause.parent.first, first - 1) if first > clause.parent.first else -1
        return (
            (clause.parent.first, outer) if outer >= 0 and is_somebody(sentence, clause.parent.first, outer) else None
        )
    flags = [sentence.words[index].flags for index in range(first, last + 1)]
    named = bool(flags) and sentence.names[first] is not None and is_somebody(sentence, first, last)
    return (first, last) if named or any(item & (_HEADS | NAME) for item in flags[:3]) else None


def head_of(sentence: Sentence, phrase: Phrase) -> int:
    """The noun of a phrase: its first word that is no number, determiner, connective or mark."""
    for index in range(phrase.first, phrase.last + 1):
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


def is_head_count(sentence: Sentence, index: int) -> bool:
    """Whether «تن» counts people, not weight: «۲۱ تن جان باختند», «یازده تن دیگر»."""
    words = sentence.words
    if words[index].form != "تن" or not index or not words[index - 1].flags & NUMBER:
        return False
    if index + 1 == len(words):
        return True
    following = words[index + 1]
    lone = following.flags & (PREP | MARK | CONJ | LIGHT | EVENT) or following.verb is not None
    return bool(lone) or following.form in ("دیگر", "جان", "زخم", "از")


def _has_office(sentence: Sentence, head: int, last: int) -> bool:
    """Whether an apposition tells the office of an unknown name: «جیانی اینفانتینو، رئیس فیفا، …»."""
    parse, words = sentence.parse, sentence.words
    beside = last + 3 < len(words) and words[last + 1].flags & COMMA and words[last + 2].flags & (ROLE | TITLE)
    if beside and any(words[n].flags & COMMA for n in range(last + 3, min(last + _OFFICE, len(words)))):
        return True
    return bool(parse) and any(
        parse.relation[child] == "appos" and head < child <= last and sentence.words[child].flags & (ROLE | TITLE)
        for child in parse.children[head]
    )


_OFFICE: Final = 9
"""Words of an office behind a name at most."""


def _has_actor(sentence: Sentence, first: int, last: int) -> bool:
    return any(sentence.words[index].flags & (NAME | COUNTED) for index in range(first, min(last, first + 3) + 1))


def trim(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    words = sentence.words
    while first < last and (
        words[first].flags & (CONNECTIVE | CONJ | COMMA | CLOSE)
        or (words[first].flags & MARK and not words[first].flags & OPEN and words[first].form != '"')
        or words[first].form in _ADVERBS
    ):
        first += 1
    first = _item_end(sentence, first, last)
    if first < last and words[first].form == "چشم" and words[first + 1].flags & MARK:
        first += 1
    last = min(last, first + MOST)
    aside = any(here.flags & OPEN for here in words[first : last + 1])
    while last > first and sentence.hidden[last] and not (aside or words[last].flags & MARK or sentence.names[last]):
        last -= 1  # «گروهی از بازنشستگان [دیروز]»
    last = next((n - 1 for n in range(first + 1, last + 1) if words[n].form in _MANNERS), last)
    inside = any(words[n].flags & CLOSE or words[n].form == '"' for n in range(first, last))
    quoted = first > 0 and (words[first - 1].flags & OPEN or words[first - 1].form == '"')
    if quoted and inside and not words[last].flags & CLOSE and words[last].form != '"':
        first -= 1  # «فرانکو فراتینی» وزیر خارجه
    last = next((n - 1 for n in range(first + 1, last) if words[n].form == "یکی" and words[n + 1].form == "از"), last)
    quoted = any(words[n].flags & OPEN or words[n].form == '"' for n in range(first, last))
    while last > first and (words[last].form in _ADVERBS or (not quoted and words[last].form in '"»”')):
        last -= 1
    while last > first and (
        words[last].flags & (CONNECTIVE | CONJ | COMMA | OPEN | PREP | DETERMINER | OBJECT)
        or (words[last].verb is not None and sentence.parse and sentence.parse.pos[last] in ("VERB", "AUX"))
    ):
        last -= 1
    return first, last


_MANNERS: Final = frozenset("به‌صورت بصورت به‌طور بطور به‌عنوان بعنوان به‌شکل به‌منظور".split())
"""Prepositions written as one word, which end the phrase before them."""


def _item_end(sentence: Sentence, first: int, last: int) -> int:
    """The first word behind the number of an item: «۶- نتایج», «ماده ۲- مالکان»."""
    words = sentence.words
    if words[first].form in _ITEMS and first + 3 <= last and words[first + 2].form in "-–:":
        return first + 3
    if words[first].flags & NUMBER and first + 2 <= last and words[first + 1].form in "-–).":
        return first + 2
    return first


_ITEMS: Final = frozenset(("ماده", "تبصره", "بند"))
"""Words that count the parts of a notice: «ماده ۲- مالکان …»."""


def bare_subject(sentence: Sentence, clause: Clause, times: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The words of a clause's subject, person or thing, without a preposition and no complement of the verb."""
    verb = clause.verb
    if verb is None:
        return None
    predicate = Predicate(complex_start(sentence, verb, clause.first), verb.last, clause.first, verb.last, clause, verb)
    for phrase in find_phrases(sentence, predicate, times):
        if phrase.prep or phrase.direct:
            continue
        first, last = phrase.first, phrase.last
        while first < last and sentence.words[first].flags & (CONNECTIVE | MODAL | MARK | CONJ):
            first += 1
        if sentence.words[first].form in _ADVERBS or is_complement(sentence, predicate, first, last):
            continue
        if sentence.words[first].flags & (MODAL | CONNECTIVE | MARK):
            continue
        if sentence.parse and words_of_part(sentence, last):
            return trim(sentence, first, sentence.parse.phrase_end(last + 2, min(last + MOST, verb.first - 1)))
        return trim(sentence, first, sentence.parse.phrase_end(first, last) if sentence.parse else last)
    return None


def words_of_part(sentence: Sentence, part: int) -> bool:
    """Whether «شماری» at `part` goes on with «از» and whom it is of: «شماری از ساکنان»."""
    words = sentence.words
    return words[part].form in PARTS and part + 2 < len(words) and words[part + 1].form == "از"


def is_somebody(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase names a person or a body, by its words alone."""
    head = head_of(sentence, Phrase(first, last))
    name = sentence.names[head]
    return (name is not None and name.kind is not NameKind.PLACE) or bool(
        sentence.words[head].flags & (TITLE | ROLE | NAME | BODY)
    )


def named_first(sentence: Sentence, times: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The words of the name with which a text begins, known or not: «یوهان برگمن (زاده …) گیاه‌شناس بود»."""
    words, parse = sentence.words, sentence.parse
    stop = min((first for first, _ in times), default=len(words))
    last = -1
    while last + 1 < min(stop, MOST) and parse:
        here = words[last + 1]
        named = parse.pos[last + 1] in ("NOUN", "PROPN") or (last >= 0 and parse.ezafe[last])
        if here.flags & ~(NAME | TITLE | ROLE | TOWN) or here.verb or not named:
            break
        if is_document(here.form) or is_thing(here.form) or here.form.endswith(_MANY):
            return None
        last += 1
    if last < 0 or last + 1 >= len(words):
        return None
    following = words[last + 1]
    known = any(words[index].flags & (NAME | TITLE) for index in range(last + 1))
    marked = following.flags & (COMMA | OPEN | PREP) or last + 1 == stop
    return (0, last) if known or marked else None


_MANY: Final = ("\u200cها", "\u200cهای", "\u200cهایی", "\u200cای")


def is_person(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase names a person: a title or a given name stands at its beginning."""
    return any(sentence.words[index].flags & (NAME | TITLE) for index in range(first, min(last, first + 2) + 1))


def predicate_in(sentence: Sentence, clause: Clause) -> Predicate:
    """The predicate of a clause with a verb."""
    verb = clause.verb
    assert verb is not None
    return Predicate(complex_start(sentence, verb, clause.first), verb.last, clause.first, verb.last, clause, verb)


def ends_plural(sentence: Sentence, index: int) -> bool:
    """Whether a finite verb has a plural ending, the spoken one included."""
    verb = sentence.parse.verb[index] if sentence.parse else None
    return verb.plural if verb is not None else sentence.words[index].form.endswith("ند")


def is_many(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase names several people."""
    words = sentence.words
    head = head_of(sentence, Phrase(first, last))
    form = words[head].form
    if words[head].flags & COUNTED or form in ("مردم", "تن") or {form, words[first].form} & PARTS:
        return True
    if form.endswith(("\u200cها", "\u200cهای", "هایی", " ها", " های")):
        return bool(words[head].flags & _HEADS) or is_doer(form, plural=True)
    people = words[head].flags & ROLE and form.endswith(("ان", "ین"))
    return bool(people) or any(
        words[index].flags & CONJ and sentence.parse and sentence.parse.head[min(index + 1, last)] == head
        for index in range(first, last)
    )
