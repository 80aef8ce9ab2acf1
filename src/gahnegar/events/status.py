"""Whether an event happened: from tense and mood, from the date against the publication day, and from cue words."""

import datetime as dt

from gahnegar.dates.expression import Clock, Expression, NamedDay, Several, Shift, Stretch
from gahnegar.dates.units import Basis, Calendar, Grain, TimexType
from gahnegar.events import lexicon
from gahnegar.events.bearings import is_coming, is_now_alone, is_since, is_until, reaches_now
from gahnegar.events.clauses import Sentence, comes_after, is_governed
from gahnegar.events.dated_clause import DatedClause
from gahnegar.events.event import Status
from gahnegar.events.lasting import lasting_status
from gahnegar.events.lexicon import ASKING_WORDS, DENYING
from gahnegar.events.names_only import is_year_label, only_names
from gahnegar.events.predicates import Predicate
from gahnegar.events.rates import is_deed_each, is_habit, is_rate
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.wishes import calling_off, is_after_promise, wished_status
from gahnegar.events.words import (
    CLOSE,
    EVENT,
    LIGHT,
    MARK,
    OBJECT,
    PURE_PREP,
    recalls,
)
from gahnegar.persian.aspect import tells_state
from gahnegar.persian.tenses import may_be_present
from gahnegar.persian.verb_table import BECOMING_VERBS, NOMINAL_PARTICIPLES, STATIVE_VERBS
from gahnegar.persian.verbs import PAST_FORMS, TenseForm

_PROGRAMMES = frozenset(("اجرا", "صحنه", "پخش", "نمایش", "آنتن", "اکران"))
_DAYS = frozenset((Grain.DAY, Grain.PART, Grain.HOUR, Grain.MINUTE))
_PERHAPS = frozenset("باید بایستی می‌تواند شاید ممکن احتمالا".split())
LONG_AGO = 1970
"""What is told of a time before this year is over, also where the day of publication is unknown."""


def is_denied(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a clause denies what an event noun in its object tells: «دیدار ۲۷ آبان را تکذیب کرد»."""
    verb, words = predicate.clause.verb, sentence.words
    if not predicate.nominal or verb is None or verb.negated or not predicate.last < verb.first - 1:
        return False
    if is_governed(sentence, predicate.first, PURE_PREP):
        return False  # «در نشست امروز، نمایندگان لایحه را رد کردند»
    seen = any(words[index].flags & OBJECT for index in range(predicate.last + 1, verb.first))
    return seen and words[verb.first - 1].form in DENYING


_SURELY = dt.timedelta(days=3)
"""So long after the publication nothing has happened on a lunar day, which may be one or two away from its calendar."""


def find_status(dated: DatedClause) -> Status:
    """The status of the event that the time dates."""
    predicate, timex = dated.predicate, dated.timex
    if predicate.compares or predicate.labels or (not predicate.since and only_names(dated)):
        return Status.NONE
    if timex.type is TimexType.SET:
        return _status_of_set(dated)
    if timex.type is TimexType.DURATION and predicate.since:
        began = predicate.group is not None and predicate.group.tense in (TenseForm.PAST, TenseForm.PLUPERFECT)
        return Status.PAST if began else Status.PRESENT
    if timex.type is TimexType.DURATION and timex.first is None and timex.last is None:
        found = lasting_status(dated)
        return Status.HYPOTHETICAL if found is Status.FUTURE and _is_asked(dated.sentence, predicate) else found
    said = _status_by_words(dated)
    if said is not None:
        return said
    if predicate.nominal or predicate.group is None:
        return _nominal_status(dated)
    return _status_by_tense(dated, predicate.group)


def _clause_forms(sentence: Sentence, predicate: Predicate) -> set[str]:
    """The words of the clause."""
    return {word.form for word in sentence.words[predicate.clause_first : predicate.clause_last + 1]}


def _status_of_set(dated: DatedClause) -> Status:
    """The status of what is told of each day or week."""
    sentence, predicate = dated.sentence, dated.predicate
    if is_rate(sentence, dated.timex, dated.place) and not (is_habit(dated) or is_deed_each(dated)):
        return Status.NONE
    if not _clause_forms(sentence, predicate).isdisjoint(("باید", "نباید", "بایستی")):
        return Status.HYPOTHETICAL
    group = predicate.group
    wished = group is not None and group.tense is TenseForm.SUBJUNCTIVE and not predicate.nominal
    return wished_status(sentence, predicate, set()) if wished else Status.RECURRING


def _status_by_words(dated: DatedClause) -> Status | None:
    """What words settle, whatever the tense: a question, a condition, what is declared, moved or called off."""
    sentence, predicate, place = dated.sentence, dated.predicate, dated.place
    group, forms = predicate.group, _clause_forms(sentence, predicate)
    if group is not None and ((group.copula and "آنچه" in forms) or _is_of_whatever(sentence, predicate, group)):
        return Status.NONE
    if "آیا" in forms:
        return Status.HYPOTHETICAL
    open_ = group is not None and group.tense not in PAST_FORMS
    if _is_asked(sentence, predicate) and group is not None and (open_ or forms.isdisjoint(ASKING_WORDS)):
        return Status.HYPOTHETICAL
    if not forms.isdisjoint(_ELSE) or (open_ and _conditional(sentence, predicate)) or _is_unreal(sentence, predicate):
        return Status.HYPOTHETICAL
    if calling_off(sentence, predicate) is not None:
        return Status.HYPOTHETICAL
    if _not_yet_kept(dated):
        return Status.NONE
    if declared_at(dated) >= 0:
        over = dated.published is not None and dated.timex.last is not None and dated.timex.last <= dated.published
        return Status.PAST if over else Status.FUTURE
    if _moved_away(dated):
        return Status.HYPOTHETICAL
    if _called_off(dated):
        return Status.FUTURE if place[0] and sentence.words[place[0] - 1].form == "به" else Status.HYPOTHETICAL
    falls = group is not None and group.stem in ("افتاد", "انداخت") and not group.negated
    if falls and sentence.spoken and dated.is_ahead:
        return Status.FUTURE  # «عروسی افتاد ۲۶ اسفند»
    return None


def _is_of_whatever(sentence: Sentence, predicate: Predicate, group: VerbGroup) -> bool:
    """Whether a clause tells no more than that something was: «[آنچه دیروز رخ داد،] مایه تأسف است»."""
    words, first = sentence.words, predicate.clause_first
    if all(here.form != "آنچه" for here in words[max(first - 1, 0) : first + 1]):
        return False
    return group.passive or group.stem in BECOMING_VERBS or words[group.first - 1].form in ("رخ", "روی", "اتفاق")


def _status_by_tense(dated: DatedClause, group: VerbGroup) -> Status:
    """What the tense of the verb says of its time."""
    sentence, predicate, timex = dated.sentence, dated.predicate, dated.timex
    forms = _clause_forms(sentence, predicate)
    if group.stem in BECOMING_VERBS and sentence.words[group.first - 1].form == "ممکن":
        forms.discard("ممکن")  # «ممکن خواهد شد»
    ahead, over, modal = dated.is_ahead, dated.is_over, predicate.clause.modal
    shared = shared_tense(sentence, predicate)
    if shared is not None and dated.ends_ahead:
        return Status.FUTURE
    match _tense_then(dated, group):
        case TenseForm.SUBJUNCTIVE if over and not group.negated and comes_after(sentence, predicate.clause):
            return Status.PAST
        case TenseForm.SUBJUNCTIVE:
            found = wished_status(sentence, predicate, forms, ahead=ahead)
            return Status.HYPOTHETICAL if over and found is Status.FUTURE else found  # a promise that was not kept
        case TenseForm.FUTURE if not forms.isdisjoint(_PERHAPS):
            return Status.HYPOTHETICAL
        case TenseForm.FUTURE:
            return Status.RECURRING if _is_programme(dated, forms) else Status.FUTURE
        case TenseForm.PRESENT if over and is_after_promise(sentence, predicate):
            return Status.HYPOTHETICAL  # «وعده داد پل تا نوروز ۱۴۰۲ زیر بار ترافیک می‌رود»
        case TenseForm.PRESENT:
            noun = sentence.words[group.first - 1].form if group.first else ""
            return _present_status(dated, forms, holds=tells_state(group.stem, noun))
        case TenseForm.PERFECT if _still_so(dated, group):
            return Status.PRESENT
        case TenseForm.IMPERFECT if not forms.isdisjoint(_DUTIES):  # «باید از خرداد اجرا می‌شد»
            return Status.HYPOTHETICAL
        case _:
            if modal is not None:
                return Status.HYPOTHETICAL
            if is_year_label(dated):
                return Status.NONE
            if (ahead and is_since(timex)) or _is_announced(dated):
                return Status.FUTURE
            return Status.FUTURE if _is_closed(dated) else Status.PAST


def _still_so(dated: DatedClause, group: VerbGroup) -> bool:
    """Whether a perfect tells what is so now: «از دیروز ادامه داشته», «اکنون بازنشسته شده», «تاکنون بسته است»."""
    sentence, predicate, timex = dated.sentence, dated.predicate, dated.timex
    if is_since(timex) and (sentence.words[max(group.first - 1, 0)].form == "ادامه" or group.stem == "ماند"):
        return not group.negated
    if is_now_alone(timex) and predicate.clause.modal is None:
        return True
    if _is_adjective(sentence, predicate) and (reaches_now(timex) or is_since(timex)):
        return True
    return _holds(sentence, predicate) and _reaches(dated) and timex.granularity not in _DAYS


def _tense_then(dated: DatedClause, group: VerbGroup) -> TenseForm:
    """The tense of a verb at a time: what may be past or present is present ahead, as «تا هفته آینده می‌ماند».

    So it is of what goes on since a day not long ago: «از ۱۰ مهر در زندان به سر می‌برد».
    """
    if group.tense is not TenseForm.IMPERFECT:
        return group.tense
    form = dated.sentence.words[group.last].form
    ahead = dated.ends_ahead and form.endswith("اند")
    lasts = _began_lately(dated) and may_be_present(form)
    return TenseForm.PRESENT if ahead or lasts else group.tense


def _began_lately(dated: DatedClause) -> bool:
    """Whether what goes on since a time began at most two years before the day of publication."""
    first, published = dated.timex.first, dated.published
    if not is_since(dated.timex) or published is None or first is None:
        return False
    return dt.timedelta(0) <= published - first < _LATELY


_LATELY = dt.timedelta(days=731)
_DUTIES = frozenset("باید نباید بایستی بایست می‌بایست می‌بایستی".split())
"""What a past that goes on was to be, and was not."""


def shared_tense(sentence: Sentence, predicate: Predicate) -> TenseForm | None:
    """The tense of the verb with which a bare participle shares it: «راه ساخته شده و زیر بار ترافیک [می‌رود]».

    None where that verb is denied or says the same again: «مهلت تمدید شده و دیگر تمدید نمی‌شود».
    """
    group = predicate.group
    if group is None or predicate.nominal or group.tense is not TenseForm.PERFECT or group.first != group.last:
        return None
    if not sentence.words[group.last].form.endswith("ه"):
        return None
    for clause in sentence.clauses:
        if clause.previous is predicate.clause and clause.verb is not None and clause.first == group.last + 2:
            tense, states = clause.verb.tense, clause.verb.copula or clause.verb.stem in STATIVE_VERBS
            before, noun = range(clause.first, clause.verb.first), sentence.words[predicate.first].form
            again = clause.verb.negated or any(sentence.words[n].form == noun for n in before)
            if states or again or any(sentence.hidden[n] for n in before):
                return None
            return tense if tense in (TenseForm.PRESENT, TenseForm.FUTURE) else None
    return None


def against_its_time(dated: DatedClause) -> Status | None:
    """The status of what a time tells of where its verb cannot be of that time; None where the two agree.

    «داوران بازی‌های هفته آینده معرفی شدند» tells of games to come, «برندگان مسابقه دیروز دعوت خواهند شد» of one that is
    over. A past with «تا» tells what was prolonged.
    """
    predicate = dated.predicate
    group = predicate.group
    if group is None or predicate.gapped or predicate.since or shared_tense(dated.sentence, predicate) is not None:
        return None
    if group.tense in PAST_FORMS:
        return Status.FUTURE if _is_announced(dated) else None
    over = dated.is_over and not is_since(dated.timex) and not comes_after(dated.sentence, predicate.clause)
    return Status.PAST if over and group.tense in _TO_COME else None


_TO_COME = frozenset((TenseForm.FUTURE, TenseForm.SUBJUNCTIVE))


def _is_announced(dated: DatedClause) -> bool:
    """Whether a past tells of what is to come; «قرارداد را تا ۱۴۱۰ تمدید کرد» tells of what was done."""
    timex, published = dated.timex, dated.published
    if published is None or timex.first is None or timex.first <= published or is_until(timex):
        return False
    day = timex.expression
    drifts = (day.occasion.calendar if isinstance(day, NamedDay) else timex.calendar) is Calendar.HIJRI
    return not drifts or timex.first - published > _SURELY


def _is_closed(dated: DatedClause) -> bool:
    """Whether a past tells what is closed or forbidden on a coming day: «ادارات تهران فردا تعطیل شد»."""
    if not dated.is_ahead or dated.timex.granularity not in _DAYS:
        return False
    return dated.sentence.words[dated.predicate.first].form in _CLOSED and dated.timex.signal is None


_CLOSED = frozenset("تعطیل ممنوع غیرحضوری مجازی".split())


def _conditional(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a clause depends on a condition: «در صورت …», «اگر …»."""
    words, group = sentence.words, predicate.group
    first = predicate.clause.first
    if group is not None and first and words[first - 1].form in lexicon.CONDITIONS and group is predicate.clause.verb:
        return True
    behind = [word.form for word in words[group.last + 1 : group.last + 3] if word.form != "،"] if group else []
    if behind and behind[0] in lexicon.CONDITIONS:
        return True
    begin = predicate.clause_first
    if group is not None and group is predicate.clause.verb:  # «[اگر باران بیاید] فردا نمی‌رویم»
        begin = min(begin, predicate.clause.first)
    for index in range(begin, predicate.clause_last):
        form = words[index].form
        if form in lexicon.CONDITIONS or (form == "در" and words[index + 1].form in ("صورت", "صورتی")):
            return True
    return False


def _is_unreal(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether something did not happen: «کاش خانه را گرفته بودیم», «اگر تصویب می‌شد، سر کار بودند»."""
    group, words = predicate.group, sentence.words
    if group is None or predicate.nominal:
        return False
    unreal = group.tense in _UNREAL
    before = words[max(0, min(predicate.clause_first, predicate.clause.first) - 2) : group.first]
    if (unreal or group.copula) and any(here.form in lexicon.CONDITIONS for here in before):
        return True
    if group.tense in _OVER_NOW and any(here.form in _WISHING for here in before):
        return True
    return (unreal or (group.stem == "بود" and group.tense is TenseForm.PAST)) and any(
        other.last < group.first and other.verb is not None and other.verb.tense in _UNREAL
        for other in sentence.clauses
        if other.first and words[other.first - 1].form in lexicon.CONDITIONS
    )


_UNREAL = frozenset((TenseForm.IMPERFECT, TenseForm.PLUPERFECT))
_OVER_NOW = _UNREAL | {TenseForm.PAST}
_WISHING = frozenset("کاش کاشکی ای‌کاش".split())
_ELSE = frozenset("وگرنه والا وگر‌نه".split())
"""What says that something comes where something else does not."""


def _is_asked(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a question mark ends the clause, and not «یادته …؟» what happened."""
    words = sentence.words
    if recalls(words):
        return False
    after = max(predicate.clause_last, predicate.group.last if predicate.group is not None else -1) + 1
    while after < len(words) and words[after].flags & CLOSE:
        after += 1
    return after < len(words) and words[after].form in "؟?"


def _called_off(dated: DatedClause) -> bool:
    """Whether something was called off or put off, and a coming day is named: «جلسه فردا لغو شد»."""
    predicate = dated.predicate
    if not dated.is_ahead:
        return False
    if predicate.group is None or predicate.group.tense not in PAST_FORMS or predicate.first < 0:
        return False
    words = dated.sentence.words[predicate.first : predicate.group.last + 1]
    return any(word.form in lexicon.CANCELLING for word in words)


def _not_yet_kept(dated: DatedClause) -> bool:
    """Whether a feast that is to come is only the reason of what was done: «به مناسبت [چهلمین سالگرد] افتتاح شد»."""
    predicate = dated.predicate
    group = predicate.group
    if group is None or predicate.nominal or group.tense not in PAST_FORMS or not _is_feast(dated.timex.expression):
        return False
    if not _is_announced(dated) or shared_tense(dated.sentence, predicate) is not None:
        return False
    words = dated.sentence.words[max(group.first - 2, 0) : group.first]
    return not any(word.form in _SETTING or word.form in lexicon.CANCELLING for word in words)


def _is_feast(expression: Expression) -> bool:
    """Whether an expression names a feast, or several."""
    match expression:
        case NamedDay():
            return True
        case Several(items=items):
            return all(isinstance(item, NamedDay) for item in items)
        case _:
            return False


_SETTING = frozenset("تعیین تعطیل ممنوع مقرر تمدید برنامه‌ریزی مشخص تنظیم پیش‌بینی غیرحضوری مجازی".split())
"""What with a past verb is set for a day to come."""


def declared_at(dated: DatedClause) -> int:
    """The word that says what a day is made: «دولت فردا را [عزای] عمومی اعلام کرد»; -1 where none does."""
    words, group, after = dated.sentence.words, dated.predicate.group, dated.place[1] + 1
    if group is None or group.first <= after or words[group.first - 1].form != "اعلام":
        return -1
    mark = next((n for n in range(after, min(after + _BRACKETED, group.first)) if words[n].flags & OBJECT), -1)
    if mark < 0 or any(not dated.sentence.hidden[n] and not words[n].flags & MARK for n in range(after, mark)):
        return -1
    return next((n for n in range(mark, group.first) if words[n].form in _DAYS_OFF), -1)


_BRACKETED = 9
"""Words from a day to its «را» at most, another name of it in brackets between."""
_DAYS_OFF = frozenset("تعطیل تعطیلی تعطیلات عزا عزای رخصتی رخصت".split())
"""What a day is declared to be."""


def _moved_away(dated: DatedClause) -> bool:
    """Whether a coming day is that from which something is moved: «آزمون [از ۱۴ شهریور] به ۲۷ شهریور منتقل شد»."""
    place = dated.place
    words, verb = dated.sentence.words, dated.predicate.clause.verb
    if not dated.is_ahead or not place[0] or verb is None:
        return False
    moved = any(word.form in _MOVING for word in words[max(verb.first - 2, 0) : verb.first])
    to = place[1] + 2 < len(words) and words[place[1] + 1].form == "به"
    hours = to and any(":" in word.form for word in words[place[1] + 2 : place[1] + 5])
    until = to and any(dated.sentence.hidden[place[1] + 2 : place[1] + 4])  # no «از فردا به خیابان سعدی منتقل می‌شود»
    return moved and until and not hours and words[place[0] - 1].form == "از"


_MOVING = lexicon.CANCELLING | {"تغییر", "منتقل"}


def _is_programme(dated: DatedClause, forms: set[str]) -> bool:
    """Whether a clock time without any day tells when a play or a broadcast is given, day by day."""
    timex = dated.timex
    if timex.type is not TimexType.TIME or timex.basis not in (Basis.PUBLISHED, Basis.ABSOLUTE):
        return False
    return isinstance(timex.expression, Clock) and timex.expression.of is None and not forms.isdisjoint(_PROGRAMMES)


def _present_status(dated: DatedClause, forms: set[str], *, holds: bool) -> Status:
    timex, published = dated.timex, dated.published
    group = dated.predicate.group
    if not forms.isdisjoint(_PERHAPS) or ("احتمال" in forms and group is not None and group.stem in STATIVE_VERBS):
        return Status.HYPOTHETICAL
    if _is_programme(dated, forms):
        return Status.RECURRING
    first, last = timex.first, timex.last
    if group is None:
        return Status.PRESENT
    states = group.copula or group.stem in STATIVE_VERBS
    if reaches_now(timex):
        return Status.PRESENT
    if published is None and last is not None and last.year < LONG_AGO:
        return Status.PAST
    if published is None and not states and (timex.granularity is not None or is_coming(timex)):
        exact = timex.granularity is Grain.DAY and timex.basis is Basis.ABSOLUTE and last is not None
        return Status.PAST if exact else Status.FUTURE
    if states and ("سالروز" in forms or "زادروز" in forms or {"سال", "روز", "است"} <= forms & _ANNIVERSARY):
        return Status.RECURRING
    if first is None and last is None:
        return Status.FUTURE if is_coming(timex) else Status.PRESENT
    if published is None:
        return Status.PRESENT
    if _still_holds(dated) or (_is_under_way(dated) and first is not None and first <= published):
        return Status.PRESENT
    if last is not None and last < published:
        return Status.PAST
    ahead = isinstance(timex.expression, Stretch) and timex.expression.direction > 0  # «برای ۲۴ ساعت آینده»
    if first is not None and (first > published or (ahead and first == published)):
        return Status.FUTURE
    if _is_set_for_clock(dated):
        return Status.FUTURE
    overnight = timex.type is TimexType.TIME and first == published and last is not None and last > published
    return Status.PRESENT if (states or holds) and not overnight else Status.FUTURE


_ANNIVERSARY = frozenset(("سال", "روز", "است"))


def _nominal_status(dated: DatedClause) -> Status:
    timex, published = dated.timex, dated.published
    first, last = timex.first, timex.last
    if is_coming(timex):
        return Status.FUTURE
    if published is not None:
        if last is not None and last < published:
            return Status.PAST
        if first is not None and first > published:
            return Status.FUTURE
        if last is not None and last >= published and is_until(timex):
            return Status.FUTURE
        if first == published and (is_since(timex) or (last is not None and last > published)):
            return Status.FUTURE
        spans = first is not None and last is not None and first < published < last
        verb = dated.predicate.clause.verb
        if spans and timex.signal is None and verb is not None and verb.tense in (TenseForm.PRESENT, TenseForm.FUTURE):
            return Status.FUTURE
    verb = dated.predicate.clause.verb
    if published is None and verb is not None and verb.tense in (TenseForm.PRESENT, TenseForm.FUTURE):
        return Status.FUTURE
    return Status.PAST


def _still_holds(dated: DatedClause) -> bool:
    """Whether a present tells what began before the publication day and has not ended: «از دیروز … می‌شود».

    «از امسال» may be still to begin.
    """
    timex, published = dated.timex, dated.published
    this = isinstance(timex.expression, Shift) and timex.expression.count == 0
    began = published is not None and timex.first is not None and timex.first < published
    return is_since(timex) and not this and began


def _is_set_for_clock(dated: DatedClause) -> bool:
    """Whether somebody has something at an hour of the day of publication: «ساعت ۲ جلسه داریم»."""
    group, words, timex = dated.predicate.group, dated.sentence.words, dated.timex
    if group is None or group.stem != "داشت" or timex.type is not TimexType.TIME or timex.granularity is Grain.PART:
        return False
    mine = words[group.first].form.startswith("دار") and words[group.first].form.endswith("م")  # «ساعت ۹ لایو دارم»
    return (
        bool(mine or words[group.first - 1].flags & EVENT)
        and timex.first == dated.published
        and is_since(timex) is False
    )


def _is_under_way(dated: DatedClause) -> bool:
    """Whether «داره» says that the verb is going on since a time: «از صبح داره غر می‌زنه»."""
    group, sentence = dated.predicate.group, dated.sentence
    if group is None or not is_since(dated.timex) or not sentence.words[group.first].form.startswith("می"):
        return False
    own = range(dated.predicate.clause_first, group.first)
    return any(sentence.words[n].form in _AIDING and sentence.parse.relation[n] == "aux" for n in own)


_AIDING = frozenset("داره دارن دارم داریم دارد دارند داری دارید دارین".split())
"""Forms of «داشتن» beside a verb that is going on."""


def _holds(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether the verb tells a state: «دارد», «است»; «حضور داشت» and passives are acts."""
    group = predicate.group
    if group is None or group.passive:
        return False
    acts = predicate.first < group.first and sentence.words[group.first - 1].flags & LIGHT
    return group.stem in STATIVE_VERBS and not acts


def _is_adjective(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether what looks like a perfect says of its subject what it is: «بسته است», and not «راه را بسته است»."""
    group, words = predicate.group, sentence.words
    if group is None or group.passive or words[group.first].form not in NOMINAL_PARTICIPLES:
        return False
    return not any(words[n].flags & OBJECT for n in range(predicate.clause_first, group.first))


def _reaches(dated: DatedClause) -> bool:
    return dated.published is not None and dated.timex.last is not None and dated.timex.last >= dated.published
