"""Times that date nothing but only say which one of many a thing is: «یارانه تیرماه», «جامعهٔ امروز»."""

import datetime as dt
from collections.abc import Sequence

from gahnegar.dates.expression import NamedDay
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Basis, Grain
from gahnegar.events.clauses import Sentence
from gahnegar.events.dated_clause import DatedClause
from gahnegar.events.lexicon import AGES, ANNIVERSARIES, DEMONSTRATIVES, DONE_TO_THINGS, MENTIONING, UNDERGOING_VERBS
from gahnegar.events.predicates import Predicate
from gahnegar.events.words import BODY, COMMA, EVENT, LIGHT, MEASURE, OBJECT, ROLE, STOP, SUB, TITLE, WordForm, behind
from gahnegar.persian.verbs import TenseForm


def only_names(dated: DatedClause) -> bool:
    """Whether a time dates nothing: «جامعهٔ امروز», «نقشه‌های سال ۴۱ … وجود دارد», «ضمن گرامیداشت روز بسیج»."""
    sentence, predicate, timex, place = dated.sentence, dated.predicate, dated.timex, dated.place
    words, parse = sentence.words, sentence.parse
    if _is_defined(dated):
        return True
    if not place[0]:
        return False
    before = words[place[0] - 1]
    if before.form == "از" and place[0] > 1 and words[place[0] - 2].form in _WELCOMING:
        return True
    if _comes(words, place[0] - 1) or _is_commemorated(dated):
        return True
    if isinstance(timex.expression, NamedDay) and _is_honoured(sentence, place[0]):
        return not any(words[n].form in ("مراسم", "مناسبت") for n in range(max(place[0] - 6, 0), place[0]))
    form = words[place[0]].form
    tied = bool(parse) and parse.ezafe[place[0] - 1] and not before.flags & (EVENT | LIGHT | MEASURE)
    if place[0] == place[1] and form in _OUR_DAYS and tied and before.form in AGES:
        return True
    if place[0] == place[1] and (
        (form in _DAWNS and (before.flags & (BODY | ROLE) or (form == "پگاه" and tied))) or _names_pilgrim(before, form)
    ):
        return True
    if _of_period(sentence, timex, place) and not _tells_figure(sentence, predicate):
        return True
    present = predicate.group is not None and predicate.group.tense is TenseForm.PRESENT and not predicate.nominal
    label = tied and timex.granularity in (Grain.YEAR, Grain.DECADE) and timex.basis is Basis.ABSOLUTE
    copula = predicate.group is not None and predicate.group.copula
    return label and timex.signal is None and ((present and not copula) or _of_what_undergoes(dated))


def _names_pilgrim(before: WordForm, form: str) -> bool:
    """Whether a lunar month is the name of somebody behind his title: «مشهدی [رمضان]», «اوستا [رجب]»."""
    return form in _MONTH_NAMES and bool(before.flags & TITLE or before.form in _CALLED)


_DAWNS = frozenset("بامداد پگاه سحر سپیده".split())
"""Parts of the day by which papers and firms are called: «روزنامهٔ [بامداد]»."""
_MONTH_NAMES = frozenset("رجب شعبان رمضان محرم صفر".split())
_CALLED = frozenset("مشهدی مش کل اوستا اوس عمو دایی کاک ملا".split())
"""What stands before a given name, beside the titles that the tables know."""


def _is_defined(dated: DatedClause) -> bool:
    """Whether a copula only says of a day which one it is: «[۱۵ اردیبهشت] مصادف با [روز جهانی ماما] است»."""
    group, (first, last), words = dated.predicate.group, dated.place, dated.sentence.words
    begin = behind(words, dated.predicate.clause_first, first)
    if group is None or not group.copula or not dated.sentence.hidden[begin]:
        return False
    beside = words[last + 1].form if begin == first and last + 1 < len(words) else words[max(first - 2, 0)].form
    return beside in _COINCIDING


_COINCIDING = frozenset("مصادف مقارن برابر".split())


def _comes(words: Sequence[WordForm], index: int) -> bool:
    """Whether it is only mentioned that a time comes: «با اشاره به [فرا رسیدن] نوروز», not «با فرارسیدن محرم …»."""
    form = words[index].form.replace("\u200c", "")
    if form != "فرارسیدن" and not (form == "رسیدن" and index > 0 and words[index - 1].form == "فرا"):
        return False
    led = words[max(index - 1 - (form == "رسیدن"), 0)].form
    return led in MENTIONING or led in ("به", "از")


def _is_commemorated(dated: DatedClause) -> bool:
    """Whether a day of another year is what an anniversary is of: «در سالروز حماسهٔ [۹ دی ۸۸] مردم گرد آمدند»."""
    timex, published, first = dated.timex, dated.published, dated.place[0]
    words, parse = dated.sentence.words, dated.sentence.parse
    if timex.basis is not Basis.ABSOLUTE or timex.last is None or not parse:
        return False
    if published is not None and published - timex.last < _LONG_AGO:
        return False
    for index in range(first - 1, max(first - _NEAR, 0) - 1, -1):
        if words[index].form in ANNIVERSARIES | {"یادواره"}:
            return True
        if not parse.ezafe[index] and index < first - 1:
            return False  # «سالگرد باشگاه [۱۲ مهر ۱۴۰۲] برگزار می‌شود» is of a day to come
    return False


_LONG_AGO = dt.timedelta(days=200)


def _is_honoured(sentence: Sentence, first: int) -> bool:
    """Whether a named day is what is honoured on the way: «ضمن تبریک ولادت حضرت زهرا و [روز زن]»."""
    words = sentence.words
    for index in range(first - 1, max(first - _FAR, -1), -1):
        if words[index].flags & (COMMA | STOP | SUB | OBJECT):
            return False
        if words[index].form in _HONOURING:
            return first - index <= _NEAR or (index > 0 and words[index - 1].form in ("ضمن", "با"))
    return False


_FAR, _NEAR = 16, 4


def _of_what_undergoes(dated: DatedClause) -> bool:
    """Whether a year stands inside the subject of a passive: «صورت‌های مالی [سال ۸۳] این بانک تصویب شد»."""
    sentence, predicate, (first, last) = dated.sentence, dated.predicate, dated.place
    group, words, parse = predicate.group, sentence.words, sentence.parse
    if group is None or predicate.nominal or not parse or last + 1 >= predicate.first:
        return False
    said = {here.form for here in words[max(predicate.first, 0) : group.first]}
    undergoes = group.passive or (group.stem in UNDERGOING_VERBS and not said.isdisjoint(DONE_TO_THINGS))
    after = last + 1 + (words[last + 1].form in DEMONSTRATIVES)
    tied = parse.ezafe[last] or (parse.relation[after] == "nmod" and first - 2 <= parse.head[after] <= last)
    goes_on = tied and parse.pos[after] in ("NOUN", "PROPN") and not sentence.hidden[after]
    return undergoes and goes_on


def _of_period(sentence: Sentence, timex: Timex, place: tuple[int, int]) -> bool:
    """Whether a month or year only says which one of many a thing is: «یارانه تیرماه», «رکورد دی‌ماه».

    An edge of one («نتایج نیمه تیر اعلام می‌شود») says when.
    """
    parse, noun = sentence.parse, place[0] - 1
    if (
        not parse
        or timex.signal is not None
        or timex.mod is not None
        or timex.granularity not in _PERIODS
        or not parse.ezafe[noun]
    ):
        return False
    while noun and parse.pos[noun] == "ADJ" and parse.ezafe[noun - 1]:
        noun -= 1
    form = sentence.words[noun].form
    return form in _PERIODIC or form.removesuffix("\u200cهای") in _PERIODIC


def _tells_figure(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether what was so much for a month, or is held in it, is itself told: «نرخ تورم شهریور به ۳۴ درصد رسید»."""
    group = predicate.group
    return group is not None and (
        group.stem in ("رسید", "یافت", "بود")
        or sentence.words[predicate.first].form in ("افزایش", "کاهش", "ثبت", "برگزار")
    )


_OUR_DAYS = frozenset(("امروز", "امروزه"))
_PERIODS = frozenset((Grain.MONTH, Grain.SEASON, Grain.YEAR))
_PERIODIC = frozenset(
    "کالابرگ یارانه حقوق مستمری قبض قبوض فیش قسط اقساط سهمیه شارژ تورم نرخ رکورد آمار مطالبات صورتحساب اجاره "
    "کارانه عیدی پاداش دستمزد نتایج کنکور آزمون بدهی مالیات عوارض کارنامه تراز".split()
)
"""Things of which there is one for each month or year."""
_HONOURING = frozenset("گرامیداشت تبریک تسلیت یاد خاطره".split())
_WELCOMING = frozenset("استقبال پیشواز".split())
"""Nouns with «از» before a time that is itself awaited: «آمادهٔ استقبال از [محرم] است»."""


def is_year_label(dated: DatedClause) -> bool:
    """Whether a coming year stands bare beside what is over: it names something («دستور کار ۲۰۱۵ تدوین شد»)."""
    timex = dated.timex
    bare = timex.signal is None and timex.granularity is Grain.YEAR and timex.basis is Basis.ABSOLUTE
    return bare and dated.is_ahead
