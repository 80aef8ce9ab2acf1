"""What is no row of a timeline: a heading, a reference, a state of nowadays, a call to read on, a question.

Each rule has a text whose time it leaves out and one whose time stays; both are run by the tests. A time that is left
out dates an event of status NONE, which `all_times` gives. Knows a clause and its time; whether a time only names or
compares something is for `status`.
"""

from itertools import pairwise
from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.expression import Amount, Between, Date, NamedDay, Ref, Shift, Stretch, Vague
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Grain, TimexType
from gahnegar.events import called_by_time, likely_rows, notices, of_anybody, questions, stances  # noqa: F401  of `RULES`
from gahnegar.events.clauses import Link, Sentence
from gahnegar.events.dated_clause import DatedClause
from gahnegar.events.lexicon import AGES, MENTIONING, UNDER_WAY
from gahnegar.events.predicates import coming_before
from gahnegar.events.rowless_kinds import RULES, rowless
from gahnegar.events.words import (
    BODY,
    CONJ,
    COUNTRY,
    EVENT,
    MARK,
    MODAL,
    NUMBER,
    PLACE,
    PREP,
    PRONOUN,
    TOKEN,
    TOWN,
    VERBAL,
    word,
)
from gahnegar.persian.aspect import STATE_NOUNS, STATE_VERBS
from gahnegar.persian.text import fold
from gahnegar.persian.verbs import TenseForm


def dates_nothing(dated: DatedClause) -> bool:
    """Whether the time makes no row."""
    return any(rule.test(dated) for rule in RULES)


def says_nothing(title: str, time: str) -> bool:
    """Whether a title has only its time, particles and a bare «بود»: «یکشنبه انگار», «(۱۳:۰۵)», «پارسال نبود که»."""
    if title.count(" ") > _LONGEST_NOTHING:
        return False
    own = set(TOKEN.findall(fold(time).text))
    return all(
        form in own or form in _FILLING or known.flags & _EMPTY or (verb is not None and verb.stem in _BARE_VERBS)
        for form in TOKEN.findall(fold(title.rpartition(": ")[2]).text)
        if (known := word(form), verb := known.verb)
    )


_LONGEST_NOTHING: Final = 9
"""Spaces of a title that may say nothing, at most."""
_BARE_VERBS: Final = frozenset("بود شد کرد داشت گردید گشت نمود".split())
_FILLING: Final = frozenset(
    "انگار کدوم کدام هم که حالا دیگه ولی پس وای آره نه هرچی خب بله مثلا یعنی لابد بعد بعدش قبلش".split()
)
"""Words of talk that tell nothing."""
_EMPTY: Final = MARK | PREP | PRONOUN | MODAL | CONJ
_STATES: Final = frozenset((TenseForm.PRESENT, TenseForm.PERFECT))


@rowless(
    stops=(
        "وی گفت: در حال حاضر شرایط خوب است.",
        "وی گفت: اکنون انقلاب در دل‌ها جای دارد.",
        "رئیس پلیس گفت که تاکنون از این طرح حمایت نکرده‌ایم.",
    ),
    passes=(
        "اکنون خط لوله در حال ساخت است.",
        "وی گفت: تاکنون ۱۰۰ بسته غذا توزیع شده است.",
        "الان بوشهر رو زدن.",
        "مدیر شرکت امروز استعفا کرده است.",
        "وی گفت: در حال حاضر استان دارای دو مرکز اهدای خون است.",
        "فراست در حال حاضر در اسپانیا زندگی می‌کند.",
        "این نفتکش‌ها اکنون در اختیار آمریکا هستند.",
    ),
)
def _nowadays(dated: DatedClause) -> bool:
    """A state that only holds now: «هم‌اکنون … است», «تاکنون … نداشته‌ایم»; no figure and nothing under way."""
    sentence = dated.sentence
    match dated.timex.expression:
        case Vague(ref=Ref.PRESENT):
            pass
        case _:
            return False
    group = dated.predicate.group
    words = sentence.words
    if group is None or dated.predicate.nominal or (group.tense not in _STATES and not sentence.spoken):
        return False
    if any(sentence.words[index].form in UNDER_WAY for index in dated.other_words()):
        return False
    ours = words[group.last].form.endswith("م") or words[-1].form in ("؟", "?")
    if not (group.negated or ours) and _is_concrete(dated):
        return False
    figures = group.tense is TenseForm.PERFECT and not group.negated
    counted = any(sentence.words[index].flags & NUMBER for index in dated.other_words())
    return not (figures and counted)


def _is_concrete(dated: DatedClause) -> bool:
    """Whether a clause tells of somebody or something of the text what is, or what it does: by a name or a place.

    «این نفتکش‌ها اکنون در اختیار آمریکا است», «فراست در حال حاضر در اسپانیا زندگی می‌کند»; no state without one.
    """
    sentence = dated.sentence
    words, group = sentence.words, dated.predicate.group
    own = [n for n in dated.other_words() if sentence.owner[n] is dated.predicate.clause]
    if group is None or any(words[n].form in _GENERAL for n in own):
        return False
    named = any(words[n].flags & (TOWN | COUNTRY | BODY) or sentence.names[n] is not None for n in own)
    light = words[group.first - 1].form if group.first else ""
    return named or not (group.copula or light in STATE_NOUNS or group.stem in STATE_VERBS)


_GENERAL: Final = frozenset(
    "آنچه هرچه کسی کسانی هرکس چیزی همه آدم انسان انسان‌ها بشر مردم جهان دنیا دنیای جامعه دشمن دشمنان باید نباید "
    "انقلاب نظام ملت ملت‌ها امت خدا خداوند شهدا قدرت شاید".split()
)
"""Words of clauses that tell of everybody, or of nobody of the text."""


@rowless(
    stops=(
        "وی گفت: ما امروز با یک دشمن روبه‌رو هستیم.",
        "او تأکید کرد که امروز تمام برنامه دشمن تضعیف نظام است.",
        "وی گفت: امروز بلوک شرق وجود ندارد.",
        "او افزود: امروز بانک‌ها در خدمت تولید نیستند.",
        "وی افزود: امروز شاهد آن هستیم که این مهم کمتر مورد توجه قرار می‌گیرد.",
        "او گفت: امروز دشمن از ملت ما می‌ترسد.",
    ),
    passes=(
        "امروز جلسه شورا است.",
        "وی گفت: امروز شاهد افتتاح دو بیمارستان هستیم.",
        "وی گفت: امروز ملت ایران در راهپیمایی شرکت می‌کند.",
        "وی گفت: ما امروز در جلسه شورا هستیم.",
        "وی گفت: امروز جاده بسته است.",
        "او گفت که امروز باران می‌بارد.",
        "وی گفت: امروز در تهران مدرسه‌ای باز نیست.",
    ),
)
def _rhetoric(dated: DatedClause) -> bool:
    """«امروز» as nowadays, in what somebody says: «امروز جهان … است»."""
    sentence, predicate, (first, last) = dated.sentence, dated.predicate, dated.place
    if first != last or sentence.words[first].form != "امروز" or not isinstance(dated.timex.expression, Shift):
        return False
    group, clause = predicate.group, predicate.clause
    said = clause.link in (Link.CONTENT, Link.COMPLEMENT) or _follows_colon(sentence)
    if group is None or predicate.nominal or group.tense is not TenseForm.PRESENT or not said:
        return False
    exists = sentence.words[group.first - 1].form == "وجود"
    words = sentence.words
    being = group.copula or exists or words[group.last].form in _BEING
    if not being and any(words[n].flags & (EVENT | MODAL) for n in dated.other_words()):
        return False
    sited = any(
        words[n].flags & (TOWN | NUMBER) or (words[n].flags & PLACE and n and words[n - 1].form == "در")
        for n in dated.other_words()
    )
    if being and (exists or group.negated) and not sited:
        return True
    forms = {words[index].form for index in dated.other_words()}
    seeing = "شاهد" in forms and not any(words[n].flags & EVENT for n in dated.other_words())
    if not being and sited:
        return False
    return seeing or (not forms.isdisjoint(_LOFTY) and forms.isdisjoint(UNDER_WAY))


_BEING: Final = frozenset("است هست هستند هستیم هستم نیست نیستند نیستیم".split())
_LOFTY: Final = frozenset(
    "جهان دنیا بشریت دشمن دشمنان نظام انقلاب اسلام ملت امت جامعه استکبار وظیفه رسالت فرهنگ سرمایه تمام همه نیازمند "
    "عقلانیت نماد الگو اقتدار عزت امنیت".split()
)
"""Words of speeches that tell of an age."""


def _follows_colon(sentence: Sentence) -> bool:
    before = sentence.text[max(0, sentence.start - 3) : sentence.start].rstrip()
    return before.endswith((":", "«"))


@rowless(
    stops=(
        "بچه‌ها خونه رو جمع کردیم دیگه\nساعت دو نشستیم",
        "بچه‌ها راستی امشب بازی ساعت چنده؟ من دیگه میرم",
        "سلام بچه‌ها آخر هفته چیکاره‌این؟ من دیگه میرم",
        "خیلی خوش گذشت دیگه. امسال کیا میان؟",
        "قیمت طلا امروز چنده؟",
        "سلام، صبحتون بخیر، امروز چطورید؟",
    ),
    passes=(
        "دیگه نمیرم خونه یکشنبه کلاس دارم",
        "یه چیزی بگم دیروز ماشینمو فروختم",
        "ببخشید کی دیشب جلوی پارکینگ من پارک کرده بود؟ من که نبودم",
        "بچه‌ها خونه رو جمع کردیم دیگه\nفردا دوباره باید برم",
    ),
)
def _empty_talk(dated: DatedClause) -> bool:
    """What one asks others for in talk («بازی امشب ساعت چنده؟»), and a verb alone at an hour («ساعت دو نشستیم»)."""
    predicate = dated.predicate
    words, group, expression = dated.sentence.words, predicate.group, dated.timex.expression
    if not dated.sentence.spoken or dated.timex.type is TimexType.DURATION:
        return False
    done = group is not None and group.tense in (TenseForm.PAST, TenseForm.PLUPERFECT)
    asked = words[-1].form in ("؟", "?") and not done
    if asked and any(here.form in _WANTED or here.form.startswith("چیکار") for here in words):
        return True
    if group is not None and predicate.first == group.first - 1 and words[predicate.first].form in ("چی", "چه"):
        return True  # «دیدین دیشب چی شد؟»
    if group is None or predicate.nominal or predicate.first < group.first or not facts.is_bare_clock(expression):
        return False
    rest = (n for n in dated.other_words() if not predicate.first <= n <= group.last)
    return all(words[n].flags & (_EMPTY | VERBAL) or words[n].form in _PARTICLES for n in rest)


_WANTED: Final = frozenset("چنده چیه کیه کیا کجاست کجایی کی کدوم چی چند چطوری چطورید چطورین".split())
"""What one asks others for in talk."""
_PARTICLES: Final = frozenset("منم تو توام هم که دیگه خلاصه بالاخره نزدیک راستی دوباره ساعت روز حدود".split())


@rowless(
    stops=(
        "زاهدی گفت: نیروها همان‌طور که در سال‌های دفاع مقدس نشان دادند آماده‌اند.",
        "وی افزود: همانطور که سال گذشته گفتیم، این طرح ادامه دارد.",
    ),
    passes=("طرحی که در سال ۹۲ تصویب شد اجرا می‌شود.", "او وقتی که سال گذشته آمد بیمار بود."),
)
def _as_known(dated: DatedClause) -> bool:
    """What is only recalled to say how something is: «همان‌طور که در سال‌های جنگ نشان دادند»."""
    words, first = dated.sentence.words, dated.predicate.clause.first
    return first > 1 and words[first - 1].form == "که" and words[first - 2].form in _AS


_AS: Final = frozenset("همان‌طور همانطور همان‌طوری همانطوری همان‌گونه همانگونه همچنان چنان".split())


@rowless(
    stops=(
        "این کار در فضای امروز جامعه اهمیت بالایی دارد.",
        "دنیای امروز به صلح نیاز دارد.",
        "نسل امروز کتاب نمی‌خواند.",
    ),
    passes=("جلسه امروز شورا لغو شد.", "فضای شهر امروز آرام است.", "اوضاع جهان از امروز دگرگون می‌شود."),
)
def _of_the_age(dated: DatedClause) -> bool:
    """«امروز» inside the phrase of a noun of an age: «دنیای امروز», «نسل امروز»."""
    sentence = dated.sentence
    first, last = dated.place
    if first != last or not first or sentence.words[first].form != "امروز":
        return False
    noun = sentence.words[first - 1].form
    if noun in AGES and noun.endswith("ی"):
        return True
    states = dated.predicate.group is not None and dated.predicate.group.tense is TenseForm.PRESENT
    return states and noun in AGES and bool(sentence.parse) and sentence.parse.ezafe[first - 1]


@rowless(
    stops=(
        "طی سال‌های گذشته مواضع مسکو در این خصوص تغییر نکرده است.",
        "در دو دهه اخیر درک آنها از امنیت با مقبولیت روبه‌رو نبود.",
        "تاکنون از سوی نمایندگان اتفاق خاصی انجام نشد.",
        "در سال‌های اخیر توجهی به این موضوع نشده است.",
    ),
    passes=(
        "در دو دهه اخیر ۲۰۰ بیمارستان ساخته نشد.",
        "در دو دهه اخیر جنگل‌ها نابود شدند.",
        "طی سال‌های گذشته در یزد مدرسه‌ای ساخته نشده است.",
        "دیروز جلسه برگزار نشد.",
    ),
)
def _never_yet(dated: DatedClause) -> bool:
    """What was not through all of a time without edges: «در سال‌های گذشته … نشده است»; no figure and no place."""
    match dated.timex.expression:
        case Vague(ref=Ref.PRESENT | Ref.PAST):
            pass
        case Stretch(amount=amount, direction=-1) if amount.parts and amount.parts[0][1] in _LONG:
            pass
        case _:
            return False
    group, words = dated.predicate.group, dated.sentence.words
    if group is None or dated.predicate.nominal or dated.sentence.spoken:
        return False
    if not group.negated or group.tense not in _OVER:
        return False
    return not any(
        words[n].flags & NUMBER or (words[n].flags & (TOWN | COUNTRY) and n and words[n - 1].form == "در")
        for n in dated.other_words()
    )


_LONG: Final = frozenset((Grain.DECADE, Grain.CENTURY))
_OVER: Final = frozenset((TenseForm.PAST, TenseForm.PERFECT))


@rowless(
    stops=(
        "اسماعیلی با اشاره به ۱۷ دی، سالروز کشف حجاب، اظهار داشت: مردم بصیرت دارند.",
        "او ضمن تشکر از رعایت مردم در شب‌های قدر گفت: باید مراقب بود.",
        "وی با تبریک نوروز گفت: سال خوبی در پیش است.",
        "سازمان بسیج به مناسبت فرا رسیدن ۲۲ بهمن بیانیه‌ای صادر کرد.",
        "او به سالروز تحویل هواپیماها در سال ۶۵ اشاره و عنوان کرد: دشمن با آنها شهرها را می‌زد.",
        "وی با اشاره به مشکلات مردم در سال گذشته گفت: باید کار کرد.",
        "سازمان با اشاره به جابه‌جایی مسافران نوروز، کار رانندگان را موفق توصیف کرد.",
        "استاندار ضمن تقدیر از زحمات پلیس در نوروز امسال گفت: تصادف‌ها کاهش یافت.",
    ),
    passes=(
        "وی با اشاره به سفر هفته آینده رئیس‌جمهور گفت: راه‌ها بسته می‌شود.",
        "او با اشاره به گرانی، دیروز گفت: قیمت‌ها کاهش می‌یابد.",
        "او دیروز با تبریک نوروز گفت: سال خوبی در پیش است.",
        "با فرا رسیدن نوروز سفرها آغاز شد.",
    ),
)
def _only_mentioned(dated: DatedClause) -> bool:
    """A day that is only mentioned by who speaks, or on whose occasion: «با اشاره به ۱۷ دی گفت»."""
    predicate, place = dated.predicate, dated.place
    words, first = dated.sentence.words, place[0]
    named = isinstance(dated.timex.expression, NamedDay | Date)
    came = coming_before(words, first)
    if came > 0:
        return named and any(words[n].form in _OCCASIONS for n in range(max(came - 2, 0), came))
    if predicate.nominal or not first or _is_day(dated.timex):
        return False
    for index in range(first - 1, predicate.clause_first - 1, -1):
        here = words[index]
        if here.form in MENTIONING:
            led = words[index - 1].form if index else ""
            said = predicate.reporting and (index == predicate.clause_first or led in ("و", "به"))
            return said or led in ("با", "ضمن")
        if here.flags & MARK:
            break
    if not predicate.reporting:
        return False
    group = predicate.group
    after = words[place[1] + 1 : group.first] if group is not None else []
    return any(here.form in MENTIONING and following.flags & CONJ for here, following in pairwise(after))


def _is_day(timex: Timex) -> bool:
    """Whether a time is such as a saying has: «امروز», «شامگاه دوشنبه», «ساعت ده»."""
    clock = timex.type is TimexType.TIME and not isinstance(timex.expression, NamedDay)
    return clock or (isinstance(timex.expression, Shift) and timex.expression.grain is Grain.DAY)


_OCCASIONS: Final = frozenset("مناسبت اشاره تبریک آستانه".split())
"""Nouns behind which the arrival of a day is only mentioned."""


@rowless(
    stops=(
        "وی گفت: دهه فجر از فرصت‌های کم‌نظیر است.",
        "۲۲ بهمن نماد وحدت ملت است.",
        "امشب شب شهادت امام حسن است.",
    ),
    passes=("دهه فجر از دوشنبه آغاز می‌شود.", "نوروز امسال تعطیل است.", "امروز روز اول مدرسه است."),
)
def _praised(dated: DatedClause) -> bool:
    """A feast of which a copula only says what it is: «دهه فجر فرصتی است»."""
    predicate, place = dated.predicate, dated.place
    group, words = predicate.group, dated.sentence.words
    if group is None or predicate.nominal or not group.copula or group.tense is not TenseForm.PRESENT:
        return False
    first, following = place[0], place[1] + 1
    alone = all(dated.sentence.hidden[n] or words[n].flags & MARK for n in range(predicate.clause_first, group.first))
    if alone and words[group.last].form in _BEING:
        return True  # «امشب | شب شهادت امام حسن | است»
    if first > predicate.clause_first or following >= group.first:
        return False
    lofty = any(here.form in _PRAISES or here.form in _LOFTY for here in words[following : group.first])
    match dated.timex.expression:
        case NamedDay() | Date(year=None):
            return lofty
        case _:
            return False


_PRAISES: Final = frozenset(
    "فرصت فرصت‌های فرصتی نماد مظهر تجلی جلوه نمایش یادآور روزی بهترین مهم‌ترین بزرگترین بزرگ‌ترین مامن نقطه".split()
)
"""Nouns by which speakers praise a day."""


@rowless(
    stops=("دکتر رحمانی ۸۴ سال داشت.", "او هنگام انتخاب تنها ۲۹ سال سن داشت."),
    passes=("او دو سال تیم را در اختیار داشت.", "این شهر دو سال شهردار داشت."),
)
def _tells_age(dated: DatedClause) -> bool:
    """How old somebody was: «وی [۸۴ سال] داشت»."""
    group, words, after = dated.predicate.group, dated.sentence.words, dated.place[1] + 1
    match dated.timex.expression:
        case Amount(parts=((_, Grain.YEAR),)) if group is not None and group.stem == "داشت":
            after += words[after].form == "سن"
            return after == group.first
        case _:
            return False


@rowless(
    stops=("گزارش نه امسال بلکه بعدها منتشر شد.",),
    passes=("دیروز نه تنها باران بارید بلکه برف هم آمد.", "نه، دیروز آمد."),
)
def _denied_time(dated: DatedClause) -> bool:
    """A time at which something did not happen, before the one at which it did: «نه [در ۱۳۹۸] بلکه در ۱۴۰۰»."""
    words, (first, last) = dated.sentence.words, dated.place
    first -= bool(first and words[first - 1].flags & PREP)
    after = last + 1 + (last + 1 < len(words) and words[last + 1].form in "،")
    return first > 0 and words[first - 1].form == "نه" and after < len(words) and words[after].form == "بلکه"


@rowless(
    stops=(
        "ارزش معاملات به ۹ هزار میلیارد تومان رسید که بالاترین رقم از بهمن سال گذشته تاکنون است.",
        "این بیشترین بارش از آذر پارسال تاکنون است.",
    ),
    passes=("از بهمن سال گذشته تاکنون بزرگ‌ترین کارخانه‌ها تعطیل است.",),
)
def _record_base(dated: DatedClause) -> bool:
    """Since when something is a record: «بالاترین رقم از بهمن تاکنون است»."""
    group, words, (first, last) = dated.predicate.group, dated.sentence.words, dated.place
    if group is None or not group.copula or last + 1 < group.first or not isinstance(dated.timex.expression, Between):
        return False
    return any(words[n].form.endswith("ترین") for n in range(max(first - 3, dated.predicate.clause_first), first))
