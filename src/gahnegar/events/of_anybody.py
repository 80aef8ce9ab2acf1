"""What is told of anybody, and so of no day: the ways of an age, customs of old, advice. No rows.

Knows a clause and its time; stances that somebody is quoted with are for `stances`.
"""

from typing import Final

from gahnegar.dates.expression import Amount, Season, Vague
from gahnegar.events.dated_clause import DatedClause
from gahnegar.events.rowless_kinds import rowless
from gahnegar.events.stances import is_now
from gahnegar.events.words import NUMBER, OBJECT, PLACE, TOWN
from gahnegar.persian.aspect import STATE_NOUNS, STATE_VERBS
from gahnegar.persian.verbs import TenseForm

_NOW: Final = frozenset((TenseForm.PRESENT, TenseForm.SUBJUNCTIVE))


@rowless(
    stops=(
        "کسی که در سال ۱۴۰۵ دنیا را با فیلتر می‌بیند، فردا به هیچ‌کس اعتماد نمی‌کند.",
        "هرکس امروز بکارد، فردا درو می‌کند.",
        "مؤمن باید هر شب کارهای روز خود را حساب کند.",
        "آدم در قرنطینه امروز می‌فهمد که زمان چیز عجیبی است.",
    ),
    passes=(
        "کسی که دیروز زنگ زد دزد بود.",
        "کسانی که تا شنبه ثبت‌نام نکنند، حذف می‌شوند.",
        "فردا کسی به اداره نمی‌رود.",
    ),
)
def _anybody(dated: DatedClause) -> bool:
    """What anybody does: «کسی که فردا …», «هرکس …», «آدم …»."""
    sentence, group = dated.sentence, dated.predicate.group
    words = sentence.words
    if group is None or dated.predicate.nominal or group.tense not in _NOW or group.passive:
        return False
    first = next((n for n in range(len(words)) if words[n].form.isalpha() or "\u200c" in words[n].form), 0)
    who = words[first].form
    after = words[first + 1].form if first + 1 < len(words) else ""
    return who in _EACH or (who in _SOMEONE and after == "که")


_EACH: Final = frozenset("هرکس هرکسی آدم آدمی انسان مومن مسلمان".split())
_SOMEONE: Final = frozenset("کسی آن‌که آنکه".split())


@rowless(
    stops=("قدیما آدما به هم رحم می‌کردن\nآره والا",),
    passes=("قدیما تو همین کوچه یه نونوایی داشتیم\nآره والا", "سال ۶۰ مردم کرسی می‌گذاشتند."),
)
def _of_old(dated: DatedClause) -> bool:
    """What people used to do once: «قدیما … می‌کردن»; no «داشتیم»."""
    group, words = dated.predicate.group, dated.sentence.words
    old = dated.timex.text.startswith("قدیم") and isinstance(dated.timex.expression, Vague)
    if not old or group is None or group.tense is not TenseForm.IMPERFECT:
        return False
    return not words[group.last].form.endswith("م")


@rowless(
    stops=(
        "این هم از عروسی. امروز همه چشم‌وهم‌چشمی است.",
        "امروز همه می‌خواهند یک‌شبه استاد بشوند.",
        "امروز شهر به کسی نیاز دارد که حرف بشنود.",
    ),
    passes=(
        "امروز همه کارمندان تعطیل‌اند.",
        "امروز همه در میدان شهر هستند.",
        "امروز شهر به سه اتوبوس نیاز دارد.",
        "امروز همه به مدرسه رفتند.",
    ),
)
def _ways_of_today(dated: DatedClause) -> bool:
    """What «everybody» wants and is today: «امروز همه می‌خواهند …»; no place and no figure."""
    sentence, predicate, (_, last) = dated.sentence, dated.predicate, dated.place
    words, group, parse = sentence.words, predicate.group, sentence.parse
    if group is None or not is_now(dated.timex) or not parse or predicate.nominal:
        return False
    modal = predicate.clause.modal
    verb = group if modal is None else modal
    light = words[verb.first - 1].form if verb.first else ""
    if verb.tense is not TenseForm.PRESENT or not (verb.copula or verb.stem in STATE_VERBS or light in STATE_NOUNS):
        return False
    rest = range(last + 1, verb.first)
    if any(words[n].flags & (NUMBER | PLACE | TOWN) and n > last + 1 for n in rest):
        return False
    return any(words[n].form in ("همه", "کسی") and parse.relation[n] != "det" and not parse.ezafe[n] for n in rest)


@rowless(
    stops=("همه موافقت کردند که به جای جمعه در حیاط جمع شوند.",),
    passes=("جمعه به جای او خواهرش آمد.", "همه موافقت کردند که جمعه در حیاط جمع شوند."),
)
def _instead_of(dated: DatedClause) -> bool:
    """The time in whose place something is at another one: «به جای جمعه شنبه برگزار می‌شود»."""
    words, first = dated.sentence.words, dated.place[0]
    return [here.form for here in words[max(first - 2, 0) : first]] == ["به", "جای"]


@rowless(
    stops=("از همین امروز باید شروع کرد.", "اکنون باید به فکر چاره بود."),
    passes=(
        "تا پایان سال باید دو هزار مدرسه ساخت.",
        "فردا باید شناسنامه را به دفتر برد.",
        "امروز باید به دادگاه بروم.",
    ),
)
def _advice(dated: DatedClause) -> bool:
    """What one ought to do now, whoever one is: «از همین امروز باید شروع کرد»."""
    predicate, group, words = dated.predicate, dated.predicate.group, dated.sentence.words
    if group is None or predicate.nominal or not is_now(dated.timex):
        return False
    own = [words[n] for n in dated.other_words()]
    ought = any(here.form in _OUGHT for here in own) and not any(here.flags & (OBJECT | NUMBER) for here in own)
    return ought and (group.impersonal or words[group.last].form == "بود")


_OUGHT: Final = frozenset("باید نباید".split())


@rowless(
    stops=("جاده چالوس را در بهار باید دید.", "پاییز باید به جنگل رفت."),
    passes=("فردا باید شناسنامه را به دفتر برد.", "در بهار ۱۴۰۲ باید پل را می‌ساختند."),
)
def _season_of_advice(dated: DatedClause) -> bool:
    """The season in which one ought to do something, in any year: «کویر را در پاییز باید دید»."""
    group, expression = dated.predicate.group, dated.timex.expression
    if group is None or dated.predicate.nominal:
        return False
    ought = any(dated.sentence.words[n].form in _OUGHT for n in dated.other_words())
    return isinstance(expression, Season) and expression.of is None and group.impersonal and ought


@rowless(
    stops=("بهترین زمان سفر به قشم آذر و دی است.", "بهترین موقع کاشت لاله آبان است."),
    passes=("بهترین بازی او دیروز بود.", "زمان سفر به قشم فردا است."),
)
def _best_time(dated: DatedClause) -> bool:
    """When something is done best, in any year: «بهترین زمان سفر به قشم آذر است»."""
    predicate, words = dated.predicate, dated.sentence.words
    if predicate.group is None or not predicate.group.copula or predicate.group.tense is not TenseForm.PRESENT:
        return False
    first = predicate.clause_first
    return words[first].form.endswith("ترین") and words[first + 1].form in _WHEN


_WHEN: Final = frozenset("زمان وقت فصل ماه موقع روز ساعت".split())


@rowless(
    stops=("بهتره امروز زودتر راه بیفتی چون ترافیکه.", "بهتر است فردا زودتر بیایید."),
    passes=("بهتر است جلسه فردا برگزار شود.", "بهتر است فردا بازی کنند."),
)
def _counsels_another(dated: DatedClause) -> bool:
    """What one counsels another: «بهتره امروز زودتر راه بیفتی»."""
    sentence, group = dated.sentence, dated.predicate.group
    if group is None or not sentence.parse or group.tense is not TenseForm.SUBJUNCTIVE:
        return False
    verb, words = sentence.parse.verb[group.last], sentence.words
    better = any(words[n].form.startswith("بهتر") for n in range(group.first))
    return better and verb is not None and verb.person == _SECOND


_SECOND: Final = 2


@rowless(
    stops=("امروز چقدر هوا خوبه!", "چقدر امروز هوا گرم است!"),
    passes=("امروز چقدر باران بارید!", "امروز هوا گرم است."),
)
def _exclaims(dated: DatedClause) -> bool:
    """How something is, which one only exclaims: «امروز چقدر هوا خوبه!»."""
    group, words = dated.predicate.group, dated.sentence.words
    state = group is None or (group.copula and group.tense is TenseForm.PRESENT)
    return state and words[-1].form not in ("؟", "?") and any(words[n].form in _HOW_MUCH for n in dated.other_words())


_HOW_MUCH: Final = frozenset("چقدر چقد چه‌قدر".split())


@rowless(
    stops=(
        "سال‌هاست می‌گوییم مترو راه نجات است.",
        "پاکزاد: ببینید، ما سال‌هاست که گرفتار تصمیم‌های لحظه‌ای هستیم.",
    ),
    passes=(
        "سال‌هاست در این خانه زندگی می‌کنیم.",
        "سال‌هاست که سه خانواده را اداره می‌کنیم.",
        "سال‌هاست که پل بسته است.",
    ),
)
def _ever_since(dated: DatedClause) -> bool:
    """What «we» have ever been or said: «سال‌هاست می‌گوییم …»; no place and no figure."""
    predicate, group, words = dated.predicate, dated.predicate.group, dated.sentence.words
    if group is None or predicate.nominal or dated.timex.first is not None or group.tense is not TenseForm.PRESENT:
        return False
    ours = words[group.last].form.endswith("یم")
    own = [words[n] for n in dated.other_words()]
    since = any(here.form in _LONG_SINCE for here in words)
    return ours and since and not any(here.flags & (NUMBER | PLACE | TOWN) for here in own)


_LONG_SINCE: Final = frozenset("سال‌هاست سالهاست".split())


@rowless(
    stops=("کاش مدیران ما یک هفته مثل مردم زندگی می‌کردند.", "ای کاش بچه‌ها یک ساعت ساکت می‌نشستند."),
    passes=("کاش پارسال آن خانه را گرفته بودیم.", "مدیران ما یک هفته در خوابگاه زندگی می‌کردند."),
)
def _wished_length(dated: DatedClause) -> bool:
    """A length for which one only wishes something: «کاش یک هفته …»."""
    words = dated.sentence.words
    before = words[max(0, dated.predicate.clause_first - 2) : dated.place[0]]
    return isinstance(dated.timex.expression, Amount) and any(here.form in ("کاش", "کاشکی", "ای‌کاش") for here in before)
