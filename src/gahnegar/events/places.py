"""Where an event happens: «در …» with a place in it, the goal of a movement, the host.

A place is a noun of place («تالار …»), a town or a country of the gazetteer; `sites` says how far it reaches. What
«این شهر» and «این کشور» point at, `scenes` says.
"""

from typing import Final

from gahnegar.events.clauses import Sentence
from gahnegar.events.lexicon import (
    CONDITIONS,
    COUNTED_FROM,
    ENTERING,
    FRONTS,
    MENTIONING,
    MOTION,
    PARTITIVES,
    SCENES,
    UNDERGOING_VERBS,
    VAGUE_PLACES,
)
from gahnegar.events.likely_places import (
    SCREENS,
    SIDES_OF,
    is_known_place,
    is_vague,
    likely_place,
    may_be_place,
)
from gahnegar.events.owners import is_trade
from gahnegar.events.phrases import Phrase, whole_chain
from gahnegar.events.predicates import Predicate
from gahnegar.events.sites import (
    GRADES,
    NOUNS,
    ROADS,
    begins_site,
    clipped_site,
    clipped_site_of,
    of_occasion_held,
    on_its_line,
    site_behind,
    site_end,
    site_of,
    with_joined_sites,
)
from gahnegar.events.words import (
    BODY,
    COMMA,
    CONJ,
    CONNECTIVE,
    COUNTED,
    COUNTRY,
    DETERMINER,
    EVENT,
    LIGHT,
    MARK,
    MEASURE,
    NAME,
    NUMBER,
    OBJECT,
    PLACE,
    PREP,
    PRONOUN,
    ROLE,
    TITLE,
    TOWN,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.nouns import is_seen

_HOSTING: Final = frozenset(("میزبانی",))


def find_place(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The word range (inclusive) of the place, or None: the surest way of telling it first."""
    site = _found_place(sentence, predicate, phrases)
    if site is None:
        return None
    first, last = site
    if predicate.group is not None and first < last == predicate.first - 1:  # «در مسجد امام [همایش] برگزار می‌کند»
        flags = sentence.words[last].flags
        last -= bool(flags & EVENT and not flags & PLACE and not sentence.words[last].flags & TOWN)
    last -= last > first and _is_beside_site(sentence, first, last)
    return on_its_line(sentence, with_joined_sites(sentence, predicate, (first, last)))


def _is_beside_site(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the last word of a site says how or what is there: «در خراسان جنوبی [مشغول] به کار», «در رشت [مجازی]»."""
    parse, name = sentence.parse, sentence.names[first]
    if not parse or parse.pos[last] != "ADJ":
        return False
    own = name is not None and name.last < last and not sentence.words[first].flags & PLACE
    return own or (parse.relation[last] in ("xcomp", "advmod") and not first <= parse.head[last] < last)


def _found_place(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The place without those that are joined to it."""
    certain, weak = _oblique(sentence, predicate, phrases)
    return (
        certain
        or _stated(sentence, predicate)
        or _behind_verb(sentence, predicate)
        or _in_front(sentence, predicate)
        or _scene(sentence, predicate, phrases)
        or weak
        or _undergone(sentence, predicate, phrases)
        or _behind_time(sentence, predicate)
        or (_named_in(sentence, predicate) if predicate.nominal and predicate.group is None else None)
        or _inside_noun_phrase(sentence, predicate)
        or _bare_town(sentence, predicate, phrases)
        or _in_subject(sentence, predicate, phrases)
        or _where_it_is(sentence, predicate)
        or _at_house(sentence, predicate, phrases)
    )


def _at_house(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The house that stands bare before a verb of who tells: «[خونه سارا] جمع شدیم»."""
    words, group = sentence.words, predicate.group
    read = None if group is None or predicate.nominal else sentence.parse.verb[group.last]
    if read is None or read.person == _THIRD:
        return None
    bare = (phrase for phrase in phrases if not (phrase.prep or phrase.direct))
    return next(((phrase.first, phrase.last) for phrase in bare if words[phrase.first].form in _HOUSES), None)


_HOUSES: Final = frozenset("خونه خانه کافه رستوران".split())


def _where_it_is(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The place that a spoken «است» is written on to: «جلسه تو پارکینگه»."""
    words = sentence.words
    for index in range(predicate.clause_first + 1, predicate.clause_last + 1):
        form = words[index].form
        place = words[index - 1].form == "در" and form.endswith("ه") and is_known_place(form[:-1])
        if place and not is_seen(form) and not is_known_place(form):
            return index, index
    return None


def _oblique(
    sentence: Sentence, predicate: Predicate, phrases: list[Phrase]
) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """The place that a preposition tells, and one that may as well belong to something else."""
    words = sentence.words
    verb = [words[index].form for index in range(max(predicate.first, 0), predicate.last + 1)]
    if predicate.group is not None:
        verb.append(predicate.group.stem)
        verb += {words[predicate.group.first - 1].form} & _HITTING
    weak = inner = None
    for place, phrase in enumerate(phrases):
        before = phrases[place - 1] if place else None
        following = phrases[place + 1] if place + 1 < len(phrases) else None
        if phrase.prep == "به" and words[phrase.first].form in _TOWARDS and phrase.last > phrase.first:
            phrase = Phrase(phrase.first + 1, phrase.last, phrase.prep)  # «به سمت [خور] رفتیم»
        if phrase.prep == "در" and words[phrase.first].form == "محل" and phrase.last > phrase.first:
            house = Phrase(phrase.first + 1, phrase.last, "در")  # «در محل [دفتر شهردار]»
            phrase = phrase if clipped_site_of(sentence, house) is None else house
        nowhere = words[phrase.first].form in _TOPICAL or words[phrase.first].form in SCREENS
        if phrase.prep == "در" and (nowhere or _in_passing(sentence, predicate, phrase)):
            continue
        if phrase.prep == "از" and words[phrase.first].form == "سد":  # «از سد عمان گذشت»
            continue
        sure = _goal_of_trip(sentence, before, phrase) or _part_of_site(sentence, phrase, following)
        if sure is not None:
            return sure, weak
        if before is not None and _is_on_a_trip(sentence, before, phrase):
            weak = weak or clipped_site_of(sentence, phrase)
        if following is not None and _is_outside(sentence, phrase, following):
            weak = weak or clipped_site(sentence, (phrase.first, following.last))
            continue
        if phrase.prep == "در" and _aside(sentence, predicate, phrase):
            continue
        goes_on = any(
            other.prep == "به" and _may_lead_to_place(predicate, other, verb) for other in phrases[place + 1 :]
        )
        if goes_on and before is not None and _is_behind_stay(sentence, before, phrase):
            continue
        reached = "رسید" in verb and any(other.prep == "به" for other in phrases[place + 1 :])
        if phrase.prep == "به" and (reached or _belongs_to_noun(sentence, phrase)):
            continue
        if phrase.prep == "به" and before is not None and _is_behind_trip(sentence, before, phrase):
            continue
        if not _may_lead_to_place(predicate, phrase, verb):
            weak = weak or _loosely_stated(sentence, predicate, phrase, verb)
            continue
        found = clipped_site_of(sentence, phrase)
        if found is None:
            weak = weak or clipped_site(sentence, likely_place(sentence, predicate, phrase))
            weak = weak or of_occasion_held(sentence, phrase)
            happens = phrase.prep == "در" and not predicate.reporting
            weak = weak or (_of_happening(sentence, phrase) if happens else None)
            continue
        if found[0] == found[1] and words[found[0]].form in _NOWHERE:
            continue
        vague = words[found[0]].form in VAGUE_PLACES
        some = found[0] == found[1] and words[found[0]].form.endswith("ی") and sentence.names[found[0]] is None
        if some and following is not None:
            found, some = _with_its_place(sentence, following, found)
        inside = before is not None and _in_purpose(sentence, before, phrase)
        if phrase.prep == "در" and (vague or some or inside or _of_office(sentence, phrase)):
            weak = weak or found
        elif phrase.prep == "در" and _of_subject(sentence, phrase) and following is not None:
            inner = inner or found
        else:
            return found, weak
    return inner, weak


def _may_lead_to_place(predicate: Predicate, phrase: Phrase, verb: list[str]) -> bool:
    """Whether a preposition tells where: «در», «به» with a verb of motion, «از» with one of leaving."""
    match phrase.prep:
        case "در":
            return True
        case "به":
            return predicate.first >= 0 and "دنیا" not in verb and any(form in MOTION | _HITTING for form in verb)
        case "از":
            return predicate.first >= 0 and any(form in _LEAVING for form in verb)
        case _:
            return False


def _loosely_stated(
    sentence: Sentence, predicate: Predicate, phrase: Phrase, verb: list[str]
) -> tuple[int, int] | None:
    """The host, where somebody sets out from, what is flown over, or a side: the place where nothing else tells it."""
    head = sentence.words[phrase.first]
    upon = (phrase.prep == "بر" and head.form in _UPON) or (not phrase.prep and head.form == "روی")
    if upon and phrase.last > phrase.first:
        return clipped_site_of(sentence, Phrase(phrase.first + 1, phrase.last, "در"))
    if phrase.prep == "به" and head.form in _HOSTING and phrase.last > phrase.first:
        return site_of(sentence, Phrase(phrase.first + 1, phrase.last, phrase.prep))
    if phrase.prep == "از" and any(form in _SETTING_OUT for form in verb):
        known = head.flags & (PLACE | TOWN) and head.form not in VAGUE_PLACES
        return clipped_site_of(sentence, phrase) if known else None
    if (
        phrase.prep in SIDES_OF | {"حوالی"}
        and (head.flags & PLACE or is_known_place(head.form))
        and not is_vague(head.form)
    ):
        return clipped_site(sentence, (phrase.first - 1, phrase.last))
    if phrase.prep in ("از", "تا", "") and head.form in SIDES_OF:
        return clipped_site(sentence, likely_place(sentence, predicate, phrase))
    return None


_UPON: Final = frozenset(("فراز", "روی"))
"""Nouns of on or over which place something is: «بر فراز دریا», «روی رودخانه»."""
_TOWARDS: Final = frozenset("سمت سوی طرف".split())
"""Nouns behind «به» before whereto one goes."""


def _goal_of_trip(sentence: Sentence, before: Phrase | None, phrase: Phrase) -> tuple[int, int] | None:
    """Where a trip goes: «در سفر [به قم]»."""
    if phrase.prep != "به" or before is None or before.prep != "در" or before.first != before.last:
        return None
    return clipped_site_of(sentence, phrase) if sentence.words[before.first].form in _TRIPS else None


def _is_on_a_trip(sentence: Sentence, before: Phrase, phrase: Phrase) -> bool:
    """Whether a goal is that of a trip which somebody made besides: «با سفر [به قم]»."""
    led = phrase.prep == "به" and before.prep == "با" and phrase.first == before.last + 2
    return led and sentence.words[before.first].form in _TRIPS


def _is_behind_trip(sentence: Sentence, before: Phrase, phrase: Phrase) -> bool:
    """Whether a goal is that of an earlier trip: «در نخستین بازی بعد از سفر [به قطر] به میدان می‌رود»."""
    trip = any(sentence.words[n].form in _TRIPS for n in range(before.first, before.last + 1))
    return trip and _is_led_apart(sentence, before) and phrase.first == before.last + 2


def _is_behind_stay(sentence: Sentence, before: Phrase, phrase: Phrase) -> bool:
    """Whether «در …» says where something was before one goes on: «پس از اجرا [در تهران]، به شیراز می‌رود»."""
    return phrase.prep == "در" and _is_led_apart(sentence, before) and phrase.first == before.last + 2


def _is_led_apart(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether «پس از», «پیش از» or the like leads to a phrase."""
    led = sentence.words[phrase.first - 2].form if phrase.first > 1 else ""
    return phrase.prep == "از" and led in COUNTED_FROM


def _part_of_site(sentence: Sentence, phrase: Phrase, following: Phrase | None) -> tuple[int, int] | None:
    """The part of a place: «در [بخشی از تهران]»."""
    if phrase.prep != "در" or sentence.words[phrase.first].form not in PARTITIVES or following is None:
        return None
    tied = following.prep == "از" and following.first == phrase.last + 2 and site_of(sentence, following)
    return (phrase.first, following.last) if tied else None


def _is_outside(sentence: Sentence, phrase: Phrase, following: Phrase) -> bool:
    """Whether two phrases say that something is not in a place: «در خارج از کشور»."""
    if phrase.prep != "در" or sentence.words[phrase.first].form not in _OUT:
        return False
    outer = bool(sentence.parse) and sentence.parse.relation[phrase.first] != "nmod"
    return outer and following.prep == "از" and following.first == phrase.last + 2


def _of_happening(sentence: Sentence, phrase: Phrase) -> tuple[int, int] | None:
    """The place that the happening behind «در» is of: «در آتش‌سوزی کلیسای گئورگ از میان رفت»."""
    words, parse = sentence.words, sentence.parse
    head = words[phrase.first]
    if not parse or not head.flags & EVENT or head.flags & (PLACE | LIGHT) or head.form in _AGREED:
        return None
    for index in range(phrase.first + 1, phrase.last + 1):
        here, name = words[index], sentence.names[index]
        if here.flags & (BODY | ROLE | TITLE | PREP | MARK | CONJ | COUNTRY) and not here.flags & PLACE:
            return None
        if not parse.ezafe[index - 1] or (name is not None and name.kind is not NameKind.PLACE):
            return None
        if (name is not None and name.first == index) or (
            parse.pos[index] in NOUNS
            and is_known_place(here.form)
            and not here.flags & BODY
            and not here.form.endswith("\u200cای")
            and (here.form not in _ARTS or parse.ezafe[index])
        ):
            return clipped_site_of(sentence, Phrase(index, phrase.last, "در"))
    return None


_ARTS: Final = frozenset(("تئاتر", "سینما"))
"""Houses that alone are an art: «در جشنوارهٔ تئاتر», but «در آتش‌سوزی سینما رکس»."""
_AGREED: Final = frozenset("توافق توافقنامه قرارداد پیمان معاهده تحریم لیگ جام بیانیه".split())
"""Happenings that bear the names of places and go on elsewhere."""


def _in_purpose(sentence: Sentence, before: Phrase, phrase: Phrase) -> bool:
    """Whether «در …» stands inside a topic or a purpose: «در مورد حضور او [در تیم]», «به منظور آمادگی [در شهرها]»."""
    words = sentence.words
    if phrase.first != before.last + 2 or phrase.first - before.first < _LONG_TOPIC:
        return False
    topic = before.prep == "در" and words[before.first].form in _TOPICAL
    aim = before.prep in _AIMS or (before.prep == "به" and words[before.first].form == "منظور")
    return topic or aim


_LONG_TOPIC: Final = 3
"""Words of a topic with its «در», at least, inside which a place may stand."""
_AIMS: Final = frozenset("به‌منظور بمنظور درباره درمورد درخصوص پیرامون".split())


def _with_its_place(sentence: Sentence, following: Phrase, found: tuple[int, int]) -> tuple[tuple[int, int], bool]:
    """A place that is only one of its kind with where that is: «خانه‌ای [در خیابان سعدی]»; whether it stays bare."""
    if following.prep != "در" or following.first != found[1] + 2:
        return found, True
    site = clipped_site_of(sentence, following)
    return (found, True) if site is None else ((found[0], site[1]), False)


def _of_subject(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether «در …» hangs on a noun that stands before it in the subject: «متهم به قتل در محله جوادیه [دیروز …]»."""
    parse, words = sentence.parse, sentence.words
    after = min(phrase.last + 1, len(words) - 1)
    aside = words[after].flags & COMMA and any(words[n].flags & COMMA for n in range(phrase.first - 2, 0, -1))
    if not parse or not (sentence.hidden[after] or aside):
        return False
    head = parse.head[phrase.first]
    return parse.relation[phrase.first] == "nmod" and 0 <= head < phrase.first and not sentence.hidden[head]


def _in_passing(sentence: Sentence, predicate: Predicate, phrase: Phrase) -> bool:
    """Whether «در …» only belongs to what a speaker mentions: «با اشاره به نقش جوانان در کشور گفت»."""
    if not predicate.reporting:
        return False
    for index in range(phrase.first - 2, predicate.clause_first, -1):
        here = sentence.words[index]
        if sentence.hidden[index] or here.flags & MARK:
            return False
        if here.form in MENTIONING:
            return sentence.words[index - 1].form in ("با", "ضمن", "و")
    return False


_TOPICAL: Final = frozenset("پی اثر نتیجه خصوص زمینه مورد باره راستای رابطه ارتباط قبال پاسخ قالب چارچوب".split())
"""Words behind «در» that lead to a topic and to no place."""
_OUT: Final = frozenset("خارج بیرون".split())
"""Nouns of where something is not: «در خارج از کشور»."""
_TRIPS: Final = frozenset("سفر راه مسافرت".split())


def _belongs_to_noun(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a goal belongs to a noun before it, not to the verb: «واردات خودرو به کشور … رسید»."""
    parse = sentence.parse
    if not parse:
        return False
    head = parse.head[phrase.first]
    by = head > 0 and sentence.words[head - 1].form == "با" and not sentence.words[head].flags & EVENT
    return parse.relation[phrase.first] == "nmod" and 0 <= head < phrase.first and not by  # «با بالگرد [به …] بردند»


_NOWHERE: Final = frozenset("بازار بورس شبکه فضا صحنه میدان زمین".split())
"""Nouns that are places only where more is told of them: «بازار تهران», not «عرضه در بازار»."""
_HITTING: Final = frozenset("خسارت آسیب سرایت اصابت".split())
"""What is done to a place: «سیل به شهرستان فنوج خسارت زد»."""
_LEAVING: Final = frozenset("بازدید عبور گذشت دیدن رخصت مرخص ترخیص خارج دزدیده ربوده سرقت".split())
"""Predicates whose «از …» is a place."""


_SETTING_OUT: Final = frozenset(
    "راه افتاد حرکت گریخت فرار آزاد جمع‌آوری استخراج صید کشف خریداری منتقل یافت فرستاد منحرف گزارش".split()
)
"""Predicates whose «از …» is a place where no other one is told: «از دشت فراشبند راه می‌افتند»."""


def _stated(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The place that a predicate itself tells: «بازی در تاشکند است», «وارد تهران شدند», «آنجا ماند»."""
    words, group = sentence.words, predicate.group
    if group is None or predicate.first < 0:
        return None
    for index in range(predicate.clause_first, group.first):
        if words[index].form in _THERE and sentence.owner[index] is predicate.clause and not sentence.hidden[index]:
            return index, index
        leads = words[index].form in _ENTERED or (words[index].form == "در" and index >= predicate.first)
        if leads and index + 1 < group.first and sentence.owner[index] is predicate.clause:
            stop = next((n for n in range(index + 1, group.first) if words[n].flags & (PREP | MARK)), group.first)
            index += words[index + 1].form == "خاک" and index + 2 < stop  # «وارد خاک [نخجوان] شد»
            if stop == index + 2 and words[index + 1].form in _NOWHERE:
                return None
            if stop > index + 1 and begins_site(sentence, index + 1):
                return clipped_site_of(sentence, Phrase(index + 1, stop - 1, "در"))
            if words[index + 1].form in PARTITIVES and stop == index + 2 and words[stop].form == "از":
                whole = site_behind(sentence, stop + 1, group.first)
                if whole is not None:
                    return index + 1, whole[1]
            unknown = sentence.names[index + 1] is None or words[index].form in _ENTERED
            if stop > index + 1 and unknown and _may_be_entered(sentence, index + 1):
                return clipped_site(sentence, (index + 1, stop - 1))
    return None


def _may_be_entered(sentence: Sentence, index: int) -> bool:
    """Whether a word behind «وارد» may begin a place: a name that no table knows, or a noun that texts show as one."""
    name, here = sentence.names[index], sentence.words[index]
    if name is not None:
        return False
    parse = sentence.parse
    entered = parse and (parse.pos[index] == "PROPN" or (parse.relation[index] == "obl:arg" and not parse.ezafe[index]))
    return not is_vague(here.form) and (may_be_place(here.form) if entered else is_known_place(here.form))


_THERE: Final = frozenset("خونشون خونمون خونتون خونه‌شون خونه‌مون خونه‌تون آنجا همانجا آن‌جا همان‌جا اونجا".split())
_ENTERED: Final = ENTERING | {"ترک", "تحویل"}
"""Words whose complement stands bare behind them: «وارد تهران شد»."""


def _behind_verb(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The place behind a verb of motion, as it is spoken: «رفتیم شمال», «رفتم سر کار»."""
    words, group, parse = sentence.words, predicate.group, sentence.parse
    if group is None or not parse or not (sentence.spoken or group.stem in _SPOKEN_MOTION):
        return None
    if group.first and words[group.first - 1].form == "زنگ":
        return None
    first = group.last + 1
    if first >= len(words) or words[first].flags & (MARK | CONJ | CONNECTIVE | PRONOUN) or parse.pos[first] == "SCONJ":
        return None
    clause = predicate.clause
    if sentence.owner[first] is not clause and clause.first and words[clause.first - 1].form in CONDITIONS:
        return None  # «اگه نیاد [وقت سفارتم] می‌پره»
    if words[first].form in _THERE:
        return first, first  # «میاد [خونه‌مون]»
    if words[first].form in ("به", "تو", "توی", "در"):
        first += 1
    verb = parse.verb[group.last]
    own = verb is not None and verb.person < _THIRD and parse.head[first] == group.last
    own = own and not (first + 1 < len(words) and parse.ezafe[first] and is_known_place(words[first + 1].form))
    if (
        own
        and parse.relation[first].startswith("obl")
        and sentence.names[first] is None
        and may_be_place(words[first].form)
    ):
        return clipped_site(sentence, (first, parse.phrase_end(first, min(first + 3, len(words) - 1))))
    if group.stem not in _SPOKEN_MOTION:
        sure = first < len(words) and words[first].verb is None and parse.pos[first] in NOUNS
        if not sure or not is_known_place(words[first].form) or words[first].form in VAGUE_PLACES:
            return None
        return clipped_site(sentence, (first, parse.phrase_end(first, min(first + 4, len(words) - 1))))
    last = first
    if words[first].form in _AT and first + 1 < len(words):
        last += 1
    elif site_of(sentence, Phrase(first, first, "به")) is None and words[first].form not in VAGUE_PLACES:
        if first + 1 < len(words) and parse.ezafe[first] and is_known_place(words[first + 1].form):
            return clipped_site(sentence, (first + 1, parse.phrase_end(first + 1, min(first + 5, len(words) - 1))))
        name = sentence.names[first + 1] if first + 1 < len(words) else None
        if name is None or name.kind is not NameKind.PLACE or not parse.ezafe[first]:  # «میرم ماموریت بندرعباس»
            return None
        return first + 1, name.last
    end = parse.phrase_end(first, min(last + 4, len(words) - 1))
    while end > last and words[end].form.endswith("م") and words[end].form[:-1] in ("اون", "این"):
        end -= 1  # «سر کار اونم …»
    return clipped_site(sentence, (first, end))


_THIRD: Final = 3
"""Grammatical person of those who may themselves stand behind their verb."""
_SPOKEN_MOTION: Final = frozenset("رفت آمد برگشت رسید اومد".split())
_AT: Final = frozenset("سر جلو جلوی خونه پیش".split())


def _in_front(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """Before which building something is: «مقابل مجلس تجمع کردند», «جلوی استانداری»."""
    words, group = sentence.words, predicate.group
    if group is None or predicate.nominal:
        return None
    gathers = any(words[n].form in _GATHERING for n in range(max(predicate.first, 0), group.first + 1))
    for index in range(predicate.clause_first, max(predicate.first, 0) - 1):
        before = words[index].form in FRONTS or (gathers and words[index].form == "برابر")
        if not before or sentence.owner[index] is not predicate.clause:
            continue
        building = words[index + 1].flags & PLACE or (gathers and words[index + 1].flags & BODY)
        if building and not sentence.hidden[index + 1]:
            return index, whole_chain(sentence, index + 1, site_end(sentence, index + 1, predicate.first - 1))
    return None


_GATHERING: Final = frozenset("تجمع تحصن گرد اعتراض اعتصاب راهپیمایی شعار تظاهرات جمع".split())
"""What people do before the house of a body."""


def _scene(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The subject where it is the place: «خیابان‌های شهر شاهد تظاهرات بود», «جاده از فردا یک‌طرفه می‌شود»."""
    if predicate.group is None or not phrases or phrases[0].prep:
        return None
    subject = phrases[0]
    within = range(subject.last + 1, predicate.group.first)
    name = sentence.names[subject.first]
    team = name is not None and name.kind is NameKind.BODY and not sentence.words[subject.first].flags & PLACE
    if not team and any(sentence.words[index].form in SCENES for index in within):
        return site_of(sentence, subject)
    shut = any(sentence.words[index].form in _SHUT for index in range(max(predicate.first, 0), predicate.group.last))
    road = site_of(sentence, subject) if shut and sentence.words[subject.first].form in ROADS else None
    end = phrases[1] if road is not None and len(phrases) > 1 else subject
    reaches = end.prep == "به" and end.first == subject.last + _NEXT
    return (road[0], end.last) if road is not None and reaches else road  # «جادهٔ [یاسوج به شیراز]»


_NEXT: Final = 2
"""From the last word of a phrase to the first of the next, behind its preposition."""
_SHUT: Final = frozenset("بسته مسدود باز بازگشایی لغزنده".split())


def _undergone(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The object where it is the place: «زمین‌لرزه شهر را لرزاند», «نیروها پایگاه را ترک کردند»."""
    group = predicate.group
    if group is None or (
        group.stem not in _COVERING
        and not any(
            sentence.words[index].form in _COVERING
            for index in range(max(min(predicate.first, group.first - 1), 0), group.first)
        )
    ):
        return None
    return next((clipped_site_of(sentence, phrase) for phrase in phrases if phrase.direct), None)


_COVERING: Final = frozenset("لرزاند ترک تکان تخلیه تصرف اشغال فتح محاصره بمباران گلوله‌باران درنوردید فراگرفت".split())
"""Predicates whose object is a place."""


def _bare_town(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """A town that stands alone in a short message: «بوشهر زدن ۴:۴۰», «انفجار خورموج ساعت ۵»."""
    words = sentence.words
    if predicate.reporting or predicate.clause_last - predicate.clause_first > _SHORT:
        return None
    for phrase in phrases:
        for index in range(phrase.first, phrase.last + 1) if not phrase.prep else ():
            name = sentence.names[index]
            heads = index == phrase.first or words[index - 1].flags & EVENT
            named = name is not None and name.kind is NameKind.PLACE and name.first == index
            if (
                name is not None
                and named
                and heads
                and not (words[index].flags & (COUNTRY | NAME) or sentence.hidden[index])
            ):
                return index, min(name.last, phrase.last)
    return None


_SHORT: Final = 9


def _in_subject(sentence: Sentence, predicate: Predicate, phrases: list[Phrase]) -> tuple[int, int] | None:
    """The place that a thing is of: «برق منطقه ۲ تهران قطع می‌شود», «راه‌آهن این ناحیه ساخته شد»."""
    words = sentence.words
    if not phrases or phrases[0].prep or phrases[0].direct or predicate.reporting:
        return None
    first, last = phrases[0].first, phrases[0].last
    if words[first].form in _VEHICLES:
        return None
    if any(words[n].form in _BEFALLING for n in range(max(predicate.first, 0), predicate.last)):
        happened = _of_happening(sentence, phrases[0])
        if happened is not None:
            return happened
    if words[first].form in _GAMES and any(here.flags & CONJ for here in words[first : last + 1]):
        return None  # «بازی خاتم اردکان و شهرداری تبریز»
    while first < last and (
        words[first].flags & (DETERMINER | NUMBER | CONNECTIVE) or words[first].form in VAGUE_PLACES
    ):
        first += 1
    name, parse = sentence.names[first], sentence.parse
    if words[first].flags & (BODY | ROLE | TITLE | NAME | COUNTED) or name is not None or words[first].form in _VIEWS:
        return None
    undergoes = predicate.group is not None and predicate.group.stem in UNDERGOING_VERBS
    if any(words[n].form in _ACHIEVING for n in range(max(predicate.clause_first, last), predicate.clause_last + 1)):
        return None  # «محیط زیست اردبیل موفق به کسب رتبه شد»
    institution = bool(words[first].flags & PLACE)
    if institution and (not undergoes or words[first].flags & EVENT):
        return None
    if any(phrase.direct for phrase in phrases) or (parse and parse.pos[first] == "PROPN"):
        return None
    for index in range(first + 1, last + 1):
        here = words[index]
        if sentence.hidden[index]:
            return None
        if words[first].form in _SUPPLIES and is_known_place(here.form):
            return clipped_site(sentence, (index, last))
        if parse and (parse.pos[index] == "ADJ" or (here.form == "و" and parse.pos[min(index + 1, last)] == "ADJ")):
            continue  # «مکاتب دولتی و خصوصی مناطق سردسیر»
        if (here.flags & (BODY | ROLE | TITLE | NAME) and not here.flags & PLACE) or here.form in _NOT_OF:
            return None
        if index < last and words[index + 1].form in ("-", "–"):  # «آزادراه تهران - شمال»
            return None
        if words[index - 1].form == "قهرمانی":  # «رقابت‌های قهرمانی جهان»
            return None
        if here.form in ("کشور", "جهان") and words[first].flags & MEASURE:
            return None  # «ارزش صادرات کشور به ۴۷ میلیارد دلار رسید»
        held = here.flags & COUNTRY and words[index - 1].form in _HELD
        if (
            here.form in _REGIONS
            or held
            or (here.flags & TOWN and not institution and not (parse and parse.pos[index] == "ADJ"))
        ):
            determined = words[index - 1].form in ("این", "آن", "همین") or words[index - 1].flags & NUMBER
            begin = index - 1 if determined else index
            return clipped_site_of(sentence, Phrase(begin, last, "در"))
    return None


_BEFALLING: Final = frozenset("رخ روی اتفاق".split())
"""Words that with a light verb say that something happened which nobody held."""
_VEHICLES: Final = frozenset("قطار پرواز اتوبوس هواپیما".split())
"""What is called by whereto it goes: «قطار مشهد حرکت کرد»."""
_SUPPLIES: Final = frozenset("برق آب گاز اینترنت تلفن آنتن نظافت آسفالت سم‌پاشی سمپاشی شست‌وشو".split())
"""What a place has or gets done: «برق [کوچه ما] قطع است»."""
_GAMES: Final = frozenset("بازی دیدار مسابقه رقابت".split())
"""What two teams play that are called by their towns."""
_ACHIEVING: Final = frozenset("موفق قادر مدعی خواستار".split())
"""Complements of «شد» whose subject acts."""
_HELD: Final = frozenset("انتخابات رفراندوم همه‌پرسی".split())
"""Happenings whose country is where they are held."""
_VIEWS: Final = frozenset("مواضع موضع سیاست سیاست‌های نظر دیدگاه روابط رابطه رفتار رویکرد پاسخ نگاه نفوذ".split())
"""Nouns whose place is a government: «مواضع مسکو»."""
_NOT_OF: Final = frozenset("به با از برای و که اقتصاد".split())
_REGIONS: Final = frozenset(
    "شهر شهرستان استان روستا روستاهای دهستان منطقه مناطق ناحیه محله خیابان جاده محور کشور پایتخت ولایت ولایات "
    "ولایتهای ولایت‌های استان‌های شهرهای ولسوالی جزیره بندر جهان".split()
)
"""Nouns of places that things are of."""


def _aside(sentence: Sentence, predicate: Predicate, phrase: Phrase) -> bool:
    """Whether «در …» hangs on a noun inside another phrase: «با تاکید بر ماندن در خانه»."""
    parse = sentence.parse
    if not parse or predicate.group is None:
        return False
    top = next(
        (n for n in range(phrase.first, phrase.last + 1) if not phrase.first <= parse.head[n] <= phrase.last), -1
    )
    if top < 0 or parse.head[top] < 0:
        return False
    noun = parse.head[top]
    led = any(sentence.words[child].form in ("بر", "با", "از", "به", "برای") for child in parse.children[noun])
    return noun < phrase.first and led and sentence.words[noun].form.endswith(("دن", "تن")) and noun < predicate.first


def _named_in(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The place that an event noun is tied to: «انفجار بوشهر», «زلزلهٔ بم»; no place of a body or a person."""
    for index in range(predicate.last + 1, predicate.clause_last + 1):
        name = sentence.names[index]
        if name is None or name.kind is not NameKind.PLACE or name.first != index:
            continue
        before = sentence.words[index - 1]
        if not before.flags & (PREP | ROLE | BODY | CONJ) and not sentence.words[index].flags & COUNTRY:
            return index, min(name.last, predicate.clause_last)
    return None


def _behind_time(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The place behind the time of an event noun («زلزلهٔ [دیروز] شهرستان بم»), or a hall behind a day."""
    words, parse = sentence.words, sentence.parse
    if not parse or not predicate.nominal or predicate.first < 0:
        return None
    first, last = predicate.first, predicate.clause_last
    hall = first > 1 and words[first].flags & PLACE and words[first - 1].flags & COMMA and not sentence.hidden[first]
    if hall and predicate.group is None and not words[first].flags & EVENT:
        return first, parse.phrase_end(first, last)
    for index in range(predicate.last + 3, last + 1) if predicate.group is None else ():
        if words[index].flags & PLACE and words[index - 1].flags & COMMA and sentence.hidden[index - 2]:
            return index, parse.phrase_end(index, last)  # «کارگاه خوش‌نویسی، شنبه‌ها، [فرهنگسرای بهمن]»
    index = predicate.last + 1
    while index <= last and sentence.hidden[index]:
        index += 1
    if index > last or index == predicate.last + 1 or not words[predicate.last].flags & EVENT:
        return None
    name = sentence.names[index]
    named = name is not None and name.kind is NameKind.PLACE and name.first == index
    if name is not None and named and not words[index].flags & COUNTRY:
        return index, min(name.last, last)
    return None


def _inside_noun_phrase(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """The place that «در …» tells within the phrase of an event noun: «سقوط [دوشنبه] بالگرد در تنگه هرمز دلیل داشت»."""
    words, group = sentence.words, predicate.group
    if group is None or not predicate.nominal:
        return None
    for index in range(predicate.last + 1, group.first - 1):
        here = words[index]
        if here.flags & (MARK | CONJ | OBJECT) or sentence.owner[index] is not predicate.clause:
            return None
        if here.form == "در" and not sentence.hidden[index + 1]:
            return site_behind(sentence, index + 1, group.first)
    return None


def _of_office(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether the place belongs to an office («سفیر ژاپن در ایران») more than to the event.

    Who only asks has no office there: «در گفت‌وگو با خبرنگار فارس در کرج».
    """
    words = sentence.words
    name = sentence.names[phrase.first]
    end = phrase.last - bool(sentence.parse and sentence.parse.pos[phrase.last] == "ADJ")
    alone = phrase.first == phrase.last or (name is not None and name.last in (end, phrase.last))
    if not alone or not (words[phrase.first].flags & (TOWN | COUNTRY) or words[phrase.first].form in GRADES):
        return False
    before = range(phrase.first - 2, max(phrase.first - 5, -1), -1)
    office = next((n for n in before if words[n].flags & ROLE and not is_trade(words[n].form)), -1)
    if office < 0 or any(sentence.hidden[office : phrase.first]):
        return False
    return words[office].form not in _ASKING


_ASKING: Final = frozenset("خبرنگار خبرنگاران".split())
