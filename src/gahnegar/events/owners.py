"""Whose an event or a thing is: the person or the body to which an ezafe ties its noun.

«مرگ مونرو», «سخنرانی عراقچی», «بازداشت سه نفر», «خودروی سفیر پاکستان»: of a noun alone nobody is told, of its chain
often somebody is. Reads the parse and the marks of names; knows neither clauses nor times.
"""

from functools import lru_cache
from typing import Final

from gahnegar.events.animacy import is_thing
from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import BODIES, DEMONSTRATIVES, ROLES, THIRD_PERSONS, TITLES
from gahnegar.events.predicates.noun_predicates import begins_amount
from gahnegar.events.somebody import is_weight
from gahnegar.events.words import (
    BODY,
    CONJ,
    COUNTED,
    COUNTRY,
    DETERMINER,
    EVENT,
    HUMAN,
    LIGHT,
    MARK,
    MEASURE,
    NAME,
    NUMBER,
    OBJECT,
    OPEN,
    PLACE,
    PREP,
    PRONOUN,
    REPORT,
    ROLE,
    TITLE,
    word,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.nouns import is_seen

_PARTIAL: Final = frozenset("جمهوری ریاست تجاری صنف صنف‌های صنفهای صنوف ملت جامعه افراد بیمه بورس لیگ جام".split())
"""Words of names that name nobody by themselves: «انتخابات ریاست جمهوری»."""
_KINDS: Final = frozenset("انتخابات آزمون امتحان امتحانات کنکور روز هفته بیماری مدرک کتاب قانون".split())
"""Nouns whose chain says of what kind they are: «انتخابات مجلس», «امتحان شاگردان»."""
_TOPICS: Final = frozenset("سمینار همایش کنگره کنفرانس نشست سوگواره یادواره کارگاه دوره مراسم جشنواره نمایشگاه".split())
"""Gatherings, whose chain tells a topic unless it names a body: «سمینار جهانی شدن و زن», «نشست شورای حکام»."""
_PLANS: Final = frozenset("طرح پروژه برنامه ویژه‌برنامه".split())
"""What is meant to be done, whose chain begins with the deed: «طرح تفکیک مأموریت‌های پلیس», not «طرح مجلس»."""
_UNOWNED: Final = frozenset(
    "بها بهای قیمت نرخ جام لیگ مسابقات رقابت رقابت‌ها رقابت‌های جایزه شاخص حداکثر حداقل سن عناوین "
    "مهمترین مستمری‌بگیران فهرست لیست اسامی جدول تابلو تابلوهای عکس مجسمه تندیس قلاده راس".split()
)
"""Nouns whose chain names them or counts something: «جشنوارهٔ موسیقی فجر», «شاخص بورس تهران»."""
LISTS: Final = frozenset("فهرست لیست اسامی جدول".split())
"""Nouns of what only names people: «اعلام اسامی پذیرفته‌شدگان»."""
_WARES: Final = frozenset("صادرات واردات تولید فروش خرید مصرف عرضه".split())
"""Nouns whose chain names a ware first: «صادرات فولاد ایران»."""
_FAR: Final = 12
"""Words of a chain that are gone through, times left out."""
_LINKS: Final = frozenset(("nmod", "amod", "flat", "appos", "nummod", "det"))


def whose(sentence: Sentence, noun: int, limit: int) -> tuple[int, int] | None:
    """The words of the one to whom the chain of `noun` leads, `limit` its last word at most; a pronoun counts, too."""
    words, parse, hidden = sentence.words, sentence.parse, sentence.hidden
    if not parse or words[noun].form in _UNOWNED or words[noun].flags & MEASURE:
        return None
    index, steps, topic = noun, 0, words[noun].form in _TOPICS
    while index < limit and steps < _FAR:
        before, index = index, index + 1
        here = words[index]
        if (hidden[index] and not here.flags & MARK) or here.form == "مورخ":
            continue
        steps += 1
        if here.form in LISTS:  # «اعلام اسامی پذیرفته‌شدگان» befalls nobody
            return None
        topic = topic or here.form in _TOPICS  # «برگزیدگان جشنواره کتاب کودک»
        if here.flags & OPEN or here.form == '"':
            named = index < limit and sentence.names[index + 1]
            if named and named.kind is not NameKind.PLACE:
                return index + 1, min(named.last, limit)
            return None
        if here.flags & (MARK | PREP) or (here.verb is not None and parse.pos[index] in ("VERB", "AUX")):
            return None
        if here.flags & CONJ:
            if index == limit or not noun <= parse.head[index + 1] < index:
                return None
            continue
        if not _continues_chain(sentence, noun, before, index) or (hidden[before] and _ends_in_object(sentence, index)):
            return None
        found = _somebody(sentence, noun, index, limit, topic=topic)
        if found is not None:
            end = joined_end(sentence, *found, limit)
            end = next((n - 1 for n in range(found[0] + 1, end + 1) if hidden[n] and not words[n].flags & MARK), end)
            return found[0], _quoted_end(sentence, end)
        if words[noun].form in _PLANS and parse.pos[index] == "NOUN":
            return None
        if here.flags & PLACE or _counts_things(sentence, index, limit):
            return None
    return None


def _ends_in_object(sentence: Sentence, index: int) -> bool:
    """Whether what begins behind a time is acted on: «در جلسه [دیروز] مصوبه شورا را باطل کرد»."""
    while sentence.parse.ezafe[index] and index + 1 < len(sentence.words):
        index += 1
    return index + 1 < len(sentence.words) and bool(sentence.words[index + 1].flags & OBJECT)


def _continues_chain(sentence: Sentence, noun: int, before: int, index: int) -> bool:
    """Whether the word at `index` goes on with the chain that begins at `noun`."""
    parse = sentence.parse
    if parse.ezafe[before] or sentence.words[before].flags & (CONJ | NUMBER | DETERMINER):
        return True
    if sentence.hidden[before] and begins_amount(sentence, before):  # «مرگ سالانه [۴۲۰ مادر]»
        return True
    return noun <= parse.head[index] < index and parse.relation[index] in _LINKS


def _quoted_end(sentence: Sentence, last: int) -> int:
    """The end of the name in quotes behind an office: «شاعر معاصر «سیدحسن حسینی»»."""
    words = sentence.words
    if last + 1 >= len(words) or words[last + 1].form != "«":
        return last
    return next((n for n in range(last + 2, min(last + _QUOTED, len(words))) if words[n].form == "»"), last)


_QUOTED: Final = 7
"""Words of a name in quotes with its marks at most."""


def _counts_things(sentence: Sentence, index: int, limit: int) -> bool:
    """Whether a number counts what is no known people: «دو حقوقدان فعلی شورا» are not the council."""
    return bool(sentence.words[index].flags & NUMBER) and index < limit and sentence.names[index + 1] is None


def joined_end(sentence: Sentence, first: int, last: int, limit: int) -> int:
    """The end of a phrase with what «و» joins to it: «تیم‌های پدیده و گسترش فولاد تبریز»."""
    words, parse = sentence.words, sentence.parse
    while last + 2 <= limit and words[last + 1].flags & CONJ and first <= parse.head[last + 2] <= last:
        name = sentence.names[last + 2]
        end = parse.phrase_end(last + 2, limit)
        last = end if name is None else max(end, min(name.last, limit))
    return last


def is_type(sentence: Sentence, index: int) -> bool:
    """Whether letters before a dash and a number call a type of thing: «جنگنده [اف]-۱۵»."""
    after = sentence.words[index + 1 : index + 3]
    return len(after) > 1 and after[0].form in ("-", "–", "ـ") and bool(after[1].flags & NUMBER)


def is_trade(form: str) -> bool:
    """Whether a word tells a trade or a kind and no people: «مهندسی», «کشاورزی», «تیمی»."""
    return form.endswith("ی") and form[:-1] in _PEOPLE and form not in _PEOPLE


_PEOPLE: Final = TITLES | ROLES | BODIES


def _somebody(sentence: Sentence, noun: int, index: int, limit: int, *, topic: bool) -> tuple[int, int] | None:
    """The phrase of the person, the body or the people that begins at `index`, where one does.

    `topic`: the chain tells what a gathering is about, and names only bodies.
    """
    words, parse, name = sentence.words, sentence.parse, sentence.names[index]
    flags = words[index].flags
    if flags & PRONOUN and words[index].form in THIRD_PERSONS:
        return index, index
    deed = words[noun].flags & (EVENT | LIGHT | REPORT)
    if words[index].form in _PARTIAL or (words[noun].form in _WARES and not flags & COUNTRY):
        return None
    if words[noun].form in _KINDS and not flags & (TITLE | NAME):
        return None
    ranked = bool(flags & DETERMINER) or is_type(sentence, index)  # «برگزاری [سیزدهمین] آزمون»
    if name is not None and name.first == index and name.kind is not NameKind.PLACE and not ranked:
        known = any(words[n].flags & (NAME | TITLE) for n in range(name.first, name.last + 1))
        if name.kind is NameKind.PERSON and not deed and not known:
            return None
        if topic and name.kind is not NameKind.BODY:
            return None
        alone = name.first == name.last and not flags & (NAME | TITLE | BODY)
        near = all(parse.pos[n] == "ADJ" or sentence.hidden[n] for n in range(noun + 1, index))
        if alone and not (deed and near):
            return None
        return index, min(max(name.last, parse.phrase_end(index, limit)), limit)
    if words[index].form in DEMONSTRATIVES and index < limit:
        many = words[index + 1].flags & (ROLE | BODY | TITLE | COUNTED | HUMAN)
        return (index, parse.phrase_end(index + 1, limit)) if many else None
    if flags & (NUMBER | DETERMINER) and index < limit:
        counted = next((n for n in range(index + 1, min(index + 4, limit) + 1) if not words[n].flags & NUMBER), limit)
        pointed = words[index - 1].form in DEMONSTRATIVES and words[counted].flags & BODY  # «این [دو تیم]»
        if (
            pointed
            or words[counted].flags & (COUNTED | ROLE | HUMAN)
            or (words[counted].form == "تن" and not is_weight(sentence, counted))
        ):
            return index, parse.phrase_end(index, limit)
        return None
    if words[index - 1].flags & NUMBER and not flags & (COUNTED | ROLE):
        return None
    if flags & COUNTRY and words[noun].flags & EVENT and index == noun + 1:
        return index, index
    if topic:
        return None
    kind = flags & (TITLE | ROLE | NAME | BODY | COUNTED | HUMAN)
    if not kind or flags & (EVENT | LIGHT | PLACE) or parse.pos[index] == "ADJ":
        return None
    if is_trade(words[index].form):
        return None
    if not deed and flags & BODY and name is None and not parse.ezafe[index] and index == limit:
        return None
    return index, parse.phrase_end(index, limit)


@lru_cache(maxsize=1 << 14)
def owner_ending(form: str) -> str:
    """The ending of a noun by which it belongs to somebody told elsewhere, «ش», «شان» or «م»; empty without one.

    >>> owner_ending("همسرش"), owner_ending("بازیکنانم"), owner_ending("آموزش"), owner_ending("جنازه‌اش")
    ('ش', 'م', '', 'ش')
    >>> owner_ending("داستانش"), owner_ending("پرورش")
    ('ش', '')
    """
    known = is_thing(form) or word(form).flags
    for ending, meaning in _OWNERS:
        stem = form.removesuffix(ending)
        if stem == form or len(stem) < 3 or stem.endswith(_INFINITIVES) or (known and ending[0] != "\u200c"):
            continue
        spelt = ending == "\u200cاش" and stem.endswith(("ه", "ی"))  # «جنازه‌اش»
        seen = ending == "ش" and is_seen(stem) and not is_seen(form)  # «داستانش»
        if spelt or seen or is_thing(stem) or word(stem).flags & _OWNED:
            return meaning
    return ""


def own_noun(written: str, ending: str) -> str:
    """A noun as the text writes it, without the ending of its owner; nothing of a pronoun.

    >>> own_noun("خانه‌اش", "ش"), own_noun("همسرش", "ش"), own_noun("او", "")
    ('خانه', 'همسر', '')
    """
    if not ending:
        return ""
    return written.removesuffix(ending).removesuffix("\u200cا").rstrip("\u200c")


_OWNERS: Final = (("\u200cشان", "شان"), ("شان", "شان"), ("\u200cاش", "ش"), ("\u200cام", "م"), ("ش", "ش"), ("م", "م"))
_INFINITIVES: Final = ("تن", "دن")
_OWNED: Final = ROLE | TITLE | BODY | PLACE | EVENT | LIGHT | MEASURE | COUNTED | REPORT
