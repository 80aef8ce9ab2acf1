"""What was said, for the titles of reports: the clause behind «گفت:» or «اعلام کرد که …», and who said it, in short.

«دیروز … گفت: X» tells nothing by its verb; an editor prints «…: X».
"""

from gahnegar.events.animacy import is_document
from gahnegar.events.clauses import Clause, Link, Sentence
from gahnegar.events.lexicon import BREAKS, DENYING
from gahnegar.events.predicates import Predicate, predicate_of, writes_work
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import COMMA, CONJ, MARK, OBJECT, PREP, ROLE
from gahnegar.persian.names import NameKind
from gahnegar.persian.verb_table import BECOMING_VERBS
from gahnegar.persian.verbs import TenseForm

_SHORT = 6
"""Words of a speaker's name in a title at most."""
_WHOLE = 8
"""Words of an office that stays whole."""


def content_in(sentence: Sentence, predicate: Predicate) -> Predicate | None:
    """The clause that a verb of saying announces within its sentence: «اعلام کرد که …», «گفت …»."""
    group = predicate.group
    if group is None or group.negated or sentence.words[group.first - 1].form in DENYING:
        return None  # «تاکنون دلیل آن را نگفته است، اما کارمندان راضی‌اند», «تکذیب کرد که بازداشت شده است»
    own = range(predicate.clause_first, group.first)
    if group.stem == "نوشت" and any(_is_written(sentence, n) for n in own):
        return None  # «طرحی را نوشت که پنج سال بعد اجرا شد», «نامه‌ای … می‌نویسد که رونوشت آن …»
    if writes_work(sentence, group) or tells_of(sentence, group, predicate.clause_first):
        return None
    for clause in sentence.clauses:
        if clause.verb is None or clause.verb.first <= group.last or clause.first <= group.first:
            continue  # also the clause around it: «آدامز در حالی که مالکی گفت که …، افزود»
        if clause.parent is predicate.clause or _follows(sentence, clause, group.last):
            return predicate_of(sentence, clause)
        return None
    return None


def tells_of(sentence: Sentence, group: VerbGroup, first: int) -> bool:
    """Whether what somebody reports stands before the verb, so that «که» tells of it: «از بازداشت زنی خبر داد که …»."""
    words = sentence.words
    reports = group.stem == "داد" and words[group.first - 1].form == "خبر"
    return reports and any(words[n].form == "از" for n in range(first, group.first - 1))


def _is_written(sentence: Sentence, index: int) -> bool:
    """Whether a word shows that a work is written, of which «که» may tell: an object with its «را», «نامه‌ای»."""
    word = sentence.words[index]
    return bool(word.flags & OBJECT) or (word.form.endswith("\u200cای") and is_document(word.form))


def _follows(sentence: Sentence, clause: Clause, last: int) -> bool:
    """Whether a clause begins right behind the verb of saying, or behind its comma."""
    between = range(last + 1, clause.first)
    begin = sentence.words[clause.first]
    joins = begin.flags & CONJ or begin.form in BREAKS  # «نتیجه را اعلام کرد [اما نمایندگان قانع نشدند]»
    return not joins and all(sentence.words[n].flags & COMMA for n in between)


def done_at(sentence: Sentence, predicate: Predicate) -> Predicate | None:
    """The verb of what was done at the bare occasion with which a clause begins: «در [جلسه دیروز] شورا رأی داد».

    None where the occasion has more words than one, or a comma parts it.
    """
    clause, words, parse = predicate.clause, sentence.words, sentence.parse
    if not predicate.nominal or predicate.group is None or clause.verb is None or not parse:
        return None
    noun, start = predicate.first, predicate.clause_first
    start = clause.first if clause.first == noun - 1 else start  # «بودجه که در [جلسه تیرماه] رد شده بود»
    if words[start].form != "در" or noun != start + 1 or noun != predicate.last or not sentence.hidden[noun + 1]:
        return None
    after = next((n for n in range(noun + 1, len(words)) if not sentence.hidden[n]), len(words) - 1)
    if after >= clause.verb.first or parse.ezafe[after - 1] or words[after].flags & (COMMA | PREP):
        return None
    return predicate_of(sentence, clause)


def done_after(sentence: Sentence, predicate: Predicate) -> Predicate | None:
    """The verb of what followed a happening of a day: «پس از پایان [بازی دیشب] هواداران به اتوبوس حمله کردند».

    None where the happening is the subject or anything else than what went before.
    """
    clause, words, parse = predicate.clause, sentence.words, sentence.parse
    verb, first = clause.verb, predicate.first
    if not predicate.nominal or predicate.group is not None or verb is None or not parse:
        return None
    while first > clause.first + 1 and (words[first - 2].form, words[first - 1].form) not in _AFTER:
        if not parse.ezafe[first - 1] or words[first - 1].flags & PREP:
            return None
        first -= 1
    if first <= clause.first + 1:
        return None
    over = verb.tense in (TenseForm.PAST, TenseForm.PERFECT) and verb.first > predicate.last
    found = predicate_of(sentence, clause) if over else None
    return None if found is None or found.reporting else found


_AFTER = frozenset((("پس", "از"), ("بعد", "از"), ("در", "پی"), ("به", "دنبال"), ("بر", "اثر"), ("در", "اثر")))
"""What leads to a happening that something else followed."""


def done_in(sentence: Sentence, predicate: Predicate) -> Predicate | None:
    """The verb of what was done at an occasion of which a clause only tells that it was held.

    «اعضای شورا در [جلسه‌ای که دیروز برگزار شد]، با لایحه مخالفت کردند», «در [نامه‌ای که دیروز منتشر شد]، … خواست»;
    None of any other clause.
    """
    clause, words, group = predicate.clause, sentence.words, predicate.group
    outer = clause.parent
    if clause.link is not Link.RELATIVE or outer is None or outer.verb is None or group is None or group.negated:
        return None
    opener = clause.first - 1
    held = words[group.first - 1].form in _HELD.get(group.stem, _HELD["شد"] if group.stem in BECOMING_VERBS else ())
    issued = group.stem in BECOMING_VERBS and words[group.first - 1].form in _ISSUED
    paper = words[opener - 1].form
    issued = (
        issued and any(map(is_document, (paper, paper.removesuffix("ی")))) and outer.verb.stem != "آمد"
    )  # «در نامه‌ای … آمده است»
    held = held or issued
    held = held and outer.verb.first > group.last and words[opener].form == "که"
    own = range(opener - 1, max(opener - _OCCASION, outer.first) - 1, -1)
    led = next((n for n in own if words[n].flags & (PREP | MARK)), -1) if held else -1
    if led < 0 or words[led].form != "در" or sentence.owner[led] is not outer:
        return None
    return predicate_of(sentence, outer)


_HELD = {"شد": ("برگزار", "برپا", "تشکیل", "انجام"), "داد": ("رخ", "روی"), "یافت": ("برگزار", "تشکیل")}
"""Nouns with which a verb, or one like it, says that something took place."""
_ISSUED = ("منتشر", "صادر", "ارسال")
_OCCASION = 10
"""Words at most from «در» to the «که» behind an occasion."""


def said_at(sentence: Sentence, predicate: Predicate) -> Predicate | None:
    """The verb of saying whose occasion a dated noun is: «سعید در [جلسه دیروز] گفت»; None of another noun."""
    verb, words = predicate.clause.verb, sentence.words
    if not predicate.nominal or predicate.group is not None or verb is None:
        return None
    led = predicate.clause_first - 1
    if led < 0 or words[led].form != "در":
        return None
    if led and words[led - 1].form == "شده" and not sentence.hidden[predicate.clause_last]:
        return None  # «مطالب مطرح شده در همایش دیروز مربیان»
    telling = predicate_of(sentence, predicate.clause)
    return telling if telling is not None and telling.reporting else None


def first_said(sentence: Sentence) -> Predicate | None:
    """The first clause of what was said that has a verb and can stand alone."""
    for clause in sentence.clauses:
        if clause.verb is not None and clause.link in (Link.MAIN, Link.COORDINATE, Link.COMPLEMENT, Link.CONTENT):
            return predicate_of(sentence, clause)
    return None


def _lists(sentence: Sentence, first: int, comma: int, last: int) -> bool:
    """Whether a comma stands in the list of a name: «سازمان صنعت، معدن و تجارت»."""
    parse, after = sentence.parse, comma + 1
    joined = bool(parse) and parse.relation[after] == "conj" and first < parse.head[after] < comma
    return joined and any(sentence.words[n].flags & CONJ for n in range(after + 1, min(after + 4, last)))


def _closing_quotes(sentence: Sentence, first: int, end: int, last: int) -> int:
    """Where a name ends that begins in quotes: at the quotes that close it, also where no table knows its surname."""
    words = sentence.words
    if not first or words[first - 1].form not in _QUOTES:
        return end
    closing = next((n for n in range(end + 1, min(end + _SURNAME, last) + 1) if words[n].form in _QUOTES), end + 1)
    return closing - 1


def _leads_to_name(sentence: Sentence, index: int) -> bool:
    """Whether a word leads on to another name: «رحمان احمدی [ملقب] به شیر»."""
    words = sentence.words
    return words[index].form in _CALLED and index + 1 < len(words) and words[index + 1].form == "به"


_CALLED = frozenset("ملقب معروف مشهور موسوم".split())
_QUOTES = frozenset('«»"“”')
_SURNAME = 3
"""Words of a surname at most, with the mark behind it."""


def short_name(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """The words of a participant by which a title names it: the person of a name with office, the office without."""
    commas = (n for n in range(first + 1, last + 1) if sentence.words[n].flags & COMMA)
    comma = next((n for n in commas if n == last or not _lists(sentence, first, n, last)), last + 1)
    office = next((n for n in range(first + 2, min(comma, last + 1)) if sentence.words[n].flags & ROLE), comma)
    if sentence.names[first] is not None and office < comma:
        return first, office - 1  # «قاسم جعفری | نماینده مردم بجنورد»
    if comma - first <= _SHORT - 1:
        last = min(comma - 1, last)
        return first, last - (last > first and _leads_to_name(sentence, last))
    for index in range(first, last + 1):
        name = sentence.names[index]
        tied = index > first and bool(sentence.parse) and sentence.parse.ezafe[index - 1]
        if name is not None and name.kind is NameKind.PERSON and name.last <= last and not tied:
            return name.first, _closing_quotes(sentence, name.first, name.last, last)
    last = min(comma - 1, last)
    last -= last > first and _leads_to_name(sentence, last)
    if last - first >= _WHOLE and sentence.parse:
        inner = range(first, first + _WHOLE)
        joints = {n for n in range(first, first + _WHOLE + 1) if sentence.words[n].flags & (PREP | CONJ)}
        ends = [n for n in inner if not (sentence.parse.ezafe[n] or n in joints or n + 1 in joints)]
        last = ends[-1] if ends else first + _SHORT - 1
    return first, min(last, first + _WHOLE)
