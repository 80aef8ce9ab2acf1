"""The subject of a clause: which of its phrases it is, by the analyser, by the order of the words, and by its verb."""

from typing import Final

from gahnegar.events.animacy import is_person_noun, is_thing
from gahnegar.events.clauses import Clause, Link, Sentence
from gahnegar.events.lexicon import ENTERING, FRONTS, HOW_OFTEN, PARTITIVES, THEN
from gahnegar.events.owners import own_noun, owner_ending
from gahnegar.events.phrase_bounds import ADVERBS, NOMINAL, is_adverb, item_end, name_end, quote_end, trim, whole_end
from gahnegar.events.phrases import Phrase, counts, find_phrases
from gahnegar.events.predicates import BEING_THERE, Predicate, complex_start
from gahnegar.events.relative_heads import antecedent_start, noun_before, opening_clause, taken_noun
from gahnegar.events.relatives import CALLING, Role, defined, role_of, says_what
from gahnegar.events.somebody import (
    MOST,
    SOMEBODY,
    ends_plural,
    has_office,
    head_of,
    is_animate,
    is_head_count,
    is_many,
    is_named,
    is_owned_object,
    is_partitive,
    is_somebody,
)
from gahnegar.events.spoken_verbs import OBJECT_ENDINGS
from gahnegar.events.taking_part import BEING_OF, acting_in, befalls_people, takes_part
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
    HOLDING,
    LIGHT,
    MARK,
    MEASURE,
    MODAL,
    NAME,
    NUMBER,
    OBJECT,
    OPEN,
    OPENING,
    PLACE,
    PREP,
    PRONOUN,
    ROLE,
    TITLE,
    TOWN,
    behind,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.nouns import is_seen
from gahnegar.persian.tokens import Relation
from gahnegar.persian.verb_table import BECOMING_VERBS

SHORT: Final = 4
"""Words beyond the first of a prepositional phrase that may not hide a subject behind it."""


def find_subject(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The subject where it takes part; None for things, for pronouns and where there is none."""
    found = _own_subject(sentence, predicate, phrases)
    if found is None and predicate.shared is not None and takes_part(sentence, predicate, *predicate.shared):
        return predicate.shared  # «[حسن رضایی] ۵ مهر بازداشت و ۲۰ مهر آزاد شد»
    return found


def _own_subject(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The subject that stands in the clause itself, where it takes part."""
    bare = bare_phrase(sentence, predicate, phrases)
    before = _before_time(sentence, predicate) if predicate.since else None
    if before is not None:
        return before
    parsed = parsed_subject(sentence, predicate)
    if parsed is not None and sentence.words[parsed[0]].form in ADVERBS:
        parsed = None
    if parsed is not None and _is_in_object(sentence, phrases, parsed):
        behind_it = _behind_object(sentence, predicate, phrases)
        if behind_it is not None:
            return behind_it
    if parsed is not None and (bare is None or _surer(sentence, predicate, parsed, bare)):
        if takes_part(sentence, predicate, *parsed):
            return _with_name(sentence, predicate, *parsed)
        return _behind_object(sentence, predicate, phrases) or _unknown_first(sentence, predicate, phrases)
    found = None if bare is None or _owns_time(sentence, predicate, *bare) else acting_in(sentence, predicate, *bare)
    found = _of_modal(sentence, predicate) if found is None else found
    found = _behind_object(sentence, predicate, phrases) if found is None else found
    return _unknown_first(sentence, predicate, phrases) if found is None else found


def _owns_time(sentence: Sentence, predicate: Predicate, first: int, last: int) -> bool:
    """Whether many behind a time are whose its noun is, and not who does it: «در همایش دیروز [مربیان]، گفت: …»."""
    parse, words, group = sentence.parse, sentence.words, predicate.group
    if not parse or group is None or not first or not sentence.hidden[first - 1] or sentence.spoken:
        return False
    many = words[first].form.endswith(_SEVERAL) and not ends_plural(sentence, group.last)
    time = parse.head[first]
    tied = parse.relation[first] == "nmod" == parse.relation[time] and bool(sentence.hidden[time])
    return many and tied and last < group.first and is_animate(sentence, first, last, plural=True)


_SEVERAL: Final = ("ان", "ها", "های")


def _is_in_object(sentence: Sentence, phrases: list[Phrase], parsed: tuple[int, int]) -> bool:
    """Whether what the tree takes for the subject belongs to the object: «[سنگ‌نوشته کوفی] پل را … یک هیئت خواند»."""
    first = phrases[0] if phrases else None
    inside = (
        first is not None and first.direct and not first.prep and first.first <= parsed[0] <= parsed[1] < first.last
    )
    return inside and not is_somebody(sentence, *parsed)


def _behind_object(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """Somebody who stands behind the object with which a clause begins: «رمان را [انتشارات رخشان] … منتشر کرد»."""
    group = predicate.group
    if group is None or group.passive or not phrases or not phrases[0].direct or phrases[0].prep:
        return None
    for phrase in phrases[1:]:
        if phrase.direct or phrase.last >= group.first:
            return None
        noun = sentence.parse and sentence.parse.relation[phrase.last] == "compound:lvc"  # «را [بنیاد] نهاد»
        if phrase.prep or noun or sentence.words[phrase.last].form in HOW_OFTEN:
            continue
        named = is_named(sentence, phrase.first) or is_somebody(sentence, phrase.first, phrase.last)
        named = named or _is_kin(sentence, phrase) or _is_unknown_name(sentence, phrase)
        return (phrase.first, phrase.last) if named and phrase.last < predicate.first else None
    return None


def _unknown_first(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The unknown name with which a clause begins that tells what only people do: «[بدرالزمان فاخر] به دنیا آمد»."""
    words, group = sentence.words, predicate.group
    if group is None or predicate.nominal or not phrases or phrases[0].prep or phrases[0].direct:
        return None
    own = range(max(predicate.first - 1, 0), group.last + 1)
    if not (group.stem in _OF_PEOPLE or any(words[n].form in _OF_PEOPLE for n in own)):
        return None
    first = phrases[0].first
    last = next((n - 1 for n in range(first, phrases[0].last + 1) if words[n].flags & COMMA), phrases[0].last)
    lone = last - first < _NAME and first == predicate.clause_first and not words[first].flags & ~NAME
    return (first, last) if lone and not (is_seen(words[first].form) or is_thing(words[first].form)) else None


_OF_PEOPLE: Final = frozenset("دنیا متولد زاده درگذشت فوت ازدواج بازنشسته استعفا مهاجرت تحصیل یاد".split())
"""Verbs, by stem or noun, of which only somebody is the subject."""


def _is_kin(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is one word for somebody of whom it was told: «[دخترشان]», «[نوه‌اش]»."""
    form = sentence.words[phrase.first].form
    ending = owner_ending(form)
    return phrase.first == phrase.last and ending in ("ش", "شان") and is_person_noun(own_noun(form, ending))


def _is_unknown_name(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is two or three words that no text has shown as nouns: «[نیکلای مارکف]»."""
    words, parse = sentence.words, sentence.parse
    inner = range(phrase.first, phrase.last + 1)
    return 1 < len(inner) <= _NAME and all(
        parse.pos[n] in ("NOUN", "PROPN", "ADJ")
        and not (words[n].flags & ~NAME or words[n].verb is not None)
        and not (is_seen(words[n].form) or is_thing(words[n].form))
        for n in inner
    )


_NAME: Final = 3
"""Words of a name at most."""


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
        sentence.parse.pos[n] in NOMINAL and not sentence.hidden[n] and not words[n].flags & _NO_NAME
        for n in range(start, first - 1)
    )
    return (start, last) if named else (first, last)


def _is_office_of(sentence: Sentence, predicate: Predicate, first: int, last: int) -> bool:
    """Whether an office is that of the person of a preposition: «با جعفر وکیلی، [افسر ارتش]، …», «… ازدواج کرد»."""
    words = sentence.words
    closed = last + 1 < len(words) and (words[last + 1].flags & COMMA or last + 1 == predicate.first)
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
    modal = predicate.clause.modal
    if modal is not None and predicate.clause.first < modal.first < predicate.clause_first:
        lent = behind(sentence.words, predicate.clause.first, modal.first - 1), modal.first - 1
        return lent if is_animate(sentence, *lent, plural=True) else None
    outer = predicate.clause.parent or predicate.clause.previous
    verb = None if outer is None else outer.verb
    if outer is None or verb is None or verb.stem not in ABLE or verb.last + 2 < predicate.clause_first:
        return None
    asked = (n + 1 for n in range(outer.first, verb.first - 1) if sentence.words[n].form == "از")
    if verb.stem == "خواست" and any(is_named(sentence, n) or is_many(sentence, n, n) for n in asked):
        return None  # «وزیر از مجلس خواست … را روشن کند»
    found = bare_subject(sentence, outer, [])
    return found if found is not None and is_somebody(sentence, *found) else None


ABLE: Final = frozenset(("توانست", "خواست"))


def _before_time(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The subject of «ایران ۴۷ سال است که …»: what stands before the time."""
    parent = predicate.clause.parent
    if parent is None or parent.first >= predicate.clause_first:
        return None
    first, last = parent.first, predicate.clause_first - 1
    first = behind(sentence.words, first, last)
    last = next((n - 1 for n in range(first + 1, last + 1) if sentence.hidden[n]), last)  # «مردم [سال‌هاست] که …»
    flags = sentence.words[first].flags
    barred = flags & (PREP | EVENT | PRONOUN | MARK) or not takes_part(sentence, predicate, first, last)
    return None if barred else (first, last)


_BELOW: Final = frozenset("زیر تحت".split())
"""Prepositions that lead to who guides or watches: «[زیر نظر استادش] دفاع کرد»."""


def bare_phrase(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The first phrase without a preposition and without «را»."""
    words, parse = sentence.words, sentence.parse
    for phrase in phrases:
        first, last = phrase.first, phrase.last
        if phrase.direct and not phrase.prep and parse:
            if is_partitive(sentence, last) and any(p.direct and p.first == last + 2 < p.last for p in phrases):
                return first, last + 2  # «نیمی از حاضران سالن را ترک کردند»
            start = first
            start += 2 * counts(sentence, start)
            while start < last and words[start].flags & (NUMBER | DETERMINER):  # «حدود بیست شرکت [درخواست خود را …]»
                start += 1
            end = parse.phrase_end(start, last)
            named = sentence.names[first]
            end = end if named is None else max(end, min(named.last, last))
            marked = named is None and first <= parse.head[min(last + 1, len(words) - 1)] <= end
            whole = marked or words[end + 1].flags & OPEN
            many = start > first and words[start].flags & (SOMEBODY | COUNTED)
            known = (many or is_named(sentence, first)) and not words[min(end + 1, last)].flags & PRONOUN
            own = _before_own(sentence, first, last)
            if own >= first and not (known and end < last and not whole):
                return first, own
            return (first, end) if end < last and not whole and known else _before_object(sentence, predicate, phrase)
        if phrase.prep or phrase.direct or _in_list(sentence, phrases, phrase):
            continue
        if sentence.spoken:
            first = next((n for n in range(last, first, -1) if _is_aside(sentence, n - 1)), first)
        while first < last and _is_aside(sentence, first):
            first += 1
        if _is_aside(sentence, first):
            continue
        while first < last and (
            is_adverb(sentence, first)
            or (words[first].flags & (CONNECTIVE | MODAL | MARK | CONJ) and not words[first].flags & OPEN)
        ):
            first += 1
        first = _behind_belief(sentence, item_end(sentence, first, last), last)
        last = _before_complement(sentence, predicate, first, last)
        if words[first].form == "دست" and first + 2 <= last and words[first + 1].form == "کم":
            first += 2  # «دست کم پنج نامزد»
        if parse and counts(sentence, first):
            noun = next((n for n in range(first + 3, last + 1) if not words[n].flags & (NUMBER | CONJ)), last)
            return first, max(parse.phrase_end(first, last), parse.phrase_end(noun, last))
        if parse and words[last].form in PARTITIVES and last - first <= 1 and _of_many(sentence, predicate, last):
            stop = next((other.last for other in phrases if other.first <= last + 2 <= other.last), len(words) - 1)
            return first, parse.phrase_end(last + 2, min(last + 2 + MOST, stop))
        about = words[first].form in _ABOUT and words[first + 1].form == "به"
        led = words[first].form in _BELOW and bool(parse) and parse.relation[first] == "case"
        if about or led or words[first].form in ADVERBS | FRONTS or is_complement(sentence, predicate, first, last):
            continue
        if _is_office_of(sentence, predicate, first, last):
            continue
        if all(words[index].flags & (PREP | MODAL | HOLDING | MARK | CONNECTIVE) for index in range(first, last + 1)):
            continue
        if not parse:
            return first, last
        while first < last and parse.pos[first] in ("ADV", "SCONJ", "CCONJ", "PUNCT", "INTJ"):
            first += 1
        if parse.pos[first] in ("ADV", "SCONJ") or is_lone_adverb(sentence, first, last):
            continue
        if words[first].flags & (EVENT | LIGHT):
            return first, last
        noun = head_of(sentence, Phrase(first, last))
        end = max(parse.phrase_end(first, last), parse.phrase_end(noun, last))
        name = sentence.names[first]
        end = end if name is None else max(end, min(name.last, last))
        if last - first < SHORT and has_office(sentence, first, last):
            return first, last
        end = quote_end(sentence, first, name_end(sentence, first, end, last), last)
        return first, whole_end(sentence, first, end, last)
    return None


def _before_complement(sentence: Sentence, predicate: Predicate, first: int, last: int) -> int:
    """The last word of a subject before what its verb says of it or is done to: «مریم کاظمی [عضو هیئت مدیره] شد»."""
    parse, group = sentence.parse, predicate.group
    if not parse or group is None:
        return last
    verb = range(max(min(predicate.first, group.first), 0), group.last + 1)
    for noun in range(first + 1, last + 1):
        said = parse.relation[noun] == "xcomp" and group.stem in BECOMING_VERBS and parse.pos[noun] != "PROPN"
        ends = (sentence.words[n].form for n in range(noun, min(noun + 1, last) + 1))
        some = parse.relation[noun] == "obj" and any(form.endswith("\u200cای") for form in ends)
        tied = parse.ezafe[noun - 1] or sentence.words[noun - 1].flags & MARK
        if parse.head[noun] in verb and (said or some) and not tied:
            while noun > first + 1 and parse.head[noun - 1] == noun:
                noun -= 1
            acts = any(parse.relation[n] == "nsubj" and parse.head[n] in verb for n in range(first, noun))
            return noun - 1 if acts else last
    return last


def is_lone_adverb(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase is a lone word that tells how or how much: «قطار [دیر] رسید», «[حداکثر] تا فردا تمام شود»."""
    parse, words = sentence.parse, sentence.words
    if first < last or not parse or sentence.names[first] is not None:
        return False
    manner = (parse.pos[first], parse.relation[first]) == ("ADJ", "advmod")
    return parse.pos[first] == "ADV" or (manner and last + 1 < len(words) and not words[last + 1].flags & MARK)


def _behind_belief(sentence: Sentence, first: int, last: int) -> int:
    """Where a subject begins behind «معتقدند», of which the analyser makes no verb: «کارشناسان معتقدند [قیمت‌ها] …»."""
    return next((n + 1 for n in range(first, last) if sentence.words[n].form in _BELIEVING), first)


_BELIEVING: Final = frozenset("معتقدند معتقدیم مدعی‌اند خواستارند نگرانند امیدوارند".split())


def _before_own(sentence: Sentence, first: int, last: int) -> int:
    """The last word of the subject before an object of its own, or -1: «دویچه بانک [پیش‌بینی خود را] کاهش داد»."""
    own = next((n for n in range(first + 2, last + 1) if sentence.words[n].form in ("خود", "خویش")), -1)
    noun = own - 1
    while noun >= first and (sentence.parse.ezafe[noun - 1] or sentence.words[noun - 1].flags & (DETERMINER | NUMBER)):
        noun -= 1
    return noun - 1 if own > 0 and noun > first and not sentence.words[noun - 1].flags & (PREP | CONJ) else -1


def _before_object(sentence: Sentence, predicate: Predicate, phrase: Phrase) -> tuple[int, int] | None:
    """Those who stand before an object without a preposition: «[قوای انگلیس] کاروانسرا را گرفت», «[یک تاجر] همهٔ …».

    The object is what the noun with «را» governs, or the chain of ezafes that ends there.
    """
    words, parse, group = sentence.words, sentence.parse, predicate.group
    noun = parse.head[phrase.last + 1]
    governed = phrase.first < noun <= phrase.last and parse.relation[noun] == "obj"
    governed = governed and all(parse.ezafe[n] for n in range(noun, phrase.last))
    start = noun if governed else phrase.last
    tied = DETERMINER | NUMBER
    while start > phrase.first and (parse.ezafe[start - 1] or words[start - 1].flags & tied) and not governed:
        start -= 1
    if governed:
        start = next((n + 1 for n in range(noun - 1, phrase.first, -1) if not words[n].flags & tied), noun)
    marked = words[phrase.last + 1].flags & OBJECT
    if group is None or not marked or start <= phrase.first or words[start - 1].flags & (CONJ | PREP):
        return None
    first, last = phrase.first, start - 1
    if is_owned_object(sentence, last):
        return None
    return (first, last) if is_animate(sentence, first, last, plural=ends_plural(sentence, group.last)) else None


def leading_people(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The people with whom a clause begins, though the tree takes them for a part of its object; for lack of another.

    «[شهرداری] خانهٔ پدری او را خرید», «[شاهدان عینی] صدای مهیبی شنیدند».
    """
    words, parse, group = sentence.words, sentence.parse, predicate.group
    phrase = next((phrase for phrase in phrases if not only_leads(sentence, phrase)), None)
    if phrase is None or phrase.prep or group is None or not parse or sentence.spoken or predicate.nominal:
        return None
    verb = parse.verb[group.last]
    if group.copula or group.stem in _COPULAS or (verb is not None and verb.person not in (None, 3)):
        return None
    first, head = phrase.first, head_of(sentence, phrase)
    plural = ends_plural(sentence, group.last)
    if not is_animate(sentence, head, head, plural=plural) or words[head].flags & (EVENT | PLACE | MEASURE):
        return None
    last = head
    while last < phrase.last and parse.ezafe[last]:
        known = words[last + 1].flags & (BODY | COUNTRY | TOWN | NAME)
        if parse.pos[last + 1] != "ADJ" and not known:
            break
        if words[last].form in _NAMELESS and words[last + 1].flags & NAME:
            break
        last += 1
    return (first, last) if last < phrase.last and not is_owned_object(sentence, last) else None


_NAMELESS: Final = frozenset("ساواک پلیس ارتش سپاه ژاندارمری شهربانی طالبان داعش دولت مجلس".split())
"""Bodies that are called after nobody: «[پلیس] ناصر را برد»."""


def acted_on(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The person on whom unnamed people act, as a passive has one for its subject: «[پدر را] عمل کردند»."""
    group, parse = predicate.group, sentence.parse
    if group is None or not parse or predicate.nominal or not ends_plural(sentence, group.last):
        return None
    if parsed_subject(sentence, predicate) is not None or bare_phrase(sentence, predicate, phrases) is not None:
        return None
    found = next((phrase for phrase in phrases if phrase.direct and not phrase.prep), None)
    if found is None:
        return None
    head = head_of(sentence, found)
    person = is_animate(sentence, found.first, found.last, plural=False) and not sentence.words[head].flags & (
        BODY | COUNTRY
    )
    person = person or is_person_noun(sentence.words[head].form)
    return (found.first, found.last) if person else None


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


def only_leads(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase without a preposition is an adverb that leads on: «[سرانجام] در وین درگذشت»."""
    return all(
        here.form in ADVERBS or here.flags & (FILLER | CONNECTIVE)
        for here in sentence.words[phrase.first : phrase.last + 1]
    ) or (sentence.words[phrase.first].form in FRONTS)


def _is_aside(sentence: Sentence, index: int) -> bool:
    """Whether a word of speech is an object («داروهاشو») or belongs to a time («پارسال همین موقع‌ها»)."""
    form = sentence.words[index].form
    if index and sentence.words[index - 1].form == "همین" and form.startswith(THEN):
        return True
    if form == "همین" and index + 1 < len(sentence.words):
        return sentence.words[index + 1].form.startswith(THEN)
    return sentence.spoken and len(form) > _WITH_OBJECT and form.endswith(OBJECT_ENDINGS)


_WITH_OBJECT: Final = 4


def is_complement(sentence: Sentence, predicate: Predicate, first: int, last: int) -> bool:
    """Whether a phrase belongs to the verb as its noun or its object: «… امتحان بدهند», «… تکان داد»."""
    parse, group = sentence.parse, predicate.group
    if group is not None and sentence.words[first].form in ENTERING:
        return True
    if group is not None and group.copula and sentence.words[first].form in BEING_OF:
        return True
    said = predicate.reporting and group is not None and last + 1 == predicate.first < group.first
    if (said or last + 1 < predicate.first) and _stands_apart(sentence, predicate, first, last):
        return False
    if not parse or group is None:
        return False
    if _is_said(sentence, predicate, first, last):
        return True
    if group.stem == "شد" and predicate.first == group.first == last + 1 and sentence.words[first].flags & ROLE:
        opens = predicate.clause.link is Link.RELATIVE and opening_clause(predicate.clause) is predicate.clause
        return not (opens or group.passive)  # «عضو هیئت علمی دانشگاه شد»
    if says_what(sentence, predicate.clause, group, first):
        return True
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


def _is_said(sentence: Sentence, predicate: Predicate, first: int, last: int) -> bool:
    """Whether a phrase is what a copula says of a subject that stands elsewhere: «… [یاریگر بیماران] باشند»."""
    parse, group = sentence.parse, predicate.group
    if group is None or parse.relation[group.last] != Relation.COP:
        return False
    if last + 1 != group.first and not sentence.words[last + 1].flags & PREP:
        return False
    named = any(parse.relation[n] == Relation.NSUBJ for n in range(first, last + 1))
    return first <= parse.head[group.last] <= last and not named


def _agrees(sentence: Sentence, predicate: Predicate, first: int, last: int) -> bool:
    """Whether a phrase is the subject whatever the analyser says: of a passive, or plural beside another object.

    «انصراف پذیرفته نمی‌شود», «مشروطه‌خواهان … دروازه را گرفتند», «بازرگانان … انبار ساختند».
    """
    words, parse, group = sentence.words, sentence.parse, predicate.group
    assert group is not None
    if group.passive and not words[last].flags & LIGHT and parse.relation[last] != "compound:lvc":
        return last + 1 < predicate.first or not any(w.flags & OBJECT for w in words[last + 1 : group.first])
    plural = ends_plural(sentence, group.last)
    if last + 1 < predicate.first and is_animate(sentence, first, last, plural=plural):
        others = [n for n in parse.children[group.last] if parse.relation[n] == "nsubj" and not sentence.hidden[n]]
        numbered = words[first].flags & NUMBER and words[first].form not in ("یک", "1")
        if not others and plural == (bool(numbered) or is_many(sentence, first, last)):
            return True
    counted = any(is_head_count(sentence, n) for n in range(first + 1, min(first + 3, last + 1)))
    many = counted or words[first].form.endswith(("ان", "\u200cها", "\u200cهای"))
    many = many and ends_plural(sentence, group.last)
    if not many or last + 1 >= max(predicate.first, group.first):
        return False
    if any(w.flags & OBJECT for w in words[last + 1 : group.first]):
        return last + 1 < predicate.first
    others = [n for n in parse.children[group.last] if last < n < group.first]
    people = counted or (words[first].form.endswith("ان") and words[first].flags & (ROLE | COUNTED))
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
    light = predicate.reporting or (group is not None and predicate.first < group.first)
    person = any(name is not None and name.kind is NameKind.PERSON for name in sentence.names[first : last + 1])
    return begins and light and (is_somebody(sentence, first, last) or (predicate.reporting and person))


_COPULAS: Final = frozenset(("بود", "شد", "است"))


def parsed_subject(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The subject that the analyser tells, without the clauses that hang on it."""
    parse, group = sentence.parse, predicate.group
    if not parse or group is None:
        return None
    verb = range(max(min(predicate.first, group.first), 0), group.last + 1)
    found = [child for index in verb for child in parse.children[index] if parse.relation[child] == "nsubj"]
    found = [child for child in found if not says_what(sentence, predicate.clause, group, child)]
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
    first = _behind_belief(sentence, first, last)
    if first < predicate.clause_first or last >= verb.start or any(sentence.hidden[first : last + 1]):
        return None
    if (
        any(sentence.words[index].flags & OBJECT for index in range(first, last + 1))
        or sentence.words[first].flags & PREP
    ):
        return None
    spoken = sentence.spoken and any(_is_aside(sentence, n) for n in range(first, last + 1))
    about = sentence.words[first].form in _ABOUT and sentence.words[first + 1].form == "به"
    if is_owned_object(sentence, last) or about:  # «نزدیک به یک‌سوم نفت را تأمین می‌کرد»
        return None
    if spoken or sentence.words[first].flags & MODAL or _is_office_of(sentence, predicate, first, last):
        return None
    return first, last


_ABOUT: Final = frozenset(("نزدیک", "قریب"))


def find_antecedent(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The noun that a «که» clause without a subject of its own says something of.

    Where it is what somebody acted on («درگاهی که پارسال معرفی کرده بود»), whoever the sentence is about acted.
    """
    clause, group = opening_clause(predicate.clause), predicate.group
    of_copula = defined(sentence, clause)
    calls = clause.parent is not None and clause.parent.verb is not None and clause.parent.verb.stem in CALLING
    if of_copula is not None and not calls and takes_part(sentence, predicate, *of_copula):
        return of_copula
    if clause.link is not Link.RELATIVE or clause.parent is None or clause.first < 2:
        return None
    verb = group if clause is predicate.clause else clause.verb
    if verb is None:
        last = noun_before(sentence, clause.first - 1)
        first = antecedent_start(sentence, clause.parent, clause.first - 2)
    else:
        first, last = taken_noun(sentence, clause, verb)
    if verb is not None and role_of(sentence, clause, verb) is Role.OBJECT:
        if clause is not predicate.clause:
            return None  # «لایحه‌ای که دولت تدوین کرد و … فرستاد»
        outer = sentence.parse.phrase_end(clause.parent.first, first - 1) if first > clause.parent.first else -1
        return (
            (clause.parent.first, outer) if outer >= 0 and is_somebody(sentence, clause.parent.first, outer) else None
        )
    flags = [sentence.words[index].flags for index in range(first, last + 1)]
    named = bool(flags) and sentence.names[first] is not None and is_somebody(sentence, first, last)
    known = any(item & (SOMEBODY | NAME) for item in flags[:3]) and not is_thing(sentence.words[first].form)
    counted = any(is_head_count(sentence, index) for index in range(first, min(first + 3, last + 1)))
    acts = group is not None and not group.passive
    acts = acts and any(here.flags & OBJECT for here in sentence.words[predicate.clause.first : predicate.first])
    of_people = befalls_people(sentence, predicate) or acts
    named_only = bool(flags) and _may_be_name(sentence, first)
    lives = (of_people or named_only) and takes_part(sentence, predicate, first, last)
    return (first, last) if named or known or counted or lives else None


def _may_be_name(sentence: Sentence, first: int) -> bool:
    """Whether the noun before «که» may be a name that no table knows: no text shows it as a noun."""
    here, parse = sentence.words[first], sentence.parse
    if (
        parse.pos[first] not in NOMINAL
        or here.flags & ~NAME
        or here.form.endswith("ی")
        or (first and parse.ezafe[first - 1])
    ):
        return False
    return not (is_seen(here.form) or is_thing(here.form))


def bare_subject(sentence: Sentence, clause: Clause, times: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The words of a clause's subject, person or thing, without a preposition and no complement of the verb."""
    verb = clause.verb
    if verb is None:
        return None
    predicate = predicate_in(sentence, clause)
    for phrase in find_phrases(sentence, predicate, times):
        if phrase.prep or phrase.direct:
            continue
        first, last = phrase.first, phrase.last
        first = behind(sentence.words, first, last, OPENING | MODAL)
        if sentence.words[first].form in ADVERBS or is_complement(sentence, predicate, first, last):
            continue
        if sentence.words[first].flags & (MODAL | CONNECTIVE | MARK) or is_lone_adverb(sentence, first, last):
            continue
        if sentence.parse and is_partitive(sentence, last):
            return trim(sentence, first, sentence.parse.phrase_end(last + 2, min(last + MOST, verb.first - 1)))
        return trim(sentence, first, sentence.parse.phrase_end(first, last) if sentence.parse else last)
    return None


def predicate_in(sentence: Sentence, clause: Clause) -> Predicate:
    """The predicate of a clause with a verb."""
    verb = clause.verb
    assert verb is not None
    return Predicate(complex_start(sentence, verb, clause.first), verb.last, clause.first, verb.last, clause, verb)
