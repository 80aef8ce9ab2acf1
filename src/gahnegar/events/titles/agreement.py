"""A verb that stands only further on, given to its half in the voice and number that this half needs.

«کارخانه افتتاح [شد] و از اول آبان تولید خود را آغاز کرد».
"""

from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.phrases import chain_end
from gahnegar.events.predicates import Predicate
from gahnegar.events.somebody import is_somebody
from gahnegar.events.titles.needs import VALENCES
from gahnegar.events.words import CONJ, CONNECTIVE, DETERMINER, MARK, NUMBER, OBJECT, behind
from gahnegar.persian.verbs import TenseForm

OF_PEOPLE: Final = frozenset(("دستگیر", "بازداشت"))
LACKS_VERB: Final = frozenset("برگزار منتشر دستگیر بازداشت".split())
"""Nouns and adjectives whose verb, where it is left out, is «شد»."""
_DONE_TO: Final = frozenset(
    "افتتاح تاسیس راه‌اندازی احداث بنا تعطیل منحل ادغام ثبت پلمب تشکیل نوسازی بازگشایی واگذار منتقل "
    "محکوم بازداشت دستگیر آزاد تبرئه منصوب انتخاب".split()
)
"""What is done to somebody or to a body, where a later verb is lent_verb: «کارخانه افتتاح و … را آغاز کرد»."""
_GOING: Final = frozenset("اعزام روانه راهی حاضر وارد موفق مستقر عازم مطلع".split())
"""What somebody becomes, and does to nobody, where a later verb is lent_verb: «به محل اعزام و … را کشف کردند»."""


def lent_verb(sentence: Sentence, predicate: Predicate) -> str:
    """The passive verb of a noun whose verb is told only by «به عمل آمد» further on."""
    group, words = predicate.group, sentence.words
    if group is None:
        return ""
    objects = [n for n in range(predicate.clause_first, group.first) if words[n].flags & OBJECT]
    later = bool(objects) and objects[0] > predicate.first and group.stem in ("کرد", "نمود", "داد")
    start = behind(words, predicate.clause_first, predicate.first, MARK | CONNECTIVE)
    acts = (
        later
        and words[predicate.first].form not in _DONE_TO
        and is_somebody(sentence, start, min(chain_end(sentence, start), predicate.first - 1))
    )
    if acts and words[predicate.first].form in _GOING:
        return "شدند" if is_plural(sentence, [start]) else "شد"
    if group.passive:
        return BECOMES.get(group.tense, "شد")
    taken = any((words[predicate.first].form, words[n].form) in VALENCES for n in range(start, predicate.first))
    acts = acts or (taken and words[predicate.first].form not in _DONE_TO | _GOING)
    lasts = group.stem in ("داشت", "یافت")
    if group.stem != "آمد" and not lasts and (not later or acts):
        return ""
    return BECOMES.get(group.tense, "شد")


BECOMES: Final = {
    TenseForm.FUTURE: "خواهد شد",
    TenseForm.PRESENT: "می\u200cشود",
    TenseForm.SUBJUNCTIVE: "شود",
}


def is_plural(sentence: Sentence, order: list[int]) -> bool:
    """Whether the first noun of a title is more than one, so that a verb it borrows stays plural."""
    for index in order:
        if sentence.words[index].flags & NUMBER and sentence.words[index].form != "یک":
            return True
        if not sentence.words[index].flags & (MARK | DETERMINER | CONNECTIVE | CONJ):
            form = sentence.words[index].form
            return form.endswith(("ها", "های", "ان", "ین", "ات")) or bool(sentence.words[index].flags & NUMBER)
    return False
