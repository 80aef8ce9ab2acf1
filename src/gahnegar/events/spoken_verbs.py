"""The verbs of speech: words that no table of written Persian knows as verbs, and those that are nouns as well.

Knows the words around one and what the analyser says of them.
"""

from typing import Final

from gahnegar.events.parse import ParsedWords
from gahnegar.events.words import (
    ANNOUNCE,
    CLOSE,
    COMMA,
    CONJ,
    DETERMINER,
    EVENT,
    LIGHT,
    MARK,
    NAME,
    OBJECT,
    PURE_PREP,
    STOP,
    SUB,
    VERBAL,
    word,
)
from gahnegar.persian.names import NAMING
from gahnegar.persian.nouns import is_seen
from gahnegar.persian.paradigm import reading
from gahnegar.persian.verb_table import BECOMING_VERBS

_ZWNJ: Final = "\u200c"
NEAR: Final = 10
"""Words before a verb within which its object stands, at most."""
ENDING_CLAUSE: Final = STOP | COMMA | CLOSE | SUB | CONJ
"""What stands behind the last word of a clause."""


def is_read_as_verb(sentence: ParsedWords, index: int) -> bool:
    """Whether a word that no table knows is a verb for the analyser: spoken pasts («زدن» for «زدند»), rare verbs."""
    words, parse, casual = sentence.words, sentence.parse, sentence.casual
    here = words[index]
    if casual and (here.form in _DENIED or is_wish_to_come(sentence, index)):
        return True
    if casual and len(here.form) > _SURE and here.form.startswith(("ب", "ن")) and not here.flags:
        certain = reading(here.form)
        if certain is not None and certain.person == 1:
            return True
    if parse and not here.flags & VERBAL and parse.pos[index] == "VERB":
        verb_form = parse.verb[index]
        whole = here.form not in _CLITICS
        if verb_form is not None and verb_form.stem and whole and (verb_form.person != 2 or verb_form.plural or casual):
            return True
    if not parse or not here.infinitive:
        return False
    return parse.pos[index] == "VERB" or (index > 0 and words[index - 1].flags & OBJECT > 0)


def is_wish_to_come(sentence: ParsedWords, index: int) -> bool:
    """Whether a word is a wish of «آمدن» as it is spoken, which no rule makes: «گفتم شنبه [بیاد]»."""
    form = sentence.words[index].form
    return form in _COMING and (form != "بیان" or (bool(sentence.parse) and sentence.parse.pos[index] == "VERB"))


_COMING: Final = frozenset("بیاد بیام بیای بیایم بیاین بیان نیاد نیام نیای نیایم نیاین نیان".split())
CASUAL: Final = frozenset(
    "رو منو تورو اونو همینو واسه دیگه یه اینا اونا اون اومد دارن داره میشه میکنه هستن باشه".split()
)
"""Words of spoken Persian alone, in whose sentences «گرفتن» may stand for «گرفتند»."""


def is_spoken_past(sentence: ParsedWords, index: int) -> bool:
    """Whether what looks like an infinitive is a past of speech, as «گرفتن» for «گرفتند»: «گوشیشو دزدیدن»."""
    words, parse, hidden = sentence.words, sentence.parse, sentence.hidden
    if not words[index].infinitive:
        return False
    before = words[index - 1].flags if index else COMMA
    timed_next = index + 1 < len(words) and hidden[index + 1]
    if words[index].form == "گفتن" and before & COMMA and (timed_next or not (parse and parse.ezafe[index])):
        said = range(index + 1, min(index + 1 + NEAR, len(words)))  # «رفتم بانک، گفتن … نداریم», «… جلسه اولیاست»
        return any(words[n].flags & VERBAL or words[n].form.endswith("ست") or parse.pos[n] == "VERB" for n in said)
    if not index:
        return False
    timed = bool(hidden[index - 1])
    if not timed and (before & (PURE_PREP | MARK | DETERMINER) or (parse and parse.ezafe[index - 1])):
        return False
    after = words[index + 1] if index + 1 < len(words) else None
    if after is not None and after.verb is not None and (after.verb.copula or after.verb.stem in BECOMING_VERBS):
        return False
    begin = max((n + 1 for n in range(max(index - NEAR, 0), index) if words[n].flags & (MARK | VERBAL)), default=0)
    owned = any(here.flags & OBJECT or here.form.endswith(OBJECT_ENDINGS) for here in words[begin:index])
    done = words[index - 1].form.endswith("ش") and word(words[index - 1].form[:-1]).flags & LIGHT  # «عوضش کردن»
    verbal = before & (ANNOUNCE | VERBAL) or owned or done
    ends = after is None or hidden[index + 1] or (after.flags & ENDING_CLAUSE and not parse.ezafe[index])
    return bool(verbal or ends or (parse and parse.pos[index] == "VERB"))


_DENIED: Final = frozenset("نشه نشم نشن نشیم نرن نریم نرین ندم ندن ندی ندیم ندین نگم نگن نگی نگیم نگین".split())
"""Denied wishes of speech, which the analyser seldom knows: «اگه بارون نیاد»."""
_SURE: Final = 5
"""Letters beyond which a form of «من» is no other word: «بسوزونم»."""
_CLITICS: Final = frozenset(("شم", "تم", "مم", "شمش"))
"""Pronouns with «هم» that look like verbs («بیمه بدنه شم تموم شد»), and the ingot «شمش»."""
OBJECT_ENDINGS: Final = ("شو", "شونو", "مو", "مونو", "تونو", "یتو")
"""Endings of objects in speech: «گوشیشو»."""


def marks_object(form: str) -> bool:
    """Whether a noun has the «را» of speech on it: «مادربزرگو», «کیکو»; «پهلو» is a word itself."""
    return form.endswith("و") and is_seen(form[:-1]) and not is_seen(form)


def says_whose(form: str) -> bool:
    """Whether a noun says whose something is, or what somebody has: «عروسیشه», «خرجشونه»."""
    return len(form) > _LONG_ENOUGH and form.endswith(("شه", "شونه", "مونه", "تونه")) and not form.endswith(_NO_CLITICS)


def says_state(sentence: ParsedWords, index: int) -> bool:
    """Whether a word that is a noun as well says with «ه» or «م» that something is so: «از صبح قطعه», «من مرخصیم»."""
    words, parse, hidden = sentence.words, sentence.parse, sentence.hidden
    form = words[index].form
    if _says_what_is_then(sentence, index):
        return True
    if form.endswith("است") and len(form) > _LONG_ENOUGH:
        return parse.pos[index] in ("AUX", "VERB", "ADJ", "ADV")
    if form in ("میان", "نمیان"):
        return index > 0 and bool(hidden[index - 1])
    if form in _NOUNS_TOO:
        since = any(hidden[max(index - _NEAR_TIME, 0) : index])
        lone = parse.pos[index - 1] == "NOUN" and not parse.ezafe[index - 1]
        return index > 0 and (since or lone)
    following = words[index + 1] if index + 1 < len(words) else None
    between = following is not None and index > 0 and bool(hidden[index - 1] and hidden[index + 1])
    if form.endswith("ه") and between and words[index].verb is None and not words[index].flags:
        return True
    if following is None or following.flags & STOP:
        return form.endswith("ه") and not (is_seen(form) or words[index].flags) and is_seen(form[:-1])
    if not form.endswith("م") or len(form) < _LONG_ENOUGH or following is None:
        return False
    if parse.pos[index] not in NAMING and not between:
        return False
    me = any(here.form == "من" for here in words[max(index - NEAR, 0) : index])
    if me and between:  # «شیفتم» has its owner already: no ezafe ties it to the time
        return True
    goes = following.verb is not None and following.verb.stem in ("رفت", "آمد", "برگشت")
    return me and goes and following.form.endswith("م") and not parse.ezafe[index]


def _says_what_is_then(sentence: ParsedWords, index: int) -> bool:
    """Whether a noun or a name ends what there is at the time before it: «جمعه تولد [آرشه]، …», «… [نیکاست]»."""
    words, here = sentence.words, sentence.words[index]
    base = here.form[:-1] if here.form.endswith("ه") else here.form.removesuffix("ست")
    begin = max((n + 1 for n in range(index) if words[n].flags & (MARK | VERBAL | SUB)), default=0)
    if base == here.form or not any(sentence.hidden[begin:index]) or sentence.hidden[index]:
        return False
    if base.endswith(_ZWNJ):
        return True  # «جلسه مدرسه‌ست همه باید باشیم»
    open_end = base.endswith(("ا", "و", "ه"))
    known = is_seen(base) or word(base).flags & NAME or words[index - 1].flags & EVENT or base.endswith("ا")
    if not known or is_seen(here.form) or here.form.endswith("ست") != open_end:
        return False
    if here.flags or here.verb is not None or reading(here.form) is not None:  # «تخلیه کنه»
        return False
    following = words[index + 1].flags if index + 1 < len(words) else STOP
    return bool(following & (ENDING_CLAUSE | PURE_PREP))


_NEAR_TIME: Final = 3
"""Words behind a time in which «قطعه» says that something is cut off."""
_NOUNS_TOO: Final = frozenset(("قطعه", "وصله", "بازه", "آزاده", "دوره", "خالیه"))
_LONG_ENOUGH: Final = 4
_NO_CLITICS: Final = (
    "همیشه",
    "ریشه",
    "شیشه",
    "گوشه",
    "نقشه",
    "اندیشه",
    "پیشه",
    "کلیشه",
    "بنفشه",
    "نمونه",
    "بیشه",
    "توشه",
)
"""Words that end as if they said «… است»."""
