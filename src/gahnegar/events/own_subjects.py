"""The subject that a clause names itself, as the tree tells it, and whether it has none and may take one from outside.

Knows one clause of one sentence and no time.
"""

from collections.abc import Collection
from typing import Final

from gahnegar.events.clauses import ABOUT, Clause, Sentence, is_governed
from gahnegar.events.lexicon import ANNIVERSARIES, ANYBODY_CAN, DEMONSTRATIVES, HOW_OFTEN
from gahnegar.events.relatives import says_what
from gahnegar.events.sentence_verbs import LENGTHS
from gahnegar.events.somebody import is_owned_object, is_somebody
from gahnegar.events.words import (
    CLOSE,
    COMMA,
    CONJ,
    CONNECTIVE,
    DETERMINER,
    MARK,
    MEASURE,
    MODAL,
    NUMBER,
    OBJECT,
    OPEN,
    PREP,
    PRONOUN,
    PURE_PREP,
    SUB,
    UNDER,
    behind,
)
from gahnegar.persian.tokens import Relation
from gahnegar.persian.verb_table import BECOMING_VERBS
from gahnegar.persian.verbs import TenseForm

_LONG: Final = 14
"""Words of a subject that a clause further on takes."""
_NOMINAL: Final = frozenset(("NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "X"))
_ORDINALS: Final = frozenset("آخرین نخستین اولین دومین سومین چندمین چندین چند".split())
_MUCH: Final = frozenset("درصد برابر پله رتبه واحد".split())
LEADING: Final = frozenset(
    "لازم ممکن قرار معلوم روشن مشخص امیدوار مطمئن مجبور باعث سبب موجب معتقد قصد تلاش سعی اعلام وعده قول دستور اجازه "
    "احتمال انتظار نیاز بهتر ضروری کافی حاضر آماده باور عقیده ثابت تصور فکر احساس پیش‌بینی پیشنهاد".split()
)
"""Words of predicates behind which «که» leads to what is meant, not to what is said of a noun."""


def own_subject(sentence: Sentence, clause: Clause, timed: Collection[int]) -> tuple[int, int] | None:
    """The words of the subject that a clause names itself, as the tree tells it, whole from its first word."""
    verb, parse, words = clause.verb, sentence.parse, sentence.words
    if verb is None or not parse:
        return None
    tops = set(range(max(verb.first - 1, clause.first), verb.last + 1))
    above = parse.head[verb.last]
    if parse.relation[verb.last] in (Relation.COP, Relation.AUX) and clause.first <= above < verb.first:
        tops.add(above)
    for noun in range(clause.first, verb.first):
        if parse.relation[noun] != Relation.NSUBJ or parse.head[noun] not in tops or sentence.owner[noun] is not clause:
            continue
        if says_what(sentence, clause, verb, noun):
            continue
        if noun in timed or words[noun].flags & (PRONOUN | SUB | PREP) or is_governed(sentence, noun, PREP | UNDER):
            continue
        if is_amount(sentence, clause, range(phrase_start(sentence, noun), noun + 1)) or is_owned_object(
            sentence, noun
        ):
            continue
        first, last = phrase_start(sentence, noun), _to(sentence, noun, verb.first - 1, timed)
        first, last = _chained(sentence, clause, first, last, timed)
        first = _opened(sentence, clause, first, timed)
        first += last > first and words[first].form in STATES
        last = _to_quotation_end(sentence, first, last, verb.first - 1)
        return (first, last) if last - first < _LONG else None
    return None


def _chained(sentence: Sentence, clause: Clause, first: int, last: int, timed: Collection[int]) -> tuple[int, int]:
    """A subject with what an ezafe ties to it, whatever the tree makes of that: «[راننده] اتوبوس»."""
    parse, words, verb = sentence.parse, sentence.words, clause.verb
    barred = PRONOUN | SUB | PREP | MARK | OBJECT | NUMBER
    while first > clause.first and parse.ezafe[first - 1] and first - 1 not in timed:
        if words[first - 1].flags & barred or sentence.hidden[first - 1]:
            break
        first -= 1
    stop = verb.first - 1 if verb is not None else last
    while last + 1 < stop and parse.ezafe[last] and last + 1 not in timed and not words[last + 1].flags & barred:
        name = sentence.names[last + 1]
        apart = parse.relation[last + 1] == "obj" and (name is None or name.first > last)  # «[مربی] بازیکن را …»
        if parse.pos[last + 1] not in ("NOUN", "PROPN") or apart or parse.relation[last + 1] == "compound:lvc":
            break
        last += 1
    return first, last


def _to_quotation_end(sentence: Sentence, first: int, last: int, end: int) -> int:
    """The last word of a phrase, up to the mark that closes the quotation in it: «فیلم‌برداری «خانهٔ کنار رود»»."""
    words = sentence.words
    opened = next((n for n in range(last, first - 1, -1) if words[n].flags & (OPEN | CLOSE)), -1)
    if opened < 0 or not words[opened].flags & OPEN:
        return last
    return next((n for n in range(last + 1, end + 1) if words[n].flags & CLOSE), last)


STATES: Final = frozenset(("حال", "وضع", "وضعیت"))
"""Of «حال سه تن وخیم است و …» it is the people of whom the next clause tells."""


def phrase_start(sentence: Sentence, noun: int) -> int:
    """Where the phrase of a noun begins: with what counts it or points at it."""
    parse, words = sentence.parse, sentence.words
    first = noun
    while first and (
        words[first - 1].flags & (DETERMINER | NUMBER | MEASURE)
        or (parse.head[first - 1] == noun and parse.relation[first - 1] in ("amod", "nummod", "det", "flat"))
    ):
        if sentence.hidden[first - 1] and not sentence.hidden[noun]:
            break
        first -= 1
        if (
            first > 1
            and words[first].flags & NUMBER
            and words[first - 1].flags & CONJ
            and words[first - 2].flags & NUMBER
        ):
            first -= 1
    return first


def _to(sentence: Sentence, noun: int, stop: int, timed: Collection[int]) -> int:
    """Where the phrase of a noun ends: before a time, a mark that is no quote of its own, or what hangs on the verb."""
    parse, words = sentence.parse, sentence.words
    last = noun
    while last < stop and last + 1 not in timed:
        after = last + 1
        if words[after].flags & (COMMA | OBJECT) or (
            words[after].flags & MARK and not words[after].flags & (OPEN | CLOSE)
        ):
            break
        if words[after].flags & SUB or noun not in parse.governors(after):
            break
        if words[after].flags & PREP and parse.relation[parse.head[after]] in ("obl", "obl:arg"):
            break
        last = after
    while last > noun and (words[last].flags & (PREP | CONJ | OPEN) or words[last].form in ("هم", "نیز")):
        last -= 1
    return last


def _opened(sentence: Sentence, clause: Clause, first: int, timed: Collection[int]) -> int:
    """Where a subject begins whose name in quotes the tree takes for all of it: «[نخستین ترجمهٔ او]، «باغ خاموش»»."""
    words, parse = sentence.words, sentence.parse
    start = clause.first
    while start < first and words[start].flags & (CONNECTIVE | CONJ | COMMA | MODAL):
        start += 1
    if start == first or words[first - 1].form != "«":
        return first
    comma = first - 2
    led = range(start, comma)
    plain = comma > start and words[comma].flags & COMMA and not words[start].flags & PREP
    plain = plain and all(parse.pos[n] in _NOMINAL and n not in timed and not words[n].flags & MARK for n in led)
    return start if plain else first


def is_amount(sentence: Sentence, clause: Clause, part: Collection[int]) -> bool:
    """Whether some words only say how often or by how much: «[هفت بار] به چاپ رسید», «[۱۵ درصد] کاهش یافت»."""
    words = sentence.words
    said = [n for n in part if not words[n].flags & (MARK | CONNECTIVE)]
    if not said or (not words[said[0]].flags & NUMBER and words[said[0]].form not in _ORDINALS):
        return False
    if words[said[-1]].form in HOW_OFTEN:
        return all(words[n].flags & NUMBER or words[n].form in _ORDINALS for n in said[:-1])
    return (
        words[said[-1]].form in _MUCH and all(words[n].flags & NUMBER for n in said[:-1]) and changes(sentence, clause)
    )


def tells_how_much(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause says by how much a figure rises or falls, which nobody does: «دیروز هم ۸ هزار واحد بالا رفت»."""
    words, verb = sentence.words, clause.verb
    if verb is None or not changes(sentence, clause):
        return False
    own = range(clause.first + 1, verb.first)
    return any(words[n].form in ("درصد", "واحد") and words[n - 1].flags & NUMBER for n in own)


def changes(sentence: Sentence, clause: Clause) -> bool:
    """Whether a verb tells of more or less: «۱۵ درصد کاهش یافت»."""
    verb = clause.verb
    return verb is not None and sentence.words[max(verb.first - 1, 0)].form in _CHANGES


_CHANGES: Final = frozenset(
    "افزایش کاهش رشد افت گران ارزان تنزل ترقی سقوط صعود اعلام گزارش برآورد عنوان ثبت بالا پایین".split()
)


def time_as_subject(sentence: Sentence, clause: Clause) -> int:
    """The first word of the time that itself begins or ends: «[تابستان امسال] از ۱۰ خرداد شروع شد»; -1 where none does.

    It stands first, bare, and another time tells when.
    """
    words, verb = sentence.words, clause.verb
    if verb is None:
        return -1
    first = behind(words, clause.first, verb.first)
    if words[verb.first - 1].form not in _BEGINNING and sentence.parse.relation[first] != Relation.NSUBJ:
        return -1
    if not sentence.hidden[first] or words[first].form not in _SPELLS:
        return -1
    ends = (n for n in range(first + 1, verb.first) if not sentence.hidden[n] or words[n].form == "روز")
    after = next(ends, verb.first)
    led = words[after].flags & PREP or sentence.hidden[after]
    return first if led and any(sentence.hidden[n] for n in range(after, verb.first)) else -1


_BEGINNING: Final = frozenset("آغاز شروع پایان تمام".split())
_SPELLS: Final = frozenset("سال بهار تابستان پاییز زمستان ماه هفته نیمسال ترم دهه خزان".split())
"""Times that are long enough to begin and to end."""


def lacks_subject(sentence: Sentence, clause: Clause, timed: Collection[int]) -> bool:
    """Whether nothing in a clause may be its subject: each noun has a preposition or «را», or is the verb's."""
    verb, parse, words = clause.verb, sentence.parse, sentence.words
    if verb is None or not parse:
        return False
    if _is_of_nobody(sentence, clause, range(clause.first, verb.last + 1)) or time_as_subject(sentence, clause) >= 0:
        return False
    own = [n for n in range(clause.first, verb.first) if sentence.owner[n] is clause]
    objects = {parse.head[n] for n in own if words[n].flags & OBJECT}
    for index in own:
        if _is_some(sentence, index, timed):
            return False
        far = index < verb.first - 2 and parse.pos[index] == "ADJ" and parse.relation[index] == "xcomp"
        if not (far or parse.pos[index] in ("NOUN", "PROPN", "PRON", "NUM")) or index in timed or index in objects:
            continue
        leads = words[index].flags & PURE_PREP or (words[index].flags & PREP and parse.ezafe[index])
        if leads or words[index].form == "همراه":  # «درباره», «پای دستگاه»
            continue
        bare = index - 1 in timed and parse.relation[index] not in _OF_VERB  # «در ۱۳۴۵ باران بارید»
        led = is_governed(sentence, index, PREP | UNDER) or words[index - 1].flags & PURE_PREP > 0
        if not bare and (led or _is_within(sentence, index, timed)):
            continue
        if is_amount(sentence, clause, range(phrase_start(sentence, index), index + 1)):
            continue
        above = parse.head[index]
        far = far or (verb.copula and index < verb.first - 1)
        if not far and parse.relation[index] in _OF_VERB and above in range(verb.first - 1, verb.last + 1):
            continue
        if says_what(sentence, clause, verb, index):
            continue
        of_copula = parse.relation[verb.last] == Relation.COP and parse.head[verb.last] == index
        if of_copula or (verb.copula and index == verb.first - 1):
            continue
        return False
    return True


def _is_some(sentence: Sentence, index: int, timed: Collection[int]) -> bool:
    """Whether the tree ties an indefinite noun to the time before it: «هر سال در شهریور [آیینی] در آنجا برگزار شد»."""
    parse, words = sentence.parse, sentence.words
    tied = index - 1 in timed and parse.pos[index] == "ADJ" and parse.head[index] in timed
    return tied and words[index].form.endswith("ی") and bool(words[index + 1].flags & PREP)


def _is_within(sentence: Sentence, index: int, timed: Collection[int]) -> bool:
    """Whether a noun belongs to one before it, by the tree and by an ezafe, a joint or a number between them."""
    parse, before = sentence.parse, index - 1
    if parse.relation[index] not in _WITHIN or parse.head[index] in timed or index == 0:
        return False
    joined = sentence.words[before].flags & (CONJ | NUMBER | MEASURE | DETERMINER | COMMA | OPEN)
    tied = parse.ezafe[before] or joined or sentence.words[before].form in _MUCH
    return parse.head[index] > index or bool(tied) or parse.relation[index] in ("flat", "fixed")


_WITHIN: Final = frozenset(("nmod", "amod", "flat", "nummod", "conj", "appos", "det", "fixed", "compound", "goeswith"))
_OF_VERB: Final = frozenset(("compound:lvc", "obj", "xcomp", "root"))
_MUST: Final = frozenset(("باید", "نباید"))


def _is_of_nobody(sentence: Sentence, clause: Clause, part: Collection[int]) -> bool:
    """Whether some words of a clause say what anybody can or must do: «می‌توان …», «باید رفت», not «باید … شود»."""
    forms, verb = {sentence.words[n].form for n in part}, clause.verb
    joined = verb is not None and verb.tense is TenseForm.SUBJUNCTIVE and clause.previous is not None
    joined = joined and not (verb is not None and verb.impersonal)
    return not forms.isdisjoint(ANYBODY_CAN) or (not joined and not forms.isdisjoint(_MUST))


def tells_of_none(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause says nothing of a subject: that something is not there, or what was done to somebody with «از».

    «از … خبری نیست», «دکتری نبود», «از او استقبال شد».
    """
    verb = clause.verb
    if verb is None or verb.first <= clause.first:
        return False
    light = sentence.words[verb.first - 1].form
    if light in _DONE_FROM and verb.stem in BECOMING_VERBS:
        return any(sentence.words[n].form == "از" for n in range(clause.first, verb.first))
    nothing = verb.negated and verb.stem == "بود" and _is_missing(sentence, clause, verb.first - 1)
    return nothing or (light in _NONE and (verb.copula or verb.stem in ("بود", "داشت")))


def _is_missing(sentence: Sentence, clause: Clause, noun: int) -> bool:
    """Whether an indefinite noun is all of which a clause says that there is none: «چون [دکتری] نبود»."""
    own = [n for n in range(clause.first, noun) if not sentence.words[n].flags & (SUB | CONJ | CONNECTIVE)]
    bare = sentence.parse.pos[noun] == "NOUN" and sentence.words[noun].form.endswith("ی")
    return bare and all(sentence.hidden[n] or sentence.words[n].form == "چون" for n in own)


def tells_what_day(sentence: Sentence, clause: Clause, timed: Collection[int]) -> bool:
    """Whether a clause says of what a day is the anniversary: «پل فرو ریخت و [فردا سالگرد آن است]»."""
    verb = clause.verb
    own = range(clause.first, verb.first if verb is not None and verb.copula else clause.first)
    return any(sentence.words[n].form in _DAYS_OF for n in own) and any(n in timed for n in own)


GOES_BY: Final = frozenset((("گذشت", "از"), ("ماند", "به"), ("ماند", "تا")))
"""Stems of verbs whose subject is a length, and the preposition behind it: from or to what it is."""


def _goes_by(sentence: Sentence, clause: Clause, timed: Collection[int]) -> bool:
    """Whether a length itself is what is left or over: «در حالی که [پنج ماه] به انتخابات باقی مانده است»."""
    words, verb, parse = sentence.words, clause.verb, sentence.parse
    if verb is None or not parse or parse.pos[verb.first - 1] == "ADJ":
        return False  # «دو سال به علت کمبود بودجه [متوقف] ماند»
    own = [n for n in range(clause.first, verb.first) if n in timed]
    lasts = any(words[n].form in LENGTHS and (verb.stem, words[n + 1].form) in GOES_BY for n in own)
    return lasts and any(words[n].flags & NUMBER or words[n].form == "چند" for n in own)


def may_go_on(sentence: Sentence, clause: Clause, timed: Collection[int]) -> bool:
    """Whether nothing in a clause speaks against a subject from outside: nobody in it acts, it tells of nothing new."""
    words, parse, verb = sentence.words, sentence.parse, clause.verb
    assert verb is not None
    own = [n for n in range(clause.first, verb.first) if sentence.owner[n] is clause and n not in timed]
    if _is_of_nobody(sentence, clause, (*own, *range(verb.first, verb.last + 1))):
        return False
    if tells_of_none(sentence, clause) or time_as_subject(sentence, clause) >= 0:
        return False
    if words[verb.first - 1].form in LEADING and (verb.copula or verb.stem == "شد"):
        return False
    if tells_what_day(sentence, clause, timed) or _goes_by(sentence, clause, timed):
        return False
    tops = (verb.first - 1, verb.last, parse.head[verb.last])
    days = {n for n in timed if n - 1 in timed and words[n - 1].flags & NUMBER}  # «که [۱۰ مهر] برگزار می‌شود»
    if any(parse.relation[n] == Relation.NSUBJ and parse.head[n] in tops for n in timed if n not in days):
        return False  # «عاشورا پیامهایی دارد»
    objects = {parse.head[n] for n in own if words[n].flags & OBJECT}
    if any(_is_some(sentence, n, timed) for n in own):
        return False
    pointing = [n for n in own if words[n].form in DEMONSTRATIVES and parse.head[n] not in objects]
    if any(not _is_led(sentence, n) and n + 1 not in timed for n in pointing):
        return False
    about = (n for n in own if words[n].form in ABOUT and words[n + 1].form == "به" and words[n + 2].flags & NUMBER)
    if verb.stem in BECOMING_VERBS and any(about):
        return False  # «نزدیک به ده کارگاه برگزار شد»
    for index in own:
        led = is_governed(sentence, index, PREP | UNDER) or (index > 0 and parse.pos[index - 1] == "ADP")  # «توسط»
        if parse.relation[index] in _WITHIN or index in objects or led:
            continue
        if says_what(sentence, clause, verb, index):
            continue
        if parse.relation[index] == "compound:lvc" and index + 1 == verb.first and verb.stem == "شد":
            continue  # «که سال ۱۳۵۷ [استاندار] شد»
        if parse.pos[index] in ("NOUN", "PROPN", "PRON") and is_somebody(sentence, index, index):
            return verb.copula and index >= own[-1] - 1
    return True


def _is_led(sentence: Sentence, index: int) -> bool:
    """Whether «این» at a word stands behind a preposition or its noun: «در این شهر», «مردم این شهر»."""
    parse, before = sentence.parse, index - 1
    if index == 0:
        return False
    tied = parse.ezafe[before] and parse.relation[parse.head[index]] in ("nmod", "conj")
    return tied or bool(sentence.words[before].flags & (PREP | UNDER))


_DAYS_OF: Final = ANNIVERSARIES | {"زادروز", "چهلم"}
"""What a day is, and no thing."""
_DONE_FROM: Final = frozenset(
    "تجلیل استقبال تقدیر قدردانی جلوگیری رونمایی انتقاد استفاده خودداری حمایت دفاع بازدید یاد پذیرایی پیشگیری".split()
)
"""Nouns of verbs that take «از», whose passive has no subject."""
_NONE: Final = frozenset("خبری کسی چیزی نیازی اثری امیدی راهی جایی شکی تردیدی".split())
