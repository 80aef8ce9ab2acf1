"""Titles of spoken sentences as one writes them: «سیستم بانک قطعه» → «سیستم بانک قطع است».

One word at a time: verbs, what is written on to a noun, and spoken words. What stands in quotation marks and names stay
as they are; of whom a title tells is not asked here.
"""

from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.titles.own_words import TitleWord, Whose, known_whole, title_words
from gahnegar.events.words import EVENT
from gahnegar.persian.nouns import is_seen
from gahnegar.persian.paradigm import reading
from gahnegar.persian.text import ZWNJ, fold
from gahnegar.persian.third_person import in_writing, third_person

_WRITTEN: Final = dict(
    pair.split("/")
    for pair in (
        "یه/یک اگه/اگر دیگه/دیگر واسه/برای برا/برای داره/دارد قراره/قرار_است باهم/با_هم بهش/به_او "
        "اون/آن همون/همان اونا/آنها اینا/اینها اونجا/آنجا همونجا/همان‌جا همین‌جوری/همین‌طور اینجوری/این‌طور کنسل/لغو "
        "خونه/خانه نون/نان بارون/باران میدون/میدان خیابون/خیابان تابستون/تابستان زمستون/زمستان تهرون/تهران جوون/جوان "
        "کوچیک/کوچک کوچیک‌تر/کوچک‌تر گرون/گران تموم/تمام خانوم/خانم خونواده/خانواده شیش/شش چار/چهار "
        "دوماد/داماد حموم/حمام نونوایی/نانوایی همونی/همانی اونی/آنی اونایی/آنهایی هرکی/هر_که مثه/مثل چوپون/چوپان "
        "منو/من_را اونو/آن_را همینو/همین_را باشه/باشد باشن/باشند دارن/دارند بودن/بودند اومدن/آمدند اومد/آمد اومده/آمده"
    ).split()
)
"""Spoken words that are no others, as one writes them."""
_NOUNS: Final = frozenset((Whose.OTHER, Whose.OWNED, Whose.OPEN))
"""Whose a noun may be."""
_VERBS: Final = frozenset("باشه باشن دارن بودن اومدن اومد اومده".split())
"""Those that are verbs where the analyser sees one."""
_TWO: Final = 2
"""Letters of what somebody is, at least."""
_SHORTEST: Final = 3
"""Letters of a noun that has an owner written on it, at least: «هوش» is one word."""
_OWNERS: Final = {"شون": "شان", "مون": "مان", "تون": "تان", "م": "م", "ت": "ت", "ش": "ش"}
"""The endings of owners, and how one writes them."""


def in_writing_style(title: str, sentence: Sentence, first: int) -> str:
    """The title of a spoken sentence as one writes it; `first` is the first word of its clause."""
    words = title_words(title, sentence, first)
    parts, quoted = [], False
    for place, word in enumerate(words):
        quoted = quoted or "«" in word.lead or '"' in word.lead
        ends = word.form == "رو" and place + 1 < len(words) and words[place + 1].verbal  # «که ترکیده بود رو بستن»
        text = "را" if ends else word.text if quoted else written_word(word, sentence)
        parts.append(f"{word.lead}{text}{word.trail}")
        quoted = quoted and not ("»" in word.trail or '"' in word.trail)
    return " ".join(parts)


def written_word(word: TitleWord, sentence: Sentence) -> str:
    """A spoken word as one writes it: «میاد» → «می‌آید», «یه» → «یک», «بلیتا» → «بلیت‌ها», «کلیدو» → «کلید را»."""
    form, index = word.form, word.index
    if index < 0 or sentence.names[index] is not None:
        return word.text
    if form in _WRITTEN and (word.verbal or form not in _VERBS):
        return _WRITTEN[form].replace("_", " ")
    if word.whose is Whose.VERB:
        return _own_verb(form) or word.text
    if word.verbal:
        seen = sentence.parse.pos[index] == "VERB" or any(group.last == index for group in sentence.groups)
        deed = sentence.words[index].infinitive and not seen
        return word.text if deed else _state(word, sentence) or _verb(form) or word.text
    if word.text != form and word.text in ("در", "برای", "را"):
        return word.text
    if form == "رو" and sentence.parse.pos[index] == "ADP" and sentence.parse.head[index] > index:
        return "روی"
    noun = sentence.parse.pos[index] in ("NOUN", "PROPN", "ADJ") and word.whose in _NOUNS
    if not noun or known_whole(form):
        return word.text
    return _marked(form) or _owned(form) or _in_plural(form) or _in_an(form) or word.text


def _state(word: TitleWord, sentence: Sentence) -> str:
    """What somebody or something is, with its «است»: «تعطیله» → «تعطیل است»; of what happens without it: «تولد آرش»."""
    base = word.form.removesuffix("ه")
    alone = any(group.first == word.index == group.last and group.copula for group in sentence.groups)
    if not alone or base == word.form or reading(word.form) is not None or len(base) < _TWO:
        return ""
    first = word.index - 1
    while first > 0 and sentence.parse.ezafe[first - 1] and not sentence.hidden[first - 1]:
        first -= 1
    happens = first >= 0 and sentence.words[first].flags & EVENT
    return base if happens else f"{_WRITTEN.get(base, base)} است"


def _verb(form: str) -> str:
    """A verb of somebody else: «می‌کنه» → «می‌کند», «کرده‌ن» → «کرده‌اند»; nothing where it is no spoken one."""
    return f"{form.removesuffix('ن')}اند" if form.endswith(f"ه{ZWNJ}ن") else in_writing(form)


def _own_verb(form: str) -> str:
    """A verb of the first person: «میرم» → «می‌روم», «بدیم» → «بدهیم»; nothing of «رفته‌ام», which is written so."""
    others = third_person(form, plural=True) if len(form) > len("شم") else ""  # «بیمه‌ش هم»
    own = others.removesuffix("ند")
    return "" if own.endswith(f"ه{ZWNJ}ا") or own == others else own + ("یم" if form.endswith("یم") else "م")


def _marked(form: str) -> str:
    """A noun with «را» on it: «کلیدو» → «کلید را», «پولشو» → «پولش را»; nothing of another word."""
    base = form.removesuffix("و")
    if base == form or base.endswith(("ای", "دی")):  # «لایو», «ویدیو»
        return ""
    noun = base if is_seen(base) else _owned(base)
    return f"{noun} را" if noun else ""


def _owned(form: str) -> str:
    """A noun with whose it is: «قرارمون» → «قرارمان», «گوشیش» → «گوشی‌اش»; nothing of another word."""
    for ending, written in _OWNERS.items():
        base = form.removesuffix(ending).rstrip(ZWNJ)
        if not form.endswith(ending) or len(base) < _SHORTEST or not is_seen(base):
            continue
        if not base.endswith(("ه", "ی")):
            return f"{base}ی{written}" if base.endswith(("ا", "و")) else base + written
        return f"{base}{ZWNJ}{written if len(written) > 1 else 'ا' + written}"
    return ""


def _in_plural(form: str) -> str:
    """A noun with the «ها» of speech: «بلیتا» → «بلیت‌ها», «عکسای» → «عکس‌های»; nothing of another word."""
    base = form.removesuffix("ی") if form.endswith("ای") else form
    noun = base.removesuffix("ا")
    if noun == base or noun.endswith("ه") or not is_seen(noun):
        return ""
    return f"{noun}{ZWNJ}ها{form[len(base) :]}"


def _in_an(form: str) -> str:
    """A noun in «ان» that one speaks with «ون»: «مهمونی» → «مهمانی»; nothing of another word."""
    written = form.replace("ون", "ان")
    return written if written != form and is_seen(fold(written).text) else ""
