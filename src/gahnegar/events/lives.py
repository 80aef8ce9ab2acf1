"""Birth and death in the brackets behind a name: «پرویز کیانی (۵ مهر ۱۳۱۲ در رشت – ۲۰ آذر ۱۳۸۷ در وین)».

Also between commas, where a word says so: «پرویز کیانی، متولد ۱۳۱۲ در رشت، …», and the years of a reign: «(سلطنت …)».
They date a life and never the verb around them. Other brackets of a reign, an office or a war are not of this kind: who
stands before them, how long they last and what the sentence says decides. Knows an analysed sentence and its times.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from gahnegar.dates.as_timex import as_timex
from gahnegar.dates.ends import ends_of_range
from gahnegar.dates.expression import Between, Date
from gahnegar.dates.resolution import Context
from gahnegar.dates.resolve import resolve_expression
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Grain, TimexType
from gahnegar.events.animacy import is_doer
from gahnegar.events.clauses import Sentence
from gahnegar.events.times_beside import TimedWords
from gahnegar.events.words import (
    BODY,
    CLOSE,
    COMMA,
    CONJ,
    COUNTRY,
    EVENT,
    MARK,
    NUMBER,
    OBJECT,
    OPEN,
    PLACE,
    PREP,
    PRONOUN,
    ROLE,
    SUB,
    TITLE,
    TOWN,
    VERBAL,
    word,
)
from gahnegar.persian.names import NameKind, is_place
from gahnegar.persian.text import Folded, Span, fold

BIRTH: Final = "تولد"
DEATH: Final = "درگذشت"
_BORN: Final = frozenset("زاده متولد تولد ولادت زادروز زایش".split())
_DIED: Final = frozenset("درگذشته درگذشت متوفی متوفای وفات مرگ فوت شهادت †".split())
_REIGNS: Final = frozenset("سلطنت پادشاهی حکومت فرمانروایی خلافت صدارت امارت حکمرانی ریاست نخست‌وزیری وزارت".split())
"""What a bracket behind a name may tell the years of, that noun before them."""
_MADE: Final = frozenset("تاسیس ساخت افتتاح احداث انتشار گشایش".split())
"""What a bracket behind a thing may tell the time of, that noun before it."""
_DASHES: Final = frozenset("-–—ـ−")
_NO_NAME: Final = MARK | PREP | VERBAL | NUMBER | CONJ | SUB | OBJECT | BODY | EVENT | PLACE
"""Words that are no part of a person's name."""
_NO_THING: Final = MARK | PREP | VERBAL | CONJ | SUB | OBJECT
"""Words before which the name of a thing begins."""
_SHORTEST, _LONGEST, _LONGEST_REIGN = 15, 110, 50
"""Years of a life that is told by its two ends alone, and of a reign, at most."""
_YEAR: Final = 365.25
_NAME_WORDS: Final = 6
"""Words of a name that stands at the beginning of a sentence, at most."""
_INSIDE: Final = 40
"""Words between the brackets, at most."""
_CALLINGS: Final = ("شناس", "نویس", "نگار", "پرداز", "سرا", "نواز", "مدار")
"""Ends of nouns of who does something for a living."""
_RULERS: Final = frozenset(
    "شاه پادشاه شاهنشاه سلطان امپراتور امپراطور خلیفه ملکه فرمانروا حاکم والی امیر تزار قیصر رئیس‌جمهور نخست‌وزیر".split()
)
"""Of whom a bracket may tell how long they ruled."""


@dataclass(frozen=True, slots=True)
class Life:
    """A birth, a death or a reign: whose, the words that say so and those of its place, ends inclusive.

    `deed` is the noun of its title. `sign`: «زاده», «درگذشته» or the like; -1 where none stands.
    """

    timex: Timex
    deed: str
    name: tuple[int, int]
    words: tuple[int, int]
    sign: int
    place: tuple[int, int] | None
    somebody: bool = True
    """Whether it is told of a person or a body, and not of a thing that was made."""


def find_lives(sentence: Sentence, timed: Sequence[TimedWords], folded: Folded) -> dict[int, list[Life]]:
    """For the numbers of those times that stand in the brackets of a life, the births and deaths that they date."""
    found: dict[int, list[Life]] = {}
    names: dict[int, tuple[int, int]] = {}
    words = sentence.words
    for opening, closing in _asides(sentence):
        inside = [n for n, item in enumerate(timed) if opening < item.first and item.last < closing]
        if not 0 < len(inside) <= 2 or any(timed[n].timex.type is not TimexType.DATE for n in inside):
            continue
        named = any(words[n].form in _BORN | _DIED for n in range(opening + 1, closing))
        items = [timed[n] for n in inside]
        exact = all(item.timex.granularity is Grain.DAY for item in items)
        made = _thing_before(sentence, opening, closing, items[0]) if len(items) == 1 else None
        if made is not None:
            deed, body = folded.span(*sentence.offsets(opening + 1, opening + 1)).text, words[made[0]].flags & BODY
            sign = opening + 1
            found[inside[0]] = [Life(items[0].timex, deed, made, (sign, closing - 1), sign, None, bool(body))]
            continue
        rules = len(items) == 1 and _tells_reign(sentence, opening, closing, items[0])
        name = names.get(opening) or _name_before(sentence, opening, closing, named=named or rules)
        if rules and name is not None:
            deed = words[opening + 1].form
            found[inside[0]] = [Life(items[0].timex, deed, name, (opening + 1, closing - 1), opening + 1, None)]
            continue
        if name is None or not (named or _is_of_lives(sentence, name, exact=exact)):
            continue
        names[closing] = name
        lives = _of_range(sentence, items[0], (opening, closing), name, folded) if len(items) == 1 else None
        lives = lives or _of_parts(sentence, items, (opening, closing), name)
        if not lives:
            continue
        found |= {n: [life for life in lives if _holds_end(timed[n], life)] for n in inside}
    for n, item in enumerate(timed):
        born = _born_beside_name(sentence, item)
        if born is not None and n not in found:
            found[n] = [born]
    return found


def _tells_reign(sentence: Sentence, opening: int, closing: int, item: TimedWords) -> bool:
    """Whether a bracket gives the years of a reign or an office: «(سلطنت ۱۲۲۷–۱۲۷۵)»."""
    return sentence.words[opening + 1].form in _REIGNS and _is_labelled(sentence, opening, closing, item)


def _is_labelled(sentence: Sentence, opening: int, closing: int, item: TimedWords) -> bool:
    """Whether a bracket holds one word and a time, with no more than a preposition or a mark between."""
    between = sentence.words[opening + 2 : item.first]
    return item.last + 1 == closing and item.first > opening + 1 and all(here.flags & (MARK | PREP) for here in between)


def _thing_before(sentence: Sentence, opening: int, closing: int, item: TimedWords) -> tuple[int, int] | None:
    """The words of what a bracket says to have been made at its time: «[مجله سخن] (تأسیس ۱۳۲۲)»."""
    words = sentence.words
    if words[opening + 1].form not in _MADE or not _is_labelled(sentence, opening, closing, item):
        return None
    first = opening
    while first and opening - first < _NAME_WORDS:
        here = words[first - 1].flags
        if (here & _NO_THING and not here & (OPEN | CLOSE)) or sentence.hidden[first - 1]:
            break
        first -= 1
    return (first, opening - 1) if first < opening else None


def _asides(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The words around what stands in brackets, and around what begins with «متولد» or the like between commas."""
    words = sentence.words
    for opening, here in enumerate(words[:-1]):
        aside = bool(here.flags & COMMA) and words[opening + 1].form in _BORN | _DIED
        if not aside and here.form not in ("(", "["):
            continue
        ends = COMMA | VERBAL if aside else CLOSE | OPEN
        stop = min(opening + _INSIDE, len(words))
        closing = next((n for n in range(opening + 2, stop) if words[n].flags & ends), -1)
        if closing > 0 and words[closing].flags & (COMMA if aside else CLOSE):
            yield opening, closing


def _born_beside_name(sentence: Sentence, item: TimedWords) -> Life | None:
    """The birth that is told right behind a name, without any mark: «علی رضایی [متولد ۱۳۶۰] بازداشت شد»."""
    words, sign = sentence.words, item.first - 1
    if sign < 1 or words[sign].form != "متولد" or any(group.first == item.last + 1 for group in sentence.groups):
        return None
    beside = sentence.names[sign - 1]
    if beside is None or beside.kind is not NameKind.PERSON or item.timex.type is not TimexType.DATE:
        return None
    ends = (n for n in range(item.last + 1, min(item.last + _NAME_WORDS, len(words))) if words[n].flags & COMMA)
    site = _place(sentence, item, next(ends, item.last + 1))
    last = item.last if site is None else site[1]
    return Life(item.timex, BIRTH, (beside.first, beside.last), (sign, last), sign, site)


def _holds_end(item: TimedWords, life: Life) -> bool:
    """Whether the time of a birth or a death is an expression or an end of it."""
    return item.timex.start <= life.timex.start and life.timex.end <= item.timex.end


def _name_before(sentence: Sentence, opening: int, closing: int, *, named: bool) -> tuple[int, int] | None:
    """The person named right before a bracket, other brackets left out; or None.

    `named`: a word says that it is of a birth or a death. A name that nothing knows begins the sentence, and then that
    or what follows the bracket says that it is a person's: «… پزشک ایرانی بود».
    """
    words, parse = sentence.words, sentence.parse
    last = opening - 1
    while last > 0 and words[last].form in (")", "]"):
        last = next((n for n in range(last - 1, -1, -1) if words[n].flags & OPEN), 0) - 1
    if last < 0 or not parse:
        return None
    name = sentence.names[last]
    if words[last].flags & _NO_NAME if name is None else name.kind is not NameKind.PERSON:
        return None
    plain = last < _NAME_WORDS and not any(
        here.flags & (_NO_NAME | ROLE | TITLE | PRONOUN) for here in words[: last + 1]
    )
    following = words[closing + 1] if closing + 1 < len(words) else None
    person = following is not None and (
        following.flags & (ROLE | TITLE) or following.form.endswith(_CALLINGS) or is_doer(following.form, plural=False)
    )
    kin = words[0].form
    related = name is not None and kin.endswith("ش") and word(kin[:-1]).flags & ROLE  # «پدرش میرزا حسن»
    if plain and person and not related:
        return 0, last
    if name is not None:
        return name.first, last
    return (0, last) if plain and named else None


def _is_of_lives(sentence: Sentence, name: tuple[int, int], *, exact: bool) -> bool:
    """Whether a name stands for who bears it, and not for their reign, office or work; `exact`: to the day."""
    words, parse, first = sentence.words, sentence.parse, name[0]
    if words[name[1]].flags & COUNTRY:
        return False
    if not first or not parse.ezafe[first - 1] or words[first - 1].flags & (PREP | MARK):
        return True
    if exact and name[1] > first and not words[first - 1].flags & (PLACE | BODY):  # «آثار سهراب سپهری»
        return True
    return bool(words[first - 1].flags & (ROLE | TITLE)) or parse.pos[first - 1] in ("PROPN", "ADJ")


def _of_range(
    sentence: Sentence, item: TimedWords, bracket: tuple[int, int], name: tuple[int, int], folded: Folded
) -> list[Life]:
    """Birth and death of a bracket that is one range: «(۱۳۱۲–۱۳۸۷)»."""
    timex = item.timex
    led = all(sentence.words[n].form in _BORN for n in range(bracket[0] + 1, item.first))
    if not isinstance(timex.expression, Between) or not led or item.last != bracket[1] - 1:
        return []
    ends = _ends_of(timex, folded)
    if timex.first is None or timex.last is None or ends is None:
        return []
    years = (timex.last - timex.first).days / _YEAR
    if not _SHORTEST <= years <= _LONGEST or (years < _LONGEST_REIGN and _rules(sentence, name)):
        return []
    both = zip(ends, (BIRTH, DEATH), strict=True)
    return [Life(end, deed, name, item.words, -1, None) for end, deed in both]


def _rules(sentence: Sentence, name: tuple[int, int]) -> bool:
    """Whether somebody is told of as a ruler."""
    forms = [here.form for here in sentence.words]
    named = any(form in _RULERS or form.endswith("شاه") for form in forms[name[0] : name[1] + 1])
    return named or any(form in _RULERS for form in forms)


def _ends_of(timex: Timex, folded: Folded) -> tuple[Timex, Timex] | None:
    """Both ends of a range as times of their own; None where they are no dates with a year."""
    inner = fold(timex.text)
    stretches = ends_of_range(inner.text)
    if stretches is None or not isinstance(timex.expression, Between):
        return None
    ends = []
    for date, stretch in zip((timex.expression.start, timex.expression.end), stretches, strict=True):
        if not isinstance(date, Date) or date.year is None:
            return None
        resolution = resolve_expression(replace(date, calendar=date.calendar or timex.calendar), Context())
        own = inner.span(*stretch)
        span = Span.of(folded.raw, timex.start + own.start, timex.start + own.end)
        ends.append(as_timex(span, date, resolution, None, published=timex.published, inferred=False))
    return ends[0], ends[1]


def _of_parts(
    sentence: Sentence, items: Sequence[TimedWords], bracket: tuple[int, int], name: tuple[int, int]
) -> list[Life]:
    """Births and deaths that words or a dash tell apart: «(زاده … در …، درگذشته …)», «(… در رشت – … در وین)»."""
    words = sentence.words
    bounds = [bracket[0] + 1]
    for left, right in pairwise(items):
        cut = next((n for n in range(left.last + 1, right.first) if words[n].form in _DASHES), -1)
        if cut < 0:
            cut = next((n for n in range(left.last + 1, right.first) if words[n].form in _BORN | _DIED), -1)
        if cut < 0:
            return []
        bounds.append(cut)
    bounds.append(bracket[1])
    lives: list[Life] = []
    named = any(words[n].form in _BORN | _DIED for n in range(*bracket))
    for place, (item, (start, end)) in enumerate(zip(items, pairwise(bounds), strict=True)):
        sign = next((n for n in range(item.first - 1, start - 1, -1) if words[n].form in _BORN | _DIED), -1)
        site = _place(sentence, item, end)
        last = item.last if site is None else site[1]
        bare = all(words[n].flags & (MARK | PREP) for n in range(start, item.first)) and all(
            words[n].flags & MARK for n in range(last + 1, end)
        )
        open_end = len(items) == 1 and any(words[n].form in _DASHES for n in range(last + 1, end))
        after_birth = bool(lives) and lives[0].deed == BIRTH
        if sign < 0 and not (bare and (after_birth or open_end or (len(items) > 1 and not place))):
            if named:  # «(تعمید … – درگذشت …)»
                continue
            return []
        born = words[sign].form in _BORN if sign >= 0 else not place
        lives.append(
            Life(item.timex, BIRTH if born else DEATH, name, (item.first if sign < 0 else sign, last), sign, site)
        )
    if len(lives) > 1 and (lives[0].deed == lives[1].deed or not _lived(lives)):
        return []
    return lives


def _lived(lives: Sequence[Life]) -> bool:
    """Whether two ends are those of a life by their order and the years between them."""
    ends = sorted(lives, key=lambda life: life.deed != BIRTH)
    born, died = ends[0].timex.first, ends[1].timex.last
    if any(life.sign >= 0 for life in lives):
        return True
    return born is not None and died is not None and _SHORTEST <= (died - born).days / _YEAR <= _LONGEST


def _place(sentence: Sentence, item: TimedWords, stop: int) -> tuple[int, int] | None:
    """Where it was: «در …» behind the date, or behind its comma a known place, or any name where the day is exact."""
    words, first = sentence.words, item.last + 1
    if first < stop and words[first].flags & TOWN:  # «(۱۳۰۲ تهران – ۱۳۴۸ اسالم)»
        first -= 1
    elif first + 1 >= stop:
        return None
    led, following = words[first].form == "در", words[first + 1]
    exact = item.timex.granularity is Grain.DAY and not following.flags & _NO_NAME
    known = exact or following.flags & TOWN or is_place(following.form)
    if not (led or ((first == item.last or words[first].flags & COMMA) and known)) or following.form in _BORN | _DIED:
        return None
    begin = first + 1
    end = begin
    while end < stop and (
        not words[end].flags & MARK or (words[end].flags & COMMA and _place_goes_on(sentence, end, stop))
    ):
        if words[end].form in _BORN | _DIED | {"و"}:
            break
        end += 1
    while end > begin and words[end - 1].flags & (MARK | PREP):
        end -= 1
    return (begin, end - 1) if end > begin else None


def _place_goes_on(sentence: Sentence, comma: int, stop: int) -> bool:
    """Whether a place goes on behind a comma: «رشت، ایران»."""
    following = comma + 1
    return following < stop and bool(sentence.words[following].flags & TOWN or is_place(sentence.words[following].form))
