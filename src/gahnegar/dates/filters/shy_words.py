"""Whether a word that is mostly no time is one where it stands: «عصر باران گرفت», «بهمن کتابش درآمد», not «قهوهٔ عصر».

A part of the day, a month or a season without a preposition before it is weighed by plain cues: what stands on both
sides, where the verb is and how it looks, whether other times stand near. What they weigh stands in `shy_cues`.
"""

from collections.abc import Iterator
from typing import Final

from gahnegar.dates.filters.shy_cues import BEFORE, BEHIND, BIAS, SURE, WEIGHTS, WORDS, ShyCue, ShyKind
from gahnegar.persian.pattern import Pattern
from gahnegar.persian.tenses import direction_after
from gahnegar.persian.verbs import forms

_REACH: Final = 120
"""Letters behind a word within which its verb is looked for."""
_NEAR: Final = 150
"""Letters before a word within which other times stand near."""
_FARTHEST_VERB: Final = 5
_LETTERS: Final = "\u0620-\u06d3\u200c"
_TOKEN: Final = rf"[{_LETTERS}]+|[0-9]+|\n|[^\s]"
_LAST_TOKEN: Final = Pattern(rf"({_TOKEN}) ?\Z", reach=30)
_NEXT_TOKENS: Final = Pattern(rf" ?({_TOKEN})(?: ([{_LETTERS}]+))?")
_SENTENCE_HEAD: Final = Pattern(r"(?:\A|[.؛!؟:«\n]) ?\Z", reach=3)
_CLAUSE_HEAD: Final = Pattern(r"[،–—-] ?\Z", reach=3)
_CLAUSE_WORDS: Final = Pattern(rf"[{_LETTERS}]+|[.؛!؟\n]")
_ENDS: Final = ".؛!؟\n"
_PARTS: Final = "صبح|ظهر|عصر|شب|غروب|سحر"
_LISTED_BEFORE: Final = Pattern(rf"(?<![{_LETTERS}])(?:{_PARTS})(?:،| و) \Z", reach=12)
_LISTED_BEHIND: Final = Pattern(rf"(?:،| و) (?:{_PARTS})(?![{_LETTERS}])")
_TIMES: Final = Pattern(
    rf"(?<![{_LETTERS}])(?:ساعت|{_PARTS}|دیشب|دیروز|امروز|فردا|[{_LETTERS}]*شنبه|روز بعد|همان روز)(?![{_LETTERS}])"
    r"|[0-9]:[0-9]"
)
_YEARS: Final = Pattern(r"سال|[0-9]{4}|ماه")
_MONTHS: Final = Pattern(
    rf"(?<![{_LETTERS}])(?:فروردین|اردیبهشت|خرداد|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|تیر|تابستان|پاییز|زمستان|بهار)"
    rf"(?![{_LETTERS}])"
)
_HAS_PARTS: Final = frozenset(
    "شیفت نوبت نماز اذان سانس اخبار برنامه دعای ناهار شام صبحانه قهوه چای قرص قطره داروی تمرین پرواز کلاس نشست مجله "
    "روزنامه آبیاری سکوت آسمان نسیم نان هوای سرمای گرمای آفتاب فیلم کتاب بوی".split()
)
"""What there is of a part of the day: «قهوهٔ صبح», «نوبت عصر»."""
_PARTICLES: Final = frozenset("می نمی".split())
_OF_ITS_DOER: Final = ("م", "ش", "ت", "شان", "مان")
_PLURAL: Final = ("ها", "های", "ان", "ات")


def speaks_for_time(text: str, start: int, end: int, kind: ShyKind) -> bool:
    """Whether the word from `start` to `end` is a time, by what speaks for it and against it.

    One that dates no verb is none: «شب موسیقی»; and so is a part of another word: «دی‌سی».
    """
    if not dates_a_verb(text, end):
        return False
    before, behind = neighbours(text, start, end)
    weight = BIAS + WORDS.get(text[start:end], 0.0) + BEFORE.get(before, 0.0) + BEHIND.get(behind, 0.0)
    weight += sum(WEIGHTS[cue][kind] for cue in shy_cues(text, start, end))
    return round(weight, 1) > SURE  # tenths, which no order of adding may tell apart


def dates_a_verb(text: str, end: int) -> bool:
    """Whether its sentence has a verb behind a word that ends at `end` and is a word of its own."""
    return not text.startswith("\u200c", end) and _verb_behind(text, end) is not None


def neighbours(text: str, start: int, end: int) -> tuple[str, str]:
    """The words or marks on both sides; a new line and the ends of the text are marks."""
    last, following = _LAST_TOKEN.before(text, start), _NEXT_TOKENS.match(text, end)
    return "\n" if last is None else last[1], "\n" if following is None else following[1]


def shy_cues(text: str, start: int, end: int) -> Iterator[ShyCue]:
    """What speaks for a word from `start` to `end` or against it."""
    before, behind = neighbours(text, start, end)
    yield _BEFORE_BY_KIND[_kind_of(before)]
    yield _BEHIND_BY_KIND[_kind_of(behind)]
    if _SENTENCE_HEAD.ends(text, start):
        yield ShyCue.HEADS_SENTENCE
    elif _CLAUSE_HEAD.ends(text, start):
        yield ShyCue.HEADS_CLAUSE
    if before in _HAS_PARTS:
        yield ShyCue.BEHIND_WHAT_HAS_PARTS
    if _kind_of(before) == _WORD and before.endswith(_OF_ITS_DOER):
        yield ShyCue.BEHIND_OWNED
    if _kind_of(behind) == _WORD:
        if behind.endswith("ی"):
            yield ShyCue.BEFORE_INDEFINITE
        elif behind.endswith(_PLURAL):
            yield ShyCue.BEFORE_PLURAL
    yield _BY_DIRECTION[direction_after(text, end)]
    verb = _verb_behind(text, end)
    if verb is not None:
        yield _VERB_AFTER[min(verb[1], _FARTHEST_VERB)]
        if verb[0].endswith("م"):
            yield ShyCue.FIRST_PERSON
    if _LISTED_BEFORE.ends(text, start):
        yield ShyCue.BEHIND_PART
    if _LISTED_BEHIND.begins(text, end):
        yield ShyCue.BEFORE_PART
    near = max(0, start - _NEAR)
    for pattern, cue in ((_TIMES, ShyCue.TIMES_NEAR), (_YEARS, ShyCue.YEARS_NEAR), (_MONTHS, ShyCue.MONTHS_NEAR)):
        if pattern.search(text, near, start):
            yield cue


def _verb_behind(text: str, end: int) -> tuple[str, int] | None:
    """The first form of a verb behind `end` in its sentence, and behind how many words it stands."""
    for count, word in enumerate(_CLAUSE_WORDS.finditer(text, end, min(len(text), end + _REACH))):
        if word[0] in _ENDS:
            return None
        if word[0] in _PARTICLES or word[0] in forms():
            return word[0], count
    return None


_VERB, _WORD, _NUMBER, _MARK = range(4)


def _kind_of(token: str) -> int:
    if "\u0620" <= token[0] <= "\u06d3":
        return _VERB if token in forms() else _WORD
    return _NUMBER if token[0].isdigit() else _MARK


_BEFORE_BY_KIND: Final = (ShyCue.BEHIND_VERB, ShyCue.BEHIND_WORD, ShyCue.BEHIND_NUMBER, ShyCue.BEHIND_MARK)
_BEHIND_BY_KIND: Final = (ShyCue.BEFORE_VERB, ShyCue.BEFORE_WORD, ShyCue.BEFORE_NUMBER, ShyCue.BEFORE_MARK)
_BY_DIRECTION: Final = {-1: ShyCue.PAST, 0: ShyCue.NO_TENSE, 1: ShyCue.TO_COME}
_VERB_AFTER: Final = (
    ShyCue.VERB_AT_ONCE,
    ShyCue.VERB_AFTER_ONE,
    ShyCue.VERB_AFTER_TWO,
    ShyCue.VERB_AFTER_THREE,
    ShyCue.VERB_AFTER_FOUR,
    ShyCue.VERB_FARTHER,
)
