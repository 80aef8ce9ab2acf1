"""Recurring times that only measure, and those that tell what is done each day or year: «روزانه ۲۷ بشکه»."""

from gahnegar.dates.timex import Timex
from gahnegar.events.clauses import Sentence
from gahnegar.events.dated_clause import DatedClause
from gahnegar.events.predicates.noun_predicates import EACH, begins_amount
from gahnegar.events.words import DETERMINER, EVENT, LIGHT, MARK, MEASURE, NUMBER, OBJECT, PREP
from gahnegar.persian.aspect import tells_state
from gahnegar.persian.verb_table import STATIVE_VERBS
from gahnegar.persian.verbs import TenseForm


def is_habit(dated: DatedClause) -> bool:
    """Whether a rate says what is done each day or year: «کارخانه [روزانه] دو هزار تن تولید می‌کند»."""
    sentence, predicate, place = dated.sentence, dated.predicate, dated.place
    group, words = predicate.group, sentence.words
    if group is None or predicate.nominal or predicate.reporting or place[0] != place[1]:
        return False
    acts = not (group.copula or group.negated or tells_state(group.stem, words[group.first - 1].form))
    ongoing = group.tense in (TenseForm.PRESENT, TenseForm.IMPERFECT, TenseForm.FUTURE)
    adverb = words[place[0]].form.endswith(EACH) and not (sentence.parse and sentence.parse.ezafe[place[0] - 1])
    return acts and ongoing and adverb and place[0] < group.first and group.stem not in STATIVE_VERBS


def is_deed_each(dated: DatedClause) -> bool:
    """Whether a noun says how much is done each month or year: «[تولید] سالانه بیش از ۲۰۰ هزار تن انگور در ملکان».

    Not what only could be done, nor by how much it grows: «ظرفیت تولید سالانه ۲۰ هزار تن», «رشد سالانه ۸ درصد».
    """
    sentence, predicate, (first, last) = dated.sentence, dated.predicate, dated.place
    words, parse = sentence.words, sentence.parse
    beside = predicate.nominal and predicate.last == first - 1 and first == last
    if not (beside and parse and begins_amount(sentence, last)):
        return False
    begin = predicate.first
    while begin and parse.ezafe[begin - 1]:
        begin -= 1
    measured = any(words[n].flags & MEASURE or words[n].form in _GROWING for n in range(begin, first))
    return not measured and all(here.form != "درصد" for here in words[last + 1 : last + _AMOUNT])


_GROWING = frozenset("ظرفیت توان رشد افزایش کاهش سقف".split())
_AMOUNT = 7
"""Words of an amount with its unit, at most."""


def is_rate(sentence: Sentence, timex: Timex, place: tuple[int, int]) -> bool:
    """Whether a recurring time only measures: «روزانه ۲۷ بشکه», «رشد سالانه», «۷ میلیون تن در سال»."""
    words = sentence.words
    before = words[place[0] - 1] if place[0] else None
    after = words[place[1] + 1] if place[1] + 1 < len(words) else None
    if place[0] == place[1] and words[place[0]].form in ("سال", "ماه", "روز", "هفته", "ساعت", "دقیقه", "ثانیه"):
        return True
    if any(words[n].form in ("هر", "همه") for n in range(place[0], place[1] + 1)):
        return False
    if place[0] == place[1] and place[0] and sentence.parse and words[place[0]].form.endswith(EACH):
        noun = before is not None and not before.flags & (PREP | MARK | OBJECT) and sentence.parse.ezafe[place[0] - 1]
        if noun:
            return True  # «کاربر فعال [ماهانه]»
    measured = after is not None and bool(after.flags & (NUMBER | DETERMINER))
    return measured or (before is not None and bool(before.flags & (EVENT | MEASURE | LIGHT)))
