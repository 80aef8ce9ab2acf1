"""Where clauses of spoken Persian end that no mark parts: behind a finite verb and what still belongs to it.

In «آسانسور از یکشنبه خرابه سرویسکار فردا میاد» two clauses stand on one line. `clauses_apart` gives the text with line
ends between such clauses, letter for letter as long as before, so that each is a sentence for whatever reads it. Texts
without words of speech stay as they are. Knows where times stand, not when they are.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from gahnegar.events.animacy import is_goal_noun
from gahnegar.events.clauses import MOVING, TAKING, Sentence
from gahnegar.events.spoken_verbs import marks_object
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import (
    ANNOUNCE,
    BODY,
    BREAK,
    CONJ,
    COUNTRY,
    DETERMINER,
    EVENT,
    LIGHT,
    MARK,
    MODAL,
    NAME,
    NUMBER,
    OBJECT,
    PERSON,
    PLACE,
    PREP,
    PRONOUN,
    SUB,
    TOWN,
    WordForm,
    word,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.nouns import is_seen
from gahnegar.persian.verbs import TenseForm

_SAMPLE: Final = 20_000
"""Letters at the beginning of a text by which it is judged."""
_SHARE: Final = 80
"""Words of which one at least is spoken in a text that is spoken."""
_TWO: Final = 2
_NOTE: Final = 30
"""Words of a text at most that one word of speech makes spoken."""
_LETTERS: Final = 9
"""Letters of a word of a note, with its space, more or less."""
_ELSEWHERE: Final = frozenset("رو تو توی باشه اون".split())
"""Words of speech that are other words as well."""
_LINE: Final = re.compile(r"^([^\W\d_][\w\u200c]*(?: [\w\u200c]+)?):(?=[ ])", re.MULTILINE)
"""Who wrote a message, before its colon."""
_WORD: Final = re.compile(r"[\w\u200c]+")
_SPEECH: Final = re.compile(
    r"""(?<![\w\u200c]) (?:
        اگه | یه | دیگه | واسه | اینا | اونا | اون | همون | اونجا | چیه | چجوری | خونه | خونشون | یادته | باشه | باشن
      | هستش | توی? | (?<!این[ ])(?<!پیش[ ]) رو | منو | بابام | مامانم | داداشم | داره | دارن | الانم | هیچی
      | (?<=،[ ])گفتن[ ](?:که|باید|تا|نه|نمی\w*|فردا|امروز|شنبه)
      | چنده | کیه | چطوری[دن]? | بهتره
      | ن?یومد\w? | اومد\w? | می\u200c?(?:رم|ریم|گم|گیم|ام|اد|خوام|خوای|خواد|شم|دم)
      | ن?می\u200c?(?!ان)[آ-ی]{0,6}(?:نه|ره|شه|گه|سه|نن|رن|گن|شن)
      | ن?(?:بشه|بشن|باشن|بیاد|بیاین|کنین|کردین|بودین|هستین|دارین|رفتین|گفتین)
      | [آ-ی\u200c]{2,}\u200c(?:مون|تون|شون)[هو]?
      | تابستون\w? | زمستون\w? | بارون | نون | خیابون | مهمون | تموم | آره | ایشالا | راستش | مرسی | خداییش | بهشون
      | [آ-ی\u200c]{3,}(?:یشو|اشو|امو|یمو|شونو|تونو|مونو|شونه)
      | ن?(?:رفتی?م | رفته[ ]بودی?م | برگشتی?م | رسیدی?م) [ ]
        (?:سینما | تئاتر | کوه | شمال | جنوب | دریا | سفر | مسافرت | دانشگاه | مدرسه | باشگاه | استخر | بازار | پارک
          | دکتر | بیمارستان | کلانتری | عروسی | مهمانی)
    ) (?![\w\u200c])""",
    re.VERBOSE,
)
"""Words that stand in spoken Persian and hardly ever elsewhere."""
_GIVING: Final = MOVING | frozenset("برد آورد فرستاد انداخت گذاشت زد داد فروخت ریخت سپرد کشید".split())
"""Verbs behind which speech puts whereto: «زدم به حساب»."""
_IDIOMS: Final = frozenset("حال هوش دنیا یاد یادم دست بین سر خواب راه در پیش".split())
"""Words with which a verb of motion tells of no motion: «از حال رفت», «یادم رفت»."""
_GOALS: Final = frozenset("به رو را توی تو در دنبال سر پیش سمت طرف".split())
"""Prepositions of goals, as they stand behind a verb of motion. («رو» and «تو» are read as «را» and «در».)"""
_SELLING: Final = frozenset("فروخت خرید داد گرفت شد".split())
"""Verbs behind which speech puts the price: «فروختم پنجاه میلیون»."""
_SHORT_GOALS: Final = frozenset("به رو را توی تو در".split())
_HELPING: Final = frozenset("خواست توانست گذاشت بایست دانست شد".split())
"""Verbs whose wish or permission the next verb tells, in whatever person: «نمیشه بندازین؟», «بذار بیاد»."""
_SAYING: Final = frozenset("گفت پرسید نوشت دید شنید فهمید دانست فکر".split())
"""Verbs whose content the next clause is."""
_SERIAL: Final = frozenset("شد رفت آمد نشست گرفت برداشت".split())
"""Verbs that run into the next one: «پا شدم رفتم», «اومدم دیدم»."""
_CONDITIONS: Final = frozenset("اگه اگر وقتی چون که تا هرکی هرکس هرچی هروقت همین‌که وقتیکه هرموقع موقعی".split())
_BEFORE_MAIN: Final = frozenset("اگه اگر وقتی هروقت هرموقع هرکی هرکس".split())
"""Words whose clause stands before the one that it belongs to."""
_NO_GOAL: Final = frozenset(
    "من ما تو اون اونا این اینا بعد بعدش هنوز الان دیگه ولی اما خیلی خب راستی آخه فقط حالا امشب هیچ هیچکی کسی همه هرچی "
    "مامان بابا مامانم بابام داداشم خواهرم چون که تا و یعنی اونجا اینجا هم نه آره باز دوباره کلی یه".split()
)
"""Words that stand behind a verb and are no goal of it."""
_TO_SOMEBODY: Final = frozenset("براش بهش ازش باهاش برام بهم ازم باهام برامون بهمون براشون بهشون".split())
"""Prepositions with their pronoun, which speech puts behind the verb too: «دعا کنین براش»."""
_CHAIN: Final = 4
"""Words of a goal at most."""
_NEAR: Final = 9


def is_spoken(text: str) -> bool:
    """Whether a folded text is written as one speaks.

    >>> is_spoken("دیروز رفتم خونه دیدم برق نیست گفتن تا شب میاد"), is_spoken("همایش ملی آب در یزد برگزار شد.")
    (True, False)
    """
    sample = text[:_SAMPLE]
    found = {match[0] for match in _SPEECH.finditer(sample)}
    count = sum(1 for _ in _WORD.finditer(sample)) if found or len(sample) < _NOTE * _LETTERS else 0
    if not found:
        return 0 < count <= _NOTE and _tells_of_me(sample)
    if not found <= _ELSEWHERE and _is_chat(sample):
        return True
    if len(found) < _TWO and (count > _NOTE or not found.isdisjoint(_ELSEWHERE)):
        return False
    return _SHARE * sum(1 for _ in _SPEECH.finditer(sample)) >= count


def _tells_of_me(text: str) -> bool:
    """Whether a note has the «را» of speech on a noun and a verb of the first person: «ماشینو گذاشتم تعمیرگاه»."""
    forms = [match[0] for match in _WORD.finditer(text)]
    mine = any(form.endswith("م") and word(form).verb is not None for form in forms)
    return mine and any(marks_object(form) for form in forms)


def _is_chat(text: str) -> bool:
    """Whether most lines of a text are messages of two writers at least: «پوریا: سلام», «مهسا: خوبی؟»."""
    writers = [match[1] for match in _LINE.finditer(text)]
    lines = sum(1 for line in text.split("\n") if line.strip())
    said = any(word(form).verb is not None for name in writers for form in name.split())
    return len(set(writers)) >= _TWO < len(writers) and 3 * len(writers) >= 2 * lines and not said


def clauses_apart(text: str, sentences: Iterable[tuple[Sentence, list[tuple[int, int]]]]) -> str:
    """The text with a line end behind each clause of spoken sentences that no mark ends; offsets stay.

    `sentences` come with the words (first, last) of their times.
    """
    letters: list[str] | None = None
    for sentence, times in sentences:
        for index in (*_ends(sentence, times), *_turns(sentence.words, times)):
            place = sentence.ends[index]
            if place < len(text) and text[place] == " ":
                letters = letters or list(text)
                letters[place] = "\n"
    return "".join(letters) if letters else text


def _ends(sentence: Sentence, times: list[tuple[int, int]]) -> Iterator[int]:
    """The words behind which a clause ends though no mark stands there."""
    words = sentence.words
    if not sentence.parse:
        return
    verbs = _verbs(sentence, times)
    unit = 0
    main = False
    for place, verb in enumerate(verbs):
        if verb.first < unit:
            continue
        mark = next((n for n in range(unit, verb.first) if words[n].flags & MARK), None)
        if mark is not None:
            main = False
        begin = next((before.last + 1 for before in verbs[place - 1 :: -1] if not before.modal), 0) if place else 0
        led = any(words[n].flags & SUB or words[n].form in _CONDITIONS for n in range(max(begin, unit), verb.first))
        if led and not main:
            continue
        main = True
        following = verbs[place + 1] if place + 1 < len(verbs) else None
        stop = _stop(words, verb.last + 1)
        inside = following is not None and following.first < stop
        end = _tail_end(sentence, verb, following.first if following is not None and inside else stop, times)
        if end + 1 >= stop:
            continue
        if _begins_clause(sentence, verb, end, verbs[place + 1 :] if inside else [], stop, times):
            yield end
            unit, main = end + 1, False


def _turns(words: list[WordForm], times: list[tuple[int, int]]) -> Iterator[int]:
    """The commas before «ولی» between what is of one time and what is of another: «جمعه شیفتم[،] ولی شنبه میام»."""
    for index in range(1, len(words) - 1):
        if words[index].form != "،":
            continue
        if any(last == index - 1 and says_is(words[last].form) for _, last in times):
            yield index  # «معارفه چهارشنبه‌ست[،] همه باید باشیم»
        said = words[index - 1].form.endswith(_SAYING_IS) and any(first > index for first, _ in times)
        turns = words[index + 1].form in _BUT and any(last < index - 1 for _, last in times)
        if said and (turns or words[index + 1].form in _SELVES or _is_state(words, index - 1)):
            yield index


def _is_state(words: list[WordForm], index: int) -> bool:
    """Whether a noun says with «ه» or «م» what or where somebody is: «دخترم پنجم [دبستانه]، …», «تو [راهم]، …»."""
    form = words[index].form
    if is_seen(form) or not is_seen(form[:-1]):
        return False
    return form.endswith("ه") or (form.endswith("م") and words[index - 1].form == "در")


_BUT: Final = frozenset(("ولی", "اما"))
_SELVES: Final = frozenset(("من", "منم", "ما", "مام"))
_SAYING_IS: Final = ("م", "ه", "ی", "ن", "د", "ست")
"""Ends of verbs, and of what says that somebody is something: «شیفتم», «تعطیله»."""


def _stop(words: list[WordForm], first: int) -> int:
    return next((n for n in range(first, len(words)) if words[n].flags & MARK), len(words))


def _verbs(sentence: Sentence, times: list[tuple[int, int]]) -> list[VerbGroup]:
    """The finite verbs, and the times that say «است» («۱۲ آبانه»)."""
    words = sentence.words
    taken = {n for group in sentence.groups for n in range(group.first, group.last + 1)}
    found = list(sentence.groups)
    found += [
        VerbGroup(last, last, "بود", TenseForm.PRESENT, copula=True)
        for first, last in times
        if last not in taken and says_is(words[last].form) and not _counts_for_verb(words, first, last)
    ]
    return sorted(found, key=lambda group: group.first)


def _counts_for_verb(words: list[WordForm], first: int, last: int) -> bool:
    """Whether a time counts for how long the next verb has gone on: «پنج هفته‌ست نه جنسی اومده»."""
    return bool(words[first].flags & NUMBER) and words[last].form.startswith(_UNITS)


_UNITS: Final = ("سال", "ماه", "هفته", "روز", "ساعت")


def says_is(form: str) -> bool:
    """Whether the last word of a time says that something is then: «آبانه», «شنبه‌ست», «فرداست»."""
    return form.endswith(("\u200cست", "\u200cس", "است")) or form in _MONTHS


_MONTHS: Final = frozenset(
    f"{month}ه" for month in "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر بهمن اسفند امشب".split()
)


def _tail_end(sentence: Sentence, verb: VerbGroup, stop: int, times: list[tuple[int, int]]) -> int:
    """The last word behind a verb that still belongs to it: «رفتم [کلانتری]», «میره [رو سایت]»."""
    words, parse = sentence.words, sentence.parse
    end = verb.last
    while end + 1 < stop:
        index = end + 1
        here = words[index]
        if any(first <= index <= last for first, last in times):
            break
        if here.flags & PREP or here.form in _GOALS:
            noun = index + 1
            time = next((last for first, last in times if first <= noun <= last), -1)
            if time >= 0 and time + 1 == stop and (stop == len(words) or words[stop].flags & MARK):
                return time  # «آب قطع میشه [تا ۵ صبح فردا]، چون …»
            if noun >= stop or time >= 0:
                break
            last = _goal_end(sentence, noun, stop)
            own = here.form in _GOALS and verb.stem in (MOVING if here.form not in _SHORT_GOALS else _GIVING)
            if not own and not _hangs(sentence, (index, last), verb):
                break
            end = last
            continue
        if end == verb.last and here.flags & NUMBER and verb.stem in _SELLING:
            while end + 1 < stop and words[end + 1].flags & NUMBER:
                end += 1
            continue
        if here.form in _TO_SOMEBODY and end == verb.last:
            end = index
            continue
        called = verb.first > 0 and words[verb.first - 1].form in ("زنگ", "قبول")
        idiom = verb.first and words[verb.first - 1].form in _IDIOMS and not sentence.hidden[verb.first - 1]
        goes = verb.stem in MOVING and not idiom
        left = verb.stem in TAKING and is_goal_noun(here.form)  # «ماشینو گذاشتم [تعمیرگاه]»
        bare = end == verb.last and (goes or called or left) and not verb.modal
        barred = here.flags & (MARK | CONJ | SUB | BREAK | PRONOUN | DETERMINER | NUMBER | PERSON | OBJECT)
        if (
            not bare
            or barred
            or here.form in _NO_GOAL
            or not (parse.pos[index] in ("NOUN", "PROPN") or here.flags & (PLACE | TOWN | COUNTRY | BODY))
        ):
            break
        if index + 1 == stop and here.flags & (LIGHT | EVENT) and stop < len(words):
            break
        had = words[stop].verb if stop < len(words) else None
        if here.flags & EVENT and had is not None and had.stem == "داشت":
            break
        end = _goal_end(sentence, index, stop)
        if end + 1 < len(words) and (words[end + 1].flags & OBJECT or sentence.hidden[end + 1]):
            if end == index and words[end + 1].flags & OBJECT:
                return verb.last
            end = index
    return end


def _goal_end(sentence: Sentence, first: int, stop: int) -> int:
    """The last word of a goal: what an ezafe ties, unless a clause plainly begins with it («[سایت] قیمتش هم …»)."""
    words, last = sentence.words, first
    name = sentence.names[first]
    if words[first].flags & (TOWN | COUNTRY):
        return min(name.last, stop - 1) if name is not None and name.kind is NameKind.PLACE else first
    while last + 1 < stop and (words[last].flags & DETERMINER or words[last].form == "یه"):
        last += 1
    while last + 1 < stop and last - first < _CHAIN and sentence.parse.ezafe[last] and not sentence.hidden[last + 1]:
        person = words[last + 1].flags & NAME and sentence.parse.pos[first] == "PROPN"
        if words[last + 1].flags & PREP or words[last + 1].form in _GOALS or person:
            break
        last += 1
    bare_verb = last + 1 == stop and stop < len(words) and not words[stop].flags & MARK
    return first if bare_verb or (last + 1 < stop and words[last + 1].form == "هم") else last


def _hangs(sentence: Sentence, phrase: tuple[int, int], verb: VerbGroup) -> bool:
    """Whether the analyser hangs a phrase on the verb before it."""
    head = sentence.parse.head
    tops = [head[n] for n in range(phrase[0], phrase[1] + 1) if not phrase[0] <= head[n] <= phrase[1]]
    return any(verb.first - 1 <= top <= verb.last for top in tops)


def _begins_clause(
    sentence: Sentence,
    verb: VerbGroup,
    end: int,
    following: list[VerbGroup],
    stop: int,
    times: list[tuple[int, int]],
) -> bool:
    """Whether a new clause begins behind a verb and its tail."""
    words = sentence.words
    after = words[end + 1]
    if not following:
        timed = any(end + 1 <= first and last < stop for first, last in times)
        bare = all(sentence.hidden[n] or words[n].flags & PREP for n in range(end + 1, stop))
        return (
            timed
            and not bare
            and bool(verb.copula or verb.stem in MOVING or verb.stem == "بود")
            and end + 2 < stop
            and not after.flags & (CONJ | SUB)
        )
    if after.form in _BEFORE_MAIN:
        return len(following) > 1 and following[1].first < stop
    if after.flags & (CONJ | SUB):
        return False
    if verb.stem in _SAYING or (verb.first and words[verb.first - 1].flags & ANNOUNCE and verb.stem == "داد"):
        return False
    nearest = following[0]
    same = words[verb.last].form[-1] == words[nearest.last].form[-1]
    if nearest.first == end + 1 and verb.stem in _SERIAL and same:
        return False
    led = any(words[n].flags & MODAL or words[n].form == "قراره" for n in range(end + 1, nearest.first))
    wished = nearest.tense is TenseForm.SUBJUNCTIVE and not led and not _orders(sentence, nearest)
    if _is_auxiliary(words, verb) or wished:
        return False
    return verb.stem not in _HELPING or nearest.tense is not TenseForm.SUBJUNCTIVE


def _is_auxiliary(words: list[WordForm], verb: VerbGroup) -> bool:
    """Whether a verb only leads to the next: «قراره …», «بهتره …», «میشه …»."""
    plan = words[verb.first].form.startswith(("قرار", "بهتره", "لازمه", "ممکنه"))
    return plan or verb.modal


def _orders(sentence: Sentence, verb: VerbGroup) -> bool:
    form = sentence.parse.verb[verb.last]
    return form is not None and form.person == _TWO
