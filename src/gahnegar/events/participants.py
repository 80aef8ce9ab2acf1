"""Who takes part in an event: the subject that acts, and those named by «توسط», «از سوی», «با حضور» and the like.

Persian has no capital letters, so nothing is taken for a name because of its look: `subjects` says which phrase is the
subject and whether it takes part, `owners` whose a deed or a thing is, `antecedents` with whom a clause goes on.
"""

from typing import Final

from gahnegar.events.animacy import is_person_noun, names_people
from gahnegar.events.clauses import Link, Sentence
from gahnegar.events.lexicon import AGENT_NOUNS, MAKERS, PARTITIVES
from gahnegar.events.owners import LISTS, is_type, joined_end, whose
from gahnegar.events.phrase_bounds import trim
from gahnegar.events.phrases import Phrase, whole_chain
from gahnegar.events.predicates import Predicate
from gahnegar.events.somebody import MOST, ends_plural, head_of, is_animate, is_named, is_somebody, with_office
from gahnegar.events.spoken_verbs import OBJECT_ENDINGS
from gahnegar.events.subjects import (
    bare_phrase,
    bare_subject,
    find_antecedent,
    find_subject,
    parsed_subject,
    predicate_in,
)
from gahnegar.events.taking_part import befalls_people
from gahnegar.events.words import (
    BODY,
    CONJ,
    CONNECTIVE,
    COUNTED,
    COUNTRY,
    DETERMINER,
    EVENT,
    HUMAN,
    MARK,
    MODAL,
    NAME,
    NUMBER,
    OBJECT,
    PLACE,
    PREP,
    PRONOUN,
    ROLE,
    TITLE,
    TOWN,
    VERBAL,
    WordForm,
    word,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.verb_table import BECOMING_VERBS

_FUNCTION: Final = MARK | PREP | CONJ | DETERMINER | MODAL | CONNECTIVE
_GIVING: Final = frozenset(("رسید", "رساند", "داد", "سپرد", "افتاد", "آورد"))
"""Stems of verbs to whose goal «به دست …» leads."""
_OFFICES: Final = frozenset("مدیریت ریاست سرپرستی فرماندهی همت دست".split())


def find_participants(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> list[tuple[int, int]]:
    """Word ranges (inclusive) of the participants: the subject first, then agents."""
    words = sentence.words
    found = [agent for phrase in phrases for agent in _agents(sentence, phrase)]
    body = sentence.names[predicate.first - 1] if predicate.gapped and words[predicate.first].form == "تصویب" else None
    if body is not None and body.kind is NameKind.BODY:  # «در جلسه روز شنبه [مجلس شورای اسلامی] تصویب و … رسید»
        found.append((body.first, body.last))
    if predicate.nominal and predicate.group is None:
        actor = None if found else _of_noun(sentence, predicate, phrases)
    else:
        own = whose(sentence, predicate.last, predicate.clause_last) if predicate.nominal else None
        actor = own or find_subject(sentence, predicate, phrases) or find_antecedent(sentence, predicate)
        ours = own is None and _is_of_us(sentence, predicate)
        actor = None if ours else actor
        if actor is None and not found and not (ours and (sentence.spoken or _is_at_home(sentence, phrases))):
            actor = _done_to(sentence, predicate, phrases) or _of_thing(sentence, predicate, phrases)
    if actor is not None:
        found.insert(0, actor)
    elif predicate.group is not None and not predicate.nominal and _has_no_subject(sentence, predicate, phrases):
        found = [item for item in found if words[item[0] - 1].form not in _ORDERS]
    if not found:
        found = [company for phrase in phrases if (company := _company(sentence, phrase)) is not None]
    apart = [_before_meeting(sentence, predicate, *item) for item in found]
    trimmed = [_whole(sentence, predicate, *with_office(sentence, *trim(sentence, *item))) for item in apart]
    return [
        _with_relative(sentence, predicate, *item)
        for item in trimmed
        if not words[item[0]].flags & PRONOUN
        and not _is_called(sentence, *item)
        and not _is_filler(sentence, *item)
        and not _is_nobody(sentence, *item)
        and _says(words, *item)
    ]


def _before_meeting(sentence: Sentence, predicate: Predicate, first: int, last: int) -> tuple[int, int]:
    """Those in whose presence a meeting is held, without the meeting: «با حضور معاون استاندار [جلسه] برگزار شد»."""
    words, group = sentence.words, predicate.group
    held = group is not None and words[group.first - 1].form in _HELD and words[first - 1].form == "حضور"
    meetings = (n - 1 for n in range(first + 1, last + 1) if words[n].form in _MEETINGS)
    return first, next(meetings, last) if held else last


_HELD: Final = frozenset(("برگزار", "برپا", "تشکیل"))
_MEETINGS: Final = frozenset("جلسه نشست مراسم آیین همایش کارگاه جشن".split())


def _is_nobody(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase is a time, an adverb or what somebody does: «این‌بار», «[کارگردانی] محمد یعقوبی»."""
    words, form = sentence.words, sentence.words[first].form
    if form in _NOBODY or (first == last and sentence.parse and sentence.parse.pos[first] == "ADV"):
        return True
    name = sentence.names[min(first + 1, last)]
    office = form.endswith("انی") and word(form[:-1]).flags & ROLE and name is not None
    return bool(office) and not words[first].flags & NAME and sentence.names[first] is None


def _has_no_subject(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> bool:
    """Whether a clause has no subject, so that whom it is about stands before it: «به دستور دیوان عالی آزاد شد»."""
    return parsed_subject(sentence, predicate) is None and bare_phrase(sentence, predicate, phrases) is None


def _is_of_us(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a verb is of «ما», so that no noun is its subject: «[گفت‌وگوی زنده] داریم»."""
    words, group = sentence.words, predicate.group
    if group is None or predicate.nominal:
        return False
    read = sentence.parse.verb[group.last] if sentence.spoken else None
    mine = read is not None and read.person == 1  # «منو بردن [اوین]، هر شب شکنجه می‌شدم»
    return (mine or words[group.last].form.endswith("یم")) and not words[predicate.clause_first].flags & PRONOUN


def _is_at_home(sentence: Sentence, phrases: list[Phrase]) -> bool:
    """Whether a house stands bare before the verb of «ما», as where it was: «[خونه سارا] جمع شدیم»."""
    first = next((phrase for phrase in phrases if not (phrase.prep or phrase.direct)), None)
    return first is not None and sentence.words[first.first].form.startswith(("خونه", "خانه"))


def _whole(sentence: Sentence, predicate: Predicate, first: int, last: int) -> tuple[int, int]:
    """A phrase without what «نیز» leads on to, and with the number of its rank: «وزیر نیرو [نیز قرار]», «ردیف اول».

    The noun of the verb is no part of it: «به دست حاج رضایی [بنا] نهاده شد».
    """
    words, parse = sentence.words, sentence.parse
    while parse and last > first and parse.relation[last] == "compound:lvc" and parse.head[last] > last:
        last -= 1
    last = next((n - 1 for n in range(first + 1, last + 1) if words[n].form in _ALSO), last)
    after = words[last + 1] if last + 1 < len(words) else words[last]
    ranked = words[last].form in _RANKS and after.form in _ORDINALS
    ranked = ranked or (words[last].form in _NUMBERED and bool(after.flags & NUMBER))
    last = _to_others(sentence, _to_task(sentence, first, last + ranked))
    return first, _to_name(sentence, predicate, first, _to_town(sentence, first, last))


def _to_others(sentence: Sentence, last: int) -> int:
    """The last word of a phrase with the «دیگر» behind it: «دو متهم [دیگر]»."""
    words, other = sentence.words, last + 1
    if other >= len(words) or words[other].form != "دیگر" or sentence.hidden[other]:
        return last
    return other if sentence.parse.ezafe[last] and sentence.parse.head[other] == last else last


def _to_task(sentence: Sentence, first: int, last: int) -> int:
    """The last word of an office or a body with what it is set over, or where it is sent.

    «رئیس ادارهٔ مبارزه [با جعل]», «سفیر ایران [در باکو]», «اولیای [دم]».
    """
    words, after = sentence.words, last + 1
    age = next((n for n in range(after, min(after + 2, len(words))) if words[n].form.endswith("ساله")), last)
    if age > last and sentence.parse.ezafe[last] and (age == after or words[after].flags & NUMBER):
        return _behind_age(sentence, age)
    if after + 1 >= len(words) or sentence.hidden[after]:
        return last
    if (words[last].form, words[after].form) == ("اولیای", "دم"):
        return after
    if sentence.hidden[after + 1]:
        return last
    posted = words[first].form in _POSTED and words[after].form == "در" and words[after + 1].flags & (TOWN | COUNTRY)
    if posted:
        return after + 1
    over = words[first].flags & (ROLE | BODY) or any(here.flags & ROLE for here in words[first : last + 1])
    if not over or _SET_OVER.get(words[last].form) != words[after].form:
        return last
    end = sentence.parse.phrase_end(after + 1, min(first + MOST, len(words) - 1))
    stops = (n - 1 for n in range(after + 2, end + 1) if sentence.hidden[n] or words[n].flags & (PREP | MARK | OBJECT))
    return next(stops, end)


def _behind_age(sentence: Sentence, age: int) -> int:
    """The last word of whose or of where somebody is, behind an age: «کارگر ۳۴سالهٔ [شهرداری]»."""
    words, last = sentence.words, age
    while sentence.parse.ezafe[last] and last + 1 < len(words) and not sentence.hidden[last + 1]:
        if words[last + 1].flags & (PREP | MARK | OBJECT | PRONOUN) or last - age >= _WHOSE:
            break
        last += 1
    return last


_WHOSE: Final = 3
_POSTED: Final = frozenset("سفیر کاردار کنسول سرکنسول سفارت کنسولگری سرکنسولگری".split())
_SET_OVER: Final = {"مبارزه": "با", "مقابله": "با", "پیشگیری": "از", "حمایت": "از", "حفاظت": "از", "نظارت": "بر"}
"""Nouns of what an office is for, with the preposition of what stands behind."""


def _to_town(sentence: Sentence, first: int, last: int) -> int:
    """The last word of the phrase of a body with the town or province that it is of: «شورای ولایتی [تخار]»."""
    words, after = sentence.words, last + 1
    if after >= len(words) or not words[first].flags & BODY or sentence.hidden[after]:
        return last
    return after if words[after].flags & TOWN and sentence.parse.ezafe[last] else last


def _to_name(sentence: Sentence, predicate: Predicate, first: int, last: int) -> int:
    """The last word of a phrase with the name behind «به نام», and with those of whom it is a part.

    «پسر جوانی به نام [سعید]», «دو تن از [زخمیان]», «هیئتی متشکل از [پنج پزشک]», «هیئتی از [کابل]».
    """
    words, parse = sentence.words, sentence.parse
    called = [here.form for here in words[last + 1 : last + 3]] == ["به", "نام"]
    made = last + 2 < len(words) and words[last + 1].form == "از" and words[last].form in _MADE_OF
    part = last + 2 < len(words) and words[last + 1].form == "از" and words[last].form in ("تن", "نفر", *PARTITIVES)
    sent = last + 2 < len(words) and words[last + 1].form == "از" and words[last].form in _SENT
    begin = last + 3 if called else last + 2
    if not parse or not (called or part or made or sent) or begin >= len(words) or sentence.hidden[begin]:
        return last
    within = first <= parse.head[begin] <= last or (part and befalls_people(sentence, predicate))
    many = words[begin].form.endswith(("ان", "ها", "های", "ین")) and not words[begin].flags & DETERMINER
    if part and not (within and many):
        return last
    if sent and not (within or words[begin].flags & BODY):
        return last
    end = parse.phrase_end(begin, min(begin + MOST, len(words) - 1))
    while made and end + 2 < len(words) and words[end + 1].flags & CONJ and first <= parse.head[end + 2] <= end:
        end = parse.phrase_end(end + 2, min(begin + MOST, len(words) - 1))
    stops = (n - 1 for n in range(begin + 1, end + 1) if sentence.hidden[n] or words[n].flags & (PREP | MARK))
    end = next(stops, end)
    if part and not (within or parse.relation[begin] == "nmod"):
        return last
    return max(end, begin)


_SENT: Final = frozenset("هیاتی هیئتی تیمی گروهی جمعی".split())
"""Several who are told by where they come from: «هیئتی از [یونیسف]»."""
_MADE_OF: Final = frozenset(("متشکل", "مرکب"))
_ALSO: Final = frozenset("نیز هم همچنین".split())
_RANKS: Final = frozenset("ردیف درجه رتبه نفر گروه دسته".split())
_NUMBERED: Final = frozenset("شعبه منطقه ناحیه".split())
"""Nouns of parts of a body that have a number: «شهرداری منطقه [۵]»."""
_ORDINALS: Final = frozenset("اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم".split())
_NOBODY: Final = frozenset(
    "شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه هنگام موقع معمولا به‌طور بطور امروز دیروز فردا امشب دیشب "
    "عید نوروز قراره خودم همان‌جا همانجا آن‌جا".split()
)
"""Times, places and adverbs that may stand first in a clause and are nobody."""


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
    if any(sentence.hidden[n] and sentence.owner[n] is inner for n in range(inner.first, inner.verb.last)):
        return first, last  # «زنجانی که سال ۱۳۲۶ به دنیا آمده، …»: no name has a time in it
    if inner.verb.last - last > MOST:
        return first, last
    return first, inner.verb.last


def _is_filler(sentence: Sentence, first: int, last: int) -> bool:
    """Whether speech has no one here: «دارم [میرم]», «باید …», «۴۸۰ پولشو»."""
    words = sentence.words
    led = words[first].flags & (VERBAL | MODAL) or (first and words[first - 1].form == "دمت")
    said = words[last].verb is not None and sentence.names[last] is None  # «مبارک باشه», «نامزد کردن»
    owned = words[last].form.removesuffix("م")
    kin = is_person_noun(owned) or word(owned).flags & (HUMAN | ROLE)  # «داداشم»
    acted_on = words[last].form.endswith((*OBJECT_ENDINGS, "شم")) and not kin
    return sentence.spoken and bool(led or said or acted_on)


def _is_called(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase is talk: a filler, or somebody who is spoken to («سلام وحید جان»)."""
    words = sentence.words
    if words[first].form in _FILLERS or (first == last and words[first].verb is not None):
        return True
    if len(words) > first + 1 and words[first].form == "بچه ها" and words[first + 1].flags & NUMBER:
        return True  # «سلام بچه‌ها یه خبر بد»
    if sentence.spoken and first == last and words[first].form in _ADDRESSED and words[first + 1].form == "،":
        return True
    if not words[first].flags & (NAME | TITLE) and sentence.names[first] is None:
        return False
    if words[last].form in _DEAR and last > first:
        return True
    following = words[last + 1].form if last + 1 < len(words) else ""
    return following in _DEAR or (first > 0 and words[first - 1].form in ("سلام", "درود", "ای"))


_ADDRESSED: Final = frozenset("خانوم خانم آقا داداش".split())
"""Whom talk calls before a comma: «[خانوم]، من همین کارت را دارم»."""
_DEAR: Final = frozenset(("جان", "جون", "عزیز"))
_FILLERS: Final = frozenset(
    "آخی آخ حیف داداش خوبی سلام دمت منم توام هیچی مرسی ممنون آره نه ای وای بابا باشه چشم حله مبارکه".split()
)
"""Words of talk that are taken for a subject where no mark parts them from it."""


def _says(words: list[WordForm], first: int, last: int) -> bool:
    """Whether a phrase has a word of content."""
    return any(not words[index].flags & (_FUNCTION | NUMBER) for index in range(first, last + 1))


def _agents(sentence: Sentence, phrase: Phrase) -> list[tuple[int, int]]:
    """Those whom a phrase names as taking part: «توسط …», «با حضور …», «نمایش … به کارگردانی …»."""
    words = sentence.words
    first, last = phrase.first, phrase.last
    if phrase.prep in ("توسط", "ازسوی"):
        ends = (n - 1 for n in range(first + 1, last) if words[n].flags & CONJ and words[n + 1].flags & NUMBER)
        return [] if _of_participle(sentence, first) else [(first, next(ends, last))]
    acts = last > first and words[first].form in _ACTS_OF.get(phrase.prep, ())
    if acts and (is_named(sentence, first + 1) or is_somebody(sentence, first + 1, last)):
        return [(first + 1, last)]
    if phrase.prep in ("از", "با", "به") and words[first].form in AGENT_NOUNS and last > first:
        if sentence.parse:  # «به همت جوانان محله [پرچم بزرگی نصب شد]»
            last = max(whole_chain(sentence, first, last), first + 1)
        if phrase.direct and sentence.parse:  # «به رهبری حیدرخان [دروازه را گرفتند]»
            seen = sentence.parse.head[phrase.last + 1]
            last = seen - 1 if first + 1 < seen <= last else last
        if words[first].form == "دست" and not sentence.words[min(last + 1, len(words) - 1)].form.endswith("شده"):
            stems = [verb.stem for here in words[last + 1 : last + 3] if (verb := here.verb) is not None]
            if not _GIVING.isdisjoint(stems):
                return []
        person = words[first + 1].flags & (NAME | TITLE | ROLE) or names_people(words[first + 1].form)
        person = person or (words[first].form == "دست" and is_animate(sentence, first + 1, last, plural=True))
        helped = words[first].form == "همت" and words[first + 1].flags & BODY
        return _makers_in(sentence, first + 1, last) if person or helped or words[first].form not in _OFFICES else []
    for index in range(first, last):
        unknown = not words[index + 1].flags & ~NAME and sentence.parse.pos[index + 1] != "ADJ"  # «نویسندگی [خلاق]»
        if words[index].form in MAKERS and (words[index + 1].flags & (NAME | TITLE) or unknown):
            return _makers_in(sentence, index + 1, last)
    return []


def _makers_in(sentence: Sentence, first: int, last: int) -> list[tuple[int, int]]:
    """Those who made a work each for himself: «به نویسندگی [حامد] و کارگردانی [نادر]»."""
    words = sentence.words
    joint = next((n for n in range(first + 1, last) if words[n].flags & CONJ and words[n + 1].form in MAKERS), -1)
    if joint < 0:
        return [(first, last)]
    rest = _makers_in(sentence, joint + 2, last) if joint + 2 <= last else []
    return [(first, joint - 1), *rest]


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


_HELP: Final = frozenset("همدلی همراهی همکاری تلاش مشارکت کمک میزبانی حمایت همت حضور شرکت".split())
_ACTS_OF: Final = {
    "به": frozenset("تصویب تایید امضای امضا دستور تصرف ابتکار سفارش حکم".split()),
    "با": frozenset("تصویب تایید دستور حکم موافقت ابتکار مجوز".split()),
    "در": frozenset("حضور اختیار تصرف اشغال".split()),
}
"""Nouns of what somebody named behind them does or has, by preposition: «به تصویب مجلس رسید», «در اختیار شرکت است»."""


_ORDERS: Final = frozenset("دستور حکم موافقت مجوز".split())
"""Those of them by which others do something, or have something done to them."""


def _done_to(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """To whom is done what nobody is said to do: «از [سه کارمند] تقدیر شد»; not «با آنان آشنا شد»."""
    words, group = sentence.words, predicate.group
    if group is None:
        return None
    nouns = [words[n].form for n in range(max(group.first - _NEAR, predicate.clause_first), group.first)]
    if not (group.passive or group.stem in BECOMING_VERBS or (group.stem == "آمد" and "عمل" in nouns)):
        return None
    for phrase in phrases:
        whole = phrase.first, phrase.last - (words[phrase.last].form in nouns and phrase.last + 1 >= group.first)
        done = not _DONE_TO.get(phrase.prep, frozenset()).isdisjoint(nouns)
        if done and whole[1] >= whole[0] and is_animate(sentence, *whole, plural=True):
            return whole
    return None


_NEAR: Final = 3
_DONE_TO: Final = {
    "از": frozenset("تقدیر تجلیل قدردانی بازجویی استقبال دعوت انتقاد حمایت".split()),
    "به": frozenset("هدیه کمک اهدا".split()),
    "با": frozenset("برخورد مقابله".split()),
}
"""Nouns of verbs without a subject, by the preposition that leads to whom they are done."""


def _of_thing(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """Whose a subject that takes no part itself is: «خودروی سفیر پاکستان هدف تیراندازی قرار گرفت»."""
    words = sentence.words
    parsed, bare = parsed_subject(sentence, predicate), bare_phrase(sentence, predicate, phrases)
    for subject in (parsed, bare):
        head = -1 if subject is None else head_of(sentence, Phrase(*subject))
        if subject is not None and words[head].form in PARTITIVES and words[min(head + 1, subject[1])].form == "از":
            head = min(head + 2, subject[1])  # «بخشی از خدمات چهار بانک»
        if subject is None or sentence.words[head].flags & (PREP | PLACE):
            continue
        found = whose(sentence, head, subject[1])
        if found is not None:
            return _with_other(sentence, *found, predicate.first - 1)
    return None


def _with_other(sentence: Sentence, first: int, last: int, limit: int) -> tuple[int, int]:
    """A country, a body or a team with the other one that «و» joins to it: «مذاکرات ایران [و آژانس] آغاز شد»."""
    words, other = sentence.words, last + 2
    if other > limit or not words[last + 1].flags & CONJ or sentence.hidden[other] or words[first].flags & ROLE:
        return first, last
    named = sentence.names[other]
    known = words[other].flags & (COUNTRY | BODY) or (named is not None and named.kind is NameKind.BODY)
    return first, joined_end(sentence, first, last, limit) if known else last


def _of_noun(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """Whose deed an event noun is, or whom it befalls."""
    return (
        _named_actor(sentence, predicate, phrases)
        or whose(sentence, predicate.last, predicate.clause_last)
        or _of_joined(sentence, predicate)
        or _of_purpose(sentence, predicate)
        or _of_occasion(sentence, predicate)
    )


def _of_joined(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """Whom what «و» joins to an event noun befalls: «توقیف دو لنج و [دستگیری پنج نفر]»."""
    words, parse = sentence.words, sentence.parse
    for index in range(predicate.last + 1, predicate.clause_last):
        joined = index + 1
        if words[index].flags & CONJ and words[joined].flags & EVENT and parse.relation[joined] == "conj":
            return whose(sentence, joined, predicate.clause_last)
    return None


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
    for index in range(prep - 1, max(prep - MOST, predicate.clause.first - 1), -1):
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
    if prep < 0 or verb is None or sentence.words[prep].form != "در" or verb.first <= predicate.last:
        return None
    if verb.first <= predicate.clause_last:  # «در درگیری دیروز پنج کارمند زخمی شدند»
        own = parsed_subject(sentence, predicate_in(sentence, predicate.clause))
        if own is None or own[0] < predicate.last:
            return None
        return own if is_animate(sentence, *own, plural=ends_plural(sentence, verb.last)) else None
    parsed = bare_subject(sentence, predicate.clause, [])
    if parsed is None or not is_somebody(sentence, *parsed):
        parsed = parsed_subject(sentence, predicate_in(sentence, predicate.clause))
    return parsed if parsed is not None and parsed[1] < prep and is_somebody(sentence, *parsed) else None


def _named_actor(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """Whose act an event noun names: «سفر رئیس‌جمهور», «اعلام دیوان عدالت», «حملهٔ روسیه»."""
    words, parse = sentence.words, sentence.parse
    for phrase in phrases:
        if phrase.prep in ("در", "به", "از", "با", "بر", "برای"):
            continue
        for index in range(max(phrase.first, predicate.last + 1), phrase.last + 1):
            here = words[index].flags
            name = sentence.names[index]
            if words[index].form in LISTS:
                return None
            known = not here & DETERMINER and not is_type(sentence, index)  # «برگزاری [سیزدهمین] آزمون»
            if name is not None and known and name.first == index and name.kind is not NameKind.PLACE:
                return index, max(name.last, parse.phrase_end(index, phrase.last) if parse else phrase.last)
            tied = not parse or parse.ezafe[index - 1] or index == phrase.first
            if here & COUNTRY and tied and words[index - 1].flags & EVENT:
                return index, joined_end(sentence, index, index, phrase.last) if parse else index
            if not tied or not here & (TITLE | ROLE | NAME | BODY | COUNTED) or words[index].form in _PARTIAL:
                continue
            return index, parse.phrase_end(index, phrase.last) if parse else phrase.last
    return None


_PARTIAL: Final = frozenset("جمهوری ریاست تجاری".split())
