"""What «این …» points at that a text told in other words: «این رقم», «این پروژه», «این پیوند», «همین حریف».

The clause right before says it, by its subject or by what its verb takes; where it does not say so plainly, nothing is
meant. Knows no time.
"""

from collections.abc import Callable, Container
from typing import Final

from gahnegar.events.clauses import Clause, Sentence
from gahnegar.events.fuller import clauses_over
from gahnegar.events.fuller_phrases import phrase_end
from gahnegar.events.lexicon import DEMONSTRATIVES, REFLEXIVES, UNDERGOING_VERBS
from gahnegar.events.mentions import Mentions, Named, kind_named
from gahnegar.events.named_again import named_before
from gahnegar.events.own_subjects import changes, own_subject, phrase_start
from gahnegar.events.phrases import chain_end
from gahnegar.events.somebody import is_animate
from gahnegar.events.undergone import marked_object
from gahnegar.events.words import BODY, CONJ, DETERMINER, EVENT, MARK, NAME, NUMBER, OBJECT, PLACE, PREP, PRONOUN, TITLE
from gahnegar.persian.text import fold
from gahnegar.persian.verb_table import BECOMING_VERBS

_SHORT: Final = 7
"""Words that are put in, at most."""
_NAME: Final = 2
"""Words of a name beyond its first."""


def meant_otherwise(mentions: Mentions, sentence: Sentence, index: int) -> str:
    """What «این» at a word means with the noun behind it, where the clause before says it in other words."""
    noun = sentence.words[index + 1].form.strip("\u200c")
    find = _FINDERS.get(noun) or _deed_finder(noun)
    source, clauses = clauses_over(mentions, sentence, index) if find is not None else (sentence, [])
    led = index > 0 and sentence.words[index - 1].flags & PREP
    if find is None or not source.parse or not clauses or (led and find is _figure):  # «از این رقم کمتر بود»
        return ""
    tried = clauses[-1:] if noun in _FINDERS and find not in (_marriage, _rival, _body) else reversed(clauses)
    found = next((text for clause in tried if (text := find(mentions, source, clause))), "").split()
    own = {here.form for here in sentence.words[sentence.owner[index].first : index]}
    apart = own.isdisjoint(fold(" ".join(found)).text.split())  # «[پیکان] همین حریف را برد»
    whole = len(found) > 1 or find in (_rival, _vehicle)
    return " ".join(found) if apart and whole and len(found) <= _SHORT else ""


def _figure(mentions: Mentions, source: Sentence, clause: Clause) -> str:
    """Whose figure a clause told: «[جمعیت شهر] به ۲۰۰ هزار نفر رسید»."""
    verb, words = clause.verb, source.words
    subject = _subject(mentions, source, clause)
    if verb is None or subject is None or words[subject[0]].flags & NUMBER:
        return ""
    own = [n for n in range(subject[1] + 1, verb.first) if source.owner[n] is clause and not source.hidden[n]]
    reached = any(words[n].form == "به" and words[n + 1].flags & NUMBER for n in own[:-1])
    tells = reached and (verb.stem == "رسید" or changes(source, clause))
    counted = (
        verb.first > 1 and bool(words[verb.first - 2].flags & NUMBER) and source.parse.pos[verb.first - 1] == "NOUN"
    )
    reckoned = verb.stem in BECOMING_VERBS and counted
    stands = verb.copula or verb.stem == "بود" or reckoned  # «[تورم] ۴۲ درصد شد»
    tells = tells or (stands and any(words[n].flags & NUMBER for n in own))
    return _plain_thing(mentions, source, *subject) if tells else ""


def _deed_finder(noun: str) -> Callable[[Mentions, Sentence, Clause], str] | None:
    """What finds of what a deed was that a verb before tells: «بازدید از غار را [ممنوع] کرد؛ این ممنوعیت …»."""
    said = _DEEDS.get(noun, noun.removesuffix("یت") if noun.endswith("یت") else noun.removesuffix("ی"))
    if said not in _DONE_DEEDS:
        return None

    def find(mentions: Mentions, source: Sentence, clause: Clause) -> str:
        verb = clause.verb
        if verb is None or source.words[verb.first - 1].form != said:
            return ""
        becomes = verb.stem in BECOMING_VERBS or verb.stem == "یافت"
        timed = {n for first, last in mentions.times(source) for n in range(first, last + 1)}
        thing = _subject(mentions, source, clause) if becomes else marked_object(source, clause, timed)
        return "" if thing is None else f"{noun} {_plain(mentions, source, *thing)}".strip()

    return find


def _plain(mentions: Mentions, source: Sentence, first: int, last: int) -> str:
    """A phrase as the text writes it; nothing of one that is counted, led or leans on another word."""
    barred = PRONOUN | DETERMINER | MARK | OBJECT
    plain = not source.words[first].flags & NUMBER and not any(
        source.words[n].flags & barred for n in range(first, last + 1)
    )
    return mentions.written(source, first, last) if plain else ""


_DEEDS: Final = {"توقف": "متوقف", "ابطال": "باطل", "انسداد": "مسدود", "رای": "تصویب", "تعمیرات": "تعمیر"}
"""Nouns of deeds that another word before a light verb tells."""
_DONE_DEEDS: Final = frozenset(
    "ممنوع محدود محروم معاف تعطیل متوقف مسدود باطل تصویب افزایش کاهش تغییر تعلیق تمدید تاخیر لغو بازداشت تعمیر مرمت "
    "بازسازی تخریب".split()
)
"""What is done or comes about, told by the word before a light verb."""


def _work(mentions: Mentions, source: Sentence, clause: Clause) -> str:
    """What was being built or done: «[ساخت پل هیرکان] آغاز شد», «[خط یک مترو] راه می‌افتد»."""
    subject = _subject(mentions, source, clause)
    here = source.words[subject[0]] if subject is not None else None
    built = here is not None and (here.form in _BUILDING or here.flags & PLACE)
    return _plain_thing(mentions, source, *subject) if subject is not None and built else ""


def _begun(mentions: Mentions, source: Sentence, clause: Clause) -> str:
    """What somebody began or did: «[مرمت پل] را آغاز کرد»."""
    verb = clause.verb
    if verb is None or source.words[verb.first - 1].form not in _BEGINNING:
        return ""
    timed = {n for first, last in mentions.times(source) for n in range(first, last + 1)}
    thing = marked_object(source, clause, timed)
    built = thing is not None and (source.words[thing[0]].form in _BUILDING or source.words[thing[0]].flags & EVENT)
    return _plain_thing(mentions, source, *thing) if thing is not None and built else ""


def _marriage(mentions: Mentions, source: Sentence, clause: Clause) -> str:
    """Who married whom: «[نادره] با [بهمن کیا] ازدواج کرد»."""
    verb, words = clause.verb, source.words
    if verb is None or words[verb.first - 1].form not in _MARRYING:
        return ""
    own = [n for n in range(clause.first, verb.first - 1) if source.owner[n] is clause]
    subject = _subject(mentions, source, clause)
    hero = mentions.hero(source.starts[clause.first]) if subject is None else mentions.span(source, subject)
    one = next((n + 1 for n in own if words[n].form == "با"), -1)
    named = one > 0 and (source.parse.pos[one] == "PROPN" or words[one].flags & (NAME | TITLE))
    if hero is None or not named or len(hero.text.split()) > _NAME + 1:
        return ""
    last = next((n - 1 for n in range(one + 1, verb.first) if words[n].flags & (MARK | PREP)), verb.first - 2)
    other = mentions.written(source, one, min(last, one + _NAME))
    return f"ازدواج {' '.join(hero.text.split())} با {other}"


def _request(mentions: Mentions, source: Sentence, clause: Clause) -> str:
    """What somebody asked for: «خواهان [افزایش کرایه] شد»: «درخواست افزایش کرایه»."""
    verb, words = clause.verb, source.words
    if verb is None or verb.stem not in (*BECOMING_VERBS, "بود", "است"):
        return ""
    asked = next((n + 1 for n in range(clause.first, verb.first - 1) if words[n].form in _ASKING), -1)
    if asked < 0 or source.owner[asked] is not clause or source.hidden[asked]:
        return ""
    last = verb.first - 1
    plain = not any(words[n].flags & (PRONOUN | DETERMINER | MARK) for n in range(asked, last + 1))
    return f"درخواست {mentions.written(source, asked, last)}" if plain else ""


def _decided(noun: str) -> Callable[[Mentions, Sentence, Clause], str]:
    """What finds whose decision it was: «[دیوان عدالت] آزمون را لغو کرد. این تصمیم …»: «تصمیم دیوان عدالت»."""

    def find(mentions: Mentions, source: Sentence, clause: Clause) -> str:
        subject = _subject(mentions, source, clause)
        acts = clause.verb is not None and clause.verb.stem not in UNDERGOING_VERBS and not clause.verb.passive
        into = subject is not None and source.words[subject[1] + 1].flags & OBJECT  # «وزیر [رئیس دانشگاه] را عزل کرد»
        if subject is None or not acts or into or kind_named(source, *subject) not in (Named.BODY, Named.PERSON):
            return ""
        whose = _plain(mentions, source, *subject)
        return f"{noun} {whose}" if whose else ""

    return find


_ASKING: Final = frozenset(("خواهان", "خواستار"))
"""Before what somebody asks for."""


def _rival(mentions: Mentions, source: Sentence, clause: Clause) -> str:
    """Against whom a match was: «بر [نفت گچساران] پیروز شد», «از سد [پیکان] گذشت», «به [ملوان] باخت»."""
    words, verb = source.words, clause.verb
    done = set() if verb is None else {words[verb.first - 1].form, verb.stem}
    for index in range(clause.first, 0 if verb is None else verb.first - 1):
        first = index + 1
        if source.owner[index] is not clause or done.isdisjoint(_AGAINST.get(words[index].form, ())):
            continue
        if verb is not None and not (words[first].flags & (NUMBER | DETERMINER | PRONOUN) or source.hidden[first]):
            return mentions.written(source, first, min(chain_end(source, first), verb.first - 1))
    return ""


def _of_kind(mentions: Mentions, source: Sentence, clause: Clause, kind: Container[str]) -> str:
    """What of a kind a clause acts on or tells of: «[موتورسیکلت] کشف شد», «[ساختمان موزه] را ساخت»; of two none."""
    words, verb = source.words, clause.verb
    if verb is None or mentions.setting(source.starts[clause.first]) is not None:
        return ""  # a text about one building means that
    own = [n for n in range(clause.first, verb.first) if source.owner[n] is clause and words[n].form in kind]
    if len(own) != 1:
        return ""
    before = phrase_start(source, own[0])
    led = before > clause.first and (words[before - 1].flags & (PREP | CONJ) or source.parse.ezafe[before - 1])
    last = min(phrase_end(mentions, source, own[0]), verb.first - 1)
    goes_on = words[last + 1].flags & CONJ or words[last + 1].form in REFLEXIVES
    leans = any(words[n].flags & PRONOUN or words[n].form in DEMONSTRATIVES for n in range(before, last + 1))
    return "" if led or goes_on or leans else mentions.written(source, before, last).removesuffix(" مذکور")


def _building(mentions: Mentions, source: Sentence, clause: Clause) -> str:
    return _of_kind(mentions, source, clause, _BUILDINGS)


def _vehicle(mentions: Mentions, source: Sentence, clause: Clause) -> str:
    return _of_kind(mentions, source, clause, _VEHICLES)


def _opus(mentions: Mentions, source: Sentence, clause: Clause) -> str:
    return _of_kind(mentions, source, clause, _WORKS)


def _body(mentions: Mentions, source: Sentence, clause: Clause) -> str:
    """The body that a clause tells of: «[صندوق کودکان ملل متحد] گزارش داد …. این نهاد …»."""
    subject = _subject(mentions, source, clause)
    if subject is None or not source.words[subject[0]].flags & BODY:
        return ""
    return _plain(mentions, source, *subject)


def _by_name(noun: str) -> Callable[[Mentions, Sentence, Clause], str]:
    """What finds a work that a clause tells by its name alone: «[«باشو»] را ساخت. این فیلم …»: «فیلم «باشو»»."""

    def find(mentions: Mentions, source: Sentence, clause: Clause) -> str:
        words, verb = source.words, clause.verb
        own = range(clause.first, 0 if verb is None else verb.first)
        opened = [n for n in own if words[n].form == "«"]
        closed = [n for n in own if words[n].form == "»"]
        alone = len(opened) == len(closed) == 1 and words[min(closed[0] + 1, len(words) - 1)].flags & OBJECT
        bare = alone and (opened[0] == clause.first or not source.parse.ezafe[opened[0] - 1])
        return f"{noun} {mentions.written(source, opened[0], closed[0])}" if bare else ""

    return find


def _subject(mentions: Mentions, source: Sentence, clause: Clause) -> tuple[int, int] | None:
    """The words of the subject that a clause names itself, where no time stands in it."""
    timed = {n for first, last in mentions.times(source) for n in range(first, last + 1)}
    found = own_subject(source, clause, timed)
    return None if found is None or not timed.isdisjoint(range(found[0], found[1] + 1)) else found


def _plain_thing(mentions: Mentions, source: Sentence, first: int, last: int) -> str:
    """A thing as the text writes it, with what «این» in it points at: «ساخت [این پل]» → «ساخت پل هیرکان»."""
    words, inside = source.words, range(first, last + 1)
    if is_animate(source, first, last, plural=False) and words[first].form not in _COUNTED:
        return ""
    these = next((n for n in inside if words[n].form in DEMONSTRATIVES), -1)
    if first < these == last - 1:
        full = named_before(mentions, words[last].form, source.starts[these])
        return "" if full is None else f"{mentions.written(source, first, these - 1)} {' '.join(full.text.split())}"
    plain = not any(words[n].flags & (PRONOUN | DETERMINER | MARK | OBJECT) for n in inside)
    return mentions.written(source, first, last) if plain and these < 0 else ""


_BUILDINGS: Final = frozenset(
    "ساختمان خانه عمارت کاخ پل سد ایستگاه مسجد کلیسا مدرسه حمام کاروانسرا قلعه برج تالار آرامگاه بیمارستان".split()
)
_VEHICLES: Final = frozenset("موتورسیکلت خودرو خودروی اتوبوس مینی‌بوس کامیون قایق وانت تریلی پراید".split())
_WORKS: Final = frozenset("کتاب رمان فیلم نمایش نمایشنامه تابلو تابلوی قطعه آلبوم سریال مستند مجسمه".split())
_COUNTED: Final = frozenset("جمعیت شمار تعداد".split())
"""People of whom a figure tells how many they are."""
_BUILDING: Final = frozenset("ساخت احداث اجرا اجرای توسعه بازسازی مرمت تکمیل نوسازی تعریض حفاری راه‌اندازی".split())
"""Nouns of what a project does."""
_BEGINNING: Final = frozenset("آغاز شروع دنبال عهده".split())
"""Nouns of what somebody does with a work."""
_MARRYING: Final = frozenset("ازدواج عروسی وصلت".split())
_WON: Final = frozenset("پیروز غلبه چیره".split())
_AGAINST: Final = {
    "بر": _WON,
    "مقابل": _WON,
    "برابر": _WON,
    "سد": frozenset(("گذشت",)),
    "به": frozenset(("باخت",)),
    "مغلوب": frozenset(("شد",)),
    "میزبان": frozenset(("بود",)),
}
"""Words before the name of the other team, and the verbs or their nouns with which they tell of a match."""
_FINDERS: Final[dict[str, Callable[[Mentions, Sentence, Clause], str]]] = {
    **dict.fromkeys(("رقم", "میزان", "تعداد", "آمار", "مقدار", "شاخص"), _figure),
    **dict.fromkeys(("بنا", "عمارت", "سازه"), _building),
    **dict.fromkeys(("درخواست", "خواسته", "تقاضا"), _request),
    **{noun: _decided(noun) for noun in ("تصمیم", "حکم", "دستور", "اقدام", "بیانیه", "پیشنهاد", "هشدار")},
    "وسیله": _vehicle,
    "اثر": _opus,
    **dict.fromkeys(("نهاد", "ارگان", "تشکل"), _body),
    **{noun: _by_name(noun) for noun in ("فیلم", "رمان", "کتاب", "نمایش", "سریال", "آلبوم", "مستند")},
    "پروژه": _work,
    "کار": _begun,
    **dict.fromkeys(("پیوند", "ازدواج", "وصلت"), _marriage),
    "حریف": _rival,
}
"""What finds the thing that a noun behind «این» points at."""
