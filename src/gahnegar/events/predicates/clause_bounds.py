"""Where the clause of a verb begins and ends: behind «به گزارش …» and what only joins it to the text.

The noun that «که» takes up belongs to it, and the clause that a verb like «خواستار شد» wants.
"""

import re
from itertools import zip_longest
from typing import Final

from gahnegar.events.clauses import Clause, Link, Sentence, calls_all
from gahnegar.events.lexicon import SOURCES, WANTING_CLAUSE
from gahnegar.events.predicates.verb_complex import is_reporting, is_timelike
from gahnegar.events.relative_heads import opening_clause, taken_start
from gahnegar.events.relatives import Role, defined, role_of, says_what
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import (
    CLOSE,
    COMMA,
    CONJ,
    CONNECTIVE,
    DETERMINER,
    MARK,
    NAME,
    NUMBER,
    OBJECT,
    OPEN,
    PREP,
    ROLE,
    STOP,
    TITLE,
    VERBAL,
)
from gahnegar.persian.verbs import TenseForm

_WHOLE: Final = WANTING_CLAUSE.union("شاهد مدعی معتقد حاکی کسی کسانی چیزی جایی".split())
_LEADING_FRAMES: Final = frozenset(
    "به بر بنا بنابر براساس برپایه طبق وفق حسب مطابق به‌گزارش به‌گفته به‌نقل به‌نوشته بگفته".split()
)
_FRAME: Final = re.compile(
    r"""
      (?: (?:در|از|بر|به) \s+ )?
      (?: (?:همین|این|عین|سوی|نتیجه|واقع|ادامه|پایان|حالی|ابتدا|آغاز|اساس|بنابر) \s+ )? (?: این \s+ )?
      (?: راستا|حال|ادامه|میان|دیگر|ترتیب|منظور|رو|اساس|خصوص|باره|زمینه|رابطه|واقع|نتیجه|گزارش|ارتباط|حالی )
      \s* [،,] (?=\s)
    | (?: در [ ] (?:همین|این) [ ] (?:راستا|حال|میان|رابطه|ارتباط|زمینه|خصوص)
        | در [ ] (?:عین[ ]حال|واقع|نتیجه)
        | از [ ] (?:سوی[ ]دیگر|این[ ]رو|همین[ ]رو)
        | به [ ] (?:همین|این) [ ] (?:منظور|ترتیب|دلیل)
        | به [ ] عبارت [ ] دیگر
        | به [ ] (?:گفته|اعتقاد|باور|نظر) [ ] (?:وی|او)
        | بر [ ] (?:این|همین) [ ] اساس
        | بنابر [ ]? این (?:[ ]گزارش)?
      ) (?![\w\u200c])
    """,
    re.VERBOSE,
)
"""Phrases that only join a clause to what stands before it."""
_ASIDE: Final = re.compile(
    r"(?:و )?این در ?حالی(?: است|‌ست|ست) که |گفتنی است،? |شایان ذکر است(?: که)? |لازم به ذکر است(?: که)? "
    r"|با (?:عرض )?سلام(?: و (?:احترام|ادب|درود|تحیت))?،? |با (?:تقدیم )?احترام، |احتراما،? "
)


def clause_bounds(sentence: Sentence, clause: Clause, verb: VerbGroup) -> tuple[int, int]:
    """The first and the last word of what the verb of a clause says."""
    words = sentence.words
    begin, end = strip_frame(sentence, clause), max(verb.last, clause.tail)
    relative = clause.link is Link.RELATIVE and clause.parent is not None and clause.first >= 2
    relative = relative and opening_clause(clause) is clause
    if (
        relative
        and clause.parent is not None
        and (
            role_of(sentence, clause, verb) is not Role.SUBJECT
            or words[begin].flags & (PREP | NUMBER)
            or is_timelike(words[begin].form)
            or _unsubjected(sentence, clause, verb)
        )
    ):
        begin = taken_start(sentence, clause, clause.parent, verb)
        opening = strip_frame(sentence, clause.parent)  # «به گفته او [دو تن] که …»
        begin = opening if begin < opening < clause.first - 1 else begin
    elif (clause.parent is not None and defined(sentence, clause) is not None) or (
        clause.link is Link.COMPLEMENT
        and clause.parent is not None
        and clause.parent.verb
        and clause.parent.verb.copula
        and begin < verb.first
        and _lacks_subject(sentence, clause, begin, verb.first)
        and _unsubjected(sentence, clause, verb)
        and not _only_leads(sentence, clause.parent.verb, verb)
    ):
        begin = strip_frame(sentence, clause.parent)
    begin += calls_all(sentence, begin)
    noun = words[verb.first - 1].form if verb.first else ""
    said = (
        verb.copula
        and noun.endswith(("ی", "آن", "این"))
        and verb.last + 1 < len(words)
        and words[verb.last + 1].form == "که"
    )
    whole = noun in _WHOLE or (verb.first > 1 and words[verb.first - 2].form in _WHOLE)
    if said or (whole and not is_reporting(sentence, verb)):
        for child in sentence.clauses:
            if child.verb is None:
                continue
            follows = child.first == verb.last + 1 and child.verb.tense is TenseForm.SUBJUNCTIVE
            if follows or (child.parent is clause and child.link is Link.COMPLEMENT):
                end = max(end, child.verb.last)
    return begin, end


def _only_leads(sentence: Sentence, copula: VerbGroup, verb: VerbGroup) -> bool:
    """Whether a copula only leads to what is so: «دلیلش این است که …», «نکته اینجاست که …»; no wish («هدف آن …»)."""
    words = sentence.words
    pointed = words[copula.first].form if copula.first == copula.last else ""
    before = words[copula.first - 1].form if copula.first else ""
    return verb.tense is not TenseForm.SUBJUNCTIVE and (before in _POINTING or pointed in _POINTING_COPULAS)


_POINTING: Final = frozenset("این آن اینجا".split())
_POINTING_COPULAS: Final = frozenset("اینجاست آنجاست اینست آنست این‌ست".split())


def _lacks_subject(sentence: Sentence, clause: Clause, begin: int, stop: int) -> bool:
    """Whether a clause begins with a preposition, a time or its object, so that its subject stands before «که»."""
    words = sentence.words
    if words[begin].flags & PREP or is_timelike(words[begin].form):
        return True
    for index in range(begin, stop):
        flags = words[index].flags
        if flags & OBJECT:
            return True
        if flags & (PREP | MARK):
            return False
    return False


def _unsubjected(sentence: Sentence, clause: Clause, verb: VerbGroup) -> bool:
    """Whether the analyser finds no subject within a clause."""
    parse = sentence.parse
    if not parse:
        return False
    return not any(
        parse.relation[child] in ("nsubj", "csubj") and clause.first <= child < verb.first
        for index in range(max(verb.first - 2, clause.first), verb.last + 1)
        for child in parse.children[index]
        if not says_what(sentence, clause, verb, child)
        and (verb.stem != "داشت" or parse.span(child)[1] < verb.first - 1)
        and not sentence.hidden[child]
    )


def strip_frame(sentence: Sentence, clause: Clause) -> int:
    """The first word of a clause after «به گزارش …», connectives, bullets and stray marks."""
    words = sentence.words
    stop = clause.verb.first if clause.verb else clause.last
    index = _behind_call(sentence, clause.first, stop)
    index = _behind_greeting(sentence, index, stop) if sentence.spoken else index
    while True:
        frame = _FRAME.match(sentence.text, sentence.starts[index])
        if frame and frame.end() < sentence.starts[stop] and not _leads_to_cause(sentence, frame):
            index = sentence.index_at(frame.end())
        aside = _ASIDE.match(sentence.text, sentence.starts[index])
        if aside and aside.end() < sentence.starts[stop]:
            index = sentence.index_at(aside.end())
        if words[index].form == "خبرگزاری" and index + 2 < stop and words[index + 2].form == "-":
            index += 3
        while (
            index < stop
            and (
                words[index].flags & (CONNECTIVE | CONJ | COMMA | CLOSE | STOP)
                or (words[index].flags & MARK and not words[index].flags & OPEN and words[index].form not in "\"'")
            )
            and words[index].form != "تا"
        ):
            index += 1
        form = words[index].form
        if form == "چرا" and index + 2 < stop and words[index + 1].form == "که":
            index += 2
            continue
        if index + 1 >= stop or form not in _LEADING_FRAMES:
            return index
        source = words[index + 1].form
        if form == "به" and source not in SOURCES:
            return index
        if form in ("بر", "بنا") and source not in ("اساس", "پایه", "طبق", "بنیاد", "بر", "به"):
            return index
        after = _frame_end(sentence, clause, index, stop)
        if after == index:
            return index
        index = after


def _leads_to_cause(sentence: Sentence, frame: re.Match[str]) -> bool:
    """Whether «در نتیجه» goes on with its cause: «در نتیجه انفجار بمب …», not «در نتیجه، …»."""
    last = sentence.index_at(frame.end() - 1)
    return sentence.words[last].form == "نتیجه" and bool(sentence.parse) and sentence.parse.ezafe[last]


def _behind_greeting(sentence: Sentence, first: int, stop: int) -> int:
    """The first word behind what only calls or answers in speech: «[دوستان گل سلام،] کانال تعطیله», «[آره،] رفتیم»."""
    words = sentence.words
    comma = next((n for n in range(first, min(first + _CALLS, stop)) if words[n].flags & (COMMA | STOP)), -1)
    calls = any(words[n].form in _GREETINGS for n in range(first, comma))
    if calls and not any(sentence.hidden[n] for n in range(first, comma)):
        return _behind_greeting(sentence, comma + 1, stop)
    added = first + 1 < stop and words[first].form in _ADDED
    subject = added and words[first].form == "بابا" and sentence.hidden[first + 1]  # «بابا [سال ۹۶] سکته کرد»
    return first + 1 if added and not subject else first


def _behind_call(sentence: Sentence, first: int, stop: int) -> int:
    """The first word behind whom a text addresses: «[همسایه‌های محترم،] آسانسور …», «[سلام مینا جان، وقت بخیر] …»."""
    words, index = sentence.words, first
    if words[index].form in _HELLOS:
        index += 1
        while index < stop and (words[index].flags & (NAME | TITLE) or words[index].form in _DEAR):
            index += 1
    while index + 1 < stop and "بخیر" in (here.form for here in words[index : index + _WISH]):
        index = next(n for n in range(index, index + _WISH) if words[n].form == "بخیر") + 1
        index += bool(index < stop and words[index].flags & (COMMA | STOP))
    if index > first:
        return index if index < stop and not words[index].flags & (PREP | OBJECT) else first
    comma = next((n for n in range(first, min(first + _CALLS, stop)) if words[n].flags & COMMA), -1)
    read = sentence.parse.verb[stop]
    all_ = (
        comma > 0
        and words[first].form in _ALL
        and all(words[n].form in _ALL or words[n].flags & CONJ for n in range(first, comma))
    )
    if all_:
        return first if read is not None and read.person == _THIRD and read.plural else comma + 1
    if comma < 0 or words[comma - 1].form not in _DEAR or any(sentence.hidden[n] for n in range(first, comma)):
        return first
    many = words[first].form.endswith(_MANY) and read is not None and not read.plural
    calls = words[comma - 1].form in _ONLY_CALLING
    return comma + 1 if many or calls or sentence.parse.relation[first] != "nsubj" else first


_HELLOS: Final = frozenset("سلام درود".split())
_DEAR: Final = frozenset("جان جون عزیز عزیزم گرامی محترم ارجمند مهربان".split())
"""What one calls somebody whom one addresses."""
_ONLY_CALLING: Final = frozenset("گرامی عزیزم".split())
"""Those of them that nobody else is called before a comma: «همکار [گرامی]، …»."""
_MANY: Final = ("ان", "ها", "های", "ای")
"""Ends of nouns of several, with their ezafe."""
_ALL: Final = frozenset("برادران خواهران عزیزان هموطنان دوستان رفقا همکاران همشهریان بچه‌ها".split())
"""Whom one addresses all together: «[برادران و خواهران،] …»."""
_THIRD: Final = 3
_WISH: Final = 3
"""Words of «وقت شما بخیر» at most."""
_CALLS: Final = 5
"""Words of a greeting at most, with its comma."""
_GREETINGS: Final = frozenset("سلام درود آره بله نه خب وای مرسی ممنون راستی ببخشید عزیزم خسته".split())
_ADDED: Final = frozenset("خداییش راستش آخه خب بابا آره راستی یعنی".split())
"""Words by which speech only leads to what it tells."""


def _joins_members(sentence: Sentence, comma: int, following: int) -> bool:
    """Whether a comma stands in a list that «و» ends before the next: «اداره صنعت، معدن و تجارت ساری، …»."""
    words = sentence.words
    joint = next((n for n in range(comma + 2, min(comma + 5, following)) if words[n].flags & CONJ), -1)
    inside = range(comma + 1, following)
    return joint > 0 and following - comma <= _MEMBERS and not any(words[n].flags & (PREP | MARK) for n in inside)


def _names_office(sentence: Sentence, comma: int, following: int) -> bool:
    """Whether what stands between two commas is who somebody is: «به گفته محمد کریمی، [رئیس پلیس راه]، …»."""
    words, inside = sentence.words, range(comma + 1, following)
    office = words[comma + 1]
    if (
        not 0 < len(inside) <= _MEMBERS
        or not office.flags & (ROLE | TITLE)
        or office.form.endswith(("ان", "ها", "های"))
    ):
        return False
    return not any(sentence.hidden[n] or words[n].flags & (MARK | OBJECT | VERBAL) for n in inside)


def behind_lead(sentence: Sentence, clause: Clause, verb: VerbGroup, begin: int, first: int) -> int:
    """Where a clause begins behind what only led to it, up to its comma: «[با توجه به هشدارها،] مدارس تعطیل است».

    `first` is where its time begins: what holds that stays.
    """
    words = sentence.words
    opening = tuple(word.form for word in words[begin : begin + 3])
    if not any(opening[:size] in _LEADS for size in (1, 2, 3)):
        return begin
    commas = [n for n in range(begin, min(verb.first, first, begin + _LONGEST_LEAD)) if words[n].flags & COMMA]
    for place, following in zip_longest(commas, commas[1:]):
        if sentence.owner[place] is not clause:
            continue
        own, after = range(begin, place), place + 1
        hangs = bool(sentence.parse) and sentence.parse.head[after] in own
        if following is not None and (hangs or _joins_members(sentence, place, following)):
            continue
        if any(words[n].flags & (OBJECT | STOP) for n in own) or after >= verb.first or words[after].flags & CONJ:
            return begin
        return after if any(not sentence.hidden[n] for n in range(after, verb.first)) else begin
    return begin


_LONGEST_LEAD: Final = 40
_LEADS: Final = frozenset(
    tuple(lead.split())
    for lead in (
        "به مناسبت", "به‌مناسبت", "با توجه به", "پس از", "پس‌از", "بعد از", "در راستای", "به منظور", "به‌منظور",
        "با هدف", "در پی", "به دنبال", "به‌دنبال", "به دلیل", "به‌دلیل", "به علت", "به‌علت", "علاوه بر", "با وجود",
        "به رغم", "به‌رغم", "علی‌رغم", "علیرغم", "در ادامه", "در واکنش به", "در پاسخ به", "در آستانه", "با عنایت به",
    )
)  # fmt: skip
"""How phrases begin that lead to a clause by why, what for or after what it happened."""
_SAYINGS: Final = frozenset("گفته نقل اعتقاد باور اظهارات ادعای".split())
"""Nouns of a frame that names who says something."""
_REPORTS: Final = frozenset("گزارش‌ها گزارشها اخبار خبرها شنیده‌ها آمار آمارها اطلاعات شواهد منابع".split())
"""Nouns of a frame that name nobody: «بنا به گزارش‌ها»."""
_MEMBERS: Final = 9
"""Words from the comma of a list to the one behind it, at most."""


def _source_end(sentence: Sentence, noun: int, stop: int) -> int:
    """The word after the source of a frame that no comma ends: «به گزارش روابط عمومی شهرداری [حسن زیاری …]»; or 0."""
    words, parse = sentence.words, sentence.parse
    index = noun
    while parse and index + 1 < stop:
        after = index + 1
        named = sentence.names[index] is not None and sentence.names[index] is sentence.names[after]
        begins = words[after].flags & DETERMINER and parse.pos[index] != "NOUN"  # «… حوزه هنری [این فیلم]»
        if named or (parse.ezafe[index] and not begins):
            index = after
        elif words[after].flags & CONJ and noun <= parse.head[after + 1] <= index:
            index = after + 1
        elif words[after].form == "به" and words[after + 1].form == "نقل" and words[after + 2].form == "از":
            index = after + 3
        else:
            break
    after = index + 1
    source = noun < index and after < stop and sentence.owner[after] is sentence.owner[noun]
    if not source or words[after].flags & (PREP | MARK | OBJECT):
        return 0
    known = words[after].flags & (NAME | TITLE | DETERMINER)
    noun_first = parse.pos[after] in ("NOUN", "PROPN") and parse.relation[after] == "nsubj"
    return after if known or noun_first else 0


def _frame_end(sentence: Sentence, clause: Clause, index: int, stop: int) -> int:
    """The word after the reporting frame that begins at `index`; `index` itself where no end is found."""
    words, owner, parse = sentence.words, sentence.owner, sentence.parse
    noun = index + 1 + (words[index + 1].flags & PREP > 0)
    bare = bool(parse) and noun + 1 < stop and parse.pos[noun] == "NOUN" and not parse.ezafe[noun]
    if bare and words[noun].form in _REPORTS:
        return noun + 1  # «بنا به گزارش‌ها تدابیری گرفته شد»
    commas = [n for n in range(index, min(stop, index + 24)) if words[n].flags & COMMA and owner[n] is clause]
    bare_end = _source_end(sentence, noun, stop)
    if bare_end > index and (not commas or any(sentence.hidden[bare_end : commas[0]])):
        return bare_end
    for place, following in zip_longest(commas, commas[1:]):
        office = words[noun].form in _SAYINGS and following is not None
        if following is not None and (
            _joins_members(sentence, place, following) or (office and _names_office(sentence, place, following))
        ):
            continue
        if parse and parse.relation[place + 1] == "conj" and noun < parse.head[place + 1] < place:
            continue  # «بر اساس آمار، … کشور چین، هند و روسیه»
        return place + 1
    for place in range(index, min(stop, index + 10)):
        if words[place].form in ("خبرگزاری", "خبرگزاري"):
            place += 2
            if place + 1 < stop and words[place].form == "از":
                place += 2
            return min(place, stop)
        if words[place].form in ("فارس", "ایسنا", "ایرنا", "مهر", "تسنیم", "رویترز", "رویتر"):
            place += 1
            if place + 1 < stop and words[place].form == "از":
                place += 2
            return min(place, stop)
    return index
