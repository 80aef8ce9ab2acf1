"""What is over is told in the simple past, as in headlines: «برگزار شده بود» → «برگزار شد», «زاده شده» → «زاده شد».

Only where nothing denies, wishes or doubts it, and the time is none until or since which something holds.
"""

from typing import Final

from gahnegar.events.clauses import Clause, Sentence, comes_after
from gahnegar.events.phrases import chain_end
from gahnegar.events.predicates import Predicate
from gahnegar.events.somebody import ends_plural, is_many, is_somebody
from gahnegar.events.titles.agreement import is_plural
from gahnegar.events.titles.conditions import condition_of, matrix, opener
from gahnegar.events.titles.core import subjects_of
from gahnegar.events.words import CONJ, DETERMINER, MARK, NUMBER, OBJECT, PREP, SUB
from gahnegar.persian.verb_table import BECOMING_VERBS, STEMS
from gahnegar.persian.verbs import TenseForm

_LASTING: Final = frozenset("نشست ایستاد خوابید خفت پوشید آویخت".split())
"""Verbs whose participle tells a state: «نشسته بود»."""
_UNSURE: Final = frozenset(
    "شاید کاش ای‌کاش گویی گویا انگار مگر هنوز تازه تاکنون دیگر همواره همیشه گاه گاهی وقتی هنگامی زمانی".split()
)
"""Words of a clause that its tense goes with."""
_ENDINGS: Final = frozenset(("", "ند", "م", "یم", "ی", "ید"))
_MADE: Final = frozenset(
    "ساخت نوشت سرود بافت دوخت کاشت خرید فروخت گشود بست پذیرفت پراکند گسترد آراست آفرید سنجید فرستاد کند تراشید نگاشت "
    "برداشت افراشت یافت".split()
)
"""Verbs that are done to things, so that a thing shares a later «شد»: «پل ساخته [شد] و … تخریب شد»."""


def in_simple_past(sentence: Sentence, predicate: Predicate, times: list[tuple[int, int]]) -> dict[int, str]:
    """What is written for words of the verb so that it tells in the simple past what is over; empty where it stays."""
    group, words = predicate.group, sentence.words
    finished = predicate.over or (predicate.holds and group is not None and group.tense is TenseForm.PERFECT)
    if group is None or predicate.gapped or predicate.since:
        return {}
    if group.tense is TenseForm.SUBJUNCTIVE and predicate.over and comes_after(sentence, predicate.clause):
        verb = words[group.last].verb  # «پیش از آنکه به تهران بیاید» → «به تهران آمد»
        past = verb.stem if verb is not None else group.stem
        return {group.last: f"{past}ند" if ends_plural(sentence, group.last) else past}
    if group.tense not in (TenseForm.PERFECT, TenseForm.PLUPERFECT) or predicate.clause.modal is not None:
        return {}
    if group.negated or not finished or _is_unsure(sentence, predicate):
        return _in_perfect(sentence, predicate)
    own = [time for time in times if sentence.owner[time[0]] is predicate.clause]
    led = {words[first - 1].form for first, _ in own if first}
    wide, last = any(_has_no_edges(sentence, *time) for time in own), words[group.last].form
    if group.tense is TenseForm.PLUPERFECT:
        participle, ending = words[group.last - 1].form, last.removeprefix("بود")
        if ending not in _ENDINGS or group.first == group.last or wide or not led.isdisjoint(("تا", "الی", "از")):
            return {}
        past = participle.removesuffix("ه")
        state = past == "بست" and not any(words[n].flags & OBJECT for n in range(predicate.clause_first, group.first))
        return {} if past not in STEMS or past in _LASTING or state else {group.last - 1: past + ending, group.last: ""}
    past = last.removesuffix("ه")
    if not _describes_nothing(sentence, group.last):
        return {}
    if past == last or past not in STEMS or past in _LASTING:
        return {}
    later = _coordinate(sentence, predicate)
    plural = _acts_in_plural(sentence, predicate, later)
    if group.first == group.last and (group.passive or _shares_voice(sentence, predicate, later)):
        return {group.last: f"{last} {'شدند' if plural else 'شد'}"}
    if predicate.holds or "از" in led or wide or past == "بود":
        return {group.last: f"{last}\u200cاند" if plural else f"{last} است"}
    return {} if not led.isdisjoint(("تا", "الی")) else {group.last: past + ("ند" if plural else "")}


def _in_perfect(sentence: Sentence, predicate: Predicate) -> dict[int, str]:
    """What is written for a bare participle that is told of as it stands: «زیبا بوده و …» → «زیبا بوده است»."""
    group, later = predicate.group, _coordinate(sentence, predicate)
    if group is None or group.tense is not TenseForm.PERFECT or not _describes_nothing(sentence, group.last):
        return {}
    last = sentence.words[group.last].form
    past = last.removesuffix("ه").removeprefix("ن") if group.negated else last.removesuffix("ه")
    if _is_to_come(later) or not last.endswith("ه") or past not in STEMS:
        return {}
    first = next(iter(subjects_of(sentence, predicate, set())), -1)
    people = first < 0 or is_somebody(sentence, first, chain_end(sentence, first))
    plural = people and _acts_in_plural(sentence, predicate, later)
    return {group.last: f"{last}\u200cاند" if plural else f"{last} است"}


def _is_to_come(clause: Clause | None) -> bool:
    """Whether a clause tells of what is to come, by its own verb: «قطع شده و … [ناچار شده‌اند] بپردازند» does not."""
    verb = None if clause is None else clause.modal or clause.verb
    return verb is not None and verb.tense in _TO_COME


_TO_COME: Final = frozenset((TenseForm.SUBJUNCTIVE, TenseForm.FUTURE))


def _describes_nothing(sentence: Sentence, last: int) -> bool:
    """Whether nothing stands behind a bare participle that it could describe: «سفارش نفتی خریداری شده بلاروس»."""
    after, words = last + 1, sentence.words
    if after == len(words):
        return True
    if sentence.owner[after] is not sentence.owner[last] and words[after].flags & PREP:
        return True
    return bool(words[after].flags & (MARK | CONJ | SUB)) or words[after].form in _GOING_ON


_GOING_ON: Final = frozenset("تا ولی اما".split())


def _is_unsure(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a clause is a wish, a condition or what would have been, or has a word that its tense goes with."""
    clause = predicate.clause
    if opener(sentence, clause) >= 0 or matrix(sentence, predicate):
        return True
    own = range(predicate.clause_first, predicate.clause_last + 1)
    doubt = any(sentence.words[n].form in _UNSURE and sentence.owner[n] is clause for n in own)
    return doubt or condition_of(sentence, predicate) is not None


def _coordinate(sentence: Sentence, predicate: Predicate) -> Clause | None:
    """The clause that «و» joins to this one right behind its verb."""
    after = predicate.group.last + 1 if predicate.group is not None else len(sentence.words)
    if after >= len(sentence.words) or not sentence.words[after].flags & CONJ:
        return None
    return next((other for other in sentence.clauses if other.previous is predicate.clause), None)


def _acts_in_plural(sentence: Sentence, predicate: Predicate, later: Clause | None) -> bool:
    """Whether the verb that a bare participle stands for is plural, by the verb it shares or by its subject."""
    shares = later is not None and later.verb is not None and ends_plural(sentence, later.verb.last)
    first = next(iter(subjects_of(sentence, predicate, set())), -1)
    if first < 0:
        return shares
    return is_many(sentence, first, chain_end(sentence, first)) or (shares and is_plural(sentence, [first]))


def _has_no_edges(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a time has no edges or reaches to the day of speaking, and asks for the perfect: «سال‌های اخیر»."""
    forms = [sentence.words[n].form for n in range(first, last + 1)]
    many = any(sentence.words[n].flags & (NUMBER | DETERMINER) for n in range(first, last + 1))
    many = many or any(form.endswith(("ها", "های")) for form in forms)
    return not _NOW.isdisjoint(forms) or (many and not _PAST.isdisjoint(forms))


_NOW: Final = frozenset("اخیر اخیرا امروز امروزه تاکنون اکنون هم‌اکنون الان حاضر".split())
_PAST: Final = frozenset("گذشته پیشین".split())


def _shares_voice(sentence: Sentence, predicate: Predicate, later: Clause | None) -> bool:
    """Whether a participle of what is done to a thing shares the «شد» of the next verb: «پل ساخته و … تخریب شد»."""
    group = predicate.group
    killed = group is not None and sentence.words[group.last].form == "کشته"
    if group is None or later is None or later.verb is None or not (killed or group.stem in _MADE):
        return False
    if later.verb.stem not in BECOMING_VERBS or later.verb.tense is not TenseForm.PAST:
        return False
    own = range(predicate.clause_first, group.first)
    if any(sentence.words[n].flags & OBJECT for n in own):
        return False
    if killed:
        return True  # «۳۰ تن کشته و ۲۵ تن زخمی شدند»
    subjects = subjects_of(sentence, predicate, set())
    first = next(iter(subjects), -1)
    parse = sentence.parse
    acted_on = any(parse.relation[n] == "obj" and parse.head[n] == group.last and n != first for n in own if parse)
    return first >= 0 and not acted_on and not is_somebody(sentence, first, chain_end(sentence, first))
