"""Whether what is wished or planned comes to be: promised and allowed things do, what is hoped for may.

Works on the clauses around a verb in the subjunctive; knows nothing of dates.
"""

from gahnegar.events import lexicon
from gahnegar.events.clauses import Link, Sentence
from gahnegar.events.event import Status
from gahnegar.events.predicates import Predicate, predicate_of
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import PREP, STOP
from gahnegar.persian.verbs import TenseForm


def wished_status(sentence: Sentence, predicate: Predicate, forms: set[str], *, ahead: bool = False) -> Status:
    modal = predicate.clause.modal or predicate.clause.wish
    if modal is not None:
        before = sentence.words[modal.first - 1].form if modal.first else ""
        before = "قرار" if sentence.words[modal.first].form.startswith("قرار") else before
        if before in _PROMISED and not modal.negated:
            return Status.FUTURE
        past = modal.tense in (TenseForm.PAST, TenseForm.PERFECT, TenseForm.PLUPERFECT, TenseForm.IMPERFECT)
        if modal.stem == "توانست" and not past and _is_of_people(sentence, modal):
            return Status.FUTURE
        if modal.tense is TenseForm.IMPERFECT and ahead:  # «می‌توانستند در انتخابات ۱۶ اسفند شرکت کنند»
            return Status.HYPOTHETICAL
        if modal.stem == "توانست":
            return Status.PAST if past else Status.HYPOTHETICAL
        if modal.stem == "خواست" and modal.tense is TenseForm.PRESENT and _is_own_will(sentence, modal, predicate):
            return Status.FUTURE
        if past and before in _FORCED and modal.stem in ("شد", "گردید"):
            return Status.HYPOTHETICAL if modal.negated or ahead else Status.PAST
        if before in lexicon.PLANS:
            return Status.HYPOTHETICAL if (past and modal.stem == "بود") or modal.negated else Status.FUTURE
        return Status.HYPOTHETICAL
    planned = not forms.isdisjoint(lexicon.PLANNED) and "شاید" not in forms
    if planned or is_after_promise(sentence, predicate):
        return Status.FUTURE
    parent = predicate.clause.parent
    if parent is not None and parent.verb is not None and parent.verb.first:
        before = sentence.words[parent.verb.first - 1].form
        if before in _PROMISED or (before in lexicon.AGREED and parent.verb.tense is not TenseForm.PAST):
            return Status.FUTURE
        if before == "موفق" and parent.verb.tense is TenseForm.PAST:
            return Status.PAST
    if _managed(sentence, predicate):
        return Status.PAST
    return Status.FUTURE if _is_promised(sentence, predicate) else Status.HYPOTHETICAL


def calling_off(sentence: Sentence, predicate: Predicate) -> Predicate | None:
    """What became of that which was to be: «کنسرتی که قرار بود فردا برگزار شود [لغو شد]»; None of anything else.

    «سفری که برای هفته آینده برنامه‌ریزی شده بود، [انجام نمی‌شود]».
    """
    clause, words = predicate.clause, sentence.words
    outer = clause.parent
    verb = outer.verb if outer is not None else None
    if clause.link is not Link.RELATIVE or outer is None or verb is None or not _is_planned(sentence, predicate):
        return None
    named = any(here.form in lexicon.CANCELLING for here in words[max(verb.first - 1, clause.last) : verb.first])
    called = (named and not verb.negated and verb.tense in _OVER) or (verb.negated and verb.tense in _SAID)
    if not called or outer.first >= clause.first or words[outer.first].flags & PREP:
        return None
    found = predicate_of(sentence, outer)
    alone = found is not None and verb.negated and found.first == verb.first  # «…، نرفت»
    return None if alone else found


def _is_planned(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a clause says that something was to be: «قرار بود …», «برای جمعه پیش‌بینی شده بود»."""
    modal, group, words = predicate.clause.modal, predicate.group, sentence.words
    if modal is not None:
        past = modal.tense in (TenseForm.PAST, TenseForm.IMPERFECT)
        return modal.stem == "بود" and past and words[modal.first - 1].form in lexicon.PLANS
    return group is not None and group.tense is TenseForm.PLUPERFECT and words[group.first - 1].form in _SCHEDULED


_OVER = frozenset((TenseForm.PAST, TenseForm.PERFECT))
_SAID = _OVER | {TenseForm.PRESENT, TenseForm.FUTURE}
_SCHEDULED = frozenset("پیش‌بینی پیشبینی برنامه‌ریزی تنظیم".split())


_FORCED = frozenset("مجبور ناچار ناگزیر".split())
"""What somebody was and so did: «ناچار شد خانه را بفروشد»."""


def _managed(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether the verb right before a wish says that it was done: «موفق شدند … شناسایی کنند», «باعث شد … ببرد»."""
    before = sentence.clause_before(predicate.clause)
    verb = before.verb if before is not None else None
    return verb is not None and verb.tense is TenseForm.PAST and sentence.words[verb.first - 1].form in _BROUGHT_ABOUT


_BROUGHT_ABOUT = frozenset("موفق باعث سبب موجب".split())
"""Before «شد»: what follows was done."""


def _is_of_people(sentence: Sentence, modal: VerbGroup) -> bool:
    """Whether «می‌توانند» allows people something, where «می‌تواند» may say what is possible.

    The plural and the first and second person agree with people alone: «قیمت‌ها می‌تواند دو برابر شود».
    """
    return sentence.words[modal.last].form.endswith(_PEOPLE) and "اگر" not in {word.form for word in sentence.words}


_PEOPLE = ("نند", "نید", "نیم", "نم", "نن")


def _is_own_will(sentence: Sentence, modal: VerbGroup, predicate: Predicate) -> bool:
    """Whether who wants is who will do it: «می‌خواهد پاساژ بسازد», not «می‌خواهد جاده باز شود», «از او می‌خواهد …»."""
    group, words, parse = predicate.group, sentence.words, sentence.parse
    if group is None or modal.negated or group.negated or group.passive or not parse:
        return False
    wanted = words[group.last].form.removeprefix("ن")
    same = any(words[modal.last].form.endswith(end) and wanted.endswith(end) for end in _PERSONS)
    between = range(modal.last + 1, group.first - 1)
    others = any(parse.relation[n] == "nsubj" or words[n].form == "که" for n in between if not sentence.hidden[n])
    asked = any(
        words[n].form == "از" and not sentence.hidden[n + 1] for n in range(max(modal.first - _ASKED, 0), modal.first)
    )
    return same and not others and not asked and group.stem not in ("شد", "گردید", "باشد", "بود")


_PERSONS = ("ند", "ید", "یم", "م", "د", "ی", "ن", "ه")
_ASKED = 4
"""Words before a verb of wanting among which «از» may name who is asked."""


def is_after_promise(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether the verb right before a wish promises it: «فیفا وعده داده انتشار گازها را … کاهش دهد»."""
    group = predicate.group
    if group is None:
        return False
    place = next((n for n, other in enumerate(sentence.groups) if other is group), 0)
    before = sentence.groups[place - 1] if place else None
    if before is None or not before.first or before.negated or group.first - before.last > _NEAR_PROMISE:
        return False
    if any(word.flags & STOP for word in sentence.words[before.last + 1 : group.first]):
        return False
    promised = (sentence.words[before.first - 1].form, before.stem) in _PROMISING
    return promised and before.tense is not TenseForm.PLUPERFECT


_NEAR_PROMISE = 24
_PROMISING = frozenset(
    (noun, stem)
    for stem, nouns in (("داد", "وعده قول فراخوان"), ("گرفت", "تصمیم"), ("شد", "متعهد دعوت"), ("داشت", "مهلت فرصت"))
    for noun in nouns.split()
)
"""Verbs behind which what is wished is promised, decided or allowed: «تصمیم گرفته … بسازد», «فرصت دارند … بفرستند»."""


def _is_promised(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether the analyser hangs the clause on a promise or a plan: «وعده داده انتشار گازها را کاهش دهد»."""
    parse, group = sentence.parse, predicate.group
    if not parse or group is None:
        return False
    for above in parse.governors(group.last)[:3]:
        if parse.pos[above] != "VERB":
            continue
        forms = [sentence.words[child].form for child in parse.children[above] if child < above]
        if any(form in _PROMISED or form in ("قرار", "مقرر") for form in forms[-2:]):
            return (
                parse.relation[group.last] in ("ccomp", "conj", "xcomp") and "نمی" not in sentence.words[above].form[:3]
            )
    return False


_PROMISED = frozenset("وعده انتظار قول پیش‌بینی".split())
