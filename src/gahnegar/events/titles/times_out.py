"""The time goes out of a title, with what belongs to it and what only led to it, where nothing misses it.

Works on words and their order; knows no lengths and no weights.
"""

from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import MORE_OR_LESS
from gahnegar.events.own_subjects import GOES_BY, phrase_start, time_as_subject
from gahnegar.events.phrases import goes_on_behind
from gahnegar.events.predicates import Predicate, coming_before
from gahnegar.events.sentence_verbs import COUNTING, LENGTHS
from gahnegar.events.titles.needs import PAIRS
from gahnegar.events.verb_groups import takes_time
from gahnegar.events.words import COMMA, CONJ, COUNTRY, EVENT, MARK, NUMBER, OBJECT, PREP, PURE_PREP, VERBAL
from gahnegar.persian.verb_table import BECOMING_VERBS
from gahnegar.persian.verbs import TenseForm
from gahnegar.persian.wordlists.people import ORDINALS

_BARE: Final = 2
"""Words that say nothing without their time: «طول کشید», «فتنه»."""
_FEW_LEFT: Final = 5
"""Words without their time that say so little that the time may be their subject, by the tree."""
LED: Final = frozenset(
    "مناسبت همزمان هم‌زمان مقارن آستانه اخیر ختم به‌صورت ویژه حدود دست‌کم حداقل حداکثر تنها فقط تقریبا نزدیک درست دقیقا "
    "راس لغایت مورخ یعنی "
    "پایان مدت تاریخ تاریخ‌ها تاریخ‌های بتاریخ سر ناوقت جریان گذشت الی خلال عرض طول ظرف حوالی اواخر اوایل اواسط "
    "سال‌های ماه‌های هفته‌های روزهای شب‌های دوران ایام".split()
)
"""Words that only lead to a time."""
ONWARD: Final = frozenset("بعد بالا پایین".split())
"""Words that with «به» extend what stands before them: «متولدین ۸۲ به بعد»."""
_UNITS: Final = frozenset("روز شب صبح عصر ظهر بامداد شامگاه شام مورخ مورخه ماه راس".split())
_WHY: Final = frozenset("برای خاطر دلیل سبب علت منظور".split())
"""Words behind which «همین» is the reason: «برای همین [دیروز] رفتم»."""
_OF_YEARS: Final = frozenset("سال ماه هفته زمستان پاییز تابستان بهار".split())
ABOVE_ALL: Final = frozenset("به‌ویژه بویژه به‌خصوص بخصوص مخصوصا خصوصا".split())
"""What sets one time above another: «در جنگ، [به‌ویژه در زمستان ۶۵،] …»."""
_COUNTED_ON: Final = frozenset("شب روز هفته ماه سال ساعت دقیقه".split())
"""Times that are counted by what stands behind them: «شب [اول]»."""
_OF_LIVES: Final = frozenset("متولد زاده درگذشته".split())
"""Words of birth and death with which an aside begins."""
_ASIDE: Final = 8
"""Words behind the time of an aside up to its comma, at most."""
_TAILS: Final = frozenset("گذشته آینده جاری میلادی شمسی خورشیدی قمری هجری".split())
"""What belongs to a time before or behind it."""
_LONG_TAILS: Final = tuple(
    tuple(tail.split())
    for tail in (
        "یا بیشتر", "یا کمتر", "به بعد", "بدین‌سو", "بدین سو", "به این طرف", "به این سو", "به این\u200cطرف",
        "به این\u200cسو", "به وقت محلی", "از هم", "از یکدیگر", "همین موقع", "همین موقع ها", "همین موقع\u200cها",
        "همین روزا", "همین روزها", "همین وقتا", "این موقع", "این وقت",
    )
)  # fmt: skip


_SIDES: Final = frozenset("پیش پس قبل بعد".split())
_BEFORE_OR_AFTER: Final = frozenset("قبلش بعدش پیشش قبل‌ترش".split())
"""Words behind a time that tell it by another one: «زمستان [قبلش]»."""


def widened(sentence: Sentence, time: tuple[int, int]) -> tuple[int, int]:
    """The words of a time with what belongs to it: «[روز] دوم مه», «نیمه‌شب [گذشته]», «دو روز [یا بیشتر]»."""
    words, (first, last) = sentence.words, time
    own = {words[n].form for n in range(first, last + 1)}
    if first and words[first - 1].form in _UNITS and words[first - 1].form not in own:
        first -= 1
    last += last + 1 < len(words) and words[last + 1].form in _BEFORE_OR_AFTER
    if first and words[first - 1].form in ("همین", "همان") and (first < _BARE or words[first - 2].form not in _WHY):
        first -= 1
    if first > 1 and words[first - 1].flags & CONJ and words[first - 2].form in _UNITS:
        first -= 2
        if first > 1 and words[first - 1].form == "نوبت" and words[first - 2].flags & PREP:
            first -= 2
    if first > 1 and words[first - 1].form == "از" and words[first - 2].form in MORE_OR_LESS:
        first -= 2
    if first and last + 1 < len(words) and words[first - 1].form == "«" and words[last + 1].form == "»":
        first, last = first - 1, last + 1  # «برای «عید قربان» آماده می‌شود»
    start = first - bool(first and words[first - 1].form in ("ایام", "روزهای"))
    opening = [word.form for word in words[max(start - 4, 0) : start]]
    if opening[-2:] == ["به", "جای"]:
        first = start - 2  # «[به جای جمعه] شنبه»
    came = coming_before(words, start)
    if came > 0 and words[came - 1].flags & PREP:
        first = came - 1  # «[با رسیدن زمستان]», «[پس از تمام شدن سال]», «[با نزدیک شدن به عید]»
        first -= words[first].form == "از" and words[first - 1].form in _SIDES
    led = first - bool(first and words[first - 1].flags & PREP)
    if led and (words[led - 1].form in ABOVE_ALL or _counts_one(sentence, led - 1, last)):
        first = led - 1
    needed = last + 1 < len(words) and words[last + 1].form in ("شرکت", "حضور")  # «در جشن [جمعه] شرکت کنند»
    bare = (
        not needed
        and first == sentence.owner[first].first + 2
        and words[first - 2].form == "در"
        and words[first - 1].flags & EVENT
    )
    tied = sentence.parse.ezafe[last] or goes_on_behind(sentence, last + 1) or _leads_to_subject(sentence, last)
    if bare and last + 1 < len(words) and not (words[last + 1].flags & (COMMA | PREP) or tied):
        first -= 2  # «[در جلسه دیروز] شورا بودجه را تصویب کرد»
    if first and words[first - 1].form == "همین" and not (first > 1 and words[first - 2].flags & PREP):
        first -= 1
    led = first - bool(first and words[first - 1].flags & PREP)
    verb = sentence.owner[first].verb
    if led and words[led - 1].form == "نه" and verb is not None and verb.negated:
        first = led - 1  # «[نه دیروز] و [نه امروز] کسی نیامد»
    first, last = _with_life(sentence, first, last)
    if first > 1 and words[first - 1].form == "آن" and words[first - 2].flags & PREP:
        first -= 1  # «از آن زمستان»
    tail = words[last + 1].form if last + 1 < len(words) else ""
    if words[last].form in _COUNTED_ON and tail in ORDINALS and sentence.parse and sentence.parse.ezafe[last]:
        last += 1  # «شب [اول]»
    if tail in _TAILS and tail not in own and not any(verb.first == last + 1 for verb in sentence.groups):
        last += 1
    if tail in COUNTING and not any(verb.first == last + 1 for verb in sentence.groups):
        last += 1  # «سه سال [است] زیان می‌دهد»
    parse = sentence.parse
    if parse and words[last].form.endswith("های") and last + 2 < len(words) and parse.pos[last + 1] == "ADJ":
        described = parse.ezafe[last + 1] and words[last + 2].form in _OF_YEARS  # «روزهای [سرد سال]»
        last += 2 if described else 0
    last += words[last].form == "مالی" and bool(tail) and bool(words[last + 1].flags & COUNTRY)  # «سال مالی [هند]»
    first = _leading_up(sentence, first)
    last = _end_of_measured(sentence, first, last)
    after = tuple(word.form for word in words[last + 1 : last + 4])
    last += max((len(tail) for tail in _LONG_TAILS if after[: len(tail)] == tail), default=0)
    return _joint_before(sentence, first), last + _joins_circumstance(sentence, first, last)


def _leads_to_subject(sentence: Sentence, last: int) -> bool:
    """Whether the noun behind a time is of that before, for the subject follows: «در حریق دیروز [معدن] ۵ کارگر …»."""
    parse, verb = sentence.parse, sentence.owner[last].verb
    if not parse or verb is None or not last + 1 < verb.first:
        return False
    tops = range(verb.first - 1, verb.last + 1)
    nouns = (n for n in range(last + 1, verb.first) if parse.relation[n] == "nsubj" and parse.head[n] in tops)
    noun = next(nouns, -1)
    return noun >= 0 and phrase_start(sentence, noun) > last + 1 and parse.pos[last + 1] in ("NOUN", "PROPN")


def _with_life(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """A time that only says when somebody lives of whom a clause tells, with what says so and its place up to a comma.

    «این بازیکن، [متولد ۱۳۸۰ در رشت]، دیروز …», «علی رضایی [متولد ۱۳۶۰] بازداشت شد».
    """
    words, sign = sentence.words, first - 1
    if sign < 1 or words[sign].form not in _OF_LIVES:
        return first, last
    end = next((n - 1 for n in range(last + 1, min(last + _ASIDE, len(words))) if words[n].flags & COMMA), last)
    if words[sign - 1].flags & COMMA:
        return sign, end
    inside = sign >= sentence.owner[first].first and sentence.hidden[first] and words[sign].form == "متولد"
    if not inside or any(group.first == last + 1 for group in sentence.groups):
        return first, last
    return sign, end if words[last + 1 : last + 2] and words[last + 1].form == "در" else last


def _leading_up(sentence: Sentence, first: int) -> int:
    """Where the stretch begins that ends with a time: «در [سال مالی منتهی به ۲۹ اسفند]»; else the time itself."""
    words = sentence.words
    if first < _BARE or [word.form for word in words[first - 2 : first]] != ["منتهی", "به"]:
        return first
    begin = first - 2
    while begin and words[begin - 1].form in _STRETCHES:
        begin -= 1
    return begin if begin and words[begin - 1].form in ("در", "طی") else first


def _end_of_measured(sentence: Sentence, first: int, last: int) -> int:
    """The last word of what a length measures, and so is no subject and no object: «پس از سه ساعت [تلاش]».

    Of what ends with a comma any doing is: «طی دو روز [برگزاری این کنفرانس]، شرکت‌کنندگان …».
    """
    words, verb, noun = sentence.words, sentence.owner[first].verb, last + 1
    counted = words[first].flags & NUMBER or words[first].form in ("چند", "چندین")
    if not counted or not first or not words[first - 1].flags & PREP or words[last].form not in _COUNTED_ON:
        return last
    if verb is None or noun >= verb.first - 1 or sentence.hidden[noun] or sentence.parse.ezafe[last]:
        return last
    comma = next((n for n in range(noun, verb.first) if words[n].flags & (MARK | PREP | OBJECT | CONJ)), noun)
    if words[noun].flags & EVENT and words[comma].flags & COMMA:
        return comma - 1
    after = words[first - 1].form == "از" and first > 1 and words[first - 2].form in ("پس", "بعد")
    return noun if after and words[noun].form in _TAKES_TIME and not words[noun + 1].flags & OBJECT else last


_STRETCHES: Final = frozenset("سال ماه هفته دوره فصل سه‌ماهه شش‌ماهه نه‌ماهه مالی".split())
"""Times that end with a day: «سال مالی منتهی به …»."""
_TAKES_TIME: Final = frozenset(
    "تلاش مذاکره جست‌وجو جستجو بحث رایزنی کار پیگیری تعقیب درگیری وقفه تاخیر انتظار حبس زندان بازداشت دوندگی "
    "نبرد جنگ محاصره تحصن اعتصاب تمرین پرواز".split()
)
"""What lasts as long as it is said, behind «پس از سه ساعت»."""


def _counts_one(sentence: Sentence, index: int, last: int) -> bool:
    """Whether a word counts a time that ends at `last` as one of two: «دو بار، [یکی] در ۱۳۷۵ و دیگری در ۱۳۸۰»."""
    behind = [word.form for word in sentence.words[last + 1 : last + 3]]
    return sentence.words[index].form == "یکی" and behind == ["و", "دیگری"]


def _joins_circumstance(sentence: Sentence, first: int, last: int) -> bool:
    """Whether «و» only joins how or why to a time: «در سال ۱۹۹۱ [و] هم‌زمان با …», «در اوت ۲۰۲۱ [و] با وعده …».

    Not where what stands before the time has the same preposition: «در یزد در سال ۱۳۶۰ و در شیراز …».
    """
    words, clause = sentence.words, sentence.owner[first]
    if not first or last + 3 >= len(words) or words[last + 1].form != "و" or not words[first - 1].flags & PREP:
        return False
    joined, verb = words[last + 2], clause.verb
    if sentence.hidden[last + 2] or sentence.hidden[last + 3] or verb is None or last + 2 >= verb.first:
        return False
    if not (joined.flags & PURE_PREP or joined.form in LED) or sentence.owner[last + 2] is not clause:
        return False
    times = any(sentence.hidden[n] for n in range(last + 2, verb.first))
    return not times and all(words[n].form != joined.form for n in range(clause.first, first - 1))


def _joint_before(sentence: Sentence, first: int) -> int:
    """Where a time begins with the «و» that joins it to a phrase with a preposition: «در سوریه [و برای یک ماه]»."""
    words, parse, clause = sentence.words, sentence.parse, sentence.owner[first]
    begin = first - bool(first and words[first - 1].flags & PREP)
    joint = begin - 1
    if begin == first or not parse or joint <= clause.first or words[joint].form != "و":
        return first
    if sentence.owner[joint] is not clause or any(sentence.hidden[n] for n in range(clause.first, joint)):
        return first
    top = joint - 1
    if words[top].flags & VERBAL or parse.pos[top] == "VERB":
        return first  # «از فروردین آغازشده [و تا مهر] …»
    while clause.first < parse.head[top] < top and parse.pos[parse.head[top]] in ("NOUN", "PROPN"):
        top = parse.head[top]
    led = parse.pos[top] in ("NOUN", "PROPN") and words[phrase_start(sentence, top) - 1].flags & PREP
    return joint if led and phrase_start(sentence, top) > clause.first else first


def joined_times(sentence: Sentence, times: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The times, those that «و» joins with what joins them: «بین [سال ۱۳۸۰ و ۱۳۸۵]», «در [۱۳۵۰ و پیش از انقلاب]»."""
    found: list[tuple[int, int]] = []
    for first, last in sorted(times):
        between = sentence.words[found[-1][1] + 1 : first] if found else ()
        joins = all(word.flags & PREP or word.form in ("نیز", "دیگری") for word in between[1:])
        if between and between[0].form == "و" and joins:
            found[-1] = found[-1][0], max(last, found[-1][1])
        else:
            found.append((first, last))
    return found


def gives_rate(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a time says in what a mean is reached, or a figure of another time: «[روزانه] به طور متوسط ۱۲ میلیون»."""
    words = sentence.words
    stop = min(last + 1 + _NEAR_FIGURE, len(words))
    if (
        first != last
        or words[first].form not in _RATES
        or (first and sentence.parse and sentence.parse.ezafe[first - 1])
    ):
        return False
    figure = next((n for n in range(last + 1, stop) if words[n].flags & NUMBER), -1)
    if figure < 0 or any(words[n].verb or sentence.hidden[n] for n in range(last + 1, figure + 1)):
        return False
    own = [n for n in range(len(words)) if sentence.owner[n] is sentence.owner[first]]
    return any(words[n].form in _MEANS or (sentence.hidden[n] and not first <= n <= last) for n in own)


_RATES: Final = frozenset("روزانه ماهانه ماهیانه سالانه سالیانه هفتگی روزی ماهی سالی".split())
_MEANS: Final = frozenset("متوسط میانگین حداقل حداکثر".split())
_NEAR_FIGURE: Final = 6
"""Words from a rate to its figure at most."""


def tells_more(sentence: Sentence, predicate: Predicate, time: tuple[int, int]) -> bool:
    """Whether a clause without the time would say something else or nothing.

    «پرونده [تا فوریه ۱۹۹۶] طول کشید», «قابلیت‌ها [تا اکتبر] در دسترس قرار نمی‌گیرند», «[از آذر] گلی نزده است».
    """
    group, words, first = predicate.group, sentence.words, time[0]
    if group is None or predicate.nominal or sentence.owner[first] is not predicate.clause:
        return False
    if first and words[first - 1].form in _NAMED_BY_DAY and sentence.parse and sentence.parse.ezafe[first - 1]:
        return True  # «پس از کودتای [۱۳۳۲] بازداشت شد»
    behind = [here.form for here in words[time[1] + 1 : time[1] + 3]]
    if (
        words[first].flags & NUMBER
        and behind in (["پس", "از"], ["بعد", "از"])
        and time[1] + 3 < group.first <= predicate.clause_first + _SHORT
    ):
        return not (first and words[first - 1].flags & PREP)  # «[۱۱ دقیقه] پس از تماس رسید»
    onward = time[1] + 2 < group.first and words[time[1] + 1].form == "به" and words[time[1] + 2].form in ONWARD
    if onward and first and sentence.parse and not words[first - 1].flags & PREP:
        return True  # «متولدین [۸۲] به بعد»
    if first == time_as_subject(sentence, predicate.clause):
        return True  # «[تابستان امسال] از ۱۰ خرداد شروع شد»
    made = first > 0 and words[first - 1].form == "محصول" and (group.copula or group.stem == "بود")
    counts = words[first].flags & NUMBER or words[first].form == "چند"
    if made or (counts and words[group.first - 1].form == "سپری"):
        return True  # «فیلم محصول [۲۰۰۴] است», «از آن کمتر از [یک سال] سپری شده است»
    after = words[group.last + 1].form if group.last + 1 < len(words) else ""
    alone = first == predicate.clause.first and time[1] + 2 == group.first == group.last
    if group.copula and alone and after != "که" and sentence.parse and sentence.parse.pos[time[1] + 1] == "ADJ":
        return True  # «[فردا] تعطیل است»
    if time[1] + 1 < group.first and words[time[1] + 1].flags & OBJECT and words[group.first - 1].form == "اعلام":
        return True  # «دولت [فردا] را عزای عمومی اعلام کرد»
    announced = words[group.first - 1].form == "اعلام" and group.stem not in BECOMING_VERBS
    if first and words[first - 1].form == "تا" and announced:
        return True  # «مهلت را [تا پایان شهریور] اعلام کرد»
    counted = (
        (words[first].flags & NUMBER or words[first].form == "چند")
        and words[time[1]].form in LENGTHS
        and time[1] + 1 < group.first
    )
    if takes_time(words, group) or (counted and (group.stem, behind[0]) in GOES_BY):
        return True  # «تحقیقات [دو سال] طول کشید», «[دو سال] از جنگ می‌گذرد», «[سه روز] به مسابقه مانده است»
    led = words[first - 1].form if first else ""
    if not group.negated or group.tense is TenseForm.SUBJUNCTIVE:
        return False
    return led in ("تا", "الی") or (led == "از" and group.tense in (TenseForm.PERFECT, TenseForm.PLUPERFECT))


_SHORT: Final = 13
"""Words of a clause at most that has room for a length before «پس از»."""
_NAMED_BY_DAY: Final = frozenset("کودتای قیام حماسه فتنه انقلاب نهضت واقعه جنبش غائله".split())
"""Happenings that are called by their day or year."""


def without_times(sentence: Sentence, predicate: Predicate, order: list[int], timed: set[int]) -> list[int]:
    """The words without times that tell when and what leads to them, where nothing misses them; else all of them."""
    words, kept, place = sentence.words, list(order), 0
    while place < len(kept):
        if kept[place] not in timed:
            place += 1
            continue
        stop = place
        while stop < len(kept) and kept[stop] in timed:
            stop += 1
        start = place
        while start and (words[kept[start - 1]].flags & PREP or words[kept[start - 1]].form in LED):
            if words[kept[start - 1]].form in ONWARD and words[kept[start - 1] - 1].form == "به":
                break
            start -= 1
        if _is_missed(sentence, predicate, kept, (start, place, stop)):
            place = stop
        else:
            stop += stop < len(kept) and words[kept[stop]].form == "نیز"
            del kept[start:stop]
            place = start
    return kept


def _is_missed(sentence: Sentence, predicate: Predicate, order: list[int], time: tuple[int, int, int]) -> bool:
    """Whether what stands around a time needs it: an ezafe leads to it, «و» joins it, it is what the verb tells.

    `time` are the places in `order` of what leads to it, of its first word and behind its last.
    """
    words, parse, group = sentence.words, sentence.parse, predicate.group
    start, first, stop = time
    before = words[order[start - 1]] if start else None
    after = words[order[stop]] if stop < len(order) else None
    if after is not None and start == first and after.form == "از" and words[order[first]].flags & NUMBER:
        return True
    alone = first == start == 0 and group is None and after is not None and bool(after.flags & MARK)
    if alone and stop + 1 < len(order):
        return False  # «۱۰:۳۰ تا ۱۲: شیمی»
    left = [n for n in order if n not in order[start:stop]]
    named = predicate.first < 0 and len(left) == _BARE and bool(parse) and parse.ezafe[left[0]]  # «مرحله نخست»
    bare = len(left) <= _BARE and not named and (group is None or words[predicate.first].form == "طول")
    if bare or (after is not None and after.flags & (CONJ | OBJECT)):
        return True
    if after is None:
        return start == first and (group is not None or predicate.nominal or stop - start == len(order))
    if group is not None and order[stop] == group.first and group.copula:
        return True
    if before is None and after.flags & MARK and sentence.starts[order[first]] >= sentence.start:
        return False  # «۱۹۳۹ - آلمان و ایتالیا …»
    if before is not None and (before.flags & (CONJ | MARK) and not before.flags & COMMA):
        return True
    if before is not None and (not parse or before.form.endswith(("های", "\u200cی"))):
        return True
    if not parse:
        return False
    own = order[first:stop]
    top = next((n for n in own if not own[0] <= parse.head[n] <= own[-1]), own[0])
    led = start < first
    if before is None:
        spoken = group is not None and words[group.last].form.endswith("م")
        few = len(left) <= _FEW_LEFT or own[0] == time_as_subject(sentence, predicate.clause)
        begins = parse.relation[top] == "nsubj" and few
        return not led and not spoken and (begins or parse.relation[top] in ("obj", "xcomp", "cop", "root"))
    if parse.ezafe[own[-1]]:
        return True
    dated = led and words[order[start]].form in ("مورخ", "مورخه")
    taken = led and (before.form, words[order[first - 1]].form) in PAIRS
    opens = after.flags & COMMA and not led and words[order[0]].form == "در" and before.flags & EVENT
    if opens:
        return False  # «در جلسه [دیروز]، شورا …»
    if (parse.ezafe[order[start - 1]] and not dated) or taken:
        return True
    return not led and parse.relation[top] in ("nsubj", "obj", "xcomp", "cop", "root")
