"""Whether a phrase takes part in what its verb tells: somebody, not something.

A phrase counts as a participant where the verb needs somebody who acts («گفت», «حمله کرد»), or where its words say so:
a title or an office, a given name, a body, a country, a number of people. The subject of a passive or of «شد» without
such a word is no participant.
"""

from typing import Final

from gahnegar.events.animacy import (
    is_deed_or_thing,
    is_document,
    is_doer,
    is_house,
    is_person_noun,
    is_thing,
    names_people,
)
from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import GUESTS, PARTITIVES, UNDERGOING_VERBS
from gahnegar.events.owners import whose
from gahnegar.events.phrase_bounds import ADVERBS
from gahnegar.events.phrases import Phrase
from gahnegar.events.predicates import Predicate
from gahnegar.events.somebody import (
    SOMEBODY,
    ends_plural,
    has_actor,
    has_office,
    head_of,
    is_head_count,
    is_somebody,
    opening_part,
)
from gahnegar.events.words import (
    BODY,
    COUNTED,
    COUNTRY,
    EVENT,
    LABEL,
    LIGHT,
    MEASURE,
    NAME,
    NUMBER,
    OBJECT,
    OPEN,
    PLACE,
    PRONOUN,
    REPORT,
    ROLE,
    TITLE,
    TOWN,
    word,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.nouns import is_seen

_BY_ITSELF: Final = frozenset("آغاز شروع ادامه پایان رخ روی افزایش کاهش رشد".split())
_TAKEN: Final = frozenset("انجام صورت قرار شکل رونق جان".split())


def acting_in(sentence: Sentence, predicate: Predicate, first: int, last: int) -> tuple[int, int] | None:
    """Those of a phrase who take part: the phrase, or the person whose act its noun is («سخنان رئیس‌جمهور»)."""
    head = head_of(sentence, Phrase(first, last))
    deed = sentence.words[head].flags & (EVENT | LIGHT | REPORT) and sentence.names[head] is None
    quote = next((n for n in range(head, last + 1) if sentence.words[n].flags & OPEN), last + 1)
    doer = next((name for name in sentence.names[head:quote] if name and name.kind is NameKind.PERSON), None)
    if deed and doer is not None:
        return doer.first, min(doer.last, last)
    if takes_part(sentence, predicate, first, last):
        whose = _whose(sentence, predicate, head, last)
        return first if whose is None else whose, last
    return None


def _whose(sentence: Sentence, predicate: Predicate, head: int, last: int) -> int | None:
    """The first word of the person of whom a thing is that something happens to: «حکم اعدام صدام اجرا شد»."""
    group = predicate.group
    if group is None or needs_actor(sentence, predicate) or sentence.words[head].flags & (SOMEBODY | NAME):
        return None
    found = whose(sentence, head, last) if sentence.names[head] is None else None
    return found[0] if found is not None and sentence.words[found[0]].flags & (NAME | TITLE) else None


def takes_part(sentence: Sentence, predicate: Predicate, first: int, last: int) -> bool:
    """Whether a phrase takes part in what its verb tells: somebody, not something."""
    words = sentence.words
    head = head_of(sentence, Phrase(first, last))
    flags = words[head].flags
    if flags & PRONOUN:
        return False
    part = opening_part(sentence, first)
    if part >= first and part + 2 <= last:
        if is_thing(words[head].form):  # «بیش از ده میلیارد تومان»
            return False
        plural = predicate.group is not None and words[predicate.group.last].form.endswith("ند")
        many = (plural and not words[part + 2].flags & (EVENT | PLACE)) or names_people(words[part + 2].form)
        return many or is_somebody(sentence, part + 2, last)
    name = sentence.names[head]
    if words[head].form in _HOUSES and _serves(sentence, predicate):
        return True
    if flags & EVENT and flags & BODY and not flags & PLACE and _tells_meeting(sentence, predicate):
        return False
    if words[first].form in ("تعداد", "شمار") and first < last and words[first + 1].flags & EVENT:
        return False
    if sentence.spoken and name is not None and name.kind is NameKind.PLACE and not flags & COUNTRY:  # «بوشهر زدن»
        return bool(flags & BODY)
    if name is None and not predicate.reporting and _names_thing(sentence, head, last):
        return False
    named_after = bool(flags & PLACE) and not flags & BODY  # «آزادراه امام علی»
    named_after = named_after and not needs_actor(sentence, predicate)
    if name is not None and name.kind is not NameKind.PLACE and not (named_after and name.kind is NameKind.PERSON):
        return True
    if sentence.parse and sentence.parse.pos[head] == "PROPN" and name is None and not words[head].form.isascii():
        return bool(flags & BODY) or not (flags & (EVENT | LIGHT) or is_thing(words[head].form))
    if flags & PLACE and words[head].form.endswith("\u200cای"):
        return False
    undergoes = predicate.group is not None and predicate.group.stem in UNDERGOING_VERBS
    pieces = any(word.form in _PIECES for word in words[first : min(head + 2, last + 1)])
    if pieces and (undergoes or not needs_actor(sentence, predicate)):
        return False
    if words[head].form in _INSURED and not (name or predicate.reporting or needs_actor(sentence, predicate)):
        return False
    if flags & SOMEBODY or is_head_count(sentence, head):
        return True
    if has_actor(sentence, head, last) and not (named_after or is_thing(words[head].form)):
        return True
    if has_office(sentence, head, last):
        return True
    group, form = predicate.group, words[head].form
    if _are_those_within(sentence, predicate, first, head):
        return True
    if flags & (EVENT | LIGHT | MEASURE | LABEL) or is_document(form) or group is None or form in ADVERBS:
        return False
    wills = _wills(sentence, predicate)
    if flags & PLACE and not flags & BODY and not predicate.reporting:
        return wills or (form in _HOUSES and _has_object_behind(sentence, predicate, last))
    many = not predicate.nominal and ends_plural(sentence, group.last)
    if _plays_host(sentence, group.first, head, last):
        return True
    if form.endswith(("م", "ش")) and (word(form[:-1]).flags & ROLE or is_person_noun(form[:-1])):  # «پدربزرگم»
        return True
    if many and needs_actor(sentence, predicate) and _agrees_as_people(sentence, head, last):
        return True
    if is_doer(form, plural=many) and not (sentence.parse and sentence.parse.pos[head] == "ADJ"):
        return True
    if head + 1 <= last and words[head + 1].flags & NUMBER and not predicate.reporting:  # «خط ۷»
        return False
    if predicate.reporting or wills:
        return True
    if many and not pieces and any(here.flags & NUMBER for here in words[first:head]) and not is_thing(form):
        return True  # «حدود ۵۰۰ ناجی غریق مستقر شدند»: things are one
    if (is_thing(form) and not _has_surname(sentence, head, last)) or words[first].form == "هر":  # «هر اونس طلا»
        return False
    if befalls_people(sentence, predicate):
        return True
    if not needs_actor(sentence, predicate):
        return False
    acts = group.stem != "داشت" and any(here.flags & OBJECT for here in words[last + 1 : group.first])
    return acts or not is_common_chain(sentence, head, last)


def _are_those_within(sentence: Sentence, predicate: Predicate, first: int, head: int) -> bool:
    """Whether houses that are counted act as those within do: «[۲۵۰ کارگاه] به قاچاق روی آورده‌اند»; things are one."""
    group, words = predicate.group, sentence.words
    if group is None or predicate.nominal or not ends_plural(sentence, group.last):
        return False
    counted = any(here.flags & NUMBER for here in words[first:head])
    return counted and needs_actor(sentence, predicate) and is_house(words[head].form)


def _agrees_as_people(sentence: Sentence, head: int, last: int) -> bool:
    """Whether an adjective in the plural is of people because its verb is plural, too: «آبی‌های اهواز … ایستادند»."""
    form = sentence.words[head].form
    if not form.endswith(_ADJECTIVES) or any(here.flags & BODY for here in sentence.words[head : last + 1]):
        return False
    return not is_seen(form)


_ADJECTIVES: Final = ("ی\u200cها", "ی\u200cهای")


def _tells_meeting(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a predicate is of meetings: «مجمع عادی فردا برگزار می‌شود»."""
    if predicate.group is None or needs_actor(sentence, predicate):
        return False
    return any(here.form in _OF_MEETINGS for here in sentence.words[max(predicate.first, 0) : predicate.group.last])


_OF_MEETINGS: Final = frozenset("برگزار تشکیل برپا ادامه دعوت".split())


def _serves(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a predicate is of those who serve the public: «کتابخانه فردا باز است», «… با ده پزشک کار می‌کند»."""
    group = predicate.group
    if group is None or predicate.nominal:
        return False
    return any(here.form in _SERVING for here in sentence.words[max(predicate.first, 0) : group.last])


def _has_object_behind(sentence: Sentence, predicate: Predicate, last: int) -> bool:
    """Whether something is acted on behind a phrase that ends at `last`: «بیمارستان نخستین پیوند را انجام داد»."""
    group = predicate.group
    if group is None or predicate.nominal:
        return False
    return any(here.flags & OBJECT for here in sentence.words[last + 1 : group.first])


def _wills(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether only who has a will does what a verb tells: «دبیرخانه نامزدها را معرفی کرد»."""
    group = predicate.group
    if group is None or predicate.nominal or group.passive or group.copula or group.stem == "شد":
        return False
    if group.stem == "خواست":
        return any(here.form == "از" for here in sentence.words[predicate.clause_first : group.first])
    return any(here.form in _WILLED for here in sentence.words[max(predicate.first, 0) : group.first])


_WILLED: Final = frozenset("منتشر معرفی برگزار موافقت مخالفت محکوم دعوت صادر".split())
"""Words of predicates that are deeds of somebody, whatever noun names him."""
_SERVING: Final = frozenset("باز تعطیل دایر کار پذیرش".split())
_HOUSES: Final = frozenset(
    "کتابخانه موزه بیمارستان شفاخانه درمانگاه داروخانه فروشگاه رستوران سینما فرهنگسرا مدرسه دانشکده پژوهشگاه استان"
    "".split()
)
"""Places that are also those who work there."""


def _names_thing(sentence: Sentence, head: int, last: int) -> bool:
    """Whether a common noun is one of things or happenings, whatever names stand behind it: «نوار شب‌های اروند»."""
    here, parse = sentence.words[head], sentence.parse
    if here.flags & (SOMEBODY | NAME) or here.form in PARTITIVES | _QUANTIFIERS or is_doer(here.form, plural=True):
        return False
    if parse and (parse.pos[head] == "PROPN" or _has_surname(sentence, head, last)):
        return False
    follows = sentence.words[head + 1] if head < last else here
    if follows.flags & COUNTED or follows.form == "تن":
        return False  # «صدها تن»
    if follows.form in _COURTESIES or (follows.flags & (NAME | TITLE) and not (parse and parse.ezafe[head])):
        return False  # «گل آقا نورزی»
    owned = (here.form.removesuffix(ending) for ending in _OWNED_IN_SPEECH if here.form.endswith(ending))
    return is_deed_or_thing(here.form) or any(is_deed_or_thing(noun) for noun in owned)  # «پولتون برمی‌گرده»


_OWNED_IN_SPEECH: Final = ("تون", "مون", "شون")
"""Endings by which speech tells whose something is."""
_COURTESIES: Final = frozenset("آقا آغا خان خانم جان بیگم شاه".split())
"""What makes a name of a common noun before it."""


def is_common_chain(sentence: Sentence, head: int, last: int) -> bool:
    """Whether an ezafe ties a common noun that no table knows for somebody to more: «کلنگ بیمارستان به زمین خورد»."""
    parse = sentence.parse
    if not parse or head == last or parse.pos[head] != "NOUN" or _has_surname(sentence, head, last):
        return False
    inner = range(head + 1, last + 1)
    if sentence.words[head + 1].form == "از" or sentence.words[head].form in _QUANTIFIERS:  # «یه سری از نماینده‌ها»
        return False
    return parse.ezafe[head] or any(parse.head[n] == head and parse.relation[n] == "nmod" for n in inner)


_QUANTIFIERS: Final = frozenset("اکثر اکثریت اغلب همه تمام تمامی کلیه عموم بقیه باقی سایر بیشتر نیمی عمده".split())


def _has_surname(sentence: Sentence, head: int, last: int) -> bool:
    """Whether a proper noun goes on with a word that is also a thing: «عمر البشیر»."""
    parse = sentence.parse
    return bool(parse) and head < last and parse.pos[head + 1] == "PROPN" and parse.relation[head + 1] == "flat"


def befalls_people(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a predicate can only be of a person: «برکنار شد», «متولد … است»."""
    group = predicate.group
    if group is None or predicate.nominal:
        return False
    if group.stem == "مرد":
        return True
    forms = [here.form for here in sentence.words[max(predicate.first, 0) : group.last + 1]]
    if group.copula:  # «متولد ۱۳۳۱ در کازرون است»
        forms += [here.form for here in sentence.words[predicate.clause_first : group.first] if here.form in BEING_OF]
    if group.stem == "شد":  # «نیما راهی تهران شد»
        forms += [
            here.form for here in sentence.words[predicate.clause_first : group.first] if here.form in _SETTING_OFF
        ]
    return not (_OF_PEOPLE | _SETTING_OFF).isdisjoint(forms) or any(
        form.endswith(("\u200cساله", "دساله")) for form in forms
    )


BEING_OF: Final = frozenset("متولد زاده اهل ساکن مقیم".split())
"""What a copula says of somebody, wherever it stands: «[متولد] ۱۳۳۱ در کازرون است»."""
_SETTING_OFF: Final = frozenset("راهی عازم رهسپار".split())
_OF_PEOPLE: Final = frozenset(
    "متولد زاده دنیا وفات درگذشت ازدواج فارغ‌التحصیل دستگیر بازداشت منصوب برکنار عزل زندانی محکوم استخدام بازنشسته "
    "بستری مجروح زخمی اسیر شهید اعدام برنده بازنده تبعید اخراج مصدوم جان‌باخته خانه‌نشین گوشه‌نشین یتیم بیوه نابینا "
    "جریمه ناچار مجبور موظف علاقه‌مند علاقمند شیفته اهل ساکن مقیم".split()
)
"""Words of predicates that are of nobody but a person, or of several."""


def _plays_host(sentence: Sentence, verb: int, head: int, last: int) -> bool:
    """Whether a team is called by its town or by a name: «استقلال فردا در تهران میزبان نفت است»."""
    words = sentence.words
    host = next((n for n in range(last + 1, verb - 1) if words[n].form in _RIVALS), -1)
    if host < 0 or words[head].flags & PLACE:
        return False
    name, rival = sentence.names[host + 1], words[host + 1]
    team = (name is not None and name.kind is NameKind.BODY) or bool(rival.flags & BODY)
    if team or words[head].form.endswith("\u200cها"):  # «نفت میزبان پرسپولیس است», «بندری‌ها میزبان … هستند»
        return True
    abroad = rival.flags & (TOWN | COUNTRY) or rival.form == "نماینده"
    return bool(abroad) and not is_thing(words[head].form)


_RIVALS: Final = GUESTS | {"میزبان"}
_INSURED: Final = frozenset("بیمه شبکه سایت مرکز".split())
"""Nouns of bodies that are things as well: «بیمهٔ بدنه تمام شد»."""
_PIECES: Final = frozenset(
    "قلاده راس دستگاه فروند فقره باب میلی‌متر سانتی‌متر لیتر کیلوگرم هکتار واحد بسته جلد عدد".split()
)
"""Nouns by which things and animals are counted."""


def needs_actor(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether the verb needs somebody who acts."""
    group = predicate.group
    if group is None or group.passive:
        return False
    if predicate.reporting or any(
        word.flags & OBJECT for word in sentence.words[predicate.clause_first : max(predicate.first, 0)]
    ):
        return True
    if group.stem in UNDERGOING_VERBS:
        return False
    if group.stem == "گرفت" and predicate.first < group.first and sentence.words[group.first - 1].form in _TAKEN:
        return False
    return not any(sentence.words[index].form in _BY_ITSELF for index in range(predicate.first, group.first))


def may_win(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a clause tells of a prize, which a book or a film wins as well: «منتشر شد و … جایزه سال را گرفت»."""
    own = sentence.words[predicate.clause_first : predicate.clause_last + 1]
    return any(here.form in _PRIZES for here in own)


_PRIZES: Final = frozenset("جایزه سیمرغ تندیس نشان نخل".split())
