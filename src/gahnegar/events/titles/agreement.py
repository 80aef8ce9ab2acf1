"""Verb and subject: whom a verb can be of, and a verb that stands only further on, given to the half that needs it.

«کارخانه افتتاح [شد] و از اول آبان تولید خود را آغاز کرد».
"""

import re
from typing import Final

from gahnegar.events.animacy import is_doer, is_person_noun
from gahnegar.events.clauses import Sentence
from gahnegar.events.phrases import chain_end
from gahnegar.events.predicates import Predicate
from gahnegar.events.predicates.verb_complex import COMING, DOES
from gahnegar.events.somebody import ends_plural, is_somebody
from gahnegar.events.titles.needs import VALENCES
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import CONJ, CONNECTIVE, DETERMINER, MARK, NUMBER, OBJECT, behind
from gahnegar.persian.text import fold
from gahnegar.persian.verbs import TenseForm


def can_be_of(sentence: Sentence, group: VerbGroup, name: str) -> bool:
    """Whether one named elsewhere can be the subject of a verb: «مسئولان» of no «تجربه کرد», nobody of «می‌کنیم»."""
    verbs = (sentence.parse.verb[n] for n in range(group.first, group.last + 1)) if sentence.parse else ()
    if group.impersonal or any(verb is not None and verb.person in _OF_SPEAKERS for verb in verbs):
        return False
    if sentence.words[group.last].form.endswith("یم"):  # «برمی‌گردیم»
        return False
    first = fold(name).text.split()[0]
    people = is_doer(first, plural=True) and is_person_noun(first)
    return ends_plural(sentence, group.last) or not people


_OF_SPEAKERS: Final = (1, 2)
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
    """The verb of a noun that cannot share the one further on: «تأسیس [شد] و در ۱۳۴۵ به بهره‌برداری رسید»."""
    group, words = predicate.group, sentence.words
    if group is None:
        return ""
    if group.stem in COMING and words[predicate.first].form in DOES:
        return "کرد"
    if group.stem in COMING and sentence.words[group.first - 1].form != "عمل":
        return becomes(group.tense, plural=ends_plural(sentence, group.last))
    put = group.stem == "گرفت" and words[group.first - 1].form == "قرار"
    if put and words[predicate.first - 1].form not in ("مورد", "تحت"):
        return becomes(group.tense, plural=ends_plural(sentence, group.last))  # «افتتاح [شد] و مورد استفاده قرار گرفت»
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


def becomes(tense: TenseForm, *, plural: bool) -> str:
    """«شد» in the tense of a verb further on: «برگزار [می‌شود] و … برپا می‌شود»."""
    verb = BECOMES.get(tense, "شد")
    return verb if not plural else _BECOME.get(verb, f"{verb}ند")


_BECOME: Final = {"خواهد شد": "خواهند شد", "می\u200cشود": "می\u200cشوند", "شود": "شوند"}
BECOMES: Final = {
    TenseForm.FUTURE: "خواهد شد",
    TenseForm.PRESENT: "می\u200cشود",
    TenseForm.SUBJUNCTIVE: "شود",
}


def of_one(title: str, tense: TenseForm) -> str:
    """A title whose verb of many people is told of one, in the tense of the verb.

    >>> of_one("استقلال به میدان می‌روند", TenseForm.PRESENT), of_one("حسن بازداشت شدند", TenseForm.PAST)
    ('استقلال به میدان می‌رود', 'حسن بازداشت شد')
    """
    if tense is TenseForm.FUTURE:
        return _WILL_BE.sub("خواهد", title)
    if tense is TenseForm.PERFECT:
        return _HAVE_BEEN.sub(" است", title)
    ending = "د" if tense in (TenseForm.PRESENT, TenseForm.SUBJUNCTIVE) else ""
    return f"{title.removesuffix('ند')}{ending}" if title.endswith("ند") else title


_WILL_BE: Final = re.compile(r"خواهند(?= [^ ]+$)")
_HAVE_BEEN: Final = re.compile("[ \u200c]اند$")


def is_plural(sentence: Sentence, order: list[int]) -> bool:
    """Whether the first noun of a title is more than one, so that a verb it borrows stays plural."""
    for index in order:
        if sentence.words[index].flags & NUMBER and sentence.words[index].form != "یک":
            return True
        if not sentence.words[index].flags & (MARK | DETERMINER | CONNECTIVE | CONJ):
            form = sentence.words[index].form
            several = form.endswith(("ها", "های", "ان", "ین", "ات")) or sentence.words[index].flags & NUMBER
            return bool(several) or any(_goes_with(sentence, n, index) for n in order)
    return False


def _goes_with(sentence: Sentence, index: int, noun: int) -> bool:
    """Whether a word is a name that «و» joins to a noun: «حسن و [رضا]»."""
    parse = sentence.parse
    return bool(parse) and parse.relation[index] == "conj" and parse.head[index] == noun
