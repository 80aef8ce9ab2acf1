"""Which way a clause looks: back or ahead, by the first finite verb after a place in folded text.

Reads the verb forms of `verbs`; the parts of a clause are the work of `clauses`. Knows no time expressions.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from gahnegar.persian.aspect import STATE_VERBS
from gahnegar.persian.verb_table import NOMINAL_PARTICIPLES, NOMINAL_PASTS, PREVERBS, SPOKEN_STATES
from gahnegar.persian.verbs import TenseForm, VerbForm, forms

_END: Final = re.compile(r"[.!؟?؛\n]")
_WORD: Final = re.compile(r"[\u0620-\u063f\u0641-\u06d3\u200c]+")
_CLAUSE_END: Final = re.compile(
    r"""
      [ ]? (?: [.،؛:!؟?«»()\n] | \Z )
    | [ ] (?: و | که | تا | اما | ولی | چون | زیرا ) [ ]
    """,
    re.VERBOSE,
)
_OF_CLAUSES: Final = frozenset("اینکه آنکه این‌که آن‌که بی‌آنکه بی‌اینکه".split())
_POINTERS: Final = frozenset(("این", "آن"))
"""With «که» they begin a clause within another one: «روز شنبه با اشاره به اینکه قیمت‌ها بالا می‌رود گفت …»."""
_PLANS: Final = frozenset("قرار مقرر باید بایستی بناست قراره امیدواریم امیدوارم".split())
"""Words behind which something is still to come."""
_LIGHT: Final = re.compile(
    r"[ \u200c]ن?(?:می[ \u200c]?)?(?:گرفت|گیر|داد|داشت|دار|ده|یافت)|[ ](?:وثیقه|بازداشت|جلب|کفالت|تامین|منع|موقوفی)"
)
"""What makes «قرار» no plan: light verbs, and what a court orders («تحت عمل قرار گرفت», «با قرار وثیقه آزاد شد»)."""
_SAYING: Final = frozenset(("گفت", "افزود", "نوشت"))
"""Verbs of saying, by their past stem: they do not date what is said."""
_SAYINGS: Final = frozenset(
    "اظهار خاطرنشان نشان تصریح تاکید بیان عنوان اعلام ابراز اضافه یادآور خبر گزارش اذعان توصیه".split()
)
"""Nouns that make a verb of saying with a light verb."""
_ATTENTION: Final = frozenset(("دید", "دانست", "شنید", "پرسید"))
"""Verbs whose imperative asks for attention, and for nothing on a day: «اوایل اسفند را ببینید»."""
_DONE_BY_YOU: Final = frozenset("فرستاد داد گفت رفت خرید گرفت خواند نوشت آورد اومد آمد گذاشت".split())
"""Pasts that mean nothing else with the ending of «تو»; «کشتی» and «گشتی» do."""
_SETTING: Final = frozenset(
    "پیش‌بینی برنامه‌ریزی زمان‌بندی تمدید تغییر موکول تعیین معین مشخص تعویق احضار دعوت فراخوانده لغو کنسل".split()
)
"""Nouns of verbs that set a day: past as they are, the day may be to come."""
_SUPPORTS: Final = frozenset(("کرد", "داد", "داشت", "نمود", "شد"))
_WAS_PLANNED: Final = re.compile(
    r"(?<![\w\u200c])(?:(?:قرار|مقرر|بنا) (?:ن?بود|بوده)|(?:قول|وعده|تعهد) داده بود(?:ند|م|یم)?)(?![\w])[^.!؟?؛\n]*\Z"
)
"""What was planned or promised may lie on either side of the text: «قرار بود اول بهمن آغاز شود»."""
_WAS_DUE: Final = re.compile(r" (?:ن?بود|بوده)(?!\w)")
_NEWS_OF: Final = re.compile(r"(?<![\w\u200c])از [^.،!؟?؛:\n]*\Z")
"""Inside of «از … خبر داد» stands what is told and not when it was told."""
_THAT: Final = re.compile(r"(?:[ ](?:است|اند|بود|بودند))?[ ]?،?[ ]که(?![\w])")
_ONE_MAY: Final = re.compile(r"(?<![\w\u200c])ن?می[ \u200c]توان(?![\w\u200c])[^.!؟?؛،:\n]*\Z")
"""Before a short infinitive, which looks like a past: «شهریه را می‌توان تا نیمه آبان پرداخت»."""
_UP_TO: Final = re.compile(r"(?<![\w\u200c])تا [\w\u200c]+(?: [\w\u200c]+)?\Z")
"""Behind a bound the perfect subjunctive looks ahead: «تا دوشنبه تمام شده باشد»."""
_YOU: Final = re.compile(r"(?<![\w\u200c])شما|؟")
_NEAR: Final = 140
_REACH: Final = 300
_BEHIND: Final = 80
_BACK: Final = frozenset((TenseForm.PAST, TenseForm.IMPERFECT, TenseForm.PERFECT, TenseForm.PLUPERFECT))
_AHEAD: Final = frozenset((TenseForm.PRESENT, TenseForm.SUBJUNCTIVE, TenseForm.FUTURE, TenseForm.AUXILIARY))
_FINITE: Final = _BACK | _AHEAD
_STATES: Final = frozenset(("بسته", "نشسته", "خسته", "شکسته", "گسترده", "آماده"))
"""Participles that tell a state beside «است»: «یکشنبه بسته است»."""
_HOSTING: Final = re.compile(r"[ ](?:میزبان|میهمان|مهمان|پذیرای)[ ]")
"""What somebody is on a day to come, however far behind it «است» stands: «شنبه در ورزشگاه آزادی میزبان سپاهان است»."""
_RULED: Final = frozenset(("ممنوع", "مجاز"))
"""What is ruled for a day to come, however far behind it: «پنجشنبه تردد از جنوب به شمال آزادراه ممنوع است»."""
_COPULA_NEAR: Final = 28
_SUBORDINATE: Final = re.compile(r"(?<![\w\u200c])(?:که|اینکه|این‌که|دارای|با|گفت)(?![\w])")
_PREVERBED: Final = tuple(preverb + prefix for preverb in PREVERBS for prefix in ("می", "نمی"))
_SPOKEN_STATES: Final = frozenset("باشه خوبه بهتره چطوره تعطیله بازه راحته دارم ندارم".split())
"""Spoken forms of «است» and «دارد»: what they say of a day is not past."""
_BESIDE_PARTICIPLE: Final = frozenset(
    "است اند بود بودند بودم بودی بودیم بودید بوده شد شدند شده نشده گردید گردیدند باشد باشند".split()
)


def direction_after(
    text: str, position: int, *, saying: bool = False, copula: bool = False, reach: int = _REACH
) -> int:
    """-1 where the first finite verb after `position` is past, +1 where it is present or future, 0 where none is seen.

    `text` is folded; the search ends with the sentence. The verb of saying («گفت», «خبر داد») says nothing about what
    is said, and gives 0; with `saying`, for days that may date the saying itself, it is past when it stands near.
    «است» gives 0; with `saying` or `copula` it looks ahead where it stands near.

    >>> direction_after("روز شنبه برگزار شد.", 8), direction_after("روز شنبه برگزار می‌شود.", 8)
    (-1, 1)
    >>> direction_after("مهاجمان روز جمعه ۵ نفر را دزدیدند.", 15)
    -1
    >>> direction_after("قرار بود اول بهمن آغاز شود.", 17)
    0
    >>> direction_after("روز ۵ دی تحت عمل قرار گرفت.", 8), direction_after("روز شنبه بسته است.", 8, saying=True)
    (-1, 1)
    >>> direction_after("۲۴ آذر قرار بود انجام شود.", 6), direction_after("از مهر اجرا می‌شد.", 6)
    (0, -1)
    >>> direction_after("مالیات را تا ۱۵ مهر بپردازید.", 20), direction_after("تایید ۲۲ می", 5)
    (1, 0)
    >>> direction_after("شنبه با بیان اینکه باید برود رفت.", 4), direction_after("شنبه بی‌آنکه دیر شود می‌رود.", 4)
    (-1, 1)
    >>> direction_after("آن را می‌توان تا آبان پرداخت.", 22), direction_after("باید برگردد و تا آبان پرداخت.", 21)
    (1, -1)
    >>> direction_after("شنبه فولاد مبارکه قرارداد بست.", 4), direction_after("شنبه بازار تعطیله.", 4, saying=True)
    (-1, 1)
    >>> direction_after("سفیر روز دوشنبه احضار شده باشد.", 15), direction_after("تا دوشنبه تمام شده باشد.", 9)
    (-1, 1)
    """
    stop = _END.search(text, position, position + reach)
    end = stop.start() if stop else min(len(text), position + reach)
    if was_planned(text, position):
        return 0
    behind = text[max(0, position - _BEHIND) : position]
    known = forms()
    state = False
    participle = perfect = setting = said = False
    before = earlier = ""
    inner = closed = False
    spoken = 0
    for match in _WORD.finditer(text, position, end):
        word, last, last_but_one = match.group(), before, earlier
        earlier, before = last, word
        if inner:
            inner = not _ends_inner(text, match)
            closed = not inner
            continue
        if word in _OF_CLAUSES or (word == "که" and (last in _POINTERS or closed)):
            inner = True
            continue
        closed = False
        if _tells_no_direction(word):
            participle = perfect = False
            continue
        if participle and word in _BESIDE_PARTICIPLE:
            if state and word in ("است", "اند"):
                return 1 if saying else 0
            if word.startswith("باش") and (state or last == "داشته" or _UP_TO.search(behind)):
                return 1
            if said and saying and match.start() - position < _NEAR and not _NEWS_OF.search(behind):
                return -1  # «اواخر ژانویه خبر داده بود»
            return 0 if setting and not word.startswith("باش") else -1
        participle = perfect = False
        if word in ("قرار", "مقرر") and _WAS_DUE.match(text, match.end()):
            return 0
        if word in _PLANS and not (word == "قرار" and _LIGHT.match(text, match.end())):
            return 1
        form = known.get(word)
        if form is None and word.startswith(_PREVERBED):
            form = _with_preverb(word)
        if form is None:
            direction = _direction_of_spoken(text, match, last, end, saying=saying)
            if direction:
                return direction
            continue
        if form.copula:
            near = match.start() - position < _COPULA_NEAR or last in _RULED
            near = near or _HOSTING.search(text, position, match.start()) is not None
            ahead = (saying or copula) and form.tense not in _BACK and near
            ahead = ahead and not _SUBORDINATE.search(text, position, match.start())
            if word[:-1] not in SPOKEN_STATES or _CLAUSE_END.match(text, match.end()):
                return int(ahead)
            spoken = int(ahead)  # «شرکت فولاد مبارکه قرارداد بست» has its verb further on
        if form.copula or not _is_clause_end(text, match, form):
            continue
        sets = last in _SETTING or last_but_one in _SETTING
        if form.tense is TenseForm.IMPERFECT and _is_present_too(word, form):
            plural = form.stem.endswith("ید")  # «می‌خرید» is present only of «شما»
            return -1 if plural and not _YOU.search(text, max(0, position - _BEHIND), end + 1) else 1
        if word == form.stem and _ONE_MAY.search(text, max(0, position - _BEHIND), match.start()):
            return 1
        if form.tense in _BACK:
            if _is_of_saying(form, last):
                dates_saying = saying and match.start() - position < _NEAR
                return -1 if dates_saying and not (last == "خبر" and _NEWS_OF.search(behind)) else 0
            return 0 if sets and form.tense is not TenseForm.IMPERFECT else -1
        if form.tense in _AHEAD:
            return 1
        participle = True
        state = word in _STATES
        said = _is_of_saying(form, last)
        if said and _THAT.match(text, match.end()):  # «جمعه نوشته که … خواهد شد»
            return -1 if saying and match.start() - position < _NEAR and not _NEWS_OF.search(behind) else 0
        setting = said or sets
        perfect = word not in NOMINAL_PARTICIPLES and not setting
        if perfect and _CLAUSE_END.match(text, match.end()):
            return -1
    return -1 if perfect else spoken


def was_planned(text: str, position: int) -> bool:
    """Whether what follows in the sentence was planned or promised in the past: «قرار بود تا بیستم برسد».

    >>> was_planned("قرار بود تا بیستم برسد", 12), was_planned("قرار است تا بیستم برسد", 13)
    (True, False)
    """
    behind = text[max(0, position - _BEHIND) : position]
    return "بود" in behind and _WAS_PLANNED.search(behind) is not None


@lru_cache(maxsize=1 << 14)
def _tells_no_direction(word: str) -> bool:
    """Whether a word is no verb, whatever stands around it; most words are, and so it is remembered."""
    known = forms()
    return not (
        word in known
        or word in _PLANS
        or word in _SPOKEN_STATES
        or word in _BESIDE_PARTICIPLE
        or word in ("می", "نمی", "مقرر")
        or word.startswith(_PREVERBED)
        or word.endswith("ید")
        or (word.endswith("ی") and word[:-1] in _DONE_BY_YOU)
        or (word.endswith("ن") and _ends_past(known, word[:-1]))
    )


def _ends_inner(text: str, match: re.Match[str]) -> bool:
    """Whether a word ends the clause behind «اینکه»: its verb, and no «باید» or «می‌تواند» that leads to it."""
    word = match.group()
    form = forms().get(word)
    if form is None or word in _PLANS or form.stem == "توانست" or form.tense is TenseForm.AUXILIARY:
        return False
    finite = form.copula or form.tense in _BACK or form.tense in _AHEAD
    return finite or _CLAUSE_END.match(text, match.end()) is not None


def _is_of_saying(form: VerbForm, last: str) -> bool:
    """Whether a form is one of a verb of saying, by itself or with the noun `last` before it."""
    return form.stem in _SAYING or (last in _SAYINGS and form.stem in _SUPPORTS)


def _direction_of_spoken(text: str, match: re.Match[str], last: str, end: int, *, saying: bool) -> int:
    """The direction of a word that the table of verb forms lacks: of «شما», spoken, or with «می» written apart."""
    word, known = match.group(), forms()
    if word.endswith("ید") and _ends_past(known, word[:-2]) and not _is_strong(text, match):
        return -1  # «پیامک دادید»
    if word.endswith("ی") and word[:-1] in _DONE_BY_YOU:
        return -1  # «نامه‌ای که در بهار فرستادی»
    if saying and last.endswith("ش") and word.endswith("ن") and _ends_past(known, word[:-1]):
        return -1  # «سه‌شنبه مرخصش کردن»
    if word in _SPOKEN_STATES and saying:
        return 1
    if word.startswith(("ب", "ن")) and word.endswith("ید") and _is_asked_of_you(known, word):
        return 1  # «تا ۱۵ مهر بپردازید»
    if word in ("می", "نمی") and _WORD.search(text, match.end(), end):  # written apart: «می شود»
        return _direction_behind_prefix(text, match.end(), end)
    return 0


def _is_strong(text: str, match: re.Match[str]) -> bool:
    """Whether «شدید» says how something is, and not that «شما» became so: «باد شدید می‌وزد»."""
    return match.group() == "شدید" and not _CLAUSE_END.match(text, match.end())


def tells_own_past(text: str, position: int) -> bool:
    """Whether the first finite verb after `position` in its sentence tells what the speaker did.

    >>> tells_own_past("شنبه رسیدیم پراگ.", 4), tells_own_past("شنبه رسیدند.", 4), tells_own_past("شنبه می‌رسیم.", 4)
    (True, False, False)
    """
    stop = _END.search(text, position, position + _NEAR)
    known = forms()
    for match in _WORD.finditer(text, position, stop.start() if stop else min(len(text), position + _NEAR)):
        form = known.get(match.group())
        if form is not None:
            return form.tense in _BACK and match.group().endswith("م")
    return False


def has_own_past(text: str, start: int, end: int) -> bool:
    """Whether the speaker tells of something that he did, between two places.

    >>> has_own_past("پدر رفت و ما ماندیم. شب", 0, 21), has_own_past("پدر رفت و ما می‌مانیم. شب", 0, 22)
    (True, False)
    """
    known = forms()
    own = (known.get(match.group()) for match in _WORD.finditer(text, start, end) if match.group().endswith("م"))
    return any(form is not None and form.tense in _BACK for form in own)


def has_finite_verb(text: str, start: int, end: int) -> bool:
    """Whether a finite verb stands between two places of folded text.

    >>> has_finite_verb("از اول تیر منعقد می‌شود و هر سال زیاد می‌شود", 10, 26), has_finite_verb("هر سال در مهر", 6, 9)
    (True, False)
    """
    known = forms()
    for match in _WORD.finditer(text, start, end):
        form = known.get(match.group())
        if form is not None and (form.copula or form.tense in _BACK or form.tense in _AHEAD):
            if form.copula or _is_clause_end(text, match, form):
                return True
        elif form is None and match.group() in ("می", "نمی"):
            return True
    return False


def goes_on_in_past(text: str, start: int, end: int) -> bool:
    """Whether all that is told between two places of folded text went on or was done again and again.

    >>> goes_on_in_past("شب می‌آمدند و قصه می‌گفتند", 0, 26), goes_on_in_past("شب می‌رفت که افتاد", 0, 18)
    (True, False)
    """
    known = forms()
    goes_on = False
    for match in _WORD.finditer(text, start, end):
        form = known.get(match.group())
        if form is None or form.copula or form.tense not in _FINITE:
            continue
        if form.tense is TenseForm.IMPERFECT and form.stem not in STATE_VERBS:
            goes_on = True
        elif _is_clause_end(text, match, form):
            return False
    return goes_on


def _ends_past(known: Mapping[str, VerbForm], word: str) -> bool:
    """Whether a word is a past of one person, which speech makes one of many with «ن»."""
    form = known.get(word)
    return form is not None and form.tense is TenseForm.PAST


def _is_asked_of_you(known: Mapping[str, VerbForm], word: str) -> bool:
    """Whether a word is the subjunctive of many, and so an imperative: «بپردازید» beside «بپردازد»."""
    form = known.get(word[:-2] + "د")
    return form is not None and form.tense is TenseForm.SUBJUNCTIVE and form.stem not in _ATTENTION


def may_be_present(word: str) -> bool:
    """Whether a past that goes on may as well be a present, but for one of «شما».

    >>> may_be_present("می‌برد"), may_be_present("می‌گفت"), may_be_present("می‌خرید")
    (True, False, False)
    """
    form = forms().get(word)
    return form is not None and _is_present_too(word, form) and not word.endswith("ید")


def _is_present_too(word: str, form: VerbForm) -> bool:
    """Whether a form is of both tenses, as «می‌ماند», «می‌خواند»: of a stem whose present only lacks the «د»."""
    if not word.endswith(form.stem) or not form.stem.endswith("د") or form.stem == "شد":  # «می‌شد», beside «می‌شم»
        return False
    present = forms().get(word[:-1] + "م")
    return present is not None and present.tense is TenseForm.PRESENT and present.stem == form.stem


def _with_preverb(word: str) -> VerbForm | None:
    """The form of a verb with a preverb written onto «می»: «برمی‌گردد»."""
    preverb = next(one for one in PREVERBS if word.startswith((one + "می", one + "نمی")))
    return forms().get(word.removeprefix(preverb))


def _direction_behind_prefix(text: str, position: int, end: int) -> int:
    """The direction of a form whose «می» stands apart: past only where a past stem follows."""
    match = _WORD.search(text, position, end)
    form = forms().get("می\u200c" + match.group()) if match else None
    return -1 if form is not None and form.tense in _BACK else 1


def _is_clause_end(text: str, match: re.Match[str], form: VerbForm) -> bool:
    """Whether a form that may be a noun too («پرداخت», «نشست») is the verb of its clause: it ends it."""
    word = match.group()
    if form.tense is TenseForm.PAST and word.removeprefix("ن") in NOMINAL_PASTS:
        return bool(_CLAUSE_END.match(text, match.end()))
    return True
