"""What a clause hangs on, without which a wish, a chance or a condition would be told as a fact."""

from typing import Final

from gahnegar.events.clauses import Clause, Link, Sentence
from gahnegar.events.lexicon import AGREED, CONDITIONS, DENYING, PLANS
from gahnegar.events.predicates import Predicate, complex_start, predicate_of
from gahnegar.events.relative_heads import opening_clause, taken_noun
from gahnegar.events.relatives import Role, says_aside
from gahnegar.events.sentence_verbs import WISHED
from gahnegar.events.somebody import ends_plural
from gahnegar.events.titles.core import subjects_of
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import CONJ, DETERMINER, MARK, OBJECT, OPEN, PREP
from gahnegar.persian.verb_table import BECOMING_VERBS
from gahnegar.persian.verbs import TenseForm

_SHORT_MATRIX: Final = 4
"""Words of a wish at most that a title takes along."""
_CONDITIONS: Final = CONDITIONS | {"مگر"}
_IF_THAT: Final = frozenset("صورتی شرطی شرط مگر".split())
"""Words that make a condition of the clause behind their «که»."""
_THAT: Final = frozenset("که آنکه اینکه این‌که آن‌که".split())
_NEAR: Final = 4
"""Words at most between a verb and the condition behind it."""


def opener(sentence: Sentence, clause: Clause) -> int:
    """The first word of what makes a clause a condition («اگر», «در صورتی که», «مگر آنکه»); -1 where it is none."""
    words, index = sentence.words, clause.first - 1
    while index > 0 and words[index].flags & MARK:
        index -= 1
    if index < 0:
        return -1
    if words[index].form in _CONDITIONS:
        return index
    if words[index].form not in _THAT or not index or words[index - 1].form not in _IF_THAT:
        return -1
    index -= 1
    return index - 1 if index and words[index - 1].form in ("در", "به") else index


HOLDING: Final = {
    "برگزار": "برگزاری",
    "برپا": "برپایی",
    "افتتاح": "افتتاح",
    "آغاز": "آغاز",
    "شروع": "شروع",
    "اجرا": "اجرای",
    "انجام": "انجام",
    "منتشر": "انتشار",
}
"""Nouns of what was to be done, which stand before what was called off: «[برگزاری] کنسرت لغو شد»."""


def meant_by(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """Where a sentence begins and ends that tells what happens to those whom a clause behind «که» means; or None.

    «[برای کسانی که تا شنبه ثبت‌نام نکنند کارت صادر نمی‌شود]»: what they do is a condition, and no event.
    """
    clause, group = predicate.clause, predicate.group
    parent = clause.parent
    if group is None or group.tense is not TenseForm.SUBJUNCTIVE or predicate.nominal or clause.modal is not None:
        return None
    if clause.link is not Link.RELATIVE or opening_clause(clause) is not clause or clause.first < _MEANT:
        return None
    if parent is None or parent.verb is None or parent.verb.first < group.last or says_aside(sentence, clause):
        return None
    first = taken_noun(sentence, clause, group)[0]
    if sentence.words[clause.first - 1].form != "که" or predicate.role is not Role.SUBJECT:
        return None
    while first > parent.first and sentence.words[first - 1].flags & (PREP | DETERMINER):
        first -= 1
    happens = predicate_of(sentence, parent)
    return first if happens is None else min(first, happens.clause_first), parent.verb.last


_MEANT: Final = 2
"""Words before a clause that says who is meant, at least: a noun and «که»."""


def denial_around(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """Where a sentence begins and ends that denies what a clause tells: «[خبری را که …] بی‌اساس خواند»; or None."""
    clause, words = predicate.clause, sentence.words
    parent, news = clause.parent, clause.first - 2
    if parent is None or parent.verb is None or predicate.group is None or parent.verb.first <= predicate.group.last:
        return None
    news -= words[news].flags & OBJECT > 0
    stated = (
        news > 0
        and words[clause.first - 1].form == "که"
        and words[news].form.removesuffix("ی").removesuffix("\u200cا") in _NEWS
    )
    stated = stated and bool(subjects_of(sentence, predicate, set()))  # no «خبری را که منتشر شد»
    own = {words[n].form for n in range(predicate.group.last + 1, parent.verb.first)}
    return (parent.first, parent.verb.last) if stated and not own.isdisjoint(DENYING | _BASELESS) else None


_NEWS: Final = frozenset("خبر ادعا شایعه گزارش مطلب موضوع".split())
"""What is told and may be false."""
_BASELESS: Final = frozenset("بی‌اساس دروغ نادرست کذب واهی".split())
"""What news are called that are false."""


def condition_of(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The words of the condition under which a clause holds, before or behind its verb; None where there is none."""
    group = predicate.group
    if group is None:
        return None
    for clause in sentence.clauses:
        if clause.verb is None or _main(sentence, clause) is not predicate.clause:
            continue
        first = opener(sentence, clause)
        if first >= 0 and (clause.verb.last < group.first or 0 < clause.first - group.last <= _NEAR):
            return first, clause.verb.last
    return None


def main_of(sentence: Sentence, clause: Clause) -> Predicate | None:
    """The predicate of the clause that holds under the condition `clause`."""
    main, first = _main(sentence, clause), opener(sentence, clause)
    if main is None or main.verb is None or first - main.verb.last > _NEAR:
        return None
    return predicate_of(sentence, main)


def _main(sentence: Sentence, clause: Clause) -> Clause | None:
    """The clause with a verb that a clause interrupts or follows."""
    parent = clause.parent
    if parent is None or parent.verb is not None:
        return parent
    return parent.previous or sentence.clause_before(parent)


def framed_by(sentence: Sentence, predicate: Predicate) -> tuple[Predicate, Clause] | None:
    """The predicate of promising, asking or ordering on which a clause in the subjunctive depends, if any.

    With the clause that begins what depends on it: that of the predicate, or one that «و» joins before it.
    """
    first, group = predicate.clause, predicate.group
    if group is None or predicate.gapped or group.tense is not TenseForm.SUBJUNCTIVE:
        return None
    while first.link is Link.COORDINATE and first.previous is not None:
        first = first.previous
    outer = first.parent
    if (
        opener(sentence, first) >= 0
        or first.modal is not None
        or first.verb is None
        or first.verb.tense is not TenseForm.SUBJUNCTIVE
    ):
        return None
    if outer is None:
        outer = sentence.clause_before(first)
    elif first.link is not Link.COMPLEMENT:
        return None
    verb = outer.verb if outer is not None else None
    if outer is None or verb is None or not verb.last < first.first <= predicate.clause_first:
        return None
    wants = any(sentence.words[n].form in _WANTING for n in range(outer.first, verb.first))
    if verb.copula and not wants:
        return None
    if predicate.nominal and any(here.form not in _LEADS_ON for here in sentence.words[verb.last + 1 : first.first]):
        return None  # «… انجام خواهد داد، زیرا …»
    frame = predicate_of(sentence, outer)
    if frame is None or (not wants and matrix(sentence, predicate) and not subjects_of(sentence, frame, set())):
        return None
    return frame, first


def claim_around(sentence: Sentence, predicate: Predicate) -> tuple[Predicate, Clause] | None:
    """The predicate that makes a clause what somebody is accused of or what is rumoured, and where that begins.

    «مدیرعامل [متهم است که] … دریافت کرده است», «[گفته می‌شود] شاه باغ را بخشیده است»: without it, a fact.
    """
    first, group, words = predicate.clause, predicate.group, sentence.words
    if group is None or predicate.nominal or predicate.gapped:
        return None
    while first.link is Link.COORDINATE and first.previous is not None:
        first = first.previous
    after = first.first - 1
    after -= words[after].form == "که"
    outer = next((c for c in sentence.clauses if c.verb is not None and c.verb.last == after and c is not first), None)
    if outer is None or outer.verb is None or (first.link is Link.RELATIVE and words[after + 1].form != "که"):
        return None
    verb = outer.verb
    accused = any(words[n].form in _CLAIMED for n in range(max(verb.first - 1, 0), verb.last + 1))
    rumoured = verb.passive and verb.stem == "گفت" and verb.tense is TenseForm.PRESENT
    rumoured = rumoured and group.tense is not TenseForm.FUTURE
    charge = verb.copula and words[verb.first - 1].form == "این" and words[outer.first].form.startswith("اتهام")
    claimed = accused or rumoured or charge or _is_denial(sentence, verb)
    return (frame, first) if claimed and (frame := predicate_of(sentence, outer)) else None


def _is_denial(sentence: Sentence, verb: VerbGroup) -> bool:
    """Whether a verb denies what the clause behind its «که» tells, or does not say it: «[تأیید نکرد] که …»."""
    following = sentence.words[min(verb.last + 1, len(sentence.words) - 1)].form
    if following != "که" or verb.passive or verb.tense is TenseForm.SUBJUNCTIVE:
        return False
    noun = sentence.words[verb.first - 1].form if verb.first else ""
    says = verb.stem in _TELLING - {"خواست"} or (verb.stem in _MAKING and noun in _SAID)
    return says if verb.negated else verb.stem in _MAKING and noun in DENYING


_SAID: Final = frozenset("تایید اعلام اعتراف اقرار تصریح قبول فاش ثابت".split())
"""Nouns of saying that something is so."""


_CLAIMED: Final = frozenset("متهم متهم‌اند متهمند مظنون مظنون‌اند شایع".split())
"""What somebody of whom nothing is proved is said to be, and what only rumour tells."""


def saying_around(sentence: Sentence, predicate: Predicate) -> tuple[Predicate, Clause] | None:
    """The verb of saying before a clause, with a subject that may be that of the clause, and where the saying begins.

    «شهردار گفت تا پایان سال دو پل می‌سازد»: without a subject of its own a clause is told with who says it.
    """
    first, group = predicate.clause, predicate.group
    if group is None or predicate.nominal or predicate.gapped or group.tense is TenseForm.SUBJUNCTIVE:
        return None
    while first.previous is not None:
        first = first.previous
    for clause in sentence.clauses:
        verb = clause.verb
        if verb is None or not 0 < first.first - verb.last <= 1 + (sentence.words[first.first - 1].form == "که"):
            continue
        saying = predicate_of(sentence, clause)
        if saying is None or not (saying.reporting or verb.stem in _TELLING) or verb.negated or verb.stem == "شد":
            return None
        agree = ends_plural(sentence, group.last) == ends_plural(sentence, verb.last)
        return (saying, first) if agree and subjects_of(sentence, saying, set()) else None
    return None


_LEADS_ON: Final = frozenset("که تا".split())
_WANTING: Final = frozenset("خواستار خواهان مایل آماده مخالف موافق نگران مدعی مشتاق".split())
"""What with a copula says what somebody wants or fears: «عربستان خواستار این امر است که …»."""
_ASKED: Final = frozenset(
    "حکم دستور فرمان پیشنهاد توصیه درخواست تقاضا هشدار تاکید تهدید نتیجه نشان ثابت مشخص معلوم روشن فاش آشکار اعتراف "
    "اقرار تایید پیش‌بینی یادآور خاطرنشان متذکر رای قسم سوگند شرط گزارش خبر اطلاع اجازه قول وعده تذکر اخطار "
    "موافقت فتوا گمان تصور فکر احساس اطمینان باور مقرر تصریح اعلام مدعی ادعا توافق تصویب مصوب".split()
)
"""Nouns of verbs that say nothing without what was ordered, found or said: «حکم داد که …»."""
_TELLING: Final = frozenset("گفت نوشت خواست دانست فهمید دریافت پذیرفت شنید افزود فرمود پنداشت".split())
"""Verbs that do, without a noun: «از دو طرف خواست …»."""


_MAKING: Final = frozenset("کرد نمود داد گرفت گذاشت".split())
"""Light verbs of what somebody says, decides or allows."""


def content_of(sentence: Sentence, predicate: Predicate) -> Predicate | None:
    """What is asked, ordered, found or said in the clause right behind a verb that says nothing without it, if any."""
    group, words = predicate.group, sentence.words
    if group is None or predicate.gapped or predicate.clause_last > group.last:
        return None
    noun = words[group.first - 1].form if group.first else ""
    before = [here.form for here in words[max(group.first - 2, 0) : group.first]]
    points = (group.copula or group.stem == "بود") and (noun in ("این", "آن") or before == ["این", "امر"])
    tells = group.stem in _TELLING and (predicate.nominal or predicate.first == group.first)
    lasts = noun == "طول" and any(here.form == "تا" for here in words[group.last + 1 : group.last + 2])
    own = range(predicate.clause_first, group.first)
    known = (
        noun == "خبر"
        and not words[group.first - 2].form.endswith("ی")
        and any(words[n].form == "از" and not sentence.hidden[n + 1] for n in own)
    )
    asks = (noun in _ASKED and not known) or points or tells or lasts  # «از انفجار خبر داد که …»
    done = group.passive or group.stem in BECOMING_VERBS
    if done and subjects_of(sentence, predicate, set()):
        return None
    after = group.last + 1
    joined = after < len(words) and words[after].form in ("که", "تا")
    after += joined
    while after < len(words) and words[after].flags & OPEN:
        after += 1
    for clause in sentence.clauses:
        if clause.verb is None or not group.last < clause.first <= after <= clause.verb.first:
            continue
        wished = clause.verb.tense is TenseForm.SUBJUNCTIVE or clause.modal is not None
        if asks:
            asked = joined or wished or _completes(sentence, group, range(clause.first, clause.verb.last + 1))
        else:
            asked = joined and _is_object(sentence, predicate, clause.verb)
        return predicate_of(sentence, clause) if asked else None
    return None


def _is_object(sentence: Sentence, predicate: Predicate, verb: VerbGroup) -> bool:
    """Whether a clause is what somebody did in a light verb without another object: «تصویب کرد که …»."""
    parse, group, words = sentence.parse, predicate.group, sentence.words
    if not parse or group is None or group.passive or group.stem not in _MAKING:
        return False
    if parse.relation[group.first - 1] != "compound:lvc" or group.tense is TenseForm.SUBJUNCTIVE:
        return False
    own = range(predicate.clause_first, group.first)
    if any(words[n].flags & OBJECT or (parse.relation[n] == "obj" and parse.head[n] == group.last) for n in own):
        return False
    return _completes(sentence, group, range(verb.first, verb.last + 1))


def _completes(sentence: Sentence, group: VerbGroup, words: range) -> bool:
    """Whether one of some words governs the clause that completes a verb, «که» before it or not."""
    parse = sentence.parse
    return bool(parse) and any(
        parse.relation[n] == "ccomp" and group.first <= parse.head[n] <= group.last for n in words
    )


def matrix(sentence: Sentence, predicate: Predicate) -> list[int]:
    """The words that make a clause a wish or a chance: «بعید است …», «انتظار می‌رود …»; without them it were a fact."""
    clause, group = predicate.clause, predicate.group
    parent = clause.parent
    if group is None or predicate.nominal or group.tense is not TenseForm.SUBJUNCTIVE or clause.modal is not None:
        return []
    if clause.previous is not None:
        return _shared_words(sentence, clause)
    if clause.link is not Link.COMPLEMENT:
        return []
    verb = parent.verb if parent is not None else None
    if verb is None or verb.last >= clause.first or predicate.clause_first < clause.first:
        return []
    before = sentence.words[verb.first - 1].form if verb.first else ""
    if not (verb.copula or before in WISHED | PLANS or (verb.stem in ("خواست", "توانست", "رفت") and not verb.passive)):
        return []
    start = complex_start(sentence, verb, -1)
    if start == verb.first and start and (verb.copula or before in WISHED | PLANS):
        start -= not sentence.words[start - 1].flags & (MARK | PREP | CONJ)
    found = list(range(start, verb.last + 1))
    return found if len(found) <= _SHORT_MATRIX else []


def agreed_before(sentence: Sentence, predicate: Predicate) -> list[int]:
    """The words of the wish around a clause that are told of nobody: «[قرار است] … به شیراز برود و … برگردد»."""
    found = matrix(sentence, predicate)
    return found if found and sentence.words[found[0]].form in AGREED else []


def shared_modal(sentence: Sentence, predicate: Predicate) -> list[int]:
    """The words up to the «می‌توانند» that two halves of a clause share: «[متقاضیان می‌توانند] بازدید و … کنند»."""
    clause, group = predicate.clause, predicate.group
    modal = clause.modal
    if group is None or modal is None or predicate.nominal or predicate.gapped or group is not clause.verb:
        return []
    if modal.copula or modal.last + 1 >= predicate.clause_first or modal.last - clause.first > _SHORT_MATRIX:
        return []
    return list(range(clause.first, modal.last + 1))


def _shared_words(sentence: Sentence, clause: Clause) -> list[int]:
    """The words of a wish that the clause behind «و» shares: «قرار است … شود و … بازگردد»."""
    modal = clause.wish
    if modal is None:
        return []
    start = modal.first
    start -= start > 0 and bool(modal.copula or sentence.words[start - 1].form in PLANS | WISHED)
    return list(range(start, modal.last + 1))
