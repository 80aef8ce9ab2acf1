"""Predicates that are verbs: the verb of a clause with its complement, and the subject it shares with another half."""

from typing import Final

from gahnegar.events.clauses import Clause, Link, Sentence, is_governed
from gahnegar.events.lexicon import CONDITIONS, THEN
from gahnegar.events.predicates.clause_bounds import behind_lead, clause_bounds, strip_frame
from gahnegar.events.predicates.predicate import FAR, Predicate
from gahnegar.events.predicates.verb_complex import (
    complex_start,
    gapped_noun,
    halves_at,
    is_reporting,
    start_behind_gap,
)
from gahnegar.events.relatives import role_of, taken_up
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import (
    COMMA,
    CONJ,
    DETERMINER,
    EVENT,
    MARK,
    MEASURE,
    NAME,
    NUMBER,
    OBJECT,
    OPEN,
    PREP,
    PURE_PREP,
    ROLE,
)


def predicate_of(sentence: Sentence, clause: Clause) -> Predicate | None:
    """The predicate of a clause with a verb, whatever time may be in it; None where it has none."""
    return None if clause.verb is None else verbal_predicate(sentence, clause, clause.verb, clause.first - 1)


def verbal_predicate(
    sentence: Sentence, clause: Clause, verb: VerbGroup, last: int, first: int | None = None
) -> Predicate:
    """The predicate of the verb of a clause; the time before it are the words `first` to `last`, where it is known."""
    begin, end = clause_bounds(sentence, clause, verb)
    if last > verb.last:  # «برگزار می‌شود، ساعت ۸»
        last = clause.first - 1
    if first is not None and begin < first < verb.first:
        begin = _behind_condition(sentence, clause, begin, first)
        begin = behind_lead(sentence, clause, verb, begin, first)
    measured = _measured(sentence, clause, verb, begin)
    if measured < 0:
        measured = _timed_subject(sentence, clause, verb, begin)
    if measured >= 0:
        return Predicate(measured, measured, begin, end, clause, verb)
    gap = gapped_noun(sentence, clause, verb, last)
    if gap >= 0:
        return Predicate(gap, gap, begin, gap, clause, verb, gapped=True)
    start, begin = begin, start_behind_gap(sentence, clause, verb, begin, last)
    first = complex_start(sentence, verb, last)
    if verb.copula:
        first = min(first, _complement_start(sentence, clause, verb, begin))
    shared = _shared_subject(sentence, verb, start, begin) if begin > start else None
    found = Predicate(first, verb.last, begin, end, clause, verb, reporting=is_reporting(sentence, verb), shared=shared)
    if clause.link is Link.RELATIVE and begin < clause.first:
        found.role, found.taken_up = role_of(sentence, clause, verb), taken_up(sentence, clause, verb)
    return found


def _behind_condition(sentence: Sentence, clause: Clause, begin: int, first: int) -> int:
    """Where a clause begins behind the condition under which it holds: «[اگر باران بیاید] فردا نمی‌رویم».

    `first` is where its time begins: a condition that holds that stays.
    """
    words = sentence.words
    if words[begin].form not in CONDITIONS or sentence.owner[begin] is not clause:
        return begin
    inner = next((c for c in sentence.clauses if c.parent is clause and c.first == begin + 1), None)
    if inner is None or inner.verb is None or any(words[n].flags & MARK for n in range(begin, inner.verb.first)):
        return begin
    after = max(inner.verb.last, inner.tail) + 1
    if words[after : after + 1] and words[after].form == "به" and sentence.hidden[after + 1]:
        return begin  # «اگه برگردم [به ۲۰سالگی] …»
    after += after < len(words) and bool(words[after].flags & COMMA)
    return after if after <= first and sentence.owner[after] is clause else begin


def _shared_subject(sentence: Sentence, verb: VerbGroup, start: int, begin: int) -> tuple[int, int] | None:
    """The subject of an active verb in a half of its clause before `begin`; None where there is none."""
    parse = sentence.parse
    if not parse or (verb.stem in ("شد", "گردید", "گشت", "آمد") and not _lacks_own(sentence, verb, start, begin)):
        return None
    noun = next((n for n in parse.children[verb.last] if parse.relation[n] == "nsubj"), -1)
    if noun < 0 and not sentence.hidden[start]:  # the tree takes «یکهزار» for the verb: «[قانون] … در سال یکهزار و …»
        noun = start if parse.relation[start] == "nsubj" and sentence.hidden[parse.head[start]] else -1
    if noun < 0 and start < begin - 2:  # the half without a verb has it: «[مدرسه] در ۱۳۴۰ تأسیس و در ۱۳۶۰ دولتی شد»
        noun = next((n for n in parse.children[begin - 2] if parse.relation[n] == "nsubj"), -1)
    if not start <= noun < begin or _opens_with_subject(sentence, begin):
        return None
    last = parse.phrase_end(noun, begin - 1)
    if sentence.words[last + 1].flags & CONJ and parse.relation[last + 2] == "conj" and parse.head[last + 2] == noun:
        last = parse.phrase_end(last + 2, begin - 1)  # «حسن و [رضا]»
    last = next((n - 1 for n in range(noun + 1, last + 1) if sentence.hidden[n]), last)  # «نرگس [۲۸ آبان بازداشت]»
    last -= last > noun and sentence.words[last].form == "مشتمل"  # «قانون فوق [مشتمل بر ماده واحده]»
    while noun > start and sentence.words[noun - 1].flags & (DETERMINER | NUMBER | MEASURE):
        noun -= 1
    return noun, last


def _lacks_own(sentence: Sentence, verb: VerbGroup, start: int, begin: int) -> bool:
    """Whether the second of two dated halves, from `begin` on, has no subject of its own."""
    parse, words = sentence.parse, sentence.words
    if halves_at(sentence, sentence.owner[verb.first], verb) != begin - 2:
        return False
    if any(words[n].flags & OBJECT for n in range(begin, verb.first)):
        return False
    nouns = (n for n in range(begin, verb.first) if parse.relation[n] in ("nsubj", "csubj"))
    return not any(not sentence.hidden[n] and not is_governed(sentence, n, PURE_PREP) for n in nouns)


def _opens_with_subject(sentence: Sentence, begin: int) -> bool:
    """Whether a half begins with a bare noun that is no object: «… و [بیانیه پایانی] یکشنبه منتشر شد».

    Also behind its time, with its number or its rank: «… و امسال [یک سد دیگر] افتتاح می‌شود», «… و [نخستین قسط] …».
    """
    parse, words, hidden = sentence.parse, sentence.words, sentence.hidden
    start, last = begin, len(words) - 1
    while begin < last and (hidden[begin] or (words[begin].flags & PREP and hidden[begin + 1])):
        begin += 1
    if begin < last and words[begin].form in ("نیز", "هم"):
        begin += 1
    counted = parse.relation[begin] in ("nummod", "det", "amod") and parse.head[begin] == begin + 1
    begin += counted
    if begin > start and parse.relation[begin] == "obl":
        return False  # «… و در ۱۴۰۱ [بار] دیگر باز شد»
    if words[begin].flags & (PREP | MARK | CONJ) or parse.pos[begin] not in ("NOUN", "PROPN"):
        return False
    end = parse.phrase_end(begin, len(words) - 1)
    marked = end + 1 < len(words) and bool(words[end + 1].flags & OBJECT)
    return not marked and (counted or parse.relation[begin] not in ("compound:lvc", "xcomp", "advmod"))


_OF_COMPLEMENTS: Final = frozenset(("case", "det", "nummod", "amod", "advmod"))


def _complement_start(sentence: Sentence, clause: Clause, verb: VerbGroup, begin: int) -> int:
    """Where what a copula says of its subject begins: «[نویسنده و مفسر قرآن] است»."""
    parse, owner = sentence.parse, sentence.owner
    if not parse:
        return verb.first
    nouns = [
        n for n in parse.children[verb.last] if parse.relation[n] in ("xcomp", "cop", "compound:lvc") and n < verb.first
    ]
    if parse.relation[verb.first] in ("cop", "aux") and begin <= parse.head[verb.first] < verb.first:
        nouns.append(parse.head[verb.first])
    if not nouns:
        return verb.first
    noun = min(nouns)
    if _is_absent(sentence, verb, noun, begin):
        return verb.first
    if sentence.hidden[noun]:
        role = _role_before(sentence, clause, noun, begin)
        if role >= 0:
            return role
    start = noun
    while start > begin and verb.first - start < FAR and owner[start - 1] is clause:
        before = start - 1
        flags = sentence.words[before].flags
        own = noun >= parse.head[before] >= start and parse.relation[before] in _OF_COMPLEMENTS
        if not own or flags & COMMA:
            break
        start = before
    if sentence.words[start].flags & OPEN:
        return start
    return next((n for n in range(start, verb.first) if not sentence.hidden[n]), start)  # «[روز جمعه] آماده … است»


def _role_before(sentence: Sentence, clause: Clause, time: int, begin: int) -> int:
    """Who a copula says somebody was at the time before it: «حافظ [شاعر بزرگ قرن هشتم است]»; or -1."""
    words, parse = sentence.words, sentence.parse
    for index in range(begin + 1, time):
        here = words[index].flags
        if here & (MARK | OBJECT | PREP) or sentence.hidden[index] or sentence.owner[index] is not clause:
            return -1
        if here & ROLE and (not parse.ezafe[index - 1] or parse.pos[index - 1] == "PROPN"):
            return index
    return -1


def _is_absent(sentence: Sentence, verb: VerbGroup, noun: int, begin: int) -> bool:
    """Whether speech says of somebody who is the only noun before a copula that they are there or not: «استاد نیست»."""
    alone = all(sentence.hidden[n] or sentence.words[n].flags & (MARK | PREP) for n in range(begin, noun))
    somebody = sentence.words[noun].flags & (NAME | ROLE) and noun + 1 == verb.first
    return sentence.spoken and alone and bool(somebody) and sentence.words[verb.first].form in BEING_THERE


BEING_THERE: Final = frozenset("نیست نیستش هست هستش نبود نیس".split())
"""Copulas by which speech says that somebody is there or not."""


def _measured(sentence: Sentence, clause: Clause, verb: VerbGroup, begin: int) -> int:
    """The event whose amount a sentence tells: «میزان پرداخت خسارت‌ها … بود»; or -1."""
    words = sentence.words
    if (
        verb.stem == "بود"
        and begin + 1 < verb.first
        and words[begin].flags & MEASURE
        and words[begin + 1].flags & EVENT
    ):
        return begin + 1
    return -1


def _timed_subject(sentence: Sentence, clause: Clause, verb: VerbGroup, begin: int) -> int:
    """The event of which a copula tells only when it is: «[اجرای] این قانون مربوط به سال ۹۸ است»; or -1."""
    words = sentence.words
    if not verb.copula or begin >= verb.first or not words[begin].flags & EVENT or words[begin].flags & MEASURE:
        return -1
    start = verb.first
    while start > begin and (sentence.hidden[start - 1] or words[start - 1].flags & PREP):
        start -= 1
    if start == verb.first or not any(sentence.hidden[n] for n in range(start, verb.first)):
        return -1
    leads = words[start - 1].form in _BELONGING
    return begin if leads and begin < start - 1 else -1


_BELONGING: Final = frozenset("مربوط متعلق مختص مخصوص".split())
"""What with «به» leads to the time of something."""


def since_predicate(sentence: Sentence, clause: Clause, first: int, last: int) -> Predicate | None:
    """The clause that a time is set before: «دو سال است که … وارد شدند», «سال گذشته بود که … انتخاب شد»."""
    verb = clause.verb
    if verb is None or verb.stem not in ("بود", "شد"):
        return None
    between = [word.form for word in sentence.words[last + 1 : verb.first]]
    if not (_names_time(between) or all(form.startswith(("همین", *THEN)) for form in between)):
        return None
    inside = _dated_inside(sentence, clause, verb, first, last)
    if inside is not None:
        return inside
    if first > clause.first and _is_of_before(sentence, first) and not _is_counted(sentence, first, last):
        return None
    for child in sentence.clauses:
        if child.parent is clause and child.link is Link.COMPLEMENT and child.verb is not None:
            found = verbal_predicate(sentence, child, child.verb, last)
            begin = strip_frame(sentence, clause)
            found.clause_first = begin if begin < first and sentence.words[begin].form == "در" else first
            found.since = True
            return found
    after = _set_off(sentence, clause, verb, first, last)
    if after is None or after.verb is None:
        return None
    found = verbal_predicate(sentence, after, after.verb, last)
    found.since = True
    return found


def _names_time(said: list[str]) -> bool:
    """Whether a copula only says of a time which one it is: «سال ۱۳۹۹ [اولین سالی] بود که …»; no «روزی است که»."""
    return len(said) > 1 and said[-1] in _TIMES and all(form.endswith("ین") for form in said[:-1])


def _dated_inside(sentence: Sentence, clause: Clause, verb: VerbGroup, first: int, last: int) -> Predicate | None:
    """What a clause says of which the one around it only tells when: «آخرین باری که [او را دیدند] ۲۸ مرداد بود»."""
    words = sentence.words
    before = first - 1
    while before > clause.first and words[before].flags & (PREP | COMMA):
        before -= 1
    inner = sentence.owner[before] if before > clause.first else clause
    if inner.parent is not clause or inner.verb is None or inner.link is not Link.RELATIVE or last + 1 != verb.first:
        return None
    begin = inner.first - 1
    if before > max(inner.verb.last, inner.tail) or begin < 1 or words[begin - 1].form not in _TIMES:
        return None
    found = verbal_predicate(sentence, inner, inner.verb, last)
    found.clause_first = inner.first
    return found


_TIMES: Final = frozenset("بار باری دفعه زمانی روزی شبی هفته‌ای ماهی فصلی سالی وقتی".split())
"""What «که» takes up where only the time of a clause is told: «اولین [بار] که …»."""


def _set_off(sentence: Sentence, clause: Clause, verb: VerbGroup, first: int, last: int) -> Clause | None:
    """The clause behind «سه سال است» where no «که» leads to it: «این خط که [سه سال است] زیان می‌دهد»; or None."""
    words = sentence.words
    opens = first == clause.first or bool(words[first - 1].flags & COMMA)
    if not (_is_counted(sentence, first, last) and opens and last + 1 == verb.first and verb.first == verb.last):
        return None
    begin = verb.last + 1
    begin += begin < len(words) and bool(words[begin].flags & COMMA)
    return next((other for other in sentence.clauses if other.first == begin and other.verb is not None), None)


def _is_counted(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a time is a length that no preposition leads: «مش‌رحیم [چهل سال] است که …»."""
    words = sentence.words
    counted = words[first].flags & NUMBER or words[first].form in ("چند", "سال‌ها")
    length = any(words[n].form.removesuffix("ه") in _LENGTHS for n in range(first, last + 1))
    return bool(counted) and length and not (first and words[first - 1].flags & PREP)


_LENGTHS: Final = frozenset("سال ماه هفته روز شب ساعت دهه".split())


def _is_of_before(sentence: Sentence, first: int) -> bool:
    """Whether a time belongs to what stands before it: «مربوط به [۶۰ سال پیش] است که», «کودتای [۲۸ مرداد] بود که»."""
    words, parse = sentence.words, sentence.parse
    if words[first - 1].flags & CONJ and first > 1 and sentence.hidden[first - 2]:
        return True  # «شاعران اواخر قرن نهم و [اوایل قرن دهم] بوده است که»
    if words[first - 1].flags & PREP:
        near = first > 1 and words[first - 2].form in ("نزدیک", "قریب")
        return not near and words[first - 1].form not in ("از", "در", "تا", "حدود")
    ranked = words[first - 1].form in _TIMES  # «آخرین بار [شنبه گذشته] بود که»
    return bool(parse) and parse.ezafe[first - 1] and not (ranked or words[first - 1].flags & DETERMINER)
