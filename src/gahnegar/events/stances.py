"""What somebody says about a time and not what happened then: stances, states of an age, wishes, praise.

A report of a speech is an event, and its title tells what was said; a time *inside* what was said makes a row only
where an act is told. Knows a clause, its time and whether somebody says it; what is no event in any text is in
`rowless`.
"""

import re
from typing import Final

from gahnegar.dates.expression import Amount, Between, Date, NamedDay, Ref, Shift, Stretch, Vague
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Grain, TimexType
from gahnegar.events.animacy import names_many
from gahnegar.events.clauses import Clause, Link, Sentence
from gahnegar.events.dated_clause import DatedClause
from gahnegar.events.lexicon import DEMONSTRATIVES, HAPPENING, HOW_OFTEN, UNDER_WAY
from gahnegar.events.predicates import Predicate
from gahnegar.events.predicates.verb_complex import is_reporting
from gahnegar.events.rowless_kinds import rowless
from gahnegar.events.status import declared_at
from gahnegar.events.titles.times_out import LED
from gahnegar.events.verb_groups import VerbGroup, takes_time
from gahnegar.events.words import (
    CONJ,
    COUNTRY,
    DETERMINER,
    EVENT,
    LIGHT,
    MARK,
    MEASURE,
    NUMBER,
    OBJECT,
    OPEN,
    PLACE,
    PREP,
    TOWN,
    VERBAL,
    word,
)
from gahnegar.persian.aspect import STATE_NOUNS, STATE_VERBS
from gahnegar.persian.names import NameKind
from gahnegar.persian.verbs import PAST_FORMS, TenseForm

_SAYING: Final = re.compile(
    r"(?:گفت|افزود|کرد|داشت|شد|نوشت|داد|می[ \u200c]?گوید|گفته|گفته است|کرده است|خوانده|برشمرد|دانست)\s*:"
)
_BACK: Final = 1500
"""Letters before a sentence in which its speaker may be told."""


def is_said(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a clause is what somebody says: behind a colon of this line, in a quotation, behind «گفت که»."""
    clause: Clause | None = predicate.clause
    text, words = sentence.text, sentence.words
    while clause is not None:
        verb = clause.parent.verb if clause.parent is not None else None
        stated = clause.first > 0 and words[clause.first - 1].form in _THAT
        if stated or (clause.link is Link.COMPLEMENT and verb is not None and _is_saying(sentence, verb)):
            return True
        clause = clause.parent
    begin = max(0, sentence.start - _BACK)
    line = text[max(text.rfind("\n", begin, sentence.start) + 1, begin) : sentence.start]
    if _SAYING.search(line) or line.count("«") > line.count("»"):
        return True
    before = line.rstrip(" :").split()
    return line.rstrip().endswith(":") and bool(before) and not word(before[-1]).flags & VERBAL


def _is_saying(sentence: Sentence, verb: VerbGroup) -> bool:
    """Whether a verb is somebody's saying: no «نشان می‌دهد که», no «قابل یادآوری است که»."""
    shows = verb.first > 0 and sentence.words[verb.first - 1].form == "نشان"
    return not verb.copula and not shows and is_reporting(sentence, verb)


_THAT: Final = frozenset("اینکه این‌که".split())
_LONG: Final = frozenset((Grain.YEAR, Grain.DECADE, Grain.CENTURY))
_STATES: Final = frozenset((TenseForm.PRESENT, TenseForm.PERFECT))
_PRESENT: Final = frozenset((TenseForm.PRESENT, TenseForm.FUTURE))


def is_now(timex: Timex) -> bool:
    """Whether a time is that of speaking, which speeches take for an age: «امروز», «اکنون», «امسال», «این روزها»."""
    match timex.expression:
        case Vague(ref=Ref.PRESENT) | Shift(grain=Grain.DAY | Grain.YEAR, count=0, of=None):
            return True
        case _:
            return False


def is_wide(timex: Timex, led: str) -> bool:
    """Whether a time has no edges: «سال‌های اخیر», «همواره», «پس از گذشت یک دهه», no «ده سال گذشته»; `led` is before."""
    match timex.expression:
        case Vague(ref=Ref.FUTURE):
            return False
        case Vague():
            return True
        case Amount():
            return led == "گذشت"
        case Stretch(amount=amount, direction=-1):
            return bool(amount.parts) and amount.parts[0][0] is None and amount.parts[0][1] in _LONG
        case _:
            return timex.first is None and timex.last is None and timex.type is not TimexType.SET


def _tells_state(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a verb tells what is, what seems or what is wanted."""
    group = predicate.group
    if group is None:
        return False
    before = sentence.words[group.first - 1].form if group.first else ""
    if before in STATE_NOUNS:
        return True
    if group.copula or (sentence.words[group.last].form.endswith("ست") and group.tense is not TenseForm.PERFECT):
        return True  # «در دست ماست», not «ساخته شده است»
    light = predicate.first < group.first and bool(sentence.words[group.first - 1].flags & EVENT)
    return group.stem in STATE_VERBS and not (light and group.stem != "بود") and not group.passive


def _has_figure(dated: DatedClause) -> bool:
    """Whether a clause counts something or tells where it was."""
    words = dated.sentence.words
    return any(
        (words[n].flags & NUMBER and words[n].form != "یک")
        or (words[n].flags & (TOWN | COUNTRY | PLACE) and n and words[n - 1].form == "در")
        for n in dated.other_words()
        if dated.sentence.owner[n] is dated.predicate.clause
    )


@rowless(
    stops=(
        "وی گفت: امروز تمام شاهرگ‌های دنیا در اختیار ما است.",
        "او افزود: امروز اروپایی‌ها فرمان‌بردار آمریکا هستند.",
        "وی گفت: بهره‌وری در سال‌های اخیر نشان‌دهنده تعلق کارگران به تولید بوده است.",
        "وی تأکید کرد: امروز دشمنان ما خود را بسیج کرده‌اند.",
        "او گفت: در سال‌های اخیر همواره به جوانان توجه داشته‌ایم.",
        "وی افزود: ما سال گذشته تلاش کردیم صدای مردم باشیم.",
    ),
    passes=(
        "وی گفت: امروز ۳۲ کیلومتر راه در دست ساخت است.",
        "وی گفت: امروز مدرسه‌ای در زابل افتتاح شد.",
        "او گفت: در سال‌های اخیر ۲۰ بیمارستان ساخته شده است.",
        "وی گفت: سال گذشته سه سد در لرستان افتتاح شد.",
        "وی افزود: امسال هزار واحد مسکونی تحویل می‌شود.",
        "سد کرخه امروز پر است.",
    ),
)
def _stance(dated: DatedClause) -> bool:
    """What somebody thinks of an age: a state, no act, and no figure."""
    sentence, predicate, timex, place = dated.sentence, dated.predicate, dated.timex, dated.place
    group, words = predicate.group, sentence.words
    if group is None or predicate.nominal or predicate.gapped or predicate.reporting or sentence.spoken:
        return False
    noun = words[group.first - 1] if group.first else words[group.first]
    counts = isinstance(timex.expression, Amount) and group.tense is TenseForm.PRESENT and noun.form in _COUNTED_AS
    if counts:
        return True
    led = words[place[0] - 1].form if place[0] else ""
    now, wide, state = is_now(timex), is_wide(timex, led), _tells_state(sentence, predicate)
    modal = predicate.clause.modal
    noun = noun if modal is None or not modal.first else words[modal.first - 1]
    ours = words[group.last].form.endswith("م")
    meant = noun.form in STATE_NOUNS and ours
    ahead = state and _is_vaguely_ahead(timex)
    pointed = state and words[place[0]].form in DEMONSTRATIVES and group.tense is not TenseForm.PAST
    rest = [n for n in dated.other_words() if sentence.owner[n] is predicate.clause]
    valued = group.copula and group.tense is TenseForm.PRESENT
    valued = valued and (noun.form in _WORTH or any(words[n].form.endswith("ترین") for n in rest))
    valued = valued or (predicate.since and state and group.tense is TenseForm.PRESENT)
    if (
        not (now or wide or meant or ahead or pointed or valued)
        or timex.type is TimexType.TIME
        or not is_said(sentence, predicate)
    ):
        return False
    forms = {words[n].form for n in rest}
    if not forms.isdisjoint(UNDER_WAY) or _has_figure(dated):
        return False
    if wide and not now and group.tense is TenseForm.PERFECT and not (ours or group.negated):
        names = (sentence.names[n] for n in rest)
        if any(name is not None and name.kind is NameKind.PERSON for name in names):
            return False
    happens = any(words[n].flags & (EVENT | MEASURE) for n in rest)
    if valued:
        return True
    today = isinstance(timex.expression, Shift) and timex.expression.grain is Grain.DAY
    if today and (not forms.isdisjoint(_TODAYS) or any(words[n].flags & PLACE for n in rest) or (state and happens)):
        return False
    if meant and modal is not None:
        return True
    wished = group.tense is TenseForm.SUBJUNCTIVE and not forms.isdisjoint(_OUGHT)
    if wished:
        return (wide or now) and (state or ours)
    if group.tense is TenseForm.SUBJUNCTIVE:
        return False
    if state:
        if happens and now and not group.copula:
            return False
        return group.tense in _STATES or group.tense is TenseForm.FUTURE or not happens
    if wide and group.negated and led == "گذشت":
        return True
    if group.tense not in _STATES or noun.flags & (LIGHT | EVENT) or noun.form in HAPPENING:
        return False
    return (now and (today or group.tense is TenseForm.PRESENT)) or (
        group.tense is TenseForm.PERFECT and not happens and not now
    )


_COUNTED_AS: Final = frozenset("محسوب شمار حساب".split())
"""Nouns by which something counts as something: «معافیت بیست‌ساله مزیت محسوب می‌شود»."""
_TODAYS: Final = frozenset("بسته باز تعطیل میزبان مهمان هوا باران برف بازی حاضر".split())
"""Words of what is so on one day: «امروز جاده بسته است»."""
_OUGHT: Final = frozenset("باید نباید بایستی می‌بایست".split())
_WORTH: Final = frozenset(
    "مهم سخت دشوار حساس حیاتی ضروری ارزشمند مفید خوب بد زیبا بزرگ سنگین حساس‌ترین لازم باارزش افتخار خوشحال ناراحت "
    "راضی نگران امیدوار".split()
)
"""What a copula says of the worth of something: «دیدار فردا برای ما مهم است»."""


def _is_vaguely_ahead(timex: Timex) -> bool:
    """Whether a time lies ahead without edges: «در آینده», «طی چند سال آینده»."""
    match timex.expression:
        case Vague(ref=Ref.FUTURE):
            return True
        case Stretch(direction=1):
            return timex.first is None
        case _:
            return False


_JOINED: Final = 4
"""Words before a day to which «و» joins it in a subject: «کربلا و محرم»."""
_CAME: Final = frozenset("آغاز شروع فرا پایان تمام تعطیل سپری نزدیک باز بسته برگزار".split())
"""What days themselves do: they begin, come, end, are holidays."""
_KEPT_DAYS: Final = frozenset("جشن گرامی پاس سپری پشت آغاز جمع".split())
"""Nouns of verbs whose object a day can be, by what is done on it: «نوروز را جشن گرفتند»."""
_OF: Final = frozenset(
    (noun, "از") for noun in "یاد تجلیل سخن استقبال دفاع تقدیر قدردانی انتقاد حمایت الگو درس عبور".split()
)
"""Nouns of verbs with the preposition that leads to what they are about, also where that is a time."""
_NAMED: Final = frozenset("نامگذاری نام‌گذاری".split())
_SPENT: Final = frozenset(("گذراند", "گذرانید", "بست"))


@rowless(
    stops=(
        "نسل جوان که دوران دفاع مقدس را ندیدند باید بدانند چه گذشت.",
        "وی گفت: روز ۱۳ فروردین نحس نیست.",
        "او افزود: محرم نگرش انسان را به زندگی تغییر می‌دهد.",
        "موسوی از دهه شصت به عنوان دوره‌ای مثبت یاد می‌کند.",
        "موسوی از دهه شصت درس می‌گیرد.",
        "از ۱۷ تا ۲۵ خرداد به عنوان هفته جوان نام‌گذاری شده است.",
    ),
    passes=(
        "مردم شهر نوروز را در کنار دریا جشن گرفتند.",
        "او تعطیلات نوروز را در مشهد گذراند.",
        "شرکت فولاد که سال مالی گذشته را با زیان بسته بود، سود داد.",
        "استاندار هرات روز شنبه را تعطیل اعلام کرد.",
        "دهه فجر از دوشنبه آغاز می‌شود.",
        "وی گفت: ۱۳ فروردین تعطیل است.",
        "او از ۱۳۵۴ در دانشگاه ملی درس می‌داد.",
        "مسابقه به ۲۵ مهر موکول شد.",
        "وی گفت: ۲۵ مهر نشست شورا برگزار می‌شود.",
    ),
)
def _is_topic(dated: DatedClause) -> bool:
    """A day or an age of which something is said, or on which something acts, and in which nothing happens."""
    sentence, predicate, place = dated.sentence, dated.predicate, dated.place
    group, words, parse = predicate.group, sentence.words, sentence.parse
    if group is None or predicate.nominal or sentence.spoken or not parse or place[1] + 1 >= group.first:
        return False
    light = words[group.first - 1].form if group.first else ""
    learned = light != "درس" or group.stem == "گرفت"  # «از ۱۳۵۴ در دانشگاه درس می‌داد»
    if place[0] and learned and (light, words[place[0] - 1].form) in _OF:
        return True
    led = bool(place[0]) and (bool(words[place[0] - 1].flags & PREP) or parse.ezafe[place[0] - 1])
    if words[place[1] + 1].flags & OBJECT:
        kept = light in _KEPT_DAYS or group.stem in _SPENT or declared_at(dated) >= 0
        return not led and not kept
    match dated.timex.expression:
        case Between() if light in _NAMED:  # «از ۱۷ تا ۲۵ خرداد به عنوان هفته جوان نام‌گذاری شده»
            return True
        case NamedDay() | Date(year=None, month=int()):
            pass
        case _:
            return False
    own = range(place[0], place[1] + 1)
    subject = not led and any(parse.relation[n] == "nsubj" and parse.head[n] not in own for n in own)
    before = range(predicate.clause_first, place[0])
    if before and words[place[0] - 1].flags & CONJ and len(before) <= _JOINED:
        subject = subject or not any(words[n].flags & (PREP | OBJECT | MARK) for n in before)
    end = parse.phrase_end(place[1] + 1, group.first - 1)
    marked = bool(words[end + 1].flags & OBJECT) and is_said(sentence, predicate)
    acts = subject and marked and place[0] == predicate.clause_first  # «۹ دی کشور را نجات داد»
    if acts and light not in _CAME and not group.passive:
        return True
    if not subject or light in _CAME or group.tense not in (*_STATES, TenseForm.SUBJUNCTIVE):
        return False
    named = light in ("اعلام", "نامگذاری", "نام‌گذاری", "معرفی", "شناخته")
    return named or (is_said(sentence, predicate) and not _has_figure(dated))


_TIMELY: Final = (
    LED
    | HOW_OFTEN
    | frozenset(
        "شب روز صبح عصر ظهر بامداد سالروز سالگرد زمان موعد مهلت ابتدای انتهای آغاز نیمه بهار تابستان پاییز زمستان "
        "دلیل علت خاطر به‌دلیل به‌علت به‌خاطر "
        "فصل ماه هفته سال دهه قرن سده ساعت تعطیلات".split()
    )
)
"""Nouns that are themselves of time, and so no thing that a time tells from others."""


def _is_of_old(timex: Timex) -> bool:
    """Whether a time is a bare year of the calendar or an age, by which things are told from others."""
    match timex.expression:
        case Date(year=int(), month=None, day=None, weekday=None):
            return True
        case NamedDay():
            return is_age(timex)
        case _:
            return is_age(timex) and timex.text.startswith(_AGES)


def is_age(timex: Timex) -> bool:
    return timex.first is not None and timex.last is not None and (timex.last - timex.first).days > _AGE


_AGE: Final = 366
"""Days of an occasion from which on it is an age: «دوران دفاع مقدس»."""
_AGES: Final = ("دوران", "دوره", "عصر", "عهد", "روزگار")


@rowless(
    stops=(
        "وی گفت: سران فتنه ۸۸ هنوز از مردم عذرخواهی نکرده‌اند.",
        "وی گفت: رزمندگان دوران دفاع مقدس برای ما الگو هستند.",
        "دانشجویان سال ۱۳۹۵ دعوت شدند.",
        "حل این مشکل مهم‌ترین اولویت سال جاری است.",
        "مردم حرمت این ایام را نگه می‌دارند.",
        "مسئولان بدهی سال ۹۹ را پرداختند.",
    ),
    passes=(
        "تورم شهریور ۳۱ درصد بود.",
        "انتخابات سال ۹۲ در خرداد برگزار شد.",
        "قیمت امروز دلار پنجاه هزار تومان است.",
        "رئیس سازمان ۱۲ مهر ۱۳۹۸ استعفا کرد.",
        "این دستگاه محصول سال ۲۰۰۱ است.",
        "یوهان برگمن (زاده ۱۸۲۱) گیاه‌شناس بود.",
        "چراغ‌های ایستگاه آخرین بار شب یلدای ۱۳۹۶ روشن شد.",
        "قطار برای اولین بار سال ۱۳۱۷ به این شهر رسید.",
        "فروغ‌الزمان سال ۱۳۰۷ به دارالمعلمات رفت.",
        "وی گفت: این خط سال ۷۸ احداث شده است.",
        "مسابقات ویژه دختران دهه فجر امسال در رشت برگزار می‌شود.",
    ),
)
def tells_which(dated: DatedClause) -> bool:
    """A time that only tells which thing is meant, by an ezafe behind its noun: «سران فتنهٔ ۸۸», «شهدای دوران جنگ»."""
    sentence, predicate, timex, place = dated.sentence, dated.predicate, dated.timex, dated.place
    words, parse, before, group = sentence.words, sentence.parse, place[0] - 1, predicate.group
    if group is None or predicate.nominal or predicate.since or sentence.spoken or not parse:
        return False
    if before < predicate.clause_first:
        return False
    tied = parse.ezafe[before] or (parse.relation[place[0]] == "nmod" and parse.head[place[0]] == before)
    if not tied or words[before].flags & (PREP | MARK | NUMBER | DETERMINER) or sentence.hidden[before]:
        return False
    noun = before
    while noun > predicate.clause_first and parse.pos[noun] == "ADJ" and parse.ezafe[noun - 1]:
        noun -= 1
    top = next((n for n in range(place[0], place[1] + 1) if not place[0] <= parse.head[n] <= place[1]), place[0])
    if (
        any(words[n].flags & OPEN for n in range(max(noun - 1, 0), before))
        or parse.pos[noun] != "NOUN"
        or words[noun].form in _TIMELY
        or not noun <= parse.head[top] <= before
    ):
        return False
    inner = noun > predicate.clause_first and parse.ezafe[noun - 1] and not words[noun - 1].flags & (EVENT | MEASURE)
    inner = inner and words[noun - 1].form not in _TIMELY
    if words[noun].flags & (MEASURE | LIGHT) or (words[noun].flags & EVENT and not inner):
        return False
    after = place[1] + 1
    if is_now(timex) and group.copula and after == group.first:
        return True
    if after < len(words) and words[after].flags & OBJECT and not words[noun].flags & EVENT:
        return not takes_time(words, group)
    if words[place[0]].form == "سال" and group.tense in PAST_FORMS and not names_many(words[noun].form):
        return False  # «این خط سال ۱۳۷۸ احداث شد», and no «دانشجویان سال ۱۳۷۸ دعوت شدند»
    deed = words[group.first - 1].flags & (EVENT | LIGHT)
    return (_is_of_old(timex) or (isinstance(timex.expression, NamedDay) and not deed)) and after < group.first


@rowless(
    stops=(
        "وی گفت: باید مواظب باشیم تا اتفاقی مانند فتنه سال ۸۸ رخ ندهد.",
        "وی گفت: خوب است کارهای دوران دفاع مقدس را دوباره ببینیم.",
    ),
    passes=(
        "وی گفت: پس از زلزله سال ۸۲ شهر بازسازی شد.",
        "گردان‌ها در دوران دفاع مقدس سازماندهی شدند.",
        "قرار است پل تا سال ۱۴۱۰ ساخته شود.",
    ),
)
def _recalled(dated: DatedClause) -> bool:
    """What is over and only recalled in a wish: «مبادا فتنهٔ سال ۸۸ …», «تا دوران دفاع مقدس را …»."""
    predicate, place = dated.predicate, dated.place
    group, words = predicate.group, dated.sentence.words
    if not _is_of_old(dated.timex) or dated.sentence.spoken:
        return False
    if predicate.nominal:
        verb = predicate.clause.verb
        bare = predicate.first == place[0] - 1 or words[place[0] - 1].form in ("سال", "دوران")
        alone = bare and predicate.clause_first >= predicate.first and predicate.clause_last <= place[1]
        return alone and verb is not None and verb.tense is TenseForm.SUBJUNCTIVE
    return (
        is_age(dated.timex)
        and group is not None
        and group.tense is TenseForm.SUBJUNCTIVE
        and predicate.clause.modal is None
    )
