"""What a bare length tells of its verb: how long it went on, when it came, or only a measure («به ده سال حبس»).

Works on the words beside the length; knows no dates.
"""

from collections.abc import Sequence

from gahnegar.events.animacy import is_happening
from gahnegar.events.clauses import ABOUT, Sentence
from gahnegar.events.dated_clause import DatedClause
from gahnegar.events.event import Status
from gahnegar.events.lexicon import COUNTED_FROM, MORE_OR_LESS
from gahnegar.events.predicates import Predicate
from gahnegar.events.predicates.event_nouns import describes_course, lasted_noun
from gahnegar.events.sentence_verbs import COUNTING
from gahnegar.events.verb_groups import takes_time
from gahnegar.events.wishes import wished_status
from gahnegar.events.words import COMMA, CONJ, DETERMINER, EVENT, LIGHT, MARK, NUMBER, PREP, STOP, SUB, VERBAL, WordForm
from gahnegar.persian.tenses import may_be_present
from gahnegar.persian.verbs import PAST_FORMS, TenseForm


def lasting_status(dated: DatedClause) -> Status:
    """The status of what a bare length dates: NONE where it only measures («به ده سال حبس»).

    «طی یک روز برگزار شد», «پس از دو سال بازگشت» tell when; «طول کشید» tells the length itself.
    """
    sentence, predicate, place = dated.sentence, dated.predicate, dated.place
    group = predicate.group
    words = sentence.words
    if predicate.nominal and words[predicate.last].form.endswith("شده") and words[place[0] - 1].form in ("در", "طی"):
        return Status.PAST  # «کارهای انجام شده طی [این دو سال] …»
    if predicate.nominal and lasted_noun(sentence, predicate.clause, *place) == predicate.last:
        return Status.PAST
    if not any(_is_quantity(words[n]) for n in range(place[0], place[1] + 1)):
        return Status.NONE
    if predicate.nominal:
        return Status.PAST if _says_how_long(sentence, predicate, place) else Status.NONE
    if group is None:
        return Status.NONE
    modal = predicate.clause.modal
    if _says_how_long_ago(sentence, place) and (group if modal is None else modal).tense in _NOW:
        return Status.PRESENT
    place = _with_measure(sentence, place)
    after = words[place[1] + 1].form if place[1] + 1 < len(words) else ""
    before = [word.form for word in words[max(place[0] - 2, 0) : place[0]]]
    if after in COUNTING and place[1] + 1 < group.first:  # «سه سال است زیان می‌دهد»
        return Status.PAST if after == "بود" else Status.PRESENT
    holds = group.tense is TenseForm.IMPERFECT and may_be_present(words[group.last].form)  # «تا سه روز سالم می‌ماند»
    during = bool(before) and (before[-1] in _DURING or (before[-1] == "تا" and not holds))
    since = before[-1:] == ["گذشت"] or before in _AFTER
    after_all = sentence.spoken and before[-1:] == ["بعد"]  # «بعد هفت سال دارم وسایلمو جمع می‌کنم»
    if after_all and group.tense is TenseForm.PRESENT:
        return Status.PRESENT
    since = since or (after_all and group.tense in PAST_FORMS)
    lasting = before[-1:] == ["از"] and after == "به" and _leads_here(words, place[1] + 2)
    if lasting:
        return Status.PRESENT if group.tense in _NOW else Status.PAST
    later = after in COUNTED_FROM
    adjective = words[place[1]].form.endswith(_ADJECTIVES)
    if adjective and describes_course(sentence, place[0]):  # «در دوره‌ای چهل‌روزه برگزار می‌شود»
        during, adjective = True, False
    if (
        group.stem == "گذشت"
        and group.tense in _NOW | {TenseForm.PAST}
        and after == "از"
        and not words[place[0] - 1].flags & PREP
    ):
        return Status.PAST if group.tense is TenseForm.PAST else Status.PRESENT  # «ده سال از انقلاب می‌گذرد»
    noun = words[group.first - 1].form if group.first else ""
    if after in _GRANTED and group.stem in ("داشت", "داد") and not adjective:  # «یک هفته مهلت ثبت‌نام دارند»
        return Status.PAST if group.tense in PAST_FORMS else Status.FUTURE
    took = takes_time(words, group)
    if (after in _MEASURED and not took) or (adjective and not _is_adverb(sentence, place)):
        return Status.NONE
    if group.stem == "گذشت" and place[1] + 1 == group.first and not words[place[0] - 1].flags & PREP:
        return Status.NONE
    if before[-1:] == ["به"] and group.stem == "رسید" and group.tense in (TenseForm.PAST, TenseForm.PERFECT):
        return Status.PAST if group.tense is TenseForm.PAST else Status.PRESENT
    if group.stem == "داشت" and place[1] + 2 == group.first and words[place[1] + 1].flags & EVENT:
        return Status.PAST if group.tense in PAST_FORMS else Status.NONE
    lasts = took or not _LASTING.isdisjoint((noun, words[predicate.first].form)) or group.stem in ("کشید", "انجامید")
    measures = (group.tense is TenseForm.PRESENT or holds) and (
        took or words[predicate.first].form in ("طول", "درازا") or group.stem == "انجامید"
    )
    if measures and not _goes_on_from(dated):
        return Status.NONE  # «هر دور ۳۷۸ روز طول می‌کشد»
    alone = _stands_alone(sentence, place) or _is_adverbial(dated, place)
    if not (during or since or later or adjective or lasts or alone):
        return Status.NONE
    match group.tense:
        case TenseForm.SUBJUNCTIVE:
            return wished_status(sentence, predicate, set())
        case TenseForm.FUTURE:
            return Status.FUTURE
        case TenseForm.PRESENT if adjective or "گذشت" in before:
            return Status.PRESENT
        case TenseForm.PRESENT if words[place[1]].form in _MOMENTS:
            return Status.NONE
        case TenseForm.PRESENT if during or since or later or lasts:
            return Status.FUTURE
        case TenseForm.PRESENT:
            return Status.NONE
        case TenseForm.IMPERFECT if not (adjective or during or alone):
            return Status.NONE
        case _:
            return Status.PAST


def _says_how_long(sentence: Sentence, predicate: Predicate, place: tuple[int, int]) -> bool:
    """Whether a length behind an event noun says when it came or how long it went on: «آزادی زندانی پس از [۱۸ سال]»."""
    words, (first, last) = sentence.words, _with_measure(sentence, place)
    after = words[last + 1].form if last + 1 < len(words) else ""
    before = [word.form for word in words[max(first - 2, 0) : first]]
    led = before[-1:] in (["طی"], ["ظرف"], ["مدت"], ["در"]) or before in _AFTER
    happens = is_happening(words[predicate.first]) or words[predicate.last].form.endswith(("دن", "تن"))
    return led and predicate.last < first and happens and after not in _MEASURED


def _with_measure(sentence: Sentence, place: tuple[int, int]) -> tuple[int, int]:
    """A length with what says how exact it is: «در [کمتر از ده دقیقه]», «[نزدیک به سی سال]», «[حدود دو ساعت]»."""
    words, first = sentence.words, place[0]
    if first > 1 and words[first - 1].form in ("از", "به") and words[first - 2].form in MORE_OR_LESS | ABOUT:
        first -= 2
    while first and words[first - 1].form in _ROUGHLY:
        first -= 1
    return first, place[1]


_ROUGHLY = frozenset("حدود حدودا تقریبا دست‌کم حداقل حداکثر فقط تنها".split())
"""What stands before a length and leads to nothing else."""


def _says_how_long_ago(sentence: Sentence, place: tuple[int, int]) -> bool:
    """Whether a length holds «است»: «سال‌هاست …», «پنج هفته‌ست نه جنسی اومده»; in speech «دو ساله می‌خوام …»."""
    first, last = place
    words, form = sentence.words, sentence.words[last].form
    before = words[first - 1].flags if first else MARK
    opens = (
        first == sentence.owner[first].first or bool(before & (MARK | SUB | CONJ)) or bool(sentence.hidden[first - 1])
    )
    if form.endswith(_IS):
        return form.endswith("هاست") or opens
    follows = last + 1 < len(words)
    return sentence.spoken and opens and follows and form.endswith(_SPOKEN_IS) and not sentence.parse.ezafe[last]


_IS = ("ست", "\u200cس")
_SPOKEN_IS = ("ساله", "ماهه", "روزه", "ساعته", "وقته")
_NOW = frozenset((TenseForm.PRESENT, TenseForm.PERFECT))


def _goes_on_from(dated: DatedClause) -> bool:
    """Whether a clause tells how long the one before will go on: «شروع می‌شود و [چهار سال طول می‌کشد]»."""
    before = dated.predicate.clause.previous
    return before is not None and before.verb is not None and before.verb.tense in _NOW | {TenseForm.FUTURE}


def _is_adverbial(dated: DatedClause, place: tuple[int, int]) -> bool:
    """Whether the analyser hangs a length on what a past tells: «او ده سال [رئیس بنیاد بود]», «دو ساعت تو صف [بودم]».

    «سه سال تمام فقط باد می‌زدم»; no measure of a noun, as «دو سال حبس کشید».
    """
    sentence, predicate, (first, last) = dated.sentence, dated.predicate, place
    words, parse, group = sentence.words, sentence.parse, predicate.group
    if not parse or group is None or not predicate.clause_first <= first < last + 1 <= group.first:
        return False
    being = group.copula or group.stem == "بود"
    if being and last + 1 == group.first:
        return False  # «مدت قرارداد دو سال بود»
    inside = range(first, last + 1)
    tops = [n for n in inside if parse.head[n] not in inside]
    tied = parse.ezafe[last] and parse.head[last + 1] in inside and words[last + 1].form not in _WHOLE
    tied = tied and not words[last + 1].flags & PREP and parse.head[group.first] not in inside
    if tied or (first and words[first - 1].flags & (PREP | DETERMINER)):
        return False
    if being:
        apart = parse.pos[last + 1] == "ADJ"  # «مدرسه دو هفته تعطیل بود»
        return apart or all(parse.head[n] > last or parse.head[group.first] == n for n in tops)
    said = range(min(predicate.first, group.first - 1), group.last + 1)
    return all(parse.head[n] in said for n in tops)


_WHOLE = frozenset("تمام کامل متوالی پیاپی بی‌وقفه مداوم آزگار اول نخست آخر".split())
"""What behind a length says that it was no less, or which one it was: «دو سال اول ظرف می‌شستم»."""


def _leads_here(words: Sequence[WordForm], index: int) -> bool:
    """Whether «به» before a word leads up to now: «از چهار روز به [این‌سو] مسدود است»."""
    form = words[index].form if index < len(words) else ""
    return form in _HITHER or (form == "این" and index + 1 < len(words) and words[index + 1].form in _SIDES)


_HITHER = frozenset("این‌سو اینسو این‌طرف اینطرف".split())


_SIDES = frozenset("سو طرف".split())


def _is_quantity(word: WordForm) -> bool:
    """Whether a word of a length says how many, or that there are many: «سه», «چهارماهه», «سال‌ها», «سالیان»."""
    if word.flags & NUMBER or word.form in ("چند", "چندین"):
        return True
    form = word.form.replace(" ", "\u200c")  # «سال ها»
    return form.startswith(_NUMERALS) or form.startswith(("سالیان", "سال\u200cها", "ماه\u200cها", "مدت\u200cها"))


_NUMERALS = (
    "یک",
    "دو",
    "سه",
    "چهار",
    "پنج",
    "شش",
    "شیش",
    "هفت",
    "هشت",
    "نه",
    "ده",
    "بیست",
    "سی",
    "چهل",
    "پنجاه",
    "شصت",
    "چند",
    "نیم",
)


def _is_adverb(sentence: Sentence, place: tuple[int, int]) -> bool:
    """Whether a length in «ه» says for how long, and is no adjective: «چند روزه …», «مجلس چهارماهه که …»."""
    first, last = place
    clause = sentence.owner[first]
    if sentence.words[last].form.endswith("ساله"):
        return False
    if last + 1 < len(sentence.words) and sentence.words[last + 1].form == "که":
        return True
    before = sentence.words[first - 1] if first else None
    opens = before is None or bool(before.flags & (MARK | SUB)) or before.form == "چرا" or first == clause.first
    return opens and clause.verb is not None


def _stands_alone(sentence: Sentence, place: tuple[int, int]) -> bool:
    """Whether a length says how long, with nothing before it that it measures: «[او] هفت ماه در اهواز ماند»."""
    words, parse, first, last = sentence.words, sentence.parse, place[0], place[1]
    opens = not first or bool(words[first - 1].flags & (CONJ | COMMA | STOP | SUB))
    if not opens and parse and not words[first - 1].flags & (PREP | MARK | DETERMINER | NUMBER):
        verb, inside = sentence.owner[first].verb, range(first, last + 1)
        tops = [parse.head[n] for n in inside if parse.head[n] not in inside]
        subject = parse.relation[first - 1] in ("nsubj", "flat") and not parse.ezafe[first - 1]
        opens = subject and verb is not None and all(verb.first - 1 <= top <= verb.last for top in tops)
    tied = bool(parse) and parse.ezafe[last]  # «هشت سال دفاع مقدس»
    return opens and not tied and last + 1 < len(words) and bool(words[last + 1].flags & (PREP | LIGHT | VERBAL))


_MOMENTS = frozenset("ساعت دقیقه ثانیه یکساعت".split())
"""Units of lengths that a present tells of in general: «ظرف چند دقیقه … عارض می‌شود»."""


_LASTING = frozenset("ادامه طول درازا دوام".split())


_MEASURED = frozenset("حبس زندان تاخیر وقت زمان عمر سابقه قدمت مهلت فرصت".split())
"""What a length before it only measures."""


_GRANTED = frozenset(("مهلت", "فرصت"))
"""Time that somebody has, and in which something may happen."""


_ADJECTIVES = ("روزه", "ماهه", "ساله", "ساعته", "شبه", "\u200cای")


_AFTER = (["از", "گذشت"], ["پس", "از"], ["بعد", "از"])


_DURING = frozenset("در طی ظرف مدت طول جریان بازه خلال عرض برای".split())
