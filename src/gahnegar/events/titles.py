"""Titles: a line for an event, of its clause's own words in their own order, without the time and who said it.

A clause is cut into pieces that stand or go together: phrases with their preposition, what hangs on nouns, clauses
inside. What a predicate needs stays; what does not fit in a dozen words goes by weight. Nothing is put in that the text
does not say, but names for pronouns; what would not be true or complete is not cut: then the clause is the title.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from gahnegar.events.clauses import Link, Sentence
from gahnegar.events.cuts import keeps_sense
from gahnegar.events.groups import WISHED
from gahnegar.events.lexicon import PLANS
from gahnegar.events.participants import is_somebody
from gahnegar.events.phrases import chain_end, is_listing
from gahnegar.events.predicate import Predicate, complex_start
from gahnegar.events.wording import reword
from gahnegar.events.words import (
    CLOSE,
    COMMA,
    CONJ,
    CONNECTIVE,
    COUNTRY,
    DETERMINER,
    EVENT,
    FILLER,
    HOLDING,
    LIGHT,
    MANNER,
    MARK,
    MEASURE,
    NAME,
    NUMBER,
    OBJECT,
    OPEN,
    PLACE,
    PREP,
    PRONOUN,
    PURE_PREP,
    STOP,
    SUB,
    TOWN,
    UNDER,
    VERBAL,
)
from gahnegar.persian.text import Folded
from gahnegar.persian.verb_table import LIGHT_VERBS
from gahnegar.persian.verbs import Tense

LONGEST: Final = 12
"""Words of a title."""
_SLACK: Final = 2
"""Words beyond `LONGEST` that a title may have where it would otherwise lose what it needs."""
_CLAUSE: Final = 28
"""Words of a clause at most that stands as its own title."""
_BARE: Final = 2
"""Words that say nothing without their time: «طول کشید», «فتنه»."""

_SITE: Final = PLACE | TOWN | COUNTRY
PRONOUNS: Final = frozenset(("وی", "او", "ایشان"))
_ZWNJ: Final = "\u200c"
_ZWNJS: Final = re.compile("\u200c{2,}")
_GLUED: Final = {
    "از": "درصد نفر تن بخش نیمی یکی برخی بسیاری تعدادی جمعی گروهی بیش کمتر پس قبل پیش بعد اعم عبارت عده‌ای شماری بخشی "
    "پیشگیری صیانت خروج بهره‌برداری ناشی برگرفته بعضی",
    "به": "نسبت مربوط متعلق وابسته معروف مبتلا موسوم منجر راه منحصر دسترسی رسیدگی ورود انتقال پیوستن تجاوز وابستگی "
    "رأی رای متهم مشهور متخلص ابتلا",
    "با": "همراه مرتبط متناسب مبارزه همکاری رابطه ارتباط گفت‌وگو گفت‌و‌گو گفتگو مصاحبه آشنایی همزمان",
    "در": "واقع مستقر سرمایه‌گذاری عضویت مشارکت",
    "بر": "مبنی علاوه بنا مبتنی مشتمل بالغ نظارت",
}
"""Nouns and adjectives that take a preposition with them: «یکی از …», «مبارزه با …»."""
_GOVERNED: Final = {
    "از": "مطلع آگاه انصراف یاد تجلیل بازدید سخن خبر حمایت استقبال دفاع تقدیر قدردانی جلوگیری رونمایی انتقاد "
    "خودداری استفاده خارج محروم "
    "برخوردار خواست عبور گذشت",
    "به": "مشکوک مظنون مشغول ملحق تسلیم ارسال منتقل انتقال تحویل معرفی واریز ارجاع دعوت افزوده اضافه راهی پاسخ "
    "حمله سفر اشاره منجر تبدیل مبدل اعتراض صعود کمک محکوم موفق مراجعه واگذار رسید رفت آمد پیوست انجامید "
    "سرازیر وارد اعزام متهم موکول تقدیم اهدا اختصاص بازگشت",
    "با": "مصادف تصادم تصادف ازدواج دیدار مذاکره مخالفت موافقت ملاقات برخورد مقابله مواجه روبرو توافق تساوی بازی "
    "روبه‌رو گو گفتگو",
    "بر": "تاکید تأکید غلبه پیروز",
    "در": "شرکت حضور",
}  # fmt: skip
_PAIRS: Final = {(noun, prep) for prep, nouns in _GLUED.items() for noun in nouns.split()}
_VALENCES: Final = {(noun, prep) for prep, nouns in _GOVERNED.items() for noun in nouns.split()}
"""What a predicate needs to make sense: «از … بازدید کرد»."""

_NEEDED, _ASKED, _OF_NOUN, _REASON, _AFTER, _INNER, _LOOSE = 5, 8, 22, 72, 75, 90, 99
"""Weights: what a predicate needs, what it asks for by the analyser, what hangs on a noun, cause and purpose, clauses
behind the verb and inside, and what does not belong to an event noun."""
_WEIGHTS: Final = {
    "ضمن": 70, "براساس": 70, "طبق": 70, "به‌دلیل": 70, "به‌منظور": 70, "برای": 60, "تا": 55, "در": 50, "توسط": 15,
    "از": 40, "به": 20, "بر": 25, "علیه": 12, "با": 48,
}  # fmt: skip
_ADVERB: Final = 45
_TIME: Final = 57
"""A time beside what was said, which may stay where there is room."""
_ASIDE: Final = 33
"""What stands behind a name and its comma: «قالیباف، شهردار تهران»."""
_FREE: Final = frozenset("پس بعد قبل پیش همزمان".split())
_LIMITS: Final = frozenset("بدون جز به‌جز بجز مگر منهای درصورت".split())
_LIMITING: Final = frozenset(
    (("در", "صورت"), ("در", "صورتی"), ("به", "جز"), ("به", "شرط"), ("به", "غیر"), ("به", "استثنای"), ("به", "استثناء"))
)
"""What limits what is said: without it more would be said than is true."""
_NAMED_AS: Final = frozenset("انتخاب منصوب معرفی شناخته تعیین برگزیده مطرح محسوب برگزید شناخت".split())
"""Predicates that say nothing true without «به عنوان …»."""
_REASONS: Final = frozenset(
    "منظور دلیل علت خاطر دنبال مناسبت رغم جای موجب پی راستای خصوص مورد زمینه جهت توجه اساس قالب ادامه طریق طرف "
    "حیث لحاظ نظر صورت شکل طور گونه پاسخ کنار حالی گفته گزارش جریان ابتدا پایان نتیجه میان".split()
)
"""Words after a preposition that tell why, whereby or in which respect: such phrases go early."""
_LED: Final = frozenset(
    "ویژه حدود دست‌کم حداقل حداکثر تنها فقط تقریبا تقریباً نزدیک راس رأس لغایت مورخ "
    "پایان مدت تاریخ تاریخ‌ها تاریخ‌های بتاریخ سر ناوقت جریان گذشت الی خلال عرض طول ظرف حوالی اواخر اوایل اواسط "
    "سال‌های ماه‌های هفته‌های روزهای شب‌های دوران ایام".split()
)
"""Words that only lead to a time."""
_PREFACE: Final = re.compile(
    r"""(?: (?:شایان|قابل|لازم[ ]به|گفتنی|یادآوری) [ ]? (?:ذکر|یادآوری|توضیح|توجه)? [ ] (?:است|می[ \u200c]?شود)
        | گفتنی[ ]است | این[ ]در[ ]?حالی[ ]?ست | این[ ]در[ ]حالی[ ]است | به[ ]عبارت[ ]دیگر | به[ ]این[ ]ترتیب
        ) (?:[ ]?که)? [ ،,]*""",
    re.VERBOSE,
)
_OPENERS: Final = frozenset("هنگامی زمانی وقتی همانگونه همان‌گونه همانطور همان‌طور همچنان آنچنانکه چنانکه حالی".split())
_UP_TO: Final = frozenset("رسید کشید انجامید".split())
"""Verbs that say nothing without how far: «به ۸۰ روز رسید»."""
_OF_PEOPLE: Final = frozenset(("دستگیر", "بازداشت"))
_BECOMING: Final = frozenset("برگزار منتشر دستگیر بازداشت".split())
"""Nouns and adjectives whose verb, where it is left out, is «شد»."""
_THESE: Final = frozenset(("این", "آن", "همین", "همان"))
_THEY: Final = frozenset("آنها آن‌ها آنان اینها این‌ها اینان".split())
_QUESTIONS: Final = frozenset("چرا آیا چگونه چطور کجا کی چیست کدام".split())


@dataclass(frozen=True, slots=True)
class Title:
    """A title, and whether it is the clause as it stands because no true one could be made of less."""

    text: str
    whole: bool = False


@dataclass(slots=True, eq=False)
class _Piece:
    """Words of a title that stand or go together; `weight` 0 stays; `of` is the piece it hangs on."""

    words: list[int]
    weight: int = 0
    bare: bool = False
    of: "_Piece | None" = None
    parts: list["_Piece"] = field(default_factory=list)


def make_title(
    sentence: Sentence,
    predicate: Predicate,
    times: list[tuple[int, int]],
    folded: Folded,
    *,
    name: str = "",
    said: str = "",
    beside: list[tuple[int, int]] | None = None,
    meant: Callable[[int], str] = lambda index: "",
) -> Title:
    """The title of the event, `LONGEST` words or a little more, as the text writes them.

    `times` are the word ranges (inclusive) left out. `name` is put in the place of a subject «وی», «او» or «این …», or
    before a clause without one. `said` is the speaker of a clause in the first person: «X: …». `beside`: the clause is
    what was said, and such times in it may stay. `meant` gives what a phrase that begins with «این» at a word means,
    or nothing.
    """
    times = [_widened(sentence, time) for time in times]
    cutter = _Cutter(sentence, predicate, times, beside or [])
    pieces = cutter.cut()
    if name and predicate.group is not None:
        pieces = _without_pronoun(sentence, pieces)
        name = "" if not _takes_name(sentence, predicate, pieces) else name
    whole = [index for piece in pieces for index in piece.words]
    room = LONGEST - min(len(name.split()), _NAME) - min(len(said.split()), 3)
    open_core = not name and _has_open_core(sentence, pieces, meant) and len(whole) <= _CLAUSE
    kept = _shortened(sentence, pieces, max(room, 10 if said else 8))
    if open_core and beside is None:
        kept = [piece for piece in pieces if piece in kept or piece.weight != _INNER]
    order = [index for piece in kept for index in piece.words]
    order = _without_ends(sentence, order)
    named = bool(name or (said and beside is None))
    sound = _is_sound(sentence, predicate, order, cutter.timed, named=named)
    if not sound and _is_sound(sentence, predicate, _without_ends(sentence, whole), cutter.timed, named=named):
        order, sound = _without_ends(sentence, whole), True
    alone = order if sound else _clause_as_it_stands(sentence, predicate, cutter.timed, named=bool(name or said))
    order = alone or order or list(range(predicate.clause_first, predicate.clause_last + 1))[:LONGEST]
    timed = cutter.timed if sound else set()
    cut = len(order) > LONGEST + 2 * _SLACK
    own_verb = predicate.gapped and sentence.words[predicate.first].form in _BECOMING
    lent = "" if not predicate.gapped or own_verb else _lent(sentence, predicate)
    if predicate.gapped and predicate.group is not None and not own_verb and not lent:
        order += range(predicate.group.first, predicate.group.last + 1)
    order = [*_matrix(sentence, predicate), *order]
    text = _written(sentence, order, folded, timed, meant)
    if not text:
        first, last = predicate.clause_first, predicate.clause_last
        text = " ".join(folded.span(sentence.starts[first], sentence.ends[last]).text.split())
    if own_verb:
        plural = sentence.words[predicate.first].form in _OF_PEOPLE and _is_plural(sentence, order)
        text = f"{text} {'شدند' if plural else 'شد'}"
    if lent:
        text = f"{text} {lent}"
    if predicate.gapped and text.endswith("شدند") and not _is_plural(sentence, order):
        text = text.removesuffix("ند")
    text = reword(text)
    if name and " ".join(name.split()[:_SAME]) not in text:
        text = " ".join((*name.split()[:_NAME], text))
    if said:
        text = f"{' '.join(said.split()[:_NAME])}: {text}"
    asked = [n for n in order[:2] if sentence.words[n].form in _QUESTIONS]
    asks = bool(asked) and sentence.words[min(asked[0] + 1, len(sentence.words) - 1)].form != "که"
    if asks or asked_after(sentence, predicate):
        text = text.rstrip("؟?. ") + "؟"
    return Title(text, not sound or cut or open_core)


def asked_after(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a question mark stands right behind the clause."""
    words, group = sentence.words, predicate.group
    after = max(predicate.clause_last, group.last if group is not None and not predicate.gapped else -1) + 1
    while after < len(words) and words[after].flags & CLOSE:
        after += 1
    return after < len(words) and words[after].form in "؟?"


def _lent(sentence: Sentence, predicate: Predicate) -> str:
    """The passive verb of a noun whose verb is told only by «به عمل آمد» further on."""
    group, words = predicate.group, sentence.words
    if group is None:
        return ""
    objects = [n for n in range(predicate.clause_first, group.first) if words[n].flags & OBJECT]
    later = bool(objects) and objects[0] > predicate.first and group.stem in ("کرد", "نمود", "داد")
    start = predicate.clause_first
    while start < predicate.first and words[start].flags & (MARK | CONNECTIVE):
        start += 1
    acts = (
        later
        and words[predicate.first].form not in _DONE_TO
        and is_somebody(sentence, start, min(chain_end(sentence, start), predicate.first - 1))
    )
    if acts and words[predicate.first].form in _GOING:
        return "شدند" if _is_plural(sentence, [start]) else "شد"
    if group.stem != "آمد" and (not later or acts):
        return ""
    return {Tense.FUTURE: "خواهد شد", Tense.PRESENT: "می\u200cشود", Tense.SUBJUNCTIVE: "شود"}.get(group.tense, "شد")


_DONE_TO: Final = frozenset(
    "افتتاح تأسیس تاسیس راه‌اندازی احداث بنا تعطیل منحل ادغام ثبت پلمب تشکیل بنیان‌گذاری نوسازی بازگشایی واگذار منتقل "
    "محکوم بازداشت دستگیر آزاد تبرئه منصوب انتخاب".split()
)
"""What is done to somebody or to a body, where a later verb is lent: «کارخانه افتتاح و … را آغاز کرد»."""
_GOING: Final = frozenset("اعزام روانه راهی حاضر وارد موفق مستقر عازم مطلع".split())
"""What somebody becomes, and does to nobody, where a later verb is lent: «به محل اعزام و … را کشف کردند»."""


def _widened(sentence: Sentence, time: tuple[int, int]) -> tuple[int, int]:
    """The words of a time with what belongs to it: «[روز] دوم مه», «نیمه‌شب [گذشته]», «دو روز [یا بیشتر]»."""
    words, (first, last) = sentence.words, time
    own = {words[n].form for n in range(first, last + 1)}
    if first and words[first - 1].form in _UNITS and words[first - 1].form not in own:
        first -= 1
    if first > 1 and words[first - 1].flags & CONJ and words[first - 2].form in _UNITS:
        first -= 2
        if first > 1 and words[first - 1].form == "نوبت" and words[first - 2].flags & PREP:
            first -= 2
    tail = words[last + 1].form if last + 1 < len(words) else ""
    if tail in _TAILS and tail not in own and not any(verb.first == last + 1 for verb in sentence.groups):
        last += 1
    after = tuple(word.form for word in words[last + 1 : last + 4])
    return first, last + max((len(tail) for tail in _LONG_TAILS if after[: len(tail)] == tail), default=0)


_UNITS: Final = frozenset("روز شب صبح عصر ظهر بامداد شامگاه مورخ مورخه ماه".split())
_TAILS: Final = frozenset("گذشته آینده جاری میلادی شمسی خورشیدی قمری".split())
"""What belongs to a time before or behind it."""
_LONG_TAILS: Final = tuple(
    tuple(tail.split())
    for tail in ("یا بیشتر", "یا کمتر", "به بعد", "بدین‌سو", "بدین سو", "به این طرف", "به این سو", "به وقت محلی")
)


def _is_plural(sentence: Sentence, order: list[int]) -> bool:
    """Whether the first noun of a title is more than one, so that a verb it borrows stays plural."""
    for index in order:
        if not sentence.words[index].flags & (MARK | DETERMINER | CONNECTIVE | CONJ):
            form = sentence.words[index].form
            return form.endswith(("ها", "های", "ان", "ین", "ات")) or bool(sentence.words[index].flags & NUMBER)
    return False


def _clause_as_it_stands(sentence: Sentence, predicate: Predicate, timed: set[int], *, named: bool) -> list[int]:
    """The words of the clause with a time inside it, and of the sentence up to it where it names nobody and nothing."""
    first, last = predicate.clause_first, predicate.clause_last
    clause, group = predicate.clause, predicate.group
    if group is not None and not named and not _has_core(sentence, predicate, list(range(first, group.first))):
        while clause.parent is not None and clause.link is not Link.CONTENT:
            clause = clause.parent
        first = min(clause.first, first)
    if last - first >= _CLAUSE:
        first = predicate.clause_first
    found: list[int] = []
    depth = 0
    for index in range(first, last + 1):
        form = sentence.words[index].form
        depth += form in "(["
        if not depth:
            found.append(index)
        depth -= form in ")]" and depth > 0
    found = _without_times(sentence, predicate, found, timed)
    if len(found) > _CLAUSE:
        return []
    return found if found and found[-1] in timed else _without_ends(sentence, found)


def _without_times(sentence: Sentence, predicate: Predicate, order: list[int], timed: set[int]) -> list[int]:
    """The words without times that tell when and what leads to them, where nothing misses them; else all of them."""
    words, kept, place = sentence.words, list(order), 0
    while place < len(kept):
        if kept[place] not in timed:
            place += 1
            continue
        stop = place
        while stop < len(kept) and kept[stop] in timed:
            stop += 1
        start = place
        while start and (words[kept[start - 1]].flags & PREP or words[kept[start - 1]].form in _LED):
            start -= 1
        if _is_missed(sentence, predicate, kept, (start, place, stop)):
            place = stop
        else:
            stop += stop < len(kept) and words[kept[stop]].form == "نیز"
            del kept[start:stop]
            place = start
    return kept


def _is_missed(sentence: Sentence, predicate: Predicate, order: list[int], time: tuple[int, int, int]) -> bool:
    """Whether what stands around a time needs it: an ezafe leads to it, «و» joins it, it is what the verb tells.

    `time` are the places in `order` of what leads to it, of its first word and behind its last.
    """
    words, parse, group = sentence.words, sentence.parse, predicate.group
    start, first, stop = time
    before = words[order[start - 1]] if start else None
    after = words[order[stop]] if stop < len(order) else None
    if after is not None and start == first and after.form == "از" and words[order[first]].flags & NUMBER:
        return True
    bare = len(order) - (stop - start) <= _BARE and (group is None or words[predicate.first].form == "طول")
    if bare or (after is not None and after.flags & (CONJ | OBJECT)):
        return True
    if after is None:
        return start == first
    if group is not None and order[stop] == group.first and group.copula:
        return True
    if before is not None and (before.flags & (CONJ | MARK) and not before.flags & COMMA):
        return True
    if before is not None and (not parse or before.form.endswith(("های", "\u200cی"))):
        return True
    if not parse:
        return False
    own = order[first:stop]
    top = next((n for n in own if not own[0] <= parse.head[n] <= own[-1]), own[0])
    led = start < first
    if before is None:
        spoken = group is not None and words[group.last].form.endswith("م")
        return not led and not spoken and parse.relation[top] in ("nsubj", "obj", "xcomp", "cop", "root")
    if parse.ezafe[own[-1]]:
        return True
    dated = led and words[order[start]].form in ("مورخ", "مورخه")
    taken = led and (before.form, words[order[first - 1]].form) in _PAIRS
    if (parse.ezafe[order[start - 1]] and not dated) or taken:
        return True
    return not led and parse.relation[top] in ("nsubj", "obj", "xcomp", "cop", "root")


def _matrix(sentence: Sentence, predicate: Predicate) -> list[int]:
    """The words that make a clause a wish or a chance: «بعید است …», «انتظار می‌رود …»; without them it were a fact."""
    clause, group = predicate.clause, predicate.group
    parent = clause.parent
    if group is None or predicate.nominal or group.tense is not Tense.SUBJUNCTIVE or clause.link is not Link.COMPLEMENT:
        return []
    verb = parent.verb if parent is not None else None
    if verb is None or verb.last >= clause.first or predicate.clause_first < clause.first:
        return []
    before = sentence.words[verb.first - 1].form if verb.first else ""
    if not (verb.copula or before in WISHED | PLANS or verb.stem in ("خواست", "توانست", "رفت")):
        return []
    start = complex_start(sentence, verb, -1)
    if start == verb.first and start and (verb.copula or before in WISHED | PLANS):
        start -= not sentence.words[start - 1].flags & (MARK | PREP | CONJ)
    found = list(range(start, verb.last + 1))
    return found if len(found) <= _SHORT_MATRIX else []


_SHORT_MATRIX: Final = 4
_SAME: Final = 2
"""First words of a name that tell that a title has it."""
_NAME: Final = 6
"""Words of a name that is put in."""


class _Cutter:
    """Cuts a clause into pieces, word by word; `here` is the piece that grows."""

    __slots__ = (
        "aside",
        "beside",
        "brackets",
        "clause",
        "closed",
        "here",
        "home",
        "pieces",
        "predicate",
        "sentence",
        "timed",
        "verb",
    )

    def __init__(
        self, sentence: Sentence, predicate: Predicate, times: list[tuple[int, int]], beside: list[tuple[int, int]]
    ) -> None:
        self.sentence, self.predicate, self.clause = sentence, predicate, predicate.clause
        self.beside = dict(beside)
        self.timed = {index for first, last in times for index in range(first, last + 1)}
        self.pieces: list[_Piece] = []
        self.here = _Piece([], bare=True)
        self.home: dict[int, _Piece] = {}
        self.aside = self.closed = False
        self.brackets = 0
        self.verb = (-1, -2)
        if predicate.group is not None:
            first = _verb_start(sentence, predicate, predicate.clause_first, self.timed)
            self.verb = (first, max(predicate.group.last, predicate.last))
        if predicate.gapped:
            self.verb = (predicate.first, predicate.last)

    def cut(self) -> list[_Piece]:
        """The pieces of the clause, in order."""
        for index in self._range():
            self._take(index)
        self._begin(_Piece([]))
        pieces = [piece for piece in self.pieces if any(not self.sentence.words[n].flags & MARK for n in piece.words)]
        pieces = self._with_whole_phrases(_with_whole_clauses(pieces))
        subjects = set(_subjects(self.sentence, self.predicate, self.timed))
        self._hang(pieces)
        for piece in pieces:
            if piece.bare and 0 < piece.weight < _AFTER and not subjects.isdisjoint(piece.words):
                piece.weight, piece.of = 0, None
        return pieces

    def _range(self) -> Iterable[int]:
        """The words of the clause, behind what only introduces it; of «X … است که …» the subject X and the clause."""
        sentence, predicate, clause = self.sentence, self.predicate, self.clause
        words = sentence.words
        begin = clause.first if predicate.since else predicate.clause_first
        subject: list[int] = []
        if predicate.since and clause.parent is not None:
            parent = clause.parent
            subject = [n for n in range(parent.first, clause.first) if n not in self.timed and words[n].form != "که"]
            verb = parent.verb
            subject = [n for n in subject if verb is None or not verb.first <= n <= verb.last]
            subject = [n for n in subject if not words[n].flags & (SUB | COMMA) and words[n].form not in _LED]
            if subject and words[subject[0]].flags & PREP:
                subject = []
        elif clause.link is Link.COMPLEMENT and begin < clause.first and clause.parent is not None:
            for index in range(begin, clause.first):
                if words[index].flags & (PURE_PREP | COMMA | SUB | NUMBER) or words[index].form == "یکی":
                    break
                subject.append(index)
            if subject and words[subject[-1] + 1].flags & PURE_PREP:
                subject.pop()
            begin = clause.first
        if [here.form for here in words[begin : begin + 2]] == ["«", "عنوان"]:
            begin += 1
        if words[begin].form == "عنوان" and any(here.flags & DETERMINER for here in words[begin + 1 : begin + 2]):
            begin += 1
        preface = _PREFACE.match(sentence.text, sentence.starts[begin])
        if preface and preface.end() < sentence.ends[predicate.clause_last]:
            begin = max(begin, sentence.index_at(preface.end()))
        if predicate.shared is not None and not subject:
            subject = list(range(predicate.shared[0], predicate.shared[1] + 1))
        return (*subject, *range(begin, predicate.clause_last + 1))

    def _begin(self, piece: _Piece) -> None:
        """Close the piece in hand and go on with `piece`."""
        if self.here.words:
            self.pieces.append(self.here)
        self.here = piece
        self.aside = piece.weight in (_AFTER, _INNER)

    def _take(self, index: int) -> None:
        words = self.sentence.words
        flags, form = words[index].flags, words[index].form
        if self.predicate.group is None and flags & OBJECT and self.clause.verb is not None:
            self.closed = True
        if self.closed:
            return
        self.brackets += form in "(["
        if self.verb[0] < index <= self.verb[1] and index in self.timed:
            pass
        elif index in self.timed and not self.brackets and not self._own_time(index):
            self._take_inner(index)
        elif index in self.timed and not self.brackets and self._needs_time():
            self.here.words.append(index)
        elif self.brackets or index in self.timed:
            self.brackets -= form in ")]"
            if index in self.timed:
                _drop_led(self.sentence, self.here)
                if not self.here.words and self.pieces:
                    _drop_led(self.sentence, self.pieces[-1])
                    if not self.pieces[-1].words:
                        self.pieces.pop()
                if index + 1 not in self.timed and not self._goes_on(index + 1):
                    self._begin(_Piece([], bare=True))
        elif self.verb[0] <= index <= self.verb[1]:
            if index == self.verb[0]:
                self._begin(_Piece(list(range(index, self.verb[1] + 1))))
                self._begin(_Piece([]))
        elif index == self.clause.first - 1 and flags & SUB:
            pass
        elif self._inside(index, flags, form):
            self._take_inner(index)
        else:
            if self.here.weight in (_AFTER, _INNER):
                self._begin(_Piece([], bare=True))
            led = bool(self.here.words) and bool(words[self.here.words[-1]].flags & PREP)
            if index in self.beside and not led and not self._follows(index):
                self._begin(_Piece([], _TIME))
            elif index - 1 in self.beside.values() and not self._goes_on(index):
                self._begin(_Piece([], bare=True))
            self._own(index, flags)

    def _follows(self, index: int) -> bool:
        """Whether an ezafe ties a word to the one in hand."""
        here, parse = self.here.words, self.sentence.parse
        return bool(parse) and bool(here) and here[-1] == index - 1 and parse.ezafe[here[-1]]

    def _own_time(self, index: int) -> bool:
        """Whether a time is the clause's own, and not that of a clause inside of it."""
        return self.sentence.owner[index] is self.clause or index < self.clause.first or self.predicate.since

    def _take_inner(self, index: int) -> None:
        """Take a word of a clause inside of this one, or behind it."""
        weight = _AFTER if -1 < self.verb[1] < index else _INNER
        if weight == _AFTER and self.predicate.clause_last > self.verb[1]:
            weight = _NEEDED
        if self.here.weight != weight:
            self._begin(_Piece([], weight))
        self.here.words.append(index)

    def _needs_time(self) -> bool:
        """Whether the word before a time says nothing without it: «مربوط به ۶۰ سال پیش»."""
        here, words, group = self.here.words, self.sentence.words, self.predicate.group
        if here and here[-1] in self.timed:
            return True
        if group is not None and group.copula and self._ends_complement(group.first):
            return True
        if here and group is not None and group.stem in _UP_TO and words[here[-1]].form == "به" and len(here) == 1:
            return all(n in self.timed for n in range(here[-1] + 1, self.verb[0]))
        if len(here) < 2 or not words[here[-1]].flags & PREP or words[here[-2]].form in _FREE:
            return False
        return (words[here[-2]].form, words[here[-1]].form) in _PAIRS

    def _ends_complement(self, verb: int) -> bool:
        """Whether the time ends what a copula says of its subject: «از شماره‌های سال گذشته است»."""
        here = self.here.words
        if not here or here[0] in self.timed or self.sentence.words[here[-1]].flags & PREP:
            return False
        return all(n in self.timed for n in range(here[-1] + 1, verb))

    def _goes_on(self, index: int) -> bool:
        """Whether a phrase goes on behind a time inside it: «جلسه امروز مجمع», «در اجلاس سال ۹۲ و …»."""
        words, parse = self.sentence.words, self.sentence.parse
        if not self.here.words or index >= len(words):
            return False
        if words[index].flags & PRONOUN:
            return True
        if words[index].flags & CONJ and index + 1 not in self.timed:
            return bool(not parse or parse.head[min(index + 1, len(words) - 1)] in self.here.words)
        return bool(parse) and parse.head[index] in self.here.words and not words[index].flags & (PREP | MARK)

    def _inside(self, index: int, flags: int, form: str) -> bool:
        """Whether a word belongs to a clause inside of this one."""
        if self.sentence.owner[index] is not self.clause and index >= self.clause.first:
            return True
        return bool(flags & SUB) and index > self.clause.first and form == "که"

    def _own(self, index: int, flags: int) -> None:
        """Take a word of the clause itself."""
        sentence, here = self.sentence, self.here
        words = sentence.words
        if sentence.hidden[index]:
            here.words.append(index)
            return
        tied = bool(self.sentence.parse and here.words and self.sentence.parse.ezafe[here.words[-1]])
        led = bool(here.words) and bool(words[here.words[-1]].flags & PREP)
        if not tied and not led and (flags & FILLER or self._also(index)):
            return
        if flags & COMMA and not is_listing(sentence, index, self.predicate.clause_last + 1):
            self._begin(_Piece([index], bare=True))
        elif flags & (PURE_PREP | UNDER) and not self._glued(index):
            self._begin(_Piece([index], self._weight(index)))
        elif flags & CONJ and not here.words:
            pass
        else:
            if self._parts(index, flags):
                self._begin(_Piece([], bare=True))
            self.here.words.append(index)
            if flags & OBJECT:
                self._object()

    def _also(self, index: int) -> bool:
        """Whether a word is a «هم» that only adds the clause to what stands before it; «هم … هم …» says more."""
        words, parse = self.sentence.words, self.sentence.parse
        if words[index].form != "هم" or not parse or parse.pos[index] == "PRON" or index == self.clause.first:
            return False
        clause = words[self.predicate.clause_first : self.predicate.clause_last + 1]
        return sum(word.form == "هم" for word in clause) == 1

    def _parts(self, index: int, flags: int) -> bool:
        """Whether a new phrase begins at a word without a preposition, by what hangs on what."""
        parse, here = self.sentence.parse, self.here.words
        if not parse or not here or flags & (MARK | CONJ | OBJECT) or here[-1] != index - 1:
            return False
        words = self.sentence.words
        if all(words[n].flags & MARK for n in here) or words[here[-1]].form == "بین‌المللی":
            return False
        if words[here[-1]].flags & (PREP | CONJ | OPEN | DETERMINER | NUMBER) or parse.ezafe[here[-1]]:
            return False
        if sentence_name(self.sentence, here[-1], index):
            return False
        above = parse.head[index]
        return above not in here and all(parse.head[word] != index for word in here[-6:]) and self._stands(index)

    def _stands(self, index: int) -> bool:
        """Whether what begins at a word is told to hang on the predicate."""
        parse = self.sentence.parse
        for above in parse.governors(index):
            if self.verb[0] <= above <= self.verb[1]:
                return True
            if above < index:
                return False
        return False

    def _object(self) -> None:
        """End an object with its «را»: it stays, and so does what it is an aside of."""
        here, before = self.here, self.pieces[-1] if self.pieces else None
        here.weight, here.bare = 0, False
        if before is not None and (
            len(here.words) == 1 or (before.words[-1] == here.words[0] - 1 and before.weight == _OF_NOUN)
        ):
            before.words += here.words
            before.weight, before.bare = 0, False
            self.here = _Piece([], bare=True)
            return
        self._begin(_Piece([], bare=True))

    def _glued(self, index: int) -> bool:
        """Whether a preposition belongs to the word before it: «یکی از …», «پس از …»."""
        here, words = self.here, self.sentence.words
        if not here.words or here.words[-1] != index - 1:
            return False
        before = words[index - 1]
        if words[index].form in ("تا", "الی") and before.flags & NUMBER:
            return any(here.flags & NUMBER for here in words[index + 1 : index + 2])
        if here.weight and before.flags & (EVENT | MANNER | LIGHT):
            return True
        return (before.form, words[index].form) in _PAIRS or bool(before.flags & HOLDING and len(here.words) == 1)

    def _weight(self, index: int) -> int:
        words, predicate = self.sentence.words, self.predicate
        start = max(self.verb[0] - 3, index + 1)
        needed = {word.form for word in words[start : self.verb[1] + 1]} if self.verb[0] >= 0 else set()
        if predicate.group is not None:
            needed.add(predicate.group.stem)
        if any((noun, words[index].form) in _VALENCES for noun in needed):
            return _NEEDED
        after = words[index + 1] if index + 1 < len(words) else words[index]
        if words[index].form in _LIMITS or (words[index].form, after.form) in _LIMITING:
            return _NEEDED
        if after.form == "عنوان" and words[index].form == "به":
            return _NEEDED if needed & _NAMED_AS else 18
        if after.form in ("سوی", "طرف") and words[index].form == "از":
            return 15
        if after.form in _REASONS:
            return _REASON
        if words[index].form == "در" and any(word.flags & _SITE for word in words[index + 1 : index + 3]):
            return 12
        if words[index].form == "با" and after.flags & MANNER:
            return 66
        parse = self.sentence.parse
        if parse and parse.pos[index] == "ADP" and parse.head[index] >= 0:
            noun = parse.head[index]
            if parse.relation[noun] == "obl:arg" and self.verb[0] <= parse.head[noun] <= self.verb[1]:
                return _ASKED
        return _WEIGHTS.get(words[index].form, 50)

    def _with_whole_phrases(self, pieces: list[_Piece]) -> list[_Piece]:
        """The pieces, those of one ezafe chain as one: «بادکنک‌هایِ [آتش‌زا]» says something else without its end."""
        parse, words = self.sentence.parse, self.sentence.words
        if not parse:
            return pieces
        found: list[_Piece] = []
        for piece in pieces:
            last = found[-1].words[-1] if found else -2
            tied = last + 1 == piece.words[0] and parse.ezafe[last] and last not in self.timed
            led = words[piece.words[0]].flags & (PREP | MARK | CONJ | UNDER)
            verbal = piece.words[0] == self.verb[0] or piece.weight in (_INNER, _AFTER)
            if tied and not led and not verbal and found[-1].weight not in (_INNER, _AFTER):
                found[-1].words += piece.words
                if not piece.weight and words[piece.words[-1]].flags & OBJECT:
                    found[-1].weight, found[-1].bare = 0, False
            else:
                found.append(piece)
        return found

    def _ends_object(self) -> bool:
        """Whether «را» stands right behind the clause, so that all of it is one object."""
        after = self.predicate.clause_last + 1
        return after < len(self.sentence.words) and bool(self.sentence.words[after].flags & OBJECT)

    def _hang(self, pieces: list[_Piece]) -> None:
        """Tell of each piece on which other one it hangs, by its topmost word."""
        parse = self.sentence.parse
        if not parse:
            return
        home = {index: piece for piece in pieces for index in piece.words}
        for piece in pieces:
            inside = set(piece.words)
            top = next(
                (n for n in piece.words if parse.pos[n] not in ("ADP", "PUNCT") and parse.head[n] not in inside), -1
            )
            if top < 0 or piece.weight in (_INNER, _AFTER):
                continue
            parent = home.get(parse.head[top])
            verbal = parent is None or self.verb[0] <= parent.words[0] <= self.verb[1]
            away = parent is None and parse.head[top] not in self.timed and self.clause.verb is not None
            away = away and not self._ends_object()
            if away and self.predicate.group is None and piece.weight and piece.words[0] > self.predicate.last:
                piece.weight = _LOOSE
            if verbal:
                adverb = piece.bare and parse.relation[top] == "advmod" and parse.pos[top] == "ADV"
                piece.weight = _ADVERB if adverb and not piece.weight else piece.weight
            named = any(other.bare and not other.weight for other in pieces[: pieces.index(piece)])
            aside = named and self.sentence.words[piece.words[0]].flags & COMMA
            place = pieces.index(piece)
            if aside and place and not piece.weight and pieces[place - 1].words[-1] == piece.words[0] - 1:
                piece.of = pieces[place - 1]
                piece.weight = max(_ASIDE, piece.of.weight + 1)
                piece.of.parts.append(piece)
            elif parent is not piece and parent is not None and parent.words[0] < piece.words[0]:
                piece.of = parent
                parent.parts.append(piece)
                if piece.weight and piece.weight != _REASON and parent.weight < _AFTER:
                    piece.weight = max(_OF_NOUN, parent.weight)


def _with_whole_clauses(pieces: list[_Piece]) -> list[_Piece]:
    """The pieces, those of one inner clause as one: it stays or goes as a whole."""
    found: list[_Piece] = []
    for piece in pieces:
        if found and piece.weight == found[-1].weight == _INNER:
            found[-1].words += piece.words
        else:
            found.append(piece)
    return found


def sentence_name(sentence: Sentence, left: int, right: int) -> bool:
    """Whether two neighbours are of one name."""
    name = sentence.names[left]
    return name is not None and name.first <= right <= name.last


def _drop_led(sentence: Sentence, piece: _Piece) -> None:
    """Take off what only led to the time that is left out."""
    words = sentence.words
    while piece.words and (words[piece.words[-1]].flags & PREP or words[piece.words[-1]].form in _LED):
        piece.words.pop()


def _verb_start(sentence: Sentence, predicate: Predicate, begin: int, timed: set[int]) -> int:
    """The first word that a title keeps with its verb: also a noun of a light verb that no table knows."""
    words, group, start, parse = sentence.words, predicate.group, predicate.first, sentence.parse
    if group is None:
        return start
    far = group.first - predicate.last > 3 and not predicate.gapped
    if predicate.nominal or start < 0 or far or words[start].flags & MEASURE or start > group.first:
        start = complex_start(sentence, group, max(timed, default=-1))
    if parse:
        tied = [
            n for n in range(max(begin, group.first - 4), start) if parse.head[n] in range(group.first, group.last + 1)
        ]
        tied = [n for n in tied if parse.relation[n] in ("compound:lvc", "xcomp", "cop", "aux") and n not in timed]
        if tied and all(not words[n].flags & (OBJECT | COMMA | STOP) for n in range(tied[0], start)):
            start = min(start, tied[0])
        before = start - 1
        led = before > begin and words[before - 1].flags & PURE_PREP and parse.relation[before] in ("obl:arg", "obl")
        if led and parse.head[before] in range(start, group.last + 1) and before not in timed:
            start = before - 1
        elif before >= begin and words[before].flags & PURE_PREP and start < group.first:
            start = before
        return start
    if start != group.first or group.stem not in LIGHT_VERBS or group.passive or group.copula or start <= begin:
        return start
    barred = MARK | OBJECT | PREP | CONJ | PRONOUN | SUB | _SITE | NAME
    if words[start - 1].flags & barred or start - 1 in timed or sentence.owner[start - 1] is not predicate.clause:
        return start
    if start - 2 >= begin and words[start - 2].form in ("به", "در", "از") and start - 2 not in timed:
        return start - 2
    return start - 1


def _without_pronoun(sentence: Sentence, pieces: list[_Piece]) -> list[_Piece]:
    """The pieces without a subject that a name is to stand for: «وی», «این وزارت»."""
    words = sentence.words
    for place, piece in enumerate(pieces):
        if not piece.bare:
            continue
        forms = [words[n].form for n in piece.words if not words[n].flags & MARK]
        if forms and (forms[0] in PRONOUNS or (len(forms) <= 3 and forms[0] in ("این", "آن", "همین"))):
            return pieces[:place] + pieces[place + 1 :]
        break
    return pieces


def _has_open_core(sentence: Sentence, pieces: list[_Piece], meant: Callable[[int], str]) -> bool:
    """Whether a clause is about a «این …» or «او» that nobody can tell."""
    words = sentence.words
    first = next((piece for piece in pieces if piece.bare and not piece.weight), None)
    if first is None:
        return False
    begin = next((n for n in first.words if not words[n].flags & (MARK | CONNECTIVE)), first.words[0])
    form = words[begin].form
    if form in PRONOUNS or form in _THEY:
        return True
    return form in _THESE and begin + 1 in first.words and not meant(begin)


def _takes_name(sentence: Sentence, predicate: Predicate, pieces: list[_Piece]) -> bool:
    """Whether a clause lacks a subject, so that a name can stand before it."""
    parse = sentence.parse
    if not parse:
        return not any(piece.bare and not piece.weight for piece in pieces)
    return not any(
        parse.relation[n] == "nsubj" and piece.bare and piece.of is None for piece in pieces for n in piece.words
    )


def _shortened(sentence: Sentence, pieces: list[_Piece], room: int) -> list[_Piece]:
    """The pieces that fit in `room` words, the heaviest left out first, each with what hangs on it."""
    words = sentence.words
    sizes = {id(piece): sum(not words[n].flags & MARK for n in piece.words) for piece in pieces}
    kept = list(pieces)

    def excess() -> int:
        return sum(sizes[id(piece)] for piece in kept) - room

    loose = sorted((piece for piece in pieces if piece.weight), key=lambda piece: (-piece.weight, -piece.words[0]))
    asides = [piece for piece in pieces[1:] if not piece.weight and words[piece.words[0]].flags & COMMA]
    for piece in (*loose, *reversed(asides)):
        if piece not in kept:
            continue
        if piece.weight == _LOOSE or [words[n].form for n in piece.words] == ["در", "حالی"]:
            kept.remove(piece)
            continue
        inner = piece.weight == _INNER
        if inner and _is_needed(sentence, piece, kept) and excess() <= 2 * _SLACK:
            continue
        if piece.weight == _NEEDED or (not inner and excess() <= (_SLACK if not piece.weight else 0)):
            continue
        todo = [piece, *_dragged(sentence, pieces, piece)]
        while todo:
            gone = todo.pop()
            if gone in kept:
                kept.remove(gone)
                todo += [part for part in gone.parts if part.weight not in (0, _NEEDED)]
    return kept


def _dragged(sentence: Sentence, pieces: list[_Piece], piece: _Piece) -> list[_Piece]:
    """The pieces right behind a prepositional phrase that may belong to it: «در خصوص اعطای وام [به …]»."""
    found: list[_Piece] = []
    place = pieces.index(piece)
    last = piece
    for following in pieces[place + 1 :]:
        joined = following.words[0] == last.words[-1] + 1 and following.weight not in (0, _NEEDED)
        form = sentence.words[following.words[0]].form
        inner = form == "در" and following.of is not None
        if piece.bare or not joined or not (inner or form in ("به", "از", "با", "بر")):
            break
        found.append(following)
        last = following
    return found


def _is_needed(sentence: Sentence, piece: _Piece, kept: list[_Piece]) -> bool:
    """Whether the word before a clause says nothing without it: «کسانی که …»."""
    place = kept.index(piece)
    if not place:
        return True
    before = kept[place - 1].words
    form = sentence.words[before[-1]].form
    return len(before) < 2 or form.endswith(("\u200cهایی", "کسانی", "افرادی", "آنچه"))


def _is_sound(sentence: Sentence, predicate: Predicate, order: list[int], timed: set[int], *, named: bool) -> bool:
    """Whether a title stands on its own: no joint joins what was not joined, nothing dangles, something is said."""
    words = sentence.words
    if not order or not keeps_sense(sentence, predicate, order, timed):
        return False
    place = {index: number for number, index in enumerate(order)}
    for number, index in enumerate(order):
        flags = words[index].flags
        after = order[number + 1] if number + 1 < len(order) else None
        if flags & CONJ and (number == 0 or order[number - 1] < index - 1 or after is None or after > index + 1):
            between = range(order[number - 1] + 1, index) if number else ()
            if not number or after is None or any(n not in timed and not words[n].flags & MARK for n in between):
                return False
        if flags & PURE_PREP and (
            after is None or (after > index + 1 and any(n not in timed for n in range(index + 1, after)))
        ):
            return False
        if words[index].form == "را" and number and order[number - 1] != index - 1 and index - 1 not in timed:
            return False
    if words[order[0]].flags & VERBAL and order[0] < predicate.first:
        return False
    content = [n for n in order if not words[n].flags & (MARK | PREP | CONJ | DETERMINER | CONNECTIVE)]
    if len(content) + named < 2 or words[order[0]].flags & SUB or words[order[0]].form in _OPENERS:
        return False
    group = predicate.group
    if not named and _loses_subject(sentence, predicate, place, timed):
        return False
    if group is not None and not predicate.nominal and not predicate.gapped:
        return group.last in place and (named or group.negated or _has_core(sentence, predicate, order))
    return True


def _loses_subject(sentence: Sentence, predicate: Predicate, kept: Mapping[int, int], timed: set[int]) -> bool:
    """Whether the analyser's subject of the verb is left out, so that another noun would read as one."""
    subjects = _subjects(sentence, predicate, timed)
    return bool(subjects) and not any(n in kept for n in subjects)


def _subjects(sentence: Sentence, predicate: Predicate, timed: set[int]) -> list[int]:
    """The heads of what the analyser takes for the subject of the verb."""
    parse, group = sentence.parse, predicate.group
    if not parse or group is None or predicate.nominal:
        return []
    heads = range(max(group.first - 1, predicate.clause_first), group.last + 1)
    return [
        n
        for n in range(predicate.clause_first, group.first)
        if parse.relation[n] == "nsubj"
        and parse.head[n] in heads
        and n not in timed
        and not sentence.hidden[n]
        and sentence.owner[n] is predicate.clause
        and not _is_led(sentence, n)
    ]


def _is_led(sentence: Sentence, index: int) -> bool:
    """Whether the phrase that a word is in stands behind a preposition."""
    words, parse = sentence.words, sentence.parse
    start = index
    while start and (parse.ezafe[start - 1] or words[start - 1].flags & (NUMBER | DETERMINER)):
        start -= 1
    return bool(start) and bool(words[start - 1].flags & (PURE_PREP | UNDER))


def _has_core(sentence: Sentence, predicate: Predicate, order: list[int]) -> bool:
    """Whether a title names somebody or something besides what stands behind prepositions and in its verb."""
    words, parse, led = sentence.words, sentence.parse, False
    start = min(predicate.first, predicate.group.first) if predicate.group is not None else predicate.first
    previous = -2
    for index in order:
        flags = words[index].flags
        if flags & OBJECT or (parse and index < start and parse.relation[index] in ("nsubj", "csubj", "obj")):
            return True
        if flags & (PURE_PREP | UNDER):
            led = True
        elif not flags & MARK and index < start and (not led or index > previous + 1):
            return True
        previous = index
    return False


def _without_ends(sentence: Sentence, order: list[int]) -> list[int]:
    words = sentence.words
    while order and (
        words[order[0]].flags & (COMMA | OBJECT | CONJ | CONNECTIVE | STOP | CLOSE) or words[order[0]].form in "*-•–"
    ):
        order = order[1:]
    while order and (words[order[-1]].flags & (COMMA | CONJ | PREP | OPEN | SUB | STOP)):
        order = order[:-1]
    return order


def _written(sentence: Sentence, order: list[int], folded: Folded, timed: set[int], meant: Callable[[int], str]) -> str:
    """The words of `order` as the text writes them, one space where something was left out, quotes in pairs."""
    words = sentence.words
    kept = set(order)
    order = [n for n in order if not words[n].flags & COMMA or (n - 1 in kept and n + 1 in kept)]
    named = {n: text for n in order if words[n].form in _THESE and n + 1 in kept and (text := meant(n))}
    runs: list[list[int]] = []
    told: set[int] = set()
    for index in named:
        tail, following = named[index].split(), index + 2
        while following in kept and words[following].form in tail[1:]:
            told.add(following)
            following += 1
    for index in order:
        if index - 1 in named or index in told:
            continue
        if runs and index == runs[-1][-1] + 1 and index not in named and runs[-1][0] not in named:
            runs[-1].append(index)
        else:
            runs.append([index])
    parts: list[str] = []
    for run in runs:
        first, last = run[0], run[-1]
        part = named.get(first) or folded.span(sentence.starts[first], sentence.ends[last]).text
        if last + 1 in timed:
            part = _without_ezafe(part, words[last].form)
        joint = "" if parts and words[first].flags & (COMMA | CLOSE) else " "
        parts.append(joint + part)
    title = " ".join("".join(parts).split()).strip(_ZWNJ + " ")
    if _ZWNJ + _ZWNJ in title:
        title = _ZWNJS.sub(_ZWNJ, title)
    if title.count("«") != title.count("»"):
        title = title.replace("«", "").replace("»", "").strip()
    title = title.replace(" ،", "،")
    if order and words[order[-1]].flags & VERBAL and len(words[order[-1]].form) > 4:
        title = title.removesuffix("که")
    return title.replace('"', "") if title.count('"') % 2 else title


def _without_ezafe(part: str, form: str) -> str:
    """A part without the written ezafe that led to the time behind it: «سیلاب‌های [روز جمعه]» → «سیلاب‌ها»."""
    if form.endswith(("\u200cهای", "ها\u200cی", "تای", "جای", "های")) and part.endswith(("ی", "ي")) and len(form) > 4:
        return part[:-1].rstrip(_ZWNJ)
    if part.endswith("\u200cی"):
        return part[:-2]
    return part.removesuffix("\u0654").replace("ۀ", "ه") if part.endswith(("\u0654", "ۀ")) else part
