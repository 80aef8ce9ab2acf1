"""Subjects that a clause does not name: with whom it goes on, within its own sentence.

A clause takes the subject of the one that «و», «اما» or «؛» joins it to, of the one around it («در حالی که …»), of the
one that promises, wishes or asks for what it says, or the noun that its «که» says something of. People and things
alike; number and person agree, and whatever does not is left alone. What a clause names itself is for `own_subjects`,
what stands before its sentence for `mentions`.
"""

from collections.abc import Collection, Iterator
from typing import Final

from gahnegar.events.animacy import is_happening, is_person_noun
from gahnegar.events.clauses import Clause, Link, Sentence, comes_after
from gahnegar.events.lexicon import ANYBODY_CAN, ENTERING, HE_OR_SHE, MADE, MAKING, THIRD_PERSONS
from gahnegar.events.own_subjects import (
    LEADING,
    changes,
    is_amount,
    lacks_subject,
    may_go_on,
    own_subject,
    phrase_start,
    tells_of_none,
    tells_what_day,
)
from gahnegar.events.phrase_bounds import trim
from gahnegar.events.phrases import Phrase, find_phrases
from gahnegar.events.predicates import Predicate, predicate_of
from gahnegar.events.relative_heads import taken_noun
from gahnegar.events.relatives import Role, met_before, role_of, says_what
from gahnegar.events.somebody import SOMEBODY, ends_plural, head_of, is_animate, is_many, is_somebody
from gahnegar.events.speech import tells_of
from gahnegar.events.subjects import (
    ABLE,
    SHORT,
    bare_subject,
    find_subject,
    is_complement,
    is_lone_adverb,
    only_leads,
    parsed_subject,
    predicate_in,
)
from gahnegar.events.taking_part import needs_actor, takes_part
from gahnegar.events.undergone import cannot_undergo, lent_by_object
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import (
    BODY,
    COMMA,
    CONJ,
    DETERMINER,
    EVENT,
    LIGHT,
    MARK,
    NUMBER,
    OBJECT,
    PREP,
    PRONOUN,
    ROLE,
    behind,
    word,
)
from gahnegar.persian.nouns import is_seen, singulars
from gahnegar.persian.verb_table import BECOMING_VERBS
from gahnegar.persian.verbs import TenseForm

_STEPS: Final = 6
"""Clauses through which a subject is carried."""
_WHILE: Final = frozenset("حالی صورتی همان‌گونه همانگونه همان‌طور همانطور چنان هنگامی زمانی".split())
"""Words before «که» whose clause goes on with the subject of the one around it or before it."""


def carried_subject(sentence: Sentence, clause: Clause, timed: Collection[int]) -> tuple[int, int] | None:
    """The words of the subject that other clauses of its sentence lend to `clause`; None where that is not plain.

    `timed` are the words of times, which no subject holds.
    """
    verb, parse = clause.verb, sentence.parse
    if verb is None or not parse or sentence.spoken or not _tells_of_others(sentence, verb.last):
        return None
    if own_subject(sentence, clause, timed) is not None or not may_go_on(sentence, clause, timed):
        return None
    if is_of_child(sentence, clause):
        return None
    plural, held = ends_plural(sentence, verb.last), _is_held(sentence, verb)
    for source in _lenders(sentence, clause):
        if isinstance(source, tuple):
            return source if _fits(sentence, source, plural=plural) else None
        if source.verb is None or not _tells_of_others(sentence, source.verb.last):
            return None
        if tells_of_none(sentence, source):
            continue
        lent = lent_by_object(sentence, clause, sentence, source, timed)
        if lent is not None:
            return lent if _fits(sentence, lent, plural=plural) and _is_whole(sentence, *lent, timed) else None
        found = own_subject(sentence, source, timed) or _pointed_at(sentence, source, timed)
        if found is not None:
            fits = _fits(sentence, found, plural=plural) and not (held and is_somebody(sentence, *found))
            fits = fits and not cannot_undergo(sentence, clause, found, source)
            return found if fits and _is_whole(sentence, *found, timed) else None
        if not lacks_subject(sentence, source, timed):
            return None
    return None


def is_of_child(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause behind one about a parent is of the child: «پدرش عطار بود و در ده‌سالگی [مادرش را از دست داد]».

    It tells of the other parent's death, or what a child does where a copula said what the parent was.
    """
    words, before, verb = sentence.words, clause.previous, clause.verb
    parent = own_subject(sentence, before, ()) if before is not None else None
    if before is None or before.verb is None or verb is None or parent is None:
        return False
    if words[parent[0]].form not in _PARENTS:
        return False
    own = range(clause.first, verb.first)
    loses = verb.stem == "داد" and any(words[n].form in _PARENTS and words[n + 1].flags & OBJECT for n in own)
    young = any(words[n].form in _YOUNG or (words[n].form == "سالگی" and words[n - 1].form in _YEARS) for n in own)
    acted_on = any(words[n].form in THIRD_PERSONS for n in own)
    is_said = before.verb.copula or before.verb.stem == "بود"
    return loses or (young and is_said and not acted_on)


_PARENTS: Final = frozenset(("پدرش", "مادرش"))
_YEARS: Final = frozenset("پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده".split()) | frozenset(
    map(str, range(5, 17))
)
"""Years at which one is a child."""
_YOUNG: Final = frozenset(f"{year}\u200cسالگی" for year in _YEARS)


def _changes_count(sentence: Sentence, clause: Clause, found: tuple[int, int]) -> bool:
    """Whether a clause tells to how many a count rises or falls, so that those counted before take no part in it.

    «[۶۱ مصدوم] ثبت شد و امسال به ۹۷ نفر افزایش یافت»: a title tells of them.
    """
    words, verb = sentence.words, clause.verb
    counted = any(words[n].flags & NUMBER for n in range(found[0], min(found[0] + 1, found[1]) + 1))
    reached = counted and any(
        words[n].form == "به" and words[n + 1].flags & NUMBER for n in range(clause.first, clause.last)
    )
    return reached and verb is not None and (verb.stem == "رسید" or changes(sentence, clause))


def _pointed_at(sentence: Sentence, clause: Clause, timed: Collection[int]) -> tuple[int, int] | None:
    """What «این» points at, where a clause begins with it and has no other subject: «[این بنا] … تبدیل شد و …»."""
    parse, first, noun = sentence.parse, clause.first, clause.first + 1
    if clause.verb is None or sentence.words[first].form not in ("این", "همین") or noun in timed:
        return None
    if parse.head[first] != noun or parse.relation[noun] != "obl" or not noun < clause.verb.first:
        return None
    last = parse.phrase_end(noun, clause.verb.first - 1)
    return first, next((n - 1 for n in range(noun + 1, last + 1) if n in timed), last)


def _lenders(sentence: Sentence, clause: Clause) -> Iterator[Clause | tuple[int, int]]:
    """The clauses whose subject `clause` may share, the nearest first; or the noun that it says something of."""
    here = clause
    for _ in range(_STEPS):
        noun = _said_of(sentence, here) or (_opened_by(sentence, here) if here is not clause else None)
        if noun is not None:
            yield noun
            return
        above = _joined_to_it(sentence, here) or _while_before(sentence, here)
        if above is None:
            return
        yield above
        here = above


def _while_before(sentence: Sentence, clause: Clause) -> Clause | None:
    """The clause with «در حالی که» with which one without a subject begins: «در حالی که [نفت] گران شد، … بالا رفت»."""
    words = sentence.words
    inner = next((c for c in sentence.clauses if c.parent is clause and c.verb is not None), None)
    if inner is None or clause.verb is None or inner.verb is None or inner.verb.last >= clause.verb.first:
        return None
    led = 1 < inner.first <= clause.first + _WHILE_LED and words[inner.first - 2].form == "حالی"
    return inner if led else None


_WHILE_LED: Final = 4
"""Words from the beginning of a clause to what stands behind its «در حالی که», at most."""


def _joined_to_it(sentence: Sentence, clause: Clause) -> Clause | None:
    """The clause that shares its subject with one without: joined to it, or around it."""
    if clause.previous is not None:
        return clause.previous
    words = sentence.words
    if clause.link is Link.MAIN and clause.first:
        here = words[clause.first]
        verb = clause.verb
        comma = words[clause.first - 1].form in "،؛" and verb is not None and not verb.copula
        joined = here.flags & CONJ or here.form in _BUT or comma
        return _ending(sentence, clause.first - 1) if joined else None
    claim = clause.parent if clause.link is Link.COMPLEMENT else None
    if claim is not None and claim.link is Link.RELATIVE and claim.last == clause.first - 1:
        return claim  # «مردی را که متهم است [خانه‌ای را آتش زده]، …»
    if comes_after(sentence, clause) and clause.parent is not None and clause.parent.verb is not None:
        return clause.parent
    opener = clause.first - 1
    if clause.link in (Link.CONTENT, Link.RELATIVE) and opener > 0 and words[opener - 1].form in _WHILE:
        parent = clause.parent
        if parent is not None and parent.verb is not None:
            return parent if parent.first < opener - 2 else None
        start = opener - 1
        while start and words[start - 1].flags & (PREP | CONJ | COMMA | DETERMINER):
            start -= 1
        return _ending(sentence, start - 1) if start else None
    return None


_BUT: Final = frozenset("اما ولی لیکن ولیکن بلکه سپس".split())


def _ending(sentence: Sentence, index: int) -> Clause | None:
    """The clause with a verb that ends right before a joint at or before `index`."""
    while index > 0 and sentence.words[index].flags & MARK:
        index -= 1
    found = sentence.owner[index]
    while found.verb is None and found.parent is not None:
        found = found.parent
    return found if found.verb is not None and found.verb.last <= index else None


def _said_of(sentence: Sentence, clause: Clause) -> tuple[int, int] | None:
    """The noun phrase of the clause before that a clause behind its verb says something of.

    «سه نمایشنامه را ترجمه کرد که در تئاتر شهر اجرا شد», «نمایشگاهی برپا می‌شود که تا نوروز ادامه دارد».
    """
    opener, words = clause.first - 1, sentence.words
    if opener < 1 or words[opener].form != "که" or clause.link not in (Link.RELATIVE, Link.COMPLEMENT):
        return None
    outer = sentence.owner[opener - 1]
    if outer.verb is None or outer.verb.last != opener - 1 or outer is clause or clause.parent not in (outer, None):
        return None
    telling = predicate_of(sentence, outer)
    if telling is None:
        return None
    found = None if words[outer.verb.first - 1].form in LEADING else _new_in(sentence, outer, telling)
    found = found or _held_in(sentence, clause, outer, telling) or met_before(sentence, clause, outer)
    return found if found is not None and not _is_meant_inside(sentence, clause, found) else None


def _is_meant_inside(sentence: Sentence, clause: Clause, noun: tuple[int, int]) -> bool:
    """Whether a pronoun in a clause may mean a noun: «آن», and «او» where that is somebody."""
    end = clause.verb.first if clause.verb is not None else clause.last
    forms = {here.form for here in sentence.words[clause.first : end]} & _TAKEN_UP
    return bool(forms - HE_OR_SHE) or bool(forms and is_somebody(sentence, *noun))


def _new_in(sentence: Sentence, outer: Clause, telling: Predicate) -> tuple[int, int] | None:
    """The noun phrase that a clause tells of for the first time: its object, or what there is."""
    words, parse = sentence.words, sentence.parse
    if outer.verb is None:
        return None
    marks = [n for n in range(outer.first, outer.verb.first) if words[n].flags & OBJECT and sentence.owner[n] is outer]
    writes = bool(marks) and outer.verb.stem == "نوشت"  # «طرحی را نوشت که پنج سال بعد اجرا شد»
    if tells_of(sentence, outer.verb, outer.first):
        return _led_new(sentence, outer, telling)
    if (telling.reporting or outer.verb.stem in _SAID) and not writes:
        return None
    if marks:
        noun = parse.head[marks[0]]
        if len(marks) > 1 or not outer.first <= noun < marks[0] or words[noun].flags & PRONOUN:
            return None
        given = _given_to(sentence, marks[0], telling)
        if given is not None:
            return given
        first = phrase_start(sentence, noun)
        while first > outer.first and parse.ezafe[first - 1] and parse.pos[first - 1] == "NOUN":
            first -= 1
        return _somebody_inside(sentence, first, marks[0] - 1)
    being = _said_to_be(sentence, outer) if outer.verb.copula or outer.verb.stem == "بود" else None
    if being is not None or outer.verb.copula:
        return being
    if _makes(sentence, outer.verb):
        return _made_before(sentence, outer, telling)
    found = own_subject(sentence, outer, ())
    some = found is not None and any(
        words[n].form.endswith("ی") or words[n].flags & NUMBER for n in range(found[0], found[1] + 1)
    )
    return found if some else _led_new(sentence, outer, telling)


def _given_to(sentence: Sentence, mark: int, telling: Predicate) -> tuple[int, int] | None:
    """To whom something pointed at is given: «این برد را به [کاپیتانمان] تقدیم می‌کنم که …»; None of anything else."""
    words, first = sentence.words, mark + 2
    pointed = any(words[n].form in ("این", "آن") for n in range(max(mark - _POINTED, 0), mark))
    if not pointed or first >= telling.first or words[mark + 1].form != "به":
        return None
    last, bare = telling.first - 1, words[first].form
    bare = next((bare.removesuffix(own).rstrip("\u200c") for own in ("مان", "م") if bare.endswith(own)), bare)
    somebody = is_somebody(sentence, first, last) or is_person_noun(bare) or word(bare).flags & SOMEBODY
    return (first, last) if somebody and not any(sentence.hidden[first : last + 1]) else None


_POINTED: Final = 3
"""Words from «این» to its «را» at most."""


def _somebody_inside(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """The part of an object that «ی» leaves unnamed, where it is somebody: «جان [کودکی] را نجات دادند که …»."""
    known = is_somebody(sentence, first, first) or _is_one(sentence.words[first].form)
    unnamed = ((n, one) for n in range(first + 1, last + 1) for one in singulars(sentence.words[n].form)[1:])
    somebody = (n for n, one in unnamed if word(one).flags & SOMEBODY or is_person_noun(one))
    return (first if known else next(somebody, first)), last


def _led_new(sentence: Sentence, outer: Clause, telling: Predicate) -> tuple[int, int] | None:
    """The last noun behind a preposition or an ezafe that «ی» leaves unnamed: «به استقبال [قهرمانانی] رفتند که …»."""
    words, parse = sentence.words, sentence.parse
    for last in range(telling.first - 1, outer.first, -1):
        if sentence.owner[last] is not outer or sentence.hidden[last] or not words[last].form.endswith("ی"):
            continue
        first = last
        while parse.pos[first] == "ADJ" and parse.head[first] == first - 1 and first - 1 > outer.first:
            first -= 1
        new = parse.pos[first] == "NOUN" and _is_one(words[last].form) and not words[last].flags & (EVENT | LIGHT)
        led = words[first - 1].flags & (PREP | NUMBER) or parse.ezafe[first - 1]
        if new and led and not parse.ezafe[last]:
            return first, last
    return None


def _held_in(sentence: Sentence, clause: Clause, outer: Clause, telling: Predicate) -> tuple[int, int] | None:
    """The last happening that a clause names, where the one behind its verb says that it takes place, and no more.

    «برای [دیدار با شاهین] آماده می‌شود که شنبه برگزار خواهد شد».
    """
    words, parse, verb = sentence.words, sentence.parse, clause.verb
    if verb is None or not _is_held(sentence, verb) or verb.tense is TenseForm.SUBJUNCTIVE or telling.reporting:
        return None
    stop = telling.first - 1
    for noun in range(stop, outer.first, -1):
        if sentence.owner[noun] is outer and is_happening(words[noun]) and not sentence.hidden[noun]:
            led = words[noun - 1].flags & PREP or parse.ezafe[noun - 1]
            end = parse.phrase_end(noun, stop)
            if end + 1 < stop and words[end + 1].form == "با":
                end = parse.phrase_end(end + 2, stop)
            return (noun, end) if led else None
    return None


def _said_to_be(sentence: Sentence, outer: Clause) -> tuple[int, int] | None:
    """Behind a comma, the new one whom a copula says somebody to be: «نخستین بیمار، [قصابی از زابل] بود که …»."""
    words, last = sentence.words, outer.verb.first - 1 if outer.verb is not None else -1
    comma = next((n for n in range(last, outer.first, -1) if words[n].flags & COMMA), -1)
    own = range(comma + 1, last + 1)
    if comma < 0 or any(sentence.owner[n] is not outer for n in own):
        return None
    new = any(words[n].form.endswith("ی") and sentence.parse.pos[n] in ("NOUN", "ADJ") for n in own)
    somebody = is_somebody(sentence, own[0], last) or is_somebody(sentence, comma - 1, comma - 1)
    return (own[0], last) if new and somebody and sentence.parse.pos[own[0]] == "NOUN" else None


def _made_before(sentence: Sentence, outer: Clause, telling: Predicate) -> tuple[int, int] | None:
    """The object without «را» right before a verb: «شرکت [دستگاهی] ساخت که …», «[سیارک تازه‌ای] یافتند که …»."""
    words, parse, verb = sentence.words, sentence.parse, outer.verb
    ends = (verb.first - 1, telling.first - 1) if verb is not None else ()
    last = next((n for n in ends if words[n].form.endswith("ی")), -1)
    if verb is None or last < outer.first:
        return None
    first = last
    while first > outer.first and parse.pos[first] == "ADJ" and parse.head[first] == first - 1:
        first -= 1
    whole = parse.pos[first] == "NOUN" and sentence.owner[first] is outer and not any(sentence.hidden[first : last + 1])
    before = first - 1
    led = before >= outer.first and (
        words[before].flags & PREP or (parse.ezafe[before] and not verb.first <= parse.head[first] <= verb.last)
    )
    new = _is_one(words[first].form) or words[last].form.endswith("\u200cای") or before >= outer.first
    return (first, last) if whole and new and not led else None


def _makes(sentence: Sentence, verb: VerbGroup) -> bool:
    """Whether a verb is one of making or finding something: «ساخت», «تشکیل داد»."""
    made = verb.stem in ("کرد", "داد") and sentence.words[verb.first - 1].form in MADE
    return not verb.passive and (verb.stem in MAKING | _FINDING or made)


def _is_one(form: str) -> bool:
    """Whether a noun has the «ی» of what is new: «دستگاهی»."""
    return form.endswith("ی") and any(is_seen(one) for one in singulars(form)[1:])


_FINDING: Final = frozenset("یافت درآورد برگزید کاشت گشود".split())
"""Verbs that have an object, beside those of making."""


def _opened_by(sentence: Sentence, clause: Clause) -> tuple[int, int] | None:
    """The noun before «که» of which a clause tells what it does: «[احمد] که سال ۱۳۶۰ به دنیا آمد و …»."""
    verb, opener = clause.verb, clause.first - 1
    if verb is None or clause.parent is None or opener < 1 or sentence.words[opener].form != "که":
        return None
    if clause.link is not Link.RELATIVE or role_of(sentence, clause, verb) is not Role.SUBJECT:
        return None
    return taken_noun(sentence, clause, verb)


_TAKEN_UP: Final = frozenset("آن او وی آنها آن‌ها آنان".split())
_SAID: Final = frozenset("خواست توانست دانست دید شنید فهمید گفت نوشت افزود".split())


def _tells_of_others(sentence: Sentence, verb: int) -> bool:
    read = sentence.parse.verb[verb]
    if read is not None and read.person is not None:
        return read.person == 3
    return not sentence.words[verb].form.endswith(("یم", "ید"))


def _is_held(sentence: Sentence, verb: VerbGroup) -> bool:
    """Whether a verb says that something takes place, which nobody does: «در آن جلسهٔ شعرخوانی [برگزار می‌شود]»."""
    return sentence.words[verb.first - 1].form in _TAKING_PLACE and verb.stem in BECOMING_VERBS


_TAKING_PLACE: Final = frozenset("برگزار برپا انجام منعقد".split())


def _fits(sentence: Sentence, found: tuple[int, int], *, plural: bool) -> bool:
    """Whether a subject of another verb or clause can be that of a verb in the plural or in the singular."""
    words = sentence.words[found[0] : found[1] + 1]
    many = is_many(sentence, *found)
    if plural:
        several = any(here.form.endswith(_MANY) or here.flags & CONJ or here.form in _GROUPS for here in words)
        return many or words[0].flags & NUMBER > 0 or several
    return not (many and is_somebody(sentence, *found))


_MANY: Final = ("ها", "های", "هایی", "ان", "انی", "ین", "ات")
_GROUPS: Final = frozenset("هیئت هیات تیم گروه خانواده".split())
"""Nouns of which a verb in the plural may tell."""


def _is_whole(sentence: Sentence, first: int, last: int, timed: Collection[int]) -> bool:
    """Whether a phrase is not cut off in the middle, and says whom or what by itself."""
    parse, after = sentence.parse, last + 1
    cut = parse.ezafe[last] and after not in timed
    if after + 1 < len(sentence.words) and sentence.words[after].flags & (COMMA | CONJ):
        cut = cut or (parse.relation[after + 1] == "conj" and first <= parse.head[after + 1] <= last)
    return not cut and not sentence.words[first].flags & PRONOUN


def has_pronoun(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> bool:
    """Whether the subject is «وی», «او» or «ایشان», also right before «که»: somebody named before."""
    taken = _opened_by(sentence, predicate.clause)
    if taken is not None and not predicate.nominal and sentence.words[taken[0]].form in THIRD_PERSONS:
        return taken[0] < 1 or not sentence.words[taken[0] - 1].flags & PREP
    return any(not phrase.prep and sentence.words[phrase.first].form in THIRD_PERSONS for phrase in phrases)


def of_pronoun(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether an event noun is of somebody named before: «فوت او», «سفر وی»."""
    following = predicate.last + 1
    if not predicate.nominal or following >= len(sentence.words):
        return False
    return sentence.words[following].form in THIRD_PERSONS


def is_impersonal(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a clause says what can or must be done by anybody: «می‌توان …», «باید رفت»."""
    if predicate.group is not None and predicate.group.impersonal and not predicate.nominal:
        return True
    words = range(predicate.clause_first, predicate.clause_last + 1)
    return any(sentence.words[n].form in ANYBODY_CAN and sentence.owner[n] is predicate.clause for n in words)


def goes_on(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> bool:
    """Whether a clause without a subject tells what a person or a body did: «در سال ۶۷۸ به آذربایجان رفت»."""
    group, parse = predicate.group, sentence.parse
    if is_impersonal(sentence, predicate):
        return False
    if group is None or predicate.nominal or not parse or predicate.clause.link not in (Link.MAIN, Link.COORDINATE):
        return False
    if any(
        not phrase.prep and not phrase.direct and not is_complement(sentence, predicate, phrase.first, phrase.last)
        for phrase in phrases
    ):
        return False
    if not sentence.words[group.last].form.endswith(("ت", "د", "است", "بود", "ه")):
        return False
    if parsed_subject(sentence, predicate) is not None or sentence.words[group.last].form.endswith("ند"):
        return False
    before = group.first - 1
    if group.stem in _REACHED and before >= predicate.clause_first and _comes_itself(sentence, before):
        return False
    verb = {word.form for word in sentence.words[max(predicate.first, 0) : group.last + 1]} | {group.stem}
    forms = {word.form for word in sentence.words[predicate.clause_first : group.first]}
    if not forms.isdisjoint(ENTERING) or {"از", "جهان"} <= forms:
        return True
    if not verb.isdisjoint(_LIVING) or any(word.flags & ROLE for word in sentence.words[predicate.first : group.first]):
        return True
    if any(says_what(sentence, predicate.clause, group, n) for n in range(predicate.clause_first, group.first)):
        return True
    return needs_actor(sentence, predicate) and any(
        phrase.direct or parse.relation[phrase.last] == "obj" or parse.relation[phrase.first] == "obj"
        for phrase in phrases
    )


def _comes_itself(sentence: Sentence, index: int) -> bool:
    """Whether a bare noun before a verb of moving is what comes or goes: «زلزله آمد»."""
    here = sentence.words[index]
    led = index and (sentence.words[index - 1].flags & PREP or sentence.parse.ezafe[index - 1])
    return bool(here.flags & EVENT) and not led and not sentence.hidden[index]


_LIVING: Final = frozenset(
    "رفت آمد بازگشت برگشت درگذشت زیست ماند کوچید گریخت نشست متولد زاده وفات فوت مهاجرت ازدواج تحصیل فارغ‌التحصیل تدریس "
    "زندگی اقامت سفر شرکت خدمت مبارزه تبعید دستگیر بازداشت آزاد منصوب برگزیده برکنار عزل زندانی محکوم اعزام استخدام "
    "بازنشسته بستری مجروح زخمی اسیر کشته شهید ترور اعدام مشغول پذیرفته شهادت خاک دنیا جهان پیوست پرداخت آموخت سرود "
    "نامزد ترک رهسپار روانه عازم موفق عضو رهبری ریاست".split()
)
"""Words of predicates that tell of a person."""


def _of_parent(sentence: Sentence, predicate: Predicate) -> tuple[tuple[int, int], bool] | None:
    """The subject that a clause interrupts: «آمریکا در حالی که … کشید»."""
    parent, parse = predicate.clause.parent, sentence.parse
    if parent is None or not parse or sentence.owner[parent.first] is not parent:
        return None
    begin = predicate.clause.first
    if begin < 2 or sentence.words[begin - 2].form != "حالی":
        return None
    first = parent.first
    stop = next(
        (n for n in range(first, predicate.clause.first) if sentence.words[n].flags & (PREP | COMMA | OBJECT)), first
    )
    if stop == first:
        return None
    last = parse.phrase_end(first, stop - 1)
    return ((first, last), True) if takes_part(sentence, predicate, first, last) else None


def tells_of_people(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a predicate can only be of somebody: it says, has an object, moves or lives."""
    group = predicate.group
    words = sentence.words[predicate.clause_first : max(predicate.first, 0)]
    if group is None or predicate.reporting or any(here.flags & OBJECT for here in words):
        return True
    verb = {here.form for here in sentence.words[max(predicate.first, 0) : group.last + 1]} | {group.stem}
    return not verb.isdisjoint(_LIVING) or any(here.form in ENTERING for here in words)


def subject_before(
    sentence: Sentence, predicate: Predicate, phrases: list[Phrase], spans: list[tuple[int, int]]
) -> tuple[tuple[int, int], bool] | None:
    """The subject of the clauses that «و» joins to one without, and whether it takes part: «او آمد و رفت»."""
    if predicate.nominal or predicate.group is None or is_impersonal(sentence, predicate):
        return None
    bare = [phrase for phrase in phrases if not phrase.prep and not phrase.direct and not only_leads(sentence, phrase)]
    if not all(is_complement(sentence, predicate, phrase.first, phrase.last) for phrase in bare):
        return None
    if any(phrase.last - phrase.first > SHORT for phrase in phrases) and not sentence.parse:
        return None
    within = predicate.clause.previous is None and predicate.clause.link is Link.CONTENT
    if within and not comes_after(sentence, predicate.clause):
        return _of_parent(sentence, predicate)
    if tells_of_none(sentence, predicate.clause):
        return None
    if _is_held(sentence, predicate.group) or is_of_child(sentence, predicate.clause):
        return None
    timed = {n for first, last in spans for n in range(first, last + 1)}
    if tells_what_day(sentence, predicate.clause, timed):
        return None
    carried = carried_subject(sentence, predicate.clause, timed) if predicate.group is predicate.clause.verb else None
    if carried is not None:
        return trim(sentence, *carried), takes_part(sentence, predicate, *carried)
    clause = predicate.clause.previous
    while clause is not None and clause.verb is not None and sentence.owner[clause.first] is clause:
        if tells_of_none(sentence, clause):  # «چون دکتری نبود، …»
            clause = clause.previous
            continue
        earlier = predicate_in(sentence, clause)
        found = find_phrases(sentence, earlier, spans)
        bare = [p for p in found if not (p.prep or p.direct or only_leads(sentence, p))]  # «[اما] از ترجمه دست نکشید»
        bare = [p for p in bare if not is_lone_adverb(sentence, p.first, p.last)]
        own = next((p for p in bare if not is_amount(sentence, clause, range(p.first, p.last + 1))), None)
        subject = find_subject(sentence, earlier, found) if own is not None else None
        if own is not None and subject is None and is_complement(sentence, earlier, own.first, own.last):
            break
        if own is not None:
            lent = subject or (own.first, own.last)
            plural = ends_plural(sentence, predicate.group.last)
            agree = sentence.spoken or _fits(sentence, lent, plural=plural)
            agree = agree and not cannot_undergo(sentence, predicate.clause, lent, clause)
            agree = agree and not _changes_count(sentence, predicate.clause, lent)
            return (trim(sentence, *lent), subject is not None) if agree else None
        clause = clause.previous
    return _carried(sentence, predicate, spans)


def sayer_of(
    sentence: Sentence, predicate: Predicate, phrases: list[Phrase], spans: list[tuple[int, int]]
) -> tuple[int, int] | None:
    """Who says what they do themselves: «وکیل او اعلام کرد تا پایان هفته اعتراض خواهد کرد»."""
    group, clause = predicate.group, predicate.clause
    if group is None or predicate.nominal or sentence.words[group.last].form.endswith(("م", "ید")):
        return None
    plural = ends_plural(sentence, group.last)
    for phrase in phrases:
        bare = not phrase.prep and not phrase.direct and phrase.last < predicate.first
        bare = bare and not only_leads(sentence, phrase)
        if bare and sentence.parse and sentence.parse.relation[phrase.last] not in ("compound:lvc", "obj"):
            return None
    if sentence.spoken or not needs_actor(sentence, predicate):
        return None
    for before in sentence.clauses:
        if before.verb is None or not 0 < clause.first - before.verb.last <= _BEHIND:
            continue
        saying = predicate_of(sentence, before)
        found = bare_subject(sentence, before, spans) if saying is not None and saying.reporting else None
        if found is None and saying is not None and saying.reporting and before.previous is not None:
            found = bare_subject(sentence, before.previous, spans)  # «X … را تکذیب کرد و گفت …»
        if found is None:
            continue
        first = sentence.words[found[0]].form
        if plural and (is_many(sentence, *found) or first.endswith(("ان", "ها", "های"))):
            return found
        own = word(first.removesuffix("ش"))  # «وکیلش»
        if not plural and (is_somebody(sentence, *found) or own.flags & ROLE):
            return found
    return None


def asked_of(sentence: Sentence, predicate: Predicate, spans: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Who is asked or told to do what a clause says: «از [مردم] خواست در خانه بمانند»."""
    group, clause = predicate.group, predicate.clause
    if group is None or predicate.nominal or group.tense is not TenseForm.SUBJUNCTIVE or sentence.spoken:
        return None
    asking = sentence.clause_before(clause) or clause.parent
    if asking is None or asking.verb is None or not 0 < clause.first - asking.verb.last <= _BEHIND:
        return None
    verb = asking.verb
    prep = "از" if verb.stem == "خواست" else _ASKED_BY.get(sentence.words[verb.first - 1].form, "")
    phrases = find_phrases(sentence, predicate_in(sentence, asking), spans) if prep else []
    found = next((phrase for phrase in phrases if phrase.prep == prep), None)
    if found is None:
        return None
    first, last = found.first, min(found.last, verb.first - (1 if verb.stem == "خواست" else 2))
    fits = is_somebody(sentence, first, last) or is_many(sentence, first, last)
    agree = ends_plural(sentence, group.last) == is_many(sentence, first, last)
    return trim(sentence, first, last) if fits and agree else None


_ASKED_BY: Final = {
    **dict.fromkeys(("تقاضا", "تقاضامند", "خواهشمند", "خواستار", "درخواست", "دعوت", "خواهش"), "از"),
    **dict.fromkeys(("دستور", "اجازه", "توصیه", "فرمان", "هشدار", "پیشنهاد"), "به"),
}
"""Nouns of verbs of asking, and the preposition behind which it stands who is asked."""
_BEHIND: Final = 2
"""Words from a verb of saying to what it says, at most."""


def _carried(
    sentence: Sentence, predicate: Predicate, spans: list[tuple[int, int]]
) -> tuple[tuple[int, int], bool] | None:
    """The somebody with whom a clause without a subject goes on, through the clauses that govern it.

    «فیفا وعده داده … را کاهش دهد و … به صفر برسد», «ایرانی‌ها ۴۷ سال است که …، … را سرکوب کرده‌اند و … را کشته‌اند».
    """
    if predicate.group is None or not (needs_actor(sentence, predicate) or predicate.group.stem in _REACHED):
        return None
    clause: Clause | None = predicate.clause
    for _ in range(_STEPS):
        assert clause is not None
        above = _above(sentence, clause)
        if above is None:
            return _of_verbless(sentence, clause)
        if above.verb is None:
            return None
        found = bare_subject(sentence, above, spans)
        found = found if found is not None and is_somebody(sentence, *found) else None
        found = found or parsed_subject(sentence, predicate_in(sentence, above)) or bare_subject(sentence, above, spans)
        if found is not None:
            plural = ends_plural(sentence, predicate.group.last)
            body = sentence.words[head_of(sentence, Phrase(*found))].flags & BODY
            several = plural and not body and _fits(sentence, found, plural=True)  # «گوینده» is one, whoever heard it
            many = is_many(sentence, *found) or (several and is_animate(sentence, *found, plural=True))
            fits = is_somebody(sentence, *found) or many
            agree = many == plural
            return (trim(sentence, *found), True) if fits and agree else None
        clause = above
    return None


def _of_verbless(sentence: Sentence, clause: Clause) -> tuple[tuple[int, int], bool] | None:
    """The people with whom the clause around one begins that has no verb of its own: «افرادی که … [تا پنجم مهر …]»."""
    parent = clause.parent
    if parent is None or parent.verb is not None or clause.link is not Link.COMPLEMENT or not sentence.parse:
        return None
    first = behind(sentence.words, parent.first, parent.last)
    last = sentence.parse.phrase_end(first, min(first + SHORT, parent.last))
    people = is_somebody(sentence, first, last) or is_many(sentence, first, last)
    return (trim(sentence, first, last), True) if people and sentence.owner[last] is parent else None


_REACHED: Final = frozenset(("رسید", "رفت", "آمد"))


def _above(sentence: Sentence, clause: Clause) -> Clause | None:
    """The clause that shares its subject with one without: joined by «و», around it, or that wishes or promises it."""
    if clause.previous is not None:
        return clause.previous
    verb = clause.verb
    governs = clause.parent
    if governs is None and clause.link is Link.MAIN:
        governs = sentence.clause_before(clause)
    if governs is None or governs.verb is None or clause.link is Link.RELATIVE:
        return None
    if governs.verb.copula:
        return governs if clause.first > governs.verb.last else None
    meant = clause.link is Link.COMPLEMENT and sentence.words[clause.first - 1].form == "تا"  # «… آمدند تا … را ببینند»
    bound = sentence.words[governs.verb.first].form.split("\u200c")[0]  # «موظف‌اند»
    wishes = meant or not _PROMISING.isdisjoint((sentence.words[governs.verb.first - 1].form, bound))
    wishes = wishes or governs.verb.stem in ABLE
    return governs if verb is not None and verb.tense is TenseForm.SUBJUNCTIVE and wishes else None


_PROMISING: Final = frozenset(
    "وعده قول تصمیم تلاش سعی قصد متعهد موفق آماده آمادگی تهدید فراخوان موظف مکلف ملزم مجبور".split()
)
"""Nouns of verbs whose subject is to do what is promised."""
