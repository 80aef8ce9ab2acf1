"""The predicate that a time belongs to: the verb of its clause, or the event noun that the time itself modifies.

«سه‌شنبه … برگزار می‌شود» dates the verb, «پس از انتخابات خرداد ۸۸ …» and «جلسه امروز» the noun. Works on an analysed
sentence; knows where the time stands, not when it is.
"""

from typing import Final

from gahnegar.events.clauses import Clause, Link, Sentence
from gahnegar.events.lexicon import CONDITIONS, DEMONSTRATIVES, MORE_OR_LESS
from gahnegar.events.predicates.event_nouns import defined_by, find_event_noun, names_place
from gahnegar.events.predicates.noun_predicates import fragment_predicate, nominal_predicate
from gahnegar.events.predicates.participles import timed_participle
from gahnegar.events.predicates.predicate import Predicate
from gahnegar.events.predicates.verb_complex import halves_at, is_reporting
from gahnegar.events.predicates.verbal import since_predicate, verbal_predicate
from gahnegar.events.verb_groups import VerbGroup, takes_time
from gahnegar.events.words import (
    COMMA,
    COMPARING,
    CONJ,
    DETERMINER,
    EVENT,
    LABEL,
    MARK,
    NUMBER,
    OBJECT,
    PREP,
    SUB,
)
from gahnegar.persian.verbs import TenseForm

_REGARDING: Final = frozenset("هشدار تذکر اعتراض واکنش اقدام اطمینان خوش‌بین نگران معترض حساس بی‌تفاوت".split())
"""What with «نسبت به» is about something, and compares nothing."""
_LIKE: Final = frozenset("مانند مثل همانند خلاف برخلاف".split())


def find_predicate(sentence: Sentence, first: int, last: int, *, year: bool) -> Predicate:
    """The predicate dated by the words `first` to `last`; `year` tells that they name a year, as labels do."""
    clause, long = sentence.owner[first], False
    if clause.verb is None and clause.link is not Link.MAIN and clause.parent is not None and clause.parent.verb:
        clause = clause.parent
    if clause.verb is None and clause.link is Link.MAIN:
        inner = [child for child in sentence.clauses if child.parent is clause and child.verb is not None]
        clause = inner[0] if inner and inner[0].first > last else clause
        long = clause.first == last + _BEHIND_THAT and sentence.words[last].form.endswith("ست")
    if clause.verb is None and clause.link in (Link.MAIN, Link.COORDINATE):
        clause = _verb_before(sentence, clause, last) or clause
    elif sentence.spoken:
        clause = _ended_by(sentence, first, last) or clause
    clause = _called_for(sentence, clause, first) or clause
    before = _before(sentence, first)
    since = since_predicate(sentence, clause, first, last)
    if since is not None:
        return since
    described = timed_participle(sentence, clause, first, last)
    noun = find_event_noun(sentence, clause, first, last, before)
    verb = clause.verb
    if noun >= 0 and verb is not None and (sentence.hidden[noun] or _is_of_half(sentence, clause, verb, noun, first)):
        noun = -1
    if noun > 0 and verb is not None and names_place(sentence, noun):
        noun = -1
    occasion = noun if _is_occasion_of_half(sentence, clause, noun, last) else -1
    if described is not None:
        found = described
    elif noun >= 0 > occasion:
        found = nominal_predicate(sentence, clause, noun, first, last)
    elif verb is None:
        found = fragment_predicate(sentence, clause, first, last)
    else:
        found = verbal_predicate(sentence, clause, verb, last, first)
        found.since = long
        if _stands_behind(sentence, found.clause_last, first):
            found.clause_last = last
        found.occasion = occasion
        named = defined_by(sentence, clause, first, before)
        if named >= 0:
            found.first = found.last = named
    found.clause_first = min(found.clause_first, max(found.clause_last, 0))
    found.compares = _compares(sentence, clause, first) or _ranks(sentence, clause, first, last)
    found.compares = found.compares or is_excepted(sentence, first) or is_measured_by(sentence, first, last)
    named = year and before == first - 1 and before >= 0
    found.labels = named and (_is_label(sentence, before) or _names_object(sentence, before, last))
    return found


_BEHIND_THAT: Final = 2
"""Words from «سال‌هاست» to what stands behind its «که»."""


def _is_of_half(sentence: Sentence, clause: Clause, verb: VerbGroup, noun: int, first: int) -> bool:
    """Whether a time dates one of two halves that share a verb: «پس از کودتای [۳۲] بازداشت و [دو سال بعد] آزاد شد»."""
    joint = halves_at(sentence, clause, verb)
    return noun < joint and (joint < first or all(sentence.hidden[n] for n in range(first, joint)))


def _called_for(sentence: Sentence, clause: Clause, first: int) -> Clause | None:
    """What others are called to do at a time with «برای»: «[برای یکشنبه] فراخوان دادند که به مجلس بروند»."""
    verb, words = clause.verb, sentence.words
    if verb is None or first < 1 or words[first - 1].form != "برای" or words[verb.first - 1].form not in _CALLS:
        return None
    follows = (other for other in sentence.clauses if other.verb is not None and other.parent is clause)
    return next((c for c in follows if c.first > verb.last and c.verb and c.verb.tense is TenseForm.SUBJUNCTIVE), None)


_CALLS: Final = frozenset("فراخوان دعوت".split())


def _is_occasion_of_half(sentence: Sentence, clause: Clause, noun: int, last: int) -> bool:
    """Whether an event noun is only where the first of two halves was done: «در [جلسه] روز شنبه تصویب و … رسید»."""
    verb, words = clause.verb, sentence.words
    if verb is None or noun <= clause.first or words[noun - 1].form != "در":
        return False
    return halves_at(sentence, clause, verb) > last


def _verb_before(sentence: Sentence, clause: Clause, last: int) -> Clause | None:
    """The clause whose verb stands before a time alone: «میرم مأموریت تا بیستم», «برگزار می‌شود، ساعت ۸»."""
    words = sentence.words
    alone = all(sentence.hidden[n] or words[n].flags & (PREP | MARK) for n in range(clause.first, len(words)))
    if not alone or clause.last > last + 1:
        return None
    ends = ((other, max(other.verb.last, other.tail)) for other in sentence.clauses if other.verb is not None)
    joint = clause.first - 1 - bool(clause.first and words[clause.first - 1].flags & COMMA)
    return next((other for other, end in ends if end == joint), None)


def _ended_by(sentence: Sentence, first: int, last: int) -> Clause | None:
    """The clause that a time behind its verb ends, where a mark or a clause follows: «آب قطع میشه [تا فردا]، چون …»."""
    words, after = sentence.words, last + 1
    if after < len(words) and not words[after].flags & (MARK | SUB | CONJ) and words[after].form not in CONDITIONS:
        return None
    begin = first
    while begin and words[begin - 1].flags & PREP:
        begin -= 1
    for clause in sentence.clauses:
        verb = clause.verb
        if verb is not None and max(verb.last, clause.tail) == begin - 1:
            return None if is_reporting(sentence, verb) else clause
    return None


def _stands_behind(sentence: Sentence, end: int, first: int) -> bool:
    """Whether a time stands right behind the last word of a clause, with its preposition or a comma between."""
    between = sentence.words[end + 1 : first]
    return end < first and all(word.flags & (PREP | COMMA) for word in between)


def _before(sentence: Sentence, first: int) -> int:
    """The last word before the time and its prepositions."""
    index = first - 1
    while index >= 0 and (sentence.words[index].flags & PREP or sentence.words[index].form in ("ویژه", "حدود", "مورخ")):
        index -= 1
    return index


def _is_label(sentence: Sentence, index: int) -> bool:
    """Whether a year behind a noun names it: «بودجهٔ [۱۴۰۲]»; «این لایحه» needs no name."""
    flags = sentence.words[index].flags
    pointed = index > 0 and sentence.words[index - 1].form in DEMONSTRATIVES
    return bool(flags & LABEL) and not flags & EVENT and not pointed


def _names_object(sentence: Sentence, before: int, last: int) -> bool:
    """Whether a year only tells which thing is acted on: «بدهی [سال ۹۹] را … می‌پردازد», no «[دو سال] را در بر گرفت»."""
    words, parse, verb = sentence.words, sentence.parse, sentence.owner[before].verb
    marked = last + 1 < len(words) and bool(words[last + 1].flags & OBJECT)
    if verb is not None and takes_time(words, verb):
        return False
    return marked and bool(parse) and parse.ezafe[before] and not words[before].flags & (EVENT | PREP)


def is_excepted(sentence: Sentence, first: int) -> bool:
    """Whether a time is what is left out: «هر روز به جز [جمعه‌ها]», «غیر از [دوشنبه‌ها]»."""
    words = sentence.words
    led = words[first - 1].form if first else ""
    return led in _EXCEPT or (led == "از" and first > 1 and words[first - 2].form in ("غیر", "به‌غیر", "بغیر"))


_EXCEPT: Final = frozenset("جز به‌جز بجز مگر استثنای به‌استثنای باستثنای استثناء".split())


def is_measured_by(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a time is, or ends, what something is more or less than: «کمتر از [پارسال]», «بالاتر از نرخ [بهار ۱۴۰۱]».

    Also «دو برابر [پارسال]» and «از [پارسال] بیشتر بود». «زودتر از [۵ مهر]» tells when.
    """
    words, (index, apart) = sentence.words, _compared(sentence, first, last)
    if index >= 0:
        return words[index].form not in _SOONER and (apart or not _is_distance(sentence, first, last))
    if first < 1 or words[first - 1].form != "از":
        return False
    verb = sentence.owner[first].verb
    if verb is None or verb.first - 1 <= last or not (verb.copula or words[verb.first].form in _WAS):
        return False
    return is_comparative(sentence, verb.first - 1) and words[verb.first - 1].form not in _SOONER


def ends_comparison(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a time stays with the word that compares by it, be it a measure or a limit («دیرتر از [۵ مهر]»)."""
    index, apart = _compared(sentence, first, last)
    return is_measured_by(sentence, first, last) or (index >= 0 and (apart or not _is_distance(sentence, first, last)))


def _compared(sentence: Sentence, first: int, last: int) -> tuple[int, bool]:
    """The comparing word behind whose «از» a time stands, -1 if none, and whether a noun is between them."""
    words, parse, index = sentence.words, sentence.parse, first - 1
    while index > 0 and parse and parse.ezafe[index] and not words[index].flags & (PREP | MARK | NUMBER):
        index -= 1
    if index < 1:
        return -1, False
    times = next((n for n in range(index, first) if words[n].form == "برابر"), -1)
    if times > 0 and words[times - 1].flags & (NUMBER | DETERMINER):
        return times, True
    if words[index].form != "از" or not is_comparative(sentence, index - 1):
        return -1, False
    verb = sentence.owner[first].verb
    if index < first - 1 and verb is not None and any(words[n].flags & PREP for n in range(last + 1, verb.first)):
        return -1, False  # «شاگردان بالاتر از صنف ششم [امروز] در کابل …»
    return index - 1, index < first - 1


def _is_distance(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a time is a number of units: «کمتر از [یک ماه پیش]»; a stretch is longer: «سه ماه نخست پارسال»."""
    words = sentence.words
    counted = bool(words[first].flags & (NUMBER | DETERMINER)) and 0 < last - first <= _DISTANCE
    return counted and words[first + 1].form in _UNITS


_DISTANCE: Final = 2
_UNITS: Final = frozenset("سال ماه هفته روز شب ساعت دقیقه دهه سده قرن فصل".split())
_WAS: Final = frozenset("بود بودند نبود نبودند است هست نیست".split())


def is_comparative(sentence: Sentence, index: int) -> bool:
    """Whether a word compares by what «از» leads behind it: «کمتر», «بالاتر», «زودتر»."""
    form = sentence.words[index].form
    bare = form.removesuffix("تر")
    if form in MORE_OR_LESS or bare == form or not sentence.parse or form.endswith(_NO_COMPARISON):
        return form in MORE_OR_LESS
    return not bare or sentence.parse.pos[index] in ("ADJ", "ADV")


_NO_COMPARISON: Final = ("دختر", "دفتر")
"""Ends of nouns and of names made of them: «شهرداری پلدختر از اسفند …»."""
_SOONER: Final = frozenset("زودتر دیرتر پیشتر پیش‌تر جلوتر عقب‌تر قبل‌تر قبلتر بعدتر".split())


def _ranks(sentence: Sentence, clause: Clause, first: int, last: int) -> bool:
    """Whether a time only says among what something is the first or more: «بالاترین سطح در ۴۴ سال گذشته»."""
    words = sentence.words
    if not first:
        return False
    led = words[first - 1].form
    many = any(words[n].form in _SPANS for n in range(first, last + 1)) and any(
        words[n].flags & NUMBER or words[n].form.endswith("ها") or words[n].form.endswith("های")
        for n in range(first, last + 1)
    )
    if led in ("در", "طی", "از", "تو", "ظرف") and (many or led == "از"):
        for index in range(first - 2, max(first - _RANKED, clause.first - 1), -1):
            if words[index].form.endswith("ترین"):
                return many or led == "از"
            if words[index].flags & (MARK | OBJECT):
                break
    if led == "از" and first > 2 and words[first - 2].form == "بار" and words[first - 3].form in _FIRST:
        return True  # «برای نخستین بار از فروردین»
    if led in ("از", "در", "طی") and "بی‌سابقه" in {word.form for word in words[last + 1 : last + 6]}:
        return True
    if led != "از" or not any(words[n].form in _AGO for n in range(first, last + 1)):
        return False
    before = words[first - 2].form if first > 1 else ""
    after = [word.form for word in words[last + 1 : last + 3] if word.form not in ("هم", "نیز")]
    return before.endswith(_MORE) or bool(after and after[0].endswith(_MORE))


_RANKED: Final = 13
"""Words from «بزرگ‌ترین» to the time among whose things it is, at most."""
_FIRST: Final = frozenset("نخستین اولین دومین سومین".split())
_SPANS: Final = frozenset("گذشته اخیر پیش قبل".split())
_AGO: Final = frozenset("گذشته قبل پیش پارسال همیشه دیروز پیشین اخیر".split())
_MORE: Final = ("بیشتر", "کمتر", "بهتر", "\u200cتر", "پایینتر", "بالاتر", "سریعتر")


def _compares(sentence: Sentence, clause: Clause, first: int) -> bool:
    verb = clause.verb
    regards = verb is not None and verb.first > first and sentence.words[verb.first - 1].form in _REGARDING
    for index in range(first - 1, max(first - 7, clause.first - 1), -1):
        flags = sentence.words[index].flags
        if flags & COMPARING and not sentence.words[index].form.endswith("ی"):  # «عملیات مشابهی هفته گذشته …»
            about = regards and sentence.words[index].form == "نسبت"  # «نسبت به بارش برف در [روز جمعه] هشدار داد»
            return not about and (index == first - 1 or sentence.words[index].form not in _LIKE)
        if flags & MARK or sentence.owner[index] is not clause:
            return False
    return False
