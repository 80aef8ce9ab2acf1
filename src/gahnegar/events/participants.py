"""Who takes part in an event: the subject that acts, and those named by «توسط», «از سوی», «با حضور» and the like.

Persian has no capital letters, so nothing is taken for a name because of its look. A phrase counts as a participant
where the verb needs somebody who acts («گفت», «حمله کرد»), or where its words say so: a title or an office, a given
name, a body, a country, a number of people. The subject of a passive or of «شد» without such a word is no participant.
"""

from typing import Final

from gahnegar.events.clauses import Clause, Link, Sentence
from gahnegar.events.deeds import whose
from gahnegar.events.groups import OBJECT_ENDINGS
from gahnegar.events.lexicon import AGENT_NOUNS, MAKERS
from gahnegar.events.phrases import Phrase, chain_end, counts, find_phrases, whole_chain
from gahnegar.events.predicate import Predicate, complex_start
from gahnegar.events.relatives import Role, antecedent_start, noun_before, role_of
from gahnegar.events.words import (
    BODY,
    CLOSE,
    COMMA,
    CONJ,
    CONNECTIVE,
    COUNTED,
    COUNTRY,
    DETERMINER,
    EVENT,
    HOLDING,
    LABEL,
    LIGHT,
    MARK,
    MEASURE,
    MODAL,
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
    TOWN,
    WordForm,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.verbs import TenseForm

_UNDERGOING: Final = frozenset("شد گردید گشت یافت بود داشت ماند انجامید رسید".split())
_HAPPENING: Final = frozenset("آغاز شروع ادامه پایان رخ روی افزایش کاهش رشد".split())
_TAKEN: Final = frozenset("انجام صورت قرار شکل رونق جان".split())
_HEADS: Final = TITLE | ROLE | BODY | COUNTED | COUNTRY
_FUNCTION: Final = MARK | PREP | CONJ | DETERMINER | MODAL | CONNECTIVE
_GIVING: Final = frozenset(("رسید", "رساند", "داد", "سپرد", "افتاد", "آورد"))
"""Stems of verbs to whose goal «به دست …» leads."""
_OFFICES: Final = frozenset("مدیریت ریاست سرپرستی فرماندهی همت دست".split())
_SHORT: Final = 4
"""Words beyond the first of a prepositional phrase that may not hide a subject behind it."""
_MOST: Final = 14


def find_participants(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> list[tuple[int, int]]:
    """Word ranges (inclusive) of the participants: the subject first, then agents."""
    words = sentence.words
    found = [agent for phrase in phrases for agent in _agents(sentence, phrase)]
    if predicate.nominal and predicate.group is None:
        actor = None if found else _of_noun(sentence, predicate, phrases)
    else:
        own = whose(sentence, predicate.last, predicate.clause_last) if predicate.nominal else None
        actor = own or _subject(sentence, predicate, phrases) or _antecedent(sentence, predicate)
        if actor is None and not found:
            actor = _of_thing(sentence, predicate, phrases)
    if actor is not None:
        found.insert(0, actor)
    if not found:
        found = [company for phrase in phrases if (company := _company(sentence, phrase)) is not None]
    trimmed = [_with_office(sentence, *_trimmed(sentence, *item)) for item in found]
    return [
        _with_relative(sentence, predicate, *item)
        for item in trimmed
        if not words[item[0]].flags & PRONOUN and not _is_called(sentence, *item) and _says(words, *item)
    ]


def _with_relative(sentence: Sentence, predicate: Predicate, first: int, last: int) -> tuple[int, int]:
    """An indefinite «داوطلبانی» with the clause that says which ones."""
    words = sentence.words
    if last + 2 >= len(words) or words[last + 1].form != "که" or not words[last].form.endswith("ی"):
        return first, last
    if sentence.parse.pos[last] == "PROPN" or any(name is not None for name in sentence.names[first : last + 1]):
        return first, last
    inner = sentence.owner[last + 2]
    if inner.link is not Link.RELATIVE or inner.verb is None or inner is predicate.clause:
        return first, last
    if inner.verb.last - last > _MOST:
        return first, last
    return first, inner.verb.last


def _is_called(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase is talk: a filler, or somebody who is spoken to («سلام وحید جان»)."""
    words = sentence.words
    if words[first].form in _FILLERS or (first == last and words[first].verb is not None):
        return True
    if len(words) > first + 1 and words[first].form == "بچه ها" and words[first + 1].flags & NUMBER:
        return True  # «سلام بچه‌ها یه خبر بد»
    if not words[first].flags & (NAME | TITLE) and sentence.names[first] is None:
        return False
    if words[last].form in _DEAR and last > first:
        return True
    following = words[last + 1].form if last + 1 < len(words) else ""
    return following in _DEAR or (first > 0 and words[first - 1].form in ("سلام", "درود", "ای"))


_DEAR: Final = frozenset(("جان", "جون", "عزیز"))
_FILLERS: Final = frozenset("داداش خوبی سلام دمت منم توام هیچی مرسی ممنون آره نه ای وای بابا باشه چشم".split())
"""Words of talk that are taken for a subject where no mark parts them from it."""


def _with_office(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """A person with the office behind a comma: «محمدباقر قالیباف، شهردار تهران»."""
    words = sentence.words
    if last + 3 >= len(words) or not words[last + 1].flags & COMMA or not words[last + 2].flags & (ROLE | TITLE):
        return first, last
    known = is_person(sentence, first, last) or sentence.names[first] is not None
    if not known and (words[first].flags & ROLE or not _has_office(sentence, first, last)):
        return first, last
    end = chain_end(sentence, last + 2)
    closed = end + 1 < len(words) and (words[end + 1].flags & (COMMA | PREP) or sentence.hidden[end + 1])
    return (first, end) if closed and not any(sentence.hidden[last + 1 : end + 1]) else (first, last)


def _says(words: list[WordForm], first: int, last: int) -> bool:
    """Whether a phrase has a word of content."""
    return any(not words[index].flags & (_FUNCTION | NUMBER) for index in range(first, last + 1))


def _agents(sentence: Sentence, phrase: Phrase) -> list[tuple[int, int]]:
    """Those whom a phrase names as taking part: «توسط …», «با حضور …», «نمایش … به کارگردانی …»."""
    words = sentence.words
    first, last = phrase.first, phrase.last
    if phrase.prep in ("توسط", "ازسوی"):
        return [] if _of_participle(sentence, first) else [(first, last)]
    if phrase.prep == "به" and words[first].form in _PASSED and last > first and _named(sentence, first + 1):
        return [(first + 1, last)]
    if phrase.prep in ("از", "با", "به") and words[first].form in AGENT_NOUNS and last > first:
        if phrase.direct and sentence.parse:  # «به رهبری حیدرخان [دروازه را گرفتند]»
            last = max(whole_chain(sentence, first, last), first + 1)
            seen = sentence.parse.head[phrase.last + 1]
            last = seen - 1 if first + 1 < seen <= last else last
        if words[first].form == "دست" and not sentence.words[min(last + 1, len(words) - 1)].form.endswith("شده"):
            stems = [verb.stem for here in words[last + 1 : last + 3] if (verb := here.verb) is not None]
            if not _GIVING.isdisjoint(stems):
                return []
        person = words[first + 1].flags & (NAME | TITLE | ROLE)
        helped = words[first].form == "همت" and words[first + 1].flags & BODY
        return [(first + 1, last)] if person or helped or words[first].form not in _OFFICES else []
    for index in range(first, last):
        if words[index].form in MAKERS and words[index + 1].flags & (NAME | TITLE) | (
            not words[index + 1].flags & ~NAME
        ):
            return [(index + 1, last)]
    return []


def _of_participle(sentence: Sentence, first: int) -> bool:
    """Whether an agent belongs to a participle inside a noun phrase: «مهلت وعده‌داده‌شده توسط مدیرعامل»."""
    before = sentence.words[first - 2].form if first > 1 else ""
    return (
        before.endswith("شده")
        and sentence.owner[first].verb is not None
        and not any(group.first <= first - 2 <= group.last for group in sentence.groups)
    )


def _company(sentence: Sentence, phrase: Phrase) -> tuple[int, int] | None:
    """With whose help something happens that nobody is said to do: «با همراهی مشترکان مصرف کنترل شد»."""
    if (
        phrase.prep in ("بین", "میان")
        and phrase.last - phrase.first > 1
        and is_somebody(sentence, phrase.first, phrase.last)
    ):
        return phrase.first, phrase.last
    if phrase.prep != "با" or sentence.words[phrase.first].form not in _HELP:
        return None
    found = whose(sentence, phrase.first, phrase.last)
    return None if found is None or sentence.words[found[0]].flags & PRONOUN else found


_HELP: Final = frozenset("همراهی همکاری تلاش مشارکت کمک میزبانی حمایت همت حضور شرکت".split())
_PASSED: Final = frozenset(("تصویب", "تأیید", "تایید", "امضای", "امضا"))
"""«به تصویب مجلس رسید»."""


def _named(sentence: Sentence, index: int) -> bool:
    """Whether a person or a body is named from a word on."""
    name = sentence.names[index]
    named = name is not None and name.kind is not NameKind.PLACE
    return named or bool(sentence.words[index].flags & (TITLE | ROLE | NAME | BODY))


def _subject(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The subject where it takes part; None for things, for pronouns and where there is none."""
    bare = _bare(sentence, predicate, phrases)
    before = _before_time(sentence, predicate) if predicate.since else None
    if before is not None:
        return before
    parsed = _parsed_subject(sentence, predicate)
    if parsed is not None and sentence.words[parsed[0]].form in _ADVERBS:
        parsed = None
    if parsed is not None and (bare is None or _surer(sentence, predicate, parsed, bare)):
        return parsed if _taking_part(sentence, predicate, *parsed) else None
    found = None if bare is None else _acting(sentence, predicate, *bare)
    return found if found is not None else _of_modal(sentence, predicate)


def _surer(sentence: Sentence, predicate: Predicate, parsed: tuple[int, int], bare: tuple[int, int]) -> bool:
    """Whether the subject that the analyser tells is the likelier one than the first phrase without a preposition."""
    if not _taking_part(sentence, predicate, *bare):
        return True
    oblique = bool(sentence.parse) and sentence.parse.relation[_head(sentence, Phrase(*bare))] in ("obl", "obl:arg")
    return oblique and is_somebody(sentence, *parsed) and not is_somebody(sentence, *bare)


def _of_modal(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """Who can or must do what a clause says: «دختران می‌توانند … حضور یابند»."""
    outer = predicate.clause.parent or predicate.clause.previous
    verb = None if outer is None else outer.verb
    if outer is None or verb is None or verb.stem not in _ABLE or verb.last + 2 < predicate.clause_first:
        return None
    found = bare_subject(sentence, outer, [])
    return found if found is not None and is_somebody(sentence, *found) else None


_ABLE: Final = frozenset(("توانست", "خواست"))


def _before_time(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The subject of «ایران ۴۷ سال است که …»: what stands before the time."""
    parent = predicate.clause.parent
    if parent is None or parent.first >= predicate.clause_first:
        return None
    first, last = parent.first, predicate.clause_first - 1
    while first < last and sentence.words[first].flags & (CONNECTIVE | MARK | CONJ):
        first += 1
    flags = sentence.words[first].flags
    return None if flags & (PREP | EVENT | PRONOUN | MARK) or _is_thing(sentence.words[first].form) else (first, last)


def _acting(sentence: Sentence, predicate: Predicate, first: int, last: int) -> tuple[int, int] | None:
    """Those of a phrase who take part: the phrase, or the person whose act its noun is («سخنان رئیس‌جمهور»)."""
    head = _head(sentence, Phrase(first, last))
    deed = sentence.words[head].flags & (EVENT | LIGHT | REPORT) and sentence.names[head] is None
    doer = next((name for name in sentence.names[head : last + 1] if name and name.kind is NameKind.PERSON), None)
    if deed and doer is not None:
        return doer.first, min(doer.last, last)
    if _taking_part(sentence, predicate, first, last):
        whose = _whose(sentence, predicate, head, last)
        return first if whose is None else whose, last
    return None


def _of_thing(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """Whose a subject that takes no part itself is: «خودروی سفیر پاکستان هدف تیراندازی قرار گرفت»."""
    words = sentence.words
    parsed, bare = _parsed_subject(sentence, predicate), _bare(sentence, predicate, phrases)
    for subject in (parsed, bare):
        head = -1 if subject is None else _head(sentence, Phrase(*subject))
        if subject is not None and words[head].form in _PARTS and words[min(head + 1, subject[1])].form == "از":
            head = min(head + 2, subject[1])  # «بخشی از خدمات چهار بانک»
        if subject is None or sentence.words[head].flags & (PREP | PLACE):
            continue
        found = whose(sentence, head, subject[1])
        if found is not None:
            return found
    return None


def _of_noun(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """Whose deed an event noun is, or whom it befalls."""
    return (
        _named_actor(sentence, predicate, phrases)
        or whose(sentence, predicate.last, predicate.clause_last)
        or _of_purpose(sentence, predicate)
        or _of_occasion(sentence, predicate)
    )


def _led_by(sentence: Sentence, predicate: Predicate) -> int:
    """The preposition that leads the phrase in which an event noun stands, or -1."""
    parse, index = sentence.parse, predicate.first - 1
    while parse and index > 0 and parse.ezafe[index] and sentence.words[index].flags & EVENT:
        index -= 1
    return index if index > 0 and sentence.words[index].flags & PREP else -1


def _of_purpose(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """Who decided or tried what an event noun tells: «تصمیم ترامپ برای اعلام آتش‌بس»."""
    prep = _led_by(sentence, predicate)
    if prep < 1 or sentence.words[prep].form not in ("برای", "به", "بر"):
        return None
    for index in range(prep - 1, max(prep - _MOST, predicate.clause.first - 1), -1):
        if sentence.words[index].flags & (PREP | MARK | OBJECT):
            return None
        if sentence.words[index].form in _WILLS:
            return whose(sentence, index, prep - 1)
    return None


_WILLS: Final = frozenset("تصمیم تلاش تلاش‌های دستور آمادگی قصد اقدام برنامه درخواست پیشنهاد وعده تهدید".split())
"""Nouns of willing: whoever wills is the one who does."""


def _of_occasion(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """Who does something on the occasion that an event noun names: «[امام جمعه] در خطبه‌های نمازجمعه امروز گفت»."""
    prep, verb = _led_by(sentence, predicate), predicate.clause.verb
    if prep < 1 or verb is None or sentence.words[prep].form != "در" or verb.first <= predicate.clause_last:
        return None
    parsed = bare_subject(sentence, predicate.clause, [])
    if parsed is None or not is_somebody(sentence, *parsed):
        parsed = _parsed_subject(sentence, _verbal(sentence, predicate.clause))
    return parsed if parsed is not None and parsed[1] < prep and is_somebody(sentence, *parsed) else None


def _whose(sentence: Sentence, predicate: Predicate, head: int, last: int) -> int | None:
    """The first word of the person of whom a thing is that something happens to: «حکم اعدام صدام اجرا شد»."""
    group = predicate.group
    if group is None or _acts(sentence, predicate) or sentence.words[head].flags & (_HEADS | NAME):
        return None
    found = whose(sentence, head, last) if sentence.names[head] is None else None
    return found[0] if found is not None and sentence.words[found[0]].flags & (NAME | TITLE) else None


def _taking_part(sentence: Sentence, predicate: Predicate, first: int, last: int) -> bool:
    words = sentence.words
    head = _head(sentence, Phrase(first, last))
    flags = words[head].flags
    if flags & PRONOUN:
        return False
    if words[first].form in _PARTS and first + 2 <= last and words[first + 1].form == "از":
        plural = predicate.group is not None and words[predicate.group.last].form.endswith("ند")
        return (plural and not words[first + 2].flags & (EVENT | PLACE)) or is_somebody(sentence, first + 2, last)
    name = sentence.names[head]
    if name is not None and name.kind is not NameKind.PLACE:
        return words[head].form not in _VENUES or _acts(sentence, predicate)
    if sentence.parse and sentence.parse.pos[head] == "PROPN" and name is None and not words[head].form.isascii():
        return not flags & (EVENT | LIGHT)
    if flags & PLACE and words[head].form.endswith("\u200cای"):
        return False
    if any(word.form in _PIECES for word in words[first : min(head + 2, last + 1)]) and not _acts(sentence, predicate):
        return False
    if words[head].form in _INSURED and not (name or predicate.reporting or _acts(sentence, predicate)):
        return False
    if flags & _HEADS or is_head_count(sentence, head) or _has_actor(sentence, head, last):
        return True
    if _has_office(sentence, head, last):
        return True
    if flags & (EVENT | LIGHT | MEASURE | LABEL) or _is_thing(words[head].form):
        return False
    if flags & PLACE and not flags & BODY and not predicate.reporting:
        return False
    group = predicate.group
    if group is not None and not predicate.nominal and words[group.last].form.endswith("ند"):
        undergoes = group.passive or group.stem in ("شد", "گردید", "رسید")
        return not undergoes or _acts(sentence, predicate) or words[head].form.endswith(("ان", "انی"))
    if head + 1 <= last and words[head + 1].flags & NUMBER and not predicate.reporting:  # «خط ۷»
        return False
    return predicate.group is not None and _acts(sentence, predicate)


def _is_thing(form: str) -> bool:
    stem = form.removesuffix("\u200cهای").removesuffix("\u200cها").removesuffix("های").removesuffix("ها")
    return stem in _THINGS or stem.removesuffix("ی") in _THINGS or form.endswith(_ABSTRACT)


_THINGS: Final = frozenset(
    "آتش باران برف دما دمای هوا قیمت نرخ شاخص بازار کشتی هواپیما قطار خودرو اتوبوس موشک پهپاد روند وضعیت اوضاع طرح "
    "پروژه برنامه کتاب فیلم نمایش سریال مجموعه خبر سند متن بیانیه نامه گزارش قانون لایحه داده دارایی درآمد هزینه پول "
    "ارز دلار طلا نفت گاز برق آب سیل زلزله بیماری ویروس علم دانش کار امر موضوع مسئله مساله مشکل عامل علت دلیل نتیجه "
    "ترتیب تاریخ زمان سال ماه روز شب صدا تصویر عکس اثر آثار سطح میزان درجه کالا محصول ماشین راه جاده پل ساختمان خانه "
    "اقتصاد سیاست تورم رشد بحران جنگ صلح آرامش فضا شرایط شهر روستا درصد ریال تومان یورو کیلومتر متر "
    "بارش خشکسالی زرادخانه آرا لایه ستراتیژی استراتژی سازوکار ساز دزدگیر ویزا آسانسور زمین انبار موتر رخصتی مرسم "
    "سیلاب سهام ساعت گوشی احکام حکم بدهی کرونا جسد پیکر پرونده کلاس خط بلیت روند بار "
    "موقع نتایج دستاورد مراسم شارژ یارانه انتشار سامانه تحریم صادرات واردات تولید ورزشگاه پیام سهم پاسخ پرسش نسخه "
    "مدل محصولات اردو نرخ "
    "زیاد دوباره بارها همواره تقریبا احتمالا".split()
)
"""Subjects that take no part, whatever their verb says they do."""
_INSURED: Final = frozenset("بیمه شبکه سایت مرکز".split())
"""Nouns of bodies that are things as well: «بیمهٔ بدنه تمام شد»."""
_VENUES: Final = frozenset("ورزشگاه استادیوم سالن تالار میدان خیابان پل پارک فرودگاه برج".split())
"""Nouns of places whose names the analyser takes for bodies: «ورزشگاه آزادی»."""
_PIECES: Final = frozenset(
    "قلاده رأس راس دستگاه فروند فقره باب میلی‌متر سانتی‌متر لیتر کیلوگرم هکتار واحد بسته جلد عدد".split()
)
"""Nouns by which things and animals are counted."""
_ADVERBS: Final = frozenset(
    "برایم برایش برام براش ازش ازم بهش بهم آنرا اینرا یعنی آیا کامل "
    "آنجا اینجا همان‌طور همانطور آقا سلام درود خلاصه خود پیشتر پیش‌تر قبلا بعدا تنها فقط دوباره بارها همواره "
    "آره نه راستی بله خب خوبی دمت مرسی براتون بهتون براشون بهشون منم هیچی ای گفتن "
    "همچنان هنوز درست حالا الان هم نیز سرانجام عمدتا بیشتر".split()
)
_PARTS: Final = frozenset("بسیاری برخی بعضی یکی تعدادی شماری گروهی عده‌ای جمعی نیمی بخشی بیش سری".split())
"""Subjects that go on with «از»: «بسیاری از رسانه‌ها»."""
_ABSTRACT: Final = ("سوزی", "گی", "یت", "‌ها،")


def _bare(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The first phrase without a preposition and without «را»."""
    words, parse = sentence.words, sentence.parse
    for phrase in phrases:
        first, last = phrase.first, phrase.last
        if phrase.direct and not phrase.prep and parse:
            end = parse.phrase_end(first, last)
            named = sentence.names[first]
            end = end if named is None else max(end, min(named.last, last))
            marked = named is None and first <= parse.head[min(last + 1, len(words) - 1)] <= end
            whole = marked or words[end + 1].flags & OPEN
            return (first, end) if end < last and not whole and _named(sentence, first) else None
        if phrase.prep or phrase.direct or _in_list(sentence, phrases, phrase):
            continue
        if sentence.spoken:
            first = next((n for n in range(last, first, -1) if _is_aside(sentence, n - 1)), first)
        while first < last and _is_aside(sentence, first):
            first += 1
        if _is_aside(sentence, first):
            continue
        while first < last and (
            words[first].form in _ADVERBS
            or (words[first].flags & (CONNECTIVE | MODAL | MARK | CONJ) and not words[first].flags & OPEN)
        ):
            first += 1
        first = _item_end(sentence, first, last)
        if parse and counts(sentence, first):
            return first, max(parse.phrase_end(first, last), min(first + 3, last))
        if parse and words[last].form in _PARTS and last - first <= 1 and _of_many(sentence, predicate, last):
            return first, parse.phrase_end(last + 2, min(last + 2 + _MOST, len(words) - 1))
        if words[first].form in _ADVERBS or _is_complement(sentence, predicate, first, last):
            continue
        if all(words[index].flags & (PREP | MODAL | HOLDING | MARK | CONNECTIVE) for index in range(first, last + 1)):
            continue
        if not parse:
            return first, last
        while first < last and parse.pos[first] in ("ADV", "SCONJ", "CCONJ", "PUNCT", "INTJ"):
            first += 1
        if parse.pos[first] in ("ADV", "SCONJ"):
            continue
        if words[first].flags & (EVENT | LIGHT):
            return first, last
        noun = _head(sentence, Phrase(first, last))
        end = max(parse.phrase_end(first, last), parse.phrase_end(noun, last))
        name = sentence.names[first]
        end = end if name is None else max(end, min(name.last, last))
        if last - first < _SHORT and _has_office(sentence, first, last):
            return first, last
        end = _quote_end(sentence, first, _name_end(sentence, first, end, last), last)
        return first, _whole_end(sentence, first, end, last)
    return None


def _of_many(sentence: Sentence, predicate: Predicate, part: int) -> bool:
    """Whether «برخی» at `part` goes on with «از» and more than one: «یک سری از نماینده‌ها», no object."""
    words, group = sentence.words, predicate.group
    if part + 2 >= len(words) or words[part + 1].form != "از":
        return False
    stop = group.first if group is not None else len(words)
    end = sentence.parse.phrase_end(part + 2, min(part + 2 + _MOST, stop) - 1) if part + 2 < stop else part
    return not words[min(end + 1, len(words) - 1)].flags & OBJECT


def _in_list(sentence: Sentence, phrases: list[Phrase], phrase: Phrase) -> bool:
    """Whether a phrase goes on with the list of one before it: «در بدخشان، [بغلان و فاریاب]», «سیاست در [قبال …]»."""
    parse, first = sentence.parse, phrase.first
    if not parse:
        return False
    listed = first and sentence.words[first - 1].flags & (CONJ | COMMA)
    if listed and parse.relation[first] == "conj" and parse.head[first] < first:
        above = parse.head[first]
        led = above and sentence.words[above - 1].flags & PREP
        return bool(led) or any(other.prep and other.first <= above <= other.last for other in phrases)
    quoted = sentence.hidden[first] and first and sentence.hidden[first - 1]
    return bool(quoted) and not sentence.words[first].flags & OPEN and not sentence.words[first - 1].flags & MARK


def _quote_end(sentence: Sentence, first: int, end: int, last: int) -> int:
    """The end of the name in quotes behind a noun: «روزنامه «کیهان»»."""
    words = sentence.words
    if end >= last or not words[end + 1].flags & OPEN or words[end + 1].form == "(" or not words[first].flags & _HEADS:
        return end
    return next((n for n in range(end + 2, last + 1) if words[n].flags & CLOSE), end)


def _is_aside(sentence: Sentence, index: int) -> bool:
    """Whether a word of speech is an object («داروهاشو») or belongs to a time («پارسال همین موقع‌ها»)."""
    form = sentence.words[index].form
    if index and sentence.words[index - 1].form == "همین" and form.startswith(_THEN):
        return True
    if form == "همین" and index + 1 < len(sentence.words):
        return sentence.words[index + 1].form.startswith(_THEN)
    return sentence.spoken and len(form) > _WITH_OBJECT and form.endswith(OBJECT_ENDINGS)


_THEN: Final = ("موقع", "روزا", "روزها", "وقتا")
_WITH_OBJECT: Final = 4


def _name_end(sentence: Sentence, first: int, end: int, last: int) -> int:
    """The end of a person's name that a comma closes, whatever the analyser ties together: «حمیدالله نثار، …»."""
    words = sentence.words
    if not words[first].flags & NAME:
        return end
    for index in range(end + 1, min(first + 4, last) + 1):
        if words[index].flags & COMMA:
            return index - 1
        if words[index].flags & ~(NAME | TOWN) or words[index].verb is not None:
            break
    return end


def _whole_end(sentence: Sentence, first: int, end: int, last: int) -> int:
    """The end of a phrase that a time or a preposition closes: «ناجی غریق، قایق‌ران و جت‌ران [دیروز]»."""
    words, parse = sentence.words, sentence.parse
    closed = last + 1 < len(words) and (sentence.hidden[last + 1] or words[last + 1].flags & (PREP | COMMA))
    if not closed or end >= last or words[first].flags & PRONOUN:
        return end
    for index in range(end + 1, last + 1):
        joint = words[index].flags & (COMMA | CONJ)
        if not joint and (parse.relation[index] in _APART or parse.pos[index] not in _NOMINAL):
            return end
    return last


_APART: Final = frozenset(
    ("obj", "compound:lvc", "xcomp", "obl", "obl:arg", "advmod", "root", "nsubj", "case", "mark", "advcl")
)
_NOMINAL: Final = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "PRON", "DET"))


def _is_complement(sentence: Sentence, predicate: Predicate, first: int, last: int) -> bool:
    """Whether a phrase belongs to the verb as its noun or its object: «… امتحان بدهند», «… تکان داد»."""
    parse, group = sentence.parse, predicate.group
    if group is not None and sentence.words[first].form in _GOING:
        return True
    if last + 1 < predicate.first and _stands_apart(sentence, predicate, first, last):
        return False
    if not parse or group is None:
        return False
    if group.stem in _COPULAS and sentence.words[first].flags & ROLE and last + 1 == max(predicate.first, 0):
        lone = first == predicate.clause_first or not sentence.words[first - 1].flags & (PREP | MARK)
        named = any(name is not None and name.kind is NameKind.PERSON for name in sentence.names[first : last + 1])
        return lone and not named and parse.relation[first] != "nsubj"
    if _agrees(sentence, predicate, first, last):
        return False
    verb = range(min(max(predicate.first, 0), group.first), group.last + 1)
    tops = [index for index in range(first, last + 1) if parse.head[index] in verb]
    return bool(tops) and all(parse.relation[index] in ("compound:lvc", "obj", "xcomp", "obl:arg") for index in tops)


def _agrees(sentence: Sentence, predicate: Predicate, first: int, last: int) -> bool:
    """Whether a phrase is the subject whatever the analyser says: of a passive, or plural beside another object.

    «انصراف پذیرفته نمی‌شود», «مشروطه‌خواهان … دروازه را گرفتند».
    """
    words, parse, group = sentence.words, sentence.parse, predicate.group
    assert group is not None
    if group.passive and not words[last].flags & LIGHT and parse.relation[last] != "compound:lvc":
        return last + 1 < predicate.first or not any(w.flags & OBJECT for w in words[last + 1 : group.first])
    many = words[first].form.endswith(("ان", "\u200cها", "\u200cهای")) and _is_plural(sentence, group.last)
    return many and last + 1 < predicate.first and any(w.flags & OBJECT for w in words[last + 1 : group.first])


def _stands_apart(sentence: Sentence, predicate: Predicate, first: int, last: int) -> bool:
    """Whether a body or a person stands before all else and far from the verb: «یک منبع آگاه در بغداد اعلام کرد»."""
    words, group = sentence.words, predicate.group
    head = _head(sentence, Phrase(first, last))
    if words[head].flags & EVENT:
        return False
    if words[head].flags & BODY:
        return True
    begins = first == predicate.clause_first
    light = group is not None and predicate.first < group.first
    return begins and light and is_somebody(sentence, first, last)


_GOING: Final = frozenset("راهی وارد عازم روانه رهسپار".split())
_COPULAS: Final = frozenset(("بود", "شد", "است"))


def _parsed_subject(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The subject that the analyser tells, without the clauses that hang on it."""
    parse, group = sentence.parse, predicate.group
    if not parse or group is None:
        return None
    verb = range(max(min(predicate.first, group.first), 0), group.last + 1)
    found = [child for index in verb for child in parse.children[index] if parse.relation[child] == "nsubj"]
    if not found:
        return None
    noun = found[0]
    first = last = noun
    todo = [noun]
    while todo:
        here = todo.pop()
        first, last = min(first, here), max(last, here)
        todo += [
            child
            for child in parse.children[here]
            if parse.relation[child] not in ("acl", "advcl", "ccomp", "parataxis", "punct", "cc", "conj", "csubj")
            and child < verb.start
            and not sentence.hidden[child]
        ]
    if first < predicate.clause_first or last >= verb.start or any(sentence.hidden[first : last + 1]):
        return None
    if (
        any(sentence.words[index].flags & OBJECT for index in range(first, last + 1))
        or sentence.words[first].flags & PREP
    ):
        return None
    spoken = sentence.spoken and any(_is_aside(sentence, n) for n in range(first, last + 1))
    if spoken or sentence.words[first].flags & MODAL:
        return None
    return first, last


def _range(phrase: Phrase) -> range:
    return range(phrase.first, phrase.last + 1)


def _acts(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether the verb needs somebody who acts."""
    group = predicate.group
    if group is None or group.passive:
        return False
    if predicate.reporting or any(
        word.flags & OBJECT for word in sentence.words[predicate.clause_first : max(predicate.first, 0)]
    ):
        return True
    if group.stem in _UNDERGOING:
        return False
    if group.stem == "گرفت" and predicate.first < group.first and sentence.words[group.first - 1].form in _TAKEN:
        return False
    return not any(sentence.words[index].form in _HAPPENING for index in range(predicate.first, group.first))


def _antecedent(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The noun that a «که» clause without a subject of its own says something of.

    Where it is what somebody acted on («درگاهی که پارسال معرفی کرده بود»), whoever the sentence is about acted.
    """
    clause, group = predicate.clause, predicate.group
    if clause.link is not Link.RELATIVE or clause.parent is None or clause.first < 2:
        return None
    last = noun_before(sentence, clause.first - 1)
    first = antecedent_start(sentence, clause.parent, clause.first - 2)
    if group is not None and role_of(sentence, clause, group) is Role.OBJECT:
        outer = sentence.parse.phrase_end(clause.parent.first, first - 1) if first > clause.parent.first else -1
        return (
            (clause.parent.first, outer) if outer >= 0 and is_somebody(sentence, clause.parent.first, outer) else None
        )
    flags = [sentence.words[index].flags for index in range(first, last + 1)]
    named = bool(flags) and sentence.names[first] is not None and is_somebody(sentence, first, last)
    return (first, last) if named or any(item & (_HEADS | NAME) for item in flags[:3]) else None


def _head(sentence: Sentence, phrase: Phrase) -> int:
    """The noun of a phrase: its first word that is no number, determiner, connective or mark."""
    for index in range(phrase.first, phrase.last + 1):
        flags = sentence.words[index].flags
        if counts(sentence, index) or (index > phrase.first and counts(sentence, index - 1)):
            continue
        if (
            flags & COUNTED
            or is_head_count(sentence, index)
            or not flags & (NUMBER | DETERMINER | MODAL | CONNECTIVE | MARK | CONJ)
        ):
            return index
    return phrase.first


def is_head_count(sentence: Sentence, index: int) -> bool:
    """Whether «تن» counts people, not weight: «۲۱ تن جان باختند», «یازده تن دیگر»."""
    words = sentence.words
    if words[index].form != "تن" or not index or not words[index - 1].flags & NUMBER:
        return False
    if index + 1 == len(words):
        return True
    following = words[index + 1]
    lone = following.flags & (PREP | MARK | CONJ | LIGHT | EVENT) or following.verb is not None
    return bool(lone) or following.form in ("دیگر", "جان", "زخم", "از")


def _has_office(sentence: Sentence, head: int, last: int) -> bool:
    """Whether an apposition tells the office of an unknown name: «جیانی اینفانتینو، رئیس فیفا، …»."""
    parse, words = sentence.parse, sentence.words
    beside = last + 3 < len(words) and words[last + 1].flags & COMMA and words[last + 2].flags & (ROLE | TITLE)
    if beside and any(words[n].flags & COMMA for n in range(last + 3, min(last + _OFFICE, len(words)))):
        return True
    return bool(parse) and any(
        parse.relation[child] == "appos" and head < child <= last and sentence.words[child].flags & (ROLE | TITLE)
        for child in parse.children[head]
    )


_OFFICE: Final = 9
"""Words of an office behind a name at most."""


def _has_actor(sentence: Sentence, first: int, last: int) -> bool:
    return any(sentence.words[index].flags & (NAME | COUNTED) for index in range(first, min(last, first + 3) + 1))


def _named_actor(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """Whose act an event noun names: «سفر رئیس‌جمهور», «اعلام دیوان عدالت», «حملهٔ روسیه»."""
    words, parse = sentence.words, sentence.parse
    for phrase in phrases:
        if phrase.prep in ("در", "به", "از", "با", "بر", "برای"):
            continue
        for index in range(max(phrase.first, predicate.last + 1), phrase.last + 1):
            here = words[index].flags
            name = sentence.names[index]
            if name is not None and name.first == index and name.kind is not NameKind.PLACE:
                return index, max(name.last, parse.phrase_end(index, phrase.last) if parse else phrase.last)
            tied = not parse or parse.ezafe[index - 1] or index == phrase.first
            if here & COUNTRY and tied and words[index - 1].flags & EVENT:
                return index, index
            if not tied or not here & (TITLE | ROLE | NAME | BODY | COUNTED) or words[index].form in _PARTIAL:
                continue
            return index, parse.phrase_end(index, phrase.last) if parse else phrase.last
    return None


_PARTIAL: Final = frozenset("جمهوری ریاست تجاری".split())


def _trimmed(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    words = sentence.words
    while first < last and (
        words[first].flags & (CONNECTIVE | CONJ | COMMA | CLOSE)
        or (words[first].flags & MARK and not words[first].flags & OPEN and words[first].form != '"')
        or words[first].form in _ADVERBS
    ):
        first += 1
    first = _item_end(sentence, first, last)
    if first < last and words[first].form == "چشم" and words[first + 1].flags & MARK:
        first += 1
    last = min(last, first + _MOST)
    last = next((n - 1 for n in range(first + 1, last + 1) if words[n].form in _MANNERS), last)
    inside = any(words[n].flags & CLOSE for n in range(first, last)) and not words[last].flags & CLOSE
    if first and words[first - 1].flags & OPEN and inside:
        first -= 1  # «فرانکو فراتینی» وزیر خارجه
    last = next((n - 1 for n in range(first + 1, last) if words[n].form == "یکی" and words[n + 1].form == "از"), last)
    quoted = any(words[n].flags & OPEN or words[n].form == '"' for n in range(first, last))
    while last > first and (words[last].form in _ADVERBS or (not quoted and words[last].form in '"»”')):
        last -= 1
    while last > first and (
        words[last].flags & (CONNECTIVE | CONJ | COMMA | OPEN | PREP | DETERMINER | OBJECT)
        or (words[last].verb is not None and sentence.parse and sentence.parse.pos[last] in ("VERB", "AUX"))
    ):
        last -= 1
    return first, last


_MANNERS: Final = frozenset("به‌صورت بصورت به‌طور بطور به‌عنوان بعنوان به‌شکل به‌منظور".split())
"""Prepositions written as one word, which end the phrase before them."""


def _item_end(sentence: Sentence, first: int, last: int) -> int:
    """The first word behind the number of an item: «۶- نتایج», «ماده ۲- مالکان»."""
    words = sentence.words
    if words[first].form in _ITEMS and first + 3 <= last and words[first + 2].form in "-–:":
        return first + 3
    if words[first].flags & NUMBER and first + 2 <= last and words[first + 1].form in "-–).":
        return first + 2
    return first


_ITEMS: Final = frozenset(("ماده", "تبصره", "بند"))
"""Words that count the parts of a notice: «ماده ۲- مالکان …»."""


def has_pronoun(sentence: Sentence, phrases: list[Phrase]) -> bool:
    """Whether the subject is «وی», «او» or «ایشان»: somebody named before."""
    return any(not phrase.prep and sentence.words[phrase.first].form in ("وی", "او", "ایشان") for phrase in phrases)


def of_pronoun(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether an event noun is of somebody named before: «فوت او», «سفر وی»."""
    following = predicate.last + 1
    if not predicate.nominal or following >= len(sentence.words):
        return False
    return sentence.words[following].form in ("وی", "او", "ایشان")


def goes_on(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> bool:
    """Whether a clause without a subject tells what a person or a body did: «در سال ۶۷۸ به آذربایجان رفت»."""
    group, parse = predicate.group, sentence.parse
    if group is None or predicate.nominal or not parse or predicate.clause.link not in (Link.MAIN, Link.COORDINATE):
        return False
    if any(
        not phrase.prep and not phrase.direct and not _is_complement(sentence, predicate, phrase.first, phrase.last)
        for phrase in phrases
    ):
        return False
    if not sentence.words[group.last].form.endswith(("ت", "د", "است", "بود", "ه")):
        return False
    if _parsed_subject(sentence, predicate) is not None or sentence.words[group.last].form.endswith("ند"):
        return False
    verb = {word.form for word in sentence.words[max(predicate.first, 0) : group.last + 1]} | {group.stem}
    forms = {word.form for word in sentence.words[predicate.clause_first : group.first]}
    if not forms.isdisjoint(_GOING) or {"از", "جهان"} <= forms:
        return True
    if not verb.isdisjoint(_LIVING) or any(word.flags & ROLE for word in sentence.words[predicate.first : group.first]):
        return True
    return _acts(sentence, predicate) and any(
        phrase.direct or parse.relation[phrase.last] == "obj" or parse.relation[phrase.first] == "obj"
        for phrase in phrases
    )


_LIVING: Final = frozenset(
    "رفت آمد بازگشت برگشت درگذشت زیست ماند کوچید گریخت نشست متولد زاده وفات فوت مهاجرت ازدواج تحصیل فارغ‌التحصیل تدریس "
    "زندگی اقامت سفر شرکت خدمت مبارزه تبعید دستگیر بازداشت آزاد منصوب برگزیده برکنار عزل زندانی محکوم اعزام استخدام "
    "بازنشسته بستری مجروح زخمی اسیر کشته شهید ترور اعدام مشغول پذیرفته شهادت خاک دنیا جهان پیوست پرداخت آموخت سرود "
    "نامزد ترک رهسپار روانه عازم موفق عضو رهبری ریاست".split()
)
"""Words of predicates that tell of a person."""


def bare_subject(sentence: Sentence, clause: Clause, times: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The words of a clause's subject, person or thing, without a preposition and no complement of the verb."""
    verb = clause.verb
    if verb is None:
        return None
    predicate = Predicate(complex_start(sentence, verb, clause.first), verb.last, clause.first, verb.last, clause, verb)
    for phrase in find_phrases(sentence, predicate, times):
        if phrase.prep or phrase.direct:
            continue
        first, last = phrase.first, phrase.last
        while first < last and sentence.words[first].flags & (CONNECTIVE | MODAL | MARK | CONJ):
            first += 1
        if sentence.words[first].form in _ADVERBS or _is_complement(sentence, predicate, first, last):
            continue
        if sentence.words[first].flags & (MODAL | CONNECTIVE | MARK):
            continue
        return _trimmed(sentence, first, sentence.parse.phrase_end(first, last) if sentence.parse else last)
    return None


def is_somebody(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase names a person or a body, by its words alone."""
    head = _head(sentence, Phrase(first, last))
    name = sentence.names[head]
    return (name is not None and name.kind is not NameKind.PLACE) or bool(
        sentence.words[head].flags & (TITLE | ROLE | NAME | BODY)
    )


def named_first(sentence: Sentence, times: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The words of the name with which a text begins, known or not: «یوهان برگمن (زاده …) گیاه‌شناس بود»."""
    words, parse = sentence.words, sentence.parse
    stop = min((first for first, _ in times), default=len(words))
    last = -1
    while last + 1 < min(stop, _MOST) and parse:
        here = words[last + 1]
        named = parse.pos[last + 1] in ("NOUN", "PROPN") or (last >= 0 and parse.ezafe[last])
        if here.flags & ~(NAME | TITLE | ROLE | TOWN) or here.verb or not named:
            break
        if _is_thing(here.form) or here.form.endswith(_MANY):
            return None
        last += 1
    if last < 0 or last + 1 >= len(words):
        return None
    following = words[last + 1]
    known = any(words[index].flags & (NAME | TITLE) for index in range(last + 1))
    marked = following.flags & (COMMA | OPEN | PREP) or last + 1 == stop
    return (0, last) if known or marked else None


_MANY: Final = ("\u200cها", "\u200cهای", "\u200cهایی", "\u200cای")


def is_person(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase names a person: a title or a given name stands at its beginning."""
    return any(sentence.words[index].flags & (NAME | TITLE) for index in range(first, min(last, first + 2) + 1))


def _shared(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The subject of the verb to which the analyser joins this one by «و» or as its complement, where it takes part."""
    parse, group = sentence.parse, predicate.group
    if not parse or group is None or group.passive:
        return None
    index = group.last
    for _ in range(3):
        if parse.relation[index] not in ("conj", "xcomp") or parse.head[index] < 0:
            return None
        index = parse.head[index]
        nouns = [n for n in parse.children[index] if parse.relation[n] == "nsubj" and n < index]
        if nouns:
            first = next(
                (n for n in range(nouns[0], -1, -1) if n == 0 or not _tied(sentence, n - 1, nouns[0])), nouns[0]
            )
            last = parse.phrase_end(first, index - 1)
            if any(word.flags & OBJECT for word in sentence.words[first : last + 2]):
                return None
            whole = _with_office(sentence, *_trimmed(sentence, first, last))
            return whole if _taking_part(sentence, predicate, first, last) else None
    return None


def _tied(sentence: Sentence, index: int, noun: int) -> bool:
    """Whether a word right before a noun's phrase belongs to it: numbers, «این», names."""
    parse = sentence.parse
    return (
        not sentence.hidden[index]
        and parse.head[index] in range(index + 1, noun + 1)
        and parse.relation[index]
        in (
            "det",
            "nummod",
            "amod",
            "flat",
        )
    )


def _of_parent(sentence: Sentence, predicate: Predicate) -> tuple[tuple[int, int], bool] | None:
    """The subject that a clause interrupts: «آمریکا در حالی که … کشید»."""
    parent, parse = predicate.clause.parent, sentence.parse
    if parent is None or not parse or sentence.owner[parent.first] is not parent:
        return None
    begin = predicate.clause.first
    if begin < 2 or sentence.words[begin - 2].form != "حالی":
        return None
    first = parent.first
    stop = next(
        (n for n in range(first, predicate.clause.first) if sentence.words[n].flags & (PREP | COMMA | OBJECT)), first
    )
    if stop == first:
        return None
    last = parse.phrase_end(first, stop - 1)
    return ((first, last), True) if _taking_part(sentence, predicate, first, last) else None


def subject_before(
    sentence: Sentence, predicate: Predicate, phrases: list[Phrase], spans: list[tuple[int, int]]
) -> tuple[tuple[int, int], bool] | None:
    """The subject of the clauses that «و» joins to one without, and whether it takes part: «او آمد و رفت»."""
    if predicate.nominal or predicate.group is None:
        return None
    bare = [phrase for phrase in phrases if not phrase.prep and not phrase.direct]
    if not all(_is_complement(sentence, predicate, phrase.first, phrase.last) for phrase in bare):
        return None
    if any(phrase.last - phrase.first > _SHORT for phrase in phrases) and not sentence.parse:
        return None
    if predicate.clause.previous is None and predicate.clause.link is Link.CONTENT:
        return _of_parent(sentence, predicate)
    shared = _shared(sentence, predicate)
    if shared is not None:
        return shared, True
    clause = predicate.clause.previous
    while clause is not None and clause.verb is not None and sentence.owner[clause.first] is clause:
        earlier = _verbal(sentence, clause)
        found = find_phrases(sentence, earlier, spans)
        own = next((phrase for phrase in found if not phrase.prep and not phrase.direct), None)
        subject = _subject(sentence, earlier, found) if own is not None else None
        if own is not None and subject is None and _is_complement(sentence, earlier, own.first, own.last):
            break
        if own is not None:
            return _trimmed(sentence, *(subject or (own.first, own.last))), subject is not None
        clause = clause.previous
    return _carried(sentence, predicate, spans)


def _verbal(sentence: Sentence, clause: Clause) -> Predicate:
    """The predicate of a clause with a verb."""
    verb = clause.verb
    assert verb is not None
    return Predicate(complex_start(sentence, verb, clause.first), verb.last, clause.first, verb.last, clause, verb)


def _carried(
    sentence: Sentence, predicate: Predicate, spans: list[tuple[int, int]]
) -> tuple[tuple[int, int], bool] | None:
    """The somebody with whom a clause without a subject goes on, through the clauses that govern it.

    «فیفا وعده داده … را کاهش دهد و … به صفر برسد», «ایرانی‌ها ۴۷ سال است که …، … را سرکوب کرده‌اند و … را کشته‌اند».
    """
    if predicate.group is None or not (_acts(sentence, predicate) or predicate.group.stem in _REACHED):
        return None
    clause: Clause | None = predicate.clause
    for _ in range(_STEPS):
        assert clause is not None
        above = _above(sentence, clause)
        if above is None:
            return _of_verbless(sentence, clause)
        if above.verb is None:
            return None
        found = bare_subject(sentence, above, spans)
        found = found if found is not None and is_somebody(sentence, *found) else None
        found = found or _parsed_subject(sentence, _verbal(sentence, above)) or bare_subject(sentence, above, spans)
        if found is not None:
            fits = is_somebody(sentence, *found) or _is_many(sentence, *found)
            agree = _is_many(sentence, *found) == _is_plural(sentence, predicate.group.last)
            return (_trimmed(sentence, *found), True) if fits and agree else None
        clause = above
    return None


def _of_verbless(sentence: Sentence, clause: Clause) -> tuple[tuple[int, int], bool] | None:
    """The people with whom the clause around one begins that has no verb of its own: «افرادی که … [تا پنجم مهر …]»."""
    parent = clause.parent
    if parent is None or parent.verb is not None or clause.link is not Link.COMPLEMENT or not sentence.parse:
        return None
    first = parent.first
    while first < parent.last and sentence.words[first].flags & (CONNECTIVE | MARK | CONJ):
        first += 1
    last = sentence.parse.phrase_end(first, min(first + _SHORT, parent.last))
    people = is_somebody(sentence, first, last) or _is_many(sentence, first, last)
    return (_trimmed(sentence, first, last), True) if people and sentence.owner[last] is parent else None


_STEPS: Final = 5
"""Clauses through which a subject is carried."""
_REACHED: Final = frozenset(("رسید", "رفت", "آمد"))


def _is_plural(sentence: Sentence, index: int) -> bool:
    """Whether a finite verb has a plural ending, the spoken one included."""
    verb = sentence.parse.verb[index] if sentence.parse else None
    return verb.plural if verb is not None else sentence.words[index].form.endswith("ند")


def _above(sentence: Sentence, clause: Clause) -> Clause | None:
    """The clause that shares its subject with one without: joined by «و», around it, or that wishes or promises it."""
    if clause.previous is not None:
        return clause.previous
    verb = clause.verb
    governs = clause.parent
    if governs is None and clause.link is Link.MAIN:
        governs = next(
            (other for other in sentence.clauses if other.verb is not None and other.verb.last == clause.first - 1),
            None,
        )
    if governs is None or governs.verb is None or clause.link is Link.RELATIVE:
        return None
    if governs.verb.copula:
        return governs if clause.first > governs.verb.last else None
    wishes = sentence.words[governs.verb.first - 1].form in _PROMISING or governs.verb.stem in _ABLE
    return governs if verb is not None and verb.tense is TenseForm.SUBJUNCTIVE and wishes else None


_PROMISING: Final = frozenset("وعده قول تصمیم تلاش سعی قصد متعهد موفق آماده آمادگی تهدید موظف مجبور".split())
"""Nouns of verbs whose subject is to do what is promised."""


def _is_many(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase names several people."""
    words = sentence.words
    head = _head(sentence, Phrase(first, last))
    form = words[head].form
    if words[head].flags & COUNTED or form in ("مردم", "تن") or words[first].form in _PARTS:
        return True
    if form.endswith(("\u200cها", "\u200cهای", "هایی", " ها", " های")) and not _is_thing(form):
        return True
    people = words[head].flags & ROLE and form.endswith(("ان", "ین"))
    return bool(people) or any(
        words[index].flags & CONJ and sentence.parse and sentence.parse.head[min(index + 1, last)] == head
        for index in range(first, last)
    )
