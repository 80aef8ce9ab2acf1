"""The words of a title beside those of its sentence: which are the teller's («رفتم», «مرا», «پدرم»), which are open.

What ends in «م» is the teller's only where its form and the analyser say so; «مردم», «سوم» and «سالم» are whole words.
"""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

from gahnegar.events.animacy import is_thing
from gahnegar.events.clauses import Sentence
from gahnegar.events.owners import owner_ending
from gahnegar.events.words import PREP, word
from gahnegar.persian.nouns import is_seen
from gahnegar.persian.paradigm import reading
from gahnegar.persian.text import ZWNJ, fold
from gahnegar.persian.third_person import first_person
from gahnegar.persian.tokens import Verb
from gahnegar.persian.verb_table import SPOKEN_STATES
from gahnegar.persian.whole_words import put_together
from gahnegar.persian.wordlists import word_set


class Whose(Enum):
    """Whose a word is."""

    OTHER = "other"
    ACT = "act"
    """A finite verb of somebody else."""
    VERB = "verb"
    """«رفتم»."""
    STATE = "state"
    """A copula that is written on: «بازنشسته‌ام»."""
    PRONOUN = "pronoun"
    OBJECT = "object"
    """«مرا»."""
    LED = "led"
    """«برایم»."""
    SELF = "self"
    """«خودم»."""
    OWNED = "owned"
    """«پدرم»."""
    OPEN = "open"
    """In the first or second person, or nobody can tell."""


@dataclass(slots=True)
class TitleWord:
    """A written word of a title between its marks, and the word of the sentence that it is, -1 where it is none."""

    lead: str
    text: str
    trail: str
    form: str
    index: int
    whose: Whose = Whose.OTHER
    base: str = ""
    """The word without the ending that tells whose it is."""
    marked: bool = False
    """Whether it has a spoken «را» on it: «حسابمو»."""
    verb: Verb | None = None
    verbal: bool = False
    """Whether it belongs to a finite verb."""
    stem: str = ""

    @property
    def plural(self) -> bool:
        """Whether a pronoun is «ما»."""
        return self.form in ("ما", "مارا", "ماها")

    @property
    def base_flags(self) -> int:
        """What the tables say of the word without its ending."""
        return word(fold(self.base).text).flags

    @property
    def is_kin(self) -> bool:
        """Whether it names somebody of the family or a friend."""
        return fold(self.base or self.text).text in KIN


_PRONOUNS: Final = frozenset("من ما بنده اینجانب منم".split())
_OBJECTS: Final = frozenset("مرا منو".split())
_SELVES: Final = {"خودم": False, "خودمو": True}
"""«خودم», and whether «را» is on it."""
_LED: Final = {
    "برایم": "برای", "برام": "برای", "بهم": "به", "ازم": "از", "باهام": "با", "بام": "با"
}  # fmt: skip
"""Prepositions with «من» on them."""
_SECOND: Final = frozenset("تو شما خودت خودتان خودتون تورو شماها بهت ازت باهات برات برایت بهتون برایتان براتون".split())
CLITIC_EXPERIENCES: Final = {
    "خواب": ("برد", "گرفت", "می‌برد", "می‌آید"),
    "یاد": ("رفت", "آمد", "است", "نیست", "بود", "نبود", "می‌آید"),
    "خوش": ("آمد", "نیامد", "می‌آید"),
    "دل": ("گرفت", "سوخت", "خواست"),
    "گریه": ("گرفت",),
    "خنده": ("گرفت",),
}
"""What befalls somebody by verbs of others: «خوابم برد», «یادم رفت»."""
_MINDS: Final = word_set("امیدوار خوشحال مطمئن معتقد ناراحت متاسف مجبور ناچار نگران منتظر حاضر مایل خواهشمند سپاسگزار")
"""Of what mind one is, before what one wishes or thinks: «امیدوارم …»."""
_STATES: Final = SPOKEN_STATES | word_set(
    "آماده دلتنگ موافق مخالف متشکر خسته عاشق آزاد بیکار شیفت بازنشسته گرفتار تنها زنده"
)
"""What one is at the end of a title: «من شیفتم», «خسته‌ام»."""
KIN: Final = word_set(
    "پدر مادر بابا مامان برادر خواهر داداش آبجی پسر دختر فرزند فرزندان بچه بچه_ها همسر شوهر زن نامزد پدربزرگ مادربزرگ "
    "بابابزرگ مامان_بزرگ عمو عمه دایی خاله کاکا ماما نوه نوه_ها عروس داماد پسرعمو دخترعمو پسرخاله دخترخاله "
    "پسردایی دختردایی خانواده دوست دوستان رفیق رفقا همکار همکاران همکلاسی همکلاسی_ها هم_اتاقی همسایه همسایه_ها "
    "رئیس استاد معلم"
)
"""Who belongs to somebody."""
_BELONGING: Final = word_set(
    "دل سر پا جان نظر تن کمر بدن قلب روح عمر شعر وطن دست گوش چشم خون صدا کار پول حال یاد جیب دفتر کیف میز اتاق لباس تب"
)
"""What else is somebody's own, and too short or too like another word for `owner_ending`."""
_SHARED: Final = word_set("خانه مدرسه کلاس محله کوچه روستا آپارتمان ماشین")
"""What is the teller's, too, where it is his family's or his friends': «مدرسه‌مان»."""
_WHOLE: Final = word_set(
    "سالم آرام تیمم عموم بیستم سیم حجم کم مهم هم قسم رقم نم غم بم تورم محکم قلم اهرم دوام تقویم درهم گرم یکم "
    "شرم بام هرم آرم چندم"
)
"""Words that look like a noun with «ـم» and are none."""
_SHORT: Final = {"خالم": "خاله", "عمم": "عمه", "بچم": "بچه", "خونم": "خانه", "خونمون": "خانه"}
"""Nouns in «ه» as one speaks of one's own."""
_MARKS: Final = re.compile(r"^([«(\[\"“]*)(.*?)([»)\]\"”،؛,.!؟?…]*)$", re.DOTALL)
_CLITIC: Final = ("م", "مان", "مون", "مو")


def title_words(title: str, sentence: Sentence, first: int) -> list[TitleWord]:
    """The words of a title and whose each is; `first` is the first word of its clause."""
    found: list[TitleWord] = []
    places = zip(sentence.starts, sentence.ends, strict=True)
    written = [sentence.text[start:end].replace(" ", ZWNJ) for start, end in places]
    last, quoted = first - 1, False
    for part in put_together(title):
        match = _MARKS.match(part)
        lead, text, trail = match.groups() if match is not None else ("", part, "")
        form = fold(text).text
        index = _word_at(written, form, last)
        last = index if index >= 0 else last
        here = TitleWord(lead, _preposition(sentence, index) or text, trail, form, index)
        quoted = quoted or "«" in lead
        if not quoted:
            _judge(here, sentence)
        quoted = quoted and "»" not in trail
        found.append(here)
    _settle_last(found, sentence)
    return found


def _preposition(sentence: Sentence, index: int) -> str:
    """A preposition or «را» as one writes it, where it is spoken: «تو اتوبان», «وامو رو گرفت», but not «رو میز»."""
    read = sentence.words[index].form if index >= 0 else ""
    if read == "را":
        return read if sentence.parse.head[index] < index else ""
    return read if read in ("در", "برای") else ""


def _word_at(written: list[str], form: str, last: int) -> int:
    """The next of some words behind `last` that is written like `form`; the first one where none is behind; -1."""
    for begin in (last + 1, 0):
        if form in written[begin:]:
            return written.index(form, begin)
    return -1


def _judge(here: TitleWord, sentence: Sentence) -> None:
    """Sets whose a word is."""
    form, index, parse = here.form, here.index, sentence.parse
    pos = parse.pos[index] if parse and index >= 0 else ""
    group = next((group for group in sentence.groups if group.first <= index <= group.last), None)
    verbal = group is not None or pos in ("VERB", "AUX") or (index < 0 and not pos)
    if form in _SECOND:
        led = index >= 0 and sentence.words[index].form == "در"
        here.whose = Whose.OTHER if led else Whose.OPEN
    elif form in _PRONOUNS:
        here.whose = Whose.PRONOUN
    elif form in _OBJECTS:
        here.whose = Whose.OBJECT
    elif form in _SELVES:
        here.whose, here.marked = Whose.SELF, _SELVES[form]
    elif form in _LED and (form != "بهم" or sentence.spoken) and not (index >= 0 and sentence.parse.ezafe[index]):
        here.whose, here.base = Whose.LED, _LED[form]
    elif verbal and (verb := first_person(form)) is not None:
        here.whose, here.verb = Whose.VERB, verb
    elif group is not None and not form.endswith("م"):
        here.verbal = True
        own = any(first_person(sentence.words[n].form) for n in range(group.first, group.last + 1))
        if index == group.last and not own:  # «خواهم داد» is the teller's
            verb = parse.verb[index] or reading(form)
            here.whose = Whose.OPEN if verb is not None and verb.person != 3 else Whose.ACT
            here.stem = group.stem
    elif index >= 0 and (pos == "VERB" or (sentence.spoken and sentence.words[index].infinitive)) and form[-1] != "م":
        here.whose, here.verbal = Whose.ACT, True  # «گفتن» for «گفتند»
    elif index > 0 and sentence.words[index].infinitive and not _is_deed(sentence, index):
        here.whose = Whose.OPEN
    elif form.endswith("م") and without_clitic(form) in _MINDS:
        here.whose, here.base = Whose.STATE, without_clitic(here.text)
    elif form.endswith(_CLITIC):
        _judge_clitic(here, sentence, pos)
    elif _is_of_second(form, pos):
        here.whose = Whose.OPEN


def _is_deed(sentence: Sentence, index: int) -> bool:
    """Whether an infinitive is one, and no «بودند» as it is spoken: behind a preposition or in an ezafe chain."""
    ezafe = sentence.parse.ezafe
    return ezafe[index] or ezafe[index - 1] or bool(sentence.words[index - 1].flags & PREP)


def _judge_clitic(here: TitleWord, sentence: Sentence, pos: str) -> None:
    """Sets whether a word with «ـم» at its end is the teller's, a word of its own, or open."""
    form, index, parse = here.form, here.index, sentence.parse
    spoken = form.endswith("مو") and sentence.spoken
    plain = form[:-1] if spoken else form
    if plain.endswith("م"):
        base = (_SHORT.get(plain) if sentence.spoken else None) or without_clitic(plain)
        if owner_ending(base) or base.endswith(("شان", "تان")):  # «آخرشم»
            return
        if sentence.spoken and plain.endswith("مم") and is_owned(plain[:-1], without_clitic(plain[:-1])):  # «بابامم»
            here.whose, here.base = Whose.OWNED, without_clitic(plain[:-1])
            return
        before = parse and index > 0 and parse.ezafe[index - 1]
        described = pos == "ADJ" and before
        spoken = spoken and not known_whole(form)
        noun = pos in ("NOUN", "PROPN", "") or described or fold(base).text in KIN
        written_on = plain.endswith((ZWNJ + "ام", ZWNJ + "م"))
        sure = spoken or is_owned(plain, base) or (written_on and pos == "NOUN" and index + 1 < len(sentence.words))
        if noun and plain not in _WHOLE and sure:
            here.whose, here.marked = Whose.OWNED, spoken
            here.base = base
            return
        verb = parse.verb[index] if parse and index >= 0 else None
        verbal = pos in ("VERB", "AUX") or (verb is not None and verb.person == 1)
        if written_on or verbal or (pos in ("NOUN", "PROPN", "ADJ") and _may_be_owned(plain, base)):
            here.whose = Whose.OPEN
        return
    for ending in ("مان", "مون"):
        base = form.removesuffix(ending).rstrip(ZWNJ)
        if base == form or known_whole(form):
            continue
        if fold(base).text in KIN | _SHARED or form in _SHORT:
            here.whose, here.base = Whose.OWNED, _SHORT.get(form, base)
        elif is_seen(base) or is_thing(base):
            here.whose = Whose.OPEN


def known_whole(form: str) -> bool:
    """Whether a word is known as it stands, whatever its end."""
    return bool(is_seen(form) or is_thing(form) or word(form).flags)


def without_clitic(form: str) -> str:
    """A word without «ـم»: «نوه‌ام» → «نوه», «عمویم» → «عمو», «کتاب‌هایم» → «کتاب‌ها»."""
    for ending in (ZWNJ + "ام", ZWNJ + "م"):
        if form.endswith(ending):
            return form.removesuffix(ending)
    base = form.removesuffix("م")
    if base.endswith(("ای", "وی")) and len(base) > 2 and base[:-1] not in ("", "ا"):
        return base[:-1]
    return base


def is_owned(form: str, base: str) -> bool:
    """Whether a word is a noun with «ـم» on it: «پدرم», «اتاقم», not «تصمیم»."""
    base = fold(base).text
    if base in KIN | _BELONGING:
        return True
    if owner_ending(form) == "م":
        return True
    return not known_whole(form) and (is_seen(base) or is_thing(base)) and not word(base).flags & PREP


def _may_be_owned(form: str, base: str) -> bool:
    """Whether a word that no table knows may be a known one with «ـم» on it: «آبادانم»."""
    return form not in _WHOLE and not known_whole(form) and bool(is_seen(base) or word(base).flags)


def _settle_last(words: list[TitleWord], sentence: Sentence) -> None:
    """Lets a last word with «ـم» be what somebody is, where the analyser sees a verb in it: «بازنشسته‌ام»."""
    here = words[-1] if words else None
    if here is None or here.index < 0 or here.whose not in (Whose.OPEN, Whose.OWNED, Whose.OTHER):
        return
    verb = sentence.parse.verb[here.index] if sentence.parse else None
    group = next((group for group in sentence.groups if group.first <= here.index <= group.last), None)
    says = (verb is not None and verb.person == 1) or (group is not None and group.stem == "بود")
    says = says or without_clitic(here.form) in _STATES
    if says and here.form.endswith("م") and not here.form.endswith("یم") and here.form not in _WHOLE:
        here.whose, here.base = Whose.STATE, without_clitic(here.form)


def _is_of_second(form: str, pos: str) -> bool:
    """Whether a noun is of whom the teller speaks to: «دنبالت», «نامه‌ات»."""
    if form.endswith((ZWNJ + "ات", ZWNJ + "تان", ZWNJ + "تون")):
        return True
    addressed = form.removesuffix("تان") if form.endswith("تان") else form.removesuffix("تون")
    if addressed != form and not known_whole(form) and (addressed in _MINDS | KIN or first_person(addressed)):
        return True
    base = form.removesuffix("ت")
    if base == form or len(base) < 3 or pos not in ("NOUN", "PROPN", "ADP", "ADV", ""):
        return False
    return (fold(base).text in KIN or base in _BESIDE) and not (is_seen(form) and not is_seen(base))


_BESIDE: Final = frozenset("دنبال پیش کنار همراه سراغ".split())


def bound(sentence: Sentence, before: TitleWord) -> bool:
    """Whether a word leads on to the next: a preposition, or a noun with an ezafe."""
    if before.index < 0 or "،" in before.trail:
        return False
    here = sentence.words[before.index]
    return bool(here.flags & PREP) or (bool(sentence.parse) and sentence.parse.ezafe[before.index])


def with_ezafe(base: str) -> str:
    """A noun before whose it is: «عموی …», «کتاب‌های …», «خانه …»."""
    return f"{base}ی" if base.endswith(("ا", "و")) and not base.endswith("ؤ") else base
